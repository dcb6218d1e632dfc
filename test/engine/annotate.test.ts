import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, annotateInSlices } from '../../src/engine/annotate.ts';
import { blocksOf } from '../../src/engine/text/blocks.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { readArticle } from './read-article.ts';

const ENGLISH =
  'Nine held over cocaine\n\nBelgian police arrested nine people on Tuesday after 400 kilos of cocaine were found in Antwerp, the federal prosecutor’s office said.';
const FRENCH =
  'Neuf interpellations pour trafic de cocaïne\n\nLa police belge a interpellé neuf personnes mardi après la découverte de 400 kilos de cocaïne à Anvers, a annoncé le parquet fédéral.';
const GREEK =
  'Εννέα συλλήψεις για κοκαΐνη\n\nΗ βελγική αστυνομία συνέλαβε εννέα άτομα την Τρίτη, αφού βρέθηκαν 400 κιλά κοκαΐνης στην Αμβέρσα, ανακοίνωσε η ομοσπονδιακή εισαγγελία των Βρυξελλών.';

/** A long article of many paragraphs. */
const long = (characters: number) => {
  const body = ENGLISH.slice(ENGLISH.indexOf('\n'));
  return ENGLISH + body.repeat(Math.ceil(characters / body.length));
};

it('reads pence, though the letter before a sum is another currency’s', () => {
  const { annotations } = readArticle('Milk now costs 80p a litre.').reading;
  expect(annotations).toMatchObject([{ type: 'figure', value: 80, unit: 'penny' }]);
});

describe('the language of an article', () => {
  it('is taken from the page where the text agrees', () => {
    expect(readArticle(ENGLISH, { lang: 'en-GB' }).reading.lang).toBe('en');
  });

  it('is taken from the text where it contradicts the page', () => {
    expect(readArticle(ENGLISH, { lang: 'el' }).reading).toMatchObject({
      lang: 'en',
      relevant: 'crime',
    });
    expect(readArticle(GREEK, { lang: 'en' }).reading.lang).toBe('el');
  });

  it('is taken from the text where the page gives none, or no tag', () => {
    for (const lang of ['', '??', 'und', 'english please']) {
      expect(readArticle(ENGLISH, { lang }).reading.lang).toBe('en');
    }
  });

  it('is the page’s where the text is too short to tell', () => {
    expect(readArticle('Polizei', { lang: 'en' }).reading.lang).toBe('en');
  });

  it('is the page’s where a few sentences with foreign names could be taken for another', () => {
    const text =
      'Police act against a gang\n\nOn 1 December 2020, officers seized about 2 cars. A court in Marseille sentenced the leader to two years in prison.';
    expect(readArticle(text, { lang: 'en' }).reading.lang).toBe('en');
  });

  it('is the page’s where a headline and a line hold everyday words, but none of the commonest', () => {
    const text =
      'Dutch hitman jailed over gym shooting\n\nGunman from Utrecht jailed 33 years, Chelmsford Crown Court, Tuesday, two accomplices acquitted.';
    expect(readArticle(text, { lang: 'en' }).reading.lang).toBe('en');
  });

  it('without an engine is answered with that reason', () => {
    const { reading } = readArticle(GREEK, { lang: 'el' });
    expect(reading.relevant).toBe('no');
    expect(reading.annotations).toEqual([]);
    expect(reading.card.reasons).toEqual([
      { kind: 'unsupported-language', words: ['el'], mentions: [] },
    ]);
  });

  it('is never read with the words of another', () => {
    expect(readArticle(FRENCH, { lang: 'en' }).reading.lang).toBe('fr');
  });
});

