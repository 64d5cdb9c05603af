import { auditPage } from './audit-page.js';
import type { Findings } from './finding.js';
import type { PageText } from './page-block.js';
import { type RegisterTexts } from './register-texts.js';
import { RepeatedBlocks } from './repeated-blocks.js';

/** A page that was read, by its address. */
export interface ReadPage {
  readonly address: string;
  readonly page: PageText;
}

/** What the pages of a site repeat of the register, what they say otherwise, and which elements they embed. */
export function auditPages(pages: readonly ReadPage[], register: RegisterTexts): Findings {
  const repeated = new RepeatedBlocks();
  for (const { page } of pages) repeated.add(page);
  const found = pages.map(({ address, page }) => auditPage(address, page, register, (block) => repeated.has(block)));
  return {
    copies: found.flatMap(({ copies }) => copies),
    contradictions: found.flatMap(({ contradictions }) => contradictions),
    embeds: found.flatMap(({ embeds }) => embeds),
  };
}
