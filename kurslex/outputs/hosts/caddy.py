"""A file for Caddy, to be imported into the block of a site."""

from collections.abc import Iterable
from urllib.parse import quote

from kurslex.outputs.hosts.answers import (
    ALWAYS,
    ANYBODY,
    ASK_AGAIN,
    CACHE,
    FOR_EVER,
    OPEN,
    ORIGINS,
    OTHERWISE,
    POLICY,
    VERSIONED,
    Host,
)
from kurslex.site.policy import policy_text

CADDY = "site.caddy"
"""The name of the file, at the root of the site."""

_HEAD = """\
# For Caddy 2.6 and newer. In the block of the site, below its line root: import /path/to/site.caddy
"""
# Caddy compares a path as it was asked for, and sends the file at the path without its `..`.
_UPWARDS = "~(^|/)[.][.]([/?]|$)"
_MOVED = """\
@kurslex_moved expression `{kurslex_moved} != ""`
@kurslex_moved_values expression `{kurslex_moved} != "" && {query} != ""`
redir @kurslex_moved_values {kurslex_moved}?{query} 301
redir @kurslex_moved {kurslex_moved} 301
"""
_MANIFEST = """\
@kurslex_manifest path *.webmanifest
header @kurslex_manifest Content-Type application/manifest+json
"""


def caddy_file(host: Host, redirects: Iterable[tuple[str, str]], *, packed: bool) -> str:
    """Return the directives for a site; `packed` is whether files are packed already."""
    policies = [
        (_UPWARDS, policy_text(OTHERWISE)),
        *((f"~{pattern}", text) for pattern, text in host.policies()),
    ]
    lasting = [
        (_UPWARDS, ASK_AGAIN),
        (f"~{host.pattern(VERSIONED)}.*[?]v=[0-9a-f]", FOR_EVER),
    ]
    said = {**ALWAYS, POLICY: "{kurslex_policy}", CACHE: "{kurslex_cache}"}
    moved = [(old, quote(new)) for old, new in redirects]
    *own, (_, whole) = host.error_pages()
    return "".join(
        (
            _HEAD,
            _map("{path}", "kurslex_policy", policies, policy_text(OTHERWISE)),
            _map('"{path}?{query}"', "kurslex_cache", lasting, ASK_AGAIN),
            _map("{path}", "kurslex_moved", moved, ""),
            _MOVED,
            "encode zstd gzip\n",
            *(f'header {name} "{value}"\n' for name, value in said.items()),
            f"@kurslex_open path_regexp {'|'.join(map(host.pattern, OPEN))}\n",
            f'header @kurslex_open {ORIGINS} "{ANYBODY}"\n',
            _MANIFEST,
            "file_server {\n\tprecompressed br gzip\n}\n" if packed else "file_server\n",
            "handle_errors {\n\tencode zstd gzip\n",
            f'\theader {CACHE} "{ASK_AGAIN}"\n',
            *(
                f"\t@kurslex_in_{number} path {below}*\n"
                f"\thandle @kurslex_in_{number} {{\n\t\trewrite * {page}\n\t\tfile_server\n\t}}\n"
                for number, (below, page) in enumerate(own)
            ),
            f"\thandle {{\n\t\trewrite * {whole}\n\t\tfile_server\n\t}}\n}}\n",
        )
    )


def _map(source: str, name: str, lines: Iterable[tuple[str, str]], default: str) -> str:
    """Return what chooses a value by an exact key or, behind `~`, by a regular expression."""
    inside = "".join(f'\t"{key}" "{value}"\n' for key, value in lines)
    return f'map {source} {{{name}}} {{\n{inside}\tdefault "{default}"\n}}\n'
