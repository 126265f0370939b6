site-name = ⟨title⟩
site-subtitle = Terms and what they mean

theme-basics = Basics

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.en
