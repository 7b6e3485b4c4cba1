"""Whom an article speaks of, where it does not say again who takes part in an event ("the second round")."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from toolkit.merging.identity import actor_of, key_of, state_named
from toolkit.merging.sound import name_words, sounds
from toolkit.model import Agent, Article, Event, Place, fold

_ENOUGH = 2
_FEW = 12
_MOST_WORDS = 60


@frozen
class Context:
    """Whom an article names.

    Attributes:
        heard: for each of them the sounds of the last word of the name.
    """

    heard: Mapping[str, frozenset[str]]

    def of(self, event: Event, said: str) -> frozenset[str]:
        """Who may take part in an event of which the article says too little.

        Args:
            event: as the article tells it.
            said: the sentence.

        Returns:
            All whom the article names, of many those whom the sentence names.
        """
        if len(self.heard) <= _FEW:
            return frozenset(self.heard)
        words = fold(f"{event.name} {said}").split()[:_MOST_WORDS]
        spoken = {heard for word in words for heard in sounds(word)}
        return frozenset(key for key, heard in self.heard.items() if heard & spoken)


def names_too_few(event: Event) -> bool:
    """Whether the event itself leaves open who takes part."""
    return len(event.participants) < _ENOUGH


def context_of(article: Article) -> Context:
    """Whom an article names, by itself or as taking part in an event."""
    agents: Iterable[Agent | Place] = (
        *article.mentions,
        *(agent for event in article.events for agent in event.participants),
    )
    heard: dict[str, frozenset[str]] = {}
    for agent in agents:
        key = _key_of_place(agent) if isinstance(agent, Place) else key_of(actor_of(agent))
        if key and name_words(agent.name):
            heard[key] = heard.get(key, frozenset()) | sounds(name_words(agent.name)[-1])
    return Context(heard)


def _key_of_place(place: Place) -> str:
    """A country or capital as the state that it may stand for; '' for any other place."""
    state = state_named(place.name)
    return f"state:{state}" if state else ""
