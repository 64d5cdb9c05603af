import type { ListedPage } from '../reading.js';
import type { Rule } from '../rule.js';

export const loopingPages: Rule = {
  id: 'looping-pages',
  severity: 'error',
  lv: {
    title: 'Saraksta lapas ved pa apli',
    explanation: 'Nākamā lapa ir tā pati vai agrāka: cilvēks redz tos pašus pakalpojumus, un pārējos nesasniedz.',
    remedy: 'Pārbaudiet, vai reģistrs ņem vērā lapas numuru un vai saite „next” ved uz nākamo lapu.',
    says: ([page = '', to = '']) => `${page}. lapa ved uz ${to}`,
  },
  en: {
    title: 'The pages of the list lead in circles',
    explanation:
      'The next page is the same one, or an earlier one: people see the same services again and never reach the rest.',
    remedy:
      'See whether the register takes the number of the page into account, and whether “next” leads to the next one.',
    says: ([page = '', to = '']) => `page ${page} leads to ${to}`,
  },
  look: ({ pages }) =>
    pages.flatMap((page) => {
      const { url, number, next } = page;
      const before = pages.filter((one) => one.of === page.of && one.number < number);
      const same = before.find((one) => holdsTheSame(one, page));
      const back = next === undefined ? undefined : [...before, page].find((one) => isSameAddress(one.url, next));
      const to = same ?? back;
      return to ? [{ address: url, found: [String(number), to.url] }] : [];
    }),
};

/** With nothing on either of them nothing follows. */
function holdsTheSame(one: ListedPage, other: ListedPage): boolean {
  return one.ids.length > 0 && one.ids.length === other.ids.length && one.ids.every((id, at) => id === other.ids[at]);
}

function isSameAddress(one: string, other: string): boolean {
  const inOneOrder = (address: string) => {
    const url = new URL(address);
    url.searchParams.sort();
    return url.pathname + url.search;
  };
  return inOneOrder(one) === inOneOrder(other);
}
