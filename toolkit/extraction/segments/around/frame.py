"""Lines that frame an article, each recognised by its own form: labels, slugs, bylines, source lines."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from toolkit.extraction.languages import LANGUAGES, lexicon
from toolkit.extraction.segments.agencies import agency
from toolkit.extraction.segments.lexicon import SegmentLexicon
from toolkit.model import Source

_LABEL = re.compile(r"\**([^\W\d_][\w -]{1,26}?)\**\s*:\**\s+(\S.*)|\**(url|link)\**\s*:\s*(\S+)", re.IGNORECASE)
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|ha|отв|пересл)\s?:\s+)+", re.IGNORECASE)
_MAIL_HEADER = re.compile(r"[A-Z][A-Za-z]*(?:-[A-Za-z]+)+:\s")
_SITE = re.compile(r"(?:https?://)?((?:[\w-]{1,63}\.)+[a-z]{2,12}|(?:[\w-]+\.)+рф)(/\S*)?", re.IGNORECASE)
_SLUG = re.compile(r"\^?[A-ZА-ЯЁ0-9]+(?:[-/][A-ZА-ЯЁ0-9.&]+)+(?: ?\([^()]{1,40}\))?(?:[ ,][A-Z0-9А-ЯЁ ]{1,20})?")
_COPYRIGHT = re.compile(r"(?:©|\(c\)\s|copyright\b).{0,200}", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|;|\band\b|\bи\b|\bта\b|\bund\b)\s*")
_SIDE_BY_SIDE = re.compile(r"\s[•·]\s|\s?\|\s?")
_NUMBERED = re.compile(r"\s*\d+$")
_HOUR = re.compile(r"\d{1,2}:\d\d\b")
# Names alone, and what a region is called; a sentence has a verb besides, or ends in a stop.
_REGION_AT_END = re.compile(
    r"(?<=[\d.])\s+[А-ЯЁA-Z][\w-]+(?:\s(?:[А-ЯЁA-Z][\w-]+|область|край|район|округ)){0,3}$"
)
_LEAD = re.compile(r"\(((?:\d\w{2} )?(?:LEAD|LD|URGENT|NEWS FOCUS))\)\s+")
_MOST_NAMES = 6
_MOST_OF_MEDIUM = 4
# A town of two words would be a person as well, but for some that are in many names.
_PLACE_AND_DATE = re.compile(
    r"(?:(?:New|San|Santa|Los|Las|Saint|St\.?|Rio|Tel|Hong|Cape|Bad|Нижний|Великий|Новый|Старый) )?"
    r"[A-ZА-ЯЁÄÖÜ][\w’'-]+,\s+(?P<date>[^,]*\d.*)|(?P<first>[^,]*\d{4}(?: г\.| года)?), [A-ZА-ЯЁÄÖÜ][\w’'-]+"
)
_SECTION_BEHIND = re.compile(r"(?<=\b\d{4})\s+[A-ZА-ЯЁ][\w-]+(?: (?:[A-ZА-ЯЁ][\w-]+|and|of|und|и)){0,3}$")
_CREDIT = re.compile(r"\((?:[^()/]{2,40}/(?P<last>[^()]{2,40})|(?P<first>[A-Z]{2,4}) Photo/[^()]{2,40})\)\.?$")
_CREDIT_BEHIND = re.compile(r"(?:^|[.:(—–]\s?)(?P<who>[\w.]+(?: [\w.]+)?)/[^\W\d_][\w ./’'-]{2,60}\)?\.?$")
_SIGNED = re.compile(r"(?P<title>.{15,}?)\s+[|–—-]\s+(?P<who>[^|–—\d]{2,40}?)(?:,\s+(?P<date>\d[\d.:, ]{5,20}))?")
_BARE_NAME = re.compile(
    r"(?P<name>[A-ZА-ЯЁÄÖÜ][^\W\d_]+(?: [A-ZА-ЯЁÄÖÜ][\w.’'-]*){1,2})(?:,? in [A-Z][\w ]{2,30}|, [^.!?:]{3,50})?"
)
# "Jane Roe in Oslo", "Hans Muster, Riga", "JANE ROE FOR THE DAILY"
_PLACED = re.compile(
    r"(?P<names>[A-ZА-ЯЁІЇЄҐ][^,;:.!?]{3,60}?)(?:,? (?i:in|for) |, )"
    r"[A-ZА-ЯЁÄÖÜІЇЄҐ][\w’'-]*(?: [A-ZА-ЯЁÄÖÜІЇЄҐ][\w’'-]*){0,3}"
)
_WRITER = re.compile(
    r"(.{2,40}?)(?:'s)? (?:staff )?(?:writers?|reporters?|journalists?|correspondents?|producers?)\b"
)
_TWO_SENTENCES = re.compile(r"\w{4}\. ")
_LINKING = 3  # letters of "of", "du", "и" in a name
_BLANK = "".join(filter(str.isspace, map(chr, range(0x3001))))
_FRAME_OPENS, _FRAME_CLOSES = f"*_([{_BLANK}", f"*_)]{_BLANK}"
_NAME_LIKE = re.compile(
    r"[A-ZА-ЯЁІЇЄҐ][\w.’'-]*(?: [A-ZА-ЯЁІЇЄҐ][\w.’'-]*){1,3}"
    r"|[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3} (?:staff|newsroom|correspondents?|reporters?|desk|agencies)",
)


@lru_cache(maxsize=1)
def _lexicons() -> tuple[SegmentLexicon, ...]:
    return tuple(lexicon(language, "segments") for language in LANGUAGES)


@lru_cache(maxsize=16)
def _all(name: str) -> tuple[str, ...]:
    """A field of every language's lexicon, the longest first: a frame may be in another language."""
    words = {word for data in _lexicons() for word in getattr(data, name)}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    return {word: name for data in _lexicons() for word, name in data.labels.items()}


