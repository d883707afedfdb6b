import { deepEqual } from "../deep-equal.js";
import type { Server } from "../../load/document.js";
import { quote } from "../quote.js";
import type { RuleOn } from "../rule.js";
import type { Voice } from "../voice.js";

/** The addresses where the API can be reached. */
export const servers: RuleOn<"document"> = {
  id: "servers",
  on: "document",
  *check({ base, revision }) {
    const [before, after] = [listOf(base.value.servers), listOf(revision.value.servers)];
    for (const [url, server] of before) {
      const other = after.get(url);
      if (other === undefined)
        yield found("server-removed", url, (voice) => `The server ${quote(url)} ${voice.was("removed")}.`);
      else if (!deepEqual(server.variables, other.variables))
        yield found(
          "server-variables-changed",
          url,
          (voice) => `The variables of the server ${quote(url)} ${voice.changed}.`,
        );
    }
    for (const url of after.keys())
      if (!before.has(url))
        yield found("server-added", url, (voice) => `The server ${quote(url)} ${voice.was("added")}.`);
  },
};

function found(id: string, url: string, sentence: (voice: Voice) => string) {
  return {
    id,
    effect: "notes" as const,
    say: (_subject: string, voice: Voice) => sentence(voice),
    at: ["servers", url],
  };
}

function listOf(list: unknown): Map<string, Server> {
  return new Map((Array.isArray(list) ? (list as Server[]) : []).map((server) => [String(server?.url), server]));
}
