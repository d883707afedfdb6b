// Bundles the command line and the library with all that they are made of: a command loads a handful of files, and brings no packages.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { build } from "esbuild";

/** It looks for its declarations in its own folder. */
const compiler = "lib/typescript.cjs";

/** What a module of CommonJS finds beside it, and Node's own modules by. */
const beside =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * Every module has the one compiler, minified in a file of its own: ts-morph would bring another, of which printing needs no more
 * than numbers. openapi-typescript has our syntax in its place. What is required past the bundler, so that it loads faster from
 * node_modules, is bundled as well.
 */
const oneCompiler = {
  name: "one-compiler",
  setup({ onResolve, onLoad, initialOptions: { absWorkingDir } }) {
    const syntax = (name) => ({ path: join(absWorkingDir, "build/emit/syntax", name) });
    onResolve({ filter: /^typescript$/ }, ({ importer }) =>
      importer.includes("openapi-typescript") ? syntax("typescript.js") : undefined,
    );
    onResolve({ filter: /^@redocly\/openapi-core\/lib\/ref-utils\.js$/ }, () => syntax("ref-utils.js"));
    onResolve({ filter: /^(\.\/)?typescript$/ }, ({ importer, path }) =>
      path === "typescript" || importer.includes("@ts-morph") ? { path: `./${compiler}`, external: true } : undefined,
    );
    onLoad({ filter: /build\/(compiler|emit\/openapi-typescript)\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replace("withOurSyntax((require) =>", "((load) => load())(() =>")
        .replace("createRequire(import.meta.url)(", "require("),
    }));
  },
};

const core = "node_modules/@redocly/openapi-core/lib";

/** What of openapi-core reads texts, and the file of each: the whole takes long to load, and belongs to those who lint. */
const reading = {
  [`${core}/resolve.js`]: ["BaseResolver", "ResolveError", "Source"],
  [`${core}/format/codeframes.js`]: ["getLineColLocation"],
  [`${core}/utils/is-supported-extension.js`]: ["isSupportedExtension"],
  [`${core}/js-yaml/index.js`]: ["parseYaml", "stringifyYaml"],
  [`${core}/utils/read-file-from-url.js`]: ["readFileFromUrl"],
  [`${core}/errors/yaml-parse-error.js`]: ["YamlParseError"],
};

/** What is loaded with what is needed, and never asked for: it would take longer than the work of a small description. */
const lean = {
  name: "lean",
  setup({ onResolve, onLoad, resolve }) {
    // No description is GraphQL.
    onResolve({ filter: /^graphql$/ }, () => ({ path: "graphql", namespace: "left-out" }));
    // One Ajv is enough: that of openapi-core.
    onResolve({ filter: /^ajv(\/|$)/ }, ({ path, importer, resolveDir, kind }) =>
      importer.includes("ajv-formats") ? resolve(path.replace("ajv", "@redocly/ajv"), { resolveDir, kind }) : undefined,
    );
    onLoad({ filter: /build\/load\/openapi-core\.js$/ }, ({ path }) => ({
      contents: Object.entries(reading)
        .map(([path, names]) => `export { ${names.join(", ")} } from "../../${path}";`)
        .join("\n"),
      resolveDir: dirname(path),
    }));
    onLoad({ filter: /./, namespace: "left-out" }, ({ path }) => ({ contents: leftOut[path] }));
  },
};

const leftOut = {
  graphql: `const none = () => { throw new Error("GraphQL is not read."); };
    export { none as getLocation, none as buildASTSchema, none as validateSchema, none as parse, none as visit, none as visitInParallel };
    export class GraphQLError extends Error {}
    export class Source {}`,
};

/** What few packages need, and is larger than all else. */
const seldom = ["print/ask-prettier", "print/ask-markdown", "print/pretty"];

/** Leaves in its own file what few packages need. */
const without = {
  name: "without",
  setup({ onResolve }) {
    const filter = new RegExp(`/(${seldom.map((path) => basename(path)).join("|")})\\.js$`);
    onResolve({ filter }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./print/${basename(path)}`, external: true } : undefined,
    );
  },
};

const common = { bundle: true, platform: "node", target: "node20.19", legalComments: "none", logLevel: "warning" };

/**
 * Bundles `build/` into `dist/`: its doors, what they share in files beside them, their declarations, the compiler with its own, and the
 * terms of all that was taken in.
 * @param root the folder of the toolkit
 */
export async function bundle(root) {
  const absWorkingDir = root;
  await build({
    ...common,
    absWorkingDir,
    entryPoints: ["node_modules/typescript/lib/typescript.js"],
    outfile: `dist/${compiler}`,
    format: "cjs",
    minify: true,
  });
  const ours = {
    ...common,
    absWorkingDir,
    outdir: "dist",
    outbase: "build",
    format: "esm",
    banner: { js: beside },
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
  };
  const shared = await build({
    ...ours,
    entryPoints: ["cli", "index", "worker", ...seldom].map((name) => `build/${name}.js`),
    splitting: true,
    plugins: [oneCompiler, lean],
  });
  const alone = await build({
    ...ours,
    entryPoints: ["build/generate-worker.js"],
    plugins: [without, oneCompiler, lean],
  });
  const library = join(root, "node_modules/typescript/lib");
  for (const name of readdirSync(library))
    if (/^lib\..*d\.ts$/.test(name)) cpSync(join(library, name), join(root, "dist/lib", name));
  const bundled = [shared, alone].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const inputs = [...bundled, "node_modules/typescript/lib/typescript.js"];
  for (const path of reached("index.d.ts", (path) => readFileSync(join(root, "build", path), "utf8")))
    cpSync(join(root, "build", path), join(root, "dist", path));
  writeFileSync(join(root, "dist/THIRD-PARTY-LICENSES.txt"), licences(root, inputs));
}

/** A file of declarations, and all that it leads to. */
function reached(first, read) {
  const paths = new Set([first]);
  for (const path of paths)
    for (const [, from] of read(path).matchAll(/ from "(\.[^"]+)\.js"/g))
      paths.add(posix.join(posix.dirname(path), `${from}.d.ts`));
  return paths;
}

/** The terms of every package that something was taken from. */
function licences(root, inputs) {
  const folders = inputs.map((path) => /^(.*node_modules\/(@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  return [...new Set(folders)]
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      const files = readdirSync(join(root, folder)).filter((entry) =>
        /^(licen[cs]e|copying|notice|thirdparty)/i.test(entry),
      );
      const texts = files.map((file) => `\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`);
      return `${name} ${version}: ${license}\n${texts.join("")}`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
