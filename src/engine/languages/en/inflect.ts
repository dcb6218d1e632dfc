/** English inflection for word lists, so that a list names each word once. */

/** A regular plural; the last word of a phrase is the one that changes. */
export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** The forms of a verb. */
interface VerbForms {
  base: string[];
  past: string[];
  participles: string[];
  ing: string[];
}

/**
 * 'arrest', 'nab+' (doubles its consonant), 'hold|held' (past and participle alike),
 * 'take|took|taken', each with particles after it: 'pick up', 'take|took|taken into custody'.
 */
export function verbForms(written: string): VerbForms {
  const [head = '', ...rest] = written.split(' ');
  const particle = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const doubles = head.includes('+');
  const [lemma = '', past, participle] = head.replace('+', '').split('|');
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
