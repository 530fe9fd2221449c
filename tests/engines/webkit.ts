import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { called, type Engine, firstOf, type Found, freePort, patiently } from "./engine.ts";

/* The WebKit of Debian in its own small browser, spoken to in WebDriver, on a screen that nobody sees. */

async function start(driver: string, browser: string, screen: string): Promise<Engine> {
  const port = await freePort();
  const display = `:${port}`;
  const shown = spawn(screen, [display, "-screen", "0", "1024x800x24", "-nolisten", "tcp"], {
    stdio: "ignore",
  });
  const driving = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    // Software drawing; a container has no room for its sandbox, and only our own pages are opened.
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
  process.once("exit", () => [driving, shown].forEach((one) => one.kill()));
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const wanted = { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } };
  const session = (await patiently(30, () =>
    ask("POST", "/session", { capabilities: { alwaysMatch: wanted } }),
  )) as { sessionId: string; capabilities: { browserVersion: string } };
  const at = `/session/${session.sessionId}`;
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: async (url) => void (await ask("POST", `${at}/url`, { url })),
    run: async (script, arg = "") => {
      const told = `const told = arguments[arguments.length - 1];`;
      const source = `${told} ${called(script, arg)}.then((result) => told(JSON.stringify({ result })), (error) => told(JSON.stringify({ error: String(error) })))`;
      const answer = await ask("POST", `${at}/execute/async`, { script: source, args: [] });
      const { result, error } = JSON.parse(String(answer));
      if (error) throw new Error(error);
      return result;
    },
    close: async () => {
      await ask("DELETE", at);
      driving.kill();
      shown.kill();
    },
  };
}

/** WebKit as Debian has it. */
export function findWebKit(): Found {
  const driver = firstOf(["/usr/bin/WebKitWebDriver"]);
  const [browser] = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser");
  const screen = firstOf(["/usr/bin/Xvfb"]);
  return driver && browser && screen
    ? { start: () => start(driver, browser, screen) }
    : {
        missing:
          "none of Playwright’s builds, nor WebKitGTK with its driver and a screen; on Debian: apt-get install webkit2gtk-driver xvfb",
      };
}
