"""Files for nginx: one with what depends on a path, for its block http, and one for a server."""

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

HTTP, SERVER = "headers.nginx", "server.nginx"
"""The names of the files, at the root of the site."""

_HTTP_HEAD = """\
# What is said with each file, for nginx. In the block http: include /path/to/headers.nginx;
"""
# A status is known only when the answer is made; a map is looked up no earlier.
_SERVER = """\
# For nginx. In the block server, where headers.nginx and redirects.nginx are included above it:
# include /path/to/server.nginx;
charset utf-8;
charset_types text/css text/plain text/xml application/javascript;
absolute_redirect off;
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_types text/css text/plain text/xml text/csv text/javascript application/javascript
    application/json application/manifest+json application/xml application/rss+xml
    application/atom+xml image/svg+xml;
if ($kurslex_moved) { return 301 $kurslex_moved$is_args$args; }
location ~ [.]webmanifest$ { default_type application/manifest+json; }
location ~ [.](csv|md)$ { default_type text/plain; }
"""


def http_file(host: Host) -> str:
    """Return the maps that choose headers, for nginx' block http (ngx_http_map_module)."""
    policies = [_line(f"~{pattern}", text) for pattern, text in host.policies()]
    open_to_all = [_line(f"~{host.pattern(each)}", ANYBODY) for each in OPEN]
    versioned = f"~^(200|206|304) [0-9a-f]+ {host.pattern(VERSIONED).removeprefix('^')}"
    return _HTTP_HEAD + "".join(
        (
            _map("$uri", "$kurslex_policy", policy_text(OTHERWISE), policies),
            _map("$uri", "$kurslex_origins", "", open_to_all),
            _map(
                '"$status $arg_v $uri"',
                "$kurslex_cache",
                ASK_AGAIN,
                [_line(versioned, FOR_EVER)],
            ),
        )
    )


def server_file(host: Host, *, packed: bool) -> str:
    """Return what belongs into nginx' block server.

    `packed` is whether files are packed already.
    """
    said = {
        **{name: f'"{value}"' for name, value in ALWAYS.items()},
        POLICY: "$kurslex_policy",
        CACHE: "$kurslex_cache",
        ORIGINS: "$kurslex_origins",
    }
    headers = "".join(f"add_header {name} {value} always;\n" for name, value in said.items())
    *own, (_, whole) = host.error_pages()
    errors = "".join(f"location {below} {{ {_missing(page)} }}\n" for below, page in own)
    static = "gzip_static on;\n" if packed else ""
    return f"{_SERVER}{static}{headers}{_missing(whole)}\n{errors}"


def _missing(page: str) -> str:
    """Return what shows a page for what is missing; of a folder without a page, nginx says 403."""
    return f"error_page 404 {page}; error_page 403 =404 {page};"


def _map(source: str, result: str, default: str, lines: list[str]) -> str:
    return f"map {source} {result} {{\n{_line('default', default)}{''.join(lines)}}}\n"


def _line(key: str, value: str) -> str:
    return f'    {key if key == "default" else _quoted(key)} "{value}";\n'


def _quoted(key: str) -> str:
    escaped = key.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
