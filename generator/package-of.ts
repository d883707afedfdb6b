import type { PackageSource } from "./diff/sdk/sdk-change.js";
import { slices, type Documents } from "./diff/sdk/slices.js";
import { hasMadeId } from "./document/made-ids.js";
import { operationsOf } from "./document/operations.js";
import { originOf } from "./document/origin.js";
import type { Document, OpenApi } from "./document/types.js";
import { emitSources, namesOf } from "./emit/emit.js";
import type { Api } from "./model/api.js";
import { buildApi } from "./model/build-api.js";
import { changedPins } from "./model/pins/changed-pins.js";
import type { Present } from "./model/pins/match-pins.js";
import { operationKey } from "./model/pins/names-lock.js";
import { settleNames, type NameSettings } from "./model/pins/settle-names.js";
import type { ValueSettings } from "./normalise/mark-values.js";
import { normaliseTypes } from "./normalise/normalise.js";
import { orderedCopy } from "./normalise/ordered-copy.js";
import { operationIds } from "./normalise/passes/operation-ids.js";
import { bodyOfUndeclared401 } from "./normalise/passes/undeclared-401.js";
import { printPlain } from "./print/print-plain.js";
import { readTemplate } from "./write/read-template.js";

/** A document with its overlays applied, and ids of passes that shall not run. */
export interface Described {
  readonly document: OpenApi;
  readonly skip?: readonly string[];
  /** Whether the package is without openapi-fetch. */
  readonly isLean?: boolean;
  /** What values are in code, where its own keywords do not say it. */
  readonly values?: ValueSettings;
  readonly names?: NameSettings;
}

/**
 * What a package is made from: the document as normalisation leaves it, and what emitters know of it.
 * @param whole which keys the description has, where the document is a part of it
 */
export function modelOf(
  { document, skip, names, isLean, values = {} }: Described,
  whole?: Present,
): { readonly document: Document; readonly api: Api } {
  const normalised = normaliseTypes(document, skip, isLean ? values : undefined);
  const settled = settleNames(normalised, { ...names, ...(whole && { whole }) });
  return { document: normalised, api: buildApi(normalised, namesOf(), { settled }) };
}

/**
 * The package that would be generated, as a compiler needs it: comments, layout and README are left out.
 * @param original the whole description where `described` is a part of it
 */
export function packageOf(described: Described, original = described.document, whole?: Present): PackageSource {
  const model = modelOf(described, whole);
  const options = { name: "", version: "", license: "", isLean: described.isLean ?? false };
  const files = printPlain(emitSources({ ...model, options, template: readTemplate(), comments: false }));
  const isSource = (path: string) => path.startsWith("src/") && path.endsWith(".ts");
  const origin = (at: string) => originOf(model.document, at);
  return { api: model.api, document: original, origin, files: files.filter(({ path }) => isSource(path)) };
}

/** Two packages, of which what is the same in both is left out, unless they are made by other passes. */
export function packagesOf(base: Described, revision: Described): Record<keyof Documents, PackageSource> {
  const [before, after] = [identified(base), identified(revision)];
  const whole = { base: before.document, revision: after.document };
  const renamed = changedPins(base.names?.lock, revision.names?.lock);
  const parts =
    String(base.skip ?? []) === String(revision.skip ?? []) && isSame(base.values, revision.values)
      ? slices(whole, namesOf(), bodyOfUndeclared401, renamed)
      : whole;
  return {
    base: packageOf({ ...base, document: parts.base }, base.document, before.present),
    revision: packageOf({ ...revision, document: parts.revision }, revision.document, after.present),
  };
}

/** A description in which every operation has an id: those that are made depend on all that are there. */
function identified({ document: given, skip = [] }: Described): { document: OpenApi; present: Present } {
  const ids = operationsOf(given).map(({ operation }) => operation.operationId);
  const isWhole = ids.every(Boolean) && new Set(ids).size === ids.length;
  const document = isWhole || skip.includes(operationIds.id) ? given : orderedCopy(given).copy;
  if (document !== given) operationIds.run(document);
  const places = operationsOf(document);
  const made = places.filter(({ operation }) => hasMadeId(operation));
  const present = {
    operations: new Set(places.map(operationKey)),
    schemas: new Set(Object.keys(document.components?.schemas ?? {})),
    made: new Set(made.map(operationKey)),
  };
  return { document, present };
}

function isSame(one: ValueSettings = {}, other: ValueSettings = {}): boolean {
  return one.dates === other.dates && one.int64 === other.int64;
}
