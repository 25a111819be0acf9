"""The ladder: cells by tier and rung, people counted once, gaps named."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.ladder import Offer, cells_of

TIERS, RUNGS = ("middle", "senior"), ("induction", "in_role")


def test_a_programme_stands_in_each_cell_of_its_tiers_and_rungs_and_people_count_once() -> None:
    ann, tom = UUID(int=1), UUID(int=2)
    both = Offer(UUID(int=10), frozenset(TIERS), frozenset({"in_role"}), frozenset({ann, tom}))
    one = Offer(UUID(int=11), frozenset({"middle"}), frozenset(RUNGS), frozenset({ann}))
    cells = {(cell.tier, cell.rung): cell for cell in cells_of([both, one], TIERS, RUNGS)}
    assert cells["middle", "in_role"].programmes == (both.programme, one.programme)
    assert cells["middle", "in_role"].people == 2
    assert cells["middle", "induction"].people == 1
    assert [key for key, cell in cells.items() if cell.is_gap] == [("senior", "induction")]


@given(st.lists(st.tuples(st.sets(st.sampled_from(TIERS)), st.sets(st.sampled_from(RUNGS))), max_size=8))
def test_every_cell_is_there_once_and_a_gap_holds_nobody(classes: list[tuple[set[str], set[str]]]) -> None:
    offers = [Offer(UUID(int=n), frozenset(t), frozenset(r), frozenset({UUID(int=99)})) for n, (t, r) in enumerate(classes, 1)]
    cells = cells_of(offers, TIERS, RUNGS)
    assert [(c.tier, c.rung) for c in cells] == [(t, r) for t in TIERS for r in RUNGS]
    for cell in cells:
        assert cell.is_gap == (cell.people == 0)
        assert len(cell.programmes) == sum(cell.tier in t and cell.rung in r for t, r in classes)
