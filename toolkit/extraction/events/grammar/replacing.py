"""How a language puts the noun for which a pronoun stands as an object."""

from collections.abc import Callable, Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class ObjectPronouns:
    """How a language puts the noun for which a pronoun stands as an object.

    Only a language with cases fills it ("её" for "дорогу").

    Attributes:
        endings_of: gender or number of a pronoun -> endings of the nouns that it can stand for as an object.
        accusative_of: the words of a thing as an object: "новая дорога" -> "новую дорогу".
    """

    endings_of: Mapping[str, tuple[str, ...]] = field(factory=dict)
    accusative_of: Callable[[str], str] = lambda words: words
