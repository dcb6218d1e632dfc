import type { Draft } from '../../draft.ts';
import { type FoundName, newName } from './names.ts';
import { place } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Names by what the text itself shortens them to. */
export type Shortened = Map<string, FoundName>;

/** Notes 'BC' where the text says 'British Columbia (BC)': letters that are the initials of the name before them. */
export function noteShort(name: FoundName, around: Surroundings, shortened: Shortened): void {
  const { from, to } = name;
  const short = around.norm(to + 1);
  if (around.norm(to) !== '(' || around.norm(to + 2) !== ')' || !around.isUpper(to + 1)) return;
  let initials = '';
  for (let i = from; i < to; i += 1) if (!around.isLower(i)) initials += around.norm(i).slice(0, 1);
  if (short.length > 1 && short === initials) shortened.set(short, name);
}

/** The name that the letters at a token were said to stand for: 'BC'. */
export function shortAt(
  i: number,
  around: Surroundings,
  shortened: Shortened,
): FoundName | undefined {
  const whole = around.isUpper(i) ? shortened.get(around.norm(i)) : undefined;
  return (
    whole &&
    newName({
      ...whole,
      from: i,
      to: i + 1,
      alias: { ...whole.alias, key: whole.key, upper: true },
    })
  );
}

/** 'Congo' of two countries: the one that the text has called by its whole name. */
export function asNamedBefore(
  draft: Draft,
  name: FoundName,
  lands: ReadonlySet<number>,
): FoundName {
  const { ids } = name;
  if (ids.length < 2 || !ids.every((id) => place(draft, id).kind === 'country')) return name;
  const named = ids.filter((id) => lands.has(id));
  return named.length > 0 ? newName({ ...name, ids: named }) : name;
}
