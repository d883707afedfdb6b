import type { Approval } from "./approval.js";
import type { Reading } from "./reading.js";

/** `ID@POINTER`, as a report shows a change, for `katagami diff --approve`. */
export function parseApprovalArgument(argument: string): Reading<Pick<Approval, "id" | "pointer">> {
  const at = argument.indexOf("@");
  const id = argument.slice(0, Math.max(at, 0)).trim();
  const pointer = argument.slice(at + 1).trim();
  if (at === -1 || id === "" || !/^#?\//.test(pointer)) {
    const example = "response-property-removed@#/components/schemas/Pet/properties/name";
    return { mistake: `\`${argument}\` is no ID@POINTER, such as \`${example}\`.` };
  }
  return { value: { id, pointer: pointer.startsWith("#") ? pointer : `#${pointer}` } };
}
