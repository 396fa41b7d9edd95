// A form for a type: one field for each member, and under each what is wrong with it.

// The fields on the page by the pointer to their value.
const fields = new Map();
const key = (path) => JSON.stringify(path);

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name == "value" || name == "checked") made[name] = value;
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

// A value and the way to change it; undefined takes it away.
const spot = (holder, name, path) => ({
  path: [...path, name],
  get: () => (Object.hasOwn(holder, name) ? holder[name] : undefined),
  set(value) {
    if (value === undefined) delete holder[name];
    else Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
    changed();
  },
});

// Something appears or goes away: the form is made anew, and the keyboard goes where `path` leads.
function rebuild(path) {
  buildForm();
  fields.get(key(path))?.input?.focus();
}

function messagesFor(path, input, id) {
  const list = element("ul", { class: "messages", id: id + "-messages" });
  fields.set(key(path), { list, input, path });
  return list;
}

let count = 0;
const nextId = () => "field-" + ++count;

function memberField(member, place) {
  const type = member.type;
  if (type.is == "object" || type.is == "list" || type.is == "map" || type.is == "tag")
    return groupField(member, place);
  const id = nextId();
  const help = member.help && text(member.help);
  const input = control(type, place, id, { "aria-describedby": (help ? id + "-help " : "") + id + "-messages" });
  return element(
    "div",
    { class: "field" },
    heading("label", { for: id }, member),
    help && element("p", { class: "help", id: id + "-help" }, help),
    input.whole,
    messagesFor(place.path, input.focus, id),
  );
}

function heading(tag, attributes, member) {
  return element(
    tag,
    { class: "heading", ...attributes },
    element("span", {}, member.label ? text(member.label) : member.name),
    // The spaces part the words where they are read aloud.
    member.label && " ",
    member.label && element("code", {}, member.name),
    member.required && " ",
    member.required && element("span", { class: "tag required" }, say("required")),
  );
}

// What holds other values can be there or not.
function groupField(member, place) {
  const id = nextId();
  const value = place.get();
  const help = member.help && element("p", { class: "help", id: id + "-help" }, text(member.help));
  const add = () => {
    place.set(empty(member.type));
    rebuild(place.path);
  };
  const remove = () => {
    place.set(undefined);
    rebuild(place.path);
  };
  const name = member.label ? text(member.label) : member.name;
  const button =
    value === undefined
      ? element("button", { type: "button", onclick: add }, say("add") + " ", element("span", {}, name))
      : element("button", { type: "button", class: "quiet", onclick: remove }, say("remove") + " ", element("span", {}, name));
  return element(
    "fieldset",
    { class: "field group", "aria-describedby": id + "-messages" },
    heading("legend", {}, member),
    help,
    messagesFor(place.path, button, id),
    value !== undefined && inside(member.type, value, place),
    element("div", { class: "buttons" }, button),
  );
}

// What a value holds, if it has the shape that the type wants.
function inside(type, value, place) {
  const fits = type.is == "list" ? Array.isArray(value) : typeof value == "object" && value && !Array.isArray(value);
  if (!fits) return element("pre", { class: "raw" }, JSON.stringify(value));
  if (type.is == "object") return members(data.types[type.of], value, place.path);
  if (type.is == "list") return itemsOf(type, value, place);
  if (type.is == "map") return entriesOf(type, value, place);
  const tag = spot(value, type.tag, place.path);
  const choice = { name: type.tag, required: true, type: { is: "words", words: Object.keys(type.variants).map((word) => ({ word })) } };
  const variant = Object.hasOwn(type.variants, tag.get()) ? type.variants[tag.get()] : undefined;
  const rest = variant && members(data.types[variant], value, place.path, type.tag);
  return element("div", {}, memberField(choice, { ...tag, set: (word) => (tag.set(word), rebuild(tag.path)) }), rest);
}

function members(declared, value, path, tag) {
  const known = declared.members.map((member) => memberField(member, spot(value, member.name, path)));
  const names = new Set([...declared.members.map((member) => member.name), tag]);
  const strangers = Object.keys(value).filter((name) => !names.has(name));
  return element("div", {}, ...known, ...strangers.map((name) => stranger(value, name, path)));
}

// A member that nobody declared can only go.
function stranger(value, name, path) {
  const place = spot(value, name, path);
  const remove = () => {
    place.set(undefined);
    rebuild(path);
  };
  const button = element("button", { type: "button", class: "quiet", onclick: remove }, say("remove") + " ", element("code", {}, name));
  return element(
    "div",
    { class: "field" },
    element("div", { class: "heading" }, element("code", {}, name)),
    element("pre", { class: "raw" }, JSON.stringify(value[name])),
    messagesFor(place.path, button, nextId()),
    button,
  );
}

function itemsOf(type, list, place) {
  const rows = list.map((_, index) => {
    const item = spot(list, index, place.path);
    const remove = () => {
      list.splice(index, 1);
      changed();
      rebuild(place.path);
    };
    const row = memberField({ name: String(index + 1), type: type.items, required: false }, item);
    const button = element("button", { type: "button", class: "quiet", onclick: remove }, `${say("remove")} ${index + 1}`);
    return element("li", {}, isSimple(type.items) ? row : inItem(type.items, item, index), button);
  });
  const add = () => {
    list.push(empty(type.items));
    changed();
    rebuild([...place.path, list.length - 1]);
  };
  return element("div", {}, element("ol", { class: "items" }, ...rows), element("button", { type: "button", onclick: add }, say("addItem")));
}

const isSimple = (type) => !["object", "list", "map", "tag"].includes(type.is);

function inItem(type, place, index) {
  const messages = messagesFor(place.path, undefined, nextId());
  const group = element("div", { role: "group", "aria-label": String(index + 1), tabindex: "-1" }, messages, inside(type, place.get(), place));
  fields.get(key(place.path)).input = group;
  return group;
}

// Names of one's own: a row for each.
function entriesOf(type, value, place) {
  const rows = Object.keys(value).map((name) => {
    const entry = spot(value, name, place.path);
    const id = nextId();
    const rename = (event) => {
      if (event.target.value == name || Object.hasOwn(value, event.target.value)) return void (event.target.value = name);
      const pairs = Object.entries(value).map(([old, inner]) => [old == name ? event.target.value : old, inner]);
      place.set(Object.fromEntries(pairs));
      rebuild([...place.path, event.target.value]);
    };
    const remove = () => {
      entry.set(undefined);
      rebuild(place.path);
    };
    const input = control(type.values, entry, id, { "aria-label": say("value") + " " + name, "aria-describedby": id + "-messages" });
    return element(
      "li",
      {},
      element("input", { value: name, "aria-label": say("name"), onchange: rename, spellcheck: "false", autocomplete: "off" }),
      input.whole,
      element("button", { type: "button", class: "quiet", onclick: remove }, say("remove"), element("span", { class: "off" }, " " + name)),
      messagesFor(entry.path, input.focus, id),
    );
  });
  const add = () => {
    let name = "key";
    for (let number = 2; Object.hasOwn(value, name); number++) name = "key" + number;
    spot(value, name, place.path).set("");
    rebuild([...place.path, name]);
  };
  return element("div", {}, element("ul", { class: "entries" }, ...rows), element("button", { type: "button", onclick: add }, say("addEntry")));
}
