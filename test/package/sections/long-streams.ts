import { expect, it } from "vitest";
import { long } from "../../dify-server/scenarios/index.js";
import type { Consumer } from "../consumer.js";
import { play } from "../play.js";

const EVENTS = 100_000;

/** That a long stream costs no memory, neither here nor there. */
export function longStreams(consumer: () => Consumer): void {
  it("leave nothing behind: the heap after 100,000 events is that after 10,000", async () => {
    const { output } = await play(consumer(), "weigh", { scenarios: [long({ events: EVENTS })] });
    expect(output.events).toBe(EVENTS + 1);
    // The events between would weigh more than 20 MB.
    expect(output.grown).toBeLessThan(4_000_000);
  });

  it("wait for a reader who takes his time, and lose nothing", async () => {
    let before = -1;
    let writtenAtCue = 0;
    const { output, task } = await play(consumer(), "dawdle", {
      scenarios: [long({ events: EVENTS })],
      cue({ tasks }) {
        const [{ written, blocked } = { written: -1, blocked: false }] = tasks.values();
        const still = blocked && written === before;
        before = writtenAtCue = written;
        return still;
      },
    });
    expect(writtenAtCue).toBeLessThan(EVENTS);
    expect(output.events).toBe(EVENTS + 1);
    expect(task).toMatchObject({ written: EVENTS + 1, finished: true, aborted: false });
    expect(task.peakBuffered).toBeLessThan(200_000);
  });
}
