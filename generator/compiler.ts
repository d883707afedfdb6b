import { createRequire } from "node:module";
import type typescript from "typescript";

/**
 * The TypeScript compiler, required instead of imported: an import of CommonJS reads all nine megabytes twice more, to learn
 * what they export. Its types are those of `import type ts from "typescript"`.
 */
export const compiler = createRequire(import.meta.url)("typescript") as typeof typescript;
