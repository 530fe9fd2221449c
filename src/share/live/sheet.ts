import { headline, shownAddress } from "./address.ts";

/** The system’s own sheet; false where there is none, or it was refused. A reader who thinks better of it has answered. */
export async function systemSheet(link: HTMLElement): Promise<boolean> {
  if (!("share" in navigator)) return false;
  try {
    await navigator.share({ title: headline(), text: headline(), url: shownAddress(link) });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
