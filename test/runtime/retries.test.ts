import { expect, onTestFinished, test, vi } from "vitest";
import { neverSent } from "../../templates/package/src/runtime/retries/never-sent.js";
import { retryAfter } from "../../templates/package/src/runtime/retries/retry-after.js";
import { wait } from "../../templates/package/src/runtime/retries/wait.js";
import { listenersOf } from "./test-server.js";

test("Retry-After may be a date in each of the three forms of HTTP, all of them GMT", () => {
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Tokyo";
  onTestFinished(() => void (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));
  const dates = [
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
    "Wed Nov 16 08:49:37 1994",
  ];
  const waits = (date: string) => dates.map((value) => retryAfter(new Headers({ "retry-after": value, date })) / 1000);
  expect(waits("Sun, 06 Nov 1994 08:49:30 GMT")).toEqual([7, 7, 7, 864_007]);
  expect(waits("Sun Nov  6 08:49:36 1994")).toEqual([1, 1, 1, 864_001]);
  for (const value of ["Sun Nov 6 1994", "Sun, soon GMT", "1994-11-06T08:49:37Z"])
    expect(retryAfter(new Headers({ "retry-after": value }))).toBeNaN();
});

test("Retry-After as a date is measured by the server's own clock", () => {
  const headers = (value: string, date?: string) => new Headers({ "retry-after": value, ...(date && { date }) });
  expect(retryAfter(headers("Wed, 21 Oct 2015 07:28:03 GMT", "Wed, 21 Oct 2015 07:28:00 GMT"))).toBe(3000);
  expect(retryAfter(headers("Wed, 21 Oct 2015 07:28:03 GMT"))).toBe(0);
  expect(retryAfter(headers(" 7 "))).toBe(7000);
  expect(retryAfter(new Headers())).toBe(0);
});

test("a wait longer than timers can count is waited for to its end", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const ended = vi.fn();
  const signal = new AbortController().signal;
  const listeners = listenersOf(signal);
  const waiting = wait(5e9, signal).then(ended);
  await vi.advanceTimersByTimeAsync(5e9 - 1);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(listeners.size).toBe(0);
});

test.for([
  [{ code: "ECONNREFUSED" }, true],
  [{ cause: { code: "ENOTFOUND" } }, true],
  [{ cause: { code: "UND_ERR_CONNECT_TIMEOUT" } }, true],
  [{ code: "ConnectionRefused" }, true],
  [{ cause: { code: "CERT_HAS_EXPIRED" } }, true],
  [{ message: "error sending request for url (…): client error (Connect): tcp connect error" }, true],
  [{ code: "ECONNRESET" }, false],
  [{ code: "ETIMEDOUT", syscall: "read" }, false],
  [{ code: "ETIMEDOUT", syscall: "connect" }, true],
  [{ cause: { code: "UND_ERR_SOCKET" } }, false],
  [{ code: "UND_ERR_HEADERS_TIMEOUT" }, false],
  [{ message: "Failed to fetch" }, false],
] as const)("%j was never sent: %s", ([facts, expected]) => {
  const error = (from: object): Error => {
    const { cause, message } = from as { cause?: object; message?: string };
    return Object.assign(new Error(message), from, cause && { cause: error(cause) });
  };
  expect(neverSent(error(facts))).toBe(expected);
});
