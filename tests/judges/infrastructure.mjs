// SPDX-License-Identifier: Apache-2.0
// Judges folders of Terraform: what a reader of the code can tell without the providers. Every file parses; every var.,
// local., module., each. and resource reference leads to a declaration of its own module; calls pass all required
// variables of the module that they call and no others; what is declared is used; provider blocks, resources and
// required_providers agree.
//   node infrastructure.mjs FOLDER           -> exit code 1 and one line for each fault
//   node infrastructure.mjs --json FILE      -> the file as JSON
import fs from 'node:fs';
import path from 'node:path';
import { parse } from '@cdktf/hcl2json';

const faults = [];
const fault = (where, text) => faults.push(`${where}: ${text}`);

if (process.argv[2] === '--json') {
    console.log(JSON.stringify(await parse(process.argv[3], fs.readFileSync(process.argv[3], 'utf8'))));
    process.exit(0);
}

function foldersOf(folder) {
    const entries = fs.readdirSync(folder, { withFileTypes: true });
    const found = entries.some(each => each.isFile() && each.name.endsWith('.tf')) ? [folder] : [];
    return found.concat(...entries.filter(each => each.isDirectory()).map(each => foldersOf(path.join(folder, each.name))));
}

async function readModule(folder) {
    const module = { folder, body: {}, texts: [], values: {} };
    for (const name of fs.readdirSync(folder).sort()) {
        if (!name.endsWith('.tf') && !name.endsWith('.tfvars'))
            continue;
        const file = path.join(folder, name);
        let json;
        try {
            json = await parse(file, fs.readFileSync(file, 'utf8'));
        } catch (error) {
            fault(file, `does not parse: ${String(error.message ?? error).split('\n')[0]}`);
            continue;
        }
        if (name.endsWith('.tfvars')) {
            module.values = json;
            continue;
        }
        module.texts.push(json);
        for (const [section, content] of Object.entries(json)) {
            if (section === 'locals' || section === 'terraform')
                (module.body[section] ??= []).push(...content);
            else
                for (const [label, value] of Object.entries(content)) {
                    module.body[section] ??= {};
                    if (section === 'resource' || section === 'data') {
                        module.body[section][label] ??= {};
                        for (const [name, block] of Object.entries(value)) {
                            if (module.body[section][label][name])
                                fault(folder, `${section} ${label}.${name} is declared twice`);
                            module.body[section][label][name] = block;
                        }
                    } else if (section === 'provider') {
                        (module.body.provider[label] ??= []).push(...value);
                    } else {
                        if (module.body[section][label])
                            fault(folder, `${section} ${label} is declared twice`);
                        module.body[section][label] = value;
                    }
                }
        }
    }
    return module;
}

// Template expressions of a string as hcl2json hands it over; "$${" is text.
function expressionsOf(text) {
    const found = [];
    for (let at = 0; (at = text.indexOf('${', at)) >= 0;) {
        if (text[at - 1] === '$') {
            at += 2;
            continue;
        }
        let depth = 1, end = at + 2;
        for (; end < text.length && depth > 0; ++end)
            depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
        found.push(text.slice(at + 2, end - 1));
        at = end;
    }
    return found;
}

// Quoted text within an expression holds no references but for its own templates.
function withoutText(expression) {
    return expression.replace(/"(?:[^"\\]|\\.)*"/g, quoted => expressionsOf(quoted.slice(1, -1)).map(withoutText).join(' ') + ' ');
}

function walk(value, visit, key = '') {
    if (typeof value === 'string')
        visit(value, key);
    else if (Array.isArray(value))
        value.forEach(each => walk(each, visit, key));
    else if (value && typeof value === 'object')
        for (const [name, each] of Object.entries(value)) {
            visit(name, '');
            walk(each, visit, name);
        }
}

