/** Every document by its id; generated from the front matter of `templates/documents/` by `npm run generate`. */
import type { DocumentDefinition } from './define.js';

export type DocumentId =
  | 'authorised-representative'
  | 'compliance-dossier'
  | 'compute-estimate'
  | 'copyright-policy-summary'
  | 'copyright-policy'
  | 'downstream-documentation'
  | 'facts'
  | 'filing-note'
  | 'model-documentation-form-ai-office'
  | 'model-documentation-form-national'
  | 'model-documentation-form'
  | 'open-source-exception'
  | 'openness-statement'
  | 'safety-and-security-framework'
  | 'safety-and-security-model-report'
  | 'serious-incident-report'
  | 'systemic-risk-notification'
  | 'technical-documentation'
  | 'training-content-summary';

export const documents: Readonly<Record<DocumentId, DocumentDefinition>> = {
  'authorised-representative': {"id":"authorised-representative","title":"Mandate of the authorised representative","folder":"authorities","readers":["ai-office","national-authorities"],"provisions":["art-54(1)"],"form":null,"written":"obligation","voice":"provider","subject":"provider","chapter":null,"audience":null,"places":["art-54(3)"],"pointsIntoOthers":false},
  'compliance-dossier': {"id":"compliance-dossier","title":"Documentation dossier","folder":"authorities","readers":["internal","ai-office"],"provisions":[],"form":null,"written":"always","voice":"tool","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":true},
  'compute-estimate': {"id":"compute-estimate","title":"Compute and energy note","folder":"authorities","readers":["ai-office","national-authorities"],"provisions":[],"form":null,"written":"compute","voice":"provider","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'copyright-policy-summary': {"id":"copyright-policy-summary","title":"Summary of the copyright policy","folder":"public","readers":["public"],"provisions":[],"form":null,"written":"summary-published","voice":"provider","subject":"provider","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'copyright-policy': {"id":"copyright-policy","title":"Copyright policy","folder":"public","readers":["public"],"provisions":["art-53(1)(c)"],"form":null,"written":"obligation","voice":"provider","subject":"provider","chapter":null,"audience":null,"places":["code-copyright(1.1)","code-copyright(1.5)","code-copyright(1.2)","code-copyright(1.3)","code-copyright(1.4)"],"pointsIntoOthers":false},
  'downstream-documentation': {"id":"downstream-documentation","title":"Information for downstream providers","folder":"downstream","readers":["downstream-providers"],"provisions":["art-53(1)(b)"],"form":null,"written":"obligation","voice":"provider","subject":"model","chapter":null,"audience":null,"places":["annex-xii(1)","annex-xii(2)","art-53(1)(b)(i)"],"pointsIntoOthers":false},
  'facts': {"id":"facts","title":"Facts as stated","folder":"authorities","readers":["internal"],"provisions":[],"form":null,"written":"on-request","voice":"tool","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'filing-note': {"id":"filing-note","title":"Filing and publication note","folder":"authorities","readers":["internal"],"provisions":[],"form":null,"written":"filing","voice":"tool","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'model-documentation-form-ai-office': {"id":"model-documentation-form-ai-office","title":"Model Documentation Form for the AI Office","folder":"authorities","readers":["ai-office"],"provisions":["code-transparency(1.2)"],"form":"model-documentation-form","written":"signatory","voice":"provider","subject":"model","chapter":"transparency","audience":"ai-office","places":[],"pointsIntoOthers":false},
  'model-documentation-form-national': {"id":"model-documentation-form-national","title":"Model Documentation Form for national competent authorities","folder":"authorities","readers":["national-authorities"],"provisions":["code-transparency(1.2)"],"form":"model-documentation-form","written":"signatory","voice":"provider","subject":"model","chapter":"transparency","audience":"national-authorities","places":[],"pointsIntoOthers":false},
  'model-documentation-form': {"id":"model-documentation-form","title":"Model Documentation Form, extract for downstream providers","folder":"downstream","readers":["downstream-providers"],"provisions":["code-transparency(1.2)"],"form":"model-documentation-form","written":"signatory","voice":"provider","subject":"model","chapter":"transparency","audience":"downstream-providers","places":[],"pointsIntoOthers":false},
  'open-source-exception': {"id":"open-source-exception","title":"Free and open-source exception","folder":"public","readers":["public"],"provisions":[],"form":null,"written":"open-source","voice":"provider","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'openness-statement': {"id":"openness-statement","title":"Openness statement","folder":"public","readers":["public"],"provisions":[],"form":null,"written":"openness","voice":"provider","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'safety-and-security-framework': {"id":"safety-and-security-framework","title":"Safety and Security Framework","folder":"authorities","readers":["ai-office"],"provisions":["art-55(1)(b)","art-55(1)(d)"],"form":"safety-and-security-framework","written":"systemic-risk","voice":"provider","subject":"provider","chapter":null,"audience":null,"places":["art-55(1)(b)","art-55(1)(c)","art-55(1)(d)"],"pointsIntoOthers":false},
  'safety-and-security-model-report': {"id":"safety-and-security-model-report","title":"Safety and Security Model Report","folder":"authorities","readers":["ai-office"],"provisions":["art-55(1)(a)","art-55(1)(b)"],"form":"safety-and-security-model-report","written":"systemic-risk","voice":"provider","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'serious-incident-report': {"id":"serious-incident-report","title":"Serious incident report","folder":"authorities","readers":["ai-office","national-authorities"],"provisions":["art-55(1)(c)"],"form":null,"written":"incident","voice":"provider","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
  'systemic-risk-notification': {"id":"systemic-risk-notification","title":"Notification of systemic risk","folder":"authorities","readers":["ai-office"],"provisions":["art-52(1)"],"form":null,"written":"obligation","voice":"provider","subject":"model","chapter":null,"audience":null,"places":["art-52(1)"],"pointsIntoOthers":false},
  'technical-documentation': {"id":"technical-documentation","title":"Technical documentation","folder":"authorities","readers":["ai-office","national-authorities"],"provisions":["art-53(1)(a)"],"form":null,"written":"obligation","voice":"provider","subject":"model","chapter":null,"audience":null,"places":["annex-xi(1)(1)","annex-xi(1)(2)","art-53(1)(a)-evaluation","annex-xi(2)"],"pointsIntoOthers":false},
  'training-content-summary': {"id":"training-content-summary","title":"Public summary of training content","folder":"public","readers":["public"],"provisions":["art-53(1)(d)"],"form":"training-content-summary","written":"obligation","voice":"provider","subject":"model","chapter":null,"audience":null,"places":[],"pointsIntoOthers":false},
};
