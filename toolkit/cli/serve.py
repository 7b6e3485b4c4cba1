"""``dateline serve``: a published calendar on this machine."""

from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path

import click

from toolkit.cli.trouble import Trouble
from toolkit.errors import installing


@click.command(
    epilog="""\b
Examples:
  dateline serve public/
  dateline serve public/ --port 8080 --host 0.0.0.0

Any web server can do this as well: the folder is a static site."""
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0: any free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
def command(folder: Path, port: int, host: str) -> None:
    """Serve the folder that `dateline calendar --site` wrote; to this machine alone unless --host says more."""
    if not folder.is_dir():
        raise Trouble(f"{folder} is no folder", "publish one first: dateline calendar ... --site DIR")
    try:
        import uvicorn

        from toolkit.calendars.serve import application
    except ImportError as error:
        raise Trouble(f"serving needs {error.name}", installing("web")) from error
    if not is_loopback(host):
        click.echo(f"dateline: {host} can be reached from other machines", err=True)
    click.echo(f"Serving {folder} at http://{host}:{port}/ until Ctrl-C", err=True)
    with suppress(KeyboardInterrupt):  # that is how it is ended
        uvicorn.run(application(folder), host=host, port=port, log_level="warning", server_header=False)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
