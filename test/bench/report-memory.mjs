// Loaded into a measured process by --import: leaves its largest resident set, in MiB, in a file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

process.on("exit", () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(join(process.env.BENCH_MEMORY, String(process.pid)), String(maxRSS / 1024));
});
