import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Every Markdown page (.md, .mdx) in a folder and its subfolders, sorted by path; hidden folders and node_modules are left out. */
export async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const hidden = entry.name.startsWith(".") || entry.name === "node_modules";
    if (entry.isDirectory() && !hidden) pages.push(...(await listPages(path)));
    else if (entry.isFile() && /\.mdx?$/i.test(entry.name)) pages.push(path);
  }
  return pages;
}
