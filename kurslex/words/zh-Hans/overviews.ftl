overviews-label = 总览

# Not "A–Z", because Chinese terms need not stand in the order of their Latin transcription.
overview-a-z = 索引
overview-a-z-title = 术语索引
overview-a-z-description = 按顺序列出术语表中的全部术语，包括同义词和应避免使用的词语。
a-z-letters = 索引字
a-z-see = 见“{ $term }”
a-z-avoid = 应避免使用，见“{ $term }”

overview-path = 学习路径
overview-path-title = 学习路径
overview-path-description = 按便于学习的顺序排列的概念。
path-position = { $step }/{ $steps }
path-previous = 上一个
path-next = 学习路径的下一个

overview-practice = 练习
overview-practice-title = 练习题
overview-practice-description = 涵盖每个主题和学习路径每个阶段的题目，并解释错误答案错在哪里。

overview-calculators = 计算器
overview-calculators-title = 全部计算器
overview-calculators-description = 术语表中的计算器、各自的计算内容以及所属的概念。
calculators-list-pages = 所属概念
calculators-list-embed = 单独打开计算器

overview-terms = 术语对照
overview-terms-title = 各语言术语
overview-terms-description = 用一张表列出全部概念，以及它们在术语表各语言中的术语和同义词。
terms-other = 并列显示
terms-filter = 筛选表格
terms-filter-part = 筛选表格的这一部分
parts-label = 列表的各部分
part-position = 第 { $part } 部分，共 { $parts } 部分
terms-count = 显示 { $shown } 个概念，共 { $all } 个
theme-map = 概念图
theme-map-lines = 缩进的概念是上方概念的一种、一个例子或一个组成部分。旁边的连线表示其他关系，具体关系见下方列表。
theme-map-part = 概念图显示 { $all } 个概念中的 { $shown } 个，最宽泛的优先。
theme-map-short = 概念图

overview-false-friends = 假朋友
overview-false-friends-title = 假朋友：形似而义异的词
overview-false-friends-description = 有些词在几种语言里看起来相似，意思却不相同。这里列出最容易引起误解的词。

parallel-link = 对照阅读
parallel-label = 另一种语言
