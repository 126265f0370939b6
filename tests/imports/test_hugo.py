"""A Hugo site with a folder for each language: pages, sections, themes, links, and the rest."""

import pytest

from tests.imports.hugo_site import FILES
from tests.imports.projects import kept_of, read_project, run_import, write
from tests.support.command import run_kurslex, snapshot


@pytest.fixture
def site(tmp_path):
    for path, text in FILES.items():
        write(tmp_path / "knots" / path, text)
    return tmp_path / "knots"


def test_a_project_is_made(tmp_path, site):
    assert run_import("hugo", site, into=tmp_path / "new") == (
        """\
Made the project DIR from knots
  2 new concepts, 0 there already
  5 new pages, 0 there already
  1 page of no concept: about
  2 new languages: en, zh-Hant
Kept in set-aside/import/hugo-knots.yml, because it has no place here:
  5 × page that is no concept
  2 × HTML
  1 × draft
  1 × shortcode
  1 × comment
  1 × field 'tags'
2 problems of the source:
  zh-tw/broken.md:1: the page has no front matter
  zh-tw/nameless.md:1: the page of 'nameless' has no title (add 'title:')
  set-aside/import/hugo-knots.yml has all problems
See that docs/LOCALE/messages/site.ftl names the licence that the texts have
kurslex check says what is left to do
"""
    )
    glossary, errors = read_project(tmp_path / "new")
    assert errors == []
    assert glossary.themes == ("hitch",)
    half = glossary.concepts["half-hitch"]
    assert (half.theme, [each.slug for each in half.legacy]) == ("hitch", ["halfhitch"])
    assert (half.status, half.tags) == ("deprecated", ("simple", "of-one"))
    texts = glossary.messages["zh-Hant"]
    assert [texts.format(name) for name in ("theme-hitch", "tag-of-one")] == ["結", "獨"]
    assert texts.format("concept-status-deprecated") == "完成"
    assert glossary.messages["zh-Hant"].format("site-name") == "繩結"
    assert glossary.homes["zh-Hant"].description == "三個繩結"


def test_a_page_is_written_as_pages_are(tmp_path, site):
    run_import("hugo", site, into=tmp_path / "new")
    page = tmp_path / "new/docs/en/half-hitch.md"
    assert page.read_text(encoding="utf-8") == (
        """\
---
preferred:
  term: Half hitch
admitted:
  - term: HH
definition: >-
  A [turn](round-turn.md) around a post, with one crossing.
---

## How to tie it {#how-to-tie-it}

1. Go around.
    - once
    - twice
2. Cross.

See [the shop](https://knots.example/shop/), this and that.

| a | b |
| --- | --- |
| `x` \\| y | [turn](round-turn.md) |

## What for {#what-for}

Posts[^1] &#123;only}.

[^1]: And *poles*.
"""
    )


def test_pages_that_are_no_concepts_are_free_pages(tmp_path, site):
    run_import("hugo", site, into=tmp_path / "new")
    new = tmp_path / "new/docs"
    assert "pages: {about: footer}\n" in (new / "concepts.yml").read_text(encoding="utf-8")
    assert (new / "en/about.md").read_text(encoding="utf-8") == (
        "---\ntitle: About\n---\n\nWe tie.\n\n## Who {#who}\n"
    )
    assert (new / "zh-Hant/about.md").read_text(encoding="utf-8") == (
        "---\ntitle: 關於\n---\n\n## 誰 {#who}\n\n[半結](half-hitch.md)\n"
    )


def test_a_home_page_has_its_text_and_is_described_by_it(tmp_path, site):
    run_import("hugo", site, into=tmp_path / "new")
    assert (tmp_path / "new/docs/en/index.md").read_text(encoding="utf-8") == (
        "---\ntitle: Knots\ndescription: A half hitch.\n---\n\nA [half hitch](half-hitch.md).\n"
    )


def test_a_free_page_is_added_to_a_project_that_has_some(tmp_path, site):
    run_import("hugo", site, into=tmp_path / "new")
    write(site / "content/en/help/_index.md", "---\ntitle: Help\n---\nAsk.\n")
    write(site / "content/en/index/_index.md", "---\ntitle: Index\n---\nNo page of a project.\n")
    run_import("hugo", site, into=tmp_path / "new")
    concepts = (tmp_path / "new/docs/concepts.yml").read_text(encoding="utf-8")
    assert "pages: {about: footer, help: footer}\n" in concepts
    assert (tmp_path / "new/docs/en/help.md").is_file()
    assert "No page of a project." in [
        each["text"].split("---\n")[-1].strip() for each in kept_of(tmp_path / "new")["kept"]
    ]


