"""Find anything: records of every kind and commands, from one field."""
