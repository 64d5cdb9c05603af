import { primaryLanguage } from '../../domain/language-tag.js';
import type { ControlWords } from './control-words.js';
import { en } from './en.js';
import { lv } from './lv.js';

/** The control's words for a reader of `language`: Latvian in Latvian, English in every other language. */
export function wordsFor(language: string): ControlWords {
  return primaryLanguage(language) === 'lv' ? lv : en;
}
