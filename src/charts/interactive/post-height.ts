/** What an embedded chart tells the page around it: how much room it needs at the width it was given. */
export const heightMessage = "ai-trainer-explained:height";

/** Tells the host the height of the page, now and whenever it changes, until told to end. Does nothing in a page of our own. */
export function postHeight(id: string): () => void {
  if (parent === window) return () => undefined;
  const { body } = document;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // To whoever embeds us: a height is no secret.
    parent.postMessage({ type: heightMessage, id, height }, "*");
  };
  const sized = new ResizeObserver(tell);
  sized.observe(body);
  return () => sized.disconnect();
}
