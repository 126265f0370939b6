site-name = ⟨title⟩
site-subtitle = Termit ja niiden merkitykset

theme-basics = Perusteet

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.fi
