### Ce que dit le bot, en français. Les mots choisis sont dans locales/README.md.

## Pages d'un menu long

page-more = Suite →
page-back = ← Retour
page-pick = Choisir
page-typed = Ou écrivez :

## Langue

language-title = Dans quelle langue voulez-vous parler ?
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
language-chosen = D'accord : maintenant, on parle en français.
translation-draft = Ceci est une traduction automatique : personne ne l'a encore relue. En cas de doute, c'est le texte italien qui compte.
language-unknown = Cette langue n'est pas encore disponible.
language-offer = Je vois que vous écrivez dans une autre langue. Voulez-vous changer ?

## Dans chaque message

button-menu = ☰ Menu
button-language = 🌐 Langue
button-sos = 🆘 SOS

## Bienvenue et menu

start-hello =
    Bonjour ! Je suis le bot de #FaiBene, le défi de solidarité à { $city }.
    Je vous aide à donner un coup de main, ou à en trouver un.
start-kept =
    Ce que nous gardons, et pourquoi :
    • votre contact dans cette conversation, pour vous répondre ;
    • votre langue, pour nous comprendre ;
    • si vous vous inscrivez : le nom que vous choisissez et votre tranche d'âge ;
    • vos inscriptions et la suite (heures, messages, avis), pour tout organiser ;
    • si vous parlez pour une association : ses demandes.
    Avec /mydata, vous voyez tout, point par point. Avec /erase, vous effacez tout.
menu-title = Que voulez-vous faire ?
menu-shifts = Je veux aider
menu-mine = Mes inscriptions
menu-services = J'ai besoin d'aide
menu-need = Chercher des bénévoles
menu-needs = Nos créneaux
menu-organization = Je représente une asso
menu-queue = À décider
menu-associations = Les associations
menu-form = ▶️ Reprendre où j'étais
menu-mydata = Mes données
menu-help = Comment ça marche
help-what =
    Vous êtes en danger ? Appelez le 112, ou touchez 🆘.
    Ici, vous voyez les créneaux de bénévolat de la ville (des heures pour aider). Vous pouvez vous inscrire et annuler. Je vous rappelle le rendez-vous la veille au soir et deux heures avant.
    Vous pouvez aussi donner de la nourriture, des produits pour la maison et des appareils.
    Les associations demandent des bénévoles ; la coordination vérifie chaque demande.
help-commands =
    Vous pouvez toucher les boutons ou écrire. Les commandes :
    /menu le menu
    /services où trouver de l’aide
    /talk parler à une personne
    /guides les premières semaines
    /boards logement, travail, événements
    /shifts les créneaux ouverts
    /mine vos inscriptions
    /hours vos heures et l'attestation
    /language la langue
    /stop plus de nouvelles
    /mydata vos données
    /erase tout effacer
    /sos numéros d'urgence
thanks-back = Merci à vous ! 💚
unknown = Pardon, je n'ai pas compris. Voici ce que je peux faire :
attachment =
    Cela, je ne sais pas le lire, et je ne le garde pas. Écrivez-le avec vos mots, ou touchez un bouton.
    📷 Une photo me sert à montrer ce que vous donnez.
    🎤 Un vocal, je le transmets à la personne qui répond à votre question.
    📍 Avec votre position, je dis ce qu'il y a près de vous.
slow-down = Un moment : vous écrivez trop vite, et je n'ai pas lu vos derniers messages. Attendez quelques secondes et écrivez-moi encore.
sorry = Pardon, quelque chose n'a pas marché. Les personnes qui s'occupent du bot le voient. Vous pouvez réessayer depuis le menu.
gone = Cela n'existe plus. Voici le menu : touchez ☰.
list-old = Cette liste est ancienne. Vous pouvez l'ouvrir de nouveau ici :

## SOS

sos-title = Appelez. Les gens qui répondent sont là pour ça.
sos-first = Voici ce que vous avez demandé.
sos-violence = Ces numéros répondent toujours. Si quelqu'un peut regarder ce téléphone, appelez avec un autre et, si vous pouvez, effacez cette conversation.
sos-suicide =
    Je suis désolé que vous alliez si mal. Vous n'avez pas à porter ce poids sans aide : quelqu'un peut vous écouter maintenant.
    Appelez le 112, ou parlez-en à une personne proche de vous.
sos-end = Le 112 répond jour et nuit. Nous ne gardons aucune trace de cette réponse.
button-hide = ✖️ Cacher
sos-hide-rest = Ce qui reste au-dessus, je ne peux pas l'enlever. Ouvrez les détails de cette conversation et choisissez de la supprimer.
line-emergency = { $number } — urgences : police, ambulance, pompiers
line-violence = { $number } — violence et harcèlement
line-children = { $number } — enfants et jeunes en danger
line-doctor = { $number } — médecin, si ce n'est pas urgent
line-speaks-under = Langues : { $languages }
line-speaks-not-under = Ici, on ne parle pas votre langue ({ $language }). Langues : { $languages }
line-interpreters-under = Langues : avec un interprète, si besoin
line-languages-unknown-under = Langues : pas confirmées

## Silence, données, effacement

stopped = D'accord : plus de nouvelles. Je réponds si vous écrivez. Je vous préviens seulement pour vos inscriptions, par exemple si un créneau est annulé.
resumed = Très bien ! Vous recevez de nouveau les nouvelles.
button-resume = Avoir les nouvelles
button-erase = Tout effacer
button-change-name = Changer nom ou âge
mydata-title = Voici tout ce que nous avons sur vous :
mydata-name-row = Nom : { $name }
mydata-no-name-row = Nom : aucun
mydata-age-row = Âge : { $age }
mydata-language-row = Langue : { $languages }
mydata-silenced-row = Nouvelles : arrêtées
mydata-coordinator-row = Rôle : coordination, depuis le { $since } (décisions prises : { $count })
mydata-member-row = Association : { $organization } ({ $state })
mydata-signup-row = Créneau : { $what } — { $when } ({ $state })
mydata-post-row = Demande : { $what } — { $when }, { $place }, personnes : { $people }, dès { $age } ans, assurance : { $insurer }
mydata-waiting = { $count ->
        [0] Aucun rappel ni message prévu.
        [one] Un rappel ou message prévu.
       *[other] { $count } rappels ou messages prévus.
    }
mydata-form = Un formulaire est commencé. Il s'efface tout seul après un jour.
mydata-form-row = • { $words }
mydata-seen-row = Premier message : { $since } ; dernier : { $last }
mydata-reason-row = Raison : { $reason }
mydata-end = Les noms et les contacts sont chiffrés (gardés en code secret). Vous pouvez tout effacer quand vous voulez.
signup-confirmed = place confirmée
signup-given-back = annulé par vous
signup-called-off = créneau annulé
erase-ask =
    J'efface votre nom, votre contact, votre langue, vos rôles et vos messages. J'annule vos prochains créneaux.
    Il reste seulement des chiffres sans nom. On ne peut pas revenir en arrière. Vous confirmez ?
button-erase-yes = Oui, tout effacer
button-keep = Non, laisser
erased = C'est fait : nous n'avons plus rien sur vous. Ce que vous voyez au-dessus reste seulement sur ce téléphone : vous pouvez effacer la conversation. Pour recommencer, écrivez /start. Au revoir !

## Faire connaissance

acquaintance-title = Vous
acquaintance-ask-name = Comment vous appelez-vous ? Un prénom ou un surnom suffit : l'association le verra.
claimant-ask-name = Comment vous appelez-vous ? Prénom et nom : la coordination les verra.
acquaintance-ask-age = Quel âge avez-vous ?
acquaintance-kept = Merci, c'est noté.
label-name = Nom
label-age = Âge
age-under14 = Moins de 14
age-14to17 = De 14 à 17
age-adult = 18 ou plus

## Créneaux, pour qui veut aider

