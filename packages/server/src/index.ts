export { createJsonLog, type Log, type LogFields } from "./log/log.ts";
export { createServer } from "./server/create-server.ts";
export type { Server, ServerOptions } from "./server/server-options.ts";
export { StorageUnavailable } from "./storage/engine.ts";
