/**
 * Where to go after signing in: a path of this installation and nothing else, since whoever writes
 * a link chooses what stands here.
 */
export function readReturnPlace(from: unknown): string {
  if (typeof from !== "string" || !/^\/(?![/\\])/.test(from)) return "/";
  const place = new URL(from, "http://here.invalid");
  if (place.origin !== "http://here.invalid") return "/";
  const path = place.pathname + place.search + place.hash;
  return path.startsWith("/sign-in") || path.startsWith("/welcome") || path.startsWith("//")
    ? "/"
    : path;
}
