// An ordinary month, without words of ours: what is left on the screen after leaving in a hurry.
const language = navigator.language || document.documentElement.lang;
const today = new Date();
const year = today.getFullYear();
const month = today.getMonth();
const title = new Intl.DateTimeFormat(language, { month: "long", year: "numeric" }).format(today);
const weekday = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });

document.title = title;
document.querySelector("h1").textContent = title;

for (let day = 1; day <= 7; day += 1) {
  const head = document.createElement("th");
  head.scope = "col";
  head.textContent = weekday.format(new Date(Date.UTC(2024, 0, day)));
  document.querySelector("thead tr").append(head);
}

const days = new Date(year, month + 1, 0).getDate();
const before = (new Date(year, month, 1).getDay() + 6) % 7;
let row;
for (let cell = 0; cell < before + days; cell += 1) {
  if (cell % 7 === 0) {
    row = document.createElement("tr");
    document.querySelector("tbody").append(row);
  }
  const day = cell - before + 1;
  const box = document.createElement("td");
  if (day > 0) box.textContent = String(day);
  if (day === today.getDate()) box.setAttribute("aria-current", "date");
  row.append(box);
}
