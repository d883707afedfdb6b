import { expect, test } from "vitest";
import { withoutForeignTags } from "../../generator/emit/without-foreign-tags.js";

test.each([
  ["/** @description Mail to a@b.example. */", "/** @description Mail to a@b.example. */"],
  [
    "/**\n     * @description One\n     *     @deprecated two @x\n     * @deprecated\n     */",
    "/**\n     * @description One\n     *     \\@deprecated two \\@x\n     * @deprecated\n     */",
  ],
  ["/**\n * @example a\r * @param b\n */", "/**\n * @example a  * \\@param b\n */"],
  ["/** @param x */", "/** \\@param x */"],
  ['const a = "/** @param x */ @y";', 'const a = "/** @param x */ @y";'],
])("%j becomes %j", (code, expected) => expect(withoutForeignTags(code)).toBe(expected));
