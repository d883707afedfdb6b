// Truth by consumers over the descriptions of this repository alone: prints what was found as JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { judgeAll } from "./judge-all.mjs";
import { mutatedPairs } from "./pairs.mjs";
import { faults, summarise } from "./summarise.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const descriptions = [
  "spec/dify-chat-ja",
  "test/wide",
  ...["webhooks", "union-base", "pagination", "upload-and-download", "response-headers"].map(
    (name) => `test/golden/${name}`,
  ),
];

const folder = mkdtempSync(join(tmpdir(), "katagami-truth-"));
try {
  const files = descriptions.map((name) => join(root, name, "openapi.yaml"));
  const results = await judgeAll(await mutatedPairs(files, folder));
  console.log(JSON.stringify({ results, found: summarise(results), faults: faults(summarise(results)) }));
} finally {
  rmSync(folder, { recursive: true });
}
