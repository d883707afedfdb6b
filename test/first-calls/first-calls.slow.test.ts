import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compiled } from "../package/compiled.js";
import { runCommand } from "../package/run-command.js";
import { tellMissing } from "../runtimes/binaries.js";
import { fastapi } from "./fastapi.js";
import { github } from "./github.js";
import { serve } from "./serve.js";
import { swashbuckle } from "./swashbuckle.js";
import { trainTravel } from "./train-travel.js";

const temporary = realpathSync(mkdtempSync(join(tmpdir(), "katagami-first-calls-")));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const programs = join(import.meta.dirname, "programs");

test.each([trainTravel, swashbuckle, fastapi, github])(
  "first calls to $name are typed, sent and read as its documentation says, without an overlay",
  { timeout: 900_000 },
  async ({ name, program, description, exchanges, printed }) => {
    if (tellMissing(name, description)) return;
    const made = await compiled(join(temporary, program), {
      name: program,
      source: description.path,
      files: ["exactly.ts", `${program}.ts`].map((file) => join(programs, file)),
    });
    const { url, sent, stop } = await serve(exchanges);
    try {
      const { stdout } = await runCommand(process.execPath, [join(made, `${program}.js`), url], temporary);
      expect(sent).toEqual(exchanges.map((exchange) => exchange.sent));
      expect(JSON.parse(stdout)).toEqual(printed);
    } finally {
      await stop();
    }
  },
);
