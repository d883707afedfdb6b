// @ts-check
/**
 * What runs in the page that `katagami diff --format html` writes. It knows the page alone, and puts text into it as text,
 * never as markup.
 * @typedef {import("../../generator/diff/report/html/page-data.js").PageChange} PageChange
 * @typedef {import("../../generator/diff/report/html/page-data.js").PageSymbol} PageSymbol
 * @typedef {import("../../generator/diff/report/html/page-data.js").LinePair} LinePair
 */

function main() {
  /** @type {PageChange[]} */
  const changes = JSON.parse(find("#data").textContent ?? "[]");
  const words = changes.map(searchText);
  const page = { matching: changes, shown: 0, all: false };
  const list = find("#changes");
  const more = find("#more");
  /** @param {number} count */
  const show = (count) => {
    const next = page.matching.slice(page.shown, page.shown + count);
    list.append(...next.map((change) => item(change, page.all || isFirst(change, changes))));
    page.shown += next.length;
    more.hidden = page.shown >= page.matching.length;
    find("#shown").textContent = `${page.matching.length} of ${changes.length}`;
  };
  const apply = () => {
    page.matching = changes.filter((change, index) => matches(change, words[index] ?? ""));
    page.shown = 0;
    list.replaceChildren();
    show(100);
    if (page.matching.length === 0) list.append(make("li", "empty", ["Nothing matches."]));
  };
  const toggleAll = () => {
    page.all = !page.all;
    for (const details of list.querySelectorAll("details")) details.open = page.all;
    find("#all").textContent = page.all ? "Close all" : "Open all";
  };
  for (const control of document.querySelectorAll("#search, select")) control.addEventListener("input", apply);
  for (const button of document.querySelectorAll(".toggle")) {
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      apply();
    });
  }
  more.addEventListener("click", () => show(500));
  find("#all").addEventListener("click", toggleAll);
  addEventListener("keydown", (event) => onKey(event, toggleAll, apply));
  addEventListener("beforeprint", () => {
    show(page.matching.length);
    for (const details of list.querySelectorAll("details")) {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    }
  });
  apply();
}

/**
 * @param {string} selector
 * @returns {any} the element: each caller knows its kind
 */
function find(selector) {
  return document.querySelector(selector);
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {readonly (Node | string)[]} children
 * @returns {any} an element of the kind that the tag names
 */
function make(tag, className, children) {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/**
 * A text in which what stands in backticks is code.
 * @param {string} text
 */
function prose(text) {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? make("code", "", [part]) : new Text(part)));
}

/** @param {PageChange} change */
function searchText({ id, api, message, operations, pointer, symbols, base, revision }) {
  const names = symbols.map(({ name }) => name);
  return [id, api, message, pointer, base, revision, ...operations, ...names].join("\n").toLowerCase();
}

/**
 * The page opens with its first changes open: all of a few, else the worst one.
 * @param {PageChange} change
 * @param {readonly PageChange[]} changes
 */
function isFirst(change, changes) {
  return changes.length <= 3 || change === changes[0];
}

/**
 * @param {PageChange} change
 * @param {string} words
 */
function matches(change, words) {
  const group = change.approved ? "approved" : change.verdict;
  if (document.querySelector(`[data-group="${group}"]`)?.getAttribute("aria-pressed") === "false") return false;
  /** @type {(selector: string) => string} */
  const value = (selector) => find(selector)?.value ?? "";
  const reader = value("#reader");
  if (reader === "docs" && !change.docs) return false;
  if ((reader === "wire" || reader === "sdk") && change[reader] === "none") return false;
  if (value("#api") !== "" && value("#api") !== change.api) return false;
  const wanted = value("#search").toLowerCase().split(/\s+/);
  return wanted.every((word) => words.includes(word));
}

/**
 * @param {KeyboardEvent} event
 * @param {() => void} toggleAll
 * @param {() => void} apply
 */
function onKey(event, toggleAll, apply) {
  const search = find("#search");
  const typing = document.activeElement === search || document.activeElement?.tagName === "SELECT";
  if (event.key === "Escape" && document.activeElement === search) {
    search.value = "";
    search.blur();
    apply();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    event.preventDefault();
    search.focus();
  }
  if (event.key === "e") toggleAll();
  if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
}

/**
 * Moves the focus to the next change, or to the one before.
 * @param {number} by
 */
