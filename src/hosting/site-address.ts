/** Where the site will live: its origin, and the path it is served under, with both slashes. */
interface Address {
  readonly site: string;
  readonly base: string;
}

/** An unset variable of a workflow arrives as an empty string. */
const given = (value: string | undefined): string | undefined => value?.trim() || undefined;

const refused = (name: string, found: string, expected: string): Error =>
  new Error(`${name}: found “${found}”; expected ${expected}`);

function parsed(address: string): URL {
  const url = URL.parse(address);
  const expected = "an address with its scheme, such as https://example.org or https://example.org/path/";
  if (!url || !/^https?:$/.test(url.protocol)) throw refused("SITE_URL", address, expected);
  if (url.search || url.hash || url.username)
    throw refused("SITE_URL", address, `${expected}, and no more than that`);
  return url;
}

/** "explained" → "/explained/" */
function asBase(path: string): string {
  if (/[:?#\\]|\/\/|(^|\/)\.\.?(\/|$)/.test(path))
    throw refused("BASE_PATH", path, "a path, such as /explained/; the host belongs in SITE_URL");
  return `/${path}/`.replace(/\/+/g, "/");
}

/**
 * The address of the site, from SITE_URL and BASE_PATH. The path may stand in either. Throws one sentence when
 * SITE_URL is no web address, BASE_PATH is no path, or the two name different paths.
 */
export function addressOf(variables: Readonly<Record<string, string | undefined>>): Address {
  const { origin, pathname } = parsed(given(variables["SITE_URL"]) ?? "https://ai-trainer-explained.example");
  const ofSite = asBase(pathname);
  const path = given(variables["BASE_PATH"]);
  const base = path === undefined ? ofSite : asBase(path);
  if (ofSite !== "/" && base !== ofSite)
    throw refused("BASE_PATH", path ?? "", `${ofSite}, the path of SITE_URL, or nothing`);
  return { site: origin, base };
}
