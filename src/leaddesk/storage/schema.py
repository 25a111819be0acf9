"""What a database of ours is known by: both numbers stand in the file's heading and are read before anything is opened."""

APPLICATION_ID = int.from_bytes(b"LDsk")
SCHEMA = 1
