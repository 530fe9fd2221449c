import type { APIRequestContext } from "@playwright/test";
import { JSDOM, VirtualConsole } from "jsdom";
import { everyPath } from "./site.ts";

/** jsdom complains of styles newer than itself; nothing here reads them. */
const virtualConsole = new VirtualConsole();

export const parsed = (html: string): Document => new JSDOM(html, { virtualConsole }).window.document;

async function parseAll(request: APIRequestContext): Promise<ReadonlyMap<string, Document>> {
  const pages = new Map<string, Document>();
  for (const path of everyPath) pages.set(path, parsed(await (await request.get(path)).text()));
  return pages;
}

let all: Promise<ReadonlyMap<string, Document>> | undefined;

/** Every page as served, parsed once by each worker, by path; nothing in it runs. */
export const documents = (request: APIRequestContext): Promise<ReadonlyMap<string, Document>> =>
  (all ??= parseAll(request));

/** The values of an attribute of all the elements a selector finds. */
export const valuesOf = (document: Document, selector: string, attribute: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? "");

/** The value of an attribute of the one element a selector finds. Throws when there is not exactly one. */
export function valueOf(document: Document, selector: string, attribute = "content"): string {
  const values = valuesOf(document, selector, attribute);
  const [value] = values;
  if (value === undefined || values.length > 1)
    throw new Error(`found ${values.length} of ${selector}; expected one`);
  return value;
}
