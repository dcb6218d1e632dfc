/** English inflection for word lists, so that a list names each word once. */

/** A regular plural; the last word of a phrase is the one that changes. */
export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  // 'gunman', 'masked man'.
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  return `${noun}s`;
}

/** Irregular verbs that stand in many phrases, written once. */
const COMMON = new Map(
  'take|took|taken bring|brought send|sent hold|held flee|fled come|came|come go|went|gone find|found get|got|got steal|stole|stolen fly|flew|flown hide|hid|hidden catch|caught lead|led lose|lost'
    .split(' ')
    .map((verb) => [verb.split('|')[0], verb]),
);

/** The forms of a verb. */
interface VerbForms {
  base: string[];
  past: string[];
  participles: string[];
  ing: string[];
}

/**
 * 'arrest', 'nab+' (doubles its consonant), 'hold|held' (past and participle alike),
 * 'steal|stole|stolen', each with particles after it: 'pick up', 'take into custody'; the irregular verbs that stand
 * in many phrases are known.
 */
export function verbForms(written: string): VerbForms {
  const [head = '', ...rest] = written.split(' ');
  const particle = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const doubles = head.includes('+');
  const plain = head.replace('+', '');
  const [lemma = '', past, participle] = (COMMON.get(plain) ?? plain).split('|');
  const stem = doubles ? lemma + lemma.slice(-1) : lemma;
  const ed = past ?? regularPast(stem);
  const ing = doubles ? `${stem}ing` : `${dropE(stem.replace(/c$/, 'ck'))}ing`;
  return {
    base: [lemma + particle, plural(lemma) + particle],
    past: [ed + particle],
    participles: [(participle ?? ed) + particle],
    ing: [ing + particle],
  };
}

const dropE = (stem: string) => (/[^e]e$/.test(stem) ? stem.slice(0, -1) : stem);

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return `${stem}ed`;
}
