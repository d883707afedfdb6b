// A team's tasks, as the documentation of Hono and @hono/zod-openapi would write them; it prints where it listens.
import { serve } from "@hono/node-server";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { bearerAuth } from "hono/bearer-auth";
import { getCookie, setCookie } from "hono/cookie";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { stream, streamSSE, streamText } from "hono/streaming";

const app = new OpenAPIHono();
app.openAPIRegistry.registerComponent("securitySchemes", "Bearer", { type: "http", scheme: "bearer" });
app.use("/me", bearerAuth({ token: "t-1" }));
app.use("/tasks/:id", etag());

const Task = z
  .object({
    id: z.string().openapi({ example: "1" }),
    title: z.string().min(1),
    done: z.boolean().default(false),
    due: z.iso.date().nullable().optional(),
    priority: z.enum(["low", "high"]).optional(),
  })
  .openapi("Task");
const NewTask = Task.omit({ id: true }).openapi("NewTask");
const Fault = z.object({ code: z.int(), message: z.string() }).openapi("Fault");
const Shape = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("circle"), radius: z.number() }).openapi("Circle"),
    z.object({ kind: z.literal("square"), side: z.number() }).openapi("Square"),
  ])
  .openapi("Shape");

const json = (schema, description = "Fine") => ({ content: { "application/json": { schema } }, description });
const params = z.object({ id: z.string().openapi({ param: { name: "id", in: "path" }, example: "1" }) });
const tasks = new Map();
const files = new Map();

const create = createRoute({
  operationId: "createTask",
  method: "post",
  path: "/tasks",
  request: { body: { ...json(NewTask), required: true } },
  responses: { 201: json(Task) },
});
app.openapi(create, (c) => {
  const task = { id: String(tasks.size + 1), ...c.req.valid("json") };
  tasks.set(task.id, task);
  c.header("location", `/tasks/${task.id}`);
  return c.json(task, 201);
});

const list = createRoute({
  operationId: "listTasks",
  method: "get",
  path: "/tasks",
  request: {
    query: z.object({
      cursor: z.string().optional(),
      limit: z.coerce.number().int().max(50).default(2),
      tag: z.array(z.string()).optional(),
    }),
  },
  responses: { 200: json(z.object({ items: z.array(Task), next_cursor: z.string().nullable() })) },
});
app.openapi(list, (c) => {
  const { cursor, limit } = c.req.valid("query");
  const all = [...tasks.values()];
  const start = cursor ? Number(cursor) : 0;
  const end = start + limit;
  return c.json({ items: all.slice(start, end), next_cursor: end < all.length ? String(end) : null });
});

const read = createRoute({
  operationId: "getTask",
  method: "get",
  path: "/tasks/{id}",
  request: { params },
  responses: { 200: json(Task), 404: json(Fault) },
});
app.openapi(read, (c) => {
  const task = tasks.get(c.req.valid("param").id);
  return task ? c.json(task, 200) : c.json({ code: 404, message: "No such task" }, 404);
});

const change = createRoute({
  operationId: "changeTask",
  method: "patch",
  path: "/tasks/{id}",
  request: { params, body: json(NewTask.partial()) },
  responses: { 200: json(Task) },
});
app.openapi(change, (c) => {
  const task = tasks.get(c.req.valid("param").id);
  if (!task) throw new HTTPException(404, { message: "No such task" });
  Object.assign(task, c.req.valid("json"));
  return c.json(task);
});

// Answers 202 where the description has 200.
const start = createRoute({
  operationId: "startTask",
  method: "post",
  path: "/tasks/{id}/start",
  request: { params },
  responses: { 200: json(Task) },
});
app.openapi(start, (c) => c.json({ job: `job-${c.req.valid("param").id}` }, 202));

// Answers 204 where the description has 200.
const remove = createRoute({
  operationId: "deleteTask",
  method: "delete",
  path: "/tasks/{id}",
  request: { params },
  responses: { 200: json(z.object({ ok: z.boolean() })) },
});
app.openapi(remove, (c) => {
  if (!tasks.delete(c.req.valid("param").id)) return c.notFound();
  return c.body(null, 204);
});

