// SPDX-License-Identifier: Apache-2.0
// Judges Kubernetes objects by the schemas of their kinds, those of Kubernetes and of the operators that the npm packages
// of installer/validators/package.json describe. Reads YAML files, or standard input without any. Prints one line for each
// fault and ends with 1 if there is one; ends with a line "N objects, M of kinds without a schema: …".
import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";

const packages = ["kubernetes-models", "@kubernetes-models/argo-cd", "@kubernetes-models/cert-manager", "@kubernetes-models/external-secrets",
    "@kubernetes-models/flux-cd", "@kubernetes-models/gateway-api", "@kubernetes-models/istio", "@kubernetes-models/keda",
    "@kubernetes-models/knative", "@kubernetes-models/prometheus-operator"];

async function modelOf(apiVersion, kind) {
    for (const name of packages) {
        try {
            const model = (await import(`${name}/${apiVersion}`))[kind];
            if (model)
                return model;
        } catch (error) {
            if (!["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND", "ERR_PACKAGE_PATH_NOT_EXPORTED", "ERR_UNSUPPORTED_DIR_IMPORT"].includes(error.code))
                throw error;
        }
    }
    return null;
}

const sources = process.argv.length > 2 ? process.argv.slice(2).map((path) => [path, readFileSync(path, "utf8")]) : [["-", readFileSync(0, "utf8")]];
let objects = 0, faults = 0;
const unknown = new Set();
for (const [path, text] of sources) {
    for (const document of parseAllDocuments(text)) {
        for (const error of document.errors) {
            console.log(`${path}: ${error.message}`);
            ++faults;
        }
        const object = document.toJS();
        if (object === null || typeof object !== "object" || !object.kind)
            continue;
        ++objects;
        const label = `${path}: ${object.kind} ${object.metadata?.namespace ?? ""}/${object.metadata?.name}`;
        let model = await modelOf(object.apiVersion, object.kind);
        // The package of Istio's kinds stops before v1, whose schemas are those of v1beta1.
        if (!model && /\.istio\.io\/v1$/.test(object.apiVersion)) {
            model = await modelOf(`${object.apiVersion}beta1`, object.kind);
            object.apiVersion += model ? "beta1" : "";
        }
        if (!model) {
            unknown.add(`${object.apiVersion} ${object.kind}`);
            continue;
        }
        try {
            new model(object).validate();
        } catch (error) {
            console.log(`${label}: ${error.message}`);
            ++faults;
        }
    }
}
console.log(`${objects} objects, ${unknown.size} of kinds without a schema: ${[...unknown].sort().join(", ")}`);
process.exit(faults > 0 ? 1 : 0);
