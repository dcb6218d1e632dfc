import { page } from './page.mjs';

/** What a page pays for us, as sections of the benchmark's report, `beside` another build of ours in a folder; one sentence where no browser is there. */
export async function pageReport(table, ms, beside) {
  let measured;
  try {
    measured = await page(beside);
  } catch (error) {
    return [`Not measured: ${error.message}`];
  }
  const { articles, markings, click, none, typing, heap } = measured;
  const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
  const rows = articles.flatMap(({ name, ways }) =>
    Object.entries(ways).map(([whose, one]) => [
      name,
      whose,
      ...[one.probe, one.scripts, one.longest, one.painting, one.total, one.least, one.later].map(
        ms,
      ),
    ]),
  );
  const head = [
    'words of the article',
    'whose',
    'probe',
    'all scripts',
    'longest task',
    'painting the marks',
    'together',
    'at the least',
    'scripts after that',
  ];
  const ways = markings.map(({ name, highlight, wrapped }) => [
    name,
    ms(highlight),
    ms(wrapped),
    (highlight / wrapped).toFixed(2),
  ]);
  const marking = [
    'words',
    'every tenth marked, Highlight API',
    'the same, wrapped in mark',
    'ratio',
  ];
  const { empty, named, least, ours } = heap;
  const more = (one, than) => [one.all - than.all, one.objects - than.objects].map(kilobytes);
  const held = ['heap kept on it', 'all', "scripts' own objects"];
  const kept = [
    ['ours beside an empty content script', ...more(ours, empty)],
    ['one that only names the document beside an empty one', ...more(named, empty)],
    ['the least that looks and watches beside an empty one', ...more(least, empty)],
    ['ours beside that least', ...more(ours, least)],
  ];
  const keys = ['key to frame with us', 'without us', 'ratio'];
  return [
    'Processor time of the main thread (traced), from the probe to the painted marks.',
    table(head, rows),
    table(marking, ways),
    table(
      ['a click in an article of 1,000 words', 'all scripts', 'painting the marks', 'together'],
      Object.entries(click).map(([whose, one]) => [
        whose,
        ...[one.scripts, one.painting, one.total].map(ms),
      ]),
    ),
    table(
      ['a page that is no article', 'probe', 'all scripts', 'at the least'],
      Object.entries(none).map(([whose, one]) => [
        whose,
        ...[one.probe, one.scripts, one.least].map(ms),
      ]),
    ),
    table(held, kept),
    table(keys, [[ms(typing.with), ms(typing.without), (typing.with / typing.without).toFixed(2)]]),
  ];
}
