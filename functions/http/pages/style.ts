/** One small stylesheet, sent with every page. Pages read well without it. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fffdf8;--line:#595959;--link:#0b4f8a;--fault:#a1160a;--button:#0b4f8a;--on-button:#fff;--soft:#f1ede2}
@media (prefers-color-scheme:dark){:root{--ink:#f2f0ea;--paper:#17191c;--line:#a8a8a8;--link:#9ccbff;--fault:#ffb3a8;--button:#9ccbff;--on-button:#0c1a28;--soft:#24282d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.25rem/1.6 system-ui,"Segoe UI",Verdana,sans-serif}
body>*{max-width:65ch;margin-inline:auto;padding-inline:1rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between;padding-block:1rem}
footer{border-top:2px solid var(--line);margin-block:3rem 1rem;padding-block:1rem}
footer p{font-size:1.125rem}
h1{font-size:2rem;line-height:1.25;margin:1rem 0}
h2{font-size:1.5rem;line-height:1.3;margin:2rem 0 .5rem}
h3{font-size:1.25rem;margin:1.5rem 0 .25rem}
a{color:var(--link);text-underline-offset:.2em;overflow-wrap:anywhere}
:focus-visible{outline:4px solid var(--link);outline-offset:3px}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static;display:block}
.field,fieldset{margin:1.75rem 0}
fieldset{border:2px solid var(--line);border-radius:.5rem;padding:.5rem 1rem 1rem}
legend,.field>label{font-weight:700;padding:0 .25rem 0 0}
.field>label{display:block}
.hint,.mistake{margin:.15rem 0 .5rem}
.mistake{color:var(--fault);font-weight:700}
.faulty,.field:has([aria-invalid]){border-left:6px solid var(--fault);padding-left:.75rem}
input[type=email],input[type=text],input[type=date],textarea{font:inherit;color:inherit;background:transparent;border:2px solid var(--line);border-radius:.375rem;padding:.6rem;width:100%}
input[type=date]{width:auto;max-width:100%}
.choice{margin:.25rem 0;display:flex;gap:.75rem;align-items:center;min-height:2.75rem}
.hint.below{margin:0 0 .75rem 2.25rem}
.letter{white-space:pre-wrap;font-size:1.0625rem;overflow-wrap:anywhere}
.choice input{width:1.5rem;height:1.5rem;flex:none;accent-color:var(--button)}
ul.places,ul.places ul{list-style:none;margin:0;padding:0}
ul.places ul{padding-left:1.75rem}
ul.places label{display:inline}
button,.button{font:inherit;font-weight:700;background:var(--button);color:var(--on-button);border:2px solid var(--button);border-radius:.5rem;padding:.75rem 1.5rem;min-height:3rem;cursor:pointer}
.button{display:inline-block;text-decoration:none}
.note{background:var(--soft);border-left:6px solid var(--link);padding:.75rem 1rem;margin:1.5rem 0}
.note.bad{border-color:var(--fault)}
.note h2,.note p{margin:.25rem 0}
.trap{display:none}
`;
