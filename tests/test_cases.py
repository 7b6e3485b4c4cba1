"""The case files: for each rule, documents that make it fire and documents that do not.

A block's first line: the format, ``fires`` or ``silent``, for ``fires`` perhaps LINE or LINE:COLUMN, perhaps
``escaped`` (Python escapes; the lines' own ends do not count), perhaps ``option=value`` for the parser
(``\\n`` in it is a line end).
"""

import re
from pathlib import Path

import pytest
from attrs import frozen

from toolkit.files import schema_files
from toolkit.formats import get_format
from toolkit.validation.catalogue import RuleSet, default_rules, find_rule
from toolkit.validation.engine import check_text
from toolkit.validation.rule import Scope

CASES = Path(__file__).parent / "cases"
BLOCK = re.compile(r"^```(?P<head>\S+ (?:fires|silent)[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@frozen
class Case:
    """One block of a case file."""

    code: str
    number: int
    head: str
    text: str

    def __str__(self) -> str:
        return f"{self.code}-{self.number}"


def cases() -> list[Case]:
    """Every block of every file."""
    return [
        Case(path.stem, number, block["head"], block["text"])
        for path in sorted(CASES.glob("*/*.md"))
        for number, block in enumerate(BLOCK.finditer(path.read_text(encoding="utf-8")), start=1)
    ]


def octets(case: Case, words: list[str]) -> bytes:
    """The document of a block."""
    if "escaped" in words:
        joined = case.text.replace("\n", "")
        escaped = re.compile(r"\\(?:x(?P<octet>[0-9a-fA-F]{2})|u(?P<point>[0-9a-fA-F]{4})|(?P<one>[rnt0\\]))")
        plain = {"r": b"\r", "n": b"\n", "t": b"\t", "0": b"\0", "\\": b"\\"}
        data, at = b"", 0
        for match in escaped.finditer(joined):
            data += joined[at : match.start()].encode()
            if match["octet"]:
                data += bytes.fromhex(match["octet"])
            elif match["point"]:
                data += chr(int(match["point"], 16)).encode("utf-8", "surrogatepass")
            else:
                data += plain[match["one"]]
            at = match.end()
        return data + joined[at:].encode()
    if words[0] == "icalendar":
        return case.text.replace("\n", "\r\n").encode()
    return case.text.encode()


@pytest.mark.parametrize("case", cases(), ids=str)
def test_a_rule_fires_where_it_should_and_nowhere_else(case: Case) -> None:
    """The rule of the file fires in its firing blocks, at the place given, and is silent in the others."""
    words = case.head.split()
    rule = find_rule(case.code)
    assert rule is not None, f"no rule {case.code}"
    options: dict[str, object] = dict(word.replace("\\n", "\r\n").split("=", 1) for word in words if "=" in word)
    if "most_letters" in options:
        options["most_letters"] = int(str(options["most_letters"]))
    if "xsd" in options:
        options["xsd"] = schema_files(str(options["xsd"]))
    # What a comment is of use for shows only where all is looked for.
    rules = default_rules() if rule.scope is Scope.COMMENT else RuleSet((rule,))
    report = check_text(octets(case, words), get_format(words[0]), rules=rules, options=options).report
    found = [diagnostic for diagnostic in report if diagnostic.code == case.code]
    if words[1] == "silent":
        assert [] == found
        assert report.ok or rule.code[:3] in {"SYN", "SCH"}, str(report)
        return
    assert found, f"{case.code} did not fire; the report: {report}"
    place = next((word for word in words[2:] if re.fullmatch(r"\d+(:\d+)?", word)), None)
    if place:
        places = {f"{one.line}:{one.column}" if ":" in place else str(one.line) for one in found}
        assert place in places
