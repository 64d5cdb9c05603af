import { css } from 'lit';

export const snippetBuilderStyles = css`
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 1.5);
  }
  @container (min-width: 56em) {
    .halves {
      grid-template-columns: minmax(16em, 22em) minmax(0, 1fr);
    }
  }
  .section-title {
    margin-block: 1em 0.5em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    align-items: end;
    gap: 0.7em;
  }
  .field {
    display: grid;
    gap: 0.2em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .field input,
  .field select {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font-size: 1.1em;
  }
  .flag {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
  }
  .flag input {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_accent);
  }
  .preview {
    max-block-size: 44em;
    overflow: auto;
    padding: 1em;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  pre {
    margin: 0;
    padding: 0.9em 1em;
    overflow-x: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_mark);
    font-size: 0.9em;
    line-height: 1.5;
    white-space: pre-wrap;
  }
  .quiet {
    color: var(--_muted);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .halves > * {
    min-inline-size: 0;
  }
`;
