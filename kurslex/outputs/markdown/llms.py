"""`llms.txt`: what a site has, for programs that read texts (llmstxt.org)."""

from collections.abc import Iterator

from kurslex.model.site import API
from kurslex.outputs.edition import Edition
from kurslex.outputs.json_api import INDEX
from kurslex.outputs.markdown.escaping import link, plain
from kurslex.outputs.markdown.pages import markdown_file

LLMS_FILE = "llms.txt"


def llms_file(edition: Edition) -> dict[str, bytes]:
    """Return the list: a section for each language, with each of its pages and its definition."""
    first, described = edition.tags[0], list(edition.described())
    lines = [
        f"# {plain(edition.say(first, 'site-name'))}",
        "",
        f"> {plain(edition.say(first, 'site-subtitle'))}",
        "",
    ]
    for tag in edition.tags:
        locale = edition.glossary.locales[tag]
        lines += [f"## {plain(locale.name)} ({tag})", ""]
        for each in described:
            if tag in each.pages:
                page = each.pages[tag]
                address = edition.site.absolute(markdown_file(tag, page.id))
                lines.append(f"- {link(page.preferred.label, address)}: {plain(page.definition)}")
        lines.append("")
    lines += ["## Optional", "", *_others(edition)]
    return {LLMS_FILE: ("\n".join(lines) + "\n").encode()}


def _others(edition: Edition) -> Iterator[str]:
    """Yield what a program may leave out where it has little room, as the format says."""
    yield f"- {link(f'{API.upper()} (JSON)', edition.site.absolute(INDEX))}"
    name, address = (
        edition.say(edition.tags[0], f"licence-content-{part}") for part in ("name", "address")
    )
    yield f"- {link(name, address)}"
