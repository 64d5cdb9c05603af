interface Table {
  /** Heads of the columns. */
  readonly heads: string[];
  /** The first cell of the row. */
  rowHead: string;
  column: number;
  isInHead: boolean;
  cell: 'th' | 'td' | undefined;
  span: number;
  /** Rows that were begun; the heads of columns stand in the first, or in `thead`. */
  rows: number;
}

/** Knows what names a value in a table or a list of terms. */
export class TableReader {
  readonly #tables: Table[] = [];
  readonly #terms: string[] = [];
  #isTerm = false;
  #isDetails = false;
  #rows = 0;

  /** The row of a table that is being read. */
  get row(): number | undefined {
    return this.#tables.at(-1)?.cell === undefined ? undefined : this.#rows;
  }

  open(name: string, { colspan }: Readonly<Record<string, string>>): void {
    if (name === 'table') {
      const cell = undefined;
      this.#tables.push({ heads: [], rowHead: '', column: 0, isInHead: false, cell, span: 1, rows: 0 });
    }
    if (name === 'dl') this.#terms.push('');
    if (name === 'dt') [this.#isTerm, this.#isDetails] = [true, false];
    if (name === 'dd') [this.#isTerm, this.#isDetails] = [false, true];
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'thead') table.isInHead = true;
    if (name === 'tr') {
      this.#rows += 1;
      table.rows += 1;
      [table.rowHead, table.column] = ['', 0];
    }
    if (name === 'th' || name === 'td') {
      table.cell = name;
      table.span = Math.min(50, Math.max(1, Number(colspan) || 1));
    }
  }

  close(name: string): void {
    if (name === 'table') this.#tables.pop();
    if (name === 'dl') this.#terms.pop();
    if (name === 'dt') this.#isTerm = false;
    if (name === 'dd') this.#isDetails = false;
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'thead') table.isInHead = false;
    if (name === 'th' || name === 'td') {
      table.cell = undefined;
      table.column += table.span;
    }
  }

  /** What names the text that was just read; the text itself may be what names the next ones. */
  labelFor(text: string): string {
    if (this.#isTerm) {
      this.#terms[Math.max(0, this.#terms.length - 1)] = text;
      return '';
    }
    if (this.#isDetails && this.#terms.at(-1)) return this.#terms.at(-1) ?? '';
    const table = this.#tables.at(-1);
    if (!table?.cell) return '';
    if (table.isInHead || (table.cell === 'th' && table.rows === 1)) {
      table.heads[table.column] = text;
      // Two heads in the first row may as well be a name and its value.
      if (!table.isInHead && table.column === 0) table.rowHead = text;
      return '';
    }
    const head = table.heads[table.column] ?? '';
    if (table.column === 0) {
      table.rowHead ||= text;
      return head;
    }
    return [table.rowHead, head].filter((part) => part !== '' && part !== text).join(' · ');
  }
}
