import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../request.test.js");
