# SPDX-License-Identifier: Apache-2.0
# fish completion for groundplan. What the program knows (targets, templates, kinds, rules), it is asked for.

function __groundplan_rules
    groundplan rules 2>/dev/null | awk '{ print $1 }'
end

function __groundplan_packs
    groundplan rules 2>/dev/null | awk '{ print $3 }' | sort -u
end

function __groundplan_kinds
    if __fish_contains_opt -s c connections
        groundplan kinds --connections 2>/dev/null | sed -n 's/^  //p' | awk '{ print $1 }'
    else
        groundplan kinds 2>/dev/null | sed -n 's/^  //p' | awk '{ print $1 }'
    end
end

complete -c groundplan -f
complete -c groundplan -n __fish_use_subcommand -l version -s v -d "Name the version"
complete -c groundplan -s h -l help -d "Show help"
complete -c groundplan -n __fish_use_subcommand -a new -d "Start a design"
complete -c groundplan -n __fish_use_subcommand -a import -d "Make a design of what is there already"
complete -c groundplan -n __fish_use_subcommand -a validate -d "Check a design against the rules"
complete -c groundplan -n __fish_use_subcommand -a metrics -d "Work out coupling, resilience and data cost"
complete -c groundplan -n __fish_use_subcommand -a layout -d "Place the components of a design"
complete -c groundplan -n __fish_use_subcommand -a export -d "Write the files that run a design"
complete -c groundplan -n __fish_use_subcommand -a render -d "Draw a design as a picture"
complete -c groundplan -n __fish_use_subcommand -a find -d "Find a text anywhere in a design"
complete -c groundplan -n __fish_use_subcommand -a kinds -d "List or explain kinds"
complete -c groundplan -n __fish_use_subcommand -a rules -d "List or explain rules"
complete -c groundplan -n __fish_use_subcommand -a help -d "Explain a verb"
complete -c groundplan -n "__fish_seen_subcommand_from help" -a "new import validate metrics layout export render find kinds rules"

complete -c groundplan -n "__fish_seen_subcommand_from new import validate metrics layout export render find kinds rules" -l catalog -x -a "(__fish_complete_directories)" -d "Folder with further kinds"
complete -c groundplan -n "__fish_seen_subcommand_from import validate metrics layout export render find" -F

