"""The adapter to MkDocs: hands its files and events on, and is the only place that knows it.

mkdocs-static-i18n builds the site once per language. Its default language is a neutral one without
pages (see `mkdocs.yml`), so that the root of the site belongs to no language; that pass writes
everything that is not a language's page.
"""

import os
from pathlib import Path
from typing import Any, cast

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext
from mkdocs_static_i18n.plugin import I18n

from kurslex.checks import inspect
from kurslex.checks.shown import shown
from kurslex.loading.glossary import RULES
from kurslex.markdown_extension import KurslexExtension
from kurslex.model.address import web_address_fault
from kurslex.model.forge import Forge, make_forge
from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.site import Site, home_location, page_location, relative
from kurslex.problem import Severity
from kurslex.rendering.concept import render_concept
from kurslex.rendering.finish import finish_site
from kurslex.rendering.fragments import Fragments
from kurslex.rendering.frame import Frame, make_frame
from kurslex.rendering.home import render_home
from kurslex.rendering.inline import inline_text
from kurslex.rendering.neutral import render_choice
from kurslex.rendering.outside import outside_files
from kurslex.search.full_text import FullTextError

log = get_plugin_logger("kurslex")

_THEME = Path(__file__).parent / "theme"
_THEME_STYLE = "assets/stylesheets/main.*.css"
_AFTER_I18N = -200
_ROOT_PAGE = "index.md"


class KurslexConfig(Config):
    """The plugin has no options: what a glossary is, its own files say."""


