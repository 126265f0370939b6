"""A corpus as Markdown alone, for generators whose theme cannot look concepts up: one heading each.

What other generators' layouts print of a concept appears in the text: its definition, its terms,
the related concepts with their definitions. Pages lie in a folder for each theme, with a list of
all.
"""

from pathlib import Path

from scripts.peers.corpus import Concept, Corpus, Page
from scripts.peers.peer import front_matter, write_file


def write_language(corpus: Corpus, locale: str, docs: Path) -> None:
    """Write the pages of one language into a folder: home, themes, concepts."""
    home = ["# Kurslex"]
    for theme in corpus.themes:
        concepts = corpus.of_theme(theme)
        title = theme.capitalize()
        from_home = (_link(each.pages[locale], f"{theme}/{each.id}.md") for each in concepts)
        home += [f"## {title}", "\n".join(from_home)]
        links = (_link(each.pages[locale], f"{each.id}.md") for each in concepts)
        _write(docs / theme / "index.md", title, f"# {title}", "\n".join(links))
    _write(docs / "index.md", "Kurslex", *home)
    for concept in corpus.concepts.values():
        _write_concept(corpus, concept, locale, docs)


def page_file(concept: Concept, docs: Path) -> Path:
    """Return the file of a concept's page below the folder of its language."""
    return docs / concept.theme / f"{concept.id}.md"


def _write_concept(corpus: Corpus, concept: Concept, locale: str, docs: Path) -> None:
    def address(other: str) -> str:
        return f"../{corpus.concepts[other].theme}/{other}.md"

    page = concept.pages[locale]
    related = {address(other): corpus.concepts[other].pages[locale] for other in concept.related}
    languages = {tag: other.term for tag, other in concept.pages.items() if tag != locale}
    _write(
        page_file(concept, docs),
        page.term,
        f"# {page.term}",
        *([f"*{page.admitted[0]}*"] if page.admitted else []),
        f"**{page.definition}**",
        page.linked(address).rstrip(),
        "## Related {#related}",
        "\n".join(_link(other, place) for place, other in related.items()),
        "## Languages {#languages}",
        "\n".join(f"- {tag}: {term}" for tag, term in languages.items()),
    )


def _link(page: Page, address: str) -> str:
    return f"- [{page.term}]({address}): {page.definition}"


def _write(file: Path, title: str, *blocks: str) -> None:
    write_file(file, front_matter(title=title) + "\n\n".join(blocks) + "\n")
