### What the bot says, in English. Italian is the source: it.ftl.

## Another messenger

template-reminder =
    ⏰ A reminder of your shift with { $organization }.
    What: { $what }
    🗓️ When: { $when }
    📍 Where: { $place }
    Are you coming? Tap a button below.
template-moved =
    Please note: { $organization } has moved the shift.
    What: { $what }
    Before: { $before }
    Now: { $when }
    Are you still coming? Tap a button below.
template-cancelled =
    Please note: { $organization } has cancelled the shift.
    What: { $what }
    🗓️ When: { $when }
    Don't go: nobody will be there. Thank you all the same.
template-place =
    A place has come free for you with { $organization }.
    What: { $what }
    🗓️ When: { $when }
    📍 Where: { $place }
    We keep it for you until { $until }. Do you want it?
template-message = There is a message for you from #FaiBene. Tap the button to read it.
template-button-read = Read it
template-value = { $value }
waiting-now = Here is what there was for you.
waiting-nothing = Nothing is waiting for you any more.
budget-near = ⚠️ This month the bot has sent { $sent } messages on WhatsApp, of the { $most } planned. When they are used up, reminders and news wait for the new month. Answers, urgent notices, cancelled shifts and SOS always leave.
budget-spent = 🛑 The { $most } WhatsApp messages planned for this month are used up ({ $sent } sent). Reminders and news wait for the new month. Answers, urgent notices, cancelled shifts and SOS always leave.
budget-left-row = 💬 WhatsApp, this month: messages sent: { $sent } of { $most }; left: { $left }.
budget-free-row = 💬 WhatsApp, this month: messages sent: { $sent }, without a limit.
budget-shut-row = { $count ->
        [0] No message is waiting for somebody to write.
        [one] One message is waiting for its person to write: after 24 hours WhatsApp asks for it.
       *[other] { $count } messages are waiting for people to write: after 24 hours WhatsApp asks for it.
    }
budget-saved-row = { $count ->
        [one] One message is waiting for the new month.
       *[other] { $count } messages are waiting for the new month.
    }

## Pages of a long menu

page-more = More →
page-back = ← Back
page-pick = Choose
page-typed = Or type:

## Language

language-title = Which language would you like to use?
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
language-chosen = OK: from now on we speak English.
translation-draft = This is a machine translation that no person has checked yet. If in doubt, the Italian text counts.
language-unknown = We don't have this language yet.
language-offer = I see that you write in another language. Would you like to change?

## In every message

button-menu = ☰ Menu
button-language = 🌐 Language
button-sos = 🆘 SOS

## Welcome and menu

start-hello =
    Hello! I'm the #FaiBene bot. #FaiBene is the solidarity challenge of { $city }.
    I help you lend a hand, or find one.
start-kept =
    What we keep, and why:
    • your contact in this chat, to answer you;
    • your language, so that we understand each other;
    • if you sign up: the name you choose and your age group;
    • what you sign up for and what follows from it (hours, messages, opinions), to organize it;
    • if you speak for an association: its requests.
    Use /mydata to see everything, item by item; /erase to erase everything.
menu-title = What would you like to do?
menu-shifts = Lend a hand
menu-mine = My commitments
menu-services = I need help
menu-need = Find volunteers
menu-needs = Our shifts
menu-organization = I'm from an association
menu-queue = To decide
menu-associations = Associations
menu-form = ▶️ Go on with the form
menu-mydata = My data
menu-help = How this works
help-what =
    In danger? Call 112, or tap 🆘.
    Here you can see the volunteer shifts in town, sign up and cancel. I remind you the evening before and two hours before.
    You can also give food, things for the home and devices.
    Associations ask for volunteers; the coordinators check every request.
help-commands =
    You can tap the buttons or write. The commands:
    /menu the menu
    /services where to find help
    /talk talk to a person
    /guides the first weeks
    /boards homes, work, events
    /shifts open shifts
    /mine your commitments
    /hours your hours and the certificate
    /language the language
    /stop no more news
    /mydata your data
    /erase erase everything
    /sos emergency numbers
thanks-back = Thank you! 💚
unknown = Sorry, I didn't understand. Here is what I can do:
attachment =
    I can't read this, and I don't keep it. Write it to me in your own words, or tap a button.
    📷 I use a photo to show what you give.
    🎤 I pass a voice message on to whoever answers your question.
    📍 I use your location to find places near you.
slow-down = One moment: you are writing too fast, and I have not read what you sent in the last moments. Please wait a few seconds and write again.
sorry = Sorry, something went wrong. Whoever looks after the bot can see it. You can try again from the menu.
gone = This is no longer here. For the menu, tap ☰.
list-old = This list is old. You can open it again from here:

## SOS

sos-first = Here is what you asked for.
sos-title = Please call. The people who answer are there for this.
sos-violence = These numbers always answer. If somebody may look at this phone, call from another one and, if you can, delete this chat.
sos-suicide =
    I'm sorry that you feel this bad. You don't have to carry this alone: somebody can listen to you now.
    Call 112, or tell a person close to you.
sos-end = 112 answers day and night. We keep no trace of this answer.
button-hide = ✖️ Hide
sos-hide-rest = I cannot take away what is left above. Open this chat's details and choose “Delete chat”.
line-emergency = { $number } — emergencies: police, ambulance, fire brigade
line-violence = { $number } — violence and stalking
line-children = { $number } — children and teenagers in danger
line-doctor = { $number } — a doctor, if it is not urgent
line-speaks-under = Languages: { $languages }
line-speaks-not-under = They do not speak your language ({ $language }). Languages: { $languages }
line-interpreters-under = Languages: with an interpreter, if needed
line-languages-unknown-under = Languages: not confirmed

## Silence, data, erasure

stopped = OK: no more news. I answer if you write, and I only tell you about your own commitments, for example if a shift is cancelled.
resumed = Welcome back! You will get the news again.
button-resume = Get the news again
button-erase = Erase everything
button-change-name = Change name or age
mydata-title = Here is everything we have about you:
mydata-name-row = Name: { $name }
mydata-no-name-row = Name: none
mydata-age-row = Age: { $age }
mydata-language-row = Language: { $languages }
mydata-silenced-row = News: paused
mydata-coordinator-row = Role: coordinator, since { $since } (decisions taken: { $count })
mydata-member-row = Association: { $organization } ({ $state })
mydata-signup-row = Shift: { $what } — { $when } ({ $state })
mydata-post-row = Request: { $what } — { $when }, { $place }, people: { $people }, from age { $age }, insured by { $insurer }
mydata-waiting = { $count ->
        [0] No reminder or notice is planned.
        [one] One reminder or notice is planned.
       *[other] { $count } reminders or notices are planned.
    }
mydata-form = You have started a form, which erases itself after a day.
mydata-form-row = • { $words }
mydata-seen-row = First message: { $since }; last: { $last }
mydata-reason-row = Reason: { $reason }
mydata-end = Names and contacts are encrypted. You can erase everything whenever you want.
member-pending = waiting
member-active = confirmed
member-refused = not accepted
signup-confirmed = signed up
signup-given-back = cancelled by you
signup-called-off = shift cancelled
erase-ask =
    I will erase your name, contact, language, roles and messages. Your future shifts are cancelled.
    Only numbers without a name remain. There is no way back. Are you sure?
button-erase-yes = Yes, erase it all
button-keep = No, keep it
erased = Done: we keep nothing about you any more. What you see above is only on this phone: you can delete the chat. If you want to start again, write /start. Goodbye!

## Getting to know each other

acquaintance-title = You
acquaintance-ask-name = What is your name? A first name or a nickname is enough: the association will see it.
claimant-ask-name = What is your name? First name and surname: the coordinators will see them.
acquaintance-ask-age = How old are you?
acquaintance-kept = Thank you, noted.
label-name = Name
label-age = Age
age-under14 = Under 14
age-14to17 = 14 to 17
age-adult = 18 or over

## Shifts, for those who lend a hand

