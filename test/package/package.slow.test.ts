import { describe } from "vitest";
import { useConsumer } from "./consumer.js";
import { stops } from "./sections/stops.js";
import { tarball } from "./sections/tarball.js";
import { types } from "./sections/compiling.js";

const consumer = useConsumer();

describe("the tarball", () => tarball(consumer));
describe("the types", () => types(consumer));
describe.concurrent("a stop", () => stops(consumer));
