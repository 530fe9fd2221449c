import type { AstroIntegration } from "astro";
import { assertSound } from "./check.ts";

/** Checks the whole content before a build begins, so that a wrong one stops it at once with every problem named. */
export function soundContent(): AstroIntegration {
  return {
    name: "sound-content",
    hooks: {
      "astro:config:setup": ({ command, config, addWatchFile }) => {
        if (command === "build") assertSound(process.cwd());
        if (command === "dev") addWatchFile(new URL("content/data/", config.root));
      },
    },
  };
}
