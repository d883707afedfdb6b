import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../call.test.js");
