// A library's books, as the documentation of Fastify and @fastify/swagger would write them; it prints where it listens.
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import bearerAuth from "@fastify/bearer-auth";
import multipart, { ajvFilePlugin } from "@fastify/multipart";
import swagger from "@fastify/swagger";
import Fastify from "fastify";
import qs from "qs";

const serialization = (ajv) => ajv.addVocabulary(["style", "explode"]);
const app = Fastify({
  routerOptions: { querystringParser: (text) => qs.parse(text) },
  ajv: { plugins: [ajvFilePlugin, serialization] },
});
await app.register(swagger, {
  openapi: {
    openapi: "3.1.0",
    info: { title: "Library", version: "2.1.0" },
    servers: [{ url: "/" }],
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    tags: [{ name: "books" }, { name: "streams" }],
  },
});
await app.register(multipart, { attachFieldsToBody: true });

app.addSchema({
  $id: "Book",
  type: "object",
  required: ["isbn", "title", "copies"],
  properties: {
    isbn: { type: "string", pattern: "^[0-9]{3,13}$" },
    title: { type: "string", minLength: 1 },
    copies: { type: "integer", minimum: 0, default: 1 },
    subtitle: { type: ["string", "null"] },
    added: { type: "string", format: "date-time", readOnly: true },
    labels: { type: "array", items: { type: "string" } },
  },
});
app.addSchema({
  $id: "Fault",
  type: "object",
  required: ["statusCode", "message"],
  properties: { statusCode: { type: "integer" }, error: { type: "string" }, message: { type: "string" } },
});

const book = { $ref: "Book#" };
const fault = { $ref: "Fault#" };
const isbn = { type: "object", required: ["isbn"], properties: { isbn: { type: "string" } } };
const content = (type, schema) => ({ 200: { description: "Fine", content: { [type]: { schema } } } });
const books = new Map();
const covers = new Map();
const notFound = (isbn) => Object.assign(new Error(`No book ${isbn}`), { statusCode: 404 });

function find(isbn) {
  if (!books.has(isbn)) throw notFound(isbn);
  return books.get(isbn);
}

app.post(
  "/books",
  { schema: { operationId: "addBook", tags: ["books"], body: book, response: { 201: book, "4xx": fault } } },
  async (request, reply) => {
    if (books.has(request.body.isbn)) return reply.code(409).send({ statusCode: 409, message: "There is one" });
    const added = { ...request.body, added: "2026-01-01T00:00:00.000Z" };
    books.set(added.isbn, added);
    return reply.code(201).header("location", `/books/${added.isbn}`).send(added);
  },
);

app.get(
  "/books",
  {
    schema: {
      operationId: "listBooks",
      tags: ["books"],
      querystring: {
        type: "object",
        properties: {
          page: { type: "integer", minimum: 1, default: 1 },
          size: { type: "integer", maximum: 50, default: 2 },
          "labels[]": { type: "array", items: { type: "string" } },
        },
      },
      response: {
        200: {
          type: "object",
          required: ["items", "total"],
          properties: { items: { type: "array", items: book }, total: { type: "integer" } },
        },
      },
    },
  },
  async ({ query: { page, size, labels } }) => {
    const found = [...books.values()].filter((each) => (labels ?? []).every((label) => each.labels?.includes(label)));
    return { items: found.slice((page - 1) * size, page * size), total: found.length };
  },
);

app.get(
  "/search",
  {
    schema: {
      operationId: "searchBooks",
      summary: "Filters as `filter[added][after]`",
      querystring: {
        type: "object",
        style: "deepObject",
        explode: true,
        properties: {
          filter: {
            type: "object",
            properties: {
              title: { type: "string" },
              added: { type: "object", properties: { after: { type: "string", format: "date-time" } } },
              labels: { type: "array", items: { type: "string" } },
            },
          },
          sort: { type: "array", items: { type: "string" } },
          limit: { type: "integer" },
        },
      },
      response: { 200: { type: "object", additionalProperties: true } },
    },
  },
  async ({ query }) => ({ understood: query }),
);

app.get(
  "/books/:isbn",
  { schema: { operationId: "getBook", tags: ["books"], params: isbn, response: { 200: book } } },
  async ({ params, headers }, reply) => {
    const found = find(params.isbn);
    reply.header("etag", `"${found.copies}"`);
    return headers["if-none-match"] === `"${found.copies}"` ? reply.code(304).send() : found;
  },
);

app.patch(
  "/books/:isbn",
  {
    schema: {
      operationId: "changeBook",
      tags: ["books"],
      params: isbn,
      body: { type: "object", properties: { title: { type: "string" }, copies: { type: "integer", minimum: 0 } } },
      response: { 200: book, 404: fault },
    },
  },
  async ({ params, body }) => Object.assign(find(params.isbn), body),
);

