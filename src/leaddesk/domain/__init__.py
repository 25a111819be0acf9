"""The officer's words and rules: frozen records and pure functions, no input or output; the clock is passed in.

Imports nothing of LeadDesk outside this room; beside the standard library only `phonenumbers`, `email_validator` and `uuid_utils`.
"""
