"""What the pages of all kinds of record share: sections of posts, notes and history, and the way into their forms."""
