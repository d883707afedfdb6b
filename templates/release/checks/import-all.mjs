// Imports and requires modules from where this file lies, and prints what failed: [{ specifier, how, message }].
// The argument is JSON: { "my-api": ["names", "that", "have", "to", "be", "there"] }.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const failed = [];
for (const [specifier, names] of Object.entries(JSON.parse(process.argv[2]))) {
  const ways = {
    import: () => import(specifier, specifier.endsWith(".json") ? { with: { type: "json" } } : {}),
    require: () => require(specifier),
  };
  for (const [how, load] of Object.entries(ways)) {
    try {
      const loaded = await load();
      const missing = names.filter((name) => !(name in loaded));
      if (missing.length > 0) failed.push({ specifier, how, message: `it lacks ${missing.slice(0, 10).join(", ")}` });
    } catch (error) {
      failed.push({ specifier, how, message: String(error?.message ?? error) });
    }
  }
}
// What was imported may have set a timer.
process.stdout.write(JSON.stringify(failed), () => process.exit(0));
