import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../auth.test.js");
