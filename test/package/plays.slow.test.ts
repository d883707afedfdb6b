import { describe } from "vitest";
import { useConsumer } from "./consumer.js";
import { answers } from "./sections/answers.js";
import { longStreams } from "./sections/long-streams.js";
import { requests } from "./sections/requests.js";
import { leaving } from "./sections/stops.js";
import { streams } from "./sections/streams.js";

// Each play is a process of its own, which must end by itself: together they take a minute.
const consumer = useConsumer();

describe.concurrent("streams", () => streams(consumer));
describe.concurrent("leaving", () => leaving(consumer));
describe.concurrent("answers", () => answers(consumer));
describe.concurrent("requests", () => requests(consumer));
describe("long streams", () => longStreams(consumer));
