import dataclasses
from datetime import UTC, date, datetime

from leaddesk.application.finding import ListQuery
from leaddesk.application.lists import LISTS
from leaddesk.domain.groups import GroupMembership
from leaddesk.domain.imports import ImportBatch
from leaddesk.domain.inspections import Inspection, InspectionGrade, Standing
from leaddesk.domain.leaders import Appointment, Basis, CareerIntention, Designation, HeadshipModel, Person, Readiness, Vacancy
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Facet, Programme, ProgrammeFacet, ProgrammeProvider, ProgrammeStatus, ProviderPart, Strategy
from leaddesk.domain.practice import EffectivePractice, Verification
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SupportCategory
from tests.storage.asking import add, names, shown, term


def test_heads_are_told_with_their_footing(store, clock):
    school = School(uid=new_uid(), urn="999001", name="Lark Rise")
    ada, tom = Person(uid=new_uid(), first_name="Ada", last_name="Marlowe"), Person(uid=new_uid(), first_name="Tom", last_name="Quill")
    vacancy = Vacancy(uid=new_uid(), school=school.uid, tier_code="headteacher")
    add(store, school, ada, tom)
    assert shown(store, "schools", "head") == [None]
    add(store, vacancy)
    assert shown(store, "schools", "head") == ["Vacant"]
    co_head = {"school": school.uid, "tier_code": "headteacher", "headship_model": HeadshipModel.CO_HEAD}
    posts = [Appointment(uid=new_uid(), person=person.uid, **co_head) for person in (ada, tom)]
    add(store, posts[0])
    assert shown(store, "schools", "head") == ["A Marlowe"]
    add(store, posts[1])
    assert shown(store, "schools", "head") == ["A Marlowe and T Quill (co-heads)"]
    ended = dataclasses.replace(posts[1], end_earliest=clock().date(), end_latest=clock().date())
    acting = dataclasses.replace(posts[0], basis=Basis.ACTING, headship_model=HeadshipModel.SOLE)
    with store.writing("Amend") as work:
        work.replace([ended, acting])
    assert shown(store, "schools", "head") == ["A Marlowe (acting) and T Quill"]
    clock.pass_days(1)
    assert shown(store, "schools", "head") == ["A Marlowe (acting)"]


def test_leadership_judgements_are_grouped_by_framework_and_never_mixed(store):
    frameworks = [term("inspection_frameworks", "eif_overall", "EIF", 20), term("inspection_frameworks", "report_card", "Report card", 40)]
    grades = [
        term("inspection_grades", "eif_overall.1", "Outstanding", 60),
        term("inspection_grades", "eif_overall.2", "Good", 70),
        term("inspection_grades", "report_card.strong", "Strong standard", 170),
        term("inspection_grades", "report_card.urgent", "Urgent improvement", 200),
    ]
    add(store, *frameworks, *grades)
    wanted = [
        ("Old good", "eif_overall", "2", 2023),
        ("New urgent", "report_card", "urgent", 2025),
        ("Old best", "eif_overall", "1", 2022),
        ("New strong", "report_card", "strong", 2026),
    ]
    for number, (name, framework, grade, year) in enumerate(wanted):
        school = School(uid=new_uid(), urn=f"99900{number}", name=name)
        inspection = Inspection(uid=new_uid(), school=school.uid, framework_code=framework, started_on=date(year, 3, 1))
        area = InspectionGrade(
            uid=new_uid(), inspection=inspection.uid, area_code=f"{framework}.leadership", grade_code=f"{framework}.{grade}"
        )
        later = Inspection(
            uid=new_uid(), school=school.uid, framework_code=framework, started_on=date(2026, 11, 1), standing=Standing.PROVISIONAL
        )
        hidden = InspectionGrade(uid=new_uid(), inspection=later.uid, area_code=f"{framework}.leadership", grade_code="eif_overall.1")
        add(store, school, inspection, area, later, hidden)
    add(store, School(uid=new_uid(), urn="999009", name="Never"))
    assert names(store, sort="leadership") == ["New strong", "New urgent", "Old best", "Old good", "Never"]
    assert shown(store, "schools", "leadership", ListQuery("schools", sort="leadership")) == [
        "Strong standard · 2026",
        "Urgent improvement · 2025",
        "Outstanding · 2022",
        "Good · 2023",
        None,
    ]
    assert shown(store, "inspections", "leadership")[-1] == "Outstanding"


def test_what_the_authority_knows_of_a_school_today(kept, borough, clock):
    uid, today = borough.school.uid, clock().date()
    add(
        kept,
        term("support_categories", "intensive", "Intensive"),
        term("circumstances", "new_head", "New headteacher"),
        SupportCategory(uid=new_uid(), school=uid, category_code="light_touch", start=date(2020, 1, 1), end=date(2021, 1, 1)),
        SupportCategory(uid=new_uid(), school=uid, category_code="intensive", start=date(2021, 1, 2)),
        Circumstance(uid=new_uid(), school=uid, kind_code="new_head", reason="Began in September", end=today),
        LinkOfficer(uid=new_uid(), school=uid, officer_name="R Vane", start=date(2020, 1, 1)),
        GroupMembership(uid=new_uid(), school=borough.other.uid, group=borough.trust.uid, left_earliest=today, left_latest=today),
    )
    cells = {column: shown(kept, "schools", column)[0] for column in ("support_category", "circumstances", "link_officer", "group")}
    assert cells == {
        "support_category": "Intensive",
        "circumstances": "New headteacher",
        "link_officer": "R Vane",
        "group": "Larks Learning Trust",
    }
    assert shown(kept, "schools", "group")[1] is None
    assert shown(kept, "groups", "schools") == [1]
    clock.pass_days(1)
    assert shown(kept, "schools", "circumstances")[0] is None


