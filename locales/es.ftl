### Lo que dice el bot, en español de América Latina. El italiano es la fuente: it.ftl.

## Páginas de un menú largo

page-more = Más →
page-back = ← Atrás
page-pick = Elige
page-typed = O escribe:

## Idioma

language-title = ¿En qué idioma quieres hablar?
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
language-chosen = Listo: desde ahora hablamos en español.
translation-draft = Esta traducción la hizo una máquina y nadie la ha revisado todavía. Si tienes dudas, vale el texto en italiano.
language-unknown = Este idioma todavía no está.
language-offer = Veo que escribes en otro idioma. ¿Quieres cambiar?

## En cada mensaje

button-menu = ☰ Menú
button-language = 🌐 Idioma
button-sos = 🆘 SOS

## Bienvenida y menú

start-hello =
    ¡Hola! Soy el bot de #FaiBene, el reto solidario de { $city }.
    Te ayudo a dar una mano, o a encontrarla.
start-kept =
    Qué guardamos, y para qué:
    • tu contacto en este chat, para responderte;
    • tu idioma, para entendernos;
    • si te anotas en algo: el nombre que elijas y tu grupo de edad;
    • en qué te anotas y lo que sigue (horas, mensajes, opiniones), para organizarlo;
    • si hablas en nombre de una asociación: lo que ella pide.
    Con /mydata ves todo, punto por punto. Con /erase borras todo.
menu-title = ¿Qué quieres hacer?
menu-shifts = Dar una mano
menu-mine = Mis compromisos
menu-services = Necesito ayuda
menu-need = Busco voluntarios
menu-needs = Nuestros turnos
menu-organization = Soy de una asociación
menu-queue = Por decidir
menu-associations = Asociaciones
menu-form = ▶️ Seguir donde iba
menu-mydata = Mis datos
menu-help = Cómo funciona
help-what =
    ¿Estás en peligro? Llama al 112, o toca 🆘.
    Aquí puedes ver los turnos de voluntariado de la ciudad, anotarte y cancelar. Yo te recuerdo tu turno la noche anterior y dos horas antes.
    También puedes donar comida, productos para la casa y aparatos como celulares o computadoras.
    Las asociaciones piden voluntarios. El equipo coordinador revisa cada pedido.
help-commands =
    Puedes tocar los botones o escribir. Los comandos:
    /menu el menú
    /services dónde encontrar ayuda
    /talk hablar con una persona
    /guides las primeras semanas
    /boards casa, trabajo, eventos
    /shifts los turnos abiertos
    /mine tus compromisos
    /hours tus horas y la constancia
    /language el idioma
    /stop no más novedades
    /mydata tus datos
    /erase borrar todo
    /sos números de emergencia
thanks-back = ¡Gracias a ti! 💚
unknown = Perdón, no entendí. Esto es lo que puedo hacer:
attachment =
    Esto no lo puedo leer, y no lo guardo. Escríbemelo con tus palabras, o toca un botón.
    📷 Una foto me sirve para mostrar lo que donas.
    🎤 Un audio se lo paso a quien responde a tu pregunta.
    📍 Con tu ubicación te digo qué hay cerca.
slow-down = Un momento: estás escribiendo muy rápido y no leí lo último que mandaste. Espera unos segundos y escríbeme otra vez.
sorry = Perdón, algo no funcionó. Las personas que cuidan el bot ya lo ven. Puedes probar de nuevo desde el menú.
gone = Esto ya no está. Para ver el menú, toca ☰.
list-old = Esta lista es vieja. Puedes abrirla de nuevo aquí:

## SOS

sos-first = Aquí está lo que pediste.
sos-title = Llama. Las personas que responden están para eso.
sos-violence = En estos números siempre responden. Si alguien puede mirar este teléfono, llama desde otro y, si puedes, borra este chat.
sos-suicide =
    Siento mucho que te sientas tan mal. No tienes que cargar con esto sin ayuda: hay quien puede escucharte ahora mismo.
    Llama al 112, o díselo a una persona cercana.
sos-end = El 112 responde de día y de noche. De esta respuesta no guardamos nada.
button-hide = ✖️ Ocultar
sos-hide-rest = Lo que quedó aquí arriba no puedo quitarlo yo. Abre los detalles de este chat y elige “Eliminar chat”.
line-emergency = { $number } — emergencias: policía, ambulancia, bomberos
line-violence = { $number } — violencia y acoso
line-children = { $number } — niños y adolescentes en peligro
line-doctor = { $number } — médico, si no es urgente
line-speaks-under = Idiomas: { $languages }
line-speaks-not-under = Aquí no hablan tu idioma ({ $language }). Idiomas: { $languages }
line-interpreters-under = Idiomas: con intérprete, si hace falta
line-languages-unknown-under = Idiomas: sin confirmar

## Silencio, datos, borrar

stopped = Está bien: no más novedades. Si escribes, te respondo. Solo te aviso de tus compromisos, por ejemplo si se cancela un turno.
resumed = ¡Qué bueno! Vas a recibir las novedades otra vez.
button-resume = Recibir novedades
button-erase = Borrar todo
button-change-name = Cambiar nombre/edad
mydata-title = Esto es todo lo que tenemos sobre ti:
mydata-name-row = Nombre: { $name }
mydata-no-name-row = Nombre: ninguno
mydata-age-row = Edad: { $age }
mydata-language-row = Idioma: { $languages }
mydata-silenced-row = Novedades: en pausa
mydata-coordinator-row = Rol: equipo coordinador, desde el { $since } (decisiones tomadas: { $count })
mydata-member-row = Asociación: { $organization } ({ $state })
mydata-signup-row = Turno: { $what } — { $when } ({ $state })
mydata-post-row = Pedido: { $what } — { $when }, { $place }, personas: { $people }, desde { $age } años, seguro de { $insurer }
mydata-waiting = { $count ->
        [0] No hay recordatorios ni avisos programados.
        [one] Hay un recordatorio o aviso programado.
       *[other] Hay { $count } recordatorios o avisos programados.
    }
mydata-form = Hay un formulario que empezaste. Se borra solo después de un día.
mydata-form-row = • { $words }
mydata-seen-row = Primer mensaje: { $since }; último: { $last }
mydata-reason-row = Motivo: { $reason }
mydata-end = Los nombres y contactos se guardan cifrados (en clave). Puedes borrar todo cuando quieras.
signup-confirmed = cupo confirmado
signup-given-back = lo cancelaste tú
signup-called-off = turno cancelado
erase-ask =
    Voy a borrar tu nombre, contacto, idioma, roles y mensajes. Tus turnos futuros se cancelan.
    Solo quedan números sin nombre. Después no hay vuelta atrás. ¿Confirmas?
button-erase-yes = Sí, borrar todo
button-keep = No, dejar así
erased = Listo: ya no tenemos nada sobre ti. Lo que ves arriba queda solo en este teléfono: puedes borrar el chat. Si quieres empezar de nuevo, escribe /start. ¡Que te vaya bien!

## Conocerse

acquaintance-title = Tú
acquaintance-ask-name = ¿Cómo te llamas? Basta el nombre, o un apodo: lo va a ver la asociación.
claimant-ask-name = ¿Cómo te llamas? Nombre y apellido: los va a ver el equipo coordinador.
acquaintance-ask-age = ¿Cuántos años tienes?
acquaintance-kept = Gracias, ya lo anoté.
label-name = Nombre
label-age = Edad
age-under14 = Menos de 14
age-14to17 = De 14 a 17
age-adult = 18 o más

## Turnos, para quien da una mano