class KurslexPlugin(BasePlugin[KurslexConfig]):
    """Builds a glossary's pages, in as many passes as there are languages."""

    frame: Frame
    locale: str | None  # None in the neutral pass
    left_out: frozenset[str]  # the paths of pages that this build does not show
    fragments: Fragments  # of this pass
    bodies: dict[tuple[str, str], str]  # the HTML of all texts, gathered pass by pass
    homes: dict[str, str]  # the HTML of the home pages' texts

    @event_priority(_AFTER_I18N)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Learn which language this pass builds; let its Markdown use our extension."""
        i18n = _i18n(config)
        self.locale = None if i18n.is_default_language_build else str(i18n.current_language)
        if self.locale is None:
            glossary = self._load(Path(config.docs_dir).parent, strict=config.strict)
            _compare_locales(i18n, glossary)
            self.frame = make_frame(glossary, _site(config))
            # Pages link to their sources themselves; MkDocs would only warn where it cannot.
            config.edit_uri = config.edit_uri_template = None
            self.bodies, self.homes = {}, {}
        if str(_THEME) not in config.theme.dirs:
            config.theme.dirs.insert(0, str(_THEME))
        # Both pages are written by `outside_files`, for all languages at once.
        config.theme.static_templates -= {"404.html", "sitemap.xml"}
        # MkDocs types this list as names only, yet hands it to Python-Markdown as it is.
        extensions: list[Any] = list(config.markdown_extensions)
        extensions = [each for each in extensions if not isinstance(each, KurslexExtension)]
        if self.locale:
            extensions.append(self._extension(self.locale))
        config.markdown_extensions = extensions
        return config

    @event_priority(_AFTER_I18N)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Keep what this pass shows; in the neutral one, add what is no language's page."""
        for file in list(files):
            name = Path(file.src_uri).name
            is_left_out = f"docs/{file.src_uri}" in self.left_out
            if not file.is_documentation_page() or name == RULES or is_left_out:
                files.remove(file)
        if self.locale is None:
            files.append(File.generated(config, _ROOT_PAGE, content=""))
            for path, content in outside_files(self.frame).items():
                files.append(File.generated(config, path, content=content))
        return files

    def on_page_read_source(self, page: Page, config: MkDocsConfig) -> str:
        """Give MkDocs the text without its front matter, which we have read more strictly."""
        source = self._source(page)
        if self.locale:
            self.fragments.concept = source.id if isinstance(source, LocalizedConcept) else ""
        return source.body if source else ""

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Hand the finished document to the theme's template, which only prints it."""
        values = cast("dict[str, Any]", context)  # a TypedDict, to which we add a value
        source = self._source(page)
        match source:
            case None:
                values["document"] = render_choice(self.frame, None)
            case Home():
                self.homes[source.locale] = page.content or ""
                values["document"] = render_home(self.frame, source, page.content or "")
            case LocalizedConcept():
                self.bodies[source.locale, source.id] = page.content or ""
                values["document"] = render_concept(self.frame, source, page.content or "")
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what needs all languages' texts: pages in two, the index of words, ZIP files."""
        glossary = self.frame.glossary
        gathered = (self.bodies.keys(), self.homes.keys())
        if gathered == (glossary.pages.keys(), glossary.homes.keys()):
            try:
                finish_site(self.frame, self.bodies, self.homes, Path(config.site_dir))
            except FullTextError as error:
                raise PluginError(str(error)) from error
            self.bodies, self.homes = {}, {}

    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Rebuild when a calculator changes, too; keep the last good site while a page is broken.

        Left to itself, MkDocs' server holds every request back until a failed build is mended.
        """
        root = Path(config.docs_dir).parent
        if (root / "calculators").is_dir():
            server.watch(str(root / "calculators"))

        def build_if_good() -> None:
            errors = [problem for problem in inspect(root)[1] if problem.severity is Severity.ERROR]
            if errors:
                log.error(
                    "\n".join(["the last good site stays until this is mended:", *map(str, errors)])
                )
            else:
                builder()

        server.builder = build_if_good
        return server

    def _load(self, root: Path, *, strict: bool) -> Glossary:
        """Return what is shown; raise where nothing can be, before MkDocs empties the site."""
        glossary, problems = inspect(root)
        site = shown(glossary, problems, strict=strict, preview="KURSLEX_PREVIEW" in os.environ)
        self.left_out = site.left_out
        errors = [each for each in site.stopping if each.severity is Severity.ERROR]
        for problem in (each for each in problems if each not in errors):
            # A warning would stop a strict build, whatever is left out.
            (log.info if problem.path in self.left_out else log.warning)(str(problem))
        if errors:
            raise PluginError("\n".join(["", *map(str, errors)]))
        return site.glossary

    def _extension(self, tag: str) -> KurslexExtension:
        glossary = self.frame.glossary
        symbols = glossary.locales[tag].numbers
        self.fragments = Fragments(self.frame, tag)

        def resolve(target: str) -> str | None:
            """Lead a link to a page not yet translated to the card at its address.

            A concept that no language describes has none; the link leads to the home page then.
            """
            concept = target.partition("#")[0].removesuffix(".md")
            if concept not in glossary.concepts or glossary.page(tag, concept):
                return None
            described = glossary.translations(concept)
            location = page_location(tag, concept) if described else home_location(tag)
            return relative(self.fragments.here, location)

        return KurslexExtension(
            self.fragments,
            resolve,
            lambda expression: inline_text(expression, symbols),
        )

    def _source(self, page: Page) -> LocalizedConcept | Home | None:
        """Return what was written for a page; None for the root, which belongs to no language."""
        if self.locale is None:
            return None
        glossary = self.frame.glossary
        home = glossary.homes[self.locale]
        if page.file.src_uri == home.path.partition("/")[2]:
            return home
        return glossary.pages[self.locale, Path(page.file.src_uri).stem]


def _i18n(config: MkDocsConfig) -> I18n:
    plugin = config.plugins.get("i18n")
    if not isinstance(plugin, I18n):
        raise PluginError("mkdocs.yml: the plugin 'kurslex' needs the plugin 'i18n' before it")
    return plugin


def _compare_locales(i18n: I18n, glossary: Glossary) -> None:
    """Raise where mkdocs.yml and docs/concepts.yml name different languages."""
    built = [tag for tag in i18n.build_languages if tag != i18n.default_language]
    if sorted(built) != sorted(glossary.locales):
        raise PluginError(
            f"mkdocs.yml builds the languages {', '.join(built)}, but docs/concepts.yml declares "
            f"{', '.join(glossary.locales)}: make the two agree"
        )


def _site(config: MkDocsConfig) -> Site:
    folders = map(Path, config.theme.dirs)
    styles = sorted(path for folder in folders for path in folder.glob(_THEME_STYLE))
    _require_web_address("site_url", config.site_url)
    return Site(
        address=config.site_url or "/",
        theme_style="".join(path.read_text(encoding="utf-8") for path in styles),
        forge=forge_of(config),
    )


def forge_of(config: MkDocsConfig) -> Forge | None:
    """Return where `repo_url` with `edit_uri`, or `edit_uri_template`, lets the pages be edited."""
    forge = make_forge(config.repo_url or "", config.edit_uri, config.edit_uri_template)
    if forge:
        _require_web_address("repo_url", forge.address)
        _require_web_address("edit_uri", forge.edit("index.md"))
    return forge


def _require_web_address(name: str, address: str | None) -> None:
    fault = web_address_fault(address) if address else ""
    if fault:
        raise PluginError(f"mkdocs.yml: the address '{address}' of {name} {fault}")
