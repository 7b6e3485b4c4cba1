"""Whether English grammar shows a name to be of a body: "the airline Acme", "Acme shares", "Acme said it"."""

import re

from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    ARTICLES,
    DETERMINERS,
    PARTY_KINDS,
    PARTY_MEMBERS,
    POST_NOMINALS,
    ROLE_MODIFIERS,
)
from toolkit.extraction.languages.en.entities_shown import (
    AGAINST,
    BEATING,
    BODY_NOUNS,
    BODY_NOUNS_AFTER,
    CLUB_HEADS,
    CLUB_OPENINGS,
    EVENT_HEADS,
    FINDINGS,
    FIRM_ROLES,
    FIRMS_ONLY,
    FOREIGN_ENDINGS,
    GAMES,
    HOLDINGS,
    NO_BODIES,
    NO_TEAMS,
    OF_FIRMS,
    PLACE_HEADS,
    PLAYING_WITH,
    STATING,
    TEAM_NOUNS,
    TEAM_ROLES,
)
from toolkit.extraction.languages.en.mentions.words import (
    POSSESSIVE,
    is_apposed_firm,
    is_firm_called,
    is_of_teams,
    is_role,
    is_sport,
    tag,
)

_CAMEL = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Du|Van|Fitz)[A-Z][a-z]+(?:[A-Z][a-z]+)+|[A-Z][a-z]{2,}\d{1,2}")
_FOREIGN = re.compile(FOREIGN_ENDINGS)
_ACRONYM = re.compile(r"[A-Z]{3,6}|[A-Z]{2,4}-TV|[A-Z]&[A-Z]")
_ITSELF = frozenset({"it", "its", "itself"})
_SOMEBODY = frozenset(["he", "she", "they", "his", "her", "their", "him", "them", "I", "we"])
_AHEAD, _APPOSED, _BEHIND = 9, 7, 4
_SHORTEST_NICKNAME = 3
_LED = frozenset(["the", "by", "to", "of", "from", "with", "for", "against", "at", "and", "told"]) | DETERMINERS
_BREAK = re.compile(r"[.:!?\n;]")


