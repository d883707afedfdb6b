import type { EmitInput, Emitter } from "./emitter.js";
import { descriptorsWith } from "./descriptors.js";
import { importAll } from "./statement.js";
import { hasValues } from "../shapes/value-place.js";

/** `src/values.ts`: where in requests and answers something stands that is something else in code than in JSON; no file without any. */
export const values: Emitter = {
  part: "source",
  applies: ({ document }) => hasValues(document),
  emit: (input: EmitInput) => {
    const constants = descriptorsWith(input).tables!.constants();
    const statements = constants.length === 0 ? [] : [importAll("./runtime/values/index.js", "runtime"), ...constants];
    return { path: "src/values.ts", statements, isInner: true };
  },
};
