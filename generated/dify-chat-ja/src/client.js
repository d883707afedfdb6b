// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import { createClient as createOpenapiFetchClient } from "./runtime/client/create-client.js";

const description = {
  servers: [{ url: "https://{api_base_url}", variables: { api_base_url: { default: "api.dify.ai/v1" } } }],
  securitySchemes: { ApiKeyAuth: runtime.bearer },
};

export function createClient(options = {}) {
  return createOpenapiFetchClient(description, options);
}

export function createLeanClient(options = {}) {
  return runtime.createLeanClient(description, options);
}
