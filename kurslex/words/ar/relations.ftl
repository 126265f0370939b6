relations-heading = العلاقات
relations-more = { $more ->
    [zero] ولا مفاهيم أخرى
    [one] ومفهوم آخر
    [two] ومفهومان آخران
    [few] و{ $more } مفاهيم أخرى
    [many] و{ $more } مفهومًا آخر
   *[other] و{ $more } مفهوم آخر
}

relation-broader = نوع من
relation-broader-inverse = الأنواع
relation-example-of = مثال على
relation-example-of-inverse = أمثلة
relation-part-of = جزء من
relation-part-of-inverse = يتكوّن من
relation-counterpart = المقابل
relation-leads-to = يؤدي إلى
relation-leads-to-inverse = ينشأ عن
relation-depends-on = يتوقف على
relation-depends-on-inverse = يؤثر في
relation-done-by = من يقوم به
relation-done-by-inverse = المهام
relation-measures = ما يقيسه
relation-measures-inverse = ما يُقاس به
relation-related = انظر أيضًا
