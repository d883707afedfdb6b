// Made by Katagami from Title */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\ 1.0 */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

export type A = components["schemas"]["A"];

export type B = components["schemas"]["B"];

export type Events = components["schemas"]["Events"];

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
export type Evil$GlobalThisPwned1 = components["schemas"]["Evil*/`${globalThis.pwned=1}`\"'\u005c"];
