/** Headers that every answer carries; a strict policy, for the app needs nothing from elsewhere. */
export function securityHeaders(
  ownOrigins: readonly string[],
  secure: boolean,
): Record<string, string> {
  // Older Safari does not take 'self' to mean the socket of the same host.
  const sockets = ownOrigins.map((origin) => origin.replace(/^http/, "ws"));
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...sockets].join(" ")}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    "content-security-policy": policy.join("; "),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    // A one-time link must not travel on in a Referer.
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    ...(secure ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}
