"""The log of what was printed, for what and by whom (domain.md P2.10); journalled, but nothing that Undo takes back."""

import hashlib

from leaddesk.application.ports import Store
from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.edition import DRAFT, Edition
from leaddesk.domain.publications import Publication
from leaddesk.domain.records import new_uid


def log_publication(
    printed: Printed, document: str, title: str, *, purpose: str = "", edition: Edition = DRAFT, store: Store
) -> Publication:
    """Remember one print by the hash of its bytes; `document` is its word on the command line, such as brochure or leaflet."""
    is_approved = bool(edition.approved_by.strip())
    publication = Publication(
        uid=new_uid(),
        document=document,
        title=title,
        purpose=purpose,
        made_by=store.officer,
        made_at=store.now(),
        sha256=hashlib.sha256(printed.content).hexdigest(),
        pages=printed.pages,
        edition=edition.name,
        approved_by=edition.approved_by.strip(),
        approved_on=(edition.approved_on or store.today()) if is_approved else None,
        recipients=edition.recipients,
        keep_until=edition.keep_until,
    )
    with store.writing(f"Print {title}", can_undo=False) as work:
        work.add([publication])
    return publication
