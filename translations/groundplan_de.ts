<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start an empty design.</source>
        <translation>Einen leeren Entwurf beginnen.</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Start from a prepared design.</source>
        <translation>Mit einem vorbereiteten Entwurf beginnen.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Ein weiteres Fenster öffnen.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a design from a file.</source>
        <translation>Einen Entwurf aus einer Datei öffnen.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a design that was open lately.</source>
        <translation>Einen kürzlich geöffneten Entwurf öffnen.</translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a worked example.</source>
        <translation>Ein ausgearbeitetes Beispiel öffnen.</translation>
    </message>
    <message>
        <source>Open from &amp;address…</source>
        <translation>Von &amp;Adresse öffnen …</translation>
    </message>
    <message>
        <source>Open a design from the web, read-only.</source>
        <translation>Einen Entwurf aus dem Netz öffnen, schreibgeschützt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the design to its file.</source>
        <translation>Den Entwurf in seine Datei schreiben.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Write the design to another file and go on with that.</source>
        <translation>Den Entwurf in eine andere Datei schreiben und mit ihr weiterarbeiten.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Write a copy and go on with this file.</source>
        <translation>Eine Kopie schreiben und mit dieser Datei weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>Manifeste &amp;importieren …</translation>
    </message>
    <message>
        <source>Make a design of Kubernetes manifests.</source>
        <translation>Aus Kubernetes-Manifesten einen Entwurf machen.</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>&amp;Ordner mit Manifesten importieren …</translation>
    </message>
    <message>
        <source>Make a design of all manifests in a folder.</source>
        <translation>Aus allen Manifesten eines Ordners einen Entwurf machen.</translation>
    </message>
    <message>
        <source>&amp;Export manifests…</source>
        <translation>Manifeste &amp;exportieren …</translation>
    </message>
    <message>
        <source>Show what an export would write, then write it.</source>
        <translation>Zeigen, was ein Export schreiben würde, und es dann schreiben.</translation>
    </message>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>B&amp;ild exportieren …</translation>
    </message>
    <message>
        <source>Write the drawing as SVG, PNG or PDF.</source>
        <translation>Die Zeichnung als SVG, PNG oder PDF schreiben.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows.</source>
        <translation>Alle Fenster schließen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Zurückgenommenes wiederholen.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Take the selection out and keep it for pasting.</source>
        <translation>Die Auswahl herausnehmen und zum Einfügen bereithalten.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Keep the selection for pasting, here or elsewhere.</source>
        <translation>Die Auswahl zum Einfügen bereithalten, hier oder anderswo.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert what was copied.</source>
        <translation>Kopiertes einfügen.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Put a copy beside the selection.</source>
        <translation>Eine Kopie neben die Auswahl stellen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Remove the selection with all that stands in it.</source>
        <translation>Die Auswahl mit allem entfernen, was darin steht.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select all components and connections.</source>
        <translation>Alle Komponenten und Verbindungen auswählen.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the selected component another name.</source>
        <translation>Der ausgewählten Komponente einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>&amp;Gruppieren …</translation>
    </message>
    <message>
        <source>Put the selected components into a team, system or mesh.</source>
        <translation>Die ausgewählten Komponenten einem Team, System oder Mesh zuordnen.</translation>
    </message>
    <message>
        <source>&amp;Find component</source>
        <translation>Komponente &amp;suchen</translation>
    </message>
    <message>
        <source>Search the outline.</source>
        <translation>Die Gliederung durchsuchen.</translation>
    </message>
    <message>
        <source>Add &amp;component</source>
        <translation>Komponente &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Search the palette for a kind to place.</source>
        <translation>In der Palette nach einer Art zum Platzieren suchen.</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>Find any command, kind or component by name.</source>
        <translation>Jeden Befehl, jede Art und jede Komponente am Namen finden.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show it larger.</source>
        <translation>Größer zeigen.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more of it.</source>
        <translation>Mehr davon zeigen.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom to 100 %.</source>
        <translation>Auf 100 % stellen.</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>Show the whole design.</source>
        <translation>Den ganzen Entwurf zeigen.</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Auswahl &amp;einpassen</translation>
    </message>
    <message>
        <source>Show the selection as large as possible.</source>
        <translation>Die Auswahl so groß wie möglich zeigen.</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>Show or hide the palette.</source>
        <translation>Die Palette zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Gl&amp;iederung</translation>
    </message>
    <message>
        <source>Show or hide the outline.</source>
        <translation>Die Gliederung zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>I&amp;nspektor</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Den Inspektor zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;robleme</translation>
    </message>
    <message>
        <source>Show or hide the problems.</source>
        <translation>Die Probleme zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show or hide the undo history.</source>
        <translation>Den Verlauf der Änderungen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme.</source>
        <translation>Dem Farbschema des Systems folgen.</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Dunkel auf hell.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Hell auf dunkel.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Au&amp;swählen</translation>
    </message>
    <message>
        <source>Select, move and resize.</source>
        <translation>Auswählen, verschieben, Größe ändern.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Drag from one card to another to connect them.</source>
        <translation>Von einer Karte zur anderen ziehen, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>Drag the view.</source>
        <translation>Die Ansicht ziehen.</translation>
    </message>
    <message>
        <source>Lay out left to &amp;right</source>
        <translation>Von links nach &amp;rechts anordnen</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing to the right.</source>
        <translation>Für alles einen Platz finden, nach rechts fließend.</translation>
    </message>
    <message>
        <source>Lay out top to &amp;bottom</source>
        <translation>Von oben nach &amp;unten anordnen</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing down.</source>
        <translation>Für alles einen Platz finden, nach unten fließend.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next finding.</source>
        <translation>Zum nächsten Befund gehen.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All shortcuts on one page.</source>
        <translation>Alle Tastenkürzel auf einer Seite.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Recent files, samples and templates.</source>
        <translation>Zuletzt geöffnete Dateien, Beispiele und Vorlagen.</translation>
    </message>
    <message>
        <source>&amp;About Groundplan</source>
        <translation>Ü&amp;ber Groundplan</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
