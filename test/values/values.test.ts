import { expect, it } from "vitest";
import { withPackage } from "./made.js";

const json = (text: string) => (response: any) =>
  response.writeHead(200, { "content-type": "application/json" }).end(text);
const moment = "2026-11-30T19:00:00.000Z";
const event = `{
  "at": "2026-11-30T20:00:00+01:00", "day": "2026-11-30", "id": 9007199254740993, "maybe": null, "nullable": "${moment}",
  "list": ["${moment}"], "map": { "a": "2026-01-02", "__proto__": "2026-01-02" }, "pair": [1, "${moment}"],
  "before": { "at": "no date", "day": "2026-02-30", "id": 1 },
  "either": { "a": "${moment}" }, "happened": { "kind": "opened", "at": "${moment}" }, "untouched": "${moment}",
  "ids": [-9223372036854775808, 5], "plain": 9007199254740993, "written": "${moment}", "unknown": 12345678901234567890, "text": "12345678901234567890 \\" 1"
}`;
const body = { at: new Date(moment), day: new Date("2026-11-30T23:59:59Z"), id: 9007199254740993n };
const dates = { dates: "Date", int64: "bigint" } as const;

it("dates and whole numbers of an answer are values, in lists, maps, tuples, and what contains itself", () =>
  withPackage("dates-in-code", dates, json(event), async ({ send }, client) => {
    const data = await send(client, { body }).unwrap();
    expect(data).toMatchObject({
      at: new Date(moment),
      day: new Date("2026-11-30T00:00:00Z"),
      id: 9007199254740993n,
      maybe: null,
      nullable: new Date(moment),
      list: [new Date(moment)],
      map: { a: new Date("2026-01-02") },
      pair: [1, new Date(moment)],
      // What cannot be read stays what it is.
      before: { at: "no date", day: "2026-02-30", id: 1n },
      // Data does not tell which of both it is, and an overlay wants the text.
      either: { a: moment },
      untouched: moment,
      happened: { kind: "opened", at: new Date(moment) },
      ids: [-9223372036854775808n, 5n],
      // An overlay says it of what has no format.
      plain: 9007199254740993n,
      written: new Date(moment),
      unknown: 12345678901234567890,
      text: '12345678901234567890 " 1',
    });
    expect(Object.getPrototypeOf(data.map)).toBe(Object.prototype);
  }));

it("what is sent is written as the description has it, and stays what it is", () =>
  withPackage("dates-in-code", dates, json(event), async ({ send }, client, came) => {
    const query = {
      since: new Date(moment),
      day: new Date("2026-11-30"),
      days: [new Date("2026-01-02"), new Date("2026-01-03")],
    };
    const sent = {
      ...body,
      map: { a: new Date("2026-01-02") },
      ids: [1n, -9223372036854775808n],
      before: body,
      plain: 9007199254740993n,
    };
    await send(client, { query, header: { "X-Day": new Date("2026-11-30") }, body: sent }).unwrap();
    const { url, headers, body: text } = came[0]!;
    expect(new URL(url, "http://a").searchParams.toString()).toBe(
      new URLSearchParams([
        ["since", moment],
        ["day", "2026-11-30"],
        ["days", "2026-01-02"],
        ["days", "2026-01-03"],
      ]).toString(),
    );
    expect(headers["x-day"]).toBe("2026-11-30");
    expect(text).toBe(
      `{"at":"${moment}","day":"2026-11-30","id":9007199254740993,"map":{"a":"2026-01-02"},` +
        `"ids":[1,-9223372036854775808],"before":{"at":"${moment}","day":"2026-11-30","id":9007199254740993},"plain":9007199254740993}`,
    );
    expect([sent.day, sent.before.id, query.day]).toEqual([body.day, body.id, new Date("2026-11-30")]);
  }));

it("an invalid date is refused, where JSON would have null", () =>
  withPackage("dates-in-code", dates, json(event), async ({ send }, client, came) => {
    const refusal = { name: "InvalidRequestError", place: "body", parameter: "at" };
    const at = new Date(NaN);
    await expect(send(client, { body: { ...body, at } }).unwrap()).rejects.toMatchObject(refusal);
    await expect(send(client, { body: { ...body, before: { ...body, at } } }).unwrap()).rejects.toMatchObject(refusal);
    expect(came).toEqual([]);
  }));

it("an error has them, and an answer that is no JSON is unexpected", () =>
  withPackage(
    "dates-in-code",
    dates,
    (response, { url }) =>
      url.includes("day=")
        ? response.writeHead(200, { "content-type": "application/json" }).end('{"at": ')
        : response.writeHead(400, { "content-type": "application/json" }).end(`{ "at": "${moment}" }`),
    async ({ send }, client) => {
      expect(await send(client, { body })).toMatchObject({ ok: false, status: 400, error: { at: new Date(moment) } });
      const broken = await send(client, { query: { day: new Date() }, body });
      expect(broken).toMatchObject({ ok: false, status: "unexpected" });
    },
  ));

it("each event of a stream has them, by its variant", () =>
  withPackage(
    "dates-in-code",
    dates,
    (response) =>
      response
        .writeHead(200, { "content-type": "application/x-ndjson" })
        .end(`{"kind":"opened","at":"${moment}"}\n{"kind":"named","at":"${moment}"}\n`),
    async ({ watch }, client) => {
      const events: unknown[] = [];
      for await (const each of await watch(client).unwrap()) events.push(each);
      expect(events).toEqual([
        { kind: "opened", at: new Date(moment) },
        { kind: "named", at: moment },
      ]);
    },
  ));

it("Temporal is that of the platform, or of a polyfill; without any it is told", () =>
  withPackage(
    "temporal-in-code",
    { dates: "Temporal" },
    json(`{ "at": "2026-11-30T19:00:00.123456789Z", "day": "2026-11-30" }`),
    async ({ setTime }, client, came) => {
      const world = globalThis as { Temporal?: unknown };
      const own = world.Temporal;
      class Text {
        constructor(readonly text: string) {}
        static from(text: string) {
          return new this(text);
        }
        toString() {
          return this.text;
        }
        toJSON() {
          return this.text;
        }
      }
      class Instant extends Text {}
      class PlainDate extends Text {}
      const request = { path: { day: new PlainDate("2026-11-30") }, body: { at: new Instant("2026-11-30T19:00:00Z") } };
      try {
        world.Temporal = { Instant, PlainDate };
        const data = await setTime(client, request).unwrap();
        expect(data.at).toBeInstanceOf(Instant);
        expect([data.at.text, data.day.text]).toEqual(["2026-11-30T19:00:00.123456789Z", "2026-11-30"]);
        expect(data.day).toBeInstanceOf(PlainDate);
        expect([came[0]!.url, came[0]!.body]).toEqual(["/times/2026-11-30", '{"at":"2026-11-30T19:00:00Z"}']);
        delete world.Temporal;
        const message = expect.stringContaining("There is no Temporal here") as string;
        await expect(setTime(client, request).unwrap()).rejects.toMatchObject({ cause: { message } });
      } finally {
        if (own !== undefined) world.Temporal = own;
      }
    },
  ));
