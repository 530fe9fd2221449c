import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Delivered, Order } from "./worker.ts";

/*
 * The threads that draw. They run the sources as they stand: Node reads TypeScript, and a bundle would not know
 * where the thread’s own file is.
 */
const program = "src/share/cards/worker.ts";

/** One thread for every core, each started when there is something for it to draw. */
export class Press {
  readonly #free: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #started = 0;
  readonly threads = availableParallelism();

  /** Draws a card into a file and gives the hash of its bytes. Rejects with what the thread could not do. */
  async draw(order: Order): Promise<string> {
    const worker = await this.#worker();
    const [answer] = (await Promise.all([once(worker, "message"), worker.postMessage(order)]))[0] as [
      Delivered,
    ];
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#free.push(worker);
    if ("error" in answer)
      throw new Error(`found a card that cannot be drawn (${order.card.slug}): ${answer.error}`);
    return answer.hash;
  }

  /** Ends the threads; nothing may be drawing. */
  async close(): Promise<void> {
    await Promise.all(this.#free.map((worker) => worker.terminate()));
  }

  #worker(): Promise<Worker> | Worker {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#started < this.threads) {
      this.#started += 1;
      return new Worker(join(process.cwd(), program));
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
