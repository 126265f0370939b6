"""Settings with which nginx serves a built site, as an administrator writes them."""

import os
from pathlib import Path

_SETTINGS = """\
{user}daemon off;
worker_processes 1;
pid {place}/pid;
error_log {place}/log;
events {{ worker_connections 512; }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path {place}/body;
    proxy_temp_path {place}/proxy;
    fastcgi_temp_path {place}/fastcgi;
    uwsgi_temp_path {place}/uwsgi;
    scgi_temp_path {place}/scgi;
    include {site}/headers.nginx;
    include {site}/redirects.nginx;
{servers}}}
"""


def nginx_command(program: Path, place: Path, site: Path, *servers: str) -> list[str]:
    """Return what starts nginx with a site and these blocks `server`; `place` takes its own files.

    Whoever starts it as root lets it read what only root may read.
    """
    user = "user root;\n" if os.geteuid() == 0 else ""
    settings = place / "nginx.conf"
    text = _SETTINGS.format(user=user, place=place, site=site, servers="".join(servers))
    settings.write_text(text, encoding="utf-8", newline="\n")
    return [str(program), "-c", str(settings), "-e", str(place / "log")]


def nginx_server(port: int, root: Path, *lines: str) -> str:
    """Return a block `server` that listens to this machine, with further lines as they are."""
    inner = "".join(f"        {line}\n" for line in (f"listen 127.0.0.1:{port};", *lines))
    return f"    server {{\n{inner}        root {root};\n    }}\n"
