"""``dateline completion``: the script that lets a shell complete commands, options, formats and codes."""

import click
from click.shell_completion import get_completion_class

_SHELLS = ("bash", "zsh", "fish")


@click.command(
    epilog="""\b
Examples:
  dateline completion bash >> ~/.bashrc
  dateline completion zsh >> ~/.zshrc
  dateline completion fish > ~/.config/fish/completions/dateline.fish"""
)
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for a shell."""
    maker = get_completion_class(shell)
    if maker is not None:
        click.echo(maker(ctx.find_root().command, {}, "dateline", "_DATELINE_COMPLETE").source())
