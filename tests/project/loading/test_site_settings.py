"""What `mkdocs.yml` says of a site, as MkDocs itself understands it."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from mkdocs.config.base import load_config
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from kurslex.errors import UsageError
from kurslex.project.loading.site_settings import load_site

REPOSITORY = "https://forge.example/o/r"
HEAD = "site_name: Knots\ntheme: material\n"
ADDRESSES = st.sampled_from(
    [
        *(REPOSITORY, f"{REPOSITORY}/", "https://github.com/o/r", "https://gitlab.com/o/r"),
        *("https://bitbucket.org/o/r", "https://GitHub.com/o/r", "", "null", "~"),
    ]
)
FOLDERS = st.sampled_from(
    [None, "", "null", "edit/main/docs/", "edit/main/docs", "?file=", "'#/'", "https://e.example/"]
)
TEMPLATES = st.sampled_from(
    [None, "'_edit/{path!q}#{path_noext!s}'", "'https://e.example/{path}'", "x"]
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "docs").mkdir()
    return folder


def write(root: Path, settings: dict[str, str | None]) -> None:
    lines = [f"{name}: {value}\n" for name, value in settings.items() if value is not None]
    (root / "mkdocs.yml").write_text(HEAD + "".join(lines), encoding="utf-8")


@given(repository=ADDRESSES, folder=FOLDERS, template=TEMPLATES, path=st.just("de/bond.md"))
def test_pages_are_edited_where_mkdocs_edits_them(root, repository, folder, template, path):
    write(root, {"repo_url": repository, "edit_uri": folder, "edit_uri_template": template})
    config = load_config(str(root / "mkdocs.yml"))
    file = File(path, config.docs_dir, config.site_dir, use_directory_urls=True)
    expected = Page(None, file, config).edit_url
    # Without a repository, MkDocs makes up addresses that nobody can follow.
    assume(repository.startswith("https") or (template and "://" in template))
    forge = load_site(root).forge
    assert (forge.edit(path) if forge else None) == expected


@given(
    address=st.sampled_from(["https://k.example", "https://k.example/a", "https://k.example/a/"])
)
def test_the_site_is_where_mkdocs_publishes_it(root, address):
    write(root, {"site_url": address})
    assert load_site(root).address == load_config(str(root / "mkdocs.yml")).site_url


@pytest.mark.parametrize("value", [None, "", "null", "~"])
def test_without_an_address_the_site_is_at_the_root_of_any_host(value, root):
    write(root, {"site_url": value})
    site = load_site(root)
    assert (site.address, site.is_published) == ("/", False)


@pytest.mark.parametrize(
    ("written", "variables", "address"),
    [
        ("!ENV [A, B, 'https://c.example/']", {}, "https://c.example/"),
        ("!ENV [A, B, 'https://c.example/']", {"B": "https://b.example"}, "https://b.example/"),
        ("!ENV A", {"A": "https://a.example/x"}, "https://a.example/x/"),
        ("!ENV A", {}, "/"),
        ("!ENV [A, null]", {}, "/"),
    ],
)
def test_variables_of_the_environment(written, variables, address, root, monkeypatch):
    write(root, {"site_url": written})
    for name in ("A", "B"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert load_site(root).address == address
    assert (load_config(str(root / "mkdocs.yml")).site_url or "/") == address


def test_what_only_mkdocs_knows_is_nothing(root):
    text = (
        "markdown_extensions:\n  - x: {f: !!python/name:os.system }\nsite_url: https://a.example\n"
    )
    (root / "mkdocs.yml").write_text(HEAD + text, encoding="utf-8")
    assert load_site(root).address == "https://a.example/"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("site_url: 7", "mkdocs.yml: site_url is not a text; write an address, or nothing"),
        ("site_url: [a]", "mkdocs.yml: site_url is not a text; write an address, or nothing"),
        (
            "site_url: k.example",
            "mkdocs.yml: the address 'k.example' of site_url does not begin with https://",
        ),
        (
            "repo_url: https://a@b.example/\nedit_uri: edit/",
            "mkdocs.yml: the address 'https://a@b.example/' of repo_url has a user name before"
            " its host",
        ),
        (
            "edit_uri_template: 'https://e.example/{file}'",
            "mkdocs.yml: edit_uri_template 'https://e.example/{file}' has something else in braces"
            " than path and path_noext",
        ),
        (
            "edit_uri_template: 'https://e.example/{path!r}'",
            "mkdocs.yml: edit_uri_template 'https://e.example/{path!r}' has something else than !q"
            " behind 'path' in braces",
        ),
    ],
)
def test_what_cannot_be_is_a_sentence(settings, said, root):
    (root / "mkdocs.yml").write_text(f"{HEAD}{settings}\n", encoding="utf-8")
    with pytest.raises(UsageError) as error:
        load_site(root)
    assert str(error.value) == said


def test_malformed_yaml_is_a_sentence(root):
    (root / "mkdocs.yml").write_text("site_url: [\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"^mkdocs\.yml: while parsing .* line 2, column 1"):
        load_site(root)


def test_an_author_has_no_character_that_hides_others(root):
    """Where MkDocs' own YAML keeps a check from reading the file, too."""
    write(root, {"x": '&a "A\\u202E \\0b"', "site_author": "*a"})
    assert load_site(root).author == "A b"
