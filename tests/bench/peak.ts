import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/* Loaded before a build: at its end it writes the most memory it ever held, in kilobytes, as the kernel counted it. */
const { BENCH_PEAK: file } = process.env;
if (file && isMainThread)
  process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
