site-name = ⟨title⟩
site-subtitle = Terminy i ich znaczenie

theme-basics = Podstawy

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.pl
