import { isObject } from "../../located.js";
import type { Schema } from "../../../document/types.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, outsideOf, schemaId } from "../schema-id.js";

const keywords = { nodeType: "node-type", name: "name", namespace: "namespace", prefix: "prefix" } as const;

/**
 * How a schema is written as XML: the kind of node, its name and its namespace.
 * @see https://spec.openapis.org/oas/v3.2.0#xml-object
 */
export const xmlObject: RuleOn<"schema"> = {
  id: "xml-object",
  on: "schema",
  reads: ["nodeType", "name", "namespace", "prefix", "attribute", "wrapped"].map((keyword) => `xml.${keyword}`),
  *check(pair) {
    const isList = [pair.revision.schema.type ?? []].flat().includes("array");
    const [before, after] = [nodeOf(pair.base.schema, isList), nodeOf(pair.revision.schema, isList)];
    for (const [keyword, name] of Object.entries(keywords)) {
      const [from, to] = [before[keyword], after[keyword]];
      if (from === to) continue;
      yield {
        id: schemaId(pair, "xml", name, "changed"),
        effect: pair.xml && !isSilent(pair) ? "changes" : "notes",
        say: (subject, voice) => `The XML ${keyword} of ${subject} ${voice.went(quote(from), quote(to))}.`,
        places: outsideOf(pair),
        at: ["xml", keyword],
      };
    }
  },
};

/** What 3.2 calls a node, however older versions spell it; what is not written is what the specification has for it. */
function nodeOf(schema: Schema, isList: boolean): Readonly<Record<string, unknown>> {
  const xml = isObject(schema.xml) ? schema.xml : {};
  const usual = isList && xml.wrapped !== true ? "none" : "element";
  return { ...xml, nodeType: xml.nodeType ?? (xml.attribute === true ? "attribute" : usual) };
}
