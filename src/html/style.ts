/** The style sheet of every page: on screens from 320 pixels on, by day and by night, and on paper. */
import { dark, light, properties } from './palette.js';

export const style = `
:root{color-scheme:light dark;${properties(light)}}
@media (prefers-color-scheme:dark){:root{${properties(dark)}}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif;background:var(--ground);color:var(--ink)}
body{margin:0;overflow-wrap:break-word}
code,pre,a{overflow-wrap:anywhere}
header,main,footer{max-width:64rem;margin:0 auto;padding:0 1rem}
main{padding-bottom:3rem}
p,ul,ol,dl,blockquote,pre{max-width:46rem}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--ground);z-index:1}
.skip:focus{top:.5rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance;margin:1.8em 0 .5em;break-after:avoid}
h1{font-size:1.9rem;margin-top:1.5rem}
h2{font-size:1.4rem;border-top:1px solid var(--line);padding-top:.8em}
h3{font-size:1.15rem}h4,h5,h6{font-size:1rem}
.label{font-size:1rem;border:0;padding:0;margin:1em 0 .2em}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.93rem;line-height:1.45}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line);min-width:6rem}
thead th{background:var(--band);border-bottom:2px solid var(--line)}
th[scope=row]{font-weight:600;width:34%}
.right{text-align:right}.center{text-align:center}
code,pre{font-family:ui-monospace,"Source Code Pro","Liberation Mono",Menlo,Consolas,monospace;font-size:.9em}
pre{white-space:pre-wrap;background:var(--band);padding:.8rem;margin:1rem 0}
.note{background:var(--band);border-left:.3rem solid var(--accent);padding:.6rem 1rem;margin:1rem 0;max-width:46rem}
.note>:first-child{margin-top:0}.note>:last-child{margin-bottom:0}
.tone{font-weight:700}
.warning,.caution{border-color:var(--bad)}
blockquote{margin:1rem 0;padding-left:1rem;border-left:.2rem solid var(--line)}
figure{margin:1.2rem 0}figcaption{font-weight:600}
hr{border:0;border-top:1px solid var(--line)}
nav ol,nav ul{padding-left:1.2rem}
nav a{display:inline-block;vertical-align:top;min-height:1.5rem;padding:.1rem 0}
li>ul,li>ol{margin:.2rem 0}
.good{color:var(--good)}.open{color:var(--open)}.bad{color:var(--bad)}.look{color:var(--look)}.muted{color:var(--muted)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
sup{line-height:0}sup a{padding:0 .35rem}
@media (max-width:30rem){h1{font-size:1.5rem}h2{font-size:1.25rem}th,td{padding:.4rem}}
@media print{
:root{${properties(light)}}
@page{margin:18mm 16mm}
html{font-size:10pt;background:none}
header,main,footer{max-width:none;padding:0}
.skip{display:none}
.table{overflow:visible}
table{font-size:9pt}
thead{display:table-header-group}
tr,figure,.note{break-inside:avoid}
a{color:inherit}
p,li{orphans:3;widows:3}
p,ul,ol,dl,blockquote,pre,.note{max-width:none}
}
`.replaceAll('\n', '');
