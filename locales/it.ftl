### Quello che il bot dice. L'italiano è la fonte: ogni altra lingua lo segue.

## Un altro servizio di messaggi

template-reminder =
    ⏰ Ti ricordiamo il tuo turno con { $organization }.
    Che cosa: { $what }
    🗓️ Quando: { $when }
    📍 Dove: { $place }
    Vieni? Tocca un bottone qui sotto.
template-moved =
    Attenzione: { $organization } ha spostato il turno.
    Che cosa: { $what }
    Prima: { $before }
    Adesso: { $when }
    Vieni lo stesso? Tocca un bottone qui sotto.
template-cancelled =
    Attenzione: { $organization } ha annullato il turno.
    Che cosa: { $what }
    🗓️ Quando: { $when }
    Non andare: non ci sarà nessuno. Grazie lo stesso.
template-place =
    Si è liberato un posto per te con { $organization }.
    Che cosa: { $what }
    🗓️ Quando: { $when }
    📍 Dove: { $place }
    Lo teniamo per te fino a { $until }. Lo vuoi?
template-message = C'è un messaggio per te da #FaiBene. Tocca il bottone per leggerlo.
template-button-read = Leggi
template-value = { $value }
waiting-now = Ecco cosa c'era per te.
waiting-nothing = Non c'è più niente che ti aspetta.
budget-near = ⚠️ Questo mese il bot ha mandato { $sent } messaggi su WhatsApp, su { $most } previsti. Finiti quelli, promemoria e novità aspettano il mese nuovo. Le risposte, gli avvisi urgenti, i turni annullati e SOS partono sempre.
budget-spent = 🛑 I { $most } messaggi WhatsApp previsti per questo mese sono finiti ({ $sent } mandati). Promemoria e novità aspettano il mese nuovo. Le risposte, gli avvisi urgenti, i turni annullati e SOS partono sempre.
budget-left-row = 💬 WhatsApp, questo mese: messaggi mandati: { $sent } su { $most }; ne restano { $left }.
budget-free-row = 💬 WhatsApp, questo mese: messaggi mandati: { $sent }, senza un limite.
budget-shut-row = { $count ->
        [0] Nessun messaggio aspetta che qualcuno scriva.
        [one] Un messaggio aspetta che una persona scriva: a WhatsApp, dopo 24 ore, serve.
       *[other] { $count } messaggi aspettano che qualcuno scriva: a WhatsApp, dopo 24 ore, serve.
    }
budget-saved-row = { $count ->
        [one] Un messaggio aspetta il mese nuovo.
       *[other] { $count } messaggi aspettano il mese nuovo.
    }

## Pagine di un menu lungo

page-more = Altro →
page-back = ← Indietro
page-pick = Scegli
page-typed = Oppure scrivi:

## Lingua

language-title = In che lingua vuoi parlare?
language-it = Italiano
language-en = English
language-ar = العربية
language-es = Español
language-fr = Français
language-ro = Română
language-uk = Українська
language-sq = Shqip
language-zh = 中文
language-bn = বাংলা
language-ur = اردو
language-fil = Filipino
language-si = සිංහල
language-pt = Português
language-ru = Русский
language-pa = ਪੰਜਾਬੀ
language-hi = हिन्दी
language-chosen = Va bene: da ora parliamo in italiano.
translation-draft = Questa è una traduzione automatica: nessuno l'ha ancora controllata. Nel dubbio vale il testo italiano.
language-unknown = Questa lingua non c'è ancora.
language-offer = Ho visto che scrivi in un'altra lingua. Vuoi cambiare?

## In ogni messaggio

button-menu = ☰ Menu
button-language = 🌐 Lingua
button-sos = 🆘 SOS

## Benvenuto e menu

start-hello =
    Ciao! Sono il bot di #FaiBene, la sfida di solidarietà di { $city }.
    Ti aiuto a dare una mano, o a trovarla.
start-kept =
    Che cosa teniamo, e perché:
    • il tuo contatto in questa chat, per risponderti;
    • la lingua, per farci capire;
    • se ti iscrivi: il nome che scegli e la fascia d'età;
    • a che cosa ti iscrivi e quel che ne segue (ore, messaggi, pareri), per organizzarlo;
    • se parli per un'associazione: le sue richieste.
    Con /mydata vedi tutto, voce per voce; con /erase cancelli tutto.
menu-title = Che cosa vuoi fare?
menu-shifts = Dare una mano
menu-mine = I miei impegni
menu-services = Mi serve aiuto
menu-need = Cerco volontari
menu-needs = I nostri turni
menu-organization = Sono di un'associazione
menu-queue = Da decidere
menu-associations = Associazioni
menu-form = ▶️ Riprendi da dove eri
menu-mydata = I miei dati
menu-help = Come funziona
help-what =
    Sei in pericolo? Chiama il 112, o tocca 🆘.
    Qui puoi vedere i turni di volontariato della città, iscriverti e disdire. Ti ricordo io l'appuntamento la sera prima e due ore prima.
    Puoi anche donare cibo, prodotti per la casa e dispositivi.
    Le associazioni chiedono volontari; il coordinamento controlla ogni richiesta.
help-commands =
    Puoi toccare i pulsanti o scrivere. I comandi:
    /menu il menu
    /services dove trovare aiuto
    /talk parla con una persona
    /guides le prime settimane
    /boards casa, lavoro, eventi
    /shifts i turni aperti
    /mine i tuoi impegni
    /hours le tue ore e l'attestato
    /language la lingua
    /stop basta notizie
    /mydata i tuoi dati
    /erase cancella tutto
    /sos numeri di emergenza
thanks-back = Grazie a te! 💚
unknown = Scusa, non ho capito. Ecco che cosa posso fare:
attachment =
    Questo non so leggerlo, e non lo tengo. Scrivimelo con parole tue, o tocca un pulsante.
    📷 Una foto mi serve per mostrare ciò che doni.
    🎤 Un vocale lo passo a chi risponde alla tua domanda.
    📍 La posizione mi serve per trovare i posti vicini a te.
slow-down = Un momento: stai scrivendo troppo in fretta, e quello che hai mandato negli ultimi istanti non l'ho letto. Aspetta qualche secondo e riscrivimi.
sorry = Scusa, qualcosa non ha funzionato. Chi cura il bot lo vede. Puoi riprovare dal menu.
gone = Questo non c'è più. Ecco il menu: tocca ☰.
list-old = Questo elenco è vecchio. Puoi riaprirlo da qui:

## SOS

sos-first = Ecco quello che hai chiesto.
sos-title = Chiama. Chi risponde è lì per questo.
sos-violence = Questi numeri rispondono sempre. Se qualcuno può guardare questo telefono, chiama da un altro e, se puoi, cancella questa chat.
sos-suicide =
    Mi dispiace che tu stia così male. Non devi portare questo peso da te: c'è chi può ascoltarti adesso.
    Chiama il 112, o dillo a una persona vicina a te.
sos-end = Il 112 risponde giorno e notte. Di questa risposta non teniamo traccia.
button-hide = ✖️ Nascondi
sos-hide-rest = Quello che è rimasto qui sopra non posso toglierlo io. Apri i dettagli di questa chat e scegli «Elimina chat».
line-emergency = { $number } — emergenze: polizia, ambulanza, pompieri
line-violence = { $number } — violenza e stalking
line-children = { $number } — bambini e ragazzi in pericolo
line-doctor = { $number } — medico, se non è urgente
line-speaks-under = Lingue: { $languages }
line-speaks-not-under = Qui non parlano la tua lingua ({ $language }). Lingue: { $languages }
line-interpreters-under = Lingue: con un interprete, se serve
line-languages-unknown-under = Lingue: non confermate

## Silenzio, dati, cancellazione

stopped = Va bene: niente notizie. Rispondo se scrivi, e ti avviso solo dei tuoi impegni, per esempio se un turno è annullato.
resumed = Bene! Riceverai di nuovo le notizie.
button-resume = Riprendi le notizie
button-erase = Cancella tutto
button-change-name = Cambia nome o età
mydata-title = Ecco tutto quello che c'è su di te:
mydata-name-row = Nome: { $name }
mydata-no-name-row = Nome: nessuno
mydata-age-row = Età: { $age }
mydata-language-row = Lingua: { $languages }
mydata-silenced-row = Notizie: sospese
mydata-coordinator-row = Ruolo: coordinamento, dal { $since } (decisioni prese: { $count })
mydata-member-row = Associazione: { $organization } ({ $state })
mydata-signup-row = Turno: { $what } — { $when } ({ $state })
mydata-post-row = Richiesta: { $what } — { $when }, { $place }, persone: { $people }, dai { $age } anni, assicura { $insurer }
mydata-waiting = { $count ->
        [0] Nessun promemoria o avviso in programma.
        [one] Un promemoria o avviso in programma.
       *[other] { $count } promemoria o avvisi in programma.
    }
mydata-form = C'è un modulo iniziato, che si cancella da solo dopo un giorno.
mydata-form-row = • { $words }
mydata-seen-row = Primo messaggio: { $since }; ultimo: { $last }
mydata-reason-row = Motivo: { $reason }
mydata-end = Nomi e contatti sono cifrati. Puoi cancellare tutto quando vuoi.
member-pending = in attesa
member-active = confermata
member-refused = non accettata
signup-confirmed = posto confermato
signup-given-back = disdetto da te
signup-called-off = turno annullato
erase-ask =
    Cancello nome, contatto, lingua, ruoli e messaggi. I tuoi turni futuri vengono disdetti.
    Restano solo numeri senza nome. Non si può tornare indietro. Confermi?
button-erase-yes = Sì, cancella tutto
button-keep = No, lascia
erased = Fatto: da noi di te non resta nulla. Quello che vedi sopra resta solo su questo telefono: puoi cancellare la chat. Se vuoi ricominciare, scrivi /start. Ciao!

## Conoscersi

acquaintance-title = Tu
acquaintance-ask-name = Come ti chiami? Basta il nome, o un soprannome: lo vedrà l'associazione.
claimant-ask-name = Come ti chiami? Nome e cognome: li vedrà il coordinamento.
acquaintance-ask-age = Quanti anni hai?
acquaintance-kept = Grazie, ho segnato.
label-name = Nome
label-age = Età
age-under14 = Meno di 14
age-14to17 = Da 14 a 17
age-adult = 18 o più

## Turni, per chi dà una mano

shifts-title = Turni aperti. Tocca quello che ti va:
shifts-none = Adesso non ci sono turni aperti. Riprova tra qualche giorno.
shift-row = • { $when } — { $what } ({ $free ->
        [0] completo: lista d'attesa
        [one] 1 posto
       *[other] { $free } posti
    })
shift-button = { $when } · { $what }
    .button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
shift-card =
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Assicura: { $insurer }
    👥 { $free ->
        [0] Al completo
        [one] Ancora 1 posto
       *[other] Ancora { $free } posti
    }
    { $age ->
        [18] Dai 18 anni
       *[other] Dai { $age } anni; per i minorenni serve il modulo dei genitori, che dà l'associazione
    }
button-join = ✅ Ci sono
button-back-shifts = Altri turni
button-look = Apri
signup-done =
    Grazie! Il tuo posto è confermato:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Assicura: { $insurer }
    Te lo ricordo io.
signup-card =
    Ti aspettano:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Assicura: { $insurer }
signup-already = Hai già un posto in questo turno.
signup-ended = Questa iscrizione non è più attiva.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = I tuoi impegni:
mine-none = Non hai impegni. Vuoi vedere i turni aperti?
mine-row = • { $when } — { $what }, { $place }
button-cannot = Non posso più
signup-cancel-ask = Disdico il tuo posto per { $what }, { $when }?
button-give-back = Sì, disdici
button-keep-place = No, ci vengo
signup-cancelled = Ho disdetto il tuo posto per { $what } e ho avvisato l'associazione. Grazie di averlo detto.
shift-gone = Questo turno non c'è più.
shift-cancelled = Questo turno è stato annullato.
shift-past = Questo turno è già iniziato o è passato.
shift-full = Mi dispiace: i posti sono finiti.
too-young-under14 = Qui bisogna avere almeno 14 anni. Grazie lo stesso: la voglia di aiutare conta.
too-young-14to17 = Questo turno è solo per maggiorenni. Altri turni accettano dai 14 anni.
reminder-title = Promemoria
reminder-today = oggi
reminder-tomorrow = domani
reminder-later = si avvicina
somebody = Una persona
reminder-shift =
    ⏰ Promemoria: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Attenzione: il turno di { $organization } è annullato.
    { $what }
    🗓️ { $when }
    Non devi andarci.
shift-moved =
    Attenzione: { $organization } ha spostato il turno.
    { $what }
    Prima: { $before }
    Adesso: { $when }
    Se non puoi, dillo qui.

## Associazioni

organization-pick = Per quale associazione parli?
organization-button = { $name }
button-other-organization = Un'altra
organization-ask-name = Come si chiama l'associazione?
organization-asked = Ho chiesto al coordinamento di confermare che parli per { $organization }. Ti scrivo appena decide.
organization-yours = Parli già per questa associazione.
organization-approved = Il coordinamento ha confermato: ora puoi chiedere volontari per { $organization }.
organization-refused = Il coordinamento non ha confermato che parli per { $organization }. Il motivo: { $reason }
organization-not-approved = Questa associazione non è ancora confermata.
organization-trusted = Il coordinamento si fida di { $organization }: da ora quello che chiedete è pubblicato subito.
organization-distrusted = Da ora le richieste di { $organization } aspettano di nuovo il coordinamento prima di essere pubblicate. Quelle già pubblicate restano.
need-for-whom = Per quale associazione?
need-heard = Ho capito: { $when }.
need-ask-what = Che cosa c'è da fare? Per esempio: sistemare gli scaffali.
need-ask-where = Dove? Via e numero, o il nome del posto.
need-ask-when = Quando? Per esempio: «sabato dalle 9 alle 12».
need-ask-people = Quante persone servono?
need-ask-youngest = Da che età?
need-ask-insurer = Chi assicura i volontari? Per legge serve un'assicurazione, anche per una volta sola.
need-label-what = Che cosa
need-label-where = Dove
need-label-when = Quando
need-label-people = Persone
need-label-youngest = Età
need-label-insurer = Assicura
youngest-18 = Dai 18 anni
youngest-14 = Dai 14 anni
need-summary = Ecco la richiesta:
need-posted = Ricevuto: { $what }, { $when }. Il coordinamento lo controlla e poi lo pubblica.
need-published = Pubblicato: { $what }, { $when }. Il coordinamento lo guarda dopo. Ti scrivo quando qualcuno si iscrive.
need-approved = Pubblicato: { $what }, { $when }. Ti scrivo quando qualcuno si iscrive.
need-refused = Il coordinamento non ha pubblicato { $what }, { $when }. Il motivo: { $reason }
need-taken-down = Il coordinamento ha annullato { $what }, { $when }. Il motivo: { $reason }
needs-title = I vostri turni:
needs-none = Non avete turni in programma.
need-row = • { $when } — { $what }{ $capacity ->
        [0] {""}
       *[other] {" "}({ $taken }/{ $capacity })
    }. { $state }
need-card =
    { $what }
    🗓️ { $when }
    📍 { $place }
    { $capacity ->
        [0] ⏱️ A ore libere
       *[other] 👥 { $taken } su { $capacity }
    }
shift-is-pending = Aspetta il coordinamento.
shift-is-open = È pubblicato.
shift-is-refused = Non è stato pubblicato.
shift-is-cancelled = È annullato.
roster-title = Chi viene:
roster-none = Ancora nessuno si è iscritto.
roster-row = • { $name }
button-move = Cambia orario
button-cancel-shift = Annulla il turno
need-cancel-ask = Annullo { $what }, { $when }? { $taken ->
        [0] Nessuno è iscritto.
        [one] Avviso subito la persona iscritta.
       *[other] Avviso subito le { $taken } persone iscritte.
    }
button-cancel-shift-yes = Sì, annulla
button-keep-shift = No, resta
need-cancelled = Il turno «{ $what }» è annullato. { $taken ->
        [0] Non c'era nessuno da avvisare.
        [one] Avviso la persona iscritta.
       *[other] Avviso le { $taken } persone iscritte.
    }
moved-summary = Il nuovo orario:
need-moved = Spostato: { $when }. Se qualcuno ha un posto, lo avviso.
member-joined = { $name } viene a dare una mano: { $what }, { $when }. { $free ->
        [0] Siete al completo!
        [one] Manca ancora 1 persona.
       *[other] Mancano ancora { $free } persone.
    }
member-left = { $name } non può più venire: { $what }, { $when }. { $offered ->
        [0] Il posto è di nuovo libero.
       *[other] Ho già offerto il posto a chi è in lista.
    }
member-unreachable = Non riesco più a scrivere a { $name }, che ha un posto in { $what }, { $when }.
not-member = Solo chi parla per un'associazione confermata può farlo.
not-yours = Questo non è tuo: non posso mostrartelo né cambiarlo.

## Coordinamento

code-wrong = Questo codice non va bene: forse è scaduto o già usato.
code-too-many = Troppi codici sbagliati. Riprova tra un'ora.
coordinator-welcome = Ora fai parte del coordinamento di #FaiBene.
not-coordinator = Solo il coordinamento può farlo.
queue-unreviewed = { $count ->
        [one] Già pubblicato, da guardare: 1 turno.
       *[other] Già pubblicati, da guardare: { $count } turni.
    }
queue-empty = Non c'è niente da decidere. 👌
coordinator-claim = { $name } chiede di parlare per { $organization }.
claims-too-many = Hai già tre richieste in attesa: aspetta che il coordinamento decida.
claim-card =
    { $organization }
    Chi chiede: { $name }
coordinator-need = { $organization } chiede volontari: { $what }, { $when }.
coordinator-need-card =
    { $organization }
    { $what }
    🗓️ { $when }
    📍 { $place }
    { $people ->
        [0] ⏱️ A ore libere
       *[other] 👥 Persone: { $people }
    }
    Dai { $age } anni
    🛡️ Assicura: { $insurer }
coordinator-published = { $organization } ha pubblicato un turno: { $what }, { $when }. Puoi guardarlo.
review-title = È già pubblicato. { $taken ->
        [0] Nessuno è iscritto.
        [one] È iscritta 1 persona.
       *[other] Sono iscritte { $taken } persone.
    }
button-all-right = 👍 Va bene
button-take-down = ✖️ Annulla il turno
coordinator-all-right = Va bene: { $what } resta pubblicato.
coordinator-taken-down = Annullato: { $what }. Ho detto il motivo all'associazione. { $taken ->
        [0] Nessuno era iscritto.
        [one] Avviso la persona iscritta.
       *[other] Avviso le { $taken } persone iscritte.
    }
