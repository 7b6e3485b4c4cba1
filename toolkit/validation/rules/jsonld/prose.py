"""Texts as they are shown: whether they bear signs of markup, templates, lost or broken characters."""

import re

from toolkit.validation.rules.jsonld.garbled import may_be_garbled

# What stands in a text that was not written by a person: markup, escapes, signs of a template, lost letters.
_SIGN = re.compile(r"[<&\ufffd\\{%\[]")
_MARK = re.compile(r"[<&\ufffd\\]|\{[{%]|[$#]\{|%%\w|\[object |\[/?(?:caption|embed|gallery)\b")
# A line broken or filled up within what is shown as one line.
BROKEN = re.compile(r"[\n\r\t\v\f]|\S {2,}\S")
LINES = frozenset(("alternativeHeadline", "articleSection", "dateline", "headline", "jobTitle", "name"))
# Texts that a program without a value for them prints.
LEFT_OVER = frozenset(("(null)", "Array", "N/A", "NaN", "None", "[object Object]", "nil", "null", "undefined"))
FILLING = "Lorem ipsum"
_LONGEST_LEFT_OVER = max(map(len, LEFT_OVER))


def is_marked(text: str) -> bool:
    """Most texts have no sign of a fault; the first look at each must be quick."""
    if (_SIGN.search(text) and _MARK.search(text)) or text[:1].isspace() or text[-1:].isspace():
        return True
    if (len(text) <= _LONGEST_LEFT_OVER and text in LEFT_OVER) or text.startswith(FILLING):
        return True
    return not text.isascii() and may_be_garbled(text)
