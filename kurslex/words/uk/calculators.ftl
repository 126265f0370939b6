calculators-own-figures = Обчислити з власними числами
calculators-own-figures-in = Обчислити з власними числами ({ $unit })
calculators-currency = Валюта
calculators-working = Хід обчислення
calculators-step-by-step = Крок за кроком
calculators-next-step = Наступний крок
calculators-all-steps = Усі кроки
calculators-fields = Поля
calculators-share = Поділитися
calculators-no-result = –
calculators-reset = Повернутися до прикладу
calculators-link = Посилання на ці значення
calculators-copy-link = Копіювати посилання
calculators-copy-embed = Копіювати код для вбудовування
calculators-copy-text = Текст для копіювання
calculators-copied = Скопійовано.
calculators-selected = Текст виділено. Його можна скопіювати звідси.
calculators-open-page = Читати пояснення в глосарії
calculators-whole = Відкрити повний калькулятор із цими числами

calculators-empty = Тут бракує числа, наприклад { $example }.
calculators-not-a-number = Це не число. Введіть, наприклад, { $example }.
calculators-ambiguous = Цей запис можна прочитати як два різні числа. Введіть число без розділювачів тисяч.
calculators-below-minimum = Найменше дозволене значення: { $minimum }.
calculators-above-maximum = Найбільше дозволене значення: { $maximum }.
# "one" is also 21.
calculators-too-many-decimals = { $decimals ->
    [0] Введіть ціле число, наприклад { $example }.
    [one] Введіть щонайбільше { $decimals } десятковий знак, наприклад { $example }.
    [few] Введіть щонайбільше { $decimals } десяткові знаки, наприклад { $example }.
    [many] Введіть щонайбільше { $decimals } десяткових знаків, наприклад { $example }.
   *[other] Введіть щонайбільше { $decimals } десяткового знака, наприклад { $example }.
}
calculators-too-long = Це надто довго для числа. Введіть, наприклад, { $example }.

calculators-invalid = Немає результату: принаймні одне поле треба виправити.
calculators-division-by-zero = Для цих значень немає результату, бо довелося б ділити на нуль.
calculators-out-of-range = Для цих значень калькулятор не має результату: вони поза діапазоном, на який його розраховано.

calculators-row = { $field }, рядок { $row }
calculators-add-row = Додати рядок: { $rows }
calculators-remove-row = Вилучити рядок { $row }: { $rows }

calculators-solve = Що обчислити?
calculators-solve-nothing = Результат для цих чисел
calculators-solve-other = Зворотне обчислення
calculators-solve-by-search = Цю формулу не можна перетворити. Калькулятор перебирає значення, які дозволяє поле, і вибирає перше, з яким досягається бажаний результат.
calculators-target-hint = Значення, яке треба отримати
calculators-found = { $name }: { $value }.
calculators-no-value = Жодне значення від { $minimum } до { $maximum } не дає такого результату.
calculators-missed = Цього результату не можна досягти точно. Різниця: { $miss }.

calculators-if = якщо
calculators-otherwise = інакше
calculators-and = і
calculators-or = або
calculators-min = min
calculators-max = max
calculators-round-to = округлення
