"""A small site for Hugo, in English and Chinese, with what such sites have."""

FILES = {
    "hugo.toml": """\
baseURL = "https://knots.example/"
[languages.en]
title = "Knots"
weight = 1
[languages.zh-tw]
title = "繩結"
weight = 2
[languages.zh-tw.params]
description = "三個繩結"
""",
    "content/en/_index.md": "---\ntitle: Knots\n---\n# Knots\n\nA [half hitch](/half-hitch/).\n",
    "content/en/_TEMPLATE.md": "---\ntitle: Template\n---\n",
    "content/en/about/_index.md": "---\ntitle: About\ntags: [us]\n---\n# About\nWe tie.\n## Who\n",
    "content/en/about/deeper/_index.md": "---\ntitle: Deeper\n---\nDeep.\n",
    "content/zh-tw/about/_index.md": "---\ntitle: 關於\n---\n## 誰\n[半結](/half-hitch/)\n",
    "content/en/search.md": "---\ntitle: Search\nlayout: search\n---\n",
    "content/en/half-hitch.md": """\
---
Title: Half hitch
category: Hitch
tags: ["simple", "", "of one"]
status: Deprecated
aliases: [/old/halfhitch/]
aka: [HH]
---

A [turn](/round-turn/#x) around a post,
with one crossing.

## How to tie it

1) Go around.
   * once
   * twice
2) Cross.

{{< video "x" >}}

<!-- check this -->
See [the shop](/shop/), [this](/half-hitch/) and <b>that</b>.

| a | b |
|---|---|
| `x` \\| y | [turn](/en/round-turn) |

# What for

Posts[^1] {only}.

[^1]: And *poles*.
""",
    "content/en/round-turn.md": """\
---
title: Round turn
category: hitch
status: Completed
tags: [simple]
---
Two turns.
""",
    "content/zh-tw/half_hitch.md": """\
---
title: 半結
category: 結
tags: ["簡單", "", "獨"]
status: 完成
---

## 是什麼 {#what}

繞柱子，
交叉一次。

## 怎麼打 {#how-to-tie-it}

繞。
""",
    "content/zh-tw/round-turn.md": "---\ntitle: 繞\ncategory: 結\ndraft: true\n---\n繞。\n",
    "content/zh-tw/broken.md": "no front matter\n",
    "content/zh-tw/nameless.md": "+++\nweight = 3\n+++\n無。\n",
    "content/notes.txt": "not a language",
}
