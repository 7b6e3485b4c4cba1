"""Arguments that are addresses and not paths."""

SCHEMES = ("http://", "https://")


def is_url(path: str) -> bool:
    """Whether an argument is an address and not a path."""
    return path.lower().startswith(SCHEMES)
