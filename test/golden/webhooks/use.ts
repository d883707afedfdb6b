import {
  handleWebhook,
  type OrderCreatedWebhook,
  type OrderCreatedWebhookAnswer,
  type OrderCreatedWebhookParameters,
  type WebhookHandlers,
} from "./index.js";

// What the API sends is received, and what is answered is sent.
export const handlers: WebhookHandlers = {
  "order.created": (order, request) => {
    // @ts-expect-error `secret` is written only: it is not received
    void order.secret;
    // @ts-expect-error other states may come
    order.state satisfies "open" | "paid";
    if (request.headers.get("x-known") === null) return { status: 200 };
    return { status: 409, body: { secret: "s", state: "open", note: undefined } };
  },
  "report put": async (report) => {
    if (report === undefined) return;
    if (typeof report === "string" || report instanceof Blob) return { status: 202 };
    report satisfies string[];
    return { status: 200 };
  },
  "report delete": () => ({ status: 204, body: "gone", contentType: "text/plain" }),
  AddOrder: () => ({ status: 204 }),
};
export const silent: WebhookHandlers["order.created"] = () => {};
export const answered: Promise<Response> = handleWebhook(handlers, "order.created", new Request("https://a.example"));

export const sent: OrderCreatedWebhook = { id: "1", state: "refunded" };
export const parameters: OrderCreatedWebhookParameters["header"] = { "X-Signature": "s" };
// @ts-expect-error no such status may be answered
export const teapot: OrderCreatedWebhookAnswer = { status: 418 };
// @ts-expect-error a conflict has a body
export const conflict: OrderCreatedWebhookAnswer = { status: 409 };
// @ts-expect-error a handler is missing
export const some: WebhookHandlers = { AddOrder: () => ({ status: 204 }) };
// @ts-expect-error text needs its content type
export const text: WebhookHandlers["report delete"] = () => ({ status: 204, body: "gone" });
