import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import type { Schema } from "../../generator/document/types.js";
import { compare } from "../diff/compare.js";
import { instanceOf } from "./instances.js";
import { narrowings, type Narrowing } from "./narrowings.js";
import { pick, seeded } from "./random.js";
import { placesIn, specimen, type Specimen } from "./schemas.js";

/** Proven narrowings of each kind; specimens that are tried for them; values that are tried as a proof of each. */
const [wanted, tries, proofs] = [25, 250, 40] as const;

describe("a narrower schema", () => {
  it.each(Object.entries(narrowings))("breaks requests, and them alone, where %s", (_, narrow) => {
    const cases = casesOf(narrow);
    expect(cases.length).toBeGreaterThanOrEqual(wanted / 2);
    for (const { before, after, pointer, proof } of cases) {
      const seen = JSON.stringify({ before, after, pointer, proof });
      const request = compare(sent(before), sent(after));
      expect(request.filter((change) => isLoud(change) && isAt(change, pointer)).length, seen).toBeGreaterThan(0);
      expect(compare(sent(after), sent(before)).filter(isBreaking), `back: ${seen}`).toEqual([]);
      expect(compare(answered(before), answered(after)).filter(isBreaking), `answer: ${seen}`).toEqual([]);
    }
  });
});

interface Narrowed {
  readonly before: Specimen;
  readonly after: Specimen;
  /** Where it was edited. */
  readonly pointer: string;
  /** A value that was valid and is no longer. */
  readonly proof: unknown;
}

function casesOf(narrow: Narrowing): Narrowed[] {
  const found: Narrowed[] = [];
  for (let seed = 1; seed <= tries && found.length < wanted; seed++) {
    const random = seeded(seed);
    const before = specimen(random);
    const places = placesIn(before, at).filter(({ schema }) => narrow(structuredClone(schema), random));
    const place = pick(random, places);
    if (place === undefined) continue;
    const after = structuredClone(before);
    narrow(placesIn(after, at).find(({ pointer }) => pointer === place.pointer)!.schema, random);
    const [was, is] = [validatorOf(before), validatorOf(after)];
    for (let attempt = 0; attempt < proofs; attempt++) {
      const proof = instanceOf(before, random);
      if (!was(proof) || is(proof)) continue;
      found.push({ before, after, pointer: place.pointer, proof });
      break;
    }
  }
  return found;
}

const at = "#/paths/~1things/post/requestBody/content/application~1json/schema";

function sent({ root, schemas }: Specimen): object {
  return documentWith({ requestBody: { content: { "application/json": { schema: root } } } }, schemas);
}

function answered({ root, schemas }: Specimen): object {
  const content = { "application/json": { schema: root } };
  return documentWith({ responses: { 200: { description: "Done", content } } }, schemas);
}

function documentWith(operation: object, schemas: Record<string, Schema>): object {
  const paths = { "/things": { post: operation } };
  return { openapi: "3.1.0", info: { title: "Things", version: "1.0.0" }, paths, components: { schemas } };
}

const ajv = new Ajv2020({ strict: false, validateSchema: false });

function validatorOf({ root, schemas }: Specimen): (value: unknown) => boolean {
  const validate = ajv.compile({ ...root, components: { schemas } });
  return (value) => validate(value);
}

const isBreaking = ({ wire }: Change) => wire === "breaking";

/** Whether a change breaks, or would if a row of its rule did not say why it is a warning: a new limit was often there before. */
function isLoud({ id, wire }: Change): boolean {
  return wire === "breaking" || (wire === "warning" && softened.test(id));
}

const softened =
  /^request-.+-((exclusive-)?m(ax|in)-set|max-length-set|min-length-set|min-items-set|pattern-changed|not-added)$/;

function isAt({ base, revision }: Change, pointer: string): boolean {
  return [base, revision].some((place) => place?.pointer.startsWith(pointer));
}
