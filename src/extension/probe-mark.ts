/**
 * What a probe leaves in its own world: by it a later probe ends an earlier one, and the popup tells
 * that a page was looked at. An element's id is a name of its window too, in every world: no page calls one so.
 */
export const PROBE = '$pm';
