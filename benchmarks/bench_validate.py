"""Documents a second of `dateline validate`, cold and warm, beside peers. Run: python benchmarks/bench_validate.py

A folder of mixed documents is made: four of five are what `toolkit.dumps` writes of the examples, each with
another address, the fifth is a case of a rule, most of those broken. Peers do less: xmllint and check-jsonschema
know syntax and shape alone; they are here for scale, where they are installed.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
COUNT = int(os.environ.get("COUNT", "1000"))
ENDINGS = {
    "icalendar": ".ics",
    "newsmlg2": ".newsmlg2.xml",
    "jsonld": ".jsonld",
    "rss": ".rss",
    "atom": ".atom",
    "sitemap": ".sitemap.xml",
    "jsonfeed": ".jsonfeed",
    "article": ".article.json",
}
BLOCK = re.compile(r"^```(\w+) (?:fires|silent)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def documents() -> list[tuple[str, str]]:
    """The ending and the text of each document in the cases."""
    found = []
    for path in sorted((ROOT / "tests" / "cases").glob("*/*.md")):
        for name, words, text in BLOCK.findall(path.read_text(encoding="utf-8")):
            if name in ENDINGS and "escaped" not in words and len(text) < 20_000:
                found.append((ENDINGS[name], text.replace("\n", "\r\n") if name == "icalendar" else text))
    return found


def written() -> list[tuple[str, str]]:
    """The examples as documents of each format that is written."""
    sys.path.insert(0, str(ROOT))
    import toolkit

    articles = [toolkit.load(path) for path in sorted((ROOT / "examples").glob("*.txt"))]
    names = ("jsonld", "newsmlg2", "icalendar", "article")
    return [(ENDINGS[name], toolkit.dumps(article, name)) for article in articles for name in names]


def make(folder: Path) -> int:
    """Write the documents; their octets in all."""
    whole, broken = written(), documents()
    size = 0
    for number in range(COUNT):
        texts = whole if number % 5 else broken
        ending, text = texts[number * 7 % len(texts)]
        path = folder / f"{number // 100:02}" / f"{number:05}{ending}"
        path.parent.mkdir(exist_ok=True)
        # A document of its own, so that nothing is known twice.
        path.write_bytes(text.replace("dateline.invalid", f"{number}.dateline.invalid").encode())
        size += path.stat().st_size
    return size


def run(name: str, command: list[str], **environment: str) -> float:
    """The time of a command; what it finds does not matter."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    wall = perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{name:44} {wall:6.2f} s  {cpu:6.2f} s of CPU  {COUNT / wall:8.0f} documents/s")
    return wall


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder, cache = Path(name, "feeds"), Path(name, "cache")
        folder.mkdir()
        size = make(folder)
        print(f"{COUNT} documents, {size / 1024:.0f} KiB, {os.cpu_count()} processors")
        validate = [sys.executable, "-m", "toolkit", "validate", str(folder), "--report", "concise"]
        run("first run, to compile", [*validate, "--no-cache"])
        run("dateline validate, one process", [*validate, "--no-cache", "--jobs", "1"])
        run("dateline validate, all processors", [*validate, "--no-cache"])
        cold = run("dateline validate, cold cache", validate, DATELINE_CACHE_DIR=str(cache))
        warm = run("dateline validate, warm cache", validate, DATELINE_CACHE_DIR=str(cache))
        print(f"warm is {cold / warm:.1f} times as fast as cold")
        run("dateline validate, SARIF, warm", [*validate[:-1], "sarif"], DATELINE_CACHE_DIR=str(cache))
        peers(folder)


def peers(folder: Path) -> None:
    """Other people's tools over the part of the folder that they read."""
    xml = [str(path) for path in folder.rglob("*.xml")]
    json = [str(path) for path in (*folder.rglob("*.jsonld"), *folder.rglob("*.json"))]
    if shutil.which("xmllint"):
        run(f"xmllint --noout ({len(xml)} XML)", ["xmllint", "--noout", *xml])
    checker = shutil.which(
        "check-jsonschema", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )
    if checker:
        schema = ROOT / "schemas" / "jsonld.schema.json"
        run(f"check-jsonschema ({len(json)} JSON)", [checker, "--schemafile", str(schema), *json])


if __name__ == "__main__":
    main()
