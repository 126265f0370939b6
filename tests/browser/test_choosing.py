"""Which language the script of the choice page takes, for many lists of what a browser wants."""

import pytest

from tests.site.tiny import tiny_glossary
from tests.support.site_files import site_assets

# Runs the script itself: with the links served, what was chosen last, and what the browser wants.
_CHOOSE = """([source, served, chosen, languages]) => {
    let taken = null;
    const links = served.map(([hreflang, also], at) => ({
        hreflang, dataset: { also }, href: `/${at}/`, addEventListener() {},
    }));
    const document = {
        addEventListener() {},
        querySelector: () => null,
        querySelectorAll: (selector) => (selector === ".kx-choices a" ? links : []),
    };
    const location = { pathname: "/", search: "", hash: "", replace: (href) => { taken = href; } };
    const kept = { read: () => chosen, write() {} };
    new Function("document", "location", "kept", "navigator", "addEventListener", source)(
        document, location, kept, { languages }, () => {});
    return taken && served[Number(taken.slice(1, -1))][0];
}"""
_NORDIC = [["nb", "no nn"], ["nn", ""], ["de", ""]]
_NYNORSK_FIRST = [["nn", ""], ["nb", "no nn"]]
_NB_ONLY = [["nb", "no nn"], ["de", ""], ["it", ""]]
_VARIANTS = [
    ["pt-BR", ""],
    ["zh-Hant", "zh-TW zh-HK"],
    ["zh-Hans", "zh"],
    ["de-CH", ""],
    ["de", ""],
]
_SCRIPTS = [["en", ""], ["zh-Hant", ""], ["zh-Hans", ""], ["sr", ""], ["pa", ""]]
_SIMPLIFIED = [["en", ""], ["zh-CN", ""]]
_NB_AND_NN = [["nb-NO", "no nn"], ["nn-NO", "nb"]]
_PORTUGUESE = [["pt-PT", ""], ["pt-BR", ""]]


@pytest.fixture(scope="module")
def page(browser):
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="module")
def source():
    return site_assets(tiny_glossary())["choose.js"]


@pytest.mark.parametrize(
    ("served", "wanted", "taken"),
    [
        # The language itself, before one that serves its readers also, wherever either is.
        (_NORDIC, "nn", "nn"),
        (_NORDIC, "nn-NO", "nn"),
        (_NORDIC, "NN-no", "nn"),
        (_NYNORSK_FIRST, "nn", "nn"),
        (_NYNORSK_FIRST, "nb nn", "nb"),
        (_NORDIC, "no", "nb"),
        (_NORDIC, "no-NO nn", "nb"),
        (_NORDIC, "nn nb no", "nn"),
        (_NB_ONLY, "nn", "nb"),
        (_NB_ONLY, "nn-NO de", "nb"),
        # The first of the list that is served, not the first that is served best.
        (_NB_ONLY, "en-US it", "it"),
        (_NB_ONLY, "it-CH de-CH", "it"),
        (_NB_ONLY, "de-CH it-CH", "de"),
        # What is longest wins; parts go from the end, and single letters with what they announce.
        (_VARIANTS, "de-CH", "de-CH"),
        (_VARIANTS, "de-CH-1996", "de-CH"),
        (_VARIANTS, "de-AT", "de"),
        (_VARIANTS, "de-CH-u-co-phonebk", "de-CH"),
        (_VARIANTS, "zh-TW", "zh-Hant"),
        (_VARIANTS, "zh-HK-x-private", "zh-Hant"),
        (_VARIANTS, "zh-CN", "zh-Hans"),
        (_VARIANTS, "zh-Hant-TW", "zh-Hant"),
        # Another region's variant, before another language.
        (_VARIANTS, "pt", "pt-BR"),
        (_VARIANTS, "pt-PT de", "pt-BR"),
        # Another script is another language, and so is a related one: they are offered, no more.
        (_SCRIPTS, "zh-CN", "zh-Hans"),
        (_SCRIPTS, "zh-SG", "zh-Hans"),
        (_SCRIPTS, "zh", "zh-Hans"),
        (_SCRIPTS, "zh-TW", "zh-Hant"),
        (_SCRIPTS, "zh-HK", "zh-Hant"),
        (_SCRIPTS, "zh-MO en", "zh-Hant"),
        (_SCRIPTS, "sr", "sr"),
        (_SCRIPTS, "sr-RS", "sr"),
        (_SCRIPTS, "sr-Latn", None),
        (_SCRIPTS, "sr-Latn-RS sr-Cyrl-ME", "sr"),
        (_SCRIPTS, "sr-ME", None),
        (_SCRIPTS, "pa-PK", None),
        (_SCRIPTS, "pa-IN", "pa"),
        (_SIMPLIFIED, "zh-TW", None),
        (_SIMPLIFIED, "zh-Hant-TW zh-CN", "zh-CN"),
        (_SIMPLIFIED, "zh-Hans-SG", "zh-CN"),
        (_NORDIC, "da", None),
        (_NORDIC, "sv-SE da-DK", None),
        (_NB_AND_NN, "nn-NO", "nn-NO"),
        (_NB_AND_NN, "no", "nb-NO"),
        (_NB_AND_NN, "nb", "nb-NO"),
        (_NB_ONLY, "nn-NO", "nb"),
        # Of several regions' variants the reader's own, then the likeliest, then the first.
        (_PORTUGUESE, "pt", "pt-BR"),
        (_PORTUGUESE, "pt-BR", "pt-BR"),
        (_PORTUGUESE, "pt-PT", "pt-PT"),
        (_PORTUGUESE, "pt-AO", "pt-PT"),
        ([["en-GB", ""], ["en", ""]], "en-US", "en"),
        ([["en-GB", ""], ["en", ""]], "en-AU", "en"),
        ([["he", ""]], "iw-IL", "he"),
        # What only begins alike is another language, and what is not a tag is none.
        (_NB_ONLY, "itb nbx de", "de"),
        (_NB_ONLY, "en denmark items", None),
        (_NB_ONLY, "* - -- x", None),
        (_NB_ONLY, "", None),
    ],
)
def test_the_language_of_a_list(served, wanted, taken, page, source):
    assert page.evaluate(_CHOOSE, [source, served, None, wanted.split()]) == taken


@pytest.mark.parametrize(
    ("chosen", "taken"), [("nn", "nn"), ("de", "de"), ("it", "nb"), ("__proto__", "nb"), ("", "nb")]
)
def test_what_was_chosen_counts_more_where_it_is_served(chosen, taken, page, source):
    assert page.evaluate(_CHOOSE, [source, _NORDIC, chosen, ["nb-NO"]]) == taken
