import type { Change, DiffResult } from "../diff-result.js";
import { jsonLiteral } from "../../../model/names.js";
import { groupBy } from "../../group-by.js";
import { byWorst } from "../verdict-order.js";
import { jsonEscape, withoutCommands } from "../text/printable.js";
import { sarifResult } from "./sarif-result.js";

/**
 * For code scanning: one run, one result for each rule and place, however many operations it reaches.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(results: readonly DiffResult[]): string {
  const groups = results.flatMap(({ title, changes }) => byPlace(changes).map((group) => ({ title, group })));
  const ids = [...new Set(groups.map(({ group }) => group[0]!.id))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "katagami", rules: ids.map(rule) } },
        automationDetails: { id: "katagami-diff/" },
        columnKind: "utf16CodeUnits",
        results: groups.map(({ title, group }) => sarifResult(title, group, indexes.get(group[0]!.id) ?? 0)),
      },
    ],
  };
  return withoutCommands(jsonLiteral(log, 2), jsonEscape);
}

/** Changes with one id at one place, the worst first. */
function byPlace(changes: readonly Change[]): Change[][] {
  const groups = groupBy(changes, ({ id, base, revision, operation }) =>
    JSON.stringify([id, revision?.pointer ?? base?.pointer ?? operation, (revision ?? base)?.file]),
  );
  return [...groups.values()].map((group) => group.sort(byWorst));
}

function rule(id: string) {
  return { id, name: id, shortDescription: { text: id.replaceAll("-", " ") } };
}
