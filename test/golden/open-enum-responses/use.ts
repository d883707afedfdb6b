import type { AddJobData, AddJobOperation, AddJobRequest, Job, JobInput } from "./index.js";

declare const text: string;

// Received, any text may come; what is known is still there for an editor to offer.
export function read(job: AddJobData): string {
  if (job.state === "waiting" || job.queue === "fast" || job.states[0] === "running") return "known";
  job.state satisfies string | null;
  // @ts-expect-error there may be others than these
  job.queue satisfies "fast" | "slow";
  return job.queue;
}
export const unknown: Job["queue"] = text;
export const known: Extract<Job["queue"], "fast" | "slow"> = "slow";
export const header: AddJobOperation["responses"][200]["headers"]["X-Queue"] = text;

// @ts-expect-error a text is no number
export const number: Job["queue"] = 1;
// @ts-expect-error a single value is closed
export const object: Job["object"] = text;
// @ts-expect-error the description says that this one is closed
export const size: Job["size"] = text;
// @ts-expect-error numbers are closed
export const level: Job["level"] = 3;

// What tells the members of a union apart is closed, or it would not tell them apart.
export function step({ step, failure }: Job): string {
  if (failure.kind === "refusal") return failure.by;
  failure.trace satisfies string;
  // @ts-expect-error no member has this kind
  if (failure.kind === "fire") return "";
  if (step.at === "stop") return step.why;
  if (step.at === "load") return step.done.toFixed();
  // @ts-expect-error no member is at this
  return step.at === "start" ? "" : "at parse, or fail";
}
export const why: Extract<Job["step"], { why: unknown }>["why"] = text;

// Sent, only what the API says it accepts; but for what it declares as open itself.
export const sent: AddJobRequest["query"] = { queue: "fast" };
export const settled: JobInput["settled"] = text;
// @ts-expect-error a parameter is closed
export const parameter: AddJobRequest["query"] = { queue: text };
// @ts-expect-error so is a body
export const body: JobInput["queue"] = text;
