// SPDX-License-Identifier: Apache-2.0
#include "model/exports/documentation/html_page.h"

namespace groundplan::documentation {

QString htmlStyle()
{
    return QStringLiteral(R"(
:root{color-scheme:light dark;--paper:#fff;--ink:#1c242c;--quiet:#5a6672;--rule:#dde3e8;--soft:#f4f6f8;--accent:#1f5fa8;--frame:#f7f9fb;--frame-line:#b3bfca;--line:#66727e;--mark:#fff4c2}
@media (prefers-color-scheme:dark){:root{--paper:#14191e;--ink:#e4e9ee;--quiet:#9aa7b3;--rule:#2d363f;--soft:#1c2329;--accent:#7db4f0;--frame:#1a2127;--frame-line:#46535f;--line:#93a1ae;--mark:#4a4113}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI","DejaVu Sans",Arial,sans-serif;display:grid;grid-template-columns:17rem minmax(0,1fr)}
nav{position:sticky;top:0;height:100vh;overflow-y:auto;padding:1.25rem 1rem 2rem 1.25rem;background:var(--soft);border-right:1px solid var(--rule);font-size:14px}
nav .title{font-weight:700;font-size:16px;margin:0 0 .75rem;overflow-wrap:anywhere}
nav ul{list-style:none;margin:0;padding:0}nav ul ul{margin:.1rem 0 .4rem .8rem;border-left:1px solid var(--rule);padding-left:.7rem}
nav a{display:block;padding:.16rem 0;color:var(--ink);text-decoration:none;overflow-wrap:anywhere}nav a:hover,nav a:focus-visible{color:var(--accent);text-decoration:underline}
nav ul ul a{color:var(--quiet);display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
input[type=search]{width:100%;padding:.45rem .6rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--frame-line);border-radius:6px;margin:0 0 .3rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
#found{min-height:1.4em;color:var(--quiet);font-size:13px;margin:0 0 .6rem}
main{padding:2rem clamp(1rem,3vw,3rem) 4rem;max-width:78rem;min-width:0}
h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem}h2{font-size:1.45rem;margin:3rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule)}h3{font-size:1.1rem;margin:0}h4{font-size:.82rem;margin:1rem 0 .25rem;color:var(--quiet);font-weight:600}
h1,h2,h3,td,dd,p,li{unicode-bidi:isolate;overflow-wrap:anywhere}
p{margin:.4rem 0;max-width:70ch}a{color:var(--accent)}.lead{font-size:1.1rem;color:var(--quiet)}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;margin:1.4rem 0;padding:0;list-style:none}
.counts li{border:1px solid var(--rule);border-radius:8px;padding:.5rem .9rem;background:var(--soft);color:var(--quiet);font-size:13px}.counts b{display:block;font-size:1.35rem;line-height:1.2;color:var(--ink)}
figure{margin:1rem 0;border:1px solid var(--rule);border-radius:8px;background:var(--paper);overflow:auto;padding:.75rem}
figure svg{display:block;max-width:100%;height:auto;margin:0 auto}figure.whole.large svg{max-width:none}
figcaption{color:var(--quiet);font-size:13px;margin-top:.5rem;position:sticky;left:0}
.key{display:inline-flex;flex-wrap:wrap;gap:.2rem 1rem;margin-top:.3rem}.key svg{width:34px;height:8px;margin:.45em .4em 0 0;display:inline-block;vertical-align:top}
svg a{cursor:pointer}svg.dim .card,svg.dim .line{opacity:.14}svg.dim .on{opacity:1}
svg .line.on{stroke:var(--accent);stroke-width:2.6}
button{font:inherit;font-size:13px;color:var(--ink);background:var(--soft);border:1px solid var(--frame-line);border-radius:6px;padding:.25rem .7rem;cursor:pointer}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:14px}th{text-align:left;font-weight:600;color:var(--quiet);font-size:13px}th,td{padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
.wide{overflow-x:auto}
.component{border:1px solid var(--rule);border-radius:8px;padding:1rem 1.15rem;margin:.9rem 0}
.component:target{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
.head{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.badge{font-size:12px;color:var(--quiet);border:1px solid var(--rule);border-radius:99px;padding:.02rem .6rem;background:var(--soft);overflow-wrap:anywhere}
.where{color:var(--quiet);font-size:13px;margin:.15rem 0 0}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.15rem 1.5rem;margin:.3rem 0}dl div{display:flex;gap:.5rem;font-size:14px;min-width:0}dt{color:var(--quiet);flex:0 0 auto;max-width:60%}dd{margin:0;min-width:0}
.facts{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 1rem;border-top:1px solid var(--rule);padding:.3rem 0}.facts h4{margin:.15rem 0 0}.facts dl{margin:0}h4+.links{margin-bottom:.6rem}
.links{columns:2 18rem;margin:.2rem 0;padding-left:1.1rem;font-size:14px}.links li{break-inside:avoid}.links span{color:var(--quiet)}
.status{font-weight:600}
[hidden]{display:none!important}
@media (max-width:60rem){body{display:block}nav{position:static;height:auto;max-height:none;border-right:0;border-bottom:1px solid var(--rule)}nav ul ul{display:none}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#ccc;--soft:#fff;--accent:#000;--frame:#fff;--frame-line:#999;--line:#555}body{display:block;font-size:8.5pt;line-height:1.4}dl,dl div,table,.links{font-size:8pt}dl{grid-template-columns:repeat(3,minmax(0,1fr))}.facts{grid-template-columns:5.5rem minmax(0,1fr);padding:.15rem 0}.component{padding:.5rem .7rem;margin:.5rem 0}h2{margin-top:1.5rem}nav,button,.hint{display:none}main{padding:0;max-width:none}h2{break-after:avoid}figure,tr,.facts,.head{break-inside:avoid}.head,h4{break-after:avoid}a{text-decoration:none}}
)");
}

QString htmlScript()
{
    return QStringLiteral(R"JS(
"use strict";
const box = document.getElementById("search"), found = document.getElementById("found");
const parts = [...document.querySelectorAll("[data-words]")], chapters = [...document.querySelectorAll("section.chapter")];
const plain = (text) => text.toLocaleLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
const words = new Map(parts.map((part) => [part, plain(part.textContent)]));
function search() {
  const wanted = plain(box.value).split(/\s+/).filter(Boolean);
  let hits = 0;
  for (const part of parts) {
    part.hidden = !wanted.every((word) => words.get(part).includes(word));
    hits += part.hidden ? 0 : 1;
  }
  for (const chapter of chapters)
    chapter.hidden = wanted.length > 0 && !chapter.querySelector("[data-words]:not([hidden])");
  found.textContent = wanted.length === 0 ? "" : hits === 1 ? "1 entry found" : hits + " entries found";
}
box.addEventListener("input", search);
// A link leads to what the search hides: show all again.
window.addEventListener("hashchange", () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest("[hidden]")) {
    box.value = "";
    search();
    target.scrollIntoView();
  }
});
for (const picture of document.querySelectorAll("figure svg")) {
  const lines = [...picture.querySelectorAll(".line")], cards = [...picture.querySelectorAll(".card")];
  const light = (id) => {
    picture.classList.toggle("dim", id !== null);
    const near = new Set([id]);
    for (const line of lines) {
      const on = id !== null && (line.dataset.from === id || line.dataset.to === id);
      line.classList.toggle("on", on);
      if (on)
        near.add(line.dataset.from).add(line.dataset.to);
    }
    for (const card of cards)
      card.classList.toggle("on", id !== null && near.has(card.dataset.component));
  };
  for (const card of cards) {
    for (const event of ["mouseenter", "focus"])
      card.addEventListener(event, () => light(card.dataset.component));
    for (const event of ["mouseleave", "blur"])
      card.addEventListener(event, () => light(null));
  }
}
const size = document.getElementById("size");
if (size) {
  size.hidden = false;
  size.addEventListener("click", () => {
    const large = document.querySelector("figure.whole").classList.toggle("large");
    size.textContent = large ? "Fit to the page" : "Show in full size";
    size.setAttribute("aria-pressed", String(large));
  });
}
)JS");
}

} // namespace groundplan::documentation
