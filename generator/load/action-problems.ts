import parseJsonPath from "jsonpath-rfc9535/parser";
import type { Problem } from "../problem.js";
import type { Overlay } from "./overlay-document.js";
import { childPointer } from "../document/pointer.js";
import type { Position } from "./position.js";

/** Complaints about an overlay's actions: JSONPaths that are none (errors), actions that change nothing (warnings). */
export function actionProblems(overlay: Overlay, locate: (pointer: string) => Position): Problem[] {
  const problems: Problem[] = [];
  for (const [index, action] of overlay.actions.entries()) {
    const pointer = childPointer("#/actions", index);
    for (const key of ["target", "copy"] as const) {
      const fault = action[key] === undefined ? undefined : pathFault(action[key]);
      if (fault === undefined) continue;
      const at = childPointer(pointer, key);
      const message = `Not a JSONPath: ${action[key]}`;
      problems.push({ severity: "error", rule: "overlay-path", message, ...locate(at), pointer: at, hint: fault });
    }
    if (action.update === undefined && action.copy === undefined && action.remove !== true) {
      const message = "This action changes nothing: it has neither update, copy nor remove: true.";
      problems.push({ severity: "warning", rule: "overlay-action", message, ...locate(pointer), pointer });
    }
  }
  return problems;
}

function pathFault(path: string): string | undefined {
  try {
    parseJsonPath(path);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
