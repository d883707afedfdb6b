/** Fragments that have broken a generator before: ends of comments and literals, markup, separators, directions, reserved words. */
const fragments = [
  ...["*/", "/*", "//", "`", "```", "~~~", "${x}", "'", '"', "\\", "\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085"],
  ...[
    "\u0000",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\u200d",
    "\u200c",
    "\ud800",
    "\udc00",
    "</script>",
    "<b>",
    "&lt;",
    "<!--",
  ],
  ...["#", "|", "[x](javascript:alert(1))", "[x]: javascript:y", "](", "]:", "@deprecated", "@会", "../", "__proto__"],
  ...[
    "constructor",
    "class",
    "await",
    "eval",
    "a",
    "B",
    "7",
    "_",
    "$",
    "-",
    ".",
    " ",
    "\t",
    "é",
    "e\u0301",
    "会話",
    "😀",
    "ﬀ",
  ],
];

/** Texts of random fragments: the same ones every time. */
export function nastyTexts(count = 600, seed = 1): string[] {
  let state = seed;
  // A linear congruential generator, with the constants of Numerical Recipes.
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const texts = Array.from({ length: count }, () =>
    Array.from({ length: random(8) }, () => fragments[random(fragments.length)]).join(""),
  );
  return ["", ...fragments, ...texts];
}
