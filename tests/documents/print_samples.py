"""Invented content for the print tests: a borough's brochure as large as a test needs it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from leaddesk.application.publishing.contents import (
    Aim,
    Brand,
    BrochureContent,
    CalendarEntry,
    Contact,
    ContactSheetContent,
    LadderRow,
    LeafletContent,
    Mention,
    ProgrammePage,
    SheetColumn,
    TierSection,
)

MADE_AT = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
BRAND = Brand(authority="Thameside Council", colour="#0B5A56", strapline="Leaders who learn from one another")
TEAM = Contact(team="Thameside leadership team", email="leadership@thameside.example", phone="01632 960 100")
OTHER_FORMATS = "For large print, Braille, audio or another language: leadership@thameside.example or 01632 960 100."

FULL = ProgrammePage(
    key="induction-heads",
    title="Induction Programme for Newly Appointed Secondary School Headteachers",
    short_title="Induction for new secondary heads",
    tiers=("Headteachers",),
    rungs=("Induction",),
    strategy="Thameside Leadership Strategy",
    purpose="A first year of headship with company: a residential, a co-coach and a calendar of half-termly conversations.",
    audience="Secondary headteachers within their first year of headship in Thameside",
    aims=("make the most of the first year of headship", "build a lasting circle of peers", "settle the first hundred days"),
    involves=(
        "a 24-hour residential course in October",
        "leadership co-coaching with a serving headteacher",
        "six half-termly conversations with the link officer",
        "a visit to two schools of your choice",
    ),
    outcomes=("a first-year plan that governors have agreed", "a coaching partner for the years after"),
    content="The programme follows the school year. It begins with a residential, where the group agrees what it wants to work on.",
    entry_criteria="Your chair of governors agrees to release you for five days in the year.",
    dates="12 Oct 2026 to 9 Jul 2027",
    duration="One school year, five days in all",
    venue="Quarry House, Thameside, and schools of the borough",
    places="12 to 16",
    cost="£450 for maintained schools, £520 for academies",
    cost_as_at=date(2026, 9, 1),
    how_to_book="Ask your chair of governors to write to the team",
    book_by=date(2026, 9, 25),
    run_by="Thameside Council",
    delivered_by=("Lark Rise Teaching School Hub", "Northbank Institute of Education"),
    accreditation="A certificate of completion",
    contact=TEAM,
    link="https://leadership.thameside.example/induction",
)
SHORT = ProgrammePage(
    key="coaching",
    title="Mentoring-coaching",
    tiers=("Senior leaders",),
    rungs=("In role",),
    purpose="Learn the skills that help a colleague think.",
    audience="Any senior leader",
    involves=("three twilight workshops", "practice in pairs"),
    run_by="Thameside Council",
    contact=TEAM,
)
HISTORIC = replace(
    SHORT,
    key="visits",
    title="Extended Leadership Visits",
    purpose="Two-day visits to schools that are strong in a key area, such as behaviour management.",
    audience="Senior members of selected schools",
    duration="Two days",
    historic_note="Historic example: ran from 2003 to 2011",
    contact=None,
)
TIERS = (
    ("Teachers", "For teachers who lead learning in their own classroom and begin to lead others."),
    ("Middle leaders", "For leaders of a subject, a phase, a year or a team."),
    ("Senior leaders", "For assistant and deputy heads, and all who lead across a whole school."),
    ("Headteachers", "For headteachers in every model of headship, new or experienced."),
    ("Executive leaders", "For executive heads and chief executives who lead more than one school."),
    ("System leaders", "For leaders whose expertise serves schools beyond their own."),
)
RUNGS = ("Induction", "In role", "Aspiring")
AIMS = (
    Aim(words="Raise standards across Thameside schools", programmes=("coaching-0-0",), besides="2 partnerships"),
    Aim(words="Grow a collaborative culture", besides="1 example of practice"),
    Aim(words="Nurture and sustain best practice"),
)
CALENDAR = (
    CalendarEntry(date(2026, 11, 24), "Coaching"),
    CalendarEntry(date(2026, 11, 24), "Headteachers’ Network"),
    CalendarEntry(date(2027, 1, 12), "Induction for new secondary heads"),
)


def brochure(copies: int = 1, tiers: int = len(TIERS)) -> BrochureContent:
    """A brochure with `copies` of each kind of programme in every tier."""
    sections = []
    for number, (tier, introduction) in enumerate(TIERS[:tiers]):
        programmes = []
        for copy in range(copies):
            for index, sample in enumerate((FULL, SHORT, HISTORIC)):
                programmes.append(
                    replace(
                        sample,
                        key=f"{sample.key}-{number}-{copy}",
                        tiers=(tier,),
                        rungs=(RUNGS[(number + index) % 3],),
                        title=sample.title if copies == 1 else f"{sample.title} {copy + 1}",
                    )
                )
        also = (f"coaching-{number - 1}-0",) if number else ()
        sections.append(TierSection(tier=tier, introduction=introduction, programmes=tuple(programmes), also=also))
    return BrochureContent(
        title="Leadership development programme",
        edition="2026/27",
        brand=BRAND,
        strategy="Thameside Leadership Strategy",
        parent_initiative="the City Challenge initiative",
        introduction="Every leader in our schools can find a next step here: help for those new to a role, support and challenge "
        "for those in it, and a way on for those who aspire to the next.",
        strategy_term="1 Sep 2025 to 31 Aug 2028",
        foreword="Nobody learns to lead alone.\nChoose one thing, and ask.",
        foreword_by="R Thackerley, Director of Education",
        aims=AIMS,
        partners=("Lark Rise Teaching School Hub", "Northbank Institute of Education", "Diocese of Quarry Wood"),
        tiers=tuple(sections),
        rungs=RUNGS,
        ladder=tuple(LadderRow(tier, ((Mention("Coaching"),), (), (Mention("Visits"), Mention("Induction")))) for tier, _ in TIERS[:tiers]),
        calendar=CALENDAR,
        contacts=(
            TEAM,
            Contact(team="Headteacher induction", email="induction@thameside.example", phone="01632 960 101", about="For new heads"),
        ),
        how_to_book=("Talk to your headteacher first.", "Book through the contact on the programme's page."),
        terms=("Tell us as soon as you can when plans change.", "Funding changes from round to round."),
        terms_as_at=date(2026, 9, 1),
        other_formats=OTHER_FORMATS,
        made_at=MADE_AT,
        made_by="A Marlowe",
    )


def leaflet(programme: ProgrammePage = FULL) -> LeafletContent:
    """The leaflet of one programme."""
    return LeafletContent(programme=programme, brand=BRAND, other_formats=OTHER_FORMATS, made_at=MADE_AT, made_by="A Marlowe")


def contact_sheet(rows: int = 30) -> ContactSheetContent:
    """A contact sheet of invented heads."""
    return ContactSheetContent(
        title="Ring heads about a visit",
        purpose="Ring heads about a visit",
        brand=BRAND,
        columns=(
            SheetColumn("school", "School", 3.2),
            SheetColumn("name", "Name", 2.2),
            SheetColumn("role", "Role", 2.0),
            SheetColumn("phone", "Phone", 1.6),
        ),
        rows=tuple(
            (f"Lark Rise Primary School {number}", f"Siân O'Brien-Ŵyn {number}", "Headteacher", f"020 7946 0{number % 1000:03}")
            for number in range(rows)
        ),
        marking="Contains personal data. Internal use only: do not copy or forward.",
        printed_by="A Marlowe",
        printed_at=MADE_AT,
        destroy_by=date(2026, 12, 22),
    )
