"""What leads to who wrote an article, and what stands around his name: labels, verbs, offices, dates."""

import re
from collections.abc import Iterable

from toolkit.formats.html.byline_terms import AGENCIES, BY, BY_IN, BY_OR_NAME, NEWSROOMS, WEEKDAYS
from toolkit.formats.html.months import PUBLISHED, UPDATED
from toolkit.formats.html.office_terms import GENRES, MADE, MAKES, OURS, REPORTERS, ROLES
from toolkit.formats.html.printed import around_date
from toolkit.model import fold


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest that fits."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


CLEAR = any_of(BY)
BYLINE = re.compile(rf"\s*(?:{CLEAR})(?:\s*[:：]\s*|\s+)(?=\S)", re.IGNORECASE)
MAY_BE_BY = re.compile(rf"\s*(?:{'|'.join(BY_OR_NAME)})(?:\s*:\s*|\s+)(?=\S+\s+\S)", re.IGNORECASE)
_BY_IN = {
    language: re.compile(rf"\s*{word}\s*:?\s+(?=\S+\s+\S)", re.IGNORECASE) for language, word in BY_IN.items()
}
LABEL_BY = re.compile(rf"\s*(?:{'|'.join(BY_OR_NAME)})\s*:", re.IGNORECASE)
"""With a colon it begins no name."""
BY_KIND = re.compile(
    r"\s*(?:(?:(?:an?|eine?|une?|un[ao]?|uma?)\s+[^\W\d_]+"
    rf"|{'|'.join(GENRES)})\s+(?:by|von|de|par|di|por|door|van|av|af)\s*:?"
    r"|(?:es|aus\s+\S.{0,40}?)\s+berichten?|es\s+berichtet|aus\s+\S.{0,40}?\s+berichtet"
    rf"|(?:{'|'.join(OURS)})\s+\w+(?:\s+(?:spécial\w*|especial|speciale|correspondent|reporter))?)"
    r"\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""What says the kind of the article, where it comes from, or whose the author is: "Eine Analyse von"."""
_OUR = "наш|наша|нашего|наша|our|unser|unsere|notre|nuestro|nuestra|nostro|nostra|nosso|nossa|onze|vår|vores"
_LED = re.compile(
    rf"\s*(?:(?:[^\W\d_]+\s+)?(?:{'|'.join(MADE)})\s+(?:by|von|par|por|pela?|da|di|door|av|af)"
    rf"|(?:[^\W\d_]+\s+)?(?:{'|'.join(MAKES)}))(?:\s*[:：]\s*|\s+)(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""What says that somebody made the article: "Aufgezeichnet von Ada Quill", "Материал подготовила Ада Квилл"."""
_OFFICE_FIRST = re.compile(
    rf"\s*(?:(?:{_OUR}|{any_of(ROLES)})\s+)*(?:{any_of(REPORTERS)})\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""The office before a name: "Обозреватель Ада Квилл"."""
_ANY_LABEL = re.compile(r"\s*[^\W\d_]+(?:\s+[^\W\d_]+)?\s*[:：]\s*(?=\S+\s+\S)")
"""A label that is in no table; what others than the author made is known by then."""
AGO = re.compile(
    r"\b\d{1,3}\s*[^\W\d_]+\.?\s+(?:ago|fa|geleden|siden|sitten|temu|назад|тому|önce|πριν|read|чтения|читання"
    r"|d[ie] lettura|de lecture|de lectura|de leitura|lezen|leestijd|lesezeit|lästid|läsning|lesetid|læsetid|okuma"
    r"|czytania|čtení|čítania|olvasás)\b"
    r"|\b(?:vor|il y a|hace|há|för|před|pred|πριν|lesezeit|temps de lecture|lectura|leestijd)\s*:?\s+\d{1,3}"
    r"\s+[^\W\d_]+\.?(?:\s+sedan\b)?",
    re.IGNORECASE,
)
"""How long ago something was, and how long it takes to read."""
DATED = any_of((*PUBLISHED, *UPDATED))
_TO_DATE = re.compile(
    rf"[\s,;|·•–—-]*(?<![^\W\d_])(?:{DATED})"
    r"(?:\s+(?:on|le|el|il|am|em|op|den|dne|pe|at))?\s*[:：]?\s*\Z",
    re.IGNORECASE,
)
"""What leads to a date: "Ada Quill Published on"."""
_PLACE_FIRST = re.compile(r"\A\s*[\u0600-\u06ff]+\s+[-–—]\s+(?=\S+\s+\S)")
"""A place before the name, as Arabic papers have it."""
_DAYS = re.compile(rf"[\s,;|·-]+(?:{any_of(WEEKDAYS)})\.?[\s,]*\Z", re.I)
_HOUSES = frozenset((*map(fold, NEWSROOMS), *AGENCIES))
ROLE = re.compile(rf"\b(?:{'|'.join(map(re.escape, ROLES))})s?\b", re.IGNORECASE)
_LEADING_TO = re.compile(r"(?:\s+(?:[^\W\d_A-ZÀ-Þ]{1,3}|[|,;:·•–—-]+))+\s*\Z")
"""Short words in small letters at an end, as stand before a date: "le", "on", "am"."""


def undated(line: str) -> str:
    """A line up to its date, without what leads to that: "A and B, on 3 March"; from it where it is first."""
    parts = around_date(line)
    if parts is None:
        return line
    before, after = (bare_of_date(part) for part in parts)
    if any(map(str.isalpha, before)) and not leads_to_author(after):
        return before
    return undated(after)


def bare_of_date(part: str) -> str:
    """A part of a line beside a date without what leads to that: "Ada Quill Published on"."""
    for pattern in (_LEADING_TO, _DAYS, _TO_DATE):
        part = pattern.sub("", part)
    return part.strip(" |,;:·•-–—")


def leads_to_date(line: str) -> bool:
    """Whether a line says, after something else, that it was published on a date: "Ada Quill. Published on"."""
    before, _ = around_date(line) or ("", "")
    said = _TO_DATE.search(_LEADING_TO.sub("", before))
    return said is not None and any(map(str.isalpha, before[: said.start()]))


def leads_to_author(text: str) -> bool:
    """Whether a text begins with what leads to the author."""
    return any(pattern.match(text) for pattern in (BYLINE, BY_KIND, _LED))


def may_lead_to_author(text: str, language: str) -> bool:
    """Whether a text begins with what leads to the author, or with a name, or is another thing altogether."""
    return any(pattern.match(text) for pattern in (MAY_BE_BY, *_leads_in(language)))


def _leads_in(language: str) -> list[re.Pattern[str]]:
    return [_BY_IN[one] for one in (language[:2].lower(),) if one in _BY_IN]


def without_by(text: str, language: str = "") -> str:
    """A text without what leads to the author."""
    for pattern in (BY_KIND, _LED, BYLINE, MAY_BE_BY, *_leads_in(language), _ANY_LABEL, _PLACE_FIRST):
        match = pattern.match(text)
        text = text[match.end() :] if match else text
    first, _, rest = text.strip().partition(" ")
    if first.lower() in BY_OR_NAME and fold(rest) in _HOUSES:  # no name is longer
        return rest
    name = after_office(text)
    return name if name and not ROLE.search(name) else text


def after_office(line: str) -> str:
    """What stands after the office that a line begins with; "" where it begins with none."""
    office = _OFFICE_FIRST.match(line)
    return line[office.end() :] if office else ""
