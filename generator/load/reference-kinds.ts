import { kindAt, type KindAt } from "../document/kind-at.js";
import { kinds } from "../document/keywords.js";
import { pointerOf } from "../document/place.js";
import { escapeKey, isObject, lookUp } from "../document/pointer.js";
import { eachReference, type FoundReference } from "../document/each-reference.js";

/** A reference that leads to something else than has to stand there. */
export interface WrongReference {
  /** Pointer of the `$ref`. */
  readonly at: string;
  readonly message: string;
  readonly hint?: string;
  /** Of a schema, which types can do without: the `$ref` becomes the schema of what it leads to, or is taken out. */
  readonly mend?: () => void;
}

/** Every reference of a description that leads to something else in it than has to stand there; of other texts, none. */
export function wrongReferences(document: unknown): WrongReference[] {
  if (!isObject(document) || !("openapi" in document)) return [];
  const wrong: WrongReference[] = [];
  eachReference(document, (reference) => {
    const found = wrongTarget(document, reference);
    if (found === undefined) return;
    const home = homes.get(reference.kind);
    wrong.push({
      at: pointerOf(reference.place, "$ref"),
      message: `The reference ${reference.ref} leads to ${found}, where ${nameOf(reference)} has to be.`,
      ...(home !== undefined && { hint: `Write it here, or refer to one of #/components/${home}.` }),
      ...(mendable(document, reference) && { mend: () => mend(document, reference) }),
    });
  });
  return wrong;
}

/** What a reference leads to where that is wrong: "a response", "a map of schemas", "text"; what leads nowhere is told elsewhere. */
function wrongTarget(document: unknown, reference: FoundReference): string | undefined {
  const { ref, kind, form, keyword } = reference;
  if (ref === "#" && keyword === "$ref" && kind !== "example") return "the whole description";
  // Nobody follows an example; what else refers, such as a link, is read by rules of its own.
  if (!ref.startsWith("#/") || kind === "example" || keyword !== "$ref") return undefined;
  const value = lookUp(document, ref);
  if (value === undefined || (kind === "schema" && typeof value === "boolean")) return undefined;
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value === "string" ? "text" : `the ${typeof value} ${String(value)}`;
  const found = kindAt(ref);
  if (found === undefined) return Array.isArray(value) === (form === "list") ? undefined : "a value of another kind";
  const isSame = found.form === form && (found.kind === kind || (kind === "header" && found.kind === "parameter"));
  return isSame ? undefined : nameOf(found);
}

/** What holds a schema, so that whoever refers to it instead of a schema means that. */
const holders: ReadonlySet<string> = new Set(["parameter", "header", "mediaType", "response", "requestBody"]);

/** Whether a schema is referred to, and what the reference leads to holds one. */
function mendable(document: unknown, { ref, kind, form, keyword }: FoundReference): boolean {
  const found = keyword === "$ref" && kind === "schema" && form === "one" && ref !== "#" ? kindAt(ref) : undefined;
  return found?.form === "one" && holders.has(found.kind) && isObject(lookUp(document, ref));
}

function mend(document: unknown, { ref, owner }: FoundReference): void {
  const within = ["schema", ...contentKeys(lookUp(document, ref))];
  const schema = within.map((keys) => `${ref}/${keys}`).find((each) => isObject(lookUp(document, each)));
  if (schema === undefined) delete owner.$ref;
  else owner.$ref = schema;
}

/** The way to the schema of an object that has one content. */
function contentKeys(value: unknown): string[] {
  const types = Object.keys((value as { content?: object } | undefined)?.content ?? {});
  return types.length === 1 ? [`content/${escapeKey(types[0]!)}/schema`] : [];
}

/** "a response", "a map of responses". */
function nameOf({ kind, form }: KindAt): string {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (form !== "one") return `a ${form} of ${words.replace(/y$/, "ie")}s`;
  if (words.endsWith("s")) return `the ${words}`;
  return `${/^[aeio]/.test(words) ? "an" : "a"} ${words}`;
}

/** Where the components of a kind stand. */
const homes = new Map([...kinds.components.keywords.values()].map(({ name, holds }) => [holds, name]));
