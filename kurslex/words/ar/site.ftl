skip-to-content = الانتقال إلى المحتوى
languages-label = اللغات
scheme-toggle = التبديل بين المظهر الفاتح والداكن
concepts-heading = كل المفاهيم
concepts-count = { $concepts ->
    [zero] لا مفاهيم
    [one] مفهوم واحد
    [two] مفهومان
    [few] { $concepts } مفاهيم
    [many] { $concepts } مفهومًا
   *[other] { $concepts } مفهوم
}
themes-heading = المفاهيم حسب الموضوع
contents-heading = في هذه الصفحة

term-admitted = ويُقال أيضًا
term-deprecated = يُستحسن تجنبه
other-languages-heading = بلغات أخرى
second-terms = لغة المصطلحات
listen = الاستماع إلى «{ $term }»
confusion-label = لتجنّب الخلط
question-solution = الحل
question-right = (صحيح)
footnotes-heading = الحواشي
footnote-back = العودة إلى النص
tags-heading = الوسوم
backlinks-count = { $count ->
    [zero] لا مقالات تذكر هذا المفهوم
    [one] مقالة واحدة تذكر هذا المفهوم
    [two] مقالتان تذكران هذا المفهوم
    [few] { $count } مقالات تذكر هذا المفهوم
    [many] { $count } مقالة تذكر هذا المفهوم
   *[other] { $count } مقالة تذكر هذا المفهوم
}
definition-close = إغلاق
edit-page = تعديل هذه الصفحة
translate-page = المساعدة في الترجمة:

licence-content = المحتوى
licence-code = الشيفرة
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = مكونات من جهات أخرى

choose-language = اختيار اللغة
moved = نُقلت هذه الصفحة. العنوان الجديد هو
not-found-title = الصفحة غير موجودة
not-found-text = قد يكون في العنوان خطأ كتابي، أو قد يكون للمفهوم اسم آخر. يمكن البحث هنا أو البدء من الصفحة الرئيسية:
not-found-home = الذهاب إلى الصفحة الرئيسية
choice-no-script = تتطلب الحاسبة JavaScript. من دونها تضيع الأرقام الموجودة في العنوان، وتعرض الصفحة المثال.
withdrawn-notice = لم يعد هذا المفهوم جزءًا من المسرد.
withdrawn-related = متابعة القراءة
