// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const hold = /* @__PURE__ */ Symbol();
/**
 * Gives the response of a generated function's request to the function under `params[hold]`, and openapi-fetch what
 * that function returns, since openapi-fetch would read an error's body itself. The requests of `client.GET` and its
 * like have no such function.
 */
const holdResponse = {
  onResponse: ({ params, response }) => params[hold]?.(response),
};
/**
 * Makes a transport of an openapi-fetch client without middleware; its own is then run last on a response.
 *
 * openapi-fetch only puts together what is finished already: none of its serialisers or parsers runs.
 */
export function openapiFetchTransport(client) {
  client.use(holdResponse);
  return async (method, path, { address, ...init }) => {
    let held;
    // It would write any method in capitals, and they are other methods then.
    const asWritten = { toUpperCase: () => method };
    const { error, response } = await client.request(asWritten, path, {
      ...init,
      // What it is given is the base URL with the template of the path behind.
      pathSerializer: (template) => template.slice(0, -path.length) + address,
      querySerializer: () => "",
      bodySerializer: (body) => body,
      params: { ...init.params, [hold]: (final) => ((held = final), new Response()) },
      duplex: "half",
      parseAs: "stream",
    });
    if (held) return held;
    // A middleware answered in the server's place, so that nothing was held, and the body of an error has been read.
    if (!response.bodyUsed) return response;
    return new Response(typeof error === "string" ? error || null : JSON.stringify(error), response);
  };
}
