outdated-notice = Ta strona nie zawiera jeszcze najnowszych zmian. Nowsza wersja:
draft-notice = Ta strona to szkic. To, co trzeba jeszcze napisać, jest oznaczone.
never-compared-notice = Tej strony nie porównano jeszcze z innymi językami:
untranslated-notice = To pojęcie nie jest jeszcze opisane w tym języku. Oto opis w innym języku:
untranslated-read = Przeczytaj całą stronę
untranslated-start = Napisz stronę w tym języku
untranslated-heading = Jeszcze bez opisu w tym języku
borrowed-notice = Menu i przyciski nie są jeszcze przetłumaczone. Na razie są po polsku.

status-link = Stan wersji językowych
status-title = Stan wersji językowych
status-description = Tabela pokazuje, które pojęcia są opisane w którym języku i które strony są opóźnione względem innego języka.
status-concept = Pojęcie
status-complete = Aktualna
status-outdated = Nieaktualna
status-never-compared = Nieporównana
status-draft = Szkic
status-missing = Brak
status-all-complete = Aktualne we wszystkich językach: { $concepts }
status-changed = { $source }: { $changed ->
    [one] zmieniła się jedna z { $parts } części
    [few] zmieniły się { $changed } z { $parts } części
    [many] zmieniło się { $changed } z { $parts } części
   *[other] zmieniło się { $changed } z { $parts } części
}
