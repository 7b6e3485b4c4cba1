"""Hosts of links: which are on no public net, and which stand for a host that was never filled in."""

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

# RFC 6761, RFC 6762, RFC 8375, and ends of names that are given out within houses: none leads anywhere
# on the public net.
_HOME = re.compile(
    r"localhost|.*\.(?:corp|home|home\.arpa|internal|intranet|invalid|lan|local|localdomain|localhost|private"
    r"|test)",
    re.ASCII,
)
# RFC 2606, 3: held for examples; and what builders and plugins put where the own host belongs.
_PLACEHOLDER = re.compile(
    r"(?:.*\.)?example\.(?:com|net|org)|.*(?:your-?(?:domain|site|website)|placeholder|lorem|changeme).*", re.ASCII
)


@lru_cache(maxsize=4096)
def host_of(link: str) -> str:
    """The host of a link in lower case; empty where it has none."""
    try:
        return urlsplit(link).hostname or ""
    except ValueError:
        return ""


@lru_cache(maxsize=1024)
def fault_of_host(host: str) -> str | None:
    """Why no reader reaches a host; None where nothing is known against it."""
    if _PLACEHOLDER.fullmatch(host):
        return "a host that stands in for another"
    if _HOME.fullmatch(host):
        return "a name of no public net"
    try:
        address = ip_address(host)
    except ValueError:
        return None if "." in host or not host.isascii() else "a name within a house"
    return None if address.is_global else "an address of no public net"
