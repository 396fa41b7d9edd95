// The request as code for a shell or a program.
const snippets = {
  curl: (json) =>
    `# ${say("url")} https://api.fintoc.com/v1/...
curl "$FINTOC_URL" \\
  --header "Authorization: $FINTOC_SECRET_KEY" \\
  --header "Content-Type: application/json" \\
  --data-binary @- <<'JSON'
${json}
JSON`,

  Rust: (json, type) => {
    let hashes = "#";
    while (json.includes('"' + hashes)) hashes += "#";
    return `use fintoc_types::${type.module}::${type.name};

let request: ${type.name} = fintoc_types::from_str(r${hashes}"${json}"${hashes})?.value;`;
  },

  TypeScript: (json, type) =>
    `import { check } from "fintoc-types/${type.module}/${type.file}";
import message from "fintoc-types/messages/${page.language}";
import type { ${type.name} } from "fintoc-types/${type.module}";

const request: ${type.name} = ${literal(JSON.parse(json))};
const { valid, violations } = check(request, { now: new Date(), locale: message });`,
};

// Returns a JavaScript literal: names are quoted only where that is necessary.
function literal(value, indent = "") {
  const inner = indent + "  ";
  const lines = (open, parts, close) =>
    parts.length ? `${open}\n${parts.map((part) => inner + part + ",\n").join("")}${indent}${close}` : open + close;
  if (Array.isArray(value)) return lines("[", value.map((item) => literal(item, inner)), "]");
  if (typeof value != "object" || !value) return JSON.stringify(value);
  const name = (text) =>
    text == "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(text) ? text : JSON.stringify(text);
  return lines("{", Object.keys(value).map((key) => name(key) + ": " + literal(value[key], inner)), "}");
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = element("textarea", { value: text, class: "off" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  const status = document.getElementById("copied");
  status.textContent = say("copied");
  setTimeout(() => (status.textContent = ""), 2000);
  button.focus();
}