const measure = createRoute({
  operationId: "measureShape",
  method: "post",
  path: "/shapes",
  request: { body: { ...json(Shape), required: true } },
  responses: { 200: json(z.object({ area: z.number() })), 422: json(Fault) },
});
app.openapi(
  measure,
  (c) => {
    const shape = c.req.valid("json");
    return c.json({ area: shape.kind === "square" ? shape.side ** 2 : Math.round(Math.PI * shape.radius ** 2) }, 200);
  },
  (result, c) => (result.success ? undefined : c.json({ code: 422, message: result.error.issues[0].message }, 422)),
);

const upload = createRoute({
  operationId: "uploadFile",
  method: "post",
  path: "/files",
  request: {
    body: {
      content: {
        "multipart/form-data": {
          schema: z.object({
            file: z.any().openapi({ type: "string", format: "binary" }),
            note: z.string().optional(),
          }),
        },
      },
    },
  },
  responses: { 201: json(z.object({ id: z.string(), size: z.number(), note: z.string().optional() })) },
});
app.openapi(upload, async (c) => {
  const { file, note } = await c.req.parseBody();
  files.set("1", await file.arrayBuffer());
  return c.json({ id: "1", size: file.size, type: file.type, note }, 201);
});

const login = createRoute({
  operationId: "login",
  method: "post",
  path: "/login",
  request: { body: { content: { "application/x-www-form-urlencoded": { schema: z.object({ name: z.string() }) } } } },
  responses: { 303: { description: "Goes to the start page" } },
});
app.openapi(login, async (c) => {
  setCookie(c, "session", `of-${c.req.valid("form").name}`);
  return c.text("welcome", 200);
});

const describe = (operationId, path, method, responses, rest = {}) =>
  app.openAPIRegistry.registerPath({ operationId, path, method, responses, ...rest });

describe("downloadFile", "/files/{id}", "get", { 200: json(z.object({}).loose()) }, { request: { params } });
app.get("/files/:id", (c) => {
  const file = files.get(c.req.param("id"));
  if (!file) return c.notFound();
  return c.body(file, 200, { "content-type": "application/octet-stream", "content-disposition": "attachment" });
});

describe("getMe", "/me", "get", { 200: json(z.object({ name: z.string() })) }, { security: [{ Bearer: [] }] });
app.get("/me", (c) => c.json({ name: "ada" }));

describe("getSession", "/session", "get", {
  200: { content: { "text/plain": { schema: z.string() } }, description: "Who" },
});
app.get("/session", (c) => c.text(getCookie(c, "session") ?? "nobody"));

const item = z.object({ step: z.int() });
describe(
  "followTask",
  "/tasks/{id}/events",
  "get",
  { 200: { content: { "text/event-stream": { schema: item } }, description: "Events" } },
  { request: { params } },
);
app.get("/tasks/:id/events", (c) =>
  streamSSE(c, async (events) => {
    for (let step = 1; step <= 3; step++) {
      await events.writeSSE({
        event: "step",
        id: String(step),
        data: JSON.stringify({ step, task: c.req.param("id") }),
      });
      await events.sleep(20);
    }
  }),
);

describe("exportTasks", "/export", "get", {
  200: { content: { "application/x-ndjson": { schema: Task } }, description: "Lines" },
});
app.get("/export", (c) => {
  c.header("content-type", "application/x-ndjson");
  return stream(c, async (lines) => {
    for (const task of tasks.values()) await lines.write(`${JSON.stringify(task)}\n`);
  });
});

// JSON lines under application/json, as gRPC gateways send them.
describe("watchTasks", "/watch", "get", { 200: json(item) });
app.get("/watch", (c) => {
  c.header("content-type", "application/json");
  return stream(c, async (lines) => {
    for (let step = 1; step <= 3; step++) await lines.write(`${JSON.stringify({ step })}\n`);
  });
});

// A description without responses, and one without content; a text, slowly.
describe("getHealth", "/health", "get", {});
app.get("/health", (c) => c.json({ status: "ok", tasks: tasks.size }));
describe("build", "/build", "post", { 200: { description: "Built" } });
app.post("/build", (c) =>
  streamText(c, async (log) => {
    for (let step = 1; step <= 9; step++) {
      await log.writeln(`step ${step} of 9`);
      await log.sleep(500);
    }
  }),
);

describe("teapot", "/teapot", "get", { 200: json(item) });
app.get("/teapot", () => {
  throw new Error("nobody expects this");
});

app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Tasks", version: "0.3.0" } });
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`listening on http://127.0.0.1:${port}`),
);
server.on("error", (error) => console.error(error));
