/** Whether two types are the same: neither wider, nor narrower, nor `any`. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles for a type of exactly `true`. These files are compiled, and never run. */
export declare function holds<Statement extends true>(): Statement;
