"""Where a value stands in a JSON text, found step by step: what the path does not lead through is passed over.

To place a few values that is quicker than to note the places of all. The scanner of the standard library, which
passes over a value in one call, does the work.
"""

import json
import re

from attrs import define, field

from toolkit.diagnostics import Path

_passed = json.JSONDecoder(strict=False).raw_decode
_SPACE = re.compile(r"[ \t\n\r]*")
_OPENING = ("{", "[")
Steps = dict[str | int, tuple[int, int]]
"""For each key or index, where it begins and where its value does."""


@define(eq=False)
class Stepped:
    """A JSON text whose values are found by their paths.

    Attributes:
        text: that holds it.
        start: where it begins there.
    """

    text: str
    start: int
    _known: dict[Path, Steps] = field(factory=dict)

    def nearest(self, path: Path) -> tuple[Path, int]:
        """The path, or the nearest ancestor that the text holds, and where it begins: at its key.

        Raises:
            ValueError: the text is no JSON.
        """
        at = begins = self._after_space(self.start)
        if self.text[at : at + 1] not in _OPENING:
            raise ValueError("no object and no array")
        for length, step in enumerate(path):
            steps = self._steps(path[:length], at)
            if step not in steps:
                return path[:length], begins
            begins, at = steps[step]
        return path, begins

    def _steps(self, path: Path, at: int) -> Steps:
        """The members of what stands at a path; none of what has none."""
        found = self._known.get(path)
        if found is None:
            try:
                found = self._members(at) if self.text[at] in _OPENING else {}
            except IndexError as error:
                raise ValueError("no JSON") from error
            self._known[path] = found
        return found

    def _members(self, at: int) -> Steps:
        text, found = self.text, Steps()
        is_object = text[at] == "{"
        at = self._after_space(at + 1)
        while text[at] not in "}]":
            begins, step = at, len(found)
            if is_object:
                key, at = _passed(text, at)
                at = self._after_space(self._after_space(at) + 1)
                found[key] = (begins, at)  # of a repeated key, the last
            else:
                found[step] = (begins, at)
            _, at = _passed(text, at)
            at = self._after_space(at)
            if text[at] == ",":
                at = self._after_space(at + 1)
        return found

    def _after_space(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at
