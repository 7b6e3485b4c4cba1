"""English names of bodies: runs of capitalised words that hold a word for a body."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tables import things
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    ARTICLES,
    BODY_HEADS,
    CLASS_OWNERS,
    CLOSING_HEADS,
    FUNCTION_WORDS,
    LEGAL_FORMS,
    OPENING_HEADS,
    PARTS_OF_BODIES,
    PARTY_MEMBERS,
    PLACE_PREPOSITIONS,
    RANKING,
    ROLE_MODIFIERS,
    TIMES,
    WEAK_HEADS,
)
from toolkit.extraction.languages.en.entities_shown import (
    BODY_NOUNS,
    BRANCHED,
    CLUB_HEADS,
    COMPASS,
    EVENT_HEADS,
    FIELDS_OF_LANDS,
    FIRMS_ONLY,
    NO_TEAMS,
    PLACE_HEADS,
)
from toolkit.extraction.languages.en.mentions.bodies_of import listed_at, with_objects
from toolkit.extraction.languages.en.mentions.bodies_shown import plays
from toolkit.extraction.languages.en.mentions.body_words import BODY_WORDS
from toolkit.extraction.languages.en.mentions.things import body_of_words, exact, opens_with_thing
from toolkit.extraction.languages.en.mentions.words import is_firm_called, is_of_teams, is_role, is_sport, tag

_ABOUT = frozenset({"of", "for", "on", "without", "against"})
_LINKS = frozenset({"of", "for", "on", "and", "without", "against"})
_LONGEST_RUN = 8
_HEADS = BODY_HEADS | OPENING_HEADS | WEAK_HEADS
_BEFORE_NAMES = FUNCTION_WORDS | {"our", "your"}
_OPENERS = frozenset({"Air", "Radio", "FC", "AC", "IFK", "FK", "SV", "VfB", "VfL", "TSV", "NK", "HNK"})
# Bodies of the tables that every nation has one of.
_NATIONAL = frozenset({"Red Cross", "Red Crescent"})
_OF_OTHERS_TOO = frozenset({"Congress", "Army", "Navy", "Cabinet", "Parliament"})
_ARMED = frozenset({"Army", "Navy", "Police", "Parliament"})
_OF_ALL = frozenset({"National", "Federal", "Royal", "Imperial", "People's"})
_OWNED = frozenset({"' ", "’ ", "'s ", "’s "})
_OF_MANY = frozenset({"' ", "’ "})
_SAINTS = frozenset({"St", "Ste", "Saint"})
_AND = " & "
_CLUBS_ONLY = frozenset({"United", "Rovers", "Athletic", "Wanderers", "Town", "City", "Rangers", "Harriers"})
_COURTS = frozenset({"court", "council", "university"})
_OF_COURTS = frozenset(
    {"county", "crown", "magistrates", "sheriff", "high", "city", "town", "borough", "district"}
)
_OF_FOUNDERS = frozenset({"Hospital", "Hospice", "College", "Church"})
_HOUSES = frozenset({"Parliament", "Commons", "Lords"})
_SHORTEST_TEAM = 4
_LONGEST_FIRM = 4
# Banks of which regions have their own: "the Dallas Federal Reserve".
_REGIONAL = frozenset({"Federal Reserve", "Fed"})


def body_at(tokens: Tokens, index: int) -> Candidate | None:
    """A run that holds the head of a body's name: Ministry of Defence, Stanford Research Institute."""
    words = tokens.words
    if tokens.gap(index) == ", ":
        listed = listed_at(tokens, index)
        if listed is not None:
            return listed
    if _HEADS.isdisjoint(words[index : index + _LONGEST_RUN]) or _opens_office(words, index):
        return None  # "Deputy Commissioner of Police"
    if words[index].endswith("s") and words[index] not in _HEADS and words[index + 1 : index + 2] == ["of"]:
        return None  # "Shares of Acme Holdings", "Members of the Council"
    if words[index].endswith("-based") or words[index].lower() in _BEFORE_NAMES or _only_opens(tokens, index):
        return None
    stop = _end_of_run(tokens, index)
    head = _head(tokens, index, stop)
    if head is None:
        return None
    last = with_objects(tokens, _last_of(tokens, index, head, stop))
    if last - index < 2 or words[last - 1] in _LINKS:
        return None
    if words[last : last + 1] == ["Agreement"] and tokens.joined(last - 1):
        return None  # "the Acme Association Agreement"
    return body_of_words(tokens, index, last)


