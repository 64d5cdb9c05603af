import { chooseLanguage } from '../../domain/localized-text.js';
import { orderedSteps, type Step } from '../../domain/public-service.js';
import { type Check, failedBy } from '../check.js';
import { descriptionOf } from '../portfolio.js';

/** Stages as the law has them; a payment may come at any time between request and receipt. */
const stage: Readonly<Record<Step['kind'], number>> = { request: 0, processing: 1, payment: 1, receive: 2 };

/** Steps written in another order than they are taken, two with one number, or a receipt before its request. */
export const stepsOutOfOrder: Check = {
  id: 'steps-out-of-order',
  severity: 'warning',
  needs: ['description'],
  lv: {
    title: 'Sajaukta soļu secība',
    says: (name, items) => `Pakalpojuma „${name}” soļi nav savā secībā: ${items}.`,
    remedy: 'Sakārtojiet soļus reģistra ierakstā: pieprasīšana, apstrāde, saņemšana; katram savs numurs.',
  },
  en: {
    title: 'Steps out of order',
    says: (name, items) => `The steps of “${name}” are not in their order: ${items}.`,
    remedy: 'Put the steps in order in the register’s record: request, processing, receipt; each with its number.',
  },
  look: (subject, { language }) => {
    const described = descriptionOf(subject);
    const written = described?.steps ?? [];
    const misplaced = new Set([
      ...written.filter((step, index) => step.order <= (written[index - 1]?.order ?? -Infinity)),
      ...orderedSteps({ steps: written }).filter((step, index, steps) => {
        const before = steps[index - 1];
        return before !== undefined && stage[step.kind] < stage[before.kind];
      }),
    ]);
    return failedBy([...misplaced].map((step) => stepName(step, language)));
  },
};

function stepName({ order, title }: Step, language: string): string {
  const name = chooseLanguage(title, language)?.value;
  return name ? `${order}. ${name}` : `${order}.`;
}
