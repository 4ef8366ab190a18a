import type { Ms } from '../../core/time.ts';

interface Entry {
  readonly at: Ms;
  readonly order: number;
  readonly run: () => void;
}

const isBefore = (a: Entry, b: Entry) => a.at < b.at || (a.at === b.at && a.order < b.order);

/** What is to happen, by true time; what falls on one instant happens in the order it was put down. */
export class Agenda {
  private readonly heap: Entry[] = [];
  private order = 0;

  add(at: Ms, run: () => void): void {
    const { heap } = this;
    heap.push({ at, order: this.order++, run });
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.swapIfBefore(child, parent)) break;
      child = parent;
    }
  }

  take(): Entry | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || !last) return first;
    heap[0] = last;
    for (let parent = 0; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      const [a, b] = [heap[left], heap[right]];
      if (!a) break;
      const child = b && isBefore(b, a) ? right : left;
      if (!this.swapIfBefore(child, parent)) break;
      parent = child;
    }
    return first;
  }

  private swapIfBefore(child: number, parent: number): boolean {
    const { heap } = this;
    const [a, b] = [heap[child] as Entry, heap[parent] as Entry];
    if (!isBefore(a, b)) return false;
    heap[parent] = a;
    heap[child] = b;
    return true;
  }
}
