import type { Server } from "../../document/types.js";
import { isObject, type Located, type Two, childOf, childrenOf, type Both } from "../located.js";
import type { Effect, Finding } from "./finding.js";
import { groupBy, partings } from "../values.js";
import { quote, restricted, type Voice } from "../voice.js";

/**
 * Matches the servers of two lists: by their URL, then by standing at the same place, and at last by being the only ones
 * left. What has no counterpart was removed or added.
 */
export function matchServers(base: Located<unknown> | undefined, revision: Located<unknown> | undefined) {
  const [before, after] = [serversIn(base), serversIn(revision)];
  const matches: Two<Server>[] = [];
  const left = new Set(after);
  let unmatched = before;
  const match = (find: (one: Located<Server>) => Located<Server> | undefined): void => {
    unmatched = unmatched.filter((one) => {
      const other = find(one);
      if (other === undefined || !left.delete(other)) return true;
      matches.push({ base: one, revision: other });
      return false;
    });
  };
  const byUrl = groupBy([...after].reverse(), ({ value }) => value.url);
  match((one) => byUrl.get(one.value.url)?.pop());
  const places = new Map(before.map((one, index) => [one, index]));
  match((one) => after[places.get(one)!]);
  match(() => (unmatched.length === 1 && left.size === 1 ? [...left][0] : undefined));
  const gone = unmatched.map((base) => ({ base, revision: undefined }));
  return [...matches, ...gone, ...[...left].map((revision) => ({ base: undefined, revision }))];
}

/** The servers of a list, each with its place. */
export function serversIn(list: Located<unknown> | undefined): Located<Server>[] {
  if (!Array.isArray(list?.value)) return [];
  return list.value.flatMap((value: unknown, index) =>
    isObject(value) && typeof value.url === "string"
      ? [{ value: value as unknown as Server, pointer: `${list.pointer}/${index}` }]
      : [],
  );
}

/** The address of a server where nobody fills in its variables, without a slash at its end. */
export function defaultAddress({ url, variables }: Server): string {
  const filled = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const variable: unknown = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isObject(variable) && variable.default !== undefined ? String(variable.default) : whole;
  });
  return filled.replace(/\/+$/, "");
}

/** Whether clients of others call an address: not one of a developer's machine or of a test system, nor a bare word. */
export function isCalledByClients(server: Server): boolean {
  const address = defaultAddress(server);
  if (address === "") return true;
  if (!/^([a-z][a-z\d+.-]*:\/\/|\/|\{)/i.test(address)) return false;
  const host = /^[a-z][a-z\d+.-]*:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(address)?.[1] ?? "";
  if (/^(127\.|0\.0\.0\.0$|\[::1\]$)/.test(host)) return false;
  return !host
    .toLowerCase()
    .split(/[.-]/)
    .some((word) => stages.has(word));
}

/** Words in the names of hosts that only their own team calls. */
const stages = new Set("localhost local dev develop development test testing qa uat stage staging".split(" "));

/**
 * What changed about the variables in the URL of a server.
 * @param moved whether the URL changed too: it says all that variables that come and go and other defaults could say
 */
export function* serverVariableChanges(both: Both<Server>, moved: boolean): Iterable<Finding> {
  const [base, revision] = [childOf(both.base, "variables"), childOf(both.revision, "variables")];
  const effect = isCalledByClients(both.base.value) ? "doubts" : "notes";
  for (const [name, { base: before, revision: after }] of childrenOf(base, revision)) {
    const what = `variable ${quote(name)} of the server ${quote(both.revision.value.url)}`;
    if (before !== undefined && after !== undefined)
      yield* variableChanges({ base: before, revision: after }, what, effect, moved);
    else if (!moved)
      yield {
        id: `server-variable-${after ? "added" : "removed"}`,
        effect: "notes",
        say: (_, voice) => `The ${what} ${voice.was(after ? "added" : "removed")}.`,
        places: { base: before?.pointer, revision: after?.pointer },
      };
  }
}

function* variableChanges(
  { base, revision }: Both<unknown>,
  what: string,
  effect: "doubts" | "notes",
  moved: boolean,
): Iterable<Finding> {
  const [before, after] = [fieldsOf(base), fieldsOf(revision)];
  const places = { base: base.pointer, revision: revision.pointer };
  const found = (id: string, how: Effect, at: readonly string[], say: (voice: Voice) => string): Finding => ({
    id: `server-variable-${id}`,
    effect: how,
    say: (_, voice) => `${say(voice)}.`,
    places,
    at,
  });
  if (before.default !== after.default && !moved)
    yield found("default-changed", effect, ["default"], (voice) => {
      return `The default of the ${what} ${voice.went(quote(before.default), quote(after.default))}`;
    });
  if (before.description !== after.description)
    yield found("description-changed", "words", ["description"], (voice) => {
      return `The description of the ${what} ${voice.was("changed")}`;
    });
  const [from, to] = [before.enum, after.enum].map((list) => (Array.isArray(list) ? list.map(String) : undefined));
  if (from === undefined && to === undefined) return;
  if (from === undefined || to === undefined)
    yield found(to ? "became-enum" : "became-not-enum", to ? effect : "notes", ["enum"], (voice) => {
      return `The ${what} ${restricted(voice, to !== undefined)}`;
    });
  else
    for (const [action, value] of partings(from, to))
      yield found(`enum-value-${action}`, action === "removed" ? effect : "notes", ["enum", value], (voice) => {
        return `The value ${quote(value)} of the ${what} ${voice.was(action)}`;
      });
}

function fieldsOf({ value }: Located<unknown>): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
