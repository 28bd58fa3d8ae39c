### বট যা বলে, বাংলায়। মূল লেখা ইতালিয়ানে: it.ftl.

## লম্বা মেনুর পাতা

page-more = আরও →
page-back = ← পেছনে
page-pick = বেছে নিন
page-typed = অথবা লিখুন:

## ভাষা

language-title = কোন ভাষায় কথা বলতে চান?
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
language-chosen = ঠিক আছে: এখন থেকে আমরা বাংলায় কথা বলব।
translation-draft = এই অনুবাদ মেশিনের করা। কোনো মানুষ এখনো এটা পড়ে ঠিক করেনি। সন্দেহ হলে ইতালিয়ান লেখাটাই ঠিক বলে ধরবেন।
language-unknown = এই ভাষা এখনো নেই।
language-offer = দেখছি আপনি অন্য ভাষায় লিখছেন। ভাষা বদলাতে চান?

## সব মেসেজে

button-menu = ☰ মেনু
button-language = 🌐 ভাষা
button-sos = 🆘 SOS

## স্বাগতম ও মেনু

start-hello =
    স্বাগতম! আমি #FaiBene এর বট। #FaiBene হলো { $city } শহরে একে অন্যের পাশে দাঁড়ানোর চ্যালেঞ্জ।
    অন্যকে সাহায্য করতে চান, বা আপনার সাহায্য দরকার: দুটোতেই আমি আছি।
start-kept =
    আমরা কী রাখি, আর কেন:
    • এই চ্যাটে আপনার যোগাযোগ, যাতে উত্তর দিতে পারি;
    • আপনার ভাষা, যাতে আমরা একে অন্যকে বুঝি;
    • নাম লেখালে: আপনার দেওয়া নাম আর বয়সের ধাপ;
    • কোন কাজে নাম লেখালেন আর তার পরে যা হয় (ঘণ্টা, মেসেজ, মতামত), যাতে কাজটা গুছিয়ে করা যায়;
    • কোনো সংগঠনের হয়ে কথা বললে: সেই সংগঠন যা চেয়েছে।
    সব এক এক করে দেখতে লিখুন /mydata আর সব মুছে ফেলতে লিখুন /erase
menu-title = আপনি কী করতে চান?
menu-shifts = সাহায্য করব
menu-mine = আমার শিফট
menu-services = সাহায্য দরকার
menu-need = স্বেচ্ছাসেবক চাই
menu-needs = আমাদের শিফট
menu-organization = আমি সংগঠনের লোক
menu-queue = সিদ্ধান্ত বাকি
menu-associations = সংগঠন
menu-form = ▶️ যেখানে ছিলেন
menu-mydata = আমার তথ্য
menu-help = কীভাবে চলে
help-what =
    বিপদে আছেন? 112 নম্বরে ফোন করুন, বা 🆘 চাপুন।
    এখানে শহরের স্বেচ্ছাসেবার শিফট (কাজের সময়) দেখতে পারেন, নাম লেখাতে পারেন, বাতিলও করতে পারেন। আগের দিন সন্ধ্যায় আর দুই ঘণ্টা আগে আমি মনে করিয়ে দেব।
    খাবার, ঘরের জিনিস, মোবাইল বা কম্পিউটারও দান করতে পারেন।
    সংগঠনগুলো স্বেচ্ছাসেবক চায়। সমন্বয় দল প্রতিটা অনুরোধ দেখে নেয়।
help-commands =
    বোতাম চাপতে পারেন, লিখতেও পারেন। কমান্ডগুলো:
    /menu মেনু
    /services কোথায় সাহায্য পাবেন
    /talk একজন মানুষের সঙ্গে কথা
    /guides প্রথম সপ্তাহগুলো
    /boards বাসা, কাজ, অনুষ্ঠান
    /shifts খোলা শিফট
    /mine আপনার শিফট
    /hours আপনার ঘণ্টা আর সার্টিফিকেট
    /language ভাষা
    /stop আর খবর নয়
    /mydata আপনার তথ্য
    /erase সব মুছে ফেলা
    /sos জরুরি নম্বর
thanks-back = আপনাকেও ধন্যবাদ! 💚
unknown = মাফ করবেন, বুঝতে পারিনি। আমি যা করতে পারি:
attachment =
    এটা আমি পড়তে পারি না, রাখিও না। নিজের কথায় লিখুন, বা বোতাম চাপুন।
    📷 ছবি লাগে আপনি কী দিচ্ছেন তা দেখাতে।
    🎤 ভয়েস মেসেজ আমি তাঁকে পাঠাই যিনি আপনার প্রশ্নের উত্তর দেন।
    📍 আপনার লোকেশন দিলে বলি কাছে কী আছে।
slow-down = একটু থামুন: আপনি খুব তাড়াতাড়ি লিখছেন। শেষ মুহূর্তে যা পাঠিয়েছেন, আমি পড়িনি। কয়েক সেকেন্ড পরে আবার লিখুন।
sorry = মাফ করবেন, কিছু একটা কাজ করেনি। যাঁরা বট দেখাশোনা করেন, তাঁরা এটা দেখতে পান। মেনু থেকে আবার চেষ্টা করতে পারেন।
gone = এটা আর নেই। মেনুর জন্য ☰ চাপুন।
list-old = এই তালিকা পুরোনো। এখান থেকে আবার খুলতে পারেন:

## SOS

sos-first = আপনি যা চেয়েছিলেন, এই যে।
sos-title = ফোন করুন। যাঁরা ফোন ধরেন, তাঁরা সাহায্য করার জন্যই আছেন।
sos-violence = এই নম্বরে সব সময় ফোন ধরে। এই মোবাইল অন্য কেউ দেখতে পারলে অন্য মোবাইল থেকে ফোন করুন, আর পারলে এই চ্যাট মুছে ফেলুন।
sos-suicide =
    আপনার এত কষ্ট হচ্ছে জেনে খারাপ লাগছে। এই ভার একা বইতে হবে না: এখনই আপনার কথা শোনার মানুষ আছে।
    112 নম্বরে ফোন করুন, বা কাছের কোনো মানুষকে বলুন।
sos-end = 112 দিনরাত ফোন ধরে। এই উত্তরের কোনো চিহ্ন আমরা রাখি না।
button-hide = ✖️ লুকান
sos-hide-rest = ওপরে যা রয়ে গেছে, আমি তা সরাতে পারি না। এই চ্যাটের বিস্তারিত খুলুন, তারপর “চ্যাট মুছুন” (Elimina chat, Delete chat) বেছে নিন।
line-emergency = { $number } — জরুরি: পুলিশ, অ্যাম্বুলেন্স, দমকল
line-violence = { $number } — নির্যাতন, বা কেউ পিছু নিলে
line-children = { $number } — শিশু-কিশোর বিপদে থাকলে
line-doctor = { $number } — ডাক্তার, জরুরি না হলে
line-speaks-under = ভাষা: { $languages }
line-speaks-not-under = এখানে আপনার ভাষায় ({ $language }) কেউ কথা বলে না। ভাষা: { $languages }
line-interpreters-under = ভাষা: দরকার হলে দোভাষী থাকে
line-languages-unknown-under = ভাষা: নিশ্চিত জানা নেই

## চুপ থাকা, তথ্য, মুছে ফেলা

stopped = ঠিক আছে: আর খবর পাঠাব না। আপনি লিখলে উত্তর দেব। শুধু আপনার শিফটের কথা জানাব, যেমন কোনো শিফট বাতিল হলে।
resumed = ভালো! আবার খবর পাবেন।
button-resume = আবার খবর চাই
button-erase = সব মুছে ফেলুন
button-change-name = নাম বা বয়স বদল
mydata-title = আপনার সম্পর্কে যা যা আছে, সব এখানে:
mydata-name-row = নাম: { $name }
mydata-no-name-row = নাম: নেই
mydata-age-row = বয়স: { $age }
mydata-language-row = ভাষা: { $languages }
mydata-silenced-row = খবর: বন্ধ
mydata-coordinator-row = ভূমিকা: সমন্বয় দল, { $since } থেকে (নেওয়া সিদ্ধান্ত: { $count })
mydata-member-row = সংগঠন: { $organization } ({ $state })
mydata-signup-row = শিফট: { $what } — { $when } ({ $state })
mydata-post-row = অনুরোধ: { $what } — { $when }, { $place }, লোক: { $people }, বয়স কমপক্ষে { $age }, ইনস্যুরেন্স: { $insurer }
mydata-waiting = { $count ->
        [0] সামনে কিছু মনে করানোর বা জানানোর নেই।
        [one] সামনে { $count }টি মেসেজ যাবে: মনে করাতে বা জানাতে।
       *[other] সামনে { $count }টি মেসেজ যাবে: মনে করাতে বা জানাতে।
    }
mydata-form = একটা ফরম শুরু করা আছে। এক দিন পরে নিজে থেকে মুছে যাবে।
mydata-form-row = • { $words }
mydata-seen-row = প্রথম মেসেজ: { $since }; শেষ: { $last }
mydata-reason-row = কারণ: { $reason }
mydata-end = নাম আর যোগাযোগ গোপন কোডে রাখা আছে। যখন ইচ্ছা সব মুছে ফেলতে পারেন।
signup-confirmed = জায়গা পাকা
signup-given-back = আপনি বাতিল করেছেন
signup-called-off = শিফট বাতিল
erase-ask =
    নাম, যোগাযোগ, ভাষা, ভূমিকা আর মেসেজ মুছে দেব। আপনার সামনের শিফটগুলো বাতিল হবে।
    শুধু নাম ছাড়া কিছু সংখ্যা থাকবে। পরে আর ফেরানো যাবে না। মুছে দেব?
button-erase-yes = হ্যাঁ, সব মুছুন
button-keep = না, থাকুক
erased = হয়ে গেছে: আমাদের কাছে আপনার আর কিছু নেই। ওপরে যা দেখছেন, শুধু এই মোবাইলে আছে: চ্যাটটা মুছে ফেলতে পারেন। আবার শুরু করতে চাইলে লিখুন /start। ভালো থাকবেন!

## পরিচয়

acquaintance-title = আপনি
acquaintance-ask-name = আপনার নাম কী? শুধু ডাকনাম হলেও চলবে। সংগঠন এটা দেখবে।
claimant-ask-name = আপনার নাম কী? পুরো নাম লিখুন। সমন্বয় দল এটা দেখবে।
acquaintance-ask-age = আপনার বয়স কত?
acquaintance-kept = ধন্যবাদ, লিখে রাখলাম।
label-name = নাম
label-age = বয়স
age-under14 = 14 বছরের কম
age-14to17 = 14 থেকে 17
age-adult = 18 বা বেশি

## শিফট, যাঁরা সাহায্য করেন

