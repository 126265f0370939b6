"""What pages keep in a browser, and where it may keep nothing: they work all the same."""

import re

from playwright.sync_api import expect

# As in a browser that keeps nothing for what appears in pages of others.
_REFUSE = """const get = () => { throw new DOMException("refused", "SecurityError"); };
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, { get });
Object.defineProperty(Navigator.prototype, "serviceWorker", { get });"""
_STORAGE = re.compile(r"\b(?:localStorage|sessionStorage|indexedDB|caches|document\.cookie)\b")


def test_where_storage_is_refused_nothing_fails(reader):
    page = reader(locale="fr-FR", own=True)
    page.add_init_script(_REFUSE)
    kept = "() => { try { return localStorage && 'kept'; } catch { return 'refused'; } }"
    for location in ("", "share/", "de/", "de/share/", "de/search/?q=Aktie"):
        page.goto(location)
        assert page.evaluate(kept) == "refused", location
        for link in page.locator(".kx-choices a, .kx-languages a").all()[:1]:
            link.evaluate(
                "each => each.addEventListener('click', (event) => event.preventDefault())"
            )
            link.dispatch_event("click")
    expect(page.locator(".kx-key")).to_be_hidden()


def test_there_is_one_way_to_storage(project):
    folder = project / "kurslex/site/assets"
    scripts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.js")}
    del scripts["service-worker.js"]  # which has an origin wherever it runs
    code = {name: re.sub(r"//.*", "", text) for name, text in scripts.items()}
    assert [name for name, text in code.items() if _STORAGE.search(text)] == ["scheme.js"]
