"""What `kurslex init` makes, for the tests of it."""

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
