import { readFileSync } from 'node:fs';
import { buildServiceSearch } from '../src/catalog/service-search.js';
import { isFunctionWord } from '../src/catalog/function-words.js';
import { foldText } from '../src/domain/fold-text.js';
const records = JSON.parse(readFileSync('../shared/corpora/search/records.json', 'utf8'));
const sv = records.map((r: any) => ({
  id: r.id,
  name: { lv: r.name },
  summary: { lv: r.description },
  holder: { name: { lv: r.institution } },
}));
const byId = new Map<string, any>(records.map((r: any) => [r.id, r]));
const s = await buildServiceSearch(sv as any);
let seed = 7;
const rnd = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const ri = (n: number) => Math.floor(rnd() * n);
const names = new Map<string, any>();
for (const r of records) {
  const n = r.name.replace(/ [\p{Lu}]\p{L}+ (novadā|valstspilsētā)$/u, '');
  (names.get(n) ?? names.set(n, new Set()).get(n)).add(r.concept);
}
const list = [...names].filter(([n, c]) => c.size === 1 && /^(V-|M|D-|U-|W-)/.test([...c][0] as string));
const abc = 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž';
const slip = (w: string) => {
  const i = 1 + ri(w.length - 1);
  switch (ri(4)) {
    case 0:
      return w.slice(0, i) + w.slice(i + 1);
    case 1:
      return w.slice(0, i) + abc[ri(abc.length)] + w.slice(i);
    case 2:
      return w.slice(0, i) + abc[ri(abc.length)] + w.slice(i + 1);
    default:
      return i + 1 < w.length ? w.slice(0, i) + w[i + 1] + w[i] + w.slice(i + 2) : w.slice(0, i - 1) + w[i] + w[i - 1];
  }
};
const kinds: Record<string, (w: string[]) => string> = {
  whole2: (w) => w.slice(0, 2).join(' '),
  nodia: (w) => foldText(w.slice(0, 2).join(' ')),
  prefixLast: (w) => {
    const x = w.slice(0, 2);
    const l = x.pop()!;
    return [...x, l.slice(0, Math.max(3, Math.ceil(l.length * 0.6)))].join(' ');
  },
  typo2: (w) => {
    const x = w.slice(0, 2);
    const c = x.map((y, i) => [y, i] as const).filter(([y]) => y.length >= 5);
    if (c.length) {
      const [y, i] = c[ri(c.length)]!;
      x[i] = slip(y);
    }
    return x.join(' ');
  },
  typo1: (w) => {
    const y = [...w].sort((a, b) => b.length - a.length)[0]!;
    return slip(y);
  },
  typoprefix: (w) => {
    const y = [...w].sort((a, b) => b.length - a.length)[0]!;
    return slip(y.slice(0, Math.max(6, Math.ceil(y.length * 0.7))));
  },
  reversed3: (w) => w.slice(0, 3).reverse().join(' '),
  nospace: (w) => w.slice(0, 2).join(''),
};
for (const [k, f] of Object.entries(kinds)) {
  let mrr = 0,
    r5 = 0,
    n = 0;
  const miss: string[] = [];
  for (const [name, c] of list) {
    const w = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
      (x: string) => !isFunctionWord(foldText(x), 'lv') && x.length > 2,
    );
    if (w.length < 2) continue;
    const q = f(w);
    const concept = [...c][0];
    const seen = new Set<string>();
    let rank = 0;
    for (const { service } of s.search(q, 'lv')) {
      seen.add(byId.get(service.id).concept);
      if (byId.get(service.id).concept === concept) {
        rank = seen.size;
        break;
      }
    }
    n++;
    if (rank) {
      mrr += 1 / rank;
      if (rank <= 5) r5++;
    }
    if (!rank || rank > 5) miss.push(`${q} → ${name} (${rank}; got ${s.search(q, 'lv')[0]?.service.name.lv})`);
  }
  console.log(
    k,
    n,
    (mrr / n).toFixed(3),
    (r5 / n).toFixed(3),
    process.argv.includes('-v') ? '\n   ' + miss.slice(0, 12).join('\n   ') : '',
  );
}
