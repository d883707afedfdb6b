import { expect, it } from "vitest";
import { compilations } from "../compile.js";
import type { Consumer } from "../consumer.js";

/** What the compiler says to the programs, the samples of the README, and the declarations of the package. */
export function types(consumer: () => Consumer): void {
  it.each(Object.keys(compilations))("satisfy the strict compiler: %s", (name) => {
    expect(consumer().compiled[name]).toBe("");
  });
}
