"""From records to what a brochure and a leaflet say; used by window and command line alike, so that both print the same bytes."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.arranging import arrange_tiers
from leaddesk.application.publishing.brand import OTHER_FORMATS, brand_of, contact_of, settings_of
from leaddesk.application.publishing.contents import BrochureContent, Contact, LeafletContent
from leaddesk.application.publishing.programme_pages import PrintedProgramme, printed_programmes
from leaddesk.application.publishing.wording import Wording
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import academic_year
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.pathways import Programme, ProgrammeStatus, Strategy
from leaddesk.domain.vocabulary import Term


def brochure_content(wording: Wording, *, store: Store) -> BrochureContent:
    """The brochure of every published programme; KnownFailure when none is published yet."""
    with store.reading() as reading:
        published = printed_programmes(reading.find(Programme, status=ProgrammeStatus.PUBLISHED), reading)
        if not published:
            raise KnownFailure("No programme is published yet.", "Publish at least one under Pathways, then print the brochure.")
        words = Vocabulary.of(reading)
        strategy = _strategy(published)
        tiers = [(term.label, wording.tiers.get(term.code, "")) for term in _in_order(words, "tiers")]
        rungs = tuple(term.label for term in _in_order(words, "rungs"))
        contacts = _contacts(published, contact_of(reading))
        return BrochureContent(
            title=wording.brochure_title,
            edition=academic_year(store.today()),
            brand=brand_of(reading),
            strategy=strategy.name if strategy else "",
            parent_initiative=strategy.parent_initiative if strategy else "",
            introduction=(strategy.introduction if strategy else "") or wording.introduction,
            aims=_aims(strategy, words),
            partners=tuple(sorted({name for one in published for name in one.partners})),
            tiers=arrange_tiers((one.page for one in published), tiers, rungs),
            rungs=rungs,
            contacts=contacts,
            how_to_book=wording.how_to_book,
            terms=wording.terms,
            other_formats=_other_formats(wording, contacts, reading),
            made_at=store.now(),
            made_by=store.officer,
        )


def leaflet_content(programme: UUID, wording: Wording, *, store: Store) -> LeafletContent:
    """One programme's leaflet, whatever its status: a draft is looked at before it is published."""
    with store.reading() as reading:
        found = reading.get(Programme, programme)
        if found is None:
            raise KnownFailure("There is no such programme.", "Find it under Pathways, or with `leaddesk list programmes`.")
        (printed,) = printed_programmes([found], reading)
        contacts = _contacts([printed], contact_of(reading))
        return LeafletContent(
            programme=printed.page,
            brand=brand_of(reading),
            other_formats=_other_formats(wording, contacts, reading),
            made_at=store.now(),
            made_by=store.officer,
        )


def find_programme(named: str, *, store: Store) -> UUID:
    """The programme of that uid, title or short title (capitals do not matter); KnownFailure when there is none."""
    wanted = named.strip().casefold()
    with store.reading() as reading:
        for programme in reading.every(Programme):
            if wanted in {str(programme.uid), programme.title.casefold(), programme.short_title.casefold()}:
                return programme.uid
    raise KnownFailure("There is no programme of that name.", "See their names with `leaddesk list programmes`.")


def _strategy(published: Sequence[PrintedProgramme]) -> Strategy | None:
    """The living strategy that most of the programmes belong to."""
    living = [one.strategy for one in published if one.strategy is not None and not one.strategy.is_historic]
    return Counter(living).most_common(1)[0][0] if living else None


def _aims(strategy: Strategy | None, words: Vocabulary) -> tuple[str, ...]:
    if strategy is None:
        return ()
    codes = {code for code, term in words.terms("strategies").items() if term.label == strategy.name}
    return tuple(term.label for term in _in_order(words, "strategy_aims") if term.parent in codes)


def _in_order(words: Vocabulary, list_name: str) -> list[Term]:
    return sorted(words.terms(list_name).values(), key=lambda term: (term.sort_order, term.label))


def _contacts(printed: Sequence[PrintedProgramme], own: Contact | None) -> tuple[Contact, ...]:
    """The authority first, then each team of the programmes once."""
    teams = [one.page.contact for one in printed if one.page.contact is not None]
    return tuple(dict.fromkeys([*([own] if own else []), *sorted(teams, key=lambda contact: contact.team)]))


def _other_formats(wording: Wording, contacts: Sequence[Contact], reading: Reading) -> str:
    own = settings_of(reading).get(OTHER_FORMATS)
    if own:
        return own
    reachable = next((one for one in contacts if one.can_be_reached), None)
    return wording.other_formats_from(reachable) if reachable else ""