def _last_of(tokens: Tokens, index: int, head: int, stop: int) -> int:
    """Behind the head of a body and what it is of: "Association of Chief Police Officers"."""
    words = tokens.words
    earlier = next((at for at in range(index, head) if words[at] in BODY_HEADS and words[at + 1] in _ABOUT), head)
    last = head + 1
    if earlier + 2 < stop and words[earlier + 1] in _ABOUT and words[earlier + 2] not in TIMES:
        last = max(last, _end_of_object(tokens, earlier + 2, stop))
    return last


def _only_opens(tokens: Tokens, index: int) -> bool:
    """Whether a word has only the capital of a sentence: "Joining Forces", "Retired U.S. Army Colonel"."""
    if not tokens.opens_sentence(index):
        return False
    word = tokens.words[index]
    low = word.lower()
    if (low in BODY_NOUNS or low in {"rival", "fellow"}) and _goes_on(tokens, index + 1):
        return tag(tokens.words[index + 1]) in "US"  # "Rival Acme Group"
    led = low in ROLE_MODIFIERS and index + 1 < len(tokens.words)
    return word.endswith("ing") or (led and exact(tokens, index + 1) is not None)


def led_body(tokens: Tokens, index: int, opening: Candidate | None) -> Candidate | None:
    """A body whose name begins with that of a state, a people or another body: "Israel Army Radio"."""
    if opening is None or not _goes_on(tokens, opening.last):
        return None
    if tokens.words[opening.last] in PARTY_MEMBERS and not _goes_on(tokens, opening.last + 1):
        return body_of_words(tokens, index, opening.last + 1)  # "Welsh Conservatives"
    rest = exact(tokens, opening.last)
    if rest is not None and rest.kind == "organization":
        # "U.S. State Department": the tables have it, and whose it is
        own = rest.base in _NATIONAL or (rest.base in _REGIONAL and opening.kind == "place")
        own = own or (rest.base.endswith("Party") and opening.kind == "demonym" and not _is_own(opening, rest))
        return body_of_words(tokens, index, rest.last) if own else None
    body = body_at(tokens, index + (tokens.words[index].lower() in ARTICLES))
    if body is None or body.last <= opening.last:
        alone = opening.kind == "demonym" and tokens.words[opening.last] in _ARMED
        return body_of_words(tokens, index, opening.last + 1) if alone else None
    rest_words = tokens.words[opening.last : body.last]
    if opening.kind == "organization" and LEGAL_FORMS.issuperset(rest_words):
        return None  # "General Electric [Co]"
    if body.last == opening.last + 1 and _goes_on(tokens, body.last) and is_role(tokens.words[body.last]):
        return None  # "White House [Press] Secretary"
    if opening.kind == "demonym" and rest_words == [rest_words[0]] and rest_words[0] in _ARMED:
        return body  # "the Danish Navy"
    return None if _is_of_state(tokens.text[tokens.starts[opening.last] : body.end]) else body


def _is_own(people: Candidate, body: Candidate) -> bool:
    """Whether a body of the tables is of the people before it: "British Labour Party"."""
    assert people.reading is not None
    assert body.reading is not None
    return things("en")[int(body.reading.record)].country == people.reading.record


def _is_of_state(name: str) -> bool:
    """Whether every state has a body of the name behind its own: "Army", but not "Labour Congress"."""
    first, *others = name.split()
    own = others and others[-1] in _OF_OTHERS_TOO and first not in _OF_ALL
    return name == "High Court" or (BODY_WORDS.public.search(name) is not None and not own)


def opened_body(tokens: Tokens, index: int) -> Candidate | None:
    """Air Acme, Radio Acme: a body that its first word shows."""
    words = tokens.words
    if words[index] not in _OPENERS or not tokens.joined(index) or not words[index + 1][0].isupper():
        return None
    named = exact(tokens, index + 1)
    last = named.last if named is not None and named.kind != "organization" else index + 2
    if (named is None and tag(words[index + 1]) not in "US") or _goes_on(tokens, last):
        return None
    return body_of_words(tokens, index, last)


