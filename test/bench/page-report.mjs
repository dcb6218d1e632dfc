import { page } from './page.mjs';

/** What a page pays for us, as sections of the benchmark's report; one sentence where no browser is there. */
export async function pageReport(table, ms) {
  let measured;
  try {
    measured = await page();
  } catch (error) {
    return [`Not measured: ${error.message}`];
  }
  const { sizes, none, typing, heap } = measured;
  const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
  const rows = sizes.map(({ words, whole }) => [
    words.toLocaleString('en'),
    ms(whole.probe),
    ms(whole.scripts),
    ms(whole.longest),
    ms(whole.painting),
    ms(whole.total),
  ]);
  const head = [
    'words of the article',
    'probe',
    'all our scripts',
    'longest task',
    'painting the marks',
    'together',
  ];
  const ways = sizes.map(({ words, highlight, wrapped }) => [
    words.toLocaleString('en'),
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
  const { empty, least, ours } = heap;
  const more = (one, than) => [one.all - than.all, one.objects - than.objects].map(kilobytes);
  const held = ['heap kept on it', 'all', "scripts' own objects"];
  const kept = [
    ['ours beside an empty content script', ...more(ours, empty)],
    ['beside one that asks for the address and keeps a listener', ...more(ours, least)],
  ];
  const keys = ['key to frame with us', 'without us', 'ratio'];
  return [
    'Processor time of the main thread (traced), from the probe to the painted marks.',
    table(head, rows),
    table(marking, ways),
    `A page that is no article: ${ms(none.ours.scripts)} of our scripts, ${ms(none.empty.scripts)} where the content script is empty.`,
    table(held, kept),
    table(keys, [[ms(typing.with), ms(typing.without), (typing.with / typing.without).toFixed(2)]]),
  ];
}
