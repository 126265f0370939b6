site-name = ⟨title⟩
site-subtitle = Termer og hva de betyr

theme-basics = Grunnleggende

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.no
