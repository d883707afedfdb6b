import { dirname, resolve } from "node:path";
import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { isObject } from "../document/pointer.js";
import type { Problem } from "../problem.js";
import { displayLocation, isUrl } from "./location.js";
import type { LoadedOverlay } from "./overlay.js";

/**
 * A warning about an overlay that says that it extends another description (`extends`) than the one it is applied to. A description of
 * the same name is taken for a copy.
 * @see https://spec.openapis.org/overlay/v1.1.0#overlay-object
 */
export function extendsAnother({ source, overlay, locate }: LoadedOverlay, location: string, cwd: string): Problem[] {
  if (typeof overlay.extends !== "string") return [];
  const meant = resolved(overlay.extends, source.absoluteRef);
  if (meant === location || lastName(meant) === lastName(location)) return [];
  const [wanted, given] = [meant, location].map((each) => displayLocation(each, cwd));
  const message = `This overlay extends ${wanted}, and is applied to ${given}.`;
  const hint = "Apply it to the description that it is for, or correct extends.";
  const pointer = "#/extends";
  return [{ severity: "warning", rule: "overlay-extends", message, ...locate(pointer), pointer, hint }];
}

/** The description that an overlay says it extends, where a parsed text is one: an overlay can be named in place of its description. */
export function extendedBy({ source, parsed }: ParsedDocument): string | undefined {
  if (!isObject(parsed) || typeof parsed["overlay"] !== "string" || "openapi" in parsed) return undefined;
  return typeof parsed["extends"] === "string" ? resolved(parsed["extends"], source.absoluteRef) : undefined;
}

function resolved(reference: string, base: string): string {
  if (isUrl(reference)) return reference;
  if (isUrl(base)) return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
  return resolve(dirname(base), reference);
}

function lastName(location: string): string {
  return location
    .replace(/[?#].*$/, "")
    .split(/[\\/]/)
    .at(-1)!;
}
