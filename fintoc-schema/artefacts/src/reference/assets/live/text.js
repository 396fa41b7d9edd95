// Where every value and every name stands in a JSON text, or the first place at which it is none. Names that stand twice
// are found too: JSON.parse keeps the last one and says nothing.
function scan(text) {
  const places = new Map();
  const names = new Map();
  const repeated = [];
  let at = 0;
  const fail = (code, params = {}) => {
    throw { code, params, at };
  };
  const skip = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found?.[0];
  };
  const space = () => skip(/[ \t\n\r]*/y);
  const expect = (pattern) => skip(pattern) ?? fail("json");
  const string = () => {
    const start = at;
    const source = expect(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
    // Pairs first, so that what is left of surrogates has no partner.
    for (const { 0: escape, index } of source.matchAll(/\\ud[89ab]..\\ud[c-f]..|\\ud[89a-f]..|\\./gi))
      if (/^\\ud[89a-f]..$/i.test(escape)) {
        at = start + index;
        fail("surrogate");
      }
    return JSON.parse(source);
  };
  const list = (end, path, item) => {
    if (path.length > 63) fail("depth", { limit: 64 });
    at++;
    space();
    for (let index = 0; !skip(end); index++) {
      if (index) expect(/,[ \t\n\r]*/y);
      item(index);
      space();
    }
  };
  const value = (path) => {
    space();
    const start = at;
    if (text[at] == "[") list(/]/y, path, (index) => value([...path, index]));
    else if (text[at] == "{") {
      const seen = new Set();
      list(/}/y, path, () => {
        const start = at;
        const name = string();
        if (seen.has(name)) repeated.push({ path: [...path, name], place: [start, at] });
        else names.set(JSON.stringify([...path, name]), [start, at]);
        seen.add(name);
        space();
        expect(/:/y);
        value([...path, name]);
      });
    } else if (text[at] == '"') string();
    else expect(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    places.set(JSON.stringify(path), [start, at]);
  };
  try {
    value([]);
    space();
    if (at < text.length) fail("json");
    at = 0;
    if (new TextEncoder().encode(text).length > 65536) fail("size", { limit: 65536 });
    return { value: JSON.parse(text), names, places, repeated };
  } catch (fault) {
    if (!fault.code) throw fault;
    return { fault: { ...fault, path: [], severity: "error" } };
  }
}

// "3:14": lines and columns begin at one.
function lineAndColumn(text, at) {
  const lines = text.slice(0, at).split("\n");
  return lines.length + ":" + ([...lines.at(-1)].length + 1);
}