shifts-title = খোলা শিফট। যেটা ভালো লাগে, চাপুন:
shifts-none = এখন কোনো শিফট খোলা নেই। কয়েক দিন পরে আবার দেখুন।
shift-row = • { $when } — { $what } ({ $free ->
        [0] ভরে গেছে: অপেক্ষার তালিকা
        [one] { $free }টি জায়গা
       *[other] { $free }টি জায়গা
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
    🛡️ ইনস্যুরেন্স: { $insurer }
    👥 { $free ->
        [0] ভরে গেছে
        [one] আর { $free }টি জায়গা আছে
       *[other] আর { $free }টি জায়গা আছে
    }
    { $age ->
        [18] বয়স 18 বা বেশি
       *[other] বয়স { $age } বা বেশি; 18 বছরের কম হলে মা-বাবার সই করা ফরম লাগে, সংগঠন সেটা দেয়
    }
button-join = ✅ আমি আছি
button-back-shifts = অন্য শিফট
button-look = খুলুন
signup-done =
    ধন্যবাদ! আপনার জায়গা পাকা:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ ইনস্যুরেন্স: { $insurer }
    আমি মনে করিয়ে দেব।
signup-card =
    তাঁরা আপনার অপেক্ষায় আছেন:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ ইনস্যুরেন্স: { $insurer }
signup-already = এই শিফটে আপনার জায়গা আগেই আছে।
signup-ended = এই নাম লেখানোটা আর চালু নেই।
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = আপনার শিফট:
mine-none = আপনার কোনো শিফট নেই। খোলা শিফটগুলো দেখবেন?
mine-row = • { $when } — { $what }, { $place }
button-cannot = যেতে পারছি না
signup-cancel-ask = { $what }, { $when }: আপনার জায়গাটা বাতিল করব?
button-give-back = হ্যাঁ, বাতিল করুন
button-keep-place = না, আমি যাব
signup-cancelled = { $what }: আপনার জায়গা বাতিল করেছি, সংগঠনকেও জানিয়েছি। বলার জন্য ধন্যবাদ।
shift-gone = এই শিফট আর নেই।
shift-cancelled = এই শিফট বাতিল হয়েছে।
shift-past = এই শিফট শুরু হয়ে গেছে, বা শেষ।
shift-full = দুঃখিত: আর জায়গা নেই।
too-young-under14 = এখানে বয়স কমপক্ষে 14 হতে হয়। তবু ধন্যবাদ: সাহায্য করার ইচ্ছাটাই বড়।
too-young-14to17 = এই শিফট শুধু 18 বা তার বেশি বয়সের জন্য। অন্য শিফটে 14 বছর থেকে যাওয়া যায়।
reminder-title = মনে করিয়ে দিচ্ছি
reminder-today = আজ
reminder-tomorrow = আগামীকাল
reminder-later = দিন কাছে আসছে
somebody = একজন
reminder-shift =
    ⏰ মনে করিয়ে দিচ্ছি: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    খেয়াল করুন: { $organization } শিফটটা বাতিল করেছে।
    { $what }
    🗓️ { $when }
    আপনাকে যেতে হবে না।
shift-moved =
    খেয়াল করুন: { $organization } শিফটের সময় বদলেছে।
    { $what }
    আগে: { $before }
    এখন: { $when }
    যেতে না পারলে এখানে জানান।

## সংগঠন

organization-pick = আপনি কোন সংগঠনের হয়ে কথা বলছেন?
organization-button = { $name }
button-other-organization = অন্য একটা
organization-ask-name = সংগঠনের নাম কী?
organization-asked = আপনি { $organization }-এর হয়ে কথা বলেন কি না, সমন্বয় দলকে জিজ্ঞেস করেছি। তারা ঠিক করলেই আপনাকে লিখব।
organization-yours = আপনি আগে থেকেই এই সংগঠনের হয়ে কথা বলেন।
organization-approved = সমন্বয় দল যাচাই করেছে: এখন আপনি { $organization }-এর জন্য স্বেচ্ছাসেবক চাইতে পারেন।
organization-refused = আপনি যে { $organization }-এর হয়ে কথা বলেন, সমন্বয় দল তা নিশ্চিত করেনি। কারণ: { $reason }
organization-not-approved = এই সংগঠন এখনো যাচাই করা হয়নি।
organization-trusted = সমন্বয় দল { $organization }-এর ওপর ভরসা করে: এখন থেকে আপনারা যা চাইবেন, সাথে সাথে প্রকাশ হবে।
organization-distrusted = এখন থেকে { $organization }-এর অনুরোধ প্রকাশের আগে আবার সমন্বয় দল দেখবে। আগে যা প্রকাশ হয়েছে, তা থাকছে।
youngest-18 = 18 বছর থেকে
youngest-14 = 14 বছর থেকে
shift-is-pending = সমন্বয় দলের অপেক্ষায়।
shift-is-open = প্রকাশ হয়েছে।
shift-is-refused = প্রকাশ হয়নি।
shift-is-cancelled = বাতিল।
button-move = সময় বদলান
button-cancel-shift = শিফট বাতিল
button-cancel-shift-yes = হ্যাঁ, বাতিল
button-keep-shift = না, থাকুক
moved-summary = নতুন সময়:
not-member = শুধু যাচাই করা সংগঠনের লোকই এটা করতে পারেন।
not-yours = এটা আপনার নয়: দেখাতে বা বদলাতে পারি না।

## সমন্বয় দল

code-wrong = এই কোড চলছে না: হয়তো সময় শেষ, বা আগেই ব্যবহার হয়েছে।
code-too-many = অনেকবার ভুল কোড। এক ঘণ্টা পরে আবার চেষ্টা করুন।
not-coordinator = শুধু সমন্বয় দল এটা করতে পারে।
claims-too-many = আপনার তিনটা অনুরোধ আগে থেকেই অপেক্ষায় আছে: সমন্বয় দলের সিদ্ধান্ত পর্যন্ত অপেক্ষা করুন।
claim-card =
    { $organization }
    যিনি চাইছেন: { $name }
review-title = এটা আগেই প্রকাশ হয়েছে। { $taken ->
        [0] কেউ নাম লেখাননি।
        [one] { $taken } জন নাম লিখিয়েছেন।
       *[other] { $taken } জন নাম লিখিয়েছেন।
    }
button-all-right = 👍 ঠিক আছে
button-take-down = ✖️ শিফট বাতিল
button-approve = ✅ অনুমোদন দিন
button-refuse = ✖️ ফিরিয়ে দিন
reason-ask = কারণ কী? যিনি চেয়েছেন, তাঁকে জানাব।
reason-label = কারণ
organizations-approved = যাচাই করা সংগঠন। ⭐ মানে সাথে সাথে প্রকাশ করতে পারে।
organizations-none-approved = এখনো কোনো সংগঠন যাচাই করা হয়নি।
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ সাথে সাথে প্রকাশ করে: সমন্বয় দল পরে দেখে।
organization-is-not-trusted = এর প্রতিটা অনুরোধ সমন্বয় দলের অপেক্ষায় থাকে।
organization-speakers = সংগঠনের হয়ে কথা বলেন:
organization-no-speakers = এখন কেউ এই সংগঠনের হয়ে কথা বলেন না।
button-trust = ⭐ সাথে সাথে প্রকাশ
button-distrust = আবার আগে দেখব
trust-offer = { $organization }-এর ওপর ভরসা করেন? তাহলে এর পরের অনুরোধগুলো সাথে সাথে প্রকাশ হবে, আপনি পরে দেখবেন।
already-decided = এটার সিদ্ধান্ত আগেই হয়েছে, হয়তো সমন্বয় দলের অন্য কেউ নিয়েছেন।

## ফরম

form-text-again = মিলছে না: কয়েকটা শব্দ লিখুন, খুব বেশি নয়।
form-when-again = কখন, বুঝিনি। দিন, শুরু আর শেষ লিখুন, যেমন: “শনিবার সকাল 9টা থেকে দুপুর 12টা”।
form-when-past = এই সময় পার হয়ে গেছে। সামনের কোনো দিন লিখুন।
form-when-which = কোনটার কথা বলছেন?
form-number-again = 1 থেকে 200 এর মধ্যে একটা সংখ্যা লিখুন।
form-option-again = একটা বোতাম বেছে নিন।
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = সব ঠিক আছে?
form-confirm-or-edit = চাপুন: “ঠিক আছে” বা “বদলান”।
form-which-line = কী বদলাতে চান?
form-button-edit = ✏️ বদলান
form-gone = এই ফরম আর নেই। মেনু থেকে আবার শুরু করতে পারেন।
form-earlier = ওই বোতাম ছিল আগের প্রশ্নের। আমরা এখন এখানে:
form-cancelled = ঠিক আছে, বাদ দিলাম।
button-skip = বাদ দিয়ে যান
need-button-detail = ➕ আরও কিছু বলুন
button-back = ← পেছনে
button-cancel = থাক, দরকার নেই
button-confirm = ✅ ঠিক আছে
button-edit = ✏️ { $label }

## টেলিগ্রাম মেনুর কমান্ড

command-start = আবার শুরু
command-sos = জরুরি নম্বর
command-menu = মেনু
command-shifts = খোলা শিফট
command-mine = আমার শিফট
command-language = ভাষা বদলান
command-help = এখানে কী কী করতে পারি
command-stop = আর খবর নয়
command-mydata = আমার তথ্য
command-erase = আমার সব তথ্য মুছে ফেলা

## অপেক্ষার তালিকা আর খালি জায়গা

wait-expired = উত্তর দেওয়ার সময় শেষ: জায়গাটা পরের জন পেয়েছেন। চাইলে আবার তালিকায় নাম দিতে পারেন।
wait-ended = এই শিফটের তালিকায় আপনি আর নেই।
signup-came = আপনি ছিলেন
signup-no-show = আপনি ছিলেন বলে লেখা নেই
signup-excused = না আসার কারণ জানা আছে
signup-replaced = জায়গা অন্য একজন পেয়েছেন
button-wait = ⏳ তালিকায় রাখুন
button-leave-line = তালিকা থেকে বাদ
button-accept-place = ✅ আমি নেব
button-decline-place = এবার নয়
wait-card =
    আপনি অপেক্ষার তালিকায় আছেন: { $what }, { $when }।
    { $place ->
        [1] আপনিই পরের জন।
       *[other] আপনার আগে আছেন: { $before }।
    }
    জায়গা খালি হলে আপনাকে বলব, আর কিছু সময় আপনার জন্য রাখব।
wait-offer =
    🎉 আপনার জন্য একটা জায়গা খালি হয়েছে!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    জায়গাটা { $until } পর্যন্ত আপনার জন্য রাখছি। তারপর পরের জন পাবেন।
wait-left = ঠিক আছে, { $what }: আপনাকে তালিকা থেকে বাদ দিলাম।
wait-called-off = যে শিফটের তালিকায় ছিলেন, সেটা বাতিল: { $what }, { $when }।
mine-lines = অপেক্ষার তালিকায়:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: আপনার জন্য জায়গা আছে, উত্তর দিন
mine-moved-row = • { $when } — { $what }, { $place }: সময় বদলেছে, যাবেন তো?

## যাব, যেতে পারছি না, দেরি হবে

button-coming = ✅ আমি যাব
button-late = 🕐 দেরি হবে
button-was-wrong = ভুল চাপ, আমি যাব
signup-moved = ⚠️ সময় বদলেছে: যাবেন কি না জানান।
answer-coming =
    খুব ভালো, তাঁরা আপনার অপেক্ষায় থাকবেন।
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = ঠিক আছে: { $what }, আপনি একটু দেরিতে পৌঁছাবেন, জানিয়ে দিচ্ছি।
answer-next =
    চাইলে, আপনার জন্য পরের মানানসই শিফট:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ মনে করানো
reminders-ask = শিফটের কথা কখন মনে করিয়ে দেব? এখন আছে:
reminders-kept = হয়ে গেছে। এখন থেকে:
lead-usual = সন্ধ্যায় ও 2 ঘণ্টা আগে
lead-hour = 1 ঘণ্টা আগে
lead-three = 3 ঘণ্টা আগে
lead-day = 1 দিন আগে
lead-two = 2 দিন আগে
lead-none = মনে করাবেন না

## বদলি আর অদলবদল

button-stand-in = 🔁 বদলি খুঁজুন
button-swap = ⇄ শিফট অদলবদল
button-stop-seeking = আর খুঁজবেন না
button-take-over = ✅ আমি যাব
button-undo = ফিরিয়ে নিন
button-name = আপনি কে, বলুন
exchange-sought = আপনার জায়গায় যেতে পারবেন এমন কাউকে খুঁজছি: { $what }, { $when }। কেউ রাজি না হওয়া পর্যন্ত তাঁরা আপনারই অপেক্ষায়। পেলেই লিখব।
exchange-stopped = ঠিক আছে, আর খুঁজছি না: তাঁরা আপনার অপেক্ষায় আছেন।
exchange-over = এখানে আর কিছু করার নেই: আগেই কেউ এসে গেছেন, বা আর দরকার নেই।
exchange-own = এটা আপনারই শিফট: নিজের বদলি নিজে হওয়া যায় না।
exchange-party = দল বেঁধে গেলে বদলি খুঁজে দিতে এখনো পারি না। আসতে না পারলে “যেতে পারছি না” চাপুন।
exchange-too-late = এখন ফেরানোর সময় নেই। আসতে না পারলে “যেতে পারছি না” চাপুন।
exchange-unknown = আগে আপনার নাম আর বয়স বলুন।
exchange-wanted =
    একজন যেতে পারছেন না, বদলি খুঁজছেন। আপনি পারবেন?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    একজন আপনার সাথে শিফট অদলবদল করতে চান।
    আপনারটা: { $mine }, { $then }
    বদলে আপনি করবেন: { $what }, { $when }, { $place }
exchange-taken =
    ধন্যবাদ! যিনি পারছেন না, তাঁর জায়গায় আপনি যাচ্ছেন:
    { $what }
    🗓️ { $when }
    📍 { $place }
    ভুলে চাপ দিলে এক ঘণ্টার মধ্যে ফিরিয়ে নিতে পারেন।
exchange-found = হয়ে গেছে: আপনার জায়গায় { $name } যাচ্ছেন। { $what }, { $when }। সময় থাকতে বলার জন্য ধন্যবাদ।
exchange-undone = ফিরিয়ে নিলাম: সব আগের মতো।
exchange-returned = বদলটা ফিরিয়ে নেওয়া হয়েছে: তাঁরা আবার আপনার অপেক্ষায়। { $what }, { $when }।
exchange-none = আপনার শিফটের সাথে বদলানোর মতো এখন কোনো শিফট নেই। চাইলে বদলি খুঁজতে পারি।
exchange-choose = { $what }, { $when }: এর বদলে কোন শিফট চান?
exchange-swap-sought = যাঁদের এই শিফটে জায়গা আছে, তাঁদের জিজ্ঞেস করছি: { $what }, { $when }। কেউ রাজি না হওয়া পর্যন্ত আপনার শিফট আগেরটাই।
exchange-swapped =
    অদলবদল হয়ে গেছে! এখন আপনার শিফট:
    { $what }
    🗓️ { $when }
    📍 { $place }

## হাজিরা

afterwards-thanks = 💚 ধন্যবাদ! { $what }, { $when }: আপনি সত্যিই পাশে ছিলেন। এ পর্যন্ত আপনার সময়: { $hours }।
afterwards-missed = { $what }, { $when }: লেখা আছে আপনি ছিলেন না। ঠিক না হলে জানান।
button-contest = এটা ঠিক নয়
label-phone = ফোন
checked-in = স্বাগতম! আপনি এসেছেন, লিখে রাখলাম: { $what }, { $when }। ভালো কাটুক।
check-in-early = এখনো সময় হয়নি: শুরুর আধা ঘণ্টা আগে থেকে হাজিরা দিতে পারবেন। { $when }
## ফাইল

button-calendar = 📅 ক্যালেন্ডারে
calendar-here =
    { $what }, { $when }: আপনার মোবাইলের ক্যালেন্ডারের জন্য। নিচের ফাইলটা খুলুন।
    সময় বদলালে আপনাকে লিখব।
calendar-name = শিফট
calendar-about = { $what }, { $when }
calendar-off-about = { $what }, { $when }: ক্যালেন্ডার থেকে সরাতে ফাইলটা খুলুন।
calendar-details =
    { $organization }
    ইনস্যুরেন্স: { $insurer }
paper-missing = মাফ করবেন, ফাইলটা এখন তৈরি করা গেল না। একটু পরে একই বোতাম আবার চাপুন।

## বটের মাধ্যমে চিঠি

relay-ask = মেসেজ লিখুন, বড়জোর 500 অক্ষর। আমি পৌঁছে দেব: কারো ফোন নম্বর দেখা যাবে না।
relay-again = কয়েকটা শব্দ লিখুন, বড়জোর 500 অক্ষর।
relay-to-whom = কাকে লিখতে চান?
relay-message =
    ✉️ { $name } লিখেছেন, { $what }, { $when } নিয়ে:
    “{ $words }”
relay-message-ours =
    ✉️ { $name } ({ $organization }) লিখেছেন, { $what }, { $when } নিয়ে:
    “{ $words }”
relay-sent = হয়ে গেছে: মেসেজ যাচ্ছে। এখানে কোনো কপি থাকে না।
relay-over = শিফটের পর এক দিনের বেশি হয়ে গেছে: এখান থেকে আর লেখা যায় না।
relay-not-delivered = দুঃখিত: এই মুহূর্তে ওপাশে মেসেজ পৌঁছাচ্ছে না।
relay-you-blocked = আপনি এই মেসেজগুলো বন্ধ করেছেন। লিখতে চাইলে আগে খুলে দিন।
relay-too-many = এক ঘণ্টায় দশটা মেসেজ হয়ে গেছে: একটু পরে আবার চেষ্টা করুন।
relay-nobody = এই মুহূর্তে উত্তর দেওয়ার কেউ নেই।
relay-blocked = বন্ধ করলাম: এখন কোনো পাশ থেকেই মেসেজ যাবে না। যখন ইচ্ছা খুলতে পারেন।
relay-unblocked = খুলে দিলাম: আপনার দিক থেকে মেসেজ আবার চলবে।
relay-button-write = ✉️ লিখুন
relay-button-answer = ✉️ উত্তর দিন
relay-button-report = ⚠️ নালিশ করুন
relay-button-block = 🚫 বন্ধ করুন
relay-button-unblock = খুলে দিন
relay-button-name = { $name }
shown-once = এটা আপনাকে একবার দেখিয়েছি: আমি রাখি না।
label-words = মেসেজ
report-ask = কী হয়েছে, কে লিখেছে? শুধু সমন্বয় দল পড়বে।
report-kept = বলার জন্য ধন্যবাদ। সমন্বয় দল পড়ে আপনাকে উত্তর দেবে। ততক্ষণ চাইলে মেসেজ বন্ধ রাখতে পারেন।
report-was-archived = সমন্বয় দল আপনার নালিশ পড়েছে আর এখানে শেষ করেছে। তারা বলে: { $reason }
report-was-handled = সমন্বয় দল আপনার নালিশ পড়েছে আর ব্যবস্থা নিয়েছে। তারা বলে: { $reason }
report-is-open = অপেক্ষায়
report-is-archived = পড়ে শেষ করা হয়েছে
report-is-handled = সমন্বয় দল ব্যবস্থা নিয়েছে

## ফোনে কথা বলতে চাই

mydata-relay-row = মেসেজ: { $organization }, { $what } নিয়ে
mydata-blocked-row = (আপনি বন্ধ করেছেন)
mydata-call-row = ফোন চেয়েছেন: { $organization } ({ $state })
mydata-phone-row = নম্বর: { $phone }
mydata-report-row = মেসেজ নিয়ে নালিশ, { $organization }: { $words } ({ $state })
mydata-ask-row = সংগঠনের জোটকে লেখা, { $organization }-এর হয়ে: { $words }
mydata-invites-row = আমন্ত্রণ দিয়েছেন: { $count }
## আমাদের সংগঠন

## সংগঠনদের মধ্যে

## আরও সিদ্ধান্ত

## শিফট খোঁজা আর নেওয়া

shifts-some = আপনার বাছাই মতো খোলা শিফট:
shifts-none-such = এই বাছাইয়ে এখন কিছু নেই:
shifts-more = { $count ->
        [one] { $count }টি শিফট, কাছের দিন আগে:
       *[other] { $count }টি শিফট, কাছের দিন আগে। ⏳ = ভরে গেছে, অপেক্ষার তালিকা আছে।
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = সব শিফট
filter-day-button = 📅 দিন
filter-field-button = 🏷️ বিষয়
filter-whom-button = 👥 কাদের জন্য
filter-area-button = 📍 এলাকা
filter-day-ask = কোন দিন?
filter-field-ask = কোন বিষয়ে?
filter-whom-ask = কাদের জন্য?
filter-area-ask = কোন এলাকায়?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = যেকোনোটা চলবে
filter-clear = ✖️ বাছাই তুলে দিন
filter-last = ↩️ শেষেরটা বাদ
field-housing = বাসস্থান
field-environment = পরিবেশ
field-inclusion = সবাইকে সাথে নেওয়া
field-work = কাজ
field-health = স্বাস্থ্য
field-support = পাশে থাকা
field-education = স্কুল ও পড়াশোনা
whom-adults = বড়রা
whom-youth = শিশু ও তরুণ
whom-elderly = বয়স্ক মানুষ
whom-disabled = প্রতিবন্ধী মানুষ
whom-families = পরিবার
loose-title = যখন আপনার সুবিধা:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ যখন আপনার সুবিধা
    📍 { $place }
    🤝 { $organization }
    🛡️ ইনস্যুরেন্স: { $insurer }
    { $age ->
        [18] বয়স 18 বা বেশি
       *[other] বয়স { $age } বা বেশি; 18 বছরের কম হলে মা-বাবার সই করা ফরম লাগে, সংগঠন সেটা দেয়
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 যাদের জন্য: { $whom }
card-must-row = ❗ লাগবেই: { $must }
card-nice-row = ⭐ থাকলে ভালো: { $nice }
card-languages-row = 💬 যে ভাষা কাজে লাগে: { $languages }
card-bring-row = 🎒 সাথে আনবেন: { $bring }
card-least-row = { $count ->
        [one] { $count } জন হলেও চলবে
       *[other] কমপক্ষে { $count } জন হলে কাজটা হবে
    }
companion-button = 🤝 অভিজ্ঞ কারো সাথে
companion-row = আপনি অভিজ্ঞ কারো সাথে থাকতে চেয়েছেন: সংগঠন জানে।
companion-wanted = { $name } প্রথমবার আসছেন: { $what }, { $when }। পাশে কেউ থাকলে সহজ হয়: পারলে তাঁকে স্বাগত জানান!
group-button = 👥 দল বেঁধে
group-again = 👥 সংখ্যা বদলান
group-title = দল
group-ask-people = আপনাকে নিয়ে মোট কত জন? নাম লাগবে না।
group-ask-children = সাথে কত জন বাচ্চা আনছেন?
group-label-children = বাচ্চা
party-row = 👥 আপনারা { $people } জন
children-row = 🧒 সাথে বাচ্চা: { $children }
party-too-large = { $free ->
        [one] দুঃখিত: মাত্র { $free }টি জায়গা আছে।
       *[other] দুঃখিত: মাত্র { $free }টি জায়গা আছে।
    }
must-ask = এই শিফটের জন্য লাগবে: { $must }। আপনার আছে?
musts-ask = এই শিফটগুলোর জন্য কিছু জিনিস লাগবে। আপনার আছে?
must-yes = হ্যাঁ, আছে
must-no = না, অন্য শিফট
clash = ওই সময়ে আপনার আগে থেকেই কাজ আছে: { $what }, { $when }।
clash-short = ওই সময়ে আপনার আগে থেকেই কাজ আছে
hurried = ⚠️ পৌঁছাতে সময় কম পাবেন: আপনার আরও আছে { $what }, { $when }, { $place }।
pick-button = ☑️ কয়েকটা বাছুন
pick-title = যে শিফটগুলো চান, চাপুন (বড়জোর { $most }টি), তারপর “আমি আছি” চাপুন:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ আমি আছি ({ $count })
taken-title = যা হলো:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ জায়গা আগেই ছিল: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ একটা শিফট আর নেই।
fits-title = আপনার সাথে যা মেলে:
fits-none = এখন আপনার সাথে মেলে এমন কিছু পাচ্ছি না, তবে সব শিফট দেখতে পারেন।
fits-more-row = { $count ->
        [one] … আরও { $count }টি।
       *[other] … আরও { $count }টি।
    }
fit-day-row = ✓ { $day } আপনার সময় আছে
fit-length-row = ✓ সময় লাগে { $hours }
fit-theme-row = ✓ আপনি যা খুঁজছেন
fit-free-row = ✓ জায়গা আছে
fit-language-row = ✓ এই ভাষা জানা লোক দরকার: { $languages }
misses-title = বাকিগুলো মেলে না:
miss-gone-row = { $count ->
        [one] • { $count }টি শুরু হয়ে গেছে
       *[other] • { $count }টি শুরু হয়ে গেছে
    }
miss-theme-row = { $count ->
        [one] • { $count }টি অন্য বিষয়ের
       *[other] • { $count }টি অন্য বিষয়ের
    }
miss-time-row = { $count ->
        [one] • { $count }টি অন্য সময়ে
       *[other] • { $count }টি অন্য সময়ে
    }
miss-length-row = { $count ->
        [one] • { $count }টিতে বেশি সময় লাগে
       *[other] • { $count }টিতে বেশি সময় লাগে
    }
miss-age-row = { $count ->
        [one] • { $count }টি 18 বছর থেকে
       *[other] • { $count }টি 18 বছর থেকে
    }
miss-clash-row = { $count ->
        [one] • { $count }টির সময় আপনার অন্য কাজ আছে
       *[other] • { $count }টির সময় আপনার অন্য কাজ আছে
    }
miss-full-row = { $count ->
        [one] • { $count }টি ভরে গেছে
       *[other] • { $count }টি ভরে গেছে
    }

## অনুরোধ, লাইন ধরে

button-clear = মুছে দিন
shift-edited-title = আপনার শিফটের নতুন খবর
shift-edited =
    { $organization } আপনার শিফটে কিছু বদলেছে। এখন এমন:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 সাথে আনবেন: { $bring }
shift-must-row = ❗ লাগবেই: { $must }
repeat-weekly = প্রতি { $days }
repeat-fortnightly = দুই সপ্তাহ পরপর: { $days }
repeat-first = মাসের প্রথম { $days }
repeat-second = মাসের দ্বিতীয় { $days }
repeat-third = মাসের তৃতীয় { $days }
repeat-fourth = মাসের চতুর্থ { $days }
repeat-last = মাসের শেষ { $days }
repeat-day = প্রতি মাসের { $day } তারিখ
seats-none = আপনার কোনো বাঁধা জায়গা নেই।
mydata-seat-row = বাঁধা জায়গা: { $what } ({ $paused ->
        [0] চালু
       *[other] বিরতিতে
    })
mydata-series-row = ধারাবাহিক শিফট: { $what }, { $rule }
piece-ask-when = কখন পারবেন? যেমন: “মঙ্গলবার বিকাল 3টা থেকে 5টা”।
piece-left = { $what }। দিনগুলো: { $when }। এখনো দরকার: { $hours }।
piece-none-left = ধন্যবাদ! যত ঘণ্টা দরকার ছিল, সব পাওয়া গেছে।
piece-outside = এই সময় বলা দিনগুলোর বাইরে: { $when }।
piece-too-long = যা দরকার, তার চেয়ে বেশি হয়ে যায়। এখনো দরকার: { $hours }।
piece-overlaps = ওই সময়ে আপনার অন্য কাজ আছে।
piece-button-again = অন্য সময়
piece-done =
    ধন্যবাদ! তাঁরা আপনার অপেক্ষায় থাকবেন:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ ইনস্যুরেন্স: { $insurer }
    আমি মনে করিয়ে দেব।
piece-member = { $name } সাহায্য করছেন: { $what }, { $when }। এখনো দরকার: { $hours }।
piece-row = • { $when } — { $name }
loose-give = 🙋 কিছু ঘণ্টা দেব
lasting-card =
    আপনি আছেন { $organization }-এর সাথে: { $what }।
    📍 { $place }
    🛡️ ইনস্যুরেন্স: { $insurer }
    কখন কাজ হবে, আপনারা নিজেরা ঠিক করবেন। সময় দেওয়ার পর এখানে লিখে রাখুন।
lasting-offered-row = • { $what }: উত্তরের অপেক্ষায় আছেন
lasting-button-withdraw = প্রস্তাব ফেরত নিন
lasting-offer = { $name } কাজটা করতে চান: { $what }।
lasting-offered = ধন্যবাদ! { $organization }-কে জানিয়েছি যে আপনি করতে চান: { $what }। তারা উত্তর দিলেই লিখব।
lasting-already = আপনি আগেই বলেছেন: সংগঠন জানে।
lasting-accepted = { $organization } হ্যাঁ বলেছে: { $what }। কখন কাজ হবে, আপনারা নিজেরা ঠিক করবেন। যখন ইচ্ছা থামতে পারেন।
lasting-declined =
    { $organization } আপনার প্রস্তাব নিতে পারছে না: { $what }।
    { $reason }
lasting-ended = ঠিক আছে, এখানেই শেষ: { $what }। { $organization }-কে জানিয়েছি। আপনার সময়ের জন্য ধন্যবাদ!
lasting-parted = { $organization } আপনার সাথে কাজটা শেষ করেছে: { $what }। আপনার সময়ের জন্য ধন্যবাদ!
lasting-button-end = আমি থামতে চাই
lasting-button-part = শেষ করুন: { $number }
lasting-button-offer = 🙋 আমি করতে চাই
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } করতে চান
lasting-button-look = প্রস্তাব { $number }
given-button = ⏱️ সময় লিখুন
given-button-wrong = এটা ঠিক নয়
given-ask = কত সময় দিয়েছেন?
given-30 = 30 মিনিট
given-60 = 1 ঘণ্টা
given-90 = দেড় ঘণ্টা
given-120 = 2 ঘণ্টা
given-180 = 3 ঘণ্টা
given-noted = ধন্যবাদ! লিখে রাখলাম { $hours }: { $what }।
given-told = { $name } সময় দিয়েছেন { $hours }: { $what }।
given-undone = { $what }: আপনার লেখা সময়টা { $organization } শুধরে দিয়েছে। ঠিক মনে না হলে তাদের সাথে কথা বলুন।
## শিফটের পরে: মতামত, ঘণ্টা, সার্টিফিকেট, ক্যালেন্ডার

feedback-ask = আপনার কেমন লাগল?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = লিখে রাখলাম: { $face } ধন্যবাদ! দুটো কথা যোগ করবেন? শুধু সমন্বয় দল পড়বে।
button-add-words = ✍️ দুটো কথা
feedback-ask-words = লিখুন। শুধু সমন্বয় দল পড়বে, আপনার নাম ছাড়া।
feedback-said = ধন্যবাদ: এতে পরের বার আরও ভালো হবে।
feedback-absent = আপনি ছিলেন বলে এখানে লেখা নেই, তাই জিজ্ঞেস করছি না।
feedback-late = এক সপ্তাহ পার হয়েছে: আপনার মতামত যা ছিল তা-ই থাকছে।
menu-feedback = মতামত
feedback-title =
    গত 30 দিনের মতামত:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: “{ $words }”
feedback-no-words = পড়ার মতো নতুন কথা নেই।
button-read = 👍 পড়েছি
menu-contribution = 💚 আমার ঘণ্টা
contribution-title = 💚 এ পর্যন্ত আপনি দিয়েছেন { $hours }: { $shifts ->
        [one] { $shifts }টি শিফট
       *[other] { $shifts }টি শিফট
    }, { $organizations ->
        [one] { $organizations }টি সংগঠন
       *[other] { $organizations }টি সংগঠন
    }। ধন্যবাদ!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] { $shifts }টি শিফট
       *[other] { $shifts }টি শিফট
    }
contribution-none = এখনো কোনো ঘণ্টা লেখা হয়নি। সংগঠন শিফটের হাজিরা শেষ করলে লেখা হয়।
contribution-picture = এই আপনার অবদান। যাকে ইচ্ছা দেখাতে পারেন।
button-picture = 🖼️ ছবি
button-certificate = 📜 সার্টিফিকেট
button-record = 🗒️ প্রতিটা শিফট
record-title = আপনার শেষ শিফটগুলো, যেমন লেখা আছে। কিছু ঠিক না হলে সেটা চাপুন:
record-none = আগের কোনো শিফট এখনো নেই।
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = হাজিরা এখনো লেখা হয়নি
record-contested = আপনি বলেছেন এটা ঠিক নয়
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = কোনটা ঠিক নয়? সংগঠন আর সমন্বয় দল পড়বে। চাইলে বাদ দিয়েও যেতে পারেন।
contest-made = সংগঠনকে জানিয়েছি যে এটা ঠিক নয়: { $what }, { $when }। তারা না শোধরালে সমন্বয় দল ঠিক করবে। আপনাকে লিখব।
contest-waits = আপনি আগেই বলেছেন: উত্তরের অপেক্ষায় আছি। এলেই লিখব।
contest-over = এটার সিদ্ধান্ত হয়ে গেছে।
contest-nothing = এখানে শোধরানোর কিছু নেই। আপনি ছিলেন বলে লেখা না থাকলে, বা তিন দিন পরেও কেউ হাজিরা না লিখলে, আপত্তি জানাতে পারেন।
contest-late = এই শিফট নিয়ে আপত্তি জানানো যাবে না: শিফট শেষ হয়নি, বা তিন মাসের বেশি হয়ে গেছে।
contest-accepted = 💚 শুধরে দেওয়া হয়েছে: আপনি ছিলেন। { $what }, { $when }: { $hours }, এই সময় আপনার।
contest-refused = সমন্বয় দল যা ছিল তা-ই রেখেছে: { $what }, { $when }। কারণ: { $reason }
contest-own = এটা আপনার নিজের ব্যাপার: সমন্বয় দলের অন্য কেউ ঠিক করবেন।
contest-is-open = অপেক্ষায়
contest-is-accepted = শুধরে দেওয়া হয়েছে
contest-is-refused = যা ছিল তা-ই আছে
contest-card =
    { $name } বলছেন: “এটা ঠিক নয়”।
    { $organization }
    { $what }
    🗓️ { $when }
    এখন লেখা আছে: { $state }
    তাঁর কথা: { $words }
button-contest-accept = ✅ ছিলেন
certificate-ask = সার্টিফিকেটে এই নাম লিখব: { $name }। ঠিক আছে?
certificate-ask-name = আপনার পুরো নাম কী? শুধু সার্টিফিকেটে লিখব।
button-name-right = ✅ ঠিক আছে
button-other-name = ✏️ অন্য নাম
certificate-here = এই নিন আপনার ঘণ্টার সার্টিফিকেট। যাকে দেবেন, তিনি নিচের কোড দিয়ে এটা যাচাই করতে পারবেন।
certificate-how = সার্টিফিকেট যাচাই করতে লিখুন /verify আর কাগজের নিচের কোড, যেমন: /verify ABCDE-12345
certificate-genuine =
    ✅ সার্টিফিকেট আসল। কাগজের সাথে মিলিয়ে দেখুন:
    নাম, যিনি চেয়েছেন তিনি যেমন বলেছেন: { $name }
    সময়: { $hours }
    { $since } থেকে { $until } পর্যন্ত
    দেওয়ার তারিখ: { $issued }
certificate-unknown = ❌ এই কোডের কোনো সার্টিফিকেট নেই। অক্ষর আর সংখ্যা মিলিয়ে দেখুন: হয়তো কোথাও ভুল আছে, বা সার্টিফিকেট আর চালু নেই।
menu-feed = 📅 ক্যালেন্ডার
feed-none = আপনার মোবাইলের ক্যালেন্ডারে শিফটগুলো নিজে থেকেই আসতে পারে: আপনাকে একটা গোপন লিংক দেব, যখন ইচ্ছা বন্ধ করতে পারবেন।
feed-there = একটা লিংক চালু আছে, { $since } তারিখে তৈরি। আমি এটা জমা রাখি না: হারিয়ে ফেললে নতুন একটা বানান, তখন পুরোনোটা বন্ধ হয়ে যাবে।
feed-here =
    এই নিন লিংক। Google Calendar এ: “Aggiungi calendario” (ক্যালেন্ডার যোগ), “Da URL” (লিংক থেকে)। iPhone এ: Calendario, “Aggiungi calendario con abbonamento”।
    { $link }
    এই লিংক যার কাছে থাকবে, সে আপনার শিফট দেখতে পাবে: কাউকে দেবেন না। আমি দ্বিতীয়বার দেখাব না।
feed-revoked = হয়ে গেছে: ওই লিংক আর চলবে না।
feed-no-address = এখানে আমি নিজে থেকে ক্যালেন্ডার ঠিক রাখতে পারি না। আপনার একটা শিফট খুলে “📅 ক্যালেন্ডারে” চাপুন: ওই শিফটের ফাইল পাঠাব।
feed-of = { $organization }-এর শিফট:
feed-button = 📅 { $name }
feed-name = আমার #FaiBene শিফট
feed-organization-name = { $organization }-এর শিফট
feed-shift-details = নেওয়া জায়গা: { $capacity }-এর মধ্যে { $taken }
button-feed-new = 🔗 নতুন লিংক
button-feed-revoke = লিংক বন্ধ করুন
mydata-feedback-row = মতামত: { $face } { $words }
mydata-contest-row = হাজিরা নিয়ে আপত্তি ({ $state }): { $words }
mydata-certificate-row = সার্টিফিকেট: { $name }, { $hours }, { $since } থেকে { $until }, দেওয়া হয়েছে { $issued }
mydata-feed-row = গোপন লিংকের ক্যালেন্ডার, তৈরি { $since }
command-hours = আমার ঘণ্টা
paper-programme = #FaiBene · { $city }
paper-contribution = আমার অবদান
paper-contribution-about = স্বেচ্ছাসেবা: { $hours }
paper-hours = ঘণ্টা
paper-shifts = { $count ->
        [one] শিফট
       *[other] শিফট
    }
paper-together = যাদের সাথে
paper-month = { $month }
paper-certificate = স্বেচ্ছাসেবার সার্টিফিকেট
paper-certificate-file = সার্টিফিকেট
paper-certificate-about = স্বেচ্ছাসেবার সার্টিফিকেট: { $hours }
paper-certificate-before = এই কাগজ জানায় যে
paper-certificate-after = স্বেচ্ছাসেবার কাজ করেছেন, মোট সময়
paper-certificate-hours = { $hours }
paper-certificate-period = { $since } থেকে { $until } পর্যন্ত
paper-heading-organization = সংগঠন
paper-heading-hours = ঘণ্টা
paper-heading-times = শিফট
paper-certificate-issued = দেওয়ার তারিখ { $day }; নাম যেমন বলা হয়েছে তেমন লেখা।
paper-certificate-code = কোড { $code }
paper-verify-here = এখানে যাচাই করা যায়:
paper-verify-chat = বটকে /verify আর কোড লিখে যাচাই করা যায়।
verify-title = সার্টিফিকেট যাচাই
verify-how = কাগজের নিচের কোড লিখুন: দশটা অক্ষর আর সংখ্যা।
verify-label = কোড
verify-button = যাচাই করুন
verify-slow = অল্প সময়ে অনেকবার চাওয়া হয়েছে। এক মিনিট পরে আবার চেষ্টা করুন।
## সংগঠনের একটা দিন

words-from =
    ✉️ { $organization }
    { $what }, { $when }

    { $words }
## আমার তথ্য, লাইন ধরে

mydata-lead-row = শিফটের আগে মনে করানো: { $lead }
mydata-party-row = • মোট লোক: { $people }; বাচ্চা: { $children }
mydata-newcomer-row = • এই সংগঠনের সাথে প্রথমবার
mydata-companion-row = • পাশে অভিজ্ঞ কেউ থাকবেন
mydata-coming-row = • আপনি বলেছেন, যাবেন
mydata-late-row = • আপনি বলেছেন, দেরি হবে
mydata-arrived-row = • আপনি পৌঁছেছেন, লেখা আছে
mydata-calendar-row = • ক্যালেন্ডারের ফাইল নিয়েছেন
mydata-stand-in-row = • আপনি একজন বদলি খুঁজছেন
mydata-swap-row = • আপনি অদলবদল করতে চেয়েছেন
mydata-wait-row = অপেক্ষার তালিকা: { $what } — { $when } ({ $state })
mydata-hours-row = খাতায় লেখা সময়: { $hours } (শিফট: { $count })
mydata-calls-taken-row = যে ফোনের দায়িত্ব আপনি নিয়েছেন: { $count }
waited-queued = তালিকায়
waited-offered = জায়গা দেওয়া হয়েছে
waited-accepted = জায়গা নিয়েছেন
waited-declined = জায়গা অন্যদের ছেড়েছেন
waited-expired = সময় শেষ
waited-left = তালিকায় আর নেই
## আরও যা আছে, মাঝে মাঝে লাগে

span-lasting = বাঁধা সময় নেই
button-more = আরও…
more-title = { $what }, { $when }: আরও
relay-button-one = ✉️ কাউকে লিখুন
card-amount-row = ⏱️ মোট সময়: { $hours } ({ $when })
## কে আসতে পারেন, খোঁজার সময় যা দেখা হয়

fit-near-row = ✓ আপনার পাড়ায়
fit-skill-row = ✓ আপনি যা পারেন, তা দরকার
miss-muted-row = { $count ->
        [one] • { $count }টির কথা আপনি শুনতে চান না
       *[other] • { $count }টির কথা আপনি শুনতে চান না
    }
miss-musts-row = { $count ->
        [one] • { $count }টির জন্য যা লাগবে, আপনার নেই
       *[other] • { $count }টির জন্য যা লাগবে, আপনার নেই
    }
miss-rest-row = { $count ->
        [one] • { $count }টি অন্য কাজের খুব কাছাকাছি সময়ে
       *[other] • { $count }টি অন্য কাজের খুব কাছাকাছি সময়ে
    }
criterion-open = এখনো খোলা
criterion-theme = বিষয়
criterion-window = চাওয়া সময়
criterion-length = কত সময় লাগে
criterion-age = বয়স
criterion-clash = অন্য কাজ নেই
criterion-free = খালি জায়গা
criterion-hours = কখন সময় আছে
criterion-muted = শুনতে চান
criterion-musts = যা লাগবেই
criterion-rest = বিশ্রাম
criterion-skill = কী পারেন
criterion-interest = কী ভালো লাগে
criterion-distance = কত কাছে
criterion-language = ভাষা
criterion-time = বলা সময়
criterion-reliability = হাজিরা
criterion-newcomer = যাঁরা নতুন
criterion-fairness = আগে কত দিয়েছেন
criterion-equity = যাঁরা কম পেয়েছেন
criterion-urgency = কত জরুরি
skill-driving = ড্রাইভিং লাইসেন্স
skill-food-handling = খাবারের সার্টিফিকেট
skill-it = কম্পিউটারের কাজ
skill-teaching = পড়ানো
skill-first-aid = প্রাথমিক চিকিৎসা
skill-nursing = সেবা-যত্ন
skill-crafts = হাতের কাজ

## দেওয়ার কথা, দেওয়া, পাওয়া জিনিস

amount-button = { $amount }
amount-button-other = অন্য পরিমাণ
amount-ask = মোট কত? যেমন: “4 কেজি”, “750 মিলি”, “3টি”।
amount-label = পরিমাণ
amount-again = পরিমাণ লিখুন, যেমন “4 কেজি”।
amount-wrong = পরিমাণ মিলছে না: ছিল { $pledged }। একই মাপে একটা সংখ্যা লিখুন।
thing-some = কিছু একটা
offer-proposed = { $count ->
        [one] { $count }টি সংগঠন এটা খুঁজছে, তাকে বলেছি। রাজি হলেই আপনাকে জানাব।
       *[other] { $count }টি সংগঠন এটা খুঁজছে, তাদের বলেছি। রাজি হলেই আপনাকে জানাব।
    }
offer-waits = আপাতত ঠিক এটা কেউ খুঁজছে না। আপনার দান খোলা থাকছে: কেউ চাইলেই আপনাকে জানাব।
offer-nobody = { $what }: আপাতত কেউ নিতে পারছে না। আপনার দান খোলা থাকছে, কেউ চাইলেই জানাব।
offer-expired = { $what }: আপনার দানের সময় শেষ, আর কাউকে বলছি না। তবু ধন্যবাদ।
things-miss-use-row = • এখন আর সময় নেই: { $count }
things-miss-kind-row = • অন্য কিছু খুঁজছে: { $count }
things-miss-wanted-row = • যথেষ্ট আছে: { $count }
things-miss-storage-row = • ঠান্ডা জিনিস রাখতে পারে না: { $count }
things-miss-keeps-row = • তার আগেই মেয়াদ শেষ হবে: { $count }
things-miss-way-row = • পৌঁছানোর উপায় নেই: { $count }
pledge-best-row = 📅 মেয়াদ: { $day } পর্যন্ত
pledge-asked-row = ⏳ { $amount }: উত্তরের অপেক্ষায় আছি
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = সিদ্ধান্ত বাকি
pledge-is-reserved = নেবে বলেছে
pledge-is-handed = দেওয়া হয়েছে
pledge-is-over = আর নয়
pledge-accepted-before = এটা নেওয়া হবে, আগেই জানানো হয়েছে।
pledge-declined-before = আপনারা আগেই না বলেছেন: অন্যদের জিজ্ঞেস করেছি।
pledge-expired-before = এর সময় শেষ।
pledge-withdrawn-before = এই দান আর নেই। তবু ধন্যবাদ।
pledge-returned-before = এই ডেলিভারি হয়নি।
pledge-handed-before = এই ডেলিভারি আগেই লেখা হয়েছে।
pledge-called-off = { $organization }-এর আর দরকার নেই: { $what }, { $amount }। আপনাকে নিয়ে যেতে হবে না।
pledge-goes-on = অন্যদের বলেছি: রাজি হলেই আপনাকে জানাব।
pledge-stays-open = দান খোলা থাকছে: কেউ চাইলেই আপনাকে জানাব।
handover-accepted = 💚 { $organization } নেবে: { $what }, { $amount }।
handover-bring-to =
    কোথায় নিয়ে যাবেন: { $place }
    সময়: { $hours }
handover-choose = কখন নিয়ে যাবেন?
handover-they-fetch = তারা এসে নিয়ে যাবে: কখন, জানাব।
handover-drive = পৌঁছে দেওয়ার পর এখানে লিখে রাখুন।
handover-card = 🤝 { $what }, { $amount }। { $organization }-এর জন্য।
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = দুই পক্ষই রাজি। জিনিস হাতে হাতে দেওয়ার পর এখানে লিখে রাখুন।
handover-their-turn = অন্য পক্ষের উত্তরের অপেক্ষায় আছি।
handover-your-turn = এতে চলবে?
handover-say-when = কখন হতে পারে?
handover-cannot-fetch = সংগঠন আসতে পারছে না। আপনি নিয়ে যেতে পারবেন?
handover-proposed = 🤝 { $what }, { $amount }। { $organization }-এর জন্য: { $when }, { $place }। এতে চলবে?
handover-asked = জিজ্ঞেস করেছি এই সময় চলবে কি না: { $when }।
handover-changed = এর মধ্যে কিছু বদলেছে: এখন এমন।
handover-late = { $until }-এর মধ্যে দিতে হবে।
handover-past = ওই সময় পার হয়ে গেছে: অন্য সময় বেছে নিন।
handover-ask-when = কখন? যেমন: “আগামীকাল সকাল 10টা থেকে দুপুর 12টা”।
handover-reminder = ⏰ মনে করিয়ে দিচ্ছি: { $what }, { $amount }, { $organization }-এর জন্য। { $when }, { $place }।
handover-how-was-it = { $what }, { $amount }, { $organization }-এর জন্য ({ $when }): দেওয়া হয়েছে?
handover-off-ask = এই ডেলিভারি বাদ দেবেন? { $what }, { $amount }, { $organization }-এর জন্য।
handover-off-done = ঠিক আছে, অন্য পক্ষকে জানিয়েছি।
handover-did-not-work = ডেলিভারিটা হয়নি: { $what }, { $amount }, { $organization }-এর জন্য।
handover-nobody-carried = কেউ আনতে যেতে পারেননি: { $what }, { $amount }, { $organization }-এর জন্য।
handover-carry-none = নিয়ে যাওয়ার লোক খোঁজার সময় আর নেই: { $what }, { $amount }, { $organization }-এর জন্য।
handover-carry-late = নিয়ে যাওয়ার লোক খোঁজার সময় আর নেই।
handover-carry-asked = সংগঠনকে বলেছি, নিয়ে যাওয়ার লোক খুঁজতে।
handover-carried = 🚲 নিয়ে যাওয়ার লোক খুঁজছি: { $what }, { $amount }, { $organization }-এর জন্য, { $when }। ঠিকানা শুধু যিনি যাবেন তিনিই দেখবেন।
handover-button-yes = ✅ চলবে
handover-button-when = 🗓️ সময় বাছুন
handover-button-other = 🗓️ অন্য সময়
handover-button-given = ✅ দিয়েছি
handover-button-got = ✅ পেয়েছি
handover-button-off = ❌ হবে না
handover-button-off-yes = হ্যাঁ, বাদ দিন
handover-button-bring = 🚶 আমি নিয়ে যাব
handover-button-stay = পারছি না
handover-button-all = 🤝 ডেলিভারি
handover-yours = এটা আপনিই লিখেছেন: শুধু অন্য পক্ষ ভিন্ন কথা বলতে পারে।
handover-questioned-before = ভিন্ন ছিল, আগেই বলা হয়েছে: সমন্বয় দল ঠিক করবে।
handover-decided-before = সমন্বয় দল আগেই ঠিক করেছে।
handover-question-late = ভিন্ন ছিল বলার সময় পার হয়ে গেছে। সমন্বয় দলকে লিখুন।
handovers-title = যে ডেলিভারি বাকি:
handovers-none = কোনো ডেলিভারি বাকি নেই।
receipt-how-much = { $what }: কতটা দেওয়া হলো?
receipt-thanks = 💚 লিখে রাখলাম: { $what }, { $amount }, { $organization }-এর জন্য। ধন্যবাদ!
receipt-noted-donor = 💚 { $organization } পেয়েছে { $what }: { $amount }। ধন্যবাদ!
receipt-button-question = ভিন্ন ছিল
receipt-same = একই পরিমাণ: সব ঠিক আছে।
receipt-questioned = { $what }, { $organization }-এর জন্য: যিনি দান করেছেন তিনি বলছেন { $given }, সংগঠন বলছে { $got }। সমন্বয় দল ঠিক করবে।
receipt-decided = { $what }, { $organization }-এর জন্য: সমন্বয় দল লিখেছে { $amount }।
carry-address-row = 📍 এখান থেকে আনতে হবে (শুধু আপনি দেখছেন): { $address }
goods-food-row = 🥫 খাবার ও অন্য জিনিস: { $amount }
goods-device-row = 💻 মোবাইল, কম্পিউটার: { $amount }
mydata-pledge-row = দেবেন বলেছেন: { $what }, { $amount }, { $organization }-কে ({ $state })
mydata-pledge-place-row = • ডেলিভারির জায়গা: { $place }, { $when }
mydata-noted-row = আপনি যে ডেলিভারি লিখেছেন: { $count }
mydata-goods-row = দান করেছেন: { $amount }, { $organization }-কে
## যাঁরা কখন সময় আছে বলেছেন, তাঁদের জন্য প্রস্তাব

proposal-card =
    🙋 একটু সাহায্য করবেন?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = আপনাকে বলছি, কারণ:
proposal-beyond = এটা জরুরি: তাই এই সপ্তাহে আগে লিখলেও আবার লিখছি।
proposal-yes = ✅ আমি আছি
proposal-no = এটা নয়
proposal-kind = এই ধরনের নয়
proposal-less = কম লিখুন
proposal-even-less = আরও কম
proposal-again = মত বদলেছি
proposal-declined = ঠিক আছে, এটা নয়। জানানোর জন্য ধন্যবাদ!
proposal-muted-field = ঠিক আছে, এমন শিফটের কথা আর বলব না: { $field }।
proposal-muted-organization = ঠিক আছে, { $organization }-এর শিফটের কথা আর বলব না।
proposal-unmuted = ঠিক আছে, আবার বলব।
proposal-weekly = { $count ->
        [0] ঠিক আছে, আর কিছু বলব না। আবার শুরু করতে চাইলে জানাবেন কখন সময় আছে।
        [one] ঠিক আছে: সপ্তাহে বড়জোর { $count }টি প্রস্তাব।
       *[other] ঠিক আছে: সপ্তাহে বড়জোর { $count }টি প্রস্তাব।
    }
proposal-changed = এর মধ্যে কিছু বদলেছে। এখন এমন:
proposal-filled = 💚 যথেষ্ট লোক পাওয়া গেছে: { $what }, { $when }। তবু ধন্যবাদ, আবার দেখা হবে!
proposal-off = আর দরকার নেই: { $what }, { $when } বাতিল হয়েছে। তবু ধন্যবাদ!
proposal-moved = সময় বদলেছে: { $what } এখন { $when }। এখনো ইচ্ছা থাকলে দেখুন।
proposal-is-to-notify = আপনাকে জানানো বাকি
proposal-is-waiting = উত্তরের অপেক্ষায় আছি
proposal-is-accepted = হ্যাঁ বলেছেন
proposal-is-declined = না বলেছেন
proposal-is-silent = উত্তর নেই
proposal-is-withdrawn = আর দরকার নেই
mydata-proposal-row = প্রস্তাব: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , জরুরি, আপনার সীমার বাইরে
    }
