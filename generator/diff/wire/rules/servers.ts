import type { Server } from "../../../document/types.js";
import type { Finding } from "../finding.js";
import type { Both } from "../../located.js";
import { matchServers, serversIn, defaultAddress, isCalledByClients, serverVariableChanges } from "../servers.js";
import type { ServersPair } from "../pair.js";
import { quote } from "../../voice.js";
import type { RuleOn } from "../rule.js";

/** The addresses where the API, or one operation of it, can be reached. */
export const servers: RuleOn<"servers"> = {
  id: "servers",
  on: "servers",
  reads: [
    "openapi.servers",
    "pathItem.servers",
    "operation.servers",
    "server.url",
    "server.description",
    "server.variables",
    "serverVariable.default",
    "serverVariable.enum",
    "serverVariable.description",
  ],
  *check(pair) {
    if (pair.inherited !== undefined) return yield* ownList(pair, pair.inherited);
    for (const { base, revision } of matchServers(pair.base, pair.revision)) {
      if (base !== undefined && revision !== undefined) yield* changes({ base, revision });
      else if (base !== undefined)
        yield {
          id: "server-removed",
          effect: isCalledByClients(base.value) ? "doubts" : "notes",
          say: (_, voice) => `The server ${quote(base.value.url)} ${voice.was("removed")}.`,
          places: { base: base.pointer },
        };
      else if (revision !== undefined)
        yield {
          id: "server-added",
          effect: "notes",
          say: (_, voice) => `The server ${quote(revision.value.url)} ${voice.was("added")}.`,
          places: { revision: revision.pointer },
        };
    }
  },
};

/** One operation no longer goes where all others go, or goes there again. */
function* ownList({ base, revision }: ServersPair, inherited: "base" | "revision"): Iterable<Finding> {
  const [before, after] = [serversIn(base), serversIn(revision)].map((list) => list.map(({ value }) => value)) as [
    Server[],
    Server[],
  ];
  const [from, to] = [before, after].map((list) => new Set(list.map(defaultAddress))) as [Set<string>, Set<string>];
  const left = before.filter((server) => !to.has(defaultAddress(server)));
  if (left.length === 0 && from.size === to.size) return;
  const urls = (inherited === "base" ? after : before).map(({ url }) => quote(url)).join(", ");
  yield {
    id: inherited === "base" ? "operation-servers-added" : "operation-servers-removed",
    effect: left.some(isCalledByClients) ? "doubts" : "notes",
    say: (subject, voice) => {
      const has = inherited === "base" ? "now has" : "no longer has";
      const state = `has servers of its own for ${subject}: ${urls}`;
      return `${voice.alone(inherited === "base", `${subject} ${has} servers of its own: ${urls}`, state)}.`;
    },
  };
}

function* changes(both: Both<Server>): Iterable<Finding> {
  const [before, after] = [both.base.value, both.revision.value];
  const places = { base: both.base.pointer, revision: both.revision.pointer };
  const moved = before.url !== after.url;
  if (moved) yield { id: "server-url-changed", ...urlChange(before, after), places, at: ["url"] };
  if (before.description !== after.description)
    yield {
      id: "server-description-changed",
      effect: "words",
      say: (_, voice) => `The description of the server ${quote(after.url)} ${voice.was("changed")}.`,
      places,
      at: ["description"],
    };
  yield* serverVariableChanges(both, moved);
}

/** What another URL means: a client that runs keeps to the old one, which may be gone. */
function urlChange(before: Server, after: Server): Pick<Finding, "effect" | "say"> {
  const address = defaultAddress(after);
  const say =
    (addition = ""): Finding["say"] =>
    (_, voice) =>
      `The URL of the server ${voice.went(quote(before.url), quote(after.url))}${voice.aside(addition)}.`;
  if (defaultAddress(before) !== address) return { effect: isCalledByClients(before) ? "doubts" : "notes", say: say() };
  if (!before.url.includes("{")) return { effect: "notes", say: say(", which is the same address") };
  const still = `: still ${quote(address)} by default, but another address for who fills in the variables as before`;
  return { effect: "doubts", say: say(still) };
}
