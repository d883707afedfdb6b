import {
  InvalidRequestError,
  findStars,
  getObservation,
  getPlate,
  getReadings,
  getSector,
  getSectorExploded,
  getSettings,
  getTile,
  getTileExploded,
} from "observatory";
import { checks, failure, same } from "./check.js";

const bands = ["blue", "black", "brown"];
const filter = { kind: "pulsar" } as const;
const box = { r: 100, g: 200, b: 150 };

/** Parameters as they reach the server. */
export const parameters = checks({
  "a path is encoded once": async ({ observatory }) => {
    const { client, seen } = observatory();
    await getObservation(client, { path: { id: "a/b?c#日本 %2e" } });
    same((await seen()).requests[0]!.url, "/observations/a%2Fb%3Fc%23%E6%97%A5%E6%9C%AC%20%252e");
  },
  "a path has the style of each parameter": async ({ observatory }) => {
    const { client, seen } = observatory();
    await getPlate(client, { path: { id: "1", bands, box, bounds: box } });
    await getTile(client, { path: { zoom: 5, bands, box } });
    await getTileExploded(client, { path: { zoom: 5, bands, box } });
    await getSector(client, { path: { zoom: 5, bands, box } });
    await getSectorExploded(client, { path: { zoom: 5, bands, box } });
    same(
      (await seen()).requests.map(({ url }) => url),
      [
        "/plates/1/blue,black,brown/r,100,g,200,b,150/r=100,g=200,b=150",
        "/tiles/.5/.blue,black,brown/.r,100,g,200,b,150",
        "/tiles-exploded/.5/.blue.black.brown/.r=100.g=200.b=150",
        "/sectors/;zoom=5/;bands=blue,black,brown/;box=r,100,g,200,b,150",
        "/sectors-exploded/;zoom=5/;bands=blue;bands=black;bands=brown/;r=100;g=200;b=150",
      ],
    );
  },
  "a path is refused that would lead elsewhere": async ({ observatory }) => {
    const { client, seen } = observatory();
    for (const id of ["", ".", ".."]) await failure(getObservation(client, { path: { id } }), InvalidRequestError);
    same((await seen()).requests, []);
  },
  "a query has the style of each parameter": async ({ observatory }) => {
    const query = {
      name: "花子 & 太郎",
      band: bands,
      listed: bands,
      spaced: bands,
      piped: bands,
      box,
      colour: { hue: 7, tone: "dim" },
      near: box,
      source: "https://a.example/?b=c",
      filter: { kind: "pulsar" as const, range: { low: 1 } },
    };
    const { request } = await findStars(observatory().client, { query }).unwrap();
    same(request!.url.split(/[?&]/), [
      "/stars",
      "name=%E8%8A%B1%E5%AD%90%20%26%20%E5%A4%AA%E9%83%8E",
      "band=blue",
      "band=black",
      "band=brown",
      "listed=blue,black,brown",
      "spaced=blue%20black%20brown",
      "piped=blue%7Cblack%7Cbrown",
      "box=r,100,g,200,b,150",
      "hue=7",
      "tone=dim",
      "near%5Br%5D=100",
      "near%5Bg%5D=200",
      "near%5Bb%5D=150",
      "source=https://a.example/",
      "b=c",
      "filter=%7B%22kind%22%3A%22pulsar%22%2C%22range%22%3A%7B%22low%22%3A1%7D%7D",
    ]);
  },
  "headers are sent as declared": async ({ observatory }) => {
    const header = {
      "X-Station": "north",
      "X-Depth": 7,
      "X-Bands": bands,
      "X-Box": box,
      "X-Bounds": box,
      "X-Filter": filter,
    };
    const { request } = await getReadings(observatory().client, { header }).unwrap();
    const { headers } = request!;
    same(
      ["x-station", "x-depth", "x-bands", "x-box", "x-bounds", "x-filter"].map((name) => headers[name]),
      ["north", "7", "blue,black,brown", "r,100,g,200,b,150", "r=100,g=200,b=150", '{"kind":"pulsar"}'],
    );
  },
  "cookies are sent": async ({ observatory }) => {
    const { request } = await getSettings(observatory().client, {
      cookie: { theme: "night", panels: bands, box },
    }).unwrap();
    same(request!.headers["cookie"], "theme=night; panels=blue,black,brown; box=r,100,g,200,b,150");
  },
});
