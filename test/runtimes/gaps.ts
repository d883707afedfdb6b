/** Where Prism 5.16 is mistaken about a request, or cannot answer one. */
export interface Gap {
  readonly call: string;
  /** What it complains of, or what it answers. */
  readonly says: RegExp;
  /** What is sent, which the specification's table of styles asks for. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

/** All of them. The requests are as the specification has them, and stay so. */
export const gaps: readonly Gap[] = [];
