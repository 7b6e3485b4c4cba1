"""NewsML-G2 of other people: what is read and written back, and whether we judge as the official schema does.

    PYTHONPATH=.:tests python benchmarks/agree_newsmlg2.py [MUTANTS]

MUTANTS is how many one-step mutations of each valid document are judged, by default 40. Needs the corpora: see
CONTRIBUTING.md.
"""

import random
import sys
from collections import Counter
from copy import deepcopy
from pathlib import Path
from typing import Any

from corpora import corpus_files
from lxml import etree
from newsml_mutations import MUTATIONS, elements, ours

from toolkit.diagnostics import Severity
from toolkit.formats import FORMATS
from toolkit.validation.engine import check_text

FORMAT = FORMATS["newsmlg2"]


def official() -> Any:
    """The official schema of NewsML-G2 2.35, with that of NITF."""
    (path,) = corpus_files("newsml-g2", "xsd/driver-g2-2.35+nitf-3.6.xsd")
    return etree.XMLSchema(etree.parse(str(path)))


def valid_documents(judge: Any, paths: list[Path]) -> Counter[str]:
    """What becomes of valid documents: read, written, judged, read again; and the rules that find errors."""
    counts: Counter[str] = Counter()
    for path in paths:
        data = path.read_bytes()
        checked = check_text(data, FORMAT)
        errors = {found.code for found in checked.report if found.severity is Severity.ERROR}
        counts.update(
            {"documents": 1, "accepted by our schema": int(not any(code[:3] == "SCH" for code in errors))}
        )
        counts.update(f"with errors of {code}" for code in errors)
        if checked.feed is not None and FORMAT.write and FORMAT.render:
            text = FORMAT.render(FORMAT.write(checked.feed)).encode()
            counts["written back valid"] += judge.validate(etree.fromstring(text))
            counts["written back and read the same"] += FORMAT.read(FORMAT.parse(text).tree) == checked.feed
    return counts


def invalid_documents(judge: Any, paths: list[Path]) -> Counter[str]:
    """Whether the first error of ours lies in the element that the official schema points to."""
    counts: Counter[str] = Counter()
    for path in paths:
        data = path.read_bytes()
        root = etree.fromstring(data)
        judge.validate(root)
        wanted = judge.error_log[0].line
        found = [one.line for one in check_text(data, FORMAT).report if one.severity is Severity.ERROR]
        # The official schema's line is that where the start tag ends, ours that where the fault stands.
        tags = [(element.sourceline, _starts(data, element.sourceline)) for element in root.iter(etree.Element)]
        spans = [(first, last) for last, first in tags if last == wanted]
        counts["documents"] += 1
        counts["refused"] += bool(found)
        counts["at the same element"] += any(
            first <= (line or 0) <= last for line in found for first, last in spans
        )
    return counts


def _starts(data: bytes, line: int) -> int:
    """The line where the start tag begins that ends on a line."""
    before = b"\n".join(data.split(b"\n")[:line])
    return before[: before.rfind(b"<") + 1].count(b"\n") + 1


def mutants(judge: Any, paths: list[Path], each: int) -> Counter[str]:
    """One-step mutations of valid documents: whether both accept, both refuse, or differ."""
    counts: Counter[str] = Counter()
    for path in paths:
        chance = random.Random(path.name)
        source = etree.parse(str(path))
        for number in range(each):
            root = deepcopy(source).getroot()
            if not elements(root):
                break
            MUTATIONS[number % len(MUTATIONS)](root, chance)
            octets = etree.tostring(root)
            verdicts = ours(octets), judge.validate(etree.fromstring(octets))
            counts[{(True, True): "both accept", (False, False): "both refuse"}.get(verdicts, "differ")] += 1
    return counts


def main(each: int) -> None:
    """Print all three."""
    judge = official()
    valid = corpus_files("newsml-g2", "valid/**/*.xml")
    invalid = corpus_files("newsml-g2", "invalid/**/*.xml")
    for title, counts in (
        ("valid", valid_documents(judge, valid)),
        ("invalid", invalid_documents(judge, invalid)),
        ("mutants", mutants(judge, valid, each)),
    ):
        print(title, *(f"{name}: {number}" for name, number in counts.items()), sep="\n  ")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