fits-button = 🎯 আমার জন্য
## খাবার, পরিচ্ছন্নতা, মোবাইল-কম্পিউটার: কী দেওয়া যায়, কী দরকার

menu-give = 🎁 দান করুন
give-title = কী দান করতে চান? সরাসরি লিখতেও পারেন: “5 কেজি পাস্তা আর 3 লিটার দুধ”।
give-summary = আমি যা বুঝেছি:
give-button-time = ⏱️ আমার সময়
give-button-food = 🥫 খাবার ও সাবান
give-button-device = 💻 পিসি ও মোবাইল
give-button-mine = 📦 আমার দান
give-button-wanted = 🙏 কী দরকার
give-button-shop = 🏪 দোকানের জন্য
give-button-again = 🔁 আবার { $what }
    .row = 🔁 গতবারের মতো
    .desc = { $what }
give-who = জিনিস দেওয়ার জন্য একটা নাম লাগে।
give-under14 = ধন্যবাদ! বয়স 14 বছরের কম হলে বড় কাউকে সাথে নিয়ে দান করতে হয়: তাঁকে আমাকে লিখতে বলুন।
goods-ask-what = কী, আর কতটা? একসাথে কয়েকটা লিখলেও চলবে: “5 কেজি পাস্তা, 3 লিটার দুধ আর 2টি সাবান”। যেমন দেওয়া যায়: চাল, ডাল, তেল, টিনের খাবার, টুনা মাছ, টমেটো সস, বিস্কুট, জ্যাম, কাপড় ধোয়ার সাবান, শ্যাম্পু, টুথপেস্ট।
goods-what-again = কী, বুঝিনি। লিখুন যেমন “5 কেজি পাস্তা আর 2টি সাবান”।
goods-ask-amounts = কতটা? কয়টা, কত কেজি বা কত লিটার: যেমন “10 কেজি” বা “24টি”। কয়েকটা জিনিস হলে পরপর প্রতিটার পরিমাণ লিখুন।
goods-amounts-again = পরিমাণ লাগবে: যেমন “10 কেজি” বা “24টি”। সবকিছুর জন্য একটা, বা প্রতিটার জন্য আলাদা।
goods-ask-category = এটা খাবার, না ঘর বা শরীর পরিষ্কারের জিনিস?
goods-ask-best = মেয়াদ কবে শেষ? যেমন “12/2026”, “15 মার্চ”, “3 দিন পরে”। লেখা না থাকলে, কবের মধ্যে খেতে হবে। তারিখ আলাদা হলে পরপর প্রতিটা খাবারের তারিখ লিখুন।
goods-best-again = মেয়াদ বুঝিনি। লিখুন যেমন “12/2026”, “15 মার্চ” বা “আগামীকাল”।
goods-dates-again = সবকিছুর জন্য একটা তারিখ লিখুন, বা পরপর প্রতিটা খাবারের আলাদা তারিখ।
goods-expired = ভাবার জন্য ধন্যবাদ, তবে মেয়াদ পার হওয়া জিনিস কাউকে দেওয়া যায় না। তারিখ অন্য হলে লিখুন।
goods-home-made = নিশ্চয়ই খুব মজা হবে, তবে আইনে আমরা শুধু প্যাকেট করা খাবার নিতে পারি, ঘরে রান্না করা নয়। দেওয়ার মতো অন্য কিছু আছে?
goods-ask-storage = যেটা বেশিদিন ভালো থাকে না, সেটা কোথায় রাখতে হয়?
goods-ask-cold = সব সময় ঠান্ডায় ছিল, আনার পথেও?
goods-not-cold = ভাবার জন্য ধন্যবাদ, তবে সব সময় ঠান্ডায় না থাকলে আমরা নিতে পারি না: যিনি খাবেন, তাঁর অসুখ হতে পারে। ভুলে চাপ দিলে ঠিক করুন; না হলে থাক।
goods-ask-sealed = প্যাকেট কি বন্ধ, আস্ত আর কখনো খোলা হয়নি?
goods-not-sealed = ভাবার জন্য ধন্যবাদ, তবে খোলা প্যাকেট আমরা নিতে পারি না। ভুলে চাপ দিলে ঠিক করুন; না হলে থাক।
goods-ask-way = আপনি নিয়ে আসবেন, না আমরা গিয়ে আনব?
goods-ask-when = কখন আনতে যাওয়া যায়? যেমন: “শনিবার সকাল 9টা থেকে দুপুর 12টা”।
goods-ask-neighbourhood = কোন পাড়ায়?
goods-ask-address = কোন ঠিকানায়? যে সংগঠন নেবে, শুধু তারাই দেখবে।
goods-ask-shop = দোকানের নাম কী?
goods-label-what = কী
goods-label-amounts = কতটা
goods-label-category = ধরন
goods-label-best = মেয়াদ
goods-label-storage = কোথায় রাখা
goods-label-cold = সব সময় ঠান্ডায়
goods-label-sealed = বন্ধ প্যাকেট
goods-label-way = ডেলিভারি
goods-label-when = কখন
goods-label-quarter = পাড়া
goods-label-address = ঠিকানা
goods-label-shop = দোকান
goods-kept = ধন্যবাদ! 💚 লিখে রাখলাম: { $what }।
category-food = খাবার
category-hygiene = ঘর ও শরীর পরিষ্কার
storage-dry = রান্নাঘরের তাকে
storage-fridge = ফ্রিজে
storage-freezer = ডিপ ফ্রিজে
way-drop = আমি নিয়ে আসব
way-pick = এসে নিয়ে যান
option-yes = হ্যাঁ
option-no = না
option-unsure = জানি না
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } মিনিট
amount-pieces = { $count ->
        [one] { NUMBER($count, useGrouping: 0) }টি
       *[other] { NUMBER($count, useGrouping: 0) }টি
    }
