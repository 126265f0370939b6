"""What the adapter takes over of MkDocs' settings."""

import pytest
from mkdocs.config.defaults import MkDocsConfig

from kurslex.mkdocs_plugin import forge_of

REPOSITORY = "https://forge.example/o/r"


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({"edit_uri": "edit/main/docs/"}, f"{REPOSITORY}/edit/main/docs/de/bond.md"),
        ({"edit_uri": "edit/main/docs"}, f"{REPOSITORY}/edit/main/docs/de/bond.md"),
        ({"edit_uri": "?file="}, f"{REPOSITORY}?file=/de/bond.md"),
        (
            {"edit_uri_template": "_edit/{path!q}#{path_noext}"},
            f"{REPOSITORY}/_edit/de%2Fbond.md#de/bond",
        ),
    ],
)
def test_pages_are_edited_where_mkdocs_says(settings, address):
    forge = forge_of(config(repo_url=REPOSITORY, **settings))
    assert forge.edit("de/bond.md") == address


def test_a_template_may_be_a_whole_address():
    forge = forge_of(config(edit_uri_template="https://editor.example/{path}"))
    assert forge.edit("de/bond.md") == "https://editor.example/de/bond.md"


@pytest.mark.parametrize(
    "settings", [{}, {"edit_uri": "edit/main/docs/"}, {"repo_url": "https://forge.example/o/r"}]
)
def test_without_settings_there_is_no_forge(settings):
    assert forge_of(config(**settings)) is None


def config(**settings: str) -> MkDocsConfig:
    loaded = MkDocsConfig()
    loaded.load_dict({"site_name": "Knots", "theme": "material", "docs_dir": ".", **settings})
    loaded["site_dir"] = "/nonexistent"
    errors, _ = loaded.validate()
    assert errors == []
    return loaded
