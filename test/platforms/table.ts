import { format } from "prettier";
import { exceptions, type Exception } from "./exceptions.js";
import type { Outcome } from "./platform.js";

/** One way of one platform, and how it went. */
export interface Row {
  readonly platform: string;
  readonly how: string;
  readonly outcome: Outcome;
}

/** Why a cell cannot be had; nothing where it can. */
export function exceptionOf({ platform, how }: Omit<Row, "outcome">, column: string): Exception | undefined {
  return exceptions.find((each) => each.platform.test(platform) && each.how.test(how) && each.column === column);
}

/** A table in Markdown, with a cell for each column. */
export function tableOf(rows: readonly Row[], columns: Readonly<Record<string, string>>): string {
  const lines = [
    ["Platform", "How", ...Object.values(columns)],
    ["---", "---", ...Object.keys(columns).map(() => "---")],
    ...rows.map((row) => [
      row.platform,
      row.how,
      ...Object.keys(columns).map((column) =>
        row.outcome[column] === "" ? "✓" : `✗ ${exceptionOf(row, column)?.reason}`,
      ),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** A page with a table between the marks of each name. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): Promise<string> {
  const text = Object.entries(tables).reduce(
    (whole, [name, table]) =>
      whole.replace(
        new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`),
        (_all, open: string, close: string) => `${open}\n\n${table}\n${close}`,
      ),
    page,
  );
  return format(text, { parser: "markdown", printWidth: 120 });
}
