import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 of the UTF-8 bytes, in lower-case hex. Not WebCrypto's: that one is asynchronous, and
 * missing in a browser on a plain-http intranet address.
 */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
