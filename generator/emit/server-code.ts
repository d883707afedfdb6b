import type { ApiServer } from "../model/api.js";
import { literal } from "../model/names.js";
import { objectCode, textsCode } from "./code.js";

/** A server with its variables, as the runtime knows it. */
export function serverCode({ url, variables }: ApiServer): string {
  const entries = Object.entries(variables).map(([name, variable]) => [
    name,
    objectCode({ default: literal(variable.default), enum: textsCode(variable.enum ?? []) }),
  ]);
  return objectCode({
    url: literal(url),
    variables: entries.length > 0 ? objectCode(Object.fromEntries(entries)) : undefined,
  });
}
