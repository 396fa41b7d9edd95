// Returns the control of a simple value: {whole, focus}, the element and the one that takes the focus.

// The initial value of a type.
function empty(type) {
  if (type.is == "list") return [];
  if (type.is == "object" || type.is == "map" || type.is == "tag") return {};
  return type.is == "enum" ? type.values[0].value : "";
}

function control(type, slot, id, attributes) {
  if (type.is == "enum") return choice(type.values, slot, id, attributes);
  if (type.is == "boolean") return choice([{ value: true }, { value: false }], slot, id, attributes);
  if (type.is == "kind") return typedControl(type, slot, id, attributes);
  const shown = slot.get();
  const input = element("input", {
    id,
    ...attributes,
    value: shown === undefined ? "" : typeof shown == "string" ? shown : JSON.stringify(shown),
    inputmode: { integer: "numeric", number: "decimal" }[type.is] ?? { email: "email", uri: "url" }[type.format],
    placeholder: type.example,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    oninput: (event) => slot.set(read(type, event.target.value)),
  });
  return { whole: input, focus: input };
}

// Returns the value of an input: undefined if it is empty, and a string if it is not a number, which is then reported.
function read(type, typed) {
  if (typed == "") return undefined;
  const isNumber = type.is == "integer" || type.is == "number";
  return isNumber && /^\s*-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(typed) ? Number(typed) : typed;
}

function choice(values, slot, id, attributes) {
  const now = slot.get();
  const known = values.some(({ value }) => value === now);
  const all = now === undefined || known ? values : [...values, { value: now }];
  const options = all.map(({ value, label }, index) =>
    element("option", { value: String(index), selected: value === now }, String(value) + (label ? " \u2013 " + text(label) : "")),
  );
  const select = element(
    "select",
    { id, ...attributes, onchange: (event) => slot.set(all[event.target.value]?.value) },
    element("option", { value: "" }, "\u2014"),
    ...options,
  );
  return { whole: select, focus: select };
}

// The JSON type of the value is selected beside it.
function typedControl(type, slot, id, attributes) {
  const now = slot.get();
  const kinds = type.variants.map((variant) => variant.is);
  const kind = typeof now == "boolean" ? "boolean" : typeof now == "number" ? kinds.find((one) => one == "number" || one == "integer") : "string";
  const chosen = type.variants.find((variant) => variant.is == kind) ?? type.variants[0];
  const begin = { boolean: false, number: 0, integer: 0, string: "" };
  const select = element(
    "select",
    {
      "aria-label": say("kind"),
      onchange: (event) => {
        slot.set(begin[event.target.value]);
        rebuild(slot.path);
      },
    },
    ...kinds.map((one) => element("option", { value: one, selected: one == chosen.is }, say(one))),
  );
  const inner = control(chosen, { ...slot, set: (value) => slot.set(value === undefined ? "" : value) }, id, attributes);
  return { whole: element("span", { class: "pair" }, select, inner.whole), focus: inner.focus };
}
