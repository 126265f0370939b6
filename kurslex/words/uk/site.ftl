skip-to-content = Перейти до вмісту
languages-label = Мови
scheme-toggle = Перемкнути світлий і темний режим
concepts-heading = Усі поняття
# "one" is also 21.
concepts-count = { $concepts ->
    [one] { $concepts } поняття
    [few] { $concepts } поняття
    [many] { $concepts } понять
   *[other] { $concepts } поняття
}
themes-heading = Поняття за темами
contents-heading = На цій сторінці

term-admitted = також
term-deprecated = Не рекомендовано
other-languages-heading = Іншими мовами
second-terms = Терміни мовою
listen = Прослухати «{ $term }»
confusion-label = Не плутати
question-solution = Відповідь
question-right = (правильно)
# "one" is also 21.
footnotes-heading = Примітки
footnote-back = Повернутися до тексту
tags-heading = Теги
backlinks-count = { $count ->
    [one] Це поняття згадує { $count } стаття
    [few] Це поняття згадують { $count } статті
    [many] Це поняття згадують { $count } статей
   *[other] Це поняття згадують { $count } статті
}
definition-close = Закрити
edit-page = Редагувати цю сторінку
translate-page = Допомогти з перекладом:

licence-content = Вміст
licence-code = Код
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Сторонні компоненти

choose-language = Виберіть мову
moved = Цю сторінку перенесено. Нова адреса
not-found-title = Сторінку не знайдено
not-found-text = Можливо, в адресі є помилка або поняття має іншу назву. Шукайте тут або почніть із головної сторінки:
not-found-home = Перейти на головну сторінку
choice-no-script = Калькулятору потрібен JavaScript. Без нього числа з адреси втрачаються, і сторінка показує приклад.
withdrawn-notice = Цього поняття більше немає в глосарії.
withdrawn-related = Читати далі