def label(line: str) -> tuple[str, str] | None:
    """A line of a metadata block as (field, value): "Title: ...", "Дата: ..."."""
    match = _LABEL.fullmatch(line)
    if match is None:
        return None
    name = _labels().get((match[1] or match[3]).strip().casefold())
    value = _unquoted((match[2] or match[4]).strip())
    if name == "text" and names(value):
        name = "author"  # "Текст: Иван Белов"
    return (name, _REPLY.sub("", value) if name == "headline" else value) if name else None


def opens_text(line: str) -> bool:
    """Whether a line is the label of the text below it and nothing else: "Body:"."""
    word = line.strip("* ")
    return word.endswith(":") and _labels().get(word.rstrip(":* ").casefold()) == "text"


def is_mail_header(line: str) -> bool:
    """Whether a line has the form of a mail's header, as any program may add: "X-Mailer: ..."."""
    return _MAIL_HEADER.match(line) is not None


def _unquoted(value: str) -> str:
    """A value without the marks around all of it; those that close before its end are its own."""
    inner = value[1:-1]
    return inner if len(value) > 1 and value[0] == value[-1] == '"' and '"' not in inner else value


def is_slug(line: str) -> bool:
    """Whether a line is a wire's slug ("RUSSIA-USA/TALKS (UPDATE 1)") or its priority ("СРОЧНО")."""
    word = line.strip(" :!.*^").casefold()
    return _SLUG.fullmatch(line) is not None or _NUMBERED.sub("", word) in _all("flags")


def flagged(line: str) -> tuple[str, str]:
    """A headline's flag and the rest of it: ("UPDATE 1", "Talks begin"); the flag is "" where there is none."""
    match = _flag().match(line) or _LEAD.match(line)
    return (match[1], line[match.end() :]) if match and match.end() < len(line) else ("", line)


@lru_cache(maxsize=1)
def _flag() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _all("flags")))
    return re.compile(rf"\W{{0,2}}((?:{words})(?:\s*\d{{1,2}})?)\s*(?:[-–—:]|\.\s)\s*", re.IGNORECASE)


def _opens(line: str, openings: tuple[str, ...]) -> bool:
    """Whether a line begins with one of some words, the longest first; no more of it is folded than that."""
    return line[: len(openings[0])].casefold().startswith(openings)


