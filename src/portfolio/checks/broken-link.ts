import { chooseAddress, chooseLanguage } from '../../domain/localized-text.js';
import type { Service } from '../../domain/public-service.js';
import { type Check, failed, passed, unknown } from '../check.js';
import { descriptionOf } from '../portfolio.js';

/**
 * A form, a page or an e-service without an address that a browser could follow. Whether an address that is there
 * answers is `unknown`: browsers do not let a page see what another site says, and a guess would accuse the innocent.
 */
export const brokenLink: Check = {
  id: 'broken-link',
  severity: 'error',
  needs: ['description'],
  lv: {
    title: 'Saitei vai veidlapai nav derīgas adreses',
    says: (name, items) => `Pakalpojuma „${name}” aprakstā nav derīgas tīmekļa adreses: ${items}.`,
    remedy: 'Reģistra ierakstā ielieciet pilnu adresi, kas sākas ar https://, un atveriet to pārbaudei.',
  },
  en: {
    title: 'A link or a form has no usable address',
    says: (name, items) => `In the description of “${name}” there is no usable web address for: ${items}.`,
    remedy: 'Put the whole address, beginning with https://, into the register’s record, and open it to try it.',
  },
  look: (subject, { language }) => {
    const links = linksOf(descriptionOf(subject), language);
    const broken = links.filter(({ address }) => !address);
    if (broken.length > 0) return failed(...broken.map(({ name }) => name));
    return links.length > 0 ? unknown : passed;
  },
};

interface Link {
  readonly name: string;
  readonly address: string | undefined;
}

/** What leads somewhere by its nature; papers to bring do not. */
function linksOf(service: Service | undefined, language: string): Link[] {
  const documents = (service?.documents ?? []).filter(({ kind }) => kind !== 'submit');
  const channels = (service?.steps ?? []).flatMap((step) => step.channels ?? []);
  return [
    ...documents.map(({ title, url }) => ({ name: chooseLanguage(title, language)?.value ?? '', address: url })),
    ...channels
      .filter(({ kind }) => kind === 'e-service')
      .map(({ name, url }) => ({
        name: chooseLanguage(name, language)?.value ?? (language.startsWith('lv') ? 'e-pakalpojums' : 'e-service'),
        address: chooseAddress(url, language),
      })),
  ];
}
