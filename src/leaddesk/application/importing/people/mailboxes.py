"""Addresses that belong to a post or an office, whoever sits there, and so never tell who someone is (domain.md 4.1)."""

import re
from collections.abc import Iterable
from datetime import date

from leaddesk.domain.cells import folded
from leaddesk.domain.vocabulary import Term

ROLE_MAILBOXES = "role_mailboxes"
_PARTS = re.compile(r"[^\W\d_]+")
_TELLING = 5  # a word of so many letters tells inside a longer one too: `oakofficeadmin@`, but not `ht` in `bright@`


class RoleMailboxes:
    """The list of such mailboxes, which officers edit, as it stands on a day."""

    def __init__(self, terms: Iterable[Term], day: date) -> None:
        active = [term for term in terms if term.is_active(day)]
        words = {folded(word) for term in active for word in (term.label, *term.aliases.split(";"))}
        self._words = words - {""}
        self._long = tuple(word for word in self._words if len(word) >= _TELLING)
        self._asked: dict[str, bool] = {}

    def holds(self, address: str) -> bool:
        """Whether an address is a post's: `head@`, `office.oak@`, `head2@`, `oakschooloffice@`; anything that is no address too."""
        if address not in self._asked:
            self._asked[address] = self._is_held(address)
        return self._asked[address]

    def _is_held(self, address: str) -> bool:
        name, at, _ = address.partition("@")
        whole, parts = folded(name), map(folded, _PARTS.findall(name))
        if not at or not whole:
            return True
        return whole in self._words or not self._words.isdisjoint(parts) or whole.startswith(self._long) or whole.endswith(self._long)
