import { expect, test } from "vitest";
import { configuredTargets } from "../../generator/config.js";
import { ConfigError } from "../../generator/problem.js";
import { inFolder } from "../e2e/in-folder.js";

/** The `package:` settings of a redocly.yaml as a target has them, or what is wrong with them. */
async function settings(written: object): Promise<object | string[]> {
  const config = { apis: { shop: { root: "shop.yaml", "x-katagami": { output: "client", package: written } } } };
  return inFolder(
    [],
    async (cwd) => {
      try {
        const [target] = await configuredTargets("redocly.yaml", [], cwd);
        return target!.package;
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        return (error as ConfigError).problems.map(({ message }) => message);
      }
    },
    { "redocly.yaml": JSON.stringify(config) },
  );
}

test("`package:` takes whatever npm knows", async () => {
  const written = {
    name: "@acme/shop",
    license: "Apache-2.0",
    private: true,
    repository: { type: "git", url: "https://example.com/shop.git" },
    publishConfig: { access: "public" },
    author: "Ada",
    keywords: ["shop"],
    scripts: { test: "vitest" },
    exports: { "./more": "./dist/more.js" },
    peerDependencies: { typescript: ">=5" },
  };
  expect(await settings(written)).toEqual(written);
});

test("what every package needs as it is, is refused and named", async () => {
  const dependencies = { "openapi-fetch": "1", left: "2" };
  expect(await settings({ type: "commonjs", exports: { ".": "./mine.js" }, dependencies })).toEqual([
    "type cannot be set: Katagami writes it itself.",
    "exports . cannot be set: Katagami writes it itself.",
    "dependencies openapi-fetch cannot be set: Katagami writes it itself.",
  ]);
});

test("a misspelt field and a value of another kind are told", async () => {
  expect(await settings({ licence: "MIT", private: "yes", keywords: "shop", constructor: "x" })).toEqual([
    "package has no setting called licence.",
    "private must be true or false.",
    "keywords must be a list of texts.",
    "package has no setting called constructor.",
  ]);
});
