// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { ApiError } from "../errors/api-error.js";
import { formValues } from "../parameters/form-values.js";
/**
 * The request of a page whose URL a server gave: its query as it stands there, with the client's own credentials. Its path
 * is followed where it is another one of the same host under the client's base URL; of any other host only the query is
 * taken, so that credentials go to the client's own server.
 *
 * Throws an `ApiError` for what is no URL, and for a path that is not under the base URL.
 */
export function followUrl(target, { operation, request, response }) {
  const at = response.url || "http://localhost";
  const here = new URL(at);
  const there = URL.canParse(target, at) ? new URL(target, at) : undefined;
  const path = there && pathWithin(there.host, there.pathname);
  if (path === undefined)
    throw new ApiError(operation, response, undefined, response.status, {
      message: "the URL of the next page does not lead to a path under the client's base URL",
    });
  const { pathname, search } = there;
  const written = { query: queryOf(search.slice(1)), ...(path && { path: pathOf(operation.path, path) }) };
  return {
    ...request,
    query: {},
    operation: { ...operation, parameters: { ...operation.parameters, ...written } },
    address: (path ? pathname : here.pathname) + search,
  };
  /** The path after the base URL; empty where it is the one that was asked for. */
  function pathWithin(host, pathname) {
    if (!response.url || host !== here.host || isAlike(here.pathname, pathname)) return "";
    const { path: write = String } = operation.parameters ?? {};
    const own = new URL(here.origin + write(operation.path, request.path ?? {})).pathname;
    const base = here.pathname.slice(0, -own.length);
    return here.pathname === base + own && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
  }
}
/** Whether two paths differ only in what a proxy adds or removes before them, and in a slash at their end. */
function isAlike(...paths) {
  const [one, other] = paths.map((path) => path.replace(/\/$/, ""));
  return one.endsWith(other) || other.endsWith(one);
}
// Made here, so that no page holds on to the one before it.
/** Writes a query with credentials in place of what the server may have written under their names. */
function queryOf(text) {
  return (credentials) => {
    const isOther = (pair) => {
      let isCredential = false;
      new URLSearchParams(pair).forEach((_, name) => (isCredential = Object.hasOwn(credentials, name)));
      return !isCredential;
    };
    return [...text.split("&").filter(isOther), formValues("query", credentials)].filter(Boolean).join("&");
  };
}
/** Writes a path where a template ends in `declared`. */
function pathOf({ length }, path) {
  return (template) => template.slice(0, -length) + path;
}
