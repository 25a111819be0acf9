"""What a brochure says of the strategy: its aims with what serves each, its partners, and the ladder as it is printed."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from leaddesk.application.pathways.ladder import ladder_in
from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.contents import Aim, LadderRow, Mention
from leaddesk.application.publishing.programme_pages import PrintedProgramme
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.partnerships import Partnership
from leaddesk.domain.pathways import Strategy
from leaddesk.domain.practice import EffectivePractice
from leaddesk.domain.tags import Tag
from leaddesk.domain.vocabulary import Term

AIMS = "strategy_aims"
_BESIDES = (
    (Partnership.KIND, "partnership", "partnerships"), (EffectivePractice.KIND, "example of practice", "examples of practice"),
)  # fmt: skip


def strategy_for(chosen: UUID | None, printed: Sequence[PrintedProgramme], reading: Reading) -> Strategy | None:
    """The strategy chosen, or the living one that most of the programmes belong to."""
    if chosen is not None:
        found = reading.get(Strategy, chosen)
        if found is None:
            raise KnownFailure("There is no such strategy any more.", "Choose another for the brochure.")
        return found
    living = [one.strategy for one in printed if one.strategy is not None and not one.strategy.is_historic]
    return Counter(living).most_common(1)[0][0] if living else None


def aims_of(strategy: Strategy | None, printed: Sequence[PrintedProgramme], words: Vocabulary, reading: Reading) -> tuple[Aim, ...]:
    """Its aims or priorities in order, each with the programmes that serve it and, in words, what else does (domain.md A7)."""
    if strategy is None:
        return ()
    codes = {strategy.code} if strategy.code else {c for c, term in words.terms("strategies").items() if term.label == strategy.name}
    tagged = Counter((tag.code, tag.subject_kind) for tag in reading.find(Tag, list_name=AIMS))
    return tuple(
        Aim(
            words=term.label,
            programmes=tuple(one.page.key for one in printed if term.code in one.aims),
            besides=", ".join(_counted(tagged[term.code, kind], one, many) for kind, one, many in _BESIDES if tagged[term.code, kind]),
        )
        for term in in_order(words, AIMS)
        if term.parent in codes
    )


def partners_of(strategy: Strategy | None, printed: Sequence[PrintedProgramme]) -> tuple[str, ...]:
    """The partners that the strategy names in its own order, then every living body that runs or delivers a programme."""
    named = [name.strip() for name in strategy.partners.replace("\n", ",").split(",")] if strategy else []
    known = {name for one in printed for name in one.partners}
    return tuple(dict.fromkeys([*filter(None, named), *sorted(known)]))


def ladder_rows(printed: Sequence[PrintedProgramme], reading: Reading, words: Vocabulary, store: Store) -> tuple[LadderRow, ...]:
    """The ladder of these programmes, a row for each tier as the window and the chapters name it; what holds nothing is empty."""
    ladder = ladder_in(reading, words, store)
    shown = {UUID(one.page.key) for one in printed}
    return tuple(
        LadderRow(
            tier.label,
            tuple(
                tuple(Mention(ladder.titles[uid], str(uid)) for uid in ladder.cell(tier.code, rung.code).programmes if uid in shown)
                for rung in ladder.rungs
            ),
        )
        for tier in ladder.tiers
    )


def in_order(words: Vocabulary, list_name: str) -> list[Term]:
    """The terms of a list in the order in which officers see them."""
    return sorted(words.terms(list_name).values(), key=lambda term: (term.sort_order, term.label))


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
