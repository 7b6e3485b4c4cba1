"""Arguments of the public functions: one of the wrong type is named before anything is begun."""


def expect(value: object, argument: str, *types: type) -> None:
    """Nothing, where the value has one of the types.

    Raises:
        TypeError: it has none of them; the message names the argument, its type and those expected.
    """
    if not isinstance(value, types):
        wanted = " or ".join(kind.__name__ for kind in types)
        raise TypeError(f"{argument} is of type {type(value).__name__}, expected {wanted}")
