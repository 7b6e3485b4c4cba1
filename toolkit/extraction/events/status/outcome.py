"""What came of what had been set for a day: "встреча, намеченная на субботу, так и не прошла"."""

from toolkit.extraction.events.sentence.scene import Scene

# So many words lie at most between a participle of plan and its date.
_LED = 3
# So many words behind the date stands the verb that tells what came of it.
_TOLD = 8


def outcome(scene: Scene, at: int) -> int | None:
    """The verb that tells what came of a plan, behind the date of that; None where none does."""
    data = scene.lexicon
    if scene.vocabulary.isdisjoint(data.plans.over):
        return None
    led = (scene.word(i) for i in range(max(0, at - _LED), at) if data.is_modifier(scene.word(i)))
    if not any(word in data.moving.slated for word in led):
        return None
    end = scene.times[at][1]
    return next((i for i in range(end, end + _TOLD) if scene.word(i) in data.plans.over), None)


def fell_through(scene: Scene, at: int) -> bool:
    """Whether what had been set for a date did not come about."""
    verb = outcome(scene, at)
    return verb is not None and scene.word(verb - 1) in scene.lexicon.negations
