/** What the process ends with. */
export const exitCode = {
  done: 0,
  /** The description has errors, the disk refused, or `--check` found a difference. */
  failed: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** Ctrl-C. */
  interrupted: 130,
  /** SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
