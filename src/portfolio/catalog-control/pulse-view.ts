import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Measurement } from '../../controllers/pulse-controller.js';
import type { ControlContext } from './control-context.js';

/** Units of the drawing, which has the width of its place. */
const width = 600;
const height = 72;
const widestBar = 14;

/** Whether and how fast the register answered while the page was open: in words, as a drawing, and as a table. */
export function pulseView(series: readonly Measurement[], interval: number, context: ControlContext): TemplateResult {
  const { words, headingLevel } = context;
  return html`<section class="pulse" aria-labelledby="pulse-title">
    <div id="pulse-title" class="section-title" role="heading" aria-level=${headingLevel}>${words.register}</div>
    <p class="quiet">${words.registerHelp(interval)}</p>
    ${series.length === 0 ? html`<p>${words.measured}</p>` : seriesView(series, context)}
  </section>`;
}

function seriesView(series: readonly Measurement[], context: ControlContext): TemplateResult {
  const { words } = context;
  const sentences = sentencesOf(series, context);
  const slowest = Math.max(1, ...times(series));
  return html`<p class="pulse-words">${sentences.join(' ')}</p>
    <figure class="chart">
      <figcaption>${words.chart}</figcaption>
      <div class="scale" aria-hidden="true"><span>${words.milliseconds(Math.ceil(slowest))}</span><span>0</span></div>
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label=${sentences.join(' ')}>
        ${series.map((one, index) => barView(one, { index, of: series.length, slowest }))}
        <line class="axis" x1="0" x2=${width} y1=${height - 0.5} y2=${height - 0.5}></line>
      </svg>
    </figure>
    <details>
      <summary>${words.measurements}</summary>
      ${tableView(series, context)}
    </details>`;
}

/** A bar as high as the answer took; no answer is an empty frame of the whole height, so that it does not go by colour. */
function barView({ took, error }: Measurement, place: { index: number; of: number; slowest: number }): unknown {
  const step = Math.min(widestBar, width / place.of);
  const bar = error ? height - 2 : Math.max(2, (took / place.slowest) * (height - 4));
  return svg`<rect class=${error ? 'no-answer' : 'answer'} x=${place.index * step + step * 0.1} y=${height - bar}
    width=${step * 0.8} height=${bar}></rect>`;
}

function sentencesOf(series: readonly Measurement[], { words, formats }: ControlContext): string[] {
  const answered = times(series).sort((a, b) => a - b);
  const milliseconds = (at: number) => words.milliseconds(Math.round(answered.at(at) ?? 0));
  const prepared = series.findLast(({ preparedAt }) => preparedAt !== undefined)?.preparedAt;
  return [
    words.answered(answered.length, series.length),
    ...(answered.length > 0 ? [words.answerTime(milliseconds(Math.floor(answered.length / 2)), milliseconds(-1))] : []),
    ...(prepared === undefined ? [] : [words.dataAge(formats.ago(prepared))]),
  ];
}

function times(series: readonly Measurement[]): number[] {
  return series.filter(({ error }) => !error).map(({ took }) => took);
}

function tableView(series: readonly Measurement[], { words, formats, messages }: ControlContext): TemplateResult {
  const rows = series.toReversed().map(
    ({ at, took, error, preparedAt }) =>
      html`<tr>
        <td>${formats.time(at)}</td>
        <td>
          ${error ? html`${words.noAnswer}: ${messages.reasons[error.reason]}` : words.milliseconds(Math.round(took))}
        </td>
        <td>${preparedAt === undefined ? words.unknownAge : formats.moment(preparedAt)}</td>
      </tr>`,
  );
  return html`<div class="scrolls" role="region" aria-label=${words.measurements} tabindex="0">
    <table class="measurements">
      <thead>
        <tr>
          ${[words.moment, words.answer, words.data].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.length > 0 ? rows : nothing}
      </tbody>
    </table>
  </div>`;
}
