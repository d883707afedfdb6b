/** Descriptions of 0.3 to 1 MB, each of one shape that has taken some program too long, too much memory, or its stack. */
export const largeDescriptions: Readonly<Record<string, () => object>> = {
  "a chain of 4,000 allOf": () => description(ref(0), { components: named(4_000, (i) => ({ allOf: [ref(i + 1)] })) }),
  "an allOf of 5,000": () => description({ allOf: many(5_000, (i) => ({ properties: { [`p${i}`]: text } })) }),
  "oneOf's of two, 30 deep, that are one schema": () =>
    description(ref(0), { components: named(30, (i) => ({ oneOf: [ref(i + 1), ref(i + 1)] })) }),
  "a oneOf of 6,000": () => description({ oneOf: many(6_000, (i) => tagged(i)) }),
  "500 unions that each name ten others": () =>
    description(ref(0), {
      components: named(500, (i) => ({ oneOf: [...many(10, (k) => ref((i * 7 + k * 31) % 500)), tagged(i)] })),
    }),
  "a chain of 3,000 unions, each with a discriminator of its own": () =>
    description(ref(0), {
      components: named(3_000, (i) => ({
        oneOf: [ref(i + 1), { type: "object", properties: { [`k${i}`]: { enum: ["a", `b${i}`] } } }],
        discriminator: { propertyName: `k${i}` },
      })),
    }),
  "a chain of 3,000 allOf, each of which requires what nobody declares": () =>
    description(ref(0), {
      components: named(3_000, (i) => ({ allOf: [ref(i + 1), { properties: { a: text } }], required: ["a", `r${i}`] })),
    }),
  "2,500 operations of one operationId": () =>
    description(text, {
      root: {
        paths: Object.fromEntries(
          many(2_500, (i) => [`/p${i}`, { get: { operationId: "op", responses: { 204: { description: "" } } } }]),
        ),
      },
    }),
  "1,200 operations that are linked to one another": () =>
    description(text, {
      root: {
        paths: Object.fromEntries(
          many(1_200, (i) => {
            const links = { next: { operationId: `op${(i + 1) % 1_200}` } };
            return [`/p${i}`, { get: { operationId: `op${i}`, responses: { 204: { description: "", links } } } }];
          }),
        ),
      },
    }),
  "a chain of 8,000 references": () => description(ref(0), { components: named(8_000, (i) => ref(i + 1)) }),
  "150 schemas that each name every one": () =>
    description(ref(0), {
      components: named(150, () => ({ properties: Object.fromEntries(many(150, (i) => [`p${i}`, ref(i)])) })),
    }),
  "arrays in arrays": () => description(nested(20_000, (items) => ({ type: "array", items }))),
  "objects in objects": () => description(nested(15_000, (a) => ({ properties: { a } }))),
  "allOf in allOf": () => description(nested(30_000, (inner) => ({ allOf: [inner] }))),
  "not in not": () => description(nested(50_000, (not) => ({ not }))),
  "an enum of 50,000 texts": () => description({ enum: many(50_000, (i) => `text ${i}`) }),
  "an enum of 50,000 numbers": () => description({ enum: many(50_000, (i) => i) }),
  "3,000 properties, each with words": () =>
    description({
      properties: Object.fromEntries(
        many(3_000, (i) => [`p ${i}`, { ...text, description: `Words of ${i}. `.repeat(10) }]),
      ),
    }),
  "3,000 parameters": () =>
    description(text, {
      operation: {
        parameters: many(3_000, (i) => ({
          name: `p[${i}]`,
          in: i % 2 ? "query" : "header",
          schema: { enum: ["a", "b", i] },
        })),
      },
    }),
  "1,000 media types": () =>
    description(text, {
      operation: {
        requestBody: { content: contents(1_000) },
        responses: { 200: { description: "", content: contents(1_000) } },
      },
    }),
  "5,000 components of responses": () =>
    description(text, {
      operation: {
        responses: Object.fromEntries(many(400, (i) => [200 + i, { $ref: `#/components/responses/R${i}` }])),
      },
      components: {
        responses: Object.fromEntries(
          many(5_000, (i) => [`R${i}`, { description: `It is ${i}.`, content: contents(1) }]),
        ),
      },
    }),
  "20,000 tags": () =>
    description(text, {
      operation: { tags: many(20_000, (i) => `t${i}`) },
      root: { tags: many(20_000, (i) => ({ name: `t${i}` })) },
    }),
  "a description of braces, backticks and blanks": () =>
    description(text, {
      operation: { description: `${"{".repeat(100_000)}${"`".repeat(100_000)}${" ".repeat(100_000)}x` },
    }),
  "a summary of 400,000 letters": () => description(text, { operation: { summary: "a ".repeat(200_000) } }),
  "comments that do not end, in a title's Markdown": () =>
    description(text, {
      root: { info: { title: "t".repeat(50_000), version: "1", description: "<!--".repeat(100_000) } },
    }),
  "brackets, quotes and lists that do not end": () =>
    description(text, {
      root: {
        info: {
          title: "t",
          version: "1",
          description: ["[", "> ", "* a ", "_a", "|"].map((part) => part.repeat(30_000)).join("\n\n"),
        },
      },
    }),
  "an operationId of 500,000 letters": () => description(text, { operation: { operationId: "A".repeat(500_000) } }),
  "1,000 links": () =>
    description(text, {
      operation: {
        responses: {
          200: {
            description: "",
            links: Object.fromEntries(
              many(1_000, (i) => [`l${i}`, { operationId: "a", parameters: { q: `$response.body#/a/${i}` } }]),
            ),
          },
        },
        parameters: [{ name: "q", in: "query", schema: text }],
      },
    }),
  "1,000 security requirements": () =>
    description(text, {
      operation: { security: many(1_000, (i) => ({ [`s${i}`]: [], [`s${(i + 1) % 1_000}`]: [] })) },
      components: {
        securitySchemes: Object.fromEntries(
          many(1_000, (i) => [
            `s${i}`,
            { type: "apiKey", in: "header", name: `X-Key-${i}`, description: "Words. ".repeat(30) },
          ]),
        ),
      },
    }),
  "1,000 server variables": () =>
    description(text, {
      root: {
        servers: [
          {
            url: `https://example.com/${many(1_000, (i) => `{v${i}}`).join("/")}`,
            variables: Object.fromEntries(
              many(1_000, (i) => [`v${i}`, { default: "a", enum: many(30, (value) => (value ? `v${value}` : "a")) }]),
            ),
          },
        ],
      },
    }),
  "patterns that never end": () =>
    description({
      type: "object",
      properties: Object.fromEntries(
        many(2_000, (i) => [
          `p${i}`,
          { type: "string", pattern: `^(a+)+${"(b|b)*".repeat(20)}$`, example: "a".repeat(40) + "!" },
        ]),
      ),
    }),
  "an example of 1 MB": () =>
    description({ type: "object", example: { list: many(40_000, (i) => ({ id: i, name: `name ${i}` })) } }),
};

const text = { type: "string" };

function many<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** An object with a value of its own by which a union can be told apart. */
function tagged(index: number): object {
  return { type: "object", required: ["k"], properties: { k: { const: `v${index}` }, v: text } };
}

function ref(index: number): object {
  return { $ref: `#/components/schemas/S${index}` };
}

/** Schemas that are called S0 to S`count`, of which the last one takes anything. */
function named(count: number, make: (index: number) => object): object {
  return { schemas: Object.fromEntries(many(count + 1, (i) => [`S${i}`, i === count ? {} : make(i)])) };
}

/** A schema within schemas. */
function nested(depth: number, around: (inner: object) => object): object {
  let schema: object = text;
  for (let level = 0; level < depth; level++) schema = around(schema);
  return schema;
}

function contents(count: number): object {
  const type = (i: number) => `application/vnd.of-${i}+json; of="${i}"`;
  return Object.fromEntries(
    many(count, (i) => [type(i), { schema: { type: "object", properties: { [`p${i}`]: text } } }]),
  );
}

/** A description with one operation, its answer of a schema, and other parts. */
function description(schema: object, parts: { operation?: object; components?: object; root?: object } = {}): object {
  const responses = { 200: { description: "ok", content: { "application/json": { schema } } } };
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses, ...parts.operation } } },
    components: parts.components ?? {},
    ...parts.root,
  };
}

/** JSON of any depth: the platform's own writer runs out of its stack. */
export function jsonOf(value: unknown): string {
  const written: string[] = [];
  const waiting: (string | { readonly value: unknown })[] = [{ value }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") {
      written.push(next);
      continue;
    }
    const { value } = next;
    if (typeof value !== "object" || value === null) {
      written.push(JSON.stringify(value));
      continue;
    }
    const isList = Array.isArray(value);
    const parts = Object.entries(value as object).flatMap(([key, inner], index) => [
      `${index ? "," : ""}${isList ? "" : `${JSON.stringify(key)}:`}`,
      { value: inner as unknown },
    ]);
    waiting.push(isList ? "]" : "}", ...parts.reverse(), isList ? "[" : "{");
  }
  return written.join("");
}
