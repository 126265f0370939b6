"""What the pages over many concepts at once have in common."""

from typing import Any

from kurslex.model.overview import overview_message
from kurslex.model.site import page_location
from kurslex.rendering.environment import render
from kurslex.rendering.frame import Frame


def render_overview(frame: Frame, tag: str, name: str, /, **values: Any) -> str:
    """Return the document of an overview in one language, made by the template of its name."""
    alternates = frame.alternates(name)
    messages = frame.glossary.messages[tag]
    return render(
        f"{name}.html",
        **frame.localized_values(tag, page_location(tag, name)),
        title=messages.format(overview_message(name, "title")),
        description=messages.format(overview_message(name, "description")),
        alternates=alternates,
        switch=frame.switch(alternates),
        **values,
    )
