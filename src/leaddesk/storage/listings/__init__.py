"""Lists in SQL, one file a noun: ids of every match in order, then the rows that are on screen (house.md, decision 7)."""
