"""What a language must tell so that a body is known for the one it is."""

import re
from collections.abc import Callable, Mapping

from attrs import field, frozen

_NOTHING = re.compile(r"(?!)")


@frozen(kw_only=True)
class BodyWords:
    """A language's words for and beside bodies.

    Attributes:
        public: names of bodies that every state has, as far as they are not those of the tables without a state.
        after: what stands between a body and the state after it.
        before: what stands between a word for a state and the body after it, by the kind of that word.
        of_state: the name of such a body as that of a state.
        anywhere: names that the tables have as American, and other states have too ("Senate").
        printed: the base form of a name that only its marks show, from the marks and the whole text.
        no_bodies: words in capitals behind an office that are the name of none.
    """

    public: re.Pattern[str] = _NOTHING
    after: str = "\0"
    before: Mapping[str, tuple[str, ...]] = field(factory=lambda: {"demonym": (" ",)})
    of_state: Callable[[str, str], str] = lambda body, state: f"{body} {state}"
    anywhere: frozenset[str] = frozenset()
    printed: Callable[[str, str], str] | None = None
    no_bodies: frozenset[str] = frozenset()
