import { asserted, member } from "./access.js";
import type { Parting } from "./parting.js";
import { marked } from "./smallest-value.js";

/** A `switch` that names every case the old type had, and holds that nothing is left. */
export function exhaustiveSwitch(
  { name, known = [], old }: Parting,
  expression: string,
): { imports: string[]; lines: string[] }[] {
  const cases = known.filter((value) => /^(["\d-]|true$|false$)/.test(value));
  if (cases.length === 0 || cases.length > 40 || !old) return [];
  const isOpen = cases.length < known.length;
  if (isOpen && name === undefined) return [];
  const isName = /^[\w$]+$/.test(expression);
  const value = isName ? expression : "one";
  const rest = isOpen ? `UnknownEvent<${JSON.stringify(name)}>` : "never";
  return [
    {
      imports: isOpen ? ["type UnknownEvent"] : [],
      lines: [
        ...(isName ? [] : [`const one = ${asserted(expression, old)};`]),
        `switch (${name === undefined ? value : member(value, name)}) {`,
        `  ${cases.map((one) => `case ${one}:`).join(" ")} break;`,
        `  default: ${marked(`${value} satisfies ${rest}`)};`,
        "}",
      ],
    },
  ];
}
