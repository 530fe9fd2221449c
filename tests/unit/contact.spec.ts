import { expect, test } from "@playwright/test";
import { contactOf } from "../../src/share/contact.ts";

test("a contact is what the configuration names, and nothing when it names nothing", () => {
  expect(contactOf({})).toEqual({});
  expect(contactOf({ ISSUES_URL: "", CONTACT_EMAIL: " " })).toEqual({});
  expect(
    contactOf({ ISSUES_URL: "https://example.org/issues", CONTACT_EMAIL: "errors@example.org" }),
  ).toEqual({
    issues: "https://example.org/issues",
    email: "errors@example.org",
  });
});

test("a contact that is none stops the build in one sentence", () => {
  expect(() => contactOf({ ISSUES_URL: "example.org" })).toThrow(
    /^ISSUES_URL: found “example\.org”; expected/,
  );
  expect(() => contactOf({ CONTACT_EMAIL: "example.org" })).toThrow(
    /^CONTACT_EMAIL: found “example\.org”; expected/,
  );
});