def _after(line: str, openings: tuple[str, ...], *, colon: bool) -> str | None:
    """What follows one of the openings; a colon must part it where the words alone could be a sentence."""
    if not _opens(line, openings):
        return None
    folded = line.casefold()
    for opening in openings:
        if folded.startswith(opening):
            rest = line[len(opening) :]
            if rest.lstrip().startswith(":") or (not colon and rest[:1] in (" ", "")):
                return rest.lstrip(" :").strip()
    return None


def _unframed(line: str) -> str:
    """A line without the brackets and the marks of emphasis around it."""
    bare = line.lstrip(_FRAME_OPENS).rstrip(_FRAME_CLOSES)
    return line if "\n" in bare else bare


def byline(line: str) -> tuple[str, ...]:
    """The authors that a line names: "By Jane Roe and John Doe", "Автор: Иван Петров"; () for another line."""
    rest = _after(_unframed(line), _all("bylines"), colon=False)
    if not rest or len(rest) > 120:
        return ()
    told = _SIDE_BY_SIDE.split(rest)[0]
    placed = _PLACED.fullmatch(told)
    return names(told) or (names(placed["names"]) if placed else ())


def names(text: str) -> tuple[str, ...]:
    """The persons in a list of names and nothing else; the house that one of them works for is left out."""
    found = [name for name in _AND.split(text) if name]
    if not found or len(text) > 120 or not all(_NAME_LIKE.fullmatch(name) for name in found):
        return ()
    return tuple(_cased(name) for name in found if not is_medium(name))


def _cased(name: str) -> str:
    """A name that is set in capitals, as it is written elsewhere."""
    return name.title() if name.isupper() and " " in name else name


def is_medium(name: str) -> bool:
    """Whether a name is that of an agency or a newspaper: "Associated Press", "Северный телеграф", "VOA News"."""
    words = name.strip(" .").split()
    if ":" in name or _TWO_SENTENCES.search(name):
        return False
    return agency(name) is not None or (
        1 < len(words) <= _MOST_OF_MEDIUM and words[-1].casefold() in _all("media")
    )


def sources(line: str) -> tuple[Source, ...]:
    """The sources that a line names: "По материалам: www.example.org", "Source: Reuters"; () for another."""
    text = _unframed(line)
    if len(text) > 300:
        return ()
    rest = _after(text, _all("sources"), colon=True)
    if rest is None:
        short = _after(text, _all("sources"), colon=False)
        rest = short if short and len(short) < 60 and _is_name(short) else None
    if rest is None:
        bare, endings = text.rstrip(" ."), _all("contributed")
        folded = bare[-len(endings[0]) :].casefold()
        ended = folded.endswith(endings)
        ending = next(end for end in endings if folded.endswith(end)) if ended else ""
        rest = bare[: -len(ending)] if ending else None
        if rest and (written := _WRITER.match(rest)):
            rest = written[1]  # "Associated Press writer Jane Roe in Oslo contributed to this report"
    return named_sources(rest) if rest else ()


def named_sources(listed: str) -> tuple[Source, ...]:
    """The sources in a list of names."""
    return tuple(_source(name) for name in _AND.split(listed) if name.strip(" ."))


def _is_name(text: str) -> bool:
    name = text.strip(" .")
    return agency(name) is not None or _SITE.fullmatch(name) is not None


def _source(name: str) -> Source:
    text = name.strip(" .")
    site = _SITE.fullmatch(text)
    if site:
        address = text if "://" in text else f"https://{text}"
        return Source(name=site[1], url=address)
    known = agency(text)
    return Source(name=known[0], url=known[1]) if known else Source(name=text.strip('«»"“”'))


def is_aside(line: str) -> bool:
    """Whether a line is a caption, a credit or an advertisement of other pages."""
    return bool(
        (len(line) < 300 and "/" in line and _is_credited(line))
        or _after(line, _all("captions"), colon=True) is not None
        or (len(line) < 200 and _opens(line, _all("promotions")))
    )


def _is_credited(line: str) -> bool:
    """Whether a caption ends with who took the picture, and for whom: "(Jane Roe/Reuters)", "REUTERS/Jane Roe"."""
    inside, behind = _CREDIT.search(line), _CREDIT_BEHIND.search(line)
    names_ = (inside["last"] or inside["first"] if inside else "", behind["who"] if behind else "")
    return any(name and agency(name.removesuffix(" Photo")) for name in names_)


