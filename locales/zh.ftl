### 机器人用中文说的话。意大利文是原文：it.ftl。

## 长菜单的页

page-more = 更多 →
page-back = ← 返回
page-pick = 选择
page-typed = 或者打字：

## 语言

language-title = 你想用哪种语言？
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
language-chosen = 好的，从现在起我们说中文。
translation-draft = 这是机器翻译，还没有人检查过。如果有疑问，以意大利文为准。
language-unknown = 这种语言现在还没有。
language-offer = 我看到你在用另一种语言写。要换语言吗？

## 每条消息里都有

button-menu = ☰ 菜单
button-language = 🌐 语言
button-sos = 🆘 求救

## 欢迎和菜单

start-hello =
    你好！我是 #FaiBene 的聊天机器人。#FaiBene 是 { $city } 的互助行动。
    你想帮别人，或者需要别人帮忙，都可以找我。
start-kept =
    我们保存什么，为什么：
    • 你在这个聊天里的联系方式：用来回复你；
    • 你的语言：用来跟你沟通；
    • 如果你报名：你自己起的名字，还有年龄段；
    • 你报了哪些班次，以及后面的事（时间、消息、评价）：用来安排活动；
    • 如果你代表一个协会：协会提出的需求。
    发 /mydata 可以一条一条看到全部内容。发 /erase 可以全部删除。
menu-title = 你想做什么？
menu-shifts = 我想帮忙
menu-mine = 我的安排
menu-services = 我需要帮助
menu-need = 我要找志愿者
menu-needs = 我们协会的班次
menu-organization = 我是协会的人
menu-queue = 等待决定
menu-associations = 协会
menu-form = ▶️ 接着上次继续
menu-mydata = 我的资料
menu-help = 怎么用
help-what =
    你有危险吗？请打 112，或者点 🆘。
    在这里，你可以看城里有哪些志愿班次，可以报名，也可以取消。前一天晚上和开始前两小时，我都会提醒你。
    你也可以捐食品、家里用的东西、电脑和手机。
    协会在这里找志愿者，每个需求都由协调组（管理这个活动的人）检查。
help-commands =
    你可以点按钮，也可以打字。这些是命令：
    /menu 菜单
    /services 去哪里找帮助
    /talk 和真人聊聊
    /guides 最初几周
    /boards 住房、工作、活动
    /shifts 可以报名的班次
    /mine 你的安排
    /hours 你的志愿时间和证明
    /language 换语言
    /stop 不要再发消息
    /mydata 你的资料
    /erase 全部删除
    /sos 紧急电话
thanks-back = 也谢谢你！💚
unknown = 对不起，我没看懂。我能做这些：
attachment =
    这个我看不懂，也不会保存。请用你自己的话写给我，或者点按钮。
    📷 照片用来给别人看你要送的东西。
    🎤 语音我会转给回答你问题的人。
    📍 发来你的位置，我告诉你附近有什么。
slow-down = 等一下，你发得太快了，刚才那几条我没看到。过几秒再发给我吧。
sorry = 对不起，出了点问题，管理机器人的人会看到。你可以从菜单再试一次。
gone = 这个已经没有了。菜单在这里，请点 ☰。
list-old = 这个列表旧了。从这里可以重新打开：

## SOS

sos-first = 这是你要的内容。
sos-title = 打电话吧。接电话的人就是来帮你的。
sos-violence = 这些电话一直有人接。如果有人会看你的手机，请用别的电话打。可以的话，把这段聊天删掉。
sos-suicide =
    你现在这么难受，我很心疼。不要一个人扛，现在就有人愿意听你说。
    请打 112，或者告诉身边的人。
sos-end = 112 白天晚上都有人接。这次回复我们不留记录。
button-hide = ✖️ 隐藏
sos-hide-rest = 上面剩下的内容我删不掉。请打开这个聊天的详情，选“删除聊天”（Elimina chat 或 Delete chat）。
line-emergency = { $number } — 紧急情况：警察、救护车、消防
line-violence = { $number } — 家庭暴力、跟踪骚扰
line-children = { $number } — 孩子和青少年有危险
line-doctor = { $number } — 看病（不急的时候）
line-speaks-under = 语言：{ $languages }
line-speaks-not-under = 这里不会说你的语言（{ $language }）。语言：{ $languages }
line-interpreters-under = 语言：需要的话有翻译
line-languages-unknown-under = 语言：还没核实

## 安静、资料、删除

stopped = 好的，不再给你发消息。你写给我，我还是会回复。只有你报名的事我才会通知你，比如班次取消了。
resumed = 好的！你又会收到消息了。
button-resume = 重新接收消息
button-erase = 全部删除
button-change-name = 改名字或年龄
mydata-title = 关于你的全部资料都在这里：
mydata-name-row = 名字：{ $name }
mydata-no-name-row = 名字：没有
mydata-age-row = 年龄：{ $age }
mydata-language-row = 语言：{ $languages }
mydata-silenced-row = 消息：已停止
mydata-coordinator-row = 身份：协调组成员，从 { $since } 开始（做过的决定：{ $count }）
mydata-member-row = 协会：{ $organization }（{ $state }）
mydata-signup-row = 班次：{ $what } — { $when }（{ $state }）
mydata-post-row = 需求：{ $what } — { $when }，{ $place }，人数：{ $people }，满{ $age }岁，保险由 { $insurer } 负责
mydata-waiting = { $count ->
        [0] 没有准备发给你的提醒或通知。
       *[other] 准备发给你的提醒或通知：{ $count }条。
    }
mydata-form = 你有一份没填完的表，一天以后会自动删除。
mydata-form-row = • { $words }
mydata-seen-row = 第一条消息：{ $since }；最后一条：{ $last }
mydata-reason-row = 原因：{ $reason }
mydata-end = 名字和联系方式都是加密保存的。你随时可以全部删除。
signup-confirmed = 名额已确认
signup-given-back = 你自己取消了
signup-called-off = 班次取消了
erase-ask =
    我会删除你的名字、联系方式、语言、在这里的身份和消息。你以后的班次也会取消。
    只留下没有名字的数字。删了就不能恢复。确定吗？
button-erase-yes = 是，全部删除
button-keep = 不，留着
erased = 删好了：我们这里没有你的任何资料了。上面的内容只在这部手机上，你可以自己删掉聊天。如果想重新开始，发 /start。再见！

## 认识一下

acquaintance-title = 你
acquaintance-ask-name = 你叫什么名字？写名字或小名就行，协会的人会看到。
claimant-ask-name = 你叫什么？请写姓和名，协调组的人会看到。
acquaintance-ask-age = 你几岁？
acquaintance-kept = 谢谢，我记下了。
label-name = 名字
label-age = 年龄
age-under14 = 不满14岁
age-14to17 = 14到17岁
age-adult = 18岁或以上

## 班次：给想帮忙的人

shifts-title = 现在可以报名的班次。点你想去的：
shifts-none = 现在没有可以报名的班次。过几天再来看看。
shift-row = • { $when } — { $what }（{ $free ->
        [0] 已满，可以排队等
       *[other] 还有{ $free }个名额
    }）
shift-button = { $when } · { $what }
    .button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
shift-card =
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ 保险由 { $insurer } 负责
    👥 { $free ->
        [0] 已满
       *[other] 还有{ $free }个名额
    }
    { $age ->
        [18] 要满18岁
       *[other] 要满{ $age }岁；未成年人要有家长签的表，表由协会给
    }
button-join = ✅ 我去
button-back-shifts = 其他班次
button-look = 打开
signup-done =
    谢谢！你的名额确认了：
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ 保险由 { $insurer } 负责
    到时候我会提醒你。
signup-card =
    他们在等你来：
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ 保险由 { $insurer } 负责
signup-already = 这个班次你已经报名了。
signup-ended = 这次报名已经失效了。
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = 你的安排：
mine-none = 你还没有安排。想看看可以报名的班次吗？
mine-row = • { $when } — { $what }，{ $place }
button-cannot = 我去不了了
signup-cancel-ask = 要取消你的名额吗？{ $what }，{ $when }
button-give-back = 是，取消
button-keep-place = 不，我会去
signup-cancelled = 你的名额取消了：{ $what }。我也通知了协会。谢谢你说一声。
shift-gone = 这个班次没有了。
shift-cancelled = 这个班次取消了。
shift-past = 这个班次已经开始了，或者已经过去了。
shift-full = 不好意思，名额满了。
too-young-under14 = 要满14岁才能参加。还是谢谢你，有这份心就很好。
too-young-14to17 = 这个班次只收满18岁的人。有些班次满14岁就可以。
reminder-title = 提醒
reminder-today = 今天
reminder-tomorrow = 明天
reminder-later = 快到了
somebody = 有个人
reminder-shift =
    ⏰ 提醒：{ $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    请注意：{ $organization } 的班次取消了。
    { $what }
    🗓️ { $when }
    你不用去了。
shift-moved =
    请注意：{ $organization } 改了班次的时间。
    { $what }
    原来：{ $before }
    现在：{ $when }
    如果去不了，请在这里说一声。

## 协会

organization-pick = 你代表哪个协会？
organization-button = { $name }
button-other-organization = 别的协会
organization-ask-name = 协会叫什么名字？
organization-asked = 我请协调组确认你代表 { $organization }。有了决定，我马上写给你。
organization-yours = 你已经代表这个协会了。
organization-approved = 协调组确认了：你现在可以为 { $organization } 找志愿者。
organization-refused = 协调组没有确认你代表 { $organization }。原因：{ $reason }
organization-not-approved = 这个协会还没有得到确认。
organization-trusted = 协调组信任 { $organization }：从现在起，你们提的需求马上发布。
organization-distrusted = 从现在起，{ $organization } 的需求要先等协调组看过再发布。已经发布的不变。
youngest-18 = 满18岁
youngest-14 = 满14岁
shift-is-pending = 在等协调组。
shift-is-open = 已发布。
shift-is-refused = 没有发布。
shift-is-cancelled = 已取消。
button-move = 改时间
button-cancel-shift = 取消班次
button-cancel-shift-yes = 是，取消
button-keep-shift = 不，保留
moved-summary = 新的时间：
not-member = 只有代表已确认协会的人才能这样做。
not-yours = 这不是你的，我不能给你看，也不能改。

## 协调组

code-wrong = 这个码不对，可能过期了，或者已经用过了。
code-too-many = 输错太多次了。过一小时再试。
not-coordinator = 只有协调组才能这样做。
claims-too-many = 你已经有三个申请在等了。等协调组决定以后再来。
claim-card =
    { $organization }
    申请人：{ $name }
review-title = 已经发布了。{ $taken ->
        [0] 还没有人报名。
       *[other] 有{ $taken }个人报名了。
    }
button-all-right = 👍 没问题
button-take-down = ✖️ 取消班次
button-approve = ✅ 同意
button-refuse = ✖️ 不同意
reason-ask = 原因是什么？我会告诉提出的人。
reason-label = 原因
organizations-approved = 已确认的协会。带 ⭐ 的可以马上发布。
organizations-none-approved = 还没有确认过的协会。
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ 马上发布，协调组过后再看。
organization-is-not-trusted = 每个需求都要等协调组。
organization-speakers = 代表这个协会的人：
organization-no-speakers = 现在没有人代表这个协会。
button-trust = ⭐ 可以马上发布
button-distrust = 恢复先审批
trust-offer = 你信任 { $organization } 吗？那样的话，以后的需求可以马上发布，你过后再看。
already-decided = 已经决定过了，可能是协调组里别的人决定的。

## 表格

form-text-again = 我没弄明白。请写几个字，不要太长。
form-when-again = 我没看懂是什么时候。请写日期、开始和结束，比如：“星期六上午9点到12点”。
form-when-past = 这个时间已经过去了。请写以后的日子。
form-when-which = 你说的是哪个？
form-number-again = 请写1到200之间的数字。
form-option-again = 请点一个按钮。
form-offer = { $value }
form-line-row = { $label }：{ $value }
form-confirm = 确定吗？
form-confirm-or-edit = 请点“确定”，或者点“修改”。
form-which-line = 你想改什么？
form-button-edit = ✏️ 修改
form-gone = 这份表没有了。你可以从菜单重新开始。
form-earlier = 那个按钮是前面问题的。我们现在在这里：
form-cancelled = 好的，不弄了。
button-skip = 跳过
need-button-detail = ➕ 再补充一点
button-back = ← 返回
button-cancel = 不弄了
button-confirm = ✅ 确定
button-edit = ✏️ { $label }

## Telegram 菜单里的命令

command-start = 重新开始
command-sos = 紧急电话
command-menu = 菜单
command-shifts = 可以报名的班次
command-mine = 我的安排
command-language = 换语言
command-help = 这里能做什么
command-stop = 不要再发消息
command-mydata = 我的资料
command-erase = 删除我的全部资料

## 等候名单和空出来的名额

wait-expired = 回复的时间过了，名额给了下一个人。你可以重新排队。
wait-ended = 你已经不在这个班次的等候名单上了。
signup-came = 你去了
signup-no-show = 记录显示你没去
signup-excused = 请过假
signup-replaced = 名额给了别人
button-wait = ⏳ 排队等名额
button-leave-line = 不排队了
button-accept-place = ✅ 我要
button-decline-place = 不要了
wait-card =
    你在等候名单上：{ $what }，{ $when }。
    { $place ->
        [1] 下一个就是你。
       *[other] 你前面还有{ $before }个人。
    }
    有名额空出来，我会告诉你，并给你留一会儿。
wait-offer =
    🎉 有一个名额给你！
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    我给你留到 { $until }。过了就给下一个人。
wait-left = 好的，你不在等候名单上了：{ $what }。
wait-called-off = 你排队等的班次取消了：{ $what }，{ $when }。
mine-lines = 正在排队等名额：
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }：有名额给你，请回复
mine-moved-row = • { $when } — { $what }，{ $place }：时间改了，你还去吗？

