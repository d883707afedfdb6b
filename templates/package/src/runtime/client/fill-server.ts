import { own } from "../parameters/own.js";
import type { ServerDescription, ServerVariable } from "./server-description.js";

/** Fills a server's variables in; those without a value stay in braces. Throws a `TypeError` for a value outside the variable's `enum`. */
export function fillServer(
  { url, variables }: ServerDescription,
  values: Readonly<Record<string, string>> = {},
): string {
  return url.replace(/\{([^{}]+)\}/g, (braces, name: string) => {
    const variable = own(variables, name) as ServerVariable | undefined;
    const value = (own(values, name) as string | undefined) ?? variable?.default ?? braces;
    if (variable?.enum?.includes(value) === false)
      throw new TypeError(`server variable "${name}" must be one of ${variable.enum}`);
    return value;
  });
}
