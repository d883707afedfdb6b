import { operationsOf } from "../../document/operations.js";
import { childPointer, dereference, isObject } from "../../document/pointer.js";
import { pass } from "../pass.js";

/**
 * Takes the specification's extensions (`x-…`) out of the maps that may hold them beside their entries, so that no later
 * stage takes one for a path, a status or an expression.
 * @see https://spec.openapis.org/oas/v3.2.0#specification-extensions
 */
export const mapExtensions = pass(
  "map-extensions",
  "extensions among paths, responses and callbacks",
  (document, report) => {
    const clear = (map: unknown, pointer: string) => {
      const extensions = isObject(map) ? Object.keys(map).filter((key) => key.startsWith("x-")) : [];
      for (const key of extensions) {
        delete (map as Record<string, unknown>)[key];
        const reason = "it is no entry of the map";
        report(childPointer(pointer, key), "an extension among named entries", "left out", reason);
      }
    };
    clear(document.paths, "#/paths");
    for (const { operation, pointer } of operationsOf(document)) {
      clear(operation.responses, `${pointer}/responses`);
      for (const [name, callback] of Object.entries(operation.callbacks ?? {}))
        clear(dereference(document, callback), childPointer(pointer, "callbacks", name));
    }
  },
);
