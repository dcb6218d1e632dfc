// What the tests use of libraries that bring no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  export function expand(document: object, options: object): Promise<Record<string, unknown>[]>;
}
