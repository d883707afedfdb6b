/** Where a platform cannot do what the others do: how the check ends there, and why. */
export interface Exception {
  readonly runtimes: readonly string[];
  readonly check: string;
  readonly why: RegExp;
  readonly reason: string;
}

/** All of them; an entry that a platform no longer needs fails there. */
export const exceptions: readonly Exception[] = [
  {
    runtimes: ["Node 20", "Node 22", "Node 24", "Chromium"],
    check: "bytes whose gzip is cut short are no success",
    why: /^Error: did not fail/,
    reason:
      "their fetch takes gzip without an end for complete where HTTP itself is; code sees neither the end nor the length",
  },
  {
    runtimes: ["Chromium"],
    check: "a stream is a body",
    why: /^NetworkError: /,
    reason: "a browser streams a body over HTTP/2 alone, which needs TLS; whoever gives a stream can give a Blob",
  },
  {
    runtimes: ["Chromium"],
    check: "cookies are sent",
    why: /^InvalidRequestError: cookie parameter "theme" cannot be sent by a browser$/,
    reason: "the Cookie header is the browser's own; the package says so before anything is sent",
  },
  {
    runtimes: ["Chromium"],
    check: "a key goes into a cookie",
    why: /^InvalidRequestError: cookie parameter "key" cannot be sent by a browser$/,
    reason: "the same",
  },
];
