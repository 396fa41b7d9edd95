const missing = (value, names, code, severity) => {
  for (const name of names) if (!has(value, name)) report(code, {}, [name], severity);
};

const required = (value, ...names) => missing(value, names, "required");

const expected = (value, ...names) => missing(value, names, "expected", "note");

const present = (value, members) => {
  let count = 0;
  for (const name of members) if (has(value, name)) count++;
  return count;
};

const presence = (code, holds) => (rule, severity, members) => (value) =>
  holds(present(value, members), members.length) || report(code, { members }, [], severity, rule);

const exactlyOneOf = presence("exactly_one_of", (count) => count == 1);

const atLeastOneOf = presence("at_least_one_of", (count) => count > 0);

const together = presence("together", (count, all) => count % all == 0);

const excludes = presence("excludes", (count) => count < 2);

const requires = (rule, severity, member, needs) => (value) => {
  if (has(value, member) && present(value, needs) < needs.length)
    report("requires", { member, needs }, [], severity, rule);
};
