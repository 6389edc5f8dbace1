import { expect, test } from "vitest";
import { findAddress } from "./find-address.ts";

test.each([
  ["https://www.sala.se/å b", "https://www.sala.se/%C3%A5%20b"],
  ["https://a.se/%20x%zz", "https://a.se/%20x%25zz"],
  ["https://a.se:8080/?q=[1]", "https://a.se:8080/?q=%5B1%5D"],
  ["mailto:info@sala.se?subject=Hej du", "mailto:info@sala.se?subject=Hej%20du"],
  ["tel:+46 224-74 70 00", "tel:+46%20224-74%2070%2000"],
  ["bilaga 1.pdf", "bilaga%201.pdf"],
  ["a\\b", "a%5Cb"],
  ["#syfte", "#syfte"],
  ["https://a.se/\ud800", "https://a.se/%EF%BF%BD"],
])("[W41] %s is written as %s", (href, address) => {
  expect(findAddress(href)).toBe(address);
});

test.each([
  "",
  "  ",
  "http://",
  "http://[",
  "http:///x",
  "https://a.se:99999/",
  "mailto:",
  "mailto:a@b@c",
  "//cdn/x",
  `https://a.se/${"x".repeat(2100)}`,
])("[W41] %# is no address", (href) => {
  expect(findAddress(href)).toBeNull();
});
