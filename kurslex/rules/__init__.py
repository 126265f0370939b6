"""The rules that a glossary's content keeps: one file a rule, one docstring with Bad and Good."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

from msgspec.msgpack import Decoder

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.memory import Memory
from kurslex.rules.attribute_lists import check_attribute_lists
from kurslex.rules.borrowed_words import check_borrowed_words
from kurslex.rules.calculator_concepts import check_calculator_concepts
from kurslex.rules.calculator_defaults import check_calculator_defaults
from kurslex.rules.calculator_exercises import check_calculator_exercises
from kurslex.rules.calculator_ids import check_calculator_ids
from kurslex.rules.calculator_placement import check_calculators
from kurslex.rules.characters import check_characters
from kurslex.rules.checked_source import check_checked
from kurslex.rules.conflicting_facts import check_conflicting_facts
from kurslex.rules.confusions import check_confusions
from kurslex.rules.declarations import check_declarations
from kurslex.rules.definitions import check_definitions
from kurslex.rules.deprecated_terms import check_deprecated_terms
from kurslex.rules.example_numbers import check_example_numbers
from kurslex.rules.false_friends import check_false_friends
from kurslex.rules.file_rules import reading_rules
from kurslex.rules.grammar import check_grammar
from kurslex.rules.headings import check_headings
from kurslex.rules.identifiers import check_identifiers
from kurslex.rules.image_files import check_image_files
from kurslex.rules.images import check_images
from kurslex.rules.judging import found, judge
from kurslex.rules.judging_units import only_of_pages
from kurslex.rules.legacy_addresses import check_legacy_addresses
from kurslex.rules.link_texts import check_link_texts
from kurslex.rules.links import check_links
from kurslex.rules.local_currency import check_local_currencies
from kurslex.rules.lost_addresses import check_lost_addresses
from kurslex.rules.mentions import check_mentions
from kurslex.rules.message_addresses import check_message_addresses
from kurslex.rules.message_entries import check_message_entries
from kurslex.rules.misleading_markdown import check_misleading_markdown
from kurslex.rules.missing_messages import check_messages
from kurslex.rules.missing_translations import check_missing_translations
from kurslex.rules.never_compared import check_never_compared
from kurslex.rules.orphan_concepts import check_orphan_concepts
from kurslex.rules.path import check_path
from kurslex.rules.picture_placement import check_picture_placement
from kurslex.rules.picture_words import check_picture_words
from kurslex.rules.placeholders import check_placeholders
from kurslex.rules.question_form import check_question_form
from kurslex.rules.question_options import check_question_options
from kurslex.rules.raw_html import check_raw_html
from kurslex.rules.readings import check_readings
from kurslex.rules.registry import Check, Reads, Rule
from kurslex.rules.relations import check_relations
from kurslex.rules.repeated_sentences import check_repeated_sentences
from kurslex.rules.sections import check_sections
from kurslex.rules.severities import lowered, setting_faults, settled
from kurslex.rules.shared_jobs import in_parallel, in_turn
from kurslex.rules.shared_questions import check_shared_questions
from kurslex.rules.terms import check_terms
from kurslex.rules.text_direction import check_text_directions
from kurslex.rules.typography import check_typography
from kurslex.rules.unfinished import check_unfinished
from kurslex.rules.unlinked_confusions import check_unlinked_confusions
from kurslex.utils.phases import SILENT, Phase, Progress

CHECKS: tuple[Check, ...] = (
    check_identifiers,
    check_declarations,
    check_relations,
    check_path,
    check_false_friends,
    check_missing_translations,
    check_unfinished,
    check_checked,
    check_never_compared,
    check_messages,
    check_message_addresses,
    check_message_entries,
    check_borrowed_words,
    check_terms,
    check_grammar,
    check_definitions,
    check_headings,
    check_sections,
    check_links,
    check_images,
    check_image_files,
    check_legacy_addresses,
    check_lost_addresses,
    check_link_texts,
    check_mentions,
    check_orphan_concepts,
    check_raw_html,
    check_misleading_markdown,
    check_confusions,
    check_unlinked_confusions,
    check_question_form,
    check_question_options,
    check_shared_questions,
    check_characters,
    check_attribute_lists,
    check_readings,
    check_placeholders,
    check_calculators,
    check_calculator_defaults,
    check_calculator_exercises,
    check_calculator_concepts,
    check_calculator_ids,
    check_picture_placement,
    check_picture_words,
    check_local_currencies,
    check_text_directions,
    check_example_numbers,
    check_conflicting_facts,
    check_deprecated_terms,
    check_repeated_sentences,
    check_typography,
)

RULES: tuple[Rule, ...] = (*reading_rules(), *(each for check in CHECKS for each in check.rules))
"""Every rule that `kurslex check` knows, in the order in which they are tried."""

# What can be said of a page at once, without reading the others.
_OF_PAGES = (
    *(check for check in CHECKS if check.reads is Reads.CONCEPT),
    check_borrowed_words,
    check_links,
    check_link_texts,
)
_OF_CALCULATORS = tuple(check for check in CHECKS if check.reads is Reads.CALCULATOR)
_FOUND = Decoder(list[Problem])


def inspect(
    root: Path, memory: Memory | None = None, progress: Progress = SILENT
) -> tuple[Glossary, list[Problem]]:
    """Load a project and return it with every problem of its files and content, sorted.

    Pages are judged as if there were no drafts beside them, since that is how they are published.
    What is wrong with a draft itself is a warning as long as it is one. What the memory knows is
    neither read nor computed again.
    """
    memory = memory or Memory()
    with progress.phase("Pages", "read") as phase:
        glossary, problems = load_glossary(root, memory, phase)
    problems += setting_faults(RULES, glossary.rules)
    with progress.phase("Calculators", "computed") as phase:
        problems += _of_calculators(glossary, memory, phase)
    with progress.phase("Rules", "applied") as phase:
        found_by = partial(judge, checks=CHECKS, memory=memory, phase=phase)
        return glossary, _judged(glossary, problems, found_by)


def _of_calculators(glossary: Glossary, memory: Memory, phase: Phase) -> list[Problem]:
    """Return what rules say of each calculator by itself; computing its targets takes long."""
    phase.expect(len(glossary.calculators))
    # What is known is recalled faster than another process could send it.
    do = in_turn if memory.is_filled else in_parallel
    jobs = [partial(_of_calculator, glossary, name) for name in glossary.calculators]
    return [*chain.from_iterable(do(jobs, memory, phase))]


def _of_calculator(glossary: Glossary, name: str, memory: Memory, phase: Phase) -> list[Problem]:
    calculator, known_before = glossary.calculators[name], memory.recalled
    alone = replace(glossary, calculators={name: calculator})
    source = ("rules of a calculator", calculator.path, calculator.source)
    known: list[Problem] = memory.made(source, _FOUND, partial(found, alone, _OF_CALCULATORS))
    phase.advance()
    phase.expect(0, taken_over=memory.recalled - known_before)
    return known


def inspect_pages(
    glossary: Glossary, paths: Collection[str], problems: Iterable[Problem]
) -> list[Problem]:
    """Return the problems of some pages, sorted, as far as they show in a moment.

    `problems` are those of reading them. What is wrong with a page because of other pages than
    those of the same concept, only `inspect` finds.
    """
    pages = only_of_pages(glossary, paths)
    judged = _judged(pages, problems, lambda part: found(part, _OF_PAGES))
    return [problem for problem in judged if problem.path in paths]


def _judged(
    glossary: Glossary, problems: Iterable[Problem], find: Callable[[Glossary], list[Problem]]
) -> list[Problem]:
    """Return problems of reading and all that is found, each as severe as it is here, sorted."""
    drafts = glossary.drafts
    every = [*problems, *find(glossary.finished())]
    here = [*settled(every, RULES, glossary.rules)]
    if drafts:
        in_drafts = (each for each in find(glossary) if each.path in drafts)
        here += lowered(settled(in_drafts, RULES, glossary.rules), RULES)
    order = {rule.id: place for place, rule in enumerate(RULES)}
    return sorted(here, key=lambda problem: (problem.place, order[problem.check]))
