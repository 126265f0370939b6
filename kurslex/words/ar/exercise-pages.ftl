overview-worksheet = أوراق عمل
overview-worksheet-title = أوراق عمل للطباعة
overview-worksheet-description = ورقة بأرقام خاصة لكل متعلّم، والإجابات في صفحات منفصلة.

exercise-title = تدريب: { $name }
exercise-lead = هذا تدريب وليس اختبارًا، وعدد المحاولات غير محدود. تبقى الإجابات على هذا الجهاز.
exercise-check = تحقق
exercise-hint = تلميح
exercise-give-up = إظهار الحل
exercise-next = أرقام جديدة
exercise-solution = الحل
exercise-hints = تلميحات
exercise-calculator = إلى الحاسبة بهذه الأرقام
exercise-link = رابط إلى هذا التمرين
exercise-copy-embed = نسخ شيفرة التضمين
exercise-index = تمارين حسابية
exercise-solved = محلول
exercise-practise = تدريب

worksheet-choose = أي التمارين؟
worksheet-seeds = أرقام التمارين
# {"\u200E"} is the left-to-right mark: without it, 1-30 would be shown as 30-1.
worksheet-seeds-hint = لكل رقم ورقة: {"\u200E"}1-30{"\u200E"} يعطي ثلاثين ورقة، ويمكن أيضًا كتابة {"\u200E"}1-5,9{"\u200E"}. الحد الأقصى في المرة الواحدة: { $most }.
worksheet-series = السلسلة
worksheet-series-hint = أي اسم، كاسم الصف مثلًا، يعطي كل أرقام التمارين قيمًا أخرى. ويمكن ترك الحقل فارغًا.
worksheet-make = إنشاء الأوراق
worksheet-print-sheets = طباعة الأوراق
worksheet-print-key = طباعة الإجابات
worksheet-none = يجب اختيار تمرين واحد على الأقل.
worksheet-too-many = الحد الأقصى لعدد التمارين في الورقة: { $most }.
worksheet-no-seeds = تُكتب أرقام من 1 إلى 9999، مثل {"\u200E"}1-30{"\u200E"} أو {"\u200E"}1-5,9{"\u200E"}، وعددها { $most } على الأكثر.
worksheet-made = تم. عدد الأوراق: { $sheets }. الإجابات في النهاية.
worksheet-scripts = تُنشأ الأوراق في المتصفح، ويتطلب ذلك تفعيل JavaScript.
