import { createClient, type ServerVariables } from "./index.js";

const unset: string | undefined = undefined as string | undefined;
export const variables: ServerVariables = { port: unset, tenant: unset };
createClient({ serverVariables: variables });
