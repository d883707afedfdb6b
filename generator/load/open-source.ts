import { Source, YamlParseError } from "./openapi-core.js";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { listPages } from "./list-descriptions.js";
import type { OnProgress, SourceText } from "./load-options.js";
import { displayLocation, isUrl } from "./location.js";
import { findBlocks, pageLinks } from "./markdown.js";
import { isDescription, openPage, openPages, type Opened } from "./open-pages.js";
import { parseSource, syntaxProblem } from "./parse-source.js";
import type { Reader } from "./reader.js";
import { plural } from "../plural.js";
import { fileProblem, ProblemsError, type Problem } from "../problem.js";

/**
 * Reads a source of whatever form (a description, a page, a folder of pages, an index of pages) and parses every
 * OpenAPI document that it holds, at least one. Throws ProblemsError where it holds none.
 * @param location absolute path or URL
 */
export async function openSource(location: string, reader: Reader, onProgress: OnProgress): Promise<Opened> {
  const { cwd } = reader.settings;
  const file = displayLocation(location, cwd);
  if (!isUrl(location) && !reader.settings.readFile && (await stat(location).catch(() => undefined))?.isDirectory()) {
    const opened = await openPages(await listPages(location, reader.settings.onRead), reader, onProgress);
    const message = "The folder has no page (.md, .mdx) with an OpenAPI block.";
    return something(opened, file, message, await fileHint(location));
  }

  const text = await reader.read(location);
  const name = isUrl(text.location) ? new URL(text.location).pathname : text.location;
  if (text.body.trim() === "")
    throw new ProblemsError([
      fileProblem(file, "source-empty", "The file is empty.", "Name the file that has the description."),
    ]);
  if (/^llms.*\.txt$/.test(basename(name)) && findBlocks(text.body, false).length === 0) {
    const { pages, elsewhere } = pageLinks(text.body, text.location);
    const { documents, problems } = await openPages(pages, reader, onProgress);
    const opened = { documents, problems: [...problems, ...leftOut(elsewhere, file)] };
    return something(opened, file, "The index links to no page with an OpenAPI block.");
  }
  if (/\.(mdx?|markdown|txt)$/.test(name) || text.mimeType?.startsWith("text/markdown")) {
    const hint = "It takes a fenced block, ```yaml or ```json, that holds a whole document with the key openapi.";
    return something(openPage(text, cwd), file, "The page has no OpenAPI block.", hint);
  }
  if (/^\s*<(!doctype|html)/i.test(text.body)) {
    const hint = "Give the address of the JSON or YAML itself, or of a Markdown page.";
    throw new ProblemsError([fileProblem(file, "source-html", "This is a web page (HTML), not a description.", hint)]);
  }
  return openText(text, cwd, name);
}

/** Parses a text that may be a description or, where its name does not tell, a page. */
function openText(text: SourceText, cwd: string, name: string): Opened {
  const structured = /\.(json|ya?ml)$/i.test(name);
  try {
    const source = new Source(text.location, text.body, text.mimeType);
    const { value, problems } = parseSource(source, cwd, name.endsWith(".json"));
    if (structured || isDescription(value)) return { documents: [{ source, parsed: value }], problems };
    const page = openPage(text, cwd);
    return page.documents.length > 0 ? page : { documents: [{ source, parsed: value }], problems };
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const page: Opened = structured ? { documents: [], problems: [] } : openPage(text, cwd);
    if (page.documents.length > 0) return page;
    throw new ProblemsError([syntaxProblem(error, cwd)]);
  }
}

/** Pages of other sites: an index decides what of its own site is read, and no more. */
function leftOut([first, ...others]: readonly string[], file: string): Problem[] {
  if (first === undefined) return [];
  const what = others.length === 0 ? first : `${first} and ${plural(others.length, "more page")}`;
  const message = `${what} of another site: not read.`;
  return [{ ...fileProblem(file, "page-elsewhere", message, "Load its description by itself."), severity: "warning" }];
}

function something(opened: Opened, file: string, message: string, hint?: string): Opened {
  if (opened.documents.length > 0) return opened;
  if (opened.problems.length > 0) throw new ProblemsError(opened.problems);
  throw new ProblemsError([fileProblem(file, "no-openapi-block", message, hint)]);
}

/** Names the file that was probably meant where a folder without pages was given. */
async function fileHint(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) => /\.(json|ya?ml)$/i.test(name)).sort();
  const likely = names.find((name) => /openapi|swagger|api/i.test(name)) ?? names[0];
  return likely === undefined ? undefined : `To load a file, name it: ${join(basename(folder), likely)}`;
}
