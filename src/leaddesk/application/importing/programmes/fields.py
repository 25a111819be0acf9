"""How a catalogue of programmes is headed."""

from leaddesk.application.importing.kinds import Field, Shape

MOST_PLACES = 999
PEOPLE_HEADINGS = frozenset({"first name", "last name", "forename", "surname"})  # their Title is Mr or Mrs
PROGRAMME_FIELDS: tuple[Field, ...] = (
    Field("title", ("Title", "Programme", "Programme title", "Programme name"), is_needed=True),
    Field("short_title", ("Short title",)),
    Field("strategy", ("Strategy",)),
    Field("status", ("Status",)),
    Field("tiers", ("Tiers", "Tier", "Level"), is_needed=True),
    Field("rungs", ("Rungs", "Rung", "Stage")),
    Field("delivery", ("Delivery modes", "Delivery mode", "Delivery mode(s)", "Delivery")),
    Field("aims", ("Strategy aims", "Strategic aims", "Priorities")),
    Field("phases", ("Phases", "Phase")),
    Field("purpose", ("Purpose",)),
    Field("audience", ("Who it is for", "Audience")),
    Field("aim_points", ("Aims",), Shape.LINES),
    Field("involves", ("What is involved", "Content"), Shape.LINES),
    Field("outcomes", ("What participants gain", "Learning outcomes", "Outcomes"), Shape.LINES),
    Field("priority_groups", ("Priority groups",), Shape.LINES),
    Field("entry_criteria", ("Entry criteria",)),
    Field("accreditation", ("Accreditation",), keeps_words=True),
    Field("run_by", ("Run by",)),
    Field("delivered_by", ("Delivered by",)),
    Field("dates", ("Dates", "Dates and times")),
    Field("duration", ("Duration",)),
    Field("venue", ("Venue", "Location", "Venue address")),
    Field("places_min", ("Places min", "Fewest places"), Shape.NUMBER, most=MOST_PLACES),
    Field("places_max", ("Places max", "Places", "Most places"), Shape.NUMBER, most=MOST_PLACES),
    Field("cost", ("Cost",), Shape.MONEY, keeps_words=True),
    Field("cost_basis", ("Cost basis",)),
    Field("funding_note", ("Funding note", "Funding")),
    Field("cost_as_at", ("Cost as at",), Shape.DATE),
    Field("how_to_book", ("How to book", "Booking")),
    Field("book_by", ("Book by", "Booking deadline", "Closing date", "Closing date for bookings"), Shape.DATE),
    Field("contact_team", ("Contact team", "Contact", "Programme lead")),
    Field("contact_email", ("Contact email", "Contact e-mail")),
    Field("contact_phone", ("Contact phone",), Shape.PHONE),
    Field("link", ("Link", "Booking link", "Web page"), Shape.WEB),
    Field("runs_from", ("Runs from", "Start date", "Programme start date"), Shape.DATE),
    Field("runs_to", ("Runs to", "End date", "Programme end date"), Shape.DATE),
    Field("source_note", ("Source or note", "Source", "Note")),
)

STRATEGY_FIELDS: tuple[Field, ...] = (
    Field("name", ("Name", "Strategy"), is_needed=True),
    Field("parent_initiative", ("Strand of", "Initiative", "Part of")),
    Field("introduction", ("Introduction", "Introductory text"), is_needed=True),
    Field("foreword", ("Foreword",)),
    Field("foreword_by", ("Foreword by", "Foreword author")),
    Field("partners", ("Partners",)),
    Field("starts_on", ("From", "Start date"), Shape.DATE),
    Field("ends_on", ("To", "End date"), Shape.DATE),
    Field("is_historic", ("Historic",)),
)

ORGANISATION_FIELDS: tuple[Field, ...] = (
    Field("name", ("Name", "Organisation"), is_needed=True),
    Field("short_name", ("Short name", "Abbreviation")),
    Field("kind_code", ("Kind", "Kind of organisation", "Type of organisation"), is_needed=True),
    Field("is_historic", ("Historic",), is_needed=True),
    Field("website", ("Website",), Shape.WEB),
    Field("email", ("Email", "E-mail")),
    Field("telephone", ("Telephone", "Phone"), Shape.PHONE),
    Field("address", ("Address", "Postal address"), Shape.LINES),
    Field("postcode", ("Postcode",), Shape.POSTCODE),
)
