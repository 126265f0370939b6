"""The files of languages that an import adds: their data after CLDR, and their home pages."""

from kurslex.imports.material import ImportedLanguage
from kurslex.model.grammar import Inflection
from kurslex.project.scaffolding.new_language import UnknownLanguageError, language_data, own_name
from kurslex.project.yaml.yaml_values import scalar

_ROOT = """\
name: {name}
{words}# The Unicode CLDR does not know the language: write its own name and signs here.
numbers:
  decimal: "."
  group: ","
  minus: "\\u2212"
"""


def locale_file(tag: str, lender: str, grammar: Inflection) -> tuple[str, bool]:
    """Return a language's `locale.yml`, and whether CLDR knows the language.

    `grammar` has what the terms say of themselves; `lender` is empty where nothing is borrowed.
    """
    try:
        text, known = language_data(tag, "", lender), True
    except UnknownLanguageError:
        words = f"words: {lender}\n" if lender else ""
        text, known = _ROOT.format(name=scalar(tag), words=words), False
    lists = {"genders": grammar.genders, "forms": grammar.forms}
    lines = [f"  {name}: [{', '.join(each)}]\n" for name, each in lists.items() if each]
    text += "".join(["grammar:\n", *lines]) if lines else ""
    return text, known


def language_name(tag: str) -> str:
    """Return a language's name for itself, or its tag where CLDR does not know it."""
    try:
        return own_name(tag)
    except ValueError:
        return tag


def home_page(said: ImportedLanguage, title: str, lender: str) -> str:
    """Return the text of a language's home page; `lender` is whose words it has, or empty."""
    name = said.title or title
    fields = [f"title: {scalar(name)}", f"description: {scalar(said.description or name)}"]
    if lender:
        note = "# Translate the page, then delete this line and the next."
        fields += [note, f"words: {lender}"]
    return "\n".join(["---", *fields, "---", ""])
