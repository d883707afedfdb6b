import { pointer } from "../../document/pointer.js";
import { methods } from "../../document/objects.js";
import type { OpenApi, Operation, PathItem, Server } from "../../document/types.js";
import type { Pass, Repair } from "../repair.js";

/** Completes the variables of server URLs, so that every URL can be built without asking. */
export const serverVariables: Pass = {
  id: "server-variables",
  summary: "variables of server URLs",
  run(document: OpenApi) {
    const owners: [string, { servers?: Server[] }][] = [["#", document]];
    for (const [path, item] of Object.entries(document.paths ?? {})) {
      owners.push([pointer("paths", path), Object(item) as PathItem]);
      for (const method of methods) owners.push([pointer("paths", path, method), Object(item?.[method]) as Operation]);
    }
    return owners.flatMap(([at, { servers = [] }]) =>
      servers.flatMap((server, index) => complete(server, `${at}/servers/${index}`)),
    );
  },
};

function complete(server: Server, at: string): Repair[] {
  const repairs: Repair[] = [];
  const report = (name: string, before: string, after: string, reason: string) =>
    repairs.push({ pass: "server-variables", pointer: `${at}/variables/${name}`, before, after, reason });
  for (const [, name] of server.url.matchAll(/\{([^{}]+)\}/g)) {
    const variables = (server.variables ??= {});
    const declared = Object.hasOwn(variables, name!) ? variables[name!] : undefined;
    if (!declared) {
      // As a value of its own it leaves no URL, so that the client has to be given one.
      variables[name!] = { default: `{${name}}` };
      report(name!, "not declared", "a variable that the client must be given", `${server.url} uses it`);
    } else if (typeof declared.default !== "string") {
      const before = declared.default === undefined ? "no default" : `default ${JSON.stringify(declared.default)}`;
      declared.default = String(declared.default ?? declared.enum?.[0] ?? "");
      report(name!, before, `default "${declared.default}"`, "a server variable's default is a text");
    }
  }
  return repairs;
}
