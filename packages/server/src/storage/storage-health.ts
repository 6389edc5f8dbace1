/** Whether the last write reached the disk; what the health route and the log tell. */
export interface StorageHealth {
  readonly isFailing: () => boolean;
  readonly failed: () => void;
  readonly succeeded: () => void;
}

export function createStorageHealth(): StorageHealth {
  let failing = false;
  return {
    isFailing: () => failing,
    failed: () => {
      failing = true;
    },
    succeeded: () => {
      failing = false;
    },
  };
}
