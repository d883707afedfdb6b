/** A description that grows in one way; `edition` 2 differs from 1 wherever the shape repeats something. */
export type HostileShape = (count: number, edition: 1 | 2) => object;

export type Schemas = Record<string, unknown>;

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
export const named = <T>(count: number, prefix: string, value: (index: number) => T) =>
  Object.fromEntries(numbers(count).map((index) => [`${prefix}${index}`, value(index)]));
/** What changes from one edition to the next: a break in both directions. */
export const scalar = (edition: 1 | 2) => ({ type: edition === 1 ? "string" : "integer" });
export const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
export const json = (schema: unknown) => ({ "application/json": { schema } });

/** One operation, `GET /a`, which answers a schema. */
export function answer(schema: unknown, schemas: Schemas = {}, more: object = {}): object {
  const responses = { 200: { description: "ok", content: json(schema) } };
  return document({ "/a": { get: { operationId: "a", responses, ...more } } }, schemas);
}

/** One operation, `POST /a`, which takes a schema. */
export function take(schema: unknown, schemas: Schemas = {}): object {
  const post = {
    operationId: "a",
    requestBody: { required: true, content: json(schema) },
    responses: { 204: { description: "ok" } },
  };
  return document({ "/a": { post } }, schemas);
}

export function document(paths: object, schemas: Schemas = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "https://x.test" }],
    paths,
    components: { schemas },
  };
}

/** A schema in itself, so many times. */
export function nested(count: number, inner: object, around: (schema: object) => object): object {
  return numbers(count).reduce<object>((schema) => around(schema), inner);
}

export const arm = (index: number, edition: 1 | 2) =>
  object({ k: { type: "string", enum: [`v${index}`] }, [`p${index}`]: scalar(edition) }, { required: ["k"] });

export function heirs(count: number, edition: 1 | 2): Schemas {
  const schemas: Schemas = named(count, "S", (index) => ({
    allOf: [ref("B"), object({ [`x${index}`]: scalar(edition) })],
  }));
  const mapping = Object.fromEntries(numbers(count).map((index) => [`k${index}`, `#/components/schemas/S${index}`]));
  schemas["B"] = object({ t: { type: "string" } }, { required: ["t"], discriminator: { propertyName: "t", mapping } });
  return schemas;
}
