### Ang sinasabi ng bot. Ang Italyano ang pinagmulan: sinusunod ito ng lahat ng wika.

## Pagine di un menu lungo

page-more = Iba pa →
page-back = ← Bumalik
page-pick = Pumili
page-typed = O isulat ang:

## Lingua

language-title = Anong wika ang gusto mong gamitin?
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
language-chosen = Sige po: Filipino na ang gamit natin mula ngayon.
translation-draft = Salin ito ng makina: wala pang taong nakapagsuri nito. Kung may duda, ang tekstong Italyano ang masusunod.
language-unknown = Wala pa rito ang wikang ito.
language-offer = Nakita kong iba ang wika ng sulat mo. Gusto mo bang palitan?

## In ogni messaggio

button-menu = ☰ Menu
button-language = 🌐 Wika
button-sos = 🆘 SOS

## Benvenuto e menu

start-hello =
    Kumusta po! Ako ang bot ng #FaiBene, ang hamon ng pagtutulungan ng { $city }.
    Tutulungan kitang magbigay ng tulong, o humanap nito.
start-kept =
    Ano ang itinatago namin, at bakit:
    • ang contact mo sa chat na ito, para masagot ka;
    • ang wika mo, para magkaintindihan tayo;
    • kung magpapalista ka: ang pangalang pipiliin mo at ang grupo ng edad mo;
    • kung saan ka nagpalista at ang mga kasunod nito (oras, mensahe, opinyon), para maayos ito;
    • kung kinatawan ka ng isang asosasyon: ang mga hiling nito.
    Sa /mydata makikita mo ang lahat, isa-isa. Sa /erase mabubura mo ang lahat.
menu-title = Ano ang gusto mong gawin?
menu-shifts = Tumulong
menu-mine = Mga shift ko
menu-services = Kailangan ng tulong
menu-need = Hanap ng volunteer
menu-needs = Mga shift namin
menu-organization = Taga-asosasyon ako
menu-queue = Pagpapasyahan
menu-associations = Mga asosasyon
menu-form = ▶️ Ituloy ang form
menu-mydata = Data ko
menu-help = Paano ito gamitin
help-what =
    Nasa panganib ka ba? Tumawag sa 112, o pindutin ang 🆘.
    Dito makikita mo ang mga volunteer shift sa lungsod. Puwede kang magpalista at puwede kang umatras. Paaalalahanan kita sa gabi bago ang shift at 2 oras bago ito.
    Puwede ka ring magbigay ng pagkain, gamit sa bahay at gadget.
    Ang mga asosasyon ay humihingi ng volunteer. Sinusuri ng mga coordinator ang bawat hiling.
help-commands =
    Puwede kang pumindot ng button o sumulat. Ang mga command:
    /menu ang menu
    /services kung saan may tulong
    /talk makipag-usap sa tao
    /guides mga unang linggo
    /boards bahay, trabaho, kaganapan
    /shifts mga bukas na shift
    /mine mga shift mo
    /hours mga oras mo at ang certificate
    /language ang wika
    /stop wala nang balita
    /mydata ang data mo
    /erase burahin ang lahat
    /sos mga numero sa emergency
thanks-back = Salamat din po sa iyo! 💚
unknown = Pasensya na po, hindi ko naintindihan. Ito ang kaya kong gawin:
attachment =
    Hindi ko ito nababasa, at hindi ko itinatago. Isulat po sa sariling salita, o pumindot ng button.
    📷 Ang litrato ay para ipakita ang ibinibigay ninyo.
    🎤 Ang voice message ay ipinapasa ko sa sumasagot sa tanong ninyo.
    📍 Sa lokasyon ninyo, sasabihin ko kung ano ang malapit.
slow-down = Sandali po: masyadong mabilis ang pagsulat mo, at hindi ko nabasa ang mga huling ipinadala mo. Maghintay ng ilang segundo, tapos sumulat ulit.
sorry = Pasensya na po, may hindi gumana. Nakikita ito ng nag-aalaga sa bot. Puwede kang sumubok ulit mula sa menu.
gone = Wala na ito rito. Para sa menu, pindutin ang ☰.
list-old = Luma na ang listahang ito. Puwede mo itong buksan ulit dito:

## SOS

sos-first = Ito ang hiningi mo.
sos-title = Tumawag ka. Nandiyan sila para tumulong.
sos-violence = Laging may sumasagot sa mga numerong ito. Kung may ibang puwedeng tumingin sa teleponong ito, gumamit ng ibang telepono. Kung kaya mo, burahin ang chat na ito.
sos-suicide =
    Nalulungkot akong ganyan kabigat ang nararamdaman mo. Hindi mo ito kailangang pasanin nang mag-isa: may makikinig sa iyo ngayon.
    Tumawag sa 112, o sabihin ito sa taong malapit sa iyo.
sos-end = Sumasagot ang 112 araw at gabi. Wala kaming itinatagong bakas ng sagot na ito.
button-hide = ✖️ Itago
sos-hide-rest = Hindi ko matatanggal ang naiwan sa itaas. Buksan ang detalye ng chat na ito at piliin ang “Delete chat”.
line-emergency = { $number } — emergency: pulis, ambulansya, bumbero
line-violence = { $number } — karahasan at stalking
line-children = { $number } — mga bata at kabataang nasa panganib
line-doctor = { $number } — doktor, kung hindi apurahan
line-speaks-under = Mga wika: { $languages }
line-speaks-not-under = Hindi nila alam ang wika mo ({ $language }). Mga wika: { $languages }
line-interpreters-under = Mga wika: may interpreter kung kailangan
line-languages-unknown-under = Mga wika: hindi pa tiyak

## Silenzio, dati, cancellazione

stopped = Sige po: wala nang balita. Sasagot ako kapag sumulat ka. Mag-aabiso lang ako tungkol sa mga shift mo, halimbawa kung nakansela ang isa.
resumed = Ayos! Makakatanggap ka na ulit ng balita.
button-resume = Balita ulit
button-erase = Burahin lahat
button-change-name = Palit pangalan/edad
mydata-title = Ito ang lahat ng nakatago tungkol sa iyo:
mydata-name-row = Pangalan: { $name }
mydata-no-name-row = Pangalan: wala
mydata-age-row = Edad: { $age }
mydata-language-row = Wika: { $languages }
mydata-silenced-row = Balita: nakahinto
mydata-coordinator-row = Tungkulin: coordinator, mula { $since } (mga pasya: { $count })
mydata-member-row = Asosasyon: { $organization } ({ $state })
mydata-signup-row = Shift: { $what } — { $when } ({ $state })
mydata-post-row = Hiling: { $what } — { $when }, { $place }, ilang tao: { $people }, edad { $age } pataas, insurance: { $insurer }
mydata-waiting = { $count ->
        [0] Walang nakatakdang paalala o abiso.
        [one] Mga nakatakdang paalala o abiso: { $count }.
       *[other] Mga nakatakdang paalala o abiso: { $count }.
    }
mydata-form = May nasimulan kang form. Kusa itong mabubura pagkalipas ng isang araw.
mydata-form-row = • { $words }
mydata-seen-row = Unang mensahe: { $since }; huli: { $last }
mydata-reason-row = Dahilan: { $reason }
mydata-end = Naka-encrypt ang mga pangalan at contact. Puwede mong burahin ang lahat kahit kailan.
signup-confirmed = nakalista ka
signup-given-back = umatras ka
signup-called-off = nakansela ang shift
erase-ask =
    Buburahin ko ang pangalan, contact, wika, tungkulin at mga mensahe mo. Makakansela ang mga darating mong shift.
    Bilang na lang na walang pangalan ang matitira. Hindi na ito maibabalik. Sigurado ka ba?
button-erase-yes = Oo, burahin lahat
button-keep = Huwag, hayaan
erased = Tapos na: wala na kaming itinatago tungkol sa iyo. Ang nakikita mo sa itaas ay nasa telepono mo na lang: puwede mong burahin ang chat. Kung gusto mong magsimula ulit, isulat ang /start. Paalam po!

## Conoscersi

acquaintance-title = Ikaw
acquaintance-ask-name = Ano po ang pangalan mo? Sapat na ang unang pangalan o palayaw. Makikita ito ng asosasyon.
claimant-ask-name = Ano po ang pangalan mo? Isulat ang pangalan at apelyido. Makikita ito ng mga coordinator.
acquaintance-ask-age = Ilang taon ka na po?
acquaintance-kept = Salamat po, naitala ko na.
label-name = Pangalan
label-age = Edad
age-under14 = Wala pang 14
age-14to17 = 14 hanggang 17
age-adult = 18 pataas

## Turni, per chi dà una mano

