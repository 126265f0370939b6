"""What the pages over many concepts at once have in common."""

from typing import Any

from kurslex.model.overview import overview_message
from kurslex.model.site import page_location
from kurslex.rendering.environment import render
from kurslex.rendering.frame import Frame
from kurslex.rendering.words import words


def render_overview(frame: Frame, tag: str, name: str, /, **values: Any) -> str:
    """Return the document of an overview in one language, made by the template of its name."""
    text = frame.glossary.messages[tag].format
    title, description = (overview_message(name, part) for part in ("title", "description"))
    marked = words(frame.glossary, tag)
    return render(
        f"{name}.html",
        **frame.localized_values(tag, page_location(tag, name)),
        title=text(title),
        description=text(description),
        heading=marked(title),
        lead=marked(description),
        alternates=frame.alternates(name),
        switch=frame.switch(frame.editions(name)),
        **values,
    )
