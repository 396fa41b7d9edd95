// Builds the form of a type: a field for each member, with its messages below it.

// The fields of the page, by the path of their value.
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

// Returns accessors of a member or an item; setting undefined removes it.
const accessor = (holder, name, path) => ({
  path: [...path, name],
  get: () => (Object.hasOwn(holder, name) ? holder[name] : undefined),
  set(value) {
    if (value === undefined) delete holder[name];
    else Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
    changed();
  },
});

// Builds the form again after fields appear or disappear, and focuses the field of `path`.
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

function memberField(member, slot) {
  const type = member.type;
  if (type.is == "object" || type.is == "list" || type.is == "map" || type.is == "tag")
    return groupField(member, slot);
  const id = nextId();
  const help = member.help && text(member.help);
  const input = control(type, slot, id, { "aria-describedby": (help ? id + "-help " : "") + id + "-messages" });
  return element(
    "div",
    { class: "field" },
    heading("label", { for: id }, member),
    help && element("p", { class: "help", id: id + "-help" }, help),
    input.whole,
    messagesFor(slot.path, input.focus, id),
  );
}

function heading(tag, attributes, member) {
  return element(
    tag,
    { class: "heading", ...attributes },
    element("span", {}, member.label ? text(member.label) : member.name),
    // Screen readers need the spaces between the words.
    member.label && " ",
    member.label && element("code", {}, member.name),
    member.required && " ",
    member.required && element("span", { class: "tag required" }, say("required")),
  );
}

// A field for an object, an array or a map, with a button that adds or removes it.
function groupField(member, slot) {
  const id = nextId();
  const value = slot.get();
  const help = member.help && element("p", { class: "help", id: id + "-help" }, text(member.help));
  const add = () => {
    slot.set(empty(member.type));
    rebuild(slot.path);
  };
  const remove = () => {
    slot.set(undefined);
    rebuild(slot.path);
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
    messagesFor(slot.path, button, id),
    value !== undefined && inside(member.type, value, slot),
    element("div", { class: "buttons" }, button),
  );
}

// Returns the fields of a value, or its JSON if it has another type.
function inside(type, value, slot) {
  const fits = type.is == "list" ? Array.isArray(value) : typeof value == "object" && value && !Array.isArray(value);
  if (!fits) return element("pre", { class: "raw" }, JSON.stringify(value));
  if (type.is == "object") return members(data.types[type.of], value, slot.path);
  if (type.is == "list") return itemsOf(type, value, slot);
  if (type.is == "map") return entriesOf(type, value, slot);
  const tag = accessor(value, type.tag, slot.path);
  const choice = { name: type.tag, required: true, type: { is: "enum", values: Object.keys(type.variants).map((value) => ({ value })) } };
  const variant = Object.hasOwn(type.variants, tag.get()) ? type.variants[tag.get()] : undefined;
  const rest = variant && members(data.types[variant], value, slot.path, type.tag);
  return element("div", {}, memberField(choice, { ...tag, set: (value) => (tag.set(value), rebuild(tag.path)) }), rest);
}

function members(declared, value, path, tag) {
  const known = declared.members.map((member) => memberField(member, accessor(value, member.name, path)));
  const names = new Set([...declared.members.map((member) => member.name), tag]);
  const unknown = Object.keys(value).filter((name) => !names.has(name));
  return element("div", {}, ...known, ...unknown.map((name) => unknownField(value, name, path)));
}

// An undocumented member can only be removed.
function unknownField(value, name, path) {
  const slot = accessor(value, name, path);
  const remove = () => {
    slot.set(undefined);
    rebuild(path);
  };
  const button = element("button", { type: "button", class: "quiet", onclick: remove }, say("remove") + " ", element("code", {}, name));
  return element(
    "div",
    { class: "field" },
    element("div", { class: "heading" }, element("code", {}, name)),
    element("pre", { class: "raw" }, JSON.stringify(value[name])),
    messagesFor(slot.path, button, nextId()),
    button,
  );
}

function itemsOf(type, list, slot) {
  const rows = list.map((_, index) => {
    const item = accessor(list, index, slot.path);
    const remove = () => {
      list.splice(index, 1);
      changed();
      rebuild(slot.path);
    };
    const row = memberField({ name: String(index + 1), type: type.items, required: false }, item);
    const button = element("button", { type: "button", class: "quiet", onclick: remove }, `${say("remove")} ${index + 1}`);
    return element("li", {}, isSimple(type.items) ? row : inItem(type.items, item, index), button);
  });
  const add = () => {
    list.push(empty(type.items));
    changed();
    rebuild([...slot.path, list.length - 1]);
  };
  return element("div", {}, element("ol", { class: "items" }, ...rows), element("button", { type: "button", onclick: add }, say("addItem")));
}

const isSimple = (type) => !["object", "list", "map", "tag"].includes(type.is);

function inItem(type, slot, index) {
  const messages = messagesFor(slot.path, undefined, nextId());
  const group = element("div", { role: "group", "aria-label": String(index + 1), tabindex: "-1" }, messages, inside(type, slot.get(), slot));
  fields.get(key(slot.path)).input = group;
  return group;
}

// A map: a row for each member.
function entriesOf(type, value, slot) {
  const rows = Object.keys(value).map((name) => {
    const entry = accessor(value, name, slot.path);
    const id = nextId();
    const rename = (event) => {
      if (event.target.value == name || Object.hasOwn(value, event.target.value)) return void (event.target.value = name);
      const pairs = Object.entries(value).map(([old, inner]) => [old == name ? event.target.value : old, inner]);
      slot.set(Object.fromEntries(pairs));
      rebuild([...slot.path, event.target.value]);
    };
    const remove = () => {
      entry.set(undefined);
      rebuild(slot.path);
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
    accessor(value, name, slot.path).set("");
    rebuild([...slot.path, name]);
  };
  return element("div", {}, element("ul", { class: "entries" }, ...rows), element("button", { type: "button", onclick: add }, say("addEntry")));
}
