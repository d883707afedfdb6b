/** A conversation that exists on every server. */
export const CONVERSATION_ID = "45701982-8118-4bc5-8e9b-64562b4555f2";

/** A message of that conversation. */
export const MESSAGE_ID = "9da23599-e713-473b-982c-4328d4f5c78a";

/** The one app behind the key. */
export const APP_ID = "a1b2c3d4-5678-90ab-cdef-1234567890ab";

/** When everything in the samples was made. */
export const CREATED_AT = 1705407629;
