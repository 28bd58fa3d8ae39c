### Що каже бот, українською. Основа — італійський текст.

## Сторінки довгого меню

page-more = Далі →
page-back = ← Назад
page-pick = Обрати
page-typed = Або напишіть:

## Мова

language-title = Якою мовою говоримо?
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
language-chosen = Добре: тепер говоримо українською.
translation-draft = Це машинний переклад, його ще ніхто не перевірив. Якщо є сумнів, правильний італійський текст.
language-unknown = Цієї мови ще немає.
language-offer = Бачу, ви пишете іншою мовою. Змінити мову?

## У кожному повідомленні

button-menu = ☰ Меню
button-language = 🌐 Мова
button-sos = 🆘 SOS

## Вітання і меню

start-hello =
    Вітаю! Я бот #FaiBene. Це ініціатива добрих справ у місті { $city }.
    Я допоможу вам допомагати іншим або знайти допомогу для себе.
start-kept =
    Що ми зберігаємо і навіщо:
    • ваш контакт у цьому чаті, щоб вам відповідати;
    • мову, щоб ви нас розуміли;
    • якщо ви записуєтесь: імʼя, яке ви оберете, і приблизний вік;
    • куди ви записались і що було далі (години, повідомлення, відгуки), щоб усе організувати;
    • якщо ви говорите від асоціації: її запити.
    Команда /mydata покаже все, пункт за пунктом. Команда /erase усе видалить.
menu-title = Що ви хочете зробити?
menu-shifts = Хочу допомагати
menu-mine = Мої записи
menu-services = Потрібна допомога
menu-need = Шукаю волонтерів
menu-needs = Наші зміни
menu-organization = Я з асоціації
menu-queue = Треба вирішити
menu-associations = Асоціації
menu-form = ▶️ Продовжити
menu-mydata = Мої дані
menu-help = Як це працює
help-what =
    Ви в небезпеці? Дзвоніть 112 або натисніть 🆘.
    Тут можна побачити волонтерські зміни міста. Зміна — це кілька годин допомоги. Можна записатись і можна відмовитись. Я нагадаю ввечері напередодні і за дві години.
    Ще можна подарувати їжу, товари для дому, техніку.
    Асоціації просять волонтерів. Координатори перевіряють кожен запит.
help-commands =
    Натискайте кнопки або пишіть. Команди:
    /menu меню
    /services де знайти допомогу
    /talk поговорити з людиною
    /guides перші тижні
    /boards житло, робота, події
    /shifts вільні зміни
    /mine ваші записи
    /hours ваші години і довідка
    /language мова
    /stop без новин
    /mydata ваші дані
    /erase видалити все
    /sos екстрені номери
thanks-back = Це вам дякую! 💚
unknown = Вибачте, не розумію. Ось що я вмію:
attachment =
    Цього я не вмію читати і не зберігаю. Напишіть своїми словами або натисніть кнопку.
    📷 Фото потрібне, щоб показати, що ви віддаєте.
    🎤 Голосове я передаю тому, хто відповідає на ваше запитання.
    📍 За вашим місцем скажу, що є поруч.
slow-down = Хвилинку: ви пишете дуже швидко, і останні повідомлення не прочитано. Почекайте кілька секунд і напишіть ще раз.
sorry = Вибачте, щось не спрацювало. Ті, хто доглядає за ботом, це бачать. Спробуйте ще раз із меню.
gone = Цього вже немає. Ось меню: натисніть ☰.
list-old = Цей список застарів. Відкрийте його знову тут:

## SOS

sos-first = Ось те, що ви просили.
sos-title = Дзвоніть. Там відповідають саме для цього.
sos-violence = На ці номери завжди відповідають. Якщо хтось може заглянути в цей телефон, дзвоніть з іншого і, якщо можна, видаліть цей чат.
sos-suicide =
    Мені дуже шкода, що вам так важко. Ви не мусите нести це на самоті: є ті, хто може вислухати вас просто зараз.
    Подзвоніть 112 або скажіть людині, яка поруч.
sos-end = Номер 112 працює вдень і вночі. Слідів цієї відповіді ми не зберігаємо.
button-hide = ✖️ Сховати
sos-hide-rest = Те, що лишилося вище, я не можу прибрати. Відкрийте відомості про цей чат і виберіть «Видалити чат».
line-emergency = { $number } — екстрені: поліція, швидка, пожежні
line-violence = { $number } — насильство і переслідування
line-children = { $number } — діти і підлітки в небезпеці
line-doctor = { $number } — лікар, якщо не терміново
line-speaks-under = Мови: { $languages }
line-speaks-not-under = Тут не говорять вашою мовою ({ $language }). Мови: { $languages }
line-interpreters-under = Мови: з перекладачем, якщо треба
line-languages-unknown-under = Мови: не підтверджено

## Тиша, дані, видалення

stopped = Добре, новин не буде. Я відповім, якщо ви напишете, і скажу тільки про ваші записи, наприклад, якщо зміну скасували.
resumed = Добре! Новини знову приходитимуть.
button-resume = Повернути новини
button-erase = Видалити все
button-change-name = Змінити імʼя чи вік
mydata-title = Ось усе, що ми про вас маємо:
mydata-name-row = Імʼя: { $name }
mydata-no-name-row = Імʼя: немає
mydata-age-row = Вік: { $age }
mydata-language-row = Мова: { $languages }
mydata-silenced-row = Новини: вимкнено
mydata-coordinator-row = Роль: координація. Початок: { $since }. Рішень: { $count }
mydata-member-row = Асоціація: { $organization } ({ $state })
mydata-signup-row = Зміна: { $what } — { $when } ({ $state })
mydata-post-row = Запит: { $what } — { $when }, { $place }, людей: { $people }, вік від { $age }, страховка: { $insurer }
mydata-waiting = { $count ->
        [0] Нагадувань чи сповіщень попереду немає.
        [one] Попереду { $count } нагадування чи сповіщення.
        [few] Попереду { $count } нагадування чи сповіщення.
        [many] Попереду { $count } нагадувань чи сповіщень.
       *[other] Попереду { $count } нагадування чи сповіщення.
    }
mydata-form = Є розпочата форма. Вона сама зникне за день.
mydata-form-row = • { $words }
mydata-seen-row = Перше повідомлення: { $since }; останнє: { $last }
mydata-reason-row = Причина: { $reason }
mydata-end = Імена й контакти зашифровані. Ви можете видалити все, коли захочете.
signup-confirmed = місце підтверджено
signup-given-back = ви відмовились
signup-called-off = зміну скасовано
erase-ask =
    Я видалю імʼя, контакт, мову, ролі й повідомлення. Ваші майбутні зміни скасую.
    Лишаться тільки цифри без імені. Повернути це не можна. Видаляємо?
button-erase-yes = Так, видалити все
button-keep = Ні, лишити
erased = Готово: у нас про вас нічого не лишилось. Те, що видно вище, є тільки на цьому телефоні: ви можете видалити чат. Захочете почати знову — напишіть /start. Бувайте!

## Знайомство

acquaintance-title = Про вас
acquaintance-ask-name = Як вас звати? Досить імені або прізвиська: його побачить асоціація.
claimant-ask-name = Як вас звати? Імʼя і прізвище: їх побачать координатори.
acquaintance-ask-age = Скільки вам років?
acquaintance-kept = Дякую, записано.
label-name = Імʼя
label-age = Вік
age-under14 = Менше 14
age-14to17 = Від 14 до 17
age-adult = 18 або більше

## Зміни, для тих, хто допомагає

