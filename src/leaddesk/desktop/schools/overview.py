"""What can be said of the schools in the list as a whole, shown while none is chosen (domain.md 5.5)."""

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from uuid import UUID

from leaddesk.application.inspections import leadership_counts
from leaddesk.application.ports import Store
from leaddesk.application.vocabularies import Vocabulary, vocabulary
from leaddesk.desktop.kit.page_content import Facts, PageContent, Section
from leaddesk.domain.judgements import HeadlineCount, HeadlineKind

MOST_SCHOOLS = 700  # the largest authority has fewer; the whole country would take seconds
_UNGRADED = {
    HeadlineKind.UNGRADED_ONLY: "Ungraded outcome only",
    HeadlineKind.PREDECESSOR_ONLY: "Predecessor's judgement only",
    HeadlineKind.NONE: "No judgement",
}


def leadership_overview(schools: Collection[UUID], *, store: Store) -> PageContent | None:
    """How leadership was last judged in these schools; None without any, or where they are more than one authority's."""
    if not 0 < len(schools) <= MOST_SCHOOLS:
        return None
    counts = leadership_counts(schools, store=store)
    words = vocabulary(store=store)
    sections = [_framework(name, same, words) for name, same in _by_framework(counts, words)]
    others = [(_UNGRADED[count.kind], _schools(count.schools)) for count in counts if count.kind in _UNGRADED]
    if others:
        sections.append(Section("Leadership not graded", (Facts(tuple(others)),)))
    return PageContent(
        title="How leadership was last judged",
        subtitle=f"{_schools(len(schools))} in the list. Grades of different frameworks and years are not compared.",
        sections=tuple(sections),
    )


def _by_framework(counts: Iterable[HeadlineCount], words: Vocabulary) -> Iterator[tuple[str, list[HeadlineCount]]]:
    """Each framework's name and its counts, newest framework and year first, in each the best grade first."""
    frameworks, grades = words.terms("inspection_frameworks"), words.terms("inspection_grades")

    def place(count: HeadlineCount) -> tuple[int, str, int, int]:
        framework, grade = frameworks.get(count.framework_code), grades.get(count.grade_code)
        return -(framework.sort_order if framework else 0), count.framework_code, -(count.year or 0), grade.sort_order if grade else 0

    graded = sorted((count for count in counts if count.kind is HeadlineKind.GRADED), key=place)
    for code, same in groupby(graded, key=lambda count: count.framework_code):
        yield words.label("inspection_frameworks", code), list(same)


def _framework(name: str, counts: list[HeadlineCount], words: Vocabulary) -> Section:
    years = groupby(counts, key=lambda count: count.year)
    lines = tuple((str(year), _grades(same, words)) for year, same in years)
    return Section(name, (Facts(lines),), count=sum(count.schools for count in counts))


def _grades(counts: Iterable[HeadlineCount], words: Vocabulary) -> str:
    return ", ".join(f"{count.schools:,} {words.label('inspection_grades', count.grade_code)}" for count in counts)


def _schools(number: int) -> str:
    return "1 school" if number == 1 else f"{number:,} schools"
