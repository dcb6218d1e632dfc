import { describe, expect, it } from 'vitest';
import { choosePosts } from '../../../src/engine/posts/choose.ts';
import type { Part } from '../../../src/engine/posts/part.ts';
import { part, TOWN } from './part.ts';

const { ghent, leeds, liege, trieste } = TOWN;

type Says = Parameters<typeof part>[0];
const headline = (says: Says) => part({ isHeadline: true, ...says });
/** Posts in the order of the page. */
const posts = (...all: Says[]): Part[] => all.map((says, i) => part({ post: i, ...says }));

/** The parts that are kept, a sign each. */
function kept(parts: readonly Part[]): string {
  const { judged, isMixed } = choosePosts(parts);
  return isMixed ? 'mixed' : judged.map(({ isKept }) => (isKept ? '+' : '-')).join('');
}

const RAID: Says = { towns: [ghent], countries: 'BE', areas: { cocaine: true } };
const KILLING: Says = { towns: [leeds], countries: 'GB', areas: { murder: false } };
const HEIST: Says = { towns: [trieste], countries: 'IT', areas: { robbery: true } };
const WEATHER: Says = { isCrime: false, touchesCrime: false, isOther: true };
const PLAIN: Says = { isCrime: false, touchesCrime: false };

describe('the case of a page', () => {
  it('is that of its headline, however few posts tell of it', () => {
    expect(kept([headline(RAID), ...posts(KILLING, RAID, KILLING, KILLING)])).toBe('+-+--');
  });

  it('is none of two that a headline names', () => {
    const both = { ...RAID, towns: [ghent, leeds], areas: { cocaine: true, murder: false } };
    expect(kept([headline(both), ...posts(RAID, KILLING)])).toBe('mixed');
    expect(kept([headline(both), ...posts(RAID, RAID, KILLING)])).toBe('-++-');
  });

  it('is that which most posts tell of, twice as many as of any other', () => {
    const none = headline(PLAIN);
    expect(kept([none, ...posts(RAID, KILLING, RAID)])).toBe('++-+');
    expect(kept([none, ...posts(RAID, KILLING, RAID, KILLING, RAID)])).toBe('mixed');
    expect(kept([none, ...posts(RAID, KILLING)])).toBe('mixed');
  });

  it('is none of two kinds of crime that have nothing to do with each other', () => {
    const [theft, riot] = [{ areas: { theft: false } }, { areas: { riot: false } }];
    expect(kept([headline(PLAIN), ...posts(theft, riot)])).toBe('mixed');
  });

  it('is none that a post goes with which says that it tells of another', () => {
    const apart = { ...RAID, isApart: true };
    expect(kept([headline(PLAIN), ...posts(RAID, apart, KILLING)])).toBe('mixed');
  });

  it('is told by posts without a crime as well', () => {
    const closed = { ...PLAIN, towns: [ghent], countries: 'BE', headings: 'quay' };
    const raid = { ...RAID, headings: 'quay' };
    expect(kept([headline(PLAIN), ...posts(raid, closed, KILLING)])).toBe('+++-');
  });

  it('may be told by one crime alone, among which nothing is chosen', () => {
    expect(kept([headline(PLAIN), ...posts(RAID, WEATHER, PLAIN)])).toBe('++++');
    expect(kept([headline(PLAIN), ...posts(WEATHER, PLAIN)])).toBe('+++');
  });

  it('is that of a headline without a crime, where two posts go with it', () => {
    const missing = headline({ ...PLAIN, towns: [ghent], countries: 'BE', headings: 'search' });
    expect(kept([missing, ...posts(KILLING, RAID, RAID, KILLING)])).toBe('+-++-');
    expect(kept([missing, ...posts(KILLING, RAID)])).toBe('mixed');
  });

  it('is not that of a headline on another matter', () => {
    const politics = headline({ ...WEATHER, towns: [leeds], countries: 'GB' });
    const all = [RAID, RAID, RAID, RAID, KILLING, KILLING];
    expect(kept([politics, ...posts(...all)])).toBe('-++++--');
  });

  it('is of no headline that names crimes but no case', () => {
    expect(kept([headline({}), ...posts(RAID, KILLING)])).toBe('mixed');
  });

  it('is told by the words under the headline as well', () => {
    const lead = part({ towns: [trieste], countries: 'BE IT', signs: { 'name aurelia': 2 } });
    const there = { towns: [trieste], countries: 'IT' };
    expect(kept([headline(RAID), lead, ...posts(RAID, there)])).toBe('++++');
  });
});

