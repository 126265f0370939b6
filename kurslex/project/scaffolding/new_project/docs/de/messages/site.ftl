site-name = ⟨title⟩
site-subtitle = Fachwörter und was sie bedeuten

theme-basics = Grundlagen

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.de
