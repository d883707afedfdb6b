import { kinds, type Keyword, type ObjectKind } from "./keywords.js";
import type { Kind } from "./objects.js";
import type { Extensible } from "./types.js";

/** A key of an object under which others stand. */
export interface Holding {
  readonly key: string;
  readonly keyword: Keyword;
}

const nothing: readonly Holding[] = [];

/** The keys of an object under which others stand, in the order of the table. */
export function holdingKeys({ keywords, others }: ObjectKind, object: Extensible): readonly Holding[] {
  if (keywords.size === 0 && others === undefined) return nothing;
  let found: Holding[] | undefined;
  let isInOrder = true;
  let last = 0;
  for (const key in object) {
    const value = object[key];
    if (typeof value !== "object" || value === null) continue;
    const keyword = keywords.get(key) ?? (others && !key.startsWith("x-") ? others : undefined);
    if (keyword?.holds === undefined) continue;
    isInOrder &&= last <= keyword.order;
    last = keyword.order;
    (found ??= []).push({ key, keyword });
  }
  if (found === undefined || isInOrder) return found ?? nothing;
  return found.sort((one, other) => one.keyword.order - other.keyword.order);
}

/** Of each kind, the keywords under which a walk goes on. */
export type Ways = Readonly<Record<Kind, ObjectKind>>;

const knownWays = new Map<string, Ways>();

/** Of each kind, the keywords under which objects of some kinds can stand, however deep. */
export function waysTo(wanted: readonly string[]): Ways {
  const known = knownWays.get(wanted.join());
  if (known !== undefined) return known;
  const leading = new Set(wanted as (Kind | undefined)[]);
  const all = Object.entries(kinds) as [Kind, ObjectKind][];
  for (const inner of leading)
    for (const [kind, { keywords, others }] of all)
      if ([...keywords.values(), others].some((keyword) => keyword?.holds !== undefined && keyword.holds === inner))
        leading.add(kind);
  const isWay = (keyword: Keyword | undefined) => keyword?.holds !== undefined && leading.has(keyword.holds);
  const ways = all.map(([kind, { keywords, others }]): [Kind, ObjectKind] => [
    kind,
    { keywords: new Map([...keywords].filter(([, keyword]) => isWay(keyword))), ...(isWay(others) && { others }) },
  ]);
  const found = Object.fromEntries(ways) as Ways;
  knownWays.set(wanted.join(), found);
  return found;
}
