### Çfarë thotë boti në shqip. Burimi është teksti italisht: it.ftl.

## Faqet e një menuje të gjatë

page-more = Më tej →
page-back = ← Prapa
page-pick = Zgjidh
page-typed = Ose shkruaj:

## Gjuha

language-title = Në cilën gjuhë do të flasim?
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
language-chosen = Mirë: tani e tutje flasim shqip.
translation-draft = Këtë përkthim e ka bërë një makinë. Askush nuk e ka kontrolluar ende. Kur ke dyshim, vlen teksti italisht.
language-unknown = Këtë gjuhë nuk e kemi ende.
language-offer = Po shkruan në një gjuhë tjetër. Do ta ndryshosh gjuhën?

## Në çdo mesazh

button-menu = ☰ Menuja
button-language = 🌐 Gjuha
button-sos = 🆘 SOS

## Mirëseardhja dhe menuja

start-hello =
    Përshëndetje! Jam boti i #FaiBene. #FaiBene është sfida e solidaritetit e qytetit { $city }.
    Të ndihmoj të japësh një dorë, ose ta gjesh kur të duhet.
start-kept =
    Çfarë ruajmë, dhe pse:
    • kontaktin tënd në këtë bisedë, që të të përgjigjemi;
    • gjuhën, që të merremi vesh;
    • nëse regjistrohesh: emrin që zgjedh dhe grupmoshën;
    • ku regjistrohesh dhe çfarë vjen pas (orët, mesazhet, mendimet), që ta organizojmë;
    • nëse flet për një shoqatë: kërkesat e saj.
    Me /mydata i sheh të gjitha, një nga një; me /erase i fshin të gjitha.
menu-title = Çfarë do të bësh?
menu-shifts = Dua të ndihmoj
menu-mine = Turnet e mia
menu-services = Më duhet ndihmë
menu-need = Kërkoj vullnetarë
menu-needs = Turnet tona
menu-organization = Jam nga një shoqatë
menu-queue = Për të vendosur
menu-associations = Shoqatat
menu-form = ▶️ Vazhdo ku mbete
menu-mydata = Të dhënat e mia
menu-help = Si funksionon
help-what =
    Je në rrezik? Telefono 112, ose prek 🆘.
    Këtu sheh turnet vullnetare të qytetit. Mund të regjistrohesh, dhe të heqësh dorë. Takimin ta kujtoj unë: një mbrëmje më parë, dhe dy orë më parë.
    Mund të dhurosh edhe ushqime, gjëra për shtëpinë dhe pajisje.
    Shoqatat kërkojnë vullnetarë; koordinatorët e kontrollojnë çdo kërkesë.
help-commands =
    Mund të prekësh butonat ose të shkruash. Komandat:
    /menu menuja
    /services ku gjen ndihmë
    /talk fol me një person
    /guides javët e para
    /boards shtëpi, punë, ngjarje
    /shifts turnet e hapura
    /mine turnet e tua
    /hours orët e tua dhe vërtetimi
    /language gjuha
    /stop mjaft me lajme
    /mydata të dhënat e tua
    /erase fshiji të gjitha
    /sos numrat e urgjencës
thanks-back = Faleminderit ty! 💚
unknown = Më fal, nuk e kuptova. Ja çfarë mund të bëj:
attachment =
    Këtë nuk di ta lexoj, dhe nuk e ruaj. Ma shkruaj me fjalët e tua, ose prek një buton.
    📷 Një foto më duhet për të treguar çfarë dhuron.
    🎤 Mesazhin me zë ia kaloj atij që i përgjigjet pyetjes sate.
    📍 Me vendin tënd të them çfarë ka afër.
slow-down = Prit pak: po shkruan shumë shpejt, dhe atë që dërgove tani nuk e lexova. Prit disa sekonda dhe shkruaje përsëri.
sorry = Më fal, diçka nuk shkoi mirë. Ata që kujdesen për botin e shohin. Mund të provosh përsëri nga menuja.
gone = Kjo nuk gjendet më. Menuja është këtu: prek ☰.
list-old = Kjo listë është e vjetër. Mund ta hapësh përsëri nga këtu:

## SOS

sos-first = Ja çfarë kërkove.
sos-title = Telefono. Ata që përgjigjen, janë aty për këtë.
sos-violence = Këta numra përgjigjen gjithmonë. Nëse dikush mund ta shohë këtë telefon, telefono nga një tjetër dhe, po munde, fshije këtë bisedë.
sos-suicide =
    Më vjen keq që po vuan kaq shumë. Këtë peshë nuk duhet ta mbash pa askënd pranë: ka kush të dëgjon tani.
    Telefono 112, ose thuaja një njeriu që e ke afër.
sos-end = 112 përgjigjet ditë e natë. Këtë përgjigje nuk e ruajmë askund.
button-hide = ✖️ Fshihe
sos-hide-rest = Çfarë ka mbetur këtu lart, nuk e heq dot unë. Hap detajet e kësaj bisede dhe zgjidh „Fshi bisedën” (Elimina chat, Delete chat).
line-emergency = { $number } — urgjenca: policia, ambulanca, zjarrfikësit
line-violence = { $number } — dhunë dhe përndjekje
line-children = { $number } — fëmijë dhe të rinj në rrezik
line-doctor = { $number } — mjek, kur nuk është urgjente
line-speaks-under = Gjuhët: { $languages }
line-speaks-not-under = Këtu nuk e flasin gjuhën tënde ({ $language }). Gjuhët: { $languages }
line-interpreters-under = Gjuhët: me përkthyes, nëse duhet
line-languages-unknown-under = Gjuhët: nuk janë konfirmuar

## Heshtja, të dhënat, fshirja

stopped = Mirë: nuk të dërgoj më lajme. Nëse shkruan, të përgjigjem. Të lajmëroj vetëm për turnet e tua, për shembull kur një turn anulohet.
resumed = Shumë mirë! Do t'i marrësh përsëri lajmet.
button-resume = Merr prapë lajme
button-erase = Fshiji të gjitha
button-change-name = Ndrysho emrin/moshën
mydata-title = Ja gjithçka që kemi për ty:
mydata-name-row = Emri: { $name }
mydata-no-name-row = Emri: nuk ka
mydata-age-row = Mosha: { $age }
mydata-language-row = Gjuha: { $languages }
mydata-silenced-row = Lajmet: të ndalura
mydata-coordinator-row = Roli: koordinim, që nga { $since } (vendime të marra: { $count })
mydata-member-row = Shoqata: { $organization } ({ $state })
mydata-signup-row = Turni: { $what } — { $when } ({ $state })
mydata-post-row = Kërkesa: { $what } — { $when }, { $place }, persona: { $people }, nga { $age } vjeç, siguracioni: { $insurer }
mydata-waiting = { $count ->
        [0] Asnjë kujtesë apo njoftim nuk është gati për t'u dërguar.
        [one] Një kujtesë ose njoftim pret të dërgohet.
       *[other] { $count } kujtesa ose njoftime presin të dërgohen.
    }
mydata-form = Ka një formular të nisur, që fshihet vetë pas një dite.
mydata-form-row = • { $words }
mydata-seen-row = Mesazhi i parë: { $since }; i fundit: { $last }
mydata-reason-row = Arsyeja: { $reason }
mydata-end = Emrat dhe kontaktet ruhen të koduara. Mund t'i fshish të gjitha kur të duash.
signup-confirmed = vendi u konfirmua
signup-given-back = hoqe dorë
signup-called-off = turni u anulua
erase-ask =
    Do të fshij emrin, kontaktin, gjuhën, rolet dhe mesazhet. Turnet e tua që vijnë anulohen.
    Mbeten vetëm numra pa emër. Nuk kthehet mbrapsht. E konfirmon?
button-erase-yes = Po, fshiji të gjitha
button-keep = Jo, lëri
erased = U bë: nuk kemi më asgjë për ty. Ajo që sheh më lart është vetëm në këtë telefon: mund ta fshish bisedën. Nëse do të nisësh prapë, shkruaj /start. Të përshëndes!

## Të njihemi

acquaintance-title = Ti
acquaintance-ask-name = Si të quajnë? Mjafton emri, ose një nofkë: e sheh shoqata.
claimant-ask-name = Si të quajnë? Emri dhe mbiemri: i shohin koordinatorët.
acquaintance-ask-age = Sa vjeç je?
acquaintance-kept = Faleminderit, e shënova.
label-name = Emri
label-age = Mosha
age-under14 = Nën 14 vjeç
age-14to17 = Nga 14 deri në 17
age-adult = 18 e lart

## Turnet, për kë jep një dorë

