teaching-heading = 教学用途
teaching-title = 教学用途：{ $term }
teaching-back = 返回条目
teaching-close = 关闭
teaching-copy = 复制
teaching-copied = 已复制。
teaching-selected = 文本已选中，可以复制。
teaching-save = 下载

teaching-link = 链接
teaching-link-own = 本条目（{ $language }）
teaching-link-all = 适用于所有语言
teaching-link-values = 计算器中的数值是链接的一部分：打开链接的人会看到同样的数值。

teaching-cite = 如何引用
teaching-attribution = 来源说明
teaching-definition = 定义及来源说明
teaching-apa = APA 格式的参考文献
teaching-bibtex = BibTeX
attribution = “{ $term }”，{ $source }
cite-apa = { $author }（{ $date }）。{ $term }。载于《{ $work }》。{ $address }
cite-apa-no-author = { $term }（{ $date }）。载于《{ $work }》。{ $address }
cite-no-date = 无日期

teaching-code = 二维码
teaching-code-of = 本条目（{ $language }）
teaching-code-alt = 指向“{ $term }”的二维码
teaching-download = 下载为图片（SVG）

teaching-embed = 嵌入
teaching-embed-about = 将代码粘贴到学习平台或自己网站的 HTML 视图中。
teaching-embed-card = 概念卡片（含定义和译名）
teaching-embed-whole = 计算器：{ $title }
teaching-embed-compact = 简洁计算器：{ $title }
teaching-embed-exercise = 练习：{ $title }
teaching-look = 外观
teaching-look-device = 跟随设备
teaching-look-light = 浅色
teaching-look-dark = 深色
teaching-preview = 预览
teaching-open = 阅读术语表中的解释

teaching-further = 打印和下载
teaching-print = 打印条目
teaching-picture = 图片（SVG）
teaching-formulas = 公式：{ $title }

teaching-author = 作者：{ $author }
teaching-state = 最近修改：{ $date }
teaching-version = 版本 { $version }
teaching-report = 报告错误
teaching-report-title = 条目“{ $term }”有误
teaching-report-text = 页面：{ $address }
    句子：{ $sentence }

    哪里有误？