shifts-title = Turnos abiertos. Toca el que te guste:
shifts-none = Ahora no hay turnos abiertos. Prueba otra vez en unos días.
shift-row = • { $when } — { $what } ({ $free ->
        [0] lleno: lista de espera
        [one] 1 cupo
       *[other] { $free } cupos
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
    🛡️ Seguro: { $insurer }
    👥 { $free ->
        [0] Ya está lleno
        [one] Queda 1 cupo
       *[other] Quedan { $free } cupos
    }
    { $age ->
        [18] Desde los 18 años
       *[other] Desde los { $age } años; antes de los 18 hace falta el permiso firmado de los padres: la hoja te la da la asociación
    }
button-join = ✅ Me anoto
button-back-shifts = Otros turnos
button-look = Abrir
signup-done =
    ¡Gracias! Tu cupo está confirmado:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Seguro: { $insurer }
    Yo te lo recuerdo.
signup-card =
    Te esperan:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Seguro: { $insurer }
signup-already = Ya tienes un cupo en este turno.
signup-ended = Este cupo ya no está activo.
signup-button = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
mine-title = Tus compromisos:
mine-none = No tienes compromisos. ¿Quieres ver los turnos abiertos?
mine-row = • { $when } — { $what }, { $place }
button-cannot = Ya no puedo
signup-cancel-ask = ¿Cancelo tu cupo para { $what }, { $when }?
button-give-back = Sí, cancelar
button-keep-place = No, sí voy
signup-cancelled = Cancelé tu cupo para { $what } y le avisé a la asociación. Gracias por decirlo.
shift-gone = Este turno ya no está.
shift-cancelled = Este turno se canceló.
shift-past = Este turno ya empezó o ya pasó.
shift-full = Lo siento: ya no quedan cupos.
too-young-under14 = Aquí hay que tener por lo menos 14 años. Gracias igual: las ganas de ayudar valen mucho.
too-young-14to17 = Este turno es solo para mayores de 18 años. En otros turnos puedes desde los 14.
reminder-title = Recordatorio
reminder-today = hoy
reminder-tomorrow = mañana
reminder-later = ya se acerca
somebody = Una persona
reminder-shift =
    ⏰ Recordatorio: { $day }
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
shift-called-off =
    Atención: el turno de { $organization } se canceló.
    { $what }
    🗓️ { $when }
    No tienes que ir.
shift-moved =
    Atención: { $organization } cambió la hora del turno.
    { $what }
    Antes: { $before }
    Ahora: { $when }
    Si no puedes, dilo aquí.

## Asociaciones

organization-pick = ¿En nombre de qué asociación hablas?
organization-button = { $name }
button-other-organization = Otra
organization-ask-name = ¿Cómo se llama la asociación?
organization-asked = Le pedí al equipo coordinador que confirme que hablas en nombre de { $organization }. Te escribo apenas decida.
organization-yours = Ya hablas en nombre de esta asociación.
organization-approved = El equipo coordinador lo confirmó: ya puedes pedir voluntarios para { $organization }.
organization-refused = El equipo coordinador no confirmó que hablas en nombre de { $organization }. El motivo: { $reason }
organization-not-approved = Esta asociación todavía no está confirmada.
organization-trusted = El equipo coordinador confía en { $organization }: desde ahora lo que pidan se publica enseguida.
organization-distrusted = Desde ahora el equipo coordinador vuelve a revisar los pedidos de { $organization } antes de publicarlos. Los que ya están publicados se quedan.
youngest-18 = Desde los 18 años
youngest-14 = Desde los 14 años
shift-is-pending = Espera al equipo coordinador.
shift-is-open = Está publicado.
shift-is-refused = No se publicó.
shift-is-cancelled = Está cancelado.
button-move = Cambiar la hora
button-cancel-shift = Cancelar el turno
button-cancel-shift-yes = Sí, cancelar
button-keep-shift = No, dejar así
moved-summary = La nueva hora:
not-member = Solo puede hacerlo quien habla en nombre de una asociación confirmada.
not-yours = Esto no es tuyo: no puedo mostrártelo ni cambiarlo.

## Equipo coordinador

code-wrong = Este código no sirve: tal vez ya venció o ya se usó.
code-too-many = Demasiados códigos equivocados. Prueba otra vez en una hora.
not-coordinator = Solo el equipo coordinador puede hacerlo.
claims-too-many = Ya tienes tres pedidos en espera: espera a que el equipo coordinador decida.
claim-card =
    { $organization }
    Quién pide: { $name }
review-title = Ya está publicado. { $taken ->
        [0] Nadie se ha anotado.
        [one] Se anotó 1 persona.
       *[other] Se anotaron { $taken } personas.
    }
button-all-right = 👍 Está bien
button-take-down = ✖️ Cancelar el turno
button-approve = ✅ Aprobar
button-refuse = ✖️ Rechazar
reason-ask = ¿Cuál es el motivo? Se lo diré a quien hizo el pedido.
reason-label = Motivo
organizations-approved = Las asociaciones confirmadas. Con ⭐ las que publican enseguida.
organizations-none-approved = Todavía no hay asociaciones confirmadas.
organization-trusted-button = ⭐ { $name }
organization-card = { $organization }
organization-is-trusted = ⭐ Publica enseguida: el equipo coordinador mira después.
organization-is-not-trusted = Cada pedido suyo espera al equipo coordinador.
organization-speakers = Quiénes hablan en nombre de la asociación:
organization-no-speakers = Ahora nadie habla en nombre de esta asociación.
button-trust = ⭐ Publica enseguida
button-distrust = Aprobar primero
trust-offer = ¿Confías en { $organization }? Entonces sus próximos pedidos pueden salir enseguida, y los miras después.
already-decided = Esto ya se decidió, tal vez lo hizo otra persona del equipo coordinador.

## Formularios

form-text-again = No me queda claro: escribe unas palabras, no muchas.
form-when-again = No entendí cuándo. Escribe el día, la hora de inicio y la de fin: por ejemplo “sábado de 9 a 12”.
form-when-past = Esa hora ya pasó. Escribe un día que todavía no llega.
form-when-which = ¿Cuál quieres decir?
form-number-again = Escribe un número del 1 al 200.
form-option-again = Elige uno de los botones.
form-offer = { $value }
form-line-row = { $label }: { $value }
form-confirm = ¿Confirmas?
form-confirm-or-edit = Toca Confirmar o Cambiar.
form-which-line = ¿Qué quieres cambiar?
form-button-edit = ✏️ Cambiar
form-gone = Este formulario ya no está. Puedes empezar de nuevo desde el menú.
form-earlier = Ese botón era de una pregunta anterior. Estamos aquí:
form-cancelled = Está bien, lo dejamos.
button-skip = Saltar
need-button-detail = ➕ Un detalle más
button-back = ← Atrás
button-cancel = Dejarlo
button-confirm = ✅ Confirmar
button-edit = ✏️ { $label }

## Comandos en el menú de Telegram

command-start = Empezar de nuevo
command-sos = Números de emergencia
command-menu = El menú
command-shifts = Los turnos abiertos
command-mine = Mis compromisos
command-language = Cambiar el idioma
command-help = Qué puedo hacer aquí
command-stop = No más novedades
command-mydata = Mis datos
command-erase = Borrar todo lo mío

## Lista de espera y cupos libres

wait-expired = Se acabó el tiempo para responder: el cupo pasó a la persona que seguía. Puedes volver a la lista.
wait-ended = Ya no estás en la lista de este turno.
signup-came = estuviste
signup-no-show = está anotado que no estuviste
signup-excused = falta justificada
signup-replaced = el cupo pasó a otra persona
button-wait = ⏳ Ponme en la lista
button-leave-line = Salir de la lista
button-accept-place = ✅ Acepto
button-decline-place = Esta vez no
wait-card =
    Estás en la lista de espera: { $what }, { $when }.
    { $place ->
        [1] Eres la próxima persona de la lista.
       *[other] Antes de ti: { $before }.
    }
    Si se libera un cupo te lo ofrezco, y te lo guardo por un rato.
wait-offer =
    🎉 ¡Se liberó un cupo para ti!
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    Te lo guardo hasta el { $until }. Después pasa a la persona que sigue.
wait-left = Está bien, ya no estás en la lista para { $what }.
wait-called-off = Se canceló el turno que esperabas: { $what }, { $when }.
mine-lines = En lista de espera:
mine-line-row = • { $when } — { $what }
mine-offer-row = • { $when } — { $what }: hay un cupo para ti, responde
mine-moved-row = • { $when } — { $what }, { $place }: cambió la hora, ¿vas?

## Sí voy, no puedo, llego tarde

button-coming = ✅ Sí voy
button-late = 🕐 Llego tarde
button-was-wrong = Me equivoqué: sí voy
signup-moved = ⚠️ Cambió la hora: dime si vas.
answer-coming =
    Perfecto, te esperan.
    { $what }
    🗓️ { $when }
    📍 { $place }
answer-late = Está bien: aviso que llegas un poco más tarde a { $what }.
answer-next =
    Si quieres, el próximo turno que te puede servir:
    { $what }
    🗓️ { $when }
    📍 { $place }
menu-reminders = ⏰ Recordatorios
reminders-ask = ¿Cuándo quieres que te recuerde tus turnos? Ahora está así:
reminders-kept = Listo. Desde ahora:
lead-usual = Noche y 2 h antes
lead-hour = 1 hora antes
lead-three = 3 horas antes
lead-day = 1 día antes
lead-two = 2 días antes
lead-none = Ninguno

## Reemplazos e intercambios

button-stand-in = 🔁 Buscar reemplazo
button-swap = ⇄ Cambiar turno
button-stop-seeking = No buscar más
button-take-over = ✅ Voy yo
button-undo = Deshacer
button-name = Dime quién eres
exchange-sought = Busco a alguien que pueda ir en tu lugar: { $what }, { $when }. Mientras nadie acepte, te esperan a ti. Te escribo apenas lo encuentre.
exchange-stopped = Está bien, ya no busco: te esperan.
exchange-over = Aquí ya no hay nada que hacer: otra persona llegó primero, o ya no hace falta.
exchange-own = Es tu propio turno: no puedes reemplazarte.
exchange-party = Todavía no sé buscar reemplazos para un grupo. Si no pueden ir, dilo con “Ya no puedo”.
exchange-too-late = Ya es tarde para deshacerlo. Si no puedes ir, dilo con “Ya no puedo”.
exchange-unknown = Primero dime cómo te llamas y cuántos años tienes.
exchange-wanted =
    Una persona no puede ir y busca un reemplazo. ¿Puedes tú?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
exchange-swap-wanted =
    Una persona quiere cambiar turno contigo.
    El tuyo: { $mine }, { $then }
    Tú harías este: { $what }, { $when }, { $place }
exchange-taken =
    ¡Gracias! Vas tú, en lugar de quien no puede:
    { $what }
    🗓️ { $when }
    📍 { $place }
    Si tocaste por error, puedes deshacerlo durante una hora.
exchange-found = Listo: { $name } va en tu lugar. { $what }, { $when }. Gracias por pedirlo a tiempo.
exchange-undone = Deshecho: todo está como antes.
exchange-returned = El cambio se deshizo: te esperan otra vez. { $what }, { $when }.
exchange-none = Ahora no hay ningún turno para cambiar por el tuyo. Puedo buscar un reemplazo.
exchange-choose = ¿Por cuál turno quieres cambiar { $what }, { $when }?
exchange-swap-sought = Les pregunto a las personas que tienen cupo en { $what }, { $when }. Mientras nadie acepte, tu turno sigue siendo el mismo.
exchange-swapped =
    ¡Cambio hecho! Ahora tu turno es:
    { $what }
    🗓️ { $when }
    📍 { $place }

## Asistencia

afterwards-thanks = 💚 ¡Gracias! { $what }, { $when }: de verdad estuviste. Tus horas hasta hoy: { $hours }.
afterwards-missed = Para { $what }, { $when }, está anotado que no estuviste. Si no es así, dilo.
button-contest = No es así
label-phone = Teléfono
checked-in = ¡Qué bueno que llegaste! Ya anoté que estás aquí: { $what }, { $when }. Que te vaya bien.
check-in-early = Es temprano: puedes marcar tu llegada desde media hora antes. { $when }
## Archivos

button-calendar = 📅 Al calendario
calendar-here =
    Aquí está { $what }, { $when }, para el calendario de tu teléfono: abre el archivo de abajo.
    Si cambia la hora, te escribo.
calendar-name = turno
calendar-about = { $what }, { $when }
calendar-off-about = Para quitar del calendario { $what }, { $when }: abre el archivo.
calendar-details =
    { $organization }
    Seguro: { $insurer }
paper-missing = Perdón, ahora no pude preparar el archivo. Prueba en un rato con el mismo botón.

## Escribirse por medio del bot

relay-ask = Escribe el mensaje, máximo 500 letras. Yo lo llevo: los números de teléfono no se ven.
relay-again = Escribe unas palabras, máximo 500 letras.
relay-to-whom = ¿A quién le quieres escribir?
relay-message =
    ✉️ Mensaje de { $name } sobre { $what }, { $when }:
    “{ $words }”
relay-message-ours =
    ✉️ Mensaje de { $name } ({ $organization }) sobre { $what }, { $when }:
    “{ $words }”
relay-sent = Listo: el mensaje está en camino. Aquí no queda copia.
relay-over = Pasó más de un día desde el turno: ya no se puede escribir por aquí.
relay-not-delivered = Lo siento: en este momento los mensajes no llegan a la otra persona.
relay-you-blocked = Bloqueaste estos mensajes. Para escribir, primero desbloquéalos.
relay-too-many = Ya pasaron diez mensajes en una hora: prueba otra vez en un rato.
relay-nobody = En este momento no hay nadie que pueda responder.
relay-blocked = Bloqueado: ya no pasa ningún mensaje, ni de ida ni de vuelta. Puedes desbloquear cuando quieras.
relay-unblocked = Desbloqueado: de tu parte los mensajes pasan otra vez.
relay-button-write = ✉️ Escribir
relay-button-answer = ✉️ Responder
relay-button-report = ⚠️ Reportar
relay-button-block = 🚫 Bloquear
relay-button-unblock = Desbloquear
relay-button-name = { $name }
shown-once = Esto ya te lo mostré: no lo guardo.
label-words = Mensaje
report-ask = ¿Qué pasó, y quién escribió? Solo lo lee el equipo coordinador.
report-kept = Gracias por decirlo. El equipo coordinador lo lee y te responde. Mientras tanto puedes bloquear los mensajes.
report-was-archived = El equipo coordinador leyó tu reporte y lo cerró. Te dice: { $reason }
report-was-handled = El equipo coordinador leyó tu reporte y tomó medidas. Te dice: { $reason }
report-is-open = en espera
report-is-archived = cerrado
report-is-handled = el equipo coordinador tomó medidas

## Prefiero una llamada

mydata-relay-row = Mensajes: { $organization }, sobre { $what }
mydata-blocked-row = (los bloqueaste tú)
mydata-call-row = Llamada pedida a { $organization } ({ $state })
mydata-phone-row = Número: { $phone }
mydata-report-row = Reporte sobre mensajes con { $organization }: { $words } ({ $state })
mydata-ask-row = Escrito a la red por { $organization }: { $words }
mydata-invites-row = Invitaciones hechas: { $count }
## Nuestra asociación

## Entre asociaciones

## Otras cosas por decidir

## Encontrar y tomar un turno

shifts-some = Turnos abiertos, con tus filtros:
shifts-none-such = Con estos filtros ahora no hay nada:
shifts-more = { $count ->
        [one] 1 turno, por orden de fecha:
       *[other] { $count } turnos, por orden de fecha. ⏳ = lleno, con lista de espera.
    }
shift-button-full = ⏳ { $when } · { $what }
    .button = ⏳ { $when } · { $what }
    .row = ⏳ { $what }
    .desc = ⏳ { $when }
all-shifts = Todos los turnos
filter-day-button = 📅 Día
filter-field-button = 🏷️ Tema
filter-whom-button = 👥 Para quién
filter-area-button = 📍 Zona
filter-day-ask = ¿Qué día?
filter-field-ask = ¿Sobre qué tema?
filter-whom-ask = ¿Para quién?
filter-area-ask = ¿En qué zona?
filter-day-row = 📅 { $value }
filter-field-row = 🏷️ { $value }
filter-whom-row = 👥 { $value }
filter-area-row = 📍 { $value }
filter-value = { $value } ({ $count })
filter-any = Todo me sirve
filter-clear = ✖️ Quitar filtros
filter-last = ↩️ Quitar el último
field-housing = Vivienda
field-environment = Medio ambiente
field-inclusion = Inclusión
field-work = Trabajo
field-health = Salud
field-support = Apoyo
field-education = Escuela y estudio
whom-adults = Personas adultas
whom-youth = Niños y jóvenes
whom-elderly = Personas mayores
whom-disabled = Con discapacidad
whom-families = Familias
loose-title = Cuando tú quieras:
loose-row = • { $what }
loose-button = 🕊️ { $what }
    .row = { $what }
    .desc = { $what }
loose-card =
    { $what }
    🕊️ Cuando tú quieras
    📍 { $place }
    🤝 { $organization }
    🛡️ Seguro: { $insurer }
    { $age ->
        [18] Desde los 18 años
       *[other] Desde los { $age } años; antes de los 18 hace falta el permiso firmado de los padres: la hoja te la da la asociación
    }
card-field-row = 🏷️ { $field }
card-whom-row = 💚 Para: { $whom }
card-must-row = ❗ Hace falta: { $must }
card-nice-row = ⭐ Mejor si hay: { $nice }
card-languages-row = 💬 Idiomas útiles: { $languages }
card-bring-row = 🎒 Para llevar: { $bring }
card-least-row = { $count ->
        [one] Se hace también con 1 persona
       *[other] Se hace si somos por lo menos { $count }
    }
companion-button = 🤝 En compañía
companion-row = Pediste estar con una persona con experiencia: la asociación ya lo sabe.
companion-wanted = { $name } viene por primera vez: { $what }, { $when }. Con alguien al lado es más fácil: si puedes, ¡dale la bienvenida!
group-button = 👥 En grupo
group-again = 👥 Cambiar número
group-title = El grupo
group-ask-people = ¿Cuántas personas son en total, contándote a ti? No hacen falta los nombres.
group-ask-children = ¿Y cuántos niños traen con ustedes?
group-label-children = Niños
party-row = 👥 Son { $people }
children-row = 🧒 Niños con ustedes: { $children }
party-too-large = { $free ->
        [one] Lo siento: queda solo 1 cupo.
       *[other] Lo siento: quedan solo { $free } cupos.
    }
must-ask = Para este turno hace falta: { $must }. ¿Está bien para ti?
musts-ask = Para estos turnos hace falta algo. ¿Está bien para ti?
must-yes = Sí, lo tengo
must-no = No, otros turnos
clash = A esa hora ya tienes un compromiso: { $what }, { $when }.
clash-short = a esa hora ya tienes un compromiso
hurried = ⚠️ Tienes poco tiempo para llegar: también tienes { $what }, { $when }, { $place }.
pick-button = ☑️ Elegir varios
pick-title = Toca los turnos que quieres (hasta { $most }) y después confirma:
pick-on = ☐ { $when } · { $what }
    .button = ☐ { $when } · { $what }
    .row = ☐ { $what }
    .desc = { $when }
pick-off = ☑️ { $when } · { $what }
    .button = ☑️ { $when } · { $what }
    .row = ☑️ { $what }
    .desc = { $when }
pick-done = ✅ Me anoto ({ $count })
taken-title = Así quedó:
taken-row = ✅ { $what }, { $when }, { $place }
taken-already-row = ✅ Ya tenías el cupo: { $what }, { $when }
taken-not-row = ✖️ { $what }, { $when }: { $why }
taken-none-row = ✖️ Un turno ya no está.
fits-title = Esto te puede servir:
fits-none = Ahora no encuentro nada que te sirva, pero puedes mirar todos los turnos.
fits-more-row = { $count ->
        [one] … y otro más.
       *[other] … y otros { $count }.
    }
fit-day-row = ✓ tienes tiempo el { $day }
fit-length-row = ✓ dura { $hours }
fit-theme-row = ✓ es lo que buscas
fit-free-row = ✓ hay cupo
fit-language-row = ✓ hace falta quien hable { $languages }
misses-title = Los otros no te sirven:
miss-gone-row = { $count ->
        [one] • 1 ya empezó
       *[other] • { $count } ya empezaron
    }
miss-theme-row = { $count ->
        [one] • 1 es de otro tema
       *[other] • { $count } son de otro tema
    }
miss-time-row = { $count ->
        [one] • 1 es en otro momento
       *[other] • { $count } son en otros momentos
    }
miss-length-row = { $count ->
        [one] • 1 dura más
       *[other] • { $count } duran más
    }
miss-age-row = { $count ->
        [one] • 1 es desde los 18 años
       *[other] • { $count } son desde los 18 años
    }
miss-clash-row = { $count ->
        [one] • 1 es cuando ya tienes un compromiso
       *[other] • { $count } son cuando ya tienes un compromiso
    }
miss-full-row = { $count ->
        [one] • 1 está lleno
       *[other] • { $count } están llenos
    }

## Los pedidos, línea por línea

button-clear = Quitar
shift-edited-title = Una novedad sobre tu turno
shift-edited =
    { $organization } cambió algo en tu turno. Ahora es así:
    { $what }
    🗓️ { $when }
    📍 { $place }
shift-bring-row = 🎒 Para llevar: { $bring }
shift-must-row = ❗ Hace falta: { $must }
repeat-weekly = cada { $days }
repeat-fortnightly = cada dos semanas: { $days }
repeat-first = primer { $days } del mes
repeat-second = segundo { $days } del mes
repeat-third = tercer { $days } del mes
repeat-fourth = cuarto { $days } del mes
repeat-last = último { $days } del mes
repeat-day = el { $day } de cada mes
seats-none = No tienes cupos fijos.
mydata-seat-row = Cupo fijo: { $what } ({ $paused ->
        [0] activo
       *[other] en pausa
    })
mydata-series-row = Serie: { $what }, { $rule }
piece-ask-when = ¿Cuándo puedes? Por ejemplo: “martes de 15 a 17”.
piece-left = { $what }. Los días: { $when }. Todavía faltan: { $hours }.
piece-none-left = ¡Gracias! Ya están cubiertas todas las horas que hacían falta.
piece-outside = Esa hora está fuera de los días indicados: { $when }.
piece-too-long = Es más de lo que hace falta. Todavía faltan: { $hours }.
piece-overlaps = A esa hora ya tienes otro compromiso.
piece-button-again = Otra hora
piece-done =
    ¡Gracias! Te esperan:
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
    🛡️ Seguro: { $insurer }
    Yo te lo recuerdo.
piece-member = { $name } da una mano: { $what }, { $when }. Todavía faltan: { $hours }.
piece-row = • { $when } — { $name }
loose-give = 🙋 Dar unas horas
lasting-card =
    Estás con { $organization }: { $what }.
    📍 { $place }
    🛡️ Seguro: { $insurer }
    Los horarios los acuerdan entre ustedes. Cuando hayas dado tu tiempo, anótalo aquí.
lasting-offered-row = • { $what }: esperas la respuesta
lasting-button-withdraw = Retiro mi oferta
lasting-offer = { $name } se ofrece: { $what }.
lasting-offered = ¡Gracias! Le dije a { $organization } que te ofreces: { $what }. Te escribo apenas responda.
lasting-already = Ya te ofreciste: la asociación lo sabe.
lasting-accepted = { $organization } te dijo que sí: { $what }. Los horarios los acuerdan entre ustedes. Puedes dejarlo cuando quieras.
lasting-declined =
    { $organization } no puede aceptar tu oferta: { $what }.
    { $reason }
lasting-ended = Está bien, hasta aquí llega: { $what }. Ya se lo dije a { $organization }. ¡Gracias por tu tiempo!
lasting-parted = { $organization } dio por terminada esta tarea contigo: { $what }. ¡Gracias por tu tiempo!
lasting-button-end = Quiero dejarlo
lasting-button-part = Terminar: { $number }
lasting-button-offer = 🙋 Me ofrezco
lasting-row = { $number }. { $name }
lasting-offer-row = { $number }. { $name } se ofrece
lasting-button-look = Oferta { $number }
given-button = ⏱️ Anotar el tiempo
given-button-wrong = No está bien
given-ask = ¿Cuánto tiempo diste?
given-30 = 30 minutos
given-60 = 1 hora
given-90 = 1 hora y media
given-120 = 2 horas
given-180 = 3 horas
given-noted = ¡Gracias! Anoté { $hours }: { $what }.
given-told = { $name } dio { $hours }: { $what }.
given-undone = { $organization } corrigió el tiempo que anotaste para { $what }. Si no te parece bien, habla con la asociación.
## Después del turno: opiniones, horas, constancias, calendario

feedback-ask = ¿Cómo te fue?
face-good = 😀
face-middling = 😐
face-bad = 🙁
feedback-kept = Anotado: { $face } ¡Gracias! ¿Quieres agregar unas palabras? Solo las lee el equipo coordinador.
button-add-words = ✍️ Unas palabras
feedback-ask-words = Escribe con confianza. Solo lo lee el equipo coordinador, sin tu nombre.
feedback-said = Gracias: así la próxima vez sale mejor.
feedback-absent = Aquí no está anotado que estuviste: por eso no te lo pregunto.
feedback-late = Ya pasó una semana: tu opinión se queda como estaba.
menu-feedback = Opiniones
feedback-title =
    Las opiniones de los últimos 30 días:
    😀 { $good }
    😐 { $middling }
    🙁 { $bad }
feedback-row = { $face } { $organization }: “{ $words }”
feedback-no-words = No hay palabras nuevas para leer.
button-read = 👍 Leído
menu-contribution = 💚 Mis horas
contribution-title = 💚 Hasta hoy has dado { $hours }: { $shifts ->
        [one] 1 turno
       *[other] { $shifts } turnos
    }, { $organizations ->
        [one] 1 organización
       *[other] { $organizations } organizaciones
    }. ¡Gracias!
contribution-year-row = • { $year }: { $hours }, { $shifts ->
        [one] 1 turno
       *[other] { $shifts } turnos
    }
contribution-none = Todavía no hay horas anotadas. Se anotan cuando la asociación marca quién vino al turno.
contribution-picture = Aquí está tu aporte, para que lo muestres a quien quieras.
button-picture = 🖼️ Imagen
button-certificate = 📜 Constancia
button-record = 🗒️ Turno por turno
record-title = Tus últimos turnos, como están anotados. Si algo no es así, tócalo:
record-none = Todavía no tienes turnos pasados.
record-row = • { $when } — { $what }: { $state }, { $hours }
record-open = falta anotar quién vino
record-contested = dijiste que no es así
contest-choice = ✋ { $when } · { $what }
    .row = { $what }
    .desc = { $when }
contest-ask-words = ¿Qué está mal? Lo leen la asociación y el equipo coordinador. También puedes saltar esto.
contest-made = Le dije a la asociación que no es así: { $what }, { $when }. Si no lo corrige, decide el equipo coordinador. Te escribo.
contest-waits = Ya lo dijiste: esperamos una respuesta. Te escribo apenas llegue.
contest-over = Sobre esto ya se decidió.
contest-nothing = Aquí no hay nada que corregir. Puedes reclamar cuando está anotado que no estuviste, o si después de tres días nadie anotó quién vino.
contest-late = Sobre este turno no se puede reclamar: todavía no termina, o pasaron más de tres meses.
contest-accepted = 💚 Corregido: sí estuviste. { $what }, { $when }: { $hours }, y son tuyas.
contest-refused = El equipo coordinador lo dejó como estaba: { $what }, { $when }. El motivo: { $reason }
contest-own = Es un asunto tuyo: lo decide otra persona del equipo coordinador.
contest-is-open = en espera
contest-is-accepted = corregido
contest-is-refused = quedó como estaba
contest-card =
    { $name } dice: “no es así”.
    { $organization }
    { $what }
    🗓️ { $when }
    Ahora está anotado: { $state }
    Sus palabras: { $words }
button-contest-accept = ✅ Sí estuvo
certificate-ask = En la constancia escribo este nombre: { $name }. ¿Está bien?
certificate-ask-name = ¿Cuál es tu nombre completo? Lo escribo solo en la constancia.
button-name-right = ✅ Está bien
button-other-name = ✏️ Otro nombre
certificate-here = Aquí está la constancia de tus horas. Con el código de abajo, quien la recibe puede comprobarla.
certificate-how = Para comprobar una constancia escribe /verify y el código que está al final de la hoja, por ejemplo: /verify ABCDE-12345
certificate-genuine =
    ✅ La constancia es verdadera. Compárala con la hoja:
    Nombre, como lo dijo quien la pidió: { $name }
    Horas: { $hours }
    Del { $since } al { $until }
    Entregada el { $issued }
certificate-unknown = ❌ Ninguna constancia tiene este código. Revisa letras y números: tal vez hay un error, o la constancia ya no vale.
menu-feed = 📅 Calendario
feed-none = El calendario de tu teléfono puede seguir tus compromisos sin que hagas nada: te doy un enlace secreto, que puedes anular cuando quieras.
feed-there = Hay un enlace activo, creado el { $since }. Yo no lo guardo: si lo perdiste, haz uno nuevo; el viejo deja de funcionar.
feed-here =
    Aquí está el enlace. En Google Calendar: “Agregar calendario”, “Desde URL”. En iPhone: Calendario, “Agregar calendario por suscripción”.
    { $link }
    Quien tiene el enlace ve los turnos: no se lo des a otras personas. No lo voy a mostrar otra vez.
feed-revoked = Listo: ese enlace ya no funciona.
feed-no-address = Aquí no puedo mantener al día un calendario. Abre uno de tus compromisos y toca “📅 Al calendario”: te mando el archivo de ese turno.
feed-of = Los turnos de { $organization }:
feed-button = 📅 { $name }
feed-name = Mis turnos #FaiBene
feed-organization-name = Turnos de { $organization }
feed-shift-details = Cupos tomados: { $taken } de { $capacity }
button-feed-new = 🔗 Nuevo enlace
button-feed-revoke = Anular
mydata-feedback-row = Opinión: { $face } { $words }
mydata-contest-row = Reclamo de asistencia ({ $state }): { $words }
mydata-certificate-row = Constancia: { $name }, { $hours } del { $since } al { $until }, entregada el { $issued }
mydata-feed-row = Calendario con un enlace secreto, creado el { $since }
command-hours = Mis horas
paper-programme = #FaiBene · { $city }
paper-contribution = Mi aporte
paper-contribution-about = { $hours } de voluntariado
paper-hours = horas
paper-shifts = { $count ->
        [one] turno
       *[other] turnos
    }
paper-together = Junto con
paper-month = { $month }
paper-certificate = Constancia de voluntariado
paper-certificate-file = constancia
paper-certificate-about = Constancia de voluntariado: { $hours }
paper-certificate-before = Se deja constancia de que
paper-certificate-after = hizo trabajo voluntario durante
paper-certificate-hours = { $hours }
paper-certificate-period = del { $since } al { $until }
paper-heading-organization = Organización
paper-heading-hours = Horas
paper-heading-times = Turnos
paper-certificate-issued = Entregada el { $day }; el nombre es el que dijo la persona.
paper-certificate-code = Código { $code }
paper-verify-here = Se puede comprobar aquí:
paper-verify-chat = Se puede comprobar escribiendo al bot /verify y el código.
verify-title = Comprobar una constancia
verify-how = Escribe el código que está al final de la hoja: diez letras y números.
verify-label = Código
verify-button = Comprobar
verify-slow = Demasiados pedidos en poco tiempo. Prueba otra vez en un minuto.
## El día de una asociación

words-from =
    ✉️ De { $organization }
    { $what }, { $when }

    { $words }
## Mis datos, línea por línea

mydata-lead-row = Aviso antes de los turnos: { $lead }
mydata-party-row = • Personas en total: { $people }; niños: { $children }
mydata-newcomer-row = • Primera vez con esta asociación
mydata-companion-row = • Con una persona con experiencia al lado
mydata-coming-row = • Dijiste que vas
mydata-late-row = • Dijiste que llegas tarde
mydata-arrived-row = • Tu llegada está anotada
mydata-calendar-row = • Tomaste el archivo para el calendario
mydata-stand-in-row = • Buscas a alguien que vaya en tu lugar
mydata-swap-row = • Propusiste un cambio de turno
mydata-wait-row = Lista de espera: { $what } — { $when } ({ $state })
mydata-hours-row = Horas en el registro: { $hours } (turnos: { $count })
mydata-calls-taken-row = Llamadas que tomaste tú: { $count }
waited-queued = en la lista
waited-offered = cupo ofrecido
waited-accepted = cupo tomado
waited-declined = cupo dejado a otra persona
waited-expired = se acabó el tiempo
waited-left = ya no estás en la lista
## Qué más hay, y más de vez en cuando

span-lasting = sin horario fijo
button-more = Más…
more-title = Más, para { $what }, { $when }:
relay-button-one = ✉️ Escribe a alguien
card-amount-row = ⏱️ Horas en total: { $hours } ({ $when })
## Qué se mira, cuando se busca a quien puede ir

fit-near-row = ✓ está en tu barrio
fit-skill-row = ✓ hace falta lo que sabes hacer
miss-muted-row = { $count ->
        [one] • 1 es de los que no quieres recibir
       *[other] • { $count } son de los que no quieres recibir
    }
miss-musts-row = { $count ->
        [one] • para 1 falta un requisito
       *[other] • para { $count } falta un requisito
    }
miss-rest-row = { $count ->
        [one] • 1 está muy pegado a otro compromiso
       *[other] • { $count } están muy pegados a otro compromiso
    }
criterion-open = todavía abierto
criterion-theme = el tema
criterion-window = el momento pedido
criterion-length = la duración
criterion-age = la edad
criterion-clash = ningún otro compromiso
criterion-free = cupos libres
criterion-hours = cuándo tiene tiempo
criterion-muted = quiere recibirlo
criterion-musts = los requisitos
criterion-rest = el descanso
criterion-skill = lo que sabe hacer
criterion-interest = intereses
criterion-distance = cercanía
criterion-language = idiomas
criterion-time = horarios que dijo
criterion-reliability = asistencia
criterion-newcomer = primeras veces
criterion-fairness = cuánto ya dio
criterion-equity = quién recibió menos
criterion-urgency = urgencia
skill-driving = licencia de conducir
skill-food-handling = manejo de alimentos
skill-it = computación
skill-teaching = enseñar
skill-first-aid = primeros auxilios
skill-nursing = cuidado de personas
skill-crafts = trabajos manuales

## Cosas prometidas, entregadas, recibidas

amount-button = { $amount }
amount-button-other = Otra cantidad
amount-ask = ¿Cuánto, en total? Por ejemplo: “4 kg”, “750 ml”, “3 unidades”.
amount-label = Cantidad
amount-again = Escribe una cantidad, por ejemplo “4 kg”.
amount-wrong = Esta cantidad no cuadra: eran { $pledged }. Escribe un número con la misma medida.
thing-some = algo
offer-proposed = { $count ->
        [one] Se lo propuse a una asociación que lo busca. Apenas acepte, te lo digo.
       *[other] Se lo propuse a { $count } asociaciones que lo buscan. Apenas acepten, te lo digo.
    }
offer-waits = Por ahora nadie busca justo esto. Tu oferta sigue abierta: si alguien lo pide, te lo digo enseguida.
offer-nobody = { $what }: por ahora nadie puede recibirlo. Tu oferta sigue abierta, y si alguien lo pide te lo digo enseguida.
offer-expired = { $what }: se acabó el tiempo de tu oferta, y ya no la propongo. Gracias igual.
things-miss-use-row = • Ya no es el momento: { $count }
things-miss-kind-row = • Buscan otra cosa: { $count }
things-miss-wanted-row = • Ya tienen suficiente: { $count }
things-miss-storage-row = • No pueden guardar productos fríos: { $count }
things-miss-keeps-row = • Se vencería antes: { $count }
things-miss-way-row = • No hay cómo hacerlo llegar: { $count }
pledge-best-row = 📅 Hay que consumirlo hasta el { $day }
pledge-asked-row = ⏳ { $amount }: espero una respuesta
pledge-row = { $what }, { $amount } → { $organization }: { $state }
pledge-button = { $what } · { $amount }
    .button = { $what } · { $amount }
    .row = { $what }
    .desc = { $amount }
pledge-is-proposed = por decidir
pledge-is-reserved = aceptado
pledge-is-handed = entregado
pledge-is-over = ya no va
pledge-accepted-before = Esto ya se aceptó.
pledge-declined-before = Ya dijeron que no: se lo pregunté a otras asociaciones.
pledge-expired-before = Se acabó el tiempo para esto.
pledge-withdrawn-before = Esta oferta ya no está. Gracias igual.
pledge-returned-before = Esta entrega no se hizo.
pledge-handed-before = Esta entrega ya está anotada.
pledge-called-off = { $organization } ya no lo necesita: { $what }, { $amount }. No tienes que llevarlo.
pledge-goes-on = Se lo propuse a otras asociaciones: apenas acepten, te lo digo.
pledge-stays-open = La oferta sigue abierta: si alguien lo pide, te lo digo enseguida.
handover-accepted = 💚 { $organization } acepta: { $what }, { $amount }.
handover-bring-to =
    Dónde llevarlo: { $place }
    Horario: { $hours }
handover-choose = ¿Cuándo lo llevas?
handover-they-fetch = Van a pasar a recogerlo: te confirmo cuándo.
handover-drive = Cuando lo hayas llevado, anótalo aquí.
handover-card = 🤝 { $what }, { $amount }. Para { $organization }.
handover-when-row = 🗓️ { $when }
handover-place-row = 📍 { $place }
handover-agreed = Ya están de acuerdo. Cuando se haga la entrega, anótala aquí.
handover-their-turn = Espero la respuesta de la otra parte.
handover-your-turn = ¿Está bien así?
handover-say-when = ¿Cuándo puede ser?
handover-cannot-fetch = La asociación no puede ir a recogerlo. ¿Puedes llevarlo tú?
handover-proposed = 🤝 { $what }, { $amount }. Para { $organization }: { $when }, { $place }. ¿Está bien?
handover-asked = Pregunté si está bien: { $when }.
handover-changed = Mientras tanto algo cambió: ahora está así.
handover-late = Se puede entregar solo hasta el { $until }.
handover-past = Esa hora ya pasó: elige otra.
handover-ask-when = ¿Cuándo? Por ejemplo: “mañana de 10 a 12”.
handover-reminder = ⏰ Recordatorio: { $what }, { $amount }, para { $organization }. { $when }, { $place }.
handover-how-was-it = { $what }, { $amount }, para { $organization } ({ $when }): ¿ya se hizo la entrega?
handover-off-ask = ¿Se cancela esta entrega? { $what }, { $amount }, para { $organization }.
handover-off-done = Está bien, ya le avisé a la otra parte.
handover-did-not-work = La entrega no se hizo: { $what }, { $amount }, para { $organization }.
handover-nobody-carried = Nadie pudo ir a recogerlo: { $what }, { $amount }, para { $organization }.
handover-carry-none = Ya no hay tiempo de encontrar quién lo lleve: { $what }, { $amount }, para { $organization }.
handover-carry-late = Ya es tarde para encontrar quién lo lleve.
handover-carry-asked = Le pedí a la asociación que busque quién lo lleve.
handover-carried = 🚲 Busco quién lo lleve: { $what }, { $amount }, para { $organization }, { $when }. La dirección la ve solo quien va.
handover-button-yes = ✅ Está bien
handover-button-when = 🗓️ Elegir cuándo
handover-button-other = 🗓️ Otra hora
handover-button-given = ✅ Entregado
handover-button-got = ✅ Recibido
handover-button-off = ❌ No se puede
handover-button-off-yes = Sí, cancelar
handover-button-bring = 🚶 Lo llevo yo
handover-button-stay = No puedo
handover-button-all = 🤝 Entregas
handover-yours = Lo anotaste tú: solo la otra parte puede decir algo distinto.
handover-questioned-before = Ya dijeron que era diferente: decide el equipo coordinador.
handover-decided-before = Ya decidió el equipo coordinador.
handover-question-late = Pasó demasiado tiempo para decir que era diferente. Escríbele al equipo coordinador.
handovers-title = Las entregas abiertas:
handovers-none = No hay entregas abiertas.
receipt-how-much = { $what }: ¿cuánto se entregó?
receipt-thanks = 💚 Anotado: { $what }, { $amount }, para { $organization }. ¡Gracias!
receipt-noted-donor = 💚 { $organization } recibió { $what }: { $amount }. ¡Gracias!
receipt-button-question = Era diferente
receipt-same = Es la misma cantidad: todo está bien.
receipt-questioned = { $what }, para { $organization }: quien dona dice { $given }, la asociación dice { $got }. Decide el equipo coordinador.
receipt-decided = { $what }, para { $organization }: el equipo coordinador anotó { $amount }.
carry-address-row = 📍 Se recoge aquí (solo lo ves tú): { $address }
goods-food-row = 🥫 Comida y otras cosas: { $amount }
goods-device-row = 💻 Aparatos: { $amount }
mydata-pledge-row = Prometido: { $what }, { $amount } a { $organization } ({ $state })
mydata-pledge-place-row = • Lugar de la entrega: { $place }, { $when }
mydata-noted-row = Entregas que anotaste tú: { $count }
mydata-goods-row = Donado: { $amount } a { $organization }
## Propuestas a quien dijo cuándo tiene tiempo

proposal-card =
    🙋 ¿Te animas a dar una mano?
    { $what }
    🗓️ { $when }
    📍 { $place }
    🤝 { $organization }
proposal-why = Te lo propongo porque:
proposal-beyond = Es urgente: por eso te escribo aunque esta semana ya te había escrito.
proposal-yes = ✅ Me anoto
proposal-no = Este no
proposal-kind = No de este tipo
proposal-less = Escríbeme menos
proposal-even-less = Menos todavía
proposal-again = Lo pensé mejor
proposal-declined = Está bien, este no. ¡Gracias por decírmelo!
proposal-muted-field = Está bien, ya no te propongo turnos así: { $field }.
proposal-muted-organization = Está bien, ya no te propongo turnos de { $organization }.
proposal-unmuted = Está bien, te voy a proponer otra vez.
proposal-weekly = { $count ->
        [0] Está bien, ya no te propongo nada. Cuando quieras empezar otra vez, dime cuándo tienes tiempo.
        [one] Está bien: máximo una propuesta por semana.
       *[other] Está bien: máximo { $count } propuestas por semana.
    }
proposal-changed = Mientras tanto algo cambió. Ahora es así:
proposal-filled = 💚 Ya está lleno: { $what }, { $when }. Gracias igual, ¡hasta la próxima!
proposal-off = Ya no hace falta: { $what }, { $when } se canceló. ¡Gracias igual!
proposal-moved = Cambió la hora: { $what } ahora es { $when }. Si todavía te animas, míralo.
proposal-is-to-notify = por decirte
proposal-is-waiting = espero una respuesta
proposal-is-accepted = dijiste que sí
proposal-is-declined = dijiste que no
proposal-is-silent = sin respuesta
proposal-is-withdrawn = ya no hace falta
mydata-proposal-row = Propuesta: { $what }, { $when } ({ $state }){ $beyond ->
        [0] {""}
       *[other] , urgente, más allá de tu límite
    }
fits-button = 🎯 Para mí
## Comida, higiene y aparatos: qué se dona, qué hace falta

menu-give = 🎁 Donar
give-title = ¿Qué quieres donar? También puedes escribirlo: “5 kg de pasta y 3 litros de leche”.
give-summary = Esto es lo que entendí:
give-button-time = ⏱️ Mi tiempo
give-button-food = 🥫 Comida e higiene
give-button-device = 💻 PC y celulares
give-button-mine = 📦 Mis ofertas
give-button-wanted = 🙏 Qué hace falta
give-button-shop = 🏪 Para una tienda
give-button-again = 🔁 Otra vez { $what }
    .row = 🔁 Como la última vez
    .desc = { $what }
give-who = Para entregar hace falta un nombre.
give-under14 = ¡Gracias! Antes de los 14 años se dona junto con una persona adulta: pídele que me escriba.
goods-ask-what = ¿Qué, y cuánto? También varias cosas juntas: “5 kg de pasta, 3 litros de leche y 2 jabones”. Sirven por ejemplo latas, aceite, atún, salsa de tomate, galletas, mermelada, detergente, champú, pasta de dientes.
goods-what-again = No entendí qué cosa. Escribe por ejemplo “5 kg de pasta y 2 jabones”.
goods-ask-amounts = ¿Cuánto? En unidades, kilos o litros: por ejemplo “10 kg” o “24 unidades”. Si son varias cosas, una cantidad para cada una, en orden.
goods-amounts-again = Necesito la cantidad: por ejemplo “10 kg” o “24 unidades”. Una para todo, o una para cada cosa.
goods-ask-category = ¿Es comida, o un producto para la casa y la higiene?
goods-ask-best = ¿Cuándo vence? Por ejemplo “12/2026”, “15 de marzo”, “en 3 días”. Si el paquete no lo dice, escribe hasta cuándo se puede comer. Si las fechas son diferentes, una para cada comida, en orden.
goods-best-again = No entendí cuándo vence. Escribe por ejemplo “12/2026”, “15 de marzo” o “mañana”.
goods-dates-again = Escribe una fecha para todo, o una para cada comida, en orden.
goods-expired = Gracias por pensar en esto, pero lo vencido no se puede repartir. Si la fecha es otra, escríbela.
goods-home-made = Seguro que está riquísimo, pero por ley solo podemos recibir comida empacada, no hecha en casa. ¿Tienes otra cosa para donar?
goods-ask-storage = ¿Cómo se guarda lo que no dura mucho tiempo?
goods-ask-cold = ¿Estuvo siempre en frío, también en el camino?
goods-not-cold = Gracias por pensar en esto, pero si no estuvo siempre en frío no podemos recibirlo: sería un riesgo para quien lo come. Si tocaste por error, corrígelo; si no, déjalo.
goods-ask-sealed = ¿Los paquetes están cerrados, enteros y sin abrir?
goods-not-sealed = Gracias por pensar en esto, pero no podemos recibir paquetes abiertos. Si tocaste por error, corrígelo; si no, déjalo.
goods-ask-way = ¿Lo llevas tú, o pasamos a recogerlo?
goods-ask-when = ¿Cuándo se puede pasar? Por ejemplo “sábado de 9 a 12”.
goods-ask-neighbourhood = ¿En qué barrio?
goods-ask-address = ¿En qué dirección? La va a ver solo la asociación que acepte.
goods-ask-shop = ¿Cómo se llama la tienda?
goods-label-what = Qué cosa
goods-label-amounts = Cuánto
goods-label-category = Tipo
goods-label-best = Vence
goods-label-storage = Cómo se guarda
goods-label-cold = Siempre en frío
goods-label-sealed = Paquetes cerrados
goods-label-way = Entrega
goods-label-when = Cuándo
goods-label-quarter = Barrio
goods-label-address = Dirección
goods-label-shop = Tienda
goods-kept = ¡Gracias! 💚 Anoté: { $what }.
category-food = Comida
category-hygiene = Casa e higiene
storage-dry = En la despensa
storage-fridge = En el refrigerador
storage-freezer = En el congelador
way-drop = Lo llevo yo
way-pick = Pasen a recogerlo
option-yes = Sí
option-no = No
option-unsure = No sé
amount-grams = { $number } g
amount-kilos = { $number } kg
amount-millilitres = { $number } ml
amount-litres = { $number } l
amount-minutes = { $number } min
amount-pieces = { $count ->
        [one] 1 unidad
       *[other] { NUMBER($count, useGrouping: 0) } unidades
    }
lot = { $amount } de { $what }
lot-unclear = { $what } (¿cuánto?)
lots = { $what } × { $count }
shop-again = 🏪 { $shop }: ¿otra vez { $what }? Toca la fecha de vencimiento de hoy y listo.
shop-safe = Al tocar también dices que estuvo en frío y que los paquetes están cerrados.
shop-best = { $day }
shop-change = ✏️ Otras cantidades
shop-done = Esto ya lo había anotado.
offers-title = Tus ofertas:
offers-none = Todavía no has ofrecido nada.
offers-more = Toca una oferta para abrirla.
offer-row = • { $what }: { $state }
offer-button = { $what }
    .row = { $what }
    .desc = Abrir
offer-card =
    { $what }
    { $state }
offer-is-open = busco a quién le sirve
offer-is-part = busco a quién le sirve el resto
offer-is-proposed = le pregunté a una asociación
offer-is-taken = una asociación la apartó
offer-is-withdrawn = retirada
offer-is-expired = vencida
offer-is-done = entregada
offer-best-row = • Vence el { $day }
offer-storage-row = • { $storage }
offer-way-row = • { $way }
offer-when-row = • { $when }
offer-quarter-row = • Barrio: { $where }
offer-address-row = • Dirección: { $address }
offer-shop-row = • Tienda: { $shop }
offer-model-row = • Modelo: { $model }
offer-button-edit = ✏️ Cambiar
offer-button-withdraw = Retirar
offer-withdraw-ask = ¿Quieres retirar { $what }? Si alguien cuenta con eso, yo le aviso.
offer-withdraw-yes = Sí, retirar
offer-keep = No, dejar así
offer-withdrawn = Retirada: { $what }. Gracias igual.
offer-edited = Cambié: { $what }.
offer-pledged = Una asociación ya cuenta con esta oferta. Si ya no está bien, retírala y escribe otra.
offer-over = Esta oferta ya no está.
mydata-offer-row = Oferta: { $what } ({ $state })
mydata-want-row = Pedido para { $organization }: { $what }
device-ask-what = ¿Qué quieres donar?
device-ask-model = ¿Marca y modelo? Por ejemplo “Lenovo T480, 8 GB”.
device-ask-working = ¿Funciona?
device-ask-charger = ¿Tiene el cargador, o su cable?
device-ask-wiped = ¿Tus datos ya están borrados?
device-ask-number = ¿Cuántos son, iguales entre sí?
device-label-model = Modelo
device-label-working = Funciona
device-label-charger = Cargador
device-label-wiped = Datos
device-label-number = Cuántos
device-wiped = Ya los borré
device-wipe-help = Ayúdame a borrarlos
device-kept = ¡Gracias! 💚 Anoté: { $what }.
device-wipe-computer = Para borrar tus datos: guarda en otro lugar lo que necesitas, cierra tus cuentas, después Configuración → Recuperación → Restablecer este PC → Quitar todo.
device-wipe-phone = Para borrar tus datos: guarda en otro lugar lo que necesitas, cierra tu cuenta, saca el chip (la SIM), después Configuración → Sistema → Restablecer → Borrar todos los datos.
device-wipe-else = Si no te sale, no importa: la asociación que lo recibe lo hace contigo.
device-laptop = Laptop
device-desktop = PC de escritorio
device-tablet = Tablet
device-phone = Celular
device-monitor = Monitor
device-router = Router
device-connection = Conexión a internet
wanted-title = Qué hace falta ahora:
wanted-urgent = Urgente:
wanted-none = Ahora no hay pedidos. Si tienes algo para donar, escríbeme igual.
wanted-more = Toca un pedido para abrirlo.
wanted-list-row = • { $what } — { $organization }
wanted-list-urgent-row = ⚡ { $what } — { $organization }
wanted-button = { $what }
    .row = { $what }
    .desc = Abrir
wanted-card =
    { $organization } busca:
    { $what }
wanted-button-give = 🎁 Yo llevo algo
wanted-over = Este pedido ya se cerró.
wanted-is-urgent-row = ⚡ Urgente
wanted-until-row = 🏁 Hasta el { $day }
wanted-where-row = 📍 { $where }
wanted-hours-row = 🕘 { $hours }
wanted-pick-row = 🚐 Pueden pasar a recogerlo
wanted-least-row = • Por lo menos: { $words }
wanted-for-row = • Es para: { $words }
wanted-received-row = 📦 Ya llegó: { $amount }
wanted-promised-row = 🤝 Prometido: { $amount }
drive-bar-row = { $bar } { $received } de { $target }
drive-ask-bring = ¿Cuánto llevas?
drive-other-unit = Aquí se cuenta así: { $target }. Escríbelo de la misma manera.
drive-promised = ¡Gracias! 💚 Te esperan con { $what }: { $place }, { $hours }.
drive-reached = 🎉 Colecta completa: { $what }, para { $organization }. ¡Gracias a quienes ayudaron!

## Qué necesita una asociación

## El banco del tiempo, y pasar la voz

favour-title = Banco del tiempo: horas que las personas se dan y reciben entre sí, con una asociación que responde por ellas. Quien recibe también puede dar, y nadie más ve cuánto recibiste.
favour-given-row = Horas que diste: { $hours }
favour-received-row = Horas que recibiste: { $hours }
favour-row = • { $what }, { $when }: { $state }
favour-is-pending = espero a la asociación
favour-is-open = busco a alguien que pueda
favour-is-met = hecho
favour-is-refused = no se puede
favour-is-cancelled = cancelado
favour-is-ended = no encontré a nadie
favour-button-ask = 🤲 Pedir ayuda
favour-button-all = ⏳ Banco del tiempo
favour-button-withdraw = Ya no hace falta
favour-pick = ¿Qué asociación te conoce y puede responder por ti?
favour-nobody = Ahora no hay una asociación que pueda responder por ti. Prueba otra vez en unos días.
favour-many = Ya tienes tres pedidos abiertos: cuando uno termine puedes hacer otro.
favour-own = Este pedido es tuyo.
favour-ask-what = ¿Para qué necesitas una mano? Por ejemplo: colgar una cortina.
favour-ask-neighbourhood = ¿En qué barrio?
favour-ask-address = ¿En qué dirección? La ven solo la asociación y quien va.
favour-label-address = Dirección
favour-summary = Tu pedido:
favour-asked = Le pregunté a { $organization } si responde por ti. Te escribo apenas conteste.
favour-vouched = { $organization } responde por ti: busco a alguien que pueda ayudarte ({ $what }).
favour-refused = { $organization } no puede responder por ti: { $reason }
favour-withdrawn = Está bien, cancelado: { $what }.
favour-over = Para “{ $what }” no encontré a nadie a tiempo. Lo siento: puedes pedir otra vez.
favour-found = Va { $name }: { $what }, { $when }.
favour-coming = { $what }, { $when }. Va:
favour-nobody-yet = Para “{ $what }” ({ $when }) todavía no encontré a nadie. Sigo buscando.
favour-address-row = Dónde ir: { $address }
favour-called-off = { $organization } tuvo que cancelar: { $what }.
favour-moved = { $organization } cambió la hora de “{ $what }”: ahora es { $when }.
mydata-favour-row = • Pediste una mano: { $what }, { $when }, { $address } ({ $organization })
share-title = Pasa la voz: { $link }
share-joined = { $count ->
        [0] Todavía no ha llegado nadie. Solo vas a ver cuántas personas llegan, no quiénes.
        [one] Llegó una persona. Solo vas a ver cuántas, no quiénes.
       *[other] Llegaron { $count } personas. Solo vas a ver cuántas, no quiénes.
    }
share-button = 📣 Invitar
share-button-new = Cambiar enlace
mydata-share-row = • Tienes un enlace para pasar la voz: personas que llegaron { $count }
mydata-by-link-row = • Llegaste por un enlace que te pasaron
## Cuánto dura

length = { $hours ->
        [0] { $minutes } min
        [one] 1 hora
       *[other] { $hours } horas
    }{ $hours ->
        [0] {""}
       *[other] { $minutes ->
            [0] {""}
           *[other] {" "}y { $minutes } min
        }
    }

## Tiempos anotados, por corregir

given-button-mine = ↩️ Tiempos anotados
given-button-theirs = ↩️ Tiempos: { $number }
given-times = Los tiempos anotados en los últimos treinta días. Si uno no está bien, tócalo y lo quito:
given-no-times = En los últimos treinta días no hay ningún tiempo anotado.
given-time = ↩️ { $day } · { $hours }
    .row = { $hours }
    .desc = { $day }
given-removed = Listo: quité { $hours }. { $what }.
given-taken-back = { $name } quitó un tiempo anotado por error: { $hours }. { $what }.

## Un cupo fijo en pausa

## Lo que se salva, y el resumen del mes

saved-button = 🌱 Cuánto salvé
saved-title = Lo que entregaste, mes por mes. Toca un mes para ver el resumen.
saved-none = Por ahora no hay ninguna entrega. Apenas alguien recoja algo, lo encuentras aquí.
saved-row = • { $month } { $year }: { $amount }
saved-month-button = 📄 { $month } { $year }
statement-here = Aquí está el resumen de { $month } { $year }.
statement-ready = El resumen de { $month } { $year } está listo: gracias por todo lo que no se desperdició.
statement-title = Donaciones de { $month } { $year }
statement-about = El resumen de { $month } { $year }
statement-name = donaciones-{ $month }
statement-note = Cantidades según las entregas confirmadas. No es un documento para impuestos: para eso sirve el documento de entrega de la organización que recibe.
statement-total = Total: { $amount }
statement-day = { $day }
statement-what = { $what }
statement-amount = { $amount }
statement-column-day = día
statement-column-amount = cantidad
statement-column-unit = medida

## Doy tiempo: cuándo, qué, cada cuánto, cuánto prometo

every-day = { $rule }
every-hours = { $rule }, { $hours }
every-day-until = { $rule }, hasta el { $until }
every-hours-until = { $rule }, { $hours }, hasta el { $until }
form-chosen = ✓ { $value }
form-chosen-all = ✔️ Listo
free-under14 = ¡Qué lindo que quieras dar una mano! Antes de los 14 años se viene junto con una persona adulta: esa persona dice cuándo, desde su teléfono.
free-button = 🙋 Cuándo puedo
free-button-add = ➕ Agregar horas
free-button-about = 🎯 Qué me gusta
free-button-often = 🔔 Cada cuánto
free-button-pause = ⏸️ Pausa
free-button-resume = ▶️ Seguir
free-button-change = ✏️ Cambiar o quitar
free-button-fits = ✨ Buenos para mí
free-button-keep = 🔔 Pregúntame tú
free-button-once = Solo ese día
free-button-weekly = 🔁 Cada semana
free-button-edit = ✏️ Otras horas
free-button-drop = 🗑️ Quitar
free-button-none = 🗑️ Quitar todo
free-button-none-yes = Sí, quitar todo
free-intro = Dime cuándo tienes tiempo y yo te pregunto, solo cuando hace falta alguien justo en ese momento. Tú decides cada vez, y lo dejas cuando quieras.
free-title = 🙋 Estas son tus horas:
free-empty = 🙋 No tienes horas próximas.
free-label = Cuándo puedes
free-ask = ¿Cuándo tienes tiempo? Escríbelo como lo dirías: “sábado por la mañana”, “miércoles después de las 18”, “las próximas dos horas”, “todos los martes de 15 a 18”.
free-which-hours = No anoto por cuánto tiempo: cada propuesta dice cuánto dura, y tú decides. ¿Qué horas quieres decir?
free-again = No entendí bien cuándo. Prueba con un día y una hora, por ejemplo “sábado de 9 a 12” o “todos los martes después de las 18”.
free-ask-day = O toca un día:
free-day-button = { $day }
free-ask-part = { $day }: ¿en qué parte del día?
free-morning = 🌅 Mañana
free-afternoon = ☀️ Tarde
free-evening = 🌙 Noche
free-day = Todo el día
free-ask-often = { $when }: ¿solo ese día o cada semana?
free-past = Ese momento ya pasó.
free-many = Ya tienes muchas horas: máximo { $most }. Quita alguna.
free-kept = { $count ->
        [one] ✅ Anotado. Te pregunto cuando haga falta alguien, máximo una vez por semana.
       *[other] ✅ Anotado. Te pregunto cuando haga falta alguien, máximo { $count } veces por semana.
    }
free-already = Ya lo habías dicho: está anotado.
free-row = • { $when }
free-rests = No tienes otras horas: no te pregunto nada hasta que tú lo digas.
free-gone = Esta hora ya no está: ya pasó o ya la quitaste.
free-nothing = No hay nada que cambiar.
free-change = ¿Qué quieres cambiar o quitar?
free-one-button = { $when }
free-one = 🙋 { $when }
free-dropped = Quitado: { $when }.
free-none-ask = ¿Quito todas tus horas y la promesa? Los compromisos que ya tomaste se quedan.
free-dropped-all = Quité todo. ¡Gracias igual!
about-button-edit = ✏️ Cambiar
about-button-new = 🎯 Te lo digo
about-title = 🎯 Prefieres que te pregunte sobre:
about-none = 🎯 Todavía no me dijiste qué te gusta: por ahora puede ser cualquier cosa. Puedes responder solo lo que quieras.
about-row = • { $label }: { $value }
about-summary = 🎯 Qué te gusta:
about-kept = ✅ Anotado. Lo tomo en cuenta cuando te pregunte.
about-ask-fields = ¿Qué temas te interesan? Toca todos los que quieras.
about-ask-neighbourhoods = ¿A qué barrios te gusta ir? Toca todos los que quieras.
about-ask-languages = ¿Qué idiomas hablas? Toca todos los que quieras.
about-ask-skills = ¿Qué sabes hacer? Toca todo lo que tengas.
about-ask-also = ¿Hay otra cosa que sabes hacer o que te gusta? Escríbela en dos palabras.
about-label-fields = Temas
about-label-neighbourhoods = Barrios
about-label-languages = Idiomas
about-label-skills = Lo que sé hacer
about-label-also = Otra cosa
mutes-title = 🔕 No te pregunto nada sobre:
mute-row = • { $what }
mute-button = 🔔 { $what }
often-ask = 🔔 ¿Cuántas propuestas quieres recibir, como máximo?
often-1 = 1 por semana
often-2 = 2 por semana
often-3 = 3 por semana
often-7 = Hasta 7
often-0 = Nunca
often-row = { $count ->
        [one] 🔔 Máximo una propuesta por semana.
       *[other] 🔔 Máximo { $count } propuestas por semana.
    }
often-never-row = 🔕 Ninguna propuesta: tú eliges entre los turnos.
often-kept = ✅ Anotado.
pause-ask = ⏸️ ¿Por cuánto tiempo no te pregunto nada? Los turnos que ya tomaste se quedan.
pause-week = Una semana
pause-month = Un mes
pause-open = Hasta que yo diga
pause-kept = ✅ Está bien, me quedo en silencio.
pause-row = ⏸️ En pausa hasta el { $until }.
pause-open-row = ⏸️ En pausa hasta que tú digas.
pause-over = ▶️ Seguimos: te pregunto otra vez cuando haga falta alguien.
promise-button = 🤝 Prometer horas
promise-button-change = ✏️ Cambiar las horas
promise-button-drop = 🗑️ Retirar promesa
promise-button-again = Otro número
promise-label = Horas prometidas
promise-ask = 🤝 ¿Cuántas horas prometes? La promesa la ves solo tú: nadie te la va a cobrar.
promise-title = 🤝 Tu promesa para { $edition }:
promise-row = 🤝 Prometiste { $hours } horas: diste { $done }, faltan { $left }
promise-most = Máximo { $most } horas: ¡ya es muchísimo!
promise-made = { $hours ->
        [one] 🤝 Promesa anotada: una hora. ¡Gracias! Las horas bajan solas con cada turno.
       *[other] 🤝 Promesa anotada: { $hours } horas. ¡Gracias! Las horas bajan solas con cada turno.
    }
promise-none = No hay ninguna promesa.
promise-dropped = Promesa retirada. No hay problema: cada hora que diste cuenta.
promise-kept = { $hours ->
        [one] 🎉 Promesa cumplida: una hora dada. ¡Gracias de corazón!
       *[other] 🎉 Promesa cumplida: { $hours } horas dadas. ¡Gracias de corazón!
    }
mydata-free = El tiempo que ofreces:
mydata-free-over-row = { $count ->
        [one] • una oferta de tiempo que ya pasó o retiraste
       *[other] • { $count } ofertas de tiempo que ya pasaron o retiraste
    }
## Una foto de lo que se dona

photo-can = Si quieres, mándame una foto: ayuda a quien tiene que decidir. La ve solo la asociación a la que se la propongo. De la foto quito el lugar y los otros datos escondidos.
photo-button-add = 📷 Agregar una foto
photo-button-see = 🖼️ Ver la foto
photo-button-other = 📷 Otra foto
photo-button-drop = 🗑️ Quitar la foto
photo-button-offer = ↩️ La oferta
photo-button-none = De ninguna
photo-send = Mándame una foto de { $what }: tómala, o elige una del teléfono. Mejor sin personas ni documentos.
photo-which = ¿De qué es la foto?
photo-coming = ¡Gracias! Estoy recibiendo la foto de { $what }: un momentito.
photo-kept = Ya está la foto de { $what }. Le quité el lugar y los otros datos escondidos. La ve solo la asociación a la que se la propongo. Una semana después de que termine la oferta, la borro.
photo-here = Aquí está la foto de { $what }:
photo-dropped = Listo: la foto ya no está.
photo-too-large = Esta foto es muy pesada para mí: máximo 10 MB. ¿Me mandas una más liviana?
photo-unreadable = No puedo abrir esta foto. Mándala como foto, no como archivo; sirven JPEG, PNG y WebP, no muy pesadas. La oferta vale también sin foto.
photo-lost = No pude recibir la foto. ¿Me la mandas otra vez? La oferta vale también sin foto.
photo-about = Foto de { $what }
photo-name = foto
mydata-photo-row = • Foto de { $what } ({ $size } kB)

## Silencios y correcciones en las entregas

handover-silent = Nadie me volvió a responder: { $what }, { $amount }, para { $organization }. La entrega termina aquí, y no cuento nada.
handover-give-again = Si todavía lo tienes, ofrécelo otra vez: hay otras asociaciones que lo buscan.
handover-nobody-there = { $organization } por ahora no puede recibirlo: { $what }, { $amount }. No tienes que llevarlo.
receipt-button-correct = Corregir
receipt-correct-late = Se puede corregir durante quince minutos. Ahora puede decir algo distinto la otra parte, o escríbele al equipo coordinador.
## Sobre qué se pregunta

topic-food = 🍲 Comida
topic-housing = 🏠 Vivienda
topic-health = 🩺 Salud
topic-documents = 🪪 Documentos
topic-work = 💼 Trabajo
topic-italian = 🗣️ Aprender italiano
topic-school = 🏫 Escuela e hijos
topic-money = 💶 Dinero y ayudas
topic-violence = 🛟 Me siento en peligro
topic-legal = ⚖️ Ayuda legal
topic-digital = 📱 Internet y SPID
topic-clothes = 👕 Ropa y muebles
topic-leisure = ⚽ Tiempo libre
topic-rules = 🚌 Vivir en la ciudad
sub-food-meals = Una comida
sub-food-parcels = Una bolsa de víveres
sub-food-market = La tienda solidaria
sub-food-baby = Para un bebé
sub-housing-tonight = Dónde duermo esta noche
sub-housing-rent = Encontrar vivienda
sub-housing-eviction = Desalojo
sub-housing-public = Vivienda pública
sub-health-doctor = El médico
sub-health-urgent = Me siento mal ahora
sub-health-mothers = Mujeres y embarazo
sub-health-tests = Análisis de sangre
sub-health-mind = Tristeza y angustia
sub-health-card = Tarjeta de salud
sub-documents-permit = Permiso de estadía
sub-documents-identity = Carta de identidad
sub-documents-taxcode = Código fiscal
sub-documents-citizenship = Ciudadanía
sub-documents-asylum = Pedir asilo
sub-work-search = Buscar trabajo
sub-work-training = Aprender un oficio
sub-work-rights = Mis derechos
sub-italian-course = Cursos
sub-italian-women = Cursos para mujeres
sub-italian-exam = El examen
sub-school-nursery = Guardería y jardín
sub-school-enrol = Matricular a un hijo
sub-school-homework = Ayuda con las tareas
sub-school-adults = Escuela para adultos
sub-money-benefits = Bonos y subsidios
sub-money-isee = El ISEE (ingresos)
sub-money-bills = Recibos y alquiler
sub-legal-lawyer = Un abogado
sub-legal-discrimination = Discriminación
sub-digital-spid = SPID y CIE
sub-digital-internet = Internet gratuito
sub-digital-devices = Una computadora
sub-clothes-clothes = Ropa
sub-clothes-baby = Para bebés
sub-clothes-furniture = Muebles
sub-leisure-library = La biblioteca
sub-leisure-sport = Deporte
sub-leisure-youth = Jóvenes
sub-leisure-people = Conocer gente
sub-rules-rubbish = Basura
sub-rules-transport = Bus y metro
sub-rules-living = Casa y vecinos
sub-rules-desk = El municipio (Comune)
bring-identity = Documento de identidad
bring-taxcode = Codice fiscale (código fiscal)
bring-health = Tessera sanitaria (tarjeta de salud)
bring-isee = ISEE (dice los ingresos de la familia)
bring-referral = Carta de quien te envía
bring-permit = Permesso di soggiorno (permiso de estadía)
bring-family = Stato di famiglia (quién vive contigo)
bring-contract = Contrato o busta paga (boleta de pago)
not-mediator = Esto lo hace quien responde a las familias en su idioma.
not-reviewer = Esto lo hace quien revisa las traducciones.

## Servicios, guías, preguntas a una persona, anuncios

menu-guides = 🧭 Primeras semanas
guides-title = Te acompaño, un paso a la vez. ¿Qué necesitas?
guide-first-weeks = Las primeras semanas
guide-new-baby = Nació un bebé
guide-lost-work = Perdí el trabajo
guide-renewing-documents = Renovar documentos
guide-which-hour = { $guide }: ¿a qué hora quieres los mensajes?
guide-hour = 🕘 { $hour }
guide-agree =
    { $guide }. Idioma: { $languages }.
    Primer mensaje: { $when }.
    Lo guardo con un número, no con tu nombre, hasta que digas basta.
    O toma todo en un archivo para el calendario: así no guardo nada.
guide-start = ▶️ Empezar hoy
guide-start-tomorrow = ▶️ Empezar mañana
guide-file = 📅 Tomar el archivo
guide-file-here = Abre el archivo con el calendario del teléfono. Yo no guardo nada.
guide-next = { $guide }. El próximo paso llega: { $when }.
guide-paused = { $guide }: en pausa. Sigue cuando quieras.
guide-last = Este era el último paso. ¡Que te vaya bien!
guide-steps = { $guide }: ¿qué hiciste ya, o no necesitas? Tócalo, y lo salto.
guide-language =
    { $guide }: antes te escribía en este idioma: { $languages }.
    ¿En qué idioma sigo?
guide-done = ✅ Hecho
guide-steps-button = ⏭ Saltar un paso
guide-pause = ⏸ Pausar
guide-resume = ▶️ Seguir
guide-first-weeks-doctor =
    🩺 El médico
    La atención urgente es para todas las personas, también sin permesso di soggiorno (permiso de estadía).
    Quien te atiende no se lo dice a la policía.
    Aquí abajo ves dónde encontrar un médico.
guide-first-weeks-taxcode =
    🪪 El codice fiscale (código fiscal)
    Es el número con el que las oficinas saben quién eres.
    Es gratis.
    Lo da la Agenzia delle Entrate (la oficina de impuestos).
guide-first-weeks-permit =
    📄 El permesso di soggiorno (permiso de estadía)
    Si lo necesitas, pídelo en los primeros 8 días hábiles (de trabajo) desde que llegas a Italia.
guide-first-weeks-school =
    🎒 La escuela
    Cada niño y cada niña tiene el derecho y el deber de ir a la escuela.
    También sin permesso di soggiorno (permiso de estadía).
guide-first-weeks-italian =
    🗣️ El italiano
    En un curso aprendes las palabras y conoces gente.
    Aquí abajo ves los cursos.
guide-first-weeks-isee =
    💶 El ISEE
    Es una hoja que dice cuánto dinero tiene la familia.
    En un CAF (oficina que ayuda con los papeles) lo haces gratis.
guide-first-weeks-leisure =
    📚 La biblioteca y el tiempo libre
    Aquí abajo ves dónde leer, jugar y conocer gente.
guide-first-weeks-rules =
    🚌 La basura y los buses
    Aquí abajo ves cómo se separa la basura y cómo moverte por la ciudad.
guide-new-baby-birth =
    👶 Registrar el nacimiento
    En el hospital tienes 3 días desde el nacimiento.
    En el Comune (municipio) tienes 10 días.
guide-new-baby-taxcode =
    🪪 El codice fiscale (código fiscal)
    Pídelo también para el bebé.
    Es gratis.
guide-new-baby-health =
    🩺 La salud de la mamá y del bebé
    La atención urgente es para todas las personas, también sin permesso di soggiorno (permiso de estadía).
    Quien cuida de ustedes no se lo dice a la policía.
guide-new-baby-isee =
    💶 El ISEE
    Es una hoja que dice cuánto dinero tiene la familia.
    En un CAF (oficina que ayuda con los papeles) lo haces gratis.
guide-new-baby-benefit =
    💶 El assegno unico
    Es una ayuda en dinero para quien tiene hijos.
    Se pide al INPS.
guide-new-baby-nursery =
    🧸 El asilo nido (guardería)
    Aquí abajo ves dónde preguntar.
guide-lost-work-naspi =
    💶 La NASpI
    Es una ayuda en dinero para quien pierde el trabajo.
    Tienes 68 días para pedirla, desde que lo perdiste.
guide-lost-work-search =
    💼 Buscar trabajo
    Aquí abajo ves quién te ayuda a buscarlo.
guide-lost-work-rights =
    ⚖️ Tus derechos
    ¿No te pagaron, o tienes una duda?
    Aquí abajo ves a quién preguntar.
guide-lost-work-isee =
    💶 El ISEE
    Es una hoja que dice cuánto dinero tiene la familia.
    En un CAF (oficina que ayuda con los papeles) lo haces gratis.
guide-lost-work-training =
    🎓 Aprender un oficio
    Aquí abajo ves los cursos.
guide-renewing-documents-permit =
    📄 El permesso di soggiorno (permiso de estadía)
    Pide renovarlo al menos 60 días antes de que venza.
    Guarda el recibo: vale mientras esperas.
guide-renewing-documents-identity =
    🪪 La carta d'identità (carta de identidad)
    Mira el día en que vence.
    Aquí abajo ves dónde hacerla de nuevo.
guide-renewing-documents-health =
    🩺 La tessera sanitaria (tarjeta de salud)
    Mira el día en que vence.
    Aquí abajo ves a quién preguntar.
guide-renewing-documents-help =
    ⚖️ Si algo no va bien
    ¿Te dijeron que no, o tienes una duda?
    Aquí abajo ves quién te ayuda.
translation-italian = 🇮🇹 Este texto está solo en italiano.
follow-button = 🔔 Seguir
follow-yes = 🔔 Sí, seguir
follow-stop = ⏹ Dejar de seguir
follow-agree =
    Los jueves te escribo las novedades sobre: { $topic }. Si no hay, no escribo.
    Lo guardo con un número, no con tu nombre, hasta que digas basta.
follow-here = 🔔 Sigues: { $topic }. Te escribo los jueves, si hay algo nuevo.
follow-over = Esto ya no lo sigues.
follow-stopped = Está bien: ya no te escribo, y lo olvidé.
follow-one = { $what }
follows-button = 🔔 Lo que sigues
follows-title = Lo que sigues. Toca para cambiarlo o para decir basta.
follows-none = No sigues nada.
news-title = 🔔 Las novedades de la semana
news-topic = { $topic }
news-row = • { $name }
news-more-row = { $count ->
    [one] … y otra cosa más
   *[other] … y otras { $count } cosas
 }
mydata-follow-row = Sigues: { $what }
mydata-guide-row = Guía: { $what }, a las { $hour }. Pasos ya hechos: { $count }
access-walk-in = sin cita
access-appointment = con cita
access-referral = solo si alguien te envía
cost-free = gratuito
cost-low = cuesta poco
cost-paid = se paga
permit-needed = hace falta el permiso
permit-not-needed = no hace falta el permiso
correction-moved = se mudó
correction-closed = está cerrado
correction-phone = nadie contesta el teléfono
correction-hours = el horario está mal
correction-refused = no me quisieron atender
correction-interpreter = nadie habla mi idioma
correction-other = otra cosa
correction-mended = Nos dijiste que algo estaba mal en { $name }: ya se corrigió. Gracias, ayudaste a otras familias.
services-title = ¿Qué necesitas? Toca un botón, o dímelo con tus palabras.
services-which = { $topic }: ¿qué buscas?
services-all = Todo
services-list = { $name }
services-more = Otros lugares
services-near = 📍 Si me mandas dónde estás, te digo qué queda más cerca. No lo guardo.
services-none = { $name }: todavía no conozco un lugar que pueda indicarte con seguridad. Lo anoté, sin tu nombre.
services-nothing = No lo encontré
services-talk = 👤 Con una persona
services-other = 🔎 Otra cosa
nothing-thanks = Gracias: lo anoté, sin tu nombre. Así la red sabe qué falta.
near-title = Los lugares más cerca de ti:
near-topic = { $name }: los lugares más cerca de ti.
near-kept = No guardo dónde estás.
near-none = No conozco nada cerca de aquí. Prueba a elegir qué buscas.
asked-which = Tal vez buscas una de estas cosas:
asked-topic = { $name }
asked-else = ¿No es esto? Toca 🔎, o pregunta a una persona.
asked-also = Si buscabas otra cosa:
asked-language = Te respondo en el idioma en que escribiste. ¿Cuál quieres seguir usando?
service-row = • { $name }
service-button = { $name }
service-card = ℹ️ { $name }
service-about-under = { $text }
service-machine-under = 🤖 Traducción automática: nadie la ha revisado todavía.
service-italian-under = 🇮🇹 Por ahora, solo en italiano.
service-flagged-row = ⚠️ Varias personas dicen que aquí algo cambió: pregunta antes de ir.
service-always-row = 🟢 Siempre abierto
service-open-row = 🟢 Abierto hasta: { $until }
service-opens-row = 🔴 Cerrado. Abre: { $opens }
service-closed-row = 🔴 Cerrado
service-appointment-row = 📅 Con cita
service-unknown-row = ❔ Horario sin confirmar: pregunta antes de ir
service-distance-row = 🚶 A { $metres } m de ti
service-address-row = 📍 { $text }
service-phone-row = ☎️ { $text }
service-free-phone-row = ☎️ { $text } (llamada gratis)
service-whatsapp-row = 💬 WhatsApp { $text }
service-email-row = ✉️ { $text }
service-web-row = 🌐 { $text }
service-languages-row = 🗣️ { $languages }
service-interpreters-row = 🗣️ Hay intérprete, si hace falta
service-free-row = 💶 Es gratis
service-cheap-row = 💶 Cuesta poco
service-paid-row = 💶 Se paga
service-referral-row = 📨 Hace falta la carta de otro servicio
service-bring-row = 🎒 Hay que llevar: { $what }
service-no-permit-row = ✅ No hace falta el permesso di soggiorno (permiso de estadía)
service-confirmed-row = 🤝 Confirmado por { $organization }: { $day }
service-confirmed-once-row = ⏳ Hay que confirmarlo otra vez. La última vez: { $organization }, { $day }
service-checked-row = 🤝 Confirmado por el Comune (municipio): { $day }
service-checked-once-row = ⏳ Hay que confirmarlo otra vez. La última vez: { $day }
service-national-row = ☎️ Número nacional
service-unconfirmed-row = ⏳ Sin confirmar
service-button-map = 📍 Mapa
service-button-call = 📞 Llamar
service-button-remind = 🔔 Avísame si abre
service-button-staff = 🪧 Mostrar al personal
service-button-more = ➕ Más
service-button-next = ➡️ El próximo
service-button-share = 📤 Pasar la voz
service-button-wrong = ⚠️ Hay un error
service-button-back = ↩️ La ficha
service-more = { $name }: ¿qué quieres hacer?
service-where = 📍 { $address }
service-map =
    📍 { $address }
    { $link }
service-call = Llama a { $name }:
service-share = Copia esto y mándalo a quien quieras: { $name }
service-link-row = 👉 { $link }
staff-how = Muestra esta imagen a quien trabaja allí. Está en italiano.
staff-title = ¡Buenos días! Busco este servicio:
staff-looking = ¡Buenos días! Busco: { $name }
staff-speaks-row = 🗣️ Mi idioma: { $languages }. Hable despacio, por favor.
opening-kept = 🔔 Te escribo cuando abra { $name }: { $when }. Después lo olvido.
opening-dropped = Está bien: no te escribo.
opening-now = 🔔 Ahora abre: { $name }
opening-button-no = No avisarme
wrong-ask = { $name }: ¿qué está mal?
wrong-moved = Ya no está allí
wrong-closed = Cerró para siempre
wrong-phone = Nadie contesta
wrong-hours = El horario es otro
wrong-refused = Me dijeron que no
wrong-interpreter = No hay intérprete
wrong-thanks = ¡Gracias! Se lo digo a quien puede corregirlo. Te escribo cuando esté arreglado.
rate-ask = ¿Te sirvió?
rate-thanks = ¡Gracias! Lo conté, sin tu nombre.
talk-menu = 💬 Hablar con alguien
talk-how =
    Te responde una persona que hace de puente entre los idiomas y habla el tuyo. Respuesta antes de: { $until }.
    Quedan solo las palabras, por siete días, sin nombres ni números.
talk-ask = ¿Qué quieres preguntar? Escríbelo con tus palabras.
talk-again = Escribe unas palabras, máximo 800 letras.
talk-no-numbers =
    Aquí no pasan los números de teléfono ni los correos (e-mail): así nadie puede buscarte.
    Por favor, escríbelo otra vez sin ellos.
talk-nobody =
    Lo siento: ahora no hay nadie aquí que hable tu idioma ({ $language }).
    Están los servicios de la ciudad. Para un médico puedes llamar, también con intérprete:
talk-too-many = Hoy ya hiciste muchas preguntas. Prueba otra vez mañana.
talk-sent = Listo: pasé tu pregunta. Alguien te responde antes de: { $until }.
talk-button = Mi pregunta
talk-button-write = ✏️ Escribir más
talk-button-close = Terminé
talk-button-again = Otra pregunta
talk-ask-more = ¿Qué quieres agregar?
talk-passed-on = Listo: lo agregué a tu pregunta.
talk-waits = Tu pregunta está en espera. Respuesta antes de: { $until }.
talk-yours = Tu pregunta:
talk-yours-row = Tú: “{ $words }”
talk-theirs-row = Respuesta: “{ $words }”
talk-italian-row = 🇮🇹 Para mostrar en la oficina: “{ $words }”
talk-answer =
    💬 Respuesta a tu pregunta:
    “{ $words }”
talk-said = Hay un mensaje para ti.
talk-late = Lo siento: nadie ha respondido todavía. Les pregunté otra vez a todos.
talk-over = Esta conversación terminó.
talk-unanswered = Lo siento: nadie respondió. Borré tu pregunta.
talk-voice-sent = Listo: tu mensaje de voz está en camino. No lo guardo.
talk-voice-came = 🎙️ Un mensaje de voz sobre la pregunta.
talk-voice-lost = Lo siento: el mensaje de voz no llegó. Por favor, escribe.
talk-voice-later = Tu voz pasa solo cuando alguien ya tomó la pregunta. Mientras tanto puedes escribir.
mydata-talk-row = • Preguntaste a una persona: { $asked }, { $languages }. Se borra después de siete días
mydata-role-row = • Tu tarea: { $role }, { $languages }
mydata-excluded-row = • No quieres preguntas sobre: { $topics }
mydata-blocks-row = • Personas que bloqueaste: { $count }
shift-oncall-row = 📞 Se responde a las familias en su idioma. Idiomas: { $languages }
menu-boards = 📌 Anuncios
boards-title = ¿Qué quieres ver?
boards-mine = 📝 Mis anuncios
boards-yours = Tus anuncios. Toca uno para cambiarlo o quitarlo.
boards-none-yours = No tienes anuncios.
board-events = 🎉 Cosas que hacer
board-homes = 🏠 Casas y cuartos
board-jobs = 💼 Trabajo
board-list-events = Qué pasa en la ciudad:
board-list-homes = Casas y cuartos. Se escriben solo por medio de mí. Nunca pagues antes de ver la casa.
board-list-jobs = Trabajo y cursos para aprender un oficio. Quien ofrece trabajo no puede pedirte dinero.
board-none = Por ahora aquí no hay nada.
post-button = { $what }
post-button-day = { $day } · { $what }
post-button-home = { $kind } · { $what }
post-button-new = ➕ Nuevo anuncio
post-button-me = Para mí
post-button-ask = ✉️ Me interesa
post-button-withdraw = 🗑️ Quitar
post-button-still = ✅ Todavía está
post-card = { $kind }: { $what }
post-initiative = Iniciativa
post-course = Curso
post-event = Actividad
post-volunteering = Curso de voluntarios
post-offer = Ofrezco casa
post-request = Busco casa
post-shared = Casa para compartir
post-job = Trabajo
post-training = Aprender un oficio
post-for-all = todos
post-for-youth = jóvenes
post-for-families = familias
post-for-volunteers = voluntarios
contract-permanent = sin fecha de fin
contract-fixed = con fecha de fin
contract-apprentice = aprendizaje
contract-internship = práctica (tirocinio)
contract-other = otro
post-by-row = 👥 { $name }
post-when-row = 🗓️ { $when }
post-where-row = 📍 { $where }
post-for-row = Para quién: { $whom }
post-cost-row = Cuánto cuesta: { $cost }
home-rooms-row = 🛏️ Cuartos: { $rooms }
home-euro-row = 💶 { $euro } euros al mes
home-since-row = 🗓️ Desde el { $day }
job-hours-row = 🕐 { $hours }
job-contract-row = 📄 Contrato: { $contract }
job-deadline-row = ⏳ Hasta el { $day }
post-state-row = Tu anuncio está { $state }.
post-is-pending = en espera
post-is-open = visible
post-is-refused = por corregir
post-is-withdrawn = quitado
post-is-ended = terminado
post-over = Este anuncio ya no está.
post-own = Este anuncio es tuyo.
post-adults = Esto es solo desde los 18 años.
post-many = Ya tienes cinco anuncios. Quita uno y prueba otra vez.
post-no-contact = Sin números, correos (e-mail) ni enlaces: se escriben por medio de mí. Prueba a escribirlo otra vez.
post-for-whom = ¿Para quién es el anuncio?
post-ask-what = ¿De qué se trata? Escríbelo en una línea.
post-label-what = Qué es
post-label-kind = De qué tipo
home-ask-kind = ¿Qué quieres hacer?
home-ask-rooms = ¿Cuántos cuartos?
home-label-rooms = Cuartos
home-rooms-again = Escribe un número de 1 a 12.
home-ask-area = ¿En qué barrio? No hace falta la dirección.
home-ask-euro = ¿Cuántos euros al mes?
home-label-euro = Euros al mes
home-euro-again = Escribe solo el número, por ejemplo 450.
home-ask-since = ¿Desde cuándo? Escribe un día, o salta.
home-label-since = Desde cuándo
job-ask-kind = ¿Qué ofreces?
job-ask-where = ¿Dónde se trabaja?
job-ask-hours = ¿Qué días y a qué horas?
job-label-hours = Horario
job-ask-contract = ¿Con qué contrato?
job-label-contract = Contrato
job-ask-deadline = ¿Hasta qué día se puede responder?
job-label-deadline = Último día
job-ask-firm = ¿Cómo se llama la empresa?
job-label-firm = Empresa
post-summary = Este es el anuncio:
post-posted = ¡Gracias! Primero lo lee una persona, después lo ve todo el mundo. Yo te escribo.
post-published = 📌 Ahora todo el mundo ve: { $what }
post-refused = ✖️ No está visible: { $what }. Por qué: { $reason }. Puedes corregirlo.
post-withdraw-ask = ¿Quito { $what }?
post-withdrawn = Quitado: { $what }
post-still-ask = { $what }: ¿todavía está? Se queda hasta el { $day }.
post-still-done = ¡Qué bien! { $what } se queda hasta el { $day }.
post-ended = Terminó el tiempo, lo quité: { $what }
inquiry-ask = Escribe el mensaje. Yo lo llevo: tu nombre y tu número no se ven.
inquiry-message =
    ✉️ A alguien le interesa { $what }:
    “{ $words }”
inquiry-answer =
    ✉️ Respuesta sobre { $what }:
    “{ $words }”
inquiry-many = Hoy ya escribiste por diez anuncios. Prueba otra vez mañana.
complaint-kept = Gracias por decirlo. Una persona lo revisa.
complaint-handled = Revisamos lo que reportaste: tenías razón, ya nos ocupamos.
complaint-dismissed = Revisamos lo que reportaste: por ahora no cambia nada.
mydata-board-row = • Anuncio — { $kind }: { $what }
mydata-inquiry-row = • Escribiste por el anuncio: { $what }
mydata-complaint-row = • Reporte sobre un anuncio: { $words } ({ $state })

## Recordatorios por WhatsApp, y lo que espera

template-reminder =
    ⏰ Te recordamos tu turno con { $organization }.
    Qué: { $what }
    🗓️ Cuándo: { $when }
    📍 Dónde: { $place }
    ¿Vas? Toca un botón aquí abajo.
template-moved =
    Atención: { $organization } cambió la hora del turno.
    Qué: { $what }
    Antes: { $before }
    Ahora: { $when }
    ¿Puedes ir igual? Toca un botón aquí abajo.
template-cancelled =
    Atención: { $organization } canceló el turno.
    Qué: { $what }
    🗓️ Cuándo: { $when }
    No vayas: no va a haber nadie. Gracias igual.
template-place =
    Se liberó un cupo para ti con { $organization }.
    Qué: { $what }
    🗓️ Cuándo: { $when }
    📍 Dónde: { $place }
    Te lo guardamos hasta el { $until }. ¿Lo quieres?
template-message = Hay un mensaje para ti de #FaiBene. Toca el botón para leerlo.
template-button-read = Leer
template-value = { $value }
waiting-now = Esto es lo que había para ti.
waiting-nothing = Ya no hay nada esperándote.

## Mensajes de voz

hear-button = 🔊 Escuchar
hear-voice = 🔊 Lee una persona que habla tu idioma.
hear-name = voz
hear-about = Mensaje de voz

## Dos chats, una persona

link-button = 🔗 Unir otro chat
link-code =
    ¿Usas también otra aplicación de mensajes, u otro teléfono? Abre ahí el chat conmigo y escribe:
    /link { $code }
    El código sirve { $minutes } minutos, una sola vez. Después los dos chats son la misma persona: ves lo mismo en los dos. Yo te escribo en el que usaste por última vez.
link-warning = ⚠️ No le des el código a nadie: quien lo escribe en su chat puede ver y cambiar tus cosas.
link-wrong = Este código no sirve: dura diez minutos y se usa una sola vez. Escribe /link en el otro chat y te doy uno nuevo.
link-own = Este código lo pediste aquí mismo. Escríbelo en el otro chat: /link { $code }
link-ages = En los dos chats hay una edad distinta. Para mí son dos personas, y no los uno. Si es un error, corrige la edad y pide otro código.
link-both = Los dos chats ya tienen cosas, y no las mezclo. En este hay:
link-kept-row = • { $kind }: { $count }
link-kept-places = cupos en turnos y listas de espera
link-kept-hours = turnos con horas anotadas
link-kept-offers = tiempo libre y cosas que ofreces
link-kept-roles = roles y asociaciones
link-kept-more = otros puntos de /mydata
link-both-end = Puedes borrar lo que hay en este chat y unirlo al otro. Los cupos que tienes quedan libres, y no se puede deshacer. Los bloqueos y los reportes se quedan. O puedes dejar todo como está.
link-button-delete = Borrar y unir
link-button-leave = Dejar así
link-done = Listo: este chat y el otro ahora son la misma persona.
link-done-there = 🔗 Ahora hay otro chat ({ $here }) unido a este: desde ahí se pueden ver y cambiar tus cosas. Si no lo hiciste tú, sepáralo enseguida.
chats-button = Mis chats
chats-title = Tus chats:
chats-telegram = Telegram
chats-whatsapp = WhatsApp
chats-web = página web
chats-here-row = Contacto: { $chat } ({ $value }), este chat
chats-row = Contacto: { $chat } ({ $value })
chats-end = Te escribo en el que usaste por última vez.
chats-button-away = Separar { $chat }
chats-button-away-here = Separar este chat
chats-away-ask = ¿Separo este chat ({ $chat })? Desde ahí ya no se verán tus cosas. Quien escriba desde ese chat empieza de cero.
chats-button-away-yes = Sí, separar
chats-away = Listo: este chat ({ $chat }) ya no es uno de los tuyos.
chats-last = Es tu único chat: no lo puedo separar. Si quieres, puedes borrar todo.

## Páginas web

page-title = FaiBene
page-chat = Conversación
page-write = Escribe un mensaje
page-sos = Números de emergencia
page-send = Enviar
page-photo = Enviar una foto
page-photo-sent = Tu foto
page-place = Comparte dónde estás
page-place-sent = 📍 Dónde estoy
page-place-refused = El teléfono no me dijo dónde estás. Puedes escribir una calle.
page-map = Abrir el mapa
page-you = Tú
page-new = Mensajes nuevos
page-connecting = Conectando…
page-online = en línea
page-lost = Se perdió la conexión, pruebo otra vez…
page-sending = enviando
page-sent = enviado
page-refused = Este mensaje no salió: prueba con palabras más cortas.
page-save = Descargar
page-noscript = Para usar el chat hace falta JavaScript: actívalo en el navegador.
page-town = #FaiBene
page-town-about = Ciudad de prueba: personas y organizaciones inventadas
page-town-how = Cinco teléfonos, una sola ciudad. Escribe, toca los botones y después adelanta el reloj.
page-phones = Teléfonos
page-phone-citizen = Una voluntaria
page-phone-citizen-about = ofrece unas horas
page-phone-association = Una asociación
page-phone-association-about = busca voluntarios
page-phone-coordinator = El equipo coordinador
page-phone-coordinator-about = aprueba y revisa
page-phone-family = Una familia recién llegada
page-phone-family-about = pregunta en su idioma
page-phone-whatsapp = Como WhatsApp
page-phone-whatsapp-about = tres botones o una lista
page-clock = Reloj de la semana de prueba
page-clock-hour = +1 hora
page-clock-evening = A las 18
page-clock-day = +1 día
page-clock-wrong = El reloj no se puede mover así.

## Posto fisso

seat-first = Para tener un cupo fijo, primero hay que anotarse una vez.
seat-yours = ¡Gracias! Desde ahora tienes un cupo fijo: { $what }. Yo te anoto cada vez.
seat-card =
    { $what }
    🔁 { $rule }
    🤝 { $organization }
    { $paused ->
        [0] Te esperan:
       *[other] En pausa: por ahora no te anoto.
    }
seat-shift-row = • { $when }
seat-week = Tus turnos fijos de esta semana:
seat-week-row = • { $when } — { $what }, { $place }
seat-week-end = Si una vez no puedes, abre el turno y dilo.
seat-button-all = Mis cupos fijos
seat-button-always = 🪑 Voy siempre
seat-button-pause = ⏸️ Hago una pausa
seat-button-resume = ▶️ Vuelvo a ir
seat-button-leave = Dejar el cupo
seat-paused = Está bien: por ahora no te anoto, y cancelé los turnos que tenías. El cupo fijo sigue siendo tuyo.
seat-left = Está bien: ya no tienes un cupo fijo, y cancelé los turnos que tenías. ¡Gracias!
seat-ask-until = ¿Por cuánto tiempo haces la pausa? Cuando termine, el cupo es tuyo otra vez.
seat-button-fortnight = 2 semanas
seat-button-month = 1 mes
seat-button-day = Hasta un día
seat-button-open = Hasta que yo diga
seat-ask-day = ¿Hasta qué día, incluido? Por ejemplo: “10 de enero”.
seat-day-again = No entendí el día: escríbelo como “10 de enero” o “10/1”. Tiene que ser un día que todavía no llegó.
seat-paused-until = Está bien: hasta el { $until } no te anoto, y cancelé los turnos que tenías en esos días. Desde el día siguiente el cupo es tuyo otra vez.
seat-until-row = ⏸️ En pausa hasta el { $until }
seat-back = La pausa terminó: { $what }. El cupo fijo es tuyo otra vez, yo te anoto cada vez.

## Telefonate

call-button-ask = 📞 Llámenme
call-button-withdraw = Ya no hace falta
call-ask = ¿A qué número? Quien te llama lo ve una sola vez; después lo borro.
call-again = Escribe un número de teléfono: de 6 a 15 cifras, también con el +.
call-waits = Le dije a { $organization } que prefieres una llamada. Te escribo cuando alguien se comprometa a llamarte.
call-soon = Te llama { $name }, de { $organization }. Ya borré tu número.
call-nobody = Lo siento: en tres días nadie de { $organization } pudo llamarte. Borré tu número. Puedes escribir, o probar otra vez.
call-too-many = Por hoy ya pediste tres llamadas: prueba otra vez mañana.
call-taken = Ya se encarga otra persona. ¡Gracias igual!
call-withdrawn = Quien pidió la llamada cambió de idea: ya no hace falta llamar.
call-over = Este pedido ya venció: el número ya no está.
call-withdrawn-yours = Está bien: nadie te llama, y borré el número.
call-number =
    ¡Gracias! Llama a { $name }: { $phone }
    Te lo muestro ahora y después lo borro.
call-is-open = en espera
call-is-taken = alguien se encarga
call-is-withdrawn = retirada
call-is-unanswered = nadie pudo
