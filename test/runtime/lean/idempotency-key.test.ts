import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../idempotency-key.test.js");
