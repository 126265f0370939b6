calculators-own-figures = Obliczenia z własnymi liczbami
calculators-own-figures-in = Obliczenia z własnymi liczbami ({ $unit })
calculators-currency = Waluta
calculators-working = Przebieg obliczeń
calculators-step-by-step = Krok po kroku
calculators-next-step = Następny krok
calculators-all-steps = Wszystkie kroki
calculators-fields = Pola
calculators-share = Udostępnij
calculators-no-result = –
calculators-reset = Przywróć przykład
calculators-link = Link do tych wartości
calculators-copy-link = Kopiuj link
calculators-copy-embed = Kopiuj kod do osadzenia
calculators-copy-text = Tekst do skopiowania
calculators-copied = Skopiowano.
calculators-selected = Tekst jest zaznaczony. Można go stąd skopiować.
calculators-open-page = Przeczytaj objaśnienie w słowniku
calculators-whole = Otwórz pełny kalkulator z tymi liczbami

calculators-empty = Brakuje tu liczby, na przykład { $example }.
calculators-not-a-number = To nie jest liczba. Można wpisać na przykład { $example }.
calculators-ambiguous = Ten zapis można odczytać jako dwie różne liczby. Liczbę należy wpisać bez separatorów tysięcy.
calculators-below-minimum = Najmniejsza dozwolona wartość: { $minimum }.
calculators-above-maximum = Największa dozwolona wartość: { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Należy wpisać liczbę całkowitą, na przykład { $example }.
    [one] Dozwolone jest najwyżej jedno miejsce po przecinku, na przykład { $example }.
    [few] Dozwolone są najwyżej { $decimals } miejsca po przecinku, na przykład { $example }.
    [many] Dozwolonych jest najwyżej { $decimals } miejsc po przecinku, na przykład { $example }.
   *[other] Dozwolone jest najwyżej { $decimals } miejsca po przecinku, na przykład { $example }.
}
calculators-too-long = To za długie jak na liczbę. Można wpisać na przykład { $example }.

calculators-invalid = Brak wyniku: co najmniej jedno pole wymaga poprawienia.
calculators-division-by-zero = Dla tych wartości nie ma wyniku, ponieważ trzeba by dzielić przez zero.
calculators-out-of-range = Kalkulator nie daje wyniku dla tych wartości: są poza zakresem, dla którego został przygotowany.

calculators-row = { $field }, wiersz { $row }
calculators-add-row = Dodaj wiersz: { $rows }
calculators-remove-row = Usuń wiersz { $row }: { $rows }

calculators-solve = Co obliczyć?
calculators-solve-nothing = Wynik dla tych liczb
calculators-solve-other = Obliczenie odwrotne
calculators-solve-by-search = Tego wzoru nie da się przekształcić. Kalkulator sprawdza wartości, które dopuszcza pole, i wybiera pierwszą, która daje żądany wynik.
calculators-target-hint = Wartość do osiągnięcia
calculators-found = { $name }: { $value }.
calculators-no-value = Żadna wartość z przedziału od { $minimum } do { $maximum } nie daje takiego wyniku.
calculators-missed = Tego wyniku nie da się osiągnąć dokładnie. Różnica: { $miss }.

calculators-if = jeżeli
calculators-otherwise = w przeciwnym razie
calculators-and = i
calculators-or = lub
calculators-min = min
calculators-max = max
calculators-round-to = zaokrąglenie
