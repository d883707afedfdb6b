// Made by Katagami from Title */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\ 1.0 */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import { createClient as createOpenapiFetchClient } from "./runtime/client/create-client.js";
import type { paths } from "./schema.js";
import type { Client as OpenapiFetchClient } from "openapi-fetch";

/** Credentials by security scheme: a value, or a function that is asked before every attempt. */
export interface Auth {
  /**
   * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
   * globalThis.pwned=1//
   *
   *  globalThis.pwned=1
   * \@deprecated \@param {x} y
   * </script><script>globalThis.pwned=1</script>
   * <img src=x onerror=alert(1)>
   * ```
   * ~~~
   * x <javascript:alert(1)>
   * | a | b |
   * |---|---|
   * # h
   * ../../etc/passwd %zz %41 "'\
   */
  'evil"*/`\u005c'?: runtime.CredentialSource<string> | undefined;
}

/** Variables of the server URL, where they shall not have their default. */
export interface ServerVariables {
  /** @default "*\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated \@param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c" */
  'a"`${x}*/'?:
    | "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c"
    | "b"
    | undefined;
  /** @default "x" */
  constructor?: string | undefined;
  /** @default "{x}" */
  x?: string | undefined;
  /** @default "{__proto__x}" */
  __proto__x?: string | undefined;
  /** @default "{globalThis.pwned=1}" */
  "globalThis.pwned=1"?: string | undefined;
}

/** How a client is set up. */
export type ClientOptions = runtime.ClientOptions<Auth, ServerVariables>;

/** What can be said about one call. */
export type CallOptions = runtime.CallOptions<Auth>;

/** What can be said about one call whose answer shall come as a stream of bytes. */
export type DownloadOptions = runtime.DownloadOptions<Auth>;

/** What can be said about one call that answers with a stream. */
export type StreamOptions = runtime.StreamOptions<Auth>;

const description: runtime.ClientDescription = {
  servers: [
    {
      url: 'https://evil.example/{a"`${x}*/}/{__proto__x}/`${globalThis.pwned=1}`"\'\u005c',
      variables: {
        'a"`${x}*/': {
          default:
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c",
          enum: [
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c",
            "b",
          ],
        },
        constructor: { default: "x" },
        x: { default: "{x}" },
        __proto__x: { default: "{__proto__x}" },
        "globalThis.pwned=1": { default: "{globalThis.pwned=1}" },
      },
    },
  ],
  securitySchemes: {
    'evil"*/`\u005c': runtime.apiKey(
      "header",
      "X-*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c",
    ),
  },
};

/**
 * Makes the client that every function takes as its first argument; it is an openapi-fetch client too.
 *
 * Throws in a browser when it is given credentials, unless `dangerouslyAllowBrowser` is set.
 */
export function createClient(options: ClientOptions = {}): OpenapiFetchClient<paths> & runtime.Client {
  return createOpenapiFetchClient(description, options);
}

/** Makes a client that the functions take too, without openapi-fetch in the bundle: for an application that needs only them. */
export function createLeanClient(options: ClientOptions & runtime.LeanClientOptions = {}): runtime.Client {
  return runtime.createLeanClient(description, options);
}
