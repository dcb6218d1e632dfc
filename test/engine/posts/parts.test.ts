import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/engine/draft-of.ts';
import { LANGUAGES } from '../../../src/engine/languages/index.ts';
import { partsOf } from '../../../src/engine/posts/parts.ts';
import { postsIn, withoutParts } from '../../../src/engine/posts/without.ts';
import { inOneGo } from '../../../src/engine/text/slices.ts';
import type { Block } from '../../../src/engine/types.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** A live page: its headline, then posts; a post's heading stands before a bar. */
function livePage(headline: string, ...posts: string[]) {
  const blocks: Block[] = [];
  let text = '';
  const add = (words: string, kind: Block['kind'], post?: number) => {
    const start = text.length;
    text += `${words}\n\n`;
    blocks.push({ kind, start, end: start + words.length, ...(post !== undefined && { post }) });
  };
  add(headline, 'headline');
  for (const [post, words] of posts.entries()) {
    const [first = '', second] = words.split(' | ');
    add(first, second ? 'subhead' : 'paragraph', post);
    if (second) add(second, 'paragraph', post);
  }
  return { text, blocks };
}

function partsIn(headline: string, ...posts: string[]) {
  const article = livePage(headline, ...posts);
  const [language] = LANGUAGES;
  if (!language) throw new Error('no language');
  const given = { article, language, knowledge: KNOWLEDGE, options: {}, trace: undefined };
  return partsOf(inOneGo(draftOf(article, given)));
}

/** What a post under no headline to speak of tells. */
function partOf(words: string) {
  const part = partsIn('Live', words)[1];
  if (!part) throw new Error('no part');
  return part;
}

describe('the parts of a live page', () => {
  it('are its headline, each block above the posts, and each post whole', () => {
    const { text, blocks } = livePage('Live', 'One | Two words', 'Three');
    expect(postsIn(blocks)).toBe(2);
    const parts = partsIn('Live', 'One | Two words', 'Three');
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Live',
      'One\n\nTwo words',
      'Three',
    ]);
    expect(parts.map(({ post, isHeadline }) => [post, isHeadline])).toEqual([
      [undefined, true],
      [0, false],
      [1, false],
    ]);
  });
});

describe('what a part tells of', () => {
  it('is a crime where a plain word says so, and touches one where words or figures do', () => {
    expect(partOf('Two men were arrested for murder.').isCrime).toBe(true);
    expect(partOf('Officers stand in front of the shop.')).toMatchObject({
      isCrime: false,
      touchesCrime: false,
    });
    expect(partOf('Four people are dead and 22 injured.')).toMatchObject({ touchesCrime: true });
  });

  it('is another matter where several plain words say so', () => {
    const politics =
      'The opposition wants an election after the coalition lost a vote in parliament on the draft law.';
    expect(partOf(politics)).toMatchObject({ isCrime: false, isOther: true });
    expect(partOf('Heavy rain and gusts are expected.').isOther).toBe(true);
    expect(partOf('The suspects fled in the rain.').isOther).toBe(false);
  });

  it('is the crime that its words name, and not what goes along with any', () => {
    const { areas } = partOf('A network smuggled cocaine and laundered the money, police say.');
    expect([...areas.keys()]).toContain('drugs-cocaine');
    expect([...areas.keys()]).not.toContain('money-laundering');
    expect(partOf('Pupils and children stay at home.').areas.size).toBe(0);
  });

  it('is another case where it says so at its beginning', () => {
    expect(partOf('In an unrelated case, a man was jailed.').isApart).toBe(true);
    expect(partOf('A man was jailed. He appealed. That was an unrelated case.').isApart).toBe(
      false,
    );
  });
});

