"""From a save to what is shown, step by step, without a process that checks."""

import gc

import pytest

from kurslex.engine.live import make_live_site
from kurslex.model.glossary import Glossary
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.site_settings import load_site
from kurslex.rules import inspect
from kurslex.server.findings import Findings
from kurslex.server.news import News
from kurslex.server.rebuilding import Rebuilding
from tests.support.command import edit
from tests.support.edits import copy_tiny_site
from tests.support.known_readings import known_judgements

HOST = "127.0.0.1:8000"
BOWLINE = "docs/sv/bowline.md"
PAGE = "sv/bowline/index.html"


class Beginnings:
    """Counts the checks that would begin."""

    number = 0

    def begin(self):
        self.number += 1


def _inspected(root):
    return inspect(root, Memory(known_judgements().get))


class Desk:
    """A project under work: what is saved, and what the check would find then."""

    def __init__(self, root):
        self.root = root
        glossary, self.problems = _inspected(root)
        address = load_site(root, address=f"http://{HOST}/handbook/")
        self.checker = Beginnings()
        self.news = News(make_live_site(glossary, address))
        self.rebuilding = Rebuilding(root, HOST, self.news, self.checker, self.problems)

    def save(self, path, old, new):
        edit(self.root / path, old, new)
        self.rebuilding.saved(frozenset({path}))

    def check(self):
        problems = tuple(_inspected(self.root)[1])
        self.rebuilding.checked(Findings(number=self.checker.number, problems=problems))

    def shows(self, word, path=PAGE):
        return word in self.news.now.site.content(path).decode()

    @property
    def errors(self):
        return [f"{each.path}:{each.line} {each.check}" for each in self.news.now.errors]


@pytest.fixture
def desk(tmp_path):
    return Desk(copy_tiny_site(tmp_path / "knots"))


def assert_like_a_fresh_one(desk):
    address = load_site(desk.root, address=f"http://{HOST}/handbook/")
    fresh = make_live_site(load_glossary(desk.root)[0], address)
    site = desk.news.now.site
    assert site.paths() == fresh.paths()
    assert [path for path in fresh.paths() if site.content(path) != fresh.content(path)] == []


def test_a_page_is_shown_before_anything_is_checked(desk, capsys):
    desk.save(BOWLINE, "Öglan\n", "Ringen\n")
    assert desk.shows("Ringen")
    assert capsys.readouterr() == ("", "")
    desk.check()
    assert capsys.readouterr() == (f"Shown: {BOWLINE}\n", "")
    assert_like_a_fresh_one(desk)


def test_so_is_a_home_page(desk):
    desk.save("docs/fr/index.md", "title: Le petit", "title: Le grand")
    assert desk.shows("Le grand livre", "fr/index.html")
    desk.check()
    assert_like_a_fresh_one(desk)


def test_an_error_in_it_is_told_at_once_and_the_site_stays(desk, capsys):
    before = desk.news.now.site
    desk.save(BOWLINE, "  term: pålstek\n", "  trem: pålstek\n")
    assert desk.news.now.site is before
    assert desk.errors == [f"{BOWLINE}:3 missing-field", f"{BOWLINE}:3 unknown-field"]
    said = capsys.readouterr().err
    assert said.startswith(f"{BOWLINE}:3: ")
    assert said.endswith("\nThe last good site stays until this is fixed.\n")
    desk.check()
    assert desk.news.now.site is before
    assert f"{BOWLINE}:" not in capsys.readouterr().err  # it was said
    desk.save(BOWLINE, "  trem: pålstek\n", "  term: pålknut\n")
    assert (desk.errors, desk.shows("<h1>pålknut</h1>")) == ([], True)
    desk.check()
    assert_like_a_fresh_one(desk)


