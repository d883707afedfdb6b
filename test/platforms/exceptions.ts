/** What cannot be had somewhere: how that ends, and what the table says instead. */
export interface Exception {
  readonly platform: RegExp;
  readonly how: RegExp;
  readonly column: string;
  readonly says: RegExp;
  readonly reason: string;
}

const everything = ["import", "require", "source"];

/** All of them; one that a platform no longer needs fails there. */
export const exceptions: readonly Exception[] = [
  {
    platform: /^Node 20/,
    how: /^(ES module|CommonJS)$/,
    column: "source",
    says: /Unknown file extension "\.ts"|Unexpected token 'export'/,
    reason: "Node 20 runs no TypeScript",
  },
  {
    platform: /^Jest/,
    how: /^CommonJS, by Babel$/,
    column: "package",
    says: /Must use import to load ES Module/,
    reason: "Jest has to be told to transform it",
  },
  {
    platform: /^TypeScript/,
    how: /node16/,
    column: "require",
    says: /^require\.cts\(1,\d+\): error TS1471: /,
    reason: "`await import()` alone, as for every ES module",
  },
  {
    platform: /^TypeScript 5\.4/,
    how: /nodenext/,
    column: "require",
    says: /^require\.cts\(1,\d+\): error TS1471: /,
    reason: "from TypeScript 5.8 on",
  },
  ...everything.map((column) => ({
    platform: /^TypeScript 7/,
    how: /node10/,
    column,
    says: /error TS5108: Option 'moduleResolution=node10' has been removed/,
    reason: "TypeScript 7 has no `node10`",
  })),
];
