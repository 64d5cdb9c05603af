import { findContradictions } from './contradictions.js';
import type { Contradiction } from './in-copied-sentences.js';
import { type Copy, type CopiedField, findCopies } from './copies.js';
import type {
  ContradictionFinding,
  CopiedText,
  CopyFinding,
  EmbedFinding,
  Findings,
  Place,
  Reason,
} from './finding.js';
import { findOtherHours } from './hours.js';
import { isNewsAddress } from './mention.js';
import type { PageBlock, PageText } from './page-block.js';
import { PageWords } from './page-words.js';
import type { RegisterTexts } from './register-texts.js';
import { scopesOf } from './scopes.js';
import { linkToText } from './text-fragment.js';
import { differenceOf } from './word-difference.js';

/** A share of the register's words from which a copy is certain, and how many of them there must be. */
const certainCoverage = 0.85;
const certainWords = 15;

/** Of a page that says more things wrong than these nobody reads the rest. */
const mostContradictions = 200;

/**
 * What one page repeats of the register, what it says otherwise, and which elements it embeds.
 * @param address the page's own, absolute
 * @param isRepeated whether a block stands on many pages of the site
 */
export function auditPage(
  address: string,
  read: PageText,
  register: RegisterTexts,
  isRepeated: (block: PageBlock) => boolean = () => false,
): Findings {
  const page = new PageWords({ ...read, isNews: read.isNews || isNewsAddress(address) });
  const copies = findCopies(page, register.sentences, register.namedOn(page));
  const scopes = scopesOf(page, copies, register.names);
  const known = { factsOf: (service: string) => register.factsOf(service), isRepeated };
  const contradictions = [...findContradictions(page, copies, scopes, known), ...findOtherHours(page, scopes, known)];
  return {
    copies: copies.map((copy) => toCopyFinding(address, page, copy)),
    contradictions: once(contradictions)
      .slice(0, mostContradictions)
      .map((one) => toContradictionFinding(address, page, one)),
    embeds: embedsOf(address, read),
  };
}

function toCopyFinding(address: string, page: PageWords, copy: Copy): CopyFinding {
  const fields = [...copy.fields].sort((a, b) => (a.sentences[0]?.start ?? 0) - (b.sentences[0]?.start ?? 0));
  const share = fields.reduce((sum, { coverage, matched }) => sum + coverage * matched, 0) / Math.max(1, copy.matched);
  const isCertain = share >= certainCoverage && copy.matched >= certainWords;
  const amount: Reason = share >= 0.98 ? 'all-words' : 'most-words';
  const reasons: Reason[] = copy.matched < certainWords ? [amount, 'few-words'] : [amount];
  if (
    fields.some(({ sentences, passage }) =>
      isOtherOrder(sentences.map((one) => passage.sentences.indexOf(one.sentence))),
    )
  ) {
    reasons.push('other-order');
  }
  const texts = fields.map((field) => toCopiedText(address, page, field));
  return { page: address, service: copy.service, sureness: isCertain ? 'certain' : 'probable', reasons, texts };
}

function isOtherOrder(places: readonly number[]): boolean {
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

function toCopiedText(address: string, page: PageWords, { passage, coverage, sentences }: CopiedField): CopiedText {
  const onPage = sentences
    .map(({ start, end }) => page.sentenceAround(start, end))
    .map(({ start, end }) => page.text(start, end))
    .join(' ');
  const block = page.blocks[page.blockAt(sentences[0]?.start ?? 0)];
  return {
    field: passage.field,
    language: passage.language,
    coverage: Math.round(coverage * 100) / 100,
    inRegister: passage.text,
    onPage,
    difference: differenceOf(passage.text, onPage),
    place: placeOf(address, block, sentences[0] ? page.text(sentences[0].start, sentences[0].end) : ''),
  };
}

function toContradictionFinding(address: string, page: PageWords, found: Contradiction): ContradictionFinding {
  const { service, kind, field, onPage, inRegister, block, isCertain, reasons } = found;
  return {
    page: address,
    service,
    fact: kind,
    field,
    sureness: isCertain ? 'certain' : 'probable',
    reasons,
    onPage,
    inRegister,
    difference: differenceOf(inRegister.join(' / '), onPage),
    place: placeOf(address, page.blocks[block], kind === 'opening-hours' ? (page.blocks[block]?.text ?? '') : onPage),
  };
}

function placeOf(address: string, block: PageBlock | undefined, text: string): Place {
  const firstLine = text.split('\n')[0] ?? '';
  return { headings: block?.headings ?? [], selector: block?.selector ?? '', link: linkToText(address, firstLine) };
}

/** One finding for what a page says of a service again and again; the surest one. */
function once(found: readonly Contradiction[]): Contradiction[] {
  const known = new Map<string, Contradiction>();
  for (const one of [...found].sort((a, b) => Number(b.isCertain) - Number(a.isCertain))) {
    const key = `${one.service} ${one.kind} ${one.onPage}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()].sort((a, b) => a.block - b.block);
}

function embedsOf(address: string, { embeds, scripts }: PageText): EmbedFinding[] {
  const script = scripts.find((source) => /service-catalog|\bembed(?:\.min)?\.js\b/i.test(source));
  return embeds.map((embed) => ({ ...embed, page: address, script }));
}
