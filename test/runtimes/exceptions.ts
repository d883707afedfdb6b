/** Where a platform cannot do what the others do: how the check ends there, and why that is right. */
export const exceptions: readonly {
  readonly runtime: string;
  readonly check: string;
  readonly why: RegExp;
  readonly reason: string;
}[] = [
  {
    runtime: "Chromium",
    check: "cookies are sent",
    why: /^InvalidRequestError: cookie parameter "theme" cannot be sent by a browser$/,
    reason: "the Cookie header is the browser's own; the package says so before anything is sent",
  },
  {
    runtime: "Chromium",
    check: "a key goes into a cookie",
    why: /^InvalidRequestError: cookie parameter "key" cannot be sent by a browser$/,
    reason: "the same",
  },
];
