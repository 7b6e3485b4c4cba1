"""English names of bodies: runs of capitalised words that hold a word for a body."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.english_things import exact
from toolkit.extraction.entities.english_words import is_role, tag
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import BODY_HEADS, CLOSING_HEADS, TIMES

_ABOUT = frozenset({"of", "for", "on"})
_LINKS = frozenset({"of", "for", "on", "and"})
_LONGEST_RUN = 8


def body_at(tokens: Tokens, index: int) -> Candidate | None:
    """A run that holds the head of a body's name: Ministry of Defence, Stanford Research Institute."""
    words = tokens.words
    if BODY_HEADS.isdisjoint(words[index : index + _LONGEST_RUN]) or _opens_office(words, index):
        return None  # "Deputy Commissioner of Police"
    if words[index].endswith("s") and words[index] not in BODY_HEADS and words[index + 1 : index + 2] == ["of"]:
        return None  # "Shares of Acme Holdings", "Members of the Council"
    stop = _end_of_run(tokens, index)
    head = next((at for at in range(stop - 1, index - 1, -1) if words[at] in BODY_HEADS), None)
    if head is None:
        return None
    last = head + 1
    if last < stop and words[last] in _ABOUT and TIMES.isdisjoint(words[head + 2 : head + 3]):
        last = _end_of_object(tokens, head + 2, stop)
        last = last if last > head + 2 else head + 1
    if last == head + 3 and words[last - 1] in TIMES:
        last = head + 1  # "the National Bank on Thursday"
    if last - index < 2 or words[last - 1] in _LINKS:
        return None
    start, end = tokens.starts[index], tokens.ends[last - 1]
    return Candidate(index, last, "organization", start, end, base=tokens.text[start:end], cases="")


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
        elif not word[0].isupper():
            break
        headed = headed or word in BODY_HEADS
        position += 1
        if tokens.gap(position - 1) not in {" ", "\xa0"}:
            break
    return position


def _parts_names(tokens: Tokens, index: int, link: int) -> bool:
    """Whether "of" or "and" leads from one name to another: "[John Kerry] and European Union"."""
    words = tokens.words
    if any(_begins_person(tokens, i, link) or _is_office(words[i]) for i in range(index, link)):
        return True
    if words[link] != "and" or link + 1 >= len(words):
        return False
    after = link + 1
    if words[link - 1] in CLOSING_HEADS or _is_office(words[after]) or exact(tokens, after) is not None:
        return True
    # but "Bill and Melinda Gates Foundation"
    return link - index > 1 and _begins_person(tokens, after, len(words))


def _begins_person(tokens: Tokens, index: int, stop: int) -> bool:
    """Whether a first name with another name behind it stands at a word: "John Kerry"."""
    if index + 1 >= stop or not tokens.joined(index):
        return False
    return tag(tokens.words[index]) == "F" and tag(tokens.words[index + 1]) in "FSUI"


def _is_office(word: str) -> bool:
    """Whether a word with a capital is an office: "Governor"; those of several are of bodies, "Teachers Union"."""
    return word[0].isupper() and not word.endswith("s") and word not in BODY_HEADS and is_role(word)


def _end_of_object(tokens: Tokens, first: int, stop: int) -> int:
    """Where the name ends of what a body is of, before an office: "Bank of [Japan] Governor Kazuo Ueda"."""
    words, last = tokens.words, first
    while last < stop and (words[last][0].isupper() or words[last] == "and"):
        if last > first and (_is_office(words[last]) or _begins_person(tokens, last, stop)):
            break
        last += 1
    return last


def _opens_office(words: list[str], index: int) -> bool:
    """Whether an office and what it is of begin at a word."""
    last = index
    while last < len(words) and words[last][0].isupper() and is_role(words[last]):
        last += 1
    return last > index and words[last : last + 1] == ["of"]
