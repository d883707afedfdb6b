import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../credentials.test.js");
