"""Address labels: to people by name and post, to the head of each school, or to the post alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.correspondents import Correspondent, correspondents, named_some
from leaddesk.application.publishing.heads import leading_posts
from leaddesk.application.publishing.label_sheets import LabelSheet
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.addressing import address_lines, without_repeats
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.schools import School

TO_THE_POST = "The Headteacher"
FURTHEST_SHIFT_MM = 5.0


class Addressee(StrEnum):
    """Whom a label names: each person, the head of each of their schools by name, or only “The Headteacher”."""

    PERSON = "person"
    HEAD = "head"
    POST = "post"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelsContent:
    """Labels for sheets of one size. `start`: the first free label, from 1; shifts in millimetres, right and down positive."""

    sheet: LabelSheet
    labels: tuple[tuple[str, ...], ...]
    start: int = 1
    shift_right: float = 0.0
    shift_down: float = 0.0
    title: str = "Address labels"
    made_by: str
    made_at: datetime
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """How labels are wanted: on which sheet, from which label on, whom they name, and how far the printer is off."""

    sheet: LabelSheet
    start: int = 1
    addressee: Addressee = Addressee.PERSON
    shift_right: float = 0.0
    shift_down: float = 0.0

    def check(self) -> None:
        """KnownFailure when there is no such label on the sheet, or the shift is further than a printer is ever off."""
        last = self.sheet.per_sheet
        if not 1 <= self.start <= last:
            raise KnownFailure(f"{self.sheet.code} has no label {self.start}.", f"Start at a label from 1–{last}.")
        if max(abs(self.shift_right), abs(self.shift_down)) > FURTHEST_SHIFT_MM:
            raise KnownFailure("The shift is too far.", "Print the calibration page, and shift by at most 5 mm.")


def labels_content(order: LabelOrder, people: Sequence[UUID], schools: Sequence[UUID] | None = None, *, store: Store) -> LabelsContent:
    """The labels of these people, or of their schools; `schools` where the officer chose schools rather than people.

    Whoever has no postal address is left out and named. KnownFailure when nothing is left to print.
    """
    order.check()
    with store.reading() as reading:
        if order.addressee is Addressee.PERSON:
            addressed = [_to_person(one) for one in correspondents(people, reading, store)]
        else:
            addressed = _to_schools(order.addressee, people, schools, reading, store)
    if not addressed:
        raise KnownFailure("Nothing to print: nobody is chosen.", "Choose at least one leader, or widen the filter.")
    labels = [lines for _, lines in addressed if lines]
    nowhere = [name for name, lines in addressed if not lines]
    if not labels:
        raise KnownFailure(f"Nothing to print: no address is kept for {named_some(nowhere)}.", "Add the schools' addresses first.")
    return LabelsContent(
        sheet=order.sheet,
        labels=tuple(labels),
        start=order.start,
        shift_right=order.shift_right,
        shift_down=order.shift_down,
        made_by=store.officer,
        made_at=store.now(),
        left_out=(f"No label, for no address is kept: {named_some(nowhere, 20)}.",) if nowhere else (),
    )


def calibration_content(order: LabelOrder, *, store: Store) -> LabelsContent:
    """What the calibration page of a sheet needs: no names at all."""
    order.check()
    return LabelsContent(
        sheet=order.sheet, labels=(), shift_right=order.shift_right, shift_down=order.shift_down,
        title=f"Calibration page for {order.sheet.code}", made_by=store.officer, made_at=store.now(),
    )  # fmt: skip


def _to_person(one: Correspondent) -> tuple[str, tuple[str, ...]]:
    place = _postal(one)
    return one.person.name, without_repeats((one.person.formal_name, one.role, *place)) if place else ()


def _postal(one: Correspondent) -> tuple[str, ...]:
    """The place's name and address; nothing when there is no address to post to."""
    if one.school is not None:
        return _of_school(one.school)
    body = one.organisation
    if body is None or not body.address.strip():
        return ()
    return (body.name, *body.address.replace("\r", "\n").replace(",", "\n").splitlines(), body.postcode)


def _of_school(school: School) -> tuple[str, ...]:
    lines = address_lines(school)
    return (school.name, *lines) if lines else ()


def _to_schools(
    addressee: Addressee, people: Sequence[UUID], schools: Sequence[UUID] | None, reading: Reading, store: Store
) -> list[tuple[str, tuple[str, ...]]]:
    if schools is None:
        chosen: Iterable[School] = {
            one.school.uid: one.school for one in correspondents(people, reading, store) if one.school is not None
        }.values()
    else:
        chosen = sorted(reading.find(School, uid=tuple(schools)), key=lambda school: school.name.casefold())
    found = list(chosen)
    heads = _heads(found, reading, store) if addressee is Addressee.HEAD else {}
    addressed = []
    for school in found:
        place = _of_school(school)
        addressed.append((school.name, without_repeats((*heads.get(school.uid, (TO_THE_POST,)), *place)) if place else ()))
    return addressed


def _heads(schools: Sequence[School], reading: Reading, store: Store) -> dict[UUID, tuple[str, ...]]:
    """The first lines to the heads of each school: their names, joined where several share the headship, and the post."""
    posts = leading_posts([school.uid for school in schools], reading, store)
    known = {one.person.uid: one for one in correspondents([post.person for post in posts], reading, store)}
    words = Vocabulary.of(reading)
    names: dict[UUID, list[str]] = {}
    roles: dict[UUID, str] = {}
    for post in posts:
        one = known.get(post.person)
        if one is not None and post.school is not None:
            names.setdefault(post.school, []).append(one.person.formal_name)
            roles.setdefault(post.school, post.job_title or words.label("roles", post.role_code))
    return {uid: (" and ".join(dict.fromkeys(called)), roles[uid]) for uid, called in names.items()}
