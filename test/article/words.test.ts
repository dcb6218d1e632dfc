import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { creditIn } from '../../src/article/wording/caption-credit.ts';
import {
  headsEnding,
  isByline,
  isCredit,
  isLabel,
  isLock,
  isLure,
  isPromotion,
} from '../../src/article/wording/wording.ts';
import { PAGE_WORDS } from '../../src/article/wording/words/index.ts';

describe('words around an article', () => {
  it('are listed for each language that has a file', () => {
    const files = readdirSync(new URL('../../src/article/wording/words/', import.meta.url))
      .filter((name) => /^[a-z]{2}\.ts$/.test(name))
      .map((name) => name.slice(0, 2));
    expect(Object.keys(PAGE_WORDS).sort()).toEqual(files.sort());
  });

  it('are folded as blocks are compared with them, and stand once in a list', () => {
    for (const lists of Object.values(PAGE_WORDS))
      for (const phrases of Object.values(lists) as string[][]) {
        expect(phrases).toEqual(
          phrases.map((p) => p.toLowerCase().trim().replaceAll('\u00a0', ' ')),
        );
        expect(new Set(phrases).size).toBe(phrases.length);
      }
  });

  it('are all known where they stand alone: none ends in what is taken off a block', () => {
    for (const { labels, lures } of Object.values(PAGE_WORDS)) {
      expect(labels.filter((p) => !isLabel(p))).toEqual([]);
      expect(lures.filter((p) => !isLure(p, 0))).toEqual([]);
    }
  });

  it.each([
    ['Lesen Sie auch: Was ein Hund kosten darf', 0.9],
    ['\u2192 READ MORE: Two held in Genk', 0],
    ['À lire aussi Les billets que personne ne contrôle', 0.8],
    ['Related Stories', 0],
    ['Like this story? For more news, follow us', 0.1],
  ])('know a lure: %s', (text, linked) => expect(isLure(text, linked)).toBe(true));

  it.each([
    ['More than 20 people were held in Antwerp, said the police.', 0.5],
    ['Related charges were dropped last year, the court said.', 0],
    ['Video from the scene shows the officers at the door.', 0.4],
  ])('take no sentence for a lure: %s', (text, linked) => expect(isLure(text, linked)).toBe(false));

  it.each([
    'Reporting by A Writer; Editing by Another',
    'Foto: Jemand',
    '© RIPRODUZIONE RISERVATA',
    'Quelle: dpa',
    'Source : AFP',
    'Illustration: Somebody/A Paper',
    'Original-Content von: Polizei Musterstadt',
    'Last edited by a reader on Wednesday, twice in total',
  ])('know a credit: %s', (text) => expect(isCredit(text)).toBe(true));

  it.each([
    'Photo enforcement began in May on four roads.',
    'Sources close to the inquiry spoke of nine arrests.',
    'Published figures show a rise of a third.',
    'The Associated Press was told of nine arrests.',
    'This story first came out in court.',
  ])('take no sentence for a credit: %s', (text) => expect(isCredit(text)).toBe(false));

  it.each([
    'One mail a day with all that matters: our newsletter is free.',
    'Aktuelle Nachrichten gibt es auch über unseren Kanal.',
    'Suivez-nous sur toutes les plateformes.',
    'Подписывайтесь на наши новости.',
    '了解更多资讯，请扫描二维码，每天推送。',
    'The agency is not responsible for the accuracy of what others post to it.',
    'The Ledger is a nonprofit newsroom that looks into abuses of power.',
    'Sign up to receive our biggest stories as soon as they are out.',
    'Here is how to get in touch with our reporters safely.',
    'Find out more about how we test what we write of.',
  ])('know what the newsroom asks of its readers: %s', (text) =>
    expect(isPromotion(text)).toBe(true),
  );

  it.each([
    'The men were told to subscribe to a channel and to send money to it, police said.',
    '“Click here to win”, the message said, and 400 people did.',
    'Those who wished to become a member of the ring had to pay, and earned a commission of a tenth.',
    'The mails landed in the inbox of a clerk, who was told to sign up for the service.',
  ])('take no sentence for such: %s', (text) => expect(isPromotion(text)).toBe(false));

  it.each(['责任编辑：李小虎', '写真：湾岸新聞'])('know a credit without spaces: %s', (text) =>
    expect(isCredit(text)).toBe(true),
  );

  it.each([
    'Comments',
    '12 comments',
    'Kommentare (3)',
    '4 Responses to “A quiet week”',
    'Comments (1,204)',
    'Leave a Reply Cancel reply',
    '全部评论(120)',
    'Share your comment:',
    'Post your comment',
    'Visitor opinions (latest shown first)',
  ])('know a heading over what readers wrote: %s', (text) => expect(headsEnding(text)).toBe(true));

  it.each([
    'Comments made in court',
    'Commentary',
    'Response of the ministry',
    'Thoughts on the budget',
    'Comments on the ruling',
    'Nine held in Ghent',
  ])('take no subhead for one: %s', (text) => expect(headsEnding(text)).toBe(false));

  it('know a line with the writer’s name, and sentences that begin alike', () => {
    expect(isByline('By Ann Writer')).toBe(true);
    expect(isByline('Von Karl Schreiber')).toBe(true);
    expect(isByline('By noon all nine had been released.')).toBe(false);
    expect(isByline('By far the largest of the three')).toBe(false);
  });

  it.each([
    ['Officers at the door. (Photo: A. Maker)', 'Officers at the door. ('],
    ['The bridge at dusk — Foto: Jemand', 'The bridge at dusk — '],
    ['Trucks at the border. (Some Agency: A. Maker)', 'Trucks at the border.'],
  ])('know where the credit of a picture begins: %s', (caption, words) =>
    expect(caption.slice(0, creditIn(caption))).toBe(words),
  );

  it('take no caption for a credit', () => {
    expect(creditIn('Photo enforcement began in May: a camera on the A12.')).toBeUndefined();
    expect(creditIn('The men (two of them brothers) leave the court.')).toBeUndefined();
  });

  it('know labels that stand alone, and sentences that say that the rest is locked', () => {
    expect(isLabel('Advertisement')).toBe(true);
    expect(isLabel('Share of the market fell')).toBe(false);
    expect(isLock('Il vous reste 71.3% de cet article à lire.')).toBe(true);
    expect(isLock('The rest of the money was found in a locked car.')).toBe(false);
  });
});
