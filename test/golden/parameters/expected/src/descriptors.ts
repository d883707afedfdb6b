// Made by Katagami from Parameters 1.0.0. Do not edit.

import * as runtime from "./runtime/index.js";

export const everyPlace: runtime.Operation = { method: "GET", path: "/a/{id}", responses: { 204: [] } };

export const pathOnly: runtime.Operation = { method: "DELETE", path: "/a/{id}", responses: { 204: [] } };

export const allOptional: runtime.Operation = { method: "GET", path: "/optional", responses: { 204: [] } };
