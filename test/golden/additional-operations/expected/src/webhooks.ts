// Made by Katagami from Folders 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type * as runtime from "./runtime/index.js";
import type { webhooks, components } from "./schema.js";

/** The body of the webhook `changed query`, as the description has it. */
export type ChangedQueryWebhook = webhooks["changed"]["query"]["requestBody"]["content"]["application/json"];

/** What may be answered to the webhook `changed query`. */
export type ChangedQueryWebhookAnswer = runtime.WebhookAnswer<204>;

/** The body of the webhook `changed NOTIFY`, as the description has it. */
export type ChangedNOTIFYWebhook = webhooks["changed"]["NOTIFY"]["requestBody"]["content"]["application/json"];

/** What may be answered to the webhook `changed NOTIFY`. */
export type ChangedNOTIFYWebhookAnswer = runtime.WebhookAnswer<204>;

/** Handlers of the webhooks, by name: for `handleWebhook`, or a server of your own. */
export interface WebhookHandlers {
  "changed query": runtime.WebhookHandler<ChangedQueryWebhook, ChangedQueryWebhookAnswer>;
  "changed NOTIFY": runtime.WebhookHandler<ChangedNOTIFYWebhook, ChangedNOTIFYWebhookAnswer>;
}

/** The body of the callback `unlocked`, as the description has it. */
export type LockUnlockedCallback =
  components["pathItems"]["lock.unlocked"]["NOTIFY"]["requestBody"]["content"]["application/json"];

/** What may be answered to the callback `unlocked`. */
export type LockUnlockedCallbackAnswer = runtime.WebhookAnswer<204>;

/** Handlers of the callbacks of {@link lock}, by name: for `handleWebhook`, or a server of your own. */
export interface LockCallbacks {
  unlocked: runtime.WebhookHandler<LockUnlockedCallback, LockUnlockedCallbackAnswer>;
}
