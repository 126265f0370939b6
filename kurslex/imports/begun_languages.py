"""New languages of a project, or a whole new project -> their files."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kurslex.imports.languages import home_body, home_page, with_grammar
from kurslex.imports.material import ImportedLanguage, Material
from kurslex.model.glossary import Glossary
from kurslex.model.grammar import FORMS, GENDERS, Inflection
from kurslex.project.loading.concepts_file import CONCEPTS
from kurslex.project.scaffolding.new_language import language_data
from kurslex.project.scaffolding.new_project import CONCEPT, new_project

_THEME = re.compile(r"^theme-[\w-]+ = .*\n+", re.MULTILINE)
_NAME = re.compile(r"^site-name = .*\n", re.MULTILINE)
_WORDS = re.compile(r"^words: (\S+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """The texts of new files by their paths; `borrowing` has the languages that borrow words."""

    languages: Sequence[str]
    texts: Mapping[str, str]
    borrowing: frozenset[str]


def begun_texts(
    material: Material,
    glossary: Glossary,
    read: Callable[[str], str | None],
    tags: Sequence[str],
    title: str,
    *,
    ids: Mapping[str, str],
) -> Begun:
    """Return the files of new languages; none of them exists yet.

    With a title they are those of a whole new project, as `kurslex init` makes it, without its
    sample concept and without the list of concepts. `ids` are those of the concepts by their keys.
    """
    lender = next((tag for tag, each in glossary.locales.items() if not each.words), "")
    texts = _new_project(title, tags) if title else _further(tags, lender, read)
    borrowing = set()
    for tag in tags:
        data, home = f"docs/{tag}/locale.yml", f"docs/{tag}/index.md"
        borrowed = _WORDS.search(texts[data])
        borrowing |= {tag} if borrowed else set()
        said = material.languages.get(tag, ImportedLanguage())
        texts[data] = with_grammar(texts[data], _grammar(material, tag))
        body = home_body(material, tag, ids)
        texts[home] = home_page(texts[home], said, body, borrowed[1] if borrowed else "")
    new = {path: text for path, text in texts.items() if read(path) is None}
    return Begun(languages=tags, texts=new, borrowing=frozenset(borrowing))


def _new_project(title: str, tags: Sequence[str]) -> dict[str, str]:
    texts = new_project(title, tags)
    for tag in tags:
        del texts[f"docs/{tag}/{CONCEPT}.md"]
        words = f"docs/{tag}/messages/site.ftl"
        texts[words] = _NAME.sub("", _THEME.sub("", texts[words])).lstrip("\n")
    return {path: text for path, text in texts.items() if text and path != CONCEPTS}


def _further(tags: Sequence[str], lender: str, read: Callable[[str], str | None]) -> dict[str, str]:
    texts = {}
    home = read(f"docs/{lender}/index.md") if lender and tags else None
    for tag in tags:
        texts[f"docs/{tag}/locale.yml"] = language_data(tag, "", lender)
        texts[f"docs/{tag}/index.md"] = home or f"---\ntitle: {tag}\ndescription: {tag}\n---\n"
    return texts


def _grammar(material: Material, tag: str) -> Inflection:
    """Return the genders and forms that the terms of a language name."""
    terms = [page.terms[0] for each in material.concepts if (page := each.pages.get(tag))]
    genders = {term.gender for term in terms}
    return Inflection(
        genders=tuple(each for each in GENDERS if each in genders),
        forms=tuple(each for each in FORMS if any(getattr(term, each) for term in terms)),
    )