def is_copyright(line: str) -> bool:
    """Whether a line is a copyright notice."""
    return len(line) <= 200 and _COPYRIGHT.fullmatch(line) is not None


def reporters(line: str) -> tuple[str, ...] | None:
    """The names in a trailer such as "(Reporting by Jane Roe; editing by John Doe)"; None for another line."""
    text = _unframed(line)
    signed = line.startswith("(") and line.endswith(")") and len(line) < 80
    # in capitals it is a direction: "(APPLAUSE AND MUSIC)"
    if signed and not line.isupper() and names(line[1:-1]):
        return names(line[1:-1])
    if len(text) > 300 or _after(text, _all("reporting"), colon=False) is None:
        return None
    first = _after(text, ("reporting by",), colon=False) or ""
    listed = _AND.split(re.split(r"[;.]| in [A-Z]", first)[0])
    return tuple(name for name in listed if _NAME_LIKE.fullmatch(name))


def parts(line: str) -> list[str]:
    """What a line of a page's head sets side by side: "Reuters | Beijing | Updated: 7 Feb 2024"; [] of one."""
    found = _SIDE_BY_SIDE.split(line)
    return found if len(found) > 1 else []


def after_names(line: str) -> Iterator[tuple[str, str]]:
    """A line parted behind the names it opens with, the longest rest first: ("New Delhi,", "March 7, 2022")."""
    for match in islice(re.finditer(r"\S+\s+", line), _MOST_NAMES):
        word = match[0].strip()
        named = word[0].isupper() or (match.start() > 0 and len(word) <= _LINKING)
        if not named or any(map(str.isdigit, word)):
            return
        yield line[: match.end()].rstrip(" ,;:—–-"), line[match.end() :].lstrip(" ,;:—–-")


def before_region(line: str) -> str:
    """A line that begins with an hour, without the region at its end: "15:58, 24 авг 2025 г. Тверская область"."""
    match = _REGION_AT_END.search(line) if _HOUR.match(line) else None
    return line[: match.start()] if match else ""


def behind_place(line: str) -> str:
    """The date of a line of place and date, and nothing of another: "Oslo, 3 March 2026"."""
    match = _PLACE_AND_DATE.fullmatch(line)
    return match["date"] or match["first"] if match else ""


def before_section(line: str) -> str:
    """The date of a line of date and department, and nothing of another: "3 March 2026 Human Rights"."""
    match = _SECTION_BEHIND.search(line)
    return line[: match.start()] if match else ""


def signed(title: str) -> tuple[str, str, str]:
    """A headline, and the agency and the date that a page set behind it: "Talks begin - Reuters, 02.03.2026"."""
    match = _SIGNED.fullmatch(title)
    if match is None or agency(match["who"]) is None:
        return title, "", ""
    return match["title"], match["who"], match["date"] or ""


def changed_part(line: str) -> str:
    """What a line of two times says of the later one: "12:42 03.03.2026 (обновлено: 14:10 03.03.2026)"."""
    match = _changed().search(line, 1)
    return line[match.start() :] if match else ""


@lru_cache(maxsize=1)
def _changed() -> re.Pattern[str]:
    return re.compile(rf"(?<=\W)(?:{'|'.join(map(re.escape, _all('changed')))})\b", re.IGNORECASE)


def bare_name(line: str) -> str:
    """The name that a line is, with where or as what somebody writes: "Jane Roe in Oslo", "Иван Белов, Рига"."""
    match = _BARE_NAME.fullmatch(line)
    return match["name"] if match else ""


def stamp_words(line: str) -> tuple[str, bool]:
    """A line without the words that may stand before a timestamp, and whether they tell of a change."""
    text = line.strip(" *_()[]|")
    if not _opens(text, _all("stamps")):
        return text, False
    folded = text.casefold()
    word = next(word for word in _all("stamps") if folded.startswith(word))
    return text[len(word) :].lstrip(" :,-–—"), word in _all("changed")
