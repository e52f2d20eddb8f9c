// SPDX-License-Identifier: Apache-2.0
// Judges the entities of a Backstage catalog by Backstage's own code: schemas of kinds, formats of names and fields. All
// references have to lead to an entity of the same files. Arguments: files. Prints one line for each fault and ends with 1 if
// there is one; the last line is "N entities".
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseAllDocuments } from "yaml";

const model = createRequire(import.meta.url)("@backstage/catalog-model");
const validators = {
    API: model.apiEntityV1alpha1Validator, Component: model.componentEntityV1alpha1Validator, Domain: model.domainEntityV1alpha1Validator,
    Group: model.groupEntityV1alpha1Validator, Location: model.locationEntityV1alpha1Validator, Resource: model.resourceEntityV1alpha1Validator,
    System: model.systemEntityV1alpha1Validator };
const policy = model.EntityPolicies.allOf([new model.SchemaValidEntityPolicy(), new model.DefaultNamespaceEntityPolicy(),
    new model.FieldFormatEntityPolicy(), new model.NoForeignRootFieldsEntityPolicy()]);

let faults = 0;
const fault = (text) => { console.log(text); ++faults; };
const entities = [], known = new Set();
for (const path of process.argv.slice(2)) {
    for (const document of parseAllDocuments(readFileSync(path, "utf8"))) {
        document.errors.forEach((error) => fault(`${path}: ${error.message}`));
        const entity = document.toJS();
        entities.push([path, entity]);
        known.add(model.stringifyEntityRef(entity));
    }
}
if (known.size !== entities.length)
    fault("two entities of a kind have the same name");
for (const [path, entity] of entities) {
    const label = `${path}: ${entity.kind} ${entity.metadata?.name}`;
    try {
        const judged = await policy.enforce(entity);
        if (!validators[entity.kind] || !await validators[entity.kind].check(judged))
            fault(`${label}: no kind that Backstage knows`);
    } catch (error) {
        fault(`${label}: ${error.message}`);
    }
    for (const field of ["owner", "system", "domain", "dependsOn", "providesApis", "consumesApis"]) {
        for (const reference of [entity.spec?.[field] ?? []].flat()) {
            if (!known.has(model.stringifyEntityRef(model.parseEntityRef(reference))))
                fault(`${label}: ${field} leads to ${reference}, which is not there`);
        }
    }
}
console.log(`${entities.length} entities`);
process.exit(faults > 0 ? 1 : 0);
