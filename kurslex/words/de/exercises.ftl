# Übungen zu den Rechnern. $answer, $value und $result sind fertig geschriebene Zahlen.
exercises-asked = { $decimals ->
    [0] Antwort als ganze Zahl.
    [one] Antwort mit einer Nachkommastelle.
   *[other] Antwort mit { $decimals } Nachkommastellen.
}
exercises-asked-unit = { $decimals ->
    [0] Antwort in { $unit }, als ganze Zahl.
    [one] Antwort in { $unit }, mit einer Nachkommastelle.
   *[other] Antwort in { $unit }, mit { $decimals } Nachkommastellen.
}
exercises-typing = Für die Eingabe gilt: keine Punkte oder Leerzeichen zwischen den Tausendern und ein Bindestrich als Minuszeichen. Beispiele: { $example } und -{ $example }.

exercises-right = Richtig.
exercises-nearly = Richtig, aber unterwegs gerundet. Genau gerechnet ist die Antwort { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Das stimmt so weit. Gefragt ist eine Nachkommastelle.
   *[other] Das stimmt so weit. Gefragt sind { $decimals } Nachkommastellen.
}
exercises-sign = Die Zahl stimmt, aber das Vorzeichen nicht.
exercises-fraction = Hier sind Prozent und Dezimalzahl verwechselt: 0,05 sind 5 %. Gefragt ist die Antwort in Prozent.
exercises-power-of-ten = Die Ziffern stimmen, aber das Komma steht an der falschen Stelle.
exercises-wrong = Das stimmt noch nicht. Ein Hinweis hilft weiter.

exercises-thought = Der Gedanke
exercises-formula = Die Formel
exercises-numbers = Mit den Zahlen
exercises-result = Das Ergebnis
exercises-rearrange = Die Formel ist nach dieser Größe umzustellen: { $name }.
exercises-try = Diese Formel lässt sich nicht umstellen. Die Größe ist durch Probieren einzugrenzen: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Das ist zu viel.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Das ist zu wenig.

exercises-number = Aufgabennummer { $seed }
exercises-series = Serie { $series }
exercises-fresh = Die Zahlen sind neu gezogen, mit der Nummer { $seed }.
exercises-no-seed = Eine Aufgabennummer ist eine ganze Zahl von 1 bis 9999. Hier ist Aufgabe { $seed }.
exercises-no-series = Der Name einer Serie hat höchstens 40 Zeichen und keinen Zeilenumbruch. Die Zahlen sind ohne Serie gezogen.

worksheet-title = Aufgabenblatt
worksheet-name = Name
worksheet-date = Datum
worksheet-number = Nr.
worksheet-answer = Antwort
worksheet-working = Rechenweg
worksheet-key = Lösungen
worksheet-key-note = Eine Antwort gilt auch, wenn sie nur so weit abweicht, wie es Rundungen unterwegs ergeben.
worksheet-practice = Online üben
worksheet-licence = { site-name }, { licence-content-name }
