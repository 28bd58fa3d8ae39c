### බොට් එක සිංහලෙන් කියන දේ. මුල ඉතාලි: it.ftl.

## දිග මෙනුවක පිටු

page-more = තව →
page-back = ← ආපසු
page-pick = තෝරන්න
page-typed = නැත්නම් ලියන්න:

## භාෂාව

language-title = කොයි භාෂාවෙන්ද කතා කරන්නේ?
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
language-chosen = හොඳයි: දැන් ඉඳන් අපි සිංහලෙන් කතා කරමු. ගොඩක් පණිවිඩ තවම ඉතාලි භාෂාවෙන් විතරයි.
translation-draft = මේක යන්ත්‍රයකින් කරපු පරිවර්තනයක්. තවම කිසි කෙනෙක් මේක කියවලා හරිද කියලා බලලා නැහැ. සැකයක් තියෙනවා නම්, හරියට ගන්න ඕන ඉතාලි භාෂාවෙන් තියෙන දේ.
language-unknown = මේ භාෂාව තවම මෙතන නැහැ.
language-offer = ඔබ ලියන්නේ වෙන භාෂාවකින් වගේ. භාෂාව මාරු කරන්න කැමතිද?

## හැම පණිවිඩයකම

button-menu = ☰ මෙනුව
button-language = 🌐 භාෂාව
button-sos = 🆘 හදිසි උදව්

## හදිසි උදව්

sos-first = ඔබ ඉල්ලපු දේ මෙන්න.
sos-title = මේ අංක අමතන්න. උත්තර දෙන අය ඉන්නේ උදව් කරන්නමයි.
sos-violence = මේ අංකවලින් හැම වෙලාවෙම උත්තර දෙනවා. වෙන කෙනෙකුට මේ ෆෝන් එක බලන්න පුළුවන් නම්, වෙන ෆෝන් එකකින් අමතන්න. පුළුවන් නම් මේ චැට් එක මකන්න.
sos-suicide =
    ඔබේ හිතට මෙච්චර අමාරුයි කියලා දැනගත්තාම මට ගොඩක් දුකයි. මේ බර තනියම උසුලන්න ඕන නැහැ: දැන්ම ඔබට ඇහුම්කන් දෙන්න පුළුවන් අය ඉන්නවා.
    112 අමතන්න, නැත්නම් ඔබට ළඟින් ඉන්න කෙනෙකුට කියන්න.
sos-end = 112 අංකයෙන් දවල් රෑ දෙකේම උත්තර දෙනවා. මේ උත්තරේ ගැන කිසිම සටහනක් අපි තියාගන්නේ නැහැ.
button-hide = ✖️ හංගන්න
sos-hide-rest = උඩ ඉතුරු වෙලා තියෙන දේ මට අයින් කරන්න බැහැ. මේ චැට් එකේ විස්තර ඇරලා «චැට් එක මකන්න» (Delete chat, Elimina chat) කියන එක තෝරන්න.
line-emergency = { $number } — හදිසි අවස්ථා: පොලීසිය, ඇම්බියුලන්ස්, ගිනි නිවන හමුදාව
line-violence = { $number } — හිංසනය සහ පස්සෙන් හඹා ඒම
line-children = { $number } — අනතුරක ඉන්න ළමයි සහ යොවුන් අය
line-doctor = { $number } — දොස්තර, හදිසි නැත්නම්
line-speaks-under = භාෂා: { $languages }
line-speaks-not-under = මෙතන ඔබේ භාෂාව ({ $language }) කතා කරන්නේ නැහැ. භාෂා: { $languages }
line-interpreters-under = භාෂා: ඕන නම් පරිවර්තකයෙක් එක්ක
line-languages-unknown-under = භාෂා: තවම හරියටම දන්නේ නැහැ

## මොනවා ගැනද අහන්නේ

topic-food = 🍲 කෑම
topic-housing = 🏠 ගෙවල්
topic-health = 🩺 සෞඛ්‍යය
topic-documents = 🪪 ලියකියවිලි
topic-work = 💼 රස්සාව
topic-italian = 🗣️ ඉතාලි ඉගෙනගන්න
topic-school = 🏫 ඉස්කෝලේ, ළමයි
topic-money = 💶 සල්ලි සහ ආධාර
topic-violence = 🛟 මම ඉන්නේ අනතුරේ
topic-legal = ⚖️ නීති උදව්
topic-digital = 📱 ඉන්ටර්නෙට්, SPID
topic-clothes = 👕 ඇඳුම්, ගෘහ භාණ්ඩ
topic-leisure = ⚽ නිදහස් වෙලාව
topic-rules = 🚌 නගරේ ජීවිතය
sub-food-meals = කෑම වේලක්
sub-food-parcels = කෑම බඩු මල්ලක්
sub-food-market = සහන කඩේ (emporio)
sub-food-baby = පොඩි බබෙකුට
sub-housing-tonight = අද රෑ නිදාගන්න තැනක්
sub-housing-rent = ගෙයක් හොයාගන්න
sub-housing-eviction = ගෙයින් අස් කිරීම
sub-housing-public = රජයේ ගෙවල්
sub-health-doctor = දොස්තර
sub-health-urgent = මට දැන් අසනීපයි
sub-health-mothers = කාන්තා, ගැබිනි අය
sub-health-tests = ලේ පරීක්ෂණ
sub-health-mind = හිතට අමාරුයි
sub-health-card = සෞඛ්‍ය කාඩ් එක
sub-documents-permit = Permesso (වීසා)
sub-documents-identity = හැඳුනුම්පත
sub-documents-taxcode = Codice fiscale (බදු)
sub-documents-citizenship = පුරවැසිභාවය
sub-documents-asylum = සරණාගත රැකවරණය
sub-work-search = රස්සාවක් හොයන්න
sub-work-training = රස්සාවක් ඉගෙනගන්න
sub-work-rights = මගේ අයිතිවාසිකම්
sub-italian-course = පන්ති
sub-italian-women = කාන්තාවන්ට පන්ති
sub-italian-exam = විභාගය
sub-school-nursery = නර්සරි, මොන්ටිසෝරි
sub-school-enrol = ළමයා පාසලට දාන්න
sub-school-homework = ගෙදර වැඩට උදව්
sub-school-adults = වැඩිහිටි පාසල
sub-money-benefits = බෝනස් සහ දීමනා
sub-money-isee = ISEE (පවුලේ ආදායම)
sub-money-bills = බිල්, ගෙවල් කුලිය
sub-legal-lawyer = නීතිඥයෙක්
sub-legal-discrimination = වෙනස්කොට සැලකීම
sub-digital-spid = SPID සහ CIE
sub-digital-internet = නොමිලේ ඉන්ටර්නෙට්
sub-digital-devices = පරිගණකයක්
sub-clothes-clothes = ඇඳුම්
sub-clothes-baby = පොඩි බබාලට
sub-clothes-furniture = ගෘහ භාණ්ඩ
sub-leisure-library = පුස්තකාලය
sub-leisure-sport = ක්‍රීඩා
sub-leisure-youth = තරුණ අය
sub-leisure-people = අලුත් අය හම්බවෙන්න
sub-rules-rubbish = කුණු
sub-rules-transport = බස් සහ මෙට්‍රෝ
sub-rules-living = ගෙදර, අසල්වැසියෝ
sub-rules-desk = නගර සභාව (Comune)
