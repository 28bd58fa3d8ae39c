### ما يقوله المساعد الآلي بالعربية. النص الإيطالي هو الأصل: it.ftl.

## خدمة رسائل أخرى

template-reminder =
    ⏰ نذكّرك بمناوبتك مع { $organization }.
    ما هي: { $what }
    🗓️ متى: { $when }
    📍 أين: { $place }
    هل ستأتي؟ اضغط زرًا في الأسفل.
template-moved =
    انتبه: غيّرت { $organization } موعد المناوبة.
    ما هي: { $what }
    قبل: { $before }
    الآن: { $when }
    هل ستأتي مع ذلك؟ اضغط زرًا في الأسفل.
template-cancelled =
    انتبه: ألغت { $organization } المناوبة.
    ما هي: { $what }
    🗓️ متى: { $when }
    لا تذهب: لن يكون هناك أحد. شكرًا لك على كل حال.
template-place =
    أصبح لك مكان مع { $organization }.
    ما هي: { $what }
    🗓️ متى: { $when }
    📍 أين: { $place }
    نحفظه لك حتى { $until }. هل تريده؟
template-message = هناك رسالة لك من { "\u200E" }#FaiBene. اضغط الزر لقراءتها.
template-button-read = اقرأها
template-value = { $value }
waiting-now = هذا ما كان بانتظارك.
waiting-nothing = لا شيء بانتظارك بعد الآن.

## صفحات القائمة الطويلة

page-more = المزيد ←
page-back = رجوع →
page-pick = اختر
page-typed = أو بالكتابة:

## اللغة

language-title = بأي لغة نتحدث؟
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
language-chosen = حسنًا: من الآن نتحدث بالعربية.
translation-draft = هذه ترجمة آلية لم يراجعها أحد بعد. عند الشك، النص الإيطالي هو المرجع.
language-unknown = هذه اللغة غير متوفرة بعد.
language-offer = لاحظت كتابة بلغة أخرى. هل نغيّر اللغة؟

## في كل رسالة

button-menu = ☰ القائمة
button-language = 🌐 اللغة
button-sos = 🆘 طوارئ

## الترحيب والقائمة

start-hello =
    مرحبًا! أنا المساعد الآلي في { "\u200E" }#FaiBene، تحدي التضامن في مدينة { $city }.
    أساعدك على تقديم المساعدة، أو على إيجادها.
start-kept =
    ماذا نحفظ، ولماذا:
    • وسيلة التواصل معك في هذه المحادثة، للرد عليك؛
    • اللغة، حتى نتفاهم؛
    • عند التسجيل: الاسم المختار والفئة العمرية؛
    • ما تسجّل فيه وما يتبعه (الساعات والرسائل والآراء)، لتنظيمه؛
    • ومن يتحدث باسم جمعية: طلباتها.
    لرؤية كل شيء بالتفصيل: { "\u200E" }/mydata ولمحو كل شيء: { "\u200E" }/erase
menu-title = بماذا نبدأ؟
menu-shifts = أريد تقديم المساعدة
menu-mine = مواعيدي
menu-services = أحتاج إلى مساعدة
menu-need = أبحث عن متطوعين
menu-needs = مناوبات جمعيتنا
menu-organization = أنا من جمعية
menu-queue = بانتظار القرار
menu-associations = الجمعيات
menu-form = ▶️ أكمل ما بدأته
menu-mydata = بياناتي
menu-help = كيف يعمل هذا؟
help-what =
    هل أنت في خطر؟ الرقم 112، أو الزر 🆘.
    هنا يمكنك رؤية مناوبات التطوع في المدينة، والتسجيل فيها، وإلغاء التسجيل. أذكّرك بالموعد في المساء السابق وقبله بساعتين.
    ويمكنك أيضًا التبرع بالطعام وأغراض البيت والأجهزة.
    الجمعيات تطلب متطوعين، وفريق التنسيق يراجع كل طلب.
help-commands =
    يمكنك لمس الأزرار أو الكتابة. الأوامر:
    القائمة: { "\u200E" }/menu
    أين تجد المساعدة: { "\u200E" }/services
    تحدث مع شخص: { "\u200E" }/talk
    الأسابيع الأولى: { "\u200E" }/guides
    سكن وعمل وفعاليات: { "\u200E" }/boards
    المناوبات المفتوحة: { "\u200E" }/shifts
    مواعيدك: { "\u200E" }/mine
    ساعاتك وشهادتك: { "\u200E" }/hours
    اللغة: { "\u200E" }/language
    إيقاف الأخبار: { "\u200E" }/stop
    بياناتك: { "\u200E" }/mydata
    محو كل شيء: { "\u200E" }/erase
    أرقام الطوارئ: { "\u200E" }/sos
thanks-back = الشكر لك! 💚
unknown = عذرًا، لم أفهم. هذا ما يمكنني فعله:
attachment =
    لا أستطيع قراءة هذا، ولا أحتفظ به. اكتبه لي بكلماتك، أو المس زرًا.
    📷 الصورة تنفعني لعرض ما تتبرع به.
    🎤 الرسالة الصوتية أنقلها إلى من يجيب عن سؤالك.
    📍 الموقع ينفعني لإيجاد الأماكن القريبة منك.
slow-down = لحظة من فضلك: أنت ترسل بسرعة كبيرة، ولم أقرأ ما أرسلته في اللحظات الأخيرة. انتظر بضع ثوانٍ ثم اكتب من جديد.
sorry = عذرًا، حدث خطأ. المسؤولون عن البوت يرون ذلك. يمكنك المحاولة من جديد من القائمة.
gone = هذا لم يعد موجودًا. القائمة في الزر ☰
list-old = هذه القائمة قديمة. يمكنك فتحها من جديد من هنا:

## طوارئ

sos-first = هذا ما طلبته.
sos-title = هذه أرقام للاتصال الآن. من يردّ موجود للمساعدة.
sos-violence = هذه الأرقام تردّ دائمًا. إذا كان من الممكن أن ينظر أحد إلى هذا الهاتف، فالأفضل الاتصال من هاتف آخر ومحو هذه المحادثة إن أمكن.
sos-suicide =
    يؤسفني أن الألم شديد عليك إلى هذا الحد. لا داعي لحمل هذا الثقل وحدك: هناك من يستطيع أن يسمعك الآن.
    يمكنك الاتصال الآن بالرقم 112، أو إخبار شخص قريب منك.
sos-end = الرقم 112 يجيب ليلًا ونهارًا. لا نحتفظ بأي أثر لهذه الإجابة.
button-hide = ✖️ إخفاء
sos-hide-rest = لا أستطيع إزالة ما بقي أعلاه. افتح تفاصيل هذه المحادثة واختر «حذف المحادثة».
line-emergency = الطوارئ: { $number } — الشرطة والإسعاف والإطفاء
line-violence = العنف: { $number } — الاعتداء والملاحقة
line-children = الأطفال: { $number } — أطفال وشباب في خطر
line-doctor = الطبيب: { $number } — إذا لم تكن الحالة عاجلة
line-speaks-under = اللغات: { $languages }
line-speaks-not-under = لا يتكلمون لغتك هنا ({ $language }). اللغات: { $languages }
line-interpreters-under = اللغات: مع مترجم عند الحاجة
line-languages-unknown-under = اللغات: غير مؤكدة

## الصمت والبيانات والمحو

stopped = حسنًا: لا أخبار بعد الآن. سأردّ على رسائلك، وسأخبرك بما يخص مواعيدك فقط، مثلًا إذا أُلغيت مناوبة.
resumed = أهلًا بعودتك! ستصلك الأخبار من جديد.
button-resume = استئناف الأخبار
button-erase = محو كل شيء
button-change-name = تغيير الاسم أو العمر
mydata-title = هذا كل ما لدينا عنك:
mydata-name-row = الاسم: { $name }
mydata-no-name-row = الاسم: لا يوجد
mydata-age-row = العمر: { $age }
mydata-language-row = اللغة: { $languages }
mydata-silenced-row = الأخبار: متوقفة
mydata-coordinator-row = الدور: فريق التنسيق، منذ { $since } (عدد القرارات: { $count })
mydata-member-row = الجمعية: { $organization } ({ $state })
mydata-signup-row = المناوبة: { $what } — { $when } ({ $state })
mydata-post-row = طلب متطوعين: { $what } — { $when }، { $place }، عدد الأشخاص: { $people }، العمر: من { $age } سنة فما فوق، التأمين: { $insurer }
mydata-waiting = { $count ->
        [zero] لا تذكيرات ولا إشعارات قادمة.
        [one] هناك تذكير أو إشعار واحد قادم.
        [two] هناك تذكيران أو إشعاران قادمان.
        [few] هناك { $count } تذكيرات أو إشعارات قادمة.
        [many] هناك { $count } تذكيرًا أو إشعارًا قادمًا.
       *[other] هناك { $count } تذكير أو إشعار قادم.
    }
mydata-form = هناك استمارة لم تكتمل، تُمحى وحدها بعد يوم.
mydata-form-row = • { $words }
mydata-seen-row = أول رسالة: { $since }؛ آخر رسالة: { $last }
mydata-reason-row = السبب: { $reason }
mydata-end = الأسماء ووسائل التواصل مشفّرة. يمكنك محو كل شيء في أي وقت.
member-pending = قيد الانتظار
member-active = مؤكدة
member-refused = غير مقبولة
signup-confirmed = التسجيل مؤكد
signup-given-back = ملغى بطلبك
signup-called-off = مناوبة ملغاة
erase-ask =
    سأمحو الاسم ووسيلة التواصل واللغة والأدوار والرسائل. وتُلغى مناوباتك القادمة.
    تبقى أرقام بلا أسماء فقط. لا يمكن الرجوع بعد ذلك. هل نمحو كل شيء؟
button-erase-yes = نعم، محو كل شيء
button-keep = لا، تبقى بياناتي
erased = تم: لم يبق عندنا أي شيء عنك. ما يظهر أعلاه موجود على هذا الهاتف فقط: يمكنك محو المحادثة. إلى اللقاء! للبدء من جديد يكفي إرسال { "\u200E" }/start

## التعارف

acquaintance-title = أنت
acquaintance-ask-name = ما اسمك؟ يكفي الاسم الأول أو لقب: ستراه الجمعية.
claimant-ask-name = ما اسمك؟ الاسم واللقب: سيراهما فريق التنسيق.
acquaintance-ask-age = كم عمرك؟
acquaintance-kept = شكرًا، تم التسجيل.
label-name = الاسم
label-age = العمر
age-under14 = أقل من 14
age-14to17 = من 14 إلى 17
age-adult = من 18 فما فوق

## المناوبات، لمن يقدّم المساعدة

shifts-title = المناوبات المفتوحة. يمكن لمس المناسب منها:
shifts-none = لا توجد الآن مناوبات مفتوحة. يمكنك المحاولة بعد بضعة أيام.
shift-row = • { $when } — { $what } ({ $free ->
        [zero] اكتمل العدد: قائمة انتظار
        [one] مكان واحد
        [two] مكانان
        [few] { $free } أماكن
        [many] { $free } مكانًا
       *[other] { $free } مكان
    })
shift-button = { $when } · { $what }
    .button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
shift-card =
    المهمة: { $what }
    🗓️ { $when }
    📍 المكان: { $place }
    🤝 الجمعية: { $organization }
    🛡️ التأمين: { $insurer }
    👥 { $free ->
        [zero] اكتمل العدد
        [one] بقي مكان واحد
        [two] بقي مكانان
        [few] بقيت { $free } أماكن
        [many] بقي { $free } مكانًا
       *[other] بقي { $free } مكان
    }
    { $age ->
        [18] العمر: من 18 سنة فما فوق
       *[other] العمر: من { $age } سنة فما فوق؛ ومن عمره أقل من 18 يحتاج إلى ورقة من الوالدين، تعطيها الجمعية
    }
button-join = ✅ سأحضر
button-back-shifts = مناوبات أخرى
button-look = فتح
signup-done =
    شكرًا! تم تسجيلك:
    المهمة: { $what }
    🗓️ { $when }
    📍 المكان: { $place }
    🤝 الجمعية: { $organization }
    🛡️ التأمين: { $insurer }
    سأذكّرك بالموعد.
signup-card =
    هم في انتظارك:
    المهمة: { $what }
    🗓️ { $when }
    📍 المكان: { $place }
    🤝 الجمعية: { $organization }
    🛡️ التأمين: { $insurer }
signup-already = تم تسجيلك في هذه المناوبة من قبل.
signup-ended = هذا التسجيل لم يعد قائمًا.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = مواعيدك:
mine-none = ليس لديك مواعيد. هل نعرض المناوبات المفتوحة؟
mine-row = • { $when } — { $what }، { $place }
button-cannot = لن أستطيع الحضور
signup-cancel-ask = هل ألغي مكانك في { $what }، { $when }؟
button-give-back = نعم، إلغاء
button-keep-place = لا، سأحضر
signup-cancelled = ألغيت مكانك في { $what } وأخبرت الجمعية. شكرًا على إعلامنا.
shift-gone = هذه المناوبة لم تعد موجودة.
shift-cancelled = هذه المناوبة أُلغيت.
shift-past = هذه المناوبة بدأت أو انتهت.
shift-full = للأسف لم تبق أماكن.
too-young-under14 = هذا متاح من عمر 14 سنة. شكرًا على كل حال: الرغبة في المساعدة مهمة.
too-young-14to17 = هذه المناوبة من عمر 18 سنة. هناك مناوبات أخرى من عمر 14 سنة.
reminder-title = تذكير
reminder-today = اليوم
reminder-tomorrow = غدًا
reminder-later = قريبًا
somebody = شخص
reminder-shift =
    ⏰ تذكير: { $day }
    المهمة: { $what }
    🗓️ { $when }
    📍 المكان: { $place }
    🤝 الجمعية: { $organization }
shift-called-off =
    تنبيه: أُلغيت مناوبة جمعية { $organization }.
    المهمة: { $what }
    🗓️ { $when }
    لا داعي للحضور.
shift-moved =
    تنبيه: جمعية { $organization } غيّرت وقت المناوبة.
    المهمة: { $what }
    من قبل: { $before }
    الآن: { $when }
    إذا لم يناسبك الوقت الجديد، يمكنك إخبارنا هنا.

## الجمعيات

organization-pick = ما هي جمعيتك؟
organization-button = { $name }
button-other-organization = جمعية أخرى
organization-ask-name = ما اسم الجمعية؟
organization-asked = طلبت من فريق التنسيق تأكيد أنك من جمعية { $organization }. سأكتب لك عند صدور القرار.
organization-yours = أنت من هذه الجمعية، وهذا مؤكد من قبل.
organization-approved = فريق التنسيق أكّد: يمكنك الآن طلب متطوعين لجمعية { $organization }.
organization-refused = فريق التنسيق لم يؤكد أنك تتحدث باسم { $organization }. السبب: { $reason }
organization-not-approved = هذه الجمعية غير مؤكدة بعد.
organization-trusted = يثق فريق التنسيق بجمعية { $organization }: من الآن يُنشر طلبكم فورًا.
organization-distrusted = من الآن تنتظر طلبات جمعية { $organization } فريق التنسيق من جديد قبل النشر. ما نُشر يبقى منشورًا.
need-for-whom = لأي جمعية؟
need-heard = فهمت: { $when }.
need-ask-what = ما العمل المطلوب؟ مثلًا: ترتيب الرفوف.
need-ask-where = أين؟ الشارع والرقم، أو اسم المكان.
need-ask-when = متى؟ مثلًا: «السبت من 9 إلى 12».
need-ask-people = كم عدد الأشخاص المطلوب؟
need-ask-youngest = من أي عمر؟
need-ask-insurer = من يؤمّن المتطوعين؟ القانون يطلب التأمين، حتى لمرة واحدة.
need-label-what = المهمة
need-label-where = المكان
need-label-when = الوقت
need-label-people = عدد الأشخاص
need-label-youngest = العمر
need-label-insurer = التأمين
youngest-18 = من عمر 18 سنة
youngest-14 = من عمر 14 سنة
need-summary = هذا هو الطلب:
need-posted = وصل الطلب: { $what }، { $when }. فريق التنسيق يراجعه ثم ينشره.
need-published = تم النشر: { $what }، { $when }. يراجعه فريق التنسيق لاحقًا. سأكتب إليك عند كل تسجيل.
need-approved = تم النشر: { $what }، { $when }. سأكتب لك عندما يسجّل أحد.
need-refused = فريق التنسيق لم ينشر { $what }، { $when }. السبب: { $reason }
need-taken-down = ألغى فريق التنسيق { $what }، { $when }. السبب: { $reason }
needs-title = مناوباتكم:
needs-none = ليس لديكم مناوبات قادمة.
need-row = • { $when } — { $what }{ $capacity ->
        [0] {""}
       *[other] {" "}({ $taken } من { $capacity })
    }. { $state }
