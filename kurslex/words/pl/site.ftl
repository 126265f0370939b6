skip-to-content = Przejdź do treści
languages-label = Języki
scheme-toggle = Przełącz między jasnym a ciemnym motywem
concepts-heading = Wszystkie pojęcia
concepts-count = { $concepts ->
    [one] jedno pojęcie
    [few] { $concepts } pojęcia
    [many] { $concepts } pojęć
   *[other] { $concepts } pojęcia
}
themes-heading = Pojęcia według tematów
contents-heading = Na tej stronie

term-admitted = także
term-deprecated = Niezalecane
other-languages-heading = W innych językach
second-terms = Terminy w języku
listen = Posłuchaj wymowy: „{ $term }”
confusion-label = Nie mylić
question-solution = Rozwiązanie
question-right = (poprawna odpowiedź)
footnotes-heading = Przypisy
footnote-back = Powrót do tekstu
tags-heading = Tagi
backlinks-count = { $count ->
    [one] Jeden artykuł wspomina o tym pojęciu
    [few] { $count } artykuły wspominają o tym pojęciu
    [many] { $count } artykułów wspomina o tym pojęciu
   *[other] { $count } artykułu wspomina o tym pojęciu
}
definition-close = Zamknij
edit-page = Edytuj tę stronę
translate-page = Pomóż w tłumaczeniu:

licence-content = Treść
licence-code = Kod
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Komponenty innych autorów

choose-language = Wybierz język
moved = Ta strona została przeniesiona. Nowy adres
not-found-title = Nie znaleziono strony
not-found-text = Być może w adresie jest błąd albo pojęcie ma inną nazwę. Można go poszukać tutaj lub zacząć od strony głównej:
not-found-home = Przejdź na stronę główną
choice-no-script = Kalkulator wymaga JavaScriptu. Bez niego liczby z adresu przepadają, a strona pokazuje przykład.
withdrawn-notice = To pojęcie nie należy już do słownika.
withdrawn-related = Czytaj dalej
