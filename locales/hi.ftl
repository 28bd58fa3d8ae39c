### बॉट हिंदी में क्या कहता है। मूल पाठ इतालवी है: it.ftl.

## लंबे मेनू के पन्ने

page-more = और →
page-back = ← पीछे
page-pick = चुनें
page-typed = या लिखें:

## भाषा

language-title = किस भाषा में बात करें?
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
language-chosen = ठीक है: अब से बात हिंदी में होगी। बहुत-से संदेश अभी सिर्फ़ इतालवी में हैं।
translation-draft = यह अनुवाद मशीन ने किया है। अभी तक किसी इंसान ने इसे पढ़कर जाँचा नहीं है। शक हो तो इतालवी में लिखी बात को ही सही मानें।
language-unknown = यह भाषा अभी यहाँ नहीं है।
language-offer = लगता है आपका संदेश किसी और भाषा में है। भाषा बदलें?

## हर संदेश में

button-menu = ☰ मेनू
button-language = 🌐 भाषा
button-sos = 🆘 इमरजेंसी

## इमरजेंसी

sos-first = आपने जो माँगा था, वह यह है।
sos-title = फ़ोन करें। फ़ोन उठाने वाले लोग इसी मदद के लिए हैं।
sos-violence = इन नंबरों पर हमेशा जवाब मिलता है। अगर कोई और यह फ़ोन देख सकता है, तो किसी दूसरे फ़ोन से कॉल करें। हो सके तो यह चैट मिटा दें।
sos-suicide =
    मुझे दुख है कि आप इतनी तकलीफ़ में हैं। यह बोझ अकेले उठाना ज़रूरी नहीं: ऐसे लोग हैं जो अभी आपकी बात सुन सकते हैं।
    112 पर फ़ोन करें, या किसी क़रीबी इंसान को बताएँ।
sos-end = 112 पर दिन-रात जवाब मिलता है। इस जवाब का हम कोई रिकॉर्ड नहीं रखते।
button-hide = ✖️ छिपाएँ
sos-hide-rest = जो ऊपर रह गया है, उसे हटाना मेरे बस में नहीं। इस चैट की जानकारी खोलें और “चैट मिटाएँ” (Delete chat, Elimina chat) चुनें।
line-emergency = { $number } — इमरजेंसी: पुलिस, एंबुलेंस, दमकल
line-violence = { $number } — हिंसा, मारपीट और पीछा करना
line-children = { $number } — ख़तरे में बच्चे और किशोर
line-doctor = { $number } — डॉक्टर, जब इमरजेंसी न हो
line-speaks-under = भाषाएँ: { $languages }
line-speaks-not-under = यहाँ आपकी भाषा ({ $language }) नहीं बोलते। भाषाएँ: { $languages }
line-interpreters-under = भाषाएँ: ज़रूरत हो तो दुभाषिए के साथ
line-languages-unknown-under = भाषाएँ: पक्का पता नहीं

## किस बारे में पूछते हैं

topic-food = 🍲 खाना
topic-housing = 🏠 घर
topic-health = 🩺 सेहत
topic-documents = 🪪 काग़ज़ात
topic-work = 💼 काम
topic-italian = 🗣️ इतालवी सीखना
topic-school = 🏫 स्कूल और बच्चे
topic-money = 💶 पैसे और भत्ते
topic-violence = 🛟 मैं ख़तरे में हूँ
topic-legal = ⚖️ क़ानूनी मदद
topic-digital = 📱 इंटरनेट और SPID
topic-clothes = 👕 कपड़े और फ़र्नीचर
topic-leisure = ⚽ ख़ाली समय
topic-rules = 🚌 शहर में रहना
sub-food-meals = एक वक़्त का खाना
sub-food-parcels = राशन का पैकेट
sub-food-market = राशन दुकान (emporio)
sub-food-baby = छोटे बच्चे के लिए
sub-housing-tonight = आज रात कहाँ सोएँ
sub-housing-rent = घर ढूँढना
sub-housing-eviction = घर ख़ाली कराना
sub-housing-public = सरकारी मकान
sub-health-doctor = डॉक्टर
sub-health-urgent = अभी तबीयत ख़राब है
sub-health-mothers = महिलाएँ और गर्भ
sub-health-tests = ख़ून की जाँच
sub-health-mind = मन बहुत दुखी है
sub-health-card = हेल्थ कार्ड
sub-documents-permit = Permesso (परमिट)
sub-documents-identity = पहचान पत्र
sub-documents-taxcode = Codice fiscale (टैक्स)
sub-documents-citizenship = नागरिकता
sub-documents-asylum = शरण माँगना
sub-work-search = काम ढूँढना
sub-work-training = हुनर सीखना
sub-work-rights = मेरे हक़
sub-italian-course = कोर्स
sub-italian-women = महिलाओं के कोर्स
sub-italian-exam = परीक्षा
sub-school-nursery = छोटे बच्चों का स्कूल
sub-school-enrol = बच्चे का दाख़िला
sub-school-homework = होमवर्क में मदद
sub-school-adults = बड़ों का स्कूल
sub-money-benefits = बोनस और भत्ते
sub-money-isee = ISEE (परिवार की आय)
sub-money-bills = बिल और किराया
sub-legal-lawyer = वकील
sub-legal-discrimination = भेदभाव
sub-digital-spid = SPID और CIE
sub-digital-internet = मुफ़्त इंटरनेट
sub-digital-devices = कंप्यूटर
sub-clothes-clothes = कपड़े
sub-clothes-baby = छोटे बच्चों के लिए
sub-clothes-furniture = फ़र्नीचर
sub-leisure-library = लाइब्रेरी
sub-leisure-sport = खेल-कूद
sub-leisure-youth = युवा
sub-leisure-people = लोगों से मिलना
sub-rules-rubbish = कूड़ा-कचरा
sub-rules-transport = बस और मेट्रो
sub-rules-living = घर और पड़ोसी
sub-rules-desk = नगरपालिका (Comune)
