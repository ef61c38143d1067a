/** Builds HTML in which a text can only be text: every child and attribute is escaped where the element is made. */

/** The elements that pages are made of; links are made by `link` alone. */
export type TagName =
  | 'article'
  | 'body'
  | 'aside'
  | 'br'
  | 'button'
  | 'caption'
  | 'code'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'fieldset'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'form'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'head'
  | 'header'
  | 'hr'
  | 'html'
  | 'input'
  | 'label'
  | 'legend'
  | 'li'
  | 'main'
  | 'meta'
  | 'nav'
  | 'noscript'
  | 'ol'
  | 'option'
  | 'p'
  | 'pre'
  | 'section'
  | 'select'
  | 'span'
  | 'strong'
  | 'style'
  | 'blockquote'
  | 'summary'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'textarea'
  | 'th'
  | 'thead'
  | 'time'
  | 'title'
  | 'tr'
  | 'ul';

/** No handler and no style: the content policy would refuse them, and a value could hide in them. */
export type AttributeName =
  | 'aria-current'
  | 'aria-describedby'
  | 'aria-invalid'
  | 'aria-label'
  | 'aria-labelledby'
  | 'aria-live'
  | 'autocomplete'
  | 'charset'
  | 'checked'
  | 'class'
  | 'content'
  | 'data-part'
  | 'data-path'
  | 'data-revision'
  | 'data-say'
  | 'data-seen'
  | 'data-was'
  | 'datetime'
  | 'dir'
  | 'for'
  | 'hidden'
  | 'http-equiv'
  | 'id'
  | 'inputmode'
  | 'lang'
  | 'maxlength'
  | 'name'
  | 'open'
  | 'role'
  | 'rows'
  | 'scope'
  | 'selected'
  | 'spellcheck'
  | 'start'
  | 'tabindex'
  | 'type'
  | 'value';

export type Attributes = { readonly [Name in AttributeName]?: string | number | undefined };

/** Markup that was built by `tag` or `link`. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  /** An element; a string among its children is text, whatever stands in it. */
  static element(name: string, attributes: Readonly<Record<string, unknown>>, inner: string): Html {
    const given = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
      .join('');
    return new Html(
      empty.includes(name) ? `<${name}${given}>` : `<${name}${given}>${inner}</${name}>`,
    );
  }
}

/** What may stand in an element; null stands for nothing. */
export type Child = Html | string | null | readonly Child[];

/** Elements without content. */
const empty: readonly string[] = ['br', 'hr', 'input', 'meta'];

/** Controls, direction overrides and lone surrogates: unsafe in a page, never meant by an author. */
const unsafe = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(unsafe, '\ufffd').replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}

function inside(children: readonly Child[]): string {
  return children
    .map((child) => {
      if (child === null) return '';
      if (child instanceof Html) return child.toString();
      return typeof child === 'string' ? escaped(child) : inside(child);
    })
    .join('');
}

/** An element with its children. */
export function tag(name: TagName, attributes: Attributes, ...children: Child[]): Html {
  return Html.element(name, attributes, inside(children));
}

/** What stands in an element, without the element. */
export function innerOf(child: Child): string {
  return inside([child]);
}

/** A style sheet of our own; its text is not escaped, so it may hold no sign that ends it. */
export function styleSheet(css: string): Html {
  if (css.includes('<')) throw new Error('a style sheet may not hold <');
  return Html.element('style', {}, css);
}

/** A script of our own; its text is not escaped, so it may hold no sign that ends it. */
export function scriptOf(code: string): Html {
  if (/<[/!]/.test(code)) throw new Error('a script may not hold </ or <!');
  return Html.element('script', {}, code);
}

/** A link to another page of the program itself, from the folder in which this page stands. */
export function pageLink(route: string, attributes: Attributes, ...children: Child[]): Html {
  if (!/^(?:\.\/|(?:\.\.\/)*)(?:[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\/?)?(?:#[\w.-]+)?$/.test(route)) {
    throw new Error(`${route} is no page of ours`);
  }
  return Html.element('a', { ...attributes, href: route }, inside(children));
}

/** A link; where the address is none that a reader may be sent to, its words alone. */
export function anchor(href: string, attributes: Attributes, ...children: Child[]): Html {
  if (!isSafeTarget(href)) return tag('span', attributes, ...children);
  const isOutside = /^https:/i.test(href);
  return Html.element(
    'a',
    { ...attributes, href, rel: isOutside ? 'noreferrer' : undefined },
    inside(children),
  );
}

/** The web over TLS, mail, a place of this page, or a file below its folder. */
export function isSafeTarget(href: string): boolean {
  if (/[\p{Cc}\s]/u.test(href)) return false;
  if (/^(?:https:\/\/|mailto:|#)/i.test(href)) return true;
  return /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*(?:#\S*)?$/.test(href);
}
