skip-to-content = 本文へ移動
languages-label = 言語
scheme-toggle = ライトとダークを切り替える
concepts-heading = すべての概念
concepts-count = { $concepts }件の概念
themes-heading = テーマ別の概念
contents-heading = このページの内容

term-admitted = 別名
term-deprecated = 使用を避けたい語
other-languages-heading = ほかの言語
second-terms = 用語の言語
listen = 「{ $term }」を聞く
confusion-label = 混同に注意
question-solution = 解答
question-right = （正解）
footnotes-heading = 注
footnote-back = 本文に戻る
tags-heading = タグ
backlinks-count = { $count }件の記事がこの概念に言及しています
definition-close = 閉じる
edit-page = このページを編集
translate-page = 翻訳に協力する：

licence-content = コンテンツ
licence-code = コード
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = 第三者のコンポーネント

choose-language = 言語を選択
moved = このページは移動しました。新しいアドレス
not-found-title = ページが見つかりません
not-found-text = アドレスに誤りがあるか、概念の名前が異なる可能性があります。ここで検索するか、トップページからお探しください：
not-found-home = トップページへ
choice-no-script = 計算ツールにはJavaScriptが必要です。JavaScriptがないと、アドレスに含まれる数値は失われ、例が表示されます。
withdrawn-notice = この概念は用語集から削除されました。
withdrawn-related = 関連ページ
