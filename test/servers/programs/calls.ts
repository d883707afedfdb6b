import { recorder, type Exchange } from "./exchange.js";
import { judge, type AnyResult } from "./judge.js";

/** How one call ended: `why` is empty when it is right. */
export interface Outcome {
  readonly call: string;
  readonly why: string;
}

/** What a program makes its calls with. */
export interface Calls {
  readonly baseUrl: string;
  /** For the client: what goes over it is what the server did. */
  readonly fetch: typeof fetch;
  /**
   * Makes a call that the server answers with `status`, and judges its result, which it resolves to. Rejects where the server
   * does otherwise than the program says, or where there is no result.
   */
  readonly call: <R extends AnyResult>(name: string, status: number, work: () => PromiseLike<R>) => Promise<R>;
  /** Makes calls that come to one value, and compares it. */
  readonly value: (name: string, due: unknown, work: () => Promise<unknown>) => Promise<void>;
}

/** Runs a program with the server of the command line, and prints how its calls ended, as JSON. */
export async function make(program: (calls: Calls) => Promise<void>): Promise<void> {
  const outcomes: Outcome[] = [];
  const { fetch, take } = recorder();

  async function tell(call: string, work: () => Promise<string>): Promise<void> {
    take();
    const why = await work().catch((error: unknown) => `it throws ${String(error)}`);
    outcomes.push({ call, why });
  }

  async function call<R extends AnyResult>(name: string, status: number, work: () => PromiseLike<R>): Promise<R> {
    const results: R[] = [];
    await tell(name, async () => {
      const result: R = await work();
      results.push(result);
      const [exchange, ...more] = take();
      if (!exchange || more.length > 0) return `not one request was sent, but ${exchange ? more.length + 1 : 0}`;
      return exchange.status === status ? judge(result, exchange) : `the server answered ${await shown(exchange)}`;
    });
    const [result] = results;
    if (!result) throw new Error(`${name}: ${outcomes.at(-1)!.why}`);
    return result;
  }

  async function value(name: string, due: unknown, work: () => Promise<unknown>): Promise<void> {
    await tell(name, async () => {
      const [came, wanted] = [await work(), due].map((each) => JSON.stringify(each));
      return came === wanted ? "" : `came ${came}, due is ${wanted}`;
    });
  }

  await program({ baseUrl: process.argv[2]!, fetch, call, value }).catch((error: unknown) => {
    outcomes.push({ call: "all the calls after it", why: String(error) });
  });
  console.log(JSON.stringify(outcomes));
}

async function shown({ request, status, bytes }: Exchange): Promise<string> {
  return `${status} to ${request}: ${new TextDecoder().decode(await bytes).slice(0, 500)}`;
}
