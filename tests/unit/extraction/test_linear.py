"""Four times the text takes about four times the work, layer by layer, whatever the text is made of."""

import time
from collections.abc import Callable
from datetime import date

import pytest

from toolkit.extraction import find_entities, find_events, find_quotes, find_times
from toolkit.extraction.article import analyse
from toolkit.extraction.events.days.dates import dates_of
from toolkit.extraction.segments import segment, sentences
from toolkit.model import Span

_SMALL, _TIMES = 20_000, 4
# Work that grows with the square takes 16 times as long; a loaded machine is given room.
_MOST = 9
_NOTHING = 0.04
_FEWEST_ROUNDS, _ROUNDS = 3, 12
_DAY = date(2025, 3, 2)

_PIECES = {
    "quotes on one line": "“We do it all now,” he said. ",
    "quotes without a cue": "«Мы так решили и все делаем сами сегодня». ",
    "quotes in paragraphs": "«Мы так решили», – сказал Иван Петров 5 марта.\n\n",
    "dated events": "On March 5, talks were held in Riyadh between Russia and the USA.\n\n",
    "other people each time": "Ivan {0}ov met with Jane {0}son in Paris on 5 May. ",
    "full stops": ".",
    "exclamation marks": "!",
    "opening marks": "“",
    "parentheses": "(",
    "digits": "7",
    "dates": "2025-01-01 ",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "straight marks": "\"a, 'b ",
    "marks alone": '"',
    "capitals": "Moscow ",
    "offices and names": "Иван Котов Министр Мвд ",
    "combining characters": "e\u0301\u0302",
    "hyphens": "-",
    "said": "said ",
    "said that": "said that " * 500 + ".\n",
    "no sentence end": "Ivan Petrov said, ",
    "dates on one line": "On 5 May Jane Roe walked on. ",
    "events beside quotes": "“We saw it all,” she said. Jane Roe walked on from there on 5 May. ",
    "asterisks": "**a",
    "links": "[a](b ",
}


def _text(piece: str, size: int) -> str:
    count = size // len(piece)
    if "{0}" not in piece:
        return piece * count
    names = ("Q" + "".join(chr(97 + (number // 26**k) % 26) for k in range(4)) for number in range(count))
    return "".join(piece.format(name) for name in names)


def _work(act: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    act(text)
    return time.process_time() - start


def _growth(act: Callable[[str], object], piece: str) -> float:
    """How many times the work grows when the text does; 0 where even the longer one takes no time.

    The two lengths are read in turns, so that nothing is kept of a text from the last time, and what else the
    machine does falls on both; the least work of each counts, of more rounds where the first leave a doubt.
    """
    long, small = _text(piece, _SMALL * _TIMES), _text(piece, _SMALL)
    most = least = float("inf")
    for number in range(1, _ROUNDS + 1):
        most = min(most, _work(act, long))
        least = min(least, _work(act, small))
        if most < _NOTHING:
            return 0.0
        if number >= _FEWEST_ROUNDS and most < _MOST * least:
            break
    return most / least


def _events(text: str) -> object:
    return find_events(text, language="en", published=_DAY)


LAYERS: dict[str, Callable[[str], object]] = {
    "sentences": sentences,
    "segments": lambda text: segment(text, read_stamp=lambda line: None),
    "front matter": lambda text: segment(f"---\ntags: [a{text}b]\n---\n", read_stamp=lambda line: None),
    "times": lambda text: find_times(text, language="en", published=_DAY),
    "entities": lambda text: find_entities(text, language="en"),
    "quotes": lambda text: find_quotes(text, language="en"),
    "events": _events,
    "all": analyse,
}


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("piece", _PIECES)
def test_four_times_the_text_takes_no_more_than_linear_work(piece: str, layer: str) -> None:
    """No layer looks at all that came before for each thing that it finds."""
    act = LAYERS[layer]
    assert _growth(act, _PIECES[piece]) < _MOST


def test_many_events_and_dates_are_linked_in_linear_work() -> None:
    """Linking looks at the dates nearby, and not at the text up to dates far away."""

    def link(text: str) -> object:
        events = [Span(at, at + 4) for at in range(400, len(text), 40)]
        return dates_of(text, events, [Span(0, 5)], language="en")

    assert _growth(link, "5 May a meeting was held in the town. ") < _MOST
