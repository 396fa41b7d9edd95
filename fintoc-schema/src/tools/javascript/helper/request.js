const unknown = () => report("unknown_member");

// Whether a value cannot be read because of what is said of it.
const stops = (broken) => !broken.rule && broken.severity == "error";
