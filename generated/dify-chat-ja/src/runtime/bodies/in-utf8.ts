/** A media type whose charset, if it names one, is the one that texts are sent in. */
export function inUtf8(mediaType: string): string {
  return mediaType.replace(/(;\s*charset=)(?!"?utf-8\b)("[^"]*"|[^;]*)/i, "$1UTF-8");
}
