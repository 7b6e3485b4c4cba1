"""Where settings come from: ``dateline.toml`` or ``[tool.dateline]`` in pyproject.toml, then the options."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from toolkit.cli.trouble import Trouble, cannot
from toolkit.errors import SettingsError
from toolkit.validation.settings import SETTING_NAMES, Settings, settings_from_plain

_OWN = "dateline.toml"
_SHARED = "pyproject.toml"
_HINT = f"settings are {', '.join(SETTING_NAMES)}; `dateline rules` lists the rules"


@frozen
class Configuration:
    """Settings, and the folder that their file names are relative to."""

    settings: Settings
    folder: Path


def configuration_of(options: Mapping[str, Any]) -> Configuration:
    """The settings of the nearest file, with the options over them.

    Raises:
        Trouble: a file or a setting cannot be used.
    """
    path = None if options["isolated"] else Path(options["config"]) if options["config"] else _nearest()
    try:
        settings = settings_from_plain(_table(path)) if path else Settings()
    except SettingsError as error:
        raise Trouble(f"{path}: {error}", _HINT) from error
    return Configuration(_with_options(settings, options), path.parent if path else Path())


def _nearest() -> Path | None:
    """The first file with settings, from the current folder upwards; dateline.toml goes first."""
    for folder in (Path.cwd(), *Path.cwd().parents):
        for path in (folder / _OWN, folder / _SHARED):
            if path.is_file() and (path.name == _OWN or _is_ours(path)):
                return path
    return None


def _is_ours(path: Path) -> bool:
    """Whether a pyproject.toml has settings for Dateline; it is read only where our name stands in it."""
    if b"dateline" not in path.read_bytes():
        return False
    tool = _toml(path).get("tool")
    return isinstance(tool, dict) and "dateline" in tool


def _table(path: Path) -> dict[str, Any]:
    table = _toml(path)
    if path.name == _SHARED or "tool" in table:
        tool = table.get("tool", {})
        table = tool.get("dateline", {}) if isinstance(tool, dict) else tool
    if not isinstance(table, dict):
        raise SettingsError("tool.dateline", f"expected a table, not {table!r}")
    return table


def _toml(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise cannot("read", path, error) from error
    except ValueError as error:
        raise Trouble(f"{path} is not TOML: {error}", _HINT) from error
    except RecursionError as error:
        raise Trouble(f"{path} is nested too deeply for settings", _HINT) from error


def _with_options(settings: Settings, options: Mapping[str, Any]) -> Settings:
    """--select takes the place of the file's; the others add to it."""
    return evolve(
        settings,
        select=options["select"] or settings.select,
        extend_select=(*settings.extend_select, *options["extend_select"]),
        ignore=(*settings.ignore, *options["ignore"]),
        profiles=(*settings.profiles, *options["profile"]),
        baseline=options["baseline"] or settings.baseline,
    )
