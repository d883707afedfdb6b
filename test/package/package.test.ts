import { afterAll, beforeAll, describe } from "vitest";
import { createConsumer, type Consumer } from "./consumer.js";
import { answers } from "./sections/answers.js";
import { longStreams } from "./sections/long-streams.js";
import { requests } from "./sections/requests.js";
import { leaving, stops } from "./sections/stops.js";
import { streams } from "./sections/streams.js";
import { tarball } from "./sections/tarball.js";
import { types } from "./sections/compiling.js";

// Packing and installing takes seconds: it is done once, so all that needs it is in this one test file.
let made: Consumer;
beforeAll(async () => {
  made = await createConsumer();
}, 300_000);
afterAll(() => made?.remove());
const consumer = () => made;

describe("the tarball", () => tarball(consumer));
describe("the types", () => types(consumer));
describe.concurrent("streams", () => streams(consumer));
describe.concurrent("a stop", () => stops(consumer));
describe.concurrent("leaving", () => leaving(consumer));
describe.concurrent("answers", () => answers(consumer));
describe.concurrent("requests", () => requests(consumer));
describe("long streams", () => longStreams(consumer));
