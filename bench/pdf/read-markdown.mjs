// Reads Markdown into the few kinds of block that the other renderers are given: their converters stay small and alike.
import { Marked } from 'marked';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const decoded = (text) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]);

const noteText = {
  name: 'noteText',
  level: 'block',
  start: (source) => source.match(/^\[\^/m)?.index,
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]: ([^\n]*)(?:\n|$)/.exec(source);
    if (match === null) return undefined;
    const token = { type: 'noteText', raw: match[0], id: match[1], tokens: [] };
    this.lexer.inline(match[2], token.tokens);
    return token;
  },
};

const noteMark = {
  name: 'noteMark',
  level: 'inline',
  start: (source) => source.match(/\[\^/)?.index,
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]/.exec(source);
    return match === null ? undefined : { type: 'noteMark', raw: match[0], id: match[1] };
  },
};

const marked = new Marked({ gfm: true, extensions: [noteText, noteMark] });

/** Pieces of running text: `text` with bold, italic, code and href, or `note` with its number. */
function inlines(tokens, look, notes) {
  return (tokens ?? []).flatMap((token) => {
    switch (token.type) {
      case 'strong':
        return inlines(token.tokens, { ...look, bold: true }, notes);
      case 'em':
        return inlines(token.tokens, { ...look, italic: true }, notes);
      case 'link':
        return inlines(token.tokens, { ...look, href: token.href }, notes);
      case 'codespan':
        return [{ ...look, text: decoded(token.text), code: true }];
      case 'noteMark':
        return [{ note: notes.get(token.id) }];
      default:
        return token.tokens === undefined
          ? [{ ...look, text: decoded(token.raw) }]
          : inlines(token.tokens, look, notes);
    }
  });
}

function blocks(tokens, notes) {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'heading': {
        const slug = token.text.toLowerCase().replaceAll(' ', '-');
        return [
          { kind: 'heading', level: token.depth, slug, content: inlines(token.tokens, {}, notes) },
        ];
      }
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', content: inlines(token.tokens, {}, notes) }];
      case 'list': {
        const items = token.items.map((item) => blocks(item.tokens, notes));
        return [{ kind: 'list', ordered: token.ordered, items }];
      }
      case 'table': {
        const cell = ({ tokens: inner }) => inlines(inner, {}, notes);
        return [
          {
            kind: 'table',
            align: token.align.map((side) => side ?? 'left'),
            head: token.header.map(cell),
            rows: token.rows.map((row) => row.map(cell)),
          },
        ];
      }
      case 'blockquote':
        return [callout(blocks(token.tokens, notes))];
      case 'code':
        return [{ kind: 'code', text: token.text }];
      default:
        return [];
    }
  });
}

function callout(inner) {
  const [lead] = inner[0].content;
  const mark = /^\[!(\w)(\w+)\]\s*/.exec(lead.text);
  lead.text = lead.text.slice(mark[0].length);
  return { kind: 'callout', title: mark[1] + mark[2].toLowerCase(), blocks: inner };
}

/** The blocks of the text, and its footnotes in order. */
export function readMarkdown(markdown) {
  const tokens = marked.lexer(markdown);
  const texts = tokens.filter(({ type }) => type === 'noteText');
  const notes = new Map(texts.map(({ id }, index) => [id, index + 1]));
  return {
    blocks: blocks(tokens, notes),
    notes: texts.map((token) => inlines(token.tokens, {}, notes)),
  };
}
