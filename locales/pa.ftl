### ਬੋਟ ਪੰਜਾਬੀ ਵਿੱਚ ਕੀ ਕਹਿੰਦਾ ਹੈ। ਮੂਲ ਲਿਖਤ ਇਤਾਲਵੀ ਹੈ: it.ftl.

## ਲੰਬੇ ਮੀਨੂ ਦੇ ਸਫ਼ੇ

page-more = ਹੋਰ →
page-back = ← ਪਿੱਛੇ
page-pick = ਚੁਣੋ
page-typed = ਜਾਂ ਲਿਖੋ:

## ਭਾਸ਼ਾ

language-title = ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਗੱਲ ਕਰੀਏ?
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
language-chosen = ਠੀਕ ਹੈ: ਹੁਣ ਤੋਂ ਗੱਲ ਪੰਜਾਬੀ ਵਿੱਚ ਹੋਵੇਗੀ। ਬਹੁਤ ਸਾਰੇ ਸੁਨੇਹੇ ਅਜੇ ਸਿਰਫ਼ ਇਤਾਲਵੀ ਵਿੱਚ ਹਨ।
translation-draft = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਅਜੇ ਤੱਕ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਸ ਨੂੰ ਪੜ੍ਹ ਕੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਇਤਾਲਵੀ ਲਿਖਤ ਨੂੰ ਹੀ ਸਹੀ ਮੰਨੋ।
language-unknown = ਇਹ ਭਾਸ਼ਾ ਅਜੇ ਇੱਥੇ ਨਹੀਂ ਹੈ।
language-offer = ਲੱਗਦਾ ਹੈ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ। ਭਾਸ਼ਾ ਬਦਲੀਏ?

## ਹਰ ਸੁਨੇਹੇ ਵਿੱਚ

button-menu = ☰ ਮੀਨੂ
button-language = 🌐 ਭਾਸ਼ਾ
button-sos = 🆘 ਐਮਰਜੈਂਸੀ

## ਐਮਰਜੈਂਸੀ

sos-first = ਜੋ ਤੁਸੀਂ ਮੰਗਿਆ ਸੀ, ਉਹ ਇਹ ਹੈ।
sos-title = ਫ਼ੋਨ ਕਰੋ। ਫ਼ੋਨ ਚੁੱਕਣ ਵਾਲੇ ਇਸੇ ਮਦਦ ਲਈ ਬੈਠੇ ਹਨ।
sos-violence = ਇਨ੍ਹਾਂ ਨੰਬਰਾਂ 'ਤੇ ਹਮੇਸ਼ਾ ਜਵਾਬ ਮਿਲਦਾ ਹੈ। ਜੇ ਕੋਈ ਹੋਰ ਇਹ ਫ਼ੋਨ ਦੇਖ ਸਕਦਾ ਹੈ, ਤਾਂ ਕਿਸੇ ਦੂਜੇ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰੋ। ਹੋ ਸਕੇ ਤਾਂ ਇਹ ਚੈਟ ਮਿਟਾ ਦਿਓ।
sos-suicide =
    ਮੈਨੂੰ ਦੁੱਖ ਹੈ ਕਿ ਤੁਸੀਂ ਇੰਨੀ ਤਕਲੀਫ਼ ਵਿੱਚ ਹੋ। ਇਹ ਭਾਰ ਬਿਨਾਂ ਕਿਸੇ ਸਾਥ ਦੇ ਚੁੱਕਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ: ਅਜਿਹੇ ਲੋਕ ਹਨ ਜੋ ਹੁਣੇ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣ ਸਕਦੇ ਹਨ।
    112 'ਤੇ ਫ਼ੋਨ ਕਰੋ, ਜਾਂ ਕਿਸੇ ਨੇੜਲੇ ਇਨਸਾਨ ਨੂੰ ਦੱਸੋ।
sos-end = 112 'ਤੇ ਦਿਨ-ਰਾਤ ਜਵਾਬ ਮਿਲਦਾ ਹੈ। ਇਸ ਜਵਾਬ ਦਾ ਅਸੀਂ ਕੋਈ ਰਿਕਾਰਡ ਨਹੀਂ ਰੱਖਦੇ।
button-hide = ✖️ ਲੁਕਾਓ
sos-hide-rest = ਜੋ ਉੱਪਰ ਰਹਿ ਗਿਆ ਹੈ, ਉਸ ਨੂੰ ਹਟਾਉਣਾ ਮੇਰੇ ਵੱਸ ਵਿੱਚ ਨਹੀਂ। ਇਸ ਚੈਟ ਦੀ ਜਾਣਕਾਰੀ ਖੋਲ੍ਹੋ ਅਤੇ “ਚੈਟ ਮਿਟਾਓ” (Delete chat, Elimina chat) ਚੁਣੋ।
line-emergency = { $number } — ਐਮਰਜੈਂਸੀ: ਪੁਲਿਸ, ਐਂਬੂਲੈਂਸ, ਅੱਗ ਬੁਝਾਊ ਦਸਤਾ
line-violence = { $number } — ਹਿੰਸਾ, ਕੁੱਟਮਾਰ ਅਤੇ ਪਿੱਛਾ ਕਰਨਾ
line-children = { $number } — ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚੇ ਅਤੇ ਨੌਜਵਾਨ
line-doctor = { $number } — ਡਾਕਟਰ, ਜਦੋਂ ਐਮਰਜੈਂਸੀ ਨਾ ਹੋਵੇ
line-speaks-under = ਭਾਸ਼ਾਵਾਂ: { $languages }
line-speaks-not-under = ਇੱਥੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ({ $language }) ਨਹੀਂ ਬੋਲਦੇ। ਭਾਸ਼ਾਵਾਂ: { $languages }
line-interpreters-under = ਭਾਸ਼ਾਵਾਂ: ਲੋੜ ਪਵੇ ਤਾਂ ਦੁਭਾਸ਼ੀਏ ਨਾਲ
line-languages-unknown-under = ਭਾਸ਼ਾਵਾਂ: ਪੱਕਾ ਪਤਾ ਨਹੀਂ