need-card =
    المهمة: { $what }
    🗓️ { $when }
    📍 المكان: { $place }
    { $capacity ->
        [0] ⏱️ ساعات مرنة
       *[other] 👥 التسجيلات: { $taken } من { $capacity }
    }
shift-is-pending = بانتظار فريق التنسيق.
shift-is-open = منشورة.
shift-is-refused = لم تُنشر.
shift-is-cancelled = ملغاة.
roster-title = من سيحضر:
roster-none = لم يسجّل أحد بعد.
roster-row = • { $name }
button-move = تغيير الوقت
button-cancel-shift = إلغاء المناوبة
need-cancel-ask = هل ألغي { $what }، { $when }؟ { $taken ->
        [zero] لا توجد تسجيلات.
        [one] سأخبر فورًا الشخص المسجّل.
        [two] سأخبر فورًا الشخصين المسجّلين.
        [few] سأخبر فورًا { $taken } أشخاص مسجّلين.
        [many] سأخبر فورًا { $taken } شخصًا مسجّلًا.
       *[other] سأخبر فورًا { $taken } شخص مسجّل.
    }
button-cancel-shift-yes = نعم، إلغاء
button-keep-shift = لا، تبقى
need-cancelled = تم إلغاء المناوبة «{ $what }». { $taken ->
        [zero] لم يكن هناك أحد لإخباره.
        [one] سأخبر الشخص المسجّل.
        [two] سأخبر الشخصين المسجّلين.
        [few] سأخبر { $taken } أشخاص مسجّلين.
        [many] سأخبر { $taken } شخصًا مسجّلًا.
       *[other] سأخبر { $taken } شخص مسجّل.
    }
moved-summary = الوقت الجديد:
need-moved = تغيّر الوقت: { $when }. سأخبر من له مكان.
member-joined = تسجيل جديد: { $name }، في { $what }، { $when }. { $free ->
        [zero] اكتمل العدد!
        [one] ينقص شخص واحد.
        [two] ينقص شخصان.
        [few] ينقص { $free } أشخاص.
        [many] ينقص { $free } شخصًا.
       *[other] ينقص { $free } شخص.
    }
member-left = إلغاء تسجيل: { $name }، في { $what }، { $when }. { $offered ->
        [0] المكان متاح من جديد.
       *[other] عُرض المكان على من في القائمة.
    }
member-unreachable = لم أعد أستطيع الكتابة إلى { $name }. التسجيل ما زال قائمًا في { $what }، { $when }.
not-member = هذا ممكن فقط لمن يمثّل جمعية مؤكدة.
not-yours = هذا ليس لك: لا يمكنني عرضه ولا تغييره.

## فريق التنسيق

code-wrong = هذا الرمز غير صالح: ربما انتهت مدته أو استُعمل من قبل.
code-too-many = رموز خاطئة كثيرة. يمكنك المحاولة من جديد بعد ساعة.
coordinator-welcome = أهلًا بك في فريق تنسيق { "\u200E" }#FaiBene.
not-coordinator = هذا ممكن فقط لفريق التنسيق.
queue-unreviewed = منشور وبانتظار المراجعة: { $count ->
        [zero] لا مناوبات
        [one] مناوبة واحدة
        [two] مناوبتان
        [few] { $count } مناوبات
        [many] { $count } مناوبة
       *[other] { $count } مناوبة
    }.
queue-empty = لا شيء بانتظار القرار. 👌
coordinator-claim = طلب جديد: { $name } يريد التحدث باسم جمعية { $organization }.
claims-too-many = لديك ثلاثة طلبات في الانتظار: ننتظر قرار فريق التنسيق.
claim-card =
    الجمعية: { $organization }
    الطلب من: { $name }
coordinator-need = طلب متطوعين من جمعية { $organization }: { $what }، { $when }.
coordinator-need-card =
    الجمعية: { $organization }
    المهمة: { $what }
    🗓️ { $when }
    📍 المكان: { $place }
    { $people ->
        [0] ⏱️ ساعات مرنة
       *[other] 👥 عدد الأشخاص: { $people }
    }
    العمر: من { $age } سنة فما فوق
    🛡️ التأمين: { $insurer }
coordinator-published = نُشرت مناوبة لجمعية { $organization }: { $what }، { $when }. يمكنك مراجعتها.
review-title = المناوبة منشورة. { $taken ->
        [zero] لا أحد مسجّل.
        [one] شخص واحد مسجّل.
        [two] شخصان مسجّلان.
        [few] { $taken } أشخاص مسجّلون.
        [many] { $taken } شخصًا مسجّلًا.
       *[other] { $taken } شخص مسجّل.
    }
button-all-right = 👍 لا بأس
button-take-down = ✖️ إلغاء المناوبة
coordinator-all-right = لا بأس: { $what } تبقى منشورة.
coordinator-taken-down = تم الإلغاء: { $what }. أخبرت الجمعية بالسبب. { $taken ->
        [zero] لم يكن أحد مسجّلًا.
        [one] سأخبر الشخص المسجّل.
        [two] سأخبر الشخصين المسجّلين.
        [few] سأخبر { $taken } أشخاص مسجّلين.
        [many] سأخبر { $taken } شخصًا مسجّلًا.
       *[other] سأخبر { $taken } شخص مسجّل.
    }
button-approve = ✅ موافقة
button-refuse = ✖️ رفض
reason-ask = ما هو السبب؟ سأقوله لمن قدّم الطلب.
reason-label = السبب
coordinator-approved = تمت الموافقة: { $what }. أخبرت صاحب الطلب.
coordinator-refused = تم الرفض: { $what }. أخبرت صاحب الطلب بالسبب.
organizations-approved = الجمعيات المؤكدة. علامة ⭐ لمن تنشر فورًا.
organizations-none-approved = لا توجد جمعية مؤكدة بعد.
organization-trusted-button = ⭐ { $name }
organization-card = الجمعية: { $organization }
organization-is-trusted = تنشر فورًا ⭐: يراجع فريق التنسيق لاحقًا.
organization-is-not-trusted = كل طلب منها ينتظر فريق التنسيق.
organization-speakers = من يتحدث باسمها:
organization-no-speakers = لا أحد يتحدث باسم هذه الجمعية الآن.
button-trust = ⭐ السماح بالنشر فورًا
button-distrust = العودة إلى الموافقة
trust-offer = هل تثق بجمعية { $organization }؟ إذن يمكن نشر طلباتها القادمة فورًا، وتراجعها لاحقًا.
coordinator-trusted = تم: من الآن يُنشر فورًا ما تطلبه جمعية { $organization }، وتكون المراجعة لاحقًا. أخبرت من يتحدث باسمها.
coordinator-distrusted = تم: من الآن تنتظر طلبات جمعية { $organization } فريق التنسيق. ما نُشر يبقى منشورًا. أخبرت من يتحدث باسمها.
need-changed = تغيّر الطلب في هذه الأثناء. هو الآن كما يلي:
already-decided = تم اتخاذ القرار من قبل، ربما من شخص آخر في فريق التنسيق.

## الاستمارات

form-text-again = هذا الجواب لا يصلح: المطلوب بضع كلمات، دون إطالة.
form-when-again = لم أفهم متى. المطلوب اليوم والبداية والنهاية: مثلًا «السبت من 9 إلى 12».
form-when-past = هذا الوقت مضى. المطلوب يوم قادم.
form-when-which = أي وقت هو المقصود؟
form-number-again = المطلوب رقم من 1 إلى 200.
form-option-again = المطلوب اختيار زر من الأزرار.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = هل نؤكد؟
form-confirm-or-edit = للمتابعة زر «تأكيد» أو زر «تعديل».
form-which-line = ماذا تريد أن تغيّر؟
form-button-edit = ✏️ تعديل
form-gone = هذه الاستمارة لم تعد موجودة. يمكنك البدء من جديد من القائمة.
form-earlier = ذلك الزر كان لسؤال سابق. نحن هنا:
form-cancelled = حسنًا، لا بأس. توقفنا هنا.
button-skip = تخطّي
button-back = رجوع →
button-cancel = تراجع
button-confirm = ✅ تأكيد
button-edit = ✏️ { $label }

## الأوامر في قائمة تيليغرام

command-start = البدء من جديد
command-sos = أرقام الطوارئ
command-menu = القائمة
command-shifts = المناوبات المفتوحة
command-mine = مواعيدي
command-language = تغيير اللغة
command-help = ماذا يمكنني أن أفعل هنا
command-stop = إيقاف الأخبار
command-mydata = بياناتي
command-erase = محو كل شيء عني

## قائمة الانتظار والأماكن التي فرغت

wait-expired = انتهى وقت الإجابة: انتقل المكان إلى من يأتي بعدك. يمكنك العودة إلى القائمة.
wait-ended = لم تعد في قائمة هذه المناوبة.
signup-came = كنت حاضرًا
signup-no-show = سُجّل أنك لم تحضر
signup-excused = غياب بعذر
signup-replaced = انتقل المكان إلى شخص آخر
button-wait = ⏳ ضعني في القائمة
button-leave-line = الخروج من القائمة
button-accept-place = ✅ أقبل
button-decline-place = لا، شكرًا
wait-card =
    أنت في قائمة الانتظار: { $what }، { $when }.
    { $place ->
        [1] دورك هو التالي.
       *[other] عدد من قبلك: { $before }.
    }
    إذا فرغ مكان أعرضه عليك وأحجزه لك بعض الوقت.
wait-offer =
    🎉 فرغ مكان لك!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    أحجزه لك حتى { $until }. بعد ذلك ينتقل إلى من يأتي بعدك.
wait-left = حسنًا، لم تعد في قائمة { $what }.
wait-called-off = أُلغيت المناوبة التي كنت تنتظرها: { $what }، { $when }.
mine-lines = في قائمة الانتظار:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: يوجد مكان لك، أجب من فضلك
mine-moved-row = • { $when } — { $what }، { $place }: تغيّر الموعد، هل تأتي؟

## سآتي، لا أستطيع، سأتأخر

button-coming = ✅ سآتي
button-late = 🕐 سأتأخر
button-was-wrong = أخطأت، سآتي
signup-moved = ⚠️ تغيّر الموعد: قل لي هل تأتي.
answer-coming =
    ممتاز، إنهم ينتظرونك.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = حسنًا: أُخبرهم أنك ستصل متأخرًا قليلًا: { $what }.
answer-next =
    إن أردت، هذه أقرب مناوبة تناسبك:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ التذكير
reminders-ask = متى تريد أن أذكّرك بمناوباتك؟ الآن:
reminders-kept = تم. من الآن:
lead-usual = مساءً وقبل ساعتين
lead-hour = قبل ساعة
lead-three = قبل 3 ساعات
lead-day = قبل يوم
lead-two = قبل يومين
lead-none = دون تذكير

## بديل وتبديل

button-stand-in = 🔁 ابحث عن بديل
button-swap = ⇄ تبديل المناوبة
button-stop-seeking = أوقف البحث
button-take-over = ✅ أذهب أنا
button-undo = تراجع
button-name = قل لي من أنت
exchange-sought = أبحث عمّن يذهب مكانك: { $what }، { $when }. حتى يقبل أحد، هم ينتظرونك. أكتب لك حالما أجد أحدًا.
exchange-stopped = حسنًا، توقفت عن البحث: هم ينتظرونك.
exchange-over = لم يبق شيء تفعله هنا: سبقك أحد، أو لم تعد هناك حاجة.
exchange-own = هذه مناوبتك أنت.
exchange-party = لا أستطيع بعد إيجاد بديل لمجموعة. إن لم تستطيعوا المجيء فاضغط «لا أستطيع».
exchange-too-late = فات وقت التراجع. إن لم تستطع المجيء فاضغط «لا أستطيع».
label-phone = الهاتف
exchange-unknown = قل لي أولًا اسمك وعمرك.
exchange-wanted =
    شخص لا يستطيع الذهاب ويبحث عن بديل. هل تستطيع أنت؟
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    شخص يريد تبديل المناوبة معك.
    مناوبتك: { $mine }، { $then }
    بدلًا منها: { $what }، { $when }، { $place }
exchange-taken =
    شكرًا! تذهب مكان من لا يستطيع:
    { $what }
    🗓️ { $when }
    📍 { $place }
    إن ضغطت بالخطأ يمكنك التراجع خلال ساعة.
exchange-found = تم: { $name } يذهب مكانك. { $what }، { $when }. شكرًا لأنك طلبت مبكرًا.
exchange-undone = تم التراجع: كل شيء كما كان.
exchange-returned = أُلغي التبديل: هم ينتظرونك من جديد. { $what }، { $when }.
exchange-none = لا توجد الآن مناوبة للتبديل. أستطيع البحث عن بديل.
exchange-choose = بأي مناوبة تريد تبديل { $what }، { $when }؟
exchange-swap-sought = أسأل من لديه مكان في { $what }، { $when }. حتى يقبل أحد تبقى مناوبتك كما هي.
exchange-swapped =
    تم التبديل! مناوبتك الآن:
    { $what }
    🗓️ { $when }
    📍 { $place }

## الحضور

afterwards-thanks = 💚 شكرًا! { $what }، { $when }: كنت هناك حقًا. ساعاتك حتى الآن: { $hours }.
afterwards-missed = سُجّل أنك لم تحضر { $what }، { $when }. إن كان هذا غير صحيح فقل لي.
button-contest = هذا غير صحيح
checked-in = أهلًا! سجّلت أنك هنا: { $what }، { $when }. عملًا طيبًا.
check-in-early = الوقت مبكر: يمكنك تسجيل حضورك قبل البداية بنصف ساعة. { $when }
## الملفات

button-calendar = 📅 إلى التقويم
calendar-here =
    هذا { $what }، { $when }، لتقويم هاتفك: افتح الملف أدناه.
    إذا تغيّر الموعد فسأكتب لك.
calendar-name = مناوبة
calendar-about = { $what }، { $when }
calendar-off-about = لحذف { $what }، { $when } من تقويمك: افتح الملف.
calendar-details =
    { $organization }
    التأمين: { $insurer }
paper-missing = عذرًا، تعذّر إعداد الملف الآن. حاول بعد قليل من الزر نفسه.

## المراسلة عبر البوت

