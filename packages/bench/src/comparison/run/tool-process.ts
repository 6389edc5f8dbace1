import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Job, Outcome } from "./job.ts";

/** A process that answers one job after the other; one that takes too long ends it, and the next begins anew. */
export class ToolProcess {
  readonly #limit: number;
  #child: ChildProcess | null = null;

  /** `limit` in milliseconds, the writing of the pair and the scoring included. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  ask(job: Job): Promise<Outcome> {
    const child = (this.#child ??= fork(join(import.meta.dirname, "answer-jobs.ts")));
    return new Promise((settle) => {
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        child.removeAllListeners();
        settle(outcome);
      };
      const timer = setTimeout(() => {
        this.stop();
        finish({ failed: "DNF" });
      }, this.#limit);
      child.once("message", (outcome: Outcome) => finish(outcome));
      child.once("exit", (code, signal) => {
        this.#child = null;
        finish({ failed: `ended with ${code ?? signal}` });
      });
      child.send(job);
    });
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }
}
