// Parses a JSON text and returns its value, the ranges of all values and names, and duplicate members, which JSON.parse does
// not report; or the first syntax error, with its index.
function scan(text) {
  const ranges = new Map();
  const names = new Map();
  const duplicates = [];
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
    // Pairs match first, so every other surrogate is unpaired.
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
        if (seen.has(name)) duplicates.push({ path: [...path, name], range: [start, at] });
        else names.set(JSON.stringify([...path, name]), [start, at]);
        seen.add(name);
        space();
        expect(/:/y);
        value([...path, name]);
      });
    } else if (text[at] == '"') string();
    else expect(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    ranges.set(JSON.stringify(path), [start, at]);
  };
  try {
    value([]);
    space();
    if (at < text.length) fail("json");
    at = 0;
    if (new TextEncoder().encode(text).length > 65536) fail("size", { limit: 65536 });
    return { value: JSON.parse(text), names, ranges, duplicates };
  } catch (error) {
    if (!error.code) throw error;
    return { error: { ...error, path: [], severity: "error" } };
  }
}

// "3:14": lines and columns (code points) start at one.
function lineAndColumn(text, at) {
  const lines = text.slice(0, at).split("\n");
  return lines.length + ":" + ([...lines.at(-1)].length + 1);
}
