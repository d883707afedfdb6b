import { pointerOf, visit, type Step } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Completes the variables of server URLs, so that every URL can be built without asking. */
export const serverVariables = pass("server-variables", "variables of server URLs", (document, report) => {
  visit(document, {
    server(server, place) {
      let step: Step = undefined;
      for (const [, name] of String(server.url).matchAll(/\{([^{}]+)\}/g)) {
        const variables = (server.variables ??= {});
        const declared = Object.hasOwn(variables, name!) ? variables[name!] : undefined;
        const pointer = pointerOf(place, "variables", name!);
        if (!declared) {
          // As a value of its own it leaves no URL, so that the client has to be given one.
          variables[name!] = { default: `{${name}}` };
          step = "changed";
          report(pointer, "not declared", "a variable that the client must be given", `${server.url} uses it`);
        } else if (typeof declared.default !== "string") {
          const before = declared.default === undefined ? "no default" : `default ${JSON.stringify(declared.default)}`;
          declared.default = String(declared.default ?? declared.enum?.[0] ?? "");
          report(pointer, before, `default "${declared.default}"`, "a server variable's default is a text");
        }
      }
      return step;
    },
  });
});
