skip-to-content = 跳到正文
languages-label = 语言
scheme-toggle = 切换浅色和深色模式
concepts-heading = 全部概念
concepts-count = { $concepts } 个概念
themes-heading = 按主题浏览概念
contents-heading = 本页内容

term-admitted = 又称
term-deprecated = 应避免使用
other-languages-heading = 其他语言
second-terms = 术语语言
listen = 收听“{ $term }”
confusion-label = 注意区分
question-solution = 答案
question-right = （正确）
footnotes-heading = 注释
footnote-back = 返回正文
tags-heading = 标签
backlinks-count = 有 { $count } 个条目提到此概念
definition-close = 关闭
edit-page = 编辑此页面
translate-page = 帮助翻译：

licence-content = 内容
licence-code = 代码
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = 第三方组件

choose-language = 选择语言
moved = 此页面已移动，新地址为
not-found-title = 找不到页面
not-found-text = 网址可能有误，或者该概念使用了其他名称。可以在此查找，或从首页开始：
not-found-home = 前往首页
choice-no-script = 计算器需要 JavaScript。没有它，网址中的数值会丢失，页面将显示示例。
withdrawn-notice = 此概念已从术语表中移除。
withdrawn-related = 继续阅读
