import type { ApiOperation, ApiWords } from "./api.js";
import type { ApiContent, ApiResponse } from "./api-response.js";

/** Requests that the API makes, which the user of the package answers together: all webhooks, or the callbacks of one operation. */
export interface ApiHandlers {
  /** Name of the type of a map of handlers. */
  readonly typeName: string;
  /** Name of the function that the callbacks belong to; undefined for webhooks. */
  readonly operation: string | undefined;
  readonly webhooks: readonly ApiWebhook[];
}

/** A webhook or a callback. @see https://spec.openapis.org/oas/v3.2.0#callback-object */
export interface ApiWebhook extends ApiWords, Pick<ApiOperation, "pointer" | "typeName" | "method"> {
  /** Its key in the map of handlers, as the description names it. */
  readonly name: string;
  /** Its path item's key among the `webhooks` of src/schema.ts, or for a callback among its `components["pathItems"]`. */
  readonly key: string;
  readonly hasParameters: boolean;
  readonly isBodyRequired: boolean;
  readonly contents: readonly ApiWebhookContent[];
  readonly answers: readonly ApiWebhookAnswer[];
}

export interface ApiWebhookContent extends Pick<ApiContent, "pointer" | "mediaType"> {
  readonly kind: "json" | "text" | "blob";
}

/** What a handler may answer. */
export interface ApiWebhookAnswer extends Pick<ApiResponse, "pointer" | "status"> {
  /** Its key among the responses, as the description writes it. */
  readonly key: string;
  readonly contents: readonly ApiWebhookContent[];
}
