import type { Server } from "../../document/types.js";
import type { Finding } from "./finding.js";
import { childOf, isObject, type Both, type Located } from "../located.js";
import { partings } from "./partings.js";
import { quote } from "../quote.js";
import { isCalledByClients } from "./server-address.js";
import type { Voice } from "../voice.js";

/**
 * What changed about the variables in the URL of a server.
 * @param moved whether the URL changed too: it says all that variables that come and go and other defaults could say
 */
export function* serverVariableChanges(both: Both<Server>, moved: boolean): Iterable<Finding> {
  const [base, revision] = [childOf(both.base, "variables"), childOf(both.revision, "variables")];
  const names = new Set([base, revision].flatMap((map) => (isObject(map?.value) ? Object.keys(map.value) : [])));
  const effect = isCalledByClients(both.base.value) ? "doubts" : "notes";
  for (const name of names) {
    const [before, after] = [childOf(base, name), childOf(revision, name)];
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
  if (before.default !== after.default && !moved)
    yield {
      id: "server-variable-default-changed",
      effect,
      say: (_, voice) => `The default of the ${what} ${voice.went(quote(before.default), quote(after.default))}.`,
      places,
      at: ["default"],
    };
  if (before.description !== after.description)
    yield {
      id: "server-variable-description-changed",
      effect: "words",
      say: (_, voice) => `The description of the ${what} ${voice.was("changed")}.`,
      places,
      at: ["description"],
    };
  const [from, to] = [before.enum, after.enum].map((list) => (Array.isArray(list) ? list.map(String) : undefined));
  if (from === undefined && to === undefined) return;
  const found = (id: string, how: "doubts" | "notes", say: (voice: Voice) => string, ...at: string[]): Finding => ({
    id: `server-variable-${id}`,
    effect: how,
    say: (_, voice) => `${say(voice)}.`,
    places,
    at: ["enum", ...at],
  });
  if (from === undefined)
    yield found(
      "became-enum",
      effect,
      (voice) => `The ${what} ${voice.only(true, "became restricted to an enum", "is restricted to an enum")}`,
    );
  else if (to === undefined)
    yield found(
      "became-not-enum",
      "notes",
      (voice) => `The ${what} ${voice.only(false, "is no longer restricted to an enum", "is restricted to an enum")}`,
    );
  else
    for (const [action, value] of partings(from, to))
      yield found(
        `enum-value-${action}`,
        action === "removed" ? effect : "notes",
        (voice) => `The value ${quote(value)} of the ${what} ${voice.was(action)}`,
        value,
      );
}

function fieldsOf({ value }: Located<unknown>): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
