"""Who holds a post, as one row of a return or some columns of it say."""

from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.application.importing.people.cells import Named
from leaddesk.application.importing.people.job_titles import JobTitles
from leaddesk.application.importing.people.posts import PostCells
from leaddesk.application.importing.returns.fields import SLOTS, Slot
from leaddesk.application.importing.rows import TypedRow
from leaddesk.application.importing.terms import TermList
from leaddesk.application.importing.told import Told
from leaddesk.application.names import ParsedName
from leaddesk.domain.vocabulary import Term

_HEADS = frozenset(field for slot in SLOTS if slot.role_code == "headteacher" for field in slot.names)


@dataclass(frozen=True, slots=True)
class Entry:
    """One post and its holder; `field` is where the name stands.

    `is_whole`: whether the name is complete; `rest`: words beside a telephone number; `own_phone`: a number that is the person's, not the
    post's; `row`: the row, where all of it is about this post.
    """

    field: str
    named: Named
    post: PostCells
    number: int
    is_whole: bool = True
    rest: tuple[str, ...] = ()
    own_phone: str = ""
    row: TypedRow | None = None

    @property
    def reaches(self) -> bool:
        """Whether an address or a number stands beside the name."""
        own_email = self.row.values.get("own_email") if self.row is not None else ""
        return bool(self.post.email or self.post.phone or self.own_phone or own_email)


def is_whole_name(in_one_cell: object, people: tuple[ParsedName, ...]) -> bool:
    """Whether a name is complete: both cells filled where there are two, anything in one cell for the whole name."""
    return bool(people) and all(person.last for person in people) and (bool(in_one_cell) or all(person.first for person in people))


def two_heads(entries: Sequence[Entry]) -> Told | None:
    """Two headteachers of one school may share the post or be a slip; both are kept and told (the one-head rule is the register's)."""
    heads = [(entry.field, name.in_words) for entry in entries if entry.field in _HEADS for name in entry.named.people]
    if len({name for _, name in heads}) < 2 or len({field for field, _ in heads}) < 2:
        return None
    named = " and ".join(name for _, name in heads)
    words = f"This row names two headteachers, {named}; both are kept. Check that they share the post, or end one."
    return Told(heads[-1][0], "two_heads", words)


def role_of_slot(slot: Slot, job_title: str, titles: JobTitles, roles: TermList) -> Term | None:
    """The role of a column, or the nearer one that the job title tells, such as that of an interim head in the column of heads."""
    role = roles.by_code.get(slot.role_code)
    if not job_title:
        return role
    nearer = titles.meaning(job_title).role
    if nearer is None and role is not None and (code := roles.code_of(f"{job_title} {role.label}")):
        nearer = roles.by_code[code]
    return nearer if nearer is not None and (role is None or nearer.parent == role.parent) else role
