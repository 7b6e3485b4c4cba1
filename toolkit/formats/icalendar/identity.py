"""UIDs of what stands inside of an event: made of its name, so that the same one gets the same."""

from functools import lru_cache
from uuid import uuid5

from toolkit.model.identity import EVENTS


@lru_cache(maxsize=1024)
def made_uid(kind: str, name: str) -> str:
    """A UUID for that name among those of its kind."""
    return str(uuid5(EVENTS, f"{kind}|{name}".encode("utf-8", "replace").decode()))
