/** What a release needs to know of the process and the job that it is made in: plain data. */
export interface Surroundings {
  /** Path of Node.js itself. */
  readonly node: string;
  /** Whose job this is; none outside of CI, and in one that npm does not know. */
  readonly ci?: "github" | "gitlab" | "circle";
  /** Whether the job may ask for an identity that registries trust. */
  readonly hasIdentity: boolean;
}

/**
 * Reads the environment as npm does.
 * @see https://docs.npmjs.com/trusted-publishers
 */
export function surroundingsOf(env: Readonly<Record<string, string | undefined>>, node: string): Surroundings {
  const { GITHUB_ACTIONS, GITLAB_CI, CIRCLECI, NPM_ID_TOKEN } = env;
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = env;
  const ci = GITHUB_ACTIONS ? "github" : GITLAB_CI ? "gitlab" : CIRCLECI ? "circle" : undefined;
  const mayAsk = ci === "github" && Boolean(ACTIONS_ID_TOKEN_REQUEST_URL && ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  return { node, ...(ci && { ci }), hasIdentity: ci !== undefined && (Boolean(NPM_ID_TOKEN) || mayAsk) };
}
