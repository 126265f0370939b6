"""`mkdocs.yml` -> where the site will live, and where its sources are edited.

Of MkDocs' settings these are the ones that have an effect on the site, with MkDocs' defaults. What
is written wrongly there, `check_settings` names with its line; here is what only shows when
`!ENV` has put the variables in.
"""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from yaml_env_tag import add_env_tag

from kurslex.errors import UsageError
from kurslex.model.address import web_address_fault
from kurslex.model.forge import Forge, make_forge
from kurslex.model.site import Site
from kurslex.project.loading.mkdocs_settings import SETTINGS

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


class _Loader(yaml.SafeLoader):
    """Reads the file as MkDocs does, but lets what it does not know be nothing."""


add_env_tag(_Loader)
_Loader.add_multi_constructor("", lambda loader, tag, node: None)  # !!python/name:… and the like


def load_site(root: Path, *, address: str | None = None) -> Site:
    """Return what a project's settings say of its site; raise `UsageError` where they cannot.

    `address` is where the site lives, if not where the settings say.
    """
    try:
        read = yaml.load((root / SETTINGS).read_text(encoding="utf-8"), _Loader)
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise UsageError(f"{SETTINGS}: {' '.join(str(error).split())}") from error
    settings = read if isinstance(read, dict) else {}
    address = _text(settings, "site_url") if address is None else address
    _require_web_address("site_url", address)
    return Site(
        address=f"{address.rstrip('/')}/" if address else "/",
        forge=_forge(settings),
        author=" ".join(_text(settings, "site_author").split()),
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
        _require_web_address("repo_url", forge.address)
        _require_web_address("edit_uri", forge.edit("index.md"))
    return forge


def _text(settings: dict[Any, Any], name: str) -> str:
    value = settings.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UsageError(f"{SETTINGS}: {name} is not a text; write {_WANTED[name]}, or nothing")
    return value


def _require_web_address(name: str, address: str) -> None:
    fault = web_address_fault(address) if address else ""
    if fault:
        raise UsageError(f"{SETTINGS}: the address '{address}' of {name} {fault}")
