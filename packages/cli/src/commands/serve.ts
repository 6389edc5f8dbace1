import type { Server, ServerOptions } from "@klubba/server";
import { resolve } from "node:path";
import { Cannot } from "../command/cannot.ts";
import { defineCommand } from "../command/command.ts";
import { appDirectory, isAppBuilt } from "../start/app-directory.ts";
import type { World } from "../world/world.ts";
import { loadHouseCorpus } from "../house/load-house.ts";

const usualPort = "4600";

export const serveCommand = defineCommand({
  name: "serve",
  summary: { sv: "Starta arbetsbordet på en adress", en: "Start the workbench at an address" },
  details: {
    sv: [
      "Skriver ut adressen och, första gången, en engångslänk där den första administratören",
      "väljer lösenord. Databasen ligger i --data; PostgreSQL används när DATABASE_URL är satt.",
      "Miljövariabler: PORT, HOST, KLUBBA_DATA, DATABASE_URL, KLUBBA_PUBLIC_URL,",
      "KLUBBA_TRUST_PROXY=1 (när exakt en proxy står framför).",
      "0: stoppad i god ordning. 2: gick inte att starta.",
    ],
    en: [
      "Prints the address and, the first time, a one-time link where the first administrator",
      "chooses a password. The database lies in --data; PostgreSQL is used when DATABASE_URL is set.",
      "Environment: PORT, HOST, KLUBBA_DATA, DATABASE_URL, KLUBBA_PUBLIC_URL,",
      "KLUBBA_TRUST_PROXY=1 (when exactly one proxy stands in front).",
      "0: stopped in good order. 2: could not start.",
    ],
  },
  operands: [],
  options: {
    port: {
      type: "text",
      short: "p",
      value: { sv: "PORT", en: "PORT" },
      help: {
        sv: `porten att svara på (${usualPort})`,
        en: `the port to answer on (${usualPort})`,
      },
    },
    data: {
      type: "text",
      short: "d",
      value: { sv: "MAPP", en: "DIR" },
      help: { sv: "mappen för databasen (.data)", en: "the folder for the database (.data)" },
    },
    host: {
      type: "text",
      value: { sv: "ADRESS", en: "ADDRESS" },
      help: {
        sv: "adressen att lyssna på (127.0.0.1: bara den här datorn)",
        en: "the address to listen on (127.0.0.1: this machine only)",
      },
    },
  },
  example: "klubba serve --port 4600 --data /var/lib/klubba",
  async run({ options }, world) {
    const { environment } = world;
    const host = options.host ?? environment.HOST;
    const server = await start(
      {
        port: readPort(options.port ?? environment.PORT ?? usualPort),
        ...(host === undefined ? {} : { host }),
        dataDirectory: resolve(world.directory, options.data ?? environment.KLUBBA_DATA ?? ".data"),
        databaseUrl: environment.DATABASE_URL,
        publicUrl: environment.KLUBBA_PUBLIC_URL,
        trustProxy: environment.KLUBBA_TRUST_PROXY === "1",
        appDirectory: isAppBuilt() ? appDirectory : undefined,
        corpus: await loadHouseCorpus(),
        now: world.now,
      },
      world,
    );
    greet(server, world);
    await world.untilStopped();
    await server.stop();
    return 0;
  },
});

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Cannot({
    sv: `en port är ett tal från 0 till 65535, fick ”${text}”`,
    en: `a port is a number from 0 to 65535, got “${text}”`,
  });
}

/** The server is loaded here alone: the other commands start faster without it. */
async function start(options: ServerOptions, world: World): Promise<Server> {
  const { createJsonLog, createServer } = await import("@klubba/server");
  const log = createJsonLog((line) => world.tell(line.trimEnd()), world.now);
  try {
    // Somebody at a terminal wants to hear of trouble only; a log collector wants it all.
    return await createServer({
      ...options,
      log: world.atTerminal ? { ...log, info: () => {} } : log,
    });
  } catch (error) {
    throw toCannot(error, options.port);
  }
}

function toCannot(error: unknown, port: number): unknown {
  if (!(error instanceof Error)) return error;
  const cause = error.cause ?? error;
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  if (code === "EADDRINUSE") {
    return new Cannot({
      sv: `port ${port} är upptagen. Välj en annan med --port`,
      en: `port ${port} is taken. Choose another with --port`,
    });
  }
  if (code === "EACCES" && (cause as NodeJS.ErrnoException).syscall === "listen") {
    return new Cannot({
      sv: `port ${port} får inte användas av dig. Välj en över 1023 med --port`,
      en: `you may not use port ${port}. Choose one above 1023 with --port`,
    });
  }
  return new Cannot({
    sv: `servern gick inte att starta: ${error.message}`,
    en: `the server could not start: ${error.message}`,
  });
}

function greet({ url, firstRunLink }: Server, { language, print, tell }: World): void {
  const swedish = language === "sv";
  print(swedish ? `Klubba finns på ${url}\n` : `Klubba is at ${url}\n`);
  if (firstRunLink !== null) {
    print(
      swedish
        ? `Första gången: öppna länken och välj lösenord. Den gäller i ett dygn.\n  ${firstRunLink}\n`
        : `The first time: open the link and choose a password. It is good for a day.\n  ${firstRunLink}\n`,
    );
  }
  if (!isAppBuilt()) {
    tell(
      swedish
        ? "Skärmarna är inte byggda, så bara gränssnittet för program svarar. Kör pnpm start."
        : "The screens are not built, so only the API answers. Run pnpm start.",
    );
  }
  print(swedish ? "Avsluta med Ctrl+C.\n" : "Stop with Ctrl+C.\n");
}
