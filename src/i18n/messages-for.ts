import { primaryLanguage } from '../domain/language-tag.js';
import { en } from './en.js';
import { lv } from './lv.js';
import type { Messages } from './messages.js';

/** The interface for a reader of `language`: Latvian in Latvian, English in every language that has no words yet. */
export function messagesFor(language: string): Messages {
  return primaryLanguage(language) === 'lv' ? lv : en;
}
