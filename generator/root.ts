import { pathToFileURL } from "node:url";

/** The folder that holds this module: the generator's own, compiled or not. Bundled, every module is there. */
export const modules = pathToFileURL(`${import.meta.dirname}/`);

/** The folder of the toolkit itself, with templates, docs and what was built in it. */
export const root = new URL("../", modules);
