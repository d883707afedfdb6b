// Made by Katagami from Title */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\ 1.0 */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/events%zz": {
    get: operations["constructor"];
    post: operations["stopIt"];
  };
  "/evil/*/`${globalThis.pwned=1}`\"'\\/../../etc/passwd/{id*/}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         * @example *\/globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
        globalThis.pwned=1//
        \u202e\u0000
         globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        "id*/": string;
      };
      cookie?: never;
    };
    post: operations["evilGlobalThisPwned1"];
  };
}
export interface webhooks {
  "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     * @description *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     x <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
        };
        path?: never;
        cookie?: never;
      };
      /**
       * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     x <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      requestBody?: {
        content: {
          "application/json": {
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
          };
          "text/x; a=\"*/": unknown;
        };
      };
      responses: {
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        "4XX": {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string | undefined;
            };
            "text/x; a=\"*/": unknown;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  constructor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     * @description *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     x <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     */
    put: {
      parameters: {
        query?: never;
        header?: {
          "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
        };
        path?: never;
        cookie?: never;
      };
      /**
       * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     x <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      requestBody?: {
        content: {
          "application/json": {
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
          };
          "text/x; a=\"*/": unknown;
        };
      };
      responses: {
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        "4XX": {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string | undefined;
            };
            "text/x; a=\"*/": unknown;
          };
        };
      };
    };
    /**
     * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     * @description *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     x <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
        };
        path?: never;
        cookie?: never;
      };
      /**
       * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     x <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      requestBody?: {
        content: {
          "application/json": {
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
          };
          "text/x; a=\"*/": unknown;
        };
      };
      responses: {
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        "4XX": {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string | undefined;
            };
            "text/x; a=\"*/": unknown;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    A: {
      /** @constant */
      "kind\"*/": "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\";
    };
    B: {
      /** @constant */
      "kind\"*/": "b\"*/";
    };
    Events: components["schemas"]["A"] | components["schemas"]["B"];
    /**
     * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     x <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     */
    "Evil*/`${globalThis.pwned=1}`\"'\\": {
      n?: number | undefined;
      /**
       * Format: *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
      globalThis.pwned=1//
      
       globalThis.pwned=1
      \@deprecated \@param {x} y
      </script><script>globalThis.pwned=1</script>
      <img src=x onerror=alert(1)>
      ```
      ~~~
      [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
      | a | b |
      |---|---|
      # h
      ../../etc/passwd %zz %41 "'\
       * @example *\/globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
      globalThis.pwned=1//
      \u202e\u0000
       globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      "p\n`${globalThis.pwned=1}`"?: string | undefined;
    };
  };
  responses: {
    /** @description Unauthorized */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          code: string;
          message: string;
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: {
    "evilGlobalThisPwned1.*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\": {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      get?: never;
      put?: never;
      /**
       * *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       * @description *\/ *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     x <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      post: {
        parameters: {
          query?: never;
          header?: {
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
          };
          path?: never;
          cookie?: never;
        };
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        requestBody?: {
          content: {
            "application/json": {
              "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
            };
            "text/x; a=\"*/": unknown;
          };
        };
        responses: {
          /**
           * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
           *     globalThis.pwned=1//
           *
           *      globalThis.pwned=1
           *     \@deprecated \@param {x} y
           *     </script><script>globalThis.pwned=1</script>
           *     <img src=x onerror=alert(1)>
           *     ```
           *     ~~~
           *     x <javascript:alert(1)>
           *     | a | b |
           *     |---|---|
           *     # h
           *     ../../etc/passwd %zz %41 "'\
           */
          200: {
            headers: {
              [name: string]: unknown;
            };
            content?: never;
          };
          /**
           * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
           *     globalThis.pwned=1//
           *
           *      globalThis.pwned=1
           *     \@deprecated \@param {x} y
           *     </script><script>globalThis.pwned=1</script>
           *     <img src=x onerror=alert(1)>
           *     ```
           *     ~~~
           *     x <javascript:alert(1)>
           *     | a | b |
           *     |---|---|
           *     # h
           *     ../../etc/passwd %zz %41 "'\
           */
          "4XX": {
            headers: {
              [name: string]: unknown;
            };
            content: {
              "application/json": {
                "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string | undefined;
              };
              "text/x; a=\"*/": unknown;
            };
          };
        };
      };
      delete?: never;
      options?: never;
      head?: never;
      patch?: never;
      trace?: never;
    };
  };
}
export type $defs = Record<string, never>;
export interface operations {
  constructor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     x <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  stopIt: {
    parameters: {
      query?: {
        id?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": Record<string, unknown>;
        "image/*`${globalThis.pwned=1}`\"*/": Blob;
        "multipart/form-data": {
          "a`${globalThis.pwned=1}`\"*/"?: Record<string, unknown> | undefined;
          b?: string | undefined;
        };
        "multipart/mixed`${globalThis.pwned=1}`\"*/": unknown;
      };
    };
    responses: {
      /** @description OK */
      204: {
        headers: {
          "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
          /**
           * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
           *     globalThis.pwned=1//
           *
           *      globalThis.pwned=1
           *     \@deprecated \@param {x} y
           *     </script><script>globalThis.pwned=1</script>
           *     <img src=x onerror=alert(1)>
           *     ```
           *     ~~~
           *     x <javascript:alert(1)>
           *     | a | b |
           *     |---|---|
           *     # h
           *     ../../etc/passwd %zz %41 "'\
           */
          "X-'*`"?: {
            "application/json; x=\"*/`${globalThis.pwned=1}": Record<string, unknown>;
          };
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  evilGlobalThisPwned1: {
    parameters: {
      query: {
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        "q\"];globalThis.pwned=1;//": "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\" | "constructor";
        __proto__?: string | undefined;
      };
      header?: {
        "X-`${globalThis.pwned=1}`"?: string | undefined;
      } | undefined;
      path: {
        /**
         * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
         *     globalThis.pwned=1//
         *
         *      globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     x <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         * @example *\/globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
        globalThis.pwned=1//
        \u202e\u0000
         globalThis.pwned=1
         *     \@deprecated \@param {x} y
         *     </script><script>globalThis.pwned=1</script>
         *     <img src=x onerror=alert(1)>
         *     ```
         *     ~~~
         *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
         *     | a | b |
         *     |---|---|
         *     # h
         *     ../../etc/passwd %zz %41 "'\
         */
        "id*/": string;
        "globalThis.pwned=1": string;
      };
      cookie?: {
        "c'\""?: string | undefined;
      } | undefined;
    };
    /**
     * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
     *     globalThis.pwned=1//
     *
     *      globalThis.pwned=1
     *     \@deprecated \@param {x} y
     *     </script><script>globalThis.pwned=1</script>
     *     <img src=x onerror=alert(1)>
     *     ```
     *     ~~~
     *     x <javascript:alert(1)>
     *     | a | b |
     *     |---|---|
     *     # h
     *     ../../etc/passwd %zz %41 "'\
     */
    requestBody: {
      content: {
        /**
         * @example {
         *       "*\/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//
        globalThis.pwned=1//
        \u202e\u0000\r globalThis.pwned=1 \n@deprecated \@param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\": "*\/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//
        globalThis.pwned=1//
        \u202e\u0000\r globalThis.pwned=1 \n@deprecated \@param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\",
         *       "a": [
         *         "*\/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//
        globalThis.pwned=1//
        \u202e\u0000\r globalThis.pwned=1 \n@deprecated \@param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"
         *       ],
         *       "constructor": {
         *         "prototype": 1
         *       }
         *     }
         */
        "application/json; x=\"*/`${globalThis.pwned=1}": components["schemas"]["Evil*/`${globalThis.pwned=1}`\"'\\"];
        "image/*`${globalThis.pwned=1}`\"*/": Blob;
        "multipart/form-data": {
          "a`${globalThis.pwned=1}`\"*/"?: Record<string, unknown> | undefined;
          b?: string | undefined;
        };
        "multipart/mixed`${globalThis.pwned=1}`\"*/": unknown;
      };
    };
    responses: {
      /**
       * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     x <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: {
              "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: {
                x?: string;
              };
            };
            "100%"?: {
              "%zz"?: {
                deep?: number;
              };
            };
            /**
             * @default *\/globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
            globalThis.pwned=1//
            \u202e\u0000
             globalThis.pwned=1
             *     \@deprecated \@param {x} y
             *     </script><script>globalThis.pwned=1</script>
             *     <img src=x onerror=alert(1)>
             *     ```
             *     ~~~
             *     [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
             *     | a | b |
             *     |---|---|
             *     # h
             *     ../../etc/passwd %zz %41 "'\
             * @constant
             */
            "a\"*/": "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202e\u0000\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\";
            constructor?: string;
          };
          "text/`${globalThis.pwned=1}`": string;
        };
      };
      /**
       * @description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
       *     globalThis.pwned=1//
       *
       *      globalThis.pwned=1
       *     \@deprecated \@param {x} y
       *     </script><script>globalThis.pwned=1</script>
       *     <img src=x onerror=alert(1)>
       *     ```
       *     ~~~
       *     x <javascript:alert(1)>
       *     | a | b |
       *     |---|---|
       *     # h
       *     ../../etc/passwd %zz %41 "'\
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": {
            "*/globalThis.pwned=1;/*`${globalThis.pwned=1}`\";globalThis.pwned=1;//';globalThis.pwned=1;//\u2028globalThis.pwned=1//\u2029\u202E\0\r globalThis.pwned=1 \n@deprecated @param {x} y\n</script><script>globalThis.pwned=1</script>\n<img src=x onerror=alert(1)>\n```\n~~~\n[x](javascript:globalThis.pwned=1) <javascript:alert(1)>\n| a | b |\n|---|---|\n# h\n../../etc/passwd %zz %41 \"'\\"?: string;
            code: string;
            message: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      /**
       * @description - `x` *\/
       *     ```
       *     fence
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            code: "evil-code" | (string & {});
            message: string;
          };
        };
      };
    };
  };
}
