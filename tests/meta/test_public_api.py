"""The public names: few, sorted, documented."""

import inspect

import toolkit
from toolkit import model


def test_public_names_exist_once() -> None:
    """`__all__` names what is there (its order is the linter's matter)."""
    for module in (toolkit, model):
        assert len(set(module.__all__)) == len(module.__all__)
        assert all(hasattr(module, name) for name in module.__all__)


def test_public_names_are_documented() -> None:
    """Each function and class says what it is."""
    for module in (toolkit, model):
        things = [getattr(module, name) for name in module.__all__]
        ours = [thing for thing in things if inspect.isclass(thing) or inspect.isfunction(thing)]
        assert [] == [thing for thing in ours if not inspect.getdoc(thing)]


def test_what_raises_says_so() -> None:
    """A public function that can raise names the exception in its docstring."""
    for name in ("load", "loads", "loads_feed", "dump", "dumps", "validate_text"):
        assert "Raises" in (inspect.getdoc(getattr(toolkit, name)) or ""), name
