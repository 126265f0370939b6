"""What makes the page of a calculator alone, which other pages show in a frame."""

from kurslex.model.site import embed_location, page_location, relative
from kurslex.site.asset_files import script_name
from kurslex.site.context import SiteContext
from kurslex.site.parts.calculator_html import EMBED_ASSETS, WORKING, render_embed
from kurslex.site.parts.exercise_links import first_exercise
from kurslex.site.parts.page_calculators import concept_links
from kurslex.site.script_names import working_name


def render_frame(context: SiteContext, tag: str, name: str) -> str:
    """Return the document of a calculator in a language."""
    glossary, here = context.glossary, embed_location(tag, name)
    calculator, page = glossary.calculators[name], context.page_of(name, tag)
    return render_embed(
        calculator,
        glossary.locales[tag],
        glossary.messages[tag],
        page=relative(here, page_location(tag, page)) if page else None,
        assets={
            **{each: relative(here, context.assets[each]) for each in EMBED_ASSETS},
            "calculators.js": relative(here, context.assets[script_name([name])]),
            WORKING: relative(here, context.assets[working_name(name, tag)]),
        },
        canonical=context.site.absolute(here),
        practice=first_exercise(context, tag, name, here),
        here=here,
        concepts=concept_links(context, calculator, tag, here),
        form=context.forms[tag, name],
    )
