/** A list of rules in code, asked one after the other: each has its name first, and a function that says whether it applies. */
export type Rules = readonly object[];

/** A rule, and the list that it can be taken out of. */
export interface Rule {
  list: unknown[];
  rule: unknown;
}

/** The rules that apply anywhere in a reading: one that never does cannot change it. */
export function firedRules(lists: readonly Rules[], read: () => void): Rule[] {
  const fired: Rule[] = [];
  const whole = lists.map((list) => [...list]);
  const mutable = lists as readonly unknown[][];
  for (const list of mutable)
    for (const [i, rule] of list.entries())
      list[i] = telling(rule as object, () => {
        if (!fired.some((one) => one.rule === rule)) fired.push({ list, rule });
      });
  try {
    read();
  } finally {
    mutable.forEach((list, n) => {
      list.splice(0, list.length, ...(whole[n] ?? []));
    });
  }
  return fired;
}

/** A copy of a rule that tells when it applies. */
function telling(rule: object, tell: () => void): object {
  const copy = Array.isArray(rule) ? [...rule] : { ...rule };
  for (const [key, value] of Object.entries(rule))
    if (typeof value === 'function') Object.assign(copy, { [key]: whenTrue(value as Asked, tell) });
  return copy;
}

type Asked = (...given: unknown[]) => unknown;

const whenTrue =
  (ask: Asked, tell: () => void): Asked =>
  (...given) => {
    const answer = ask(...given);
    if (answer) tell();
    return answer;
  };
