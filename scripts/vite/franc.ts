import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Its trigrams by script and language, the commonest first, with bars between them. */
type Trigrams = Record<string, Record<string, string>>;

/** How it takes them apart. */
const SPLIT = "languages[name].split('|')";

/** The same of trigrams without bars. */
const SLICED = 'languages[name].match(/.{3}/gs)';

/** Takes the bars out of franc's trigrams, which are three letters each: a fifth of its 86 kB. */
function withoutBars(): Plugin {
  return {
    name: 'franc-without-bars',
    apply: 'build',
    async transform(code, id) {
      if (/\/franc-min\/index\.js(\?|$)/.test(id)) {
        if (!code.includes(SPLIT)) this.error('franc changed: where it splits was not found');
        return { code: code.replace(SPLIT, SLICED), map: null };
      }
      if (!/\/franc-min\/data\.js(\?|$)/.test(id)) return undefined;
      const { data }: { data: Trigrams } = await import(
        pathToFileURL(id.split('?', 1)[0] ?? id).href
      );
      for (const trigrams of Object.values(data).flatMap((languages) => Object.values(languages)))
        if (!trigrams.split('|').every((one) => one.length === 3))
          this.error('franc changed: its trigrams are not three letters each');
      const packed = JSON.stringify(data).replaceAll('|', '');
      return { code: `export const data = ${packed};\n`, map: null };
    },
  };
}

/** What franc does when it is loaded: a dictionary of trigrams for each of its languages. */
const DICTIONARIES =
  /^const numericData = \{\}\n([\s\S]*?^for \(script in data\) \{[\s\S]*?^\}\n)/m;

/**
 * Lets franc make its dictionaries at the first guess and not at each start of the background: few articles need
 * a guess, and the dictionaries cost as much as a twentieth of all else that is done up to a first reading.
 */
function atFirstGuess(): Plugin {
  return {
    name: 'franc-at-first-guess',
    apply: 'build',
    transform(code, id) {
      if (!/\/franc-min\/index\.js(\?|$)/.test(id)) return undefined;
      const [eager, making] = DICTIONARIES.exec(code) ?? [];
      if (!eager) this.error('franc changed: its dictionaries were not found');
      const others = code.replace(eager, '').replaceAll('numericData', 'dictionaries()');
      const atFirst = `const numericData = {};\n${making}return (made = numericData);`;
      const lazily = `let made;\nfunction dictionaries() {\nif (made) return made;\n${atFirst}\n}`;
      return { code: `${others}\n${lazily}\n`, map: null };
    },
  };
}

/** Franc as the builds have it: it guesses as ever, from less. */
export const francForBuild = (): Plugin[] => [withoutBars(), atFirstGuess()];
