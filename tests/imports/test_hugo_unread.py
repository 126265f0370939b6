"""What an import leaves out of a Hugo site is named; a page that nobody could read is kept."""

import pytest

from tests.imports.projects import kept_of, read_project, run_import, write

PAGE = "---\ntitle: Bend\n---\nA bend joins two ropes.\n"


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        (
            ["en/a.MD", "en/part/b.html", "en/c.org", "en/d.txt"],
            "  en/a.MD:1: 3 pages are not read: en/a.MD, en/c.org, en/part/b.html (write it in"
            " Markdown, in a file that ends in .md)\n",
        ),
        (
            ["zh-tw/bend.md", "zh-hant/bend.md"],
            "  zh-tw:1: 1 folder is of a language that has another one: zh-tw (put the pages of a"
            " language into one folder, and import again)\n",
        ),
        (
            ["en/other.markdown"],
            "  en/other.markdown:1: 1 page is not read: en/other.markdown (write it in Markdown, in"
            " a file that ends in .md)\n",
        ),
    ],
)
def test_what_is_not_read_is_named(tmp_path, paths, said):
    for path in ["en/bend.md", *paths]:
        write(tmp_path / "site/content" / path, PAGE)
    assert said in run_import("hugo", tmp_path / "site", into=tmp_path / "new")


def test_a_text_that_is_too_long_as_markdown_is_kept(tmp_path):
    write(tmp_path / "site/content/en/bend.md", f"{PAGE}\n{'<' * 6_000}\n")
    write(tmp_path / "site/content/en/hitch.md", PAGE)
    said = run_import("hugo", tmp_path / "site", into=tmp_path / "new")
    assert (
        "  en/bend.md:1: the page of 'bend' in 'en' would not be read: a paragraph has more than"
        " 10,000 characters (shorten it; meanwhile it is kept)\n"
    ) in said
    (kept,) = kept_of(tmp_path / "new")["kept"]
    assert (kept["what"], kept["text"].count("&lt;")) == ("page that is too large", 6_000)
    assert [str(each) for each in read_project(tmp_path / "new")[1]] == []


def test_a_number_of_too_many_digits_is_a_sentence(tmp_path):
    page = f"+++\ntitle = {'9' * 10_000}\n+++\nA bend.\n"
    write(tmp_path / "site/content/en/bend.md", page)
    write(tmp_path / "site/content/en/hitch.md", PAGE)
    said = run_import("hugo", tmp_path / "site", into=tmp_path / "new")
    assert "  en/bend.md:1: malformed TOML: a number has too many digits\n" in said