def lone_body(tokens: Tokens, index: int) -> Candidate | None:
    """A house of parliament that is called by one word: "Parliament", "the Commons"."""
    word = tokens.words[index]
    if word not in _HOUSES or _goes_on(tokens, index + 1):
        return None
    led = index > 0 and tokens.words[index - 1].lower() == "the" and tokens.joined(index - 1)
    return body_of_words(tokens, index, index + 1) if led or word == "Parliament" else None


def team_of(tokens: Tokens, place: Candidate) -> Candidate | None:
    """The team that is called by its town and its nickname, or as a club: "the Washington Nationals"."""
    words, last = tokens.words, place.last
    if place.kind != "place":
        return None
    if not _goes_on(tokens, last):
        club = plays(tokens, place.first, last) and is_of_teams(tokens)
        return body_of_words(tokens, place.first, last) if club else None
    if _goes_on(tokens, last + 1):
        return None
    name = words[last]
    if name in CLUB_HEADS and is_sport(tokens):
        return body_of_words(tokens, place.first, last + 1)  # "Bristol City"
    led = place.first > 0 and words[place.first - 1].lower() == "the" and tokens.joined(place.first - 1)
    plural = name.endswith("s") and not name.endswith(("ss", "us", "is")) and len(name) > _SHORTEST_TEAM
    one = name.removesuffix("s")
    games = plural and is_of_teams(tokens)
    if not (led or games) or not plural or (is_role(one) and not games):
        return None
    if name in NO_TEAMS or {name, one} & (EVENT_HEADS | PLACE_HEADS):
        return None
    return body_of_words(tokens, place.first, last + 1)


def with_clubs(tokens: Tokens, found: list[Candidate]) -> list[Candidate]:
    """The candidates of a report of games, a town as its club where it plays elsewhere in the report."""
    if not is_of_teams(tokens):
        return found
    clubs = {one.base for one in found if one.kind == "organization" and one.reading is None}
    return [_club(tokens, one) if one.kind == "place" and one.base in clubs else one for one in found]


def _club(tokens: Tokens, town: Candidate) -> Candidate:
    before = tokens.words[town.first - 1] if town.first and tokens.joined(town.first - 1) else ""
    return town if before.lower() in PLACE_PREPOSITIONS else body_of_words(tokens, town.first, town.last)


def court_of(tokens: Tokens, place: Candidate) -> Candidate | None:
    """The court, council or university of a place that is called by it: "Acme county council"."""
    words, last = tokens.words, place.last
    if place.kind != "place":
        return None
    while last - place.last < len(_OF_COURTS) and tokens.joined(last - 1) and words[last : last + 1]:
        if words[last] in _COURTS:
            return body_of_words(tokens, place.first, last + 1)
        if words[last].lower() not in _OF_COURTS:
            break
        last += 1
        if tokens.gap(last - 1) in _OF_MANY and words[last] in _COURTS:
            return body_of_words(tokens, place.first, last + 1)  # "Acme Magistrates' court"
    return None


def branch_of(tokens: Tokens, body: Candidate) -> Candidate | None:
    """The branch in a land of a body that has one in each: "NHS Acme", "BBC Scotland"."""
    last = body.last
    if body.base not in BRANCHED or not _goes_on(tokens, last) or _goes_on(tokens, last + 1):
        return None
    word = tokens.words[last]
    named = exact(tokens, last)
    land = named is not None and named.kind in ("place", "state") and named.last == last + 1
    unknown = body.base == "NHS" and tag(word) in "US" and named is None
    return body_of_words(tokens, body.first, last + 1) if land or unknown else None


def with_purpose(tokens: Tokens, body: Candidate) -> Candidate | None:
    """A body of the tables with what one of its kind is for: "Acme Institute [for Physics]"."""
    words, last = tokens.words, body.last
    if body.kind != "organization" or words[last : last + 1] != ["for"] or words[last - 1] not in BODY_HEADS:
        return None
    if not (tokens.joined(last - 1) and _goes_on(tokens, last + 1)) or opens_with_thing(tokens, last + 1):
        return None
    end = _end_of_object(tokens, last + 1, len(words))
    named = tag(words[last + 1]) in "FS" or _is_office(words[last + 1]) or words[last + 1] in TIMES
    return None if named else body_of_words(tokens, body.first, end)


