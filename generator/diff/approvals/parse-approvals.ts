import { childPointer, isObject } from "../../document/pointer.js";
import { fileProblem, type Problem } from "../../problem.js";
import { approvalFields, isDay, isPointer, type WrittenApproval } from "./approval.js";

/** Where a place of a file stands, by its JSON pointer. */
export type Locate = (pointer: string) => { readonly file: string; readonly line: number; readonly column: number };

/**
 * The approvals of a file, from what its YAML says: a list of `{ id, pointer, reason, until }`. An entry with a mistake counts
 * for nothing and is a problem. An empty file is an empty list.
 */
export function parseApprovals(
  value: unknown,
  locate: Locate,
): { approvals: readonly WrittenApproval[]; problems: readonly Problem[] } {
  if (value === undefined || value === null) return { approvals: [], problems: [] };
  if (!Array.isArray(value)) {
    const message = "Approvals are a list; each entry has `id`, `pointer`, `reason` and `until`.";
    return { approvals: [], problems: [problem(locate("#"), message)] };
  }
  const read = value.map((entry, index) => readEntry(entry, `#/${index}`, locate));
  return {
    approvals: read.flatMap(({ approval }) => approval ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readEntry(
  entry: unknown,
  pointer: string,
  locate: Locate,
): { approval?: WrittenApproval; problems: readonly Problem[] } {
  const position = locate(pointer);
  if (!isObject(entry)) {
    return { problems: [problem(position, "An approval has `id`, `pointer`, `reason` and `until`.")] };
  }
  const fields = new Map(Object.entries(entry).map(([key, value]) => [key, fieldText(value)]));
  const field = (name: (typeof approvalFields)[number]) => fields.get(name) ?? "";
  const missing = approvalFields.filter((name) => field(name) === "");
  const unknown = [...fields.keys()].filter((name) => !approvalFields.some((known) => known === name));
  const problems = [
    ...missing.map((name) => problem(position, `This approval has no \`${name}\`.`, hints[name])),
    ...unknown.map((name) => problem(locate(childPointer(pointer, name)), `An approval has no \`${name}\`.`)),
  ];
  const until = field("until");
  if (until !== "" && !isDay(until)) {
    problems.push(problem(locate(`${pointer}/until`), `\`${until}\` is no day of the calendar.`, hints.until));
  }
  const place = field("pointer");
  if (place !== "" && !isPointer(place)) {
    problems.push(problem(locate(`${pointer}/pointer`), `\`${place}\` is no JSON pointer.`, hints.pointer));
  }
  if (problems.length > 0) return { problems };
  return { approval: { id: field("id"), pointer: place, reason: field("reason"), until, ...position }, problems };
}

const hints = {
  id: "Write the id of the rule, as the report shows it.",
  pointer:
    "Write where the change stands, such as '#/components/schemas/Pet'. YAML needs the quotes: # begins a comment.",
  reason: "Write why the change is fine, for those who read this next year.",
  until: "Write the last day on which the approval counts, such as 2027-03-31.",
};

/** Some parsers of YAML make a date of `2027-03-31`. */
function fieldText(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value.trim() : "";
}

function problem(position: ReturnType<Locate>, message: string, hint?: string): Problem {
  return { ...fileProblem(position.file, "approvals", message, hint), ...position };
}
