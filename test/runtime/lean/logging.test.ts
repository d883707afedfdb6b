import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../logging.test.js");
