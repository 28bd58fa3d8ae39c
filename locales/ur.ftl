### بوٹ جو کچھ اردو میں کہتا ہے۔ اصل متن اطالوی ہے: it.ftl

## لمبے مینو کے صفحے

page-more = مزید ←
page-back = واپس →
page-pick = چنیں
page-typed = یا لکھیں:

## زبان

language-title = کس زبان میں بات کریں؟
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
language-chosen = ٹھیک ہے: اب ہم اردو میں بات کریں گے۔
translation-draft = یہ ترجمہ مشین نے کیا ہے۔ ابھی کسی انسان نے اسے چیک نہیں کیا۔ شک ہو تو اطالوی متن ہی درست مانا جائے گا۔
language-unknown = یہ زبان ابھی موجود نہیں۔
language-offer = لگتا ہے آپ نے کسی اور زبان میں لکھا ہے۔ زبان بدلیں؟

## ہر پیغام میں

button-menu = ☰ مینو
button-language = 🌐 زبان
button-sos = 🆘 ایمرجنسی

## خوش آمدید اور مینو

start-hello =
    خوش آمدید! یہ { "\u200E" }#FaiBene کا بوٹ ہے: { $city } میں ایک دوسرے کی مدد کا پروگرام۔
    آپ کو مدد کرنی ہو یا مدد چاہیے ہو، ہم راستہ بتاتے ہیں۔
start-kept =
    ہم کیا رکھتے ہیں، اور کیوں:
    • اس چیٹ میں آپ کا رابطہ، تاکہ جواب دے سکیں؛
    • آپ کی زبان، تاکہ بات سمجھ آئے؛
    • نام لکھوانے پر: آپ کا چنا ہوا نام اور عمر کا گروپ؛
    • آپ نے کس کام میں نام لکھوایا اور اس کے بعد کیا ہوا (گھنٹے، پیغام، رائے)، تاکہ انتظام ہو سکے؛
    • اگر آپ کسی تنظیم کی طرف سے ہیں: اس کی درخواستیں۔
    ایک ایک چیز دیکھنے کے لیے { "\u200E" }/mydata لکھیں۔ سب کچھ مٹانے کے لیے { "\u200E" }/erase لکھیں۔
menu-title = آپ کو کیا کرنا ہے؟
menu-shifts = مدد کرنی ہے
menu-mine = میری باریاں
menu-services = مجھے مدد چاہیے
menu-need = رضاکار چاہییں
menu-needs = ہماری باریاں
menu-organization = میں تنظیم سے ہوں
menu-queue = فیصلہ باقی ہے
menu-associations = تنظیمیں
menu-form = ▶️ وہیں سے جاری رکھیں
menu-mydata = میرا ڈیٹا
menu-help = یہ کیسے چلتا ہے؟
help-what =
    خطرے میں ہیں؟ 112 پر فون کریں، یا 🆘 دبائیں۔
    یہاں شہر میں رضاکاروں کی باریاں دیکھیں، نام لکھوائیں یا نام واپس لیں۔ ہم ایک شام پہلے اور دو گھنٹے پہلے یاد دلاتے ہیں۔
    یہاں کھانے کی چیزیں، گھر کا سامان، کمپیوٹر اور فون بھی دیے جا سکتے ہیں۔
    تنظیمیں رضاکار مانگتی ہیں۔ منتظمین ہر درخواست دیکھتے ہیں۔
help-commands =
    بٹن دبائیں یا لکھیں۔ یہ الفاظ کام کرتے ہیں:
    مینو: { "\u200E" }/menu
    مدد کہاں ملے گی: { "\u200E" }/services
    کسی شخص سے بات: { "\u200E" }/talk
    پہلے ہفتے: { "\u200E" }/guides
    گھر، کام، تقریبات: { "\u200E" }/boards
    خالی باریاں: { "\u200E" }/shifts
    آپ کی باریاں: { "\u200E" }/mine
    آپ کے گھنٹے اور سرٹیفکیٹ: { "\u200E" }/hours
    زبان: { "\u200E" }/language
    خبریں بند: { "\u200E" }/stop
    آپ کا ڈیٹا: { "\u200E" }/mydata
    سب کچھ مٹائیں: { "\u200E" }/erase
    ایمرجنسی نمبر: { "\u200E" }/sos
thanks-back = آپ کا شکریہ! 💚
unknown = معاف کیجیے، بات سمجھ نہیں آئی۔ ہم یہ کر سکتے ہیں:
attachment =
    یہ ہم نہیں پڑھ سکتے، اور نہیں رکھتے۔ اپنے لفظوں میں لکھیں، یا کوئی بٹن دبائیں۔
    📷 تصویر سے ہم دکھاتے ہیں کہ آپ کیا دے رہے ہیں۔
    🎤 آواز کا پیغام ہم اسے بھیجتے ہیں جو آپ کے سوال کا جواب دیتا ہے۔
    📍 آپ کی جگہ (لوکیشن) سے ہم بتاتے ہیں کہ قریب کیا ہے۔
slow-down = ذرا ٹھہریں: پیغام بہت جلدی جلدی آ رہے ہیں۔ آخری چند لمحوں کے پیغام ہم نے نہیں پڑھے۔ کچھ سیکنڈ رکیں اور دوبارہ لکھیں۔
sorry = معاف کیجیے، کچھ خراب ہو گیا۔ بوٹ سنبھالنے والوں کو پتہ چل جاتا ہے۔ مینو سے دوبارہ کوشش کریں۔
gone = یہ اب موجود نہیں۔ مینو کے لیے ☰ دبائیں۔
list-old = یہ فہرست پرانی ہے۔ یہاں سے دوبارہ کھولیں:

## ایمرجنسی

sos-first = جو آپ نے مانگا تھا، وہ یہ ہے۔
sos-title = فون کریں۔ جواب دینے والے اسی کام کے لیے بیٹھے ہیں۔
sos-violence = ان نمبروں پر ہر وقت جواب ملتا ہے۔ اگر کوئی آپ کا یہ فون دیکھ سکتا ہے تو کسی اور فون سے بات کریں۔ ہو سکے تو یہ چیٹ مٹا دیں۔
sos-suicide =
    ہمیں دکھ ہے کہ آپ اتنی تکلیف میں ہیں۔ یہ بوجھ اکیلے اٹھانا ضروری نہیں: ایسے لوگ ہیں جو ابھی آپ کی بات سن سکتے ہیں۔
    ابھی 112 پر فون کریں، یا کسی قریبی انسان کو بتائیں۔
sos-end = نمبر 112 پر دن رات جواب ملتا ہے۔ ہم اس جواب کا کوئی ریکارڈ نہیں رکھتے۔
button-hide = ✖️ چھپائیں
sos-hide-rest = اوپر جو رہ گیا ہے، اسے ہم نہیں ہٹا سکتے۔ اس چیٹ کی تفصیل کھولیں اور "چیٹ مٹائیں" (Elimina chat یا Delete chat) چنیں۔
line-emergency = ایمرجنسی: { $number } — پولیس، ایمبولینس، فائر بریگیڈ
line-violence = تشدد: { $number } — مار پیٹ اور پیچھا کرنا
line-children = بچے: { $number } — خطرے میں بچے اور لڑکے لڑکیاں
line-doctor = ڈاکٹر: { $number } — جب جلدی نہ ہو
line-speaks-under = زبانیں: { $languages }
line-speaks-not-under = یہاں آپ کی زبان ({ $language }) نہیں بولی جاتی۔ زبانیں: { $languages }
line-interpreters-under = زبانیں: ضرورت ہو تو ترجمان کے ساتھ
line-languages-unknown-under = زبانیں: تصدیق نہیں ہوئی

## خاموشی، ڈیٹا، مٹانا

stopped = ٹھیک ہے: اب خبریں نہیں آئیں گی۔ آپ لکھیں گے تو جواب ملے گا۔ صرف آپ کی اپنی باریوں کی اطلاع آئے گی، جیسے باری منسوخ ہو جائے۔
resumed = اچھا! خبریں پھر سے آئیں گی۔
button-resume = خبریں پھر شروع کریں
button-erase = سب مٹا دیں
button-change-name = نام یا عمر بدلیں
mydata-title = آپ کے بارے میں ہمارے پاس یہ سب ہے:
mydata-name-row = نام: { $name }
mydata-no-name-row = نام: کوئی نہیں
mydata-age-row = عمر: { $age }
mydata-language-row = زبان: { $languages }
mydata-silenced-row = خبریں: بند ہیں
mydata-coordinator-row = کام: منتظم، { $since } سے (فیصلے: { $count })
mydata-member-row = تنظیم: { $organization } ({ $state })
mydata-signup-row = باری: { $what } — { $when } ({ $state })
mydata-post-row = درخواست: { $what } — { $when }، { $place }، لوگ: { $people }، کم سے کم عمر: { $age } سال، انشورنس: { $insurer }
mydata-waiting = { $count ->
        [0] کوئی یاد دہانی یا اطلاع باقی نہیں۔
        [one] ایک یاد دہانی یا اطلاع باقی ہے۔
       *[other] کل { $count } یاد دہانیاں یا اطلاعیں باقی ہیں۔
    }
mydata-form = ایک فارم ادھورا ہے۔ وہ ایک دن بعد خود مٹ جائے گا۔
mydata-form-row = • { $words }
mydata-seen-row = پہلا پیغام: { $since }؛ آخری: { $last }
mydata-reason-row = وجہ: { $reason }
mydata-end = نام اور رابطے خفیہ زبان میں بند ہیں (انکرپٹڈ)۔ جب چاہیں سب کچھ مٹا دیں۔
signup-confirmed = جگہ پکی
signup-given-back = آپ نے جگہ چھوڑ دی
signup-called-off = باری منسوخ
erase-ask =
    آپ کا نام، رابطہ، زبان، کام اور پیغام مٹ جائیں گے۔ آنے والی باریوں سے آپ کا نام نکل جائے گا۔
    صرف بغیر نام کے گنتی رہے گی۔ یہ واپس نہیں ہو سکتا۔ مٹا دیں؟
button-erase-yes = جی، سب مٹا دیں
button-keep = نہیں، رہنے دیں
erased = ہو گیا: ہمارے پاس آپ کا کچھ نہیں بچا۔ اوپر جو نظر آ رہا ہے وہ صرف اس فون پر ہے: چاہیں تو چیٹ مٹا دیں۔ پھر سے شروع کرنا ہو تو { "\u200E" }/start لکھیں۔ خدا حافظ!

## تعارف

acquaintance-title = آپ
acquaintance-ask-name = آپ کا نام کیا ہے؟ صرف نام یا عرفی نام کافی ہے: تنظیم اسے دیکھے گی۔
claimant-ask-name = آپ کا نام کیا ہے؟ پورا نام لکھیں: منتظمین اسے دیکھیں گے۔
acquaintance-ask-age = آپ کی عمر کیا ہے؟
acquaintance-kept = شکریہ، لکھ لیا۔
label-name = نام
label-age = عمر
age-under14 = 14 سے کم
age-14to17 = 14 سے 17
age-adult = 18 یا زیادہ

## مدد کرنے والوں کے لیے باریاں

