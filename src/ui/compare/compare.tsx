import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Gateway } from '../gateway.ts';
import { Mark } from '../icons.tsx';
import { keyOfPage, readsBeside } from '../reads-beside.ts';
import type { ReadPage, Situation } from '../situation.ts';
import { StateView } from '../states/state-view.tsx';
import { TROUBLES } from '../states/states.ts';
import { useTurns } from '../turns.ts';
import type { Words } from '../words/words.ts';
import { Table } from './table.tsx';

/** What the comparison is made of. */
export interface CompareProps {
  gateway: Gateway;
  words: Words;
}

/** All crime articles in open tabs side by side; which of them is right, and whether they tell of one case, is the reader's to say. */
export function Compare({ gateway, words }: CompareProps) {
  const [situation, see] = useState<Situation>({ state: 'waiting' });
  const [others, have] = useState<readonly ReadPage[]>();
  const takeTurn = useTurns();
  const ask = useCallback(() => {
    const isLatest = takeTurn();
    const take = (reads: readonly ReadPage[]) => {
      if (isLatest()) have(reads);
    };
    gateway.others().then(take, () => take([]));
  }, [gateway, takeTurn]);
  useLayoutEffect(() => {
    const ending = new AbortController();
    const situationIs = (now: Situation) => {
      see(now);
      ask();
    };
    gateway.watch({ situation: situationIs, hovered: () => undefined }, ending.signal);
    return () => ending.abort();
  }, [gateway, ask]);
  // The comparison may outlive the tab that it was opened from, or what stood in that.
  if (situation.state === 'failed' && others?.length === 0) {
    const state = TROUBLES[situation.reason] ?? TROUBLES.error;
    const act = () => void (state.act === 'card' ? undefined : state.act(gateway).catch(ask));
    return (
      <main class="card">
        <StateView {...{ state, words, host: gateway.host(), onAct: act }} />
      </main>
    );
  }
  const isKnown = situation.state === 'read' || situation.state === 'failed';
  if (!isKnown || !others) return <main class="compare" aria-busy="true" />;
  const reads =
    situation.state === 'read'
      ? [situation, ...readsBeside(situation.article.url, others)]
      : others;
  return <Reads {...{ words, ask, reads }} />;
}

interface ReadsProps {
  words: Words;
  ask: () => void;
  reads: readonly ReadPage[];
}

function Reads({ words, ask, reads }: ReadsProps) {
  const isAlone = reads.length === 1;
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const side = useRef<HTMLElement>(null);
  const kept = reads.filter((read) => !left.has(keyOfPage(read)));
  const gone = reads.length - kept.length;
  // the button that had the focus goes: with its column, or when all are back
  const leaveOnly = (keys: Iterable<string>) => {
    leave(new Set(keys));
    side.current?.focus();
  };
  const leaveOut = (read: ReadPage) => leaveOnly([...left, keyOfPage(read)]);
  return (
    <main class="compare">
      <header>
        <Mark label={words.t('name')} />
        <h1>{words.t('compare_title')}</h1>
      </header>
      <p role="status">{words.t(isAlone ? 'compare_alone' : 'compare_text')}</p>
      <p>
        <button type="button" class="btn" onClick={ask}>
          {words.t('compare_again')}
        </button>
        {gone > 0 && (
          <span class="meta">
            {' '}
            {words.count('compare_left', gone)}{' '}
            <button type="button" class="lk" onClick={() => leaveOnly([])}>
              {words.t('compare_back')}
            </button>
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the keyboard */}
      <section class="side" tabIndex={0} aria-label={words.t('compare_title')} ref={side}>
        <Table {...{ words, reads: kept, ...(kept.length > 2 && { leaveOut }) }} />
      </section>
    </main>
  );
}