## 我来、我来不了、我会晚到

button-coming = ✅ 我会去
button-late = 🕐 我会晚到
button-was-wrong = 点错了，我会去
signup-moved = ⚠️ 时间改了，请告诉我你还去不去。
answer-coming =
    太好了，他们等你来。
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = 好的，我告诉他们你会晚一点到：{ $what }。
answer-next =
    下一个适合你的班次，想去可以看看：
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ 提醒
reminders-ask = 你想什么时候收到班次提醒？现在是：
reminders-kept = 好了。从现在起：
lead-usual = 前一晚和提前2小时
lead-hour = 提前1小时
lead-three = 提前3小时
lead-day = 提前1天
lead-two = 提前2天
lead-none = 不提醒

## 顶班和换班

button-stand-in = 🔁 找人顶班
button-swap = ⇄ 换班
button-stop-seeking = 不找了
button-take-over = ✅ 我去
button-undo = 撤销
button-name = 告诉我你是谁
exchange-sought = 我在找人替你去：{ $what }，{ $when }。还没人答应的时候，他们还是等你来。一找到我就写给你。
exchange-stopped = 好的，我不找了，他们等你来。
exchange-over = 这里没有事要做了：有人先答应了，或者不需要了。
exchange-own = 这是你自己的班次，你不能替自己。
exchange-party = 多人一起报名的，我还不能找人顶班。你们去不了的话，请点“我去不了了”。
exchange-too-late = 太晚了，不能改回去了。如果你去不了，请点“我去不了了”。
exchange-unknown = 请先告诉我你的名字和年龄。
exchange-wanted =
    有人去不了，想找人顶班。你可以吗？
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    有人想跟你换班。
    你的：{ $mine }，{ $then }
    换成：{ $what }，{ $when }，{ $place }
exchange-taken =
    谢谢！你替那位去不了的人去：
    { $what }
    🗓️ { $when }
    📍 { $place }
    如果点错了，一小时内可以撤销。
exchange-found = 好了：{ $name } 替你去。{ $what }，{ $when }。谢谢你提前说。
exchange-undone = 撤销了，一切照旧。
exchange-returned = 换人的事撤销了，他们还是等你来。{ $what }，{ $when }。
exchange-none = 现在没有可以跟你换的班次。我可以帮你找人顶班。
exchange-choose = { $what }，{ $when }：你想换哪个班次？
exchange-swap-sought = 我去问参加 { $what }（{ $when }）的人。没人答应以前，你的班次不变。
exchange-swapped =
    换好了！你的班次现在是：
    { $what }
    🗓️ { $when }
    📍 { $place }

## 到场记录

afterwards-thanks = 💚 谢谢！{ $what }，{ $when }：你去了，太好了。到现在，你一共帮了 { $hours }。
afterwards-missed = { $what }，{ $when }：记录显示你没去。如果不对，请告诉我。
button-contest = 不对
label-phone = 电话
checked-in = 欢迎！我记下你到了：{ $what }，{ $when }。祝你顺利。
check-in-early = 还早，开始前半小时才能签到。{ $when }

## 文件

button-calendar = 📅 加到日历
calendar-here =
    这是 { $what }，{ $when }，可以加到手机日历：打开下面的文件。
    时间有变化，我会写给你。
calendar-name = 班次
calendar-about = { $what }，{ $when }
calendar-off-about = 想把 { $what }（{ $when }）从日历里去掉：打开文件。
calendar-details =
    { $organization }
    保险由 { $insurer } 负责
paper-missing = 对不起，文件现在做不出来。过一会儿，再点同一个按钮试试。

## 通过机器人写信

relay-ask = 请写消息，最多500个字。我来转，电话号码不会显示。
relay-again = 请写几个字，最多500个字。
relay-to-whom = 你想写给谁？
relay-message =
    ✉️ { $name } 写给你，关于 { $what }，{ $when }：
    “{ $words }”
relay-message-ours =
    ✉️ { $name }（{ $organization }）写给你，关于 { $what }，{ $when }：
    “{ $words }”
relay-sent = 好了，消息已经发出去了。这里不留副本。
relay-over = 班次过去一天多了，现在不能在这里互相写信了。
relay-not-delivered = 不好意思，现在对方收不到消息。
relay-you-blocked = 你屏蔽了这些消息。想写的话，先解除屏蔽。
relay-too-many = 一小时内已经发了十条。过一会儿再试。
relay-nobody = 现在没有人可以回复。
relay-blocked = 已屏蔽：两边都不能再发消息。你随时可以解除。
relay-unblocked = 已解除：你这边又可以收发消息了。
relay-button-write = ✉️ 写消息
relay-button-answer = ✉️ 回复
relay-button-report = ⚠️ 反映问题
relay-button-block = 🚫 屏蔽
relay-button-unblock = 解除屏蔽
relay-button-name = { $name }
shown-once = 这个我已经给你看过了，我不保存。
label-words = 消息
report-ask = 出了什么事？是谁写的？只有协调组会看。
report-kept = 谢谢你告诉我们。协调组会看，也会回复你。这段时间你可以先屏蔽消息。
report-was-archived = 协调组看了你反映的问题，这件事结束了。协调组说：{ $reason }
report-was-handled = 协调组看了你反映的问题，已经处理了。协调组说：{ $reason }
report-is-open = 在等
report-is-archived = 已结束
report-is-handled = 协调组已经处理

## 我更想接电话

mydata-relay-row = 消息：{ $organization }，关于 { $what }
mydata-blocked-row = （你屏蔽了）
mydata-call-row = 请 { $organization } 打电话给你（{ $state }）
mydata-phone-row = 号码：{ $phone }
mydata-report-row = 反映过和 { $organization } 的消息有问题：{ $words }（{ $state }）
mydata-ask-row = 为 { $organization } 写给协会网络的：{ $words }
mydata-invites-row = 你发出的邀请：{ $count }

## 我们的协会

## 协会之间

## 其他要决定的

## 找班次、报班次

