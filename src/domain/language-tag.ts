import * as z from 'zod/mini';

/** A BCP 47 language tag: `lv`, `en`, `nl-BE-x-formal`, `en-t-lv-t0-und` (English made from Latvian by a machine). */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i), z.maxLength(60));

/** `nl-BE-x-formal` → `nl`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
