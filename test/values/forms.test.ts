import { expect, it } from "vitest";
import { withPackage } from "./made.js";

const moment = "2026-11-30T19:00:00.000Z";
const day = new Date("2026-11-30T23:59:59Z");
const dates = { dates: "Date", int64: "bigint" } as const;
const big = 9007199254740993n;
const event = { at: new Date(moment), day, id: big };
const form = {
  ...event,
  id: big,
  days: [day, new Date("2026-01-02")],
  styled: [day, new Date("2026-01-02")],
  event,
  events: [event],
};
const json = `{"at":"${moment}","day":"2026-11-30","id":${big}}`;

it("a form of parts has dates and whole numbers as the description has them", () =>
  withPackage("dates-in-forms", dates, (response) => response.writeHead(204).end(), async ({ sendMultipart }, client, came) => {
    const sent = structuredClone(form);
    await sendMultipart(client, { body: sent }).unwrap();
    const { headers, body } = came[0]!;
    const fields = [...(await new Response(body, { headers: headers as never }).formData())];
    const texts = await Promise.all(fields.map(async ([name, value]) => [name, typeof value === "string" ? value : await value.text()]));
    expect(texts).toEqual([
      ["at", moment],
      ["day", "2026-11-30"],
      ["id", "9007199254740993"],
      ["days", "2026-11-30"],
      ["days", "2026-01-02"],
      ["styled", "2026-11-30,2026-01-02"],
      ["event", json],
      ["events", json],
    ]);
    expect(sent).toEqual(form);
  })); // prettier-ignore

it("so has one that is written as a query is", () =>
  withPackage("dates-in-forms", dates, (response) => response.writeHead(204).end(), async ({ sendUrlencoded }, client, came) => {
    await sendUrlencoded(client, { body: { ...form, events: undefined } }).unwrap();
    expect([...new URLSearchParams(came[0]!.body)]).toEqual([
      ["at", moment],
      ["day", "2026-11-30"],
      ["id", "9007199254740993"],
      ["days", "2026-11-30"],
      ["days", "2026-01-02"],
      ["styled", "2026-11-30,2026-01-02"],
      ["event", json],
    ]);
  })); // prettier-ignore

it("parameters of every place have them", () =>
  withPackage("dates-in-forms", dates, (response) => response.writeHead(200, { "content-type": "application/json" }).end(json), async ({ getDay }, client, came) => {
    const at = new Date(moment);
    const query = { range: { from: day, to: at, id: big }, json: { from: day, at, id: big } };
    await getDay(client, { path: { day, at }, query, header: { "X-Ids": [5n, -big] }, cookie: { since: day } }).unwrap();
    const { pathname, searchParams } = new URL(came[0]!.url, "http://a");
    expect(decodeURIComponent(pathname)).toBe(`/days/2026-11-30/${moment}`);
    expect([...searchParams]).toEqual([
      ["range[from]", "2026-11-30"],
      ["range[to]", moment],
      ["range[id]", "9007199254740993"],
      ["json", `{"from":"2026-11-30","at":"${moment}","id":${big}}`],
    ]);
    expect(came[0]!.headers["x-ids"]).toBe(`[5,-${big}]`);
    expect(came[0]!.headers.cookie).toBe("since=2026-11-30");
  })); // prettier-ignore

it("an invalid date is refused within JSON", () =>
  withPackage("dates-in-forms", dates, (response) => response.writeHead(204).end(), async ({ getDay, sendMultipart }, client, came) => {
    const at = new Date(NaN);
    const refusal = (place: string) => ({ name: "InvalidRequestError", place, parameter: "at" });
    const query = { json: { from: day, at } };
    await expect(getDay(client, { path: { day, at: day }, query }).unwrap()).rejects.toMatchObject(refusal("query"));
    await expect(sendMultipart(client, { body: { ...form, event: { ...event, at } } }).unwrap()).rejects.toMatchObject(refusal("body"));
    expect(came).toEqual([]);
  })); // prettier-ignore

it("headers of an answer have them, as JSON or as HTTP writes them; what is no date is absent", () =>
  withPackage("dates-in-forms", dates, (response, { url }) => {
    const isOdd = url.includes("odd");
    const headers = {
      "content-type": "application/json",
      "last-modified": isOdd ? "yesterday" : url.includes("http") ? "Mon, 30 Nov 2026 19:00:00 GMT" : moment,
      "x-day": "2026-11-30",
      "x-days": "2026-11-30, 2026-01-02",
      "x-id": "9007199254740993",
      "x-json": `{"at":"${moment}"}`,
    };
    response.writeHead(200, headers).end(json);
  }, async ({ getDay }, client) => {
    const headersOf = async (json?: object) => {
      const result = await getDay(client, { path: { day, at: new Date(moment) }, query: { json } });
      return result.headers;
    };
    const all = {
      "Last-Modified": new Date(moment),
      "X-Day": new Date("2026-11-30"),
      "X-Days": [new Date("2026-11-30"), new Date("2026-01-02")],
      "X-Id": 9007199254740993n,
      "X-Json": { at: new Date(moment) },
    };
    expect(await headersOf()).toEqual(all);
    expect(await headersOf({ is: "http" })).toEqual(all);
    const { "Last-Modified": _, ...others } = all;
    expect(await headersOf({ is: "odd" })).toEqual(others);
  })); // prettier-ignore