describe('what is left unread', () => {
  it('is told, and nothing behind the limit is found', () => {
    const text = long(5000);
    const { reading } = readArticle(text, {}, { limit: 1000 });
    expect(reading.unread).toBe(text.length - 1000);
    for (const { end } of reading.annotations) expect(end).toBeLessThanOrEqual(1000);
  });

  it('is nothing within the limit', () => {
    expect(readArticle(ENGLISH, {}, { limit: ENGLISH.length }).reading.unread).toBeUndefined();
  });

  it('never starts within a character', () => {
    const text = `${'a'.repeat(9)}😀${'b'.repeat(9)}`;
    expect(readArticle(text, {}, { limit: 10 }).reading.unread).toBe(text.length - 9);
  });
});

describe('slices', () => {
  it('give the same reading as one go', () => {
    const article = { text: ENGLISH, blocks: blocksOf(ENGLISH), lang: 'en' };
    const slices = annotateInSlices(article, KNOWLEDGE);
    let step = slices.next();
    while (!step.done) step = slices.next();
    expect(step.value).toEqual(annotate(article, KNOWLEDGE));
  });

  it('grow in number with the text', () => {
    const count = (text: string) =>
      [...annotateInSlices({ text, blocks: blocksOf(text), lang: 'en' }, KNOWLEDGE)].length;
    expect(count(long(200_000))).toBeGreaterThan(2 * count(ENGLISH));
  });
});

describe('one sentence again and again', () => {
  // of the processor, not of the clock, which goes on while a busy machine does something else
  const seconds = (text: string) => {
    const start = process.cpuUsage();
    readArticle(text);
    return process.cpuUsage(start).user / 1e6;
  };

  it('costs no more for each in a long text: a word of being abroad in each', () => {
    const sentence =
      'Hearing over extradition ¶ A fraudster lost his appeal against his extradition and a second one against extradition on Tuesday. ';
    // What the words of a text say is remembered from the first reading on.
    const few = sentence.repeat(600);
    seconds(few);
    const once = Math.min(seconds(few), seconds(few));
    // Quadratic cost would take sixty-four times as long.
    expect(seconds(sentence.repeat(4800))).toBeLessThan(16 * once + 0.4);
  });
});

describe('bad input', () => {
  it('a text that begins and ends with a place, without a stop, is read to its end', () => {
    const text = 'Antwerp: nine held\n\nPolice arrested five in Liège and four in Ghent';
    const { annotations } = readArticle(text).reading;
    expect(annotations.filter(({ type }) => type === 'place')).toHaveLength(3);
  });

  it.each([
    ['an empty text', ''],
    ['white space', ' \n\n\t\u00a0\n'],
    ['half a surrogate pair', `Police \ud83d arrested \ude00 nine people in Ghent on Tuesday.`],
    [
      'right-to-left marks',
      '\u200fPolice\u200e arrested \u202bnine\u202c people in \u2067Ghent\u2069.',
    ],
    ['one word without end', 'arrested'.repeat(5000)],
    ['signs only', '.,;:!?'.repeat(2000)],
    ['numbers only', '1,234.5 '.repeat(2000)],
    ['nothing but capitals', ENGLISH.toUpperCase()],
  ])('%s is read without an exception', (_, text) => {
    const { reading } = readArticle(text, { published: '2024-03-14' });
    for (const { start, end } of reading.annotations) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('survives blocks that overlap, lie outside or run backwards', () => {
    const blocks = [
      { kind: 'paragraph' as const, start: 30, end: 9999 },
      { kind: 'headline' as const, start: 0, end: 40 },
      { kind: 'paragraph' as const, start: 60, end: 50 },
      { kind: 'paragraph' as const, start: -5, end: 10 },
    ];
    expect(() => annotate({ text: ENGLISH, blocks, lang: 'en' }, KNOWLEDGE)).not.toThrow();
  });

  it('of any kind is read without an exception, with spans inside the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'Belgian police',
        ' arrested ',
        '25',
        ' people ',
        'on Tuesday',
        '. ',
        '\n\n',
        '€',
        ' and ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { reading } = readArticle(text, { published: '2024-03-14' });
        for (const { start, end } of reading.annotations)
          if (!(start >= 0 && start < end && end <= text.length)) return false;
        return true;
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
