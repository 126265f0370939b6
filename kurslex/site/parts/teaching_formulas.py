"""The formulas of a concept's page, to be taken into other documents: as LaTeX and as MathML."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kurslex.calculators.emit.latex import latex
from kurslex.calculators.present.page_formula import written_formula
from kurslex.model.page import LocalizedConcept
from kurslex.site.context import SiteContext
from kurslex.site.parts.frame_codes import Forms

_NAMESPACE = '<math xmlns="http://www.w3.org/1998/Math/MathML" '


class FormulaGroup(Struct, frozen=True, kw_only=True):
    """The formulas of a calculator, or those that the page itself has.

    `title` is a text; `latex` and `mathml` have all of them, a line each.
    """

    title: str
    latex: str
    mathml: str

    @property
    def mathml_suffix(self) -> str:
        """How a file with the MathML ends: one formula is a document of it, several are in HTML."""
        return "html" if "\n" in self.mathml else "mml"


def formula_groups(
    context: SiteContext, page: LocalizedConcept, forms: Forms
) -> Iterator[FormulaGroup]:
    """Yield the formulas that a page shows, those of each calculator together."""
    glossary, tag = context.glossary, page.locale
    symbols, messages = glossary.locales[tag].numbers, glossary.messages[tag]
    written = [each for each in page.outline.placeholders if each.name == "formula"]
    own = [
        written_formula(each.argument, symbols, messages).math
        for each in written
        if "=" in each.argument
    ]
    if own:
        yield _group(page.preferred.label, own)
    named = {each.argument for each in written if "=" not in each.argument}
    others = {each: context.forms[tag, each] for each in sorted(named - forms.keys())}
    for form in (*forms.values(), *others.values()):
        found = [formula for step in form.steps for formula in step.formulas]
        if found:
            yield _group(form.shared.title, found)


def _group(title: str, formulas: Sequence[str]) -> FormulaGroup:
    return FormulaGroup(
        title=title,
        latex="\n".join(f"\\[ {latex(each)} \\]" for each in formulas),
        mathml="\n".join(each.replace("<math ", _NAMESPACE, 1) for each in formulas),
    )
