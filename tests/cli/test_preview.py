"""`kurslex build --preview`: what can be built of a change that is not good."""

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.html import read_site

PAGE = "docs/sv/reef-knot.md"
TERMS = {
    ("sv", "bowline"): "pålstek",
    ("fr", "reef-knot"): "nœud plat",
    ("fr", "clove-hitch"): "nœud de cabestan",
}


@pytest.fixture
def knots(tmp_path):
    return copy_tiny_site(tmp_path / "knots")


def preview(root):
    result = run_kurslex("build", "--preview", cwd=root)
    assert result.returncode == 0, result.stderr
    return read_site(root / "site"), result


@pytest.mark.parametrize(
    "broken",
    [
        {"sv/reef-knot": b"\xff", "sv/clove-hitch": b"no front matter"},
        {
            "fr/bowline": b"---\nterm: [\n---\n",
            "sv/reef-knot": b"---\npreferred: {term: x}\ndefinition: X.\n---\n\n"
            b"<script>alert(1)</script>\n",
        },
    ],
    ids=["encoding and front matter", "yaml and html"],
)
def test_a_page_that_cannot_be_shown_is_a_card(broken, knots):
    """One of no concept is left out altogether."""
    for name, text in broken.items():
        (knots / f"docs/{name}.md").write_bytes(text)
    (knots / "docs/sv/stray.md").write_text("Mine.\n", encoding="utf-8")
    pages, result = preview(knots)
    left_out = ", ".join(f"docs/{name}.md" for name in sorted([*broken, "sv/stray"]))
    assert result.stdout.splitlines()[-1] == f"Left out 3 broken pages: {left_out}"
    for name in broken:
        assert f"docs/{name}.md:" in result.stderr  # and says why
        locale, concept = name.split("/")
        other = "fr" if locale == "sv" else "sv"
        assert pages[f"{name}/"].one("h1").text == TERMS[other, concept]
        assert pages[f"{other}/{concept}/"].one("h1").text == TERMS[other, concept]
    assert "sv/stray/" not in pages


def test_a_page_that_is_only_not_good_is_shown(knots):
    concepts = knots / "docs/concepts.yml"
    text = concepts.read_text(encoding="utf-8")
    concepts.write_text(f"rules: {{typography: error}}\n{text}", encoding="utf-8")
    with (knots / PAGE).open("a", encoding="utf-8") as page:
        page.write("\nOch så vidare...\n")
    assert run_kurslex("build", cwd=knots).returncode == 1
    pages, result = preview(knots)
    assert "Left out" not in result.stdout
    assert "Och så vidare..." in pages["sv/reef-knot/"].one("main").text


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("docs/concepts.yml", "theme: loops", "theme: lops"),
        ("docs/sv/index.md", "title:", "titel:"),
        ("docs/sv/messages/site.ftl", "site-name =", "sight-name ="),
        ("calculators/working_load.py", "import", "imprt"),
    ],
)
def test_what_a_site_cannot_do_without_stops_it(path, old, new, knots):
    file = knots / path
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    result = run_kurslex("build", "--preview", cwd=knots)
    assert f"{path}:" in result.stderr
    assert result.stderr.endswith("Nothing was built: fix the problems above first.\n")
    assert (result.stdout, result.returncode) == ("", 1)
    assert not (knots / "site").exists()


def test_a_good_project_is_built_as_ever(knots):
    _, result = preview(knots)
    assert (result.stderr, result.stdout.count("\n")) == ("", 1)


def test_a_preview_is_never_strict(knots):
    result = run_kurslex("build", "--preview", "--strict", cwd=knots)
    assert "not allowed with argument --preview" in result.stderr
    assert result.returncode == 2


def test_a_preview_shows_drafts(knots):
    edit(knots / PAGE, "  term: råbandsknop\n", "  term: ⟨the term⟩\n")
    pages, _ = preview(knots)
    assert pages["sv/reef-knot/"].one("h1").text == "⟨the term⟩"
