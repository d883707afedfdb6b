import { causeOf, type Cause } from "./cause.js";
import type { ComparedPackages } from "./compared-packages.js";
import type { ComparedParts } from "./compare-parts.js";
import type { Finding } from "./finding.js";
import { rootType } from "./find-partings.js";
import { messageOf, pathOf } from "./message.js";
import { placeWithin, ruleName } from "./rule-name.js";
import type { Parting } from "./parting.js";
import { receivedCandidates } from "./received-candidates.js";
import type { SdkChange } from "./sdk-change.js";
import { sentCandidates } from "./sent-candidates.js";
import { partingLevels } from "./verdict-table.js";

/** What findings are described by, besides the partings themselves. */
export interface Surroundings {
  readonly packages: ComparedPackages;
  readonly compared: ComparedParts;
  readonly packageName: string;
  /** Ids that a part names, in either package. */
  readonly references: (id: string) => readonly string[];
  /** The operation with a name. */
  readonly operation: (name: string) => SdkChange["operation"];
  /** Functions and exported schemas that a changed component reaches. */
  readonly reach: (part: string, flow: Parting["root"]["flow"]) => readonly string[];
}

/** One finding for each cause, however many types show it. */
export function partingFindings(partings: readonly Parting[], surroundings: Surroundings): Finding[] {
  const groups = new Map<string, { cause: Cause | undefined; partings: Parting[] }>();
  for (const parting of partings) {
    const cause = causeOf(parting.declared, surroundings.compared, surroundings.references);
    const place = cause ? [cause.part, ...cause.within] : [parting.root.typeName, ...pathOf(parting)];
    const key = [...place, parting.rule, parting.root.flow, parting.name, ...(parting.values ?? [])].join("\n");
    const group = groups.get(key);
    if (group) group.partings.push(parting);
    else groups.set(key, { cause, partings: [parting] });
  }
  const literals = { checker: surroundings.packages.checker, known: new Map() };
  return [...groups.values()].map(({ cause, partings: shown }) => ({
    change: changeOf(shown[0]!, cause, surroundings),
    candidates: [...new Set([shown[0]!, shown.at(-1)!])].flatMap((parting) =>
      candidatesOf(parting, surroundings, literals),
    ),
  }));
}

function candidatesOf(
  parting: Parting,
  { packages, packageName }: Surroundings,
  literals: Parameters<typeof sentCandidates>[3],
): Finding["candidates"] {
  if (partingLevels[parting.rule][parting.root.flow] === "info") return [];
  const { root } = parting;
  if (root.flow === "received") return receivedCandidates(parting, packageName, packages.checker);
  const whole = rootType(root, "base", packages)?.type;
  return whole ? sentCandidates(parting, whole, packageName, literals) : [];
}

function changeOf(parting: Parting, cause: Cause | undefined, { operation, reach }: Surroundings): Finding["change"] {
  const { root, rule } = parting;
  const at = pathOf(parting);
  const within = cause ? placeWithin(parting, cause) : [];
  const schema = /^components\/schemas\/(.*)$/s.exec(cause?.part ?? "")?.[1] ?? (cause ? undefined : root.schema);
  const place = root.operation === undefined ? undefined : operation(root.operation);
  const isShared = cause?.part.startsWith("components/") === true;
  const others = isShared ? reach(cause.part, root.flow) : [];
  return {
    rule: ruleName(parting),
    symbol: root.symbol,
    symbols: [...new Set([root.symbol, ...others])],
    kind: kindOf(root, at),
    verdict: partingLevels[rule][root.flow],
    cause: cause ? [cause.part, ...within].join("/") : `src/${root.typeName}`,
    ...(place && schema === undefined ? { operation: place } : {}),
    ...(schema === undefined ? {} : { schema }),
    within,
    at,
    message: messageOf(parting),
  };
}

function kindOf({ kind, flow }: Parting["root"], at: readonly string[]): SdkChange["kind"] {
  if (kind === "schema") return "type";
  if (kind === "client") return "client";
  if (flow === "sent") return "request";
  return at.includes("event") ? "event" : "result";
}
