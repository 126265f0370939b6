"""The files that web servers and static hosts read, by their paths."""

from collections.abc import Callable

from kurslex.outputs.hosts.answers import Host, host_of
from kurslex.outputs.hosts.apache import APACHE, apache_file
from kurslex.outputs.hosts.caddy import CADDY, caddy_file
from kurslex.outputs.hosts.nginx import HTTP, SERVER, http_file, server_file
from kurslex.outputs.hosts.redirects import NETLIFY, NGINX, redirects, render_netlify, render_nginx
from kurslex.outputs.hosts.static_hosts import HEADERS, headers_file
from kurslex.site.context import SiteContext
from kurslex.site.search.index_script import search_script_location
from kurslex.site.second_terms import second_terms_location


def host_files() -> dict[str, Callable[[SiteContext], str]]:
    """Return what makes each file for a host."""
    return {
        NETLIFY: lambda context: render_netlify(context.glossary, context.site),
        HEADERS: _headers,
        NGINX: lambda context: render_nginx(context.glossary, context.site),
        HTTP: lambda context: http_file(_host(context)),
        SERVER: lambda context: server_file(_host(context), packed=_is_packed(context)),
        CADDY: lambda context: caddy_file(
            _host(context), _moved(context), packed=_is_packed(context)
        ),
        APACHE: lambda context: apache_file(
            _host(context), _moved(context), packed=_is_packed(context)
        ),
    }


def _host(context: SiteContext) -> Host:
    return host_of(context.glossary, context.site)


def _moved(context: SiteContext) -> list[tuple[str, str]]:
    return redirects(context.glossary, context.site)


def _is_packed(context: SiteContext) -> bool:
    return context.glossary.packed_files


def _headers(context: SiteContext) -> str:
    glossary = context.glossary
    unversioned = (
        where(tag)
        for tag in glossary.locales
        for where in (search_script_location, second_terms_location)
    )
    return headers_file(_host(context), glossary.calculators, unversioned)