lot = { $amount } { $what }
lot-unclear = { $what } (কতটা?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: আবার { $what }? আজকের মেয়াদের তারিখ চাপুন, তাহলেই শেষ।
shop-safe = চাপ দিলে এটাও বলা হয় যে জিনিস ঠান্ডায় ছিল আর প্যাকেট বন্ধ আছে।
shop-best = { $day }
shop-change = ✏️ অন্য পরিমাণ
shop-done = এটা আগেই লিখে রেখেছি।
offers-title = আপনার দান:
offers-none = আপনি এখনো কিছু দিতে চাননি।
offers-more = খুলতে একটা দান চাপুন।
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = খুলুন
offer-card =
    { $what }
    { $state }
offer-is-open = কার দরকার, খুঁজছি
offer-is-part = বাকিটা কার দরকার, খুঁজছি
offer-is-proposed = একটা সংগঠনকে জিজ্ঞেস করেছি
offer-is-taken = একটা সংগঠন নেবে বলেছে
offer-is-withdrawn = ফিরিয়ে নেওয়া হয়েছে
offer-is-expired = সময় শেষ
offer-is-done = দেওয়া হয়েছে
offer-best-row = • মেয়াদ { $day } পর্যন্ত
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • পাড়া: { $where }
offer-address-row = • ঠিকানা: { $address }
offer-shop-row = • দোকান: { $shop }
offer-model-row = • মডেল: { $model }
offer-button-edit = ✏️ বদলান
offer-button-withdraw = ফিরিয়ে নিন
offer-withdraw-ask = { $what } ফিরিয়ে নিতে চান? কেউ এর ভরসায় থাকলে আমি জানিয়ে দেব।
offer-withdraw-yes = হ্যাঁ, ফিরিয়ে নিন
offer-keep = না, থাকুক
offer-withdrawn = ফিরিয়ে নিলাম: { $what }। তবু ধন্যবাদ।
offer-edited = বদলেছি: { $what }।
offer-pledged = একটা সংগঠন এই দানের ভরসায় আছে। এটা আর না চললে ফিরিয়ে নিয়ে নতুন করে লিখুন।
offer-over = এই দান আর নেই।
mydata-offer-row = দান: { $what } ({ $state })
mydata-want-row = { $organization }-এর জন্য চাওয়া: { $what }
device-ask-what = কী দান করতে চান?
device-ask-model = কোন কোম্পানির, কোন মডেল? যেমন “Lenovo T480, 8 GB”।
device-ask-working = চলে?
device-ask-charger = চার্জার বা তার কেবলটা আছে?
device-ask-wiped = আপনার তথ্য কি মুছে ফেলেছেন?
device-ask-number = একই রকম কয়টা আছে?
device-label-model = মডেল
device-label-working = চলে
device-label-charger = চার্জার
device-label-wiped = তথ্য
device-label-number = কয়টা
device-wiped = মুছে ফেলেছি
device-wipe-help = মুছতে সাহায্য চাই
device-kept = ধন্যবাদ! 💚 লিখে রাখলাম: { $what }।
device-wipe-computer = আপনার তথ্য মুছতে: যা দরকার অন্য জায়গায় রেখে দিন, সব অ্যাকাউন্ট থেকে বের হয়ে যান, তারপর Impostazioni (সেটিংস) → Ripristino → Reimposta il PC → Rimuovi tutto।
device-wipe-phone = আপনার তথ্য মুছতে: যা দরকার অন্য জায়গায় রেখে দিন, অ্যাকাউন্ট থেকে বের হয়ে যান, সিম খুলে নিন, তারপর Impostazioni (সেটিংস) → Sistema → Ripristina → Cancella tutti i dati।
device-wipe-else = না পারলে চিন্তা নেই: যে সংগঠন নেবে, তারা আপনার সাথে বসে মুছে দেবে।
device-laptop = ল্যাপটপ
device-desktop = ডেস্কটপ পিসি
device-tablet = ট্যাবলেট
device-phone = মোবাইল
device-monitor = মনিটর
device-router = রাউটার
device-connection = ইন্টারনেট লাইন
wanted-title = এখন যা দরকার:
wanted-urgent = জরুরি:
wanted-none = এখন কেউ কিছু চাইছে না। দেওয়ার মতো কিছু থাকলে তবু আমাকে লিখুন।
wanted-more = খুলতে একটা অনুরোধ চাপুন।
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = খুলুন
wanted-card =
    { $organization } খুঁজছে:
    { $what }
wanted-button-give = 🎁 আমি কিছু আনব
wanted-over = এই অনুরোধ বন্ধ হয়েছে।
wanted-is-urgent-row = ⚡ জরুরি
wanted-until-row = 🏁 { $day }-এর মধ্যে
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 তারা এসে নিয়ে যেতে পারে
wanted-least-row = • কমপক্ষে: { $words }
wanted-for-row = • যে কাজে লাগবে: { $words }
wanted-received-row = 📦 এসে গেছে: { $amount }
wanted-promised-row = 🤝 দেবেন বলেছেন: { $amount }
drive-bar-row = { $bar } { $target }-এর মধ্যে { $received }
drive-ask-bring = আপনি কতটা আনবেন?
drive-other-unit = এখানে এভাবে গোনা হয়: { $target }। একইভাবে লিখুন।
drive-promised = ধন্যবাদ! 💚 { $what } নিয়ে আসুন, তাঁরা আপনার অপেক্ষায়: { $place }, { $hours }।
drive-reached = 🎉 যা লাগবে সব উঠেছে: { $what }, { $organization }-এর জন্য। যাঁরা পাশে ছিলেন, সবাইকে ধন্যবাদ!

## একটা সংগঠনের যা দরকার

## সময়ের ব্যাংক, আর মুখে মুখে খবর

favour-title = সময়ের ব্যাংক: মানুষ একে অন্যকে সময় দেয় আর নেয়, একটা সংগঠন নিশ্চয়তা দেয়। যিনি নেন, তিনি দিতেও পারেন। আপনি কত নিয়েছেন, আর কেউ দেখে না।
favour-given-row = আপনি দিয়েছেন: { $hours }
favour-received-row = আপনি পেয়েছেন: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = সংগঠনের অপেক্ষায়
favour-is-open = কে পারবেন, খুঁজছি
favour-is-met = হয়ে গেছে
favour-is-refused = হবে না
favour-is-cancelled = বাতিল
favour-is-ended = কাউকে পাইনি
favour-button-ask = 🤲 সাহায্য চাই
favour-button-all = ⏳ সময়ের ব্যাংক
favour-button-withdraw = আর লাগবে না
favour-pick = কোন সংগঠন আপনাকে চেনে আর আপনার জন্য নিশ্চয়তা দিতে পারে?
favour-nobody = নিশ্চয়তা দেওয়ার মতো সংগঠন এখন নেই। কয়েক দিন পরে আবার চেষ্টা করুন।
favour-many = আপনার তিনটা অনুরোধ আগে থেকেই খোলা আছে: একটা শেষ হলে আরেকটা করতে পারবেন।
favour-own = এই অনুরোধ আপনার নিজের।
favour-ask-what = কোন কাজে সাহায্য লাগবে? যেমন: পর্দা লাগানো।
favour-ask-neighbourhood = কোন পাড়ায়?
favour-ask-address = কোন ঠিকানায়? শুধু সংগঠন আর যিনি আসবেন তিনিই দেখবেন।
favour-label-address = ঠিকানা
favour-summary = আপনার অনুরোধ:
favour-asked = { $organization }-কে আপনার জন্য নিশ্চয়তা দিতে বলেছি। উত্তর দিলেই লিখব।
favour-vouched = { $organization } আপনার জন্য নিশ্চয়তা দিয়েছে: সাহায্য করার লোক খুঁজছি ({ $what })।
favour-refused = { $organization } নিশ্চয়তা দিতে পারছে না: { $reason }
favour-withdrawn = ঠিক আছে, বাতিল: { $what }।
favour-over = “{ $what }”: সময়মতো কাউকে পাইনি। দুঃখিত: আবার চাইতে পারেন।
favour-found = { $name } আসছেন: { $what }, { $when }।
favour-coming = { $what }, { $when }। আসছেন:
favour-nobody-yet = “{ $what }” ({ $when }): এখনো কাউকে পাইনি। খুঁজে যাচ্ছি।
favour-address-row = যেখানে যাবেন: { $address }
favour-called-off = { $organization } বাতিল করতে বাধ্য হয়েছে: { $what }।
favour-moved = { $organization } “{ $what }” এর সময় বদলেছে: এখন { $when }।
mydata-favour-row = • সাহায্য চেয়েছেন: { $what }, { $when }, { $address } ({ $organization })
share-title = অন্যদের জানান: { $link }
share-joined = { $count ->
        [0] এখনো কেউ আসেননি। কত জন এলেন শুধু তা-ই দেখবেন, কে এলেন তা নয়।
        [one] { $count } জন এসেছেন। কত জন এলেন শুধু তা-ই দেখবেন, কে এলেন তা নয়।
       *[other] { $count } জন এসেছেন। কত জন এলেন শুধু তা-ই দেখবেন, কে এলেন তা নয়।
    }
share-button = 📣 আমন্ত্রণ দিন
share-button-new = লিংক বদলান
mydata-share-row = • অন্যদের জানানোর জন্য আপনার একটা লিংক আছে: এসেছেন { $count } জন
mydata-by-link-row = • আপনি একটা ছড়ানো লিংক থেকে এখানে এসেছেন
## কত সময়

length = { $hours ->
        [0] { $minutes } মিনিট
        [one] { $hours } ঘণ্টা
       *[other] { $hours } ঘণ্টা
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}{ $minutes } মিনিট
        }
    }

