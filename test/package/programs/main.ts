import { text } from "node:stream/consumers";
import { createClient } from "../../../generated/dify-chat-ja/src/index.js";
import * as answers from "./answers.js";
import * as endings from "./endings.js";
import * as files from "./files.js";
import * as leaving from "./leaving.js";
import * as long from "./long.js";
import * as requests from "./requests.js";
import * as stopping from "./stopping.js";
import type { Program, Stage } from "./stage.js";

const programs: Record<string, Program> = {
  ...answers,
  ...endings,
  ...files,
  ...leaving,
  ...long,
  ...requests,
  ...stopping,
};

const [name = "", baseUrl = "", key = "", options = "{}"] = process.argv.slice(2);
const connect = { baseUrl, auth: { ApiKeyAuth: key } };
const samples = new URL("../readme/samples.js", import.meta.url).href;
const result = await programs[name]!({
  connect,
  client: createClient(connect),
  options: JSON.parse(options) as Stage["options"],
  cue: () => text(process.stdin),
  heap() {
    globalThis.gc!();
    return process.memoryUsage().heapUsed;
  },
  samples: ((await import(samples)) as Pick<Stage, "samples">).samples,
});
console.log(JSON.stringify(result));
