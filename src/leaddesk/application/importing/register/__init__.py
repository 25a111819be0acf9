"""The schools register (GIAS) in every vintage: a row becomes a school, its trust or federation, and its head with a post."""
