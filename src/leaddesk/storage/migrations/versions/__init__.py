"""One step a schema number, in order; a step that was released is never changed."""
