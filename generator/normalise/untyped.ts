import { keysOfMethod } from "../document/methods.js";
import { linkTargets, operationsOf, responsesOf, type OperationPlace } from "../document/operations.js";
import { childPointer, dereference, escapeKey, isObject } from "../document/pointer.js";
import type { OpenApi, Operation, RequestBody, Schema } from "../document/types.js";
import { streamFormat } from "../document/stream-format.js";
import { reach } from "../document/reach.js";
import { recognisePages } from "./recognise-pages.js";
import type { Untyped } from "./pass.js";
import { untypedStream } from "./event-schema.js";

/**
 * Lists the response bodies that have no type, each with the overlay actions that would give it one.
 *
 * Nothing of this is done unasked: that a schema fits is a guess, and the reader decides.
 */
export function findUntyped(document: OpenApi): Untyped[] {
  const found: Untyped[] = [];
  const unions = orphanUnions(document);
  for (const place of operationsOf(document)) {
    const { operation, method } = place;
    const responses = responsesOf(document, operation);
    if (!responses.some(({ status }) => /^[2d]/.test(status))) found.push(untypedSuccess(place));
    for (const { key, status, value: response } of responses) {
      const isBodyless = method === "head" || /^20[45]$/.test(status);
      if (/^2/.test(status) && !isBodyless && Object.keys(response.content ?? {}).length === 0)
        found.push(untypedSuccess(place, key));
      for (const [type, media] of Object.entries(response.content ?? {})) {
        const format = streamFormat(type, media);
        if (!format && (media.schema ?? media.itemSchema)) continue;
        const pointer = childPointer(place.pointer, "responses", key, "content", type);
        const target = `${operationPath(place)}.responses[${quote(key)}].content[${quote(type)}]`;
        if (format) {
          const stream = untypedStream({ document, operation, media, target, unions, format });
          if (stream) found.push({ pointer, ...stream });
        } else if (/[/+]json\b/i.test(type) && !media.schema && !media.itemSchema) {
          const description = "write the schema of this body";
          const actions = [{ target, update: { schema: { type: "object" } }, description }];
          found.push({ pointer, reason: "the body has no schema and no example to infer one from", actions });
        }
      }
    }
    const choice = undeclaredChoice(document, operation);
    if (!choice) continue;
    const { reason, update } = choice;
    found.push({ pointer: place.pointer, reason, actions: [{ target: operationPath(place), update }] });
  }
  return found;
}

/** A success that says nothing of its content: whatever comes is handed on, as `unknown`. */
function untypedSuccess(place: OperationPlace, key?: string): Untyped {
  const response = { content: { "application/json": { schema: { type: "object" } } } };
  const description = "write what it brings, or nothing of it where it brings nothing";
  const action =
    key === undefined
      ? {
          target: operationPath(place),
          update: { responses: { 200: { description: "OK", ...response } } },
          description,
        }
      : { target: `${operationPath(place)}.responses[${quote(key)}]`, update: response, description };
  return {
    pointer: key === undefined ? place.pointer : childPointer(place.pointer, "responses", key),
    reason: "nothing says what a success brings, so its data is unknown",
    actions: [action],
  };
}

/** Lists the operations that seem to have pages in a way nobody can be sure of, each with an overlay action that would say it. */
export function findUnpaged(document: OpenApi): Untyped[] {
  const targetOf = linkTargets(document);
  return operationsOf(document).flatMap((place) => {
    const pages = recognisePages(document, place, targetOf);
    if (!pages?.isGuess) return [];
    const update = { "x-katagami-pagination": pages.paging };
    const description = "say which it is, or false where the list has no pages";
    const actions = [{ target: operationPath(place), update, description }];
    return [{ pointer: place.pointer, reason: pages.reason, actions }];
  });
}

/** Where an operation stands, as the JSONPath of an overlay's target. */
function operationPath({ path, method }: OperationPlace): string {
  const [key, name] = keysOfMethod(method);
  return `$.paths[${quote(path)}].${key}${name === undefined ? "" : `[${quote(name)}]`}`;
}

/** A member name in a JSONPath. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}

/** Schemas with a discriminator's mapping that no operation reaches: unions that somebody forgot to attach. */
function orphanUnions(document: OpenApi): [name: string, union: Schema][] {
  const unions = Object.entries(document.components?.schemas ?? {}).filter(
    ([, schema]) => isObject(schema) && schema.discriminator?.mapping,
  );
  if (unions.length === 0) return [];
  const reached = reach(document, document.paths, document.webhooks);
  return unions.filter(([name]) => !reached.has(`#/components/schemas/${escapeKey(name)}`));
}

/** A request enum that seems to choose between JSON and events, where nothing says so yet. */
function undeclaredChoice(document: OpenApi, operation: Operation): { reason: string; update: unknown } | undefined {
  if (operation["x-katagami-streaming"]) return undefined;
  const types = responsesOf(document, operation)
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ value }) => Object.keys(value.content ?? {}));
  const isStream = (type: string) => streamFormat(type) !== undefined;
  if (!types.some(isStream) || !types.some((type) => !isStream(type) && /[/+]json\b/.test(type))) return undefined;
  const body = dereference<RequestBody>(document, operation.requestBody);
  if (!body) return undefined;
  const schema = dereference<Schema>(document, Object.values(body.content ?? {})[0]?.schema);
  for (const [property, declared] of Object.entries(schema?.properties ?? {})) {
    const value = dereference<Schema>(document, declared)?.enum?.find((one) =>
      /^(stream|streaming|sse)$/i.test(String(one)),
    );
    if (value !== undefined || (declared.type === "boolean" && /^stream(ing)?$/i.test(property))) {
      return {
        reason: `"${property}" seems to choose between JSON and events`,
        update: { "x-katagami-streaming": { property, value: value ?? true } },
      };
    }
  }
  return {
    reason: "it answers JSON or events, and nothing says which request gets which",
    update: { "x-katagami-streaming": { property: "stream", value: true } },
  };
}
