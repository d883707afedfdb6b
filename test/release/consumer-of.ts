import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

interface Consumer {
  readonly text: string;
}
type Files = ReadonlyMap<string, string>;
interface PackageOf {
  readonly files: Files;
  readonly operations: readonly object[];
  readonly schemas: readonly { readonly key: string; readonly name: string }[];
}
const load = (name: string): Promise<unknown> => import(new URL(`../truth/${name}`, import.meta.url).href);
const { writeConsumer } = (await load("consumer/write-consumer.mjs")) as {
  writeConsumer: (pkg: PackageOf) => Consumer;
};
const { complaintsOf } = (await load("compile.mjs")) as {
  complaintsOf: (files: Files, pkg: Files) => ReadonlyMap<string, readonly { line: number; text: string }[]>;
};

/** The declarations of a package on disk, as a compiler finds them, and what it says that it exports. */
export function packageIn(folder: string): PackageOf {
  const paths = readdirSync(join(folder, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    paths.map((path) => [relative(folder, path).replace(/\.d\.ts$/, ".ts"), readFileSync(path, "utf8")]),
  );
  const { names } = JSON.parse(readFileSync(join(folder, "katagami.json"), "utf8")) as {
    names: Record<"operations" | "schemas", Record<string, string | { readonly name: string }>>;
  };
  const nameOf = (pin: string | { readonly name: string }) => (typeof pin === "string" ? pin : pin.name);
  return {
    files,
    operations: Object.entries(names.operations).map(([key, pin]) => {
      const [method = "", ...path] = key.split(" ");
      return { name: nameOf(pin), method, path: path.join(" ") };
    }),
    schemas: Object.entries(names.schemas).map(([key, pin]) => ({ key, of: key, name: nameOf(pin) })),
  };
}

/** Lines of a consumer of one package that compile against it, and do not against another. */
export function brokenLines(one: PackageOf, other: PackageOf): { readonly lines: number; readonly broken: string[] } {
  const consumer = writeConsumer(one);
  const files = new Map([["/app/consumer.ts", consumer.text]]);
  const [own, others] = [one, other].map((pkg) => complaintsOf(files, pkg.files).get("/app/consumer.ts")!);
  const unusable = new Set(own!.map(({ line }) => line));
  const lines = consumer.text.split("\n");
  const broken = others!.filter(({ line }) => !unusable.has(line)).map(({ line, text }) => `${lines[line]} // ${text}`);
  return { lines: lines.length - unusable.size, broken };
}
