// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { type Call } from "./call.js";
import type { CommonOptions } from "./call-options.js";
import type { Client } from "./client/client.js";
import type { GenericRequest } from "./parameters/generic-request.js";
import type { Operation } from "./operation.js";
/** Calls an operation that answers with one body or with a stream of events, as a property of the request body chooses. */
export declare function callByMode<R, D>(
  client: Client,
  operation: Operation,
  request?: GenericRequest,
  options?: CommonOptions,
): Call<R, D>;
