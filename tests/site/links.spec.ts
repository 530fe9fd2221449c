import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { ledger } from "../../src/ledger/read.ts";
import { chartsFileUrl, llmsUrl, sitemapUrl } from "../../src/routing/file-urls.ts";
import { datasetUrl } from "../../src/routing/view-urls.ts";
import { chartPages } from "../support/chart-site.ts";
import { documents, valuesOf } from "../support/documents.ts";
import { articles } from "../support/content.ts";
import { everyPath, sitemap } from "../support/site.ts";
import { isViewPath, viewSites } from "../support/views.ts";

const here = "http://site.test";
const addresses = (document: Document, path: string, selector: string): URL[] =>
  valuesOf(document, selector, "href").map((href) => new URL(href, here + path));

test("the sitemap lists every page, and nothing else", async ({ request }) => {
  const views = viewSites.map(({ path }) => path);
  expect((await sitemap(request)).toSorted()).toEqual([...new Set([...everyPath, ...views])].toSorted());
});

const isFile = ({ pathname }: URL): boolean => /\.\w+$/.test(pathname);

test("every link inside the site leads to a page or a file, and every anchor to its place", async ({
  request,
}) => {
  const pages = await documents(request);
  const links = [...pages].flatMap(([path, document]) =>
    addresses(document, path, "a[href]")
      .filter(({ origin }) => origin === here)
      .map((to) => ({ path, to })),
  );
  expect(links.length).toBeGreaterThan(500);
  const files = new Set(links.filter(({ to }) => isFile(to)).map(({ to }) => to.pathname));
  expect(files.size).toBeGreaterThanOrEqual(chartPages.length * 3);
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
  const broken = links.filter(({ to }) => {
    if (isFile(to) || isViewPath(to.pathname)) return false;
    const target = pages.get(to.pathname);
    return !target || (to.hash !== "" && !target.getElementById(decodeURIComponent(to.hash.slice(1))));
  });
  expect(broken.map(({ path, to }) => `${path} → ${to.pathname}${to.hash}`)).toEqual([]);
});

/** Files in both languages at once. */
const inBoth = new Set<string>([datasetUrl, chartsFileUrl, llmsUrl, sitemapUrl]);

test("every link stays in its language, but those that say they do not", async ({ request }) => {
  const pages = await documents(request);
  const strays = [...pages].flatMap(([path, document]) =>
    addresses(document, path, "a[href]:not([hreflang])")
      .filter(
        ({ origin, pathname }) =>
          origin === here &&
          !inBoth.has(pathname) &&
          locales.some((locale) => path.startsWith(`/${locale}/`) && !pathname.startsWith(`/${locale}/`)),
      )
      .map(({ pathname }) => `${path} → ${pathname}`),
  );
  expect(strays).toEqual([]);
});

test("every link out of the site leads to a source of the ledger, but those that share the page", async ({
  request,
}) => {
  const known = new Set([...ledger().sources.values()].map(({ url }) => new URL(url).href));
  const out = [...(await documents(request))].flatMap(([path, document]) =>
    addresses(document, path, "a[href]:not(.sharing a)").filter(({ origin }) => origin !== here),
  );
  expect(out.length).toBeGreaterThan(100);
  expect(out.map(({ href }) => href).filter((href) => !known.has(href))).toEqual([]);
});

test("every picture, font, icon and button target exists", async ({ request }) => {
  const pages = await documents(request);
  const files = new Set(
    [...pages.values()].flatMap((document) => [
      ...valuesOf(document, "img[src]", "src"),
      ...valuesOf(document, "link[rel=preload], link[rel=icon]", "href"),
    ]),
  );
  expect(files.size).toBeGreaterThan(10);
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
  const dead = [...pages].flatMap(([path, document]) =>
    valuesOf(document, "[popovertarget]", "popovertarget")
      .filter((id) => !document.getElementById(id)?.hasAttribute("popover"))
      .map((id) => `${path}: ${id}`),
  );
  expect(dead).toEqual([]);
});

test("what a page waits for before it shows is there", async ({ request }) => {
  const pages = [...(await documents(request))];
  const waiting = pages.flatMap(([path, document]) =>
    valuesOf(document, "link[rel=expect]", "href").map((to) => ({ path, to, document })),
  );
  expect(waiting.length).toBeGreaterThanOrEqual(articles.length);
  const missing = waiting.filter(({ to, document }) => !document.querySelector(to));
  expect(missing.map(({ path, to }) => `${path} → ${to}`)).toEqual([]);
});

test("no id stands twice on a page", async ({ request }) => {
  const twice = [...(await documents(request))].flatMap(([path, document]) => {
    const ids = valuesOf(document, "[id]", "id");
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: ${id}`);
  });
  expect(twice).toEqual([]);
});
