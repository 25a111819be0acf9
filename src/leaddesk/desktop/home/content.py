"""Home as words and links: what is due first, then what lies unfinished, doubtful or stale, then what changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from leaddesk.application.describing.told import RecordLink
from leaddesk.application.due import AHEAD, Due, DueLine, whose
from leaddesk.application.finding import Condition, Operator
from leaddesk.application.home import LONG_OPEN, Doubts, HomePage, News, Stale
from leaddesk.application.ports import Batch
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.page_content import (
    Action,
    Entry,
    Link,
    ListTarget,
    PageContent,
    Part,
    RecordTarget,
    Rows,
    Section,
    Sentence,
    State,
    Timeline,
    Value,
)
from leaddesk.domain.calendar import date_in_words

SHOWN = 12
NEWS_SHOWN = 10
NOTHING_SOON = f"Nothing is due in the next {AHEAD} days."


@dataclass(frozen=True, slots=True)
class UnsavedForm:
    """A form that was left half-typed: its title, when, and what can be done with it."""

    title: str
    when: str
    take_up: Callable[[], None]
    throw_away: Callable[[], None]


@dataclass(frozen=True, slots=True)
class HomeActs:
    """What the buttons of Home do; `all_of` are the headings whose every line shows."""

    toggle_mine: Callable[[], None]
    show_all: Callable[[str], None]
    show_imports: Callable[[], None]
    import_files: Callable[[], None]
    all_of: frozenset[str] = frozenset()


def home_content(page: HomePage, forms: Sequence[UnsavedForm], acts: HomeActs, *, today: date, officer: str, mine: bool) -> PageContent:
    """Everything on Home; sections with nothing to say are left out, all but what is due."""
    own = whose(page.due, officer)
    due = own if mine else page.due
    sections = (
        *((_due_section("Overdue", due.overdue, acts, today, ""),) if due.overdue else ()),
        *((_due_section("Due soon", due.soon, acts, today, NOTHING_SOON),) if due.overdue or due.soon else ()),
        *_unfinished(page, forms),
        *_doubtful(page.doubts, acts),
        *_stale(page.stale, acts),
        _news(page.news),
    )
    return PageContent(
        title="Home",
        subtitle=f"{today:%A} {date_in_words(today)}",
        answer=(_answer(due, mine=mine),),
        sections=sections,
        actions=_whose_actions(page.due, own, acts, mine=mine),
    )


def _answer(due: Due, *, mine: bool) -> Sentence:
    late, soon = len(due.overdue), len(due.soon)
    if not late and not soon:
        return Sentence(f"Nothing{' of yours' if mine else ''} is overdue, nor due in the next {AHEAD} days.", "good")
    parts = [f"{late:,} overdue" if late else "", f"{soon:,} due soon" if soon else ""]
    cut = " There may be more than are read here." if due.is_cut else ""
    return Sentence(f"{' and '.join(part for part in parts if part)}.{cut}", "danger" if late else "")


def _whose_actions(everything: Due, own: Due, acts: HomeActs, *, mine: bool) -> tuple[Action, ...]:
    if not mine and (everything.overdue, everything.soon) == (own.overdue, own.soon):
        return ()
    return (Action("Show everyone's" if mine else "Show only mine", acts.toggle_mine, "leader"),)


def _due_section(heading: str, lines: Sequence[DueLine], acts: HomeActs, today: date, empty: str) -> Section:
    shown = lines if heading in acts.all_of else lines[:SHOWN]
    rows = Rows(("What", "About", "Due", "Who"), [_due_row(line, today) for line in shown], empty)
    more: tuple[Action, ...] = ()
    if len(shown) < len(lines):
        more = (Action(f"Show all {len(lines):,}", lambda: acts.show_all(heading), "below"),)
    return Section(heading, (rows,), len(lines), more)


def _due_row(line: DueLine, today: date) -> tuple[Value, ...]:
    when: Part = date_in_words(line.day)
    if line.day < today:
        when = State(f"{date_in_words(line.day)}, {_ago(today, line.day)}", Mark(Form.DIAMOND, "danger"))
    elif line.day == today:
        when = State("Today", Mark(Form.RING, "warning"))
    return line.what, _linked(line.link) if line.link else "", when, line.owner


def _ago(today: date, day: date) -> str:
    days = (today - day).days
    return "1 day late" if days == 1 else f"{days:,} days late"


def _linked(link: RecordLink) -> Link:
    return Link(link.words, RecordTarget(link.kind, link.uid))


def _unfinished(page: HomePage, forms: Sequence[UnsavedForm]) -> tuple[Section, ...]:
    blocks: list[Rows | Sentence] = []
    if forms:
        actions = [(Action("Open", form.take_up, "edit"), Action("Throw away", form.throw_away, "delete")) for form in forms]
        blocks.append(Rows(("Form not saved", "Typed"), [(form.title, form.when) for form in forms], actions=actions))
    if page.programmes_in_draft:
        where = (Condition("status", Operator.IS_ANY_OF, ("Draft",)),)
        words = "1 programme is" if page.programmes_in_draft == 1 else f"{page.programmes_in_draft:,} programmes are"
        blocks.append(Sentence((Link(f"{words} still in draft", ListTarget("programmes", where)), "and left out of the brochure.")))
        blocks.append(Rows(("Programme in draft",), [(_linked(link),) for link in page.programmes]))
    return (Section("Unfinished", tuple(blocks)),) if blocks else ()


def _doubtful(doubts: Doubts, acts: HomeActs) -> tuple[Section, ...]:
    blocks: list[Rows | Sentence] = []
    if doubts.duplicates:
        words = "1 pair of people may be one and the same." if doubts.duplicates == 1 else (
            f"{doubts.duplicates:,} pairs of people may be one and the same.")  # fmt: skip
        blocks.append(Sentence(words))
        pairs = [(_linked(one), _linked(other), why) for one, other, why in doubts.pairs]
        blocks.append(Rows(("Someone", "Perhaps the same as", "Why"), pairs))
    if doubts.messages:
        words = "1 row of an import is" if doubts.messages == 1 else f"{doubts.messages:,} rows of imports are"
        blocks.append(Sentence((Link(f"{words} doubtful", acts.show_imports), "and wait for someone to look.")))
    return (Section("Doubtful", tuple(blocks)),) if blocks else ()


def _stale(stale: Stale, acts: HomeActs) -> tuple[Section, ...]:
    blocks: list[Rows | Sentence] = []
    if stale.register_as_at is not None:
        said = f"The register is as at {date_in_words(stale.register_as_at)}; heads may have changed since."
        blocks.append(Sentence((said, Link("Import a newer one", acts.import_files))))
    if stale.vacancies:
        rows = [(_linked(school), f"since {date_in_words(day)}") for school, day in stale.vacancies]
        blocks.append(Rows((f"Vacant for more than {LONG_OPEN} days", "Vacant"), rows))
    return (Section("Gone stale", tuple(blocks)),) if blocks else ()


def _entry(alike: Sequence[Batch]) -> Entry:
    """What was done once, or several times on end, such as every sheet of a workbook."""
    last = alike[0]
    times = f", {len(alike)} times" if len(alike) > 1 else ""
    return Entry(date_in_words(last.made_at.date()), f"{last.summary}{times}", f"{last.made_at:%H:%M} · {last.officer}")


def _news(news: News) -> Section:
    gathered = [list(alike) for _, alike in groupby(news.batches, lambda batch: (batch.summary, batch.officer, batch.made_at.date()))]
    entries = [_entry(alike) for alike in gathered[:NEWS_SHOWN]]
    left = sum(len(alike) for alike in gathered[NEWS_SHOWN:])
    more = (Sentence(f"{left:,} earlier changes are not shown here.", "muted"),) if left > 0 else ()
    if news.since is None:
        return Section("Latest changes", (Timeline(entries, "Nothing has changed yet."), *more))
    heading = f"Changed since you were last here, {date_in_words(news.since.date())}"
    return Section(heading, (Timeline(entries, "Nothing has changed since."), *more), len(news.batches))
