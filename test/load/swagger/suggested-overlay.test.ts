import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { singleTarget } from "../../../generator/config.js";
import { suggestedOverlay } from "../../../generator/commands/show-report.js";
import { readDescription } from "../../../generator/read-description.js";
import { inFolder } from "../in-folder.js";

const swagger = `swagger: "2.0"
info: { title: T, version: "1" }
paths:
  /log:
    get:
      produces: [text/event-stream]
      responses: { 200: { description: Lines, schema: { type: string } } }
  /it's/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, type: string }]
      responses: { 200: { description: Nobody knows } }
`;

it("the overlay that a report suggests applies to what was written", () =>
  inFolder({ "swagger.yaml": swagger }, async (cwd) => {
    const { normalised } = await readDescription(await singleTarget("swagger.yaml", "out", {}), { cwd });
    const actions = normalised.untyped.flatMap((place) => place.actions);
    expect(actions.map(({ target }) => target)).toEqual([
      "$.paths['/it\\'s/{id}'].get.responses['200']",
      "$.paths['/log'].get.responses['200']",
    ]);
    await writeFile(join(cwd, "overlay.json"), JSON.stringify(suggestedOverlay(actions)));
    const target = await singleTarget("swagger.yaml", "out", { overlays: ["overlay.json"] });
    const { normalised: typed, loaded } = await readDescription(target, { cwd });
    const isTold = (one: string) => normalised.untyped.some(({ reason }) => reason === one);
    expect(loaded.problems.filter(({ rule }) => rule === "overlay-target")).toEqual([]);
    expect(typed.untyped.filter(({ reason }) => isTold(reason))).toEqual([]);
  }));