shifts-some = 可以报名的班次，按你的条件：
shifts-none-such = 按这些条件，现在没有：
shifts-more = { $count ->
        [1] 1个班次：
       *[other] { $count }个班次，从最近的开始。⏳ = 已满，可以排队等名额。
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = 所有班次
filter-day-button = 📅 日子
filter-field-button = 🏷️ 内容
filter-whom-button = 👥 帮谁
filter-area-button = 📍 地区
filter-day-ask = 哪一天？
filter-field-ask = 哪方面的？
filter-whom-ask = 想帮谁？
filter-area-ask = 哪个地区？
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value }（{ $count }）
filter-any = 都可以
filter-clear = ✖️ 去掉所有条件
filter-last = ↩️ 去掉最后一个
field-housing = 住房
field-environment = 环境
field-inclusion = 融入社会
field-work = 工作
field-health = 健康
field-support = 关怀
field-education = 上学和学习
whom-adults = 成年人
whom-youth = 孩子和年轻人
whom-elderly = 老人
whom-disabled = 残疾人
whom-families = 家庭
loose-title = 时间你定：
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ 时间你定
    📍 { $place }
    🤝 { $organization }
    🛡️ 保险由 { $insurer } 负责
    { $age ->
        [18] 要满18岁
       *[other] 要满{ $age }岁；未成年人要有家长签的表，表由协会给
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 帮助：{ $whom }
card-must-row = ❗ 必须有：{ $must }
card-nice-row = ⭐ 最好有：{ $nice }
card-languages-row = 💬 会这些语言更好：{ $languages }
card-bring-row = 🎒 要带：{ $bring }
card-least-row = { $count ->
        [1] 一个人也可以
       *[other] 至少{ $count }个人来才能做
    }
companion-button = 🤝 有人带我
companion-row = 你希望有经验的人带你，协会知道了。
companion-wanted = { $name } 第一次来：{ $what }，{ $when }。有人陪就容易多了。方便的话，请去打个招呼！
group-button = 👥 几个人一起
group-again = 👥 改人数
group-title = 一起来的人
group-ask-people = 连你在内一共几个人？不用写名字。
group-ask-children = 带几个孩子来？
group-label-children = 孩子
party-row = 👥 你们一共{ $people }人
children-row = 🧒 带来的孩子：{ $children }
party-too-large = 不好意思，只剩{ $free }个名额了。
must-ask = 这个班次要有：{ $must }。你有吗？
musts-ask = 这些班次有要求。你可以吗？
must-yes = 有，没问题
must-no = 没有，看别的
clash = 那个时间你已经有安排了：{ $what }，{ $when }。
clash-short = 那个时间你已经有安排了
hurried = ⚠️ 时间很赶，你还有：{ $what }，{ $when }，{ $place }。
pick-button = ☑️ 一次选几个
pick-title = 点你要的班次（最多{ $most }个），再点确定：
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ 我去（{ $count }）
taken-title = 结果是这样：
taken-row = ✅ { $what }，{ $when }，{ $place }
taken-already-row = ✅ 你本来就报了：{ $what }，{ $when }
taken-not-row = ✖️ { $what }，{ $when }：{ $why }
taken-none-row = ✖️ 有一个班次没有了。
fits-title = 这些适合你：
fits-none = 现在没找到适合你的，不过你可以看看所有班次。
fits-more-row = … 还有{ $count }个。
fit-day-row = ✓ { $day } 你有空
fit-length-row = ✓ 时间是 { $hours }
fit-theme-row = ✓ 是你想找的
fit-free-row = ✓ 有名额
fit-language-row = ✓ 需要会说 { $languages } 的人
misses-title = 其他的不合适：
miss-gone-row = • { $count }个已经开始了
miss-theme-row = • { $count }个是别的内容
miss-time-row = • { $count }个在别的时间
miss-length-row = • { $count }个时间更长
miss-age-row = • { $count }个要满18岁
miss-clash-row = • { $count }个跟你的安排撞了
miss-full-row = • { $count }个满了

## 需求，一条一条

button-clear = 去掉
shift-edited-title = 你的班次有变化
shift-edited =
    { $organization } 改了你的班次。现在是这样：
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 要带：{ $bring }
shift-must-row = ❗ 必须有：{ $must }
repeat-weekly = 每{ $days }
repeat-fortnightly = 每两周一次：{ $days }
repeat-first = 每月第一个{ $days }
repeat-second = 每月第二个{ $days }
repeat-third = 每月第三个{ $days }
repeat-fourth = 每月第四个{ $days }
repeat-last = 每月最后一个{ $days }
repeat-day = 每月 { $day } 号
seats-none = 你没有固定的名额。
mydata-seat-row = 固定名额：{ $what }（{ $paused ->
        [0] 正常
       *[other] 暂停
    }）
mydata-series-row = 定期班次：{ $what }，{ $rule }
piece-ask-when = 你什么时候可以？比如：“星期二下午3点到5点”。
piece-left = { $what }。日子：{ $when }。还需要：{ $hours }。
piece-none-left = 谢谢！需要的时间都有人了。
piece-outside = 这个时间不在说好的日子里：{ $when }。
piece-too-long = 比需要的多了。还需要：{ $hours }。
piece-overlaps = 那个时间你已经有别的安排了。
piece-button-again = 换个时间
piece-done =
    谢谢！他们等你来：
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ 保险由 { $insurer } 负责
    到时候我会提醒你。
piece-member = { $name } 来帮忙：{ $what }，{ $when }。还需要：{ $hours }。
piece-row = • { $when } — { $name }
loose-give = 🙋 我出几个小时
lasting-card =
    你和 { $organization } 一起：{ $what }。
    📍 { $place }
    🛡️ 保险由 { $insurer } 负责
    什么时候做，你们自己商量。每次帮完忙，在这里记一下。
lasting-offered-row = • { $what }：你在等回复
lasting-button-withdraw = 我不报名了
lasting-offer = { $name } 想来帮忙：{ $what }。
lasting-offered = 谢谢！我告诉 { $organization } 你想来帮忙：{ $what }。对方一回复，我马上写给你。
lasting-already = 你已经说过想来了，协会知道。
lasting-accepted = { $organization } 答应了：{ $what }。什么时候做，你们自己商量。你随时可以不做。
lasting-declined =
    { $organization } 这次不能请你来：{ $what }。
    { $reason }
lasting-ended = 好的，到此为止：{ $what }。我告诉 { $organization } 了。谢谢你花的时间！
lasting-parted = { $organization } 跟你的合作结束了：{ $what }。谢谢你花的时间！
lasting-button-end = 我不想做了
lasting-button-part = 结束：{ $number }
lasting-button-offer = 🙋 我想来
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } 想来帮忙
lasting-button-look = 报名 { $number }
given-button = ⏱️ 记时间
given-button-wrong = 不对
given-ask = 你帮了多长时间？
given-30 = 30分钟
given-60 = 1小时
given-90 = 1个半小时
given-120 = 2小时
given-180 = 3小时
given-noted = 谢谢！我记下了 { $hours }：{ $what }。
given-told = { $name } 帮了 { $hours }：{ $what }。
given-undone = { $organization } 改了你记的时间：{ $what }。如果觉得不对，请跟协会说一说。

## 班次以后：评价、时间、证明、日历

feedback-ask = 你觉得怎么样？
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = 记下了：{ $face } 谢谢！想再说两句吗？只有协调组会看。
button-add-words = ✍️ 说两句
feedback-ask-words = 请写吧。只有协调组会看，不带你的名字。
feedback-said = 谢谢，有你的话，下次会更好。
feedback-absent = 记录显示你没去，所以不问你。
feedback-late = 已经过了一星期，你的评价不能再改了。
menu-feedback = 评价
feedback-title =
    最近30天的评价：
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }：“{ $words }”
feedback-no-words = 没有新的留言。
button-read = 👍 看过了
menu-contribution = 💚 我的志愿时间
contribution-title = 💚 到现在，你一共帮了 { $hours }：{ $shifts }个班次，{ $organizations }个机构。谢谢！
contribution-year-row = • { $year }：{ $hours }，{ $shifts }个班次
contribution-none = 还没有记录到时间。班次结束后，协会确认谁到了，才会记上。
contribution-picture = 这是你的志愿时间，想给谁看都可以。
button-picture = 🖼️ 图片
button-certificate = 📜 证明
button-record = 🗒️ 每个班次
record-title = 你最近的班次，记录是这样。如果哪个不对，点它：
record-none = 还没有过去的班次。
record-row = • { $when } — { $what }：{ $state }，{ $hours }
record-open = 还没记谁到了
record-contested = 你说不对
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = 哪里不对？协会和协调组会看。也可以跳过。
contest-made = 我告诉协会这个不对：{ $what }，{ $when }。如果协会不改，由协调组决定。我会写给你。
contest-waits = 你已经说过了，我们在等回复。有回复我马上写给你。
contest-over = 这件事已经决定过了。
contest-nothing = 这里没有要改的。如果记录说你没去，或者过了三天还没人记，你才能说不对。
contest-late = 这个班次不能再说不对了：还没结束，或者过去三个多月了。
contest-accepted = 💚 改好了：你去了。{ $what }，{ $when }：{ $hours }，算你的。
contest-refused = 协调组没有改：{ $what }，{ $when }。原因：{ $reason }
contest-own = 这是你自己的事，要由协调组里别的人决定。
contest-is-open = 在等
contest-is-accepted = 改好了
contest-is-refused = 没有改
contest-card =
    { $name } 说：“不对”。
    { $organization }
    { $what }
    🗓️ { $when }
    现在的记录：{ $state }
    原话：{ $words }
button-contest-accept = ✅ 人到了
certificate-ask = 证明上我写这个名字：{ $name }。可以吗？
certificate-ask-name = 你的全名是什么？我只写在证明上。
button-name-right = ✅ 可以
button-other-name = ✏️ 换个名字
certificate-here = 这是你的志愿时间证明。收到证明的人，可以用最下面的码查真假。
certificate-how = 想查证明的真假：发 /verify，后面写纸上最下面的码，比如：/verify ABCDE-12345
certificate-genuine =
    ✅ 这份证明是真的。请跟纸上对一对：
    名字（申请人自己写的）：{ $name }
    时间：{ $hours }
    从 { $since } 到 { $until }
    开出的日期：{ $issued }
certificate-unknown = ❌ 没有证明用这个码。请检查字母和数字：可能写错了，也可能证明已经失效。
menu-feed = 📅 日历
feed-none = 你手机上的日历可以自动显示你的安排：我给你一个秘密链接，你随时可以作废。
feed-there = 有一个链接在用，{ $since } 做的。我不保存链接。如果丢了，就做一个新的，旧的会失效。
feed-here =
    这是链接。Google 日历：“添加日历”，再点“通过网址添加”。iPhone：日历，“添加订阅日历”。
    { $link }
    谁有链接，谁就能看到班次，所以不要给别人。我不会再显示第二次。
feed-revoked = 好了，那个链接不能用了。
feed-no-address = 在这里我不能自动更新日历。打开你的一个安排，点“📅 加到日历”，我把那个班次的文件发给你。
feed-of = { $organization } 的班次：
feed-button = 📅 { $name }
feed-name = 我的 #FaiBene 班次
feed-organization-name = { $organization } 的班次
feed-shift-details = 已报名{ $taken }人，共{ $capacity }个名额
button-feed-new = 🔗 新链接
button-feed-revoke = 作废
mydata-feedback-row = 评价：{ $face } { $words }
mydata-contest-row = 你说记录不对（{ $state }）：{ $words }
mydata-certificate-row = 证明：{ $name }，{ $hours }，从 { $since } 到 { $until }，{ $issued } 开出
mydata-feed-row = 带秘密链接的日历，{ $since } 做的
command-hours = 我的志愿时间
paper-programme = #FaiBene · { $city }
paper-contribution = 我的志愿时间
paper-contribution-about = 志愿服务 { $hours }
paper-hours = 小时
paper-shifts = { $count ->
       *[other] 个班次
    }
paper-together = 合作机构
paper-month = { $month }
paper-certificate = 志愿服务证明
paper-certificate-file = 志愿证明
paper-certificate-about = 志愿服务证明：{ $hours }
paper-certificate-before = 兹证明
paper-certificate-after = 参加了志愿服务，时间共
paper-certificate-hours = { $hours }
paper-certificate-period = 从 { $since } 到 { $until }
paper-heading-organization = 机构
paper-heading-hours = 小时
paper-heading-times = 班次
paper-certificate-issued = 开出日期：{ $day }；名字由本人提供。
paper-certificate-code = 验证码 { $code }
paper-verify-here = 可以在这里查真假：
paper-verify-chat = 想查真假，可以给机器人发 /verify 和验证码。
verify-title = 查证明真假
verify-how = 请写纸上最下面的码：十个字母和数字。
verify-label = 验证码
verify-button = 查询
verify-slow = 短时间内查得太多了。过一分钟再试。

## 协会的一天

words-from =
    ✉️ { $organization }
    { $what }，{ $when }

    { $words }

## 我的资料，一条一条

mydata-lead-row = 班次提醒：{ $lead }
mydata-party-row = • 一共{ $people }人；孩子：{ $children }
mydata-newcomer-row = • 第一次参加这个协会的活动
mydata-companion-row = • 有经验的人带着
mydata-coming-row = • 你说了会去
mydata-late-row = • 你说了会晚到
mydata-arrived-row = • 已记录你到了
mydata-calendar-row = • 你拿了日历文件
mydata-stand-in-row = • 你在找人顶班
mydata-swap-row = • 你提出了换班
mydata-wait-row = 等候名单：{ $what } — { $when }（{ $state }）
mydata-hours-row = 记录的时间：{ $hours }（班次：{ $count }）
mydata-calls-taken-row = 由你负责回的电话：{ $count }
waited-queued = 在等候名单上
waited-offered = 有名额给你
waited-accepted = 你要了名额
waited-declined = 你让给了别人
waited-expired = 时间过了
waited-left = 不在名单上了

