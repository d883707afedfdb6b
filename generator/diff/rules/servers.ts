import { deepEqual } from "../deep-equal.js";
import type { Server } from "../../load/document.js";
import { quote } from "../quote.js";
import type { RuleOn } from "../rule.js";

/** The addresses where the API can be reached. */
export const servers: RuleOn<"document"> = {
  id: "servers",
  on: "document",
  *check({ base, revision }) {
    const [before, after] = [listOf(base.value.servers), listOf(revision.value.servers)];
    for (const [url, server] of before) {
      const other = after.get(url);
      if (other === undefined) yield found("server-removed", url, `The server ${quote(url)} was removed.`);
      else if (!deepEqual(server.variables, other.variables))
        yield found("server-variables-changed", url, `The variables of the server ${quote(url)} changed.`);
    }
    for (const url of after.keys())
      if (!before.has(url)) yield found("server-added", url, `The server ${quote(url)} was added.`);
  },
};

function found(id: string, url: string, sentence: string) {
  return { id, effect: "notes" as const, say: () => sentence, at: ["servers", url] };
}

function listOf(list: unknown): Map<string, Server> {
  return new Map((Array.isArray(list) ? (list as Server[]) : []).map((server) => [String(server?.url), server]));
}
