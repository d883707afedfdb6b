/** Which way a value goes: `sent` to the API by whoever uses the package, or `received` from it. */
export type Flow = "sent" | "received";

/** The way of what a webhook or a callback brings and answers: there it is the API that makes the request. */
export function opposite(flow: Flow): Flow {
  return flow === "sent" ? "received" : "sent";
}
