// The page: the same request as JSON text, as a form and as code, and the result of its validation.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const page = { language: document.documentElement.lang, type: data.roots[0], value: {}, snippet: "curl" };

const say = (label) => data.labels[page.language][label];
const text = (both) => both[page.language] || both.en;

// Writes the value of the form into the text.
function changed() {
  byId("text").value = JSON.stringify(page.value, null, 2);
  validate();
}

// Builds the form from the text, if it is JSON.
function textChanged() {
  const read = scan(byId("text").value);
  if (!read.error) {
    page.value = read.value;
    buildForm();
  }
  validate();
}

function buildForm() {
  fields.clear();
  count = 0;
  const declared = data.types[page.type.of];
  const whole = messagesFor([], byId("form"), "form");
  const isObject = typeof page.value == "object" && page.value && !Array.isArray(page.value);
  byId("form").replaceChildren(whole, isObject ? members(declared, page.value, []) : element("pre", { class: "raw" }, JSON.stringify(page.value)));
  show(page.shown ?? []);
}

function validate() {
  const shown = byId("text").value;
  const read = scan(shown);
  const locale = locales[page.language];
  const form = locale.form ?? locale;
  let all;
  if (read.error) all = [{ ...read.error, message: locale(read.error), range: [read.error.at, read.error.at] }];
  else {
    const { violations, warnings } = checkers[page.type.of](read.value, { now: Date.now(), locale });
    const duplicates = read.duplicates.map((one) => ({ ...one, code: "duplicate_member", params: {}, severity: "error" }));
    all = [...violations, ...duplicates.map((one) => ({ ...one, message: locale(one) })), ...warnings];
    for (const one of all) one.range ??= isOfName(one) ? read.names.get(key(one.path)) : rangeOf(read.ranges, one.path);
  }
  for (const one of all) one.formMessage = form(one);
  show(all);
  byId("code").textContent = snippets[page.snippet](read.error ? shown : JSON.stringify(read.value, null, 2), page.type);
}

function isOfName({ code, params }) {
  return code == "unknown_member" || params.of == "name";
}

// The range of the value, or of the nearest value above a missing one.
function rangeOf(ranges, path) {
  const range = ranges.get(key(path));
  return range ?? (path.length ? rangeOf(ranges, path.slice(0, -1)) : undefined);
}

function show(all) {
  page.shown = all;
  const errors = all.filter((one) => one.severity == "error").length;
  const result = byId("result");
  result.className = errors ? "bad" : all.length ? "warned" : "good";
  result.textContent = errors ? `${errors} ${say(errors == 1 ? "error" : "errors")}` : say(all.length ? "validWithWarnings" : "valid");
  byId("violations").replaceChildren(...all.map(entry));
  for (const { list, input } of fields.values()) {
    list.replaceChildren();
    input?.removeAttribute("aria-invalid");
  }
  for (const one of all) {
    const field = nearest(one.path);
    field.list.append(element("li", { class: one.severity }, one.formMessage));
    if (one.severity == "error" && field.input !== byId("form")) field.input?.setAttribute("aria-invalid", "true");
  }
}

// A violation is shown at its field, or at the nearest field above it.
function nearest(path) {
  return fields.get(key(path)) ?? nearest(path.slice(0, -1));
}

function entry(one) {
  const name = one.path.length ? one.path.map((step) => (typeof step == "number" ? `[${step + 1}]` : step || '""')).join(" \u203a ") : say("root");
  const position = one.range && lineAndColumn(byId("text").value, one.range[0]);
  const go = () => {
    const input = nearest(one.path).input;
    for (let above = input?.parentElement; above; above = above.parentElement) if (above.tagName == "DETAILS") above.open = true;
    input?.focus();
    input?.scrollIntoView({ block: "center" });
  };
  const mark = () => {
    const area = byId("text");
    area.focus();
    area.setSelectionRange(...one.range);
    const line = area.value.slice(0, one.range[0]).split("\n").length - 1;
    area.scrollTop = (line - 3) * parseFloat(getComputedStyle(area).lineHeight);
  };
  return element(
    "li",
    { class: one.severity },
    element("button", { type: "button", class: "link", onclick: go }, name),
    ": ",
    one.message,
    position && element("button", { type: "button", class: "link position", onclick: mark, "aria-label": `${say("position")} ${position}` }, position),
  );
}

// Writes the labels of the page in a language.
function speak(language) {
  page.language = language;
  document.documentElement.lang = language;
  document.title = say("title");
  for (const made of document.querySelectorAll("[data-say]")) made.textContent = say(made.dataset.say);
  for (const made of document.querySelectorAll("[data-label]")) made.setAttribute("aria-label", say(made.dataset.label));
  for (const link of document.querySelectorAll("[data-language]")) {
    const isIt = link.dataset.language == language;
    link.setAttribute("aria-pressed", String(isIt));
  }
  byId("reference").href = language + ".html";
  choices();
  buildForm();
  validate();
}

function choices() {
  byId("type").replaceChildren(...data.roots.map((root, index) => element("option", { value: String(index), selected: root == page.type }, `${text(root.label)} (${root.name})`)));
  const examples = data.types[page.type.of].examples;
  byId("example").replaceChildren(
    element("option", { value: "" }, say("chooseExample")),
    ...examples.map((_, index) => element("option", { value: String(index) }, `${say("example")} ${index + 1}`)),
    element("option", { value: "none" }, say("empty")),
  );
}

function begin(value) {
  page.value = structuredClone(value);
  buildForm();
  changed();
}

function snippet(name, focus) {
  page.snippet = name;
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const chosen = tab.dataset.snippet == name;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) tab.focus();
  }
  validate();
}

byId("text").addEventListener("input", textChanged);
byId("form").addEventListener("submit", (event) => event.preventDefault());
byId("copy").addEventListener("click", (event) => copy(byId("code").textContent, event.currentTarget));
byId("type").addEventListener("change", (event) => {
  page.type = data.roots[event.target.value];
  choices();
  begin(data.types[page.type.of].examples[0] ?? {});
});
byId("example").addEventListener("change", (event) => {
  const chosen = data.types[page.type.of].examples[event.target.value];
  begin(event.target.value == "none" ? {} : (chosen ?? page.value));
  event.target.value = "";
});
for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
for (const tab of document.querySelectorAll("[role=tab]")) {
  tab.addEventListener("click", () => snippet(tab.dataset.snippet));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const names = Object.keys(snippets);
    if (step) snippet(names[(names.indexOf(page.snippet) + step + names.length) % names.length], true);
  });
}

const wanted = new URLSearchParams(location.search).get("lang") ?? navigator.language.slice(0, 2);
page.value = structuredClone(data.types[page.type.of].examples[0] ?? {});
byId("text").value = JSON.stringify(page.value, null, 2);
speak(data.labels[wanted] ? wanted : "en");
