"""A file like Glosario's, with entries that are right and others that are not."""

KNOTS = """\
- slug: half_hitch
  ref:
    - round_turn
    - half_hitch
    - granny
  en:
    term: "half hitch"
    acronym: "HH"
    def: >
      A [turn](#round_turn) with `one` crossing, made
      around [a post](https://post.example/a).
  ar:
    term: "عقدة"
    def: >
      عقدة بسيطة.
- slug: round_turn
  en:
    term: round turn
    def: Two turns around a post.
  nl: {term: rondtorn}
- slug: index
  en: {term: index, def: "A list: {all} knots, 5 < 6.", note: old}
- slug: half_hitch
  en: {term: again, def: Again.}
- en: {term: nameless, def: Nameless.}
- slug: empty
  def: lost
"""
