import { ref, numbers, named, scalar, object, json, answer, document, type HostileShape } from "./parts.js";

/** Every way in which a description of small schemas can be made large, by what repeats in it. */
export const documentShapes: Readonly<Record<string, HostileShape>> = {
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
  "operations, each with another path, of whose parameters the names differ": (count, edition) =>
    document(
      named(count, `${edition === 1 ? "/{a}/b/{a}" : "/{c}/b/{c}"}/p${edition}x`, (index) => ({
        get: {
          operationId: `op${edition}x${index}`,
          parameters: [{ name: edition === 1 ? "a" : "c", in: "path", required: true, schema: { type: "string" } }],
          responses: { 204: { description: "ok" } },
        },
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
};