describe('what a part names', () => {
  it('is towns and countries; parks and regions only by their names', () => {
    const { towns, countries, signs } = partOf(
      'Police in Ghent and in Scotland searched a flat by Hyde Park, a Dutch man said.',
    );
    expect(towns.map(({ name }) => name)).toEqual(['Ghent']);
    expect([...countries].sort()).toEqual(['BE', 'GB', 'NL']);
    expect([...signs.keys()]).toContain('name scotland');
  });

  it('is countries of people as well, in which it need not be set', () => {
    const { countries, lands } = partOf('A French couple was robbed in Ghent.');
    expect([...countries].sort()).toEqual(['BE', 'FR']);
    expect([...lands]).toEqual(['BE']);
  });

  it('is bodies, but none that any may be', () => {
    const { signs } = partOf('Europol helped. Belgian police and prosecutors held him.');
    expect([...signs.keys()].filter((sign) => sign.startsWith('body'))).toEqual(['body europol']);
  });

  it('is numbers of a case, from five on', () => {
    const { signs } = partOf(
      'Police arrested 17 people and held three; prices rose by 12 per cent.',
    );
    expect([...signs.keys()].filter((sign) => /\d/.test(sign))).toEqual(['arrested 17']);
  });

  it('is names within sentences, and at their beginning where they are names elsewhere', () => {
    const parts = partsIn(
      'Live',
      'The tanker Belisama was boarded.',
      'Belisama carries oil. Nobody was hurt.',
      'The Minister spoke to the press.',
    );
    expect(parts[1]?.signs.get('name belisama')).toBe(2);
    expect(parts[2]?.signs.get('name belisama')).toBe(2);
    expect([...(parts[2]?.signs.keys() ?? [])]).not.toContain('name nobody');
    expect([...(parts[3]?.signs.keys() ?? [])]).not.toContain('name minister');
  });

  it('is a name that the headline has as well, however many posts do', () => {
    const same = Array.from({ length: 8 }, () => 'A lawyer of Brandt was there.');
    const parts = partsIn('Trial of Brandt goes on', ...same);
    expect(parts.every(({ signs }) => signs.has('name brandt'))).toBe(true);
  });

  it('is one of three letters only where the headline has it', () => {
    const [head, post] = partsIn('Anna Roy found dead', 'A friend of Roy met a Mr Lum there.');
    expect(head?.signs.has('name roy')).toBe(true);
    expect(post?.signs.has('name roy')).toBe(true);
    expect(post?.signs.has('name lum')).toBe(false);
  });

  it('is no name that stands small elsewhere, or in most of the posts', () => {
    const same = Array.from({ length: 8 }, () => 'A reporter of the Courier was there.');
    const parts = partsIn('Live', ...same, 'He has a new Ferry.', 'The ferry sails.');
    expect(parts.some(({ signs }) => signs.has('name courier'))).toBe(false);
    expect(parts.some(({ signs }) => signs.has('name ferry'))).toBe(false);
  });
});

describe('a headline is bare', () => {
  it.each([
    ['Live: Manchester breaking news', true],
    ['Updates on 6 May 2024', true],
    ['Live updates', false],
    ['Search goes on near Annecy', false],
    ['Live: Ruslan Orlov in Ghent', false],
  ])('%s: %s', (words, expected) => {
    expect(partsIn(words)[0]?.isBare).toBe(expected);
  });
});

describe('the words of a part', () => {
  it('are those that not any news has, one or more of a thing', () => {
    const { words } = partOf('People found motorbikes in a quarry after several hours.');
    expect([...words]).toEqual(['motorbike', 'quarry']);
  });

  it('are things that crimes are done with, and no words of crimes', () => {
    const { words } = partOf('He was arrested; there were statues and balloons on a ferry.');
    expect([...words].sort()).toEqual(['balloon', 'ferry', 'statue']);
  });

  it('are told by its heading, or by its first sentence where it has none', () => {
    expect([...partOf('Motorbike burnt | It lay in a quarry.').headings]).toEqual([
      'motorbike',
      'burnt',
    ]);
    expect([...partOf('The motorbike was burnt. It lay in a quarry.').headings]).toEqual([
      'motorbike',
      'burnt',
    ]);
  });

  it('are spoken of as known behind an article', () => {
    expect([...partOf('The motorbike lay beside a quarry.').known]).toEqual(['motorbike']);
  });
});

describe('a part speaks of what was told before', () => {
  it.each([
    ['The gang had three flats, police in the city of Ghent say.', true],
    ['Raid goes on | 10:25 CET', false],
    ['A gang had three flats. The gang rented them.', false],
    ['Three more people were arrested in the afternoon.', true],
    ['Three people were arrested in the afternoon.', false],
  ])('%s: %s', (words, expected) => {
    expect(partOf(words).refersBack).toBe(expected);
  });

  it('in the first line that is longer than an hour', () => {
    const [, part] = partsIn(
      'Live',
      '10:25 CET | The attackers came by car, a witness says to a reporter.',
    );
    expect(part?.refersBack).toBe(true);
  });
});

describe('a text without some of its parts', () => {
  it('is blank where they stood, and has all else in its place', () => {
    const article = livePage('Live', 'One | Two words', 'Three', 'Four | Five');
    const parts = partsIn('Live', 'One | Two words', 'Three', 'Four | Five');
    const judged = parts.map((part) => ({ part, isKept: part.post !== 0, reasons: [] }));
    const kept = withoutParts(article, { judged, isMixed: false, isOfCase: false });
    expect(kept.text).toHaveLength(article.text.length);
    expect(kept.text.replace(/\s+/g, ' ').trim()).toBe('Live Three Four Five');
    expect(kept.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Live',
      'Three',
      'Four',
      'Five',
    ]);
  });

  it('of a page that follows a case tells which posts are beside it', () => {
    const raid = 'Two men were arrested for murder.';
    const article = livePage('Arrests', raid, 'Trams run again.');
    const parts = partsIn('Arrests', raid, 'Trams run again.');
    const judged = parts.map((part) => ({ part, isKept: true, reasons: [] }));
    const { blocks } = withoutParts(article, { judged, isMixed: false, isOfCase: true });
    expect(blocks.map(({ follows }) => follows)).toEqual(['case', 'case', 'beside']);
  });
});
