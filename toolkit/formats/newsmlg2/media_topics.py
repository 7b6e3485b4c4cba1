"""IPTC's media topics: code, English name, and the date of those that are retired.

``media_topics.json`` holds the 1,286 concepts of the release of 2019-04-06 (https://cv.iptc.org/newscodes/mediatopic/,
IPTC, CC-BY 4.0); later ones have higher numbers.
"""

import json
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from attrs import frozen


@frozen
class Topic:
    """A media topic.

    Attributes:
        name: in British English.
        retired: the date, where it is retired.
    """

    name: str
    retired: str | None = None


@lru_cache(maxsize=1)
def media_topics() -> Mapping[str, Topic]:
    """Code -> topic."""
    text = (files(__package__) / "media_topics.json").read_text(encoding="utf-8")
    return {code: Topic(*facts) for code, facts in json.loads(text).items()}


@lru_cache(maxsize=1)
def topics_by_name() -> Mapping[str, str]:
    """Name in lower case -> code, of the names that only one topic has that is not retired."""
    names = [(topic.name.casefold(), code) for code, topic in media_topics().items() if not topic.retired]
    counts = Counter(name for name, _ in names)
    return {name: code for name, code in names if counts[name] == 1}
