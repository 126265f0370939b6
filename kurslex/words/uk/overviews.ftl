overviews-label = Огляд

overview-a-z = А–Я
overview-a-z-title = Усі терміни від А до Я
overview-a-z-description = Усі терміни глосарія за абеткою, із синонімами та словами, яких краще уникати.
a-z-letters = Літери
a-z-see = див. { $term }
a-z-avoid = не рекомендовано, див. { $term }

overview-path = Навчальний шлях
overview-path-title = Навчальний шлях
overview-path-description = Поняття в тому порядку, у якому їх легко вивчати.
path-position = { $step } з { $steps }
path-previous = Попереднє
path-next = Наступне на навчальному шляху

overview-practice = Тренуватися
overview-practice-title = Запитання для тренування
overview-practice-description = Запитання з кожної теми та кожного етапу навчального шляху, з поясненнями неправильних відповідей.

overview-calculators = Калькулятори
overview-calculators-title = Усі калькулятори
overview-calculators-description = Калькулятори глосарія: що кожен із них обчислює та до яких понять належить.
calculators-list-pages = Пов’язані поняття
calculators-list-embed = Відкрити лише калькулятор

overview-terms = Термінологія
overview-terms-title = Терміни всіма мовами
overview-terms-description = Усі поняття в одній таблиці, з термінами та синонімами кожною мовою глосарія.
terms-other = Показати поруч
terms-filter = Фільтрувати таблицю
terms-filter-part = Фільтрувати цю частину таблиці
parts-label = Частини списку
part-position = частина { $part } з { $parts }
terms-count = Показано понять: { $shown } з { $all }
theme-map = Карта понять
theme-map-lines = Поняття з відступом — це вид, приклад або частина того, що над ним. Лінії поруч показують інші зв’язки, а в списку нижче сказано, які саме.
theme-map-part = На карті показано поняття, спершу найзагальніші: { $shown } з { $all }.
theme-map-short = Карта

overview-false-friends = Хибні друзі перекладача
overview-false-friends-title = Хибні друзі перекладача
overview-false-friends-description = Деякі слова схожі в кількох мовах, але означають різне. Ось ті, що найчастіше вводять в оману.

parallel-link = читати паралельно
parallel-label = Інша мова
