import type { ListedPage } from '../reading.js';
import type { Finding, Rule } from '../rule.js';

export const lyingTotal: Rule = {
  id: 'lying-total',
  severity: 'error',
  lv: {
    title: 'Skaits neatbilst tam, kas ir lapās',
    explanation:
      'Cilvēks lasa, ka pakalpojumu ir vairāk vai mazāk, nekā viņam rāda, un pēdējās lapas ir tukšas; no tāda saraksta visus pakalpojumus uzreiz nolasīt nevar.',
    remedy:
      'Skaitiet tos pašus ierakstus, kurus rādāt, ar tiem pašiem nosacījumiem, un katru lapu, izņemot pēdējo, piepildiet.',
    says: ([page = '', told = '', seen = '']) => `${page}. lapa: jābūt ${told}, ir ${seen}`,
  },
  en: {
    title: 'The total is not that of the pages',
    explanation:
      'People read that there are more services, or fewer, than they are shown, and the last pages are empty; of such a list not all services can be read at once.',
    remedy: 'Count the very records that are shown, by the same conditions, and fill every page but the last.',
    says: ([page = '', told = '', seen = '']) => `page ${page}: should have ${told}, has ${seen}`,
  },
  look: ({ pages }) => pages.filter(({ refused }) => refused === undefined).flatMap((page) => complain(page, pages)),
};

function complain(page: ListedPage, pages: readonly ListedPage[]): Finding[] {
  const [first] = pages.filter(({ of }) => of === page.of);
  const { pageCount, size, total } = first ?? page;
  const { number, url, records } = page;
  if (page.total !== undefined && total !== undefined && page.total !== total)
    return [{ address: url, found: [String(number), `total ${total}`, `total ${page.total}`] }];
  // What a page that is no list holds cannot be counted; that it failed is told elsewhere.
  if (size === undefined || pageCount === undefined || page.pageCount === undefined) {
    const isWrong = page === first && pageCount === 1 && total !== undefined && total !== records.length;
    return isWrong ? [{ address: url, found: ['1', String(total), String(records.length)] }] : [];
  }
  const isLast = number >= pageCount;
  const told = isLast ? (total === undefined ? undefined : total - (number - 1) * size) : size;
  if (told === undefined)
    return records.length > 0 || number === 1 ? [] : [{ address: url, found: [String(number), '≥ 1', '0'] }];
  return records.length === told
    ? []
    : [{ address: url, found: [String(number), String(told), String(records.length)] }];
}
