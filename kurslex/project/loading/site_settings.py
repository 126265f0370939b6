"""`mkdocs.yml` -> where the site will live, and where its sources are edited.

Of MkDocs' settings these are the ones that have an effect on the site, with MkDocs' defaults. What
is written wrongly there, `check_settings` names with its line; here is what only shows when
`!ENV` has put the variables in, and values are more than texts.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from yaml_env_tag import add_env_tag

from kurslex.bounds.contents import MOST_MERGED
from kurslex.errors import UsageError
from kurslex.model.address import site_address_fault, web_address_fault
from kurslex.model.forge import Forge, make_forge
from kurslex.model.site import Site
from kurslex.problem import Problem
from kurslex.project.files.invisible_characters import without_unfit
from kurslex.project.files.opening import UnfitFileError, read_bytes
from kurslex.project.loading.mkdocs_settings import SETTINGS, SITE_URL

# Where a forge edits the files of a repository, if nothing else is said (MkDocs' `edit_uri`).
_EDITED = {
    "github.com": "edit/master/docs/",
    "gitlab.com": "edit/master/docs/",
    "bitbucket.org": "src/default/docs/",
}
# What each setting is.
_WANTED = {
    **dict.fromkeys(("site_url", "repo_url", "edit_uri", "edit_uri_template"), "an address"),
    "site_author": "a name",
}

# What PyYAML raises beside errors of its own: for a day, a number or an escape that there is not.
_OF_VALUES = (
    *(ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError),
)


class _Loader(yaml.SafeLoader):
    """Reads the file as MkDocs does, but lets what it does not know be nothing.

    Tables that are merged (`<<: *a`) could double what they hold, again and again.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._merged = 0

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Put merged tables into a table."""
        super().flatten_mapping(node)
        self._merged += len(node.value)
        if self._merged > MOST_MERGED:
            fact = f"tables have more than {MOST_MERGED:,} fields with those that are merged"
            raise yaml.constructor.ConstructorError(None, None, fact, node.start_mark)


add_env_tag(_Loader)
_Loader.add_multi_constructor("", lambda loader, tag, node: None)  # !!python/name:… and the like


def load_site(root: Path, *, address: str | None = None) -> Site:
    """Return what a project's settings say of its site; raise `UsageError` where they cannot.

    `address` is where the site lives, if not where the settings say.
    """
    try:
        read = yaml.load(read_bytes(root, SETTINGS).decode("utf-8-sig"), _Loader)
    except (UnfitFileError, yaml.YAMLError, *_OF_VALUES) as error:
        reason = "is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise UsageError(f"{SETTINGS}: {' '.join(reason.split())}") from error
    settings = read if isinstance(read, dict) else {}
    address = _text(settings, SITE_URL) if address is None else address
    _require(SITE_URL, address, site_address_fault)
    return Site(
        address=f"{address.rstrip('/')}/" if address else "/",
        forge=_forge(settings),
        author=" ".join(without_unfit(_text(settings, "site_author")).split()),
    )


def check_site(root: Path, problems: list[Problem]) -> None:
    """Add why `load_site` would refuse the settings, unless `check_settings` has named a fault."""
    named = {each.check for each in problems if each.path == SETTINGS}
    if named <= {"setting-without-effect"}:
        try:
            load_site(root)
        except UsageError as error:
            message = str(error).removeprefix(f"{SETTINGS}: ")
            hint = "put what is a text in quotes; see, too, what variables of the environment hold"
            problems.append(
                Problem(path=SETTINGS, line=1, message=message, check="settings", hint=hint)
            )


def _forge(settings: dict[Any, Any]) -> Forge | None:
    repository = _text(settings, "repo_url")
    folder = _text(settings, "edit_uri")
    if not folder and settings.get("edit_uri") is None:
        folder = _EDITED.get(urlsplit(repository).netloc.lower(), "")
    if folder and not folder.endswith("/"):
        folder += "/"
    try:
        forge = make_forge(repository, folder, _text(settings, "edit_uri_template"))
    except ValueError as error:
        raise UsageError(f"{SETTINGS}: edit_uri_template {error}") from error
    if forge:
        _require("repo_url", forge.address, web_address_fault)
        _require("edit_uri", forge.edit("index.md"), web_address_fault)
    return forge


def _text(settings: dict[Any, Any], name: str) -> str:
    value = settings.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UsageError(f"{SETTINGS}: {name} is not a text; write {_WANTED[name]}, or nothing")
    return value


def _require(name: str, address: str, fault_of: Callable[[str], str]) -> None:
    fault = fault_of(address) if address else ""
    if fault:
        raise UsageError(f"{SETTINGS}: the address '{address}' of {name} {fault}")
