import { existsSync } from "node:fs";
import { createServer } from "node:net";

/** A browser that is not Chromium, as far as the journeys need it. */
export interface Engine {
  /** Its name and version. */
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page that stands alone; what it promises must be plain. */
  readonly run: <Result>(script: (arg: string) => Promise<Result>, arg?: string) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** An engine that can be had; or why it cannot. */
export type Found = { readonly start: () => Promise<Engine> } | { readonly missing: string };

/** The first of some paths at which a program lies. */
export const firstOf = (paths: readonly string[]): string | undefined => paths.find(existsSync);

/** A script as both protocols take it: the source of a call. */
export const called = (script: (arg: string) => Promise<unknown>, arg: string): string =>
  `(${String(script)})(${JSON.stringify(arg)})`;

/** A port of this machine that nothing listens at. */
export const freePort = (): Promise<number> =>
  new Promise((told) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => told(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Tries again, four times a second, until something answers. Throws what it last threw after `seconds`. */
export async function patiently<Result>(seconds: number, attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= seconds * 4) throw error;
      await new Promise((later) => setTimeout(later, 250));
    }
  }
}
