"""What every screen is made of: the look, tables, pages, forms and long work, each in one file."""
