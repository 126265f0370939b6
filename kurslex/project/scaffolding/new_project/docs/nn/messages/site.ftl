site-name = ⟨title⟩
site-subtitle = Termar og kva dei tyder

theme-basics = Grunnleggjande

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.no
