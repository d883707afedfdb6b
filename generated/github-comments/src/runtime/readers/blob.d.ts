// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ResponseReader } from "./response-reader.js";
/**
 * Makes a reader of bytes that are declared under a media type such as `audio/mpeg`, or a range such as `font/*`. It
 * takes that type, `application/octet-stream` and a body without a type; for audio, images and video also their other
 * formats.
 * @param mediaType in small letters, without parameters
 */
export declare function blobAs(mediaType: string): ResponseReader;
/** Reads bytes of whatever type came, for what is declared as `application/octet-stream` or without a kind of its own. */
export declare const blob: ResponseReader;
