/** Every scenario that a file under scenarios/ has declared, in order. */
export const scenarios = [];

/**
 * Declares one scenario: it is run in both browsers, on the shipped builds.
 *
 * name: a sentence, 'part: what holds', so that `--only part` picks it.
 * options.in: 'chrome' or 'firefox', where a thing exists in one browser alone.
 * options.errors: true where errors in a console are a part of the scenario; else they make it fail.
 * options.own: true for the browser apart, with what own-session.mjs can do besides: update, restart, disable, private windows.
 * run(t): see session.mjs for what `t` can do.
 */
export function scenario(name, ...rest) {
  const run = rest.pop();
  scenarios.push({ name, options: rest[0] ?? {}, run });
}
