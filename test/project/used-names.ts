import ts from 'typescript';

/**
 * Names of members a source reads from an object called `messages`: `messages.search`, `context.messages.search`,
 * `const { search } = messages`.
 */
export function messagesUsed(text: string): string[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isMessages(node.expression)) names.push(node.name.text);
    if (ts.isVariableDeclaration(node) && node.initializer && isMessages(node.initializer)) {
      names.push(...destructured(node.name));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isMessages(expression: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text === 'messages';
  return ts.isIdentifier(expression) && expression.text === 'messages';
}

function destructured(name: ts.BindingName): string[] {
  if (!ts.isObjectBindingPattern(name)) return [];
  return name.elements.map((element) => (element.propertyName ?? element.name).getText());
}

/** Values of the `part` attributes in a source's templates. */
export function partsUsed(text: string): string[] {
  return [...text.matchAll(/\spart="([\w -]+)"/g)].flatMap(([, parts = '']) => parts.split(' '));
}
