import { isObject } from "../../document/pointer.js";
import type { Extensible, Server } from "../../document/types.js";
import type { Conversion } from "./conversion.js";
import { listedIn } from "./parameters.js";

/**
 * Where an API is: each of its schemes with its host and the path below it. Without schemes they are those that the description came
 * by, without a host it is the description's own; undefined where nothing says more than that.
 */
export function convertServers(conversion: Conversion, operation?: Extensible): Server[] | undefined {
  const { root, isServed } = conversion;
  const own = schemesOf(operation ?? root);
  if (operation !== undefined && (own.length === 0 || own.join() === schemesOf(root).join())) return undefined;
  const host = typeof root.host === "string" ? root.host.trim().replace(/\/+$/, "") : "";
  const path = pathOf(root.basePath);
  const templated = operation === undefined ? templatedServer(conversion, own[0] ?? "https", path) : undefined;
  if (templated !== undefined) return [templated];
  if (host === "") return path === "" || path === "/" ? undefined : [{ url: path }];
  const [, scheme, rest] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/i.exec(host) ?? [];
  if (scheme !== undefined) {
    const reason = "a host is no URL";
    conversion.tell(root, "host", { before: host, after: `${rest} by ${scheme}`, reason });
    return [{ url: `${host}${path}` }];
  }
  if (own.length > 0) return own.map((each) => ({ url: `${each}://${host}${path}` }));
  if (isServed) return [{ url: `//${host}${path}` }];
  const guess = /^(localhost|127\.|\[::1\])/.test(host) ? "http" : "https";
  conversion.tell(root, "host", { before: "no schemes", after: guess, reason: "the description came by none" });
  return [{ url: `${guess}://${host}${path}` }];
}

/** What is encrypted comes first: the first server is the one that is called. */
function schemesOf({ schemes }: Extensible): string[] {
  const known = (Array.isArray(schemes) ? schemes : []).map(String).filter((each) => /^(https?|wss?)$/.test(each));
  return ["https", "http", "wss", "ws"].filter((each) => known.includes(each));
}

function pathOf(basePath: unknown): string {
  const path = typeof basePath === "string" ? basePath.trim() : "";
  return path === "" || path.startsWith("/") ? path : `/${path}`;
}

/**
 * A host with names in braces, as Azure's descriptions have it.
 * @see https://azure.github.io/autorest/extensions/#x-ms-parameterized-host
 */
function templatedServer(conversion: Conversion, scheme: string, path: string): Server | undefined {
  const host = conversion.root["x-ms-parameterized-host"];
  if (!isObject(host) || typeof host.hostTemplate !== "string") return undefined;
  const variables = listedIn(conversion, host.parameters).flatMap(({ target }) => {
    const { name, description, default: usual } = target;
    const values = Array.isArray(target.enum) && target.enum.length > 0 ? target.enum.map(String) : undefined;
    const first = usual === undefined ? values?.[0] : String(usual);
    const words = typeof description === "string" ? { description } : {};
    // One without a default is told by a later stage: the client has to be given it.
    return first === undefined ? [] : [[String(name), { default: first, ...(values && { enum: values }), ...words }]];
  });
  const prefix = host.useSchemePrefix === false ? "" : `${scheme}://`;
  return {
    url: `${prefix}${host.hostTemplate}${path}`,
    variables: Object.fromEntries(variables) as Server["variables"] & {},
  };
}
