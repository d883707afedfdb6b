import { UnexpectedResponseError, listObservationsPages, logging, openByQuery, openToAll, retry } from "observatory";
import { checks, contains, failure, same } from "./check.js";

/** Lists over their pages, middleware, logs. */
export const hooks = checks({
  "a list is read over its pages": async ({ observatory }) => {
    const { client, seen } = observatory();
    const stars: string[] = [];
    for await (const { star } of listObservationsPages(client).items()) stars.push(star);
    same(stars, ["Altair", "Bellatrix", "Capella", "Deneb", "Electra"]);
    same(
      (await seen()).requests.map(({ url }) => url.split("?")[1] ?? ""),
      ["", "cursor=2", "cursor=4"],
    );
  },
  "middleware runs once for each attempt": async ({ observatory }) => {
    const met: string[] = [];
    const { client, seen } = observatory("busy+echo", {}, [
      {
        onRequest: ({ request }) => request.headers.set("x-trace", String(met.push("asked"))),
        onResponse: ({ response }) => void met.push(String(response.status)),
      },
    ]);
    await openToAll(client, {}, { retry: retry({ baseDelay: 1 }) }).unwrap();
    same(met, ["asked", "503", "asked", "200"]);
    same(
      (await seen()).requests.map(({ headers }) => headers["x-trace"]),
      ["1", "3"],
    );
  },
  "a log hides credentials": async ({ observatory }) => {
    const entries: unknown[] = [];
    const log = logging({ log: (entry) => void entries.push(entry), level: "headers" });
    const { client } = observatory("echo", { auth: { Query: "s3cr3t" } }, [log]);
    await openByQuery(client).unwrap();
    same(entries.length, 1);
    contains(JSON.stringify(entries), "/vault/query?key=%5Bredacted%5D");
    if (JSON.stringify(entries).includes("s3cr3t")) throw new Error("the log tells the key");
  },
  "an error keeps the server's name for the exchange": async ({ observatory }) => {
    const error = await failure(openToAll(observatory("html-524").client).unwrap(), UnexpectedResponseError);
    same(error.requestId, "r-1");
  },
});