def body_shown(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name is shown to be of a body by what stands beside it."""
    words = tokens.words
    if _is_shaped(tokens, first, last):
        return True
    if words[last - 1] in EVENT_HEADS or _is_persons(tokens, first, last):
        return False
    return (
        _is_acronym(tokens, first, last)
        or _is_apposed(tokens, first, last)
        or _is_firm(tokens, first, last)
        or _is_itself(tokens, last)
        or _is_party(words, first, last)
        or (_is_club(words, first, last) and is_sport(tokens))
        or (plays(tokens, first, last) and is_of_teams(tokens))
    )


def plays(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name stands where that of a team does: "Acme beat Zed", "the Acmes", "lost to Acme"."""
    words = tokens.words
    before = words[first - 1] if first and tokens.joined(first - 1) else ""
    after = words[last] if last < len(words) and tokens.joined(last - 1) else ""
    if before.lower() == "the" and is_nickname(words[last - 1]):
        return True
    behind = words[last + 1] if last + 1 < len(words) and tokens.joined(last) else ""
    if after in BEATING or before in BEATING:
        named = behind[:1].isupper() or (behind == "the" and words[last + 2 : last + 3] != [])
        return before in BEATING or named
    if after in PLAYING_WITH:
        return behind in ("at", "to", "with", "against", "away")
    if before.lower() in TEAM_NOUNS or after in TEAM_ROLES:
        return True
    farther = words[first - 2] if first > 1 and tokens.joined(first - 2) else ""
    if before in ("to", "with") and farther in ("home", "away"):
        return True
    return before in AGAINST and (farther in PLAYING_WITH or farther in BEATING or farther in GAMES)


def is_nickname(word: str) -> bool:
    """Whether a word is a plural that may be what a team is called: "the Acmes"."""
    plural = word.istitle() and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    one = word.removesuffix("s")
    if not plural or len(one) < _SHORTEST_NICKNAME or word in NO_TEAMS or is_role(one) or tag(one) in "FS":
        return False
    return not ({word, one} & (EVENT_HEADS | PLACE_HEADS))


def _is_persons(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name is that of a person rather: a first name and another."""
    named = last - first > 1 and tag(tokens.words[first]) == "F" and tag(tokens.words[last - 1]) in "FSU"
    before = tokens.words[first - 1] if first else ""
    return named and before != "at" and before not in FIRMS_ONLY and not is_firm_called(tokens, first, last)


def _is_shaped(tokens: Tokens, first: int, last: int) -> bool:
    """SkyAcme, Acme9, Roe & Doe."""
    if last == first + 1:
        word = tokens.words[first]
        return _CAMEL.fullmatch(word) is not None or _is_foreign(word)
    if _is_foreign(tokens.words[last - 1]):
        return True
    return any(tokens.gap(at) == " & " for at in range(first, last - 1))


def _is_foreign(word: str) -> bool:
    return _FOREIGN.fullmatch(word) is not None and tag(word) == "U"


def _is_acronym(tokens: Tokens, first: int, last: int) -> bool:
    """ACME, where it stands as a name does and no headline is in capitals."""
    word = tokens.words[first]
    if last != first + 1 or not _ACRONYM.fullmatch(word) or word in NO_BODIES or word in POST_NOMINALS:
        return False
    before = tokens.words[first - 1] if first and tokens.joined(first - 1) else ""
    after = tokens.words[last] if last < len(tokens.words) and tokens.joined(first) else ""
    if before.isupper() or after.isupper():
        return False
    led = before.lower() in _LED or after == "and" or tokens.gap(first) in POSSESSIVE
    return led or after in STATING or is_role(after)


def _is_apposed(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a noun says that a body is meant: "the airline Acme", "the Acme union", "Acme, the airline"."""
    words = tokens.words
    before = words[first - 1] if first and tokens.joined(first - 1) else ""
    if (
        before in BODY_NOUNS
        or (before.lower() in BODY_NOUNS and tokens.opens_sentence(first - 1))
        or (before == "tank" and words[first - 2 : first - 1] == ["think"])
    ):
        return True
    after = words[last] if last < len(words) and tokens.joined(last - 1) else ""
    if after in BODY_NOUNS_AFTER and before.lower() in ARTICLES:
        return True
    if before == "at" and any(is_role(word) for word in words[max(0, first - _BEHIND) : first - 1]):
        return True  # "an analyst at Acme"
    if before == "by" and words[first - 2] in FINDINGS and tag(words[first]) == "U":
        return True  # "a poll by Acme"
    if after in FIRM_ROLES and last == first + 1 and tag(words[first]) == "U":
        return words[first].lower() not in ROLE_MODIFIERS  # but "the Liberal spokeswoman"
    return _has_noun_behind(tokens, last)


def _has_noun_behind(tokens: Tokens, last: int) -> bool:
    """Whether "a", or "the", and a noun for a body follow behind a comma: "Acme, the biggest airline in"."""
    words = tokens.words
    if last >= len(words) or tokens.gap(last - 1) != ", ":
        return False
    if words[last] == "whose":
        return is_apposed_firm(tokens, last)
    if words[last] not in ARTICLES:
        return False
    for at in range(last + 1, min(last + _APPOSED, len(words))):
        if words[at] in BODY_NOUNS:
            behind = words[at + 1] if tokens.joined(at) and at + 1 < len(words) else ""
            return behind != "of" and not is_role(behind)
        if not tokens.joined(at) or is_role(words[at]) or words[at] in {"of", "for", "who", "in", "at", "with"}:
            return False
    return False


def _is_firm(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name has shares or shops: "shares of Acme", "Acme shares", "Acme's shareholders"."""
    words = tokens.words
    linked = first > 1 and words[first - 1] in {"of", "in"} and words[first - 2].lower() in HOLDINGS
    if linked and tokens.joined(first - 1):
        return True
    after = words[last] if last < len(words) else ""
    owned = tokens.joined(last - 1) or tokens.gap(last - 1) in POSSESSIVE
    return owned and after in OF_FIRMS and not (last == first + 1 and tokens.opens_sentence(first))


def _is_itself(tokens: Tokens, last: int) -> bool:
    """Whether a name is taken up by "it": "Acme said it would", "Acme said on Monday its shares"."""
    words = tokens.words
    if last >= len(words) or words[last] not in STATING or not tokens.joined(last - 1):
        return False
    for at in range(last + 1, min(last + _AHEAD, len(words))):
        if _BREAK.search(tokens.gap(at - 1)) or words[at] in _SOMEBODY or words[at][0].isupper():
            return False
        if words[at] in _ITSELF:
            return True
    return False


def _is_party(words: list[str], first: int, last: int) -> bool:
    """Welsh Conservatives, Social Democrats."""
    if words[last - 1] not in PARTY_MEMBERS:
        return False
    if last - first == 1:
        return words[first] != "Democrats" and words[first - 1].lower() == "the" and first > 0
    return words[last - 2] in PARTY_KINDS


def _is_club(words: list[str], first: int, last: int) -> bool:
    """Acme Town, Real Acme."""
    if last - first < 2:
        return False
    return words[last - 1] in CLUB_HEADS or words[first] in CLUB_OPENINGS