shifts-title = خالی باریاں۔ جو پسند ہو اسے دبائیں:
shifts-none = اس وقت کوئی باری خالی نہیں۔ کچھ دن بعد پھر دیکھیں۔
shift-row = • { $when } — { $what } ({ $free ->
        [0] جگہ نہیں: انتظار کی فہرست
        [one] 1 جگہ
       *[other] { $free } جگہیں
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
    🛡️ انشورنس: { $insurer }
    👥 { $free ->
        [0] کوئی جگہ خالی نہیں
        [one] ابھی 1 جگہ خالی ہے
       *[other] ابھی { $free } جگہیں خالی ہیں
    }
    { $age ->
        [18] کم سے کم عمر 18 سال
       *[other] کم سے کم عمر { $age } سال۔ جو 18 سال سے کم ہیں ان کے لیے ماں باپ کا فارم چاہیے، جو تنظیم دیتی ہے
    }
button-join = ✅ میں تیار ہوں
button-back-shifts = اور باریاں
button-look = کھولیں
signup-done =
    شکریہ! آپ کی جگہ پکی ہے:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ انشورنس: { $insurer }
    وقت پر ہم یاد دلائیں گے۔
signup-card =
    وہاں آپ کا انتظار ہے:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ انشورنس: { $insurer }
signup-already = اس باری میں آپ کی جگہ پہلے سے ہے۔
signup-ended = اس باری میں اب آپ کا نام نہیں ہے۔
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = آپ کی باریاں:
mine-none = آپ کی کوئی باری نہیں۔ خالی باریاں دیکھیں؟
mine-row = • { $when } — { $what }، { $place }
button-cannot = آنا ممکن نہیں
signup-cancel-ask = آپ کی جگہ چھوڑ دیں؟ { $what }، { $when }
button-give-back = جی، چھوڑ دیں
button-keep-place = نہیں، آنا ہے
signup-cancelled = آپ کی جگہ چھوڑ دی گئی: { $what }۔ تنظیم کو بتا دیا ہے۔ بتانے کا شکریہ۔
shift-gone = یہ باری اب موجود نہیں۔
shift-cancelled = یہ باری منسوخ ہو گئی ہے۔
shift-past = یہ باری شروع ہو چکی ہے یا گزر گئی ہے۔
shift-full = افسوس: سب جگہیں بھر گئیں۔
too-young-under14 = یہاں کم سے کم عمر 14 سال ہے۔ پھر بھی شکریہ: مدد کا جذبہ بڑی بات ہے۔
too-young-14to17 = یہ باری صرف 18 سال یا بڑوں کے لیے ہے۔ کچھ اور باریاں 14 سال سے ہیں۔
reminder-title = یاد دہانی
reminder-today = آج
reminder-tomorrow = کل
reminder-later = وقت قریب ہے
somebody = کوئی شخص
reminder-shift =
    ⏰ یاد دہانی: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    دھیان دیں: تنظیم { $organization } کی باری منسوخ ہو گئی ہے۔
    { $what }
    🗓️ { $when }
    آپ کو وہاں نہیں جانا۔
shift-moved =
    دھیان دیں: تنظیم { $organization } نے باری کا وقت بدل دیا ہے۔
    { $what }
    پہلے: { $before }
    اب: { $when }
    اگر آنا ممکن نہیں تو یہاں بتائیں۔

## تنظیمیں

organization-pick = آپ کس تنظیم کی طرف سے ہیں؟
organization-button = { $name }
button-other-organization = کوئی اور
organization-ask-name = تنظیم کا نام کیا ہے؟
organization-asked = ہم نے منتظمین سے کہا ہے کہ وہ تصدیق کریں کہ آپ { $organization } کی طرف سے ہیں۔ فیصلہ ہوتے ہی ہم لکھیں گے۔
organization-yours = آپ پہلے سے اس تنظیم کی طرف سے ہیں۔
organization-approved = منتظمین نے تصدیق کر دی: اب آپ کو { $organization } کے لیے رضاکار مانگنے کی اجازت ہے۔
organization-refused = منتظمین نے تصدیق نہیں کی کہ آپ { $organization } کی طرف سے ہیں۔ وجہ: { $reason }
organization-not-approved = اس تنظیم کی ابھی تصدیق نہیں ہوئی۔
organization-trusted = منتظمین کو { $organization } پر بھروسہ ہے: اب سے آپ کی درخواستیں فوراً سب کو نظر آئیں گی۔
organization-distrusted = اب سے { $organization } کی درخواستیں پہلے منتظمین دیکھیں گے، پھر سب کو نظر آئیں گی۔ جو پہلے سے لگی ہیں وہ رہیں گی۔
youngest-18 = 18 سال سے
youngest-14 = 14 سال سے
shift-is-pending = منتظمین کا انتظار ہے۔
shift-is-open = سب کو نظر آ رہی ہے۔
shift-is-refused = منظور نہیں ہوئی۔
shift-is-cancelled = منسوخ ہے۔
button-move = وقت بدلیں
button-cancel-shift = باری منسوخ کریں
button-cancel-shift-yes = جی، منسوخ کریں
button-keep-shift = نہیں، رہنے دیں
moved-summary = نیا وقت:
not-member = یہ صرف وہ کر سکتا ہے جو تصدیق شدہ تنظیم کی طرف سے ہو۔
not-yours = یہ آپ کا نہیں ہے: ہم اسے آپ کو دکھا نہیں سکتے اور بدل نہیں سکتے۔

## منتظمین

code-wrong = یہ کوڈ درست نہیں: شاید پرانا ہے یا استعمال ہو چکا ہے۔
code-too-many = بہت زیادہ غلط کوڈ۔ ایک گھنٹے بعد پھر کوشش کریں۔
not-coordinator = یہ صرف منتظمین کر سکتے ہیں۔
claims-too-many = آپ کی تین درخواستیں پہلے سے باقی ہیں: منتظمین کے فیصلے کا انتظار کریں۔
claim-card =
    { $organization }
    درخواست کرنے والا شخص: { $name }
review-title = یہ پہلے سے سب کو نظر آ رہی ہے۔ { $taken ->
        [0] کسی نے نام نہیں لکھوایا۔
        [one] 1 شخص نے نام لکھوایا ہے۔
       *[other] کل { $taken } لوگوں نے نام لکھوایا ہے۔
    }
button-all-right = 👍 ٹھیک ہے
button-take-down = ✖️ باری منسوخ کریں
button-approve = ✅ منظور
button-refuse = ✖️ نامنظور
reason-ask = وجہ کیا ہے؟ جس نے درخواست کی اسے بتائی جائے گی۔
reason-label = وجہ
organizations-approved = تصدیق شدہ تنظیمیں۔ جن پر ⭐ ہے ان کی درخواست فوراً نظر آتی ہے۔
organizations-none-approved = ابھی کسی تنظیم کی تصدیق نہیں ہوئی۔
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ درخواست فوراً نظر آتی ہے: منتظمین بعد میں دیکھتے ہیں۔
organization-is-not-trusted = اس کی ہر درخواست پہلے منتظمین دیکھتے ہیں۔
organization-speakers = تنظیم کی طرف سے بات کرنے والے:
organization-no-speakers = اس وقت اس تنظیم کی طرف سے کوئی نہیں۔
button-trust = ⭐ فوراً نظر آئے
button-distrust = پہلے دیکھا جائے
trust-offer = کیا آپ کو { $organization } پر بھروسہ ہے؟ تو اس کی اگلی درخواستیں فوراً نظر آ سکتی ہیں، اور آپ بعد میں دیکھ لیں۔
already-decided = فیصلہ ہو چکا ہے، شاید کسی اور منتظم نے کیا ہے۔

## فارم

form-text-again = بات سمجھ نہیں آئی: چند لفظ لکھیں، زیادہ نہیں۔
form-when-again = وقت سمجھ نہیں آیا۔ دن، شروع اور ختم کا وقت لکھیں، مثلاً: "ہفتہ صبح 9 سے 12 بجے"۔
form-when-past = یہ وقت گزر چکا ہے۔ آگے کا کوئی دن لکھیں۔
form-when-which = کون سا وقت مراد ہے؟
form-number-again = 1 سے 200 تک کوئی نمبر لکھیں۔
form-option-again = کوئی ایک بٹن دبائیں۔
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = ٹھیک ہے؟
form-confirm-or-edit = تصدیق کریں یا تبدیلی کا بٹن دبائیں۔
form-which-line = کیا بدلنا ہے؟
form-button-edit = ✏️ تبدیلی
form-gone = یہ فارم اب نہیں رہا۔ مینو سے دوبارہ شروع کریں۔
form-earlier = وہ بٹن پچھلے سوال کا تھا۔ اب ہم یہاں ہیں:
form-cancelled = ٹھیک ہے، رہنے دیتے ہیں۔
button-skip = چھوڑیں
need-button-detail = ➕ ایک اور تفصیل
button-back = پیچھے →
button-cancel = رہنے دیں
button-confirm = ✅ تصدیق کریں
button-edit = ✏️ { $label }

## ٹیلیگرام کے مینو میں

command-start = دوبارہ شروع
command-sos = ایمرجنسی نمبر
command-menu = مینو
command-shifts = خالی باریاں
command-mine = میری باریاں
command-language = زبان بدلیں
command-help = یہاں کیا ہو سکتا ہے
command-stop = خبریں بند
command-mydata = میرا ڈیٹا
command-erase = میرا سب کچھ مٹائیں

## انتظار کی فہرست اور خالی ہونے والی جگہیں

wait-expired = جواب دینے کا وقت ختم ہو گیا: جگہ اگلے شخص کو مل گئی۔ چاہیں تو دوبارہ فہرست میں نام لکھوائیں۔
wait-ended = اس باری کی فہرست میں اب آپ کا نام نہیں ہے۔
signup-came = آپ کی حاضری لگی
signup-no-show = آپ کی حاضری نہیں لگی
signup-excused = غیر حاضری، وجہ مانی گئی
signup-replaced = جگہ کسی اور کو دے دی گئی
button-wait = ⏳ فہرست میں رکھیں
button-leave-line = فہرست سے نکلیں
button-accept-place = ✅ جگہ لینی ہے
button-decline-place = نہیں، شکریہ
wait-card =
    آپ انتظار کی فہرست میں ہیں: { $what }، { $when }۔
    { $place ->
        [1] فہرست میں سب سے پہلے آپ ہیں۔
       *[other] آپ سے پہلے: { $before }۔
    }
    جگہ خالی ہوئی تو آپ کو بتائیں گے، اور کچھ دیر آپ کے لیے رکھیں گے۔
wait-offer =
    🎉 آپ کے لیے جگہ خالی ہو گئی!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    یہ جگہ { $until } تک آپ کے لیے ہے۔ پھر اگلے شخص کو ملے گی۔
wait-left = ٹھیک ہے، فہرست میں اب آپ کا نام نہیں: { $what }۔
wait-called-off = جس باری کی فہرست میں آپ کا نام تھا وہ منسوخ ہو گئی: { $what }، { $when }۔
mine-lines = انتظار کی فہرست میں:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: آپ کے لیے جگہ ہے، جواب دیں
mine-moved-row = • { $when } — { $what }، { $place }: وقت بدل گیا، کیا آنا ہے؟

## آنا ہے، نہیں آ سکتے، دیر ہو گی

button-coming = ✅ آنا ہے
button-late = 🕐 مجھے دیر ہو گی
button-was-wrong = غلطی ہوئی، آنا ہے
signup-moved = ⚠️ وقت بدل گیا ہے: بتائیں، کیا آپ کو آنا ہے؟
answer-coming =
    بہت خوب، وہاں آپ کا انتظار ہے۔
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = ٹھیک ہے: ہم بتا دیتے ہیں کہ آپ کو تھوڑی دیر ہو گی: { $what }۔
answer-next =
    چاہیں تو یہ اگلی باری آپ کے لیے مناسب ہے:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ یاد دہانی
reminders-ask = اپنی باریوں کی یاد دہانی کب چاہیے؟ ابھی یہ ہے:
reminders-kept = ہو گیا۔ اب سے:
lead-usual = شام کو اور 2 گھنٹے پہلے
lead-hour = 1 گھنٹہ پہلے
lead-three = 3 گھنٹے پہلے
lead-day = 1 دن پہلے
lead-two = 2 دن پہلے
lead-none = کوئی نہیں

## متبادل اور ادلا بدلی

button-stand-in = 🔁 متبادل ڈھونڈیں
button-swap = ⇄ باری بدلیں
button-stop-seeking = اب نہ ڈھونڈیں
button-take-over = ✅ میں حاضر ہوں
button-undo = واپس کریں
button-name = اپنا نام بتائیں
exchange-sought = ہم ڈھونڈ رہے ہیں کہ کون آپ کی جگہ آ سکے: { $what }، { $when }۔ جب تک کوئی ہاں نہ کہے، وہاں آپ ہی کا انتظار ہے۔ کوئی ملتے ہی ہم لکھیں گے۔
exchange-stopped = ٹھیک ہے، اب نہیں ڈھونڈتے: وہاں آپ کا انتظار ہے۔
exchange-over = اب کچھ کرنے کی ضرورت نہیں: کوئی پہلے آ گیا، یا اب ضرورت نہیں رہی۔
exchange-own = یہ آپ ہی کی باری ہے: اپنا متبادل کوئی اور ہی ہو سکتا ہے۔
exchange-party = گروپ کے لیے ہم ابھی متبادل نہیں ڈھونڈ سکتے۔ اگر آنا ممکن نہیں تو "آنا ممکن نہیں" دبائیں۔
exchange-too-late = اب واپس کرنے کا وقت نکل گیا۔ اگر آنا ممکن نہیں تو "آنا ممکن نہیں" دبائیں۔
exchange-unknown = پہلے اپنا نام اور عمر بتائیں۔
exchange-wanted =
    کوئی نہیں جا سکتا اور متبادل ڈھونڈ رہا ہے۔ کیا آپ کے لیے جانا ممکن ہے؟
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    کوئی آپ سے باری بدلنا چاہتا ہے۔
    آپ کی باری: { $mine }، { $then }
    اس کے بدلے آپ کریں گے: { $what }، { $when }، { $place }
exchange-taken =
    شکریہ! جو نہیں آ سکتا، اس کی جگہ اب آپ ہیں:
    { $what }
    🗓️ { $when }
    📍 { $place }
    اگر غلطی سے دب گیا ہے تو ایک گھنٹے کے اندر واپس کر دیں۔
exchange-found = ہو گیا: آپ کی جگہ { $name } نے لے لی۔ { $what }، { $when }۔ وقت پر بتانے کا شکریہ۔
exchange-undone = واپس ہو گیا: سب پہلے جیسا ہے۔
exchange-returned = تبدیلی واپس ہو گئی: وہاں پھر آپ کا انتظار ہے۔ { $what }، { $when }۔
exchange-none = اس وقت آپ کی باری سے بدلنے کے لیے کوئی باری نہیں۔ ہم متبادل ڈھونڈ سکتے ہیں۔
exchange-choose = یہ باری کس باری سے بدلنی ہے؟ { $what }، { $when }
exchange-swap-sought = ہم ان سے پوچھ رہے ہیں جن کی جگہ اس باری میں ہے: { $what }، { $when }۔ جب تک کوئی ہاں نہ کہے، آپ کی باری پہلے والی ہی رہے گی۔
exchange-swapped =
    باری بدل گئی! اب آپ کی باری یہ ہے:
    { $what }
    🗓️ { $when }
    📍 { $place }

## حاضری

afterwards-thanks = 💚 شکریہ! { $what }، { $when }: آپ کی حاضری لگ گئی۔ اب تک آپ کا وقت: { $hours }۔
afterwards-missed = ریکارڈ میں آپ کی حاضری نہیں ہے: { $what }، { $when }۔ اگر یہ غلط ہے تو بتائیں۔
button-contest = ایسا نہیں ہے
label-phone = فون
checked-in = خوش آمدید! آپ کی حاضری لکھ لی: { $what }، { $when }۔ اچھا کام ہو!
check-in-early = ابھی جلدی ہے: حاضری شروع ہونے سے آدھا گھنٹہ پہلے لگتی ہے۔ { $when }

## فائلیں

button-calendar = 📅 کیلنڈر میں
calendar-here =
    آپ کے فون کے کیلنڈر کے لیے: { $what }، { $when }۔ نیچے والی فائل کھولیں۔
    وقت بدلا تو ہم لکھیں گے۔
calendar-name = باری
calendar-about = { $what }، { $when }
calendar-off-about = کیلنڈر سے ہٹانے کے لیے فائل کھولیں: { $what }، { $when }۔
calendar-details =
    { $organization }
    انشورنس: { $insurer }
paper-missing = معاف کیجیے، فائل ابھی تیار نہیں ہو سکی۔ تھوڑی دیر بعد یہی بٹن دوبارہ دبائیں۔

## بوٹ کے ذریعے لکھنا

relay-ask = پیغام لکھیں، زیادہ سے زیادہ 500 حرف۔ پہنچانا ہمارا کام: فون نمبر کسی کو نظر نہیں آتے۔
relay-again = چند لفظ لکھیں، زیادہ سے زیادہ 500 حرف۔
relay-to-whom = کس کو لکھنا ہے؟
relay-message =
    ✉️ پیغام { $name } کی طرف سے: { $what }، { $when }
    "{ $words }"
relay-message-ours =
    ✉️ پیغام { $name } ({ $organization }) کی طرف سے: { $what }، { $when }
    "{ $words }"
relay-sent = ہو گیا: پیغام جا رہا ہے۔ یہاں اس کی نقل نہیں رہتی۔
relay-over = باری کو ایک دن سے زیادہ ہو گیا: اب یہاں سے لکھنا ممکن نہیں۔
relay-not-delivered = افسوس: اس وقت دوسری طرف پیغام نہیں پہنچ رہے۔
relay-you-blocked = آپ نے یہ پیغام بند کیے ہوئے ہیں۔ لکھنے کے لیے پہلے کھولیں۔
relay-too-many = ایک گھنٹے میں دس پیغام ہو چکے: تھوڑی دیر بعد کوشش کریں۔
relay-nobody = اس وقت جواب دینے والا کوئی نہیں۔
relay-blocked = بند کر دیا: اب کسی طرف سے کوئی پیغام نہیں جائے گا۔ جب چاہیں کھول دیں۔
relay-unblocked = کھول دیا: آپ کی طرف سے پیغام پھر آ جا سکتے ہیں۔
relay-button-write = ✉️ لکھیں
relay-button-answer = ✉️ جواب دیں
relay-button-report = ⚠️ شکایت کریں
relay-button-block = 🚫 بند کریں
relay-button-unblock = کھولیں
relay-button-name = { $name }
shown-once = یہ آپ کو پہلے دکھا دیا ہے: ہم اسے نہیں رکھتے۔
label-words = پیغام
report-ask = کیا ہوا، اور کس نے لکھا؟ صرف منتظمین پڑھیں گے۔
report-kept = بتانے کا شکریہ۔ منتظمین پڑھ کر جواب دیں گے۔ تب تک چاہیں تو پیغام بند کر دیں۔
report-was-archived = منتظمین نے آپ کی شکایت پڑھی اور بند کر دی۔ وہ کہتے ہیں: { $reason }
report-was-handled = منتظمین نے آپ کی شکایت پڑھی اور قدم اٹھایا۔ وہ کہتے ہیں: { $reason }
report-is-open = جواب باقی ہے
report-is-archived = بند ہو گئی
report-is-handled = منتظمین نے قدم اٹھایا

## فون پر بات

mydata-relay-row = پیغام: { $organization }، { $what }
mydata-blocked-row = (آپ نے بند کیے)
mydata-call-row = فون کی درخواست: { $organization } ({ $state })
mydata-phone-row = نمبر: { $phone }
mydata-report-row = { $organization } کے پیغاموں کی شکایت: { $words } ({ $state })
mydata-ask-row = تنظیموں کے نیٹ ورک کو { $organization } کے لیے لکھا: { $words }
mydata-invites-row = دیے گئے بلاوے: { $count }

## ہماری تنظیم

## تنظیموں کے درمیان

## فیصلے کے لیے اور باتیں

## باری ڈھونڈنا اور لینا

shifts-some = خالی باریاں، آپ کی پسند کے مطابق:
shifts-none-such = آپ کی پسند کے مطابق ابھی کچھ نہیں:
shifts-more = { $count ->
        [one] 1 باری، سب سے قریبی پہلے:
       *[other] کل { $count } باریاں، سب سے قریبی پہلے۔ ⏳ = جگہ نہیں، انتظار کی فہرست ہے۔
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = سب باریاں
filter-day-button = 📅 دن
filter-field-button = 🏷️ موضوع
filter-whom-button = 👥 کس کے لیے
filter-area-button = 📍 علاقہ
filter-day-ask = کس دن؟
filter-field-ask = کس موضوع پر؟
filter-whom-ask = کس کے لیے؟
filter-area-ask = کس علاقے میں؟
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = سب چلے گا
filter-clear = ✖️ پسند ہٹائیں
filter-last = ↩️ آخری ہٹائیں
field-housing = گھر
field-environment = ماحول
field-inclusion = سب کو ساتھ ملانا
field-work = روزگار
field-health = صحت
field-support = سہارا
field-education = سکول اور پڑھائی
whom-adults = بڑے
whom-youth = بچے اور نوجوان
whom-elderly = بزرگ
whom-disabled = معذور افراد
whom-families = خاندان
loose-title = جب آپ چاہیں:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ جب آپ چاہیں
    📍 { $place }
    🤝 { $organization }
    🛡️ انشورنس: { $insurer }
    { $age ->
        [18] کم سے کم عمر 18 سال
       *[other] کم سے کم عمر { $age } سال۔ جو 18 سال سے کم ہیں ان کے لیے ماں باپ کا فارم چاہیے، جو تنظیم دیتی ہے
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 کس کے لیے: { $whom }
card-must-row = ❗ ضروری ہے: { $must }
card-nice-row = ⭐ ہو تو اچھا ہے: { $nice }
card-languages-row = 💬 کام آنے والی زبانیں: { $languages }
card-bring-row = 🎒 ساتھ لائیں: { $bring }
card-least-row = { $count ->
        [one] 1 شخص بھی کافی ہے
       *[other] کم سے کم { $count } لوگ ہوں تو کام ہو گا
    }
companion-button = 🤝 تجربہ کار کے ساتھ
companion-row = آپ نے کسی تجربہ کار کا ساتھ مانگا ہے: تنظیم کو معلوم ہے۔
companion-wanted = { $name } کی پہلی بار ہے: { $what }، { $when }۔ کوئی ساتھ ہو تو آسانی ہوتی ہے: ہو سکے تو خوش آمدید کہیں!
group-button = 👥 گروپ میں
group-again = 👥 گنتی بدلیں
group-title = گروپ
group-ask-people = آپ کو ملا کر کل کتنے لوگ ہیں؟ نام بتانے کی ضرورت نہیں۔
group-ask-children = ساتھ کتنے بچے آئیں گے؟
group-label-children = بچے
party-row = 👥 آپ کل { $people } لوگ ہیں
children-row = 🧒 ساتھ بچے: { $children }
party-too-large = { $free ->
        [one] افسوس: صرف 1 جگہ باقی ہے۔
       *[other] افسوس: صرف { $free } جگہیں باقی ہیں۔
    }
must-ask = اس باری کے لیے یہ ضروری ہے: { $must }۔ کیا آپ کے پاس ہے؟
musts-ask = ان باریوں کے لیے کچھ ضروری ہے۔ کیا آپ کے پاس ہے؟
must-yes = جی، ہے
must-no = نہیں، اور دکھائیں
clash = اس وقت آپ کی ایک اور باری ہے: { $what }، { $when }۔
clash-short = اس وقت آپ کی ایک اور باری ہے
hurried = ⚠️ پہنچنے کے لیے وقت کم ہے: آپ کی یہ باری بھی ہے: { $what }، { $when }، { $place }۔
pick-button = ☑️ ایک سے زیادہ چنیں
pick-title = جو باریاں چاہییں انہیں دبائیں (زیادہ سے زیادہ { $most })، پھر تصدیق کریں:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ میں تیار ہوں ({ $count })
taken-title = نتیجہ یہ ہے:
taken-row = ✅ { $what }، { $when }، { $place }
taken-already-row = ✅ جگہ پہلے سے تھی: { $what }، { $when }
taken-not-row = ✖️ { $what }، { $when }: { $why }
taken-none-row = ✖️ ایک باری اب موجود نہیں۔
fits-title = آپ کے لیے یہ مناسب ہیں:
fits-none = ابھی کوئی مناسب باری نہیں ملی، مگر چاہیں تو سب باریاں دیکھیں۔
fits-more-row = { $count ->
        [one] … اور ایک۔
       *[other] … اور { $count }۔
    }
fit-day-row = ✓ { $day } کو آپ کے پاس وقت ہے
fit-length-row = ✓ وقت لگے گا: { $hours }
fit-theme-row = ✓ یہی آپ ڈھونڈ رہے ہیں
fit-free-row = ✓ جگہ ہے
fit-language-row = ✓ { $languages } بولنے والا چاہیے
misses-title = باقی مناسب نہیں:
miss-gone-row = { $count ->
        [one] • 1 شروع ہو چکی ہے
       *[other] • { $count } شروع ہو چکی ہیں
    }
miss-theme-row = { $count ->
        [one] • 1 کسی اور موضوع پر ہے
       *[other] • { $count } کسی اور موضوع پر ہیں
    }
miss-time-row = { $count ->
        [one] • 1 کسی اور وقت ہے
       *[other] • { $count } کسی اور وقت ہیں
    }
miss-length-row = { $count ->
        [one] • 1 زیادہ لمبی ہے
       *[other] • { $count } زیادہ لمبی ہیں
    }
miss-age-row = { $count ->
        [one] • 1 میں عمر 18 سال سے ہے
       *[other] • { $count } میں عمر 18 سال سے ہے
    }
miss-clash-row = { $count ->
        [one] • 1 کے وقت آپ کی اور باری ہے
       *[other] • { $count } کے وقت آپ کی اور باری ہے
    }
miss-full-row = { $count ->
        [one] • 1 میں جگہ نہیں
       *[other] • { $count } میں جگہ نہیں
    }

## درخواستیں، ایک ایک سطر

button-clear = ہٹائیں
shift-edited-title = آپ کی باری کی نئی خبر
shift-edited =
    تنظیم { $organization } نے آپ کی باری میں کچھ بدلا ہے۔ اب یوں ہے:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 ساتھ لائیں: { $bring }
shift-must-row = ❗ ضروری ہے: { $must }
repeat-weekly = ہر { $days }
repeat-fortnightly = ہر دوسرے ہفتے: { $days }
repeat-first = مہینے کا پہلا { $days }
repeat-second = مہینے کا دوسرا { $days }
repeat-third = مہینے کا تیسرا { $days }
repeat-fourth = مہینے کا چوتھا { $days }
repeat-last = مہینے کا آخری { $days }
repeat-day = ہر مہینے کی { $day } تاریخ
seats-none = آپ کی کوئی مستقل جگہ نہیں۔
mydata-seat-row = مستقل جگہ: { $what } ({ $paused ->
        [0] چل رہی ہے
       *[other] وقفے پر ہے
    })
mydata-series-row = سلسلہ: { $what }، { $rule }
piece-ask-when = آپ کے پاس کب وقت ہے؟ مثلاً: "منگل سہ پہر 3 سے 5 بجے"۔
piece-left = { $what }۔ دن: { $when }۔ ابھی اتنا وقت چاہیے: { $hours }۔
piece-none-left = شکریہ! جتنے گھنٹے چاہیے تھے سب مل گئے۔
piece-outside = یہ وقت بتائے ہوئے دنوں میں نہیں آتا: { $when }۔
piece-too-long = یہ ضرورت سے زیادہ ہے۔ ابھی اتنا وقت چاہیے: { $hours }۔
piece-overlaps = اس وقت آپ کی ایک اور باری ہے۔
piece-button-again = کوئی اور وقت
piece-done =
    شکریہ! وہاں آپ کا انتظار ہے:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ انشورنس: { $insurer }
    وقت پر ہم یاد دلائیں گے۔
piece-member = مدد کے لیے تیار: { $name }۔ { $what }، { $when }۔ ابھی اتنا وقت چاہیے: { $hours }۔
piece-row = • { $when } — { $name }
loose-give = 🙋 کچھ گھنٹے دینے ہیں
lasting-card =
    آپ { $organization } کے ساتھ ہیں: { $what }۔
    📍 { $place }
    🛡️ انشورنس: { $insurer }
    وقت آپ آپس میں طے کریں۔ جب وقت دے چکیں تو یہاں لکھ دیں۔
lasting-offered-row = • { $what }: جواب کا انتظار ہے
lasting-button-withdraw = پیشکش واپس لیں
lasting-offer = { $name } کی طرف سے مدد کی پیشکش: { $what }۔
lasting-offered = شکریہ! ہم نے { $organization } کو آپ کی پیشکش بتا دی: { $what }۔ جواب آتے ہی ہم لکھیں گے۔
lasting-already = آپ کی پیشکش پہلے سے موجود ہے: تنظیم کو معلوم ہے۔
lasting-accepted = تنظیم { $organization } نے ہاں کہہ دی: { $what }۔ وقت آپ آپس میں طے کریں۔ جب چاہیں چھوڑ دیں۔
lasting-declined =
    تنظیم { $organization } آپ کی پیشکش قبول نہیں کر سکتی: { $what }۔
    { $reason }
lasting-ended = ٹھیک ہے، یہ یہاں ختم: { $what }۔ ہم نے { $organization } کو بتا دیا۔ آپ کے وقت کا شکریہ!
lasting-parted = تنظیم { $organization } نے آپ کے ساتھ یہ کام ختم کر دیا: { $what }۔ آپ کے وقت کا شکریہ!
lasting-button-end = مجھے چھوڑنا ہے
lasting-button-part = ختم کریں: { $number }
lasting-button-offer = 🙋 مدد کی پیشکش
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } کی پیشکش
lasting-button-look = پیشکش { $number }
given-button = ⏱️ وقت لکھیں
given-button-wrong = یہ درست نہیں
given-ask = آپ نے کتنا وقت دیا؟
given-30 = 30 منٹ
given-60 = 1 گھنٹہ
given-90 = ڈیڑھ گھنٹہ
given-120 = 2 گھنٹے
given-180 = 3 گھنٹے
given-noted = شکریہ! لکھ لیا { $hours }: { $what }۔
given-told = { $name } نے وقت دیا { $hours }: { $what }۔
given-undone = تنظیم { $organization } نے آپ کا لکھا ہوا وقت درست کیا ہے: { $what }۔ ٹھیک نہ لگے تو آپس میں بات کریں۔

## باری کے بعد: رائے، گھنٹے، سرٹیفکیٹ، کیلنڈر

feedback-ask = آپ کو کیسا لگا؟
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = لکھ لیا: { $face } شکریہ! دو لفظ اور لکھیں گے؟ صرف منتظمین پڑھیں گے۔
button-add-words = ✍️ دو لفظ
feedback-ask-words = لکھیں۔ صرف منتظمین پڑھیں گے، آپ کے نام کے بغیر۔
feedback-said = شکریہ: اس سے اگلی بار اور بہتر ہو گا۔
feedback-absent = ریکارڈ میں آپ کی حاضری نہیں ہے: اس لیے ہم رائے نہیں پوچھ رہے۔
feedback-late = ایک ہفتہ گزر گیا: آپ کی رائے وہی رہے گی جو تھی۔
menu-feedback = رائے
feedback-title =
    پچھلے 30 دن کی رائے:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: "{ $words }"
feedback-no-words = پڑھنے کے لیے کوئی نئی بات نہیں۔
button-read = 👍 پڑھ لیا
menu-contribution = 💚 میرے گھنٹے
contribution-title = 💚 اب تک آپ نے دیا { $hours }: { $shifts ->
        [one] 1 باری
       *[other] { $shifts } باریاں
    }، { $organizations ->
        [one] 1 تنظیم
       *[other] { $organizations } تنظیمیں
    }۔ شکریہ!
contribution-year-row = • { $year }: { $hours }، { $shifts ->
        [one] 1 باری
       *[other] { $shifts } باریاں
    }
contribution-none = ابھی کوئی گھنٹے نہیں لکھے گئے۔ جب تنظیم کسی باری کی حاضری لکھ لیتی ہے تب گھنٹے لکھے جاتے ہیں۔
contribution-picture = یہ ہے آپ کا حصہ۔ جسے چاہیں دکھائیں۔
button-picture = 🖼️ تصویر
button-certificate = 📜 سرٹیفکیٹ
button-record = 🗒️ ایک ایک باری
record-title = آپ کی پچھلی باریاں، جیسے لکھی گئی ہیں۔ کچھ غلط ہو تو اسے دبائیں:
record-none = ابھی کوئی باری نہیں گزری۔
record-row = • { $when } — { $what }: { $state }، { $hours }
record-open = حاضری ابھی نہیں لکھی گئی
record-contested = آپ نے کہا: ایسا نہیں
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = کیا غلط ہے؟ تنظیم اور منتظمین پڑھیں گے۔ چاہیں تو چھوڑ دیں۔
contest-made = ہم نے تنظیم کو بتا دیا کہ ایسا نہیں ہے: { $what }، { $when }۔ وہ درست نہ کرے تو منتظمین فیصلہ کریں گے۔ ہم آپ کو لکھیں گے۔
contest-waits = آپ نے یہ پہلے بتا دیا ہے: جواب کا انتظار ہے۔ جواب آتے ہی ہم لکھیں گے۔
contest-over = اس پر فیصلہ ہو چکا ہے۔
contest-nothing = یہاں کچھ درست کرنے کو نہیں۔ حاضری پر اعتراض تب ہو سکتا ہے جب ریکارڈ میں آپ غیر حاضر ہوں، یا تین دن تک کسی نے حاضری نہ لکھی ہو۔
contest-late = اس باری پر اعتراض نہیں ہو سکتا: یا ختم نہیں ہوئی، یا تین مہینے سے زیادہ ہو گئے۔
contest-accepted = 💚 درست کر دیا: آپ حاضر تھے۔ { $what }، { $when }: { $hours }، اور یہ وقت آپ کا ہے۔
contest-refused = منتظمین نے جیسا تھا ویسا ہی رکھا: { $what }، { $when }۔ وجہ: { $reason }
contest-own = یہ آپ کا اپنا معاملہ ہے: کوئی اور منتظم فیصلہ کرے گا۔
contest-is-open = جواب باقی ہے
contest-is-accepted = درست ہو گیا
contest-is-refused = ویسا ہی رکھا گیا
contest-card =
    { $name } کا کہنا ہے: "ایسا نہیں ہے"۔
    { $organization }
    { $what }
    🗓️ { $when }
    ابھی لکھا ہے: { $state }
    ان کے الفاظ: { $words }
button-contest-accept = ✅ حاضری تھی
certificate-ask = سرٹیفکیٹ پر یہ نام لکھیں: { $name }۔ ٹھیک ہے؟
certificate-ask-name = آپ کا پورا نام کیا ہے؟ یہ صرف سرٹیفکیٹ پر لکھا جائے گا۔
button-name-right = ✅ ٹھیک ہے
button-other-name = ✏️ کوئی اور نام
certificate-here = یہ ہے آپ کے گھنٹوں کا سرٹیفکیٹ۔ نیچے لکھے کوڈ سے کوئی بھی اسے چیک کر سکتا ہے۔
certificate-how = سرٹیفکیٹ چیک کرنے کے لیے { "\u200E" }/verify لکھیں اور ساتھ وہ کوڈ جو کاغذ کے نیچے ہے، مثلاً: { "\u200E" }/verify ABCDE-12345
certificate-genuine =
    ✅ سرٹیفکیٹ اصلی ہے۔ کاغذ سے ملا کر دیکھیں:
    نام، جیسا مانگنے والے نے بتایا: { $name }
    وقت: { $hours }
    تاریخ: { $since } سے { $until } تک
    جاری ہوا: { $issued }
certificate-unknown = ❌ اس کوڈ کا کوئی سرٹیفکیٹ نہیں۔ حرف اور نمبر دیکھ لیں: شاید غلطی ہے، یا سرٹیفکیٹ اب درست نہیں رہا۔
menu-feed = 📅 کیلنڈر
feed-none = آپ کے فون کا کیلنڈر خود آپ کی باریاں دکھا سکتا ہے: ہم ایک خفیہ لنک دیتے ہیں، جسے جب چاہیں بند کر دیں۔
feed-there = ایک لنک چل رہا ہے، بنا: { $since }۔ ہم اسے نہیں رکھتے: کھو گیا ہے تو نیا بنا لیں؛ پرانا بند ہو جائے گا۔
feed-here =
    یہ ہے لنک۔ Google Calendar میں: "Add calendar"، پھر "From URL"۔ آئی فون پر: Calendar، پھر "Add Subscription Calendar"۔
    { $link }
    جس کے پاس لنک ہو وہ باریاں دیکھ سکتا ہے: کسی کو نہ دیں۔ یہ دوبارہ نہیں دکھایا جائے گا۔
feed-revoked = ہو گیا: وہ لنک اب کام نہیں کرتا۔
feed-no-address = یہاں کیلنڈر خود نہیں بدل سکتا۔ اپنی کوئی باری کھولیں اور "📅 کیلنڈر میں" دبائیں: اس باری کی فائل مل جائے گی۔
feed-of = تنظیم { $organization } کی باریاں:
feed-button = 📅 { $name }
feed-name = میری باریاں #FaiBene
feed-organization-name = تنظیم { $organization } کی باریاں
feed-shift-details = بھری ہوئی جگہیں: { $capacity } میں سے { $taken }
button-feed-new = 🔗 نیا لنک
button-feed-revoke = لنک بند کریں
mydata-feedback-row = رائے: { $face } { $words }
mydata-contest-row = حاضری پر اعتراض ({ $state }): { $words }
mydata-certificate-row = سرٹیفکیٹ: { $name }، { $hours }، { $since } سے { $until } تک، جاری ہوا { $issued }
mydata-feed-row = خفیہ لنک والا کیلنڈر، بنا { $since }
command-hours = میرے گھنٹے
paper-programme = #FaiBene · { $city }
paper-contribution = میرا حصہ
paper-contribution-about = رضاکاری: { $hours }
paper-hours = گھنٹے
paper-shifts = { $count ->
        [one] باری
       *[other] باریاں
    }
paper-together = ان کے ساتھ مل کر
paper-month = { $month }
paper-certificate = رضاکاری کا سرٹیفکیٹ
paper-certificate-file = سرٹیفکیٹ
paper-certificate-about = رضاکاری کا سرٹیفکیٹ: { $hours }
paper-certificate-before = تصدیق کی جاتی ہے کہ
paper-certificate-after = نے رضاکارانہ کام کیا، کل وقت
paper-certificate-hours = { $hours }
paper-certificate-period = تاریخ { $since } سے { $until } تک
paper-heading-organization = تنظیم
paper-heading-hours = گھنٹے
paper-heading-times = باریاں
paper-certificate-issued = جاری ہوا { $day }؛ نام وہی ہے جو بتایا گیا۔
paper-certificate-code = کوڈ { $code }
paper-verify-here = یہاں چیک کیا جا سکتا ہے:
paper-verify-chat = بوٹ کو { "\u200E" }/verify اور کوڈ لکھ کر چیک کیا جا سکتا ہے۔
verify-title = سرٹیفکیٹ چیک کریں
verify-how = کاغذ کے نیچے والا کوڈ لکھیں: کل دس حرف اور نمبر۔
verify-label = کوڈ
verify-button = چیک کریں
verify-slow = تھوڑے وقت میں بہت زیادہ کوششیں۔ ایک منٹ بعد پھر کریں۔

## تنظیم کا دن

words-from =
    ✉️ { $organization }
    { $what }، { $when }

    { $words }

## میرا ڈیٹا، ایک ایک سطر

mydata-lead-row = باری سے پہلے اطلاع: { $lead }
mydata-party-row = • کل لوگ: { $people }؛ بچے: { $children }
mydata-newcomer-row = • اس تنظیم کے ساتھ پہلی بار
mydata-companion-row = • کسی تجربہ کار کے ساتھ
mydata-coming-row = • آپ نے کہا کہ آنا ہے
mydata-late-row = • آپ نے کہا کہ دیر ہو گی
mydata-arrived-row = • آپ کی آمد لکھی گئی ہے
mydata-calendar-row = • آپ نے کیلنڈر کی فائل لی
mydata-stand-in-row = • آپ کی جگہ کسی اور کی تلاش ہے
mydata-swap-row = • آپ نے باری بدلنے کو کہا
mydata-wait-row = انتظار کی فہرست: { $what } — { $when } ({ $state })
mydata-hours-row = رجسٹر میں وقت: { $hours } (باریاں: { $count })
mydata-calls-taken-row = جو فون آپ نے اپنے ذمے لیے: { $count }
waited-queued = فہرست میں
waited-offered = جگہ پیش کی گئی
waited-accepted = جگہ لے لی
waited-declined = جگہ دوسروں کو چھوڑی
waited-expired = وقت ختم
waited-left = اب فہرست میں نہیں

## اور کیا، اور کبھی کبھی

span-lasting = کوئی طے وقت نہیں
button-more = اور…
more-title = اور، { $what }، { $when }:
relay-button-one = ✉️ کسی کو لکھیں
card-amount-row = ⏱️ کل وقت: { $hours } ({ $when })

## کون آ سکتا ہے، کیا دیکھا جاتا ہے

fit-near-row = ✓ آپ کے محلے میں ہے
fit-skill-row = ✓ جو کام آپ کو آتا ہے وہ چاہیے
miss-muted-row = { $count ->
        [one] • 1 ایسی ہے جو آپ نہیں چاہتے
       *[other] • { $count } ایسی ہیں جو آپ نہیں چاہتے
    }
miss-musts-row = { $count ->
        [one] • 1 کی ضروری شرط پوری نہیں
       *[other] • { $count } کی ضروری شرط پوری نہیں
    }
miss-rest-row = { $count ->
        [one] • 1 دوسری باری کے بہت قریب ہے
       *[other] • { $count } دوسری باری کے بہت قریب ہیں
    }
criterion-open = ابھی کھلی ہے
criterion-theme = موضوع
criterion-window = مانگا ہوا وقت
criterion-length = کتنی دیر
criterion-age = عمر
criterion-clash = کوئی اور باری نہیں
criterion-free = خالی جگہیں
criterion-hours = فارغ وقت
criterion-muted = یہ سننا چاہتے ہیں
criterion-musts = ضروری شرطیں
criterion-rest = آرام
criterion-skill = ہنر
criterion-interest = دلچسپی
criterion-distance = قریب ہونا
criterion-language = زبانیں
criterion-time = بتائے ہوئے وقت
criterion-reliability = حاضری
criterion-newcomer = پہلی بار
criterion-fairness = پہلے کتنا دیا
criterion-equity = جسے کم ملا
criterion-urgency = جلدی
skill-driving = ڈرائیونگ لائسنس
skill-food-handling = کھانے کا سرٹیفکیٹ
skill-it = کمپیوٹر کا کام
skill-teaching = پڑھانا
skill-first-aid = ابتدائی طبی امداد
skill-nursing = لوگوں کی دیکھ بھال
skill-crafts = ہاتھ کا کام

## وعدہ کیا ہوا، دیا ہوا، ملا ہوا سامان

amount-button = { $amount }
amount-button-other = کوئی اور مقدار
amount-ask = کل کتنا؟ مثلاً: "4 کلو"، "750 ملی لیٹر"، "3 عدد"۔
amount-label = مقدار
amount-again = مقدار لکھیں، مثلاً "4 کلو"۔
amount-wrong = یہ مقدار ٹھیک نہیں لگتی: بات { $pledged } کی ہوئی تھی۔ اسی ناپ میں نمبر لکھیں۔
thing-some = کچھ سامان
offer-proposed = { $count ->
        [one] ہم نے ایک تنظیم کو بتایا ہے جسے یہ چاہیے۔ وہ ہاں کہے تو آپ کو بتائیں گے۔
       *[other] ہم نے { $count } تنظیموں کو بتایا ہے جنہیں یہ چاہیے۔ کوئی ہاں کہے تو آپ کو بتائیں گے۔
    }
offer-waits = ابھی کسی کو بالکل یہی نہیں چاہیے۔ آپ کی پیشکش کھلی رہے گی: کوئی مانگے تو فوراً بتائیں گے۔
offer-nobody = { $what }: ابھی کوئی نہیں لے سکتا۔ آپ کی پیشکش کھلی رہے گی، اور کوئی مانگے تو فوراً بتائیں گے۔
offer-expired = { $what }: آپ کی پیشکش کا وقت ختم ہو گیا، اب ہم اسے آگے نہیں بتائیں گے۔ پھر بھی شکریہ۔
things-miss-use-row = • وقت نہیں رہا: { $count }
things-miss-kind-row = • کچھ اور چاہیے: { $count }
things-miss-wanted-row = • پہلے سے کافی ہے: { $count }
things-miss-storage-row = • ٹھنڈی چیزیں رکھنے کی جگہ نہیں: { $count }
things-miss-keeps-row = • اس سے پہلے خراب ہو جائے گا: { $count }
things-miss-way-row = • پہنچانے کا طریقہ نہیں: { $count }
pledge-best-row = 📅 استعمال کی آخری تاریخ: { $day }
pledge-asked-row = ⏳ { $amount }: جواب کا انتظار ہے
pledge-row = { $what }، { $amount } ← { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = فیصلہ باقی ہے
pledge-is-reserved = قبول ہو گیا
pledge-is-handed = پہنچ گیا
pledge-is-over = ختم
pledge-accepted-before = یہ پہلے ہی قبول ہو چکا ہے۔
pledge-declined-before = آپ نے پہلے انکار کیا تھا: ہم نے اوروں سے پوچھ لیا۔
pledge-expired-before = اس کا وقت ختم ہو گیا۔
pledge-withdrawn-before = یہ پیشکش اب نہیں رہی۔ پھر بھی شکریہ۔
pledge-returned-before = یہ ڈیلیوری نہیں ہو سکی۔
pledge-handed-before = یہ ڈیلیوری پہلے ہی لکھی جا چکی ہے۔
pledge-called-off = تنظیم { $organization } کو اب ضرورت نہیں: { $what }، { $amount }۔ آپ کو نہیں لے جانا۔
pledge-goes-on = ہم نے اوروں کو بتایا ہے: کوئی ہاں کہے تو آپ کو بتائیں گے۔
pledge-stays-open = پیشکش کھلی رہے گی: کوئی مانگے تو فوراً بتائیں گے۔
handover-accepted = 💚 تنظیم { $organization } نے ہاں کہہ دی: { $what }، { $amount }۔
handover-bring-to =
    کہاں لے جانا ہے: { $place }
    وقت: { $hours }
handover-choose = سامان لانے کا وقت چنیں:
handover-they-fetch = وہ خود لینے آئیں گے: وقت ہم آپ کو بتائیں گے۔
handover-drive = جب دے آئیں تو یہاں لکھ دیں۔
handover-card = 🤝 { $what }، { $amount }۔ لینے والی تنظیم: { $organization }۔
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = بات طے ہو گئی۔ جب سامان دے دیا جائے تو یہاں لکھ دیں۔
handover-their-turn = دوسری طرف سے جواب کا انتظار ہے۔
handover-your-turn = کیا یہ ٹھیک ہے؟
handover-say-when = کب ہو سکتا ہے؟
handover-cannot-fetch = تنظیم لینے نہیں آ سکتی۔ کیا آپ کے لیے پہنچانا ممکن ہے؟
handover-proposed = 🤝 { $what }، { $amount }۔ تنظیم { $organization } کے لیے: { $when }، { $place }۔ ٹھیک ہے؟
handover-asked = ہم نے پوچھا ہے کہ یہ وقت ٹھیک ہے یا نہیں: { $when }۔
handover-changed = اس دوران کچھ بدل گیا: اب یوں ہے۔
handover-late = اسے { $until } تک دینا ہے۔
handover-past = وہ وقت گزر گیا: کوئی اور چنیں۔
handover-ask-when = کب؟ مثلاً: "کل صبح 10 سے 12 بجے"۔
handover-reminder = ⏰ یاد دہانی: { $what }، { $amount }، تنظیم { $organization } کے لیے۔ { $when }، { $place }۔
handover-how-was-it = { $what }، { $amount }، تنظیم { $organization } کے لیے ({ $when }): کیا سامان دے دیا گیا؟
handover-off-ask = کیا یہ ڈیلیوری چھوڑ دیں؟ { $what }، { $amount }، تنظیم { $organization } کے لیے۔
handover-off-done = ٹھیک ہے، دوسری طرف بتا دیا۔
handover-did-not-work = ڈیلیوری نہیں ہو سکی: { $what }، { $amount }، تنظیم { $organization } کے لیے۔
handover-nobody-carried = کوئی لینے نہیں جا سکا: { $what }، { $amount }، تنظیم { $organization } کے لیے۔
handover-carry-none = اب اتنا وقت نہیں کہ پہنچانے والا ملے: { $what }، { $amount }، تنظیم { $organization } کے لیے۔
handover-carry-late = پہنچانے والا ڈھونڈنے کا وقت نہیں رہا۔
handover-carry-asked = ہم نے تنظیم سے کہا ہے کہ پہنچانے والا ڈھونڈے۔
handover-carried = 🚲 پہنچانے والے کی تلاش ہے: { $what }، { $amount }، تنظیم { $organization } کے لیے، { $when }۔ پتہ صرف وہی دیکھے گا جو جائے گا۔
handover-button-yes = ✅ ٹھیک ہے
handover-button-when = 🗓️ وقت چنیں
handover-button-other = 🗓️ کوئی اور وقت
handover-button-given = ✅ دے دیا
handover-button-got = ✅ مل گیا
handover-button-off = ❌ نہیں ہو سکتا
handover-button-off-yes = جی، چھوڑ دیں
handover-button-bring = 🚶 خود پہنچانا ہے
handover-button-stay = ممکن نہیں
handover-button-all = 🤝 ڈیلیوریاں
handover-yours = یہ آپ نے خود لکھا ہے: اب صرف دوسری طرف سے بدلا جا سکتا ہے۔
handover-questioned-before = پہلے ہی بتایا جا چکا ہے کہ مقدار اور تھی: منتظمین فیصلہ کریں گے۔
handover-decided-before = منتظمین فیصلہ کر چکے ہیں۔
handover-question-late = یہ کہنے کا وقت گزر گیا کہ مقدار اور تھی۔ منتظمین کو لکھیں۔
handovers-title = باقی ڈیلیوریاں:
handovers-none = کوئی ڈیلیوری باقی نہیں۔
receipt-how-much = { $what }: کتنا سامان دیا گیا؟
receipt-thanks = 💚 لکھ لیا: { $what }، { $amount }، تنظیم { $organization } کے لیے۔ شکریہ!
receipt-noted-donor = 💚 تنظیم { $organization } کو مل گیا { $what }: { $amount }۔ شکریہ!
receipt-button-question = مقدار اور تھی
receipt-same = مقدار وہی ہے: سب ٹھیک ہے۔
receipt-questioned = { $what }، تنظیم { $organization } کے لیے: دینے والے کے مطابق { $given }، تنظیم کے مطابق { $got }۔ منتظمین فیصلہ کریں گے۔
receipt-decided = { $what }، تنظیم { $organization } کے لیے: منتظمین نے { $amount } لکھا ہے۔
carry-address-row = 📍 یہاں سے لینا ہے (صرف آپ کو نظر آتا ہے): { $address }
goods-food-row = 🥫 کھانا اور دوسرا سامان: { $amount }
goods-device-row = 💻 کمپیوٹر اور فون: { $amount }
mydata-pledge-row = وعدہ: { $what }، { $amount }، تنظیم { $organization } کو ({ $state })
mydata-pledge-place-row = • دینے کی جگہ: { $place }، { $when }
mydata-noted-row = آپ کی لکھی ہوئی ڈیلیوریاں: { $count }
mydata-goods-row = دیا ہوا: { $amount }، تنظیم { $organization } کو

## جنہوں نے اپنا وقت بتایا، ان کے لیے پیشکش

proposal-card =
    🙋 مدد کرنے کا دل ہے؟
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = آپ سے اس لیے پوچھا:
proposal-beyond = بہت جلدی ہے: اسی لیے اس ہفتے پہلے پوچھنے کے بعد بھی دوبارہ لکھا۔
proposal-yes = ✅ میں تیار ہوں
proposal-no = یہ والی نہیں
proposal-kind = ایسا کام نہیں
proposal-less = کم پیغام بھیجیں
proposal-even-less = اور بھی کم
proposal-again = ارادہ بدل گیا
proposal-declined = ٹھیک ہے، یہ والی نہیں۔ بتانے کا شکریہ!
proposal-muted-field = ٹھیک ہے، اب ایسی باریوں کا نہیں پوچھیں گے: { $field }۔
proposal-muted-organization = ٹھیک ہے، اب { $organization } کی باریوں کا نہیں پوچھیں گے۔
proposal-unmuted = ٹھیک ہے، ان کا پھر پوچھا کریں گے۔
proposal-weekly = { $count ->
        [0] ٹھیک ہے، اب کچھ نہیں پوچھیں گے۔ جب پھر شروع کرنا ہو تو بتائیں کہ آپ کے پاس کب وقت ہے۔
        [one] ٹھیک ہے: ہفتے میں زیادہ سے زیادہ ایک بار پوچھیں گے۔
       *[other] ٹھیک ہے: ہفتے میں زیادہ سے زیادہ { $count } بار پوچھیں گے۔
    }
proposal-changed = اس دوران کچھ بدل گیا۔ اب یوں ہے:
proposal-filled = 💚 لوگ پورے ہو گئے: { $what }، { $when }۔ پھر بھی شکریہ، اگلی بار سہی!
proposal-off = اب ضرورت نہیں، یہ باری منسوخ ہو گئی: { $what }، { $when }۔ پھر بھی شکریہ!
proposal-moved = وقت بدل گیا: { $what }۔ نیا وقت: { $when }۔ دل چاہے تو دیکھ لیں۔
proposal-is-to-notify = آپ کو بتانا باقی ہے
proposal-is-waiting = جواب کا انتظار ہے
proposal-is-accepted = آپ کا جواب: ہاں
proposal-is-declined = آپ کا جواب: نہیں
proposal-is-silent = جواب نہیں آیا
proposal-is-withdrawn = اب ضرورت نہیں
mydata-proposal-row = پوچھا گیا: { $what }، { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] ، جلدی تھی، آپ کی حد سے اوپر
    }
fits-button = 🎯 میرے لیے

## کھانا، صفائی کا سامان اور کمپیوٹر: کیا دینا ہے، کیا چاہیے

menu-give = 🎁 کچھ دینا ہے
give-title = آپ کو کیا دینا ہے؟ یا لکھ دیں: "5 کلو پاستا اور 3 لیٹر دودھ"۔
give-summary = ہم نے یہ سمجھا ہے:
give-button-time = ⏱️ اپنا وقت
give-button-food = 🥫 کھانا اور صفائی
give-button-device = 💻 کمپیوٹر، فون
give-button-mine = 📦 میری پیشکشیں
give-button-wanted = 🙏 کیا چاہیے
give-button-shop = 🏪 دکان کے لیے
give-button-again = 🔁 پھر { $what }
    .row = 🔁 پچھلی بار کی طرح
    .desc = { $what }
give-who = سامان دینے کے لیے ایک نام چاہیے۔
give-under14 = شکریہ! 14 سال سے کم ہوں تو کسی بڑے کے ساتھ مل کر دیتے ہیں: ان سے کہیں کہ ہمیں لکھیں۔
goods-ask-what = کیا چیز ہے، اور کتنی؟ کئی چیزیں ایک ساتھ بھی لکھ دیں: "5 کلو پاستا، 3 لیٹر دودھ اور 2 صابن"۔ مثلاً یہ چیزیں ٹھیک ہیں: ڈبے کا کھانا، تیل، ٹونا مچھلی، ٹماٹر کی چٹنی، بسکٹ، جام، سرف، شیمپو، ٹوتھ پیسٹ۔
goods-what-again = چیز سمجھ نہیں آئی۔ یوں لکھیں: "5 کلو پاستا اور 2 صابن"۔
goods-ask-amounts = کتنا؟ عدد، کلو یا لیٹر میں: مثلاً "10 کلو" یا "24 عدد"۔ کئی چیزیں ہوں تو ہر ایک کی مقدار، اسی ترتیب سے۔
goods-amounts-again = مقدار چاہیے: مثلاً "10 کلو" یا "24 عدد"۔ سب کے لیے ایک، یا ہر چیز کے لیے الگ۔
goods-ask-category = کھانے کی چیز ہے، یا گھر اور صفائی کی؟
goods-ask-best = استعمال کی آخری تاریخ کیا ہے؟ مثلاً "12/2026"، "15 مارچ"، "3 دن بعد"۔ لکھی نہ ہو تو وہ تاریخ جس تک کھا لینا چاہیے۔ تاریخیں الگ ہوں تو ہر کھانے کی ایک، اسی ترتیب سے۔
goods-best-again = تاریخ سمجھ نہیں آئی۔ مثلاً یوں لکھیں: "12/2026"، "15 مارچ" یا "کل"۔
goods-dates-again = سب کے لیے ایک تاریخ لکھیں، یا ہر کھانے کی ایک، اسی ترتیب سے۔
goods-expired = آپ کے خیال کا شکریہ، مگر جس کی تاریخ گزر گئی ہو وہ بانٹ نہیں سکتے۔ تاریخ کوئی اور ہے تو لکھیں۔
goods-home-made = یقیناً بہت مزے کا ہو گا، مگر قانون کے مطابق ہم صرف پیکٹ بند کھانا لے سکتے ہیں، گھر کا بنا ہوا نہیں۔ کچھ اور دینا ہے؟
goods-ask-storage = جو چیز جلدی خراب ہوتی ہے، اسے کہاں رکھنا ہے؟
goods-ask-cold = کیا وہ ہمیشہ ٹھنڈی جگہ رہی، راستے میں بھی؟
goods-not-cold = آپ کے خیال کا شکریہ، مگر جو چیز ٹھنڈی نہیں رہی وہ ہم نہیں لے سکتے: کھانے والے کے لیے خطرہ ہے۔ غلط دب گیا ہو تو درست کریں؛ ورنہ رہنے دیں۔
goods-ask-sealed = کیا پیکٹ بند اور ٹھیک ہیں، کبھی کھلے نہیں؟
goods-not-sealed = آپ کے خیال کا شکریہ، مگر کھلے پیکٹ ہم نہیں لے سکتے۔ غلط دب گیا ہو تو درست کریں؛ ورنہ رہنے دیں۔
goods-ask-way = آپ خود پہنچائیں گے، یا کوئی لینے آئے؟
goods-ask-when = لینے کب آئیں؟ مثلاً: "ہفتہ صبح 9 سے 12 بجے"۔
goods-ask-neighbourhood = کس محلے میں؟
goods-ask-address = پتہ کیا ہے؟ صرف وہ تنظیم دیکھے گی جو ہاں کہے۔
goods-ask-shop = دکان کا نام کیا ہے؟
goods-label-what = چیز
goods-label-amounts = مقدار
goods-label-category = قسم
goods-label-best = آخری تاریخ
goods-label-storage = رکھنے کی جگہ
goods-label-cold = ہمیشہ ٹھنڈا
goods-label-sealed = پیکٹ بند
goods-label-way = پہنچانا
goods-label-when = کب
goods-label-quarter = محلہ
goods-label-address = پتہ
goods-label-shop = دکان
goods-kept = شکریہ! 💚 لکھ لیا: { $what }۔
category-food = کھانا
category-hygiene = گھر اور صفائی
storage-dry = الماری میں
storage-fridge = فریج میں
storage-freezer = فریزر میں
way-drop = خود پہنچانا ہے
way-pick = لینے آئیں
option-yes = جی
option-no = نہیں
option-unsure = پتہ نہیں
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } منٹ
amount-pieces = { $count ->
        [one] 1 عدد
       *[other] { NUMBER($count, useGrouping: 0) } عدد
    }
lot = { $amount } { $what }
lot-unclear = { $what } (کتنا؟)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: پھر وہی { $what }؟ آج کی آخری تاریخ دبائیں اور کام ختم۔
shop-safe = دبانے کا مطلب یہ بھی ہے کہ سامان ٹھنڈا رہا اور پیکٹ بند ہیں۔
shop-best = { $day }
shop-change = ✏️ اور مقدار
shop-done = یہ پہلے ہی لکھا جا چکا ہے۔
offers-title = آپ کی پیشکشیں:
offers-none = آپ نے ابھی کچھ پیش نہیں کیا۔
offers-more = کھولنے کے لیے پیشکش دبائیں۔
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = کھولیں
offer-card =
    { $what }
    { $state }
offer-is-open = لینے والے کی تلاش ہے
offer-is-part = باقی کے لیے لینے والے کی تلاش ہے
offer-is-proposed = ایک تنظیم سے پوچھا ہے
offer-is-taken = ایک تنظیم نے اپنے لیے رکھ لی
offer-is-withdrawn = واپس لے لی
offer-is-expired = وقت ختم
offer-is-done = پہنچ گئی
offer-best-row = • آخری تاریخ: { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • محلہ: { $where }
offer-address-row = • پتہ: { $address }
offer-shop-row = • دکان: { $shop }
offer-model-row = • ماڈل: { $model }
offer-button-edit = ✏️ بدلیں
offer-button-withdraw = واپس لیں
offer-withdraw-ask = کیا یہ پیشکش واپس لینی ہے؟ { $what }۔ کسی کو اس کا انتظار ہو تو ہم بتا دیں گے۔
offer-withdraw-yes = جی، واپس لیں
offer-keep = نہیں، رہنے دیں
offer-withdrawn = واپس لے لی: { $what }۔ پھر بھی شکریہ۔
offer-edited = بدل دیا: { $what }۔
offer-pledged = ایک تنظیم کو اس پیشکش کا انتظار ہے۔ اگر اب ٹھیک نہیں تو اسے واپس لیں اور نئی لکھیں۔
offer-over = یہ پیشکش اب نہیں رہی۔
mydata-offer-row = پیشکش: { $what } ({ $state })
mydata-want-row = تنظیم { $organization } کے لیے درخواست: { $what }
device-ask-what = آپ کو کیا دینا ہے؟
device-ask-model = کمپنی اور ماڈل؟ مثلاً "{ "\u200E" }Lenovo T480 8 GB{ "\u200E" }"۔
device-ask-working = چلتا ہے؟
device-ask-charger = چارجر یا تار ساتھ ہے؟
device-ask-wiped = کیا آپ کا ڈیٹا مٹ چکا ہے؟
device-ask-number = ایک جیسے کتنے ہیں؟
device-label-model = ماڈل
device-label-working = چلتا ہے
device-label-charger = چارجر
device-label-wiped = ڈیٹا
device-label-number = کتنے
device-wiped = مٹ چکا ہے
device-wipe-help = مٹانے میں مدد کریں
device-kept = شکریہ! 💚 لکھ لیا: { $what }۔
device-wipe-computer = اپنا ڈیٹا مٹانے کے لیے: جو چاہیے وہ کہیں اور رکھ لیں، اپنے اکاؤنٹ سے نکلیں، پھر سیٹنگز (Settings) ← ریکوری (Recovery) ← ری سیٹ (Reset this PC) ← سب مٹائیں (Remove everything)۔
device-wipe-phone = اپنا ڈیٹا مٹانے کے لیے: جو چاہیے وہ کہیں اور رکھ لیں، اپنے اکاؤنٹ سے نکلیں، سم نکالیں، پھر سیٹنگز (Settings) ← سسٹم (System) ← ری سیٹ (Reset) ← سارا ڈیٹا مٹائیں (Erase all data)۔
device-wipe-else = نہ ہو سکے تو کوئی بات نہیں: لینے والی تنظیم آپ کے ساتھ مل کر مٹا دے گی۔
device-laptop = لیپ ٹاپ
device-desktop = ڈیسک ٹاپ کمپیوٹر
device-tablet = ٹیبلٹ
device-phone = فون
device-monitor = مانیٹر
device-router = راؤٹر
device-connection = انٹرنیٹ
wanted-title = اس وقت یہ چاہیے:
wanted-urgent = فوری:
wanted-none = اس وقت کوئی درخواست نہیں۔ کچھ دینا ہو تو پھر بھی لکھ دیں۔
wanted-more = کھولنے کے لیے درخواست دبائیں۔
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = کھولیں
wanted-card =
    تنظیم { $organization } کو چاہیے:
    { $what }
wanted-button-give = 🎁 لانا ہے
wanted-over = یہ درخواست بند ہو گئی ہے۔
wanted-is-urgent-row = ⚡ فوری
wanted-until-row = 🏁 کب تک: { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 وہ لینے آ سکتے ہیں
wanted-least-row = • کم سے کم: { $words }
wanted-for-row = • کس کام کے لیے: { $words }
wanted-received-row = 📦 اب تک آیا: { $amount }
wanted-promised-row = 🤝 وعدہ ہوا: { $amount }
drive-bar-row = { $bar } { $target } میں سے { $received }
drive-ask-bring = کتنا لانا ہے؟
drive-other-unit = یہاں گنتی یوں ہے: { $target }۔ اسی طرح لکھیں۔
drive-promised = شکریہ! 💚 وہاں آپ کا انتظار ہے، ساتھ لائیں { $what }: { $place }، { $hours }۔
drive-reached = 🎉 سامان پورا جمع ہو گیا: { $what }، تنظیم { $organization } کے لیے۔ سب دینے والوں کا شکریہ!

## ایک تنظیم کو کیا چاہیے

## وقت کا بینک، اور ایک دوسرے کو بتانا

favour-title = وقت کا بینک: لوگ ایک دوسرے کو گھنٹے دیتے اور لیتے ہیں، اور ایک تنظیم ضامن ہوتی ہے۔ جو لیتا ہے وہ دے بھی سکتا ہے۔ آپ کو کتنا ملا، یہ کوئی اور نہیں دیکھتا۔
favour-given-row = آپ نے جو وقت دیا: { $hours }
favour-received-row = آپ کو جو وقت ملا: { $hours }
favour-row = • { $what }، { $when }: { $state }
favour-is-pending = تنظیم کے جواب کا انتظار ہے
favour-is-open = مدد کرنے والے کی تلاش ہے
favour-is-met = ہو گیا
favour-is-refused = نہیں ہو سکتا
favour-is-cancelled = منسوخ
favour-is-ended = کوئی نہیں ملا
favour-button-ask = 🤲 مدد مانگیں
favour-button-all = ⏳ وقت کا بینک
favour-button-withdraw = اب ضرورت نہیں
favour-pick = کون سی تنظیم آپ کو جانتی ہے اور آپ کی ضامن بن سکتی ہے؟
favour-nobody = اس وقت کوئی تنظیم ضامن نہیں بن سکتی۔ کچھ دن بعد پھر کوشش کریں۔
favour-many = آپ کی تین درخواستیں کھلی ہیں: ایک ختم ہو تو نئی کریں۔
favour-own = یہ درخواست آپ کی اپنی ہے۔
favour-ask-what = کس کام میں مدد چاہیے؟ مثلاً: پردہ لگانا۔
favour-ask-neighbourhood = کس محلے میں؟
favour-ask-address = پتہ کیا ہے؟ صرف تنظیم اور آنے والا شخص دیکھے گا۔
favour-label-address = پتہ
favour-summary = آپ کی درخواست:
favour-asked = ہم نے { $organization } سے پوچھا ہے کہ آپ کی ضامن بنے۔ جواب آتے ہی ہم لکھیں گے۔
favour-vouched = تنظیم { $organization } آپ کی ضامن ہے: اب مدد کرنے والے کی تلاش ہے ({ $what })۔
favour-refused = تنظیم { $organization } ضامن نہیں بن سکتی: { $reason }
favour-withdrawn = ٹھیک ہے، منسوخ: { $what }۔
favour-over = وقت پر کوئی نہیں ملا: "{ $what }"۔ افسوس ہے: چاہیں تو دوبارہ درخواست کریں۔
favour-found = آنے والا شخص: { $name }۔ { $what }، { $when }۔
favour-coming = { $what }، { $when }۔ آنے والا شخص:
favour-nobody-yet = ابھی کوئی نہیں ملا: "{ $what }" ({ $when })۔ تلاش جاری ہے۔
favour-address-row = کہاں جانا ہے: { $address }
favour-called-off = تنظیم { $organization } کو منسوخ کرنا پڑا: { $what }۔
favour-moved = تنظیم { $organization } نے وقت بدلا: "{ $what }"۔ نیا وقت: { $when }۔
mydata-favour-row = • مانگی ہوئی مدد: { $what }، { $when }، { $address } ({ $organization })
share-title = یہ لنک دوسروں کو بھیجیں: { $link }
share-joined = { $count ->
        [0] ابھی تک کوئی نہیں آیا۔ آپ کو صرف گنتی نظر آئے گی، نام نہیں۔
        [one] ایک شخص آیا ہے۔ آپ کو صرف گنتی نظر آئے گی، نام نہیں۔
       *[other] کل { $count } لوگ آئے ہیں۔ آپ کو صرف گنتی نظر آئے گی، نام نہیں۔
    }
share-button = 📣 دعوت دیں
share-button-new = لنک بدلیں
mydata-share-row = • دوسروں کو دینے کے لیے آپ کا لنک ہے: { $count } لوگ آئے
mydata-by-link-row = • یہاں آنے کا ذریعہ: کسی کا بھیجا ہوا لنک

## کتنی دیر

length = { $hours ->
        [0] { $minutes } منٹ
        [one] 1 گھنٹہ
       *[other] { $hours } گھنٹے
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}{ $minutes } منٹ
        }
    }

## لکھا ہوا وقت، درست کرنا

given-button-mine = ↩️ لکھا ہوا وقت
given-button-theirs = ↩️ وقت: { $number }
given-times = پچھلے تیس دن کا لکھا ہوا وقت۔ کچھ غلط ہو تو اسے دبائیں، ہم ہٹا دیں گے:
given-no-times = پچھلے تیس دن میں کوئی وقت نہیں لکھا گیا۔
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = ہو گیا: ہٹا دیا { $hours }۔ { $what }۔
given-taken-back = { $name } نے غلطی سے لکھا ہوا وقت ہٹا دیا: { $hours }۔ { $what }۔

## وقفے پر مستقل جگہ

## جو بچا لیا، اور مہینے کا حساب

saved-button = 🌱 کتنا بچایا
saved-title = آپ نے جو سامان دیا، مہینے کے حساب سے۔ حساب دیکھنے کے لیے مہینہ دبائیں۔
saved-none = ابھی کوئی ڈیلیوری نہیں۔ جیسے ہی کوئی کچھ لے گا، یہاں نظر آئے گا۔
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = یہ ہے { $month } { $year } کا حساب۔
statement-ready = مہینے کا حساب تیار ہے ({ $month } { $year }): جو کچھ ضائع ہونے سے بچا اس کا شکریہ۔
statement-title = دیا ہوا سامان، { $month } { $year }
statement-about = حساب { $month } { $year }
statement-name = donations-{ $month }
statement-note = مقدار وہی ہے جو تصدیق شدہ ڈیلیوریوں میں لکھی ہے۔ یہ ٹیکس کا کاغذ نہیں: اس کے لیے لینے والے ادارے کا وصولی کا کاغذ چاہیے۔
statement-total = کل: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = دن
statement-column-amount = مقدار
statement-column-unit = ناپ

## وقت دینا: کب، کیا، کتنی بار، کتنا وعدہ

every-day = { $rule }
every-hours = { $rule }، { $hours }
every-day-until = { $rule }، { $until } تک
every-hours-until = { $rule }، { $hours }، { $until } تک
form-chosen = ✓ { $value }
form-chosen-all = ✔️ بس اتنا
free-under14 = کتنی اچھی بات ہے کہ آپ کا دل مدد کو چاہتا ہے! 14 سال تک کسی بڑے کے ساتھ آتے ہیں: وقت وہ اپنے فون سے بتائیں۔
free-button = 🙋 میرا فارغ وقت
free-button-add = ➕ اور وقت
free-button-about = 🎯 میری پسند
free-button-often = 🔔 کتنی بار
free-button-pause = ⏸️ وقفہ
free-button-resume = ▶️ پھر شروع
free-button-change = ✏️ بدلیں یا ہٹائیں
free-button-fits = ✨ میرے لیے مناسب
free-button-keep = 🔔 مجھ سے پوچھیں
free-button-once = صرف اس دن
free-button-weekly = 🔁 ہر ہفتے
free-button-edit = ✏️ کوئی اور وقت
free-button-drop = 🗑️ ہٹائیں
free-button-none = 🗑️ سب ہٹائیں
free-button-none-yes = جی، سب ہٹائیں
free-intro = بتائیں آپ کے پاس کب وقت ہے۔ جب اسی وقت کسی کی ضرورت ہو گی تب ہی ہم پوچھیں گے۔ ہر بار فیصلہ آپ کا ہے، اور جب چاہیں چھوڑ دیں۔
free-title = 🙋 آپ کا فارغ وقت:
free-empty = 🙋 آپ نے کوئی فارغ وقت نہیں بتایا۔
free-label = فارغ وقت
free-ask = آپ کے پاس کب وقت ہے؟ جیسے بولتے ہیں ویسے ہی لکھیں: "ہفتہ صبح"، "بدھ شام 6 بجے کے بعد"، "اگلے دو گھنٹے"، "ہر منگل سہ پہر 3 سے 6 بجے"۔
free-which-hours = کتنی دیر، یہ ہم نہیں لکھتے: ہر بار پوچھتے وقت بتائیں گے کہ کتنی دیر لگے گی، اور فیصلہ آپ کا ہے۔ کون سا وقت مراد ہے؟
free-again = وقت ٹھیک سے سمجھ نہیں آیا۔ دن اور وقت لکھیں، مثلاً "ہفتہ صبح 9 سے 12 بجے" یا "ہر منگل شام 6 بجے کے بعد"۔
free-ask-day = یا کوئی دن دبائیں:
free-day-button = { $day }
free-ask-part = { $day }: دن کے کس حصے میں؟
free-morning = 🌅 صبح
free-afternoon = ☀️ دوپہر کے بعد
free-evening = 🌙 شام
free-day = سارا دن
free-ask-often = { $when }: صرف اس دن یا ہر ہفتے؟
free-past = وہ وقت گزر چکا ہے۔
free-many = آپ نے کافی وقت بتا دیے ہیں: زیادہ سے زیادہ { $most } ہو سکتے ہیں۔ کچھ ہٹا دیں۔
free-kept = { $count ->
        [one] ✅ لکھ لیا۔ کسی کی ضرورت ہو گی تو پوچھیں گے، ہفتے میں زیادہ سے زیادہ ایک بار۔
       *[other] ✅ لکھ لیا۔ کسی کی ضرورت ہو گی تو پوچھیں گے، ہفتے میں زیادہ سے زیادہ { $count } بار۔
    }
free-already = یہ آپ نے پہلے بتا دیا ہے: لکھا ہوا ہے۔
free-row = • { $when }
free-rests = آپ کا اور کوئی وقت نہیں لکھا: جب تک آپ نہ کہیں، ہم کچھ نہیں پوچھیں گے۔
free-gone = یہ وقت اب نہیں ہے: گزر گیا یا آپ نے ہٹا دیا۔
free-nothing = بدلنے کو کچھ نہیں۔
free-change = کیا بدلنا یا ہٹانا ہے؟
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = ہٹا دیا: { $when }۔
free-none-ask = سارے وقت اور وعدہ ہٹا دیں؟ جو باریاں آپ نے لے لی ہیں وہ رہیں گی۔
free-dropped-all = سب ہٹا دیا۔ پھر بھی شکریہ!
about-button-edit = ✏️ بدلیں
about-button-new = 🎯 اپنی پسند بتائیں
about-title = 🎯 ہم زیادہ تر یہ پوچھیں گے:
about-none = 🎯 آپ نے ابھی نہیں بتایا کہ کیا پسند ہے: ابھی کوئی بھی کام ہو سکتا ہے۔ جس سوال کا دل چاہے صرف اس کا جواب دیں۔
about-row = • { $label }: { $value }
about-summary = 🎯 آپ کی پسند:
about-kept = ✅ لکھ لیا۔ پوچھتے وقت خیال رکھیں گے۔
about-ask-fields = کون سے موضوع پسند ہیں؟ جتنے چاہیں دبائیں۔
about-ask-neighbourhoods = کن محلوں میں آنا پسند ہے؟ جتنے چاہیں دبائیں۔
about-ask-languages = کون سی زبانیں آتی ہیں؟ جتنی چاہیں دبائیں۔
about-ask-skills = آپ کو کیا آتا ہے؟ جو جو آتا ہے دبائیں۔
about-ask-also = کچھ اور جو آتا ہو یا پسند ہو؟ دو لفظوں میں لکھیں۔
about-label-fields = موضوع
about-label-neighbourhoods = محلے
about-label-languages = زبانیں
about-label-skills = ہنر
about-label-also = اور
mutes-title = 🔕 ان کے بارے میں ہم نہیں پوچھتے:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 زیادہ سے زیادہ کتنی بار پوچھیں؟
often-1 = ہفتے میں 1
often-2 = ہفتے میں 2
often-3 = ہفتے میں 3
often-7 = 7 تک
often-0 = کبھی نہیں
often-row = { $count ->
        [one] 🔔 ہفتے میں زیادہ سے زیادہ ایک بار پوچھیں گے۔
       *[other] 🔔 ہفتے میں زیادہ سے زیادہ { $count } بار پوچھیں گے۔
    }
often-never-row = 🔕 ہم کچھ نہیں پوچھیں گے: آپ خود باریوں میں سے چنیں۔
often-kept = ✅ لکھ لیا۔
pause-ask = ⏸️ کتنے عرصے تک کچھ نہ پوچھیں؟ جو باریاں آپ نے لے لی ہیں وہ رہیں گی۔
pause-week = ایک ہفتہ
pause-month = ایک مہینہ
pause-open = جب تک میں نہ کہوں
pause-kept = ✅ ٹھیک ہے، اب خاموشی۔
pause-row = ⏸️ وقفہ { $until } تک۔
pause-open-row = ⏸️ وقفہ، جب تک آپ نہ کہیں۔
pause-over = ▶️ پھر شروع: کسی کی ضرورت ہو گی تو ہم پوچھیں گے۔
promise-button = 🤝 گھنٹوں کا وعدہ
promise-button-change = ✏️ گھنٹے بدلیں
promise-button-drop = 🗑️ وعدہ واپس لیں
promise-button-again = کوئی اور نمبر
promise-label = وعدے کے گھنٹے
promise-ask = 🤝 کتنے گھنٹوں کا وعدہ ہے؟ یہ وعدہ صرف آپ کو نظر آتا ہے: کوئی حساب نہیں مانگے گا۔
promise-title = 🤝 آپ کا وعدہ، { $edition }:
promise-row = 🤝 وعدہ { $hours } گھنٹے: دیے { $done }، باقی { $left }
promise-most = زیادہ سے زیادہ { $most } گھنٹے: یہ بھی بہت ہے!
promise-made = { $hours ->
        [one] 🤝 وعدہ لکھ لیا: ایک گھنٹہ۔ شکریہ! ہر باری کے بعد باقی گھنٹے خود کم ہوں گے۔
       *[other] 🤝 وعدہ لکھ لیا: { $hours } گھنٹے۔ شکریہ! ہر باری کے بعد باقی گھنٹے خود کم ہوں گے۔
    }
promise-none = کوئی وعدہ نہیں۔
promise-dropped = وعدہ واپس لے لیا۔ کوئی بات نہیں: آپ کا دیا ہوا ہر گھنٹہ قیمتی ہے۔
promise-kept = { $hours ->
        [one] 🎉 وعدہ پورا: ایک گھنٹہ دیا۔ دل سے شکریہ!
       *[other] 🎉 وعدہ پورا: { $hours } گھنٹے دیے۔ دل سے شکریہ!
    }
mydata-free = جو وقت آپ دیتے ہیں:
mydata-free-over-row = { $count ->
        [one] • ایک پیشکش جو گزر گئی یا واپس لے لی گئی
       *[other] • { $count } پیشکشیں جو گزر گئیں یا واپس لے لی گئیں
    }

## دی جانے والی چیز کی تصویر

photo-can = چاہیں تو تصویر بھیجیں: فیصلہ کرنے والے کو آسانی ہوتی ہے۔ صرف وہ تنظیم دیکھے گی جسے ہم بتائیں گے۔ تصویر کے اندر سے جگہ اور باقی معلومات ہم نکال دیتے ہیں۔
photo-button-add = 📷 تصویر لگائیں
photo-button-see = 🖼️ تصویر دیکھیں
photo-button-other = 📷 اور تصویر
photo-button-drop = 🗑️ تصویر ہٹائیں
photo-button-offer = ↩️ پیشکش
photo-button-none = کسی کی نہیں
photo-send = تصویر بھیجیں: { $what }۔ ابھی کھینچیں، یا فون میں سے چنیں۔ بہتر ہے کہ اس میں لوگ یا کاغذات نہ ہوں۔
photo-which = تصویر کس چیز کی ہے؟
photo-coming = شکریہ! تصویر آ رہی ہے: { $what }۔ ایک لمحہ۔
photo-kept = تصویر آ گئی: { $what }۔ اس کے اندر سے جگہ اور باقی معلومات نکال دی ہیں۔ صرف وہ تنظیم دیکھے گی جسے ہم بتائیں گے۔ پیشکش ختم ہونے کے ایک ہفتے بعد تصویر مٹ جائے گی۔
photo-here = یہ ہے تصویر: { $what }
photo-dropped = ہو گیا: تصویر اب نہیں ہے۔
photo-too-large = یہ تصویر بہت بڑی ہے: زیادہ سے زیادہ 10 MB۔ چھوٹی تصویر بھیجیں۔
photo-unreadable = یہ تصویر نہیں کھل رہی۔ فائل کے بجائے تصویر کے طور پر بھیجیں؛ JPEG، PNG اور WebP ٹھیک ہیں، بہت بڑی نہ ہوں۔ پیشکش تصویر کے بغیر بھی چلے گی۔
photo-lost = تصویر نہیں پہنچی۔ دوبارہ بھیجیں گے؟ پیشکش تصویر کے بغیر بھی چلے گی۔
photo-about = تصویر: { $what }
photo-name = تصویر
mydata-photo-row = • تصویر: { $what } ({ $size } kB)

## ڈیلیوری میں خاموشی اور درستی

handover-silent = پھر کسی نے جواب نہیں دیا: { $what }، { $amount }، تنظیم { $organization } کے لیے۔ ڈیلیوری یہیں ختم، اور کچھ نہیں گنا جائے گا۔
handover-give-again = اگر اب بھی آپ کے پاس ہے تو دوبارہ پیش کریں: اوروں کو چاہیے۔
handover-nobody-there = تنظیم { $organization } ابھی نہیں لے سکتی: { $what }، { $amount }۔ آپ کو نہیں لے جانا۔
receipt-button-correct = درست کریں
receipt-correct-late = درستی پندرہ منٹ کے اندر ہوتی ہے۔ اب دوسری طرف سے بدلا جا سکتا ہے، یا منتظمین کو لکھیں۔

## کس بارے میں پوچھا جاتا ہے

topic-food = 🍲 کھانا
topic-housing = 🏠 گھر
topic-health = 🩺 صحت
topic-documents = 🪪 کاغذات
topic-work = 💼 کام
topic-italian = 🗣️ اطالوی سیکھنا
topic-school = 🏫 اسکول اور بچے
topic-money = 💶 پیسے اور امداد
topic-violence = 🛟 میں خطرے میں ہوں
topic-legal = ⚖️ قانونی مدد
topic-digital = 📱 انٹرنیٹ اور SPID
topic-clothes = 👕 کپڑے اور فرنیچر
topic-leisure = ⚽ فارغ وقت
topic-rules = 🚌 شہر میں رہنا
sub-food-meals = ایک وقت کا کھانا
sub-food-parcels = راشن کا تھیلا
sub-food-market = امدادی راشن کی دکان
sub-food-baby = چھوٹے بچے کے لیے
sub-housing-tonight = آج رات کہاں سوئیں
sub-housing-rent = گھر ڈھونڈنا
sub-housing-eviction = گھر سے بے دخلی
sub-housing-public = سرکاری گھر
sub-health-doctor = ڈاکٹر
sub-health-urgent = ابھی طبیعت خراب ہے
sub-health-mothers = خواتین اور حمل
sub-health-tests = خون کے ٹیسٹ
sub-health-mind = دل بہت پریشان ہے
sub-health-card = صحت کارڈ
sub-documents-permit = رہنے کا اجازت نامہ
sub-documents-identity = شناختی کارڈ
sub-documents-taxcode = ٹیکس کوڈ
sub-documents-citizenship = شہریت
sub-documents-asylum = پناہ مانگنا
sub-work-search = کام ڈھونڈنا
sub-work-training = ہنر سیکھنا
sub-work-rights = میرے حقوق
sub-italian-course = کورس
sub-italian-women = خواتین کے کورس
sub-italian-exam = امتحان
sub-school-nursery = چھوٹے بچوں کا اسکول
sub-school-enrol = بچے کا داخلہ
sub-school-homework = ہوم ورک میں مدد
sub-school-adults = بڑوں کا اسکول
sub-money-benefits = بونس اور الاؤنس
sub-money-isee = آمدنی کا کاغذ (ISEE)
sub-money-bills = بل اور کرایہ
sub-legal-lawyer = وکیل
sub-legal-discrimination = امتیازی سلوک
sub-digital-spid = آن لائن SPID اور CIE
sub-digital-internet = مفت انٹرنیٹ
sub-digital-devices = کمپیوٹر
sub-clothes-clothes = کپڑے
sub-clothes-baby = چھوٹے بچوں کے لیے
sub-clothes-furniture = فرنیچر
sub-leisure-library = لائبریری
sub-leisure-sport = کھیل
sub-leisure-youth = نوجوان
sub-leisure-people = لوگوں سے ملنا
sub-rules-rubbish = کوڑا کرکٹ
sub-rules-transport = بس اور میٹرو
sub-rules-living = گھر اور پڑوسی
sub-rules-desk = بلدیہ (Comune)
bring-identity = شناختی کاغذ
bring-taxcode = ٹیکس کوڈ (codice fiscale)
bring-health = صحت کارڈ (tessera sanitaria)
bring-isee = خاندان کی آمدنی کا کاغذ (ISEE)
bring-referral = بھیجنے والے کا خط
bring-permit = رہنے کا اجازت نامہ (permesso di soggiorno)
bring-family = آپ کے ساتھ رہنے والوں کا کاغذ (stato di famiglia)
bring-contract = کام کا معاہدہ یا تنخواہ کی پرچی (busta paga)
not-mediator = یہ کام ان کا ہے جو خاندانوں کو ان کی زبان میں جواب دیتے ہیں۔
not-reviewer = یہ کام ان کا ہے جو ترجمے دوبارہ پڑھتے ہیں۔

## قدم بہ قدم رہنمائی، اور جن باتوں کی خبر چاہیے

menu-guides = 🧭 پہلے چند ہفتے
guides-title = ہم آپ کے ساتھ ہیں، ایک ایک قدم۔ آپ کو کیا چاہیے؟
guide-first-weeks = پہلے چند ہفتے
guide-new-baby = بچہ پیدا ہوا ہے
guide-lost-work = کام چھوٹ گیا ہے
guide-renewing-documents = کاغذات کی تجدید
guide-which-hour = { $guide }: پیغام کس وقت چاہییں؟
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }۔ زبان: { $languages }۔
    پہلا پیغام: { $when }۔
    یہ بات ہم ایک نمبر کے ساتھ رکھتے ہیں، آپ کے نام کے ساتھ نہیں۔ جب آپ "بس" کہیں، ختم۔
    یا سب کچھ کیلنڈر کی ایک فائل میں لے لیں: پھر ہم کچھ نہیں رکھتے۔
guide-start = ▶️ آج سے شروع
guide-start-tomorrow = ▶️ کل سے شروع
guide-file = 📅 فائل لے لیں
guide-file-here = فائل کو فون کے کیلنڈر میں کھولیں۔ ہم کچھ نہیں رکھتے۔
guide-next = { $guide }۔ اگلا قدم آئے گا: { $when }۔
guide-paused = { $guide }: وقفہ ہے۔ جب چاہیں پھر شروع کریں۔
guide-last = یہ آخری قدم تھا۔ آگے کا سفر مبارک!
guide-steps = { $guide }: کون سا کام پہلے ہو چکا ہے، یا جس کی ضرورت نہیں؟ اسے دبائیں، ہم چھوڑ دیں گے۔
guide-language =
    { $guide }: پہلے ہم آپ کو اس زبان میں لکھتے تھے: { $languages }۔
    اب کس زبان میں لکھیں؟
guide-done = ✅ ہو گیا
guide-steps-button = ⏭ قدم چھوڑیں
guide-pause = ⏸ وقفہ
guide-resume = ▶️ پھر شروع
guide-first-weeks-doctor =
    🩺 ڈاکٹر
    فوری علاج سب کے لیے ہے، رہنے کا اجازت نامہ (permesso di soggiorno) نہ ہو تب بھی۔
    علاج کرنے والے پولیس کو نہیں بتاتے۔
    نیچے دیکھیں کہ ڈاکٹر کہاں ملے گا۔
guide-first-weeks-taxcode =
    🪪 ٹیکس کوڈ (codice fiscale)
    اس نمبر سے دفتر آپ کو پہچانتے ہیں۔
    یہ مفت ہے۔
    یہ ٹیکس کے دفتر (Agenzia delle Entrate) سے ملتا ہے۔
guide-first-weeks-permit =
    📄 رہنے کا اجازت نامہ (permesso di soggiorno)
    آپ کو اس کی ضرورت ہو تو اٹلی آنے کے بعد کام کے 8 دنوں کے اندر درخواست دیں۔
guide-first-weeks-school =
    🎒 اسکول
    اسکول جانا ہر بچے کا حق ہے، اور اس پر لازم بھی ہے۔
    رہنے کا اجازت نامہ (permesso di soggiorno) نہ ہو تب بھی۔
guide-first-weeks-italian =
    🗣️ اطالوی زبان
    کورس میں آپ زبان سیکھتے ہیں اور لوگوں سے ملتے ہیں۔
    نیچے کورس دیکھیں۔
guide-first-weeks-isee =
    💶 آمدنی کا کاغذ (ISEE)
    یہ کاغذ بتاتا ہے کہ خاندان کے پاس کتنے پیسے ہیں۔
    کاغذات میں مدد کے دفتر (CAF) میں یہ مفت بنتا ہے۔
guide-first-weeks-leisure =
    📚 لائبریری اور فارغ وقت
    نیچے دیکھیں کہ کہاں پڑھیں، کھیلیں اور لوگوں سے ملیں۔
guide-first-weeks-rules =
    🚌 کوڑا اور بسیں
    نیچے دیکھیں کہ کوڑا کیسے الگ کریں اور شہر میں کیسے آئیں جائیں۔
guide-new-baby-birth =
    👶 پیدائش لکھوانا
    ہسپتال میں: پیدائش کے 3 دن کے اندر۔
    بلدیہ (Comune) میں: 10 دن کے اندر۔
guide-new-baby-taxcode =
    🪪 ٹیکس کوڈ (codice fiscale)
    بچے کے لیے بھی بنوائیں۔
    یہ مفت ہے۔
guide-new-baby-health =
    🩺 ماں اور بچے کی صحت
    فوری علاج سب کے لیے ہے، رہنے کا اجازت نامہ (permesso di soggiorno) نہ ہو تب بھی۔
    علاج کرنے والے پولیس کو نہیں بتاتے۔
guide-new-baby-isee =
    💶 آمدنی کا کاغذ (ISEE)
    یہ کاغذ بتاتا ہے کہ خاندان کے پاس کتنے پیسے ہیں۔
    کاغذات میں مدد کے دفتر (CAF) میں یہ مفت بنتا ہے۔
guide-new-baby-benefit =
    💶 بچوں کا الاؤنس (assegno unico)
    یہ پیسے ان کو ملتے ہیں جن کے بچے ہیں۔
    اس کی درخواست سرکاری الاؤنس کے دفتر (INPS) میں دیں۔
guide-new-baby-nursery =
    🧸 چھوٹے بچوں کا اسکول (asilo nido)
    نیچے دیکھیں کہ کہاں پوچھنا ہے۔
guide-lost-work-naspi =
    💶 بے روزگاری کا الاؤنس (NASpI)
    یہ پیسے ان کو ملتے ہیں جن کا کام چھوٹ جائے۔
    کام چھوٹنے کے 68 دن کے اندر درخواست دیں۔
guide-lost-work-search =
    💼 کام ڈھونڈنا
    نیچے دیکھیں کہ کام ڈھونڈنے میں کون مدد کرتا ہے۔
guide-lost-work-rights =
    ⚖️ آپ کے حقوق
    تنخواہ نہیں ملی، یا کوئی شک ہے؟
    نیچے دیکھیں کہ کس سے پوچھیں۔
guide-lost-work-isee =
    💶 آمدنی کا کاغذ (ISEE)
    یہ کاغذ بتاتا ہے کہ خاندان کے پاس کتنے پیسے ہیں۔
    کاغذات میں مدد کے دفتر (CAF) میں یہ مفت بنتا ہے۔
guide-lost-work-training =
    🎓 ہنر سیکھنا
    نیچے کورس دیکھیں۔
guide-renewing-documents-permit =
    📄 رہنے کا اجازت نامہ (permesso di soggiorno)
    ختم ہونے سے کم سے کم 60 دن پہلے تجدید کی درخواست دیں۔
    رسید سنبھال کر رکھیں: انتظار کے دوران وہی چلتی ہے۔
guide-renewing-documents-identity =
    🪪 شناختی کارڈ
    دیکھیں کہ یہ کس دن ختم ہوتا ہے۔
    نیچے دیکھیں کہ نیا کہاں بنتا ہے۔
guide-renewing-documents-health =
    🩺 صحت کارڈ (tessera sanitaria)
    دیکھیں کہ یہ کس دن ختم ہوتا ہے۔
    نیچے دیکھیں کہ کس سے پوچھیں۔
guide-renewing-documents-help =
    ⚖️ اگر کوئی مسئلہ ہو
    جواب میں انکار ملا، یا کوئی شک ہے؟
    نیچے دیکھیں کہ کون مدد کرتا ہے۔
translation-italian = 🇮🇹 یہ متن صرف اطالوی میں ہے۔
follow-button = 🔔 خبر چاہیے
follow-yes = 🔔 جی، خبر چاہیے
follow-stop = ⏹ بس
follow-agree =
    ہر جمعرات ہم آپ کو نئی باتیں لکھیں گے: { $topic }۔ نیا کچھ نہ ہو تو نہیں لکھیں گے۔
    یہ بات ہم ایک نمبر کے ساتھ رکھتے ہیں، آپ کے نام کے ساتھ نہیں۔ جب آپ "بس" کہیں، ختم۔
follow-here = 🔔 آپ کو خبر ملے گی: { $topic }۔ کچھ نیا ہوا تو ہم جمعرات کو لکھیں گے۔
follow-over = اب اس کی خبر آپ کو نہیں آتی۔
follow-stopped = ٹھیک ہے: اب ہم نہیں لکھیں گے، اور یہ بات بھلا دی ہے۔
follow-one = { $what }
follows-button = 🔔 میری چنی ہوئی خبریں
follows-title = جن باتوں کی خبر آپ کو آتی ہے۔ بدلنے یا "بس" کہنے کے لیے دبائیں۔
follows-none = آپ نے کوئی خبر نہیں چنی۔
news-title = 🔔 اس ہفتے نیا کیا ہے
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … اور ایک چیز
   *[other] … اور { $count } چیزیں
 }
