"""Where a site may be built: it never replaces anything but a built site."""

import os
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.utils.real_path import real_path
from kurslex.utils.tracked_files import first_tracked

_NOT_FOR_SITES = {
    **dict.fromkeys(("docs", "calculators", ".git"), "which the site is made from"),
    ".kurslex": "which kurslex clean empties",
}
_HINT = "name another folder with --site-dir"


def site_target(asked: Path | None, root: Path) -> Path:
    """Return the folder for the site, by default `site` in the project's folder.

    Raises `UsageError` where a site in its place would cost the project, its sources or the
    user's own folder, where it cannot be a folder, or where a link that git tracks leads there:
    whoever proposes a change could have any other site replaced. What else may be in it is looked
    at when it is replaced (`kurslex.cli.swap`).
    """
    try:
        target, project = real_path(asked or root / "site"), real_path(root)
    except OSError:
        raise UsageError(f"{(asked or root).as_posix()} leads to itself; {_HINT}") from None
    reason = _danger(target, project) or _proposed(asked or root / "site", root)
    if reason:
        raise UsageError(f"{target.as_posix()} {reason}; {_HINT}")
    return target


def _danger(target: Path, project: Path) -> str:
    home = real_path(Path(os.path.expanduser("~")))  # Path.home() wants a user who has a name
    if project.is_relative_to(target):
        return "holds the project itself, which the site would replace"
    for name, purpose in _NOT_FOR_SITES.items():
        if target.is_relative_to(project / name):
            return f"is part of the project's {name}/, {purpose}"
    if home.is_relative_to(target):
        return "holds your home folder, which the site would replace"
    file = next((each for each in (target, *target.parents) if each.exists()), target)
    if file.exists() and not file.is_dir():
        return "is a file" if file == target else f"cannot be a folder: {file.as_posix()} is a file"
    return ""


def _proposed(place: Path, root: Path) -> str:
    """Return what is wrong where a link on the way through the project can be anybody's."""
    project, way = (Path(os.path.abspath(each)) for each in (root, place))
    if not way.is_relative_to(project):
        return ""
    parts = way.relative_to(project).parts
    ways = (Path(*parts[: count + 1]) for count in range(len(parts)))
    links = [each.as_posix() for each in ways if (project / each).is_symlink()]
    tracked = first_tracked(root, *links[:1]) if links else ""
    return f"is where {tracked} leads, a link that git tracks" if tracked else ""