## 还有什么，不常用的

span-lasting = 没有固定时间
button-more = 更多…
more-title = 更多，{ $what }，{ $when }：
relay-button-one = ✉️ 写给一个人
card-amount-row = ⏱️ 一共需要：{ $hours }（{ $when }）

## 找人的时候看什么

fit-near-row = ✓ 在你住的片区
fit-skill-row = ✓ 需要你会做的
miss-muted-row = • { $count }个是你说过不想看的
miss-musts-row = • { $count }个有条件你还没有
miss-rest-row = • { $count }个离你别的安排太近
criterion-open = 还可以报名
criterion-theme = 内容
criterion-window = 要求的时间
criterion-length = 时间长短
criterion-age = 年龄
criterion-clash = 没有别的安排
criterion-free = 有名额
criterion-hours = 有空的时间
criterion-muted = 愿意收到消息
criterion-musts = 必须有的条件
criterion-rest = 休息
criterion-skill = 会做的事
criterion-interest = 感兴趣的
criterion-distance = 离得近
criterion-language = 语言
criterion-time = 说好的时间
criterion-reliability = 到场情况
criterion-newcomer = 刚开始参加
criterion-fairness = 已经出了多少力
criterion-equity = 收到的最少
criterion-urgency = 急不急
skill-driving = 驾照
skill-food-handling = 食品卫生证
skill-it = 电脑
skill-teaching = 教书
skill-first-aid = 急救
skill-nursing = 照顾人
skill-crafts = 手工和修理

## 答应的、交出去的、收到的东西

amount-button = { $amount }
amount-button-other = 别的数量
amount-ask = 一共多少？比如：“4公斤”、“750毫升”、“3件”。
amount-label = 数量
amount-again = 请写数量，比如“4公斤”。
amount-wrong = 这个数量不对：原来是 { $pledged }。请用同样的单位写数字。
thing-some = 一些东西
offer-proposed = { $count ->
        [1] 我问了一个需要的协会。对方一答应，我就告诉你。
       *[other] 我问了{ $count }个需要的协会。有人答应，我就告诉你。
    }
offer-waits = 现在还没有人要这个。你的捐赠一直有效。如果有人要，我马上告诉你。
offer-nobody = { $what }：现在没有人能收。你的捐赠一直有效，如果有人要，我马上告诉你。
offer-expired = { $what }：时间过了，我不再问别人了。还是谢谢你。
things-miss-use-row = • 时间不合适：{ $count }
things-miss-kind-row = • 要的是别的东西：{ $count }
things-miss-wanted-row = • 已经够了：{ $count }
things-miss-storage-row = • 没地方放冷藏的东西：{ $count }
things-miss-keeps-row = • 会先过期：{ $count }
things-miss-way-row = • 没办法送到：{ $count }
pledge-best-row = 📅 { $day } 前要吃完
pledge-asked-row = ⏳ { $amount }：我在等回复
pledge-row = { $what }，{ $amount } → { $organization }：{ $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = 等决定
pledge-is-reserved = 对方要了
pledge-is-handed = 已交
pledge-is-over = 不再有效
pledge-accepted-before = 已经答应过了。
pledge-declined-before = 你们已经说不要了，我问了别人。
pledge-expired-before = 时间已经过了。
pledge-withdrawn-before = 这份捐赠没有了。还是谢谢你。
pledge-returned-before = 这次交接没成。
pledge-handed-before = 这次交接已经记下了。
pledge-called-off = { $organization } 不需要了：{ $what }，{ $amount }。你不用送了。
pledge-goes-on = 我问了别的协会，有人答应我就告诉你。
pledge-stays-open = 你的捐赠一直有效。如果有人要，我马上告诉你。
handover-accepted = 💚 { $organization } 要了：{ $what }，{ $amount }。
handover-bring-to =
    送到这里：{ $place }
    时间：{ $hours }
handover-choose = 你什么时候送？
handover-they-fetch = 他们会来拿。时间定好后，我告诉你。
handover-drive = 送到以后，在这里记一下。
handover-card = 🤝 { $what }，{ $amount }。给 { $organization }。
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = 你们商量好了。东西交到手以后，在这里记一下。
handover-their-turn = 我在等对方回复。
handover-your-turn = 这样可以吗？
handover-say-when = 什么时候可以？
handover-cannot-fetch = 协会来不了。你能送过去吗？
handover-proposed = 🤝 { $what }，{ $amount }。给 { $organization }：{ $when }，{ $place }。可以吗？
handover-asked = 我问了这个时间行不行：{ $when }。
handover-changed = 刚才有变化，现在是这样：
handover-late = 要在 { $until } 前送到。
handover-past = 那个时间过了，请另选一个。
handover-ask-when = 什么时候？比如：“明天上午10点到12点”。
handover-reminder = ⏰ 提醒：{ $what }，{ $amount }，给 { $organization }。{ $when }，{ $place }。
handover-how-was-it = { $what }，{ $amount }，给 { $organization }（{ $when }）：东西交到手了吗？
handover-off-ask = 这次交接不做了吗？{ $what }，{ $amount }，给 { $organization }。
handover-off-done = 好的，我告诉对方了。
handover-did-not-work = 这次交接没成：{ $what }，{ $amount }，给 { $organization }。
handover-nobody-carried = 没有人能去拿：{ $what }，{ $amount }，给 { $organization }。
handover-carry-none = 来不及找人运了：{ $what }，{ $amount }，给 { $organization }。
handover-carry-late = 太晚了，来不及找人运。
handover-carry-asked = 我请协会去找人运。
handover-carried = 🚲 在找人运：{ $what }，{ $amount }，给 { $organization }，{ $when }。只有去的人能看到地址。
handover-button-yes = ✅ 可以
handover-button-when = 🗓️ 选时间
handover-button-other = 🗓️ 别的时间
handover-button-given = ✅ 我交了
handover-button-got = ✅ 收到了
handover-button-off = ❌ 不行
handover-button-off-yes = 是，不做了
handover-button-bring = 🚶 我送过去
handover-button-stay = 我不行
handover-button-all = 🤝 交接
handover-yours = 是你自己记的，只有对方可以说不对。
handover-questioned-before = 已经有人说数量不一样了，由协调组决定。
handover-decided-before = 协调组已经决定了。
handover-question-late = 时间太久了，不能再说不一样。请写给协调组。
handovers-title = 还没完成的交接：
handovers-none = 没有要交接的东西。
receipt-how-much = { $what }：交了多少？
receipt-thanks = 💚 记下了：{ $what }，{ $amount }，给 { $organization }。谢谢！
receipt-noted-donor = 💚 { $organization } 收到了 { $what }：{ $amount }。谢谢！
receipt-button-question = 不一样
receipt-same = 数量是一样的，没问题。
receipt-questioned = { $what }，给 { $organization }：捐的人说是 { $given }，协会说是 { $got }。由协调组决定。
receipt-decided = { $what }，给 { $organization }：协调组记的是 { $amount }。
carry-address-row = 📍 到这里拿（只有你能看到）：{ $address }
goods-food-row = 🥫 食品和其他东西：{ $amount }
goods-device-row = 💻 电脑和手机：{ $amount }
mydata-pledge-row = 答应捐：{ $what }，{ $amount }，给 { $organization }（{ $state }）
mydata-pledge-place-row = • 交接地点：{ $place }，{ $when }
mydata-noted-row = 你记的交接：{ $count }
mydata-goods-row = 捐了：{ $amount }，给 { $organization }

## 按你有空的时间问你

proposal-card =
    🙋 你愿意来帮忙吗？
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = 为什么问你：
proposal-beyond = 这件事很急。这个星期已经问过你，还是再问一次。
proposal-yes = ✅ 我去
proposal-no = 这次不行
proposal-kind = 不要这一类
proposal-less = 少发一点
proposal-even-less = 再少一点
proposal-again = 我改主意了
proposal-declined = 好的，这次不去。谢谢你告诉我！
proposal-muted-field = 好的，这一类的班次我不再问你：{ $field }。
proposal-muted-organization = 好的，{ $organization } 的班次我不再问你。
proposal-unmuted = 好的，我以后会再问你。
proposal-weekly = { $count ->
        [0] 好的，我不再问你。你想重新开始，就告诉我什么时候有空。
       *[other] 好的，一星期最多问你{ $count }次。
    }
proposal-changed = 刚才有变化，现在是这样：
proposal-filled = 💚 人够了：{ $what }，{ $when }。还是谢谢你，下次见！
proposal-off = 不需要了：{ $what }，{ $when } 取消了。还是谢谢你！
proposal-moved = 时间改了：{ $what } 现在是 { $when }。还想来的话，看一看。
proposal-is-to-notify = 还没告诉你
proposal-is-waiting = 等你回复
proposal-is-accepted = 你答应了
proposal-is-declined = 你说不去
proposal-is-silent = 没有回复
proposal-is-withdrawn = 不需要了
mydata-proposal-row = 问过你：{ $what }，{ $when }（{ $state }）{ $beyond ->
        [0] {""}
       *[other] ，很急，超过了你定的次数
    }
fits-button = 🎯 适合我的

## 食品、卫生用品、电脑和手机：捐什么，需要什么

menu-give = 🎁 捐东西
give-title = 你想捐什么？也可以直接写给我，比如：“5公斤面条和3升牛奶”。
give-summary = 我是这样理解的：
give-button-time = ⏱️ 我的时间
give-button-food = 🥫 食品和卫生用品
give-button-device = 💻 电脑和手机
give-button-mine = 📦 我捐的东西
give-button-wanted = 🙏 现在需要什么
give-button-shop = 🏪 店家捐东西
give-button-again = 🔁 再捐 { $what }
    .row = 🔁 跟上次一样
    .desc = { $what }
give-who = 交接东西的时候，需要知道你的名字。
give-under14 = 谢谢！不满14岁要跟大人一起捐，请让大人写给我。
goods-ask-what = 捐什么？有多少？几样东西可以一起写，比如：“5公斤面条、3升牛奶和2块肥皂”。罐头、油、金枪鱼、番茄酱、饼干、果酱、洗衣液、洗发水、牙膏都可以。
goods-what-again = 我没看懂是什么。请这样写：“5公斤面条和2块肥皂”。
goods-ask-amounts = 有多少？写件数、公斤或升，比如“10公斤”或者“24件”。有几样东西的话，每样一个数量，按顺序写。
goods-amounts-again = 我需要知道数量，比如“10公斤”或者“24件”。可以写一个总数，也可以每样写一个。
goods-ask-category = 是吃的，还是家里用的、洗漱用的？
goods-ask-best = 什么时候过期？比如“12/2026”（2026年12月）、“3月15日”、“3天后”。上面没写日期的话，写最晚哪天要吃完。日期不一样的话，每样写一个，按顺序写。
goods-best-again = 我没看懂日期。请这样写：“12/2026”（2026年12月）、“3月15日”或者“明天”。
goods-dates-again = 请写一个总的日期，或者每样写一个，按顺序写。
goods-expired = 谢谢你的心意，但过期的东西不能发给别人。如果日期写错了，请重新写。
goods-home-made = 一定很好吃！但按法律，我们只能收有包装的食品，家里做的不能收。还有别的东西想捐吗？
goods-ask-storage = 不能长期放的那些，要怎么保存？
goods-ask-cold = 一直都放在冷的地方吗？路上也是吗？
goods-not-cold = 谢谢你的心意，但没有一直冷藏的东西我们不能收，吃的人会有危险。如果点错了，请改一下；不然就算了。
goods-ask-sealed = 包装都好好的，没有打开过吗？
goods-not-sealed = 谢谢你的心意，但打开过的东西我们不能收。如果点错了，请改一下；不然就算了。
goods-ask-way = 你送过来，还是我们去拿？
goods-ask-when = 什么时候可以去拿？比如：“星期六上午9点到12点”。
goods-ask-neighbourhood = 在哪个片区？
goods-ask-address = 地址是什么？只有答应收的协会能看到。
goods-ask-shop = 店叫什么名字？
goods-label-what = 东西
goods-label-amounts = 数量
goods-label-category = 种类
goods-label-best = 过期日期
goods-label-storage = 怎么保存
goods-label-cold = 一直冷藏
goods-label-sealed = 没打开过
goods-label-way = 怎么交
goods-label-when = 时间
goods-label-quarter = 片区
goods-label-address = 地址
goods-label-shop = 店
goods-kept = 谢谢！💚 我记下了：{ $what }。
category-food = 食品
category-hygiene = 家用和卫生用品
storage-dry = 常温
storage-fridge = 冰箱冷藏
storage-freezer = 冷冻
way-drop = 我送过去
way-pick = 你们来拿
option-yes = 是
option-no = 不是
option-unsure = 不知道
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } 分钟
# Chinese never chooses [one]: it only tells the check that this is a count.
amount-pieces = { $count ->
        [one] 1 件
       *[other] { NUMBER($count, useGrouping: 0) } 件
    }
