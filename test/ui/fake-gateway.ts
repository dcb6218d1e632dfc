import type { Gateway, SavedFile } from '../../src/ui/gateway.ts';
import type { HoveredMark, Rejection, Situation } from '../../src/ui/situation.ts';

/** A gateway that leads nowhere: it tells what was asked of it, and the test says what the page holds. */
export function fakeGateway(start: Situation, over: Partial<Gateway> = {}) {
  const asked: string[] = [];
  const shown: Parameters<Gateway['show']>[0][] = [];
  const saved: SavedFile[] = [];
  const rejected: Rejection[] = [];
  let listeners: Parameters<Gateway['watch']>[0] | undefined;
  const note = (what: string) => async () => {
    asked.push(what);
  };
  const gateway: Gateway = {
    remembers: () => true,
    host: () => 'newswire.example',
    isAllowed: async () => false,
    others: async () => [],
    watch(on, signal) {
      listeners = on;
      signal.addEventListener('abort', () => {
        listeners = undefined;
      });
      on.situation(start);
    },
    show: async (span) => {
      shown.push(span);
      return true;
    },
    step: (where) => asked.push(`step ${where}`),
    hint: (spans) => asked.push(`hint ${spans.length}`),
    stop: note('stop'),
    mark: async (kinds) => {
      asked.push(`mark ${JSON.stringify(kinds)}`);
    },
    read: note('read'),
    want: note('want'),
    readAllPosts: note('read all posts'),
    reload: note('reload'),
    close: note('close'),
    allowSite: async () => {
      asked.push('allowSite');
      return true;
    },
    turn: async (state, where) => {
      asked.push(`turn ${state} ${where}`);
    },
    reject: async (rejections) => {
      rejected.push(...rejections);
    },
    restore: async (rejections) => {
      for (const one of rejections) rejected.splice(rejected.indexOf(one), 1);
    },
    firstLook: async (_, says) => says,
    copy: async ({ text }) => {
      asked.push(`copy ${text.length > 0}`);
    },
    save: async (file) => {
      saved.push(file);
    },
    open: async (where) => {
      asked.push(`open ${where}`);
    },
    ...over,
  };
  return {
    gateway,
    asked,
    shown,
    saved,
    rejected,
    now: (situation: Situation) => listeners?.situation(situation),
    hover: (mark: HoveredMark | null) => listeners?.hovered(mark),
    watched: () => listeners !== undefined,
  };
}
