outdated-notice = На цій сторінці ще немає останніх змін. Новіша версія:
draft-notice = Ця сторінка — чернетка. Те, що ще треба написати, позначено.
never-compared-notice = Цю сторінку ще не порівняно з іншими мовами:
untranslated-notice = Це поняття ще не описано цією мовою. Ось воно іншою:
untranslated-read = Читати всю сторінку
untranslated-start = Написати сторінку цією мовою
untranslated-heading = Ще без опису цією мовою
borrowed-notice = Меню та кнопки ще не перекладено. Поки що вони українською.

status-link = Стан мов
status-title = Стан перекладів
status-description = Таблиця показує, які поняття описано якою мовою та які сторінки відстають від іншої мови.
status-concept = Поняття
status-complete = Актуальна
status-outdated = Застаріла
status-never-compared = Не порівняно
status-draft = Чернетка
status-missing = Немає
status-all-complete = Актуальні всіма мовами: { $concepts }
status-changed = { $source }: { $changed ->
    [one] змінено { $changed } частину з { $parts }
    [few] змінено { $changed } частини з { $parts }
    [many] змінено { $changed } частин із { $parts }
   *[other] змінено { $changed } частини з { $parts }
}