shifts-title = Вільні зміни. Натисніть на ту, що вам до душі:
shifts-none = Зараз вільних змін немає. Загляньте за кілька днів.
shift-row = • { $when } — { $what } ({ $free ->
        [0] повно: є черга
        [one] { $free } місце
        [few] { $free } місця
        [many] { $free } місць
       *[other] { $free } місця
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
    🛡️ Страховка: { $insurer }
    👥 { $free ->
        [0] Місць немає
        [one] Ще { $free } місце
        [few] Ще { $free } місця
        [many] Ще { $free } місць
       *[other] Ще { $free } місця
    }
    { $age ->
        [18] Від 18 років
       *[other] Від { $age } років; кому ще немає 18, треба дозвіл батьків: бланк дає асоціація
    }
button-join = ✅ Я прийду
button-back-shifts = Інші зміни
button-look = Відкрити
signup-done =
    Дякую! Ваше місце підтверджено:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Страховка: { $insurer }
    Я вам нагадаю.
signup-card =
    На вас чекають:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Страховка: { $insurer }
signup-already = У вас уже є місце на цій зміні.
signup-ended = Цей запис уже не діє.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = Ваші записи:
mine-none = Ви ще нікуди не записані. Показати вільні зміни?
mine-row = • { $when } — { $what }, { $place }
button-cannot = Не зможу
signup-cancel-ask = Скасувати ваше місце? { $what }, { $when }
button-give-back = Так, скасувати
button-keep-place = Ні, я прийду
signup-cancelled = Ваше місце скасовано: { $what }. Асоціація вже знає. Дякую, що попередили.
shift-gone = Цієї зміни вже немає.
shift-cancelled = Цю зміну скасували.
shift-past = Ця зміна вже почалась або минула.
shift-full = На жаль, місця закінчились.
too-young-under14 = Сюди можна від 14 років. Усе одно дякую: ваше бажання допомагати дуже важливе.
too-young-14to17 = Ця зміна тільки для дорослих від 18 років. На інші можна від 14.
reminder-title = Нагадування
reminder-today = сьогодні
reminder-tomorrow = завтра
reminder-later = уже скоро
somebody = Одна людина
reminder-shift =
    ⏰ Нагадування: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Увага: зміну скасовано. Асоціація: { $organization }
    { $what }
    🗓️ { $when }
    Іти туди не треба.
shift-moved =
    Увага: { $organization } переносить зміну.
    { $what }
    Було: { $before }
    Тепер: { $when }
    Якщо не можете, скажіть тут.

## Асоціації

organization-pick = Від якої асоціації ви говорите?
organization-button = { $name }
button-other-organization = Інша
organization-ask-name = Як називається асоціація?
organization-asked = Ми запитали координаторів, чи ви говорите від { $organization }. Я напишу, щойно вони вирішать.
organization-yours = Ви вже говорите від цієї асоціації.
organization-approved = Координатори підтвердили: тепер ви можете просити волонтерів для { $organization }.
organization-refused = Координатори не підтвердили, що ви говорите від { $organization }. Причина: { $reason }
organization-not-approved = Цю асоціацію ще не підтверджено.
organization-trusted = Координатори довіряють { $organization }: тепер усе, що ви просите, публікується одразу.
organization-distrusted = Тепер запити { $organization } знову спершу чекають на координаторів. Те, що вже опубліковано, лишається.
youngest-18 = Від 18 років
youngest-14 = Від 14 років
shift-is-pending = Чекає на координаторів.
shift-is-open = Опубліковано.
shift-is-refused = Не опубліковано.
shift-is-cancelled = Скасовано.
button-move = Інший час
button-cancel-shift = Скасувати зміну
button-cancel-shift-yes = Так, скасувати
button-keep-shift = Ні, лишити
moved-summary = Новий час:
not-member = Це може зробити тільки той, хто говорить від підтвердженої асоціації.
not-yours = Це не ваше: я не можу цього показати чи змінити.

## Координатори

code-wrong = Цей код не підходить. Може, він застарів або його вже використали.
code-too-many = Забагато неправильних кодів. Спробуйте за годину.
not-coordinator = Це можуть робити тільки координатори.
claims-too-many = У вас уже три запити чекають. Почекайте, поки координатори вирішать.
claim-card =
    { $organization }
    Хто просить: { $name }
review-title = Уже опубліковано. { $taken ->
        [0] Ще ніхто не записався.
        [one] Записано: { $taken } людина.
        [few] Записано: { $taken } людини.
        [many] Записано: { $taken } людей.
       *[other] Записано: { $taken } людини.
    }
button-all-right = 👍 Усе добре
button-take-down = ✖️ Скасувати зміну
button-approve = ✅ Схвалити
button-refuse = ✖️ Відмовити
reason-ask = Яка причина? Я передам її тому, хто просив.
reason-label = Причина
organizations-approved = Підтверджені асоціації. З ⭐ ті, що публікують одразу.
organizations-none-approved = Підтверджених асоціацій ще немає.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Публікує одразу: координатори дивляться потім.
organization-is-not-trusted = Кожен запит чекає на координаторів.
organization-speakers = Хто говорить від асоціації:
organization-no-speakers = Зараз від цієї асоціації не говорить ніхто.
button-trust = ⭐ Хай публікує одразу
button-distrust = Знову перевіряти
trust-offer = Ви довіряєте { $organization }? Тоді наступні запити вийдуть одразу, а ви подивитесь потім.
already-decided = Це вже вирішено, мабуть, хтось із координаторів встиг раніше.

## Форми

form-text-again = Щось не так: напишіть кілька слів, не багато.
form-when-again = Не розумію, коли. Напишіть день, початок і кінець: наприклад, «субота з 9 до 12».
form-when-past = Цей час уже минув. Напишіть інший день.
form-when-which = Що саме ви маєте на увазі?
form-number-again = Напишіть число від 1 до 200.
form-option-again = Оберіть одну з кнопок.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = Усе правильно?
form-confirm-or-edit = Натисніть «Так» або «Змінити».
form-which-line = Що ви хочете змінити?
form-button-edit = ✏️ Змінити
form-gone = Цієї форми вже немає. Почніть знову з меню.
form-earlier = Та кнопка була з попереднього питання. Ми зараз тут:
form-cancelled = Добре, не робимо.
button-skip = Пропустити
need-button-detail = ➕ Ще деталь
button-back = ← Назад
button-cancel = Не треба
button-confirm = ✅ Так
button-edit = ✏️ { $label }

## Команди в меню Telegram

command-start = Почати спочатку
command-sos = Екстрені номери
command-menu = Меню
command-shifts = Вільні зміни
command-mine = Мої записи
command-language = Змінити мову
command-help = Що тут можна робити
command-stop = Без новин
command-mydata = Мої дані
command-erase = Видалити все про мене

## Черга і вільні місця

wait-expired = Час на відповідь минув: місце отримує наступна людина. Ви можете стати в чергу знову.
wait-ended = Ви вже не в черзі на цю зміну.
signup-came = ви були
signup-no-show = записано, що вас не було
signup-excused = не було з поважної причини
signup-replaced = місце передано іншій людині
button-wait = ⏳ Стати в чергу
button-leave-line = Вийти з черги
button-accept-place = ✅ Беру місце
button-decline-place = Не цього разу
wait-card =
    Ви в черзі: { $what }, { $when }.
    { $place ->
        [1] Ви перші в черзі.
       *[other] Перед вами: { $before }.
    }
    Якщо місце звільниться, я запропоную його вам і трохи притримаю.
wait-offer =
    🎉 Для вас звільнилося місце!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    Тримаю його для вас, крайній час: { $until }. Потім його отримає наступна людина.
wait-left = Добре, ви вже не в черзі: { $what }.
wait-called-off = Зміну, на яку ви чекали, скасували: { $what }, { $when }.
mine-lines = У черзі:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: для вас є місце, дайте відповідь
mine-moved-row = • { $when } — { $what }, { $place }: час змінився, ви прийдете?

## Прийду, не зможу, запізнюсь

button-coming = ✅ Прийду
button-late = 🕐 Запізнюсь
button-was-wrong = Помилка, я прийду
signup-moved = ⚠️ Час змінився: скажіть, чи ви прийдете.
answer-coming =
    Чудово, на вас чекають.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = Добре: я скажу, що ви прийдете трохи пізніше: { $what }.
answer-next =
    Якщо хочете, ось наступна зміна для вас:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ Нагадування
reminders-ask = Коли нагадувати про ваші зміни? Зараз так:
reminders-kept = Готово. Тепер так:
lead-usual = Ввечері і за 2 год
lead-hour = За 1 годину
lead-three = За 3 години
lead-day = За 1 день
lead-two = За 2 дні
lead-none = Не нагадувати

## Заміна й обмін

button-stand-in = 🔁 Шукати заміну
button-swap = ⇄ Обміняти зміну
button-stop-seeking = Більше не шукати
button-take-over = ✅ Я піду
button-undo = Скасувати
button-name = Скажіть, хто ви
exchange-sought = Шукаю, хто прийде замість вас: { $what }, { $when }. Поки ніхто не погодився, чекають на вас. Напишу, щойно знайду.
exchange-stopped = Добре, більше не шукаю: на вас чекають.
exchange-over = Тут уже нічого робити: хтось був швидший, або це вже не потрібно.
exchange-own = Це ваша зміна: замінити себе собою не вийде.
exchange-party = Для групи я ще не вмію шукати заміну. Якщо не можете прийти, натисніть «Не зможу».
exchange-too-late = Скасувати вже пізно. Якщо не можете прийти, натисніть «Не зможу».
exchange-unknown = Спершу скажіть, як вас звати і скільки вам років.
exchange-wanted =
    Хтось не може прийти і шукає заміну. Ви могли б?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    Хтось хоче помінятися з вами змінами.
    Ваша: { $mine }, { $then }
    Замість неї: { $what }, { $when }, { $place }
exchange-taken =
    Дякую! Ви йдете замість людини, яка не може:
    { $what }
    🗓️ { $when }
    📍 { $place }
    Якщо ви натиснули випадково, можна скасувати протягом години.
exchange-found = Готово: замість вас іде { $name }. { $what }, { $when }. Дякую, що сказали завчасно.
exchange-undone = Скасовано: усе, як було.
exchange-returned = Заміну скасовано: на вас знову чекають. { $what }, { $when }.
exchange-none = Зараз немає зміни, на яку можна обміняти вашу. Можу шукати заміну.
exchange-choose = На яку зміну хочете обміняти? { $what }, { $when }
exchange-swap-sought = Я запитаю тих, хто має місце тут: { $what }, { $when }. Поки ніхто не погодився, ваша зміна та сама.
exchange-swapped =
    Обмін вдався! Ваша зміна тепер:
    { $what }
    🗓️ { $when }
    📍 { $place }

## Хто був

afterwards-thanks = 💚 Дякую! { $what }, { $when }: ви справді були там. Ваші години досі: { $hours }.
afterwards-missed = { $what }, { $when }: записано, що вас не було. Якщо це не так, скажіть.
button-contest = Це не так
label-phone = Телефон
checked-in = Ласкаво просимо! Записано, що ви тут: { $what }, { $when }. Гарної роботи!
check-in-early = Ще рано: відмітитися можна за пів години до початку. { $when }

## Файли

button-calendar = 📅 У календар
calendar-here =
    Ось файл для календаря у вашому телефоні: { $what }, { $when }. Відкрийте його нижче.
    Якщо час зміниться, я напишу.
calendar-name = зміна
calendar-about = { $what }, { $when }
calendar-off-about = Щоб прибрати з календаря: { $what }, { $when }, відкрийте файл.
calendar-details =
    { $organization }
    Страховка: { $insurer }
paper-missing = Вибачте, файл зараз не вдалося підготувати. Спробуйте трохи пізніше тією ж кнопкою.

## Писати одне одному через бота

relay-ask = Напишіть повідомлення, не більше 500 знаків. Я його передам: номерів телефону ніхто не побачить.
relay-again = Напишіть кілька слів, не більше 500 знаків.
relay-to-whom = Кому ви хочете написати?
relay-message =
    ✉️ Повідомлення. Від кого: { $name }. Про що: { $what }, { $when }:
    «{ $words }»
relay-message-ours =
    ✉️ Повідомлення. Від кого: { $name } ({ $organization }). Про що: { $what }, { $when }:
    «{ $words }»
relay-sent = Готово, повідомлення вже летить. Копії тут не лишається.
relay-over = Від зміни минуло більше дня: тепер писати звідси вже не можна.
relay-not-delivered = На жаль, зараз туди повідомлення не доходять.
relay-you-blocked = Ви заблокували ці повідомлення. Щоб написати, спершу розблокуйте.
relay-too-many = За годину вже пройшло десять повідомлень. Спробуйте трохи пізніше.
relay-nobody = Зараз немає нікого, хто міг би відповісти.
relay-blocked = Заблоковано: повідомлення більше не проходять ні туди, ні сюди. Можна розблокувати, коли захочете.
relay-unblocked = Розблоковано: з вашого боку повідомлення знову проходять.
relay-button-write = ✉️ Написати
relay-button-answer = ✉️ Відповісти
relay-button-report = ⚠️ Поскаржитись
relay-button-block = 🚫 Заблокувати
relay-button-unblock = Розблокувати
relay-button-name = { $name }
shown-once = Це вам уже показано: я його не зберігаю.
label-words = Повідомлення
report-ask = Що сталося і хто писав? Це прочитають тільки координатори.
report-kept = Дякую, що сказали. Координатори прочитають і дадуть відповідь. Поки що ви можете заблокувати повідомлення.
report-was-archived = Координатори прочитали вашу скаргу і закрили її. Вам передають: { $reason }
report-was-handled = Координатори прочитали вашу скаргу і вжили заходів. Вам передають: { $reason }
report-is-open = чекає
report-is-archived = закрито
report-is-handled = координатори вжили заходів

## Краще подзвонити

mydata-relay-row = Повідомлення: { $organization }, щодо: { $what }
mydata-blocked-row = (ви заблокували)
mydata-call-row = Прохання подзвонити до { $organization } ({ $state })
mydata-phone-row = Номер: { $phone }
mydata-report-row = Скарга на повідомлення з { $organization }: { $words } ({ $state })
mydata-ask-row = Написано мережі організацій від { $organization }: { $words }
mydata-invites-row = Скільки разів ви запрошували: { $count }

## Наша асоціація

## Між асоціаціями

## Ще треба вирішити

## Знайти й узяти зміну

shifts-some = Вільні зміни, з фільтрами:
shifts-none-such = З цими фільтрами зараз нічого немає:
shifts-more = { $count ->
        [one] { $count } зміна, від найближчої:
        [few] { $count } зміни, від найближчої. ⏳ = місць немає, є черга.
        [many] { $count } змін, від найближчої. ⏳ = місць немає, є черга.
       *[other] { $count } зміни, від найближчої. ⏳ = місць немає, є черга.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = Усі зміни
filter-day-button = 📅 День
filter-field-button = 🏷️ Тема
filter-whom-button = 👥 Для кого
filter-area-button = 📍 Район
filter-day-ask = Який день?
filter-field-ask = Яка тема?
filter-whom-ask = Для кого?
filter-area-ask = У якому районі?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Підходить будь-що
filter-clear = ✖️ Без фільтрів
filter-last = ↩️ Прибрати останній
field-housing = Житло
field-environment = Довкілля
field-inclusion = Разом з усіма
field-work = Робота
field-health = Здоровʼя
field-support = Підтримка
field-education = Школа й навчання
whom-adults = Дорослі
whom-youth = Діти і молодь
whom-elderly = Літні люди
whom-disabled = Люди з інвалідністю
whom-families = Родини
loose-title = Коли вам зручно:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Коли вам зручно
    📍 { $place }
    🤝 { $organization }
    🛡️ Страховка: { $insurer }
    { $age ->
        [18] Від 18 років
       *[other] Від { $age } років; кому ще немає 18, треба дозвіл батьків: бланк дає асоціація
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 Для кого: { $whom }
card-must-row = ❗ Потрібно: { $must }
card-nice-row = ⭐ Ще краще: { $nice }
card-languages-row = 💬 Корисні мови: { $languages }
card-bring-row = 🎒 Візьміть із собою: { $bring }
card-least-row = { $count ->
        [one] Відбудеться, якщо буде хоча б { $count } людина
        [few] Відбудеться, якщо буде хоча б { $count } людини
        [many] Відбудеться, якщо буде хоча б { $count } людей
       *[other] Відбудеться, якщо буде хоча б { $count } людини
    }
companion-button = 🤝 Разом з досвідченим
companion-row = Ви хочете бути поряд із досвідченою людиною: асоціація це знає.
companion-wanted = { $name } прийде вперше: { $what }, { $when }. Разом з кимось легше. Якщо можете, зустріньте з усмішкою!
group-button = 👥 Групою
group-again = 👥 Змінити число
group-title = Група
group-ask-people = Скільки вас усього, разом із вами? Імен не треба.
group-ask-children = А скільки дітей ви приведете?
group-label-children = Діти
party-row = 👥 Вас: { $people }
children-row = 🧒 Дітей з вами: { $children }
party-too-large = { $free ->
        [one] На жаль, лишилось тільки { $free } місце.
        [few] На жаль, лишилось тільки { $free } місця.
        [many] На жаль, лишилось тільки { $free } місць.
       *[other] На жаль, лишилось тільки { $free } місця.
    }
must-ask = Для цієї зміни потрібно: { $must }. Вам підходить?
musts-ask = Для цих змін дещо потрібно. Вам підходить?
must-yes = Так, це є
must-no = Ні, інші зміни
clash = На цей час ви вже записані: { $what }, { $when }.
clash-short = на цей час ви вже записані
hurried = ⚠️ Часу на дорогу мало: у вас є ще { $what }, { $when }, { $place }.
pick-button = ☑️ Обрати кілька
pick-title = Натисніть на зміни, які хочете (до { $most }), потім підтвердьте:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ Я прийду ({ $count })
taken-title = Ось що вийшло:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ Місце у вас уже було: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ Однієї зміни вже немає.
fits-title = Ось що вам підходить:
fits-none = Зараз нічого підхожого не бачу, але ви можете подивитися всі зміни.
fits-more-row = { $count ->
        [one] … і ще { $count }.
        [few] … і ще { $count }.
        [many] … і ще { $count }.
       *[other] … і ще { $count }.
    }
fit-day-row = ✓ ви маєте час: { $day }
fit-length-row = ✓ скільки триває: { $hours }
fit-theme-row = ✓ це те, що ви шукаєте
fit-free-row = ✓ є місця
fit-language-row = ✓ потрібні ті, хто говорить: { $languages }
misses-title = Решта не підходить:
miss-gone-row = { $count ->
        [one] • { $count } вже почалась
        [few] • { $count } вже почались
        [many] • { $count } вже почались
       *[other] • { $count } вже почались
    }
miss-theme-row = { $count ->
        [one] • { $count } на іншу тему
        [few] • { $count } на іншу тему
        [many] • { $count } на іншу тему
       *[other] • { $count } на іншу тему
    }
miss-time-row = { $count ->
        [one] • { $count } в інший час
        [few] • { $count } в інший час
        [many] • { $count } в інший час
       *[other] • { $count } в інший час
    }
miss-length-row = { $count ->
        [one] • { $count } триває довше
        [few] • { $count } тривають довше
        [many] • { $count } тривають довше
       *[other] • { $count } тривають довше
    }
miss-age-row = { $count ->
        [one] • { $count } від 18 років
        [few] • { $count } від 18 років
        [many] • { $count } від 18 років
       *[other] • { $count } від 18 років
    }
miss-clash-row = { $count ->
        [one] • { $count } тоді, коли ви вже зайняті
        [few] • { $count } тоді, коли ви вже зайняті
        [many] • { $count } тоді, коли ви вже зайняті
       *[other] • { $count } тоді, коли ви вже зайняті
    }
miss-full-row = { $count ->
        [one] • { $count } без вільних місць
        [few] • { $count } без вільних місць
        [many] • { $count } без вільних місць
       *[other] • { $count } без вільних місць
    }

## Запити, рядок за рядком

button-clear = Прибрати
shift-edited-title = Новина про вашу зміну
shift-edited =
    { $organization } дещо міняє у вашій зміні. Тепер так:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 Візьміть із собою: { $bring }
shift-must-row = ❗ Потрібно: { $must }
repeat-weekly = щотижня: { $days }
repeat-fortnightly = раз на два тижні: { $days }
repeat-first = щомісяця: { $days } (1-й раз у місяці)
repeat-second = щомісяця: { $days } (2-й раз у місяці)
repeat-third = щомісяця: { $days } (3-й раз у місяці)
repeat-fourth = щомісяця: { $days } (4-й раз у місяці)
repeat-last = щомісяця: { $days } (останній раз у місяці)
repeat-day = щомісяця, { $day } числа
seats-none = Постійних місць у вас немає.
mydata-seat-row = Постійне місце: { $what } ({ $paused ->
        [0] діє
       *[other] на паузі
    })
mydata-series-row = Серія: { $what }, { $rule }
piece-ask-when = Коли ви можете? Наприклад: «вівторок 15-17».
piece-left = { $what }. Дні: { $when }. Ще потрібно: { $hours }.
piece-none-left = Дякую! Усі потрібні години вже розібрали.
piece-outside = Цей час поза вказаними днями: { $when }.
piece-too-long = Це більше, ніж треба. Ще потрібно: { $hours }.
piece-overlaps = На цей час ви вже записані.
piece-button-again = Інший час
piece-done =
    Дякую! На вас чекають:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Страховка: { $insurer }
    Я вам нагадаю.
piece-member = { $name } допоможе: { $what }, { $when }. Ще потрібно: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Дам кілька годин
lasting-card =
    Ви з { $organization }: { $what }.
    📍 { $place }
    🛡️ Страховка: { $insurer }
    Про час ви домовляєтесь між собою. Коли допомогли, запишіть час тут.
lasting-offered-row = • { $what }: ви чекаєте на відповідь
lasting-button-withdraw = Забрати пропозицію
lasting-offer = { $name } пропонує свою допомогу: { $what }.
lasting-offered = Дякую! { $organization } вже знає, що ви пропонуєте допомогу: { $what }. Напишу, щойно буде відповідь.
lasting-already = Ви вже запропонували допомогу: асоціація це знає.
lasting-accepted = { $organization } каже вам «так»: { $what }. Про час ви домовляєтесь між собою. Можна припинити будь-коли.
lasting-declined =
    { $organization } не може прийняти вашу пропозицію: { $what }.
    { $reason }
lasting-ended = Добре, на цьому все: { $what }. { $organization } вже знає. Дякую за ваш час!
lasting-parted = { $organization } завершує з вами цю справу: { $what }. Дякую за ваш час!
lasting-button-end = Хочу припинити
lasting-button-part = Завершити: { $number }
lasting-button-offer = 🙋 Хочу допомогти
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } пропонує допомогу
lasting-button-look = Пропозиція { $number }
given-button = ⏱️ Записати час
given-button-wrong = Це неправильно
given-ask = Скільки часу ви допомагали?
given-30 = 30 хвилин
given-60 = 1 година
given-90 = 1 година і 30 хв
given-120 = 2 години
given-180 = 3 години
given-noted = Дякую! Записано: { $hours }. { $what }.
given-told = Час, який дає { $name }: { $hours }. { $what }.
given-undone = { $organization } виправляє час, який ви записали: { $what }. Якщо щось не так, поговоріть між собою.

## Після зміни: відгуки, години, довідки, календар

feedback-ask = Як вам було?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = Записано: { $face } Дякую! Додасте кілька слів? Їх прочитають тільки координатори.
button-add-words = ✍️ Кілька слів
feedback-ask-words = Пишіть. Це прочитають тільки координатори, без вашого імені.
feedback-said = Дякую: так наступного разу буде краще.
feedback-absent = Тут записано, що вас не було, тому я не питаю.
feedback-late = Минув тиждень: ваш відгук лишається, як був.
menu-feedback = Відгуки
feedback-title =
    Відгуки за останні 30 днів:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: «{ $words }»
feedback-no-words = Нових слів поки немає.
button-read = 👍 Прочитано
menu-contribution = 💚 Мої години
contribution-title = 💚 Ви вже подарували: { $hours }, { $shifts ->
        [one] { $shifts } зміна
        [few] { $shifts } зміни
        [many] { $shifts } змін
       *[other] { $shifts } зміни
    }, { $organizations ->
        [one] { $organizations } організація
        [few] { $organizations } організації
        [many] { $organizations } організацій
       *[other] { $organizations } організації
    }. Дякую!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] { $shifts } зміна
        [few] { $shifts } зміни
        [many] { $shifts } змін
       *[other] { $shifts } зміни
    }
contribution-none = Годин ще не записано. Вони зʼявляються, коли асоціація відмітить, хто був на зміні.
contribution-picture = Ось ваш внесок. Покажіть, кому хочете.
button-picture = 🖼️ Картинка
button-certificate = 📜 Довідка
button-record = 🗒️ Зміна за зміною
record-title = Ваші останні зміни, як вони записані. Якщо щось не так, натисніть:
record-none = Минулих змін ще немає.
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = ще не відмітили, хто був
record-contested = ви сказали, що це не так
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = Що не так? Це прочитають асоціація і координатори. Можна й пропустити.
contest-made = Асоціація вже знає, що це не так: { $what }, { $when }. Якщо вона не виправить, вирішать координатори. Я вам напишу.
contest-waits = Ви вже це сказали: чекаємо на відповідь. Напишу, щойно вона буде.
contest-over = Про це вже вирішено.
contest-nothing = Тут нема чого виправляти. Не погодитись можна, коли записано, що вас не було, або якщо за три дні ніхто нічого не відмітив.
contest-late = Щодо цієї зміни вже не можна: вона не закінчилась, або минуло більше трьох місяців.
contest-accepted = 💚 Виправлено: ви були. { $what }, { $when }: { $hours }, і вони ваші.
contest-refused = Координатори лишили, як було: { $what }, { $when }. Причина: { $reason }
contest-own = Це стосується вас: вирішує інша людина з координаторів.
contest-is-open = чекає
contest-is-accepted = виправлено
contest-is-refused = лишили, як було
contest-card =
    { $name } каже: «це не так».
    { $organization }
    { $what }
    🗓️ { $when }
    Зараз записано: { $state }
    Слова людини: { $words }
button-contest-accept = ✅ Людина була
certificate-ask = У довідці буде це імʼя: { $name }. Правильно?
certificate-ask-name = Як ваше повне імʼя? Воно буде тільки в довідці.
button-name-right = ✅ Правильно
button-other-name = ✏️ Інше імʼя
certificate-here = Ось довідка про ваші години. За кодом унизу її може перевірити той, хто її отримає.
certificate-how = Щоб перевірити довідку, напишіть /verify і код, що внизу аркуша, наприклад: /verify ABCDE-12345
certificate-genuine =
    ✅ Довідка справжня. Порівняйте з аркушем:
    Імʼя, як його назвала людина: { $name }
    Години: { $hours }
    З { $since } по { $until }
    Видано: { $issued }
certificate-unknown = ❌ Довідки з таким кодом немає. Перевірте літери й цифри: може, є помилка або довідка вже не діє.
menu-feed = 📅 Календар
feed-none = Календар у вашому телефоні може сам показувати ваші записи. Я дам вам секретне посилання. Його можна скасувати, коли захочете.
feed-there = Є діюче посилання. Зроблено: { $since }. Я його не зберігаю. Якщо ви його загубили, зробіть нове; старе перестане працювати.
feed-here =
    Ось посилання. У Google Calendar: «Додати календар», «За URL-адресою». На iPhone: Календар, «Додати календар за підпискою».
    { $link }
    Хто має посилання, той бачить зміни: нікому його не давайте. Вдруге я його не покажу.
feed-revoked = Готово: це посилання більше не працює.
feed-no-address = Тут я не можу сам оновлювати календар. Відкрийте свій запис і натисніть «📅 У календар»: я пришлю файл тієї зміни.
feed-of = Зміни { $organization }:
feed-button = 📅 { $name }
feed-name = Мої зміни #FaiBene
feed-organization-name = Зміни { $organization }
feed-shift-details = Зайнято місць: { $taken } з { $capacity }
button-feed-new = 🔗 Нове посилання
button-feed-revoke = Скасувати
mydata-feedback-row = Відгук: { $face } { $words }
mydata-contest-row = Ваше «це не так» про зміну ({ $state }): { $words }
mydata-certificate-row = Довідка: { $name }, { $hours } з { $since } по { $until }, видано: { $issued }
mydata-feed-row = Календар із секретним посиланням. Зроблено: { $since }
command-hours = Мої години
paper-programme = #FaiBene · { $city }
paper-contribution = Мій внесок
paper-contribution-about = { $hours } волонтерства
paper-hours = год
paper-shifts = { $count ->
        [one] зміна
        [few] зміни
        [many] змін
       *[other] зміни
    }
paper-together = Разом із
paper-month = { $month }
paper-certificate = Довідка про волонтерство
paper-certificate-file = довідка
paper-certificate-about = Довідка про волонтерство: { $hours }
paper-certificate-before = Засвідчуємо, що
paper-certificate-after = має за собою волонтерську роботу:
paper-certificate-hours = { $hours }
paper-certificate-period = з { $since } по { $until }
paper-heading-organization = Організація
paper-heading-hours = Години
paper-heading-times = Зміни
paper-certificate-issued = Видано: { $day }; імʼя таке, як його назвала людина.
paper-certificate-code = Код { $code }
paper-verify-here = Перевірити можна тут:
paper-verify-chat = Щоб перевірити, напишіть боту /verify і код.
verify-title = Перевірити довідку
verify-how = Напишіть код, що внизу аркуша: десять літер і цифр.
verify-label = Код
verify-button = Перевірити
verify-slow = Забагато запитів за короткий час. Спробуйте за хвилину.

## День асоціації

words-from =
    ✉️ { $organization }
    { $what }, { $when }

    { $words }

## Мої дані, рядок за рядком

mydata-lead-row = Нагадування перед змінами: { $lead }
mydata-party-row = • Людей усього: { $people }; дітей: { $children }
mydata-newcomer-row = • Перший раз із цією асоціацією
mydata-companion-row = • Поряд із досвідченою людиною
mydata-coming-row = • Ви сказали, що прийдете
mydata-late-row = • Ви сказали, що запізнитесь
mydata-arrived-row = • Ваш прихід записано
mydata-calendar-row = • Ви взяли файл для календаря
mydata-stand-in-row = • Ви шукаєте заміну
mydata-swap-row = • Ви запропонували обмін
mydata-wait-row = Черга: { $what } — { $when } ({ $state })
mydata-hours-row = Записані години: { $hours } (змін: { $count })
mydata-calls-taken-row = Телефонні розмови, за які ви взялися: { $count }
waited-queued = у черзі
waited-offered = місце запропоновано
waited-accepted = місце взято
waited-declined = місце віддано іншим
waited-expired = час минув
waited-left = уже не в черзі

## Що ще, і рідше

span-lasting = без точного часу
button-more = Більше…
more-title = Більше: { $what }, { $when }
relay-button-one = ✉️ Написати комусь
card-amount-row = ⏱️ Годин усього: { $hours } ({ $when })

## На що дивимось, коли шукаємо, хто може прийти

fit-near-row = ✓ у вашому районі
fit-skill-row = ✓ потрібне те, що ви вмієте
miss-muted-row = { $count ->
        [one] • { $count } з тих, про які ви не хочете чути
        [few] • { $count } з тих, про які ви не хочете чути
        [many] • { $count } з тих, про які ви не хочете чути
       *[other] • { $count } з тих, про які ви не хочете чути
    }
miss-musts-row = { $count ->
        [one] • { $count }: потрібне те, чого у вас немає
        [few] • { $count }: потрібне те, чого у вас немає
        [many] • { $count }: потрібне те, чого у вас немає
       *[other] • { $count }: потрібне те, чого у вас немає
    }
miss-rest-row = { $count ->
        [one] • { $count } надто близько до іншого запису
        [few] • { $count } надто близько до іншого запису
        [many] • { $count } надто близько до іншого запису
       *[other] • { $count } надто близько до іншого запису
    }
criterion-open = ще відкрито
criterion-theme = тема
criterion-window = бажаний час
criterion-length = тривалість
criterion-age = вік
criterion-clash = інших записів немає
criterion-free = вільні місця
criterion-hours = коли є вільний час
criterion-muted = хоче про це знати
criterion-musts = вимоги
criterion-rest = відпочинок
criterion-skill = уміння
criterion-interest = інтереси
criterion-distance = близькість
criterion-language = мови
criterion-time = названий час
criterion-reliability = чи приходить
criterion-newcomer = новачки
criterion-fairness = скільки вже допомагає
criterion-equity = хто дістав менше
criterion-urgency = терміновість
skill-driving = водійські права
skill-food-handling = дозвіл працювати з їжею
skill-it = компʼютери
skill-teaching = навчати
skill-first-aid = перша допомога
skill-nursing = догляд за людьми
skill-crafts = робота руками

## Речі обіцяні, передані, отримані

amount-button = { $amount }
amount-button-other = Інша кількість
amount-ask = Скільки всього? Наприклад: «4 кг», «750 мл», «3 штуки».
amount-label = Кількість
amount-again = Напишіть кількість, наприклад «4 кг».
amount-wrong = Кількість не збігається. Було: { $pledged }. Напишіть число в тих самих одиницях.
thing-some = щось
offer-proposed = { $count ->
        [one] Це шукає { $count } асоціація, ми їй запропонували. Скажу вам, щойно вона погодиться.
        [few] Це шукають { $count } асоціації, ми їм запропонували. Скажу вам, щойно хтось погодиться.
        [many] Це шукають { $count } асоціацій, ми їм запропонували. Скажу вам, щойно хтось погодиться.
       *[other] Це шукають { $count } асоціації, ми їм запропонували. Скажу вам, щойно хтось погодиться.
    }
offer-waits = Поки що саме цього ніхто не шукає. Ваш дарунок чекає: якщо хтось попросить, я одразу скажу.
offer-nobody = { $what }: поки ніхто не може взяти. Ваш дарунок чекає. Якщо хтось попросить, я одразу скажу.
offer-expired = { $what }: час вашого дарунка минув, більше його не пропоную. Усе одно дякую.
things-miss-use-row = • Уже не на часі: { $count }
things-miss-kind-row = • Шукають інше: { $count }
things-miss-wanted-row = • Уже мають досить: { $count }
things-miss-storage-row = • Не можуть тримати холодні продукти: { $count }
things-miss-keeps-row = • Зіпсується раніше: { $count }
things-miss-way-row = • Немає як доставити: { $count }
pledge-best-row = 📅 Спожити до { $day }
pledge-asked-row = ⏳ { $amount }: чекаю на відповідь
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = треба вирішити
pledge-is-reserved = прийнято
pledge-is-handed = передано
pledge-is-over = уже ні
pledge-accepted-before = Це вже прийняли.
pledge-declined-before = Ви вже сказали «ні»: ми запитали інших.
pledge-expired-before = Час для цього минув.
pledge-withdrawn-before = Цього дарунка вже немає. Усе одно дякую.
pledge-returned-before = Ця передача не відбулась.
pledge-handed-before = Цю передачу вже записано.
pledge-called-off = { $organization } більше цього не потребує: { $what }, { $amount }. Нести не треба.
pledge-goes-on = Пропоную це іншим: скажу вам, щойно хтось погодиться.
pledge-stays-open = Дарунок чекає: якщо хтось попросить, я одразу скажу.
handover-accepted = 💚 { $organization } приймає: { $what }, { $amount }.
handover-bring-to =
    Куди принести: { $place }
    Години: { $hours }
handover-choose = Коли ви принесете?
handover-they-fetch = По це приїдуть: я підтверджу, коли.
handover-drive = Коли принесете, позначте тут.
handover-card = 🤝 { $what }, { $amount }. Для { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = Ви домовились. Коли передасте, позначте тут.
handover-their-turn = Чекаю на відповідь іншої сторони.
handover-your-turn = Так добре?
handover-say-when = Коли це може бути?
handover-cannot-fetch = Асоціація не може приїхати. Ви можете принести?
handover-proposed = 🤝 { $what }, { $amount }. Для { $organization }: { $when }, { $place }. Так добре?
handover-asked = Ми запитали, чи підходить: { $when }.
handover-changed = Тим часом дещо змінилося: ось як тепер.
handover-late = Треба передати вчасно. Крайній час: { $until }.
handover-past = Ця година минула: оберіть іншу.
handover-ask-when = Коли? Наприклад: «завтра 10-12».
handover-reminder = ⏰ Нагадування: { $what }, { $amount }, для { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, для { $organization } ({ $when }): вже передано?
handover-off-ask = Відмовляєтесь від цієї передачі? { $what }, { $amount }, для { $organization }.
handover-off-done = Добре, інша сторона вже знає.
handover-did-not-work = Передача не відбулась: { $what }, { $amount }, для { $organization }.
handover-nobody-carried = Ніхто не зміг по це приїхати: { $what }, { $amount }, для { $organization }.
handover-carry-none = Уже немає часу шукати, хто це перевезе: { $what }, { $amount }, для { $organization }.
handover-carry-late = Уже пізно шукати, хто це перевезе.
handover-carry-asked = Ми попросили асоціацію знайти, хто це перевезе.
handover-carried = 🚲 Шукаю, хто це перевезе: { $what }, { $amount }, для { $organization }, { $when }. Адресу бачить тільки той, хто поїде.
handover-button-yes = ✅ Добре
handover-button-when = 🗓️ Обрати час
handover-button-other = 🗓️ Інший час
handover-button-given = ✅ Передано
handover-button-got = ✅ Отримано
handover-button-off = ❌ Не вийде
handover-button-off-yes = Так, відмовляюсь
handover-button-bring = 🚶 Я принесу
handover-button-stay = Не можу
handover-button-all = 🤝 Передачі
handover-yours = Це позначили ви: щось інше може сказати тільки інша сторона.
handover-questioned-before = Вже сказали, що було інакше: вирішують координатори.
handover-decided-before = Координатори вже вирішили.
handover-question-late = Минуло забагато часу, щоб казати, що було інакше. Напишіть координаторам.
handovers-title = Відкриті передачі:
handovers-none = Відкритих передач немає.
receipt-how-much = { $what }: скільки передано?
receipt-thanks = 💚 Записано: { $what }, { $amount }, для { $organization }. Дякую!
receipt-noted-donor = 💚 { $organization } вже має: { $what }, { $amount }. Дякую!
receipt-button-question = Було інакше
receipt-same = Це та сама кількість: усе добре.
receipt-questioned = { $what }, для { $organization }: хто дарує, каже: { $given }, асоціація каже: { $got }. Вирішать координатори.
receipt-decided = { $what }, для { $organization }: координатори записали { $amount }.
carry-address-row = 📍 Забрати тут (це бачите тільки ви): { $address }
goods-food-row = 🥫 Їжа та інше: { $amount }
goods-device-row = 💻 Техніка: { $amount }
mydata-pledge-row = Обіцяно: { $what }, { $amount } для { $organization } ({ $state })
mydata-pledge-place-row = • Де передати: { $place }, { $when }
mydata-noted-row = Передачі, які ви позначили: { $count }
mydata-goods-row = Подаровано: { $amount } для { $organization }

## Пропозиції тим, хто сказав, коли має час

proposal-card =
    🙋 Хочете допомогти?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = Пропоную, бо:
proposal-beyond = Це терміново. Тому пишу вам ще раз, хоча цього тижня вже були пропозиції.
proposal-yes = ✅ Я прийду
proposal-no = Цього разу ні
proposal-kind = Такого не треба
proposal-less = Пишіть рідше
proposal-even-less = Ще рідше
proposal-again = Усе-таки пишіть
proposal-declined = Добре, цього разу ні. Дякую, що сказали!
proposal-muted-field = Добре, більше не пропоную такі зміни: { $field }.
proposal-muted-organization = Добре, більше не пропоную змін від { $organization }.
proposal-unmuted = Добре, знову пропонуватиму.
proposal-weekly = { $count ->
        [0] Добре, більше нічого не пропоную. Захочете почати знову — скажіть, коли маєте час.
        [one] Добре: не більше ніж { $count } пропозиція на тиждень.
        [few] Добре: не більше ніж { $count } пропозиції на тиждень.
        [many] Добре: не більше ніж { $count } пропозицій на тиждень.
       *[other] Добре: не більше ніж { $count } пропозиції на тиждень.
    }
proposal-changed = Тим часом дещо змінилося. Тепер так:
proposal-filled = 💚 Людей уже досить: { $what }, { $when }. Усе одно дякую, до наступного разу!
proposal-off = Більше не треба: { $what }, { $when } скасовано. Усе одно дякую!
proposal-moved = Час змінився: { $what }, тепер { $when }. Якщо ще хочете, гляньте.
proposal-is-to-notify = ще не сказано вам
proposal-is-waiting = чекаю на відповідь
proposal-is-accepted = ви сказали «так»
proposal-is-declined = ви сказали «ні»
proposal-is-silent = без відповіді
proposal-is-withdrawn = більше не треба
mydata-proposal-row = Пропозиція: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , терміново, понад вашу межу
    }
fits-button = 🎯 Для мене

## Їжа, гігієна, техніка: що дарують, що потрібно

menu-give = 🎁 Подарувати
give-title = Що ви хочете подарувати? Можна й написати: «5 кг макаронів і 3 л молока».
give-summary = Ось як я це розумію:
give-button-time = ⏱️ Мій час
give-button-food = 🥫 Їжа і гігієна
give-button-device = 💻 ПК і телефони
give-button-mine = 📦 Мої дарунки
give-button-wanted = 🙏 Що потрібно
give-button-shop = 🏪 Для магазину
give-button-again = 🔁 Ще { $what }
    .row = 🔁 Як минулого разу
    .desc = { $what }
give-who = Щоб передати, треба імʼя.
give-under14 = Дякую! До 14 років дарують разом із дорослою людиною: попросіть її написати мені.
goods-ask-what = Що і скільки? Можна кілька речей разом: «5 кг макаронів, 3 л молока і 2 мила». Підходять, наприклад, консерви, олія, тунець, томатна паста, печиво, варення, пральний засіб, шампунь, зубна паста.
goods-what-again = Не розумію, що саме. Напишіть, наприклад: «5 кг макаронів і 2 мила».
goods-ask-amounts = Скільки? Штуки, кілограми або літри: наприклад «10 кг» або «24 штуки». Якщо речей кілька, кількість для кожної, по черзі.
goods-amounts-again = Потрібна кількість: наприклад «10 кг» або «24 штуки». Одна на все або своя для кожної речі.
goods-ask-category = Це їжа чи щось для дому й гігієни?
goods-ask-best = До якого числа придатне? Наприклад: «12/2026», «15 березня», «через 3 дні». Якщо не написано, то до якого дня це треба зʼїсти. Якщо дати різні, своя для кожного продукту, по черзі.
goods-best-again = Не розумію дату. Напишіть, наприклад: «12/2026», «15 березня» або «завтра».
goods-dates-again = Напишіть одну дату на все або свою для кожного продукту, по черзі.
goods-expired = Дякую за намір, але прострочене роздавати не можна. Якщо дата інша, напишіть її.
goods-home-made = Напевно дуже смачно, але за законом можна брати тільки їжу в заводській упаковці, не домашню. Маєте ще щось?
goods-ask-storage = Де зберігати те, що швидко псується?
goods-ask-cold = Воно весь час було в холоді, навіть у дорозі?
goods-not-cold = Дякую за намір, але без постійного холоду взяти не можна: хто це зʼїсть, може захворіти. Якщо ви натиснули не те, виправте. Якщо ні, натисніть «Не треба».
goods-ask-sealed = Упаковки закриті, цілі, їх не відкривали?
goods-not-sealed = Дякую за намір, але відкриті упаковки брати не можна. Якщо ви натиснули не те, виправте. Якщо ні, натисніть «Не треба».
goods-ask-way = Ви принесете чи нам приїхати?
goods-ask-when = Коли можна приїхати? Наприклад: «субота з 9 до 12».
goods-ask-neighbourhood = У якому районі?
goods-ask-address = Яка адреса? Її побачить тільки асоціація, яка погодиться.
goods-ask-shop = Як називається магазин?
goods-label-what = Що
goods-label-amounts = Скільки
goods-label-category = Вид
goods-label-best = Придатне до
goods-label-storage = Де зберігати
goods-label-cold = Завжди в холоді
goods-label-sealed = Упаковки закриті
goods-label-way = Як передати
goods-label-when = Коли
goods-label-quarter = Район
goods-label-address = Адреса
goods-label-shop = Магазин
goods-kept = Дякую! 💚 Записано: { $what }.
category-food = Їжа
category-hygiene = Дім і гігієна
storage-dry = У шафі
storage-fridge = У холодильнику
storage-freezer = У морозилці
way-drop = Я принесу
way-pick = Приїдьте забрати
option-yes = Так
option-no = Ні
option-unsure = Не знаю
amount-grams = { $number } г
amount-kilos = { $number } кг
amount-millilitres = { $number } мл
amount-litres = { $number } л
amount-minutes = { $number } хв
amount-pieces = { $count ->
        [one] { NUMBER($count, useGrouping: 0) } штука
        [few] { NUMBER($count, useGrouping: 0) } штуки
        [many] { NUMBER($count, useGrouping: 0) } штук
       *[other] { NUMBER($count, useGrouping: 0) } штуки
    }
lot = { $what } ({ $amount })
lot-unclear = { $what } (скільки?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: знову { $what }? Натисніть сьогоднішню дату придатності, і готово.
shop-safe = Натискаючи, ви також кажете, що все було в холоді, а упаковки закриті.
shop-best = { $day }
shop-change = ✏️ Інші кількості
shop-done = Це вже записано.
offers-title = Ваші дарунки:
offers-none = Ви ще нічого не пропонували.
offers-more = Натисніть на дарунок, щоб відкрити.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Відкрити
offer-card =
    { $what }
    { $state }
offer-is-open = шукаю, кому потрібно
offer-is-part = шукаю, кому потрібна решта
offer-is-proposed = запитали асоціацію
offer-is-taken = асоціація забронювала
offer-is-withdrawn = забрано назад
offer-is-expired = час минув
offer-is-done = передано
offer-best-row = • Придатне до { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Район: { $where }
offer-address-row = • Адреса: { $address }
offer-shop-row = • Магазин: { $shop }
offer-model-row = • Модель: { $model }
offer-button-edit = ✏️ Змінити
offer-button-withdraw = Забрати назад
offer-withdraw-ask = Забрати назад: { $what }? Якщо хтось на це розраховує, я попереджу.
offer-withdraw-yes = Так, забрати
offer-keep = Ні, лишити
offer-withdrawn = Забрано назад: { $what }. Усе одно дякую.
offer-edited = Змінено: { $what }.
offer-pledged = Одна асоціація вже розраховує на цей дарунок. Якщо щось не так, заберіть його і напишіть новий.
offer-over = Цього дарунка вже немає.
mydata-offer-row = Дарунок: { $what } ({ $state })
mydata-want-row = Запит для { $organization }: { $what }
device-ask-what = Що ви хочете подарувати?
device-ask-model = Марка і модель? Наприклад «Lenovo T480, 8 GB».
device-ask-working = Працює?
device-ask-charger = Є зарядка чи її кабель?
device-ask-wiped = Ваші дані вже видалено?
device-ask-number = Скільки їх, однакових?
device-label-model = Модель
device-label-working = Працює
device-label-charger = Зарядка
device-label-wiped = Дані
device-label-number = Скільки
device-wiped = Уже видалено
device-wipe-help = Допоможіть видалити
device-kept = Дякую! 💚 Записано: { $what }.
device-wipe-computer = Щоб видалити свої дані: збережіть деінде те, що вам треба, вийдіть зі своїх акаунтів, потім Параметри → Відновлення → Скинути цей ПК → Видалити все.
device-wipe-phone = Щоб видалити свої дані: збережіть деінде те, що вам треба, вийдіть з акаунта, витягніть SIM-карту, потім Налаштування → Система → Скидання → Стерти всі дані.
device-wipe-else = Якщо не виходить, нічого страшного: асоціація, яка це візьме, зробить це разом із вами.
device-laptop = Ноутбук
device-desktop = Настільний ПК
device-tablet = Планшет
device-phone = Телефон
device-monitor = Монітор
device-router = Роутер
device-connection = Інтернет
wanted-title = Що зараз потрібно:
wanted-urgent = Терміново:
wanted-none = Зараз запитів немає. Якщо маєте що подарувати, усе одно напишіть мені.
wanted-more = Натисніть на запит, щоб відкрити.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Відкрити
wanted-card =
    { $organization } шукає:
    { $what }
wanted-button-give = 🎁 Я принесу
wanted-over = Цей запит закрито.
wanted-is-urgent-row = ⚡ Терміново
wanted-until-row = 🏁 Крайній день: { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 Можуть приїхати забрати
wanted-least-row = • Щонайменше: { $words }
wanted-for-row = • Навіщо: { $words }
wanted-received-row = 📦 Вже є: { $amount }
wanted-promised-row = 🤝 Обіцяно: { $amount }
drive-bar-row = { $bar } { $received } з { $target }
drive-ask-bring = Скільки принесете?
drive-other-unit = Тут рахують так: { $target }. Напишіть так само.
drive-promised = Дякую! 💚 На вас чекають: { $what }, { $place }, { $hours }.
drive-reached = 🎉 Зібрали все: { $what }, для { $organization }. Дякую всім, хто допоміг!

## Що потрібно асоціації

## Банк часу і поголос

favour-title = Банк часу: люди дають години одне одному, а асоціація за них ручається. Хто отримує, може й давати. Скільки отримали ви, ніхто інший не бачить.
favour-given-row = Ви дали: { $hours }
favour-received-row = Ви отримали: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = чекаю на асоціацію
favour-is-open = шукаю, хто може
favour-is-met = зроблено
favour-is-refused = не можна
favour-is-cancelled = скасовано
favour-is-ended = ніхто не знайшовся
favour-button-ask = 🤲 Попросити помочі
favour-button-all = ⏳ Банк часу
favour-button-withdraw = Вже не треба
favour-pick = Яка асоціація вас знає і може за вас поручитися?
favour-nobody = Зараз немає асоціації, яка могла б поручитися. Загляньте за кілька днів.
favour-many = У вас уже три відкриті прохання. Коли одне закінчиться, можна попросити ще.
favour-own = Це ваше прохання.
favour-ask-what = З чим вам допомогти? Наприклад: повісити штору.
favour-ask-neighbourhood = У якому районі?
favour-ask-address = За якою адресою? Її бачать тільки асоціація і той, хто прийде.
favour-label-address = Адреса
favour-summary = Ваше прохання:
favour-asked = Ми попросили { $organization } поручитися за вас. Напишу, щойно буде відповідь.
favour-vouched = { $organization } ручається за вас: шукаю, хто може допомогти ({ $what }).
favour-refused = { $organization } не може поручитися: { $reason }
favour-withdrawn = Добре, скасовано: { $what }.
favour-over = «{ $what }»: вчасно ніхто не знайшовся. Мені шкода. Можна попросити ще раз.
favour-found = До вас прийде { $name }: { $what }, { $when }.
favour-coming = { $what }, { $when }. Прийде:
favour-nobody-yet = «{ $what }» ({ $when }): поки ніхто не знайшовся. Шукаю далі.
favour-address-row = Куди йти: { $address }
favour-called-off = { $organization } мусить скасувати: { $what }.
favour-moved = { $organization } переносить «{ $what }»: тепер { $when }.
mydata-favour-row = • Ви просили допомоги: { $what }, { $when }, { $address } ({ $organization })
share-title = Розкажіть іншим: { $link }
share-joined = { $count ->
        [0] Поки ніхто не прийшов. Ви бачитимете тільки скільки людей прийшло, не хто саме.
        [one] Прийшла { $count } людина. Ви бачите тільки скільки, не хто саме.
        [few] Прийшло { $count } людини. Ви бачите тільки скільки, не хто саме.
        [many] Прийшло { $count } людей. Ви бачите тільки скільки, не хто саме.
       *[other] Прийшло { $count } людини. Ви бачите тільки скільки, не хто саме.
    }
share-button = 📣 Запросити
share-button-new = Нове посилання
mydata-share-row = • Ви маєте посилання для знайомих: прийшло людей { $count }
mydata-by-link-row = • Ви тут завдяки такому посиланню

## Скільки триває

length = { $hours ->
        [0] { $minutes } хв
        [one] { $hours } година
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}{ $minutes } хв
        }
    }

## Записаний час, який можна виправити

given-button-mine = ↩️ Записаний час
given-button-theirs = ↩️ Час: { $number }
given-times = Час, записаний за останні тридцять днів. Якщо щось неправильно, натисніть, і я приберу:
given-no-times = За останні тридцять днів нічого не записано.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = Готово, прибрано: { $hours }. { $what }.
given-taken-back = { $name } прибирає час, записаний помилково: { $hours }. { $what }.

## Постійне місце на паузі

## Що врятовано, і звіт за місяць

saved-button = 🌱 Що врятовано
saved-title = Що ви передали, місяць за місяцем. Натисніть на місяць, щоб побачити звіт.
saved-none = Поки що передач немає. Щойно хтось щось забере, ви побачите це тут.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Ось звіт: { $month } { $year }.
statement-ready = Звіт готовий: { $month } { $year }. Дякую за все, що не пропало марно.
statement-title = Дарунки: { $month } { $year }
statement-about = Звіт: { $month } { $year }
statement-name = дарунки-{ $month }
statement-note = Кількості взято з підтверджених передач. Це не податковий документ: для податків потрібен документ про передачу від організації, яка отримала.
statement-total = Усього: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = день
statement-column-amount = кількість
statement-column-unit = одиниця

## Даю час: коли, що, як часто, скільки обіцяю

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, до { $until }
every-hours-until = { $rule }, { $hours }, до { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ Готово
free-under14 = Як чудово, що ви хочете допомагати! До 14 років приходять разом із дорослою людиною: вона й каже, коли, зі свого телефону.
free-button = 🙋 Коли я можу
free-button-add = ➕ Додати час
free-button-about = 🎯 Що мені цікаво
free-button-often = 🔔 Як часто
free-button-pause = ⏸️ Пауза
free-button-resume = ▶️ Продовжити
free-button-change = ✏️ Змінити
free-button-fits = ✨ Підходить мені
free-button-keep = 🔔 Питайте мене
free-button-once = Тільки того дня
free-button-weekly = 🔁 Щотижня
free-button-edit = ✏️ Інший час
free-button-drop = 🗑️ Прибрати
free-button-none = 🗑️ Прибрати все
free-button-none-yes = Так, прибрати все
free-intro = Скажіть, коли маєте час. Я запитаю вас, тільки коли саме тоді хтось потрібен. Щоразу вирішуєте ви, і припинити можна будь-коли.
free-title = 🙋 Ось коли ви можете:
free-empty = 🙋 Вашого часу ще не записано.
free-label = Коли ви можете
free-ask = Коли ви маєте час? Пишіть, як кажете: «у суботу зранку», «в середу після 18», «найближчі дві години», «щовівторка 15-18».
free-which-hours = Скільки це триває, я не записую: це видно в кожній пропозиції, і вирішуєте ви. О котрій ви можете?
free-again = Не зовсім розумію, коли. Напишіть день і час, наприклад «субота 9-12» або «щовівторка після 18».
free-ask-day = Або натисніть день:
free-day-button = { $day }
free-ask-part = { $day }: у яку частину дня?
free-morning = 🌅 Ранок
free-afternoon = ☀️ Після обіду
free-evening = 🌙 Вечір
free-day = Увесь день
free-ask-often = { $when }: тільки того дня чи щотижня?
free-past = Цей час уже минув.
free-many = У вас уже багато записаного часу, можна не більше: { $most }. Приберіть щось.
free-kept = { $count ->
        [one] ✅ Записано. Я питатиму, коли хтось потрібен, не більше ніж { $count } раз на тиждень.
        [few] ✅ Записано. Я питатиму, коли хтось потрібен, не більше ніж { $count } рази на тиждень.
        [many] ✅ Записано. Я питатиму, коли хтось потрібен, не більше ніж { $count } разів на тиждень.
       *[other] ✅ Записано. Я питатиму, коли хтось потрібен, не більше ніж { $count } рази на тиждень.
    }
free-already = Ви вже це казали: записано.
free-row = • { $when }
free-rests = Іншого часу немає: не питатиму нічого, поки ви самі не скажете.
free-gone = Цього часу вже немає: він минув, або ви вже його прибрали.
free-nothing = Нема чого міняти.
free-change = Що ви хочете змінити чи прибрати?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = Прибрано: { $when }.
free-none-ask = Прибрати весь час і обіцянку? Те, на що ви вже записались, лишається.
free-dropped-all = Усе прибрано. Усе одно дякую!
about-button-edit = ✏️ Змінити
about-button-new = 🎯 Розповісти
about-title = 🎯 Найчастіше питатиму вас про:
about-none = 🎯 Ви ще не сказали, що вам цікаво: поки це може бути будь-що. Можна відповісти тільки на те, що хочете.
about-row = • { $label }: { $value }
about-summary = 🎯 Що вам цікаво:
about-kept = ✅ Записано. Зважатиму на це, коли питатиму.
about-ask-fields = Які теми вам цікаві? Натисніть на всі, які хочете.
about-ask-neighbourhoods = У які райони вам зручно? Натисніть на всі, які хочете.
about-ask-languages = Якими мовами ви говорите? Натисніть на всі.
about-ask-skills = Що ви вмієте? Натисніть на все, що вмієте.
about-ask-also = Що ще ви вмієте чи любите? Напишіть двома словами.
about-label-fields = Теми
about-label-neighbourhoods = Райони
about-label-languages = Мови
about-label-skills = Уміння
about-label-also = Інше
mutes-title = 🔕 Не питаю вас про:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 Скільки пропозицій ви хочете, найбільше?
often-1 = 1 на тиждень
often-2 = 2 на тиждень
often-3 = 3 на тиждень
often-7 = До 7
often-0 = Жодної
often-row = { $count ->
        [one] 🔔 Не більше ніж { $count } пропозиція на тиждень.
        [few] 🔔 Не більше ніж { $count } пропозиції на тиждень.
        [many] 🔔 Не більше ніж { $count } пропозицій на тиждень.
       *[other] 🔔 Не більше ніж { $count } пропозиції на тиждень.
    }
often-never-row = 🔕 Жодних пропозицій: обираєте самі серед змін.
often-kept = ✅ Записано.
pause-ask = ⏸️ Як довго нічого не питати? Зміни, які ви вже взяли, лишаються.
pause-week = Тиждень
pause-month = Місяць
pause-open = Поки не скажу
pause-kept = ✅ Добре, мовчу.
pause-row = ⏸️ Пауза. Кінець: { $until }.
pause-open-row = ⏸️ Пауза, поки ви самі не скажете.
pause-over = ▶️ Почали знову: питатиму, коли хтось потрібен.
promise-button = 🤝 Обіцяю години
promise-button-change = ✏️ Змінити години
promise-button-drop = 🗑️ Забрати обіцянку
promise-button-again = Інше число
promise-label = Обіцяні години
promise-ask = 🤝 Скільки годин ви обіцяєте? Обіцянку бачите тільки ви: ніхто про неї не спитає.
promise-title = 🤝 Ваша обіцянка для { $edition }:
promise-row = 🤝 Обіцяно годин: { $hours }, дано { $done }, лишилось { $left }
promise-most = Годин не більше ніж { $most }: це вже дуже багато!
promise-made = { $hours ->
        [one] 🤝 Обіцянку записано: { $hours } година. Дякую! З кожною зміною лишається менше, я рахую.
        [few] 🤝 Обіцянку записано: { $hours } години. Дякую! З кожною зміною лишається менше, я рахую.
        [many] 🤝 Обіцянку записано: { $hours } годин. Дякую! З кожною зміною лишається менше, я рахую.
       *[other] 🤝 Обіцянку записано: { $hours } години. Дякую! З кожною зміною лишається менше, я рахую.
    }
promise-none = Обіцянки немає.
promise-dropped = Обіцянку забрано. Нічого страшного: важлива кожна година, яку ви дали.
promise-kept = { $hours ->
        [one] 🎉 Обіцянку виконано: { $hours } година. Дякую від серця!
        [few] 🎉 Обіцянку виконано: { $hours } години. Дякую від серця!
        [many] 🎉 Обіцянку виконано: { $hours } годин. Дякую від серця!
       *[other] 🎉 Обіцянку виконано: { $hours } години. Дякую від серця!
    }
mydata-free = Час, який ви пропонуєте:
mydata-free-over-row = { $count ->
        [one] • { $count } пропозиція часу минула або забрана
        [few] • { $count } пропозиції часу минули або забрані
        [many] • { $count } пропозицій часу минули або забрані
       *[other] • { $count } пропозиції часу минули або забрані
    }

## Фото того, що дарують

photo-can = Якщо хочете, пришліть фото: так легше вирішити. Його бачить тільки асоціація, якій я пропоную дарунок. Місце й інші дані я з фото прибираю.
photo-button-add = 📷 Додати фото
photo-button-see = 🖼️ Глянути фото
photo-button-other = 📷 Інше фото
photo-button-drop = 🗑️ Прибрати фото
photo-button-offer = ↩️ Дарунок
photo-button-none = Нічого з цього
photo-send = Пришліть мені фото: { $what }. Зробіть нове або виберіть з телефону. Краще без людей і документів.
photo-which = Що на фото?
photo-coming = Дякую! Беру фото: { $what }. Це хвилинка.
photo-kept = Фото є: { $what }. Місце й інші дані з нього прибрано. Його бачить тільки асоціація, якій я пропоную дарунок. За тиждень після кінця я його видалю.
photo-here = Ось фото: { $what }
photo-dropped = Готово: фото більше немає.
photo-too-large = Це фото завелике: не більше 10 MB. Можете прислати менше?
photo-unreadable = Це фото я не можу відкрити. Пришліть його як фото, а не як файл. Підходять JPEG, PNG і WebP, не дуже великі. Дарунок дійсний і без фото.
photo-lost = Мені не вдалося взяти фото. Пришлете ще раз? Дарунок дійсний і без нього.
photo-about = Фото: { $what }
photo-name = фото
mydata-photo-row = • Фото: { $what } ({ $size } kB)

## Мовчання і виправлення в передачах

handover-silent = Відповідей більше не було: { $what }, { $amount }, для { $organization }. Передача на цьому закінчена, і я нічого не рахую.
handover-give-again = Якщо воно у вас ще є, запропонуйте знову: інші це шукають.
handover-nobody-there = { $organization } поки не може це прийняти: { $what }, { $amount }. Нести не треба.
receipt-button-correct = Виправити
receipt-correct-late = Виправити можна за чверть години. Тепер інакше може сказати тільки інша сторона, або напишіть координаторам.

## Про що питають

topic-food = 🍲 Їжа
topic-housing = 🏠 Житло
topic-health = 🩺 Здоровʼя
topic-documents = 🪪 Документи
topic-work = 💼 Робота
topic-italian = 🗣️ Вчити італійську
topic-school = 🏫 Школа і діти
topic-money = 💶 Гроші й допомога
topic-violence = 🛟 Я в небезпеці
topic-legal = ⚖️ Юридична допомога
topic-digital = 📱 Інтернет і SPID
topic-clothes = 👕 Одяг і меблі
topic-leisure = ⚽ Вільний час
topic-rules = 🚌 Життя в місті
sub-food-meals = Обід або вечеря
sub-food-parcels = Продуктовий набір
sub-food-market = Соціальний магазин
sub-food-baby = Для немовляти
sub-housing-tonight = Де ночувати сьогодні
sub-housing-rent = Знайти житло
sub-housing-eviction = Виселення
sub-housing-public = Соціальне житло
sub-health-doctor = Лікар
sub-health-urgent = Мені зараз погано
sub-health-mothers = Жінки, вагітність
sub-health-tests = Аналіз крові
sub-health-mind = Важко на душі
sub-health-card = Медична картка
sub-documents-permit = Permesso (дозвіл)
sub-documents-identity = Посвідчення особи
sub-documents-taxcode = Codice fiscale (код)
sub-documents-citizenship = Громадянство
sub-documents-asylum = Попросити притулок
sub-work-search = Шукати роботу
sub-work-training = Опанувати професію
sub-work-rights = Мої права на роботі
sub-italian-course = Курси
sub-italian-women = Курси для жінок
sub-italian-exam = Іспит
sub-school-nursery = Ясла і дитсадок
sub-school-enrol = Записати дитину
sub-school-homework = Допомога з уроками
sub-school-adults = Школа для дорослих
sub-money-benefits = Бонуси й виплати
sub-money-isee = ISEE (дохід сімʼї)
sub-money-bills = Рахунки й оренда
sub-legal-lawyer = Адвокат
sub-legal-discrimination = Дискримінація
sub-digital-spid = SPID і CIE
sub-digital-internet = Безплатний інтернет
sub-digital-devices = Компʼютер
sub-clothes-clothes = Одяг
sub-clothes-baby = Для немовлят
sub-clothes-furniture = Меблі
sub-leisure-library = Бібліотека
sub-leisure-sport = Спорт
sub-leisure-youth = Молодь
sub-leisure-people = Познайомитись з людьми
sub-rules-rubbish = Сміття
sub-rules-transport = Автобус і метро
sub-rules-living = Дім і сусіди
sub-rules-desk = Мерія (Comune)
bring-identity = Документ, що засвідчує особу
bring-taxcode = Codice fiscale (податковий код)
bring-health = Tessera sanitaria (медична картка)
bring-isee = ISEE (довідка про дохід сімʼї)
bring-referral = Лист від тих, хто вас направив
bring-permit = Permesso di soggiorno (дозвіл на проживання)
bring-family = Stato di famiglia (хто живе з вами)
bring-contract = Трудовий договір або busta paga (листок із зарплатою)
not-mediator = Це роблять ті, хто відповідає сімʼям їхньою мовою.
not-reviewer = Це роблять ті, хто перечитує переклади.

## Перші тижні, служби міста, запитання, оголошення

menu-guides = 🧭 Перші тижні
guides-title = Я йду поруч, крок за кроком. Що вам потрібно?
guide-first-weeks = Перші тижні
guide-new-baby = Народилась дитина
guide-lost-work = Втрата роботи
guide-renewing-documents = Продовжити документи
guide-which-hour = { $guide }: о котрій годині вам писати?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Мова: { $languages }.
    Перше повідомлення: { $when }.
    Я зберігаю це під номером, без вашого імені, поки ви не скажете «досить».
    Або візьміть усе одним файлом для календаря: тоді я нічого не зберігаю.
guide-start = ▶️ Почати сьогодні
guide-start-tomorrow = ▶️ Почати завтра
guide-file = 📅 Взяти файл
guide-file-here = Відкрийте файл у календарі телефона. Я нічого не зберігаю.
guide-next = { $guide }. Наступний крок прийде: { $when }.
guide-paused = { $guide }: пауза. Продовжуйте, коли захочете.
guide-last = Це був останній крок. Щасливої дороги!
guide-steps = { $guide }: що ви вже зробили або що вам не потрібно? Натисніть, і я це пропущу.
guide-language =
    { $guide }: досі ми писали вам цією мовою: { $languages }.
    Якою мовою писати далі?
guide-done = ✅ Зроблено
guide-steps-button = ⏭ Пропустити крок
guide-pause = ⏸ Пауза
guide-resume = ▶️ Продовжити
guide-first-weeks-doctor =
    🩺 Лікар
    Термінова допомога є для всіх, навіть без permesso di soggiorno (дозволу на проживання).
    Хто вас лікує, той не каже про це поліції.
    Нижче видно, де знайти лікаря.
guide-first-weeks-taxcode =
    🪪 Codice fiscale (податковий код)
    За цим номером установи знають, хто ви.
    Це безплатно.
    Його дає Agenzia delle Entrate (податкова служба).
guide-first-weeks-permit =
    📄 Permesso di soggiorno (дозвіл на проживання)
    Якщо він вам потрібен, попросіть його в перші 8 робочих днів після приїзду в Італію.
guide-first-weeks-school =
    🎒 Школа
    Кожна дитина має право і мусить ходити до школи.
    Навіть без permesso di soggiorno (дозволу на проживання).
guide-first-weeks-italian =
    🗣️ Італійська мова
    На курсах ви вчите слова і знайомитесь із людьми.
    Нижче видно, які є курси.
guide-first-weeks-isee =
    💶 ISEE
    Це довідка, яка каже, скільки грошей має сімʼя.
    У CAF (там допомагають із паперами) її роблять безплатно.
guide-first-weeks-leisure =
    📚 Бібліотека і вільний час
    Нижче видно, де читати, гратися і зустрічати людей.
guide-first-weeks-rules =
    🚌 Сміття й автобуси
    Нижче видно, як ділити сміття і як їздити містом.
guide-new-baby-birth =
    👶 Сказати, що дитина народилась
    У лікарні на це є 3 дні від народження.
    У мерії (Comune) — 10 днів.
guide-new-baby-taxcode =
    🪪 Codice fiscale (податковий код)
    Попросіть його і для дитини.
    Це безплатно.
guide-new-baby-health =
    🩺 Здоровʼя мами й дитини
    Термінова допомога є для всіх, навіть без permesso di soggiorno (дозволу на проживання).
    Хто вас лікує, той не каже про це поліції.
guide-new-baby-isee =
    💶 ISEE
    Це довідка, яка каже, скільки грошей має сімʼя.
    У CAF (там допомагають із паперами) її роблять безплатно.
guide-new-baby-benefit =
    💶 Assegno unico (виплата на дітей)
    Це гроші для тих, хто має дітей.
    Їх просять в INPS (там дають виплати).
guide-new-baby-nursery =
    🧸 Ясла
    Нижче видно, де запитати.
guide-lost-work-naspi =
    💶 NASpI
    Це гроші для тих, хто втрачає роботу.
    Попросіть їх у перші 68 днів після втрати роботи.
guide-lost-work-search =
    💼 Шукати роботу
    Нижче видно, хто вам допоможе її шукати.
guide-lost-work-rights =
    ⚖️ Ваші права
    Вам не заплатили або щось незрозуміло?
    Нижче видно, кого запитати.
guide-lost-work-isee =
    💶 ISEE
    Це довідка, яка каже, скільки грошей має сімʼя.
    У CAF (там допомагають із паперами) її роблять безплатно.
guide-lost-work-training =
    🎓 Опанувати професію
    Нижче видно, які є курси.
guide-renewing-documents-permit =
    📄 Permesso di soggiorno (дозвіл на проживання)
    Попросіть його продовжити щонайменше за 60 днів до кінця.
    Бережіть квитанцію (ricevuta): вона діє, поки ви чекаєте.
guide-renewing-documents-identity =
    🪪 Carta d'identità (посвідчення особи)
    Подивіться, до якого дня воно діє.
    Нижче видно, де його поновити.
guide-renewing-documents-health =
    🩺 Tessera sanitaria (медична картка)
    Подивіться, до якого дня вона діє.
    Нижче видно, кого запитати.
guide-renewing-documents-help =
    ⚖️ Якщо щось не так
    Вам відмовили або щось незрозуміло?
    Нижче видно, хто вам допоможе.
translation-italian = 🇮🇹 Цей текст є тільки італійською.
follow-button = 🔔 Стежити
follow-yes = 🔔 Так, стежити
follow-stop = ⏹ Досить
follow-agree =
    Щочетверга я пишу вам, що нового. Тема: { $topic }. Якщо нового немає, не пишу.
    Я зберігаю це під номером, без вашого імені, поки ви не скажете «досить».
follow-here = 🔔 Ви стежите: { $topic }. Пишу щочетверга, якщо є щось нове.
follow-over = За цим ви вже не стежите.
follow-stopped = Добре: більше про це не пишу, і все забуто.
follow-one = { $what }
follows-button = 🔔 За чим ви стежите
follows-title = За чим ви стежите. Натисніть, щоб змінити або припинити.
follows-none = Ви ні за чим не стежите.
news-title = 🔔 Що нового за тиждень
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
        [one] … і ще { $count }
        [few] … і ще { $count }
        [many] … і ще { $count }
       *[other] … і ще { $count }
    }
mydata-follow-row = Ви стежите: { $what }
mydata-guide-row = Поради крок за кроком: { $what }, о { $hour }. Зроблено кроків: { $count }
access-walk-in = без запису
access-appointment = за записом
access-referral = тільки якщо вас хтось направив
cost-free = безплатно
cost-low = коштує мало
cost-paid = платно
permit-needed = потрібен дозвіл (permesso)
permit-not-needed = дозвіл (permesso) не потрібен
correction-moved = тепер в іншому місці
correction-closed = зачинено
correction-phone = телефон не відповідає
correction-hours = години неправильні
correction-refused = мені відмовили
correction-interpreter = ніхто не говорить моєю мовою
correction-other = інше
correction-mended = Ви казали про помилку: { $name }. Тепер виправлено. Дякую, ви допомогли іншим сімʼям.
services-title = Що вам потрібно? Натисніть кнопку або напишіть своїми словами.
services-which = { $topic }: що ви шукаєте?
services-all = Усе
services-list = { $name }
services-more = Інші місця
services-near = 📍 Надішліть мені, де ви, і я скажу, що найближче. Я цього не зберігаю.
services-none = { $name }: поки не знаю місця, яке можу порадити напевно. Це записано, без вашого імені.
services-nothing = Не знайшлось
services-talk = 👤 Жива людина
services-other = 🔎 Інше
nothing-thanks = Дякую: це записано, без вашого імені. Так мережа знає, чого бракує.
near-title = Найближчі до вас місця:
near-topic = { $name }: найближчі до вас місця.
near-kept = Я не зберігаю, де ви.
near-none = Поруч нічого не знаю. Спробуйте обрати, що ви шукаєте.
asked-which = Може, ви шукаєте щось із цього:
asked-topic = { $name }
asked-else = Це не те? Натисніть 🔎 або запитайте людину.
asked-also = Якщо ви шукали інше:
asked-language = Відповідаю мовою, якою ви пишете. Якою мовою говоримо далі?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Машинний переклад: його ще ніхто не перевірив.
service-italian-under = 🇮🇹 Поки що лише італійською.
service-flagged-row = ⚠️ Кілька людей кажуть, що тут щось змінилось: запитайте, перш ніж іти.
service-always-row = 🟢 Завжди відчинено
service-open-row = 🟢 Відчинено до: { $until }
service-opens-row = 🔴 Зачинено. Відчиниться: { $opens }
service-closed-row = 🔴 Зачинено
service-appointment-row = 📅 За записом
service-unknown-row = ❔ Години не підтверджено: запитайте, перш ніж іти
service-distance-row = 🚶 { $metres } м від вас
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (безплатно)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ Є перекладач, якщо треба
service-free-row = 💶 Безплатно
service-cheap-row = 💶 Коштує мало
service-paid-row = 💶 Платно
service-referral-row = 📨 Потрібен лист від іншої служби
service-bring-row = 🎒 Візьміть із собою: { $what }
service-no-permit-row = ✅ Permesso di soggiorno (дозвіл на проживання) не потрібен
service-confirmed-row = 🤝 Підтверджено: { $organization }, { $day }
service-confirmed-once-row = ⏳ Треба підтвердити знову. Останній раз: { $organization }, { $day }
service-checked-row = 🤝 Підтвердила мерія (Comune): { $day }
service-checked-once-row = ⏳ Треба підтвердити знову. Останній раз: { $day }
service-national-row = ☎️ Номер для всієї Італії
service-unconfirmed-row = ⏳ Ще не підтверджено
service-button-map = 📍 Карта
service-button-call = 📞 Подзвонити
service-button-remind = 🔔 Коли відчинять
service-button-staff = 🪧 Показати на місці
service-button-more = ➕ Ще
service-button-next = ➡️ Наступне
service-button-share = 📤 Переслати
service-button-wrong = ⚠️ Є помилка
service-button-back = ↩️ До картки
service-more = { $name }: що ви хочете зробити?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = { $name }. Подзвоніть:
service-share = Скопіюйте це і надішліть, кому хочете: { $name }
service-link-row = 👉 { $link }
staff-how = Покажіть цю картинку тим, хто там працює. Вона італійською.
staff-title = Добрий день! Я шукаю цю службу:
staff-looking = Добрий день! Я шукаю: { $name }
staff-speaks-row = 🗣️ Моя мова: { $languages }. Говоріть повільно, будь ласка.
opening-kept = 🔔 Напишу вам, коли відчиниться { $name }: { $when }. Потім я це забуду.
opening-dropped = Добре: не пишу.
opening-now = 🔔 Зараз відчиняється: { $name }
opening-button-no = Не нагадувати
wrong-ask = { $name }: що не так?
wrong-moved = Вже в іншому місці
wrong-closed = Закрито назавжди
wrong-phone = Телефон мовчить
wrong-hours = Інші години
wrong-refused = Мені відмовили
wrong-interpreter = Немає перекладача
wrong-thanks = Дякую! Я скажу тим, хто може виправити. Напишу вам, коли все буде добре.
rate-ask = Це вам допомогло?
rate-thanks = Дякую! Це пораховано, без вашого імені.
talk-menu = 💬 Поговорити з кимось
talk-how =
    Вам відповість людина, яка говорить вашою мовою і допомагає порозумітися. Крайній час відповіді: { $until }.
    Лишаються тільки слова, на сім днів, без імен і номерів.
talk-ask = Що ви хочете запитати? Напишіть своїми словами.
talk-again = Напишіть кілька слів, не більше 800 знаків.
talk-no-numbers =
    Номери телефонів і адреси e-mail тут не проходять: так вас ніхто не може шукати.
    Напишіть ще раз без них, будь ласка.
talk-nobody =
    На жаль, зараз тут ніхто не говорить вашою мовою ({ $language }).
    Є служби міста. Лікарю можна подзвонити навіть із перекладачем:
talk-too-many = Сьогодні ви вже поставили багато запитань. Спробуйте завтра.
talk-sent = Готово: ваше запитання передано. Крайній час відповіді: { $until }.
talk-button = Моє запитання
talk-button-write = ✏️ Дописати
talk-button-close = Завершити
talk-button-again = Інше запитання
talk-ask-more = Що ви хочете додати?
talk-passed-on = Готово: це додано до вашого запитання.
talk-waits = Ваше запитання чекає. Крайній час відповіді: { $until }.
talk-yours = Ваше запитання:
talk-yours-row = Ви: «{ $words }»
talk-theirs-row = Відповідь: «{ $words }»
talk-italian-row = 🇮🇹 Щоб показати там, куди прийдете: «{ $words }»
talk-answer =
    💬 Відповідь на ваше запитання:
    «{ $words }»
talk-said = Для вас є повідомлення.
talk-late = На жаль, ще ніхто не відповів. Ми знову запитали всіх.
talk-over = Ця розмова закінчилась.
talk-unanswered = На жаль, ніхто не відповів. Ваше запитання видалено.
talk-voice-sent = Готово: ваш голос уже в дорозі. Я його не зберігаю.
talk-voice-came = 🎙️ Голосове повідомлення про запитання.
talk-voice-lost = На жаль, голосове повідомлення не дійшло. Напишіть, будь ласка.
talk-voice-later = Голос передам тільки тоді, коли хтось візьме запитання. А поки можна писати.
mydata-talk-row = • Ви запитали людину: { $asked }, { $languages }. Це видалиться за сім днів
mydata-role-row = • Ваша роль: { $role }, { $languages }
mydata-excluded-row = • Про що не хочете запитань: { $topics }
mydata-blocks-row = • Скільки людей ви заблокували: { $count }
shift-oncall-row = 📞 Хто знає мови, відповідає сімʼям. Мови: { $languages }
menu-boards = 📌 Оголошення
boards-title = Що ви хочете побачити?
boards-mine = 📝 Мої оголошення
boards-yours = Ваші оголошення. Натисніть, щоб змінити або прибрати.
boards-none-yours = Оголошень у вас немає.
board-events = 🎉 Куди піти
board-homes = 🏠 Житло і кімнати
board-jobs = 💼 Робота
board-list-events = Що відбувається в місті:
board-list-homes = Житло і кімнати. Писати одне одному можна тільки через мене. Ніколи не платіть, поки не побачите житло.
board-list-jobs = Робота і курси, щоб опанувати професію. Хто пропонує роботу, не може просити у вас грошей.
board-none = Поки що тут нічого немає.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ Нове оголошення
post-button-me = Для мене
post-button-ask = ✉️ Мені цікаво
post-button-withdraw = 🗑️ Прибрати
post-button-still = ✅ Ще актуально
post-card = { $kind }: { $what }
post-initiative = Ініціатива
post-course = Курс
post-event = Подія
post-volunteering = Курс для волонтерів
post-offer = Пропоную житло
post-request = Шукаю житло
post-shared = Спільне житло
post-job = Робота
post-training = Навчання професії
post-for-all = усі
post-for-youth = молодь
post-for-families = сімʼї
post-for-volunteers = волонтери
contract-permanent = безстроковий
contract-fixed = на певний час
contract-apprentice = учнівський
contract-internship = стажування
contract-other = інше
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = Для кого: { $whom }
post-cost-row = Ціна: { $cost }
home-rooms-row = 🛏️ Кімнат: { $rooms }
home-euro-row = 💶 { $euro } євро на місяць
home-since-row = 🗓️ З дня: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Договір: { $contract }
job-deadline-row = ⏳ Останній день: { $day }
post-state-row = Що з вашим оголошенням: { $state }.
post-is-pending = чекає
post-is-open = його видно
post-is-refused = треба виправити
post-is-withdrawn = його прибрано
post-is-ended = закінчилось
post-over = Цього оголошення вже немає.
post-own = Це ваше оголошення.
post-adults = Це можна від 18 років.
post-many = У вас уже пʼять оголошень. Приберіть одне й спробуйте ще раз.
post-no-contact = Без номерів, e-mail і посилань: ви пишете одне одному через мене. Напишіть ще раз.
post-for-whom = Для кого оголошення?
post-ask-what = Про що оголошення? Напишіть одним рядком.
post-label-what = Що
post-label-kind = Вид
home-ask-kind = Що ви хочете зробити?
home-ask-rooms = Скільки кімнат?
home-label-rooms = Кімнати
home-rooms-again = Напишіть число від 1 до 12.
home-ask-area = У якому районі? Адреси не треба.
home-ask-euro = Скільки євро на місяць?
home-label-euro = Євро на місяць
home-euro-again = Напишіть тільки число, наприклад 450.
home-ask-since = З якого дня? Напишіть день або пропустіть.
home-label-since = З якого дня
job-ask-kind = Що ви пропонуєте?
job-ask-where = Де треба працювати?
job-ask-hours = У які дні й години?
job-label-hours = Години
job-ask-contract = За яким договором?
job-label-contract = Договір
job-ask-deadline = До якого дня можна відповісти?
job-label-deadline = Останній день
job-ask-firm = Як називається фірма?
job-label-firm = Фірма
post-summary = Ось оголошення:
post-posted = Дякую! Спершу його прочитає людина, потім побачать усі. Я вам напишу.
post-published = 📌 Тепер це бачать усі: { $what }
post-refused = ✖️ Цього не видно: { $what }. Причина: { $reason }. Ви можете виправити.
post-withdraw-ask = Прибрати це? { $what }
post-withdrawn = Прибрано: { $what }
post-still-ask = { $what }: це ще актуально? Останній день: { $day }.
post-still-done = Добре! Лишається: { $what }. Останній день: { $day }.
post-ended = Час минув, оголошення прибрано: { $what }
inquiry-ask = Напишіть повідомлення. Передам його я: вашого імені й номера не видно.
inquiry-message =
    ✉️ Когось цікавить ваше оголошення: { $what }
    «{ $words }»
inquiry-answer =
    ✉️ Відповідь на оголошення: { $what }
    «{ $words }»
inquiry-many = Сьогодні ви вже написали на десять оголошень. Спробуйте завтра.
complaint-kept = Дякую, що сказали. Це перевірить людина.
complaint-handled = Ми перевірили те, про що ви сказали: ви мали рацію, ми про це подбали.
complaint-dismissed = Ми перевірили те, про що ви сказали: поки що нічого не змінюється.
mydata-board-row = • Оголошення — { $kind }: { $what }
mydata-inquiry-row = • Ви написали на оголошення: { $what }
mydata-complaint-row = • Скарга на оголошення: { $words } ({ $state })

## Повідомлення у WhatsApp, голос, кілька чатів однієї людини

template-reminder =
    ⏰ Нагадуємо про вашу зміну. Асоціація: { $organization }.
    Що робимо: { $what }
    🗓️ Коли: { $when }
    📍 Де: { $place }
    Прийдете? Натисніть кнопку внизу.
template-moved =
    Увага: { $organization } переносить зміну.
    Що робимо: { $what }
    Було: { $before }
    Тепер: { $when }
    Ви все одно прийдете? Натисніть кнопку внизу.
template-cancelled =
    Увага: { $organization } скасовує зміну.
    Що саме: { $what }
    🗓️ Коли: { $when }
    Не йдіть туди: там нікого не буде. Усе одно дякуємо.
template-place =
    Для вас звільнилося місце. Асоціація: { $organization }.
    Що робимо: { $what }
    🗓️ Коли: { $when }
    📍 Де: { $place }
    Тримаємо місце для вас, крайній час: { $until }. Берете?
template-message = Для вас є повідомлення від #FaiBene. Натисніть кнопку, щоб прочитати.
template-button-read = Прочитати
template-value = { $value }
waiting-now = Ось що на вас чекало.
waiting-nothing = Для вас більше немає нічого нового.
hear-button = 🔊 Слухати
hear-voice = 🔊 Читає людина, яка говорить вашою мовою.
hear-name = голос
hear-about = Голосове повідомлення
link-button = 🔗 Приєднати чат
link-code =
    Маєте ще один месенджер або ще один телефон? Відкрийте там чат зі мною і напишіть:
    /link { $code }
    Код діє { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }, лише один раз. Після цього два чати — це одна людина: в обох ви бачите те саме, а я пишу в той, де ви були останнім часом.
link-warning = ⚠️ Не давайте код нікому: хто напише його у своєму чаті, той бачить і змінює ваші дані.
link-wrong = Цей код не підходить: він діє десять хвилин і лише один раз. В іншому чаті напишіть /link: я дам новий.
link-own = Ви попросили цей код саме тут. Напишіть його в іншому чаті: /link { $code }
link-ages = У двох чатах різний вік, тому для мене це дві людини: я їх не зʼєдную. Якщо це помилка, виправте вік і попросіть новий код.
link-both = В обох чатах уже щось є, і я цього не змішую. У цьому чаті:
link-kept-row = • { $kind }: { $count }
link-kept-places = місця в змінах і чергах
link-kept-hours = зміни, де записано години
link-kept-offers = вільний час і те, що ви пропонуєте
link-kept-roles = ролі й асоціації
link-kept-more = інші рядки з /mydata
link-both-end = Ви можете видалити те, що є в цьому чаті, і приєднати його. Тоді ваші місця звільняться, і повернути це не можна. Блокування і скарги лишаться. Або лишіть усе як є.
link-button-delete = Видалити й приєднати
link-button-leave = Лишити як є
link-done = Готово: тепер цей чат і той — це одна людина.
link-done-there = 🔗 До цього чату тепер приєднано ще один ({ $here }): там можна бачити і змінювати ваші дані. Якщо це зробили не ви, відразу відʼєднайте його.
chats-button = Мої чати
chats-title = Ваші чати:
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = сайт
chats-here-row = Контакт: { $chat } ({ $value }), цей чат
chats-row = Контакт: { $chat } ({ $value })
chats-end = Я пишу в той чат, де ви були останнім часом.
chats-button-away = Відʼєднати { $chat }
chats-button-away-here = Відʼєднати цей
chats-away-ask = Відʼєднати { $chat }? Звідти вже не буде видно ваших даних. Хто пише з того чату, починає спочатку.
chats-button-away-yes = Так, відʼєднати
chats-away = Готово, це вже не ваш чат: { $chat }.
chats-last = Це ваш єдиний чат: його не можна відʼєднати. Якщо хочете, можете видалити все.

## Вебсторінки

page-title = FaiBene
page-chat = Розмова
page-write = Напишіть повідомлення
page-sos = Екстрені номери
page-send = Надіслати
page-photo = Надіслати фото
page-photo-sent = Ваше фото
page-place = Показати, де ви
page-place-sent = 📍 Де я
page-place-refused = Телефон не сказав, де ви. Можете написати вулицю.
page-map = Відкрити карту
page-you = Ви
page-new = Нові повідомлення
page-connecting = Підключаюсь…
page-online = на звʼязку
page-lost = Звʼязок зник, пробую ще раз…
page-sending = надсилається
page-sent = надіслано
page-refused = Це повідомлення не пішло: спробуйте коротше.
page-save = Завантажити
page-noscript = Для чату потрібен JavaScript: увімкніть його в браузері.
page-town = #FaiBene
page-town-about = Пробне місто: люди й організації вигадані
page-town-how = П'ять телефонів, одне місто. Пишіть, натискайте кнопки, потім пересуньте годинник уперед.
page-phones = Телефони
page-phone-citizen = Волонтерка
page-phone-citizen-about = пропонує кілька годин
page-phone-association = Асоціація
page-phone-association-about = шукає волонтерів
page-phone-coordinator = Координатори
page-phone-coordinator-about = схвалюють і перевіряють
page-phone-family = Родина, яка щойно приїхала
page-phone-family-about = питає своєю мовою
page-phone-whatsapp = Як WhatsApp
page-phone-whatsapp-about = три кнопки або список
page-clock = Годинник пробного тижня
page-clock-hour = +1 година
page-clock-evening = На 18:00
page-clock-day = +1 день
page-clock-wrong = Годинник так пересунути не можна.

## Posto fisso

seat-first = Щоб мати постійне місце, треба спершу один раз записатися.
seat-yours = Дякую! Відтепер у вас є постійне місце: { $what }. Я записуватиму вас щоразу.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] На вас чекають:
       *[other] Пауза: поки що я вас не записую.
    }
seat-shift-row = • { $when }
seat-week = Ваші постійні зміни цього тижня:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = Якщо якогось разу не зможете, відкрийте зміну і скажіть про це.
seat-button-all = Мої постійні місця
seat-button-always = 🪑 Приходжу завжди
seat-button-pause = ⏸️ Пропущу наступні
seat-button-resume = ▶️ Знову приходжу
seat-button-leave = Звільнити місце
seat-paused = Добре: поки що я вас не записую, а записи на зміни, які у вас були, ми скасували. Постійне місце лишається вашим.
seat-left = Добре: постійного місця у вас більше немає, а записи на зміни, які у вас були, ми скасували. Дякую!
seat-ask-until = Як довго вас не буде? Після паузи місце знову ваше.
seat-button-fortnight = 2 тижні
seat-button-month = 1 місяць
seat-button-day = До певного дня
seat-button-open = Поки не скажу
seat-ask-day = До якого дня включно? Наприклад: «10 січня».
seat-day-again = Не зовсім розумію, який день. Напишіть так: «10 січня» або «10/1». Цей день має бути ще попереду.
seat-paused-until = Добре: до { $until } включно я вас не записую, а записи на зміни в ці дні ми скасували. З наступного дня місце знову ваше.
seat-until-row = ⏸️ Пауза до { $until } включно
seat-back = Пауза закінчилась: { $what }. Постійне місце знову ваше, я записуватиму вас щоразу.

## Telefonate

call-button-ask = 📞 Подзвоніть мені
call-button-withdraw = Вже не треба
call-ask = На який номер? Його один раз побачить людина, яка вам дзвонитиме. Потім я його видалю.
call-again = Напишіть номер телефону: від 6 до 15 цифр, можна з +.
call-waits = { $organization } уже знає: ви хочете, щоб вам подзвонили. Напишу, щойно хтось візьметься за дзвінок.
call-soon = Вам подзвонить { $name } ({ $organization }). Ваш номер ми вже видалили.
call-nobody = Мені шкода: за три дні ніхто не зміг вам подзвонити ({ $organization }). Ваш номер ми видалили. Ви можете написати або спробувати ще раз.
call-too-many = Сьогодні ви вже тричі просили подзвонити: спробуйте завтра.
call-taken = Цим уже займається інша людина. Усе одно дякую!
call-withdrawn = Людина, яка про це просила, передумала: дзвонити вже не треба.
call-over = Це прохання вже не діє: номера більше немає.
call-withdrawn-yours = Добре: вам ніхто не дзвонитиме, номер ми видалили.
call-number =
    Дякую! На ваш дзвінок чекає { $name }: { $phone }
    Показую номер зараз, а потім видаляю.
call-is-open = чекає
call-is-taken = хтось цим займається
call-is-withdrawn = скасовано
call-is-unanswered = ніхто не зміг
