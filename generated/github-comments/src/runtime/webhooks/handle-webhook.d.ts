// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Has a request of the API answered by one of your handlers, in any server that speaks `Request` and `Response`.
 *
 * Nothing is verified, neither the signature of the request nor that its body is what the description promises.
 * @param handlers by name: a `WebhookHandlers`, or the callbacks of an operation; of an instance of a class, all of whose methods can
 * be named, also those that it inherits
 * @param name which of them, such as the path of a route, or a header of the API says; it may be any text
 * @returns what the handler answered, an empty 200 where that was nothing; 404 where there is no such handler, 400 where the body is
 * not the JSON that it claims to be
 * @throws whatever the handler throws
 * @see https://spec.openapis.org/oas/v3.2.0#fixed-fields (webhooks)
 */
export declare function handleWebhook<Handlers extends object>(
  handlers: Handlers,
  name: (keyof Handlers & string) | (string & {}),
  request: Request,
): Promise<Response>;
