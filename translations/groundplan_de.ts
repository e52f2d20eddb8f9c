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
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds no components.</source>
        <translation>Die Zwischenablage enthält keine Komponenten.</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; ends at &apos;%2&apos;, which is not in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment &apos;%1&apos; overrides &apos;%2&apos;, which is not in the design.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>Der Entwurf ist schreibgeschützt; speichern Sie eine Kopie, um ihn zu bearbeiten.</translation>
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
</context>
<context>
    <name>groundplan</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The path leads out of the export folder.</source>
        <translation>Der Pfad führt aus dem Exportordner heraus.</translation>
    </message>
    <message>
        <source>This is a link; exports do not write through links. Remove it or choose another folder.</source>
        <translation>Das ist eine Verknüpfung; Exporte schreiben nicht durch Verknüpfungen hindurch. Entfernen Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>Wo eine Datei geschrieben werden soll, steht ein Ordner.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Wo ein Ordner gebraucht wird, steht eine Datei.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>There is no file in the folder that fits %1.</source>
        <translation>Im Ordner gibt es keine Datei, die zu %1 passt.</translation>
    </message>
    <message>
        <source>More than %1 files are not read at once.</source>
        <translation>Mehr als %1 Dateien werden nicht auf einmal gelesen.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MiB together.</source>
        <translation>Die Dateien sind zusammen größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png);;PDF document (*.pdf)</source>
        <translation>SVG-Zeichnung (*.svg);;PNG-Bild (*.png);;PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The picture cannot be exported</source>
        <translation>Das Bild kann nicht exportiert werden</translation>
    </message>
    <message>
        <source>Pictures are written as .svg, .png or .pdf.</source>
        <translation>Bilder werden als .svg, .png oder .pdf geschrieben.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Zeichnen …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2, bis %3.</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> von %1 bis %2</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> von mindestens %1</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation> von höchstens %1</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be %2, not &apos;%3&apos;.</source>
        <translation>Das Attribut „%1“ muss %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text of the form %1</source>
        <translation>Text der Form %1</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 2s or 5m</source>
        <translation>eine Dauer wie 500ms, 2s oder 5m</translation>
    </message>
    <message>
        <source>a size such as 512Mi or 20Gi</source>
        <translation>eine Größe wie 512Mi oder 20Gi</translation>
    </message>
    <message>
        <source>an amount of processor such as 250m or 2</source>
        <translation>eine Prozessormenge wie 250m oder 2</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>ein Prozentwert von 0 bis 100</translation>
    </message>
    <message>
        <source>a date such as 2027-09-30</source>
        <translation>ein Datum wie 2027-09-30</translation>
    </message>
    <message>
        <source>an address such as https://example.org</source>
        <translation>eine Adresse wie https://example.org</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a map of texts</source>
        <translation>eine Tabelle von Texten</translation>
    </message>
    <message>
        <source>Write one NAME=value per line; &apos;%1&apos; has no name.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>„%1“ ist nicht im Entwurf.</translation>
    </message>
    <message>
        <source>The id of &apos;%1&apos; cannot change.</source>
        <translation>Die Kennung von „%1“ kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>Eine Kennung darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>Die Kennung „%1“ ist schon vergeben; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>Unbekannte Komponentenart „%1“.</translation>
    </message>
    <message>
        <source>A component of kind &apos;%1&apos; cannot stand in &apos;%2&apos; (%3).</source>
        <translation>Eine Komponente der Art „%1“ kann nicht in „%2“ (%3) stehen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>A deviation must name the rule that it deviates from.</source>
        <translation>Eine Abweichung muss die Regel nennen, von der sie abweicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add deviation from %1</source>
        <translation>Abweichung von %1 hinzufügen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be connected to itself.</source>
        <translation>„%1“ kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Nothing can run from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>Von „%1“ nach „%2“ kann keine Verbindung führen.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>Unbekannte Verbindungsart „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>„%1“ kann nicht von „%2“ nach „%3“ führen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are connected like that already.</source>
        <translation>„%1“ und „%2“ sind schon so verbunden.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>Eine Gruppe ist ein Team, ein System oder ein Mesh, nicht „%1“.</translation>
    </message>
    <message>
        <source>Take %1 out of its %2</source>
        <translation>%1 aus %2 herausnehmen</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a %2 already.</source>
        <translation>„%1“ ist schon ein %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 to the top level</source>
        <translation>%1 auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>„%1“ kann nicht in sich selbst stehen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>„%1“ kann nicht in „%2“ stehen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %n item(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>„%1“ hat kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>The design has no field &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of the design</source>
        <translation>%1 des Entwurfs ändern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no field &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>This document is not a Kubernetes object (no apiVersion and kind); it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has no name; it is skipped.</source>
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
        <source>The file is empty; a design starts with &apos;groundplan: %1&apos;.</source>
        <translation type="unfinished"></translation>
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
        <source>The file is nested more than %1 levels deep.</source>
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
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Groundplan</source>
        <translation>Über Groundplan</translation>
    </message>
    <message>
        <source>Version %1. A studio for platform designs: compose a topology, see its coupling and anti-patterns while you draw, export the manifests that run it.</source>
        <translation>Version %1. Ein Studio für Plattformentwürfe: eine Topologie zusammenstellen, beim Zeichnen Kopplung und Anti-Muster sehen, die Manifeste exportieren, mit denen sie läuft.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.</source>
        <translation>Apache-Lizenz 2.0. Gebaut mit Qt %1, Graphviz, yaml-cpp und spdlog.</translation>
    </message>
    <message>
        <source>Open from address</source>
        <translation>Von Adresse öffnen</translation>
    </message>
    <message>
        <source>The design is shown read-only until you save a copy of it.</source>
        <translation>Der Entwurf ist schreibgeschützt, bis Sie eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
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
    <message>
        <source>This design is empty.</source>
        <translation>Dieser Entwurf ist leer.</translation>
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
    <name>groundplan::ArgoCdExporter</name>
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
    <name>groundplan::Design</name>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>„%1“ kann nicht in sich selbst stehen.</translation>
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
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>„%1“ ist nicht im Entwurf.</translation>
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
    <name>groundplan::Import</name>
    <message>
        <source>There is no workload in the manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; has no containers; it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config map %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config map %1, %2, line %3</source>
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
        <source>ingress %1 routes to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; names &apos;%3&apos;, which is not in the manifests (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of kind %1 are not imported (%2).</source>
        <translation type="unfinished"></translation>
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
    <name>groundplan::KubernetesExporter</name>
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
    <name>groundplan::KubernetesImporter</name>
    <message>
        <source>Kubernetes manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.</source>
        <translation type="unfinished"></translation>
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
    <name>groundplan::Plan</name>
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
</context>
<context>
    <name>groundplan::Reader</name>
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
        <translation>Eine Gruppe ist ein Team, ein System oder ein Mesh, nicht „%1“.</translation>
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
</context>
<context>
    <name>groundplan::RecoveryJournal</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>Ungespeicherte Änderungen können nicht zur Wiederherstellung aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::Staging</name>
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
    <name>groundplan::TreeBuilder</name>
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
    <name>groundplan::edit_support</name>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>„%1“ ist nicht im Entwurf.</translation>
    </message>
    <message>
        <source>%n component(s)</source>
        <translation type="unfinished"></translation>
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
