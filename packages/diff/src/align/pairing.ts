/** The partner of each unit by index, or -1. Both sides are kept in step. */
export class Pairing {
  readonly newOf: Int32Array;
  readonly oldOf: Int32Array;

  constructor(oldCount: number, newCount: number) {
    this.newOf = new Int32Array(oldCount).fill(-1);
    this.oldOf = new Int32Array(newCount).fill(-1);
  }

  join(oldIndex: number, newIndex: number): void {
    this.newOf[oldIndex] = newIndex;
    this.oldOf[newIndex] = oldIndex;
  }

  part(oldIndex: number): void {
    const newIndex = this.newOf[oldIndex]!;
    this.newOf[oldIndex] = -1;
    this.oldOf[newIndex] = -1;
  }
}