## ਕਿਸ ਬਾਰੇ ਪੁੱਛਦੇ ਹਨ

topic-food = 🍲 ਖਾਣਾ
topic-housing = 🏠 ਘਰ
topic-health = 🩺 ਸਿਹਤ
topic-documents = 🪪 ਕਾਗਜ਼-ਪੱਤਰ
topic-work = 💼 ਕੰਮ
topic-italian = 🗣️ ਇਤਾਲਵੀ ਸਿੱਖਣੀ
topic-school = 🏫 ਸਕੂਲ ਅਤੇ ਬੱਚੇ
topic-money = 💶 ਪੈਸੇ ਅਤੇ ਭੱਤੇ
topic-violence = 🛟 ਮੈਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹਾਂ
topic-legal = ⚖️ ਕਾਨੂੰਨੀ ਮਦਦ
topic-digital = 📱 ਇੰਟਰਨੈੱਟ ਅਤੇ SPID
topic-clothes = 👕 ਕੱਪੜੇ, ਫ਼ਰਨੀਚਰ
topic-leisure = ⚽ ਵਿਹਲਾ ਸਮਾਂ
topic-rules = 🚌 ਸ਼ਹਿਰ ਵਿੱਚ ਰਹਿਣਾ
sub-food-meals = ਇੱਕ ਵੇਲੇ ਦਾ ਖਾਣਾ
sub-food-parcels = ਰਾਸ਼ਨ ਦਾ ਪੈਕਟ
sub-food-market = ਰਾਸ਼ਨ ਦੁਕਾਨ (emporio)
sub-food-baby = ਨਿੱਕੇ ਬੱਚੇ ਲਈ
sub-housing-tonight = ਅੱਜ ਰਾਤ ਕਿੱਥੇ ਸੌਣਾ
sub-housing-rent = ਘਰ ਲੱਭਣਾ
sub-housing-eviction = ਘਰ ਖ਼ਾਲੀ ਕਰਾਉਣਾ
sub-housing-public = ਸਰਕਾਰੀ ਘਰ
sub-health-doctor = ਡਾਕਟਰ
sub-health-urgent = ਹੁਣੇ ਤਬੀਅਤ ਖ਼ਰਾਬ ਹੈ
sub-health-mothers = ਔਰਤਾਂ ਅਤੇ ਗਰਭ
sub-health-tests = ਖ਼ੂਨ ਦੇ ਟੈਸਟ
sub-health-mind = ਮਨ ਬਹੁਤ ਦੁਖੀ ਹੈ
sub-health-card = ਸਿਹਤ ਕਾਰਡ
sub-documents-permit = Permesso (ਪਰਮਿਟ)
sub-documents-identity = ਪਛਾਣ ਪੱਤਰ
sub-documents-taxcode = Codice fiscale (ਟੈਕਸ)
sub-documents-citizenship = ਨਾਗਰਿਕਤਾ
sub-documents-asylum = ਪਨਾਹ ਮੰਗਣਾ
sub-work-search = ਕੰਮ ਲੱਭਣਾ
sub-work-training = ਹੁਨਰ ਸਿੱਖਣਾ
sub-work-rights = ਮੇਰੇ ਹੱਕ
sub-italian-course = ਕਲਾਸਾਂ
sub-italian-women = ਔਰਤਾਂ ਲਈ ਕਲਾਸਾਂ
sub-italian-exam = ਇਮਤਿਹਾਨ
sub-school-nursery = ਨਿੱਕੇ ਬੱਚਿਆਂ ਦਾ ਸਕੂਲ
sub-school-enrol = ਬੱਚੇ ਦਾ ਦਾਖ਼ਲਾ
sub-school-homework = ਹੋਮਵਰਕ ਵਿੱਚ ਮਦਦ
sub-school-adults = ਵੱਡਿਆਂ ਦਾ ਸਕੂਲ
sub-money-benefits = ਬੋਨਸ ਅਤੇ ਭੱਤੇ
sub-money-isee = ISEE (ਪਰਿਵਾਰ ਦੀ ਆਮਦਨ)
sub-money-bills = ਬਿੱਲ ਅਤੇ ਕਿਰਾਇਆ
sub-legal-lawyer = ਵਕੀਲ
sub-legal-discrimination = ਵਿਤਕਰਾ
sub-digital-spid = SPID ਅਤੇ CIE
sub-digital-internet = ਮੁਫ਼ਤ ਇੰਟਰਨੈੱਟ
sub-digital-devices = ਕੰਪਿਊਟਰ
sub-clothes-clothes = ਕੱਪੜੇ
sub-clothes-baby = ਨਿੱਕੇ ਬੱਚਿਆਂ ਲਈ
sub-clothes-furniture = ਫ਼ਰਨੀਚਰ
sub-leisure-library = ਲਾਇਬ੍ਰੇਰੀ
sub-leisure-sport = ਖੇਡਾਂ
sub-leisure-youth = ਨੌਜਵਾਨ
sub-leisure-people = ਲੋਕਾਂ ਨੂੰ ਮਿਲਣਾ
sub-rules-rubbish = ਕੂੜਾ
sub-rules-transport = ਬੱਸ ਅਤੇ ਮੈਟਰੋ
sub-rules-living = ਘਰ ਅਤੇ ਗੁਆਂਢੀ
sub-rules-desk = ਨਗਰਪਾਲਿਕਾ (Comune)
