// Made by Katagami from Feeds 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type * as runtime from "./runtime/index.js";
import type { components } from "./schema.js";

/** The body of the webhook `ping`, as the description has it. */
export type PingWebhook = undefined;

/** What may be answered to the webhook `ping`. */
export type PingWebhookAnswer = runtime.WebhookAnswer<204>;

/** Handlers of the webhooks, by name: for `handleWebhook`, or a server of your own. */
export interface WebhookHandlers {
  ping: runtime.WebhookHandler<PingWebhook, PingWebhookAnswer>;
}

/** The body of the callback `onEnd`, as the description has it. */
export type SubscribeOnEndCallback = undefined;

/** What may be answered to the callback `onEnd`. */
export type SubscribeOnEndCallbackAnswer = runtime.WebhookAnswer<
  202,
  components["pathItems"]["subscribe.onEnd"]["post"]["responses"][202]["content"]["application/json"]
>;

/**
 * The body of the callback `onNews`, as the description has it.
 *
 * Something happened.
 */
export type SubscribeOnNewsCallback =
  components["pathItems"]["subscribe.onNews"]["post"]["requestBody"]["content"]["application/json"];

/** What may be answered to the callback `onNews`. */
export type SubscribeOnNewsCallbackAnswer = runtime.WebhookAnswer<204>;

/** Handlers of the callbacks of {@link subscribe}, by name: for `handleWebhook`, or a server of your own. */
export interface SubscribeCallbacks {
  onEnd: runtime.WebhookHandler<SubscribeOnEndCallback, SubscribeOnEndCallbackAnswer>;
  /** Something happened. */
  onNews: runtime.WebhookHandler<SubscribeOnNewsCallback, SubscribeOnNewsCallbackAnswer>;
}
