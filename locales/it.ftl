### Quello che il bot dice. L'italiano è la fonte: ogni altra lingua lo segue.

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
    • se ti iscrivi a un turno: il nome che scegli e la fascia d'età;
    • i tuoi turni, per ricordarteli; se parli per un'associazione, le sue richieste;
    • nient'altro. Con /mydata vedi tutto, con /erase cancelli tutto.
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
    Le associazioni chiedono volontari; il coordinamento controlla ogni richiesta.
help-commands =
    Puoi toccare i pulsanti o scrivere. I comandi:
    /menu il menu
    /shifts i turni aperti
    /mine i tuoi impegni
    /language la lingua
    /stop basta notizie
    /mydata i tuoi dati
    /erase cancella tutto
    /sos numeri di emergenza
services-not-yet =
    Non so ancora indicarti i servizi della città: l'elenco non è pronto, e non voglio mandarti nel posto sbagliato.
    Se è urgente o sei in pericolo, tocca SOS.
person-not-yet =
    Non posso ancora metterti in contatto con una persona: ci stiamo lavorando.
    Se è urgente o sei in pericolo, tocca SOS.
donations-not-yet = Grazie! Per ora raccolgo solo ore di volontariato; cibo e computer arriveranno. Vuoi vedere i turni?
thanks-back = Grazie a te! 💚
unknown = Scusa, non ho capito. Ecco che cosa posso fare:
attachment = Per ora leggo solo i messaggi scritti: vocali, foto e posizioni non li tengo. Puoi scrivermi, o toccare un pulsante.
slow-down = Un momento: stai scrivendo troppo in fretta, e quello che hai mandato negli ultimi istanti non l'ho letto. Aspetta qualche secondo e riscrivimi.
sorry = Scusa, qualcosa non ha funzionato. Chi cura il bot lo vede. Puoi riprovare dal menu.
gone = Questo non c'è più. Ecco il menu: tocca ☰.
list-old = Questo elenco è vecchio. Puoi riaprirlo da qui:

## SOS

sos-title = Chiama. Chi risponde è lì per questo.
sos-violence = Questi numeri rispondono sempre. Se qualcuno può guardare questo telefono, chiama da un altro e, se puoi, cancella questa chat.
sos-suicide =
    Mi dispiace che tu stia così male. Non devi portare questo peso da te: c'è chi può ascoltarti adesso.
    Chiama il 112, o dillo a una persona vicina a te.
sos-end = Il 112 risponde giorno e notte. Di questa risposta non teniamo traccia.
line-emergency = { $number } — emergenze: polizia, ambulanza, pompieri
line-violence = { $number } — violenza e stalking
line-children = { $number } — bambini e ragazzi in pericolo
line-doctor = { $number } — medico, se non è urgente
line-speaks-under = Lingue: { $languages }
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
mydata-address-row = Contatto: { $channel ->
        [telegram] questa chat di Telegram
       *[other] questa pagina web
    } ({ $value })
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
mydata-form = C'è un modulo iniziato, che si cancella da solo dopo un giorno:
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
        [0] completo
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
need-ask-when = Quando? Per esempio: sabato dalle 9 alle 12.
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
need-row = • { $when } — { $what } ({ $taken }/{ $capacity }). { $state }
need-card =
    { $what }
    🗓️ { $when }
    📍 { $place }
    👥 { $taken } su { $capacity }
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
member-joined = { $name } viene a dare una mano{ $people ->
        [one] {""}
       *[other] {" "}(in { $people })
    }: { $what }, { $when }. { $free ->
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
queue-title = Da decidere: { $claims ->
        [0] nessuna associazione
        [one] 1 associazione
       *[other] { $claims } associazioni
    }, { $needs ->
        [0] nessun turno
        [one] 1 turno
       *[other] { $needs } turni
    }.
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
    👥 { $people }
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
form-when-again = Non ho capito quando. Scrivi giorno, inizio e fine: per esempio sabato dalle 9 alle 12.
form-when-past = Questo orario è già passato. Scrivi un giorno futuro.
form-when-which = Quale intendi?
form-number-again = Scrivi un numero da 1 a 200.
form-option-again = Scegli uno dei pulsanti.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = Confermi?
form-confirm-or-edit = Tocca Conferma, oppure la riga da cambiare.
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
shift-overlaps = In quelle ore hai già un impegno: { $what }, { $when }.

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
        [one] 1 persona presente, { $hours } ore in tutto.
       *[other] { $people } persone presenti, { $hours } ore in tutto.
    } Grazie!
afterwards-thanks = 💚 Grazie! { $what }, { $when }: ci sei stato davvero. Le tue ore finora: { $hours }.
afterwards-missed = Per { $what }, { $when }, risulta che non ci fossi. Se non è così, dillo.
button-contest = Non è così
walk-in-added = Aggiunto: { $name }.
guest-ask-name = Come si chiama?
guest-ask-phone = Vuoi segnare un numero di telefono, per l'elenco delle chiamate? Si cancella un mese dopo il turno.
label-phone = Telefono
form-phone-again = Non mi sembra un numero di telefono. Per esempio: 333 1234567.
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
calendar-details =
    { $organization }
    Assicura: { $insurer }
paper-missing = Scusa, il file adesso non si è potuto preparare. Riprova tra poco dallo stesso pulsante.

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
button-message = ✉️ Scrivi a tutti
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

## Pagine web

page-title = FaiBene
page-chat = Conversazione
page-write = Scrivi un messaggio
page-sos = Numeri di emergenza
page-send = Invia
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
page-town-how = Quattro telefoni, una sola città. Scrivi, tocca i pulsanti, poi manda avanti l'orologio.
page-phones = Telefoni
page-phone-citizen = Una volontaria
page-phone-citizen-about = offre qualche ora
page-phone-association = Un'associazione
page-phone-association-about = cerca volontari
page-phone-coordinator = Il coordinamento
page-phone-coordinator-about = approva e controlla
page-phone-family = Una famiglia appena arrivata
page-phone-family-about = chiede nella sua lingua
page-clock = Orologio della settimana di prova
page-clock-hour = +1 ora
page-clock-evening = Alle 18
page-clock-day = +1 giorno
page-clock-wrong = L'orologio non si può spostare così.
