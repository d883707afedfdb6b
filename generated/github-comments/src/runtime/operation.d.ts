// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./bodies/body-serialiser.js";
import type { Connection } from "./client/client.js";
import type { Called } from "./errors/called.js";
import type { Exchange } from "./exchange.js";
import type { GenericRequest } from "./parameters/generic-request.js";
import type { ParameterSerialisers } from "./parameters/parameter-serialisers.js";
import type { ResponseReader } from "./readers/response-reader.js";
import type { ResultPart } from "./result-part.js";
import type { RetryFacts } from "./retries/retry-policy.js";
/**
 * What the runtime must know of one operation of the description: data that generated code hands to `call`.
 * @see https://spec.openapis.org/oas/v3.2.0#operation-object
 */
export interface Operation extends Called {
  /** The URL of a server of its own, made by `ownServer`; `undefined` for the client's. */
  readonly server?: (connection: Connection) => string | undefined;
  /** How parameters are written; absent when the operation takes none and its credentials are headers. */
  readonly parameters?: ParameterSerialisers;
  /** How the request body is written; absent when the operation takes none. */
  readonly body?: BodySerialiser;
  /** By media type, where the caller chooses one; used by `inContentType`. */
  readonly bodies?: Readonly<Record<string, BodySerialiser>>;
  /**
   * Alternatives, each the names of the schemes that are needed together. An empty alternative allows anonymous calls;
   * without `security` none are sent but those of the call itself.
   * @see https://spec.openapis.org/oas/v3.2.0#security-requirement-object
   */
  readonly security?: readonly (readonly string[])[];
  /** The Accept header: what `responses` read. */
  readonly accept?: string;
  /**
   * By status (`200`), range (`4XX`) or `default`: the readers of the content that is declared; empty when none is.
   * @see https://spec.openapis.org/oas/v3.2.0#responses-object
   */
  readonly responses: Readonly<Record<string, readonly ResponseReader<Exchange>[]>>;
  /** What a property of the request body asks for: another Accept header, and other readers of some responses; used by `callByMode`. */
  readonly streaming?: Required<Pick<Operation, "accept" | "responses">> & {
    readonly property: string;
    readonly value: unknown;
  };
  /** By the same keys, or `undeclared`: what a result has beyond its data, such as typed headers and links. */
  readonly parts?: Readonly<Record<string, readonly ResultPart[]>>;
  /** Completes a request, once for each call, such as `idempotencyKey`. */
  readonly complete?: (request: GenericRequest) => GenericRequest;
  /** What is known about sending the operation again; read by `retry` only. */
  readonly retry?: RetryFacts;
}