// The description has a 200 alone, which Fastify adds where no response is described.
app.delete(
  "/books/:isbn",
  { schema: { operationId: "removeBook", tags: ["books"], params: isbn } },
  async (request, reply) => {
    find(request.params.isbn);
    books.delete(request.params.isbn);
    return reply.code(204).send();
  },
);

// An order takes time: 202, where the description has 200.
app.post(
  "/books/:isbn/orders",
  {
    schema: {
      operationId: "orderBook",
      params: isbn,
      body: { type: "object", required: ["count"], properties: { count: { type: "integer" } } },
      response: { 200: { type: "object", properties: { order: { type: "string" }, at: { type: "string" } } } },
    },
  },
  async (request, reply) => reply.code(202).send({ order: "o-1", count: request.body.count, status: "queued" }),
);

// An import without any word about its answer.
app.post(
  "/imports",
  { schema: { operationId: "importBooks", body: { type: "array", items: book } } },
  async (request, reply) => reply.code(201).send({ imported: request.body.map((each) => each.isbn) }),
);

app.put(
  "/books/:isbn/cover",
  {
    schema: {
      operationId: "setCover",
      consumes: ["multipart/form-data"],
      params: isbn,
      body: {
        type: "object",
        required: ["cover"],
        properties: { cover: { isFile: true }, artist: {} },
      },
      response: { 200: { type: "object", properties: { bytes: { type: "integer" }, artist: { type: "string" } } } },
    },
  },
  async ({ params, body }) => {
    const bytes = await body.cover.toBuffer();
    covers.set(params.isbn, bytes);
    return { bytes: bytes.length, artist: body.artist?.value };
  },
);

app.get(
  "/books/:isbn/cover",
  {
    schema: {
      operationId: "getCover",
      params: isbn,
      response: content("image/jpeg", { type: "string", format: "binary" }),
    },
  },
  async ({ params, query }, reply) => {
    if (!covers.has(params.isbn)) return reply.code(404).type("text/plain").send("no cover");
    // A newer picture is of another type than described.
    return reply.type(query.webp ? "image/webp" : "image/jpeg").send(covers.get(params.isbn));
  },
);

app.get(
  "/changes",
  {
    schema: {
      operationId: "watchChanges",
      tags: ["streams"],
      response: content("application/x-ndjson", { type: "object", properties: { seq: { type: "integer" } } }),
    },
  },
  async (request, reply) => {
    async function* lines() {
      for (let seq = 1; seq <= 5; seq++) {
        yield `${JSON.stringify({ seq, title: "鶴" })}\n`;
        await wait(20);
      }
    }
    return reply.type("application/x-ndjson").send(Readable.from(lines()));
  },
);

app.get(
  "/news",
  {
    schema: {
      operationId: "followNews",
      tags: ["streams"],
      response: content("text/event-stream", { type: "object", properties: { id: { type: "integer" } } }),
    },
  },
  async (request, reply) => {
    async function* events() {
      yield ": hello\n\n";
      for (let id = 1; id <= 3; id++) yield `data: ${JSON.stringify({ id, text: "a\nb" })}\n\n`;
      yield "data: [DONE]\n\n";
    }
    return reply.type("text/event-stream").send(Readable.from(events()));
  },
);

app.get("/export", { schema: { operationId: "exportBooks", produces: ["text/csv"] } }, async (request, reply) =>
  reply
    .type("text/csv")
    .send(`isbn,title\n${[...books.values()].map((each) => `${each.isbn},${each.title}\n`).join("")}`),
);

app.get("/health", { schema: { operationId: "getHealth", response: { 204: { type: "null" } } } }, async () => ({
  up: true,
}));

app.get(
  "/broken",
  { schema: { operationId: "getBroken", response: { 200: { type: "object", properties: {} } } } },
  async (request, reply) => reply.code(502).type("text/html").send("<h1>Bad Gateway</h1>"),
);

// Who is asked for a token: the first says so, the second does not.
await app.register(async (guarded) => {
  await guarded.register(bearerAuth, { keys: new Set(["t-1"]) });
  const response = { 200: { type: "object", properties: { reader: { type: "string" } } } };
  guarded.get("/account", { schema: { operationId: "getAccount", security: [{ token: [] }], response } }, async () => ({
    reader: "ada",
  }));
  guarded.get("/loans", { schema: { operationId: "listLoans", response } }, async () => ({ reader: "ada" }));
});

app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());

await app.listen({ port: 0, host: "127.0.0.1" });
console.log(`listening on http://127.0.0.1:${app.server.address().port}`);
