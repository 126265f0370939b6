import pytest

from kurslex.site.asset_files import THEME_STYLE, bundled
from scripts.theme_style import Printed, printed, purged, theme_style

PAGES = Printed(classes=frozenset({"text", "kx-head"}), elements=frozenset({"p", "ul", "li"}))


@pytest.mark.parametrize(
    ("theme", "kept"),
    [
        (".text p{margin:0}", ".text p{margin:0}"),
        (".other p{margin:0}", ""),
        (".text .other{margin:0}", ""),
        (".text table{margin:0}", ""),
        (".other,.text p{margin:0}", ".text p{margin:0}"),
        ("#menu{margin:0}", ""),
        ("[data-theme-color] .text{margin:0}", ""),
        (".text [role=tab],.text [id=x]{margin:0}", ""),
        ("[dir=rtl] .text{margin:0}", "[dir=rtl] .text{margin:0}"),
        (".text p:not(.other):hover{margin:0}", ".text p:not(.other):hover{margin:0}"),
        (".text>li:before{content:'x'}", '.text>li:before{content:"x"}'),
        ("*,::after{margin:0}", "*,::after{margin:0}"),
        ("@media print{.text{margin:0}.other{margin:0}}", "@media print{.text{margin:0}}"),
        ("@media print{.other{margin:0}}", ""),
        (
            "@supports (x:y){@media print{.text{margin:0}}}",
            "@supports (x:y){@media print{.text{margin:0}}}",
        ),
        ("@keyframes spin{to{rotate:1turn}}@font-face{font-family:x}", ""),
        ("p{color:red!important;margin:0}", "p{color:red!important;margin:0}"),
        (".text [align=left]{margin:0}", ""),
        # What our own sheets set of every list; of a paragraph they do not.
        (".text ul,.text li{margin-left:1em;margin-top:1em}", ".text ul,.text li{margin-top:1em}"),
        (".text ul,.text p{margin-left:1em}", ".text ul,.text p{margin-left:1em}"),
        (".text ul p{margin-left:1em}", ".text ul p{margin-left:1em}"),
        (".text li:hover{margin-left:1em}", ".text li:hover{margin-left:1em}"),
    ],
)
def test_rules_stay_that_a_page_can_match(theme: str, kept: str) -> None:
    assert purged(theme, "", PAGES) == kept


def test_variables_stay_that_something_uses_if_only_through_others() -> None:
    theme = ":root{--a:var(--b);--b:1;--c:2;--d:3}p{top:var(--a,0)}.other{left:var(--c)}"
    assert purged(theme, "ul{left:var(--d)}", PAGES) == (
        ":root{--a:var(--b);--b:1;--d:3}\np{top:var(--a,0)}"
    )


def test_variables_go_that_our_own_sheet_sets_at_the_root() -> None:
    theme = ":root{--a:1;--b:2}.text{--a:3;top:var(--a);left:var(--b)}"
    kept = ".text{--a:3;top:var(--a);left:var(--b)}"
    assert purged(theme, "/* Ours. */\n:root {\n  --a: 4;\n}", PAGES) == f":root{{--b:2}}\n{kept}"
    elsewhere = "p{--a:4}:root[data-scheme=dark]{--a:4}@media print{p{top:0}:root{--a:4}}"
    assert purged(theme, elsewhere, PAGES) == f":root{{--a:1;--b:2}}\n{kept}"


def test_what_templates_print_is_known() -> None:
    found = printed()
    assert {"md-typeset", "kx-concept", "kx-definition"} <= found.classes
    assert {"h1", "dl", "blockquote", "tbody"} <= found.elements
    assert "video" not in found.elements
    assert "details" not in found.elements  # dressed by ourselves


def test_what_is_kept_is_what_the_pinned_theme_has() -> None:
    assert bundled(THEME_STYLE) == theme_style(), "run make theme-style, and look at the pages"
