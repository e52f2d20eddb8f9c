// SPDX-License-Identifier: Apache-2.0
// Judges Mermaid flowcharts by Mermaid's own parser. Arguments: files. Prints one line of JSON for each: its path, and either
// "error" or the texts of its nodes and subgraphs by their ids and of its lines, as a reader sees them. Ends with 1 at an error.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const page = new JSDOM("<!DOCTYPE html><body></body>");
globalThis.window = page.window;
globalThis.document = page.window.document;
const mermaid = (await import("mermaid")).default;
mermaid.initialize({ startOnLoad: false });

// Mermaid keeps the numbers of letters in this form until it draws.
const shown = (text) => {
    const entities = text.replace(/ﬂ°°/g, "&#").replace(/ﬂ°/g, "&").replace(/¶ß/g, ";");
    const element = page.window.document.createElement("div");
    element.innerHTML = entities;
    const lines = [];
    element.childNodes.forEach((node) => lines.push(node.textContent));
    return lines.filter((line) => line.length > 0);
};
let code = 0;
for (const path of process.argv.slice(2)) {
    try {
        const diagram = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(path, "utf8"));
        const nodes = {}, groups = {};
        for (const [id, vertex] of diagram.db.getVertices())
            nodes[id] = shown(vertex.text ?? id);
        for (const group of diagram.db.getSubGraphs())
            groups[group.id] = shown(group.title);
        const lines = diagram.db.getEdges().map((edge) => ({ from: edge.start, to: edge.end, text: shown(edge.text).join("") }));
        console.log(JSON.stringify({ path, nodes, groups, lines }));
    } catch (error) {
        console.log(JSON.stringify({ path, error: error.message }));
        code = 1;
    }
}
process.exit(code);
