"""What an officer can do: functions that are verbs, and the Protocols that say what they need.

Imports `domain` only; beside it `rapidfuzz` and `nameparser`, imported when used.
"""
