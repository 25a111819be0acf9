"""Key contacts, guidance and the register of effective practice."""

from leaddesk.application.lists import guidance as lists
from leaddesk.storage.listings.derived import derived, of
from leaddesk.storage.listings.sheet import Shown

KEY_CONTACTS = derived(lists.KEY_CONTACTS)
GUIDANCE = derived(lists.GUIDANCE)
PRACTICE = derived(lists.PRACTICE, shown={"urn": Shown(of("school", "school", "urn"))})

SHEETS = (KEY_CONTACTS, GUIDANCE, PRACTICE)
