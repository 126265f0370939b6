teaching-heading = 授業で使う
teaching-title = 授業で使う：{ $term }
teaching-back = 記事に戻る
teaching-close = 閉じる
teaching-copy = コピー
teaching-copied = コピーしました。
teaching-selected = テキストを選択しました。コピーできます。
teaching-save = ダウンロード

teaching-link = リンク
teaching-link-own = この記事（{ $language }）
teaching-link-all = 全言語共通
teaching-link-values = 計算ツールの数値はリンクに含まれます。リンクを開いた人にも同じ数値が表示されます。

teaching-cite = 引用の方法
teaching-attribution = 出典表記
teaching-definition = 出典表記付きの定義
teaching-apa = APAスタイルの文献表記
teaching-bibtex = BibTeX
attribution = 「{ $term }」、{ $source }
cite-apa = { $author }（{ $date }）「{ $term }」『{ $work }』 { $address }
cite-apa-no-author = 「{ $term }」（{ $date }）『{ $work }』 { $address }
cite-no-date = 日付不明

teaching-code = QRコード
teaching-code-of = この記事（{ $language }）
teaching-code-alt = 「{ $term }」へのリンクのQRコード
teaching-download = 画像としてダウンロード（SVG）

teaching-embed = 埋め込み
teaching-embed-about = 学習プラットフォームや自分のウェブサイトのHTML表示にコードを貼り付けてください。
teaching-embed-card = 概念のカード（定義と訳語付き）
teaching-embed-whole = 計算ツール：{ $title }
teaching-embed-compact = 小型の計算ツール：{ $title }
teaching-embed-exercise = 練習問題：{ $title }
teaching-look = 表示
teaching-look-device = 端末の設定に合わせる
teaching-look-light = ライト
teaching-look-dark = ダーク
teaching-preview = プレビュー
teaching-open = 用語集の説明を読む

teaching-further = 印刷とダウンロード
teaching-print = 記事を印刷
teaching-picture = 図（SVG）
teaching-formulas = 数式：{ $title }

teaching-author = 執筆：{ $author }
teaching-state = 最終更新日：{ $date }
teaching-version = バージョン{ $version }
teaching-report = 誤りを報告
teaching-report-title = 記事「{ $term }」の誤り
teaching-report-text = ページ：{ $address }
    文：{ $sentence }

    どこが誤っていますか。