def test_an_error_that_only_the_whole_check_finds_brings_the_last_good_site_back(desk):
    before = desk.news.now.site
    # A link of another page leads to the section that is renamed here.
    desk.save("docs/fr/bowline.md", "{#example}", "{#charge}")
    assert (desk.errors, desk.news.now.site is before) == ([], False)
    desk.check()
    assert desk.news.now.site is before
    assert desk.errors == ["docs/fr/reef-knot.md:16 broken-anchor"]
    desk.save("docs/fr/reef-knot.md", "#example", "#charge")
    assert desk.shows("#charge", "fr/reef-knot/index.html")
    desk.check()
    assert_like_a_fresh_one(desk)


def test_the_errors_of_the_saved_file_come_first(desk):
    desk.save(BOWLINE, "preferred:\n", "prefered:\n")
    desk.save("docs/sv/reef-knot.md", "preferred:\n", "prefered:\n")
    assert desk.errors[0].startswith("docs/sv/reef-knot.md:")
    desk.check()
    paths = list(dict.fromkeys(each.split(":")[0] for each in desk.errors))
    assert paths == ["docs/sv/reef-knot.md", BOWLINE]


def test_a_good_page_waits_while_another_file_is_broken(desk):
    before = desk.news.now.site
    desk.save("docs/concepts.yml", "theme: binding", "thema: binding")
    desk.check()
    assert desk.errors != []
    desk.save(BOWLINE, "  term: pålstek\n", "  term: pålknut\n")
    assert desk.news.now.site is before
    desk.save("docs/concepts.yml", "thema: binding", "theme: binding")
    desk.check()
    assert (desk.errors, desk.shows("<h1>pålknut</h1>")) == ([], True)
    assert_like_a_fresh_one(desk)


def test_other_files_are_shown_once_they_are_checked(desk):
    before = desk.news.now.site
    desk.save("calculators/working_load.py", 'count("12000")', 'count("20000")')
    assert desk.news.now.site is before
    desk.check()
    assert desk.shows("2\u00a0600", "sv/embed/working-load/index.html")
    assert_like_a_fresh_one(desk)


def test_what_an_older_check_found_counts_no_more(desk):
    desk.save(BOWLINE, "  term: pålstek\n", "  trem: pålstek\n")
    old = Findings(number=desk.checker.number, problems=tuple(inspect(desk.root)[1]))
    desk.save(BOWLINE, "  trem: pålstek\n", "  term: pålknut\n")
    desk.rebuilding.checked(old)
    assert (desk.errors, desk.shows("<h1>pålknut</h1>")) == ([], True)


@pytest.mark.parametrize("value", ["!ENV [1, 2", "[no text]", "knots.example"])
def test_settings_of_which_no_site_can_be_made_are_an_error_like_others(value, desk):
    before = desk.news.now.site
    desk.save("mkdocs.yml", "https://knots.example/handbook/", value)
    desk.check()
    assert desk.news.now.site is before
    assert {each.split(":")[0] for each in desk.errors} == {"mkdocs.yml"}


def test_a_check_that_fails_is_an_error(desk):
    desk.save(BOWLINE, "  term: pålstek\n", "  term: pålknut\n")
    desk.rebuilding.checked(Findings(number=desk.checker.number, failure="no memory"))
    assert [each.message for each in desk.news.now.errors] == ["no memory"]
    assert desk.shows("<h1>pålstek</h1>")


def living():
    gc.collect()
    return sum(isinstance(each, Glossary) for each in gc.get_objects())


def test_no_glossary_of_before_stays(desk):
    page, calculator = desk.root / BOWLINE, desk.root / "calculators/working_load.py"
    texts = {file: file.read_text(encoding="utf-8") for file in (page, calculator)}
    counts = []
    for turn in range(2):
        page.write_text(f"{texts[page]}\nOrd {turn}.\n", encoding="utf-8")
        desk.rebuilding.saved(frozenset({BOWLINE}))
        desk.check()
        assert desk.shows(f"Ord {turn}.")
        calculator.write_text(f"{texts[calculator]}# {turn}\n", encoding="utf-8")
        desk.rebuilding.saved(frozenset({"calculators/working_load.py"}))
        desk.check()
        assert desk.news.now.site.paths()
        counts.append(living())
    assert max(counts) == counts[0]
