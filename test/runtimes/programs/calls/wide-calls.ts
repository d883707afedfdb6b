import * as api from "observatory";

const bands = ["blue", "black", "brown"];
const box = { r: 100, g: 200, b: 150 };
const path = { id: "a/b?c#日本" };
const png = new File(["\u0089PNG"], "乾板 1.png", { type: "image/png" });
const filter = { kind: "pulsar", range: { low: 1.5 } } as const;
const observation = { star: "Σείριος", pin: "1234", note: null };
const readings = {
  "X-Station": "north",
  "X-Depth": 7,
  "X-Bands": bands,
  "X-Box": box,
  "X-Bounds": box,
  "X-Filter": filter,
};

/** One call of every operation of `test/wide`, by its name; another of the same operation has more after a comma. */
export const wideCalls = {
  getPlate: (client) => api.getPlate(client, { path: { ...path, bands, box, bounds: box } }),
  getTile: (client) => api.getTile(client, { path: { zoom: 5, bands, box } }),
  getTileExploded: (client) => api.getTileExploded(client, { path: { zoom: 5, bands, box } }),
  getSector: (client) => api.getSector(client, { path: { zoom: 5, bands, box } }),
  getSectorExploded: (client) => api.getSectorExploded(client, { path: { zoom: 5, bands, box } }),
  findStars: (client) =>
    api.findStars(client, {
      query: {
        name: "花子 & 太郎",
        limit: 7,
        variable: true,
        since: "2026-11-25T10:00:00+09:00",
        kind: "giant",
        band: bands,
        listed: bands,
        spaced: bands,
        piped: bands,
        box,
        colour: { hue: 7, tone: "dim" },
        near: box,
        source: "https://a.example/?b=c",
        filter,
      },
    }),
  "findStars, as little as it takes": (client) => api.findStars(client, { query: { name: "Vega", band: ["blue"] } }),
  findStarsDelimited: (client) => api.findStarsDelimited(client, { query: { spaced: box, piped: box } }),
  getReadings: (client) => api.getReadings(client, { header: readings }),
  "getReadings, as little as it takes": (client) => api.getReadings(client, { header: { "X-Station": "north" } }),
  getSettings: (client) => api.getSettings(client, { cookie: { theme: "night", panels: bands, box } }),
  listObservations: (client) => api.listObservations(client, { query: { cursor: "a+b/c=" } }),
  createObservation: (client) => api.createObservation(client, { body: observation }),
  describeObservations: (client) => api.describeObservations(client),
  getObservation: (client) => api.getObservation(client, { path }),
  checkObservation: (client) => api.checkObservation(client, { path }),
  patchObservation: (client) => api.patchObservation(client, { path, body: { note: null, magnitude: 2 } }),
  putObservation: (client) => api.putObservation(client, { path, body: observation }),
  "putObservation, as a form": (client) =>
    api.putObservation(client, {
      path,
      contentType: "application/x-www-form-urlencoded",
      body: { star: "α & β", magnitude: 2.5 },
    }),
  "putObservation, as text": (client) => api.putObservation(client, { path, contentType: "text/csv", body: "a,b\r\n" }),
  "putObservation, as bytes": (client) =>
    api.putObservation(client, { path, contentType: "application/octet-stream", body: png }),
  deleteObservation: (client) => api.deleteObservation(client, { path }),
  signIn: (client) => api.signIn(client, { body: { user: "花子", password: "a&b=c d", scopes: bands } }),
  "signIn, as little as it takes": (client) => api.signIn(client, { body: { user: "花子", password: "a&b=c d" } }),
  uploadPlate: (client) => api.uploadPlate(client, { body: { title: "乾板 1", magnitude: 3.4, image: png } }),
  uploadEncodedPlate: (client) =>
    api.uploadEncodedPlate(client, {
      body: { about: filter, bands, image: api.part(png, { headers: { "X-Exposure": "30" } }), sides: [png, png] },
    }),
  getPlateImage: (client) => api.getPlateImage(client, { path }),
  putPlateImage: (client) => api.putPlateImage(client, { path, body: png }),
  postNote: (client) => api.postNote(client, { body: "Σείριος\r\n" }),
  postCatalogue: (client) => api.postCatalogue(client, { body: '<?xml version="1.0"?><star name="Ὠρίων"/>' }),
  readLog: (client) => api.readLog(client),
  openByHeader: (client) => api.openByHeader(client),
  openByQuery: (client) => api.openByQuery(client),
  openByCookie: (client) => api.openByCookie(client),
  openByName: (client) => api.openByName(client),
  openByBoth: (client) => api.openByBoth(client),
  openByEither: (client) => api.openByEither(client),
  "openByEither, the other": (client) =>
    api.openByEither(client, {}, { auth: { Basic: { username: "ada", password: "b" } } }),
  openByAnyone: (client) => api.openByAnyone(client),
  openToAll: (client) => api.openToAll(client),
} satisfies Record<
  string,
  (client: api.Client) => PromiseLike<{ readonly status: number | "undeclared" | "unexpected" }>
>;

/** A credential for every scheme. */
export const wideAuth: NonNullable<api.ClientOptions["auth"]> = {
  Visitor: "v",
  Basic: { username: "ada", password: "b" },
  Header: "h",
  Query: "a&b",
  Cookie: "c",
};

/** Calls that no description allows, by what is wrong; the types would not let them pass. */
export const wrongCalls = {
  "request.query.limit": (client) => api.findStars(client, { query: { name: "Vega", limit: 1000 } }),
  "request.query.kind": (client) => api.findStars(client, { query: { name: "Vega", kind: "comet" as "giant" } }),
  "request.query": (client) => api.findStars(client, { query: {} as { name: string } }),
  "request.header.x-depth": (client) =>
    api.getReadings(client, { header: { ...readings, "X-Depth": "deep" as unknown as number } }),
  "request.path.zoom": (client) =>
    api.getSectorExploded(client, { path: { zoom: "far" as unknown as number, bands, box } }),
  "request.body": (client) => api.signIn(client, { body: { user: "ada" } as { user: string; password: string } }),
  request: (client) => api.openByName(client, {}, { auth: {} }),
} satisfies typeof wideCalls extends Record<string, infer Call> ? Record<string, Call> : never;
