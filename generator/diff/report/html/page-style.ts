/** The page's style: indigo on paper, and indigo at night. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #f7f5f0; --sheet: #fffefb; --ink: #1d2433; --quiet: #646d80; --line: #dfdbd0; --shade: #f1eee6;
  --indigo: #22396b; --indigo-deep: #172950; --wave: #ffffff14;
  --breaking: #c2352b; --warning: #9a6300; --info: #2a7550; --docs: #3d5da8; --none: #737b8c;
  --removed: #fbe4e0; --added: #dff1e3; --focus: #3f6fe0;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Noto Sans Mono CJK JP", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10141d; --sheet: #181e2a; --ink: #e6e9f0; --quiet: #98a2b6; --line: #2b3344; --shade: #1f2634;
    --indigo: #1d3059; --indigo-deep: #131f3d; --wave: #ffffff0d;
    --breaking: #ff7b6e; --warning: #e6ad4a; --info: #6cc798; --docs: #8fb0ff; --none: #8d97aa;
    --removed: #3d2326; --added: #1a3529; --focus: #8fb0ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif;
}
h1, h2, h3, p, ol, ul, figure { margin: 0; padding: 0; }
code, pre, .id, .place, .source { font-family: var(--mono); font-size: 0.87em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.breaking { --tone: var(--breaking); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
.docs { --tone: var(--docs); } .none { --tone: var(--none); } .approved { --tone: var(--docs); }
.scroll { overflow-x: auto; }

header {
  --tile: 44px;
  color: #fff; padding: 36px max(24px, calc((100% - 1120px) / 2)) 84px; margin-bottom: -52px;
  background:
    radial-gradient(circle at 50% 100%, transparent 20%, var(--wave) 21% 26%, transparent 27% 42%, var(--wave) 43% 48%, transparent 49% 64%, var(--wave) 65% 69%, transparent 70%) 0 0 / var(--tile) calc(var(--tile) / 2),
    linear-gradient(160deg, var(--indigo), var(--indigo-deep));
}
.brand { font-size: 12px; letter-spacing: 0.14em; text-transform: uppercase; opacity: 0.75; }
h1 { font-size: 30px; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; overflow-wrap: anywhere; }
.sides { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; margin-top: 8px; }
.sides code { background: #ffffff22; padding: 2px 9px; border-radius: 6px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px; margin-top: 26px; }
.card, details, .toolbar, .apis { background: var(--sheet); color: var(--ink); border: 1px solid var(--line); border-radius: 12px; }
.card { padding: 16px 20px 18px; border-top: 4px solid var(--tone); box-shadow: 0 6px 20px #0b142a26; display: flex; flex-direction: column; }
.card h2 { font: 600 12px/1.4 var(--mono); letter-spacing: 0.06em; color: var(--quiet); }
.card .verdict { font-size: 27px; line-height: 1.25; font-weight: 680; color: var(--tone); letter-spacing: -0.01em; }
.card p { color: var(--quiet); }
.card .bump { margin-top: auto; padding-top: 10px; font-weight: 600; color: var(--ink); }
.apis { border-collapse: collapse; width: 100%; margin-top: 16px; font-size: 14px; border-style: hidden; box-shadow: 0 6px 20px #0b142a26; }
.apis th, .apis td { padding: 8px 14px; text-align: left; border-bottom: 1px solid var(--line); }
.apis tr:last-child > * { border-bottom: 0; }
.apis thead th { color: var(--quiet); font-weight: 500; font-size: 12px; }

main { max-width: 1168px; margin: 0 auto; padding: 0 24px 64px; }
.toolbar {
  position: sticky; top: 10px; z-index: 2; display: flex; flex-wrap: wrap; gap: 8px; align-items: center;
  padding: 10px; margin-bottom: 14px; box-shadow: 0 4px 14px #0b142a1a;
}
.toolbar input { flex: 1 1 64%; min-width: 0; }
input, select, button {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 6px 11px;
}
select { max-width: 220px; }
button { cursor: pointer; }
button:hover { border-color: var(--quiet); }
.toggles { display: flex; flex-wrap: wrap; gap: 6px; }
.toggle[aria-pressed="true"] { border-color: var(--tone); color: var(--tone); background: color-mix(in srgb, var(--tone) 9%, var(--sheet)); }
.toggle[aria-pressed="false"] { color: var(--quiet); text-decoration: line-through; }
.toggle b { font-weight: 650; }
#shown { color: var(--quiet); font-size: 13px; flex: 1 1 90px; margin: 0; text-align: right; padding-right: 6px; white-space: nowrap; }

#changes { list-style: none; display: grid; gap: 10px; }
#changes > li { min-width: 0; content-visibility: auto; contain-intrinsic-size: auto 78px; }
details { border-left: 4px solid var(--tone); overflow: hidden; }
summary { list-style: none; cursor: pointer; padding: 12px 16px 12px 14px; display: grid; grid-template-columns: 92px 1fr; gap: 3px 12px; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--shade); }
summary:focus-visible { outline-offset: -3px; border-radius: 10px; }
.badge { grid-row: span 2; align-self: start; margin-top: 2px; font-weight: 650; font-size: 13px; color: var(--tone); }
.badge::before { content: "▸"; display: inline-block; width: 16px; color: var(--quiet); transition: transform 0.12s; }
details[open] .badge::before { transform: rotate(90deg) translateX(2px); }
.message { font-weight: 550; overflow-wrap: anywhere; }
.message code, li code, figcaption code { background: var(--shade); border-radius: 5px; padding: 1px 5px; font-weight: 500; }
summary:hover .message code { background: var(--line); }
.meta { grid-column: 2; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; color: var(--quiet); font-size: 13px; }
.reach { color: var(--ink); font-family: var(--mono); font-size: 12px; overflow-wrap: anywhere; }
.api { color: var(--ink); font-weight: 550; }
.chip { color: var(--tone); border: 1px solid color-mix(in srgb, var(--tone) 45%, transparent); border-radius: 99px; padding: 0 9px; font-size: 12px; white-space: nowrap; }
.body { border-top: 1px solid var(--line); padding: 14px 16px 16px; display: grid; gap: 10px; min-width: 0; }
.body h3 { font-size: 13px; font-weight: 600; color: var(--quiet); margin-top: 6px; }
.body > * { min-width: 0; }
.body ul { padding-left: 18px; }
.body ul.flow { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 5px 14px; max-height: 190px; overflow: auto; font-size: 13px; color: var(--quiet); }
.quiet, .place { color: var(--quiet); }
.place { overflow-wrap: anywhere; font-size: 12px; }
details.approved > summary .message { font-weight: 450; }
.note { color: var(--docs); font-weight: 550; }
.source { border-collapse: collapse; width: 100%; table-layout: fixed; min-width: 640px; border: 1px solid var(--line); font-size: 12.5px; line-height: 1.5; }
.source th { text-align: left; padding: 5px 10px; color: var(--quiet); background: var(--shade); font-weight: 500; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.source th + th, .source td:nth-child(3) { border-left: 1px solid var(--line); }
.source td { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 10px; vertical-align: top; }
.source col.narrow { width: 50px; }
.source .number { text-align: right; color: var(--quiet); user-select: none; padding: 0 8px; opacity: 0.8; }
.source b { font-weight: 400; color: var(--docs); }
.removed { background: var(--removed); } .added { background: var(--added); }
.gap { background: repeating-linear-gradient(-45deg, transparent 0 5px, var(--shade) 5px 10px); }
figure { border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
figcaption { padding: 5px 12px; background: var(--shade); font-size: 13px; border-bottom: 1px solid var(--line); }
pre { margin: 0; padding: 9px 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.diagnostic { color: var(--breaking); border-top: 1px dashed var(--line); }
.empty { color: var(--quiet); text-align: center; padding: 32px; }
#more { display: block; margin: 16px auto 0; padding: 8px 22px; }
[hidden] { display: none !important; }
@media (max-width: 640px) {
  header { padding-top: 24px; } main { padding-left: 12px; padding-right: 12px; }
  summary { grid-template-columns: 1fr; } .meta, .badge { grid-column: 1; grid-row: auto; } .toolbar { position: static; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --shade: #f4f4f4; }
  * { print-color-adjust: exact; } .toolbar, #more { display: none; }
  header { color: #000; background: none; padding: 0; margin: 0 0 16px; } main { padding: 0; max-width: none; }
  .sides code { background: #eee; } .card, .apis { box-shadow: none; } .cards { grid-template-columns: repeat(3, 1fr); }
  details, figure { break-inside: avoid-page; } #changes > li { content-visibility: visible; } .body ul.flow { max-height: none; }
}
`;
