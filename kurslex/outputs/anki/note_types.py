"""The types of notes in Anki decks: fields, and the cards that are made of them.

Ids, names of fields and their order are the same for good: Anki finds the notes of an earlier deck
by them, and keeps what a learner has reached.
"""

from typing import Any

from msgspec import Struct

_STYLE = """\
.card { font: 1.25rem/1.5 Georgia, serif; text-align: center; max-width: 34em; margin: 1em auto; }
.term { font-size: 1.6rem; font-weight: bold; }
.also, .source { font-size: 1rem; opacity: .75; }
"""
# In this class MathJax, which Anki has look through every card, sets no formula.
_PLAIN = "tex2jax_ignore"
_TERM = f'<div class="term {_PLAIN}" lang="{{{{Language%s}}}}" dir="auto">{{{{Term%s}}}}</div>'
_DEFINITION = (
    f'<div class="{_PLAIN}" lang="{{{{Language%s}}}}" dir="auto">{{{{Definition%s}}}}</div>'
)
_ALSO = (
    f'{{{{#Also}}}}<div class="also {_PLAIN}" '
    'lang="{{Language}}" dir="auto">{{Also}}</div>{{/Also}}'
)
_SOURCE = '<p class="source"><a href="{{Address%s}}">{{Address%s}}</a></p>'
_ANSWER = '{{FrontSide}}<hr id="answer">'
_LATEX_BEFORE = "\\documentclass{article}\\pagestyle{empty}\\begin{document}"
_LATEX_AFTER = "\\end{document}"


class NoteType(Struct, frozen=True, kw_only=True):
    """A type of notes: its id, the names of its fields, and front and back of each card."""

    id: int
    name: str
    fields: tuple[str, ...]
    cards: tuple[tuple[str, str, str], ...]

    def described(self, changed: int) -> dict[str, Any]:
        """Return what a collection says of the type, changed last at a time in seconds."""
        return {
            "id": self.id,
            "name": self.name,
            "type": 0,
            "mod": changed,
            "usn": -1,
            "sortf": 0,
            "did": None,
            "tmpls": [
                {
                    "name": name,
                    "ord": place,
                    "qfmt": front,
                    "afmt": back,
                    "bqfmt": "",
                    "bafmt": "",
                    "did": None,
                }
                for place, (name, front, back) in enumerate(self.cards)
            ],
            "flds": [
                {
                    "name": name,
                    "ord": place,
                    "sticky": False,
                    "rtl": False,
                    "font": "Georgia",
                    "size": 20,
                    "media": [],
                }
                for place, name in enumerate(self.fields)
            ],
            "css": _STYLE,
            "latexPre": _LATEX_BEFORE,
            "latexPost": _LATEX_AFTER,
            "req": [[place, "any", [0]] for place in range(len(self.cards))],
            "tags": [],
            "vers": [],
        }


TERM = NoteType(
    id=1_795_000_000_001,
    name="Kurslex: term and definition",
    fields=("Term", "Also", "Definition", "Address", "Language", "Concept"),
    cards=(
        (
            "Term",
            _TERM % ("", ""),
            _ANSWER + _DEFINITION % ("", "") + _ALSO + _SOURCE % ("", ""),
        ),
    ),
)

PAIR = NoteType(
    id=1_795_000_000_002,
    name="Kurslex: term in two languages",
    fields=(
        *("Term 1", "Definition 1", "Address 1", "Language 1"),
        *("Term 2", "Definition 2", "Address 2", "Language 2"),
        "Concept",
    ),
    cards=tuple(
        (
            f"{asked} to {wanted}",
            _TERM % (f" {asked}", f" {asked}"),
            _ANSWER
            + _TERM % (f" {wanted}", f" {wanted}")
            + _DEFINITION % (f" {wanted}", f" {wanted}")
            + _SOURCE % (f" {wanted}", f" {wanted}"),
        )
        for asked, wanted in ((1, 2), (2, 1))
    ),
)
