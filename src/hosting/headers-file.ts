import { changing, everywhere, framed, hashed, moved, type Said } from "./rules.ts";

const block = (path: string, says: Said): string =>
  [path, ...Object.entries(says).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * `_headers`, as Cloudflare Pages, Netlify and others read it. `base` is the path the site is served under, with
 * both slashes; `top` names what lies at the top of the built site, folders with a closing slash: since a rule
 * cannot say “all but”, what changes is named.
 */
export function headersFile(base: string, top: readonly string[]): string {
  const under = (path: string): string => base + path.replace(/^\//, "");
  const named = top.map((name) => (name.endsWith("/") ? `/${name}*` : `/${name}`));
  const may = ["/", ...named.filter((path) => !hashed.paths.includes(path))];
  return [
    block(under("/*"), everywhere),
    ...framed.paths.map((path) => block(under(path), framed.says)),
    ...hashed.paths.map((path) => block(under(path), hashed.says)),
    ...may.map((path) => block(under(path), changing)),
    "",
  ].join("\n\n");
}

/** `_redirects`, which the same networks read. */
export const redirectsFile = (base: string): string =>
  `${[moved.from, moved.to].map((path) => base + path.slice(1)).join(" ")} 302\n`;
