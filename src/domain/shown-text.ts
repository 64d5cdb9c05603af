import * as z from 'zod/mini';

/** The ends of a line that are not a line feed; a carriage return before one is a part of it. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Other control characters, and what turns the direction of the text around it. */
const unseen = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
/** A text with any of them; most have none, and are not copied. */
const odd = /(?![\n\t])\p{Cc}|\p{Cs}|[\u2028-\u202E\u2066-\u2069]/u;

/**
 * A text of a register as it may stand beside other texts: without control characters, without halves of characters, and
 * without the characters that reorder what stands around them (a name with one could turn the price after it). Joiners
 * and direction marks, which languages are written with, stay; texts in other scripts get their direction from the page.
 */
export function readableText(text: string): string {
  return odd.test(text) ? text.replace(lineEnds, '\n').replace(unseen, '').toWellFormed() : text;
}

/** A string that people are shown. What only machines compare (ids, codes, addresses) is read as it is. */
export const shownText = z.pipe(
  z.string(),
  z.transform((text: string) => readableText(text)),
);