## লেখা সময়, শোধরানোর জন্য

given-button-mine = ↩️ লেখা সময়
given-button-theirs = ↩️ সময়: { $number }
given-times = গত তিরিশ দিনে লেখা সময়। কোনোটা ঠিক না হলে চাপুন, তুলে দেব:
given-no-times = গত তিরিশ দিনে কোনো সময় লেখা নেই।
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = হয়ে গেছে: { $hours } তুলে দিয়েছি। { $what }।
given-taken-back = { $name } ভুলে লেখা সময় তুলে নিয়েছেন: { $hours }। { $what }।

## বিরতিতে থাকা বাঁধা জায়গা

## যা বাঁচানো হলো, আর মাসের হিসাব

saved-button = 🌱 কত বাঁচালাম
saved-title = আপনি যা দিয়েছেন, মাস ধরে ধরে। হিসাব দেখতে একটা মাস চাপুন।
saved-none = এখনো কিছু দেওয়া হয়নি। কেউ কিছু নিয়ে গেলেই এখানে পাবেন।
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = এই নিন { $month } { $year } মাসের হিসাব।
statement-ready = { $month } { $year } মাসের হিসাব তৈরি: যা নষ্ট হয়নি, তার জন্য ধন্যবাদ।
statement-title = { $month } { $year } মাসের দান
statement-about = { $month } { $year } মাসের হিসাব
statement-name = দান-{ $month }
statement-note = পরিমাণ লেখা হয়েছে নিশ্চিত করা ডেলিভারি থেকে। এটা ট্যাক্সের কাগজ নয়: তার জন্য যে সংগঠন নিয়েছে, তাদের ডেলিভারির কাগজ লাগে।
statement-total = মোট: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = দিন
statement-column-amount = পরিমাণ
statement-column-unit = মাপ

## সময় দেওয়া: কখন, কী কাজ, কতবার, কত কথা দেওয়া

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, { $until } পর্যন্ত
every-hours-until = { $rule }, { $hours }, { $until } পর্যন্ত
form-chosen = ✓ { $value }
form-chosen-all = ✔️ হয়েছে
free-under14 = সাহায্য করতে চান, কী ভালো কথা! 14 বছরের কম হলে বড় কারো সাথে আসতে হয়: কখন আসবেন, তিনি নিজের মোবাইল থেকে জানাবেন।
free-button = 🙋 কখন সময় আছে
free-button-add = ➕ সময় যোগ করুন
free-button-about = 🎯 কী ভালো লাগে
free-button-often = 🔔 কতবার
free-button-pause = ⏸️ বিরতি
free-button-resume = ▶️ আবার শুরু
free-button-change = ✏️ বদল বা বাদ
free-button-fits = ✨ আমার সাথে মেলে
free-button-keep = 🔔 আমাকে বলবেন
free-button-once = শুধু ওই দিন
free-button-weekly = 🔁 প্রতি সপ্তাহে
free-button-edit = ✏️ অন্য সময়
free-button-drop = 🗑️ বাদ দিন
free-button-none = 🗑️ সব বাদ দিন
free-button-none-yes = হ্যাঁ, সব বাদ
free-intro = কখন সময় আছে বলুন। ঠিক তখন কাউকে দরকার হলেই শুধু বলব। প্রতিবার আপনি ঠিক করবেন, যখন ইচ্ছা থামতে পারেন।
free-title = 🙋 আপনার সময় আছে:
free-empty = 🙋 সামনে আপনার কোনো সময় লেখা নেই।
free-label = কখন সময় আছে
free-ask = কখন সময় আছে? যেভাবে বলেন, সেভাবেই লিখুন: “শনিবার সকালে”, “বুধবার সন্ধ্যা 6টার পরে”, “আগামী দুই ঘণ্টা”, “প্রতি মঙ্গলবার বিকাল 3টা থেকে 6টা”।
free-which-hours = কত সময়ের জন্য, তা লিখে রাখি না: প্রতিটা প্রস্তাবে লেখা থাকে কত সময় লাগবে, আপনি ঠিক করবেন। কোন সময়ের কথা বলছেন?
free-again = কখন, ঠিক বুঝিনি। একটা দিন আর সময় লিখুন, যেমন “শনিবার সকাল 9টা থেকে দুপুর 12টা” বা “প্রতি মঙ্গলবার সন্ধ্যা 6টার পরে”।
free-ask-day = অথবা একটা দিন চাপুন:
free-day-button = { $day }
free-ask-part = { $day }: দিনের কোন সময়ে?
free-morning = 🌅 সকাল
free-afternoon = ☀️ বিকাল
free-evening = 🌙 সন্ধ্যা
free-day = সারা দিন
free-ask-often = { $when }: শুধু ওই দিন, না প্রতি সপ্তাহে?
free-past = ওই সময় পার হয়ে গেছে।
free-many = আপনার অনেক সময় লেখা আছে: বড়জোর { $most }টি। কিছু বাদ দিন।
free-kept = { $count ->
        [one] ✅ লিখে রাখলাম। কাউকে দরকার হলে বলব, সপ্তাহে বড়জোর { $count } বার।
       *[other] ✅ লিখে রাখলাম। কাউকে দরকার হলে বলব, সপ্তাহে বড়জোর { $count } বার।
    }
