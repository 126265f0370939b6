"""The sentences in `docs/LOCALE/messages/*.ftl`, without what Fluent puts in."""

from collections.abc import Iterator

from fluent.syntax.ast import Message, Pattern, Placeable, SelectExpression, Term, TextElement

from kurslex.messages import Messages
from kurslex.model.prose import CONFUSIONS, Paragraph
from kurslex.ui.overview_messages import friends_message
from kurslex.utils.memoize import memoized


@memoized  # several rules read them one after another
def message_prose(messages: Messages) -> tuple[Paragraph, ...]:
    """Return the texts of a language's messages; each variant of one is a text of its own."""
    return tuple(
        paragraph
        for path, source in messages.sources.items()
        for entry in messages.trees[path].body
        if isinstance(entry, Message | Term) and entry.value is not None
        for paragraph in _paragraphs(entry.value, path, source, _section(entry))
    )


def _section(entry: Message | Term) -> str:
    """Return where a text would be on a page: false friends are words to be confused."""
    return CONFUSIONS if entry.id.name.startswith(friends_message("")) else ""


def _paragraphs(pattern: Pattern, path: str, source: str, section: str) -> Iterator[Paragraph]:
    text = ""
    for element in pattern.elements:
        if isinstance(element, TextElement):
            text += element.value
        elif element.span:
            # A value may be written over several lines; the text goes on where it ends.
            text += "\n" * source.count("\n", element.span.start, element.span.end)
        if isinstance(element, Placeable) and isinstance(element.expression, SelectExpression):
            for variant in element.expression.variants:
                yield from _paragraphs(variant.value, path, source, section)
    if text.strip():
        first = source.count("\n", 0, pattern.span.start) + 1 if pattern.span else 1
        lines = range(first, first + text.count("\n") + 1)
        yield Paragraph(path=path, text=text, lines=tuple(lines), section=section)
