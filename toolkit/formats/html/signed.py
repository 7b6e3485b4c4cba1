"""Who signed a page's article: in its last lines, or in a line of the head that is a name and nothing more."""

import re
from collections.abc import Iterable, Iterator

from toolkit.extraction import find_entities
from toolkit.formats.html.byline_leads import bare_of_date
from toolkit.formats.html.byline_terms import BY
from toolkit.formats.html.bylines import signs
from toolkit.formats.html.credits import written
from toolkit.formats.html.dense_names import opening_names
from toolkit.formats.html.japanese_names import japanese_names
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
_SIGNED_DENSE = re.compile(
    r"[（(【〔\[]\s*(?:文\s*[/／:：]\s*)?(?P<role>(?:本报|本報|本台|本网|特约|见习|実習)?(?:记者|記者|作者|撰稿|撰文|通讯员|編集委員|論説委員)"
    r"\s*[:：/／=＝]?\s*)?(?P<names>[\u3400-\u9fff]{2,5}(?:[・、·／/\s\u3000]+[\u3400-\u9fff]{2,5}){0,3})"
    r"(?P<office>\s*(?:記者|记者|特派員))?\s*[）)】〕\]]\s*\Z"
)
_NAMES_APART = re.compile(r"[・、·／/\s\u3000]+")
_NAMES_LISTED = re.compile(r",\s+(?:and\s+)?|\s+(?:и|і|та|and)\s+")
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
    said = [name for name in _NAMES_APART.split(signed["names"]) if name[-1] not in _OF_A_DEPARTMENT]
    names = [name for name in said if name not in _OFFICES]
    certain = signed["role"] or signed["office"] or len(names) < len(said)
    fits = bool(names) and all(
        _SHORTEST_NAME <= len(name) <= _LONGEST_NAME and name not in _NO_SIGNATURES for name in names
    )
    return names if certain or fits else []


def names_alone(lines: Iterable[str], language: str) -> Iterator[list[str]]:
    """Of the lines nearest to the headline those that are persons' names, alone or with a date."""
    for line in list(lines)[:_NEAREST_LINES]:
        dated = [part for beside in around_date(line) or () for part in written(beside)]
        bare = [bare_of_date(one) for part in dated for one in _SEGMENT.split(part)] or [line]
        yield from (_persons(one, language) for one in bare)


def _persons(line: str, language: str) -> list[str]:
    """The names of a line that has nothing else."""
    if language.lower().startswith("ja"):
        return japanese_names(line)
    names = _NAMES_LISTED.split(line)
    return names if all(is_person(name, language) for name in names) else []


def is_person(text: str, page: str) -> bool:
    """Whether a text is the name of a person and nothing more, on a page in a language that knows it as such."""
    if page and not page.lower().startswith(_KNOWN):
        return False
    if not 1 <= text.count(" ") <= 2 or len(text) > _LONGEST_LINE // 4:
        return False
    language = "ru" if _CYRILLIC.search(text) else "en"
    found = find_entities(text, language=language)
    # In Russian only the nominative is a name as a signature has it.
    return any(
        one.kind == "person" and one.text == text and (language == "en" or one.case == "nomn") for one in found
    )
