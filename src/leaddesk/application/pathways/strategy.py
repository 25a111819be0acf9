"""How a strategy is told: its aims or priorities, and what serves each of them (domain.md A7)."""

from collections.abc import Iterator, Mapping
from typing import Any

from leaddesk.application.describing.parts import Description, Fact, Related, Remark
from leaddesk.application.describing.telling import Telling
from leaddesk.domain.calendar import date_in_words, span_in_words
from leaddesk.domain.partnerships import Partnership
from leaddesk.domain.pathways import Facet, Programme, ProgrammeFacet, ProgrammeStatus, Strategy
from leaddesk.domain.practice import EffectivePractice
from leaddesk.domain.tags import Tag
from leaddesk.domain.vocabulary import Term

AIMS = "strategy_aims"
_TAGGED = ((Partnership.KIND, "partnership", "partnerships"), (EffectivePractice.KIND, "practice", "practices"))


def _answers(strategy: Strategy, telling: Telling) -> Iterator[Remark]:
    if strategy.is_historic:
        yield Remark("A historic strategy, kept as an example.", "muted")
    elif strategy.ends_on and strategy.ends_on < telling.today:
        yield Remark(f"It ended on {date_in_words(strategy.ends_on)}.", "warning")
    idle = [term.label for term in _aims(strategy, telling) if not served_by(term, telling)]
    if idle and not strategy.is_historic:
        count = "One aim has" if len(idle) == 1 else f"{len(idle)} aims have"
        yield Remark(f"{count} nothing that serves {'it' if len(idle) == 1 else 'them'} yet.", "warning")


def _aims(strategy: Strategy, telling: Telling) -> list[Term]:
    return telling.find(Term, list_name=AIMS, parent=strategy.code) if strategy.code else []


def served_by(aim: Term, telling: Telling) -> str:
    """What serves an aim, in words: `12 programmes, 3 partnerships`; empty when nothing does."""
    published = {p.uid for p in telling.find(Programme, status=ProgrammeStatus.PUBLISHED)}
    programmes = sum(f.programme in published for f in telling.find(ProgrammeFacet, facet=Facet.AIM, code=aim.code))
    counts = [(programmes, "programme", "programmes")]
    tags = telling.find(Tag, list_name=AIMS, code=aim.code)
    counts += [(sum(tag.subject_kind == kind for tag in tags), one, many) for kind, one, many in _TAGGED]
    return ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts if count)


def _next_aim(strategy: Strategy, telling: Telling) -> Mapping[str, Any]:
    held = _aims(strategy, telling)
    return {"code": f"{strategy.code}.{len(held) + 1}", "label": "", "sort_order": max((t.sort_order for t in held), default=0) + 10}


STRATEGY = Description(
    kind=Strategy,
    noun="strategy",
    title="name",
    list_kind="strategies",
    strap=(lambda strategy, _telling: span_in_words(strategy.starts_on, strategy.ends_on),),
    answers=_answers,
    facts=(Fact("Strand of", "parent_initiative"), Fact("Partners", "partners"), Fact("Its aims stand under", "code")),
    texts=(Fact("Introduction", "introduction"), Fact("Foreword", "foreword"), Fact("Foreword by", "foreword_by")),
    related=(
        Related(
            "Aims and priorities",
            Term,
            by="parent",
            finds=lambda strategy: {"list_name": AIMS, "parent": strategy.code or "-"},
            columns=(Fact("Aim", "label"), Fact("Served by", lambda aim, telling: served_by(aim, telling) or "Nothing serves it yet")),
            empty_words="No aims yet. Choose under which code they stand, then add each.",
            add="Add aim",
            start=_next_aim,
            order=lambda term: (term.sort_order, term.label),
        ),
        Related(
            "Programmes",
            Programme,
            by="strategy",
            columns=(Fact("Programme", lambda programme, telling: telling.link("programme", programme.uid)), Fact("Status", "status")),
            empty_words="No programme serves it yet.",
            order=lambda programme: programme.title.casefold(),
        ),
    ),
)
