// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { GenericRequest } from "../parameters/generic-request.js";
/**
 * The value of a runtime expression over a request and a response body, here an event: `$request.body#/user`,
 * `$request.path.id`, `$request.query.id`, `$request.header.id`, `$response.body#/task_id`. A string that is no such
 * expression is a constant, its own value.
 * @see https://spec.openapis.org/oas/v3.2.0#runtime-expressions
 */
export declare function runtimeExpression(expression: string, request: GenericRequest, responseBody: unknown): unknown;
