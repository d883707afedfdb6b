// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Exchange } from "../exchange.js";
import type { ResponseReader } from "../readers/response-reader.js";
import type { Link } from "./link.js";
/** Makes the reader of a stream that the description links to an operation that stops it one of a `StoppableStream`. */
export declare function stoppable({ matches, read }: ResponseReader, link: Link): ResponseReader<Exchange>;
