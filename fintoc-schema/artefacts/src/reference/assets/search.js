"use strict";

// Shows the types and members whose text contains every word of the query, and hides the others.
const input = document.getElementById("search");
const status = document.getElementById("found");
const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const types = [...document.querySelectorAll(".type")].map((element) => ({
  element,
  members: [...element.querySelectorAll(".member")].map((member) => ({ member, text: plain(member.textContent) })),
  text: plain(element.querySelector("h4").textContent + " " + (element.querySelector("p")?.textContent ?? "")),
}));
const links = new Map(
  [...document.querySelectorAll(".contents li")].map((item) => [item.firstElementChild.hash.slice(1), item]),
);

function search() {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  const fits = (text) => words.every((word) => text.includes(word));
  let count = 0;
  for (const { element, members, text } of types) {
    const whole = fits(text);
    let shown = whole;
    for (const { member, text } of members) {
      const fitting = fits(text);
      member.hidden = !whole && !fitting;
      shown ||= fitting;
      count += words.length > 0 && fitting;
    }
    element.hidden = !shown;
    const link = links.get(element.id);
    if (link) link.hidden = !shown;
    count += words.length > 0 && whole;
  }
  for (const part of document.querySelectorAll(".part, main section section"))
    if (!part.matches(".type")) part.hidden = !part.querySelector(".member:not([hidden]), .type:not([hidden])");
  for (const graph of document.querySelectorAll(".graph")) graph.hidden = words.length > 0;
  status.textContent = !words.length ? "" : count ? count + " " + status.dataset.found : status.dataset.none;
}

input.addEventListener("input", search);
input.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    input.value = "";
    search();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    input.focus();
  }
});

// The target of a link may be hidden by a search: clear the search.
addEventListener("hashchange", () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[hidden]")) {
    input.value = "";
    search();
    target.scrollIntoView();
  }
});

// On a phone the contents are folded at first.
if (matchMedia("(max-width: 52rem)").matches) document.querySelector(".contents details").open = false;
search();