lot = { $what } { $amount }
lot-unclear = { $what }（多少？）
lots = { $what } × { $count }
shop-again = 🏪 { $shop }：又是 { $what }？点一下今天这批的过期日期，就好了。
shop-safe = 点了就表示：一直冷藏，包装没打开过。
shop-best = { $day }
shop-change = ✏️ 改数量
shop-done = 这个我已经记过了。
offers-title = 你捐的东西：
offers-none = 你还没有捐过东西。
offers-more = 点一个，打开看。
offer-row = • { $what }：{ $state }
offer-button = { $what }
    .row = { $what }
    .desc = 打开
offer-card =
    { $what }
    { $state }
offer-is-open = 我在找需要的人
offer-is-part = 剩下的，我在找需要的人
offer-is-proposed = 我问了一个协会
offer-is-taken = 有协会要了
offer-is-withdrawn = 收回了
offer-is-expired = 过期了
offer-is-done = 已交
offer-best-row = • { $day } 过期
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • 片区：{ $where }
offer-address-row = • 地址：{ $address }
offer-shop-row = • 店：{ $shop }
offer-model-row = • 型号：{ $model }
offer-button-edit = ✏️ 修改
offer-button-withdraw = 收回
offer-withdraw-ask = 你要收回 { $what } 吗？如果有人在等，我会通知对方。
offer-withdraw-yes = 是，收回
offer-keep = 不，留着
offer-withdrawn = 收回了：{ $what }。还是谢谢你。
offer-edited = 改好了：{ $what }。
offer-pledged = 已经有协会在等这份东西了。如果情况变了，请收回，再写一份新的。
offer-over = 这份捐赠没有了。
mydata-offer-row = 捐赠：{ $what }（{ $state }）
mydata-want-row = { $organization } 需要：{ $what }
device-ask-what = 你想捐什么？
device-ask-model = 什么牌子和型号？比如：Lenovo T480, 8 GB
device-ask-working = 能用吗？
device-ask-charger = 有充电器或电源线吗？
device-ask-wiped = 你的个人资料删掉了吗？
device-ask-number = 同样的有几台？
device-label-model = 型号
device-label-working = 能用
device-label-charger = 充电器
device-label-wiped = 个人资料
device-label-number = 几台
device-wiped = 已经删了
device-wipe-help = 教我怎么删
device-kept = 谢谢！💚 我记下了：{ $what }。
device-wipe-computer = 怎么删你的资料：先把要用的东西存到别处，退出你的账号，再点：设置 → 恢复 → 重置此电脑 → 删除所有内容。
device-wipe-phone = 怎么删你的资料：先把要用的东西存到别处，退出你的账号，拿出 SIM 卡，再点：设置 → 系统 → 重置 → 清除所有数据。
device-wipe-else = 不会弄也没关系，收下的协会跟你一起弄。
device-laptop = 笔记本电脑
device-desktop = 台式电脑
device-tablet = 平板
device-phone = 手机
device-monitor = 显示器
device-router = 路由器
device-connection = 网络连接
wanted-title = 现在需要的东西：
wanted-urgent = 很急：
wanted-none = 现在没有人要东西。如果你有东西想捐，也可以写给我。
wanted-more = 点一个，打开看。
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = 打开
wanted-card =
    { $organization } 需要：
    { $what }
wanted-button-give = 🎁 我来捐
wanted-over = 这个已经结束了。
wanted-is-urgent-row = ⚡ 很急
wanted-until-row = 🏁 最晚 { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 他们可以来拿
wanted-least-row = • 至少：{ $words }
wanted-for-row = • 用来：{ $words }
wanted-received-row = 📦 已经收到：{ $amount }
wanted-promised-row = 🤝 有人答应捐：{ $amount }
drive-bar-row = { $bar } { $received }，目标 { $target }
drive-ask-bring = 你带多少来？
drive-other-unit = 这里是这样算的：{ $target }。请用同样的单位写。
drive-promised = 谢谢！💚 他们等你带 { $what } 来：{ $place }，{ $hours }。
drive-reached = 🎉 募集完成了：{ $what }，给 { $organization }。谢谢每一位！

## 协会需要什么

## 时间银行，口口相传

favour-title = 时间银行：大家互相帮忙，用小时来算，由一个协会把关。受过帮助的人也可以帮别人。你得到过多少帮助，别人看不到。
favour-given-row = 你帮别人的时间：{ $hours }
favour-received-row = 别人帮你的时间：{ $hours }
favour-row = • { $what }，{ $when }：{ $state }
favour-is-pending = 在等协会
favour-is-open = 在找人
favour-is-met = 做完了
favour-is-refused = 不行
favour-is-cancelled = 取消了
favour-is-ended = 没找到人
favour-button-ask = 🤲 请人帮忙
favour-button-all = ⏳ 时间银行
favour-button-withdraw = 不需要了
favour-pick = 哪个协会认识你，可以帮你确认？
favour-nobody = 现在没有协会能帮你确认。过几天再试。
favour-many = 你已经有三个请求了。等一个结束，再提新的。
favour-own = 这是你自己的请求。
favour-ask-what = 你要人帮什么忙？比如：装窗帘。
favour-ask-neighbourhood = 在哪个片区？
favour-ask-address = 地址是什么？只有协会和来帮忙的人能看到。
favour-label-address = 地址
favour-summary = 你的请求：
favour-asked = 我请 { $organization } 帮你确认。对方一回复，我马上写给你。
favour-vouched = { $organization } 帮你确认了。我现在去找人帮你（{ $what }）。
favour-refused = { $organization } 不能帮你确认：{ $reason }
favour-withdrawn = 好的，取消了：{ $what }。
favour-over = “{ $what }”：没有及时找到人。不好意思，你可以再提一次。
favour-found = { $name } 会来：{ $what }，{ $when }。
favour-coming = { $what }，{ $when }。来的人：
favour-nobody-yet = “{ $what }”（{ $when }）：还没找到人，我继续找。
favour-address-row = 去哪里：{ $address }
favour-called-off = { $organization } 只好取消了：{ $what }。
favour-moved = { $organization } 改了“{ $what }”的时间，现在是 { $when }。
mydata-favour-row = • 你请人帮忙：{ $what }，{ $when }，{ $address }（{ $organization }）
share-title = 告诉更多人：{ $link }
share-joined = { $count ->
        [0] 还没有人通过链接来。你只能看到来了几个人，看不到是谁。
       *[other] 来了{ $count }个人。你只能看到人数，看不到是谁。
    }
share-button = 📣 邀请
share-button-new = 换链接
mydata-share-row = • 你有一个邀请链接，来了{ $count }个人
mydata-by-link-row = • 你是通过别人的链接来的

## 多长时间

length = { $hours ->
        [0] { $minutes }分钟
       *[other] { $hours }小时
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] { $minutes }分钟
        }
    }

## 记下的时间，可以改

given-button-mine = ↩️ 记下的时间
given-button-theirs = ↩️ 时间：{ $number }
given-times = 最近30天记下的时间。如果哪个不对，点它，我就去掉：
given-no-times = 最近30天没有记下时间。
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = 好了，我去掉了 { $hours }。{ $what }。
given-taken-back = { $name } 去掉了记错的时间：{ $hours }。{ $what }。

## 固定名额暂停

## 省下的东西，每个月的清单