def firm_called(tokens: Tokens, place: Candidate) -> Candidate | None:
    """A firm that is called as a town is, by its noun: "the retailer Acme", "Acme Pacific, an airline"."""
    town = place.kind == "place" and place.reading is not None and place.reading.kind in "Gg"
    if not town:
        return None
    last = place.last
    while _goes_on(tokens, last) and not is_role(tokens.words[last]) and last - place.first < _LONGEST_FIRM:
        last += 1
    led = place.first > 0 and tokens.joined(place.first - 1) and tokens.words[place.first - 1] in FIRMS_ONLY
    if not led and (last == place.last or not is_firm_called(tokens, place.first, last)):
        return None
    return body_of_words(tokens, place.first, last)


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a word with a capital stands right behind another."""
    return index < len(tokens.words) and tokens.joined(index - 1) and tokens.words[index][0].isupper()


def _head(tokens: Tokens, index: int, stop: int) -> int | None:
    """The word that says that a run names a body: its last, or one that closes a name."""
    words = tokens.words
    closing = stop - 1 - (words[stop - 1] in _LINKS and words[stop - 1] != "of")
    if closing > index and words[closing] in WEAK_HEADS and not _goes_on(tokens, closing + 1):
        named = tag(words[index]) in "US" or words[index].isupper() or exact(tokens, index) is not None
        named = named or (words[index] in COMPASS and 1 < closing - index < _LONGEST_FIRM)  # "Northern Light Rail"
        if words[closing] in PARTS_OF_BODIES:
            named = words[index] not in RANKING if closing - index == 1 else True
        if named and words[closing - 1] not in _LINKS:
            return closing
    for at in range(stop - 1, index - 1, -1):
        part = at - index > 1 and words[at] in PARTS_OF_BODIES and words[at + 1 : at + 2] == ["of"]
        if words[at] in BODY_HEADS or part:
            return at
        about = words[at] in OPENING_HEADS and at + 2 < stop and words[at + 1] in _ABOUT
        if about and not _begins_person(tokens, at + 2, stop):
            return at
    return None


def _end_of_run(tokens: Tokens, index: int) -> int:
    """Where the capitalised words end that may be one name of a body, with the small words between them."""
    words, position, headed = tokens.words, index, False
    while position < min(len(words), index + _LONGEST_RUN):
        word = words[position]
        if word in _LINKS:
            if position == index or not (headed or word in ("of", "and")):
                break
            if _parts_names(tokens, index, position):
                break
        elif not word[0].isupper() or (position > index and word.lower() in FUNCTION_WORDS):
            break  # the words of a headline have capitals too: "Speaks To White People After Police"
        headed = headed or word in BODY_HEADS or word in OPENING_HEADS
        position += 1
        if not _is_bound(tokens, position - 1) and not (headed and _lists(tokens, index, position)):
            break
    return position


def _lists(tokens: Tokens, index: int, position: int) -> bool:
    """Whether a comma parts what a body is of or for: "Department for Environment, [Food and Rural Affairs]"."""
    words = tokens.words
    led = any(
        words[at] in ("of", "for") and words[at - 1] in BODY_HEADS | OPENING_HEADS
        for at in range(index + 1, position)
    )
    if not led or tokens.gap(position - 1) != ", ":
        return False
    for at in range(position, min(position + _LONGEST_RUN, len(words) - 1)):
        if words[at] == "and":
            closing = words[at + 1][0].isupper() and tokens.joined(at) and tokens.joined(at - 1)
            return closing and not _begins_person(tokens, at + 1, len(words))
        if not words[at][0].isupper() or exact(tokens, at) is not None or _begins_person(tokens, at, len(words)):
            return False
        if tokens.gap(at) not in (" ", ", "):
            return False
    return False


def _is_bound(tokens: Tokens, index: int) -> bool:
    """Whether a name may go on behind a word: "Teachers' Federation", "Roe & Doe Partners"."""
    gap, word = tokens.gap(index), tokens.words[index]
    if gap in {" ", "\xa0", _AND} or (gap == ". " and word in _SAINTS):
        return True
    if gap not in _OWNED or not tokens.words[index + 1][0].isupper():
        return False
    if word in CLASS_OWNERS or (index > 0 and tokens.words[index - 1] in _SAINTS):
        return True
    if tokens.words[index + 1] in _OF_FOUNDERS and tag(word) in "US" and exact(tokens, index) is None:
        return True  # "Acme's Hospital"
    return gap in _OF_MANY and word[0].isupper() and is_role(word)  # "the Catholic Bishops' Conference"


def _parts_names(tokens: Tokens, index: int, link: int) -> bool:
    """Whether "of" or "and" leads from one name to another: "[John Kerry] and European Union"."""
    words = tokens.words
    if words[link] in _ABOUT and words[link - 1] in BODY_HEADS:
        return any(_is_office(words[i]) for i in range(index, link))  # "Jane Roe Institute for Physics"
    if any(_begins_person(tokens, i, link) or _is_office(words[i]) for i in range(index, link)):
        return True
    if words[link] != "and" or link + 1 >= len(words):
        return False
    after = link + 1
    if words[index] in FIELDS_OF_LANDS and exact(tokens, link - 1) is not None:
        return True  # "Sport Wales and [Police Scotland]"
    if tokens.gap(after) == _AND:
        return True  # "Acme and [Roe & Co]"
    if words[link - 1] in CLOSING_HEADS or _opens_name(tokens, after):
        return True
    if (
        link == index + 1
        and tag(words[index]) in "US"
        and after + 1 < len(words)
        and words[after + 1] in _CLUBS_ONLY
    ):
        return True  # "Acme and [Harbour United]"
    named = exact(tokens, after)
    if named is not None and not _goes_on(tokens, named.last):
        return True  # but "Community of Latin American and Caribbean States"
    if link - index > 1 and words[link - 1] in _HEADS and tag(words[index]) in "US" and tag(words[after]) in "US":
        return True  # "Acme Trading and Harbour Shipping"
    # but "Bill and Melinda Gates Foundation"
    return link - index > 1 and _begins_person(tokens, after, len(words))


def _opens_name(tokens: Tokens, index: int) -> bool:
    """Whether another name, or an office, begins at a word: "and [Transport for Acme]", "and [President Roe]"."""
    words = tokens.words
    after = words[index + 1] if index + 1 < len(words) and tokens.joined(index) else ""
    if words[index] in OPENING_HEADS:
        return after in _ABOUT  # but "the Harbour and Transport Workers' Union"
    return _is_office(words[index]) and tag(after) != "N"  # but "the Transport and General Staff Union"


def _begins_person(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether a first name with another name behind it stands at a word: "John Kerry"."""
    if index + 1 >= stop or not tokens.joined(index) or tokens.words[index + 1] in FIELDS_OF_LANDS:
        return False  # "Lincoln [Fire] and Rescue Department"
    return tag(tokens.words[index]) == "F" and tag(tokens.words[index + 1]) in "FSUI"


def _is_office(word: str) -> bool:
    """Whether a word with a capital is an office: "Governor"; those of several are of bodies, "Teachers Union"."""
    return word[0].isupper() and not word.endswith("s") and word not in BODY_HEADS and is_role(word)


def _end_of_object(tokens: Tokens, first: int, stop: int) -> int:
    """Where the name ends of what a body is of, before an office: "Bank of [Japan] Governor Kazuo Ueda"."""
    words, last = tokens.words, first
    while last < stop and (words[last][0].isupper() or words[last] == "and"):
        office = _is_office(words[last]) and _goes_on(tokens, last + 1)  # but "Citizens for Tax Justice"
        if last > first and (office or _begins_person(tokens, last, stop)):
            break
        last += 1
    return last - 1 if words[last - 1] == "and" else last


def _opens_office(words: list[str], index: int) -> bool:
    """Whether an office and what it is of begin at a word."""
    last = index
    while last < len(words) and words[last][0].isupper() and is_role(words[last]):
        last += 1
    return last > index and words[last : last + 1] == ["of"]
