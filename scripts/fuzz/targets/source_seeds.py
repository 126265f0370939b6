"""Small sources of each kind that can be imported, from which fuzzing begins."""

TBX = b"""<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<text><body><conceptEntry id="c1"><descrip type="subjectField">a</descrip><langSec xml:lang="en">
<descrip type="definition">b</descrip><termSec><term>c</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>"""
TURTLE = b"""@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://x.example/a> a skos:Concept ; skos:prefLabel "a"@en ; skos:definition "b"@en ;
 skos:broader <https://x.example/c> ; skos:exactMatch <http://www.wikidata.org/entity/Q1> .
<https://x.example/t> a skos:Collection ; skos:member <https://x.example/a> ."""
JSONLD = b"""{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#"}, "@graph": [
{"@id": "https://x.example/a", "@type": "skos:Concept",
"skos:prefLabel": {"@value": "a", "@language": "en"}}]}"""
RDF = b"""<!DOCTYPE r [<!ENTITY s "http://www.w3.org/2004/02/skos/core#">]>
<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="&s;">
<s:Concept r:about="https://x.example/a"><s:prefLabel xml:lang="en">a</s:prefLabel></s:Concept>
</r:RDF>"""
GLOSARIO = b"""- slug: a
  ref: [b]
  en:
    term: "a"
    acronym: A
    def: >
      b [c](#b) *d*
- slug: b
  de: {term: e, def: f}
"""
HUGO = b"""---
title: A
status: Completed
category: concept
tags: [a, b]
aliases: [/b/]
---

A is [b](/b/). {{< x >}}

## Problem

* c
"""
CSV = (
    b"id,term (en),also (en),definition_de,fr\na,b,c; d,e,f\n",
    b"concept\tlanguage\tterm\tstatus\tof\na\ten\tb\tpreferred\t\na\ten\tc\tform\tb\n",
)
PO = b"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: sv\\n"
"X-Source-Language: fr\\n"

#. page: 0123456789abcdef
msgctxt "bowline.md:definition"
msgid "a"
msgstr "b"

#. page: 0123456789abcdef
msgctxt "bowline.md:#example/1"
msgid "a {{ = 1 }}"
msgstr "b {{ = 1 }}"
"""
