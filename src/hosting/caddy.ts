import { changing, everywhere, framed, hashed, moved, type Said } from "./rules.ts";

const lines = (says: Said, indent: string): string =>
  Object.entries(says)
    .map(([name, value]) => `${indent}${name} "${value}"`)
    .join("\n");

/** "/cards/:file" → "/cards/(?P<file>[^/]+)" */
const asRegex = (path: string): string => path.replace(/:(\w+)/g, "(?P<$1>[^/]+)");
const filled = (path: string): string => path.replace(/:(\w+)/g, "{re.moved.$1}");

/** `.hosts/Caddyfile`: the table as Caddy reads it. The address and the folder come from the environment. */
export const caddyfile = (): string => `# Written from src/hosting/rules.ts. To use it as it is:
#   npm run pack && SITE_ADDRESS=your.address caddy run --config .hosts/Caddyfile
# Under a base path: put dist in a folder of that name under SITE_ROOT, and the base before each path below.

{$SITE_ADDRESS:http://127.0.0.1:8080} {
	root * {$SITE_ROOT:dist}
	encode gzip

	header {
${lines(everywhere, "\t\t")}
	}

	@framed path ${framed.paths.join(" ")}
	header @framed {
${lines(framed.says, "\t\t")}
	}

	@hashed path ${hashed.paths.join(" ")}
	header @hashed {
${lines(hashed.says, "\t\t")}
	}

	@changing not path ${hashed.paths.join(" ")}
	header @changing {
${lines(changing, "\t\t")}
	}

	@moved {
		path_regexp moved ^${asRegex(moved.from)}$
		not file
	}
	redir @moved ${filled(moved.to)} 302

	file_server {
		precompressed br gzip
	}

	handle_errors {
		header {
${lines(changing, "\t\t\t")}
		}
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
