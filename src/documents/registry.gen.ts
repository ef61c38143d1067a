/** Every document by its id; generated from the front matter of `templates/documents/` by `npm run generate`. */
import type { DocumentDefinition } from './define.js';

export type DocumentId =
  | 'compliance-dossier'
  | 'copyright-policy'
  | 'downstream-documentation'
  | 'open-source-exception'
  | 'technical-documentation'
  | 'training-content-summary';

export const documents: Readonly<Record<DocumentId, DocumentDefinition>> = {
  'compliance-dossier': {"id":"compliance-dossier","title":"Documentation dossier","folder":"authorities","readers":["internal","ai-office"],"provisions":[],"form":null,"written":"always","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'copyright-policy': {"id":"copyright-policy","title":"Copyright policy","folder":"public","readers":["public"],"provisions":["art-53(1)(c)"],"form":null,"written":"obligation","chapter":null,"audience":null,"places":["code-copyright(1.1)","code-copyright(1.2)","code-copyright(1.3)","code-copyright(1.4)","code-copyright(1.5)"],"pointsIntoOthers":false},
  'downstream-documentation': {"id":"downstream-documentation","title":"Information for downstream providers","folder":"downstream","readers":["downstream-providers"],"provisions":["art-53(1)(b)"],"form":null,"written":"obligation","chapter":null,"audience":null,"places":["annex-xii(1)","annex-xii(2)","art-53(1)(b)(i)"],"pointsIntoOthers":false},
  'open-source-exception': {"id":"open-source-exception","title":"Free and open-source exception","folder":"public","readers":["public"],"provisions":[],"form":null,"written":"open-source","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'technical-documentation': {"id":"technical-documentation","title":"Technical documentation","folder":"authorities","readers":["ai-office","national-authorities"],"provisions":["art-53(1)(a)"],"form":null,"written":"obligation","chapter":null,"audience":null,"places":["annex-xi(1)(1)","annex-xi(1)(2)","art-53(1)(a)-evaluation","annex-xi(2)"],"pointsIntoOthers":false},
  'training-content-summary': {"id":"training-content-summary","title":"Public summary of training content","folder":"public","readers":["public"],"provisions":["art-53(1)(d)"],"form":"training-content-summary","written":"obligation","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
};
