/** What would call `canaryRan` if it stood outside of its string, comment, line or text; each in its way. */
export const payloads: readonly string[] = [
  "`${canaryRan()}`",
  "${canaryRan()}",
  "*/canaryRan();/*",
  '"+canaryRan()+"',
  "'+canaryRan()+'",
  '"];canaryRan();["',
  ");canaryRan();(",
  "};canaryRan();({",
  "\ncanaryRan()\n//",
  "\r\u2028canaryRan()\u2029",
  "</script><script>canaryRan()</script>",
  "]]><b>canaryRan()</b>",
  "--><img src=x onerror=canaryRan()>",
  "\n```\n\n```ts\ncanaryRan()\n```\n",
  "[canaryRan](javascript:canaryRan())",
  "\n::error::canaryRan()",
  "\n##vso[task.setvariable variable=canaryRan]1",
  "\u001b[31mcanaryRan()\u0007",
  "\\",
].map((text) => `a ${text}`);

/** All of them in one text, which ends with a backslash. */
export const whole = payloads.join(" ");
