// Made by Katagami from Accounts 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

/** Somebody's account. */
export type Account = components["schemas"]["Account"];

/**
 * Somebody's account.
 *
 * What {@link Account} is when it is sent.
 */
export type AccountInput2 = components["schemas"]["AccountInput2"];

/** Its name is taken. */
export type AccountInput = components["schemas"]["AccountInput"];

/** A part of it is declared elsewhere. */
export type Admin = components["schemas"]["Admin"];

/**
 * A part of it is declared elsewhere.
 *
 * What {@link Admin} is when it is sent.
 */
export type AdminInput = components["schemas"]["AdminInput"];

/** Is received and nothing else. */
export type Audit = components["schemas"]["Audit"];

/** All of it is read only. */
export type Balance = components["schemas"]["Balance"];

/** Differs by what it refers to, alone. */
export type Contact = components["schemas"]["Contact"];

/**
 * Differs by what it refers to, alone.
 *
 * What {@link Contact} is when it is sent.
 */
export type ContactInput = components["schemas"]["ContactInput"];

/** Is sent and nothing else. */
export type Login = components["schemas"]["Login"];

/** The same both ways. */
export type Team = components["schemas"]["Team"];
