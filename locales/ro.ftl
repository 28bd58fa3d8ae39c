### Ce spune botul în română. Italiana este sursa: it.ftl.

## Paginile unui meniu lung

page-more = Mai multe →
page-back = ← Înapoi
page-pick = Alege
page-typed = Sau scrie:

## Limba

language-title = În ce limbă vrei să vorbim?
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
language-chosen = Bine: de acum vorbim în română.
translation-draft = Aceasta e o traducere automată. Nimeni nu a verificat-o încă. Dacă ai îndoieli, contează textul în italiană.
language-unknown = Limba asta nu există încă aici.
language-offer = Văd că scrii în altă limbă. Vrei să schimbăm?

## În fiecare mesaj

button-menu = ☰ Meniu
button-language = 🌐 Limba
button-sos = 🆘 SOS

## Bun venit și meniul

start-hello =
    Bună! Sunt botul #FaiBene. #FaiBene e provocarea de solidaritate din { $city }.
    Te ajut să dai o mână de ajutor sau să primești una.
start-kept =
    Ce păstrăm și de ce:
    • contactul tău din conversația asta, ca să-ți răspundem;
    • limba, ca să ne înțelegem;
    • dacă te înscrii: numele pe care îl alegi și grupa ta de vârstă;
    • la ce te înscrii și ce urmează (ore, mesaje, păreri), ca să organizăm totul;
    • dacă vorbești pentru o asociație: cererile ei.
    Cu /mydata vezi tot, punct cu punct. Cu /erase ștergi tot.
menu-title = Ce vrei să faci?
menu-shifts = Vreau să ajut
menu-mine = Programul meu
menu-services = Am nevoie de ajutor
menu-need = Caut voluntari
menu-needs = Turele noastre
menu-organization = Sunt de la asociație
menu-queue = De decis
menu-associations = Asociații
menu-form = ▶️ Reia de unde erai
menu-mydata = Datele mele
menu-help = Cum funcționează
help-what =
    Ești în pericol? Sună la 112 sau apasă 🆘.
    Aici vezi turele de voluntariat din oraș. Te poți înscrie și poți renunța. Îți amintesc eu seara dinainte și cu două ore înainte.
    Poți dona și mâncare, produse pentru casă și dispozitive.
    Asociațiile cer voluntari. Coordonatorii verifică fiecare cerere.
help-commands =
    Poți apăsa pe butoane sau poți scrie. Comenzile:
    /menu meniul
    /services unde găsești ajutor
    /talk vorbește cu o persoană
    /guides primele săptămâni
    /boards casă, muncă, evenimente
    /shifts turele deschise
    /mine programul tău
    /hours orele tale și adeverința
    /language limba
    /stop fără noutăți
    /mydata datele tale
    /erase șterge tot
    /sos numere de urgență
thanks-back = Eu îți mulțumesc! 💚
unknown = Scuze, nu am înțeles. Iată ce pot să fac:
attachment =
    Asta nu știu să citesc și nu păstrez. Scrie-mi cu vorbele tale sau apasă un buton.
    📷 O poză îmi folosește ca să arăt ce dăruiești.
    🎤 Un mesaj vocal îl dau celui care îți răspunde la întrebare.
    📍 Cu locul tău îți spun ce este aproape.
slow-down = O clipă: scrii prea repede și nu am citit ce ai trimis acum, la urmă. Așteaptă câteva secunde și scrie-mi din nou.
sorry = Scuze, ceva nu a mers. Cine are grijă de bot vede asta. Poți încerca din nou din meniu.
gone = Asta nu mai există. Pentru meniu, apasă ☰.
list-old = Lista asta e veche. O poți deschide din nou de aici:

## SOS

sos-first = Iată ce ai cerut.
sos-title = Sună. Oamenii care răspund sunt acolo pentru asta.
sos-violence = La aceste numere răspunde mereu cineva. Dacă se poate uita cineva în telefonul tău, sună de pe altul și, dacă poți, șterge conversația asta.
sos-suicide =
    Îmi pare rău că îți e atât de greu. Nu trebuie să duci totul pe umerii tăi. Cineva te poate asculta chiar acum.
    Sună la 112 sau spune-i unei persoane apropiate.
sos-end = La 112 răspunde cineva zi și noapte. Nu păstrăm nicio urmă a acestui răspuns.
button-hide = ✖️ Ascunde
sos-hide-rest = Ce a rămas mai sus nu pot șterge eu. Deschide detaliile acestei conversații și alege „Șterge conversația”.
line-emergency = { $number } — urgențe: poliție, ambulanță, pompieri
line-violence = { $number } — violență și hărțuire
line-children = { $number } — copii și adolescenți în pericol
line-doctor = { $number } — medic, dacă nu e urgent
line-speaks-under = Limbi: { $languages }
line-speaks-not-under = Aici nu se vorbește limba ta ({ $language }). Limbi: { $languages }
line-interpreters-under = Limbi: cu interpret, dacă e nevoie
line-languages-unknown-under = Limbi: neconfirmate

## Liniște, date, ștergere

stopped = Bine, nu mai trimit noutăți. Răspund dacă scrii. Te anunț doar despre programul tău, de exemplu dacă se anulează o tură.
resumed = Ce bine! Vei primi din nou noutăți.
button-resume = Vreau iar noutăți
button-erase = Șterge tot
button-change-name = Schimbă nume/vârstă
mydata-title = Iată tot ce avem despre tine:
mydata-name-row = Nume: { $name }
mydata-no-name-row = Nume: niciunul
mydata-age-row = Vârstă: { $age }
mydata-language-row = Limba: { $languages }
mydata-silenced-row = Noutăți: oprite
mydata-coordinator-row = Rol: coordonare, din { $since } (decizii luate: { $count })
mydata-member-row = Asociație: { $organization } ({ $state })
mydata-signup-row = Tură: { $what } — { $when } ({ $state })
mydata-post-row = Cerere: { $what } — { $when }, { $place }, persoane: { $people }, de la { $age } ani, asigură { $insurer }
mydata-waiting = { $count ->
        [0] Nu e programat niciun anunț pentru tine.
        [one] E programat un anunț pentru tine.
        [few] Sunt programate { $count } anunțuri pentru tine.
       *[other] Sunt programate { $count } de anunțuri pentru tine.
    }
mydata-form = Ai un formular început, care se șterge singur după o zi.
mydata-form-row = • { $words }
mydata-seen-row = Primul mesaj: { $since }; ultimul: { $last }
mydata-reason-row = Motiv: { $reason }
mydata-end = Numele și contactele sunt criptate. Poți șterge tot când vrei.
signup-confirmed = loc confirmat
signup-given-back = ai renunțat tu
signup-called-off = tură anulată
erase-ask =
    Șterg numele, contactul, limba, rolurile și mesajele tale. Te scot și de la turele viitoare.
    Rămân doar numere fără nume. Nu mai e cale înapoi. Confirmi?
button-erase-yes = Da, șterge tot
button-keep = Nu, lasă
erased = Gata: nu mai avem nimic despre tine. Ce vezi mai sus a rămas doar pe telefonul ăsta: poți șterge conversația. Dacă vrei să începi din nou, scrie /start. Toate cele bune!

## Să ne cunoaștem

acquaintance-title = Tu
acquaintance-ask-name = Cum te cheamă? Ajunge prenumele sau o poreclă. O va vedea asociația.
claimant-ask-name = Cum te cheamă? Prenume și nume: le vor vedea coordonatorii.
acquaintance-ask-age = Câți ani ai?
acquaintance-kept = Mulțumesc, am notat.
label-name = Nume
label-age = Vârstă
age-under14 = Sub 14
age-14to17 = De la 14 la 17
age-adult = 18 sau mai mult

## Ture, pentru cine ajută