mydata-follow-row = خبر آتی ہے: { $what }
mydata-guide-row = رہنمائی: { $what }، وقت: { $hour }۔ جو قدم ہو چکے: { $count }

## شہر میں مدد ڈھونڈنا

access-walk-in = پہلے سے وقت لینا ضروری نہیں
access-appointment = پہلے سے وقت لے کر
access-referral = صرف اگر کوئی آپ کو بھیجے
cost-free = مفت
cost-low = تھوڑے پیسے
cost-paid = پیسے لگتے ہیں
permit-needed = رہنے کا اجازت نامہ چاہیے
permit-not-needed = رہنے کا اجازت نامہ ضروری نہیں
correction-moved = کہیں اور چلا گیا ہے
correction-closed = بند ہو گیا ہے
correction-phone = فون کوئی نہیں اٹھاتا
correction-hours = اوقات غلط ہیں
correction-refused = مجھے واپس بھیج دیا
correction-interpreter = کوئی میری زبان نہیں بولتا
correction-other = کچھ اور
correction-mended = آپ نے ایک غلطی بتائی تھی: { $name }۔ وہ ٹھیک ہو گئی ہے۔ شکریہ، اس سے دوسرے خاندانوں کو بھی فائدہ ہوا۔
services-title = آپ کو کیا چاہیے؟ کوئی بٹن دبائیں، یا اپنے لفظوں میں لکھیں۔
services-which = { $topic }: آپ کو کس چیز کی تلاش ہے؟
services-all = سب کچھ
services-list = { $name }
services-more = اور جگہیں
services-near = 📍 بھیجیں کہ آپ کہاں ہیں، تو ہم بتائیں گے کہ سب سے قریب کیا ہے۔ ہم اسے نہیں رکھتے۔
services-none = { $name }: ابھی ہمیں کوئی پکی جگہ معلوم نہیں۔ ہم نے آپ کے نام کے بغیر لکھ لیا ہے۔
services-nothing = مجھے نہیں ملا
services-talk = 👤 انسان سے بات
services-other = 🔎 کچھ اور
nothing-thanks = شکریہ: ہم نے آپ کے نام کے بغیر لکھ لیا ہے۔ اس سے تنظیموں کو پتہ چلتا ہے کہ کیا کمی ہے۔
near-title = آپ کے سب سے قریب کی جگہیں:
near-topic = { $name }: آپ کے سب سے قریب کی جگہیں۔
near-kept = آپ کہاں ہیں، یہ ہم نہیں رکھتے۔
near-none = یہاں قریب ہمیں کچھ معلوم نہیں۔ چن کر دیکھیں کہ آپ کو کیا چاہیے۔
asked-which = شاید آپ کو ان میں سے کچھ چاہیے:
asked-topic = { $name }
asked-else = یہ نہیں؟ بٹن 🔎 دبائیں، یا کسی انسان سے پوچھیں۔
asked-also = اگر کچھ اور چاہیے تھا:
asked-language = ہم اسی زبان میں جواب دے رہے ہیں جس میں آپ نے لکھا۔ کون سی زبان رکھنی ہے؟
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 مشین کا ترجمہ: ابھی کسی نے اسے چیک نہیں کیا۔
service-italian-under = 🇮🇹 فی الحال صرف اطالوی میں۔
service-flagged-row = ⚠️ کئی لوگ کہتے ہیں کہ یہاں کچھ بدل گیا ہے: جانے سے پہلے پوچھ لیں۔
service-always-row = 🟢 ہر وقت کھلا ہے
service-open-row = 🟢 کھلا ہے، اس وقت تک: { $until }
service-opens-row = 🔴 بند ہے۔ کھلے گا: { $opens }
service-closed-row = 🔴 بند ہے
service-appointment-row = 📅 پہلے سے وقت لے کر
service-unknown-row = ❔ اوقات کی تصدیق نہیں ہوئی: جانے سے پہلے پوچھ لیں
service-distance-row = 🚶 آپ سے { $metres } میٹر دور
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (مفت کال)
service-whatsapp-row = 💬 واٹس ایپ { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ ضرورت ہو تو ترجمان موجود ہے
service-free-row = 💶 مفت
service-cheap-row = 💶 تھوڑے پیسے
service-paid-row = 💶 پیسے لگتے ہیں
service-referral-row = 📨 کسی اور دفتر یا تنظیم کا خط چاہیے
service-bring-row = 🎒 ساتھ لائیں: { $what }
service-no-permit-row = ✅ رہنے کا اجازت نامہ (permesso di soggiorno) ضروری نہیں
service-confirmed-row = 🤝 تصدیق کی ہے { $organization } نے: { $day }
service-confirmed-once-row = ⏳ دوبارہ تصدیق ہونی ہے۔ پچھلی بار: { $organization }، { $day }
service-checked-row = 🤝 بلدیہ نے تصدیق کی ہے: { $day }
service-checked-once-row = ⏳ دوبارہ تصدیق ہونی ہے۔ پچھلی بار: { $day }
service-national-row = ☎️ پورے اٹلی کا نمبر
service-unconfirmed-row = ⏳ ابھی تصدیق نہیں ہوئی
service-button-map = 📍 نقشہ
service-button-call = 📞 فون کریں
service-button-remind = 🔔 کھلنے پر بتائیں
service-button-staff = 🪧 عملے کو دکھائیں
service-button-more = ➕ مزید
service-button-next = ➡️ اگلی جگہ
service-button-share = 📤 اوروں کو بتائیں
service-button-wrong = ⚠️ غلطی ہے
service-button-back = ↩️ جگہ کی معلومات
service-more = { $name }: آپ کو کیا کرنا ہے؟
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = فون کریں، { $name }:
service-share = اسے کاپی کریں اور جسے چاہیں بھیجیں: { $name }
service-link-row = 👉 { $link }
staff-how = یہ تصویر وہاں کام کرنے والوں کو دکھائیں۔ یہ اطالوی میں ہے۔
staff-title = سلام! مجھے اس سہولت کی تلاش ہے:
staff-looking = سلام! مجھے تلاش ہے: { $name }
staff-speaks-row = 🗣️ میری زبان: { $languages }۔ براہ کرم آہستہ بولیں۔
opening-kept = 🔔 کھلنے پر ہم آپ کو لکھیں گے: { $name }، { $when }۔ پھر ہم یہ بھلا دیں گے۔
opening-dropped = ٹھیک ہے: ہم نہیں لکھیں گے۔
opening-now = 🔔 اب کھل رہا ہے: { $name }
opening-button-no = مجھے نہ بتائیں
wrong-ask = { $name }: کیا غلط ہے؟
wrong-moved = اب وہاں نہیں ہے
wrong-closed = ہمیشہ کے لیے بند ہے
wrong-phone = فون کوئی نہیں اٹھاتا
wrong-hours = اوقات کچھ اور ہیں
wrong-refused = مجھے انکار کر دیا
wrong-interpreter = ترجمان نہیں ہے
wrong-thanks = شکریہ! ہم ان کو بتاتے ہیں جو ٹھیک کر سکتے ہیں۔ ٹھیک ہونے پر آپ کو لکھیں گے۔
rate-ask = کیا یہ آپ کے کام آیا؟
rate-thanks = شکریہ! ہم نے آپ کے نام کے بغیر گن لیا ہے۔

## کسی انسان سے بات

talk-menu = 💬 کسی سے بات کریں
talk-how =
    جواب آپ کی زبان جاننے والے دیتے ہیں۔ جواب اس وقت تک ملے گا: { $until }۔
    صرف لفظ رکھے جاتے ہیں، سات دن تک۔ نام اور نمبر نہیں رکھے جاتے۔
talk-ask = آپ کو کیا پوچھنا ہے؟ اپنے لفظوں میں لکھیں۔
talk-again = چند لفظ لکھیں، زیادہ سے زیادہ 800 حرف۔
talk-no-numbers =
    یہاں فون نمبر اور ای میل کے پتے نہیں جاتے: اس طرح کوئی آپ کو ڈھونڈ نہیں سکتا۔
    براہ کرم ان کے بغیر دوبارہ لکھیں۔
talk-nobody =
    افسوس: اس وقت یہاں آپ کی زبان ({ $language }) جاننے والا کوئی نہیں۔
    شہر کی سہولتیں موجود ہیں۔ ڈاکٹر کے لیے فون کریں، ترجمان بھی مل سکتا ہے:
talk-too-many = آج آپ بہت سے سوال پوچھ چکے ہیں۔ کل دوبارہ کوشش کریں۔
talk-sent = ہو گیا: آپ کا سوال پہنچا دیا ہے۔ جواب اس وقت تک ملے گا: { $until }۔
talk-button = میرا سوال
talk-button-write = ✏️ اور لکھیں
talk-button-close = میری بات ختم
talk-button-again = ایک اور سوال
talk-ask-more = اور کیا بتانا ہے؟
talk-passed-on = ہو گیا: آپ کے سوال میں شامل کر دیا ہے۔
talk-waits = آپ کا سوال انتظار میں ہے۔ جواب اس وقت تک ملے گا: { $until }۔
talk-yours = آپ کا سوال:
talk-yours-row = آپ: "{ $words }"
talk-theirs-row = جواب: "{ $words }"
talk-italian-row = 🇮🇹 دفتر میں دکھانے کے لیے: "{ $words }"
talk-answer =
    💬 آپ کے سوال کا جواب:
    "{ $words }"
talk-said = آپ کے لیے ایک پیغام ہے۔
talk-late = افسوس: ابھی کسی نے جواب نہیں دیا۔ ہم نے سب سے دوبارہ پوچھا ہے۔
talk-over = یہ بات چیت ختم ہو گئی ہے۔
talk-unanswered = افسوس: کسی نے جواب نہیں دیا۔ ہم نے آپ کا سوال مٹا دیا ہے۔
talk-voice-sent = ہو گیا: آپ کی آواز جا رہی ہے۔ ہم اسے نہیں رکھتے۔
talk-voice-came = 🎙️ سوال کے بارے میں آواز کا پیغام۔
talk-voice-lost = افسوس: آواز کا پیغام نہیں پہنچا۔ براہ کرم لکھ کر بھیجیں۔
talk-voice-later = آپ کی آواز تب جاتی ہے جب کوئی سوال لے لے۔ تب تک لکھ کر بھیجیں۔
mydata-talk-row = • آپ نے کسی انسان سے پوچھا: { $asked }، { $languages }۔ سات دن بعد مٹ جائے گا
mydata-role-row = • آپ کا کام: { $role }، { $languages }
mydata-excluded-row = • آپ کو ان کے بارے میں سوال نہیں چاہییں: { $topics }
mydata-blocks-row = • جن لوگوں کو آپ نے بند کیا ہے: { $count }
shift-oncall-row = 📞 زبان جاننے والے خاندانوں کو جواب دیتے ہیں۔ زبانیں: { $languages }

## نوٹس بورڈ: تقریبیں، گھر، کام

menu-boards = 📌 نوٹس بورڈ
boards-title = آپ کو کیا دیکھنا ہے؟
boards-mine = 📝 میرے اشتہار
boards-yours = آپ کے اشتہار۔ بدلنے یا ہٹانے کے لیے دبائیں۔
boards-none-yours = آپ کا کوئی اشتہار نہیں۔
board-events = 🎉 شہر میں کیا ہے
board-homes = 🏠 گھر اور کمرے
board-jobs = 💼 کام
board-list-events = شہر میں کیا ہو رہا ہے:
board-list-homes = گھر اور کمرے۔ ایک دوسرے کو لکھنا صرف ہمارے ذریعے ہوتا ہے۔ گھر دیکھنے سے پہلے کبھی پیسے نہ دیں۔
board-list-jobs = کام، اور ہنر سیکھنے کے کورس۔ کام دینے والوں کو آپ سے پیسے مانگنے کا حق نہیں۔
board-none = یہاں ابھی کچھ نہیں ہے۔
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ نیا اشتہار
post-button-me = میرے لیے
post-button-ask = ✉️ مجھے دلچسپی ہے
post-button-withdraw = 🗑️ ہٹا دیں
post-button-still = ✅ ابھی باقی ہے
post-card = { $kind }: { $what }
post-initiative = پروگرام
post-course = کورس
post-event = تقریب
post-volunteering = رضاکاروں کا کورس
post-offer = گھر دینا ہے
post-request = گھر چاہیے
post-shared = مل کر رہنے کا گھر
post-job = کام
post-training = ہنر سیکھنا
post-for-all = سب
post-for-youth = نوجوان
post-for-families = خاندان
post-for-volunteers = رضاکار
contract-permanent = مستقل
contract-fixed = مقررہ مدت کا
contract-apprentice = ہنر سیکھتے ہوئے کام
contract-internship = انٹرن شپ
contract-other = کوئی اور
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = کس کے لیے: { $whom }
post-cost-row = خرچ: { $cost }
home-rooms-row = 🛏️ کمرے: { $rooms }
home-euro-row = 💶 ماہانہ { $euro } یورو
home-since-row = 🗓️ کب سے: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 معاہدہ: { $contract }
job-deadline-row = ⏳ آخری دن: { $day }
post-state-row = آپ کا اشتہار: { $state }۔
post-is-pending = انتظار میں ہے
post-is-open = سب کو نظر آتا ہے
post-is-refused = درست کرنا ہے
post-is-withdrawn = ہٹا دیا گیا
post-is-ended = وقت ختم ہو گیا
post-over = یہ اشتہار اب نہیں ہے۔
post-own = یہ آپ کا اپنا اشتہار ہے۔
post-adults = یہ 18 سال یا اس سے زیادہ عمر کے لوگوں کے لیے ہے۔
post-many = آپ کے پانچ اشتہار ہو چکے ہیں۔ ایک ہٹائیں، پھر کوشش کریں۔
post-no-contact = نمبر، ای میل یا لنک نہ لکھیں: آپ لوگ ہمارے ذریعے ایک دوسرے کو لکھتے ہیں۔ براہ کرم دوبارہ لکھیں۔
post-for-whom = اشتہار کس کے لیے ہے؟
post-ask-what = یہ کس بارے میں ہے؟ ایک سطر میں لکھیں۔
post-label-what = کیا
post-label-kind = قسم
home-ask-kind = آپ کو کیا کرنا ہے؟
home-ask-rooms = کتنے کمرے؟
home-label-rooms = کمرے
home-rooms-again = ایک عدد لکھیں، 1 سے 12 تک۔
home-ask-area = کس محلے میں؟ پتے کی ضرورت نہیں۔
home-ask-euro = ماہانہ کتنے یورو؟
home-label-euro = ماہانہ یورو
home-euro-again = صرف عدد لکھیں، مثلاً 450۔
home-ask-since = کب سے؟ کوئی دن لکھیں، یا چھوڑ دیں۔
home-label-since = کب سے
job-ask-kind = آپ کی پیشکش کیا ہے؟
job-ask-where = کام کہاں ہے؟
job-ask-hours = کن دنوں میں، اور کس وقت؟
job-label-hours = اوقات
job-ask-contract = معاہدہ کیسا ہے؟
job-label-contract = معاہدہ
job-ask-deadline = جواب کس دن تک دیا جا سکتا ہے؟
job-label-deadline = آخری دن
job-ask-firm = کمپنی کا نام کیا ہے؟
job-label-firm = کمپنی
post-summary = یہ رہا اشتہار:
post-posted = شکریہ! پہلے کوئی انسان پڑھے گا، پھر سب کو نظر آئے گا۔ ہم آپ کو لکھیں گے۔
post-published = 📌 اب سب کو نظر آتا ہے: { $what }
post-refused = ✖️ نظر نہیں آتا: { $what }۔ وجہ: { $reason }۔ اسے درست کر لیں۔
post-withdraw-ask = کیا اسے ہٹا دیں؟ { $what }
post-withdrawn = ہٹا دیا: { $what }
post-still-ask = { $what }: کیا یہ ابھی باقی ہے؟ اس دن تک رہے گا: { $day }۔
post-still-done = اچھا! { $what } اس دن تک رہے گا: { $day }۔
post-ended = وقت ختم ہو گیا، اس لیے ہٹا دیا: { $what }
inquiry-ask = پیغام لکھیں۔ پہنچانا ہمارا کام: آپ کا نام اور نمبر نظر نہیں آتے۔
inquiry-message =
    ✉️ کسی کو دلچسپی ہے: { $what }
    "{ $words }"
inquiry-answer =
    ✉️ جواب آیا ہے: { $what }
    "{ $words }"
inquiry-many = آج آپ دس اشتہاروں کے بارے میں لکھ چکے ہیں۔ کل دوبارہ کوشش کریں۔
complaint-kept = بتانے کا شکریہ۔ کوئی انسان اسے دیکھے گا۔
complaint-handled = ہم نے آپ کی شکایت دیکھی: آپ کی بات درست تھی، ہم نے قدم اٹھایا ہے۔
complaint-dismissed = ہم نے آپ کی شکایت دیکھی: ابھی کچھ نہیں بدلے گا۔
mydata-board-row = • اشتہار — { $kind }: { $what }
mydata-inquiry-row = • آپ نے اس اشتہار کے بارے میں لکھا: { $what }
mydata-complaint-row = • اشتہار کی شکایت: { $words } ({ $state })

## چیٹ جوڑنا، سننا اور واٹس ایپ کے پیغام

template-reminder =
    ⏰ یاد دہانی: { $organization } کے ساتھ آپ کی باری ہے۔
    کام: { $what }
    🗓️ کب: { $when }
    📍 کہاں: { $place }
    کیا آپ کو آنا ہے؟ نیچے ایک بٹن دبائیں۔
template-moved =
    دھیان دیں: تنظیم { $organization } نے باری کا وقت بدل دیا ہے۔
    کام: { $what }
    پہلے: { $before }
    اب: { $when }
    کیا پھر بھی آنا ہے؟ نیچے ایک بٹن دبائیں۔
template-cancelled =
    دھیان دیں: تنظیم { $organization } نے باری منسوخ کر دی ہے۔
    کام: { $what }
    🗓️ کب: { $when }
    نہ جائیں: وہاں کوئی نہیں ہوگا۔ پھر بھی آپ کا شکریہ۔
template-place =
    آپ کے لیے { $organization } کے ساتھ ایک جگہ خالی ہو گئی ہے۔
    کام: { $what }
    🗓️ کب: { $when }
    📍 کہاں: { $place }
    یہ جگہ آپ کے لیے { $until } تک رکھی ہے۔ کیا یہ جگہ چاہیے؟
template-message = آپ کے لیے { "\u200E" }#FaiBene کا ایک پیغام ہے۔ پڑھنے کے لیے بٹن دبائیں۔
template-button-read = پڑھیں
template-value = { $value }
waiting-now = آپ کے لیے جو کچھ تھا وہ یہ ہے۔
waiting-nothing = اب آپ کے لیے کچھ باقی نہیں۔
hear-button = 🔊 سنیں
hear-voice = 🔊 یہ آواز ایک انسان کی ہے جو آپ کی زبان بولتا ہے۔
hear-name = آواز
hear-about = صوتی پیغام
link-button = 🔗 چیٹ جوڑیں
link-code =
    کیا آپ کے پاس پیغاموں کی کوئی اور ایپ یا کوئی اور فون بھی ہے؟ وہاں ہمارے ساتھ چیٹ کھولیں اور لکھیں:
    { "\u200E" }/link { $code }{ "\u200E" }
    کوڈ { $minutes } منٹ تک چلتا ہے، صرف ایک بار۔ پھر دونوں چیٹ ایک ہی شخص کی ہوں گی: دونوں میں ایک جیسی چیزیں نظر آئیں گی۔ جو چیٹ آخر میں استعمال ہوئی، ہم اسی میں لکھیں گے۔
link-warning = ⚠️ کوڈ کسی کو نہ دیں: جو اسے اپنی چیٹ میں لکھے گا، وہ آپ کی چیزیں دیکھ اور بدل سکے گا۔
link-wrong = یہ کوڈ نہیں چلا: کوڈ دس منٹ تک چلتا ہے، صرف ایک بار۔ دوسری چیٹ میں { "\u200E" }/link{ "\u200E" } لکھیں: ہم نیا کوڈ دیں گے۔
link-own = یہ کوڈ آپ نے یہیں سے مانگا ہے۔ اسے دوسری چیٹ میں لکھیں: { "\u200E" }/link { $code }{ "\u200E" }
link-ages = دونوں چیٹ میں عمر الگ ہے، اس لیے ہمارے لیے یہ دو لوگ ہیں: ہم انہیں نہیں جوڑ سکتے۔ اگر غلطی ہے تو عمر درست کریں اور نیا کوڈ مانگیں۔
link-both = دونوں چیٹ میں پہلے سے چیزیں ہیں، اور ہم انہیں نہیں ملاتے۔ اس چیٹ میں یہ ہے:
link-kept-row = • { $kind }: { $count }
link-kept-places = باریوں میں جگہیں اور انتظار کی فہرستیں
link-kept-hours = باریاں جن کے گھنٹے لکھے گئے
link-kept-offers = فارغ وقت اور پیشکشیں
link-kept-roles = ذمہ داریاں اور تنظیمیں
link-kept-more = باقی چیزیں جو { "\u200E" }/mydata{ "\u200E" } میں ہیں
link-both-end = آپ اس چیٹ کی چیزیں مٹا کر اسے جوڑ سکتے ہیں: آپ کی جگہیں خالی ہو جائیں گی، اور یہ واپس نہیں ہو سکتا۔ جن لوگوں کو بند کیا ہے وہ بند رہیں گے، شکایتیں بھی رہیں گی۔ یا سب کچھ ایسے ہی رہنے دیں۔
link-button-delete = مٹائیں اور جوڑیں
link-button-leave = ایسے ہی رہنے دیں
link-done = ہو گیا: یہ چیٹ اور دوسری چیٹ اب ایک ہی شخص کی ہیں۔
link-done-there = 🔗 ایک اور چیٹ ({ $here }) اب اس سے جڑ گئی ہے: وہاں سے آپ کی چیزیں دیکھی اور بدلی جا سکتی ہیں۔ اگر یہ آپ نے نہیں کیا تو اسے فوراً الگ کریں۔
chats-button = میری چیٹ
chats-title = آپ کی چیٹ:
chats-telegram = ٹیلیگرام
chats-whatsapp = واٹس ایپ
chats-web = ویب صفحہ
chats-here-row = رابطہ: { $chat } ({ $value })، یہی چیٹ
chats-row = رابطہ: { $chat } ({ $value })
chats-end = جو چیٹ آخر میں استعمال ہوئی، ہم اسی میں لکھتے ہیں۔
chats-button-away = الگ کریں: { $chat }
chats-button-away-here = اسے الگ کریں
chats-away-ask = کیا یہ چیٹ الگ کر دیں: { $chat }؟ وہاں سے آپ کی چیزیں نظر نہیں آئیں گی۔ اس چیٹ سے جو لکھے گا، وہ نئے سرے سے شروع کرے گا۔
chats-button-away-yes = جی، الگ کریں
chats-away = ہو گیا: { $chat } اب آپ کی چیٹ نہیں ہے۔
chats-last = یہ آپ کی واحد چیٹ ہے: اسے الگ نہیں کیا جا سکتا۔ چاہیں تو سب کچھ مٹا دیں۔

## ویب صفحے

page-title = FaiBene
page-chat = بات چیت
page-write = پیغام لکھیں
page-sos = ایمرجنسی نمبر
page-send = بھیجیں
page-photo = تصویر بھیجیں
page-photo-sent = آپ کی تصویر
page-place = بتائیں آپ کہاں ہیں
page-place-sent = 📍 میں یہاں ہوں
page-place-refused = فون نے نہیں بتایا کہ آپ کہاں ہیں۔ کسی سڑک کا نام لکھ دیں۔
page-map = نقشہ کھولیں
page-you = آپ
page-new = نئے پیغام
page-connecting = رابطہ ہو رہا ہے…
page-online = رابطہ ہے
page-lost = رابطہ ٹوٹ گیا، دوبارہ کوشش…
page-sending = جا رہا ہے
page-sent = چلا گیا
page-refused = یہ پیغام نہیں گیا: چھوٹا کر کے لکھیں۔
page-save = ڈاؤن لوڈ
page-noscript = چیٹ کے لیے JavaScript چاہیے: اسے براؤزر میں چالو کریں۔
page-town = #FaiBene
page-town-about = آزمائشی شہر: لوگ اور تنظیمیں فرضی ہیں
page-town-how = پانچ فون، ایک شہر۔ لکھیں، بٹن دبائیں، پھر گھڑی آگے کریں۔
page-phones = فون
page-phone-citizen = ایک رضاکار
page-phone-citizen-about = کچھ گھنٹے دیتی ہیں
page-phone-association = ایک تنظیم
page-phone-association-about = رضاکار ڈھونڈتی ہے
page-phone-coordinator = منتظمین
page-phone-coordinator-about = منظور کرتے اور دیکھتے ہیں
page-phone-family = ایک نیا آیا ہوا خاندان
page-phone-family-about = اپنی زبان میں پوچھتا ہے
page-phone-whatsapp = واٹس ایپ جیسا
page-phone-whatsapp-about = تین بٹن یا ایک فہرست
page-clock = آزمائشی ہفتے کی گھڑی
page-clock-hour = مزید 1 گھنٹہ
page-clock-evening = شام 18 بجے
page-clock-day = مزید 1 دن
page-clock-wrong = گھڑی اس طرح نہیں بدل سکتی۔

## Posto fisso

seat-first = مستقل جگہ کے لیے پہلے ایک بار نام لکھوانا ضروری ہے۔
seat-yours = شکریہ! اب سے آپ کی مستقل جگہ ہے: { $what }۔ ہر بار آپ کا نام ہم لکھ دیں گے۔
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] وہاں آپ کا انتظار ہے:
       *[other] وقفے پر ہے: ابھی ہم آپ کا نام نہیں لکھتے۔
    }
