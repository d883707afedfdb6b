import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../middleware.test.js");
