outdated-notice = لا تتضمن هذه الصفحة أحدث التعديلات بعد. نسخة أحدث:
draft-notice = هذه الصفحة مسودة. ما لم يُكتب بعد مُعلَّم عليه.
never-compared-notice = لم تُقارَن هذه الصفحة باللغات الأخرى بعد:
untranslated-notice = هذا المفهوم غير مشروح بهذه اللغة بعد. وهذا شرحه بلغة أخرى:
untranslated-read = قراءة الصفحة كاملة
untranslated-start = كتابة الصفحة بهذه اللغة
untranslated-heading = غير مشروح بهذه اللغة بعد
borrowed-notice = لم تُترجم القوائم والأزرار بعد، وهي إلى ذلك الحين بالعربية.

status-link = حالة اللغات
status-title = مدى اكتمال اللغات
status-description = يبيّن الجدول المفاهيم المشروحة بكل لغة، والصفحات المتأخرة عن لغة أخرى.
status-concept = المفهوم
status-complete = محدّثة
status-outdated = غير محدّثة
status-never-compared = لم تُقارَن
status-draft = مسودة
status-missing = غير موجودة
status-all-complete = محدّثة بكل اللغات: { $concepts }
status-changed = { $source }: { $changed ->
    [zero] لم يتغير أي جزء (من أصل { $parts })
    [one] تغيّر جزء واحد (من أصل { $parts })
    [two] تغيّر جزءان (من أصل { $parts })
    [few] تغيّرت { $changed } أجزاء (من أصل { $parts })
    [many] تغيّر { $changed } جزءًا (من أصل { $parts })
   *[other] تغيّر { $changed } جزء (من أصل { $parts })
}
