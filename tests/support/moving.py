"""A glossary of knots whose concepts name one another in every way, to be renamed and merged."""

import re
from pathlib import Path

from tests.support.command import edit
from tests.support.edits import copy_tiny_site

_CONCEPTS = """\
  sheet-bend: {theme: binding, counterpart: [reef-knot], legacy: [weavers-knot]}
  # How it was called at sea.
  figure-eight:
    theme: loops
    related: [bowline, sheet-bend]
    leads-to:
      - reef-knot
  sheepshank: {theme: hitches, related: [figure-eight], depends-on: [sheet-bend]}
false-friends:
  bend: {sv: [stek], fr: [bitte], concepts: [sheet-bend, bowline]}
"""
_PAGES = {
    ("sv", "sheet-bend"): ("skotstek", "råbandsknop", "I ett hörn", "kan glida"),
    ("fr", "sheet-bend"): ("nœud d’écoute", "nœud plat", "Dans un coin", "peut glisser"),
    ("sv", "figure-eight"): ("åttaknop", "råbandsknop", "I en ände", "kan fastna"),
    ("fr", "figure-eight"): ("nœud en huit", "nœud plat", "Dans un bout", "peut se coincer"),
    ("sv", "sheepshank"): ("trumpetstek", "råbandsknop", "På mitten", "kan lossna"),
    ("fr", "sheepshank"): ("jambe de chien", "nœud plat", "Au milieu", "peut se défaire"),
}
_PAGE = """\
---
preferred: {{term: {term}}}
definition: >-
  {term}: {where}, {how}.
unlinked: [clove-hitch, bowline]
repeats: {{clove-hitch: Because it is so.}}
---
{where} **{term}** [{other}](reef-knot.md "reef-knot.md") {how} [1](bowline.md#example).

> **{term} / [{other}](<reef-knot.md>)?** {how} `[{other}](reef-knot.md)`.

## {where} {{#example}}

- {where} [{how} \\[2\\]](bowline.md#see-also) [**{term}**](https://knots.example/reef-knot.md).
"""
# What is told here is nonsense, and what people would warn of is not the matter.
_OFF = (
    *("late-link", "unlinked-mention", "link-text", "never-compared", "needless-unlinked"),
    *("repeated-sentence", "needless-repeat", "orphan-concept", "missing-translation"),
    *("definition", "unlinked-confusion", "broken-anchor", "ambiguous-term", "unused-message"),
)


def copy_knots(target: Path) -> Path:
    """Make the project."""
    root = copy_tiny_site(target)
    concepts = root / "docs/concepts.yml"
    edit(concepts, "path: {first: [bowline], further: [reef-knot, clove-hitch]}\n", "")
    # One theme, which has questions to practise however many of the knots are gone.
    text = re.sub(r"theme: \w+", "theme: binding", concepts.read_text(encoding="utf-8") + _CONCEPTS)
    text = text.replace("themes: [loops, binding, hitches]", "themes: [binding]")
    off = ", ".join(f"{each}: off" for each in _OFF)
    concepts.write_text(f"{text}rules: {{{off}}}\n", encoding="utf-8")
    for (tag, concept), words in _PAGES.items():
        page = _PAGE.format(**dict(zip(("term", "other", "where", "how"), words, strict=True)))
        (root / f"docs/{tag}/{concept}.md").write_text(page, encoding="utf-8")
    for tag in ("sv", "fr"):
        messages = root / f"docs/{tag}/messages/false-friends.ftl"
        messages.write_text("false-friends-bend = Bend.\n", encoding="utf-8")
    return root
