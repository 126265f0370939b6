relations-heading = 概念关系
relations-more = 以及另外 { $more } 个

# Nouns, because a list of concepts follows.
relation-broader = 上位概念
relation-broader-inverse = 种类
relation-example-of = 是以下概念的例子
relation-example-of-inverse = 例子
relation-part-of = 是以下概念的一部分
relation-part-of-inverse = 组成部分
relation-counterpart = 相对概念
relation-leads-to = 结果
relation-leads-to-inverse = 成因
relation-depends-on = 取决于
relation-depends-on-inverse = 影响
relation-done-by = 执行者
relation-done-by-inverse = 从事
relation-measures = 用于衡量
relation-measures-inverse = 衡量指标
relation-related = 另见
