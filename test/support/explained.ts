/** Sentences that may be new with fewer facts because a computation, a rule of the law or a gate says them, each with the reason. */

/** A kind of sentence, and what carries it. */
interface Explained {
  readonly says: RegExp;
  readonly because: string;
}

export const explained: readonly Explained[] = [
  {
    says: /^(?:On the facts stated, the exception is (?:not )?met|One condition that fails is enough|Facts are missing, and what is unknown never exempts|Whether the exception is (?:met is not known yet|unsettled)|The facts are known|the law leaves the point open|[✓✗○▲] (?:Holds|Fails|Not known|Unsettled|Above|Not above|Not settled))$/,
    because: 'the gate of the exception, or of systemic risk, concludes it from what is left',
  },
  {
    says: /^(?:A representative is needed|No representative is needed: the duty (?:is lifted|does not apply)|Whether a representative is needed is not settled|The relief of Article 54\(6\) ends when .*|The duty of Art\. .* (?:is lifted|does not apply)|This document is (?:voluntary|not owed)|No (?:provision|law) asks for it.*|No other duty applies on the facts stated)$/,
    because: 'the duties follow from the gates',
  },
  {
    says: /^(?:Whether this section is owed depends on whether the model has systemic risk, which is not settled yet|It is printed so that nothing is missing if it has|The results of evaluation have their place in this document under the heading that every provider answers)$/,
    because: 'the second section of Annex XI hangs on a gate that is open now',
  },
  {
    says: /^(?:Art\.|Annex|Guidelines,|Recital|Code,) .*\)$/,
    because: 'a provision behind the reason of a gate',
  },
  {
    says: /^licensing\.[a-z_.]+: |^description: /,
    because: 'the evidence beside a condition of the exception: a path and its stated value',
  },
  {
    says: /^(?:Free and open-source licence: .*|Terms of its own(?: <.*>)?|▲ On a part of it)$/,
    because:
      'the stated licence, or the stated part of the data, without a fact that would say more of it',
  },
  {
    says: /^(?:parameters|tokens|units|hours): [\d.e]+$/,
    because: 'the stated inputs of an estimate under the reason of a gate',
  },
  {
    says: /^Unsettled: see the note below$|^The duties of Art\. 55 stand all the same: .*|^The Commission’s guidelines suggest to compare those means with the code, .*/,
    because: 'what the law says of models placed earlier and of providers that signed nothing',
  },
  {
    says: /^(?:A report is owed once there was a serious incident|A report has the nine items below|it says of each that is not known yet that it is not|It may wait for the final report)$/,
    because: 'the form of an incident report, which is printed blank',
  },
  {
    says: /^Within 2, 5, 10 or 15 days of awareness of the model’s involvement, depending on the harm$/,
    because: 'the rule of the code where the kind of harm is not stated',
  },
  {
    says: /^\d{1,2} [A-Z][a-z]+ \d{4}$/,
    because: 'the day of a clock: a period of the law after a stated day',
  },
  {
    says: /FLOP, estimated$|\(computed from the inputs of the estimate\)$|^the training compute that follows from the inputs of the estimate$|^\d.* FLOP \(estimate\)$|(?:parameters × .* tokens|FLOP\/s × .*) = .* FLOP$/,
    because: 'the estimate stands in for a figure that is not stated, and is called so',
  },
  {
    says: /FLOP \(as stated: .* FLOP\)$|^the compute of the (?:modification alone|parameter updates alone, which is above the threshold by itself)$/,
    because: 'a notification names the figure that is left, and what it counts',
  },
  {
    says: /^(?:[\d.]+|less than 1\.05) times (?:above|below)$|^[−+]?\d[\d.]* %$|^\d.* FLOP; the threshold lies (?:within|outside)$|^3 × .* FLOP$|^\d.* FLOP \(a third: about .* FLOP\)$|^Fallback: threshold of .*$/,
    because: 'arithmetic of the compute note with stated figures and thresholds of the law',
  },
  {
    says: /^[\d.]+ (?:% of|×) the threshold$/,
    because:
      'arithmetic of the compute note: the figure that is left, beside the threshold of the law',
  },
  {
    says: /^Training took an estimated .* FLOP in all, .* the threshold of 10²⁵ FLOP \(Art\. 51\(2\)\)$/,
    because:
      'the estimate from the stated inputs stands in for a figure that is not stated, and is called so',
  },
  {
    says: /^Llama 3\.1 Community License Agreement: <\S+>$|^Apache-2\.0 <https:\/\/spdx\.org\/licenses\/Apache-2\.0\.html>$/,
    because:
      'the stated id of the licence, with the name or the address that the table of licences gives it',
  },
  {
    says: /^Sum of the parts that count and are stated as a number: .*$|^Difference from the stated cumulative compute: .*$|^Each is compared with the estimate from the hardware$|^Stated in part$/,
    because: 'the compute note adds and compares the parts that are left',
  },
  {
    says: /^(?:<\S+> )?Collected from (?:not known|\d\d\/\d{4}|a month not stated) to (?:not known|\d\d\/\d{4}|a month not stated)$/,
    because: 'one end of a period is stated, the other is open',
  },
  {
    says: /^Less permissive licence with use restrictions: llama3\.1$/,
    because: 'the stated id of the licence stands in for its name',
  },
  {
    says: /^(?:Date of placement|Nos)$|^Summary of its training content: Open point$/,
    because: 'the head of a column or a label',
  },
  {
    says: /^\d+–\d+$|^(?:\S+\.[a-z]+, )+\S+\.[a-z]+$/,
    because: 'the same domain names on other lines of the annex',
  },
  {
    says: /^Not applicable \(the model meets the free and open-source exception, Article 54\(6\)\)$/,
    because: 'the gate of the exception is met by what is left',
  },
  {
    says: /^(?:[✓✗▲] )?(?:Open weights|Closed|Weights available under restrictions|Public weights, .* not (?:settled|released)|Open source \(OSAID 1\.0\)(?:, once .*)?|(?:Open weights|Closed|Weights available under restrictions), once .*|Possible|every other criterion of the Open Source AI Definition 1\.0 is met)$|^By schemes outside the Act the stated facts support .* \(openness statement\)$/,
    because: 'the word that is left, or possible, by the schemes of openness',
  },
  {
    says: /^.+ \((?:Open Source AI Definition 1\.0|Open weights)\)$|^By what is stated, no criterion of the two definitions fails$|^Every criterion of the two definitions is settled$|^Before class I{1,3} of the Model Openness Framework 1\.0 stand: .*$/,
    because: 'the criteria of the schemes that are open now, by their names',
  },
  {
    says: /^(?:Met|Not met: \d+ of \d+ criteria fails?.*|Not settled: \d+ of \d+ criteria|No class|Class (?:not settled: .*|I{1,3})|At least class I{2,3}|\d+ open, \d+ partial, \d+ closed, \d+ not answered|\d+ left out, as no tuned model is described)$/,
    because: 'the answer of a scheme of openness from what is left',
  },
  {
    says: /^(?:[✓✗▲] (?:Yes|No|Met|Not met|Open|Not open|To be judged|Supported by the stated facts|Above what the stated facts support)|[✓✗○▲] .* \(class I{1,3}(?:, not required)?\)|Not stated \(class I{1,3}(?:, not required)?\)|Not asked for|Judged with .*)$|: ○ Not settled yet$/,
    because: 'what a scheme of openness makes of one part of the release',
  },
  {
    says: /^(?:Model|Evaluation|Training|Inference|Data|Datasets|Technical|Research)[^.<]* <https?:\/\/\S+>$/,
    because: 'a part of the release with the address that another fact gives for it',
  },
  {
    says: /^(?:Not applicable|Not known|Withheld): /,
    because: 'an honest absence that is stated, printed in place of what stood before it',
  },
  {
    says: /^Training (?:took|is planned to take) .* FLOP in all, .* the threshold of .* FLOP \(Art\. 51\(2\)\)$/,
    because:
      'the figure on which the question of systemic risk is decided, said as exactly as it is known',
  },
  {
    says: /^Not stated \(kind: [A-Z][a-z ]+$/,
    because: 'an entry without its name keeps what is stated of it, and says that the name is not',
  },
  {
    says: /^(?:Text|Image|Audio|Video|Other): not used$/,
    because: 'the stated table of modalities leaves it out, and no other fact names it',
  },
];

