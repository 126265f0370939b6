exercises-asked = { $decimals ->
    [0] 答案请填整数。
   *[other] 答案请保留 { $decimals } 位小数。
}
exercises-asked-unit = { $decimals ->
    [0] 答案请填整数，单位：{ $unit }。
   *[other] 答案请保留 { $decimals } 位小数，单位：{ $unit }。
}
exercises-typing = 填写数字时不要加千位分隔符，负号用连字符表示。例如：{ $example } 和 -{ $example }。

exercises-right = 正确。
exercises-nearly = 正确，但中间步骤作了舍入。精确计算的答案是 { $answer }。
exercises-fewer-decimals = 到目前为止是正确的。请保留 { $decimals } 位小数。
exercises-sign = 数值正确，但正负号错了。
exercises-fraction = 百分数与小数弄混了：0.05 就是 5%。答案应为百分数。
exercises-power-of-ten = 数字正确，但小数点的位置不对。
exercises-wrong = 还不正确。看看提示会有帮助。

exercises-thought = 思路
exercises-formula = 公式
exercises-numbers = 代入数字
exercises-result = 结果
exercises-rearrange = 将公式变形，求出这个量：{ $name }。
exercises-try = 这个公式无法直接求解。请尝试不同的值，逐步逼近：{ $name }。
exercises-tried-more = { $name } = { $value }：{ $target } = { $result }。偏大。
exercises-tried-less = { $name } = { $value }：{ $target } = { $result }。偏小。

exercises-number = 练习编号 { $seed }
exercises-series = 系列：{ $series }
exercises-fresh = 已换一组新数字。练习编号为 { $seed }。
exercises-no-seed = 练习编号是 1 到 9999 之间的整数。当前为练习 { $seed }。
exercises-no-series = 系列名称最多 40 个字符，且不能换行。数字已按没有系列的情况生成。

worksheet-title = 练习卷
worksheet-name = 姓名
worksheet-date = 日期
worksheet-number = 序号
worksheet-answer = 答案
worksheet-working = 计算过程
worksheet-key = 参考答案
worksheet-key-note = 仅因中间步骤舍入而产生差异的答案也算正确。
worksheet-practice = 在线练习
worksheet-licence = { site-name }，{ licence-content-name }
