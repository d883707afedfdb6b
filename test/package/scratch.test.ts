import { test } from "vitest";
import { createConsumer } from "./consumer.js";
import { complaints, tarballFiles } from "./inspect-tarball.js";
test("x", async () => { console.time("c"); const c = await createConsumer(); console.timeEnd("c"); console.log(c); console.time("p"); console.log(await complaints(c.tarball)); console.timeEnd("p"); console.log([...tarballFiles(c.tarball).keys()].slice(0, 5)) }, 120000);
