// Made by Katagami from As Swashbuckle writes it 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const listForecasts: runtime.Operation = {
  method: "GET",
  path: "/forecasts",
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const addForecast: runtime.Operation = {
  method: "POST",
  path: "/forecasts",
  body: runtime.jsonBody,
  accept: "application/json, application/problem+json",
  responses: { 201: [runtime.json], 400: [runtime.json] },
};
