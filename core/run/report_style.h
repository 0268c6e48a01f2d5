// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace retort::run {

/// The page's style sheet. Chart colours are those of Okabe and Ito (2008), told apart by most colour-blind eyes;
/// yellow gives way to grey, which shows on white.
inline constexpr const char* reportStyle = R"css(
:root { color-scheme: light dark; --paper: #fbfbfa; --card: #ffffff; --ink: #1f2428; --soft: #667079; --line: #dfe2e4; --tint: #f2f5f7;
  --good: #00694c; --bad: #a94400; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181b; --card: #1c2024; --ink: #e3e6e8; --soft: #98a2aa; --line: #343a40;
  --tint: #23292e; --good: #4cc9a0; --bad: #f19a5b; } }
@media print { body { font-size: 10pt } section, figure { break-inside: avoid } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 80rem; padding: 2.2rem 1.6rem 4rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; font-variant-numeric: tabular-nums }
h1 { font-size: 1.75rem; font-weight: 600; margin: 0 }
h2 { font-size: 1.15rem; font-weight: 600; margin: 2.6rem 0 .8rem }
h3 { font-size: 1rem; font-weight: 600; margin: 0 0 .5rem }
small, .note { color: var(--soft); font-weight: 400 }
small { font-size: .85em }
.note { font-size: .9rem; margin: .5rem 0 }
header p { margin: .2rem 0 1.1rem; color: var(--soft) }
.state { display: inline-block; vertical-align: .25rem; margin-left: .6rem; padding: .05rem .6rem; border-radius: 1rem;
  border: 1px solid currentColor; font-size: .8rem; color: var(--soft) }
.state.good, .better { color: var(--good) } .state.bad, .worse { color: var(--bad) } .same { color: var(--soft) }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .7rem 1.6rem; margin: 0 }
dt { color: var(--soft); font-size: .85rem } dd { margin: 0; overflow-wrap: anywhere }
.wide { overflow-x: auto; font-size: .93rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem }
table { border-collapse: collapse; width: 100% }
th, td { padding: .42rem .6rem; text-align: right; border-top: 1px solid var(--line); white-space: nowrap }
thead th { border-top: 0; vertical-align: bottom; font-weight: 600; font-size: .85rem; white-space: normal; line-height: 1.25 }
thead small { display: block }
.l { text-align: left } tbody th { font-weight: 600 }
tr.student { background: var(--tint) } tr.ensemble th { font-style: italic }
.verdicts { list-style: none; margin: 0 0 .6rem; padding: 0 }
.verdicts li { display: flex; gap: .8rem; padding: .35rem 0; align-items: baseline }
.verdict { flex: none; min-width: 7.4rem; text-align: center; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem;
  font-size: .85rem }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr)); gap: 1rem }
.cards > div, .model { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.1rem }
.cards table { font-size: .9rem } .cards th, .cards td { padding: .22rem .4rem }
.model { margin: 0 0 1rem }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(21rem, 1fr)); gap: .6rem 1.4rem }
figure { margin: 0; max-width: 26rem } figure.broad { max-width: 52rem } figcaption { font-size: .88rem; font-weight: 600; margin-bottom: .25rem }
figure > svg { width: 100%; height: auto; display: block }
svg text { fill: var(--soft); font-size: 11px } .grid { stroke: var(--line) } .axis { stroke: var(--soft) }
path { fill: none; stroke-width: 1.8; stroke-linejoin: round } path.faint { stroke-width: 1; opacity: .35 }
.c0 { stroke: #0072b2 } .c1 { stroke: #e69f00 } .c2 { stroke: #009e73 } .c3 { stroke: #cc79a7 } .c4 { stroke: #56b4e9 }
.c5 { stroke: #d55e00 } .c6 { stroke: var(--ink) } .c7 { stroke: #8a8f94 }
.f0 { fill: #0072b2 } .f1 { fill: #e69f00 } .f2 { fill: #009e73 } .f3 { fill: #cc79a7 } .f4 { fill: #56b4e9 }
.f5 { fill: #d55e00 } .f6 { fill: var(--ink) } .f7 { fill: #8a8f94 }
@media (prefers-color-scheme: dark) { .c0 { stroke: #3f9fdc } .f0 { fill: #3f9fdc } .c5 { stroke: #f0813a } .f5 { fill: #f0813a } }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .82rem; color: var(--soft); padding-left: 2.6rem }
.legend svg { vertical-align: middle }
details { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; margin: 0 0 .7rem }
summary { cursor: pointer; font-weight: 600 }
pre { overflow-x: auto; font: .82rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace; margin: .7rem 0 .3rem }
code { font: .85em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
details table td { white-space: normal; overflow-wrap: anywhere }
.messages { margin: 0; padding-left: 1.2rem } .messages li { overflow-wrap: anywhere }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem }
)css";

}  // namespace retort::run
