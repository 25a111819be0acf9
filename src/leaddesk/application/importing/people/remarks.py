"""Remarks that stand in the cell of a name, such as `leaving July 2027` or a telephone number: no part of the name, and never lost."""

import re

_SOON = (
    r"until|till|from|since|starts?|starting|started|joins|joining|returns|returning|leaves|left|retires|resigns|covering|covers"
    r"|replac(?:es|ing)|w/c"
)
_PLAINLY = (
    r"leaving|retiring|resigned|retired|resigning|currently|temporarily|seconded|with effect|w\.?e\.?f|c/o|part[- ]time|full[- ]time"
    r"|term[- ]time|on (?:secondment|maternity|paternity|parental|adoption|sick|leave|long|sabbatical|study)"
    r"|(?:maternity|paternity|parental|adoption|sick|study) leave|long[- ]term sick|sabbatical|and (?:others|team|colleagues?)|et al"
)
_AFTER_A_SIGN = (
    r"was|replaced|formerly at|moving|moved|new (?:head|deputy|leader|appointment|starter|post|principal)|job[- ]share|appointed"
    r"|acting (?:from|until|since)"
    r"|maternity|paternity|secondment|tbc|t\.b\.c|shared with|works|days?|mornings?|afternoons?|contact|email|e-mail|tel|mob|mobile|phone"
    r"|(?:mon|tues?|wed|thu(?:rs?)?|fri)(?:s|day|nesday|sday|rsday)?"
)
_POST = r"(?!\s*(?:cover|locum)\b)"
_DIGITS = r"\+?\d|\(0\d{2,}|£"
_BETWEEN = rf"(?:{_SOON})\b(?=\s+\S)|(?:{_PLAINLY})\b{_POST}|tbc$|\S+@\S|{_DIGITS}"
_SIGNED = rf"{_BETWEEN}|(?:{_SOON}|{_AFTER_A_SIGN})\b{_POST}"
_REMARK = re.compile(
    rf"^(?P<name>[^\d@]*?\S)(?:\s*[(\[<]\s*(?P<inside>(?:{_SIGNED})[^()\[\]]*)[)\]>]?\s*"
    rf"|(?:\s*[,;:]\s*|\s+[-–—/]+\s*)(?P<signed>(?:{_SIGNED}).*)|\s+(?P<plain>(?:{_BETWEEN}).*))$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^(?P<remark>(?:new|incoming|from|w\.?e\.?f\.?|currently|now|until)\b[^:]{0,40}):\s*(?P<name>\S.*)$", re.IGNORECASE)
_OPENED = re.compile(r"[(\[][^)\]]*$")
_NUMBERED = re.compile(r"^(?:\(?\d{1,2}[.)]|[•▪·*])\s+(?=\D)")
_FOOTNOTE = re.compile(r"(?<=\w)\s*[*†‡]+$")
_ANOTHER = re.compile(r"(?:\band|&|/|\+|;)\s*(?:[A-Z][\w'’.-]*\s+)+[A-Z][\w'’-]{2,}")
_HAS_LEFT = re.compile(r"(?:has |have |now )?(?:left|retired|resigned)\b", re.IGNORECASE)


def without_remark(text: str, *, fewest: int = 2) -> tuple[str, str]:
    """A name and the remark that stood with it, both without the sign between them; `fewest`: how many words a name has at least."""
    name = _FOOTNOTE.sub("", _NUMBERED.sub("", text))
    if (found := _BEFORE.match(name)) is None:
        found = _REMARK.match(name)
        if found is None or len(found["name"].split()) < fewest or _OPENED.search(found["name"]):
            return name, ""
        return found["name"].rstrip(" -–—,;:/"), (found["inside"] or found["signed"] or found["plain"]).strip(" .>")
    return found["name"], found["remark"]


def names_another(remark: str) -> bool:
    """Whether a remark may hide a second person, as in `from May and Ann Lee`."""
    return _ANOTHER.search(remark) is not None


def says_gone(remark: str) -> bool:
    """Whether a remark says that somebody is no longer here."""
    return _HAS_LEFT.match(remark) is not None