shifts-title = Turnet e hapura. Prek atë që të pëlqen:
shifts-none = Tani nuk ka turne të hapura. Provo përsëri pas disa ditësh.
shift-row = • { $when } — { $what } ({ $free ->
        [0] plot: lista e pritjes
        [one] 1 vend
       *[other] { $free } vende
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
    🛡️ Siguracioni: { $insurer }
    👥 { $free ->
        [0] Plot, pa vende
        [one] Ka edhe 1 vend
       *[other] Ka edhe { $free } vende
    }
    { $age ->
        [18] Nga 18 vjeç
       *[other] Nga { $age } vjeç. Nën 18 vjeç duhet formulari i prindërve, që e jep shoqata
    }
button-join = ✅ Do të vij
button-back-shifts = Turne të tjera
button-look = Hape
signup-done =
    Faleminderit! Vendi yt është konfirmuar:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Siguracioni: { $insurer }
    Ta kujtoj unë.
signup-card =
    Të presin:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Siguracioni: { $insurer }
signup-already = E ke vendin në këtë turn.
signup-ended = Ky regjistrim nuk vlen më.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = Turnet e tua:
mine-none = Nuk ke turne. Do të shohësh turnet e hapura?
mine-row = • { $when } — { $what }, { $place }
button-cannot = Nuk vij dot
signup-cancel-ask = Ta heq vendin tënd për { $what }, { $when }?
button-give-back = Po, heq dorë
button-keep-place = Jo, do të vij
signup-cancelled = E hoqa vendin tënd për { $what } dhe e lajmërova shoqatën. Faleminderit që e the.
shift-gone = Ky turn nuk gjendet më.
shift-cancelled = Ky turn u anulua.
shift-past = Ky turn ka filluar ose ka mbaruar.
shift-full = Më vjen keq: nuk ka më vende.
too-young-under14 = Këtu duhen të paktën 14 vjeç. Faleminderit gjithsesi: dëshira për të ndihmuar vlen shumë.
too-young-14to17 = Ky turn është vetëm nga 18 vjeç. Turne të tjera të pranojnë nga 14 vjeç.
reminder-title = Kujtesë
reminder-today = sot
reminder-tomorrow = nesër
reminder-later = po afrohet
somebody = Një person
reminder-shift =
    ⏰ Kujtesë: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Kujdes: turni nga { $organization } u anulua.
    { $what }
    🗓️ { $when }
    Nuk duhet të shkosh.
shift-moved =
    Kujdes: { $organization } e ndryshoi orarin e turnit.
    { $what }
    Më parë: { $before }
    Tani: { $when }
    Nëse nuk vjen dot, thuaje këtu.

## Shoqatat

organization-pick = Për cilën shoqatë flet?
organization-button = { $name }
button-other-organization = Një tjetër
organization-ask-name = Si quhet shoqata?
organization-asked = U kërkova koordinatorëve të konfirmojnë që flet për { $organization }. Të shkruaj sapo të vendosin.
organization-yours = Flet tashmë për këtë shoqatë.
organization-approved = Koordinatorët e konfirmuan: tani mund të kërkosh vullnetarë për { $organization }.
organization-refused = Koordinatorët nuk e konfirmuan që flet për { $organization }. Arsyeja: { $reason }
organization-not-approved = Kjo shoqatë nuk është konfirmuar ende.
organization-trusted = Koordinatorët kanë besim te { $organization }: tani e tutje kërkesat tuaja publikohen menjëherë.
organization-distrusted = Tani e tutje kërkesat nga { $organization } presin përsëri koordinatorët para se të publikohen. Ato që janë publikuar mbeten.
youngest-18 = Nga 18 vjeç
youngest-14 = Nga 14 vjeç
shift-is-pending = Pret koordinatorët.
shift-is-open = Është publikuar.
shift-is-refused = Nuk u publikua.
shift-is-cancelled = U anulua.
button-move = Ndrysho orarin
button-cancel-shift = Anulo turnin
button-cancel-shift-yes = Po, anulo
button-keep-shift = Jo, mbetet
moved-summary = Orari i ri:
not-member = Këtë mund ta bëjë vetëm kush flet për një shoqatë të konfirmuar.
not-yours = Kjo nuk është e jotja: nuk mund ta shfaq as ta ndryshoj.

## Koordinatorët

code-wrong = Ky kod nuk vlen: ndoshta ka skaduar ose është përdorur.
code-too-many = Shumë kode të gabuara. Provo përsëri pas një ore.
not-coordinator = Këtë mund ta bëjnë vetëm koordinatorët.
claims-too-many = Ke tri kërkesa në pritje: prit që koordinatorët të vendosin.
claim-card =
    { $organization }
    Kush kërkon: { $name }
review-title = Është publikuar tashmë. { $taken ->
        [0] Askush nuk është regjistruar.
        [one] Është regjistruar 1 person.
       *[other] Janë regjistruar { $taken } persona.
    }
button-all-right = 👍 Në rregull
button-take-down = ✖️ Anulo turnin
button-approve = ✅ Mirato
button-refuse = ✖️ Refuzo
reason-ask = Cila është arsyeja? Do t'ia them atij që e kërkoi.
reason-label = Arsyeja
organizations-approved = Shoqatat e konfirmuara. Me ⭐ ato që publikojnë menjëherë.
organizations-none-approved = Asnjë shoqatë nuk është konfirmuar ende.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Publikon menjëherë: koordinatorët e shohin më pas.
organization-is-not-trusted = Çdo kërkesë e saj pret koordinatorët.
organization-speakers = Kush flet për shoqatën:
organization-no-speakers = Tani askush nuk flet për këtë shoqatë.
button-trust = ⭐ Publikon menjëherë
button-distrust = Prapë me miratim
trust-offer = A ke besim te { $organization }? Atëherë kërkesat e ardhshme dalin menjëherë, dhe i shikon më pas.
already-decided = Është vendosur tashmë, ndoshta nga dikush tjetër prej koordinatorëve.

## Formularët

form-text-again = Nuk e kuptova: shkruaj disa fjalë, jo shumë.
form-when-again = Nuk e kuptova kur. Shkruaj ditën, fillimin dhe fundin, për shembull: „e shtunë nga ora 9 deri në 12”.
form-when-past = Ky orar ka kaluar. Shkruaj një ditë që vjen.
form-when-which = Cilin ke parasysh?
form-number-again = Shkruaj një numër nga 1 deri në 200.
form-option-again = Zgjidh një nga butonat.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = E konfirmon?
form-confirm-or-edit = Prek Konfirmo ose Ndrysho.
form-which-line = Çfarë do të ndryshosh?
form-button-edit = ✏️ Ndrysho
form-gone = Ky formular nuk gjendet më. Mund të nisësh përsëri nga menuja.
form-earlier = Ai buton ishte i një pyetjeje të mëparshme. Jemi këtu:
form-cancelled = Mirë, po e lëmë.
button-skip = Kaloje
need-button-detail = ➕ Një hollësi
button-back = ← Prapa
button-cancel = Lëre
button-confirm = ✅ Konfirmo
button-edit = ✏️ { $label }

## Komandat në menunë e Telegramit

command-start = Nis nga e para
command-sos = Numrat e urgjencës
command-menu = Menuja
command-shifts = Turnet e hapura
command-mine = Turnet e mia
command-language = Ndrysho gjuhën
command-help = Çfarë mund të bëj këtu
command-stop = Mjaft me lajme
command-mydata = Të dhënat e mia
command-erase = Fshij gjithçka për mua

## Lista e pritjes dhe vendet e liruara

wait-expired = Koha për t'u përgjigjur mbaroi: vendi i kaloi personit tjetër. Mund të hysh prapë në listë.
wait-ended = Nuk je më në listë për këtë turn.
signup-came = ishe aty
signup-no-show = nuk del që ishe aty
signup-excused = mungesë me arsye
signup-replaced = vendi i kaloi dikujt tjetër
button-wait = ⏳ Më vër në listë
button-leave-line = Dil nga lista
button-accept-place = ✅ Pranoj
button-decline-place = Ia lë tjetrit
wait-card =
    Je në listën e pritjes: { $what }, { $when }.
    { $place ->
        [1] Je në vendin e parë të listës.
       *[other] Para teje: { $before }.
    }
    Nëse lirohet një vend, ta ofroj, dhe ta mbaj për pak kohë.
wait-offer =
    🎉 U lirua një vend për ty!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    Ta mbaj këtë vend deri: { $until }. Pastaj i kalon tjetrit.
wait-left = Mirë, nuk të mbaj më në listë për { $what }.
wait-called-off = Turni që prisje u anulua: { $what }, { $when }.
mine-lines = Në listën e pritjes:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: ka një vend për ty, përgjigju
mine-moved-row = • { $when } — { $what }, { $place }: orari ndryshoi, e konfirmon?

## Do të vij, nuk vij dot, vonohem

button-coming = ✅ Do të vij
button-late = 🕐 Vij më vonë
button-was-wrong = E pata gabim, vij
signup-moved = ⚠️ Orari ndryshoi: më thuaj nëse vjen.
answer-coming =
    Shumë mirë, të presin.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = Mirë: i lajmëroj që vjen pak më vonë për { $what }.
answer-next =
    Nëse do, ja turni tjetër që të përshtatet:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ Kujtesat
reminders-ask = Kur do t'i marrësh kujtesat për turnet? Tani është kështu:
reminders-kept = U bë. Tani e tutje:
lead-usual = Në darkë e 2 orë para
lead-hour = 1 orë para
lead-three = 3 orë para
lead-day = 1 ditë para
lead-two = 2 ditë para
lead-none = Asnjë

## Zëvendësime dhe shkëmbime

button-stand-in = 🔁 Gjej zëvendësues
button-swap = ⇄ Shkëmbe turnin
button-stop-seeking = Mos kërko më
button-take-over = ✅ Shkoj unë
button-undo = Ktheje mbrapsht
button-name = Thuaj kush je
exchange-sought = Po kërkoj dikë që të vijë në vendin tënd: { $what }, { $when }. Derisa dikush të pranojë, të presin ty. Të shkruaj sapo ta gjej.
exchange-stopped = Mirë, nuk kërkoj më: të presin ty.
exchange-over = Këtu s'ka më ç'të bëhet: dikush e mori më parë, ose nuk duhet më.
exchange-own = Ky është turni yt: nuk e zëvendëson dot veten.
exchange-party = Për një grup nuk di ende të gjej zëvendësues. Nëse nuk vini dot, thuaje me „Nuk vij dot”.
exchange-too-late = Është vonë për ta kthyer mbrapsht. Nëse nuk vjen dot, thuaje me „Nuk vij dot”.
exchange-unknown = Më parë më thuaj si të quajnë dhe sa vjeç je.
exchange-wanted =
    Dikush nuk shkon dot dhe kërkon një zëvendësues. Mund të shkosh ti?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    Dikush do ta shkëmbejë turnin me ty.
    I yti: { $mine }, { $then }
    Në vend të tij do të bëje: { $what }, { $when }, { $place }
exchange-taken =
    Faleminderit! Shkon ti, në vend të atij që s'mundet:
    { $what }
    🗓️ { $when }
    📍 { $place }
    Nëse preke gabim, mund ta kthesh mbrapsht brenda një ore.
exchange-found = U bë: në vendin tënd shkon { $name }. { $what }, { $when }. Faleminderit që e the në kohë.
exchange-undone = U kthye mbrapsht: gjithçka është si më parë.
exchange-returned = Zëvendësimi u anulua: të presin ty përsëri. { $what }, { $when }.
exchange-none = Tani nuk ka asnjë turn për ta shkëmbyer me tëndin. Mund të kërkoj një zëvendësues.
exchange-choose = Me cilin turn do ta shkëmbesh { $what }, { $when }?
exchange-swap-sought = Po pyes ata që kanë vend te { $what }, { $when }. Derisa dikush të pranojë, turni yt mbetet ai që ishte.
exchange-swapped =
    Shkëmbimi u bë! Turni yt tani është:
    { $what }
    🗓️ { $when }
    📍 { $place }

## Prania

afterwards-thanks = 💚 Faleminderit! { $what }, { $when }: ishe vërtet aty. Orët e tua deri tani: { $hours }.
afterwards-missed = Për { $what }, { $when }, del që nuk ishe. Nëse nuk është kështu, thuaje.
button-contest = Nuk është kështu
label-phone = Telefoni
checked-in = Mirë se erdhe! E shënova që je këtu: { $what }, { $when }. Punë të mbarë.
check-in-early = Është herët: mund ta shënosh ardhjen nga gjysmë ore para fillimit. { $when }

## Skedarët

button-calendar = 📅 Në kalendar
calendar-here =
    Ja { $what }, { $when }, për kalendarin e telefonit: hap skedarin më poshtë.
    Nëse ndryshon orari, të shkruaj.
calendar-name = turni
calendar-about = { $what }, { $when }
calendar-off-about = Për ta hequr nga kalendari { $what }, { $when }: hap skedarin.
calendar-details =
    { $organization }
    Siguracioni: { $insurer }
paper-missing = Më fal, skedari nuk u përgatit dot tani. Provo prapë pas pak me të njëjtin buton.

## Mesazhe përmes botit

relay-ask = Shkruaj mesazhin, jo më shumë se 500 shenja. E çoj unë: numrat e telefonit nuk duken.
relay-again = Shkruaj disa fjalë, jo më shumë se 500 shenja.
relay-to-whom = Kujt do t'i shkruash?
relay-message =
    ✉️ Mesazh nga { $name } për { $what }, { $when }:
    „{ $words }”
relay-message-ours =
    ✉️ Mesazh nga { $name } ({ $organization }) për { $what }, { $when }:
    „{ $words }”
relay-sent = U bë: mesazhi është nisur. Këtu nuk mbetet kopje.
relay-over = Ka kaluar më shumë se një ditë nga turni: tani nuk mund të shkruani më nga këtu.
relay-not-delivered = Më vjen keq: tani për tani mesazhet nuk mbërrijnë nga ana tjetër.
relay-you-blocked = I ke bllokuar këto mesazhe. Për të shkruar, zhbllokoji më parë.
relay-too-many = Kanë kaluar dhjetë mesazhe në një orë: provo përsëri pas pak.
relay-nobody = Tani për tani nuk ka kush të përgjigjet.
relay-blocked = U bllokua: nuk kalon më asnjë mesazh, as këndej, as andej. Mund ta zhbllokosh kur të duash.
relay-unblocked = U zhbllokua: nga ana jote mesazhet kalojnë përsëri.
relay-button-write = ✉️ Shkruaj
relay-button-answer = ✉️ Përgjigju
relay-button-report = ⚠️ Ankohu
relay-button-block = 🚫 Blloko
relay-button-unblock = Zhblloko
relay-button-name = { $name }
shown-once = Këtë ta kam treguar një herë: nuk e ruaj.
label-words = Mesazhi
report-ask = Çfarë ndodhi, dhe kush e shkroi? E lexojnë vetëm koordinatorët.
report-kept = Faleminderit që e the. Koordinatorët e lexojnë dhe të përgjigjen. Ndërkohë mund t'i bllokosh mesazhet.
report-was-archived = Koordinatorët e lexuan ankesën tënde dhe e mbyllën. Të thonë: { $reason }
report-was-handled = Koordinatorët e lexuan ankesën tënde dhe morën masa. Të thonë: { $reason }
report-is-open = në pritje
report-is-archived = e mbyllur
report-is-handled = koordinatorët morën masa

## Më mirë me telefon

mydata-relay-row = Mesazhe: { $organization }, për { $what }
mydata-blocked-row = (i ke bllokuar)
mydata-call-row = Telefonatë e kërkuar te { $organization } ({ $state })
mydata-phone-row = Numri: { $phone }
mydata-report-row = Ankesë për mesazhet me { $organization }: { $words } ({ $state })
mydata-ask-row = I shkrove rrjetit për { $organization }: { $words }
mydata-invites-row = Ftesa të dërguara: { $count }

## Shoqata jonë

## Mes shoqatave

## Gjëra të tjera për të vendosur

## Të gjesh dhe të marrësh një turn

shifts-some = Turnet e hapura, me filtrat:
shifts-none-such = Me këta filtra tani nuk ka asgjë:
shifts-more = { $count ->
        [one] 1 turn, nga më i afërti:
       *[other] { $count } turne, nga më i afërti. ⏳ = plot, me listë pritjeje.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = Të gjitha turnet
filter-day-button = 📅 Dita
filter-field-button = 🏷️ Tema
filter-whom-button = 👥 Për kë
filter-area-button = 📍 Zona
filter-day-ask = Në cilën ditë?
filter-field-ask = Për cilën temë?
filter-whom-ask = Për kë?
filter-area-ask = Në cilën zonë?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Të gjitha
filter-clear = ✖️ Hiqi filtrat
filter-last = ↩️ Hiq të fundit
field-housing = Shtëpia
field-environment = Mjedisi
field-inclusion = Përfshirja
field-work = Puna
field-health = Shëndeti
field-support = Mbështetje
field-education = Shkolla dhe mësimi
whom-adults = Të rritur
whom-youth = Fëmijë dhe të rinj
whom-elderly = Të moshuar
whom-disabled = Me aftësi të kufizuar
whom-families = Familje
loose-title = Kur të duash ti:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Kur të duash ti
    📍 { $place }
    🤝 { $organization }
    🛡️ Siguracioni: { $insurer }
    { $age ->
        [18] Nga 18 vjeç
       *[other] Nga { $age } vjeç. Nën 18 vjeç duhet formulari i prindërve, që e jep shoqata
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 Për: { $whom }
card-must-row = ❗ Duhet: { $must }
card-nice-row = ⭐ Më mirë nëse: { $nice }
card-languages-row = 💬 Gjuhë që ndihmojnë: { $languages }
card-bring-row = 🎒 Sill me vete: { $bring }
card-least-row = { $count ->
        [one] Bëhet edhe me 1 person
       *[other] Bëhet nëse jemi të paktën { $count }
    }
companion-button = 🤝 Dikë me përvojë
companion-row = Kërkove të jesh me dikë me përvojë: shoqata e di.
companion-wanted = { $name } vjen për herë të parë: { $what }, { $when }. Me dikë pranë është më lehtë: po munde, mirëprite!
group-button = 👥 Në grup
group-again = 👥 Ndrysho numrin
group-title = Grupi
group-ask-people = Sa veta jeni gjithsej, bashkë me ty? Emrat nuk duhen.
group-ask-children = Dhe sa fëmijë sillni me vete?
group-label-children = Fëmijët
party-row = 👥 Jeni { $people }
children-row = 🧒 Fëmijë me ju: { $children }
party-too-large = { $free ->
        [one] Më vjen keq: ka mbetur vetëm 1 vend.
       *[other] Më vjen keq: kanë mbetur vetëm { $free } vende.
    }
must-ask = Për këtë turn duhet: { $must }. E ke?
musts-ask = Për këto turne duhet diçka. E ke?
must-yes = Po, e kam
must-no = Jo, turne të tjera
clash = Në atë orë ke diçka tjetër: { $what }, { $when }.
clash-short = në atë orë ke një turn tjetër
hurried = ⚠️ Ke pak kohë për të mbërritur: ke edhe { $what }, { $when }, { $place }.
pick-button = ☑️ Zgjidh disa
pick-title = Prek turnet që do (deri në { $most }), pastaj konfirmo:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ Do të vij ({ $count })
taken-title = Ja si shkoi:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ E kishe vendin: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ Një turn nuk gjendet më.
fits-title = Ja çfarë të përshtatet:
fits-none = Tani nuk gjej asgjë që të përshtatet, por mund t'i shikosh të gjitha turnet.
fits-more-row = { $count ->
        [one] … dhe një tjetër.
       *[other] … dhe { $count } të tjera.
    }
fit-day-row = ✓ { $day }: ke kohë
fit-length-row = ✓ zgjat { $hours }
fit-theme-row = ✓ është ajo që kërkon
fit-free-row = ✓ ka vend
fit-language-row = ✓ duhet dikush që flet { $languages }
misses-title = Të tjerat nuk të shkojnë:
miss-gone-row = { $count ->
        [one] • 1 ka filluar
       *[other] • { $count } kanë filluar
    }
miss-theme-row = { $count ->
        [one] • 1 është për diçka tjetër
       *[other] • { $count } janë për diçka tjetër
    }
miss-time-row = { $count ->
        [one] • 1 është në një kohë tjetër
       *[other] • { $count } janë në kohë të tjera
    }
miss-length-row = { $count ->
        [one] • 1 zgjat më shumë
       *[other] • { $count } zgjasin më shumë
    }
miss-age-row = { $count ->
        [one] • 1 është nga 18 vjeç
       *[other] • { $count } janë nga 18 vjeç
    }
miss-clash-row = { $count ->
        [one] • 1 është kur ke diçka tjetër
       *[other] • { $count } janë kur ke diçka tjetër
    }
miss-full-row = { $count ->
        [one] • 1 është plot
       *[other] • { $count } janë plot
    }

## Kërkesat, rresht për rresht

button-clear = Hiqe
shift-edited-title = Diçka e re për turnin tënd
shift-edited =
    { $organization } ndryshoi diçka në turnin tënd. Tani është kështu:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 Sill me vete: { $bring }
shift-must-row = ❗ Duhet: { $must }
repeat-weekly = çdo javë: { $days }
repeat-fortnightly = çdo dy javë: { $days }
repeat-first = çdo muaj: { $days } e parë
repeat-second = çdo muaj: { $days } e dytë
repeat-third = çdo muaj: { $days } e tretë
repeat-fourth = çdo muaj: { $days } e katërt
repeat-last = çdo muaj: { $days } e fundit
repeat-day = çdo muaj, më datë { $day }
seats-none = Nuk ke vende të përhershme.
mydata-seat-row = Vend i përhershëm: { $what } ({ $paused ->
        [0] vlen
       *[other] në pushim
    })
mydata-series-row = Turne që përsëriten: { $what }, { $rule }
piece-ask-when = Kur mundesh? Për shembull: „të martën 15-17”.
piece-left = { $what }. Ditët: { $when }. Duhen edhe: { $hours }.
piece-none-left = Faleminderit! Orët që duheshin janë zënë të gjitha.
piece-outside = Ky orar është jashtë ditëve të caktuara: { $when }.
piece-too-long = Është më shumë se sa duhet. Duhen edhe: { $hours }.
piece-overlaps = Në atë orar ke një turn tjetër.
piece-button-again = Një orar tjetër
piece-done =
    Faleminderit! Të presin:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Siguracioni: { $insurer }
    Ta kujtoj unë.
piece-member = { $name } jep një dorë: { $what }, { $when }. Duhen edhe: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Jap disa orë
lasting-card =
    Je me { $organization }: { $what }.
    📍 { $place }
    🛡️ Siguracioni: { $insurer }
    Për kohën merreni vesh mes jush. Kur ke dhënë kohë, shënoje këtu.
lasting-offered-row = • { $what }: pret përgjigjen
lasting-button-withdraw = Heq dorë
lasting-offer = { $name } do të ndihmojë: { $what }.
lasting-offered = Faleminderit! I thashë shoqatës ({ $organization }) që do të ndihmosh: { $what }. Të shkruaj sapo të përgjigjet.
lasting-already = E ke thënë tashmë: shoqata e di.
lasting-accepted = { $organization } tha po: { $what }. Për kohën merreni vesh mes jush. Mund ta lësh kur të duash.
lasting-declined =
    { $organization } nuk e pranon dot propozimin tënd: { $what }.
    { $reason }
lasting-ended = Mirë, mbaron këtu: { $what }. I thashë shoqatës ({ $organization }). Faleminderit për kohën!
lasting-parted = { $organization } e mbylli bashkëpunimin me ty: { $what }. Faleminderit për kohën!
lasting-button-end = Dua ta lë
lasting-button-part = Mbylle: { $number }
lasting-button-offer = 🙋 Dua të ndihmoj
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } do të ndihmojë
lasting-button-look = Propozimi { $number }
given-button = ⏱️ Shëno kohën
given-button-wrong = Nuk është e drejtë
given-ask = Sa kohë ke dhënë?
given-30 = 30 minuta
given-60 = 1 orë
given-90 = 1 orë e gjysmë
given-120 = 2 orë
given-180 = 3 orë
given-noted = Faleminderit! E shënova: { $hours }, { $what }.
given-told = { $name } dha { $hours }: { $what }.
given-undone = { $organization } e ndreqi kohën që shënove për { $what }. Nëse nuk të duket e drejtë, flisni bashkë.

## Pas turnit: mendime, orë, vërtetime, kalendar

feedback-ask = Si të shkoi?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = U shënua: { $face } Faleminderit! Do të shtosh dy fjalë? I lexojnë vetëm koordinatorët.
button-add-words = ✍️ Dy fjalë
feedback-ask-words = Shkruaj lirisht. E lexojnë vetëm koordinatorët, pa emrin tënd.
feedback-said = Faleminderit: kështu herën tjetër shkon më mirë.
feedback-absent = Këtu nuk del që ishe: prandaj nuk të pyes.
feedback-late = Kaloi një javë: mendimi yt mbetet si ishte.
menu-feedback = Mendimet
feedback-title =
    Mendimet e 30 ditëve të fundit:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: „{ $words }”
feedback-no-words = Nuk ka fjalë të reja për të lexuar.
button-read = 👍 E lexova
menu-contribution = 💚 Orët e mia
contribution-title = 💚 Deri tani ke dhënë { $hours }: { $shifts ->
        [one] 1 turn
       *[other] { $shifts } turne
    }, { $organizations ->
        [one] 1 organizatë
       *[other] { $organizations } organizata
    }. Faleminderit!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] 1 turn
       *[other] { $shifts } turne
    }
contribution-none = Nuk ka ende orë të shënuara. Shënohen kur shoqata mbyll pranitë e një turni.
contribution-picture = Ja kontributi yt, për t'ia treguar kujt të duash.
button-picture = 🖼️ Imazhi
button-certificate = 📜 Vërtetimi
button-record = 🗒️ Një nga një
record-title = Turnet e tua të fundit, si janë shënuar. Nëse diçka nuk është kështu, preke:
record-none = Nuk ka ende asnjë turn të kaluar.
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = prania ende pa u shënuar
record-contested = the që nuk është kështu
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = Çfarë nuk është e drejtë? E lexojnë shoqata dhe koordinatorët. Mund edhe ta kalosh.
contest-made = I thashë shoqatës që nuk është kështu: { $what }, { $when }. Nëse nuk e ndreq, vendosin koordinatorët. Të shkruaj.
contest-waits = E ke thënë tashmë: presim përgjigjen. Të shkruaj sapo të vijë.
contest-over = Për këtë është vendosur tashmë.
contest-nothing = Këtu nuk ka asgjë për të ndrequr. Mund të thuash që nuk është kështu kur del që nuk ishe aty, ose kur pas tri ditësh askush nuk e ka shënuar praninë.
contest-late = Për këtë turn nuk mund ta thuash: nuk ka mbaruar, ose kanë kaluar më shumë se tre muaj.
contest-accepted = 💚 U ndreq: ishe aty. { $what }, { $when }: { $hours }, dhe janë të tuat.
contest-refused = Koordinatorët e lanë si ishte: { $what }, { $when }. Arsyeja: { $reason }
contest-own = Kjo të përket ty: e vendos dikush tjetër nga koordinatorët.
contest-is-open = në pritje
contest-is-accepted = u ndreq
contest-is-refused = mbeti si ishte
contest-card =
    { $name } thotë: „nuk është kështu”.
    { $organization }
    { $what }
    🗓️ { $when }
    Tani del: { $state }
    Çfarë shkruan: { $words }
button-contest-accept = ✅ Ishte aty
certificate-ask = Në vërtetim shkruaj këtë emër: { $name }. Të shkon?
certificate-ask-name = Si e ke emrin e plotë? E shkruaj vetëm në vërtetim.
button-name-right = ✅ Po, mirë
button-other-name = ✏️ Një emër tjetër
certificate-here = Ja vërtetimi i orëve të tua. Me kodin në fund, kush e merr mund ta kontrollojë.
certificate-how = Për të kontrolluar një vërtetim, shkruaj /verify dhe kodin që është në fund të fletës, për shembull: /verify ABCDE-12345
certificate-genuine =
    ✅ Vërtetimi është i vërtetë. Krahasoje me fletën:
    Emri, siç e tha vetë kush e kërkoi: { $name }
    Orë: { $hours }
    Nga { $since } deri më { $until }
    Lëshuar më { $issued }
certificate-unknown = ❌ Asnjë vërtetim nuk e ka këtë kod. Kontrollo shkronjat dhe numrat: ndoshta ka një gabim, ose vërtetimi nuk vlen më.
menu-feed = 📅 Kalendari
feed-none = Kalendari i telefonit tënd i ndjek vetë turnet e tua: të jap një link të fshehtë, që mund ta mbyllësh kur të duash.
feed-there = Ka një link që punon (u bë: { $since }). Nuk e ruaj: nëse e ke humbur, bëj një të ri; i vjetri nuk punon më.
feed-here =
    Ja linku. Në Google Calendar: „Shto kalendar”, „Nga URL”. Në iPhone: Kalendari, „Shto kalendar me abonim”.
    { $link }
    Kush e ka linkun i sheh turnet: mos ua jep të tjerëve. Nuk e tregoj herën e dytë.
feed-revoked = U bë: ai link nuk punon më.
feed-no-address = Këtu nuk e mbaj dot vetë kalendarin të freskët. Hap një turn tëndin dhe prek „📅 Në kalendar”: të dërgoj skedarin e atij turni.
feed-of = Turnet nga { $organization }:
feed-button = 📅 { $name }
feed-name = Turnet e mia #FaiBene
feed-organization-name = Turnet nga { $organization }
feed-shift-details = Vende të zëna: { $taken } nga { $capacity }
button-feed-new = 🔗 Link i ri
button-feed-revoke = Mbylle
mydata-feedback-row = Mendimi: { $face } { $words }
mydata-contest-row = Prani që the se s'është ashtu ({ $state }): { $words }
mydata-certificate-row = Vërtetim: { $name }, { $hours } nga { $since } deri më { $until }, lëshuar më { $issued }
mydata-feed-row = Kalendar me link të fshehtë (u bë: { $since })
command-hours = Orët e mia
paper-programme = #FaiBene · { $city }
paper-contribution = Kontributi im
paper-contribution-about = { $hours } punë vullnetare
paper-hours = orë
paper-shifts = { $count ->
        [one] turn
       *[other] turne
    }
paper-together = Bashkë me
paper-month = { $month }
paper-certificate = Vërtetim i punës vullnetare
paper-certificate-file = vertetim
paper-certificate-about = Vërtetim i punës vullnetare: { $hours }
paper-certificate-before = Vërtetohet se
paper-certificate-after = ka bërë punë vullnetare për
paper-certificate-hours = { $hours }
paper-certificate-period = nga { $since } deri më { $until }
paper-heading-organization = Organizata
paper-heading-hours = Orët
paper-heading-times = Turnet
paper-certificate-issued = Lëshuar më { $day }; emri është ai që tha vetë personi.
paper-certificate-code = Kodi { $code }
paper-verify-here = Mund ta kontrollosh këtu:
paper-verify-chat = Për ta kontrolluar, shkruaji botit /verify dhe kodin.
verify-title = Kontrollo një vërtetim
verify-how = Shkruaj kodin që është në fund të fletës: dhjetë shkronja dhe numra.
verify-label = Kodi
verify-button = Kontrollo
verify-slow = Shumë kërkesa në pak kohë. Provo përsëri pas një minute.

## Dita e një shoqate

words-from =
    ✉️ { $organization }
    { $what }, { $when }

    { $words }

## Të dhënat e mia, rresht për rresht

mydata-lead-row = Njoftim para turneve: { $lead }
mydata-party-row = • Persona gjithsej: { $people }; fëmijë: { $children }
mydata-newcomer-row = • Herë e parë me këtë shoqatë
mydata-companion-row = • Me dikë me përvojë pranë
mydata-coming-row = • The që do të vish
mydata-late-row = • The që vonohesh
mydata-arrived-row = • Mbërritja jote është shënuar
mydata-calendar-row = • More skedarin për kalendarin
mydata-stand-in-row = • Kërkon dikë në vendin tënd
mydata-swap-row = • Propozove një shkëmbim
mydata-wait-row = Lista e pritjes: { $what } — { $when } ({ $state })
mydata-hours-row = Orë në regjistër: { $hours } (turne: { $count })
mydata-calls-taken-row = Telefonata që more përsipër: { $count }
waited-queued = në listë
waited-offered = vend i ofruar
waited-accepted = vend i marrë
waited-declined = vendi iu la të tjerëve
waited-expired = koha mbaroi
waited-left = jo më në listë

## Çfarë më shumë, por më rrallë

span-lasting = pa orar të caktuar
button-more = Të tjera…
more-title = Të tjera, për { $what }, { $when }:
relay-button-one = ✉️ Shkruaji dikujt
card-amount-row = ⏱️ Orë gjithsej: { $hours } ({ $when })

## Çfarë shikohet, kur kërkohet kush mund të vijë

fit-near-row = ✓ është në lagjen tënde
fit-skill-row = ✓ duhet ajo që di të bësh
miss-muted-row = { $count ->
        [one] • 1 është nga ato që nuk i do
       *[other] • { $count } janë nga ato që nuk i do
    }
miss-musts-row = { $count ->
        [one] • për 1 të mungon diçka që duhet
       *[other] • për { $count } të mungon diçka që duhet
    }
miss-rest-row = { $count ->
        [one] • 1 është shumë afër me një turn tjetër
       *[other] • { $count } janë shumë afër me një turn tjetër
    }
criterion-open = ende i hapur
criterion-theme = tema
criterion-window = koha e kërkuar
criterion-length = sa zgjat
criterion-age = mosha
criterion-clash = asnjë turn tjetër
criterion-free = vende të lira
criterion-hours = kur ka kohë
criterion-muted = do të dijë për këtë
criterion-musts = kushtet
criterion-rest = pushimi
criterion-skill = aftësitë
criterion-interest = interesat
criterion-distance = afërsia
criterion-language = gjuhët
criterion-time = oraret që tha
criterion-reliability = prania
criterion-newcomer = herët e para
criterion-fairness = sa ka dhënë tashmë
criterion-equity = kush mori më pak
criterion-urgency = urgjenca
skill-driving = leje drejtimi (patentë)
skill-food-handling = vërtetim për ushqimet
skill-it = kompjuter
skill-teaching = të japë mësim
skill-first-aid = ndihmë e parë
skill-nursing = kujdes për njerëz
skill-crafts = punë dore

## Gjëra të premtuara, të dorëzuara, të marra

amount-button = { $amount }
amount-button-other = Një sasi tjetër
amount-ask = Sa, gjithsej? Për shembull: „4 kg”, „750 ml”, „3 copë”.
amount-label = Sasia
amount-again = Shkruaj një sasi, për shembull „4 kg”.
amount-wrong = Kjo sasi nuk përputhet: ishin { $pledged }. Shkruaj një numër me të njëjtën masë.
thing-some = diçka
offer-proposed = { $count ->
        [one] Ia propozova një shoqate që e kërkon. Sapo ta pranojë, ta them.
       *[other] Ua propozova { $count } shoqatave që e kërkojnë. Sapo ta pranojnë, ta them.
    }
offer-waits = Tani për tani askush nuk e kërkon pikërisht këtë. Dhurimi yt mbetet i hapur: nëse e kërkon dikush, ta them menjëherë.
offer-nobody = { $what }: tani për tani askush nuk e merr dot. Dhurimi yt mbetet i hapur, dhe nëse e kërkon dikush ta them menjëherë.
offer-expired = { $what }: koha e dhurimit mbaroi, dhe nuk e propozoj më. Faleminderit gjithsesi.
things-miss-use-row = • Nuk është më koha: { $count }
things-miss-kind-row = • Kërkojnë diçka tjetër: { $count }
things-miss-wanted-row = • Kanë mjaft: { $count }
things-miss-storage-row = • Nuk mbajnë dot gjëra të ftohta: { $count }
things-miss-keeps-row = • Do të skadonte më parë: { $count }
things-miss-way-row = • Nuk ka si të çohet: { $count }
pledge-best-row = 📅 Të hahet deri: { $day }
pledge-asked-row = ⏳ { $amount }: pres një përgjigje
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = për t'u vendosur
pledge-is-reserved = u pranua
pledge-is-handed = u dorëzua
pledge-is-over = jo më
pledge-accepted-before = Është pranuar tashmë.
pledge-declined-before = Keni thënë jo: e pyeta dikë tjetër.
pledge-expired-before = Koha për këtë mbaroi.
pledge-withdrawn-before = Ky dhurim nuk gjendet më. Faleminderit gjithsesi.
pledge-returned-before = Ky dorëzim nuk u bë.
pledge-handed-before = Ky dorëzim është shënuar tashmë.
pledge-called-off = { $organization } nuk ka më nevojë: { $what }, { $amount }. Nuk duhet ta çosh.
pledge-goes-on = Ua propozova të tjerëve: sapo ta pranojnë, ta them.
pledge-stays-open = Dhurimi mbetet i hapur: nëse e kërkon dikush, ta them menjëherë.
handover-accepted = 💚 { $organization } e pranon: { $what }, { $amount }.
handover-bring-to =
    Ku ta çosh: { $place }
    Oraret: { $hours }
handover-choose = Kur e çon?
handover-they-fetch = Vijnë ta marrin: ta konfirmoj kur.
handover-drive = Kur ta kesh çuar, shënoje këtu.
handover-card = 🤝 { $what }, { $amount }. Për { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = U muart vesh. Kur të jetë dorëzuar, shënoje këtu.
handover-their-turn = Pres përgjigjen e anës tjetër.
handover-your-turn = Të shkon kështu?
handover-say-when = Kur mund të jetë?
handover-cannot-fetch = Shoqata nuk vjen dot. Mund ta çosh ti?
handover-proposed = 🤝 { $what }, { $amount }. Për { $organization }: { $when }, { $place }. Të shkon?
handover-asked = Pyeta nëse u shkon: { $when }.
handover-changed = Ndërkohë diçka ndryshoi: ja si është tani.
handover-late = Afati i dorëzimit: { $until }.
handover-past = Ajo orë kaloi: zgjidh një tjetër.
handover-ask-when = Kur? Për shembull: „nesër 10-12”.
handover-reminder = ⏰ Kujtesë: { $what }, { $amount }, për { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, për { $organization } ({ $when }): a u dorëzua?
handover-off-ask = Hiqni dorë nga ky dorëzim? { $what }, { $amount }, për { $organization }.
handover-off-done = Mirë, i thashë anës tjetër.
handover-did-not-work = Dorëzimi nuk u bë: { $what }, { $amount }, për { $organization }.
handover-nobody-carried = Askush nuk shkoi dot ta marrë: { $what }, { $amount }, për { $organization }.
handover-carry-none = Nuk ka më kohë të gjendet kush ta çojë: { $what }, { $amount }, për { $organization }.
handover-carry-late = Është vonë të gjendet kush ta çojë.
handover-carry-asked = I kërkova shoqatës të gjejë dikë që ta çojë.
handover-carried = 🚲 Kërkoj kush ta çojë: { $what }, { $amount }, për { $organization }, { $when }. Adresën e sheh vetëm kush shkon.
handover-button-yes = ✅ Në rregull
handover-button-when = 🗓️ Zgjidh kur
handover-button-other = 🗓️ Orar tjetër
handover-button-given = ✅ E dorëzova
handover-button-got = ✅ E mora
handover-button-off = ❌ Nuk bëhet
handover-button-off-yes = Po, heq dorë
handover-button-bring = 🚶 E çoj unë
handover-button-stay = S'mundem
handover-button-all = 🤝 Dorëzimet
handover-yours = E shënove ti: vetëm ana tjetër mund të thotë ndryshe.
handover-questioned-before = Është thënë tashmë që ishte ndryshe: vendosin koordinatorët.
handover-decided-before = Koordinatorët kanë vendosur tashmë.
handover-question-late = Ka kaluar shumë kohë për të thënë që ishte ndryshe. Shkruaju koordinatorëve.
handovers-title = Dorëzimet e hapura:
handovers-none = Nuk ka dorëzime të hapura.
receipt-how-much = { $what }: sa u dorëzua?
receipt-thanks = 💚 U shënua: { $what }, { $amount }, për { $organization }. Faleminderit!
receipt-noted-donor = 💚 { $organization } mori { $what }: { $amount }. Faleminderit!
receipt-button-question = Ishte ndryshe
receipt-same = Është e njëjta sasi: gjithçka në rregull.
receipt-questioned = { $what }, për { $organization }: ai që dhuron thotë { $given }, shoqata thotë { $got }. Vendosin koordinatorët.
receipt-decided = { $what }, për { $organization }: koordinatorët shënuan { $amount }.
carry-address-row = 📍 Merret këtu (e sheh vetëm ti): { $address }
goods-food-row = 🥫 Ushqime dhe gjëra të tjera: { $amount }
goods-device-row = 💻 Pajisje: { $amount }
mydata-pledge-row = E premtuar: { $what }, { $amount } për { $organization } ({ $state })
mydata-pledge-place-row = • Vendi i dorëzimit: { $place }, { $when }
mydata-noted-row = Dorëzime që shënove: { $count }
mydata-goods-row = E dhuruar: { $amount } për { $organization }

## Propozime për kë ka thënë kur ka kohë

proposal-card =
    🙋 A do të jepje një dorë?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = Ta propozoj sepse:
proposal-beyond = Është urgjente: prandaj të shkruaj, edhe pse këtë javë të kam shkruar tashmë.
proposal-yes = ✅ Do të vij
proposal-no = Këtë jo
proposal-kind = Jo të këtij lloji
proposal-less = Më shkruaj më pak
proposal-even-less = Edhe më pak
proposal-again = Ndërrova mendje
proposal-declined = Mirë, këtë jo. Faleminderit që ma the!
proposal-muted-field = Mirë, nuk të propozoj më turne të tilla: { $field }.
proposal-muted-organization = Mirë, nuk të propozoj më turne nga { $organization }.
proposal-unmuted = Mirë, do të propozoj prapë.
proposal-weekly = { $count ->
        [0] Mirë, nuk të propozoj më asgjë. Kur të duash ta nisësh prapë, më thuaj kur ke kohë.
        [one] Mirë: jo më shumë se një propozim në javë.
       *[other] Mirë: jo më shumë se { $count } propozime në javë.
    }
proposal-changed = Ndërkohë diçka ndryshoi. Tani është kështu:
proposal-filled = 💚 U plotësua: { $what }, { $when }. Faleminderit gjithsesi, herën tjetër!
proposal-off = Nuk duhet më: { $what }, { $when } u anulua. Faleminderit gjithsesi!
proposal-moved = Orari ndryshoi: { $what } tani është { $when }. Nëse të pëlqen ende, shikoje.
proposal-is-to-notify = për të të thënë
proposal-is-waiting = pres përgjigjen
proposal-is-accepted = the po
proposal-is-declined = the jo
proposal-is-silent = pa përgjigje
proposal-is-withdrawn = nuk duhet më
mydata-proposal-row = Propozim: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , urgjent, përtej kufirit tënd
    }
fits-button = 🎯 Për mua

## Ushqime, higjienë dhe pajisje: çfarë dhurohet, çfarë duhet

menu-give = 🎁 Dhuroj
give-title = Çfarë do të dhurosh? Mund ta shkruash edhe: „5 kg makarona dhe 3 litra qumësht”.
give-summary = Ja çfarë kuptova:
give-button-time = ⏱️ Kohën time
give-button-food = 🥫 Ushqime, higjienë
give-button-device = 💻 PC, telefona
give-button-mine = 📦 Dhurimet e mia
give-button-wanted = 🙏 Çfarë duhet
give-button-shop = 🏪 Për një dyqan
give-button-again = 🔁 Prapë { $what }
    .row = 🔁 Si herën e kaluar
    .desc = { $what }
give-who = Për ta dorëzuar duhet një emër.
give-under14 = Faleminderit! Nën 14 vjeç dhurohet bashkë me një të rritur: kërkoji që të më shkruajë.
goods-ask-what = Çfarë, dhe sa? Mund të jenë edhe disa gjëra bashkë: „5 kg makarona, 3 litra qumësht dhe 2 sapunë”. Për shembull, shkojnë mirë: konserva, vaj, ton, salcë domatesh, biskota, reçel, detergjent, shampo, pastë dhëmbësh.
goods-what-again = Nuk e kuptova çfarë. Shkruaj për shembull „5 kg makarona dhe 2 sapunë”.
goods-ask-amounts = Sa? Në copë, kilogramë ose litra: për shembull „10 kg” ose „24 copë”. Nëse janë disa gjëra, një sasi për secilën, me radhë.
goods-amounts-again = Më duhet sasia: për shembull „10 kg” ose „24 copë”. Një për të gjitha, ose një për secilën.
goods-ask-category = Është ushqim, apo gjë për shtëpinë dhe higjienën?
goods-ask-best = Kur skadon? Për shembull „12/2026”, „15 mars”, „pas 3 ditësh”. Nëse nuk është e shkruar, thuaj deri kur duhet ngrënë. Nëse datat nuk janë njësoj, shkruaj një për çdo ushqim, me radhë.
goods-best-again = Nuk e kuptova datën e skadimit. Shkruaj për shembull „12/2026”, „15 mars” ose „nesër”.
goods-dates-again = Shkruaj një datë për të gjitha, ose një për çdo ushqim, me radhë.
goods-expired = Faleminderit që mendove për të tjerët, por gjërat e skaduara nuk mund të ndahen. Nëse data është tjetër, shkruaje.
goods-home-made = Do të jetë shumë i shijshëm, por me ligj marrim vetëm ushqim të paketuar, jo të bërë në shtëpi. Ke gjë tjetër për të dhuruar?
goods-ask-storage = Si ruhen gjërat që prishen shpejt?
goods-ask-cold = Ka qëndruar gjithmonë në të ftohtë, edhe gjatë rrugës?
goods-not-cold = Faleminderit që mendove për të tjerët, por pa të ftohtë të vazhdueshëm nuk e marrim dot: për kë e ha, do të ishte rrezik. Nëse preke gabim, ndreqe; përndryshe lëre.
goods-ask-sealed = Paketimet janë të mbyllura, të padëmtuara dhe të pahapura?
goods-not-sealed = Faleminderit që mendove për të tjerët, por paketimet e hapura nuk i marrim dot. Nëse preke gabim, ndreqe; përndryshe lëre.
goods-ask-way = E sjell ti, apo vijmë ta marrim?
goods-ask-when = Kur mund të vijmë? Për shembull „e shtunë nga ora 9 deri në 12”.
goods-ask-neighbourhood = Në cilën lagje?
goods-ask-address = Në cilën adresë? E sheh vetëm shoqata që pranon.
goods-ask-shop = Si quhet dyqani?
goods-label-what = Çfarë
goods-label-amounts = Sa
goods-label-category = Lloji
goods-label-best = Skadimi
goods-label-storage = Ruajtja
goods-label-cold = Në të ftohtë
goods-label-sealed = Paketim i mbyllur
goods-label-way = Si dorëzohet
goods-label-when = Kur
goods-label-quarter = Lagjja
goods-label-address = Adresa
goods-label-shop = Dyqani
goods-kept = Faleminderit! 💚 E shënova: { $what }.
category-food = Ushqim
category-hygiene = Shtëpi dhe higjienë
storage-dry = Në dollap
storage-fridge = Në frigorifer
storage-freezer = Në ngrirje
way-drop = E sjell unë
way-pick = Ejani ta merrni
option-yes = Po
option-no = Jo
option-unsure = Nuk e di
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } min
amount-pieces = { $count ->
        [one] 1 copë
       *[other] { NUMBER($count, useGrouping: 0) } copë
    }
lot = { $amount } { $what }
lot-unclear = { $what } (sa?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: prapë { $what }? Prek datën e sotme të skadimit dhe mbarova.
shop-safe = Duke prekur, thua edhe që ka qëndruar në të ftohtë dhe që paketimet janë të mbyllura.
shop-best = { $day }
shop-change = ✏️ Sasi të tjera
shop-done = Këtë e kisha shënuar tashmë.
offers-title = Dhurimet e tua:
offers-none = Nuk ke ofruar ende asgjë.
offers-more = Prek një dhurim për ta hapur.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Hape
offer-card =
    { $what }
    { $state }
offer-is-open = kërkoj kujt i duhet
offer-is-part = kërkoj kujt i duhet pjesa tjetër
offer-is-proposed = e pyeta një shoqatë
offer-is-taken = e ka rezervuar një shoqatë
offer-is-withdrawn = e tërhoqe
offer-is-expired = ka skaduar
offer-is-done = u dorëzua
offer-best-row = • Skadon: { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Lagjja: { $where }
offer-address-row = • Adresa: { $address }
offer-shop-row = • Dyqani: { $shop }
offer-model-row = • Modeli: { $model }
offer-button-edit = ✏️ Ndrysho
offer-button-withdraw = Tërhiqe
offer-withdraw-ask = Do ta tërheqësh { $what }? Nëse dikush mbështetet te kjo, e lajmëroj unë.
offer-withdraw-yes = Po, tërhiqe
offer-keep = Jo, lëre
offer-withdrawn = U tërhoq: { $what }. Faleminderit gjithsesi.
offer-edited = E ndryshova: { $what }.
offer-pledged = Një shoqatë mbështetet te ky dhurim. Nëse nuk shkon më, tërhiqe dhe shkruaj një tjetër.
offer-over = Ky dhurim nuk gjendet më.
mydata-offer-row = Dhurim: { $what } ({ $state })
mydata-want-row = Kërkesë për { $organization }: { $what }
device-ask-what = Çfarë do të dhurosh?
device-ask-model = Marka dhe modeli? Për shembull „Lenovo T480, 8 GB”.
device-ask-working = Punon?
device-ask-charger = Ka karikuesin, ose kabllon e vet?
device-ask-wiped = Të dhënat e tua a janë fshirë?
device-ask-number = Sa copë janë, nga të njëjtat?
device-label-model = Modeli
device-label-working = Punon
device-label-charger = Karikuesi
device-label-wiped = Të dhënat
device-label-number = Sa
device-wiped = Janë fshirë
device-wipe-help = Më ndihmo t'i fshij
device-kept = Faleminderit! 💚 E shënova: { $what }.
device-wipe-computer = Për të fshirë të dhënat e tua: ruaje diku tjetër atë që të duhet, dil nga llogaritë e tua, pastaj Cilësimet → Rikuperimi → Rivendos PC-në → Hiq gjithçka.
device-wipe-phone = Për të fshirë të dhënat e tua: ruaje diku tjetër atë që të duhet, dil nga llogaria, hiq SIM-in, pastaj Cilësimet → Sistemi → Rivendos → Fshi të gjitha të dhënat.
device-wipe-else = Nëse nuk ia del, nuk ka gjë: shoqata që e merr e bën me ty.
device-laptop = Laptop
device-desktop = PC tavoline
device-tablet = Tablet
device-phone = Telefon
device-monitor = Monitor
device-router = Router
device-connection = Internet
wanted-title = Çfarë duhet tani:
wanted-urgent = Urgjente:
wanted-none = Tani nuk ka kërkesa. Nëse ke diçka për të dhuruar, ma shkruaj prapëseprapë.
wanted-more = Prek një kërkesë për ta hapur.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Hape
wanted-card =
    { $organization } kërkon:
    { $what }
wanted-button-give = 🎁 E sjell unë
wanted-over = Kjo kërkesë është mbyllur.
wanted-is-urgent-row = ⚡ Urgjente
wanted-until-row = 🏁 Deri: { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 Mund të vijnë ta marrin
wanted-least-row = • Të paktën: { $words }
wanted-for-row = • Duhet për: { $words }
wanted-received-row = 📦 Ka mbërritur: { $amount }
wanted-promised-row = 🤝 E premtuar: { $amount }
drive-bar-row = { $bar } { $received } nga { $target }
drive-ask-bring = Sa sjell?
drive-other-unit = Këtu numërohet kështu: { $target }. Shkruaje njësoj.
drive-promised = Faleminderit! 💚 Të presin me { $what }: { $place }, { $hours }.
drive-reached = 🎉 Mbledhja u plotësua: { $what }, për { $organization }. Faleminderit të gjithë atyre që morën pjesë!

## Çfarë i duhet një shoqate

## Banka e kohës, dhe goja e botës

favour-title = Banka e kohës: njerëzit japin dhe marrin orë mes tyre, me një shoqatë që garanton. Kush merr, mund edhe të japë, dhe askush tjetër nuk e sheh sa ke marrë.
favour-given-row = Orë që ke dhënë: { $hours }
favour-received-row = Orë që ke marrë: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = pres shoqatën
favour-is-open = kërkoj kush mundet
favour-is-met = u bë
favour-is-refused = nuk bëhet
favour-is-cancelled = u anulua
favour-is-ended = nuk gjeta njeri
favour-button-ask = 🤲 Kërko ndihmë
favour-button-all = ⏳ Banka e kohës
favour-button-withdraw = S'duhet më
favour-pick = Cila shoqatë të njeh dhe mund të garantojë për ty?
favour-nobody = Tani nuk ka shoqatë që mund të garantojë. Provo përsëri pas disa ditësh.
favour-many = Ke tri kërkesa të hapura: kur mbaron njëra, mund të bësh një tjetër.
favour-own = Kjo kërkesë është e jotja.
favour-ask-what = Për çfarë të duhet një dorë? Për shembull: të varësh një perde.
favour-ask-neighbourhood = Në cilën lagje?
favour-ask-address = Në cilën adresë? E shohin vetëm shoqata dhe kush vjen.
favour-label-address = Adresa
favour-summary = Kërkesa jote:
favour-asked = I kërkova shoqatës ({ $organization }) të garantojë për ty. Të shkruaj sapo të përgjigjet.
favour-vouched = { $organization } garanton për ty: kërkoj kush mund të të ndihmojë ({ $what }).
favour-refused = { $organization } nuk garanton dot: { $reason }
favour-withdrawn = Mirë, u anulua: { $what }.
favour-over = Për „{ $what }” nuk gjeta njeri në kohë. Më vjen keq: mund ta kërkosh përsëri.
favour-found = Vjen { $name }: { $what }, { $when }.
favour-coming = { $what }, { $when }. Vjen:
favour-nobody-yet = Për „{ $what }” ({ $when }) nuk kam gjetur ende njeri. Po kërkoj ende.
favour-address-row = Ku shkohet: { $address }
favour-called-off = { $organization } u detyrua ta anulojë: { $what }.
favour-moved = { $organization } e ndryshoi orarin: „{ $what }” tani është { $when }.
mydata-favour-row = • Ndihmë e kërkuar: { $what }, { $when }, { $address } ({ $organization })
share-title = Tregoju të tjerëve: { $link }
share-joined = { $count ->
        [0] Tani për tani nuk ka ardhur askush. Do të shohësh vetëm sa veta vijnë, jo kush.
        [one] Erdhi një person. Do të shohësh vetëm sa veta, jo kush.
       *[other] Erdhën { $count } persona. Do të shohësh vetëm sa veta, jo kush.
    }
share-button = 📣 Fto
share-button-new = Ndërro linkun
mydata-share-row = • Ke një link për ta përhapur: persona që erdhën { $count }
mydata-by-link-row = • Je këtu falë një linku që qarkullon

## Sa zgjat

length = { $hours ->
        [0] { $minutes } min
        [one] 1 orë
       *[other] { $hours } orë
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}e { $minutes } min
        }
    }

## Kohë të shënuara, për t'u ndrequr

given-button-mine = ↩️ Kohë të shënuara
given-button-theirs = ↩️ Kohë: { $number }
given-times = Kohët e shënuara në tridhjetë ditët e fundit. Nëse njëra nuk është e drejtë, preke dhe e heq:
given-no-times = Në tridhjetë ditët e fundit nuk është shënuar asnjë kohë.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = U bë: hoqa { $hours }. { $what }.
given-taken-back = { $name } hoqi një kohë të shënuar gabim: { $hours }. { $what }.

## Një vend i përhershëm në pushim

## Çfarë shpëtohet, dhe përmbledhja e muajit

saved-button = 🌱 Sa kam shpëtuar
saved-title = Çfarë ke dorëzuar, muaj pas muaji. Prek një muaj për përmbledhjen.
saved-none = Tani për tani nuk del asnjë dorëzim. Sapo dikush të marrë diçka, e gjen këtu.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Ja përmbledhja për { $month } { $year }.
statement-ready = Përmbledhja për { $month } { $year } është gati: faleminderit për gjithçka që nuk shkoi dëm.
statement-title = Dhurime, { $month } { $year }
statement-about = Përmbledhja për { $month } { $year }
statement-name = dhurime-{ $month }
statement-note = Sasitë janë ato që dalin nga dorëzimet e konfirmuara. Nuk është dokument për taksat: për këtë duhet dokumenti i dorëzimit nga organizata që merr.
statement-total = Gjithsej: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = dita
statement-column-amount = sasia
statement-column-unit = njësia

## Jap kohë: kur, çfarë, sa shpesh, sa premtoj

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, deri: { $until }
every-hours-until = { $rule }, { $hours }, deri: { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ Gati
free-under14 = Sa mirë që do të japësh një dorë! Deri në 14 vjeç vijnë bashkë me një të rritur: kur, e thotë i rrituri, nga telefoni i vet.
free-button = 🙋 Kur kam kohë
free-button-add = ➕ Shto orare
free-button-about = 🎯 Çfarë më pëlqen
free-button-often = 🔔 Sa shpesh
free-button-pause = ⏸️ Pushim
free-button-resume = ▶️ Vazhdo
free-button-change = ✏️ Ndrysho ose hiq
free-button-fits = ✨ Më përshtaten
free-button-keep = 🔔 Pyetmë ti
free-button-once = Vetëm atë ditë
free-button-weekly = 🔁 Çdo javë
free-button-edit = ✏️ Orare të tjera
free-button-drop = 🗑️ Hiqe
free-button-none = 🗑️ Hiqi të gjitha
free-button-none-yes = Po, hiqi të gjitha
free-intro = Më thuaj kur ke kohë dhe të pyes unë, vetëm kur duhet dikush pikërisht atëherë. Vendos ti çdo herë, dhe e lë kur të duash.
free-title = 🙋 Ja kur ke kohë:
free-empty = 🙋 Nuk ke shënuar orare.
free-label = Kur ke kohë
free-ask = Kur ke kohë? Shkruaje siç do ta thoje: „të shtunën në mëngjes”, „të mërkurën pas orës 18”, „dy orët e ardhshme”, „çdo të martë 15-18”.
free-which-hours = Sa gjatë nuk e shënoj: sa zgjat e sheh në çdo propozim, dhe vendos ti. Cilat orë ke parasysh?
free-again = Nuk e kuptova mirë kur. Provo me një ditë dhe një orar, për shembull „e shtunë 9-12” ose „çdo të martë pas orës 18”.
free-ask-day = Ose prek një ditë:
free-day-button = { $day }
free-ask-part = { $day }: në cilën pjesë të ditës?
free-morning = 🌅 Mëngjes
free-afternoon = ☀️ Pasdite
free-evening = 🌙 Mbrëmje
free-day = Gjithë ditën
free-ask-often = { $when }: vetëm atë ditë apo çdo javë?
free-past = Ajo kohë ka kaluar.
free-many = Ke tashmë shumë orare: mund të jenë deri në { $most }. Hiq ndonjë.
free-kept = { $count ->
        [one] ✅ U shënua. Të pyes unë kur duhet dikush, jo më shumë se një herë në javë.
       *[other] ✅ U shënua. Të pyes unë kur duhet dikush, jo më shumë se { $count } herë në javë.
    }
free-already = E kishe thënë: është shënuar.
free-row = • { $when }
free-rests = Nuk ke orare të tjera: nuk të pyes derisa ta thuash ti.
free-gone = Ky orar nuk gjendet më: ka kaluar ose e ke hequr.
free-nothing = Nuk ka asgjë për të ndryshuar.
free-change = Çfarë do të ndryshosh ose të heqësh?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = U hoq: { $when }.
free-none-ask = T'i heq të gjitha oraret dhe premtimin? Turnet që ke marrë mbeten.
free-dropped-all = I hoqa të gjitha. Faleminderit gjithsesi!
about-button-edit = ✏️ Ndrysho
about-button-new = 🎯 Ta them
about-title = 🎯 Para së gjithash të pyes për:
about-none = 🎯 Nuk më ke thënë ende çfarë të pëlqen: tani për tani mund të jetë çdo gjë. Mund t'u përgjigjesh vetëm atyre që do.
about-row = • { $label }: { $value }
about-summary = 🎯 Çfarë të pëlqen:
about-kept = ✅ U shënua. E mbaj parasysh kur të pyes.
about-ask-fields = Cilat tema të interesojnë? Prek sa të duash.
about-ask-neighbourhoods = Në cilat lagje vjen me qejf? Prek sa të duash.
about-ask-languages = Cilat gjuhë flet? Prek sa të duash.
about-ask-skills = Çfarë di të bësh? Prek gjithçka që di.
about-ask-also = Ka gjë tjetër që di ose që të pëlqen? Shkruaje me dy fjalë.
about-label-fields = Temat
about-label-neighbourhoods = Lagjet
about-label-languages = Gjuhët
about-label-skills = Aftësitë
about-label-also = Tjetër
mutes-title = 🔕 Nuk të pyes për:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 Deri në sa propozime do të marrësh?
often-1 = 1 në javë
often-2 = 2 në javë
often-3 = 3 në javë
often-7 = Deri në 7
often-0 = Kurrë
often-row = { $count ->
        [one] 🔔 Jo më shumë se një propozim në javë.
       *[other] 🔔 Jo më shumë se { $count } propozime në javë.
    }
often-never-row = 🔕 Asnjë propozim: zgjidh ti nga turnet.
often-kept = ✅ U shënua.
pause-ask = ⏸️ Sa kohë të mos të pyes? Turnet që ke marrë mbeten.
pause-week = Një javë
pause-month = Një muaj
pause-open = Derisa ta them
pause-kept = ✅ Mirë, po hesht.
pause-row = ⏸️ Në pushim deri: { $until }.
pause-open-row = ⏸️ Në pushim derisa ta thuash ti.
pause-over = ▶️ Po nisim prapë: të pyes kur duhet dikush.
promise-button = 🤝 Premtoj orë
promise-button-change = ✏️ Ndrysho orët
promise-button-drop = 🗑️ Hiq premtimin
promise-button-again = Një numër tjetër
promise-label = Orë të premtuara
promise-ask = 🤝 Sa orë premton? Premtimin e sheh vetëm ti: askush nuk të kërkon llogari.
promise-title = 🤝 Premtimi yt për { $edition }:
promise-row = 🤝 Premtove { $hours } orë: ke dhënë { $done }, mbeten { $left }
promise-most = Deri në { $most } orë: kjo është tashmë shumë!
promise-made = { $hours ->
        [one] 🤝 Premtimi u shënua: një orë. Faleminderit! Orët zbriten vetë pas çdo turni.
       *[other] 🤝 Premtimi u shënua: { $hours } orë. Faleminderit! Orët zbriten vetë pas çdo turni.
    }
promise-none = Nuk ka asnjë premtim.
promise-dropped = Premtimi u hoq. S'ka problem: vlen çdo orë që ke dhënë.
promise-kept = { $hours ->
        [one] 🎉 E mbajte premtimin: një orë e dhënë. Faleminderit nga zemra!
       *[other] 🎉 E mbajte premtimin: { $hours } orë të dhëna. Faleminderit nga zemra!
    }
mydata-free = Koha që ofron:
mydata-free-over-row = { $count ->
        [one] • një ofertë kohe e kaluar ose e hequr
       *[other] • { $count } oferta kohe të kaluara ose të hequra
    }

## Një foto e asaj që dhurohet

photo-can = Nëse do, më dërgo një foto: ndihmon atë që duhet të vendosë. E sheh vetëm shoqata që ia propozoj. Nga fotoja heq vendin dhe të dhënat e tjera të fshehura.
photo-button-add = 📷 Shto një foto
photo-button-see = 🖼️ Shiko foton
photo-button-other = 📷 Një foto tjetër
photo-button-drop = 🗑️ Hiqe foton
photo-button-offer = ↩️ Te dhurimi
photo-button-none = E asnjërës
photo-send = Më dërgo një foto të kësaj: { $what }. Bëje tani, ose zgjidh një nga telefoni. Më mirë pa njerëz e pa dokumente.
photo-which = Fotoja e çfarës është?
photo-coming = Faleminderit! Po e marr foton ({ $what }): duhet pak kohë.
photo-kept = Fotoja ({ $what }) u ruajt. Hoqa prej saj vendin dhe të dhënat e tjera. E sheh vetëm shoqata që ia propozoj, dhe e fshij një javë pasi mbaron dhurimi.
photo-here = Ja fotoja: { $what }
photo-dropped = U bë: fotoja u hoq.
photo-too-large = Kjo foto është shumë e madhe për mua: deri në 10 MB. Mund të më dërgosh një më të vogël?
photo-unreadable = Këtë foto nuk e hap dot. Dërgoma si foto, jo si skedar; shkojnë JPEG, PNG dhe WebP, jo shumë të mëdha. Dhurimi vlen edhe pa foto.
photo-lost = Nuk munda ta marr foton. Ma dërgon përsëri? Dhurimi vlen edhe pa foto.
photo-about = Foto: { $what }
photo-name = fotoja
mydata-photo-row = • Foto: { $what } ({ $size } kB)

## Heshtje dhe ndreqje te dorëzimet

handover-silent = Askush nuk m'u përgjigj më: { $what }, { $amount }, për { $organization }. Dorëzimi mbaron këtu, dhe nuk numëroj asgjë.
handover-give-again = Nëse e ke ende, ofroje prapë: të tjerët e kërkojnë.
handover-nobody-there = { $organization } tani për tani nuk e merr dot: { $what }, { $amount }. Nuk duhet ta çosh.
receipt-button-correct = Ndreqe
receipt-correct-late = Ndreqet brenda një çerek ore. Tani ana tjetër mund të thotë ndryshe, ose shkruaju koordinatorëve.

## Për çfarë pyesin njerëzit

topic-food = 🍲 Ushqim
topic-housing = 🏠 Strehim
topic-health = 🩺 Shëndet
topic-documents = 🪪 Dokumente
topic-work = 💼 Punë
topic-italian = 🗣️ Mësoj italisht
topic-school = 🏫 Shkolla, fëmijët
topic-money = 💶 Para dhe ndihma
topic-violence = 🛟 Jam në rrezik
topic-legal = ⚖️ Ndihmë ligjore
topic-digital = 📱 Internet dhe SPID
topic-clothes = 👕 Rroba dhe mobilie
topic-leisure = ⚽ Koha e lirë
topic-rules = 🚌 Jeta në qytet
sub-food-meals = Një vakt ushqim
sub-food-parcels = Një pako ushqimesh
sub-food-market = Dyqani solidar
sub-food-baby = Për një bebe
sub-housing-tonight = Ku të fle sonte
sub-housing-rent = Gjej shtëpi
sub-housing-eviction = Nxjerrje nga shtëpia
sub-housing-public = Banesa sociale
sub-health-doctor = Mjeku
sub-health-urgent = Jam keq tani
sub-health-mothers = Gratë dhe shtatzënia
sub-health-tests = Analiza gjaku
sub-health-mind = Jam keq shpirtërisht
sub-health-card = Karta shëndetësore
sub-documents-permit = Leja e qëndrimit
sub-documents-identity = Letërnjoftimi
sub-documents-taxcode = Kodi fiskal
sub-documents-citizenship = Shtetësia
sub-documents-asylum = Kërkoj azil
sub-work-search = Kërkoj punë
sub-work-training = Mësoj një zanat
sub-work-rights = Të drejtat e mia
sub-italian-course = Kurse
sub-italian-women = Kurse për gra
sub-italian-exam = Provimi
sub-school-nursery = Çerdhe dhe kopsht
sub-school-enrol = Regjistroj një fëmijë
sub-school-homework = Ndihmë me detyrat
sub-school-adults = Shkollë për të rritur
sub-money-benefits = Bonuse dhe ndihma
sub-money-isee = ISEE (të ardhurat)
sub-money-bills = Fatura dhe qira
sub-legal-lawyer = Një avokat
sub-legal-discrimination = Diskriminim
sub-digital-spid = SPID dhe CIE
sub-digital-internet = Internet falas
sub-digital-devices = Një kompjuter
sub-clothes-clothes = Rroba
sub-clothes-baby = Për bebe
sub-clothes-furniture = Mobilie
sub-leisure-library = Biblioteka
sub-leisure-sport = Sporti
sub-leisure-youth = Të rinjtë
sub-leisure-people = Njihem me njerëz
sub-rules-rubbish = Mbeturinat
sub-rules-transport = Autobus dhe metro
sub-rules-living = Shtëpia dhe fqinjët
sub-rules-desk = Bashkia (Comune)
bring-identity = Dokument identiteti
bring-taxcode = Codice fiscale (kodi fiskal)
bring-health = Tessera sanitaria (karta shëndetësore)
bring-isee = ISEE (tregon të ardhurat e familjes)
bring-referral = Letër nga kush të dërgon
bring-permit = Permesso di soggiorno (leja e qëndrimit)
bring-family = Stato di famiglia (kush jeton me ty)
bring-contract = Kontratë ose busta paga (fletëpagesë)
not-mediator = Këtë e bën kush u përgjigjet familjeve në gjuhën e tyre.
not-reviewer = Këtë e bën kush i rilexon përkthimet.

## Javët e para, dhe çfarë ndjek

menu-guides = 🧭 Javët e para
guides-title = Vij me ty, hap pas hapi. Për çfarë të duhet?
guide-first-weeks = Javët e para
guide-new-baby = Lindi një fëmijë
guide-lost-work = Humba punën
guide-renewing-documents = Rinovoj dokumentet
guide-which-hour = { $guide }: në ç'orë i do mesazhet?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Gjuha: { $languages }.
    Mesazhi i parë: { $when }.
    E ruaj me një numër, jo me emrin tënd, derisa të thuash mjaft.
    Ose merri të gjitha në një skedar për kalendarin: kështu nuk ruaj asgjë.
guide-start = ▶️ Fillo sot
guide-start-tomorrow = ▶️ Fillo nesër
guide-file = 📅 Merr skedarin
guide-file-here = Hape skedarin me kalendarin e telefonit. Unë nuk ruaj asgjë.
guide-next = { $guide }. Hapi tjetër vjen: { $when }.
guide-paused = { $guide }: në pushim. Vazhdo kur të duash.
guide-last = Ky ishte hapi i fundit. Rrugë të mbarë!
guide-steps = { $guide }: çfarë ke bërë tashmë, ose nuk të duhet? Preke, dhe e kapërcej.
guide-language =
    { $guide }: më parë të shkruaja në këtë gjuhë: { $languages }.
    Në cilën gjuhë të vazhdoj?
guide-done = ✅ E bëra
guide-steps-button = ⏭ Kapërce një hap
guide-pause = ⏸ Pushim
guide-resume = ▶️ Vazhdo
guide-first-weeks-doctor =
    🩺 Mjeku
    Kurat urgjente janë për të gjithë, edhe pa permesso di soggiorno (leje qëndrimi).
    Kush të kuron nuk i tregon policisë.
    Këtu poshtë sheh ku gjendet një mjek.
guide-first-weeks-taxcode =
    🪪 Codice fiscale (kodi fiskal)
    Me këtë numër zyrat e dinë kush je.
    Është falas.
    E jep Agenzia delle Entrate (zyra e tatimeve).
guide-first-weeks-permit =
    📄 Permesso di soggiorno (leja e qëndrimit)
    Nëse të duhet, kërkoje brenda 8 ditëve pune nga dita që erdhe në Itali.
guide-first-weeks-school =
    🎒 Shkolla
    Çdo fëmijë ka të drejtën dhe detyrën të shkojë në shkollë.
    Edhe pa permesso di soggiorno (leje qëndrimi).
guide-first-weeks-italian =
    🗣️ Italishtja
    Në një kurs mëson fjalët dhe njeh njerëz.
    Këtu poshtë sheh kurset.
guide-first-weeks-isee =
    💶 ISEE
    Është një letër që tregon sa para ka familja.
    Te CAF (zyrë që ndihmon me dokumentet) e bën falas.
guide-first-weeks-leisure =
    📚 Biblioteka dhe koha e lirë
    Këtu poshtë sheh ku të lexosh, të luash dhe të takosh njerëz.
guide-first-weeks-rules =
    🚌 Mbeturinat dhe autobusët
    Këtu poshtë sheh si ndahen mbeturinat dhe si lëvizet në qytet.
guide-new-baby-birth =
    👶 Lajmëro që ka lindur
    Në spital ke 3 ditë nga lindja.
    Në Comune (bashki) ke 10 ditë.
guide-new-baby-taxcode =
    🪪 Codice fiscale (kodi fiskal)
    Kërkoje edhe për fëmijën.
    Është falas.
guide-new-baby-health =
    🩺 Shëndeti i nënës dhe i fëmijës
    Kurat urgjente janë për të gjithë, edhe pa permesso di soggiorno (leje qëndrimi).
    Kush ju kuron nuk i tregon policisë.
guide-new-baby-isee =
    💶 ISEE
    Është një letër që tregon sa para ka familja.
    Te CAF (zyrë që ndihmon me dokumentet) e bën falas.
guide-new-baby-benefit =
    💶 Assegno unico (shtesa për fëmijët)
    Janë para për kë ka fëmijë.
    I kërkon te INPS (zyra e shtetit për pensione dhe ndihma).
guide-new-baby-nursery =
    🧸 Asilo nido (çerdhja)
    Këtu poshtë sheh ku të pyesësh.
guide-lost-work-naspi =
    💶 NASpI (pagesa e papunësisë)
    Janë para për kë humb punën.
    Kërkoji brenda 68 ditëve nga dita që e humbe.
guide-lost-work-search =
    💼 Të kërkosh punë
    Këtu poshtë sheh kush të ndihmon.
guide-lost-work-rights =
    ⚖️ Të drejtat e tua
    Nuk të kanë paguar, apo ke një dyshim?
    Këtu poshtë sheh kë të pyesësh.
guide-lost-work-isee =
    💶 ISEE
    Është një letër që tregon sa para ka familja.
    Te CAF (zyrë që ndihmon me dokumentet) e bën falas.
guide-lost-work-training =
    🎓 Të mësosh një zanat
    Këtu poshtë sheh kurset.
guide-renewing-documents-permit =
    📄 Permesso di soggiorno (leja e qëndrimit)
    Kërko ta rinovosh të paktën 60 ditë para se të mbarojë.
    Ruaje dëftesën (ricevuta): vlen ndërsa pret.
guide-renewing-documents-identity =
    🪪 Letërnjoftimi
    Shiko ditën kur mbaron.
    Këtu poshtë sheh ku e bën të re.
guide-renewing-documents-health =
    🩺 Tessera sanitaria (karta shëndetësore)
    Shiko ditën kur mbaron.
    Këtu poshtë sheh kë të pyesësh.
guide-renewing-documents-help =
    ⚖️ Nëse diçka nuk shkon
    Të thanë jo, apo ke një dyshim?
    Këtu poshtë sheh kush të ndihmon.
translation-italian = 🇮🇹 Ky tekst është vetëm italisht.
follow-button = 🔔 Ndiqe
follow-yes = 🔔 Po, ndiqe
follow-stop = ⏹ Mjaft
follow-agree =
    Të enjteve të shkruaj çfarë ka të re për: { $topic }. Kur nuk ka, nuk shkruaj.
    E ruaj me një numër, jo me emrin tënd, derisa të thuash mjaft.
follow-here = 🔔 Po ndjek: { $topic }. Të shkruaj të enjteve, nëse ka diçka të re.
follow-over = Këtë nuk e ndjek më.
follow-stopped = Mirë: nuk të shkruaj më, dhe e harrova.
follow-one = { $what }
follows-button = 🔔 Çfarë ndjek
follows-title = Çfarë ndjek. Prek për ta ndryshuar ose për të thënë mjaft.
follows-none = Nuk ndjek asgjë.
news-title = 🔔 Të rejat e javës
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … dhe një gjë tjetër
   *[other] … dhe { $count } gjëra të tjera
 }
mydata-follow-row = Ndjek: { $what }
mydata-guide-row = Udhëzuesi: { $what }, në orën { $hour }. Hapa të bërë: { $count }

## Karta e një vendi, gabime dhe ndreqje

access-walk-in = pa takim
access-appointment = me takim
access-referral = vetëm nëse të dërgon dikush
cost-free = falas
cost-low = kushton pak
cost-paid = me pagesë
permit-needed = duhet leja e qëndrimit
permit-not-needed = nuk duhet leja e qëndrimit
correction-moved = ka ndërruar vend
correction-closed = është mbyllur
correction-phone = telefoni nuk përgjigjet
correction-hours = orët janë gabim
correction-refused = më kthyen mbrapsht
correction-interpreter = askush nuk flet gjuhën time
correction-other = tjetër
correction-mended = Na kishe treguar një gabim te { $name }: u ndreq. Faleminderit, ndihmove familje të tjera.
services-title = Çfarë të duhet? Prek një buton, ose ma shkruaj me fjalët e tua.
services-which = { $topic }: çfarë kërkon?
services-all = Të gjitha
services-list = { $name }
services-more = Vende të tjera
services-near = 📍 Nëse më dërgon ku je, të them çfarë është më afër. Nuk e ruaj.
services-none = { $name }: ende nuk di një vend të sigurt. E shënova, pa emrin tënd.
services-nothing = Nuk e gjeta
services-talk = 👤 Një njeri
services-other = 🔎 Tjetër
nothing-thanks = Faleminderit: e shënova, pa emrin tënd. Kështu rrjeti e di çfarë mungon.
near-title = Vendet më afër teje:
near-topic = { $name }: vendet më afër teje.
near-kept = Nuk e ruaj ku je.
near-none = Këtu afër nuk di asgjë. Provo të zgjedhësh çfarë kërkon.
asked-which = Mbase kërkon një nga këto:
asked-topic = { $name }
asked-else = Nuk është kjo? Prek 🔎, ose pyet një njeri.
asked-also = Nëse kërkoje diçka tjetër:
asked-language = Të përgjigjem në gjuhën që shkrove. Cilën do të mbash?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Përkthim i bërë nga një makinë: askush nuk e ka kontrolluar ende.
service-italian-under = 🇮🇹 Tani për tani vetëm në italisht.
service-flagged-row = ⚠️ Disa njerëz thonë se këtu diçka ka ndryshuar: pyet para se të shkosh.
service-always-row = 🟢 Hapur gjithmonë
service-open-row = 🟢 Hapur deri: { $until }
service-opens-row = 🔴 Mbyllur. Hapet: { $opens }
service-closed-row = 🔴 Mbyllur
service-appointment-row = 📅 Me takim
service-unknown-row = ❔ Orët nuk janë konfirmuar: pyet para se të shkosh
service-distance-row = 🚶 { $metres } m nga ti
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (falas)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ Ka përkthyes, nëse duhet
service-free-row = 💶 Falas
service-cheap-row = 💶 Kushton pak
service-paid-row = 💶 Paguhet
service-referral-row = 📨 Duhet letra e një shërbimi tjetër
service-bring-row = 🎒 Merr me vete: { $what }
service-no-permit-row = ✅ Nuk duhet permesso di soggiorno (leja e qëndrimit)
service-confirmed-row = 🤝 E konfirmoi { $organization }: { $day }
service-confirmed-once-row = ⏳ Duhet konfirmuar prapë. Herën e fundit: { $organization }, { $day }
service-checked-row = 🤝 E konfirmoi Comune (bashkia): { $day }
service-checked-once-row = ⏳ Duhet konfirmuar prapë. Herën e fundit: { $day }
service-national-row = ☎️ Numër për gjithë Italinë
service-unconfirmed-row = ⏳ Ende pa konfirmim
service-button-map = 📍 Harta
service-button-call = 📞 Telefono
service-button-remind = 🔔 Lajmëro kur hapet
service-button-staff = 🪧 Trego te sporteli
service-button-more = ➕ Më shumë
service-button-next = ➡️ Tjetri
service-button-share = 📤 Dërgoja dikujt
service-button-wrong = ⚠️ Ka një gabim
service-button-back = ↩️ Te karta
service-more = { $name }: çfarë do të bësh?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = Telefono { $name }:
service-share = Kopjoje këtë dhe dërgoja kujt të duash: { $name }
service-link-row = 👉 { $link }
staff-how = Tregoja këtë figurë kujt punon atje. Është italisht.
staff-title = Mirëdita! Kërkoj këtë shërbim:
staff-looking = Mirëdita! Kërkoj: { $name }
staff-speaks-row = 🗣️ Gjuha ime: { $languages }. Flisni ngadalë, ju lutem.
opening-kept = 🔔 Të shkruaj kur hapet { $name }: { $when }. Pastaj e harroj.
opening-dropped = Mirë: nuk të shkruaj.
opening-now = 🔔 Po hapet tani: { $name }
opening-button-no = Mos më lajmëro
wrong-ask = { $name }: çfarë nuk shkon?
wrong-moved = Nuk është më atje
wrong-closed = U mbyll përgjithmonë
wrong-phone = Nuk përgjigjen
wrong-hours = Orët janë të tjera
wrong-refused = Më thanë jo
wrong-interpreter = Mungon përkthyesi
wrong-thanks = Faleminderit! Ia them kujt mund ta ndreqë. Të shkruaj kur të jetë në rregull.
rate-ask = A të ndihmoi?
rate-thanks = Faleminderit! E numërova, pa emrin tënd.

## Një pyetje për dikë që flet gjuhën tënde

talk-menu = 💬 Fol me dikë
talk-how =
    Të përgjigjet dikush që flet gjuhën tënde dhe bën urën mes gjuhëve. Përgjigjja vjen deri: { $until }.
    Ruhen vetëm fjalët, për shtatë ditë, pa emra e pa numra.
talk-ask = Çfarë do të pyesësh? Shkruaje me fjalët e tua.
talk-again = Shkruaj disa fjalë, deri në 800 shkronja.
talk-no-numbers =
    Këtu numrat e telefonit dhe adresat e e-mailit nuk kalojnë: kështu askush nuk të kërkon dot.
    Shkruaje prapë pa to, të lutem.
talk-nobody =
    Më vjen keq: tani këtu nuk ka njeri që flet gjuhën tënde ({ $language }).
    Janë shërbimet e qytetit. Për një mjek mund të telefonosh, edhe me përkthyes:
talk-too-many = Sot ke bërë shumë pyetje. Provo prapë nesër.
talk-sent = U bë: e dërgova pyetjen tënde. Dikush të përgjigjet deri: { $until }.
talk-button = Pyetja ime
talk-button-write = ✏️ Shkruaj prapë
talk-button-close = Mbarova
talk-button-again = Një pyetje tjetër
talk-ask-more = Çfarë do të shtosh?
talk-passed-on = U bë: iu shtua pyetjes sate.
talk-waits = Pyetja jote pret. Përgjigjja vjen deri: { $until }.
talk-yours = Pyetja jote:
talk-yours-row = Ti: „{ $words }”
talk-theirs-row = Përgjigjja: „{ $words }”
talk-italian-row = 🇮🇹 Për ta treguar te sporteli: „{ $words }”
talk-answer =
    💬 Përgjigjja për pyetjen tënde:
    „{ $words }”
talk-said = Ka një mesazh për ty.
talk-late = Më vjen keq: askush nuk është përgjigjur ende. I pyeta prapë të gjithë.
talk-over = Kjo bisedë mbaroi.
talk-unanswered = Më vjen keq: askush nuk u përgjigj. E fshiva pyetjen tënde.
talk-voice-sent = U bë: zëri yt është rrugës. Nuk e ruaj.
talk-voice-came = 🎙️ Një mesazh me zë për pyetjen.
talk-voice-lost = Më vjen keq: mesazhi me zë nuk mbërriti. Shkruaj, të lutem.
talk-voice-later = Zëri yt kalon vetëm pasi dikush ta marrë pyetjen. Ndërkohë mund të shkruash.
mydata-talk-row = • Pyete një njeri: { $asked }, { $languages }. Fshihet pas shtatë ditësh
mydata-role-row = • Detyra jote: { $role }, { $languages }
mydata-excluded-row = • Nuk do pyetje për: { $topics }
mydata-blocks-row = • Njerëz që ke bllokuar: { $count }
shift-oncall-row = 📞 Familjet marrin përgjigje në gjuhën e tyre. Gjuhët: { $languages }

## Shpalljet: shtëpi, punë, çfarë bëhet në qytet

menu-boards = 📌 Shpalljet
boards-title = Çfarë do të shohësh?
boards-mine = 📝 Shpalljet e mia
boards-yours = Shpalljet e tua. Prek një për ta ndryshuar ose për ta hequr.
boards-none-yours = Nuk ke shpallje.
board-events = 🎉 Gjëra për të bërë
board-homes = 🏠 Shtëpi dhe dhoma
board-jobs = 💼 Punë
board-list-events = Çfarë bëhet në qytet:
board-list-homes = Shtëpi dhe dhoma. Shkruhet vetëm përmes meje. Mos paguaj kurrë para se ta shohësh shtëpinë.
board-list-jobs = Punë, dhe kurse për të mësuar një zanat. Kush ofron punë nuk mund të të kërkojë para.
board-none = Tani për tani këtu nuk ka asgjë.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ Shpallje e re
post-button-me = Për mua
post-button-ask = ✉️ Më intereson
post-button-withdraw = 🗑️ Hiqe
post-button-still = ✅ Vlen ende
post-card = { $kind }: { $what }
post-initiative = Nismë
post-course = Kurs
post-event = Ngjarje
post-volunteering = Kurs për vullnetarë
post-offer = Ofroj shtëpi
post-request = Kërkoj shtëpi
post-shared = Shtëpi për ta ndarë
post-job = Vend pune
post-training = Mëso një zanat
post-for-all = të gjithë
post-for-youth = të rinj
post-for-families = familje
post-for-volunteers = vullnetarë
contract-permanent = pa afat
contract-fixed = me afat
contract-apprentice = mësim zanati në punë
contract-internship = praktikë pune
contract-other = tjetër
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = Për kë: { $whom }
post-cost-row = Kushton: { $cost }
home-rooms-row = 🛏️ Dhoma: { $rooms }
home-euro-row = 💶 { $euro } euro në muaj
home-since-row = 🗓️ Nga: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Kontrata: { $contract }
job-deadline-row = ⏳ Deri: { $day }
post-state-row = Shpallja jote: { $state }.
post-is-pending = në pritje
post-is-open = duket
post-is-refused = duhet ndrequr
post-is-withdrawn = u hoq
post-is-ended = mbaroi
post-over = Kjo shpallje nuk është më.
post-own = Kjo shpallje është jotja.
post-adults = Kjo bëhet nga 18 vjeç e lart.
post-many = Ke tashmë pesë shpallje. Hiq një, pastaj provo prapë.
post-no-contact = Pa numra, e-maile apo lidhje: shkruheni përmes meje. Provo ta shkruash prapë.
post-for-whom = Për kë është shpallja?
post-ask-what = Për çfarë bëhet fjalë? Shkruaje në një rresht.
post-label-what = Çfarë
post-label-kind = Lloji
home-ask-kind = Çfarë do të bësh?
home-ask-rooms = Sa dhoma?
home-label-rooms = Dhoma
home-rooms-again = Shkruaj një numër nga 1 deri në 12.
home-ask-area = Në cilën lagje? Adresa nuk duhet.
home-ask-euro = Sa euro në muaj?
home-label-euro = Euro në muaj
home-euro-again = Shkruaj vetëm numrin, për shembull 450.
home-ask-since = Nga kur? Shkruaj një ditë, ose kaloje.
home-label-since = Nga kur
job-ask-kind = Çfarë ofron?
job-ask-where = Ku punohet?
job-ask-hours = Në cilat ditë dhe orë?
job-label-hours = Orët
job-ask-contract = Me çfarë kontrate?
job-label-contract = Kontrata
job-ask-deadline = Deri në cilën ditë mund të përgjigjen njerëzit?
job-label-deadline = Afati
job-ask-firm = Si quhet firma?
job-label-firm = Firma
post-summary = Ja shpallja:
post-posted = Faleminderit! Më parë e lexon një njeri, pastaj e shohin të gjithë. Të shkruaj unë.
post-published = 📌 Tani e shohin të gjithë: { $what }
post-refused = ✖️ Nuk duket: { $what }. Pse: { $reason }. Mund ta ndreqësh.
post-withdraw-ask = Ta heq { $what }?
post-withdrawn = U hoq: { $what }
post-still-ask = { $what }: a vlen ende? Mbetet deri: { $day }.
post-still-done = Mirë! { $what } mbetet deri: { $day }.
post-ended = Mbaroi koha, e hoqa: { $what }
inquiry-ask = Shkruaje mesazhin. E çoj unë: emri dhe numri yt nuk duken.
inquiry-message =
    ✉️ Dikujt i intereson { $what }:
    „{ $words }”
inquiry-answer =
    ✉️ Përgjigje për { $what }:
    „{ $words }”
inquiry-many = Sot ke shkruar tashmë për dhjetë shpallje. Provo prapë nesër.
complaint-kept = Faleminderit që e the. Një njeri e kontrollon.
complaint-handled = E kontrolluam atë që na tregove: kishe të drejtë, e rregulluam.
complaint-dismissed = E kontrolluam atë që na tregove: tani për tani nuk ndryshon asgjë.
mydata-board-row = • Shpallje — { $kind }: { $what }
mydata-inquiry-row = • Ke shkruar për shpalljen: { $what }
mydata-complaint-row = • Ankesë për një shpallje: { $words } ({ $state })

## Mesazhet në WhatsApp, zëri, disa biseda të një personi

template-reminder =
    ⏰ Të kujtojmë turnin tënd për { $organization }.
    Çfarë: { $what }
    🗓️ Kur: { $when }
    📍 Ku: { $place }
    A vjen? Prek një buton këtu poshtë.
template-moved =
    Kujdes: { $organization } e ndryshoi orarin e turnit.
    Çfarë: { $what }
    Më parë: { $before }
    Tani: { $when }
    A vjen gjithsesi? Prek një buton këtu poshtë.
template-cancelled =
    Kujdes: { $organization } e anuloi turnin.
    Çfarë: { $what }
    🗓️ Kur: { $when }
    Mos shko: nuk do të ketë njeri. Faleminderit gjithsesi.
template-place =
    U lirua një vend për ty te { $organization }.
    Çfarë: { $what }
    🗓️ Kur: { $when }
    📍 Ku: { $place }
    Ta mbajmë vendin deri: { $until }. E do?
template-message = Ke një mesazh nga #FaiBene. Prek butonin për ta lexuar.
template-button-read = Lexoje
template-value = { $value }
waiting-now = Ja çfarë kishte për ty.
waiting-nothing = Nuk ka më asgjë që të pret.
hear-button = 🔊 Dëgjo
hear-voice = 🔊 Lexon një person që flet gjuhën tënde.
hear-name = zëri
hear-about = Mesazh me zë
link-button = 🔗 Lidh një bisedë
link-code =
    Përdor edhe një aplikacion tjetër mesazhesh, ose një telefon tjetër? Hap atje bisedën me mua dhe shkruaj:
    /link { $code }
    Kodi vlen { $minutes } minuta, vetëm një herë. Pastaj dy bisedat janë i njëjti person: i sheh të njëjtat gjëra në të dyja, dhe unë të shkruaj në atë që ke përdorur së fundi.
link-warning = ⚠️ Mos ia jep kodin askujt: kush e shkruan në bisedën e vet, i sheh dhe i ndryshon gjërat e tua.
link-wrong = Ky kod nuk është i mirë: vlen dhjetë minuta dhe vetëm një herë. Në bisedën tjetër shkruaj /link: të jap një tjetër.
link-own = Këtë kod e kërkove pikërisht këtu. Shkruaje në bisedën tjetër: /link { $code }
link-ages = Në dy bisedat mosha nuk është e njëjtë, prandaj për mua janë dy persona: nuk i lidh. Nëse është gabim, ndreqe moshën dhe kërko një kod tjetër.
link-both = Të dyja bisedat kanë tashmë gjëra, dhe unë nuk i përziej. Në këtë ka:
link-kept-row = • { $kind }: { $count }
link-kept-places = vende në turne dhe në lista pritjeje
link-kept-hours = turne me orë të shënuara
link-kept-offers = kohë e lirë dhe gjëra të ofruara
link-kept-roles = role dhe shoqata
link-kept-more = rreshta të tjerë nga /mydata
link-both-end = Mund ta fshish atë që ka kjo bisedë dhe ta lidhësh: vendet e tua lirohen, dhe nuk kthehen më. Bllokimet dhe ankesat mbeten. Ose i lë të gjitha siç janë.
link-button-delete = Fshi dhe lidh
link-button-leave = Lëri siç janë
link-done = U bë: kjo bisedë dhe tjetra tani janë i njëjti person.
link-done-there = 🔗 Një bisedë tjetër ({ $here }) tani është e lidhur me këtë: prej andej gjërat e tua shihen dhe ndryshohen. Nëse nuk e bëre ti, shkëpute menjëherë.
chats-button = Bisedat e mia
chats-title = Bisedat e tua:
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = faqe web
chats-here-row = Kontakti: { $chat } ({ $value }), kjo bisedë
chats-row = Kontakti: { $chat } ({ $value })
chats-end = Të shkruaj në atë që ke përdorur së fundi.
chats-button-away = Shkëput: { $chat }
chats-button-away-here = Shkëpute këtë
chats-away-ask = Ta shkëput këtë bisedë: { $chat }? Prej andej gjërat e tua nuk shihen më. Kush shkruan nga ajo bisedë, nis nga e para.
chats-button-away-yes = Po, shkëpute
chats-away = U bë: { $chat } nuk është më një nga bisedat e tua.
chats-last = Kjo është biseda jote e vetme: nuk e shkëput dot. Nëse do, mund t'i fshish të gjitha.

## Faqet e internetit

page-title = FaiBene
page-chat = Biseda
page-write = Shkruaj një mesazh
page-sos = Numrat e urgjencës
page-send = Dërgo
page-photo = Dërgo një foto
page-photo-sent = Fotoja jote
page-place = Dërgo ku je
page-place-sent = 📍 Ku jam
page-place-refused = Telefoni nuk më tha ku je. Mund të më shkruash një rrugë.
page-map = Hap hartën
page-you = Ti
page-new = Mesazhe të reja
page-connecting = Po lidhem…
page-online = në linjë
page-lost = Lidhja u shkëput, po provoj prapë…
page-sending = po dërgohet
page-sent = u dërgua
page-refused = Ky mesazh nuk u nis: provo me fjalë më të shkurtra.
page-save = Shkarko
page-noscript = Për ta përdorur bisedën duhet JavaScript: ndize në shfletues.
page-town = #FaiBene
page-town-about = Qytet prove: njerëz dhe organizata të shpikura
page-town-how = Pesë telefona, një qytet. Shkruaj, prek butonat, pastaj çoje orën përpara.
page-phones = Telefonat
page-phone-citizen = Një vullnetare
page-phone-citizen-about = ofron disa orë
page-phone-association = Një shoqatë
page-phone-association-about = kërkon vullnetarë
page-phone-coordinator = Koordinatorët
page-phone-coordinator-about = miratojnë dhe kontrollojnë
page-phone-family = Një familje sapo ka ardhur
page-phone-family-about = pyet në gjuhën e saj
page-phone-whatsapp = Si WhatsApp
page-phone-whatsapp-about = tre butona ose një listë
page-clock = Ora e javës së provës
page-clock-hour = +1 orë
page-clock-evening = Në orën 18
page-clock-day = +1 ditë
page-clock-wrong = Ora nuk lëviz dot kështu.

## Posto fisso

seat-first = Për të pasur një vend të përhershëm, së pari regjistrohu një herë.
seat-yours = Faleminderit! Tani e tutje ke një vend të përhershëm: { $what }. Të regjistroj unë çdo herë.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] Të presin:
       *[other] Në pushim: tani për tani nuk të regjistroj.
    }
