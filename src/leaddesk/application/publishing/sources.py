"""From records to what a brochure and a leaflet say; used by window and command line alike, so that both print the same bytes."""

from collections.abc import Sequence
from uuid import UUID

from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.arranging import arrange_tiers
from leaddesk.application.publishing.brand import OTHER_FORMATS, brand_of, contact_of, settings_of, terms_of
from leaddesk.application.publishing.contents import BrochureContent, Contact, LeafletContent, TierSection
from leaddesk.application.publishing.correspondents import correspondents
from leaddesk.application.publishing.edition import DRAFT, Edition
from leaddesk.application.publishing.programme_pages import PrintedProgramme, printed_programmes
from leaddesk.application.publishing.running import Diary, last_day_of_year
from leaddesk.application.publishing.strategy_pages import aims_of, in_order, ladder_rows, partners_of, strategy_for
from leaddesk.application.publishing.wording import Wording
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import academic_year, is_within, span_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.guidance import KeyContact
from leaddesk.domain.pathways import Programme, ProgrammeStatus

HISTORIC = "From earlier strategies"


def brochure_content(wording: Wording, edition: Edition = DRAFT, *, store: Store) -> BrochureContent:
    """The brochure of every published programme, as an edition decides; KnownFailure when none is published yet."""
    with store.reading() as reading:
        diary, words = Diary(reading, store.today()), Vocabulary.of(reading)
        published = printed_programmes(reading.find(Programme, status=ProgrammeStatus.PUBLISHED), reading, diary)
        living = [one for one in published if not _is_historic(one)]
        apart = [one for one in published if _is_historic(one)] if edition.with_historic else []
        if not living and not apart:
            raise KnownFailure("No programme is published yet.", "Publish at least one under Pathways, then print the brochure.")
        strategy = strategy_for(edition.strategy, living, reading)
        contacts = _contacts([*living, *apart], contact_of(reading))
        terms, terms_as_at = terms_of(reading, wording)
        rungs = tuple(term.label for term in in_order(words, "rungs"))
        return BrochureContent(
            title=wording.brochure_title,
            edition=edition.name.strip() or academic_year(store.today()),
            brand=brand_of(reading),
            strategy=strategy.name if strategy else "",
            parent_initiative=strategy.parent_initiative if strategy else "",
            strategy_term=span_in_words(strategy.starts_on, strategy.ends_on) if strategy else "",
            introduction=(strategy.introduction if strategy else "") or wording.introduction,
            foreword=strategy.foreword if strategy else "",
            foreword_by=strategy.foreword_by if strategy else "",
            aims=aims_of(strategy, living, words, reading),
            partners=partners_of(strategy, living),
            tiers=_tiers(living, apart, words, wording, rungs),
            rungs=tuple(term.label for term in words.choices("rungs", store.today())),
            ladder=ladder_rows(living, reading, words, store),
            calendar=diary.calendar({UUID(one.page.key): one.page.name for one in living}, last_day_of_year(store.today())),
            contacts=_each_once([*_key_contacts(reading, store), *contacts]),
            how_to_book=wording.how_to_book,
            terms=terms,
            terms_as_at=terms_as_at,
            other_formats=_other_formats(wording, contacts, reading),
            approved_by=edition.approved_by,
            approved_on=(edition.approved_on or store.today()) if edition.approved_by.strip() else None,
            made_at=store.now(),
            made_by=store.officer,
        )


def leaflet_content(programme: UUID, wording: Wording, *, store: Store) -> LeafletContent:
    """One programme's leaflet, whatever its status: a draft is looked at before it is published."""
    with store.reading() as reading:
        found = reading.get(Programme, programme)
        if found is None:
            raise KnownFailure("There is no such programme.", "Find it under Pathways, or with `leaddesk list programmes`.")
        (printed,) = printed_programmes([found], reading, Diary(reading, store.today()))
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


def _is_historic(one: PrintedProgramme) -> bool:
    return one.strategy is not None and one.strategy.is_historic


def _tiers(
    living: Sequence[PrintedProgramme], apart: Sequence[PrintedProgramme], words: Vocabulary, wording: Wording, rungs: Sequence[str]
) -> tuple[TierSection, ...]:
    """A section for each tier, and what is historic apart at the end."""
    tiers = [(term.label, wording.tiers.get(term.code, "")) for term in in_order(words, "tiers")]
    found = arrange_tiers((one.page for one in living), tiers, rungs)
    if not apart:
        return found
    pages = tuple(sorted((one.page for one in apart), key=lambda page: page.title.casefold()))
    return (*found, TierSection(tier=HISTORIC, introduction=wording.historic, programmes=pages))


def _key_contacts(reading: Reading, store: Store) -> list[Contact]:
    """Key contacts that are printed and hold today, in the order in which they were kept; a person's own ways are never published."""
    kept = reading.find(KeyContact, is_printed=True)
    people = {one.person.uid: one for one in correspondents([c.person for c in kept if c.person], reading, store)}
    found = []
    for contact in kept:
        if is_within(store.today(), contact.starts_on, contact.ends_on):
            one = people.get(contact.person) if contact.person else None
            email, phone = (next(iter(ways), "") for ways in ((one.emails(), one.phones()) if one else ((), ())))
            team = ", ".join(part for part in (contact.name, contact.job_title) if part)
            found.append(Contact(team=team, email=contact.email or email, phone=contact.phone or phone, about=contact.about))
    return found


def _each_once(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """Key contacts, then each team that is reached in no other way than those before it; who has no way at all is left out."""
    found: dict[str, Contact] = {}
    for contact in contacts:
        if contact.about or (contact.email or contact.phone) not in {way for one in found.values() for way in (one.email, one.phone)}:
            found[f"{contact.about}|{contact.team}|{contact.email}|{contact.phone}"] = contact
    return tuple(contact for contact in found.values() if contact.can_be_reached)


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
