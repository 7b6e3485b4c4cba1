"""The little words of English by which the readers of events tell a clause."""

from toolkit.extraction.events.small_words import SmallWords

SMALL = SmallWords(
    would=frozenset({"would", "could", "might"}),
    unreal=frozenset({"would", "could", "should", "might"}),
    have=frozenset({"have"}),
    had=frozenset({"had"}),
    perhaps=frozenset({"whether", "if"}),
    when_so=frozenset({"if"}),
    on_condition=frozenset({"will", "would", "shall", "may", "might", "could", "can"}),
    amid=frozenset({"yet", "even", "actually", "ever", "already", "also", "since"}),
    be=frozenset({"be"}),
    to=frozenset({"to"}),
    of=frozenset({"of"}),
    set_for=frozenset({"for", "a", "an"}),
    date=frozenset({"date"}),
    chances=frozenset({"possibility", "threat", "prospect", "risk", "chance", "likelihood"}),
    bounds=frozenset({"to", "until", "from"}),
    no_object=frozenset("behind amid under ahead near via without despite as".split()),
    of_oneself=frozenset({"die", "resign", "quit"}),
    for_whom=frozenset({"for", "to"}),
    mediated=frozenset({"by", "of"}),
    the=frozenset({"the"}),
    whose=frozenset({"whose"}),
    tried_for=frozenset({"of", "with", "for"}),
    going=frozenset("return reach enter leave come go reenter".split()),
    heading=frozenset({"return", "come", "go"}),
    then=frozenset({"when"}),
    during=frozenset({"during"}),
)
