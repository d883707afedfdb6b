import { describe, expect, it } from "vitest";
import type { Change } from "../../generator/diff/report/diff-result.js";
import {
  changelogSection,
  readLoweredNote,
  type SectionContent,
} from "../../generator/release/plan/changelog-section.js";
import type { Signature, Signatures } from "../../generator/release/plan/signatures.js";

const section = (content: Partial<SectionContent>) =>
  changelogSection({
    version: "2.0.0",
    day: "2026-07-11",
    changes: [],
    manifest: [],
    otherwise: "As it was.",
    ...content,
  });

let causes = 0;
const change = (fields: Partial<Change>): Change => ({
  ...{
    id: "response-property-removed",
    wire: "none",
    sdk: "none",
    docs: false,
    message: "A change.",
    cause: `${causes++}`,
  },
  ...fields,
});
const get = (path: string) => ({ method: "get", path });

describe("a section of a changelog", () => {
  it("has a title with the day, and says something where there is nothing to tell", () => {
    expect(section({})).toBe("## 2.0.0 (2026-07-11)\n\nAs it was.");
    expect(changelogSection({ version: "1.0.0", changes: [], manifest: [], otherwise: "First." })).toBe(
      "## 1.0.0\n\nFirst.",
    );
  });

  it("groups: what breaks code first, then running clients, additions, the package, words", () => {
    const text = section({
      changes: [
        change({ docs: true, message: "Words." }),
        change({ id: "endpoint-added", sdk: "info", wire: "info", message: "B was added.", operation: get("/b") }),
        change({ wire: "breaking", message: "C moves." }),
        change({ sdk: "breaking", message: "D is gone.", operation: get("/d") }),
        change({ sdk: "info", message: "E is wider." }),
      ],
      manifest: [
        { message: "`engines` is narrower.", bump: "major" },
        { message: "It depends on `f`.", bump: "patch" },
      ],
    });
    expect(text.split("\n").filter((line) => /^(###|- )/.test(line))).toEqual([
      "### Breaking",
      "- `engines` is narrower.",
      "- D is gone. (`GET /d`)",
      "### For clients that are running",
      "- C moves.",
      "### Added",
      "- B was added. (`GET /b`)",
      "### Changed",
      "- E is wider.",
      "### The package",
      "- It depends on `f`.",
      "### Words",
      "- 1 text says something else.",
    ]);
  });

  it("shows the old and the new signature, of an object the members that differ, and what to write instead", () => {
    const pet = (name: string): Signatures => {
      const members = new Map([
        ["id", "id: string;"],
        ["name", name],
      ]);
      const signature: Signature = { within: "components.schemas", text: "Pet: {}", members };
      return { at: (pointer) => (pointer === "#/pet" ? signature : undefined), of: () => undefined };
    };
    const place = { pointer: "#/pet", file: "openapi.json", line: 1, column: 1 };
    const witness = {
      code: "pet.name.length",
      instead: "pet.name?.length",
      diagnostic: "TS18048: it may be undefined.",
    };
    const broken = change({
      ...{ sdk: "breaking", message: "Property 'name' became optional.", base: place, revision: place },
      symbols: [{ name: "Pet", kind: "type", witness }],
    });
    const text = section({ changes: [broken], before: pet("name: string;"), after: pet("name?: string;") });
    expect(text).toContain("  @@ components.schemas.Pet @@\n  - name: string;\n  + name?: string;\n");
    expect(text).toContain("  - pet.name.length\n  ! TS18048: it may be undefined.\n  + pet.name?.length\n");
    expect(text).not.toContain("id: string");
  });

  it("stays whole whatever a description says", () => {
    const hostile = "`\n## 9.9.9\n```\n<script>@somebody closes #1";
    const text = section({ changes: [change({ sdk: "breaking", message: hostile, operation: get("/`\n## 8.8.8") })] });
    expect(text.match(/^## /gm)).toHaveLength(1);
    expect(text).not.toMatch(/<script|@somebody|^```/m);
  });

  it("counts what is more than anybody reads", () => {
    const many = Array.from({ length: 60 }, (_, index) => change({ id: `rule-${index}`, sdk: "breaking" }));
    expect(section({ changes: many })).toContain("- … and 20 more changes.");
  });

  it("says why a version is smaller, and that can be read again", () => {
    const lowered = { version: "1.2.0", asked: "2.0.0", reason: "Nobody calls \\_it\\_" };
    expect(readLoweredNote(section({ lowered }))).toEqual(lowered);
    expect(readLoweredNote(section({}))).toBeUndefined();
  });
});
