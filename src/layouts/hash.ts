/** The hash by which the content security policy knows an inline script. */
export async function hashOf(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script));
  return `sha256-${Buffer.from(digest).toString("base64")}`;
}