shifts-title = Ture deschise. Apasă pe cea care îți place:
shifts-none = Acum nu sunt ture deschise. Încearcă din nou peste câteva zile.
shift-row = • { $when } — { $what } ({ $free ->
        [0] plin: listă de așteptare
        [one] 1 loc
        [few] { $free } locuri
       *[other] { $free } de locuri
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
    🛡️ Asigură: { $insurer }
    👥 { $free ->
        [0] Nu mai sunt locuri
        [one] A rămas 1 loc
        [few] Au rămas { $free } locuri
       *[other] Au rămas { $free } de locuri
    }
    { $age ->
        [18] De la 18 ani
       *[other] De la { $age } ani. Sub 18 ani trebuie formularul părinților. Ți-l dă asociația
    }
button-join = ✅ Vin și eu
button-back-shifts = Alte ture
button-look = Deschide
signup-done =
    Mulțumesc! Locul tău e confirmat:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Asigură: { $insurer }
    Îți amintesc eu.
signup-card =
    Te așteaptă:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Asigură: { $insurer }
signup-already = Ai deja un loc la tura asta.
signup-ended = Înscrierea asta nu mai e valabilă.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = Programul tău:
mine-none = Nu ai nimic în program. Vrei să vezi turele deschise?
mine-row = • { $when } — { $what }, { $place }
button-cannot = Nu mai pot veni
signup-cancel-ask = Îți anulez locul pentru { $what }, { $when }?
button-give-back = Da, anulează
button-keep-place = Nu, vin
signup-cancelled = Ți-am anulat locul pentru { $what } și am anunțat asociația. Mulțumesc că ai spus.
shift-gone = Tura asta nu mai există.
shift-cancelled = Tura asta s-a anulat.
shift-past = Tura asta a început deja sau a trecut.
shift-full = Îmi pare rău: nu mai sunt locuri.
too-young-under14 = Aici trebuie să ai cel puțin 14 ani. Mulțumesc oricum: contează că vrei să ajuți.
too-young-14to17 = Tura asta e doar de la 18 ani. La alte ture se poate veni de la 14 ani.
reminder-title = Nu uita
reminder-today = azi
reminder-tomorrow = mâine
reminder-later = în curând
somebody = Cineva
reminder-shift =
    ⏰ Nu uita: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Atenție: tura de la { $organization } s-a anulat.
    { $what }
    🗓️ { $when }
    Nu trebuie să mergi.
shift-moved =
    Atenție: { $organization } a mutat tura.
    { $what }
    Înainte: { $before }
    Acum: { $when }
    Dacă nu poți, spune aici.

## Asociații

organization-pick = Pentru ce asociație vorbești?
organization-button = { $name }
button-other-organization = Alta
organization-ask-name = Cum se numește asociația?
organization-asked = Am cerut coordonatorilor să confirme că vorbești pentru { $organization }. Îți scriu imediat ce hotărăsc.
organization-yours = Vorbești deja pentru asociația asta.
organization-approved = Coordonatorii au confirmat: acum poți cere voluntari pentru { $organization }.
organization-refused = Coordonatorii nu au confirmat că vorbești pentru { $organization }. Motivul: { $reason }
organization-not-approved = Asociația asta nu e confirmată încă.
organization-trusted = Coordonatorii au încredere în { $organization }: de acum, ce cereți apare imediat.
organization-distrusted = De acum, cererile de la { $organization } așteaptă din nou coordonatorii înainte să apară. Cele apărute deja rămân.
youngest-18 = De la 18 ani
youngest-14 = De la 14 ani
shift-is-pending = Așteaptă coordonatorii.
shift-is-open = E publicată.
shift-is-refused = Nu a fost publicată.
shift-is-cancelled = E anulată.
button-move = Schimbă ora
button-cancel-shift = Anulează tura
button-cancel-shift-yes = Da, anulează
button-keep-shift = Nu, rămâne
moved-summary = Ora nouă:
not-member = Asta poate face doar cine vorbește pentru o asociație confirmată.
not-yours = Asta nu e a ta: nu ți-o pot arăta și nu o pot schimba.

## Coordonare

code-wrong = Codul nu e bun: poate a expirat sau l-a folosit deja cineva.
code-too-many = Prea multe coduri greșite. Încearcă din nou peste o oră.
not-coordinator = Asta pot face doar coordonatorii.
claims-too-many = Ai deja trei cereri în așteptare. Așteaptă să hotărască coordonatorii.
claim-card =
    { $organization }
    Cine cere: { $name }
review-title = E deja publicată. { $taken ->
        [0] Nu s-a înscris nimeni.
        [one] S-a înscris 1 persoană.
        [few] S-au înscris { $taken } persoane.
       *[other] S-au înscris { $taken } de persoane.
    }
button-all-right = 👍 E în regulă
button-take-down = ✖️ Anulează tura
button-approve = ✅ Aprobă
button-refuse = ✖️ Refuză
reason-ask = Care e motivul? Îl voi spune și celor care au cerut.
reason-label = Motiv
organizations-approved = Asociațiile confirmate. Cele cu ⭐ publică imediat.
organizations-none-approved = Încă nu e confirmată nicio asociație.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Publică imediat: coordonatorii se uită după.
organization-is-not-trusted = Fiecare cerere a ei așteaptă coordonatorii.
organization-speakers = Cine vorbește pentru asociație:
organization-no-speakers = Acum nu vorbește nimeni pentru asociația asta.
button-trust = ⭐ Publică imediat
button-distrust = Aprobă înainte
trust-offer = Ai încredere în { $organization }? Atunci cererile ei următoare pot apărea imediat, iar tu te uiți după.
already-decided = S-a hotărât deja, poate altcineva din coordonare.

## Formulare

form-text-again = Nu e bine așa: scrie câteva cuvinte, nu prea multe.
form-when-again = Nu am înțeles când. Scrie ziua, începutul și sfârșitul. De exemplu: „sâmbătă de la 9 la 12”.
form-when-past = Ora asta a trecut deja. Scrie o zi care vine.
form-when-which = La care te gândești?
form-number-again = Scrie un număr de la 1 la 200.
form-option-again = Alege unul dintre butoane.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = Confirmi?
form-confirm-or-edit = Apasă „Confirmă” sau „Schimbă”.
form-which-line = Ce vrei să schimbi?
form-button-edit = ✏️ Schimbă
form-gone = Formularul ăsta nu mai există. Poți începe din nou din meniu.
form-earlier = Butonul acela era de la o întrebare de mai înainte. Acum suntem aici:
form-cancelled = Bine, o lăsăm așa.
button-skip = Sari peste
need-button-detail = ➕ Un detaliu
button-back = ← Înapoi
button-cancel = Renunță
button-confirm = ✅ Confirmă
button-edit = ✏️ { $label }

## Comenzi în meniul Telegram

command-start = Începe din nou
command-sos = Numere de urgență
command-menu = Meniul
command-shifts = Turele deschise
command-mine = Programul meu
command-language = Schimbă limba
command-help = Ce pot să fac aici
command-stop = Fără noutăți
command-mydata = Datele mele
command-erase = Șterge tot despre mine

## Lista de așteptare și locurile eliberate

wait-expired = Timpul de răspuns a trecut: locul a mers la următoarea persoană. Te poți pune din nou pe listă.
wait-ended = Nu mai ești pe listă pentru tura asta.
signup-came = ai fost acolo
signup-no-show = e notat că nu ai fost
signup-excused = absență motivată
signup-replaced = loc trecut la altă persoană
button-wait = ⏳ Pune-mă pe listă
button-leave-line = Ies de pe listă
button-accept-place = ✅ Accept
button-decline-place = Las altcuiva
wait-card =
    Ești pe lista de așteptare: { $what }, { $when }.
    { $place ->
        [1] Urmezi tu.
       *[other] Înaintea ta: { $before }.
    }
    Dacă se eliberează un loc, ți-l ofer și ți-l țin o vreme.
wait-offer =
    🎉 S-a eliberat un loc pentru tine!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    Ți-l țin o vreme. Răspunde cel târziu: { $until }. Apoi merge la următoarea persoană.
wait-left = Bine, nu te mai țin pe listă pentru { $what }.
wait-called-off = Tura pentru care erai pe listă s-a anulat: { $what }, { $when }.
mine-lines = Pe lista de așteptare:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: e un loc pentru tine, răspunde
mine-moved-row = • { $when } — { $what }, { $place }: s-a schimbat ora, confirmi?

## Vin, nu pot, întârzii

button-coming = ✅ Vin
button-late = 🕐 Întârzii
button-was-wrong = Am greșit, vin
signup-moved = ⚠️ S-a schimbat ora: spune-mi dacă vii.
answer-coming =
    Foarte bine, te așteaptă.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = Bine: îi anunț că întârzii puțin la { $what }.
answer-next =
    Dacă vrei, următoarea tură potrivită pentru tine:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ Amintește-mi
reminders-ask = Când să-ți amintesc de turele tale? Acum e așa:
reminders-kept = Gata. De acum:
lead-usual = Seara + 2 h înainte
lead-hour = Cu 1 oră înainte
lead-three = Cu 3 ore înainte
lead-day = Cu 1 zi înainte
lead-two = Cu 2 zile înainte
lead-none = Niciodată

## Înlocuitori și schimburi

button-stand-in = 🔁 Caută înlocuitor
button-swap = ⇄ Schimbă tura
button-stop-seeking = Nu mai căuta
button-take-over = ✅ Merg eu
button-undo = Anulează
button-name = Spune-mi cine ești
exchange-sought = Caut pe cineva care să vină în locul tău: { $what }, { $when }. Până nu acceptă cineva, pe tine te așteaptă. Îți scriu imediat ce găsesc.
exchange-stopped = Bine, nu mai caut: pe tine te așteaptă.
exchange-over = Aici nu mai e nimic de făcut: a fost altcineva mai rapid sau nu mai e nevoie.
exchange-own = E tura ta: nu te poți înlocui pe tine.
exchange-party = Pentru un grup încă nu știu să caut înlocuitori. Dacă nu puteți veni, apasă „Nu mai pot veni”.
exchange-too-late = E târziu ca să dai înapoi. Dacă nu poți veni, apasă „Nu mai pot veni”.
exchange-unknown = Întâi spune-mi cum te cheamă și câți ani ai.
exchange-wanted =
    Cineva nu poate merge și caută pe altcineva în loc. Poți tu?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    Cineva ar vrea să schimbe tura cu tine.
    A ta: { $mine }, { $then }
    Tu ai face în schimb: { $what }, { $when }, { $place }
exchange-taken =
    Mulțumesc! Mergi tu, în locul cuiva care nu poate:
    { $what }
    🗓️ { $when }
    📍 { $place }
    Dacă ai apăsat din greșeală, poți anula în cel mult o oră.
exchange-found = Gata: { $name } merge în locul tău. { $what }, { $when }. Mulțumesc că ai cerut din timp.
exchange-undone = Anulat: totul e ca înainte.
exchange-returned = Schimbul s-a anulat: te așteaptă din nou pe tine. { $what }, { $when }.
exchange-none = Acum nu e nicio tură de schimbat cu a ta. Pot să caut un înlocuitor.
exchange-choose = Cu ce tură vrei să schimbi { $what }, { $when }?
exchange-swap-sought = Întreb pe cine are un loc la { $what }, { $when }. Până nu acceptă cineva, rămâne tura ta de înainte.
exchange-swapped =
    Schimb făcut! Acum tura ta e:
    { $what }
    🗓️ { $when }
    📍 { $place }

## Prezențe

afterwards-thanks = 💚 Mulțumesc! { $what }, { $when }: ai fost acolo. Orele tale până acum: { $hours }.
afterwards-missed = La { $what }, { $when }, e notat că nu ai fost. Dacă nu e așa, spune.
button-contest = Nu e așa
label-phone = Telefon
checked-in = Bine ai venit! Am notat că ești aici: { $what }, { $when }. Spor la treabă!
check-in-early = E devreme: te poți nota cu jumătate de oră înainte de început. { $when }
## Fișiere

button-calendar = 📅 În calendar
calendar-here =
    Iată { $what }, { $when }, pentru calendarul din telefonul tău: deschide fișierul de mai jos.
    Dacă se schimbă ora, îți scriu.
calendar-name = tura
calendar-about = { $what }, { $when }
calendar-off-about = Ca să scoți din calendar { $what }, { $when }: deschide fișierul.
calendar-details =
    { $organization }
    Asigură: { $insurer }
paper-missing = Scuze, fișierul nu s-a putut pregăti acum. Încearcă din nou puțin mai târziu, cu același buton.

## Mesaje trimise prin bot

relay-ask = Scrie mesajul, cel mult 500 de caractere. Îl duc eu: numerele de telefon nu se văd.
relay-again = Scrie câteva cuvinte, cel mult 500 de caractere.
relay-to-whom = Cui vrei să-i scrii?
relay-message =
    ✉️ Mesaj de la { $name } pentru { $what }, { $when }:
    „{ $words }”
relay-message-ours =
    ✉️ Mesaj de la { $name } ({ $organization }) pentru { $what }, { $when }:
    „{ $words }”
relay-sent = Gata: mesajul e pe drum. Aici nu rămâne nicio copie.
relay-over = A trecut mai mult de o zi de la tură: de aici nu vă mai puteți scrie.
relay-not-delivered = Îmi pare rău: acum mesajele nu ajung la cealaltă parte.
relay-you-blocked = Ai blocat mesajele astea. Ca să scrii, întâi deblochează-le.
relay-too-many = Au trecut deja zece mesaje într-o oră. Încearcă mai târziu.
relay-nobody = Acum nu e nimeni care să poată răspunde.
relay-blocked = Blocat: nu mai trece niciun mesaj, nici de la tine, nici spre tine. Poți debloca oricând.
relay-unblocked = Deblocat: din partea ta, mesajele trec din nou.
relay-button-write = ✉️ Scrie
relay-button-answer = ✉️ Răspunde
relay-button-report = ⚠️ Raportează
relay-button-block = 🚫 Blochează
relay-button-unblock = Deblochează
relay-button-name = { $name }
shown-once = Ți-am arătat deja acest lucru: nu îl păstrez.
label-words = Mesaj
report-ask = Ce s-a întâmplat și cine a scris? Citesc doar coordonatorii.
report-kept = Mulțumesc că ai spus. Coordonatorii citesc și îți răspund. Între timp poți bloca mesajele.
report-was-archived = Coordonatorii au citit ce ai raportat și au închis cazul. Îți spun: { $reason }
report-was-handled = Coordonatorii au citit ce ai raportat și s-au ocupat de asta. Îți spun: { $reason }
report-is-open = în așteptare
report-is-archived = caz închis
report-is-handled = coordonatorii s-au ocupat

## Prefer un telefon

mydata-relay-row = Mesaje: { $organization }, pentru { $what }
mydata-blocked-row = (blocate de tine)
mydata-call-row = Telefon cerut la { $organization } ({ $state })
mydata-phone-row = Număr: { $phone }
mydata-report-row = Ai raportat mesaje cu { $organization }: { $words } ({ $state })
mydata-ask-row = Scris rețelei de organizații pentru { $organization }: { $words }
mydata-invites-row = Invitații făcute: { $count }
## Asociația noastră

## Între asociații

## Altele de decis

## Cauți și iei o tură

shifts-some = Ture deschise, cu filtre:
shifts-none-such = Cu filtrele astea nu e nimic acum:
shifts-more = { $count ->
        [one] 1 tură, de la cea mai apropiată:
        [few] { $count } ture, de la cea mai apropiată. ⏳ = plin, cu listă de așteptare.
       *[other] { $count } de ture, de la cea mai apropiată. ⏳ = plin, cu listă de așteptare.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = Toate turele
filter-day-button = 📅 Ziua
filter-field-button = 🏷️ Tema
filter-whom-button = 👥 Pentru cine
filter-area-button = 📍 Locul
filter-day-ask = În ce zi?
filter-field-ask = Pe ce temă?
filter-whom-ask = Pentru cine?
filter-area-ask = În ce zonă?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Merge orice
filter-clear = ✖️ Scoate filtrele
filter-last = ↩️ Scoate ultimul
field-housing = Locuință
field-environment = Mediu
field-inclusion = Incluziune
field-work = Muncă
field-health = Sănătate
field-support = Sprijin
field-education = Școală și studiu
whom-adults = Adulți
whom-youth = Copii și tineri
whom-elderly = Persoane în vârstă
whom-disabled = Persoane cu dizabilități
whom-families = Familii
loose-title = Când vrei tu:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Când vrei tu
    📍 { $place }
    🤝 { $organization }
    🛡️ Asigură: { $insurer }
    { $age ->
        [18] De la 18 ani
       *[other] De la { $age } ani. Sub 18 ani trebuie formularul părinților. Ți-l dă asociația
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 Pentru: { $whom }
card-must-row = ❗ Trebuie: { $must }
card-nice-row = ⭐ Mai bine dacă: { $nice }
card-languages-row = 💬 Limbi utile: { $languages }
card-bring-row = 🎒 De adus: { $bring }
card-least-row = { $count ->
        [one] Se face și cu 1 persoană
        [few] Se face dacă suntem cel puțin { $count }
       *[other] Se face dacă suntem cel puțin { $count }
    }
companion-button = 🤝 Cu cineva alături
companion-row = Ai cerut să stai cu o persoană cu experiență: asociația știe.
companion-wanted = { $name } vine prima dată: { $what }, { $when }. Cu cineva alături e mai ușor. Dacă poți, spune-i bun venit!
group-button = 👥 În grup
group-again = 👥 Schimbă numărul
group-title = Grupul
group-ask-people = Câte persoane sunteți în total, cu tine cu tot? Nu trebuie numele.
group-ask-children = Și câți copii aduceți cu voi?
group-label-children = Copii
party-row = 👥 Sunteți { $people }
children-row = 🧒 Copii cu voi: { $children }
party-too-large = { $free ->
        [one] Îmi pare rău: a rămas doar 1 loc.
        [few] Îmi pare rău: au rămas doar { $free } locuri.
       *[other] Îmi pare rău: au rămas doar { $free } de locuri.
    }
must-ask = Pentru tura asta trebuie: { $must }. E bine pentru tine?
musts-ask = Pentru turele astea trebuie ceva. E bine pentru tine?
must-yes = Da, am
must-no = Nu, alte ture
clash = La ora aceea ai deja altceva în program: { $what }, { $when }.
clash-short = la ora aceea ai deja altceva
hurried = ⚠️ Ai puțin timp ca să ajungi: mai ai și { $what }, { $when }, { $place }.
pick-button = ☑️ Alege mai multe
pick-title = Apasă pe turele pe care le vrei (cel mult { $most }), apoi confirmă:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ Vin ({ $count })
taken-title = Iată cum a mers:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ Aveai deja locul: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ O tură nu mai există.
fits-title = Iată ce ți se potrivește:
fits-none = Acum nu găsesc nimic potrivit, dar te poți uita la toate turele.
fits-more-row = { $count ->
        [one] … și încă una.
        [few] … și încă { $count }.
       *[other] … și încă { $count }.
    }
fit-day-row = ✓ ai timp { $day }
fit-length-row = ✓ durează { $hours }
fit-theme-row = ✓ e ce cauți
fit-free-row = ✓ e loc
fit-language-row = ✓ trebuie cineva care vorbește { $languages }
misses-title = Celelalte nu se potrivesc:
miss-gone-row = { $count ->
        [one] • 1 a început deja
        [few] • { $count } au început deja
       *[other] • { $count } au început deja
    }
miss-theme-row = { $count ->
        [one] • 1 e despre altceva
        [few] • { $count } sunt despre altceva
       *[other] • { $count } sunt despre altceva
    }
miss-time-row = { $count ->
        [one] • 1 e în alt moment
        [few] • { $count } sunt în alte momente
       *[other] • { $count } sunt în alte momente
    }
miss-length-row = { $count ->
        [one] • 1 durează mai mult
        [few] • { $count } durează mai mult
       *[other] • { $count } durează mai mult
    }
miss-age-row = { $count ->
        [one] • 1 e de la 18 ani
        [few] • { $count } sunt de la 18 ani
       *[other] • { $count } sunt de la 18 ani
    }
miss-clash-row = { $count ->
        [one] • 1 e când ai deja altceva
        [few] • { $count } sunt când ai deja altceva
       *[other] • { $count } sunt când ai deja altceva
    }
miss-full-row = { $count ->
        [one] • la 1 nu mai e loc
        [few] • la { $count } nu mai e loc
       *[other] • la { $count } nu mai e loc
    }

## Cererile, rând cu rând

button-clear = Scoate
shift-edited-title = Ceva nou la tura ta
shift-edited =
    { $organization } a schimbat ceva la tura ta. Acum e așa:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 De adus: { $bring }
shift-must-row = ❗ Trebuie: { $must }
repeat-weekly = în fiecare { $days }
repeat-fortnightly = din două în două săptămâni: { $days }
repeat-first = prima { $days } din lună
repeat-second = a doua { $days } din lună
repeat-third = a treia { $days } din lună
repeat-fourth = a patra { $days } din lună
repeat-last = ultima { $days } din lună
repeat-day = în ziua { $day } a fiecărei luni
seats-none = Nu ai locuri permanente.
mydata-seat-row = Loc permanent: { $what } ({ $paused ->
        [0] activ
       *[other] în pauză
    })
mydata-series-row = Serie de ture: { $what }, { $rule }
piece-ask-when = Când poți? De exemplu: „marți 15-17”.
piece-left = { $what }. Zilele: { $when }. Mai e nevoie de: { $hours }.
piece-none-left = Mulțumesc! Toate orele de care era nevoie sunt deja luate.
piece-outside = Ora asta nu e în zilele spuse: { $when }.
piece-too-long = E mai mult decât trebuie. Mai e nevoie de: { $hours }.
piece-overlaps = La ora aceea ai deja altceva în program.
piece-button-again = Altă oră
piece-done =
    Mulțumesc! Te așteaptă:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Asigură: { $insurer }
    Îți amintesc eu.
piece-member = { $name } ajută: { $what }, { $when }. Mai e nevoie de: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Dau câteva ore
lasting-card =
    Ești cu { $organization }: { $what }.
    📍 { $place }
    🛡️ Asigură: { $insurer }
    Când vă vedeți, hotărâți între voi. După ce ai dat din timpul tău, notează aici.
lasting-offered-row = • { $what }: aștepți răspunsul
lasting-button-withdraw = Îmi retrag oferta
lasting-offer = { $name } se oferă: { $what }.
lasting-offered = Mulțumesc! Am spus la { $organization } că te oferi: { $what }. Îți scriu imediat ce răspund.
lasting-already = Te-ai oferit deja: asociația știe.
lasting-accepted = { $organization } ți-a spus da: { $what }. Când vă vedeți, hotărâți între voi. Te poți opri oricând vrei.
lasting-declined =
    { $organization } nu poate primi oferta ta: { $what }.
    { $reason }
lasting-ended = Bine, se încheie aici: { $what }. Am spus la { $organization }. Mulțumesc pentru timpul tău!
lasting-parted = { $organization } a încheiat cu tine: { $what }. Mulțumesc pentru timpul tău!
lasting-button-end = Vreau să mă opresc
lasting-button-part = Încheie: { $number }
lasting-button-offer = 🙋 Mă ofer
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } se oferă
lasting-button-look = Oferta { $number }
given-button = ⏱️ Notează timpul
given-button-wrong = Nu e corect
given-ask = Cât timp ai dat?
given-30 = 30 de minute
given-60 = 1 oră
given-90 = O oră și jumătate
given-120 = 2 ore
given-180 = 3 ore
given-noted = Mulțumesc! Am notat { $hours }: { $what }.
given-told = { $name } a dat { $hours }: { $what }.
given-undone = { $organization } a corectat timpul notat de tine pentru { $what }. Dacă ți se pare greșit, vorbește cu ei.
## După tură: păreri, ore, adeverințe, calendar

feedback-ask = Cum a fost pentru tine?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = Notat: { $face } Mulțumesc! Vrei să adaugi două vorbe? Le citesc doar coordonatorii.
button-add-words = ✍️ Două vorbe
feedback-ask-words = Scrie liniștit. Citesc doar coordonatorii, fără numele tău.
feedback-said = Mulțumesc: și așa data viitoare merge mai bine.
feedback-absent = Aici e notat că nu ai fost: de aceea nu te întreb.
feedback-late = A trecut o săptămână: părerea ta rămâne cum era.
menu-feedback = Păreri
feedback-title =
    Părerile din ultimele 30 de zile:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: „{ $words }”
feedback-no-words = Nu sunt păreri noi de citit.
button-read = 👍 Citit
menu-contribution = 💚 Orele mele
contribution-title = 💚 Până acum ai dat { $hours }: { $shifts ->
        [one] 1 tură
        [few] { $shifts } ture
       *[other] { $shifts } de ture
    }, { $organizations ->
        [one] 1 organizație
        [few] { $organizations } organizații
       *[other] { $organizations } de organizații
    }. Mulțumesc!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] 1 tură
        [few] { $shifts } ture
       *[other] { $shifts } de ture
    }
contribution-none = Încă nu sunt ore notate. Orele apar când asociația notează cine a fost la tură.
contribution-picture = Iată contribuția ta. O poți arăta cui vrei.
button-picture = 🖼️ Imagine
button-certificate = 📜 Adeverință
button-record = 🗒️ Tură cu tură
record-title = Ultimele tale ture, așa cum sunt notate. Dacă ceva nu e așa, apasă pe tură:
record-none = Încă nu ai nicio tură trecută.
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = prezențe încă nenotate
record-contested = ai spus că nu e așa
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = Ce nu e bine? Citesc asociația și coordonatorii. Poți și să sari peste.
contest-made = Am spus asociației că nu e așa: { $what }, { $when }. Dacă nu corectează, hotărăsc coordonatorii. Îți scriu.
contest-waits = Ai spus deja: așteptăm un răspuns. Îți scriu imediat ce vine.
contest-over = Despre asta s-a hotărât deja.
contest-nothing = Aici nu e nimic de corectat. Poți spune „nu e așa” când e notat că nu ai fost sau dacă după trei zile nu a notat nimeni.
contest-late = La tura asta nu mai poți spune „nu e așa”: nu s-a terminat sau au trecut mai mult de trei luni.
contest-accepted = 💚 Corectat: ai fost acolo. { $what }, { $when }: { $hours }, și sunt ale tale.
contest-refused = Coordonatorii au lăsat cum era: { $what }, { $when }. Motivul: { $reason }
contest-own = E despre tine: hotărăște altcineva din coordonare.
contest-is-open = în așteptare
contest-is-accepted = corectat
contest-is-refused = lăsat cum era
contest-card =
    { $name } spune: „nu e așa”.
    { $organization }
    { $what }
    🗓️ { $when }
    Acum apare: { $state }
    Cuvintele sale: { $words }
button-contest-accept = ✅ A fost acolo
certificate-ask = Pe adeverință scriu numele acesta: { $name }. E bine?
certificate-ask-name = Care e numele tău întreg? Îl scriu doar pe adeverință.
button-name-right = ✅ E bine
button-other-name = ✏️ Alt nume
certificate-here = Iată adeverința orelor tale. Cine o primește o poate verifica cu codul de jos.
certificate-how = Ca să verifici o adeverință, scrie /verify și codul din josul foii. De exemplu: /verify ABCDE-12345
certificate-genuine =
    ✅ Adeverința e adevărată. Compară cu foaia:
    Nume, așa cum l-a spus cine a cerut-o: { $name }
    Ore: { $hours }
    De la { $since } până la { $until }
    Eliberată la { $issued }
certificate-unknown = ❌ Nicio adeverință nu are codul acesta. Uită-te bine la litere și cifre: poate e o greșeală sau adeverința nu mai e valabilă.
menu-feed = 📅 Calendar
feed-none = Calendarul din telefonul tău poate urmări singur programul tău. Îți dau un link secret. Îl poți anula când vrei.
feed-there = Ai un link activ, făcut { $since }. Eu nu îl păstrez. Dacă l-ai pierdut, fă unul nou: cel vechi nu mai merge.
feed-here =
    Iată linkul. În Google Calendar: „Adaugă alte calendare”, „De la adresa URL”. Pe iPhone: Calendar, „Adaugă un calendar cu abonament”.
    { $link }
    Cine are linkul vede turele: nu-l da altora. Nu ți-l mai arăt a doua oară.
feed-revoked = Gata: linkul acela nu mai merge.
feed-no-address = Aici nu pot ține calendarul la zi. Deschide o tură a ta și apasă „📅 În calendar”: îți trimit fișierul acelei ture.
feed-of = Turele de la { $organization }:
feed-button = 📅 { $name }
feed-name = Turele mele #FaiBene
feed-organization-name = Ture { $organization }
feed-shift-details = Locuri ocupate: { $taken } din { $capacity }
button-feed-new = 🔗 Link nou
button-feed-revoke = Anulează linkul
mydata-feedback-row = Părere: { $face } { $words }
mydata-contest-row = Ai spus „nu e așa” ({ $state }): { $words }
mydata-certificate-row = Adeverință: { $name }, { $hours } de la { $since } până la { $until }, eliberată la { $issued }
mydata-feed-row = Calendar cu un link secret, făcut { $since }
command-hours = Orele mele
paper-programme = #FaiBene · { $city }
paper-contribution = Contribuția mea
paper-contribution-about = { $hours } de voluntariat
paper-hours = ore
paper-shifts = { $count ->
        [one] tură
        [few] ture
       *[other] ture
    }
paper-together = Împreună cu
paper-month = { $month }
paper-certificate = Adeverință de voluntariat
paper-certificate-file = adeverinta
paper-certificate-about = Adeverință de voluntariat: { $hours }
paper-certificate-before = Se adeverește că
paper-certificate-after = a făcut voluntariat timp de
paper-certificate-hours = { $hours }
paper-certificate-period = de la { $since } până la { $until }
paper-heading-organization = Organizație
paper-heading-hours = Ore
paper-heading-times = Ture
paper-certificate-issued = Eliberată la { $day }; numele este cel declarat.
paper-certificate-code = Cod { $code }
paper-verify-here = Se poate verifica aici:
paper-verify-chat = Se poate verifica scriind botului /verify și codul.
verify-title = Verifică o adeverință
verify-how = Scrie codul din josul foii: zece litere și cifre.
verify-label = Cod
verify-button = Verifică
verify-slow = Prea multe încercări în scurt timp. Încearcă din nou peste un minut.
## Ziua unei asociații

words-from =
    ✉️ { $organization }
    { $what }, { $when }

    { $words }
## Datele mele, rând cu rând

mydata-lead-row = Îți amintesc de ture: { $lead }
mydata-party-row = • Persoane în total: { $people }; copii: { $children }
mydata-newcomer-row = • Prima dată cu asociația asta
mydata-companion-row = • Cu o persoană cu experiență alături
mydata-coming-row = • Ai spus că vii
mydata-late-row = • Ai spus că întârzii
mydata-arrived-row = • S-a notat că ai ajuns
mydata-calendar-row = • Ai luat fișierul pentru calendar
mydata-stand-in-row = • Cauți pe cineva în locul tău
mydata-swap-row = • Ai propus un schimb
mydata-wait-row = Listă de așteptare: { $what } — { $when } ({ $state })
mydata-hours-row = Ore în registru: { $hours } (ture: { $count })
mydata-calls-taken-row = Telefoane de care te ocupi tu: { $count }
waited-queued = pe listă
waited-offered = loc oferit
waited-accepted = loc luat
waited-declined = loc lăsat altora
waited-expired = timp trecut
waited-left = nu mai ești pe listă
## Ce mai e, mai rar

span-lasting = fără oră fixă
button-more = Altele…
more-title = Altele, pentru { $what }, { $when }:
relay-button-one = ✉️ Scrie cuiva
card-amount-row = ⏱️ Ore în total: { $hours } ({ $when })
## La ce ne uităm când căutăm cine poate veni

fit-near-row = ✓ e în cartierul tău
fit-skill-row = ✓ e nevoie de ce știi tu să faci
miss-muted-row = { $count ->
        [one] • 1 e dintre cele pe care nu le vrei
        [few] • { $count } sunt dintre cele pe care nu le vrei
       *[other] • { $count } sunt dintre cele pe care nu le vrei
    }
miss-musts-row = { $count ->
        [one] • la 1 lipsește ceva ce trebuie
        [few] • la { $count } lipsește ceva ce trebuie
       *[other] • la { $count } lipsește ceva ce trebuie
    }
miss-rest-row = { $count ->
        [one] • 1 e prea aproape de altceva din program
        [few] • { $count } sunt prea aproape de altceva din program
       *[other] • { $count } sunt prea aproape de altceva din program
    }
criterion-open = încă deschisă
criterion-theme = tema
criterion-window = momentul cerut
criterion-length = durata
criterion-age = vârsta
criterion-clash = nimic altceva în program
criterion-free = locuri libere
criterion-hours = când are timp
criterion-muted = vrea să afle
criterion-musts = ce trebuie neapărat
criterion-rest = odihna
criterion-skill = ce știe să facă
criterion-interest = ce îi place
criterion-distance = cât e de aproape
criterion-language = limbi
criterion-time = orele spuse
criterion-reliability = prezențe
criterion-newcomer = e la început
criterion-fairness = cât a dat deja
criterion-equity = cine a primit mai puțin
criterion-urgency = urgență
skill-driving = permis auto
skill-food-handling = atestat alimentar
skill-it = calculatoare
skill-teaching = a învăța pe alții
skill-first-aid = prim ajutor
skill-nursing = îngrijirea oamenilor
skill-crafts = lucru manual

## Lucruri promise, date, primite

amount-button = { $amount }
amount-button-other = Altă cantitate
amount-ask = Cât, în total? De exemplu: „4 kg”, „750 ml”, „3 bucăți”.
amount-label = Cantitate
amount-again = Scrie o cantitate, de exemplu „4 kg”.
amount-wrong = Cantitatea nu se potrivește: erau { $pledged }. Scrie un număr cu aceeași măsură.
thing-some = ceva
offer-proposed = { $count ->
        [one] Am întrebat o asociație care are nevoie. Îți spun imediat ce acceptă.
        [few] Am întrebat { $count } asociații care au nevoie. Îți spun imediat ce acceptă.
       *[other] Am întrebat { $count } de asociații care au nevoie. Îți spun imediat ce acceptă.
    }
offer-waits = Deocamdată nimeni nu caută exact asta. Donația ta rămâne deschisă. Dacă o cere cineva, îți spun imediat.
offer-nobody = { $what }: deocamdată nimeni nu poate primi. Donația ta rămâne deschisă. Dacă o cere cineva, îți spun imediat.
offer-expired = { $what }: timpul donației tale s-a terminat și nu o mai propun. Mulțumesc oricum.
things-miss-use-row = • Nu mai e momentul: { $count }
things-miss-kind-row = • Caută altceva: { $count }
things-miss-wanted-row = • Au deja destul: { $count }
things-miss-storage-row = • Nu pot ține produse la rece: { $count }
things-miss-keeps-row = • Ar expira înainte: { $count }
things-miss-way-row = • Nu are cum să ajungă la ei: { $count }
pledge-best-row = 📅 De consumat până la { $day }
pledge-asked-row = ⏳ { $amount }: aștept un răspuns
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = de hotărât
pledge-is-reserved = acceptat
pledge-is-handed = livrat
pledge-is-over = nu mai e valabil
pledge-accepted-before = S-a acceptat deja.
pledge-declined-before = Ați spus deja nu: am întrebat pe alții.
pledge-expired-before = Timpul pentru asta s-a terminat.
pledge-withdrawn-before = Donația asta nu mai există. Mulțumesc oricum.
pledge-returned-before = Livrarea asta nu a mai avut loc.
pledge-handed-before = Livrarea asta e deja notată.
pledge-called-off = { $organization } nu mai are nevoie: { $what }, { $amount }. Nu trebuie să mai aduci.
pledge-goes-on = Am întrebat pe alții: îți spun imediat ce acceptă.
pledge-stays-open = Donația rămâne deschisă: dacă o cere cineva, îți spun imediat.
handover-accepted = 💚 { $organization } acceptă: { $what }, { $amount }.
handover-bring-to =
    Unde aduci: { $place }
    Program: { $hours }
handover-choose = Când aduci?
handover-they-fetch = Vin ei să ia. Îți confirm când.
handover-drive = După ce ai dus, notează aici.
handover-card = 🤝 { $what }, { $amount }. Pentru { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = V-ați înțeles. După ce s-a dat și s-a primit, notează aici.
handover-their-turn = Aștept răspunsul celeilalte părți.
handover-your-turn = E bine așa?
handover-say-when = Când s-ar putea?
handover-cannot-fetch = Asociația nu poate veni. Poți aduce tu?
handover-proposed = 🤝 { $what }, { $amount }. Pentru { $organization }: { $when }, { $place }. E bine?
handover-asked = Am întrebat dacă e bine: { $when }.
handover-changed = Între timp s-a schimbat ceva. Acum e așa:
handover-late = Trebuie să ajungă cel târziu: { $until }.
handover-past = Ora aceea a trecut: alege alta.
handover-ask-when = Când? De exemplu: „mâine 10-12”.
handover-reminder = ⏰ Nu uita: { $what }, { $amount }, pentru { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, pentru { $organization } ({ $when }): s-a făcut livrarea?
handover-off-ask = Renunțați la livrarea asta? { $what }, { $amount }, pentru { $organization }.
handover-off-done = Bine, am spus celeilalte părți.
handover-did-not-work = Livrarea nu a mai avut loc: { $what }, { $amount }, pentru { $organization }.
handover-nobody-carried = Nu a putut merge nimeni să ia: { $what }, { $amount }, pentru { $organization }.
handover-carry-none = Nu mai e timp să găsim pe cineva care să transporte: { $what }, { $amount }, pentru { $organization }.
handover-carry-late = E târziu ca să găsim pe cineva care să transporte.
handover-carry-asked = Am rugat asociația să caute pe cineva care să transporte.
handover-carried = 🚲 Caut pe cineva care să transporte: { $what }, { $amount }, pentru { $organization }, { $when }. Adresa o vede doar cine merge.
handover-button-yes = ✅ E bine
handover-button-when = 🗓️ Alege când
handover-button-other = 🗓️ Altă oră
handover-button-given = ✅ Am dat
handover-button-got = ✅ Am primit
handover-button-off = ❌ Nu se poate
handover-button-off-yes = Da, renunț
handover-button-bring = 🚶 Aduc eu
handover-button-stay = Nu reușesc
handover-button-all = 🤝 Livrări
handover-yours = Ai notat chiar tu: doar cealaltă parte poate spune altceva.
handover-questioned-before = S-a spus deja că a fost altfel: hotărăsc coordonatorii.
handover-decided-before = Au hotărât deja coordonatorii.
handover-question-late = A trecut prea mult timp ca să spui că a fost altfel. Scrie coordonatorilor.
handovers-title = Livrările deschise:
handovers-none = Nu sunt livrări deschise.
receipt-how-much = { $what }: cât s-a dat, de fapt?
receipt-thanks = 💚 Notat: { $what }, { $amount }, pentru { $organization }. Mulțumesc!
receipt-noted-donor = 💚 { $organization } a primit { $what }: { $amount }. Mulțumesc!
receipt-button-question = A fost altfel
receipt-same = E aceeași cantitate: totul e bine.
receipt-questioned = { $what }, pentru { $organization }: cine donează spune { $given }, asociația spune { $got }. Hotărăsc coordonatorii.
receipt-decided = { $what }, pentru { $organization }: coordonatorii au notat { $amount }.
carry-address-row = 📍 De luat de aici (vezi doar tu): { $address }
goods-food-row = 🥫 Mâncare și alte lucruri: { $amount }
goods-device-row = 💻 Dispozitive: { $amount }
mydata-pledge-row = Promis: { $what }, { $amount } pentru { $organization } ({ $state })
mydata-pledge-place-row = • Locul livrării: { $place }, { $when }
mydata-noted-row = Livrări notate de tine: { $count }
mydata-goods-row = Donat: { $amount } pentru { $organization }
## Propuneri pentru cine a spus când are timp

proposal-card =
    🙋 Ai vrea să dai o mână de ajutor?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = M-am gândit la tine pentru că:
proposal-beyond = E urgent: de aceea îți scriu, deși ți-am mai scris săptămâna asta.
proposal-yes = ✅ Vin
proposal-no = Asta nu
proposal-kind = Nu de felul ăsta
proposal-less = Scrie-mi mai rar
proposal-even-less = Și mai rar
proposal-again = M-am răzgândit
proposal-declined = Bine, asta nu. Mulțumesc că mi-ai spus!
proposal-muted-field = Bine, nu-ți mai propun ture de felul ăsta: { $field }.
proposal-muted-organization = Bine, nu-ți mai propun ture de la { $organization }.
proposal-unmuted = Bine, îți mai propun.
proposal-weekly = { $count ->
        [0] Bine, nu-ți mai propun nimic. Când vrei să reîncepi, spune-mi când ai timp.
        [one] Bine: cel mult o propunere pe săptămână.
        [few] Bine: cel mult { $count } propuneri pe săptămână.
       *[other] Bine: cel mult { $count } de propuneri pe săptămână.
    }
proposal-changed = Între timp s-a schimbat ceva. Acum e așa:
proposal-filled = 💚 Avem destui oameni: { $what }, { $when }. Mulțumesc oricum, pe data viitoare!
proposal-off = Nu mai e nevoie: { $what }, { $when } s-a anulat. Mulțumesc oricum!
proposal-moved = S-a schimbat ora: { $what } e acum { $when }. Dacă mai vrei, uită-te.
proposal-is-to-notify = încă nu ți-am spus
proposal-is-waiting = aștept un răspuns
proposal-is-accepted = ai spus da
proposal-is-declined = ai spus nu
proposal-is-silent = fără răspuns
proposal-is-withdrawn = nu mai e nevoie
mydata-proposal-row = Propunere: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , urgentă, peste limita ta
    }
fits-button = 🎯 Pentru mine
## Mâncare, igienă și dispozitive: ce se donează, de ce e nevoie

menu-give = 🎁 Vreau să donez
give-title = Ce vrei să donezi? Poți și să-mi scrii: „5 kg de paste și 3 litri de lapte”.
give-summary = Iată ce am înțeles:
give-button-time = ⏱️ Timpul meu
give-button-food = 🥫 Mâncare, igienă
give-button-device = 💻 PC și telefoane
give-button-mine = 📦 Donațiile mele
give-button-wanted = 🙏 De ce e nevoie
give-button-shop = 🏪 Pentru un magazin
give-button-again = 🔁 Din nou { $what }
    .row = 🔁 Ca data trecută
    .desc = { $what }
give-who = Pentru livrare trebuie un nume.
give-under14 = Mulțumesc! Sub 14 ani se donează împreună cu o persoană adultă. Roag-o să-mi scrie.
goods-ask-what = Ce anume și cât? Poți scrie mai multe lucruri odată: „5 kg de paste, 3 litri de lapte și 2 săpunuri”. Sunt bune de exemplu conserve, ulei, ton, sos de roșii, biscuiți, gem, detergent, șampon, pastă de dinți.
goods-what-again = Nu am înțeles ce anume. Scrie de exemplu „5 kg de paste și 2 săpunuri”.
goods-ask-amounts = Cât? În bucăți, kilograme sau litri: de exemplu „10 kg” sau „24 de bucăți”. Dacă sunt mai multe lucruri, scrie câte o cantitate pentru fiecare, în ordine.
goods-amounts-again = Îmi trebuie cantitatea: de exemplu „10 kg” sau „24 de bucăți”. Una pentru tot sau câte una pentru fiecare lucru.
goods-ask-category = E mâncare sau un produs pentru casă și igienă?
goods-ask-best = Când expiră? De exemplu „12/2026”, „15 martie”, „peste 3 zile”. Dacă nu scrie pe ambalaj, spune până când trebuie mâncat. Dacă sunt date diferite, scrie câte una pentru fiecare aliment, în ordine.
goods-best-again = Nu am înțeles când expiră. Scrie de exemplu „12/2026”, „15 martie” sau „mâine”.
goods-dates-again = Scrie o dată pentru tot sau câte una pentru fiecare aliment, în ordine.
goods-expired = Mulțumesc pentru gând, dar ce a expirat nu se poate împărți. Dacă data e alta, scrie-o.
goods-home-made = Sigur e foarte bun, dar după lege putem primi doar mâncare ambalată, nu făcută în casă. Ai altceva de donat?
goods-ask-storage = Cum se păstrează ce nu ține mult?
goods-ask-cold = A stat mereu la rece, și pe drum?
goods-not-cold = Mulțumesc pentru gând, dar dacă nu a stat mereu la rece nu putem primi: ar fi un risc pentru cine mănâncă. Dacă ai apăsat greșit, corectează. Altfel, apasă Renunță.
goods-ask-sealed = Ambalajele sunt închise, întregi și niciodată deschise?
goods-not-sealed = Mulțumesc pentru gând, dar nu putem primi ambalaje deschise. Dacă ai apăsat greșit, corectează. Altfel, apasă Renunță.
goods-ask-way = Aduci tu sau venim noi să luăm?
goods-ask-when = Când se poate veni? De exemplu: „sâmbătă de la 9 la 12”.
goods-ask-neighbourhood = În ce cartier?
goods-ask-address = La ce adresă? O va vedea doar asociația care acceptă.
goods-ask-shop = Cum se numește magazinul?
goods-label-what = Ce anume
goods-label-amounts = Cât
goods-label-category = Fel
goods-label-best = Expiră
goods-label-storage = Păstrare
goods-label-cold = Mereu la rece
goods-label-sealed = Ambalaje închise
goods-label-way = Livrare
goods-label-when = Când
goods-label-quarter = Cartier
goods-label-address = Adresă
goods-label-shop = Magazin
goods-kept = Mulțumesc! 💚 Am notat: { $what }.
category-food = Mâncare
category-hygiene = Casă și igienă
storage-dry = În cămară
storage-fridge = La frigider
storage-freezer = La congelator
way-drop = Aduc eu
way-pick = Veniți voi să luați
option-yes = Da
option-no = Nu
option-unsure = Nu știu
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } min
amount-pieces = { $count ->
        [one] 1 bucată
        [few] { NUMBER($count, useGrouping: 0) } bucăți
       *[other] { NUMBER($count, useGrouping: 0) } de bucăți
    }
lot = { $amount } de { $what }
lot-unclear = { $what } (cât?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: din nou { $what }? Apasă pe data de expirare de azi și gata.
shop-safe = Când apeși, spui și că a stat la rece și că ambalajele sunt închise.
shop-best = { $day }
shop-change = ✏️ Alte cantități
shop-done = Asta am notat-o deja.
offers-title = Donațiile tale:
offers-none = Încă nu ai oferit nimic.
offers-more = Apasă pe o donație ca să o deschizi.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Deschide
offer-card =
    { $what }
    { $state }
offer-is-open = caut cine are nevoie
offer-is-part = caut cine are nevoie de rest
offer-is-proposed = am întrebat o asociație
offer-is-taken = rezervată de o asociație
offer-is-withdrawn = retrasă
offer-is-expired = expirată
offer-is-done = livrată
offer-best-row = • Expiră: { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Cartier: { $where }
offer-address-row = • Adresă: { $address }
offer-shop-row = • Magazin: { $shop }
offer-model-row = • Model: { $model }
offer-button-edit = ✏️ Schimbă
offer-button-withdraw = Retrage
offer-withdraw-ask = Vrei să retragi { $what }? Dacă se bazează cineva pe asta, anunț eu.
offer-withdraw-yes = Da, retrage
offer-keep = Nu, lasă
offer-withdrawn = Am retras: { $what }. Mulțumesc oricum.
offer-edited = Am schimbat: { $what }.
offer-pledged = O asociație se bazează deja pe donația asta. Dacă nu mai e bună, retrage-o și scrie alta.
offer-over = Donația asta nu mai există.
mydata-offer-row = Donație: { $what } ({ $state })
mydata-want-row = Cerere pentru { $organization }: { $what }
device-ask-what = Ce vrei să donezi?
device-ask-model = Ce marcă și ce model? De exemplu „Lenovo T480, 8 GB”.
device-ask-working = Funcționează?
device-ask-charger = Are încărcător sau cablul lui?
device-ask-wiped = Datele tale sunt deja șterse?
device-ask-number = Câte sunt, de același fel?
device-label-model = Model
device-label-working = Funcționează
device-label-charger = Încărcător
device-label-wiped = Date
device-label-number = Câte
device-wiped = Deja șterse
device-wipe-help = Ajută-mă să le șterg
device-kept = Mulțumesc! 💚 Am notat: { $what }.
device-wipe-computer = Ca să-ți ștergi datele: salvează în altă parte ce îți trebuie și ieși din conturile tale. Apoi Setări → Recuperare → Resetați PC-ul → Eliminați tot.
device-wipe-phone = Ca să-ți ștergi datele: salvează în altă parte ce îți trebuie, ieși din contul tău și scoate cartela SIM. Apoi Setări → Sistem → Opțiuni de resetare → Șterge toate datele.
device-wipe-else = Dacă nu reușești, nu-i nimic: asociația care ia dispozitivul face asta cu tine.
device-laptop = Laptop
device-desktop = Calculator fix
device-tablet = Tabletă
device-phone = Telefon
device-monitor = Monitor
device-router = Router
device-connection = Internet
wanted-title = De ce e nevoie acum:
wanted-urgent = Urgent:
wanted-none = Acum nu sunt cereri. Dacă ai ceva de donat, scrie-mi oricum.
wanted-more = Apasă pe o cerere ca să o deschizi.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Deschide
wanted-card =
    { $organization } caută:
    { $what }
wanted-button-give = 🎁 Aduc eu
wanted-over = Cererea asta e închisă.
wanted-is-urgent-row = ⚡ Urgent
wanted-until-row = 🏁 Cel târziu: { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 Pot veni ei să ia
wanted-least-row = • Cel puțin: { $words }
wanted-for-row = • La ce folosește: { $words }
wanted-received-row = 📦 Au primit deja: { $amount }
wanted-promised-row = 🤝 Promis: { $amount }
drive-bar-row = { $bar } { $received } din { $target }
drive-ask-bring = Cât aduci?
drive-other-unit = Aici numărăm așa: { $target }. Scrie la fel.
drive-promised = Mulțumesc! 💚 Te așteaptă cu { $what }: { $place }, { $hours }.
drive-reached = 🎉 Colecta e completă: { $what }, pentru { $organization }. Mulțumim tuturor celor care au ajutat!

## De ce are nevoie o asociație

## Banca timpului și vestea din om în om

favour-title = Banca timpului: ore date și primite între oameni. O asociație garantează. Cine primește poate și să dea. Nimeni altcineva nu vede cât ai primit.
favour-given-row = Ore pe care le-ai dat: { $hours }
favour-received-row = Ore pe care le-ai primit: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = aștept asociația
favour-is-open = caut cine poate
favour-is-met = făcut
favour-is-refused = nu se poate
favour-is-cancelled = anulat
favour-is-ended = nu am găsit pe nimeni
favour-button-ask = 🤲 Cer ajutor
favour-button-all = ⏳ Banca timpului
favour-button-withdraw = Nu mai e nevoie
favour-pick = Ce asociație te cunoaște și poate garanta pentru tine?
favour-nobody = Acum nu e nicio asociație care să poată garanta. Încearcă din nou peste câteva zile.
favour-many = Ai deja trei cereri deschise. Când se termină una, poți face alta.
favour-own = Cererea asta e chiar a ta.
favour-ask-what = La ce îți trebuie o mână de ajutor? De exemplu: să pun o perdea.
favour-ask-neighbourhood = În ce cartier?
favour-ask-address = La ce adresă? O vede doar asociația și cine vine.
favour-label-address = Adresă
favour-summary = Cererea ta:
favour-asked = Am întrebat { $organization } dacă garantează pentru tine. Îți scriu imediat ce răspund.
favour-vouched = { $organization } garantează pentru tine. Caut cine te poate ajuta ({ $what }).
favour-refused = { $organization } nu poate garanta: { $reason }
favour-withdrawn = Bine, am anulat: { $what }.
favour-over = Pentru „{ $what }” nu am găsit pe nimeni la timp. Îmi pare rău: poți cere din nou.
favour-found = Vine { $name }: { $what }, { $when }.
favour-coming = { $what }, { $when }. Vine:
favour-nobody-yet = Pentru „{ $what }” ({ $when }) nu am găsit încă pe nimeni. Caut mai departe.
favour-address-row = Unde mergi: { $address }
favour-called-off = { $organization } a trebuit să anuleze: { $what }.
favour-moved = { $organization } a mutat „{ $what }”: acum e { $when }.
mydata-favour-row = • Ajutor cerut: { $what }, { $when }, { $address } ({ $organization })
share-title = Spune și altora: { $link }
share-joined = { $count ->
        [0] Încă nu a venit nimeni. Vei vedea doar câte persoane vin, nu cine.
        [one] A venit o persoană. Vei vedea doar câte persoane vin, nu cine.
        [few] Au venit { $count } persoane. Vei vedea doar câte persoane vin, nu cine.
       *[other] Au venit { $count } de persoane. Vei vedea doar câte persoane vin, nu cine.
    }
share-button = 📣 Invită
share-button-new = Schimbă linkul
mydata-share-row = • Ai un link de dat mai departe: persoane venite { $count }
mydata-by-link-row = • Ai ajuns aici printr-un link dat mai departe
## Cât durează

length = { $hours ->
        [0] { $minutes } min
        [one] 1 oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}și { $minutes } min
        }
    }

## Timp notat, de corectat

given-button-mine = ↩️ Timp notat
given-button-theirs = ↩️ Timp: { $number }
given-times = Timpul notat în ultimele treizeci de zile. Dacă ceva nu e corect, apasă și îl scot:
given-no-times = În ultimele treizeci de zile nu e notat niciun timp.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = Gata: am scos { $hours }. { $what }.
given-taken-back = { $name } a scos un timp notat din greșeală: { $hours }. { $what }.

## Un loc permanent în pauză

## Ce se salvează și raportul lunii

saved-button = 🌱 Cât am salvat
saved-title = Ce ai dat, lună de lună. Apasă pe o lună ca să vezi raportul ei.
saved-none = Deocamdată nu e notată nicio livrare. Imediat ce ia cineva ceva de la tine, găsești aici.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Iată raportul pe { $month } { $year }.
statement-ready = Raportul pe { $month } { $year } e gata. Mulțumesc pentru tot ce nu s-a risipit.
statement-title = Donații în { $month } { $year }
statement-about = Raportul pe { $month } { $year }
statement-name = donatii-{ $month }
statement-note = Cantitățile sunt cele din livrările confirmate. Acesta nu e un document fiscal: pentru asta trebuie documentul de livrare de la organizația care primește.
statement-total = Total: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = zi
statement-column-amount = cantitate
statement-column-unit = unitate

## Dau timp: când, ce, cât de des, cât promit

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, până { $until }
every-hours-until = { $rule }, { $hours }, până { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ Gata
free-under14 = Ce frumos că vrei să ajuți! Până la 14 ani se vine împreună cu un adult. Adultul spune când, de pe telefonul propriu.
free-button = 🙋 Când am timp
free-button-add = ➕ Adaugă ore
free-button-about = 🎯 Ce îmi place
free-button-often = 🔔 Cât de des
free-button-pause = ⏸️ Pauză
free-button-resume = ▶️ Reia
free-button-change = ✏️ Schimbă, scoate
free-button-fits = ✨ Potrivite mie
free-button-keep = 🔔 Întreabă-mă tu
free-button-once = Doar în ziua aceea
free-button-weekly = 🔁 Săptămânal
free-button-edit = ✏️ Alte ore
free-button-drop = 🗑️ Scoate
free-button-none = 🗑️ Scoate tot
free-button-none-yes = Da, scoate tot
free-intro = Spune-mi când ai timp. Te întreb eu, doar când e nevoie de cineva chiar atunci. De fiecare dată hotărăști tu și te oprești când vrei.
free-title = 🙋 Iată când ai timp:
free-empty = 🙋 Nu ai ore notate.
free-label = Când ai timp
free-ask = Când ai timp? Scrie cum ai spune: „sâmbătă dimineața”, „miercuri după ora 18”, „următoarele două ore”, „în fiecare marți 15-18”.
free-which-hours = Cât durează nu notez: vezi la fiecare propunere și hotărăști tu. La ce ore te gândești?
free-again = Nu am înțeles bine când. Încearcă cu o zi și o oră, de exemplu „sâmbătă 9-12” sau „în fiecare marți după ora 18”.
free-ask-day = Sau apasă pe o zi:
free-day-button = { $day }
free-ask-part = { $day }: în ce parte a zilei?
free-morning = 🌅 Dimineața
free-afternoon = ☀️ După-amiaza
free-evening = 🌙 Seara
free-day = Toată ziua
free-ask-often = { $when }: doar în ziua aceea sau în fiecare săptămână?
free-past = Momentul acela a trecut deja.
free-many = Ai deja multe ore notate: cel mult { $most }. Scoate câteva.
free-kept = { $count ->
        [one] ✅ Notat. Te întreb eu când e nevoie de cineva, cel mult o dată pe săptămână.
        [few] ✅ Notat. Te întreb eu când e nevoie de cineva, de cel mult { $count } ori pe săptămână.
       *[other] ✅ Notat. Te întreb eu când e nevoie de cineva, de cel mult { $count } de ori pe săptămână.
    }
free-already = Ai spus deja: e notat.
free-row = • { $when }
free-rests = Nu mai ai alte ore: nu te întreb nimic până nu spui tu.
free-gone = Ora asta nu mai există: a trecut sau ai scos-o deja.
free-nothing = Nu e nimic de schimbat.
free-change = Ce vrei să schimbi sau să scoți?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = Am scos: { $when }.
free-none-ask = Scot toate orele și promisiunea? Turele la care te-ai înscris deja rămân.
free-dropped-all = Am scos tot. Mulțumesc oricum!
about-button-edit = ✏️ Schimbă
about-button-new = 🎯 Îți spun
about-title = 🎯 Te întreb mai ales despre:
about-none = 🎯 Încă nu mi-ai spus ce îți place: deocamdată poate fi orice. Poți răspunde doar la ce vrei.
about-row = • { $label }: { $value }
about-summary = 🎯 Ce îți place:
about-kept = ✅ Notat. Țin cont când te întreb.
about-ask-fields = Ce teme te interesează? Apasă pe câte vrei.
about-ask-neighbourhoods = În ce cartiere vii cu plăcere? Apasă pe câte vrei.
about-ask-languages = Ce limbi vorbești? Apasă pe câte vrei.
about-ask-skills = Ce știi să faci? Apasă pe tot ce știi sau ai.
about-ask-also = Mai știi să faci ceva sau îți place ceva? Scrie în două vorbe.
about-label-fields = Teme
about-label-neighbourhoods = Cartiere
about-label-languages = Limbi
about-label-skills = Ce știi să faci
about-label-also = Altceva
mutes-title = 🔕 Nu te întreb nimic despre:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 Câte propuneri vrei să primești, cel mult?
often-1 = 1 pe săptămână
often-2 = 2 pe săptămână
often-3 = 3 pe săptămână
often-7 = Până la 7
often-0 = Niciodată
often-row = { $count ->
        [one] 🔔 Cel mult o propunere pe săptămână.
        [few] 🔔 Cel mult { $count } propuneri pe săptămână.
       *[other] 🔔 Cel mult { $count } de propuneri pe săptămână.
    }
often-never-row = 🔕 Nicio propunere: alegi tu dintre ture.
often-kept = ✅ Notat.
pause-ask = ⏸️ Cât timp să nu te întreb nimic? Turele la care te-ai înscris deja rămân.
pause-week = O săptămână
pause-month = O lună
pause-open = Până spun eu
pause-kept = ✅ Bine, fac liniște.
pause-row = ⏸️ În pauză până { $until }.
pause-open-row = ⏸️ În pauză până spui tu.
pause-over = ▶️ Începem din nou: te întreb iar când e nevoie de cineva.
promise-button = 🤝 Promit ore
promise-button-change = ✏️ Schimbă orele
promise-button-drop = 🗑️ Nu mai promit
promise-button-again = Alt număr
promise-label = Ore promise
promise-ask = 🤝 Câte ore promiți? Promisiunea o vezi doar tu: nimeni nu-ți cere socoteală.
promise-title = 🤝 Promisiunea ta pentru { $edition }:
promise-row = 🤝 Ore promise: { $hours }; date: { $done }; mai rămân: { $left }
promise-most = Cel mult { $most } ore: e deja foarte mult!
promise-made = { $hours ->
        [one] 🤝 Promisiune notată: o oră. Mulțumesc! Orele scad singure după fiecare tură.
        [few] 🤝 Promisiune notată: { $hours } ore. Mulțumesc! Orele scad singure după fiecare tură.
       *[other] 🤝 Promisiune notată: { $hours } de ore. Mulțumesc! Orele scad singure după fiecare tură.
    }
promise-none = Nu e nicio promisiune.
promise-dropped = Promisiunea e retrasă. Nu-i nicio problemă: contează fiecare oră pe care ai dat-o.
promise-kept = { $hours ->
        [one] 🎉 Promisiune ținută: o oră dată. Mulțumesc din inimă!
        [few] 🎉 Promisiune ținută: { $hours } ore date. Mulțumesc din inimă!
       *[other] 🎉 Promisiune ținută: { $hours } de ore date. Mulțumesc din inimă!
    }
mydata-free = Timpul pe care îl oferi:
mydata-free-over-row = { $count ->
        [one] • o ofertă de timp, trecută sau retrasă
        [few] • { $count } oferte de timp, trecute sau retrase
       *[other] • { $count } de oferte de timp, trecute sau retrase
    }
## O poză cu ce se donează

photo-can = Dacă vrei, trimite-mi o poză: așa e mai ușor de hotărât. O vede doar asociația căreia îi propun donația. Scot din poză locul și celelalte date.
photo-button-add = 📷 Adaugă o poză
photo-button-see = 🖼️ Vezi poza
photo-button-other = 📷 Altă poză
photo-button-drop = 🗑️ Scoate poza
photo-button-offer = ↩️ Donația
photo-button-none = Cu niciuna
photo-send = Trimite-mi o poză cu { $what }: fă-o acum sau alege una din telefon. Mai bine fără oameni și fără acte.
photo-which = Cu ce e poza?
photo-coming = Mulțumesc! Iau poza cu { $what }: durează o clipă.
photo-kept = Am poza cu { $what }. Am scos din ea locul și celelalte date. O vede doar asociația căreia îi propun donația. La o săptămână după ce se termină donația, o șterg.
photo-here = Iată poza cu { $what }:
photo-dropped = Gata: poza nu mai există.
photo-too-large = Poza asta e prea mare pentru mine: cel mult 10 MB. Îmi poți trimite una mai mică?
photo-unreadable = Nu reușesc să deschid poza asta. Trimite-o ca poză, nu ca fișier. Sunt bune JPEG, PNG și WebP, nu prea mari. Donația e valabilă și fără poză.
photo-lost = Nu am reușit să iau poza. Mi-o trimiți din nou? Donația e valabilă și fără poză.
photo-about = Poză cu { $what }
photo-name = poza
mydata-photo-row = • Poză cu { $what } ({ $size } kB)

## Tăceri și corecturi la livrări

handover-silent = Nu mi-a mai răspuns nimeni: { $what }, { $amount }, pentru { $organization }. Livrarea se încheie aici și nu notez nicio cantitate.
handover-give-again = Dacă mai ai, oferă din nou: și alții caută.
handover-nobody-there = { $organization } nu poate primi deocamdată: { $what }, { $amount }. Nu trebuie să mai aduci.
receipt-button-correct = Corectează
receipt-correct-late = Se poate corecta în primul sfert de oră. Acum poate spune altceva cealaltă parte sau scrie coordonatorilor.
## Despre ce se întreabă

topic-food = 🍲 Mâncare
topic-housing = 🏠 Locuință
topic-health = 🩺 Sănătate
topic-documents = 🪪 Acte
topic-work = 💼 Muncă
topic-italian = 🗣️ Învăț italiana
topic-school = 🏫 Școală și copii
topic-money = 💶 Bani și ajutoare
topic-violence = 🛟 Sunt în pericol
topic-legal = ⚖️ Ajutor juridic
topic-digital = 📱 Internet și SPID
topic-clothes = 👕 Haine și mobilă
topic-leisure = ⚽ Timp liber
topic-rules = 🚌 Viața în oraș
sub-food-meals = O masă
sub-food-parcels = Un pachet cu alimente
sub-food-market = Magazinul solidar
sub-food-baby = Pentru un bebeluș
sub-housing-tonight = Unde dorm la noapte
sub-housing-rent = Caut o locuință
sub-housing-eviction = Evacuare (sfratto)
sub-housing-public = Locuințe sociale
sub-health-doctor = Medicul
sub-health-urgent = Mi-e rău acum
sub-health-mothers = Femei și sarcină
sub-health-tests = Analize de sânge
sub-health-mind = Mi-e greu sufletește
sub-health-card = Card de sănătate
sub-documents-permit = Permis de ședere
sub-documents-identity = Carte de identitate
sub-documents-taxcode = Cod fiscal
sub-documents-citizenship = Cetățenie
sub-documents-asylum = Cer azil
sub-work-search = Caut de lucru
sub-work-training = Învăț o meserie
sub-work-rights = Drepturile mele
sub-italian-course = Cursuri
sub-italian-women = Cursuri pentru femei
sub-italian-exam = Examenul
sub-school-nursery = Creșă și grădiniță
sub-school-enrol = Înscriu un copil
sub-school-homework = Ajutor la teme
sub-school-adults = Școală pentru adulți
sub-money-benefits = Bonusuri și alocații
sub-money-isee = ISEE (venitul)
sub-money-bills = Facturi și chirie
sub-legal-lawyer = Un avocat
sub-legal-discrimination = Discriminare
sub-digital-spid = SPID și CIE
sub-digital-internet = Internet gratuit
sub-digital-devices = Un calculator
sub-clothes-clothes = Haine
sub-clothes-baby = Pentru bebeluși
sub-clothes-furniture = Mobilă
sub-leisure-library = La bibliotecă
sub-leisure-sport = Sport și mișcare
sub-leisure-youth = Tineri
sub-leisure-people = Să cunosc oameni
sub-rules-rubbish = Gunoi
sub-rules-transport = Autobuz și metrou
sub-rules-living = Casă și vecini
sub-rules-desk = Primăria (Comune)
bring-identity = Act de identitate
bring-taxcode = Codice fiscale (cod fiscal)
bring-health = Tessera sanitaria (card de sănătate)
bring-isee = ISEE (arată venitul familiei)
bring-referral = Scrisoare de la cine te trimite
bring-permit = Permesso di soggiorno (permis de ședere)
bring-family = Stato di famiglia (cine locuiește cu tine)
bring-contract = Contract sau busta paga (fluturaș de salariu)
not-mediator = Asta face cine răspunde familiilor în limba lor.
not-reviewer = Asta face cine recitește traducerile.

## Primele săptămâni și ce urmărești

menu-guides = 🧭 Primele săptămâni
guides-title = Merg cu tine, pas cu pas. De ce ai nevoie?
guide-first-weeks = Primele săptămâni
guide-new-baby = S-a născut un copil
guide-lost-work = Am rămas fără lucru
guide-renewing-documents = Reînnoirea actelor
guide-which-hour = { $guide }: la ce oră vrei mesajele?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Limba: { $languages }.
    Primul mesaj: { $when }.
    Țin asta sub un număr, nu sub numele tău, până îmi spui să mă opresc.
    Sau iei totul într-un fișier pentru calendar: așa nu țin nimic.
guide-start = ▶️ Începe azi
guide-start-tomorrow = ▶️ Începe mâine
guide-file = 📅 Ia fișierul
guide-file-here = Deschide fișierul cu calendarul din telefon. Eu nu țin nimic.
guide-next = { $guide }. Pasul următor vine: { $when }.
guide-paused = { $guide }: în pauză. Continui când vrei.
guide-last = Acesta a fost ultimul pas. Drum bun mai departe!
guide-steps = { $guide }: ce ai făcut deja sau nu îți trebuie? Apasă pe pas și trec peste el.
guide-language =
    { $guide }: până acum ți-am scris în limba asta: { $languages }.
    În ce limbă vrei să scriu mai departe?
guide-done = ✅ Gata
guide-steps-button = ⏭ Sari un pas
guide-pause = ⏸ Pauză
guide-resume = ▶️ Continuă
guide-first-weeks-doctor =
    🩺 Medicul
    Îngrijirea urgentă e pentru toți, și fără permesso di soggiorno (permis de ședere).
    Cine te îngrijește nu spune la poliție.
    Mai jos vezi unde găsești un medic.
guide-first-weeks-taxcode =
    🪪 Codice fiscale (cod fiscal)
    Cu acest număr, birourile știu cine ești.
    E gratuit.
    Îl primești de la Agenzia delle Entrate (biroul de taxe).
guide-first-weeks-permit =
    📄 Permesso di soggiorno (permis de ședere)
    Dacă îți trebuie, cere-l în 8 zile lucrătoare de când ai ajuns în Italia.
guide-first-weeks-school =
    🎒 Școala
    Orice copil are dreptul și datoria să meargă la școală.
    Și fără permesso di soggiorno (permis de ședere).
guide-first-weeks-italian =
    🗣️ Limba italiană
    La un curs înveți cuvinte și cunoști oameni.
    Mai jos vezi cursurile.
guide-first-weeks-isee =
    💶 ISEE
    E o hârtie care arată câți bani are familia.
    La CAF (birou care ajută la acte) o faci gratuit.
guide-first-weeks-leisure =
    📚 Biblioteca și timpul liber
    Mai jos vezi unde poți citi, unde te poți juca și unde cunoști oameni.
guide-first-weeks-rules =
    🚌 Gunoiul și autobuzele
    Mai jos vezi cum se sortează gunoiul și cum mergi prin oraș.
guide-new-baby-birth =
    👶 Declari nașterea
    La spital ai 3 zile de la naștere.
    La Comune (primărie) ai 10 zile.
guide-new-baby-taxcode =
    🪪 Codice fiscale (cod fiscal)
    Cere-l și pentru copil.
    E gratuit.
guide-new-baby-health =
    🩺 Sănătatea mamei și a copilului
    Îngrijirea urgentă e pentru toți, și fără permesso di soggiorno (permis de ședere).
    Cine vă îngrijește nu spune la poliție.
guide-new-baby-isee =
    💶 ISEE
    E o hârtie care arată câți bani are familia.
    La CAF (birou care ajută la acte) o faci gratuit.
guide-new-baby-benefit =
    💶 Assegno unico (alocația pentru copii)
    Sunt bani pentru familiile cu copii.
    Îi ceri la INPS (biroul statului pentru pensii și ajutoare).
guide-new-baby-nursery =
    🧸 Asilo nido (creșa)
    Mai jos vezi unde întrebi.
guide-lost-work-naspi =
    💶 NASpI (ajutorul de șomaj)
    Sunt bani pentru cine își pierde locul de muncă.
    Cere-i în 68 de zile de când l-ai pierdut.
guide-lost-work-search =
    💼 Caut de lucru
    Mai jos vezi cine te ajută să cauți.
guide-lost-work-rights =
    ⚖️ Drepturile tale
    Nu te-au plătit sau ai o îndoială?
    Mai jos vezi pe cine întrebi.
guide-lost-work-isee =
    💶 ISEE
    E o hârtie care arată câți bani are familia.
    La CAF (birou care ajută la acte) o faci gratuit.
guide-lost-work-training =
    🎓 Înveți o meserie
    Mai jos vezi cursurile.
guide-renewing-documents-permit =
    📄 Permesso di soggiorno (permis de ședere)
    Cere reînnoirea cu cel puțin 60 de zile înainte să expire.
    Păstrează chitanța (ricevuta): e bună cât aștepți.
guide-renewing-documents-identity =
    🪪 Cartea de identitate
    Uită-te în ce zi expiră.
    Mai jos vezi unde o faci din nou.
guide-renewing-documents-health =
    🩺 Tessera sanitaria (cardul de sănătate)
    Uită-te în ce zi expiră.
    Mai jos vezi pe cine întrebi.
guide-renewing-documents-help =
    ⚖️ Dacă ceva nu merge
    Ți-au spus nu sau ai o îndoială?
    Mai jos vezi cine te ajută.
translation-italian = 🇮🇹 Textul acesta e doar în italiană.
follow-button = 🔔 Urmărește
follow-yes = 🔔 Da, urmărește
follow-stop = ⏹ Oprește
follow-agree =
    Joia îți scriu ce e nou despre: { $topic }. Dacă nu e nimic nou, nu scriu.
    Țin asta sub un număr, nu sub numele tău, până îmi spui să mă opresc.
follow-here = 🔔 Urmărești: { $topic }. Îți scriu joia, dacă e ceva nou.
follow-over = Asta nu mai urmărești.
follow-stopped = Bine: nu îți mai scriu și am uitat ce urmăreai.
follow-one = { $what }
follows-button = 🔔 Ce urmărești
follows-title = Ce urmărești. Apasă ca să schimbi sau ca să oprești.
follows-none = Nu urmărești nimic.
news-title = 🔔 Noutățile săptămânii
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … și încă un lucru
    [few] … și încă { $count } lucruri
   *[other] … și încă { $count } de lucruri
 }
mydata-follow-row = Urmărești: { $what }
mydata-guide-row = Ghid: { $what }, la { $hour }. Pași făcuți deja: { $count }

## Fișa unui loc, greșeli și corecturi

access-walk-in = fără programare
access-appointment = cu programare
access-referral = doar dacă te trimite cineva
cost-free = gratuit
cost-low = costă puțin
cost-paid = cu plată
permit-needed = trebuie permis de ședere
permit-not-needed = nu trebuie permis de ședere
correction-moved = s-a mutat
correction-closed = e închis
correction-phone = nu răspunde nimeni la telefon
correction-hours = orele sunt greșite
correction-refused = nu m-au primit
correction-interpreter = nimeni nu vorbește limba mea
correction-other = altceva
correction-mended = Ai spus că e o greșeală la { $name }: acum e corectată. Mulțumesc, ai ajutat și alte familii.
services-title = De ce ai nevoie? Apasă pe un buton sau scrie-mi cu cuvintele tale.
services-which = { $topic }: ce cauți?
services-all = Tot
services-list = { $name }
services-more = Alte locuri
services-near = 📍 Dacă îmi trimiți unde ești, îți spun ce e mai aproape. Nu păstrez locul.
services-none = { $name }: încă nu știu un loc sigur. Am notat asta, fără numele tău.
services-nothing = Nu am găsit
services-talk = 👤 O persoană
services-other = 🔎 Altceva
nothing-thanks = Mulțumesc: am notat asta, fără numele tău. Așa, rețeaua știe ce lipsește.
near-title = Locurile cele mai apropiate de tine:
near-topic = { $name }: locurile cele mai apropiate de tine.
near-kept = Nu păstrez unde ești.
near-none = Lângă tine nu cunosc nimic. Încearcă să alegi ce cauți.
asked-which = Poate cauți ceva de aici:
asked-topic = { $name }
asked-else = Nu e asta? Apasă 🔎 sau întreabă o persoană.
asked-also = Dacă voiai altceva:
asked-language = Îți răspund în limba în care ai scris. Pe care vrei s-o păstrezi?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Traducere automată: nimeni nu a verificat-o încă.
service-italian-under = 🇮🇹 Deocamdată doar în italiană.
service-flagged-row = ⚠️ Mai mulți oameni spun că aici s-a schimbat ceva: întreabă înainte să mergi.
service-always-row = 🟢 Deschis mereu
service-open-row = 🟢 Deschis până la: { $until }
service-opens-row = 🔴 Închis. Se deschide: { $opens }
service-closed-row = 🔴 Închis
service-appointment-row = 📅 Cu programare
service-unknown-row = ❔ Ore neconfirmate: întreabă înainte să mergi
service-distance-row = 🚶 La { $metres } m de tine
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (gratuit)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ Este interpret, dacă e nevoie
service-free-row = 💶 Gratuit
service-cheap-row = 💶 Costă puțin
service-paid-row = 💶 Se plătește
service-referral-row = 📨 Trebuie o scrisoare de la alt serviciu
service-bring-row = 🎒 Ia cu tine: { $what }
service-no-permit-row = ✅ Nu trebuie permesso di soggiorno (permis de ședere)
service-confirmed-row = 🤝 Confirmat de { $organization }: { $day }
service-confirmed-once-row = ⏳ De confirmat din nou. Ultima dată: { $organization }, { $day }
service-checked-row = 🤝 Confirmat de Comune (primărie): { $day }
service-checked-once-row = ⏳ De confirmat din nou. Ultima dată: { $day }
service-national-row = ☎️ Număr național
service-unconfirmed-row = ⏳ De confirmat
service-button-map = 📍 Harta
service-button-call = 📞 Sună
service-button-remind = 🔔 Anunță când deschide
service-button-staff = 🪧 Arată la ghișeu
service-button-more = ➕ Mai multe
service-button-next = ➡️ Următorul
service-button-share = 📤 Dă mai departe
service-button-wrong = ⚠️ E o greșeală
service-button-back = ↩️ Înapoi la fișă
service-more = { $name }: ce vrei să faci?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = Sună la { $name }:
service-share = Copiază asta și trimite cui vrei: { $name }
service-link-row = 👉 { $link }
staff-how = Arată imaginea asta celor care lucrează acolo. E în italiană.
staff-title = Bună ziua! Caut serviciul acesta:
staff-looking = Bună ziua! Caut: { $name }
staff-speaks-row = 🗣️ Limba mea: { $languages }. Vorbiți rar, vă rog.
opening-kept = 🔔 Îți scriu când se deschide { $name }: { $when }. Apoi uit.
opening-dropped = Bine: nu îți scriu.
opening-now = 🔔 Se deschide acum: { $name }
opening-button-no = Nu mă anunța
wrong-ask = { $name }: ce nu e bine?
wrong-moved = Nu mai e acolo
wrong-closed = S-a închis de tot
wrong-phone = Nu răspunde nimeni
wrong-hours = Orele sunt altele
wrong-refused = M-au refuzat
wrong-interpreter = Lipsește interpretul
wrong-thanks = Mulțumesc! Îi spun cui poate corecta. Îți scriu când e rezolvat.
rate-ask = Ți-a fost de folos?
rate-thanks = Mulțumesc! Am numărat răspunsul, fără numele tău.

## O întrebare pentru cineva care îți vorbește limba

talk-menu = 💬 Vorbește cu cineva
talk-how =
    Îți răspunde cineva care vorbește limba ta și face legătura între limbi. Răspuns cel târziu: { $until }.
    Rămân doar cuvintele, șapte zile, fără nume și fără numere.
talk-ask = Ce vrei să întrebi? Scrie cu cuvintele tale.
talk-again = Scrie câteva cuvinte, cel mult 800 de caractere.
talk-no-numbers =
    Aici nu trec numere de telefon și adrese de e-mail: așa nu te poate căuta nimeni.
    Scrie din nou fără ele, te rog.
talk-nobody =
    Îmi pare rău: acum nu e aici nimeni care vorbește limba ta ({ $language }).
    Sunt serviciile orașului. Pentru un medic poți suna, și cu interpret:
talk-too-many = Azi ai pus deja multe întrebări. Încearcă din nou mâine.
talk-sent = Gata: am dat întrebarea ta mai departe. Îți răspunde cineva cel târziu: { $until }.
talk-button = Întrebarea mea
talk-button-write = ✏️ Mai scrie
talk-button-close = Am terminat
talk-button-again = Altă întrebare
talk-ask-more = Ce vrei să adaugi?
talk-passed-on = Gata: am adăugat la întrebarea ta.
talk-waits = Întrebarea ta așteaptă. Răspuns cel târziu: { $until }.
talk-yours = Întrebarea ta:
talk-yours-row = Tu: „{ $words }”
talk-theirs-row = Răspuns: „{ $words }”
talk-italian-row = 🇮🇹 De arătat la ghișeu: „{ $words }”
talk-answer =
    💬 Răspuns la întrebarea ta:
    „{ $words }”
talk-said = Ai un mesaj.
talk-late = Îmi pare rău: nu a răspuns nimeni încă. I-am întrebat din nou pe toți.
talk-over = Conversația asta s-a încheiat.
talk-unanswered = Îmi pare rău: nu a răspuns nimeni. Am șters întrebarea ta.
talk-voice-sent = Gata: vocea ta e pe drum. Nu o păstrez.
talk-voice-came = 🎙️ Un mesaj vocal despre întrebare.
talk-voice-lost = Îmi pare rău: mesajul vocal nu a ajuns. Scrie, te rog.
talk-voice-later = Vocea ta trece doar după ce cineva a luat întrebarea. Până atunci poți scrie.
mydata-talk-row = • Ai întrebat o persoană: { $asked }, { $languages }. Se șterge după șapte zile
mydata-role-row = • Rolul tău: { $role }, { $languages }
mydata-excluded-row = • Nu vrei întrebări despre: { $topics }
mydata-blocks-row = • Persoane blocate de tine: { $count }
shift-oncall-row = 📞 Familiile primesc răspuns în limba lor. Limbi: { $languages }

## Anunțuri: case, muncă, ce se face în oraș

menu-boards = 📌 Anunțuri
boards-title = Ce vrei să vezi?
boards-mine = 📝 Anunțurile mele
boards-yours = Anunțurile tale. Apasă pe unul ca să îl schimbi sau să îl scoți.
boards-none-yours = Nu ai anunțuri.
board-events = 🎉 Ce se poate face
board-homes = 🏠 Case și camere
board-jobs = 💼 Muncă
board-list-events = Ce se întâmplă în oraș:
board-list-homes = Case și camere. Vă scrieți doar prin mine. Nu plăti niciodată înainte să vezi casa.
board-list-jobs = Muncă și cursuri ca să înveți o meserie. Cine oferă muncă nu are voie să îți ceară bani.
board-none = Aici nu e nimic deocamdată.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ Anunț nou
post-button-me = Pentru mine
post-button-ask = ✉️ Mă interesează
post-button-withdraw = 🗑️ Scoate
post-button-still = ✅ Mai e valabil
post-card = { $kind }: { $what }
post-initiative = Inițiativă
post-course = Curs
post-event = Eveniment
post-volunteering = Curs pentru voluntari
post-offer = Ofer casă
post-request = Caut casă
post-shared = Casă de împărțit
post-job = Loc de muncă
post-training = Înveți o meserie
post-for-all = toți
post-for-youth = tineri
post-for-families = familii
post-for-volunteers = voluntari
contract-permanent = perioadă nedeterminată
contract-fixed = perioadă determinată
contract-apprentice = ucenicie
contract-internship = stagiu de practică
contract-other = altul
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = Pentru cine: { $whom }
post-cost-row = Cost: { $cost }
home-rooms-row = 🛏️ Camere: { $rooms }
home-euro-row = 💶 { $euro } euro pe lună
home-since-row = 🗓️ De la: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Contract: { $contract }
job-deadline-row = ⏳ Până: { $day }
post-state-row = Anunțul tău e { $state }.
post-is-pending = în așteptare
post-is-open = vizibil
post-is-refused = de corectat
post-is-withdrawn = scos
post-is-ended = încheiat
post-over = Anunțul acesta nu mai există.
post-own = Anunțul acesta e al tău.
post-adults = Asta se poate face de la 18 ani în sus.
post-many = Ai deja cinci anunțuri. Scoate unul, apoi încearcă din nou.
post-no-contact = Fără numere, e-mail sau linkuri: vă scrieți prin mine. Încearcă să scrii din nou.
post-for-whom = Pentru cine e anunțul?
post-ask-what = Despre ce e vorba? Scrie pe un rând.
post-label-what = Ce anume
post-label-kind = Tip
home-ask-kind = Ce vrei să faci?
home-ask-rooms = Câte camere?
home-label-rooms = Camere
home-rooms-again = Scrie un număr de la 1 la 12.
home-ask-area = În ce cartier? Nu e nevoie de adresă.
home-ask-euro = Câți euro pe lună?
home-label-euro = Euro pe lună
home-euro-again = Scrie doar numărul, de exemplu 450.
home-ask-since = De când? Scrie o zi sau sari peste.
home-label-since = De când
job-ask-kind = Ce oferi?
job-ask-where = Unde se lucrează?
job-ask-hours = În ce zile și la ce ore?
job-label-hours = Ore
job-ask-contract = Cu ce contract?
job-label-contract = Contract
job-ask-deadline = Până în ce zi se poate răspunde?
job-label-deadline = Termen
job-ask-firm = Cum se numește firma?
job-label-firm = Firma
post-summary = Iată anunțul:
post-posted = Mulțumesc! Întâi îl citește o persoană, apoi îl văd toți. Îți scriu eu.
post-published = 📌 Acum văd toți: { $what }
post-refused = ✖️ Nu e vizibil: { $what }. De ce: { $reason }. Poți să îl corectezi.
post-withdraw-ask = Scot anunțul „{ $what }”?
post-withdrawn = Am scos: { $what }
post-still-ask = { $what }: mai e valabil? Rămâne până { $day }.
post-still-done = Bine! { $what } rămâne până { $day }.
post-ended = A trecut timpul, am scos anunțul: { $what }
inquiry-ask = Scrie mesajul. Îl duc eu: numele și numărul tău nu se văd.
inquiry-message =
    ✉️ Pe cineva îl interesează { $what }:
    „{ $words }”
inquiry-answer =
    ✉️ Răspuns despre { $what }:
    „{ $words }”
inquiry-many = Azi ai scris deja pentru zece anunțuri. Încearcă din nou mâine.
complaint-kept = Mulțumesc că ai spus. O persoană verifică.
complaint-handled = Am verificat ce ai raportat: aveai dreptate, am rezolvat.
complaint-dismissed = Am verificat ce ai raportat: deocamdată nu se schimbă nimic.
mydata-board-row = • Anunț — { $kind }: { $what }
mydata-inquiry-row = • Ai scris pentru anunțul: { $what }
mydata-complaint-row = • Ai raportat un anunț: { $words } ({ $state })

## Amintiri pe WhatsApp și ce așteaptă

template-reminder =
    ⏰ Îți amintim de tura ta de la { $organization }.
    Ce e de făcut: { $what }
    🗓️ Când: { $when }
    📍 Unde: { $place }
    Vii? Apasă un buton de mai jos.
template-moved =
    Atenție: { $organization } a mutat tura.
    Ce e de făcut: { $what }
    Înainte: { $before }
    Acum: { $when }
    Poți veni și așa? Apasă un buton de mai jos.
template-cancelled =
    Atenție: { $organization } a anulat tura.
    Ce era de făcut: { $what }
    🗓️ Când: { $when }
    Nu te duce: nu va fi nimeni acolo. Mulțumim oricum.
template-place =
    S-a eliberat un loc pentru tine la { $organization }.
    Ce e de făcut: { $what }
    🗓️ Când: { $when }
    📍 Unde: { $place }
    Ți-l ținem o vreme. Răspunde cel târziu: { $until }. Îl vrei?
template-message = Ai un mesaj de la #FaiBene. Apasă butonul ca să-l citești.
template-button-read = Citește
template-value = { $value }
waiting-now = Iată ce era pentru tine.
waiting-nothing = Nu te mai așteaptă nimic.

## Mesaje vocale

hear-button = 🔊 Ascultă
hear-voice = 🔊 Citește o persoană care vorbește limba ta.
hear-name = vocal
hear-about = Mesaj vocal

## Două conversații, o persoană

link-button = 🔗 Leagă o conversație
link-code =
    Folosești și altă aplicație de mesaje sau alt telefon? Deschide acolo conversația cu mine și scrie:
    /link { $code }
    Codul e bun { $minutes } minute, o singură dată. Apoi cele două conversații sunt aceeași persoană: vezi același lucru în amândouă. Eu îți scriu în cea folosită ultima dată.
link-warning = ⚠️ Nu da codul nimănui: cine îl scrie în conversația lui vede datele tale și le poate schimba.
link-wrong = Codul ăsta nu merge: e bun zece minute și o singură dată. Scrie /link în cealaltă conversație și îți dau altul.
link-own = Codul ăsta l-ai cerut chiar de aici. Scrie-l în cealaltă conversație: /link { $code }
link-ages = În cele două conversații vârsta e diferită. Pentru mine sunt două persoane și nu le leg. Dacă e o greșeală, corectează vârsta și cere alt cod.
link-both = În amândouă conversațiile sunt deja lucruri și nu le amestec. În asta sunt:
link-kept-row = • { $kind }: { $count }
link-kept-places = locuri în ture și liste de așteptare
link-kept-hours = ture cu ore notate
link-kept-offers = timp liber și lucruri oferite
link-kept-roles = roluri și asociații
link-kept-more = alte puncte din /mydata
link-both-end = Poți șterge ce e în conversația asta și apoi o poți lega. Locurile tale se eliberează și nu se mai poate da înapoi. Blocările și ce ai raportat rămân. Sau lași totul cum e.
link-button-delete = Șterge și leagă
link-button-leave = Lasă așa
link-done = Gata: conversația asta și cealaltă sunt acum aceeași persoană.
link-done-there = 🔗 Altă conversație ({ $here }) e legată acum de asta: de acolo se văd datele tale și se pot schimba. Dacă nu ai făcut-o tu, desparte-o imediat.
chats-button = Conversațiile mele
chats-title = Conversațiile tale:
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = pagină web
chats-here-row = Contact: { $chat } ({ $value }), conversația asta
chats-row = Contact: { $chat } ({ $value })
chats-end = Îți scriu în cea folosită ultima dată.
chats-button-away = Desparte { $chat }
chats-button-away-here = Desparte asta
chats-away-ask = Despart conversația asta ({ $chat })? De acolo nu se vor mai vedea datele tale. Cine scrie din acea conversație o ia de la început.
chats-button-away-yes = Da, desparte
chats-away = Gata: conversația asta ({ $chat }) nu mai e una dintre ale tale.
chats-last = E singura ta conversație: nu o pot despărți. Dacă vrei, poți șterge tot.

## Pagini web

page-title = FaiBene
page-chat = Conversație
page-write = Scrie un mesaj
page-sos = Numere de urgență
page-send = Trimite
page-photo = Trimite o poză
page-photo-sent = Poza ta
page-place = Trimite unde ești
page-place-sent = 📍 Unde sunt
page-place-refused = Telefonul nu mi-a spus unde ești. Poți scrie o stradă.
page-map = Deschide harta
page-you = Tu
page-new = Mesaje noi
page-connecting = Mă conectez…
page-online = online
page-lost = Conexiune pierdută, încerc din nou…
page-sending = se trimite
page-sent = trimis
page-refused = Mesajul acesta nu a plecat: încearcă mai pe scurt.
page-save = Descarcă
page-noscript = Pentru conversație trebuie JavaScript: pornește-l în browser.
page-town = #FaiBene
page-town-about = Oraș de probă: oameni și organizații inventate
page-town-how = Cinci telefoane, un singur oraș. Scrie, apasă pe butoane, apoi dă ceasul înainte.
page-phones = Telefoane
page-phone-citizen = O voluntară
page-phone-citizen-about = oferă câteva ore
page-phone-association = O asociație
page-phone-association-about = caută voluntari
page-phone-coordinator = Coordonatorii
page-phone-coordinator-about = aprobă și verifică
page-phone-family = O familie abia sosită
page-phone-family-about = întreabă în limba ei
page-phone-whatsapp = Ca WhatsApp
page-phone-whatsapp-about = trei butoane sau o listă
page-clock = Ceasul săptămânii de probă
page-clock-hour = +1 oră
page-clock-evening = La 18
page-clock-day = +1 zi
page-clock-wrong = Ceasul nu se poate muta așa.

## Posto fisso

seat-first = Ca să ai un loc permanent, înscrie-te mai întâi o dată.
seat-yours = Mulțumesc! De acum ai un loc permanent: { $what }. Te înscriu eu de fiecare dată.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] Te așteaptă:
       *[other] În pauză: deocamdată nu te înscriu.
    }
