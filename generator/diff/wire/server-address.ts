import type { Server } from "../../document/types.js";
import { isObject } from "../located.js";

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
