archive-download = Pobierz cały słownik do używania bez sieci (plik ZIP)
archive-open = Plik należy rozpakować i otworzyć { $file } w przeglądarce.

offline-title = Brak połączenia z siecią
offline-text = Ta strona nie jest zapisana na tym urządzeniu i nie można jej wyświetlić bez sieci. Ostatnio otwierane strony można nadal czytać.