seat-shift-row = • { $when }
seat-week = Turele tale permanente din săptămâna asta:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = Dacă o dată nu poți, deschide tura și spune.
seat-button-all = Locurile permanente
seat-button-always = 🪑 Vin mereu
seat-button-pause = ⏸️ Iau o pauză
seat-button-resume = ▶️ Vin din nou
seat-button-leave = Renunț la loc
seat-paused = Bine: deocamdată nu te înscriu și ți-am anulat locurile la turele care vin. Locul permanent rămâne al tău.
seat-left = Bine: nu mai ai un loc permanent și ți-am anulat locurile la turele care vin. Mulțumesc!
seat-ask-until = Cât timp iei pauză? După pauză, locul e din nou al tău.
seat-button-fortnight = 2 săptămâni
seat-button-month = 1 lună
seat-button-day = Până la o dată
seat-button-open = Până spun eu
seat-ask-day = Până în ce zi, inclusiv? De exemplu: „10 ianuarie”.
seat-day-again = Nu am înțeles ziua: scrie-o ca „10 ianuarie” sau „10/1”. Trebuie să fie o zi care urmează.
seat-paused-until = Bine: până la { $until } nu te înscriu și ți-am anulat locurile la turele din zilele acelea. Din ziua următoare, locul e din nou al tău.
seat-until-row = ⏸️ În pauză până la { $until }
seat-back = Pauza s-a terminat: { $what }. Locul permanent e din nou al tău, te înscriu eu de fiecare dată.

