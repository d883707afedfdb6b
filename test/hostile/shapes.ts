/** A description that grows in one way; `edition` 2 differs from 1 wherever the shape repeats something. */
export type HostileShape = (count: number, edition: 1 | 2) => object;

type Schemas = Record<string, unknown>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const named = <T>(count: number, prefix: string, value: (index: number) => T) =>
  Object.fromEntries(numbers(count).map((index) => [`${prefix}${index}`, value(index)]));
/** What changes from one edition to the next: a break in both directions. */
const scalar = (edition: 1 | 2) => ({ type: edition === 1 ? "string" : "integer" });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const json = (schema: unknown) => ({ "application/json": { schema } });

/** One operation, `GET /a`, which answers a schema. */
function answer(schema: unknown, schemas: Schemas = {}, more: object = {}): object {
  const responses = { 200: { description: "ok", content: json(schema) } };
  return document({ "/a": { get: { operationId: "a", responses, ...more } } }, schemas);
}

/** One operation, `POST /a`, which takes a schema. */
function take(schema: unknown, schemas: Schemas = {}): object {
  const post = {
    operationId: "a",
    requestBody: { required: true, content: json(schema) },
    responses: { 204: { description: "ok" } },
  };
  return document({ "/a": { post } }, schemas);
}

function document(paths: object, schemas: Schemas = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "https://x.test" }],
    paths,
    components: { schemas },
  };
}

/** A schema in itself, so many times. */
function nested(count: number, inner: object, around: (schema: object) => object): object {
  return numbers(count).reduce<object>((schema) => around(schema), inner);
}

const arm = (index: number, edition: 1 | 2) =>
  object({ k: { type: "string", enum: [`v${index}`] }, [`p${index}`]: scalar(edition) }, { required: ["k"] });

function heirs(count: number, edition: 1 | 2): Schemas {
  const schemas: Schemas = named(count, "S", (index) => ({
    allOf: [ref("B"), object({ [`x${index}`]: scalar(edition) })],
  }));
  const mapping = Object.fromEntries(numbers(count).map((index) => [`k${index}`, `#/components/schemas/S${index}`]));
  schemas["B"] = object({ t: { type: "string" } }, { required: ["t"], discriminator: { propertyName: "t", mapping } });
  return schemas;
}

