"""Members of a list each with its date in brackets: "сыграет с Чехией (15 марта) и Латвией (20 марта)"."""

from attrs import frozen

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

_TWO = 2
# The preposition before a consonant, and before a vowel.
_ABOUT = ("о", "об")


@frozen
class Share:
    """What a clause says of one of the dates of such a list.

    Attributes:
        first: where the list begins.
        low: where the member of the date begins.
        high: the position after it.
    """

    first: int
    low: int
    high: int

    def has(self, i: int) -> bool:
        """Whether a position belongs to the member, or to what is told of all."""
        return i < self.first or self.low <= i < self.high

    def words(self, scene: Scene, start: int) -> str:
        """What is told of all with the member: "Дания сыграет с Латвией"."""
        common = [scene.words(i, i + 1) for i in range(start, self.first) if scene.tokens[i].kind != "p"]
        own = scene.words(self.low, self.high)
        if common and common[-1] in _ABOUT:
            common[-1] = _ABOUT[own[:1].lower() in "аеиоуэ"]
        return " ".join([*common, own])


def share_of(scene: Scene, trigger: int, time: tuple[int, int]) -> Share | None:
    """The member of a list that a date in brackets stands behind; None where no other one has a date too."""
    if not scene.lexicon.free_order or scene.word(time[0] - 1) != "(" or "(" not in scene.vocabulary:
        return None
    dates = [
        (low, high)
        for low, (_, high) in sorted(scene.times.items())
        if trigger < low and scene.word(low - 1) == "(" and scene.word(high) == ")"
    ]
    if len(dates) < _TWO or time not in dates:
        return None
    first = _begins(scene, trigger, dates[0][0] - 1)
    place = dates.index(time)
    low = first if place == 0 else dates[place - 1][1] + 1
    while place and (scene.word(low) == "," or scene.word(low) in scene.lexicon.conjunctions):
        low += 1
    high = time[0] - 1
    return Share(first, low, high) if low < high else None


def _begins(scene: Scene, trigger: int, bracket: int) -> int:
    """Where the first member begins: behind the preposition, the verb or the event that all belong to."""
    data, i = scene.lexicon, bracket
    ends = together(data.companions, data.topics, data.place_prepositions, data.goal_prepositions)
    while i - 1 > trigger and scene.word(i - 1) not in ends and scene.tokens[i - 1].kind != "p":
        i -= 1
    return i
