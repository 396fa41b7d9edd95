const unknown = (name, known) => report("unknown_member", suggest(name, known));

// Whether a value cannot be read because of what is said of it.
const stops = (broken) => !broken.rule && broken.severity == "error";

// A text that is no instant breaks its pattern and is not asked.
const instant = Date.parse;
