import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { called, type Engine, firstOf, type Found, freePort, patiently } from "./engine.ts";

/*
 * The Firefox of a Linux system, unchanged, spoken to in WebDriver BiDi. Playwright speaks it too, but begins with
 * a command (emulation.setMediaFeaturesOverride) that the Firefox of Debian does not know, and ends there.
 */

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: unknown;
}

/** Sends commands over a socket, and waits for the answer of each. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  await new Promise((open, fail) => {
    socket.onopen = open;
    socket.onerror = fail;
  });
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  };
  let last = 0;
  return async (method: string, params: object): Promise<unknown> => {
    const id = (last += 1);
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await new Promise<Answer>((told) => waiting.set(id, told));
    if (answer.type === "error") throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  };
}

async function start(binary: string): Promise<Engine> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", String(port)];
  const browser = spawn(binary, [...args, "--width", "1024", "--height", "800"], { stdio: "ignore" });
  process.once("exit", () => browser.kill());
  const send = await patiently(30, () => connect(`ws://127.0.0.1:${port}/session`));
  const { capabilities } = (await send("session.new", { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  const { contexts } = (await send("browsingContext.getTree", {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    run: async (script, arg = "") => {
      const expression = `${called(script, arg)}.then((result) => JSON.stringify(result ?? null))`;
      const { result, exceptionDetails } = (await send("script.evaluate", {
        expression,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (!result) throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value);
    },
    close: async () => {
      await send("browser.close", {});
      if (browser.exitCode === null) await new Promise((ended) => browser.once("exit", ended));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox as a system has it; `FIREFOX` may say where. */
export function findFirefox(): Found {
  const places = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox"];
  const binary = firstOf([process.env["FIREFOX"] ?? "", ...places]);
  return binary
    ? { start: () => start(binary) }
    : {
        missing:
          "none of Playwright’s builds, nor a Firefox of the system; on Debian: apt-get install firefox-esr",
      };
}
