"""Where the sources of a site can be edited in a browser."""

from string import Formatter
from urllib.parse import quote, urlencode, urljoin, urlsplit

from msgspec import Struct

# Where a forge edits a file -> where it begins one, and how it wants the file's name.
_STARTS = (
    ("/-/edit/", "/-/new/", "file_name"),
    ("/_edit/", "/_new/", "filename"),
    ("/edit/", "/new/", "filename"),
)
# Where a forge takes reports, and what it calls their title and their text; the last is GitHub's
# form, which Gitea and Forgejo know as well.
_GITLAB = ("/-/issues/new", "issue[title]", "issue[description]")
_BITBUCKET = ("/issues/new", "title", "content")
_GITHUB = ("/issues/new", "title", "body")


class Report(Struct, frozen=True, kw_only=True):
    """A form of a forge in which an error is reported: its address, and its field for the text."""

    address: str
    field: str


class Forge(Struct, frozen=True, kw_only=True):
    """The forge that a site's sources live on.

    `address` is where people find the project, or empty; files are edited at the address that
    `template` makes of their paths, or else below `folder`, which is relative to it.
    """

    address: str = ""
    folder: str = ""
    template: str = ""

    def edit(self, path: str) -> str:
        """Return the absolute address for editing a file, by its path below `docs/`."""
        place = edited(self.template, path) if self.template else f"{self.folder}{path}"
        base = self.address if place.startswith(("?", "#")) else self.address.rstrip("/") + "/"
        return urljoin(base, place)

    def start(self, path: str) -> str:
        """Return the absolute address for writing a file that does not exist yet.

        GitLab and GitHub have one that looks like the one for editing
        (docs.gitlab.com, "Create a file from a template"; docs.github.com, "Creating new files");
        Forgejo and Gitea have one for the folder. On other forges it is that one itself.
        """
        address = self.edit(path)
        folder, _, name = address.rpartition("/")
        for edits, starts, field in _STARTS:
            if edits in address:
                return f"{folder.replace(edits, starts, 1)}?{field}={name}"
        return address

    def report(self, title: str, text: str) -> Report | None:
        """Return the form for reporting an error, filled in; None without an address of a project.

        The parameters are those that GitLab ("Create an issue, using a URL with prefilled values"),
        GitHub ("Creating an issue from a URL query") and Bitbucket document.
        """
        if not self.address:
            return None
        path, named, field = self._form()
        query = urlencode({named: title, field: text}, quote_via=quote)
        return Report(address=f"{self.address.rstrip('/')}{path}?{query}", field=field)

    def _form(self) -> tuple[str, str, str]:
        host = urlsplit(self.address).netloc.lower()
        if "/-/" in self.edit("") or host.startswith("gitlab."):
            return _GITLAB
        return _BITBUCKET if host == "bitbucket.org" else _GITHUB


def make_forge(repository: str, folder: str | None, template: str | None) -> Forge | None:
    """Return the forge at an address, where files are edited below a folder or by a template.

    In a template are `{path}` and `{path_noext}`, the path of a file with and without its
    extension; `{path!q}` is the path as one part of an address (MkDocs' `edit_uri_template`).
    Without both, or without a repository for the folder, there is none. Raises `ValueError` for a
    template in which anything else appears in braces.
    """
    if not template and not (repository and folder):
        return None

    if template:
        edited(template, "")
    return Forge(address=repository, folder=folder or "", template=template or "")


def edited(template: str, path: str) -> str:
    """Return where a template says that a file is edited, by its path below `docs/`.

    Raises `ValueError` for a template in which anything else appears in braces.
    """
    values = {"path": path, "path_noext": path.removesuffix(".md")}
    made = []
    # `str.format` would also read attributes of a value, and widen it as far as the memory goes.
    for text, name, form, conversion in Formatter().parse(template):
        made.append(text)
        if name is None:
            continue
        if name not in values:
            raise ValueError(f"'{template}' has something else in braces than path and path_noext")
        if form or conversion not in (None, "s", "q"):
            raise ValueError(f"'{template}' has something else than !q behind '{name}' in braces")
        made.append(quote(values[name], safe="") if conversion == "q" else values[name])
    return "".join(made)
