import { useLeanClients } from "../test-server.js";

useLeanClients();
await import("../pages-by-url.test.js");
