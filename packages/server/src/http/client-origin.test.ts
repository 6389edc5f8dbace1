import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { readClientOrigin } from "./client-origin.ts";

const request = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: "10.0.0.7" } }) as unknown as IncomingMessage;
const direct = { publicUrl: null, trustProxy: false };
const proxied = { publicUrl: null, trustProxy: true };

test("[A6] our own origins are the public address and the host that was asked for", () => {
  expect(readClientOrigin(request({ host: "localhost:4600" }), direct).ownOrigins).toEqual([
    "http://localhost:4600",
  ]);
  const front = { publicUrl: new URL("https://klubba.example.se"), trustProxy: false };
  expect(readClientOrigin(request({ host: "10.0.0.1:4600" }), front).ownOrigins).toEqual([
    "https://klubba.example.se",
    "http://10.0.0.1:4600",
  ]);
});

test("[A6] a host that could smuggle something into a header is no origin", () => {
  expect(readClientOrigin(request({ host: "x; script-src *" }), direct).ownOrigins).toEqual([]);
  expect(readClientOrigin(request({}), direct).ownOrigins).toEqual([]);
  expect(readClientOrigin(request({ host: "k.se:99999" }), direct).ownOrigins).toEqual([]);
  expect(readClientOrigin(request({ host: "1.2.3.4.5" }), direct).ownOrigins).toEqual([]);
});

test("[A5] the address is the socket's; a proxy is believed only where one is declared", () => {
  const headers = {
    "x-forwarded-for": "1.2.3.4, 198.51.100.2",
    "x-forwarded-proto": "https",
    host: "k.se",
  };
  expect(readClientOrigin(request(headers), direct)).toEqual({
    address: "10.0.0.7",
    ownOrigins: ["http://k.se"],
  });
  // The last one is what the proxy itself saw.
  expect(readClientOrigin(request(headers), proxied)).toEqual({
    address: "198.51.100.2",
    ownOrigins: ["https://k.se"],
  });
});

test.each([
  ["198.51.100.2:51234", "198.51.100.2"],
  ["[2001:db8::7]:51234", "2001:db8::7"],
  ["[2001:db8::7]", "2001:db8::7"],
  ["2001:db8::7", "2001:db8::7"],
  ["fe80::1%eth0", "fe80::1"],
  ["unknown", "10.0.0.7"],
  ["_hidden", "10.0.0.7"],
])("[A5] the address in %s is %s, whatever the connection", (forwarded, address) => {
  const headers = { "x-forwarded-for": `1.2.3.4, ${forwarded}`, host: "k.se" };
  expect(readClientOrigin(request(headers), proxied).address).toBe(address);
});