relay-ask = اكتب رسالتك، في حدود 500 حرف. أنا أوصلها: أرقام الهاتف لا تظهر.
relay-again = اكتب بضع كلمات، في حدود 500 حرف.
relay-to-whom = إلى من تريد الكتابة؟
relay-message =
    ✉️ رسالة من { $name } بخصوص { $what }، { $when }:
    «{ $words }»
relay-message-ours =
    ✉️ رسالة من { $name } ({ $organization }) بخصوص { $what }، { $when }:
    «{ $words }»
relay-sent = تم: الرسالة في طريقها. لا تبقى هنا نسخة منها.
relay-over = مرّ أكثر من يوم على انتهاء المناوبة: لم تعد المراسلة ممكنة من هنا.
relay-not-delivered = عذرًا: في هذه اللحظة لا تصل الرسائل إلى الطرف الآخر.
relay-you-blocked = هذه الرسائل محظورة من طرفك. للكتابة، ارفع الحظر أولًا.
relay-too-many = مرّت عشر رسائل خلال ساعة: حاول من جديد بعد قليل.
relay-nobody = لا يوجد الآن من يمكنه الرد.
relay-blocked = تم الحظر: لا تمرّ أي رسالة في أي اتجاه. يمكنك رفع الحظر متى شئت.
relay-unblocked = رُفع الحظر: من جهتك تمرّ الرسائل من جديد.
relay-button-write = ✉️ اكتب
relay-button-answer = ✉️ ردّ
relay-button-report = ⚠️ إبلاغ
relay-button-block = 🚫 حظر
relay-button-unblock = رفع الحظر
relay-button-name = { $name }
shown-once = عرضتُ لك هذا من قبل: لا أحتفظ به.
label-words = الرسالة
report-ask = ماذا حدث، ومن كتب؟ يقرؤه فريق التنسيق فقط.
report-kept = شكرًا على إخبارنا. فريق التنسيق سيقرؤه ويرد عليك. في هذه الأثناء يمكنك حظر الرسائل.
report-was-archived = قرأ فريق التنسيق بلاغك وأغلقه. يقول لك: { $reason }
report-was-handled = قرأ فريق التنسيق بلاغك وتصرّف. يقول لك: { $reason }
report-is-open = قيد الانتظار
report-is-archived = مغلق
report-is-handled = تصرّف فريق التنسيق

## أفضّل مكالمة هاتفية

call-button-ask = 📞 اتصلوا بي
call-button-withdraw = لم تعد لازمة
call-ask = على أي رقم؟ يراه مرة واحدة من سيتصل بك، ثم أمحوه.
call-again = اكتب رقم هاتف: من 6 إلى 15 رقمًا، ويمكن أن يبدأ بعلامة +.
call-waits = أخبرتُ { $organization } أنك تفضّل مكالمة. سأكتب لك حين يتكفّل أحدهم بالاتصال بك.
call-soon = سيتصل بك { $name } من { $organization }. محوتُ رقمك.
call-nobody = عذرًا: خلال ثلاثة أيام لم يتمكن أحد من { $organization } من الاتصال بك. محوتُ رقمك. يمكنك الكتابة أو المحاولة من جديد.
call-too-many = طلبتَ اليوم ثلاث مكالمات: حاول غدًا.
call-taken = شخص آخر يتكفّل بذلك. شكرًا على كل حال!
call-withdrawn = صاحب الطلب غيّر رأيه: لم تعد المكالمة لازمة.
call-over = انتهت مدة هذا الطلب: الرقم لم يعد موجودًا.
call-withdrawn-yours = حسنًا: لن يتصل بك أحد، ومحوتُ الرقم.
call-number =
    شكرًا! اتصل بـ { $name }: { $phone }
    أعرضه لك الآن ثم أمحوه.
call-is-open = قيد الانتظار
call-is-taken = يتكفّل به شخص
call-is-withdrawn = مسحوب
call-is-unanswered = لم يتمكن أحد
mydata-relay-row = رسائل: { $organization }، بخصوص { $what }
mydata-blocked-row = (محظورة من طرفك)
mydata-call-row = طلب مكالمة من { $organization } ({ $state })
mydata-phone-row = الرقم: { $phone }
mydata-report-row = بلاغ عن رسائل مع { $organization }: { $words } ({ $state })
mydata-ask-row = كُتب للشبكة باسم { $organization }: { $words }
mydata-invites-row = دعوات صدرت عنك: { $count }
member-referent = مؤكدة، مسؤول
member-gone = لم تعد

## إيجاد مناوبة والانضمام إليها

shifts-some = المناوبات المفتوحة حسب اختيارك:
shifts-none-such = لا شيء الآن حسب هذا الاختيار:
shifts-more = { $count ->
        [zero] لا مناوبات
        [one] مناوبة واحدة:
        [two] مناوبتان، الأقرب أولًا:
        [few] { $count } مناوبات، الأقرب أولًا. ⏳ = اكتملت، مع قائمة انتظار.
        [many] { $count } مناوبة، الأقرب أولًا. ⏳ = اكتملت، مع قائمة انتظار.
       *[other] { $count } مناوبة، الأقرب أولًا. ⏳ = اكتملت، مع قائمة انتظار.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = كل المناوبات
filter-day-button = 📅 اليوم
filter-field-button = 🏷️ الموضوع
filter-whom-button = 👥 لمن
filter-area-button = 📍 الحي
filter-day-ask = في أي يوم؟
filter-field-ask = في أي موضوع؟
filter-whom-ask = لمن؟
filter-area-ask = في أي حي؟
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = كل شيء مناسب
filter-clear = ✖️ بلا تصفية
filter-last = ↩️ إزالة الأخير
field-housing = السكن
field-environment = البيئة
field-inclusion = الاندماج
field-work = العمل
field-health = الصحة
field-support = الدعم
field-education = المدرسة والدراسة
whom-adults = البالغون
whom-youth = الأطفال والشباب
whom-elderly = كبار السن
whom-disabled = ذوو الإعاقة
whom-families = العائلات
loose-title = في أي وقت مناسب:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ في أي وقت مناسب
    📍 { $place }
    🤝 { $organization }
    🛡️ التأمين: { $insurer }
    { $age ->
        [18] من 18 سنة
       *[other] من سن { $age }؛ القاصر يحتاج إلى استمارة الوالدين من الجمعية
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 لأجل: { $whom }
card-must-row = ❗ مطلوب: { $must }
card-nice-row = ⭐ من الأفضل: { $nice }
card-languages-row = 💬 لغات مفيدة: { $languages }
card-bring-row = 🎒 للإحضار: { $bring }
card-least-row = { $count ->
        [zero] بلا حد أدنى
        [one] يكفي شخص واحد
        [two] تتم إذا حضر شخصان على الأقل
        [few] تتم إذا حضر { $count } أشخاص على الأقل
        [many] تتم إذا حضر { $count } شخصًا على الأقل
       *[other] تتم إذا حضر { $count } شخص على الأقل
    }
companion-button = 🤝 مع شخص خبير
companion-row = وصل إلى الجمعية طلب الرفقة من شخص خبير.
companion-wanted = { $name }: أول مرة هنا، في { $what }، { $when }. الأمر أسهل مع رفقة: نرجو الترحيب إن أمكن!
group-button = 👥 مع مجموعة
group-again = 👥 عدد آخر
group-title = المجموعة
group-ask-people = كم عددكم في المجموع، وأنت منهم؟ لا نحتاج إلى الأسماء.
group-ask-children = وكم طفلًا معكم؟
group-label-children = الأطفال
party-row = 👥 عددكم: { $people }
children-row = 🧒 الأطفال معكم: { $children }
party-too-large = { $free ->
        [zero] عذرًا: لم يبق مكان.
        [one] عذرًا: بقي مكان واحد فقط.
        [two] عذرًا: بقي مكانان فقط.
        [few] عذرًا: بقيت { $free } أماكن فقط.
        [many] عذرًا: بقي { $free } مكانًا فقط.
       *[other] عذرًا: بقي { $free } مكان فقط.
    }
member-joined-group = تسجيل جديد: { $name }. العدد: { $people }{ $children ->
        [0] {""}
       *[other] ؛ الأطفال: { $children }
    }. { $what }، { $when }. الأماكن الباقية: { $free }.
must-ask = هذه المناوبة تحتاج إلى: { $must }. هل هذا متوفر لديك؟
musts-ask = هذه المناوبات تحتاج إلى شيء. هل هذا متوفر لديك؟
must-yes = نعم، متوفر
must-no = لا، مناوبات أخرى
clash = لديك التزام في هذا الوقت: { $what }، { $when }.
clash-short = لديك التزام في هذا الوقت
hurried = ⚠️ الوقت للوصول قصير: لديك أيضًا { $what }، { $when }، { $place }.
pick-button = ☑️ اختيار أكثر من واحدة
pick-title = يمكن لمس المناوبات المناسبة (حتى { $most })، ثم التأكيد:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ سأحضر ({ $count })
taken-title = هذه هي النتيجة:
taken-row = ✅ { $what }، { $when }، { $place }
taken-already-row = ✅ لديك مكان من قبل: { $what }، { $when }
taken-not-row = ✖️ { $what }، { $when }: { $why }
taken-none-row = ✖️ مناوبة لم تعد موجودة.
fits-title = هذا ما يناسبك:
fits-none = لا أجد الآن ما يناسبك، لكن يمكنك رؤية كل المناوبات.
fits-more-row = { $count ->
        [zero] … لا غير.
        [one] … وواحدة أخرى.
        [two] … واثنتان أخريان.
        [few] … و{ $count } أخرى.
        [many] … و{ $count } أخرى.
       *[other] … و{ $count } أخرى.
    }
fit-day-row = ✓ لديك وقت يوم { $day }
fit-length-row = ✓ المدة: { $hours }
fit-theme-row = ✓ هذا هو المطلوب
fit-free-row = ✓ يوجد مكان
fit-language-row = ✓ نحتاج إلى من يتكلم { $languages }
misses-title = الأخرى لا تناسبك:
miss-gone-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة بدأت
        [two] • اثنتان بدأتا
        [few] • { $count } بدأت
        [many] • { $count } بدأت
       *[other] • { $count } بدأت
    }
miss-theme-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة في موضوع آخر
        [two] • اثنتان في موضوع آخر
        [few] • { $count } في موضوع آخر
        [many] • { $count } في موضوع آخر
       *[other] • { $count } في موضوع آخر
    }
miss-time-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة في وقت آخر
        [two] • اثنتان في وقت آخر
        [few] • { $count } في وقت آخر
        [many] • { $count } في وقت آخر
       *[other] • { $count } في وقت آخر
    }
miss-length-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة أطول من وقتك
        [two] • اثنتان أطول من وقتك
        [few] • { $count } أطول من وقتك
        [many] • { $count } أطول من وقتك
       *[other] • { $count } أطول من وقتك
    }
miss-age-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة من سن 18
        [two] • اثنتان من سن 18
        [few] • { $count } من سن 18
        [many] • { $count } من سن 18
       *[other] • { $count } من سن 18
    }
miss-clash-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة وقت التزام لك
        [two] • اثنتان وقت التزام لك
        [few] • { $count } وقت التزام لك
        [many] • { $count } وقت التزام لك
       *[other] • { $count } وقت التزام لك
    }
miss-full-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة اكتملت
        [two] • اثنتان اكتملتا
        [few] • { $count } اكتملت
        [many] • { $count } اكتملت
       *[other] • { $count } اكتملت
    }

## الاحتياجات سطرًا بسطر

shift-edited-title = جديد عن مناوبتك
shift-edited =
    غيّرت { $organization } شيئًا في مناوبتك. أصبحت الآن هكذا:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 أحضر معك: { $bring }
shift-must-row = ❗ مطلوب: { $must }
need-label-least = على الأقل
need-label-bring = أحضر معك
need-label-must = مطلوب
need-label-nice = يساعد
need-label-languages = اللغات
need-label-field = الموضوع
need-label-for = لمن
need-label-neighbourhood = الحي
button-clear = إزالة
repeat-weekly = كل { $days }
repeat-fortnightly = كل أسبوعين: { $days }
repeat-first = أول { $days } من كل شهر
repeat-second = ثاني { $days } من كل شهر
repeat-third = ثالث { $days } من كل شهر
repeat-fourth = رابع { $days } من كل شهر
repeat-last = آخر { $days } من كل شهر
repeat-day = اليوم { $day } من كل شهر
seat-first = للاحتفاظ بمكان ثابت، سجّل مرة واحدة أولًا.
seat-yours = شكرًا! من الآن لك مكان ثابت: { $what }. سأسجّلك في كل مرة.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] ينتظرونك:
       *[other] متوقف مؤقتًا: لن أسجّلك الآن.
    }
seat-shift-row = • { $when }
seat-week = مناوباتك الثابتة في هذا الأسبوع:
seat-week-row = • { $when } — { $what }، { $place }
seat-week-end = إذا لم تستطع مرة، افتح المناوبة وأخبرنا.
seat-button-all = أماكني الثابتة
seat-button-always = 🪑 آتي دائمًا
seat-button-pause = ⏸️ أتخطى القادمة
seat-button-resume = ▶️ أعود للحضور
seat-button-leave = أترك المكان
seat-paused = حسنًا: لن أسجّلك الآن، وألغيت مناوباتك القادمة. يبقى المكان الثابت لك.
seat-left = حسنًا: لم يعد لك مكان ثابت، وألغيت مناوباتك القادمة. شكرًا!
seats-none = ليست لديك أماكن ثابتة.
mydata-seat-row = مكان ثابت: { $what } ({ $paused ->
        [0] نشط
       *[other] متوقف مؤقتًا
    })
mydata-series-row = سلسلة: { $what }، { $rule }
series-over = انتهت هذه السلسلة.
piece-ask-when = متى يمكنك؟ مثلًا: «الثلاثاء 15-17».
piece-left = { $what }. الأيام: { $when }. بقي: { $hours }.
piece-none-left = شكرًا! أُخذت كل الساعات المطلوبة.
piece-outside = هذا الوقت خارج الأيام المحددة: { $when }.
piece-too-long = هذا أكثر من المطلوب. بقي: { $hours }.
piece-overlaps = لديك موعد آخر في هذا الوقت.
piece-button-again = وقت آخر
piece-done =
    شكرًا! إنهم ينتظرونك:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ التأمين: { $insurer }
    سأذكّرك بالموعد.
piece-member = { $name } يقدّم المساعدة: { $what }، { $when }. بقي: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 أعطي بعض الساعات
lasting-card =
    أنت مع { $organization }: { $what }.
    📍 { $place }
    🛡️ التأمين: { $insurer }
    تتفقون على المواعيد فيما بينكم. عندما تعطي وقتًا سجّله هنا.
lasting-offered-row = • { $what }: في انتظار الرد
lasting-button-withdraw = أسحب عرضي
lasting-offer = { $name } يعرض المساعدة: { $what }.
lasting-offered = شكرًا! أخبرت { $organization } بعرضك: { $what }. سأكتب لك عندما يجيبون.
lasting-already = لقد عرضت المساعدة من قبل، والجمعية تعلم.
lasting-accepted = وافقت { $organization }: { $what }. تتفقون معًا على الأوقات. يمكنك التوقف متى شئت.
lasting-declined =
    لا تستطيع { $organization } قبول عرضك: { $what }.
    { $reason }
