// SPDX-License-Identifier: Apache-2.0
// Carries out validating admission policies on the objects of the same stream, with an interpreter of CEL that nobody here
// wrote: `cel.mjs [FILE…]` reads YAML, from standard input without any file. Prints one line for each object that a policy
// refuses and for each expression that cannot be read or carried out; ends with 1 if there is one, and with a line
// "N policies, M objects, K excepted".
import { readFileSync } from "node:fs";
import { parse } from "@marcbachmann/cel-js";
import { parseAllDocuments } from "yaml";

const groups = { Pod: "", Deployment: "apps", StatefulSet: "apps", DaemonSet: "apps", Job: "batch", CronJob: "batch" };
const texts = process.argv.length > 2 ? process.argv.slice(2).map((path) => readFileSync(path, "utf8")) : [readFileSync(0, "utf8")];
const documents = texts.flatMap((text) => parseAllDocuments(text)).map((document) => document.toJS()).filter((object) => object && object.kind);
const policies = documents.filter((object) => object.kind === "ValidatingAdmissionPolicy");
const bindings = documents.filter((object) => object.kind === "ValidatingAdmissionPolicyBinding");
const objects = documents.filter((object) => object.kind in groups);
let faults = 0, excepted = 0;

function evaluate(expression, context) {
    return parse(expression)(context);
}

function isBound(policy, object) {
    const space = object.metadata.namespace ?? "";
    return bindings.some((binding) => binding.spec.policyName === policy.metadata.name
        && binding.spec.matchResources.namespaceSelector.matchExpressions.every((each) => each.operator === "In" && each.values.includes(space)));
}

function concerns(policy, object) {
    const resource = object.kind.toLowerCase() + "s";
    return policy.spec.matchConstraints.resourceRules.some((rule) => rule.apiGroups.includes(groups[object.kind]) && rule.resources.includes(resource));
}

for (const policy of policies) {
    if (!bindings.some((binding) => binding.spec.policyName === policy.metadata.name)) {
        console.log(`${policy.metadata.name}: no binding`);
        ++faults;
    }
    for (const object of objects) {
        if (!isBound(policy, object) || !concerns(policy, object))
            continue;
        const label = `${policy.metadata.name}: ${object.kind} ${object.metadata.namespace}/${object.metadata.name}`;
        try {
            const context = { object, variables: {} };
            if (!(policy.spec.matchConditions ?? []).every((condition) => evaluate(condition.expression, context))) {
                ++excepted;
                continue;
            }
            for (const variable of policy.spec.variables ?? [])
                context.variables[variable.name] = evaluate(variable.expression, context);
            for (const validation of policy.spec.validations) {
                if (evaluate(validation.expression, context) !== true) {
                    console.log(`${label}: ${validation.message}`);
                    ++faults;
                }
            }
        } catch (error) {
            console.log(`${label}: ${error.message}`);
            ++faults;
        }
    }
}
console.log(`${policies.length} policies, ${objects.length} objects, ${excepted} excepted`);
process.exit(faults > 0 ? 1 : 0);
