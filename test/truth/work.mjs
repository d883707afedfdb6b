// A worker of judge-all.mjs: judges the pairs that it is sent, one after another.
import { judgePair } from "./judge-pair.mjs";

process.on("message", async (pair) => {
  try {
    process.send({ result: await judgePair(pair) });
  } catch (error) {
    process.send({ error: `${pair.name}: ${error.stack}` });
  }
});