seat-shift-row = • { $when }
seat-week = Turnet e tua të përhershme të kësaj jave:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = Nëse një herë nuk mundesh, hape turnin dhe thuaje.
seat-button-all = Vendet e përhershme
seat-button-always = 🪑 Vij gjithmonë
seat-button-pause = ⏸️ Bëj pushim
seat-button-resume = ▶️ Vij përsëri
seat-button-leave = E lë vendin
seat-paused = Mirë: tani për tani nuk të regjistroj, dhe i hoqa vendet që kishe në turne. Vendi i përhershëm mbetet yti.
seat-left = Mirë: nuk ke më vend të përhershëm, dhe i hoqa vendet që kishe në turne. Faleminderit!
seat-ask-until = Për sa kohë bën pushim? Pas pushimit, vendi është prapë yti.
seat-button-fortnight = 2 javë
seat-button-month = 1 muaj
seat-button-day = Deri në një ditë
seat-button-open = Derisa ta them unë
seat-ask-day = Deri në cilën ditë, përfshirë edhe atë? Për shembull: „10 janar”.
seat-day-again = Nuk e kuptova ditën: shkruaje si „10 janar” ose „10/1”. Duhet të jetë një ditë që vjen.
seat-paused-until = Mirë: deri më { $until } nuk të regjistroj, dhe i hoqa vendet që kishe në turnet e atyre ditëve. Nga dita pas asaj date, vendi është prapë yti.
seat-until-row = ⏸️ Në pushim deri më { $until }
seat-back = Pushimi mbaroi: { $what }. Vendi i përhershëm është prapë yti, të regjistroj unë çdo herë.