describe('of a page on one case', () => {
  it('all posts are read that may be of it, though no headline names it', () => {
    expect(kept([headline(PLAIN), ...posts(RAID, RAID, {}, PLAIN)])).toBe('+++++');
    expect(kept([headline(PLAIN), ...posts(RAID, RAID, RAID, RAID, {}, KILLING)])).toBe('+++++--');
  });

  it('posts that tell nothing of their own are read', () => {
    expect(kept([headline(RAID), ...posts(RAID, PLAIN, {}, PLAIN)])).toBe('+++++');
  });

  it('no more are than tell of a crime or go with the case, where it has shown that it tells of other matters', () => {
    const linked = { ...PLAIN, signs: { 'name aurelia': 2 } };
    const told = { ...RAID, signs: { 'name aurelia': 2 } };
    const few = [told, PLAIN, {}, linked, { ...PLAIN, refersBack: true }];
    expect(kept([headline(told), ...posts(...few, WEATHER)])).toBe('++-+++-');
  });

  it('another matter that has a name in common with it is not', () => {
    const told = { ...RAID, signs: { 'name aurelia': 2 } };
    const vote = { ...WEATHER, towns: [liege], countries: 'BE', signs: { 'name aurelia': 2 } };
    expect(kept([headline(told), ...posts(told, told, told, vote)])).toBe('++++-');
    expect(kept([headline(told), ...posts(told, told, told, { ...vote, isOther: false })])).toBe(
      '+++++',
    );
  });

  it('a crime that has nothing to do with it is not, where the page tells of other crimes', () => {
    const theft = { areas: { theft: false } };
    expect(kept([headline(RAID), ...posts(RAID, RAID, RAID, KILLING, theft)])).toBe('++++--');
    expect(kept([headline(RAID), ...posts(RAID, RAID, RAID, WEATHER, theft)])).toBe('++++-+');
    const told = { ...RAID, countries: 'BE NL' };
    const seized = { isCrime: false, towns: [liege], countries: 'BE' };
    expect(kept([headline(told), ...posts(told, told, told, KILLING, seized)])).toBe('++++-+');
  });

  it('there are no more that have nothing to do with it than half', () => {
    const [theft, fire, riot] = ['theft', 'fire', 'riot'].map((area) => ({
      areas: { [area]: false },
    }));
    expect(kept([headline(RAID), ...posts(RAID, {}, theft ?? {}, fire ?? {})])).toBe('+++++');
    expect(kept([headline(RAID), ...posts(RAID, {}, theft ?? {}, fire ?? {}, riot ?? {})])).toBe(
      '++----',
    );
  });

  it('what is plainly of another matter is not', () => {
    expect(kept([headline(RAID), ...posts(RAID, RAID, RAID, KILLING)])).toBe('++++-');
  });
});

describe('of a page on the day’s news', () => {
  it('only posts that are bound to the case are read, and of what stands above them', () => {
    const parts = [headline(RAID), part(RAID), part({}), ...posts(RAID, KILLING, HEIST, {})];
    expect(kept(parts)).toBe('++-+---');
  });

  it('a summary of several cases is not, wherever it stands', () => {
    const summary = {
      towns: [ghent, leeds],
      countries: 'BE GB',
      areas: { cocaine: true, murder: false },
    };
    expect(kept([headline(RAID), ...posts(RAID, KILLING, summary)])).toBe('++--');
    expect(kept([headline(RAID), ...posts(summary, KILLING, RAID)])).toBe('+--+');
    expect(kept([headline(RAID), part(summary), ...posts(KILLING, RAID)])).toBe('+--+');
  });

  it('what goes with a post on another case is of that', () => {
    const vague = { towns: [leeds], countries: 'GB', refersBack: true };
    expect(kept([headline(RAID), ...posts(RAID, RAID, RAID, KILLING, vague)])).toBe('++++--');
    expect(kept([headline(RAID), ...posts(RAID, RAID, RAID, vague)])).toBe('+++++');
  });

  it('a post that goes with one of another case in the same town is, where that says that it is another', () => {
    const told = { areas: { cocaine: true }, signs: { 'name aurelia': 2 } };
    const all = [told, told, { ...RAID, isApart: true }, RAID];
    expect(kept([headline(told), ...posts(...all)])).toBe('+++-+');
  });

  it('a post in the case’s own town that says it is of another case is not', () => {
    expect(kept([headline(RAID), ...posts(RAID, RAID, { ...RAID, isApart: true })])).toBe('+++-');
  });
});

