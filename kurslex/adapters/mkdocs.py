"""The adapter to MkDocs: `mkdocs build` and `mkdocs serve` write what `kurslex build` does.

It is the only place that knows MkDocs. mkdocs-static-i18n would build the site once per language,
after a pass for its default language, a placeholder (see `mkdocs.yml`). The first pass makes the
whole site here, and is the only one.
"""

from pathlib import Path
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs_static_i18n.plugin import I18n

from kurslex.adapters.live_reload import allowing_reload
from kurslex.engine.cache import no_cache
from kurslex.engine.site import write_site
from kurslex.engine.texts import SlowPageError
from kurslex.errors import UsageError
from kurslex.model.glossary import Glossary
from kurslex.problem import Severity
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.page_history import page_history
from kurslex.project.loading.site_settings import load_site
from kurslex.rules import inspect
from kurslex.rules.shown import Extent, shown
from kurslex.site.search.pagefind import FullTextError

log = get_plugin_logger("kurslex")

_AFTER_I18N = -200
# MkDocs and static-i18n want a home page; the one that they make of nothing is written over.
_ROOT_PAGE = "index.md"


class KurslexConfig(Config):
    """The plugin has no options: what a glossary is, its own files say."""


class KurslexPlugin(BasePlugin[KurslexConfig]):
    """Hands a project's folder to the engine, and MkDocs nothing to make pages of."""

    glossary: Glossary  # read before MkDocs empties the site's folder, written after

    @event_priority(_AFTER_I18N)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the project; raise where nothing can be built of it."""
        i18n = config.plugins.get("i18n")
        if not isinstance(i18n, I18n):
            raise PluginError("mkdocs.yml: the plugin 'kurslex' needs the plugin 'i18n' before it")
        # As if it were building the other languages already: then it does not begin to.
        i18n.building = True
        self.glossary = _load(_root(config), strict=config.strict)
        config.theme.static_templates.clear()
        return config

    @event_priority(_AFTER_I18N)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave MkDocs with a home page alone, without other pages and what its theme brings."""
        return Files([File.generated(config, _ROOT_PAGE, content="")])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the whole site."""
        try:
            site = load_site(_root(config), address=config.site_url or "")
            with no_cache() as records:
                write_site(
                    self.glossary,
                    site,
                    Path(config.site_dir),
                    records,
                    changed=content_time(_root(config)),
                    history=page_history(_root(config)),
                )
        except (FullTextError, SlowPageError, UsageError) as error:
            raise PluginError(str(error)) from error

    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Rebuild when a calculator changes, too; keep the last good site while a page is broken.

        Left to itself, MkDocs' server holds every request back until a failed build is fixed.
        """
        root = _root(config)
        if (root / "calculators").is_dir():
            server.watch(str(root / "calculators"))

        def build_if_good() -> None:
            errors = [problem for problem in inspect(root)[1] if problem.severity is Severity.ERROR]
            if errors:
                log.error(
                    "\n".join(["the last good site stays until this is fixed:", *map(str, errors)])
                )
            else:
                builder()

        server.builder = build_if_good
        server.set_app(allowing_reload(server.serve_request))
        return server


def _root(config: MkDocsConfig) -> Path:
    return Path(config.docs_dir).parent


def _load(root: Path, *, strict: bool) -> Glossary:
    """Return what is shown; raise where nothing can be, before MkDocs empties the site."""
    glossary, problems = inspect(root)
    site = shown(glossary, problems, Extent.STRICT if strict else Extent.ALL)
    errors = [each for each in site.stopping if each.severity is Severity.ERROR]
    for problem in (each for each in problems if each not in errors):
        # A warning would stop a strict build, whatever is left out.
        (log.info if problem.path in site.left_out else log.warning)(str(problem))
    if errors:
        raise PluginError("\n".join(["", *map(str, errors)]))
    return site.glossary
