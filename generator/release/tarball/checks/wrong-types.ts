import { join } from "node:path";
import type { Check } from "../check.js";
import { entryPoints } from "../entry-points.js";
import { runScript } from "../run-script.js";

/** `require` of TypeScript's node16 takes no ES module, which Node.js does since 20.19: on purpose. */
const onPurpose = new Set(["node16-cjs"]);

export const wrongTypes: Check = {
  name: "types",
  proves: "every way of resolving modules finds declarations that fit the code (Are The Types Wrong)",
  async run({ plan: { name }, tarball, tools, room }) {
    const folder = await tools();
    const modules = entryPoints(tarball, name).filter(({ isJson }) => !isJson);
    const paths = modules.map(({ specifier }) => `.${specifier.slice(name.length)}`);
    const script = join(folder, "wrong-types.mjs");
    const found = await runScript<WrongType[]>(script, [tarball.file, ...paths], folder, room);
    const counted = found.filter(({ resolution }) => resolution === undefined || !onPurpose.has(resolution));
    return counted.map(({ kind, entrypoint = ".", resolution }) => ({
      severity: "error" as const,
      message: `${entrypoint}: ${kind}${resolution === undefined ? "" : ` for moduleResolution ${resolution}`}.`,
      hint: `What it means: https://github.com/arethetypeswrong/arethetypeswrong.github.io/tree/main/docs/problems`,
    }));
  },
};

interface WrongType {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolution?: string;
}
