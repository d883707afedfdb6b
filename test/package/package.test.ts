import { afterAll, beforeAll, describe } from "vitest";
import { createConsumer, type Consumer } from "./consumer.js";
import { stops } from "./sections/stops.js";
import { tarball } from "./sections/tarball.js";
import { types } from "./sections/compiling.js";

// Packing and installing takes seconds: it is done once, so all that needs it is in this file, or in `plays.slow.test.ts`.
let made: Consumer;
beforeAll(async () => {
  made = await createConsumer();
}, 300_000);
afterAll(() => made?.remove());
const consumer = () => made;

describe("the tarball", () => tarball(consumer));
describe("the types", () => types(consumer));
describe.concurrent("a stop", () => stops(consumer));
