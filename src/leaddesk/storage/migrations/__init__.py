"""How a database of an earlier schema becomes one of the newest; Alembic is imported only when that is due."""