## Telefonate

call-button-ask = 📞 Më telefononi
call-button-withdraw = S'duhet më
call-ask = Në cilin numër? E sheh, vetëm një herë, kush të telefonon. Pastaj e fshij.
call-again = Shkruaj një numër telefoni: nga 6 deri në 15 shifra, edhe me +.
call-waits = I thashë shoqatës ({ $organization }) se të vjen më mirë një telefonatë. Të shkruaj kur dikush e merr përsipër.
call-soon = Të telefonon { $name } nga { $organization }. Numrin tënd e kam fshirë.
call-nobody = Më vjen keq: për tri ditë, askush nga { $organization } nuk mundi të të telefononte. Numrin tënd e fshiva. Mund të shkruash, ose të provosh përsëri.
call-too-many = Sot ke kërkuar tashmë tri telefonata: provo përsëri nesër.
call-taken = E ka marrë përsipër dikush tjetër. Faleminderit gjithsesi!
call-withdrawn = Kush e kërkoi, ndërroi mendje: nuk duhet më të telefonosh.
call-over = Kësaj kërkese i kaloi afati: numri nuk është më këtu.
call-withdrawn-yours = Mirë: nuk të telefonon njeri, dhe numrin e fshiva.
call-number =
    Faleminderit! Telefono { $name }: { $phone }
    Ta tregoj tani, pastaj e fshij.
call-is-open = në pritje
call-is-taken = e mori dikush përsipër
call-is-withdrawn = u anulua
call-is-unanswered = askush nuk mundi
