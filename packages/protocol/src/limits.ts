/** What the server takes, checked at the door and told to the client. Sizes are bytes. */
export const limits = {
  /** One JSON request, an imported document among them. */
  requestBytes: 8 * 1024 * 1024,
  /** One picture. */
  assetBytes: 5 * 1024 * 1024,
  /** One live message. */
  messageBytes: 8 * 1024 * 1024,
  passwordLength: { minimum: 12, maximum: 128 },
  titleLength: 300,
  nameLength: 120,
} as const;

/** The kinds of picture that are stored; told by their first bytes, never by their name. */
export const assetTypes = ["image/png", "image/jpeg", "image/webp"] as const;
export type AssetType = (typeof assetTypes)[number];
