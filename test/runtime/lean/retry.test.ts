import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../retry.test.js");
