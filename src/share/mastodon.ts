/*
 * Mastodon has no central address: a post is begun at the reader’s own server. In the browser as well, so it
 * needs nothing from outside.
 */

/** Where Mastodon itself asks for the server; what it is told stays behind the “#”, in the browser. */
const chooser = "https://share.joinmastodon.org/#text=";

/** The address that begins a post. `text` is encoded already. */
export const serverUrl = (server: string | undefined, text: string): string =>
  server ? `https://${server}/share?text=${text}` : chooser + text;

/** The server in what a reader typed: "mastodon.social", "https://mastodon.social/@me", "@me@mastodon.social". */
export function serverIn(typed: string): string | undefined {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[/?#].*$/, "")
    .replace(/^.*@/, "");
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?$/u.test(host) ? host : undefined;
}
