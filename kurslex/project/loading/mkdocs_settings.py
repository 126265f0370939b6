"""`mkdocs.yml` -> what is wrong in its languages and addresses, and which settings have no effect.

Where MkDocs is used, it reads the file itself.
"""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.msgpack import Decoder

from kurslex.model.address import site_address_fault, web_address_fault
from kurslex.model.forge import edited
from kurslex.problem import Problem, did_you_mean
from kurslex.project.files.text_files import read_text
from kurslex.project.loading.memory import Memory
from kurslex.project.yaml.yaml_tree import Sequence as Items
from kurslex.project.yaml.yaml_tree import Table, Text, Tree, parse_yaml

SETTINGS = "mkdocs.yml"
_TEMPLATE = "edit_uri_template"
_EDITED = ("edit_uri", _TEMPLATE)
SITE_URL = "site_url"
_ADDRESSES = (SITE_URL, "repo_url", *_EDITED)
READ = ("site_name", "site_author", *_ADDRESSES)
# What MkDocs needs to find the adapter, to warn of nothing needless, to serve and to publish.
_OF_MKDOCS = frozenset(
    {"theme", "plugins", "validation", "strict"}
    | {"dev_addr", "watch", "remote_branch", "remote_name"}
)
_PLUGIN = "kurslex"
_INHERITED = "INHERIT"
# What a page's path makes of a template shows whether that is an address.
_SAMPLE = "LOCALE/ID.md"
_PROBLEMS = Decoder(list[Problem])
_RELATIVE = re.compile(r"(?!//|[a-z][a-z0-9+.-]*:)", re.IGNORECASE)


def check_settings(
    root: Path, tags: Sequence[str], problems: list[Problem], memory: Memory | None = None
) -> None:
    """Add what is wrong to `problems`; `tags` are the declared languages.

    A project whose file uses what only MkDocs knows can be checked.
    """
    if not os.path.lexists(root / SETTINGS):
        message = "is missing, and without it no site can be built"
        problems.append(
            _problem(1, message, "copy that of a new project (kurslex init NEW), and adapt it")
        )
        return
    text = read_text(root, SETTINGS, problems)
    if text is None:
        return
    found: list[Problem] = (memory or Memory()).made(
        ("settings", tags, text), _PROBLEMS, lambda: _found(text, tags)
    )
    problems += found


def _found(text: str, tags: Sequence[str]) -> list[Problem]:
    problems: list[Problem] = []
    # MkDocs knows what the glossary's own files do without, such as tags.
    tree = parse_yaml(text, SETTINGS, problems, is_shared=True)
    if tree is None and not problems:
        tree = Table({}, {}, 1)  # an empty file
    if tree and not isinstance(tree, Table):
        hint = "write a setting and its value, such as 'site_name: Glossary'"
        problems.append(_problem(tree.line, "has no settings with names", hint))
    if isinstance(tree, Table):
        problems += _addresses(tree)
        problems += _without_effect(tree)
        problems += _languages(tree, tags)
        problems += _plugin(tree)
    return problems


def _addresses(tree: Table) -> Iterator[Problem]:
    for name in _ADDRESSES:
        written = tree.entries.get(name)
        if not isinstance(written, Text) or written.value in {"", "null", "~"}:
            continue
        address = written.value
        if name == _TEMPLATE:
            try:
                address = edited(address, _SAMPLE)
            except ValueError as error:
                yield _problem(
                    tree.keys[name], f"{name} {error}", "write {path} where a page's path belongs"
                )
                continue
        fault = web_address_fault(address)
        hint = "write the whole address, starting with https://"
        if name == SITE_URL and not fault:
            fault, hint = site_address_fault(address), "give the site another path"
        if fault and not (name in _EDITED and _RELATIVE.match(address)):
            yield _problem(
                tree.keys[name],
                f"{name} '{written.value}' {fault}",
                hint,
            )


def _without_effect(tree: Table) -> Iterator[Problem]:
    """Yield a problem for each setting that neither Kurslex nor its adapter to MkDocs reads."""
    for name, line in tree.keys.items():
        if name not in _OF_MKDOCS and name not in READ:
            yield Problem(
                path=SETTINGS,
                line=line,
                message=f"'{name}' has no effect on kurslex build",
                check="setting-without-effect",
                hint=did_you_mean(name, READ) or f"delete it; read are {', '.join(READ)}",
            )


def _languages(tree: Table, tags: Sequence[str]) -> Iterator[Problem]:
    languages = _i18n(tree).get("languages")
    if not tags or not isinstance(languages, Items):
        return
    built = [
        tag.value
        for each in languages.items
        if isinstance(each, Table)
        and isinstance(tag := each.entries.get("locale"), Text)
        and not _is(each, "default", "true")
        and not _is(each, "build", "false")
    ]
    if sorted(built) != sorted(tags):
        yield _problem(
            languages.line,
            f"the languages are {', '.join(built)}, and in docs/concepts.yml {', '.join(tags)}",
            "name the same languages in both files",
        )


def _plugin(tree: Table) -> Iterator[Problem]:
    """Yield a problem where MkDocs would publish the sources themselves, and call that a success.

    A file that takes over another one may have its plugins from there.
    """
    if _PLUGIN not in _plugins(tree) and _INHERITED not in tree.keys:
        yield _problem(
            tree.keys.get("plugins", 1),
            f"the plugin '{_PLUGIN}' is not named, and without it mkdocs build publishes the "
            "sources instead of the glossary",
            f"write '- {_PLUGIN}' under 'plugins:', after i18n",
        )


def _plugins(tree: Table) -> list[str]:
    """Return the names of the plugins, whether these are a list or a table."""
    plugins = tree.entries.get("plugins")
    if isinstance(plugins, Table):
        return [*plugins.entries]
    names: list[str] = []
    for each in plugins.items if isinstance(plugins, Items) else ():
        if isinstance(each, Table):
            names += each.entries
        elif isinstance(each, Text):
            names.append(each.value)
    return names


def _i18n(tree: Table) -> dict[str, Tree]:
    plugins = tree.entries.get("plugins")
    for each in plugins.items if isinstance(plugins, Items) else ():
        i18n = each.entries.get("i18n") if isinstance(each, Table) else None
        if isinstance(i18n, Table):
            return i18n.entries
    return {}


def _is(table: Table, name: str, value: str) -> bool:
    found = table.entries.get(name)
    return isinstance(found, Text) and found.value.lower() == value


def _problem(line: int, message: str, hint: str) -> Problem:
    return Problem(path=SETTINGS, line=line, message=message, check="settings", hint=hint)
