/**
 * Whether a description became a package, or was refused with the reasons.
 * @param refusals why those are refused that have to be, by their paths; then all others have to become packages
 */
export function isFine({ path, verdict }, refusals) {
  if (refusals === undefined) return verdict === "package" || verdict === "refused";
  return verdict === (Object.hasOwn(refusals, path) ? "refused" : "package");
}

/** The rows as a table in Markdown: seconds of the processor, and MiB, are of a process that goes the whole way to the printed package. */
export function corpusTable(rows) {
  const cell = (value) => (value === undefined ? "" : String(value).replaceAll("|", "\\|"));
  return [
    "| Description | version | operations | repairs | problems | unknown before | after | calls | s | MiB | verdict |",
    "| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |",
    ...rows.map((row) => {
      const { path, version, operations, repairs, problems, before, after, calls, seconds, memory } = row;
      const told = [row.verdict, row.reason].filter(Boolean).join(": ");
      const cells = [path, version, operations, repairs, problems, before, after, calls, seconds, memory, told];
      return `| ${cells.map(cell).join(" | ")} |`;
    }),
  ].join("\n");
}

/** How many there are of each verdict. */
export function summary(rows) {
  const counts = new Map();
  for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} of ${rows.length} ${verdict}`).join(", ");
}
