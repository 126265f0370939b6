"""The files of languages that an import adds: their data after CLDR, and their home pages."""

from kurslex.imports.material import ImportedLanguage
from kurslex.model.grammar import Inflection
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
