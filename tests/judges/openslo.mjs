// SPDX-License-Identifier: Apache-2.0
// Judges OpenSLO objects by the rules of its specification (openslo/v1), written down here because no package carries them, and
// their references to one another. Arguments: files. Prints one line for each fault and ends with 1 if there is one; the last
// line is "N objects".
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { parseAllDocuments } from "yaml";

const map = (properties, required = []) => ({ type: "object", additionalProperties: false, properties, required });
const name = { type: "string", maxLength: 63, pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" };
const description = { type: "string", maxLength: 1050 };
const duration = { type: "string", pattern: "^[1-9][0-9]*[mhdwMQY]$" };
const metric = map({ metricSource: map({ metricSourceRef: name, type: { type: "string" }, spec: { type: "object", minProperties: 1 } }, ["spec"]) }, ["metricSource"]);
const only = (schema) => ({ type: "array", minItems: 1, maxItems: 1, items: schema });
const specs = {
    Service: map({ description }),
    SLI: { ...map({ description, thresholdMetric: metric, ratioMetric: map({ counter: { type: "boolean" }, good: metric, bad: metric, total: metric }, ["counter", "total"]) }),
        oneOf: [{ required: ["thresholdMetric"] }, { required: ["ratioMetric"] }] },
    SLO: map({ description, service: name, indicatorRef: name, timeWindow: only(map({ duration, isRolling: { const: true } }, ["duration", "isRolling"])),
        budgetingMethod: { enum: ["Occurrences", "Timeslices", "RatioTimeslices"] },
        objectives: { type: "array", minItems: 1, items: { ...map({ displayName: { type: "string" }, op: { enum: ["lte", "gte", "lt", "gt"] }, value: { type: "number" },
            target: { type: "number", minimum: 0, exclusiveMaximum: 1 }, targetPercent: { type: "number", minimum: 0, exclusiveMaximum: 100 },
            timeSliceTarget: { type: "number", exclusiveMinimum: 0, maximum: 1 }, timeSliceWindow: duration }), oneOf: [{ required: ["target"] }, { required: ["targetPercent"] }] } },
        alertPolicies: { type: "array", items: map({ alertPolicyRef: name }, ["alertPolicyRef"]) } }, ["service", "indicatorRef", "budgetingMethod", "objectives"]),
    AlertPolicy: map({ description, alertWhenNoData: { type: "boolean" }, alertWhenResolved: { type: "boolean" }, alertWhenBreaching: { type: "boolean" },
        conditions: only(map({ conditionRef: name }, ["conditionRef"])), notificationTargets: { type: "array", minItems: 1, items: map({ targetRef: name }, ["targetRef"]) } },
        ["conditions", "notificationTargets"]),
    AlertCondition: map({ description, severity: { type: "string" }, condition: map({ kind: { const: "burnrate" }, op: { enum: ["lte", "gte", "lt", "gt"] },
        threshold: { type: "number" }, lookbackWindow: duration, alertAfter: duration }, ["op", "threshold", "lookbackWindow"]) }, ["severity", "condition"]),
    AlertNotificationTarget: map({ target: { type: "string", minLength: 1 }, description }, ["target"]),
};
const ajv = new Ajv2020({ allErrors: true, strict: false });
const validators = Object.fromEntries(Object.entries(specs).map(([kind, spec]) => [kind, ajv.compile(map({ apiVersion: { const: "openslo/v1" }, kind: { const: kind },
    metadata: map({ name, displayName: { type: "string" }, labels: { type: "object" }, annotations: { type: "object" } }, ["name"]), spec }, ["apiVersion", "kind", "metadata", "spec"]))]));

let faults = 0;
const fault = (text) => { console.log(text); ++faults; };
const objects = new Map();
for (const path of process.argv.slice(2)) {
    for (const document of parseAllDocuments(readFileSync(path, "utf8"))) {
        document.errors.forEach((error) => fault(`${path}: ${error.message}`));
        const object = document.toJS();
        const key = `${object.kind}/${object.metadata?.name}`;
        if (objects.has(key))
            fault(`${path}: a second ${key}`);
        objects.set(key, [path, object]);
    }
}
for (const [key, [path, object]] of objects) {
    const validate = validators[object.kind];
    if (!validate)
        fault(`${path}: ${key}: unknown kind`);
    else if (!validate(object))
        validate.errors.forEach((error) => fault(`${path}: ${key}: ${error.instancePath} ${error.message}`));
    const spec = object.spec ?? {};
    const references = [["Service", spec.service], ["SLI", spec.indicatorRef], ...(spec.alertPolicies ?? []).map((each) => ["AlertPolicy", each.alertPolicyRef]),
        ...(spec.conditions ?? []).map((each) => ["AlertCondition", each.conditionRef]), ...(spec.notificationTargets ?? []).map((each) => ["AlertNotificationTarget", each.targetRef])];
    for (const [kind, target] of references) {
        if (target !== undefined && !objects.has(`${kind}/${target}`))
            fault(`${path}: ${key}: there is no ${kind} ${target}`);
    }
    for (const objective of spec.objectives ?? []) {
        const threshold = objects.get(`SLI/${spec.indicatorRef}`)?.[1].spec.thresholdMetric !== undefined;
        if (threshold !== (objective.op !== undefined && objective.value !== undefined))
            fault(`${path}: ${key}: op and value go with a thresholdMetric, and only with one`);
        if ((spec.budgetingMethod === "Timeslices") !== (objective.timeSliceTarget !== undefined && objective.timeSliceWindow !== undefined))
            fault(`${path}: ${key}: slices go with the method Timeslices`);
    }
}
console.log(`${objects.size} objects`);
process.exit(faults > 0 ? 1 : 0);
