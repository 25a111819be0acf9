"""E-mail addresses as people write and paste them: what is meant, what is wrong, and which domain was mistyped (section 5, 30-35)."""

import re
from difflib import get_close_matches
from functools import lru_cache

_NAMED = re.compile(r"^[^<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>$")
_ADDRESS = re.compile(r"[^\s<>()\[\];,:/\"‘“”]+@[^\s<>()\[\];,:/\"‘“”]+")
_LABELS = frozenset({"email", "e", "mail", "address", "work", "school", "direct"})
"""Words that may stand with an address and say nothing more than that it is one."""
_NONE = frozenset({"none", "nil", "no email", "no e-mail", "none given", "not given", "not known", "unknown", "tbc", "tba", "n/k"})
_FREQUENT = (
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.com", "yahoo.co.uk", "icloud.com", "live.co.uk",
    "btinternet.com", "talktalk.net", "virginmedia.com",
)  # fmt: skip
_LIKE_THEM = frozenset({"mail.com", "email.com", "ymail.com", "rocketmail.com", "outlook.co.uk", "yahoo.co.in", "live.com"})
_AS_NEAR = 0.85  # `gmial.com` and `hotmal.com` are; `grail.org` is not


def read_email(text: str) -> str:
    """The address in what was pasted: without `mailto:` and what follows it, and out of `Zoë Quill <zoe@school.example>`.

    Out of `E-mail: zoe@school.example (work)` too; words such as `none` are a blank, and what says more stays as it is.
    """
    text = text.strip()
    if text.casefold().strip(" .-()") in _NONE:
        return ""
    if text[:7].casefold() == "mailto:":
        text = text[7:].partition("?")[0].strip()
    named = _NAMED.match(text)
    if named:
        return named[1]
    found = _ADDRESS.findall(text)
    if len(found) != 1 or not _LABELS.issuperset(re.findall(r"\w+", text.replace(found[0], " ").casefold())):
        return text
    address = found[0].strip(".'’")
    return text if whats_wrong(address) else address


def addresses_in(text: str) -> tuple[str, ...]:
    """Every address that a text holds, such as two parted by a semicolon, each once."""
    return tuple(dict.fromkeys(found.strip(".'’") for found in _ADDRESS.findall(text) if found.strip("@").count("@") == 1))


def whats_wrong(address: str) -> tuple[str, str] | None:
    """What is plainly wrong with an address and what to do, in words; None when nothing is plain."""
    if "@@" in address:
        return "There are two @ side by side.", "Take one out."
    if address.count("@") > 1:
        return "There are two addresses here." if address.count("@") == 2 else "There are several addresses here.", "Keep the main one."
    name, at, domain = address.partition("@")
    if not at:
        return "An e-mail address needs an @.", "It should read like name@school.example."
    if name != name.rstrip() or domain != domain.lstrip():
        return f"There is a space {'before' if name != name.rstrip() else 'after'} the @.", "Take it out."
    if "." not in domain.strip("."):
        return "It needs a dot after the @.", "It should read like name@school.example."
    return None


def meant_domain(address: str) -> str:
    """The address with the well-known domain that its own looks like a slip of, such as gmail.com for gmial.com; empty when none."""
    name, _, domain = address.rpartition("@")
    near = _near(domain.casefold()) if name else ""
    return f"{name}@{near}" if near else ""


@lru_cache(maxsize=10_000)
def _near(domain: str) -> str:
    """The frequent domain that this one looks like a slip of; looked for once, since a return has it in every row."""
    if domain in _FREQUENT or domain in _LIKE_THEM:
        return ""
    return next(iter(get_close_matches(domain, _FREQUENT, 1, _AS_NEAR)), "")
