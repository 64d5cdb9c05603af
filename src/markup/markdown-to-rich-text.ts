import MarkdownIt from 'markdown-it';
import { plainTextToRichText, type RichText } from '../domain/rich-text.js';
import { htmlToRichText } from './html-to-rich-text.js';

/**
 * Characters of one text beyond which Markdown is read as plain text. No parser of it is linear on every text: this one
 * takes the square of a long run of `[` or of a table's short rows, 0.2 seconds at this length; marked and micromark take
 * longer, and marked overflows the stack.
 */
export const longestMarkdown = 2 ** 15;

const parser = new MarkdownIt({ html: true });
// Whatever a link leads to, its words are words; where it may lead is decided once, where HTML is read.
parser.validateLink = () => true;

/** Reads Markdown (CommonMark with tables, HTML in it included) into blocks. */
export function markdownToRichText(markdown: string): RichText {
  if (markdown.length > longestMarkdown) return plainTextToRichText(markdown);
  try {
    return htmlToRichText(parser.render(markdown));
  } catch {
    return plainTextToRichText(markdown); // whatever a text did to the parser, it is a text
  }
}