shifts-title = Open shifts. Tap the one you like:
shifts-none = There are no open shifts right now. Try again in a few days.
shift-row = • { $when } — { $what } ({ $free ->
        [0] full: wait list
        [one] 1 place
       *[other] { $free } places
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
    🛡️ Insured by: { $insurer }
    👥 { $free ->
        [0] Full
        [one] 1 place left
       *[other] { $free } places left
    }
    { $age ->
        [18] From age 18
       *[other] From age { $age }; under 18 you need the parents' form, which the association gives you
    }
button-join = ✅ Count me in
button-back-shifts = Other shifts
button-look = Open
signup-done =
    Thank you! You are signed up:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Insured by: { $insurer }
    I will remind you.
signup-card =
    They are expecting you:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Insured by: { $insurer }
signup-already = You are already signed up for this shift.
signup-ended = This sign-up is no longer active.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = Your commitments:
mine-none = You have no commitments. Would you like to see the open shifts?
mine-row = • { $when } — { $what }, { $place }
button-cannot = I can't make it
signup-cancel-ask = Shall I cancel your place for { $what }, { $when }?
button-give-back = Yes, cancel
button-keep-place = No, I'm coming
signup-cancelled = I have cancelled your place for { $what } and told the association. Thank you for saying so.
shift-gone = This shift is no longer here.
shift-cancelled = This shift has been cancelled.
shift-past = This shift has already started or is over.
shift-full = I'm sorry: there are no places left.
too-young-under14 = You must be at least 14 here. Thank you all the same: wanting to help matters.
too-young-14to17 = This shift is only for people aged 18 or over. Other shifts are open from age 14.
reminder-title = Reminder
reminder-today = today
reminder-tomorrow = tomorrow
reminder-later = coming up
somebody = Somebody
reminder-shift =
    ⏰ Reminder: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Please note: the shift of { $organization } is cancelled.
    { $what }
    🗓️ { $when }
    You don't need to go.
shift-moved =
    Please note: { $organization } has moved the shift.
    { $what }
    Before: { $before }
    Now: { $when }
    If you can't come, say so here.

## Associations

organization-pick = Which association do you speak for?
organization-button = { $name }
button-other-organization = Another one
organization-ask-name = What is the association called?
organization-asked = I have asked the coordinators to confirm that you speak for { $organization }. I will write to you as soon as they decide.
organization-yours = You already speak for this association.
organization-approved = The coordinators have confirmed: you can now ask for volunteers for { $organization }.
organization-refused = The coordinators have not confirmed that you speak for { $organization }. The reason: { $reason }
organization-not-approved = This association has not been confirmed yet.
organization-trusted = The coordinators trust { $organization }: from now on, what you ask for is published at once.
organization-distrusted = From now on, what { $organization } asks for waits for the coordinators again before it is published. What is already published stays.
need-for-whom = For which association?
need-heard = Understood: { $when }.
need-ask-what = What is there to do? For example: tidy the shelves.
need-ask-where = Where? Street and number, or the name of the place.
need-ask-when = When? For example: “Saturday from 9 to 12”.
need-ask-people = How many people do you need?
need-ask-youngest = From what age?
need-ask-insurer = Who insures the volunteers? The law asks for insurance, even for one time only.
need-label-what = What
need-label-where = Where
need-label-when = When
need-label-people = People
need-label-youngest = Age
need-label-insurer = Insured by
youngest-18 = From age 18
youngest-14 = From age 14
need-summary = Here is the request:
need-posted = Received: { $what }, { $when }. The coordinators check it and then publish it.
need-published = Published: { $what }, { $when }. The coordinators look at it afterwards. I will write to you when somebody signs up.
need-approved = Published: { $what }, { $when }. I will write to you when somebody signs up.
need-refused = The coordinators have not published { $what }, { $when }. The reason: { $reason }
need-taken-down = The coordinators have cancelled { $what }, { $when }. The reason: { $reason }
needs-title = Your shifts:
needs-none = You have no shifts planned.
need-row = • { $when } — { $what }{ $capacity ->
        [0] {""}
       *[other] {" "}({ $taken }/{ $capacity })
    }. { $state }
need-card =
    { $what }
    🗓️ { $when }
    📍 { $place }
    { $capacity ->
        [0] ⏱️ Flexible hours
       *[other] 👥 { $taken } of { $capacity }
    }
shift-is-pending = Waiting for the coordinators.
shift-is-open = Published.
shift-is-refused = Not published.
shift-is-cancelled = Cancelled.
roster-title = Who is coming:
roster-none = Nobody has signed up yet.
roster-row = • { $name }
button-move = Change the time
button-cancel-shift = Cancel the shift
need-cancel-ask = Shall I cancel { $what }, { $when }? { $taken ->
        [0] Nobody has signed up.
        [one] I will tell the person who signed up at once.
       *[other] I will tell the { $taken } people who signed up at once.
    }
button-cancel-shift-yes = Yes, cancel it
button-keep-shift = No, keep it
need-cancelled = The shift “{ $what }” is cancelled. { $taken ->
        [0] There was nobody to tell.
        [one] I am telling the person who signed up.
       *[other] I am telling the { $taken } people who signed up.
    }
moved-summary = The new time:
need-moved = Moved: { $when }. If anybody has a place, I am telling them.
member-joined = { $name } has signed up: { $what }, { $when }. { $free ->
        [0] You have everyone you need!
        [one] 1 more person is needed.
       *[other] { $free } more people are needed.
    }
member-left = { $name } can no longer come: { $what }, { $when }. { $offered ->
        [0] The place is free again.
       *[other] I have offered the place to the next in line.
    }
member-unreachable = I can no longer reach { $name }, who is signed up for { $what }, { $when }.
not-member = Only those who speak for a confirmed association can do this.
not-yours = This is not yours: I can't show it or change it.

## Coordinators

code-wrong = This code doesn't work: perhaps it has expired or has already been used.
code-too-many = Too many wrong codes. Try again in an hour.
coordinator-welcome = Welcome to the #FaiBene coordinators.
not-coordinator = Only the coordinators can do this.
queue-unreviewed = Already published, to be looked at: { $count ->
        [one] 1 shift.
       *[other] { $count } shifts.
    }
queue-empty = There is nothing to decide. 👌
coordinator-claim = { $name } asks to speak for { $organization }.
claims-too-many = You already have three requests waiting: please wait for the coordinators to decide.
claim-card =
    { $organization }
    Who is asking: { $name }
coordinator-need = { $organization } asks for volunteers: { $what }, { $when }.
coordinator-need-card =
    { $organization }
    { $what }
    🗓️ { $when }
    📍 { $place }
    { $people ->
        [0] ⏱️ Flexible hours
       *[other] 👥 People: { $people }
    }
    From age { $age }
    🛡️ Insured by: { $insurer }
coordinator-published = { $organization } has published a shift: { $what }, { $when }. You can look at it.
review-title = It is already published. { $taken ->
        [0] Nobody has signed up.
        [one] 1 person has signed up.
       *[other] { $taken } people have signed up.
    }
button-all-right = 👍 All right
button-take-down = ✖️ Take it down
coordinator-all-right = All right: { $what } stays published.
coordinator-taken-down = Taken down: { $what }. I have told the association the reason. { $taken ->
        [0] Nobody had signed up.
        [one] I am telling the person who had signed up.
       *[other] I am telling the { $taken } people who had signed up.
    }
button-approve = ✅ Approve
button-refuse = ✖️ Refuse
reason-ask = What is the reason? I will tell it to whoever asked.
reason-label = Reason
coordinator-approved = Approved: { $what }. I have told whoever asked.
coordinator-refused = Refused: { $what }. I have told whoever asked why.
organizations-approved = The confirmed associations. Those with ⭐ publish at once.
organizations-none-approved = No association has been confirmed yet.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Publishes at once: the coordinators look afterwards.
organization-is-not-trusted = Whatever it asks for waits for the coordinators.
organization-speakers = Who speaks for it:
organization-no-speakers = Nobody speaks for this association at the moment.
button-trust = ⭐ May publish at once
button-distrust = Approve first again
trust-offer = Do you trust { $organization }? Then what it asks for next can be published at once, and you look at it afterwards.
coordinator-trusted = Done: from now on, what { $organization } asks for is published at once, and you look at it afterwards. I have told those who speak for it.
coordinator-distrusted = Done: from now on, what { $organization } asks for waits for the coordinators. What is already published stays. I have told those who speak for it.
need-changed = The request has changed meanwhile. Now it is:
already-decided = This has already been decided, perhaps by another coordinator.

## Forms

form-text-again = That doesn't fit: please write a few words, not too many.
form-when-again = I didn't understand when. Write the day, the start and the end: for example “Saturday from 9 to 12”.
form-when-past = This time is already past. Write a day that is still to come.
form-when-which = Which one do you mean?
form-number-again = Write a number from 1 to 200.
form-option-again = Choose one of the buttons.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = Do you confirm?
form-confirm-or-edit = Tap Confirm or Change.
form-which-line = What would you like to change?
form-button-edit = ✏️ Change
form-gone = This form is no longer here. You can start again from the menu.
form-earlier = That button was for an earlier question. We are here:
form-cancelled = OK, let's leave it.
button-skip = Skip
button-back = ← Back
button-cancel = Never mind
button-confirm = ✅ Confirm
button-edit = ✏️ { $label }

## Commands in the Telegram menu

command-start = Start again
command-sos = Emergency numbers
command-menu = The menu
command-shifts = Open shifts
command-mine = My commitments
command-language = Change language
command-help = What I can do here
command-stop = No more news
command-mydata = My data
command-erase = Erase everything about me

## Wait list and freed places

wait-expired = The time to answer is over: the place went to the next in line. You can join the list again.
wait-ended = You are no longer on the list for this shift.
signup-came = you were there
signup-no-show = noted as not there
signup-excused = excused
signup-replaced = place passed on to somebody else
button-wait = ⏳ Put me on the list
button-leave-line = Leave the list
button-accept-place = ✅ I accept
button-decline-place = Pass
wait-card =
    You are on the wait list: { $what }, { $when }.
    { $place ->
        [1] You are next in line.
       *[other] Before you: { $before }.
    }
    If a place is freed I will offer it to you, and hold it for a while.
wait-offer =
    🎉 A place is free for you!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    I am holding it for you until { $until }. Then it goes to the next in line.
wait-left = All right, you are off the list for { $what }.
wait-called-off = The shift you were waiting for is cancelled: { $what }, { $when }.
mine-lines = On the wait list:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: there is a place for you, please answer
mine-moved-row = • { $when } — { $what }, { $place }: hours changed, are you coming?

## Coming, not coming, late

button-coming = ✅ I'm coming
button-late = 🕐 I'm late
button-was-wrong = By mistake: I'm coming
signup-moved = ⚠️ The hours have changed: tell me whether you are coming.
answer-coming =
    Great, they are expecting you.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = All right: I am telling them that you will be a little late for { $what }.
answer-next =
    If you like, the next shift that suits you:
    { $what }
    🗓️ { $when }
    📍 { $place }
member-coming = { $name } has confirmed: { $what }, { $when }.
member-late = { $name } will be late: { $what }, { $when }.
member-silent = ⚠️ { $what }, { $when }: { $count ->
        [one] one person has not confirmed yet.
       *[other] { $count } people have not confirmed yet.
    }
roster-person-row = { $mark } { $name }{ $more ->
        [0] {""}
       *[other] {" "}+{ $more }
    }{ $children ->
        [0] {""}
        [one] {" "}and 1 child
       *[other] {" "}and { $children } children
    }{ $new ->
        [0] {""}
       *[other] {" "}🌱 first time
    }{ $companion ->
        [0] {""}
       *[other] , would rather go with somebody experienced
    }
roster-queued = { $count ->
        [one] On the wait list: 1 person.
       *[other] On the wait list: { $count } people.
    }
mark-coming = ✅
mark-late = 🕐
mark-silent = ❓
mark-here = 📍
mark-guest = ☎️
mark-no-show = ❌
mark-excused = ➖
button-seat = + Without the bot
button-unseat = Remove { $name }
button-attendance = 📋 Attendance
roster-guest-row = • { $name } (without the bot)
roster-nobody-row = • A person
menu-reminders = ⏰ Reminders
reminders-ask = When would you like to be reminded of your shifts? Now it is:
reminders-kept = Done. From now on:
lead-usual = Evening and 2 h before
lead-hour = 1 hour before
lead-three = 3 hours before
lead-day = 1 day before
lead-two = 2 days before
lead-none = No reminder

## Stand-ins and swaps

button-stand-in = 🔁 Find a stand-in
button-swap = ⇄ Swap shifts
button-stop-seeking = Stop looking
button-take-over = ✅ I'll go
button-undo = Undo
button-name = Tell me who you are
exchange-sought = I am looking for somebody to go in your place: { $what }, { $when }. Until somebody accepts, you are still expected. I will write as soon as I find them.
exchange-stopped = All right, I have stopped looking: you are expected.
exchange-over = There is nothing left to do here: somebody was quicker, or it is no longer needed.
exchange-own = This is your own shift: you can't stand in for yourself.
exchange-party = I can't find stand-ins for a group yet. If you can't come, say so with “I can't come”.
exchange-too-late = It is too late to go back. If you can't come, say so with “I can't come”.
exchange-unknown = First tell me your name and your age.
exchange-wanted =
    Somebody can't go and is looking for a stand-in. Could you?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    Somebody would like to swap shifts with you.
    Yours: { $mine }, { $then }
    You would do instead: { $what }, { $when }, { $place }
exchange-taken =
    Thank you! You are going in place of somebody who can't:
    { $what }
    🗓️ { $when }
    📍 { $place }
    If you tapped by mistake, you can undo it within an hour.
exchange-found = Done: { $name } is going in your place. { $what }, { $when }. Thank you for asking in time.
exchange-members = { $name } is coming in place of { $before }: { $what }, { $when }.
exchange-members-back = Change undone: { $name } is coming again. { $what }, { $when }.
exchange-undone = Undone: everything is as it was.
exchange-returned = The change was undone: you are expected again. { $what }, { $when }.
exchange-none = There is no shift to swap with yours now. I can look for a stand-in.
exchange-choose = Which shift would you like instead of { $what }, { $when }?
exchange-swap-sought = I am asking those who have a place in { $what }, { $when }. Until somebody accepts, your shift stays as it is.
exchange-swapped =
    Swapped! Your shift is now:
    { $what }
    🗓️ { $when }
    📍 { $place }

## Attendance

attendance-ask = { $what }, { $when }: how did it go? { $count ->
        [one] One person was expected.
       *[other] { $count } people were expected.
    }
button-all-came = 👍 Everybody came
button-not-all = Somebody is missing
attendance-title =
    Who was there? { $what }, { $when }.
    Tap a name to change it: came, did not come, excused. Then close.
attendance-came = ✅ { $name }{ $people ->
        [one] {""}
       *[other] {" "}({ $people })
    }
attendance-no-show = ❌ { $name }{ $people ->
        [one] {""}
       *[other] {" "}({ $people })
    }
attendance-excused = ➖ { $name }{ $people ->
        [one] {""}
       *[other] {" "}({ $people })
    }
button-walk-in = + Walk-in
button-close = 💾 Close
button-amend = Correct it
button-roster = Who is coming
attendance-early = Attendance is noted once the shift has begun, and closed once it is over.
attendance-over = The attendance of this shift can no longer be changed. Write to the coordinators.
attendance-closed = Attendance noted: { $what }. { $people ->
        [0] Nobody came.
        [one] 1 person came, { $hours } in all.
       *[other] { $people } people came, { $hours } in all.
    } Thank you!
afterwards-thanks = 💚 Thank you! { $what }, { $when }: you were really there. Your hours so far: { $hours }.
afterwards-missed = For { $what }, { $when }, it is noted that you were not there. If that is wrong, say so.
button-contest = That is wrong
walk-in-added = Added: { $name }.
guest-ask-name = What is their name?
guest-ask-phone = Would you like to note a phone number, for the call list? It is deleted a month after the shift.
label-phone = Phone
seat-full = There are no places left: first raise the number of people.
seat-taken = { $name } has a place: { $what }, { $when }. I can't write to them: please remind them yourself.
seat-given-back = Taken off the list: { $name }.
button-seat-more = + Somebody else
checked-in = Welcome! I have noted that you are here: { $what }, { $when }. Have a good time.
check-in-early = It is early: you can check in from half an hour before the start. { $when }
## Files

button-calendar = 📅 To my calendar
calendar-here =
    Here is { $what }, { $when }, for your phone's calendar: open the file below.
    If the hours change, I will write to you.
calendar-name = shift
calendar-about = { $what }, { $when }
calendar-off-about = To take { $what }, { $when } out of your calendar: open the file.
calendar-details =
    { $organization }
    Insured by: { $insurer }
paper-missing = Sorry, the file could not be prepared just now. Please try again in a while with the same button.

## Writing to each other through the bot

relay-ask = Write your message, at most 500 characters. I carry it over: phone numbers are not shown.
relay-again = Write a few words, at most 500 characters.
relay-to-whom = To whom do you want to write?
relay-message =
    ✉️ Message from { $name } about { $what }, { $when }:
    “{ $words }”
relay-message-ours =
    ✉️ Message from { $name } ({ $organization }) about { $what }, { $when }:
    “{ $words }”
relay-sent = Done: the message is on its way. No copy stays here.
relay-over = The shift was over more than a day ago: you can't write to each other here any more.
relay-not-delivered = Sorry: at the moment no messages arrive on the other side.
relay-you-blocked = You have blocked these messages. To write, unblock them first.
relay-too-many = Ten messages have passed within an hour: try again in a while.
relay-nobody = At the moment there is nobody who could answer.
relay-blocked = Blocked: no message passes any more, either way. You can unblock whenever you like.
relay-unblocked = Unblocked: as far as you are concerned, messages pass again.
relay-button-write = ✉️ Write
relay-button-answer = ✉️ Answer
relay-button-report = ⚠️ Report
relay-button-block = 🚫 Block
relay-button-unblock = Unblock
relay-button-name = { $name }
shown-once = I have shown you this already: I don't keep it.
label-words = Message
report-ask = What happened, and who wrote? Only the coordinators read it.
report-kept = Thank you for telling. The coordinators read it and answer you. Meanwhile you can block the messages.
report-was-archived = The coordinators have read your report and closed it. They say: { $reason }
report-was-handled = The coordinators have read your report and done something about it. They say: { $reason }
report-is-open = waiting
report-is-archived = closed
report-is-handled = something was done

## I would rather be called

call-button-ask = 📞 Call me instead
call-button-withdraw = No longer needed
call-ask = On which number? Whoever calls you sees it, once; then I delete it.
call-again = Write a phone number: 6 to 15 digits, with a + if you like.
call-waits = I have told { $organization } that you would rather be called. I write to you when somebody takes it on.
call-soon = { $name } of { $organization } will call you. I have already deleted your number.
call-nobody = Sorry: in three days nobody of { $organization } could call you. I have deleted your number. You can write, or try again.
call-too-many = You have asked for three calls today: try again tomorrow.
call-taken = Somebody else is taking care of it already. Thank you all the same!
call-withdrawn = Whoever asked has changed their mind: no need to call any more.
call-over = This request is over: the number is no longer there.
call-withdrawn-yours = All right: nobody calls you, and I have deleted the number.
call-number =
    Thank you! Call { $name }: { $phone }
    I show it to you now and then delete it.
call-is-open = waiting
call-is-taken = somebody takes care of it
call-is-withdrawn = withdrawn
call-is-unanswered = nobody could
mydata-relay-row = Messages: { $organization }, about { $what }
mydata-blocked-row = (blocked by you)
mydata-call-row = Asked to be called by { $organization } ({ $state })
mydata-phone-row = Number: { $phone }
mydata-report-row = Report about messages with { $organization }: { $words } ({ $state })
mydata-ask-row = Written to the network for { $organization }: { $words }
mydata-invites-row = Invites made: { $count }
member-referent = confirmed, referent
member-gone = no longer

## Our association

ours-menu = Our association
ours-which = For which association?
ours-title = { $organization }: who is in.
ours-member-row = • { $name } ({ $role })
ours-referent = referent
ours-member = member
ours-what = What would you like to do?
ours-button-name = { $name }
ours-button-invite = ➕ Invite a member
ours-button-invite-r = ➕ Invite a referent
ours-button-leave = Leave
ours-button-other = Other association
ours-button-remove = Remove
ours-button-remove-yes = Yes, remove
ours-button-leave-yes = Yes, I leave
ours-button-call = 📞 I will call
ours-make-referent = Make referent
ours-make-member = No longer referent
ours-gone = This person is no longer in the association.
ours-last-referent = At least one referent is needed: make somebody else referent first.
ours-not-yourself = To go yourself, use “Leave”.
ours-invites-many = Twenty invites are out already: wait until they are used or expire.
ours-invite =
    An invite to { $organization } (role: { $role }):
    { $code }
ours-invite-link = { $link }
ours-invite-once = It is good once, for seven days. Send this code to somebody you trust: they only need to write it to the bot here.
ours-welcome = You are now part of { $organization }: you can ask for volunteers, and answer.
ours-joined = { $name } is now part of { $organization }, by an invite.
ours-role-set = Done: I have changed the role of { $name }.
ours-you-lead = You are now referent of { $organization }: you can invite others.
ours-you-lead-no-more = You are no longer referent of { $organization }; you are still part of it.
ours-remove-ask = Shall I remove { $name } from { $organization }? They will no longer speak for you.
ours-removed = Done: { $name } is no longer in the association.
ours-removed-you = You are no longer part of { $organization }. If this is a mistake, talk to the association.
ours-leave-ask = Do you want to leave { $organization }? The others will know.
ours-leave-alone =
    Careful: you are the last one of { $organization }.
    If you leave, nobody remains: I tell the coordinators, who answer in your place for the shifts that are out. Leave all the same?
ours-hand-over = Before you leave { $organization }, hand over as referent. Tap who takes your place: then you are out.
ours-left = You have left { $organization }. Thank you for what you have done!
ours-somebody-left = { $name } has left { $organization }.
ours-call = 📞 { $name } would rather be called, about { $what }, { $when }. Only whoever calls sees the number.
ours-call-again = 📞 { $name } is still waiting for a call, about { $what }, { $when }. Who can?
ours-call-yours = { $name } is waiting for your call: I have shown you the number already, and deleted it.
not-referent = Only a referent of the association can do this.

## Between associations

asks-button-ask = 🤝 Ask for help
asks-button-news = 📣 Tell our news
asks-button-all = The whole network
asks-people = people
asks-goods = things
asks-news = news
asks-to-whom = Whom do you ask for help?
asks-what = What do you need?
asks-words = Write it as they will read it, at most 600 characters.
asks-news-words = What is the news? Write it as they will read it, at most 600 characters.
asks-again = Write a few words, at most 600 characters.
asks-label-kind = Needed
asks-summary = This is what you ask for:
asks-news-summary = This is your news:
asks-reach = { $count ->
        [one] It reaches 1 association.
       *[other] It reaches { $count } associations.
    }
asks-nobody = At the moment there is no other association that could receive it.
asks-too-many = The whole network is written to three times a week at most. You can always ask a single association.
asks-waits = Received. The coordinators look at it, and then I send it to the whole network.
asks-out = { $count ->
        [one] Sent to 1 association.
       *[other] Sent to { $count } associations.
    }
asks-refused = The coordinators have not sent to the network what you wrote. The reason: { $reason }
asks-heard =
    🤝 { $organization } asks for help ({ $kind }):
    “{ $words }”
asks-news-heard =
    📣 From { $organization }:
    “{ $words }”
asks-reply = What do you answer? If it helps, say how you can be reached.
asks-answered =
    🤝 { $name } ({ $organization }) answers what you asked for ({ $kind }):
    “{ $words }”

## More to decide

queue-claims = To decide: { $count ->
        [one] 1 association
       *[other] { $count } associations
    }.
queue-needs = To decide: { $count ->
        [one] 1 shift
       *[other] { $count } shifts
    }.
queue-reports = ⚠️ Reports: { $count }.
queue-asks = For the whole network: { $count }.
coordinator-report = ⚠️ Somebody reports messages with { $organization }.
coordinator-report-button = ⚠️ { $organization }
coordinator-report-card =
    ⚠️ Reported by: { $who }
    About: { $about } (messages with { $organization })
    “{ $words }”
coordinator-archive = Close
coordinator-handled = ✅ I have acted
coordinator-report-done = Done: I have told whoever reported it what became of it.
coordinator-ask = { $organization } wants to write to the whole network.
coordinator-ask-button = 📣 { $organization }
coordinator-ask-card =
    { $organization } ({ $kind }):
    “{ $words }”
    Associations that receive it: { $count }
coordinator-nobody-speaks = Nobody speaks for { $organization } any more: for its shifts you answer now.

## Finding and taking a shift

shifts-some = Open shifts, with your filters:
shifts-none-such = With these filters there is nothing right now:
shifts-more = { $count ->
        [one] 1 shift, the soonest first:
       *[other] { $count } shifts, the soonest first. ⏳ = full, with a wait list.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = All shifts
filter-day-button = 📅 Day
filter-field-button = 🏷️ Topic
filter-whom-button = 👥 For whom
filter-area-button = 📍 Area
filter-day-ask = On which day?
filter-field-ask = On which topic?
filter-whom-ask = For whom?
filter-area-ask = In which area?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Anything is fine
filter-clear = ✖️ Clear filters
filter-last = ↩️ Clear the last
field-housing = Housing
field-environment = Environment
field-inclusion = Inclusion
field-work = Work
field-health = Health
field-support = Support
field-education = School and study
whom-adults = Adults
whom-youth = Children and youth
whom-elderly = Elderly people
whom-disabled = People with disabilities
whom-families = Families
loose-title = Whenever you like:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Whenever you like
    📍 { $place }
    🤝 { $organization }
    🛡️ Insured by: { $insurer }
    { $age ->
        [18] From 18 years
       *[other] From { $age } years; minors need their parents' form, which the association gives
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 For: { $whom }
card-must-row = ❗ Needed: { $must }
card-nice-row = ⭐ Nice to have: { $nice }
card-languages-row = 💬 Useful languages: { $languages }
card-bring-row = 🎒 Bring: { $bring }
card-least-row = { $count ->
        [one] One person is enough
       *[other] It happens if at least { $count } of us come
    }
companion-button = 🤝 With company
companion-row = You asked to be with somebody experienced: the association knows.
companion-wanted = { $name } comes for the first time and would rather not be alone: { $what }, { $when }. If you can, keep them company!
group-button = 👥 As a group
group-again = 👥 Other number
group-title = The group
group-ask-people = How many are you in all, with yourself? No names needed.
group-ask-children = And how many children do you bring along?
group-label-children = Children
party-row = 👥 You are { $people }
children-row = 🧒 Children with you: { $children }
party-too-large = { $free ->
        [one] Sorry: only 1 place is left.
       *[other] Sorry: only { $free } places are left.
    }
member-joined-group = { $name } comes to lend a hand. In all: { $people }{ $children ->
        [0] {""}
       *[other] ; children: { $children }
    }. { $what }, { $when }. { $free ->
        [0] You are complete!
        [one] 1 more person is needed.
       *[other] { $free } more people are needed.
    }
must-ask = This shift needs: { $must }. Is that fine for you?
musts-ask = These shifts need something. Is that fine for you?
must-yes = Yes, I have it
must-no = No, other shifts
clash = You already have a commitment at that time: { $what }, { $when }.
clash-short = you already have a commitment at that time
hurried = ⚠️ There is little time to get there: you also have { $what }, { $when }, { $place }.
pick-button = ☑️ Choose several
pick-title = Tap the shifts that you want (up to { $most }), then confirm:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ I'm in ({ $count })
taken-title = Here is how it went:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ You had this place: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ One shift is no longer there.
fits-title = This suits you:
fits-none = I find nothing that suits you right now, but you can look at all shifts.
fits-more-row = { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
fit-day-row = ✓ you have time on { $day }
fit-length-row = ✓ it takes { $hours }
fit-theme-row = ✓ it is what you look for
fit-free-row = ✓ there is room
fit-language-row = ✓ somebody is needed who speaks { $languages }
misses-title = The others don't suit:
miss-gone-row = { $count ->
        [one] • 1 has begun
       *[other] • { $count } have begun
    }
miss-theme-row = { $count ->
        [one] • 1 is about something else
       *[other] • { $count } are about something else
    }
miss-time-row = { $count ->
        [one] • 1 is at another time
       *[other] • { $count } are at other times
    }
miss-length-row = { $count ->
        [one] • 1 takes longer
       *[other] • { $count } take longer
    }
miss-age-row = { $count ->
        [one] • 1 is for adults only
       *[other] • { $count } are for adults only
    }
miss-clash-row = { $count ->
        [one] • 1 is when you have a commitment
       *[other] • { $count } are when you have a commitment
    }
miss-full-row = { $count ->
        [one] • 1 is full
       *[other] • { $count } are full
    }

## Needs, line by line

need-ask-least = How many people are needed at least for it to happen?
need-ask-newcomers = How many places should I keep for people who come to you for the first time?
need-ask-bring = What should people bring? For example: closed shoes.
need-ask-must = What is a must? For example: a driving licence.
need-ask-nice = What helps, but is not a must? For example: being able to cook.
need-ask-languages = Which languages help? Tap to add or remove.
need-ask-field = What is the topic?
need-ask-for = Who is it for?
need-ask-neighbourhood = In which neighbourhood?
need-label-least = At least
need-label-newcomers = Kept for newcomers
need-label-bring = Bring
need-label-must = Must have
need-label-nice = Nice to have
need-label-languages = Languages
need-label-field = Topic
need-label-for = For
need-label-neighbourhood = Neighbourhood
need-least-again = The minimum can't be more than the people you look for.
need-newcomers-again = The places kept for newcomers can't be more than the people you look for.
button-clear = Remove
need-button-detail = ➕ Add a detail
need-detail = What would you like to add?
need-button-edit = ✏️ Change
need-button-again = 🔁 In a week
needs-button-past = Past shifts
needs-past = Your latest shifts. Tap one to ask for it again:
needs-none-past = You have no past shifts yet.
needs-more = Tap a shift to see or change it.
need-edited = Done, I have changed it: { $what }, { $when }.
need-fewer = { $taken ->
        [one] 1 person has signed up already, and nobody loses their place: write at least 1.
       *[other] { $taken } people have signed up already, and nobody loses their place: write at least { $taken }.
    }
coordinator-edited = { $organization } has changed a shift that is already out: { $what }, { $when }. You can look at it.
shift-edited-title = News about your shift
shift-edited =
    { $organization } has changed something about your shift. This is how it is now:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 Bring: { $bring }
shift-must-row = ❗ Must have: { $must }
repeat-weekly = every { $days }
repeat-fortnightly = every two weeks: { $days }
repeat-first = the first { $days } of each month
repeat-second = the second { $days } of each month
repeat-third = the third { $days } of each month
repeat-fourth = the fourth { $days } of each month
repeat-last = the last { $days } of each month
repeat-day = day { $day } of each month
need-button-keep = No, go on
series-ask-repeat = How often does it come back? You can also write it: every Tuesday and Thursday.
series-ask-until = Until when? For example: June, or 15 June.
series-label-repeat = Comes back
series-label-until = Until
series-repeat-again = I did not understand how often: pick a button or write, for example, every Tuesday.
series-until-again = I did not understand until when: write for example 15 June.
series-posted = Received: { $what }, { $rule }. The coordinators check it once, with the first shift.
series-published = It is out: { $what }, { $rule }. The shifts of the next four weeks are out already.
series-empty = With these dates there is not a single shift.
series-over = This series is over.
series-button = { $rule } · { $what }
series-button-look = 🗓️ The series
series-button-repeat = 🔁 Every week
series-button-pause = ⏸️ Pause
series-button-resume = ▶️ Go on with it
series-button-end = ⏹️ End it
series-button-end-yes = Yes, end it
series-card =
    { $what }
    🔁 { $rule }, { $hours }
    📍 { $place }
    👥 { $people }
    🪑 Always come: { $seats }
    { $state ->
        [pending] It waits for the coordinators.
        [paused] It is paused.
        [ended] It is over.
        [refused] It was not published.
       *[open] It is running.
    }
series-shift-row = • { $when } ({ $taken }/{ $capacity })
series-end-ask = Shall I end the series “{ $what }”? The shifts in which somebody has a place stay.
series-ended = The series is over.
series-paused = The series is paused: no more shifts come out until you go on with it.
series-edited = Done: from now on this is how the series is.
series-kept = { $count ->
        [one] Somebody has a place in one shift already, so it stays as it was. You can open it:
       *[other] Somebody has a place in { $count } shifts already, so they stay as they were. You can open them one by one:
    }
coordinator-series = { $organization } looks for volunteers again and again: { $what }, { $rule }. The first shift: { $when }. You decide once for all of them.
seat-first = To keep a standing seat, first sign up once.
seat-yours = Thank you! From now on you have a standing seat: { $what }. I sign you up each time.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] They expect you:
       *[other] Paused: for now I don't sign you up.
    }
seat-shift-row = • { $when }
seat-week = Your standing shifts of this week:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = If you can't make it once, open the shift and say so.
seat-button-all = My standing seats
seat-button-always = 🪑 I always come
seat-button-pause = ⏸️ Skip the next ones
seat-button-resume = ▶️ I come again
seat-button-leave = Give the seat up
seat-paused = All right: for now I don't sign you up, and I have given your places back. The seat stays yours.
seat-left = All right: you no longer have a standing seat, and I have given your places back. Thank you!
seats-none = You have no standing seats.
mydata-seat-row = Standing seat: { $what } ({ $paused ->
        [0] active
       *[other] paused
    })
mydata-series-row = Series: { $what }, { $rule }
need-others = Or choose another form:
series-button-new = 🔁 It comes back
need-button-hours = ⏱️ Flexible hours
need-button-lasting = ☎️ Without hours
hours-ask-amount = How many hours are needed altogether?
hours-label-amount = Hours altogether
hours-ask-since = From which day? For example: 1 December.
hours-label-since = From
hours-ask-until = Until which day? For example: 31 December.
piece-ask-when = When can you? For example: “Tuesday 15-17”.
piece-left = { $what }. The days: { $when }. Still needed: { $hours }.
piece-none-left = Thank you! All the hours that were needed are taken.
piece-outside = This is outside the days that were said: { $when }.
piece-too-long = This is more than is needed. Still needed: { $hours }.
piece-overlaps = You have something else at that time.
piece-button-again = Another time
piece-done =
    Thank you! They expect you:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Insured by: { $insurer }
    I will remind you.
piece-member = { $name } gives a hand: { $what }, { $when }. Still needed: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Give some hours
lasting-card =
    You are with { $organization }: { $what }.
    📍 { $place }
    🛡️ Insured by: { $insurer }
    You agree on the times between you. When you have given time, note it here.
lasting-offered-row = • { $what }: waiting for an answer
lasting-button-withdraw = Withdraw my offer
lasting-offer = { $name } offers: { $what }.
lasting-offered = Thank you! I have told { $organization } that you offer: { $what }. I write to you as soon as they answer.
lasting-already = You have offered already: the association knows.
lasting-accepted = { $organization } says yes: { $what }. You agree on the times among yourselves. You can stop whenever you like.
lasting-declined =
    { $organization } can't accept your offer: { $what }.
    { $reason }
lasting-ended = All right, it ends here: { $what }. I have told { $organization }. Thank you for your time!
lasting-parted = { $organization } has ended it with you: { $what }. Thank you for your time!
lasting-button-end = I want to stop
lasting-button-part = End it: { $number }
lasting-button-offer = 🙋 I offer
need-lasting-accepted = Done: { $name } is with you for { $what }. I have told them.
need-lasting-declined = Done: I have told them in your words.
need-lasting-left = { $name } stops: { $what }.
need-lasting-parted = Done: I have told them.
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } offers
lasting-button-look = Offer { $number }
given-button = ⏱️ Note the time
given-button-wrong = This is not right
given-ask = How much time have you given?
given-30 = 30 minutes
given-60 = 1 hour
given-90 = An hour and a half
given-120 = 2 hours
given-180 = 3 hours
given-noted = Thank you! I have noted { $hours }: { $what }.
given-told = { $name } has given { $hours }: { $what }.
given-undone = { $organization } has corrected the time that you noted for { $what }. If it seems wrong to you, talk to them.
need-given-undone = Done: I have taken it back, and told them.
## After the shift: opinions, hours, certificates, calendar

feedback-ask = How was it for you?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = Noted: { $face } Thank you! Would you like to add a few words? Only the coordinators read them.
button-add-words = ✍️ A few words
feedback-ask-words = Go ahead. Only the coordinators read it, without your name.
feedback-said = Thank you: this makes the next time better.
feedback-absent = It is not noted that you were there, so I am not asking you about it.
feedback-late = A week has passed: your opinion stays as it was.
menu-feedback = Opinions
feedback-title =
    Opinions of the last 30 days:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: “{ $words }”
feedback-no-words = There are no new words to read.
button-read = 👍 Read
menu-contribution = 💚 My hours
contribution-title = 💚 So far you have given { $hours }: { $shifts ->
        [one] 1 shift
       *[other] { $shifts } shifts
    }, { $organizations ->
        [one] 1 organization
       *[other] { $organizations } organizations
    }. Thank you!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] 1 shift
       *[other] { $shifts } shifts
    }
