// SPDX-License-Identifier: Apache-2.0
// Judges Score workloads by the rules of the specification (score.dev/v1b1), written down here because no package carries them;
// with "--override" first, the files are overrides, of which nothing is required. Prints one line for each fault and ends with 1
// if there is one; the last line is "N workloads".
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { parseAllDocuments } from "yaml";

const map = (properties, required = []) => ({ type: "object", additionalProperties: false, properties, required });
const label = { minLength: 2, maxLength: 63, pattern: "^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$" };
const named = (schema) => ({ type: "object", propertyNames: label, additionalProperties: schema });
const texts = { type: "object", additionalProperties: { type: "string" } };
const words = { type: "array", items: { type: "string" } };
const port = { type: "integer", minimum: 1, maximum: 65535 };
const amounts = map({ cpu: { type: "string", pattern: "^\\d+(?:m|\\.\\d+)?$" },
    memory: { type: "string", pattern: "^(0\\.\\d+|[1-9]\\d*(\\.\\d+)?)(K|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$" } });
const probe = map({ httpGet: map({ host: { type: "string" }, scheme: { enum: ["HTTP", "HTTPS"] }, path: { type: "string" }, port }, ["path", "port"]),
    exec: map({ command: words }, ["command"]) });
const schema = (strict) => map({
    apiVersion: { const: "score.dev/v1b1" },
    metadata: { type: "object", required: strict ? ["name"] : [], properties: { name: { type: "string", ...label }, annotations: texts } },
    service: map({ ports: named(map({ port, targetPort: port, protocol: { enum: ["TCP", "UDP"] } }, strict ? ["port"] : [])) }),
    containers: { ...named(map({ image: { type: "string", minLength: 1 }, command: words, args: words,
        variables: { type: "object", propertyNames: { pattern: "^[^=]+$" }, additionalProperties: strict ? { type: "string" } : { type: ["string", "null"] } },
        resources: map({ requests: amounts, limits: amounts }), livenessProbe: probe, readinessProbe: probe }, strict ? ["image"] : [])), minProperties: 1 },
    resources: named(map({ type: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$" }, class: { type: "string" },
        id: { type: "string", maxLength: 63, pattern: "^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-+[a-z0-9]+)*)*$" }, metadata: { type: "object" }, params: { type: "object" } },
        strict ? ["type"] : [])),
}, strict ? ["apiVersion", "metadata", "containers"] : []);

const paths = process.argv.slice(2);
const strict = paths[0] !== "--override";
if (!strict)
    paths.shift();
const ajv = new Ajv2020({ allErrors: true, strict: false });
const validate = ajv.compile(schema(strict));
let faults = 0, count = 0;
for (const path of paths) {
    for (const document of parseAllDocuments(readFileSync(path, "utf8"))) {
        const workload = document.toJS();
        ++count;
        const found = document.errors.map((error) => error.message);
        if (!validate(workload))
            found.push(...validate.errors.map((error) => `${error.instancePath} ${error.message}`));
        // A place holder has to name what is there; $$ stands for a dollar.
        for (const container of Object.values(workload?.containers ?? {})) {
            for (const value of Object.values(container?.variables ?? {})) {
                for (const match of String(value).replaceAll("$$", "").matchAll(/\$\{([^}]*)\}/g)) {
                    const [kind, name] = match[1].split(".");
                    if (kind !== "metadata" && !(kind === "resources" && workload.resources?.[name]))
                        found.push(`\${${match[1]}} refers to nothing`);
                }
            }
        }
        for (const fault of found)
            console.log(`${path}: ${fault}`);
        faults += found.length;
    }
}
console.log(`${count} workloads`);
process.exit(faults > 0 ? 1 : 0);
