import type { Changes } from '../../article/copying/earlier.ts';

/** A list of what an observer sees change in one element, for a copy that takes over the rest. */
interface ChangeList {
  /** From now on this element is observed, or none; what changed before is not known. */
  begin(within: Element | undefined): void;
  note(records: readonly MutationRecord[]): void;
  /** What changed since this was last asked, undefined where that is not known; and begins the next list. */
  taken(): Changes | undefined;
}

/** An empty list; no node is held before somebody has asked. */
export function createChangeList(): ChangeList {
  let observed: Element | undefined;
  let changes: Changes | undefined;
  return {
    begin(within) {
      observed = within;
      changes = undefined;
    },
    note(records) {
      if (!changes) return;
      for (const { target, addedNodes } of records) {
        changes.touched.add(target);
        for (const node of addedNodes) changes.added.add(node);
      }
    },
    taken() {
      const known = changes;
      changes = observed && { within: observed, touched: new Set(), added: new Set() };
      return known;
    },
  };
}
