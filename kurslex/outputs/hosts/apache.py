"""A file for Apache: `.htaccess` in the site's folder, where `AllowOverride FileInfo` allows it."""

from collections.abc import Iterable

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
    literally,
)
from kurslex.site.policy import policy_text

APACHE = ".htaccess"
"""The name of the file, at the root of the site."""

_HEAD = """\
# For Apache 2.4, with its modules headers, rewrite and deflate. The block <Directory> of this
# folder has to say: AllowOverride FileInfo
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
AddType text/javascript .js
AddType font/woff2 .woff2
"""
_DEFLATE = """\
<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml text/csv text/javascript
AddOutputFilterByType DEFLATE application/json application/manifest+json application/xml
AddOutputFilterByType DEFLATE application/atom+xml image/svg+xml
</IfModule>
"""


# Of a folder without a page, Apache would say 403.
_REWRITING = """\
RewriteEngine On
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
"""
# A packed file keeps the kind of what is in it. No packed file is packed again, and none is sent to
# who takes no such file (`q=0`).
_PACKED = """\
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.*)$ $1.br [E=no-gzip:1,L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.*)$ $1.gz [E=no-gzip:1,L]
Header always append Vary Accept-Encoding
"""
_PACKED_ENDING = r"(\.br|\.gz)?$"


def apache_file(host: Host, redirects: Iterable[tuple[str, str]], *, packed: bool) -> str:
    """Return what Apache is told of the site's folder and all below it.

    `packed` is whether files are packed already.
    """
    *own, (_, whole) = host.error_pages()
    errors = "".join(
        f'<If "%{{REQUEST_URI}} =~ m#^{literally(below)}#">\nErrorDocument 404 {page}\n</If>\n'
        for below, page in own
    )
    rules = "".join(
        f"RewriteRule ^{literally(old.removeprefix(host.base))}$ {new} [R=301,L]\n"
        for old, new in redirects
    )
    return "".join(
        (
            _HEAD,
            f"ErrorDocument 404 {whole}\n",
            errors,
            _DEFLATE,
            _REWRITING,
            rules,
            _PACKED if packed else "",
            *(_header(name, value) for name, value in ALWAYS.items()),
            _header(POLICY, policy_text(OTHERWISE)),
            # What is set later counts, so what counts first is set last.
            *(
                _header(POLICY, text, _at(pattern))
                for pattern, text in reversed(list(host.policies()))
            ),
            *(_header(ORIGINS, ANYBODY, _at(host.pattern(each))) for each in OPEN),
            _header(CACHE, ASK_AGAIN),
            _header(
                CACHE,
                FOR_EVER,
                f"{_at(host.pattern(VERSIONED))} && %{{QUERY_STRING}} =~ /^v=[0-9a-f]/ "
                "&& %{REQUEST_STATUS} in {'200', '206', '304'}",
            ),
        )
    )


def _header(name: str, value: str, condition: str = "") -> str:
    only = f' "expr={condition}"' if condition else ""
    return f'Header always set {name} "{value}"{only}\n'


def _at(pattern: str) -> str:
    """Return the condition that a path fits, or that of its packed file."""
    ending = pattern.endswith("$")
    fitting = pattern.removesuffix("$") + _PACKED_ENDING if ending else pattern
    return f"%{{REQUEST_URI}} =~ m#{fitting}#"