saved-button = 🌱 我省下了多少
saved-title = 你交出去的东西，按月份。点一个月，看清单。
saved-none = 现在还没有交接记录。有人拿走东西以后，这里就能看到。
saved-row = • { $year }年{ $month }：{ $amount }
saved-month-button = 📄 { $year }年{ $month }
statement-here = 这是{ $year }年{ $month }的清单。
statement-ready = { $year }年{ $month }的清单好了。谢谢你，这些东西都没有浪费。
statement-title = { $year }年{ $month }的捐赠
statement-about = { $year }年{ $month }的清单
statement-name = 捐赠-{ $month }
statement-note = 数量来自已确认的交接。这不是报税用的文件。报税要用接收机构开的交货单。
statement-total = 总共：{ $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = 日期
statement-column-amount = 数量
statement-column-unit = 单位

## 我出时间：什么时候、做什么、多久一次、答应多少

every-day = { $rule }
every-hours = { $rule }，{ $hours }
every-day-until = { $rule }，到 { $until } 为止
every-hours-until = { $rule }，{ $hours }，到 { $until } 为止
form-chosen = ✓ { $value }
form-chosen-all = ✔️ 选好了
free-under14 = 你想帮忙，真好！不满14岁要跟大人一起来。请大人用自己的手机告诉我什么时候有空。
free-button = 🙋 我什么时候有空
free-button-add = ➕ 加时间
free-button-about = 🎯 我想做什么
free-button-often = 🔔 多久问一次
free-button-pause = ⏸️ 暂停
free-button-resume = ▶️ 继续
free-button-change = ✏️ 修改或去掉
free-button-fits = ✨ 适合我的
free-button-keep = 🔔 你来问我
free-button-once = 只有那天
free-button-weekly = 🔁 每星期
free-button-edit = ✏️ 别的时间
free-button-drop = 🗑️ 去掉
free-button-none = 🗑️ 全部去掉
free-button-none-yes = 是，全部去掉
free-intro = 告诉我你什么时候有空。正好那时候需要人，我才问你。每次都由你决定，随时可以停。
free-title = 🙋 你有空的时间：
free-empty = 🙋 你还没有写有空的时间。
free-label = 有空的时间
free-ask = 你什么时候有空？平时怎么说就怎么写：“星期六上午”、“星期三下午6点以后”、“接下来两个小时”、“每周二下午3点到6点”。
free-which-hours = 做多久我不记。每次问你的时候，会写要多长时间，由你决定。你说的是几点？
free-again = 我没看懂是什么时候。请写星期几和时间，比如：“星期六上午9点到12点”或者“每周二下午6点以后”。
free-ask-day = 也可以点一个日子：
free-day-button = { $day }
free-ask-part = { $day }：一天里的什么时候？
free-morning = 🌅 上午
free-afternoon = ☀️ 下午
free-evening = 🌙 晚上
free-day = 全天
free-ask-often = { $when }：只有那天，还是每星期？
free-past = 那个时间已经过去了。
free-many = 你写的时间很多了，最多{ $most }个。请先去掉几个。
free-kept = ✅ 记下了。需要人的时候我会问你，一星期最多{ $count }次。
free-already = 你已经说过了，我记着呢。
free-row = • { $when }
free-rests = 你没有别的时间了。你没说，我就不问你。
free-gone = 这个时间没有了：过去了，或者你已经去掉了。
free-nothing = 没有可以改的。
free-change = 你想改什么，或者去掉什么？
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = 去掉了：{ $when }。
free-none-ask = 要去掉所有时间和你答应的小时数吗？已经报名的班次还在。
free-dropped-all = 全部去掉了。还是谢谢你！
about-button-edit = ✏️ 修改
about-button-new = 🎯 我来告诉你
about-title = 🎯 我会多问你这些：
about-none = 🎯 你还没告诉我想做什么，现在什么都可能问你。想回答几条都行。
about-row = • { $label }：{ $value }
about-summary = 🎯 你想做的：
about-kept = ✅ 记下了。问你的时候我会注意。
about-ask-fields = 你对哪些内容感兴趣？可以点好几个。
about-ask-neighbourhoods = 你愿意去哪些片区？可以点好几个。
about-ask-languages = 你会说哪些语言？可以点好几个。
about-ask-skills = 你会做什么？会的都可以点。
about-ask-also = 还会做别的，或者喜欢做别的吗？写几个字就行。
about-label-fields = 内容
about-label-neighbourhoods = 片区
about-label-languages = 语言
about-label-skills = 会做的事
about-label-also = 其他
mutes-title = 🔕 这些我不问你：
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 最多问你几次？
often-1 = 一星期1次
often-2 = 一星期2次
often-3 = 一星期3次
often-7 = 最多7次
often-0 = 不要问
often-row = 🔔 一星期最多问{ $count }次。
often-never-row = 🔕 不问你：你自己从班次里选。
often-kept = ✅ 记下了。
pause-ask = ⏸️ 多长时间不问你？已经报名的班次还在。
pause-week = 一个星期
pause-month = 一个月
pause-open = 等我说了再问
pause-kept = ✅ 好的，我不打扰你。
pause-row = ⏸️ 暂停到 { $until }。
pause-open-row = ⏸️ 暂停中，等你说了再开始。
pause-over = ▶️ 又开始了：需要人的时候，我会再问你。
promise-button = 🤝 我答应出几小时
promise-button-change = ✏️ 改小时数
promise-button-drop = 🗑️ 收回
promise-button-again = 别的数字
promise-label = 答应的小时
promise-ask = 🤝 你答应出几个小时？只有你自己能看到，没有人会来问你。
promise-title = 🤝 { $edition }，你答应的：
promise-row = 🤝 答应 { $hours } 小时：做了 { $done }，还差 { $left }
promise-most = 最多{ $most }小时，已经非常多了！
promise-made = 🤝 记下了：你答应 { $hours } 小时。谢谢！每做完一个班次，剩下的小时会自动减少。
promise-none = 你没有答应过小时数。
promise-dropped = 收回了。没关系，你出的每个小时都很有用。
promise-kept = 🎉 你做到了：{ $hours } 小时。衷心谢谢你！
mydata-free = 你愿意出的时间：
mydata-free-over-row = • 过去的或收回的时间：{ $count }条

## 捐的东西的照片

photo-can = 你愿意的话，发一张照片给我，协会更容易决定。只有我问的那个协会能看到。照片里的地点和别的信息，我会去掉。
photo-button-add = 📷 加照片
photo-button-see = 🖼️ 看照片
photo-button-other = 📷 换一张照片
photo-button-drop = 🗑️ 去掉照片
photo-button-offer = ↩️ 回到捐赠
photo-button-none = 都不是
photo-send = 请发一张 { $what } 的照片：现在拍，或者从手机里选。最好不要拍到人和证件。
photo-which = 这是什么的照片？
photo-coming = 谢谢！我在收 { $what } 的照片，等一会儿。
photo-kept = { $what } 的照片收到了。照片里的地点和别的信息，我去掉了。只有我问的那个协会能看到。捐赠结束一星期后，我会删掉照片。
photo-here = 这是 { $what } 的照片：
photo-dropped = 好了，照片没有了。
photo-too-large = 照片太大了，最多 10 MB。能发一张小一点的吗？
photo-unreadable = 这张照片我打不开。请用照片的方式发，不要当文件发。JPEG、PNG 和 WebP 都行，不要太大。没有照片也可以捐。
photo-lost = 照片没收到。请再发一次好吗？没有照片也可以捐。
photo-about = { $what } 的照片
photo-name = 照片
mydata-photo-row = • { $what } 的照片（{ $size } kB）

## 交接中没人回复，以及更正

handover-silent = 没有人再回复我：{ $what }，{ $amount }，给 { $organization }。这次交接到此结束，什么都不算。
handover-give-again = 如果东西还在，请再捐一次，还有别人需要。
handover-nobody-there = { $organization } 现在不能收：{ $what }，{ $amount }。你不用送了。
receipt-button-correct = 更正
receipt-correct-late = 只能在15分钟内更正。现在可以由对方来说，或者你写给协调组。

## 大家问什么

topic-food = 🍲 吃饭
topic-housing = 🏠 住房
topic-health = 🩺 看病
topic-documents = 🪪 证件
topic-work = 💼 工作
topic-italian = 🗣️ 学意大利语
topic-school = 🏫 上学和孩子
topic-money = 💶 钱和补助
topic-violence = 🛟 我有危险
topic-legal = ⚖️ 法律帮助
topic-digital = 📱 上网和 SPID
topic-clothes = 👕 衣服和家具
topic-leisure = ⚽ 空闲时间
topic-rules = 🚌 在城里生活
sub-food-meals = 一顿饭
sub-food-parcels = 一包食品
sub-food-market = 爱心超市
sub-food-baby = 给宝宝吃的
sub-housing-tonight = 今晚睡哪里
sub-housing-rent = 找房子
sub-housing-eviction = 被赶出房子（sfratto）
sub-housing-public = 公租房
sub-health-doctor = 看医生
sub-health-urgent = 我现在不舒服
sub-health-mothers = 女性和怀孕
sub-health-tests = 验血
sub-health-mind = 心里难受
sub-health-card = 医疗卡
sub-documents-permit = 居留
sub-documents-identity = 身份证
sub-documents-taxcode = 税号
sub-documents-citizenship = 入籍
sub-documents-asylum = 申请庇护
sub-work-search = 找工作
sub-work-training = 学手艺
sub-work-rights = 我的权利
sub-italian-course = 课程
sub-italian-women = 女性课程
sub-italian-exam = 考试
sub-school-nursery = 托儿所和幼儿园
sub-school-enrol = 给孩子报名上学
sub-school-homework = 作业辅导
sub-school-adults = 成人学校
sub-money-benefits = 补助和津贴
sub-money-isee = ISEE（家庭收入）
sub-money-bills = 账单和房租
sub-legal-lawyer = 律师
sub-legal-discrimination = 被歧视
sub-digital-spid = SPID 和 CIE
sub-digital-internet = 免费上网
sub-digital-devices = 电脑
sub-clothes-clothes = 衣服
sub-clothes-baby = 给宝宝的
sub-clothes-furniture = 家具
sub-leisure-library = 图书馆
sub-leisure-sport = 运动
sub-leisure-youth = 年轻人
sub-leisure-people = 认识新朋友
sub-rules-rubbish = 垃圾
sub-rules-transport = 公交和地铁
sub-rules-living = 家里和邻居
sub-rules-desk = 市政府（Comune）
bring-identity = 身份证件
bring-taxcode = 税号（codice fiscale）
bring-health = 医疗卡（tessera sanitaria）
bring-isee = ISEE（说明家庭收入的证明）
bring-referral = 让你来的人写的信
bring-permit = 居留（permesso di soggiorno）
bring-family = 家庭证明（stato di famiglia，写明谁和你一起住）
bring-contract = 合同或工资单（busta paga）
not-mediator = 这件事由用家庭的母语回复的人来做。
not-reviewer = 这件事由检查翻译的人来做。

## 头几个星期、城里的服务、提问、布告栏

menu-guides = 🧭 头几个星期
guides-title = 我陪你，一步一步来。你需要什么？
guide-first-weeks = 头几个星期
guide-new-baby = 宝宝出生了
guide-lost-work = 我没工作了
guide-renewing-documents = 换新证件
guide-which-hour = { $guide }：你想几点收到消息？
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }。语言：{ $languages }。
    第一条消息：{ $when }。
    我用一个编号来记，不用你的名字，一直记到你说停。
    你也可以拿一个日历文件，全部都在里面：这样我什么都不留。
guide-start = ▶️ 今天开始
guide-start-tomorrow = ▶️ 明天开始
guide-file = 📅 拿文件
guide-file-here = 请用手机日历打开这个文件。我什么都不留。
guide-next = { $guide }。下一步什么时候来：{ $when }。
guide-paused = { $guide }：暂停了。你想继续的时候再继续。
guide-last = 这是最后一步。祝你一路顺利！
guide-steps = { $guide }：哪些你已经做过，或者不需要？点一下，我就跳过。
guide-language =
    { $guide }：以前我用这种语言写给你：{ $languages }。
    以后用哪种语言？
guide-done = ✅ 做好了
guide-steps-button = ⏭ 跳过一步
guide-pause = ⏸ 暂停
guide-resume = ▶️ 继续
guide-first-weeks-doctor =
    🩺 看医生
    急病谁都可以看，没有居留（permesso di soggiorno）也可以。
    给你看病的人不会告诉警察。
    下面可以看到去哪里找医生。
guide-first-weeks-taxcode =
    🪪 税号（codice fiscale）
    办事的地方靠这个号码知道你是谁。
    办税号不要钱。
    去税务局（Agenzia delle Entrate）办。
guide-first-weeks-permit =
    📄 居留（permesso di soggiorno）
    如果你需要居留，到意大利后8个工作日之内要去申请。
guide-first-weeks-school =
    🎒 上学
    每个孩子都有权利上学，也必须上学。
    没有居留（permesso di soggiorno）也一样。
guide-first-weeks-italian =
    🗣️ 意大利语
    上课可以学会说话，也可以认识人。
    下面可以看到课程。
guide-first-weeks-isee =
    💶 ISEE
    这是一张证明，写明家里有多少钱。
    在 CAF（帮人办证明的地方）办，不要钱。
