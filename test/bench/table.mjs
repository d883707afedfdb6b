/**
 * Rows of `{ what, ours, beside, others, ratio, reach }`, the last a number that the ratio is to stay under, or
 * `{ least }`, as a table in Markdown.
 */
export function table(rows) {
  return [
    "| What | Katagami | beside | ratio | reach | others |",
    "| --- | --: | --: | --: | --: | --- |",
    ...rows.map(
      ({ what, ours, beside, ratio, reach, others = "" }) =>
        `| ${[what, ours, beside, ratio === undefined ? "" : ratio.toFixed(2), verdict(ratio, reach), others].join(" | ")} |`,
    ),
  ].join("\n");
}

function verdict(ratio, reach) {
  if (reach === undefined) return "";
  const isReached = reach.least === undefined ? ratio <= reach : ratio >= reach.least;
  return `${reach.least === undefined ? `≤ ${reach}` : `≥ ${reach.least}`} ${isReached ? "✓" : "✗"}`;
}
