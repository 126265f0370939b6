site-name = ⟨title⟩
site-subtitle = مصطلحات ومعانيها

theme-basics = أساسيات

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.ar
