"""`mkdocs.yml` is judged whatever MkDocs' own YAML says, which knows more than a glossary's."""

from pathlib import Path

import pytest

from kurslex.errors import UsageError
from kurslex.project.loading.mkdocs_settings import check_settings
from kurslex.project.loading.site_settings import check_site, load_site

PLUGIN = "plugins: [kurslex]\n"
SAME = "\n".join(f"  a{at}: &a{at} [*a{at - 1}, *a{at - 1}]" for at in range(1, 100))
WHOLE_ADDRESS = "write the whole address, starting with https://"
QUOTES = "put what is a text in quotes; see, too, what variables of the environment hold"


def judged(root: Path, text: str) -> list[str]:
    (root / "mkdocs.yml").write_text(text, encoding="utf-8")
    problems = []
    check_settings(root, [], problems)
    check_site(root, problems)
    return [f"{each.line}: {each.message} [{each.check}] {each.hint}" for each in problems]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("site_name: &a 'javascript:x'\nsite_url: *a\n", 2),
        ("theme: &a {site_url: 'javascript:x'}\n<<: *a\n", 1),
        ("theme: &a\n  site_url: 'javascript:x'\n<<: [{site_name: Knots}, *a]\n", 2),
        ("theme:\n- &a {site_url: 'javascript:x'}\n- &b {site_url: 'https://a.example'}\n"
         "<<: [*a, *b]\n", 2),
        ("theme: !!python/name:os.system\nsite_url: !ENV [KX, 'javascript:x']\n", 2),
    ],
)  # fmt: skip
def test_an_address_is_judged_however_it_is_written(text, line, tmp_path):
    assert judged(tmp_path, text + PLUGIN) == [
        f"{line}: site_url 'javascript:x' does not begin with https:// [settings] {WHOLE_ADDRESS}"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "theme: &a {site_url: 'javascript:x'}\nsite_url: https://a.example/\n<<: *a\n",
        f"theme:\n  a0: &a0 [x, x]\n{SAME}\n",
        "theme: {<<: {x: y}}\n",
        "site_url: !ENV KX_ADDRESS\nrepo_url: !ENV [KX_REPOSITORY]\n",
    ],
)
def test_what_has_no_effect_and_what_doubles_is_no_fault(text, tmp_path):
    assert judged(tmp_path, text + PLUGIN) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "site_url: https://a.example/\nsite_url: 'javascript:x'\n",
            "2: field 'site_url' appears here twice [yaml] keep one of them",
        ),
        (
            "site_name: *Knots for all\n",
            "1: the alias *Knots stands for a value marked &Knots, and there is none [yaml] write"
            " the value out, or put it in quotes if it starts with an asterisk",
        ),
        ("theme: &a [*a]\n", "1: a value contains itself [yaml] take the alias out"),
        (
            "theme: [a: b: c]\n",
            "1: malformed YAML: while parsing a flow sequence expected ',' or ']', but got ':'"
            " [yaml] put a value that contains ': ' or ' #' between double quotes",
        ),
        (
            "site_author: 7\n",
            f"1: site_author is not a text; write a name, or nothing [settings] {QUOTES}",
        ),
        ("site_name: 2026-13-45\n", f"1: month must be in 1..12 [settings] {QUOTES}"),
    ],
)
def test_what_no_site_can_be_built_with_is_a_fault(text, said, tmp_path):
    assert judged(tmp_path, text + PLUGIN) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1: the plugin 'kurslex' is not named, and without it mkdocs build publishes the"
             " sources instead of the glossary [settings] write '- kurslex' under 'plugins:',"
             " after i18n"),
        ("- site_name\n", "1: has no settings with names [settings] write a setting and its value,"
                          " such as 'site_name: Glossary'"),
    ],
)  # fmt: skip
def test_a_file_without_settings_is_a_fault(text, said, tmp_path):
    assert judged(tmp_path, text) == [said]


def test_what_variables_hold_is_judged(tmp_path, monkeypatch):
    monkeypatch.setenv("KX_ADDRESS", "javascript:x")
    assert judged(tmp_path, f"site_url: !ENV KX_ADDRESS\n{PLUGIN}") == [
        "1: the address 'javascript:x' of site_url does not begin with https:// [settings] "
        + QUOTES
    ]
    with pytest.raises(UsageError, match="does not begin with https://"):
        load_site(tmp_path)