/** Whether a computation, a rule or a gate says the sentence. */
export const isExplained = (sentence: string): boolean =>
  explained.some(({ says }) => says.test(sentence));

/** Denials that the law, the form or the program makes whatever is stated: reviewed one by one. */
const lawful: readonly RegExp[] = [
  // What every paper says of itself, and of a draft.
  /^It must not be released or handed over$/,
  /^It is not legal advice and does not certify compliance$/,
  // Which act asks for a paper, and how binding what it follows is.
  /^No provision asks for it$/,
  /^The Act does not ask for it/,
  /^It does not ask for its publication$/,
  /asks for the policy and not for its publication$/,
  /^signing (?:it|the Code) gives no presumption of conformity$/,
  /do not bind(?: by themselves)?$/,
  /which bind only those who have signed$/,
  /^A heading of the code that is empty is no finding against a provider who has not signed$/,
  /^The duties of Art\. 55 stand all the same: a provider who follows neither/,
  // What the articles and measures ask for, in their own words.
  /^Art\. 5[25]\(1\)(?:\(c\))? of Regulation .* without (?:undue )?delay/,
  /^Art\. 52\(2\) lets the provider argue with the notification/,
  /^According to Guidelines, section 2\.3\.3 the provider bears the burden of proof/,
  /^Code, Copyright, measure 1\.5, .* not arbitrarily and in reasonable time$/,
  /^It is given to (?:the AI Office|them through the AI Office,) on its request only/,
  /^Its signatories give these rows to downstream providers without being asked/,
  /^Whether the transition for models placed before 2 August 2025 also covers/,
  // What is not verified of forms and channels.
  /^No official form for it is known: the headings are ours$/,
  /^its fields were not verified, and these are not its fields$/,
  /^that is not verified against the Commission’s own guide/,
  /^No binding method of measuring energy is known/,
  // How the program works.
  /^Official holidays are not known to this program/,
  /^the file that is attached to the PDF holds no exact value of such a row$/,
  /^It is not the mandate, and it presumes none: what is not stated stays open$/,
  /^it says of each that is not known yet that it is not$/,
  // What the annex of the Guidelines counts.
  /^(?:Need not be counted|Making synthetic data that is not public|Diagnosis only|Work that helps only)/,
  /^The tests of general purpose and of a third look only at/,
  /^A figure is decided at its point value, exactly/,
  /^That a band holds a threshold is a reason for a better estimate and changes no answer$/,
  // What the schemes of openness are, ask for and do not ask for.
  /^The schemes are not part of Regulation \(EU\) 2024\/1689, and this statement decides nothing under it$/,
  /^A tick marks what meets a scheme, a cross what does not, /,
  /^(?:Not asked for|A word, no issue)$|\(class I{1,3}, not required\)$/,
  /^The Open Source Initiative reviews no single systems$|^Terms that leave the four freedoms are required here; |is not settled by its describers$|^This is a reading of the framework and no listing: /,
  /^whether they are part of the word is not settled by its describers$/,
  /^They neither support nor weaken this result$|^Nothing above supports or weakens it$/,
  // Answers of the schemes that rest on several facts, each of which would give them alone.
  /^✗ Not (?:open \(class I{1,3}\)|met)$|^No class$/,
  // A conclusion of the gate that rests on several facts, each of which would give it alone.
  /^On the facts stated, the exception is not met$/,
];

/** Whether a sentence says what the law or the program denies. */
export const saysTheLaw = (sentence: string): boolean => lawful.some((each) => each.test(sentence));