button-approve = ✅ Approva
button-refuse = ✖️ Rifiuta
reason-ask = Qual è il motivo? Lo dirò a chi ha chiesto.
reason-label = Motivo
coordinator-approved = Approvato: { $what }. Ho avvisato chi ha chiesto.
coordinator-refused = Rifiutato: { $what }. Ho detto il motivo a chi ha chiesto.
organizations-approved = Le associazioni confermate. Con ⭐ quelle che pubblicano subito.
organizations-none-approved = Nessuna associazione è ancora confermata.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Pubblica subito: il coordinamento guarda dopo.
organization-is-not-trusted = Ogni sua richiesta aspetta il coordinamento.
organization-speakers = Chi parla per l'associazione:
organization-no-speakers = Adesso nessuno parla per questa associazione.
button-trust = ⭐ Può pubblicare subito
button-distrust = Torna ad approvare
trust-offer = Ti fidi di { $organization }? Allora le sue prossime richieste possono uscire subito, e le guardi dopo.
coordinator-trusted = Fatto: da ora quello che chiede { $organization } è pubblicato subito, e tu lo guardi dopo. Ho avvisato chi parla per l'associazione.
coordinator-distrusted = Fatto: da ora le richieste di { $organization } aspettano il coordinamento. Quelle già pubblicate restano. Ho avvisato chi parla per l'associazione.
need-changed = Nel frattempo la richiesta è cambiata. Adesso è così:
already-decided = È già stato deciso, forse da un'altra persona del coordinamento.

## Moduli

form-text-again = Non mi torna: scrivi qualche parola, non troppe.
form-when-again = Non ho capito quando. Scrivi giorno, inizio e fine: per esempio «sabato dalle 9 alle 12».
form-when-past = Questo orario è già passato. Scrivi un giorno futuro.
form-when-which = Quale intendi?
form-number-again = Scrivi un numero da 1 a 200.
form-option-again = Scegli uno dei pulsanti.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = Confermi?
form-confirm-or-edit = Tocca Conferma o Modifica.
form-which-line = Che cosa vuoi cambiare?
form-button-edit = ✏️ Modifica
form-gone = Questo modulo non c'è più. Puoi ricominciare dal menu.
form-earlier = Quel pulsante era di una domanda precedente. Siamo qui:
form-cancelled = Va bene, lasciamo stare.
button-skip = Salta
button-back = ← Indietro
button-cancel = Lascia stare
button-confirm = ✅ Conferma
button-edit = ✏️ { $label }

## Comandi nel menu di Telegram

command-start = Ricomincia
command-sos = Numeri di emergenza
command-menu = Il menu
command-shifts = I turni aperti
command-mine = I miei impegni
command-language = Cambia lingua
command-help = Che cosa posso fare qui
command-stop = Basta notizie
command-mydata = I miei dati
command-erase = Cancella tutto di me

## Lista d'attesa e posti liberati

wait-expired = Il tempo per rispondere è scaduto: il posto è passato a chi veniva dopo. Puoi rimetterti in lista.
wait-ended = Non sei più in lista per questo turno.
signup-came = c'eri
signup-no-show = non risulta che ci fossi
signup-excused = assenza giustificata
signup-replaced = posto passato a un'altra persona
button-wait = ⏳ Mettimi in lista
button-leave-line = Esci dalla lista
button-accept-place = ✅ Accetto
button-decline-place = Passo
wait-card =
    Sei in lista d'attesa: { $what }, { $when }.
    { $place ->
        [1] Sei la prossima persona della lista.
       *[other] Prima di te: { $before }.
    }
    Se un posto si libera te lo offro, e lo tengo per te per un po'.
wait-offer =
    🎉 Si è liberato un posto per te!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    Lo tengo per te fino a { $until }. Poi passa a chi viene dopo.
wait-left = Va bene, non ti tengo in lista per { $what }.
wait-called-off = Il turno per cui eri in lista è annullato: { $what }, { $when }.
mine-lines = In lista d'attesa:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: c'è un posto per te, rispondi
mine-moved-row = • { $when } — { $what }, { $place }: orario cambiato, confermi?

## Ci vengo, non posso, sono in ritardo

button-coming = ✅ Ci vengo
button-late = 🕐 Arrivo tardi
button-was-wrong = Ho sbagliato, ci vengo
signup-moved = ⚠️ L'orario è cambiato: dimmi se ci vieni.
answer-coming =
    Perfetto, ti aspettano.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = Va bene: avviso che arrivi un po' dopo per { $what }.
answer-next =
    Se vuoi, il prossimo turno adatto a te:
    { $what }
    🗓️ { $when }
    📍 { $place }
member-coming = { $name } ha confermato: { $what }, { $when }.
member-late = { $name } arriva in ritardo: { $what }, { $when }.
member-silent = ⚠️ { $what }, { $when }: { $count ->
        [one] una persona non ha ancora confermato.
       *[other] { $count } persone non hanno ancora confermato.
    }
roster-person-row = { $mark } { $name }{ $more ->
        [0] {""}
       *[other] {" "}+{ $more }
    }{ $children ->
        [0] {""}
        [one] {" "}e 1 bambino
       *[other] {" "}e { $children } bambini
    }{ $new ->
        [0] {""}
       *[other] {" "}🌱 prima volta
    }{ $companion ->
        [0] {""}
       *[other] , vorrebbe andarci con chi ha esperienza
    }
roster-queued = { $count ->
        [one] In lista d'attesa: 1 persona.
       *[other] In lista d'attesa: { $count } persone.
    }
mark-coming = ✅
mark-late = 🕐
mark-silent = ❓
mark-here = 📍
mark-guest = ☎️
mark-no-show = ❌
mark-excused = ➖
button-seat = + Senza bot
button-unseat = Togli { $name }
button-attendance = 📋 Presenze
roster-guest-row = • { $name } (senza bot)
roster-nobody-row = • Una persona
menu-reminders = ⏰ Promemoria
reminders-ask = Quando vuoi il promemoria dei tuoi turni? Adesso è così:
reminders-kept = Fatto. Da ora:
lead-usual = La sera e 2 ore prima
lead-hour = 1 ora prima
lead-three = 3 ore prima
lead-day = 1 giorno prima
lead-two = 2 giorni prima
lead-none = Nessuno

## Sostituti e scambi

button-stand-in = 🔁 Cerca sostituto
button-swap = ⇄ Scambia turno
button-stop-seeking = Non cercare più
button-take-over = ✅ Ci vado io
button-undo = Annulla
button-name = Dimmi chi sei
exchange-sought = Cerco chi possa venire al posto tuo: { $what }, { $when }. Finché non accetta qualcuno, ti aspettano. Ti scrivo appena lo trovo.
exchange-stopped = Va bene, non cerco più: ti aspettano.
exchange-over = Qui non c'è più niente da fare: qualcuno è arrivato prima, o non serve più.
exchange-own = È il tuo turno: non puoi sostituirti da te.
exchange-party = Per un gruppo non so ancora trovare sostituti. Se non potete venire, dillo con «Non posso più».
exchange-too-late = È tardi per tornare indietro. Se non puoi venire, dillo con «Non posso più».
exchange-unknown = Prima dimmi come ti chiami e quanti anni hai.
exchange-wanted =
    Qualcuno non può andare e cerca un sostituto. Puoi tu?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    Qualcuno vorrebbe scambiare il turno con te.
    Il tuo: { $mine }, { $then }
    Faresti invece: { $what }, { $when }, { $place }
exchange-taken =
    Grazie! Ci vai tu, al posto di chi non può:
    { $what }
    🗓️ { $when }
    📍 { $place }
    Se hai toccato per sbaglio, puoi annullare entro un'ora.
exchange-found = Fatto: { $name } va al posto tuo. { $what }, { $when }. Grazie di averlo chiesto per tempo.
exchange-members = { $name } viene al posto di { $before }: { $what }, { $when }.
exchange-members-back = Cambio annullato: viene di nuovo { $name }. { $what }, { $when }.
exchange-undone = Annullato: è tutto come prima.
exchange-returned = Il cambio è stato annullato: ti aspettano di nuovo. { $what }, { $when }.
exchange-none = Adesso non c'è nessun turno da scambiare con il tuo. Posso cercare un sostituto.
exchange-choose = Con quale turno vuoi scambiare { $what }, { $when }?
exchange-swap-sought = Chiedo a chi ha un posto in { $what }, { $when }. Finché nessuno accetta, il tuo turno resta quello di prima.
exchange-swapped =
    Scambio fatto! Il tuo turno adesso è:
    { $what }
    🗓️ { $when }
    📍 { $place }

## Presenze

attendance-ask = { $what }, { $when }: com'è andata? { $count ->
        [one] Era attesa una persona.
       *[other] Erano attese { $count } persone.
    }
button-all-came = 👍 Tutti presenti
button-not-all = Manca qualcuno
attendance-title =
    Chi c'era? { $what }, { $when }.
    Tocca un nome per cambiarlo: presente, assente, assenza giustificata. Poi chiudi.
attendance-came = ✅ { $name }{ $people ->
        [one] {""}
       *[other] {" "}({ $people })
    }
attendance-no-show = ❌ { $name }{ $people ->
        [one] {""}
       *[other] {" "}({ $people })
    }
attendance-excused = ➖ { $name }{ $people ->
        [one] {""}
       *[other] {" "}({ $people })
    }
button-walk-in = + Chi è venuto
button-close = 💾 Chiudi
button-amend = Correggi
button-roster = Chi viene
attendance-early = Le presenze si segnano quando il turno è iniziato, e si chiudono quando è finito.
attendance-over = Le presenze di questo turno non si possono più cambiare. Scrivi al coordinamento.
attendance-closed = Presenze segnate: { $what }. { $people ->
        [0] Nessuno presente.
        [one] 1 persona presente, { $hours } in tutto.
       *[other] { $people } persone presenti, { $hours } in tutto.
    } Grazie!
afterwards-thanks = 💚 Grazie! { $what }, { $when }: c'eri davvero. Le tue ore finora: { $hours }.
afterwards-missed = Per { $what }, { $when }, risulta che non ci fossi. Se non è così, dillo.
button-contest = Non è così
walk-in-added = Aggiunto: { $name }.
guest-ask-name = Come si chiama?
guest-ask-phone = Vuoi segnare un numero di telefono, per l'elenco delle chiamate? Si cancella un mese dopo il turno.
label-phone = Telefono
seat-full = I posti sono finiti: prima aumenta le persone del turno.
seat-taken = { $name } ha un posto: { $what }, { $when }. Io non posso scrivergli: ricordaglielo tu.
seat-given-back = Tolto dall'elenco: { $name }.
button-seat-more = + Un'altra persona
checked-in = Benvenuto! Ho segnato che ci sei: { $what }, { $when }. Buon lavoro.
check-in-early = È presto: puoi segnarti da mezz'ora prima dell'inizio. { $when }
## File

button-calendar = 📅 Nel calendario
calendar-here =
    Ecco { $what }, { $when }, per il calendario del tuo telefono: apri il file qui sotto.
    Se l'orario cambia, te lo scrivo.
calendar-name = turno
calendar-about = { $what }, { $when }
calendar-off-about = Per togliere dal calendario { $what }, { $when }: apri il file.
calendar-details =
    { $organization }
    Assicura: { $insurer }
paper-missing = Scusa, il file adesso non si è potuto preparare. Riprova tra poco dallo stesso pulsante.

## Scriversi attraverso il bot

relay-ask = Scrivi il messaggio, al massimo 500 caratteri. Lo porto io: i numeri di telefono non si vedono.
relay-again = Scrivi qualche parola, al massimo 500 caratteri.
relay-to-whom = A chi vuoi scrivere?
relay-message =
    ✉️ Messaggio di { $name } per { $what }, { $when }:
    «{ $words }»
relay-message-ours =
    ✉️ Messaggio di { $name } ({ $organization }) per { $what }, { $when }:
    «{ $words }»
relay-sent = Fatto: il messaggio è in viaggio. Qui non ne resta copia.
relay-over = È passato più di un giorno dal turno: ora non ci si può più scrivere da qui.
relay-not-delivered = Mi dispiace: in questo momento dall'altra parte non arrivano messaggi.
relay-you-blocked = Hai bloccato questi messaggi. Per scrivere, prima sbloccali.
relay-too-many = Sono già passati dieci messaggi in un'ora: riprova tra un po'.
relay-nobody = In questo momento non c'è nessuno che possa rispondere.
relay-blocked = Bloccato: non passa più nessun messaggio, in nessuna direzione. Puoi sbloccare quando vuoi.
relay-unblocked = Sbloccato: da parte tua i messaggi passano di nuovo.
relay-button-write = ✉️ Scrivi
relay-button-answer = ✉️ Rispondi
relay-button-report = ⚠️ Segnala
relay-button-block = 🚫 Blocca
relay-button-unblock = Sblocca
relay-button-name = { $name }
shown-once = Questo te l'ho già mostrato: non lo tengo.
label-words = Messaggio
report-ask = Che cosa è successo, e chi ha scritto? Lo legge solo il coordinamento.
report-kept = Grazie di averlo detto. Il coordinamento lo legge e ti risponde. Intanto puoi bloccare i messaggi.
report-was-archived = Il coordinamento ha letto la tua segnalazione e l'ha archiviata. Ti dice: { $reason }
report-was-handled = Il coordinamento ha letto la tua segnalazione e ha provveduto. Ti dice: { $reason }
report-is-open = in attesa
report-is-archived = archiviata
report-is-handled = il coordinamento ha provveduto

## Preferisco una telefonata

call-button-ask = 📞 Chiamatemi
call-button-withdraw = Non serve più
call-ask = A quale numero? Lo vede, una volta sola, chi ti chiama; poi lo cancello.
call-again = Scrivi un numero di telefono: da 6 a 15 cifre, anche con il +.
call-waits = Ho detto a { $organization } che preferisci una telefonata. Ti scrivo quando qualcuno si prende l'impegno di chiamarti.
call-soon = Ti chiama { $name } di { $organization }. Il tuo numero l'ho già cancellato.
call-nobody = Mi dispiace: in tre giorni nessuno di { $organization } ha potuto chiamarti. Il tuo numero l'ho cancellato. Puoi scrivere, o riprovare.
call-too-many = Per oggi hai già chiesto tre telefonate: riprova domani.
call-taken = Se ne occupa già qualcun altro. Grazie lo stesso!
call-withdrawn = Chi lo aveva chiesto ha cambiato idea: non serve più chiamare.
call-over = Questa richiesta è scaduta: il numero non c'è più.
call-withdrawn-yours = Va bene: non ti chiama nessuno, e il numero l'ho cancellato.
call-number =
    Grazie! Chiama { $name }: { $phone }
    Te lo mostro adesso e poi lo cancello.
call-is-open = in attesa
call-is-taken = se ne occupa qualcuno
call-is-withdrawn = ritirata
call-is-unanswered = nessuno ha potuto
mydata-relay-row = Messaggi: { $organization }, per { $what }
mydata-blocked-row = (bloccati da te)
mydata-call-row = Telefonata chiesta a { $organization } ({ $state })
mydata-phone-row = Numero: { $phone }
mydata-report-row = Segnalazione su messaggi con { $organization }: { $words } ({ $state })
mydata-ask-row = Scritto alla rete per { $organization }: { $words }
mydata-invites-row = Inviti fatti: { $count }
member-referent = confermata, referente
member-gone = non più

## La nostra associazione

ours-menu = La nostra associazione
ours-which = Per quale associazione?
ours-title = { $organization }: chi c'è.
ours-member-row = • { $name } ({ $role })
ours-referent = referente
ours-member = membro
ours-what = Che cosa vuoi fare?
ours-button-name = { $name }
ours-button-invite = ➕ Invita un membro
ours-button-invite-r = ➕ Invita referente
ours-button-leave = Esci
ours-button-other = Altra associazione
ours-button-remove = Togli
ours-button-remove-yes = Sì, togli
ours-button-leave-yes = Sì, esco
ours-button-call = 📞 Lo chiamo io
ours-make-referent = Rendi referente
ours-make-member = Non più referente
ours-gone = Questa persona non è più nell'associazione.
ours-last-referent = Serve almeno una persona referente: prima fai referente qualcun altro.
ours-not-yourself = Per andare via tu, usa «Esci».
ours-invites-many = Ci sono già venti inviti in giro: aspetta che vengano usati o che scadano.
ours-invite =
    Un invito per { $organization } (ruolo: { $role }):
    { $code }
ours-invite-link = { $link }
ours-invite-once = Vale una volta sola, per sette giorni. Manda questo codice a una persona di cui ti fidi: le basta scriverlo qui al bot.
ours-welcome = Ora fai parte di { $organization }: puoi chiedere volontari e rispondere.
ours-joined = { $name } ora fa parte di { $organization }, con un invito.
ours-role-set = Fatto: ho cambiato il ruolo di { $name }.
ours-you-lead = Ora sei referente di { $organization }: puoi invitare altre persone.
ours-you-lead-no-more = Non sei più referente di { $organization }; ne fai ancora parte.
ours-remove-ask = Tolgo { $name } da { $organization }? Non potrà più parlare per voi.
ours-removed = Fatto: { $name } non è più nell'associazione.
ours-removed-you = Non fai più parte di { $organization }. Se è un errore, parlane con l'associazione.
ours-leave-ask = Vuoi uscire da { $organization }? Gli altri lo sapranno.
ours-leave-alone =
    Attenzione: sei l'ultima persona di { $organization }.
    Se esci, non resta nessuno: avviso il coordinamento, che risponde al posto vostro per i turni già pubblicati. Esci lo stesso?
ours-hand-over = Prima di uscire da { $organization } lascia il ruolo di referente a qualcuno. Tocca chi prende il tuo posto: poi esci.
ours-left = Sei fuori da { $organization }. Grazie di quello che hai fatto!
ours-somebody-left = { $name } non fa più parte di { $organization }: ha scelto di uscire.
ours-call = 📞 { $name } preferisce una telefonata, per { $what }, { $when }. Il numero lo vede solo chi chiama.
ours-call-again = 📞 { $name } aspetta ancora una telefonata, per { $what }, { $when }. Chi può?
ours-call-yours = { $name } aspetta la tua telefonata: il numero te l'ho già mostrato, e l'ho cancellato.
not-referent = Solo chi è referente dell'associazione può farlo.

## Tra associazioni

asks-button-ask = 🤝 Chiedi aiuto
asks-button-news = 📣 Racconta novità
asks-button-all = A tutta la rete
asks-people = persone
asks-goods = cose
asks-news = novità
asks-to-whom = A chi chiedete aiuto?
asks-what = Di che cosa avete bisogno?
asks-words = Scrivilo come lo leggeranno, al massimo 600 caratteri.
asks-news-words = Qual è la novità? Scrivila come la leggeranno, al massimo 600 caratteri.
asks-again = Scrivi qualche parola, al massimo 600 caratteri.
asks-label-kind = Serve
asks-summary = Ecco la vostra richiesta:
asks-news-summary = Ecco la vostra novità:
asks-reach = { $count ->
        [one] Arriva a 1 associazione.
       *[other] Arriva a { $count } associazioni.
    }