lasting-ended = حسنًا، انتهى الأمر هنا: { $what }. أخبرت { $organization }. شكرًا على وقتك!
lasting-parted = أنهت { $organization } الأمر معك: { $what }. شكرًا على وقتك!
lasting-button-end = أريد التوقف
lasting-button-part = إنهاء: { $number }
lasting-button-offer = 🙋 أعرض المساعدة
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } يعرض المساعدة
lasting-button-look = العرض { $number }
given-button = ⏱️ سجّل الوقت
given-button-wrong = هذا غير صحيح
given-ask = كم من الوقت قدّمت؟
given-30 = 30 دقيقة
given-60 = ساعة
given-90 = ساعة ونصف
given-120 = ساعتان
given-180 = 3 ساعات
given-noted = شكرًا! سجّلت: { $hours }، { $what }.
given-told = سجّل { $name }: { $hours }، { $what }.
given-undone = صحّحت { $organization } الوقت الذي سجّلته لأجل { $what }. إذا كان لديك سؤال، تواصل معهم.
## بعد المناوبة: الآراء والساعات والشهادات والتقويم

feedback-ask = كيف كانت التجربة لك؟
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = سجّلت: { $face } شكرًا! هل تريد إضافة بضع كلمات؟ لا يقرؤها إلا فريق التنسيق.
button-add-words = ✍️ بضع كلمات
feedback-ask-words = اكتب ما تشاء. لا يقرؤه إلا فريق التنسيق، من دون اسمك.
feedback-said = شكرًا: هكذا تكون المرة القادمة أفضل.
feedback-absent = لم يُسجَّل أنك كنت هناك، ولهذا لا أسألك.
feedback-late = مضى أسبوع: يبقى رأيك كما كان.
menu-feedback = الآراء
feedback-title =
    آراء آخر 30 يومًا:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: «{ $words }»
feedback-no-words = لا توجد كلمات جديدة للقراءة.
button-read = 👍 قُرئت
menu-contribution = 💚 ساعاتي
contribution-title = 💚 ما قدّمته حتى الآن: { $hours }. المناوبات: { $shifts }. المنظمات: { $organizations }. شكرًا!
contribution-year-row = • { $year }: { $hours }، المناوبات { $shifts }
contribution-none = لا توجد ساعات مسجّلة بعد. تُسجَّل عندما تقول الجمعية من حضر المناوبة.
contribution-picture = هذه مساهمتك، لتُريها لمن تشاء.
button-picture = 🖼️ صورة
button-certificate = 📜 شهادة
button-record = 🗒️ كل مناوبة
record-title = مناوباتك الأخيرة كما هي مسجّلة. إن كان شيء غير صحيح فالمسه:
record-none = لا توجد مناوبات سابقة بعد.
record-row = • { $when } — { $what }: { $state }، { $hours }
record-open = لم يُسجَّل الحضور بعد
record-contested = قلت إن هذا غير صحيح
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = ما غير الصحيح؟ تقرؤه الجمعية وفريق التنسيق. ويمكنك التخطي.
contest-made = أخبرت الجمعية أن هذا غير صحيح: { $what }، { $when }. إن لم تصححه فسيقرر فريق التنسيق. سأكتب لك.
contest-waits = قلت ذلك من قبل: ننتظر الجواب. سأكتب لك.
contest-over = تم اتخاذ القرار في هذا من قبل.
contest-nothing = لا شيء هنا للتصحيح. يمكنك الاعتراض إذا سُجّل أنك لم تحضر، أو إذا لم يسجّل أحد الحضور بعد ثلاثة أيام.
contest-late = لا يمكن الاعتراض على هذه المناوبة: لم تنتهِ بعد، أو مضى أكثر من ثلاثة أشهر.
contest-accepted = 💚 تم التصحيح: كنت هناك. { $what }، { $when }: وقتك المسجّل: { $hours }.
contest-refused = تركه فريق التنسيق كما كان: { $what }، { $when }. السبب: { $reason }
contest-own = هذا الأمر يخصك: يقرره شخص آخر من فريق التنسيق.
contest-is-open = قيد الانتظار
contest-is-accepted = تم التصحيح
contest-is-refused = تُرك كما كان
contest-card =
    يقول { $name }: «هذا غير صحيح».
    { $organization }
    { $what }
    🗓️ { $when }
    المسجّل الآن: { $state }
    كلماته: { $words }
button-contest-accept = ✅ كان هناك
queue-contests = اعتراضات على الحضور: { $count }.
certificate-ask = سأكتب في الشهادة هذا الاسم: { $name }. هل هو صحيح؟
certificate-ask-name = ما اسمك الكامل؟ أكتبه في الشهادة فقط.
button-name-right = ✅ صحيح
button-other-name = ✏️ اسم آخر
certificate-here = هذه شهادة ساعاتك. الرمز في أسفلها يتيح لمن يستلمها أن يتحقق منها.
certificate-how = للتحقق من شهادة اكتب /verify ثم الرمز الموجود أسفل الورقة، مثلًا: /verify ABCDE-12345
certificate-genuine =
    ✅ الشهادة صحيحة. قارنها بالورقة:
    الاسم كما ذكره من طلبها: { $name }
    الساعات: { $hours }
    من { $since } إلى { $until }
    صدرت في { $issued }
certificate-unknown = ❌ لا توجد شهادة بهذا الرمز. تأكد من الحروف والأرقام: قد يكون هناك خطأ، أو لم تعد الشهادة سارية.
menu-feed = 📅 التقويم
feed-none = يمكن لتقويم هاتفك أن يتابع مواعيدك وحده: أعطيك رابطًا سريًا، ويمكنك إلغاؤه متى شئت.
feed-there = يوجد رابط فعّال، أُنشئ { $since }. لا أحتفظ به: إن فقدته فأنشئ رابطًا جديدًا، ويتوقف القديم.
feed-here =
    هذا هو الرابط. في تقويم Google: «إضافة تقويم»، «من عنوان URL». على iPhone: التقويم، «إضافة تقويم اشتراك».
    { $link }
    من لديه الرابط يرى المناوبات: لا تعطه لغيرك. لن أعرضه مرة أخرى.
feed-revoked = تم: لم يعد ذلك الرابط يعمل.
feed-no-address = لا أستطيع هنا أن أبقي التقويم محدّثًا وحدي. افتح أحد مواعيدك والمس «📅 إلى التقويم»: أرسل لك ملف تلك المناوبة.
feed-of = مناوبات { $organization }:
feed-button = 📅 { $name }
feed-name = مناوباتي في #FaiBene
feed-organization-name = مناوبات { $organization }
feed-shift-details = الأماكن المشغولة: { $taken } من { $capacity }
button-feed-new = 🔗 رابط جديد
button-feed-revoke = إلغاء الرابط
mydata-feedback-row = رأي: { $face } { $words }
mydata-contest-row = اعتراض على الحضور ({ $state }): { $words }
mydata-certificate-row = شهادة: { $name }، المدة: { $hours }، من { $since } إلى { $until }، صدرت في { $issued }
mydata-feed-row = تقويم برابط سري، أُنشئ { $since }
command-hours = ساعاتي
paper-programme = #FaiBene · { $city }
paper-contribution = مساهمتي
paper-contribution-about = مدة التطوع: { $hours }
paper-hours = ساعات
paper-shifts = { $count ->
        [zero] مناوبة
        [one] مناوبة
        [two] مناوبتان
        [few] مناوبات
        [many] مناوبة
       *[other] مناوبة
    }
paper-together = مع
paper-month = { $month }
paper-certificate = شهادة تطوع
paper-certificate-file = شهادة
paper-certificate-about = شهادة تطوع، المدة: { $hours }
paper-certificate-before = نشهد بأن
paper-certificate-after = قام بعمل تطوعي مدته
paper-certificate-hours = { $hours }
paper-certificate-period = من { $since } إلى { $until }
paper-heading-organization = المنظمة
paper-heading-hours = الساعات
paper-heading-times = المناوبات
paper-certificate-issued = صدرت في { $day }؛ والاسم كما ذُكر.
paper-certificate-code = الرمز { $code }
paper-verify-here = يمكن التحقق منها هنا:
paper-verify-chat = يمكن التحقق منها بكتابة /verify ثم الرمز للبوت.
verify-title = التحقق من شهادة
verify-how = اكتب الرمز الموجود أسفل الورقة: عشرة حروف وأرقام.
verify-label = الرمز
verify-button = تحقق
verify-slow = طلبات كثيرة في وقت قصير. حاول بعد دقيقة.
## كلمات من جمعية

words-from =
    ✉️ من { $organization }
    { $what }، { $when }

    { $words }

## بياناتي سطرًا سطرًا

mydata-lead-row = التذكيرات: { $lead }
mydata-party-row = • العدد الكامل: { $people }؛ الأطفال: { $children }
mydata-newcomer-row = • أول مرة مع هذه الجمعية
mydata-companion-row = • برفقة شخص ذي خبرة
mydata-coming-row = • أكدت حضورك
mydata-late-row = • قلت إنك ستتأخر
mydata-arrived-row = • سُجّل وصولك
mydata-calendar-row = • أخذت ملف التقويم
mydata-stand-in-row = • تبحث عن بديل لمكانك
mydata-swap-row = • اقترحت مبادلة
mydata-wait-row = قائمة الانتظار: { $what } — { $when } ({ $state })
mydata-hours-row = الساعات في السجل: { $hours } (المناوبات: { $count })
mydata-calls-taken-row = مكالمات توليتها: { $count }
waited-queued = في القائمة
waited-offered = عُرض عليك مكان
waited-accepted = أُخذ المكان
waited-declined = تُرك المكان لغيرك
waited-expired = انتهى الوقت
waited-left = لم تعد في القائمة
## المزيد

span-lasting = دون موعد ثابت
button-more = المزيد…
more-title = المزيد، { $what }، { $when }:
relay-button-one = ✉️ رسالة إلى شخص
card-amount-row = ⏱️ مجموع الساعات: { $hours } ({ $when })

## ما يُنظر إليه عند البحث عمّن يستطيع الحضور

fit-near-row = ✓ في حيّك
fit-skill-row = ✓ مطلوب ما تجيده
miss-muted-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة من نوع لا تريد أن يصلك
        [two] • اثنتان من نوع لا تريد أن يصلك
        [few] • { $count } من نوع لا تريد أن يصلك
        [many] • { $count } من نوع لا تريد أن يصلك
       *[other] • { $count } من نوع لا تريد أن يصلك
    }
miss-musts-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة ينقصها شرط
        [two] • اثنتان ينقصهما شرط
        [few] • { $count } ينقصها شرط
        [many] • { $count } ينقصها شرط
       *[other] • { $count } ينقصها شرط
    }
miss-rest-row = { $count ->
        [zero] • لا شيء
        [one] • واحدة قريبة جدًا من التزام آخر
        [two] • اثنتان قريبتان جدًا من التزام آخر
        [few] • { $count } قريبة جدًا من التزام آخر
        [many] • { $count } قريبة جدًا من التزام آخر
       *[other] • { $count } قريبة جدًا من التزام آخر
    }
criterion-open = ما زال مفتوحًا
criterion-theme = الموضوع
criterion-window = الوقت المطلوب
criterion-length = المدة
criterion-age = العمر
criterion-clash = لا التزام آخر
criterion-free = أماكن شاغرة
criterion-hours = أوقات الفراغ
criterion-muted = يريد أن يصله
criterion-musts = الشروط
criterion-rest = الراحة
criterion-skill = المهارات
criterion-interest = الاهتمامات
criterion-distance = القرب
criterion-language = اللغات
criterion-time = الأوقات المذكورة
criterion-reliability = الحضور
criterion-newcomer = المرة الأولى
criterion-fairness = ما قدّمه
criterion-equity = من نال أقل
criterion-urgency = الاستعجال
skill-driving = رخصة قيادة
skill-food-handling = شهادة سلامة الغذاء
skill-it = الحاسوب
skill-teaching = التعليم
skill-first-aid = الإسعاف الأولي
skill-nursing = الرعاية والتمريض
skill-crafts = أعمال يدوية

## أشياء موعودة ومسلَّمة ومستلَمة

amount-button = { $amount }
amount-button-other = كمية أخرى
amount-ask = كم الكمية كلها؟ مثلًا: «4 كغ»، «750 مل»، «3 قطع».
amount-label = الكمية
amount-again = اكتب كمية، مثلًا «4 كغ».
amount-wrong = هذه الكمية لا تناسب: كانت { $pledged }. اكتب رقمًا بالقياس نفسه.
thing-some = شيء
offer-proposed = { $count ->
        [zero] عرضته على من يبحث عنه. سأخبرك عند القبول.
        [one] عرضته على جمعية تبحث عنه. سأخبرك عند القبول.
        [two] عرضته على جمعيتين تبحثان عنه. سأخبرك عند القبول.
        [few] عرضته على { $count } جمعيات تبحث عنه. سأخبرك عند القبول.
        [many] عرضته على { $count } جمعية تبحث عنه. سأخبرك عند القبول.
       *[other] عرضته على { $count } جمعية تبحث عنه. سأخبرك عند القبول.
    }
