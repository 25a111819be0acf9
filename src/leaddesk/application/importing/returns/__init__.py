"""Leadership returns: who leads what at a school, as the school or an office writes it, one row a post."""
