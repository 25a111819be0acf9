"""Turns the plain tables in `samples/` into registers as GIAS writes them; every school and name is invented."""

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent / "samples"
FIRST_URN = 999001
LA_CODE, LA_NAME = "950", "Thameside"

# Our key: GIAS code, GIAS name, code and name of the type group.
TYPES = {
    "community": ("1", "Community school", "4"),
    "aided": ("2", "Voluntary aided school", "4"),
    "controlled": ("3", "Voluntary controlled school", "4"),
    "foundation": ("5", "Foundation school", "4"),
    "special": ("7", "Community special school", "5"),
    "independent_special": ("10", "Other independent special school", "3"),
    "independent": ("11", "Other independent school", "3"),
    "pru": ("14", "Pupil referral unit", "4"),
    "nursery": ("15", "Local authority nursery school", "4"),
    "college": ("18", "Further education", "1"),
    "sponsored": ("28", "Academy sponsor led", "10"),
    "converter": ("34", "Academy converter", "10"),
    "free": ("35", "Free schools", "11"),
    "special_free": ("36", "Free schools special", "11"),
    "ap_free": ("38", "Free schools alternative provision", "11"),
    "free16": ("39", "Free schools 16 to 19", "11"),
    "studio": ("41", "Studio schools", "11"),
    "special_converter": ("44", "Academy special converter", "10"),
}
TYPE_GROUPS = {
    "1": "Colleges",
    "3": "Independent schools",
    "4": "Local authority maintained schools",
    "5": "Special schools",
    "10": "Academies",
    "11": "Free Schools",
}
PHASELESS = {"special", "special_free", "special_converter", "pru", "ap_free", "independent", "independent_special"}
STATUSES = {"1": "Open", "2": "Closed", "3": "Open, but proposed to close", "4": "Proposed to open"}
PHASES = {"0": "Not applicable", "1": "Nursery", "2": "Primary", "4": "Secondary", "6": "16 plus", "7": "All-through"}
WHY_CLOSED = {"2": "Result of Amalgamation/Merger", "3": "Academy Converter", "6": "De-registered", "10": "Closure"}
FAITHS = {
    "": ("0", "Does not apply"),
    "CE": ("2", "Church of England"),
    "RC": ("3", "Roman Catholic"),
    "MU": ("7", "Muslim"),
}
DIOCESES = {"CE": ("CE99", "Diocese of the Marshes"), "RC": ("RC99", "Diocese of Saint Osyth")}
SPECIAL_NEEDS = {
    "ASD": "ASD - Autistic Spectrum Disorder",
    "SEMH": "SEMH - Social, Emotional and Mental Health",
    "SLD": "SLD - Severe Learning Difficulty",
    "PMLD": "PMLD - Profound and Multiple Learning Difficulty",
}
# Our key: GIAS kind of support, group number, name.
GROUPS = {
    "heron": ("Federation", "95001", "The Heron and Wren Federation"),
    "locks": ("Federation", "95002", "The Three Locks Federation"),
    "saltings": ("Federation", "95003", "The Saltings Federation"),
    "riverbend": ("multi-academy trust", "95101", "RIVERBEND LEARNING TRUST"),
    "compass": ("multi-academy trust", "95102", "COMPASS ROSE ACADEMIES TRUST"),
    "tideway": ("multi-academy trust", "95103", "TIDEWAY SCHOOLS TRUST"),
    "harbour": ("multi-academy trust", "95104", "BLESSED HARBOUR CATHOLIC ACADEMIES TRUST"),
    "lantern": ("multi-academy trust", "95105", "LANTERN QUAY TRUST"),
    "kettlemarsh": ("single-academy trust", "95201", "KETTLEMARSH ACADEMY TRUST"),
    "marshlight": ("trust", "95301", "Marshlight Co-operative Trust"),
}
STREETS = (
    """
Sluice Road|Ropemaker Street|Mill Causeway|Old Ferry Road|Chandler’s Row|Eelcatcher Lane
Beacon Hythe|Plover Way|Staithe Street
Lime Kiln Lane|Towpath Rise|Samphire Road|Capstan Square|Marsh Wall Lane|Bargeman’s Hill
Saltpan Road|Tollgate Reach|Reed Cutter’s Walk""".strip()
    .replace("\n", "|")
    .split("|")
)
WARDS = ("Eelpie", "Hythe Reach", "Marsh Abbey", "Quarry Wood", "Saltings", "Tide Mill", "Wharfedown")
TOWNS = ("Thameside", "Thameside", "Thameside", "Hythe Reach", "Kettlemarsh")


