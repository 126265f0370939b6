"""A page with a link that has a definition, and the phone on which most is in its way."""

# The links in a concept's text, each of which has a definition.
LINK = ".kx-text > p > a[href^='../']:visible"
# A heading that a reader can tap; the first of a concept's page is for screen readers only.
HEADING = ".kx-text h2"
PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True}


def opened(reader, location="nb/bond/", **options):
    page = reader(**options)
    page.goto(location)
    return page, page.locator(".kx-defined"), page.locator("main a[href='../share/']").first