free-already = আগেই বলেছেন: লেখা আছে।
free-row = • { $when }
free-rests = আপনার আর কোনো সময় লেখা নেই: আপনি না বলা পর্যন্ত কিছু বলব না।
free-gone = এই সময় আর নেই: পার হয়ে গেছে, বা আপনি বাদ দিয়েছেন।
free-nothing = বদলানোর কিছু নেই।
free-change = কী বদলাতে বা বাদ দিতে চান?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = বাদ দিলাম: { $when }।
free-none-ask = আপনার সব সময় আর কথা দেওয়া ঘণ্টা বাদ দেব? যে শিফট নিয়েছেন, সেগুলো থাকছে।
free-dropped-all = সব বাদ দিলাম। তবু ধন্যবাদ!
about-button-edit = ✏️ বদলান
about-button-new = 🎯 বলে দিই
about-title = 🎯 আপনাকে এগুলোর কথা আগে বলব:
about-none = 🎯 কী ভালো লাগে, এখনো বলেননি: আপাতত যেকোনো কিছুর কথা বলব। যেটুকু ইচ্ছা, শুধু সেটুকুর উত্তর দিন।
about-row = • { $label }: { $value }
about-summary = 🎯 আপনার যা ভালো লাগে:
about-kept = ✅ লিখে রাখলাম। আপনাকে বলার সময় খেয়াল রাখব।
about-ask-fields = কোন বিষয় ভালো লাগে? যতগুলো ইচ্ছা চাপুন।
about-ask-neighbourhoods = কোন পাড়ায় যেতে ভালো লাগে? যতগুলো ইচ্ছা চাপুন।
about-ask-languages = কোন কোন ভাষা জানেন? যতগুলো ইচ্ছা চাপুন।
about-ask-skills = কী কী পারেন? যা যা পারেন, চাপুন।
about-ask-also = আর কিছু পারেন, বা ভালো লাগে? দুই কথায় লিখুন।
about-label-fields = বিষয়
about-label-neighbourhoods = পাড়া
about-label-languages = ভাষা
about-label-skills = কী পারেন
about-label-also = আরও
mutes-title = 🔕 এগুলোর কথা আপনাকে বলি না:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 বড়জোর কতগুলো প্রস্তাব চান?
often-1 = সপ্তাহে 1টি
often-2 = সপ্তাহে 2টি
often-3 = সপ্তাহে 3টি
often-7 = 7টি পর্যন্ত
often-0 = একটাও না
often-row = { $count ->
        [one] 🔔 সপ্তাহে বড়জোর { $count }টি প্রস্তাব।
       *[other] 🔔 সপ্তাহে বড়জোর { $count }টি প্রস্তাব।
    }
often-never-row = 🔕 কোনো প্রস্তাব নয়: আপনি নিজে শিফট বেছে নেন।
often-kept = ✅ লিখে রাখলাম।
pause-ask = ⏸️ কত দিন কিছু বলব না? যে শিফট নিয়েছেন, সেগুলো থাকছে।
pause-week = এক সপ্তাহ
pause-month = এক মাস
pause-open = না বলা পর্যন্ত
pause-kept = ✅ ঠিক আছে, চুপ থাকছি।
pause-row = ⏸️ { $until } পর্যন্ত বিরতি।
pause-open-row = ⏸️ আপনি না বলা পর্যন্ত বিরতি।
pause-over = ▶️ আবার শুরু: কাউকে দরকার হলে আপনাকে বলব।
promise-button = 🤝 ঘণ্টার কথা দিই
promise-button-change = ✏️ ঘণ্টা বদলান
promise-button-drop = 🗑️ কথা ফিরিয়ে নিন
promise-button-again = অন্য সংখ্যা
promise-label = কথা দেওয়া ঘণ্টা
promise-ask = 🤝 কত ঘণ্টা দেবেন বলে কথা দিচ্ছেন? এটা শুধু আপনি দেখেন: কেউ হিসাব চাইবে না।
promise-title = 🤝 { $edition }: আপনার দেওয়া কথা:
promise-row = 🤝 কথা দিয়েছেন { $hours } ঘণ্টা: দিয়েছেন { $done }, বাকি { $left }
promise-most = বড়জোর { $most } ঘণ্টা: এটাই অনেক!
promise-made = { $hours ->
        [one] 🤝 লিখে রাখলাম: { $hours } ঘণ্টা দেবেন। ধন্যবাদ! প্রতিটা শিফটের পর বাকি ঘণ্টা নিজে থেকে কমবে।
       *[other] 🤝 লিখে রাখলাম: { $hours } ঘণ্টা দেবেন। ধন্যবাদ! প্রতিটা শিফটের পর বাকি ঘণ্টা নিজে থেকে কমবে।
    }
promise-none = কোনো কথা দেওয়া নেই।
promise-dropped = কথা ফিরিয়ে নিলাম। কোনো সমস্যা নেই: যত ঘণ্টা দিয়েছেন, প্রতিটাই দামি।
promise-kept = { $hours ->
        [one] 🎉 কথা রেখেছেন: { $hours } ঘণ্টা দিয়েছেন। মন থেকে ধন্যবাদ!
       *[other] 🎉 কথা রেখেছেন: { $hours } ঘণ্টা দিয়েছেন। মন থেকে ধন্যবাদ!
    }
mydata-free = আপনি যে সময় দিতে চান:
mydata-free-over-row = { $count ->
        [one] • { $count }টি সময়, পার হয়ে গেছে বা ফিরিয়ে নিয়েছেন
       *[other] • { $count }টি সময়, পার হয়ে গেছে বা ফিরিয়ে নিয়েছেন
    }
## যা দান করছেন, তার ছবি

photo-can = চাইলে একটা ছবি পাঠান: যাঁরা ঠিক করবেন, তাঁদের সুবিধা হবে। যে সংগঠনকে বলব, শুধু তারাই দেখবে। ছবির ভেতরের জায়গা আর অন্য তথ্য মুছে দিই।
photo-button-add = 📷 ছবি দিন
photo-button-see = 🖼️ ছবি দেখুন
photo-button-other = 📷 অন্য ছবি
photo-button-drop = 🗑️ ছবি বাদ দিন
photo-button-offer = ↩️ দানে ফিরুন
photo-button-none = কোনোটারই নয়
photo-send = { $what }: একটা ছবি পাঠান। তুলে দিন, বা মোবাইল থেকে বেছে নিন। ছবিতে মানুষ বা কাগজপত্র না থাকলে ভালো।
photo-which = ছবিটা কিসের?
photo-coming = ধন্যবাদ! { $what }: ছবিটা নিচ্ছি, একটু সময় লাগবে।
photo-kept = { $what }: ছবি পেয়েছি। ভেতরের জায়গা আর অন্য তথ্য মুছে দিয়েছি। যে সংগঠনকে বলব, শুধু তারাই দেখবে। দান শেষ হওয়ার এক সপ্তাহ পরে ছবি মুছে দেব।
photo-here = এই নিন ছবি, { $what }:
photo-dropped = হয়ে গেছে: ছবিটা আর নেই।
photo-too-large = ছবিটা আমার জন্য বেশি বড়: বড়জোর 10 MB। ছোট একটা পাঠাতে পারবেন?
photo-unreadable = ছবিটা খুলতে পারছি না। ফাইল নয়, ছবি হিসেবে পাঠান; JPEG, PNG আর WebP চলে, বেশি বড় না হলে। ছবি ছাড়াও দান ঠিক থাকে।
photo-lost = ছবিটা নিতে পারিনি। আবার পাঠাবেন? ছবি ছাড়াও দান ঠিক থাকে।
photo-about = ছবি: { $what }
photo-name = ছবি
mydata-photo-row = • ছবি: { $what } ({ $size } kB)

## ডেলিভারিতে উত্তর নেই, বা ভুল

handover-silent = কেউ আর উত্তর দেননি: { $what }, { $amount }, { $organization }-এর জন্য। ডেলিভারি এখানেই শেষ, কিছু গোনা হবে না।
handover-give-again = জিনিসটা এখনো থাকলে আবার দিতে পারেন: অন্যরা খুঁজছে।
handover-nobody-there = { $organization } আপাতত নিতে পারছে না: { $what }, { $amount }। আপনাকে নিয়ে যেতে হবে না।
receipt-button-correct = শুধরে দিন
receipt-correct-late = পনেরো মিনিটের মধ্যে শোধরানো যায়। এখন অন্য পক্ষ ভিন্ন কথা বলতে পারে, বা সমন্বয় দলকে লিখুন।
## কী নিয়ে জিজ্ঞেস করা হয়

topic-food = 🍲 খাবার
topic-housing = 🏠 থাকার জায়গা
topic-health = 🩺 স্বাস্থ্য
topic-documents = 🪪 কাগজপত্র
topic-work = 💼 কাজ
topic-italian = 🗣️ ইতালিয়ান শেখা
topic-school = 🏫 স্কুল আর সন্তান
topic-money = 💶 টাকা আর ভাতা
topic-violence = 🛟 আমি বিপদে আছি
topic-legal = ⚖️ আইনি সাহায্য
topic-digital = 📱 ইন্টারনেট আর SPID
topic-clothes = 👕 কাপড় আর আসবাব
topic-leisure = ⚽ অবসর সময়
topic-rules = 🚌 শহরে থাকা
sub-food-meals = এক বেলার খাবার
sub-food-parcels = চাল-ডালের প্যাকেট
sub-food-market = সাহায্যের দোকান
sub-food-baby = ছোট বাচ্চার জন্য
sub-housing-tonight = আজ রাতে থাকব কোথায়
sub-housing-rent = বাসা খোঁজা
sub-housing-eviction = বাসা থেকে উচ্ছেদ
sub-housing-public = সরকারি বাসা
sub-health-doctor = ডাক্তার
sub-health-urgent = এখন শরীর খারাপ
sub-health-mothers = মহিলা, গর্ভাবস্থা
sub-health-tests = রক্ত পরীক্ষা
sub-health-mind = মনে খুব কষ্ট
sub-health-card = স্বাস্থ্য কার্ড
sub-documents-permit = Permesso (অনুমতি)
sub-documents-identity = পরিচয়পত্র
sub-documents-taxcode = Codice fiscale (কর)
sub-documents-citizenship = নাগরিকত্ব
sub-documents-asylum = আশ্রয় চাওয়া
sub-work-search = কাজ খোঁজা
sub-work-training = কাজ শেখা
sub-work-rights = আমার অধিকার
sub-italian-course = কোর্স
sub-italian-women = মহিলাদের কোর্স
sub-italian-exam = পরীক্ষা
sub-school-nursery = শিশুদের স্কুল (nido)
sub-school-enrol = সন্তানকে ভর্তি করা
sub-school-homework = হোমওয়ার্কে সাহায্য
sub-school-adults = বড়দের স্কুল
sub-money-benefits = বোনাস আর ভাতা
sub-money-isee = ISEE (পরিবারের আয়)
sub-money-bills = বিল আর বাসা ভাড়া
sub-legal-lawyer = উকিল
sub-legal-discrimination = বৈষম্য
sub-digital-spid = SPID আর CIE
sub-digital-internet = ফ্রি ইন্টারনেট
sub-digital-devices = কম্পিউটার
sub-clothes-clothes = জামাকাপড়
sub-clothes-baby = ছোট বাচ্চাদের জন্য
sub-clothes-furniture = আসবাব
sub-leisure-library = লাইব্রেরি
sub-leisure-sport = খেলাধুলা
sub-leisure-youth = তরুণ-তরুণী
sub-leisure-people = নতুন মানুষ চেনা
sub-rules-rubbish = ময়লা-আবর্জনা
sub-rules-transport = বাস আর মেট্রো
sub-rules-living = বাসা আর প্রতিবেশী
sub-rules-desk = পৌরসভা (Comune)
bring-identity = পরিচয়পত্র
bring-taxcode = Codice fiscale (কর নম্বর)
bring-health = Tessera sanitaria (স্বাস্থ্য কার্ড)
bring-isee = ISEE (পরিবারের আয়ের কাগজ)
bring-referral = যে আপনাকে পাঠিয়েছে, তার চিঠি
bring-permit = Permesso di soggiorno (থাকার অনুমতি)
bring-family = Stato di famiglia (আপনার সাথে কে কে থাকে)
bring-contract = কাজের চুক্তি বা busta paga (বেতনের কাগজ)
not-mediator = যাঁরা পরিবারগুলোকে তাদের ভাষায় উত্তর দেন, এটা তাঁদের কাজ।
not-reviewer = যাঁরা অনুবাদ পড়ে দেখেন, এটা তাঁদের কাজ।

## ধাপে ধাপে গাইড, আর যেসব খবর চাওয়া হয়েছে

menu-guides = 🧭 প্রথম কয়েক সপ্তাহ
guides-title = আমি আপনার সাথে আছি, এক ধাপ এক ধাপ করে। আপনার কোনটা দরকার?
guide-first-weeks = প্রথম কয়েক সপ্তাহ
guide-new-baby = বাচ্চা হয়েছে
guide-lost-work = কাজ চলে গেছে
guide-renewing-documents = কাগজ নবায়ন
guide-which-hour = { $guide }: কয়টার সময় মেসেজ চান?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }। ভাষা: { $languages }।
    প্রথম মেসেজ: { $when }।
    এটা রাখি একটা নম্বর দিয়ে, আপনার নাম দিয়ে নয়। আপনি “আর না” বললেই শেষ।
    অথবা সবটা একটা ক্যালেন্ডারের ফাইলে নিয়ে নিন: তাহলে আমি কিছুই রাখব না।
guide-start = ▶️ আজ থেকে শুরু
guide-start-tomorrow = ▶️ আগামীকাল শুরু
guide-file = 📅 ফাইলটা নেব
guide-file-here = ফাইলটা মোবাইলের ক্যালেন্ডার দিয়ে খুলুন। আমি কিছুই রাখি না।
guide-next = { $guide }। পরের ধাপ আসবে: { $when }।
guide-paused = { $guide }: এখন বিরতি। যখন ইচ্ছা আবার শুরু করুন।
guide-last = এটাই ছিল শেষ ধাপ। আপনার পথ শুভ হোক!
guide-steps = { $guide }: কোনটা আগেই করেছেন, বা দরকার নেই? সেটা চাপুন, আমি বাদ দেব।
guide-language =
    { $guide }: আগে আপনাকে এই ভাষায় লিখতাম: { $languages }।
    এখন কোন ভাষায় লিখব?
guide-done = ✅ করেছি
guide-steps-button = ⏭ ধাপ বাদ দিন
guide-pause = ⏸ বিরতি
guide-resume = ▶️ আবার শুরু
guide-first-weeks-doctor =
    🩺 ডাক্তার
    জরুরি চিকিৎসা সবার জন্য, permesso di soggiorno (থাকার অনুমতি) না থাকলেও।
    যাঁরা চিকিৎসা করেন, তাঁরা পুলিশকে কিছু বলেন না।
    ডাক্তার কোথায় পাবেন, নিচে দেখুন।
guide-first-weeks-taxcode =
    🪪 Codice fiscale (কর নম্বর)
    এই নম্বর দিয়ে সব অফিস আপনাকে চেনে।
    এটা ফ্রি।
    Agenzia delle Entrate (কর অফিস) এটা দেয়।
guide-first-weeks-permit =
    📄 Permesso di soggiorno (থাকার অনুমতি)
    এটা আপনার লাগলে ইতালিতে আসার পর 8টি কাজের দিনের মধ্যে আবেদন করুন।
guide-first-weeks-school =
    🎒 স্কুল
    স্কুলে যাওয়া প্রতিটি শিশুর অধিকার, আর কর্তব্যও।
    Permesso di soggiorno (থাকার অনুমতি) না থাকলেও।
guide-first-weeks-italian =
    🗣️ ইতালিয়ান ভাষা
    কোর্সে ভাষা শিখবেন, নতুন মানুষও চিনবেন।
    কোর্সগুলো নিচে দেখুন।
guide-first-weeks-isee =
    💶 ISEE কাগজ
    পরিবারের টাকা কত, এই কাগজে তা লেখা থাকে।
    CAF অফিসে (কাগজপত্রে সাহায্য করে) এটা ফ্রি করা যায়।
guide-first-weeks-leisure =
    📚 লাইব্রেরি আর অবসর সময়
    কোথায় পড়া যায়, খেলা যায়, মানুষের সাথে দেখা হয়: নিচে দেখুন।
guide-first-weeks-rules =
    🚌 ময়লা আর বাস
    ময়লা কীভাবে আলাদা করবেন আর শহরে কীভাবে চলাফেরা করবেন, নিচে দেখুন।
guide-new-baby-birth =
    👶 জন্মের খবর জানানো
    হাসপাতালে জানালে: জন্মের পর 3 দিনের মধ্যে।
    পৌরসভায় (Comune) জানালে: 10 দিনের মধ্যে।
