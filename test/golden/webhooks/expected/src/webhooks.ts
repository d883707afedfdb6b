// Made by Katagami from Shop 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type * as runtime from "./runtime/index.js";
import type { webhooks } from "./schema.js";

/**
 * The body of the webhook `AddOrder`, as the description has it.
 *
 * @deprecated
 */
export type AddOrderWebhook = undefined;

/** What may be answered to the webhook `AddOrder`. */
export type AddOrderWebhookAnswer = runtime.WebhookAnswer<204>;

/**
 * The body of the webhook `order.created`, as the description has it.
 *
 * An order came in.
 *
 * Sent once for each order.
 */
export type OrderCreatedWebhook = webhooks["order.created"]["post"]["requestBody"]["content"]["application/json"];

/** The parameters of the webhook `order.created`, by their places. */
export type OrderCreatedWebhookParameters = webhooks["order.created"]["post"]["parameters"];

/** What may be answered to the webhook `order.created`. */
export type OrderCreatedWebhookAnswer =
  | runtime.WebhookAnswer<200>
  | void
  | runtime.WebhookAnswer<409, webhooks["order.created"]["post"]["responses"][409]["content"]["application/json"]>;

/** The body of the webhook `report put`, as the description has it. */
export type ReportPutWebhook =
  NonNullable<webhooks["report"]["put"]["requestBody"]>["content"]["application/json"] | Blob | string | undefined;

/** What may be answered to the webhook `report put`. */
export type ReportPutWebhookAnswer = runtime.WebhookAnswer<number> | void;

/** The body of the webhook `report delete`, as the description has it. */
export type ReportDeleteWebhook = undefined;

/** What may be answered to the webhook `report delete`. */
export type ReportDeleteWebhookAnswer =
  | runtime.WebhookAnswer<
      runtime.Status<"2XX">,
      webhooks["report"]["delete"]["responses"]["2XX"]["content"]["application/json"]
    >
  | runtime.WebhookAnswer<runtime.Status<"2XX">, string, "text/plain">;

/** Handlers of the webhooks, by name: for `handleWebhook`, or a server of your own. */
export interface WebhookHandlers {
  /** @deprecated */
  AddOrder: runtime.WebhookHandler<AddOrderWebhook, AddOrderWebhookAnswer>;
  /** An order came in. */
  "order.created": runtime.WebhookHandler<OrderCreatedWebhook, OrderCreatedWebhookAnswer>;
  "report put": runtime.WebhookHandler<ReportPutWebhook, ReportPutWebhookAnswer>;
  "report delete": runtime.WebhookHandler<ReportDeleteWebhook, ReportDeleteWebhookAnswer>;
}
