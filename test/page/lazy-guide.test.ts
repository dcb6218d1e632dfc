import { describe, expect, it } from 'vitest';
import type { GuideContext } from '../../src/page/guide/guide.ts';
import { createLazyGuide } from '../../src/page/guide/lazy-guide.ts';
import type { MakeGuide } from '../../src/page/guide/load-guide.ts';
import type { PointerSigns } from '../../src/page/hover/pointer.ts';
import { livePage } from '../article/page.ts';
import { happen } from './happen.ts';

/** A page whose guide comes when the test lets it; `log` is what became of it. */
function marked() {
  const document = livePage('<p>Europol</p>');
  const log: string[] = [];
  const brought: { signs?: PointerSigns } = {};
  const make: MakeGuide = (_, tag, __, signs) => {
    log.push(`made ${tag}`);
    brought.signs = signs;
    return {
      command: (name) => void log.push(name),
      renewed: () => log.push('renewed'),
      leave: () => log.push('left'),
    };
  };
  const waiting: ((make: MakeGuide | undefined) => void)[] = [];
  const load = () => {
    log.push('asked');
    return new Promise<MakeGuide | undefined>((resolve) => waiting.push(resolve));
  };
  const guide = createLazyGuide(document, 'x-y', {} as GuideContext, { loadGuide: load });
  const answer = async (what: MakeGuide | undefined) => {
    for (const resolve of waiting.splice(0)) resolve(what);
    await Promise.resolve();
    await Promise.resolve();
  };
  const arrive = () => answer(make);
  const none = () => answer(undefined);
  return { document, guide, log, brought, arrive, none };
}

describe('the guide to the marks', () => {
  it('is not asked for before the reader comes, nor by an event of the page’s own', () => {
    const { document, log } = marked();
    happen(document.body, 'pointermove', { isTrusted: false });
    happen(document.body, 'scroll');
    expect(log).toEqual([]);
    happen(document.body, 'pointermove');
    expect(log).toEqual(['asked']);
  });

  it('hears what the pointer did before it came, and the commands in their order', async () => {
    const { document, guide, log, brought, arrive } = marked();
    const move = happen(document.body, 'pointermove', { clientX: 5 });
    const click = happen(document.body, 'click');
    void guide.command('next');
    void guide.command('open');
    await arrive();
    expect(log.filter((entry) => entry !== 'asked')).toEqual(['made x-y', 'next', 'open']);
    expect(brought.signs?.moved).toBe(move);
    expect(brought.signs?.clicked).toEqual({ event: click, target: document.body });
    log.length = 0;
    happen(document.body, 'pointermove');
    void guide.command('next');
    expect(log).toEqual(['next']);
  });

  it('takes a pressed pointer for no rest on a word', async () => {
    const { document, brought, arrive } = marked();
    happen(document.body, 'pointermove');
    happen(document.body, 'pointerdown');
    happen(document.body, 'pointermove', { buttons: 1 });
    happen(document.body, 'pointermove', { pointerType: 'touch' });
    await arrive();
    expect(brought.signs?.moved).toBeUndefined();
  });

  it('does not come to a page that was left meanwhile', async () => {
    const { document, guide, log, arrive } = marked();
    happen(document.body, 'pointermove');
    guide.leave();
    await arrive();
    happen(document.body, 'pointermove');
    expect(log).toEqual(['asked']);
  });

  it('is asked for again where it did not come, and then opens nothing for an old click', async () => {
    const { document, log, brought, arrive, none } = marked();
    happen(document.body, 'click');
    await none();
    expect(log).toEqual(['asked']);
    happen(document.body, 'pointermove');
    await arrive();
    expect(log).toEqual(['asked', 'asked', 'made x-y']);
    expect(brought.signs?.clicked).toBeUndefined();
  });
});