asks-nobody = Adesso non c'è nessun'altra associazione che possa riceverlo.
asks-too-many = In una settimana si scrive a tutta la rete tre volte al massimo. Potete sempre chiedere a una sola associazione.
asks-waits = Ricevuto. Il coordinamento lo guarda, e poi lo mando a tutta la rete.
asks-out = { $count ->
        [one] Mandato a 1 associazione.
       *[other] Mandato a { $count } associazioni.
    }
asks-refused = Il coordinamento non ha mandato alla rete quello che avete scritto. Il motivo: { $reason }
asks-heard =
    🤝 { $organization } chiede aiuto ({ $kind }):
    «{ $words }»
asks-news-heard =
    📣 Da { $organization }:
    «{ $words }»
asks-reply = Che cosa rispondete? Se serve, scrivi anche come contattarvi.
asks-answered =
    🤝 { $name } ({ $organization }) risponde alla vostra richiesta ({ $kind }):
    «{ $words }»

## Altro da decidere

queue-claims = Da decidere: { $count ->
        [one] 1 associazione
       *[other] { $count } associazioni
    }.
queue-needs = Da decidere: { $count ->
        [one] 1 turno
       *[other] { $count } turni
    }.
queue-reports = ⚠️ Segnalazioni: { $count }.
queue-asks = Per tutta la rete: { $count }.
coordinator-report = ⚠️ Qualcuno segnala dei messaggi con { $organization }.
coordinator-report-button = ⚠️ { $organization }
coordinator-report-card =
    ⚠️ Segnala: { $who }
    Riguarda: { $about } (messaggi con { $organization })
    «{ $words }»
coordinator-archive = Archivia
coordinator-handled = ✅ Ho provveduto
coordinator-report-done = Fatto: ho detto a chi ha segnalato com'è andata.
coordinator-ask = { $organization } vuole scrivere a tutta la rete.
coordinator-ask-button = 📣 { $organization }
coordinator-ask-card =
    { $organization } ({ $kind }):
    «{ $words }»
    Associazioni che lo ricevono: { $count }
coordinator-nobody-speaks = Nessuno parla più per { $organization }: per i suoi turni ora rispondi tu.

## Trovare e prendere un turno

shifts-some = Turni aperti, con i filtri:
shifts-none-such = Con questi filtri adesso non c'è niente:
shifts-more = { $count ->
        [one] 1 turno, dal più vicino:
       *[other] { $count } turni, dal più vicino. ⏳ = al completo, con lista d'attesa.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = Tutti i turni
filter-day-button = 📅 Giorno
filter-field-button = 🏷️ Tema
filter-whom-button = 👥 Per chi
filter-area-button = 📍 Zona
filter-day-ask = In che giorno?
filter-field-ask = Su che tema?
filter-whom-ask = Per chi?
filter-area-ask = In che zona?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Va bene tutto
filter-clear = ✖️ Togli i filtri
filter-last = ↩️ Togli l'ultimo
field-housing = Casa
field-environment = Ambiente
field-inclusion = Inclusione
field-work = Lavoro
field-health = Salute
field-support = Sostegno
field-education = Scuola e studio
whom-adults = Adulti
whom-youth = Bambini e giovani
whom-elderly = Persone anziane
whom-disabled = Persone con disabilità
whom-families = Famiglie
loose-title = Quando vuoi tu:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Quando vuoi tu
    📍 { $place }
    🤝 { $organization }
    🛡️ Assicura: { $insurer }
    { $age ->
        [18] Dai 18 anni
       *[other] Dai { $age } anni; per i minorenni serve il modulo dei genitori, che dà l'associazione
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 Per: { $whom }
card-must-row = ❗ Serve: { $must }
card-nice-row = ⭐ Meglio se: { $nice }
card-languages-row = 💬 Lingue utili: { $languages }
card-bring-row = 🎒 Da portare: { $bring }
card-least-row = { $count ->
        [one] Si fa anche con 1 persona
       *[other] Si fa se siamo almeno in { $count }
    }
companion-button = 🤝 Con chi ha esperienza
companion-row = Hai chiesto di stare con una persona esperta: l'associazione lo sa.
companion-wanted = { $name } viene per la prima volta: { $what }, { $when }. Con qualcuno accanto è più facile: se puoi, dai il benvenuto!
group-button = 👥 In gruppo
group-again = 👥 Cambia numero
group-title = Il gruppo
group-ask-people = Quante persone siete in tutto, contando anche te? Non servono i nomi.
group-ask-children = E quanti bambini portate con voi?
group-label-children = Bambini
party-row = 👥 Siete in { $people }
children-row = 🧒 Bambini con voi: { $children }
party-too-large = { $free ->
        [one] Mi dispiace: resta solo 1 posto.
       *[other] Mi dispiace: restano solo { $free } posti.
    }
member-joined-group = { $name } viene a dare una mano. In tutto: { $people }{ $children ->
        [0] {""}
       *[other] ; bambini: { $children }
    }. { $what }, { $when }. { $free ->
        [0] Siete al completo!
        [one] Manca ancora 1 persona.
       *[other] Mancano ancora { $free } persone.
    }
must-ask = Per questo turno serve: { $must }. Va bene per te?
musts-ask = Per questi turni serve qualcosa. Va bene per te?
must-yes = Sì, ce l'ho
must-no = No, altri turni
clash = A quell'ora hai già un impegno: { $what }, { $when }.
clash-short = a quell'ora hai già un impegno
hurried = ⚠️ Hai poco tempo per arrivare: hai anche { $what }, { $when }, { $place }.
pick-button = ☑️ Scegline più di uno
pick-title = Tocca i turni che vuoi (fino a { $most }), poi conferma:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ Ci sono ({ $count })
taken-title = Ecco com'è andata:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ Avevi già il posto: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ Un turno non c'è più.
fits-title = Ecco che cosa va bene per te:
fits-none = Adesso non trovo niente che vada bene, ma puoi guardare tutti i turni.
fits-more-row = { $count ->
        [one] … e un altro.
       *[other] … e altri { $count }.
    }
fit-day-row = ✓ { $day } hai tempo
fit-length-row = ✓ dura { $hours }
fit-theme-row = ✓ è quello che cerchi
fit-free-row = ✓ c'è posto
fit-language-row = ✓ serve chi parla { $languages }
misses-title = Gli altri non vanno:
miss-gone-row = { $count ->
        [one] • 1 è già iniziato
       *[other] • { $count } sono già iniziati
    }
miss-theme-row = { $count ->
        [one] • 1 è su altro
       *[other] • { $count } sono su altro
    }
miss-time-row = { $count ->
        [one] • 1 è in un altro momento
       *[other] • { $count } sono in altri momenti
    }
miss-length-row = { $count ->
        [one] • 1 dura di più
       *[other] • { $count } durano di più
    }
miss-age-row = { $count ->
        [one] • 1 è dai 18 anni
       *[other] • { $count } sono dai 18 anni
    }
miss-clash-row = { $count ->
        [one] • 1 è quando hai già un impegno
       *[other] • { $count } sono quando hai già un impegno
    }
miss-full-row = { $count ->
        [one] • 1 è al completo
       *[other] • { $count } sono al completo
    }

## Le richieste, riga per riga

need-ask-least = Quante persone servono almeno, perché si possa fare?
need-ask-newcomers = Quanti posti tengo per chi viene da voi per la prima volta?
need-ask-bring = Che cosa deve portare chi viene? Per esempio: scarpe chiuse.
need-ask-must = Che cosa serve per forza? Per esempio: la patente.
need-ask-nice = Che cosa aiuta, ma non è obbligatorio? Per esempio: saper cucinare.
need-ask-languages = Quali lingue aiutano? Tocca per aggiungere o togliere.
need-ask-field = Qual è il tema?
need-ask-for = A chi serve?
need-ask-neighbourhood = In quale quartiere?
need-label-least = Minimo
need-label-newcomers = Posti per chi è nuovo
need-label-bring = Da portare
need-label-must = Requisiti
need-label-nice = Meglio se
need-label-languages = Lingue
need-label-field = Tema
need-label-for = Per chi
need-label-neighbourhood = Quartiere
need-least-again = Il minimo non può superare le persone che cerchi.
need-newcomers-again = I posti per chi è nuovo non possono superare le persone che cerchi.
button-clear = Togli
need-button-detail = ➕ Un dettaglio
need-detail = Che cosa vuoi aggiungere?
need-button-edit = ✏️ Cambia
need-button-again = 🔁 Tra una settimana
needs-button-past = Turni passati
needs-past = I vostri ultimi turni. Toccane uno per chiederlo di nuovo:
needs-none-past = Non avete ancora turni passati.
needs-more = Tocca un turno per vederlo o cambiarlo.
need-edited = Fatto, ho cambiato: { $what }, { $when }.
need-fewer = { $taken ->
        [one] C'è già 1 persona iscritta, e nessuno perde il posto: scrivi almeno 1.
       *[other] Ci sono già { $taken } persone iscritte, e nessuno perde il posto: scrivi almeno { $taken }.
    }
coordinator-edited = { $organization } ha cambiato un turno già pubblicato: { $what }, { $when }. Puoi guardarlo.
shift-edited-title = Una novità sul tuo turno
shift-edited =
    { $organization } ha cambiato qualcosa nel tuo turno. Adesso è così:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 Da portare: { $bring }
shift-must-row = ❗ Serve: { $must }
repeat-weekly = ogni { $days }
repeat-fortnightly = ogni due settimane: { $days }
repeat-first = primo { $days } del mese
repeat-second = secondo { $days } del mese
repeat-third = terzo { $days } del mese
repeat-fourth = quarto { $days } del mese
repeat-last = ultimo { $days } del mese
repeat-day = il { $day } di ogni mese
need-button-keep = No, continua
series-ask-repeat = Ogni quanto si ripete? Puoi anche scriverlo: ogni martedì e giovedì.
series-ask-until = Fino a quando? Per esempio: giugno, oppure 15 giugno.
series-label-repeat = Si ripete
series-label-until = Fino a
series-repeat-again = Non ho capito ogni quanto: scegli un pulsante o scrivi, per esempio, ogni martedì.
series-until-again = Non ho capito fino a quando: scrivi per esempio 15 giugno.
series-posted = Ricevuto: { $what }, { $rule }. Il coordinamento lo controlla una volta sola, con il primo turno.
series-published = Pubblicato: { $what }, { $rule }. I turni delle prossime quattro settimane sono già fuori.
series-empty = Con queste date non c'è nemmeno un turno.
series-over = Questa serie è finita.
series-button = { $rule } · { $what }
series-button-look = 🗓️ La serie
series-button-repeat = 🔁 Ogni settimana
series-button-pause = ⏸️ Pausa
series-button-resume = ▶️ Riprendi la serie
series-button-end = ⏹️ Concludi
series-button-end-yes = Sì, concludi
series-card =
    { $what }
    🔁 { $rule }, { $hours }
    📍 { $place }
    👥 { $people }
    🪑 Vengono sempre: { $seats }
    { $state ->
        [pending] Aspetta il coordinamento.
        [paused] È in pausa.
        [ended] È finita.
        [refused] Non è stata pubblicata.
       *[open] È attiva.
    }
series-shift-row = • { $when } ({ $taken }/{ $capacity })
series-end-ask = Concludo la serie «{ $what }»? I turni in cui qualcuno ha un posto restano.
series-ended = La serie è finita.
series-paused = La serie è in pausa: non escono altri turni finché non la riprendi.
series-edited = Fatto: da ora la serie è così.
series-kept = { $count ->
        [one] In un turno c'è già qualcuno, e resta com'era. Puoi aprirlo:
       *[other] In { $count } turni c'è già qualcuno, e restano com'erano. Puoi aprirli uno per uno:
    }
coordinator-series = { $organization } chiede volontari più volte: { $what }, { $rule }. Il primo turno: { $when }. Si decide una volta per tutti.
seat-first = Per tenere un posto fisso bisogna prima iscriversi una volta.
seat-yours = Grazie! Da ora hai un posto fisso: { $what }. Ti iscrivo io ogni volta.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] Ti aspettano:
       *[other] In pausa: per ora non ti iscrivo.
    }
seat-shift-row = • { $when }
seat-week = I tuoi turni fissi di questa settimana:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = Se una volta non puoi, apri il turno e dillo.
seat-button-all = I miei posti fissi
seat-button-always = 🪑 Vengo sempre
seat-button-pause = ⏸️ Salto le prossime
seat-button-resume = ▶️ Torno a venire
seat-button-leave = Lascio il posto
seat-paused = Va bene: per ora non ti iscrivo, e ho disdetto i turni che avevi. Il posto fisso resta tuo.
seat-left = Va bene: non hai più un posto fisso, e ho disdetto i turni che avevi. Grazie!
seats-none = Non hai posti fissi.
mydata-seat-row = Posto fisso: { $what } ({ $paused ->
        [0] attivo
       *[other] in pausa
    })
mydata-series-row = Serie: { $what }, { $rule }
need-others = Oppure scegli un'altra forma:
series-button-new = 🔁 Si ripete
need-button-hours = ⏱️ Ore libere
need-button-lasting = ☎️ Senza orario
hours-ask-amount = Quante ore servono in tutto?
hours-label-amount = Ore in tutto
hours-ask-since = Da che giorno? Per esempio: 1 dicembre.
hours-label-since = Dal
hours-ask-until = Fino a che giorno? Per esempio: 31 dicembre.
piece-ask-when = Quando puoi? Per esempio: «martedì 15-17».
piece-left = { $what }. I giorni: { $when }. Ancora da dare: { $hours }.
piece-none-left = Grazie! Le ore che servivano sono già tutte prese.
piece-outside = Questo orario è fuori dai giorni indicati: { $when }.
piece-too-long = È più di quel che serve. Ancora da dare: { $hours }.
piece-overlaps = In quell'orario hai già un altro impegno.
piece-button-again = Un altro orario
piece-done =
    Grazie! Ti aspettano:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Assicura: { $insurer }
    Te lo ricordo io.
piece-member = { $name } dà una mano: { $what }, { $when }. Ancora da dare: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Do qualche ora
lasting-card =
    Sei con { $organization }: { $what }.
    📍 { $place }
    🛡️ Assicura: { $insurer }
    Vi mettete d'accordo voi sui tempi. Quando hai dato del tempo, segnalo qui.
lasting-offered-row = • { $what }: aspetti la risposta
lasting-button-withdraw = Ritiro la proposta
lasting-offer = { $name } si propone: { $what }.
lasting-offered = Grazie! Ho detto a { $organization } che ti proponi: { $what }. Ti scrivo appena risponde.
lasting-already = Ti sei già fatto avanti: l'associazione lo sa.
lasting-accepted = { $organization } ti ha detto di sì: { $what }. Vi mettete d'accordo voi sui tempi. Puoi smettere quando vuoi.
lasting-declined =
    { $organization } non può accettare la tua proposta: { $what }.
    { $reason }
lasting-ended = Va bene, finisce qui: { $what }. L'ho detto a { $organization }. Grazie del tuo tempo!
lasting-parted = { $organization } ha concluso con te: { $what }. Grazie del tuo tempo!
lasting-button-end = Voglio smettere
lasting-button-part = Concludi: { $number }
lasting-button-offer = 🙋 Mi propongo
need-lasting-accepted = Fatto: { $name } è con voi per { $what }. Ho avvisato.
need-lasting-declined = Fatto: l'ho detto con le tue parole.
need-lasting-left = { $name } smette: { $what }.
need-lasting-parted = Fatto: ho avvisato.
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } si propone
lasting-button-look = Proposta { $number }
given-button = ⏱️ Segna il tempo
given-button-wrong = Non è giusto
given-ask = Quanto tempo hai dato?
given-30 = 30 minuti
given-60 = 1 ora
given-90 = 1 ora e mezza
given-120 = 2 ore
given-180 = 3 ore
given-noted = Grazie! Ho segnato { $hours }: { $what }.
given-told = { $name } ha dato { $hours }: { $what }.
given-undone = { $organization } ha corretto il tempo che avevi segnato per { $what }. Se non ti torna, sentitevi.
need-given-undone = Fatto: l'ho tolto, e ho avvisato.
## Dopo il turno: pareri, ore, attestati, calendario

feedback-ask = Com'è andata per te?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = Segnato: { $face } Grazie! Vuoi aggiungere due parole? Le legge solo il coordinamento.
button-add-words = ✍️ Due parole
feedback-ask-words = Scrivi pure. Lo legge solo il coordinamento, senza il tuo nome.
feedback-said = Grazie: anche così la prossima volta va meglio.
feedback-absent = Qui non risulta che ci fossi: per questo non te lo chiedo.
feedback-late = È passata una settimana: il tuo parere resta quello che era.
menu-feedback = Pareri
feedback-title =
    I pareri degli ultimi 30 giorni:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: «{ $words }»
feedback-no-words = Non ci sono parole nuove da leggere.
button-read = 👍 Letto
menu-contribution = 💚 Le mie ore
contribution-title = 💚 Finora hai dato { $hours }: { $shifts ->
        [one] 1 turno
       *[other] { $shifts } turni
    }, { $organizations ->
        [one] 1 organizzazione
       *[other] { $organizations } organizzazioni
    }. Grazie!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] 1 turno
       *[other] { $shifts } turni
    }
contribution-none = Non ci sono ancora ore segnate. Si segnano quando l'associazione chiude le presenze di un turno.
contribution-picture = Ecco il tuo contributo, da mostrare a chi vuoi.
button-picture = 🖼️ Immagine
button-certificate = 📜 Attestato
button-record = 🗒️ Turno per turno
record-title = I tuoi ultimi turni, come sono segnati. Se qualcosa non è così, toccalo:
record-none = Non c'è ancora nessun turno passato.
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = presenze non ancora segnate
record-contested = hai detto che non è così
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = Che cosa non torna? Lo leggono l'associazione e il coordinamento. Puoi anche saltare.
contest-made = Ho detto all'associazione che non è così: { $what }, { $when }. Se non corregge, decide il coordinamento. Ti scrivo.
contest-waits = L'hai già detto: aspettiamo una risposta. Ti scrivo appena c'è.
contest-over = Su questo è già stato deciso.
contest-nothing = Qui non c'è niente da correggere. Le presenze si possono contestare quando non risulta che ci fossi, o se dopo tre giorni nessuno le ha segnate.
contest-late = Questo turno non si può contestare: non è finito, o sono passati più di tre mesi.
contest-accepted = 💚 Corretto: c'eri. { $what }, { $when }: { $hours }, e sono tue.
contest-refused = Il coordinamento ha lasciato com'era: { $what }, { $when }. Il motivo: { $reason }
contest-own = È una cosa tua: la decide un'altra persona del coordinamento.
contest-is-open = in attesa
contest-is-accepted = corretto
contest-is-refused = lasciato com'era
contest-card =
    { $name } dice: «non è così».
    { $organization }
    { $what }
    🗓️ { $when }
    Adesso risulta: { $state }
    Parole sue: { $words }
