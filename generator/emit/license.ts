import type { EmitInput, Emitter } from "./emitter.js";
import type { TemplateFile } from "./template.js";
import { isObject } from "../document/pointer.js";
import { plainLine } from "../model/names.js";

/** Under which terms a package is given to others. */
interface License {
  /** What package.json says: an SPDX expression, or where to look. Without it nobody has said anything. */
  readonly field?: string;
  /** What the file LICENSE says, if there is anything to say. */
  readonly text?: string;
}

/** `LICENSE`: that of the package, which is not that of the runtime in it. */
export const license: Emitter = {
  part: "package",
  emit(input) {
    const { text } = licenseOf(input);
    return text === undefined ? [] : [{ path: "LICENSE", text, layout: "verbatim" }];
  },
};

/**
 * What the configuration asks for, or else what the description says of itself.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#license
 */
export function licenseOf(input: EmitInput): License {
  const { options, template } = input;
  const known = knownLicenses(template);
  if (options.license !== undefined) return ofExpression(options.license, input, known);
  const { license: told } = input.document.info as { license?: unknown };
  if (!isObject(told)) return {};
  const expression = spdxOf(told, known);
  if (expression !== undefined) return ofExpression(expression, input, known);
  const [name = "", url = ""] = [told["name"], told["url"]].map((each) => plainLine(String(each ?? "")));
  if (name + url === "") return {};
  const text = `${options.name} is made from a description that is licensed under:\n\n${name}\n${url}`;
  return { field: "SEE LICENSE IN LICENSE", text: `${text.trim()}\n` };
}

function ofExpression(field: string, { options, template }: EmitInput, known: Known): License {
  // Whoever says so keeps the terms to themselves, or has written them down.
  if (field === "UNLICENSED" || field.startsWith("SEE LICENSE IN ")) return { field };
  const text = template.find(({ path }) => path === `licences/${field.replace(/-(only|or-later)$/, "")}.txt`)?.text;
  if (text !== undefined) return { field, text: text.replaceAll("<holder>", () => holderOf(options)) };
  const pages = idsIn(field).filter((id) => Object.hasOwn(known, id));
  const lines = pages.map((id) => `${known[id]}: https://spdx.org/licenses/${id}.html`);
  return { field, text: `${[`${options.name} is licensed under ${plainLine(field)}`, ...lines].join("\n\n")}\n` };
}

function holderOf({ name, fields = {} }: EmitInput["options"]): string {
  const { author } = fields;
  const text = isObject(author) ? author["name"] : author;
  return typeof text === "string" && text !== "" ? plainLine(text) : `the authors of ${name}`;
}

/** Names of licences by their SPDX ids. */
type Known = Readonly<Record<string, string>>;

function knownLicenses(template: readonly TemplateFile[]): Known {
  return JSON.parse(template.find(({ path }) => path === "licences/spdx.json")?.text ?? "{}") as Known;
}

const operators = new Set(["AND", "OR", "WITH"]);

function idsIn(expression: string): string[] {
  const words = expression.split(/[\s()]+/).filter((word) => word !== "" && !operators.has(word));
  return words.map((word) => word.replace(/\+$/, ""));
}

/**
 * The SPDX expression that the description's `license` object means; undefined where that is not certain.
 * @see https://spec.openapis.org/oas/latest.html#license-object
 */
function spdxOf({ identifier, name, url }: Record<string, unknown>, known: Known): string | undefined {
  if (typeof identifier === "string" && idsIn(identifier).length > 0) {
    if (idsIn(identifier).every((id) => Object.hasOwn(known, id))) return identifier.trim();
    return undefined;
  }
  const said = bare(typeof name === "string" ? name : "");
  const exact = Object.keys(known).find((id) => bare(id) === said);
  const named = exact ?? Object.keys(known).find((id) => bare(known[id]!) === said);
  if (said !== "" && named !== undefined) return named;
  const linked = typeof url === "string" ? idOfPage(url, known) : undefined;
  // "Apache" with the address of Apache-2.0 is that; "Apache with exceptions" is not.
  return linked !== undefined && bare(linked).startsWith(said) ? linked : undefined;
}

/** A name without what is written in many ways: "The Apache License, Version 2.0" is "apache20". */
function bare(name: string): string {
  const words = name.slice(0, 200).toLowerCase();
  return words.replace(/\blicen[cs]e\b|\bversion\b|\bthe\b|\bv(?=\d)|[^\p{L}\p{N}]/gu, "");
}

/** Pages that are known to hold a licence, and where their addresses have its name. */
const pages: readonly (readonly [address: RegExp, id: (name: string) => string])[] = [
  [
    /^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-([\d.]+?)(?:\.html|\.txt)?\/?$/i,
    (version) => `apache-${version}`,
  ],
  [/^https?:\/\/(?:www\.)?opensource\.org\/licenses?\/([\w.-]+?)(?:\.php|\.html)?\/?$/i, (id) => id],
  [/^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([\w.-]+?)(?:\.html)?\/?$/i, (id) => id],
  [/^https?:\/\/(?:www\.)?choosealicense\.com\/licenses\/([\w.-]+?)\/?$/i, (id) => id],
  [/^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/([\w-]+\/[\d.]+)(?:\/.*)?$/i, (id) => `cc-${id}`],
  [
    /^https?:\/\/(?:www\.)?creativecommons\.org\/publicdomain\/zero\/([\d.]+)(?:\/.*)?$/i,
    (version) => `cc0-${version}`,
  ],
  [/^https?:\/\/(?:www\.)?mozilla\.org\/(?:\w\w-\w\w\/)?mpl\/([\d.]+)\/?$/i, (version) => `mpl-${version}`],
];

function idOfPage(url: string, known: Known): string | undefined {
  if (url.length > 200) return undefined;
  for (const [address, id] of pages) {
    const [, found] = address.exec(url) ?? [];
    if (found !== undefined) return Object.keys(known).find((each) => bare(each) === bare(id(found)));
  }
  return undefined;
}
