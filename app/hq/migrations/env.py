"""Runs the steps on the connection that app.hq.schema hands over."""

from alembic import context

from app.hq.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
