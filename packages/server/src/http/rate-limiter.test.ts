import { expect, test } from "vitest";
import { createRateLimiter } from "./rate-limiter.ts";

test("[A5] so many in a stretch of time, each key by itself", () => {
  let time = 0;
  const limiter = createRateLimiter(() => new Date(time));
  const rule = { max: 2, seconds: 10 };
  expect([limiter.consume("a", rule), limiter.consume("a", rule)]).toEqual([null, null]);
  time = 4000;
  expect(limiter.consume("a", rule)).toBe(6);
  expect(limiter.consume("b", rule)).toBeNull();
  time = 10_000;
  expect(limiter.consume("a", rule)).toBeNull();
});

test("[A5] very many addresses do not fill the memory, nor free the one that is waiting", () => {
  const limiter = createRateLimiter(() => new Date(0));
  const rule = { max: 1, seconds: 10 };
  for (let index = 0; index < 100_500; index += 1) limiter.consume(`key ${index}`, rule);
  expect(limiter.consume("key 100499", rule)).toBe(10);
});
