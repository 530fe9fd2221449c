/*
 * The package `node` brings the runtime of this project by an install script. Where npm runs none (ignore-scripts), an
 * older Node of the machine would run our commands and stumble over TypeScript. Plain JavaScript, for it runs there too.
 */
const least = 24;

if (Number.parseInt(process.versions.node) < least) {
  console.error(
    `Nothing was done: this is Node ${process.versions.node}, and the project's own, ${least} or later, is not set up; run: npm rebuild node --ignore-scripts=false`,
  );
  process.exit(1);
}
