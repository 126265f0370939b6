working-load-title = Hur hårt får repet belastas?
working-load-summary = Räknar ut hur hårt ett rep får belastas när knopen och en säkerhetsmarginal är medräknade.
working-load-example = Ett rep håller för { $strength } newton. Knopen lämnar { $efficiency } av styrkan kvar, och säkerhetsfaktorn är { $safety }.

working-load-strength = Brotthållfasthet
working-load-strength-hint = I newton, enligt tillverkaren
working-load-strength-symbol = hållfasthet

working-load-efficiency = Knopens verkningsgrad
working-load-efficiency-hint = Så stor del av styrkan som finns kvar
working-load-efficiency-symbol = verkningsgrad

working-load-safety = Säkerhetsfaktor
working-load-safety-hint = Ett helt tal, minst 1
working-load-safety-symbol = faktor

working-load-kept = Kvarvarande styrka i newton
working-load-kept-symbol = styrka
working-load-kept-step = Knopen tar en del av repets styrka.

working-load-load = Högsta belastning i newton
working-load-load-symbol = belastning
working-load-load-step = Den kvarvarande styrkan delas med säkerhetsfaktorn.

working-load-status = Kvarvarande styrka: { $kept } newton. Högsta belastning: { $load } newton.

working-load-solve-strength-load = Brotthållfasthet för en viss belastning
working-load-solve-safety-load = Säkerhetsfaktor vid en viss belastning