guide-new-baby-taxcode =
    🪪 Codice fiscale (কর নম্বর)
    বাচ্চার জন্যও এটা চেয়ে নিন।
    এটা ফ্রি।
guide-new-baby-health =
    🩺 মা আর বাচ্চার স্বাস্থ্য
    জরুরি চিকিৎসা সবার জন্য, permesso di soggiorno (থাকার অনুমতি) না থাকলেও।
    যাঁরা চিকিৎসা করেন, তাঁরা পুলিশকে কিছু বলেন না।
guide-new-baby-isee =
    💶 ISEE কাগজ
    পরিবারের টাকা কত, এই কাগজে তা লেখা থাকে।
    CAF অফিসে (কাগজপত্রে সাহায্য করে) এটা ফ্রি করা যায়।
guide-new-baby-benefit =
    💶 Assegno unico (সন্তানের ভাতা)
    যাঁদের সন্তান আছে, তাঁরা এই টাকা পান।
    INPS অফিসে (সরকারি ভাতা দেয়) আবেদন করতে হয়।
guide-new-baby-nursery =
    🧸 ছোট শিশুদের স্কুল (asilo nido)
    কোথায় জিজ্ঞেস করবেন, নিচে দেখুন।
guide-lost-work-naspi =
    💶 NASpI (কাজ হারালে ভাতা)
    কাজ চলে গেলে এই টাকা পাওয়া যায়।
    কাজ যাওয়ার 68 দিনের মধ্যে আবেদন করুন।
guide-lost-work-search =
    💼 কাজ খোঁজা
    কাজ খুঁজতে কে সাহায্য করে, নিচে দেখুন।
guide-lost-work-rights =
    ⚖️ আপনার অধিকার
    বেতন পাননি, বা কোনো সন্দেহ আছে?
    কাকে জিজ্ঞেস করবেন, নিচে দেখুন।
guide-lost-work-isee =
    💶 ISEE কাগজ
    পরিবারের টাকা কত, এই কাগজে তা লেখা থাকে।
    CAF অফিসে (কাগজপত্রে সাহায্য করে) এটা ফ্রি করা যায়।
guide-lost-work-training =
    🎓 কাজ শেখা
    কোর্সগুলো নিচে দেখুন।
guide-renewing-documents-permit =
    📄 Permesso di soggiorno (থাকার অনুমতি)
    মেয়াদ শেষ হওয়ার অন্তত 60 দিন আগে নবায়নের আবেদন করুন।
    রসিদটা রেখে দিন: অপেক্ষার সময় সেটাই চলে।
guide-renewing-documents-identity =
    🪪 পরিচয়পত্র
    কোন দিন মেয়াদ শেষ, দেখে নিন।
    কোথায় নতুন করে করাবেন, নিচে দেখুন।
guide-renewing-documents-health =
    🩺 Tessera sanitaria (স্বাস্থ্য কার্ড)
    কোন দিন মেয়াদ শেষ, দেখে নিন।
    কাকে জিজ্ঞেস করবেন, নিচে দেখুন।
guide-renewing-documents-help =
    ⚖️ কোনো সমস্যা হলে
    আপনাকে না বলেছে, বা কোনো সন্দেহ আছে?
    কে সাহায্য করে, নিচে দেখুন।
translation-italian = 🇮🇹 এই লেখাটা শুধু ইতালিয়ান ভাষায় আছে।
follow-button = 🔔 খবর চাই
follow-yes = 🔔 হ্যাঁ, খবর চাই
follow-stop = ⏹ আর না
follow-agree =
    প্রতি বৃহস্পতিবার নতুন খবর লিখব: { $topic }। নতুন কিছু না থাকলে লিখব না।
    এটা রাখি একটা নম্বর দিয়ে, আপনার নাম দিয়ে নয়। আপনি “আর না” বললেই শেষ।
follow-here = 🔔 আপনি খবর পাবেন: { $topic }। নতুন কিছু থাকলে বৃহস্পতিবার লিখব।
follow-over = এই বিষয়ে আপনি আর খবর পান না।
follow-stopped = ঠিক আছে: আর লিখব না। এটা ভুলেও গেছি।
follow-one = { $what }
follows-button = 🔔 যেসব খবর পাই
follows-title = আপনি যেসব বিষয়ে খবর পান। বদলাতে বা “আর না” বলতে চাপুন।
follows-none = আপনি কোনো বিষয়ে খবর পান না।
news-title = 🔔 এই সপ্তাহে নতুন
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … আরও { $count }টি
   *[other] … আরও { $count }টি
 }
mydata-follow-row = খবর পান: { $what }
mydata-guide-row = গাইড: { $what }, সময়: { $hour }। করা হয়েছে: { $count } ধাপ

## শহরে সাহায্য খোঁজা

