"""What is shipped: the package as it was built, with its schemas, its data and its type marker."""

import os
import sysconfig
from pathlib import Path

import pytest

import toolkit
from toolkit.formats import FORMATS
from toolkit.validation.schema import load_schema, schemas_folder

PACKAGE = Path(toolkit.__file__).parent
BUILT = "TOX_ENV_NAME" in os.environ


@pytest.mark.skipif(not BUILT, reason="only tox builds the package; a checkout is tested here")
def test_the_built_package_is_tested_and_not_the_checkout() -> None:
    """Under tox the tests see what a user installs."""
    assert Path(sysconfig.get_path("purelib")) in PACKAGE.parents
    assert PACKAGE / "schemas" == schemas_folder()


def test_every_format_finds_its_schema() -> None:
    """From a wheel and from a checkout alike."""
    for format in FORMATS.values():
        assert load_schema(format.schema)["$id"], format.name


def test_types_are_shipped() -> None:
    """PEP 561: type checkers of users look at the annotations."""
    assert (PACKAGE / "py.typed").is_file()


def test_data_of_every_language_are_shipped() -> None:
    """What a language's folder holds beside code travels with the package."""
    folders = [
        folder for folder in (PACKAGE / "extraction" / "languages").iterdir() if (folder / "__init__.py").is_file()
    ]
    assert {"en", "ru"} <= {folder.name for folder in folders}
