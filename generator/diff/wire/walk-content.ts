import type { MediaType, Schema } from "../../document/types.js";
import { streamFormat } from "../../document/stream-format.js";
import { childOf, isObject, type Both, type Located } from "../located.js";
import { withExamples } from "./examples.js";
import { matchMediaTypes } from "./match-media-types.js";
import { partsOf } from "./parts.js";
import type { Setting } from "./pair.js";
import { flow, look, type Walk, type Within } from "./walk.js";

/** Compares the media types of two bodies, and their schemas. */
export function walkContent(
  walk: Walk,
  of: "request-body" | "response",
  owners: Both<unknown>,
  subject: string,
  within: Within,
): void {
  const direction = of === "response" ? "response" : "request";
  const base = contentOf(owners.base);
  const revision = contentOf(owners.revision);
  look(walk, "content", { of, base, revision }, { subject, direction, within });
  const { same, renamed } = matchMediaTypes({ base, revision });
  for (const { from, to } of [...same.map((name) => ({ from: name, to: name })), ...renamed]) {
    const [before, after] = [childOf(base, from), childOf(revision, to)] as Located<MediaType>[];
    if (!isObject(before?.value) || !isObject(after?.value)) continue;
    const both = {
      base: withExamples(walk.base, before as Located<MediaType>),
      revision: withExamples(walk.revision, after as Located<MediaType>),
    };
    look(walk, "media-type", { ...both, of, name: to, ...partsOf(walk, both) }, { subject, direction, within });
    const use = {
      place: "body",
      direction: flow(direction, within),
      typed: isTyped(to),
      xml: mayBeXml(to),
      within,
    } as const;
    walkSchema(walk, both, "schema", { ...use, subject });
    walkSchema(walk, both, "itemSchema", { ...use, subject: `each item of ${subject}` });
  }
}

/** How a schema is used where an operation names it. */
export interface Use extends Pick<Setting, "place" | "direction" | "typed">, Partial<typeof plain> {
  readonly subject: string;
  readonly within: Within;
}

const plain = { inHeader: false, xml: false, exploded: false };

/** Compares the schemas that two pieces have under a keyword. */
export function walkSchema(walk: Walk, { base, revision }: Both<unknown>, keyword: string, of: Use): void {
  const [before, after] = [childOf(base, keyword), childOf(revision, keyword)] as (Located<Schema> | undefined)[];
  if (before === undefined || after === undefined) return;
  const { subject, within, ...use } = of;
  const node = walk.compare(before, after, { ...plain, ...use, notice: within.notice });
  walk.steps.push({ subject, operation: within.operation, callback: within.callback, node });
}

function contentOf(owner: Located<unknown>): Located<Record<string, MediaType>> {
  const content = childOf(owner, "content");
  return isObject(content?.value)
    ? (content as Located<Record<string, MediaType>>)
    : { value: {}, pointer: owner.pointer };
}

/** Whether a media type tells numbers from strings: JSON does, also that of each item of a stream; forms and XML do not. */
export function isTyped(mediaType: string): boolean {
  if (streamFormat(mediaType) !== undefined) return true;
  const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  return essence === "application/json" || essence.endsWith("+json");
}

/** Whether what a media type names is XML, or a range that XML belongs to. */
function mayBeXml(mediaType: string): boolean {
  return /^\s*([^;\s]+[/+]xml|(application|text|\*)\/\*)\s*(;|$)/i.test(mediaType);
}
