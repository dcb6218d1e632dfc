import { parseSync, Visitor, type VisitorObject } from 'vite';
import type { Source } from './sources.ts';

/** A node of a file's syntax, by where it stands in the text. */
export interface Place {
  start: number;
  end: number;
}

/** A file as its syntax has it. */
interface Parsed {
  /** The words of a node. */
  wordsOf(node: Place): string;
  /** `path:line` of a node. */
  at(node: Place): string;
  lineOf(offset: number): number;
  /** The comment that ends right before an offset, its marks taken off; undefined where there is none. */
  docBefore(offset: number): string | undefined;
  /** What each comment says. */
  comments: readonly string[];
  walk(visitor: VisitorObject): void;
}

const known = new WeakMap<Source, Parsed>();

/** Reads a file's syntax, once; throws where it has none. */
export function parsed(source: Source): Parsed {
  const read = known.get(source) ?? parse(source);
  known.set(source, read);
  return read;
}

function parse({ path, text }: Source): Parsed {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return {
    lineOf,
    wordsOf: ({ start, end }) => text.slice(start, end),
    at: ({ start }) => `${path}:${lineOf(start)}`,
    docBefore(offset) {
      const last = comments.findLast(({ end }) => end <= offset);
      return last && text.slice(last.end, offset).trim() === '' ? last.value : undefined;
    },
    comments: comments.map(({ value }) => value),
    walk: (visitor) => new Visitor(visitor).visit(program),
  };
}

/** The names that a file's own declarations export, types as well. */
export function exportsOf(source: Source): string[] {
  const names: string[] = [];
  parsed(source).walk({
    ExportNamedDeclaration({ declaration }) {
      const declared =
        declaration?.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
      for (const one of declared)
        if (one && 'id' in one && one.id?.type === 'Identifier') names.push(one.id.name);
    },
  });
  return names;
}
