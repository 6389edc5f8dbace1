/**
 * Sends one question to a worker of its own and gives its answer; the worker ends with the answer,
 * or when `signal` aborts (then the promise rejects with the signal's reason).
 */
export function askWorker<Reply>(
  createWorker: () => Worker,
  question: unknown,
  signal: AbortSignal,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const worker = createWorker();
    const settle = (finish: () => void) => {
      signal.removeEventListener("abort", abort);
      worker.terminate();
      finish();
    };
    const abort = () => settle(() => reject(signal.reason as Error));
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    worker.addEventListener("message", (event: MessageEvent<Reply>) =>
      settle(() => resolve(event.data)),
    );
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      settle(() => reject(new Error(event.message || "the worker could not be started")));
    });
    worker.postMessage(question, []);
    return undefined;
  });
}
