"""Leaders in the window: the list, the page of a leader, and its forms."""