def test_a_leader_stands_under_the_highest_post(kept, borough):
    trust = Organisation(uid=new_uid(), name="Larks Learning Trust")
    add(
        kept,
        trust,
        term("tiers", "headteacher", "Headteacher", 50),
        term("tiers", "system", "System leader", 70),
        term("tiers", "executive", "Executive", 60),
        term("designation_schemes", "nle", "National leader of education (NLE)", aliases="NLE;national leader"),
        Appointment(
            uid=new_uid(),
            person=borough.head.uid,
            organisation=trust.uid,
            tier_code="executive",
            job_title="Chief executive",
            phone="01632 960123",
        ),
        Designation(uid=new_uid(), person=borough.head.uid, scheme_code="nle", valid_from=date(2020, 1, 1)),
        Designation(uid=new_uid(), person=borough.head.uid, scheme_code="lle", valid_to=date(2020, 1, 1)),
        CareerIntention(
            uid=new_uid(), person=borough.head.uid, tier_code="system", readiness=Readiness.READY_NOW, stated_on=date(2026, 1, 1)
        ),
    )
    (row,) = kept.listings.rows("leaders", kept.listings.ids(ListQuery("leaders")))
    cells = dict(zip(LISTS["leaders"].keys, row, strict=True))
    assert {k: cells[k] for k in ("role", "school", "tier", "posts", "designations", "aspires_to", "email", "phone")} == {
        "role": "Chief executive",
        "school": "Larks Learning Trust",
        "tier": "Executive",
        "posts": 2,
        "designations": "NLE",
        "aspires_to": "System leader",
        "email": "ada@larkrise.example",
        "phone": "01632 960123",
    }
    assert shown(kept, "designations", "scheme", ListQuery("designations", "national")) == ["National leader of education (NLE)"]
    assert set(shown(kept, "designations", "status")) == {"Active"}
    assert set(shown(kept, "appointments", "basis")) == {"Substantive"}


def test_posts_tell_their_span_as_dates_intervals_or_nothing(store):
    school, person = School(uid=new_uid(), urn="999001", name="Lark Rise"), Person(uid=new_uid(), last_name="Marlowe")
    spans = [
        (None, None),
        (date(2021, 9, 1), date(2021, 9, 1)),
        (date(2021, 9, 1), date(2022, 4, 20)),
        (None, date(2023, 1, 1)),
        (date(2024, 1, 1), None),
    ]
    posts = [Appointment(uid=new_uid(), person=person.uid, school=school.uid, start_earliest=a, start_latest=b) for a, b in spans]
    add(store, school, person, *posts)
    assert shown(store, "appointments", "start") == [post.start.iso() for post in posts]


def test_programmes_tell_their_facets_as_codes_in_the_vocabularys_order(store):
    strategy = Strategy(uid=new_uid(), name="Leadership strategy")
    programme = Programme(
        uid=new_uid(), title="Aspiring heads", strategy=strategy.uid, status=ProgrammeStatus.PUBLISHED, book_by=date(2026, 12, 1)
    )
    body = Organisation(uid=new_uid(), name="Teaching School Hub")
    facets = [(Facet.TIER, "senior"), (Facet.TIER, "middle"), (Facet.RUNG, "aspiring"), (Facet.DELIVERY, "course")]
    add(
        store,
        strategy,
        body,
        programme,
        term("tiers", "middle", "Middle leader", 10),
        term("tiers", "senior", "Senior leader", 20),
        term("delivery_modes", "course", "Course"),
        term("programme_statuses", "published", "Published"),
        *(ProgrammeFacet(uid=new_uid(), programme=programme.uid, facet=facet, code=code) for facet, code in facets),
        ProgrammeProvider(uid=new_uid(), programme=programme.uid, organisation=body.uid, part=ProviderPart.RUN_BY),
    )
    (row,) = store.listings.rows("programmes", store.listings.ids(ListQuery("programmes")))
    cells = dict(zip(LISTS["programmes"].keys, row, strict=True))
    assert {k: cells[k] for k in ("title", "status", "tiers", "rungs", "delivery", "run_by", "strategy", "book_by")} == {
        "title": "Aspiring heads",
        "status": "Published",
        "tiers": "middle, senior",
        "rungs": "aspiring",
        "delivery": "Course",
        "run_by": "Teaching School Hub",
        "strategy": "Leadership strategy",
        "book_by": date(2026, 12, 1),
    }


def test_imports_are_listed_newest_first(store):
    add(
        store,
        *(
            ImportBatch(
                uid=new_uid(), file_name=f"{d}.csv", sha256=str(d), file_kind="gias", imported_at=datetime(2026, 11, d, tzinfo=UTC), rows=d
            )
            for d in (1, 3, 2)
        ),
    )
    assert shown(store, "imports", "file_name") == ["3.csv", "2.csv", "1.csv"]
    assert set(shown(store, "imports", "kind")) == {"Schools register (GIAS)"}


def test_a_choice_reads_in_a_list_as_on_its_page(store):
    school = School(uid=new_uid(), urn="999001", name="Lark Rise Primary School")
    add(
        store,
        school,
        *(EffectivePractice(uid=new_uid(), title=way.value, school=school.uid, verification=way) for way in Verification),
    )
    assert set(shown(store, "practice", "verification")) == {
        "Self-reported", "Visited by the local authority", "Verified by peer review", "Quoted by an inspection",
    }  # fmt: skip
