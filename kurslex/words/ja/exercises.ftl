exercises-asked = { $decimals ->
    [0] 整数で答えてください。
   *[other] 小数第{ $decimals }位まで答えてください。
}
exercises-asked-unit = { $decimals ->
    [0] 整数で答えてください（単位：{ $unit }）。
   *[other] 小数第{ $decimals }位まで答えてください（単位：{ $unit }）。
}
exercises-typing = 桁区切りを付けずに入力し、マイナス記号にはハイフンを使ってください。例：{ $example }、-{ $example }

exercises-right = 正解です。
exercises-nearly = 正解ですが、途中で数値が丸められています。正確に計算した答えは{ $answer }です。
exercises-fewer-decimals = ここまでは合っています。小数第{ $decimals }位まで答えてください。
exercises-sign = 数値は合っていますが、符号が違います。
exercises-fraction = パーセントと小数を取り違えています。0.05は5%です。パーセントで答えてください。
exercises-power-of-ten = 数字は合っていますが、小数点の位置が違います。
exercises-wrong = まだ正しくありません。ヒントを参考にしてください。

exercises-thought = 考え方
exercises-formula = 公式
exercises-numbers = 数値を当てはめる
exercises-result = 結果
exercises-rearrange = 次の量について式を解きます：{ $name }
exercises-try = この式は直接には解けません。いろいろな値を試して、少しずつ近づけます：{ $name }
exercises-tried-more = { $name } = { $value }：{ $target } = { $result }。大きすぎます。
exercises-tried-less = { $name } = { $value }：{ $target } = { $result }。小さすぎます。

exercises-number = 問題番号{ $seed }
exercises-series = シリーズ：{ $series }
exercises-fresh = 新しい数値に変わりました。問題番号は{ $seed }です。
exercises-no-seed = 問題番号は1から9999までの整数です。これは問題{ $seed }です。
exercises-no-series = シリーズの名前は改行なしで40文字までです。シリーズなしで数値を決めました。

worksheet-title = ワークシート
worksheet-name = 名前
worksheet-date = 日付
worksheet-number = 番号
worksheet-answer = 答え
worksheet-working = 途中の計算
worksheet-key = 解答
worksheet-key-note = 途中の丸めによる違いだけであれば、その答えも正解とします。
worksheet-practice = オンラインで練習
worksheet-licence = { site-name }、{ licence-content-name }
