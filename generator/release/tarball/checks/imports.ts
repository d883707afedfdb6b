import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../check.js";
import { entryPoints } from "../entry-points.js";
import { checksFolder } from "../install-tools.js";
import { runScript } from "../run-script.js";

export const imports: Check = {
  name: "imports",
  proves: "every module of `exports` can be imported and required from a clean folder",
  async run({ plan: { name }, tarball, consumer, room }) {
    const folder = await consumer();
    const script = join(folder, "import-all.mjs");
    await copyFile(join(checksFolder, "import-all.mjs"), script);
    const asked = Object.fromEntries(entryPoints(tarball, name).map(({ specifier }) => [specifier, []]));
    const failed = await runScript<Failed[]>(script, [JSON.stringify(asked)], folder, room);
    return failed.map(({ specifier, how, message }) => ({
      severity: "error" as const,
      message: how === "import" ? `import("${specifier}"): ${message}` : `require("${specifier}"): ${message}`,
    }));
  },
};

export interface Failed {
  readonly specifier: string;
  readonly how: "import" | "require";
  readonly message: string;
}
