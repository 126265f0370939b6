"""Where the sources of a site can be edited in a browser."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin

# Where a forge edits a file -> where it begins one, and how it wants the file's name.
_STARTS = (("/-/edit/", "/-/new/", "file_name"), ("/edit/", "/new/", "filename"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Forge:
    """The forge that a site's sources live on.

    `edit` gives the absolute address for editing a file, by its path below `docs/`; `address` is
    where people find the project, or empty.
    """

    edit: Callable[[str], str]
    address: str = ""

    def start(self, path: str) -> str:
        """Return the absolute address for writing a file that does not exist yet.

        GitLab and GitHub have one that looks like the one for editing
        (docs.gitlab.com, "Create a file from a template"; docs.github.com, "Creating new files");
        on other forges it is that one itself.
        """
        address = self.edit(path)
        folder, _, name = address.rpartition("/")
        for edits, starts, field in _STARTS:
            if edits in address:
                return f"{folder.replace(edits, starts, 1)}?{field}={name}"
        return address


def make_forge(repository: str, folder: str | None, template: str | None) -> Forge | None:
    """Return the forge at an address, where files are edited below a folder or by a template.

    In a template stand `{path}` and `{path_noext}`, the path of a file with and without its
    extension. Without both, or without a repository for the folder, there is none.
    """
    if not template and not (repository and folder):
        return None

    def edit(path: str) -> str:
        if template:
            place = str(template.format(path=path, path_noext=path.removesuffix(".md")))
        else:
            place = f"{folder}{path}"
        base = repository if place.startswith(("?", "#")) else repository.rstrip("/") + "/"
        return urljoin(base, place)

    return Forge(edit=edit, address=repository)
