import ts from 'typescript';

const drawers = /^(utils?|types?|core|shared|common|helpers?|lib|libs|misc)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const suffixes = new Set(['element', 'styles', 'events', 'stories', 'test', 'contract']);
/** `vite.config.ts`, `web-test-runner.config.mjs`: the tool gives the name. */
const namedByTool = /\.config\.[cm]?[jt]s$/;

/** Words that say nothing, or say it wrongly, and what to do instead. Matched in every text of the project. */
const bannedWords: readonly (readonly [word: RegExp, instead: string])[] = [
  [/(\/\/|\*|<!--|#)\s*(TODO|FIXME|XXX)\b/, 'do it, or write an entry in DECISIONS.md'],
  [/\b(white|black)-?list/i, 'allow-list, deny-list'],
  [/(?<![\w.:/-])\/(home|Users|root|work)\/\w/, "a path of one person's machine is no one else's"],
];

/** Complaints about a path: its folders and its file name. */
export function complainOfPath(path: string): string[] {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const complaints = folders.flatMap((folder) => {
    if (drawers.test(folder)) return [`${path}: "${folder}" is a drawer: name the folder after what is in it`];
    return kebab.test(folder.replace(/^\./, '')) ? [] : [`${path}: the folder "${folder}" is not kebab-case`];
  });
  if (namedByTool.test(file)) return complaints;
  const [name = '', ...rest] = file.split('.');
  const suffix = rest.length > 1 ? rest[0] : undefined;
  if (!kebab.test(name)) complaints.push(`${path}: the name is not kebab-case`);
  if (drawers.test(name)) complaints.push(`${path}: "${name}" is a drawer: name the file after its one export`);
  if (suffix !== undefined && !suffixes.has(suffix)) complaints.push(`${path}: there is no suffix ".${suffix}"`);
  return complaints;
}

/** Complaints about the words of a text. */
export function complainOfWords(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    bannedWords.flatMap(([word, instead]) => {
      const found = word.exec(line)?.[0];
      return found === undefined ? [] : [`${path}:${index + 1}: "${found.trim()}": ${instead}`];
    }),
  );
}

/** Complaints about the names a source declares. */
export function complainOfNames(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const complaints: string[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    complaints.push(...complainOfDeclaration(path, node).map((complaint) => `${path}:${line}: ${complaint}`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return complaints;
}

function complainOfDeclaration(path: string, node: ts.Node): string[] {
  if (ts.isClassDeclaration(node) && node.name) return complainOfClass(path, node, node.name.text);
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return complainOfNoun(node.name.text);
  if (ts.isClassElement(node) && node.name) return complainOfMember(node.name.getText());
  return [];
}

function complainOfClass(path: string, node: ts.ClassDeclaration, name: string): string[] {
  const parent = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const base = parent?.expression.getText() ?? '';
  const complaints = complainOfNoun(name);
  if (base.endsWith('Event') !== name.endsWith('Event')) complaints.push(`${name}: an event's class ends in "Event"`);
  if (base.endsWith('Element') !== name.endsWith('Element')) {
    complaints.push(`${name}: an element's class ends in "Element"`);
  }
  if (name.endsWith('Service') && !path.startsWith('src/domain/')) {
    complaints.push(`${name}: a service is a public service, and those are in src/domain`);
  }
  return complaints;
}

function complainOfNoun(name: string): string[] {
  const ending = /(Manager|Helpers?|Utils?|Impl)$/.exec(name)?.[0];
  return ending ? [`${name}: "${ending}" does not say what it is`] : [];
}

function complainOfMember(name: string): string[] {
  if (name.startsWith('_')) return [`${name}: what is private starts with #`];
  return /^#?(handle|on)[A-Z]/.test(name) ? [`${name}: a method says what it does, not when`] : [];
}
