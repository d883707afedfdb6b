import * as telemetry from "./index.js";

const client = telemetry.createClient();

for await (const reading of await telemetry.readings(client).unwrap()) reading.value satisfies number;
for await (const feature of await telemetry.features(client).unwrap()) feature.name satisfies string | undefined;
// @ts-expect-error nothing is said of a line
for await (const line of await telemetry.log(client).unwrap()) line satisfies string;

const steps = await telemetry.run(client, { body: { watch: true } }).unwrap();
for await (const step of steps) {
  if (step.kind === "step") step.at satisfies number | undefined;
  // @ts-expect-error a failure is thrown
  else if (step.kind === "failed") step.code satisfies string | undefined;
}
(await telemetry.run(client, { body: {} }).unwrap()).value satisfies number;