</context>
<context>
    <name>ArgoCdExport</name>
    <message>
        <source>Argo CD applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Argo CD project and one application for each environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register each cluster in Argo CD under its name in the design before applying the applications.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source> from %1 to %2</source>
        <translation type="unfinished"> von %1 bis %2</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation type="unfinished"> von mindestens %1</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation type="unfinished"> von höchstens %1</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be %2, not &apos;%3&apos;.</source>
        <translation type="unfinished">Das Attribut „%1“ muss %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>text of the form %1</source>
        <translation type="unfinished">Text der Form %1</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation type="unfinished">eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished">eines von %1</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 2s or 5m</source>
        <translation type="unfinished">eine Dauer wie 500ms, 2s oder 5m</translation>
    </message>
    <message>
        <source>a size such as 512Mi or 20Gi</source>
        <translation type="unfinished">eine Größe wie 512Mi oder 20Gi</translation>
    </message>
    <message>
        <source>an amount of processor such as 250m or 2</source>
        <translation type="unfinished">eine Prozessormenge wie 250m oder 2</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation type="unfinished">ein Prozentwert von 0 bis 100</translation>
    </message>
    <message>
        <source>a date such as 2027-09-30</source>
        <translation type="unfinished">ein Datum wie 2027-09-30</translation>
    </message>
    <message>
        <source>an address such as https://example.org</source>
        <translation type="unfinished">eine Adresse wie https://example.org</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished">eine Liste von Texten</translation>
    </message>
    <message>
        <source>a map of texts</source>
        <translation type="unfinished">eine Tabelle von Texten</translation>
    </message>
    <message>
        <source>Write one NAME=value per line; &apos;%1&apos; has no name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message>
        <source>a, b, c</source>
        <translation>a, b, c</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>People and outside</source>
        <translation>Menschen und außerhalb</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no known type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no help text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; is an enum without values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has a pattern that is not a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind needs an id of lower-case letters, digits and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; needs a name and a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribute set &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; has no known category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection kind &apos;%1&apos; has no known style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalog file must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogData</name>
    <message>
        <source>Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every component can say about itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product, language or framework behind this component, such as PostgreSQL or Java.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the product or of the released software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, team or department that answers for this component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the business suffers while this component is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How changes reach this component: from code, by hand or by its vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the source code or the infrastructure code of this component lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this component costs in a month, in the currency of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been agreed with somebody outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that runs the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Where the system is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a contract covers the regulated data handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries or regions in which the provider keeps data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that the contract allows, such as 1000/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clients reach a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the database or schema that clients open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that the database accepts at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a pool or proxy in front shares connections among clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of business entities stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How requests are received and passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which the component is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path prefix that is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the component accepts encrypted traffic and holds the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which a request is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether requests are filtered for known attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the platform learns that an instance is ready and alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of check that the platform runs against each instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path that answers when the instance can take traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path that answers while the instance need not be restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an instance may take to start before checks count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutdown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an instance may finish its work before it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that runs software outside of containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system and its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of equal machines that share the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the machines are spread over more than one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the machine can be restored from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most recent work that may be lost in a disaster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time within which the machine has to be available again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that runs and how it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Befehl</translation>
    </message>
    <message>
        <source>Replaces the entry point of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments handed to the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain environment variables. Secret values do not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the secrets that are mounted or injected, never their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity under which the workload talks to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the process runs with user id 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only root file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the container cannot change its own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the container has the rights of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the component leaves support and when it leaves the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the vendor or the maintainers stop supporting the technology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which this component is planned to be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the facts given here were last confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this component has to be able to move to another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a supporting service of the platform is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service runs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest, where the service runs as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity under which the service talks to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of instances that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instances are spread over more than one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How messages are kept and delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">Auslieferung</translation>
    </message>
    <message>
        <source>How often a message can reach its consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether messages arrive in the order in which they were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether messages that cannot be processed are set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics or queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the topics or queues kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a topic that are consumed in parallel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies kept of each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether publishing and subscribing need a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and addresses of a network or a trust zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far traffic inside this zone is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address range in CIDR notation, such as 10.20.0.0/16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denies by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether traffic is refused unless a policy allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the component has to be and how good it promises to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of time or of requests in which the component has to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability that the component or its vendor promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time within which 99 of 100 requests have to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts on its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody is called when the availability target is in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a container of other components is and who provides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or department that runs this place, such as a cloud provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account, subscription or project of the provider in which this place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code, city or building of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-letter code of the country in which data kept here rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may reach the component and what it guards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where the component can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How callers prove who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether callers are checked for the right to do what they ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether administrators need a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests allowed per caller and time, such as 100/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a policy limits who may open a connection to the component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest protection class of the data handled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated data handled here, such as PAN, PHI or personal-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulations and standards that apply, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time and memory that one instance asks for and may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time set aside for one instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time that one instance may use at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory set aside for one instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory at which one instance is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many instances run and where they are spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of instances that run when nothing scales them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest instances that automatic scaling keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most instances that automatic scaling starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target processor use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average processor use that automatic scaling aims at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances that must stay up during maintenance of the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a new version takes over from the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port at which the component answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port at which the component listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port under which others reach the component, where it differs from the one at which it listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol spoken at the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the software tells about itself while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emits logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the component writes logs that a collector can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emits metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the component offers measurements of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emits traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the component takes part in distributed traces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path at which the measurements are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanitised logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before a log line is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space that one instance keeps for data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the class of disk or of object storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the stored data is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the data is copied regularly to a separate place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time within which the data has to be available again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long data or messages are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the data is promised to survive the loss of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries or regions that the data must not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape and boundaries of software that the organisation runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the software runs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical layer, only where the workload is limited to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name shared by workloads that can only be released together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of distinct API operations or commands offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounded contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of business domains whose rules live in this workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of business entities that this workload owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared domain libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries with business rules that other workloads use too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy facade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this component is the adapter that hides a legacy system from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the traffic of the workload passes through a proxy of the service mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether events are stored with the data and published from there, so that neither is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether writes to several stores are coordinated by compensating steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component or a person proves its identity or fetches credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol by which identity is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the identity provider trusts another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol spoken over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the traffic is protected, where the protocol does not say it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which the caller gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further attempts after a failed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caller can do without the target for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caller cannot work without this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the target is called to answer one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of requests or messages in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency (99 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time within which 99 of 100 exchanges end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the traffic stays off the public internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an importer found this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One component asks another and waits for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path prefix at the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caller is checked for the right to do what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the traffic that repeated attempts may add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caller stops calling a target that keeps failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the operations of the target that the caller uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average size of one request with its answer, or of one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data carried in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability of the connection itself, as measured or promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the caller finds the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated data carried, such as PAN, PHI or personal-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component takes messages or events from a queue or a stream. Drawn from the consumer to the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic or queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the topic, the queue or the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event or the command carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which several instances share the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each message starts the consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a message can arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether processing the same message twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component needs another in a way that no other connection tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the one needs the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery component brings code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether changes are applied by themselves or after a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the target fetches the change or is handed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the repository that holds the desired state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a person has to agree before the change is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the delivered artefact is signed and the signature is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observability component watches a component or a whole place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is observed: metrics, logs, traces, events or profiles. Empty means whatever the observing component keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the traces that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the signals are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component hands messages or events to a queue or a stream and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component reads data from a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, collections, indexes, buckets or keys that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the data is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store copies its data to another store or to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the copy is kept up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether changes travel one way or both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the target may be behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component on the way of a request passes it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name for which requests are passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the requests that takes this route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component writes data to a store; reading it back is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people or devices act in this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they reach the platform, such as browser or mobile app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where they reach the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the role may change the platform itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether signing in needs a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the people on duty when something needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in which people are called, such as pager, chat or mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which the next person is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front door of the APIs; it checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gateway runs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the gateway is the adapter that hides a legacy system from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out in the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps who did what and when in a form that cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether entries cannot be changed or deleted before their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each entry is chained or signed so that a gap shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps copies apart from what they were made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether copies cannot be changed or deleted before their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether copies are kept in another region or site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which a copy was last brought back as a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that works through files or tables in batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When batches start, as a cron expression or in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product that starts the batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which the host can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the secrets that the batches use, never their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps copies of data in memory for quick reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is thrown away when the memory is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long entries are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether entries survive a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content delivery network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps copies of content near its readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long content is kept when its origin says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin shield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one layer of the network asks the origin on behalf of all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether content is handed out for signed addresses alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the pipeline in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses before they are released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether released images are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each release lists what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public or private cloud in which regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines under one orchestrator that places containers on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software that places containers on the machines of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of machines in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most machines that automatic scaling adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the machines, such as 8 cores with 32 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the cluster enforces network policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the state of the cluster, secrets included, is stored encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether changes made through the control plane are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control plane exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where the control plane can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the images and other artefacts that are deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that stands before the images, such as registry.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether images carry signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immutable tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a tag cannot be moved to another image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which the dashboards are reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the dashboards are kept in a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps history from many sources for reports and analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the data may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place in which developers find services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which developers reach the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished">Vorlagen</translation>
    </message>
    <message>
        <source>Names of the starting points offered for new components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns names into addresses and can steer traffic between places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the zone that is served, such as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long answers may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an answer is chosen among several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether answers carry signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where names can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps nested documents without a fixed table structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts over which the documents are spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egress gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that may be called through this way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that others see as the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether plain traffic is encrypted on its way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps events in order so that many consumers can read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the form of events is registered and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system of somebody else that the platform talks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which the system can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches behaviour on and off without a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is decided whether a flag is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters traffic at a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filtered, such as packets, web or encrypted traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether web requests are filtered for known attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether suspicious traffic is stopped or only reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests allowed per sender and time, such as 1000/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that the provider starts for each event or request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry point inside the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the function is invoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which a run is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that are allowed at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances that are kept started to avoid waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event, path or schedule that starts the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the provider runs the function in more than one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitOps controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares what runs with what a repository asks for and makes up the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether changes made by hand are taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps things and the relations between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure code at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether two runs at the same time are prevented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether earlier states can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two searches for changes made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the repository that holds the infrastructure code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in people and workloads and vouches for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which people sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols offered, such as OIDC, SAML or LDAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other identity providers that are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which people have to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point at which requests from outside enter a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the class that selects the controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issues and renews the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN or interconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private link between networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that runs the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of the link, such as 10 Gbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that a packet takes there and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of independent lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the link itself protects what it carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per gigabyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a gigabyte over the link costs, in the currency of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that runs once to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that have to succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further attempts after a failed run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-value store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps values or wide rows under a key and spreads them over many machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader sees right after a write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old application that still carries business and can hardly be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it is to change the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads connections over equal targets and leaves out the broken ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether connections or single requests are spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area in which targets may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps log lines and makes them searchable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether lines cannot be changed or deleted before their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before lines are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A central machine with transaction and batch programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of the machine, such as 4200 MIPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsystems in use, such as CICS, IMS or Db2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which transactions are accepted, such as Mon-Sat 05:00-23:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it is to change the programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands each message to one of the workers that wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a consumer has before the message is handed to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects and keeps measurements of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a cluster with its own names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the pod security standard that is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether traffic into the namespace is refused unless a policy allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether workloads started here get a proxy of the service mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time that all members together may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that all members together may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual or physical network whose members can reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or address ranges of the parts of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the connections made in the network are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps files as objects in buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether overwritten and deleted objects can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether objects cannot be changed for a set time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site that takes over when this one is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides by written rules what may be deployed or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether violations are stopped or only reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the policies in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geographic region of a cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region that takes over when this one is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables with transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that answer reads alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product rented over the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the product is used for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that is started by the clock and runs to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron expression of five fields, such as 0 2 * * 1-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the schedule, such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when a run is due while the last one still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances that share one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds documents by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts over which an index is spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the index can be made again from another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What guards the master key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which secrets are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every access is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies and their control plane that encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether members accept only encrypted and authenticated traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether policies decide which workload may call which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which the proxies give up a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further attempts that the proxies make by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the proxies stop calling a target that keeps failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the proxies take part in distributed traces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the proxies offer measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long-running program that answers requests over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that one instance works on at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps code and desired state with their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch that holds the released state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the repository mainly holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether changes need a review before they are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether changes carry the signature of their author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Team</translation>
    </message>
    <message>
        <source>People who build or run a part of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people belong to the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address or channel at which the team is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the team can be reached at any hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the team may change the platform itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathers signals from workloads and places and hands them to the stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is gathered: metrics, logs, traces, events or profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it runs on every machine, in one place or beside each workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the traces that is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-series database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps measurements with their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two values of a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the way of single requests through the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the requests whose way is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area whose members are trusted alike; traffic across its border has to be protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulations and standards that apply to everything inside, such as PCI-DSS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border is filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a firewall or a policy filters what crosses the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software that runs on a machine of its own instead of in a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the machine in the words of its provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image from which the machine is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain settings of the software. Secret values do not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the secrets that the software uses, never their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web front end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages or an app bundle served to the browsers and devices of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which people reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where pages are put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long-running program that works off messages or tasks instead of answering requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages or tasks that one instance works on at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target queue length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per instance that automatic scaling aims at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An isolated data centre of a region that fails on its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds no components.</source>
        <translation>Die Zwischenablage enthält keine Komponenten.</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation type="unfinished">„%1“ ist nicht im Entwurf.</translation>
    </message>
    <message>
        <source>The id of &apos;%1&apos; cannot change.</source>
        <translation type="unfinished">Die Kennung von „%1“ kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation type="unfinished">Eine Kennung darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation type="unfinished">Die Kennung „%1“ ist schon vergeben; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation type="unfinished">„%1“ kann nicht in sich selbst stehen.</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; ends at &apos;%2&apos;, which is not in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; still has children or connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits, dashes, dots and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;%2&apos; is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be text, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a date such as 2027-09-30, not &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;; &apos;groundplan kinds&apos; lists the known ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is a component&apos;s already; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;; &apos;groundplan kinds --connections&apos; lists the known ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; needs &apos;from&apos; and &apos;to&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation type="unfinished">Eine Gruppe ist ein Team, ein System oder ein Mesh, nicht „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind: team, system or mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overrides of &apos;%1&apos; must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; names no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;resolved&apos; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be numbers between -10000000 and 10000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be [x, y] or [x, y, width, height].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of &apos;%1&apos; must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a position for &apos;%1&apos;, which is not in the design; it is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 entries; at most %3 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Groundplan design: the key &apos;groundplan: %1&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format version must be an integer from 1, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has format version %1; this program knows up to %2. Use a newer Groundplan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in more than %2 containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Groundplan design: a map with the key &apos;groundplan&apos; is expected, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; a design starts with &apos;groundplan: %1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation type="unfinished">Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished">Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished">Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished">Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished">Die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished">Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no file in the folder that fits %1.</source>
        <translation type="unfinished">Im Ordner gibt es keine Datei, die zu %1 passt.</translation>
    </message>
    <message>
        <source>More than %1 files are not read at once.</source>
        <translation type="unfinished">Mehr als %1 Dateien werden nicht auf einmal gelesen.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MiB together.</source>
        <translation type="unfinished">Die Dateien sind zusammen größer als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation type="unfinished">Unbekannte Komponentenart „%1“.</translation>
    </message>
    <message>
        <source>A component of kind &apos;%1&apos; cannot stand in &apos;%2&apos; (%3).</source>
        <translation type="unfinished">Eine Komponente der Art „%1“ kann nicht in „%2“ (%3) stehen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">%1 hinzufügen</translation>
    </message>
    <message>
        <source>A deviation must name the rule that it deviates from.</source>
        <translation type="unfinished">Eine Abweichung muss die Regel nennen, von der sie abweicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add deviation from %1</source>
        <translation type="unfinished">Abweichung von %1 hinzufügen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be connected to itself.</source>
        <translation type="unfinished">„%1“ kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Nothing can run from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation type="unfinished">Von „%1“ nach „%2“ kann keine Verbindung führen.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation type="unfinished">Unbekannte Verbindungsart „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation type="unfinished">„%1“ kann nicht von „%2“ nach „%3“ führen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are connected like that already.</source>
        <translation type="unfinished">„%1“ und „%2“ sind schon so verbunden.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished">%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished">%1 duplizieren</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation type="unfinished">Eine Gruppe ist ein Team, ein System oder ein Mesh, nicht „%1“.</translation>
    </message>
    <message>
        <source>Take %1 out of its %2</source>
        <translation type="unfinished">%1 aus %2 herausnehmen</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation type="unfinished">%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a %2 already.</source>
        <translation type="unfinished">„%1“ ist schon ein %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation type="unfinished">%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 to the top level</source>
        <translation type="unfinished">%1 auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation type="unfinished">„%1“ kann nicht in sich selbst stehen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation type="unfinished">„%1“ kann nicht in „%2“ stehen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Einfügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished">%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished">%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation type="unfinished">„%1“ hat kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished">%1 von %2 ändern</translation>
    </message>
    <message>
        <source>The design has no field &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of the design</source>
        <translation type="unfinished">%1 des Entwurfs ändern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no field &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished">%1 verschieben</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The path leads out of the export folder.</source>
        <translation type="unfinished">Der Pfad führt aus dem Exportordner heraus.</translation>
    </message>
    <message>
        <source>This is a link; exports do not write through links. Remove it or choose another folder.</source>
        <translation type="unfinished">Das ist eine Verknüpfung; Exporte schreiben nicht durch Verknüpfungen hindurch. Entfernen Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation type="unfinished">Wo eine Datei geschrieben werden soll, steht ein Ordner.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation type="unfinished">Wo ein Ordner gebraucht wird, steht eine Datei.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. %2 files were written before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished">Das ist eine Datei, kein Ordner.</translation>
    </message>
</context>
<context>
    <name>KubernetesExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there are no manifests; place workloads in a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not say what they need; 100m of processor and 128Mi of memory are assumed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These say that they run as root; the manifests forbid it all the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and systems outside of the platform have no manifests: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions are not rendered by this target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These run outside of a Kubernetes cluster: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These name no image, so they are expected to be installed by a chart or operator of their own: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated by Groundplan from the design of that name; change the design and export again rather than editing here.

- `base/`: what all environments share, one file a workload.
- `overlays/ENVIRONMENT/`: what differs; apply with `kubectl apply -k overlays/ENVIRONMENT`.
- `docs/deviations.md`: the accepted deviations from the standard model.

Each namespace denies all traffic but what a connection of the design allows. Label the namespace of your
ingress controller with `groundplan.io/ingress: &quot;true&quot;` so that it may reach what it routes to.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets to provide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifests only name these; create them in their namespaces, best from a secrets store:

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes with Kustomize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests as a Kustomize base and one overlay for each environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KubernetesImport</name>
    <message>
        <source>There is no workload in the manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is a test of a release, no part of the platform; it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; has no containers; it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service &apos;%1&apos; selects no workload of the manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Ingress &apos;%1&apos; routes to the Service &apos;%2&apos;, which is not in the manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingress %1: %2%3 to %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HorizontalPodAutoscaler &apos;%1&apos; scales &apos;%2&apos;, which is not in the manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; names &apos;%3&apos;, which is not in the manifests (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of kind %1 are not imported (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kustomization is not rendered (%1); import the output of &apos;kustomize build&apos; to see one environment as it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is skipped: it is a template of a Helm chart; import the output of &apos;helm template&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Kubernetes object to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is skipped: it is a Compose file, not a Kubernetes manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is skipped: it is no Kubernetes object (no apiVersion and kind).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has no name; it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from config map %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env %1 in container %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env %1=%2 in container %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env %1 in container %2, from secret %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument %1 in container %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config map %1, %2, line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config map %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; is left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>The positions cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz could not lay out the design; is its plugin &apos;dot_layout&apos; installed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a container of the design.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Export picture</source>
        <translation type="unfinished">Bild exportieren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png);;PDF document (*.pdf)</source>
        <translation type="unfinished">SVG-Zeichnung (*.svg);;PNG-Bild (*.png);;PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The picture cannot be exported</source>
        <translation type="unfinished">Das Bild kann nicht exportiert werden</translation>
    </message>
    <message>
        <source>Pictures are written as .svg, .png or .pdf.</source>
        <translation type="unfinished">Bilder werden als .svg, .png oder .pdf geschrieben.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished">Zeichnen …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished">%1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Whole design</source>
        <translation type="unfinished">Ganzer Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation type="unfinished">%1 — %2, bis %3.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>This design is empty.</source>
        <translation type="unfinished">Dieser Entwurf ist leer.</translation>
    </message>
    <message>
        <source>The scale of a picture has to be greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. Use a scale of at most %5, or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; use a smaller scale, or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nothing in the design collects logs; %1 workloads write theirs for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody collects the logs of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the design collects metrics; %1 workloads run unwatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody collects the metrics of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the design collects traces; %1 workloads call one another in the dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody collects the traces of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; accepts nothing: &apos;%2&apos; finds nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatty connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request makes many calls over the same connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each call pays network time and can fail; together they make a slow and fragile request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer one coarser operation or a batch, or keep a copy of the data where it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how many calls a request makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes %2 calls for one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components call one another in a circle, each waiting for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can only be deployed, tested and scaled together, and one slow member stalls all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one call of the cycle asynchronous, or move what both sides need into a component of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait for one another in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 components wait for one another in circles, among them %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excessive fan-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very many components depend on one workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its failure, slowness or change of contract hits all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache its answers near the callers, split it by caller group, or isolate the callers with bulkheads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 components that depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excessive fan-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One workload calls very many others and waits for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as slow as the slowest and as available as all of them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an aggregator or backend for frontend in between, or let it listen to events instead of asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2 other components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload has about as many callers as it calls, and many of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change passes through it, and its failure reaches in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it by responsibility, or put a facade or events between it and one of its sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a hub: %2 components depend on it and it depends on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long synchronous chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request passes through a long chain of workloads that each wait for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency adds up, availability multiplies, and retries at every hop turn a hiccup into a storm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the chain with an event or a queue, or let the caller gather what it needs in parallel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request waits through %1 hops: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several workloads read or write the same data store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schema becomes a contract that nobody wrote: no owner can change it, and one can corrupt the data of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own store and share by an interface or events, or let one workload own the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shared by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster without GitOps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reconciles the cluster with its declared state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made by hand stay unseen, and nobody can rebuild the cluster from the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a GitOps controller that deploys to the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GitOps controller reconciles %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 deploy to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subject &apos;%1&apos; is not in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its justification is shorter than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 observe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy system without a facade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload talks to a legacy system directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old model leaks into the new code, and the legacy system cannot be replaced piece by piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an anti-corruption layer in between: one service that alone talks to the legacy system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 talks to the legacy system %2 directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 facade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a facade in front of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mega service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One workload offers very many operations, owns very many entities, or serves more than one bounded context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a monolith in disguise: every team changes it, and all of it is released and scaled at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it along its bounded contexts, one workload and one data store each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers %1 operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves %1 bounded contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owns %1 entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No central logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload whose logs nobody collects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an incident nobody can tell what happened, and an attacker leaves no trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a log store and a collector that observes the workload or the cluster around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload whose metrics nobody collects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its users find out about an outage before its operators do, and nothing shows what to scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a metrics component that observes the workload or the cluster around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No distributed tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload that takes part in calls between workloads, and whose traces nobody collects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see where the time of a slow request goes once it crosses a process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a trace store and a telemetry collector that observes the workload or the cluster around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single replica on a critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way from an entry to some data passes through a component that runs only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that one instance restarts, is updated or dies, the platform is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at least two replicas, in different zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs once, and requests cannot get around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run two replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaintext across a trust boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection leaves one trust zone for another without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sits in between reads and changes what flows, passwords included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an encrypted protocol (https, grpcs, TLS) on the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary and does not say whether it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary in plaintext (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation that does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deviation is incomplete, expired, or speaks of something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It silences nothing: the finding that it was to accept is open again, and nobody may have noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete or renew the deviation, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deviation &apos;%1&apos; does not count: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload outside of containers and orchestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload runs outside of an orchestrated cluster, and no deviation says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling, healing, rollout and policy of the platform do not reach it; somebody does all that by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it into a cluster, or record a deviation that justifies where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs outside of containers and orchestration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>About Groundplan</source>
        <translation type="unfinished">Über Groundplan</translation>
    </message>
    <message>
        <source>Version %1. A studio for platform designs: compose a topology, see its coupling and anti-patterns while you draw, export the manifests that run it.</source>
        <translation type="unfinished">Version %1. Ein Studio für Plattformentwürfe: eine Topologie zusammenstellen, beim Zeichnen Kopplung und Anti-Muster sehen, die Manifeste exportieren, mit denen sie läuft.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.</source>
        <translation type="unfinished">Apache-Lizenz 2.0. Gebaut mit Qt %1, Graphviz, yaml-cpp und spdlog.</translation>
    </message>
    <message>
        <source>Open from address</source>
        <translation type="unfinished">Von Adresse öffnen</translation>
    </message>
    <message>
        <source>The design is shown read-only until you save a copy of it.</source>
        <translation type="unfinished">Der Entwurf ist schreibgeschützt, bis Sie eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Not valid YAML: no value can start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias may not name the map or list that it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases of the file expand to more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is there twice in the same map; remove or rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation type="unfinished">Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it with that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds binary data, not YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the control character 0x%1; remove it or write it as an escape in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than one YAML document; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundplan</name>
    <message>
        <source>Synchronous</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Strukturell</translation>
    </message>
</context>
<context>
    <name>groundplan::AttributeEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::BannerArea</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>groundplan::Canvas</name>
    <message>
        <source>Design canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>„%1“ kann nicht in „%2“ stehen.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose a target with the arrow keys, Enter connects, Escape cancels</source>
        <translation>Ziel mit den Pfeiltasten wählen, Eingabe verbindet, Escape bricht ab</translation>
    </message>
    <message>
        <source>Enter connects to %1</source>
        <translation>Eingabe verbindet mit %1</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Eine leere Zeichenfläche</translation>
    </message>
    <message>
        <source>This design is empty</source>
        <translation>Dieser Entwurf ist leer</translation>
    </message>
    <message>
        <source>Drag a component here from the palette, or press Ctrl+K and type what you need.</source>
        <translation>Ziehen Sie eine Komponente aus der Palette hierher, oder drücken Sie Strg+K und tippen Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Connect two components by dragging from the edge of one to the other.</source>
        <translation>Verbinden Sie zwei Komponenten, indem Sie vom Rand der einen zur anderen ziehen.</translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>groundplan::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command, a kind to add or a component to go to</source>
        <translation>Befehl, hinzuzufügende Art oder gesuchte Komponente eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>groundplan::DateField</name>
    <message>
        <source>Not set (YYYY-MM-DD)</source>
        <translation>Nicht gesetzt (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignCommands</name>
    <message>
        <source>The layout failed</source>
        <translation>Die Anordnung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>Alles ist schon an seinem Platz.</translation>
    </message>
    <message>
        <source>Laid out.</source>
        <translation>Angeordnet.</translation>
    </message>
    <message>
        <source>Layout cancelled.</source>
        <translation>Anordnung abgebrochen.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird angeordnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The fix failed</source>
        <translation>Die Behebung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The deviation cannot be added</source>
        <translation>Die Abweichung kann nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Working out what fixing all of them does…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>raises none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>raises %n:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that a machine could fix is left of this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundplan::DesignSession</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Groundplan; this version would lose parts of it.</source>
        <translation>Die Datei wurde von einer neueren Version von Groundplan geschrieben; diese Version würde Teile davon verlieren.</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationDialog</name>
    <message>
        <source>Accept as deviation</source>
        <translation>Als Abweichung akzeptieren</translation>
    </message>
    <message>
        <source>Why the finding is acceptable here, in at least %1 characters</source>
        <translation>Warum der Befund hier annehmbar ist, in mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>Where the work to end it is tracked</source>
        <translation>Wo die Arbeit an der Ablösung verfolgt wird</translation>
    </message>
    <message>
        <source>What limits the damage meanwhile</source>
        <translation>Was den Schaden bis dahin begrenzt</translation>
    </message>
    <message>
        <source>Accept deviation</source>
        <translation>Abweichung akzeptieren</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>&amp;Genehmigt von</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Maßnahme</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <source>The finding is kept and shown as accepted until the deviation expires.</source>
        <translation>Der Befund bleibt und gilt als akzeptiert, bis die Abweichung abläuft.</translation>
    </message>
    <message numerus="yes">
        <source>The justification needs %n more character(s).</source>
        <translation>
            <numerusform>Der Begründung fehlt noch %n Zeichen.</numerusform>
            <numerusform>Der Begründung fehlen noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name an owner.</source>
        <translation>Nennen Sie eine verantwortliche Stelle.</translation>
    </message>
</context>
<context>
    <name>groundplan::EditCommands</name>
    <message numerus="yes">
        <source>Copied %n component(s).</source>
        <translation>
            <numerusform>%n Komponente kopiert.</numerusform>
            <numerusform>%n Komponenten kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ExportController</name>
    <message>
        <source>Planning the export…</source>
        <translation>Export wird geplant …</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Wird mit dem Ordner verglichen …</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n.</source>
        <translation>
            <numerusform>%n entfernt.</numerusform>
            <numerusform>%n entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ExportDialog</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export manifests</source>
        <translation>Manifeste exportieren</translation>
    </message>
    <message>
        <source>Choose the folder to export into</source>
        <translation>Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Dateien des Exports</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Warnung: </translation>
    </message>
    <message>
        <source>Nothing was left out or assumed.</source>
        <translation>Nichts wurde weggelassen oder angenommen.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message>
        <source>Choose a folder to see what would change in it.</source>
        <translation>Wählen Sie einen Ordner, um zu sehen, was sich darin ändern würde.</translation>
    </message>
    <message>
        <source>The folder holds the very same file.</source>
        <translation>Der Ordner enthält genau diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 go away</source>
        <translation>%1 neu, %2 geändert, %3 gleich, %4 fallen weg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>groundplan::FileCommands</name>
    <message>
        <source>None of the files is in a format that can be imported.</source>
        <translation>Keine der Dateien hat ein Format, das importiert werden kann.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>Das Beispiel kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Entwürfe (*.groundplan.yaml *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Fetching %1 …</source>
        <translation>%1 wird abgerufen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The address cannot be opened</source>
        <translation>Die Adresse kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Platte geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>%1 wurde von einem anderen Programm geändert. Überschreiben?</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml)</source>
        <translation>Entwürfe (*.groundplan.yaml)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Import all manifests of a folder</source>
        <translation>Alle Manifeste eines Ordners importieren</translation>
    </message>
    <message>
        <source>Import manifests</source>
        <translation>Manifeste importieren</translation>
    </message>
    <message>
        <source>Manifests (%1);;All files (*)</source>
        <translation>Manifeste (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>Der Import ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n component(s).</source>
        <translation>
            <numerusform>%n Komponente importiert.</numerusform>
            <numerusform>%n Komponenten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n Hinweis.</numerusform>
            <numerusform>%n Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Hinweise zum Import</translation>
    </message>
    <message>
        <source>What the import left out or guessed:</source>
        <translation>Was der Import wegließ oder erriet:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Groundplan. It is shown as well as this version can, and is read-only.</source>
        <translation>Diese Datei wurde von einer neueren Version von Groundplan geschrieben. Sie wird gezeigt, so gut diese Version es kann, und ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Opened from %1, read-only.</source>
        <translation>Von %1 geöffnet, schreibgeschützt.</translation>
    </message>
    <message>
        <source>Save a copy to edit…</source>
        <translation>Zum Bearbeiten Kopie speichern …</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n place(s) that this version does not understand. They are kept as they are.</source>
        <translation>
            <numerusform>Die Datei hat %n Stelle, die diese Version nicht versteht. Sie bleibt, wie sie ist.</numerusform>
            <numerusform>Die Datei hat %n Stellen, die diese Version nicht versteht. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What was not understood:</source>
        <translation>Was nicht verstanden wurde:</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Save to write it again.</source>
        <translation>%1 wurde entfernt oder umbenannt. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reloading loses your unsaved changes.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Beim Neuladen gehen Ihre ungespeicherten Änderungen verloren.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>groundplan::GroupDialog</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>None: take out of all groups of this kind</source>
        <translation>Keine: aus allen Gruppen dieser Art herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Put %n component(s) into a group. A new name makes a new group.</source>
        <translation>
            <numerusform>%n Komponente einer Gruppe zuordnen. Ein neuer Name macht eine neue Gruppe.</numerusform>
            <numerusform>%n Komponenten einer Gruppe zuordnen. Ein neuer Name macht eine neue Gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorPanel</name>
    <message>
        <source>Find attribute</source>
        <translation>Attribut suchen</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How people call this platform.</source>
        <translation>Wie diese Plattform genannt wird.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What this platform is for.</source>
        <translation>Wozu diese Plattform da ist.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The teams that own all selected components.</source>
        <translation>Die Teams, denen alle ausgewählten Komponenten gehören.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The bounded contexts of all selected components.</source>
        <translation>Die Fachkontexte aller ausgewählten Komponenten.</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>The service meshes of all selected components.</source>
        <translation>Die Service-Meshes aller ausgewählten Komponenten.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>How people call it; without a name its id is shown.</source>
        <translation>Wie sie genannt wird; ohne Namen erscheint die Kennung.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it is, from the catalog.</source>
        <translation>Was es ist, aus dem Katalog.</translation>
    </message>
    <message>
        <source>What it does, in one line.</source>
        <translation>Was sie tut, in einer Zeile.</translation>
    </message>
    <message>
        <source>The team that owns it; several with commas.</source>
        <translation>Das Team, dem sie gehört; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>The bounded context that it belongs to.</source>
        <translation>Der Fachkontext, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>The service mesh that it is part of.</source>
        <translation>Das Service-Mesh, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Free words to find it by; several with commas.</source>
        <translation>Freie Wörter zum Wiederfinden; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Documentation (Markdown)</source>
        <translation>Dokumentation (Markdown)</translation>
    </message>
    <message>
        <source>What others have to know about it.</source>
        <translation>Was andere darüber wissen müssen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Addresses of pages about it; several with commas.</source>
        <translation>Adressen von Seiten darüber; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What the one end does with the other.</source>
        <translation>Was das eine Ende mit dem anderen tut.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>What the drawing says along the line.</source>
        <translation>Was in der Zeichnung an der Linie steht.</translation>
    </message>
    <message>
        <source>What goes over it, in one line.</source>
        <translation>Was darüber läuft, in einer Zeile.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed design</source>
        <translation>Unbenannter Entwurf</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutProcess</name>
    <message>
        <source>The layout takes too long and was given up.</source>
        <translation>Die Anordnung dauert zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The program &apos;groundplan&apos;, which does the layout, cannot be started.</source>
        <translation>Das Programm „groundplan“, das anordnet, kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The layout was cancelled.</source>
        <translation>Die Anordnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The layout program crashed; nothing was changed.</source>
        <translation>Das Anordnungsprogramm ist abgestürzt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The layout failed: %1</source>
        <translation>Die Anordnung ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::LineField</name>
    <message>
        <source>Not set (%1)</source>
        <translation>Nicht gesetzt (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>Der Entwurf ist schreibgeschützt; speichern Sie eine Kopie, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>Click where it is to stand, Escape to cancel.</source>
        <translation>Klicken Sie, wo sie stehen soll; Escape bricht ab.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (schreibgeschützt)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Bei: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::MapField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name.</source>
        <translation>„%1“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
</context>
<context>
    <name>groundplan::Minimap</name>
    <message>
        <source>Overview of the design</source>
        <translation>Übersicht des Entwurfs</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Klicken oder ziehen, um die Ansicht zu bewegen</translation>
    </message>
</context>
<context>
    <name>groundplan::OutlinePanel</name>
    <message>
        <source>Search components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>Gliederung des Entwurfs</translation>
    </message>
</context>
<context>
    <name>groundplan::PalettePanel</name>
    <message>
        <source>Search kinds</source>
        <translation>Arten suchen</translation>
    </message>
    <message>
        <source>Kinds of component</source>
        <translation>Arten von Komponenten</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted as deviation</source>
        <translation>
            <numerusform>%n als Abweichung akzeptiert</numerusform>
            <numerusform>%n als Abweichung akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>No team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsPanel</name>
    <message>
        <source>Filter by text, component, rule</source>
        <translation>Nach Text, Komponente, Regel filtern</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked</source>
        <translation>
            <numerusform>%n Regel geprüft</numerusform>
            <numerusform>%n Regeln geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Choose a problem to see why it matters and what to do.</source>
        <translation>Wählen Sie ein Problem, um zu sehen, warum es zählt und was zu tun ist.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Answer in the inspector</source>
        <translation>Im Inspektor beantworten</translation>
    </message>
    <message>
        <source>Accept as deviation…</source>
        <translation>Als Abweichung akzeptieren …</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fixes every finding of this rule, after showing what that does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundplan::RecoveryJournal</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>Ungespeicherte Änderungen können nicht zur Wiederherstellung aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::StartPage</name>
    <message>
        <source>Design a platform, see its coupling while you draw, export the manifests that run it.</source>
        <translation>Eine Plattform entwerfen, beim Zeichnen ihre Kopplung sehen, die Manifeste exportieren, mit denen sie läuft.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open from address…</source>
        <translation>Von Adresse öffnen …</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>Manifeste importieren …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>groundplan::UrlFetcher</name>
    <message>
        <source>Only addresses that start with https:// can be opened.</source>
        <translation>Nur Adressen, die mit https:// beginnen, können geöffnet werden.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Der Abruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is %1: %2.</source>
        <translation>Der Server kann nicht beweisen, dass er %1 ist: %2.</translation>
    </message>
    <message>
        <source>The server redirects to an address without encryption.</source>
        <translation>Der Server leitet auf eine Adresse ohne Verschlüsselung um.</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times.</source>
        <translation>Der Server leitet mehr als %1-mal um.</translation>
    </message>
    <message>
        <source>The server did not answer for %1 seconds.</source>
        <translation>Der Server hat %1 Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Es gibt keinen Server namens %1.</translation>
    </message>
    <message>
        <source>The server %1 refuses the connection.</source>
        <translation>Der Server %1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The server has no such file (404).</source>
        <translation>Der Server hat diese Datei nicht (404).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The file cannot be fetched: %1.</source>
        <translation>Die Datei kann nicht abgerufen werden: %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewCommands</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Go to · %1</source>
        <translation>Gehe zu · %1</translation>
    </message>
</context>
<context>
    <name>groundplan::Workspace</name>
    <message>
        <source>A design that was never saved</source>
        <translation>Ein nie gespeicherter Entwurf</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Ungespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Groundplan did not end properly. %n design(s) with unsaved changes can be restored:</source>
        <translation>
            <numerusform>Groundplan wurde nicht ordentlich beendet. %n Entwurf mit ungespeicherten Änderungen kann wiederhergestellt werden:</numerusform>
            <numerusform>Groundplan wurde nicht ordentlich beendet. %n Entwürfe mit ungespeicherten Änderungen können wiederhergestellt werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später erneut fragen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Design studio for platform architects</source>
        <translation>Entwurfsstudio für Plattformarchitekten</translation>
    </message>
    <message>
        <source>Designs to open.</source>
        <translation>Zu öffnende Entwürfe.</translation>
    </message>
</context>
</TS>
