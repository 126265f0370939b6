"""The languages of a glossary -> the end of the style sheets, for scripts other than Latin.

Such languages are set in the fonts of readers' devices, which know them; our own typeface is Latin
alone, and is not loaded for a page in another script. What Latin has and they have not, italics and
letters set apart, is left out: Arabic letters would no longer join.
"""

from collections.abc import Iterable

from kurslex.language.writing_systems import LATIN, is_nastaliq, script_of

# Scripts with italics, and serifs like those of Latin.
_LIKE_LATIN = frozenset({"Armn", "Cyrl", "Grek"})
_SERIFS = '"Kurslex Georgia","Kurslex Noto","Kurslex Times","Kurslex DejaVu",Georgia,serif'
# Scripts whose usual faces for reading have strokes of two widths, as serifs have.
_BOOKISH = frozenset({"Arab", "Aran", "Ethi", "Hebr"})
# Scripts whose letters are higher than those of Latin, or have marks above and below.
_HIGH = "1.75"
_JAPANESE = "Jpan"
_EAST_ASIAN = {
    "Hans": "line-break:strict",
    "Hant": "line-break:strict",
    _JAPANESE: "line-break:strict;word-break:auto-phrase",
    "Kore": "line-break:strict;word-break:keep-all;overflow-wrap:anywhere",
}
_NASTALIQ_FACES = (
    '"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting","Awami Nastaliq",serif'
)
_NASTALIQ_LEADING = "2"
# What has lines of its own height: fields and buttons, numbers, formulas and drawings.
_NO_TEXT = "input,select,button,output,math,math *,svg,svg *"
_HEADINGS = ".md-typeset :is(h1,h2,h3,h4)"


def script_style(tags: Iterable[str]) -> str:
    """Return the rules for these languages; none for those in Latin."""
    return "".join(_rules(tag, script) for tag in tags if (script := script_of(tag)) != LATIN)


def has_web_font(tag: str) -> bool:
    """Tell whether the pages of a language are set in our own typeface."""
    return script_of(tag) == LATIN


def _rules(tag: str, script: str) -> str:
    page, own = f'html[lang="{tag}"]', f":lang({tag})"
    if script in _LIKE_LATIN:
        return f"{page}{{--kx-serif:{_SERIFS}}}"
    rules = [
        f"{page}{{--kx-serif:{'serif' if script in _BOOKISH else 'var(--kx-sans)'}}}",
        f"{page} :is(body,.md-typeset){{line-height:{_HIGH}}}",
        f"{page} {_HEADINGS}{{line-height:1.45}}",
        f"{own}{{letter-spacing:normal!important}}",
        f":is(address,cite,dfn,em,i,var){own}{{font-style:normal}}em{own}{{font-weight:600}}",
    ]
    if script in _EAST_ASIAN:
        rules.append(f"{own}{{{_EAST_ASIAN[script]}}}")
    if script == _JAPANESE:
        # A name that breaks nowhere would push the buttons beside it onto a line of their own.
        rules.append(f":is(.kx-brand,.kx-brand *){own}{{word-break:normal}}")
    if is_nastaliq(tag):
        rules += [
            f"{page}{{--kx-serif:{_NASTALIQ_FACES}}}",
            # Each line of letters hangs into the next, so no part of a page may set its own height.
            f"{own}:not({_NO_TEXT}){{line-height:{_NASTALIQ_LEADING}!important}}",
            f'[lang="{tag}"]:not(html){{font-family:{_NASTALIQ_FACES}}}',
        ]
    return "".join(rules)
