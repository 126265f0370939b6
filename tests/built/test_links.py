"""Every reference of the built site leads somewhere: pages, fragments, canonicals, alternates."""

import os
import shutil

from tests.support.addresses import ADDRESS, CONCEPTS, LANGUAGES
from tests.support.command import edit
from tests.support.lychee import NO_FILE, NO_FRAGMENT, follow_links


def test_every_reference_leads_somewhere_but_planted_ones(site, tmp_path):
    """Fragments, canonicals and alternates as well."""
    copy = shutil.copytree(site, tmp_path / "site", copy_function=os.link)

    def plant(path, old, new):
        text = (copy / path).read_text(encoding="utf-8")
        (copy / path).unlink()  # it is the site's own file as well
        (copy / path).write_text(text, encoding="utf-8")
        edit(copy / path, old, new)

    plant("share/index.html", 'href="../nb/share/"', 'href="../nb/shares/"')
    plant("de/nyse/index.html", 'href="#content"', 'href="#contents"')
    plant("404.html", 'href="/de/"', 'href="/at/"')
    plant(
        "it/bond/index.html",
        f'rel="canonical" href="{ADDRESS}it/bond/"',
        f'rel="canonical" href="{ADDRESS}it/bonds/"',
    )
    plant(
        "nb/mortgage/index.html",
        f'hreflang="it" href="{ADDRESS}it/mortgage/"',
        f'hreflang="en" href="{ADDRESS}en/mortgage/"',
    )
    plant("sitemap.xml", f"<loc>{ADDRESS}it/nasdaq/<", f"<loc>{ADDRESS}it/nasdac/<")
    (copy / "assets/kurslex/icon.svg").unlink()
    report = follow_links(copy, ADDRESS)
    assert [error for error in report.errors if "icon.svg" not in error[1]] == [
        ("404.html", "at", NO_FILE),
        ("de/nyse/index.html", "de/nyse/index.html#contents", NO_FRAGMENT),
        ("it/bond/index.html", "it/bonds", NO_FILE),
        ("nb/mortgage/index.html", "en/mortgage", NO_FILE),
        ("share/index.html", "nb/shares", NO_FILE),
        ("sitemap.xml", "it/nasdac", NO_FILE),
    ]
    documents = len(list(copy.rglob("*.html")))
    assert len(report.errors) == 6 + documents
    # Each concept's page names at least these: its languages, its permalink, its neighbours.
    assert report.followed > len(CONCEPTS) * len(LANGUAGES) * 30
