overviews-label = تصفّح

overview-a-z = أ–ي
overview-a-z-title = كل المصطلحات من الألف إلى الياء
overview-a-z-description = كل مصطلحات المسرد بالترتيب الأبجدي، مع المرادفات والكلمات التي يُستحسن تجنبها.
a-z-letters = الحروف
a-z-see = انظر: { $term }
a-z-avoid = يُستحسن تجنبه، انظر: { $term }

overview-path = مسار التعلّم
overview-path-title = مسار التعلّم
overview-path-description = المفاهيم بترتيب يسهّل تعلّمها.
path-position = { $step } من { $steps }
path-previous = السابق
path-next = التالي في مسار التعلّم

overview-practice = تدريب
overview-practice-title = أسئلة للتدريب
overview-practice-description = أسئلة عن كل موضوع وكل مرحلة من مسار التعلّم، مع شرح للإجابات الخاطئة.

overview-calculators = الحاسبات
overview-calculators-title = كل الحاسبات
overview-calculators-description = حاسبات المسرد، وما تحسبه كل منها، والمفاهيم التي تتعلق بها.
calculators-list-pages = المفاهيم المرتبطة
calculators-list-embed = فتح الحاسبة وحدها

overview-terms = المصطلحات
overview-terms-title = المصطلحات بكل اللغات
overview-terms-description = كل المفاهيم في جدول واحد، مع مصطلحاتها ومرادفاتها بكل لغات المسرد.
terms-other = عرض إلى جانبها
terms-filter = تصفية الجدول
terms-filter-part = تصفية هذا الجزء من الجدول
parts-label = أجزاء القائمة
part-position = الجزء { $part } من { $parts }
terms-count = المفاهيم المعروضة: { $shown } من { $all }
theme-map = خريطة المفاهيم
theme-map-lines = المفهوم ذو المسافة البادئة نوع من المفهوم الذي فوقه أو مثال عليه أو جزء منه. تُظهر الخطوط الجانبية العلاقات الأخرى، وتبيّن القائمة أدناه نوع كل علاقة.
theme-map-part = تعرض الخريطة المفاهيم بدءًا بأعمّها: { $shown } من { $all }.
theme-map-short = خريطة

# "false friends" as such are little known in Arabic: the words themselves are named.
overview-false-friends = كلمات مخادعة
overview-false-friends-title = كلمات متشابهة مخادعة
overview-false-friends-description = تتشابه بعض الكلمات في لغات عدة لكنها لا تعني الشيء نفسه. هذه أكثرها إيقاعًا في الخطأ.

parallel-link = القراءة جنبًا إلى جنب
parallel-label = اللغة الأخرى
