import { ProblemsError } from "../problem.js";
import { openPage, type Opened } from "./open-page.js";
import type { Reader } from "./reader.js";

/** Pages that are read at the same time. */
const concurrency = 8;

/** Reads many documentation pages and parses their OpenAPI blocks, in the order of the pages. */
export async function openPages(
  locations: readonly string[],
  reader: Reader,
  onProgress: (message: string) => void,
): Promise<Opened> {
  let read = 0;
  const pages = await mapConcurrently(locations, concurrency, async (location): Promise<Opened> => {
    const opened = await openAt(location, reader);
    onProgress(`page ${++read} of ${locations.length}`);
    return opened;
  });
  return {
    documents: pages.flatMap((page) => page.documents),
    problems: pages.flatMap((page) => page.problems),
  };
}

/** A page that cannot be read is an error: left out, its operations would vanish from the package without a word. */
async function openAt(location: string, reader: Reader): Promise<Opened> {
  try {
    return openPage(await reader.read(location), reader.settings.cwd);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { documents: [], problems: error.problems };
  }
}

/** Maps a list by an asynchronous function, at most `limit` calls at a time, keeping the order of the list. */
async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
