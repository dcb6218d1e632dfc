/**
 * How much more memory may be at the end of a run than after its warm-up: what the browser itself wavers by.
 * The warm-up, two of five levels, is left out of the comparison: code is compiled, caches fill.
 */
const MOST = 1.15;
const WARM_UP = 2;

const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const steady = (levels, what) => levels.at(-1)[what] <= levels[WARM_UP][what] * MOST;

/** True where neither the background nor the page held more at the end of a run than after its warm-up. */
export const flat = ({ pages, turns }) =>
  [pages, turns].every((levels) => steady(levels, 'background') && steady(levels, 'page'));

const levelRows = (what, levels) =>
  levels.map(({ read, background, page }) => [what, read, mb(background), mb(page)]);

function section({ version, pages, turns, tabs }) {
  const { seconds, open, closed } = tabs;
  return [
    `## ${version}`,
    table(
      ['way', 'articles read', 'background', 'page'],
      [...levelRows('a page each', pages), ...levelRows('in one document', turns)],
    ),
    `All tabs marked ${seconds.toFixed(1)} s after they were opened; background then ${mb(open.background)}, once all but one were closed ${mb(closed.background)}.`,
  ].join('\n\n');
}

/** The whole of results.md. */
export function report(lives, { machine, articles, tabs }) {
  const head = [
    '# A long life',
    `${machine}. ${articles} articles in one run of each browser, half of them as pages, half by changes of one document; then ${tabs} tabs at once. Memory after a collection: in Chromium the heap, in Firefox the processes of the add-on and of the site. \`npm run soak\` writes this file, and fails where the last level of a run is over ${MOST} times the one after its warm-up (the third).`,
  ];
  return `${[...head, ...lives.map(section)].join('\n\n')}\n`;
}
