calculators-own-figures = 自分の数値で計算する
calculators-own-figures-in = 自分の数値で計算する（単位：{ $unit }）
calculators-currency = 通貨
calculators-working = 計算の過程
calculators-step-by-step = 1段階ずつ表示
calculators-next-step = 次の段階
calculators-all-steps = すべての段階
calculators-fields = 入力欄の説明
calculators-share = 共有
calculators-no-result = –
calculators-reset = 例の数値に戻す
calculators-link = この数値へのリンク
calculators-copy-link = リンクをコピー
calculators-copy-embed = 埋め込みコードをコピー
calculators-copy-text = コピーするテキスト
calculators-copied = コピーしました。
calculators-selected = テキストを選択しました。ここからコピーしてください。
calculators-open-page = 用語集の説明を読む
calculators-whole = この数値で計算ツール全体を開く

calculators-empty = 数値が入力されていません。入力例：{ $example }
calculators-not-a-number = 数値ではありません。入力例：{ $example }
calculators-ambiguous = 2通りの数値に読めます。桁区切りを付けずに入力してください。
calculators-below-minimum = { $minimum }以上の値を入力してください。
calculators-above-maximum = { $maximum }以下の値を入力してください。
calculators-too-many-decimals = { $decimals ->
    [0] 整数で入力してください。入力例：{ $example }
   *[other] 小数点以下は{ $decimals }桁までです。入力例：{ $example }
}
calculators-too-long = 数値としては長すぎます。入力例：{ $example }

calculators-invalid = 結果はありません。訂正が必要な欄があります。
calculators-division-by-zero = 0で割ることになるため、この数値では結果が出ません。
calculators-out-of-range = この計算ツールで扱える範囲を超えているため、結果が出ません。

calculators-row = { $field }、{ $row }行目
calculators-add-row = 行を追加：{ $rows }
calculators-remove-row = { $row }行目を削除：{ $rows }

calculators-solve = 何を求めますか
calculators-solve-nothing = すべての数値から得られる結果
calculators-solve-other = 逆算
calculators-solve-by-search = この式は変形できません。入力欄で許される値を試し、目標の結果にちょうど届く値を採用します。
calculators-target-hint = 目標とする値
calculators-found = { $name }：{ $value }
calculators-no-value = { $minimum }から{ $maximum }までの間に、この結果になる値はありません。
calculators-missed = この結果にぴったり一致させることはできません。差：{ $miss }

calculators-if = もし
calculators-otherwise = それ以外
calculators-and = かつ
calculators-or = または
calculators-min = min
calculators-max = max
calculators-round-to = 丸め
