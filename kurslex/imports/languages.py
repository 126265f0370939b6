"""The files of languages that an import adds: their data from CLDR, and their home pages."""

from collections.abc import Container, Mapping

from kurslex.imports.material import ImportedLanguage, Kept, Material
from kurslex.imports.page_text import with_ids
from kurslex.model.glossary import Glossary
from kurslex.model.grammar import Inflection
from kurslex.model.page import Home
from kurslex.project.scaffolding.copied_words import TO_TRANSLATE
from kurslex.project.yaml.front_matter import Commented, Value, header_of, with_fields


def with_grammar(text: str, grammar: Inflection) -> str:
    """Return a language's `locale.yml` with what its terms say of themselves."""
    lists = {"genders": grammar.genders, "forms": grammar.forms}
    lines = [f"  {name}: [{', '.join(each)}]\n" for name, each in lists.items() if each]
    return text + "".join(["grammar:\n", *lines]) if lines else text


def home_page(text: str, said: ImportedLanguage, body: str, lender: str) -> str:
    """Return a language's home page with what the source says of itself, and with `body` alone.

    `text` is a home page of the language, or of that whose words it borrows meanwhile, which is
    `lender`, or empty. It borrows none where the source has both a title and a description.
    """
    header, place = header_of(text)
    page = f"{text[: place.start]}{header}---\n".replace(f"# {TO_TRANSLATE}\n", "")
    own = {"title": said.title, "description": said.description}
    fields: dict[str, Value | None] = {name: value for name, value in own.items() if value}
    fields["words"] = Commented(TO_TRANSLATE, lender) if lender and not all(own.values()) else None
    own_page = with_fields(with_fields(page, {"words": None}), fields)
    return f"{own_page}\n{body}\n" if body else own_page


def home_body(material: Material, tag: str, ids: Mapping[str, str]) -> str:
    """Return the text of a language's home page; `ids` are those of the concepts by their keys."""
    said = material.languages.get(tag, ImportedLanguage())
    return with_ids(said.home, {**ids, **{each: each for each in material.free}})


def kept_homes(
    material: Material, glossary: Glossary, written: Container[str], ids: Mapping[str, str]
) -> list[Kept]:
    """Return what the source's home pages say and no home page of the project does.

    `written` has the paths of the home pages that the import makes. A language without concepts
    gets none, and what a project has is left as it is.
    """
    found = []
    for tag, said in material.languages.items():
        body = home_body(material, tag, ids)
        own = glossary.homes.get(tag)
        if said.place and f"docs/{tag}/index.md" not in written and not _says(own, said, body):
            fields = {"title": said.title, "description": said.description}
            lines = [f"{name}: {value}" for name, value in fields.items() if value]
            text = "\n\n".join(filter(None, ["\n".join(lines), body]))
            found.append(Kept(what="home page", text=text, place=said.place, language=tag))
    return found


def _says(own: Home | None, said: ImportedLanguage, body: str) -> bool:
    """Whether a home page says all that a source does, whatever it has besides."""
    if own is None:
        return not (said.title or said.description or body)
    pairs = (
        (said.title, own.title),
        (said.description, own.description),
        (body, own.body.strip()),
    )
    return all(theirs in {"", mine} for theirs, mine in pairs)
