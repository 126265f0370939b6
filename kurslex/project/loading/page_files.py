"""Page files -> localized concepts and home pages."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from msgspec.msgpack import Decoder

from kurslex.model.grammar import Grammar
from kurslex.model.page import Home, LocalizedConcept, Term, TermStatus
from kurslex.model.structure import structure_digest
from kurslex.problem import Problem
from kurslex.project.loading.comparison_fields import read_checked, read_typographical
from kurslex.project.loading.definition_links import read_definition
from kurslex.project.loading.grammar_fields import read_grammar
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.page_sentences import read_sentences
from kurslex.project.loading.remembered_page import read_in_time
from kurslex.project.markdown.bounds import excesses
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.yaml.front_matter import split
from kurslex.project.yaml.typed_fields import Fields
from kurslex.project.yaml.yaml_tree import Table, parse_yaml
from kurslex.utils.digests import digest

Read = TypeVar("Read")

_PAGES = Decoder(tuple[LocalizedConcept | None, list[Problem]])
_HOMES = Decoder(tuple[Home | None, list[Problem]])


def load_page(
    root: Path, locale: str, path: str, problems: list[Problem], memory: Memory | None = None
) -> LocalizedConcept | None:
    """Return the page of one concept in one language, or None where it has no front matter.

    `path` is relative to `root`. Everything wrong with the front matter is added to `problems`.
    """
    return read_in_time(
        root, ("page", locale, path), problems, memory, decoder=_PAGES, read=read_page
    )


def read_page(
    text: str, locale: str, path: str, problems: list[Problem]
) -> LocalizedConcept | None:
    """Return the same from the text of the file."""
    split = _split(text, path, problems)
    if split is None:
        return None
    fields, body, body_line = split
    line = fields.line_of("definition")
    written = fields.text("definition", required=True)
    definition, definition_links, links = read_definition(written, line)
    outline = read_outline(body, body_line)
    page = LocalizedConcept(
        id=path.removeprefix(f"docs/{locale}/").removesuffix(".md"),
        locale=locale,
        path=path,
        terms=_terms(fields),
        definition=definition,
        definition_line=line,
        definition_links=definition_links,
        body=body,
        body_line=body_line,
        outline=replace(outline, links=(*links, *outline.links)) if links else outline,
        unlinked=fields.texts("unlinked"),
        unlinked_line=fields.line_of("unlinked"),
        allowed=fields.texts("allowed"),
        allowed_line=fields.line_of("allowed"),
        repeats=fields.reasons("repeats"),
        repeats_line=fields.line_of("repeats"),
        checked=read_checked(fields, path, problems),
        typographical=read_typographical(fields, path, problems),
        source=digest((path, text)),
    )
    fields.finish()
    return replace(page, sentences=tuple(read_sentences(page)), structure=structure_digest(page))


def load_home(
    root: Path, locale: str, path: str, problems: list[Problem], memory: Memory | None = None
) -> Home | None:
    """Return one language's home page, or None where it has no front matter."""
    return read_in_time(
        root, ("home", locale, path), problems, memory, decoder=_HOMES, read=_read_home
    )


def _read_home(text: str, locale: str, path: str, problems: list[Problem]) -> Home | None:
    split = _split(text, path, problems)
    if split is None:
        return None
    fields, body, body_line = split
    home = Home(
        locale=locale,
        path=path,
        title=fields.text("title", required=True),
        description=fields.text("description", required=True),
        body=body,
        body_line=body_line,
        outline=read_outline(body, body_line),
        words=fields.text("words"),
        words_line=fields.line_of("words"),
        allowed=fields.texts("allowed"),
        allowed_line=fields.line_of("allowed"),
        examples=fields.texts("examples"),
    )
    fields.finish()
    return home


def load_free_page(
    root: Path, locale: str, path: str, problems: list[Problem], memory: Memory | None = None
) -> Home | None:
    """Return one language's page that is no concept's, or None where it has no front matter."""
    return read_in_time(
        root, ("free page", locale, path), problems, memory, decoder=_HOMES, read=_read_free_page
    )


def _read_free_page(text: str, locale: str, path: str, problems: list[Problem]) -> Home | None:
    split = _split(text, path, problems)
    if split is None:
        return None
    fields, body, body_line = split
    page = Home(
        id=path.removeprefix(f"docs/{locale}/").removesuffix(".md"),
        locale=locale,
        path=path,
        title=fields.text("title", required=True),
        description=fields.text("description"),
        body=body,
        body_line=body_line,
        outline=read_outline(body, body_line),
        allowed=fields.texts("allowed"),
        allowed_line=fields.line_of("allowed"),
    )
    fields.finish()
    return page


def _terms(fields: Fields) -> tuple[Term, ...]:
    preferred = fields.table("preferred", "the preferred term", required=True)
    first = (
        _term(preferred, TermStatus.PREFERRED)
        if preferred
        else Term(text="", status=TermStatus.PREFERRED, line=fields.line)
    )
    admitted = fields.tables(
        "admitted", "an admitted term", lambda item: _term(item, TermStatus.ADMITTED)
    )
    deprecated = fields.tables(
        "deprecated", "a deprecated term", lambda item: _term(item, TermStatus.DEPRECATED)
    )
    return (first, *admitted, *deprecated)


def _term(fields: Fields, status: TermStatus) -> Term:
    is_deprecated = status is TermStatus.DEPRECATED
    grammar = read_grammar(fields) if status is TermStatus.PREFERRED else Grammar()
    term = Term(
        text=fields.text("term", required=True),
        status=status,
        line=fields.line_of("term"),
        sort=fields.text("sort"),
        qualifier=fields.text("qualifier") if status is TermStatus.PREFERRED else "",
        forms=tuple(dict.fromkeys((*fields.texts("forms"), *grammar.forms.values()))),
        reason=fields.text("reason", required=True) if is_deprecated else "",
        exceptions=fields.texts("except") if is_deprecated else (),
        grammar=grammar,
        autolink=is_deprecated or fields.flag("autolink", default=True),
    )
    fields.finish()
    return term


def _split(text: str, path: str, problems: list[Problem]) -> tuple[Fields, str, int] | None:
    """Split a file into its front matter's fields, its body and the body's first line.

    A text that is too long or too deep is given to no parser.
    """
    place = split(text)
    if place is None or not place.is_closed:
        problems.append(
            Problem(
                path=path,
                line=1,
                message="the page has no front matter"
                if place is None
                else "the front matter is never closed",
                check="front-matter",
                hint="start the file with a line '---', the fields, and another line '---'",
            )
        )
        return None
    header = text[place.start : place.closing]
    tree = parse_yaml(header, path, problems, first_line=2)
    if tree is None and any(p.path == path and p.check == "yaml" for p in problems):
        return None
    if not isinstance(tree, Table | None):
        problems.append(
            Problem(
                path=path,
                line=2,
                message="the front matter is not a table of fields",
                check="front-matter",
                hint="write each field as 'name: value'",
            )
        )
        return None
    fields = Fields(tree or Table({}, {}, 1), path, problems, "the front matter")
    body_line = text.count("\n", 0, place.closing) + 2
    body = text[place.body :]
    too_much = [
        Problem(path=path, line=body_line + line, message=message, check="too-complex", hint=hint)
        for line, message, hint in excesses(body)
    ]
    problems += too_much
    return None if too_much else (fields, body, body_line)
