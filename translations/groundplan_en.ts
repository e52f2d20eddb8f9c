<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CanvasAccessible</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n component(s)</source>
        <translation>
            <numerusform>holds %n component</numerusform>
            <numerusform>holds %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n component(s)</source>
        <translation>
            <numerusform>Add %n component</numerusform>
            <numerusform>Add %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n file to %1.</numerusform>
            <numerusform>Wrote %n files to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n.</source>
        <translation>
            <numerusform>Removed %n.</numerusform>
            <numerusform>Removed %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits by hand were merged in %n file(s).</source>
        <translation>
            <numerusform>Edits by hand were merged in %n file.</numerusform>
            <numerusform>Edits by hand were merged in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) edited by hand stay as they are.</source>
        <translation>
            <numerusform>%n file edited by hand stay as they are.</numerusform>
            <numerusform>%n files edited by hand stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold marks that somebody has to decide.</source>
        <translation>
            <numerusform>%n file hold marks that somebody has to decide.</numerusform>
            <numerusform>%n files hold marks that somebody has to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPublishing</name>
    <message numerus="yes">
        <source>%n file(s) need a choice first. Nothing was committed.</source>
        <translation>
            <numerusform>%n file need a choice first. Nothing was committed.</numerusform>
            <numerusform>%n files need a choice first. Nothing was committed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Committed %n file(s) to branch %1 as %2.</source>
        <translation>
            <numerusform>Committed %n file to branch %1 as %2.</numerusform>
            <numerusform>Committed %n files to branch %1 as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <translation>
            <numerusform>%1 And %n more like it.</numerusform>
            <numerusform>%1 And %n more like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>Nothing in the design collects metrics; %n workload(s) run(s) unwatched.</source>
        <translation>
            <numerusform>Nothing in the design collects metrics; %n workload runs unwatched.</numerusform>
            <numerusform>Nothing in the design collects metrics; %n workloads run unwatched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects traces; %n workload(s) call(s) one another in the dark.</source>
        <translation>
            <numerusform>Nothing in the design collects traces; %n workload calls others in the dark.</numerusform>
            <numerusform>Nothing in the design collects traces; %n workloads call one another in the dark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of one of the %n workload(s) reaches %1 % of them on average; many ways lead through %2.</source>
        <translation>
            <numerusform>A change of the only workload reaches %1 % of them on average; many ways lead through %2.</numerusform>
            <numerusform>A change of one of the %n workloads reaches %1 % of them on average; many ways lead through %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 possible dependencies between the %n workload(s) exist.</source>
        <translation>
            <numerusform>%1 of %2 possible dependencies between the %n workload exists.</numerusform>
            <numerusform>%1 of %2 possible dependencies between the %n workloads exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) wait for one another in circles, among them %1.</source>
        <translation>
            <numerusform>%n component waits for one another in circles, among them %1.</numerusform>
            <numerusform>%n components wait for one another in circles, among them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n component(s) that depend(s) on it.</source>
        <translation>
            <numerusform>%1 has %n component that depends on it.</numerusform>
            <numerusform>%1 has %n components that depend on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n other component(s).</source>
        <translation>
            <numerusform>%1 waits for %n other component.</numerusform>
            <numerusform>%1 waits for %n other components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a hub: %n component(s) depend(s) on it and it depends on %2.</source>
        <translation>
            <numerusform>%1 is a hub: %n component depends on it and it depends on %2.</numerusform>
            <numerusform>%1 is a hub: %n components depend on it and it depends on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request waits through %n hop(s): %1.</source>
        <translation>
            <numerusform>A request waits through %n hop: %1.</numerusform>
            <numerusform>A request waits through %n hops: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) share(s) the library &apos;%1&apos;: %2.</source>
        <translation>
            <numerusform>%n workload shares the library &apos;%1&apos;: %2.</numerusform>
            <numerusform>%n workloads share the library &apos;%1&apos;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) rely/relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.</source>
        <translation>
            <numerusform>%n component relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.</numerusform>
            <numerusform>%n components rely on %1, and what %1 relies on changes more easily (%2 of %3): %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design names no owner for any of its %n component(s) that need(s) one.</source>
        <translation>
            <numerusform>The design names no owner for its only component that needs one.</numerusform>
            <numerusform>The design names no owner for any of its %n components that need one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its justification is shorter than %n character(s)</source>
        <translation>
            <numerusform>its justification is shorter than %n character</numerusform>
            <numerusform>its justification is shorter than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n identity provider(s); %1 does not say which of the others it trusts.</source>
        <translation>
            <numerusform>The design has %n identity provider; %1 does not say which of the others it trusts.</numerusform>
            <numerusform>The design has %n identity providers; %1 does not say which of the others it trusts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) run(s) in clusters without a service mesh.</source>
        <translation>
            <numerusform>%n workload runs in clusters without a service mesh.</numerusform>
            <numerusform>%n workloads run in clusters without a service mesh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s) wait for one another in circles: %2.</source>
        <translation>
            <numerusform>%1 of %n workload waits for one another in circles: %2.</numerusform>
            <numerusform>%1 of %n workloads wait for one another in circles: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 are the layers of one matter, split among %n team(s).</source>
        <translation>
            <numerusform>%1, %2 and %3 are the layers of one matter, split among %n team.</numerusform>
            <numerusform>%1, %2 and %3 are the layers of one matter, split among %n teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offers %n operation(s)</source>
        <translation>
            <numerusform>offers %n operation</numerusform>
            <numerusform>offers %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>serves %n bounded context(s)</source>
        <translation>
            <numerusform>serves %n bounded context</numerusform>
            <numerusform>serves %n bounded contexts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owns %n entity(ies)</source>
        <translation>
            <numerusform>owns %n entity</numerusform>
            <numerusform>owns %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and does not say whether it holds business logic.</source>
        <translation>
            <numerusform>%1 stands between %2 of %n workload and does not say whether it holds business logic.</numerusform>
            <numerusform>%1 stands between %2 of %n workloads and does not say whether it holds business logic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and holds business logic.</source>
        <translation>
            <numerusform>%1 stands between %2 of %n workload and holds business logic.</numerusform>
            <numerusform>%1 stands between %2 of %n workloads and holds business logic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n component(s) of the team %1 are %2; the rest of their work is with %3.</source>
        <translation>
            <numerusform>All %n component of the team %1 are %2; the rest of their work is with %3.</numerusform>
            <numerusform>All %n components of the team %1 are %2; the rest of their work is with %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects logs; %n workload(s) write(s) theirs for nobody.</source>
        <translation>
            <numerusform>Nothing in the design collects logs; %n workload writes its own for nobody.</numerusform>
            <numerusform>Nothing in the design collects logs; %n workloads write theirs for nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design shows how its %n workload(s) is/are doing, and nothing calls anybody.</source>
        <translation>
            <numerusform>Nothing in the design shows how its only workload is doing, and nothing calls anybody.</numerusform>
            <numerusform>Nothing in the design shows how its %n workloads are doing, and nothing calls anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has no dashboards that show how its %n workload(s) is/are doing.</source>
        <translation>
            <numerusform>The design has no dashboards that show how its only workload is doing.</numerusform>
            <numerusform>The design has no dashboards that show how its %n workloads are doing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design calls anybody when one of its %n workload(s) fails.</source>
        <translation>
            <numerusform>Nothing in the design calls anybody when its only workload fails.</numerusform>
            <numerusform>Nothing in the design calls anybody when one of its %n workloads fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workload(s) that answer(s) requests from outside has an availability target.</source>
        <translation>
            <numerusform>The only workload that answers requests from outside has no availability target.</numerusform>
            <numerusform>None of the %n workloads that answer requests from outside has an availability target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n replica(s) of %1 stand(s) in the same zone.</source>
        <translation>
            <numerusform>The %n replica of %1 stands in the same zone.</numerusform>
            <numerusform>The %n replicas of %1 stand in the same zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %1 fails, %2 of %n workload(s) fail with it.</source>
        <translation>
            <numerusform>When %1 fails, %2 of %n workload fails with it.</numerusform>
            <numerusform>When %1 fails, %2 of %n workloads fail with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may run %2 times at once, but %3 accepts %n connection(s), and no pool shares them.</source>
        <translation>
            <numerusform>%1 may run %2 times at once, but %3 accepts %n connection, and no pool shares them.</numerusform>
            <numerusform>%1 may run %2 times at once, but %3 accepts %n connections, and no pool shares them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Function %1 answers %n operation(s).</source>
        <translation>
            <numerusform>Function %1 answers %n operation.</numerusform>
            <numerusform>Function %1 answers %n operations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::Canvas</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceBar</name>
    <message numerus="yes">
        <source>Somebody edited this file by hand in %n place(s) that the design changed, too.</source>
        <translation>
            <numerusform>Somebody edited this file by hand in %n place that the design changed, too.</numerusform>
            <numerusform>Somebody edited this file by hand in %n places that the design changed, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n file(s) like this</source>
        <translation>
            <numerusform>For all %n file like this</numerusform>
            <numerusform>For all %n files like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingModel</name>
    <message numerus="yes">
        <source>%1: %n component(s)</source>
        <translation>
            <numerusform>%1: %n component</numerusform>
            <numerusform>%1: %n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingPanel</name>
    <message numerus="yes">
        <source>in a cycle (%n component(s))</source>
        <translation>
            <numerusform>in a cycle (%n component)</numerusform>
            <numerusform>in a cycle (%n components)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::DesignCommands</name>
    <message numerus="yes">
        <source>Resolves %n finding(s)</source>
        <translation>
            <numerusform>Resolves %n finding</numerusform>
            <numerusform>Resolves %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raises %n:</source>
        <translation>
            <numerusform>raises %n:</numerusform>
            <numerusform>raises %n:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationDialog</name>
    <message numerus="yes">
        <source>The justification needs %n more character(s).</source>
        <translation>
            <numerusform>The justification needs %n more character.</numerusform>
            <numerusform>The justification needs %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationsPanel</name>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n deviation</numerusform>
            <numerusform>%n deviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not count</source>
        <translation>
            <numerusform>%n of them does not count</numerusform>
            <numerusform>%n of them do not count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::DifferenceView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::DragCommands</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EditCommands</name>
    <message numerus="yes">
        <source>Copied %n component(s).</source>
        <translation>
            <numerusform>Copied %n component.</numerusform>
            <numerusform>Copied %n components.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EgressList</name>
    <message numerus="yes">
        <source>%1, %n without volume</source>
        <translation>
            <numerusform>%1, %n without volume</numerusform>
            <numerusform>%1, %n without volume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Choose a folder to export them into.</source>
        <translation>
            <numerusform>%n file. Choose a folder to export them into.</numerusform>
            <numerusform>%n files. Choose a folder to export them into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a choice first.</source>
        <translation>
            <numerusform>%n file need a choice first.</numerusform>
            <numerusform>%n files need a choice first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ExportFilesModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::FileCommands</name>
    <message numerus="yes">
        <source>Imported %n component(s).</source>
        <translation>
            <numerusform>Imported %n component.</numerusform>
            <numerusform>Imported %n components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n note.</numerusform>
            <numerusform>%n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n place(s) that this version does not understand. They are kept as they are.</source>
        <translation>
            <numerusform>The file has %n place that this version does not understand. It is kept as it is.</numerusform>
            <numerusform>The file has %n places that this version does not understand. They are kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::FileTabs</name>
    <message numerus="yes">
        <source>Notes (%1, %n warning(s))</source>
        <translation>
            <numerusform>Notes (%1, %n warning)</numerusform>
            <numerusform>Notes (%1, %n warnings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::FilesView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::FindCommands</name>
    <message numerus="yes">
        <source>Replaced %n match(es).</source>
        <translation>
            <numerusform>Replaced %n match.</numerusform>
            <numerusform>Replaced %n matches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::FindPanel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::GroupDialog</name>
    <message numerus="yes">
        <source>Put %n component(s) into a group. A new name makes a new group.</source>
        <translation>
            <numerusform>Put %n component into a group. A new name makes a new group.</numerusform>
            <numerusform>Put %n components into a group. A new name makes a new group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorHead</name>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>%n more kind</numerusform>
            <numerusform>%n more kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutCommands</name>
    <message numerus="yes">
        <source>Placed %n component(s); all others kept their places.</source>
        <translation>
            <numerusform>Placed %n component; all others kept their places.</numerusform>
            <numerusform>Placed %n components; all others kept their places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::LensLegend</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::MainWindow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::MatrixView</name>
    <message numerus="yes">
        <source>Part of a cycle of %n</source>
        <translation>
            <numerusform>Part of a cycle of %n</numerusform>
            <numerusform>Part of a cycle of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PatternCommands</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s).</source>
        <translation>
            <numerusform>Resolves %n finding.</numerusform>
            <numerusform>Resolves %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raises %n finding(s): %1</source>
        <translation>
            <numerusform>Raises %n finding: %1</numerusform>
            <numerusform>Raises %n findings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inserted %1: %n component(s).</source>
        <translation>
            <numerusform>Inserted %1: %n component.</numerusform>
            <numerusform>Inserted %1: %n components.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s), at %1 % of the size on the screen</source>
        <translation>
            <numerusform>%n page, at %1 % of the size on the screen</numerusform>
            <numerusform>%n pages, at %1 % of the size on the screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted as deviation</source>
        <translation>
            <numerusform>%n accepted as deviation</numerusform>
            <numerusform>%n accepted as deviation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n rule(s) checked</source>
        <translation>
            <numerusform>%n rule checked</numerusform>
            <numerusform>%n rules checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n…</source>
        <translation>
            <numerusform>Fix all %n…</numerusform>
            <numerusform>Fix all %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is/are switched off by this design</source>
        <translation>
            <numerusform>%n rule is switched off by this design</numerusform>
            <numerusform>%n rules are switched off by this design</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ResilienceList</name>
    <message numerus="yes">
        <source>And %n more entry point(s)</source>
        <translation>
            <numerusform>And %n more entry point</numerusform>
            <numerusform>And %n more entry points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not stated in %n place(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; is not stated in %n place</numerusform>
            <numerusform>&apos;%1&apos; is not stated in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RuleTree</name>
    <message numerus="yes">
        <source>It would have %n finding(s).</source>
        <translation>
            <numerusform>It would have %n finding.</numerusform>
            <numerusform>It would have %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RulesController</name>
    <message numerus="yes">
        <source>%n finding(s) fewer</source>
        <translation>
            <numerusform>%n finding fewer</numerusform>
            <numerusform>%n findings fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) more</source>
        <translation>
            <numerusform>%n finding more</numerusform>
            <numerusform>%n findings more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graver</source>
        <translation>
            <numerusform>%n graver</numerusform>
            <numerusform>%n graver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter</source>
        <translation>
            <numerusform>%n lighter</numerusform>
            <numerusform>%n lighter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) graver</source>
        <translation>
            <numerusform>%n finding graver</numerusform>
            <numerusform>%n findings graver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) lighter</source>
        <translation>
            <numerusform>%n finding lighter</numerusform>
            <numerusform>%n findings lighter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RulesDialog</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level of %n chosen</source>
        <translation>
            <numerusform>Level of %n chosen</numerusform>
            <numerusform>Level of %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is off; it would have %n finding(s).</source>
        <translation>
            <numerusform>It is off; it would have %n finding.</numerusform>
            <numerusform>It is off; it would have %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this design</source>
        <translation>
            <numerusform>%n finding in this design</numerusform>
            <numerusform>%n findings in this design</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::TargetList</name>
    <message numerus="yes">
        <source>%n target(s) chosen</source>
        <translation>
            <numerusform>%n target chosen</numerusform>
            <numerusform>%n targets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ViewBar</name>
    <message numerus="yes">
        <source>%n collapsed</source>
        <translation>
            <numerusform>%n collapsed</numerusform>
            <numerusform>%n collapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n not shown</numerusform>
            <numerusform>%n not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ViewsDialog</name>
    <message numerus="yes">
        <source>Shows %n chosen component(s).</source>
        <translation>
            <numerusform>Shows %n chosen component.</numerusform>
            <numerusform>Shows %n chosen components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n component(s).</source>
        <translation>
            <numerusform>Hides %n component.</numerusform>
            <numerusform>Hides %n components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapses %n container(s).</source>
        <translation>
            <numerusform>Collapses %n container.</numerusform>
            <numerusform>Collapses %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n position(s) of its own.</source>
        <translation>
            <numerusform>Has %n position of its own.</numerusform>
            <numerusform>Has %n positions of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::Workspace</name>
    <message numerus="yes">
        <source>Groundplan did not end properly. %n design(s) with unsaved changes can be restored:</source>
        <translation>
            <numerusform>Groundplan did not end properly. %n design with unsaved changes can be restored:</numerusform>
            <numerusform>Groundplan did not end properly. %n designs with unsaved changes can be restored:</numerusform>
        </translation>
    </message>
</context>
</TS>
