import { expect, onTestFinished, vi } from "vitest";
import { ProblemsError } from "../../generator/problem.js";
import { createRepository, type ReleaseRepository } from "./release-repository.js";
import { ownerToken, startStaging, type Behaviour, type StagingRegistry } from "./staging-registry.js";

/** Where a release is made. */
export interface Place {
  readonly registry: StagingRegistry;
  readonly repository: ReleaseRepository;
}

/** A registry with pets@1.0.0, and a clone whose package is to become 1.1.0. */
export async function released(behaviour: Behaviour = {}, asOwner = true): Promise<Place> {
  const registry = await startStaging(behaviour);
  registry.seed("1.0.0");
  const repository = createRepository(registry.url, registry.npmrc(asOwner));
  repository.write("1.1.0");
  return { registry, repository };
}

/** What is planned there. */
export const next = ({ repository }: Place) => repository.plan("1.1.0", "1.0.0");

/** What is told where publishing fails: rule, message and hint. */
export async function refused(work: Promise<unknown>): Promise<{ rule: string; message: string; hint: string }> {
  const error = await work.then(
    () => new Error("It was not refused."),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemsError)) throw error;
  const [{ rule, message, hint = "" }] = error.problems as [ProblemsError["problems"][number]];
  expect(`${message}\n${hint}`).not.toContain(ownerToken);
  return { rule, message, hint };
}

/** What was sent, and not only asked for. */
export const puts = ({ registry }: Place) => registry.requests.filter((line) => !line.startsWith("GET"));

/** Sets what a job has in its environment, until the test ends. */
export function useJob(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}
