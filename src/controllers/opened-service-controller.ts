import type { ReactiveControllerHost } from 'lit';
import type { CatalogOffer } from '../catalog/catalog-questions.js';
import { variantsQuestion } from '../catalog/catalog-questions.js';
import { type Answer, type Retry, valueIn } from '../domain/answer.js';
import type { ServiceRecord, ServiceSummary } from '../domain/public-service.js';
import type { ResourcesQuestion, ServiceQuestion, ServicesQuestion } from '../domain/question.js';
import type { Resource, ResourceList } from '../domain/resource.js';
import { resourcesQuestion } from '../domain/resources-question.js';
import type { ServicePage } from '../domain/service-page.js';
import { AnswerController, type Register } from './answer-controller.js';

/** The service a person opened, with what its description needs beside it. */
export class OpenedServiceController {
  readonly #service: AnswerController<ServiceQuestion>;
  readonly #resources: AnswerController<ResourcesQuestion>;
  readonly #variants: AnswerController<ServicesQuestion>;

  /**
   * @param id of the service; `undefined` while none is open
   * @param told called with each answer about the service, and about what stands beside it
   */
  constructor(
    host: ReactiveControllerHost & Register,
    id: () => string | undefined,
    offer: () => CatalogOffer,
    told: {
      readonly service: (answer: Answer<ServiceRecord>) => void;
      readonly beside: (answer: Answer<ResourceList | ServicePage>) => void;
    },
  ) {
    const service = () => {
      const opened = id();
      return opened ? ({ about: 'service', id: opened } as const) : undefined;
    };
    this.#service = new AnswerController<ServiceQuestion>(host, () => host, service, told.service);
    this.#resources = new AnswerController<ResourcesQuestion>(
      host,
      () => host,
      () => resourcesQuestion(this.record),
      told.beside,
    );
    this.#variants = new AnswerController<ServicesQuestion>(
      host,
      () => host,
      () => variantsQuestion(offer(), this.record),
      told.beside,
    );
  }

  get answer(): Answer<ServiceRecord> {
    return this.#service.answer;
  }

  get record(): ServiceRecord | undefined {
    return valueIn(this.#service.answer);
  }

  /** State of what the service's channels depend on, as far as known. */
  get resources(): readonly Resource[] {
    return valueIn(this.#resources.answer)?.items ?? [];
  }

  /** The same standard service in all territories, as far as known. */
  get variants(): readonly ServiceSummary[] | undefined {
    return valueIn(this.#variants.answer)?.items;
  }

  get retry(): Retry {
    return this.#service.retry;
  }

  /** Whether the register has changed the description while somebody looked at it. */
  get updated(): boolean {
    return this.#service.updated;
  }
}
