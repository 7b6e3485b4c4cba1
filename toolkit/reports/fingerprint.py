"""A name for each finding that stays while the document around it changes: never made of lines."""

import hashlib
from collections import Counter
from collections.abc import Iterable

from toolkit.diagnostics import Diagnostic


def fingerprints(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """A hash of code, file, path in the document and words for each; the second of two equal ones differs."""
    seen: Counter[str] = Counter()
    names = []
    for found in diagnostics:
        key = "\n".join((found.code, found.source, found.path, found.message))
        seen[key] += 1
        text = key if seen[key] == 1 else f"{key}\n{seen[key]}"
        names.append(hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:32])
    return names