contribution-none = No hours are noted yet. They are noted when the association says who came to a shift.
contribution-picture = Here is your contribution, to show to whoever you like.
button-picture = 🖼️ Picture
button-certificate = 📜 Certificate
button-record = 🗒️ Shift by shift
record-title = Your last shifts, as they are noted. If something is wrong, tap it:
record-none = There are no past shifts yet.
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = not noted yet who came
record-contested = you said this is wrong
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = What is wrong? The association and the coordinators read it. You may also skip this.
contest-made = I have told the association that this is wrong: { $what }, { $when }. If they don't correct it, the coordinators decide. I will write to you.
contest-waits = You have said so already: we are waiting for an answer. I will write to you.
contest-over = This has already been decided.
contest-nothing = There is nothing to correct here. You can object when it is noted that you were not there, or when nobody has noted it after three days.
contest-late = You can't object about this shift: it is not over, or more than three months have passed.
contest-accepted = 💚 Corrected: you were there. { $what }, { $when }: { $hours }, and they are yours.
contest-refused = The coordinators have left it as it was: { $what }, { $when }. The reason: { $reason }
contest-own = This is about yourself: another coordinator decides it.
contest-is-open = waiting
contest-is-accepted = corrected
contest-is-refused = left as it was
contest-card =
    { $name } says: “that is wrong”.
    { $organization }
    { $what }
    🗓️ { $when }
    Noted now: { $state }
    Their words: { $words }
button-contest-accept = ✅ Was there
queue-contests = { $count ->
        [one] Attendance objected to: 1.
       *[other] Attendance objected to: { $count }.
    }