shifts-title = Mga bukas na shift. Pindutin ang gusto mo:
shifts-none = Walang bukas na shift ngayon. Sumubok ulit pagkalipas ng ilang araw.
shift-row = • { $when } — { $what } ({ $free ->
        [0] puno na: waiting list
        [one] { $free } slot
       *[other] { $free } slot
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
    🛡️ Insurance: { $insurer }
    👥 { $free ->
        [0] Puno na
        [one] May { $free } slot pa
       *[other] May { $free } slot pa
    }
    { $age ->
        [18] Para sa 18 taong gulang pataas
       *[other] Para sa { $age } taong gulang pataas. Kung wala pang 18, kailangan ang form ng magulang. Ang asosasyon ang nagbibigay nito
    }
button-join = ✅ Sasama ako
button-back-shifts = Ibang shift
button-look = Buksan
signup-done =
    Salamat po! Nakalista ka na:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Insurance: { $insurer }
    Paaalalahanan kita.
signup-card =
    Hinihintay ka nila:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Insurance: { $insurer }
signup-already = Nakalista ka na sa shift na ito.
signup-ended = Hindi na aktibo ang pagpapalistang ito.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = Mga shift mo:
mine-none = Wala kang shift. Gusto mo bang makita ang mga bukas?
mine-row = • { $when } — { $what }, { $place }
button-cannot = Di na ako puwede
signup-cancel-ask = Babawiin ko ba ang slot mo sa { $what }, { $when }?
button-give-back = Oo, bawiin
button-keep-place = Hindi, pupunta ako
signup-cancelled = Binawi ko na ang slot mo sa { $what } at sinabihan ko na ang asosasyon. Salamat po sa pagsabi.
shift-gone = Wala na rito ang shift na ito.
shift-cancelled = Nakansela ang shift na ito.
shift-past = Nagsimula na o tapos na ang shift na ito.
shift-full = Pasensya na po: wala nang slot.
too-young-under14 = Kailangang hindi bababa sa 14 ang edad dito. Salamat pa rin: mahalaga ang kagustuhan mong tumulong.
too-young-14to17 = Para lang sa 18 pataas ang shift na ito. May ibang shift na puwede mula 14.
reminder-title = Paalala
reminder-today = ngayong araw
reminder-tomorrow = bukas
reminder-later = malapit na
somebody = Isang tao
reminder-shift =
    ⏰ Paalala: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Paunawa: nakansela ang shift ng { $organization }.
    { $what }
    🗓️ { $when }
    Hindi mo na kailangang pumunta.
shift-moved =
    Paunawa: inilipat ng { $organization } ang shift.
    { $what }
    Dati: { $before }
    Ngayon: { $when }
    Kung hindi ka puwede, sabihin dito.

## Associazioni

organization-pick = Aling asosasyon ang kinakatawan mo?
organization-button = { $name }
button-other-organization = Iba pa
organization-ask-name = Ano ang pangalan ng asosasyon?
organization-asked = Hiniling ko sa mga coordinator na kumpirmahing kinatawan ka ng { $organization }. Susulatan kita kapag nakapagpasya sila.
organization-yours = Kinatawan ka na ng asosasyong ito.
organization-approved = Kinumpirma ng mga coordinator: puwede ka nang humingi ng volunteer para sa { $organization }.
organization-refused = Hindi kinumpirma ng mga coordinator na kinatawan ka ng { $organization }. Ang dahilan: { $reason }
organization-not-approved = Hindi pa kumpirmado ang asosasyong ito.
organization-trusted = May tiwala ang mga coordinator sa { $organization }: mula ngayon, lalabas agad ang mga hiling ninyo.
organization-distrusted = Mula ngayon, maghihintay ulit sa mga coordinator ang mga hiling ng { $organization } bago lumabas. Mananatili ang mga nailabas na.
youngest-18 = 18 pataas
youngest-14 = 14 pataas
shift-is-pending = Naghihintay sa mga coordinator.
shift-is-open = Nakalabas na.
shift-is-refused = Hindi inilabas.
shift-is-cancelled = Kanselado.
button-move = Palitan ang oras
button-cancel-shift = Kanselahin ang shift
button-cancel-shift-yes = Oo, kanselahin
button-keep-shift = Huwag, ituloy
moved-summary = Ang bagong oras:
not-member = Mga kinatawan lang ng kumpirmadong asosasyon ang puwedeng gumawa nito.
not-yours = Hindi ito sa iyo: hindi ko ito maipapakita o mapapalitan.

## Coordinamento

code-wrong = Hindi gumana ang code na ito: baka lumampas na sa petsa o nagamit na.
code-too-many = Napakaraming maling code. Sumubok ulit pagkalipas ng isang oras.
not-coordinator = Mga coordinator lang ang puwedeng gumawa nito.
claims-too-many = May tatlo ka nang hiling na naghihintay: hintayin muna ang pasya ng mga coordinator.
claim-card =
    { $organization }
    Humihiling: { $name }
review-title = Nakalabas na ito. { $taken ->
        [0] Wala pang nakalista.
        [one] Nakalista: { $taken } tao.
       *[other] Nakalista: { $taken } tao.
    }
button-all-right = 👍 Ayos lang
button-take-down = ✖️ Kanselahin
button-approve = ✅ Aprubahan
button-refuse = ✖️ Tanggihan
reason-ask = Ano ang dahilan? Sasabihin ko ito sa humiling.
reason-label = Dahilan
organizations-approved = Mga kumpirmadong asosasyon. Ang may ⭐ ay agad nakakapaglabas ng hiling.
organizations-none-approved = Wala pang kumpirmadong asosasyon.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Lumalabas agad: sa huli na tinitingnan ng mga coordinator.
organization-is-not-trusted = Naghihintay sa mga coordinator ang bawat hiling nito.
organization-speakers = Mga kinatawan ng asosasyon:
organization-no-speakers = Walang kinatawan ngayon ang asosasyong ito.
button-trust = ⭐ Puwedeng agad
button-distrust = Suriin muna ulit
trust-offer = May tiwala ka ba sa { $organization }? Kung oo, puwedeng lumabas agad ang mga susunod nitong hiling, at titingnan mo pagkatapos.
already-decided = Napagpasyahan na ito, baka ng ibang coordinator.

## Moduli

form-text-again = Hindi ito tugma: sumulat ng ilang salita, huwag masyadong mahaba.
form-when-again = Hindi ko naintindihan kung kailan. Isulat ang araw, simula at tapos. Halimbawa: “Sabado mula 9 ng umaga hanggang 12 ng tanghali”.
form-when-past = Lumipas na ang oras na ito. Sumulat ng araw na darating pa.
form-when-which = Alin dito ang ibig mong sabihin?
form-number-again = Sumulat ng numero mula 1 hanggang 200.
form-option-again = Pumili ng isa sa mga button.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = Tama ba?
form-confirm-or-edit = Pindutin ang Kumpirmahin o Baguhin.
form-which-line = Ano ang gusto mong baguhin?
form-button-edit = ✏️ Baguhin
form-gone = Wala na ang form na ito. Puwede kang magsimula ulit mula sa menu.
form-earlier = Para sa naunang tanong ang button na iyon. Nandito na tayo:
form-cancelled = Sige po, huwag na lang.
button-skip = Laktawan
need-button-detail = ➕ Dagdag na detalye
button-back = ← Bumalik
button-cancel = Huwag na lang
button-confirm = ✅ Kumpirmahin
button-edit = ✏️ { $label }

## Comandi nel menu di Telegram

command-start = Magsimula ulit
command-sos = Mga numero sa emergency
command-menu = Ang menu
command-shifts = Mga bukas na shift
command-mine = Mga shift ko
command-language = Palitan ang wika
command-help = Ano ang magagawa ko rito
command-stop = Wala nang balita
command-mydata = Data ko
command-erase = Burahin ang lahat tungkol sa akin

## Lista d'attesa e posti liberati

wait-expired = Lumipas na ang oras para sumagot: napunta na sa kasunod ang slot. Puwede kang pumila ulit.
wait-ended = Wala ka na sa waiting list ng shift na ito.
signup-came = dumating ka
signup-no-show = hindi ka raw dumating
signup-excused = hindi nakapunta, may dahilan
signup-replaced = napunta sa iba ang slot
button-wait = ⏳ Ilista sa pila
button-leave-line = Umalis sa pila
button-accept-place = ✅ Tinatanggap ko
button-decline-place = Hindi na muna
wait-card =
    Nasa waiting list ka: { $what }, { $when }.
    { $place ->
        [1] Ikaw na ang susunod sa pila.
       *[other] Nauna sa iyo: { $before }.
    }
    Kapag may nabakanteng slot, iaalok ko ito sa iyo at hahawakan ko muna para sa iyo.
wait-offer =
    🎉 May nabakanteng slot para sa iyo!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    Hawak ko ito para sa iyo hanggang { $until }. Pagkatapos, mapupunta na sa kasunod.
wait-left = Sige po, tinanggal na kita sa pila ng { $what }.
wait-called-off = Nakansela ang shift na pinipilahan mo: { $what }, { $when }.
mine-lines = Nasa waiting list:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: may slot para sa iyo, sumagot ka
mine-moved-row = • { $when } — { $what }, { $place }: nagbago ang oras, tuloy ka ba?

## Ci vengo, non posso, sono in ritardo

button-coming = ✅ Pupunta ako
button-late = 🕐 Mahuhuli ako
button-was-wrong = Mali, pupunta ako
signup-moved = ⚠️ Nagbago ang oras: sabihin kung pupunta ka.
answer-coming =
    Ayos! Hinihintay ka nila.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = Sige po: sasabihin kong mahuhuli ka nang kaunti sa { $what }.
answer-next =
    Kung gusto mo, ito ang susunod na shift na bagay sa iyo:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ Mga paalala
reminders-ask = Kailan mo gustong paalalahanan sa mga shift mo? Ganito ngayon:
reminders-kept = Tapos na. Mula ngayon:
lead-usual = Sa gabi at 2 oras bago
lead-hour = 1 oras bago
lead-three = 3 oras bago
lead-day = 1 araw bago
lead-two = 2 araw bago
lead-none = Huwag na

## Sostituti e scambi

button-stand-in = 🔁 Hanap ng kapalit
button-swap = ⇄ Makipagpalit
button-stop-seeking = Huwag nang maghanap
button-take-over = ✅ Ako ang pupunta
button-undo = Bawiin
button-name = Ipakilala ang sarili
exchange-sought = Naghahanap ako ng puwedeng pumalit sa iyo: { $what }, { $when }. Hangga't walang tumatanggap, hinihintay ka pa rin nila. Susulatan kita kapag may nahanap ako.
exchange-stopped = Sige po, hindi na ako maghahanap: hinihintay ka nila.
exchange-over = Wala nang kailangang gawin dito: may nauna na, o hindi na kailangan.
exchange-own = Sa iyo ang shift na ito: hindi mo mapapalitan ang sarili mo.
exchange-party = Hindi ko pa kayang humanap ng kapalit para sa grupo. Kung hindi kayo puwede, pindutin ang “Di na ako puwede”.
exchange-too-late = Huli na para bumalik sa dati. Kung hindi ka puwede, pindutin ang “Di na ako puwede”.
exchange-unknown = Sabihin muna ang pangalan at edad mo.
exchange-wanted =
    May hindi makakapunta at naghahanap ng kapalit. Puwede ka ba?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    May gustong makipagpalit ng shift sa iyo.
    Ang sa iyo: { $mine }, { $then }
    Ang ipapalit: { $what }, { $when }, { $place }
exchange-taken =
    Salamat po! Ikaw ang pupunta, kapalit ng hindi puwede:
    { $what }
    🗓️ { $when }
    📍 { $place }
    Kung napindot mo lang nang mali, puwede mong bawiin sa loob ng isang oras.
exchange-found = Ayos na. Papalit sa iyo: { $name }. { $what }, { $when }. Salamat po at maaga kang nagsabi.
exchange-undone = Nabawi na: balik sa dati ang lahat.
exchange-returned = Binawi ang palitan: ikaw na ulit ang hinihintay nila. { $what }, { $when }.
exchange-none = Walang shift ngayon na puwedeng ipalit sa iyo. Puwede akong humanap ng kapalit.
exchange-choose = Sa aling shift mo gustong ipalit ang { $what }, { $when }?
exchange-swap-sought = Tatanungin ko ang mga may slot sa { $what }, { $when }. Hangga't walang pumapayag, pareho pa rin ang shift mo.
exchange-swapped =
    Nagkapalit na! Ito na ang shift mo ngayon:
    { $what }
    🗓️ { $when }
    📍 { $place }

## Presenze

afterwards-thanks = 💚 Salamat po! { $what }, { $when }: talagang nandoon ka. Mga oras mo hanggang ngayon: { $hours }.
afterwards-missed = Sa { $what }, { $when }, nakatalang hindi ka dumating. Kung hindi ito tama, sabihin mo.
button-contest = Hindi iyan tama
label-phone = Telepono
checked-in = Salamat at dumating ka! Naitala ko na: { $what }, { $when }. Masayang pagtulong!
check-in-early = Maaga pa: puwede kang magpatala mula kalahating oras bago magsimula. { $when }

## File

button-calendar = 📅 Sa kalendaryo
calendar-here =
    Ito ang { $what }, { $when }, para sa kalendaryo ng telepono mo: buksan ang file sa ibaba.
    Kung magbago ang oras, susulatan kita.
calendar-name = shift
calendar-about = { $what }, { $when }
calendar-off-about = Para matanggal sa kalendaryo ang { $what }, { $when }: buksan ang file.
calendar-details =
    { $organization }
    Insurance: { $insurer }
paper-missing = Pasensya na po, hindi maihanda ang file ngayon. Pindutin ulit ang parehong button maya-maya.

## Scriversi attraverso il bot

relay-ask = Isulat ang mensahe, hanggang 500 letra. Ako ang maghahatid: hindi makikita ang mga numero ng telepono.
relay-again = Sumulat ng ilang salita, hanggang 500 letra.
relay-to-whom = Kanino mo gustong sumulat?
relay-message =
    ✉️ Mensahe. Mula: { $name }. Para sa: { $what }, { $when }.
    “{ $words }”
relay-message-ours =
    ✉️ Mensahe. Mula: { $name } ({ $organization }). Para sa: { $what }, { $when }.
    “{ $words }”
relay-sent = Tapos na: papunta na ang mensahe. Walang kopyang naiiwan dito.
relay-over = Mahigit isang araw na mula nang matapos ang shift: hindi na puwedeng magsulatan dito.
relay-not-delivered = Pasensya na po: hindi nakakatanggap ng mensahe ngayon ang kabilang panig.
relay-you-blocked = Na-block mo ang mga mensaheng ito. Para makasulat, i-unblock muna.
relay-too-many = Sampung mensahe na sa loob ng isang oras: sumubok ulit maya-maya.
relay-nobody = Walang puwedeng sumagot ngayon.
relay-blocked = Naka-block na: walang mensaheng makakadaan, papunta man o pabalik. Puwede mong i-unblock kahit kailan.
relay-unblocked = Na-unblock na: makakadaan na ulit ang mga mensahe sa panig mo.
relay-button-write = ✉️ Sumulat
relay-button-answer = ✉️ Sumagot
relay-button-report = ⚠️ I-report
relay-button-block = 🚫 I-block
relay-button-unblock = I-unblock
relay-button-name = { $name }
shown-once = Naipakita ko na ito: hindi ko ito itinatago.
label-words = Mensahe
report-ask = Ano ang nangyari, at sino ang sumulat? Mga coordinator lang ang makakabasa nito.
report-kept = Salamat po sa pagsabi. Babasahin ito ng mga coordinator at sasagutin ka nila. Habang naghihintay, puwede mong i-block ang mga mensahe.
report-was-archived = Nabasa ng mga coordinator ang report mo at isinara na ito. Sabi nila: { $reason }
report-was-handled = Nabasa ng mga coordinator ang report mo at inaksyunan na. Sabi nila: { $reason }
report-is-open = naghihintay
report-is-archived = isinara
report-is-handled = inaksyunan ng mga coordinator

## Preferisco una telefonata

mydata-relay-row = Mga mensahe: { $organization }, para sa { $what }
mydata-blocked-row = (na-block mo)
mydata-call-row = Hininging tawag sa { $organization } ({ $state })
mydata-phone-row = Numero ng telepono: { $phone }
mydata-report-row = Report tungkol sa mga mensahe sa { $organization }: { $words } ({ $state })
mydata-ask-row = Isinulat sa network para sa { $organization }: { $words }
mydata-invites-row = Mga paanyayang ginawa: { $count }

## Trovare e prendere un turno

shifts-some = Mga bukas na shift, ayon sa filter:
shifts-none-such = Sa mga filter na ito, walang lumabas ngayon:
shifts-more = { $count ->
        [one] { $count } shift, simula sa pinakamalapit. ⏳ = puno na, may waiting list.
       *[other] { $count } shift, simula sa pinakamalapit. ⏳ = puno na, may waiting list.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = Lahat ng shift
filter-day-button = 📅 Araw
filter-field-button = 🏷️ Paksa
filter-whom-button = 👥 Para kanino
filter-area-button = 📍 Lugar
filter-day-ask = Anong araw?
filter-field-ask = Anong paksa?
filter-whom-ask = Para kanino?
filter-area-ask = Saang lugar?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Kahit ano
filter-clear = ✖️ Alisin ang filter
filter-last = ↩️ Alisin ang huli
field-housing = Bahay
field-environment = Kalikasan
field-inclusion = Pakikiisa
field-work = Trabaho
field-health = Kalusugan
field-support = Suporta
field-education = Paaralan at aral
whom-adults = Mga adult (18+)
whom-youth = Bata at kabataan
whom-elderly = Mga lolo at lola
whom-disabled = May kapansanan
whom-families = Mga pamilya
loose-title = Kung kailan mo gusto:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Kung kailan mo gusto
    📍 { $place }
    🤝 { $organization }
    🛡️ Insurance: { $insurer }
    { $age ->
        [18] Para sa 18 taong gulang pataas
       *[other] Para sa { $age } taong gulang pataas. Kung wala pang 18, kailangan ang form ng magulang. Ang asosasyon ang nagbibigay nito
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 Para sa: { $whom }
card-must-row = ❗ Kailangan: { $must }
card-nice-row = ⭐ Mas mabuti kung: { $nice }
card-languages-row = 💬 Mga wikang makakatulong: { $languages }
card-bring-row = 🎒 Dadalhin: { $bring }
card-least-row = { $count ->
        [1] Tuloy kahit 1 lang ang tao
        [one] Tuloy kung { $count } tayo o higit pa
       *[other] Tuloy kung { $count } tayo o higit pa
    }
companion-button = 🤝 Kasama ang sanay
companion-row = Hiniling mong may makasamang sanay na: alam na ito ng asosasyon.
companion-wanted = Unang beses darating: { $name }. { $what }, { $when }. Mas madali kapag may kasama: kung kaya mo, salubungin mo siya!
group-button = 👥 Grupo kami
group-again = 👥 Ibang bilang
group-title = Ang grupo
group-ask-people = Ilan kayong lahat, kasama ka? Hindi kailangan ang mga pangalan.
group-ask-children = At ilang bata ang kasama ninyo?
group-label-children = Mga bata
party-row = 👥 Ilan kayo: { $people }
children-row = 🧒 Mga batang kasama ninyo: { $children }
party-too-large = { $free ->
        [one] Pasensya na po: { $free } slot na lang ang natitira.
       *[other] Pasensya na po: { $free } slot na lang ang natitira.
    }
must-ask = Para sa shift na ito, kailangan: { $must }. Ayos ba sa iyo?
musts-ask = May kailangan para sa mga shift na ito. Ayos ba sa iyo?
must-yes = Oo, mayroon ako
must-no = Wala, ibang shift
clash = May iba ka nang lakad sa oras na iyon: { $what }, { $when }.
clash-short = may iba ka nang lakad sa oras na iyon
hurried = ⚠️ Kaunti lang ang oras mo para makarating: may { $what } ka rin, { $when }, { $place }.
pick-button = ☑️ Pumili ng ilan
pick-title = Pindutin ang mga shift na gusto mo (hanggang { $most }), tapos kumpirmahin:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ Sasama ako ({ $count })
taken-title = Ito ang kinalabasan:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ Nakalista ka na: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ Wala na ang isang shift.
fits-title = Ito ang mga bagay sa iyo:
fits-none = Wala akong makitang bagay sa iyo ngayon. Puwede mong tingnan ang lahat ng shift.
fits-more-row = { $count ->
        [one] … at { $count } pa.
       *[other] … at { $count } pa.
    }
fit-day-row = ✓ may oras ka sa { $day }
fit-length-row = ✓ tatagal nang { $hours }
fit-theme-row = ✓ ito ang hinahanap mo
fit-free-row = ✓ may slot pa
fit-language-row = ✓ kailangan ang marunong ng { $languages }
misses-title = Hindi bagay ang iba:
miss-gone-row = { $count ->
        [one] • nagsimula na: { $count }
       *[other] • nagsimula na: { $count }
    }
miss-theme-row = { $count ->
        [one] • iba ang paksa: { $count }
       *[other] • iba ang paksa: { $count }
    }
miss-time-row = { $count ->
        [one] • iba ang oras: { $count }
       *[other] • iba ang oras: { $count }
    }
miss-length-row = { $count ->
        [one] • mas matagal: { $count }
       *[other] • mas matagal: { $count }
    }
miss-age-row = { $count ->
        [one] • para sa 18 pataas: { $count }
       *[other] • para sa 18 pataas: { $count }
    }
miss-clash-row = { $count ->
        [one] • may iba ka nang lakad: { $count }
       *[other] • may iba ka nang lakad: { $count }
    }
miss-full-row = { $count ->
        [one] • puno na: { $count }
       *[other] • puno na: { $count }
    }

## Le richieste, riga per riga

button-clear = Alisin
shift-edited-title = May bago sa shift mo
shift-edited =
    May binago ang { $organization } sa shift mo. Ganito na ngayon:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 Dadalhin: { $bring }
shift-must-row = ❗ Kailangan: { $must }
repeat-weekly = tuwing { $days }
repeat-fortnightly = tuwing ikalawang linggo: { $days }
repeat-first = unang { $days } ng buwan
repeat-second = ikalawang { $days } ng buwan
repeat-third = ikatlong { $days } ng buwan
repeat-fourth = ikaapat na { $days } ng buwan
repeat-last = huling { $days } ng buwan
repeat-day = tuwing ika-{ $day } ng buwan
seats-none = Wala kang palagiang slot.
mydata-seat-row = Palagiang slot: { $what } ({ $paused ->
        [0] aktibo
       *[other] nakahinto muna
    })
mydata-series-row = Serye ng shift: { $what }, { $rule }
piece-ask-when = Kailan ka puwede? Halimbawa: “Martes 3-5 ng hapon”.
piece-left = { $what }. Mga araw: { $when }. Kailangan pang oras: { $hours }.
piece-none-left = Salamat po! Nakuha na ang lahat ng oras na kailangan.
piece-outside = Labas ito sa mga araw na nakatakda: { $when }.
piece-too-long = Sobra ito sa kailangan. Kailangan pang oras: { $hours }.
piece-overlaps = May iba ka nang lakad sa oras na iyon.
piece-button-again = Ibang oras
piece-done =
    Salamat po! Hinihintay ka nila:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Insurance: { $insurer }
    Paaalalahanan kita.
piece-member = Tutulong: { $name }. { $what }, { $when }. Kailangan pang oras: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Magbigay ng oras
lasting-card =
    Kasama ka ng { $organization }: { $what }.
    📍 { $place }
    🛡️ Insurance: { $insurer }
    Kayo na ang mag-uusap kung kailan. Kapag nakapagbigay ka ng oras, itala mo rito.
lasting-offered-row = • { $what }: naghihintay ka ng sagot
lasting-button-withdraw = Bawiin ang alok ko
lasting-offer = May nag-aalok ng tulong: { $name }. { $what }.
lasting-offered = Salamat po! Sinabi ko na sa { $organization } na gusto mong tumulong: { $what }. Susulatan kita kapag sumagot sila.
lasting-already = Nakapag-alok ka na: alam na ito ng asosasyon.
lasting-accepted = Pumayag ang { $organization }: { $what }. Kayo na ang mag-uusap kung kailan. Puwede kang huminto kahit kailan.
lasting-declined =
    Hindi matanggap ng { $organization } ang alok mo: { $what }.
    { $reason }
lasting-ended = Sige po, dito na nagtatapos: { $what }. Sinabihan ko na ang { $organization }. Salamat sa oras mo!
lasting-parted = Tinapos na ng { $organization } ang pagtutulungan ninyo rito: { $what }. Salamat po sa oras mo!
lasting-button-end = Gusto kong huminto
lasting-button-part = Tapusin: { $number }
lasting-button-offer = 🙋 Gusto ko ito
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. Nag-aalok: { $name }
lasting-button-look = Alok { $number }
given-button = ⏱️ Itala ang oras
given-button-wrong = Hindi ito tama
given-ask = Gaano katagal ang naibigay mong oras?
given-30 = 30 minuto
given-60 = 1 oras
given-90 = 1 oras at kalahati
given-120 = 2 oras
given-180 = 3 oras
given-noted = Salamat po! Naitala ko ang { $hours }: { $what }.
given-told = { $name }: nagbigay ng { $hours }. { $what }.
given-undone = Itinama ng { $organization } ang oras na itinala mo sa { $what }. Kung sa tingin mo ay mali, mag-usap kayo.

## Dopo il turno: pareri, ore, attestati, calendario

feedback-ask = Kumusta ang karanasan mo?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = Naitala: { $face } Salamat po! Gusto mo bang magdagdag ng ilang salita? Mga coordinator lang ang makakabasa.
button-add-words = ✍️ Magdagdag
feedback-ask-words = Sumulat lang po. Mga coordinator lang ang makakabasa, at hindi nila makikita ang pangalan mo.
feedback-said = Salamat po: dahil dito, mas gaganda ang susunod.
feedback-absent = Nakatalang wala ka roon: kaya hindi ko ito itinatanong.
feedback-late = Isang linggo na ang lumipas: mananatili ang opinyon mo.
menu-feedback = Mga opinyon
feedback-title =
    Mga opinyon sa huling 30 araw:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: “{ $words }”
feedback-no-words = Walang bagong isinulat na babasahin.
button-read = 👍 Nabasa na
menu-contribution = 💚 Mga oras ko
contribution-title = 💚 Nakapagbigay ka na ng { $hours }: { $shifts ->
        [one] { $shifts } shift
       *[other] { $shifts } shift
    }, { $organizations ->
        [one] { $organizations } organisasyon
       *[other] { $organizations } organisasyon
    }. Salamat po!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] { $shifts } shift
       *[other] { $shifts } shift
    }
contribution-none = Wala pang nakatalang oras. Naitatala ito kapag isinara ng asosasyon ang attendance ng isang shift.
contribution-picture = Ito ang naiambag mo. Ipakita mo kung kanino mo gusto.
button-picture = 🖼️ Larawan
button-certificate = 📜 Certificate
button-record = 🗒️ Bawat shift
record-title = Mga huling shift mo, ayon sa nakatala. Kung may mali, pindutin ito:
record-none = Wala pang natapos na shift.
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = hindi pa naitala ang attendance
record-contested = sinabi mong hindi tama
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = Ano ang hindi tama? Babasahin ito ng asosasyon at ng mga coordinator. Puwede mo ring laktawan.
contest-made = Sinabi ko sa asosasyon na hindi ito tama: { $what }, { $when }. Kung hindi nila itatama, mga coordinator ang magpapasya. Susulatan kita.
contest-waits = Nasabi mo na ito: naghihintay tayo ng sagot. Susulatan kita kapag mayroon na.
contest-over = Napagpasyahan na ito.
contest-nothing = Walang kailangang itama rito. Puwede kang magreklamo kung nakatalang wala ka, o kung tatlong araw na at wala pang nagtatala.
contest-late = Hindi na puwedeng ireklamo ang shift na ito: hindi pa tapos, o mahigit tatlong buwan na.
contest-accepted = 💚 Naitama na: nandoon ka. { $what }, { $when }: { $hours }, at sa iyo ang mga iyon.
contest-refused = Hindi binago ng mga coordinator ang nakatala: { $what }, { $when }. Ang dahilan: { $reason }
contest-own = Tungkol ito sa iyo: ibang coordinator ang magpapasya.
contest-is-open = naghihintay
contest-is-accepted = naitama
contest-is-refused = hindi binago
contest-card =
    Sabi ng nag-volunteer ({ $name }): “hindi iyan tama”.
    { $organization }
    { $what }
    🗓️ { $when }
    Nakatala ngayon: { $state }
    Ang sabi niya: { $words }
button-contest-accept = ✅ Nandoon siya
certificate-ask = Ito ang pangalang isusulat ko sa certificate: { $name }. Ayos ba?
certificate-ask-name = Ano po ang buong pangalan mo? Sa certificate ko lang ito isusulat.
button-name-right = ✅ Ayos
button-other-name = ✏️ Ibang pangalan
certificate-here = Ito ang certificate ng mga oras mo. Gamit ang code sa ibaba, masusuri ito ng tatanggap.
certificate-how = Para suriin ang isang certificate, isulat ang /verify at ang code na nasa ibaba ng papel. Halimbawa: /verify ABCDE-12345
certificate-genuine =
    ✅ Tunay ang certificate. Ihambing sa papel:
    Pangalan, ayon sa sinabi ng humingi: { $name }
    Mga oras: { $hours }
    Mula { $since } hanggang { $until }
    Ibinigay noong { $issued }
certificate-unknown = ❌ Walang certificate na may ganitong code. Tingnan ang mga letra at numero: baka may mali, o hindi na balido ang certificate.
menu-feed = 📅 Kalendaryo
feed-none = Puwedeng kusang sundan ng kalendaryo ng telepono mo ang mga shift mo. Bibigyan kita ng lihim na link, at puwede mo itong bawiin kahit kailan.
feed-there = May aktibong link, ginawa noong { $since }. Hindi ko ito itinatago. Kung nawala mo, gumawa ng bago: hindi na gagana ang luma.
feed-here =
    Ito ang link. Sa Google Calendar: “Add calendar”, “From URL”. Sa iPhone: Calendar, “Add Subscription Calendar”.
    { $link }
    Makikita ng may hawak ng link ang mga shift: huwag itong ibigay sa iba. Hindi ko na ito ipapakita ulit.
feed-revoked = Tapos na: hindi na gumagana ang link na iyon.
feed-no-address = Dito hindi ko kayang kusang i-update ang kalendaryo. Buksan ang isang shift mo at pindutin ang “📅 Sa kalendaryo”: ipapadala ko ang file ng shift na iyon.
feed-of = Mga shift ng { $organization }:
feed-button = 📅 { $name }
feed-name = Mga shift ko sa #FaiBene
feed-organization-name = Mga shift ng { $organization }
feed-shift-details = Mga nakuhang slot: { $taken } sa { $capacity }
button-feed-new = 🔗 Bagong link
button-feed-revoke = Bawiin
mydata-feedback-row = Opinyon: { $face } { $words }
mydata-contest-row = Reklamo sa attendance ({ $state }): { $words }
mydata-certificate-row = Certificate: { $name }, { $hours } mula { $since } hanggang { $until }, ibinigay noong { $issued }
mydata-feed-row = Kalendaryong may lihim na link, ginawa noong { $since }
command-hours = Mga oras ko
paper-programme = #FaiBene · { $city }
paper-contribution = Ang naiambag ko
paper-contribution-about = { $hours } ng pag-volunteer
paper-hours = oras
paper-shifts = { $count ->
        [one] shift
       *[other] shift
    }
paper-together = Kasama ang
paper-month = { $month }
paper-certificate = Certificate ng pag-volunteer
paper-certificate-file = certificate
paper-certificate-about = Certificate ng pag-volunteer: { $hours }
paper-certificate-before = Pinatutunayan na si
paper-certificate-after = ay nag-volunteer nang
paper-certificate-hours = { $hours }
paper-certificate-period = mula { $since } hanggang { $until }
paper-heading-organization = Organisasyon
paper-heading-hours = Mga oras
paper-heading-times = Mga shift
paper-certificate-issued = Ibinigay noong { $day }. Ang pangalan ay ayon sa sinabi ng humingi.
paper-certificate-code = Code { $code }
paper-verify-here = Masusuri ito rito:
paper-verify-chat = Para suriin ito, isulat sa bot ang /verify at ang code.
verify-title = Suriin ang certificate
verify-how = Isulat ang code sa ibaba ng papel: sampung letra at numero.
verify-label = Code
verify-button = Suriin
verify-slow = Napakaraming subok sa maikling oras. Sumubok ulit pagkalipas ng isang minuto.

## La giornata di un'associazione

words-from =
    ✉️ { $organization }
    { $what }, { $when }

    { $words }

## I miei dati, riga per riga

mydata-lead-row = Paalala bago ang shift: { $lead }
mydata-party-row = • Ilan lahat: { $people }; mga bata: { $children }
mydata-newcomer-row = • Unang beses sa asosasyong ito
mydata-companion-row = • May kasamang sanay na
mydata-coming-row = • Sinabi mong pupunta ka
mydata-late-row = • Sinabi mong mahuhuli ka
mydata-arrived-row = • Naitala ang pagdating mo
mydata-calendar-row = • Kinuha mo ang file para sa kalendaryo
mydata-stand-in-row = • Naghahanap ka ng kapalit
mydata-swap-row = • Nag-alok ka ng palitan
mydata-wait-row = Waiting list: { $what } — { $when } ({ $state })
mydata-hours-row = Mga oras sa talaan: { $hours } (mga shift: { $count })
mydata-calls-taken-row = Mga tawag na inako mo: { $count }
waited-queued = nasa pila
waited-offered = inalok ang slot
waited-accepted = kinuha ang slot
waited-declined = iniwan sa iba ang slot
waited-expired = lumipas ang oras
waited-left = wala na sa pila

## Che cosa di più, e più di rado

span-lasting = walang takdang oras
button-more = Iba pa…
more-title = Iba pa, para sa { $what }, { $when }:
relay-button-one = ✉️ Sulatan ang isa
card-amount-row = ⏱️ Kabuuang oras: { $hours } ({ $when })

## Che cosa si guarda, quando si cerca chi può venire

fit-near-row = ✓ malapit sa tinitirhan mo
fit-skill-row = ✓ kailangan ang kaya mong gawin
miss-muted-row = { $count ->
        [one] • ayaw mo ng ganito: { $count }
       *[other] • ayaw mo ng ganito: { $count }
    }
miss-musts-row = { $count ->
        [one] • may kulang na kailangan: { $count }
       *[other] • may kulang na kailangan: { $count }
    }
miss-rest-row = { $count ->
        [one] • masyadong dikit sa ibang lakad mo: { $count }
       *[other] • masyadong dikit sa ibang lakad mo: { $count }
    }
criterion-open = bukas pa
criterion-theme = ang paksa
criterion-window = ang hininging oras
criterion-length = ang tagal
criterion-age = ang edad
criterion-clash = walang ibang lakad
criterion-free = may slot
criterion-hours = kung kailan libre
criterion-muted = gustong makabalita
criterion-musts = ang mga kailangan
criterion-rest = ang pahinga
criterion-skill = mga kakayahan
criterion-interest = mga hilig
criterion-distance = kung gaano kalapit
criterion-language = mga wika
criterion-time = mga sinabing oras
criterion-reliability = attendance
criterion-newcomer = baguhan pa
criterion-fairness = kung gaano na karami ang naibigay
criterion-equity = kung sino ang mas kaunti ang natanggap
criterion-urgency = kung gaano kaapurahan
skill-driving = lisensya sa pagmamaneho
skill-food-handling = certificate sa pagkain
skill-it = computer
skill-teaching = pagtuturo
skill-first-aid = first aid
skill-nursing = pag-aalaga ng tao
skill-crafts = gawaing kamay

## Cose promesse, consegnate, ricevute

amount-button = { $amount }
amount-button-other = Ibang dami
amount-ask = Gaano karami lahat? Halimbawa: “4 kilo”, “750 ml”, “3 piraso”.
amount-label = Dami
amount-again = Isulat kung gaano karami, halimbawa “4 kilo”.
amount-wrong = Parang mali ang dami: { $pledged } ang nauna. Isulat ang numero sa parehong sukat.
thing-some = ilan
offer-proposed = { $count ->
        [one] Inalok ko na ito sa { $count } asosasyong naghahanap nito. Sasabihin ko agad sa iyo kapag may tumanggap.
       *[other] Inalok ko na ito sa { $count } asosasyong naghahanap nito. Sasabihin ko agad sa iyo kapag may tumanggap.
    }
offer-waits = Wala pang naghahanap nito ngayon. Bukas pa rin ang alok mo. Kapag may humingi, sasabihin ko agad sa iyo.
offer-nobody = { $what }: wala pang makakakuha nito ngayon. Bukas pa rin ang alok mo. Kapag may humingi, sasabihin ko agad sa iyo.
offer-expired = { $what }: tapos na ang panahon ng alok mo, at hindi ko na ito iaalok. Salamat pa rin po.
things-miss-use-row = • Hindi na panahon: { $count }
things-miss-kind-row = • Iba ang hanap nila: { $count }
things-miss-wanted-row = • Sapat na ang mayroon sila: { $count }
things-miss-storage-row = • Hindi makapag-imbak ng malamig: { $count }
things-miss-keeps-row = • Mag-e-expire bago magamit: { $count }
things-miss-way-row = • Walang paraan para madala: { $count }
pledge-best-row = 📅 Kainin o gamitin hanggang { $day }
pledge-asked-row = ⏳ { $amount }: naghihintay ako ng sagot
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = pagpapasyahan
pledge-is-reserved = tinanggap
pledge-is-handed = naiabot na
pledge-is-over = hindi na
pledge-accepted-before = Natanggap na ito dati.
pledge-declined-before = Tumanggi na kayo: tinanong ko na ang iba.
pledge-expired-before = Lumipas na ang oras para rito.
pledge-withdrawn-before = Wala na ang alok na ito. Salamat pa rin po.
pledge-returned-before = Hindi natuloy ang pag-abot na ito.
pledge-handed-before = Naitala na ang pag-abot na ito.
pledge-called-off = Hindi na ito kailangan ng { $organization }: { $what }, { $amount }. Hindi mo na kailangang dalhin.
pledge-goes-on = Inalok ko na ito sa iba: sasabihin ko agad sa iyo kapag may tumanggap.
pledge-stays-open = Bukas pa rin ang alok: kapag may humingi, sasabihin ko agad sa iyo.
handover-accepted = 💚 Tinanggap ng { $organization }: { $what }, { $amount }.
handover-bring-to =
    Saan dadalhin: { $place }
    Mga oras: { $hours }
handover-choose = Kailan mo dadalhin?
handover-they-fetch = Sila ang kukuha: sasabihin ko kung kailan.
handover-drive = Kapag nadala mo na, itala mo rito.
handover-card = 🤝 { $what }, { $amount }. Para sa { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = Nagkasundo na kayo. Kapag naiabot na, itala mo rito.
handover-their-turn = Hinihintay ko ang sagot ng kabilang panig.
handover-your-turn = Ayos ba ito?
handover-say-when = Kailan puwede?
handover-cannot-fetch = Hindi makakapunta ang asosasyon. Puwede bang ikaw ang magdala?
handover-proposed = 🤝 { $what }, { $amount }. Para sa { $organization }: { $when }, { $place }. Ayos ba?
handover-asked = Itinanong ko kung ayos ito: { $when }.
handover-changed = May nagbago samantala: ganito na ngayon.
handover-late = Kailangang maiabot ito hanggang { $until }.
handover-past = Lumipas na ang oras na iyon: pumili ng iba.
handover-ask-when = Kailan? Halimbawa: “bukas 10-12”.
handover-reminder = ⏰ Paalala: { $what }, { $amount }, para sa { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, para sa { $organization } ({ $when }): naiabot na ba?
handover-off-ask = Hindi na ba itutuloy ang pag-abot na ito? { $what }, { $amount }, para sa { $organization }.
handover-off-done = Sige po, sinabihan ko na ang kabilang panig.
handover-did-not-work = Hindi natuloy ang pag-abot: { $what }, { $amount }, para sa { $organization }.
handover-nobody-carried = Walang nakakuha nito: { $what }, { $amount }, para sa { $organization }.
handover-carry-none = Wala nang oras para humanap ng magdadala: { $what }, { $amount }, para sa { $organization }.
handover-carry-late = Huli na para humanap ng magdadala.
handover-carry-asked = Hiniling ko sa asosasyon na humanap ng magdadala.
handover-carried = 🚲 Naghahanap ako ng magdadala: { $what }, { $amount }, para sa { $organization }, { $when }. Ang address ay makikita lang ng pupunta.
handover-button-yes = ✅ Ayos
handover-button-when = 🗓️ Piliin ang araw
handover-button-other = 🗓️ Ibang oras
handover-button-given = ✅ Naiabot na
handover-button-got = ✅ Natanggap na
handover-button-off = ❌ Hindi puwede
handover-button-off-yes = Oo, huwag na
handover-button-bring = 🚶 Ako ang magdadala
handover-button-stay = Hindi ko kaya
handover-button-all = 🤝 Mga iaabot
handover-yours = Ikaw ang nagtala nito: ang kabilang panig lang ang puwedeng magsabi ng iba.
handover-questioned-before = May nagsabi nang iba ito: mga coordinator ang magpapasya.
handover-decided-before = Nagpasya na ang mga coordinator.
handover-question-late = Masyado nang matagal para sabihing iba ito. Sumulat sa mga coordinator.
handovers-title = Mga iaabot pa:
handovers-none = Walang iaabot ngayon.
receipt-how-much = { $what }: gaano karami ang naiabot?
receipt-thanks = 💚 Naitala: { $what }, { $amount }, para sa { $organization }. Salamat po!
receipt-noted-donor = 💚 Natanggap ng { $organization } ang { $what }: { $amount }. Salamat po!
receipt-button-question = Iba ang dami
receipt-same = Pareho ang dami: ayos ang lahat.
receipt-questioned = { $what }, para sa { $organization }: { $given } ang sabi ng nagbigay, { $got } ang sabi ng asosasyon. Mga coordinator ang magpapasya.
receipt-decided = { $what }, para sa { $organization }: { $amount } ang itinala ng mga coordinator.
carry-address-row = 📍 Dito kukunin (ikaw lang ang nakakakita): { $address }
goods-food-row = 🥫 Pagkain at iba pa: { $amount }
goods-device-row = 💻 Mga gadget: { $amount }
mydata-pledge-row = Ipinangako: { $what }, { $amount } sa { $organization } ({ $state })
mydata-pledge-place-row = • Lugar ng pag-abot: { $place }, { $when }
mydata-noted-row = Mga pag-abot na itinala mo: { $count }
mydata-goods-row = Naibigay: { $amount } sa { $organization }

## Proposte a chi ha detto quando ha tempo

proposal-card =
    🙋 Gusto mo bang tumulong?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = Inaalok ko ito sa iyo dahil:
proposal-beyond = Apurahan ito: kaya sumulat ako kahit nasulatan na kita ngayong linggo.
proposal-yes = ✅ Sasama ako
proposal-no = Hindi ito
proposal-kind = Ayaw ng ganitong uri
proposal-less = Bawasan ang sulat
proposal-even-less = Bawasan pa
proposal-again = Nagbago ang isip ko
proposal-declined = Sige po, hindi na ito. Salamat sa pagsabi!
proposal-muted-field = Sige po, hindi na ako mag-aalok ng ganitong shift: { $field }.
proposal-muted-organization = Sige po, hindi na ako mag-aalok ng shift ng { $organization }.
proposal-unmuted = Sige po, mag-aalok ulit ako.
proposal-weekly = { $count ->
        [0] Sige po, hindi na ako mag-aalok. Kung gusto mong magsimula ulit, sabihin kung kailan ka may oras.
        [one] Sige po: hanggang { $count } alok lang bawat linggo.
       *[other] Sige po: hanggang { $count } alok lang bawat linggo.
    }
proposal-changed = May nagbago samantala. Ganito na ngayon:
proposal-filled = 💚 Puno na: { $what }, { $when }. Salamat pa rin po, sa susunod ulit!
proposal-off = Hindi na kailangan: nakansela ang { $what }, { $when }. Salamat pa rin po!
proposal-moved = Nagbago ang oras: { $when } na ang { $what }. Kung gusto mo pa rin, tingnan mo.
proposal-is-to-notify = sasabihin pa sa iyo
proposal-is-waiting = naghihintay ng sagot
proposal-is-accepted = sumagot ka ng oo
proposal-is-declined = sumagot ka ng hindi
proposal-is-silent = walang sagot
proposal-is-withdrawn = hindi na kailangan
mydata-proposal-row = Alok na shift: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , apurahan, lampas sa limit mo
    }
fits-button = 🎯 Para sa akin

## Cibo, igiene e dispositivi: che cosa si dona, che cosa serve

menu-give = 🎁 Magbigay
give-title = Ano ang gusto mong ibigay? Puwede mo ring isulat: “5 kilo ng pasta at 3 litro ng gatas”.
give-summary = Ito ang pagkaintindi ko:
give-button-time = ⏱️ Ang oras ko
give-button-food = 🥫 Pagkain, sabon
give-button-device = 💻 PC at telepono
give-button-mine = 📦 Mga alok ko
give-button-wanted = 🙏 Ano ang kailangan
give-button-shop = 🏪 Para sa tindahan
give-button-again = 🔁 Ulitin: { $what }
    .row = 🔁 Gaya ng dati
    .desc = { $what }
give-who = Kailangan ng pangalan para sa pag-abot.
give-under14 = Salamat! Kung wala pang 14, kasama ang isang nakatatanda sa pagbibigay: pakisabing siya ang sumulat sa akin.
goods-ask-what = Ano, at gaano karami? Puwedeng sabay-sabay: “5 kilo ng pasta, 3 litro ng gatas at 2 sabon”. Tinatanggap halimbawa ang de-lata, mantika, tuna, tomato sauce, biskwit, jam, sabong panlaba, shampoo, toothpaste.
goods-what-again = Hindi ko naintindihan kung ano. Isulat halimbawa: “5 kilo ng pasta at 2 sabon”.
goods-ask-amounts = Gaano karami? Piraso, kilo o litro: halimbawa “10 kilo” o “24 piraso”. Kung marami ang uri, isulat ang dami ng bawat isa, sunod-sunod.
goods-amounts-again = Kailangan ko ang dami: halimbawa “10 kilo” o “24 piraso”. Isa para sa lahat, o isa para sa bawat uri.
goods-ask-category = Pagkain ba ito, o gamit sa bahay at panlinis ng katawan?
goods-ask-best = Kailan ang expiry? Halimbawa “12/2026”, “Marso 15”, “pagkatapos ng 3 araw”. Kung walang nakasulat, hanggang kailan ito dapat kainin. Kung iba-iba ang petsa, isa para sa bawat pagkain, sunod-sunod.
goods-best-again = Hindi ko naintindihan ang expiry. Isulat halimbawa “12/2026”, “Marso 15” o “bukas”.
goods-dates-again = Sumulat ng isang petsa para sa lahat, o isa para sa bawat pagkain, sunod-sunod.
goods-expired = Salamat po sa kabutihan mo, pero hindi puwedeng ipamigay ang expired. Kung iba ang petsa, isulat ito.
goods-home-made = Siguradong masarap ito! Pero ayon sa batas, nakapaketeng pagkain lang ang puwede, hindi lutong bahay. May iba ka bang maibibigay?
goods-ask-storage = Paano dapat itago ang mga madaling masira?
goods-ask-cold = Lagi ba itong nasa malamig, pati sa biyahe?
goods-not-cold = Salamat po sa kabutihan mo, pero kung hindi laging malamig, hindi namin ito makukuha: delikado ito sa kakain. Kung mali lang ang napindot mo, itama; kung hindi, huwag na lang.
goods-ask-sealed = Sarado ba, buo at hindi pa nabubuksan ang mga pakete?
goods-not-sealed = Salamat po sa kabutihan mo, pero hindi namin makukuha ang bukas na pakete. Kung mali lang ang napindot mo, itama; kung hindi, huwag na lang.
goods-ask-way = Ikaw ba ang magdadala, o kami ang kukuha?
goods-ask-when = Kailan ito puwedeng kunin? Halimbawa: “Sabado mula 9 ng umaga hanggang 12 ng tanghali”.
goods-ask-neighbourhood = Saang quartiere (bahagi ng lungsod)?
goods-ask-address = Anong address? Makikita lang ito ng asosasyong tatanggap.
goods-ask-shop = Ano ang pangalan ng tindahan?
goods-label-what = Ano
goods-label-amounts = Gaano karami
goods-label-category = Uri
goods-label-best = Expiry
goods-label-storage = Paano itago
goods-label-cold = Laging malamig
goods-label-sealed = Saradong pakete
goods-label-way = Pag-abot
goods-label-when = Kailan
goods-label-quarter = Lugar (quartiere)
goods-label-address = Address
goods-label-shop = Tindahan
goods-kept = Salamat po! 💚 Naitala ko na: { $what }.
category-food = Pagkain
category-hygiene = Bahay at kalinisan
storage-dry = Sa tuyong lugar
storage-fridge = Sa ref
storage-freezer = Sa freezer
way-drop = Ako ang magdadala
way-pick = Kayo ang kumuha
option-yes = Oo
option-no = Hindi
option-unsure = Hindi ko alam
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } min
amount-pieces = { $count ->
        [one] { NUMBER($count, useGrouping: 0) } piraso
       *[other] { NUMBER($count, useGrouping: 0) } piraso
    }
lot = { $amount } ng { $what }
lot-unclear = { $what } (gaano karami?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: { $what } ulit? Pindutin ang expiry ngayon at tapos na.
shop-safe = Kapag pinindot mo, sinasabi mo ring laging malamig ito at sarado ang mga pakete.
shop-best = { $day }
shop-change = ✏️ Ibang dami
shop-done = Naitala ko na ito.
offers-title = Mga alok mo:
offers-none = Wala ka pang inaalok.
offers-more = Pumindot ng alok para buksan.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Buksan
offer-card =
    { $what }
    { $state }
offer-is-open = naghahanap ng nangangailangan
offer-is-part = naghahanap ng kukuha sa natira
offer-is-proposed = tinanong ang isang asosasyon
offer-is-taken = nireserba ng isang asosasyon
offer-is-withdrawn = binawi
offer-is-expired = tapos na ang panahon
offer-is-done = naiabot na
offer-best-row = • Expiry: { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Quartiere (lugar): { $where }
offer-address-row = • Address: { $address }
offer-shop-row = • Tindahan: { $shop }
offer-model-row = • Modelo: { $model }
offer-button-edit = ✏️ Baguhin
offer-button-withdraw = Bawiin
offer-withdraw-ask = Gusto mo bang bawiin ang { $what }? Kung may umaasa rito, ako ang magsasabi.
offer-withdraw-yes = Oo, bawiin
offer-keep = Huwag, hayaan
offer-withdrawn = Nabawi: { $what }. Salamat pa rin po.
offer-edited = Nabago ko na: { $what }.
offer-pledged = May asosasyon nang umaasa sa alok na ito. Kung hindi na puwede, bawiin mo at sumulat ng bago.
offer-over = Wala na ang alok na ito.
mydata-offer-row = Alok: { $what } ({ $state })
mydata-want-row = Hiling para sa { $organization }: { $what }
device-ask-what = Ano ang gusto mong ibigay?
device-ask-model = Tatak at modelo? Halimbawa “Lenovo T480, 8 GB”.
device-ask-working = Gumagana ba?
device-ask-charger = May charger ba, o sariling kable?
device-ask-wiped = Nabura na ba ang data mo?
device-ask-number = Ilan ang magkakapareho?
device-label-model = Modelo
device-label-working = Gumagana
device-label-charger = Charger
device-label-wiped = Data
device-label-number = Ilan
device-wiped = Nabura na
device-wipe-help = Paano burahin?
device-kept = Salamat po! 💚 Naitala ko na: { $what }.
device-wipe-computer = Para burahin ang data mo: kopyahin muna sa iba ang kailangan mo, mag-log out sa mga account mo, tapos Settings → Recovery → Reset this PC → Remove everything. (Sa Italyano: Impostazioni → Ripristino → Reimposta il PC → Rimuovi tutto.)
device-wipe-phone = Para burahin ang data mo: kopyahin muna sa iba ang kailangan mo, mag-log out sa account mo, tanggalin ang SIM, tapos Settings → System → Reset → Erase all data. (Sa Italyano: Impostazioni → Sistema → Ripristina → Cancella tutti i dati.)
device-wipe-else = Kung hindi mo kaya, ayos lang: sasamahan ka ng asosasyong kukuha nito.
device-laptop = Laptop
device-desktop = Desktop PC
device-tablet = Tablet
device-phone = Cellphone
device-monitor = Monitor
device-router = Router
device-connection = Koneksyon
wanted-title = Mga kailangan ngayon:
wanted-urgent = Apurahan:
wanted-none = Walang hiling ngayon. Kung may maibibigay ka, isulat mo pa rin sa akin.
wanted-more = Pumindot ng hiling para buksan.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Buksan
wanted-card =
    Hinahanap ng { $organization }:
    { $what }
wanted-button-give = 🎁 Magdadala ako
wanted-over = Sarado na ang hiling na ito.
wanted-is-urgent-row = ⚡ Apurahan
wanted-until-row = 🏁 Hanggang { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 Puwede silang kumuha
wanted-least-row = • Kahit man lang: { $words }
wanted-for-row = • Para saan: { $words }
wanted-received-row = 📦 Dumating na: { $amount }
wanted-promised-row = 🤝 Ipinangako: { $amount }
drive-bar-row = { $bar } { $received } sa { $target }
drive-ask-bring = Gaano karami ang dadalhin mo?
drive-other-unit = Ganito ang bilang dito: { $target }. Isulat sa parehong paraan.
drive-promised = Salamat po! 💚 Hinihintay ka nila, dala ang { $what }: { $place }, { $hours }.
drive-reached = 🎉 Kumpleto na ang koleksyon: { $what }, para sa { $organization }. Salamat po sa lahat ng tumulong!

## La banca del tempo, e il passaparola

favour-title = Time bank (bangko ng oras): mga oras na ibinigay at tinanggap ng mga tao, at may asosasyong gumagarantiya. Ang tumatanggap ay puwede ring magbigay. Walang ibang makakakita kung gaano karami ang natanggap mo.
favour-given-row = Mga oras na naibigay mo: { $hours }
favour-received-row = Mga oras na natanggap mo: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = hinihintay ang asosasyon
favour-is-open = naghahanap ng puwede
favour-is-met = nagawa na
favour-is-refused = hindi puwede
favour-is-cancelled = kinansela
favour-is-ended = walang nahanap
favour-button-ask = 🤲 Humingi ng tulong
favour-button-all = ⏳ Time bank
favour-button-withdraw = Hindi na kailangan
favour-pick = Aling asosasyon ang kilala ka at puwedeng gumarantiya para sa iyo?
favour-nobody = Walang asosasyong puwedeng gumarantiya ngayon. Sumubok ulit pagkalipas ng ilang araw.
favour-many = May tatlo ka nang bukas na hiling: kapag natapos ang isa, puwede kang gumawa ng bago.
favour-own = Sa iyo ang hiling na ito.
favour-ask-what = Saan mo kailangan ng tulong? Halimbawa: magkabit ng kurtina.
favour-ask-neighbourhood = Saang quartiere (bahagi ng lungsod)?
favour-ask-address = Anong address? Makikita lang ito ng asosasyon at ng pupunta.
favour-label-address = Address
favour-summary = Ang hiling mo:
favour-asked = Hiniling ko sa { $organization } na gumarantiya para sa iyo. Susulatan kita kapag sumagot sila.
favour-vouched = Gumarantiya ang { $organization } para sa iyo: naghahanap na ako ng makakatulong ({ $what }).
favour-refused = Hindi makagarantiya ang { $organization }: { $reason }
favour-withdrawn = Sige po, kinansela na: { $what }.
favour-over = Para sa “{ $what }” wala akong nahanap sa oras. Pasensya na po: puwede kang humiling ulit.
favour-found = Darating: { $name }. { $what }, { $when }.
favour-coming = { $what }, { $when }. Darating:
favour-nobody-yet = Para sa “{ $what }” ({ $when }) wala pa akong nahahanap. Patuloy akong naghahanap.
favour-address-row = Saan pupunta: { $address }
favour-called-off = Kinailangang kanselahin ng { $organization }: { $what }.
favour-moved = Inilipat ng { $organization } ang “{ $what }”: { $when } na ngayon.
mydata-favour-row = • Hininging tulong: { $what }, { $when }, { $address } ({ $organization })
share-title = Ikuwento sa iba: { $link }
share-joined = { $count ->
        [0] Wala pang dumarating. Kung ilan lang ang makikita mo, hindi kung sino.
        [one] Mga dumating: { $count }. Kung ilan lang ang makikita mo, hindi kung sino.
       *[other] Mga dumating: { $count }. Kung ilan lang ang makikita mo, hindi kung sino.
    }
share-button = 📣 Mag-imbita
share-button-new = Palitan ang link
mydata-share-row = • May link kang ipinakakalat: mga dumating { $count }
mydata-by-link-row = • Nandito ka dahil sa link na ipinasa sa iyo

## Quanto dura

length = { $hours ->
        [0] { $minutes } min
        [one] { $hours } oras
       *[other] { $hours } oras
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}at { $minutes } min
        }
    }

## Tempi segnati, da correggere

given-button-mine = ↩️ Naitalang oras
given-button-theirs = ↩️ Oras: { $number }
given-times = Mga oras na naitala sa huling 30 araw. Kung may mali, pindutin ito at aalisin ko:
given-no-times = Walang naitalang oras sa huling 30 araw.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = Tapos na: inalis ko ang { $hours }. { $what }.
given-taken-back = { $name }: inalis ang oras na naitala nang mali, { $hours }. { $what }.

## Quello che si salva, e il resoconto del mese

saved-button = 🌱 Mga nailigtas ko
saved-title = Mga naiabot mo, bawat buwan. Pumindot ng buwan para sa ulat.
saved-none = Wala pang naitalang pag-abot. Kapag may kumuha, makikita mo rito.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Ito ang ulat para sa { $month } { $year }.
statement-ready = Handa na ang ulat para sa { $month } { $year }: salamat po sa lahat ng hindi nasayang.
statement-title = Mga donasyon ng { $month } { $year }
statement-about = Ang ulat para sa { $month } { $year }
statement-name = donasyon-{ $month }
statement-note = Mga dami ayon sa nakumpirmang pag-abot. Hindi ito dokumento sa buwis: para doon, kailangan ang papel ng pag-abot mula sa tumanggap.
statement-total = Kabuuan: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = araw
statement-column-amount = dami
statement-column-unit = sukat

## Do tempo: quando, che cosa, quanto spesso, quanto prometto

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, hanggang { $until }
every-hours-until = { $rule }, { $hours }, hanggang { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ Tapos na
free-under14 = Ang ganda ng gusto mong tumulong! Hanggang 14 na taon, kasama dapat ang isang nakatatanda: siya ang magsasabi kung kailan, mula sa telepono niya.
free-button = 🙋 Kailan ako libre
free-button-add = ➕ Dagdag na oras
free-button-about = 🎯 Ano ang gusto ko
free-button-often = 🔔 Gaano kadalas
free-button-pause = ⏸️ Tigil muna
free-button-resume = ▶️ Ituloy
free-button-change = ✏️ Baguhin o alisin
free-button-fits = ✨ Bagay sa akin
free-button-keep = 🔔 Tanungin mo ako
free-button-once = Sa araw lang na iyon
free-button-weekly = 🔁 Bawat linggo
free-button-edit = ✏️ Ibang oras
free-button-drop = 🗑️ Alisin
free-button-none = 🗑️ Alisin lahat
free-button-none-yes = Oo, alisin lahat
free-intro = Sabihin kung kailan ka may oras, at tatanungin kita kapag may kailangan sa oras na iyon. Ikaw ang magpapasya tuwing may alok, at puwede kang huminto kahit kailan.
free-title = 🙋 Ito ang mga oras na libre ka:
free-empty = 🙋 Wala kang nakatakdang oras.
free-label = Kailan ka libre
free-ask = Kailan ka may oras? Isulat kung paano mo sasabihin: “Sabado ng umaga”, “Miyerkules pagkatapos ng 6 ng gabi”, “sa susunod na dalawang oras”, “tuwing Martes 3-6 ng hapon”.
free-which-hours = Hindi ko itatala kung gaano katagal: makikita mo ang tagal sa bawat alok, at ikaw ang magpapasya. Aling mga oras ang ibig mong sabihin?
free-again = Hindi ko gaanong naintindihan kung kailan. Subukan ang araw at oras, halimbawa “Sabado mula 9 ng umaga hanggang 12 ng tanghali” o “tuwing Martes pagkatapos ng 6 ng gabi”.
free-ask-day = O pumindot ng araw:
free-day-button = { $day }
free-ask-part = { $day }: anong bahagi ng araw?
free-morning = 🌅 Umaga
free-afternoon = ☀️ Hapon
free-evening = 🌙 Gabi
free-day = Buong araw
free-ask-often = { $when }: sa araw lang na iyon o bawat linggo?
free-past = Lumipas na ang oras na iyon.
free-many = Marami ka nang oras: hanggang { $most } lang. Mag-alis ng ilan.
free-kept = { $count ->
        [one] ✅ Naitala. Tatanungin kita kapag may kailangan, hanggang { $count } beses lang bawat linggo.
       *[other] ✅ Naitala. Tatanungin kita kapag may kailangan, hanggang { $count } beses lang bawat linggo.
    }
free-already = Nasabi mo na ito: nakatala na.
free-row = • { $when }
free-rests = Wala ka nang ibang oras: hindi ako magtatanong hangga't hindi ka nagsasabi.
free-gone = Wala na ang oras na ito: lumipas na o inalis mo na.
free-nothing = Walang mababago.
free-change = Ano ang gusto mong baguhin o alisin?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = Inalis: { $when }.
free-none-ask = Aalisin ko ba ang lahat ng oras at ang pangako? Mananatili ang mga shift na nakuha mo na.
free-dropped-all = Inalis ko na ang lahat. Salamat pa rin po!
about-button-edit = ✏️ Baguhin
about-button-new = 🎯 Sasabihin ko
about-title = 🎯 Mas madalas kitang tatanungin tungkol dito:
about-none = 🎯 Hindi mo pa nasasabi kung ano ang gusto mo: sa ngayon, kahit ano. Sagutin mo lang ang gusto mong sagutin.
about-row = • { $label }: { $value }
about-summary = 🎯 Ano ang gusto mo:
about-kept = ✅ Naitala. Iisipin ko ito kapag nagtanong ako.
about-ask-fields = Aling paksa ang gusto mo? Pumindot ng kahit ilan.
about-ask-neighbourhoods = Sa aling quartiere (bahagi ng lungsod) mo gustong pumunta? Pumindot ng kahit ilan.
about-ask-languages = Anong mga wika ang alam mo? Pumindot ng kahit ilan.
about-ask-skills = Ano ang kaya mong gawin? Pindutin ang lahat ng mayroon ka.
about-ask-also = May iba ka pa bang kaya o hilig? Isulat sa ilang salita.
about-label-fields = Mga paksa
about-label-neighbourhoods = Mga lugar
about-label-languages = Mga wika
about-label-skills = Mga kakayahan
about-label-also = Iba pa
mutes-title = 🔕 Hindi ako magtatanong tungkol sa:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 Ilang alok ang gusto mo, pinakamarami na?
often-1 = 1 bawat linggo
often-2 = 2 bawat linggo
often-3 = 3 bawat linggo
often-7 = Hanggang 7
often-0 = Huwag na
often-row = { $count ->
        [one] 🔔 Hanggang { $count } alok bawat linggo.
       *[other] 🔔 Hanggang { $count } alok bawat linggo.
    }
often-never-row = 🔕 Walang alok: ikaw ang pipili sa mga shift.
often-kept = ✅ Naitala.
pause-ask = ⏸️ Gaano katagal akong hindi magtatanong? Mananatili ang mga shift na nakuha mo na.
pause-week = Isang linggo
pause-month = Isang buwan
pause-open = Hanggang magsabi ako
pause-kept = ✅ Sige po, tatahimik muna ako.
pause-row = ⏸️ Nakahinto hanggang { $until }.
pause-open-row = ⏸️ Nakahinto hanggang magsabi ka.
pause-over = ▶️ Tuloy ulit: magtatanong ako kapag may kailangan.
promise-button = 🤝 Mangako ng oras
promise-button-change = ✏️ Palitan ang oras
promise-button-drop = 🗑️ Bawiin pangako
promise-button-again = Ibang numero
promise-label = Ipinangakong oras
promise-ask = 🤝 Ilang oras ang ipinapangako mo? Ikaw lang ang nakakakita ng pangako: walang maniningil sa iyo.
promise-title = 🤝 Ang pangako mo para sa { $edition }:
promise-row = 🤝 Ipinangako: { $hours } oras. Naibigay: { $done }, kulang: { $left }
promise-most = Hanggang { $most } oras lang: napakarami na niyan!
promise-made = { $hours ->
        [one] 🤝 Naitala ang pangako: { $hours } oras. Salamat po! Kusang nababawasan ito sa bawat shift.
       *[other] 🤝 Naitala ang pangako: { $hours } oras. Salamat po! Kusang nababawasan ito sa bawat shift.
    }
promise-none = Walang pangako.
promise-dropped = Nabawi na ang pangako. Walang problema: mahalaga ang bawat oras na naibigay mo.
promise-kept = { $hours ->
        [one] 🎉 Natupad ang pangako: { $hours } oras ang naibigay. Maraming salamat po!
       *[other] 🎉 Natupad ang pangako: { $hours } oras ang naibigay. Maraming salamat po!
    }
mydata-free = Ang oras na inaalok mo:
mydata-free-over-row = { $count ->
        [one] • mga alok na oras na lumipas o binawi: { $count }
       *[other] • mga alok na oras na lumipas o binawi: { $count }
    }

## Una foto di ciò che si dona

photo-can = Kung gusto mo, magpadala ng litrato: makakatulong ito sa magpapasya. Makikita lang ito ng asosasyong aalukin ko. Aalisin ko ang nakatagong data nito, tulad ng lugar.
photo-button-add = 📷 Dagdag na litrato
photo-button-see = 🖼️ Buksan litrato
photo-button-other = 📷 Ibang litrato
photo-button-drop = 🗑️ Alisin litrato
photo-button-offer = ↩️ Ang alok
photo-button-none = Wala sa mga ito
photo-send = Magpadala ng litrato ng { $what }: kunan ngayon, o pumili mula sa telepono. Mas mabuti kung walang tao o dokumento.
photo-which = Para saan ang litrato?
photo-coming = Salamat po! Kinukuha ko ang litrato ng { $what }: sandali lang.
photo-kept = Nandito na ang litrato ng { $what }. Inalis ko ang nakatagong data nito, tulad ng lugar. Makikita lang ito ng asosasyong aalukin ko. Buburahin ko ito isang linggo matapos ang alok.
photo-here = Ito ang litrato ng { $what }:
photo-dropped = Tapos na: wala na ang litrato.
photo-too-large = Masyadong malaki ang litrato para sa akin: hanggang 10 MB lang. Puwede bang magpadala ng mas maliit?
photo-unreadable = Hindi ko mabuksan ang litratong ito. Ipadala bilang litrato, hindi bilang file. Puwede ang JPEG, PNG at WebP, na hindi masyadong malaki. Balido ang alok kahit wala ito.
photo-lost = Hindi ko nakuha ang litrato. Puwede mo bang ipadala ulit? Balido ang alok kahit wala ito.
photo-about = Litrato ng { $what }
photo-name = litrato
mydata-photo-row = • Litrato ng { $what } ({ $size } kB)

## Silenzi e correzioni nelle consegne

handover-silent = Wala nang sumagot sa akin: { $what }, { $amount }, para sa { $organization }. Dito na nagtatapos ang pag-abot, at wala akong itatalang naibigay.
handover-give-again = Kung nasa iyo pa, ialok mo ulit: may ibang naghahanap nito.
handover-nobody-there = Hindi muna ito matatanggap ng { $organization }: { $what }, { $amount }. Hindi mo kailangang dalhin.
receipt-button-correct = Itama
receipt-correct-late = Puwede lang itama sa loob ng 15 minuto. Ngayon, ang kabilang panig lang ang puwedeng magsabi ng iba, o sumulat sa mga coordinator.

## Di che cosa si chiede

topic-food = 🍲 Pagkain
topic-housing = 🏠 Tirahan
topic-health = 🩺 Kalusugan
topic-documents = 🪪 Mga papeles
topic-work = 💼 Trabaho
topic-italian = 🗣️ Wikang Italyano
topic-school = 🏫 Paaralan at anak
topic-money = 💶 Pera at ayuda
topic-violence = 🛟 Hindi ako ligtas
topic-legal = ⚖️ Tulong na legal
topic-digital = 📱 Internet at SPID
topic-clothes = 👕 Damit at muwebles
topic-leisure = ⚽ Libreng oras
topic-rules = 🚌 Buhay sa lungsod
sub-food-meals = Kumain ngayon
sub-food-parcels = Pakete ng pagkain
sub-food-market = Emporio (grocery)
sub-food-baby = Para sa sanggol
sub-housing-tonight = Matutulugan mamaya
sub-housing-rent = Maghanap ng bahay
sub-housing-eviction = Pinapaalis sa bahay
sub-housing-public = Pabahay ng Comune
sub-health-doctor = Doktor
sub-health-urgent = Masama pakiramdam
sub-health-mothers = Babae at pagbubuntis
sub-health-tests = Pagsusuri ng dugo
sub-health-mind = Mabigat ang loob ko
sub-health-card = Health card
sub-documents-permit = Permesso (permit)
sub-documents-identity = Identity card
sub-documents-taxcode = Codice fiscale (tax)
sub-documents-citizenship = Pagkamamamayan
sub-documents-asylum = Humingi ng asylum
sub-work-search = Maghanap ng trabaho
sub-work-training = Training sa trabaho
sub-work-rights = Mga karapatan ko
sub-italian-course = Mga klase
sub-italian-women = Klase para sa babae
sub-italian-exam = Ang exam
sub-school-nursery = Nursery at kinder
sub-school-enrol = I-enroll ang anak
sub-school-homework = Tulong sa homework
sub-school-adults = Aral para sa adult
sub-money-benefits = Bonus at ayuda
sub-money-isee = Ang ISEE
sub-money-bills = Bayarin at upa
sub-legal-lawyer = Abogado
sub-legal-discrimination = Diskriminasyon
sub-digital-spid = SPID at CIE
sub-digital-internet = Libreng internet
sub-digital-devices = Computer
sub-clothes-clothes = Mga damit
sub-clothes-baby = Para sa sanggol
sub-clothes-furniture = Mga muwebles
sub-leisure-library = Library
sub-leisure-sport = Sports
sub-leisure-youth = Kabataan
sub-leisure-people = Makakilala ng tao
sub-rules-rubbish = Basura
sub-rules-transport = Bus at metro
sub-rules-living = Bahay, kapitbahay
sub-rules-desk = Comune (munisipyo)
bring-identity = ID o pasaporte
bring-taxcode = Codice fiscale (tax code)
bring-health = Tessera sanitaria (health card)
bring-isee = ISEE (papel tungkol sa kita ng pamilya)
bring-referral = Sulat mula sa nagpadala sa iyo
bring-permit = Permesso di soggiorno (permit sa paninirahan)
bring-family = Stato di famiglia (kung sino ang kasama mo sa bahay)
bring-contract = Kontrata o payslip (busta paga)
not-mediator = Para ito sa mga sumasagot sa mga pamilya sa wika nila.
not-reviewer = Para ito sa mga sumusuri ng salin.

## Guide, novità, correzioni

menu-guides = 🧭 Mga unang linggo
guides-title = Sasamahan kita, hakbang-hakbang. Ano po ang kailangan mo?
guide-first-weeks = Mga unang linggo
guide-new-baby = May bagong sanggol
guide-lost-work = Nawalan ng trabaho
guide-renewing-documents = Renew ng mga papeles
guide-which-hour = { $guide }: anong oras mo gustong matanggap ang mga mensahe?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Wika: { $languages }.
    Unang mensahe: { $when }.
    Itatago ko ito sa ilalim ng isang numero, hindi ng pangalan mo, hanggang sabihin mong tama na.
    O kunin ang lahat sa isang file para sa kalendaryo: sa ganoon, wala akong itatago.
guide-start = ▶️ Simulan ngayon
guide-start-tomorrow = ▶️ Simulan bukas
guide-file = 📅 Kunin ang file
guide-file-here = Buksan ang file gamit ang kalendaryo ng telepono mo. Wala akong itinatago.
guide-next = { $guide }. Darating ang susunod na hakbang: { $when }.
guide-paused = { $guide }: nakahinto muna. Ituloy kung kailan mo gusto.
guide-last = Iyon na ang huling hakbang. Ingat po sa mga susunod na araw!
guide-steps = { $guide }: ano ang nagawa mo na, o hindi mo kailangan? Pindutin ito, at lalaktawan ko.
guide-language =
    { $guide }: dati, sa wikang ito ako sumusulat sa iyo: { $languages }.
    Sa anong wika ako magpapatuloy?
guide-done = ✅ Tapos na
guide-steps-button = ⏭ Laktawan
guide-pause = ⏸ Ihinto muna
guide-resume = ▶️ Ituloy
guide-first-weeks-doctor =
    🩺 Ang doktor
    Para sa lahat ang apurahang gamutan, kahit walang permesso di soggiorno (permit sa paninirahan).
    Hindi ito sinasabi sa pulis ng gumagamot sa iyo.
    Makikita mo sa ibaba kung saan may doktor.
guide-first-weeks-taxcode =
    🪪 Ang codice fiscale (tax code)
    Ito ang numero para malaman ng mga opisina kung sino ka.
    Libre ito.
    Ang Agenzia delle Entrate (opisina ng buwis) ang nagbibigay nito.
guide-first-weeks-permit =
    📄 Ang permesso di soggiorno (permit sa paninirahan)
    Kung kailangan mo, humingi sa loob ng 8 working days mula nang dumating ka sa Italy.
guide-first-weeks-school =
    🎒 Ang paaralan
    Karapatan at tungkulin ng bawat bata na pumasok sa paaralan.
    Ganito rin kahit walang permesso di soggiorno (permit sa paninirahan).
guide-first-weeks-italian =
    🗣️ Ang wikang Italyano
    Sa klase, matututo ka ng mga salita at makakakilala ka ng mga tao.
    Makikita mo sa ibaba ang mga klase.
guide-first-weeks-isee =
    💶 Ang ISEE
    Papel ito na nagsasabi kung gaano karami ang pera ng pamilya.
    Libre itong ginagawa sa CAF (opisinang tumutulong sa mga papeles).
guide-first-weeks-leisure =
    📚 Ang library at libreng oras
    Makikita mo sa ibaba kung saan puwedeng magbasa, maglaro at makakilala ng tao.
guide-first-weeks-rules =
    🚌 Basura at bus
    Makikita mo sa ibaba kung paano paghiwalayin ang basura at paano bumiyahe sa lungsod.
guide-new-baby-birth =
    👶 Ipaalam na ipinanganak na siya
    Sa ospital, may 3 araw ka mula nang ipanganak siya.
    Sa Comune (munisipyo), may 10 araw ka.
guide-new-baby-taxcode =
    🪪 Ang codice fiscale (tax code)
    Humingi rin nito para sa sanggol.
    Libre ito.
guide-new-baby-health =
    🩺 Kalusugan ng nanay at sanggol
    Para sa lahat ang apurahang gamutan, kahit walang permesso di soggiorno (permit sa paninirahan).
    Hindi ito sinasabi sa pulis ng gumagamot sa inyo.
guide-new-baby-isee =
    💶 Ang ISEE
    Papel ito na nagsasabi kung gaano karami ang pera ng pamilya.
    Libre itong ginagawa sa CAF (opisinang tumutulong sa mga papeles).
guide-new-baby-benefit =
    💶 Ang assegno unico
    Tulong na pera ito para sa may mga anak.
    Sa INPS ito hinihingi.
guide-new-baby-nursery =
    🧸 Ang nursery (asilo nido)
    Makikita mo sa ibaba kung saan magtatanong.
guide-lost-work-naspi =
    💶 Ang NASpI
    Tulong na pera ito para sa nawalan ng trabaho.
    Humingi sa loob ng 68 araw mula nang mawalan ka.
guide-lost-work-search =
    💼 Maghanap ng trabaho
    Makikita mo sa ibaba kung sino ang tutulong sa paghahanap.
guide-lost-work-rights =
    ⚖️ Mga karapatan mo
    Hindi ka ba binayaran, o may duda ka?
    Makikita mo sa ibaba kung kanino magtatanong.
guide-lost-work-isee =
    💶 Ang ISEE
    Papel ito na nagsasabi kung gaano karami ang pera ng pamilya.
    Libre itong ginagawa sa CAF (opisinang tumutulong sa mga papeles).
guide-lost-work-training =
    🎓 Matuto ng trabaho
    Makikita mo sa ibaba ang mga klase.
guide-renewing-documents-permit =
    📄 Ang permesso di soggiorno (permit sa paninirahan)
    Humingi ng renewal nang hindi bababa sa 60 araw bago ito matapos.
    Itabi ang resibo (ricevuta): balido ito habang naghihintay ka.
guide-renewing-documents-identity =
    🪪 Ang identity card (carta d'identità)
    Tingnan kung anong araw ito matatapos.
    Makikita mo sa ibaba kung saan ito ire-renew.
guide-renewing-documents-health =
    🩺 Ang tessera sanitaria (health card)
    Tingnan kung anong araw ito matatapos.
    Makikita mo sa ibaba kung kanino magtatanong.
guide-renewing-documents-help =
    ⚖️ Kung may problema
    Tinanggihan ka ba, o may duda ka?
    Makikita mo sa ibaba kung sino ang tutulong sa iyo.
translation-italian = 🇮🇹 Sa Italyano lang ang tekstong ito.
follow-button = 🔔 Sundan
follow-yes = 🔔 Oo, sundan
follow-stop = ⏹ Tama na
follow-agree =
    Tuwing Huwebes, susulatan kita ng bago tungkol sa: { $topic }. Kung walang bago, hindi ako susulat.
    Itatago ko ito sa ilalim ng isang numero, hindi ng pangalan mo, hanggang sabihin mong tama na.
follow-here = 🔔 Sinusundan mo: { $topic }. Susulat ako tuwing Huwebes, kung may bago.
follow-over = Hindi mo na ito sinusundan.
follow-stopped = Sige po: hindi na ako susulat, at kinalimutan ko na ito.
follow-one = { $what }
follows-button = 🔔 Mga sinusundan mo
follows-title = Mga sinusundan mo. Pindutin para baguhin o itigil.
follows-none = Wala kang sinusundan.
news-title = 🔔 Ang mga bago ngayong linggo
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
        [one] … at { $count } pa
       *[other] … at { $count } pa
    }
mydata-follow-row = Sinusundan mo: { $what }
mydata-guide-row = Gabay: { $what }, oras: { $hour }. Mga hakbang na nagawa na: { $count }
access-walk-in = hindi kailangan ng appointment
access-appointment = kailangan ng appointment
access-referral = kung may nagpadala lang sa iyo
cost-free = libre
cost-low = mura
cost-paid = may bayad
permit-needed = kailangan ng permit
permit-not-needed = hindi kailangan ng permit
correction-moved = lumipat na
correction-closed = sarado na
correction-phone = walang sumasagot sa telepono
correction-hours = mali ang oras
correction-refused = pinaalis ako
correction-interpreter = walang marunong ng wika ko
correction-other = iba pa
correction-mended = May sinabi kang mali tungkol sa { $name }: naitama na ito. Salamat po, nakatulong ka sa ibang pamilya.

## Servizi della città, e parlare con qualcuno

services-title = Ano po ang kailangan mo? Pindutin ang isang button, o isulat sa sarili mong salita.
services-which = { $topic }: ano ang hinahanap mo?
services-all = Lahat
services-list = { $name }
services-more = Iba pang lugar
services-near = 📍 Kung ipapadala mo kung nasaan ka, sasabihin ko ang pinakamalapit. Hindi ko ito itinatago.
services-none = { $name }: wala pa akong alam na siguradong lugar. Itinala ko ito, wala ang pangalan mo.
services-nothing = Hindi ko nahanap
services-talk = 👤 Kumausap ng tao
services-other = 🔎 Iba pa
nothing-thanks = Salamat po: itinala ko ito, wala ang pangalan mo. Sa ganito, malalaman ng network kung ano ang kulang.
near-title = Ang mga lugar na pinakamalapit sa iyo:
near-topic = { $name }: ang mga lugar na pinakamalapit sa iyo.
near-kept = Hindi ko itinatago kung nasaan ka.
near-none = Wala akong alam na malapit dito. Subukang piliin ang hinahanap mo.
asked-which = Baka isa rito ang hinahanap mo:
asked-topic = { $name }
asked-else = Hindi ba ito? Pindutin ang 🔎, o magtanong sa isang tao.
asked-also = Kung iba ang hinahanap mo:
asked-language = Sumasagot ako sa wikang ginamit mo. Alin ang gusto mong gamitin natin?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Salin ng makina: wala pang taong nakapagsuri nito.
service-italian-under = 🇮🇹 Sa ngayon, Italian pa lang.
service-flagged-row = ⚠️ Ilang tao na ang nagsabing may nagbago rito: magtanong muna bago pumunta.
service-always-row = 🟢 Laging bukas
service-open-row = 🟢 Bukas hanggang: { $until }
service-opens-row = 🔴 Sarado. Magbubukas: { $opens }
service-closed-row = 🔴 Sarado
service-appointment-row = 📅 Kailangan ng appointment
service-unknown-row = ❔ Hindi pa tiyak ang oras: magtanong muna bago pumunta
service-distance-row = 🚶 { $metres } m mula sa iyo
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (libreng tawag)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ May interpreter, kung kailangan
service-free-row = 💶 Libre
service-cheap-row = 💶 Mura
service-paid-row = 💶 May bayad
service-referral-row = 📨 Kailangan ng sulat mula sa ibang serbisyo
service-bring-row = 🎒 Dalhin: { $what }
service-no-permit-row = ✅ Hindi kailangan ang permesso di soggiorno (permit sa paninirahan)
service-confirmed-row = 🤝 Kinumpirma ng { $organization }: { $day }
service-confirmed-once-row = ⏳ Kailangang kumpirmahin ulit. Huling beses: { $organization }, { $day }
service-checked-row = 🤝 Kinumpirma ng Comune (munisipyo): { $day }
service-checked-once-row = ⏳ Kailangang kumpirmahin ulit. Huling beses: { $day }
service-national-row = ☎️ Numero para sa buong Italy
service-unconfirmed-row = ⏳ Hindi pa nakukumpirma
service-button-map = 📍 Mapa
service-button-call = 📞 Tumawag
service-button-remind = 🔔 Sabihan pag bukas
service-button-staff = 🪧 Ipakita sa staff
service-button-more = ➕ Iba pa
service-button-next = ➡️ Susunod
service-button-share = 📤 I-share
service-button-wrong = ⚠️ May mali rito
service-button-back = ↩️ Sa mga detalye
service-more = { $name }: ano ang gusto mong gawin?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = Tawagan ang { $name }:
service-share = Kopyahin ito at ipadala sa gusto mo: { $name }
service-link-row = 👉 { $link }
staff-how = Ipakita ang larawang ito sa mga nagtatrabaho roon. Nakasulat ito sa Italyano.
staff-title = Magandang araw po! Hinahanap ko po ang serbisyong ito:
staff-looking = Magandang araw po! Hinahanap ko po: { $name }
staff-speaks-row = 🗣️ Ang wika ko: { $languages }. Pakibagalan po ang pagsasalita.
opening-kept = 🔔 Susulatan kita kapag bukas na ang { $name }: { $when }. Pagkatapos, kakalimutan ko na ito.
opening-dropped = Sige po: hindi ako susulat.
opening-now = 🔔 Bubukas na ngayon: { $name }
opening-button-no = Huwag nang sabihan
wrong-ask = { $name }: ano ang mali?
wrong-moved = Wala na roon
wrong-closed = Tuluyan nang nagsara
wrong-phone = Walang sumasagot
wrong-hours = Iba ang oras
wrong-refused = Tinanggihan ako
wrong-interpreter = Walang interpreter
wrong-thanks = Salamat po! Sasabihin ko ito sa puwedeng magtama. Susulatan kita kapag ayos na.
rate-ask = Nakatulong po ba ito sa iyo?
rate-thanks = Salamat po! Binilang ko ito, wala ang pangalan mo.
talk-menu = 💬 Makipag-usap
talk-how =
    Ang sasagot sa iyo ay taong marunong ng wika mo at tumutulong para magkaintindihan. May sagot nang hindi lalampas sa: { $until }.
    Ang mga salita lang ang natitira, nang pitong araw, walang pangalan o numero.
talk-ask = Ano po ang gusto mong itanong? Isulat sa sarili mong salita.
talk-again = Sumulat ng ilang salita, hanggang 800 letra.
talk-no-numbers =
    Hindi nakakadaan dito ang mga numero ng telepono at e-mail: para walang makahanap sa iyo.
    Pakisulat ulit nang wala ang mga ito.
talk-nobody =
    Pasensya na po: walang taong marunong ng wika mo rito ngayon ({ $language }).
    Nandiyan ang mga serbisyo ng lungsod. Para sa doktor, puwede kang tumawag, kahit may interpreter:
talk-too-many = Marami ka nang naitanong ngayong araw. Sumubok ulit bukas.
talk-sent = Tapos na: naipasa ko ang tanong mo. May sasagot nang hindi lalampas sa: { $until }.
talk-button = Ang tanong ko
talk-button-write = ✏️ Sumulat pa
talk-button-close = Tapos na ako
talk-button-again = Isa pang tanong
talk-ask-more = Ano ang gusto mong idagdag?
talk-passed-on = Tapos na: naidagdag ito sa tanong mo.
talk-waits = Naghihintay ang tanong mo. May sagot nang hindi lalampas sa: { $until }.
talk-yours = Ang tanong mo:
talk-yours-row = Ikaw: “{ $words }”
talk-theirs-row = Sagot: “{ $words }”
talk-italian-row = 🇮🇹 Ipakita sa opisina: “{ $words }”
talk-answer =
    💬 Sagot sa tanong mo:
    “{ $words }”
talk-said = May mensahe para sa iyo.
talk-late = Pasensya na po: wala pang sumasagot. Tinanong ko ulit ang lahat.
talk-over = Tapos na ang usapang ito.
talk-unanswered = Pasensya na po: walang sumagot. Binura ko na ang tanong mo.
talk-voice-sent = Tapos na: papunta na ang boses mo. Hindi ko ito itinatago.
talk-voice-came = 🎙️ Voice message tungkol sa tanong.
talk-voice-lost = Pasensya na po: hindi dumating ang voice message. Pakisulat na lang.
talk-voice-later = Makakadaan lang ang boses mo kapag may kumuha na ng tanong. Habang naghihintay, puwede kang sumulat.
mydata-talk-row = • Nagtanong ka sa isang tao: { $asked }, { $languages }. Mabubura pagkalipas ng pitong araw
mydata-role-row = • Ang tungkulin mo: { $role }, { $languages }
mydata-excluded-row = • Ayaw mo ng mga tanong tungkol sa: { $topics }
mydata-blocks-row = • Mga taong na-block mo: { $count }
shift-oncall-row = 📞 Sumasagot sa mga pamilya sa wika nila. Mga wika: { $languages }

## Bacheche: cose da fare, case, lavoro

menu-boards = 📌 Bulletin board
boards-title = Ano po ang gusto mong makita?
boards-mine = 📝 Mga post ko
boards-yours = Mga post mo. Pindutin ang isa para baguhin o tanggalin.
boards-none-yours = Wala kang post.
board-events = 🎉 Mga aktibidad
board-homes = 🏠 Bahay at kuwarto
board-jobs = 💼 Trabaho
board-list-events = Mga nangyayari sa lungsod:
board-list-homes = Mga bahay at kuwarto. Sa akin lang dumadaan ang sulatan. Huwag na huwag magbayad bago mo makita ang bahay.
board-list-jobs = Trabaho at training para sa trabaho. Hindi puwedeng humingi ng pera sa iyo ang nag-aalok ng trabaho.
board-none = Wala pa rito sa ngayon.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ Bagong post
post-button-me = Para sa akin
post-button-ask = ✉️ Interesado ako
post-button-withdraw = 🗑️ Tanggalin
post-button-still = ✅ Nandiyan pa
post-card = { $kind }: { $what }
post-initiative = Inisyatiba
post-course = Klase
post-event = Event
post-volunteering = Volunteer training
post-offer = Nag-aalok ng bahay
post-request = Naghahanap ng bahay
post-shared = Bahay na may kahati
post-job = Trabaho
post-training = Training sa trabaho
post-for-all = lahat
post-for-youth = kabataan
post-for-families = mga pamilya
post-for-volunteers = mga volunteer
contract-permanent = permanent
contract-fixed = may takdang tapos
contract-apprentice = apprenticeship
contract-internship = internship
contract-other = iba pa
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = Para kanino: { $whom }
post-cost-row = Bayad: { $cost }
home-rooms-row = 🛏️ Mga kuwarto: { $rooms }
home-euro-row = 💶 { $euro } euro bawat buwan
home-since-row = 🗓️ Mula: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Kontrata: { $contract }
job-deadline-row = ⏳ Hanggang: { $day }
post-state-row = Lagay ng post mo: { $state }.
post-is-pending = naghihintay
post-is-open = nakikita ng lahat
post-is-refused = kailangang itama
post-is-withdrawn = tinanggal
post-is-ended = tapos na
post-over = Wala na ang post na ito.
post-own = Sa iyo ang post na ito.
post-adults = Para lang ito sa 18 taong gulang pataas.
post-many = Lima na ang post mo. Magtanggal ng isa, tapos sumubok ulit.
post-no-contact = Walang numero, e-mail o link: sa akin dumadaan ang sulatan. Pakisulat ulit.
post-for-whom = Para kanino ang post?
post-ask-what = Tungkol saan ito? Isulat sa isang linya.
post-label-what = Ano
post-label-kind = Uri
home-ask-kind = Ano po ang gusto mong gawin?
home-ask-rooms = Ilang kuwarto?
home-label-rooms = Mga kuwarto
home-rooms-again = Sumulat ng numero mula 1 hanggang 12.
home-ask-area = Sa aling quartiere (bahagi ng lungsod)? Hindi kailangan ang address.
home-ask-euro = Ilang euro bawat buwan?
home-label-euro = Euro bawat buwan
home-euro-again = Numero lang ang isulat, halimbawa 450.
home-ask-since = Mula kailan? Sumulat ng araw, o laktawan.
home-label-since = Mula kailan
job-ask-kind = Ano ang iniaalok mo?
job-ask-where = Saan ang trabaho?
job-ask-hours = Anong mga araw at oras?
job-label-hours = Mga oras
job-ask-contract = Anong kontrata?
job-label-contract = Kontrata
job-ask-deadline = Hanggang anong araw puwedeng sumagot?
job-label-deadline = Huling araw
job-ask-firm = Ano ang pangalan ng kompanya?
job-label-firm = Kompanya
post-summary = Ito ang post:
post-posted = Salamat po! Babasahin muna ito ng isang tao, tapos makikita na ng lahat. Susulatan kita.
post-published = 📌 Nakikita na ng lahat: { $what }
post-refused = ✖️ Hindi nakikita: { $what }. Bakit: { $reason }. Puwede mo itong itama.
post-withdraw-ask = Tatanggalin ko ba ito: { $what }?
post-withdrawn = Natanggal na: { $what }
post-still-ask = { $what }: nandiyan pa ba? Mananatili ito hanggang { $day }.
post-still-done = Ayos! Mananatili ito hanggang { $day }: { $what }
post-ended = Tapos na ang oras nito, kaya tinanggal ko: { $what }
inquiry-ask = Isulat ang mensahe. Ako ang maghahatid: hindi makikita ang pangalan at numero mo.
inquiry-message =
    ✉️ May interesado rito: { $what }
    “{ $words }”
inquiry-answer =
    ✉️ Sagot tungkol sa { $what }:
    “{ $words }”
inquiry-many = Nakasulat ka na para sa sampung post ngayong araw. Sumubok ulit bukas.
complaint-kept = Salamat po sa pagsabi. May taong titingin dito.
complaint-handled = Tiningnan namin ang sinabi mo: tama ka, naayos na namin ito.
complaint-dismissed = Tiningnan namin ang sinabi mo: wala munang magbabago sa ngayon.
mydata-board-row = • Post — { $kind }: { $what }
mydata-inquiry-row = • Sumulat ka para sa post: { $what }
mydata-complaint-row = • Report tungkol sa isang post: { $words } ({ $state })

## Messaggi su WhatsApp, voce, più chat di una persona

template-reminder =
    ⏰ Paalala po sa shift mo sa { $organization }.
    Ano: { $what }
    🗓️ Kailan: { $when }
    📍 Saan: { $place }
    Pupunta ka po ba? Pumindot ng button sa ibaba.
template-moved =
    Paunawa: inilipat ng { $organization } ang shift.
    Ano: { $what }
    Dati: { $before }
    Ngayon: { $when }
    Pupunta ka pa rin po ba? Pumindot ng button sa ibaba.
template-cancelled =
    Paunawa: kinansela ng { $organization } ang shift.
    Ano: { $what }
    🗓️ Kailan: { $when }
    Huwag nang pumunta: walang tao roon. Salamat pa rin po.
template-place =
    May nabakanteng slot para sa iyo sa { $organization }.
    Ano: { $what }
    🗓️ Kailan: { $when }
    📍 Saan: { $place }
    Hawak namin ito para sa iyo hanggang { $until }. Gusto mo po ba?
template-message = May mensahe para sa iyo mula sa #FaiBene. Pindutin ang button para basahin.
template-button-read = Basahin
template-value = { $value }
waiting-now = Ito ang mga naghihintay para sa iyo.
waiting-nothing = Wala nang naghihintay para sa iyo.
hear-button = 🔊 Pakinggan
hear-voice = 🔊 Binasa ng taong nagsasalita ng wika mo.
hear-name = boses
hear-about = Voice message
link-button = 🔗 Mag-link ng chat
link-code =
    May gamit ka po bang ibang messaging app, o ibang telepono? Buksan doon ang chat sa akin at isulat:
    /link { $code }
    Gagana ang code nang { $minutes } minuto, isang beses lang. Pagkatapos, iisang tao na ang dalawang chat: pareho ang makikita mo sa dalawa, at susulat ako sa huli mong ginamit.
link-warning = ⚠️ Huwag ibigay ang code kahit kanino: kung sino ang magsulat nito sa chat niya, makikita at mababago niya ang mga nakatala sa iyo.
link-wrong = Hindi gumana ang code na ito: sampung minuto lang ito at isang beses lang magagamit. Isulat ang /link sa kabilang chat: bibigyan kita ng bago.
link-own = Dito mo mismo hiningi ang code na ito. Isulat ito sa kabilang chat: /link { $code }
link-ages = Magkaiba ang edad sa dalawang chat, kaya para sa akin dalawang tao ito: hindi ko sila ili-link. Kung mali ito, itama ang edad at humingi ng bagong code.
link-both = May laman na ang dalawang chat, at hindi ko pinaghahalo ang mga iyon. Nandito sa chat na ito:
link-kept-row = • { $kind }: { $count }
link-kept-places = mga slot sa shift at sa waiting list
link-kept-hours = mga shift na may nakatalang oras
link-kept-offers = libreng oras at mga bagay na inalok
link-kept-roles = mga tungkulin at asosasyon
link-kept-more = iba pang nakasulat sa /mydata
link-both-end = Puwede mong burahin ang laman ng chat na ito at i-link ito: mababakante ang mga slot mo, at hindi na ito maibabalik. Mananatili ang mga block at report. O hayaan mo na lang ang lahat.
link-button-delete = Burahin at i-link
link-button-leave = Hayaan na lang
link-done = Tapos na: iisang tao na ang chat na ito at ang kabila.
link-done-there = 🔗 May isa pang chat ({ $here }) na naka-link na rito: makikita at mababago roon ang mga nakatala sa iyo. Kung hindi ikaw ang gumawa nito, i-unlink agad.
chats-button = Mga chat ko
chats-title = Mga chat mo:
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = web page
chats-here-row = Contact: { $chat } ({ $value }), ang chat na ito
chats-row = Contact: { $chat } ({ $value })
chats-end = Sumusulat ako sa huli mong ginamit.
chats-button-away = I-unlink: { $chat }
chats-button-away-here = I-unlink ito
chats-away-ask = I-unlink ang { $chat }? Hindi na makikita roon ang mga nakatala sa iyo. Ang susulat mula sa chat na iyon ay magsisimula sa umpisa.
chats-button-away-yes = Oo, i-unlink
chats-away = Tapos na: hindi mo na chat ang { $chat }.
chats-last = Ito lang ang chat mo: hindi ko ito mai-unlink. Kung gusto mo, puwede mong burahin ang lahat.

## Pagine web

page-title = FaiBene
page-chat = Usapan
page-write = Sumulat ng mensahe
page-sos = Mga numero sa emergency
page-send = Ipadala
page-photo = Magpadala ng litrato
page-photo-sent = Ang litrato mo
page-place = Ibahagi kung nasaan ka
page-place-sent = 📍 Kung nasaan ako
page-place-refused = Hindi sinabi ng telepono kung nasaan ka. Puwede mong isulat ang pangalan ng kalye.
page-map = Buksan ang mapa
page-you = Ikaw
page-new = Mga bagong mensahe
page-connecting = Kumokonekta…
page-online = online
page-lost = Nawala ang koneksyon, sinusubukan ulit…
page-sending = ipinapadala
page-sent = naipadala
page-refused = Hindi naipadala ang mensaheng ito: subukang paikliin.
page-save = I-download
page-noscript = Kailangan ng chat ang JavaScript: i-on ito sa browser.
page-town = #FaiBene
page-town-about = Halimbawang lungsod: hindi totoo ang mga tao at organisasyon
page-town-how = Limang telepono, isang lungsod. Sumulat, pumindot ng mga button, tapos paandarin ang orasan.
page-phones = Mga telepono
page-phone-citizen = Isang volunteer
page-phone-citizen-about = may ilang oras na ibibigay
page-phone-association = Isang asosasyon
page-phone-association-about = naghahanap ng volunteer
page-phone-coordinator = Ang mga coordinator
page-phone-coordinator-about = nag-aapruba at sumusuri
page-phone-family = Isang bagong dating na pamilya
page-phone-family-about = nagtatanong sa sariling wika
page-phone-whatsapp = Parang WhatsApp
page-phone-whatsapp-about = tatlong button o isang listahan
page-clock = Orasan ng linggong pagsubok
page-clock-hour = +1 oras
page-clock-evening = Sa 18:00
page-clock-day = +1 araw
page-clock-wrong = Hindi maililipat nang ganito ang orasan.

## Posto fisso

seat-first = Para magkaroon ng palagiang slot, magpalista muna nang isang beses.
seat-yours = Salamat po! Mula ngayon, may palagiang slot ka na: { $what }. Ako ang maglilista sa iyo bawat beses.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] Hinihintay ka nila:
       *[other] Nakahinto muna: hindi muna kita ililista.
    }
seat-shift-row = • { $when }
seat-week = Mga palagiang shift mo ngayong linggo:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = Kung minsan ay hindi ka puwede, buksan ang shift at sabihin.
seat-button-all = Palagiang slot ko
seat-button-always = 🪑 Pupunta ako lagi
seat-button-pause = ⏸️ Skip muna ako
seat-button-resume = ▶️ Pupunta na ulit
seat-button-leave = Bitawan ang slot
seat-paused = Sige po: hindi muna kita ililista, at binawi ko na ang mga slot mo sa mga darating na shift. Sa iyo pa rin ang palagiang slot.
seat-left = Sige po: wala ka nang palagiang slot, at binawi ko na ang mga slot mo sa mga darating na shift. Salamat po!
seat-ask-until = Gaano katagal ka po hihinto muna? Pagkatapos, sa iyo ulit ang slot.
seat-button-fortnight = 2 linggo
seat-button-month = 1 buwan
seat-button-day = Hanggang sa petsa
seat-button-open = Hanggang magsabi ako
seat-ask-day = Hanggang anong araw po, kasama ang araw na iyon? Halimbawa: “Enero 10”.
seat-day-again = Hindi ko naintindihan ang araw: isulat ito nang ganito: “Enero 10” o “10/1”. Dapat ay darating pa lang ito.
seat-paused-until = Sige po: hanggang { $until }, hindi kita ililista, at binawi ko na ang mga slot mo sa mga araw na iyon. Mula sa susunod na araw, sa iyo ulit ang slot.
seat-until-row = ⏸️ Nakahinto hanggang { $until }
seat-back = Tapos na ang paghinto: { $what }. Sa iyo ulit ang palagiang slot, ako ang maglilista sa iyo bawat beses.

## Telefonate

call-button-ask = 📞 Tawagan po ako
call-button-withdraw = Hindi na kailangan
call-ask = Sa anong numero po? Makikita ito, isang beses lang, ng tatawag sa iyo; tapos buburahin ko.
call-again = Isulat ang numero ng telepono: 6 hanggang 15 digit, puwede ring may +.
call-waits = Sinabi ko sa { $organization } na mas gusto mo ng tawag. Susulatan kita kapag may umako sa pagtawag sa iyo.
call-soon = Tatawag sa iyo mula sa { $organization }: { $name }. Binura ko na ang numero mo.
call-nobody = Pasensya na po: sa loob ng tatlong araw, walang nakatawag sa iyo mula sa { $organization }. Binura ko na ang numero mo. Puwede kang sumulat, o sumubok ulit.
call-too-many = Tatlong beses ka nang humingi ng tawag ngayong araw: subukan ulit bukas.
call-taken = May ibang umako na nito. Salamat pa rin po!
call-withdrawn = Nagbago ang isip ng humiling: hindi na kailangang tumawag.
call-over = Lumipas na ang hiling na ito: wala na ang numero.
call-withdrawn-yours = Sige po: walang tatawag sa iyo, at binura ko na ang numero.
call-number =
    Salamat po! Ang tatawagan: { $name }, { $phone }
    Ipinapakita ko ito ngayon, tapos buburahin ko.
call-is-open = naghihintay
call-is-taken = may umako na
call-is-withdrawn = binawi
call-is-unanswered = walang nakatawag
