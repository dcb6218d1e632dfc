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
  const rows = sizes.map(({ words, whole, highlight, wrapped }) => [
    words.toLocaleString('en'),
    ms(whole),
    ms(highlight),
    ms(wrapped),
    (highlight / wrapped).toFixed(2),
  ]);
  const head = [
    'words of the article',
    'our main thread, probe to marks',
    'every tenth word, Highlight API',
    'the same, wrapped in mark',
    'ratio',
  ];
  const rest = ['page that is no article', 'heap more than an empty content script'];
  const keys = ['key to frame with us', 'without us', 'ratio'];
  return [
    table(head, rows),
    table(rest, [[ms(none), `${kilobytes(heap.more)} of ${kilobytes(heap.empty)}`]]),
    table(keys, [[ms(typing.with), ms(typing.without), (typing.with / typing.without).toFixed(2)]]),
  ];
}
