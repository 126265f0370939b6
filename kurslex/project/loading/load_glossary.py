"""A project's folder -> the whole glossary in memory."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kurslex.model.free_page import FOOTER, MENU, NOWHERE
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.page import Home, LocalizedConcept
from kurslex.problem import Problem, did_you_mean
from kurslex.project.files.remaining_files import check_remaining
from kurslex.project.files.survey import CALCULATORS, survey
from kurslex.project.loading.address_registry import load_registry
from kurslex.project.loading.calculator_files import load_calculators
from kurslex.project.loading.concepts_file import load_concepts
from kurslex.project.loading.free_pages import load_free_pages
from kurslex.project.loading.image_files import load_images
from kurslex.project.loading.lenders import with_lenders
from kurslex.project.loading.locale_files import load_locale
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.message_files import load_messages
from kurslex.project.loading.mkdocs_settings import check_settings
from kurslex.project.loading.page_dates import load_page_dates
from kurslex.project.loading.page_files import load_home, load_page
from kurslex.project.loading.picture_files import load_pictures
from kurslex.project.loading.release_file import load_release
from kurslex.project.loading.site_settings import check_site
from kurslex.utils.parallel import run_in_parallel, run_in_turn, shared_numbers
from kurslex.utils.phases import Phase

HOME = "index.md"
# A language's rules for those who write in it: no page, and no address of the site.
RULES = "CONTRIBUTING.md"

_Pages = dict[tuple[str, str], LocalizedConcept | None]


class _Read(NamedTuple):
    """A page, None where it is too malformed to use, and how much of it the memory knew."""

    name: str
    page: LocalizedConcept | None
    problems: list[Problem]
    known: int


def load_glossary(
    root: Path, memory: Memory | None = None, phase: Phase | None = None
) -> tuple[Glossary, list[Problem]]:
    """Read a project's files and return what could be read, with everything that is wrong.

    `root` is the folder that holds `docs/` and `calculators/`. No file is executed. Nothing is
    raised for what a contributor wrote: a glossary with problems is for reporting, not for use.
    What the memory knows is not read again. The phase counts pages.
    """
    memory = memory or Memory()
    phase = phase or Phase()
    problems: list[Problem] = []
    declared = load_concepts(root, problems, memory)
    tags = declared.locales
    files = survey(root, tags, problems)
    # An id that a concept has is the concept's, and the clash is a problem of its own.
    ids = {each.id for each in declared.concepts}
    no_concepts = [each for each in declared.free if each.id not in ids]
    free = {f"docs/{tag}/{each.id}.md" for tag in tags for each in no_concepts}
    pages = {tag: [*_page_files(tag, files, free)] for tag in tags}
    phase.expect(sum(map(len, pages.values())))
    check_settings(root, tags, problems, memory)
    check_site(root, problems)
    locales = {tag: load_locale(root, tag, problems, memory) for tag in tags}
    concepts = {concept.id: concept for concept in declared.concepts}
    listed = [(tag, path) for tag in tags for path in pages[tag]]
    load = partial(_load_page, root, concepts, phase=phase)
    # What is known is recalled faster than another process could send it.
    run = run_in_turn if memory.is_filled else run_in_parallel
    every = nullcontext(iter(range(len(listed))))
    with every if memory.is_filled else shared_numbers(len(listed)) as numbers:
        (messages, calculators, some), (others, apart) = run(
            lambda: (
                {tag: load_messages(root, tag, problems, memory) for tag in tags},
                load_calculators(root, problems, memory),
                {number: load(*listed[number], memory) for number in numbers},
            ),
            lambda: ({number: load(*listed[number], memory) for number in numbers}, memory),
        )
    memory.join(apart)
    read = {**some, **others}
    found: _Pages = {}
    for number, (tag, path) in enumerate(listed):
        # What a process had taken that has failed is read here.
        page = read.get(number) or load(tag, path, memory)
        problems += page.problems
        phase.expect(0, taken_over=page.known)
        if page.name in concepts:
            found[tag, page.name] = page.page
    homes = {tag: load_home(root, tag, f"docs/{tag}/{HOME}", problems, memory) for tag in tags}
    free_pages = load_free_pages(root, no_concepts, tags, files, problems, memory=memory)
    pictures = load_pictures(root, problems)
    images = load_images(root, files, tags, problems)
    used = {
        *(page.path for page in (*found.values(), *homes.values()) if page),
        *(path for each in messages.values() for path in each.sources),
        *(calculator.path for calculator in calculators.values()),
        *(picture.path for picture in pictures.values()),
        *images,
        *free,
    }
    check_remaining(root, {*files} - used, problems)
    glossary = Glossary(
        locales={tag: locale for tag, locale in locales.items() if locale},
        themes=declared.themes,
        concepts=concepts,
        pages={key: page for key, page in found.items() if page},
        homes={tag: home for tag, home in homes.items() if home},
        messages=with_lenders(messages, locales),
        calculators=calculators,
        unread=frozenset(f"docs/{tag}/{name}.md" for (tag, name), page in found.items() if not page)
        | _unread(problems)
        | {each for each in free if each in files and each not in _paths(free_pages.values())},
        fewest_links=declared.fewest_links,
        relation_types=declared.relation_types,
        path=declared.path,
        false_friends=declared.false_friends,
        rules=declared.rules,
        withdrawn=declared.withdrawn,
        legacy_calculators=declared.legacy_calculators,
        moved=declared.moved,
        zip_files=declared.zip_files,
        handouts=declared.handouts,
        packed_files=declared.packed_files,
        pairs=declared.pairs,
        look=declared.look,
        currencies=declared.currencies or _own_currencies(locales.values()),
        pictures=pictures,
        images=images,
        free=declared.free,
        free_pages=free_pages,
        release=load_release(root, problems),
        published=load_registry(root, problems),
        page_dates=load_page_dates(root, problems),
    )
    return glossary, list(dict.fromkeys(problems))  # a file that was asked for twice is named once


def _paths(pages: Iterable[Home]) -> set[str]:
    return {page.path for page in pages}


def _own_currencies(locales: Iterable[Locale | None]) -> tuple[str, ...]:
    currencies = (each.currency for each in locales if each and each.currency)
    return tuple(dict.fromkeys(each.code for each in currencies))


def _unread(problems: list[Problem]) -> frozenset[str]:
    """Return the files that brought nothing at all; a calculator with any fault is none."""
    return frozenset(
        problem.path
        for problem in problems
        if problem.check in {"unreadable-file", "merge-conflict"}
        or problem.path.startswith(f"{CALCULATORS}/")
    )


def _load_page(
    root: Path, concepts: Collection[str], tag: str, path: str, memory: Memory, *, phase: Phase
) -> _Read:
    problems: list[Problem] = []
    known_before = memory.recalled
    page = load_page(root, tag, path, problems, memory)
    phase.advance()
    name = path.removeprefix(f"docs/{tag}/").removesuffix(".md")
    if name not in concepts:
        is_concept = page is None or bool(page.definition or page.terms[0].text)
        if not is_concept:
            problems = []  # each of its fields would be wrong in a concept's page
        problems.append(_undeclared(name, path, concepts if is_concept else ()))
    return _Read(name, page, problems, memory.recalled - known_before)


def _page_files(tag: str, files: Iterable[str], free: Collection[str]) -> Iterator[str]:
    """Yield those of some files that are pages of a language's concepts."""
    for path in files:
        file = path.removeprefix(f"docs/{tag}/")
        is_page = file not in {path, HOME, RULES} and path not in free
        if is_page and file.endswith(".md"):
            yield path


def _undeclared(name: str, path: str, concepts: Collection[str]) -> Problem:
    return Problem(
        path=path,
        line=1,
        message=f"concept '{name}' is not declared in docs/concepts.yml",
        check="unknown-concept",
        hint=did_you_mean(name, concepts)
        or f"add a line for it below 'concepts'; if it is no concept, add '{name}: {MENU}' (or "
        f"{FOOTER}, or {NOWHERE}) below 'pages'",
    )