guide-first-weeks-leisure =
    📚 图书馆和空闲时间
    下面可以看到去哪里看书、玩、认识人。
guide-first-weeks-rules =
    🚌 垃圾和公交
    下面可以看到垃圾怎么分类，在城里怎么坐车。
guide-new-baby-birth =
    👶 给宝宝报出生
    在医院报：出生后3天之内。
    在市政府（Comune）报：10天之内。
guide-new-baby-taxcode =
    🪪 税号（codice fiscale）
    也要给宝宝办一个。
    不要钱。
guide-new-baby-health =
    🩺 妈妈和宝宝的健康
    急病谁都可以看，没有居留（permesso di soggiorno）也可以。
    给你们看病的人不会告诉警察。
guide-new-baby-isee =
    💶 ISEE
    这是一张证明，写明家里有多少钱。
    在 CAF（帮人办证明的地方）办，不要钱。
guide-new-baby-benefit =
    💶 孩子补贴（assegno unico）
    有孩子的家庭可以拿这笔钱。
    向 INPS（发补贴的机构）申请。
guide-new-baby-nursery =
    🧸 托儿所
    下面可以看到去哪里问。
guide-lost-work-naspi =
    💶 失业金（NASpI）
    没了工作的人可以拿这笔钱。
    没工作以后68天之内要申请。
guide-lost-work-search =
    💼 找工作
    下面可以看到谁能帮你找。
guide-lost-work-rights =
    ⚖️ 你的权利
    没拿到工资，或者有不明白的地方？
    下面可以看到去问谁。
guide-lost-work-isee =
    💶 ISEE
    这是一张证明，写明家里有多少钱。
    在 CAF（帮人办证明的地方）办，不要钱。
guide-lost-work-training =
    🎓 学手艺
    下面可以看到课程。
guide-renewing-documents-permit =
    📄 居留（permesso di soggiorno）
    到期前至少60天，就要申请换新的。
    收条（ricevuta）要留好：等的时候它有效。
guide-renewing-documents-identity =
    🪪 身份证（carta d'identità）
    看看哪天到期。
    下面可以看到去哪里换新的。
guide-renewing-documents-health =
    🩺 医疗卡（tessera sanitaria）
    看看哪天到期。
    下面可以看到去问谁。
guide-renewing-documents-help =
    ⚖️ 有不顺利的地方
    人家说不行，或者有不明白的地方？
    下面可以看到谁能帮你。
translation-italian = 🇮🇹 这段文字只有意大利文。
follow-button = 🔔 关注
follow-yes = 🔔 是，关注
follow-stop = ⏹ 停
follow-agree =
    每个星期四，我写给你这方面的新消息：{ $topic }。没有新消息就不写。
    我用一个编号来记，不用你的名字，一直记到你说停。
follow-here = 🔔 你在关注：{ $topic }。有新消息的话，我星期四写给你。
follow-over = 这个你已经不关注了。
follow-stopped = 好的，不再写给你了，这件事我也忘掉了。
follow-one = { $what }
follows-button = 🔔 你关注什么
follows-title = 你关注的内容。点一下可以改，也可以停。
follows-none = 你没有关注什么。
news-title = 🔔 这个星期的新消息
news-topic = { $topic }
news-row = • { $name }
news-more-row = … 还有{ $count }个
mydata-follow-row = 你关注：{ $what }
mydata-guide-row = 一步一步的指南：{ $what }，时间：{ $hour }。做好的步数：{ $count }
access-walk-in = 不用预约
access-appointment = 要预约
access-referral = 要有人介绍你去
cost-free = 免费
cost-low = 收一点钱
cost-paid = 要付钱
permit-needed = 要有居留
permit-not-needed = 不用居留
correction-moved = 搬走了
correction-closed = 关门了
correction-phone = 电话没人接
correction-hours = 时间不对
correction-refused = 他们不让我办
correction-interpreter = 没有人会说我的语言
correction-other = 别的
correction-mended = 你告诉过我们 { $name } 有错：已经改好了。谢谢，你帮了其他家庭。
services-title = 你需要什么？点一个按钮，或者用自己的话写给我。
services-which = { $topic }：你在找什么？
services-all = 全部
services-list = { $name }
services-more = 更多地方
services-near = 📍 把你的位置发给我，我告诉你哪里最近。位置我不保存。
services-none = { $name }：我还不知道哪个地方靠得住。我记下了，不写你的名字。
services-nothing = 没找到
services-talk = 👤 找真人
services-other = 🔎 别的
nothing-thanks = 谢谢，我记下了，不写你的名字。这样协会网络就知道还缺什么。
near-title = 离你最近的地方：
near-topic = { $name }：离你最近的地方。
near-kept = 你的位置我不保存。
near-none = 附近我不知道有什么地方。你可以选一下你在找什么。
asked-which = 你找的可能是这些：
asked-topic = { $name }
asked-else = 不是这些？点 🔎，或者问真人。
asked-also = 如果你找的是别的：
asked-language = 你用什么语言写，我就用什么语言回。你想一直用哪种？
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 机器翻译：还没有人检查过。
service-italian-under = 🇮🇹 目前只有意大利文。
service-flagged-row = ⚠️ 有几个人说这里有变化：去之前先问一下。
service-always-row = 🟢 一直开着
service-open-row = 🟢 现在开着，开到：{ $until }
service-opens-row = 🔴 现在关着。开门：{ $opens }
service-closed-row = 🔴 现在关着
service-appointment-row = 📅 要预约
service-unknown-row = ❔ 开门时间还没核实：去之前先问一下
service-distance-row = 🚶 离你{ $metres }米
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text }（免费）
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ 需要的话有翻译
service-free-row = 💶 免费
service-cheap-row = 💶 收一点钱
service-paid-row = 💶 要付钱
service-referral-row = 📨 要有别的服务处写的信
service-bring-row = 🎒 要带：{ $what }
service-no-permit-row = ✅ 不用居留（permesso di soggiorno）
service-confirmed-row = 🤝 { $organization } 确认过：{ $day }
service-confirmed-once-row = ⏳ 要重新确认。上一次：{ $organization }，{ $day }
service-checked-row = 🤝 市政府（Comune）确认过：{ $day }
service-checked-once-row = ⏳ 要重新确认。上一次：{ $day }
service-national-row = ☎️ 全国号码
service-unconfirmed-row = ⏳ 还没确认
service-button-map = 📍 地图
service-button-call = 📞 打电话
service-button-remind = 🔔 开门时告诉我
service-button-staff = 🪧 给工作人员看
service-button-more = ➕ 更多
service-button-next = ➡️ 下一个
service-button-share = 📤 告诉别人
service-button-wrong = ⚠️ 有错
service-button-back = ↩️ 回到介绍
service-more = { $name }：你想做什么？
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = 打电话给 { $name }：
service-share = 复制下面的内容，发给谁都可以：{ $name }
service-link-row = 👉 { $link }
staff-how = 把这张图给那里的工作人员看。上面写的是意大利文。
staff-title = 你好！我在找这个服务：
staff-looking = 你好！我在找：{ $name }
staff-speaks-row = 🗣️ 我的语言：{ $languages }。请说慢一点。
opening-kept = 🔔 { $name } 开门的时候我写给你：{ $when }。过后我就忘掉。
opening-dropped = 好的，我不写给你。
opening-now = 🔔 现在开门了：{ $name }
opening-button-no = 不用告诉我
wrong-ask = { $name }：哪里不对？
wrong-moved = 已经不在那里了
wrong-closed = 关掉不开了
wrong-phone = 电话没人接
wrong-hours = 时间不对
wrong-refused = 他们说不行
wrong-interpreter = 没有翻译
wrong-thanks = 谢谢！我告诉能改的人。改好了我写给你。
rate-ask = 有用吗？
rate-thanks = 谢谢！我记了一次，不写你的名字。
talk-menu = 💬 找人说说
talk-how =
    会说你的语言、帮人沟通的人来回复你。最晚回复时间：{ $until }。
    只留下你们写的话，留七天，没有名字，也没有号码。
talk-ask = 你想问什么？用自己的话写。
talk-again = 请写几个字，最多800个字。
talk-no-numbers =
    电话号码和电子邮箱在这里发不出去：这样别人就不能找到你。
    请去掉这些，再写一遍。
talk-nobody =
    对不起，现在这里没有人会说你的语言（{ $language }）。
    城里有别的服务。要看病可以打电话，也可以有翻译：
talk-too-many = 你今天已经问了很多。明天再试。
talk-sent = 好了，你的问题转过去了。最晚回复时间：{ $until }。
talk-button = 我的问题
talk-button-write = ✏️ 再写一点
talk-button-close = 我问完了
talk-button-again = 再问一个
talk-ask-more = 你想补充什么？
talk-passed-on = 好了，加到你的问题里了。
talk-waits = 你的问题在等回复。最晚回复时间：{ $until }。
talk-yours = 你的问题：
talk-yours-row = 你：“{ $words }”
talk-theirs-row = 回复：“{ $words }”
talk-italian-row = 🇮🇹 到窗口给工作人员看：“{ $words }”
talk-answer =
    💬 对你问题的回复：
    “{ $words }”
