import { run, type Outcome, type Place } from "./run.js";

// What the test calls in the page.
Object.assign(globalThis, {
  async runChecks(place: Place): Promise<Outcome[]> {
    const outcomes = [];
    for await (const outcome of run(place)) outcomes.push(outcome);
    return outcomes;
  },
});
