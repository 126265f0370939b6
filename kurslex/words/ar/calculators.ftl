calculators-own-figures = الحساب بأرقام أخرى
calculators-own-figures-in = الحساب بأرقام أخرى (الوحدة: { $unit })
calculators-currency = العملة
calculators-working = خطوات الحل
calculators-step-by-step = خطوة بخطوة
calculators-next-step = الخطوة التالية
calculators-all-steps = كل الخطوات
calculators-fields = الحقول
calculators-share = مشاركة
calculators-no-result = –
calculators-reset = العودة إلى المثال
calculators-link = رابط إلى هذه القيم
calculators-copy-link = نسخ الرابط
calculators-copy-embed = نسخ شيفرة التضمين
calculators-copy-text = نص للنسخ
calculators-copied = تم النسخ.
calculators-selected = النص محدد ويمكن نسخه من هنا.
calculators-open-page = قراءة الشرح في المسرد
calculators-whole = فتح الحاسبة الكاملة بهذه الأرقام

calculators-empty = ينقص هنا رقم، مثلًا { $example }.
calculators-not-a-number = هذا ليس رقمًا. يمكن كتابة { $example } مثلًا.
# Arab countries differ in the decimal sign, so neither the comma nor the point is named.
calculators-ambiguous = يمكن قراءة هذا الرقم بطريقتين مختلفتين. يُكتب من دون فواصل بين الآلاف.
calculators-below-minimum = يجب ألا تقل القيمة عن { $minimum }.
calculators-above-maximum = يجب ألا تزيد القيمة على { $maximum }.
# "zero" is 0 alone in Arabic, so no [0] is needed.
calculators-too-many-decimals = { $decimals ->
    [zero] المطلوب عدد صحيح، مثلًا { $example }.
    [one] يُسمح بمنزلة عشرية واحدة على الأكثر، مثلًا { $example }.
    [two] يُسمح بمنزلتين عشريتين على الأكثر، مثلًا { $example }.
    [few] يُسمح بما لا يزيد على { $decimals } منازل عشرية، مثلًا { $example }.
    [many] يُسمح بما لا يزيد على { $decimals } منزلة عشرية، مثلًا { $example }.
   *[other] يُسمح بما لا يزيد على { $decimals } منزلة عشرية، مثلًا { $example }.
}
calculators-too-long = هذا أطول من أن يكون رقمًا. يمكن كتابة { $example } مثلًا.

calculators-invalid = لا توجد نتيجة: يجب تصحيح حقل واحد على الأقل.
calculators-division-by-zero = لا نتيجة لهذه القيم، لأنها تؤدي إلى القسمة على صفر.
calculators-out-of-range = ليس لدى الحاسبة نتيجة لهذه القيم، فهي خارج النطاق الذي صُممت له.

calculators-row = { $field }، الصف { $row }
calculators-add-row = إضافة صف: { $rows }
calculators-remove-row = حذف الصف { $row }: { $rows }

calculators-solve = ما المطلوب حسابه؟
calculators-solve-nothing = النتيجة من كل الأرقام
calculators-solve-other = الحساب العكسي
calculators-solve-by-search = لا يمكن إعادة ترتيب هذه الصيغة. تجرّب الحاسبة القيم التي يسمح بها الحقل، وتأخذ أول قيمة تتحقق بها النتيجة المطلوبة.
calculators-target-hint = القيمة المراد بلوغها
calculators-found = { $name }: { $value }.
calculators-no-value = لا توجد قيمة بين { $minimum } و{ $maximum } تعطي هذه النتيجة.
calculators-missed = لا يمكن بلوغ النتيجة تمامًا، فالفرق هو { $miss }.

calculators-if = إذا
calculators-otherwise = وإلا
calculators-and = و
calculators-or = أو
calculators-min = min
calculators-max = max
calculators-round-to = تقريب
