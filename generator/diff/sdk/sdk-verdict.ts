import { comparePackages } from "./compared-packages.js";
import { compareParts, usersOf } from "./compare-parts.js";
import { findPartings } from "./find-partings.js";
import type { Finding } from "./finding.js";
import { createLibrary, type Library } from "./library.js";
import { nameFindings } from "./name-findings.js";
import { packageParts } from "./package-parts.js";
import { partingFindings } from "./parting-findings.js";
import { prove } from "./prove.js";
import { reachOf } from "./reach-of.js";
import { clientRoot, operationRoots, schemaRoots } from "./roots.js";
import { scopeOf } from "./scope.js";
import type { PackageSource, SdkChange, Witness } from "./sdk-change.js";
import { usesOf } from "./uses.js";

export interface SdkOptions {
  /** The name by which witnesses import the package; `the-package` without it. */
  readonly packageName?: string;
  /** The compiler's own declarations; those that come with TypeScript without it. */
  readonly library?: Library;
}

/**
 * What a change means for code that was compiled against the old package: found and proved by the type checker.
 * Whatever is not `info` has a witness that was compiled against both packages.
 */
export function sdkVerdict(base: PackageSource, revision: PackageSource, options: SdkOptions = {}): SdkChange[] {
  const { packageName = "the-package", library = createLibrary() } = options;
  const parts = { base: packageParts(base, "/base"), revision: packageParts(revision, "/revision") };
  const compared = compareParts(parts.base, parts.revision);
  if (compared.affected.size === 0) return [];

  const uses = usesOf(parts.base);
  const scope = scopeOf(compared, parts.base, parts.revision, uses);
  const packages = comparePackages({ base, revision }, parts, library);
  const roots = [...scope.operations.flatMap((name) => operationRoots(name, base.api)), clientRoot];
  const schemas = scope.schemas.flatMap((key) => schemaRoots(key, base.api, uses));
  const partings = [
    ...findPartings(roots, packages, compared, 40),
    // A schema by itself: where no operation uses it, or where the way from an operation shows nothing.
    ...findPartings(schemas, packages, compared, 3),
  ];
  const operations = new Map(base.api.operations.map(({ name, method, path }) => [name, { name, method, path }]));
  const references = (id: string) =>
    [parts.base, parts.revision].flatMap((side) => {
      const part = side.parts.get(id);
      return part ? [...part.sent, ...part.received] : [];
    });
  const findings = [
    ...nameFindings(
      { api: base.api, parts: parts.base },
      { api: revision.api, parts: parts.revision },
      compared,
      packageName,
    ),
    ...partingFindings(partings, {
      packages,
      compared,
      packageName,
      references,
      operation: (name) => operations.get(name),
      reach: reachOf(parts.base, usersOf([parts.base])),
    }),
  ];
  const proved = findings.filter(({ candidates }) => candidates.length > 0);
  const witnesses = prove(
    proved.map(({ candidates }) => candidates),
    packageName,
    packages.files,
    library,
  );
  const witnessOf = new Map(proved.map((finding, index) => [finding, witnesses[index]]));
  return findings.map((finding) => judged(finding, witnessOf.get(finding)));
}

/** Without a witness nothing breaks. */
function judged({ change }: Finding, witness: Witness | undefined): SdkChange {
  return witness ? { ...change, witness } : { ...change, verdict: "info" };
}
