import { membersOf } from '../members.js';
import { inEachService, type Rule } from '../rule.js';

const tag =
  /<\/?(a|abbr|b|blockquote|br|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)\b[^<>]*>/i;
const entity = /&([a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i;

/** As the elements have it: what says that it is HTML, or is so by its register's nature, became paragraphs long before. */
export const htmlInPlainText: Rule = {
  id: 'html-in-plain-text',
  severity: 'warning',
  lv: {
    title: 'Vienkāršā tekstā ir HTML',
    explanation:
      'Lai reģistra teksts nekad nekļūtu par kodu, elementi iezīmes rāda kā tekstu: cilvēks redz <br> un &nbsp;.',
    remedy: 'Noņemiet iezīmes vai nosauciet formātu: {"format": "html", "text": "…"}.',
    says: ([place = '', piece = '']) => `${place}: ${piece}`,
  },
  en: {
    title: 'There is HTML in plain text',
    explanation:
      "So that a register's text never becomes code, the elements show tags as text: people see <br> and &nbsp;.",
    remedy: 'Take the tags out, or name the format: {"format": "html", "text": "…"}.',
    says: ([place = '', piece = '']) => `${place}: ${piece}`,
  },
  look: (reading) =>
    inEachService(reading, (service) =>
      [...membersOf(service)].flatMap(({ path, value }) => {
        if (typeof value !== 'string' || /^(url|href|sourceUrl|requestUrl|id)$/.test(path.at(-1) ?? '')) return [];
        const piece = tag.exec(value)?.[0] ?? entity.exec(value)?.[0];
        return piece === undefined ? [] : [[path.join('.'), piece.slice(0, 60)]];
      }),
    ),
};
