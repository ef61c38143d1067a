/** The templates of a user that lie over the built-in ones: compiled, described, and ready to be used in place of them. */
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';

/** A template as the compiler leaves it; the runtime alone looks inside. */
export type CompiledTemplate = object;

/** Where a template belongs; its folder is the same word. */
export type TemplateKind = 'documents' | 'sections';

/** The file of a template within its folder. */
export const templateFile = (key: string): string => `${key}.md.hbs`;

/** One template of the user, as the manifest names it. */
export interface TemplateUsed {
  /** `documents/copyright-policy` or `sections/licence`. */
  readonly key: string;
  readonly kind: TemplateKind;
  readonly id: string;
  /** Of the file as it was read. */
  readonly sha256: string;
  readonly size: number;
  /** It replaces no built-in template. */
  readonly isOwn: boolean;
}

export interface TemplateOverlay {
  /** Every document whose template is the user's: built-in ones as they are now, and the user's own. */
  readonly documents: Readonly<Record<string, DocumentDefinition>>;
  /** Compiled templates by their keys. */
  readonly specifications: Readonly<Record<string, CompiledTemplate>>;
  /** In the order of their keys. */
  readonly used: readonly TemplateUsed[];
}

const builtIn: Readonly<Record<string, DocumentDefinition>> = documents;

/** Every document that can be written: the built-in ones, as the overlay changes them, then the user's own. */
export function documentsWith(
  overlay?: TemplateOverlay,
): Readonly<Record<string, DocumentDefinition>> {
  return overlay === undefined ? builtIn : { ...builtIn, ...overlay.documents };
}

/** A document by its id. */
export function documentWith(
  id: string,
  overlay?: TemplateOverlay,
): DocumentDefinition | undefined {
  const all = documentsWith(overlay);
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** A template of the user did what no check foresaw; the build stops as for any other mistake in it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}
