// The sample town: phones side by side, and the clock of its week.

const page = document.documentElement;
const $ = (id) => document.getElementById(id);
const phones = [...document.querySelectorAll(".phone")];
const tablist = document.querySelector(".tabs");
const narrow = window.matchMedia("(max-width: 759px)");
const LOOK_AGAIN = 10000;
const GLOW = 2600;
let now = null;
let tapped = null;

// The town's wall time is written as it is, wherever the reader's own clock may be.
function wall(text) {
  return new Date(`${text.slice(0, 16)}:00Z`);
}

function words(moment, options) {
  const locale = `${page.lang === "en" ? "en-GB" : page.lang}-u-nu-latn`;
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(moment);
}

function showClock(text) {
  now = wall(text);
  $("now").dateTime = text.slice(0, 16);
  $("day").textContent = words(now, { weekday: "long", day: "numeric", month: "long" });
  $("hour").textContent = words(now, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

function nextEvening() {
  const evening = new Date(now);
  evening.setUTCHours(18, 0, 0, 0);
  if (evening <= now) evening.setUTCDate(evening.getUTCDate() + 1);
  return evening.toISOString().slice(0, 16);
}

const moves = {
  hour: () => ({ hours: 1 }),
  evening: () => ({ to: nextEvening() }),
  day: () => ({ hours: 24 }),
};

async function look() {
  const answer = await fetch("/town/clock").catch(() => null);
  if (answer && answer.ok) showClock((await answer.json()).now);
}

async function ask(wish) {
  const answer = await fetch("/town/clock", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  }).catch(() => null);
  if (!answer) return { error: $("wrong").textContent };
  return answer.json().catch(() => ({ error: $("wrong").textContent }));
}

async function move(name) {
  const clock = document.querySelector(".clock");
  if (!now) return;
  clock.setAttribute("aria-busy", "true");
  const answer = await ask(moves[name]());
  clock.removeAttribute("aria-busy");
  if (answer.now) showClock(answer.now);
  $("told").className = answer.error ? "" : "aside";
  $("told").textContent = (answer.error && $("wrong").textContent) || `${$("day").textContent} ${$("hour").textContent}`;
}

function choose(phone, focus) {
  for (const other of phones) {
    const tab = $(`tab-${other.dataset.name}`);
    const chosen = other === phone;
    other.classList.toggle("chosen", chosen);
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen) tab.classList.remove("news");
    if (chosen && focus) tab.focus();
  }
}

function addTab(phone) {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.id = `tab-${phone.dataset.name}`;
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-controls", phone.id);
  const face = phone.querySelector("img").cloneNode();
  tab.append(face, phone.querySelector("h2").textContent);
  tab.addEventListener("click", () => choose(phone));
  tablist.append(tab);
}

// Tabs only where one phone is shown at a time.
function arrange() {
  for (const phone of phones) {
    if (narrow.matches) phone.setAttribute("role", "tabpanel");
    else phone.removeAttribute("role");
  }
}

tablist.addEventListener("keydown", (event) => {
  const forward = page.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = page.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  const step = { [forward]: 1, [back]: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const at = phones.findIndex((phone) => phone.classList.contains("chosen"));
  choose(phones[(at + step + phones.length) % phones.length], true);
});

// A phone that rings without having been touched is shown: one deed reaches another person.
window.addEventListener("message", (event) => {
  if (event.origin !== location.origin) return;
  const phone = phones.find((each) => each.querySelector("iframe").contentWindow === event.source);
  if (!phone) return;
  if (event.data === "touch") tapped = phone;
  if (event.data !== "news" || tapped === null || phone === tapped) return;
  phone.classList.add("news");
  if (!phone.classList.contains("chosen")) $(`tab-${phone.dataset.name}`).classList.add("news");
  setTimeout(() => phone.classList.remove("news"), GLOW);
});

// A click that comes while the clock is still being moved waits for its turn.
let moved = look();
for (const button of document.querySelectorAll("[data-move]")) {
  button.addEventListener("click", () => {
    tapped = button;
    moved = moved.finally(() => move(button.dataset.move));
  });
}

phones.forEach(addTab);
choose(phones[0]);
arrange();
narrow.addEventListener("change", arrange);
setInterval(() => document.hidden || look(), LOOK_AGAIN);
