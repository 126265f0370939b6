teaching-heading = Для занять
teaching-title = Для занять: { $term }
teaching-back = До статті
teaching-close = Закрити
teaching-copy = Копіювати
teaching-copied = Скопійовано.
teaching-selected = Текст виділено, його можна скопіювати.
teaching-save = Завантажити

teaching-link = Посилання
teaching-link-own = Стаття ({ $language })
teaching-link-all = Для всіх мов
teaching-link-values = Числа в калькуляторі є частиною посилання: хто його відкриє, побачить ті самі числа.

teaching-cite = Як цитувати
teaching-attribution = Зазначення джерела
teaching-definition = Визначення із зазначенням джерела
teaching-apa = Посилання в стилі APA
teaching-bibtex = BibTeX
attribution = «{ $term }», { $source }
cite-apa = { $author }. ({ $date }). { $term }. У { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). У { $work }. { $address }
cite-no-date = б. д.

teaching-code = QR-код
teaching-code-of = Стаття ({ $language })
teaching-code-alt = QR-код із посиланням на статтю «{ $term }»
teaching-download = Завантажити як зображення (SVG)

teaching-embed = Вбудувати
teaching-embed-about = Вставте код у режимі HTML навчальної платформи або власного вебсайту.
teaching-embed-card = Картка з поняттям, визначенням і перекладами
teaching-embed-whole = Калькулятор: { $title }
teaching-embed-compact = Компактний калькулятор: { $title }
teaching-embed-exercise = Вправа: { $title }
teaching-look = Вигляд
teaching-look-device = як на пристрої
teaching-look-light = світлий
teaching-look-dark = темний
teaching-preview = Попередній перегляд
teaching-open = Читати пояснення в глосарії

teaching-further = Друк і завантаження
teaching-print = Друкувати статтю
teaching-picture = Зображення (SVG)
teaching-formulas = Формули: { $title }

teaching-author = Текст: { $author }
teaching-state = останні зміни: { $date }
teaching-version = версія { $version }
teaching-report = Повідомити про помилку
teaching-report-title = Помилка в статті «{ $term }»
teaching-report-text = Сторінка: { $address }
    Речення: { $sentence }

    Що не так?
