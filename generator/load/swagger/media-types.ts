import type { Extensible } from "../../document/types.js";
import type { Conversion } from "./conversion.js";

export const json = "application/json";

/** Most media types of one list: of each there is a copy of the schema. */
const most = 50;

/** The media types that an operation takes (`consumes`) or gives (`produces`): its own, or else those of the description. */
export function mediaTypes(
  conversion: Conversion,
  operation: Extensible,
  key: "consumes" | "produces",
): readonly string[] {
  const holder = Array.isArray(operation[key]) ? operation : conversion.root;
  const listed = Array.isArray(holder[key]) ? holder[key].filter((type) => typeof type === "string") : [];
  const types = [...new Set(listed.map((type) => type.trim()).filter((type) => type.includes("/")))];
  if (types.length > most)
    conversion.tell(holder, key, {
      before: `${types.length} media types`,
      after: `the first ${most}`,
      reason: "so many copies of one schema are of no use",
    });
  return types.slice(0, most);
}