member-contested = { $name } says this is wrong: { $what }, { $when }. Their words: { $words }. If they are right, correct who came; otherwise the coordinators decide.
member-contest-accepted = The coordinators have decided that { $name } was there: { $what }, { $when }. The hours are entered.
coordinator-contest = Attendance objected to, and the association has not corrected it: { $what }, { $when }. Please decide.
coordinator-contest-accepted = Decided: they were there. { $what }. The hours are entered, and I have told whoever asked.
certificate-ask = On the certificate I will write this name: { $name }. Is that right?
certificate-ask-name = What is your full name? I write it on the certificate only.
button-name-right = ✅ That's right
button-other-name = ✏️ Another name
certificate-here = Here is the certificate of your hours. With the code at the bottom, whoever receives it can verify it.
certificate-how = To verify a certificate, write /verify and the code at the bottom of the page, for example: /verify ABCDE-12345
certificate-genuine =
    ✅ The certificate is genuine. Compare it with the paper:
    Name, as stated by whoever asked for it: { $name }
    Hours: { $hours }
    From { $since } to { $until }
    Issued on { $issued }
certificate-unknown = ❌ No certificate has this code. Check the letters and numbers: there may be a mistake, or the certificate is no longer valid.
menu-feed = 📅 Calendar
feed-none = Your phone's calendar can follow your commitments by itself: I give you a secret link, which you can revoke whenever you like.
feed-there = There is an active link, made { $since }. I don't keep it: if you have lost it, make a new one; the old one stops working.
feed-here =
    Here is the link. In Google Calendar: “Add calendar”, “From URL”. On an iPhone: Calendar, “Add Subscription Calendar”.
    { $link }
    Whoever has the link sees the shifts: don't give it to others. I won't show it a second time.
feed-revoked = Done: that link no longer works.
feed-no-address = I can't keep a calendar up to date by myself here. Open one of your commitments and tap “📅 To my calendar”: I send you the file of that shift.
feed-of = The shifts of { $organization }:
feed-button = 📅 { $name }
feed-name = My #FaiBene shifts
feed-organization-name = Shifts of { $organization }
feed-shift-details = Places taken: { $taken } of { $capacity }
button-feed-new = 🔗 New link
button-feed-revoke = Revoke
mydata-feedback-row = Opinion: { $face } { $words }
mydata-contest-row = Attendance objected to ({ $state }): { $words }
mydata-certificate-row = Certificate: { $name }, { $hours } from { $since } to { $until }, issued on { $issued }
mydata-feed-row = Calendar with a secret link, made { $since }
command-hours = My hours
paper-programme = #FaiBene · { $city }
paper-contribution = My contribution
paper-contribution-about = { $hours } of volunteering
paper-hours = hours
paper-shifts = { $count ->
        [one] shift
       *[other] shifts
    }
paper-together = Together with
paper-month = { $month }
paper-certificate = Certificate of volunteering
paper-certificate-file = certificate
paper-certificate-about = Certificate of volunteering: { $hours }
paper-certificate-before = This is to certify that
paper-certificate-after = has volunteered for
paper-certificate-hours = { $hours }
paper-certificate-period = from { $since } to { $until }
paper-heading-organization = Organization
paper-heading-hours = Hours
paper-heading-times = Shifts
paper-certificate-issued = Issued on { $day }; the name is as stated.
paper-certificate-code = Code { $code }
paper-verify-here = It can be verified here:
paper-verify-chat = It can be verified by writing /verify and the code to the bot.
verify-title = Verify a certificate
verify-how = Type the code at the bottom of the page: ten letters and numbers.
verify-label = Code
verify-button = Verify
verify-slow = Too many requests in a short time. Try again in a minute.
## An association's day

menu-today = 📅 Today
today-title = 📅 Today
today-week-title = 📅 Your week
today-none = You have no shifts today.
today-shift = { $hours } · { $what } ({ $taken }/{ $capacity }){ $several ->
        [0] {""}
       *[other] {" "}— { $organization }
    }
today-name-under = { $mark } { $name }{ $more ->
        [0] {""}
       *[other] {" "}+{ $more }
    }
today-more-under = +{ $count }
today-nobody-under = Nobody yet.
today-more-shifts = { $count ->
        [one] And one more shift today.
       *[other] And { $count } more shifts today.
    }
today-todo = To do:
today-attendance-row = 📝 { $what }, { $when }: note who came
today-attendance-button = 📝 { $what }
    .row = 📝 Attendance
    .desc = { $what }
today-silent-row = ❓ { $what }, { $when }: { $count ->
        [one] 1 has not answered
       *[other] { $count } have not answered
    }
today-calls-row = ☎️ { $what }, { $when }: { $count ->
        [one] 1 to call, without the bot
       *[other] { $count } to call, without the bot
    }
today-free-row = 🙋 { $what }, { $when }: { $count ->
        [one] 1 person is missing
       *[other] { $count } people are missing
    }
today-pending-row = ⏳ { $what }, { $when }: waits for the coordinators
today-refused-row = 🚫 { $what }, { $when }: not published
today-week = Then, this week:
today-week-none = You have no other shifts in the next days.
today-day-row = { $day }: { $count ->
        [one] 1 shift
       *[other] { $count } shifts
    }, { $taken } of { $capacity }
button-digest-off = 🔕 Stop sending it
button-digest-on = 🔔 Send it to me
digest-off = All right: I no longer send it by myself. It is always in the menu.
digest-on = All right: I write to you at 8 on days with a shift, and on Mondays at 9 about the week.
mydata-digest-row = • The summary of the day: paused
roster-more-row = … and { $count } more
roster-long-row = … and { $count } more: print the list.
button-message = ✉️ Write to all
button-print = 🖨️ Print
notice-ask-words = What do you want to tell those who signed up? At most 800 characters.
notice-again = Write it in no more than 800 characters.
notice-ask-whom = Who should get it?
notice-label-words = Message
notice-label-whom = For
notice-coming = Who is coming
notice-all = The wait list too
notice-summary = Here is the message:
notice-reaches = { $count ->
        [0] Nobody will get it from the bot.
        [one] 1 person will get it.
       *[other] { $count } people will get it.
    }
notice-queued = { $count ->
        [one] 1 person on the wait list does not get it: if they should, tap “For”.
       *[other] { $count } people on the wait list do not get it: if they should, tap “For”.
    }
notice-missed = { $count ->
        [one] 1 without the bot has to be called:
       *[other] { $count } without the bot have to be called:
    }
notice-sent = { $count ->
        [0] Nobody to tell.
        [one] Sent to 1 person.
       *[other] Sent to { $count } people.
    }
notice-nobody = There is nobody to write to yet.
notice-enough = You have written about this shift three times today. Try again tomorrow.
notice-late = You can write to those who signed up until two days after the shift.
words-from =
    ✉️ From { $organization }
    { $what }, { $when }

    { $words }
print-which = What do you need? { $what }, { $when }
button-print-roster = 📋 Sign-in sheet
button-print-calls = ☎️ Call list
button-print-poster = 📍 Check-in poster
button-table = 📊 Table (CSV)
roster-here = Here is the sheet of { $what }, { $when }: open it and print it.
calls-here = Here is whom to call for { $what }, { $when }. They are only those whom you put on the list.
calls-none = Nobody to call: whoever signed up uses the bot, and their number is not shown.
poster-here = Here is the poster for { $what }, { $when }: hang it up, and whoever arrives checks in.
table-here = Here is the table of { $what }, { $when }.
shifts-table-here = Here is the table of the shifts of { $organization }.
shifts-table-name = shifts
shifts-table-about = Shifts of { $organization }
roster-name = roster
call-list-name = calls
poster-name = poster
roster-heading-name = Name
roster-heading-party = More
roster-heading-note = Notes
roster-heading-came = Came
roster-heading-phone = Phone
roster-note = { $children ->
        [0] {""}
        [one] 1 child ·
       *[other] { $children } children ·
    }{ $new ->
        [0] {""}
       *[other] {" "}first time ·
    }{ $companion ->
        [0] {""}
       *[other] {" "}with somebody experienced
    }
sheet-when = { $when }
sheet-people = People: { $taken } of { $capacity }
sheet-foot = There are names on it: do not leave it lying about after the shift.
poster-title = Are you here? Check in!
poster-scan = Point your phone at the code.
poster-type = Or write to the bot:
table-pending = waiting
table-open = published
table-refused = not published
table-cancelled = cancelled
table-expected = signed up
table-came = came
table-no-show = did not come
table-excused = excused
column-name = Name
column-party = People
column-children = Children
column-state = State
column-what = What
column-where = Where
column-start = Start
column-end = End
column-lasts = Length in hours
column-wanted = Places
column-taken = Places taken
column-came = Came
column-given = Hours given

## My data, row by row

mydata-lead-row = Reminders: { $lead }
mydata-party-row = • People in all: { $people }; children: { $children }
mydata-newcomer-row = • First time with this association
mydata-companion-row = • With somebody experienced beside you
mydata-coming-row = • You said that you are coming
mydata-late-row = • You said that you will be late
mydata-arrived-row = • Your arrival is noted
mydata-calendar-row = • You took the calendar file
mydata-stand-in-row = • You are looking for somebody in your place
mydata-swap-row = • You have proposed a swap
mydata-wait-row = Wait list: { $what } — { $when } ({ $state })
mydata-hours-row = Hours in the ledger: { $hours } (shifts: { $count })
mydata-calls-taken-row = Calls that you took on: { $count }
waited-queued = in line
waited-offered = place offered
waited-accepted = place taken
waited-declined = place left to others
waited-expired = time ran out
waited-left = no longer in line
## What more there is, and more seldom

span-lasting = no fixed hours
button-more = More…
more-title = More, for { $what }, { $when }:
relay-button-one = ✉️ Write to somebody
card-amount-row = ⏱️ Hours in all: { $hours } ({ $when })
series-every-row = 🔁 Comes back: { $rule }
series-until-row = 🏁 Until { $until }

## What is looked at when somebody is sought who can come

fit-near-row = ✓ it is in your neighbourhood
fit-skill-row = ✓ what you can do is needed
miss-muted-row = { $count ->
        [one] • 1 is of a kind you don't want to hear of
       *[other] • { $count } are of a kind you don't want to hear of
    }
miss-musts-row = { $count ->
        [one] • 1 lacks a requirement
       *[other] • { $count } lack a requirement
    }
miss-rest-row = { $count ->
        [one] • 1 is too close to another commitment
       *[other] • { $count } are too close to another commitment
    }
criterion-open = still open
criterion-theme = the subject
criterion-window = the time asked for
criterion-length = the length
criterion-age = the age
criterion-clash = no other commitment
criterion-free = free places
criterion-hours = when they are free
criterion-muted = wants to hear of it
criterion-musts = the requirements
criterion-rest = rest
criterion-skill = skills
criterion-interest = interests
criterion-distance = nearness
criterion-language = languages
criterion-time = hours they gave
criterion-reliability = attendance
criterion-newcomer = first times
criterion-fairness = how much they gave
criterion-equity = who got less
criterion-urgency = urgency
skill-driving = driving licence
skill-food-handling = food certificate
skill-it = computers
skill-teaching = teaching
skill-first-aid = first aid
skill-nursing = nursing
skill-crafts = manual work

## Things promised, handed over, received

amount-button = { $amount }
amount-button-other = Another amount
amount-ask = How much altogether? For example: “4 kg”, “750 ml”, “3 pieces”.
amount-label = Amount
amount-again = Please write an amount, for example “4 kg”.
amount-wrong = This amount doesn't fit: it was { $pledged }. Please write a number in the same measure.
thing-some = something
offer-proposed = { $count ->
        [one] I have proposed it to an association that looks for it. I'll tell you when it accepts.
       *[other] I have proposed it to { $count } associations that look for it. I'll tell you when they accept.
    }
offer-waits = For now nobody looks for just this. Your offer stays open: if somebody asks for it, I'll tell you at once.
offer-nobody = { $what }: for now nobody can take it. Your offer stays open, and if somebody asks for it I'll tell you at once.
offer-expired = { $what }: the time of your offer is over, and I don't propose it any more. Thank you all the same.
things-miss-use-row = • Not the time any more: { $count }
things-miss-kind-row = • Look for something else: { $count }
things-miss-wanted-row = • Have enough already: { $count }
things-miss-storage-row = • Can't keep cold products: { $count }
things-miss-keeps-row = • It would go off before: { $count }
things-miss-way-row = • No way to get it there: { $count }
pledge-best-row = 📅 Best before { $day }
pledge-asked-row = ⏳ { $amount }: waiting for an answer
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = to be decided
pledge-is-reserved = accepted
pledge-is-handed = handed over
pledge-is-over = no longer
pledge-accepted-before = It has been accepted already.
pledge-declined-before = You have said no already: I have asked others.
pledge-expired-before = The time for this is over.
pledge-withdrawn-before = This offer isn't there any more. Thank you all the same.
pledge-returned-before = This hand-over did not work.
pledge-handed-before = This hand-over has been noted already.
pledge-called-off = { $organization } doesn't need it any more: { $what }, { $amount }. You don't have to bring it.
pledge-goes-on = I have proposed it to others: I'll tell you when they accept.
pledge-stays-open = The offer stays open: if somebody asks for it, I'll tell you at once.
handover-accepted = 💚 { $organization } accepts: { $what }, { $amount }.
handover-bring-to =
    Where to bring it: { $place }
    Hours: { $hours }
