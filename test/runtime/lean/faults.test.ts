import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../faults.test.js");
