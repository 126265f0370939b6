working-load-title = Quelle charge le cordage peut-il porter ?
working-load-summary = Calcule la charge qu’un cordage peut porter, compte tenu du nœud et d’une marge de sécurité.
working-load-example = Un cordage résiste à { $strength } newtons. Le nœud lui laisse { $efficiency } de sa résistance, et le coefficient de sécurité est de { $safety }.

working-load-strength = Résistance à la rupture
working-load-strength-hint = En newtons, d’après le fabricant
working-load-strength-symbol = résistance

working-load-efficiency = Rendement du nœud
working-load-efficiency-hint = La part de la résistance qui subsiste
working-load-efficiency-symbol = rendement

working-load-safety = Coefficient de sécurité
working-load-safety-hint = Un nombre entier, au moins 1
working-load-safety-symbol = coefficient

working-load-kept = Résistance restante en newtons
working-load-kept-symbol = reste
working-load-kept-step = Le nœud ôte au cordage une partie de sa résistance.

working-load-load = Charge admissible en newtons
working-load-load-symbol = charge
working-load-load-step = La résistance restante est divisée par le coefficient de sécurité.

working-load-status = Résistance restante : { $kept } newtons. Charge admissible : { $load } newtons.

working-load-solve-strength-load = Résistance pour une charge donnée
working-load-solve-safety-load = Coefficient de sécurité sous une charge donnée