talk-said = 有一条消息给你。
talk-late = 对不起，还没有人回复。我又问了一遍所有人。
talk-over = 这次对话结束了。
talk-unanswered = 对不起，没有人回复。你的问题我删掉了。
talk-voice-sent = 好了，你的语音转过去了。我不保存。
talk-voice-came = 🎙️ 关于这个问题，有一条语音。
talk-voice-lost = 对不起，语音没有送到。请打字吧。
talk-voice-later = 有人接了你的问题，语音才能转过去。现在你可以打字。
mydata-talk-row = • 你问过真人：{ $asked }，{ $languages }。七天以后删除
mydata-role-row = • 你做的事：{ $role }，{ $languages }
mydata-excluded-row = • 你不想收到这些方面的问题：{ $topics }
mydata-blocks-row = • 你屏蔽的人：{ $count }
shift-oncall-row = 📞 会说家庭语言的人来回复家庭。语言：{ $languages }
menu-boards = 📌 布告栏
boards-title = 你想看什么？
boards-mine = 📝 我的布告
boards-yours = 你的布告。点一下可以改，也可以撤掉。
boards-none-yours = 你没有布告。
board-events = 🎉 活动
board-homes = 🏠 房子和房间
board-jobs = 💼 工作
board-list-events = 城里有这些活动：
board-list-homes = 房子和房间。双方只能通过我写信。没看过房子，千万不要付钱。
board-list-jobs = 工作，还有学手艺的课程。给工作的人不能向你要钱。
board-none = 这里现在没有。
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ 新布告
post-button-me = 我自己发
post-button-ask = ✉️ 我有兴趣
post-button-withdraw = 🗑️ 撤掉
post-button-still = ✅ 还有
post-card = { $kind }：{ $what }
post-initiative = 公益活动
post-course = 课程
post-event = 活动
post-volunteering = 志愿者课程
post-offer = 有房子出租
post-request = 我找房子
post-shared = 找人合住
post-job = 工作
post-training = 学手艺
post-for-all = 所有人
post-for-youth = 年轻人
post-for-families = 家庭
post-for-volunteers = 志愿者
contract-permanent = 长期合同
contract-fixed = 有期限的合同
contract-apprentice = 学徒
contract-internship = 实习
contract-other = 别的
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = 给谁：{ $whom }
post-cost-row = 费用：{ $cost }
home-rooms-row = 🛏️ 房间：{ $rooms }
home-euro-row = 💶 每月{ $euro }欧元
home-since-row = 🗓️ 从哪天起：{ $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 合同：{ $contract }
job-deadline-row = ⏳ 截止：{ $day }
post-state-row = 你的布告现在：{ $state }。
post-is-pending = 在等
post-is-open = 大家能看到
post-is-refused = 要改一改
post-is-withdrawn = 撤掉了
post-is-ended = 结束了
post-over = 这条布告没有了。
post-own = 这条布告是你自己的。
post-adults = 这个要满18岁才能做。
post-many = 你已经有五条布告了。撤掉一条再试。
post-no-contact = 不要写号码、邮箱和链接：双方通过我写信。请再写一遍。
post-for-whom = 这条布告给谁看？
post-ask-what = 是什么事？用一行写。
post-label-what = 什么
post-label-kind = 种类
home-ask-kind = 你想做什么？
home-ask-rooms = 几个房间？
home-label-rooms = 房间
home-rooms-again = 请写1到12之间的数字。
home-ask-area = 在哪个地区？不用写地址。
home-ask-euro = 每月多少欧元？
home-label-euro = 每月欧元
home-euro-again = 只写数字，比如：450。
home-ask-since = 从哪天起？写一个日子，或者跳过。
home-label-since = 从哪天起
job-ask-kind = 你提供什么？
job-ask-where = 在哪里上班？
job-ask-hours = 哪几天，几点到几点？
job-label-hours = 时间
job-ask-contract = 什么合同？
job-label-contract = 合同
job-ask-deadline = 到哪天为止可以回复？
job-label-deadline = 截止
job-ask-firm = 公司叫什么名字？
job-label-firm = 公司
post-summary = 布告是这样：
post-posted = 谢谢！先有人看一遍，然后大家都能看到。我会写给你。
post-published = 📌 现在大家都能看到：{ $what }
post-refused = ✖️ 没有发布：{ $what }。原因：{ $reason }。你可以改。
post-withdraw-ask = 要撤掉 { $what } 吗？
post-withdrawn = 撤掉了：{ $what }
post-still-ask = { $what }：还有吗？这条留到 { $day }。
post-still-done = 好的！{ $what } 留到 { $day }。
post-ended = 时间到了，我撤掉了：{ $what }
inquiry-ask = 请写消息。我来转：你的名字和号码不会显示。
inquiry-message =
    ✉️ 有人对 { $what } 有兴趣：
    “{ $words }”
inquiry-answer =
    ✉️ 关于 { $what } 的回复：
    “{ $words }”
inquiry-many = 你今天已经写信问过十条布告了。明天再试。
complaint-kept = 谢谢你说出来。会有人检查。
complaint-handled = 你反映的问题我们看了：你说得对，已经处理了。
complaint-dismissed = 你反映的问题我们看了：现在先不变。
mydata-board-row = • 布告 — { $kind }：{ $what }
mydata-inquiry-row = • 你写信问过这条布告：{ $what }
mydata-complaint-row = • 你反映的布告问题：{ $words }（{ $state }）

## 聊天连接、语音和 WhatsApp 模板

template-reminder =
    ⏰ 提醒你：你在 { $organization } 有一个志愿班次。
    做什么：{ $what }
    🗓️ 时间：{ $when }
    📍 地点：{ $place }
    你会去吗？请点下面的按钮。
template-moved =
    请注意：{ $organization } 改了班次的时间。
    做什么：{ $what }
    原来：{ $before }
    现在：{ $when }
    你还去吗？请点下面的按钮。
template-cancelled =
    请注意：{ $organization } 取消了班次。
    做什么：{ $what }
    🗓️ 时间：{ $when }
    不要去了，那里没有人。还是谢谢你。
template-place =
    有一个名额空出来给你了，机构：{ $organization }。
    做什么：{ $what }
    🗓️ 时间：{ $when }
    📍 地点：{ $place }
    名额给你留到 { $until } 为止。你要吗？
template-message = #FaiBene 有一条消息给你。请点按钮看。
template-button-read = 看消息
template-value = { $value }
waiting-now = 这是之前等着你看的消息。
waiting-nothing = 现在没有等着你看的消息了。
hear-button = 🔊 听一听
hear-voice = 🔊 读给你听的，是一个说你的语言的人。
hear-name = 语音
hear-about = 语音消息
link-button = 🔗 连接另一个聊天
link-code =
    你还用别的聊天软件，或者别的手机吗？在那里打开和我的聊天，写：
    /link { $code }
    这个码{ $minutes }分钟内有效，只能用一次。以后两个聊天就是同一个人：两边看到的一样，我会发到你最后用的那一个。
link-warning = ⚠️ 这个码不要给任何人。谁在自己的聊天里写了它，就能看到、也能改你的东西。
link-wrong = 这个码不能用：它十分钟内有效，只能用一次。请在另一个聊天里写 /link，我再给你一个。
link-own = 这个码就是你在这里要的。请在另一个聊天里写：/link { $code }
link-ages = 两个聊天里的年龄不一样，所以我当成两个人，不能连接。如果写错了，请改好年龄，再要一个码。
link-both = 两个聊天里都已经有东西了，我不会混在一起。这个聊天里有：
link-kept-row = • { $kind }：{ $count }
link-kept-places = 班次名额和等候名单
link-kept-hours = 记了时间的班次
link-kept-offers = 有空的时间和捐的东西
link-kept-roles = 身份和协会
link-kept-more = /mydata 里的其他内容
link-both-end = 你可以删掉这个聊天里的东西，再连接：你的名额会让出来，删了就不能恢复。屏蔽和反映过的问题会留下。你也可以什么都不变。
link-button-delete = 删掉并连接
link-button-leave = 什么都不变
link-done = 好了：这个聊天和另一个聊天，现在是同一个人。
link-done-there = 🔗 另一个聊天（{ $here }）现在和这个连接了：那边能看到、也能改你的东西。如果不是你做的，请马上断开。
chats-button = 我的聊天
chats-title = 你的聊天：
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = 网页
chats-here-row = 联系方式：{ $chat }（{ $value }），就是这个聊天
chats-row = 联系方式：{ $chat }（{ $value }）
chats-end = 我会发到你最后用的那一个。
chats-button-away = 断开 { $chat }
chats-button-away-here = 断开这个
chats-away-ask = 要断开 { $chat } 吗？以后在那里看不到你的东西了。谁从那个聊天写消息，都要从头开始。
chats-button-away-yes = 是，断开
chats-away = 好了：{ $chat } 不再是你的聊天了。
chats-last = 这是你唯一的聊天，不能断开。如果你想，可以全部删除。

## 网页

page-title = FaiBene
page-chat = 聊天
page-write = 写消息
page-sos = 紧急电话
page-send = 发送
page-photo = 发照片
page-photo-sent = 你的照片
page-place = 分享你的位置
page-place-sent = 📍 我在这里
page-place-refused = 手机没有告诉我你在哪里。你可以写一条路的名字。
page-map = 打开地图
page-you = 你
page-new = 新消息
page-connecting = 正在连接…
page-online = 已连上
page-lost = 断线了，正在重新连接…
page-sending = 发送中
page-sent = 已发送
page-refused = 这条消息没发出去，请写短一点试试。
page-save = 下载
page-noscript = 要用聊天，需要 JavaScript。请在浏览器里打开它。
page-town = #FaiBene
page-town-about = 试用的城市：人和机构都是编的
page-town-how = 五部手机，一座城市。写字，点按钮，再把时钟往前拨。
page-phones = 手机
page-phone-citizen = 一位志愿者
page-phone-citizen-about = 愿意出几个小时
page-phone-association = 一个协会
page-phone-association-about = 在找志愿者
page-phone-coordinator = 协调组
page-phone-coordinator-about = 审批和检查
page-phone-family = 一个刚来的家庭
page-phone-family-about = 用自己的语言提问
page-phone-whatsapp = 像 WhatsApp
page-phone-whatsapp-about = 三个按钮，或一个列表
page-clock = 试用这一星期的时钟
page-clock-hour = +1小时
page-clock-evening = 到18点
page-clock-day = +1天
page-clock-wrong = 时钟不能这样拨。

## Posto fisso

seat-first = 要有固定名额，请先报名一次。
seat-yours = 谢谢！从现在起你有固定名额了：{ $what }。每次我都会帮你报名。
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] 他们在等你来：
       *[other] 暂停中：我先不帮你报名。
    }
seat-shift-row = • { $when }
seat-week = 你这个星期的固定班次：
seat-week-row = • { $when } — { $what }，{ $place }
seat-week-end = 哪次去不了，就打开那个班次说一声。
seat-button-all = 我的固定名额
seat-button-always = 🪑 我每次都来
seat-button-pause = ⏸️ 接下来先不去
seat-button-resume = ▶️ 我又能来了
seat-button-leave = 不要固定名额了
seat-paused = 好的，我先不帮你报名，你已经报名的班次也取消了。固定名额还是你的。
seat-left = 好的，你没有固定名额了，你已经报名的班次也取消了。谢谢你！
seat-ask-until = 你要停多久？暂停结束以后，名额还是你的。
seat-button-fortnight = 2个星期
seat-button-month = 1个月
seat-button-day = 到某一天
seat-button-open = 等我说了再来
seat-ask-day = 停到哪一天（包括那天）？比如：“1月10日”。
seat-day-again = 我没看懂是哪一天。请写“1月10日”或者“10/1”（先写日，再写月）。要写还没到的日子。
seat-paused-until = 好的，到 { $until } 为止（包括那天），我不帮你报名，这些天你已经报名的班次也取消了。从第二天起，名额又是你的。
seat-until-row = ⏸️ 暂停到 { $until }（包括那天）
seat-back = 暂停结束了：{ $what }。固定名额又是你的了，每次我都会帮你报名。

## Telefonate

call-button-ask = 📞 请打电话给我
call-button-withdraw = 不需要了
call-ask = 打哪个号码？打电话给你的人只看一次，看完我就删掉。
call-again = 请写一个电话号码：6到15位数字，也可以带 +。
call-waits = 我告诉 { $organization } 了，你更想接电话。有人答应打给你，我就写给你。
call-soon = { $organization } 的 { $name } 会打电话给你。你的号码我已经删掉了。
call-nobody = 不好意思，三天里 { $organization } 没有人能打电话给你。你的号码我删掉了。你可以写消息，也可以再试一次。
call-too-many = 你今天已经请人打了三次电话，明天再试吧。
call-taken = 已经有别人负责了。还是谢谢你！
call-withdrawn = 对方改主意了，不用再打电话了。
call-over = 这个请求过期了，号码已经没有了。
call-withdrawn-yours = 好的，不会有人打电话给你，号码我也删掉了。
call-number =
    谢谢！请打电话给 { $name }：{ $phone }
    号码现在给你看一次，然后我就删掉。
call-is-open = 在等
call-is-taken = 有人负责了
call-is-withdrawn = 取消了
call-is-unanswered = 没有人能打
