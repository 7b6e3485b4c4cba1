"""Arguments of the public functions: one of the wrong type is named before anything is begun."""

from collections.abc import Callable, Mapping
from inspect import signature


def expect_options(function: Callable[..., object], name: str, options: Mapping[str, object]) -> None:
    """Nothing, where the function has a parameter for each of the options.

    Raises:
        TypeError: it has not; the message names the format, the option and those that there are.
    """
    if not options:
        return
    parameters = signature(function).parameters.values()
    if any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters):
        return
    known = [parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY]
    for option in options:
        if option not in known:
            has = f"its options are {', '.join(known)}" if known else "it has none"
            raise TypeError(f"the format {name} has no option {option!r}; {has}")


def expect(value: object, argument: str, *types: type) -> None:
    """Nothing, where the value has one of the types.

    Raises:
        TypeError: it has none of them; the message names the argument, its type and those expected.
    """
    if not isinstance(value, types):
        wanted = " or ".join(kind.__name__ for kind in types)
        raise TypeError(f"{argument} is of type {type(value).__name__}, expected {wanted}")