/** Every way in which a small description can be made large, by what repeats in it. */
export const hostileShapes: Readonly<Record<string, HostileShape>> = {
  "heirs of a discriminator": (count, edition) => answer(ref("B"), heirs(count, edition)),
  "heirs of a discriminator that are sent": (count, edition) => take(ref("B"), heirs(count, edition)),
  "arms of a oneOf": (count, edition) => answer({ oneOf: numbers(count).map((index) => arm(index, edition)) }),
  "arms of a oneOf that are sent": (count, edition) =>
    take({ oneOf: numbers(count).map((index) => arm(index, edition)) }),
  "arms of an anyOf that nothing tells apart": (count, edition) =>
    answer({ anyOf: numbers(count).map((index) => object({ [`p${index}`]: scalar(edition), q: { type: "string" } })) }),
  "arms of a oneOf by reference": (count, edition) =>
    answer(
      { oneOf: numbers(count).map((index) => ref(`S${index}`)) },
      named(count, "S", (index) => arm(index, edition)),
    ),
  "arms without a name of their own, each by two keys": (count, edition) =>
    answer({
      oneOf: numbers(count).map((index) =>
        object({ [`a${index}`]: scalar(edition), [`b${index}`]: scalar(edition) }, { required: [`a${index}`] }),
      ),
    }),
  "arms in the other order": (count, edition) => {
    const arms = numbers(count).map((index) => arm(index, 1));
    return answer({ oneOf: edition === 1 ? arms : arms.reverse(), description: `${edition}` });
  },
  "arms of one shape, in the other order": (count, edition) => {
    const arms = numbers(count).map((index) => object({ k: { const: index } }, { required: ["k"] }));
    return answer({ oneOf: edition === 1 ? arms : arms.reverse() });
  },
  "arms of one shape, each with another value": (count, edition) =>
    answer({
      oneOf: numbers(count).map((index) => object({ k: { const: `${edition} ${index}` } }, { required: ["k"] })),
    }),
  "a chain of references": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ref(`S${index + 1}`)),
      [`S${count}`]: scalar(edition),
    }),
  "a chain of properties by reference": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => object({ next: ref(`S${index + 1}`), own: scalar(edition) })),
      [`S${count}`]: scalar(edition),
    }),
  "a chain of properties, each schema with a new name": (count, edition) => {
    const name = edition === 1 ? "S" : "T";
    return answer(ref(`${name}0`), {
      ...named(count, name, (index) => object({ next: ref(`${name}${index + 1}`) })),
      [`${name}${count}`]: { type: "string" },
    });
  },
  "a chain of references with words": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({ ...ref(`S${index + 1}`), minLength: edition })),
      [`S${count}`]: scalar(edition),
    }),
  "members of an allOf": (count, edition) =>
    answer({ allOf: numbers(count).map((index) => object({ [`p${index}`]: scalar(edition) })) }),
  "members of an allOf by reference": (count, edition) =>
    answer(
      { allOf: numbers(count).map((index) => ref(`S${index}`)) },
      named(count, "S", (index) => object({ [`p${index}`]: scalar(edition) })),
    ),
  "a chain of allOf": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({ allOf: [ref(`S${index + 1}`), object({ [`p${index}`]: scalar(edition) })] })),
      [`S${count}`]: object({}),
    }),
  "values of an enum": (count, edition) =>
    answer({ type: "string", enum: numbers(count).map((index) => `${edition === 1 ? "a" : "b"}${index}`) }),
  "values of an enum that are sent": (count, edition) =>
    take({ type: "string", enum: numbers(count).map((index) => `${edition === 1 ? "a" : "b"}${index}`) }),
  "values of an enum, one of them new": (count, edition) =>
    take({ type: "string", enum: numbers(count + edition).map((index) => `v${index}`) }),
  "values that are alternatives": (count, edition) =>
    answer({ oneOf: numbers(count).map((index) => ({ const: `${edition === 1 ? "a" : "b"}${index}` })) }),
  "operations, each with a change": (count, edition) =>
    document(
      named(count, "/p", (index) => ({
        post: {
          operationId: `op${index}`,
          requestBody: { content: json(object({ a: scalar(edition) })) },
          responses: { 200: { description: "ok", content: json(object({ b: scalar(edition) })) } },
        },
      })),
    ),
  "operations, each with another path": (count, edition) =>
    document(
      named(count, edition === 1 ? "/p" : "/q", (index) => ({
        get: { operationId: `op${index}`, responses: { 204: { description: "ok" } } },
      })),
    ),
  "operations that share a changed schema": (count, edition) =>
    document(
      named(count, "/p", (index) => ({
        get: { operationId: `op${index}`, responses: { 200: { description: "ok", content: json(ref("S")) } } },
      })),
      { S: object({ a: scalar(edition), b: scalar(edition) }) },
    ),
  "operations, each with a new name": (count, edition) =>
    document(
      named(count, "/p", (index) => ({
        get: { operationId: `op${edition}x${index}`, responses: { 204: { description: "ok" } } },
      })),
    ),
  "query parameters": (count, edition) =>
    answer(
      { type: "string" },
      {},
      {
        parameters: numbers(count).map((index) => ({ name: `p${index}`, in: "query", schema: scalar(edition) })),
      },
    ),
  "query parameters, each with a new name": (count, edition) =>
    answer(
      { type: "string" },
      {},
      {
        parameters: numbers(count).map((index) => ({
          name: `${edition === 1 ? "p" : "q"}${index}`,
          in: "query",
          schema: { type: "string" },
        })),
      },
    ),
  "media types of an answer": (count, edition) =>
    document({
      "/a": {
        get: {
          operationId: "a",
          responses: {
            200: { description: "ok", content: named(count, "application/x", () => ({ schema: scalar(edition) })) },
          },
        },
      },
    }),
  "media types of a body, each with a new name": (count, edition) =>
    document({
      "/a": {
        post: {
          operationId: "a",
          requestBody: {
            content: named(count, `application/${edition === 1 ? "x" : "y"}`, () => ({ schema: object({}) })),
          },
          responses: { 204: { description: "ok" } },
        },
      },
    }),
  "responses by status": (count, edition) =>
    document(
      named(Math.ceil(count / 400), "/p", (index) => ({
        get: {
          operationId: `op${index}`,
          responses: Object.fromEntries(
            numbers(Math.min(count, 400)).map((status) => [
              String(200 + status),
              { description: "x", content: json(object({ [`a${status}`]: scalar(edition) })) },
            ]),
          ),
        },
      })),
    ),
  "headers of an answer": (count, edition) =>
    document({
      "/a": {
        get: {
          operationId: "a",
          responses: { 200: { description: "ok", headers: named(count, "X-", () => ({ schema: scalar(edition) })) } },
        },
      },
    }),
  "objects in objects": (count, edition) => answer(nested(count, scalar(edition), (a) => object({ a }))),
  "lists in lists": (count, edition) => answer(nested(count, scalar(edition), (items) => ({ type: "array", items }))),
  "allOf in allOf": (count, edition) =>
    answer(nested(count, scalar(edition), (inner) => ({ allOf: [inner, { minLength: 1 }] }))),
  "oneOf in oneOf": (count, edition) =>
    answer(nested(count, scalar(edition), (inner) => ({ oneOf: [inner, { type: "boolean" }] }))),
  "unions that name one another": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({
        oneOf: [
          ...numbers(count)
            .filter((other) => other !== index)
            .map((other) => ref(`S${other}`)),
          ref(`O${index}`),
        ],
      })),
      ...named(count, "O", (index) => arm(index, edition)),
    }),
  "unions that name one another, each with a new name": (count, edition) => {
    const name = edition === 1 ? "S" : "T";
    return answer(ref(`${name}0`), {
      ...named(count, name, (index) => ({
        oneOf: [
          ...numbers(count)
            .filter((other) => other !== index)
            .map((other) => ref(`${name}${other}`)),
          ref(`O${index}`),
        ],
      })),
      ...named(count, "O", (index) => arm(index, 1)),
    });
  },
  "objects that name one another": (count, edition) =>
    answer(
      ref("S0"),
      named(count, "S", () => object({ own: scalar(edition), ...named(count, "p", (index) => ref(`S${index}`)) })),
    ),
  "properties that refer to one schema": (count, edition) =>
    answer(object(named(count, "p", () => ref("S"))), { S: object({ a: scalar(edition) }) }),
  "properties of one object": (count, edition) => answer(object(named(count, "p", () => scalar(edition)))),
  "properties of one object that is sent": (count, edition) =>
    take(
      object(
        named(count, "p", () => scalar(edition)),
        { required: numbers(count).map((index) => `p${index}`) },
      ),
    ),
  "properties of one object, each with a new name": (count, edition) =>
    answer(object(named(count, edition === 1 ? "p" : "q", () => ({ type: "string" })))),
  "schemas, each with a new name": (count, edition) =>
    answer(
      object(named(count, "p", (index) => ref(`${edition === 1 ? "A" : "B"}${index}`))),
      named(count, edition === 1 ? "A" : "B", (index) => object({ [`x${index}`]: { type: "string" } })),
    ),
  "schemas of one shape, each with a new name": (count, edition) =>
    answer(
      object(named(count, "p", (index) => ref(`${edition === 1 ? "Apple" : "Box"}${index}`))),
      named(count, edition === 1 ? "Apple" : "Box", () => object({ x: { type: "string" } })),
    ),
  "places of a tuple": (count, edition) =>
    answer({ type: "array", prefixItems: numbers(count).map(() => scalar(edition)) }),
  tags: (count, edition) => ({
    ...answer(scalar(edition), {}, { tags: numbers(count).map((index) => `t${edition}${index}`) }),
    tags: numbers(count).map((index) => ({ name: `t${edition}${index}` })),
  }),
  "alternatives of security": (count, edition) => {
    const own = document({
      "/a": {
        get: {
          operationId: "a",
          security: numbers(count).map((index) => ({ [`k${index}`]: [] })),
          responses: { 200: { description: "ok", content: json(scalar(edition)) } },
        },
      },
    }) as { components: object };
    return {
      ...own,
      components: {
        securitySchemes: named(count, "k", (index) => ({
          type: "apiKey",
          in: "header",
          name: `X-${edition}-${index}`,
        })),
      },
    };
  },
  "links of an answer": (count, edition) =>
    document({
      "/a": {
        get: {
          operationId: "a",
          responses: {
            200: {
              description: "ok",
              content: json(object({ a: scalar(edition) })),
              links: named(count, "l", () => ({ operationId: "a", parameters: { x: `$response.body#/a${edition}` } })),
            },
          },
        },
      },
    }),
  servers: (count, edition) => ({
    ...answer(scalar(edition)),
    servers: numbers(count).map((index) => ({ url: `https://x${index}.v${edition}.test` })),
  }),
  webhooks: (count, edition) => ({
    ...answer({ type: "string" }),
    webhooks: named(count, "w", (index) => ({
      post: {
        operationId: `w${index}`,
        requestBody: { content: json(object({ a: scalar(edition) })) },
        responses: { 200: { description: "ok" } },
      },
    })),
  }),
  "a long description": (count, edition) => ({
    ...answer(object({ a: { ...scalar(edition), description: `${"[a](".repeat(count)}${edition}` } })),
    info: { title: "T", version: "1", description: `${"*_`<!--".repeat(count)}${edition}` },
  }),
  "a long name": (count, edition) =>
    answer(object({ ["a".repeat(count)]: scalar(edition) }), {}, { operationId: `op${"A".repeat(count)}` }),
  "alternatives in each member of an allOf": (count, edition) =>
    answer({
      allOf: numbers(count).map((index) => ({
        oneOf: numbers(8).map((value) =>
          object({ [`k${index}`]: { const: `v${value}` }, x: scalar(edition) }, { required: [`k${index}`] }),
        ),
      })),
    }),
  "ways through layers of schemas": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) =>
        object({ a: ref(`S${index + 1}`), b: ref(`S${index + 1}`), c: ref(`S${index + 1}`) }),
      ),
      [`S${count}`]: scalar(edition),
    }),
  "ways through layers of allOf": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({
        allOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)],
        oneOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)],
      })),
      [`S${count}`]: object({ k: { const: `x${edition}` } }, { required: ["k"] }),
    }),
};
