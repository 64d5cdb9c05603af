import { foldInPlace, sentencesOf, type Span } from './words.js';

const price =
  /\b(?:maks[aus]\b|maksas\b|maksaj|maksat|jamaksa|jasamaks|bezmaksas|cen[aeu]\b|cenas\b|cenrad|izcenoj|nodev|samaks|tarif|izmaksas\b|price|fee\b|fees\b|costs?\b|charge|payment|payable|to pay)/u;
const deadline =
  /\b(?:termin|izpild|izskati|izskat|sagatav|apstrad|lemum[su]? (?:tiek )?pienem|pienem lemum|atbildi? (?:sanem|snie[dg]z)|deadline|processing|time limit|time frame|how long|turnaround|cik ilgi|ilgums|duration)/u;
/** Times that are not how long a service takes: an appeal, a validity, opening hours, an age. */
const otherTime = /\b(?:apstrid|parsudz|appeal|derig|valid|darba laik|opening|pienemsanas laik|glaba|vecum|age\b)/u;

/** What was, and is not any more. */
const past = /\b(?:bija|maksaja|ilga|agrak|ieprieks|lidz sim|was|were|used to|previously|formerly)\b/u;

/** Whether the sentence that a fact stands in tells of an earlier time. */
export function isOfThePast(text: string, fact: Span): boolean {
  return past.test(foldInPlace(sentenceWith(text, fact)));
}

/** The sentence that a fact stands in. */
export function sentenceWith(text: string, fact: Span): string {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= fact.start && fact.start < end);
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

/** Whether a label or a heading names a price. */
export function namesPrice(label: string): boolean {
  return price.test(foldInPlace(label));
}

/** Whether the sentence that a price stands in says that it is one: a benefit or an income is none. */
export function hasPriceWords(text: string, fact: Span): boolean {
  return price.test(foldInPlace(sentenceWith(text, fact)));
}

export function isAboutDeadline(label: string): boolean {
  return deadline.test(foldInPlace(label));
}

export function isAboutOtherTime(text: string): boolean {
  return otherTime.test(foldInPlace(text));
}

/** A label that says in which unit its value is. */
export function namesWorkingDays(label: string): boolean {
  return /darba\s?dien|darbdien|working days|business days|d\.\s?d\./u.test(foldInPlace(label));
}
