"""Old addresses as rules for web servers, which redirect before any page is sent.

The pages at old addresses do the same on every host. A rule keeps the query, and browsers keep the
fragment: RFC 9110, 10.2.2. Where a section took over, the rule would put its id in the place of the
reader's own fragment, so such addresses are left to their pages.
"""

from collections.abc import Iterator
from urllib.parse import quote

from kurslex.analysis.moved_addresses import moved_addresses
from kurslex.model.glossary import Glossary
from kurslex.model.site import Site
from kurslex.outputs.hosts.answers import base_of, host_of, literally

NETLIFY, NGINX = "_redirects", "redirects.nginx"
"""The names of the files, at the root of the site."""

_CODES = ("301!", "301")

# A longer key does not fit into nginx' table as it is by default (map_hash_bucket_size 64).
_LONGEST_KEY = 46

_NETLIFY_HEAD = """\
# Old addresses, for Netlify and Cloudflare Pages. Of each two lines Netlify takes the first:
# without the sign ! it would send the page that is there. Cloudflare takes the second.
"""
_NETLIFY_ERRORS = """\
# What is not found below a language, for Netlify; Cloudflare finds these pages by itself.
"""
_NGINX_HEAD = """\
# Old addresses, for nginx. In the block http: include /path/to/redirects.nginx;
# In the block server: include /path/to/server.nginx;
map $uri $kurslex_moved {
    default "";
"""


def render_netlify(glossary: Glossary, site: Site) -> str:
    """Return the rules as Netlify and Cloudflare Pages read them: `/old/ /new/ 301`."""
    moved = [
        f"{quote(old)} {quote(new)} {code}\n"
        for old, new in redirects(glossary, site)
        for code in _CODES
    ]
    *own, _ = host_of(glossary, site).error_pages()
    missing = [f"{quote(below)}* {quote(page)} 404\n" for below, page in own]
    return "".join((_NETLIFY_HEAD, *moved, _NETLIFY_ERRORS, *missing))


def render_nginx(glossary: Glossary, site: Site) -> str:
    """Return the rules as a map of nginx (ngx_http_map_module)."""
    lines = (f"    {_key(old)} {quote(new)};\n" for old, new in redirects(glossary, site))
    return _NGINX_HEAD + "".join(lines) + "}\n"


def redirects(glossary: Glossary, site: Site) -> list[tuple[str, str]]:
    """Return old and new paths on the host of the site, unescaped and sorted."""
    base = base_of(site)
    return sorted((base + old, base + new) for old, new in _unanchored(glossary))


def _unanchored(glossary: Glossary) -> Iterator[tuple[str, str]]:
    for moved in moved_addresses(glossary):
        if not moved.section:
            yield moved.location, moved.target


def _key(path: str) -> str:
    if len(path.encode()) <= _LONGEST_KEY:
        return path
    return f"~^{literally(path)}$"
