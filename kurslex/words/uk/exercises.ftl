# "one" is also 21.
exercises-asked = { $decimals ->
    [0] Відповідь — ціле число.
    [one] Відповідь має містити { $decimals } десятковий знак.
    [few] Відповідь має містити { $decimals } десяткові знаки.
    [many] Відповідь має містити { $decimals } десяткових знаків.
   *[other] Відповідь має містити { $decimals } десяткового знака.
}
exercises-asked-unit = { $decimals ->
    [0] Відповідь — ціле число. Одиниця: { $unit }.
    [one] Відповідь має містити { $decimals } десятковий знак. Одиниця: { $unit }.
    [few] Відповідь має містити { $decimals } десяткові знаки. Одиниця: { $unit }.
    [many] Відповідь має містити { $decimals } десяткових знаків. Одиниця: { $unit }.
   *[other] Відповідь має містити { $decimals } десяткового знака. Одиниця: { $unit }.
}
exercises-typing = Введіть число без розділювачів тисяч, а замість мінуса використайте дефіс. Приклади: { $example } і -{ $example }.

exercises-right = Правильно.
exercises-nearly = Правильно, але з проміжним округленням. Точна відповідь: { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Поки що правильно. Потрібен { $decimals } десятковий знак.
    [few] Поки що правильно. Потрібно { $decimals } десяткові знаки.
    [many] Поки що правильно. Потрібно { $decimals } десяткових знаків.
   *[other] Поки що правильно. Потрібно { $decimals } десяткового знака.
}
exercises-sign = Число правильне, але знак неправильний.
exercises-fraction = Тут сплутано відсотки з десятковим дробом: 0,05 — це 5%. Відповідь потрібна у відсотках.
exercises-power-of-ten = Цифри правильні, але кома не на тому місці.
exercises-wrong = Ще не правильно. Підказка допоможе.

exercises-thought = Ідея
exercises-formula = Формула
exercises-numbers = З числами
exercises-result = Результат
exercises-rearrange = Виразіть із формули цю величину: { $name }.
exercises-try = З цієї формули величину не можна виразити безпосередньо. Спробуйте різні значення й наближайтеся крок за кроком: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Це забагато.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Це замало.

exercises-number = Вправа номер { $seed }
exercises-series = Серія { $series }
exercises-fresh = Вибрано нові числа. Номер вправи: { $seed }.
exercises-no-seed = Номер вправи — це ціле число від 1 до 9999. Це вправа { $seed }.
exercises-no-series = Назва серії має щонайбільше 40 символів і жодного розриву рядка. Числа вибрано без серії.

worksheet-title = Робочий аркуш
worksheet-name = Ім’я та прізвище
worksheet-date = Дата
worksheet-number = №
worksheet-answer = Відповідь
worksheet-working = Обчислення
worksheet-key = Відповіді
worksheet-key-note = Відповідь, яка відрізняється лише через проміжне округлення, теж правильна.
worksheet-practice = Тренуватися онлайн
worksheet-licence = { site-name }, { licence-content-name }
