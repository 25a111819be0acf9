"""Records and their kinds in an officer's words, for refusals that name the holder."""

from leaddesk.domain.records import Record

_KINDS = {
    "person": ("leader", "leaders"),
    "appointment": ("post", "posts"),
    "school_group": ("trust or federation", "trusts or federations"),
    "group_membership": ("group membership", "group memberships"),
    "vacancy": ("vacancy", "vacancies"),
    "term": ("list entry", "list entries"),
    "support_category": ("support category", "support categories"),
    "strategy": ("strategy", "strategies"),
    "programme_provider": ("programme", "programmes"),
}
_FIELDS = {"urn": "URN", "trn": "Teacher reference number", "group_uid": "Group UID", "number": "Inspection number"}
_NAMED_BY = ("name", "title", "label", "file_name", "officer_name", "last_name")


def kind_in_words(kind: str, count: int = 1) -> str:
    """A kind of record as an officer calls one or several of it."""
    one, many = _KINDS.get(kind, (kind.replace("_", " "), kind.replace("_", " ") + "s"))
    return one if count == 1 else many


def field_in_words(field: str) -> str:
    """A field as an officer calls it."""
    return _FIELDS.get(field, field.replace("_", " ").capitalize())


def record_in_words(record: Record) -> str:
    """What a record is called: its name or title, else its kind."""
    found = (str(getattr(record, name, "")) for name in _NAMED_BY)
    return next(filter(None, found), f"another {kind_in_words(record.KIND)}")
