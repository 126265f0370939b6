"""Compiled templates: kept beside them, trusted only as they were written, never needed."""

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from kurslex.site import compiled_templates
from kurslex.site.compiled_templates import CompiledTemplates


@pytest.fixture(autouse=True)
def written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let code be kept, however the tests themselves are run."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def rendered(folder: Path, text: str, *, trim_blocks: bool = False) -> tuple[str, bool]:
    """Return what a template gives, and whether it had to be compiled for that."""
    options = {"trim_blocks": trim_blocks}
    compiled: list[str] = []

    class Watched(Environment):
        def compile(self, source: str, *names: object, **options: object) -> object:  # type: ignore[override]
            compiled.append(source)
            return super().compile(source, *names, **options)  # type: ignore[call-overload]

    environment = Watched(
        loader=DictLoader({"page": text}),
        bytecode_cache=CompiledTemplates(options, folder),
        trim_blocks=trim_blocks,
    )
    return environment.get_template("page").render(), bool(compiled)


def test_a_template_is_compiled_once(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ 1 + 1 }}") == ("2", True)
    assert rendered(tmp_path, "{{ 1 + 1 }}") == ("2", False)
    assert len([*tmp_path.iterdir()]) == 1


@pytest.mark.parametrize("change", ["text", "options", "Jinja"])
def test_it_is_compiled_again_where_its_code_would_be_another(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "{% if true %}\n{{ 1 + 1 }}{% endif %}"
    assert rendered(tmp_path, text) == ("\n2", True)
    if change == "Jinja":
        monkeypatch.setattr(compiled_templates.jinja2, "__version__", "another")
    found = rendered(tmp_path, text + "3" * (change == "text"), trim_blocks=change == "options")
    assert found == ({"text": "\n23", "options": "2", "Jinja": "\n2"}[change], True)


@pytest.mark.parametrize("damage", [b"", b"x", b"whole\n\x80"])
def test_what_is_damaged_is_compiled_again(damage: bytes, tmp_path: Path) -> None:
    rendered(tmp_path, "{{ 1 + 1 }}")
    (kept,) = tmp_path.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1] + damage)
    assert rendered(tmp_path, "{{ 1 + 1 }}") == ("2", True)
    assert kept.read_bytes() == whole


def test_where_it_cannot_be_written_nothing_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "no-folder"
    file.touch()
    assert rendered(file, "{{ 1 + 1 }}") == ("2", True)
    assert rendered(file, "{{ 1 + 1 }}") == ("2", True)


def test_pythons_own_switch_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(tmp_path, "{{ 1 + 1 }}") == ("2", True)
    assert [*tmp_path.iterdir()] == []