@dataclass(frozen=True)
class Sketch:
    """One line of a table in `samples/`: what an author writes of a school before it is dressed as GIAS."""

    urn: int
    name: str
    type: str
    ages: str
    faith: str
    group: str
    title: str
    first: str
    last: str
    job: str
    extras: dict[str, str] = field(default_factory=dict)

    @property
    def low(self) -> int:
        """The youngest age in years."""
        return int(self.ages.split("-")[0])

    @property
    def high(self) -> int:
        """The oldest age in years."""
        return int(self.ages.split("-")[1])


def read_lines(name: str) -> list[list[str]]:
    """The cells of a table in `samples/`, its comments left out."""
    text = (HERE / name).read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    return [[cell.strip(" ") for cell in line.split("|")] for line in lines]


def read_sketches(name: str, first_urn: int) -> list[Sketch]:
    """The schools of a table in `samples/`; URNs count up from `first_urn`."""
    sketches = []
    for urn, cells in enumerate(read_lines(name), first_urn):
        extras = dict(pair.strip().split("=") for pair in cells[9].split(";") if pair.strip())
        sketches.append(Sketch(urn, *cells[:9], extras=extras))
    return sketches


def headings(year: str) -> list[str]:
    """The heading row of one vintage of GIAS, such as "2024_140"."""
    return (HERE / "headings" / f"{year}.txt").read_text(encoding="utf-8").split("\n")[:-1]


def phase_of(school: Sketch) -> str:
    """The GIAS phase code that fits a school's type and ages."""
    if school.type in PHASELESS:
        return "0"
    if school.type == "nursery":
        return "1"
    if school.low >= 16:
        return "6"
    if school.low >= 11:
        return "4"
    return "7" if school.high > 11 else "2"


def status_of(school: Sketch) -> str:
    """The GIAS status code."""
    states = {"closed": "2", "proposed_close": "3", "proposed": "4"}
    return next((code for word, code in states.items() if word in school.extras), "1")


def coded(values: dict[str, str], column: str, code: str, name: str) -> None:
    """Writes a pair of `(code)` and `(name)` columns."""
    values[f"{column} (code)"], values[f"{column} (name)"] = code, name


def register_row(school: Sketch) -> dict[str, str]:
    """One school as GIAS would hold it, by column name; the same every time for the same URN."""
    dice = random.Random(school.extras.get("as", str(school.urn)))  # noqa: S311 - invents, guards nothing
    values = {"URN": str(school.urn)}
    coded(values, "LA", LA_CODE, LA_NAME)
    values |= _standing(school) | _place(school, dice) | _numbers(school, dice) | _belonging(school) | _character(school)
    values |= {
        "HeadTitle (name)": school.title,
        "HeadFirstName": school.first,
        "HeadLastName": school.last,
        "HeadPreferredJobTitle": school.job,
    }
    return values


def _standing(school: Sketch) -> dict[str, str]:
    values = {
        "EstablishmentName": school.name,
        "EstablishmentNumber": str((4000 if phase_of(school) == "4" else 2000) + school.urn % 1000),
        "UKPRN": "" if "closed" in school.extras else str(19_000_000 + school.urn % 1000),
        "OpenDate": school.extras.get("opened") or school.extras.get("proposed", ""),
        "CloseDate": school.extras.get("closed") or school.extras.get("proposed_close", ""),
    }
    type_code, type_name, group = TYPES[school.type]
    coded(values, "TypeOfEstablishment", type_code, type_name)
    coded(values, "EstablishmentTypeGroup", group, TYPE_GROUPS[group])
    coded(values, "EstablishmentStatus", status_of(school), STATUSES[status_of(school)])
    coded(values, "PhaseOfEducation", phase_of(school), PHASES[phase_of(school)])
    why = school.extras.get("why", "0")
    coded(values, "ReasonEstablishmentClosed", why, WHY_CLOSED.get(why, "Not applicable"))
    reason = ("10", "Academy Converter") if school.type.endswith("converter") else ("0", "Not applicable")
    coded(values, "ReasonEstablishmentOpened", *reason)
    values["StatutoryLowAge"], values["StatutoryHighAge"] = str(school.low), str(school.high)
    return values


