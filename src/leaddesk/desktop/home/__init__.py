"""Home: what needs an officer now, what lies unfinished, and what changed."""
