"""What browsers may do with a page (Content-Security-Policy, https://www.w3.org/TR/CSP3/).

A page loads what lies beside it on its own host, and nothing else. No script and no style within a
page is carried out, so that what somebody hides in a text stays text.
"""

from collections.abc import Mapping
from types import MappingProxyType
from unicodedata import normalize
from urllib.parse import SplitResult, urlsplit

Policy = Mapping[str, str]
"""What is allowed, by directive. What is not named is forbidden, as `default-src` says."""

_OWN = "'self'"

PAGE: Policy = MappingProxyType(
    {
        "default-src": "'none'",
        **dict.fromkeys(
            ("script-src", "style-src", "img-src", "font-src", "connect-src", "manifest-src"), _OWN
        ),
        # These two do not fall back to what is named above.
        "form-action": _OWN,
        "base-uri": "'none'",
    }
)
"""What every page may do. A worker is a script (`worker-src` falls back to `script-src`)."""

SEARCHING: Policy = MappingProxyType({**PAGE, "script-src": f"{_OWN} 'wasm-unsafe-eval'"})
"""What the page of results may do: what searches the texts is compiled from WebAssembly."""

FRAMING: Policy = MappingProxyType({**PAGE, "frame-src": _OWN})
"""What a page may do that shows frames of its own site."""

OFFLINE: Policy = MappingProxyType({"default-src": _OWN, "base-uri": "'none'"})
"""What the page may do that the service worker brings: each first visit loads it."""

_CHARSET = '<meta charset="utf-8">\n'


def framed(address: str) -> Policy:
    """Return what a page may do that is made to be framed, and is published at an address.

    In a frame without an origin, which learning platforms like to make, WebKit takes `'self'` for
    nothing: no script and no style of the page is loaded. So its host is named, too, where the
    address says it.
    """
    parts = urlsplit(address)
    if not parts.netloc or ":" in (parts.hostname or ""):  # a policy names no address of IPv6
        return PAGE
    named = f"{_OWN} {parts.scheme}://{_ascii_host(parts)}"
    return {name: sources.replace(_OWN, named) for name, sources in PAGE.items()}


def _ascii_host(address: SplitResult) -> str:
    """Return a host and its port as a policy has them: browsers drop a directive that is not ASCII.

    What a label has of other letters is encoded (https://www.rfc-editor.org/rfc/rfc3492).
    """
    labels = normalize("NFKC", address.hostname or "").lower().split(".")
    host = ".".join(
        each if each.isascii() else f"xn--{each.encode('punycode').decode()}" for each in labels
    )
    return host if address.port is None else f"{host}:{address.port}"


def policy_text(policy: Policy) -> str:
    """Return a policy as headers and pages have it."""
    return "; ".join(f"{name} {sources}".strip() for name, sources in policy.items())


def with_policy(document: str, policy: Policy) -> str:
    """Return a whole page that says its policy before it names anything else.

    Raises `ValueError` where it does not name its characters, behind which the policy stands.
    """
    before, charset, after = document.partition(_CHARSET)
    if not charset:
        raise ValueError("a page without <meta charset>")
    meta = f'<meta http-equiv="content-security-policy" content="{policy_text(policy)}">\n'
    return f"{before}{charset}{meta}{after}"
