// One scene: a surface as the address asks for it, `?kind=panel&locale=fr&state=pdf&reading=forty&dir=rtl`.
import { makeFile } from '../../src/export/file.ts';
import { linksTo } from '../../src/export/link.ts';
import { toNotes } from '../../src/export/notes.ts';
import { reportOf } from '../../src/export/report.ts';
import type { Kept } from '../../src/ui/card-context/changes.ts';
import type { SurfaceKind } from '../../src/ui/gateway.ts';
import type { Situation, Trouble } from '../../src/ui/situation.ts';
import { startCompare, startSurface } from '../../src/ui/start.tsx';
import { TROUBLES } from '../../src/ui/states/states.ts';
import { lookupIn, type MessageFile } from '../../src/ui/words/lookup.ts';
import { phrasesOf } from '../../src/ui/words/phrases.ts';
import { createWords } from '../../src/ui/words/words.ts';
import { ARTICLE, READING } from '../fixtures/chinese-ring.ts';
import { fakeGateway } from '../ui/fake-gateway.ts';

const asked = new URLSearchParams(location.search);
const kind = (asked.get('kind') ?? 'popup') as SurfaceKind | 'compare';
const locale = asked.get('locale') ?? 'en';

const ALL = { agencies: true, places: true, figures: true, dates: false };

type Read = Extract<Situation, { state: 'read' }>;

/** The reading by hand, or one that the command line made of an article (scripts/demo/readings.mjs). */
async function readOf(name: string | null): Promise<Read> {
  if (!name) return { state: 'read', article: ARTICLE, reading: READING, marks: 34, kinds: ALL };
  const { article, reading } = await (await fetch(`/readings/${name}.json`)).json();
  return { state: 'read', article, reading, marks: 34, kinds: ALL };
}

/** What differs from a card that is shown at once, by the name of the state. */
function situationOf(state: string, read: Read): Situation {
  const { article, reading } = read;
  if (state in TROUBLES) return { state: 'failed', reason: state as Trouble };
  const { card } = reading;
  switch (state) {
    case 'loading':
    case 'reading':
      return { state };
    case 'local':
      return { ...read, reading: { ...reading, relevant: 'crime' } };
    case 'no-crime':
      return { ...read, reading: { ...reading, relevant: 'no' } };
    case 'language': {
      const reasons = [{ kind: 'unsupported-language' as const, words: ['hu'], mentions: [] }];
      return { ...read, reading: { ...reading, lang: 'hu', card: { ...card, reasons } } };
    }
    case 'teaser':
      return { ...read, article: { ...article, partial: 'teaser' } };
    case 'posts-left':
      return { ...read, reading: { ...reading, posts: { read: 6, left: 14 } } };
    case 'several-cases': {
      const posts = { read: 0, left: 17, isMixed: true as const };
      return { ...read, reading: { ...reading, relevant: 'no', posts } };
    }
    case 'capped':
      return { ...read, reading: { ...reading, unread: 1200 } };
    default:
      return read;
  }
}

async function wordsOf(tag: string) {
  const messages: MessageFile = await (await fetch(`/_locales/${tag}/messages.json`)).json();
  return createWords(lookupIn(messages), tag === 'en' ? 'en-GB' : tag);
}

const [words, read] = await Promise.all([wordsOf(locale), readOf(asked.get('reading'))]);
/** Nine more articles are open. */
const others = async () =>
  Array.from({ length: 9 }, (_, i) => ({
    reading: read.reading,
    article: { ...read.article, url: `https://newswire.example/${i}` },
  }));
/** The reader looked when one person was wanted for more, and no victim was known. */
const firstLook = async (_: string, says: Kept): Promise<Kept> => {
  if (!asked.has('changed')) return says;
  const then = says.figures.map((figure) =>
    figure.value === 1 ? { ...figure, value: 3 } : figure,
  );
  const figures = then.filter(({ kind }) => kind !== 'victims');
  return {
    text: 'then',
    stage: 'none',
    figures: [...figures, { kind: 'dead', q: 'exact', value: 2 }],
  };
};
const { gateway, hover } = fakeGateway(situationOf(asked.get('state') ?? 'read', read), {
  others,
  firstLook,
});
document.documentElement.dir = asked.get('dir') ?? 'ltr';
document.body.className = kind === 'panel' ? 'panel' : 'popup';
if (kind === 'compare') startCompare({ gateway, words });
else
  startSurface({
    gateway,
    words,
    makeFile: (format, of, options) =>
      makeFile(format, of, { ...options, phrases: phrasesOf(words) }),
    makeNotes: (of, options) => toNotes(of, { ...options, phrases: phrasesOf(words) }),
    linksTo,
    makeReport: (reading, about) => reportOf(reading, { version: '0', ...about }),
    kind,
  });

/** What the pointer rests on in the page: the nth place of these words. */
const hovered = asked.get('hover');
if (hovered) {
  const start = read.article.text.indexOf(hovered);
  setTimeout(() => hover({ start, end: start + hovered.length }), 50);
}
