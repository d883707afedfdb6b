// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const read = (response) => response.blob();
/**
 * Makes a reader of bytes that are declared under a media type such as `audio/mpeg`, or a range such as `font/*`. It
 * takes that type, `application/octet-stream` and a body without a type; for audio, images and video also their other
 * formats.
 * @param mediaType in small letters, without parameters
 */
export function blobAs(mediaType) {
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
export const blob = {
  matches: () => true,
  read,
};
