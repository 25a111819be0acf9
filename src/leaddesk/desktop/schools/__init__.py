"""Schools in the window: the list, the page of a school, and its forms."""
