import type { Projects } from "./projects.js";

/** What a platform has to call: where it is, the key that it takes, and what it answers. */
export interface Asked {
  readonly url: string;
  readonly key: string;
  readonly answer: string;
}

/** By column of the table: empty where all went well, else what was said. */
export type Outcome = Readonly<Record<string, string>>;

/** Something that imports the package; each `how` is a row. */
export interface Platform {
  /** With its version. */
  readonly name: string;
  readonly ways: Readonly<Record<string, (projects: Projects, asked: Asked) => Promise<Outcome>>>;
}

/** The text that is no good: empty where a way ends as it should. */
export async function failureOf(way: () => Promise<unknown>): Promise<string> {
  try {
    await way();
    return "";
  } catch (error) {
    return String(error);
  }
}

/** Fails where an answer is not the right one. */
export function assertAnswer(text: string, { answer }: Asked): void {
  if (text.trim() !== answer) throw new Error(`not ${answer}: ${text}`);
}
