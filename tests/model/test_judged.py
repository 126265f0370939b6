"""What a glossary keeps once rules have judged it."""

from dataclasses import replace

from kurslex.analysis.crosslinks.text_mentions import read_language
from kurslex.cli import build_run, main
from kurslex.utils.digests import digest
from tests.site.tiny import tiny_glossary
from tests.support.edits import copy_tiny_site


def test_only_sentences_and_what_rules_have_worked_out_are_gone():
    glossary = tiny_glossary()
    read_language(glossary, "sv")
    assert glossary.messages["sv"].entries()
    judged = glossary.judged()
    assert any(page.sentences for page in glossary.pages.values())
    assert judged.memo.results == {}
    assert [*judged.pages] == [*glossary.pages]
    for key, page in judged.pages.items():
        assert page.sentences == ()
        assert replace(page, sentences=glossary.pages[key].sentences) == glossary.pages[key]
    assert judged.homes is glossary.homes
    for tag, messages in judged.messages.items():
        assert "trees" not in vars(messages)
        assert digest(messages) == digest(glossary.messages[tag])


def test_a_site_is_made_of_what_is_left(tmp_path, monkeypatch):
    root = copy_tiny_site(tmp_path / "knots")
    shown = []
    real = build_run.write_site

    def write(glossary, *given, **named):
        shown.append(glossary)
        return real(glossary, *given, **named)

    monkeypatch.setattr(build_run, "write_site", write)
    assert main(["--project", str(root), "build", "--quiet"]) == 0
    (glossary,) = shown
    assert not any(page.sentences for page in glossary.pages.values())
