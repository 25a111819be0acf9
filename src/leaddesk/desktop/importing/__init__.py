"""The import window: a file before it is saved, row by row, and the imports of the past."""