seat-shift-row = • { $when }
seat-week = اس ہفتے آپ کی مستقل باریاں:
seat-week-row = • { $when } — { $what }، { $place }
seat-week-end = اگر کسی بار آنا ممکن نہ ہو تو باری کھولیں اور بتا دیں۔
seat-button-all = میری مستقل جگہیں
seat-button-always = 🪑 ہر بار آنا ہے
seat-button-pause = ⏸️ اگلی باریاں نہیں
seat-button-resume = ▶️ پھر سے آنا ہے
seat-button-leave = جگہ چھوڑنی ہے
seat-paused = ٹھیک ہے: ابھی ہم آپ کا نام نہیں لکھیں گے، اور جن باریوں میں آپ کا نام تھا وہاں سے نکال دیا ہے۔ مستقل جگہ آپ ہی کی رہے گی۔
seat-left = ٹھیک ہے: اب آپ کی مستقل جگہ نہیں رہی، اور جن باریوں میں آپ کا نام تھا وہاں سے نکال دیا ہے۔ شکریہ!
seat-ask-until = کتنے عرصے کا وقفہ؟ وقفے کے بعد جگہ پھر آپ کی ہو گی۔
seat-button-fortnight = دو ہفتے
seat-button-month = ایک مہینہ
seat-button-day = کسی خاص دن تک
seat-button-open = جب تک میں نہ کہوں
seat-ask-day = کس دن تک، اس دن کو ملا کر؟ مثلاً: "10 جنوری"۔
seat-day-again = دن سمجھ نہیں آیا۔ یوں لکھیں: "10 جنوری" یا "10/1"۔ یہ دن ابھی آنا باقی ہو۔
seat-paused-until = ٹھیک ہے: { $until } تک ہم آپ کا نام نہیں لکھیں گے، اور ان دنوں کی جن باریوں میں آپ کا نام تھا وہاں سے نکال دیا ہے۔ اگلے دن سے جگہ پھر آپ کی ہے۔
seat-until-row = ⏸️ وقفہ { $until } تک
seat-back = وقفہ ختم ہو گیا: { $what }۔ مستقل جگہ پھر آپ کی ہے، ہر بار آپ کا نام ہم لکھ دیں گے۔

