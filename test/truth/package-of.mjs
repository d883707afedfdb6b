// The package that the built generator makes from a description, as a map from path to text.
import { singleTarget } from "../../build/config.js";
import { generate } from "../../build/generate.js";
import { readTemplate } from "../../build/write/read-template.js";

const template = readTemplate();

/**
 * @param file path of a description
 * @returns {Promise<{ files: Map<string, string>, operations: readonly { name: string, method: string, path: string }[],
 *   schemas: readonly { key: string, of: string, name: string }[] }>}
 * @throws ProblemsError where the description cannot be used
 */
export async function packageOf(file) {
  const target = await singleTarget(file, "the-package", {});
  const { files, api } = await generate(target, { cwd: process.cwd(), template, form: "typescript" });
  const sources = files.filter(({ path }) => path.startsWith("src/"));
  return {
    files: new Map(sources.map(({ path, text }) => [path, text])),
    operations: api.operations.map(({ name, method, path }) => ({ name, method, path })),
    schemas: api.schemas.map(({ key, of, name }) => ({ key, of, name })),
  };
}
