"""The command line. Each sub-command is a module, loaded when it is called."""

import os
import sys
from collections.abc import Mapping
from importlib import import_module

import click

from toolkit.cli.trouble import Trouble, cannot, ended, heeding_termination, unexpected
from toolkit.errors import installing
from toolkit.version import __version__

COMMANDS: Mapping[str, str] = {
    "convert": "Turn articles into JSON-LD, NewsML-G2, iCalendar, each validated before it is written.",
    "validate": "Check documents: what is wrong, where, why, and what to do.",
    "extract": "Show what is found in an article, marked in its text.",
    "calendar": "Make one calendar of many articles, keep it right as news comes in, publish it.",
    "diff": "Tell what differs between two calendars.",
    "serve": "Serve a published calendar on this machine.",
    "explain": "Tell what a rule says, why, and how to mend what it finds.",
    "rules": "List every rule, or those of a family.",
    "language-server": "Serve an editor: findings as they arise, cures as quick fixes.",
    "completion": "Print the shell's completion script.",
}
"""Every sub-command, in the order of the help; each is `command` in the module of its name."""

_EXTRAS = dict.fromkeys(("pygls", "lsprotocol"), installing("lsp"))
"""What a command needs besides, and how to have it."""


class Dateline(click.Group):
    """The group: knows the names and one line of each command, and loads the rest late."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, loaded now."""
        if cmd_name not in COMMANDS:
            return None
        try:
            command: click.Command = import_module(f"toolkit.cli.{cmd_name.replace('-', '_')}").command
        except ModuleNotFoundError as error:
            if error.name not in _EXTRAS:
                raise
            raise Trouble(f"dateline {cmd_name} needs the package {error.name}", _EXTRAS[error.name]) from error
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, told from the table so that none is loaded."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run the command, and see what it printed to the end; every fault becomes one message."""
        if sys.stdout is None:
            raise Trouble("standard output is closed", f"send it somewhere: > {os.devnull}")
        try:
            with heeding_termination():
                result = super().invoke(ctx)
            sys.stdout.flush()
        except KeyboardInterrupt as error:
            raise ended(error) from error
        except BrokenPipeError:
            raise
        except OSError as error:
            _forget_output()
            raise cannot("write to", error.filename or "standard output", error) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            raise unexpected(error) from error
        return result


def _forget_output() -> None:
    """Drop what could not be printed, else the interpreter tries once more as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(
    cls=Dateline,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="""\b
Examples:
  dateline convert article.txt -o out/
  dateline validate feeds/ page.html
  dateline explain ICS003

Exit codes: 0 clean, 1 findings of severity error, 2 wrong usage or unreadable input.""",
)
@click.version_option(__version__, prog_name="dateline")
def main() -> None:
    """News articles to structured data that a machine can trust: who said what, what happened when and where."""
