"""Lines around a report that are none of it: what a page is worked with, trails, what follows a report."""

import re
from functools import lru_cache

from toolkit.extraction.languages import LANGUAGES, lexicon
from toolkit.extraction.segments.agencies import agency

_CLOSING_MARKS = re.compile(r"#(?:\s*#){1,5}|[-–—]\s?(?:30|0)\s?[-–—]")
_FRAME = " \t*_-–—.()[]!"
_STEP = re.compile(r"\s*[>›»→]\s*|\s+/\s+")
_MOST_STEPS, _LONGEST_STEP = 8, 40
# "Views: 1,204", "Reading time: 3 minutes"
_COUNTED = re.compile(r"(?P<what>\D{3,30}):\s*\d[\d ,.]*(?:[^\W\d_]{3,8}\.?)?")
_NUMBER = re.compile(r"\D{0,20}?\d[\d .,]*\s?(?:[kK]|тыс\.?)?\s+(?P<what>\D+)")
_ONLY_NUMBER = re.compile(r"\d[\d .,-]{0,18}[kK]?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_SEPARATOR = re.compile(r"[_=*~–—-]{3,}")
_MAIL_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HASHTAGS = re.compile(r"#\w+(?:[ ,]+#\w+)*")
# "Washington, DC", "г. Рига": a line by the stamp
_PLACE = re.compile(
    r"г\.\s?[А-ЯЁ][\w-]+|[A-ZА-ЯЁ][\w’-]+(?: [A-ZА-ЯЁ][\w’-]+)?, [A-ZА-ЯЁ][\w.]+(?: [A-ZА-ЯЁ][\w.]+)?"
)
# "8 июня, 16:20", "Today, 12:42", "16:20"
_YEARLESS = re.compile(
    r"(?:[^\W\d_]{3,11},? )?(?:\d{1,2}\.? [^\W\d_]{3,10}\.?,? (?:в |at )?)?\d{1,2}[:.]\d\d"
    r"(?: ?[ap]\.?m\.?)?(?: [A-ZМСК]{2,4})?",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[a-z]{2,4}(?:[-/][a-z]{2,4}){1,6}")
_NUMBER_OF_KIND = re.compile(r"\s*(?:(?:no|nr|№|n)\b\.?|№)\s*[\w./-]+", re.IGNORECASE)
_LONGEST_HEADING = 60
_SMALL = frozenset({"of", "the", "and", "for", "de", "und", "der", "des", "im", "in"})


@lru_cache(maxsize=16)
def _all(name: str) -> frozenset[str]:
    return frozenset(word for tag in LANGUAGES for word in getattr(lexicon(tag, "segments").page, name))


@lru_cache(maxsize=16)
def _openings(name: str) -> tuple[str, ...]:
    return tuple(sorted(_all(name), key=lambda word: (-len(word), word)))


def _bare(line: str) -> str:
    return line.strip(_FRAME + ":").casefold()


def _opening(line: str, name: str) -> str | None:
    """The longest of some openings that a line begins with, as a word of its own."""
    longest = len(_openings(name)[0])
    folded = line[: longest + 1].casefold()
    found = next((word for word in _openings(name) if folded.startswith(word)), None)
    goes_on = found is not None and found[-1].isalnum() and folded[len(found) : len(found) + 1].isalnum()
    return None if goes_on else found


def is_button(line: str) -> bool:
    """Whether a line is one that a page is worked with, or only counts: "Share", "3 min read"."""
    if len(line) > _LONGEST_HEADING or line.endswith("."):
        return False
    counted = filter(None, (_NUMBER.fullmatch(line), _COUNTED.fullmatch(line)))
    return _bare(line) in _all("buttons") or any(_bare(one["what"]) in _all("counters") for one in counted)


def is_moment(line: str) -> bool:
    """Whether a line is a time without its year, which dates nothing: "8 июня, 16:20"."""
    return len(line) <= _LONGEST_HEADING and _YEARLESS.fullmatch(line) is not None


def is_place(line: str) -> bool:
    """Whether a line may be a place with its country, as one stands by a stamp: "Washington, DC"."""
    return len(line) <= _LONGEST_HEADING and _PLACE.fullmatch(line) is not None


def is_letterhead(line: str) -> bool:
    """Whether a line names the press office that gives a document out."""
    return len(line) <= _LONGEST_HEADING and _opening(line, "letterheads") is not None


def hashtags(line: str) -> tuple[str, ...]:
    """The subjects of a line of nothing else: "#Latvia #pensions"; () for another."""
    return tuple(re.findall(r"#(\w+)", line)) if _HASHTAGS.fullmatch(line) else ()


def is_number(line: str) -> bool:
    """Whether a line of the head is a bare number: how many have read the report, or its own."""
    return _ONLY_NUMBER.fullmatch(line) is not None


def is_address(line: str) -> bool:
    """Whether a line is the address of a page and nothing else."""
    return _ADDRESS.fullmatch(line) is not None


def is_separator(line: str) -> bool:
    """Whether a line is drawn and not written."""
    return _SEPARATOR.fullmatch(line) is not None


def section(line: str) -> str | None:
    """The department of a publication that a line names and nothing else: "Экономика", "WORLD"."""
    return line.strip(_FRAME + ":") if _bare(line) in _all("sections") else None


def trail(line: str) -> tuple[str, ...]:
    """The steps of a trail to a page, without its home: "Home > World > Europe"; () for another line."""
    steps = [step.strip() for step in _STEP.split(line) if step.strip()]
    if not 1 < len(steps) <= _MOST_STEPS or any(len(step) > _LONGEST_STEP for step in steps[:-1]):
        return ()
    known = _all("homes") | _all("sections")
    if steps[0].casefold() not in known:
        return ()
    return tuple(step for step in steps if step.casefold() not in _all("homes"))


def kind(line: str) -> str | None:
    """What follows where a line says what its document is: "" of "PRESS RELEASE No. 4"; None for another."""
    text = line.strip(_FRAME)
    opening = _opening(text, "kinds")
    if opening is None:
        return None
    rest = text[len(opening) :]
    number = _NUMBER_OF_KIND.match(rest)
    return (rest[number.end() :] if number else rest).strip(" :,|–—-")


def is_note(line: str) -> bool:
    """Whether a line of the head is for editors: "(Recasts, adds quotes)"."""
    return _opening(line, "notes") is not None


def is_closing(line: str) -> bool:
    """Whether a report ends with a line: "###", "- ENDS -", "КОНЕЦ"."""
    return _CLOSING_MARKS.fullmatch(line) is not None or _bare(line) in _all("closings")


def is_sure_closing(line: str) -> bool:
    """Whether a line closes a report whatever stands behind it: "###", "- ENDS -", and no heading "End"."""
    marked = _CLOSING_MARKS.fullmatch(line) is not None
    return marked or (is_closing(line) and (line.isupper() or not line[0].isalpha()))


def without_closing(line: str) -> str:
    """A last paragraph without the word that a wire sets behind it: "... next year. Enditem"."""
    head, _, last = line.rpartition(" ")
    ends = last in _WIRE_ENDS or _WIRE_INITIALS.fullmatch(last) or (last.isupper() and agency(last))
    return head if ends and head.endswith((".", "”", '"')) else line


_WIRE_ENDS = ("Enditem", "(END)", "(Ends)", "-30-", "###")
_WIRE_INITIALS = re.compile(r"[A-Z]{2,3}(?:/[A-Z]{2,3}){1,3}")


def is_appendix(line: str) -> bool:
    """Whether a line stands over what follows a report: "Notes to editors", "About Example Corp."."""
    if len(line) > _LONGEST_HEADING:
        return False
    bare = _bare(line.lstrip("#"))
    if bare in _all("appendices"):
        return True
    opening = _opening(line, "about")
    ended = line[-1] in ".!?" and not line.endswith(_FIRMS)
    return opening is not None and line[0].isupper() and not ended and _is_name(line[len(opening) :])


_FIRMS = ("Inc.", "Ltd.", "Co.", "Corp.", "Cos.", "S.A.", "N.V.")


def _is_name(text: str) -> bool:
    words = text.strip(_FRAME + '«»“”":').split()
    return bool(words) and all(word[0].isupper() or word in _SMALL for word in words) and words[0][0].isupper()


def is_list(line: str) -> bool:
    """Whether a line stands over a list of other pages: "Читайте также:", "Related articles"."""
    if len(line) > _LONGEST_HEADING or line.endswith("."):
        return False
    return _bare(line) in _all("lists") or _opening(line, "more") is not None


def is_boilerplate(line: str) -> bool:
    """Whether a last line is the publication's own: rights, corrections, how to reach it, who edited it."""
    return (
        _opening(line, "boilerplate") is not None
        or _INITIALS.fullmatch(line) is not None
        or is_separator(line)
        or is_address(line)
        or _MAIL_ADDRESS.fullmatch(line) is not None
        or (_opening(line, "reach") is not None and _MAIL_ADDRESS.search(line) is not None)
    )
