"""The learning path -> its page, and the steps before and after one of its concepts."""

from typing import Any

from kurslex.model.page import LocalizedConcept
from kurslex.model.site import PATH, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import entry
from kurslex.site.parts.overview_layout import render_overview
from kurslex.ui.overview_messages import stage_message


def render_path(context: SiteContext, tag: str) -> str:
    """Return the page of the path: its stages, each with the concepts that a language has."""
    return render_overview(context, tag, PATH, path=path_values(context, tag))


def path_values(context: SiteContext, tag: str) -> dict[str, Any]:
    """Return the path as stations: the stages of which a language has a concept, and all steps.

    `steps` has a line with id and term for each, for the script that says where to read on.
    """
    glossary, path = context.glossary, page_location(tag, PATH)
    stages: list[dict[str, Any]] = []
    steps: list[str] = []
    for stage in glossary.path:
        pages = [page for concept in stage.concepts if (page := glossary.page(tag, concept))]
        if pages:
            message = stage_message(stage.id)
            stages.append(
                {
                    "message": message,
                    "location": f"{path}#{message}",
                    "start": len(steps) + 1,
                    "ids": [page.id for page in pages],
                    "steps": list(map(entry, pages)),
                }
            )
            steps += [f"{page.id} {page.preferred.text}" for page in pages]
    return {
        "location": path,
        "stages": stages,
        "steps": "\n".join(steps),
        "first": stages[0]["steps"][0] if stages else None,
    }


def place_on_path(context: SiteContext, page: LocalizedConcept) -> dict[str, Any] | None:
    """Return a page's step, how many there are, and its neighbours' too; None off the path."""
    steps = context.steps[page.locale]
    if page.id not in steps:
        return None
    order = list(steps)
    at = steps[page.id]
    before, after = order[at - 1 : at] if at else [], order[at + 1 : at + 2]
    neighbours = {"prev": (at, before), "next": (at + 2, after)}
    return {
        "step": at + 1,
        "steps": len(order),
        "location": page_location(page.locale, PATH),
        "neighbours": [
            (rel, step, entry(found))
            for rel, (step, concepts) in neighbours.items()
            for concept in concepts
            if (found := context.glossary.page(page.locale, concept))
        ],
    }
