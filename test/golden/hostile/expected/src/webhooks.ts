// Made by Katagami from Title */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\ 1.0 */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type * as runtime from "./runtime/index.js";
import type { webhooks, components } from "./schema.js";

/**
 * The body of the webhook `*\/globalThis.pwned=1;/\*'${globalThis.pwned=1}'";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 \@deprecated \@param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ''' ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\`, as the description has it.
 *
 * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
 * globalThis.pwned=1//
 *
 *  globalThis.pwned=1
 * \@deprecated \@param {x} y
 * </script><script>globalThis.pwned=1</script>
 * <img src=x onerror=alert(1)>
 * ```
 * ~~~
 * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
 * | a | b |
 * |---|---|
 * # h
 * ../../etc/passwd %zz %41 "'\
 *
 * *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
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
export type GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1Javas =
  | NonNullable<
      webhooks["*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c"]["post"]["requestBody"]
    >["content"]["application/json"]
  | string
  | undefined;

/** The parameters of the webhook `*\/globalThis.pwned=1;/\*'${globalThis.pwned=1}'";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 \@deprecated \@param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ''' ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\`, by their places. */
export type GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1JavasParameters =
  webhooks["*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c"]["post"]["parameters"];

/** What may be answered to the webhook `*\/globalThis.pwned=1;/\*'${globalThis.pwned=1}'";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 \@deprecated \@param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ''' ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\`. */
export type GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1JavasAnswer =
  | runtime.WebhookAnswer<200>
  | void
  | runtime.WebhookAnswer<
      runtime.Status<"4XX">,
      webhooks["*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c"]["post"]["responses"]["4XX"]["content"]["application/json"]
    >
  | runtime.WebhookAnswer<runtime.Status<"4XX">, string, 'text/x; a="*/'>;

/**
 * The body of the webhook `constructor put`, as the description has it.
 *
 * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
 * globalThis.pwned=1//
 *
 *  globalThis.pwned=1
 * \@deprecated \@param {x} y
 * </script><script>globalThis.pwned=1</script>
 * <img src=x onerror=alert(1)>
 * ```
 * ~~~
 * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
 * | a | b |
 * |---|---|
 * # h
 * ../../etc/passwd %zz %41 "'\
 *
 * *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
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
export type ConstructorPutWebhook =
  NonNullable<webhooks["constructor"]["put"]["requestBody"]>["content"]["application/json"] | string | undefined;

/** The parameters of the webhook `constructor put`, by their places. */
export type ConstructorPutWebhookParameters = webhooks["constructor"]["put"]["parameters"];

/** What may be answered to the webhook `constructor put`. */
export type ConstructorPutWebhookAnswer =
  | runtime.WebhookAnswer<200>
  | void
  | runtime.WebhookAnswer<
      runtime.Status<"4XX">,
      webhooks["constructor"]["put"]["responses"]["4XX"]["content"]["application/json"]
    >
  | runtime.WebhookAnswer<runtime.Status<"4XX">, string, 'text/x; a="*/'>;

/**
 * The body of the webhook `constructor post`, as the description has it.
 *
 * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
 * globalThis.pwned=1//
 *
 *  globalThis.pwned=1
 * \@deprecated \@param {x} y
 * </script><script>globalThis.pwned=1</script>
 * <img src=x onerror=alert(1)>
 * ```
 * ~~~
 * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
 * | a | b |
 * |---|---|
 * # h
 * ../../etc/passwd %zz %41 "'\
 *
 * *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
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
export type ConstructorPostWebhook =
  NonNullable<webhooks["constructor"]["post"]["requestBody"]>["content"]["application/json"] | string | undefined;

/** The parameters of the webhook `constructor post`, by their places. */
export type ConstructorPostWebhookParameters = webhooks["constructor"]["post"]["parameters"];

/** What may be answered to the webhook `constructor post`. */
export type ConstructorPostWebhookAnswer =
  | runtime.WebhookAnswer<200>
  | void
  | runtime.WebhookAnswer<
      runtime.Status<"4XX">,
      webhooks["constructor"]["post"]["responses"]["4XX"]["content"]["application/json"]
    >
  | runtime.WebhookAnswer<runtime.Status<"4XX">, string, 'text/x; a="*/'>;

/** Handlers of the webhooks, by name: for `handleWebhook`, or a server of your own. */
export interface WebhookHandlers {
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
   * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
   * | a | b |
   * |---|---|
   * # h
   * ../../etc/passwd %zz %41 "'\
   */
  "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c": runtime.WebhookHandler<
    GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1Javas,
    GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1JavasAnswer
  >;
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
   * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
   * | a | b |
   * |---|---|
   * # h
   * ../../etc/passwd %zz %41 "'\
   */
  "constructor put": runtime.WebhookHandler<ConstructorPutWebhook, ConstructorPutWebhookAnswer>;
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
   * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
   * | a | b |
   * |---|---|
   * # h
   * ../../etc/passwd %zz %41 "'\
   */
  "constructor post": runtime.WebhookHandler<ConstructorPostWebhook, ConstructorPostWebhookAnswer>;
}

/**
 * The body of the callback `*\/globalThis.pwned=1;/\*'${globalThis.pwned=1}'";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 \@deprecated \@param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ''' ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\`, as the description has it.
 *
 * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
 * globalThis.pwned=1//
 *
 *  globalThis.pwned=1
 * \@deprecated \@param {x} y
 * </script><script>globalThis.pwned=1</script>
 * <img src=x onerror=alert(1)>
 * ```
 * ~~~
 * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
 * | a | b |
 * |---|---|
 * # h
 * ../../etc/passwd %zz %41 "'\
 *
 * *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
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
export type EvilGlobalThisPwned1GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptG =
  | NonNullable<
      components["pathItems"]["evilGlobalThisPwned1.*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c"]["post"]["requestBody"]
    >["content"]["application/json"]
  | string
  | undefined;

/** The parameters of the callback `*\/globalThis.pwned=1;/\*'${globalThis.pwned=1}'";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 \@deprecated \@param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ''' ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\`, by their places. */
export type EvilGlobalThisPwned1GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGParameters =
  components["pathItems"]["evilGlobalThisPwned1.*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c"]["post"]["parameters"];

/** What may be answered to the callback `*\/globalThis.pwned=1;/\*'${globalThis.pwned=1}'";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 \@deprecated \@param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ''' ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\`. */
export type EvilGlobalThisPwned1GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGAnswer =
  | runtime.WebhookAnswer<200>
  | void
  | runtime.WebhookAnswer<
      runtime.Status<"4XX">,
      components["pathItems"]["evilGlobalThisPwned1.*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c"]["post"]["responses"]["4XX"]["content"]["application/json"]
    >
  | runtime.WebhookAnswer<runtime.Status<"4XX">, string, 'text/x; a="*/'>;

/** Handlers of the callbacks of {@link evilGlobalThisPwned1}, by name: for `handleWebhook`, or a server of your own. */
export interface EvilGlobalThisPwned1Callbacks {
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
   * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
   * | a | b |
   * |---|---|
   * # h
   * ../../etc/passwd %zz %41 "'\
   */
  "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\u005c": runtime.WebhookHandler<
    EvilGlobalThisPwned1GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptG,
    EvilGlobalThisPwned1GlobalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGAnswer
  >;
}
