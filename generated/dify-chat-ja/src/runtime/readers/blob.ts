import type { ResponseReader } from "./response-reader.js";

const read: ResponseReader["read"] = (response) => response.blob();

/**
 * Makes a reader of bytes that are declared under a media type such as `audio/mpeg`, or a range such as `font/*`. It
 * takes that type, `application/octet-stream` and a body without a type; for audio, images and video also their other
 * formats.
 * @param mediaType in small letters, without parameters
 */
export function blobAs(mediaType: string): ResponseReader {
  const family = /^((audio|image|video)\/|.+\/(?=\*$))/.exec(mediaType)?.[0];
  return {
    matches: (came) =>
      came === null ||
      came === mediaType ||
      came === "application/octet-stream" ||
      !!(family && came.startsWith(family)),
    read,
  };
}

/** Reads bytes of whatever type came, for what is declared as `application/octet-stream` or without a kind of its own. */
export const blob: ResponseReader = {
  matches: () => true,
  read,
};
