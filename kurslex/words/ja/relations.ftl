relations-heading = 概念の関係
relations-more = ほか{ $more }件

# Nouns, because a list of concepts follows.
relation-broader = 上位概念
relation-broader-inverse = 種類
relation-example-of = 次の概念の例
relation-example-of-inverse = 例
relation-part-of = 次の概念の一部
relation-part-of-inverse = 構成要素
relation-counterpart = 対になる概念
relation-leads-to = 結果
relation-leads-to-inverse = 原因
relation-depends-on = 左右する要因
relation-depends-on-inverse = 影響を及ぼす対象
relation-done-by = 行う人や組織
relation-done-by-inverse = 行うこと
relation-measures = 測る対象
relation-measures-inverse = 測る尺度
relation-related = 関連項目
