"""Handouts of languages from the right: characters that nobody sees keep together what must be."""

from dataclasses import replace

import pytest

from kurslex.model.page import Term, TermStatus
from kurslex.outputs.handout.bidi_isolation import isolated_part
from kurslex.outputs.handout.block_kinds import Code, Formula, Heading, Paragraph, Run, TextTable
from kurslex.outputs.handout.handout import handout
from kurslex.outputs.markdown.pages import markdown_files
from kurslex.outputs.typst_pdf import machine_faces
from tests.outputs.editions import edition, tiny_edition
from tests.support.borrowed_languages import in_languages

_RULE = "قاعدة \u206668-95-99.7 rule\u2069"
_PLAIN = "قاعدة 68-95-99.7 rule"


def test_texts_are_isolated_and_addresses_code_and_formulas_are_not() -> None:
    run = Run(text=_PLAIN, target="https://knots.example/a-b/5-6")
    assert isolated_part(Paragraph(runs=(run,))).runs == (replace(run, text=_RULE),)
    assert isolated_part(Heading(level=2, runs=(run,), anchor="a 5-6 b")).anchor == "a 5-6 b"
    table = TextTable(head=((run,),), rows=(((run,),),), aligned=("left",))
    assert isolated_part(table).rows[0][0][0].text == _RULE
    command = Run(text="kurslex check --strict 5 %", code=True)
    assert isolated_part(Paragraph(runs=(run, command))).runs[1] == command
    for apart in (Code(text=_PLAIN), Formula(math="<math/>", text="12 × 3 = 36")):
        assert isolated_part(apart) == apart


def test_only_languages_from_the_right_have_such_characters() -> None:
    tiny = tiny_edition()
    glossary = tiny.glossary
    locales = {**glossary.locales, "sv": replace(glossary.locales["sv"], direction="rtl")}
    page = replace(glossary.pages["sv", "bowline"], definition=_PLAIN)
    pages = {**glossary.pages, ("sv", "bowline"): page}
    for known, definition in ((locales, _RULE), (glossary.locales, _PLAIN)):
        changed = replace(glossary, locales=known, pages=pages)
        text = next(handout(replace(tiny, glossary=changed)).texts("sv"))
        assert text.definition == definition


def test_arabic_is_set_in_typefaces_of_the_machine() -> None:
    assert "Noto Naskh Arabic" in machine_faces("ar-EG")
    assert "Noto Nastaliq Urdu" in machine_faces("ur")
    assert "Noto Nastaliq Urdu" not in machine_faces("fa")
    assert "Noto Nastaliq Urdu" in machine_faces("ks")
    assert machine_faces("ks-Deva") == ()
    assert machine_faces("sv") == machine_faces("he") == ()


@pytest.mark.parametrize(("tag", "comma"), [("ar", "، "), ("sv", ", "), ("ja", "、")])
def test_items_of_lists_are_parted_as_the_language_does(tag, comma) -> None:
    glossary = in_languages(14, 1)
    page = glossary.pages[tag, "knot-0000"]
    also = tuple(Term(text=text, status=TermStatus.ADMITTED, line=1) for text in ("A", "B"))
    pages = {**glossary.pages, (tag, page.id): replace(page, terms=(page.preferred, *also))}
    own = edition(replace(glossary, pages=pages), tag)
    assert handout(own).words[tag]["comma"] == comma
    assert f": A{comma}B\n" in "".join(text.decode() for text in markdown_files(own).values())
