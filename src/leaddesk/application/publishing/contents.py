"""What a printed document says, apart from where it came from and how it will look."""

from dataclasses import dataclass, field
from datetime import date, datetime

from leaddesk.application.publishing.colours import check_brand_colour
from leaddesk.domain.failures import KnownFailure

TO_BE_CONFIRMED = "To be confirmed"
FULL = "Full – ask about a waiting list"
DEFAULT_COLOUR = "#0B5A56"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """The authority's setting that colours every print: its name, one colour, a strapline and perhaps a logo (PNG or JPEG)."""

    authority: str
    colour: str = DEFAULT_COLOUR
    strapline: str = ""
    logo: bytes | None = None
    logo_description: str = ""

    def check(self) -> None:
        """KnownFailure when the colour cannot be read on paper, the name is missing or the logo has no description."""
        if not self.authority.strip():
            raise KnownFailure("The authority has no name yet.", "Write it in the brand settings; every print carries it.")
        if self.logo is not None and not self.logo_description.strip():
            raise KnownFailure("The logo has no description.", "Describe it in a few words, such as “Thameside Council”.")
        check_brand_colour(self.colour)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom a reader asks: a team or a person, and how to reach them."""

    team: str
    email: str = ""
    phone: str = ""
    about: str = ""

    @property
    def can_be_reached(self) -> bool:
        """Whether there is an e-mail address or a telephone number."""
        return bool(self.email.strip() or self.phone.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePage:
    """Everything that is printed of one programme (domain.md 5.11); a blank fact is printed as “To be confirmed”."""

    key: str
    title: str
    short_title: str = ""
    tiers: tuple[str, ...] = ()
    rungs: tuple[str, ...] = ()
    delivery: tuple[str, ...] = ()
    strategy: str = ""
    purpose: str = ""
    audience: str = ""
    aims: tuple[str, ...] = ()
    involves: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    priority_groups: tuple[str, ...] = ()
    content: str = ""
    entry_criteria: str = ""
    dates: str = ""
    sessions: str = ""
    duration: str = ""
    venue: str = ""
    places: str = ""
    cost: str = ""
    cost_as_at: date | None = None
    how_to_book: str = ""
    book_by: date | None = None
    is_full: bool = False
    run_by: str = ""
    delivered_by: tuple[str, ...] = ()
    accreditation: str = ""
    contact: Contact | None = None
    link: str = ""
    historic_note: str = ""

    @property
    def name(self) -> str:
        """What it is called where room is short."""
        return self.short_title or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class TierSection:
    """The programmes of one tier; `also` are keys of programmes of other tiers that are open to this one too."""

    tier: str
    introduction: str = ""
    programmes: tuple[ProgrammePage, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """One aim or priority of the strategy; `programmes` are the keys of those that serve it, `besides` what else does, in words."""

    words: str
    programmes: tuple[str, ...] = ()
    besides: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that is printed away from its own page; `key`: the programme whose page is given beside it, blank for what has none."""

    words: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class LadderRow:
    """One tier of the printed ladder: a cell for each rung, the programmes in it; an empty cell is a gap."""

    tier: str
    cells: tuple[tuple[Mention, ...], ...]


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One day of the calendar at a glance: a session of a programme (`key`: which) or a meeting of a network."""

    day: date
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrochureContent:
    """The programme brochure: the strategy and its aims, a section for each tier, dates, terms, whom to ask, and its own record."""

    title: str
    edition: str
    brand: Brand
    strategy: str = ""
    parent_initiative: str = ""
    strategy_term: str = ""
    introduction: str = ""
    foreword: str = ""
    foreword_by: str = ""
    aims: tuple[Aim, ...] = ()
    partners: tuple[str, ...] = ()
    tiers: tuple[TierSection, ...] = ()
    rungs: tuple[str, ...] = ()
    ladder: tuple[LadderRow, ...] = ()
    calendar: tuple[CalendarEntry, ...] = ()
    contacts: tuple[Contact, ...] = ()
    how_to_book: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    terms_as_at: date | None = None
    other_formats: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    made_at: datetime
    made_by: str

    @property
    def is_draft(self) -> bool:
        """Whether nobody has approved it yet: every page then says so."""
        return not self.approved_by.strip()

    @property
    def programmes(self) -> tuple[ProgrammePage, ...]:
        """Every programme once, in the order of printing."""
        return tuple(page for section in self.tiers for page in section.programmes)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletContent:
    """One programme on one or two A4 pages."""

    programme: ProgrammePage
    brand: Brand
    other_formats: str = ""
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of a contact sheet; `weight` is its share of the page's width."""

    code: str
    heading: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSheetContent:
    """People to reach for one stated purpose, with the fewest columns that serve it (domain.md section 3, 8).

    `detail`: what else stands under the title, such as when and where a session is; `blank_rows` for those who come unannounced.
    """

    title: str
    purpose: str
    brand: Brand
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    marking: str
    printed_by: str
    printed_at: datetime
    destroy_by: date
    without: tuple[str, ...] = field(default=())
    detail: str = ""
    blank_rows: int = 0
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished file: the very bytes that are previewed, saved and printed, and what the officer should know about them.

    `left_out`: the notices that name what was asked for and is not printed.
    """

    content: bytes
    pages: int
    notices: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
