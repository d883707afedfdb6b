import { setImmediate as nextTurn } from "node:timers/promises";
import type { Unlinted, Verdict } from "../load/lint-apart.js";
import type { Linter, ReadOptions } from "../read-description.js";

/** Lints in another thread. Throws ProblemsError where a description cannot be used. */
export type Judge = (description: Unlinted) => Promise<Verdict>;

/**
 * Makes something of a description while it is linted. Nothing is told of what was made too early: if it was to be mended, all is made
 * again; if it cannot be used, that comes before every other failure.
 * @param judge none where all is to be done in its turn
 */
export async function lintBeside<Made>(
  judge: Judge | undefined,
  options: ReadOptions,
  make: (options: ReadOptions) => Promise<Made>,
): Promise<Made> {
  if (judge === undefined) return make(options);
  const { signal } = options;
  const { release, ...lines } = holdLines(options);
  let asked: { readonly description: Unlinted; readonly verdict: Promise<Verdict> } | undefined;
  let isSettled = false;
  const linter: Linter = {
    mended: [],
    lint(description, tell) {
      asked = { description, verdict: withSignal(judge(description), signal) };
      const settle = () => void (isSettled = true);
      asked.verdict.then(settle, settle);
      lines.hold();
      const passed = ({ problems, mended }: Verdict) => mended.length > 0 || release(() => tell(problems));
      asked.verdict.then(passed, () => {});
    },
    async heed() {
      // What another thread says is heard between two turns of the event loop.
      await nextTurn();
      await nextTurn();
      if (isSettled) await linter.problems();
    },
    async problems() {
      const { problems, mended } = await asked!.verdict;
      if (mended.length > 0) throw new Error("The description was mended meanwhile.");
      return problems;
    },
  };
  try {
    return await make({ ...options, onStage: lines.onStage, linter });
  } catch (error) {
    if (asked === undefined) throw error;
    const { description, verdict } = asked;
    const known = await verdict;
    if (known.mended.length === 0) throw error;
    return make({ ...options, texts: description.texts, linter: knowing(known) });
  }
}

/** A linter that has come to its end. */
function knowing({ problems, mended }: Verdict): Linter {
  return {
    mended,
    lint: (_, tell) => tell(problems),
    heed: () => Promise.resolve(),
    problems: () => Promise.resolve(problems),
  };
}

/** Holds back what is told of stages until it is released, behind what is told first. */
function holdLines({ onStage = () => {} }: ReadOptions) {
  let held: (() => void)[] | undefined;
  const told: NonNullable<ReadOptions["onStage"]> = (stage, detail) => {
    if (held === undefined) onStage(stage, detail);
    else held.push(() => onStage(stage, detail));
  };
  return {
    onStage: told,
    hold: () => void (held = []),
    release(first: () => void) {
      const waiting = held ?? [];
      held = undefined;
      first();
      for (const tell of waiting) tell();
    },
  };
}

/** The same, but for a signal that comes first. */
function withSignal<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error));
    promise.then(resolve, reject);
  });
}
