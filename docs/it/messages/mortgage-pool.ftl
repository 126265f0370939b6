mortgage-pool-title = I pagamenti di un insieme di mutui ipotecari
mortgage-pool-example = Un insieme di mutui ipotecari per { $balance } ha un tasso del { $loan_rate } e dura ancora { $months } mesi. Gli investitori ricevono il { $pass_through }, e i mutuatari estinguono in anticipo ogni anno il { $yearly_prepayment } del debito.

mortgage-pool-balance = Debito residuo
mortgage-pool-balance-hint = Quanto devono ancora tutti i mutuatari insieme
mortgage-pool-balance-symbol = debito residuo

mortgage-pool-loan-rate = Tasso dei mutui
mortgage-pool-loan-rate-hint = Media dei mutui, all’anno (WAC)
mortgage-pool-loan-rate-symbol = tasso dei mutui

mortgage-pool-pass-through = Tasso per gli investitori
mortgage-pool-pass-through-hint = All’anno; il resto del tasso paga la gestione
mortgage-pool-pass-through-symbol = tasso per gli investitori

mortgage-pool-months = Mesi residui
mortgage-pool-months-hint = Fino all’ultima rata prevista
mortgage-pool-months-symbol = n

mortgage-pool-yearly-prepayment = Estinzione anticipata annua
mortgage-pool-yearly-prepayment-hint = Quota del debito residuo (CPR)
mortgage-pool-yearly-prepayment-symbol = CPR

mortgage-pool-monthly-rate-symbol = r
mortgage-pool-monthly-rate-step = Il tasso mensile r è un dodicesimo del tasso dei mutui, scritto come numero decimale.

mortgage-pool-payment = Rata mensile
mortgage-pool-payment-symbol = rata
mortgage-pool-payment-step = La rata è uguale ogni mese ed estingue i mutui esattamente alla fine.

mortgage-pool-interest = Interessi nel mese 1
mortgage-pool-interest-symbol = interessi
mortgage-pool-interest-step = Dalla rata escono prima gli interessi di un mese sul debito residuo.

mortgage-pool-principal = Capitale previsto nel mese 1
mortgage-pool-principal-symbol = quota capitale
mortgage-pool-principal-step = Il resto della rata è la quota capitale prevista dal piano.

mortgage-pool-monthly-prepayment = Estinzione anticipata mensile
mortgage-pool-monthly-prepayment-symbol = SMM
mortgage-pool-monthly-prepayment-step = La quota mensile (SMM), ripetuta dodici volte, dà la quota annua (CPR).

mortgage-pool-prepayment = Estinto in anticipo nel mese 1
mortgage-pool-prepayment-symbol = estinto in anticipo
mortgage-pool-prepayment-step = Si applica a ciò che resta dopo la quota capitale.

mortgage-pool-servicing = Gestione nel mese 1
mortgage-pool-servicing-symbol = gestione
mortgage-pool-servicing-step = La differenza tra il tasso dei mutui e il tasso per gli investitori paga la gestione dei mutui.

mortgage-pool-to-investors = Agli investitori nel mese 1
mortgage-pool-to-investors-symbol = agli investitori
mortgage-pool-to-investors-step = Gli investitori ricevono gli interessi senza la gestione, la quota capitale e quanto è stato estinto in anticipo.

mortgage-pool-cash-flow = I pagamenti mese per mese
mortgage-pool-cash-flow-month = mese
mortgage-pool-cash-flow-balance = debito residuo
mortgage-pool-cash-flow-interest = interessi
mortgage-pool-cash-flow-servicing = gestione
mortgage-pool-cash-flow-principal = capitale
mortgage-pool-cash-flow-prepayment = in anticipo
mortgage-pool-cash-flow-to-investors = agli investitori
mortgage-pool-cash-flow-step = Ogni mese ripete questi passi sul debito che resta. La rata si riduce della quota estinta, e l’ultimo mese rimborsa tutto ciò che manca.

mortgage-pool-average-life = Vita media in anni
mortgage-pool-average-life-symbol = vita media
mortgage-pool-average-life-step = La vita media dice per quanto tempo il denaro resta in media impegnato: ogni mese conta per quanto vi si rimborsa.

mortgage-pool-rates-reversed = Il tasso per gli investitori non può superare il tasso dei mutui.

mortgage-pool-status = Mese 1: rata { $payment }, interessi { $interest }, quota capitale { $principal }, estinto in anticipo { $prepayment } ({ $monthly_prepayment }), gestione { $servicing }, agli investitori { $to_investors }. Vita media in anni: { $average_life }.
