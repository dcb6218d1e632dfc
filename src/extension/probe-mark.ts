/**
 * What a probe leaves in its own world: by it a later probe ends an earlier one, and the popup tells
 * that a page was looked at. The id of an element is a property of its window in every world: no page has one of this name.
 */
export const PROBE = '$p';
