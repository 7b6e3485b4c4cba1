"""The command ``dateline`` up to where it can speak for itself: until then Ctrl-C ends it without a word."""

import signal


def main() -> None:
    """Load the command line and run it."""
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not where the shell has it ignored
    if heeded:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from toolkit.cli import main as command

    if heeded:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    command()
