"""Job titles of heads: which role, tier, footing and headship model the sender's words mean."""

from dataclasses import dataclass, replace

from leaddesk.application.importing.terms import TermList
from leaddesk.domain.cells import folded
from leaddesk.domain.leaders import Basis, HeadshipModel
from leaddesk.domain.vocabulary import Term

HEAD = "headteacher"
_FOOTINGS = {"acting": Basis.ACTING, "interim": Basis.INTERIM, "seconded": Basis.SECONDED}
_MODELS = (("exec", HeadshipModel.EXECUTIVE), ("cohead", HeadshipModel.CO_HEAD), ("joint", HeadshipModel.CO_HEAD),
           ("jobshare", HeadshipModel.CO_HEAD), ("coprincipal", HeadshipModel.CO_HEAD), ("associate", HeadshipModel.ASSOCIATE),
           ("headofschool", HeadshipModel.HEAD_OF_SCHOOL))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Post:
    """What a job title says; `is_known` False when the vocabulary of roles does not have it and its words were weighed instead."""

    role_code: str
    tier_code: str
    job_title: str
    basis: Basis = Basis.SUBSTANTIVE
    model: HeadshipModel = HeadshipModel.NONE
    is_known: bool = True


class JobTitles:
    """Resolves job titles by the vocabulary of roles, misspellings included; what it has resolved it remembers."""

    def __init__(self, roles: TermList) -> None:
        self._roles = roles
        self._known: dict[tuple[str, str], Post] = {}
        self._by_shape: dict[tuple[Basis, HeadshipModel], str] = {
            (post.basis, post.model): post.role_code
            for post in (self._of_term(term, "") for term in reversed(roles.by_code.values()))
            if post.tier_code in {HEAD, "executive"} and post.model is not HeadshipModel.NONE
        }
        self._by_shape[(Basis.SUBSTANTIVE, HeadshipModel.SOLE)] = HEAD

    def post(self, job: str, in_name: str = "") -> Post:
        """The post that a head's job title means, with what stood inside the name (`Acting`, `Interim Headteacher`)."""
        key = (job, in_name)
        if key not in self._known:
            self._known[key] = self._resolve(job, in_name)
        return self._known[key]

    def is_shared(self, words: str) -> bool:
        """Whether a job title is of a post that two people hold."""
        return self.post(words.strip()).model is HeadshipModel.CO_HEAD

    def shared(self, post: Post) -> Post:
        """The same post held by two people at once: co-heads, acting or interim where the title says so."""
        if post.model is HeadshipModel.EXECUTIVE:
            return replace(post, model=HeadshipModel.CO_HEAD)
        if post.model is HeadshipModel.HEAD_OF_SCHOOL and "co_head_of_school" in self._roles.by_code:
            return replace(post, role_code="co_head_of_school", model=HeadshipModel.CO_HEAD)
        return replace(post, role_code=self._by_shape.get((post.basis, HeadshipModel.CO_HEAD), HEAD), model=HeadshipModel.CO_HEAD)

    def _resolve(self, job: str, in_name: str) -> Post:
        if not in_name:
            return self._of_words(job)
        for words in (f"{in_name} {job}", in_name):
            code = self._roles.code_of(words)
            if code:
                return self._on_footing_of(job, self._of_term(self._roles.by_code[code], words))
        return self._of_words(f"{in_name} {job}".strip())

    def _on_footing_of(self, job: str, post: Post) -> Post:
        """`Acting Headteacher` in one cell and `Co-Headteacher` in another make an acting co-head."""
        basis = self._of_words(job).basis
        if basis is Basis.SUBSTANTIVE or post.basis is not Basis.SUBSTANTIVE:
            return post
        return replace(post, basis=basis, role_code=self._by_shape.get((basis, post.model), post.role_code))

    def _of_words(self, words: str) -> Post:
        if not words:
            return Post(HEAD, HEAD, "", model=HeadshipModel.SOLE)
        code = self._roles.code_of(words)
        if code:
            return self._of_term(self._roles.by_code[code], words)
        return self._weighed(words)

    def _of_term(self, term: Term, words: str) -> Post:
        facts = term.facts
        return Post(
            term.code, term.parent, words,
            Basis(facts.get("basis") or Basis.SUBSTANTIVE), HeadshipModel(facts.get("headship_model") or HeadshipModel.NONE),
        )  # fmt: skip

    def _weighed(self, words: str) -> Post:
        """A title that no list has: kept as typed, and taken for a headship, since it stands in the head's column."""
        plain = folded(words)
        basis = next((found for word, found in _FOOTINGS.items() if word in plain), Basis.SUBSTANTIVE)
        model = next((found for word, found in _MODELS if word in plain), HeadshipModel.SOLE)
        role = self._by_shape.get((basis, model), HEAD)
        tier = self._roles.by_code[role].parent if role in self._roles.by_code else HEAD
        return Post(role, tier, words, basis, model, is_known=False)
