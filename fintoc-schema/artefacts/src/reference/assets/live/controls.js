// The control for a simple value: {whole, focus}, the whole of it and what takes the keyboard.

// What a value begins as when somebody asks for it.
function empty(type) {
  if (type.is == "list") return [];
  if (type.is == "object" || type.is == "map" || type.is == "tag") return {};
  return type.is == "words" ? type.words[0].word : "";
}

function control(type, place, id, attributes) {
  if (type.is == "words") return choice(type.words, place, id, attributes);
  if (type.is == "boolean") return choice([{ word: true }, { word: false }], place, id, attributes);
  if (type.is == "kind") return ofSeveralKinds(type, place, id, attributes);
  const shown = place.get();
  const input = element("input", {
    id,
    ...attributes,
    value: shown === undefined ? "" : typeof shown == "string" ? shown : JSON.stringify(shown),
    inputmode: { integer: "numeric", number: "decimal" }[type.is] ?? { email: "email", uri: "url" }[type.format],
    placeholder: type.example,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    oninput: (event) => place.set(read(type, event.target.value)),
  });
  return { whole: input, focus: input };
}

// What was typed: nothing is absent, and what is no number stays a text, which is then refused.
function read(type, typed) {
  if (typed == "") return undefined;
  const isNumber = type.is == "integer" || type.is == "number";
  return isNumber && /^\s*-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(typed) ? Number(typed) : typed;
}

function choice(words, place, id, attributes) {
  const now = place.get();
  const known = words.some(({ word }) => word === now);
  const all = now === undefined || known ? words : [...words, { word: now }];
  const options = all.map(({ word, label }, index) =>
    element("option", { value: String(index), selected: word === now }, String(word) + (label ? " \u2013 " + text(label) : "")),
  );
  const select = element(
    "select",
    { id, ...attributes, onchange: (event) => place.set(all[event.target.value]?.word) },
    element("option", { value: "" }, "\u2014"),
    ...options,
  );
  return { whole: select, focus: select };
}

// Text, number or flag: the kind is chosen beside the value.
function ofSeveralKinds(type, place, id, attributes) {
  const now = place.get();
  const kinds = type.variants.map((variant) => variant.is);
  const kind = typeof now == "boolean" ? "boolean" : typeof now == "number" ? kinds.find((one) => one == "number" || one == "integer") : "string";
  const chosen = type.variants.find((variant) => variant.is == kind) ?? type.variants[0];
  const begin = { boolean: false, number: 0, integer: 0, string: "" };
  const select = element(
    "select",
    {
      "aria-label": say("kind"),
      onchange: (event) => {
        place.set(begin[event.target.value]);
        rebuild(place.path);
      },
    },
    ...kinds.map((one) => element("option", { value: one, selected: one == chosen.is }, say(one))),
  );
  const inner = control(chosen, { ...place, set: (value) => place.set(value === undefined ? "" : value) }, id, attributes);
  return { whole: element("span", { class: "pair" }, select, inner.whole), focus: inner.focus };
}
