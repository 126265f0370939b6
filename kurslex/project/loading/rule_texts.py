"""What each rule asks, in the language of those who write in it.

A project's own `docs/LOCALE/rules.ftl` is before the package's.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kurslex.messages import MessageError, Messages
from kurslex.project.files.text_files import read_text
from kurslex.words.shipped import RULES, shipped_rules

_DOCS = "docs"


class RuleTexts:
    """The rules in the words of each language, as far as it has them, by ids.

    They are for contributors: no page shows them, so a language may have some, or none.
    """

    def __init__(self, languages: Mapping[str, Messages]) -> None:
        self._languages = languages

    def in_language(self, tag: str, rule: str) -> str:
        """Return what a rule asks in a language, or an empty text where it does not say so."""
        messages = self._languages.get(tag)
        try:
            return messages.format(rule) if messages else ""
        except MessageError:
            return ""

    def for_file(self, path: str, rule: str) -> str:
        """Return the same for a file of the project, in its language if it has one."""
        folder, _, rest = path.partition("/")
        return self.in_language(rest.partition("/")[0], rule) if folder == _DOCS else ""

    def of_rule(self, rule: str) -> dict[str, str]:
        """Return what a rule asks in each language that says so, by locale tag."""
        texts = {tag: self.in_language(tag, rule) for tag in self._languages}
        return {tag: text for tag, text in texts.items() if text}


def load_rule_texts(root: Path, tags: Iterable[str]) -> RuleTexts:
    """Read the files of the languages with these tags; what cannot be read says nothing."""
    return RuleTexts({tag: _of_language(root, tag) for tag in tags})


def _of_language(root: Path, tag: str) -> Messages:
    path = f"{_DOCS}/{tag}/{RULES}"
    own = read_text(root, path, []) if (root / path).is_file() else None
    return Messages(tag, {path: own} if own else {}, shipped={RULES: shipped_rules(tag)})