offer-waits = لا أحد يبحث عن هذا بالذات الآن. يبقى عرضك مفتوحًا: إذا طلبه أحد فسأخبرك فورًا.
offer-nobody = { $what }: لا أحد يستطيع أخذه الآن. يبقى عرضك مفتوحًا، وإذا طلبه أحد فسأخبرك فورًا.
offer-expired = { $what }: انتهى وقت عرضك، ولن أعرضه بعد الآن. شكرًا على كل حال.
things-miss-use-row = • فات الوقت: { $count }
things-miss-kind-row = • يبحثون عن شيء آخر: { $count }
things-miss-wanted-row = • لديهم ما يكفي: { $count }
things-miss-storage-row = • لا يمكنهم حفظ المنتجات الباردة: { $count }
things-miss-keeps-row = • تنتهي صلاحيته قبل ذلك: { $count }
things-miss-way-row = • لا طريقة لإيصاله: { $count }
pledge-best-row = 📅 يُستهلك قبل { $day }
pledge-asked-row = ⏳ { $amount }: أنتظر الجواب
pledge-row = { $what }، { $amount } ← { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = بانتظار القرار
pledge-is-reserved = مقبول
pledge-is-handed = تم تسليمه
pledge-is-over = لم يعد قائمًا
pledge-accepted-before = لقد تم قبوله من قبل.
pledge-declined-before = قلتم لا من قبل: سألت غيركم.
pledge-expired-before = انتهى وقت هذا.
pledge-withdrawn-before = لم يعد هذا العرض موجودًا. شكرًا على كل حال.
pledge-returned-before = لم يتم هذا التسليم.
pledge-handed-before = سُجّل هذا التسليم من قبل.
pledge-called-off = لم تعد { $organization } بحاجة إليه: { $what }، { $amount }. لا داعي لإحضاره.
pledge-goes-on = عرضته على غيرهم: سأخبرك عند القبول.
pledge-stays-open = يبقى العرض مفتوحًا: إذا طلبه أحد فسأخبرك فورًا.
handover-accepted = 💚 قبلت { $organization }: { $what }، { $amount }.
handover-bring-to =
    مكان الإحضار: { $place }
    الأوقات: { $hours }
handover-choose = متى تحضره؟
handover-they-fetch = سيأتون لأخذه: سأؤكد لك الموعد.
handover-drive = بعد إحضاره سجّله هنا.
handover-card = 🤝 { $what }، { $amount }. إلى { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = أنتم متفقون. بعد التسليم سجّله هنا.
handover-their-turn = أنتظر جواب الطرف الآخر.
handover-your-turn = هل هذا مناسب؟
handover-say-when = متى يمكن ذلك؟
handover-cannot-fetch = لا تستطيع الجمعية المجيء. هل يمكنك إحضاره؟
handover-proposed = 🤝 { $what }، { $amount }. إلى { $organization }: { $when }، { $place }. هل هذا مناسب؟
handover-asked = سألت هل هذا مناسب: { $when }.
handover-changed = تغيّر شيء في هذه الأثناء: هكذا هو الآن.
handover-late = يجب تسليمه قبل { $until }.
handover-past = فات ذلك الوقت: اختر وقتًا آخر.
handover-ask-when = متى؟ مثلًا: «غدًا من 10 إلى 12».
handover-reminder = ⏰ تذكير: { $what }، { $amount }، إلى { $organization }. { $when }، { $place }.
handover-how-was-it = { $what }، { $amount }، إلى { $organization } ({ $when }): هل تم التسليم؟
handover-off-ask = هل تتخلى عن هذا التسليم؟ { $what }، { $amount }، إلى { $organization }.
handover-off-done = حسنًا، أخبرت الطرف الآخر.
handover-did-not-work = لم يتم التسليم: { $what }، { $amount }، إلى { $organization }.
handover-nobody-carried = لم يستطع أحد الذهاب لأخذه: { $what }، { $amount }، إلى { $organization }.
handover-carry-none = لم يبق وقت لإيجاد من ينقله: { $what }، { $amount }، إلى { $organization }.
handover-carry-late = فات الوقت لإيجاد من ينقله.
handover-carry-asked = طلبت من الجمعية البحث عمّن ينقله.
handover-carried = 🚲 أبحث عمّن ينقله: { $what }، { $amount }، إلى { $organization }، { $when }. لا يرى العنوان إلا من يذهب.
handover-button-yes = ✅ مناسب
handover-button-when = 🗓️ اختر الموعد
handover-button-other = 🗓️ موعد آخر
handover-button-given = ✅ سلّمته
handover-button-got = ✅ استلمناه
handover-button-off = ❌ غير ممكن
handover-button-off-yes = نعم، أتخلى عنه
handover-button-bring = 🚶 أحضره أنا
handover-button-stay = لا أستطيع
handover-button-all = 🤝 التسليمات
handover-yours = أنت من سجّله: لا يقول غير ذلك إلا الطرف الآخر.
handover-questioned-before = قيل من قبل إنه كان مختلفًا: يقرر فريق التنسيق.
handover-decided-before = قرر فريق التنسيق من قبل.
handover-question-late = فات الوقت للقول إنه كان مختلفًا. اكتب إلى فريق التنسيق.
handovers-title = التسليمات المفتوحة:
handovers-none = لا تسليمات مفتوحة.
receipt-how-much = { $what }: كم الكمية التي تم تسليمها؟
receipt-thanks = 💚 تم التسجيل: { $what }، { $amount }، إلى { $organization }. شكرًا!
receipt-noted-donor = 💚 استلمت { $organization }: { $what }، { $amount }. شكرًا!
receipt-button-question = كان مختلفًا
receipt-same = إنها الكمية نفسها: كل شيء على ما يرام.
receipt-questioned = { $what }، إلى { $organization }: يقول المتبرع { $given }، وتقول الجمعية { $got }. يقرر فريق التنسيق.
receipt-decided = { $what }، إلى { $organization }: سجّل فريق التنسيق { $amount }.
carry-address-row = 📍 مكان الاستلام (أنت وحدك تراه): { $address }
goods-food-row = 🥫 طعام ومواد أخرى: { $amount }
goods-device-row = 💻 أجهزة: { $amount }
mydata-pledge-row = وعد: { $what }، { $amount } إلى { $organization } ({ $state })
mydata-pledge-place-row = • مكان التسليم: { $place }، { $when }
mydata-noted-row = تسليمات سجّلتها: { $count }
mydata-goods-row = تبرع: { $amount } إلى { $organization }
## اقتراحات لمن قال متى لديه وقت

proposal-card =
    🙋 هل تحب أن تساعد؟
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = أقترح عليك هذا لأن:
proposal-beyond = الأمر عاجل، لذلك أكتب إليك مع أنني كتبت إليك هذا الأسبوع.
proposal-yes = ✅ سأحضر
proposal-no = ليس هذا
proposal-kind = ليس هذا النوع
proposal-less = اكتب لي أقل
proposal-even-less = أقل أيضًا
proposal-again = غيّرت رأيي
proposal-declined = حسنًا، ليس هذا. شكرًا لأنك أخبرتني!
proposal-muted-field = حسنًا، لن أقترح عليك مناوبات من هذا النوع: { $field }.
proposal-muted-organization = حسنًا، لن أقترح عليك مناوبات من { $organization }.
proposal-unmuted = حسنًا، سأقترح عليك منها مرة أخرى.
proposal-weekly = { $count ->
        [zero] حسنًا، لن أقترح عليك شيئًا. إذا أردت البدء من جديد فقل لي متى لديك وقت.
        [one] حسنًا: اقتراح واحد في الأسبوع على الأكثر.
        [two] حسنًا: اقتراحان في الأسبوع على الأكثر.
        [few] حسنًا: { $count } اقتراحات في الأسبوع على الأكثر.
        [many] حسنًا: { $count } اقتراحًا في الأسبوع على الأكثر.
       *[other] حسنًا: { $count } اقتراح في الأسبوع على الأكثر.
    }
proposal-changed = تغيّر شيء في هذه الأثناء. هكذا هو الآن:
proposal-filled = 💚 اكتمل العدد: { $what }، { $when }. شكرًا لك على كل حال، وإلى المرة القادمة!
proposal-off = لم تعد هناك حاجة: أُلغي { $what }، { $when }. شكرًا لك على كل حال!
proposal-moved = تغيّر الوقت: { $what } الآن { $when }. إذا كان لا يزال يناسبك فانظر.
proposal-is-to-notify = لم أخبرك به بعد
proposal-is-waiting = أنتظر جوابك
proposal-is-accepted = قلت نعم
proposal-is-declined = قلت لا
proposal-is-silent = بلا جواب
proposal-is-withdrawn = لم تعد هناك حاجة
mydata-proposal-row = اقتراح: { $what }، { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] ، عاجل، فوق حدّك
    }
fits-button = 🎯 لي
## الطعام والنظافة والأجهزة: ما يُقدَّم وما يُحتاج إليه

menu-give = 🎁 التبرع
give-title = بماذا تريد أن تتبرع؟ يمكنك أن تكتب لي مباشرة: «5 كيلو معكرونة، 3 لتر حليب».
give-summary = هذا ما فهمته:
give-button-time = ⏱️ وقتي
give-button-food = 🥫 طعام ونظافة
give-button-device = 💻 أجهزة وهواتف
give-button-mine = 📦 تبرعاتي
give-button-wanted = 🙏 المطلوب الآن
give-button-shop = 🏪 لمتجر
give-button-again = 🔁 مرة أخرى { $what }
    .row = 🔁 مثل المرة السابقة
    .desc = { $what }
give-who = للتسليم نحتاج إلى اسم.
give-under14 = شكرًا! دون 14 عامًا يكون التبرع مع شخص كبير: اطلب منه أن يكتب لي.
goods-ask-what = ماذا، وكم؟ يمكنك ذكر عدة أشياء معًا: «5 كيلو معكرونة، 3 لتر حليب و2 صابون». مثلًا: معلبات، زيت، تونة، بسكويت، مربى، مسحوق غسيل، شامبو، معجون أسنان.
goods-what-again = لم أفهم ماذا. اكتب مثلًا «5 كيلو معكرونة و2 صابون».
goods-ask-amounts = كم؟ بالقطع أو بالكيلو أو باللتر: مثلًا «10 كيلو» أو «24 قطعة». إن كانت عدة أشياء فاكتب كمية لكل منها بالترتيب.
goods-amounts-again = أحتاج إلى الكمية: مثلًا «10 كيلو» أو «24 قطعة». واحدة للكل، أو واحدة لكل شيء.
goods-ask-category = هل هو طعام، أم شيء للبيت والنظافة؟
goods-ask-best = متى تنتهي الصلاحية؟ مثلًا «12/2026» أو «15 مارس» أو «بعد 3 أيام». إن لم تكن مكتوبة فحتى متى يجب أن يؤكل؟ إن اختلفت التواريخ فاكتب تاريخًا لكل طعام بالترتيب.
goods-best-again = لم أفهم التاريخ. اكتب مثلًا «12/2026» أو «15 مارس» أو «غدا».
goods-dates-again = اكتب تاريخًا واحدًا للكل، أو تاريخًا لكل طعام بالترتيب.
goods-expired = شكرًا على نيتك الطيبة، لكن ما انتهت صلاحيته لا يمكن توزيعه. إن كان التاريخ غير ذلك فاكتبه.
goods-home-made = لا شك أنه لذيذ، لكن القانون يسمح لنا بالطعام المعلّب فقط لا المطبوخ في البيت. هل لديك شيء آخر؟
goods-ask-storage = كيف يُحفظ ما لا يدوم طويلًا؟
goods-ask-cold = هل بقي باردًا طوال الوقت، حتى في الطريق؟
goods-not-cold = شكرًا على نيتك الطيبة، لكن ما لم يبقَ باردًا لا يمكننا أخذه لأنه خطر على من يأكله. إن لمست الزر خطأً فصحّح، وإلا فاترك الأمر.
goods-ask-sealed = هل العبوات مغلقة وسليمة ولم تُفتح؟
goods-not-sealed = شكرًا على نيتك الطيبة، لكن لا يمكننا أخذ العبوات المفتوحة. إن لمست الزر خطأً فصحّح، وإلا فاترك الأمر.
goods-ask-way = هل تحضره أنت أم نأتي لأخذه؟
goods-ask-when = متى يمكن أخذه؟ مثلًا «السبت من 9 إلى 12».
goods-ask-neighbourhood = في أي حي؟
goods-ask-address = ما العنوان؟ تراه فقط الجمعية التي تقبل.
goods-ask-shop = ما اسم المتجر؟
goods-label-what = ماذا
goods-label-amounts = الكمية
goods-label-category = النوع
goods-label-best = الصلاحية
goods-label-storage = الحفظ
goods-label-cold = بارد دائمًا
goods-label-sealed = عبوات مغلقة
goods-label-way = التسليم
goods-label-when = متى
goods-label-quarter = الحي
goods-label-address = العنوان
goods-label-shop = المتجر
goods-kept = شكرًا! 💚 سجّلت: { $what }.
category-food = طعام
category-hygiene = بيت ونظافة
storage-dry = في الخزانة
storage-fridge = في الثلاجة
storage-freezer = في المجمّد
way-drop = أحضره أنا
way-pick = تأتون لأخذه
option-yes = نعم
option-no = لا
option-unsure = لا أعرف
amount-grams = { $number } غرام
amount-kilos = { $number } كغ
amount-millilitres = { $number } مل
amount-litres = { $number } لتر
amount-minutes = { $number } دقيقة
amount-pieces = { $count ->
        [zero] 0 قطعة
        [one] قطعة واحدة
        [two] قطعتان
        [few] { NUMBER($count, useGrouping: 0) } قطع
        [many] { NUMBER($count, useGrouping: 0) } قطعة
       *[other] { NUMBER($count, useGrouping: 0) } قطعة
    }
lot = { $what }: { $amount }
lot-unclear = { $what } (كم؟)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: مرة أخرى { $what }؟ المس تاريخ صلاحية اليوم وانتهى الأمر.
shop-safe = باللمس تؤكد أيضًا أنه بقي باردًا وأن العبوات مغلقة.
shop-best = { $day }
shop-change = ✏️ كميات أخرى
shop-done = سجّلت هذا من قبل.
offers-title = تبرعاتك:
offers-none = لم تعرض شيئًا بعد.
offers-more = المس عرضًا لفتحه.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = فتح
offer-card =
    { $what }
    { $state }
offer-is-open = أبحث عمّن يحتاج إليه
offer-is-part = أبحث عمّن يأخذ الباقي
offer-is-proposed = سُئلت جمعية عنه
offer-is-taken = حجزته جمعية
offer-is-withdrawn = سُحب
offer-is-expired = انتهت صلاحيته
offer-is-done = سُلّم
offer-best-row = • ينتهي في { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • الحي: { $where }
offer-address-row = • العنوان: { $address }
offer-shop-row = • المتجر: { $shop }
offer-model-row = • الطراز: { $model }
offer-button-edit = ✏️ تغيير
offer-button-withdraw = سحب
offer-withdraw-ask = هل تريد سحب { $what }؟ إن كان أحد يعتمد عليه فسأخبره.
offer-withdraw-yes = نعم، اسحب
offer-keep = لا، أبقِه
offer-withdrawn = سُحب: { $what }. شكرًا على كل حال.
offer-edited = غيّرت: { $what }.
offer-pledged = هناك جمعية تعتمد على هذا العرض. إن لم يعد مناسبًا فاسحبه واكتب غيره.
offer-over = لم يعد هذا العرض موجودًا.
mydata-offer-row = عرض: { $what } ({ $state })
mydata-want-row = طلب باسم { $organization }: { $what }
device-ask-what = بماذا تريد أن تتبرع؟
device-ask-model = الماركة والطراز؟ مثلًا «Lenovo T480».
device-ask-working = هل يعمل؟
device-ask-charger = هل معه الشاحن أو السلك؟
device-ask-wiped = هل مُسحت بياناتك؟
device-ask-number = كم عددها، وكلها متشابهة؟
device-label-model = الطراز
device-label-working = يعمل
device-label-charger = الشاحن
device-label-wiped = البيانات
device-label-number = العدد
device-wiped = مُسحت
device-wipe-help = ساعدوني في مسحها
device-kept = شكرًا! 💚 سجّلت: { $what }.
device-wipe-computer = لمسح بياناتك: احفظ ما تحتاجه في مكان آخر، واخرج من حساباتك، ثم الإعدادات ← الاسترداد ← إعادة تعيين الكمبيوتر ← إزالة كل شيء.
device-wipe-phone = لمسح بياناتك: احفظ ما تحتاجه في مكان آخر، واخرج من حسابك، وأخرج الشريحة، ثم الإعدادات ← النظام ← إعادة الضبط ← محو كل البيانات.
device-wipe-else = إن لم تنجح فلا بأس: تفعله معك الجمعية التي تأخذه.
device-laptop = حاسوب محمول
device-desktop = كمبيوتر مكتبي
device-tablet = جهاز لوحي
device-phone = هاتف
device-monitor = شاشة
device-router = راوتر
device-connection = اتصال إنترنت
wanted-title = المطلوب الآن:
wanted-urgent = عاجل:
wanted-none = لا طلبات الآن. إن كان لديك ما تتبرع به فاكتب لي على كل حال.
wanted-more = المس طلبًا لفتحه.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = فتح
wanted-card =
    تبحث { $organization } عن:
    { $what }
wanted-button-give = 🎁 سأحضر منه
wanted-over = أُغلق هذا الطلب.
wanted-is-urgent-row = ⚡ عاجل
wanted-until-row = 🏁 حتى { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 يمكنهم القدوم لأخذه
wanted-least-row = • على الأقل: { $words }
wanted-for-row = • من أجل: { $words }
wanted-received-row = 📦 وصل: { $amount }
wanted-promised-row = 🤝 موعود: { $amount }
drive-bar-row = { $bar } { $received } من أصل { $target }
drive-ask-bring = كم ستحضر؟
drive-other-unit = العدّ هنا هكذا: { $target }. اكتبه بالطريقة نفسها.
drive-promised = شكرًا! 💚 ينتظرونك مع { $what }: { $place }، { $hours }.
drive-reached = 🎉 اكتملت الحملة: { $what }، من أجل { $organization }. شكرًا لكل من شارك!
## بنك الوقت، والتناقل بين الناس

favour-title = بنك الوقت: ساعات تُعطى وتُؤخذ بين الناس، وجمعية تضمن. من يأخذ يستطيع أن يعطي أيضًا، ولا يرى أحد غيرك كم أخذت.
favour-given-row = الساعات التي أعطيتها: { $hours }
favour-received-row = الساعات التي أخذتها: { $hours }
favour-row = • { $what }، { $when }: { $state }
favour-is-pending = بانتظار الجمعية
favour-is-open = نبحث عمّن يساعد
favour-is-met = تم
favour-is-refused = غير ممكن
favour-is-cancelled = أُلغي
favour-is-ended = لم نجد أحدًا
favour-button-ask = 🤲 طلب مساعدة
favour-button-all = ⏳ بنك الوقت
favour-button-withdraw = لم أعد أحتاج
favour-button-vouch = نضمن
favour-button = { $what }
favour-pick = أي جمعية تعرفك وتستطيع أن تضمنك؟
favour-nobody = لا توجد الآن جمعية تستطيع الضمان. حاول بعد أيام.
favour-many = لديك ثلاثة طلبات مفتوحة: عندما ينتهي أحدها يمكنك تقديم طلب آخر.
favour-own = هذا الطلب طلبك أنت.
favour-ask-what = في ماذا تحتاج إلى مساعدة؟ مثلًا: تركيب ستارة.
favour-ask-neighbourhood = في أي حي؟
favour-ask-address = على أي عنوان؟ لا تراه إلا الجمعية ومن يأتي.
favour-label-address = العنوان
favour-summary = طلبك:
favour-asked = طلبت من { $organization } أن تضمنك. سأكتب لك حين تجيب.
favour-vouched = { $organization } تضمنك: أبحث عمّن يساعدك ({ $what }).
favour-refused = { $organization } لا تستطيع الضمان: { $reason }
favour-withdrawn = حسنًا، أُلغي: { $what }.
favour-over = لم أجد أحدًا في الوقت من أجل «{ $what }». آسف: يمكنك أن تطلب مرة أخرى.
favour-found = سيأتي { $name }: { $what }، { $when }.
favour-coming = { $what }، { $when }. سيأتي:
favour-nobody-yet = لم أجد أحدًا بعد من أجل «{ $what }» ({ $when }). أواصل البحث.
favour-address-row = العنوان: { $address }
favour-called-off = اضطرت { $organization } إلى إلغاء: { $what }.
favour-moved = غيّرت { $organization } موعد «{ $what }»: الآن { $when }.
mydata-favour-row = • مساعدة طلبتها: { $what }، { $when }، { $address } ({ $organization })
share-title = انشر الخبر: { $link }
share-joined = { $count ->
        [0] لم يأتِ أحد بعد. سترى فقط كم شخصًا يأتي، لا من هو.
        [zero] لم يأتِ أحد بعد. سترى فقط كم شخصًا يأتي، لا من هو.
        [one] أتى شخص واحد. سترى فقط كم، لا من.
        [two] أتى شخصان. سترى فقط كم، لا من.
        [few] أتى { $count } أشخاص. سترى فقط كم، لا من.
        [many] أتى { $count } شخصًا. سترى فقط كم، لا من.
       *[other] أتى { $count } شخص. سترى فقط كم، لا من.
    }
share-button = 📣 ادعُ غيرك
share-button-new = تغيير الرابط
mydata-share-row = • لديك رابط تنشره: من أتوا به { $count }
mydata-by-link-row = • أتيت عبر رابط منشور
## المدة

length = { $hours ->
        [zero] {""}
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }{ $minutes ->
        [0] {""}
       *[other] { $hours ->
            [0] {""}
           *[other] {" "}و
        }
    }{ $minutes ->
        [zero] { $hours ->
            [0] 0 دقيقة
           *[other] {""}
        }
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

## الأوقات المسجّلة للتصحيح

given-button-mine = ↩️ الأوقات المسجّلة
given-button-theirs = ↩️ الأوقات: { $number }
given-times = الأوقات المسجّلة في آخر ثلاثين يومًا. إن كان أحدها غير صحيح فالمسه وسأحذفه:
given-no-times = لا توجد أوقات مسجّلة في آخر ثلاثين يومًا.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = تم: حذفت { $hours }، { $what }.
given-taken-back = حذف { $name } وقتًا سُجّل خطأً: { $hours }، { $what }.

## مكان ثابت متوقف مؤقتًا

seat-ask-until = كم تستمر فترة التوقف؟ بعدها يعود المكان لك.
seat-button-fortnight = أسبوعان
seat-button-month = شهر واحد
seat-button-day = حتى يوم محدد
seat-button-open = حتى أقول
seat-ask-day = حتى أي يوم، وهو منها؟ مثلًا: «10 يناير».
seat-day-again = لم أفهم اليوم: اكتبه مثل 10 يناير أو 10/1. يجب أن يكون يومًا لم يأتِ بعد.
seat-paused-until = حسنًا: حتى { $until } لن أسجّلك، وألغيت مناوباتك في تلك الأيام. ومن اليوم التالي يعود المكان لك.
seat-until-row = ⏸️ متوقف حتى { $until }
seat-back = انتهت فترة التوقف: { $what }. عاد المكان الثابت لك، وسأسجّلك في كل مرة.

## ما أُنقذ، وكشف الشهر

saved-button = 🌱 ما أنقذته
saved-title = ما سلّمته، شهرًا بشهر. اضغط على شهر لتحصل على كشفه.
saved-none = لم يُسلَّم شيء بعد. ما إن يستلم أحد شيئًا حتى تجده هنا.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = هذا كشف { $month } { $year }.
statement-ready = كشف { $month } { $year } جاهز: شكرًا على كل ما لم يُهدر.
statement-title = تبرعات { $month } { $year }
statement-about = كشف { $month } { $year }
statement-name = تبرعات-{ $month }
statement-note = الكميات كما أُكدت عند التسليم. هذه ليست وثيقة ضريبية: لذلك تلزم وثيقة التسليم من الجهة المستلمة.
statement-total = المجموع: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = اليوم
statement-column-amount = الكمية
unit-pieces = قطعة
statement-column-unit = الوحدة

## تقديم الوقت: متى وماذا وكم مرة وكم ساعة

every-day = { $rule }
every-hours = { $rule }، { $hours }
every-day-until = { $rule }، حتى { $until }
every-hours-until = { $rule }، { $hours }، حتى { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ تم
need-button-detail = ➕ تفصيل آخر
need-detail = ماذا تريد أن تضيف؟
free-under14 = جميل أنك تريد المساعدة! حتى سن 14 تكون المشاركة مع شخص بالغ، وهو الذي يقول متى من هاتفه.
free-button = 🙋 أوقات فراغي
free-button-add = ➕ إضافة وقت
free-button-about = 🎯 ما أفضّله
free-button-often = 🔔 كم مرة
free-button-pause = ⏸️ توقّف مؤقت
free-button-resume = ▶️ استئناف
free-button-change = ✏️ تغيير أو حذف
free-button-fits = ✨ ما يناسبني
free-button-keep = 🔔 اسألني
free-button-once = ذلك اليوم فقط
free-button-weekly = 🔁 كل أسبوع
free-button-edit = ✏️ وقت آخر
free-button-drop = 🗑️ حذف
free-button-none = 🗑️ حذف الكل
free-button-none-yes = نعم، حذف الكل
free-intro = أخبرني متى لديك وقت، وسأسألك فقط عندما نحتاج إلى شخص في ذلك الوقت. القرار لك كل مرة، ويمكنك التوقف متى شئت.
free-title = 🙋 هذه أوقات فراغك:
free-empty = 🙋 لا توجد لديك أوقات قادمة.
free-label = أوقات فراغك
free-ask = متى لديك وقت؟ اكتب ذلك كما تقوله: «السبت صباحًا»، «الأربعاء بعد الساعة 18»، «الساعتين القادمتين»، «كل ثلاثاء من 15 إلى 18».
free-which-hours = لا أحفظ المدة: كل اقتراح يذكر مدته وأنت تقرر. أي ساعات تقصد؟
free-again = لم أفهم الوقت جيدًا. اكتب يومًا وساعة، مثل «السبت من 9 إلى 12» أو «كل ثلاثاء بعد الساعة 18».
free-ask-day = أو اختر يومًا:
free-day-button = { $day }
free-ask-part = { $day }: في أي جزء من اليوم؟
free-morning = 🌅 الصباح
free-afternoon = ☀️ بعد الظهر
free-evening = 🌙 المساء
free-day = اليوم كله
free-ask-often = { $when }: ذلك اليوم فقط أم كل أسبوع؟
free-past = هذا الوقت مضى.
free-many = لديك أوقات كثيرة، والحد الأقصى { $most }. يمكن حذف بعضها أولًا.
free-kept = { $count ->
        [zero] ✅ سُجّل.
        [one] ✅ سُجّل. سأسألك عندما نحتاج إلى شخص، مرة واحدة في الأسبوع على الأكثر.
        [two] ✅ سُجّل. سأسألك عندما نحتاج إلى شخص، مرتين في الأسبوع على الأكثر.
        [few] ✅ سُجّل. سأسألك عندما نحتاج إلى شخص، { $count } مرات في الأسبوع على الأكثر.
        [many] ✅ سُجّل. سأسألك عندما نحتاج إلى شخص، { $count } مرة في الأسبوع على الأكثر.
       *[other] ✅ سُجّل. سأسألك عندما نحتاج إلى شخص، { $count } مرة في الأسبوع على الأكثر.
    }
free-already = قلت ذلك من قبل، وهو مسجّل.
free-row = • { $when }
free-rests = لا توجد لديك أوقات أخرى: لن أسألك عن شيء حتى تقول ذلك.
free-gone = هذا الوقت لم يعد موجودًا: مضى أو حُذف.
free-nothing = لا يوجد شيء للتغيير.
free-change = ماذا تريد أن تغيّر أو تحذف؟
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = حُذف: { $when }.
free-none-ask = هل أحذف كل الأوقات والوعد؟ المناوبات التي أخذتها تبقى.
free-dropped-all = حذفت كل شيء. شكرًا على كل حال!
about-button-edit = ✏️ تغيير
about-button-new = 🎯 سأخبرك
about-title = 🎯 تفضّل أن أسألك عن:
about-none = 🎯 لم تخبرني بعد بما تفضّله: كل شيء ممكن الآن. يمكنك أن تجيب فقط عمّا تريد.
about-row = • { $label }: { $value }
about-summary = 🎯 ما تفضّله:
about-kept = ✅ سُجّل. سأراعي ذلك عندما أسألك.
about-ask-fields = أي المجالات تهمّك؟ اختر ما تشاء.
about-ask-neighbourhoods = إلى أي الأحياء تحب أن تأتي؟ اختر ما تشاء.
about-ask-languages = أي اللغات تتكلم؟ اختر ما تشاء.
about-ask-skills = ماذا تستطيع أن تفعل؟ اختر كل ما لديك.
about-ask-also = هل هناك شيء آخر تجيده أو تحبه؟ تكفي كلمتان.
about-label-fields = المجالات
about-label-neighbourhoods = الأحياء
about-label-languages = اللغات
about-label-skills = المهارات
about-label-also = غير ذلك
mutes-title = 🔕 لا أسألك عن:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 كم اقتراحًا تريد على الأكثر؟
often-1 = 1 في الأسبوع
often-2 = 2 في الأسبوع
often-3 = 3 في الأسبوع
often-7 = حتى 7
often-0 = أبدًا
often-row = { $count ->
        [zero] 🔔 لا اقتراحات.
        [one] 🔔 اقتراح واحد في الأسبوع على الأكثر.
        [two] 🔔 اقتراحان في الأسبوع على الأكثر.
        [few] 🔔 { $count } اقتراحات في الأسبوع على الأكثر.
        [many] 🔔 { $count } اقتراحًا في الأسبوع على الأكثر.
       *[other] 🔔 { $count } اقتراح في الأسبوع على الأكثر.
    }
often-never-row = 🔕 لا اقتراحات: تختار أنت من المناوبات.
often-kept = ✅ سُجّل.
pause-ask = ⏸️ كم من الوقت لا أسألك عن شيء؟ المناوبات التي أخذتها تبقى.
pause-week = أسبوع واحد
pause-month = شهر واحد
pause-open = حتى أقول ذلك
pause-kept = ✅ حسنًا، سأصمت.
pause-row = ⏸️ توقّف مؤقت حتى { $until }.
pause-open-row = ⏸️ توقّف مؤقت حتى تقول ذلك.
pause-over = ▶️ أهلًا بعودتك: سأسألك من جديد عندما نحتاج إلى شخص.
promise-button = 🤝 وعد بساعات
promise-button-change = ✏️ تغيير الساعات
promise-button-drop = 🗑️ سحب الوعد
promise-button-again = عدد آخر
promise-label = الساعات الموعودة
promise-ask = 🤝 بكم ساعة تَعِد؟ وعدك تراه أنت فقط، ولن يحاسبك عليه أحد.
promise-title = 🤝 وعدك لأجل { $edition }:
promise-row = 🤝 الساعات الموعودة { $hours }: قدّمت { $done }، وبقي { $left }
promise-most = الحد الأقصى { $most } من الساعات، وهذا كثير!
promise-made = { $hours ->
        [zero] 🤝 سُجّل وعدك. شكرًا!
        [one] 🤝 سُجّل وعدك: ساعة واحدة. شكرًا! تنقص وحدها مع كل مناوبة.
        [two] 🤝 سُجّل وعدك: ساعتان. شكرًا! تنقص وحدها مع كل مناوبة.
        [few] 🤝 سُجّل وعدك: { $hours } ساعات. شكرًا! تنقص وحدها مع كل مناوبة.
        [many] 🤝 سُجّل وعدك: { $hours } ساعة. شكرًا! تنقص وحدها مع كل مناوبة.
       *[other] 🤝 سُجّل وعدك: { $hours } ساعة. شكرًا! تنقص وحدها مع كل مناوبة.
    }
promise-none = لا يوجد وعد.
promise-dropped = سُحب وعدك. لا مشكلة: كل ساعة قدّمتها مهمة.
promise-kept = { $hours ->
        [zero] 🎉 وفيت بوعدك. شكرًا من القلب!
        [one] 🎉 وفيت بوعدك: ساعة واحدة. شكرًا من القلب!
        [two] 🎉 وفيت بوعدك: ساعتان. شكرًا من القلب!
        [few] 🎉 وفيت بوعدك: { $hours } ساعات. شكرًا من القلب!
        [many] 🎉 وفيت بوعدك: { $hours } ساعة. شكرًا من القلب!
       *[other] 🎉 وفيت بوعدك: { $hours } ساعة. شكرًا من القلب!
    }
mydata-free = الوقت الذي تقدّمه:
mydata-free-over-row = { $count ->
        [zero] • لا عروض وقت ماضية
        [one] • عرض وقت واحد مضى أو حُذف
        [two] • عرضا وقت مضيا أو حُذفا
        [few] • { $count } عروض وقت مضت أو حُذفت
        [many] • { $count } عرض وقت مضى أو حُذف
       *[other] • { $count } عرض وقت مضى أو حُذف
    }
## صورة لما يُقدَّم

photo-can = يمكنك أن ترسل لي صورة إن أردت: تساعد من سيقرر. لا تراها إلا الجمعية التي أعرضها عليها، وأزيل منها المكان وسائر البيانات.
photo-button-add = 📷 إضافة صورة
photo-button-see = 🖼️ عرض الصورة
photo-button-other = 📷 صورة أخرى
photo-button-drop = 🗑️ حذف الصورة
photo-button-offer = ↩️ العرض
photo-button-none = لا شيء منها
photo-send = أرسل لي صورة: { $what }. التقط صورة أو اختر واحدة من هاتفك. من الأفضل أن تكون بلا أشخاص ولا وثائق.
photo-which = لأي شيء هذه الصورة؟
photo-coming = شكرًا! أجلب الآن صورة { $what }: لحظة من فضلك.
photo-kept = وصلت صورة { $what }. أزلت منها المكان وسائر البيانات. لا تراها إلا الجمعية التي أعرضها عليها، وأمحوها بعد أسبوع من انتهاء العرض.
photo-here = هذه صورة { $what }:
photo-dropped = تم: لم تعد الصورة موجودة.
photo-too-large = هذه الصورة أكبر مما أستطيع: 10 ميغابايت كحد أقصى. هل يمكنك إرسال صورة أصغر؟
photo-unreadable = لا أستطيع فتح هذه الصورة. أرسلها كصورة لا كملف؛ الأنواع المناسبة هي JPEG وPNG وWebP إن لم تكن كبيرة جدًا. العرض قائم من دونها أيضًا.
photo-lost = لم أستطع جلب الصورة. هل ترسلها مرة أخرى؟ العرض قائم من دونها أيضًا.
photo-about = صورة { $what }
photo-name = صورة
mydata-photo-row = • صورة { $what } ({ $size } كيلوبايت)

## الصمت والتصحيح في التسليم

handover-silent = لم يُجبني أحد بعد ذلك: { $what }، { $amount }، من أجل { $organization }. ينتهي هذا التسليم هنا، ولا أحسب شيئًا.
handover-give-again = إذا كان ما زال عندك، فاعرضه من جديد: غيرهم يبحث عنه.
handover-nobody-there = { $organization } لا تستطيع استلامه حاليًا: { $what }، { $amount }. ليس عليك إحضاره.
receipt-button-correct = تصحيح
receipt-correct-late = يمكن التصحيح خلال ربع ساعة. الآن يستطيع الطرف الآخر أن يقول غير ذلك، أو اكتب إلى فريق التنسيق.

## ما يُسأل عنه

topic-food = 🍲 طعام
topic-housing = 🏠 سكن
topic-health = 🩺 صحة
topic-documents = 🪪 وثائق
topic-work = 💼 عمل
topic-italian = 🗣️ تعلّم الإيطالية
topic-school = 🏫 المدرسة والأطفال
topic-money = 💶 مال ومساعدات
topic-violence = 🛟 أشعر بالخطر
topic-legal = ⚖️ مساعدة قانونية
topic-digital = 📱 إنترنت و SPID
topic-clothes = 👕 ملابس وأثاث
topic-leisure = ⚽ وقت الفراغ
topic-rules = 🚌 الحياة في المدينة
sub-food-meals = وجبة
sub-food-parcels = سلة غذائية
sub-food-market = المتجر التضامني
sub-food-baby = لطفل رضيع
sub-housing-tonight = أين أنام الليلة
sub-housing-rent = البحث عن بيت
sub-housing-eviction = الطرد من البيت
sub-housing-public = السكن الشعبي
sub-health-doctor = طبيب
sub-health-urgent = أنا مريض الآن
sub-health-mothers = النساء والحمل
sub-health-tests = تحاليل الدم
sub-health-mind = تعب نفسي
sub-health-card = بطاقة الصحة
sub-documents-permit = تصريح الإقامة
sub-documents-identity = بطاقة الهوية
sub-documents-taxcode = الرقم الضريبي
sub-documents-citizenship = الجنسية
sub-documents-asylum = طلب اللجوء
sub-work-search = البحث عن عمل
sub-work-training = تعلّم مهنة
sub-work-rights = حقوقي
sub-italian-course = دورات
sub-italian-women = دورات للنساء
sub-italian-exam = الامتحان
sub-school-nursery = الحضانة
sub-school-enrol = تسجيل طفل
sub-school-homework = مساعدة في الواجبات
sub-school-adults = مدرسة الكبار
sub-money-benefits = المساعدات المالية
sub-money-isee = شهادة ISEE
sub-money-bills = الفواتير والإيجار
sub-legal-lawyer = محامٍ
sub-legal-discrimination = التمييز
sub-digital-spid = SPID و CIE
sub-digital-internet = إنترنت مجاني
sub-digital-devices = حاسوب
sub-clothes-clothes = ملابس
sub-clothes-baby = للرضّع
sub-clothes-furniture = أثاث
sub-leisure-library = المكتبة
sub-leisure-sport = رياضة
sub-leisure-youth = الشباب
sub-leisure-people = لقاء الناس
sub-rules-rubbish = النفايات
sub-rules-transport = الحافلة والمترو
sub-rules-living = البيت والجيران
sub-rules-desk = البلدية
bring-identity = وثيقة هوية
bring-taxcode = الرقم الضريبي (codice fiscale)
bring-health = بطاقة الصحة (tessera sanitaria)
bring-isee = شهادة ISEE (ورقة عن دخل العائلة)
bring-referral = رسالة من الجهة التي أرسلتك
bring-permit = تصريح الإقامة (permesso di soggiorno)
bring-family = شهادة العائلة (من يسكن معك)
bring-contract = عقد العمل أو كشف الراتب
not-mediator = هذا لمن يجيب العائلات بلغتها.
not-reviewer = هذا لمن يراجع الترجمات.

## الأدلة خطوة بخطوة، وما تتم متابعته

menu-guides = 🧭 الأسابيع الأولى
guides-title = نحن معك خطوة بخطوة. ماذا تحتاج؟
guide-first-weeks = الأسابيع الأولى
guide-new-baby = وُلد لنا طفل
guide-lost-work = فقدتُ عملي
guide-renewing-documents = تجديد الوثائق
guide-which-hour = { $guide }: في أي ساعة تريد الرسائل؟
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. اللغة: { $languages }.
    الرسالة الأولى: { $when }.
    نحفظ هذا تحت رقم، لا تحت اسمك، حتى تقول كفى.
    أو خذ كل شيء في ملف واحد للتقويم: عندها لا نحفظ شيئًا.
guide-start = ▶️ البدء اليوم
guide-start-tomorrow = ▶️ البدء غدًا
guide-file = 📅 أخذ الملف
guide-file-here = افتح الملف بتقويم هاتفك. نحن لا نحفظ شيئًا.
guide-next = { $guide }. الخطوة التالية تصل: { $when }.
guide-paused = { $guide }: متوقف مؤقتًا. يمكن المتابعة متى شئت.
guide-last = كانت هذه الخطوة الأخيرة. مع أطيب التمنيات!
guide-steps = { $guide }: ماذا أنجزت من قبل، أو لا تحتاج إليه؟ المس الخطوة فنتجاوزها.
guide-language =
    { $guide }: كنا نكتب لك بهذه اللغة: { $languages }.
    بأي لغة نتابع؟
guide-done = ✅ تم
guide-steps-button = ⏭ تخطّي خطوة
guide-pause = ⏸ توقف مؤقت
guide-resume = ▶️ متابعة
guide-first-weeks-doctor =
    🩺 الطبيب
    العلاج العاجل للجميع، حتى بدون permesso di soggiorno (تصريح الإقامة).
    من يعالجك لا يخبر الشرطة.
    في الأسفل ترى أين تجد طبيبًا.
guide-first-weeks-taxcode =
    🪪 الرقم الضريبي (codice fiscale)
    هو الرقم الذي تعرفك به المكاتب.
    هو مجاني.
    تعطيه Agenzia delle Entrate (مكتب الضرائب).
guide-first-weeks-permit =
    📄 تصريح الإقامة (permesso di soggiorno)
    إذا كنت تحتاجه، يُطلب خلال 8 أيام عمل من وصولك إلى إيطاليا.
guide-first-weeks-school =
    🎒 المدرسة
    لكل طفل الحق في المدرسة وعليه واجب الذهاب إليها.
    حتى بدون permesso di soggiorno (تصريح الإقامة).
guide-first-weeks-italian =
    🗣️ اللغة الإيطالية
    في الدورة تتعلم الكلمات وتتعرف على الناس.
    في الأسفل ترى الدورات.
guide-first-weeks-isee =
    💶 ورقة ISEE
    هي ورقة تقول كم لدى العائلة من المال.
    في CAF (مكتب يساعد في الأوراق) هي مجانية.
guide-first-weeks-leisure =
    📚 المكتبة ووقت الفراغ
    في الأسفل ترى أين تقرأ وتلعب وتلتقي بالناس.
guide-first-weeks-rules =
    🚌 النفايات والحافلات
    في الأسفل ترى كيف تُفصل النفايات وكيف تتنقل في المدينة.
guide-new-baby-birth =
    👶 تسجيل الولادة
    في المستشفى لديك 3 أيام من الولادة.
    في البلدية لديك 10 أيام.
guide-new-baby-taxcode =
    🪪 الرقم الضريبي (codice fiscale)
    يُطلب للطفل أيضًا.
    هو مجاني.
guide-new-baby-health =
    🩺 صحة الأم والطفل
    العلاج العاجل للجميع، حتى بدون permesso di soggiorno (تصريح الإقامة).
    من يعالجكم لا يخبر الشرطة.
guide-new-baby-isee =
    💶 ورقة ISEE
    هي ورقة تقول كم لدى العائلة من المال.
    في CAF (مكتب يساعد في الأوراق) هي مجانية.
guide-new-baby-benefit =
    💶 إعانة الأطفال (assegno unico)
    هي مال للعائلات التي لديها أطفال.
    تُطلب من INPS.
guide-new-baby-nursery =
    🧸 الحضانة
    في الأسفل ترى أين تسأل.
guide-lost-work-naspi =
    💶 إعانة البطالة (NASpI)
    هي مال لمن يفقد عمله.
    تُطلب خلال 68 يومًا من فقدان العمل.
guide-lost-work-search =
    💼 البحث عن عمل
    في الأسفل ترى من يساعدك في البحث.
guide-lost-work-rights =
    ⚖️ حقوقك
    لم يدفعوا لك، أو لديك شك؟
    في الأسفل ترى من تسأل.
guide-lost-work-isee =
    💶 ورقة ISEE
    هي ورقة تقول كم لدى العائلة من المال.
    في CAF (مكتب يساعد في الأوراق) هي مجانية.
guide-lost-work-training =
    🎓 تعلّم مهنة
    في الأسفل ترى الدورات.
guide-renewing-documents-permit =
    📄 تصريح الإقامة (permesso di soggiorno)
    يُطلب التجديد قبل انتهائه بـ 60 يومًا على الأقل.
    احتفظ بالإيصال: هو صالح أثناء الانتظار.
guide-renewing-documents-identity =
    🪪 بطاقة الهوية
    انظر إلى اليوم الذي تنتهي فيه.
    في الأسفل ترى أين تُجدَّد.
guide-renewing-documents-health =
    🩺 البطاقة الصحية (tessera sanitaria)
    انظر إلى اليوم الذي تنتهي فيه.
    في الأسفل ترى من تسأل.
guide-renewing-documents-help =
    ⚖️ إذا كانت هناك مشكلة
    قالوا لك لا، أو لديك شك؟
    في الأسفل ترى من يساعدك.
translation-italian = 🇮🇹 هذا النص بالإيطالية فقط.
follow-button = 🔔 متابعة
follow-yes = 🔔 نعم، متابعة
follow-stop = ⏹ كفى
follow-agree =
    كل خميس نكتب لك الجديد عن: { $topic }. إذا لم يكن هناك جديد، لا نكتب.
    نحفظ هذا تحت رقم، لا تحت اسمك، حتى تقول كفى.
follow-here = 🔔 تتابع: { $topic }. نكتب لك كل خميس، إذا كان هناك جديد.
follow-over = لم تعد تتابع هذا.
follow-stopped = حسنًا: لن نكتب لك بعد الآن، وقد نسيناه.
follow-one = { $what }
follows-button = 🔔 ما تتابعه
follows-title = ما تتابعه. المس لتغيّر أو لتقول كفى.
follows-none = لا تتابع شيئًا.
news-title = 🔔 جديد هذا الأسبوع
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [zero] … ولا شيء آخر
    [one] … وشيء آخر
    [two] … وشيئان آخران
    [few] … و{ $count } أشياء أخرى
    [many] … و{ $count } شيئًا آخر
   *[other] … و{ $count } شيء آخر
 }
mydata-follow-row = تتابع: { $what }
mydata-guide-row = الدليل: { $what }، الساعة { $hour }. الخطوات المنجزة: { $count }
## سجل الخدمات

access-walk-in = دون موعد
access-appointment = بموعد
access-referral = فقط إذا أرسلتك جهة
cost-free = مجاني
cost-low = رسوم قليلة
cost-paid = مقابل أجر
permit-needed = يلزم تصريح إقامة
permit-not-needed = لا يلزم تصريح إقامة
correction-moved = انتقل إلى مكان آخر
correction-closed = مغلق
correction-phone = لا أحد يجيب على الهاتف
correction-hours = المواعيد خاطئة
correction-refused = رفضوا استقبالي
correction-interpreter = لا أحد يتكلم لغتي
correction-other = شيء آخر
correction-mended = كنت قد أخبرتنا بخطأ عن { $name }: تم تصحيحه. شكرًا، لقد ساعدت عائلات أخرى.
## إيجاد المساعدة في المدينة

services-title = ماذا تحتاج؟ اضغط زرًا، أو اكتب لي بكلماتك.
services-which = { $topic }: عمّ تبحث؟
services-all = الكل
services-list = { $name }
services-more = أماكن أخرى
services-near = 📍 إذا أرسلت لي مكانك أقول لك ما هو الأقرب. لا أحتفظ به.
services-none = { $name }: لا أعرف بعد مكانًا مؤكدًا. سجّلت ذلك بدون اسمك.
services-nothing = لم أجده
services-talk = 👤 شخص
services-other = 🔎 شيء آخر
nothing-thanks = شكرًا: سجّلت ذلك بدون اسمك. هكذا تعرف الشبكة ما ينقص.
near-title = الأماكن الأقرب إليك:
near-topic = { $name }: الأماكن الأقرب إليك.
near-kept = لا أحتفظ بمكانك.
near-none = لا أعرف شيئًا قريبًا من هنا. اختر ما تبحث عنه.
asked-which = ربما تبحث عن واحد من هذه:
asked-topic = { $name }
asked-else = ليس هذا؟ اضغط 🔎 أو اسأل شخصًا.
asked-also = إذا كنت تبحث عن شيء آخر:
asked-language = أجيبك باللغة التي كتبت بها. أي لغة تريد أن نبقى عليها؟
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 ترجمة آلية: لم يراجعها أحد بعد.
service-italian-under = 🇮🇹 بالإيطالية فقط حتى الآن.
service-flagged-row = ⚠️ أكثر من شخص يقول إن شيئًا تغيّر هنا: اسأل قبل أن تذهب.
service-always-row = 🟢 مفتوح دائمًا
service-open-row = 🟢 مفتوح حتى: { $until }
service-opens-row = 🔴 مغلق. يفتح: { $opens }
service-closed-row = 🔴 مغلق
service-appointment-row = 📅 بموعد
service-unknown-row = ❔ المواعيد غير مؤكدة: اسأل قبل أن تذهب
service-distance-row = 🚶 على بعد { $metres } متر منك
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (مكالمة مجانية)
service-whatsapp-row = 💬 واتساب { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ يوجد مترجم عند الحاجة
service-free-row = 💶 مجاني
service-cheap-row = 💶 بسعر قليل
service-paid-row = 💶 بالدفع
service-referral-row = 📨 تحتاج رسالة من خدمة أخرى
service-bring-row = 🎒 أحضر معك: { $what }
service-no-permit-row = ✅ لا تحتاج تصريح إقامة
service-confirmed-row = 🤝 أكّدته { $organization }: { $day }
service-confirmed-once-row = ⏳ يجب تأكيده من جديد. آخر مرة: { $organization }، { $day }
service-checked-row = 🤝 أكّدته البلدية: { $day }
service-checked-once-row = ⏳ يجب تأكيده من جديد. آخر مرة: { $day }
service-national-row = ☎️ رقم وطني
service-unconfirmed-row = ⏳ لم يتأكد بعد
service-button-map = 📍 الخريطة
service-button-call = 📞 اتصل
service-button-remind = 🔔 نبّهني عندما يفتح
service-button-staff = 🪧 أرِه للموظف
service-button-more = ➕ المزيد
service-button-next = ➡️ التالي
service-button-share = 📤 شارك
service-button-wrong = ⚠️ هناك خطأ
service-button-back = ↩️ البطاقة
service-more = { $name }: ماذا تريد أن تفعل؟
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = اتصل بـ { $name }:
service-share = انسخ هذا وأرسله لمن تريد: { $name }
service-link-row = 👉 { $link }
staff-how = أرِ هذه الصورة لمن يعمل هناك. هي بالإيطالية.
staff-title = صباح الخير! أبحث عن هذه الخدمة:
staff-looking = صباح الخير! أبحث عن: { $name }
staff-speaks-row = 🗣️ لغتي: { $languages }. تكلم ببطء من فضلك.
opening-kept = 🔔 أكتب لك عندما يفتح { $name }: { $when }. ثم أنسى ذلك.
opening-dropped = حسنًا: لن أكتب لك.
opening-now = 🔔 يفتح الآن: { $name }
opening-button-no = لا تنبّهني
wrong-ask = { $name }: ما الخطأ؟
wrong-moved = لم يعد هناك
wrong-closed = أغلق نهائيًا
wrong-phone = الهاتف لا يعمل
wrong-hours = المواعيد مختلفة
wrong-refused = رفضوا أن يساعدوني
wrong-interpreter = لا يوجد مترجم
wrong-thanks = شكرًا! أخبر من يستطيع أن يصحح. أكتب لك عندما يتم ذلك.
rate-ask = هل أفادك هذا؟
rate-thanks = شكرًا! حسبته بدون اسمك.
## التحدث مع شخص

talk-menu = 💬 تحدث مع شخص
talk-how =
    يجيبك وسيط يتكلم لغتك. يصلك الرد قبل: { $until }.
    نحتفظ بالكلمات فقط، سبعة أيام، بلا أسماء ولا أرقام.
talk-ask = ما سؤالك؟ اكتبه بكلماتك.
talk-again = اكتب بضع كلمات من فضلك، 800 حرف على الأكثر.
talk-no-numbers =
    لا تمر هنا أرقام الهواتف ولا عناوين البريد الإلكتروني: حتى لا يبحث عنك أحد.
    اكتب من جديد من دونها من فضلك.
talk-nobody =
    عذرًا: لا يوجد هنا الآن من يتكلم لغتك ({ $language }).
    هناك خدمات المدينة. وللطبيب يمكنك الاتصال، مع مترجم أيضًا:
talk-too-many = سألت اليوم أسئلة كثيرة. حاول غدًا من فضلك.
talk-sent = تم: نقلت سؤالك. يصلك الرد قبل: { $until }.
talk-button = سؤالي
talk-button-write = ✏️ اكتب المزيد
talk-button-close = انتهيت
talk-button-again = سؤال آخر
talk-ask-more = ماذا تريد أن تضيف؟
talk-passed-on = تم: أضفته إلى سؤالك.
talk-waits = سؤالك في الانتظار. يصلك الرد قبل: { $until }.
talk-yours = سؤالك:
talk-yours-row = أنت: «{ $words }»
talk-theirs-row = الرد: «{ $words }»
talk-italian-row = 🇮🇹 لتُظهره في المكتب: «{ $words }»
talk-answer =
    💬 رد على سؤالك:
    «{ $words }»
talk-said = لديك رسالة.
talk-late = عذرًا: لم يجب أحد بعد. سألت الجميع من جديد.
talk-over = انتهت هذه المحادثة.
talk-unanswered = عذرًا: لم يجب أحد. محوت سؤالك.
talk-voice-sent = تم: صوتك في الطريق. لا أحتفظ به.
talk-voice-came = 🎙️ رسالة صوتية عن السؤال.
talk-voice-lost = عذرًا: لم تصل الرسالة الصوتية. اكتب من فضلك.
talk-voice-later = يمر صوتك عندما يأخذ أحد السؤال. يمكنك الآن أن تكتب.
mydata-talk-row = • سألت شخصًا: { $asked }، { $languages }. يُمحى بعد سبعة أيام
mydata-role-row = • مهمتك: { $role }، { $languages }
mydata-excluded-row = • لا تريد أسئلة عن: { $topics }
mydata-blocks-row = • أشخاص حظرتهم: { $count }
shift-oncall-row = 📞 وسطاء يجيبون العائلات. اللغات: { $languages }

## اللوحات: أنشطة وبيوت وعمل

menu-boards = 📌 لوحة الإعلانات
boards-title = ماذا تريد أن ترى؟
boards-mine = 📝 إعلاناتي
boards-yours = إعلاناتك. اضغط على إعلان لتغييره أو حذفه.
boards-none-yours = ليس لديك إعلانات.
board-events = 🎉 أنشطة
board-homes = 🏠 بيوت وغرف
board-jobs = 💼 عمل
board-list-events = ماذا يحدث في المدينة:
board-list-homes = بيوت وغرف. تتراسلون عن طريقي فقط. لا تدفع أبدًا قبل أن ترى البيت.
board-list-jobs = عمل ودورات لتعلّم مهنة. من يعرض عملًا لا يحق له أن يطلب منك مالًا.
board-none = لا يوجد شيء هنا الآن.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ إعلان جديد
post-button-me = لي أنا
post-button-ask = ✉️ يهمّني
post-button-withdraw = 🗑️ احذفه
post-button-still = ✅ ما زال موجودًا
post-card = { $kind }: { $what }
post-initiative = مبادرة
post-course = دورة
post-event = فعالية
post-volunteering = دورة للمتطوعين
post-offer = بيت معروض
post-request = بيت مطلوب
post-shared = سكن مشترك
post-job = عمل
post-training = تعلّم مهنة
post-for-all = للجميع
post-for-youth = للشباب
post-for-families = للعائلات
post-for-volunteers = للمتطوعين
contract-permanent = عقد دائم
contract-fixed = عقد محدد المدة
contract-apprentice = تدريب مهني بأجر
contract-internship = فترة تدريب
contract-other = غير ذلك
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = لمن: { $whom }
post-cost-row = السعر: { $cost }
home-rooms-row = 🛏️ عدد الغرف: { $rooms }
home-euro-row = 💶 { $euro } يورو في الشهر
home-since-row = 🗓️ من: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 العقد: { $contract }
job-deadline-row = ⏳ حتى: { $day }
post-state-row = حالة إعلانك: { $state }.
post-is-pending = في الانتظار
post-is-open = ظاهر
post-is-refused = يحتاج إلى تصحيح
post-is-withdrawn = محذوف
post-is-ended = انتهى
post-over = هذا الإعلان لم يعد موجودًا.
post-own = هذا إعلانك أنت.
post-adults = هذا لمن عمره 18 سنة أو أكثر.
post-many = لديك خمسة إعلانات. احذف واحدًا ثم حاول من جديد.
post-no-contact = بلا أرقام ولا بريد إلكتروني ولا روابط: تتراسلون عن طريقي. اكتبه من جديد من فضلك.
post-for-whom = لمن هذا الإعلان؟
post-ask-what = عن ماذا؟ اكتبه في سطر واحد.
post-label-what = ماذا
post-label-kind = النوع
home-ask-kind = ماذا تريد؟
home-ask-rooms = كم غرفة؟
home-label-rooms = الغرف
home-rooms-again = اكتب رقمًا من 1 إلى 12.
home-ask-area = في أي حي؟ لا حاجة إلى العنوان.
home-ask-euro = كم يورو في الشهر؟
home-label-euro = يورو في الشهر
home-euro-again = اكتب الرقم فقط، مثل 450.
home-ask-since = من متى؟ اكتب يومًا، أو تخطَّ السؤال.
home-label-since = من متى
job-ask-kind = ماذا تعرض؟
job-ask-where = أين العمل؟
job-ask-hours = في أي أيام وساعات؟
job-label-hours = الساعات
job-ask-contract = بأي عقد؟
job-label-contract = العقد
job-ask-deadline = حتى أي يوم يمكن الرد؟
job-label-deadline = آخر يوم
job-ask-firm = ما اسم الشركة؟
job-label-firm = الشركة
post-summary = هذا هو الإعلان:
post-posted = شكرًا! يقرؤه شخص أولًا، ثم يراه الجميع. سأكتب إليك.
post-published = 📌 الآن يرى الجميع: { $what }
post-refused = ✖️ غير ظاهر: { $what }. السبب: { $reason }. يمكنك تصحيحه.
post-withdraw-ask = هل أحذف { $what }؟
post-withdrawn = حُذف: { $what }
post-still-ask = { $what }: هل ما زال موجودًا؟ يبقى حتى { $day }.
post-still-done = حسنًا! يبقى { $what } حتى { $day }.
post-ended = انتهت مدته فحذفته: { $what }
inquiry-ask = اكتب الرسالة. أنا أوصلها: اسمك ورقمك لا يظهران.
inquiry-message =
    ✉️ شخص مهتم بالإعلان { $what }:
    «{ $words }»
inquiry-answer =
    ✉️ رد على الإعلان { $what }:
    «{ $words }»
inquiry-many = كتبت اليوم عن عشرة إعلانات. حاول غدًا.
complaint-kept = شكرًا لأنك أخبرتنا. سيتحقق شخص من ذلك.
complaint-handled = تحققنا مما بلّغت عنه: كنت على حق، وقد عالجنا الأمر.
complaint-dismissed = تحققنا مما بلّغت عنه: لا يتغير شيء الآن.
mydata-board-row = • إعلان — { $kind }: { $what }
mydata-inquiry-row = • كتبت عن الإعلان: { $what }
mydata-complaint-row = • بلاغ عن إعلان: { $words } ({ $state })

## القراءة بصوت عال

hear-button = 🔊 استمع
hear-voice = 🔊 يقرأ لك شخص يتكلم لغتك.
hear-name = صوت
hear-about = رسالة صوتية

## صفحات الويب

page-title = FaiBene
page-chat = المحادثة
page-write = اكتب رسالة
page-sos = أرقام الطوارئ
page-send = إرسال
page-photo = إرسال صورة
page-photo-sent = صورتك
page-place = شارك مكانك
page-place-sent = 📍 مكاني
page-place-refused = لم يخبرني الهاتف بمكانك. يمكنك كتابة اسم شارع.
page-map = افتح الخريطة
page-you = أنت
page-new = رسائل جديدة
page-connecting = جارٍ الاتصال…
page-online = متصل
page-lost = انقطع الاتصال، نحاول من جديد…
page-sending = قيد الإرسال
page-sent = أُرسلت
page-refused = لم تُرسَل هذه الرسالة: جرّب كلمات أقصر.
page-save = تنزيل
page-noscript = تحتاج المحادثة إلى JavaScript: فعّله في المتصفح.
page-town = { "\u200E" }#FaiBene
page-town-about = مدينة تجريبية: أشخاص ومنظمات من الخيال
page-town-how = خمسة هواتف في مدينة واحدة. اكتب، والمس الأزرار، ثم قدّم الساعة.
page-phones = الهواتف
page-phone-citizen = متطوعة
page-phone-citizen-about = تقدّم بضع ساعات
page-phone-association = جمعية
page-phone-association-about = تبحث عن متطوعين
page-phone-coordinator = التنسيق
page-phone-coordinator-about = يوافق ويتابع
page-phone-family = عائلة وصلت حديثًا
page-phone-family-about = تسأل بلغتها
page-phone-whatsapp = كأنه واتساب
page-phone-whatsapp-about = ثلاثة أزرار أو قائمة
page-clock = ساعة الأسبوع التجريبي
page-clock-hour = + ساعة
page-clock-evening = إلى 18:00
page-clock-day = + يوم
page-clock-wrong = لا يمكن تحريك الساعة بهذه الطريقة.

## محادثتان لشخص واحد

link-button = 🔗 اربط محادثة
link-code =
    هل تستعمل تطبيق رسائل آخر أو هاتفًا آخر؟ افتح المحادثة معي هناك واكتب:
    { "\u200E" }/link { $code }
    الرمز صالح لمدة { $minutes } دقائق ولمرة واحدة. بعدها تصبح المحادثتان لشخص واحد: ترى الأشياء نفسها فيهما، وأكتب إليك في التي استعملتها آخر مرة.
link-warning = ⚠️ لا تعطِ الرمز لأحد: من يكتبه في محادثته يرى أشياءك ويغيّرها.
link-wrong = هذا الرمز لا يعمل: هو صالح لعشر دقائق ولمرة واحدة. اكتب { "\u200E" }/link في المحادثة الأخرى وسأعطيك رمزًا جديدًا.
link-own = طلبتَ هذا الرمز من هنا. اكتبه في المحادثة الأخرى: { "\u200E" }/link { $code }
link-ages = العمر مختلف في المحادثتين، فهما عندي لشخصين: لا أربطهما. إن كان خطأ فصحّح العمر واطلب رمزًا آخر.
link-both = في كل من المحادثتين أشياء محفوظة، ولا أخلط بينها. في هذه المحادثة:
link-kept-row = • { $kind }: { $count }
link-kept-places = أماكن في المناوبات وقوائم الانتظار
link-kept-hours = مناوبات سُجّلت ساعاتها
link-kept-offers = أوقات وأشياء معروضة
link-kept-roles = أدوار وجمعيات
link-kept-more = بنود أخرى من { "\u200E" }/mydata
link-both-end = يمكنك حذف ما في هذه المحادثة وربطها: تُعاد أماكنك لغيرك ولا يمكن التراجع. يبقى الحظر والبلاغات. أو تترك كل شيء كما هو.
link-button-delete = احذف واربط
link-button-leave = اتركه كما هو
link-done = تم: هذه المحادثة والأخرى لشخص واحد الآن.
link-done-there = 🔗 محادثة أخرى ({ $here }) مرتبطة الآن بهذه: ترى أشياءك وتغيّرها. إن لم تفعل ذلك أنت، فافصلها حالًا.
chats-button = محادثاتي
chats-title = محادثاتك:
chats-telegram = تيليغرام
chats-whatsapp = واتساب
chats-web = صفحة ويب
chats-here-row = وسيلة التواصل: { $chat } ({ $value })، هذه المحادثة
chats-row = وسيلة التواصل: { $chat } ({ $value })
chats-end = أكتب إليك في المحادثة التي استعملتها آخر مرة.
chats-button-away = افصل { $chat }
chats-button-away-here = افصل هذه
chats-away-ask = هل أفصل { $chat }؟ لن تُرى أشياؤك من هناك. ومن يكتب من تلك المحادثة يبدأ من جديد.
chats-button-away-yes = نعم، افصل
chats-away = تم: لم تعد { $chat } من محادثاتك.
chats-last = هذه محادثتك الوحيدة: لا يمكنني فصلها. إن شئت يمكنك حذف كل شيء.
