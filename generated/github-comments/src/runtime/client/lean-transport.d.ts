// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
import type { MiddlewareRunner } from "./middleware.js";
import type { Transport } from "./transport.js";
/** Makes a transport that sends with `fetch` alone. Without middleware no `Request` is made, which takes a platform a part of the time of a call. */
export declare function leanTransport(
  clientUrl: string,
  clientHeaders: HeaderValues | undefined,
  middleware: MiddlewareRunner | undefined,
): Transport;
