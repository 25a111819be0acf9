"""The door of the kit to what officers type for a date; what is understood stands in the domain."""

from leaddesk.domain.typed import typed_date

__all__ = ["typed_date"]