def test_sections_of_other_languages_have_the_ids_of_the_first(tmp_path, site):
    run_import("hugo", site, into=tmp_path / "new")
    glossary, _ = read_project(tmp_path / "new")
    page = glossary.pages["zh-Hant", "half-hitch"]
    assert [heading.id for heading in page.outline.headings] == ["how-to-tie-it", "what-for"]
    # Chinese puts no space where a line ends.
    assert page.definition == "繞柱子，交叉一次。"


def test_a_second_import_changes_nothing(tmp_path, site):
    run_import("hugo", site / "content", into=tmp_path / "new")
    before = snapshot(tmp_path / "new")
    said = run_import("hugo", site / "content", into=tmp_path / "new")
    assert said.endswith("Nothing has changed: all of it was imported before\n")
    assert snapshot(tmp_path / "new") == before


def test_nothing_is_lost(tmp_path, site):
    run_import("hugo", site, into=tmp_path / "new")
    kept = kept_of(tmp_path / "new")["kept"]
    found = {(each["what"], each["place"]): each["text"].strip() for each in kept}
    assert found["shortcode", "en/half-hitch.md:20"] == '{{< video "x" >}}'
    assert found["comment", "en/half-hitch.md:22"] == "<!-- check this -->"
    whole = {each["text"] for each in kept if each["what"] != "HTML"}
    for path in (
        *("en/_TEMPLATE.md", "en/about/deeper/_index.md", "en/search.md"),
        *("zh-tw/broken.md", "zh-tw/nameless.md", "zh-tw/round-turn.md"),
    ):
        assert FILES[f"content/{path}"] in whole, path


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nowhere", "is not a folder; name the folder content/ of the site"),
        ("knots/content/en", "has no folder of a language, such as en/; name the folder that has"),
    ],
)
def test_another_folder_is_refused(tmp_path, site, path, said):
    done = run_kurslex("import", "hugo", tmp_path / path, "--into", tmp_path / "new")
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "new").exists()


def test_no_link_is_followed_out_of_the_folder(tmp_path, site):
    secret = write(tmp_path / "secret.md", "---\ntitle: Secret\n---\nSecret.\n")
    (site / "content/en/secret.md").symlink_to(secret)
    (site / "content/de").symlink_to(tmp_path)
    (site / "content/en/inner").symlink_to(tmp_path)
    said = run_import("hugo", site, into=tmp_path / "new")
    written = b"".join(snapshot(tmp_path / "new").values())
    assert b"Secret" not in written
    assert said.count("symbolic link") == 1
    assert (
        "  de:1: 3 symbolic links are not followed: de, en/inner, en/secret.md (put what they lead"
        " to in their place, and import again)\n"
    ) in said


def test_of_many_links_the_first_are_named(tmp_path, site):
    for at in range(1_002):
        (site / f"content/en/about/{at:04}.md").symlink_to(site / "nowhere")
    said = run_import("hugo", site, into=tmp_path / "new")
    assert (
        "  en/about/0000.md:1: 1,002 symbolic links are not followed: en/about/0000.md,"
        " en/about/0001.md, en/about/0002.md, en/about/0003.md, en/about/0004.md and 997 more"
    ) in said


def test_settings_and_content_behind_a_link_are_not_read(tmp_path, site):
    elsewhere = tmp_path / "elsewhere"
    (site / "hugo.toml").rename(elsewhere)
    (site / "hugo.toml").symlink_to(elsewhere)
    said = run_import("hugo", site, into=tmp_path / "new")
    assert (
        "  hugo.toml:1: the site's settings are a symbolic link, and not read (put the file itself"
        " in the place of the link, and import again)\n"
    ) in said
    (site / "content").rename(tmp_path / "pages")
    (site / "content").symlink_to(tmp_path / "pages")
    done = run_kurslex("import", "hugo", site, "--into", tmp_path / "other")
    assert done.returncode == 2
    assert "content is a symbolic link; name the folder that it leads to" in done.stderr
    assert not (tmp_path / "other").exists()