shifts-title = Créneaux ouverts. Touchez celui qui vous plaît :
shifts-none = Il n'y a pas de créneau ouvert en ce moment. Revenez voir dans quelques jours.
shift-row = • { $when } — { $what } ({ $free ->
        [0] complet : liste d'attente
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
    🛡️ Assurance : { $insurer }
    👥 { $free ->
        [0] Complet
        [one] Encore 1 place
       *[other] Encore { $free } places
    }
    { $age ->
        [18] À partir de 18 ans
       *[other] À partir de { $age } ans ; avant 18 ans, il faut le papier des parents : l'association le donne
    }
button-join = ✅ Je viens
button-back-shifts = Autres créneaux
button-look = Ouvrir
signup-done =
    Merci ! Votre place est confirmée :
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Assurance : { $insurer }
    Je vous le rappellerai.
signup-card =
    On vous attend :
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Assurance : { $insurer }
signup-already = Vous avez déjà une place dans ce créneau.
signup-ended = Cette inscription n'est plus active.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = Vos inscriptions :
mine-none = Vous n'avez pas d'inscription. Voulez-vous voir les créneaux ouverts ?
mine-row = • { $when } — { $what }, { $place }
button-cannot = Je ne peux plus
signup-cancel-ask = J'annule votre place : { $what }, { $when } ?
button-give-back = Oui, annuler
button-keep-place = Non, je viens
signup-cancelled = J'ai annulé votre place ({ $what }) et j'ai prévenu l'association. Merci de l'avoir dit.
shift-gone = Ce créneau n'existe plus.
shift-cancelled = Ce créneau est annulé.
shift-past = Ce créneau a déjà commencé ou il est passé.
shift-full = Désolé : il n'y a plus de place.
too-young-under14 = Ici, il faut avoir au moins 14 ans. Merci quand même : l'envie d'aider, ça compte.
too-young-14to17 = Ce créneau est seulement pour les plus de 18 ans. D'autres créneaux sont ouverts dès 14 ans.
reminder-title = Rappel
reminder-today = aujourd'hui
reminder-tomorrow = demain
reminder-later = c'est bientôt
somebody = Une personne
reminder-shift =
    ⏰ Rappel : { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Attention : { $organization } a annulé le créneau.
    { $what }
    🗓️ { $when }
    Vous n'avez pas à y aller.
shift-moved =
    Attention : { $organization } a changé l'heure du créneau.
    { $what }
    Avant : { $before }
    Maintenant : { $when }
    Si vous ne pouvez pas, dites-le ici.

## Associations

organization-pick = Pour quelle association parlez-vous ?
organization-button = { $name }
button-other-organization = Une autre
organization-ask-name = Comment s'appelle l'association ?
organization-asked = J'ai demandé à la coordination de confirmer que vous parlez pour cette association : { $organization }. Je vous écris dès qu'elle décide.
organization-yours = Vous parlez déjà pour cette association.
organization-approved = La coordination a confirmé : vous pouvez maintenant demander des bénévoles pour { $organization }.
organization-refused = La coordination n'a pas confirmé que vous parlez pour { $organization }. La raison : { $reason }
organization-not-approved = Cette association n'est pas encore confirmée.
organization-trusted = La coordination fait confiance à { $organization } : à partir de maintenant, ce que vous demandez est publié tout de suite.
organization-distrusted = À partir de maintenant, les demandes pour { $organization } attendent de nouveau la coordination avant d'être publiées. Celles déjà publiées restent.
youngest-18 = À partir de 18 ans
youngest-14 = À partir de 14 ans
shift-is-pending = Il attend la coordination.
shift-is-open = Il est publié.
shift-is-refused = Il n'a pas été publié.
shift-is-cancelled = Il est annulé.
button-move = Changer l'heure
button-cancel-shift = Annuler le créneau
button-cancel-shift-yes = Oui, annuler
button-keep-shift = Non, le garder
moved-summary = La nouvelle heure :
not-member = Il faut parler pour une association confirmée pour faire cela.
not-yours = Ceci n'est pas à vous : je ne peux ni le montrer ni le changer.

## Coordination

code-wrong = Ce code ne marche pas : il a peut-être expiré, ou il est déjà utilisé.
code-too-many = Trop de codes faux. Réessayez dans une heure.
not-coordinator = Seule la coordination peut faire cela.
claims-too-many = Vous avez déjà trois demandes en attente : attendez la décision de la coordination.
claim-card =
    { $organization }
    Qui demande : { $name }
review-title = C'est déjà publié. { $taken ->
        [0] Il n'y a aucune inscription.
        [one] Il y a 1 inscription.
       *[other] Il y a { $taken } inscriptions.
    }
button-all-right = 👍 C'est bon
button-take-down = ✖️ Annuler créneau
button-approve = ✅ Accepter
button-refuse = ✖️ Refuser
reason-ask = Quelle est la raison ? Je la dirai à la personne qui a demandé.
reason-label = Raison
organizations-approved = Les associations confirmées. Avec ⭐, celles qui publient tout de suite.
organizations-none-approved = Aucune association n'est encore confirmée.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Elle publie tout de suite : la coordination regarde après.
organization-is-not-trusted = Chacune de ses demandes attend la coordination.
organization-speakers = Qui parle pour l'association :
organization-no-speakers = En ce moment, personne ne parle pour cette association.
button-trust = ⭐ Publie aussitôt
button-distrust = Vérifier d'abord
trust-offer = Vous faites confiance à { $organization } ? Alors ses prochaines demandes peuvent sortir tout de suite, et vous les regardez après.
already-decided = C'est déjà décidé, peut-être par une autre personne de la coordination.

## Formulaires

form-text-again = Je n'ai pas bien compris : écrivez quelques mots, pas trop.
form-when-again = Je n'ai pas compris quand. Écrivez le jour, l'heure de début et de fin : par exemple « samedi de 9 h à 12 h ».
form-when-past = Ce moment est déjà passé. Écrivez un jour à venir.
form-when-which = Lequel voulez-vous dire ?
form-number-again = Écrivez un nombre de 1 à 200.
form-option-again = Choisissez un des boutons.
form-offer = { $value }
form-line-row = { $label } : { $value }
form-confirm = Vous confirmez ?
form-confirm-or-edit = Touchez Confirmer ou Modifier.
form-which-line = Que voulez-vous changer ?
form-button-edit = ✏️ Modifier
form-gone = Ce formulaire n'existe plus. Vous pouvez recommencer depuis le menu.
form-earlier = Ce bouton était pour une question d'avant. Nous sommes ici :
form-cancelled = D'accord, on laisse.
button-skip = Passer
need-button-detail = ➕ Un détail
button-back = ← Retour
button-cancel = Laisser
button-confirm = ✅ Confirmer
button-edit = ✏️ { $label }

## Commandes dans le menu de Telegram

command-start = Recommencer
command-sos = Numéros d'urgence
command-menu = Le menu
command-shifts = Les créneaux ouverts
command-mine = Mes inscriptions
command-language = Changer de langue
command-help = Ce que je peux faire ici
command-stop = Plus de nouvelles
command-mydata = Mes données
command-erase = Tout effacer sur moi

## Liste d'attente et places libérées

wait-expired = Le temps pour répondre est fini : la place est passée à la personne suivante. Vous pouvez vous remettre sur la liste.
wait-ended = Vous n'êtes plus sur la liste pour ce créneau.
signup-came = vous étiez là
signup-no-show = noté : vous n'étiez pas là
signup-excused = absence excusée
signup-replaced = place passée à une autre personne
button-wait = ⏳ Liste d'attente
button-leave-line = Sortir de la liste
button-accept-place = ✅ J'accepte
button-decline-place = Non merci
wait-card =
    Vous êtes sur la liste d'attente : { $what }, { $when }.
    { $place ->
        [1] Vous êtes la prochaine personne sur la liste.
       *[other] Avant vous : { $before }.
    }
    Si une place se libère, je vous la propose et je la garde un peu pour vous.
wait-offer =
    🎉 Une place s'est libérée pour vous !
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    Je la garde pour vous. Dernier moment pour répondre : { $until }. Après, elle passe à la personne suivante.
wait-left = D'accord, je vous enlève de la liste : { $what }.
wait-called-off = Le créneau où vous étiez sur la liste est annulé : { $what }, { $when }.
mine-lines = Sur liste d'attente :
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what } : il y a une place pour vous, répondez
mine-moved-row = • { $when } — { $what }, { $place } : l'heure a changé, vous confirmez ?

## Je viens, je ne peux pas, je suis en retard

button-coming = ✅ Je viens
button-late = 🕐 Un peu en retard
button-was-wrong = Erreur, je viens
signup-moved = ⚠️ L'heure a changé : dites-moi si vous venez.
answer-coming =
    Parfait, on vous attend.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = D'accord : je préviens que vous arrivez un peu plus tard ({ $what }).
answer-next =
    Si vous voulez, le prochain créneau qui vous convient :
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ Rappels
reminders-ask = Quand voulez-vous le rappel de vos créneaux ? Maintenant, c'est ainsi :
reminders-kept = C'est fait. À partir de maintenant :
lead-usual = Le soir et 2 h avant
lead-hour = 1 h avant
lead-three = 3 h avant
lead-day = 1 jour avant
lead-two = 2 jours avant
lead-none = Aucun

## Remplacements et échanges

button-stand-in = 🔁 Me remplacer
button-swap = ⇄ Échanger
button-stop-seeking = Ne plus chercher
button-take-over = ✅ J'y vais
button-undo = Annuler
button-name = Dites qui vous êtes
exchange-sought = Je cherche quelqu'un qui puisse venir à votre place : { $what }, { $when }. Tant que personne n'accepte, on vous attend. Je vous écris dès que je trouve.
exchange-stopped = D'accord, je ne cherche plus : on vous attend.
exchange-over = Il n'y a plus rien à faire ici : quelqu'un est arrivé avant, ou ce n'est plus nécessaire.
exchange-own = C'est votre créneau : vous ne pouvez pas vous remplacer vous-même.
exchange-party = Pour un groupe, je ne sais pas encore trouver de remplacement. Si vous ne pouvez pas venir, dites-le avec « Je ne peux plus ».
exchange-too-late = Il est trop tard pour revenir en arrière. Si vous ne pouvez pas venir, dites-le avec « Je ne peux plus ».
exchange-unknown = Dites-moi d'abord votre nom et votre âge.
exchange-wanted =
    Quelqu'un ne peut pas y aller et cherche une autre personne. Pouvez-vous ?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    Quelqu'un voudrait échanger son créneau avec vous.
    Le vôtre : { $mine }, { $then }
    Vous feriez à la place : { $what }, { $when }, { $place }
exchange-taken =
    Merci ! C'est vous qui y allez, à la place de quelqu'un :
    { $what }
    🗓️ { $when }
    📍 { $place }
    Si vous avez touché par erreur, vous pouvez annuler pendant une heure.
exchange-found = C'est fait : { $name } y va à votre place. { $what }, { $when }. Merci de l'avoir demandé à temps.
exchange-undone = Annulé : tout est comme avant.
exchange-returned = Le changement est annulé : on vous attend de nouveau. { $what }, { $when }.
exchange-none = En ce moment, aucun créneau ne peut s'échanger avec le vôtre. Je peux chercher quelqu'un pour vous remplacer.
exchange-choose = Avec quel créneau voulez-vous échanger ? Le vôtre : { $what }, { $when }.
exchange-swap-sought = Je demande aux personnes qui ont une place : { $what }, { $when }. Tant que personne n'accepte, vous gardez votre créneau d'avant.
exchange-swapped =
    Échange fait ! Maintenant, votre créneau est :
    { $what }
    🗓️ { $when }
    📍 { $place }

## Présences

afterwards-thanks = 💚 Merci ! { $what }, { $when } : vous étiez là. Vos heures jusqu'ici : { $hours }.
afterwards-missed = { $what }, { $when } : il est noté que vous n'étiez pas là. Si c'est une erreur, dites-le.
button-contest = C'est une erreur
label-phone = Téléphone
checked-in = Bienvenue ! J'ai noté que vous êtes là : { $what }, { $when }. Merci !
check-in-early = C'est trop tôt : vous pouvez noter votre arrivée à partir de 30 minutes avant le début. { $when }

## Fichiers

button-calendar = 📅 Au calendrier
calendar-here =
    Voici le créneau pour le calendrier de votre téléphone : { $what }, { $when }. Ouvrez le fichier ci-dessous.
    Si l'heure change, je vous l'écris.
calendar-name = creneau
calendar-about = { $what }, { $when }
calendar-off-about = Pour enlever du calendrier { $what }, { $when } : ouvrez le fichier.
calendar-details =
    { $organization }
    Assurance : { $insurer }
paper-missing = Pardon, je n'ai pas pu préparer le fichier. Réessayez bientôt avec le même bouton.

## S'écrire à travers le bot

relay-ask = Écrivez le message, 500 caractères au maximum. C'est moi qui le porte : personne ne voit les numéros de téléphone.
relay-again = Écrivez quelques mots, 500 caractères au maximum.
relay-to-whom = À qui voulez-vous écrire ?
relay-message =
    ✉️ Message de la part de { $name }, pour { $what }, { $when } :
    « { $words } »
relay-message-ours =
    ✉️ Message de la part de { $name } ({ $organization }), pour { $what }, { $when } :
    « { $words } »
relay-sent = C'est fait : le message est parti. Nous n'en gardons pas de copie ici.
relay-over = Le créneau est passé depuis plus d'un jour : on ne peut plus s'écrire d'ici.
relay-not-delivered = Désolé : en ce moment, l'autre personne ne reçoit pas de messages.
relay-you-blocked = Vous avez bloqué ces messages. Pour écrire, débloquez-les d'abord.
relay-too-many = Il y a déjà eu dix messages en une heure : réessayez un peu plus tard.
relay-nobody = En ce moment, personne ne peut répondre.
relay-blocked = Bloqué : plus aucun message ne passe, ni dans un sens ni dans l'autre. Vous pouvez débloquer quand vous voulez.
relay-unblocked = Débloqué : de votre côté, les messages passent de nouveau.
relay-button-write = ✉️ Écrire
relay-button-answer = ✉️ Répondre
relay-button-report = ⚠️ Signaler
relay-button-block = 🚫 Bloquer
relay-button-unblock = Débloquer
relay-button-name = { $name }
shown-once = Je vous l'ai déjà montré : je ne le garde pas.
label-words = Message
report-ask = Que s'est-il passé, et qui a écrit ? Seule la coordination le lit.
report-kept = Merci de l'avoir dit. La coordination le lit et vous répond. En attendant, vous pouvez bloquer les messages.
report-was-archived = La coordination a lu votre signalement et l'a classé. Elle vous dit : { $reason }
report-was-handled = La coordination a lu votre signalement et elle a agi. Elle vous dit : { $reason }
report-is-open = en attente
report-is-archived = classé
report-is-handled = la coordination a agi

## Je préfère un appel

mydata-relay-row = Messages : { $organization }, pour { $what }
mydata-blocked-row = (bloqués par vous)
mydata-call-row = Appel demandé à { $organization } ({ $state })
mydata-phone-row = Numéro : { $phone }
mydata-report-row = Signalement sur des messages avec { $organization } : { $words } ({ $state })
mydata-ask-row = Écrit au réseau pour { $organization } : { $words }
mydata-invites-row = Invitations faites : { $count }

## Trouver et prendre un créneau

shifts-some = Créneaux ouverts, avec vos filtres :
shifts-none-such = Avec ces filtres, il n'y a rien en ce moment :
shifts-more = { $count ->
        [one] { $count } créneau, en commençant par le plus proche :
       *[other] { $count } créneaux, en commençant par le plus proche. ⏳ = complet, avec liste d'attente.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = Tous les créneaux
filter-day-button = 📅 Jour
filter-field-button = 🏷️ Sujet
filter-whom-button = 👥 Pour qui
filter-area-button = 📍 Quartier
filter-day-ask = Quel jour ?
filter-field-ask = Sur quel sujet ?
filter-whom-ask = Pour qui ?
filter-area-ask = Dans quelle partie de la ville ?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Tout me va
filter-clear = ✖️ Sans filtres
filter-last = ↩️ Sans le dernier
field-housing = Logement
field-environment = Environnement
field-inclusion = Vivre ensemble
field-work = Travail
field-health = Santé
field-support = Soutien
field-education = École et études
whom-adults = Adultes
whom-youth = Enfants et jeunes
whom-elderly = Personnes âgées
whom-disabled = Personnes handicapées
whom-families = Familles
loose-title = Quand vous voulez :
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Quand vous voulez
    📍 { $place }
    🤝 { $organization }
    🛡️ Assurance : { $insurer }
    { $age ->
        [18] À partir de 18 ans
       *[other] À partir de { $age } ans ; avant 18 ans, il faut le papier des parents : l'association le donne
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 Pour : { $whom }
card-must-row = ❗ Il faut : { $must }
card-nice-row = ⭐ Encore mieux : { $nice }
card-languages-row = 💬 Langues utiles : { $languages }
card-bring-row = 🎒 À apporter : { $bring }
card-least-row = { $count ->
        [one] On peut le faire même avec { $count } personne
       *[other] On le fait si nous sommes au moins { $count }
    }
companion-button = 🤝 Accompagnez-moi
companion-row = Vous avez demandé à être avec une personne qui a l'habitude : l'association le sait.
companion-wanted = C'est la première fois pour { $name } : { $what }, { $when }. Avec quelqu'un à côté, c'est plus facile : si vous pouvez, souhaitez-lui la bienvenue !
group-button = 👥 En groupe
group-again = 👥 Changer le nombre
group-title = Le groupe
group-ask-people = Combien êtes-vous en tout, vous compris ? Pas besoin des noms.
group-ask-children = Et combien d'enfants viennent avec vous ?
group-label-children = Enfants
party-row = 👥 Vous êtes { $people }
children-row = 🧒 Enfants avec vous : { $children }
party-too-large = { $free ->
        [one] Désolé : il reste seulement { $free } place.
       *[other] Désolé : il reste seulement { $free } places.
    }
must-ask = Pour ce créneau, il faut : { $must }. C'est bon pour vous ?
musts-ask = Pour ces créneaux, il faut quelque chose. C'est bon pour vous ?
must-yes = Oui, c'est bon
must-no = Non, autre créneau
clash = À cette heure-là, vous avez déjà quelque chose : { $what }, { $when }.
clash-short = vous avez déjà quelque chose à cette heure-là
hurried = ⚠️ Vous avez peu de temps pour arriver : vous avez aussi { $what }, { $when }, { $place }.
pick-button = ☑️ Choisir plusieurs
pick-title = Touchez les créneaux que vous voulez (jusqu'à { $most }), puis confirmez :
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ Je viens ({ $count })
taken-title = Voici le résultat :
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ Vous aviez déjà la place : { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when } : { $why }
taken-none-row = ✖️ Un créneau n'existe plus.
fits-title = Voici ce qui vous convient :
fits-none = Je ne trouve rien qui vous convienne en ce moment, mais vous pouvez regarder tous les créneaux.
fits-more-row = { $count ->
        [one] … et { $count } autre.
       *[other] … et { $count } autres.
    }
fit-day-row = ✓ { $day } : vous avez le temps
fit-length-row = ✓ durée : { $hours }
fit-theme-row = ✓ c'est ce que vous cherchez
fit-free-row = ✓ il y a de la place
fit-language-row = ✓ il faut quelqu'un qui parle { $languages }
misses-title = Les autres ne vont pas :
miss-gone-row = { $count ->
        [one] • { $count } a déjà commencé
       *[other] • { $count } ont déjà commencé
    }
miss-theme-row = { $count ->
        [one] • { $count } est sur autre chose
       *[other] • { $count } sont sur autre chose
    }
miss-time-row = { $count ->
        [one] • { $count } est à un autre moment
       *[other] • { $count } sont à d'autres moments
    }
miss-length-row = { $count ->
        [one] • { $count } dure plus longtemps
       *[other] • { $count } durent plus longtemps
    }
miss-age-row = { $count ->
        [one] • { $count } est à partir de 18 ans
       *[other] • { $count } sont à partir de 18 ans
    }
miss-clash-row = { $count ->
        [one] • { $count } tombe quand vous avez déjà quelque chose
       *[other] • { $count } tombent quand vous avez déjà quelque chose
    }
miss-full-row = { $count ->
        [one] • { $count } est complet
       *[other] • { $count } sont complets
    }

## Les demandes, ligne par ligne

button-clear = Enlever
shift-edited-title = Du nouveau sur votre créneau
shift-edited =
    { $organization } a changé quelque chose dans votre créneau. Maintenant, c'est ainsi :
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 À apporter : { $bring }
shift-must-row = ❗ Il faut : { $must }
repeat-weekly = chaque { $days }
repeat-fortnightly = une semaine sur deux : { $days }
repeat-first = le premier { $days } du mois
repeat-second = le deuxième { $days } du mois
repeat-third = le troisième { $days } du mois
repeat-fourth = le quatrième { $days } du mois
repeat-last = le dernier { $days } du mois
repeat-day = le { $day } de chaque mois
seats-none = Vous n'avez pas de place fixe.
mydata-seat-row = Place fixe : { $what } ({ $paused ->
        [0] active
       *[other] en pause
    })
mydata-series-row = Série : { $what }, { $rule }
piece-ask-when = Quand pouvez-vous ? Par exemple : « mardi de 15 h à 17 h ».
piece-left = { $what }. Les jours : { $when }. Encore à donner : { $hours }.
piece-none-left = Merci ! Toutes les heures utiles sont déjà prises.
piece-outside = Ce moment est en dehors des jours indiqués : { $when }.
piece-too-long = C'est plus que ce qu'il faut. Encore à donner : { $hours }.
piece-overlaps = À cette heure-là, vous avez déjà autre chose.
piece-button-again = Une autre heure
piece-done =
    Merci ! On vous attend :
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Assurance : { $insurer }
    Je vous le rappellerai.
piece-member = { $name } donne un coup de main : { $what }, { $when }. Encore à donner : { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Donner des heures
lasting-card =
    Vous êtes avec { $organization } : { $what }.
    📍 { $place }
    🛡️ Assurance : { $insurer }
    Vous décidez ensemble des horaires. Quand vous avez donné du temps, notez-le ici.
lasting-offered-row = • { $what } : vous attendez la réponse
lasting-button-withdraw = Je me retire
lasting-offer = { $name } se propose : { $what }.
lasting-offered = Merci ! J'ai dit à { $organization } que vous vous proposez : { $what }. Je vous écris dès la réponse.
lasting-already = Vous avez déjà fait cette proposition : l'association le sait.
lasting-accepted = { $organization } vous a dit oui : { $what }. Vous décidez ensemble des horaires. Vous pouvez arrêter quand vous voulez.
lasting-declined =
    { $organization } ne peut pas accepter votre proposition : { $what }.
    { $reason }
lasting-ended = D'accord, cela s'arrête là : { $what }. Je l'ai dit à { $organization }. Merci pour votre temps !
lasting-parted = { $organization } a mis fin à ce bénévolat avec vous : { $what }. Merci pour votre temps !
lasting-button-end = Je veux arrêter
lasting-button-part = Terminer : { $number }
lasting-button-offer = 🙋 Je me propose
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } se propose
lasting-button-look = Proposition { $number }
given-button = ⏱️ Noter le temps
given-button-wrong = Il y a une erreur
given-ask = Combien de temps avez-vous donné ?
given-30 = 30 minutes
given-60 = 1 heure
given-90 = 1 heure et demie
given-120 = 2 heures
given-180 = 3 heures
given-noted = Merci ! J'ai noté { $hours } : { $what }.
given-told = { $name } a donné { $hours } : { $what }.
given-undone = { $organization } a corrigé le temps que vous aviez noté ({ $what }). Si ce n'est pas juste, parlez-en ensemble.

## Après le créneau : avis, heures, attestations, calendrier

feedback-ask = Comment ça s'est passé pour vous ?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = Noté : { $face } Merci ! Voulez-vous ajouter deux mots ? Seule la coordination les lit.
button-add-words = ✍️ Deux mots
feedback-ask-words = Écrivez. Seule la coordination le lit, sans votre nom.
feedback-said = Merci : comme ça, la prochaine fois ira mieux.
feedback-absent = Ici, il est noté que vous n'étiez pas là : c'est pourquoi je ne vous demande pas votre avis.
feedback-late = Une semaine est passée : votre avis reste comme il était.
menu-feedback = Avis
feedback-title =
    Les avis des 30 derniers jours :
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization } : « { $words } »
feedback-no-words = Il n'y a pas de nouveau mot à lire.
button-read = 👍 Lu
menu-contribution = 💚 Mes heures
contribution-title = 💚 Jusqu'ici, vous avez donné { $hours } : { $shifts ->
        [one] { $shifts } créneau
       *[other] { $shifts } créneaux
    }, { $organizations ->
        [one] { $organizations } organisation
       *[other] { $organizations } organisations
    }. Merci !
contribution-year-row = • { $year } : { $hours }, { $shifts ->
        [one] { $shifts } créneau
       *[other] { $shifts } créneaux
    }
contribution-none = Il n'y a pas encore d'heures notées. L'association les note après le créneau, quand elle ferme la liste des présences.
contribution-picture = Voici votre contribution, à montrer à qui vous voulez.
button-picture = 🖼️ Image
button-certificate = 📜 Attestation
button-record = 🗒️ Le détail
record-title = Vos derniers créneaux, comme ils sont notés. Si quelque chose n'est pas juste, touchez-le :
record-none = Il n'y a pas encore de créneau passé.
record-row = • { $when } — { $what } : { $state }, { $hours }
record-open = présences pas encore notées
record-contested = vous contestez
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = Qu'est-ce qui n'est pas juste ? L'association et la coordination le lisent. Vous pouvez aussi passer.
contest-made = J'ai dit à l'association que c'est une erreur : { $what }, { $when }. Si elle ne corrige pas, la coordination décide. Je vous écris.
contest-waits = Vous l'avez déjà dit : nous attendons une réponse. Je vous écris dès qu'elle arrive.
contest-over = C'est déjà décidé.
contest-nothing = Il n'y a rien à corriger ici. Vous pouvez dire « c'est une erreur » s'il est noté que vous n'étiez pas là, ou si personne n'a noté les présences après trois jours.
contest-late = On ne peut pas corriger ce créneau : il n'est pas fini, ou il est passé depuis plus de trois mois.
contest-accepted = 💚 Corrigé : vous étiez là. { $what }, { $when } : { $hours }, et elles sont à vous.
contest-refused = La coordination n'a rien changé : { $what }, { $when }. La raison : { $reason }
contest-own = Cela vous concerne : une autre personne de la coordination décide.
contest-is-open = en attente
contest-is-accepted = corrigé
contest-is-refused = rien changé
contest-card =
    { $name } dit : « c'est une erreur ».
    { $organization }
    { $what }
    🗓️ { $when }
    Maintenant, il est noté : { $state }
    Ses mots : { $words }
button-contest-accept = ✅ Présence confirmée
certificate-ask = Sur l'attestation, j'écris ce nom : { $name }. C'est bon ?
certificate-ask-name = Quel est votre nom complet ? Je l'écris seulement sur l'attestation.
button-name-right = ✅ C'est bon
button-other-name = ✏️ Un autre nom
certificate-here = Voici l'attestation de vos heures. Avec le code en bas, la personne qui la reçoit peut la vérifier.
certificate-how = Pour vérifier une attestation, écrivez /verify et le code en bas de la feuille, par exemple : /verify ABCDE-12345
certificate-genuine =
    ✅ L'attestation est vraie. Comparez avec la feuille :
    Nom, donné par la personne qui l'a demandée : { $name }
    Heures : { $hours }
    Du { $since } au { $until }
    Faite le { $issued }
certificate-unknown = ❌ Aucune attestation n'a ce code. Vérifiez les lettres et les chiffres : il y a peut-être une erreur, ou l'attestation n'est plus valable.
menu-feed = 📅 Calendrier
feed-none = Le calendrier de votre téléphone peut suivre vos inscriptions tout seul : je vous donne un lien secret. Vous pouvez l'annuler quand vous voulez.
feed-there = Il y a un lien actif, fait le { $since }. Je ne le garde pas : si vous l'avez perdu, faites-en un nouveau. L'ancien ne marchera plus.
feed-here =
    Voici le lien. Dans Google Agenda : « Ajouter d'autres agendas », « À partir de l'URL ». Sur iPhone : Calendrier, « Ajouter un calendrier avec abonnement ».
    { $link }
    Qui a le lien voit les créneaux : ne le donnez à personne. Je ne le montre pas une deuxième fois.
feed-revoked = C'est fait : ce lien ne marche plus.
feed-no-address = Ici, je ne peux pas tenir un calendrier à jour tout seul. Ouvrez une de vos inscriptions et touchez « 📅 Au calendrier » : je vous envoie le fichier de ce créneau.
feed-of = Les créneaux : { $organization }
feed-button = 📅 { $name }
feed-name = Mes créneaux #FaiBene
feed-organization-name = Créneaux : { $organization }
feed-shift-details = Places prises : { $taken } sur { $capacity }
button-feed-new = 🔗 Nouveau lien
button-feed-revoke = Annuler le lien
mydata-feedback-row = Avis : { $face } { $words }
mydata-contest-row = Présence à corriger ({ $state }) : { $words }
mydata-certificate-row = Attestation : { $name }, { $hours } du { $since } au { $until }, faite le { $issued }
mydata-feed-row = Calendrier avec un lien secret, fait le { $since }
command-hours = Mes heures
paper-programme = #FaiBene · { $city }
paper-contribution = Ma contribution
paper-contribution-about = { $hours } de bénévolat
paper-hours = heures
paper-shifts = { $count ->
        [one] créneau
       *[other] créneaux
    }
paper-together = Ensemble avec
paper-month = { $month }
paper-certificate = Attestation de bénévolat
paper-certificate-file = attestation
paper-certificate-about = Attestation de bénévolat : { $hours }
paper-certificate-before = Nous attestons que
paper-certificate-after = a fait du bénévolat pendant
paper-certificate-hours = { $hours }
paper-certificate-period = du { $since } au { $until }
paper-heading-organization = Organisation
paper-heading-hours = Heures
paper-heading-times = Créneaux
paper-certificate-issued = Faite le { $day } ; le nom est celui que la personne a donné.
paper-certificate-code = Code { $code }
paper-verify-here = On peut la vérifier ici :
paper-verify-chat = On peut la vérifier : écrivez au bot /verify et le code.
verify-title = Vérifier une attestation
verify-how = Écrivez le code qui est en bas de la feuille : dix lettres et chiffres.
verify-label = Code
verify-button = Vérifier
verify-slow = Trop de demandes en peu de temps. Réessayez dans une minute.

## La journée d'une association

words-from =
    ✉️ { $organization }
    { $what }, { $when }

    { $words }

## Mes données, ligne par ligne

mydata-lead-row = Rappel avant les créneaux : { $lead }
mydata-party-row = • Personnes en tout : { $people } ; enfants : { $children }
mydata-newcomer-row = • Première fois avec cette association
mydata-companion-row = • Avec une personne qui a l'habitude
mydata-coming-row = • Vous avez dit que vous venez
mydata-late-row = • Vous avez dit que vous arrivez en retard
mydata-arrived-row = • Votre arrivée est notée
mydata-calendar-row = • Vous avez pris le fichier pour le calendrier
mydata-stand-in-row = • Vous cherchez quelqu'un pour vous remplacer
mydata-swap-row = • Vous avez proposé un échange
mydata-wait-row = Liste d'attente : { $what } — { $when } ({ $state })
mydata-hours-row = Heures notées : { $hours } (créneaux : { $count })
mydata-calls-taken-row = Appels pris par vous : { $count }
waited-queued = sur la liste
waited-offered = place proposée
waited-accepted = place prise
waited-declined = place laissée à d'autres
waited-expired = temps dépassé
waited-left = plus sur la liste

## Ce qui sert en plus, et moins souvent

span-lasting = sans heure fixe
button-more = Plus…
more-title = Plus, pour { $what }, { $when } :
relay-button-one = ✉️ À une personne
card-amount-row = ⏱️ Heures en tout : { $hours } ({ $when })

## Ce qu'on regarde, quand on cherche qui peut venir

fit-near-row = ✓ c'est dans votre quartier
fit-skill-row = ✓ il faut ce que vous savez faire
miss-muted-row = { $count ->
        [one] • { $count } est du type que vous ne voulez pas
       *[other] • { $count } sont du type que vous ne voulez pas
    }
miss-musts-row = { $count ->
        [one] • pour { $count }, il vous manque quelque chose
       *[other] • pour { $count }, il vous manque quelque chose
    }
miss-rest-row = { $count ->
        [one] • { $count } est trop près d'une autre inscription
       *[other] • { $count } sont trop près d'une autre inscription
    }
criterion-open = encore ouvert
criterion-theme = le sujet
criterion-window = le moment demandé
criterion-length = la durée
criterion-age = l'âge
criterion-clash = rien d'autre à cette heure-là
criterion-free = places libres
criterion-hours = quand la personne a du temps
criterion-muted = la personne veut en entendre parler
criterion-musts = ce qu'il faut avoir
criterion-rest = le repos
criterion-skill = ce que la personne sait faire
criterion-interest = ce qui l'intéresse
criterion-distance = la distance
criterion-language = les langues
criterion-time = les heures données
criterion-reliability = les présences
criterion-newcomer = les premières fois
criterion-fairness = ce qui a déjà été donné
criterion-equity = qui a reçu moins
criterion-urgency = l'urgence
skill-driving = permis de conduire
skill-food-handling = attestation hygiène
skill-it = informatique
skill-teaching = enseigner
skill-first-aid = premiers secours
skill-nursing = soin des personnes
skill-crafts = travaux manuels

## Choses promises, livrées, reçues

amount-button = { $amount }
amount-button-other = Une autre quantité
amount-ask = Combien, en tout ? Par exemple : « 4 kg », « 750 ml », « 3 pièces ».
amount-label = Quantité
amount-again = Écrivez une quantité, par exemple « 4 kg ».
amount-wrong = Cette quantité n'est pas juste : c'était { $pledged }. Écrivez un nombre avec la même mesure.
thing-some = quelque chose
offer-proposed = { $count ->
        [one] Je l'ai proposé à { $count } association qui le cherche. Dès qu'elle accepte, je vous le dis.
       *[other] Je l'ai proposé à { $count } associations qui le cherchent. Dès qu'elles acceptent, je vous le dis.
    }
offer-waits = Pour l'instant, personne ne cherche exactement cela. Votre offre reste ouverte : si quelqu'un le demande, je vous le dis tout de suite.
offer-nobody = { $what } : pour l'instant, personne ne peut le prendre. Votre offre reste ouverte, et si quelqu'un le demande, je vous le dis tout de suite.
offer-expired = { $what } : le temps de votre offre est fini, et je ne la propose plus. Merci quand même.
things-miss-use-row = • Ce n'est plus le moment : { $count }
things-miss-kind-row = • Cherchent autre chose : { $count }
things-miss-wanted-row = • En ont déjà assez : { $count }
things-miss-storage-row = • Ne peuvent pas garder de produits froids : { $count }
things-miss-keeps-row = • Il serait périmé avant : { $count }
things-miss-way-row = • Pas de moyen de le faire arriver : { $count }
pledge-best-row = 📅 À manger avant le { $day }
pledge-asked-row = ⏳ { $amount } : j'attends une réponse
pledge-row = { $what }, { $amount } → { $organization } : { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = à décider
pledge-is-reserved = accepté
pledge-is-handed = livré
pledge-is-over = plus valable
pledge-accepted-before = C'est déjà accepté.
pledge-declined-before = Vous avez déjà dit non : j'ai demandé à d'autres.
pledge-expired-before = Le temps pour cela est fini.
pledge-withdrawn-before = Cette offre n'existe plus. Merci quand même.
pledge-returned-before = Cette livraison n'a pas pu se faire.
pledge-handed-before = Cette livraison est déjà notée.
pledge-called-off = { $organization } n'en a plus besoin : { $what }, { $amount }. Ne l'apportez pas.
pledge-goes-on = Je l'ai proposé à d'autres : dès qu'ils acceptent, je vous le dis.
pledge-stays-open = L'offre reste ouverte : si quelqu'un le demande, je vous le dis tout de suite.
handover-accepted = 💚 { $organization } accepte : { $what }, { $amount }.
handover-bring-to =
    Où l'apporter : { $place }
    Horaires : { $hours }
handover-choose = Quand l'apportez-vous ?
handover-they-fetch = On vient le chercher : je vous dis quand.
handover-drive = Quand vous l'avez apporté, notez-le ici.
handover-card = 🤝 { $what }, { $amount }. Pour { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = Tout le monde est d'accord. Quand c'est fait, notez-le ici.
handover-their-turn = J'attends la réponse de l'autre personne.
handover-your-turn = C'est bon pour vous ?
handover-say-when = Quand est-ce possible ?
handover-cannot-fetch = L'association ne peut pas venir. Pouvez-vous l'apporter ?
handover-proposed = 🤝 { $what }, { $amount }. Pour { $organization } : { $when }, { $place }. C'est bon pour vous ?
handover-asked = J'ai demandé si c'est bon : { $when }.
handover-changed = Quelque chose a changé entre-temps : voici où on en est.
handover-late = Dernier moment pour la livraison : { $until }.
handover-past = Cette heure est passée : choisissez-en une autre.
handover-ask-when = Quand ? Par exemple : « demain de 10 h à 12 h ».
handover-reminder = ⏰ Rappel : { $what }, { $amount }, pour { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, pour { $organization } ({ $when }) : c'est fait ?
handover-off-ask = Vous abandonnez cette livraison ? { $what }, { $amount }, pour { $organization }.
handover-off-done = D'accord, je l'ai dit à l'autre personne.
handover-did-not-work = La livraison ne se fait pas : { $what }, { $amount }, pour { $organization }.
handover-nobody-carried = Personne n'a pu aller le chercher : { $what }, { $amount }, pour { $organization }.
handover-carry-none = Il n'y a plus le temps de trouver quelqu'un pour le transporter : { $what }, { $amount }, pour { $organization }.
handover-carry-late = Il est trop tard pour trouver quelqu'un pour le transporter.
handover-carry-asked = J'ai demandé à l'association de chercher quelqu'un pour le transporter.
handover-carried = 🚲 Je cherche quelqu'un pour le transporter : { $what }, { $amount }, pour { $organization }, { $when }. Seule la personne qui y va voit l'adresse.
handover-button-yes = ✅ C'est bon
handover-button-when = 🗓️ Choisir quand
handover-button-other = 🗓️ Autre heure
handover-button-given = ✅ Je l'ai donné
handover-button-got = ✅ Je l'ai reçu
handover-button-off = ❌ Pas possible
handover-button-off-yes = Oui, j'abandonne
handover-button-bring = 🚶 Je l'apporte
handover-button-stay = Je ne peux pas
handover-button-all = 🤝 Livraisons
handover-yours = C'est vous qui l'avez noté : seule l'autre personne peut dire autre chose.
handover-questioned-before = On a déjà dit que c'était différent : la coordination décide.
handover-decided-before = La coordination a déjà décidé.
handover-question-late = Trop de temps est passé pour dire que c'était différent. Écrivez à la coordination.
handovers-title = Les livraisons ouvertes :
handovers-none = Il n'y a pas de livraison ouverte.
receipt-how-much = { $what } : finalement, combien a été donné ?
receipt-thanks = 💚 Noté : { $what }, { $amount }, pour { $organization }. Merci !
receipt-noted-donor = 💚 { $organization } a reçu { $what } : { $amount }. Merci !
receipt-button-question = C'était différent
receipt-same = C'est la même quantité : tout va bien.
receipt-questioned = { $what }, pour { $organization } : la personne qui donne dit { $given }, l'association dit { $got }. La coordination décide.
receipt-decided = { $what }, pour { $organization } : la coordination a noté { $amount }.
carry-address-row = 📍 À prendre ici (personne d'autre ne le voit) : { $address }
goods-food-row = 🥫 Nourriture et autres produits : { $amount }
goods-device-row = 💻 Appareils : { $amount }
mydata-pledge-row = Promis : { $what }, { $amount } à { $organization } ({ $state })
mydata-pledge-place-row = • Lieu de la livraison : { $place }, { $when }
mydata-noted-row = Livraisons notées par vous : { $count }
mydata-goods-row = Donné : { $amount } à { $organization }

## Propositions à qui a dit quand il a du temps

proposal-card =
    🙋 Envie de donner un coup de main ?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = Je vous le propose parce que :
proposal-beyond = C'est urgent : pour cela je vous écris encore cette semaine.
proposal-yes = ✅ Je viens
proposal-no = Pas celui-ci
proposal-kind = Pas ce type
proposal-less = Écrivez-moi moins
proposal-even-less = Encore moins
proposal-again = J'ai changé d'avis
proposal-declined = D'accord, pas celui-ci. Merci de me l'avoir dit !
proposal-muted-field = D'accord, je ne vous propose plus de créneaux comme ceux-là : { $field }.
proposal-muted-organization = D'accord, je ne vous propose plus de créneaux avec { $organization }.
proposal-unmuted = D'accord, je vous en proposerai encore.
proposal-weekly = { $count ->
        [0] D'accord, je ne vous propose plus rien. Pour recommencer, dites-moi quand vous avez du temps.
        [one] D'accord : au maximum une proposition par semaine.
       *[other] D'accord : au maximum { $count } propositions par semaine.
    }
proposal-changed = Quelque chose a changé entre-temps. Maintenant, c'est ainsi :
proposal-filled = 💚 C'est complet : { $what }, { $when }. Merci quand même, à la prochaine fois !
proposal-off = Ce n'est plus nécessaire : { $what }, { $when } est annulé. Merci quand même !
proposal-moved = L'heure a changé : { $what }, c'est maintenant { $when }. Si vous en avez encore envie, regardez.
proposal-is-to-notify = à vous dire
proposal-is-waiting = j'attends une réponse
proposal-is-accepted = vous avez dit oui
proposal-is-declined = vous avez dit non
proposal-is-silent = sans réponse
proposal-is-withdrawn = plus nécessaire
mydata-proposal-row = Proposition : { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , urgente, plus que votre limite
    }
fits-button = 🎯 Pour moi

## Nourriture, hygiène et appareils : ce qu'on donne, ce qu'il faut

menu-give = 🎁 Donner
give-title = Que voulez-vous donner ? Vous pouvez aussi me l'écrire : « 5 kg de pâtes et 3 litres de lait ».
give-summary = Voici ce que j'ai compris :
give-button-time = ⏱️ Mon temps
give-button-food = 🥫 Vivres et hygiène
give-button-device = 💻 PC et téléphones
give-button-mine = 📦 Mes offres
give-button-wanted = 🙏 Ce qu'il faut
give-button-shop = 🏪 Pour un magasin
give-button-again = 🔁 Encore { $what }
    .row = 🔁 Comme la fois d'avant
    .desc = { $what }
give-who = Pour livrer, il faut un nom.
give-under14 = Merci ! Avant 14 ans, on donne avec une grande personne : demandez-lui de m'écrire.
goods-ask-what = Quoi, et combien ? Vous pouvez mettre plusieurs choses : « 5 kg de pâtes, 3 litres de lait et 2 savons ». On peut donner par exemple : conserves, huile, thon, sauce tomate, biscuits, confiture, lessive, shampoing, dentifrice.
goods-what-again = Je n'ai pas compris quoi. Écrivez par exemple « 5 kg de pâtes et 2 savons ».
goods-ask-amounts = Combien ? En pièces, en kilos ou en litres : par exemple « 10 kg » ou « 24 pièces ». S'il y a plusieurs choses, une quantité pour chacune, dans l'ordre.
goods-amounts-again = J'ai besoin de la quantité : par exemple « 10 kg » ou « 24 pièces ». Une pour tout, ou une pour chaque chose.
goods-ask-category = C'est de la nourriture, ou un produit pour la maison et l'hygiène ?
goods-ask-best = Quelle est la date limite ? Par exemple « 12/2026 », « 15 mars », « dans 3 jours ». Si ce n'est pas écrit, jusqu'à quand on peut le manger. Si les dates sont différentes, une pour chaque aliment, dans l'ordre.
goods-best-again = Je n'ai pas compris la date. Écrivez par exemple « 12/2026 », « 15 mars » ou « demain ».
goods-dates-again = Écrivez une date pour tout, ou une pour chaque aliment, dans l'ordre.
goods-expired = Merci d'y avoir pensé, mais on ne peut pas donner ce qui est périmé. Si la date est une autre, écrivez-la.
goods-home-made = C'est sûrement très bon, mais la loi est claire : nous pouvons prendre seulement des aliments emballés, pas faits à la maison. Avez-vous autre chose à donner ?
goods-ask-storage = Comment faut-il garder ce qui ne se conserve pas longtemps ?
goods-ask-cold = Il est toujours resté au froid, même pendant le trajet ?
goods-not-cold = Merci d'y avoir pensé, mais s'il n'est pas resté au froid, nous ne pouvons pas le prendre : c'est un risque pour les gens qui le mangent. Si vous avez touché par erreur, corrigez ; sinon, laissez.
goods-ask-sealed = Les paquets sont fermés, en bon état et jamais ouverts ?
goods-not-sealed = Merci d'y avoir pensé, mais nous ne pouvons pas prendre les paquets ouverts. Si vous avez touché par erreur, corrigez ; sinon, laissez.
goods-ask-way = Vous l'apportez, ou nous venons le chercher ?
goods-ask-when = Quand peut-on passer ? Par exemple « samedi de 9 h à 12 h ».
goods-ask-neighbourhood = Dans quel quartier ?
goods-ask-address = À quelle adresse ? Seule l'association qui accepte la voit.
goods-ask-shop = Comment s'appelle le magasin ?
goods-label-what = Quoi
goods-label-amounts = Combien
goods-label-category = Type
goods-label-best = Date limite
goods-label-storage = Conservation
goods-label-cold = Toujours au froid
goods-label-sealed = Paquets fermés
goods-label-way = Livraison
goods-label-when = Quand
goods-label-quarter = Quartier
goods-label-address = Adresse
goods-label-shop = Magasin
goods-kept = Merci ! 💚 J'ai noté : { $what }.
category-food = Nourriture
category-hygiene = Maison et hygiène
storage-dry = Au placard
storage-fridge = Au frigo
storage-freezer = Au congélateur
way-drop = Je l'apporte
way-pick = Venez le chercher
option-yes = Oui
option-no = Non
option-unsure = Je ne sais pas
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } min
amount-pieces = { $count ->
        [one] { $count } pièce
       *[other] { NUMBER($count, useGrouping: 0) } pièces
    }
lot = { $what } ({ $amount })
lot-unclear = { $what } (combien ?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop } : encore { $what } ? Touchez la date limite d'aujourd'hui, et c'est fini.
shop-safe = En touchant, vous dites aussi qu'il est resté au froid et que les paquets sont fermés.
shop-best = { $day }
shop-change = ✏️ Autres quantités
shop-done = C'était déjà noté.
offers-title = Vos offres :
offers-none = Vous n'avez encore rien offert.
offers-more = Touchez une offre pour l'ouvrir.
offer-row = • { $what } : { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Ouvrir
offer-card =
    { $what }
    { $state }
offer-is-open = je cherche à qui cela peut servir
offer-is-part = je cherche à qui le reste peut servir
offer-is-proposed = j'ai demandé à une association
offer-is-taken = une association l'a réservée
offer-is-withdrawn = retirée
offer-is-expired = finie
offer-is-done = livrée
offer-best-row = • Date limite : { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Quartier : { $where }
offer-address-row = • Adresse : { $address }
offer-shop-row = • Magasin : { $shop }
offer-model-row = • Modèle : { $model }
offer-button-edit = ✏️ Changer
offer-button-withdraw = Retirer
offer-withdraw-ask = Voulez-vous retirer { $what } ? Si quelqu'un compte dessus, je le préviens.
offer-withdraw-yes = Oui, retirer
offer-keep = Non, laisser
offer-withdrawn = Offre retirée : { $what }. Merci quand même.
offer-edited = J'ai changé : { $what }.
offer-pledged = Une association compte déjà sur cette offre. Si elle ne va plus, retirez-la et écrivez-en une autre.
offer-over = Cette offre n'existe plus.
mydata-offer-row = Offre : { $what } ({ $state })
mydata-want-row = Demande pour { $organization } : { $what }
device-ask-what = Que voulez-vous donner ?
device-ask-model = Marque et modèle ? Par exemple « Lenovo T480, 8 GB ».
device-ask-working = Il marche ?
device-ask-charger = Il y a le chargeur, ou son câble ?
device-ask-wiped = Vos données sont déjà effacées ?
device-ask-number = Combien, pareils entre eux ?
device-label-model = Modèle
device-label-working = Il marche
device-label-charger = Chargeur
device-label-wiped = Données
device-label-number = Combien
device-wiped = Déjà effacées
device-wipe-help = Aidez-moi à effacer
device-kept = Merci ! 💚 J'ai noté : { $what }.
device-wipe-computer = Pour effacer vos données : gardez ailleurs ce qu'il vous faut, sortez de vos comptes, puis Paramètres → Récupération → Réinitialiser le PC → Supprimer tout.
device-wipe-phone = Pour effacer vos données : gardez ailleurs ce qu'il vous faut, sortez de votre compte, enlevez la carte SIM, puis Paramètres → Système → Réinitialiser → Effacer toutes les données.
device-wipe-else = Si vous n'y arrivez pas, ce n'est pas grave : l'association qui le prend le fait avec vous.
device-laptop = Ordinateur portable
device-desktop = Ordinateur fixe
device-tablet = Tablette
device-phone = Téléphone
device-monitor = Écran
device-router = Box (routeur)
device-connection = Connexion internet
wanted-title = Ce qu'il faut maintenant :
wanted-urgent = Urgent :
wanted-none = Il n'y a pas de demande en ce moment. Si vous avez quelque chose à donner, écrivez-le-moi quand même.
wanted-more = Touchez une demande pour l'ouvrir.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Ouvrir
wanted-card =
    { $organization } cherche :
    { $what }
wanted-button-give = 🎁 J'en apporte
wanted-over = Cette demande est fermée.
wanted-is-urgent-row = ⚡ Urgent
wanted-until-row = 🏁 Avant le { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 On peut venir le chercher
wanted-least-row = • Au moins : { $words }
wanted-for-row = • C'est pour : { $words }
wanted-received-row = 📦 Déjà arrivé : { $amount }
wanted-promised-row = 🤝 Promis : { $amount }
drive-bar-row = { $bar } { $received } sur { $target }
drive-ask-bring = Combien apportez-vous ?
drive-other-unit = Ici, on compte comme ceci : { $target }. Écrivez de la même façon.
drive-promised = Merci ! 💚 On vous attend avec { $what } : { $place }, { $hours }.
drive-reached = 🎉 Collecte terminée : { $what }, pour { $organization }. Merci à tous les gens qui ont aidé !

## La banque du temps, et le bouche-à-oreille

favour-title = Banque du temps : des heures données et reçues entre personnes. Une association vous recommande. Qui reçoit peut aussi donner. Personne d'autre ne voit ce que vous avez reçu.
favour-given-row = Heures données : { $hours }
favour-received-row = Heures reçues : { $hours }
favour-row = • { $what }, { $when } : { $state }
favour-is-pending = j'attends l'association
favour-is-open = je cherche quelqu'un
favour-is-met = c'est fait
favour-is-refused = pas possible
favour-is-cancelled = annulé
favour-is-ended = je n'ai trouvé personne
favour-button-ask = 🤲 Demander de l'aide
favour-button-all = ⏳ Banque du temps
favour-button-withdraw = Plus besoin
favour-pick = Quelle association vous connaît et peut vous recommander ?
favour-nobody = En ce moment, aucune association ne peut recommander. Réessayez dans quelques jours.
favour-many = Vous avez déjà trois demandes ouvertes : quand une est finie, vous pouvez en faire une autre.
favour-own = Cette demande est la vôtre.
favour-ask-what = Pour quoi avez-vous besoin d'un coup de main ? Par exemple : installer un rideau.
favour-ask-neighbourhood = Dans quel quartier ?
favour-ask-address = À quelle adresse ? Seules l'association et la personne qui vient la voient.
favour-label-address = Adresse
favour-summary = Votre demande :
favour-asked = J'ai demandé à { $organization } de vous recommander. Je vous écris dès la réponse.
favour-vouched = { $organization } vous recommande : je cherche quelqu'un pour vous aider ({ $what }).
favour-refused = { $organization } ne peut pas vous recommander : { $reason }
favour-withdrawn = D'accord, c'est annulé : { $what }.
favour-over = Pour « { $what } », je n'ai trouvé personne à temps. Désolé : vous pouvez demander de nouveau.
favour-found = Quelqu'un vient : { $name }. { $what }, { $when }.
favour-coming = { $what }, { $when }. Qui vient :
favour-nobody-yet = Pour « { $what } » ({ $when }), je n'ai encore trouvé personne. Je continue à chercher.
favour-address-row = Où aller : { $address }
favour-called-off = { $organization } a dû annuler : { $what }.
favour-moved = { $organization } a changé l'heure : « { $what } », c'est maintenant { $when }.
mydata-favour-row = • Coup de main demandé : { $what }, { $when }, { $address } ({ $organization })
share-title = Parlez-en autour de vous : { $link }
share-joined = { $count ->
        [0] Pour l'instant, personne n'est arrivé. Vous verrez seulement combien de personnes arrivent, pas qui.
        [one] Une personne est arrivée. Vous verrez seulement combien, pas qui.
       *[other] { $count } personnes sont arrivées. Vous verrez seulement combien, pas qui.
    }
share-button = 📣 Inviter
share-button-new = Changer le lien
mydata-share-row = • Vous avez un lien à partager : personnes arrivées { $count }
mydata-by-link-row = • Vous êtes ici grâce à un lien partagé

## Combien de temps

length = { $hours ->
        [0] { $minutes } min
        [one] { $hours } heure
       *[other] { $hours } heures
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}et { $minutes } min
        }
    }

## Temps notés, à corriger

given-button-mine = ↩️ Temps notés
given-button-theirs = ↩️ Temps : { $number }
given-times = Les temps notés dans les trente derniers jours. Si un temps n'est pas juste, touchez-le et je l'enlève :
given-no-times = Aucun temps noté dans les trente derniers jours.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = C'est fait : j'ai enlevé { $hours }. { $what }.
given-taken-back = { $name } a enlevé un temps noté par erreur : { $hours }. { $what }.

## Ce qui est sauvé, et le compte du mois

saved-button = 🌱 Ce que j'ai sauvé
saved-title = Ce que vous avez livré, mois par mois. Touchez un mois pour voir le compte.
saved-none = Il n'y a pas encore de livraison. Dès que quelqu'un prend quelque chose, vous le voyez ici.
saved-row = • { $month } { $year } : { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Voici le compte du mois : { $month } { $year }.
statement-ready = Le compte du mois est prêt ({ $month } { $year }) : merci pour tout ce qui n'a pas été jeté.
statement-title = Dons : { $month } { $year }
statement-about = Le compte du mois : { $month } { $year }
statement-name = dons-{ $month }
statement-note = Quantités d'après les livraisons confirmées. Ce n'est pas un document pour les impôts : pour cela, il faut le papier de livraison de l'organisation qui reçoit.
statement-total = Total : { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = jour
statement-column-amount = quantité
statement-column-unit = unité

## Je donne du temps : quand, pour quoi, combien de fois, combien je promets

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, jusqu'au { $until }
every-hours-until = { $rule }, { $hours }, jusqu'au { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ C'est tout
free-under14 = C'est beau de vouloir aider ! Avant 14 ans, on vient avec une grande personne : c'est elle qui dit quand, avec son téléphone.
free-button = 🙋 Quand je peux
free-button-add = ➕ Ajouter une heure
free-button-about = 🎯 Ce qui me plaît
free-button-often = 🔔 Combien de fois
free-button-pause = ⏸️ Pause
free-button-resume = ▶️ Reprendre
free-button-change = ✏️ Changer, enlever
free-button-fits = ✨ Pour moi
free-button-keep = 🔔 Demandez-moi
free-button-once = Seulement ce jour
free-button-weekly = 🔁 Chaque semaine
free-button-edit = ✏️ Autres heures
free-button-drop = 🗑️ Enlever
free-button-none = 🗑️ Tout enlever
free-button-none-yes = Oui, tout enlever
free-intro = Dites-moi quand vous avez du temps. Je vous demande seulement quand on a besoin de quelqu'un à ce moment-là. Vous décidez chaque fois, et vous arrêtez quand vous voulez.
free-title = 🙋 Voici quand vous pouvez :
free-empty = 🙋 Vous n'avez pas donné d'heures.
free-label = Quand vous pouvez
free-ask = Quand avez-vous du temps ? Écrivez-le comme vous le diriez : « samedi matin », « mercredi après 18 h », « les deux prochaines heures », « tous les mardis de 15 h à 18 h ».
free-which-hours = Je ne note pas la durée : vous la voyez dans chaque proposition, et vous décidez. De quelles heures parlez-vous ?
free-again = Je n'ai pas bien compris quand. Essayez avec un jour et des heures, par exemple « samedi de 9 h à 12 h » ou « tous les mardis après 18 h ».
free-ask-day = Ou touchez un jour :
free-day-button = { $day }
free-ask-part = { $day } : à quel moment de la journée ?
free-morning = 🌅 Matin
free-afternoon = ☀️ Après-midi
free-evening = 🌙 Soir
free-day = Toute la journée
free-ask-often = { $when } : seulement ce jour-là, ou chaque semaine ?
free-past = Ce moment est déjà passé.
free-many = Vous avez déjà beaucoup d'heures : au maximum { $most }. Enlevez-en quelques-unes.
free-kept = { $count ->
        [one] ✅ Noté. Je vous demande quand on a besoin de quelqu'un, au maximum une fois par semaine.
       *[other] ✅ Noté. Je vous demande quand on a besoin de quelqu'un, au maximum { $count } fois par semaine.
    }
free-already = Vous l'aviez déjà dit : c'est noté.
free-row = • { $when }
free-rests = Vous n'avez pas d'autres heures : je ne vous demande rien tant que vous ne le dites pas.
free-gone = Cette heure n'est plus là : elle est passée ou vous l'avez déjà enlevée.
free-nothing = Il n'y a rien à changer.
free-change = Que voulez-vous changer ou enlever ?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = Enlevé : { $when }.
free-none-ask = J'enlève toutes les heures et la promesse ? Vos inscriptions restent.
free-dropped-all = J'ai tout enlevé. Merci quand même !
about-button-edit = ✏️ Changer
about-button-new = 🎯 Je vous le dis
about-title = 🎯 Je vous demande plutôt pour :
about-none = 🎯 Vous ne m'avez pas encore dit ce qui vous plaît : pour l'instant, ce peut être n'importe quoi. Répondez seulement à ce que vous voulez.
about-row = • { $label } : { $value }
about-summary = 🎯 Ce qui vous plaît :
about-kept = ✅ Noté. J'y pense quand je vous demande.
about-ask-fields = Quels sujets vous intéressent ? Touchez-en autant que vous voulez.
about-ask-neighbourhoods = Dans quels quartiers venez-vous volontiers ? Touchez-en autant que vous voulez.
about-ask-languages = Quelles langues parlez-vous ? Touchez-en autant que vous voulez.
about-ask-skills = Que savez-vous faire ? Touchez tout ce que vous avez.
about-ask-also = Savez-vous faire autre chose, ou aimez-vous autre chose ? Écrivez-le en deux mots.
about-label-fields = Sujets
about-label-neighbourhoods = Quartiers
about-label-languages = Langues
about-label-skills = Je sais faire
about-label-also = Autre chose
mutes-title = 🔕 Je ne vous demande rien sur :
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 Combien de propositions voulez-vous recevoir, au maximum ?
often-1 = 1 par semaine
often-2 = 2 par semaine
often-3 = 3 par semaine
often-7 = Jusqu'à 7
often-0 = Jamais
often-row = { $count ->
        [one] 🔔 Au maximum une proposition par semaine.
       *[other] 🔔 Au maximum { $count } propositions par semaine.
    }
often-never-row = 🔕 Aucune proposition : vous choisissez vous-même parmi les créneaux.
often-kept = ✅ Noté.
pause-ask = ⏸️ Pendant combien de temps je ne vous demande rien ? Vos inscriptions restent.
pause-week = Une semaine
pause-month = Un mois
pause-open = Jusqu'à mon signal
pause-kept = ✅ D'accord, je me tais.
pause-row = ⏸️ En pause jusqu'au { $until }.
pause-open-row = ⏸️ En pause jusqu'à ce que vous le disiez.
pause-over = ▶️ On reprend : je vous demande de nouveau quand on a besoin de quelqu'un.
promise-button = 🤝 Promettre
promise-button-change = ✏️ Changer les heures
promise-button-drop = 🗑️ Plus de promesse
promise-button-again = Un autre nombre
promise-label = Heures promises
promise-ask = 🤝 Combien d'heures promettez-vous ? Personne d'autre ne voit la promesse, et personne ne vous la réclame.
promise-title = 🤝 Votre promesse pour { $edition } :
promise-row = 🤝 Heures promises : { $hours } ; données : { $done } ; il en reste { $left }
promise-most = Au maximum { $most } heures : c'est déjà beaucoup !
promise-made = { $hours ->
        [one] 🤝 Promesse notée : une heure. Merci ! Les heures baissent toutes seules à chaque créneau.
       *[other] 🤝 Promesse notée : { $hours } heures. Merci ! Les heures baissent toutes seules à chaque créneau.
    }
promise-none = Il n'y a aucune promesse.
promise-dropped = Promesse enlevée. Pas de problème : chaque heure donnée compte.
promise-kept = { $hours ->
        [one] 🎉 Promesse tenue : une heure donnée. Merci de tout cœur !
       *[other] 🎉 Promesse tenue : { $hours } heures données. Merci de tout cœur !
    }
mydata-free = Le temps que vous offrez :
mydata-free-over-row = { $count ->
        [one] • { $count } offre de temps passée ou retirée
       *[other] • { $count } offres de temps passées ou retirées
    }

## Une photo de ce qu'on donne

photo-can = Si vous voulez, envoyez-moi une photo : elle aide à décider. Seule l'association à qui je la propose la voit. J'enlève de la photo le lieu et les autres données.
photo-button-add = 📷 Ajouter une photo
photo-button-see = 🖼️ Voir la photo
photo-button-other = 📷 Une autre photo
photo-button-drop = 🗑️ Enlever la photo
photo-button-offer = ↩️ L'offre
photo-button-none = D'aucune
photo-send = Envoyez-moi une photo de cela : { $what }. Prenez-la, ou choisissez-la sur le téléphone. Si possible, sans personnes ni papiers.
photo-which = C'est la photo de quoi ?
photo-coming = Merci ! Je prends la photo ({ $what }) : un instant.
photo-kept = La photo est là : { $what }. J'ai enlevé le lieu et les autres données. Seule l'association à qui je la propose la voit. Je l'efface une semaine après la fin de l'offre.
photo-here = Voici la photo : { $what }
photo-dropped = C'est fait : la photo n'existe plus.
photo-too-large = Cette photo est trop grande pour moi : 10 MB au maximum. Pouvez-vous m'en envoyer une plus petite ?
photo-unreadable = Je n'arrive pas à ouvrir cette photo. Envoyez-la comme photo, pas comme fichier ; JPEG, PNG et WebP vont bien, pas trop grandes. L'offre est valable même sans photo.
photo-lost = Je n'ai pas réussi à prendre la photo. Pouvez-vous me l'envoyer de nouveau ? L'offre est valable même sans photo.
photo-about = Photo : { $what }
photo-name = photo
mydata-photo-row = • Photo : { $what } ({ $size } kB)

## Silences et corrections dans les livraisons

handover-silent = Personne ne m'a plus répondu : { $what }, { $amount }, pour { $organization }. La livraison s'arrête là, et je ne compte rien.
handover-give-again = Si vous l'avez encore, offrez-le de nouveau : d'autres le cherchent.
handover-nobody-there = { $organization } ne peut pas le recevoir pour l'instant : { $what }, { $amount }. Ne l'apportez pas.
receipt-button-correct = Corriger
receipt-correct-late = On peut corriger pendant un quart d'heure. Maintenant, l'autre personne peut dire autre chose, ou bien écrivez à la coordination.

## Les sujets, et les questions plus précises

topic-food = 🍲 Nourriture
topic-housing = 🏠 Logement
topic-health = 🩺 Santé
topic-documents = 🪪 Papiers
topic-work = 💼 Travail
topic-italian = 🗣️ Apprendre l'italien
topic-school = 🏫 École et enfants
topic-money = 💶 Argent et aides
topic-violence = 🛟 Je suis en danger
topic-legal = ⚖️ Aide juridique
topic-digital = 📱 Internet et SPID
topic-clothes = 👕 Habits et meubles
topic-leisure = ⚽ Temps libre
topic-rules = 🚌 Vivre en ville
sub-food-meals = Un repas
sub-food-parcels = Un colis alimentaire
sub-food-market = L'épicerie solidale
sub-food-baby = Pour un bébé
sub-housing-tonight = Où dormir cette nuit
sub-housing-rent = Trouver un logement
sub-housing-eviction = Expulsion (sfratto)
sub-housing-public = Logement social
sub-health-doctor = Le médecin
sub-health-urgent = Malade maintenant
sub-health-mothers = Femmes et grossesse
sub-health-tests = Analyses de sang
sub-health-mind = Tristesse, angoisse
sub-health-card = Carte de santé
sub-documents-permit = Permesso (séjour)
sub-documents-identity = Carte d'identité
sub-documents-taxcode = Code fiscal
sub-documents-citizenship = Nationalité
sub-documents-asylum = Demander l'asile
sub-work-search = Chercher un travail
sub-work-training = Apprendre un métier
sub-work-rights = Mes droits
sub-italian-course = Cours
sub-italian-women = Cours pour femmes
sub-italian-exam = L'examen
sub-school-nursery = Crèche et maternelle
sub-school-enrol = Inscrire un enfant
sub-school-homework = Aide aux devoirs
sub-school-adults = École pour adultes
sub-money-benefits = Aides et allocations
sub-money-isee = L'ISEE (revenus)
sub-money-bills = Factures et loyer
sub-legal-lawyer = Un avocat
sub-legal-discrimination = Discrimination
sub-digital-spid = SPID et CIE
sub-digital-internet = Internet gratuit
sub-digital-devices = Un ordinateur
sub-clothes-clothes = Habits
sub-clothes-baby = Pour les bébés
sub-clothes-furniture = Meubles
sub-leisure-library = Bibliothèque
sub-leisure-sport = Faire du sport
sub-leisure-youth = Pour les jeunes
sub-leisure-people = Rencontrer des gens
sub-rules-rubbish = Poubelles
sub-rules-transport = Bus et métro
sub-rules-living = Maison et voisins
sub-rules-desk = La mairie
bring-identity = Papier d'identité
bring-taxcode = Codice fiscale (code fiscal)
bring-health = Tessera sanitaria (carte de santé)
bring-isee = ISEE (papier qui dit le revenu de la famille)
bring-referral = Lettre de la personne qui vous envoie
bring-permit = Permesso di soggiorno (titre de séjour)
bring-family = Stato di famiglia (qui vit avec vous)
bring-contract = Contrat ou busta paga (fiche de paie)
not-mediator = C'est pour les personnes qui répondent aux familles dans leur langue.
not-reviewer = C'est pour les personnes qui relisent les traductions.

## Services, guides, questions à une personne, annonces

menu-guides = 🧭 Premières semaines
guides-title = Je vous accompagne, un pas après l'autre. De quoi avez-vous besoin ?
guide-first-weeks = Les premières semaines
guide-new-baby = Un bébé est né
guide-lost-work = J'ai perdu mon travail
guide-renewing-documents = Refaire mes papiers
guide-which-hour = { $guide } : à quelle heure voulez-vous les messages ?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Langue : { $languages }.
    Premier message : { $when }.
    Je le garde sous un numéro, pas sous votre nom, jusqu'à ce que vous disiez stop.
    Ou prenez tout dans un fichier pour le calendrier : comme ça, je ne garde rien.
guide-start = ▶️ Dès aujourd'hui
guide-start-tomorrow = ▶️ Dès demain
guide-file = 📅 Avoir le fichier
guide-file-here = Ouvrez le fichier avec le calendrier du téléphone. Moi, je ne garde rien.
guide-next = { $guide }. La prochaine étape arrive : { $when }.
guide-paused = { $guide } : en pause. Reprenez quand vous voulez.
guide-last = C'était la dernière étape. Bonne route !
guide-steps = { $guide } : qu'avez-vous déjà fait, ou qu'est-ce qui ne vous sert pas ? Touchez-le, et je le saute.
guide-language =
    { $guide } : avant, je vous écrivais dans cette langue : { $languages }.
    Dans quelle langue est-ce que je continue ?
guide-done = ✅ C'est fait
guide-steps-button = ⏭ Passer une étape
guide-pause = ⏸ Pause
guide-resume = ▶️ Reprendre
guide-first-weeks-doctor =
    🩺 Le médecin
    Les soins urgents sont pour tout le monde, même sans permesso di soggiorno (titre de séjour).
    Les gens qui vous soignent ne le disent pas à la police.
    Ici, en dessous, vous voyez où trouver un médecin.
guide-first-weeks-taxcode =
    🪪 Le codice fiscale (code fiscal)
    C'est le numéro avec lequel les bureaux savent qui vous êtes.
    C'est gratuit.
    Il se demande à l'Agenzia delle Entrate (le bureau des impôts).
guide-first-weeks-permit =
    📄 Le permesso di soggiorno (titre de séjour)
    S'il vous en faut un, demandez-le dans les 8 jours de travail (jours ouvrables) après votre arrivée en Italie.
guide-first-weeks-school =
    🎒 L'école
    Chaque enfant a le droit et le devoir d'aller à l'école.
    Même sans permesso di soggiorno (titre de séjour).
guide-first-weeks-italian =
    🗣️ L'italien
    Dans un cours, vous apprenez les mots et vous rencontrez des gens.
    Ici, en dessous, vous voyez les cours.
guide-first-weeks-isee =
    💶 L'ISEE
    C'est un papier qui dit combien d'argent a la famille.
    Dans un CAF (un bureau qui aide pour les papiers), c'est gratuit.
guide-first-weeks-leisure =
    📚 La bibliothèque et le temps libre
    Ici, en dessous, vous voyez où lire, jouer et rencontrer des gens.
guide-first-weeks-rules =
    🚌 Les poubelles et les bus
    Ici, en dessous, vous voyez comment on trie les poubelles et comment on se déplace en ville.
guide-new-baby-birth =
    👶 Déclarer la naissance
    À l'hôpital, vous avez 3 jours après la naissance.
    Au Comune (mairie), vous avez 10 jours.
guide-new-baby-taxcode =
    🪪 Le codice fiscale (code fiscal)
    Demandez-le aussi pour le bébé.
    C'est gratuit.
guide-new-baby-health =
    🩺 La santé de la maman et du bébé
    Les soins urgents sont pour tout le monde, même sans permesso di soggiorno (titre de séjour).
    Les gens qui vous soignent ne le disent pas à la police.
guide-new-baby-isee =
    💶 L'ISEE
    C'est un papier qui dit combien d'argent a la famille.
    Dans un CAF (un bureau qui aide pour les papiers), c'est gratuit.
guide-new-baby-benefit =
    💶 L'assegno unico
    C'est une aide en argent pour les familles qui ont des enfants.
    Elle se demande à l'INPS.
guide-new-baby-nursery =
    🧸 L'asilo nido (crèche)
    Ici, en dessous, vous voyez où demander.
guide-lost-work-naspi =
    💶 La NASpI
    C'est une aide en argent quand on perd son travail.
    Vous avez 68 jours pour la demander, à partir du jour où vous l'avez perdu.
guide-lost-work-search =
    💼 Chercher un travail
    Ici, en dessous, vous voyez qui vous aide à chercher.
guide-lost-work-rights =
    ⚖️ Vos droits
    On n'a pas payé votre travail, ou vous avez un doute ?
    Ici, en dessous, vous voyez à qui demander.
guide-lost-work-isee =
    💶 L'ISEE
    C'est un papier qui dit combien d'argent a la famille.
    Dans un CAF (un bureau qui aide pour les papiers), c'est gratuit.
guide-lost-work-training =
    🎓 Apprendre un métier
    Ici, en dessous, vous voyez les cours.
guide-renewing-documents-permit =
    📄 Le permesso di soggiorno (titre de séjour)
    Demandez un nouveau permesso au moins 60 jours avant la fin.
    Gardez le reçu : il est valable pendant que vous attendez.
guide-renewing-documents-identity =
    🪪 La carta d'identità (carte d'identité)
    Regardez le jour où elle finit.
    Ici, en dessous, vous voyez où la refaire.
guide-renewing-documents-health =
    🩺 La tessera sanitaria (carte de santé)
    Regardez le jour où elle finit.
    Ici, en dessous, vous voyez à qui demander.
guide-renewing-documents-help =
    ⚖️ Si quelque chose ne va pas
    On vous a dit non, ou vous avez un doute ?
    Ici, en dessous, vous voyez qui vous aide.
translation-italian = 🇮🇹 Ce texte existe seulement en italien.
follow-button = 🔔 Suivre
follow-yes = 🔔 Oui, suivre
follow-stop = ⏹ Arrêter
follow-agree =
    Le jeudi, je vous écris les nouvelles pour : { $topic }. S'il n'y en a pas, je n'écris pas.
    Je le garde sous un numéro, pas sous votre nom, jusqu'à ce que vous disiez stop.
follow-here = 🔔 Vous suivez : { $topic }. Je vous écris le jeudi, s'il y a du nouveau.
follow-over = Vous ne suivez plus cela.
follow-stopped = D'accord : je ne vous écris plus, et je l'ai oublié.
follow-one = { $what }
follows-button = 🔔 Ce que vous suivez
follows-title = Ce que vous suivez. Touchez pour changer ou pour dire stop.
follows-none = Vous ne suivez rien.
news-title = 🔔 Les nouvelles de la semaine
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … et encore { $count } chose
   *[other] … et encore { $count } choses
 }
mydata-follow-row = Vous suivez : { $what }
mydata-guide-row = Guide : { $what }, à { $hour }. Étapes déjà faites : { $count }
access-walk-in = sans rendez-vous
access-appointment = sur rendez-vous
access-referral = seulement si quelqu'un vous envoie
cost-free = gratuit
cost-low = ne coûte pas cher
cost-paid = payant
permit-needed = il faut le permesso (titre de séjour)
permit-not-needed = pas besoin du permesso (titre de séjour)
correction-moved = a changé d'endroit
correction-closed = est fermé
correction-phone = personne ne répond au téléphone
correction-hours = les horaires sont faux
correction-refused = on m'a dit de partir
correction-interpreter = personne ne parle ma langue
correction-other = autre chose
correction-mended = Vous aviez signalé une erreur pour { $name } : elle est corrigée. Merci, vous avez aidé d'autres familles.
services-title = De quoi avez-vous besoin ? Touchez un bouton, ou écrivez-le avec vos mots.
services-which = { $topic } : que cherchez-vous ?
services-all = Tout
services-list = { $name }
services-more = D'autres endroits
services-near = 📍 Si vous m'envoyez où vous êtes, je vous dis ce qui est le plus près. Je ne le garde pas.
services-none = { $name } : je ne connais pas encore une bonne adresse à vous donner. Je l'ai noté, sans votre nom.
services-nothing = Je ne trouve pas
services-talk = 👤 Une personne
services-other = 🔎 Autre chose
nothing-thanks = Merci : je l'ai noté, sans votre nom. Comme ça, le réseau sait ce qui manque.
near-title = Les endroits les plus près :
near-topic = { $name } : les endroits les plus près.
near-kept = Je ne garde pas où vous êtes.
near-none = Je ne connais rien près d'ici. Essayez de choisir ce que vous cherchez.
asked-which = Vous cherchez peut-être une de ces choses :
asked-topic = { $name }
asked-else = Ce n'est pas ça ? Touchez 🔎, ou demandez à une personne.
asked-also = Si vous cherchez autre chose :
asked-language = Je réponds dans la langue de votre message. Quelle langue voulez-vous garder ?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Traduction automatique : personne ne l'a encore relue.
service-italian-under = 🇮🇹 Pour l'instant, seulement en italien.
service-flagged-row = ⚠️ Plusieurs personnes disent que quelque chose a changé ici : demandez avant d'y aller.
service-always-row = 🟢 Toujours ouvert
service-open-row = 🟢 Ouvert. Ferme : { $until }
service-opens-row = 🔴 Fermé. Ouvre : { $opens }
service-closed-row = 🔴 Fermé
service-appointment-row = 📅 Sur rendez-vous
service-unknown-row = ❔ Horaires pas confirmés : demandez avant d'y aller
service-distance-row = 🚶 À { $metres } m d'ici
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (appel gratuit)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ Il y a un interprète, si besoin
service-free-row = 💶 Gratuit
service-cheap-row = 💶 Ne coûte pas cher
service-paid-row = 💶 Il faut payer
service-referral-row = 📨 Il faut la lettre d'un autre service
service-bring-row = 🎒 À apporter : { $what }
service-no-permit-row = ✅ Pas besoin du permesso di soggiorno (titre de séjour)
service-confirmed-row = 🤝 Confirmé par { $organization } : { $day }
service-confirmed-once-row = ⏳ À confirmer de nouveau. La dernière fois : { $organization }, { $day }
service-checked-row = 🤝 Confirmé par le Comune (mairie) : { $day }
service-checked-once-row = ⏳ À confirmer de nouveau. La dernière fois : { $day }
service-national-row = ☎️ Numéro national
service-unconfirmed-row = ⏳ À confirmer
service-button-map = 📍 Carte
service-button-call = 📞 Appeler
service-button-remind = 🔔 Avis d'ouverture
service-button-staff = 🪧 Montrer au guichet
service-button-more = ➕ Plus
service-button-next = ➡️ Suivant
service-button-share = 📤 Partager
service-button-wrong = ⚠️ Il y a une erreur
service-button-back = ↩️ La fiche
service-more = { $name } : que voulez-vous faire ?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = Pour appeler : { $name }
service-share = Copiez ceci et envoyez-le à qui vous voulez : { $name }
service-link-row = 👉 { $link }
staff-how = Montrez cette image aux gens qui travaillent là. Elle est en italien.
staff-title = Bonjour ! Je cherche ce service :
staff-looking = Bonjour ! Je cherche : { $name }
staff-speaks-row = 🗣️ Ma langue : { $languages }. Parlez lentement, s'il vous plaît.
opening-kept = 🔔 { $name } : je vous écris à l'ouverture, { $when }. Ensuite, je l'oublie.
opening-dropped = D'accord : je ne vous écris pas.
opening-now = 🔔 Ouvre maintenant : { $name }
opening-button-no = Ne pas m'avertir
wrong-ask = { $name } : qu'est-ce qui ne va pas ?
wrong-moved = Ce n'est plus là
wrong-closed = Fermé pour toujours
wrong-phone = Personne ne répond
wrong-hours = Horaires différents
wrong-refused = On m'a dit non
wrong-interpreter = Pas d'interprète
wrong-thanks = Merci ! Je le dis à qui peut corriger. Je vous écris quand c'est fait.
rate-ask = Est-ce que cela vous a servi ?
rate-thanks = Merci ! Je l'ai compté, sans votre nom.
talk-menu = 💬 Parler à quelqu'un
talk-how =
    Une personne qui aide à se comprendre et qui parle votre langue vous répond. Réponse avant : { $until }.
    Nous gardons seulement les mots, pendant sept jours, sans noms ni numéros.
talk-ask = Que voulez-vous demander ? Écrivez-le avec vos mots.
talk-again = Écrivez quelques mots, 800 caractères au maximum.
talk-no-numbers =
    Ici, les numéros de téléphone et les adresses e-mail ne passent pas : comme ça, personne ne peut vous chercher.
    Écrivez de nouveau sans eux, s'il vous plaît.
talk-nobody =
    Désolé : en ce moment, personne ici ne parle votre langue ({ $language }).
    Il y a les services de la ville. Pour un médecin, vous pouvez appeler, même avec un interprète :
talk-too-many = Vous avez déjà posé beaucoup de questions aujourd'hui. Réessayez demain.
talk-sent = C'est fait : j'ai transmis votre question. Quelqu'un vous répond avant : { $until }.
talk-button = Ma question
talk-button-write = ✏️ Écrire encore
talk-button-close = J'ai fini
talk-button-again = Une autre question
talk-ask-more = Que voulez-vous ajouter ?
talk-passed-on = C'est fait : je l'ai ajouté à votre question.
talk-waits = Votre question attend. Réponse avant : { $until }.
talk-yours = Votre question :
talk-yours-row = Vous : « { $words } »
talk-theirs-row = Réponse : « { $words } »
talk-italian-row = 🇮🇹 À montrer au guichet : « { $words } »
talk-answer =
    💬 Réponse à votre question :
    « { $words } »
talk-said = Il y a un message pour vous.
talk-late = Désolé : personne n'a encore répondu. J'ai demandé de nouveau à tout le monde.
talk-over = Cette conversation est finie.
talk-unanswered = Désolé : personne n'a répondu. J'ai effacé votre question.
talk-voice-sent = C'est fait : votre message vocal est parti. Je ne le garde pas.
talk-voice-came = 🎙️ Un message vocal sur la question.
talk-voice-lost = Désolé : le message vocal n'est pas arrivé. Écrivez, s'il vous plaît.
talk-voice-later = Votre voix passe seulement quand quelqu'un a pris la question. En attendant, vous pouvez écrire.
mydata-talk-row = • Vous avez demandé à une personne : { $asked }, { $languages }. S'efface après sept jours
mydata-role-row = • Votre rôle : { $role }, { $languages }
mydata-excluded-row = • Vous ne voulez pas de questions sur : { $topics }
mydata-blocks-row = • Personnes que vous avez bloquées : { $count }
shift-oncall-row = 📞 On répond aux familles dans leur langue. Langues : { $languages }
menu-boards = 📌 Annonces
boards-title = Que voulez-vous voir ?
boards-mine = 📝 Mes annonces
boards-yours = Vos annonces. Touchez-en une pour la changer ou la retirer.
boards-none-yours = Vous n'avez pas d'annonces.
board-events = 🎉 Choses à faire
board-homes = 🏠 Logements
board-jobs = 💼 Travail
board-list-events = Ce qui se passe en ville :
board-list-homes = Logements et chambres. On s'écrit seulement à travers moi. Ne payez jamais avant de voir le logement.
board-list-jobs = Travail, et cours pour apprendre un métier. Une personne qui offre un travail ne peut pas vous demander d'argent.
board-none = Ici, il n'y a rien pour l'instant.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ Nouvelle annonce
post-button-me = Pour moi
post-button-ask = ✉️ Ça m'intéresse
post-button-withdraw = 🗑️ Retirer
post-button-still = ✅ Toujours là
post-card = { $kind } : { $what }
post-initiative = Initiative
post-course = Cours
post-event = Événement
post-volunteering = Cours pour bénévoles
post-offer = Logement proposé
post-request = Logement cherché
post-shared = Logement à partager
post-job = Travail
post-training = Apprendre un métier
post-for-all = tout le monde
post-for-youth = jeunes
post-for-families = familles
post-for-volunteers = bénévoles
contract-permanent = CDI (sans fin)
contract-fixed = CDD (avec une fin)
contract-apprentice = apprentissage
contract-internship = stage (tirocinio)
contract-other = autre
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = Pour qui : { $whom }
post-cost-row = Prix : { $cost }
home-rooms-row = 🛏️ Pièces : { $rooms }
home-euro-row = 💶 { $euro } euros par mois
home-since-row = 🗓️ À partir du { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Contrat : { $contract }
job-deadline-row = ⏳ Jusqu'au { $day }
post-state-row = Votre annonce est { $state }.
post-is-pending = en attente
post-is-open = visible
post-is-refused = à corriger
post-is-withdrawn = retirée
post-is-ended = terminée
post-over = Cette annonce n'existe plus.
post-own = Cette annonce est à vous.
post-adults = C'est seulement à partir de 18 ans.
post-many = Vous avez déjà cinq annonces. Retirez-en une, puis réessayez.
post-no-contact = Sans numéros, e-mails ni liens : vous vous écrivez à travers moi. Essayez de l'écrire de nouveau.
post-for-whom = Pour qui est l'annonce ?
post-ask-what = De quoi s'agit-il ? Écrivez-le en une ligne.
post-label-what = Quoi
post-label-kind = Type
home-ask-kind = Quelle est votre annonce ?
home-ask-rooms = Combien de pièces ?
home-label-rooms = Pièces
home-rooms-again = Écrivez un nombre de 1 à 12.
home-ask-area = Dans quel quartier ? L'adresse n'est pas nécessaire.
home-ask-euro = Combien d'euros par mois ?
home-label-euro = Euros par mois
home-euro-again = Écrivez seulement le nombre, par exemple 450.
home-ask-since = À partir de quand ? Écrivez un jour, ou passez.
home-label-since = À partir de quand
job-ask-kind = Que proposez-vous ?
job-ask-where = Où est le travail ?
job-ask-hours = Quels jours et à quelles heures ?
job-label-hours = Horaires
job-ask-contract = Avec quel contrat ?
job-label-contract = Contrat
job-ask-deadline = Jusqu'à quel jour peut-on répondre ?
job-label-deadline = Dernier jour
job-ask-firm = Comment s'appelle l'entreprise ?
job-label-firm = Entreprise
post-summary = Voici l'annonce :
post-posted = Merci ! D'abord une personne la lit, puis tout le monde la voit. C'est moi qui vous écris.
post-published = 📌 Maintenant, tout le monde voit : { $what }
post-refused = ✖️ Pas visible : { $what }. Pourquoi : { $reason }. Vous pouvez corriger.
post-withdraw-ask = Je retire : { $what } ?
post-withdrawn = Retiré : { $what }
post-still-ask = { $what } : toujours là ? L'annonce reste jusqu'au { $day }.
post-still-done = Très bien ! { $what } reste jusqu'au { $day }.
post-ended = Le temps est fini, j'ai retiré : { $what }
inquiry-ask = Écrivez le message. C'est moi qui le porte : personne ne voit votre nom ni votre numéro.
inquiry-message =
    ✉️ Quelqu'un s'intéresse à { $what } :
    « { $words } »
inquiry-answer =
    ✉️ Réponse pour { $what } :
    « { $words } »
inquiry-many = Aujourd'hui, vous avez déjà écrit pour dix annonces. Réessayez demain.
complaint-kept = Merci de l'avoir dit. Une personne vérifie.
complaint-handled = Nous avons vérifié ce que vous avez signalé : vous aviez raison, nous avons agi.
complaint-dismissed = Nous avons vérifié ce que vous avez signalé : pour l'instant, rien ne change.
mydata-board-row = • Annonce — { $kind } : { $what }
mydata-inquiry-row = • Vous avez écrit pour l'annonce : { $what }
mydata-complaint-row = • Signalement sur une annonce : { $words } ({ $state })

## Rappels par WhatsApp, et ce qui attend

template-reminder =
    ⏰ Nous vous rappelons votre créneau avec { $organization }.
    Quoi : { $what }
    🗓️ Quand : { $when }
    📍 Où : { $place }
    Vous venez ? Touchez un bouton ci-dessous.
template-moved =
    Attention : { $organization } a changé l'heure du créneau.
    Quoi : { $what }
    Avant : { $before }
    Maintenant : { $when }
    Vous venez quand même ? Touchez un bouton ci-dessous.
template-cancelled =
    Attention : { $organization } a annulé le créneau.
    Quoi : { $what }
    🗓️ Quand : { $when }
    N'y allez pas : il n'y aura personne. Merci quand même.
template-place =
    Une place s'est libérée pour vous avec { $organization }.
    Quoi : { $what }
    🗓️ Quand : { $when }
    📍 Où : { $place }
    Nous la gardons pour vous. Dernier moment pour répondre : { $until }. Vous la voulez ?
template-message = Il y a un message pour vous de #FaiBene. Touchez le bouton pour le lire.
template-button-read = Lire
template-value = { $value }
waiting-now = Voici ce qu'il y avait pour vous.
waiting-nothing = Plus rien ne vous attend.

## Messages vocaux

hear-button = 🔊 Écouter
hear-voice = 🔊 Lu par une personne qui parle votre langue.
hear-name = voix
hear-about = Message vocal

## Deux conversations, une personne

link-button = 🔗 Relier conversation
link-code =
    Vous utilisez aussi une autre application de messages, ou un autre téléphone ? Ouvrez là-bas la conversation avec moi et écrivez :
    /link { $code }
    Le code est bon pendant { $minutes } minutes, une seule fois. Après, les deux conversations sont la même personne : vous voyez la même chose dans les deux. Je vous écris dans la dernière que vous avez utilisée.
link-warning = ⚠️ Ne donnez le code à personne : qui l'écrit dans sa conversation voit vos données et peut les changer.
link-wrong = Ce code ne va pas : il est bon pendant dix minutes et une seule fois. Dans l'autre conversation, écrivez /link : je vous en donne un autre.
link-own = Ce code, vous l'avez demandé ici même. Écrivez-le dans l'autre conversation : /link { $code }
link-ages = L'âge n'est pas le même dans les deux conversations. Pour moi, ce sont deux personnes : je ne les relie pas. Si c'est une erreur, corrigez l'âge et demandez un autre code.
link-both = Il y a déjà des choses dans les deux conversations, et je ne les mélange pas. Dans celle-ci, il y a :
link-kept-row = • { $kind } : { $count }
link-kept-places = places dans les créneaux et listes d'attente
link-kept-hours = créneaux avec des heures notées
link-kept-offers = temps libre et choses offertes
link-kept-roles = rôles et associations
link-kept-more = autres points de /mydata
link-both-end = Vous pouvez effacer ce qu'il y a dans cette conversation et la relier. Vos places sont alors libérées, et on ne peut pas revenir en arrière. Les blocages et les signalements restent. Ou bien vous laissez tout comme c'est.
link-button-delete = Effacer et relier
link-button-leave = Laisser comme ça
link-done = C'est fait : cette conversation et l'autre sont maintenant la même personne.
link-done-there = 🔗 Une autre conversation ({ $here }) est maintenant reliée à celle-ci : de là, on voit vos données et on peut les changer. Si ce n'est pas vous qui l'avez fait, séparez-la tout de suite.
chats-button = Mes conversations
chats-title = Vos conversations :
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = page web
chats-here-row = Contact : { $chat } ({ $value }), cette conversation
chats-row = Contact : { $chat } ({ $value })
chats-end = Je vous écris dans la dernière que vous avez utilisée.
chats-button-away = Séparer { $chat }
chats-button-away-here = Séparer celle-ci
chats-away-ask = Je sépare cette conversation ({ $chat }) ? De là, on ne verra plus vos données. Qui écrit depuis cette conversation recommence à zéro.
chats-button-away-yes = Oui, séparer
chats-away = C'est fait : cette conversation ({ $chat }) ne fait plus partie des vôtres.
chats-last = C'est votre seule conversation : je ne peux pas la séparer. Si vous voulez, vous pouvez tout effacer.

## Pages web

page-title = FaiBene
page-chat = Conversation
page-write = Écrivez un message
page-sos = Numéros d'urgence
page-send = Envoyer
page-photo = Envoyer une photo
page-photo-sent = Votre photo
page-place = Partager où je suis
page-place-sent = 📍 Où je suis
page-place-refused = Le téléphone ne m'a pas dit où vous êtes. Vous pouvez m'écrire le nom d'une rue.
page-map = Ouvrir la carte
page-you = Vous
page-new = Nouveaux messages
page-connecting = Connexion…
page-online = en ligne
page-lost = Connexion perdue, je réessaie…
page-sending = envoi en cours
page-sent = envoyé
page-refused = Ce message n'est pas parti : essayez avec des mots plus courts.
page-save = Télécharger
page-noscript = Pour utiliser la conversation, il faut JavaScript : activez-le dans le navigateur.
page-town = #FaiBene
page-town-about = Ville d'essai : personnes et organisations inventées
page-town-how = Cinq téléphones, une seule ville. Écrivez, touchez les boutons, puis faites avancer l'horloge.
page-phones = Téléphones
page-phone-citizen = Une bénévole
page-phone-citizen-about = offre quelques heures
page-phone-association = Une association
page-phone-association-about = cherche des bénévoles
page-phone-coordinator = La coordination
page-phone-coordinator-about = accepte et vérifie
page-phone-family = Une famille qui vient d'arriver
page-phone-family-about = demande dans sa langue
page-phone-whatsapp = Comme WhatsApp
page-phone-whatsapp-about = trois boutons ou une liste
page-clock = Horloge de la semaine d'essai
page-clock-hour = +1 heure
page-clock-evening = À 18 h
page-clock-day = +1 jour
page-clock-wrong = On ne peut pas changer l'horloge ainsi.

## Posto fisso

seat-first = Pour avoir une place fixe, il faut d'abord s'inscrire une fois.
seat-yours = Merci ! Maintenant, vous avez une place fixe : { $what }. Je vous inscris à chaque fois.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] On vous attend :
       *[other] En pause : pour l'instant, je ne vous inscris pas.
    }
seat-shift-row = • { $when }
seat-week = Vos créneaux fixes de cette semaine :
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = Si une fois vous ne pouvez pas, ouvrez le créneau et dites-le.
seat-button-all = Mes places fixes
seat-button-always = 🪑 Je viens toujours
seat-button-pause = ⏸️ Je fais une pause
seat-button-resume = ▶️ Je reviens
seat-button-leave = Laisser ma place
seat-paused = D'accord : pour l'instant, je ne vous inscris pas, et j'ai annulé les créneaux que vous aviez. La place fixe reste à vous.
seat-left = D'accord : vous n'avez plus de place fixe, et j'ai annulé les créneaux que vous aviez. Merci !
seat-ask-until = La pause dure combien de temps ? Après, la place est de nouveau à vous.
seat-button-fortnight = 2 semaines
seat-button-month = 1 mois
seat-button-day = Jusqu'à un jour
seat-button-open = Jusqu'à mon signal
seat-ask-day = Jusqu'à quel jour compris ? Par exemple : « 10 janvier ».
seat-day-again = Je n'ai pas compris le jour : écrivez-le comme « 10 janvier » ou « 10/1 ». Ce doit être un jour à venir.
seat-paused-until = D'accord : jusqu'au { $until }, je ne vous inscris pas, et j'ai annulé les créneaux que vous aviez pendant ces jours. Dès le lendemain, la place est de nouveau à vous.
seat-until-row = ⏸️ En pause jusqu'au { $until }
seat-back = La pause est finie : { $what }. La place fixe est de nouveau à vous, je vous inscris à chaque fois.

## Telefonate

call-button-ask = 📞 Appelez-moi
call-button-withdraw = Ce n'est plus utile
call-ask = À quel numéro ? La personne qui vous appelle le voit une seule fois ; ensuite, je l'efface.
call-again = Écrivez un numéro de téléphone : de 6 à 15 chiffres, avec le + si vous voulez.
call-waits = J'ai dit à { $organization } que vous préférez un appel. Je vous écris quand quelqu'un promet de vous appeler.
call-soon = Vous allez recevoir un appel : { $name } ({ $organization }). J'ai déjà effacé votre numéro.
call-nobody = Désolé : en trois jours, personne chez { $organization } n'a pu vous appeler. J'ai effacé votre numéro. Vous pouvez écrire, ou réessayer.
call-too-many = Aujourd'hui, vous avez déjà demandé trois appels : réessayez demain.
call-taken = Une autre personne s'en occupe déjà. Merci quand même !
call-withdrawn = La personne a changé d'avis : ce n'est plus la peine d'appeler.
call-over = Le temps pour cette demande est fini : le numéro n'est plus là.
call-withdrawn-yours = D'accord : personne ne vous appelle, et j'ai effacé le numéro.
call-number =
    Merci ! La personne à appeler : { $name }, { $phone }
    Je vous montre le numéro maintenant, puis je l'efface.
call-is-open = en attente
call-is-taken = quelqu'un s'en occupe
call-is-withdrawn = retiré
call-is-unanswered = personne n'a pu
