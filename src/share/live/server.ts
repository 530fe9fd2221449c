import type { ShareStrings } from "../../i18n/share.ts";
import { serverIn, serverUrl } from "../mastodon.ts";
import { element } from "./nodes.ts";

/* The reader’s Mastodon server: asked for, and remembered only when they say so. */

const key = "mastodon-server";

/** What is remembered; undefined where storage is refused, and nothing can be. */
function remembered(): string | undefined {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return undefined;
  }
}

function remember(server: string | undefined): void {
  try {
    if (server) localStorage.setItem(key, server);
    else localStorage.removeItem(key);
  } catch {
    // Asked again next time.
  }
}

/** The question, and the link that goes on from its answer; `href` leads to Mastodon’s own, which asks as well. */
export function serverQuestion(href: string, strings: ShareStrings): HTMLElement {
  const [, text = ""] = href.split("text=");
  const known = remembered();
  const typed = element("input", {
    type: "text",
    inputmode: "url",
    autocapitalize: "none",
    spellcheck: "false",
    placeholder: strings.serverLike,
    value: known,
  });
  const kept = element("input", { type: "checkbox", checked: known ? "" : undefined });
  const go = element("a", { target: "_blank", rel: "noopener noreferrer" }, strings.go);
  const lead = (): void => {
    go.href = serverUrl(serverIn(typed.value), text);
  };
  lead();
  typed.addEventListener("input", lead);
  typed.addEventListener("keydown", ({ key: pressed }) => {
    if (pressed === "Enter") go.click();
  });
  go.addEventListener("click", () => remember(kept.checked ? serverIn(typed.value) : undefined));
  return element(
    "div",
    { class: "server" },
    element("label", {}, strings.server, typed),
    ...(known === undefined ? [] : [element("label", {}, kept, ` ${strings.remember}`)]),
    go,
  );
}
