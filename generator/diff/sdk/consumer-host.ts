import { dirname, join } from "node:path";
import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { standIn } from "./library.js";
import type { PackageSource } from "./sdk-change.js";

/** The disk as a consumer's project sees it, but for one package, which is in memory. */
export interface ConsumerHost {
  readonly host: ts.CompilerHost;
  /** Whether a file is the project's own: not of the package, not installed, not the compiler's. */
  readonly isOwn: (path: string) => boolean;
}

/**
 * Stands the package's files beside the project, where nothing else can be.
 * @param parsed files of the disk that were parsed before; filled
 */
export function consumerHost(
  options: ts.CompilerOptions,
  packageName: string,
  { files }: PackageSource,
  parsed: Map<string, ts.SourceFile | undefined>,
): ConsumerHost {
  const host = compiler.createCompilerHost(options);
  const folder = join(host.getCurrentDirectory(), "\u0000package").replaceAll("\\", "/");
  const texts = new Map(files.map(({ path, text }) => [`${folder}/${path}`, text]));
  texts.set(`${folder}/package.json`, `{ "name": ${JSON.stringify(packageName)}, "type": "module" }`);
  const { getSourceFile, fileExists, readFile } = host;

  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, settings, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return compiler.createSourceFile(path, text, settings);
    const stand = standIn(path);
    if (stand !== undefined) return compiler.createSourceFile(path, stand, settings);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, settings, ...rest));
    return parsed.get(path);
  };

  const cache = compiler.createModuleResolutionCache(host.getCurrentDirectory(), host.getCanonicalFileName, options);
  host.resolveModuleNameLiterals = (literals, from, redirected, settings, file) =>
    literals.map((literal) => {
      const { text } = literal;
      if (text === packageName) return resolved(`${folder}/src/index.ts`);
      if (texts.has(from) && text.startsWith("."))
        return resolved(join(dirname(from), text).replaceAll("\\", "/").replace(/\.js$/, ".ts"));
      const importer = texts.has(from) ? join(host.getCurrentDirectory(), "index.ts") : from;
      const mode = compiler.getModeForUsageLocation(file, literal, settings);
      const found = compiler.resolveModuleName(text, importer, settings, host, cache, redirected, mode);
      const fallback = `/dependencies/${text}.d.ts`;
      const isMissing = !found.resolvedModule && texts.has(from) && standIn(fallback) !== undefined;
      return isMissing ? resolved(fallback) : found;
    });
  const isOwn = (path: string) => !texts.has(path) && !path.endsWith(".d.ts") && !path.includes("/node_modules/");
  return { host, isOwn };
}

function resolved(path: string): ts.ResolvedModuleWithFailedLookupLocations {
  const extension = path.endsWith(".d.ts") ? compiler.Extension.Dts : compiler.Extension.Ts;
  return { resolvedModule: { resolvedFileName: path, extension } };
}
