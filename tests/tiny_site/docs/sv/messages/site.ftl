site-name = Knopboken
site-subtitle = Liten ordbok om knopar

theme-loops = Öglor
theme-binding = Bindknopar
theme-hitches = Stek

overview-path-title = Från första öglan till stolpen
stage-first = Den första knopen
stage-further = Fler knopar

advice-disclaimer = Knopboken ersätter inte en kurs. Lita aldrig ditt liv till en knop som du bara har läst om.

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.sv
