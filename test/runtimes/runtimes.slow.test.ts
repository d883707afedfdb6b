import { afterAll, beforeAll } from "vitest";
import { platforms } from "./platforms.js";
import { prism } from "./prism.js";
import { createProject, type Project } from "./project.js";

// Packing and installing takes seconds: it is done once, so all that needs it is in this one test file.
let made: Project;
beforeAll(async () => {
  made = await createProject();
}, 300_000);
afterAll(() => made?.remove());
const project = () => made;

platforms(project);
prism(project);
