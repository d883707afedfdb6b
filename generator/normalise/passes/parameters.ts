import { operationsOf } from "../../document/operations.js";
import { comesFrom } from "../../document/origin.js";
import { childPointer, dereference, isObject, pointer } from "../../document/pointer.js";
import type { OpenApi, Parameter } from "../../document/types.js";
import { changed } from "../../document/walk.js";
import { pass } from "../pass.js";

/**
 * Declares what a path has in braces and nothing declares, as a text, and leaves out headers that a description must not declare, and
 * what it declares twice.
 * @see https://spec.openapis.org/oas/v3.2.0#path-templating
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-name
 */
export const parameters = pass(
  "parameters",
  "undeclared and repeated parameters, ignored headers",
  (document, report) => {
    const isIgnored = (each: Parameter) => {
      const { in: place, name } = dereference<Parameter>(document, each) ?? each;
      return place === "header" && /^(accept|content-type|authorization)$/i.test(name);
    };
    const withoutIgnored = (owner: { parameters?: Parameter[] }, at: string) => {
      if (!owner.parameters?.some(isIgnored)) return;
      report(
        childPointer(at, "parameters"),
        "Accept, Content-Type or Authorization",
        "left out",
        "OpenAPI ignores them",
      );
      owner.parameters = owner.parameters.filter((each) => !isIgnored(each));
      changed(document);
    };
    const withoutRepeated = (owner: { parameters?: Parameter[] }, at: string) => {
      const seen = new Set<string>();
      const kept = owner.parameters?.filter((each) => {
        const { in: place, name } = dereference<Parameter>(document, each) ?? each;
        const isKnown = seen.has(`${place} ${name}`);
        seen.add(`${place} ${name}`);
        return !isKnown;
      });
      if (kept === undefined || kept.length === owner.parameters!.length) return;
      report(childPointer(at, "parameters"), "one parameter twice", "the first", "a parameter has one place and name");
      owner.parameters = kept;
      changed(document);
    };
    const mend = (owner: { parameters?: Parameter[] }, at: string) => {
      withoutIgnored(owner, at);
      withoutRepeated(owner, at);
    };
    for (const [path, item] of Object.entries(document.paths ?? {}))
      if (isObject(item)) mend(item, pointer("paths", path));
    for (const { path, item, operation, pointer: at } of operationsOf(document)) {
      mend(operation, at);
      const declared = new Set(namesOf(document, [...(item.parameters ?? []), ...(operation.parameters ?? [])]));
      for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) {
        if (declared.has(name!)) continue;
        declared.add(name!);
        const added: Parameter = { name: name!, in: "path", required: true, schema: { type: "string" } };
        operation.parameters = [...(operation.parameters ?? []), comesFrom(added, item)];
        changed(document);
        report(childPointer(at, "parameters"), `"${name}" is not declared`, "a text", "the path has it in braces");
      }
    }
  },
);

function namesOf(document: OpenApi, parameters: readonly Parameter[]): string[] {
  return parameters.flatMap((each) => {
    const found = dereference<Parameter>(document, each);
    return found?.in === "path" ? [found.name] : [];
  });
}
