"""The CPU time until a command can begin, over that of bare Python. Run: python benchmarks/bench_startup.py

Each command runs in a process of its own, in turns, and the least of the CPU times counts; what else the
machine does disturbs the least figure least.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 15
ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = '{"id": "https://example.org/a", "headline": "Talks", "date_published": "2025-03-02"}\n'
SMALL = "dateline validate, one small file"
COMMANDS = {
    "bare python": ["-c", "pass"],
    "import click": ["-c", "import click"],
    "import jsonschema": ["-c", "import jsonschema"],
    "import toolkit": ["-c", "import toolkit"],
    "dateline --help": ["-m", "toolkit", "--help"],
    "dateline explain": ["-m", "toolkit", "explain", "SCH001"],
    SMALL: ["-m", "toolkit", "validate", "FILE"],
}
# Milliseconds: over those of bare Python for the import, whole for the commands.
LIMITS = {"import toolkit": 100, "dateline --help": 250, SMALL: 400}


def cpu_milliseconds(args: list[str]) -> float:
    """User and system time of one process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, *args], stdout=subprocess.DEVNULL, check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.article.json")
        path.write_text(DOCUMENT)
        commands = {name: [str(path) if arg == "FILE" else arg for arg in args] for name, args in COMMANDS.items()}
        least = dict.fromkeys(commands, float("inf"))
        for _ in range(ROUNDS):
            for name, args in commands.items():
                least[name] = min(least[name], cpu_milliseconds(args))
    for name, time in least.items():
        over = time - least["bare python"]
        counted = over if name == "import toolkit" else time
        limit = LIMITS.get(name)
        kept = f"  limit {limit}: {'kept' if counted < limit else 'BROKEN'}" if limit else ""
        print(f"{name:36} {time:6.0f} ms, over bare {over:5.0f} ms{kept}")


if __name__ == "__main__":
    main()
