// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Exchange } from "../exchange.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import { type Came } from "./expression-value.js";
import type { Link } from "./link.js";
/** What a link takes from an answer that does not have it. */
export interface Missing {
  readonly place: "path" | "query" | "header" | "cookie" | "body";
  readonly parameter: string;
  readonly expression: string;
}
/**
 * The request that a link leads to, and what the answer lacks for it. What it takes from a request that lacks it is left
 * out.
 */
export declare function fillLink(
  link: Link,
  exchange: Exchange,
  came: Came,
): {
  readonly request: GenericRequest;
  readonly missing: readonly Missing[];
};
