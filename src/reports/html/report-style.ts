/** Style of the printable page: black on white, thin rules, one accent, the same inks as the PDF. */
export const REPORT_STYLE = `
@page { size: A4; margin: 18mm 15mm }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { font: 13px/1.45 Inter, system-ui, sans-serif; font-feature-settings: 'tnum'; color: #1c2421; background: #fff; max-width: 940px; margin: 32px auto; padding: 0 24px }
h1 { font-size: 28px; line-height: 1.25; font-weight: 600; margin: 8px 0 }
h2 { font-size: 15px; font-weight: 600; margin: 32px 0 8px; break-after: avoid }
h3 { font-size: 12.5px; font-weight: 600; margin: 18px 0 4px; break-after: avoid }
.running, .muted, figcaption, footer { color: #66716b; font-size: 12px }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); border-top: 1px solid #1c2421; margin: 20px 0 }
.figures div { padding: 10px 8px 10px 0; border-bottom: 1px solid #dcdfdb }
.figures b { display: block; font-size: 20px; font-weight: 600 }
.figures span { color: #66716b; font-size: 11px }
.plans { display: grid; grid-template-columns: 1fr 1fr; gap: 18px } figure { margin: 0; break-inside: avoid }
figcaption { margin-top: 6px } .chip { display: inline-block; margin-right: 16px } .chip i { display: inline-block; width: 11px; height: 8px; margin-right: 5px }
svg { width: 100%; height: auto } .gantt text { font-size: 12px }
table { border-collapse: collapse; width: 100%; font-size: 11.5px } thead { display: table-header-group } tfoot { display: table-row-group; font-weight: 600 }
tr { break-inside: avoid } th { text-align: left; font-weight: 400; color: #66716b; border-bottom: 1px solid #1c2421; vertical-align: bottom }
th, td { padding: 5px 8px 5px 0 } td { border-bottom: 1px solid #dcdfdb; vertical-align: top }
.number, .money { text-align: right } .unknown { color: #a5650a } .error { color: #c0392b; font-weight: 600 } .warning { color: #a5650a; font-weight: 600 }
.closed { color: #3d8b58 } code { font: 10.5px 'JetBrains Mono', monospace; color: #66716b } ol li { padding: 5px 0; border-bottom: 1px solid #dcdfdb }
sup { font-size: 9px; font-weight: 400; line-height: 0 } a { color: #b4532a; text-decoration: none } a:hover { text-decoration: underline }
.notes article { display: grid; grid-template-columns: 28px 1fr; padding: 6px 0; border-top: 1px solid #dcdfdb; break-inside: avoid } .notes article > * { grid-column: 2; margin: 0 }
.notes h3 span { position: absolute; margin-left: -28px; color: #b4532a } .notes td { border: 0; padding: 1px 8px 1px 0 } .notes td:first-child { width: 46% } .notes td:nth-child(2) { width: 18% }
footer { border-top: 1px solid #dcdfdb; margin-top: 40px; padding-top: 8px }
`