handover-choose = When do you bring it?
handover-they-fetch = They come and fetch it: I'll confirm when.
handover-drive = Once you have brought it, note it here.
handover-card = 🤝 { $what }, { $amount }. For { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = You have agreed. When it has changed hands, note it here.
handover-their-turn = I'm waiting for the other side's answer.
handover-your-turn = Is that all right?
handover-say-when = When could it be?
handover-cannot-fetch = The association can't come. Could you bring it?
handover-proposed = 🤝 { $what }, { $amount }. For { $organization }: { $when }, { $place }. Is that all right?
handover-asked = I have asked whether that is all right: { $when }.
handover-changed = Something has changed in the meantime: this is how it is now.
handover-late = It has to be handed over by { $until }.
handover-past = That hour is over: please choose another.
handover-ask-when = When? For example: “tomorrow 10-12”.
handover-reminder = ⏰ Reminder: { $what }, { $amount }, for { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, for { $organization } ({ $when }): has it changed hands?
handover-off-ask = Give this hand-over up? { $what }, { $amount }, for { $organization }.
handover-off-done = All right, I have told the other side.
handover-did-not-work = The hand-over did not work: { $what }, { $amount }, for { $organization }.
handover-nobody-carried = Nobody could go and fetch it: { $what }, { $amount }, for { $organization }.
handover-carry-none = There is no time left to find somebody who carries it: { $what }, { $amount }, for { $organization }.
handover-carry-late = It is too late to find somebody who carries it.
handover-carry-asked = I have asked the association to look for somebody who carries it.
handover-carried = 🚲 I'm looking for somebody who carries it: { $what }, { $amount }, for { $organization }, { $when }. Only whoever goes sees the address.
handover-button-yes = ✅ All right
handover-button-when = 🗓️ Choose when
handover-button-other = 🗓️ Another time
handover-button-given = ✅ Handed over
handover-button-got = ✅ Received
handover-button-off = ❌ It can't be done
handover-button-off-yes = Yes, give it up
handover-button-bring = 🚶 I'll bring it
handover-button-stay = I can't
handover-button-all = 🤝 Hand-overs
handover-yours = You noted it yourself: only the other side can say otherwise.
handover-questioned-before = It was said already that it was different: the coordinators decide.
handover-decided-before = The coordinators have decided already.
handover-question-late = It is too late to say that it was different. Write to the coordinators.
handovers-title = Open hand-overs:
handovers-none = There are no open hand-overs.
receipt-how-much = { $what }: how much has changed hands?
receipt-thanks = 💚 Noted: { $what }, { $amount }, for { $organization }. Thank you!
receipt-noted-donor = 💚 { $organization } has received { $what }: { $amount }. Thank you!
receipt-button-question = It was different
receipt-same = That is the same amount: all is well.
receipt-questioned = { $what }, for { $organization }: whoever gave says { $given }, the association says { $got }. The coordinators decide.
receipt-decided = { $what }, for { $organization }: the coordinators have noted { $amount }.
carry-address-row = 📍 To be fetched here (only you see it): { $address }
goods-food-row = 🥫 Food and other goods: { $amount }
goods-device-row = 💻 Devices: { $amount }
mydata-pledge-row = Promised: { $what }, { $amount } to { $organization } ({ $state })
mydata-pledge-place-row = • Place of the hand-over: { $place }, { $when }
mydata-noted-row = Hand-overs noted by you: { $count }
mydata-goods-row = Given: { $amount } to { $organization }
taking-proposed = 🎁 For { $organization }: { $what }, { $amount }. You look for: { $wanted }.
taking-until = Please answer by { $until }: then I ask others.
taking-button-accept = ✅ We accept
taking-button-part = Only part of it
taking-button-decline = No, thank you
taking-fridge-row = ❄️ Has to be kept in a fridge
taking-freezer-row = ❄️ Has to be kept in a freezer
taking-works-row = It works
taking-broken-row = It doesn't work
taking-unsure-row = Nobody knows whether it works
taking-model-row = Model: { $model }
taking-charger-row = Without a charger
taking-wipe-row = Its data still has to be wiped
taking-drop-row = 🚶 The donor brings it
taking-pick-row = 🚚 To be fetched, around { $area }
taking-pick-when-row = 🚚 To be fetched, around { $area }: { $when }
taking-declined = All right, I'll ask others.
taking-gone-withdrawn = The donor can't any more: { $what }, { $amount }, for { $organization }. Please don't wait for it.
taking-gone-expired = It has gone off: { $what }, { $amount }, for { $organization }. It doesn't come any more.
taking-part-wrong = There is { $amount }: please write how much you take, in the same measure.
taking-want-over = This request isn't open any more.
taking-noted = 💚 The donor has noted: { $what }, { $amount }, for { $organization }.
taking-met = 🎉 Your request is met: { $what }.
taking-asked-donor = I'm asking the donor whether they can bring it.
taking-carry-needed = The donor can't bring it. Shall we open a small shift for somebody who carries it?
taking-button-carry = 🚲 Look for a carrier
taking-button-no-fetch = We can't fetch it
taking-received = What you have received:
taking-button-table = 📊 Table of goods
taking-table-here = This is what { $organization } has received.
taking-table-about = Goods received, { $organization }
taking-table-name = goods-received
taking-amount = { $amount }
taking-column-day = Day
taking-column-amount = Amount
taking-column-unit = Unit
taking-column-shown = As it is read
taking-why-fit-row = ✓ it is what you look for
taking-why-device-row = ✓ it works
taking-why-urgent-row = ✓ you need it at once
taking-why-soon-row = ✓ it goes off soon, on { $day }
taking-why-near-row = ✓ it is in your neighbourhood
taking-why-little-row = ✓ you have received little so far
taking-criterion-use = still of use
taking-criterion-kind = same kind and measure
taking-criterion-wanted = still wanted
taking-criterion-accepted = among what is accepted
taking-criterion-storage = cold chain
taking-criterion-keeps = best before
taking-criterion-way = how it gets there
taking-criterion-fit = how well it fits
today-pledge-row = 🎁 To be answered: { $what }, { $amount }
queue-receipts = Amounts that differ: { $count ->
        [one] 1 hand-over.
       *[other] { $count } hand-overs.
    }
coordinator-receipt = { $organization } and whoever gave note different amounts.
coordinator-receipt-button = { $what } · { $organization }
    .button = { $what } · { $organization }
    .row = { $what }
    .desc = { $organization }
coordinator-receipt-card =
    { $what }, for { $organization }. Promised: { $amount }.
    Whoever gave says { $given }, the association says { $got }. Which holds?
coordinator-receipt-decided = Noted: { $amount }.
## Proposals to those who said when they have time

proposal-card =
    🙋 Would you like to lend a hand?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = I thought of you because:
proposal-beyond = It is urgent: that is why I write although you have had your messages of this week.
proposal-yes = ✅ I'm in
proposal-no = Not this one
proposal-kind = Not this kind
proposal-less = Write me less
proposal-even-less = Even less
proposal-again = I changed my mind
proposal-declined = All right, not this one. Thanks for telling me!
proposal-muted-field = All right, I won't suggest shifts like this any more: { $field }.
proposal-muted-organization = All right, I won't suggest shifts of { $organization } any more.
proposal-unmuted = All right, I will suggest some again.
proposal-weekly = { $count ->
        [0] All right, I won't suggest anything any more. When you want to start again, tell me when you have time.
        [one] All right: one suggestion a week at most.
       *[other] All right: { $count } suggestions a week at most.
    }
proposal-changed = Something has changed in the meantime. This is how it is now:
proposal-filled = 💚 We have enough people: { $what }, { $when }. Thank you all the same, till next time!
proposal-off = No longer needed: { $what }, { $when } has been called off. Thank you all the same!
proposal-moved = The hours have changed: { $what } is now { $when }. If you still like it, have a look.
proposal-counts = 📨 People I have asked: { $asked }. Yes: { $yes }, no: { $no }, nothing yet: { $silent }.
proposal-is-to-notify = still to be told
proposal-is-waiting = waiting for your answer
proposal-is-accepted = you said yes
proposal-is-declined = you said no
proposal-is-silent = no answer
proposal-is-withdrawn = no longer needed
mydata-proposal-row = Suggestion: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , urgent, beyond your limit
    }
fits-button = 🎯 For me
trace-way = 🔎 For the coordination: whom it fits, and what the others lack.
trace-button = 🔎 Whom it fits
trace-title = { $what }, { $when }. It fits { $fits } of { $everybody } who offer their time; { $ready } of them may still be told this week.
trace-marks = How well, on average (of 100):
trace-mark-row = • { $label }: { $value }
trace-near = Near misses:
trace-near-row = { $count ->
        [one] • 1 person, for one thing only: { $lack }
       *[other] • { $count } people, for one thing only: { $lack }
    }
menu-round = 🔄 Round
round-looking = I am looking, shift by shift: one moment.
round-sending = I am sending them, shift by shift: I will tell you how many in the end.
round-title = If the round of proposals began now:
round-none = The round would have nothing to ask now. Shifts below their smallest crew: { $short }.
round-effect = Proposals: { $people }, shifts: { $shifts }. { $short } shifts are short of their least now; if all say yes, { $whole } reach it.
round-shift-row = • { $when } — { $what }: { $lacking ->
        [one] 1 person is missing
       *[other] { $lacking } people are missing
    }, I ask { $people }
round-more-row = … and { $count } more.
round-rates = Places filled, now and if all say yes:
round-rate-row = • { $organization }: { $now }% → { $then }%
round-spread = How far proposals go to the same people (0% = to all alike): { $now }% → { $then }%
round-send = 📨 Send
round-leave = Leave it
round-sent = Done. Proposals sent: { $people }, for { $shifts } shifts.
round-differs = Something has changed in the meantime: when you looked it was { $people } proposals, with { $whole } shifts at their smallest crew.
round-left = All right, I have written to nobody.
## Food, hygiene and devices: what is given, what is wanted

menu-give = 🎁 Give something
give-title = What would you like to give? You can also just write it: “5 kg of pasta and 3 litres of milk”.
give-summary = This is what I understood:
give-button-time = ⏱️ My time
give-button-food = 🥫 Food and hygiene
give-button-device = 💻 PCs and phones
give-button-mine = 📦 My offers
give-button-wanted = 🙏 What is needed
give-button-shop = 🏪 For a shop
give-button-again = 🔁 Again { $what }
    .row = 🔁 As the last time
    .desc = { $what }
give-who = To hand it over, a name is needed.
give-under14 = Thank you! Under 14, things are given together with a grown-up: ask them to write to me.
goods-ask-what = What, and how much? Several things at once are fine: “5 kg of pasta, 3 litres of milk and 2 bars of soap”. Tins, oil, tuna, passata, biscuits, jam, detergent, shampoo or toothpaste, for example.
goods-what-again = I didn't understand what. Write for example “5 kg of pasta and 2 shampoos”.
goods-ask-amounts = How much? In pieces, kilos or litres: for example “10 kg” or “24 pieces”. For several things, one amount each, in order.
goods-amounts-again = I need the amount: for example “10 kg” or “24 pieces”. One for all, or one for each thing.
goods-ask-category = Is it food, or something for home and hygiene?
goods-ask-best = What is the best-before date? For example “12/2026”, “15 March”, “in 3 days”. If there is none, until when should it be eaten? If the dates differ, one for each food, in order.
goods-best-again = I didn't understand the date. Write for example “12/2026”, “15 March” or “tomorrow”.
goods-dates-again = Write one date for all, or one for each food, in order.
goods-expired = Thank you for the thought, but what has expired can't be given out. If the date is another one, write it.
goods-home-made = It must be delicious, but by law we can only take packaged food, nothing home-made. Do you have something else to give?
goods-ask-storage = How is what doesn't keep for long stored?
goods-ask-cold = Has it been kept cold all the time, also on the way?
goods-not-cold = Thank you for the thought, but without the cold chain we can't take it: it would be a risk for whoever eats it. If you tapped by mistake, put it right; otherwise leave it.
goods-ask-sealed = Are the packages sealed, whole and never opened?
goods-not-sealed = Thank you for the thought, but we can't take opened packages. If you tapped by mistake, put it right; otherwise leave it.
goods-ask-way = Will you bring it, or shall we fetch it?
goods-ask-when = When can it be fetched? For example “Saturday from 9 to 12”.
goods-ask-neighbourhood = In which neighbourhood?
goods-ask-address = At which address? Only the association that accepts will see it.
goods-ask-shop = What is the shop called?
goods-label-what = What
goods-label-amounts = How much
goods-label-category = Kind
goods-label-best = Best before
goods-label-storage = Storage
goods-label-cold = Always kept cold
goods-label-sealed = Sealed
goods-label-way = Delivery
goods-label-when = When
goods-label-quarter = Neighbourhood
goods-label-address = Address
goods-label-shop = Shop
goods-kept = Thank you! 💚 I noted: { $what }.
category-food = Food
category-hygiene = Home and hygiene
storage-dry = In the cupboard
storage-fridge = In the fridge
storage-freezer = In the freezer
way-drop = I'll bring it
way-pick = Please fetch it
option-yes = Yes
option-no = No
option-unsure = Not sure
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } min
amount-pieces = { $count ->
        [one] 1 piece
       *[other] { NUMBER($count, useGrouping: 0) } pieces
    }
