overviews-label = 一覧

# Not "あ–ん", because terms in kanji need not stand in the order of their readings.
overview-a-z = 索引
overview-a-z-title = 用語の索引
overview-a-z-description = 用語集のすべての用語を順に並べた索引です。同義語や、使用を避けたい語も載せています。
a-z-letters = 見出し文字
a-z-see = 「{ $term }」を参照
a-z-avoid = 使用は避ける。「{ $term }」を参照

overview-path = 学習コース
overview-path-title = 学習コース
overview-path-description = 学びやすい順に概念を並べています。
path-position = { $step }/{ $steps }
path-previous = 前へ
path-next = 学習コースの次へ

overview-practice = 練習
overview-practice-title = 練習問題
overview-practice-description = テーマごと、学習コースの段階ごとの問題です。間違った選択肢には解説が付いています。

overview-calculators = 計算ツール
overview-calculators-title = すべての計算ツール
overview-calculators-description = 用語集にある計算ツールの一覧です。何を計算するのか、どの概念に関係するのかを示しています。
calculators-list-pages = 関係する概念
calculators-list-embed = 計算ツールだけを開く

overview-terms = 用語対照表
overview-terms-title = 各言語の用語
overview-terms-description = すべての概念を1つの表にまとめ、用語と同義語を用語集の各言語で示しています。
terms-other = 並べて表示
terms-filter = 表を絞り込む
terms-filter-part = 表のこの部分を絞り込む
parts-label = 一覧の各部分
part-position = 第{ $part }部（全{ $parts }部）
terms-count = { $all }件中{ $shown }件の概念を表示
theme-map = 概念マップ
theme-map-lines = 字下げした概念は、その上の概念の一種、例、または一部です。脇の線はそれ以外の関係を示し、どのような関係かは下の一覧にあります。
theme-map-part = { $all }件中{ $shown }件の概念を、一般的なものから順にマップに示しています。
theme-map-short = マップ

overview-false-friends = 空似言葉
overview-false-friends-title = 空似言葉
overview-false-friends-description = 複数の言語で形が似ていても、意味の異なる語があります。ここでは、特に間違えやすいものを集めました。

parallel-link = 並べて読む
parallel-label = もう一方の言語
