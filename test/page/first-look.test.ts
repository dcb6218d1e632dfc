import { afterEach, describe, expect, it, vi } from 'vitest';
import { packAnnotations } from '../../src/extension/messages/packed.ts';
import { paints, styledPage } from './paints.ts';

const TEXT = 'Europol helped.';
const KINDS = { agencies: true, places: true, figures: true, dates: true };
const SETTINGS = { ...KINDS, style: 'underline', quiet: false, token: '0123456789abcdef01234567' };

/** The background's reply about a page in which the first word is a body. */
function reply(relevant: string, settings: object = {}) {
  const body = { type: 'agency', start: 0, end: 7, sure: true } as never;
  const packed = packAnnotations([body], () => [[NUMBER, 0, 7]]);
  const read = {
    relevant,
    settings: { ...SETTINGS, ...settings },
    packed,
    key: 'k',
    whole: '{}',
  };
  return { ok: true, places: { root: 0, blocks: '[]' }, read };
}
/** Of the text among what is copied: the page, its head, its body, the article and the paragraph come before it. */
const NUMBER = 5;

/** A page that can be looked at; the test may do something before the background answers. */
async function look(answer: unknown, during: { asking?: () => void } = {}) {
  const painted = paints();
  const { document, sheets } = styledPage(`<body><article><p>${TEXT}</p></article></body>`);
  Object.assign(document.defaultView?.Element.prototype ?? {}, { checkVisibility: () => true });
  const life = new AbortController();
  const state = { isLeft: false };
  const asked: Record<string, unknown>[] = [];
  const sendMessage = async (wire: Record<string, unknown>) => {
    asked.push(wire);
    during.asking?.();
    return answer;
  };
  vi.stubGlobal('browser', { runtime: { id: 'pressmark', sendMessage } });
  vi.stubGlobal('scheduler', { yield: async () => undefined });
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgb(255, 255, 255)' }));
  vi.resetModules();
  const { lookFirst } = await import('../../src/page/first/look.ts');
  const leave = () => {
    state.isLeft = true;
  };
  const url = 'https://listed.example/nine-held';
  const looking = () =>
    lookFirst(document, url, { signal: life.signal, isLeft: () => state.isLeft });
  return { document, painted, sheets, life, asked, leave, looking };
}

afterEach(() => vi.unstubAllGlobals());

describe('the first look at a page', () => {
  it('has it read, and marks it where it is news of crime beyond borders', async () => {
    const { painted, sheets, asked, looking } = await look(reply('yes'));
    const { marked, copied, reply: said } = await looking();
    expect(copied?.said[NUMBER]).toBe(TEXT);
    expect(asked).toMatchObject([{ type: 'read', asked: false, copy: copied?.copy }]);
    expect(said).toEqual(reply('yes'));
    expect(marked?.marks).toMatchObject([{ type: 'agency', start: 0, end: 7 }]);
    expect([painted.size, sheets().length]).toEqual([1, 1]);
  });

  it.each([
    ['crime', {}],
    ['no', {}],
    ['yes', { quiet: true }],
    ['yes', { style: 'off' }],
  ])('marks nothing where it is %s and %j is set', async (relevant, settings) => {
    const { painted, looking } = await look(reply(relevant, settings));
    const { marked, reply: said } = await looking();
    expect([marked, painted.size]).toEqual([undefined, 0]);
    expect(said).toBeDefined();
  });

  it('takes its marks away when the page is left', async () => {
    const { painted, sheets, life, looking } = await look(reply('yes'));
    await looking();
    life.abort();
    expect([painted.size, sheets().length]).toEqual([0, 0]);
  });

  it('asks nothing where a later look has taken its place while it copied', async () => {
    const { asked, leave, looking } = await look(reply('yes'));
    leave();
    expect((await looking()).copied).toBeDefined();
    expect(asked).toEqual([]);
  });

  it('marks nothing where that was so while it was read', async () => {
    const during = { asking: () => {} };
    const { painted, leave, looking } = await look(reply('yes'), during);
    during.asking = leave;
    expect((await looking()).marked).toBeUndefined();
    expect(painted.size).toBe(0);
  });

  it('marks nothing where that was so while the words of its marks were sought', async () => {
    const answer = reply('yes');
    const { painted, leave, looking } = await look(answer);
    const { packed } = answer.read;
    // the first number that is asked for is where the seeking begins
    answer.read.packed = new Proxy(packed, {
      get(held, name) {
        leave();
        return Reflect.get(held, name);
      },
    });
    expect((await looking()).marked).toBeUndefined();
    expect(painted.size).toBe(0);
  });

  it('tells what copying took', async () => {
    const { looking } = await look(reply('yes'));
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 3));
    expect((await looking()).cost).toBeGreaterThan(0);
    clock.mockRestore();
  });

  it('copies no PDF, and says that it is one', async () => {
    const { document, asked, looking } = await look(reply('yes'));
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    expect(await looking()).toEqual({ cost: 0, reply: { ok: false, reason: 'pdf' } });
    expect(asked).toEqual([]);
  });
});
