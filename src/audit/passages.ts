import type { Service } from '../domain/public-service.js';
import { richTextToPlainText } from '../domain/rich-text.js';
import { plainText, sentencesOf, type Word, wordsOf } from './words.js';

/** A text of a description in one language. */
export interface Passage {
  readonly service: string;
  /** `summary`, `description`, `steps.1.text`: the member of the contract it stands in. */
  readonly field: string;
  /** BCP 47 tag, as the register gives it. */
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A sentence or an item of a passage: what is looked for on pages as one. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Texts of fewer words are said by everybody. */
const fewestWords = 3;

/** The texts of a description that a page could copy. Names, addresses and figures are not among them: they are facts. */
export function passagesOf(service: Service): Passage[] {
  const passages: Passage[] = [];
  const add = (field: string, texts: Readonly<Record<string, unknown>> | undefined) => {
    for (const [language, value] of Object.entries(texts ?? {})) {
      const text = plainText(typeof value === 'string' ? value : richTextToPlainText(value as never));
      const sentences = sentencesOf(text)
        .map(({ start, end }) => text.slice(start, end).trim())
        .map((words) => ({ text: words, words: wordsOf(words) }))
        .filter(({ words }) => words.length >= fewestWords);
      if (sentences.length > 0) passages.push({ service: service.id, field, language, text, sentences });
    }
  };
  add('summary', service.summary);
  add('description', service.description);
  add('easyRead', service.easyRead);
  add('recipientNote', service.recipientNote);
  add('restrictions', service.restrictions);
  add('deadline.note', service.deadline?.note);
  add('fee.note', service.fee.note);
  for (const [index, { position, condition, note }] of (service.fees ?? []).entries()) {
    add(`fees.${index}.position`, position);
    add(`fees.${index}.condition`, condition);
    add(`fees.${index}.note`, note);
  }
  for (const { order, title, text, channels = [] } of service.steps ?? []) {
    add(`steps.${order}.title`, title);
    add(`steps.${order}.text`, text);
    for (const [index, channel] of channels.entries()) {
      add(`steps.${order}.channels.${index}.text`, channel.text);
    }
  }
  for (const [index, { text }] of (service.notices ?? []).entries()) add(`notices.${index}`, text);
  for (const [index, { title }] of (service.documents ?? []).entries()) add(`documents.${index}.title`, title);
  add('appeal', service.appeal);
  return passages;
}