## Telefonate

call-button-ask = 📞 Sunați-mă
call-button-withdraw = Nu mai e nevoie
call-ask = La ce număr? Îl vede, o singură dată, cine te sună. Apoi îl șterg.
call-again = Scrie un număr de telefon: între 6 și 15 cifre. Poți pune și +.
call-waits = Am spus la { $organization } că preferi să te sune cineva. Îți scriu când se oferă cineva să te sune.
call-soon = Te sună { $name } de la { $organization }. Numărul tău l-am șters deja.
call-nobody = Îmi pare rău: în trei zile, nimeni de la { $organization } nu a putut să te sune. Numărul tău l-am șters. Poți scrie sau poți încerca din nou.
call-too-many = Azi ai cerut deja de trei ori să te sune cineva: încearcă din nou mâine.
call-taken = Se ocupă deja altcineva. Mulțumesc oricum!
call-withdrawn = Cine a cerut s-a răzgândit: nu mai trebuie să suni.
call-over = Cererea asta a expirat: numărul nu mai e aici.
call-withdrawn-yours = Bine: nu te sună nimeni, iar numărul l-am șters.
call-number =
    Mulțumesc! Sună la { $name }: { $phone }
    Ți-l arăt acum, apoi îl șterg.
call-is-open = în așteptare
call-is-taken = se ocupă cineva
call-is-withdrawn = anulat
call-is-unanswered = nu a putut nimeni
