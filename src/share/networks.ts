/** What is shared: a canonical address, and the finding in the words of its page. */
export interface Shared {
  readonly url: string;
  readonly headline: string;
}

/** Where a link can be sent, by the name its readers know it under. `mail` has a name of its own in each language. */
export const networks = [
  "linkedin",
  "x",
  "bluesky",
  "mastodon",
  "facebook",
  "whatsapp",
  "telegram",
  "mail",
] as const;
export type Network = (typeof networks)[number];

const names: Record<Exclude<Network, "mail">, string> = {
  linkedin: "LinkedIn",
  x: "X",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  facebook: "Facebook",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
};

const both = ({ url, headline }: Shared): string => encodeURIComponent(`${headline}\n${url}`);

/** The address that opens a network with a post begun, and no more: nothing is sent before its reader sends it. */
export function intent(network: Network, shared: Shared): string {
  const [url, headline] = [encodeURIComponent(shared.url), encodeURIComponent(shared.headline)];
  switch (network) {
    case "linkedin":
      return `https://www.linkedin.com/sharing/share-offsite/?url=${url}`;
    case "x":
      return `https://x.com/intent/tweet?url=${url}&text=${headline}`;
    case "bluesky":
      return `https://bsky.app/intent/compose?text=${both(shared)}`;
    case "mastodon":
      // Mastodon’s own page, which asks for the reader’s server; what it is told stays behind the “#”, in the browser.
      return `https://share.joinmastodon.org/#text=${both(shared)}`;
    case "facebook":
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`;
    case "whatsapp":
      return `https://wa.me/?text=${both(shared)}`;
    case "telegram":
      return `https://t.me/share/url?url=${url}&text=${headline}`;
    case "mail":
      return `mailto:?subject=${headline}&body=${both(shared)}`;
  }
}

/** Every network with its name and the address of a post begun there. */
export const networkLinks = (shared: Shared, mail: string) =>
  networks.map((network) => ({
    network,
    name: network === "mail" ? mail : names[network],
    href: intent(network, shared),
  }));
