import type { Problem } from "../problem.js";
import type { Mended } from "./mend-harmless.js";
import { load } from "./load.js";
import type { LoadOptions, SourceText } from "./load-options.js";
import { loadOverlay } from "./overlay.js";
import { loadRedoclyConfig } from "./redocly-config.js";

/** A description that somebody else is to lint: plain data. */
export interface Unlinted {
  readonly source: string;
  readonly overlays: readonly string[];
  /** Where the configuration is, and the API whose part of it counts; the default rules without it. */
  readonly config: { readonly path: string; readonly api: string | undefined } | undefined;
  readonly options: Pick<LoadOptions, "cwd" | "headers" | "headersFor" | "allow" | "timeout">;
  /** What was read already. */
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** What is wrong with a description that can be used. */
export interface Verdict {
  /** Warnings, sorted. */
  readonly problems: readonly Problem[];
  readonly mended: readonly Mended[];
}

/** Lints a description as `load` does. Throws ProblemsError where it cannot be used. */
export async function lintApart({ source, overlays, config, options, texts }: Unlinted): Promise<Verdict> {
  const rules = config && (await loadRedoclyConfig(config.path)).forAlias(config.api);
  const reading = { ...options, texts, config: rules };
  const opened = await Promise.all(overlays.map((each) => loadOverlay(each, reading)));
  const { problems, mended } = await load(source, { ...reading, overlays: opened });
  return { problems, mended };
}
