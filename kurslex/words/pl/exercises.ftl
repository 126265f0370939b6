exercises-asked = { $decimals ->
    [0] Odpowiedź należy podać jako liczbę całkowitą.
    [one] Odpowiedź należy podać z dokładnością do jednego miejsca po przecinku.
    [few] Odpowiedź należy podać z dokładnością do { $decimals } miejsc po przecinku.
    [many] Odpowiedź należy podać z dokładnością do { $decimals } miejsc po przecinku.
   *[other] Odpowiedź należy podać z dokładnością do { $decimals } miejsca po przecinku.
}
exercises-asked-unit = { $decimals ->
    [0] Odpowiedź należy podać jako liczbę całkowitą. Jednostka: { $unit }.
    [one] Odpowiedź należy podać z dokładnością do jednego miejsca po przecinku. Jednostka: { $unit }.
    [few] Odpowiedź należy podać z dokładnością do { $decimals } miejsc po przecinku. Jednostka: { $unit }.
    [many] Odpowiedź należy podać z dokładnością do { $decimals } miejsc po przecinku. Jednostka: { $unit }.
   *[other] Odpowiedź należy podać z dokładnością do { $decimals } miejsca po przecinku. Jednostka: { $unit }.
}
exercises-typing = Liczbę należy wpisać bez separatorów tysięcy, a jako minusa użyć łącznika. Przykłady: { $example } i -{ $example }.

exercises-right = Poprawnie.
exercises-nearly = Poprawnie, ale z zaokrągleniem w trakcie obliczeń. Dokładna odpowiedź to { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Na razie poprawnie. Potrzebne jest jedno miejsce po przecinku.
    [few] Na razie poprawnie. Potrzebne są { $decimals } miejsca po przecinku.
    [many] Na razie poprawnie. Potrzebnych jest { $decimals } miejsc po przecinku.
   *[other] Na razie poprawnie. Potrzebne jest { $decimals } miejsca po przecinku.
}
exercises-sign = Liczba jest poprawna, ale znak jest błędny.
exercises-fraction = Procent pomylono tu z ułamkiem dziesiętnym: 0,05 to 5%. Odpowiedź należy podać w procentach.
exercises-power-of-ten = Cyfry są poprawne, ale przecinek jest w złym miejscu.
exercises-wrong = To jeszcze nie to. Pomoże wskazówka.

exercises-thought = Pomysł
exercises-formula = Wzór
exercises-numbers = Z liczbami
exercises-result = Wynik
exercises-rearrange = Ze wzoru należy wyznaczyć tę wielkość: { $name }.
exercises-try = Z tego wzoru nie da się wyznaczyć szukanej wielkości wprost. Trzeba próbować różnych wartości i zbliżać się krok po kroku: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. To za dużo.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. To za mało.

exercises-number = Zadanie numer { $seed }
exercises-series = Seria { $series }
exercises-fresh = Wylosowano nowe liczby. Numer zadania: { $seed }.
exercises-no-seed = Numer zadania to liczba całkowita od 1 do 9999. To jest zadanie { $seed }.
exercises-no-series = Nazwa serii może mieć najwyżej 40 znaków i nie może zawierać podziału wiersza. Liczby wylosowano bez serii.

worksheet-title = Karta pracy
worksheet-name = Imię i nazwisko
worksheet-date = Data
worksheet-number = Nr
worksheet-answer = Odpowiedź
worksheet-working = Obliczenia
worksheet-key = Odpowiedzi
worksheet-key-note = Odpowiedź, która różni się tylko wskutek zaokrągleń w trakcie obliczeń, też jest poprawna.
worksheet-practice = Ćwiczenia online
worksheet-licence = { site-name }, { licence-content-name }
