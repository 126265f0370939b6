site-name = ⟨title⟩
site-subtitle = Termen en wat ze betekenen

theme-basics = Basis

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.nl
