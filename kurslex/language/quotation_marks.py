"""The quotation marks of languages, as Unicode's CLDR 48 has them (delimiters); Babel has none.

Where CLDR has the same marks for quotations within quotations as around them, there are none.
"""

from kurslex.language.likely import names_of

_USUAL = "“ ” ‘ ’"
# Of each: the outer pair and the inner one; a tag counts for all tags that begin with it.
# French typography has no-break spaces between guillemets and what they hold.
_MARKS = {
    "« » “ ”": "ast blo bm br ca cv dyo el es-US eu ewo ie it kab kk lij mg mua nnh pms pt-AO "
    "pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg ti",
    "„ “ ‚ ‘": "bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl",
    "« » ‹ ›": "am az-Arab az-Cyrl fa fr-CH gsw jgo kkj mzn rm sdh wae",
    "« » „ “": "bas be bua ky os ru sah tyv uk",
    "” ” ’ ’": "fi he lag rn se sn sv yi",
    "« » ‘ ’": "dua el-polyton ksf nb nn no rw",
    "” “ ’ ‘": "ar lld ms-Arab syr ur",
    "« »": "ht hy oc yav",
    "«\u00a0 \u00a0»": "fr fr-FR",
    "„ “": "bg lt prg sgs",
    "‘ ’ “ ”": "fur ia ti-ER tn",
    "「 」 『 』": "ja yue zh-Hant",
    "„ ” « »": "nmg pl ro",
    "„ ” ‚ ’": "agq ff",
    "„ ” » «": "hu szl",
    "» « › ‹": "kk-Arab ug",
    "« » „ ”": "shi zgh",
    "„ ” ‘ ’": "bs",
    "“ ” « »": "eo",
    "«\u00a0 \u00a0» ” “": "fr-CA",
    "„ “ « »": "ka",
    "‘ ’": "nl",
    "„ ” ’ ’": "sr",
    "“ ’ “ ”": "st",
    "“ ”": "tk",
    "“ ” ’ ‘": "uz",
    "“ ” ‘ ’": "bm-Nkoo ff-Adlm uz-Arab uz-Cyrl yue-Hans",
}


def quotation_marks(tag: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the outer pair of a language's quotation marks and the inner one.

    The inner one is empty where it is the same. A language that CLDR does not name has `“ ”`.
    """
    known = {each: marks for marks, tags in _MARKS.items() for each in tags.split()}
    marks = next((known[name] for name in names_of(tag) if name in known), _USUAL).split(" ")
    return tuple(marks[:2]), tuple(marks[2:])