function judge(module, modules) {
    const { folder, body } = module;
    const variables = new Set(Object.keys(body.variable ?? {}));
    const locals = new Set((body.locals ?? []).flatMap(Object.keys));
    const required = new Map((body.terraform ?? []).flatMap(block => (block.required_providers ?? []).flatMap(Object.entries)));
    const usedVariables = new Set(), usedLocals = new Set(), usedModules = new Set();
    const reference = expression => {
        const bare = withoutText(expression);
        const bound = new Set([...bare.matchAll(/\bfor\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b/g)].flatMap(each => [each[1], each[2]]));
        for (const [, chain] of bare.matchAll(/(?<![.\w\]])([a-z_]\w*(?:\.[\w-]+)+)/gi)) {
            const [head, second, third] = chain.split('.');
            if (bound.has(head) || ['each', 'count', 'self', 'path', 'terraform', 'lifecycle'].includes(head))
                continue;
            if (head === 'var') {
                usedVariables.add(second);
                if (!variables.has(second))
                    fault(folder, `var.${second} is not declared`);
            } else if (head === 'local') {
                usedLocals.add(second);
                if (!locals.has(second))
                    fault(folder, `local.${second} is not declared`);
            } else if (head === 'module') {
                usedModules.add(second);
                const call = body.module?.[second]?.[0];
                const target = call && modules.get(path.resolve(folder, call.source));
                if (!call)
                    fault(folder, `module.${second} is not called`);
                else if (target && third && !target.body.output?.[third])
                    fault(folder, `module.${second} has no output ${third}`);
            } else if (head === 'data') {
                if (!body.data?.[second]?.[third])
                    fault(folder, `data.${second}.${third} is not declared`);
            } else if (/^(aws|azurerm|google|random)_/.test(head)) {
                if (!body.resource?.[head]?.[second])
                    fault(folder, `${head}.${second} is not declared`);
            } else if (!iterators.has(head) && !(head in (body.provider ?? {}))) {
                fault(folder, `${chain} leads nowhere`);
            }
        }
    };
    const iterators = new Set();
    const noteIterators = value => {
        if (Array.isArray(value))
            value.forEach(noteIterators);
        else if (value && typeof value === 'object') {
            Object.keys(value.dynamic ?? {}).forEach(name => iterators.add(name));
            Object.values(value).forEach(noteIterators);
        }
    };
    noteIterators(module.texts);
    walk(module.texts, text => expressionsOf(text).forEach(reference));

    for (const name of variables) {
        const variable = body.variable[name][0];
        if (!usedVariables.has(name))
            fault(folder, `variable ${name} is never used`);
        if (!variable.description || !variable.type)
            fault(folder, `variable ${name} lacks its description or type`);
    }
    for (const name of locals) {
        if (!usedLocals.has(name))
            fault(folder, `local ${name} is never used`);
    }
    for (const [name, [output]] of Object.entries(body.output ?? {})) {
        if (!output.description || output.value === undefined)
            fault(folder, `output ${name} lacks its description or value`);
    }
    for (const [name, [call]] of Object.entries(body.module ?? {})) {
        const target = modules.get(path.resolve(folder, call.source));
        if (!target) {
            fault(folder, `module ${name} comes from nowhere: ${call.source}`);
            continue;
        }
        const known = target.body.variable ?? {};
        const meta = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);
        for (const argument of Object.keys(call)) {
            if (!meta.has(argument) && !known[argument])
                fault(folder, `module ${name} passes ${argument}, which ${call.source} does not know`);
        }
        for (const [variable, [declaration]] of Object.entries(known)) {
            if (!('default' in declaration) && !(variable in call))
                fault(folder, `module ${name} does not pass ${variable}`);
        }
    }
    // Providers: by resources, by blocks, by requirement.
    const needed = new Set();
    for (const section of ['resource', 'data']) {
        for (const type of Object.keys(body[section] ?? {}))
            needed.add(type.split('_')[0]);
    }
    for (const call of Object.values(body.module ?? {})) {
        const target = modules.get(path.resolve(folder, call[0].source));
        for (const [provider] of (target?.body.terraform ?? []).flatMap(block => (block.required_providers ?? []).flatMap(Object.entries)))
            needed.add(provider);
    }
    for (const provider of needed) {
        if (!required.has(provider))
            fault(folder, `provider ${provider} is used but not required`);
    }
    for (const [provider, requirement] of required) {
        if (!needed.has(provider))
            fault(folder, `provider ${provider} is required but not used`);
        if (!requirement.source || !requirement.version)
            fault(folder, `provider ${provider} is not pinned`);
    }
    for (const provider of Object.keys(body.provider ?? {})) {
        if (!required.has(provider))
            fault(folder, `provider ${provider} is configured but not required`);
    }
    if (!(body.terraform ?? []).some(block => block.required_version))
        fault(folder, 'no required_version');
    for (const name of Object.keys(module.values)) {
        if (!variables.has(name))
            fault(folder, `terraform.tfvars sets ${name}, which is not declared`);
    }
    if (body.provider) {
        for (const [name, [variable]] of Object.entries(body.variable ?? {})) {
            if (!('default' in variable) && !(name in module.values))
                fault(folder, `nobody sets ${name}`);
        }
    }
}

const folder = process.argv[2];
const modules = new Map();
for (const each of foldersOf(folder))
    modules.set(path.resolve(each), await readModule(each));
for (const module of modules.values())
    judge(module, modules);
if (modules.size === 0)
    fault(folder, 'no module');
for (const each of faults)
    console.log(each);
console.log(`${modules.size} modules, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
