# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# bash completion for groundplan. What the program knows (targets, templates, kinds, rules), it is asked for.

_groundplan_words()
{
    case $1 in
        target) groundplan export --targets ;;
        template) groundplan new --list ;;
        pattern) groundplan new --list-patterns ;;
        kind) groundplan kinds | sed -n 's/^  //p' ;;
        connection-kind) groundplan kinds --connections | sed -n 's/^  //p' ;;
        rule) groundplan rules ;;
        profile) groundplan rules profiles ;;
        pack) groundplan rules | awk '{ print $3 }' | sort -u ;;
    esac 2>/dev/null | awk '{ print $1 }'
}

_groundplan_reply()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
}

_groundplan_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -X '!*.yaml' -- "$current"; compgen -d -- "$current")
}

_groundplan()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]:-}
    local verbs="new import validate metrics layout export drift publish render find kinds rules"
    COMPREPLY=()

    if [ "$COMP_CWORD" -eq 1 ]; then
        _groundplan_reply "$verbs help --help --version"
        return
    fi
    if [ "$verb" = help ]; then
        _groundplan_reply "$verbs"
        return
    fi

    case $previous in
        --catalog)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return ;;
        -o | --output)
            compopt -o filenames 2>/dev/null
            if [ "$verb" = export ]; then
                mapfile -t COMPREPLY < <(compgen -d -- "$current")
            else
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
            fi
            return ;;
        --name | --container | --date) return ;;
    esac
    case $verb:$previous in
        new:-n | import:-n) return ;;
        new:-t | new:--template) _groundplan_reply "$(_groundplan_words template)"; return ;;
        new:-p | new:--pattern) _groundplan_reply "$(_groundplan_words pattern)"; return ;;
        new:-s | new:--set) return ;;
        import:-f | import:--from) _groundplan_reply "kubernetes microsecend microtosca compose terraform backstage structurizr"; return ;;
        validate:-f | validate:--format) _groundplan_reply "text json sarif junit markdown"; return ;;
        metrics:-f | metrics:--format) _groundplan_reply "text json csv markdown"; return ;;
        metrics:-b | metrics:--by) _groundplan_reply "component team system"; return ;;
        metrics:-a | metrics:--against | metrics:-s | metrics:--snapshot)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return ;;
        metrics:-p | metrics:--prices) _groundplan_files; return ;;
        metrics:-e | metrics:--environment) return ;;
        validate:--profile | rules:--profile) _groundplan_reply "$(_groundplan_words profile)"; return ;;
        validate:-b | validate:--baseline | validate:--write-baseline | validate:-r | validate:--rules | rules:-r | rules:--rules | rules:-d | rules:--design)
            _groundplan_files; return ;;
        validate:-e | validate:--environment | rules:-e | rules:--environment | rules:--decision) return ;;
        validate:--fail-on) _groundplan_reply "error warning info never"; return ;;
        render:--lens) _groundplan_reply "developer operator executive security data ownership systems coupling change-cost environment"; return ;;
        render:-f | render:--format) _groundplan_reply "svg png pdf"; return ;;
        render:--theme) _groundplan_reply "light dark"; return ;;
        render:--lines) _groundplan_reply "orthogonal curved"; return ;;
        render:--fail | render:--scale | render:--scope | render:--view) return ;;
        layout:-d | layout:--direction) _groundplan_reply "lr tb"; return ;;
        export:--conflicts) _groundplan_reply "markers ours theirs"; return ;;
        drift:--format) _groundplan_reply "text json"; return ;;
        drift:-f | drift:--from) _groundplan_reply "kubernetes compose backstage"; return ;;
        publish:--conflicts) _groundplan_reply "ours theirs"; return ;;
        publish:--oci-for) _groundplan_reply "flux argocd"; return ;;
        export:--layout | publish:--layout) _groundplan_reply "mono-repo repo-per-environment"; return ;;
        publish:--git)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return ;;
        export:--option | export:--kubernetes | export:--registry | export:--repository | export:--name-prefix | export:--label) return ;;
        publish:--option | publish:--kubernetes | publish:--registry | publish:--repository | publish:--name-prefix | publish:--label) return ;;
        publish:--path | publish:--branch | publish:-m | publish:--message | publish:--remote | publish:--oci) return ;;
        export:-t | export:--target | publish:-t | publish:--target) _groundplan_reply "$(_groundplan_words target)"; return ;;
        find:-f | find:--format) _groundplan_reply "text json"; return ;;
        find:-i | find:--in) _groundplan_reply "names ids descriptions documentation tags links attributes labels groups deviations decisions comments"; return ;;
        kinds:-f | kinds:--format) _groundplan_reply "text json"; return ;;
        rules:-f | rules:--format) _groundplan_reply "text json markdown html csv"; return ;;
        rules:-p | rules:--pack) _groundplan_reply "$(_groundplan_words pack)"; return ;;
    esac

    if [[ $current == -* ]]; then
        case $verb in
            new) _groundplan_reply "--template --pattern --set --name --output --force --list --list-patterns --catalog --help" ;;
            import) _groundplan_reply "--from --name --output --layout --no-layout --quiet --catalog --help" ;;
            validate) _groundplan_reply "--format --fail-on --date --questions --outcomes --baseline --write-baseline --accept-new --profile --environment --rules --output --catalog --help" ;;
            metrics) _groundplan_reply "--format --by --matrix --against --snapshot --prices --environment --output --catalog --help" ;;
            layout) _groundplan_reply "--output --in-place --direction --container --only --keep --positions --catalog --help" ;;
            export) _groundplan_reply "--target --option --kubernetes --registry --repository --name-prefix --label --layout --output --check --diff --list --conflicts --force --json --targets --quiet --catalog --help" ;;
            drift) _groundplan_reply "--from --environment --format --structure --quiet --catalog --help" ;;
            publish) _groundplan_reply "--target --option --kubernetes --registry --repository --name-prefix --label --layout --git --path --branch --message --push --remote --oci --oci-for --insecure --conflicts --force --quiet --catalog --help" ;;
            render) _groundplan_reply "--output --format --theme --scale --lines --scope --transparent --no-title --no-legend --lens --view --fail --findings --layout --catalog --help" ;;
            find) _groundplan_reply "--format --in --case --word --regex --catalog --help" ;;
            kinds) _groundplan_reply "--connections --format --schema --catalog --help" ;;
            rules) _groundplan_reply "--pack --format --manual --design --profile --environment --rules --decision --in-place --output --date --force --catalog --help" ;;
        esac
        return
    fi

    case $verb in
        kinds)
            case " ${COMP_WORDS[*]} " in
                *" -c "* | *" --connections "*) _groundplan_reply "$(_groundplan_words connection-kind)" ;;
                *) _groundplan_reply "$(_groundplan_words kind)" ;;
            esac ;;
        rules)
            case ${COMP_WORDS[2]:-} in
                test | new-pack | deviations | coverage) [ "$COMP_CWORD" -gt 2 ] && _groundplan_files ;;
            esac
            [ "$COMP_CWORD" -eq 2 ] && _groundplan_reply "$(_groundplan_words rule) test new-pack profiles deviations coverage" ;;
        import | validate | metrics | layout | export | drift | publish | render) _groundplan_files ;;
    esac
}

complete -F _groundplan groundplan
