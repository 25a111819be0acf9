"""Pages of records told from a description: what stands first, which facts, which related records, what can be done.

A kind of record whose page needs nothing of its own says it in a `Description` (docs/decisions/0013); schools, leaders and
programmes have pages written by hand, and take their related sections from here as well.
"""
