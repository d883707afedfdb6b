import { pointerKeys } from "../../../document/pointer.js";
import { isObject } from "../../located.js";
import { dashed, isSilent, outsideOf, schemaId } from "../schema-names.js";
import { forbidding, keywordRule, unlessSilent, type Read, type Rule } from "../rule.js";
import type { Level } from "../finding.js";
import type { SchemaSide } from "../pair.js";
import { quote } from "../../voice.js";
import { closing, isWords, matchesAll } from "../schema-keywords.js";

const untested: Level = { response: "info", because: "clients read strings without testing them against a pattern" };

const undecided: Level = {
  request: "warning",
  response: "info",
  because: "whether one pattern allows what another one does cannot be decided in general",
};

const freedoms = ["forbidden", "restricted", "free"] as const;

/**
 * How a schema is written as XML, by what 3.2 calls a node, however older versions spell it; what is not written is what the
 * specification has for it.
 * @see https://spec.openapis.org/oas/v3.2.0#xml-object
 */
const readNode: Read = ({ schema, written }, keyword, { revision }) => {
  const xml = isObject(schema.xml) ? schema.xml : {};
  const [name, keyOfName] = pointerKeys(written.pointer).reverse();
  if (keyword === "name" && keyOfName === "properties") return xml.name ?? name;
  if (keyword !== "nodeType") return xml[keyword];
  const isList = [revision.schema.type ?? []].flat().includes("array");
  const usual = isList && xml.wrapped !== true ? "none" : "element";
  return xml.nodeType ?? (xml.attribute === true ? "attribute" : usual);
};

/** Keywords of a schema whose values are compared as they are: set, unset, or replaced by another. */
export const schemaValues: readonly Rule[] = [
  keywordRule("const-value", ["const"], ({ pair, before, after, action }) =>
    // A value that became several, or was one of several, is told as an enumeration.
    isList(pair.base, before) || isList(pair.revision, after)
      ? undefined
      : { id: schemaId(pair, "const", action), effect: unlessSilent(pair, forbidding[action]) },
  ),
  keywordRule("default-value", ["default"], ({ pair, action }) => ({
    id: schemaId(pair, "default-value", action),
    effect: pair.place === "parameter" ? "changes" : "notes",
    places: outsideOf(pair),
  })),
  keywordRule("multiple-of", ["multipleOf"], ({ pair, before, after, action }) => {
    const divides = (step: unknown, value: unknown) => Number.isInteger(Number(value) / Number(step));
    const replaced = divides(after, before) ? "widens" : divides(before, after) ? "narrows" : "changes";
    return {
      id: schemaId(pair, "multiple-of", { added: "set", removed: "unset", changed: "changed" }[action]),
      effect: unlessSilent(pair, action === "changed" ? replaced : forbidding[action]),
    };
  }),
  keywordRule(
    "pattern",
    ["pattern"],
    ({ pair, before, after, action }) => {
      if ([before, after].every((each) => each === undefined || matchesAll(each))) return undefined;
      if (action === "changed" && matchesAll(after) && pair.direction === "request")
        return { id: schemaId(pair, "pattern", "generalized"), effect: "widens" };
      // Read-only properties are no exception: servers test what is sent before they ignore it.
      const level = action === "changed" ? undecided : untested;
      return { id: schemaId(pair, "pattern", action), effect: forbidding[action], level };
    },
    ({ schema }) => (typeof schema.pattern === "string" && schema.pattern !== "" ? schema.pattern : undefined),
  ),
  keywordRule(
    "unique-items",
    ["uniqueItems"],
    ({ pair, after }) => ({
      id: schemaId(pair, "unique-items", after ? "set" : "unset"),
      effect: unlessSilent(pair, after ? "narrows" : "widens"),
      say: (subject, voice) => {
        const must = voice.only(
          Boolean(after),
          after ? "must now be unique" : "need no longer be unique",
          "must be unique",
        );
        return `The items of ${subject} ${must}.`;
      },
    }),
    ({ schema }) => schema.uniqueItems === true,
  ),
  keywordRule(
    "additional-properties",
    closing,
    ({ pair, keyword, before, after }) => {
      const [from, to] = [Number(before), Number(after)];
      // oasdiff has names of its own for `unevaluatedProperties` that come and go.
      if (keyword !== "additionalProperties" && (from === 2 || to === 2)) return undefined;
      return {
        id: schemaId(pair, dashed(keyword), to > from ? "allowed" : "restricted"),
        effect: pair.direction === "response" || isSilent(pair) ? "notes" : to > from ? "widens" : "narrows",
        say: (subject, voice) => `Further properties of ${subject} ${voice.were(freedoms[from]!, freedoms[to]!)}.`,
      };
    },
    ({ schema }, keyword) => freedom(schema[keyword]),
  ),
  keywordRule("content-encoding", ["contentMediaType", "contentEncoding"], ({ pair, keyword }) => ({
    id: schemaId(pair, dashed(keyword), "changed"),
    effect: unlessSilent(pair, "changes"),
  })),
  // Where a reference leads whose target depends on the way to it, so that which values it allows cannot be known from here.
  keywordRule("dynamic-reference", ["$dynamicRef"], ({ pair }) => ({
    id: schemaId(pair, "dynamic-reference", "changed"),
    effect: unlessSilent(pair, "doubts"),
  })),
  {
    ...keywordRule(
      "xml-object",
      ["nodeType", "name", "namespace", "prefix"],
      ({ pair, keyword, before, after }) => ({
        id: schemaId(pair, "xml", dashed(keyword), "changed"),
        effect: pair.xml ? unlessSilent(pair, "changes") : "notes",
        say: (subject, voice) => `The XML ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
        places: outsideOf(pair),
        at: ["xml", keyword],
      }),
      readNode,
    ),
    reads: ["nodeType", "name", "namespace", "prefix", "attribute", "wrapped"].map((keyword) => `xml.${keyword}`),
  },
];

/** Whether a schema lists its values in `enum`. */
function isList({ schema }: SchemaSide, only: unknown): boolean {
  return only === undefined && schema.enum !== undefined;
}

function freedom(value: unknown): 0 | 1 | 2 {
  if (value === false) return 0;
  return isObject(value) && !Object.keys(value).every(isWords) ? 1 : 2;
}
