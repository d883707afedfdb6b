// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Answers a webhook or a callback.
 * @param body what was sent. Its type is what the description promises, and nobody has checked it: whoever may call the URL chooses
 * what it holds. Verify the signature of the request first, wherever the API signs.
 * @param request the request with its headers and URL, of which the body has been read
 */
export type WebhookHandler<Body, Answer> = (body: Body, request: Request) => Answer | Promise<Answer>;
/** What is answered: a status and, where the API wants one, a body. JSON needs no `contentType`. */
export type WebhookAnswer<Code extends number, Body = undefined, ContentType extends string | undefined = undefined> = {
  readonly status: Code;
} & ([Body] extends [undefined]
  ? {
      readonly body?: undefined;
    }
  : {
      readonly body: Body;
    }) &
  (ContentType extends string
    ? {
        readonly contentType: ContentType;
      }
    : {
        readonly contentType?: undefined;
      });
