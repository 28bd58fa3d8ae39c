// What a conversation looks like: only text nodes and attributes, never markup from words.

const KEEP = 300;
const LONG = String.raw`\+\d(?:[ .\/-]?\d){7,13}|(?:0\d{1,3}[ .\/]?\d{3,}(?: ?\d{2,4}){0,2}|3\d{2}[ .]?\d{3}[ .]?\d{3,4}|800[ .]?\d{3}[ .]?\d{3})`;

// The first group is what stands before: older phones know no look-behind.
export function phonePattern(numbers) {
  const any = `${LONG}|${numbers.join("|")}`;
  return new RegExp(String.raw`(^|[^\w+.,:\/€-])(${any})(?![\w:\/]|[.,-]\d)`, "gu");
}

export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

function withPhones(text, pattern) {
  const parts = [];
  let done = 0;
  for (const found of text.matchAll(pattern)) {
    const start = found.index + found[1].length;
    if (/€\s?$/.test(text.slice(0, start))) continue;
    const number = found[2];
    parts.push(text.slice(done, start));
    parts.push(make("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, dir: "ltr" }, number));
    done = start + number.length;
  }
  parts.push(text.slice(done));
  return parts;
}

const author = (id) => make("span", { class: "aside" }, document.getElementById(id).textContent, ": ");

function bubble(text, whose, pattern, dir) {
  const words = make("p", { class: "words", dir }, ...withPhones(text, pattern));
  return make("div", { class: "bubble" }, author(whose), words);
}

// A place opens in whatever map the phone has.
function placed(file) {
  const point = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(file.data), (letter) => letter.charCodeAt(0))));
  const [lon, lat] = point.geometry.coordinates;
  const href = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`;
  const name = make("bdi", {}, point.properties.name);
  const words = document.getElementById("say-map").textContent;
  const link = make("a", { class: "file", href, target: "_blank", rel: "noopener noreferrer" }, `📍 ${words}: `, name);
  return make("div", { class: "bubble" }, author("say-bot"), link);
}

// A file lives in the page alone, until its bubble goes.
function filed(file) {
  if (file.type === "application/geo+json") return placed(file);
  const bytes = Uint8Array.from(atob(file.data), (letter) => letter.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: file.type }));
  const name = make("bdi", {}, file.name);
  const save = document.getElementById("say-save").textContent;
  const link = make("a", { class: "file", href, download: file.name }, `${save}: `, name);
  const box = make("div", { class: "bubble" }, author("say-bot"));
  if (file.picture) box.append(make("img", { class: "picture", src: href, alt: file.about || file.name }));
  else if (file.type.startsWith("audio/")) box.append(make("audio", { class: "voice", controls: "", src: href, "aria-label": file.about || file.name }));
  else if (file.about) box.append(make("p", { class: "words" }, file.about));
  box.append(link);
  return box;
}

export function forget(node) {
  for (const link of node.querySelectorAll("a.file")) URL.revokeObjectURL(link.href);
  for (const picture of node.querySelectorAll("img.picture, audio.voice")) URL.revokeObjectURL(picture.src);
  node.remove();
}

// A list opens over the chat: one choice in a row, with more words under it.
function listed(message, onTap) {
  const sheet = make("dialog", { class: "sheet", lang: message.language, dir: message.dir });
  const shut = make("button", { type: "button", class: "shut" }, "✕");
  shut.addEventListener("click", () => sheet.close());
  sheet.append(make("header", {}, make("strong", {}, message.opener), shut));
  for (const [button] of message.rows) {
    const row = make("button", { type: "button", class: "entry" }, make("span", {}, button.label));
    if (button.detail) row.append(make("small", {}, button.detail));
    row.addEventListener("click", () => {
      sheet.close();
      onTap(button, message, row);
    });
    sheet.append(row);
  }
  sheet.addEventListener("click", (event) => event.target === sheet && sheet.close());
  const opener = make("button", { type: "button", class: "choice opener" }, make("span", {}, `☰ ${message.opener}`));
  opener.addEventListener("click", () => sheet.showModal());
  return make("div", { class: "row" }, opener, sheet);
}

export function fromBot(message, pattern, onTap) {
  const { id, language, dir } = message;
  const node = make("article", { class: "bot", "data-id": id, lang: language, dir, tabindex: "-1" });
  if (message.text) node.append(bubble(message.text, "say-bot", pattern));
  if (message.file) node.append(filed(message.file));
  if (message.opener) node.append(listed(message, onTap));
  for (const row of message.opener ? [] : message.rows) {
    const line = make("div", { class: "row" });
    for (const button of row) {
      const knob = make("button", { type: "button", class: "choice" }, make("span", {}, button.label));
      knob.addEventListener("click", () => onTap(button, message, knob));
      line.append(knob);
    }
    node.append(line);
  }
  return node;
}

function own(id, box) {
  box.append(make("span", { class: "fate" }));
  return make("article", { class: "own", id: `own-${id}` }, box);
}

export function fromPerson(text, id, pattern) {
  return own(id, bubble(text, "say-you", pattern, "auto"));
}

export function photoFrom(file, id) {
  const alt = document.getElementById("say-photo").textContent;
  const picture = make("img", { class: "picture", src: URL.createObjectURL(file), alt });
  return own(id, make("div", { class: "bubble" }, author("say-you"), picture));
}

// A clock, a tick or a sentence, with words for those who do not see it.
export function showFate(node, fate) {
  const mark = node.querySelector(".fate");
  const words = document.getElementById(`say-${fate}`).textContent;
  node.dataset.fate = fate;
  if (fate === "refused" || fate === "nowhere") mark.replaceChildren(words);
  else {
    const sign = make("span", { "aria-hidden": "true" }, fate === "sent" ? "✓" : "◷");
    mark.replaceChildren(sign, make("span", { class: "aside" }, words));
  }
}

// The newest menu is changed in place; anything older stays as it was said.
export function place(log, node, edits) {
  const last = log.lastElementChild;
  if (!edits || !last || last.dataset.id !== edits) {
    log.append(node);
    while (log.children.length > KEEP) forget(log.firstElementChild);
    return;
  }
  const held = last.contains(document.activeElement);
  last.replaceWith(node);
  if (held) (node.querySelector("button") || node).focus({ preventScroll: true });
}
