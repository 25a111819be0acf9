"""Names as senders write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.application.importing.register.head_cells import HeadCells, HeadReader
from leaddesk.application.importing.register.posts import JobTitles
from leaddesk.application.importing.terms import TermList
from leaddesk.application.names import NameWords, read_full_name, read_name
from leaddesk.bootstrap import open_database
from leaddesk.domain.leaders import Basis, HeadshipModel
from leaddesk.domain.vocabulary import Term


@pytest.fixture(scope="module")
def lists(tmp_path_factory) -> dict[str, list[Term]]:
    store = open_database(tmp_path_factory.mktemp("words") / "words.leaddesk", may_ask=False)
    found: dict[str, list[Term]] = {}
    with store.reading() as look:
        for term in look.every(Term):
            found.setdefault(term.list_name, []).append(term)
    store.close()
    return found


@pytest.fixture(scope="module")
def words(lists):
    return NameWords(lists["name_titles"], lists["honours"])


@pytest.fixture(scope="module")
def reader(lists, words):
    return HeadReader(words, JobTitles(TermList(lists["roles"])), TermList(lists["vacancy_words"]))


@pytest.mark.parametrize(
    ("text", "title", "first", "last", "honours"),
    [
        ("Mrs Mary Ellen McCarlow", "Mrs", "Mary Ellen", "McCarlow", ""),
        ("SMYTHE, Jane", "", "Jane", "Smythe", ""),
        ("Dr. John van der Bergen", "Dr", "John", "van der Bergen", ""),
        ("Quincy ab Owen-Tŵr", "", "Quincy", "ab Owen-Tŵr", ""), ("Ann Marie ap Rhys", "", "Ann Marie", "ap Rhys", ""),
        ("Revd Dr Jo Brownlow OBE", "Reverend Dr", "Jo", "Brownlow", "OBE"),
        ("Ms Ada Bell, B.Ed (Hons), NPQH", "Ms", "Ada", "Bell", "BEd (Hons) NPQH"),
        ("Madonna", "", "", "Madonna", ""),
        ("Li Ma", "", "Li", "Ma", ""),
        ("siân o'harrow", "", "Siân", "O'Harrow", ""),
    ],
)
def test_a_whole_name_in_one_cell(words, text, title, first, last, honours):
    name = read_full_name(text, words)
    assert (name.title, name.first, name.last, name.honours) == (title, first, last, honours)


def test_brackets_hold_a_former_name_a_short_name_or_something_of_the_post(words):
    assert read_full_name("Elizabeth (Liz) Brownlow", words).preferred == "Liz"
    assert read_full_name("Ada Bell (née Carrow)", words).former == "Carrow"
    assert read_name("Mrs", "Hayley (Acting)", "Townley", words).extra == ("Acting",)


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=150)
def test_no_text_is_too_odd_for_a_name(words, title, first, last):
    name = read_name(title, first, last, words)
    assert len(name.first) + len(name.last) <= len(first) + len(last) + 8
    assert name.key is not None


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
@settings(max_examples=200)
def test_no_head_cells_are_too_odd(reader, title, first, last, job):
    heads = reader.read(HeadCells(title, first, last, job=job))
    assert all(person.last or person.first for person in heads.people)
    assert not (heads.is_vacant and heads.people)


@pytest.mark.parametrize(
    ("cells", "people"),
    [
        (("Mrs", "Kate Marlington", "and Mrs Maggie Downing"), ["Mrs Kate Marlington", "Mrs Maggie Downing"]),
        (("Mrs", "Kate Marlington and", "Mrs Maggie Downing"), ["Mrs Kate Marlington", "Mrs Maggie Downing"]),
        (("Mrs", "Emma McLarlin /", "Mrs Joanna Wilsden"), ["Mrs Emma McLarlin", "Mrs Joanna Wilsden"]),
        (("", "Serena / Patrick", "Beasden / Amerigo"), ["Serena Beasden", "Patrick Amerigo"]),
        (("Mrs", "Mrs Sarah Leyden", "Mrs Cathy Browning"), ["Mrs Sarah Leyden", "Mrs Cathy Browning"]),
        (("Mr", "Paul Grimley", "Mrs Mary Ellen McCarlow"), ["Mr Paul Grimley", "Mrs Mary Ellen McCarlow"]),
        (("Headteacher", "Bonnie Davies-Lee", "Nicola Morrish"), ["Bonnie Davies-Lee Nicola Morrish"]),
        (("Headteacher", "Bonnie Davison", "Nicola Morrish"), ["Bonnie Davison", "Nicola Morrish"]),
        (("Co Headteacher", "Jackie Kingsley", "Pip O'Connell"), ["Jackie Kingsley", "Pip O'Connell"]),
        (("", "Jane and John", "Smythe"), ["Jane Smythe", "John Smythe"]),
        (("", "J", "Smythe / A Pately (co-heads)"), ["J Smythe", "A Pately"]),
        (("Ms", "Tina Louise", "Newmarch"), ["Ms Tina Louise Newmarch"]),
        (("Miss", "Helen", "Fletcher Davison"), ["Miss Helen Fletcher Davison"]),
        (("Mrs", "", "Newman-Horley"), ["Mrs Newman-Horley"]),
    ],
)
def test_one_person_or_two(reader, cells, people):
    title, first, last = cells
    heads = reader.read(HeadCells(title, first, last))
    if len(people) == 1:
        assert len(heads.people) == 1 or people[0].split()[0] == heads.people[0].in_words.split()[0]
    else:
        assert [person.in_words for person in heads.people] == people
        assert heads.post is not None
        assert heads.post.model is HeadshipModel.CO_HEAD


@pytest.mark.parametrize(
    ("full", "people"),
    [
        ("Sunita / Paul Rammell / Fenwick", ["Sunita Rammell", "Paul Fenwick"]),
        ("Mrs Sunita / Mr Paul Rammell / Fenwick", ["Mrs Sunita Rammell", "Mr Paul Fenwick"]),
        ("Ada Bell / Tom Carrow / Ann Leith", ["Ada Bell", "Tom Carrow", "Ann Leith"]),
        ("Sunita / Paul / Ann Leith", []),
        ("Sunita / Paul van der Rammell / Fenwick", []),
    ],
)
def test_columns_joined_by_the_sender_are_paired_or_asked(reader, full, people):
    heads = reader.read(HeadCells(full=full))
    assert [person.in_words for person in heads.people] == people
    assert bool(heads.doubt) is not bool(people)


def test_a_job_title_in_the_column_for_mr_and_mrs_may_be_of_two(reader):
    heads = reader.read(HeadCells("Headteacher", "Bonnie Davison", "Nicola Morrish", job="Headteacher"))
    assert [person.in_words for person in heads.people] == ["Bonnie Davison", "Nicola Morrish"]


@pytest.mark.parametrize(
    ("first", "last", "kept", "honours"),
    [
        ("Sean", "O'Shaughlin Ba (Hons) Npqh", "Sean O'Shaughlin", "BA (Hons) NPQH"),
        ("Sean", "Smythe Ba (Hons) Npqh (Acting)", "Sean Smythe", "BA (Hons) NPQH"),
        ("Sean", "Smythe Ma (Oxon)", "Sean Smythe", "MA (Oxon)"),
        ("Sean", "Smythe Obe", "Sean Smythe", "OBE"),
        ("Sean", "Smythe BA Honours Mpqh", "Sean Smythe", "BA (Hons) NPQH"),
        ("Li", "Ma", "Li Ma", ""),
        ("Li", "Ma Npqh", "Li Ma", "NPQH"),
        ("M S", "Bermond", "M S Bermond", ""),
        ("Jo", "O'connell", "Jo O'Connell", ""),
    ],
)
def test_honours_behind_a_name_and_initials_like_a_title(reader, first, last, kept, honours):
    person = reader.read(HeadCells("Mx", first, last)).people[0]
    assert (person.in_words, person.honours) == (f"Mx {kept}", honours)


def test_honours_in_their_own_column_or_in_brackets_and_a_title_in_the_wrong_cell(reader):
    cells = HeadCells("", "Mrs", "Bell (NPQH)")
    assert reader.read(cells) is reader.read(cells)
    person = reader.read(cells).people[0]
    assert (person.title, person.first, person.last, person.honours) == ("Mrs", "", "Bell", "NPQH")
    assert reader.read(HeadCells("Mrs", "Ada", "Bell", "Bed Hons, Npqh")).people[0].honours == "BEd (Hons) NPQH"


def test_a_comma_between_two_whole_names_is_between_two_people(reader):
    heads = reader.read(HeadCells(full="Ada Bell, Tom Carrow"))
    assert [person.in_words for person in heads.people] == ["Ada Bell", "Tom Carrow"]


def test_a_plus_is_part_of_a_category(lists):
    categories = TermList(lists["support_categories"])
    assert categories.code_of("Light touch") == "light_touch"
    assert {categories.code_of(words) for words in ("Light touch +", "LT+", "light touch plus")} == {"light_touch_plus"}


def test_mr_and_mrs_cannot_be_told(reader):
    assert reader.read(HeadCells("Mr & Mrs", "J", "Smythe")).doubt
    assert reader.read(HeadCells(full="Mr & Mrs J Smythe")).doubt


@pytest.mark.parametrize("last", ["Vacant", "VACANCY", "TBC", "n/a", "-", "To be appointed", "Currently vacant"])
def test_words_for_an_empty_post(reader, last):
    heads = reader.read(HeadCells("", "", last))
    assert heads.is_vacant
    assert heads.people == ()


@pytest.mark.parametrize(
    "cells",
    [("TBC", "TBC", "TBC"), ("Mr", "To Be", "Confirmed"), ("", "Not", "Known"), ("", "Unknown", "Unknown"), ("", "", "TBC - Acting")],
)
def test_an_empty_post_told_in_several_cells(reader, cells):
    heads = reader.read(HeadCells(*cells))
    assert heads.is_vacant
    assert reader.read(HeadCells(full=" ".join(cells[1:]))).is_vacant


@pytest.mark.parametrize("last", ["Not applicable", "Not recorded", "NULL"])
def test_words_for_no_value_say_nothing(reader, last):
    heads = reader.read(HeadCells("", "", last))
    assert (heads.people, heads.is_vacant) == ((), False)


@pytest.mark.parametrize(
    ("last", "job", "role", "basis"),
    [
        ("Bowden - Interim Headteacher", "Headteacher", "interim_headteacher", Basis.INTERIM),
        ("Parkin (acting headteacher)", "Headteacher", "acting_headteacher", Basis.ACTING),
        ("Parkin (Acting)", "Executive Headteacher", "acting_executive_headteacher", Basis.ACTING),
        ("Parkin", "Excecutive Headteacher", "executive_headteacher", Basis.SUBSTANTIVE),
        ("Parkin", "Principle", "headteacher", Basis.SUBSTANTIVE),
        ("Parkin", "", "headteacher", Basis.SUBSTANTIVE),
        ("Parkin", "Interim Grand Leader of Everything", "interim_headteacher", Basis.INTERIM),
    ],
)
def test_job_titles_in_names_and_misspelt_ones(reader, last, job, role, basis):
    heads = reader.read(HeadCells("Mrs", "Ada", last, job=job))
    assert [person.in_words for person in heads.people] == [f"Mrs Ada {last.split()[0]}"]
    assert heads.post is not None
    assert (heads.post.role_code, heads.post.basis) == (role, basis)


def test_an_unknown_job_title_is_kept_as_typed(reader):
    post = reader.read(HeadCells("Mrs", "Ada", "Parkin", job="Chief Dreamer")).post
    assert (post.role_code, post.job_title, post.is_known) == ("headteacher", "Chief Dreamer", False)


def test_most_real_job_titles_are_known(shared_data, lists):
    jobs = JobTitles(TermList(lists["roles"]))
    counted = [line.split("\t") for line in (shared_data / "head-job-titles-counts.tsv").read_text(encoding="utf-8").splitlines()]
    titled = [(int(count), title) for count, title in counted if title.strip()]
    known = sum(count for count, title in titled if jobs.post(title).is_known)
    assert known / sum(count for count, _ in titled) > 0.98


def test_most_real_honours_are_known(shared_data, words):
    lines = (shared_data / "head-honours-counts.tsv").read_text(encoding="utf-8").splitlines()
    counted = [(int(count), text.strip()) for count, text in (line.split("\t") for line in lines) if text.strip()]
    common = [(count, text) for count, text in counted if count >= 5]
    parts_of = {text: words.honours_in(text).replace(" (Hons)", "(Hons)").split() for _, text in common}
    known = [text for text, parts in parts_of.items() if all(map(words.honour, parts))]
    assert len(known) / len(common) > 0.9
