/** Waits for something long, and says meanwhile that it goes on: on one line of a terminal, now and then in a log. */
export async function waiting<Result>(what: string, work: Promise<Result>): Promise<Result> {
  const { stdout } = process;
  const began = performance.now();
  const line = (): string => `  ${what}: ${Math.round((performance.now() - began) / 1000)} s`;
  const timer = setInterval(
    () => stdout.write(stdout.isTTY ? `\r${line()}` : `${line()} …\n`),
    stdout.isTTY ? 1_000 : 30_000,
  );
  try {
    return await work;
  } finally {
    clearInterval(timer);
    stdout.write(`${stdout.isTTY ? "\r" : ""}${line()}\n`);
  }
}