button-contest-accept = ✅ C'era
queue-contests = { $count ->
        [one] Presenze contestate: 1.
       *[other] Presenze contestate: { $count }.
    }
member-contested = { $name } dice che non è così: { $what }, { $when }. Parole sue: { $words }. Se ha ragione, correggi le presenze; altrimenti decide il coordinamento.
member-contest-accepted = Il coordinamento ha deciso che { $name } c'era: { $what }, { $when }. Le ore sono segnate.
coordinator-contest = Presenze contestate, e l'associazione non ha corretto: { $what }, { $when }. Decidi tu.
coordinator-contest-accepted = Deciso: c'era. { $what }. Le ore sono segnate, e ho avvisato chi l'aveva chiesto.
certificate-ask = Sull'attestato scrivo questo nome: { $name }. Va bene?
certificate-ask-name = Come ti chiami per intero? Lo scrivo solo sull'attestato.
button-name-right = ✅ Va bene
button-other-name = ✏️ Un altro nome
certificate-here = Ecco l'attestato delle tue ore. Il codice in fondo permette a chi lo riceve di verificarlo.
certificate-how = Vuoi verificare un attestato? Scrivi /verify e il codice che sta in fondo al foglio. Per esempio: /verify ABCDE-12345
certificate-genuine =
    ✅ L'attestato è autentico. Confronta con il foglio:
    Nome, come l'ha dichiarato chi l'ha chiesto: { $name }
    Ore: { $hours }
    Dal { $since } al { $until }
    Rilasciato il { $issued }
certificate-unknown = ❌ Nessun attestato ha questo codice. Controlla lettere e numeri: forse c'è un errore, o l'attestato non è più valido.
menu-feed = 📅 Calendario
feed-none = Il calendario del tuo telefono può seguire da solo i tuoi impegni. Ti do un link segreto: lo puoi revocare quando vuoi.
feed-there = C'è un link attivo, fatto { $since }. Non lo conservo: se l'hai perso, fanne uno nuovo; quello vecchio smette di funzionare.
feed-here =
    Ecco il link. In Google Calendar: «Aggiungi calendario», «Da URL». Su iPhone: Calendario, «Aggiungi calendario con abbonamento».
    { $link }
    Chi ha il link vede i turni: non darlo ad altri. Non lo mostro una seconda volta.
feed-revoked = Fatto: quel link non funziona più.
feed-no-address = Qui non posso tenere aggiornato un calendario da solo. Apri un tuo impegno e tocca «📅 Nel calendario»: ti mando il file di quel turno.
feed-of = I turni di { $organization }:
feed-button = 📅 { $name }
feed-name = I miei turni #FaiBene
feed-organization-name = Turni di { $organization }
feed-shift-details = Posti presi: { $taken } su { $capacity }
button-feed-new = 🔗 Nuovo link
button-feed-revoke = Revoca
mydata-feedback-row = Parere: { $face } { $words }
mydata-contest-row = Presenze contestate ({ $state }): { $words }
mydata-certificate-row = Attestato: { $name }, { $hours } dal { $since } al { $until }, rilasciato il { $issued }
mydata-feed-row = Calendario con un link segreto, fatto { $since }
command-hours = Le mie ore
paper-programme = #FaiBene · { $city }
paper-contribution = Il mio contributo
paper-contribution-about = { $hours } di volontariato
paper-hours = ore
paper-shifts = { $count ->
        [one] turno
       *[other] turni
    }
paper-together = Insieme a
paper-month = { $month }
paper-certificate = Attestato di volontariato
paper-certificate-file = attestato
paper-certificate-about = Attestato di volontariato: { $hours }
paper-certificate-before = Si attesta che
paper-certificate-after = ha svolto attività di volontariato per
paper-certificate-hours = { $hours }
paper-certificate-period = dal { $since } al { $until }
paper-heading-organization = Organizzazione
paper-heading-hours = Ore
paper-heading-times = Turni
paper-certificate-issued = Rilasciato il { $day }; il nome è quello dichiarato.
paper-certificate-code = Codice { $code }
paper-verify-here = Si può verificare qui:
paper-verify-chat = Si può verificare scrivendo al bot /verify e il codice.
verify-title = Verifica un attestato
verify-how = Scrivi il codice che sta in fondo al foglio: dieci lettere e numeri.
verify-label = Codice
verify-button = Verifica
verify-slow = Troppe richieste in poco tempo. Riprova tra un minuto.
## La giornata di un'associazione

menu-today = 📅 Oggi
today-title = 📅 Oggi
today-week-title = 📅 La vostra settimana
today-none = Oggi non avete turni.
today-shift = { $hours } · { $what } ({ $taken }/{ $capacity }){ $several ->
        [0] {""}
       *[other] {" "}— { $organization }
    }
today-name-under = { $mark } { $name }{ $more ->
        [0] {""}
       *[other] {" "}+{ $more }
    }
today-more-under = +{ $count }
today-nobody-under = Ancora nessuno.
today-more-shifts = { $count ->
        [one] E un altro turno oggi.
       *[other] E altri { $count } turni oggi.
    }
today-todo = Da fare:
today-attendance-row = 📝 { $what }, { $when }: segna chi c'era
today-attendance-button = 📝 { $what }
    .row = 📝 Presenze
    .desc = { $what }
today-silent-row = ❓ { $what }, { $when }: { $count ->
        [one] 1 senza risposta
       *[other] { $count } senza risposta
    }
today-calls-row = ☎️ { $what }, { $when }: { $count ->
        [one] 1 da chiamare, senza bot
       *[other] { $count } da chiamare, senza bot
    }
today-free-row = 🙋 { $what }, { $when }: { $count ->
        [one] manca 1 persona
       *[other] mancano { $count } persone
    }
today-pending-row = ⏳ { $what }, { $when }: aspetta il coordinamento
today-refused-row = 🚫 { $what }, { $when }: non pubblicato
today-week = Poi, in settimana:
today-week-none = Nei prossimi giorni non avete altri turni.
today-day-row = { $day }: { $count ->
        [one] 1 turno
       *[other] { $count } turni
    }, { $taken } su { $capacity }
button-digest-off = 🔕 Non mandarmelo
button-digest-on = 🔔 Mandamelo tu
digest-off = Va bene: non te lo mando più da solo. Lo trovi sempre nel menu.
digest-on = D'accordo: ti scrivo alle 8 nei giorni con un turno, e il lunedì alle 9 la settimana.
mydata-digest-row = • Il riassunto della giornata: sospeso
roster-more-row = … e altre { $count }
roster-long-row = … e altre { $count }: stampa l'elenco.
button-message = 📣 A tutti
button-print = 🖨️ Stampa
notice-ask-words = Che cosa vuoi dire a chi si è iscritto? Al massimo 800 caratteri.
notice-again = Scrivilo in non più di 800 caratteri.
notice-ask-whom = Chi deve riceverlo?
notice-label-words = Messaggio
notice-label-whom = Per
notice-coming = Chi viene
notice-all = Anche chi è in lista
notice-summary = Ecco il messaggio:
notice-reaches = { $count ->
        [0] Nessuno lo riceverà dal bot.
        [one] Lo riceverà 1 persona.
       *[other] Lo riceveranno { $count } persone.
    }
notice-queued = { $count ->
        [one] 1 persona in lista d'attesa non lo riceve: se serve, tocca «Per».
       *[other] { $count } persone in lista d'attesa non lo ricevono: se serve, tocca «Per».
    }
notice-missed = { $count ->
        [one] 1 senza bot va chiamata:
       *[other] { $count } senza bot vanno chiamate:
    }
notice-sent = { $count ->
        [0] Nessuno da avvisare.
        [one] Inviato a 1 persona.
       *[other] Inviato a { $count } persone.
    }
notice-nobody = Non c'è ancora nessuno a cui scrivere.
notice-enough = Per questo turno oggi hai già scritto tre volte. Riprova domani.
notice-late = Si può scrivere a chi era iscritto fino a due giorni dopo il turno.
words-from =
    ✉️ { $organization }
    { $what }, { $when }

    { $words }
print-which = Che cosa ti serve? { $what }, { $when }
button-print-roster = 📋 Foglio presenze
button-print-calls = ☎️ Elenco chiamate
button-print-poster = 📍 Codice al posto
button-table = 📊 Tabella (CSV)
roster-here = Ecco il foglio di { $what }, { $when }: aprilo e stampalo.
calls-here = Ecco chi chiamare per { $what }, { $when }. Sono solo le persone messe in elenco da voi.
calls-none = Nessuno da chiamare: chi si è iscritto usa il bot, e il suo numero non si mostra.
poster-here = Ecco il cartello per { $what }, { $when }: appendilo al posto, chi arriva si segna da solo.
table-here = Ecco la tabella di { $what }, { $when }.
shifts-table-here = Ecco la tabella dei turni di { $organization }.
shifts-table-name = turni
shifts-table-about = Turni di { $organization }
roster-name = elenco
call-list-name = chiamate
poster-name = cartello
roster-heading-name = Nome
roster-heading-party = In più
roster-heading-note = Note
roster-heading-came = C'era
roster-heading-phone = Telefono
roster-note = { $children ->
        [0] {""}
        [one] 1 bambino ·
       *[other] { $children } bambini ·
    }{ $new ->
        [0] {""}
       *[other] {" "}prima volta ·
    }{ $companion ->
        [0] {""}
       *[other] {" "}con chi ha esperienza
    }
sheet-when = { $when }
sheet-people = Persone: { $taken } su { $capacity }
sheet-foot = Contiene nomi: dopo il turno non lasciarlo in giro.
poster-title = Sei qui? Segnati!
poster-scan = Inquadra il codice con il telefono.
poster-type = Oppure scrivi al bot:
table-pending = in attesa
table-open = pubblicato
table-refused = non pubblicato
table-cancelled = annullato
table-expected = iscrizione confermata
table-came = presente
table-no-show = assente
table-excused = assenza giustificata
column-name = Nome
column-party = Persone
column-children = Bambini
column-state = Stato
column-what = Che cosa
column-where = Dove
column-start = Inizio
column-end = Fine
column-lasts = Durata in ore
column-wanted = Posti
column-taken = Posti presi
column-came = Presenti
column-given = Ore donate

## I miei dati, riga per riga

mydata-lead-row = Avviso prima dei turni: { $lead }
mydata-party-row = • Persone in tutto: { $people }; bambini: { $children }
mydata-newcomer-row = • Prima volta con questa associazione
mydata-companion-row = • Con una persona esperta accanto
mydata-coming-row = • Hai detto che ci vieni
mydata-late-row = • Hai detto che arrivi in ritardo
mydata-arrived-row = • Il tuo arrivo è segnato
mydata-calendar-row = • Hai preso il file per il calendario
mydata-stand-in-row = • Cerchi qualcuno al tuo posto
mydata-swap-row = • Hai proposto uno scambio
mydata-wait-row = Lista d'attesa: { $what } — { $when } ({ $state })
mydata-hours-row = Ore nel registro: { $hours } (turni: { $count })
mydata-calls-taken-row = Telefonate prese in carico da te: { $count }
waited-queued = in lista
waited-offered = posto offerto
waited-accepted = posto preso
waited-declined = posto lasciato ad altri
waited-expired = tempo scaduto
waited-left = non più in lista
## Che cosa di più, e più di rado

span-lasting = senza orario fisso
button-more = Altro…
more-title = Altro, per { $what }, { $when }:
relay-button-one = ✉️ Scrivi a qualcuno
card-amount-row = ⏱️ Ore in tutto: { $hours } ({ $when })
series-every-row = 🔁 Si ripete: { $rule }
series-until-row = 🏁 Fino al { $until }

## Che cosa si guarda, quando si cerca chi può venire

fit-near-row = ✓ è nel tuo quartiere
fit-skill-row = ✓ serve quello che sai fare
miss-muted-row = { $count ->
        [one] • 1 è di quelli di cui non vuoi sapere
       *[other] • { $count } sono di quelli di cui non vuoi sapere
    }
miss-musts-row = { $count ->
        [one] • a 1 manca un requisito
       *[other] • a { $count } manca un requisito
    }
miss-rest-row = { $count ->
        [one] • 1 è troppo vicino a un altro impegno
       *[other] • { $count } sono troppo vicini a un altro impegno
    }
criterion-open = ancora aperto
criterion-theme = l'argomento
criterion-window = il momento chiesto
criterion-length = la durata
criterion-age = l'età
criterion-clash = nessun altro impegno
criterion-free = posti liberi
criterion-hours = quando è libero
criterion-muted = vuole saperne
criterion-musts = i requisiti
criterion-rest = il riposo
criterion-skill = competenze
criterion-interest = interessi
criterion-distance = vicinanza
criterion-language = lingue
criterion-time = orari detti
criterion-reliability = presenze
criterion-newcomer = alle prime volte
criterion-fairness = quanto ha già dato
criterion-equity = chi ha ricevuto meno
criterion-urgency = urgenza
skill-driving = patente di guida
skill-food-handling = attestato alimentare
skill-it = informatica
skill-teaching = insegnare
skill-first-aid = primo soccorso
skill-nursing = cura delle persone
skill-crafts = lavori manuali

## Cose promesse, consegnate, ricevute

amount-button = { $amount }
amount-button-other = Un'altra quantità
amount-ask = Quanto, in tutto? Per esempio: «4 kg», «750 ml», «3 pezzi».
amount-label = Quantità
amount-again = Scrivi una quantità, per esempio «4 kg».
amount-wrong = Questa quantità non torna: erano { $pledged }. Scrivi un numero con la stessa misura.
thing-some = qualcosa
offer-proposed = { $count ->
        [one] L'ho proposto a un'associazione che lo cerca. Appena accetta te lo dico.
       *[other] L'ho proposto a { $count } associazioni che lo cercano. Appena accettano te lo dico.
    }
offer-waits = Per ora nessuno cerca proprio questo. La tua offerta resta aperta: se qualcuno lo chiede, te lo dico subito.
offer-nobody = { $what }: per ora nessuno può prenderlo. La tua offerta resta aperta, e se qualcuno lo chiede te lo dico subito.
offer-expired = { $what }: il tempo della tua offerta è finito, e non la propongo più. Grazie lo stesso.
things-miss-use-row = • Non è più il momento: { $count }
things-miss-kind-row = • Cercano altro: { $count }
things-miss-wanted-row = • Hanno già abbastanza: { $count }
things-miss-storage-row = • Non possono tenere prodotti freddi: { $count }
things-miss-keeps-row = • Scadrebbe prima: { $count }
things-miss-way-row = • Non c'è modo di farlo arrivare: { $count }
pledge-best-row = 📅 Da consumare entro il { $day }
pledge-asked-row = ⏳ { $amount }: aspetto una risposta
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = da decidere
pledge-is-reserved = accettato
pledge-is-handed = consegnato
pledge-is-over = non più
pledge-accepted-before = È già stato accettato.
pledge-declined-before = Avete già detto di no: l'ho chiesto ad altri.
pledge-expired-before = Il tempo per questo è finito.
pledge-withdrawn-before = Questa offerta non c'è più. Grazie lo stesso.
pledge-returned-before = Questa consegna è saltata.
pledge-handed-before = Questa consegna è già segnata.
pledge-called-off = { $organization } non ne ha più bisogno: { $what }, { $amount }. Non devi portarlo.
pledge-goes-on = L'ho proposto ad altri: appena accettano te lo dico.
pledge-stays-open = L'offerta resta aperta: se qualcuno lo chiede, te lo dico subito.
handover-accepted = 💚 { $organization } accetta: { $what }, { $amount }.
handover-bring-to =
    Dove portarlo: { $place }
    Orari: { $hours }
