teaching-heading = للتدريس
teaching-title = للتدريس: { $term }
teaching-back = إلى المقالة
teaching-close = إغلاق
teaching-copy = نسخ
teaching-copied = تم النسخ.
teaching-selected = النص محدد ويمكن نسخه.
teaching-save = تنزيل

teaching-link = الرابط
teaching-link-own = المقالة ({ $language })
teaching-link-all = لكل اللغات
teaching-link-values = الأرقام في الحاسبة جزء من الرابط: من يفتحه يرى الأرقام نفسها.

teaching-cite = كيفية الاستشهاد
teaching-attribution = الإشارة إلى المصدر
teaching-definition = التعريف مع الإشارة إلى المصدر
teaching-apa = مرجع بنمط APA
teaching-bibtex = BibTeX
attribution = «{ $term }»، { $source }
cite-apa = { $author }. ({ $date }). { $term }. في: { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). في: { $work }. { $address }
cite-no-date = د.ت.

teaching-code = رمز QR
teaching-code-of = المقالة ({ $language })
teaching-code-alt = رمز QR يحمل رابط «{ $term }»
teaching-download = تنزيل كصورة (SVG)

teaching-embed = التضمين
teaching-embed-about = تُلصق الشيفرة في عرض HTML في منصة تعلّم أو موقع خاص.
teaching-embed-card = بطاقة المفهوم مع تعريفه وترجماته
teaching-embed-whole = حاسبة: { $title }
teaching-embed-compact = حاسبة مصغّرة: { $title }
teaching-embed-exercise = تمرين: { $title }
teaching-look = المظهر
teaching-look-device = كما في الجهاز
teaching-look-light = فاتح
teaching-look-dark = داكن
teaching-preview = معاينة
teaching-open = قراءة الشرح في المسرد

teaching-further = الطباعة والتنزيل
teaching-print = طباعة المقالة
teaching-picture = صورة (SVG)
teaching-formulas = الصيغ: { $title }

teaching-author = النص: { $author }
teaching-state = آخر تعديل: { $date }
teaching-version = الإصدار { $version }
teaching-report = الإبلاغ عن خطأ
teaching-report-title = خطأ في المقالة «{ $term }»
teaching-report-text = الصفحة: { $address }
    الجملة: { $sentence }

    ما الخطأ؟
