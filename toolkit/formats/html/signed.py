"""Who signed a page's article: in its last lines, or in a line of the head that is a name and nothing more."""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import chain

from toolkit.extraction import find_entities
from toolkit.formats.html.byline_leads import bare_of_date
from toolkit.formats.html.byline_names import is_shown_name
from toolkit.formats.html.byline_terms import AND, BY
from toolkit.formats.html.bylines import signs
from toolkit.formats.html.credits import written
from toolkit.formats.html.dense_names import opening_names
from toolkit.formats.html.given_names import has_given_name
from toolkit.formats.html.japanese_names import is_japanese_name, japanese_names, with_given
from toolkit.formats.html.printed import around_date

_LAST_LINES, _LONGEST_LINE = 4, 160
_NEAREST_LINES = 3
_MOST_WORDS = 12
_SEGMENT = re.compile(r"\s*[|·•]\s*")
"""So many of the lines near the headline may be a name alone."""
_SHORTEST_SIGNED = 300
"""What is signed is longer than a notice."""
_KNOWN = ("ru", "uk", "be", "en")
"""Languages whose names are known as such; old pages do not say theirs."""
_NAME = r"[\u3400-\u9fff々]{1,5}[ぁ-ゖァ-ヺー]{0,4}"
_SIGNED_DENSE = re.compile(
    r"[（(【〔\[]\s*(?:文\s*[/／:：]\s*)?(?P<role>(?:本报|本報|本台|本网|特约|见习|実習)?(?:记者|記者|作者|撰稿|撰文|通讯员|編集委員|論説委員)"
    rf"\s*[:：/／=＝]?\s*)?(?P<names>{_NAME}(?:[・、·／/\s\u3000]+{_NAME}){{0,3}})"
    r"(?P<office>\s*(?:記者|记者|特派員))?\s*[）)】〕\]]\s*\Z"
)
_MARKS = re.compile(r"[・、·／/]+")
_IN_LETTERS = re.compile("[ぁ-ゖァ-ヺ]")
_NAMES_LISTED = re.compile(rf",\s+(?:and\s+)?|\s+(?:{'|'.join({*chain(*AND.values())})})\s+")
_SHORTEST_NAME, _LONGEST_NAME = 3, 5
_NO_SIGNATURES = frozenset(
    (
        "共同通信", "時事通信", "新华社", "新華社", "中新社", "中新网", "中央社", "新华网", "人民网", "聯合報",
        "资料图", "資料圖", "资料图片", "資料写真", "图片来源", "下接第二", "未完待续", "未完待續", "全文完",
        "終わり", "东京都", "東京都", "北海道",
    )
)  # fmt: skip
"""What stands in brackets at the end of a text and is an agency, a picture or a place."""
_OF_A_DEPARTMENT = frozenset("部局社班課")
_OFFICES = frozenset(("记者", "記者", "特派员", "編集委員"))
_REPORTING = re.compile(
    r"\(?\s*(?:reporting|reported|written|report|story|text)\s+by\s+(?P<names>[^;()]{3,120}?)(?:[;()]|\.?\s*\Z)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, BY), key=len, reverse=True))})\s*[:：]", re.IGNORECASE
)
_WHERE = re.compile(r"\s+in\s+[A-Z][\w.'-]*(?:\s+[A-Z][\w.'-]*)*")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def signatures(body: str, language: str) -> Iterator[list[str]]:
    """What the dateline and the last lines of a text say of its author: "(Reporting by A; Editing by B)"."""
    yield opening_names(body)
    for line in reversed(body.rsplit("\n\n", _LAST_LINES)[-_LAST_LINES:]):
        if dense := _SIGNED_DENSE.search(line):
            yield _dense_names(dense)
        if len(line) <= _LONGEST_LINE:
            if _LABELLED.match(line):
                yield list(written(line))
            elif len(line.split()) <= _MOST_WORDS and signs(line):
                yield [line]
            if reporting := _REPORTING.match(line):
                yield [_WHERE.sub("", reporting["names"])]
            if len(body) >= _SHORTEST_SIGNED:
                yield _persons(line, language)


def _dense_names(signed: re.Match[str]) -> list[str]:
    """The names in brackets; without an office beside them they have as many characters as most names have."""
    apart = (name for part in _MARKS.split(signed["names"]) for name in with_given(part.split()))
    said = [name for name in apart if name[-1] not in _OF_A_DEPARTMENT]
    names = [name for name in said if name not in _OFFICES]
    certain = signed["role"] or signed["office"] or len(names) < len(said)
    fits = bool(names) and all(
        is_japanese_name(name.replace(" ", "")) or (_is_as_long_as_names(name) and name not in _NO_SIGNATURES)
        for name in names
    )
    return names if certain or fits else []


def _is_as_long_as_names(text: str) -> bool:
    """Whether a text in characters has as many as most names; one that ends in letters may be a word."""
    closed = text.replace(" ", "")
    return _SHORTEST_NAME <= len(closed) <= _LONGEST_NAME and not _IN_LETTERS.search(closed)


def names_alone(lines: Iterable[str], above: Container[str | None], language: str) -> Iterator[list[str]]:
    """Of the lines nearest to the headline those that are persons' names: with a date, or alone below it."""
    for line in list(lines)[:_NEAREST_LINES]:
        dated = [part for beside in around_date(line) or () for part in written(beside)]
        beside_date = [bare_of_date(one) for part in dated for one in _SEGMENT.split(part)]
        yield from (_persons(one, language) for one in beside_date)
        if not beside_date and line not in above:
            yield _persons(line, language)


def _persons(line: str, language: str) -> list[str]:
    """The names of a line that has nothing else."""
    if language.lower().startswith("ja"):
        return japanese_names(line)
    names = _NAMES_LISTED.split(line)
    return names if all(is_person(name, language) for name in names) else []


def is_person(text: str, page: str) -> bool:
    """Whether a text is the name of a person and nothing more, on a page in some language."""
    if not 1 <= text.count(" ") <= 2 or len(text) > _LONGEST_LINE // 4:
        return False
    if page and not page.lower().startswith(_KNOWN):
        return is_shown_name(text) and has_given_name(text, page)
    language = "ru" if _CYRILLIC.search(text) else "en"
    found = find_entities(text, language=language)
    # In Russian only the nominative is a name as a signature has it.
    return any(
        one.kind == "person" and one.text == text and (language == "en" or one.case == "nomn") for one in found
    )
