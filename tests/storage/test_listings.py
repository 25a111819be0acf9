from datetime import date

import pytest

from leaddesk.application.finding import ListQuery, Operator, Shape
from leaddesk.application.lists import LISTS
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.storage.asking import add, names, shown, where


@pytest.mark.parametrize("kind", LISTS)
def test_every_column_can_be_shown_sorted_filtered_and_counted(kept, kind):
    definition = LISTS[kind]
    total = kept.listings.total(kind)
    assert len(kept.listings.ids(ListQuery(kind))) == total
    for column in definition.columns:
        for descending in (False, True):
            assert len(kept.listings.ids(ListQuery(kind, sort=column.key, descending=descending))) == total
        choices = kept.listings.choices(kind, column.key)
        assert sum(count for _, count in choices) == total
        for value, count in choices:
            assert len(kept.listings.ids(ListQuery(kind, where=(where(column.key, value),)))) == count
        blank = len(kept.listings.ids(ListQuery(kind, where=(where(column.key, operator=Operator.IS_BLANK),))))
        full = len(kept.listings.ids(ListQuery(kind, where=(where(column.key, operator=Operator.IS_NOT_BLANK),))))
        assert blank + full == total
        contained = ListQuery(kind, where=(where(column.key, "x", "%", operator=Operator.CONTAINS),))
        assert len(kept.listings.ids(contained)) <= total


def test_rows_come_in_the_order_asked_and_a_vanished_one_is_blank(kept, borough):
    one, two = kept.listings.row_id("schools", borough.school.uid), kept.listings.row_id("schools", borough.other.uid)
    rows = kept.listings.rows("schools", [two, 99_999, one, two])
    assert [row[0] for row in rows] == ["St Mary’s École", None, "Lark Rise Primary", "St Mary’s École"]
    assert kept.listings.uid("schools", one) == borough.school.uid
    assert kept.listings.uid("schools", 99_999) is None
    assert kept.listings.row_id("schools", new_uid()) is None


def test_values_have_the_shape_of_their_column(kept):
    (row,) = kept.listings.rows("schools", [kept.listings.ids(ListQuery("schools", "lark"))[0]])
    cells = dict(zip(LISTS["schools"].keys, row, strict=True))
    assert (cells["opened_on"], cells["pupils"], cells["percentage_fsm"], cells["dfe_number"]) == (date(1951, 9, 1), 210, 12.3, None)
    assert cells["group"] == "Larks Learning Trust"
    for kind in ("leaders", "appointments"):
        for row in kept.listings.rows(kind, kept.listings.ids(ListQuery(kind))):
            for column, value in zip(LISTS[kind].columns, row, strict=True):
                if column.shape is Shape.YES_NO:
                    assert value is True


def test_sorting_ignores_accents_and_capitals_and_puts_blanks_last(store):
    add(
        store,
        *(
            School(uid=new_uid(), urn=f"99900{n}", name=name, postcode=code)
            for n, (name, code) in enumerate(
                [("zebra", ""), ("École", "RM1 1AA"), ("Elm", ""), ("eagle", "RM1 1AB"), ("O’Neill", ""), ("Oak", "")]
            )
        ),
    )
    assert names(store) == ["eagle", "École", "Elm", "Oak", "O’Neill", "zebra"]
    assert names(store, sort="name", descending=True) == ["zebra", "O’Neill", "Oak", "Elm", "École", "eagle"]
    assert names(store, sort="postcode")[:2] == ["École", "eagle"]
    assert names(store, sort="postcode", descending=True)[:2] == ["eagle", "École"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("st marys", ["St Mary’s École"]),
        ("ST MARY'S", ["St Mary’s École"]),
        ("ecole lodz", ["St Mary’s École"]),
        ("999001", ["Lark Rise Primary"]),
        ("rm11", ["Lark Rise Primary"]),
        ("hornchurch lark", ["Lark Rise Primary"]),
        ("marlowe", ["Lark Rise Primary"]),
        ("e", None),
        ("", None),
        ("  ", None),
        ("%", []),
        ("_", []),
        ("'", []),
        ('"', []),
        ("*", []),
        ("lark OR zebra", []),
        ("x" * 500, []),
        ("lark\n", ["Lark Rise Primary"]),
    ],
)
def test_typing_finds_words_anywhere_and_signs_mean_themselves(kept, text, found):
    assert names(kept, text=text) == (["Lark Rise Primary", "St Mary’s École"] if found is None else found)