describe('under a headline that tells the day of a town', () => {
  const day = headline({ ...PLAIN, isBare: true, towns: [ghent], countries: 'BE' });
  const theft = { ...RAID, areas: { theft: false }, signs: { 'name aurelia': 2 } };
  const assault = { ...RAID, areas: { assault: false }, signs: { 'name belisama': 2 } };

  it('crimes that have only the town in common are several cases', () => {
    expect(kept([day, ...posts(theft, assault, PLAIN)])).toBe('mixed');
    expect(kept([day, ...posts(RAID, RAID)])).toBe('mixed');
    expect(kept([headline({ ...PLAIN, isBare: true }), ...posts(theft, assault)])).toBe('mixed');
  });

  it('a case that more posts go with by more than the town is read, and nothing else', () => {
    expect(kept([day, ...posts(theft, assault, theft, PLAIN, WEATHER)])).toBe('++-+--');
  });

  it('the one crime is read without the rest of the day', () => {
    expect(kept([day, ...posts(WEATHER, theft, PLAIN)])).toBe('+-+-');
  });

  it('nothing is chosen where no post tells of a crime', () => {
    expect(kept([day, ...posts(WEATHER, PLAIN)])).toBe('+++');
  });

  it('a suburb is of the town', () => {
    const { muggia } = TOWN;
    const here = headline({ ...PLAIN, isBare: true, towns: [trieste], countries: 'IT' });
    const there = { ...theft, towns: [muggia], countries: 'IT' };
    expect(kept([here, ...posts(there, { ...assault, towns: [muggia], countries: 'IT' })])).toBe(
      'mixed',
    );
  });
});

describe('a page follows a case', () => {
  const follows = (...parts: Part[]) => choosePosts(parts).isOfCase;

  it('where its headline or its posts tell of one', () => {
    expect(follows(headline(RAID), ...posts(RAID, WEATHER))).toBe(true);
    expect(follows(headline(PLAIN), ...posts(RAID, RAID))).toBe(true);
  });

  it('but not where there is none, or no one, or its headline tells of another matter', () => {
    expect(follows(headline(PLAIN), ...posts(WEATHER, PLAIN))).toBe(false);
    expect(follows(headline(PLAIN), ...posts(RAID, KILLING))).toBe(false);
    expect(follows(headline(WEATHER), ...posts(RAID, RAID))).toBe(false);
  });
});

describe('posts', () => {
  it('are bound by what another post tells, whichever comes first', () => {
    const found = { ...RAID, signs: { 'name aurelia': 2 } };
    const later = { areas: { cocaine: true }, signs: { 'name aurelia': 2, 'name belisama': 2 } };
    const last = { signs: { 'name belisama': 2 }, areas: { cocaine: true } };
    const others = [KILLING, HEIST, KILLING];
    expect(kept([headline(RAID), ...posts(last, later, found, ...others)])).toBe('++++---');
    expect(kept([headline(RAID), ...posts(found, later, last, ...others)])).toBe('++++---');
  });

  it('without a crime tell nothing of the case', () => {
    const visit = {
      ...PLAIN,
      towns: [ghent],
      countries: 'BE',
      signs: { 'name belisama': 2 },
      headings: 'tulip',
    };
    const told = { ...RAID, headings: 'tulip' };
    const other = { signs: { 'name belisama': 2 }, areas: { cocaine: true } };
    const others = [KILLING, HEIST, KILLING];
    expect(kept([headline(told), ...posts(told, visit, other, ...others)])).toBe('+++----');
  });

  it('of one case that begins in two ways come together', () => {
    const area = { areas: { robbery: false } };
    const shot = { ...area, towns: [trieste], countries: 'IT', words: 'motorbike' };
    const found = {
      ...area,
      towns: [ghent],
      countries: 'BE',
      headings: 'motorbike',
      known: 'motorbike',
    };
    expect(kept([headline(PLAIN), ...posts(found, shot, KILLING)])).toBe('+++-');
  });
});

describe('a page of many posts', () => {
  const page = (count: number) => [
    headline(PLAIN),
    ...posts(
      ...Array.from({ length: count }, (_, i) => ({
        towns: [{ name: `Town ${i % 97}`, cc: 'BE' }],
        countries: 'BE',
        signs: { [`name n${i % 13}`]: 2, [`name m${i}`]: 2 },
        words: `one two three four five six w${i} v${i % 31}`,
      })),
    ),
  ];
  // milliseconds of the processor, not of the clock, which goes on while a busy machine does something else
  const time = (count: number) => {
    const parts = page(count);
    const since = process.cpuUsage();
    choosePosts(parts);
    return process.cpuUsage(since).user / 1_000;
  };

  it('is gone through in a time that grows with their number, not with its square', () => {
    time(500);
    const [few, many] = [time(1_000), time(8_000)];
    expect(many).toBeLessThan(Math.max(few, 20) * 8 * 3);
  });
});
