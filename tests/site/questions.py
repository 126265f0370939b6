"""A text with questions, and its HTML on one line."""

import re

from markdown import Markdown

from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.markdown.question_lines import question_lines
from kurslex.site.markdown_extension import KurslexExtension
from kurslex.site.question_markup import Asked

TEXT = """\
## Testa dig {#questions}

1. {#q-owner} Vem äger en *aktie*
   efter 16:20?

   - [ ] banken: Den förvarar {{ = 2 * 3 }} aktier.
   - [x] den [innehavare: hon](share.md) som **betalar**: Den är i hennes
     namn.

2. Vad är hon?
   - [x] *delägare*: Ja & nej.
   - [ ] <b>: Nej.

## Sist {#local}

1. Punkt
"""


def convert(text: str) -> str:
    asked = Asked(questions=read_outline(text, 1).questions, solution="Lösning", right="(rätt)")
    extension = KurslexExtension({}, compute=lambda expression: f"={expression}=", asked=asked)
    lines = question_lines(text)
    made = Markdown(extensions=["toc", "tables", "fenced_code", extension])
    html = made.convert(lines.tight if lines else text)
    return re.sub(r"\s+", " ", re.sub(r"(?<=>)\n|\n(?=<)", "", html))
