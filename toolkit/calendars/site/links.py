"""Where things of a site are: names of pages, and the links by which clients subscribe."""

import hashlib
import re
from urllib.parse import quote, urlencode, urlsplit

from toolkit.model import Event

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_HASH = 16


def page_name(event: Event) -> str:
    """The event's file name without ending: its uid where that is a safe name, else a hash of it."""
    key = f"{event.uid}_{event.recurrence_id}" if event.recurrence_id else event.uid
    if _SAFE.fullmatch(key):
        return key
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:_HASH]


def absolute(base: str | None, path: str) -> str | None:
    """The address of a file of the site, when it is known where the site will be."""
    return f"{base.rstrip('/')}/{quote(path)}" if base else None


def webcal(url: str) -> str:
    """The link that calendar programs open as a subscription."""
    return f"webcal://{urlsplit(url).netloc}{urlsplit(url).path}"


def google(url: str) -> str:
    """Google Calendar's page that adds a calendar by its address."""
    return f"https://calendar.google.com/calendar/render?{urlencode({'cid': webcal(url)})}"


def outlook(url: str, name: str) -> str:
    """Outlook's page that adds a calendar by its address."""
    return f"https://outlook.live.com/calendar/0/addfromweb?{urlencode({'url': url, 'name': name})}"