complete -c groundplan -n "__fish_seen_subcommand_from new" -s t -l template -x -a "(groundplan new --list 2>/dev/null | awk '{ print \$1 }')" -d "Template to start from"
complete -c groundplan -n "__fish_seen_subcommand_from new" -s p -l pattern -x -a "(groundplan new --list-patterns 2>/dev/null | awk '{ print \$1 }')" -d "Pattern to insert"
complete -c groundplan -n "__fish_seen_subcommand_from new" -s s -l set -x -d "Answer to a parameter of the pattern"
complete -c groundplan -n "__fish_seen_subcommand_from new" -l list-patterns -d "List the patterns with their parameters"
complete -c groundplan -n "__fish_seen_subcommand_from new" -s n -l name -x -d "Name of the design"
complete -c groundplan -n "__fish_seen_subcommand_from new" -s o -l output -rF -d "File to write"
complete -c groundplan -n "__fish_seen_subcommand_from new" -s f -l force -d "Write over a file that is there"
complete -c groundplan -n "__fish_seen_subcommand_from new" -s l -l list -d "List the templates"
complete -c groundplan -n "__fish_seen_subcommand_from import" -s f -l from -x -a "kubernetes microsecend microtosca" -d "Format of the files"
complete -c groundplan -n "__fish_seen_subcommand_from import" -s n -l name -x -d "Name of the design"
complete -c groundplan -n "__fish_seen_subcommand_from import" -s o -l output -rF -d "File to write"
complete -c groundplan -n "__fish_seen_subcommand_from import" -l layout -d "Place the components"
complete -c groundplan -n "__fish_seen_subcommand_from import" -l no-layout -d "Leave the positions out"
complete -c groundplan -n "__fish_seen_subcommand_from import" -s q -l quiet -d "Do not print notes"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -s f -l format -x -a "text json sarif junit markdown" -d "Form of the report"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -l fail-on -x -a "error warning info never" -d "Least severity that makes the exit code 1"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -l date -x -d "The day by which deviations expire"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -l outcomes -d "Tell of each rule how it comes out"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -s q -l questions -d "List the open questions too"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -s b -l baseline -rF -d "Findings that count no more"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -l write-baseline -rF -d "Write the baseline"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -l accept-new -d "Take new findings into the baseline"
complete -c groundplan -n "__fish_seen_subcommand_from validate rules" -l profile -x -a "(groundplan rules profiles 2>/dev/null | awk '{ print \$1 }')" -d "Profile to check by"
complete -c groundplan -n "__fish_seen_subcommand_from validate rules" -s e -l environment -x -d "Environment to check"
complete -c groundplan -n "__fish_seen_subcommand_from validate rules" -s r -l rules -rF -d "Rule pack or folder of them"
complete -c groundplan -n "__fish_seen_subcommand_from validate" -s o -l output -rF -d "File to write the report to"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s f -l format -x -a "text json csv markdown" -d "Form of the answer"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s b -l by -x -a "component team system" -d "Rows of the table and the matrix"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s m -l matrix -d "The dependency structure matrix alone"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s a -l against -rF -d "Snapshot or design to compare with"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s s -l snapshot -rF -d "File to keep the figures in"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s p -l prices -rF -d "Prices of data that leaves a place"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s e -l environment -x -d "Environment to look at"
complete -c groundplan -n "__fish_seen_subcommand_from metrics" -s o -l output -rF -d "File to write"
complete -c groundplan -n "__fish_seen_subcommand_from layout" -s o -l output -rF -d "File to write"
complete -c groundplan -n "__fish_seen_subcommand_from layout" -s i -l in-place -d "Write the design back into its file"
complete -c groundplan -n "__fish_seen_subcommand_from layout" -s d -l direction -x -a "lr tb" -d "Way that connections point"
complete -c groundplan -n "__fish_seen_subcommand_from layout" -l container -x -d "Lay out only what stands in it"
complete -c groundplan -n "__fish_seen_subcommand_from layout" -l only -x -d "Lay out only these components"
complete -c groundplan -n "__fish_seen_subcommand_from layout" -l keep -d "Place only what has no position"
complete -c groundplan -n "__fish_seen_subcommand_from layout" -l positions -d "Write only the positions"
complete -c groundplan -n "__fish_seen_subcommand_from export" -s t -l target -x -a "(groundplan export --targets 2>/dev/null | awk '{ print \$1 }')" -d "What to write"
complete -c groundplan -n "__fish_seen_subcommand_from export" -s o -l output -x -a "(__fish_complete_directories)" -d "Folder to write into"
complete -c groundplan -n "__fish_seen_subcommand_from export" -s c -l check -d "Write nothing; list what differs"
complete -c groundplan -n "__fish_seen_subcommand_from export" -s l -l list -d "Write nothing; list the files"
complete -c groundplan -n "__fish_seen_subcommand_from export" -l force -d "Write over files that no export made"
complete -c groundplan -n "__fish_seen_subcommand_from export" -l targets -d "List the targets"
complete -c groundplan -n "__fish_seen_subcommand_from export" -s q -l quiet -d "Do not print notes"
complete -c groundplan -n "__fish_seen_subcommand_from render" -l lens -x -a "developer operator executive security data ownership systems coupling change-cost environment" -d "Look through a lens"
complete -c groundplan -n "__fish_seen_subcommand_from render" -l fail -x -d "Show what becomes of the others when it fails"
complete -c groundplan -n "__fish_seen_subcommand_from render" -l lines -x -a "orthogonal curved" -d "How connections turn"
complete -c groundplan -n "__fish_seen_subcommand_from render" -l scope -x -d "Draw only these components and connections"
complete -c groundplan -n "__fish_seen_subcommand_from render" -s o -l output -rF -d "Picture to write"
complete -c groundplan -n "__fish_seen_subcommand_from find" -s f -l format -x -a "text json" -d "Form of the answer"
complete -c groundplan -n "__fish_seen_subcommand_from find" -s i -l in -x -a "names ids descriptions documentation tags links attributes labels groups deviations decisions comments" -d "Only in these texts"
complete -c groundplan -n "__fish_seen_subcommand_from find" -s c -l case -d "Capitals and small letters are different"
complete -c groundplan -n "__fish_seen_subcommand_from find" -s w -l word -d "Only whole words"
complete -c groundplan -n "__fish_seen_subcommand_from find" -s r -l regex -d "The text is a regular expression"
complete -c groundplan -n "__fish_seen_subcommand_from kinds" -s c -l connections -d "Kinds of connections"
complete -c groundplan -n "__fish_seen_subcommand_from kinds" -s f -l format -x -a "text json" -d "Form of the answer"
complete -c groundplan -n "__fish_seen_subcommand_from kinds" -l schema -d "Write the JSON Schema"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -s p -l pack -x -a "(__groundplan_packs)" -d "Only the rules of this pack"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -s f -l format -x -a "text json markdown html csv" -d "Form of the answer"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -s m -l manual -d "Write the whole manual, with examples"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -s d -l design -rF -d "Show the rules of this design"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -l decision -x -d "Deviation to make a decision record of"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -s i -l in-place -d "Write the design back into its file"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -s o -l output -rF -d "File to write"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -l date -x -d "The day by which deviations expire"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -l force -d "Write over a file that is there"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -F -a "test new-pack profiles deviations coverage"
complete -c groundplan -n "__fish_seen_subcommand_from kinds" -a "(__groundplan_kinds)"
complete -c groundplan -n "__fish_seen_subcommand_from rules" -a "(__groundplan_rules)"