function step(by) {
  /** @type {any[]} */
  const heads = [...document.querySelectorAll("#changes summary")];
  const current = heads.indexOf(document.activeElement);
  const next = heads[current === -1 && by < 0 ? heads.length - 1 : current + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/**
 * @param {PageChange} change
 * @param {boolean} open
 */
function item(change, open) {
  const details = make("details", change.approved ? "approved" : change.verdict, [head(change)]);
  details.addEventListener("toggle", () => details.open && fill(details, change));
  details.open = open;
  return make("li", "", [details]);
}

/** @param {PageChange} change */
function head(change) {
  const { operations, verdict, approved } = change;
  const reach = operations.length > 1 ? `${operations.length} operations` : (operations[0] ?? "the whole API");
  const word = approved ? "approved" : verdict === "none" ? "words" : verdict;
  const chips = /** @type {const} */ (["wire", "sdk"])
    .filter((reader) => change[reader] !== "none")
    .map((reader) => make("span", `chip ${change[reader]}`, [`${reader} ${change[reader]}`]));
  if (change.docs) chips.push(make("span", "chip docs", ["docs"]));
  const api = document.querySelector("#api") ? [make("span", "api", [change.api])] : [];
  return make("summary", "", [
    make("span", `badge ${approved ? "approved" : verdict}`, [word]),
    make("span", "message", prose(change.message)),
    make("span", "meta", [...api, make("span", "reach", [reach]), make("span", "id", [change.id]), ...chips]),
  ]);
}

/**
 * Fills a change that is opened for the first time.
 * @param {Element} details
 * @param {PageChange} change
 */
function fill(details, change) {
  if (details.childElementCount > 1) return;
  const { others, operations, symbols, approved, lines, pointer } = change;
  const parts = [];
  if (approved) parts.push(make("p", "note", [`Approved until ${approved.until}: ${approved.reason}`]));
  if (lines.length > 0) parts.push(source(change));
  else parts.push(make("p", "place", [[change.base, change.revision].filter(Boolean).join(" → ")]));
  const proofs = symbols.filter(({ code }) => code !== undefined);
  if (proofs.length > 0) parts.push(make("h3", "", ["Compiled before, and no longer does"]), ...proofs.map(proof));
  const changed = symbols.map(({ name, kind }) => make("li", "", [make("code", "", [name]), ` ${kind}`]));
  if (changed.length > 0) parts.push(make("h3", "", ["Exports that changed"]), make("ul", "flow", changed));
  const also = others.map(({ id, message }) => make("li", "", [...prose(message), " ", make("code", "quiet", [id])]));
  if (also.length > 0) parts.push(make("h3", "", ["The same edit also did"]), make("ul", "", also));
  const reached = operations.map((operation) => make("li", "", [make("code", "", [operation])]));
  if (reached.length > 1)
    parts.push(make("h3", "", [`Reaches ${reached.length} operations`]), make("ul", "flow", reached));
  parts.push(make("p", "place", [pointer]));
  details.append(make("div", "body", parts));
}

/**
 * The source before and after, side by side.
 * @param {PageChange} change
 */
function source({ lines, base, revision }) {
  /** @type {(line: LinePair["base"], className: string) => HTMLElement[]} */
  const cell = (line, className) => [
    make("td", "number", [line ? String(line[0]) : ""]),
    make("td", line ? className : "gap", line ? yaml(line[1]) : []),
  ];
  const rows = lines.map(({ base: was, revision: is, same }) =>
    make("tr", "", [...cell(was, same ? "" : "removed"), ...cell(is, same ? "" : "added")]),
  );
  const heads = [`before ${base ?? "– not there"}`, `after ${revision ?? "– not there"}`].map((text) => {
    const cell = make("th", "", [text]);
    cell.colSpan = 2;
    cell.scope = "colgroup";
    return cell;
  });
  const columns = ["narrow", "", "narrow", ""].map((width) => make("col", width, []));
  const table = make("table", "source", [
    make("colgroup", "", columns),
    make("thead", "", [make("tr", "", heads)]),
    make("tbody", "", rows),
  ]);
  return make("div", "scroll", [table]);
}

/**
 * A line of YAML or JSON with its key told apart.
 * @param {string} line
 */
function yaml(line) {
  const key = /^(\s*(?:- )*)("[^"]*"|'[^']*'|[^\s:#"'][^:#]*)(:(?:\s.*)?)$/.exec(line);
  return key ? [new Text(key[1]), make("b", "", [key[2] ?? ""]), new Text(key[3])] : [new Text(line)];
}

/** @param {PageSymbol} symbol */
function proof({ name, code = "", diagnostic = "" }) {
  return make("figure", "", [
    make("figcaption", "", [make("code", "", [name])]),
    make("pre", "", [code]),
    make("pre", "diagnostic", [`✗ ${diagnostic}`]),
  ]);
}

main();
