"""What `kurslex init` makes, for the tests of it."""

from kurslex.engine.live import make_live_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.site_settings import load_site
from tests.support.command import run_kurslex

SHIPPED = (
    *("en", "nb", "nn", "da", "sv", "fi", "de", "nl", "fr", "it", "es", "pt-BR"),
    *("pl", "uk", "tr", "ar", "hi", "zh-Hans", "ja", "ko"),
)
FILES = {
    *(".github/workflows/check.yml", ".github/workflows/publish.yml", ".gitignore"),
    ".kurslex-version",
    *(".pre-commit-config.yaml", "CODEOWNERS", "README.md", "mkdocs.yml", "requirements.txt"),
    "docs/concepts.yml",
}


def of_language(tag):
    names = ("glossary.md", "index.md", "locale.yml", "messages/site.ftl")
    return {f"docs/{tag}/{name}" for name in names}


def init(folder, *words):
    done = run_kurslex("init", folder, *words, cwd=folder.parent)
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout


def page_of(root, path):
    """Return a page of a project's site, made without the others."""
    site = make_live_site(load_glossary(root)[0], load_site(root))
    return site.content(f"{path}index.html").decode()