## Telefonate

call-button-ask = 📞 مجھے فون کریں
call-button-withdraw = اب ضرورت نہیں
call-ask = کس نمبر پر؟ نمبر صرف ایک بار نظر آئے گا، صرف اس شخص کو جو آپ کو فون کرے؛ پھر ہم اسے مٹا دیں گے۔
call-again = فون نمبر لکھیں: 6 سے 15 ہندسے، ساتھ + بھی ہو سکتا ہے۔
call-waits = ہم نے { $organization } کو بتا دیا ہے کہ آپ کے لیے فون پر بات بہتر ہے۔ جیسے ہی کوئی فون کا ذمہ لے، ہم آپ کو لکھیں گے۔
call-soon = آپ کو فون آئے گا: { $name }، تنظیم { $organization }۔ آپ کا نمبر ہم نے مٹا دیا ہے۔
call-nobody = افسوس: تین دن میں تنظیم { $organization } کی طرف سے آپ کو فون نہیں ہو سکا۔ آپ کا نمبر ہم نے مٹا دیا ہے۔ چاہیں تو لکھیں یا پھر کوشش کریں۔
call-too-many = آج آپ کی طرف سے تین بار فون کی درخواست ہو چکی ہے: کل پھر کوشش کریں۔
call-taken = کسی اور نے یہ ذمہ لے لیا ہے۔ پھر بھی شکریہ!
call-withdrawn = جس نے فون مانگا تھا، اس کا ارادہ بدل گیا ہے: اب فون کی ضرورت نہیں۔
call-over = اس درخواست کا وقت ختم ہو گیا: نمبر اب موجود نہیں۔
call-withdrawn-yours = ٹھیک ہے: آپ کو کوئی فون نہیں آئے گا، اور نمبر ہم نے مٹا دیا ہے۔
call-number =
    شکریہ! فون کریں، { $name }: { $phone }
    یہ نمبر ابھی دکھا رہے ہیں، پھر مٹا دیں گے۔
call-is-open = انتظار میں
call-is-taken = کسی نے ذمہ لے لیا
call-is-withdrawn = واپس لے لی گئی
call-is-unanswered = کسی سے نہ ہو سکا
