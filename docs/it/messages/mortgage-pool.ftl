mortgage-pool-title = I pagamenti di un pool di mutui ipotecari
mortgage-pool-summary = Segue mese per mese i pagamenti di un pool di mutui ipotecari: interessi, quote capitale e rimborsi anticipati.
mortgage-pool-example = Un pool di mutui ipotecari per { $balance } dura ancora { $months } mesi. Tasso dei mutui: { $loan_rate }; tasso per gli investitori: { $pass_through }. Rimborsi anticipati: { $yearly_prepayment } del debito ogni anno.

mortgage-pool-balance = Debito residuo
mortgage-pool-balance-hint = Quanto devono ancora tutti i debitori insieme
mortgage-pool-balance-symbol = debito residuo

mortgage-pool-loan-rate = Tasso dei mutui
mortgage-pool-loan-rate-hint = Media ponderata dei mutui, all’anno («weighted average coupon», WAC)
mortgage-pool-loan-rate-symbol = tasso dei mutui

mortgage-pool-pass-through = Tasso per gli investitori
mortgage-pool-pass-through-hint = All’anno; il resto del tasso compensa la gestione
mortgage-pool-pass-through-symbol = tasso per gli investitori

mortgage-pool-months = Mesi residui
mortgage-pool-months-hint = Fino all’ultima rata prevista
mortgage-pool-months-symbol = n

mortgage-pool-yearly-prepayment = Tasso annuo dei rimborsi anticipati
mortgage-pool-yearly-prepayment-hint = In percentuale del debito residuo («conditional prepayment rate», CPR)
mortgage-pool-yearly-prepayment-symbol = CPR

mortgage-pool-monthly-rate-symbol = r
mortgage-pool-monthly-rate-step = Il tasso mensile r è un dodicesimo del tasso dei mutui, scritto come numero decimale.

mortgage-pool-payment = Rata mensile
mortgage-pool-payment-symbol = rata
mortgage-pool-payment-step = La rata è uguale ogni mese, e con l’ultima i mutui sono estinti.

mortgage-pool-interest = Interessi nel mese 1
mortgage-pool-interest-symbol = interessi
mortgage-pool-interest-step = Con la rata si pagano anzitutto gli interessi di un mese sul debito residuo.

mortgage-pool-principal = Quota capitale nel mese 1
mortgage-pool-principal-symbol = quota capitale
mortgage-pool-principal-step = Il resto della rata è la quota capitale prevista dal piano di ammortamento.

mortgage-pool-monthly-prepayment = Tasso mensile dei rimborsi anticipati
mortgage-pool-monthly-prepayment-symbol = SMM
mortgage-pool-monthly-prepayment-step = Il tasso mensile dei rimborsi anticipati («single monthly mortality», SMM), ripetuto dodici volte, dà quello annuo (CPR).

mortgage-pool-prepayment = Rimborsato in anticipo nel mese 1
mortgage-pool-prepayment-symbol = rimborsato in anticipo
mortgage-pool-prepayment-step = Il tasso mensile si applica al debito che resta, tolta la quota capitale.

mortgage-pool-servicing = Compenso di gestione nel mese 1
mortgage-pool-servicing-symbol = compenso di gestione
mortgage-pool-servicing-step = La differenza tra il tasso dei mutui e il tasso per gli investitori è il compenso di chi gestisce i mutui.

mortgage-pool-to-investors = Agli investitori nel mese 1
mortgage-pool-to-investors-symbol = agli investitori
mortgage-pool-to-investors-step = Gli investitori ricevono gli interessi meno il compenso di gestione, la quota capitale e quanto è stato rimborsato in anticipo.

mortgage-pool-cash-flow = I pagamenti mese per mese
mortgage-pool-cash-flow-month = mese
mortgage-pool-cash-flow-balance = debito residuo
mortgage-pool-cash-flow-interest = interessi
mortgage-pool-cash-flow-servicing = gestione
mortgage-pool-cash-flow-principal = capitale
mortgage-pool-cash-flow-prepayment = in anticipo
mortgage-pool-cash-flow-to-investors = agli investitori
mortgage-pool-cash-flow-step = Ogni mese si ripetono questi passi sul debito che resta. La rata si riduce in proporzione ai rimborsi anticipati, e l’ultimo mese estingue tutto ciò che manca.

mortgage-pool-average-life = Vita media in anni
mortgage-pool-average-life-symbol = vita media
mortgage-pool-average-life-step = La vita media dice per quanto tempo il denaro resta in media impegnato: ogni mese pesa quanto il capitale che vi si rimborsa.

mortgage-pool-rates-reversed = Il tasso per gli investitori non può superare il tasso dei mutui.

mortgage-pool-status = Mese 1: rata { $payment }, interessi { $interest }, quota capitale { $principal }, rimborsato in anticipo { $prepayment } ({ $monthly_prepayment }), compenso di gestione { $servicing }, agli investitori { $to_investors }. Vita media in anni: { $average_life }.

mortgage-pool-picture = Quanto pagano i debitori, anno per anno. Gli importi indicati sono i totali dell’intera durata. In media il denaro resta impegnato per { $average_life } anni.
mortgage-pool-picture-across = Anno
mortgage-pool-picture-up = { $unit } all’anno

mortgage-pool-solve-balance-payment = Debito residuo per una data rata mensile
mortgage-pool-solve-yearly-prepayment-monthly-prepayment = Tasso annuo dei rimborsi anticipati per un dato tasso mensile

mortgage-pool-exercise-payment = Mutui ipotecari per { $balance } in tutto si rimborsano in { $months } mesi a rate costanti. Tasso annuo: { $loan_rate }. A quanto ammonta la rata mensile?
mortgage-pool-exercise-payment-interest-alone = Questi sono solo gli interessi del primo mese. La rata deve anche rimborsare il capitale.
mortgage-pool-exercise-payment-straight = Hai sommato una quota capitale costante agli interessi del primo mese. Così le rate diminuirebbero: usa la formula della rata costante.
mortgage-pool-exercise-payment-yearly-rate = Questa è la rata di chi paga una volta all’anno. Dividi il tasso per dodici e conta i mesi.

mortgage-pool-exercise-yearly-prepayment = In un pool di mutui, ogni mese si rimborsa in anticipo una parte del debito residuo. Tasso mensile dei rimborsi anticipati: { $monthly_prepayment }. A quale tasso annuo corrisponde?
mortgage-pool-exercise-yearly-prepayment-times-twelve = Hai moltiplicato per dodici. Ogni mese il tasso si applica solo al debito che resta: calcola quanto ne rimane dopo dodici mesi.
mortgage-pool-exercise-yearly-prepayment-compounded = Hai fatto crescere il debito per dodici mesi. Qui diminuisce: moltiplica ogni mese per uno meno il tasso mensile.
mortgage-pool-exercise-yearly-prepayment-one-month = Questo è il tasso di un mese. Calcola quanto debito rimane dopo dodici mesi.
