// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

export type Error = components["schemas"]["Error"];

export type IssueComment = components["schemas"]["IssueComment"];

export type PullRequest = components["schemas"]["PullRequest"];

export type User = components["schemas"]["User"];