access-walk-in = আগে সময় নিতে হয় না
access-appointment = আগে সময় নিতে হয়
access-referral = শুধু কেউ পাঠালে
cost-free = ফ্রি
cost-low = খরচ কম
cost-paid = টাকা লাগে
permit-needed = থাকার অনুমতি লাগে
permit-not-needed = থাকার অনুমতি লাগে না
correction-moved = অন্য জায়গায় চলে গেছে
correction-closed = বন্ধ হয়ে গেছে
correction-phone = কেউ ফোন ধরে না
correction-hours = সময় ভুল লেখা
correction-refused = আমাকে ফিরিয়ে দিয়েছে
correction-interpreter = কেউ আমার ভাষা বলে না
correction-other = অন্য কিছু
correction-mended = আপনি একটা ভুল জানিয়েছিলেন: { $name }। সেটা ঠিক করা হয়েছে। ধন্যবাদ, এতে অন্য পরিবারেরও উপকার হলো।
services-title = আপনার কী দরকার? একটা বোতাম চাপুন, বা নিজের মতো করে লিখুন।
services-which = { $topic }: আপনি কী খুঁজছেন?
services-all = সব
services-list = { $name }
services-more = আরও জায়গা
services-near = 📍 আপনি কোথায় আছেন পাঠালে বলব কোনটা সবচেয়ে কাছে। সেটা রেখে দিই না।
services-none = { $name }: নিশ্চিত হয়ে বলার মতো কোনো জায়গা এখনো জানি না। আপনার নাম ছাড়া লিখে রাখলাম।
services-nothing = পাইনি
services-talk = 👤 মানুষের সাথে কথা
services-other = 🔎 অন্য কিছু
nothing-thanks = ধন্যবাদ: আপনার নাম ছাড়া লিখে রাখলাম। এভাবে সংগঠনগুলো জানে শহরে কীসের অভাব।
near-title = আপনার সবচেয়ে কাছের জায়গা:
near-topic = { $name }: আপনার সবচেয়ে কাছের জায়গা।
near-kept = আপনি কোথায় আছেন, তা রেখে দিই না।
near-none = এখানে কাছাকাছি কিছু আমার জানা নেই। কী খুঁজছেন, সেটা বেছে দেখুন।
asked-which = হয়তো এগুলোর একটা খুঁজছেন:
asked-topic = { $name }
asked-else = এটা নয়? 🔎 চাপুন, বা একজন মানুষকে জিজ্ঞেস করুন।
asked-also = অন্য কিছু খুঁজলে:
asked-language = আপনি যে ভাষায় লিখেছেন, সেই ভাষায় উত্তর দিচ্ছি। কোন ভাষা রাখতে চান?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 মেশিনের অনুবাদ: এখনো কোনো মানুষ দেখেনি।
service-italian-under = 🇮🇹 আপাতত শুধু ইতালীয় ভাষায়।
service-flagged-row = ⚠️ কয়েকজন বলেছেন এখানে কিছু বদলেছে: যাওয়ার আগে জেনে নিন।
service-always-row = 🟢 সব সময় খোলা
service-open-row = 🟢 খোলা থাকবে: { $until } পর্যন্ত
service-opens-row = 🔴 এখন বন্ধ। খুলবে: { $opens }
service-closed-row = 🔴 বন্ধ
service-appointment-row = 📅 আগে সময় নিতে হয়
service-unknown-row = ❔ সময় নিশ্চিত নয়: যাওয়ার আগে জেনে নিন
service-distance-row = 🚶 আপনার থেকে { $metres } মিটার
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (ফোন ফ্রি)
service-whatsapp-row = 💬 হোয়াটসঅ্যাপ { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ দরকার হলে দোভাষী আছে
service-free-row = 💶 ফ্রি
service-cheap-row = 💶 খরচ কম
service-paid-row = 💶 টাকা লাগে
service-referral-row = 📨 অন্য কোনো সেবা থেকে চিঠি লাগে
service-bring-row = 🎒 সাথে আনবেন: { $what }
service-no-permit-row = ✅ Permesso di soggiorno (থাকার অনুমতি) লাগে না
service-confirmed-row = 🤝 { $organization } যাচাই করেছে: { $day }
service-confirmed-once-row = ⏳ আবার যাচাই করতে হবে। শেষবার: { $organization }, { $day }
service-checked-row = 🤝 পৌরসভা যাচাই করেছে: { $day }
service-checked-once-row = ⏳ আবার যাচাই করতে হবে। শেষবার: { $day }
service-national-row = ☎️ সারা ইতালির নম্বর
service-unconfirmed-row = ⏳ এখনো যাচাই হয়নি
service-button-map = 📍 ম্যাপ
service-button-call = 📞 ফোন করুন
service-button-remind = 🔔 খুললে জানতে চাই
service-button-staff = 🪧 কর্মীদের দেখান
service-button-more = ➕ আরও
service-button-next = ➡️ পরেরটা
service-button-share = 📤 অন্যকে জানান
service-button-wrong = ⚠️ ভুল আছে
service-button-back = ↩️ জায়গার তথ্য
service-more = { $name }: আপনি কী করতে চান?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = ফোন করুন, { $name }:
service-share = এটা কপি করে যাকে ইচ্ছা পাঠান: { $name }
service-link-row = 👉 { $link }
staff-how = ওখানে যাঁরা কাজ করেন, তাঁদের এই ছবিটা দেখান। এটা ইতালিয়ান ভাষায় লেখা।
staff-title = শুভ দিন! আমি এই সেবাটা খুঁজছি:
staff-looking = শুভ দিন! আমি খুঁজছি: { $name }
staff-speaks-row = 🗣️ আমার ভাষা: { $languages }। দয়া করে আস্তে বলুন।
opening-kept = 🔔 { $name } খুললে আপনাকে লিখব: { $when }। তারপর ভুলে যাব।
opening-dropped = ঠিক আছে: লিখব না।
opening-now = 🔔 এখন খুলছে: { $name }
opening-button-no = আমাকে জানাবেন না
wrong-ask = { $name }: কী ভুল আছে?
wrong-moved = ওখানে আর নেই
wrong-closed = চিরতরে বন্ধ
wrong-phone = কেউ ফোন ধরে না
wrong-hours = সময় অন্য
wrong-refused = আমাকে না বলেছে
wrong-interpreter = দোভাষী নেই
wrong-thanks = ধন্যবাদ! যাঁরা ঠিক করতে পারেন, তাঁদের জানাচ্ছি। ঠিক হলে আপনাকে লিখব।
rate-ask = এটা কি আপনার কাজে লেগেছে?
rate-thanks = ধন্যবাদ! আপনার নাম ছাড়া গুনে রাখলাম।

## মানুষের সাথে কথা

talk-menu = 💬 কারো সাথে কথা বলুন
talk-how =
    আপনার ভাষা জানেন এমন একজন উত্তর দেবেন। উত্তর পাবেন এর মধ্যে: { $until }।
    শুধু কথাগুলো থাকে, সাত দিন। কোনো নাম বা নম্বর থাকে না।
talk-ask = কী জানতে চান? নিজের মতো করে লিখুন।
talk-again = কয়েকটা শব্দ লিখুন, বড়জোর 800 অক্ষর।
talk-no-numbers =
    এখানে ফোন নম্বর আর ইমেইল ঠিকানা যায় না: তাই কেউ আপনাকে খুঁজে বের করতে পারে না।
    দয়া করে ওগুলো বাদ দিয়ে আবার লিখুন।
talk-nobody =
    দুঃখিত: আপনার ভাষা ({ $language }) জানেন এমন কেউ এখন এখানে নেই।
    শহরের সেবাগুলো আছে। ডাক্তারের জন্য ফোন করতে পারেন, দোভাষীও পাওয়া যায়:
talk-too-many = আজ আপনি অনেক প্রশ্ন করেছেন। কাল আবার চেষ্টা করুন।
talk-sent = হয়ে গেছে: আপনার প্রশ্ন পৌঁছে দিলাম। উত্তর পাবেন এর মধ্যে: { $until }।
talk-button = আমার প্রশ্ন
talk-button-write = ✏️ আরও লিখুন
talk-button-close = আমার শেষ
talk-button-again = আরেকটা প্রশ্ন
talk-ask-more = আর কী যোগ করতে চান?
talk-passed-on = হয়ে গেছে: আপনার প্রশ্নের সাথে যোগ করলাম।
talk-waits = আপনার প্রশ্ন অপেক্ষায় আছে। উত্তর পাবেন এর মধ্যে: { $until }।
talk-yours = আপনার প্রশ্ন:
talk-yours-row = আপনি: “{ $words }”
talk-theirs-row = উত্তর: “{ $words }”
talk-italian-row = 🇮🇹 অফিসে দেখানোর জন্য: “{ $words }”
talk-answer =
    💬 আপনার প্রশ্নের উত্তর:
    “{ $words }”
talk-said = আপনার জন্য একটা মেসেজ আছে।
talk-late = দুঃখিত: এখনো কেউ উত্তর দেননি। সবাইকে আবার বলেছি।
talk-over = এই কথাবার্তা শেষ।
talk-unanswered = দুঃখিত: কেউ উত্তর দেননি। আপনার প্রশ্নটা মুছে দিয়েছি।
talk-voice-sent = হয়ে গেছে: আপনার ভয়েস মেসেজ যাচ্ছে। আমি রেখে দিই না।
talk-voice-came = 🎙️ প্রশ্নটা নিয়ে একটা ভয়েস মেসেজ।
talk-voice-lost = দুঃখিত: ভয়েস মেসেজটা পৌঁছায়নি। দয়া করে লিখুন।
talk-voice-later = কেউ আপনার প্রশ্ন নেওয়ার পরেই ভয়েস মেসেজ যায়। এর মধ্যে লিখতে পারেন।
mydata-talk-row = • একজন মানুষকে জিজ্ঞেস করেছেন: { $asked }, { $languages }। সাত দিন পরে মুছে যায়
mydata-role-row = • আপনার কাজ: { $role }, { $languages }
mydata-excluded-row = • যে বিষয়ে প্রশ্ন চান না: { $topics }
mydata-blocks-row = • যাঁদের আপনি বন্ধ করেছেন: { $count } জন
shift-oncall-row = 📞 ভাষা জানা মানুষ পরিবারগুলোকে উত্তর দেন। ভাষা: { $languages }

## নোটিশ বোর্ড: অনুষ্ঠান, বাসা, কাজ

menu-boards = 📌 নোটিশ বোর্ড
boards-title = আপনি কী দেখতে চান?
boards-mine = 📝 আমার বিজ্ঞাপন
boards-yours = আপনার বিজ্ঞাপন। বদলাতে বা সরাতে একটা চাপুন।
boards-none-yours = আপনার কোনো বিজ্ঞাপন নেই।
board-events = 🎉 শহরে যা হচ্ছে
board-homes = 🏠 বাসা আর ঘর
board-jobs = 💼 কাজ
board-list-events = শহরে যা যা হচ্ছে:
board-list-homes = বাসা আর ঘর। একে অন্যকে লেখা যায় শুধু আমার মাধ্যমে। বাসা না দেখে কখনো টাকা দেবেন না।
board-list-jobs = কাজ, আর কাজ শেখার কোর্স। কাজ দেওয়ার জন্য কেউ আপনার কাছে টাকা চাইতে পারে না।
board-none = এখানে আপাতত কিছু নেই।
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ নতুন বিজ্ঞাপন
post-button-me = আমার জন্য
post-button-ask = ✉️ আমি আগ্রহী
post-button-withdraw = 🗑️ সরিয়ে দিন
post-button-still = ✅ এখনো আছে
post-card = { $kind }: { $what }
post-initiative = উদ্যোগ
post-course = কোর্স
post-event = অনুষ্ঠান
post-volunteering = স্বেচ্ছাসেবকদের কোর্স
post-offer = বাসা দিতে চাই
post-request = বাসা খুঁজছি
post-shared = ভাগ করে থাকার বাসা
post-job = কাজ
post-training = কাজ শেখা
post-for-all = সবাই
post-for-youth = তরুণ-তরুণী
post-for-families = পরিবার
post-for-volunteers = স্বেচ্ছাসেবক
contract-permanent = স্থায়ী
contract-fixed = নির্দিষ্ট সময়ের
contract-apprentice = কাজ শেখার চাকরি
contract-internship = ইন্টার্নশিপ
contract-other = অন্য
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = কার জন্য: { $whom }
post-cost-row = খরচ: { $cost }
home-rooms-row = 🛏️ ঘর: { $rooms }টি
home-euro-row = 💶 মাসে { $euro } ইউরো
home-since-row = 🗓️ কবে থেকে: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 চুক্তি: { $contract }
job-deadline-row = ⏳ শেষ দিন: { $day }
post-state-row = আপনার বিজ্ঞাপন: { $state }।
post-is-pending = অপেক্ষায় আছে
post-is-open = সবাই দেখতে পায়
post-is-refused = শোধরাতে হবে
post-is-withdrawn = সরানো হয়েছে
post-is-ended = সময় শেষ
post-over = এই বিজ্ঞাপন আর নেই।
post-own = এটা আপনার নিজের বিজ্ঞাপন।
post-adults = এটা 18 বছর বা তার বেশি বয়সের মানুষের জন্য।
post-many = আপনার পাঁচটা বিজ্ঞাপন হয়ে গেছে। একটা সরান, তারপর আবার চেষ্টা করুন।
post-no-contact = ফোন নম্বর, ইমেইল বা লিংক দেওয়া যাবে না: আপনারা আমার মাধ্যমে লিখবেন। দয়া করে আবার লিখুন।
post-for-whom = বিজ্ঞাপনটা কার জন্য?
post-ask-what = এটা কী নিয়ে? এক লাইনে লিখুন।
post-label-what = কী
post-label-kind = ধরন
home-ask-kind = আপনি কী করতে চান?
home-ask-rooms = কয়টা ঘর?
home-label-rooms = ঘর
home-rooms-again = 1 থেকে 12-এর মধ্যে একটা সংখ্যা লিখুন।
home-ask-area = কোন পাড়ায়? ঠিকানা লাগবে না।
home-ask-euro = মাসে কত ইউরো?
home-label-euro = মাসে ইউরো
home-euro-again = শুধু সংখ্যাটা লিখুন, যেমন 450।
home-ask-since = কবে থেকে? একটা দিন লিখুন, বা বাদ দিন।
home-label-since = কবে থেকে
job-ask-kind = আপনি কী দিতে চান?
job-ask-where = কাজটা কোথায়?
job-ask-hours = কোন কোন দিন, কয়টা থেকে কয়টা?
job-label-hours = কাজের সময়
job-ask-contract = কোন চুক্তিতে?
job-label-contract = চুক্তি
job-ask-deadline = কোন দিন পর্যন্ত উত্তর দেওয়া যাবে?
job-label-deadline = শেষ দিন
job-ask-firm = কোম্পানির নাম কী?
job-label-firm = কোম্পানি
post-summary = এই যে বিজ্ঞাপনটা:
post-posted = ধন্যবাদ! আগে একজন মানুষ পড়বেন, তারপর সবাই দেখবে। আমি আপনাকে লিখব।
post-published = 📌 এখন সবাই দেখতে পাচ্ছে: { $what }
post-refused = ✖️ দেখা যাচ্ছে না: { $what }। কারণ: { $reason }। আপনি শুধরে নিতে পারেন।
post-withdraw-ask = সরিয়ে দেব? { $what }
post-withdrawn = সরানো হয়েছে: { $what }
post-still-ask = { $what }: এখনো আছে? থাকবে { $day } পর্যন্ত।
post-still-done = ভালো! { $what } থাকবে { $day } পর্যন্ত।
post-ended = সময় শেষ, তাই সরিয়ে দিলাম: { $what }
inquiry-ask = মেসেজটা লিখুন। আমি পৌঁছে দেব: আপনার নাম আর নম্বর দেখা যাবে না।
inquiry-message =
    ✉️ একজন আগ্রহ দেখিয়েছেন: { $what }
    “{ $words }”
inquiry-answer =
    ✉️ উত্তর এসেছে: { $what }
    “{ $words }”
inquiry-many = আজ আপনি দশটা বিজ্ঞাপনে লিখেছেন। কাল আবার চেষ্টা করুন।
complaint-kept = জানানোর জন্য ধন্যবাদ। একজন মানুষ এটা দেখবেন।
complaint-handled = আপনার নালিশ আমরা দেখেছি: আপনি ঠিক বলেছিলেন, আমরা ব্যবস্থা নিয়েছি।
complaint-dismissed = আপনার নালিশ আমরা দেখেছি: আপাতত কিছু বদলাচ্ছে না।
mydata-board-row = • বিজ্ঞাপন — { $kind }: { $what }
mydata-inquiry-row = • যে বিজ্ঞাপনে লিখেছেন: { $what }
mydata-complaint-row = • বিজ্ঞাপন নিয়ে নালিশ: { $words } ({ $state })

## চ্যাট জোড়া, শোনা, আর হোয়াটসঅ্যাপের মেসেজ

template-reminder =
    ⏰ মনে করিয়ে দিচ্ছি: { $organization }-এর সাথে আপনার শিফট আছে।
    কী কাজ: { $what }
    🗓️ কখন: { $when }
    📍 কোথায়: { $place }
    আপনি কি যাবেন? নিচের একটা বোতাম চাপুন।
template-moved =
    খেয়াল করুন: { $organization } শিফটের সময় বদলেছে।
    কী কাজ: { $what }
    আগে: { $before }
    এখন: { $when }
    তবু কি যাবেন? নিচের একটা বোতাম চাপুন।
template-cancelled =
    খেয়াল করুন: { $organization } শিফট বাতিল করেছে।
    কী কাজ: { $what }
    🗓️ কখন: { $when }
    যাবেন না: সেখানে কেউ থাকবে না। তবু আপনাকে ধন্যবাদ।
template-place =
    আপনার জন্য একটা জায়গা খালি হয়েছে, { $organization }-এর সাথে।
    কী কাজ: { $what }
    🗓️ কখন: { $when }
    📍 কোথায়: { $place }
    জায়গাটা আপনার জন্য রাখছি, এই সময় পর্যন্ত: { $until }। আপনি কি নেবেন?
template-message = আপনার জন্য #FaiBene-এর একটা মেসেজ আছে। পড়তে বোতামটা চাপুন।
template-button-read = পড়ুন
template-value = { $value }
waiting-now = আপনার জন্য যা ছিল, তা এখানে।
waiting-nothing = আপনার জন্য আর কিছু অপেক্ষায় নেই।
hear-button = 🔊 শুনুন
hear-voice = 🔊 আপনার ভাষায় কথা বলেন এমন একজন মানুষ পড়ছেন।
hear-name = ভয়েস
hear-about = ভয়েস মেসেজ
link-button = 🔗 চ্যাট জুড়ুন
link-code =
    আপনি কি মেসেজের অন্য অ্যাপ বা অন্য মোবাইলও ব্যবহার করেন? সেখানে আমার সাথে চ্যাট খুলুন, আর লিখুন:
    /link { $code }
    কোডটা { $minutes } মিনিট চলবে, শুধু একবার। তারপর দুই চ্যাট মিলে একজন মানুষ: দুটোতেই একই জিনিস দেখবেন। যেটা শেষে ব্যবহার করেছেন, সেটাতে আমি লিখব।
link-warning = ⚠️ কোডটা কাউকে দেবেন না: যে তার চ্যাটে এটা লিখবে, সে আপনার সব তথ্য দেখতে আর বদলাতে পারবে।
link-wrong = এই কোড চলছে না: কোড দশ মিনিট চলে, শুধু একবার। অন্য চ্যাটে /link লিখুন: আরেকটা কোড দেব।
link-own = এই কোড আপনি এখান থেকেই চেয়েছেন। এটা অন্য চ্যাটে লিখুন: /link { $code }
link-ages = দুই চ্যাটে বয়স আলাদা, তাই আমার কাছে এঁরা দুজন মানুষ: জুড়তে পারছি না। ভুল হলে বয়স ঠিক করুন, তারপর আরেকটা কোড চান।
link-both = দুই চ্যাটেই আগে থেকে কিছু আছে। আমি সেগুলো মেশাই না। এই চ্যাটে আছে:
link-kept-row = • { $kind }: { $count }
link-kept-places = শিফটে জায়গা আর অপেক্ষার তালিকা
link-kept-hours = যেসব শিফটের ঘণ্টা লেখা আছে
link-kept-offers = আপনার সময় আর দান
link-kept-roles = ভূমিকা আর সংগঠন
link-kept-more = /mydata-র অন্য তথ্য
link-both-end = এই চ্যাটে যা আছে, তা মুছে চ্যাটটা জুড়তে পারেন: আপনার জায়গাগুলো খালি হবে, পরে আর ফেরানো যাবে না। যাঁদের বন্ধ করেছেন আর যা নালিশ করেছেন, তা থাকবে। অথবা সব যেমন আছে, তেমনই রাখুন।
link-button-delete = মুছে জুড়ুন
link-button-leave = যেমন আছে থাকুক
link-done = হয়ে গেছে: এই চ্যাট আর অন্য চ্যাটটা এখন একই মানুষের।
link-done-there = 🔗 আরেকটা চ্যাট ({ $here }) এখন এটার সাথে জোড়া: সেখান থেকে আপনার সব তথ্য দেখা আর বদলানো যায়। আপনি এটা না করে থাকলে এখনই বাদ দিন।
chats-button = আমার চ্যাট
chats-title = আপনার চ্যাট:
chats-telegram = টেলিগ্রাম
chats-whatsapp = হোয়াটসঅ্যাপ
chats-web = ওয়েব পাতা
chats-here-row = যোগাযোগ: { $chat } ({ $value }), এই চ্যাট
chats-row = যোগাযোগ: { $chat } ({ $value })
chats-end = যেটা শেষে ব্যবহার করেছেন, সেটাতে আমি লিখি।
chats-button-away = বাদ: { $chat }
chats-button-away-here = এই চ্যাট বাদ দিন
chats-away-ask = এই চ্যাট বাদ দেব: { $chat }? সেখান থেকে আপনার তথ্য আর দেখা যাবে না। সেই চ্যাট থেকে যে লিখবে, সে নতুন করে শুরু করবে।
chats-button-away-yes = হ্যাঁ, বাদ দিন
chats-away = হয়ে গেছে: { $chat } আর আপনার চ্যাট নয়।
chats-last = এটা আপনার একমাত্র চ্যাট: বাদ দিতে পারছি না। চাইলে সব মুছে ফেলতে পারেন।

## ওয়েব পাতা

page-title = FaiBene
page-chat = কথাবার্তা
page-write = মেসেজ লিখুন
page-sos = জরুরি নম্বর
page-send = পাঠান
page-photo = ছবি পাঠান
page-photo-sent = আপনার ছবি
page-place = কোথায় আছেন জানান
page-place-sent = 📍 আমি এখানে
page-place-refused = মোবাইল বলেনি আপনি কোথায় আছেন। একটা রাস্তার নাম লিখতে পারেন।
page-map = ম্যাপ খুলুন
page-you = আপনি
page-new = নতুন মেসেজ
page-connecting = যোগ হচ্ছে…
page-online = চালু আছে
page-lost = লাইন কেটে গেছে, আবার চেষ্টা করছি…
page-sending = যাচ্ছে
page-sent = পাঠানো হয়েছে
page-refused = এই মেসেজ যায়নি: আরও ছোট করে লিখুন।
page-save = নামিয়ে নিন
page-noscript = চ্যাট চালাতে JavaScript লাগে: ব্রাউজারে এটা চালু করুন।
page-town = #FaiBene
page-town-about = পরীক্ষার শহর: মানুষ আর সংগঠন সব বানানো
page-town-how = পাঁচটা মোবাইল, একটা শহর। লিখুন, বোতাম চাপুন, তারপর ঘড়ি এগিয়ে দিন।
page-phones = মোবাইল
page-phone-citizen = একজন স্বেচ্ছাসেবক
page-phone-citizen-about = কয়েক ঘণ্টা সময় দেন
page-phone-association = একটা সংগঠন
page-phone-association-about = স্বেচ্ছাসেবক খোঁজে
page-phone-coordinator = সমন্বয় দল
page-phone-coordinator-about = অনুমোদন দেয়, খেয়াল রাখে
page-phone-family = নতুন আসা একটা পরিবার
page-phone-family-about = নিজের ভাষায় জিজ্ঞেস করে
page-phone-whatsapp = হোয়াটসঅ্যাপের মতো
page-phone-whatsapp-about = তিনটা বোতাম বা একটা তালিকা
page-clock = পরীক্ষার সপ্তাহের ঘড়ি
page-clock-hour = +1 ঘণ্টা
page-clock-evening = সন্ধ্যা 6টায়
page-clock-day = +1 দিন
page-clock-wrong = ঘড়ি এভাবে সরানো যায় না।

## Posto fisso

seat-first = বাঁধা জায়গা রাখতে হলে আগে একবার নাম লেখাতে হবে।
seat-yours = ধন্যবাদ! এখন থেকে আপনার একটা বাঁধা জায়গা আছে: { $what }। প্রতিবার আমিই আপনার নাম লিখে দেব।
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] তাঁরা আপনার অপেক্ষায় আছেন:
       *[other] বিরতিতে: আপাতত আপনার নাম লিখছি না।
    }
seat-shift-row = • { $when }
seat-week = এই সপ্তাহে আপনার বাঁধা শিফট:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = কোনোবার যেতে না পারলে শিফটটা খুলে জানান।
seat-button-all = আমার বাঁধা জায়গা
seat-button-always = 🪑 প্রতিবার যাব
seat-button-pause = ⏸️ সামনেরগুলো বাদ
seat-button-resume = ▶️ আবার যাব
seat-button-leave = জায়গা ছেড়ে দিই
seat-paused = ঠিক আছে: আপাতত আপনার নাম লিখব না, আর যে শিফটগুলো নিয়েছিলেন, সেগুলোতে আপনার জায়গা বাতিল করেছি। বাঁধা জায়গাটা আপনারই থাকছে।
seat-left = ঠিক আছে: আপনার আর বাঁধা জায়গা নেই, আর যে শিফটগুলো নিয়েছিলেন, সেগুলোতে আপনার জায়গা বাতিল করেছি। ধন্যবাদ!
seat-ask-until = কত দিন বাদ দেবেন? বিরতি শেষে জায়গাটা আবার আপনার।
seat-button-fortnight = 2 সপ্তাহ
seat-button-month = 1 মাস
seat-button-day = একটা দিন পর্যন্ত
seat-button-open = না বলা পর্যন্ত
seat-ask-day = কোন দিন পর্যন্ত, সেই দিনও ধরে? যেমন: “10 জানুয়ারি”।
seat-day-again = দিনটা বুঝিনি: লিখুন যেমন “10 জানুয়ারি” বা “10/1”। দিনটা সামনের হতে হবে।
seat-paused-until = ঠিক আছে: { $until } পর্যন্ত আপনার নাম লিখব না, আর ওই দিনগুলোতে যে শিফট নিয়েছিলেন, সেগুলোতে আপনার জায়গা বাতিল করেছি। পরের দিন থেকে জায়গাটা আবার আপনার।
seat-until-row = ⏸️ { $until } পর্যন্ত বিরতি
seat-back = বিরতি শেষ: { $what }। বাঁধা জায়গাটা আবার আপনার, প্রতিবার আমিই আপনার নাম লিখে দেব।

## Telefonate

call-button-ask = 📞 আমাকে ফোন করুন
call-button-withdraw = আর লাগবে না
call-ask = কোন নম্বরে? যিনি ফোন করবেন, শুধু তিনি একবার দেখবেন; তারপর আমি মুছে ফেলব।
call-again = একটা ফোন নম্বর লিখুন: 6 থেকে 15টি সংখ্যা, + থাকলেও চলবে।
call-waits = { $organization }-কে জানিয়েছি যে আপনি ফোনে কথা বলতে চান। কেউ ফোন করার দায়িত্ব নিলেই আপনাকে লিখব।
call-soon = { $organization }-এর পক্ষ থেকে { $name } আপনাকে ফোন করবেন। আপনার নম্বর আমি মুছে ফেলেছি।
call-nobody = দুঃখিত: তিন দিনে { $organization }-এর কেউ আপনাকে ফোন করতে পারেননি। আপনার নম্বর মুছে ফেলেছি। চাইলে লিখুন, বা আবার চেষ্টা করুন।
call-too-many = আজ আপনি তিনবার ফোন চেয়েছেন: আগামীকাল আবার চেষ্টা করুন।
call-taken = অন্য একজন এর দায়িত্ব নিয়েছেন। তবু ধন্যবাদ!
call-withdrawn = যিনি চেয়েছিলেন, তিনি মত বদলেছেন: আর ফোন করতে হবে না।
call-over = এই অনুরোধের সময় শেষ: নম্বরটা আর নেই।
call-withdrawn-yours = ঠিক আছে: কেউ আপনাকে ফোন করবেন না, আর নম্বরটা মুছে ফেলেছি।
call-number =
    ধন্যবাদ! ফোন করুন। { $name }: { $phone }
    এখন আপনাকে দেখালাম, তারপর মুছে ফেলব।
call-is-open = অপেক্ষায়
call-is-taken = একজন দায়িত্ব নিয়েছেন
call-is-withdrawn = ফিরিয়ে নেওয়া
call-is-unanswered = কেউ পারেননি
