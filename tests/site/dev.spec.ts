import { type ChildProcess, spawn } from "node:child_process";
import { expect, test } from "@playwright/test";
import { keys } from "../../src/charts/view.ts";
import { chartOn, chartPath } from "../support/chart-site.ts";
import { root } from "../support/content.ts";

/** Beside the port at which the built site is served. */
const port = Number(process.env["TEST_PORT"] ?? 4391) + 1000;
const origin = `http://127.0.0.1:${port}`;

let server: ChildProcess | undefined;

test.beforeAll(() => {
  const asked = ["run", "dev", "--", "--ignore-lock", "--host", "127.0.0.1", "--port", String(port)];
  // A group of its own, to end all of it.
  server = spawn("npm", asked, { cwd: root, detached: true, stdio: "ignore" });
});
test.afterAll(() => {
  if (server?.pid) process.kill(-server.pid);
});

test("“npm run dev” shows the site while one writes, its charts alive", async ({ page, request }) => {
  test.setTimeout(240_000);
  const path = chartPath("pay-by-job", "en");
  const answers = () =>
    request.get(origin + path).then(
      (answer) => answer.status(),
      () => 0,
    );
  await expect.poll(answers, { timeout: 120_000 }).toBe(200);
  await page.goto(origin + path);
  await page.mouse.wheel(0, 50);
  const chart = chartOn(page, "pay-by-job");
  await expect(chart.element).toHaveClass(/\balive\b/, { timeout: 90_000 });
  await chart.choice(keys.currency, "GBP").check();
  await expect(chart.table).toContainText("£");
});
