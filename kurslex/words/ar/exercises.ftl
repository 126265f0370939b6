# "zero" is 0 alone in Arabic, so no [0] is needed.
exercises-asked = { $decimals ->
    [zero] الإجابة عدد صحيح.
    [one] الإجابة بمنزلة عشرية واحدة.
    [two] الإجابة بمنزلتين عشريتين.
    [few] الإجابة بـ{ $decimals } منازل عشرية.
    [many] الإجابة بـ{ $decimals } منزلة عشرية.
   *[other] الإجابة بـ{ $decimals } منزلة عشرية.
}
exercises-asked-unit = { $decimals ->
    [zero] الوحدة: { $unit }. الإجابة عدد صحيح.
    [one] الوحدة: { $unit }. الإجابة بمنزلة عشرية واحدة.
    [two] الوحدة: { $unit }. الإجابة بمنزلتين عشريتين.
    [few] الوحدة: { $unit }. الإجابة بـ{ $decimals } منازل عشرية.
    [many] الوحدة: { $unit }. الإجابة بـ{ $decimals } منزلة عشرية.
   *[other] الوحدة: { $unit }. الإجابة بـ{ $decimals } منزلة عشرية.
}
# {"\u200E"} is the left-to-right mark: without it, the minus sign would be on the wrong side.
exercises-typing = يُكتب الرقم من دون فواصل بين الآلاف، وتُستخدم الشرطة القصيرة علامةً للسالب. مثالان: { $example }، {"\u200E"}-{ $example }{"\u200E"}.

exercises-right = صحيح.
exercises-nearly = صحيح، لكن مع تقريب في خطوات الحل. بالحساب الدقيق تكون الإجابة { $answer }.
exercises-fewer-decimals = { $decimals ->
    [zero] هذا صحيح حتى الآن. المطلوب عدد صحيح.
    [one] هذا صحيح حتى الآن. المطلوب منزلة عشرية واحدة.
    [two] هذا صحيح حتى الآن. المطلوب منزلتان عشريتان.
    [few] هذا صحيح حتى الآن. المطلوب { $decimals } منازل عشرية.
    [many] هذا صحيح حتى الآن. المطلوب { $decimals } منزلة عشرية.
   *[other] هذا صحيح حتى الآن. المطلوب { $decimals } منزلة عشرية.
}
exercises-sign = الرقم صحيح، لكن إشارته خاطئة.
exercises-fraction = ثمة خلط بين النسبة المئوية والعدد العشري: 0.05 تساوي 5%. المطلوب كتابة الإجابة نسبةً مئوية.
exercises-power-of-ten = الأرقام صحيحة، لكن الفاصلة العشرية في غير موضعها.
exercises-wrong = هذا ليس صحيحًا بعد. التلميح يساعد على المتابعة.

exercises-thought = الفكرة
exercises-formula = الصيغة
exercises-numbers = بالأرقام
exercises-result = النتيجة
exercises-rearrange = يُعاد ترتيب الصيغة لإيجاد هذه الكمية: { $name }.
exercises-try = لا يمكن حل هذه الصيغة مباشرة. تُجرَّب قيم مختلفة للاقتراب خطوة بخطوة: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. هذا أكثر من المطلوب.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. هذا أقل من المطلوب.

exercises-number = التمرين رقم { $seed }
exercises-series = السلسلة { $series }
exercises-fresh = تم سحب أرقام جديدة. رقم التمرين هو { $seed }.
exercises-no-seed = رقم التمرين عدد صحيح من 1 إلى 9999. هذا هو التمرين { $seed }.
exercises-no-series = لا يزيد اسم السلسلة على 40 حرفًا ولا يتضمن سطرًا جديدًا. سُحبت الأرقام من دون سلسلة.

worksheet-title = ورقة عمل
worksheet-name = الاسم
worksheet-date = التاريخ
worksheet-number = الرقم
worksheet-answer = الإجابة
worksheet-working = خطوات الحل
worksheet-key = الإجابات
worksheet-key-note = تُعد الإجابة صحيحة أيضًا إذا كان اختلافها ناتجًا فقط عن التقريب في خطوات الحل.
worksheet-practice = التدريب عبر الإنترنت
worksheet-licence = { site-name }، { licence-content-name }
