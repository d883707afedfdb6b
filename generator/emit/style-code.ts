import type { ApiParameterStyle } from "../model/api.js";
import { literal } from "../model/names.js";

/**
 * The style of a parameter or field, as the properties of an object literal. Of a name that every object has, such as
 * `constructor`, TypeScript does not take the type that the name has in a record.
 */
export function styleCode(
  name: string,
  { style, explode, allowReserved }: ApiParameterStyle,
): Record<string, string | undefined> {
  const flag = (set: boolean) => (set ? "true" : undefined);
  return {
    style: name in Object.prototype ? `${literal(style)} as const` : literal(style),
    explode: flag(explode),
    allowReserved: flag(allowReserved),
  };
}
