"""Checks each file named on standard input in a process of its own, within 1 s of processor time and 200 MB more.

    python bounded.py < paths > outcomes

Run by the tests; prints for each path how its process ended: 0, or the number of the signal or fault.
"""

import os
import resource
import sys
from pathlib import Path

from toolkit.formats.icalendar import FORMAT
from toolkit.validation.engine import check_text

SECONDS = 1
OCTETS = 200_000_000


def limit() -> None:
    """No more than that, of processor time and of addresses, from here on."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + OCTETS, used + OCTETS))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def outcome(path: str) -> int:
    """How the check of a file ends."""
    child = os.fork()
    if child == 0:
        try:
            limit()
            check_text(Path(path).read_bytes(), FORMAT)
            os._exit(0)
        except BaseException:
            os._exit(1)
    return os.waitpid(child, 0)[1]


def main() -> None:
    """Everything is loaded before the first child is made, so that each is charged for its file alone."""
    check_text("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", FORMAT)
    for path in sys.stdin.read().splitlines():
        print(outcome(path), flush=True)


if __name__ == "__main__":
    main()
