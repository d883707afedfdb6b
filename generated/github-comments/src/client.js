// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

const description = { servers: [{ url: "https://api.github.com" }], securitySchemes: { Token: runtime.bearer } };

export function createClient(options = {}) {
  return runtime.createLeanClient(description, options);
}

export function createLeanClient(options = {}) {
  return runtime.createLeanClient(description, options);
}
