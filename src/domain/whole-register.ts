import type { Institution } from './institution.js';
import type { LifeSituation, LifeSituationNode } from './life-situation.js';
import type { Service, ServiceRecord } from './public-service.js';
import type { AllServicesQuestion, LifeSituationsQuestion, Question, ValueOf } from './question.js';
import { RegisterError } from './register-error.js';
import { selectServices } from './select-services.js';
import type { AllServices, LeftOutRecord } from './service-page.js';

/** All that a register holds, or all that a catalogue wants of it, where that is few enough to be held at once. */
export interface WholeRegister {
  readonly services: readonly Service[];
  readonly leftOut: readonly LeftOutRecord[];
  /** Those that are known by more than their name; others are known by what services say of them. */
  readonly institutions?: readonly Institution[];
}

/**
 * Answers any question from all services there are: for registers that answer none. Life situations are those that
 * services name, without a tree and without steps; there are no resources.
 * @throws RegisterError `wrong-shape` where the record asked for could not be read
 */
export function answerFromWhole(question: Question, register: WholeRegister): ValueOf<Question> {
  const { services, leftOut } = register;
  switch (question.about) {
    case 'services':
      return { ...selectServices(services, question), leftOut };
    case 'all-services':
      return allServices(register, question);
    case 'service':
      return serviceRecord(register, question.id);
    case 'life-situations':
      return { items: lifeSituations(services, question), leftOut: [] };
    case 'life-situation':
      return lifeSituation(services, question.id);
    case 'institution':
      return institution(register, question.registrationNumber);
    case 'resources':
      return { items: [], leftOut: [] };
  }
}

function allServices({ services: items, leftOut }: WholeRegister, question: AllServicesQuestion): AllServices {
  const { about: _, most, ...narrowed } = question;
  const whole = { about: 'services', page: 1, limit: Infinity, ...narrowed } as const;
  const { items: services, total } = selectServices(items, whole);
  return total > most ? { total, leftOut: [] } : { total, services, leftOut };
}

function serviceRecord({ services, leftOut }: WholeRegister, id: string): ServiceRecord {
  const found = services.find((one) => one.id === id);
  if (found) return found;
  const unreadable = leftOut.find((one) => one.id === id);
  if (unreadable) throw new RegisterError('wrong-shape', `record ${id}: ${unreadable.reason}`);
  return { id, status: 'unknown' };
}

/** The situations that services name; all of them are taken for those of people's lives. */
function lifeSituations(
  services: readonly Service[],
  { about: _, ...narrowed }: LifeSituationsQuestion,
): LifeSituationNode[] {
  const { audiences = [] } = narrowed;
  if (audiences.length > 0 && !audiences.includes('citizens')) return [];
  const names = new Map(
    services.flatMap(({ lifeSituations = [] }) => lifeSituations.map(({ id, name }) => [id, name])),
  );
  const { facets } = selectServices(services, { about: 'services', page: 1, limit: 1, ...narrowed });
  return (facets?.lifeSituation ?? []).map(({ value, count }) => ({
    id: value,
    name: names.get(value) ?? { en: value },
    audience: 'citizens',
    serviceCount: count,
  }));
}

function lifeSituation(services: readonly Service[], id: string): LifeSituation | undefined {
  const node = lifeSituations(services, { about: 'life-situations' }).find((one) => one.id === id);
  return node && { ...node, steps: [] };
}

function institution({ services, institutions = [] }: WholeRegister, number: string): Institution | undefined {
  const named = () => services.flatMap(({ holder, providers = [] }) => [holder, ...providers]);
  return [...institutions, ...named()].find(({ registrationNumber }) => registrationNumber === number);
}