handover-choose = Quando lo porti?
handover-they-fetch = Vengono a ritirarlo: ti confermo quando.
handover-drive = Quando l'hai portato, segnalo qui.
handover-card = 🤝 { $what }, { $amount }. Per { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = Siete d'accordo. Quando è passato di mano, segnalo qui.
handover-their-turn = Aspetto la risposta dell'altra parte.
handover-your-turn = Va bene così?
handover-say-when = Quando può essere?
handover-cannot-fetch = L'associazione non riesce a venire. Puoi portarlo tu?
handover-proposed = 🤝 { $what }, { $amount }. Per { $organization }: { $when }, { $place }. Va bene?
handover-asked = Ho chiesto se va bene: { $when }.
handover-changed = Nel frattempo è cambiato qualcosa: ecco com'è adesso.
handover-late = Va consegnato entro { $until }.
handover-past = Quell'ora è passata: scegline un'altra.
handover-ask-when = Quando? Per esempio: «domani 10-12».
handover-reminder = ⏰ Promemoria: { $what }, { $amount }, per { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, per { $organization } ({ $when }): è passato di mano?
handover-off-ask = Rinunciate a questa consegna? { $what }, { $amount }, per { $organization }.
handover-off-done = Va bene, l'ho detto all'altra parte.
handover-did-not-work = La consegna è saltata: { $what }, { $amount }, per { $organization }.
handover-nobody-carried = Nessuno è potuto andare a prenderlo: { $what }, { $amount }, per { $organization }.
handover-carry-none = Non c'è più il tempo di trovare chi lo trasporta: { $what }, { $amount }, per { $organization }.
handover-carry-late = È tardi per trovare chi lo trasporta.
handover-carry-asked = Ho chiesto all'associazione di cercare chi lo trasporta.
handover-carried = 🚲 Cerco chi lo trasporta: { $what }, { $amount }, per { $organization }, { $when }. L'indirizzo lo vede solo chi ci va.
handover-button-yes = ✅ Va bene
handover-button-when = 🗓️ Scegli quando
handover-button-other = 🗓️ Altro orario
handover-button-given = ✅ Consegnato
handover-button-got = ✅ Ricevuto
handover-button-off = ❌ Non si può
handover-button-off-yes = Sì, rinuncio
handover-button-bring = 🚶 Lo porto io
handover-button-stay = Non riesco
handover-button-all = 🤝 Consegne
handover-yours = L'hai segnato tu: può dire altro solo l'altra parte.
handover-questioned-before = È già stato detto che era diverso: decide il coordinamento.
handover-decided-before = Ha già deciso il coordinamento.
handover-question-late = È passato troppo tempo per dire che era diverso. Scrivi al coordinamento.
handovers-title = Le consegne aperte:
handovers-none = Non ci sono consegne aperte.
receipt-how-much = { $what }: quanto è passato di mano?
receipt-thanks = 💚 Segnato: { $what }, { $amount }, per { $organization }. Grazie!
receipt-noted-donor = 💚 { $organization } ha ricevuto { $what }: { $amount }. Grazie!
receipt-button-question = Era diverso
receipt-same = È la stessa quantità: va tutto bene.
receipt-questioned = { $what }, per { $organization }: chi dona dice { $given }, l'associazione dice { $got }. Decide il coordinamento.
receipt-decided = { $what }, per { $organization }: il coordinamento ha segnato { $amount }.
carry-address-row = 📍 Da ritirare qui (lo vedi solo tu): { $address }
goods-food-row = 🥫 Cibo e altri beni: { $amount }
goods-device-row = 💻 Dispositivi: { $amount }
mydata-pledge-row = Promesso: { $what }, { $amount } a { $organization } ({ $state })
mydata-pledge-place-row = • Luogo della consegna: { $place }, { $when }
mydata-noted-row = Consegne segnate da te: { $count }
mydata-goods-row = Donato: { $amount } a { $organization }
taking-proposed = 🎁 Per { $organization }: { $what }, { $amount }. Voi cercate: { $wanted }.
taking-until = Rispondete entro { $until }: poi lo chiedo ad altri.
taking-button-accept = ✅ Accettiamo
taking-button-part = Solo una parte
taking-button-decline = No, grazie
taking-fridge-row = ❄️ Va tenuto in frigorifero
taking-freezer-row = ❄️ Va tenuto in congelatore
taking-works-row = Funziona
taking-broken-row = Non funziona
taking-unsure-row = Non si sa se funziona
taking-model-row = Modello: { $model }
taking-charger-row = Senza caricatore
taking-wipe-row = I dati sono ancora da cancellare
taking-drop-row = 🚶 Lo porta chi dona
taking-pick-row = 🚚 Da ritirare, zona { $area }
taking-pick-when-row = 🚚 Da ritirare, zona { $area }: { $when }
taking-declined = Va bene, lo chiedo ad altri.
taking-gone-withdrawn = Chi donava non può più: { $what }, { $amount }, per { $organization }. Non aspettatelo.
taking-gone-expired = È scaduto: { $what }, { $amount }, per { $organization }. Non arriva più.
taking-part-wrong = Ce ne sono { $amount }: scrivi quanto ne prendete, con la stessa misura.
taking-want-over = Questa richiesta non è più aperta.
taking-noted = 💚 Chi dona ha segnato: { $what }, { $amount }, per { $organization }.
taking-met = 🎉 La vostra richiesta è soddisfatta: { $what }.
taking-asked-donor = Chiedo a chi dona se può portarlo.
taking-carry-needed = Chi dona non può portarlo. Apriamo un piccolo turno per chi lo trasporta?
taking-button-carry = 🚲 Cerca chi va
taking-button-no-fetch = Non possiamo venire
taking-received = Che cosa avete ricevuto:
taking-button-table = 📊 Tabella beni
taking-table-here = Ecco quello che { $organization } ha ricevuto.
taking-table-about = Beni ricevuti, { $organization }
taking-table-name = beni-ricevuti
taking-amount = { $amount }
taking-column-day = Giorno
taking-column-amount = Quantità
taking-column-unit = Unità
taking-column-shown = Come si legge
taking-why-fit-row = ✓ è quello che cercate
taking-why-device-row = ✓ funziona
taking-why-urgent-row = ✓ vi serve subito
taking-why-soon-row = ✓ scade presto, il { $day }
taking-why-near-row = ✓ è nel vostro quartiere
taking-why-little-row = ✓ finora avete ricevuto poco
taking-criterion-use = ancora utile
taking-criterion-kind = stesso genere e misura
taking-criterion-wanted = ancora richiesto
taking-criterion-accepted = fra le cose accettate
taking-criterion-storage = catena del freddo
taking-criterion-keeps = scadenza
taking-criterion-way = come arriva
taking-criterion-fit = quanto corrisponde
today-pledge-row = 🎁 Da rispondere: { $what }, { $amount }
queue-receipts = Quantità che non tornano: { $count ->
        [one] 1 consegna.
       *[other] { $count } consegne.
    }
coordinator-receipt = { $organization } e chi ha donato segnano quantità diverse.
coordinator-receipt-button = { $what } · { $organization }
    .button = { $what } · { $organization }
    .row = { $what }
    .desc = { $organization }
coordinator-receipt-card =
    { $what }, per { $organization }. Promessi: { $amount }.
    Chi dona dice { $given }, l'associazione dice { $got }. Che cosa vale?
coordinator-receipt-decided = Segnato: { $amount }.
## Proposte a chi ha detto quando ha tempo

proposal-card =
    🙋 Ti andrebbe di dare una mano?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = Te lo propongo perché:
proposal-beyond = È urgente: per questo ti scrivo anche se per questa settimana ti avevo già scritto.
proposal-yes = ✅ Ci sono
proposal-no = Questo no
proposal-kind = Non questo tipo
proposal-less = Scrivimi meno
proposal-even-less = Ancora meno
proposal-again = Ci ho ripensato
proposal-declined = Va bene, questo no. Grazie di avermelo detto!
proposal-muted-field = Va bene, non ti propongo più turni così: { $field }.
proposal-muted-organization = Va bene, non ti propongo più turni di { $organization }.
proposal-unmuted = Va bene, te ne proporrò ancora.
proposal-weekly = { $count ->
        [0] Va bene, non ti propongo più niente. Quando vuoi ricominciare, dimmi quando hai tempo.
        [one] Va bene: al massimo una proposta a settimana.
       *[other] Va bene: al massimo { $count } proposte a settimana.
    }
proposal-changed = Nel frattempo qualcosa è cambiato. Adesso è così:
proposal-filled = 💚 Siamo al completo: { $what }, { $when }. Grazie lo stesso, alla prossima!
proposal-off = Non serve più: { $what }, { $when } è annullato. Grazie lo stesso!
proposal-moved = L'orario è cambiato: { $what } adesso è { $when }. Se ti va ancora, guarda.
proposal-counts = 📨 Persone a cui ho chiesto: { $asked }. Hanno detto sì { $yes }, no { $no }, ancora niente { $silent }.
proposal-is-to-notify = da dirti
proposal-is-waiting = aspetto una risposta
proposal-is-accepted = hai detto sì
proposal-is-declined = hai detto no
proposal-is-silent = senza risposta
proposal-is-withdrawn = non serve più
mydata-proposal-row = Proposta: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , urgente, oltre il tuo limite
    }
fits-button = 🎯 Per me
trace-way = 🔎 Per il coordinamento: a chi va bene, e che cosa manca agli altri.
trace-button = 🔎 A chi va bene
trace-title = { $what }, { $when }. Va bene a { $fits } su { $everybody } che offrono tempo; { $ready } di loro si possono ancora avvisare questa settimana.
trace-marks = Quanto, in media (su 100):
trace-mark-row = • { $label }: { $value }
trace-near = Per poco no:
trace-near-row = { $count ->
        [one] • 1 persona, per una cosa sola: { $lack }
       *[other] • { $count } persone, per una cosa sola: { $lack }
    }
menu-round = 🔄 Giro di proposte
round-looking = Sto guardando turno per turno: un attimo e ti dico.
round-sending = Le mando, turno per turno: alla fine ti dico quante sono.
round-title = Se il giro di proposte partisse adesso:
round-none = Adesso il giro non avrebbe niente da chiedere. Turni sotto il minimo: { $short }.
round-effect = Proposte: { $people }, turni: { $shifts }. Turni sotto il minimo: { $short }; se tutti dicono sì, ce la fanno in { $whole }.
round-shift-row = • { $when } — { $what }: { $lacking ->
        [one] manca 1 persona
       *[other] mancano { $lacking } persone
    }, chiedo a { $people }
round-more-row = … e altri { $count }.
round-rates = Posti coperti, adesso e se tutti dicono sì:
round-rate-row = • { $organization }: { $now }% → { $then }%
round-spread = Quanto le proposte vanno sempre alle stesse persone (0% = a tutte allo stesso modo): { $now }% → { $then }%
round-send = 📨 Manda
round-leave = Lascia stare
round-sent = Fatto. Proposte mandate: { $people }, per { $shifts } turni.
round-differs = Nel frattempo qualcosa è cambiato: quando hai guardato erano { $people } proposte, con { $whole } turni al minimo.
round-left = Va bene, non ho scritto a nessuno.
## Cibo, igiene e dispositivi: che cosa si dona, che cosa serve

menu-give = 🎁 Donare
give-title = Che cosa vuoi donare? Puoi anche scrivermelo: «5 kg di pasta e 3 litri di latte».
give-summary = Ecco che cosa ho capito:
give-button-time = ⏱️ Il mio tempo
give-button-food = 🥫 Cibo e igiene
give-button-device = 💻 PC e telefoni
give-button-mine = 📦 Le mie offerte
give-button-wanted = 🙏 Che cosa serve
give-button-shop = 🏪 Per un negozio
give-button-again = 🔁 Ancora { $what }
    .row = 🔁 Come l'ultima volta
    .desc = { $what }
give-who = Per consegnare serve un nome.
give-under14 = Grazie! Sotto i 14 anni si dona insieme a una persona grande: chiedi a lei di scrivermi.
goods-ask-what = Che cosa, e quanto? Anche più cose insieme: «5 kg di pasta, 3 litri di latte e 2 saponi». Vanno bene per esempio scatolame, olio, tonno, passata, biscotti, marmellata, detersivo, shampoo, dentifricio.
goods-what-again = Non ho capito che cosa. Scrivi per esempio «5 kg di pasta e 2 saponi».
goods-ask-amounts = Quanto? In pezzi, chili o litri: per esempio «10 kg» o «24 pezzi». Se sono più cose, una quantità per ciascuna, in ordine.
goods-amounts-again = Mi serve la quantità: per esempio «10 kg» o «24 pezzi». Una per tutto, o una per ogni cosa.
goods-ask-category = È cibo, o un prodotto per la casa e l'igiene?
goods-ask-best = Quando scade? Per esempio «12/2026», «15 marzo», «tra 3 giorni». Se non c'è scritto, entro quando va mangiato. Se le date sono diverse, una per ogni cibo, in ordine.
goods-best-again = Non ho capito la scadenza. Scrivi per esempio «12/2026», «15 marzo» o «domani».
goods-dates-again = Scrivi una data per tutto, oppure una per ogni cibo, in ordine.
goods-expired = Grazie del pensiero, ma ciò che è scaduto non si può distribuire. Se la data è un'altra, scrivila.
goods-home-made = Sarà buonissimo, ma per legge possiamo prendere solo cibo confezionato, non fatto in casa. Hai altro da donare?
goods-ask-storage = Come va conservato quello che non è a lunga conservazione?
goods-ask-cold = È sempre rimasto al freddo, anche nel tragitto?
goods-not-cold = Grazie del pensiero, ma senza catena del freddo non possiamo prenderlo. Per chi lo mangia sarebbe un rischio. Se hai sbagliato a toccare, correggi; altrimenti lascia stare.
goods-ask-sealed = Le confezioni sono chiuse, integre e mai aperte?
goods-not-sealed = Grazie del pensiero, ma le confezioni aperte non possiamo prenderle. Se hai sbagliato a toccare, correggi; altrimenti lascia stare.
goods-ask-way = Lo porti tu, o passiamo a prenderlo?
goods-ask-when = Quando si può passare? Per esempio «sabato dalle 9 alle 12».
goods-ask-neighbourhood = In quale quartiere?
goods-ask-address = A quale indirizzo? Lo vedrà solo l'associazione che accetta.
goods-ask-shop = Come si chiama il negozio?
goods-label-what = Che cosa
goods-label-amounts = Quanto
goods-label-category = Tipo
goods-label-best = Scadenza
goods-label-storage = Conservazione
goods-label-cold = Sempre al freddo
goods-label-sealed = Confezioni chiuse
goods-label-way = Consegna
goods-label-when = Quando
goods-label-quarter = Quartiere
goods-label-address = Indirizzo
goods-label-shop = Negozio
goods-kept = Grazie! 💚 Ho segnato: { $what }.
category-food = Cibo
category-hygiene = Casa e igiene
storage-dry = In dispensa
storage-fridge = In frigo
storage-freezer = In freezer
way-drop = Lo porto io
way-pick = Venite a prenderlo
option-yes = Sì
option-no = No
option-unsure = Non so
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } min
amount-pieces = { $count ->
        [one] 1 pezzo
       *[other] { NUMBER($count, useGrouping: 0) } pezzi
    }
