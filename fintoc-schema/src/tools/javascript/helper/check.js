// A JSON Pointer. Names come from whoever made the value: they are cut, and all but ASCII is escaped.
const escaped = (name) =>
  /.{0,64}/su.exec(name)[0]
    .replace(/[^ -[\]-~]/g, (unit) => "\\u" + unit.charCodeAt().toString(16).padStart(4, 0))
    .replace(/~/g, "~0")
    .replace(/\//g, "~1");

const pointer = (path) => {
  let text = "";
  for (const name of path) text += "/" + (/^\w{0,64}$/.test(name) ? name : escaped(name));
  return text;
};

const judge = (root) => (value, options = {}) => {
  const { locale } = options;
  const violations = [], warnings = [];
  now = +options.now;
  found = [];
  root(value);
  if (found.length > 100) {
    const left = found.splice(100).map(({ severity }) => severity);
    report("too_many", { limit: 100 }, [], ["error", "warning", "note"].find((word) => left.includes(word)));
  }
  for (const broken of found) {
    broken.pointer = pointer(broken.path);
    broken.message = locale ? locale(broken) : broken.code;
    (broken.severity == "error" ? violations : warnings).push(broken);
  }
  return { valid: !violations[0], value, violations, warnings };
};

// https://standardschema.dev
const standardSchema = (check) => (options) => ({
  "~standard": {
    version: 1,
    vendor: "fintoc-types",
    validate(value) {
      const { violations } = check(value, options);
      return violations[0] ? { issues: violations } : { value };
    },
  },
});
