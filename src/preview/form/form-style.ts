/** How the form looks: one column that works at 320 pixels, targets of at least 24. */
export const formStyle = `
.field,.act{max-width:46rem;margin:1.2rem 0}
fieldset{border:1px solid var(--line);border-radius:.3rem;padding:.2rem 1rem .6rem;margin:0;min-width:0}
legend{font-weight:600;padding:0 .3rem}
legend .muted{font-weight:400}
.help{color:var(--muted);margin:.3rem 0 .6rem}
.pick{display:flex;gap:.5rem;align-items:flex-start;padding:.25rem 0;min-height:1.9rem}
.pick input{flex:none;width:1.25rem;height:1.25rem;margin:.15rem 0}
input[type=text],select,textarea{font:inherit;width:100%;max-width:100%;padding:.35rem .5rem;color:var(--ink);background:var(--ground);border:1px solid var(--muted);border-radius:.2rem}
.days{display:flex;flex-wrap:wrap;gap:.3rem 1rem}
.days .day input{width:4.5rem}
[aria-invalid=true]{border:2px solid var(--bad)}
button{font:inherit;padding:.35rem .9rem;min-height:2rem;color:var(--ground);background:var(--accent);border:1px solid var(--accent);border-radius:.2rem;cursor:pointer;margin:.1rem .4rem .1rem 0}
button[value=remove],button[value=discard]{color:var(--ink);background:var(--ground)}
input:focus-visible,select:focus-visible,textarea:focus-visible,button:focus-visible,fieldset:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.absences{border-top:1px solid var(--line);margin-top:.6rem;padding-top:.3rem}
.reason{margin:.4rem 0}.reason label{display:block}
@supports selector(:has(*)){form:not(:has(.absent:checked)) .reason,.part:not(:has(.absent:checked)) .reason{display:none}}
.outcome:empty{display:none}
.outcome{font-weight:600}
.acts{margin:.5rem 0 0}
.found p{margin:.3rem 0}
.entry>:not(summary),.more>:not(summary){margin-left:0}
.part{border-top:1px solid var(--line);padding:.5rem 0}.part .name{font-weight:600;margin:0}
.subjects li{padding:.15rem 0}.subjects a{display:inline-block;vertical-align:top;min-height:1.5rem}
`.replaceAll('\n', '');
