"""GIAS links: which school succeeded which; only rows about schools that are held matter."""
