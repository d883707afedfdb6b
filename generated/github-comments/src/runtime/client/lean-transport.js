// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Makes a transport that sends with `fetch` alone. Without middleware no `Request` is made, which takes a platform a part of the time of a call. */
export function leanTransport(clientUrl, clientHeaders, middleware) {
  return (method, path, init) => {
    const { address, body, signal } = init;
    const baseUrl = (init.baseUrl ?? clientUrl).replace(/\/$/, "");
    const headers = new Headers();
    for (const values of [clientHeaders, init.headers, init.params.header])
      for (const name in values) {
        const value = values[name];
        if (value === null) headers.delete(name);
        else if (value !== undefined) headers.set(name, value);
      }
    const requestInit = { method, headers, body, signal, duplex: "half" };
    return middleware
      ? middleware(baseUrl + address, requestInit, path, { ...init, baseUrl })
      : init.fetch(baseUrl + address, requestInit);
  };
}
