import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { addApproval } from "../../generator/diff/approvals/approval.js";
import { applyApprovals } from "../../generator/diff/approvals/apply-approvals.js";
import { parseApprovalArgument } from "../../generator/diff/approvals/read-flags.js";
import { parseApprovals } from "../../generator/diff/approvals/parse-approvals.js";
import { change, place } from "./sample.js";

const locate = (pointer: string) => ({ file: "approvals.yaml", line: pointer.length, column: 1 });
const read = (text: string) => parseApprovals(parseYaml(text), locate);
const approval = { id: "api-path-removed", pointer: "#/paths/~1pets", reason: "Nobody calls it", until: "2027-03-31" };

describe("approvals", () => {
  it("are read", () => {
    const { approvals, problems } = read(
      '- id: api-path-removed\n  pointer: "#/paths/~1pets"\n  reason: Nobody calls it\n  until: 2027-03-31\n',
    );
    expect(problems).toEqual([]);
    expect(approvals).toEqual([{ ...approval, ...locate("#/0") }]);
  });

  it.each([
    ["", []],
    ["a: 1", ["Approvals are a list; each entry has `id`, `pointer`, `reason` and `until`."]],
    ["- text", ["An approval has `id`, `pointer`, `reason` and `until`."]],
    ["- {id: a, pointer: /a, reason: b}", ["This approval has no `until`."]],
    ["- {id: a, pointer: /a, reason: b, until: 2027-02-30}", ["`2027-02-30` is no day of the calendar."]],
    [
      "- {id: a, pointer: /a, reason: b, until: soon, by: me}",
      ["An approval has no `by`.", "`soon` is no day of the calendar."],
    ],
    ["- {id: a, pointer: paths, reason: b, until: 2027-02-03}", ["`paths` is no JSON pointer."]],
    ["- id: a\n  pointer: #/paths\n  reason: b\n  until: 2027-02-03", ["This approval has no `pointer`."]],
  ])("complain: %s", (text, messages) => {
    const { approvals, problems } = read(text);
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(approvals).toEqual([]);
  });

  const written = (given: Partial<typeof approval> = {}) => ({
    ...approval,
    ...given,
    file: "a.yaml",
    line: 4,
    column: 1,
  });
  const gone = change({ id: "api-path-removed", base: place("#/paths/~1pets", 1), message: "in any words" });

  it("count up to their last day, whatever the message says", () => {
    const { changes, problems } = applyApprovals([gone], [written()], "2027-03-31");
    expect(changes[0]!.approved).toEqual({ reason: "Nobody calls it", until: "2027-03-31" });
    expect(problems).toEqual([]);
  });

  it("count no longer after it, and that is told", () => {
    const { changes, problems } = applyApprovals([gone], [written()], "2027-04-01");
    expect(changes).toEqual([gone]);
    expect(problems).toMatchObject([{ rule: "approval-expired", severity: "warning", file: "a.yaml", line: 4 }]);
  });

  it.each([
    ["another place", { pointer: "#/paths/~1dogs" }],
    ["another rule", { id: "api-path-added" }],
  ])("for %s are told to be unused", (_name, given) => {
    const { changes, problems } = applyApprovals([gone], [written(given)], "2027-01-01");
    expect(changes).toEqual([gone]);
    expect(problems).toMatchObject([{ rule: "approval-unused" }]);
  });

  it("find a pointer however it is written", () => {
    const encoded = change({ id: "a", revision: place("#/paths/~1pets~1%7Bid%7D", 1) });
    const { changes } = applyApprovals([encoded], [written({ id: "a", pointer: "/paths/~1pets~1{id}" })], "2027-01-01");
    expect(changes[0]!.approved).toBeDefined();
  });
});

describe("adding an approval", () => {
  it.each([
    ["to nothing", "", []],
    ["after a comment only", "# What we know of.\n", []],
    ["to an empty list", "# Ours\n[] # none yet\n", []],
    ["to a list", "# Ours\n- id: a-b # why\n  pointer: '#/a'\n  reason: b\n  until: 2027-01-01\n", ["a-b"]],
    ["to a list in brackets", "[{id: a-b, pointer: '#/a', reason: b, until: 2027-01-01},] # ours [yes]\n", ["a-b"]],
    ["without a last line end", "- {id: a-b, pointer: /a, reason: b, until: 2027-01-01}", ["a-b"]],
    ["to an indented list", "  - id: a-b\n    pointer: /a\n    reason: b\n    until: 2027-01-01\n", ["a-b"]],
    ["with CRLF", "- id: a-b\r\n  pointer: /a\r\n  reason: b\r\n  until: 2027-01-01\r\n", ["a-b"]],
  ])("%s leaves the rest as it is", (_name, text, before) => {
    const added = addApproval(text, approval);
    const { approvals, problems } = read(added);
    expect(problems).toEqual([]);
    expect(approvals.map(({ id }) => id)).toEqual([...before, approval.id]);
    expect(added.startsWith(text.split(/[\n\],]/)[0]!)).toBe(true);
    for (const [comment] of text.matchAll(/#[ \w.]+$/gm)) expect(added).toContain(comment);
  });

  it.each(["yes", "a: b # c", "'\"`\\", "- \n---\n...", "\u0000\u2028\u202e", "{[*&!|>%@", "", "理由"])(
    "keeps the reason %j",
    (reason) => {
      const [entry] = parseYaml(addApproval("", { ...approval, reason })) as { reason: string }[];
      expect(entry!.reason).toBe(reason);
    },
  );
});

describe("ID@POINTER", () => {
  it.each([
    ["a-b@#/paths/~1pets", { id: "a-b", pointer: "#/paths/~1pets" }],
    ["a-b@/paths/@me", { id: "a-b", pointer: "#/paths/@me" }],
  ])("%s", (argument, value) => expect(parseApprovalArgument(argument)).toEqual({ value }));

  it.each(["", "a-b", "@#/a", "a-b@", "a-b@paths"])("%j is explained", (argument) =>
    expect(parseApprovalArgument(argument)).toEqual({ mistake: expect.stringContaining("is no ID@POINTER, such as") }),
  );
});
