"""Every description there is, and which related records stand on whose page; each noun keeps its own."""

from leaddesk.application import guidance, networks, recruitment
from leaddesk.application.describing.parts import Description, Related
from leaddesk.application.leaders import descriptions as leaders
from leaddesk.application.partnerships import descriptions as partnerships
from leaddesk.application.partnerships import needs
from leaddesk.application.pathways import descriptions as pathways
from leaddesk.application.publishing import told as prints

_NOUNS = (leaders, pathways, partnerships, needs, networks, guidance, recruitment, prints)
DESCRIPTIONS: dict[str, Description] = {d.kind.KIND: d for noun in _NOUNS for d in noun.DESCRIPTIONS}
RELATED: dict[str, tuple[Related, ...]] = {}
for _noun in _NOUNS:
    for _owner, _related in _noun.RELATED.items():
        RELATED[_owner] = (*RELATED.get(_owner, ()), *_related)


def description_of(kind: str) -> Description:
    """How records of a kind are told; KeyError for one whose page is written by hand."""
    return DESCRIPTIONS[kind]


def related_to(kind: str) -> tuple[Related, ...]:
    """The related records that stand on pages of a kind, beside what its own description names."""
    return RELATED.get(kind, ())
