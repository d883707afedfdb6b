import { defineConfig } from "vitest/config";

// `npm run test:slow` runs what takes minutes: files that end in .slow.test.ts.
const slow = process.env["KATAGAMI_SLOW"] === "1";
const files = slow ? "*.slow.test.ts" : "*.test.ts";
const never = [
  "test/golden/*/expected/**",
  "test/bench/**",
  ...(slow ? [] : ["test/**/*.slow.test.ts"]),
  "**/node_modules/**",
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // A worker loads the compiler once, not once for each file.
        test: {
          name: "katagami",
          include: [`test/**/${files}`],
          exclude: [...never, "test/runtime/**", "test/hostile/counted/**"],
          isolate: false,
        },
      },
      // It counts calls, of which some are not seen in a process that has made many.
      { extends: true, test: { name: "counted", include: [`test/hostile/counted/${files}`], exclude: never } },
      // Its files are run with clients of both kinds, each from its beginning.
      { extends: true, test: { name: "runtime", include: [`test/runtime/**/${files}`], exclude: never } },
    ],
  },
});
