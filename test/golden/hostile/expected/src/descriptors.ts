// Made by Katagami from Title */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\ 1.0 */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const constructor: runtime.Operation = {
  method: "GET",
  path: "/events%zz",
  parameters: { header: runtime.simpleHeader },
  security: [['evil"*/`\u005c']],
  accept: "text/event-stream, application/json",
  responses: {
    200: [
      /* @__PURE__ */ runtime.stoppable(
        /* @__PURE__ */ runtime.eventStream({
          discriminator: 'kind"*/',
          end: [
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c",
          ],
          error: ['b"*/'],
          heartbeat: ["`${globalThis.pwned=1}`"],
        }),
        {
          operation: () => stopIt,
          query: {
            id: "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c",
          },
          body: {
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c":
              "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c",
          },
        },
      ),
    ],
    401: [runtime.json],
  },
};

export const stopIt: runtime.Operation = {
  method: "POST",
  path: "/events%zz",
  parameters: { query: runtime.formQuery, header: runtime.simpleHeader },
  body: runtime.jsonBody,
  bodies: {
    "application/json": runtime.jsonBody,
    'image/*`${globalThis.pwned=1}`"*/': /* @__PURE__ */ runtime.binaryBodyAs('image/*`${globalThis.pwned=1}`"*/'),
    "multipart/form-data": /* @__PURE__ */ runtime.multipartBodyAs({
      'a`${globalThis.pwned=1}`"*/': { fields: /* @__PURE__ */ runtime.fieldsAs({ style: "form" }) },
      b: { headers: { 'X`${globalThis.pwned=1}`"*/': '`${globalThis.pwned=1}`"*/' } },
    }),
    'multipart/mixed`${globalThis.pwned=1}`"*/': /* @__PURE__ */ runtime.binaryBodyAs(
      'multipart/mixed`${globalThis.pwned=1}`"*/',
    ),
  },
  security: [['evil"*/`\u005c']],
  accept: "application/json",
  responses: { 204: [runtime.anything], 401: [runtime.json] },
  parts: {
    204: [
      /* @__PURE__ */ runtime.headers({ "X-'*`": runtime.jsonHeader }),
      /* @__PURE__ */ runtime.links({
        globalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1Javas:
          { operation: () => constructor },
      }),
    ],
    undeclared: [
      /* @__PURE__ */ runtime.headers({ "X-'*`": runtime.jsonHeader }),
      /* @__PURE__ */ runtime.links({
        globalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1Javas:
          { operation: () => constructor },
      }),
    ],
  },
};

export const evilGlobalThisPwned1: runtime.Operation = {
  method: "POST",
  path: "/evil/*/`${globalThis.pwned=1}`\"'\\/../../etc/passwd/{id*/}",
  parameters: {
    path: runtime.simplePath,
    query: runtime.formQuery,
    header: runtime.simpleHeader,
    cookie: runtime.formCookie,
  },
  body: /* @__PURE__ */ runtime.jsonBodyAs('application/json; x="*/`${globalThis.pwned=1}'),
  bodies: {
    'application/json; x="*/`${globalThis.pwned=1}': /* @__PURE__ */ runtime.jsonBodyAs(
      'application/json; x="*/`${globalThis.pwned=1}',
    ),
    'image/*`${globalThis.pwned=1}`"*/': /* @__PURE__ */ runtime.binaryBodyAs('image/*`${globalThis.pwned=1}`"*/'),
    "multipart/form-data": /* @__PURE__ */ runtime.multipartBodyAs({
      'a`${globalThis.pwned=1}`"*/': { fields: /* @__PURE__ */ runtime.fieldsAs({ style: "form" }) },
      b: { headers: { 'X`${globalThis.pwned=1}`"*/': '`${globalThis.pwned=1}`"*/' } },
    }),
    'multipart/mixed`${globalThis.pwned=1}`"*/': /* @__PURE__ */ runtime.binaryBodyAs(
      'multipart/mixed`${globalThis.pwned=1}`"*/',
    ),
  },
  security: [['evil"*/`\u005c']],
  accept: "application/json, application/problem+json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};
