import { defineConfig } from "vitest/config";

// `npm run test:slow` runs what takes minutes: files that end in .slow.test.ts.
const slow = process.env["KATAGAMI_SLOW"] === "1";

export default defineConfig({
  test: {
    include: [slow ? "test/**/*.slow.test.ts" : "test/**/*.test.ts"],
    exclude: [
      "test/golden/*/expected/**",
      "test/bench/**",
      ...(slow ? [] : ["test/**/*.slow.test.ts"]),
      "**/node_modules/**",
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A worker loads the compiler once, not once for each file.
    isolate: false,
    pool: "forks",
    maxWorkers: 2,
  },
});
