/** What is asked of the client everywhere: the text of a streamed answer, put together. */
const body = `
  const client = createClient({ baseUrl, auth: { ApiKeyAuth: key }, dangerouslyAllowBrowser: true });
  const request = { inputs: {}, query: "q", user: "user-1", response_mode: "streaming" };
  const stream = await sendBasicChatMessageJa(client, { body: request }).unwrap();
  let answer = "";
  for await (const event of stream) if (event.event === "message") answer += event.answer ?? "";
  return answer;
}
`;

const names = "{ createClient, sendBasicChatMessageJa }";

/** A module with the function `ask(baseUrl, key)`, which calls the client that comes from there. */
export const askModule = (from: string): string =>
  `import ${names} from "${from}";\nexport async function ask(baseUrl, key) {${body}`;

/** The same as CommonJS. */
export const askCommonJs = (from: string): string =>
  `const ${names} = require("${from}");\nexports.ask = async function ask(baseUrl, key) {${body}`;

const typed = (text: string) =>
  text
    .replace("(baseUrl, key)", "(baseUrl: string, key: string): Promise<string>")
    .replace('"streaming"', '"streaming" as const')
    .concat("// @ts-expect-error A client is typed.\nexport const wrong: number = createClient();\n");

/** The same in TypeScript. */
export const askTyped = (from: string): string => typed(askModule(from));

/** The same in TypeScript that is CommonJS, in whatever form the compiler emits. */
export const askRequired = (from: string): string =>
  typed(`import api = require("${from}");\nconst ${names} = api;\nexport async function ask(baseUrl, key) {${body}`);