def _place(school: Sketch, dice: random.Random) -> dict[str, str]:
    site = re.sub(r"[^a-z0-9]+", "", school.name.lower().replace(" primary school", ""))[:24]
    shape = dice.choice(("www.{}.example", "https://www.{}.example/", "http://{}.example", "www.{}.example/home"))
    ward = dice.randrange(len(WARDS))
    values = {
        "Street": f"{dice.randint(1, 190)} {dice.choice(STREETS)}" if dice.random() < 0.5 else dice.choice(STREETS),
        "Locality": dice.choice(("", "", "Hythe Reach", "Saltings")),
        "Town": dice.choice(TOWNS),
        "Postcode": f"TM{ward + 1} {dice.randint(1, 9)}{dice.choice('ABDEFGHJ')}{dice.choice('LNPQRSTU')}",
        "SchoolWebsite": "" if school.extras.get("website") else shape.format(site),
        "TelephoneNum": "" if school.extras.get("phone") else f"2079460{school.urn % 1000:03}",
        "Easting": str(547_000 + dice.randrange(9_000)),
        "Northing": str(177_000 + dice.randrange(6_000)),
        "Country (name)": "",
        "GSSLACode (name)": "E09000950",
    }
    coded(values, "GOR", "H", "London")
    coded(values, "DistrictAdministrative", "E09000950", LA_NAME)
    coded(values, "AdministrativeWard", f"E05950{ward:03}", WARDS[ward])
    coded(values, "ParliamentaryConstituency", "E14999501", "Thameside and the Marshes")
    coded(values, "UrbanRural", "A1", "(England/Wales) Urban major conurbation")
    return values


def _numbers(school: Sketch, dice: random.Random) -> dict[str, str]:
    if status_of(school) in {"2", "4"}:
        return {"LastChangedDate": f"{dice.randint(1, 28):02}-03-2022"}
    capacity = _capacity(school, dice)
    pupils = int(school.extras.get("pupils", capacity * dice.uniform(0.72, 1.03)))
    girls = {"Girls": pupils, "Boys": 0}.get(school.extras.get("gender", ""), int(pupils * dice.uniform(0.44, 0.55)))
    free_meals = float(school.extras.get("fsm", f"{dice.uniform(3, 46):.1f}"))
    return {
        "SchoolCapacity": str(capacity),
        "CensusDate": "15-01-2026",
        "NumberOfPupils": str(pupils),
        "NumberOfGirls": str(girls),
        "NumberOfBoys": str(pupils - girls),
        "PercentageFSM": str(free_meals),
        "FSM": str(round(pupils * free_meals / 100)),
        "LastChangedDate": school.extras.get("changed", f"{dice.randint(1, 28):02}-{dice.randint(1, 9):02}-2026"),
    }


def _capacity(school: Sketch, dice: random.Random) -> int:
    if school.type == "college":
        return 2400
    if "special" in school.type or school.type in {"pru", "ap_free"}:
        return 12 * (school.high - school.low)
    return (150 if school.low >= 11 else dice.choice((30, 30, 60, 60, 90))) * (school.high - school.low)


def _belonging(school: Sketch) -> dict[str, str]:
    kind, number, name = GROUPS.get(school.group, ("", "", ""))
    is_academy = TYPES[school.type][2] in {"10", "11"}
    values = {"FederationFlag (name)": "Not applicable" if is_academy else "Not under a federation"}
    values["SchoolSponsorFlag (name)"] = "Not applicable"
    flags = {"multi-academy trust": "3", "trust": "1", "single-academy trust": "5"}
    if kind == "Federation":
        values |= {
            "FederationFlag (name)": "Supported by a federation",
            "Federations (code)": number,
            "Federations (name)": name,
        }
        kind = ""
    elif kind:
        values |= {"Trusts (code)": number, "Trusts (name)": name}
    coded(values, "TrustSchoolFlag", flags.get(kind, "0"), f"Supported by a {kind}" if kind else "Not applicable")
    if school.type == "sponsored":
        values |= {"SchoolSponsorFlag (name)": "Linked to a sponsor", "SchoolSponsors (name)": name.title()}
    return values


def _character(school: Sketch) -> dict[str, str]:
    values: dict[str, str] = {}
    coded(values, "ReligiousCharacter", *FAITHS[school.faith])
    coded(values, "Diocese", *DIOCESES.get(school.faith, ("0", "Not applicable")))
    gender = school.extras.get("gender", "Mixed")
    coded(values, "Gender", {"Boys": "1", "Girls": "2", "Mixed": "3"}[gender], gender)
    sixth_form = ("1", "Has a sixth form") if 16 < school.high <= 19 else ("2", "Does not have a sixth form")
    coded(values, "OfficialSixthForm", *sixth_form)
    coded(values, "Boarders", "1", "No boarders")
    coded(values, "AdmissionsPolicy", "0", "Not applicable")
    values["NurseryProvision (name)"] = "Has Nursery Classes" if school.low < 4 else "No Nursery Classes"
    values["SEN1 (name)"] = SPECIAL_NEEDS.get(school.extras.get("sen", ""), "")
    coded(values, "PreviousLA", "999", "")
    return values
