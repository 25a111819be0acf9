"""Alembic's entry: runs the steps over the connection that the runner has opened, inside the runner's transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
