/** 0: fine. 1: done, and there is something to look at. 2: could not be done. */
export type ExitCode = 0 | 1 | 2;
