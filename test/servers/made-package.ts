import { join } from "node:path";
import { compiled } from "../package/compiled.js";
import type { Server } from "./server.js";

/** Generates the package of a running server, and compiles it and the program that uses it; resolves to the program's path. */
export async function makePackage({ program, description, flags }: Server, url: string, folder: string) {
  const files = ["exchange.ts", "judge.ts", "calls.ts", `${program}.ts`];
  const programs = join(import.meta.dirname, "programs");
  const out = await compiled(folder, {
    name: `${program}-client`,
    source: typeof description === "string" ? `${url}${description}` : description(folder),
    ...(flags && { flags }),
    files: files.map((file) => join(programs, file)),
  });
  return join(out, `${program}.js`);
}