def test_typed_text_is_cut_at_200_characters(kept):
    assert names(kept, text="lark" + " " * 300 + "nowhere") == ["Lark Rise Primary"]


def test_leaders_are_found_by_their_school_too(kept):
    assert shown(kept, "leaders", "name", ListQuery("leaders", "lark marlowe")) == ["Ada Marlowe"]
    assert shown(kept, "leaders", "name", ListQuery("leaders", "ecole")) == []
    assert shown(kept, "appointments", "school", ListQuery("appointments", "lark")) == ["Lark Rise Primary"]


def test_conditions_join_by_and_and_values_by_or(kept):
    assert names(kept, where("status", "Open", "Closed")) == ["Lark Rise Primary", "St Mary’s École"]
    assert names(kept, where("status", "Open", "Closed"), where("phase", None)) == ["St Mary’s École"]
    assert names(kept, where("status")) == []
    assert names(kept, where("funding", "State-funded")) == ["Lark Rise Primary"]
    assert names(kept, where("funding", "Independent")) == ["St Mary’s École"]
    assert names(kept, where("pupils", "200", operator=Operator.FROM)) == ["Lark Rise Primary"]
    assert names(kept, where("pupils", "many")) == []
    assert names(kept, where("opened_on", date(1951, 9, 1), operator=Operator.TO), where("pupils", 210)) == ["Lark Rise Primary"]
    assert names(kept, where("town", "łódź", operator=Operator.CONTAINS)) == ["St Mary’s École"]
    assert names(kept, where("uid", "no identity")) == []
    assert shown(kept, "leaders", "name", ListQuery("leaders", where=(where("current", "no"),))) == []
    assert names(kept, *LISTS["schools"].default_where) == ["Lark Rise Primary"]


def test_a_column_that_is_not_there_is_an_error(kept):
    with pytest.raises(KeyError):
        names(kept, where("shoe_size", 44))
    with pytest.raises(KeyError):
        names(kept, sort="shoe_size")


def test_equal_rows_keep_the_order_they_were_made_in(store):
    add(store, *(School(uid=new_uid(), urn=f"99900{n}", name="Same") for n in range(5)))
    assert shown(store, "schools", "urn") == [f"99900{n}" for n in range(5)]
    assert shown(store, "schools", "urn", ListQuery("schools", sort="status")) == [f"99900{n}" for n in range(5)]


def test_choices_are_most_frequent_first(kept):
    add(kept, School(uid=new_uid(), urn="999003", name="Third", town="Łódź"))
    assert kept.listings.choices("schools", "town") == [("Łódź", 2), ("Hornchurch", 1)]


def test_the_best_few_begin_with_the_word_and_need_every_word(opened):
    store = opened()
    with store.writing("Schools") as work:
        work.add([school_named(n, name) for n, name in enumerate(("Old Lark", "Lark Rise", "Quarry Wood", "Larkspur"), 1)])
    best = store.listings.best("schools", "lark", 2)
    assert [row[0] for row in store.listings.rows("schools", best)] == ["Lark Rise", "Larkspur"]
    best = store.listings.best("schools", "lark old", 5)
    assert [row[0] for row in store.listings.rows("schools", best)] == ["Old Lark"]
    for nothing in ("", "   ", "'", "%"):
        assert store.listings.best("schools", nothing, 5) == []


def school_named(number, name):
    return School(uid=new_uid(), urn=str(999100 + number), name=name)
