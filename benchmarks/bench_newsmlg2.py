"""NewsML-G2 against the peers, on the same files in one run: documents a second, ratios, memory.

    pip install newsmlg2==1.1 "xsdata[cli,lxml]"
    python benchmarks/bench_newsmlg2.py [FOLDER WITH CORPORA]

Dateline reads each document with its schema and all its rules on; newsmlg2 (PyPI) parses; xsdata parses into
bindings that are made here from the official schema. All take the same octets from memory, one after the other.
Rates are by processor time, the best of the rounds; in each round every program has its turn, so that a ratio is
taken between neighbours in time, and the median of the ratios is told. Then a newsMessage of 100,000 items is
written and read as a stream, without a check and with schema and rules on each item, and the memory is measured.
"""

import contextlib
import gc
import importlib
import io
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from operator import truediv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from toolkit.formats.newsmlg2 import FORMAT  # noqa: E402
from toolkit.formats.newsmlg2.stream import write_stream  # noqa: E402
from toolkit.model import Article, Person, Quote, Span  # noqa: E402
from toolkit.validation.engine import check_text  # noqa: E402

ROUNDS = 9
ITEMS = 100_000
XSD = "xsd/newsml-g2-2.35"
MAIN_XSD = "NewsML-G2_2.35-spec-All-Power.xsd"


def bindings(corpora: Path, folder: Path) -> Callable[[bytes], object]:
    """A parser made by xsdata from the official schema."""
    for path in (corpora / XSD).glob("*.xsd"):
        (folder / path.name).write_bytes(path.read_bytes())
    here = str(Path(sys.executable).parent)
    subprocess.run(
        [f"{here}/xsdata", "generate", MAIN_XSD, "--package", "g2bind", "--structure-style", "single-package"],
        cwd=folder,
        check=True,
        capture_output=True,
        env={**os.environ, "PATH": f"{here}:{os.environ['PATH']}"},
    )
    sys.path.insert(0, str(folder))
    module = importlib.import_module("g2bind")
    from xsdata.formats.dataclass.parsers import XmlParser

    roots = {name.lower(): getattr(module, name) for name in dir(module) if name.endswith(("Item", "Message"))}
    parser = XmlParser()

    def parse(data: bytes) -> object:
        name = data.split(b'xmlns="http://iptc.org', 1)[0].rpartition(b"<")[2].split()[0].decode()
        return parser.from_bytes(data, roots[name.rpartition(":")[2].lower()])

    return parse


def newsmlg2() -> Callable[[bytes], object]:
    """The parser of newsmlg2."""
    import NewsMLG2

    def parse(data: bytes) -> object:
        return NewsMLG2.NewsMLG2Document(data).get_item()

    return parse


def speed(parse: Callable[[bytes], object], documents: list[bytes]) -> tuple[float, int]:
    """Documents a second of processor time, and how many could not be parsed."""
    failed = 0
    gc.collect()
    with contextlib.redirect_stdout(io.StringIO()):  # newsmlg2 prints
        begin = time.process_time()
        for data in documents:
            try:
                parse(data)
            except Exception:
                failed += 1
        return len(documents) / (time.process_time() - begin), failed


def articles(count: int) -> Iterator[Article]:
    """Short articles with a quote each."""
    body = "Talks begin on Monday. “We will talk,” Anna Lind said."
    quote = Quote(text="We will talk", speaker=Person(name="Anna Lind"), span=Span(23, 38))
    for number in range(count):
        name = f"tag:example.org,2025-03-01:{number}"
        yield Article(id=name, headline=f"Talks {number}", body=body, language="en", quotes=(quote,))


READ = """
from toolkit.formats.newsmlg2.stream import read_stream
def items(stream):
    yield from read_stream(stream)
"""
CHECK = """
from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.syntax import iter_documents
from toolkit.validation.engine import check_document
def items(stream):
    for document in iter_documents(stream):
        checked = check_document(document, FORMAT)
        assert checked.feed is not None, checked.report
        yield checked
"""
# The kernel's own mark of this process: what getrusage tells may be that of the process that started it.
COUNT = """
def most():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))
count, marks = 0, []
for _ in items(open(sys.argv[1], "rb")):
    count += 1
    if count in (1000, 100_000):
        marks.append(most())
print(count, *marks, time.process_time())
"""


def stream(folder: Path) -> None:
    """Write and read a large message; tell speed and memory."""
    path = folder / "message.xml"
    begin = time.process_time()
    with path.open("w", encoding="utf-8") as handle:
        handle.writelines(write_stream(articles(ITEMS)))
    written = time.process_time() - begin
    print(
        f"newsMessage of {ITEMS:,} items, {path.stat().st_size / 1e6:.0f} MB: written at {ITEMS / written:,.0f}/s"
    )
    for kind, code in (("read", READ), ("read with schema and rules", CHECK)):
        whole = f"import sys, time\nsys.path.insert(0, sys.argv[2])\n{code}{COUNT}"
        told = subprocess.run(
            [sys.executable, "-c", whole, str(path), str(ROOT)], check=True, capture_output=True, text=True
        ).stdout.split()
        print(f"{kind} at {ITEMS / float(told[3]):,.0f}/s; most memory", end=" ")
        print(f"after 1,000 items {told[1]} MB, at the end {told[2]} MB")


def main() -> None:
    """Measure and print."""
    corpora = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT.parent / "shared/corpora") / "newsml-g2"
    documents = [path.read_bytes() for path in sorted(corpora.glob("valid/**/*.xml"))]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parsers = {
            "dateline, schema and rules": lambda data: check_text(data, FORMAT),
            "dateline, parse and read": lambda data: FORMAT.read(FORMAT.parse(data).tree),
            "xsdata bindings, parse": bindings(corpora, folder),
            "newsmlg2, parse": newsmlg2(),
        }
        rounds: dict[str, list[float]] = {kind: [] for kind in parsers}
        failures = {}
        for _ in range(ROUNDS):
            for kind, parse in parsers.items():
                rate, failures[kind] = speed(parse, documents)
                rounds[kind].append(rate)
        ours = rounds["dateline, schema and rules"]
        print(f"{len(documents)} documents, {sum(map(len, documents)) / 1e6:.2f} MB, {ROUNDS} rounds")
        for kind, rates in rounds.items():
            ratio = statistics.median(map(truediv, ours, rates))
            print(
                f"{kind:28} {max(rates):8.1f}/s  {failures[kind]:3} failed  dateline is {ratio:6.1f} times as fast"
            )
        stream(folder)
    print(f"most memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
