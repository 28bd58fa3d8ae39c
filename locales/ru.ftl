### Что бот говорит по-русски. Основа — итальянский текст: it.ftl.

## Страницы длинного меню

page-more = Ещё →
page-back = ← Назад
page-pick = Выберите
page-typed = Или напишите:

## Язык

language-title = На каком языке говорим?
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
language-chosen = Хорошо: теперь говорим по-русски. Многие сообщения пока только на итальянском.
translation-draft = Это машинный перевод, его ещё никто не проверил. Если есть сомнения, верен итальянский текст.
language-unknown = Этого языка пока нет.
language-offer = Вижу, вы пишете на другом языке. Поменять язык?

## В каждом сообщении

button-menu = ☰ Меню
button-language = 🌐 Язык
button-sos = 🆘 SOS

## SOS

sos-first = Вот то, что вы просили.
sos-title = Позвоните. Там отвечают именно для этого.
sos-violence = По этим номерам отвечают всегда. Если кто-то может заглянуть в этот телефон, позвоните с другого и, если можете, удалите этот чат.
sos-suicide =
    Мне очень жаль, что вам так тяжело. Вам не нужно нести это в одиночку: есть те, кто может выслушать вас прямо сейчас.
    Позвоните 112 или скажите близкому человеку.
sos-end = По номеру 112 отвечают днём и ночью. Следов этого ответа мы не храним.
button-hide = ✖️ Скрыть
sos-hide-rest = То, что осталось выше, я убрать не могу. Откройте сведения об этом чате и выберите «Удалить чат».
line-emergency = { $number } — срочная помощь: полиция, скорая, пожарные
line-violence = { $number } — насилие и преследование
line-children = { $number } — дети и подростки в опасности
line-doctor = { $number } — врач, если не срочно
line-speaks-under = Языки: { $languages }
line-speaks-not-under = Здесь не говорят на вашем языке ({ $language }). Языки: { $languages }
line-interpreters-under = Языки: с переводчиком, если нужно
line-languages-unknown-under = Языки: не подтверждено

## О чём спрашивают

topic-food = 🍲 Еда
topic-housing = 🏠 Жильё
topic-health = 🩺 Здоровье
topic-documents = 🪪 Документы
topic-work = 💼 Работа
topic-italian = 🗣️ Учить итальянский
topic-school = 🏫 Школа и дети
topic-money = 💶 Деньги и пособия
topic-violence = 🛟 Я в опасности
topic-legal = ⚖️ Юридическая помощь
topic-digital = 📱 Интернет и SPID
topic-clothes = 👕 Одежда и мебель
topic-leisure = ⚽ Свободное время
topic-rules = 🚌 Жизнь в городе
sub-food-meals = Обед или ужин
sub-food-parcels = Продуктовый набор
sub-food-market = Социальный магазин
sub-food-baby = Для младенца
sub-housing-tonight = Где ночевать сегодня
sub-housing-rent = Найти жильё
sub-housing-eviction = Выселение
sub-housing-public = Социальное жильё
sub-health-doctor = Врач
sub-health-urgent = Мне сейчас плохо
sub-health-mothers = Женщины, беременность
sub-health-tests = Анализы крови
sub-health-mind = Тяжело на душе
sub-health-card = Медицинский полис
sub-documents-permit = Permesso (ВНЖ)
sub-documents-identity = Удостоверение личности
sub-documents-taxcode = Codice fiscale (ИНН)
sub-documents-citizenship = Гражданство
sub-documents-asylum = Попросить убежище
sub-work-search = Искать работу
sub-work-training = Освоить профессию
sub-work-rights = Мои права на работе
sub-italian-course = Курсы
sub-italian-women = Курсы для женщин
sub-italian-exam = Экзамен
sub-school-nursery = Ясли и детский сад
sub-school-enrol = Записать ребёнка
sub-school-homework = Помощь с уроками
sub-school-adults = Школа для взрослых
sub-money-benefits = Бонусы и пособия
sub-money-isee = ISEE (доход семьи)
sub-money-bills = Счета и аренда
sub-legal-lawyer = Адвокат
sub-legal-discrimination = Дискриминация
sub-digital-spid = SPID и CIE
sub-digital-internet = Бесплатный интернет
sub-digital-devices = Компьютер
sub-clothes-clothes = Одежда
sub-clothes-baby = Для младенцев
sub-clothes-furniture = Мебель
sub-leisure-library = Библиотека
sub-leisure-sport = Спорт
sub-leisure-youth = Молодёжь
sub-leisure-people = Познакомиться с людьми
sub-rules-rubbish = Мусор
sub-rules-transport = Автобус и метро
sub-rules-living = Дом и соседи
sub-rules-desk = Мэрия (Comune)
