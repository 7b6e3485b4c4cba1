"""Pages so large that the extractors are not asked: their work grows faster than the page does.

An article of a million words is none; what comes in such a size is an archive, a log or a list. Its text is what
stands as most of the page does, found in one pass.
"""

from collections import Counter
from itertools import islice
from typing import Any

from toolkit.diagnostics import Finding
from toolkit.formats.html.pieces import Piece, pieces_of, size_of
from toolkit.formats.syntax_codes import READ_PLAINLY

MOST_ELEMENTS = 50_000
"""Beyond so many the extractors take ten seconds and more; the largest of hundreds of news pages had a tenth."""
MOST_LETTERS = 3_000_000
MOST_TABLES = 50
"""Tables in each other are read once for each that is around them; layouts of the nineties had ten."""
_FEWEST_LETTERS = 40
_MOST_LINKED = 0.6


def is_large(root: Any) -> bool:
    """Whether a page has more elements, more text or deeper tables than the extractors are asked to read."""
    if next(islice(root.iter(), MOST_ELEMENTS, None), None) is not None or _has_deep_tables(root):
        return True
    return sum(map(len, root.itertext())) > MOST_LETTERS


def _has_deep_tables(root: Any) -> bool:
    depth: dict[Any, int] = {}
    for table in root.iter("table"):
        outer = next(table.iterancestors("table"), None)
        depth[table] = depth.get(outer, 0) + 1
        if depth[table] > MOST_TABLES:
            return True
    return False


def text_of_large(root: Any) -> str:
    """The texts that stand as most of the page does, parted by one empty line; "" where it has none."""
    pieces = [piece for piece in pieces_of(root) if not _is_of_links(piece)]
    paths = [piece.path for piece in pieces]
    letters: Counter[str] = Counter()
    for piece, path in zip(pieces, paths, strict=True):
        if (size := size_of(piece.text)) >= _FEWEST_LETTERS:
            letters[path] += size
    most = max(letters, key=lambda path: letters[path], default=None)
    return "\n\n".join(piece.text for piece, path in zip(pieces, paths, strict=True) if path == most)


def _is_of_links(piece: Piece) -> bool:
    return piece.linked > _MOST_LINKED * len(piece.text)


def told_so() -> Finding:
    """The note that a page was read plainly."""
    message = (
        f"the page has more than {MOST_ELEMENTS:,} elements or {MOST_LETTERS:,} letters, or tables"
        f" more than {MOST_TABLES} deep in each other: its text was taken from where most of it stands, and no"
        " date or author was guessed"
    )
    return Finding(message=message, line=1, column=1, code=READ_PLAINLY)
