calculators-own-figures = 用自己的数值计算
calculators-own-figures-in = 用自己的数值计算（单位：{ $unit }）
calculators-currency = 货币
calculators-working = 计算过程
calculators-step-by-step = 逐步显示
calculators-next-step = 下一步
calculators-all-steps = 全部步骤
calculators-fields = 各栏说明
calculators-share = 分享
calculators-no-result = –
calculators-reset = 恢复示例数值
calculators-link = 含这些数值的链接
calculators-copy-link = 复制链接
calculators-copy-embed = 复制嵌入代码
calculators-copy-text = 待复制的文本
calculators-copied = 已复制。
calculators-selected = 文本已选中，请从这里复制。
calculators-open-page = 阅读术语表中的解释
calculators-whole = 用这些数值打开完整计算器

calculators-empty = 此处缺少数字，例如 { $example }。
calculators-not-a-number = 这不是数字。请按 { $example } 的形式填写。
calculators-ambiguous = 这个数有两种读法。请去掉千位分隔符后重新填写。
calculators-below-minimum = 数值不得小于 { $minimum }。
calculators-above-maximum = 数值不得大于 { $maximum }。
calculators-too-many-decimals = { $decimals ->
    [0] 请填写整数，例如 { $example }。
   *[other] 最多填写 { $decimals } 位小数，例如 { $example }。
}
calculators-too-long = 内容太长，不是有效的数字。请按 { $example } 的形式填写。

calculators-invalid = 没有结果：至少有一栏需要更正。
calculators-division-by-zero = 这些数值没有结果，因为会出现除以零的情况。
calculators-out-of-range = 这些数值超出了计算器的适用范围，没有结果。

calculators-row = { $field }，第 { $row } 行
calculators-add-row = 添加一行：{ $rows }
calculators-remove-row = 删除第 { $row } 行：{ $rows }

calculators-solve = 要求什么？
calculators-solve-nothing = 由所有数值得出的结果
calculators-solve-other = 反向计算
calculators-solve-by-search = 这个公式无法变形求解。计算器会逐一尝试该栏允许的值，取刚好达到目标结果的那一个。
calculators-target-hint = 要达到的值
calculators-found = { $name }：{ $value }。
calculators-no-value = 在 { $minimum } 与 { $maximum } 之间，没有能得出此结果的值。
calculators-missed = 无法恰好得出该结果，相差 { $miss }。

calculators-if = 如果
calculators-otherwise = 否则
calculators-and = 且
calculators-or = 或
calculators-min = min
calculators-max = max
calculators-round-to = 舍入