lot = { $amount } of { $what }
lot-unclear = { $what } (how much?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: { $what } again? Tap today's best-before date and that's it.
shop-safe = By tapping you also say that it was kept cold and that the packages are sealed.
shop-best = { $day }
shop-change = ✏️ Other amounts
shop-done = I had already noted this.
offers-title = Your offers:
offers-none = You have not offered anything yet.
offers-more = Tap an offer to open it.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Open
offer-card =
    { $what }
    { $state }
offer-is-open = looking for somebody who needs it
offer-is-part = looking for somebody to take the rest
offer-is-proposed = an association has been asked
offer-is-taken = reserved by an association
offer-is-withdrawn = withdrawn
offer-is-expired = expired
offer-is-done = handed over
offer-best-row = • Best before { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Neighbourhood: { $where }
offer-address-row = • Address: { $address }
offer-shop-row = • Shop: { $shop }
offer-model-row = • Model: { $model }
offer-button-edit = ✏️ Change
offer-button-withdraw = Withdraw
offer-withdraw-ask = Do you want to withdraw { $what }? If somebody counts on it, I'll tell them.
offer-withdraw-yes = Yes, withdraw
offer-keep = No, keep it
offer-withdrawn = Withdrawn: { $what }. Thank you all the same.
offer-edited = Changed: { $what }.
offer-pledged = An association already counts on this offer. If it no longer works, withdraw it and write another one.
offer-over = This offer is no longer there.
mydata-offer-row = Offer: { $what } ({ $state })
mydata-want-row = Asked for by you, for { $organization }: { $what }
device-ask-what = What would you like to give?
device-ask-model = Make and model? For example “Lenovo T480, 8 GB”.
device-ask-working = Does it work?
device-ask-charger = Is there a charger, or its cable?
device-ask-wiped = Has your data been wiped?
device-ask-number = How many are there, all the same?
device-label-model = Model
device-label-working = Works
device-label-charger = Charger
device-label-wiped = Data
device-label-number = How many
device-wiped = Already wiped
device-wipe-help = Help me wipe it
device-kept = Thank you! 💚 I noted: { $what }.
device-wipe-computer = To wipe your data: save what you need elsewhere, sign out of your accounts, then Settings → Recovery → Reset this PC → Remove everything.
device-wipe-phone = To wipe your data: save what you need elsewhere, sign out of your account, take out the SIM, then Settings → System → Reset → Erase all data.
device-wipe-else = If it doesn't work, never mind: the association that takes it does it with you.
device-laptop = Laptop
device-desktop = Desktop PC
device-tablet = Tablet
device-phone = Phone
device-monitor = Monitor
device-router = Router
device-connection = Connection
wanted-title = What is needed now:
wanted-urgent = Urgent:
wanted-none = Nothing is asked for right now. If you have something to give, write to me all the same.
wanted-more = Tap a request to open it.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Open
wanted-card =
    { $organization } is looking for:
    { $what }
wanted-button-give = 🎁 I'll bring some
wanted-over = This request is closed.
wanted-is-urgent-row = ⚡ Urgent
wanted-until-row = 🏁 By { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 They can fetch it
wanted-least-row = • At least: { $words }
wanted-for-row = • It is for: { $words }
wanted-received-row = 📦 Already there: { $amount }
wanted-promised-row = 🤝 Promised: { $amount }
drive-bar-row = { $bar } { $received } out of { $target }
drive-ask-bring = How much will you bring?
drive-other-unit = Here it is counted like this: { $target }. Please write it the same way.
drive-promised = Thank you! 💚 They expect you with { $what }: { $place }, { $hours }.
drive-reached = 🎉 The collection is complete: { $what }, for { $organization }. Thanks to everybody who took part!

## What an association needs

wants-button = 📦 Food and things
wants-title = What you have asked for, besides shifts:
wants-none = You have asked for neither food nor things. You can also just write it: “we need 20 kg of pasta by Friday”.
wants-more = What else is needed?
want-row = • { $what }: { $state }
want-button-food = 🥫 Food and hygiene
want-button-device = 💻 PCs and phones
want-button-drive = 🧺 A collection
want-button-count = ➕ Arrived
want-button-met = ✅ That's enough
want-button-cancel = Cancel it
want-button-urgent = ⚡ It is urgent
want-ask-what = What do you need, and how much? For example “20 kg of pasta and 10 litres of milk”.
want-ask-until = By when? For example “Friday” or “15 December”.
want-until-again = I didn't understand the day. Write for example “Friday” or “15 December”.
want-ask-storage = What can you store?
want-keeps-dry = Dry goods only
want-keeps-fridge = Also in the fridge
want-keeps-freezer = Also in the freezer
want-ask-where = Where is it brought?
want-ask-hours = During which hours?
want-ask-pick = Can you also fetch it?
want-ask-urgent = Is it urgent?
want-label-until = By
want-label-hours = Hours
want-label-pick = Can be fetched
want-label-urgent = Urgent
want-summary = This is the request:
want-posted = Received: { $what }. The coordinators publish it, I'll let you know.
want-published = Published: { $what }.
want-urgent-ask = It is soon: is it urgent? Urgent requests are shown first.
want-urgent-done = ⚡ Marked as urgent: { $what }.
want-card =
    { $what }
    { $state }
unit-pieces = pieces
column-unit = Unit
column-asked = Asked for
column-promised = Promised
column-received = Received
wants-table-here = Here is the table of what { $organization } has asked for.
wants-table-name = requests
wants-table-about = Requests of { $organization }
want-is-pending = waiting for the coordinators
want-is-open = published
want-is-refused = not published
want-is-cancelled = cancelled
want-is-met = it's all there
want-is-ended = over
want-over = This request is already closed.
want-edited = Changed: { $what }.
want-cancel-ask = Do you want to cancel { $what }? Whoever promised something will be told.
want-cancel-yes = Yes, cancel
want-cancelled = Cancelled: { $what }.
want-met = Closed: { $what }. What is already promised still comes.
want-ended = Time is up for { $what }. Arrived so far: { $received }.
want-approved = Your request is published: { $what }.
want-refused = The coordinators did not publish { $what }. Reason: { $reason }
want-decided = That has been decided: { $state }.
coordinator-want = { $organization } asks for: { $what }. You can decide.
coordinator-want-out = { $organization } has published a request: { $what }. You can look at it.
coordinator-want-card =
    { $organization }
    { $what }
coordinator-want-approved = Approved: { $what }.
coordinator-want-refused = Not published: { $what }. The association knows why.
queue-wants = Food and things to decide: { $count }.
queue-wants-out = Food and things already published, to look at: { $count }.
device-ask-least = What should it have at least? For example “8 GB of memory”.
device-ask-for = What is it for? For example “homework club”.
device-label-least = At least
device-label-for = It is for
drive-ask-what = What are you collecting, and how much? For example “100 blankets”.
drive-what-again = Write one thing only, with how much is needed: for example “100 blankets”.
drive-ask-until = Until when?
drive-ask-count = How much has arrived?
drive-counted = Added: { $what }.
drive-uncounted = Taken off: { $what }.
drive-undo = ↩️ Undo
drive-undone = This count was already put right, or more has arrived meanwhile.
## The time bank, and word of mouth

favour-title = Time bank: hours given and received between people, with an association that vouches. Whoever receives can give too, and nobody else sees what you have received.
favour-given-row = Hours you gave: { $hours }
favour-received-row = Hours you received: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = waiting for the association
favour-is-open = looking for somebody
favour-is-met = done
favour-is-refused = not possible
favour-is-cancelled = called off
favour-is-ended = nobody was found
favour-button-ask = 🤲 Ask for a hand
favour-button-all = ⏳ Time bank
favour-button-withdraw = No longer needed
favour-button-vouch = We vouch
favour-button = { $what }
favour-pick = Which association knows you and can vouch for you?
favour-nobody = There is no association that could vouch just now. Try again in a few days.
favour-many = You have three open requests already: once one is over you can make another.
favour-own = This request is your own.
favour-ask-what = What do you need a hand with? For example: putting up a curtain.
favour-ask-neighbourhood = In which neighbourhood?
favour-ask-address = At which address? Only the association and whoever comes will see it.
favour-label-address = Address
favour-summary = Your request:
favour-asked = I asked { $organization } to vouch for you. I'll write as soon as they answer.
favour-heard = { $name } asks for a hand: { $what }, { $when }. Can you vouch?
favour-todo-row = • To vouch for: { $what }, { $when }
favour-card = { $name } asks: { $what }
    { $when }
    { $area }, { $address }

    If you know them and vouch, it becomes a shift of yours: nobody sees whom it is for.
favour-vouched = { $organization } vouches for you: I'm looking for somebody who can help ({ $what }).
favour-refused = { $organization } can't vouch: { $reason }
favour-refused-done = All right, I'll tell whoever asked.
favour-withdrawn = All right, called off: { $what }.
favour-off = No longer needed: { $what }, { $when }.
favour-over = For “{ $what }” I found nobody in time. I'm sorry: you can ask again.
favour-found = { $name } is coming: { $what }, { $when }.
favour-coming = { $what }, { $when }. Coming:
favour-nobody-yet = For “{ $what }” ({ $when }) I have found nobody yet. I keep looking.
favour-address-row = Where to go: { $address }
favour-called-off = { $organization } had to call it off: { $what }.
favour-moved = { $organization } has moved “{ $what }”: it is now { $when }.
mydata-favour-row = • A hand asked for: { $what }, { $when }, { $address } ({ $organization })
share-title = Pass it on: { $link }
share-joined = { $count ->
        [0] Nobody has come yet. You will only see how many come, not who.
        [one] One person has come. You will only see how many, not who.
       *[other] { $count } people have come. You will only see how many, not who.
    }
share-button = 📣 Invite
share-button-new = Change the link
mydata-share-row = • You have a link to pass on: people who came { $count }
mydata-by-link-row = • You came by a link that was passed on
## How long

length = { $hours ->
        [0] { $minutes } min
        [one] 1 hour
       *[other] { $hours } hours
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}and { $minutes } min
        }
    }

## Times noted, to be corrected

given-button-mine = ↩️ Times noted
given-button-theirs = ↩️ Times: { $number }
given-times = The times noted in the last thirty days. If one is wrong, tap it and I take it back:
given-no-times = No times have been noted in the last thirty days.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = Done: I have taken back { $hours }. { $what }.
given-taken-back = { $name } has taken back a time noted by mistake: { $hours }. { $what }.

## A standing seat that pauses

seat-ask-until = For how long do you skip? After the pause the seat is yours again.
seat-button-fortnight = 2 weeks
seat-button-month = 1 month
seat-button-day = Until a day
seat-button-open = Until I say so
seat-ask-day = Until what day, included? For example: “10 January”.
seat-day-again = I didn't understand the day: write it as 10 January or 10/1. It must be still to come.
seat-paused-until = All right: until { $until } I don't sign you up, and I have given back the places you had in those days. From the day after the seat is yours again.
seat-until-row = ⏸️ Paused until { $until }
seat-back = The pause is over: { $what }. The standing seat is yours again, I sign you up each time.

## What is saved, and the statement of a month

saved-button = 🌱 What I saved
saved-title = What you have handed over, month by month. Tap a month for its statement.
saved-none = Nothing has been handed over yet. As soon as somebody collects something you'll find it here.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Here is the statement of { $month } { $year }.
statement-ready = The statement of { $month } { $year } is ready: thank you for all that was not wasted.
statement-title = Donations of { $month } { $year }
statement-about = The statement of { $month } { $year }
statement-name = donations-{ $month }
statement-note = Amounts as confirmed at the hand-overs. This is no tax document: for that you need the delivery document of the organization that received it.
statement-total = Total: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = day
statement-column-amount = amount
statement-column-unit = unit

## Giving time: when, what, how often, how much is promised

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, until { $until }
every-hours-until = { $rule }, { $hours }, until { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ Done
need-ask-musts = Which skills or languages are a must? Tap to add or take away. Only those who have them will be asked.
need-label-musts = Required skills
free-under14 = How nice that you want to help! Under 14 one comes together with an adult, who says when from their own phone.
free-button = 🙋 When I'm free
free-button-add = ➕ Add a time
free-button-about = 🎯 What I like
free-button-often = 🔔 How often
free-button-pause = ⏸️ Pause
free-button-resume = ▶️ Go on
free-button-change = ✏️ Change or remove
free-button-fits = ✨ What fits me
free-button-keep = 🔔 Ask me
free-button-once = That day only
free-button-weekly = 🔁 Every week
free-button-edit = ✏️ Another time
free-button-drop = 🗑️ Remove
free-button-none = 🗑️ Remove all
free-button-none-yes = Yes, remove all
free-intro = Tell me when you have time, and I will ask you only when somebody is needed just then. You decide every time, and stop when you like.
free-title = 🙋 This is when you are free:
free-empty = 🙋 You have no times to come.
free-label = When you are free
free-ask = When do you have time? Write it as you would say it: “Saturday morning”, “Wednesday after 6 pm”, “the next two hours”, “every Tuesday 15-18”.
free-which-hours = I don't keep for how long: every suggestion says how long it lasts, and you decide. Which hours do you mean?
free-again = I am not sure when you mean. Try a day and an hour, such as “Saturday 9-12” or “every Tuesday after 6 pm”.
free-ask-day = Or tap a day:
free-day-button = { $day }
free-ask-part = { $day }: which part of the day?
free-morning = 🌅 Morning
free-afternoon = ☀️ Afternoon
free-evening = 🌙 Evening
free-day = The whole day
free-ask-often = { $when }: that day only, or every week?
free-past = That time is already over.
free-many = You already have many times: at most { $most }. Remove some first.
free-kept = { $count ->
        [one] ✅ Noted. I will ask you when somebody is needed, at most once a week.
       *[other] ✅ Noted. I will ask you when somebody is needed, at most { $count } times a week.
    }
free-already = You had said so before: it is noted.
free-row = • { $when }
free-rests = You have no other times: I will not ask you anything until you say so.
free-gone = This time is not there any more: it is over, or you have removed it.
free-nothing = There is nothing to change.
free-change = What would you like to change or remove?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = Removed: { $when }.
free-none-ask = Shall I remove all your times and your promise? What you have signed up for stays.
free-dropped-all = I have removed everything. Thank you all the same!
about-button-edit = ✏️ Change
about-button-new = 🎯 Tell you
about-title = 🎯 You would rather be asked about:
about-none = 🎯 You have not told me yet what you like: for now it can be anything. Answer only what you want.
about-row = • { $label }: { $value }
about-summary = 🎯 What you like:
about-kept = ✅ Noted. I will bear it in mind when I ask you.
about-ask-fields = Which fields interest you? Tap as many as you like.
about-ask-neighbourhoods = Which neighbourhoods do you like to come to? Tap as many as you like.
about-ask-languages = Which languages do you speak? Tap as many as you like.
about-ask-skills = What can you do? Tap all that you have.
about-ask-also = Is there anything else you can do, or enjoy? A few words are enough.
about-label-fields = Fields
about-label-neighbourhoods = Neighbourhoods
about-label-languages = Languages
about-label-skills = Skills
about-label-also = Besides
mutes-title = 🔕 You are not asked about:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 How many proposals do you want at most?
often-1 = 1 a week
often-2 = 2 a week
often-3 = 3 a week
often-7 = Up to 7
often-0 = Never
often-row = { $count ->
        [one] 🔔 At most one proposal a week.
       *[other] 🔔 At most { $count } proposals a week.
    }
often-never-row = 🔕 No proposals: you choose from the shifts.
often-kept = ✅ Noted.
pause-ask = ⏸️ For how long shall I not ask you anything? What you have signed up for stays.
pause-week = One week
pause-month = One month
pause-open = Until I say so
pause-kept = ✅ All right, I will be quiet.
pause-row = ⏸️ Paused until { $until }.
pause-open-row = ⏸️ Paused until you say so.
pause-over = ▶️ Welcome back: I will ask you again when somebody is needed.
promise-button = 🤝 Promise hours
promise-button-change = ✏️ Change the hours
promise-button-drop = 🗑️ Take it back
promise-button-again = Another number
promise-label = Promised hours
promise-ask = 🤝 How many hours do you promise? Only you see your promise: nobody will hold you to it.
promise-title = 🤝 Your promise for { $edition }:
promise-row = 🤝 Promised { $hours } hours: given { $done }, still to give { $left }
promise-most = At most { $most } hours: that is a lot already!
promise-made = { $hours ->
        [one] 🤝 Your promise is noted: one hour. Thank you! It counts down by itself with every shift.
       *[other] 🤝 Your promise is noted: { $hours } hours. Thank you! They count down by themselves with every shift.
    }
promise-none = There is no promise.
promise-dropped = Your promise is taken back. No problem: every hour you gave counts.
promise-kept = { $hours ->
        [one] 🎉 Promise kept: one hour given. Thank you so much!
       *[other] 🎉 Promise kept: { $hours } hours given. Thank you so much!
    }
mydata-free = The time you offer:
mydata-free-over-row = { $count ->
        [one] • one offer of time that is over or was removed
       *[other] • { $count } offers of time that are over or were removed
    }
## A photo of what is given

photo-can = If you like, send me a photo: it helps whoever has to decide. Only the association I propose it to sees it, and I take out the place and the other data inside.
photo-button-add = 📷 Add a photo
photo-button-see = 🖼️ See the photo
photo-button-other = 📷 Another photo
photo-button-drop = 🗑️ Remove the photo
photo-button-offer = ↩️ The offer
photo-button-none = None of these
photo-send = Send me a photo of { $what }: take one, or choose one from your phone. Better without people or documents.
photo-which = What is the photo of?
photo-coming = Thank you! I'm getting the photo of { $what }: just a moment.
photo-kept = The photo of { $what } is here. I took out the place and the other data inside. Only the association I propose it to sees it, and a week after the offer ends I delete it.
photo-here = Here is the photo of { $what }:
photo-dropped = Done: the photo is gone.
photo-too-large = This photo is too large for me: 10 MB at most. Can you send a smaller one?
photo-unreadable = I can't open this photo. Send it as a photo, not as a file; JPEG, PNG and WebP are fine, if not too large. The offer stands without it too.
photo-lost = I could not get the photo. Can you send it again? The offer stands without it too.
photo-about = Photo of { $what }
photo-name = photo
mydata-photo-row = • Photo of { $what } ({ $size } kB)

## Silence and slips about hand-overs

handover-silent = Nobody has answered me any more: { $what }, { $amount }, for { $organization }. This hand-over ends here, and nothing is counted.
handover-give-again = If you still have it, please offer it again: others are looking for it.
handover-nobody-there = { $organization } cannot receive it for now: { $what }, { $amount }. You do not have to bring it.
receipt-button-correct = Correct it
receipt-correct-late = It can be corrected within a quarter of an hour. Now the other side can say otherwise, or write to the coordinators.
taking-unreachable = I can no longer reach whoever gives this: { $what }, { $amount }, for { $organization }. What you agreed holds, but they may read nothing more.

## What is asked about

topic-food = 🍲 Food
topic-housing = 🏠 Housing
topic-health = 🩺 Health
topic-documents = 🪪 Documents
topic-work = 💼 Work
topic-italian = 🗣️ Learn Italian
topic-school = 🏫 School, children
topic-money = 💶 Money and benefits
topic-violence = 🛟 I am not safe
topic-legal = ⚖️ Legal help
topic-digital = 📱 Internet and SPID
topic-clothes = 👕 Clothes, furniture
topic-leisure = ⚽ Free time
topic-rules = 🚌 Living in town
sub-food-meals = A meal
sub-food-parcels = A food parcel
sub-food-market = The social market
sub-food-baby = For a baby
sub-housing-tonight = Where I sleep tonight
sub-housing-rent = Finding a home
sub-housing-eviction = Eviction
sub-housing-public = Public housing
sub-health-doctor = A doctor
sub-health-urgent = I feel ill now
sub-health-mothers = Women, pregnancy
sub-health-tests = Blood tests
sub-health-mind = Feeling low
sub-health-card = Health card
sub-documents-permit = Residence permit
sub-documents-identity = Identity card
sub-documents-taxcode = Tax code
sub-documents-citizenship = Citizenship
sub-documents-asylum = Asking for asylum
sub-work-search = Looking for work
sub-work-training = Learning a trade
sub-work-rights = My rights
sub-italian-course = Courses
sub-italian-women = Courses for women
sub-italian-exam = The exam
sub-school-nursery = Nursery
sub-school-enrol = Enrolling a child
sub-school-homework = Help with homework
sub-school-adults = School for adults
sub-money-benefits = Benefits
sub-money-isee = The ISEE
sub-money-bills = Bills and rent
sub-legal-lawyer = A lawyer
sub-legal-discrimination = Discrimination
sub-digital-spid = SPID and CIE
sub-digital-internet = Free internet
sub-digital-devices = A computer
sub-clothes-clothes = Clothes
sub-clothes-baby = For babies
sub-clothes-furniture = Furniture
sub-leisure-library = Library
sub-leisure-sport = Sports
sub-leisure-youth = Young people
sub-leisure-people = Meeting people
sub-rules-rubbish = Rubbish
sub-rules-transport = Bus and metro
sub-rules-living = Home and neighbours
sub-rules-desk = The town hall
bring-identity = Identity document
bring-taxcode = Tax code (codice fiscale)
bring-health = Health card (tessera sanitaria)
bring-isee = ISEE (a paper about your family's income)
bring-referral = Letter from who sends you
bring-permit = Residence permit (permesso di soggiorno)
bring-family = Family certificate (who lives with you)
bring-contract = Contract or payslip
not-mediator = This is for those who answer families in their language.
not-reviewer = This is for those who read the translations.

## Guides step by step, and what people follow

menu-guides = 🧭 First weeks
guides-title = I go with you, one step at a time. What do you need?
guide-first-weeks = The first weeks
guide-new-baby = A baby is born
guide-lost-work = I lost my job
guide-renewing-documents = Renewing papers
guide-which-hour = { $guide }: at what time do you want the messages?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Language: { $languages }.
    First message: { $when }.
    I keep this under a number, not under your name, until you say stop.
    Or take it all in one calendar file: then I keep nothing.
guide-start = ▶️ Start today
guide-start-tomorrow = ▶️ Start tomorrow
guide-file = 📅 Take the file
guide-file-here = Open the file with your phone's calendar. I keep nothing.
guide-next = { $guide }. The next step comes: { $when }.
guide-paused = { $guide }: paused. Go on whenever you like.
guide-last = This was the last step. All the best!
guide-steps = { $guide }: what have you done already, or do not need? Tap it, and I skip it.
guide-language =
    { $guide }: before, I wrote to you in this language: { $languages }.
    In which language shall I go on?
guide-done = ✅ Done
guide-steps-button = ⏭ Skip a step
guide-pause = ⏸ Pause
guide-resume = ▶️ Go on
guide-first-weeks-doctor =
    🩺 The doctor
    Urgent care is for everybody, also without a permesso di soggiorno (residence permit).
    Whoever cares for you does not tell the police.
    Below you see where to find a doctor.
guide-first-weeks-taxcode =
    🪪 The codice fiscale (tax code)
    It is the number by which offices know who you are.
    It is free.
    You get it from the Agenzia delle Entrate (the tax office).
guide-first-weeks-permit =
    📄 The permesso di soggiorno (residence permit)
    If you need one, ask for it within 8 working days of your arrival in Italy.
guide-first-weeks-school =
    🎒 School
    Every child has the right and the duty to go to school.
    Also without a permesso di soggiorno (residence permit).
guide-first-weeks-italian =
    🗣️ Italian
    In a course you learn the words and meet people.
    Below you see the courses.
guide-first-weeks-isee =
    💶 The ISEE
    It is a paper that says how much money a family has.
    At a CAF (a help office for papers) it is free.
guide-first-weeks-leisure =
    📚 The library and free time
    Below you see where to read, play and meet people.
guide-first-weeks-rules =
    🚌 Rubbish and buses
    Below you see how to sort rubbish and how to get around town.
guide-new-baby-birth =
    👶 Declaring the birth
    At the hospital you have 3 days from the birth.
    At the town hall you have 10 days.
guide-new-baby-taxcode =
    🪪 The codice fiscale (tax code)
    Ask for one for the baby too.
    It is free.
guide-new-baby-health =
    🩺 The health of mother and baby
    Urgent care is for everybody, also without a permesso di soggiorno (residence permit).
    Whoever cares for you does not tell the police.
guide-new-baby-isee =
    💶 The ISEE
    It is a paper that says how much money a family has.
    At a CAF (a help office for papers) it is free.
guide-new-baby-benefit =
    💶 The assegno unico
    It is money for families with children.
    You ask for it at INPS.
guide-new-baby-nursery =
    🧸 The nursery
    Below you see where to ask.
guide-lost-work-naspi =
    💶 The NASpI
    It is money for whoever loses a job.
    Ask for it within 68 days of losing the job.
guide-lost-work-search =
    💼 Looking for work
    Below you see who helps you look.
guide-lost-work-rights =
    ⚖️ Your rights
    You were not paid, or are not sure?
    Below you see whom to ask.
guide-lost-work-isee =
    💶 The ISEE
    It is a paper that says how much money a family has.
    At a CAF (a help office for papers) it is free.
guide-lost-work-training =
    🎓 Learning a job
    Below you see the courses.
guide-renewing-documents-permit =
    📄 The permesso di soggiorno (residence permit)
    Ask to renew it at least 60 days before it ends.
    Keep the receipt: it is valid while you wait.
guide-renewing-documents-identity =
    🪪 The identity card
    Look at the day on which it ends.
    Below you see where to renew it.
guide-renewing-documents-health =
    🩺 The tessera sanitaria (health card)
    Look at the day on which it ends.
    Below you see whom to ask.
guide-renewing-documents-help =
    ⚖️ If something is wrong
    They said no, or you are not sure?
    Below you see who helps you.
translation-italian = 🇮🇹 This text is only in Italian.
follow-button = 🔔 Follow
follow-yes = 🔔 Yes, follow
follow-stop = ⏹ Stop
follow-agree =
    On Thursdays I write you what is new about: { $topic }. If there is nothing, I do not write.
    I keep this under a number, not under your name, until you say stop.
follow-here = 🔔 You follow: { $topic }. I write on Thursdays, if there is something new.
follow-over = You do not follow this any more.
follow-stopped = All right: I write no more, and I have forgotten it.
follow-one = { $what }
follows-button = 🔔 What you follow
follows-title = What you follow. Tap to change it or to say stop.
follows-none = You follow nothing.
news-title = 🔔 What is new this week
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … and one more
   *[other] … and { $count } more
 }
mydata-follow-row = You follow: { $what }
mydata-guide-row = Guide: { $what }, at { $hour }. Steps done: { $count }
## The directory of services

menu-zones = Grey zones
queue-corrections = Reports about services: { $count }
queue-hidden = Services that families do not see yet: { $count }
directory-mine = Our services
directory-list = Your services, as families see them. Tap one to check or correct it.
directory-none = None of your services is here yet.
directory-button = { $name }
directory-button-new = ➕ A new service
directory-title = { $name } ({ $state })
directory-shown = families see it
directory-hidden = hidden, to be confirmed
directory-old = families see it, but not its hours until you confirm it
directory-stable = national number, shown without hours
directory-closed = closed
directory-confirmed-row = • Confirmed: { $day }
directory-topics-row = • Found under: { $topics }
directory-untold = • Not found under any topic yet.
directory-fact-row = • { $label }: { $value }
directory-sourced-row = • { $label }: { $value } (from { $source }, { $on })
directory-what = Is all of it still right?
directory-button-right = ✅ All right
directory-button-change = ✏️ Correct it
directory-button-topics = Topics
directory-button-hide = Hide
directory-button-closed = ⛔ It is closed
directory-button-yes = Yes, it is closed
directory-button-again = Try again
directory-shown-now = Done: families can see { $name }.
directory-thanks = Thank you! { $name } is confirmed: families see today's date.
directory-waits = { $name }: the association says that all is right. May families see it?
directory-asked = Thank you! The first time, the coordinators look at it: then families see { $name }.
directory-lacks-topic = First choose at least one topic: without one, no family finds it.
directory-lacks-summary = First write in one sentence what it does.
directory-lacks-way = First add at least an address, a phone or another contact.
directory-close-sure = Is { $name } closed for good? Families will not see it any more.
directory-closed-now = Done: families do not see { $name } any more.
directory-was-closed = { $name }: the association says that it is closed.
directory-hidden-now = { $name } is hidden until somebody confirms it.
directory-which = What do you want to correct?
directory-name = Name
directory-summary = What it does
directory-how = How to get in
directory-address = Address
directory-phone = Phone
directory-phone-hours = Hours on the phone
directory-toll-free = Toll-free number
directory-whatsapp = WhatsApp number
directory-email = E-mail address
directory-web = Website
directory-hours = Opening hours
directory-access = Access
directory-languages = Languages spoken
directory-interpreters = Interpreters
directory-cost = Cost
directory-bring = To bring along
directory-permit = Permit
access-walk-in = no appointment needed
access-appointment = by appointment
access-referral = only if somebody sends you
cost-free = free
cost-low = costs little
cost-paid = to be paid
permit-needed = a permit is needed
permit-not-needed = no permit needed
directory-ask = Write it here. To take it away, write a dash.
directory-ask-hours = When is it open? For example: mon-fri 9-12:30; wed 15-18. To take them away, write a dash.
directory-hours-again = I did not understand the hours. Write them like this: mon-fri 9-12:30; saturday 9-12.
directory-place = 📍 On the map
directory-ask-place = Send the location of the place (📎 or 📍, then Location). To take it away, write a dash.
directory-unplaced = Send the point on the map too: families get there by it, and those nearby find it.
directory-ask-name = What is the service called?
directory-ask-summary = What does it do, in one simple sentence? For example: “It gives food parcels to families every Thursday”.
directory-ask-code = { $label }: tap what is true.
directory-tap = Tap to put in or take out.
directory-ask-topics = Under which topics do families look for it?
directory-ask-parts = { $topic }: which part?
directory-all-of-it = All of the topic
directory-kept = Done.
directory-again = That does not fit “{ $label }”. Check it and write it again.
directory-report = { $name }: somebody says “{ $reason }” ({ $day }). Check, correct, then note how it ended.
directory-button-mended = ✅ Corrected
directory-button-dismiss = It was right
directory-mended-now = Done: whoever reported it will hear.
directory-dismissed = All right: the report is closed.
directory-report-over = Somebody has looked after this report already.
correction-moved = it has moved
correction-closed = it is closed
correction-phone = nobody answers the phone
correction-hours = the hours are wrong
correction-refused = they sent me away
correction-interpreter = nobody speaks my language
correction-other = something else
correction-mended = You told us about a mistake about { $name }: it has been corrected. Thank you, you have helped other families.
fresh-ask = { $name }: last confirmed { $day }. Is all of it still right?
fresh-silent = { $name }: we asked whether all is still right ({ $day }), but nobody answered. Families do not see its hours now.
menu-reviews = Texts to read
reread-title = { $name } — { $label } ({ $language }). Texts to read: { $count }
reread-italian = In Italian: { $words }
reread-draft = Machine translation: { $words }
reread-missing = There is no translation yet.
reread-what = What do you say?
reread-button-right = ✅ It is right
reread-button-write = ✏️ I write it
reread-button-skip = Skip
reread-ask = Write the translation, in simple words.
reread-thanks = Thank you! From now on families read this one.
reread-changed = The text has changed meanwhile. Here it is as it is now.
reread-none = There is nothing to read. Thank you!
zones-title = What families looked for and did not find.
zones-none = Nothing that can be told: numbers under 5 stay hidden.
zones-row = • { $topic }, { $language }: { $count } times (from { $first } to { $last })
zones-wrong = The services with the most reports:
zones-wrong-row = • { $name }: { $count }
zones-dark = Topics where nothing is open after six:
zones-dark-row = • { $topic }
zones-how = These are counts by week, without people.
zones-table-here = Here are the grey zones for the plenary.
zones-table-about = Grey zones: what is lacking, topic or service, language, weeks, how many times
zones-table-name = grey-zones
zones-what = What
zones-not-found = Looked for and not found
zones-reported = Service with reports
zones-nothing-open = Nothing open after six
zones-topic = Topic or service
zones-language = Language
zones-first = From week
zones-last = To week
zones-amount = Times
## Finding help in town

services-title = What do you need? Tap a button, or tell me in your own words.
services-which = { $topic }: what are you looking for?
services-all = Everything
services-list = { $name }
services-more = More places
services-near = 📍 If you send me where you are, I tell you what is nearest. I don't keep it.
services-none = { $name }: I don't know a place yet that I can be sure of. I have noted it, without your name.
services-nothing = I didn't find it
services-talk = 👤 A person
services-other = 🔎 Something else
nothing-thanks = Thank you: I have noted it, without your name. This way the network knows what is missing.
near-title = The places nearest to you:
near-topic = { $name }: the places nearest to you.
near-kept = I don't keep where you are.
near-none = I don't know anything near here. Try to choose what you are looking for.
asked-which = Perhaps you are looking for one of these:
asked-topic = { $name }
asked-else = Not this? Tap 🔎, or ask a person.
asked-also = If you were looking for something else:
asked-language = I answer in the language you wrote in. Which one do you want to keep?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Automatic translation: nobody has checked it yet.
service-italian-under = 🇮🇹 For now only in Italian.
service-flagged-row = ⚠️ Several people say that something has changed here: ask before you go.
service-always-row = 🟢 Always open
service-open-row = 🟢 Open until: { $until }
service-opens-row = 🔴 Closed. Opens: { $opens }
service-closed-row = 🔴 Closed
service-appointment-row = 📅 By appointment
service-unknown-row = ❔ Hours not confirmed: ask before you go
service-distance-row = 🚶 { $metres } m from you
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (free call)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ There is an interpreter if you need one
service-free-row = 💶 Free
service-cheap-row = 💶 Costs little
service-paid-row = 💶 You pay
service-referral-row = 📨 You need a letter from another service
service-bring-row = 🎒 Bring: { $what }
service-no-permit-row = ✅ You don't need a residence permit
service-confirmed-row = 🤝 Confirmed by { $organization }: { $day }
service-confirmed-once-row = ⏳ To be confirmed again. Last time: { $organization }, { $day }
service-checked-row = 🤝 Confirmed by the town hall: { $day }
service-checked-once-row = ⏳ To be confirmed again. Last time: { $day }
service-national-row = ☎️ National number
service-unconfirmed-row = ⏳ To be confirmed
service-button-map = 📍 Map
service-button-call = 📞 Call
service-button-remind = 🔔 Tell me at opening
service-button-staff = 🪧 Show to staff
service-button-more = ➕ More
service-button-next = ➡️ Next
service-button-share = 📤 Share
service-button-wrong = ⚠️ Something is wrong
service-button-back = ↩️ The card
service-more = { $name }: what do you want to do?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = Call { $name }:
service-share = Copy this and send it to anyone: { $name }
service-link-row = 👉 { $link }
staff-how = Show this picture to the people who work there. It is in Italian.
staff-title = Good morning! I am looking for this service:
staff-looking = Good morning! I am looking for: { $name }
staff-speaks-row = 🗣️ My language: { $languages }. Please speak slowly.
opening-kept = 🔔 I will write to you when { $name } opens: { $when }. Then I forget it.
opening-dropped = All right: I won't write to you.
opening-now = 🔔 Opening now: { $name }
opening-button-no = Don't tell me
wrong-ask = { $name }: what is wrong?
wrong-moved = It is not there now
wrong-closed = It closed for good
wrong-phone = Nobody answers
wrong-hours = Hours are different
wrong-refused = They refused me
wrong-interpreter = No interpreter
wrong-thanks = Thank you! I tell whoever can mend it. I will write to you when it is done.
rate-ask = Did this help you?
rate-thanks = Thank you! I have counted it, without your name.
## Talking to a person

talk-menu = 💬 Talk to someone
talk-how =
    A mediator who speaks your language answers. You get an answer by: { $until }.
    Only the words are kept, for seven days, with no names or numbers.
talk-ask = What would you like to ask? Use your own words.
talk-again = Please write a few words, at most 800 characters.
talk-no-numbers =
    Phone numbers and e-mail addresses do not pass here: so nobody can look for you.
    Please write it again without them.
talk-nobody =
    Sorry: there is nobody here now who speaks your language ({ $language }).
    There are the services of the town. For a doctor you can call, also with an interpreter:
talk-too-many = You have asked many questions today. Please try again tomorrow.
talk-sent = Done: I have passed your question on. You get an answer by: { $until }.
talk-button = My question
talk-button-write = ✏️ Write more
talk-button-close = I am done
talk-button-again = Another question
talk-ask-more = What would you like to add?
talk-passed-on = Done: it is added to your question.
talk-waits = Your question is waiting. You get an answer by: { $until }.
talk-yours = Your question:
talk-yours-row = You: “{ $words }”
talk-theirs-row = Answer: “{ $words }”
talk-italian-row = 🇮🇹 To show at a desk: “{ $words }”
talk-answer =
    💬 An answer to your question:
    “{ $words }”
talk-said = There is a message for you.
talk-late = Sorry: nobody has answered yet. I have asked everybody again.
talk-over = This conversation is over.
talk-unanswered = Sorry: nobody has answered. I have deleted your question.
talk-voice-sent = Done: your voice is on its way. I do not keep it.
talk-voice-came = 🎙️ A voice message about the question.
talk-voice-lost = Sorry: the voice message did not arrive. Please write.
talk-voice-later = Your voice can pass once somebody has taken the question. You can write meanwhile.
mydata-talk-row = • You asked a person: { $asked }, { $languages }. Deleted after seven days
mydata-role-row = • Your task: { $role }, { $languages }
mydata-excluded-row = • You want no questions about: { $topics }
mydata-blocks-row = • People you have blocked: { $count }
shift-oncall-row = 📞 Mediators answer families. Languages: { $languages }
mediator-menu = 💬 Questions
mediator-consent =
    You are invited to be a mediator: you answer, in their language, the questions of people who are new here.
    • Answer when you can: whoever takes a question goes on with it, or passes it on.
    • No names, numbers or addresses, on either side.
    • The words are deleted after seven days.
    • Whoever is in danger never comes to you: they get the numbers to call at once.
    You can say which topics you do not want, and stop whenever you like.
mediator-adults = Families are answered by adults. Thank you all the same: there are many other ways to help.
mediator-welcome = Thank you! From now on you get the questions in: { $languages }.
mediator-title =
    Questions taken by you: { $taken }
    Questions that wait: { $waiting }
mediator-button-question = { $languages }, { $at }
    .row = { $languages }
    .desc = { $at }
mediator-button-topics = Topics
mediator-waits =
    A family asks ({ $languages }).
    I promised an answer by: { $until }.
mediator-button-take = I answer
mediator-button-skip = Not now
mediator-theirs-row = Family: “{ $words }”
mediator-ours-row = Answer: “{ $words }”
mediator-italian-row = 🇮🇹 “{ $words }”
mediator-reply =
    The family writes:
    “{ $words }”
mediator-button = Open
mediator-button-answer = ✏️ Answer
mediator-button-question-it = 🇮🇹 Question
mediator-button-answer-it = 🇮🇹 Answer
mediator-button-on = Pass it on
mediator-button-close = Close
mediator-button-block = 🚫 Block
mediator-button-block-yes = Yes, never again
mediator-card = This question is yours. Language: { $languages }.
mediator-ask = Write the answer in the family's language, at most 800 characters.
mediator-sent = Done, the answer is on its way. You can write it in Italian too: the family shows it at a desk.
mediator-beside = The text to put into Italian:
mediator-ask-italian = Write it in Italian.
mediator-skipped = All right: I have asked others too.
mediator-taken = Thank you! Somebody else is already on it.
mediator-over = This question is no longer here.
mediator-not-for-you = This question is for others.
mediator-given-on = Done: I have asked the others, with all that you two wrote.
mediator-alone = Done: the question waits. For now nobody else speaks this language.
mediator-answer-first = Before you close it, write an answer. Or pass the question on.
mediator-closed = This conversation is over.
mediator-which-voice = Which question is it for? Open it, tap Answer, and send your voice again.
mediator-block-ask = You want nothing more to do with this person? They will not know why.
mediator-blocked = Done: you will get nothing more from this person.
mediator-topics = Tap the topics that you want no questions about. ✓: fine.
reviewer-consent =
    You are invited to read translations: I show you one text at a time, and you approve or rewrite it.
    You can stop whenever you like.
reviewer-welcome = Thank you! From now on I show you texts in: { $languages }.
roles-menu = 💬 Mediation
roles-title = Who answers families, and who reads translations.
roles-button-mediator = + Who answers
roles-button-reviewer = + Who reads
roles-mediator = answers families
roles-reviewer = reads translations
roles-waiting = Questions that wait: { $count }
roles-kept-row = { $languages }: answers in time { $kept }, late { $late }
roles-few = fewer than 5
roles-row = { $name }: { $role }, { $languages }
roles-one = This person:
roles-button-drop = Take the task back
roles-dropped = Done: I have told them too. What they had in hand went to others.
roles-lost = You no longer have this task: { $role }. Thank you for what you did.
roles-ask-languages = In which languages?
roles-label-languages = Languages
roles-label-agreed = Agreement
roles-button-agree = Yes, I will
roles-summary = The invite:
roles-code =
    An invite (task: { $role }; languages: { $languages }):
    { $code }
    Good once, within seven days: it is enough to type it here to the bot.
roles-link-row = { $link }
roles-button-leave = Give the task up
roles-button-leave-yes = Yes, I stop
roles-leave-ask = Do you want to give this task up: { $role }?
roles-left = Done. Thank you for all you did!
roles-late = A promise was not kept ({ $languages }). Questions that wait in this language: { $count }. I have asked everybody again.
oncalls-button = 📞 On call
oncalls-title = { $what }, { $when }: in which languages do the people of this shift answer families?
oncalls-ahead = Shifts on call:
oncalls-row = { $when }, { $languages }

## Boards: things to do, homes, work

menu-boards = 📌 Notice boards
boards-title = What would you like to see?
boards-mine = 📝 My posts
boards-yours = Your posts. Tap one to change it or take it away.
boards-none-yours = You have no posts.
board-events = 🎉 Things to do
board-homes = 🏠 Homes and rooms
board-jobs = 💼 Work
board-list-events = What happens in town:
board-list-homes = Homes and rooms. You write to each other only through me. Never pay before you have seen the home.
board-list-jobs = Work, and training for work. Whoever offers work may not ask you for money.
board-none = There is nothing here for now.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ New post
post-button-me = For myself
post-button-ask = ✉️ I'm interested
post-button-withdraw = 🗑️ Take it away
post-button-still = ✅ Still there
post-card = { $kind }: { $what }
post-initiative = Initiative
post-course = Course
post-event = Event
post-volunteering = Volunteer training
post-offer = Home offered
post-request = Home wanted
post-shared = Home to share
post-job = Job
post-training = Job training
post-for-all = everybody
post-for-youth = young people
post-for-families = families
post-for-volunteers = volunteers
contract-permanent = permanent
contract-fixed = fixed-term
contract-apprentice = apprenticeship
contract-internship = internship
contract-other = other
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = For: { $whom }
post-cost-row = Cost: { $cost }
home-rooms-row = 🛏️ Rooms: { $rooms }
home-euro-row = 💶 { $euro } euros a month
home-since-row = 🗓️ From: { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Contract: { $contract }
job-deadline-row = ⏳ Until: { $day }
post-state-row = Your post is { $state }.
post-is-pending = waiting
post-is-open = visible
post-is-refused = to be mended
post-is-withdrawn = taken away
post-is-ended = over
post-over = This post is no longer there.
post-own = This post is yours.
post-adults = This is for people of 18 or over.
post-many = You have five posts already. Take one away, then try again.
post-no-contact = No numbers, e-mails or links: you write to each other through me. Please write it again.
post-for-whom = Who is the post for?
post-ask-what = What is it about? Write it in one line.
post-label-what = What
post-label-kind = Kind
home-ask-kind = What would you like to do?
home-ask-rooms = How many rooms?
home-label-rooms = Rooms
home-rooms-again = Write a number from 1 to 12.
home-ask-area = In which neighbourhood? No address is needed.
home-ask-euro = How many euros a month?
home-label-euro = Euros a month
home-euro-again = Write the number alone, for example 450.
home-ask-since = From when? Write a day, or skip.
home-label-since = From when
job-ask-kind = What do you offer?
job-ask-where = Where is the work?
job-ask-hours = On which days, at what hours?
job-label-hours = Hours
job-ask-contract = With which contract?
job-label-contract = Contract
job-ask-deadline = Until which day can people answer?
job-label-deadline = Deadline
job-ask-firm = What is the firm called?
job-label-firm = Firm
post-summary = Here is the post:
post-posted = Thank you! A person reads it first, then everybody sees it. I will write to you.
post-published = 📌 Everybody now sees: { $what }
post-refused = ✖️ Not visible: { $what }. Why: { $reason }. You can mend it.
post-withdraw-ask = Shall I take { $what } away?
post-withdrawn = Taken away: { $what }
post-still-ask = { $what }: is it still there? It stays until { $day }.
post-still-done = Good! { $what } stays until { $day }.
post-ended = Its time is over, I have taken it away: { $what }
inquiry-ask = Write the message. I carry it over: your name and your number are not shown.
inquiry-message =
    ✉️ Somebody is interested in { $what }:
    “{ $words }”
inquiry-answer =
    ✉️ An answer about { $what }:
    “{ $words }”
inquiry-many = You have written about ten posts today. Try again tomorrow.
complaint-kept = Thank you for saying so. A person looks into it.
complaint-handled = We looked into what you reported: you were right, we took care of it.
complaint-dismissed = We looked into what you reported: nothing changes for now.
mydata-board-row = • Post — { $kind }: { $what }
mydata-inquiry-row = • You wrote about the post: { $what }
mydata-complaint-row = • Report about a post: { $words } ({ $state })
event-ask-kind = What is it?
event-label-kind = Kind
event-ask-italian = Is it a course of Italian?
event-label-italian = Course of Italian
event-ask-where = Where? Street and number, or the name of the place.
event-ask-whom = Who is it for?
event-label-whom = For
event-ask-cost = What does it cost?
event-label-cost = Cost
queue-posts = Posts to be read: { $count }
queue-complaints = ⚠️ Reports about posts: { $count }
screen-mydata-row = • Posts read by you: { $count }
screen-button = 🔎 { $what }
screen-new = 📌 A post to be read. { $kind }: { $what }
screen-how = To be read: no numbers or links, no money in advance, no discrimination.
screen-decided = It has been decided already: { $state }.
screen-changed = It has changed meanwhile. Here it is as it is now:
screen-approved = Done: everybody now sees { $what }
screen-refused = Done: { $what } is not visible. Whoever wrote it knows why.
screen-complaint = ⚠️ A report about a post.
screen-complaint-card = ⚠️ “{ $words }”
screen-complaint-post = It is about this post:
screen-complaint-over = It is about messages over this post:
screen-complaint-done = Done: whoever reported it knows.
screen-button-down = ✖️ Take it down
screen-button-stop = 🚫 Stop the messages

## Reading aloud

hear-button = 🔊 Listen
hear-voice = 🔊 Read by a person who speaks your language.
hear-name = voice
hear-about = Voice message
reading-menu = 🎙️ Read aloud
    .button = 🎙️ Read aloud
reading-which = Which language do you want to read in?
reading-button-language = { $languages }
reading-title =
    People who find reading hard can listen to you ({ $languages }). Tap a sentence, or a topic for the cards of its services.
    🎙️ To be read: { $missing }
    🔁 Words have changed, read again: { $changed }
    ✅ Fine: { $fresh }
    Your voice is deleted if you give the role up, or when you take it away.
reading-cards =
    Cards ({ $languages }). You can read those that have their words in this language.
    🎙️ To be read: { $missing }
    🔁 Words have changed, read again: { $changed }
    ✅ Fine: { $fresh }
reading-button-missing = 🎙️ { $what }
reading-button-changed = 🔁 { $what }
reading-button-fresh = ✅ { $what }
reading-words = The words to read ({ $languages }):
reading-card-row =
    { $name }
    { $text }
reading-ask = Read them slowly in a voice message, and send it to me.
reading-label = Voice
reading-again = I am waiting for a voice message: hold the microphone and read.
reading-too-long = That is too long: please make a shorter voice message.
reading-coming = Thank you! I am fetching it, and then you can listen to it.
reading-kept = Done. This is how families hear you:
reading-here = Here is the recording:
reading-button-done = ✅ Done
reading-button-again = 🎙️ Record again
    .button = 🎙️ Again
reading-button-drop = 🗑️ Delete
reading-dropped = Done: the recording is gone.
reading-lost = I am sorry: the voice did not arrive, or it was too long. Try again?
reading-name-services = What do you need?
reading-name-kept = What we keep
reading-name-near = Where you are
reading-name-nothing = I did not find it
reading-name-talk = A person
reading-name-guides = Step by step
reading-name-gone = A former service
reading-mydata-row = • You have read aloud: { $what }, { $languages } ({ $size } kB)

## Two chats, one person

link-button = 🔗 Link a chat
link-code =
    Do you use another messenger, or another phone? Open the chat with me there and write:
    /link { $code }
    The code is good for { $minutes } minutes, once. From then on the two chats are one person: you see the same in both, and I write to you in the one you used last.
link-warning = ⚠️ Give the code to nobody: whoever writes it in their chat sees and changes your things.
link-wrong = This code does not work: it is good for ten minutes, and once. Write /link in the other chat and I will give you another.
link-own = You asked for this code right here. Write it in the other chat: /link { $code }
link-ages = The two chats say different ages, so to me they are two people: I can't link them. If that is a mistake, correct the age and ask for another code.
link-both = Both chats have things already, and I don't mix them. This one has:
link-kept-row = • { $kind }: { $count }
link-kept-places = places in shifts and waiting lists
link-kept-hours = shifts with hours counted
link-kept-offers = free time and things offered
link-kept-roles = roles and associations
link-kept-more = other lines of /mydata
link-both-end = You can delete what this chat has and link it: your places are given back, and this can't be undone. Blocks and reports stay. Or you leave everything as it is.
link-button-delete = Delete and link
link-button-leave = Leave it
link-done = Done: this chat and the other one are the same person now.
link-done-there = 🔗 Another chat ({ $here }) is linked to this one now: it sees and changes your things. If that was not you, unlink it at once.
chats-button = My chats
chats-title = Your chats:
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = web page
chats-here-row = Contact: { $chat } ({ $value }), this chat
chats-row = Contact: { $chat } ({ $value })
chats-end = I write to you in the one you used last.
chats-button-away = Unlink { $chat }
chats-button-away-here = Unlink this one
chats-away-ask = Unlink { $chat }? Your things will no longer be seen from there. Whoever writes from that chat begins anew.
chats-button-away-yes = Yes, unlink
chats-away = Done: { $chat } is no longer one of your chats.
chats-last = This is your only chat: I can't unlink it. If you like, you can delete everything.

## Web pages

page-title = FaiBene
page-chat = Conversation
page-write = Write a message
page-sos = Emergency numbers
page-send = Send
page-photo = Send a photo
page-photo-sent = Your photo
page-place = Share where you are
page-place-sent = 📍 Where I am
page-place-refused = The phone did not say where you are. You can write a street.
page-map = Open the map
page-you = You
page-new = New messages
page-connecting = Connecting…
page-online = online
page-lost = Connection lost, trying again…
page-sending = sending
page-sent = sent
page-refused = This message was not sent: try shorter words.
page-save = Download
page-noscript = The chat needs JavaScript: please turn it on in your browser.
page-town = #FaiBene
page-town-about = Sample town: invented people and organizations
page-town-how = Five phones, one town. Write, tap the buttons, then move the clock forward.
page-phones = Phones
page-phone-citizen = A volunteer
page-phone-citizen-about = gives a few hours
page-phone-association = An association
page-phone-association-about = looks for volunteers
page-phone-coordinator = The coordinator
page-phone-coordinator-about = approves and checks
page-phone-family = A family just arrived
page-phone-family-about = asks in its own language
page-phone-whatsapp = Like WhatsApp
page-phone-whatsapp-about = three buttons, or a list
page-clock = Clock of the sample week
page-clock-hour = +1 hour
page-clock-evening = To 18:00
page-clock-day = +1 day
page-clock-wrong = The clock cannot be moved like that.
