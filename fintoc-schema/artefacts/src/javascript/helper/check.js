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
    broken.path.reverse();
    if (locale) broken.message = locale(broken);
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
      const locale = options?.locale;
      const { violations } = check(value, { ...options, locale: locale?.form ?? locale });
      return violations[0] ? { issues: violations } : { value };
    },
  },
});
