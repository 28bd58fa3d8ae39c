// The chat page: a log, an input, and a socket between them.

import { forget, fromBot, fromPerson, phonePattern, photoFrom, place, showFate } from "./bubbles.js";
import { Wire, newId } from "./wire.js";

const $ = (id) => document.getElementById(id);
const log = $("log");
const input = $("text");
const pattern = phonePattern(JSON.parse(document.body.dataset.numbers));
const seen = new Set();
const knobs = new Map();
const photos = new Map();
let asked = false;
const embedded = window.parent !== window;

const scheme = location.protocol === "https:" ? "wss:" : "ws:";
const path = location.pathname.replace(/\/$/, "");
const wire = new Wire(`${scheme}//${location.host}${path}/socket`, {
  onMessage: show,
  onState: state,
  onFate: settle,
  onLeave: leave,
  onWish: hand,
});

function state(name) {
  for (const words of document.querySelectorAll("[data-state]")) {
    words.hidden = words.dataset.state !== name;
  }
  document.body.dataset.line = name;
}

// The town around an embedded phone shows which one was touched and which one rings.
function ring(what) {
  if (embedded) window.parent.postMessage(what, location.origin);
}

function atEnd() {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 80;
}

// To the end, but never past the beginning of what is to be read.
function toEnd(node = log.lastElementChild) {
  log.scrollTop = node ? node.offsetTop - 16 : 0;
  $("new").hidden = true;
}

function show(message) {
  const isNew = !seen.has(message.key);
  if (isNew) {
    seen.add(message.key);
    const follow = atEnd();
    const node = fromBot(message, pattern, tap);
    place(log, node, message.edits);
    if (follow || asked) toEnd(node);
    else $("new").hidden = false;
    const picture = node.querySelector("img");
    if (picture && (follow || asked)) picture.addEventListener("load", () => toEnd(node));
    asked = false;
    speak(message.language);
    ring("news");
  }
  wire.post({ type: "got", key: message.key });
}

function post(node, frame) {
  showFate(node, "sending");
  log.append(node);
  toEnd();
  ring("touch");
  wire.say(frame);
}

function write(text) {
  const id = newId();
  post(fromPerson(text, id, pattern), { type: "text", id, text });
}

// A photo stays here until it is asked for: what nobody wants never leaves the phone.
function choose(file) {
  const id = newId();
  photos.set(id, file);
  if (photos.size > 10) photos.delete(photos.keys().next().value);
  post(photoFrom(file, id), { type: "photo", id, media_type: file.type.slice(0, 100), size: file.size });
}

// Where somebody is leaves the phone only when they ask for it, and is not shown again.
function share() {
  const id = newId();
  const words = document.getElementById("say-place").textContent;
  const node = fromPerson(words, id, pattern);
  showFate(node, "sending");
  log.append(node);
  toEnd();
  const found = ({ coords }) => wire.say({ type: "place", id, lat: coords.latitude, lon: coords.longitude });
  const lost = () => showFate(node, "nowhere");
  if (!navigator.geolocation) return lost();
  navigator.geolocation.getCurrentPosition(found, lost, { timeout: 20000, maximumAge: 60000 });
}

async function hand(id) {
  const file = photos.get(id);
  if (!file) return wire.post({ type: "missing", id });
  const answer = await fetch(`${path}/file/${id}`, { method: "POST", body: file }).catch(() => null);
  if (answer && answer.ok) photos.delete(id);
}

function tap(button, message, knob) {
  if (button.leave) {
    wire.post({ type: "leave" });
    leave();
    return;
  }
  if (knob.getAttribute("aria-busy") === "true") return;
  const id = newId();
  knob.setAttribute("aria-busy", "true");
  knobs.set(id, knob);
  ring("touch");
  asked = true;
  const frame = { type: "tap", id, path: button.path, message: message.id };
  if (document.body.dataset.look !== "whatsapp") return wire.say(frame);
  // There a choice is said aloud, like anything one writes.
  post(fromPerson(button.label, id, pattern), frame);
  asked = true;
}

$("sos").addEventListener("click", () => {
  asked = true;
  wire.say({ type: "tap", id: newId(), path: "sos" });
});

function settle(frame, fate) {
  const own = $(`own-${frame.id}`);
  if (own) showFate(own, fate);
  const knob = knobs.get(frame.id);
  knobs.delete(frame.id);
  if (!knob) return;
  knob.removeAttribute("aria-busy");
  knob.classList.add("tapped");
}

function leave() {
  wire.close();
  for (const node of [...log.children]) forget(node);
  photos.clear();
  input.value = "";
  location.replace("/calendar");
}

// The page's own words follow the language of the conversation.
async function speak(language) {
  const page = document.documentElement;
  if (page.lang === language) return;
  const answer = await fetch(`/page/words/${encodeURIComponent(language)}`).catch(() => null);
  if (!answer || !answer.ok) return;
  const { dir, words } = await answer.json();
  page.lang = language;
  page.dir = dir;
  for (const node of document.querySelectorAll("[data-text]")) {
    node.textContent = words[node.dataset.text];
  }
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", words[node.dataset.label]);
  }
  input.placeholder = words[input.dataset.placeholder];
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight + 2, 140)}px`;
}

function submit(event) {
  event.preventDefault();
  const text = input.value.trim();
  if (text) write(text);
  input.value = "";
  grow();
  input.focus();
}

$("write").addEventListener("submit", submit);
$("photo").addEventListener("click", () => $("pick").click());
$("place").addEventListener("click", share);
$("pick").addEventListener("change", (event) => {
  for (const file of event.target.files) choose(file);
  event.target.value = "";
});
input.addEventListener("input", grow);
input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
});

log.addEventListener("scroll", () => {
  if (atEnd()) $("new").hidden = true;
});
$("new").addEventListener("click", () => {
  toEnd();
  input.focus();
});
window.addEventListener("resize", () => {
  if (log.lastElementChild && $("new").hidden) toEnd();
});
window.addEventListener("online", () => wire.hurry());
document.addEventListener("visibilitychange", () => wire.hurry());
window.addEventListener("beforeunload", (event) => {
  if (wire.waiting.some((frame) => frame.type === "text" && $(`own-${frame.id}`))) {
    event.preventDefault();
  }
});

wire.say({ type: "text", id: newId(), text: "/start" });
if (!embedded && window.matchMedia("(pointer: fine)").matches) input.focus();