lot = { $amount } di { $what }
lot-unclear = { $what } (quanto?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: di nuovo { $what }? Tocca la scadenza di oggi e ho finito.
shop-safe = Toccando dici anche che è rimasto al freddo e che le confezioni sono chiuse.
shop-best = { $day }
shop-change = ✏️ Altre quantità
shop-done = Questo l'avevo già segnato.
offers-title = Le tue offerte:
offers-none = Non hai ancora offerto niente.
offers-more = Tocca un'offerta per aprirla.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Apri
offer-card =
    { $what }
    { $state }
offer-is-open = cerco a chi serve
offer-is-part = cerco a chi serve il resto
offer-is-proposed = ho chiesto a un'associazione
offer-is-taken = un'associazione l'ha prenotata
offer-is-withdrawn = ritirata
offer-is-expired = scaduta
offer-is-done = consegnata
offer-best-row = • Scade il { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Quartiere: { $where }
offer-address-row = • Indirizzo: { $address }
offer-shop-row = • Negozio: { $shop }
offer-model-row = • Modello: { $model }
offer-button-edit = ✏️ Cambia
offer-button-withdraw = Ritira
offer-withdraw-ask = Vuoi ritirare { $what }? Se qualcuno ci conta, lo avviso io.
offer-withdraw-yes = Sì, ritira
offer-keep = No, lascia
offer-withdrawn = Ritirata: { $what }. Grazie lo stesso.
offer-edited = Ho cambiato: { $what }.
offer-pledged = Un'associazione conta già su questa offerta. Se non va più bene, ritirala e scrivine un'altra.
offer-over = Questa offerta non c'è più.
mydata-offer-row = Offerta: { $what } ({ $state })
mydata-want-row = Richiesta per { $organization }: { $what }
device-ask-what = Che cosa vuoi donare?
device-ask-model = Marca e modello? Per esempio «Lenovo T480, 8 GB».
device-ask-working = Funziona?
device-ask-charger = C'è il caricatore, o il suo cavo?
device-ask-wiped = I tuoi dati sono già cancellati?
device-ask-number = Quanti sono, uguali tra loro?
device-label-model = Modello
device-label-working = Funziona
device-label-charger = Caricatore
device-label-wiped = Dati
device-label-number = Quanti
device-wiped = Già cancellati
device-wipe-help = Aiutami a cancellarli
device-kept = Grazie! 💚 Ho segnato: { $what }.
device-wipe-computer = Ecco come cancellare i tuoi dati. Salva altrove ciò che ti serve. Esci dai tuoi account. Poi: Impostazioni → Ripristino → Reimposta il PC → Rimuovi tutto.
device-wipe-phone = Ecco come cancellare i tuoi dati. Salva altrove ciò che ti serve. Esci dal tuo account e togli la SIM. Poi: Impostazioni → Sistema → Ripristina → Cancella tutti i dati.
device-wipe-else = Se non ci riesci, non importa: l'associazione che lo prende lo fa con te.
device-laptop = Portatile
device-desktop = PC fisso
device-tablet = Tablet
device-phone = Telefono
device-monitor = Monitor
device-router = Router
device-connection = Connessione
wanted-title = Che cosa serve adesso:
wanted-urgent = Urgente:
wanted-none = Adesso non ci sono richieste. Se hai qualcosa da donare, scrivimelo lo stesso.
wanted-more = Tocca una richiesta per aprirla.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Apri
wanted-card =
    { $organization } cerca:
    { $what }
wanted-button-give = 🎁 Ne porto
wanted-over = Questa richiesta è chiusa.
wanted-is-urgent-row = ⚡ Urgente
wanted-until-row = 🏁 Entro { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 Possono venire a prenderlo
wanted-least-row = • Almeno: { $words }
wanted-for-row = • Serve per: { $words }
wanted-received-row = 📦 Già arrivato: { $amount }
wanted-promised-row = 🤝 Promesso: { $amount }
drive-bar-row = { $bar } { $received } su { $target }
drive-ask-bring = Quanto porti?
drive-other-unit = Qui si conta così: { $target }. Scrivilo allo stesso modo.
drive-promised = Grazie! 💚 Ti aspettano con { $what }: { $place }, { $hours }.
drive-reached = 🎉 Raccolta completata: { $what }, per { $organization }. Grazie a chi c'è stato!

## Che cosa serve a un'associazione

wants-button = 📦 Cibo e oggetti
wants-title = Che cosa avete chiesto, oltre ai turni:
wants-none = Non avete chiesto né cibo né oggetti. Puoi anche scrivermelo: «ci servono 20 kg di pasta entro venerdì».
wants-more = Che altro serve?
want-row = • { $what }: { $state }
want-button-food = 🥫 Cibo e igiene
want-button-device = 💻 PC e telefoni
want-button-drive = 🧺 Una raccolta
want-button-count = ➕ Arrivato
want-button-met = ✅ Basta così
want-button-cancel = Annulla
want-button-urgent = ⚡ È urgente
want-ask-what = Che cosa vi serve, e quanto? Per esempio «20 kg di pasta e 10 litri di latte».
want-ask-until = Entro quando? Per esempio «venerdì» o «15 dicembre».
want-until-again = Non ho capito il giorno. Scrivi per esempio «venerdì» o «15 dicembre».
want-ask-storage = Che cosa potete conservare?
want-keeps-dry = Solo in dispensa
want-keeps-fridge = Anche in frigo
want-keeps-freezer = Anche in freezer
want-ask-where = Dove si porta?
want-ask-hours = In quali orari?
want-ask-pick = Potete anche passare a prendere?
want-ask-urgent = È urgente?
want-label-until = Entro
want-label-hours = Orari
want-label-pick = Ritiro possibile
want-label-urgent = Urgente
want-summary = Ecco la richiesta:
want-posted = Ricevuto: { $what }. La pubblica il coordinamento, ti avviso io.
want-published = Pubblicato: { $what }.
want-urgent-ask = Manca poco: è urgente? Le richieste urgenti si vedono per prime.
want-urgent-done = ⚡ Segnata come urgente: { $what }.
want-card =
    { $what }
    { $state }
unit-pieces = pezzi
column-unit = Unità
column-asked = Richiesto
column-promised = Promesso
column-received = Arrivato
wants-table-here = Ecco la tabella di ciò che ha chiesto { $organization }.
wants-table-name = richieste
wants-table-about = Richieste di { $organization }
want-is-pending = in attesa del coordinamento
want-is-open = pubblicata
want-is-refused = non pubblicata
want-is-cancelled = annullata
want-is-met = c'è tutto
want-is-ended = conclusa
want-over = Questa richiesta è già chiusa.
want-edited = Ho cambiato: { $what }.
want-cancel-ask = Vuoi annullare { $what }? Chi aveva promesso qualcosa verrà avvisato.
want-cancel-yes = Sì, annulla
want-cancelled = Annullata: { $what }.
want-met = Chiusa: { $what }. Quello che è già promesso arriva lo stesso.
want-ended = È finito il tempo per { $what }. Arrivato finora: { $received }.
want-approved = Pubblicata la vostra richiesta: { $what }.
want-refused = Il coordinamento non ha pubblicato { $what }. Motivo: { $reason }
want-decided = È già stato deciso: { $state }.
coordinator-want = { $organization } chiede: { $what }. Puoi decidere.
coordinator-want-out = { $organization } ha pubblicato una richiesta: { $what }. Puoi guardarla.
coordinator-want-card =
    { $organization }
    { $what }
coordinator-want-approved = Approvato: { $what }.
coordinator-want-refused = Non pubblicato: { $what }. L'associazione sa perché.
queue-wants = Cibo e oggetti da decidere: { $count }.
queue-wants-out = Cibo e oggetti già pubblicati, da guardare: { $count }.
device-ask-least = Che cosa deve avere almeno? Per esempio «8 GB di memoria».
device-ask-for = Per che cosa serve? Per esempio «doposcuola».
device-label-least = Almeno
device-label-for = Serve per
drive-ask-what = Che cosa raccogliete, e quanto? Per esempio «100 coperte».
drive-what-again = Scrivi una cosa sola con quanto ne serve: per esempio «100 coperte».
drive-ask-until = Fino a quando?
drive-ask-count = Quanto è arrivato?
drive-counted = Aggiunto: { $what }.
drive-uncounted = Tolto: { $what }.
drive-undo = ↩️ Annulla
drive-undone = Questo conteggio era già stato corretto, o nel frattempo è arrivato altro.
## La banca del tempo, e il passaparola

favour-title = Banca del tempo: ore date e ricevute fra persone, con un'associazione che garantisce. Chi riceve può anche dare, e nessun altro vede quanto hai ricevuto.
favour-given-row = Ore che hai dato: { $hours }
favour-received-row = Ore che hai ricevuto: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = aspetto l'associazione
favour-is-open = cerco chi può
favour-is-met = fatto
favour-is-refused = non si può
favour-is-cancelled = annullato
favour-is-ended = non ho trovato nessuno
favour-button-ask = 🤲 Chiedere una mano
favour-button-all = ⏳ Banca del tempo
favour-button-withdraw = Non serve più
favour-button-vouch = Garantisco
favour-button = { $what }
favour-pick = Quale associazione ti conosce e può garantire per te?
favour-nobody = Adesso non c'è un'associazione che possa garantire. Riprova fra qualche giorno.
favour-many = Hai già tre richieste aperte: quando una finisce ne puoi fare un'altra.
favour-own = Questa richiesta è la tua.
favour-ask-what = Per che cosa ti serve una mano? Per esempio: montare una tenda.
favour-ask-neighbourhood = In quale quartiere?
favour-ask-address = A che indirizzo? Lo vede solo l'associazione e chi viene.
favour-label-address = Indirizzo
favour-summary = La tua richiesta:
favour-asked = Ho chiesto a { $organization } di garantire per te. Ti scrivo appena risponde.
favour-heard = { $name } chiede una mano: { $what }, { $when }. Potete garantire?
favour-todo-row = • Da garantire: { $what }, { $when }
favour-card = { $name } chiede: { $what }
    { $when }
    { $area }, { $address }

    Se la conoscete e garantite, diventa un vostro turno: nessuno vede per chi è.
favour-vouched = { $organization } garantisce per te: cerco chi può aiutarti ({ $what }).
favour-refused = { $organization } non può garantire: { $reason }
favour-refused-done = Va bene, lo dico a chi ha chiesto.
favour-withdrawn = Va bene, annullato: { $what }.
favour-off = Non serve più: { $what }, { $when }.
favour-over = Per « { $what } » non ho trovato nessuno in tempo. Mi dispiace: puoi chiedere di nuovo.
favour-found = Viene { $name }: { $what }, { $when }.
favour-coming = { $what }, { $when }. Viene:
favour-nobody-yet = Per « { $what } » ({ $when }) non ho ancora trovato nessuno. Continuo a cercare.
favour-address-row = Dove andare: { $address }
favour-called-off = { $organization } ha dovuto annullare: { $what }.
favour-moved = { $organization } ha spostato « { $what } »: ora è { $when }.
mydata-favour-row = • Mano chiesta: { $what }, { $when }, { $address } ({ $organization })
share-title = Fai girare la voce: { $link }
share-joined = { $count ->
        [0] Per ora non è arrivato nessuno. Vedrai solo quante persone arrivano, non chi.
        [one] È arrivata una persona. Vedrai solo quante, non chi.
       *[other] Sono arrivate { $count } persone. Vedrai solo quante, non chi.
    }
share-button = 📣 Invita
share-button-new = Cambia link
mydata-share-row = • Hai un link da far girare: persone arrivate { $count }
mydata-by-link-row = • Sei qui grazie a un link che gira
## Quanto dura

length = { $hours ->
        [0] { $minutes } min
        [one] 1 ora
       *[other] { $hours } ore
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}e { $minutes } min
        }
    }

## Tempi segnati, da correggere

given-button-mine = ↩️ Tempi segnati
given-button-theirs = ↩️ Tempi: { $number }
given-times = I tempi segnati negli ultimi trenta giorni. Se uno non è giusto, toccalo e lo tolgo:
given-no-times = Negli ultimi trenta giorni non c'è nessun tempo segnato.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = Fatto: ho tolto { $hours }. { $what }.
given-taken-back = { $name } ha tolto un tempo segnato per sbaglio: { $hours }. { $what }.

## Un posto fisso in pausa

seat-ask-until = Per quanto salti? Finita la pausa, il posto è di nuovo tuo.
seat-button-fortnight = 2 settimane
seat-button-month = 1 mese
seat-button-day = Fino a un giorno
seat-button-open = Finché non lo dico
seat-ask-day = Fino a che giorno compreso? Per esempio: «10 gennaio».
seat-day-again = Non ho capito il giorno: scrivilo come 10 gennaio o 10/1. Dev'essere ancora da venire.
seat-paused-until = Va bene: fino al { $until } non ti iscrivo, e ho disdetto i turni che avevi in quei giorni. Dal giorno dopo il posto è di nuovo tuo.
seat-until-row = ⏸️ In pausa fino al { $until }
seat-back = La pausa è finita: { $what }. Il posto fisso è di nuovo tuo, ti iscrivo io ogni volta.

## Quello che si salva, e il resoconto del mese

saved-button = 🌱 Quanto ho salvato
saved-title = Quello che hai consegnato, mese per mese. Tocca un mese per il resoconto.
saved-none = Per ora non risulta nessuna consegna. Appena qualcuno ritira qualcosa lo trovi qui.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Ecco il resoconto di { $month } { $year }.
statement-ready = Il resoconto di { $month } { $year } è pronto: grazie per tutto quello che non è andato sprecato.
statement-title = Donazioni di { $month } { $year }
statement-about = Il resoconto di { $month } { $year }
statement-name = donazioni-{ $month }
statement-note = Quantità come risultano dalle consegne confermate. Non è un documento fiscale: per quello serve il documento di consegna dell'ente che riceve.
statement-total = Totale: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = giorno
statement-column-amount = quantità
statement-column-unit = unità

## Do tempo: quando, che cosa, quanto spesso, quanto prometto

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, fino al { $until }
every-hours-until = { $rule }, { $hours }, fino al { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ Fatto
need-ask-musts = Quali competenze o lingue servono per forza? Tocca per aggiungere o togliere. Le proposte vanno solo a chi le ha.
need-label-musts = Competenze richieste
free-under14 = Che bello che tu voglia dare una mano! Fino a 14 anni si viene insieme a una persona adulta: è lei a dire quando, dal suo telefono.
free-button = 🙋 Quando ci sono
free-button-add = ➕ Aggiungi orari
free-button-about = 🎯 Che cosa mi va
free-button-often = 🔔 Quanto spesso
free-button-pause = ⏸️ Pausa
free-button-resume = ▶️ Riprendi
free-button-change = ✏️ Cambia o togli
free-button-fits = ✨ Adatti a me
free-button-keep = 🔔 Chiedimi tu
free-button-once = Solo quel giorno
free-button-weekly = 🔁 Ogni settimana
free-button-edit = ✏️ Altri orari
free-button-drop = 🗑️ Togli
free-button-none = 🗑️ Togli tutto
free-button-none-yes = Sì, togli tutto
free-intro = Dimmi quando hai tempo e ti chiedo io, solo quando serve qualcuno proprio lì. Decidi tu ogni volta, e smetti quando vuoi.
free-title = 🙋 Ecco quando ci sei:
free-empty = 🙋 Non hai orari in programma.
free-label = Quando ci sei
free-ask = Quando hai tempo? Scrivilo come lo diresti: «sabato mattina», «mercoledì dopo le 18», «le prossime due ore», «tutti i martedì 15-18».
free-which-hours = Per quanto tempo non lo segno: quanto dura lo vedi in ogni proposta, e decidi tu. Quali ore intendi?
free-again = Non ho capito bene quando. Prova con un giorno e un orario, per esempio «sabato 9-12» o «tutti i martedì dopo le 18».
free-ask-day = Oppure tocca un giorno:
free-day-button = { $day }
free-ask-part = { $day }: in quale parte della giornata?
free-morning = 🌅 Mattina
free-afternoon = ☀️ Pomeriggio
free-evening = 🌙 Sera
free-day = Tutto il giorno
free-ask-often = { $when }: solo quel giorno o ogni settimana?
free-past = Quel momento è già passato.
free-many = Hai già molti orari: al massimo { $most }. Togline qualcuno.
free-kept = { $count ->
        [one] ✅ Segnato. Ti chiedo io quando serve qualcuno, al massimo una volta a settimana.
       *[other] ✅ Segnato. Ti chiedo io quando serve qualcuno, al massimo { $count } volte a settimana.
    }
free-already = L'avevi già detto: è segnato.
free-row = • { $when }
free-rests = Non hai altri orari: non ti chiedo niente finché non lo dici tu.
free-gone = Questo orario non c'è più: è passato o l'hai già tolto.
free-nothing = Non c'è niente da cambiare.
free-change = Che cosa vuoi cambiare o togliere?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = Tolto: { $when }.
free-none-ask = Tolgo tutti gli orari e la promessa? Gli impegni che hai già preso restano.
free-dropped-all = Ho tolto tutto. Grazie lo stesso!
about-button-edit = ✏️ Cambia
about-button-new = 🎯 Te lo dico
about-title = 🎯 Ti chiedo più volentieri di:
about-none = 🎯 Non mi hai ancora detto che cosa ti va: per ora può essere qualunque cosa. Puoi rispondere solo a quello che vuoi.
about-row = • { $label }: { $value }
about-summary = 🎯 Che cosa ti va:
about-kept = ✅ Segnato. Ne tengo conto quando ti chiedo.
about-ask-fields = Quali temi ti interessano? Toccane quanti vuoi.
about-ask-neighbourhoods = In quali quartieri vieni volentieri? Toccane quanti vuoi.
about-ask-languages = Quali lingue parli? Toccane quante vuoi.
about-ask-skills = Che cosa sai fare? Tocca tutto quello che hai.
about-ask-also = C'è altro che sai fare o che ti piace? Scrivilo in due parole.
about-label-fields = Temi
about-label-neighbourhoods = Quartieri
about-label-languages = Lingue
about-label-skills = Competenze
about-label-also = Altro
mutes-title = 🔕 Non ti chiedo niente su:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 Quante proposte vuoi ricevere, al massimo?
often-1 = 1 a settimana
often-2 = 2 a settimana
often-3 = 3 a settimana
often-7 = Fino a 7
often-0 = Mai
often-row = { $count ->
        [one] 🔔 Al massimo una proposta a settimana.
       *[other] 🔔 Al massimo { $count } proposte a settimana.
    }
often-never-row = 🔕 Nessuna proposta: scegli tu dai turni.
often-kept = ✅ Segnato.
pause-ask = ⏸️ Per quanto tempo non ti chiedo niente? I turni che hai già preso restano.
pause-week = Una settimana
pause-month = Un mese
pause-open = Finché non lo dico
pause-kept = ✅ Va bene, faccio silenzio.
pause-row = ⏸️ In pausa fino a { $until }.
pause-open-row = ⏸️ In pausa finché non lo dici tu.
pause-over = ▶️ Si riparte: ti chiedo di nuovo quando serve qualcuno.
promise-button = 🤝 Prometto ore
promise-button-change = ✏️ Cambia le ore
promise-button-drop = 🗑️ Ritira la promessa
promise-button-again = Un altro numero
promise-label = Ore promesse
promise-ask = 🤝 Quante ore prometti? La promessa la vedi solo tu: nessuno te ne chiede conto.
promise-title = 🤝 La tua promessa per { $edition }:
promise-row = 🤝 Promesse { $hours } ore: date { $done }, mancano { $left }
promise-most = Al massimo { $most } ore: è già tantissimo!
promise-made = { $hours ->
        [one] 🤝 Promessa segnata: un'ora. Grazie! Le ore scendono da sole a ogni turno.
       *[other] 🤝 Promessa segnata: { $hours } ore. Grazie! Le ore scendono da sole a ogni turno.
    }
promise-none = Non c'è nessuna promessa.
promise-dropped = Promessa ritirata. Nessun problema: conta ogni ora che hai dato.
promise-kept = { $hours ->
        [one] 🎉 Promessa mantenuta: un'ora data. Grazie di cuore!
       *[other] 🎉 Promessa mantenuta: { $hours } ore date. Grazie di cuore!
    }
mydata-free = Il tempo che offri:
mydata-free-over-row = { $count ->
        [one] • un'offerta di tempo passata o ritirata
       *[other] • { $count } offerte di tempo passate o ritirate
    }
## Una foto di ciò che si dona

photo-can = Se vuoi, mandami una foto: aiuta chi deve decidere. La vede solo l'associazione a cui la propongo, e tolgo da dentro il luogo e gli altri dati.
photo-button-add = 📷 Aggiungi una foto
photo-button-see = 🖼️ Guarda la foto
photo-button-other = 📷 Un'altra foto
photo-button-drop = 🗑️ Togli la foto
photo-button-offer = ↩️ L'offerta
photo-button-none = Di nessuna
photo-send = Mandami una foto di { $what }: scattala, o scegline una dal telefono. Meglio senza persone né documenti.
photo-which = Di che cosa è la foto?
photo-coming = Grazie! Prendo la foto di { $what }: ci vuole un attimo.
photo-kept = La foto di { $what } c'è. Ho tolto da dentro il luogo e gli altri dati. La vede solo l'associazione a cui la propongo, e una settimana dopo la fine dell'offerta la cancello.
photo-here = Ecco la foto di { $what }:
photo-dropped = Fatto: la foto non c'è più.
photo-too-large = Questa foto è troppo grande per me: al massimo 10 MB. Puoi mandarmene una più piccola?
photo-unreadable = Questa foto non riesco ad aprirla. Mandamela come foto, non come file; vanno bene JPEG, PNG e WebP, non troppo grandi. L'offerta vale anche senza.
photo-lost = Non sono riuscito a prendere la foto. Me la mandi di nuovo? L'offerta vale anche senza.
photo-about = Foto di { $what }
photo-name = foto
mydata-photo-row = • Foto di { $what } ({ $size } kB)

## Silenzi e correzioni nelle consegne

handover-silent = Nessuno mi ha più risposto: { $what }, { $amount }, per { $organization }. La consegna finisce qui, e non conto niente.
handover-give-again = Se ce l'hai ancora, offrilo di nuovo: altri lo cercano.
handover-nobody-there = { $organization } per ora non può riceverlo: { $what }, { $amount }. Non devi portarlo.
receipt-button-correct = Correggi
receipt-correct-late = Si corregge entro un quarto d'ora. Adesso può dire altro l'altra parte, oppure scrivi al coordinamento.
taking-unreachable = Non riesco più a scrivere a chi dona: { $what }, { $amount }, per { $organization }. Quello che avete deciso vale, ma potrebbe non leggere altro.

## Di che cosa si chiede

topic-food = 🍲 Cibo
topic-housing = 🏠 Casa
topic-health = 🩺 Salute
topic-documents = 🪪 Documenti
topic-work = 💼 Lavoro
topic-italian = 🗣️ Imparare l'italiano
topic-school = 🏫 Scuola e figli
topic-money = 💶 Soldi e aiuti
topic-violence = 🛟 Mi sento in pericolo
topic-legal = ⚖️ Aiuto legale
topic-digital = 📱 Internet e SPID
topic-clothes = 👕 Vestiti e mobili
topic-leisure = ⚽ Tempo libero
topic-rules = 🚌 Vivere in città
sub-food-meals = Un pasto
sub-food-parcels = Un pacco di cibo
sub-food-market = L'emporio solidale
sub-food-baby = Per un neonato
sub-housing-tonight = Dove dormo stanotte
sub-housing-rent = Trovare casa
sub-housing-eviction = Sfratto
sub-housing-public = Case popolari
sub-health-doctor = Il medico
sub-health-urgent = Sto male adesso
sub-health-mothers = Donne e gravidanza
sub-health-tests = Esami del sangue
sub-health-mind = Sto male dentro
sub-health-card = Tessera sanitaria
sub-documents-permit = Permesso
sub-documents-identity = Carta d'identità
sub-documents-taxcode = Codice fiscale
sub-documents-citizenship = Cittadinanza
sub-documents-asylum = Chiedere asilo
sub-work-search = Cercare lavoro
sub-work-training = Imparare un lavoro
sub-work-rights = I miei diritti
sub-italian-course = Corsi
sub-italian-women = Corsi per donne
sub-italian-exam = L'esame
sub-school-nursery = Nido e asilo
sub-school-enrol = Iscrivere un figlio
sub-school-homework = Aiuto compiti
sub-school-adults = Scuola per adulti
sub-money-benefits = Bonus e assegni
sub-money-isee = L'ISEE
sub-money-bills = Bollette e affitto
sub-legal-lawyer = Un avvocato
sub-legal-discrimination = Discriminazione
sub-digital-spid = SPID e CIE
sub-digital-internet = Internet gratis
sub-digital-devices = Un computer
sub-clothes-clothes = Vestiti
sub-clothes-baby = Per neonati
sub-clothes-furniture = Mobili
sub-leisure-library = Biblioteca
sub-leisure-sport = Sport
sub-leisure-youth = Ragazzi
sub-leisure-people = Incontrare persone
sub-rules-rubbish = Rifiuti
sub-rules-transport = Bus e metro
sub-rules-living = Casa e vicini
sub-rules-desk = Il Comune
bring-identity = Documento d'identità
bring-taxcode = Codice fiscale
bring-health = Tessera sanitaria
bring-isee = ISEE (dice il reddito della famiglia)
bring-referral = Lettera di chi ti manda
bring-permit = Permesso di soggiorno
bring-family = Stato di famiglia (chi vive con te)
bring-contract = Contratto o busta paga
not-mediator = Questo lo fa chi risponde alle famiglie nella loro lingua.
not-reviewer = Questo lo fa chi rilegge le traduzioni.

## Guide passo per passo, e ciò che si segue

menu-guides = 🧭 Prime settimane
guides-title = Ti accompagno, un passo alla volta. Che cosa ti serve?
guide-first-weeks = Le prime settimane
guide-new-baby = È nato un bambino
guide-lost-work = Ho perso il lavoro
guide-renewing-documents = Rinnovo documenti
guide-which-hour = { $guide }: a che ora vuoi i messaggi?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Lingua: { $languages }.
    Primo messaggio: { $when }.
    Lo tengo sotto un numero, non sotto il tuo nome, finché non dici basta.
    Oppure prendi tutto in un file per il calendario: così non tengo niente.
guide-start = ▶️ Comincia oggi
guide-start-tomorrow = ▶️ Comincia domani
guide-file = 📅 Prendi il file
guide-file-here = Apri il file con il calendario del telefono. Io non tengo niente.
guide-next = { $guide }. Il prossimo passo arriva: { $when }.
guide-paused = { $guide }: in pausa. Riprendi quando vuoi.
guide-last = Questo era l'ultimo passo. Buona strada!
guide-steps = { $guide }: che cosa hai già fatto, o non ti serve? Toccalo, e lo salto.
guide-language =
    { $guide }: prima ti scrivevo in questa lingua: { $languages }.
    In che lingua continuo?
guide-done = ✅ Fatto
guide-steps-button = ⏭ Salta un passo
guide-pause = ⏸ Pausa
guide-resume = ▶️ Riprendi
guide-first-weeks-doctor =
    🩺 Il medico
    Le cure urgenti sono per tutti, anche senza permesso di soggiorno.
    Chi ti cura non lo dice alla polizia.
    Qui sotto vedi dove trovare un medico.
guide-first-weeks-taxcode =
    🪪 Il codice fiscale
    È il numero con cui gli uffici sanno chi sei.
    È gratis.
    Lo dà l'Agenzia delle Entrate.
guide-first-weeks-permit =
    📄 Il permesso di soggiorno
    Se ti serve, chiedilo entro 8 giorni di lavoro dal tuo arrivo in Italia.
guide-first-weeks-school =
    🎒 La scuola
    Ogni bambino ha il diritto e il dovere di andare a scuola.
    Vale anche senza permesso di soggiorno.
guide-first-weeks-italian =
    🗣️ L'italiano
    Con un corso impari le parole e conosci persone.
    Qui sotto vedi i corsi.
guide-first-weeks-isee =
    💶 L'ISEE
    È un foglio che dice quanti soldi ha la famiglia.
    Al CAF lo fai gratis.
guide-first-weeks-leisure =
    📚 La biblioteca e il tempo libero
    Qui sotto vedi dove leggere, giocare e incontrare persone.
guide-first-weeks-rules =
    🚌 I rifiuti e i bus
    Qui sotto vedi come si dividono i rifiuti e come ci si muove in città.
guide-new-baby-birth =
    👶 Dire che è nato
    In ospedale hai 3 giorni dalla nascita.
    In Comune hai 10 giorni.
guide-new-baby-taxcode =
    🪪 Il codice fiscale
    Chiedilo anche per il bambino.
    È gratis.
guide-new-baby-health =
    🩺 La salute della mamma e del bambino
    Le cure urgenti sono per tutti, anche senza permesso di soggiorno.
    Chi vi cura non lo dice alla polizia.
guide-new-baby-isee =
    💶 L'ISEE
    È un foglio che dice quanti soldi ha la famiglia.
    Al CAF lo fai gratis.
guide-new-baby-benefit =
    💶 L'assegno unico
    È un aiuto in soldi per chi ha figli.
    Si chiede all'INPS.
guide-new-baby-nursery =
    🧸 L'asilo nido
    Qui sotto vedi dove chiedere.
guide-lost-work-naspi =
    💶 La NASpI
    È un aiuto in soldi per chi perde il lavoro.
    Chiedila entro 68 giorni da quando lo hai perso.
guide-lost-work-search =
    💼 Cercare lavoro
    Qui sotto vedi chi ti aiuta a cercarlo.
guide-lost-work-rights =
    ⚖️ I tuoi diritti
    Non ti hanno pagato, o hai un dubbio?
    Qui sotto vedi a chi chiedere.
guide-lost-work-isee =
    💶 L'ISEE
    È un foglio che dice quanti soldi ha la famiglia.
    Al CAF lo fai gratis.
guide-lost-work-training =
    🎓 Imparare un lavoro
    Qui sotto vedi i corsi.
guide-renewing-documents-permit =
    📄 Il permesso di soggiorno
    Chiedi il rinnovo almeno 60 giorni prima che finisca.
    Tieni la ricevuta: vale mentre aspetti.
guide-renewing-documents-identity =
    🪪 La carta d'identità
    Guarda il giorno in cui finisce.
    Qui sotto vedi dove rifarla.
guide-renewing-documents-health =
    🩺 La tessera sanitaria
    Guarda il giorno in cui finisce.
    Qui sotto vedi a chi chiedere.
guide-renewing-documents-help =
    ⚖️ Se qualcosa non va
    Ti hanno detto di no, o hai un dubbio?
    Qui sotto vedi chi ti aiuta.
translation-italian = 🇮🇹 Questo testo c'è solo in italiano.
follow-button = 🔔 Segui
follow-yes = 🔔 Sì, segui
follow-stop = ⏹ Basta
follow-agree =
    Il giovedì ti scrivo le novità su: { $topic }. Se non ce ne sono, non scrivo.
    Lo tengo sotto un numero, non sotto il tuo nome, finché non dici basta.
follow-here = 🔔 Segui: { $topic }. Ti scrivo il giovedì, se c'è qualcosa di nuovo.
follow-over = Questo non lo segui più.
follow-stopped = Va bene: non ti scrivo più, e l'ho dimenticato.
follow-one = { $what }
follows-button = 🔔 Che cosa segui
follows-title = Che cosa segui. Tocca per cambiare o per dire basta.
follows-none = Non segui niente.
news-title = 🔔 Le novità della settimana
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … e un'altra cosa
   *[other] … e altre { $count } cose
 }
mydata-follow-row = Segui: { $what }
mydata-guide-row = Guida: { $what }, alle { $hour }. Passi già fatti: { $count }
## Il registro dei servizi

menu-zones = Zone grigie
queue-corrections = Segnalazioni sui servizi: { $count }
queue-hidden = Servizi che le famiglie non vedono ancora: { $count }
directory-mine = I nostri servizi
directory-list = I vostri servizi, come li vedono le famiglie. Tocca per controllare o correggere.
directory-none = Non c'è ancora nessun vostro servizio.
directory-button = { $name }
directory-button-new = ➕ Un servizio nuovo
directory-title = { $name } ({ $state })
directory-shown = visibile alle famiglie
directory-hidden = nascosto, da confermare
directory-old = visibile, ma gli orari sono nascosti finché non lo confermi
directory-stable = numero nazionale, visibile senza orari
directory-closed = chiuso
directory-confirmed-row = • Confermato: { $day }
directory-topics-row = • Si trova sotto: { $topics }
directory-untold = • Non si trova ancora sotto nessun tema.
directory-fact-row = • { $label }: { $value }
directory-sourced-row = • { $label }: { $value } (da { $source }, { $on })
directory-what = È ancora tutto giusto?
directory-button-right = ✅ Tutto giusto
directory-button-change = ✏️ Correggi
directory-button-topics = I temi
directory-button-hide = Nascondi
directory-button-closed = ⛔ È chiuso
directory-button-yes = Sì, è chiuso
directory-button-again = Riprova
directory-shown-now = Fatto: { $name } è visibile alle famiglie.
directory-thanks = Grazie! { $name } è confermato: le famiglie vedono la data di oggi.
directory-waits = { $name }: l'associazione dice che è tutto giusto. Si può mostrare alle famiglie?
directory-asked = Grazie! La prima volta lo guarda il coordinamento: poi { $name } è visibile.
directory-lacks-topic = Prima scegli almeno un tema: senza, nessuna famiglia lo trova.
directory-lacks-summary = Prima scrivi in una frase che cosa fa.
directory-lacks-way = Prima aggiungi almeno un indirizzo, un telefono o un altro contatto.
directory-close-sure = { $name } è chiuso per sempre? Le famiglie non lo vedranno più.
directory-closed-now = Fatto: le famiglie non vedono più { $name }.
directory-was-closed = { $name }: l'associazione dice che è chiuso.
directory-hidden-now = { $name } è nascosto finché qualcuno non lo conferma.
directory-which = Che cosa vuoi correggere?
directory-name = Nome
directory-summary = Che cosa fa
directory-how = Come si accede
directory-address = Indirizzo
directory-phone = Telefono
directory-phone-hours = Orari al telefono
directory-toll-free = Numero verde
directory-whatsapp = WhatsApp
directory-email = E-mail
directory-web = Sito
directory-hours = Orari
directory-access = Accesso
directory-languages = Lingue parlate
directory-interpreters = Interpreti
directory-cost = Costo
directory-bring = Da portare
directory-permit = Permesso
access-walk-in = senza appuntamento
access-appointment = su appuntamento
access-referral = solo se ti manda qualcuno
cost-free = gratis
cost-low = costa poco
cost-paid = a pagamento
permit-needed = serve il permesso
permit-not-needed = non serve il permesso
directory-ask = Scrivilo qui. Per toglierlo, scrivi un trattino.
directory-ask-hours = Quando è aperto? Per esempio: lun-ven 9-12.30; mer anche 15-18. Per toglierli, scrivi un trattino.
directory-hours-again = Non ho capito gli orari. Scrivili così: lun-ven 9-12.30; sabato 9-12.
directory-place = 📍 Sulla mappa
directory-ask-place = Manda la posizione del posto (📎 o 📍, poi Posizione). Per toglierla, scrivi un trattino.
directory-unplaced = Manda anche il punto sulla mappa: le famiglie ci arrivano, e lo trova chi è vicino.
directory-ask-name = Come si chiama il servizio?
directory-ask-summary = Che cosa fa, in una frase semplice? Per esempio: «Dà pacchi di cibo alle famiglie ogni giovedì».
directory-ask-code = { $label }: tocca quello che vale.
directory-tap = Tocca per mettere o togliere.
directory-ask-topics = Sotto quali temi lo cercano le famiglie?
directory-ask-parts = { $topic }: quale parte?
directory-all-of-it = Tutto il tema
directory-kept = Fatto.
directory-again = Così non va bene per «{ $label }». Controlla e scrivilo di nuovo.
directory-report = { $name }: una persona dice «{ $reason }» ({ $day }). Controlla, correggi, poi segna com'è finita.
directory-button-mended = ✅ Corretto
directory-button-dismiss = Era giusto così
directory-mended-now = Fatto: chi l'ha segnalato lo saprà.
directory-dismissed = Va bene: la segnalazione è chiusa.
directory-report-over = Di questa segnalazione si è già occupato qualcuno.
correction-moved = si è spostato
correction-closed = è chiuso
correction-phone = il telefono non risponde
correction-hours = gli orari sono sbagliati
correction-refused = mi hanno mandato via
correction-interpreter = nessuno parla la mia lingua
correction-other = altro
correction-mended = Avevi segnalato qualcosa su { $name }: è stato corretto. Grazie, hai aiutato altre famiglie.
fresh-ask = { $name }: l'ultima conferma è di { $day }. È ancora tutto giusto?
fresh-silent = { $name }: abbiamo chiesto se è ancora tutto giusto ({ $day }), ma nessuno ha risposto. Ora le famiglie non vedono gli orari.
menu-reviews = Traduzioni da leggere
reread-title = { $name } — { $label } ({ $language }). Testi da leggere: { $count }
reread-italian = In italiano: { $words }
reread-draft = Traduzione automatica: { $words }
reread-missing = Non c'è ancora una traduzione.
reread-what = Che cosa ne dici?
reread-button-right = ✅ Va bene
reread-button-write = ✏️ La scrivo io
reread-button-skip = Salta
reread-ask = Scrivi la traduzione, con parole semplici.
reread-thanks = Grazie! Da adesso le famiglie leggono questa.
reread-changed = Intanto il testo è cambiato. Eccolo com'è ora.
reread-none = Non c'è niente da leggere. Grazie!
zones-title = Che cosa hanno cercato le famiglie senza trovarlo.
zones-none = Niente che si possa dire: i numeri sotto 5 restano nascosti.
zones-row = • { $topic }, { $language }: { $count } volte (da { $first } a { $last })
zones-wrong = I servizi con più segnalazioni:
zones-wrong-row = • { $name }: { $count }
zones-dark = Temi dove dopo le 18 non c'è niente di aperto:
zones-dark-row = • { $topic }
zones-how = Sono conteggi per settimana, senza persone.
zones-table-here = Ecco le zone grigie per la plenaria.
zones-table-about = Zone grigie: che cosa manca, tema o servizio, lingua, settimane, quante volte
zones-table-name = zone-grigie
zones-what = Che cosa
zones-not-found = Cercato e non trovato
zones-reported = Servizio con segnalazioni
zones-nothing-open = Niente di aperto dopo le 18
zones-topic = Tema o servizio
zones-language = Lingua
zones-first = Dalla settimana
zones-last = Alla settimana
zones-amount = Volte
## Trovare aiuto in città

services-title = Di che cosa hai bisogno? Tocca un pulsante, o scrivimelo con parole tue.
services-which = { $topic }: che cosa cerchi?
services-all = Tutto
services-list = { $name }
services-more = Altri posti
services-near = 📍 Se mi mandi dove sei, ti dico che cosa è più vicino. Non lo tengo.
services-none = { $name }: non conosco ancora un posto sicuro da dirti. L'ho segnato, senza il tuo nome.
services-nothing = Non l'ho trovato
services-talk = 👤 Una persona
services-other = 🔎 Altro
nothing-thanks = Grazie: l'ho segnato, senza il tuo nome. Così la rete sa che cosa manca.
near-title = I posti più vicini a te:
near-topic = { $name }: i posti più vicini a te.
near-kept = Dove sei non lo tengo.
near-none = Qui vicino non conosco niente. Prova a scegliere che cosa cerchi.
asked-which = Forse cerchi una di queste cose:
asked-topic = { $name }
asked-else = Non è questo? Tocca 🔎, o chiedi a una persona.
asked-also = Se cercavi altro:
asked-language = Ti rispondo nella lingua in cui hai scritto. Quale vuoi tenere?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Traduzione automatica: nessuno l'ha ancora controllata.
service-italian-under = 🇮🇹 Per ora solo in italiano.
service-flagged-row = ⚠️ Più persone dicono che qui qualcosa è cambiato: chiedi prima di andare.
service-always-row = 🟢 Sempre aperto
service-open-row = 🟢 Aperto fino a: { $until }
service-opens-row = 🔴 Chiuso. Apre: { $opens }
service-closed-row = 🔴 Chiuso
service-appointment-row = 📅 Su appuntamento
service-unknown-row = ❔ Orari non confermati: chiedi prima di andare
service-distance-row = 🚶 { $metres } m da te
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (gratis)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ C'è un interprete, se serve
service-free-row = 💶 Gratis
service-cheap-row = 💶 Costa poco
service-paid-row = 💶 Si paga
service-referral-row = 📨 Serve la lettera di un altro servizio
service-bring-row = 🎒 Da portare: { $what }
service-no-permit-row = ✅ Non serve il permesso di soggiorno
service-confirmed-row = 🤝 Confermato da { $organization }: { $day }
service-confirmed-once-row = ⏳ Da confermare di nuovo. L'ultima volta: { $organization }, { $day }
service-checked-row = 🤝 Confermato dal Comune: { $day }
service-checked-once-row = ⏳ Da confermare di nuovo. L'ultima volta: { $day }
service-national-row = ☎️ Numero nazionale
service-unconfirmed-row = ⏳ Da confermare
service-button-map = 📍 Mappa
service-button-call = 📞 Chiama
service-button-remind = 🔔 Avvisami se apre
service-button-staff = 🪧 Mostra a chi lavora
service-button-more = ➕ Altro
service-button-next = ➡️ Il prossimo
service-button-share = 📤 Passa parola
service-button-wrong = ⚠️ C'è un errore
service-button-back = ↩️ La scheda
service-more = { $name }: che cosa vuoi fare?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = Chiama { $name }:
service-share = Copia questo e mandalo a chi vuoi: { $name }
service-link-row = 👉 { $link }
staff-how = Mostra questa immagine a chi lavora lì. È in italiano.
staff-title = Buongiorno! Cerco questo servizio:
staff-looking = Buongiorno! Cerco: { $name }
staff-speaks-row = 🗣️ La mia lingua: { $languages }. Parli piano, per favore.
opening-kept = 🔔 Ti scrivo quando apre { $name }: { $when }. Poi lo dimentico.
opening-dropped = Va bene: non ti scrivo.
opening-now = 🔔 Adesso apre: { $name }
opening-button-no = Non avvisarmi
wrong-ask = { $name }: che cosa non va?
wrong-moved = Non è più lì
wrong-closed = Ha chiuso per sempre
wrong-phone = Il telefono è muto
wrong-hours = Gli orari sono altri
wrong-refused = Mi hanno detto di no
wrong-interpreter = Manca l'interprete
wrong-thanks = Grazie! Lo dico a chi può correggere. Ti scrivo quando è a posto.
rate-ask = Ti è servito?
rate-thanks = Grazie! L'ho contato, senza il tuo nome.
## Parlare con una persona

talk-menu = 💬 Parla con qualcuno
talk-how =
    Ti risponde chi fa da ponte tra le lingue e parla la tua. Risposta entro: { $until }.
    Restano solo le parole, per sette giorni, senza nomi né numeri.
talk-ask = Che cosa vuoi chiedere? Scrivilo con parole tue.
talk-again = Scrivi qualche parola, al massimo 800 caratteri.
talk-no-numbers =
    Qui i numeri di telefono e gli indirizzi e-mail non passano: così nessuno può cercarti.
    Riscrivi senza, per favore.
talk-nobody =
    Mi dispiace: adesso qui nessuno può risponderti in { $language }.
    Ci sono i servizi della città. Per un medico puoi chiamare, anche con un interprete:
talk-too-many = Oggi hai già fatto molte domande. Riprova domani.
talk-sent = Fatto: ho passato la tua domanda. Ti risponde qualcuno entro: { $until }.
talk-button = La mia domanda
talk-button-write = ✏️ Scrivi ancora
talk-button-close = Ho finito
talk-button-again = Un'altra domanda
talk-ask-more = Che cosa vuoi aggiungere?
talk-passed-on = Fatto: è aggiunto alla tua domanda.
talk-waits = La tua domanda aspetta. Risposta entro: { $until }.
talk-yours = La tua domanda:
talk-yours-row = Tu: «{ $words }»
talk-theirs-row = Risposta: «{ $words }»
talk-italian-row = 🇮🇹 Da mostrare allo sportello: «{ $words }»
talk-answer =
    💬 Risposta alla tua domanda:
    «{ $words }»
talk-said = C'è un messaggio per te.
talk-late = Mi dispiace: nessuno ha ancora risposto. Ho chiesto di nuovo a tutti.
talk-over = Questa conversazione è finita.
talk-unanswered = Mi dispiace: nessuno ha risposto. Ho cancellato la tua domanda.
talk-voice-sent = Fatto: la tua voce è in viaggio. Non la tengo.
talk-voice-came = 🎙️ Un messaggio vocale sulla domanda.
talk-voice-lost = Mi dispiace: il messaggio vocale non è arrivato. Scrivi, per favore.
talk-voice-later = La tua voce passa solo quando qualcuno ha preso la domanda. Intanto puoi scrivere.
mydata-talk-row = • Hai chiesto a una persona: { $asked }, { $languages }. Si cancella dopo sette giorni
mydata-role-row = • Il tuo compito: { $role }, { $languages }
mydata-excluded-row = • Non vuoi domande su: { $topics }
mydata-blocks-row = • Persone che hai bloccato: { $count }
shift-oncall-row = 📞 Chi fa da ponte risponde alle famiglie. Lingue: { $languages }
mediator-menu = 💬 Domande
mediator-consent =
    Ti invitano a fare da ponte: rispondi, nella loro lingua, alle domande di chi è qui da poco.
    • Rispondi quando puoi: chi prende una domanda la porta avanti, o la passa.
    • Niente nomi, numeri o indirizzi, da nessuna parte.
    • Le parole si cancellano dopo sette giorni.
    • Chi è in pericolo non passa mai da te: riceve subito i numeri da chiamare.
    Puoi dire quali argomenti non vuoi, e smettere quando vuoi.
mediator-adults = Alle famiglie rispondono persone adulte. Grazie lo stesso: ci sono tanti altri modi di dare una mano.
mediator-welcome = Grazie! Da ora ti arrivano le domande in: { $languages }.
mediator-title =
    Domande prese da te: { $taken }
    Domande che aspettano: { $waiting }
mediator-button-question = { $languages }, { $at }
    .row = { $languages }
    .desc = { $at }
mediator-button-topics = Argomenti
mediator-waits =
    Una famiglia chiede ({ $languages }).
    Le ho promesso una risposta entro: { $until }.
mediator-button-take = Rispondo io
mediator-button-skip = Ora no
mediator-theirs-row = Famiglia: «{ $words }»
mediator-ours-row = Risposta: «{ $words }»
mediator-italian-row = 🇮🇹 «{ $words }»
mediator-reply =
    La famiglia scrive:
    «{ $words }»
mediator-button = Apri
mediator-button-answer = ✏️ Rispondi
mediator-button-question-it = 🇮🇹 Domanda
mediator-button-answer-it = 🇮🇹 Risposta
mediator-button-on = Passa ad altri
mediator-button-close = Chiudi
mediator-button-block = 🚫 Blocca
mediator-button-block-yes = Sì, mai più
mediator-card = Questa domanda è tua. Lingua: { $languages }.
mediator-ask = Scrivi la risposta nella lingua della famiglia, al massimo 800 caratteri.
mediator-sent = Fatto, la risposta è in viaggio. Puoi scriverla anche in italiano: la famiglia la mostra allo sportello.
mediator-beside = Il testo da mettere in italiano:
mediator-ask-italian = Scrivilo in italiano.
mediator-skipped = Va bene: l'ho chiesto anche ad altri.
mediator-taken = Grazie! Ci sta già pensando un'altra persona.
mediator-over = Questa domanda non c'è più.
mediator-not-for-you = Questa domanda è per altre persone.
mediator-given-on = Fatto: l'ho chiesto agli altri, con tutto quello che vi siete scritti.
mediator-alone = Fatto: la domanda aspetta. Per ora nessun altro parla questa lingua.
mediator-answer-first = Prima di chiudere, scrivi una risposta. O passa la domanda ad altri.
mediator-closed = Questa conversazione è finita.
mediator-which-voice = Per quale domanda è? Aprila, tocca Rispondi, e manda di nuovo la voce.
mediator-block-ask = Non vuoi più avere a che fare con questa persona? Non saprà perché.
mediator-blocked = Fatto: non ti arriverà più niente da questa persona.
mediator-topics = Tocca gli argomenti di cui non vuoi domande. ✓: va bene.
reviewer-consent =
    Ti invitano a rileggere le traduzioni: ti mostro un testo alla volta, e tu lo approvi o lo riscrivi.
    Puoi smettere quando vuoi.
reviewer-welcome = Grazie! Da ora ti mostro i testi in: { $languages }.
roles-menu = 💬 Mediazione
roles-title = Chi risponde alle famiglie, e chi rilegge le traduzioni.
roles-button-mediator = + Chi risponde
roles-button-reviewer = + Chi rilegge
roles-mediator = risponde alle famiglie
roles-reviewer = rilegge le traduzioni
roles-waiting = Domande che aspettano: { $count }
roles-kept-row = { $languages }: risposte in tempo { $kept }, in ritardo { $late }
roles-few = meno di 5
roles-row = { $name }: { $role }, { $languages }
roles-one = Questa persona:
roles-button-drop = Togli il compito
roles-dropped = Fatto: l'ho detto anche a lei. Quello che aveva in mano è passato ad altri.
roles-lost = Non hai più questo compito: { $role }. Grazie di quello che hai fatto.
roles-ask-languages = In quali lingue?
roles-label-languages = Lingue
roles-label-agreed = Accordo
roles-button-agree = Sì, ci sto
roles-summary = L'invito:
roles-code =
    Un invito (compito: { $role }; lingue: { $languages }):
    { $code }
    Vale una volta sola, per sette giorni: basta scriverlo qui al bot.
roles-link-row = { $link }
roles-button-leave = Lascio il compito
roles-button-leave-yes = Sì, lascio
roles-leave-ask = Vuoi lasciare questo compito: { $role }?
roles-left = Fatto. Grazie di tutto quello che hai fatto!
roles-late = Promessa non mantenuta ({ $languages }). Domande che aspettano in questa lingua: { $count }. Ho chiesto di nuovo a tutti.
oncalls-button = 📞 Reperibilità
oncalls-title = { $what }, { $when }: in quali lingue rispondono alle famiglie le persone di questo turno?
oncalls-ahead = Turni di reperibilità:
oncalls-row = { $when }, { $languages }

## Bacheche: cose da fare, case, lavoro

menu-boards = 📌 Bacheche
boards-title = Che cosa vuoi vedere?
boards-mine = 📝 I miei annunci
boards-yours = I tuoi annunci. Tocca per cambiarli o toglierli.
boards-none-yours = Non hai annunci.
board-events = 🎉 Cose da fare
board-homes = 🏠 Case e stanze
board-jobs = 💼 Lavoro
board-list-events = Che cosa succede in città:
board-list-homes = Case e stanze. Ci si scrive solo attraverso di me. Non pagare mai prima di vedere la casa.
board-list-jobs = Lavoro e corsi per imparare un lavoro. Chi offre lavoro non può chiederti soldi.
board-none = Qui per ora non c'è niente.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ Nuovo annuncio
post-button-me = Per me
post-button-ask = ✉️ Mi interessa
post-button-withdraw = 🗑️ Togli
post-button-still = ✅ C'è ancora
post-card = { $kind }: { $what }
post-initiative = Iniziativa
post-course = Corso
post-event = Evento
post-volunteering = Corso per volontari
post-offer = Offro casa
post-request = Cerco casa
post-shared = Casa da dividere
post-job = Lavoro
post-training = Imparare un lavoro
post-for-all = tutti
post-for-youth = ragazzi
post-for-families = famiglie
post-for-volunteers = chi fa volontariato
contract-permanent = tempo indeterminato
contract-fixed = tempo determinato
contract-apprentice = apprendistato
contract-internship = tirocinio
contract-other = altro
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = Per chi: { $whom }
post-cost-row = Costo: { $cost }
home-rooms-row = 🛏️ Stanze: { $rooms }
home-euro-row = 💶 { $euro } euro al mese
home-since-row = 🗓️ Da: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Contratto: { $contract }
job-deadline-row = ⏳ Fino a: { $day }
post-state-row = Il tuo annuncio è { $state }.
post-is-pending = in attesa
post-is-open = visibile
post-is-refused = da correggere
post-is-withdrawn = tolto
post-is-ended = finito
post-over = Questo annuncio non c'è più.
post-own = Questo annuncio è tuo.
post-adults = Questo si può fare da 18 anni in su.
post-many = Hai già cinque annunci. Togline uno, poi riprova.
post-no-contact = Senza numeri, e-mail o link: vi scrivete attraverso di me. Prova a scriverlo di nuovo.
post-for-whom = Per chi è l'annuncio?
post-ask-what = Di che cosa si tratta? Scrivilo in una riga.
post-label-what = Che cosa
post-label-kind = Tipo
home-ask-kind = Che cosa vuoi fare?
home-ask-rooms = Quante stanze?
home-label-rooms = Stanze
home-rooms-again = Scrivi un numero da 1 a 12.
home-ask-area = In quale quartiere? L'indirizzo non serve.
home-ask-euro = Quanti euro al mese?
home-label-euro = Euro al mese
home-euro-again = Scrivi solo il numero, per esempio 450.
home-ask-since = Da quando? Scrivi un giorno, o salta.
home-label-since = Da quando
job-ask-kind = Che cosa offri?
job-ask-where = Dove si lavora?
job-ask-hours = In quali giorni e orari?
job-label-hours = Orari
job-ask-contract = Con quale contratto?
job-label-contract = Contratto
job-ask-deadline = Fino a che giorno si può rispondere?
job-label-deadline = Scadenza
job-ask-firm = Come si chiama la ditta?
job-label-firm = Ditta
post-summary = Ecco l'annuncio:
post-posted = Grazie! Prima lo legge una persona, poi lo vedono tutti. Ti scrivo io.
post-published = 📌 Ora tutti vedono: { $what }
post-refused = ✖️ Non è visibile: { $what }. Perché: { $reason }. Puoi correggerlo.
post-withdraw-ask = Tolgo { $what }?
post-withdrawn = Tolto: { $what }
post-still-ask = { $what }: c'è ancora? Resta fino a { $day }.
post-still-done = Bene! { $what } resta fino a { $day }.
post-ended = È finito il tempo, l'ho tolto: { $what }
inquiry-ask = Scrivi il messaggio. Lo porto io: il tuo nome e il tuo numero non si vedono.
inquiry-message =
    ✉️ A qualcuno interessa { $what }:
    «{ $words }»
inquiry-answer =
    ✉️ Risposta su { $what }:
    «{ $words }»
inquiry-many = Oggi hai già scritto per dieci annunci. Riprova domani.
complaint-kept = Grazie di averlo detto. Una persona lo controlla.
complaint-handled = Abbiamo controllato quello che hai segnalato. Avevi ragione: ci abbiamo pensato noi.
complaint-dismissed = Abbiamo controllato quello che hai segnalato: per ora non cambia niente.
mydata-board-row = • Annuncio — { $kind }: { $what }
mydata-inquiry-row = • Hai scritto per l'annuncio: { $what }
mydata-complaint-row = • Segnalazione su un annuncio: { $words } ({ $state })
event-ask-kind = Che cosa è?
event-label-kind = Tipo
event-ask-italian = È un corso di italiano?
event-label-italian = Corso di italiano
event-ask-where = Dove? Via e numero, o il nome del posto.
event-ask-whom = Per chi è?
event-label-whom = Per chi
event-ask-cost = Quanto costa?
event-label-cost = Costo
queue-posts = Annunci da leggere: { $count }
queue-complaints = ⚠️ Segnalazioni su annunci: { $count }
screen-mydata-row = • Annunci letti da te: { $count }
screen-button = 🔎 { $what }
screen-new = 📌 Annuncio da leggere. { $kind }: { $what }
screen-how = Da leggere: niente numeri o link, niente soldi in anticipo, nessuna discriminazione.
screen-decided = È già stato deciso: { $state }.
screen-changed = Intanto è cambiato. Eccolo com'è ora:
screen-approved = Fatto: ora tutti vedono { $what }
screen-refused = Fatto: { $what } non è visibile. Chi l'ha scritto sa perché.
screen-complaint = ⚠️ Una segnalazione su un annuncio.
screen-complaint-card = ⚠️ «{ $words }»
screen-complaint-post = Riguarda questo annuncio:
screen-complaint-over = Riguarda dei messaggi su questo annuncio:
screen-complaint-done = Fatto: chi ha segnalato lo sa.
screen-button-down = ✖️ Togli l'annuncio
screen-button-stop = 🚫 Ferma i messaggi

## Leggere ad alta voce

hear-button = 🔊 Ascolta
hear-voice = 🔊 Legge una persona che parla la tua lingua.
hear-name = voce
hear-about = Messaggio vocale
reading-menu = 🎙️ Leggi ad alta voce
    .button = 🎙️ Ad alta voce
reading-which = In quale lingua vuoi leggere?
reading-button-language = { $languages }
reading-title =
    Chi legge a fatica ti può ascoltare ({ $languages }). Tocca una frase, o un argomento per le schede dei servizi.
    🎙️ Da leggere: { $missing }
    🔁 Parole cambiate, da rileggere: { $changed }
    ✅ A posto: { $fresh }
    La tua voce si cancella se lasci il compito, o quando la togli.
reading-cards =
    Schede ({ $languages }). Si leggono quelle che hanno già le parole in questa lingua.
    🎙️ Da leggere: { $missing }
    🔁 Parole cambiate, da rileggere: { $changed }
    ✅ A posto: { $fresh }
reading-button-missing = 🎙️ { $what }
reading-button-changed = 🔁 { $what }
reading-button-fresh = ✅ { $what }
reading-words = Le parole da leggere ({ $languages }):
reading-card-row =
    { $name }
    { $text }
reading-ask = Leggile con calma in un messaggio vocale, e mandamelo.
reading-label = Voce
reading-again = Aspetto un messaggio vocale: tieni premuto il microfono e leggi.
reading-too-long = È troppo lungo: fai un messaggio vocale più breve.
reading-coming = Grazie! Lo ricevo, e te lo faccio riascoltare.
reading-kept = Fatto. Ecco come ti sentono le famiglie:
reading-here = Ecco la registrazione:
reading-button-done = ✅ Fatto
reading-button-again = 🎙️ Registra di nuovo
    .button = 🎙️ Di nuovo
reading-button-drop = 🗑️ Togli
reading-dropped = Fatto: la registrazione non c'è più.
reading-lost = Mi dispiace: la voce non è arrivata, o era troppo lunga. Riprovi?
reading-name-services = Di che hai bisogno?
reading-name-kept = Che cosa teniamo
reading-name-near = Dove sei
reading-name-nothing = Non l'ho trovato
reading-name-talk = Una persona
reading-name-guides = Ti accompagno
reading-name-gone = Un servizio di prima
reading-mydata-row = • Hai letto ad alta voce: { $what }, { $languages } ({ $size } kB)

## Due chat, una persona

link-button = 🔗 Collega una chat
link-code =
    Usi anche un'altra app di messaggi, o un altro telefono? Apri lì la chat con me e scrivi:
    /link { $code }
    Il codice vale { $minutes } minuti, una volta sola. Poi le due chat sono la stessa persona: vedi le stesse cose in tutte e due, e ti scrivo in quella che hai usato per ultima.
link-warning = ⚠️ Non dare il codice a nessuno: chi lo scrive nella sua chat vede e cambia le tue cose.
link-wrong = Questo codice non va bene: vale dieci minuti e una volta sola. Nell'altra chat scrivi /link: te ne do un altro.
link-own = Questo codice l'hai chiesto proprio da qui. Scrivilo nell'altra chat: /link { $code }
link-ages = Nelle due chat c'è un'età diversa, quindi per me sono due persone: non le collego. Se è uno sbaglio, correggi l'età e chiedi un altro codice.
link-both = Tutte e due le chat hanno già delle cose, e non le mescolo. In questa ci sono:
link-kept-row = • { $kind }: { $count }
link-kept-places = posti nei turni e liste d'attesa
link-kept-hours = turni con le ore segnate
link-kept-offers = disponibilità e cose offerte
link-kept-roles = ruoli e associazioni
link-kept-more = altre voci di /mydata
link-both-end = Puoi cancellare quello che c'è in questa chat e collegarla: i posti che hai si liberano, e non si torna indietro. Blocchi e segnalazioni restano. Oppure lasci tutto com'è.
link-button-delete = Cancella e collega
link-button-leave = Lascia com'è
link-done = Fatto: questa chat e l'altra ora sono la stessa persona.
link-done-there = 🔗 Un'altra chat ({ $here }) ora è collegata a questa: vede e cambia le tue cose. Se non l'hai fatto tu, scollegala subito.
chats-button = Le mie chat
chats-title = Le tue chat:
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = pagina web
chats-here-row = Contatto: { $chat } ({ $value }), questa chat
chats-row = Contatto: { $chat } ({ $value })
chats-end = Ti scrivo in quella che hai usato per ultima.
chats-button-away = Scollega { $chat }
chats-button-away-here = Scollega questa
chats-away-ask = Scollego { $chat }? Da lì non si vedranno più le tue cose. Chi scrive da quella chat ricomincia da capo.
chats-button-away-yes = Sì, scollega
chats-away = Fatto: { $chat } non è più una delle tue chat.
chats-last = È la tua unica chat: non la posso scollegare. Se vuoi, puoi cancellare tutto.

## Pagine web

page-title = FaiBene
page-chat = Conversazione
page-write = Scrivi un messaggio
page-sos = Numeri di emergenza
page-send = Invia
page-photo = Invia una foto
page-photo-sent = La tua foto
page-place = Condividi dove sei
page-place-sent = 📍 Dove sono
page-place-refused = Il telefono non mi ha detto dove sei. Puoi scrivermi una via.
page-map = Apri la mappa
page-you = Tu
page-new = Nuovi messaggi
page-connecting = Mi collego…
page-online = in linea
page-lost = Connessione persa, riprovo…
page-sending = in invio
page-sent = inviato
page-refused = Questo messaggio non è partito: prova con parole più brevi.
page-save = Scarica
page-noscript = Per usare la chat serve JavaScript: attivalo nel browser.
page-town = #FaiBene
page-town-about = Città di prova: persone e organizzazioni inventate
page-town-how = Cinque telefoni, una sola città. Scrivi, tocca i pulsanti, poi manda avanti l'orologio.
page-phones = Telefoni
page-phone-citizen = Una volontaria
page-phone-citizen-about = offre qualche ora
page-phone-association = Un'associazione
page-phone-association-about = cerca volontari
page-phone-coordinator = Il coordinamento
page-phone-coordinator-about = approva e controlla
page-phone-family = Una famiglia appena arrivata
page-phone-family-about = chiede nella sua lingua
page-phone-whatsapp = Come WhatsApp
page-phone-whatsapp-about = tre pulsanti, o un elenco
page-clock = Orologio della settimana di prova
page-clock-hour = +1 ora
page-clock-evening = Alle 18
page-clock-day = +1 giorno
page-clock-wrong = L'orologio non si può spostare così.
