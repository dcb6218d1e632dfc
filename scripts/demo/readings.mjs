// Readings of real articles for the pictures: what the shipped command makes of the corpus and of a long page.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fortyFigures } from '../../test/e2e/forty-figures.mjs';
import { parseArticle } from '../../test/eval/corpus.mjs';

const INPUTS = 'build/shots-input';

/** Articles that ask much of a card, by the name of their picture. */
const ARTICLES = {
  balkans: 'en-eu-jad-balkans-pr',
  channel: 'en-fr-de-channel-boats-pr',
  eureka: 'en-it-eureka-broadsheet',
  burglars: 'en-es-georgian-burglars-wire',
  callcentres: 'en-rs-crypto-callcentres-pr',
  verdict: 'en-be-sky-verdict-wire',
  trafficking: 'en-gb-birmingham-romania-trafficking',
};

function inputOf(name, id) {
  const { text, lang, published } = parseArticle(readFileSync(`test/corpus/${id}.txt`, 'utf8'), id);
  const [title] = text.split('\n');
  const outlet = 'The Continental Courier';
  const path = join(INPUTS, `${name}.json`);
  const url = `https://courier.example/${name}`;
  writeFileSync(path, JSON.stringify({ id: name, title, outlet, url, lang, published, text }));
  return path;
}

/** Writes NAME.json with article and reading for each article into `folder`. */
export function writeReadings(folder) {
  mkdirSync(INPUTS, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const forty = join(INPUTS, 'forty.html');
  writeFileSync(forty, fortyFigures());
  const inputs = [...Object.entries(ARTICLES).map(([name, id]) => inputOf(name, id)), forty];
  const output = execFileSync(process.execPath, ['dist/cli/annotate.js', ...inputs], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  for (const line of output.trim().split('\n')) {
    const {
      id,
      lang,
      relevant,
      crime,
      status,
      countries,
      knowledge,
      annotations,
      card,
      ...article
    } = JSON.parse(line);
    const reading = { lang, relevant, crime, status, countries, knowledge, annotations, card };
    writeFileSync(
      join(folder, `${basename(id, '.html')}.json`),
      JSON.stringify({ article, reading }),
    );
  }
}
