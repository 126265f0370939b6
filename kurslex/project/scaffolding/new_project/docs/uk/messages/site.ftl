site-name = ⟨title⟩
site-subtitle = Терміни та їхнє значення

theme-basics = Основи

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.uk
