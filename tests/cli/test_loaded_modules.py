"""A command that has little to do loads little: modules take longer to load than one word to judge.

Each runs in a process of its own, in which nothing is loaded before.
"""

import subprocess
import sys
from pathlib import Path

from tests.engine.projects import EDITS
from tests.support.command import environment, run_kurslex

_PROGRAM = """
import sys
from kurslex.cli import main
status = main(sys.argv[1:])
print("\\n" + " ".join(sorted(sys.modules)))
sys.exit(status)
"""

# What makes pages and other files of a site.
_SITE = {"kurslex.site", "kurslex.outputs", "jinja2", "markdown"}
# What only a changed calculator, picture or message needs.
_SELDOM = {
    *(
        "kurslex.calculators.parser",
        "kurslex.calculators.exercises",
        "kurslex.pictures.draw_picture",
    ),
    *("kurslex.calculators.run.evaluate", "kurslex.pictures.picture_file"),
    *("fluent.runtime", "imagesize"),
}
# What only a changed page needs.
_PAGES = {"kurslex.rules", "kurslex.model.glossary", "kurslex.project.markdown", "markdown_it"}

# What only other changes than a word of a text make anew: overviews, exercises, banks, pictures.
_UNCHANGED = {
    *("kurslex.engine.overview_pages", "kurslex.engine.calculator_frames"),
    *("kurslex.site.pages.exercise_page", "kurslex.site.pages.teaching_page"),
    *("kurslex.site.pages.practice_page", "kurslex.site.pages.home_page"),
    "kurslex.site.sharing_picture",
    *("kurslex.site.exercise_scripts", "kurslex.site.working_files"),
    *("kurslex.calculators.exercises", "kurslex.calculators.parser"),
    "kurslex.calculators.run.elementary_functions",
    *("kurslex.pictures", "kurslex.outputs.questions.bank", "kurslex.outputs.pack_pieces"),
    *("kurslex.engine.joining", "imagesize", "segno", "gzip"),
    # What looks for the extensions of Python-Markdown, and what reads other hosts.
    *("importlib.metadata", "http.client", "ssl"),
}


def loaded(root: Path, *arguments: str) -> set[str]:
    """Return the modules that a command has loaded when it has ended well."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", _PROGRAM, *arguments],
        cwd=root,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stdout.splitlines()[-1].split())


def test_a_build_with_nothing_to_do_loads_nothing_that_reads_pages(built_root):
    assert run_kurslex("build", cwd=built_root).returncode == 0
    found = loaded(built_root, "build")
    assert "kurslex.engine.records" in found
    assert found & (_SITE | _SELDOM | _PAGES | {"fluent", "babel"}) == set()


def test_a_check_of_one_word_loads_only_what_reads_and_judges_pages(built_root):
    assert run_kurslex("check", cwd=built_root).returncode == 0
    EDITS["a word of a text"](built_root)
    found = loaded(built_root, "check")
    assert found >= _PAGES
    assert found & (_SITE | _SELDOM) == set()


def test_a_build_of_one_word_loads_nothing_that_makes_what_has_not_changed(built_root):
    assert run_kurslex("build", cwd=built_root).returncode == 0
    EDITS["a word of a text"](built_root)
    found = loaded(built_root, "build")
    assert found >= _PAGES | _SITE
    assert found & _UNCHANGED == set()
