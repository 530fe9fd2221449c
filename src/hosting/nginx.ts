import { changing, everywhere, framed, hashed, moved, type Said } from "./rules.ts";

/** "/en/embed/*" → "~^/en/embed/", as nginx tests it. */
const begins = (path: string): string => `~^${path.replace(/\*$/, "")}`;

const map = (name: string, other: string, paths: readonly string[], value: string): string =>
  [
    `map $uri ${name} {`,
    `\tdefault "${other}";`,
    ...paths.map((path) => `\t${begins(path)} "${value}";`),
    "}",
  ].join("\n");

const adds = (says: Said): string =>
  Object.entries(says)
    .map(([name, value]) => `\tadd_header ${name} "${value}" always;`)
    .join("\n");

const only = (says: Said): [string, string] => Object.entries(says)[0] ?? ["", ""];

/** "/cards/:file" → "/cards/(?<file>[^/]+)", and the other way "/cards/$file" */
const asRegex = (path: string): string => path.replace(/:(\w+)/g, "(?<$1>[^/]+)");
const filled = (path: string): string => path.replaceAll(":", "$");

/** `.hosts/nginx.conf`: the table as nginx reads it, to lie among its sites. */
export function nginxConf(): string {
  const [framing, frames] = only(framed.says);
  const [caching, forever] = only(hashed.says);
  return `# Written from src/hosting/rules.ts. Run npm run pack, copy this to /etc/nginx/sites-enabled/, and put your
# address, port and certificate where “listen” is, and the path of dist where “root” is.
# Under a base path: put dist in a folder of that name under the root, and the base before each path below.

# A header without a value is not sent.
${map("$framing", "", framed.paths, frames)}

${map("$caching", only(changing)[1], hashed.paths, forever)}

server {
	listen 127.0.0.1:8080;
	root /srv/www/dist;
	charset utf-8;
	charset_types text/plain text/css text/csv text/javascript application/javascript application/json application/xml;

	# The types nginx does not know by itself.
	location ~ \\.csv$ {
		types { }
		default_type text/csv;
	}
	location ~ \\.webmanifest$ {
		types { }
		default_type application/manifest+json;
	}

${adds(everywhere)}
	add_header ${framing} $framing always;
	add_header ${caching} $caching always;

	# A card by the hash of an earlier picture.
	location ~ ^${asRegex(moved.from)}$ {
		if (!-f $request_filename) {
			return 302 ${filled(moved.to)};
		}
	}

	# What npm run pack has written. With libnginx-mod-http-brotli-static also: brotli_static on;
	gzip_static on;

	error_page 404 /404.html;
}
`;
}
