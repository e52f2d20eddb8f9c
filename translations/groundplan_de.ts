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
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>&amp;Linse</translation>
    </message>
    <message>
        <source>&amp;Quick add</source>
        <translation>&amp;Schnell hinzufügen</translation>
    </message>
    <message>
        <source>Type what to add: &apos;cart: service&apos;, or &apos;-&gt; db: postgres&apos; to connect it with the selection.</source>
        <translation>Geben Sie ein, was hinzukommen soll: „cart: service“, oder „-&gt; db: postgres“, um es mit der Auswahl zu verbinden.</translation>
    </message>
    <message>
        <source>&amp;Pattern…</source>
        <translation>&amp;Muster…</translation>
    </message>
    <message>
        <source>Insert a prepared shape: choose, answer its questions, see what it does to the findings.</source>
        <translation>Eine vorbereitete Form einfügen: auswählen, ihre Fragen beantworten, sehen, was sie an den Befunden ändert.</translation>
    </message>
    <message>
        <source>De&amp;viations</source>
        <translation>A&amp;bweichungen</translation>
    </message>
    <message>
        <source>Show or hide the register of deviations.</source>
        <translation>Das Verzeichnis der Abweichungen ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>&amp;Kopplung</translation>
    </message>
    <message>
        <source>Show or hide coupling, resilience and cost.</source>
        <translation>Kopplung, Ausfallsicherheit und Kosten ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>Show or hide the Guide.</source>
        <translation>Den Leitfaden ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>&amp;Without a lens</source>
        <translation>&amp;Ohne Linse</translation>
    </message>
    <message>
        <source>Show the design as it is.</source>
        <translation>Den Entwurf zeigen, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>&amp;Entwickler</translation>
    </message>
    <message>
        <source>What to build on, and how to reach it.</source>
        <translation>Worauf man aufbaut und wie man es erreicht.</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Betrieb</translation>
    </message>
    <message>
        <source>What will wake somebody up at night.</source>
        <translation>Was nachts jemanden wecken wird.</translation>
    </message>
    <message>
        <source>&amp;Executive</source>
        <translation>&amp;Geschäftsleitung</translation>
    </message>
    <message>
        <source>What the business depends on, and what it costs.</source>
        <translation>Wovon das Geschäft abhängt und was es kostet.</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way.</source>
        <translation>Wer hineinkommt und was unterwegs gelesen werden kann.</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential it is.</source>
        <translation>Welche Daten wo liegen und wie vertraulich sie sind.</translation>
    </message>
    <message>
        <source>&amp;Team ownership</source>
        <translation>&amp;Team-Zuständigkeit</translation>
    </message>
    <message>
        <source>Who answers for what.</source>
        <translation>Wer wofür verantwortlich ist.</translation>
    </message>
    <message>
        <source>S&amp;ystems</source>
        <translation>S&amp;ysteme</translation>
    </message>
    <message>
        <source>Which parts belong together.</source>
        <translation>Welche Teile zusammengehören.</translation>
    </message>
    <message>
        <source>&amp;Coupling heat</source>
        <translation>Ko&amp;pplungsdichte</translation>
    </message>
    <message>
        <source>Where everything hangs together.</source>
        <translation>Wo alles zusammenhängt.</translation>
    </message>
    <message>
        <source>Cost o&amp;f change</source>
        <translation>Änderungs&amp;kosten</translation>
    </message>
    <message>
        <source>How far a change or a failure reaches.</source>
        <translation>Wie weit eine Änderung oder ein Ausfall reicht.</translation>
    </message>
    <message>
        <source>E&amp;nvironment…</source>
        <translation>&amp;Umgebung…</translation>
    </message>
    <message>
        <source>What is different in one environment.</source>
        <translation>Was in einer Umgebung anders ist.</translation>
    </message>
    <message>
        <source>&amp;What if this fails?</source>
        <translation>&amp;Was, wenn das ausfällt?</translation>
    </message>
    <message>
        <source>Show what becomes of the others when the selection fails.</source>
        <translation>Zeigen, was aus den anderen wird, wenn die Auswahl ausfällt.</translation>
    </message>
    <message>
        <source>Compare &amp;figures…</source>
        <translation>Kennzahlen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>Zeigen, was sich seit einem Schnappschuss oder gegenüber einem anderen Entwurf geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Keep figures…</source>
        <translation>Kennzahlen &amp;festhalten…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>Die Kennzahlen in eine Datei schreiben, um später damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Read about what is selected, or search the Guide.</source>
        <translation>Über das Ausgewählte lesen oder den Leitfaden durchsuchen.</translation>
    </message>
    <message>
        <source>Standard &amp;model</source>
        <translation>Standard&amp;modell</translation>
    </message>
    <message>
        <source>Show how far the design keeps to the standard model.</source>
        <translation>Zeigen, wie weit sich der Entwurf an das Standardmodell hält.</translation>
    </message>
    <message>
        <source>Lines with &amp;corners</source>
        <translation>Linien mit &amp;Ecken</translation>
    </message>
    <message>
        <source>Draw connections level and upright.</source>
        <translation>Verbindungen waagerecht und senkrecht zeichnen.</translation>
    </message>
    <message>
        <source>C&amp;urved lines</source>
        <translation>&amp;Gebogene Linien</translation>
    </message>
    <message>
        <source>Draw connections in bows.</source>
        <translation>Verbindungen in Bögen zeichnen.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>Choose the profile, rule packs and levels that the design is checked by.</source>
        <translation>Profil, Regelpakete und Stufen wählen, nach denen der Entwurf geprüft wird.</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Ansi&amp;chten</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Lay the drawing on pages, look at them, then print them or save them as PDF.</source>
        <translation>Die Zeichnung auf Seiten verteilen, sie ansehen und dann drucken oder als PDF speichern.</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copy the drawing of the selection, or of the whole design, as SVG and PNG.</source>
        <translation>Die Zeichnung der Auswahl oder des ganzen Entwurfs als SVG und PNG kopieren.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find a text anywhere in the design.</source>
        <translation>Einen Text irgendwo im Entwurf suchen.</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Suchen und erset&amp;zen …</translation>
    </message>
    <message>
        <source>Replace a text, one by one or everywhere.</source>
        <translation>Einen Text ersetzen, einzeln oder überall.</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Go to the next place where the text was found.</source>
        <translation>Zur nächsten Fundstelle gehen.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>Go to the place before.</source>
        <translation>Zur vorherigen Fundstelle gehen.</translation>
    </message>
    <message>
        <source>Filter the &amp;outline</source>
        <translation>Gliederung &amp;filtern</translation>
    </message>
    <message>
        <source>Show only what has a text in its name in the outline.</source>
        <translation>In der Gliederung nur zeigen, was einen Text im Namen hat.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>Language, appearance, checking, catalog and keyboard.</source>
        <translation>Sprache, Darstellung, Prüfung, Katalog und Tastatur.</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>Den Bildschirm mit dem Fenster ausfüllen.</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>Show or hide the dots of the grid.</source>
        <translation>Die Punkte des Rasters ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Rulers and g&amp;uides</source>
        <translation>Lineale und &amp;Hilfslinien</translation>
    </message>
    <message>
        <source>Show or hide the rulers; drag guides out of them for cards to snap to.</source>
        <translation>Die Lineale ein- oder ausblenden; aus ihnen Hilfslinien ziehen, an denen Karten einrasten.</translation>
    </message>
    <message>
        <source>Add upright guide</source>
        <translation>Senkrechte Hilfslinie hinzufügen</translation>
    </message>
    <message>
        <source>Draw a guide at the left of the selection, or in the middle of the view.</source>
        <translation>Eine Hilfslinie am linken Rand der Auswahl oder in der Mitte der Ansicht ziehen.</translation>
    </message>
    <message>
        <source>Add level guide</source>
        <translation>Waagerechte Hilfslinie hinzufügen</translation>
    </message>
    <message>
        <source>Draw a guide at the top of the selection, or in the middle of the view.</source>
        <translation>Eine Hilfslinie am oberen Rand der Auswahl oder in der Mitte der Ansicht ziehen.</translation>
    </message>
    <message>
        <source>Remove all guides</source>
        <translation>Alle Hilfslinien entfernen</translation>
    </message>
    <message>
        <source>Take all guides of this design away.</source>
        <translation>Alle Hilfslinien dieses Entwurfs entfernen.</translation>
    </message>
    <message>
        <source>Next part of the windo&amp;w</source>
        <translation>Nächster &amp;Fensterbereich</translation>
    </message>
    <message>
        <source>Go from toolbar to canvas to panels.</source>
        <translation>Von der Werkzeugleiste zur Zeichenfläche und zu den Bedienfeldern gehen.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>Go from panels to canvas to toolbar.</source>
        <translation>Von den Bedienfeldern zur Zeichenfläche und zur Werkzeugleiste gehen.</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>Nächste Verbindung</translation>
    </message>
    <message>
        <source>Select the next connection of the selected component, clockwise.</source>
        <translation>Die nächste Verbindung der ausgewählten Komponente auswählen, im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Previous connection</source>
        <translation>Vorherige Verbindung</translation>
    </message>
    <message>
        <source>Select the connection before, counter-clockwise.</source>
        <translation>Die vorherige Verbindung auswählen, gegen den Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Other end of the connection</source>
        <translation>Anderes Ende der Verbindung</translation>
    </message>
    <message>
        <source>Go to what the selected connection leads to.</source>
        <translation>Dorthin gehen, wohin die ausgewählte Verbindung führt.</translation>
    </message>
    <message>
        <source>Texts at 100 %</source>
        <translation>Texte mit 100 %</translation>
    </message>
    <message>
        <source>Texts as large as the system has them.</source>
        <translation>Texte so groß wie im System.</translation>
    </message>
    <message>
        <source>Texts at 125 %</source>
        <translation>Texte mit 125 %</translation>
    </message>
    <message>
        <source>Larger texts in menus, panels and dialogs.</source>
        <translation>Größere Texte in Menüs, Bedienfeldern und Dialogen.</translation>
    </message>
    <message>
        <source>Texts at 150 %</source>
        <translation>Texte mit 150 %</translation>
    </message>
    <message>
        <source>Large texts in menus, panels and dialogs.</source>
        <translation>Große Texte in Menüs, Bedienfeldern und Dialogen.</translation>
    </message>
    <message>
        <source>Texts at 200 %</source>
        <translation>Texte mit 200 %</translation>
    </message>
    <message>
        <source>Texts of double size in menus, panels and dialogs.</source>
        <translation>Texte in doppelter Größe in Menüs, Bedienfeldern und Dialogen.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>What is arranged jumps to its place instead of gliding there.</source>
        <translation>Was angeordnet wird, springt an seinen Platz, statt dorthin zu gleiten.</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast, white on black</source>
        <translation>Hoher &amp;Kontrast, Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>The strongest contrast on black.</source>
        <translation>Der stärkste Kontrast auf Schwarz.</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Hoher Kontrast, &amp;Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>The strongest contrast on white.</source>
        <translation>Der stärkste Kontrast auf Weiß.</translation>
    </message>
    <message>
        <source>&amp;Whole design</source>
        <translation>&amp;Ganzer Entwurf</translation>
    </message>
    <message>
        <source>Show the design as it is, without a saved view.</source>
        <translation>Den Entwurf zeigen, wie er ist, ohne gespeicherte Ansicht.</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Keep what is shown, and how, under a name in the design.</source>
        <translation>Was gezeigt wird, und wie, unter einem Namen im Entwurf festhalten.</translation>
    </message>
    <message>
        <source>&amp;Keep in the view</source>
        <translation>In der Ansicht &amp;festhalten</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now.</source>
        <translation>Die gespeicherte Ansicht auf das ändern, was jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Ansichten &amp;verwalten …</translation>
    </message>
    <message>
        <source>Rename, order, filter and delete saved views.</source>
        <translation>Gespeicherte Ansichten umbenennen, ordnen, filtern und löschen.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Step through the saved views on the full screen.</source>
        <translation>Die gespeicherten Ansichten im Vollbild durchgehen.</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>Draw the container as one card.</source>
        <translation>Den Container als eine Karte zeichnen.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>Show what is in the container again.</source>
        <translation>Den Inhalt des Containers wieder zeigen.</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>Alle z&amp;uklappen</translation>
    </message>
    <message>
        <source>Draw the innermost containers as one card each.</source>
        <translation>Die innersten Container als je eine Karte zeichnen.</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>A&amp;lle aufklappen</translation>
    </message>
    <message>
        <source>Open all containers again.</source>
        <translation>Alle Container wieder öffnen.</translation>
    </message>
    <message>
        <source>Look &amp;into</source>
        <translation>H&amp;ineinsehen</translation>
    </message>
    <message>
        <source>Show what is in the container, with what it is connected with.</source>
        <translation>Zeigen, was im Container steht, mit allem, womit es verbunden ist.</translation>
    </message>
    <message>
        <source>Look &amp;out</source>
        <translation>&amp;Herausgehen</translation>
    </message>
    <message>
        <source>Show what is around the container.</source>
        <translation>Zeigen, was um den Container herum ist.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Leave the selection out of what is shown.</source>
        <translation>Die Auswahl nicht mehr zeigen.</translation>
    </message>
    <message>
        <source>Show onl&amp;y this</source>
        <translation>&amp;Nur dies zeigen</translation>
    </message>
    <message>
        <source>Leave everything else out of what is shown.</source>
        <translation>Alles andere nicht mehr zeigen.</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Alles z&amp;eigen</translation>
    </message>
    <message>
        <source>Show all components again.</source>
        <translation>Alle Komponenten wieder zeigen.</translation>
    </message>
    <message>
        <source>&amp;No outlines</source>
        <translation>&amp;Keine Umrisse</translation>
    </message>
    <message>
        <source>Do not outline groups.</source>
        <translation>Gruppen nicht umranden.</translation>
    </message>
    <message>
        <source>Outline &amp;teams</source>
        <translation>&amp;Teams umranden</translation>
    </message>
    <message>
        <source>Draw an outline around what each team answers for.</source>
        <translation>Einen Umriss um alles zeichnen, wofür ein Team verantwortlich ist.</translation>
    </message>
    <message>
        <source>Outline s&amp;ystems</source>
        <translation>S&amp;ysteme umranden</translation>
    </message>
    <message>
        <source>Draw an outline around each system.</source>
        <translation>Einen Umriss um jedes System zeichnen.</translation>
    </message>
    <message>
        <source>Outline mes&amp;hes</source>
        <translation>&amp;Meshes umranden</translation>
    </message>
    <message>
        <source>Draw an outline around each service mesh.</source>
        <translation>Einen Umriss um jedes Service-Mesh zeichnen.</translation>
    </message>
    <message>
        <source>Lay out &amp;everything</source>
        <translation>&amp;Alles anordnen</translation>
    </message>
    <message>
        <source>Find a place for everything, wherever it was put.</source>
        <translation>Für alles einen Platz finden, wo immer es stand.</translation>
    </message>
    <message>
        <source>Keep my &amp;positions</source>
        <translation>Meine &amp;Positionen behalten</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet. Comes on by itself once something was put by hand.</source>
        <translation>Beim Anordnen nur platzieren, was noch keine Position hat. Schaltet sich von selbst ein, sobald etwas von Hand platziert wurde.</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Bring the left sides of the selection to one line.</source>
        <translation>Die linken Seiten der Auswahl auf eine Linie bringen.</translation>
    </message>
    <message>
        <source>Align &amp;centre</source>
        <translation>Horizontal &amp;zentrieren</translation>
    </message>
    <message>
        <source>Bring the middles of the selection one below the other.</source>
        <translation>Die Mitten der Auswahl untereinander bringen.</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Bring the right sides of the selection to one line.</source>
        <translation>Die rechten Seiten der Auswahl auf eine Linie bringen.</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Bring the upper sides of the selection to one line.</source>
        <translation>Die oberen Seiten der Auswahl auf eine Linie bringen.</translation>
    </message>
    <message>
        <source>Align &amp;middle</source>
        <translation>Vertikal z&amp;entrieren</translation>
    </message>
    <message>
        <source>Bring the middles of the selection side by side.</source>
        <translation>Die Mitten der Auswahl nebeneinander bringen.</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Bring the lower sides of the selection to one line.</source>
        <translation>Die unteren Seiten der Auswahl auf eine Linie bringen.</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal.</source>
        <translation>Die Abstände von links nach rechts angleichen.</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Vertikal verteilen</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal.</source>
        <translation>Die Abstände von oben nach unten angleichen.</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>Gleiche &amp;Breite</translation>
    </message>
    <message>
        <source>Give the selected containers the width of the first one.</source>
        <translation>Den ausgewählten Containern die Breite des ersten geben.</translation>
    </message>
    <message>
        <source>Same h&amp;eight</source>
        <translation>&amp;Gleiche Höhe</translation>
    </message>
    <message>
        <source>Give the selected containers the height of the first one.</source>
        <translation>Den ausgewählten Containern die Höhe des ersten geben.</translation>
    </message>
    <message>
        <source>&amp;Fit to contents</source>
        <translation>An &amp;Inhalt anpassen</translation>
    </message>
    <message>
        <source>Draw the borders of the selected containers close around what stands in them.</source>
        <translation>Die Ränder der ausgewählten Container eng um ihren Inhalt ziehen.</translation>
    </message>
    <message>
        <source>T&amp;idy up</source>
        <translation>Aufräu&amp;men</translation>
    </message>
    <message>
        <source>Set the selection, or everything, on the grid and apart from each other, moving as little as possible.</source>
        <translation>Die Auswahl oder alles aufs Raster setzen und auseinanderrücken, mit möglichst wenig Verschiebung.</translation>
    </message>
    <message>
        <source>Lay out selection left to right</source>
        <translation>Auswahl von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing to the right.</source>
        <translation>Neue Plätze für die ausgewählten Komponenten oder den Inhalt des ausgewählten Containers finden, nach rechts fließend.</translation>
    </message>
    <message>
        <source>Lay out selection top to bottom</source>
        <translation>Auswahl von oben nach unten anordnen</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing down.</source>
        <translation>Neue Plätze für die ausgewählten Komponenten oder den Inhalt des ausgewählten Containers finden, nach unten fließend.</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>Anordnung &amp;sperren</translation>
    </message>
    <message>
        <source>Keep drags and arrow keys from moving or resizing anything.</source>
        <translation>Verhindern, dass Ziehen oder Pfeiltasten etwas verschieben oder in der Größe ändern.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Rundgang machen</translation>
    </message>
    <message>
        <source>See in three steps how to begin.</source>
        <translation>In drei Schritten sehen, wie man beginnt.</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Tastenkürzel &amp;ändern …</translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation>Aktionen andere Tasten geben.</translation>
    </message>
    <message>
        <source>Show exported files of the selection</source>
        <translation>Exportierte Dateien der Auswahl zeigen</translation>
    </message>
    <message>
        <source>Show what an export writes for the selected components and connections.</source>
        <translation>Zeigen, was ein Export für die ausgewählten Komponenten und Verbindungen schreibt.</translation>
    </message>
</context>
<context>
    <name>AdmissionExport</name>
    <message>
        <source>Admission policies of Kubernetes</source>
        <translation>Zulassungsrichtlinien von Kubernetes</translation>
    </message>
    <message>
        <source>Validating admission policies that insist on what the design promises, without anything to install.</source>
        <translation>Validierende Zulassungsrichtlinien, die auf dem bestehen, was der Entwurf zusagt, ohne dass etwas zu installieren ist.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>Ob Verstöße abgewiesen oder nur gemeldet werden; enforce-last weist sie nur in der letzten Umgebung ab.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, es gibt also nichts, worauf zu bestehen wäre.</translation>
    </message>
    <message>
        <source>Clusters before Kubernetes 1.30 know these policies as a beta; switch on ValidatingAdmissionPolicy and admissionregistration.k8s.io/v1beta1.</source>
        <translation>Cluster vor Kubernetes 1.30 kennen diese Richtlinien als Beta; schalten Sie ValidatingAdmissionPolicy und admissionregistration.k8s.io/v1beta1 ein.</translation>
    </message>
    <message>
        <source>These policies cannot tell the date, so exceptions for deviations stay until the design is exported again; &apos;groundplan check&apos; reports a deviation from the day after its end.</source>
        <translation>Diese Richtlinien kennen das Datum nicht, Ausnahmen für Abweichungen bleiben also, bis der Entwurf erneut exportiert wird; „groundplan check“ meldet eine Abweichung ab dem Tag nach ihrem Ende.</translation>
    </message>
</context>
<context>
    <name>ArgoCdExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, es gibt also nichts abzugleichen; setzen Sie Workloads in einen Cluster.</translation>
    </message>
    <message>
        <source>Register these clusters in Argo CD under these names before applying the applications: %1.</source>
        <translation>Registrieren Sie diese Cluster unter diesen Namen in Argo CD, bevor Sie die Anwendungen anwenden: %1.</translation>
    </message>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>A project that allows no more than the manifests hold, and application sets over environments and clusters.</source>
        <translation>Ein Projekt, das nicht mehr erlaubt, als die Manifeste enthalten, und ApplicationSets über Umgebungen und Cluster.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>One set for all environments and clusters, or one application for each.</source>
        <translation>Ein Set für alle Umgebungen und Cluster oder je eine Anwendung.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Branch, tag or commit that is applied; empty: the branch that the design names, else main.</source>
        <translation>Branch, Tag oder Commit, der angewendet wird; leer: der Branch, den der Entwurf nennt, sonst main.</translation>
    </message>
    <message>
        <source>Approve the last environment</source>
        <translation>Letzte Umgebung freigeben</translation>
    </message>
    <message>
        <source>Whether somebody has to start a change in the last environment by hand.</source>
        <translation>Ob jemand eine Änderung in der letzten Umgebung von Hand starten muss.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
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
        <translation>Attribut „%1“ muss %2 sein, nicht „%3“.</translation>
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
        <translation>eine Zuordnung von Texten</translation>
    </message>
    <message>
        <source>Write one NAME=value per line; &apos;%1&apos; has no name.</source>
        <translation>Schreiben Sie ein NAME=Wert je Zeile; „%1“ hat keinen Namen.</translation>
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
    <name>BackstageExport</name>
    <message>
        <source>Backstage catalog</source>
        <translation>Backstage-Katalog</translation>
    </message>
    <message>
        <source>A location and the entities that it names: domain, systems, components, resources, APIs and teams.</source>
        <translation>Eine Location und die Entitäten, die sie nennt: Domäne, Systeme, Komponenten, Ressourcen, APIs und Teams.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>The stage that components are in which have no day of retirement.</source>
        <translation>Die Stufe, in der Komponenten ohne Tag der Außerbetriebnahme sind.</translation>
    </message>
    <message>
        <source>Some entities have no team, and an entity needs an owner, so a group &apos;nobody&apos; owns them.</source>
        <translation>Einige Entitäten haben kein Team, und eine Entität braucht einen Eigentümer; daher gehören sie einer Gruppe „nobody“.</translation>
    </message>
    <message>
        <source>A design does not know the operations of an API, so its definition is empty; put the real one in its place: %1.</source>
        <translation>Ein Entwurf kennt die Operationen einer API nicht, ihre Definition ist also leer; setzen Sie die echte an ihre Stelle: %1.</translation>
    </message>
</context>
<context>
    <name>BackstageImport</name>
    <message>
        <source>There is no Component and no Resource among the entities.</source>
        <translation>Unter den Entitäten ist keine Component und keine Resource.</translation>
    </message>
    <message>
        <source>Domains are not taken over (%1): a design has systems and teams.</source>
        <translation>Domänen werden nicht übernommen (%1): Ein Entwurf hat Systeme und Teams.</translation>
    </message>
    <message>
        <source>The library &apos;%1&apos; is left out: it does not run by itself.</source>
        <translation>Die Bibliothek „%1“ wird ausgelassen: Sie läuft nicht für sich allein.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; of &apos;%2&apos; says nothing that is known; it is taken for %3.</source>
        <translation>Der Typ „%1“ von „%2“ sagt nichts Bekanntes; er gilt als %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is owned by a person; a design knows teams alone.</source>
        <translation>„%1“ gehört einer Person; ein Entwurf kennt nur Teams.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; consumes the API &apos;%2&apos;, which nothing in the files provides.</source>
        <translation>„%1“ nutzt die API „%2“, die in den Dateien nichts bereitstellt.</translation>
    </message>
    <message>
        <source>consumes the API %1 (%2)</source>
        <translation>nutzt die API %1 (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which is not in the files.</source>
        <translation>„%1“ nennt „%2“, das nicht in den Dateien ist.</translation>
    </message>
    <message>
        <source>What &apos;%1&apos; says of &apos;%2&apos; is not taken over: &apos;%2&apos; is no component of the design.</source>
        <translation>Was „%1“ über „%2“ sagt, wird nicht übernommen: „%2“ ist keine Komponente des Entwurfs.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Groups that are no teams and own nothing are left out (%1).</source>
        <translation>Gruppen, die keine Teams sind und denen nichts gehört, werden ausgelassen (%1).</translation>
    </message>
    <message>
        <source>Entities of kind %1 are not imported (%2).</source>
        <translation>Entitäten der Art %1 werden nicht importiert (%2).</translation>
    </message>
    <message>
        <source>Backstage catalog</source>
        <translation>Backstage-Katalog</translation>
    </message>
    <message>
        <source>Components, resources, APIs, systems and teams of the entities of a Backstage catalog.</source>
        <translation>Komponenten, Ressourcen, APIs, Systeme und Teams aus den Entitäten eines Backstage-Katalogs.</translation>
    </message>
    <message>
        <source>The file is skipped: it holds no entities of Backstage.</source>
        <translation>Die Datei wird übersprungen: Sie enthält keine Entitäten von Backstage.</translation>
    </message>
    <message>
        <source>An entity must be a map, not %1.</source>
        <translation>Eine Entität muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>The document is skipped: it is no entity of Backstage.</source>
        <translation>Das Dokument wird übersprungen: Es ist keine Entität von Backstage.</translation>
    </message>
    <message>
        <source>The entity has no kind.</source>
        <translation>Die Entität hat keine Art (kind).</translation>
    </message>
    <message>
        <source>The %1 has no name.</source>
        <translation>%1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>The spec of &apos;%1&apos; must be a map, not %2.</source>
        <translation>Die spec von „%1“ muss eine Zuordnung sein, nicht %2.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1 „%2“ ist mehr als einmal definiert; die erste Definition zählt.</translation>
    </message>
    <message>
        <source>There is no entity of Backstage to import.</source>
        <translation>Es gibt keine Entität von Backstage zu importieren.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>This is not a baseline: a map with the key &apos;groundplan-baseline: %1&apos; is expected.</source>
        <translation>Das ist keine Baseline: Erwartet wird eine Zuordnung mit dem Schlüssel „groundplan-baseline: %1“.</translation>
    </message>
    <message>
        <source>The baseline has version %1; this program knows version %2.</source>
        <translation>Die Baseline hat Version %1; dieses Programm kennt Version %2.</translation>
    </message>
    <message>
        <source>&apos;findings&apos; must be a list, not %1.</source>
        <translation>„findings“ muss eine Liste sein, nicht %1.</translation>
    </message>
    <message>
        <source>An entry of a baseline needs &apos;fingerprint&apos; and &apos;rule&apos;.</source>
        <translation>Ein Eintrag einer Baseline braucht „fingerprint“ und „rule“.</translation>
    </message>
    <message>
        <source>The fingerprint &apos;%1&apos; is there twice; give a &apos;count&apos; instead.</source>
        <translation>Der Fingerabdruck „%1“ kommt zweimal vor; geben Sie stattdessen „count“ an.</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
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
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 over %4</source>
        <translation>%1 %2 %3 über %4</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n Replikat</numerusform>
            <numerusform>%n Replikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n component(s)</source>
        <translation>
            <numerusform>enthält %n Komponente</numerusform>
            <numerusform>enthält %n Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to the other end.</source>
        <translation>Eingabe geht zum anderen Ende.</translation>
    </message>
    <message>
        <source>Arrow keys go to neighbours, ] and [ through the connections.</source>
        <translation>Pfeiltasten gehen zu Nachbarn, ] und [ durch die Verbindungen.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Zum anderen Ende gehen</translation>
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
        <translation>Unbekannter Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be a map.</source>
        <translation>Attribut „%1“ muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no known type.</source>
        <translation>Attribut „%1“ hat keinen bekannten Typ.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no help text.</source>
        <translation>Attribut „%1“ hat keinen Hilfetext.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; is an enum without values.</source>
        <translation>Attribut „%1“ ist eine Aufzählung ohne Werte.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has a pattern that is not a regular expression.</source>
        <translation>Attribut „%1“ hat ein Muster, das kein regulärer Ausdruck ist.</translation>
    </message>
    <message>
        <source>A kind needs an id of lower-case letters, digits and dashes.</source>
        <translation>Eine Art braucht eine ID aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; needs a name and a description.</source>
        <translation>Art „%1“ braucht einen Namen und eine Beschreibung.</translation>
    </message>
    <message>
        <source>There is no attribute set &apos;%1&apos;.</source>
        <translation>Es gibt keine Attributgruppe „%1“.</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; has no known category.</source>
        <translation>Art „%1“ hat keine bekannte Kategorie.</translation>
    </message>
    <message>
        <source>Connection kind &apos;%1&apos; has no known style.</source>
        <translation>Verbindungsart „%1“ hat keinen bekannten Stil.</translation>
    </message>
    <message>
        <source>A catalog file must be a map.</source>
        <translation>Eine Katalogdatei muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>&apos;exports&apos; of kind &apos;%1&apos; must be a map of targets.</source>
        <translation>„exports“ der Art „%1“ muss eine Zuordnung von Zielen sein.</translation>
    </message>
    <message>
        <source>What target &apos;%1&apos; is told of kind &apos;%2&apos; must be a map.</source>
        <translation>Was dem Ziel „%1“ über die Art „%2“ gesagt wird, muss eine Zuordnung sein.</translation>
    </message>
</context>
<context>
    <name>CatalogData</name>
    <message>
        <source>Common</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>What every component can say about itself.</source>
        <translation>Was jede Komponente über sich sagen kann.</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Product, language or framework behind this component, such as PostgreSQL or Java.</source>
        <translation>Produkt, Sprache oder Framework hinter dieser Komponente, etwa PostgreSQL oder Java.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the product or of the released software.</source>
        <translation>Version des Produkts oder der veröffentlichten Software.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Person, team or department that answers for this component.</source>
        <translation>Person, Team oder Abteilung, die für diese Komponente verantwortlich ist.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>How much the business suffers while this component is down.</source>
        <translation>Wie sehr das Geschäft leidet, solange diese Komponente ausfällt.</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Verwaltet durch</translation>
    </message>
    <message>
        <source>How changes reach this component: from code, by hand or by its vendor.</source>
        <translation>Wie Änderungen in diese Komponente gelangen: aus Code, von Hand oder durch den Anbieter.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Where the source code or the infrastructure code of this component lives.</source>
        <translation>Wo der Quellcode oder der Infrastrukturcode dieser Komponente liegt.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>What this component costs in a month, in the currency of the design.</source>
        <translation>Was diese Komponente im Monat kostet, in der Währung des Entwurfs.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>What has been agreed with somebody outside.</source>
        <translation>Was mit Außenstehenden vereinbart ist.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Company that runs the system.</source>
        <translation>Unternehmen, das das System betreibt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the system is reached.</source>
        <translation>Wo das System erreichbar ist.</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>Auftragsverarbeitungsvertrag</translation>
    </message>
    <message>
        <source>Whether a contract covers the regulated data handed over.</source>
        <translation>Ob ein Vertrag die übergebenen regulierten Daten abdeckt.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenstandort</translation>
    </message>
    <message>
        <source>Countries or regions in which the provider keeps data.</source>
        <translation>Länder oder Regionen, in denen der Anbieter Daten hält.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Requests that the contract allows, such as 1000/min.</source>
        <translation>Anfragen, die der Vertrag erlaubt, etwa 1000/min.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>How clients reach a database.</source>
        <translation>Wie Clients eine Datenbank erreichen.</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Datenbankname</translation>
    </message>
    <message>
        <source>Name of the database or schema that clients open.</source>
        <translation>Name der Datenbank oder des Schemas, das Clients öffnen.</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Verbindungslimit</translation>
    </message>
    <message>
        <source>Connections that the database accepts at the same time.</source>
        <translation>Verbindungen, die die Datenbank gleichzeitig annimmt.</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>Verbindungspool</translation>
    </message>
    <message>
        <source>Whether a pool or proxy in front shares connections among clients.</source>
        <translation>Ob ein vorgelagerter Pool oder Proxy Verbindungen unter Clients aufteilt.</translation>
    </message>
    <message>
        <source>Business entities</source>
        <translation>Geschäftsobjekte</translation>
    </message>
    <message>
        <source>Number of business entities stored here.</source>
        <translation>Anzahl der hier gespeicherten Geschäftsobjekte.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>How requests are received and passed on.</source>
        <translation>Wie Anfragen angenommen und weitergegeben werden.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Name under which the component is reached.</source>
        <translation>Name, unter dem die Komponente erreichbar ist.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path prefix that is passed on.</source>
        <translation>Pfadpräfix, das weitergegeben wird.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the component accepts encrypted traffic and holds the certificate.</source>
        <translation>Ob die Komponente verschlüsselten Verkehr annimmt und das Zertifikat hält.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Time after which a request is given up.</source>
        <translation>Zeit, nach der eine Anfrage aufgegeben wird.</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web Application Firewall</translation>
    </message>
    <message>
        <source>Whether requests are filtered for known attacks.</source>
        <translation>Ob Anfragen auf bekannte Angriffe gefiltert werden.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>How the platform learns that an instance is ready and alive.</source>
        <translation>Wie die Plattform erfährt, dass eine Instanz bereit ist und lebt.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Kind of check that the platform runs against each instance.</source>
        <translation>Art der Prüfung, die die Plattform gegen jede Instanz ausführt.</translation>
    </message>
    <message>
        <source>Readiness path</source>
        <translation>Readiness-Pfad</translation>
    </message>
    <message>
        <source>Path that answers when the instance can take traffic.</source>
        <translation>Pfad, der antwortet, wenn die Instanz Verkehr annehmen kann.</translation>
    </message>
    <message>
        <source>Liveness path</source>
        <translation>Liveness-Pfad</translation>
    </message>
    <message>
        <source>Path that answers while the instance need not be restarted.</source>
        <translation>Pfad, der antwortet, solange die Instanz nicht neu gestartet werden muss.</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>How long an instance may take to start before checks count.</source>
        <translation>Wie lange eine Instanz zum Starten brauchen darf, bevor Prüfungen zählen.</translation>
    </message>
    <message>
        <source>Shutdown time</source>
        <translation>Abschaltzeit</translation>
    </message>
    <message>
        <source>How long an instance may finish its work before it is stopped.</source>
        <translation>Wie lange eine Instanz ihre Arbeit beenden darf, bevor sie gestoppt wird.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>A machine that runs software outside of containers.</source>
        <translation>Eine Maschine, die Software außerhalb von Containern ausführt.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Operating system and its version.</source>
        <translation>Betriebssystem und seine Version.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Processor cores of the machine.</source>
        <translation>Prozessorkerne der Maschine.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Main memory of the machine.</source>
        <translation>Hauptspeicher der Maschine.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Disk space of the machine.</source>
        <translation>Plattenplatz der Maschine.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Several zones</source>
        <translation>Mehrere Zonen</translation>
    </message>
    <message>
        <source>Whether the machines are spread over more than one zone.</source>
        <translation>Ob die Maschinen über mehr als eine Zone verteilt sind.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Whether the machine can be restored from a copy.</source>
        <translation>Ob die Maschine aus einer Kopie wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>Most recent work that may be lost in a disaster.</source>
        <translation>Jüngste Arbeit, die bei einer Katastrophe verloren gehen darf.</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>Time within which the machine has to be available again.</source>
        <translation>Zeit, innerhalb derer die Maschine wieder verfügbar sein muss.</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>The image that runs and how it is started.</source>
        <translation>Das Image, das läuft, und wie es gestartet wird.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest.</source>
        <translation>Container-Image mit festem Tag oder Digest.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Replaces the entry point of the image.</source>
        <translation>Ersetzt den Einstiegspunkt des Images.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Arguments handed to the command.</source>
        <translation>Argumente, die dem Befehl übergeben werden.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Plain environment variables. Secret values do not belong here.</source>
        <translation>Einfache Umgebungsvariablen. Geheime Werte gehören nicht hierher.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Names of the secrets that are mounted or injected, never their values.</source>
        <translation>Namen der Secrets, die eingehängt oder injiziert werden, nie ihre Werte.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Identity under which the workload talks to the platform.</source>
        <translation>Identität, unter der der Workload mit der Plattform spricht.</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als root</translation>
    </message>
    <message>
        <source>Whether the process runs with user id 0.</source>
        <translation>Ob der Prozess mit Benutzer-ID 0 läuft.</translation>
    </message>
    <message>
        <source>Read-only root file system</source>
        <translation>Schreibgeschütztes Wurzeldateisystem</translation>
    </message>
    <message>
        <source>Whether the container cannot change its own files.</source>
        <translation>Ob der Container seine eigenen Dateien nicht ändern kann.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Whether the container has the rights of the host.</source>
        <translation>Ob der Container die Rechte des Hosts hat.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>When the component leaves support and when it leaves the platform.</source>
        <translation>Wann die Komponente aus dem Support fällt und wann sie die Plattform verlässt.</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Supportende</translation>
    </message>
    <message>
        <source>Day on which the vendor or the maintainers stop supporting the technology.</source>
        <translation>Tag, an dem der Anbieter oder die Betreuer die Technologie nicht mehr unterstützen.</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Stilllegung</translation>
    </message>
    <message>
        <source>Day on which this component is planned to be switched off.</source>
        <translation>Tag, an dem diese Komponente abgeschaltet werden soll.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Day on which the facts given here were last confirmed.</source>
        <translation>Tag, an dem die hier angegebenen Fakten zuletzt bestätigt wurden.</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilität</translation>
    </message>
    <message>
        <source>Whether this component has to be able to move to another provider.</source>
        <translation>Ob diese Komponente zu einem anderen Anbieter umziehen können muss.</translation>
    </message>
    <message>
        <source>Managed service</source>
        <translation>Verwalteter Dienst</translation>
    </message>
    <message>
        <source>How a supporting service of the platform is run.</source>
        <translation>Wie ein unterstützender Dienst der Plattform betrieben wird.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>What the service runs in.</source>
        <translation>Worin der Dienst läuft.</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest, where the service runs as one.</source>
        <translation>Container-Image mit festem Tag oder Digest, wo der Dienst als solches läuft.</translation>
    </message>
    <message>
        <source>Identity under which the service talks to the platform.</source>
        <translation>Identität, unter der der Dienst mit der Plattform spricht.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Whether the instances are spread over more than one zone.</source>
        <translation>Ob die Instanzen über mehr als eine Zone verteilt sind.</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>How messages are kept and delivered.</source>
        <translation>Wie Nachrichten gehalten und zugestellt werden.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>How often a message can reach its consumer.</source>
        <translation>Wie oft eine Nachricht ihren Konsumenten erreichen kann.</translation>
    </message>
    <message>
        <source>Keeps order</source>
        <translation>Hält die Reihenfolge</translation>
    </message>
    <message>
        <source>Whether messages arrive in the order in which they were sent.</source>
        <translation>Ob Nachrichten in der Reihenfolge ankommen, in der sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>Whether messages that cannot be processed are set aside.</source>
        <translation>Ob Nachrichten, die nicht verarbeitet werden können, beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>Topics or queues</source>
        <translation>Topics oder Queues</translation>
    </message>
    <message>
        <source>Names of the topics or queues kept here.</source>
        <translation>Namen der hier gehaltenen Topics oder Queues.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Parts of a topic that are consumed in parallel.</source>
        <translation>Teile eines Topics, die parallel konsumiert werden.</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Replikationsfaktor</translation>
    </message>
    <message>
        <source>Copies kept of each message.</source>
        <translation>Kopien, die von jeder Nachricht gehalten werden.</translation>
    </message>
    <message>
        <source>Publishers are checked</source>
        <translation>Publisher werden geprüft</translation>
    </message>
    <message>
        <source>Whether publishing and subscribing need a permission.</source>
        <translation>Ob Veröffentlichen und Abonnieren eine Berechtigung brauchen.</translation>
    </message>
    <message>
        <source>Network zone</source>
        <translation>Netzwerkzone</translation>
    </message>
    <message>
        <source>Trust and addresses of a network or a trust zone.</source>
        <translation>Vertrauen und Adressen eines Netzwerks oder einer Vertrauenszone.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>How far traffic inside this zone is trusted.</source>
        <translation>Wie weit dem Verkehr innerhalb dieser Zone vertraut wird.</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>Address range in CIDR notation, such as 10.20.0.0/16.</source>
        <translation>Adressbereich in CIDR-Notation, etwa 10.20.0.0/16.</translation>
    </message>
    <message>
        <source>Denies by default</source>
        <translation>Verweigert standardmäßig</translation>
    </message>
    <message>
        <source>Whether traffic is refused unless a policy allows it.</source>
        <translation>Ob Verkehr abgewiesen wird, sofern ihn keine Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>How good the component has to be and how good it promises to be.</source>
        <translation>Wie gut die Komponente sein muss und wie gut sie zu sein verspricht.</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Verfügbarkeitsziel</translation>
    </message>
    <message>
        <source>Share of time or of requests in which the component has to work.</source>
        <translation>Anteil der Zeit oder der Anfragen, in dem die Komponente funktionieren muss.</translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation>Zugesagte Verfügbarkeit</translation>
    </message>
    <message>
        <source>Availability that the component or its vendor promises.</source>
        <translation>Verfügbarkeit, die die Komponente oder ihr Anbieter zusagt.</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Latenzbudget</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 requests have to be answered.</source>
        <translation>Zeit, innerhalb derer 99 von 100 Anfragen beantwortet sein müssen.</translation>
    </message>
    <message>
        <source>Alerts on its target</source>
        <translation>Alarmiert bei Gefahr für das Ziel</translation>
    </message>
    <message>
        <source>Whether somebody is called when the availability target is in danger.</source>
        <translation>Ob jemand gerufen wird, wenn das Verfügbarkeitsziel in Gefahr ist.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where a container of other components is and who provides it.</source>
        <translation>Wo ein Container anderer Komponenten ist und wer ihn bereitstellt.</translation>
    </message>
    <message>
        <source>Company or department that runs this place, such as a cloud provider.</source>
        <translation>Unternehmen oder Abteilung, die diesen Ort betreibt, etwa ein Cloud-Anbieter.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account, subscription or project of the provider in which this place is kept.</source>
        <translation>Konto, Abonnement oder Projekt des Anbieters, in dem dieser Ort geführt wird.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Region code, city or building of this place.</source>
        <translation>Regionscode, Stadt oder Gebäude dieses Ortes.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two-letter code of the country in which data kept here rests.</source>
        <translation>Zweibuchstabiger Code des Landes, in dem hier gehaltene Daten liegen.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Who may reach the component and what it guards.</source>
        <translation>Wer die Komponente erreichen darf und was sie schützt.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>From where the component can be reached.</source>
        <translation>Von wo die Komponente erreichbar ist.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>How callers prove who they are.</source>
        <translation>Wie Aufrufer nachweisen, wer sie sind.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Whether callers are checked for the right to do what they ask.</source>
        <translation>Ob geprüft wird, dass Aufrufer tun dürfen, was sie verlangen.</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>Mehrfaktor-Anmeldung</translation>
    </message>
    <message>
        <source>Whether administrators need a second factor.</source>
        <translation>Ob Administratoren einen zweiten Faktor brauchen.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Requests allowed per caller and time, such as 100/s.</source>
        <translation>Erlaubte Anfragen je Aufrufer und Zeit, etwa 100/s.</translation>
    </message>
    <message>
        <source>Network policy</source>
        <translation>Netzwerkrichtlinie</translation>
    </message>
    <message>
        <source>Whether a policy limits who may open a connection to the component.</source>
        <translation>Ob eine Richtlinie begrenzt, wer eine Verbindung zur Komponente öffnen darf.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Highest protection class of the data handled here.</source>
        <translation>Höchste Schutzklasse der hier verarbeiteten Daten.</translation>
    </message>
    <message>
        <source>Regulated data</source>
        <translation>Regulierte Daten</translation>
    </message>
    <message>
        <source>Regulated data handled here, such as PAN, PHI or personal-data.</source>
        <translation>Hier verarbeitete regulierte Daten, etwa PAN, PHI oder personal-data.</translation>
    </message>
    <message>
        <source>Compliance scope</source>
        <translation>Compliance-Umfang</translation>
    </message>
    <message>
        <source>Regulations and standards that apply, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>Geltende Vorschriften und Normen, etwa PCI-DSS, GDPR oder HIPAA.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Processor time and memory that one instance asks for and may use.</source>
        <translation>Prozessorzeit und Arbeitsspeicher, die eine Instanz anfordert und nutzen darf.</translation>
    </message>
    <message>
        <source>Processor request</source>
        <translation>Prozessor-Request</translation>
    </message>
    <message>
        <source>Processor time set aside for one instance.</source>
        <translation>Prozessorzeit, die für eine Instanz reserviert ist.</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>Prozessor-Limit</translation>
    </message>
    <message>
        <source>Processor time that one instance may use at most.</source>
        <translation>Prozessorzeit, die eine Instanz höchstens nutzen darf.</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Speicher-Request</translation>
    </message>
    <message>
        <source>Memory set aside for one instance.</source>
        <translation>Arbeitsspeicher, der für eine Instanz reserviert ist.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speicher-Limit</translation>
    </message>
    <message>
        <source>Memory at which one instance is stopped.</source>
        <translation>Arbeitsspeicher, bei dem eine Instanz gestoppt wird.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>How many instances run and where they are spread.</source>
        <translation>Wie viele Instanzen laufen und wo sie verteilt sind.</translation>
    </message>
    <message>
        <source>Least replicas</source>
        <translation>Mindestzahl Replikate</translation>
    </message>
    <message>
        <source>Fewest instances that automatic scaling keeps.</source>
        <translation>Wenigste Instanzen, die die automatische Skalierung hält.</translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation>Höchstzahl Replikate</translation>
    </message>
    <message>
        <source>Most instances that automatic scaling starts.</source>
        <translation>Meiste Instanzen, die die automatische Skalierung startet.</translation>
    </message>
    <message>
        <source>Target processor use</source>
        <translation>Ziel-Prozessorauslastung</translation>
    </message>
    <message>
        <source>Average processor use that automatic scaling aims at.</source>
        <translation>Mittlere Prozessorauslastung, die die automatische Skalierung anstrebt.</translation>
    </message>
    <message>
        <source>Least available</source>
        <translation>Mindestens verfügbar</translation>
    </message>
    <message>
        <source>Instances that must stay up during maintenance of the hosts.</source>
        <translation>Instanzen, die während der Wartung der Hosts verfügbar bleiben müssen.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>How a new version takes over from the old one.</source>
        <translation>Wie eine neue Version die alte ablöst.</translation>
    </message>
    <message>
        <source>Served port</source>
        <translation>Bedienter Port</translation>
    </message>
    <message>
        <source>The port at which the component answers.</source>
        <translation>Der Port, an dem die Komponente antwortet.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port at which the component listens.</source>
        <translation>Port, an dem die Komponente lauscht.</translation>
    </message>
    <message>
        <source>Published port</source>
        <translation>Veröffentlichter Port</translation>
    </message>
    <message>
        <source>Port under which others reach the component, where it differs from the one at which it listens.</source>
        <translation>Port, unter dem andere die Komponente erreichen, wo er von dem abweicht, an dem sie lauscht.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol spoken at the port.</source>
        <translation>Protokoll, das am Port gesprochen wird.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>What the software tells about itself while it runs.</source>
        <translation>Was die Software im Betrieb über sich mitteilt.</translation>
    </message>
    <message>
        <source>Emits logs</source>
        <translation>Liefert Logs</translation>
    </message>
    <message>
        <source>Whether the component writes logs that a collector can read.</source>
        <translation>Ob die Komponente Logs schreibt, die ein Kollektor lesen kann.</translation>
    </message>
    <message>
        <source>Emits metrics</source>
        <translation>Liefert Metriken</translation>
    </message>
    <message>
        <source>Whether the component offers measurements of itself.</source>
        <translation>Ob die Komponente Messwerte über sich anbietet.</translation>
    </message>
    <message>
        <source>Emits traces</source>
        <translation>Liefert Traces</translation>
    </message>
    <message>
        <source>Whether the component takes part in distributed traces.</source>
        <translation>Ob die Komponente an verteilten Traces teilnimmt.</translation>
    </message>
    <message>
        <source>Metrics path</source>
        <translation>Metrikpfad</translation>
    </message>
    <message>
        <source>Path at which the measurements are read.</source>
        <translation>Pfad, unter dem die Messwerte gelesen werden.</translation>
    </message>
    <message>
        <source>Sanitised logs</source>
        <translation>Bereinigte Logs</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before a log line is written.</source>
        <translation>Ob personenbezogene und geheime Daten entfernt werden, bevor eine Logzeile geschrieben wird.</translation>
    </message>
    <message>
        <source>How data is kept</source>
        <translation>Wie Daten gehalten werden</translation>
    </message>
    <message>
        <source>Space that one instance keeps for data.</source>
        <translation>Platz, den eine Instanz für Daten vorhält.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Name of the class of disk or of object storage.</source>
        <translation>Name der Klasse des Platten- oder Objektspeichers.</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>Verschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>Whether the stored data is encrypted.</source>
        <translation>Ob die gespeicherten Daten verschlüsselt sind.</translation>
    </message>
    <message>
        <source>Whether the data is copied regularly to a separate place.</source>
        <translation>Ob die Daten regelmäßig an einen getrennten Ort kopiert werden.</translation>
    </message>
    <message>
        <source>Time within which the data has to be available again.</source>
        <translation>Zeit, innerhalb derer die Daten wieder verfügbar sein müssen.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long data or messages are kept.</source>
        <translation>Wie lange Daten oder Nachrichten gehalten werden.</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Mehrere Regionen</translation>
    </message>
    <message>
        <source>Whether the data is promised to survive the loss of a region.</source>
        <translation>Ob zugesagt ist, dass die Daten den Verlust einer Region überstehen.</translation>
    </message>
    <message>
        <source>Countries or regions that the data must not leave.</source>
        <translation>Länder oder Regionen, die die Daten nicht verlassen dürfen.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Shape and boundaries of software that the organisation runs.</source>
        <translation>Form und Grenzen der Software, die die Organisation betreibt.</translation>
    </message>
    <message>
        <source>What the software runs in.</source>
        <translation>Worin die Software läuft.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Technical layer, only where the workload is limited to one.</source>
        <translation>Technische Schicht, nur wo der Workload auf eine beschränkt ist.</translation>
    </message>
    <message>
        <source>Release unit</source>
        <translation>Release-Einheit</translation>
    </message>
    <message>
        <source>Name shared by workloads that can only be released together.</source>
        <translation>Gemeinsamer Name von Workloads, die nur zusammen veröffentlicht werden können.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Number of distinct API operations or commands offered.</source>
        <translation>Anzahl der angebotenen verschiedenen API-Operationen oder Befehle.</translation>
    </message>
    <message>
        <source>Bounded contexts</source>
        <translation>Bounded Contexts</translation>
    </message>
    <message>
        <source>Number of business domains whose rules live in this workload.</source>
        <translation>Anzahl der Fachdomänen, deren Regeln in diesem Workload leben.</translation>
    </message>
    <message>
        <source>Number of business entities that this workload owns.</source>
        <translation>Anzahl der Geschäftsobjekte, die diesem Workload gehören.</translation>
    </message>
    <message>
        <source>Shared domain libraries</source>
        <translation>Gemeinsame Fachbibliotheken</translation>
    </message>
    <message>
        <source>Libraries with business rules that other workloads use too.</source>
        <translation>Bibliotheken mit Geschäftsregeln, die auch andere Workloads nutzen.</translation>
    </message>
    <message>
        <source>Legacy facade</source>
        <translation>Legacy-Fassade</translation>
    </message>
    <message>
        <source>Whether this component is the adapter that hides a legacy system from the others.</source>
        <translation>Ob diese Komponente der Adapter ist, der ein Altsystem vor den anderen verbirgt.</translation>
    </message>
    <message>
        <source>Mesh proxy</source>
        <translation>Mesh-Proxy</translation>
    </message>
    <message>
        <source>Whether the traffic of the workload passes through a proxy of the service mesh.</source>
        <translation>Ob der Verkehr des Workloads durch einen Proxy des Service Mesh läuft.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Whether events are stored with the data and published from there, so that neither is lost.</source>
        <translation>Ob Ereignisse mit den Daten gespeichert und von dort veröffentlicht werden, sodass keines von beiden verloren geht.</translation>
    </message>
    <message>
        <source>Saga</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>Whether writes to several stores are coordinated by compensating steps.</source>
        <translation>Ob Schreibvorgänge in mehrere Speicher durch ausgleichende Schritte koordiniert werden.</translation>
    </message>
    <message>
        <source>Authenticates</source>
        <translation>Authentifiziert sich</translation>
    </message>
    <message>
        <source>A component or a person proves its identity or fetches credentials.</source>
        <translation>Eine Komponente oder Person weist ihre Identität nach oder holt Zugangsdaten.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Protocol by which identity is proven.</source>
        <translation>Protokoll, mit dem die Identität nachgewiesen wird.</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Föderation</translation>
    </message>
    <message>
        <source>Whether the identity provider trusts another one.</source>
        <translation>Ob der Identitätsanbieter einem anderen vertraut.</translation>
    </message>
    <message>
        <source>Protocol spoken over this connection.</source>
        <translation>Protokoll, das über diese Verbindung gesprochen wird.</translation>
    </message>
    <message>
        <source>Port of the target.</source>
        <translation>Port des Ziels.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>How the traffic is protected, where the protocol does not say it already.</source>
        <translation>Wie der Verkehr geschützt ist, wo das Protokoll es nicht schon sagt.</translation>
    </message>
    <message>
        <source>Time after which the caller gives up.</source>
        <translation>Zeit, nach der der Aufrufer aufgibt.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Further attempts after a failed one.</source>
        <translation>Weitere Versuche nach einem fehlgeschlagenen.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>Whether the caller can do without the target for a while.</source>
        <translation>Ob der Aufrufer eine Weile ohne das Ziel auskommt.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Whether the caller cannot work without this connection.</source>
        <translation>Ob der Aufrufer ohne diese Verbindung nicht arbeiten kann.</translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation>Aufrufe je Anfrage</translation>
    </message>
    <message>
        <source>How often the target is called to answer one request.</source>
        <translation>Wie oft das Ziel aufgerufen wird, um eine Anfrage zu beantworten.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Average number of requests or messages in a second.</source>
        <translation>Mittlere Anzahl von Anfragen oder Nachrichten je Sekunde.</translation>
    </message>
    <message>
        <source>Latency (99 %)</source>
        <translation>Latenz (99 %)</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Private Verbindung</translation>
    </message>
    <message>
        <source>Whether the traffic stays off the public internet.</source>
        <translation>Ob der Verkehr nicht über das öffentliche Internet läuft.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Where an importer found this connection.</source>
        <translation>Wo ein Importer diese Verbindung gefunden hat.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ruft auf</translation>
    </message>
    <message>
        <source>One component asks another and waits for the answer.</source>
        <translation>Eine Komponente fragt eine andere und wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>Path prefix at the target.</source>
        <translation>Pfadpräfix am Ziel.</translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation>Wie der Aufrufer nachweist, wer er ist.</translation>
    </message>
    <message>
        <source>Whether the caller is checked for the right to do what it asks.</source>
        <translation>Ob geprüft wird, dass der Aufrufer tun darf, was er verlangt.</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Wiederholungsbudget</translation>
    </message>
    <message>
        <source>Share of the traffic that repeated attempts may add.</source>
        <translation>Anteil am Verkehr, den wiederholte Versuche hinzufügen dürfen.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Circuit Breaker</translation>
    </message>
    <message>
        <source>Whether the caller stops calling a target that keeps failing.</source>
        <translation>Ob der Aufrufer aufhört, ein Ziel aufzurufen, das immer wieder scheitert.</translation>
    </message>
    <message>
        <source>Operations used</source>
        <translation>Genutzte Operationen</translation>
    </message>
    <message>
        <source>Number of the operations of the target that the caller uses.</source>
        <translation>Anzahl der Operationen des Ziels, die der Aufrufer nutzt.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Average size of one request with its answer, or of one message.</source>
        <translation>Mittlere Größe einer Anfrage mit ihrer Antwort oder einer Nachricht.</translation>
    </message>
    <message>
        <source>Monthly volume</source>
        <translation>Monatliches Volumen</translation>
    </message>
    <message>
        <source>Data carried in a month.</source>
        <translation>Daten, die in einem Monat übertragen werden.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Availability of the connection itself, as measured or promised.</source>
        <translation>Verfügbarkeit der Verbindung selbst, gemessen oder zugesagt.</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>How the caller finds the target.</source>
        <translation>Wie der Aufrufer das Ziel findet.</translation>
    </message>
    <message>
        <source>Regulated data carried, such as PAN, PHI or personal-data.</source>
        <translation>Übertragene regulierte Daten, etwa PAN, PHI oder personal-data.</translation>
    </message>
    <message>
        <source>Consumes</source>
        <translation>Konsumiert</translation>
    </message>
    <message>
        <source>A component takes messages or events from a queue or a stream. Drawn from the consumer to the broker.</source>
        <translation>Eine Komponente entnimmt Nachrichten oder Ereignisse aus einer Queue oder einem Stream. Gezeichnet vom Konsumenten zum Broker.</translation>
    </message>
    <message>
        <source>Topic or queue</source>
        <translation>Topic oder Queue</translation>
    </message>
    <message>
        <source>Name of the topic, the queue or the subject.</source>
        <translation>Name des Topics, der Queue oder des Subjects.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Name of the event or the command carried.</source>
        <translation>Name des übertragenen Ereignisses oder Befehls.</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Konsumentengruppe</translation>
    </message>
    <message>
        <source>Name under which several instances share the messages.</source>
        <translation>Name, unter dem sich mehrere Instanzen die Nachrichten teilen.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Whether each message starts the consumer.</source>
        <translation>Ob jede Nachricht den Konsumenten startet.</translation>
    </message>
    <message>
        <source>How often a message can arrive.</source>
        <translation>Wie oft eine Nachricht ankommen kann.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotent</translation>
    </message>
    <message>
        <source>Whether processing the same message twice does no harm.</source>
        <translation>Ob es nicht schadet, dieselbe Nachricht zweimal zu verarbeiten.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>A component needs another in a way that no other connection tells.</source>
        <translation>Eine Komponente braucht eine andere auf eine Weise, die keine andere Verbindung ausdrückt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why the one needs the other.</source>
        <translation>Warum die eine die andere braucht.</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>Liefert aus</translation>
    </message>
    <message>
        <source>A delivery component brings code</source>
        <translation>Eine Auslieferungskomponente bringt Code</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Whether changes are applied by themselves or after a click.</source>
        <translation>Ob Änderungen von selbst oder nach einem Klick angewendet werden.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Whether the target fetches the change or is handed it.</source>
        <translation>Ob das Ziel die Änderung abholt oder übergeben bekommt.</translation>
    </message>
    <message>
        <source>Source path</source>
        <translation>Quellpfad</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the desired state.</source>
        <translation>Ordner des Repositorys, der den Sollzustand enthält.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Whether a person has to agree before the change is applied.</source>
        <translation>Ob eine Person zustimmen muss, bevor die Änderung angewendet wird.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Whether the delivered artefact is signed and the signature is checked.</source>
        <translation>Ob das ausgelieferte Artefakt signiert ist und die Signatur geprüft wird.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Time between two runs.</source>
        <translation>Zeit zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>An observability component watches a component or a whole place</source>
        <translation>Eine Observability-Komponente beobachtet eine Komponente oder einen ganzen Ort</translation>
    </message>
    <message>
        <source>What is observed: metrics, logs, traces, events or profiles. Empty means whatever the observing component keeps.</source>
        <translation>Was beobachtet wird: metrics, logs, traces, events oder profiles. Leer bedeutet: was immer die beobachtende Komponente hält.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Share of the traces that is kept.</source>
        <translation>Anteil der Traces, der behalten wird.</translation>
    </message>
    <message>
        <source>How long the signals are kept.</source>
        <translation>Wie lange die Signale gehalten werden.</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>A component hands messages or events to a queue or a stream and goes on.</source>
        <translation>Eine Komponente übergibt Nachrichten oder Ereignisse an eine Queue oder einen Stream und arbeitet weiter.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>A component reads data from a store.</source>
        <translation>Eine Komponente liest Daten aus einem Speicher.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Tables, collections, indexes, buckets or keys that are used.</source>
        <translation>Genutzte Tabellen, Collections, Indizes, Buckets oder Schlüssel.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>How the data is reached.</source>
        <translation>Wie die Daten erreicht werden.</translation>
    </message>
    <message>
        <source>Replicates</source>
        <translation>Repliziert</translation>
    </message>
    <message>
        <source>A store copies its data to another store or to a backup.</source>
        <translation>Ein Speicher kopiert seine Daten in einen anderen Speicher oder in eine Sicherung.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>How the copy is kept up to date.</source>
        <translation>Wie die Kopie aktuell gehalten wird.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Whether changes travel one way or both ways.</source>
        <translation>Ob Änderungen in eine oder in beide Richtungen laufen.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>How far the target may be behind.</source>
        <translation>Wie weit das Ziel zurückliegen darf.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Leitet weiter</translation>
    </message>
    <message>
        <source>A component on the way of a request passes it on.</source>
        <translation>Eine Komponente auf dem Weg einer Anfrage gibt sie weiter.</translation>
    </message>
    <message>
        <source>Host name for which requests are passed on.</source>
        <translation>Hostname, für den Anfragen weitergegeben werden.</translation>
    </message>
    <message>
        <source>Share of traffic</source>
        <translation>Anteil am Verkehr</translation>
    </message>
    <message>
        <source>Share of the requests that takes this route.</source>
        <translation>Anteil der Anfragen, der diesen Weg nimmt.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>A component writes data to a store; reading it back is included.</source>
        <translation>Eine Komponente schreibt Daten in einen Speicher; das Zurücklesen ist eingeschlossen.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Anzahl der Benutzer</translation>
    </message>
    <message>
        <source>How many people or devices act in this role.</source>
        <translation>Wie viele Personen oder Geräte in dieser Rolle handeln.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How they reach the platform, such as browser or mobile app.</source>
        <translation>Wie sie die Plattform erreichen, etwa Browser oder mobile App.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>From where they reach the platform.</source>
        <translation>Von wo sie die Plattform erreichen.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Whether the role may change the platform itself.</source>
        <translation>Ob die Rolle die Plattform selbst ändern darf.</translation>
    </message>
    <message>
        <source>Whether signing in needs a second factor.</source>
        <translation>Ob die Anmeldung einen zweiten Faktor braucht.</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>Alarmierung</translation>
    </message>
    <message>
        <source>Calls the people on duty when something needs them.</source>
        <translation>Ruft die Personen im Bereitschaftsdienst, wenn etwas sie braucht.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Ways in which people are called, such as pager, chat or mail.</source>
        <translation>Wege, auf denen Personen gerufen werden, etwa Pager, Chat oder E-Mail.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Time after which the next person is called.</source>
        <translation>Zeit, nach der die nächste Person gerufen wird.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API-Gateway</translation>
    </message>
    <message>
        <source>The front door of the APIs; it checks</source>
        <translation>Die Eingangstür der APIs; es prüft</translation>
    </message>
    <message>
        <source>What the gateway runs in.</source>
        <translation>Worin das Gateway läuft.</translation>
    </message>
    <message>
        <source>Whether the gateway is the adapter that hides a legacy system from the others.</source>
        <translation>Ob das Gateway der Adapter ist, der ein Altsystem vor den anderen verbirgt.</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>Geschäftslogik</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out in the gateway.</source>
        <translation>Ob Geschäftsregeln im Gateway ausgeführt werden.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Keeps who did what and when in a form that cannot be changed afterwards.</source>
        <translation>Hält fest, wer wann was getan hat, in einer Form, die nachträglich nicht geändert werden kann.</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Unveränderlich</translation>
    </message>
    <message>
        <source>Whether entries cannot be changed or deleted before their time.</source>
        <translation>Ob Einträge vor ihrer Frist nicht geändert oder gelöscht werden können.</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>Signierte Einträge</translation>
    </message>
    <message>
        <source>Whether each entry is chained or signed so that a gap shows.</source>
        <translation>Ob jeder Eintrag verkettet oder signiert ist, sodass eine Lücke auffällt.</translation>
    </message>
    <message>
        <source>Backup vault</source>
        <translation>Sicherungstresor</translation>
    </message>
    <message>
        <source>Keeps copies apart from what they were made of.</source>
        <translation>Bewahrt Kopien getrennt von dem auf, wovon sie gemacht wurden.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Time between two copies.</source>
        <translation>Zeit zwischen zwei Kopien.</translation>
    </message>
    <message>
        <source>Whether copies cannot be changed or deleted before their time.</source>
        <translation>Ob Kopien vor ihrer Frist nicht geändert oder gelöscht werden können.</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Whether copies are kept in another region or site.</source>
        <translation>Ob Kopien in einer anderen Region oder an einem anderen Standort gehalten werden.</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>Wiederherstellung getestet</translation>
    </message>
    <message>
        <source>Day on which a copy was last brought back as a test.</source>
        <translation>Tag, an dem zuletzt eine Kopie testweise zurückgespielt wurde.</translation>
    </message>
    <message>
        <source>Batch host</source>
        <translation>Batch-Host</translation>
    </message>
    <message>
        <source>A machine that works through files or tables in batches</source>
        <translation>Eine Maschine, die Dateien oder Tabellen in Stapeln abarbeitet</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>When batches start, as a cron expression or in words.</source>
        <translation>Wann Stapel starten, als Cron-Ausdruck oder in Worten.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Product that starts the batches.</source>
        <translation>Produkt, das die Stapel startet.</translation>
    </message>
    <message>
        <source>Service window</source>
        <translation>Servicefenster</translation>
    </message>
    <message>
        <source>Hours in which the host can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>Stunden, in denen der Host genutzt werden kann, etwa Mon-Fri 06:00-22:00.</translation>
    </message>
    <message>
        <source>Names of the secrets that the batches use, never their values.</source>
        <translation>Namen der Secrets, die die Stapel nutzen, nie ihre Werte.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Keeps copies of data in memory for quick reading.</source>
        <translation>Hält Kopien von Daten zum schnellen Lesen im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Verdrängung</translation>
    </message>
    <message>
        <source>What is thrown away when the memory is full.</source>
        <translation>Was verworfen wird, wenn der Arbeitsspeicher voll ist.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>How long entries are kept.</source>
        <translation>Wie lange Einträge gehalten werden.</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistent</translation>
    </message>
    <message>
        <source>Whether entries survive a restart.</source>
        <translation>Ob Einträge einen Neustart überstehen.</translation>
    </message>
    <message>
        <source>Content delivery network</source>
        <translation>Content Delivery Network</translation>
    </message>
    <message>
        <source>Keeps copies of content near its readers.</source>
        <translation>Hält Kopien von Inhalten nahe bei den Lesern.</translation>
    </message>
    <message>
        <source>Company that runs the network.</source>
        <translation>Unternehmen, das das Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation>Cache-Dauer</translation>
    </message>
    <message>
        <source>How long content is kept when its origin says nothing.</source>
        <translation>Wie lange Inhalte gehalten werden, wenn ihr Ursprung nichts angibt.</translation>
    </message>
    <message>
        <source>Origin shield</source>
        <translation>Origin Shield</translation>
    </message>
    <message>
        <source>Whether one layer of the network asks the origin on behalf of all others.</source>
        <translation>Ob eine Schicht des Netzwerks den Ursprung stellvertretend für alle anderen fragt.</translation>
    </message>
    <message>
        <source>Signed addresses</source>
        <translation>Signierte Adressen</translation>
    </message>
    <message>
        <source>Whether content is handed out for signed addresses alone.</source>
        <translation>Ob Inhalte nur für signierte Adressen herausgegeben werden.</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>CI-Pipeline</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Baut</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Steps of the pipeline in their order.</source>
        <translation>Schritte der Pipeline in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Image scanning</source>
        <translation>Image-Scan</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses before they are released.</source>
        <translation>Ob Images vor der Veröffentlichung auf bekannte Schwachstellen untersucht werden.</translation>
    </message>
    <message>
        <source>Image signing</source>
        <translation>Image-Signierung</translation>
    </message>
    <message>
        <source>Whether released images are signed.</source>
        <translation>Ob veröffentlichte Images signiert sind.</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste (SBOM)</translation>
    </message>
    <message>
        <source>Whether each release lists what it is made of.</source>
        <translation>Ob jedes Release aufführt, woraus es besteht.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>A public or private cloud in which regions</source>
        <translation>Eine öffentliche oder private Cloud, in der Regionen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Machines under one orchestrator that places containers on them.</source>
        <translation>Maschinen unter einem Orchestrator, der Container auf sie verteilt.</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrator</translation>
    </message>
    <message>
        <source>Software that places containers on the machines of the cluster.</source>
        <translation>Software, die Container auf die Maschinen des Clusters verteilt.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Number of machines in the cluster.</source>
        <translation>Anzahl der Maschinen im Cluster.</translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation>Höchstzahl Knoten</translation>
    </message>
    <message>
        <source>Most machines that automatic scaling adds.</source>
        <translation>Meiste Maschinen, die die automatische Skalierung hinzufügt.</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Type of the machines, such as 8 cores with 32 GiB.</source>
        <translation>Typ der Maschinen, etwa 8 Kerne mit 32 GiB.</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>Netzwerkrichtlinien</translation>
    </message>
    <message>
        <source>Whether the cluster enforces network policies.</source>
        <translation>Ob der Cluster Netzwerkrichtlinien durchsetzt.</translation>
    </message>
    <message>
        <source>Whether the state of the cluster, secrets included, is stored encrypted.</source>
        <translation>Ob der Zustand des Clusters einschließlich der Secrets verschlüsselt gespeichert wird.</translation>
    </message>
    <message>
        <source>Audit logging</source>
        <translation>Audit-Protokollierung</translation>
    </message>
    <message>
        <source>Whether changes made through the control plane are recorded.</source>
        <translation>Ob Änderungen über die Control Plane aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Control plane exposure</source>
        <translation>Exposition der Control Plane</translation>
    </message>
    <message>
        <source>From where the control plane can be reached.</source>
        <translation>Von wo die Control Plane erreichbar ist.</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Container-Registry</translation>
    </message>
    <message>
        <source>Keeps the images and other artefacts that are deployed.</source>
        <translation>Hält die Images und anderen Artefakte, die ausgeliefert werden.</translation>
    </message>
    <message>
        <source>Name that stands before the images, such as registry.example.com.</source>
        <translation>Name, der vor den Images steht, etwa registry.example.com.</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses.</source>
        <translation>Ob Images auf bekannte Schwachstellen untersucht werden.</translation>
    </message>
    <message>
        <source>Whether images carry signatures.</source>
        <translation>Ob Images Signaturen tragen.</translation>
    </message>
    <message>
        <source>Immutable tags</source>
        <translation>Unveränderliche Tags</translation>
    </message>
    <message>
        <source>Whether a tag cannot be moved to another image.</source>
        <translation>Ob ein Tag nicht auf ein anderes Image verschoben werden kann.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Shows measurements</source>
        <translation>Zeigt Messwerte</translation>
    </message>
    <message>
        <source>Name under which the dashboards are reached.</source>
        <translation>Name, unter dem die Dashboards erreichbar sind.</translation>
    </message>
    <message>
        <source>Kept as code</source>
        <translation>Als Code gehalten</translation>
    </message>
    <message>
        <source>Whether the dashboards are kept in a repository.</source>
        <translation>Ob die Dashboards in einem Repository gehalten werden.</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>Data Warehouse</translation>
    </message>
    <message>
        <source>Keeps history from many sources for reports and analysis.</source>
        <translation>Hält Historie aus vielen Quellen für Berichte und Analysen.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>How old the data may be.</source>
        <translation>Wie alt die Daten sein dürfen.</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>Entwicklerportal</translation>
    </message>
    <message>
        <source>One place in which developers find services</source>
        <translation>Ein Ort, an dem Entwickler Dienste finden</translation>
    </message>
    <message>
        <source>Name under which developers reach the portal.</source>
        <translation>Name, unter dem Entwickler das Portal erreichen.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Names of the starting points offered for new components.</source>
        <translation>Namen der Ausgangspunkte, die für neue Komponenten angeboten werden.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Turns names into addresses and can steer traffic between places.</source>
        <translation>Übersetzt Namen in Adressen und kann Verkehr zwischen Orten lenken.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Name of the zone that is served, such as example.com.</source>
        <translation>Name der bedienten Zone, etwa example.com.</translation>
    </message>
    <message>
        <source>How long answers may be kept.</source>
        <translation>Wie lange Antworten gehalten werden dürfen.</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Lenkung</translation>
    </message>
    <message>
        <source>How an answer is chosen among several.</source>
        <translation>Wie eine Antwort unter mehreren gewählt wird.</translation>
    </message>
    <message>
        <source>Signed zone</source>
        <translation>Signierte Zone</translation>
    </message>
    <message>
        <source>Whether answers carry signatures.</source>
        <translation>Ob Antworten Signaturen tragen.</translation>
    </message>
    <message>
        <source>From where names can be asked.</source>
        <translation>Von wo Namen abgefragt werden können.</translation>
    </message>
    <message>
        <source>Document database</source>
        <translation>Dokumentdatenbank</translation>
    </message>
    <message>
        <source>Keeps nested documents without a fixed table structure.</source>
        <translation>Hält verschachtelte Dokumente ohne feste Tabellenstruktur.</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Parts over which the documents are spread.</source>
        <translation>Teile, über die die Dokumente verteilt sind.</translation>
    </message>
    <message>
        <source>Egress gateway</source>
        <translation>Egress-Gateway</translation>
    </message>
    <message>
        <source>The one way out</source>
        <translation>Der eine Weg hinaus</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>Names that may be called through this way out.</source>
        <translation>Namen, die über diesen Weg hinaus aufgerufen werden dürfen.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Feste Adressen</translation>
    </message>
    <message>
        <source>Addresses that others see as the source.</source>
        <translation>Adressen, die andere als Quelle sehen.</translation>
    </message>
    <message>
        <source>Whether plain traffic is encrypted on its way out.</source>
        <translation>Ob unverschlüsselter Verkehr auf dem Weg hinaus verschlüsselt wird.</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>Keeps events in order so that many consumers can read them</source>
        <translation>Hält Ereignisse in ihrer Reihenfolge, sodass viele Konsumenten sie lesen können</translation>
    </message>
    <message>
        <source>Schema registry</source>
        <translation>Schema-Registry</translation>
    </message>
    <message>
        <source>Whether the form of events is registered and checked.</source>
        <translation>Ob die Form von Ereignissen registriert und geprüft wird.</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Externes System</translation>
    </message>
    <message>
        <source>A system of somebody else that the platform talks to.</source>
        <translation>Ein fremdes System, mit dem die Plattform spricht.</translation>
    </message>
    <message>
        <source>Hours in which the system can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>Stunden, in denen das System genutzt werden kann, etwa Mon-Fri 06:00-22:00.</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Feature-Flags</translation>
    </message>
    <message>
        <source>Switches behaviour on and off without a release.</source>
        <translation>Schaltet Verhalten ohne Release ein und aus.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Where it is decided whether a flag is on.</source>
        <translation>Wo entschieden wird, ob ein Flag an ist.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Filters traffic at a border</source>
        <translation>Filtert Verkehr an einer Grenze</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>What is filtered, such as packets, web or encrypted traffic.</source>
        <translation>Was gefiltert wird, etwa Pakete, Web- oder verschlüsselter Verkehr.</translation>
    </message>
    <message>
        <source>Whether web requests are filtered for known attacks.</source>
        <translation>Ob Webanfragen auf bekannte Angriffe gefiltert werden.</translation>
    </message>
    <message>
        <source>Whether suspicious traffic is stopped or only reported.</source>
        <translation>Ob verdächtiger Verkehr gestoppt oder nur gemeldet wird.</translation>
    </message>
    <message>
        <source>Requests allowed per sender and time, such as 1000/min.</source>
        <translation>Erlaubte Anfragen je Absender und Zeit, etwa 1000/min.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Code that the provider starts for each event or request.</source>
        <translation>Code, den der Anbieter für jedes Ereignis oder jede Anfrage startet.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Entry point inside the code.</source>
        <translation>Einstiegspunkt im Code.</translation>
    </message>
    <message>
        <source>How the function is invoked.</source>
        <translation>Wie die Funktion aufgerufen wird.</translation>
    </message>
    <message>
        <source>Time after which a run is stopped.</source>
        <translation>Zeit, nach der ein Lauf gestoppt wird.</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Runs that are allowed at the same time.</source>
        <translation>Läufe, die gleichzeitig erlaubt sind.</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Warm gehalten</translation>
    </message>
    <message>
        <source>Instances that are kept started to avoid waiting.</source>
        <translation>Instanzen, die gestartet gehalten werden, um Wartezeit zu vermeiden.</translation>
    </message>
    <message>
        <source>Event, path or schedule that starts the function.</source>
        <translation>Ereignis, Pfad oder Zeitplan, der die Funktion startet.</translation>
    </message>
    <message>
        <source>Whether the provider runs the function in more than one zone.</source>
        <translation>Ob der Anbieter die Funktion in mehr als einer Zone ausführt.</translation>
    </message>
    <message>
        <source>GitOps controller</source>
        <translation>GitOps-Controller</translation>
    </message>
    <message>
        <source>Compares what runs with what a repository asks for and makes up the difference.</source>
        <translation>Vergleicht, was läuft, mit dem, was ein Repository verlangt, und gleicht den Unterschied aus.</translation>
    </message>
    <message>
        <source>Corrects drift</source>
        <translation>Korrigiert Drift</translation>
    </message>
    <message>
        <source>Whether changes made by hand are taken back.</source>
        <translation>Ob von Hand gemachte Änderungen zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Time between two comparisons.</source>
        <translation>Zeit zwischen zwei Vergleichen.</translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation>Graphdatenbank</translation>
    </message>
    <message>
        <source>Keeps things and the relations between them.</source>
        <translation>Hält Dinge und die Beziehungen zwischen ihnen.</translation>
    </message>
    <message>
        <source>Infrastructure state</source>
        <translation>Infrastrukturzustand</translation>
    </message>
    <message>
        <source>Infrastructure code at work</source>
        <translation>Infrastrukturcode im Einsatz</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Whether two runs at the same time are prevented.</source>
        <translation>Ob zwei gleichzeitige Läufe verhindert werden.</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Versionierung</translation>
    </message>
    <message>
        <source>Whether earlier states can be brought back.</source>
        <translation>Ob frühere Zustände zurückgeholt werden können.</translation>
    </message>
    <message>
        <source>Drift detection</source>
        <translation>Drift-Erkennung</translation>
    </message>
    <message>
        <source>Time between two searches for changes made by hand.</source>
        <translation>Zeit zwischen zwei Suchen nach von Hand gemachten Änderungen.</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the infrastructure code.</source>
        <translation>Ordner des Repositorys, der den Infrastrukturcode enthält.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Signs in people and workloads and vouches for them.</source>
        <translation>Meldet Personen und Workloads an und bürgt für sie.</translation>
    </message>
    <message>
        <source>Name under which people sign in.</source>
        <translation>Name, unter dem sich Personen anmelden.</translation>
    </message>
    <message>
        <source>Sign-in protocols</source>
        <translation>Anmeldeprotokolle</translation>
    </message>
    <message>
        <source>Protocols offered, such as OIDC, SAML or LDAP.</source>
        <translation>Angebotene Protokolle, etwa OIDC, SAML oder LDAP.</translation>
    </message>
    <message>
        <source>Federated with</source>
        <translation>Föderiert mit</translation>
    </message>
    <message>
        <source>Other identity providers that are trusted.</source>
        <translation>Andere Identitätsanbieter, denen vertraut wird.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Time after which people have to sign in again.</source>
        <translation>Zeit, nach der sich Personen erneut anmelden müssen.</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>The point at which requests from outside enter a cluster.</source>
        <translation>Der Punkt, an dem Anfragen von außen in einen Cluster gelangen.</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Ingress-Klasse</translation>
    </message>
    <message>
        <source>Name of the class that selects the controller.</source>
        <translation>Name der Klasse, die den Controller auswählt.</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Zertifikatsaussteller</translation>
    </message>
    <message>
        <source>Who issues and renews the certificates.</source>
        <translation>Wer die Zertifikate ausstellt und erneuert.</translation>
    </message>
    <message>
        <source>VPN or interconnect</source>
        <translation>VPN oder Interconnect</translation>
    </message>
    <message>
        <source>A private link between networks</source>
        <translation>Eine private Verbindung zwischen Netzwerken</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Leitungsart</translation>
    </message>
    <message>
        <source>Kind of the link.</source>
        <translation>Art der Leitung.</translation>
    </message>
    <message>
        <source>Company that runs the link.</source>
        <translation>Unternehmen, das die Leitung betreibt.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Capacity of the link, such as 10 Gbit/s.</source>
        <translation>Kapazität der Leitung, etwa 10 Gbit/s.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time that a packet takes there and back.</source>
        <translation>Zeit, die ein Paket hin und zurück braucht.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Number of independent lines.</source>
        <translation>Anzahl unabhängiger Leitungen.</translation>
    </message>
    <message>
        <source>How the link itself protects what it carries.</source>
        <translation>Wie die Leitung selbst schützt, was sie überträgt.</translation>
    </message>
    <message>
        <source>Price per gigabyte</source>
        <translation>Preis je Gigabyte</translation>
    </message>
    <message>
        <source>What a gigabyte over the link costs, in the currency of the design.</source>
        <translation>Was ein Gigabyte über die Leitung kostet, in der Währung des Entwurfs.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>A program that runs once to its end</source>
        <translation>Ein Programm, das einmal bis zu seinem Ende läuft</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Runs that have to succeed.</source>
        <translation>Läufe, die gelingen müssen.</translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation>Gleichzeitige Läufe.</translation>
    </message>
    <message>
        <source>Further attempts after a failed run.</source>
        <translation>Weitere Versuche nach einem fehlgeschlagenen Lauf.</translation>
    </message>
    <message>
        <source>Key-value store</source>
        <translation>Key-Value-Speicher</translation>
    </message>
    <message>
        <source>Keeps values or wide rows under a key and spreads them over many machines.</source>
        <translation>Hält Werte oder breite Zeilen unter einem Schlüssel und verteilt sie über viele Maschinen.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>What a reader sees right after a write.</source>
        <translation>Was ein Leser unmittelbar nach einem Schreibvorgang sieht.</translation>
    </message>
    <message>
        <source>Legacy system</source>
        <translation>Altsystem</translation>
    </message>
    <message>
        <source>An old application that still carries business and can hardly be changed.</source>
        <translation>Eine alte Anwendung, die noch Geschäft trägt und kaum geändert werden kann.</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Änderungsaufwand</translation>
    </message>
    <message>
        <source>How hard it is to change the system.</source>
        <translation>Wie schwer es ist, das System zu ändern.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Spreads connections over equal targets and leaves out the broken ones.</source>
        <translation>Verteilt Verbindungen auf gleiche Ziele und lässt die defekten aus.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Whether connections or single requests are spread.</source>
        <translation>Ob Verbindungen oder einzelne Anfragen verteilt werden.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Area in which targets may stand.</source>
        <translation>Bereich, in dem Ziele stehen dürfen.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Keeps log lines and makes them searchable.</source>
        <translation>Hält Logzeilen und macht sie durchsuchbar.</translation>
    </message>
    <message>
        <source>Whether lines cannot be changed or deleted before their time.</source>
        <translation>Ob Zeilen vor ihrer Frist nicht geändert oder gelöscht werden können.</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before lines are kept.</source>
        <translation>Ob personenbezogene und geheime Daten entfernt werden, bevor Zeilen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Mainframe</source>
        <translation>Mainframe</translation>
    </message>
    <message>
        <source>A central machine with transaction and batch programs</source>
        <translation>Eine zentrale Maschine mit Transaktions- und Batchprogrammen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity of the machine, such as 4200 MIPS.</source>
        <translation>Kapazität der Maschine, etwa 4200 MIPS.</translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation>Subsysteme</translation>
    </message>
    <message>
        <source>Subsystems in use, such as CICS, IMS or Db2.</source>
        <translation>Genutzte Subsysteme, etwa CICS, IMS oder Db2.</translation>
    </message>
    <message>
        <source>Hours in which transactions are accepted, such as Mon-Sat 05:00-23:00.</source>
        <translation>Stunden, in denen Transaktionen angenommen werden, etwa Mon-Sat 05:00-23:00.</translation>
    </message>
    <message>
        <source>How hard it is to change the programs.</source>
        <translation>Wie schwer es ist, die Programme zu ändern.</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Message Queue</translation>
    </message>
    <message>
        <source>Hands each message to one of the workers that wait for it.</source>
        <translation>Gibt jede Nachricht an einen der Worker, die darauf warten.</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Verarbeitungszeit</translation>
    </message>
    <message>
        <source>Time a consumer has before the message is handed to another.</source>
        <translation>Zeit, die ein Konsument hat, bevor die Nachricht an einen anderen geht.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Collects and keeps measurements of the platform.</source>
        <translation>Sammelt und hält Messwerte der Plattform.</translation>
    </message>
    <message>
        <source>Time between two measurements.</source>
        <translation>Zeit zwischen zwei Messungen.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>A part of a cluster with its own names</source>
        <translation>Ein Teil eines Clusters mit eigenen Namen</translation>
    </message>
    <message>
        <source>Pod security</source>
        <translation>Pod-Sicherheit</translation>
    </message>
    <message>
        <source>Level of the pod security standard that is enforced.</source>
        <translation>Stufe des Pod-Security-Standards, die durchgesetzt wird.</translation>
    </message>
    <message>
        <source>Whether traffic into the namespace is refused unless a policy allows it.</source>
        <translation>Ob Verkehr in den Namespace abgewiesen wird, sofern ihn keine Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>Mesh injection</source>
        <translation>Mesh-Injektion</translation>
    </message>
    <message>
        <source>Whether workloads started here get a proxy of the service mesh.</source>
        <translation>Ob hier gestartete Workloads einen Proxy des Service Mesh erhalten.</translation>
    </message>
    <message>
        <source>Processor quota</source>
        <translation>Prozessorkontingent</translation>
    </message>
    <message>
        <source>Processor time that all members together may use.</source>
        <translation>Prozessorzeit, die alle Mitglieder zusammen nutzen dürfen.</translation>
    </message>
    <message>
        <source>Memory quota</source>
        <translation>Speicherkontingent</translation>
    </message>
    <message>
        <source>Memory that all members together may use.</source>
        <translation>Arbeitsspeicher, den alle Mitglieder zusammen nutzen dürfen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>A virtual or physical network whose members can reach each other.</source>
        <translation>Ein virtuelles oder physisches Netzwerk, dessen Mitglieder einander erreichen können.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Names or address ranges of the parts of the network.</source>
        <translation>Namen oder Adressbereiche der Teile des Netzwerks.</translation>
    </message>
    <message>
        <source>Flow logs</source>
        <translation>Flow-Logs</translation>
    </message>
    <message>
        <source>Whether the connections made in the network are recorded.</source>
        <translation>Ob die Verbindungen im Netzwerk aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Keeps files as objects in buckets.</source>
        <translation>Hält Dateien als Objekte in Buckets.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Names of the buckets.</source>
        <translation>Namen der Buckets.</translation>
    </message>
    <message>
        <source>Whether overwritten and deleted objects can be brought back.</source>
        <translation>Ob überschriebene und gelöschte Objekte zurückgeholt werden können.</translation>
    </message>
    <message>
        <source>Object lock</source>
        <translation>Objektsperre</translation>
    </message>
    <message>
        <source>Whether objects cannot be changed for a set time.</source>
        <translation>Ob Objekte für eine festgelegte Zeit nicht geändert werden können.</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>Eigener Standort</translation>
    </message>
    <message>
        <source>A data centre</source>
        <translation>Ein Rechenzentrum</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>Ausweichstandort</translation>
    </message>
    <message>
        <source>Site that takes over when this one is lost.</source>
        <translation>Standort, der übernimmt, wenn dieser verloren geht.</translation>
    </message>
    <message>
        <source>Policy engine</source>
        <translation>Policy-Engine</translation>
    </message>
    <message>
        <source>Decides by written rules what may be deployed or done.</source>
        <translation>Entscheidet nach geschriebenen Regeln, was ausgeliefert oder getan werden darf.</translation>
    </message>
    <message>
        <source>Whether violations are stopped or only reported.</source>
        <translation>Ob Verstöße gestoppt oder nur gemeldet werden.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Names of the policies in force.</source>
        <translation>Namen der geltenden Richtlinien.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>A geographic region of a cloud</source>
        <translation>Eine geografische Region einer Cloud</translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation>Partnerregion</translation>
    </message>
    <message>
        <source>Region that takes over when this one is lost.</source>
        <translation>Region, die übernimmt, wenn diese verloren geht.</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Relationale Datenbank</translation>
    </message>
    <message>
        <source>Tables with transactions</source>
        <translation>Tabellen mit Transaktionen</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>Lesereplikate</translation>
    </message>
    <message>
        <source>Copies that answer reads alone.</source>
        <translation>Kopien, die nur Lesezugriffe beantworten.</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>Software as a Service</translation>
    </message>
    <message>
        <source>A product rented over the internet</source>
        <translation>Ein über das Internet gemietetes Produkt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the product is used for.</source>
        <translation>Wofür das Produkt genutzt wird.</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>Geplanter Job</translation>
    </message>
    <message>
        <source>A program that is started by the clock and runs to its end.</source>
        <translation>Ein Programm, das nach der Uhr gestartet wird und bis zu seinem Ende läuft.</translation>
    </message>
    <message>
        <source>Cron expression of five fields, such as 0 2 * * 1-5.</source>
        <translation>Cron-Ausdruck mit fünf Feldern, etwa 0 2 * * 1-5.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of the schedule, such as Europe/Berlin.</source>
        <translation>Zeitzone des Zeitplans, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>What happens when a run is due while the last one still works.</source>
        <translation>Was geschieht, wenn ein Lauf fällig ist, während der letzte noch arbeitet.</translation>
    </message>
    <message>
        <source>Instances that share one run.</source>
        <translation>Instanzen, die sich einen Lauf teilen.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Finds documents by their words</source>
        <translation>Findet Dokumente anhand ihrer Wörter</translation>
    </message>
    <message>
        <source>Parts over which an index is spread.</source>
        <translation>Teile, über die ein Index verteilt ist.</translation>
    </message>
    <message>
        <source>Can be rebuilt</source>
        <translation>Kann neu aufgebaut werden</translation>
    </message>
    <message>
        <source>Whether the index can be made again from another store.</source>
        <translation>Ob der Index aus einem anderen Speicher neu erzeugt werden kann.</translation>
    </message>
    <message>
        <source>Secrets store</source>
        <translation>Secrets-Speicher</translation>
    </message>
    <message>
        <source>Keeps passwords</source>
        <translation>Verwahrt Passwörter</translation>
    </message>
    <message>
        <source>Key protection</source>
        <translation>Schlüsselschutz</translation>
    </message>
    <message>
        <source>What guards the master key.</source>
        <translation>Was den Hauptschlüssel schützt.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Time after which secrets are replaced.</source>
        <translation>Zeit, nach der Secrets ersetzt werden.</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Auditiert</translation>
    </message>
    <message>
        <source>Whether every access is recorded.</source>
        <translation>Ob jeder Zugriff aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Service Mesh</translation>
    </message>
    <message>
        <source>Proxies and their control plane that encrypt</source>
        <translation>Proxys und ihre Control Plane, die verschlüsseln</translation>
    </message>
    <message>
        <source>Mutual TLS</source>
        <translation>Mutual TLS</translation>
    </message>
    <message>
        <source>Whether members accept only encrypted and authenticated traffic.</source>
        <translation>Ob Mitglieder nur verschlüsselten und authentifizierten Verkehr annehmen.</translation>
    </message>
    <message>
        <source>Whether policies decide which workload may call which.</source>
        <translation>Ob Richtlinien entscheiden, welcher Workload welchen aufrufen darf.</translation>
    </message>
    <message>
        <source>Default timeout</source>
        <translation>Standard-Timeout</translation>
    </message>
    <message>
        <source>Time after which the proxies give up a request.</source>
        <translation>Zeit, nach der die Proxys eine Anfrage aufgeben.</translation>
    </message>
    <message>
        <source>Default retries</source>
        <translation>Standard-Wiederholungen</translation>
    </message>
    <message>
        <source>Further attempts that the proxies make by themselves.</source>
        <translation>Weitere Versuche, die die Proxys von sich aus machen.</translation>
    </message>
    <message>
        <source>Whether the proxies stop calling a target that keeps failing.</source>
        <translation>Ob die Proxys aufhören, ein Ziel aufzurufen, das immer wieder scheitert.</translation>
    </message>
    <message>
        <source>Whether the proxies take part in distributed traces.</source>
        <translation>Ob die Proxys an verteilten Traces teilnehmen.</translation>
    </message>
    <message>
        <source>Whether the proxies offer measurements.</source>
        <translation>Ob die Proxys Messwerte anbieten.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>A long-running program that answers requests over the network.</source>
        <translation>Ein dauerhaft laufendes Programm, das Anfragen über das Netzwerk beantwortet.</translation>
    </message>
    <message>
        <source>Requests that one instance works on at the same time.</source>
        <translation>Anfragen, die eine Instanz gleichzeitig bearbeitet.</translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation>Quell-Repository</translation>
    </message>
    <message>
        <source>Keeps code and desired state with their history.</source>
        <translation>Hält Code und Sollzustand mit ihrer Historie.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Branch that holds the released state.</source>
        <translation>Branch, der den veröffentlichten Stand enthält.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What the repository mainly holds.</source>
        <translation>Was das Repository hauptsächlich enthält.</translation>
    </message>
    <message>
        <source>Branch protection</source>
        <translation>Branch-Schutz</translation>
    </message>
    <message>
        <source>Whether changes need a review before they are merged.</source>
        <translation>Ob Änderungen vor dem Zusammenführen ein Review brauchen.</translation>
    </message>
    <message>
        <source>Signed commits</source>
        <translation>Signierte Commits</translation>
    </message>
    <message>
        <source>Whether changes carry the signature of their author.</source>
        <translation>Ob Änderungen die Signatur ihres Autors tragen.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>People who build or run a part of the platform.</source>
        <translation>Personen, die einen Teil der Plattform bauen oder betreiben.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>How many people belong to the team.</source>
        <translation>Wie viele Personen zum Team gehören.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Mail address or channel at which the team is reached.</source>
        <translation>E-Mail-Adresse oder Kanal, über den das Team erreichbar ist.</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Whether the team can be reached at any hour.</source>
        <translation>Ob das Team jederzeit erreichbar ist.</translation>
    </message>
    <message>
        <source>Whether the team may change the platform itself.</source>
        <translation>Ob das Team die Plattform selbst ändern darf.</translation>
    </message>
    <message>
        <source>Telemetry collector</source>
        <translation>Telemetrie-Kollektor</translation>
    </message>
    <message>
        <source>Gathers signals from workloads and places and hands them to the stores.</source>
        <translation>Sammelt Signale von Workloads und Orten und übergibt sie den Speichern.</translation>
    </message>
    <message>
        <source>What is gathered: metrics, logs, traces, events or profiles.</source>
        <translation>Was gesammelt wird: metrics, logs, traces, events oder profiles.</translation>
    </message>
    <message>
        <source>Whether it runs on every machine, in one place or beside each workload.</source>
        <translation>Ob er auf jeder Maschine, an einem Ort oder neben jedem Workload läuft.</translation>
    </message>
    <message>
        <source>Share of the traces that is passed on.</source>
        <translation>Anteil der Traces, der weitergegeben wird.</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed on the way.</source>
        <translation>Ob personenbezogene und geheime Daten unterwegs entfernt werden.</translation>
    </message>
    <message>
        <source>Time-series database</source>
        <translation>Zeitreihendatenbank</translation>
    </message>
    <message>
        <source>Keeps measurements with their time</source>
        <translation>Hält Messwerte mit ihrer Zeit</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Time between two values of a series.</source>
        <translation>Zeit zwischen zwei Werten einer Reihe.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Keeps the way of single requests through the platform.</source>
        <translation>Hält den Weg einzelner Anfragen durch die Plattform fest.</translation>
    </message>
    <message>
        <source>Share of the requests whose way is kept.</source>
        <translation>Anteil der Anfragen, deren Weg festgehalten wird.</translation>
    </message>
    <message>
        <source>Trust zone</source>
        <translation>Vertrauenszone</translation>
    </message>
    <message>
        <source>An area whose members are trusted alike; traffic across its border has to be protected.</source>
        <translation>Ein Bereich, dessen Mitgliedern gleich vertraut wird; Verkehr über seine Grenze muss geschützt werden.</translation>
    </message>
    <message>
        <source>Border is filtered</source>
        <translation>Grenze wird gefiltert</translation>
    </message>
    <message>
        <source>Whether a firewall or a policy filters what crosses the border.</source>
        <translation>Ob eine Firewall oder eine Richtlinie filtert, was die Grenze überquert.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Software that runs on a machine of its own instead of in a container.</source>
        <translation>Software, die auf einer eigenen Maschine statt in einem Container läuft.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>Type of the machine in the words of its provider.</source>
        <translation>Typ der Maschine in den Worten ihres Anbieters.</translation>
    </message>
    <message>
        <source>Machine image</source>
        <translation>Maschinen-Image</translation>
    </message>
    <message>
        <source>Image from which the machine is made.</source>
        <translation>Image, aus dem die Maschine erzeugt wird.</translation>
    </message>
    <message>
        <source>Plain settings of the software. Secret values do not belong here.</source>
        <translation>Einfache Einstellungen der Software. Geheime Werte gehören nicht hierher.</translation>
    </message>
    <message>
        <source>Names of the secrets that the software uses, never their values.</source>
        <translation>Namen der Secrets, die die Software nutzt, nie ihre Werte.</translation>
    </message>
    <message>
        <source>Web front end</source>
        <translation>Web-Frontend</translation>
    </message>
    <message>
        <source>Pages or an app bundle served to the browsers and devices of people.</source>
        <translation>Seiten oder ein App-Bundle für die Browser und Geräte von Personen.</translation>
    </message>
    <message>
        <source>Name under which people reach it.</source>
        <translation>Name, unter dem Personen es erreichen.</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendering</translation>
    </message>
    <message>
        <source>Where pages are put together.</source>
        <translation>Wo Seiten zusammengesetzt werden.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>A long-running program that works off messages or tasks instead of answering requests.</source>
        <translation>Ein dauerhaft laufendes Programm, das Nachrichten oder Aufgaben abarbeitet, statt Anfragen zu beantworten.</translation>
    </message>
    <message>
        <source>Messages or tasks that one instance works on at the same time.</source>
        <translation>Nachrichten oder Aufgaben, die eine Instanz gleichzeitig bearbeitet.</translation>
    </message>
    <message>
        <source>Target queue length</source>
        <translation>Ziel-Queue-Länge</translation>
    </message>
    <message>
        <source>Messages per instance that automatic scaling aims at.</source>
        <translation>Nachrichten je Instanz, die die automatische Skalierung anstrebt.</translation>
    </message>
    <message>
        <source>An isolated data centre of a region that fails on its own.</source>
        <translation>Ein abgeschottetes Rechenzentrum einer Region, das für sich allein ausfällt.</translation>
    </message>
    <message>
        <source>Run for other teams</source>
        <translation>Für andere Teams betrieben</translation>
    </message>
    <message>
        <source>Whether other teams use this component by design, as they use a platform. No: its team has it for itself.</source>
        <translation>Ob andere Teams diese Komponente planmäßig nutzen, wie sie eine Plattform nutzen. Nein: Ihr Team hat sie für sich.</translation>
    </message>
    <message>
        <source>Number of equal machines that share the work; one when nothing is stated.</source>
        <translation>Anzahl gleicher Maschinen, die sich die Arbeit teilen; eine, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Can be moved</source>
        <translation>Kann umziehen</translation>
    </message>
    <message>
        <source>Whether other providers offer the same, or it can run elsewhere as it is.</source>
        <translation>Ob andere Anbieter dasselbe bieten oder es unverändert anderswo laufen kann.</translation>
    </message>
    <message>
        <source>Number of instances that run; one when nothing is stated.</source>
        <translation>Anzahl der laufenden Instanzen; eine, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Whether messages are transformed or steered here by rules of the business.</source>
        <translation>Ob Nachrichten hier nach Geschäftsregeln umgeformt oder gelenkt werden.</translation>
    </message>
    <message>
        <source>Availability of an instance</source>
        <translation>Verfügbarkeit einer Instanz</translation>
    </message>
    <message>
        <source>Availability of one instance on its own; that of the component follows from it and the number of replicas.</source>
        <translation>Verfügbarkeit einer einzelnen Instanz; die der Komponente folgt daraus und aus der Anzahl der Replikate.</translation>
    </message>
    <message>
        <source>Regulations and standards that apply to what stands here, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>Vorschriften und Normen, die für das gelten, was hier steht, etwa PCI-DSS, GDPR oder HIPAA.</translation>
    </message>
    <message>
        <source>Secrets in the clear</source>
        <translation>Secrets im Klartext</translation>
    </message>
    <message>
        <source>Whether passwords or keys stand readable in the code or the configuration.</source>
        <translation>Ob Passwörter oder Schlüssel lesbar im Code oder in der Konfiguration stehen.</translation>
    </message>
    <message>
        <source>Sign-in attempts are limited</source>
        <translation>Anmeldeversuche sind begrenzt</translation>
    </message>
    <message>
        <source>Whether repeated failed sign-ins are slowed down or refused.</source>
        <translation>Ob wiederholt fehlgeschlagene Anmeldungen verlangsamt oder abgewiesen werden.</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Ausfallsicherheit</translation>
    </message>
    <message>
        <source>How a component protects itself and others when it passes on work.</source>
        <translation>Wie eine Komponente sich und andere schützt, wenn sie Arbeit weitergibt.</translation>
    </message>
    <message>
        <source>Whether it stops calling targets that keep failing, whichever they are; a connection that says so itself wins.</source>
        <translation>Ob sie aufhört, immer wieder scheiternde Ziele aufzurufen, welche es auch sind; eine Verbindung, die es selbst angibt, hat Vorrang.</translation>
    </message>
    <message>
        <source>Spreads its calls</source>
        <translation>Verteilt ihre Aufrufe</translation>
    </message>
    <message>
        <source>Whether it spreads what it passes on over the instances of its targets.</source>
        <translation>Ob sie das, was sie weitergibt, über die Instanzen ihrer Ziele verteilt.</translation>
    </message>
    <message>
        <source>Number of instances that run when nothing scales them; one when nothing is stated.</source>
        <translation>Anzahl der Instanzen, die laufen, wenn nichts sie skaliert; eine, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Deployment unit</source>
        <translation>Auslieferungseinheit</translation>
    </message>
    <message>
        <source>Name shared with workloads and stores that run in the same container, pod or machine. Empty when it runs alone.</source>
        <translation>Gemeinsamer Name mit Workloads und Speichern, die im selben Container, Pod oder auf derselben Maschine laufen. Leer, wenn sie allein läuft.</translation>
    </message>
    <message>
        <source>Name shared by workloads that run in the same container, pod or machine. Empty when each runs alone.</source>
        <translation>Gemeinsamer Name von Workloads, die im selben Container, Pod oder auf derselben Maschine laufen. Leer, wenn jeder allein läuft.</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>Whether the workload only supports another one beside which it runs.</source>
        <translation>Ob der Workload nur einen anderen unterstützt, neben dem er läuft.</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Oldest version of TLS that is accepted, where the traffic is encrypted by it.</source>
        <translation>Älteste akzeptierte TLS-Version, wo der Verkehr damit verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 exchanges end as the caller sees it, with all that the target itself waits for.</source>
        <translation>Zeit, innerhalb derer 99 von 100 Austauschen aus Sicht des Aufrufers enden, mit allem, worauf das Ziel selbst wartet.</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Gibt auf</translation>
    </message>
    <message>
        <source>Whether the caller gives up at some time, where the timeout itself is not known.</source>
        <translation>Ob der Aufrufer irgendwann aufgibt, wo der Timeout selbst nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Retried by</source>
        <translation>Wiederholt durch</translation>
    </message>
    <message>
        <source>Who repeats a failed attempt: the code of the caller or the proxy of the mesh.</source>
        <translation>Wer einen fehlgeschlagenen Versuch wiederholt: der Code des Aufrufers oder der Proxy des Mesh.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Whether the call is made at the same time as others of the caller, instead of after them.</source>
        <translation>Ob der Aufruf gleichzeitig mit anderen des Aufrufers erfolgt statt nach ihnen.</translation>
    </message>
    <message>
        <source>Whether each change of the data starts the reader.</source>
        <translation>Ob jede Änderung der Daten den Leser startet.</translation>
    </message>
    <message>
        <source>Budget for leaving data</source>
        <translation>Budget für ausgehende Daten</translation>
    </message>
    <message>
        <source>What data that leaves this cloud may cost in a month, in the currency of the prices (US dollars as we ship them).</source>
        <translation>Was Daten, die diese Cloud verlassen, im Monat kosten dürfen, in der Währung der Preise (mitgeliefert: US-Dollar).</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Konfigurationsserver</translation>
    </message>
    <message>
        <source>Keeps the settings of workloads in one place and hands them out.</source>
        <translation>Hält die Einstellungen von Workloads an einem Ort und gibt sie aus.</translation>
    </message>
    <message>
        <source>Whether the data can be made again from another store.</source>
        <translation>Ob die Daten aus einem anderen Speicher neu erzeugt werden können.</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out here besides signing in.</source>
        <translation>Ob hier außer der Anmeldung Geschäftsregeln ausgeführt werden.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ablösung</translation>
    </message>
    <message>
        <source>Whether the system stays for now, or is being replaced piece by piece.</source>
        <translation>Ob das System vorerst bleibt oder Stück für Stück abgelöst wird.</translation>
    </message>
    <message>
        <source>Service registry</source>
        <translation>Service-Registry</translation>
    </message>
    <message>
        <source>Knows which instances of a service run and where; services register here and find each other.</source>
        <translation>Weiß, welche Instanzen eines Dienstes wo laufen; Dienste registrieren sich hier und finden einander.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>Metrik-Port</translation>
    </message>
    <message>
        <source>Port at which the measurements are read, where it is another one than that of requests.</source>
        <translation>Port, an dem die Messwerte gelesen werden, wenn er ein anderer ist als der für Anfragen.</translation>
    </message>
</context>
<context>
    <name>CatalogValues</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>infrastructure as code</source>
        <translation>Infrastruktur als Code</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>Bare Metal</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>verwaltet</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>höchstens einmal</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>mindestens einmal</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>genau einmal</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>dmz</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>mutual tls</source>
        <translation>Mutual TLS</translation>
    </message>
    <message>
        <source>oidc</source>
        <translation>OIDC</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>rollierend</translation>
    </message>
    <message>
        <source>recreate</source>
        <translation>neu anlegen</translation>
    </message>
    <message>
        <source>blue green</source>
        <translation>Blue-Green</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>user interface</source>
        <translation>Benutzeroberfläche</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>saml</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>ldap</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>api key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>workload identity</source>
        <translation>Workload-Identität</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>feste Adresse</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>automatic with pruning</source>
        <translation>automatisch mit Bereinigung</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>change data capture</source>
        <translation>Change Data Capture</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>eine Richtung</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>am längsten nicht genutzt</translation>
    </message>
    <message>
        <source>least frequently used</source>
        <translation>am seltensten genutzt</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>am ältesten</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>nomad</source>
        <translation>Nomad</translation>
    </message>
    <message>
        <source>swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>ecs</source>
        <translation>ECS</translation>
    </message>
    <message>
        <source>service fabric</source>
        <translation>Service Fabric</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blockieren</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>dedicated line</source>
        <translation>Standleitung</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>Transit</translation>
    </message>
    <message>
        <source>ipsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>macsec</source>
        <translation>MACsec</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>eventual</source>
        <translation>letztendlich</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>ersetzend</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>regional</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>erzwingen</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>forbid</source>
        <translation>verbieten</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>hardware module</source>
        <translation>Hardwaremodul</translation>
    </message>
    <message>
        <source>key service</source>
        <translation>Schlüsseldienst</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>permissive</source>
        <translation>durchlässig</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>application code</source>
        <translation>Anwendungscode</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>infrastructure code</source>
        <translation>Infrastrukturcode</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statisch</translation>
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
    <name>CodeOwnersExport</name>
    <message>
        <source>Code owners</source>
        <translation>Code-Eigentümer</translation>
    </message>
    <message>
        <source>CODEOWNERS for the repository of the export and for those of the components, after the teams of the design.</source>
        <translation>CODEOWNERS für das Repository des Exports und für die der Komponenten, nach den Teams des Entwurfs.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organisation or group that the teams belong to on the code host; empty takes it from the address of a repository.</source>
        <translation>Die Organisation oder Gruppe, zu der die Teams beim Code-Host gehören; leer: aus der Adresse eines Repositorys.</translation>
    </message>
    <message>
        <source>Team for the rest</source>
        <translation>Team für den Rest</translation>
    </message>
    <message>
        <source>Id of the team that owns what no team&apos;s components stand behind; empty takes the team of most of what runs the platform.</source>
        <translation>ID des Teams, dem gehört, wohinter keine Komponenten eines Teams stehen; leer: das Team, dem das meiste von dem gehört, was die Plattform betreibt.</translation>
    </message>
    <message>
        <source>Code hosts read CODEOWNERS at the top of a repository alone: move it there, or set &apos;export: { folders: { codeowners: &quot;&quot; } }&apos;.</source>
        <translation>Code-Hosts lesen CODEOWNERS nur ganz oben in einem Repository: Verschieben Sie die Datei dorthin oder setzen Sie „export: { folders: { codeowners: &quot;&quot; } }“.</translation>
    </message>
    <message>
        <source>No repository of the design tells the organisation on the code host, so the owners are bare team names; set the option &apos;organisation&apos;.</source>
        <translation>Kein Repository des Entwurfs verrät die Organisation beim Code-Host, die Eigentümer sind also bloße Teamnamen; setzen Sie die Option „organisation“.</translation>
    </message>
    <message>
        <source>The design names no team, so CODEOWNERS has no owners; give components a team.</source>
        <translation>Der Entwurf nennt kein Team, CODEOWNERS hat also keine Eigentümer; geben Sie Komponenten ein Team.</translation>
    </message>
    <message>
        <source>The teams have to be known to the code host by these names, with the right to write: %1.</source>
        <translation>Die Teams müssen dem Code-Host unter diesen Namen bekannt sein und schreiben dürfen: %1.</translation>
    </message>
    <message>
        <source>No team owns these: %1.</source>
        <translation>Diese gehören keinem Team: %1.</translation>
    </message>
    <message>
        <source>No exported file comes from %1 of the components that have a team.</source>
        <translation>Von %1 der Komponenten, die ein Team haben, stammt keine exportierte Datei.</translation>
    </message>
</context>
<context>
    <name>ComposeExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing of the design runs as a container, so there is no composition.</source>
        <translation>Nichts aus dem Entwurf läuft als Container, es gibt also keine Compose-Datei.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Diese Einstellungen können keine Variablen sein und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; .env holds a value for this machine instead: %1.</source>
        <translation>Dies sind Secrets im Klartext, sie werden nicht geschrieben; .env enthält stattdessen einen Wert für diesen Rechner: %1.</translation>
    </message>
    <message>
        <source>Each secret of these is a variable of the same name in capitals; rename those that the software calls otherwise: %1.</source>
        <translation>Jedes dieser Secrets ist eine Variable gleichen Namens in Großbuchstaben; benennen Sie die um, die in der Software anders heißen: %1.</translation>
    </message>
    <message>
        <source>Compose does not translate ports, so other services reach these at the port at which they listen: %1.</source>
        <translation>Compose übersetzt keine Ports, andere Dienste erreichen diese also an dem Port, an dem sie lauschen: %1.</translation>
    </message>
    <message>
        <source>Health checks of workloads need a shell with wget, curl or nc in their images; without these, set the option &quot;health-checks&quot; to products.</source>
        <translation>Health Checks von Workloads brauchen eine Shell mit wget, curl oder nc in ihren Images; fehlen diese, setzen Sie die Option „health-checks“ auf products.</translation>
    </message>
    <message>
        <source>Versions of images that the design does not name are those that were current when Groundplan was made; raise them in the design.</source>
        <translation>Versionen von Images, die der Entwurf nicht nennt, sind die, die beim Erstellen von Groundplan aktuell waren; heben Sie sie im Entwurf an.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>One file that runs the platform on a laptop, with local products for managed services.</source>
        <translation>Eine Datei, die die Plattform auf einem Laptop ausführt, mit lokalen Produkten anstelle verwalteter Dienste.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Id of the environment whose settings are used; empty: none.</source>
        <translation>ID der Umgebung, deren Einstellungen verwendet werden; leer: keine.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Whether only supporting parts stand in profiles, or each system in one too.</source>
        <translation>Ob nur unterstützende Teile in Profilen stehen oder auch jedes System in einem.</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Veröffentlichte Ports</translation>
    </message>
    <message>
        <source>Whether all parts are reached from the machine, or only those that people and partners use.</source>
        <translation>Ob alle Teile vom Rechner aus erreichbar sind oder nur die, die Personen und Partner nutzen.</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Health Checks</translation>
    </message>
    <message>
        <source>Whether workloads are checked too, for which their images need a shell with wget, curl or nc.</source>
        <translation>Ob auch Workloads geprüft werden; ihre Images brauchen dafür eine Shell mit wget, curl oder nc.</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Whether something answers in place of systems of others.</source>
        <translation>Ob etwas anstelle fremder Systeme antwortet.</translation>
    </message>
    <message>
        <source>The design has no environment &apos;%1&apos;; name one of its own in the option &apos;environment&apos; of target &apos;compose&apos;.</source>
        <translation>Der Entwurf hat keine Umgebung „%1“; nennen Sie in der Option „environment“ des Ziels „compose“ eine seiner eigenen.</translation>
    </message>
    <message>
        <source>The design does not say what these are; a usual product is run: %1.</source>
        <translation>Der Entwurf sagt nicht, was diese sind; ein übliches Produkt wird ausgeführt: %1.</translation>
    </message>
    <message>
        <source>Products that run anywhere stand in for these: %1.</source>
        <translation>Produkte, die überall laufen, vertreten diese: %1.</translation>
    </message>
    <message>
        <source>No product that runs on a laptop stands in for the technology of these: %1.</source>
        <translation>Kein Produkt, das auf einem Laptop läuft, vertritt die Technologie von diesen: %1.</translation>
    </message>
    <message>
        <source>Stand-ins for systems of others were not asked for: %1.</source>
        <translation>Stellvertreter für fremde Systeme wurden nicht verlangt: %1.</translation>
    </message>
    <message>
        <source>No workload calls these, so nothing stands in for them: %1.</source>
        <translation>Kein Workload ruft diese auf, also vertritt sie nichts: %1.</translation>
    </message>
    <message>
        <source>WireMock stands in for these in the profile &quot;stand-ins&quot;; put the answers that callers expect into stand-ins/NAME: %1.</source>
        <translation>WireMock vertritt diese im Profil „stand-ins“; legen Sie die Antworten, die Aufrufer erwarten, in stand-ins/NAME ab: %1.</translation>
    </message>
    <message>
        <source>These do not run as containers, and no image of them is named: %1.</source>
        <translation>Diese laufen nicht als Container, und kein Image für sie ist genannt: %1.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Diese nennen kein Image; example.invalid/NAME:0.0.0 steht als Platzhalter: %1.</translation>
    </message>
    <message>
        <source>These name no image, so nothing can be run for them: %1.</source>
        <translation>Diese nennen kein Image, für sie kann also nichts ausgeführt werden: %1.</translation>
    </message>
    <message>
        <source>Services that call each other in a circle cannot wait for each other; these do not: %1.</source>
        <translation>Dienste, die einander im Kreis aufrufen, können nicht aufeinander warten; diese tun es nicht: %1.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>environment %1=%2</source>
        <translation>Umgebungsvariable %1=%2</translation>
    </message>
    <message>
        <source>argument %1%2</source>
        <translation>Argument %1%2</translation>
    </message>
    <message>
        <source>argument %1 %2</source>
        <translation>Argument %1 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built from &apos;%2&apos;; the name of its image is not known.</source>
        <translation>„%1“ wird aus „%2“ gebaut; der Name des Images ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The variables that &apos;%1&apos; takes from &apos;env_file&apos; are not read: such files hold secrets.</source>
        <translation>Die Variablen, die „%1“ aus „env_file“ nimmt, werden nicht gelesen: Solche Dateien enthalten Secrets.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps data in the volume %2; Compose does not say how large it is.</source>
        <translation>„%1“ hält Daten im Volume %2; Compose sagt nicht, wie groß es ist.</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>Der Wert von %1 von „%2“ sieht wie ein Secret aus und wird ausgelassen; verweisen Sie aus einem Secrets-Speicher darauf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the networks %2; it stands in the first one.</source>
        <translation>„%1“ ist in den Netzwerken %2; es steht im ersten davon.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;, which is not in the files.</source>
        <translation>„%1“ braucht „%2“, das nicht in den Dateien ist.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Services of Compose files, several merged in one, with the connections that their settings name.</source>
        <translation>Dienste aus Compose-Dateien, mehrere zu einer zusammengeführt, mit den Verbindungen, die ihre Einstellungen nennen.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Compose file.</source>
        <translation>Die Datei wird übersprungen: Sie ist keine Compose-Datei.</translation>
    </message>
    <message>
        <source>There is no Compose file to import: a map with &apos;services&apos;.</source>
        <translation>Es gibt keine Compose-Datei zu importieren: eine Zuordnung mit „services“.</translation>
    </message>
    <message>
        <source>There is no service in the Compose file.</source>
        <translation>In der Compose-Datei ist kein Dienst.</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 muss eine Zuordnung sein, nicht %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A Compose file</source>
        <translation>Eine Compose-Datei</translation>
    </message>
    <message>
        <source>Files that &apos;include&apos; names are not read; hand them in as well.</source>
        <translation>Dateien, die „include“ nennt, werden nicht gelesen; geben Sie sie ebenfalls an.</translation>
    </message>
    <message>
        <source>&apos;networks&apos;</source>
        <translation>„networks“</translation>
    </message>
    <message>
        <source>&apos;services&apos;</source>
        <translation>„services“</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos;</source>
        <translation>Der Dienst „%1“</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends itself, or too many others.</source>
        <translation>Der Dienst „%1“ erweitert sich selbst oder zu viele andere.</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos;, which is not there.</source>
        <translation>Der Dienst „%1“ erweitert „%2“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos; of &apos;%3&apos;, which is not among the files.</source>
        <translation>Der Dienst „%1“ erweitert „%2“ aus „%3“, das nicht unter den Dateien ist.</translation>
    </message>
    <message>
        <source>Too many maps are merged into one here; at most %1 are.</source>
        <translation>Hier werden zu viele Zuordnungen zu einer zusammengeführt; höchstens %1 sind möglich.</translation>
    </message>
</context>
<context>
    <name>ConditionReader</name>
    <message>
        <source>The rule &apos;%1&apos; needs either &apos;select&apos; or &apos;select-connections&apos;.</source>
        <translation>Die Regel „%1“ braucht entweder „select“ oder „select-connections“.</translation>
    </message>
    <message>
        <source>&apos;select&apos; must be a selector or &apos;design&apos;, not &apos;%1&apos;.</source>
        <translation>„select“ muss ein Selektor oder „design“ sein, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>CrossplaneExport</name>
    <message>
        <source>Read replicas are not part of the composition and are left out: %1.</source>
        <translation>Lesereplikate gehören nicht zur Composition und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Order is not part of the composition, so these queues do not keep it: %1.</source>
        <translation>Die Reihenfolge gehört nicht zur Composition, diese Queues halten sie also nicht ein: %1.</translation>
    </message>
    <message>
        <source>Placeholders stand in for the networks of these databases; name them in the options of this target: %1.</source>
        <translation>Für die Netzwerke dieser Datenbanken stehen Platzhalter; nennen Sie sie in den Optionen dieses Ziels: %1.</translation>
    </message>
    <message>
        <source>Crossplane</source>
        <translation>Crossplane</translation>
    </message>
    <message>
        <source>Databases, buckets and queues of AWS and Google Cloud as objects of Kubernetes, for Crossplane 2.</source>
        <translation>Datenbanken, Buckets und Queues von AWS und Google Cloud als Objekte von Kubernetes, für Crossplane 2.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Ids of the subnets of AWS that databases stand in.</source>
        <translation>IDs der Subnetze von AWS, in denen Datenbanken stehen.</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Ids of the security groups of AWS that let clients reach databases.</source>
        <translation>IDs der Sicherheitsgruppen von AWS, die Clients zu Datenbanken durchlassen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network of Google Cloud that databases answer in, as projects/PROJECT/global/networks/NAME.</source>
        <translation>Netzwerk von Google Cloud, in dem Datenbanken antworten, als projects/PROJECT/global/networks/NAME.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so nobody asks for databases, buckets or queues.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, also verlangt niemand Datenbanken, Buckets oder Queues.</translation>
    </message>
    <message>
        <source>There are compositions for relational databases and buckets of AWS and Google Cloud and for queues of AWS; these have none: %1.</source>
        <translation>Es gibt Compositions für relationale Datenbanken und Buckets von AWS und Google Cloud und für Queues von AWS; diese haben keine: %1.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload that could ask for these: %1.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, der diese verlangen könnte: %1.</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>Keine Region des Entwurfs gibt ihren Code an, daher werden diese angenommen: %1.</translation>
    </message>
    <message>
        <source>Crossplane 2 and a ClusterProviderConfig named default, with the credentials of each cloud, have to be in the cluster first.</source>
        <translation>Crossplane 2 und eine ClusterProviderConfig namens default mit den Zugangsdaten jeder Cloud müssen zuerst im Cluster sein.</translation>
    </message>
</context>
<context>
    <name>DecisionsExport</name>
    <message>
        <source>Decisions and deviations</source>
        <translation>Entscheidungen und Abweichungen</translation>
    </message>
    <message>
        <source>One Markdown record for each decision, as MADR lays them out, with an index, and the ledger of accepted deviations.</source>
        <translation>Ein Markdown-Dokument je Entscheidung, aufgebaut nach MADR, mit einem Verzeichnis, dazu die Liste der akzeptierten Abweichungen.</translation>
    </message>
    <message>
        <source>No decision and no deviation concerns %1 of the components.</source>
        <translation>Keine Entscheidung und keine Abweichung betrifft %1 der Komponenten.</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>„%1“ ist nicht im Entwurf.</translation>
    </message>
    <message>
        <source>The id of &apos;%1&apos; cannot change.</source>
        <translation>Die ID von „%1“ kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>Eine ID darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>Die ID „%1“ wird bereits verwendet; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation>„%1“ steht in „%2“, das nicht im Entwurf ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>„%1“ kann nicht in sich selbst stehen.</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; ends at &apos;%2&apos;, which is not in the design.</source>
        <translation>Verbindung „%1“ endet bei „%2“, das nicht im Entwurf ist.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; still has children or connections.</source>
        <translation>„%1“ hat noch Kinder oder Verbindungen.</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits, dashes, dots and underscores.</source>
        <translation>„%1“ ist keine ID; verwenden Sie Kleinbuchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>„%1“ muss eine Zuordnung sein, nicht %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; is kept as it is.</source>
        <translation>Der unbekannte Schlüssel „%1“ bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;%2&apos; is kept as it is.</source>
        <translation>Der unbekannte Schlüssel „%1“ von „%2“ bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be text, not %2.</source>
        <translation>„%1“ muss Text sein, nicht %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>„%1“ muss eine Liste von Texten sein, nicht %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not of %2.</source>
        <translation>„%1“ muss eine Liste von Texten sein, nicht von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a date such as 2027-09-30, not &apos;%2&apos;.</source>
        <translation>„%1“ muss ein Datum wie 2027-09-30 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;; &apos;groundplan kinds&apos; lists the known ones.</source>
        <translation>Unbekannte Komponentenart „%1“; „groundplan kinds“ listet die bekannten auf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind.</source>
        <translation>„%1“ hat keine Art.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is a component&apos;s already; choose another one.</source>
        <translation>Die ID „%1“ gehört bereits einer Komponente; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;; &apos;groundplan kinds --connections&apos; lists the known ones.</source>
        <translation>Unbekannte Verbindungsart „%1“; „groundplan kinds --connections“ listet die bekannten auf.</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; needs &apos;from&apos; and &apos;to&apos;.</source>
        <translation>Verbindung „%1“ braucht „from“ und „to“.</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>Eine Gruppe ist ein Team, ein System oder ein Mesh, nicht „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind: team, system or mesh.</source>
        <translation>„%1“ hat keine Art: team, system oder mesh.</translation>
    </message>
    <message>
        <source>The overrides of &apos;%1&apos; must be a map.</source>
        <translation>Die Überschreibungen von „%1“ müssen eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; names no rule.</source>
        <translation>Abweichung „%1“ nennt keine Regel.</translation>
    </message>
    <message>
        <source>&apos;resolved&apos; must be true or false.</source>
        <translation>„resolved“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be numbers between -10000000 and 10000000.</source>
        <translation>Die Position von „%1“ muss aus Zahlen zwischen -10000000 und 10000000 bestehen.</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be [x, y] or [x, y, width, height].</source>
        <translation>Die Position von „%1“ muss [x, y] oder [x, y, Breite, Höhe] sein.</translation>
    </message>
    <message>
        <source>The size of &apos;%1&apos; must be above 0.</source>
        <translation>Die Größe von „%1“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>There is a position for &apos;%1&apos;, which is not in the design; it is dropped.</source>
        <translation>Es gibt eine Position für „%1“, das nicht im Entwurf ist; sie wird verworfen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 entries; at most %3 are read.</source>
        <translation>„%1“ hat %2 Einträge; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: the key &apos;groundplan: %1&apos; is missing.</source>
        <translation>Das ist kein Groundplan-Entwurf: Der Schlüssel „groundplan: %1“ fehlt.</translation>
    </message>
    <message>
        <source>The format version must be an integer from 1, not &apos;%1&apos;.</source>
        <translation>Die Formatversion muss eine ganze Zahl ab 1 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The file has format version %1; this program knows up to %2. Use a newer Groundplan.</source>
        <translation>Die Datei hat Formatversion %1; dieses Programm kennt sie bis %2. Verwenden Sie ein neueres Groundplan.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in more than %2 containers.</source>
        <translation>„%1“ steht in mehr als %2 Containern.</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: a map with the key &apos;groundplan&apos; is expected, not %1.</source>
        <translation>Das ist kein Groundplan-Entwurf: Erwartet wird eine Zuordnung mit dem Schlüssel „groundplan“, nicht %1.</translation>
    </message>
    <message>
        <source>The file is empty; a design starts with &apos;groundplan: %1&apos;.</source>
        <translation>Die Datei ist leer; ein Entwurf beginnt mit „groundplan: %1“.</translation>
    </message>
    <message>
        <source>&apos;rules&apos; must be a map, not %1.</source>
        <translation>„rules“ muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; known are %2.</source>
        <translation>Unbekannter Schlüssel „%1“ in „rules“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Unbekannter Schlüssel „%1“ in „rules“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not of %2.</source>
        <translation>„%1“ muss eine Liste von Pfaden sein, nicht von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not %2.</source>
        <translation>„%1“ muss eine Liste von Pfaden sein, nicht %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map of rules and their levels, not %2.</source>
        <translation>„%1“ muss eine Zuordnung von Regeln und ihren Stufen sein, nicht %2.</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>Die Stufe von „%1“ muss eine von %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>Es gibt keine Umgebung „%1“ im Entwurf.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>Es gibt keine Umgebung „%1“ im Entwurf; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;; an environment&apos;s rules have only &apos;set&apos;.</source>
        <translation>Unbekannter Schlüssel „%1“; die Regeln einer Umgebung haben nur „set“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>„%1“ muss eines von %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>View &apos;%1&apos; names &apos;%2&apos;, which is not in the design.</source>
        <translation>Die Ansicht „%1“ nennt „%2“, das nicht im Entwurf ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;show&apos;; known are %2.</source>
        <translation>Unbekannter Schlüssel „%1“ in „show“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;export&apos; is kept as it is.</source>
        <translation>Der unbekannte Schlüssel „%1“ von „export“ bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a folder within the export, without &apos;..&apos;, not &apos;%2&apos;.</source>
        <translation>„%1“ muss ein Ordner innerhalb des Exports sein, ohne „..“, nicht „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not of %2.</source>
        <translation>„%1“ muss eine Liste von Zielen sein, nicht von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not %2.</source>
        <translation>„%1“ muss eine Liste von Zielen sein, nicht %2.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disk</name>
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
        <source>There is no file in the folder that fits %1.</source>
        <translation>Im Ordner ist keine Datei, die zu %1 passt.</translation>
    </message>
    <message>
        <source>More than %1 files are not read at once.</source>
        <translation>Mehr als %1 Dateien werden nicht auf einmal gelesen.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MiB together.</source>
        <translation>Die Dateien sind zusammen größer als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>DocumentationExport</name>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>All that the design says, as Markdown pages and as one page for a browser, with pictures and a search.</source>
        <translation>Alles, was der Entwurf sagt, als Markdown-Seiten und als eine Seite für den Browser, mit Bildern und Suche.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Markdown pages, one page for a browser, or both.</source>
        <translation>Markdown-Seiten, eine Seite für den Browser oder beides.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>Some components have no place on the canvas, so the picture has them in rows; arrange the design for a better one.</source>
        <translation>Einige Komponenten haben keinen Platz auf der Zeichenfläche, das Bild zeigt sie daher in Reihen; ordnen Sie den Entwurf für ein besseres an.</translation>
    </message>
</context>
<context>
    <name>DotExport</name>
    <message>
        <source>Graphviz diagrams</source>
        <translation>Graphviz-Diagramme</translation>
    </message>
    <message>
        <source>The design and each of its systems in the language of Graphviz, with places as clusters.</source>
        <translation>Der Entwurf und jedes seiner Systeme in der Sprache von Graphviz, mit Orten als Clustern.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>Wohin Linien führen: LR von links nach rechts, TB von oben nach unten.</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is in the design, but not in the files.</source>
        <translation>%1 ist im Entwurf, aber nicht in den Dateien.</translation>
    </message>
    <message>
        <source>%1 is in the files, but not in the design.</source>
        <translation>%1 ist in den Dateien, aber nicht im Entwurf.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is %3 in the design, %4 in the files.</source>
        <translation>%1: „%2“ ist %3 im Entwurf, %4 in den Dateien.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
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
        <translation>„%1“ kann nicht die ID einer Abweichung sein.</translation>
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
        <translation>Von „%1“ nach „%2“ kann nichts verlaufen.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>Unbekannte Verbindungsart „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>„%1“ kann nicht von „%2“ nach „%3“ verlaufen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are connected like that already.</source>
        <translation>„%1“ und „%2“ sind bereits so verbunden.</translation>
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
        <translation>%1 herausnehmen aus: %2</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a %2 already.</source>
        <translation>„%1“ ist bereits vorhanden als: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a group.</source>
        <translation>„%1“ kann nicht die ID einer Gruppe sein.</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 in %2 verschieben</translation>
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
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
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
        <translation>Der Entwurf hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Change %1 of the design</source>
        <translation>%1 des Entwurfs ändern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no field &apos;%2&apos;.</source>
        <translation>„%1“ hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change deviation %1</source>
        <translation>Abweichung %1 ändern</translation>
    </message>
    <message>
        <source>Remove deviation %1</source>
        <translation>Abweichung %1 entfernen</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>der ganze Entwurf</translation>
    </message>
    <message>
        <source>Accept &apos;%1&apos; on %2</source>
        <translation>„%1“ an %2 akzeptieren</translation>
    </message>
    <message>
        <source>The design deviates from the rule &apos;%1&apos;.</source>
        <translation>Der Entwurf weicht von der Regel „%1“ ab.</translation>
    </message>
    <message>
        <source>The design deviates from the standard model (%1), rule &apos;%2&apos;.</source>
        <translation>Der Entwurf weicht vom Standardmodell (%1) ab, Regel „%2“.</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>Ausgleichende Maßnahme: %1</translation>
    </message>
    <message>
        <source>%1 answers for it until %2.</source>
        <translation>%1 ist dafür bis %2 verantwortlich.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Genehmigt von %1.</translation>
    </message>
    <message>
        <source>Tracked in %1.</source>
        <translation>Verfolgt in %1.</translation>
    </message>
    <message>
        <source>Record decision %1</source>
        <translation>Entscheidung %1 festhalten</translation>
    </message>
    <message>
        <source>Type a name, or a name and a kind: &apos;cart: service&apos;.</source>
        <translation>Geben Sie einen Namen ein, oder einen Namen und eine Art: „cart: service“.</translation>
    </message>
    <message>
        <source>A name is missing after the arrow.</source>
        <translation>Nach dem Pfeil fehlt ein Name.</translation>
    </message>
    <message>
        <source>Select the component that the arrow starts from.</source>
        <translation>Wählen Sie die Komponente aus, von der der Pfeil ausgeht.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Add %n component(s)</source>
        <translation>
            <numerusform>%n Komponente hinzufügen</numerusform>
            <numerusform>%n Komponenten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing before the colon.</source>
        <translation>Vor dem Doppelpunkt fehlt ein Name.</translation>
    </message>
    <message>
        <source>No kind of component is called anything like &apos;%1&apos;.</source>
        <translation>Keine Art von Komponente heißt so ähnlich wie „%1“.</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Select two or more components to align, none within another.</source>
        <translation>Wählen Sie zum Ausrichten zwei oder mehr Komponenten, keine in einer anderen.</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1 ausrichten</translation>
    </message>
    <message>
        <source>Select three or more components to distribute, none within another.</source>
        <translation>Wählen Sie zum Verteilen drei oder mehr Komponenten, keine in einer anderen.</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 verteilen</translation>
    </message>
    <message>
        <source>Select two or more containers to make them the same size.</source>
        <translation>Wählen Sie zwei oder mehr Container, um sie gleich groß zu machen.</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>Gleiche Breite</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>Gleiche Höhe</translation>
    </message>
    <message>
        <source>Select a container to fit it to what stands in it.</source>
        <translation>Wählen Sie einen Container, um ihn an seinen Inhalt anzupassen.</translation>
    </message>
    <message>
        <source>Fit %1 to the contents</source>
        <translation>%1 an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Deviation of %1</source>
        <translation>Abweichung von %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Entscheidung %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>The expression is not right at character %1: %2.</source>
        <translation>Der Ausdruck ist bei Zeichen %1 nicht richtig: %2.</translation>
    </message>
    <message>
        <source>The expression takes too long; make it simpler.</source>
        <translation>Der Ausdruck braucht zu lange; vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>Replace &apos;%1&apos; by &apos;%2&apos;</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Geben Sie ein, was gesucht werden soll.</translation>
    </message>
    <message>
        <source>The text of &apos;%1&apos; is another one by now; search again.</source>
        <translation>Der Text von „%1“ ist inzwischen ein anderer; suchen Sie erneut.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.</source>
        <translation>„%1“ kann keine ID sein: IDs bestehen aus Kleinbuchstaben, Ziffern und innen aus Bindestrichen, Unterstrichen oder Punkten.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>Die ID „%1“ wird bereits verwendet; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Rename ids</source>
        <translation>IDs umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add view %1</source>
        <translation>Ansicht %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>Ansicht %1 ändern</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
    <message>
        <source>Change views</source>
        <translation>Ansichten ändern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos; of &apos;%3&apos;. %4</source>
        <translation>„%1“ kann nicht in „%2“ von „%3“ stehen. %4</translation>
    </message>
    <message>
        <source>Change export profile</source>
        <translation>Exportprofil ändern</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>Das Ziel „%1“ hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Das Ziel „%1“ hat keine Option „%2“; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; it knows %3.</source>
        <translation>Das Ziel „%1“ hat keine Option „%2“; es kennt %3.</translation>
    </message>
    <message>
        <source>Option &apos;%1&apos; of target &apos;%2&apos;: %3</source>
        <translation>Option „%1“ des Ziels „%2“: %3</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; there are %2.</source>
        <translation>Es gibt kein Exportziel „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Es gibt kein Exportziel „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The targets &apos;%1&apos; and &apos;%2&apos; both write %3; give each a folder of its own under &apos;export: { folders: … }&apos;.</source>
        <translation>Die Ziele „%1“ und „%2“ schreiben beide %3; geben Sie jedem unter „export: { folders: … }“ einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>Two files of the export have the same path, %1; please report this.</source>
        <translation>Zwei Dateien des Exports haben denselben Pfad, %1; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The catalog does not know the kinds of these: %1.</source>
        <translation>Der Katalog kennt die Arten von diesen nicht: %1.</translation>
    </message>
    <message>
        <source>People and systems outside of the platform are not rendered: %1.</source>
        <translation>Personen und Systeme außerhalb der Plattform werden nicht ausgegeben: %1.</translation>
    </message>
    <message>
        <source>These places are only where other components stand: %1.</source>
        <translation>An diesen Orten stehen nur andere Komponenten: %1.</translation>
    </message>
    <message>
        <source>A provider runs these, so this target has nothing to write for them: %1.</source>
        <translation>Ein Anbieter betreibt diese, dieses Ziel hat also nichts für sie zu schreiben: %1.</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>Diese laufen als etwas anderes als ein Container: %1.</translation>
    </message>
    <message>
        <source>This target has no form for these kinds: %1.</source>
        <translation>Dieses Ziel hat für diese Arten keine Form: %1.</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
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
    <message numerus="yes">
        <source>Edits by hand were merged in %n file(s).</source>
        <translation>
            <numerusform>Änderungen von Hand wurden in %n Datei zusammengeführt.</numerusform>
            <numerusform>Änderungen von Hand wurden in %n Dateien zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) edited by hand stay as they are.</source>
        <translation>
            <numerusform>%n von Hand bearbeitete Datei bleibt, wie sie ist.</numerusform>
            <numerusform>%n von Hand bearbeitete Dateien bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold marks that somebody has to decide.</source>
        <translation>
            <numerusform>%n Datei enthält Markierungen, über die jemand entscheiden muss.</numerusform>
            <numerusform>%n Dateien enthalten Markierungen, über die jemand entscheiden muss.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPublishing</name>
    <message numerus="yes">
        <source>%n file(s) need a choice first. Nothing was committed.</source>
        <translation>
            <numerusform>%n Datei braucht zuerst eine Wahl. Es wurde nichts committet.</numerusform>
            <numerusform>%n Dateien brauchen zuerst eine Wahl. Es wurde nichts committet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; there was nothing to commit.</source>
        <translation>Branch %1 enthält genau diese Dateien; es gab nichts zu committen.</translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; it was pushed to %2.</source>
        <translation>Branch %1 enthält genau diese Dateien; er wurde nach %2 gepusht.</translation>
    </message>
    <message numerus="yes">
        <source>Committed %n file(s) to branch %1 as %2.</source>
        <translation>
            <numerusform>%n Datei im Branch %1 als %2 committet.</numerusform>
            <numerusform>%n Dateien im Branch %1 als %2 committet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed to %1.</source>
        <translation>Nach %1 gepusht.</translation>
    </message>
    <message>
        <source>Update manifests</source>
        <translation>Manifeste aktualisieren</translation>
    </message>
    <message>
        <source>Update manifests of %1</source>
        <translation>Manifeste von %1 aktualisieren</translation>
    </message>
</context>
<context>
    <name>ExportState</name>
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
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>The folder holds the very same file.</source>
        <translation>Der Ordner enthält genau diese Datei.</translation>
    </message>
    <message>
        <source>The folder has no such file yet.</source>
        <translation>Der Ordner hat noch keine solche Datei.</translation>
    </message>
    <message>
        <source>The design changed since the last export; nobody else changed the file.</source>
        <translation>Der Entwurf wurde seit dem letzten Export geändert; sonst hat niemand die Datei geändert.</translation>
    </message>
    <message>
        <source>Somebody edited the file by hand; the edits stay.</source>
        <translation>Jemand hat die Datei von Hand bearbeitet; die Änderungen bleiben.</translation>
    </message>
    <message>
        <source>Somebody edited the same lines by hand that the design changed.</source>
        <translation>Jemand hat dieselben Zeilen von Hand bearbeitet, die der Entwurf geändert hat.</translation>
    </message>
    <message>
        <source>An earlier export made it, this one does not; it is removed.</source>
        <translation>Ein früherer Export hat sie angelegt, dieser tut es nicht; sie wird entfernt.</translation>
    </message>
    <message>
        <source>It is no longer exported, but somebody edited it by hand; it stays.</source>
        <translation>Sie wird nicht mehr exportiert, aber jemand hat sie von Hand bearbeitet; sie bleibt.</translation>
    </message>
    <message>
        <source>The file is there, but no export made it.</source>
        <translation>Die Datei ist da, aber kein Export hat sie angelegt.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The path leads out of the export folder.</source>
        <translation>Der Pfad führt aus dem Exportordner hinaus.</translation>
    </message>
    <message>
        <source>This is a link; exports do not write through links. Remove it or choose another folder.</source>
        <translation>Das ist eine Verknüpfung; Exporte schreiben nicht durch Verknüpfungen. Entfernen Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>Ein Ordner steht, wo eine Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Eine Datei steht, wo ein Ordner gebraucht wird.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was changed.</source>
        <translation>Der Ordner kann nicht angelegt werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Nothing was changed.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>Der Export wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another export writes into this folder; try again when it is done.</source>
        <translation>Ein anderer Export schreibt in diesen Ordner; versuchen Sie es erneut, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Somebody changed this file during the export. Nothing was changed; export again.</source>
        <translation>Jemand hat diese Datei während des Exports geändert. Nichts wurde geändert; exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Nothing was changed.</source>
        <translation>Die Datei kann nicht ersetzt werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Export again to complete what was begun.</source>
        <translation>Die Datei kann nicht ersetzt werden: %1. Exportieren Sie erneut, um abzuschließen, was begonnen wurde.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted before it changed anything; what it left was removed.</source>
        <translation>Ein früherer Export wurde unterbrochen, bevor er etwas änderte; was er hinterließ, wurde entfernt.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted while it replaced files; it was completed.</source>
        <translation>Ein früherer Export wurde unterbrochen, während er Dateien ersetzte; er wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted, and the folder changed since; the rest of it was dropped.</source>
        <translation>Ein früherer Export wurde unterbrochen, und der Ordner hat sich seitdem geändert; der Rest des Exports wurde verworfen.</translation>
    </message>
    <message>
        <source>A newer version of Groundplan exported into this folder; use that one.</source>
        <translation>Eine neuere Version von Groundplan hat in diesen Ordner exportiert; verwenden Sie diese.</translation>
    </message>
    <message>
        <source>Edits by hand are merged with git, which is not installed.</source>
        <translation>Änderungen von Hand werden mit git zusammengeführt, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>git did not merge: %1.</source>
        <translation>git hat nicht zusammengeführt: %1.</translation>
    </message>
    <message>
        <source>git cannot merge this file: %1</source>
        <translation>git kann diese Datei nicht zusammenführen: %1</translation>
    </message>
    <message>
        <source>Somebody changed this folder during the export. Nothing was changed; export again.</source>
        <translation>Jemand hat diesen Ordner während des Exports geändert. Nichts wurde geändert; exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>It still holds the marks of an earlier conflict; decide them first.</source>
        <translation>Sie enthält noch die Markierungen eines früheren Konflikts; entscheiden Sie zuerst darüber.</translation>
    </message>
</context>
<context>
    <name>FluxExport</name>
    <message>
        <source>The design says that changes are applied by hand; Flux has no such mode, so the objects are suspended: resume them to apply.</source>
        <translation>Der Entwurf sagt, dass Änderungen von Hand angewendet werden; Flux kennt das nicht, die Objekte sind daher angehalten: Setzen Sie sie fort, um anzuwenden.</translation>
    </message>
    <message>
        <source>Flux takes back what somebody changed by hand, although the design says that the controller does not.</source>
        <translation>Flux nimmt zurück, was jemand von Hand geändert hat, obwohl der Entwurf sagt, dass der Controller das nicht tut.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to apply; place workloads in a cluster.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, es gibt also nichts anzuwenden; setzen Sie Workloads in einen Cluster.</translation>
    </message>
    <message>
        <source>Bootstrap Flux in each cluster with its folder: %1.</source>
        <translation>Führen Sie in jedem Cluster den Bootstrap von Flux mit seinem Ordner aus: %1.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>A source and ordered Kustomizations with health checks for each cluster in each environment.</source>
        <translation>Eine Quelle und geordnete Kustomizations mit Health Checks für jeden Cluster in jeder Umgebung.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Branch that is applied, or tag of an OCI artifact; empty: the branch that the design names, else main, or the tag latest.</source>
        <translation>Branch, der angewendet wird, oder Tag eines OCI-Artefakts; leer: der Branch, den der Entwurf nennt, sonst main, oder das Tag latest.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Time between two comparisons where the design&apos;s controller says none.</source>
        <translation>Zeit zwischen zwei Abgleichen, wenn der Controller des Entwurfs keine nennt.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>How long a change may take until all is up.</source>
        <translation>Wie lange eine Änderung dauern darf, bis alles läuft.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name of the Secret in flux-system with the credentials of the source; empty: none is needed.</source>
        <translation>Name des Secrets in flux-system mit den Zugangsdaten der Quelle; leer: keines ist nötig.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Account as which Flux applies, for clusters that several teams share; empty: its own.</source>
        <translation>Konto, mit dem Flux anwendet, für Cluster, die sich mehrere Teams teilen; leer: sein eigenes.</translation>
    </message>
    <message>
        <source>Version of OCIRepository</source>
        <translation>Version von OCIRepository</translation>
    </message>
    <message>
        <source>API version of the source that is an OCI artifact: v1 from Flux 2.6 on.</source>
        <translation>API-Version der Quelle, wenn sie ein OCI-Artefakt ist: v1 ab Flux 2.6.</translation>
    </message>
</context>
<context>
    <name>GitOpsExport</name>
    <message>
        <source>Neither the export profile nor a GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.</source>
        <translation>Weder das Exportprofil noch ein GitOps-Controller oder Quell-Repository des Entwurfs sagt, wo die Manifeste liegen; %1 steht als Platzhalter.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A list is expected.</source>
        <translation>Eine Liste wird erwartet.</translation>
    </message>
    <message>
        <source>A word is expected.</source>
        <translation>Ein Wort wird erwartet.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a topic of the Guide.</source>
        <translation>Unbekannter Schlüssel „%1“ in einem Thema des Leitfadens.</translation>
    </message>
    <message>
        <source>A topic of the Guide begins with front matter between two lines of &apos;---&apos;.</source>
        <translation>Ein Thema des Leitfadens beginnt mit Kopfdaten zwischen zwei Zeilen aus „---“.</translation>
    </message>
    <message>
        <source>The front matter of a topic is a map.</source>
        <translation>Die Kopfdaten eines Themas sind eine Zuordnung.</translation>
    </message>
    <message>
        <source>The topic has no title.</source>
        <translation>Das Thema hat keinen Titel.</translation>
    </message>
    <message>
        <source>The topic stands in no known section: &apos;%1&apos;.</source>
        <translation>Das Thema steht in keinem bekannten Abschnitt: „%1“.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>The standard model</source>
        <translation>Das Standardmodell</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Anti-patterns</source>
        <translation>Anti-Muster</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Grenzfälle</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>The words of Groundplan</source>
        <translation>Die Begriffe von Groundplan</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>Weitere Regeln</translation>
    </message>
    <message>
        <source>switched off by the profile</source>
        <translation>vom Profil ausgeschaltet</translation>
    </message>
    <message>
        <source>What.</source>
        <translation>Was.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Thresholds.</source>
        <translation>Schwellenwerte.</translation>
    </message>
    <message>
        <source>Sources.</source>
        <translation>Quellen.</translation>
    </message>
    <message>
        <source>Controls.</source>
        <translation>Kontrollen.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
</context>
<context>
    <name>HelmExport</name>
    <message>
        <source>Helm charts</source>
        <translation>Helm-Charts</translation>
    </message>
    <message>
        <source>One Helm chart for each cluster, with values for each environment; the same objects as the Kubernetes manifests.</source>
        <translation>Ein Helm-Chart für jeden Cluster, mit Werten für jede Umgebung; dieselben Objekte wie die Kubernetes-Manifeste.</translation>
    </message>
    <message>
        <source>Chart version</source>
        <translation>Chart-Version</translation>
    </message>
    <message>
        <source>Version of the charts, such as 1.4.0.</source>
        <translation>Version der Charts, etwa 1.4.0.</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Plattform-Version</translation>
    </message>
    <message>
        <source>Version of what the charts install.</source>
        <translation>Version dessen, was die Charts installieren.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there are no charts; place workloads in a cluster.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, es gibt also keine Charts; setzen Sie Workloads in einen Cluster.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>The charts make the namespaces of their objects; release them into a namespace of their own.</source>
        <translation>Die Charts legen die Namespaces ihrer Objekte an; installieren Sie ihre Releases in einen eigenen Namespace.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 of &apos;%2&apos; is left out: %3</source>
        <translation>%1 von „%2“ wird ausgelassen: %3</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>Inventory as tables</source>
        <translation>Inventar als Tabellen</translation>
    </message>
    <message>
        <source>All components, connections and differences of environments as comma-separated tables for spreadsheets and databases.</source>
        <translation>Alle Komponenten, Verbindungen und Unterschiede der Umgebungen als kommagetrennte Tabellen für Tabellenkalkulationen und Datenbanken.</translation>
    </message>
</context>
<context>
    <name>IstioExport</name>
    <message>
        <source>No namespace of the design is in an Istio mesh, so there is nothing to write; give workloads a mesh whose technology is Istio.</source>
        <translation>Kein Namespace des Entwurfs ist in einem Istio-Mesh, es gibt also nichts zu schreiben; geben Sie Workloads ein Mesh, dessen Technologie Istio ist.</translation>
    </message>
    <message>
        <source>Ambient mode needs namespaces with the labels istio.io/dataplane-mode: ambient and istio.io/use-waypoint: waypoint; the target &apos;kubernetes&apos; writes them.</source>
        <translation>Der Ambient-Modus braucht Namespaces mit den Labels istio.io/dataplane-mode: ambient und istio.io/use-waypoint: waypoint; das Ziel „kubernetes“ schreibt sie.</translation>
    </message>
    <message>
        <source>These are in no namespace of an Istio mesh: %1.</source>
        <translation>Diese sind in keinem Namespace eines Istio-Mesh: %1.</translation>
    </message>
    <message>
        <source>These meshes do not insist on mutual TLS, so all namespaces take plain traffic; that is meant to end: %1.</source>
        <translation>Diese Meshes bestehen nicht auf Mutual TLS, alle Namespaces nehmen also unverschlüsselten Verkehr an; das soll ein Ende haben: %1.</translation>
    </message>
    <message>
        <source>These meshes say that they do not decide who may call whom; the policies for it are written all the same: %1.</source>
        <translation>Diese Meshes sagen, dass sie nicht entscheiden, wer wen aufrufen darf; die Richtlinien dafür werden trotzdem geschrieben: %1.</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; label their pods with sidecar.istio.io/inject: &quot;false&quot;: %1.</source>
        <translation>Diese sagen, dass sie keinen Proxy haben, obwohl ihr Namespace ihnen einen gibt; versehen Sie ihre Pods mit dem Label sidecar.istio.io/inject: &quot;false&quot;: %1.</translation>
    </message>
    <message>
        <source>Istio&apos;s ingress gateway carries these by a Gateway and a VirtualService; leave out the Ingress that the target &apos;kubernetes&apos; writes for them: %1.</source>
        <translation>Das Ingress-Gateway von Istio bedient diese über ein Gateway und einen VirtualService; lassen Sie den Ingress weg, den das Ziel „kubernetes“ für sie schreibt: %1.</translation>
    </message>
    <message>
        <source>These need a certificate in the namespace of the ingress gateway, in a Secret of that name: %1.</source>
        <translation>Diese brauchen ein Zertifikat im Namespace des Ingress-Gateways, in einem Secret dieses Namens: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>Die Controller von diesen sind nicht im Mesh, wohin sie leiten, nimmt also unverschlüsselten Verkehr an: %1.</translation>
    </message>
    <message>
        <source>It is not known under which identity the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-principals&apos;: %1.</source>
        <translation>Es ist nicht bekannt, unter welcher Identität die Controller von diesen aufrufen; eine erfundene steht als Platzhalter, nennen Sie die echte in der Option „entry-principals“: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these identities (option &apos;entry-principals&apos;): %1.</source>
        <translation>Von den Controllern von diesen wird erwartet, dass sie unter diesen Identitäten aufrufen (Option „entry-principals“): %1.</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>Das Mesh befördert kein UDP; nur Netzwerkrichtlinien schützen diese: %1.</translation>
    </message>
    <message>
        <source>These end only when their proxy does; Istio needs native sidecars for that (its default from Kubernetes 1.29 and Istio 1.27 on): %1.</source>
        <translation>Diese enden erst, wenn ihr Proxy endet; Istio braucht dafür native Sidecars (Standard ab Kubernetes 1.29 und Istio 1.27): %1.</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>Diese nehmen am Port von Aufrufern ohne Proxy unverschlüsselten Verkehr an: %1.</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>Es ist nicht gesagt, wer fehlgeschlagene Aufrufe an diese wiederholt, das Mesh tut es also nicht: %1.</translation>
    </message>
    <message>
        <source>These are outside of the cluster and neither they nor a connection name a port; they get no ServiceEntry: %1.</source>
        <translation>Diese liegen außerhalb des Clusters, und weder sie noch eine Verbindung nennen einen Port; sie erhalten keinen ServiceEntry: %1.</translation>
    </message>
    <message>
        <source>The design does not say where these are; NAME.example.invalid stands in for it, and who calls them is not fenced in. Name them in the option &apos;hosts&apos; (COMPONENT or ENVIRONMENT/COMPONENT): %1.</source>
        <translation>Der Entwurf sagt nicht, wo diese sind; NAME.example.invalid steht als Platzhalter, und wer sie aufruft, wird nicht eingegrenzt. Nennen Sie sie in der Option „hosts“ (COMPONENT oder ENVIRONMENT/COMPONENT): %1.</translation>
    </message>
    <message>
        <source>The egress gateway passes on encrypted traffic alone; these are reached past it: %1.</source>
        <translation>Das Egress-Gateway gibt nur verschlüsselten Verkehr weiter; diese werden an ihm vorbei erreicht: %1.</translation>
    </message>
    <message>
        <source>Istio&apos;s chart is expected to have installed these as istio-egressgateway in istio-system: %1.</source>
        <translation>Es wird erwartet, dass das Chart von Istio diese als istio-egressgateway in istio-system installiert hat: %1.</translation>
    </message>
    <message>
        <source>These may reach any host, since not all that they reach has a known place: %1.</source>
        <translation>Diese dürfen jeden Host erreichen, da nicht von allem, was sie erreichen, der Ort bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Several outside systems answer at the same port without TLS from the first byte; Istio tells them apart with DNS capture (ISTIO_META_DNS_CAPTURE, the default in ambient mode).</source>
        <translation>Mehrere Systeme außerhalb antworten am selben Port ohne TLS ab dem ersten Byte; Istio unterscheidet sie mit DNS-Erfassung (ISTIO_META_DNS_CAPTURE, Standard im Ambient-Modus).</translation>
    </message>
    <message>
        <source>These share a service account with another workload, so the mesh cannot tell them apart: %1.</source>
        <translation>Diese teilen ein Dienstkonto mit einem anderen Workload, das Mesh kann sie also nicht unterscheiden: %1.</translation>
    </message>
    <message>
        <source>Istio</source>
        <translation>Istio</translation>
    </message>
    <message>
        <source>Mutual TLS, who may call whom, timeouts, retries, circuit breakers and ways out, for the namespaces of an Istio mesh.</source>
        <translation>Mutual TLS, wer wen aufrufen darf, Timeouts, Wiederholungen, Circuit Breaker und Wege nach außen, für die Namespaces eines Istio-Mesh.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Whether each workload has a proxy beside it, or nodes and waypoints carry the traffic.</source>
        <translation>Ob jeder Workload einen Proxy neben sich hat oder Knoten und Waypoints den Verkehr befördern.</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>Version der API</translation>
    </message>
    <message>
        <source>Version of Istio&apos;s kinds; v1 needs Istio 1.22 or newer.</source>
        <translation>Version der Arten von Istio; v1 braucht Istio 1.22 oder neuer.</translation>
    </message>
    <message>
        <source>Unknown hosts</source>
        <translation>Unbekannte Hosts</translation>
    </message>
    <message>
        <source>Whether workloads may reach hosts that the design does not name.</source>
        <translation>Ob Workloads Hosts erreichen dürfen, die der Entwurf nicht nennt.</translation>
    </message>
    <message>
        <source>Trust domain</source>
        <translation>Vertrauensdomäne</translation>
    </message>
    <message>
        <source>First part of the identities of the mesh.</source>
        <translation>Erster Teil der Identitäten des Mesh.</translation>
    </message>
    <message>
        <source>Identities of entries</source>
        <translation>Identitäten der Eingänge</translation>
    </message>
    <message>
        <source>Identities under which the controllers of entries call, such as cluster.local/ns/ingress-nginx/sa/ingress-nginx.</source>
        <translation>Identitäten, unter denen die Controller der Eingänge aufrufen, etwa cluster.local/ns/ingress-nginx/sa/ingress-nginx.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Where outside systems and managed databases are: component, or environment/component, to host name.</source>
        <translation>Wo Systeme außerhalb und verwaltete Datenbanken sind: Komponente oder Umgebung/Komponente zu Hostname.</translation>
    </message>
</context>
<context>
    <name>KedaExport</name>
    <message>
        <source>These take no messages from a queue or a stream in a cluster, so they do not scale by events: %1.</source>
        <translation>Diese nehmen keine Nachrichten aus einer Queue oder einem Stream in einem Cluster, sie skalieren also nicht nach Ereignissen: %1.</translation>
    </message>
    <message>
        <source>No workload in a cluster takes messages from a queue or stream that KEDA can look into.</source>
        <translation>Kein Workload in einem Cluster nimmt Nachrichten aus einer Queue oder einem Stream, in den KEDA hineinsehen kann.</translation>
    </message>
    <message>
        <source>KEDA has no scaler for the technology of these, or the design does not name it: %1.</source>
        <translation>KEDA hat keinen Scaler für die Technologie von diesen, oder der Entwurf nennt sie nicht: %1.</translation>
    </message>
    <message>
        <source>The design does not say these parameters of scalers; stand-ins are written, fill them in: %1.</source>
        <translation>Der Entwurf nennt diese Parameter von Scalern nicht; Platzhalter werden geschrieben, füllen Sie sie aus: %1.</translation>
    </message>
    <message>
        <source>Provide a Secret with these keys; its name is that of the TriggerAuthentication which refers to it: %1.</source>
        <translation>Stellen Sie ein Secret mit diesen Schlüsseln bereit; sein Name ist der der TriggerAuthentication, die darauf verweist: %1.</translation>
    </message>
    <message>
        <source>KEDA looks into the queues of these with the identity that its operator has at the provider; allow it to: %1.</source>
        <translation>KEDA sieht in die Queues von diesen mit der Identität, die sein Operator beim Anbieter hat; erlauben Sie ihr das: %1.</translation>
    </message>
    <message>
        <source>The scaler for Pub/Sub still works but no longer changes; KEDA recommends metrics of the provider instead: %1.</source>
        <translation>Der Scaler für Pub/Sub funktioniert noch, wird aber nicht mehr weiterentwickelt; KEDA empfiehlt stattdessen Metriken des Anbieters: %1.</translation>
    </message>
    <message>
        <source>These do not say how many messages one instance is meant for; the usual numbers of the scalers are assumed: %1.</source>
        <translation>Diese sagen nicht, für wie viele Nachrichten eine Instanz gedacht ist; angenommen werden die üblichen Zahlen der Scaler: %1.</translation>
    </message>
    <message>
        <source>These do not say how many instances there may be at most; ten are assumed: %1.</source>
        <translation>Diese sagen nicht, wie viele Instanzen es höchstens geben darf; angenommen werden zehn: %1.</translation>
    </message>
    <message>
        <source>KEDA starts these jobs, so the Job of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA startet diese Jobs, der gleichnamige Job in den Manifesten von reinem Kubernetes darf also nicht angewendet werden: %1.</translation>
    </message>
    <message>
        <source>KEDA scales these, so the HorizontalPodAutoscaler of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA skaliert diese, der gleichnamige HorizontalPodAutoscaler in den Manifesten von reinem Kubernetes darf also nicht angewendet werden: %1.</translation>
    </message>
    <message>
        <source>KEDA</source>
        <translation>KEDA</translation>
    </message>
    <message>
        <source>Scaled objects and jobs for workloads that take messages from queues and streams.</source>
        <translation>ScaledObjects und ScaledJobs für Workloads, die Nachrichten aus Queues und Streams nehmen.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Only what takes messages, or also workloads that scale by load alone.</source>
        <translation>Nur, was Nachrichten nimmt, oder auch Workloads, die allein nach Last skalieren.</translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation>Adresse von Prometheus</translation>
    </message>
    <message>
        <source>Where requests are counted, such as http://prometheus.observability:9090; empty: requests scale nothing.</source>
        <translation>Wo Anfragen gezählt werden, etwa http://prometheus.observability:9090; leer: Anfragen skalieren nichts.</translation>
    </message>
    <message>
        <source>Query of requests</source>
        <translation>Abfrage der Anfragen</translation>
    </message>
    <message>
        <source>Requests per second of a workload; NAME and NAMESPACE stand for its own.</source>
        <translation>Anfragen pro Sekunde eines Workloads; NAME und NAMESPACE stehen für seine eigenen.</translation>
    </message>
    <message>
        <source>Start of the working hours</source>
        <translation>Beginn der Arbeitszeit</translation>
    </message>
    <message>
        <source>Cron expression; with an end, workloads stop outside of these hours unless messages wait. Empty: they never stop.</source>
        <translation>Cron-Ausdruck; mit einem Ende halten Workloads außerhalb dieser Zeiten an, sofern keine Nachrichten warten. Leer: Sie halten nie an.</translation>
    </message>
    <message>
        <source>End of the working hours</source>
        <translation>Ende der Arbeitszeit</translation>
    </message>
    <message>
        <source>Cron expression of the end.</source>
        <translation>Cron-Ausdruck des Endes.</translation>
    </message>
    <message>
        <source>Time zone of the working hours</source>
        <translation>Zeitzone der Arbeitszeit</translation>
    </message>
    <message>
        <source>Name from the database of time zones, such as Europe/Berlin.</source>
        <translation>Name aus der Zeitzonendatenbank, etwa Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>KnativeExport</name>
    <message>
        <source>These run as functions outside of a cluster, most likely in the service of a provider; the option &quot;functions: all&quot; brings them here: %1.</source>
        <translation>Diese laufen als Funktionen außerhalb eines Clusters, wahrscheinlich im Dienst eines Anbieters; die Option „functions: all“ holt sie hierher: %1.</translation>
    </message>
    <message>
        <source>These are no functions; the manifests of plain Kubernetes hold them: %1.</source>
        <translation>Diese sind keine Funktionen; die Manifeste von reinem Kubernetes enthalten sie: %1.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a function, so there is nothing for Knative; place functions in a cluster.</source>
        <translation>Kein Cluster des Entwurfs führt eine Funktion aus, es gibt also nichts für Knative; setzen Sie Funktionen in einen Cluster.</translation>
    </message>
    <message>
        <source>The cluster needs Knative Serving, and Knative Eventing with its Kafka source where events start functions; requests may come from the namespace %1, which the option &quot;gateway-namespace&quot; sets.</source>
        <translation>Der Cluster braucht Knative Serving und, wo Ereignisse Funktionen starten, Knative Eventing mit seiner Kafka-Quelle; Anfragen dürfen aus dem Namespace %1 kommen, den die Option „gateway-namespace“ setzt.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Diese nennen kein Image; example.invalid/NAME:0.0.0 steht als Platzhalter: %1.</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>Die Images von diesen haben kein Tag, was läuft, kann sich also unbemerkt ändern: %1.</translation>
    </message>
    <message>
        <source>These may run longer than the ten minutes that Knative allows by default; raise max-revision-timeout-seconds in config-defaults: %1.</source>
        <translation>Diese dürfen länger laufen als die zehn Minuten, die Knative standardmäßig erlaubt; erhöhen Sie max-revision-timeout-seconds in config-defaults: %1.</translation>
    </message>
    <message>
        <source>These have to answer requests, since Knative starts them by one instead of running them to their end: %1.</source>
        <translation>Diese müssen Anfragen beantworten, da Knative sie durch eine Anfrage startet, statt sie bis zum Ende laufen zu lassen: %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Diese Einstellungen können keine Variablen sein und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in the Secret NAME-settings: %1.</source>
        <translation>Dies sind Secrets im Klartext, sie werden nicht geschrieben; die Manifeste erwarten sie im Secret NAME-settings: %1.</translation>
    </message>
    <message>
        <source>Command lines of these hold secrets in the clear; *** stands for them: %1.</source>
        <translation>Befehlszeilen von diesen enthalten Secrets im Klartext; *** steht für sie: %1.</translation>
    </message>
    <message>
        <source>Pods call these; let those through to the gateway of Knative in their network policies: %1.</source>
        <translation>Pods rufen diese auf; lassen Sie sie in ihren Netzwerkrichtlinien zum Gateway von Knative durch: %1.</translation>
    </message>
    <message>
        <source>The design does not say where these are reached; kafka.example.invalid:9092 stands in for the address: %1.</source>
        <translation>Der Entwurf sagt nicht, wo diese erreichbar sind; kafka.example.invalid:9092 steht als Platzhalter für die Adresse: %1.</translation>
    </message>
    <message>
        <source>Provide the Secret NAME-kafka with user, password, saslType and ca.crt, as far as the source names them, for: %1.</source>
        <translation>Stellen Sie das Secret NAME-kafka mit user, password, saslType und ca.crt bereit, soweit die Quelle sie nennt, für: %1.</translation>
    </message>
    <message>
        <source>Knative itself delivers what is published here; publishers send CloudEvents to the address in K_SINK: %1.</source>
        <translation>Knative selbst stellt zu, was hier veröffentlicht wird; Veröffentlichende senden CloudEvents an die Adresse in K_SINK: %1.</translation>
    </message>
    <message>
        <source>Messages that these cannot process are set aside by design; name a dead-letter sink: %1.</source>
        <translation>Nachrichten, die diese nicht verarbeiten können, werden laut Entwurf beiseitegelegt; nennen Sie eine Dead-Letter-Senke: %1.</translation>
    </message>
    <message>
        <source>Knative</source>
        <translation>Knative</translation>
    </message>
    <message>
        <source>Functions as services that scale to zero, and the sources and triggers that start them.</source>
        <translation>Funktionen als Dienste, die auf null skalieren, und die Quellen und Trigger, die sie starten.</translation>
    </message>
    <message>
        <source>Runs per instance</source>
        <translation>Läufe pro Instanz</translation>
    </message>
    <message>
        <source>Requests that one instance of a function works on at the same time.</source>
        <translation>Anfragen, an denen eine Instanz einer Funktion gleichzeitig arbeitet.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Only those that stand in a cluster, or also those that stand elsewhere, which then run in the first cluster.</source>
        <translation>Nur die, die in einem Cluster stehen, oder auch die, die anderswo stehen und dann im ersten Cluster laufen.</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>Eventing</translation>
    </message>
    <message>
        <source>Whether queues, streams and schedules start functions through Knative Eventing.</source>
        <translation>Ob Queues, Streams und Zeitpläne Funktionen über Knative Eventing starten.</translation>
    </message>
    <message>
        <source>Namespace of the gateway</source>
        <translation>Namespace des Gateways</translation>
    </message>
    <message>
        <source>Namespace of the networking layer that leads requests to functions.</source>
        <translation>Namespace der Netzwerkschicht, die Anfragen zu Funktionen leitet.</translation>
    </message>
</context>
<context>
    <name>KubernetesExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there are no manifests; place workloads in a cluster.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, es gibt also keine Manifeste; setzen Sie Workloads in einen Cluster.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Diese nennen kein Image; example.invalid/NAME:0.0.0 steht als Platzhalter: %1.</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>Die Images von diesen haben kein Tag, was läuft, kann sich also unbemerkt ändern: %1.</translation>
    </message>
    <message>
        <source>These do not say what they need; 100m of processor and 128Mi of memory are assumed: %1.</source>
        <translation>Diese sagen nicht, was sie brauchen; angenommen werden 100m Prozessor und 128Mi Arbeitsspeicher: %1.</translation>
    </message>
    <message>
        <source>These say that they run as root; the manifests forbid it all the same: %1.</source>
        <translation>Diese geben an, als root zu laufen; die Manifeste verbieten es trotzdem: %1.</translation>
    </message>
    <message>
        <source>People and systems outside of the platform have no manifests: %1.</source>
        <translation>Personen und Systeme außerhalb der Plattform haben keine Manifeste: %1.</translation>
    </message>
    <message>
        <source>Functions are not rendered by this target: %1.</source>
        <translation>Funktionen werden von diesem Ziel nicht ausgegeben: %1.</translation>
    </message>
    <message>
        <source>These run outside of a Kubernetes cluster: %1.</source>
        <translation>Diese laufen außerhalb eines Kubernetes-Clusters: %1.</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>Diese laufen als etwas anderes als ein Container: %1.</translation>
    </message>
    <message>
        <source>These name no image, so they are expected to be installed by a chart or operator of their own: %1.</source>
        <translation>Diese nennen kein Image, es wird also erwartet, dass sie durch ein eigenes Chart oder einen eigenen Operator installiert werden: %1.</translation>
    </message>
    <message>
        <source>Kubernetes with Kustomize</source>
        <translation>Kubernetes mit Kustomize</translation>
    </message>
    <message>
        <source>Manifests as a Kustomize base and one overlay for each environment.</source>
        <translation>Manifeste als Kustomize-Basis und ein Overlay für jede Umgebung.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The configuration that %1 states replaces the whole, so these settings are gone there: %2.</source>
        <translation>Die Konfiguration, die %1 angibt, ersetzt das Ganze, daher fehlen dort diese Einstellungen: %2.</translation>
    </message>
    <message>
        <source>These are called but do not say at which port they listen, so nobody can reach them: %1.</source>
        <translation>Diese werden aufgerufen, sagen aber nicht, an welchem Port sie lauschen, daher kann niemand sie erreichen: %1.</translation>
    </message>
    <message>
        <source>These do not say when they run, so they are suspended: %1.</source>
        <translation>Diese sagen nicht, wann sie laufen, daher sind sie ausgesetzt: %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Diese Einstellungen können keine Variablen sein und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in Secrets, and *** stands in command lines: %1.</source>
        <translation>Dies sind Secrets im Klartext und werden nicht geschrieben; die Manifeste erwarten sie in Secrets, und in Befehlszeilen steht ***: %1.</translation>
    </message>
    <message>
        <source>These connections lead from one cluster to another; give their targets an address that the other cluster reaches: %1.</source>
        <translation>Diese Verbindungen führen von einem Cluster in einen anderen; geben Sie ihren Zielen eine Adresse, die der andere Cluster erreicht: %1.</translation>
    </message>
    <message>
        <source>Install %1 with its CNI plugin: the namespaces refuse the rights that its init container needs.</source>
        <translation>Installieren Sie %1 mit seinem CNI-Plugin: Die Namespaces verweigern die Rechte, die sein Init-Container braucht.</translation>
    </message>
    <message>
        <source>The namespaces are not prepared for the mesh %1; do that as its manual says.</source>
        <translation>Die Namespaces sind nicht für das Mesh %1 vorbereitet; tun Sie das, wie sein Handbuch es beschreibt.</translation>
    </message>
    <message>
        <source>Path in the secrets store</source>
        <translation>Pfad im Secrets-Speicher</translation>
    </message>
    <message>
        <source>Put before NAMESPACE/SECRET to find a secret in the store, such as shop/.</source>
        <translation>Steht vor NAMESPACE/SECRET, um ein Secret im Speicher zu finden, etwa shop/.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>How requests enter: by an Ingress, or by a Gateway with routes of the Gateway API.</source>
        <translation>Wie Anfragen hereinkommen: über einen Ingress oder über ein Gateway mit Routen der Gateway API.</translation>
    </message>
    <message>
        <source>Gateway class</source>
        <translation>Gateway-Klasse</translation>
    </message>
    <message>
        <source>Class of the Gateways; empty: that of the ingress.</source>
        <translation>Klasse der Gateways; leer: die des Ingress.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Whether secrets are only referred to, or fetched by the External Secrets Operator.</source>
        <translation>Ob auf Secrets nur verwiesen wird oder der External Secrets Operator sie holt.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Secret Store</translation>
    </message>
    <message>
        <source>Name of the store of the External Secrets Operator that holds the secrets.</source>
        <translation>Name des Stores des External Secrets Operator, der die Secrets enthält.</translation>
    </message>
    <message>
        <source>Kind of secret store</source>
        <translation>Art des Secret Store</translation>
    </message>
    <message>
        <source>Whether one store serves the cluster or each namespace has its own.</source>
        <translation>Ob ein Store den Cluster bedient oder jeder Namespace seinen eigenen hat.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Class of volumes for stores that name none; empty: the default of the cluster.</source>
        <translation>Klasse der Volumes für Speicher, die keine nennen; leer: der Standard des Clusters.</translation>
    </message>
    <message>
        <source>Limit ranges</source>
        <translation>Limit Ranges</translation>
    </message>
    <message>
        <source>Whether each namespace gives containers that state no resources some.</source>
        <translation>Ob jeder Namespace Containern, die keine Ressourcen angeben, welche gibt.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Whether namespaces have the quotas that they state, quotas computed from their members where they state none, or none.</source>
        <translation>Ob Namespaces die Kontingente haben, die sie angeben, aus ihren Mitgliedern berechnete, wo sie keine angeben, oder keine.</translation>
    </message>
    <message>
        <source>Lifetime of finished jobs</source>
        <translation>Lebensdauer beendeter Jobs</translation>
    </message>
    <message>
        <source>When a finished job is removed; a GitOps controller then runs it again. Empty: never.</source>
        <translation>Wann ein beendeter Job entfernt wird; ein GitOps-Controller führt ihn dann erneut aus. Leer: nie.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>These do not say how much they store; 10Gi are assumed: %1.</source>
        <translation>Diese sagen nicht, wie viel sie speichern; angenommen werden 10Gi: %1.</translation>
    </message>
    <message>
        <source>A Deployment knows neither canary nor blue-green rollouts, so these roll: %1.</source>
        <translation>Ein Deployment kennt weder Canary- noch Blue-Green-Rollouts, diese rollen also: %1.</translation>
    </message>
    <message>
        <source>These share a pod or a machine with others by the design; here each has pods of its own: %1.</source>
        <translation>Diese teilen laut Entwurf einen Pod oder eine Maschine mit anderen; hier hat jeder eigene Pods: %1.</translation>
    </message>
    <message>
        <source>Kubernetes before 1.30 has no pause before stopping, so the last requests of these may fail: %1.</source>
        <translation>Kubernetes vor 1.30 hat keine Pause vor dem Anhalten, die letzten Anfragen an diese können also fehlschlagen: %1.</translation>
    </message>
    <message>
        <source>These name no class; name-your-gateway-class stands in for it in their Gateways: %1.</source>
        <translation>Diese nennen keine Klasse; name-your-gateway-class steht in ihren Gateways als Platzhalter: %1.</translation>
    </message>
    <message>
        <source>These labels of the export profile are not legal or are set by Groundplan itself, and are left out: %1.</source>
        <translation>Diese Labels des Exportprofils sind nicht zulässig oder werden von Groundplan selbst gesetzt und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The names of workloads and of their Services begin with the prefix of the profile; settings that name a Service must do so too.</source>
        <translation>Die Namen von Workloads und ihren Services beginnen mit dem Präfix des Profils; Einstellungen, die einen Service nennen, müssen es auch tun.</translation>
    </message>
    <message>
        <source>Install the External Secrets Operator and set up the %1 &quot;%2&quot; before applying the manifests.</source>
        <translation>Installieren Sie den External Secrets Operator und richten Sie %1 „%2“ ein, bevor Sie die Manifeste anwenden.</translation>
    </message>
    <message>
        <source>Install the Gateway API, version 1.5 or newer for TLS routes, and a controller for it before applying the manifests.</source>
        <translation>Installieren Sie die Gateway API, für TLS-Routen in Version 1.5 oder neuer, und einen Controller dafür, bevor Sie die Manifeste anwenden.</translation>
    </message>
</context>
<context>
    <name>KubernetesImport</name>
    <message>
        <source>There is no workload in the manifests.</source>
        <translation>In den Manifesten ist kein Workload.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is a test of a release, no part of the platform; it is skipped.</source>
        <translation>%1 „%2“ ist ein Test eines Release, kein Teil der Plattform; wird übersprungen.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; has no containers; it is skipped.</source>
        <translation>%1 „%2“ hat keine Container; wird übersprungen.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The Service &apos;%1&apos; selects no workload of the manifests.</source>
        <translation>Der Service „%1“ wählt keinen Workload der Manifeste aus.</translation>
    </message>
    <message>
        <source>The Ingress &apos;%1&apos; routes to the Service &apos;%2&apos;, which is not in the manifests.</source>
        <translation>Der Ingress „%1“ leitet an den Service „%2“ weiter, der nicht in den Manifesten ist.</translation>
    </message>
    <message>
        <source>ingress %1: %2%3 to %4 (%5)</source>
        <translation>Ingress %1: %2%3 an %4 (%5)</translation>
    </message>
    <message>
        <source>The HorizontalPodAutoscaler &apos;%1&apos; scales &apos;%2&apos;, which is not in the manifests.</source>
        <translation>Der HorizontalPodAutoscaler „%1“ skaliert „%2“, das nicht in den Manifesten ist.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; names &apos;%3&apos;, which is not in the manifests (%4).</source>
        <translation>%1 von „%2“ nennt „%3“, das nicht in den Manifesten ist (%4).</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>Die Konfiguration</translation>
    </message>
    <message>
        <source>Objects of kind %1 are not imported (%2).</source>
        <translation>Objekte der Art %1 werden nicht importiert (%2).</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>Kubernetes-Manifeste</translation>
    </message>
    <message>
        <source>Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.</source>
        <translation>Workloads, Services und Ingresses aus Kubernetes-Manifesten, mit den Verbindungen, die sie nennen.</translation>
    </message>
    <message>
        <source>The kustomization is not rendered (%1); import the output of &apos;kustomize build&apos; to see one environment as it runs.</source>
        <translation>Die Kustomization wird nicht gerendert (%1); importieren Sie die Ausgabe von „kustomize build“, um eine Umgebung zu sehen, wie sie läuft.</translation>
    </message>
    <message>
        <source>The file is skipped: it is a template of a Helm chart; import the output of &apos;helm template&apos;.</source>
        <translation>Die Datei wird übersprungen: Sie ist eine Vorlage eines Helm-Charts; importieren Sie die Ausgabe von „helm template“.</translation>
    </message>
    <message>
        <source>The file is skipped: %1</source>
        <translation>Die Datei wird übersprungen: %1</translation>
    </message>
    <message>
        <source>There is no Kubernetes object to import.</source>
        <translation>Es gibt kein Kubernetes-Objekt zu importieren.</translation>
    </message>
    <message>
        <source>The file is skipped: it is a Compose file, not a Kubernetes manifest.</source>
        <translation>Die Datei wird übersprungen: Sie ist eine Compose-Datei, kein Kubernetes-Manifest.</translation>
    </message>
    <message>
        <source>The document is skipped: it is no Kubernetes object (no apiVersion and kind).</source>
        <translation>Das Dokument wird übersprungen: Es ist kein Kubernetes-Objekt (ohne apiVersion und kind).</translation>
    </message>
    <message>
        <source>The %1 has no name; it is skipped.</source>
        <translation>%1 hat keinen Namen; wird übersprungen.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1 „%2“ ist mehr als einmal definiert; die erste Definition zählt.</translation>
    </message>
    <message>
        <source>, from config map %1</source>
        <translation>, aus Config Map %1</translation>
    </message>
    <message>
        <source>env %1 in container %2%3</source>
        <translation>env %1 in Container %2%3</translation>
    </message>
    <message>
        <source>env %1=%2 in container %3%4</source>
        <translation>env %1=%2 in Container %3%4</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>Der Wert von %1 von „%2“ sieht wie ein Secret aus und wird ausgelassen; verweisen Sie aus einem Secrets-Speicher darauf.</translation>
    </message>
    <message>
        <source>env %1 in container %2, from secret %3</source>
        <translation>env %1 in Container %2, aus Secret %3</translation>
    </message>
    <message>
        <source>argument %1 in container %2</source>
        <translation>Argument %1 in Container %2</translation>
    </message>
    <message>
        <source>config map %1, %2, line %3</source>
        <translation>Config Map %1, %2, Zeile %3</translation>
    </message>
    <message>
        <source>config map %1, %2</source>
        <translation>Config Map %1, %2</translation>
    </message>
</context>
<context>
    <name>KyvernoExport</name>
    <message>
        <source>Kyverno policies</source>
        <translation>Kyverno-Richtlinien</translation>
    </message>
    <message>
        <source>Cluster policies that insist on what the design promises, with its deviations as exceptions that end.</source>
        <translation>Cluster-Richtlinien, die auf dem bestehen, was der Entwurf zusagt, mit seinen Abweichungen als Ausnahmen, die enden.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>Ob Verstöße abgewiesen oder nur gemeldet werden; enforce-last weist sie nur in der letzten Umgebung ab.</translation>
    </message>
    <message>
        <source>Namespace of exceptions</source>
        <translation>Namespace der Ausnahmen</translation>
    </message>
    <message>
        <source>The one namespace in which Kyverno looks for exceptions.</source>
        <translation>Der eine Namespace, in dem Kyverno nach Ausnahmen sucht.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, es gibt also nichts, worauf zu bestehen wäre.</translation>
    </message>
    <message>
        <source>The policies need Kyverno 1.13 or newer.</source>
        <translation>Die Richtlinien brauchen Kyverno 1.13 oder neuer.</translation>
    </message>
    <message>
        <source>Switch exceptions on in Kyverno for the namespace %1 (features.policyExceptions). Kyverno deletes each on the day after its deviation ends; a GitOps controller puts it back, for Kyverno to delete again, until the design says otherwise and is exported again.</source>
        <translation>Schalten Sie in Kyverno Ausnahmen für den Namespace %1 ein (features.policyExceptions). Kyverno löscht jede am Tag nach dem Ende ihrer Abweichung; ein GitOps-Controller legt sie wieder an, und Kyverno löscht sie erneut, bis der Entwurf etwas anderes sagt und wieder exportiert wird.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>The positions cannot be understood.</source>
        <translation>Die Positionen sind nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Graphviz could not lay out the design; is its plugin &apos;dot_layout&apos; installed?</source>
        <translation>Graphviz konnte den Entwurf nicht anordnen; ist sein Plugin „dot_layout“ installiert?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a container of the design.</source>
        <translation>„%1“ ist kein Container des Entwurfs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a component of the design.</source>
        <translation>„%1“ ist keine Komponente des Entwurfs.</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>Wählen Sie einen Container oder zwei oder mehr Komponenten, die am selben Ort stehen.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>%1 aufräumen</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Cost of change</source>
        <translation>Änderungskosten</translation>
    </message>
    <message>
        <source>How far does a change or a failure reach?</source>
        <translation>Wie weit reicht eine Änderung oder ein Ausfall?</translation>
    </message>
    <message>
        <source>The design is too large to follow every dependency.</source>
        <translation>Der Entwurf ist zu groß, um jeder Abhängigkeit zu folgen.</translation>
    </message>
    <message>
        <source>reaches everything</source>
        <translation>erreicht alles</translation>
    </message>
    <message>
        <source>reaches half of it</source>
        <translation>erreicht die Hälfte davon</translation>
    </message>
    <message>
        <source>reaches nothing else</source>
        <translation>erreicht nichts anderes</translation>
    </message>
    <message>
        <source>Coupling heat</source>
        <translation>Kopplungsdichte</translation>
    </message>
    <message>
        <source>Where does everything hang together?</source>
        <translation>Wo hängt alles zusammen?</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>%1 Nachbarn</translation>
    </message>
    <message>
        <source>about half as many</source>
        <translation>etwa halb so viele</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>kaum welche</translation>
    </message>
    <message>
        <source>Connections that close a cycle</source>
        <translation>Verbindungen, die einen Zyklus schließen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential is it?</source>
        <translation>Welche Daten sind wo, und wie vertraulich sind sie?</translation>
    </message>
    <message>
        <source>Restricted · carries regulated data</source>
        <translation>Streng vertraulich · trägt regulierte Daten</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>What do I build on, and how do I reach it?</source>
        <translation>Worauf baue ich auf, und wie erreiche ich es?</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Data stores</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>Queues und Streams</translation>
    </message>
    <message>
        <source>Systems of others</source>
        <translation>Fremde Systeme</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What is different in one environment?</source>
        <translation>Was ist in einer Umgebung anders?</translation>
    </message>
    <message>
        <source>The design has no environments.</source>
        <translation>Der Entwurf hat keine Umgebungen.</translation>
    </message>
    <message>
        <source>Differs in %1</source>
        <translation>Abweichend in %1</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>What does the business depend on, and what does it cost?</source>
        <translation>Wovon hängt das Geschäft ab, und was kostet es?</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>People and systems of others</source>
        <translation>Personen und fremde Systeme</translation>
    </message>
    <message>
        <source>Stated cost: %1 a month.</source>
        <translation>Angegebene Kosten: %1 im Monat.</translation>
    </message>
    <message>
        <source>Open findings: %1 errors, %2 warnings; accepted: %3.</source>
        <translation>Offene Befunde: %1 Fehler, %2 Warnungen; akzeptiert: %3.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>What will wake me up at night?</source>
        <translation>Was wird mich nachts wecken?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Warnings on operation</source>
        <translation>Warnungen zum Betrieb</translation>
    </message>
    <message>
        <source>Errors on operation</source>
        <translation>Fehler zum Betrieb</translation>
    </message>
    <message>
        <source>Team ownership</source>
        <translation>Team-Zuständigkeit</translation>
    </message>
    <message>
        <source>Who answers for what, and who has to agree with whom?</source>
        <translation>Wer ist wofür verantwortlich, und wer muss sich mit wem abstimmen?</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way?</source>
        <translation>Wer kommt hinein, und was kann unterwegs gelesen werden?</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>Reached from the internet · plaintext</source>
        <translation>Aus dem Internet erreicht · Klartext</translation>
    </message>
    <message>
        <source>Reached by partners</source>
        <translation>Von Partnern erreicht</translation>
    </message>
    <message>
        <source>Reached from inside · encrypted</source>
        <translation>Von innen erreicht · verschlüsselt</translation>
    </message>
    <message>
        <source>Connections in plaintext: %1; not stated: %2.</source>
        <translation>Verbindungen im Klartext: %1; nicht angegeben: %2.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Which parts belong together, and where do they touch?</source>
        <translation>Welche Teile gehören zusammen, und wo berühren sie sich?</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>Kein System</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>&apos;%1&apos; is no link: write https://…, http://…, mailto:… or groundplan:ID.</source>
        <translation>„%1“ ist kein Verweis: Schreiben Sie https://…, http://…, mailto:… oder groundplan:ID.</translation>
    </message>
</context>
<context>
    <name>LinkerdExport</name>
    <message>
        <source>No namespace of the design is in a Linkerd mesh, so there is nothing to write; give workloads a mesh whose technology is Linkerd.</source>
        <translation>Kein Namespace des Entwurfs ist in einem Linkerd-Mesh, es gibt also nichts zu schreiben; geben Sie Workloads ein Mesh, dessen Technologie Linkerd ist.</translation>
    </message>
    <message>
        <source>Ports that the design does not name follow the default of the cluster; annotate namespaces with config.linkerd.io/default-inbound-policy: deny to close them too.</source>
        <translation>Ports, die der Entwurf nicht nennt, folgen dem Standard des Clusters; versehen Sie Namespaces mit der Annotation config.linkerd.io/default-inbound-policy: deny, um auch sie zu schließen.</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; annotate their pods with linkerd.io/inject: disabled: %1.</source>
        <translation>Diese sagen, dass sie keinen Proxy haben, obwohl ihr Namespace ihnen einen gibt; versehen Sie ihre Pods mit der Annotation linkerd.io/inject: disabled: %1.</translation>
    </message>
    <message>
        <source>These are in no namespace of a Linkerd mesh: %1.</source>
        <translation>Diese sind in keinem Namespace eines Linkerd-Mesh: %1.</translation>
    </message>
    <message>
        <source>Linkerd encrypts between all that have a proxy without being told: %1.</source>
        <translation>Linkerd verschlüsselt unaufgefordert zwischen allen, die einen Proxy haben: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>Die Controller von diesen sind nicht im Mesh, wohin sie leiten, nimmt also unverschlüsselten Verkehr an: %1.</translation>
    </message>
    <message>
        <source>It is not known under which account the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-accounts&apos;: %1.</source>
        <translation>Es ist nicht bekannt, unter welchem Konto die Controller von diesen aufrufen; ein erfundenes steht als Platzhalter, nennen Sie das echte in der Option „entry-accounts“: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these accounts (option &apos;entry-accounts&apos;): %1.</source>
        <translation>Von den Controllern von diesen wird erwartet, dass sie unter diesen Konten aufrufen (Option „entry-accounts“): %1.</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>Das Mesh befördert kein UDP; nur Netzwerkrichtlinien schützen diese: %1.</translation>
    </message>
    <message>
        <source>Callers of one namespace wait for different times for these; Linkerd knows one time for all of them, so the strictest holds: %1.</source>
        <translation>Aufrufer eines Namespace warten verschieden lange auf diese; Linkerd kennt nur eine Zeit für alle, es gilt also die strengste: %1.</translation>
    </message>
    <message>
        <source>Circuit breakers are an annotation of the Service, balancer.linkerd.io/failure-accrual: consecutive; add it to those of: %1.</source>
        <translation>Circuit Breaker sind eine Annotation des Service, balancer.linkerd.io/failure-accrual: consecutive; fügen Sie sie hinzu bei: %1.</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>Diese nehmen am Port von Aufrufern ohne Proxy unverschlüsselten Verkehr an: %1.</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>Es ist nicht gesagt, wer fehlgeschlagene Aufrufe an diese wiederholt, das Mesh tut es also nicht: %1.</translation>
    </message>
    <message>
        <source>Callers are let in by port; that they use a path alone is not enforced: %1.</source>
        <translation>Aufrufer werden nach Port eingelassen; dass sie nur einen Pfad nutzen, wird nicht erzwungen: %1.</translation>
    </message>
    <message>
        <source>Linkerd</source>
        <translation>Linkerd</translation>
    </message>
    <message>
        <source>Who may call whom, timeouts and retries, for the namespaces of a Linkerd mesh.</source>
        <translation>Wer wen aufrufen darf, Timeouts und Wiederholungen, für die Namespaces eines Linkerd-Mesh.</translation>
    </message>
    <message>
        <source>Version of Server</source>
        <translation>Version von Server</translation>
    </message>
    <message>
        <source>Version of the kind Server; v1beta3 needs Linkerd 2.16 or newer.</source>
        <translation>Version der Art Server; v1beta3 braucht Linkerd 2.16 oder neuer.</translation>
    </message>
    <message>
        <source>Accounts of entries</source>
        <translation>Konten der Eingänge</translation>
    </message>
    <message>
        <source>Namespace and service account of the controllers of entries, such as ingress-nginx/ingress-nginx.</source>
        <translation>Namespace und Dienstkonto der Controller von Eingängen, etwa ingress-nginx/ingress-nginx.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>(picture)</source>
        <translation>(Bild)</translation>
    </message>
    <message>
        <source>(picture: %1)</source>
        <translation>(Bild: %1)</translation>
    </message>
    <message>
        <source>The rest is shown when you edit it.</source>
        <translation>Der Rest wird beim Bearbeiten gezeigt.</translation>
    </message>
</context>
<context>
    <name>MermaidExport</name>
    <message>
        <source>Mermaid diagrams</source>
        <translation>Mermaid-Diagramme</translation>
    </message>
    <message>
        <source>The design and each of its systems as Mermaid flowcharts, which many repositories and wikis show by themselves.</source>
        <translation>Der Entwurf und jedes seiner Systeme als Mermaid-Flussdiagramme, die viele Repositorys und Wikis von selbst anzeigen.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>Wohin Linien führen: LR von links nach rechts, TB von oben nach unten.</translation>
    </message>
    <message>
        <source>The design has %1 connections; Mermaid draws at most 500 unless its setting maxEdges is raised where it is shown.</source>
        <translation>Der Entwurf hat %1 Verbindungen; Mermaid zeichnet höchstens 500, sofern seine Einstellung maxEdges nicht dort erhöht wird, wo er gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Workloads that depend on one another or stand alone.</source>
        <translation>Workloads, die voneinander abhängen oder für sich stehen.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Pairs of services of which one depends on the other.</source>
        <translation>Paare von Diensten, von denen einer vom anderen abhängt.</translation>
    </message>
    <message>
        <source>Propagation cost</source>
        <translation>Ausbreitungskosten</translation>
    </message>
    <message>
        <source>Share of all services that a change of an average one can reach.</source>
        <translation>Anteil aller Dienste, den eine Änderung eines durchschnittlichen Dienstes erreichen kann.</translation>
    </message>
    <message>
        <source>Density (SCF)</source>
        <translation>Dichte (SCF)</translation>
    </message>
    <message>
        <source>Share of all possible dependencies between services that exist.</source>
        <translation>Anteil der bestehenden an allen möglichen Abhängigkeiten zwischen Diensten.</translation>
    </message>
    <message>
        <source>Core size</source>
        <translation>Kerngröße</translation>
    </message>
    <message>
        <source>Services in the largest cycle: each of them can break every other.</source>
        <translation>Dienste im größten Zyklus: Jeder von ihnen kann jeden anderen lahmlegen.</translation>
    </message>
    <message>
        <source>Core share</source>
        <translation>Kernanteil</translation>
    </message>
    <message>
        <source>Share of the services that are in the largest cycle.</source>
        <translation>Anteil der Dienste, die im größten Zyklus sind.</translation>
    </message>
    <message>
        <source>Cyclicity</source>
        <translation>Zyklizität</translation>
    </message>
    <message>
        <source>Share of the services that are in some cycle.</source>
        <translation>Anteil der Dienste, die in irgendeinem Zyklus sind.</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>Längste Kette</translation>
    </message>
    <message>
        <source>Connections in a row, from the first component to the last that it depends on.</source>
        <translation>Verbindungen in Folge, von der ersten Komponente bis zur letzten, von der sie abhängt.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längstes Warten</translation>
    </message>
    <message>
        <source>Synchronous calls in a row, all of which wait for the last.</source>
        <translation>Synchrone Aufrufe in Folge, die alle auf den letzten warten.</translation>
    </message>
    <message>
        <source>Widest blast radius</source>
        <translation>Größter Wirkungskreis eines Ausfalls</translation>
    </message>
    <message>
        <source>Components that the failure of one of them can reach, at most.</source>
        <translation>Komponenten, die der Ausfall einer von ihnen höchstens erreichen kann.</translation>
    </message>
    <message>
        <source>This is not a price table: a map with the key &apos;prices&apos; is expected.</source>
        <translation>Das ist keine Preistabelle: Erwartet wird eine Zuordnung mit dem Schlüssel „prices“.</translation>
    </message>
    <message>
        <source>The price table has a format version other than 1; use a newer Groundplan.</source>
        <translation>Die Preistabelle hat eine andere Formatversion als 1; verwenden Sie ein neueres Groundplan.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a price table.</source>
        <translation>Unbekannter Schlüssel „%1“ in einer Preistabelle.</translation>
    </message>
    <message>
        <source>&apos;per-gigabyte&apos; is missing: a map with the prices.</source>
        <translation>„per-gigabyte“ fehlt: eine Zuordnung mit den Preisen.</translation>
    </message>
    <message>
        <source>Unknown boundary &apos;%1&apos;; there are zone, region, private-link, cloud and internet.</source>
        <translation>Unbekannte Grenze „%1“; es gibt zone, region, private-link, cloud und internet.</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; is missing.</source>
        <translation>Der Preis von „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; must be a number from 0.</source>
        <translation>Der Preis von „%1“ muss eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>Kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>This is not a snapshot of metrics that this version can read.</source>
        <translation>Das ist kein Schnappschuss von Kennzahlen, den diese Version lesen kann.</translation>
    </message>
</context>
<context>
    <name>MicroToscaImport</name>
    <message>
        <source>routers pass on what they get</source>
        <translation>Router geben weiter, was sie erhalten</translation>
    </message>
    <message>
        <source>nothing else can set it off</source>
        <translation>nichts anderes kann es auslösen</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which uses it too, calls it</source>
        <translation>„%1“, das es auch nutzt, ruft es auf</translation>
    </message>
    <message>
        <source>requests reach it</source>
        <translation>Anfragen erreichen es</translation>
    </message>
    <message>
        <source>microTOSCA does not say of which sort a data store is, nor whether it is read or written: all are taken for relational databases that are written.</source>
        <translation>microTOSCA sagt weder, welcher Art ein Datenspeicher ist, noch, ob er gelesen oder geschrieben wird: Alle gelten als relationale Datenbanken, die geschrieben werden.</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; belongs to &apos;%2&apos; is not taken over: computes are no components.</source>
        <translation>Dass „%1“ zu „%2“ gehört, wird nicht übernommen: Computes sind keine Komponenten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand at the edge; this is left out.</source>
        <translation>„%1“ kann nicht am Rand stehen; dies wird ausgelassen.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Whoever uses &apos;%1&apos; from outside</source>
        <translation>Wer immer „%1“ von außen nutzt</translation>
    </message>
    <message>
        <source>The edge &apos;%1&apos; became clients on the internet that call its members.</source>
        <translation>Der Rand „%1“ wurde zu Clients im Internet, die seine Mitglieder aufrufen.</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; is deployed on &apos;%2&apos; is not taken over.</source>
        <translation>Dass „%1“ auf „%2“ ausgeliefert ist, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Nothing is deployed on &apos;%1&apos;; it is left out.</source>
        <translation>Auf „%1“ ist nichts ausgeliefert; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; interacts with itself; this is left out.</source>
        <translation>„%1“ interagiert mit sich selbst; dies wird ausgelassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot interact with &apos;%2&apos;; this is left out.</source>
        <translation>„%1“ kann nicht mit „%2“ interagieren; dies wird ausgelassen.</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to consume, as %3.</source>
        <translation>Es ist nicht angegeben, ob „%1“ an „%2“ veröffentlicht oder daraus konsumiert: als konsumierend angenommen, da %3.</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to publish, as %3.</source>
        <translation>Es ist nicht angegeben, ob „%1“ an „%2“ veröffentlicht oder daraus konsumiert: als veröffentlichend angenommen, da %3.</translation>
    </message>
    <message>
        <source>How &apos;%1&apos; finds its target is not taken over: routes do not say it.</source>
        <translation>Wie „%1“ sein Ziel findet, wird nicht übernommen: Weiterleitungen geben es nicht an.</translation>
    </message>
    <message>
        <source>Timeout, circuit breaker and discovery towards &apos;%1&apos; are not taken over: they are of calls alone.</source>
        <translation>Timeout, Circuit Breaker und Discovery gegenüber „%1“ werden nicht übernommen: Sie gehören nur zu Aufrufen.</translation>
    </message>
    <message>
        <source>microTOSCA topology</source>
        <translation>microTOSCA-Topologie</translation>
    </message>
    <message>
        <source>Services, brokers, routers, data stores, teams and the edge of a microTOSCA topology, as microFreshener reads it.</source>
        <translation>Dienste, Broker, Router, Datenspeicher, Teams und der Rand einer microTOSCA-Topologie, wie microFreshener sie liest.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no microTOSCA topology.</source>
        <translation>Die Datei wird übersprungen: Sie ist keine microTOSCA-Topologie.</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one topology, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>Die Datei wird übersprungen: Ein Entwurf hat eine Topologie, hier die von „%1“. Importieren Sie diese für sich.</translation>
    </message>
    <message>
        <source>There is no microTOSCA topology to import.</source>
        <translation>Es gibt keine microTOSCA-Topologie zu importieren.</translation>
    </message>
    <message>
        <source>A topology</source>
        <translation>Eine Topologie</translation>
    </message>
    <message>
        <source>There is no &apos;topology_template&apos;.</source>
        <translation>Es gibt kein „topology_template“.</translation>
    </message>
    <message>
        <source>&apos;topology_template&apos;</source>
        <translation>„topology_template“</translation>
    </message>
    <message>
        <source>&apos;node_types&apos;</source>
        <translation>„node_types“</translation>
    </message>
    <message>
        <source>&apos;relationship_templates&apos;</source>
        <translation>„relationship_templates“</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 muss eine Zuordnung sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 muss eine Liste sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 must be a name, not %2.</source>
        <translation>%1 muss ein Name sein, nicht %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not taken over.</source>
        <translation>„%1“ wird nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no node &apos;%1&apos;%2.</source>
        <translation>Es gibt keinen Knoten „%1“%2.</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; is near</source>
        <translation>; „%1“ ist ähnlich</translation>
    </message>
    <message>
        <source>There is no &apos;node_templates&apos;.</source>
        <translation>Es gibt keine „node_templates“.</translation>
    </message>
    <message>
        <source>&apos;node_templates&apos;</source>
        <translation>„node_templates“</translation>
    </message>
    <message>
        <source>The key of a node</source>
        <translation>Der Schlüssel eines Knotens</translation>
    </message>
    <message>
        <source>The node &apos;%1&apos;</source>
        <translation>Der Knoten „%1“</translation>
    </message>
    <message>
        <source>The type of &apos;%1&apos;</source>
        <translation>Der Typ von „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>„%1“ wird ausgelassen: Sein Typ „%2“ gehört nicht zu microTOSCA.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is taken for its base &apos;%2&apos;.</source>
        <translation>Der Typ „%1“ wird als seine Basis „%2“ behandelt.</translation>
    </message>
    <message>
        <source>The requirements of &apos;%1&apos;</source>
        <translation>Die Anforderungen von „%1“</translation>
    </message>
    <message>
        <source>A requirement of &apos;%1&apos;</source>
        <translation>Eine Anforderung von „%1“</translation>
    </message>
    <message>
        <source>The requirement &apos;%1&apos; of &apos;%2&apos; is not taken over.</source>
        <translation>Die Anforderung „%1“ von „%2“ wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The target of &apos;%1&apos; in &apos;%2&apos;</source>
        <translation>Das Ziel von „%1“ in „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is left out: &apos;%3&apos; is not of microTOSCA.</source>
        <translation>„%1“ von „%2“ wird ausgelassen: „%3“ gehört nicht zu microTOSCA.</translation>
    </message>
    <message>
        <source>The relationship of &apos;%1&apos;</source>
        <translation>Die Beziehung von „%1“</translation>
    </message>
    <message>
        <source>The relationship template &apos;%1&apos;</source>
        <translation>Die Beziehungsvorlage „%1“</translation>
    </message>
    <message>
        <source>There is no relationship template &apos;%1&apos;.</source>
        <translation>Es gibt keine Beziehungsvorlage „%1“.</translation>
    </message>
    <message>
        <source>The relationship type &apos;%1&apos; is taken for &apos;micro.relationships.InteractsWith&apos;.</source>
        <translation>Der Beziehungstyp „%1“ wird als „micro.relationships.InteractsWith“ behandelt.</translation>
    </message>
    <message>
        <source>The properties of an interaction</source>
        <translation>Die Eigenschaften einer Interaktion</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false; it is not taken over.</source>
        <translation>„%1“ ist weder true noch false; es wird nicht übernommen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be deployed on &apos;%2&apos;, which is no compute; this is left out.</source>
        <translation>„%1“ kann nicht auf „%2“ ausgeliefert werden, das kein Compute ist; dies wird ausgelassen.</translation>
    </message>
    <message>
        <source>&apos;groups&apos;</source>
        <translation>„groups“</translation>
    </message>
    <message>
        <source>The key of a group</source>
        <translation>Der Schlüssel einer Gruppe</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos;</source>
        <translation>Die Gruppe „%1“</translation>
    </message>
    <message>
        <source>The members of &apos;%1&apos;</source>
        <translation>Die Mitglieder von „%1“</translation>
    </message>
    <message>
        <source>microTOSCA has no type of group &apos;%1&apos;.</source>
        <translation>microTOSCA hat keinen Gruppentyp „%1“.</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>Die Gruppe „%1“ wird ausgelassen: Ihr Typ „%2“ gehört nicht zu microTOSCA.</translation>
    </message>
    <message>
        <source>A member of &apos;%1&apos;</source>
        <translation>Ein Mitglied von „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a group; the members of a group are nodes.</source>
        <translation>„%1“ ist eine Gruppe; die Mitglieder einer Gruppe sind Knoten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named twice as a member of &apos;%2&apos;.</source>
        <translation>„%1“ wird zweimal als Mitglied von „%2“ genannt.</translation>
    </message>
    <message>
        <source>The member &apos;%1&apos; of &apos;%2&apos; is left out: it is not of microTOSCA.</source>
        <translation>Das Mitglied „%1“ von „%2“ wird ausgelassen: Es gehört nicht zu microTOSCA.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>microTOSCA has no type &apos;%1&apos;%2.</source>
        <translation>microTOSCA hat keinen Typ „%1“%2.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is derived from itself, or too often.</source>
        <translation>Der Typ „%1“ ist von sich selbst abgeleitet oder zu oft.</translation>
    </message>
</context>
<context>
    <name>MicrosecendImport</name>
    <message>
        <source>The diagram must be a map with &apos;services&apos; and &apos;information_flows&apos;, not %1.</source>
        <translation>Das Diagramm muss eine Zuordnung mit „services“ und „information_flows“ sein, nicht %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>„%1“ muss eine Liste sein, nicht %2.</translation>
    </message>
    <message>
        <source>There is no service in the diagram.</source>
        <translation>Im Diagramm ist kein Dienst.</translation>
    </message>
    <message>
        <source>What the diagram does not show is stated as not there: such a diagram shows all that was found in the code.</source>
        <translation>Was das Diagramm nicht zeigt, wird als nicht vorhanden angegeben: Ein solches Diagramm zeigt alles, was im Code gefunden wurde.</translation>
    </message>
    <message>
        <source>A node without a name is skipped.</source>
        <translation>Ein Knoten ohne Namen wird übersprungen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice; the second one is skipped.</source>
        <translation>„%1“ steht zweimal da; der zweite Eintrag wird übersprungen.</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; is skipped: there is no node &apos;%3&apos;.</source>
        <translation>Der Fluss von „%1“ nach „%2“ wird übersprungen: Es gibt keinen Knoten „%3“.</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to itself is skipped.</source>
        <translation>Der Fluss von „%1“ zu sich selbst wird übersprungen.</translation>
    </message>
    <message>
        <source>Flow from %1 to %2</source>
        <translation>Fluss von %1 nach %2</translation>
    </message>
    <message>
        <source>Dataflow diagram of microservices</source>
        <translation>Datenflussdiagramm von Microservices</translation>
    </message>
    <message>
        <source>Services, outside entities and flows of a dataflow diagram in JSON, as microSecEnD and Code2DFD write them.</source>
        <translation>Dienste, externe Entitäten und Flüsse eines Datenflussdiagramms in JSON, wie microSecEnD und Code2DFD sie schreiben.</translation>
    </message>
    <message>
        <source>The file holds no dataflow diagram; it is skipped.</source>
        <translation>Die Datei enthält kein Datenflussdiagramm; sie wird übersprungen.</translation>
    </message>
    <message>
        <source>One diagram is imported at a time; &apos;%1&apos; is another one.</source>
        <translation>Es wird immer nur ein Diagramm importiert; „%1“ ist ein weiteres.</translation>
    </message>
    <message>
        <source>There is no dataflow diagram in the files: a map with &apos;services&apos; and &apos;information_flows&apos;.</source>
        <translation>In den Dateien ist kein Datenflussdiagramm: eine Zuordnung mit „services“ und „information_flows“.</translation>
    </message>
</context>
<context>
    <name>ObservabilityExport</name>
    <message>
        <source>Monitoring, logs and traces</source>
        <translation>Monitoring, Logs und Traces</translation>
    </message>
    <message>
        <source>Monitors, alerts on objectives, dashboards, collectors, log agents and runbooks.</source>
        <translation>Monitore, Alarme zu Zielwerten, Dashboards, Collectors, Log-Agenten und Runbooks.</translation>
    </message>
    <message>
        <source>Names of metrics</source>
        <translation>Namen der Metriken</translation>
    </message>
    <message>
        <source>By which names requests are counted: those of OpenTelemetry, of Istio&apos;s proxies, or of the Prometheus client libraries.</source>
        <translation>Unter welchen Namen Anfragen gezählt werden: denen von OpenTelemetry, denen der Proxys von Istio oder denen der Prometheus-Client-Bibliotheken.</translation>
    </message>
    <message>
        <source>Buckets of durations</source>
        <translation>Buckets der Dauern</translation>
    </message>
    <message>
        <source>Upper bounds in seconds of the histograms of durations; empty: those that the libraries use by default.</source>
        <translation>Obergrenzen der Histogramme von Dauern in Sekunden; leer: die, die die Bibliotheken standardmäßig verwenden.</translation>
    </message>
    <message>
        <source>Days of an objective</source>
        <translation>Tage eines Zielwerts</translation>
    </message>
    <message>
        <source>The period over which objectives hold.</source>
        <translation>Der Zeitraum, über den Zielwerte gelten.</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Längste Queue</translation>
    </message>
    <message>
        <source>Messages that may wait for a consumer that does not say how many it aims at.</source>
        <translation>Nachrichten, die auf einen Konsumenten warten dürfen, der nicht sagt, wie viele er anstrebt.</translation>
    </message>
    <message>
        <source>Suffix of dead-letter queues</source>
        <translation>Suffix von Dead-Letter-Queues</translation>
    </message>
    <message>
        <source>What the name of a dead-letter queue adds to that of its queue or topic.</source>
        <translation>Was der Name einer Dead-Letter-Queue dem ihrer Queue oder ihres Topics hinzufügt.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Who configures Prometheus: its operator, by objects, or files in ConfigMaps.</source>
        <translation>Wer Prometheus konfiguriert: sein Operator durch Objekte oder Dateien in ConfigMaps.</translation>
    </message>
    <message>
        <source>Labels for the operator</source>
        <translation>Labels für den Operator</translation>
    </message>
    <message>
        <source>Labels by which the Prometheus operator selects monitors and rules, such as release: kube-prometheus-stack.</source>
        <translation>Labels, nach denen der Prometheus-Operator Monitore und Regeln auswählt, etwa release: kube-prometheus-stack.</translation>
    </message>
    <message>
        <source>Version of AlertmanagerConfig</source>
        <translation>Version von AlertmanagerConfig</translation>
    </message>
    <message>
        <source>Version of the API of alert routes; v1beta1 needs the operator&apos;s conversion webhook.</source>
        <translation>Version der API der Alarm-Routen; v1beta1 braucht den Conversion-Webhook des Operators.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Whether dashboards for Grafana are written.</source>
        <translation>Ob Dashboards für Grafana geschrieben werden.</translation>
    </message>
    <message>
        <source>Address of Grafana</source>
        <translation>Adresse von Grafana</translation>
    </message>
    <message>
        <source>Where the dashboards are read; empty: the host of the dashboards component.</source>
        <translation>Wo die Dashboards gelesen werden; leer: der Host der Dashboard-Komponente.</translation>
    </message>
    <message>
        <source>Address of runbooks</source>
        <translation>Adresse der Runbooks</translation>
    </message>
    <message>
        <source>Address that the export&apos;s folder is read at; empty: the repository of the export profile.</source>
        <translation>Adresse, unter der der Ordner des Exports gelesen wird; leer: das Repository des Exportprofils.</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>How the OpenTelemetry Collector is run: by manifests, by its operator, or not by this target.</source>
        <translation>Wie der OpenTelemetry Collector betrieben wird: durch Manifeste, durch seinen Operator oder nicht durch dieses Ziel.</translation>
    </message>
    <message>
        <source>Sampling of whole traces</source>
        <translation>Sampling ganzer Traces</translation>
    </message>
    <message>
        <source>Whether failed and slow requests are always kept when only a share of the traces is.</source>
        <translation>Ob fehlgeschlagene und langsame Anfragen immer behalten werden, wenn nur ein Teil der Traces behalten wird.</translation>
    </message>
    <message>
        <source>Log agent</source>
        <translation>Log-Agent</translation>
    </message>
    <message>
        <source>Who reads the log files of the machines; design: the collector where it gathers logs, else Fluent Bit.</source>
        <translation>Wer die Logdateien der Maschinen liest; design: der Collector, wo er Logs sammelt, sonst Fluent Bit.</translation>
    </message>
    <message>
        <source>Elastic&apos;s operator</source>
        <translation>Operator von Elastic</translation>
    </message>
    <message>
        <source>Whether Elasticsearch as a log store is run by Elastic&apos;s operator.</source>
        <translation>Ob Elasticsearch als Log-Speicher vom Operator von Elastic betrieben wird.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to observe; place workloads in a cluster.</source>
        <translation>Kein Cluster des Entwurfs führt einen Workload aus, es gibt also nichts zu beobachten; setzen Sie Workloads in einen Cluster.</translation>
    </message>
    <message>
        <source>These have an objective, but no proxy of the mesh counts their requests, so nothing watches it: %1.</source>
        <translation>Diese haben einen Zielwert, aber kein Proxy des Mesh zählt ihre Anfragen, also überwacht ihn nichts: %1.</translation>
    </message>
    <message>
        <source>These have an objective, but do not say that they emit metrics of requests at a port, so nothing watches it: %1.</source>
        <translation>Diese haben einen Zielwert, sagen aber nicht, dass sie an einem Port Metriken zu Anfragen ausgeben, also überwacht ihn nichts: %1.</translation>
    </message>
    <message>
        <source>No bucket of the histogram ends at the latency budget, so the alert counts by another one; add one, or state the option &apos;buckets&apos;: %1.</source>
        <translation>Kein Bucket des Histogramms endet am Latenzbudget, der Alarm zählt also nach einem anderen; fügen Sie einen hinzu oder geben Sie die Option „buckets“ an: %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>The error budgets of these are so large that not even all requests burn them fast; some alerts are left out: %1.</source>
        <translation>Die Fehlerbudgets von diesen sind so groß, dass nicht einmal alle Anfragen sie schnell aufbrauchen; einige Alarme werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>These promise all or nothing, which leaves no error budget to watch: %1.</source>
        <translation>Diese versprechen alles oder nichts, es bleibt also kein Fehlerbudget zu überwachen: %1.</translation>
    </message>
    <message>
        <source>These do not say whether they emit metrics, so their measurements are not read: %1.</source>
        <translation>Diese sagen nicht, ob sie Metriken ausgeben, ihre Messwerte werden also nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>These speak gRPC at the port at which their measurements are read; state metrics-port where they offer them elsewhere: %1.</source>
        <translation>Diese sprechen gRPC an dem Port, an dem ihre Messwerte gelesen werden; geben Sie metrics-port an, wenn sie sie anderswo anbieten: %1.</translation>
    </message>
    <message>
        <source>These emit metrics, but have no port to read them from; have them pushed to the collector: %1.</source>
        <translation>Diese geben Metriken aus, haben aber keinen Port, an dem sie zu lesen sind; lassen Sie sie an den Collector senden: %1.</translation>
    </message>
    <message>
        <source>Nobody answers for these, so their alerts go to the team &apos;unowned&apos;: %1.</source>
        <translation>Niemand ist für diese verantwortlich, ihre Alarme gehen also an das Team „unowned“: %1.</translation>
    </message>
    <message>
        <source>These run outside of the cluster; take over the alerts of their provider: %1.</source>
        <translation>Diese laufen außerhalb des Clusters; übernehmen Sie die Alarme ihres Anbieters: %1.</translation>
    </message>
    <message>
        <source>The design has no store for %1; add one, so that they have somewhere to go.</source>
        <translation>Der Entwurf hat keinen Speicher für %1; fügen Sie einen hinzu, damit sie einen Ort haben.</translation>
    </message>
    <message>
        <source>This target does not know how to hand signals to these; name their technology: %1.</source>
        <translation>Dieses Ziel weiß nicht, wie es Signale an diese übergibt; nennen Sie ihre Technologie: %1.</translation>
    </message>
    <message>
        <source>Nobody says where these are reached; put their addresses in: %1.</source>
        <translation>Niemand sagt, wo diese erreichbar sind; tragen Sie ihre Adressen ein: %1.</translation>
    </message>
    <message>
        <source>Provide the Secret %1 with the keys %2 in the namespaces of the agents, so that they may write to %3.</source>
        <translation>Stellen Sie das Secret %1 mit den Schlüsseln %2 in den Namespaces der Agenten bereit, damit sie nach %3 schreiben dürfen.</translation>
    </message>
    <message>
        <source>These take signals at a port that their Services do not offer; state it on the connection from the collector: %1.</source>
        <translation>Diese nehmen Signale an einem Port an, den ihre Services nicht anbieten; geben Sie ihn an der Verbindung vom Collector an: %1.</translation>
    </message>
    <message>
        <source>Start these with --web.enable-remote-write-receiver, so that the collector may write to them: %1.</source>
        <translation>Starten Sie diese mit --web.enable-remote-write-receiver, damit der Collector in sie schreiben darf: %1.</translation>
    </message>
    <message>
        <source>No connection lets %2 read these, so network policies refuse it; draw &apos;observes&apos; from it to them or to the place around them: %1.</source>
        <translation>Keine Verbindung lässt %2 diese lesen, Netzwerkrichtlinien verweigern es also; zeichnen Sie „Beobachtet“ (observes) von dort zu ihnen oder zu dem Ort um sie herum: %1.</translation>
    </message>
    <message>
        <source>The proxies of these refuse readers that are not in the mesh; exclude the port of the measurements from it, or let the proxies hand them on: %1.</source>
        <translation>Die Proxys von diesen weisen Leser ab, die nicht im Mesh sind; nehmen Sie den Port der Messwerte davon aus oder lassen Sie die Proxys sie weitergeben: %1.</translation>
    </message>
    <message>
        <source>The design has no OpenTelemetry Collector in the cluster, so none is configured; workloads have to hand their traces to the store themselves.</source>
        <translation>Der Entwurf hat keinen OpenTelemetry Collector im Cluster, also wird keiner konfiguriert; Workloads müssen ihre Traces selbst an den Speicher übergeben.</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_ENDPOINT of the workloads to http://%1.%2.svc:4317, or 4318 for HTTP.</source>
        <translation>Setzen Sie OTEL_EXPORTER_OTLP_ENDPOINT der Workloads auf http://%1.%2.svc:4317 oder für HTTP auf 4318.</translation>
    </message>
    <message>
        <source>These have nowhere to hand signals to and are not written: %1.</source>
        <translation>Diese können Signale nirgendwohin übergeben und werden nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs; the log agent drops a few fields, complete the list: %1.</source>
        <translation>Die Daten von diesen sind geschützt und können in ihren Logs auftauchen; der Log-Agent entfernt einige Felder, vervollständigen Sie die Liste: %1.</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs, which nobody cleans: %1.</source>
        <translation>Die Daten von diesen sind geschützt und können in ihren Logs auftauchen, die niemand bereinigt: %1.</translation>
    </message>
    <message>
        <source>The log agent reads the log files of the machines, which pod security allows in privileged namespaces only: set &apos;pod-security: privileged&apos; for the namespace %1.</source>
        <translation>Der Log-Agent liest die Logdateien der Maschinen, was die Pod-Sicherheit nur in privilegierten Namespaces erlaubt: Setzen Sie „pod-security: privileged“ für den Namespace %1.</translation>
    </message>
    <message>
        <source>These name no version; %2 is assumed: %1.</source>
        <translation>Diese nennen keine Version; angenommen wird %2: %1.</translation>
    </message>
    <message>
        <source>Install Elastic&apos;s operator (ECK); it makes the user of the Secret %1-es-elastic-user.</source>
        <translation>Installieren Sie den Operator von Elastic (ECK); er legt den Benutzer des Secrets %1-es-elastic-user an.</translation>
    </message>
    <message>
        <source>This target runs these with their configuration; list it in the export profile, so that the target &apos;kubernetes&apos; leaves them to it: %1.</source>
        <translation>Dieses Ziel betreibt diese mit ihrer Konfiguration; führen Sie es im Exportprofil auf, damit das Ziel „kubernetes“ sie ihm überlässt: %1.</translation>
    </message>
    <message>
        <source>These have dashboards and alerts of their vendors, so none are written: %1.</source>
        <translation>Diese haben Dashboards und Alarme ihrer Anbieter, also werden keine geschrieben: %1.</translation>
    </message>
    <message>
        <source>No Elasticsearch of the cluster stands behind these; check the address that they name: %1.</source>
        <translation>Hinter diesen steht kein Elasticsearch des Clusters; prüfen Sie die Adresse, die sie nennen: %1.</translation>
    </message>
    <message>
        <source>The design has no alerting component, so nobody is told; alerts have no routes.</source>
        <translation>Der Entwurf hat keine Komponente für Alarmierung, also wird niemand benachrichtigt; Alarme haben keine Routen.</translation>
    </message>
    <message>
        <source>Routes of alerts are written for the Prometheus operator only.</source>
        <translation>Routen für Alarme werden nur für den Prometheus-Operator geschrieben.</translation>
    </message>
    <message>
        <source>Provide the Secret alert-receivers in the namespace %1: a key TEAM-page and TEAM-ticket for each team, and everybody-else, each with the address of a webhook; or replace the receivers.</source>
        <translation>Stellen Sie das Secret alert-receivers im Namespace %1 bereit: je Team einen Schlüssel TEAM-page und TEAM-ticket sowie everybody-else, jeweils mit der Adresse eines Webhooks; oder ersetzen Sie die Empfänger.</translation>
    </message>
    <message>
        <source>Mount the ConfigMaps with rules into Prometheus and name them under rule_files; workloads are read by your own scrape configuration, with the labels namespace and job.</source>
        <translation>Hängen Sie die ConfigMaps mit Regeln in Prometheus ein und nennen Sie sie unter rule_files; Workloads werden durch Ihre eigene Scrape-Konfiguration gelesen, mit den Labels namespace und job.</translation>
    </message>
    <message>
        <source>Install the Prometheus operator and kube-state-metrics; let it select the monitors, rules and routes of all namespaces, and set its alertmanagerConfigMatcherStrategy to None, so that routes hold for alerts of all namespaces.</source>
        <translation>Installieren Sie den Prometheus-Operator und kube-state-metrics; lassen Sie ihn die Monitore, Regeln und Routen aller Namespaces auswählen und setzen Sie seine alertmanagerConfigMatcherStrategy auf None, damit Routen für Alarme aller Namespaces gelten.</translation>
    </message>
    <message>
        <source>Nobody says where the runbooks are read; https://runbooks.example.invalid stands in for it. State the repository of the export profile or the option &apos;runbook-url&apos;.</source>
        <translation>Niemand sagt, wo die Runbooks gelesen werden; https://runbooks.example.invalid steht als Platzhalter. Geben Sie das Repository des Exportprofils oder die Option „runbook-url“ an.</translation>
    </message>
    <message>
        <source>The design has no dashboards component; the dashboards are for Grafana.</source>
        <translation>Der Entwurf hat keine Dashboard-Komponente; die Dashboards sind für Grafana.</translation>
    </message>
    <message>
        <source>These do not read the dashboards, which are for Grafana: %1.</source>
        <translation>Diese lesen die Dashboards nicht, die für Grafana sind: %1.</translation>
    </message>
    <message>
        <source>The queues of these connections are not watched: say topic and consumer group, and a technology that this target knows (Kafka, RabbitMQ): %1.</source>
        <translation>Die Queues dieser Verbindungen werden nicht überwacht: Geben Sie Topic und Consumer Group an sowie eine Technologie, die dieses Ziel kennt (Kafka, RabbitMQ): %1.</translation>
    </message>
    <message>
        <source>These are rules for a controller rather than pods; watch the controller: %1.</source>
        <translation>Diese sind Regeln für einen Controller und keine Pods; überwachen Sie den Controller: %1.</translation>
    </message>
</context>
<context>
    <name>OpenSloExport</name>
    <message>
        <source>Service level objectives</source>
        <translation>Service Level Objectives (SLO)</translation>
    </message>
    <message>
        <source>Objectives, indicators and alert policies in the form of OpenSLO, from the targets that components state.</source>
        <translation>Zielwerte, Indikatoren und Alarmrichtlinien in der Form von OpenSLO, aus den Zielwerten, die Komponenten angeben.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Whose metrics the indicators read: those of the mesh where there is one, or always those of OpenTelemetry.</source>
        <translation>Wessen Metriken die Indikatoren lesen: die des Mesh, wo es eines gibt, oder immer die von OpenTelemetry.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>The time over which a target counts, such as 28d or 4w.</source>
        <translation>Die Zeit, über die ein Zielwert zählt, etwa 28d oder 4w.</translation>
    </message>
    <message>
        <source>Option &apos;window&apos; of target &apos;openslo&apos; has to be a duration such as 28d.</source>
        <translation>Option „window“ des Ziels „openslo“ muss eine Dauer sein, etwa 28d.</translation>
    </message>
    <message>
        <source>What answers no requests at a port has no share of good requests, so no indicator is written: %1.</source>
        <translation>Was an keinem Port Anfragen beantwortet, hat keinen Anteil guter Anfragen, also wird kein Indikator geschrieben: %1.</translation>
    </message>
    <message>
        <source>A target of 100 % leaves no room for a single failure, so no objective is written; state a lower one: %1.</source>
        <translation>Ein Zielwert von 100 % lässt keinen einzigen Fehler zu, also wird kein Objective geschrieben; geben Sie einen niedrigeren an: %1.</translation>
    </message>
    <message>
        <source>Their metrics are assumed to be those that OpenTelemetry&apos;s instrumentation for servers records: %1.</source>
        <translation>Es wird angenommen, dass ihre Metriken die sind, die OpenTelemetrys Instrumentierung für Server aufzeichnet: %1.</translation>
    </message>
    <message>
        <source>No workload of a cluster states an availability target or a latency budget, so there are no objectives.</source>
        <translation>Kein Workload eines Clusters gibt ein Verfügbarkeitsziel oder ein Latenzbudget an, es gibt also keine Objectives.</translation>
    </message>
    <message>
        <source>These have a target, but no metrics of their own in a cluster; their provider tells how well they do: %1.</source>
        <translation>Diese haben einen Zielwert, aber keine eigenen Metriken in einem Cluster; ihr Anbieter sagt, wie gut sie ihn halten: %1.</translation>
    </message>
    <message>
        <source>No component for alerting says how people are called, so &apos;email&apos; stands in for it.</source>
        <translation>Keine Komponente für Alarmierung sagt, wie Personen gerufen werden, daher steht „email“ als Platzhalter.</translation>
    </message>
    <message>
        <source>Some alerts have no team, so they go to a target &apos;nobody&apos;; give their components a team.</source>
        <translation>Einige Alarme haben kein Team, sie gehen also an einen Empfänger „nobody“; geben Sie ihren Komponenten ein Team.</translation>
    </message>
    <message>
        <source>Connect these notification targets to real addresses where the objectives are evaluated: %1.</source>
        <translation>Verbinden Sie diese Benachrichtigungsempfänger dort, wo die Objectives ausgewertet werden, mit echten Adressen: %1.</translation>
    </message>
</context>
<context>
    <name>PackTest</name>
    <message>
        <source>an expectation</source>
        <translation>eine Erwartung</translation>
    </message>
    <message>
        <source>An expectation names the rule of a &apos;finding&apos; or of a &apos;question&apos;.</source>
        <translation>Eine Erwartung nennt die Regel eines „finding“ oder einer „question“.</translation>
    </message>
    <message>
        <source>rule of this pack</source>
        <translation>Regel dieses Pakets</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; needs &apos;each&apos;.</source>
        <translation>„{item}“ braucht „each“.</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>Eine Komponente oder Verbindung der Art „%1“ hat kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>Unbekannte Komponentenart „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>„%1“ kann nicht in „%2“ stehen.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>Unbekannte Verbindungsart „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>„%1“ kann nicht von „%2“ nach „%3“ verlaufen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a text.</source>
        <translation>„%1“ braucht einen Text.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is yes or no.</source>
        <translation>„%1“ ist ja oder nein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3.</source>
        <translation>„%1“ ist eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2.</source>
        <translation>„%1“ ist eines von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 to %3 different entries, parted by commas.</source>
        <translation>„%1“ braucht %2 bis %3 verschiedene Einträge, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; it has %3.</source>
        <translation>Das Muster „%1“ hat keinen Parameter „%2“; es hat %3.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Das Muster „%1“ hat keinen Parameter „%2“; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; known are %3.</source>
        <translation>Unbekannt: %1 „%2“; bekannt sind %3.</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Unbekannt: %1 „%2“; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>„%1“ muss eine Liste von Texten sein, nicht %2.</translation>
    </message>
    <message>
        <source>There is no base &apos;%1&apos;.</source>
        <translation>Es gibt keine Grundlage „%1“.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A pattern needs &apos;%1&apos;.</source>
        <translation>Ein Muster braucht „%1“.</translation>
    </message>
    <message>
        <source>&apos;parameters&apos; must be a map, not %1.</source>
        <translation>„parameters“ muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a parameter.</source>
        <translation>„%1“ kann nicht der Name eines Parameters sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>„%1“ muss eine Zuordnung sein, nicht %2.</translation>
    </message>
    <message>
        <source>type of parameter</source>
        <translation>Typ eines Parameters</translation>
    </message>
    <message>
        <source>key of a parameter</source>
        <translation>Schlüssel eines Parameters</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>Der Parameter „%1“ braucht „%2“.</translation>
    </message>
    <message>
        <source>&apos;components&apos; must be a map of 1 to %1 parts.</source>
        <translation>„components“ muss eine Zuordnung von 1 bis %1 Teilen sein.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; before this one.</source>
        <translation>Vor diesem Teil gibt es keinen Teil „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made for each of &apos;%2&apos;: what stands in it must be, too.</source>
        <translation>„%1“ entsteht für jedes Element von „%2“: Was darin steht, muss das auch.</translation>
    </message>
    <message>
        <source>&apos;connections&apos; must be a map, not %1.</source>
        <translation>„connections“ muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; for &apos;%2&apos;.</source>
        <translation>Es gibt keinen Teil „%1“ für „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a part: lower-case letters, digits and dashes.</source>
        <translation>„%1“ kann nicht der Name eines Teils sein: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>There is no set of fields &apos;%1&apos;; known are %2.</source>
        <translation>Es gibt keine Feldgruppe „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>&apos;each&apos; needs a parameter that is a list.</source>
        <translation>„each“ braucht einen Parameter, der eine Liste ist.</translation>
    </message>
    <message>
        <source>&apos;takes-over&apos; needs a part before this one that something selected can stand in for.</source>
        <translation>„takes-over“ braucht einen Teil vor diesem, für den etwas Ausgewähltes einstehen kann.</translation>
    </message>
    <message>
        <source>&apos;at&apos; must be a column and a row, both from 0.</source>
        <translation>„at“ muss eine Spalte und eine Zeile sein, beide ab 0.</translation>
    </message>
    <message>
        <source>The part &apos;%1&apos; needs a kind.</source>
        <translation>Der Teil „%1“ braucht eine Art.</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Eine Komponente oder Verbindung der Art „%1“ hat kein Attribut „%2“; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes.</source>
        <translation>Ein Feld ist Text, eine Zahl, ja oder nein, oder eine Liste. Ein Text, der mit einem Platzhalter beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;.</source>
        <translation>Es gibt keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no choice &apos;%2&apos;.</source>
        <translation>„%1“ hat keine Auswahlmöglichkeit „%2“.</translation>
    </message>
    <message>
        <source>&apos;if&apos; needs a boolean parameter, or a choice and one of its values.</source>
        <translation>„if“ braucht einen booleschen Parameter oder eine Auswahl und einen ihrer Werte.</translation>
    </message>
    <message>
        <source>The file is neither a pattern nor sets of fields for patterns.</source>
        <translation>Die Datei ist weder ein Muster noch enthält sie Feldgruppen für Muster.</translation>
    </message>
    <message>
        <source>There is no pattern &apos;%1&apos; that these texts belong to.</source>
        <translation>Es gibt kein Muster „%1“, zu dem diese Texte gehören.</translation>
    </message>
    <message>
        <source>set of fields</source>
        <translation>Feldgruppe</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The text lacks %1, which the English one has.</source>
        <translation>Dem Text fehlt %1, das der englische hat.</translation>
    </message>
    <message>
        <source>The text has %1, which the English one does not have.</source>
        <translation>Der Text hat %1, das der englische nicht hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 texts, in English it has %3.</source>
        <translation>„%1“ hat %2 Texte, auf Englisch sind es %3.</translation>
    </message>
    <message>
        <source>The default of &apos;%1&apos; is the same in every language.</source>
        <translation>Der Standardwert von „%1“ ist in jeder Sprache derselbe.</translation>
    </message>
    <message>
        <source>In English there is no &apos;%1&apos; here.</source>
        <translation>Auf Englisch gibt es hier kein „%1“.</translation>
    </message>
    <message>
        <source>key of a parameter&apos;s texts</source>
        <translation>Schlüssel der Texte eines Parameters</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>text of a part</source>
        <translation>Text eines Teils</translation>
    </message>
    <message>
        <source>The texts of a pattern are a map, not %1.</source>
        <translation>Die Texte eines Musters sind eine Zuordnung, nicht %1.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>key of a pattern&apos;s texts</source>
        <translation>Schlüssel der Texte eines Musters</translation>
    </message>
</context>
<context>
    <name>PipelineExport</name>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>A workflow that validates the design, checks that the exports match it, and has a place for building each image.</source>
        <translation>Ein Workflow, der den Entwurf validiert, prüft, ob die Exporte zu ihm passen, und einen Platz für den Bau jedes Images hat.</translation>
    </message>
    <message>
        <source>Set the repository variables GROUNDPLAN_PACKAGE_URL (where your package of Groundplan is) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>Setzen Sie die Repository-Variablen GROUNDPLAN_PACKAGE_URL (wo Ihr Paket von Groundplan liegt) und, sobald die Build-Schritte Ihre eigenen sind, BUILD_IMAGES auf true.</translation>
    </message>
    <message>
        <source>The workflow reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>Der Workflow liest den Entwurf aus platform.groundplan.yaml; die Option „design“ nennt einen anderen Pfad.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>A pipeline that validates the design, checks that the exports match it, and has a place for building each image.</source>
        <translation>Eine Pipeline, die den Entwurf validiert, prüft, ob die Exporte zu ihm passen, und einen Platz für den Bau jedes Images hat.</translation>
    </message>
    <message>
        <source>Set the CI variables GROUNDPLAN_IMAGE (an image that holds groundplan and kustomize) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>Setzen Sie die CI-Variablen GROUNDPLAN_IMAGE (ein Image, das groundplan und kustomize enthält) und, sobald die Build-Schritte Ihre eigenen sind, BUILD_IMAGES auf true.</translation>
    </message>
    <message>
        <source>The pipeline reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>Die Pipeline liest den Entwurf aus platform.groundplan.yaml; die Option „design“ nennt einen anderen Pfad.</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Entwurfsdatei</translation>
    </message>
    <message>
        <source>Path of the design file within the repository.</source>
        <translation>Pfad der Entwurfsdatei innerhalb des Repositorys.</translation>
    </message>
    <message>
        <source>Build images</source>
        <translation>Images bauen</translation>
    </message>
    <message>
        <source>Whether the pipeline has a job for each image that the team builds.</source>
        <translation>Ob die Pipeline einen Job für jedes Image hat, das das Team baut.</translation>
    </message>
    <message>
        <source>The export profile puts files into the folder %1, but this file is only found at the top of the repository: export this target there, with -t %2 -o . at the top.</source>
        <translation>Das Exportprofil legt Dateien in den Ordner %1, diese Datei wird aber nur oben im Repository gefunden: Exportieren Sie dieses Ziel dort, mit -t %2 -o . oben im Repository.</translation>
    </message>
</context>
<context>
    <name>PlantUmlExport</name>
    <message>
        <source>C4 diagrams in PlantUML</source>
        <translation>C4-Diagramme in PlantUML</translation>
    </message>
    <message>
        <source>The design and each of its systems as C4 container diagrams for PlantUML, whose own library holds all that they include.</source>
        <translation>Der Entwurf und jedes seiner Systeme als C4-Containerdiagramme für PlantUML, dessen eigene Bibliothek alles enthält, was sie einbinden.</translation>
    </message>
    <message>
        <source>The diagrams need PlantUML 1.2022.0 or newer.</source>
        <translation>Die Diagramme brauchen PlantUML 1.2022.0 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>&apos;%1&apos; cannot be switched off: it tells of deviations that do not count.</source>
        <translation>„%1“ kann nicht abgeschaltet werden: Es meldet Abweichungen, die nicht zählen.</translation>
    </message>
    <message>
        <source>There is no rule or pack &apos;%1&apos;</source>
        <translation>Es gibt keine Regel und kein Paket „%1“</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;</source>
        <translation>Es gibt keine Regel „%1“</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan rules&apos; lists them.</source>
        <translation>%1; „groundplan rules“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>Die Stufe von „%1“ muss eine von %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>Rules and their levels must be a map, not %1.</source>
        <translation>Regeln und ihre Stufen müssen eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>Text is expected here, not %1.</source>
        <translation>Hier wird Text erwartet, nicht %1.</translation>
    </message>
    <message>
        <source>This is not a profile: a map with the key &apos;profile&apos; is expected.</source>
        <translation>Das ist kein Profil: Erwartet wird eine Zuordnung mit dem Schlüssel „profile“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile; use lower-case letters, digits and dashes.</source>
        <translation>„%1“ ist kein Name für ein Profil; verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;.</source>
        <translation>Es gibt kein Paket „%1“.</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Es gibt kein Paket „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; known are %2.</source>
        <translation>Unbekannter Schlüssel „%1“ eines Profils; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; did you mean &apos;%2&apos;?</source>
        <translation>Unbekannter Schlüssel „%1“ eines Profils; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; needs a name and a description.</source>
        <translation>Das Profil „%1“ braucht einen Namen und eine Beschreibung.</translation>
    </message>
</context>
<context>
    <name>PolicyExport</name>
    <message>
        <source>These do not keep what others do, and no deviation accepts that; the policies leave them out: %1.</source>
        <translation>Diese halten nicht ein, was andere einhalten, und keine Abweichung akzeptiert das; die Richtlinien lassen sie aus: %1.</translation>
    </message>
    <message>
        <source>The deviations of these lack a justification of 20 letters, an owner or an end, so they except nothing: %1.</source>
        <translation>Den Abweichungen von diesen fehlt eine Begründung von 20 Buchstaben, ein Verantwortlicher oder ein Ende, sie nehmen also nichts aus: %1.</translation>
    </message>
    <message>
        <source>Containers that prepare a pod for the mesh run as root unless its CNI plugin does that; use the plugin of: %1.</source>
        <translation>Container, die einen Pod für das Mesh vorbereiten, laufen als root, sofern nicht sein CNI-Plugin das tut; verwenden Sie das Plugin von: %1.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <translation>
            <numerusform>%1 Und %n weiterer dieser Art.</numerusform>
            <numerusform>%1 Und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2, bis %3.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Docker&apos;s settings name the credential helper &apos;%1&apos;, which is not installed.</source>
        <translation>Die Einstellungen von Docker nennen den Credential Helper „%1“, der nicht installiert ist.</translation>
    </message>
    <message>
        <source>The credential helper &apos;%1&apos; did not answer.</source>
        <translation>Der Credential Helper „%1“ hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>This is no JSON object; &apos;docker login&apos; writes one.</source>
        <translation>Das ist kein JSON-Objekt; „docker login“ schreibt eines.</translation>
    </message>
    <message>
        <source>No branch is checked out; name one with &apos;--branch&apos;.</source>
        <translation>Kein Branch ist ausgecheckt; nennen Sie einen mit „--branch“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for a branch.</source>
        <translation>„%1“ ist kein Name für einen Branch.</translation>
    </message>
    <message>
        <source>git cannot switch to the branch &apos;%1&apos;: %2</source>
        <translation>git kann nicht zum Branch „%1“ wechseln: %2</translation>
    </message>
    <message>
        <source>Publishing needs git, which is not installed.</source>
        <translation>Das Veröffentlichen braucht git, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no git working tree: %1</source>
        <translation>Das ist kein Arbeitsbaum von git: %1</translation>
    </message>
    <message>
        <source>The path leads into the folder of git itself.</source>
        <translation>Der Pfad führt in den Ordner von git selbst.</translation>
    </message>
    <message>
        <source>The path leads out of the git working tree.</source>
        <translation>Der Pfad führt aus dem Arbeitsbaum von git hinaus.</translation>
    </message>
    <message>
        <source>A merge or rebase is under way in this working tree; finish it first.</source>
        <translation>In diesem Arbeitsbaum läuft gerade ein Merge oder Rebase; schließen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Other changes are staged in this working tree; commit or unstage them first.</source>
        <translation>In diesem Arbeitsbaum sind andere Änderungen vorgemerkt; committen Sie sie zuerst oder heben Sie die Vormerkung auf.</translation>
    </message>
    <message>
        <source>This file was changed by hand, and that is not committed; commit or discard it first.</source>
        <translation>Diese Datei wurde von Hand geändert, und das ist nicht committet; committen oder verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The files are written, but git did not commit them: %1</source>
        <translation>Die Dateien sind geschrieben, aber git hat sie nicht committet: %1</translation>
    </message>
    <message>
        <source>There is no remote to push to; name one with &apos;--remote&apos;.</source>
        <translation>Es gibt kein Remote zum Pushen; nennen Sie eines mit „--remote“.</translation>
    </message>
    <message>
        <source>The export is committed, but git did not push it: %1</source>
        <translation>Der Export ist committet, aber git hat ihn nicht gepusht: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of an artifact; write oci://HOST/REPOSITORY:TAG, the repository in small letters.</source>
        <translation>„%1“ ist keine Adresse eines Artefakts; schreiben Sie oci://HOST/REPOSITORY:TAG, das Repository in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The registry sends on to %1, which is not encrypted.</source>
        <translation>Die Registry leitet an %1 weiter, das nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>Das Veröffentlichen wurde angehalten.</translation>
    </message>
    <message>
        <source>The registry does not answer: %1.</source>
        <translation>Die Registry antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>The registry asks for a way to sign in that is not known here.</source>
        <translation>Die Registry verlangt eine Art der Anmeldung, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The registry wants to know who pushes; sign in with &apos;docker login %1&apos; first.</source>
        <translation>Die Registry will wissen, wer pusht; melden Sie sich zuerst mit „docker login %1“ an.</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>Check &apos;docker login %1&apos;.</source>
        <translation>Prüfen Sie „docker login %1“.</translation>
    </message>
    <message>
        <source>The registry refuses %1 (status %2).</source>
        <translation>Die Registry verweigert %1 (Status %2).</translation>
    </message>
    <message>
        <source>to say what it holds</source>
        <translation>die Auskunft über ihren Inhalt</translation>
    </message>
    <message>
        <source>an upload</source>
        <translation>einen Upload</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>das Artefakt</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>This design is empty.</source>
        <translation>Dieser Entwurf ist leer.</translation>
    </message>
    <message>
        <source>The scale of a picture has to be greater than 0.</source>
        <translation>Der Maßstab eines Bildes muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. Use a scale of at most %5, or SVG.</source>
        <translation>Das Bild hätte %1 × %2 Pixel; möglich sind höchstens %3 je Seite und %4 Megapixel. Verwenden Sie einen Maßstab von höchstens %5 oder SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; use a smaller scale, or SVG.</source>
        <translation>Für das Bild reicht der Arbeitsspeicher nicht; verwenden Sie einen kleineren Maßstab oder SVG.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nobody collects the logs of %1.</source>
        <translation>Niemand sammelt die Logs von %1.</translation>
    </message>
    <message>
        <source>Nobody collects the metrics of %1.</source>
        <translation>Niemand sammelt die Metriken von %1.</translation>
    </message>
    <message>
        <source>Nobody collects the traces of %1.</source>
        <translation>Niemand sammelt die Traces von %1.</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; accepts nothing: &apos;%2&apos; finds nothing there.</source>
        <translation>Abweichung „%1“ akzeptiert nichts: „%2“ findet dort nichts.</translation>
    </message>
    <message>
        <source>Chatty connection</source>
        <translation>Geschwätzige Verbindung</translation>
    </message>
    <message>
        <source>One request makes many calls over the same connection.</source>
        <translation>Eine Anfrage macht viele Aufrufe über dieselbe Verbindung.</translation>
    </message>
    <message>
        <source>Each call pays network time and can fail; together they make a slow and fragile request.</source>
        <translation>Jeder Aufruf kostet Netzwerkzeit und kann scheitern; zusammen ergeben sie eine langsame und anfällige Anfrage.</translation>
    </message>
    <message>
        <source>Offer one coarser operation or a batch, or keep a copy of the data where it is read.</source>
        <translation>Bieten Sie eine gröbere Operation oder einen Stapelaufruf an oder halten Sie eine Kopie der Daten dort, wo sie gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not say how many calls a request makes.</source>
        <translation>%1 sagt nicht, wie viele Aufrufe eine Anfrage macht.</translation>
    </message>
    <message>
        <source>%1 makes %2 calls for one request.</source>
        <translation>%1 macht %2 Aufrufe für eine Anfrage.</translation>
    </message>
    <message>
        <source>Dependency cycle</source>
        <translation>Abhängigkeitszyklus</translation>
    </message>
    <message>
        <source>Components call one another in a circle, each waiting for the next.</source>
        <translation>Komponenten rufen einander im Kreis auf, und jede wartet auf die nächste.</translation>
    </message>
    <message>
        <source>They can only be deployed, tested and scaled together, and one slow member stalls all of them.</source>
        <translation>Sie können nur gemeinsam ausgeliefert, getestet und skaliert werden, und ein langsames Mitglied hält alle auf.</translation>
    </message>
    <message>
        <source>Make one call of the cycle asynchronous, or move what both sides need into a component of its own.</source>
        <translation>Machen Sie einen Aufruf des Zyklus asynchron oder verlagern Sie, was beide Seiten brauchen, in eine eigene Komponente.</translation>
    </message>
    <message>
        <source>%1 wait for one another in a circle.</source>
        <translation>%1 warten im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>Excessive fan-in</source>
        <translation>Übermäßiger Fan-in</translation>
    </message>
    <message>
        <source>Very many components depend on one workload.</source>
        <translation>Sehr viele Komponenten hängen von einem Workload ab.</translation>
    </message>
    <message>
        <source>Its failure, slowness or change of contract hits all of them at once.</source>
        <translation>Sein Ausfall, seine Langsamkeit oder eine Änderung seines Vertrags trifft alle auf einmal.</translation>
    </message>
    <message>
        <source>Cache its answers near the callers, split it by caller group, or isolate the callers with bulkheads.</source>
        <translation>Cachen Sie seine Antworten nahe bei den Aufrufern, teilen Sie ihn nach Aufrufergruppen auf oder isolieren Sie die Aufrufer mit Bulkheads.</translation>
    </message>
    <message>
        <source>Excessive fan-out</source>
        <translation>Übermäßiger Fan-out</translation>
    </message>
    <message>
        <source>One workload calls very many others and waits for them.</source>
        <translation>Ein Workload ruft sehr viele andere auf und wartet auf sie.</translation>
    </message>
    <message>
        <source>It is as slow as the slowest and as available as all of them together.</source>
        <translation>Er ist so langsam wie der langsamste und so verfügbar wie alle zusammen.</translation>
    </message>
    <message>
        <source>Put an aggregator or backend for frontend in between, or let it listen to events instead of asking.</source>
        <translation>Setzen Sie einen Aggregator oder ein Backend for Frontend dazwischen oder lassen Sie ihn auf Ereignisse hören, statt zu fragen.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Nabe</translation>
    </message>
    <message>
        <source>A workload has about as many callers as it calls, and many of both.</source>
        <translation>Ein Workload hat etwa so viele Aufrufer, wie er selbst aufruft, und von beiden viele.</translation>
    </message>
    <message>
        <source>Every change passes through it, and its failure reaches in both directions.</source>
        <translation>Jede Änderung läuft durch ihn, und sein Ausfall reicht in beide Richtungen.</translation>
    </message>
    <message>
        <source>Split it by responsibility, or put a facade or events between it and one of its sides.</source>
        <translation>Teilen Sie ihn nach Verantwortung auf oder setzen Sie eine Fassade oder Ereignisse zwischen ihn und eine seiner Seiten.</translation>
    </message>
    <message>
        <source>Long synchronous chain</source>
        <translation>Lange synchrone Kette</translation>
    </message>
    <message>
        <source>A request passes through a long chain of workloads that each wait for the next.</source>
        <translation>Eine Anfrage durchläuft eine lange Kette von Workloads, die jeweils auf den nächsten warten.</translation>
    </message>
    <message>
        <source>Latency adds up, availability multiplies, and retries at every hop turn a hiccup into a storm.</source>
        <translation>Latenz addiert sich, Verfügbarkeit multipliziert sich, und Wiederholungen an jedem Sprung machen aus einem Schluckauf einen Sturm.</translation>
    </message>
    <message>
        <source>Cut the chain with an event or a queue, or let the caller gather what it needs in parallel.</source>
        <translation>Unterbrechen Sie die Kette mit einem Ereignis oder einer Queue oder lassen Sie den Aufrufer parallel sammeln, was er braucht.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Geteilte Datenbank</translation>
    </message>
    <message>
        <source>Several workloads read or write the same data store.</source>
        <translation>Mehrere Workloads lesen oder schreiben denselben Datenspeicher.</translation>
    </message>
    <message>
        <source>Its schema becomes a contract that nobody wrote: no owner can change it, and one can corrupt the data of all.</source>
        <translation>Sein Schema wird zu einem Vertrag, den niemand geschrieben hat: Kein Eigentümer kann es ändern, und einer kann die Daten aller verderben.</translation>
    </message>
    <message>
        <source>Give each its own store and share by an interface or events, or let one workload own the data.</source>
        <translation>Geben Sie jedem einen eigenen Speicher und teilen Sie über eine Schnittstelle oder Ereignisse, oder geben Sie die Daten einem einzigen Workload.</translation>
    </message>
    <message>
        <source>%1 is shared by %2.</source>
        <translation>%1 wird geteilt von %2.</translation>
    </message>
    <message>
        <source>Cluster without GitOps</source>
        <translation>Cluster ohne GitOps</translation>
    </message>
    <message>
        <source>Nothing reconciles the cluster with its declared state.</source>
        <translation>Nichts gleicht den Cluster mit seinem deklarierten Zustand ab.</translation>
    </message>
    <message>
        <source>Changes made by hand stay unseen, and nobody can rebuild the cluster from the repository.</source>
        <translation>Von Hand gemachte Änderungen bleiben unbemerkt, und niemand kann den Cluster aus dem Repository neu aufbauen.</translation>
    </message>
    <message>
        <source>Add a GitOps controller that deploys to the cluster.</source>
        <translation>Fügen Sie einen GitOps-Controller hinzu, der in den Cluster ausliefert.</translation>
    </message>
    <message>
        <source>No GitOps controller reconciles %1.</source>
        <translation>Kein GitOps-Controller gleicht %1 ab.</translation>
    </message>
    <message>
        <source>Let %1 deploy to it</source>
        <translation>%1 dorthin ausliefern lassen</translation>
    </message>
    <message>
        <source>there is no rule &apos;%1&apos;</source>
        <translation>es gibt keine Regel „%1“</translation>
    </message>
    <message>
        <source>its subject &apos;%1&apos; is not in the design</source>
        <translation>ihr Gegenstand „%1“ ist nicht im Entwurf</translation>
    </message>
    <message>
        <source>it has no owner</source>
        <translation>sie hat keinen Verantwortlichen</translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation>sie hat kein Ablaufdatum</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>sie ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Alle beheben: %1</translation>
    </message>
    <message>
        <source>Let %1 observe it</source>
        <translation>Von %1 beobachten lassen</translation>
    </message>
    <message>
        <source>Legacy system without a facade</source>
        <translation>Altsystem ohne Fassade</translation>
    </message>
    <message>
        <source>A workload talks to a legacy system directly.</source>
        <translation>Ein Workload spricht direkt mit einem Altsystem.</translation>
    </message>
    <message>
        <source>The old model leaks into the new code, and the legacy system cannot be replaced piece by piece.</source>
        <translation>Das alte Modell sickert in den neuen Code, und das Altsystem kann nicht Stück für Stück abgelöst werden.</translation>
    </message>
    <message>
        <source>Put an anti-corruption layer in between: one service that alone talks to the legacy system.</source>
        <translation>Setzen Sie einen Anti-Corruption-Layer dazwischen: einen Dienst, der als Einziger mit dem Altsystem spricht.</translation>
    </message>
    <message>
        <source>%1 talks to the legacy system %2 directly.</source>
        <translation>%1 spricht direkt mit dem Altsystem %2.</translation>
    </message>
    <message>
        <source>%1 facade</source>
        <translation>%1-Fassade</translation>
    </message>
    <message>
        <source>Put a facade in front of %1</source>
        <translation>Eine Fassade vor %1 setzen</translation>
    </message>
    <message>
        <source>Mega service</source>
        <translation>Mega-Service</translation>
    </message>
    <message>
        <source>One workload offers very many operations, owns very many entities, or serves more than one bounded context.</source>
        <translation>Ein Workload bietet sehr viele Operationen, besitzt sehr viele Entitäten oder bedient mehr als einen Bounded Context.</translation>
    </message>
    <message>
        <source>It is a monolith in disguise: every team changes it, and all of it is released and scaled at once.</source>
        <translation>Er ist ein verkappter Monolith: Jedes Team ändert ihn, und alles wird auf einmal veröffentlicht und skaliert.</translation>
    </message>
    <message>
        <source>Split it along its bounded contexts, one workload and one data store each.</source>
        <translation>Teilen Sie ihn entlang seiner Bounded Contexts auf, je ein Workload und ein Datenspeicher.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers.</source>
        <translation>%1 sagt nicht, wie viele Operationen es bietet.</translation>
    </message>
    <message>
        <source>A workload whose logs nobody collects.</source>
        <translation>Ein Workload, dessen Logs niemand sammelt.</translation>
    </message>
    <message>
        <source>After an incident nobody can tell what happened, and an attacker leaves no trace.</source>
        <translation>Nach einem Vorfall kann niemand sagen, was geschehen ist, und ein Angreifer hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation>Keine Überwachung</translation>
    </message>
    <message>
        <source>A workload whose metrics nobody collects.</source>
        <translation>Ein Workload, dessen Metriken niemand sammelt.</translation>
    </message>
    <message>
        <source>Its users find out about an outage before its operators do, and nothing shows what to scale.</source>
        <translation>Seine Benutzer bemerken einen Ausfall vor seinen Betreibern, und nichts zeigt, was zu skalieren ist.</translation>
    </message>
    <message>
        <source>Add a metrics component that observes the workload or the cluster around it.</source>
        <translation>Fügen Sie eine Metrik-Komponente hinzu, die den Workload oder den Cluster um ihn herum beobachtet.</translation>
    </message>
    <message>
        <source>No distributed tracing</source>
        <translation>Kein verteiltes Tracing</translation>
    </message>
    <message>
        <source>A workload that takes part in calls between workloads, and whose traces nobody collects.</source>
        <translation>Ein Workload, der an Aufrufen zwischen Workloads teilnimmt und dessen Traces niemand sammelt.</translation>
    </message>
    <message>
        <source>Nobody can see where the time of a slow request goes once it crosses a process.</source>
        <translation>Niemand kann sehen, wo die Zeit einer langsamen Anfrage bleibt, sobald sie einen Prozess verlässt.</translation>
    </message>
    <message>
        <source>Add a trace store and a telemetry collector that observes the workload or the cluster around it.</source>
        <translation>Fügen Sie einen Trace-Speicher und einen Telemetrie-Kollektor hinzu, der den Workload oder den Cluster um ihn herum beobachtet.</translation>
    </message>
    <message>
        <source>Single replica on a critical path</source>
        <translation>Einzelnes Replikat auf kritischem Pfad</translation>
    </message>
    <message>
        <source>Every way from an entry to some data passes through a component that runs only once.</source>
        <translation>Jeder Weg von einem Eingang zu bestimmten Daten führt durch eine Komponente, die nur einmal läuft.</translation>
    </message>
    <message>
        <source>When that one instance restarts, is updated or dies, the platform is down.</source>
        <translation>Wenn diese eine Instanz neu startet, aktualisiert wird oder stirbt, steht die Plattform.</translation>
    </message>
    <message>
        <source>Run at least two replicas, in different zones.</source>
        <translation>Betreiben Sie mindestens zwei Replikate in verschiedenen Zonen.</translation>
    </message>
    <message>
        <source>%1 runs once, and requests cannot get around it.</source>
        <translation>%1 läuft einmal, und Anfragen kommen nicht daran vorbei.</translation>
    </message>
    <message>
        <source>Run two replicas</source>
        <translation>Zwei Replikate betreiben</translation>
    </message>
    <message>
        <source>Plaintext across a trust boundary</source>
        <translation>Klartext über eine Vertrauensgrenze</translation>
    </message>
    <message>
        <source>A connection leaves one trust zone for another without encryption.</source>
        <translation>Eine Verbindung führt unverschlüsselt aus einer Vertrauenszone in eine andere.</translation>
    </message>
    <message>
        <source>Whoever sits in between reads and changes what flows, passwords included.</source>
        <translation>Wer dazwischen sitzt, liest und ändert, was fließt, Passwörter eingeschlossen.</translation>
    </message>
    <message>
        <source>Use an encrypted protocol (https, grpcs, TLS) on the connection.</source>
        <translation>Verwenden Sie ein verschlüsseltes Protokoll (https, grpcs, TLS) auf der Verbindung.</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary and does not say whether it is encrypted.</source>
        <translation>%1 überquert eine Vertrauensgrenze und sagt nicht, ob sie verschlüsselt ist.</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary in plaintext (%2).</source>
        <translation>%1 überquert eine Vertrauensgrenze im Klartext (%2).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>Mit TLS verschlüsseln</translation>
    </message>
    <message>
        <source>Deviation that does not count</source>
        <translation>Abweichung, die nicht zählt</translation>
    </message>
    <message>
        <source>A deviation is incomplete, expired, or speaks of something that is not there.</source>
        <translation>Eine Abweichung ist unvollständig, abgelaufen oder spricht von etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>It silences nothing: the finding that it was to accept is open again, and nobody may have noticed.</source>
        <translation>Sie bringt nichts zum Schweigen: Der Befund, den sie akzeptieren sollte, ist wieder offen, und vielleicht hat es niemand bemerkt.</translation>
    </message>
    <message>
        <source>Complete or renew the deviation, or remove it.</source>
        <translation>Vervollständigen oder erneuern Sie die Abweichung oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The deviation &apos;%1&apos; does not count: %2.</source>
        <translation>Die Abweichung „%1“ zählt nicht: %2.</translation>
    </message>
    <message>
        <source>Remove the deviation</source>
        <translation>Die Abweichung entfernen</translation>
    </message>
    <message>
        <source>Workload outside of containers and orchestration</source>
        <translation>Workload außerhalb von Containern und Orchestrierung</translation>
    </message>
    <message>
        <source>A workload runs outside of an orchestrated cluster, and no deviation says why.</source>
        <translation>Ein Workload läuft außerhalb eines orchestrierten Clusters, und keine Abweichung sagt, warum.</translation>
    </message>
    <message>
        <source>Scheduling, healing, rollout and policy of the platform do not reach it; somebody does all that by hand.</source>
        <translation>Scheduling, Selbstheilung, Rollout und Richtlinien der Plattform erreichen ihn nicht; jemand macht das alles von Hand.</translation>
    </message>
    <message>
        <source>Move it into a cluster, or record a deviation that justifies where it runs.</source>
        <translation>Verschieben Sie ihn in einen Cluster oder halten Sie eine Abweichung fest, die begründet, wo er läuft.</translation>
    </message>
    <message>
        <source>%1 runs outside of containers and orchestration.</source>
        <translation>%1 läuft außerhalb von Containern und Orchestrierung.</translation>
    </message>
    <message>
        <source>Changes propagate far</source>
        <translation>Änderungen breiten sich weit aus</translation>
    </message>
    <message>
        <source>A change of one workload can reach a large part of all others.</source>
        <translation>Eine Änderung eines Workloads kann einen großen Teil aller anderen erreichen.</translation>
    </message>
    <message>
        <source>Nobody can foresee what a change breaks, so every release needs a test of everything.</source>
        <translation>Niemand kann vorhersehen, was eine Änderung bricht, daher braucht jedes Release einen Test von allem.</translation>
    </message>
    <message>
        <source>Cut the dependencies of the workload that most others reach: with events, a facade, or data of their own.</source>
        <translation>Trennen Sie die Abhängigkeiten des Workloads, den die meisten anderen erreichen: mit Ereignissen, einer Fassade oder eigenen Daten.</translation>
    </message>
    <message>
        <source>Dense coupling</source>
        <translation>Dichte Kopplung</translation>
    </message>
    <message>
        <source>A large part of all possible dependencies between workloads exists.</source>
        <translation>Ein großer Teil aller möglichen Abhängigkeiten zwischen Workloads besteht.</translation>
    </message>
    <message>
        <source>When everything talks to everything, the boundaries between workloads do not separate anything.</source>
        <translation>Wenn alles mit allem spricht, trennen die Grenzen zwischen Workloads nichts mehr.</translation>
    </message>
    <message>
        <source>Review the boundaries: merge what always changes together, and cut what merely shares data.</source>
        <translation>Überprüfen Sie die Grenzen: Führen Sie zusammen, was sich immer gemeinsam ändert, und trennen Sie, was nur Daten teilt.</translation>
    </message>
    <message>
        <source>Call to a fixed address</source>
        <translation>Aufruf an eine feste Adresse</translation>
    </message>
    <message>
        <source>A workload finds another by an address that is written down.</source>
        <translation>Ein Workload findet einen anderen über eine fest eingetragene Adresse.</translation>
    </message>
    <message>
        <source>The target cannot be moved, scaled or replaced without a change in every caller.</source>
        <translation>Das Ziel kann nicht verschoben, skaliert oder ersetzt werden, ohne jeden Aufrufer zu ändern.</translation>
    </message>
    <message>
        <source>Find the target through the platform or a registry, or put a router in front of it.</source>
        <translation>Finden Sie das Ziel über die Plattform oder eine Registry oder setzen Sie einen Router davor.</translation>
    </message>
    <message>
        <source>%1 does not say how %2 finds %3.</source>
        <translation>%1 sagt nicht, wie %2 %3 findet.</translation>
    </message>
    <message>
        <source>%1 calls %2 at a fixed address.</source>
        <translation>%1 ruft %2 unter einer festen Adresse auf.</translation>
    </message>
    <message>
        <source>Find it through a registry</source>
        <translation>Über eine Registry finden</translation>
    </message>
    <message>
        <source>Closer to another team</source>
        <translation>Näher an einem anderen Team</translation>
    </message>
    <message>
        <source>A component has more connections with another team than with its own, and is not run for others by design.</source>
        <translation>Eine Komponente hat mehr Verbindungen mit einem anderen Team als mit dem eigenen und wird nicht planmäßig für andere betrieben.</translation>
    </message>
    <message>
        <source>Every change has to be agreed between two teams, though one of them could make it alone.</source>
        <translation>Jede Änderung muss zwischen zwei Teams abgestimmt werden, obwohl eines sie allein machen könnte.</translation>
    </message>
    <message>
        <source>Give it to the team that it works with, or move the boundary between the two.</source>
        <translation>Geben Sie sie dem Team, mit dem sie arbeitet, oder verschieben Sie die Grenze zwischen beiden.</translation>
    </message>
    <message>
        <source>%1 has more connections with the team %2 (%3) than with its own (%4).</source>
        <translation>%1 hat mehr Verbindungen mit dem Team %2 (%3) als mit dem eigenen (%4).</translation>
    </message>
    <message>
        <source>Give it to the team %1</source>
        <translation>Dem Team %1 geben</translation>
    </message>
    <message>
        <source>Mutual calls</source>
        <translation>Gegenseitige Aufrufe</translation>
    </message>
    <message>
        <source>Two workloads call each other and wait.</source>
        <translation>Zwei Workloads rufen einander auf und warten.</translation>
    </message>
    <message>
        <source>Neither can start, answer or be released without the other: they are one program with a network in the middle.</source>
        <translation>Keiner kann ohne den anderen starten, antworten oder veröffentlicht werden: Sie sind ein Programm mit einem Netzwerk in der Mitte.</translation>
    </message>
    <message>
        <source>Let one side answer with events, or move what both need into a third workload.</source>
        <translation>Lassen Sie eine Seite mit Ereignissen antworten oder verlagern Sie, was beide brauchen, in einen dritten Workload.</translation>
    </message>
    <message>
        <source>%1 and %2 call each other.</source>
        <translation>%1 und %2 rufen einander auf.</translation>
    </message>
    <message>
        <source>Shared domain library</source>
        <translation>Gemeinsame Fachbibliothek</translation>
    </message>
    <message>
        <source>Several workloads share a library that holds business rules.</source>
        <translation>Mehrere Workloads teilen eine Bibliothek, die Geschäftsregeln enthält.</translation>
    </message>
    <message>
        <source>A change of the rules has to be released in all of them at the same time.</source>
        <translation>Eine Änderung der Regeln muss in allen gleichzeitig veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Copy the little that each needs, give the rules to one workload, or let versions of the library live side by side.</source>
        <translation>Kopieren Sie das Wenige, das jeder braucht, geben Sie die Regeln einem Workload oder lassen Sie Versionen der Bibliothek nebeneinander bestehen.</translation>
    </message>
    <message>
        <source>Unstable dependency</source>
        <translation>Instabile Abhängigkeit</translation>
    </message>
    <message>
        <source>A workload that others rely on depends on workloads that change more easily than it does.</source>
        <translation>Ein Workload, auf den sich andere stützen, hängt von Workloads ab, die sich leichter ändern als er.</translation>
    </message>
    <message>
        <source>Changes of its targets reach it, and through it all that rely on it.</source>
        <translation>Änderungen seiner Ziele erreichen ihn und durch ihn alle, die sich auf ihn stützen.</translation>
    </message>
    <message>
        <source>Turn the dependency around: let the less stable side depend on an interface or on events of the other.</source>
        <translation>Drehen Sie die Abhängigkeit um: Lassen Sie die weniger stabile Seite von einer Schnittstelle oder von Ereignissen der anderen abhängen.</translation>
    </message>
    <message>
        <source>Writes to several stores</source>
        <translation>Schreibt in mehrere Speicher</translation>
    </message>
    <message>
        <source>A workload writes to several data stores, and no saga coordinates the writes.</source>
        <translation>Ein Workload schreibt in mehrere Datenspeicher, und keine Saga koordiniert die Schreibvorgänge.</translation>
    </message>
    <message>
        <source>When one write fails, the others stay: the stores contradict each other, and no transaction takes them back.</source>
        <translation>Wenn ein Schreibvorgang scheitert, bleiben die anderen: Die Speicher widersprechen einander, und keine Transaktion nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga with compensating steps, or leave each store to a workload of its own.</source>
        <translation>Koordinieren Sie die Schreibvorgänge durch eine Saga mit ausgleichenden Schritten oder überlassen Sie jeden Speicher einem eigenen Workload.</translation>
    </message>
    <message>
        <source>%1 writes to %2, and no saga keeps them together.</source>
        <translation>%1 schreibt in %2, und keine Saga hält sie zusammen.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and does not say whether a saga keeps them together.</source>
        <translation>%1 schreibt in %2 und sagt nicht, ob eine Saga sie zusammenhält.</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga</source>
        <translation>Die Schreibvorgänge durch eine Saga koordinieren</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Doppeltes Schreiben</translation>
    </message>
    <message>
        <source>A workload writes to a data store and publishes messages, with nothing that keeps the two together.</source>
        <translation>Ein Workload schreibt in einen Datenspeicher und veröffentlicht Nachrichten, und nichts hält beides zusammen.</translation>
    </message>
    <message>
        <source>When it dies between the two, the data says one thing and the messages another, and nobody notices.</source>
        <translation>Stirbt er dazwischen, sagen die Daten das eine und die Nachrichten das andere, und niemand bemerkt es.</translation>
    </message>
    <message>
        <source>Store the message with the data and publish it from there (outbox), or capture the changes of the store.</source>
        <translation>Speichern Sie die Nachricht mit den Daten und veröffentlichen Sie sie von dort (Outbox) oder erfassen Sie die Änderungen des Speichers.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3 without an outbox.</source>
        <translation>%1 schreibt in %2 und veröffentlicht an %3 ohne Outbox.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3, and does not say whether an outbox keeps the two together.</source>
        <translation>%1 schreibt in %2 und veröffentlicht an %3 und sagt nicht, ob eine Outbox beides zusammenhält.</translation>
    </message>
    <message>
        <source>Publish from an outbox</source>
        <translation>Aus einer Outbox veröffentlichen</translation>
    </message>
    <message>
        <source>Data of another team</source>
        <translation>Daten eines anderen Teams</translation>
    </message>
    <message>
        <source>A workload reads or writes the tables of a data store that another team develops on.</source>
        <translation>Ein Workload liest oder schreibt die Tabellen eines Datenspeichers, auf dem ein anderes Team entwickelt.</translation>
    </message>
    <message>
        <source>The owning team cannot change its tables without breaking software that it does not know.</source>
        <translation>Das besitzende Team kann seine Tabellen nicht ändern, ohne Software zu brechen, die es nicht kennt.</translation>
    </message>
    <message>
        <source>Ask a workload of the owning team, or read a view or a stream of changes that it publishes.</source>
        <translation>Fragen Sie einen Workload des besitzenden Teams oder lesen Sie eine Sicht oder einen Änderungsstrom, den es veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 belongs to the team %2, but is used directly by %3.</source>
        <translation>%1 gehört dem Team %2, wird aber direkt genutzt von %3.</translation>
    </message>
    <message>
        <source>Read a view that the owner publishes</source>
        <translation>Eine Sicht lesen, die der Eigentümer veröffentlicht</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>Stattdessen %1 fragen</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>A data store that is not backed up, or for which nobody said how much work may be lost.</source>
        <translation>Ein Datenspeicher, der nicht gesichert wird oder für den niemand gesagt hat, wie viel Arbeit verloren gehen darf.</translation>
    </message>
    <message>
        <source>A deleted table, a faulty release or an extortionist takes the data for good; replicas repeat the loss.</source>
        <translation>Eine gelöschte Tabelle, ein fehlerhaftes Release oder ein Erpresser nimmt die Daten für immer; Replikate wiederholen den Verlust.</translation>
    </message>
    <message>
        <source>Back it up to a separate place and agree on a recovery point.</source>
        <translation>Sichern Sie ihn an einen getrennten Ort und vereinbaren Sie einen Wiederherstellungspunkt.</translation>
    </message>
    <message>
        <source>The data in %1 is not backed up.</source>
        <translation>Die Daten in %1 werden nicht gesichert.</translation>
    </message>
    <message>
        <source>%1 does not say whether its data is backed up.</source>
        <translation>%1 sagt nicht, ob seine Daten gesichert werden.</translation>
    </message>
    <message>
        <source>%1 is backed up, but does not say how much work may be lost.</source>
        <translation>%1 wird gesichert, sagt aber nicht, wie viel Arbeit verloren gehen darf.</translation>
    </message>
    <message>
        <source>Copy it to %1 every day</source>
        <translation>Täglich nach %1 kopieren</translation>
    </message>
    <message>
        <source>Back it up every day</source>
        <translation>Täglich sichern</translation>
    </message>
    <message>
        <source>Orphaned topic</source>
        <translation>Verwaistes Topic</translation>
    </message>
    <message>
        <source>A queue or event stream, or a topic of it, that nobody publishes to or nobody consumes.</source>
        <translation>Eine Queue oder ein Ereignisstrom oder ein Topic davon, an das niemand veröffentlicht oder das niemand konsumiert.</translation>
    </message>
    <message>
        <source>Messages pile up for nobody, or somebody waits for messages that never come; often a name is misspelt.</source>
        <translation>Nachrichten häufen sich für niemanden an, oder jemand wartet auf Nachrichten, die nie kommen; oft ist ein Name falsch geschrieben.</translation>
    </message>
    <message>
        <source>Connect the missing side, or remove what nobody needs.</source>
        <translation>Verbinden Sie die fehlende Seite oder entfernen Sie, was niemand braucht.</translation>
    </message>
    <message>
        <source>Nobody publishes to %1, and nobody consumes from it.</source>
        <translation>Niemand veröffentlicht an %1, und niemand konsumiert daraus.</translation>
    </message>
    <message>
        <source>Nobody consumes what is published to %1.</source>
        <translation>Niemand konsumiert, was an %1 veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Nobody publishes what is consumed from %1.</source>
        <translation>Niemand veröffentlicht, was aus %1 konsumiert wird.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2, and nobody publishes %3.</source>
        <translation>In %1 konsumiert niemand %2, und niemand veröffentlicht %3.</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2.</source>
        <translation>In %1 konsumiert niemand %2.</translation>
    </message>
    <message>
        <source>In %1, nobody publishes %2.</source>
        <translation>In %1 veröffentlicht niemand %2.</translation>
    </message>
    <message>
        <source>Data stored in the clear</source>
        <translation>Daten im Klartext gespeichert</translation>
    </message>
    <message>
        <source>Confidential or regulated data rests where it is not encrypted.</source>
        <translation>Vertrauliche oder regulierte Daten liegen unverschlüsselt.</translation>
    </message>
    <message>
        <source>A lost disk, a copied snapshot or a stolen backup is then a breach that has to be reported.</source>
        <translation>Eine verlorene Platte, ein kopierter Schnappschuss oder eine gestohlene Sicherung ist dann eine meldepflichtige Verletzung.</translation>
    </message>
    <message>
        <source>Encrypt it at rest, with a key from a key service.</source>
        <translation>Verschlüsseln Sie die gespeicherten Daten mit einem Schlüssel aus einem Schlüsseldienst.</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted and does not say whether entries are written to disk.</source>
        <translation>%1 hält %2 unverschlüsselt und sagt nicht, ob Einträge auf Platte geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 keeps %2 and is not encrypted at rest.</source>
        <translation>%1 hält %2 und ist nicht verschlüsselt gespeichert.</translation>
    </message>
    <message>
        <source>%1 keeps %2 and does not say whether it is encrypted at rest.</source>
        <translation>%1 hält %2 und sagt nicht, ob es verschlüsselt gespeichert ist.</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest and does not say how confidential its data is.</source>
        <translation>%1 ist nicht verschlüsselt gespeichert und sagt nicht, wie vertraulich seine Daten sind.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted at rest.</source>
        <translation>%1 sagt nicht, ob es verschlüsselt gespeichert ist.</translation>
    </message>
    <message>
        <source>Encrypt it at rest</source>
        <translation>Verschlüsselt speichern</translation>
    </message>
    <message>
        <source>confidential data</source>
        <translation>vertrauliche Daten</translation>
    </message>
    <message>
        <source>restricted data</source>
        <translation>streng vertrauliche Daten</translation>
    </message>
    <message>
        <source>regulated data (%1)</source>
        <translation>regulierte Daten (%1)</translation>
    </message>
    <message>
        <source>Image without a fixed version</source>
        <translation>Image ohne feste Version</translation>
    </message>
    <message>
        <source>A container image is named without a version, or by a tag that moves.</source>
        <translation>Ein Container-Image ist ohne Version oder mit einem wandernden Tag angegeben.</translation>
    </message>
    <message>
        <source>Two instances can run different software, and nobody can go back to what ran before.</source>
        <translation>Zwei Instanzen können verschiedene Software ausführen, und niemand kann zu dem zurück, was vorher lief.</translation>
    </message>
    <message>
        <source>Name the image by a version tag that is never reused, or by its digest.</source>
        <translation>Nennen Sie das Image mit einem Versions-Tag, das nie wiederverwendet wird, oder mit seinem Digest.</translation>
    </message>
    <message>
        <source>%1 does not say which image it runs.</source>
        <translation>%1 sagt nicht, welches Image es ausführt.</translation>
    </message>
    <message>
        <source>%1 runs the image %2 without a version.</source>
        <translation>%1 führt das Image %2 ohne Version aus.</translation>
    </message>
    <message>
        <source>%1 runs the image %2, whose tag moves.</source>
        <translation>%1 führt das Image %2 aus, dessen Tag wandert.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Niemand ist verantwortlich</translation>
    </message>
    <message>
        <source>No person or team is named that answers for a component.</source>
        <translation>Keine Person und kein Team ist genannt, das für eine Komponente verantwortlich ist.</translation>
    </message>
    <message>
        <source>When it fails or has to be patched, everybody waits for somebody else.</source>
        <translation>Wenn sie ausfällt oder gepatcht werden muss, wartet jeder auf jemand anderen.</translation>
    </message>
    <message>
        <source>Name an owner, or give it or the place that it stands in to a team.</source>
        <translation>Nennen Sie einen Verantwortlichen oder geben Sie sie oder den Ort, an dem sie steht, einem Team.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for %1.</source>
        <translation>Niemand ist als Verantwortlicher für %1 genannt.</translation>
    </message>
    <message>
        <source>Not made from code</source>
        <translation>Nicht aus Code erzeugt</translation>
    </message>
    <message>
        <source>Something is set up by hand instead of from infrastructure code.</source>
        <translation>Etwas ist von Hand eingerichtet statt aus Infrastrukturcode.</translation>
    </message>
    <message>
        <source>Nobody can rebuild it, review its changes, or tell how it differs from the other environments.</source>
        <translation>Niemand kann es neu aufbauen, seine Änderungen prüfen oder sagen, wie es sich von den anderen Umgebungen unterscheidet.</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code and let a pipeline or controller create it.</source>
        <translation>Beschreiben Sie es in Infrastrukturcode und lassen Sie es von einer Pipeline oder einem Controller erzeugen.</translation>
    </message>
    <message>
        <source>%1 is set up by hand.</source>
        <translation>%1 ist von Hand eingerichtet.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is made from code or by hand.</source>
        <translation>%1 sagt nicht, ob es aus Code oder von Hand erzeugt ist.</translation>
    </message>
    <message>
        <source>Let %1 create it</source>
        <translation>Von %1 erzeugen lassen</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code</source>
        <translation>In Infrastrukturcode beschreiben</translation>
    </message>
    <message>
        <source>Runs in production alone</source>
        <translation>Läuft allein in der Produktion</translation>
    </message>
    <message>
        <source>A component runs in production, but in no environment before it.</source>
        <translation>Eine Komponente läuft in der Produktion, aber in keiner Umgebung davor.</translation>
    </message>
    <message>
        <source>It is tried out for the first time where it must not fail.</source>
        <translation>Sie wird zum ersten Mal dort ausprobiert, wo sie nicht ausfallen darf.</translation>
    </message>
    <message>
        <source>Run it in at least one environment before production too.</source>
        <translation>Betreiben Sie sie auch in mindestens einer Umgebung vor der Produktion.</translation>
    </message>
    <message>
        <source>%1 runs in %2 alone.</source>
        <translation>%1 läuft nur in %2.</translation>
    </message>
    <message>
        <source>Run it in %1 too</source>
        <translation>Auch in %1 betreiben</translation>
    </message>
    <message>
        <source>Pipeline pushes into a cluster</source>
        <translation>Pipeline schiebt in einen Cluster</translation>
    </message>
    <message>
        <source>A build pipeline changes a cluster by itself.</source>
        <translation>Eine Build-Pipeline ändert einen Cluster von sich aus.</translation>
    </message>
    <message>
        <source>The pipeline holds the keys of the cluster, and what runs may differ from what the repository says.</source>
        <translation>Die Pipeline hält die Schlüssel des Clusters, und was läuft, kann von dem abweichen, was das Repository sagt.</translation>
    </message>
    <message>
        <source>Let the pipeline change the repository, and a GitOps controller in the cluster fetch it from there.</source>
        <translation>Lassen Sie die Pipeline das Repository ändern und einen GitOps-Controller im Cluster es von dort abholen.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is handed the change or fetches it.</source>
        <translation>%1 sagt nicht, ob %2 die Änderung übergeben bekommt oder abholt.</translation>
    </message>
    <message>
        <source>The pipeline %1 pushes changes into %2.</source>
        <translation>Die Pipeline %1 schiebt Änderungen in %2.</translation>
    </message>
    <message>
        <source>Let %1 deploy to it instead</source>
        <translation>Stattdessen %1 dorthin ausliefern lassen</translation>
    </message>
    <message>
        <source>Resources half stated</source>
        <translation>Ressourcen halb angegeben</translation>
    </message>
    <message>
        <source>A container states some of its resources, but not what it is promised and where it is stopped.</source>
        <translation>Ein Container gibt einige seiner Ressourcen an, aber nicht, was ihm zugesagt ist und wo er gestoppt wird.</translation>
    </message>
    <message>
        <source>The scheduler places it blindly, and one leaking instance takes the memory of its neighbours.</source>
        <translation>Der Scheduler platziert ihn blind, und eine Instanz mit Speicherleck nimmt ihren Nachbarn den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>State the processor time and memory that an instance asks for, and the memory at which it is stopped.</source>
        <translation>Geben Sie an, wie viel Prozessorzeit und Arbeitsspeicher eine Instanz anfordert und bei wie viel Arbeitsspeicher sie gestoppt wird.</translation>
    </message>
    <message>
        <source>%1 does not say what resources it needs.</source>
        <translation>%1 sagt nicht, welche Ressourcen es braucht.</translation>
    </message>
    <message>
        <source>processor request</source>
        <translation>Prozessor-Request</translation>
    </message>
    <message>
        <source>memory request</source>
        <translation>Speicher-Request</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speicher-Limit</translation>
    </message>
    <message>
        <source>%1 states no %2.</source>
        <translation>%1 macht keine Angabe zu: %2.</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> und </translation>
    </message>
    <message>
        <source>State the missing resources</source>
        <translation>Die fehlenden Ressourcen angeben</translation>
    </message>
    <message>
        <source>Use events over %1 instead</source>
        <translation>Stattdessen Ereignisse über %1 verwenden</translation>
    </message>
    <message>
        <source>Many calls between providers</source>
        <translation>Viele Aufrufe zwischen Anbietern</translation>
    </message>
    <message>
        <source>A caller waits very often for a component that runs with another provider.</source>
        <translation>Ein Aufrufer wartet sehr oft auf eine Komponente, die bei einem anderen Anbieter läuft.</translation>
    </message>
    <message>
        <source>Each call pays the way between the providers in milliseconds and in money, and an outage of the link stops both sides.</source>
        <translation>Jeder Aufruf bezahlt den Weg zwischen den Anbietern in Millisekunden und in Geld, und ein Ausfall der Leitung hält beide Seiten an.</translation>
    </message>
    <message>
        <source>Keep a copy of the data near the caller, send events, or move the two together.</source>
        <translation>Halten Sie eine Kopie der Daten nahe beim Aufrufer, senden Sie Ereignisse oder bringen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider and does not say how often.</source>
        <translation>%1 ruft %2 bei einem anderen Anbieter auf und sagt nicht, wie oft.</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider %3 times a second.</source>
        <translation>%1 ruft %2 bei einem anderen Anbieter %3-mal je Sekunde auf.</translation>
    </message>
    <message>
        <source>Data outside of where it has to stay</source>
        <translation>Daten außerhalb ihres vorgeschriebenen Standorts</translation>
    </message>
    <message>
        <source>Data that has to stay in certain countries rests elsewhere: the store itself, a copy of it, or logs of it.</source>
        <translation>Daten, die in bestimmten Ländern bleiben müssen, liegen anderswo: der Speicher selbst, eine Kopie oder Logs davon.</translation>
    </message>
    <message>
        <source>A copy in the wrong country breaks the law and contracts even when nobody reads it.</source>
        <translation>Eine Kopie im falschen Land verletzt Gesetz und Verträge, auch wenn niemand sie liest.</translation>
    </message>
    <message>
        <source>Move the store or the copy into a place that is allowed, or stop copying.</source>
        <translation>Verschieben Sie den Speicher oder die Kopie an einen erlaubten Ort oder beenden Sie das Kopieren.</translation>
    </message>
    <message>
        <source>%1 receives data that has to stay in %2 and does not say where it keeps it.</source>
        <translation>%1 erhält Daten, die in %2 bleiben müssen, und sagt nicht, wo es sie hält.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2; %3 keeps it in %4.</source>
        <translation>Daten von %1 müssen in %2 bleiben; %3 hält sie in %4.</translation>
    </message>
    <message>
        <source>%1 keeps data that has to stay in %2; the design does not say in which country %3 is.</source>
        <translation>%1 hält Daten, die in %2 bleiben müssen; der Entwurf sagt nicht, in welchem Land %3 ist.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and rests in %3.</source>
        <translation>Daten von %1 müssen in %2 bleiben und liegen in %3.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and is copied to %3 in %4.</source>
        <translation>Daten von %1 müssen in %2 bleiben und werden nach %3 in %4 kopiert.</translation>
    </message>
    <message>
        <source>Data that leaves costs more than planned</source>
        <translation>Ausgehende Daten kosten mehr als geplant</translation>
    </message>
    <message>
        <source>What leaves a cloud in a month costs more than its budget for that.</source>
        <translation>Was eine Cloud in einem Monat verlässt, kostet mehr als ihr Budget dafür.</translation>
    </message>
    <message>
        <source>Providers charge for data that leaves; nobody sees the bill in the diagram until it arrives.</source>
        <translation>Anbieter berechnen ausgehende Daten; niemand sieht die Rechnung im Diagramm, bis sie kommt.</translation>
    </message>
    <message>
        <source>Keep together what exchanges much data, cache or compress it, serve it from a content delivery network, or raise the budget.</source>
        <translation>Halten Sie zusammen, was viele Daten austauscht, cachen oder komprimieren Sie es, liefern Sie es über ein Content Delivery Network aus oder erhöhen Sie das Budget.</translation>
    </message>
    <message>
        <source>What leaves %1 costs about %2 a month; %3 is planned.</source>
        <translation>Was %1 verlässt, kostet etwa %2 im Monat; geplant sind %3.</translation>
    </message>
    <message>
        <source>%1 leaves %2, which has a budget for that, and does not say how much it carries.</source>
        <translation>%1 verlässt %2, das ein Budget dafür hat, und sagt nicht, wie viel es überträgt.</translation>
    </message>
    <message>
        <source>Promise of several regions with one store</source>
        <translation>Zusage mehrerer Regionen mit einem Speicher</translation>
    </message>
    <message>
        <source>A store is promised to survive the loss of a region, and nothing copies it to another one.</source>
        <translation>Für einen Speicher ist zugesagt, dass er den Verlust einer Region übersteht, und nichts kopiert ihn in eine andere.</translation>
    </message>
    <message>
        <source>When the region is lost, so is the data, whatever was promised.</source>
        <translation>Geht die Region verloren, sind es auch die Daten, was immer zugesagt war.</translation>
    </message>
    <message>
        <source>Copy the store to another region, or take the promise back.</source>
        <translation>Kopieren Sie den Speicher in eine andere Region oder nehmen Sie die Zusage zurück.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and no copy of it is drawn; the design does not say whether its provider runs it.</source>
        <translation>Für %1 ist zugesagt, den Verlust einer Region zu überstehen, und keine Kopie ist gezeichnet; der Entwurf sagt nicht, ob der Anbieter es betreibt.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and nothing copies it.</source>
        <translation>Für %1 ist zugesagt, den Verlust einer Region zu überstehen, und nichts kopiert es.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region; its copy %2 stands in the same one.</source>
        <translation>Für %1 ist zugesagt, den Verlust einer Region zu überstehen; seine Kopie %2 steht in derselben.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Copy it to %1</source>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message>
        <source>Portable component tied to one provider</source>
        <translation>Portable Komponente an einen Anbieter gebunden</translation>
    </message>
    <message>
        <source>A component that has to be able to move to another provider cannot, or needs something that only its provider offers.</source>
        <translation>Eine Komponente, die zu einem anderen Anbieter umziehen können muss, kann es nicht oder braucht etwas, das nur ihr Anbieter bietet.</translation>
    </message>
    <message>
        <source>Moving it then means rewriting it, at the moment when there is the least time for that.</source>
        <translation>Ein Umzug bedeutet dann, sie neu zu schreiben, in dem Moment, in dem dafür am wenigsten Zeit ist.</translation>
    </message>
    <message>
        <source>Use something that other providers offer too, or hide it behind an interface of your own.</source>
        <translation>Verwenden Sie etwas, das auch andere Anbieter bieten, oder verbergen Sie es hinter einer eigenen Schnittstelle.</translation>
    </message>
    <message>
        <source>%1 has to be able to move and cannot.</source>
        <translation>%1 muss umziehen können und kann es nicht.</translation>
    </message>
    <message>
        <source>%1 has to be able to move and needs %2, which cannot.</source>
        <translation>%1 muss umziehen können und braucht %2, das es nicht kann.</translation>
    </message>
    <message>
        <source>%1 has to be able to move; the design does not say whether %2 can.</source>
        <translation>%1 muss umziehen können; der Entwurf sagt nicht, ob %2 es kann.</translation>
    </message>
    <message>
        <source>Providers joined over the public internet</source>
        <translation>Anbieter über das öffentliche Internet verbunden</translation>
    </message>
    <message>
        <source>A connection between two providers goes over the public internet, without a private link or a tunnel.</source>
        <translation>Eine Verbindung zwischen zwei Anbietern läuft über das öffentliche Internet, ohne private Verbindung oder Tunnel.</translation>
    </message>
    <message>
        <source>Others share the way: it can be watched and disturbed, and nobody promises how fast it is.</source>
        <translation>Andere teilen den Weg: Er kann beobachtet und gestört werden, und niemand sagt zu, wie schnell er ist.</translation>
    </message>
    <message>
        <source>Lead the connection over a private link, an interconnect or a tunnel.</source>
        <translation>Führen Sie die Verbindung über eine private Leitung, einen Interconnect oder einen Tunnel.</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another over the public internet.</source>
        <translation>%1 führt von einem Anbieter zu einem anderen über das öffentliche Internet.</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another and does not say whether over a private link.</source>
        <translation>%1 führt von einem Anbieter zu einem anderen und sagt nicht, ob über eine private Leitung.</translation>
    </message>
    <message>
        <source>Lead it over a private link</source>
        <translation>Über eine private Leitung führen</translation>
    </message>
    <message>
        <source>Several identity providers that do not know each other</source>
        <translation>Mehrere Identitätsanbieter, die einander nicht kennen</translation>
    </message>
    <message>
        <source>The platform has more than one identity provider, and they do not trust one another.</source>
        <translation>Die Plattform hat mehr als einen Identitätsanbieter, und sie vertrauen einander nicht.</translation>
    </message>
    <message>
        <source>People keep two accounts; whoever is locked out of one still gets in through the other.</source>
        <translation>Personen führen zwei Konten; wer aus einem ausgesperrt ist, kommt durch das andere noch hinein.</translation>
    </message>
    <message>
        <source>Let the identity providers trust one of them, or keep one alone.</source>
        <translation>Lassen Sie die Identitätsanbieter einem von ihnen vertrauen oder behalten Sie nur einen.</translation>
    </message>
    <message>
        <source>%1 and %2 do not trust one another.</source>
        <translation>%1 und %2 vertrauen einander nicht.</translation>
    </message>
    <message>
        <source>Promise that hangs on a service window</source>
        <translation>Zusage, die an einem Servicefenster hängt</translation>
    </message>
    <message>
        <source>A component with an availability target waits for a legacy system that works at certain hours alone.</source>
        <translation>Eine Komponente mit Verfügbarkeitsziel wartet auf ein Altsystem, das nur zu bestimmten Stunden arbeitet.</translation>
    </message>
    <message>
        <source>Outside of these hours the promise is broken, however well the caller itself runs.</source>
        <translation>Außerhalb dieser Stunden ist die Zusage gebrochen, wie gut der Aufrufer selbst auch läuft.</translation>
    </message>
    <message>
        <source>Put a queue or a cache between them, or state what the caller does while the system is closed.</source>
        <translation>Setzen Sie eine Queue oder einen Cache dazwischen oder geben Sie an, was der Aufrufer tut, solange das System geschlossen ist.</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which does not say at which hours it works.</source>
        <translation>%1 hängt an %2, das nicht sagt, zu welchen Stunden es arbeitet.</translation>
    </message>
    <message>
        <source>%1 promises %2 % and waits for %3, which works %4.</source>
        <translation>%1 sagt %2 % zu und wartet auf %3, das %4 arbeitet.</translation>
    </message>
    <message>
        <source>State that the caller can do without it for a while</source>
        <translation>Angeben, dass der Aufrufer eine Weile ohne es auskommt</translation>
    </message>
    <message>
        <source>Data of a legacy system used directly</source>
        <translation>Daten eines Altsystems direkt genutzt</translation>
    </message>
    <message>
        <source>A workload reads or writes a store that belongs to a legacy system.</source>
        <translation>Ein Workload liest oder schreibt einen Speicher, der zu einem Altsystem gehört.</translation>
    </message>
    <message>
        <source>The store&apos;s layout becomes a contract that nobody wrote down: the legacy system can no longer change, and the workload breaks when it does.</source>
        <translation>Der Aufbau des Speichers wird zu einem Vertrag, den niemand aufgeschrieben hat: Das Altsystem kann sich nicht mehr ändern, und der Workload bricht, wenn es das tut.</translation>
    </message>
    <message>
        <source>Read a stream of changes or a view that the legacy system publishes, and write through an interface that it or a facade offers.</source>
        <translation>Lesen Sie einen Änderungsstrom oder eine Sicht, die das Altsystem veröffentlicht, und schreiben Sie über eine Schnittstelle, die es oder eine Fassade anbietet.</translation>
    </message>
    <message>
        <source>%1 uses %2, which belongs to the legacy system %3.</source>
        <translation>%1 nutzt %2, das zum Altsystem %3 gehört.</translation>
    </message>
    <message>
        <source>Use an interface of its owner</source>
        <translation>Eine Schnittstelle seines Eigentümers verwenden</translation>
    </message>
    <message>
        <source>Follow its stream of changes</source>
        <translation>Seinem Änderungsstrom folgen</translation>
    </message>
    <message>
        <source>Read a view that its owner publishes</source>
        <translation>Eine Sicht lesen, die sein Eigentümer veröffentlicht</translation>
    </message>
    <message>
        <source>Replacement without an end</source>
        <translation>Ablösung ohne Ende</translation>
    </message>
    <message>
        <source>A legacy system that is being replaced has no day on which it is switched off, or that day has passed.</source>
        <translation>Ein Altsystem, das abgelöst wird, hat keinen Tag, an dem es abgeschaltet wird, oder dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Old and new run side by side for years: everything is built, paid for and secured twice.</source>
        <translation>Alt und Neu laufen jahrelang nebeneinander: Alles wird zweimal gebaut, bezahlt und abgesichert.</translation>
    </message>
    <message>
        <source>State the day of its retirement and plan what has to move until then, or state that the system is kept.</source>
        <translation>Geben Sie den Tag der Stilllegung an und planen Sie, was bis dahin umziehen muss, oder geben Sie an, dass das System bleibt.</translation>
    </message>
    <message>
        <source>%1 was to be switched off on %2 and is still there.</source>
        <translation>%1 sollte am %2 abgeschaltet werden und ist noch da.</translation>
    </message>
    <message>
        <source>%1 is being replaced, and no day is set on which it is switched off.</source>
        <translation>%1 wird abgelöst, und kein Tag der Abschaltung ist festgelegt.</translation>
    </message>
    <message>
        <source>%1 stands behind a facade; the design does not say whether it is kept or replaced.</source>
        <translation>%1 steht hinter einer Fassade; der Entwurf sagt nicht, ob es bleibt oder abgelöst wird.</translation>
    </message>
    <message>
        <source>Facade with a single replica</source>
        <translation>Fassade mit einzelnem Replikat</translation>
    </message>
    <message>
        <source>A facade in front of a legacy system runs once.</source>
        <translation>Eine Fassade vor einem Altsystem läuft nur einmal.</translation>
    </message>
    <message>
        <source>All that needs the legacy system is down while the facade restarts or is rolled out.</source>
        <translation>Alles, was das Altsystem braucht, fällt aus, während die Fassade neu startet oder ausgerollt wird.</translation>
    </message>
    <message>
        <source>Run at least two replicas of the facade, in different zones.</source>
        <translation>Betreiben Sie mindestens zwei Replikate der Fassade in verschiedenen Zonen.</translation>
    </message>
    <message>
        <source>All traffic to %1 passes through %2, which does not say how many replicas run.</source>
        <translation>Aller Verkehr zu %1 läuft durch %2, das nicht sagt, wie viele Replikate laufen.</translation>
    </message>
    <message>
        <source>Traffic to %1 passes through %2, which runs once.</source>
        <translation>Verkehr zu %1 läuft durch %2, das nur einmal läuft.</translation>
    </message>
    <message>
        <source>Unsupported technology within reach of the internet</source>
        <translation>Nicht mehr unterstützte Technologie in Reichweite des Internets</translation>
    </message>
    <message>
        <source>A component whose technology is no longer supported can be reached from the internet, directly or by way of others.</source>
        <translation>Eine Komponente, deren Technologie nicht mehr unterstützt wird, ist aus dem Internet erreichbar, direkt oder über andere.</translation>
    </message>
    <message>
        <source>Holes that are found from now on stay open, and everybody can try them.</source>
        <translation>Lücken, die von nun an gefunden werden, bleiben offen, und jeder kann sie ausprobieren.</translation>
    </message>
    <message>
        <source>Upgrade it, switch it off, or isolate it behind a facade that passes on what it knows alone.</source>
        <translation>Aktualisieren Sie sie, schalten Sie sie ab oder isolieren Sie sie hinter einer Fassade, die nur weitergibt, was sie kennt.</translation>
    </message>
    <message>
        <source>%1 is unsupported since %2 and can be reached from the internet%3.</source>
        <translation>%1 wird seit %2 nicht mehr unterstützt und ist aus dem Internet erreichbar%3.</translation>
    </message>
    <message>
        <source> by way of %1</source>
        <translation> über %1</translation>
    </message>
    <message>
        <source>Retries at two layers</source>
        <translation>Wiederholungen auf zwei Ebenen</translation>
    </message>
    <message>
        <source>The code of a caller and the proxies of its mesh both repeat failed attempts.</source>
        <translation>Der Code eines Aufrufers und die Proxys seines Mesh wiederholen beide fehlgeschlagene Versuche.</translation>
    </message>
    <message>
        <source>Attempts multiply: a target in trouble gets many times its load at the worst moment.</source>
        <translation>Versuche vervielfachen sich: Ein Ziel in Schwierigkeiten bekommt im schlechtesten Moment ein Vielfaches seiner Last.</translation>
    </message>
    <message>
        <source>Retry at one layer alone: leave it to the mesh, or switch it off there.</source>
        <translation>Wiederholen Sie nur auf einer Ebene: Überlassen Sie es dem Mesh oder schalten Sie es dort ab.</translation>
    </message>
    <message>
        <source>%1 does not say how often its proxies repeat a failed attempt.</source>
        <translation>%1 sagt nicht, wie oft seine Proxys einen fehlgeschlagenen Versuch wiederholen.</translation>
    </message>
    <message>
        <source>%1 does not say whether the caller or the mesh repeats failed attempts.</source>
        <translation>%1 sagt nicht, ob der Aufrufer oder das Mesh fehlgeschlagene Versuche wiederholt.</translation>
    </message>
    <message>
        <source>%1 makes %2 attempts, and %3 makes %4 of each: up to %5 calls.</source>
        <translation>%1 macht %2 Versuche, und %3 macht aus jedem %4: bis zu %5 Aufrufe.</translation>
    </message>
    <message>
        <source>Leave the retries to the mesh</source>
        <translation>Die Wiederholungen dem Mesh überlassen</translation>
    </message>
    <message>
        <source>Plain traffic out of the mesh</source>
        <translation>Unverschlüsselter Verkehr aus dem Mesh hinaus</translation>
    </message>
    <message>
        <source>A member of a service mesh talks in plain text to something outside of it.</source>
        <translation>Ein Mitglied eines Service Mesh spricht im Klartext mit etwas außerhalb.</translation>
    </message>
    <message>
        <source>The protection of the mesh ends at its border: what was encrypted until there can be read and changed from there on.</source>
        <translation>Der Schutz des Mesh endet an seiner Grenze: Was bis dahin verschlüsselt war, kann von da an gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>Encrypt the connection, lead it through an egress gateway, or take the target into the mesh.</source>
        <translation>Verschlüsseln Sie die Verbindung, führen Sie sie durch ein Egress-Gateway oder nehmen Sie das Ziel in das Mesh auf.</translation>
    </message>
    <message>
        <source>%1 leaves the mesh and does not say whether it is encrypted.</source>
        <translation>%1 verlässt das Mesh und sagt nicht, ob es verschlüsselt ist.</translation>
    </message>
    <message>
        <source>%1 in the mesh %2 talks to %3 outside of it in plain text.</source>
        <translation>%1 im Mesh %2 spricht mit %3 außerhalb davon im Klartext.</translation>
    </message>
    <message>
        <source>Encrypt it with TLS</source>
        <translation>Mit TLS verschlüsseln</translation>
    </message>
    <message>
        <source>Take %1 into the mesh</source>
        <translation>%1 in das Mesh aufnehmen</translation>
    </message>
    <message>
        <source>No service mesh</source>
        <translation>Kein Service Mesh</translation>
    </message>
    <message>
        <source>Many workloads share clusters without a service mesh.</source>
        <translation>Viele Workloads teilen sich Cluster ohne Service Mesh.</translation>
    </message>
    <message>
        <source>Encryption, identity, retries and measurements of their calls are left to each team, and differ.</source>
        <translation>Verschlüsselung, Identität, Wiederholungen und Messung ihrer Aufrufe bleiben jedem Team überlassen und unterscheiden sich.</translation>
    </message>
    <message>
        <source>Add a service mesh, or record a deviation that says what takes its place.</source>
        <translation>Fügen Sie ein Service Mesh hinzu oder halten Sie eine Abweichung fest, die sagt, was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Add a service mesh for all of them</source>
        <translation>Ein Service Mesh für alle hinzufügen</translation>
    </message>
    <message>
        <source>Mesh without strict encryption</source>
        <translation>Mesh ohne strikte Verschlüsselung</translation>
    </message>
    <message>
        <source>A service mesh lets plain traffic through.</source>
        <translation>Ein Service Mesh lässt unverschlüsselten Verkehr durch.</translation>
    </message>
    <message>
        <source>Whoever reaches the network can call a member without proving who they are.</source>
        <translation>Wer das Netzwerk erreicht, kann ein Mitglied aufrufen, ohne sich auszuweisen.</translation>
    </message>
    <message>
        <source>Set mutual TLS of the mesh to strict.</source>
        <translation>Setzen Sie Mutual TLS des Mesh auf strikt.</translation>
    </message>
    <message>
        <source>%1 does not say whether it enforces mutual TLS.</source>
        <translation>%1 sagt nicht, ob es Mutual TLS durchsetzt.</translation>
    </message>
    <message>
        <source>%1 lets plain traffic through: mutual TLS is %2.</source>
        <translation>%1 lässt unverschlüsselten Verkehr durch: Mutual TLS ist %2.</translation>
    </message>
    <message>
        <source>Enforce mutual TLS</source>
        <translation>Mutual TLS durchsetzen</translation>
    </message>
    <message>
        <source>Mesh member without a proxy</source>
        <translation>Mesh-Mitglied ohne Proxy</translation>
    </message>
    <message>
        <source>A workload belongs to a service mesh, but its traffic does not pass through a proxy.</source>
        <translation>Ein Workload gehört zu einem Service Mesh, aber sein Verkehr läuft nicht durch einen Proxy.</translation>
    </message>
    <message>
        <source>Policies, encryption and measurements of the mesh do not reach it, though everybody believes they do.</source>
        <translation>Richtlinien, Verschlüsselung und Messwerte des Mesh erreichen ihn nicht, obwohl alle es glauben.</translation>
    </message>
    <message>
        <source>Let the workload have a proxy of the mesh, or take it out of the mesh.</source>
        <translation>Geben Sie dem Workload einen Proxy des Mesh oder nehmen Sie ihn aus dem Mesh heraus.</translation>
    </message>
    <message>
        <source>%1 belongs to a mesh, but does not say whether it has a proxy.</source>
        <translation>%1 gehört zu einem Mesh, sagt aber nicht, ob es einen Proxy hat.</translation>
    </message>
    <message>
        <source>%1 stands in a place of the mesh, but has no proxy.</source>
        <translation>%1 steht an einem Ort des Mesh, hat aber keinen Proxy.</translation>
    </message>
    <message>
        <source>%1 belongs to the mesh %2, but has no proxy.</source>
        <translation>%1 gehört zum Mesh %2, hat aber keinen Proxy.</translation>
    </message>
    <message>
        <source>Give it a proxy</source>
        <translation>Einen Proxy geben</translation>
    </message>
    <message>
        <source>Distributed monolith</source>
        <translation>Verteilter Monolith</translation>
    </message>
    <message>
        <source>Workloads can only be released together, or half of all workloads wait for one another in circles.</source>
        <translation>Workloads können nur gemeinsam veröffentlicht werden, oder die Hälfte aller Workloads wartet in Kreisen aufeinander.</translation>
    </message>
    <message>
        <source>It has the costs of a distributed system and the rigidity of a monolith.</source>
        <translation>Er hat die Kosten eines verteilten Systems und die Starrheit eines Monolithen.</translation>
    </message>
    <message>
        <source>Give each workload a contract that it can keep while it is released alone, and turn calls of the circle into events.</source>
        <translation>Geben Sie jedem Workload einen Vertrag, den er einhalten kann, während er allein veröffentlicht wird, und machen Sie aus Aufrufen des Kreises Ereignisse.</translation>
    </message>
    <message>
        <source>%1 can only be released together.</source>
        <translation>%1 können nur gemeinsam veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Release each by itself</source>
        <translation>Jeden für sich veröffentlichen</translation>
    </message>
    <message>
        <source>Cut by layers</source>
        <translation>Nach Schichten geschnitten</translation>
    </message>
    <message>
        <source>User interface, logic and data of one matter are three workloads of different teams.</source>
        <translation>Benutzeroberfläche, Logik und Daten einer Sache sind drei Workloads verschiedener Teams.</translation>
    </message>
    <message>
        <source>Each change of the business passes through all three teams and three releases.</source>
        <translation>Jede fachliche Änderung durchläuft alle drei Teams und drei Releases.</translation>
    </message>
    <message>
        <source>Cut by business matter instead: one team owns the slice from its pages to its data.</source>
        <translation>Schneiden Sie stattdessen nach Fachlichkeit: Ein Team besitzt den Schnitt von seinen Seiten bis zu seinen Daten.</translation>
    </message>
    <message>
        <source>Give all three to one team</source>
        <translation>Alle drei einem Team geben</translation>
    </message>
    <message>
        <source>Nano service</source>
        <translation>Nano-Service</translation>
    </message>
    <message>
        <source>A workload offers one operation to one caller of the same team.</source>
        <translation>Ein Workload bietet einem einzigen Aufrufer desselben Teams eine Operation.</translation>
    </message>
    <message>
        <source>It costs a network call, a deployment and a night on duty, and separates nothing.</source>
        <translation>Er kostet einen Netzwerkaufruf, eine Auslieferung und eine Nacht Bereitschaft und trennt nichts.</translation>
    </message>
    <message>
        <source>Merge it into its caller.</source>
        <translation>Führen Sie ihn mit seinem Aufrufer zusammen.</translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers to %2, its only caller.</source>
        <translation>%1 sagt nicht, wie viele Operationen es %2 bietet, seinem einzigen Aufrufer.</translation>
    </message>
    <message>
        <source>%1 offers a single operation, to %2 alone.</source>
        <translation>%1 bietet eine einzige Operation, und nur für %2.</translation>
    </message>
    <message>
        <source>Merge it into %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Business logic in the middle</source>
        <translation>Geschäftslogik in der Mitte</translation>
    </message>
    <message>
        <source>A broker or gateway between most workloads carries out rules of the business.</source>
        <translation>Ein Broker oder Gateway zwischen den meisten Workloads führt Geschäftsregeln aus.</translation>
    </message>
    <message>
        <source>It becomes the monolith that all changes pass through, owned by a team that knows none of the business.</source>
        <translation>Er wird zum Monolithen, durch den alle Änderungen laufen, im Besitz eines Teams, das vom Geschäft nichts weiß.</translation>
    </message>
    <message>
        <source>Move the rules into the workloads at the ends, and let the middle only pass on.</source>
        <translation>Verlagern Sie die Regeln in die Workloads an den Enden und lassen Sie die Mitte nur weitergeben.</translation>
    </message>
    <message>
        <source>Keep it free of business logic</source>
        <translation>Frei von Geschäftslogik halten</translation>
    </message>
    <message>
        <source>Several workloads in one container</source>
        <translation>Mehrere Workloads in einem Container</translation>
    </message>
    <message>
        <source>Several main workloads, data stores or brokers run in the same container, pod or machine.</source>
        <translation>Mehrere Haupt-Workloads, Datenspeicher oder Broker laufen im selben Container, Pod oder auf derselben Maschine.</translation>
    </message>
    <message>
        <source>They scale, restart and fail together, and the platform cannot tell which of them needs what.</source>
        <translation>Sie skalieren, starten neu und fallen aus, alle gemeinsam, und die Plattform kann nicht sagen, wer von ihnen was braucht.</translation>
    </message>
    <message>
        <source>Give each main workload and each store a container of its own; only sidecars may share one.</source>
        <translation>Geben Sie jedem Haupt-Workload und jedem Speicher einen eigenen Container; nur Sidecars dürfen einen teilen.</translation>
    </message>
    <message>
        <source>%1 run together in &apos;%2&apos;.</source>
        <translation>%1 laufen gemeinsam in „%2“.</translation>
    </message>
    <message>
        <source>Run each by itself</source>
        <translation>Jeden für sich betreiben</translation>
    </message>
    <message>
        <source>Team of a single layer</source>
        <translation>Team einer einzigen Schicht</translation>
    </message>
    <message>
        <source>All that a team owns is of one technical layer, and other teams own the rest.</source>
        <translation>Alles, was ein Team besitzt, gehört zu einer technischen Schicht, und andere Teams besitzen den Rest.</translation>
    </message>
    <message>
        <source>The team can finish nothing alone: each feature waits for the teams of the other layers.</source>
        <translation>Das Team kann nichts allein fertigstellen: Jedes Feature wartet auf die Teams der anderen Schichten.</translation>
    </message>
    <message>
        <source>Form teams around business matters that own their pages, logic and data.</source>
        <translation>Bilden Sie Teams um Fachlichkeiten, die ihre Seiten, ihre Logik und ihre Daten besitzen.</translation>
    </message>
    <message>
        <source>user interfaces</source>
        <translation>Benutzeroberflächen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>Blind cluster or region</source>
        <translation>Blinder Cluster oder blinde Region</translation>
    </message>
    <message>
        <source>Workloads run in a cluster, region or site of which no logs, metrics or traces arrive anywhere.</source>
        <translation>Workloads laufen in einem Cluster, einer Region oder einem Standort, von dem nirgends Logs, Metriken oder Traces ankommen.</translation>
    </message>
    <message>
        <source>The whole place can fail or be taken over without anybody noticing.</source>
        <translation>Der ganze Ort kann ausfallen oder übernommen werden, ohne dass jemand es bemerkt.</translation>
    </message>
    <message>
        <source>Let a collector observe the place and send what it sees to the central stores.</source>
        <translation>Lassen Sie einen Kollektor den Ort beobachten und das Gesehene an die zentralen Speicher senden.</translation>
    </message>
    <message>
        <source>No logs, metrics or traces of what runs in %1 are collected (workloads: %2).</source>
        <translation>Von dem, was in %1 läuft, werden keine Logs, Metriken oder Traces gesammelt (Workloads: %2).</translation>
    </message>
    <message>
        <source>No central log store</source>
        <translation>Kein zentraler Log-Speicher</translation>
    </message>
    <message>
        <source>The design has workloads, but nothing that keeps their logs.</source>
        <translation>Der Entwurf hat Workloads, aber nichts, was ihre Logs hält.</translation>
    </message>
    <message>
        <source>Logs vanish with the instance that wrote them, and what concerns several workloads cannot be put together.</source>
        <translation>Logs verschwinden mit der Instanz, die sie geschrieben hat, und was mehrere Workloads betrifft, lässt sich nicht zusammenfügen.</translation>
    </message>
    <message>
        <source>Add a log store and let it, or a collector that feeds it, observe the clusters.</source>
        <translation>Fügen Sie einen Log-Speicher hinzu und lassen Sie ihn oder einen Kollektor, der ihn speist, die Cluster beobachten.</translation>
    </message>
    <message>
        <source>%1 does not say whether logs are sent to %2.</source>
        <translation>%1 sagt nicht, ob Logs an %2 gesendet werden.</translation>
    </message>
    <message>
        <source>%1 collects logs, but nothing in the design keeps them.</source>
        <translation>%1 sammelt Logs, aber nichts im Entwurf hält sie.</translation>
    </message>
    <message>
        <source>No dashboards or alerts</source>
        <translation>Keine Dashboards oder Alarme</translation>
    </message>
    <message>
        <source>The design has workloads but no dashboards or nothing that calls people, or a target that nobody is alerted on.</source>
        <translation>Der Entwurf hat Workloads, aber keine Dashboards oder nichts, was Personen ruft, oder ein Ziel, bei dem niemand alarmiert wird.</translation>
    </message>
    <message>
        <source>Signals that nobody looks at and that wake nobody do not shorten an outage.</source>
        <translation>Signale, die niemand ansieht und die niemanden wecken, verkürzen keinen Ausfall.</translation>
    </message>
    <message>
        <source>Add dashboards and alerting, and alert on every availability target.</source>
        <translation>Fügen Sie Dashboards und Alarmierung hinzu und alarmieren Sie bei jedem Verfügbarkeitsziel.</translation>
    </message>
    <message>
        <source>Nobody is called when the target of %1, %2 %, is in danger.</source>
        <translation>Niemand wird gerufen, wenn das Ziel von %1, %2 %, in Gefahr ist.</translation>
    </message>
    <message>
        <source>%1 has a target of %2 % and does not say whether somebody is called when it is in danger.</source>
        <translation>%1 hat ein Ziel von %2 % und sagt nicht, ob jemand gerufen wird, wenn es in Gefahr ist.</translation>
    </message>
    <message>
        <source>Alert on its target</source>
        <translation>Bei Gefahr für das Ziel alarmieren</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>Fehlendes hinzufügen</translation>
    </message>
    <message>
        <source>Logs not collected</source>
        <translation>Logs werden nicht gesammelt</translation>
    </message>
    <message>
        <source>Let a collector of the log store observe the workload or the cluster around it.</source>
        <translation>Lassen Sie einen Kollektor des Log-Speichers den Workload oder den Cluster um ihn herum beobachten.</translation>
    </message>
    <message>
        <source>No service level objective</source>
        <translation>Kein Verfügbarkeitsziel (SLO)</translation>
    </message>
    <message>
        <source>A workload that answers people or systems outside has no availability target.</source>
        <translation>Ein Workload, der Personen oder externen Systemen antwortet, hat kein Verfügbarkeitsziel.</translation>
    </message>
    <message>
        <source>Nobody can say whether it works well enough, how often to alert, or how many replicas are worth their price.</source>
        <translation>Niemand kann sagen, ob er gut genug funktioniert, wie oft zu alarmieren ist oder wie viele Replikate ihren Preis wert sind.</translation>
    </message>
    <message>
        <source>Agree with its users on an availability target and state it.</source>
        <translation>Vereinbaren Sie mit seinen Benutzern ein Verfügbarkeitsziel und geben Sie es an.</translation>
    </message>
    <message>
        <source>%1 answers requests from outside without an availability target.</source>
        <translation>%1 beantwortet Anfragen von außen ohne Verfügbarkeitsziel.</translation>
    </message>
    <message>
        <source>Aim at %1 % availability</source>
        <translation>%1 % Verfügbarkeit anstreben</translation>
    </message>
    <message>
        <source>No health probes</source>
        <translation>Keine Health-Probes</translation>
    </message>
    <message>
        <source>A long-running workload that the platform does not ask whether it is ready and alive.</source>
        <translation>Ein dauerhaft laufender Workload, den die Plattform nicht fragt, ob er bereit ist und lebt.</translation>
    </message>
    <message>
        <source>Requests go to instances that cannot answer yet, and those that hang are never restarted.</source>
        <translation>Anfragen gehen an Instanzen, die noch nicht antworten können, und hängende werden nie neu gestartet.</translation>
    </message>
    <message>
        <source>Offer a readiness and a liveness check and let the platform ask them.</source>
        <translation>Bieten Sie eine Readiness- und eine Liveness-Prüfung an und lassen Sie die Plattform sie abfragen.</translation>
    </message>
    <message>
        <source>The platform never asks %1 whether it is ready and alive.</source>
        <translation>Die Plattform fragt %1 nie, ob es bereit ist und lebt.</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is ready, but not whether it is alive.</source>
        <translation>%1 sagt, wie abgefragt wird, ob es bereit ist, aber nicht, ob es lebt.</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is alive, but not whether it is ready.</source>
        <translation>%1 sagt, wie abgefragt wird, ob es lebt, aber nicht, ob es bereit ist.</translation>
    </message>
    <message>
        <source>%1 is probed over HTTP, but does not say at which paths.</source>
        <translation>%1 wird über HTTP geprüft, sagt aber nicht, unter welchen Pfaden.</translation>
    </message>
    <message>
        <source>%1 does not say how the platform asks whether it is ready and alive.</source>
        <translation>%1 sagt nicht, wie die Plattform fragt, ob es bereit ist und lebt.</translation>
    </message>
    <message>
        <source>Probe it over %1</source>
        <translation>Über %1 prüfen</translation>
    </message>
    <message>
        <source>Regulated data in logs</source>
        <translation>Regulierte Daten in Logs</translation>
    </message>
    <message>
        <source>A workload handles regulated data, and neither it nor what collects its logs removes that data from them.</source>
        <translation>Ein Workload verarbeitet regulierte Daten, und weder er noch das, was seine Logs sammelt, entfernt diese Daten daraus.</translation>
    </message>
    <message>
        <source>Card numbers and patient records end up in a store that many may search and nobody deletes from.</source>
        <translation>Kartennummern und Patientenakten landen in einem Speicher, den viele durchsuchen dürfen und aus dem niemand löscht.</translation>
    </message>
    <message>
        <source>Remove personal and secret data before a log line is written, or in the collector.</source>
        <translation>Entfernen Sie personenbezogene und geheime Daten, bevor eine Logzeile geschrieben wird, oder im Kollektor.</translation>
    </message>
    <message>
        <source>%1 handles %2, and its logs are kept in %3 as they are.</source>
        <translation>%1 verarbeitet %2, und seine Logs werden in %3 gehalten, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 keeps logs of workloads with regulated data and does not say whether they are sanitised.</source>
        <translation>%1 hält Logs von Workloads mit regulierten Daten und sagt nicht, ob sie bereinigt sind.</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say whether its logs are sanitised.</source>
        <translation>%1 verarbeitet %2 und sagt nicht, ob seine Logs bereinigt sind.</translation>
    </message>
    <message>
        <source>Sanitise its logs</source>
        <translation>Seine Logs bereinigen</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for.</source>
        <translation>Der Entwurf gibt „%1“ von %2 nicht an, wonach „%3“ fragt.</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for to judge %4.</source>
        <translation>Der Entwurf gibt „%1“ von %2 nicht an, wonach „%3“ fragt, um %4 zu beurteilen.</translation>
    </message>
    <message>
        <source>Administration without a second factor</source>
        <translation>Administration ohne zweiten Faktor</translation>
    </message>
    <message>
        <source>Somebody who may change the platform signs in with one factor alone.</source>
        <translation>Jemand, der die Plattform ändern darf, meldet sich mit nur einem Faktor an.</translation>
    </message>
    <message>
        <source>One phished password is enough to take over the platform.</source>
        <translation>Ein abgefischtes Passwort genügt, um die Plattform zu übernehmen.</translation>
    </message>
    <message>
        <source>Demand a second factor of everybody who administers the platform.</source>
        <translation>Verlangen Sie einen zweiten Faktor von allen, die die Plattform administrieren.</translation>
    </message>
    <message>
        <source>%1 administers the platform and signs in without a second factor.</source>
        <translation>%1 administriert die Plattform und meldet sich ohne zweiten Faktor an.</translation>
    </message>
    <message>
        <source>%1 administers %2, which asks for no second factor.</source>
        <translation>%1 administriert %2, das keinen zweiten Faktor verlangt.</translation>
    </message>
    <message>
        <source>%1 administers the platform; the design does not say whether with a second factor.</source>
        <translation>%1 administriert die Plattform; der Entwurf sagt nicht, ob mit zweitem Faktor.</translation>
    </message>
    <message>
        <source>Demand a second factor</source>
        <translation>Einen zweiten Faktor verlangen</translation>
    </message>
    <message>
        <source>Health data in the clear</source>
        <translation>Gesundheitsdaten im Klartext</translation>
    </message>
    <message>
        <source>Health data rests or travels without encryption.</source>
        <translation>Gesundheitsdaten liegen oder reisen unverschlüsselt.</translation>
    </message>
    <message>
        <source>A lost disk or a tapped line is then a breach that has to be reported. Encryption is an addressable safeguard: what takes its place has to be documented and justified.</source>
        <translation>Eine verlorene Platte oder eine angezapfte Leitung ist dann eine meldepflichtige Verletzung. Verschlüsselung ist eine adressierbare Schutzmaßnahme („addressable“): Was an ihre Stelle tritt, muss dokumentiert und begründet werden.</translation>
    </message>
    <message>
        <source>Encrypt the data at rest and on the way, or record a deviation that names the safeguard in its place.</source>
        <translation>Verschlüsseln Sie die Daten gespeichert und unterwegs oder halten Sie eine Abweichung fest, die die Schutzmaßnahme an ihrer Stelle nennt.</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted.</source>
        <translation>%1 hält %2 unverschlüsselt.</translation>
    </message>
    <message>
        <source>%1 handles %2, which %3 carries in plaintext.</source>
        <translation>%1 verarbeitet %2, die %3 im Klartext überträgt.</translation>
    </message>
    <message>
        <source>%1 is not encrypted and does not say whether it carries health data.</source>
        <translation>%1 ist nicht verschlüsselt und sagt nicht, ob Gesundheitsdaten übertragen werden.</translation>
    </message>
    <message>
        <source>%1 may carry health data and does not say whether it is encrypted.</source>
        <translation>%1 überträgt möglicherweise Gesundheitsdaten und sagt nicht, ob verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>Die Verbindung verschlüsseln</translation>
    </message>
    <message>
        <source>Regulated component without an audit trail</source>
        <translation>Regulierte Komponente ohne Audit-Spur</translation>
    </message>
    <message>
        <source>A component that handles card or health data, or that stands in the scope of a regulation, leaves no trail in a store whose entries cannot be changed.</source>
        <translation>Eine Komponente, die Karten- oder Gesundheitsdaten verarbeitet oder in den Umfang einer Vorschrift fällt, hinterlässt keine Spur in einem Speicher, dessen Einträge nicht geändert werden können.</translation>
    </message>
    <message>
        <source>After a breach nobody can prove who saw what, and whoever broke in removes the traces.</source>
        <translation>Nach einer Verletzung kann niemand beweisen, wer was gesehen hat, und wer eingebrochen ist, entfernt die Spuren.</translation>
    </message>
    <message>
        <source>Send its audit events to a store that refuses changes and deletions.</source>
        <translation>Senden Sie ihre Audit-Ereignisse an einen Speicher, der Änderungen und Löschungen verweigert.</translation>
    </message>
    <message>
        <source>%1 keeps the trail of regulated components and does not say whether it can be changed.</source>
        <translation>%1 hält die Spur regulierter Komponenten und sagt nicht, ob sie geändert werden kann.</translation>
    </message>
    <message>
        <source>%1 %2 and leaves no audit trail.</source>
        <translation>%1 %2 und hinterlässt keine Audit-Spur.</translation>
    </message>
    <message>
        <source>%1 %2, and its trail in %3 can be changed.</source>
        <translation>%1 %2, und die Spur in %3 kann geändert werden.</translation>
    </message>
    <message>
        <source>Make its trail unchangeable</source>
        <translation>Die Spur unveränderlich machen</translation>
    </message>
    <message>
        <source>handles %1</source>
        <translation>verarbeitet %1</translation>
    </message>
    <message>
        <source>is in the scope of %1</source>
        <translation>fällt in den Umfang von %1</translation>
    </message>
    <message>
        <source>Card data in plaintext over a public network</source>
        <translation>Kartendaten im Klartext über ein öffentliches Netzwerk</translation>
    </message>
    <message>
        <source>Card data goes over a network that others share, without TLS 1.2 or newer.</source>
        <translation>Kartendaten laufen ohne TLS 1.2 oder neuer über ein Netzwerk, das andere teilen.</translation>
    </message>
    <message>
        <source>Whoever is on the way reads card numbers; older versions of TLS can be broken.</source>
        <translation>Wer auf dem Weg ist, liest Kartennummern; ältere TLS-Versionen können gebrochen werden.</translation>
    </message>
    <message>
        <source>Encrypt the connection with TLS 1.2 or newer, or lead it over a private link and encrypt it there too.</source>
        <translation>Verschlüsseln Sie die Verbindung mit TLS 1.2 oder neuer oder führen Sie sie über eine private Leitung und verschlüsseln Sie sie auch dort.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network in plaintext.</source>
        <translation>%1 überträgt %2 im Klartext über ein öffentliches Netzwerk.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network with TLS %3.</source>
        <translation>%1 überträgt %2 mit TLS %3 über ein öffentliches Netzwerk.</translation>
    </message>
    <message>
        <source>%1 does not say whether it carries card data over a public network.</source>
        <translation>%1 sagt nicht, ob Kartendaten über ein öffentliches Netzwerk übertragen werden.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network and does not say whether it is encrypted.</source>
        <translation>%1 überträgt %2 über ein öffentliches Netzwerk und sagt nicht, ob verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypt it with TLS 1.3</source>
        <translation>Mit TLS 1.3 verschlüsseln</translation>
    </message>
    <message>
        <source>Outside processor without an agreement</source>
        <translation>Externer Verarbeiter ohne Vertrag</translation>
    </message>
    <message>
        <source>Regulated data goes to another company, and no agreement on its processing is stated.</source>
        <translation>Regulierte Daten gehen an ein anderes Unternehmen, und kein Vertrag über ihre Verarbeitung ist angegeben.</translation>
    </message>
    <message>
        <source>Without a contract the data must not leave, and nobody outside has to protect, return or delete it.</source>
        <translation>Ohne Vertrag dürfen die Daten nicht hinaus, und niemand außerhalb muss sie schützen, zurückgeben oder löschen.</translation>
    </message>
    <message>
        <source>Sign the agreement that the regulation asks for (data processing, business associate) and state it, or stop sending the data.</source>
        <translation>Schließen Sie den Vertrag, den die Vorschrift verlangt (Auftragsverarbeitung, Business Associate), und geben Sie ihn an, oder senden Sie die Daten nicht mehr.</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say what of it %3 takes to %4.</source>
        <translation>%1 verarbeitet %2 und sagt nicht, was davon %3 zu %4 überträgt.</translation>
    </message>
    <message>
        <source>%1 receives %2 without an agreement on its processing.</source>
        <translation>%1 erhält %2 ohne Vertrag über die Verarbeitung.</translation>
    </message>
    <message>
        <source>%1 receives %2; the design does not say whether an agreement covers that.</source>
        <translation>%1 erhält %2; der Entwurf sagt nicht, ob ein Vertrag das abdeckt.</translation>
    </message>
    <message>
        <source>Regulated data flows not reviewed for a year</source>
        <translation>Regulierte Datenflüsse seit einem Jahr nicht geprüft</translation>
    </message>
    <message>
        <source>A component in the scope of a regulation was last reviewed more than twelve months ago.</source>
        <translation>Eine Komponente im Umfang einer Vorschrift wurde zuletzt vor mehr als zwölf Monaten geprüft.</translation>
    </message>
    <message>
        <source>Assessors and people on call trust a diagram that no longer shows where the data flows.</source>
        <translation>Prüfer und Bereitschaft vertrauen einem Diagramm, das nicht mehr zeigt, wohin die Daten fließen.</translation>
    </message>
    <message>
        <source>Review the data flows and state the day, on the component or on a place around it.</source>
        <translation>Prüfen Sie die Datenflüsse und geben Sie den Tag an, an der Komponente oder an einem Ort um sie herum.</translation>
    </message>
    <message>
        <source>%1 was last reviewed on %2.</source>
        <translation>%1 wurde zuletzt am %2 geprüft.</translation>
    </message>
    <message>
        <source>The design does not say when the regulated data flows of %1 were last reviewed.</source>
        <translation>Der Entwurf sagt nicht, wann die regulierten Datenflüsse von %1 zuletzt geprüft wurden.</translation>
    </message>
    <message>
        <source>Card data outside of the declared scope</source>
        <translation>Kartendaten außerhalb des erklärten Umfangs</translation>
    </message>
    <message>
        <source>Card data reaches a component that is not declared to handle it.</source>
        <translation>Kartendaten erreichen eine Komponente, für die nicht erklärt ist, dass sie sie verarbeitet.</translation>
    </message>
    <message>
        <source>Whatever stores, processes or passes on card data belongs to the cardholder data environment; what is left out is neither segmented nor assessed.</source>
        <translation>Was Kartendaten speichert, verarbeitet oder weitergibt, gehört zur Karteninhaberdaten-Umgebung; was ausgelassen wird, ist weder segmentiert noch bewertet.</translation>
    </message>
    <message>
        <source>Declare that the component handles card data and move it into the zone of the cardholder data environment, or send it a token instead.</source>
        <translation>Erklären Sie, dass die Komponente Kartendaten verarbeitet, und verschieben Sie sie in die Zone der Karteninhaberdaten-Umgebung, oder senden Sie ihr stattdessen ein Token.</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3, and %2 is not declared to handle it.</source>
        <translation>%1 erreicht %2 über %3, und für %2 ist nicht erklärt, dass es sie verarbeitet.</translation>
    </message>
    <message>
        <source>%1 handles card data and does not say what %2 carries of it.</source>
        <translation>%1 verarbeitet Kartendaten und sagt nicht, was davon %2 überträgt.</translation>
    </message>
    <message>
        <source>Declare that it handles card data</source>
        <translation>Erklären, dass Kartendaten verarbeitet werden</translation>
    </message>
    <message>
        <source>Slower than its budget</source>
        <translation>Langsamer als das Budget</translation>
    </message>
    <message>
        <source>What a component waits for takes longer than its own latency budget: one of its targets alone, or those together that it calls one after the other.</source>
        <translation>Worauf eine Komponente wartet, dauert länger als ihr eigenes Latenzbudget: eines ihrer Ziele allein oder jene zusammen, die sie nacheinander aufruft.</translation>
    </message>
    <message>
        <source>The budget is spent before the component has done any work of its own.</source>
        <translation>Das Budget ist verbraucht, bevor die Komponente selbst etwas getan hat.</translation>
    </message>
    <message>
        <source>Call targets at the same time, keep answers in a cache, leave the slow part to an event, or grant more time.</source>
        <translation>Rufen Sie Ziele gleichzeitig auf, halten Sie Antworten in einem Cache, überlassen Sie den langsamen Teil einem Ereignis oder gewähren Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but %3 alone takes %4.</source>
        <translation>%1 muss innerhalb von %2 antworten, aber %3 allein braucht %4.</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but the calls that it makes one after the other take %3.</source>
        <translation>%1 muss innerhalb von %2 antworten, aber die nacheinander gemachten Aufrufe brauchen %3.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without the answer, on which its budget of %3 hangs.</source>
        <translation>%1 sagt nicht, ob %2 ohne die Antwort auskommt, an der sein Budget von %3 hängt.</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2, on which its budget of %3 hangs.</source>
        <translation>%1 sagt nicht, ob der Aufruf gleichzeitig mit den anderen von %2 erfolgt, woran sein Budget von %3 hängt.</translation>
    </message>
    <message>
        <source>Call them at the same time</source>
        <translation>Gleichzeitig aufrufen</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>%1 gewähren</translation>
    </message>
    <message>
        <source>No dead-letter queue</source>
        <translation>Keine Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>A component consumes messages, and those that it cannot process are not set aside.</source>
        <translation>Eine Komponente konsumiert Nachrichten, und jene, die sie nicht verarbeiten kann, werden nicht beiseitegelegt.</translation>
    </message>
    <message>
        <source>One broken message is delivered again and again, blocks those behind it, or is lost without a trace.</source>
        <translation>Eine kaputte Nachricht wird immer wieder zugestellt, blockiert die folgenden oder geht spurlos verloren.</translation>
    </message>
    <message>
        <source>Set aside messages that fail several times, watch their number, and decide who looks at them.</source>
        <translation>Legen Sie Nachrichten, die mehrmals scheitern, beiseite, beobachten Sie ihre Anzahl und entscheiden Sie, wer sie ansieht.</translation>
    </message>
    <message>
        <source>%1 does not say what becomes of messages that %2 cannot process.</source>
        <translation>%1 sagt nicht, was aus Nachrichten wird, die %2 nicht verarbeiten kann.</translation>
    </message>
    <message>
        <source>Messages of %1 that %2 cannot process are not set aside.</source>
        <translation>Nachrichten von %1, die %2 nicht verarbeiten kann, werden nicht beiseitegelegt.</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>Eine Dead-Letter-Queue hinzufügen</translation>
    </message>
    <message>
        <source>Target that its dependencies cannot carry</source>
        <translation>Ziel, das die Abhängigkeiten nicht tragen können</translation>
    </message>
    <message>
        <source>The availabilities of all that a component cannot do without, multiplied, are below its own availability target. A promised availability counts before a target, and covers what stands behind it.</source>
        <translation>Die Verfügbarkeiten all dessen, ohne das eine Komponente nicht auskommt, liegen multipliziert unter ihrem eigenen Verfügbarkeitsziel. Eine zugesagte Verfügbarkeit zählt vor einem Ziel und deckt ab, was dahinter steht.</translation>
    </message>
    <message>
        <source>The target will be missed even if the component itself never fails.</source>
        <translation>Das Ziel wird verfehlt, auch wenn die Komponente selbst nie ausfällt.</translation>
    </message>
    <message>
        <source>Do without a dependency for a while (asynchronously, from a cache, with a fallback), make it redundant, or promise less.</source>
        <translation>Kommen Sie eine Weile ohne eine Abhängigkeit aus (asynchron, aus einem Cache, mit einem Fallback), machen Sie sie redundant oder versprechen Sie weniger.</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, but what it cannot do without leaves %3 %: %4.</source>
        <translation>%1 strebt %2 % an, aber das Unverzichtbare lässt nur %3 % übrig: %4.</translation>
    </message>
    <message>
        <source>%1 does not say what availability it promises; %2 depends on it.</source>
        <translation>%1 sagt nicht, welche Verfügbarkeit es zusagt; %2 hängt davon ab.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3, on which its target of %4 % hangs.</source>
        <translation>%1 sagt nicht, ob %2 ohne %3 auskommt, woran sein Ziel von %4 % hängt.</translation>
    </message>
    <message>
        <source>Aim at %1 %</source>
        <translation>%1 % anstreben</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Dependency without an extra nine</source>
        <translation>Abhängigkeit ohne zusätzliche Neun</translation>
    </message>
    <message>
        <source>A component that users reach cannot do without another one whose availability is not one nine above its own target: more than a tenth of what may fail is spent on that one alone.</source>
        <translation>Eine Komponente, die Benutzer erreichen, kommt nicht ohne eine andere aus, deren Verfügbarkeit nicht eine Neun über ihrem eigenen Ziel liegt: Mehr als ein Zehntel dessen, was ausfallen darf, wird allein für diese verbraucht.</translation>
    </message>
    <message>
        <source>With a handful of such dependencies nothing is left for failures of the component itself.</source>
        <translation>Mit einer Handvoll solcher Abhängigkeiten bleibt für Ausfälle der Komponente selbst nichts übrig.</translation>
    </message>
    <message>
        <source>Make the dependency better by one nine, or let the component do without it for a while.</source>
        <translation>Machen Sie die Abhängigkeit um eine Neun besser oder lassen Sie die Komponente eine Weile ohne sie auskommen.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3.</source>
        <translation>%1 sagt nicht, ob %2 ohne %3 auskommt.</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, which asks %3 % of what it cannot do without: %4.</source>
        <translation>%1 strebt %2 % an, was %3 % von allem Unverzichtbaren verlangt: %4.</translation>
    </message>
    <message>
        <source>Retries that multiply</source>
        <translation>Wiederholungen, die sich vervielfachen</translation>
    </message>
    <message>
        <source>The attempts of all hops on the way of one request, multiplied, come to more than a target in trouble can take. Hops with a retry budget count by what the budget lets through.</source>
        <translation>Die Versuche aller Sprünge auf dem Weg einer Anfrage ergeben multipliziert mehr, als ein Ziel in Schwierigkeiten verträgt. Sprünge mit Wiederholungsbudget zählen nach dem, was das Budget durchlässt.</translation>
    </message>
    <message>
        <source>Three attempts at each of five hops turn one request into 243, just when the last target is already down.</source>
        <translation>Drei Versuche an jedem von fünf Sprüngen machen aus einer Anfrage 243, gerade wenn das letzte Ziel ohnehin ausgefallen ist.</translation>
    </message>
    <message>
        <source>Retry at one hop alone, next to what fails, and limit retries to a share of the traffic.</source>
        <translation>Wiederholen Sie nur an einem Sprung, direkt vor dem, was ausfällt, und begrenzen Sie Wiederholungen auf einen Anteil des Verkehrs.</translation>
    </message>
    <message>
        <source>One request becomes up to %1 attempts at %2: %3.</source>
        <translation>Aus einer Anfrage werden bis zu %1 Versuche bei %2: %3.</translation>
    </message>
    <message>
        <source>Retry at the last hop alone</source>
        <translation>Nur am letzten Sprung wiederholen</translation>
    </message>
    <message>
        <source>Only one way to another place</source>
        <translation>Nur ein Weg zu einem anderen Ort</translation>
    </message>
    <message>
        <source>A critical connection without a fallback leads to another site, another cloud or an outside system, and the design has no other way between what it joins. Inside of one place the network is taken to be redundant.</source>
        <translation>Eine kritische Verbindung ohne Fallback führt zu einem anderen Standort, einer anderen Cloud oder einem externen System, und der Entwurf hat keinen anderen Weg zwischen dem, was sie verbindet. Innerhalb eines Ortes gilt das Netzwerk als redundant.</translation>
    </message>
    <message>
        <source>Links between places fail more often than anything inside of them, and nothing gets around this one.</source>
        <translation>Verbindungen zwischen Orten fallen öfter aus als alles innerhalb davon, und nichts umgeht diese.</translation>
    </message>
    <message>
        <source>Add another way, or a fallback that answers while the link is down.</source>
        <translation>Fügen Sie einen weiteren Weg hinzu oder einen Fallback, der antwortet, solange die Verbindung ausfällt.</translation>
    </message>
    <message>
        <source>%1 does not say what happens while %2 cannot be reached.</source>
        <translation>%1 sagt nicht, was geschieht, solange %2 nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Nothing gets around the connection from %1 to %2, and there is no fallback.</source>
        <translation>Nichts umgeht die Verbindung von %1 zu %2, und es gibt keinen Fallback.</translation>
    </message>
    <message>
        <source>Answer from a fallback</source>
        <translation>Aus einem Fallback antworten</translation>
    </message>
    <message>
        <source>Single replica</source>
        <translation>Einzelnes Replikat</translation>
    </message>
    <message>
        <source>A workload or gateway is stated to run only once, and its criticality is not low. Those that all requests pass through are told of by the rule on critical paths.</source>
        <translation>Ein Workload oder Gateway läuft laut Angabe nur einmal, und seine Kritikalität ist nicht niedrig. Jene, die alle Anfragen durchlaufen, meldet die Regel über kritische Pfade.</translation>
    </message>
    <message>
        <source>Every update, every restart and every lost machine interrupts it.</source>
        <translation>Jede Aktualisierung, jeder Neustart und jede verlorene Maschine unterbricht ihn.</translation>
    </message>
    <message>
        <source>Run at least two replicas, and let maintenance leave one of them alone; or state that its criticality is low.</source>
        <translation>Betreiben Sie mindestens zwei Replikate und lassen Sie die Wartung eines davon in Ruhe; oder geben Sie an, dass die Kritikalität niedrig ist.</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run.</source>
        <translation>%1 sagt nicht, wie viele Replikate laufen.</translation>
    </message>
    <message>
        <source>%1 runs only once.</source>
        <translation>%1 läuft nur einmal.</translation>
    </message>
    <message>
        <source>State that its criticality is low</source>
        <translation>Angeben, dass die Kritikalität niedrig ist</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run, and requests cannot get around it.</source>
        <translation>%1 sagt nicht, wie viele Replikate laufen, und Anfragen kommen nicht daran vorbei.</translation>
    </message>
    <message>
        <source>All replicas in one zone</source>
        <translation>Alle Replikate in einer Zone</translation>
    </message>
    <message>
        <source>A component runs several times, and all its replicas, or all machines of its cluster, stand in the same zone.</source>
        <translation>Eine Komponente läuft mehrfach, und alle ihre Replikate oder alle Maschinen ihres Clusters stehen in derselben Zone.</translation>
    </message>
    <message>
        <source>A zone fails as a whole: power, cooling, network. The replicas then fail together.</source>
        <translation>Eine Zone fällt als Ganzes aus: Strom, Kühlung, Netzwerk. Die Replikate fallen dann gemeinsam aus.</translation>
    </message>
    <message>
        <source>Spread the machines of the cluster and the replicas over at least two zones.</source>
        <translation>Verteilen Sie die Maschinen des Clusters und die Replikate über mindestens zwei Zonen.</translation>
    </message>
    <message>
        <source>The machines of %1 stand in one zone, and so do the replicas of all that runs there.</source>
        <translation>Die Maschinen von %1 stehen in einer Zone und damit auch die Replikate von allem, was dort läuft.</translation>
    </message>
    <message>
        <source>All replicas of what runs in %1 stand in this one zone.</source>
        <translation>Alle Replikate dessen, was in %1 läuft, stehen in dieser einen Zone.</translation>
    </message>
    <message>
        <source>%1 does not say whether its machines stand in several zones.</source>
        <translation>%1 sagt nicht, ob seine Maschinen in mehreren Zonen stehen.</translation>
    </message>
    <message>
        <source>%1 does not say whether its replicas stand in several zones.</source>
        <translation>%1 sagt nicht, ob seine Replikate in mehreren Zonen stehen.</translation>
    </message>
    <message>
        <source>Spread over several zones</source>
        <translation>Über mehrere Zonen verteilen</translation>
    </message>
    <message>
        <source>Waits for the slowest of many</source>
        <translation>Wartet auf den langsamsten von vielen</translation>
    </message>
    <message>
        <source>A component makes so many calls at the same time, and needs all the answers, that more than 5 % of its own requests meet one of the slowest 1 %: 1 - 0.99^n.</source>
        <translation>Eine Komponente macht so viele Aufrufe gleichzeitig und braucht alle Antworten, dass mehr als 5 % ihrer eigenen Anfragen auf einen der langsamsten 1 % treffen: 1 - 0,99^n.</translation>
    </message>
    <message>
        <source>What is rare at one target is usual for who asks many: of 100 calls, 63 % of the requests meet a slow one.</source>
        <translation>Was bei einem Ziel selten ist, ist für den üblich, der viele fragt: Bei 100 Aufrufen treffen 63 % der Anfragen auf einen langsamen.</translation>
    </message>
    <message>
        <source>Answer without those that are late, send a second request after a while and take the first answer, or ask fewer targets.</source>
        <translation>Antworten Sie ohne die Verspäteten, senden Sie nach einer Weile eine zweite Anfrage und nehmen Sie die erste Antwort, oder fragen Sie weniger Ziele.</translation>
    </message>
    <message>
        <source>%1 waits for %2 answers at the same time: %3 % of its requests meet one of the slowest 1 %.</source>
        <translation>%1 wartet gleichzeitig auf %2 Antworten: %3 % seiner Anfragen treffen auf einen der langsamsten 1 %.</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2.</source>
        <translation>%1 sagt nicht, ob der Aufruf gleichzeitig mit den anderen von %2 erfolgt.</translation>
    </message>
    <message>
        <source>Answer without those that are late</source>
        <translation>Ohne die Verspäteten antworten</translation>
    </message>
    <message>
        <source>Waits longer than its caller</source>
        <translation>Wartet länger als der eigene Aufrufer</translation>
    </message>
    <message>
        <source>A component waits for a target that it needs, all attempts together, at least as long as one of its own callers waits for it.</source>
        <translation>Eine Komponente wartet auf ein Ziel, das sie braucht, über alle Versuche mindestens so lange, wie einer ihrer eigenen Aufrufer auf sie wartet.</translation>
    </message>
    <message>
        <source>The caller has gone while the work goes on: an answer for nobody, and a retry on top of it.</source>
        <translation>Der Aufrufer ist gegangen, während die Arbeit weiterläuft: eine Antwort für niemanden und obendrein eine Wiederholung.</translation>
    </message>
    <message>
        <source>Derive the timeouts from the outside in: each component gives up before its callers do.</source>
        <translation>Leiten Sie die Timeouts von außen nach innen ab: Jede Komponente gibt auf, bevor ihre Aufrufer es tun.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 needs the answer; it waits longer for it than %3 waits for %2.</source>
        <translation>%1 sagt nicht, ob %2 die Antwort braucht; es wartet länger darauf, als %3 auf %2 wartet.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ewig</translation>
    </message>
    <message>
        <source>%1 waits %2 for %3, but %4 gives up after %5.</source>
        <translation>%1 wartet %2 auf %3, aber %4 gibt nach %5 auf.</translation>
    </message>
    <message>
        <source>Give up before %1 does</source>
        <translation>Vor %1 aufgeben</translation>
    </message>
    <message>
        <source>Call without timeout and circuit breaker</source>
        <translation>Aufruf ohne Timeout und Circuit Breaker</translation>
    </message>
    <message>
        <source>A component waits for another one for ever, and goes on calling it while it fails. A timeout of zero means none.</source>
        <translation>Eine Komponente wartet ewig auf eine andere und ruft sie weiter auf, während sie ausfällt. Ein Timeout von null bedeutet keinen.</translation>
    </message>
    <message>
        <source>When the target hangs, the requests of the caller pile up until it hangs as well, and so do all before it.</source>
        <translation>Wenn das Ziel hängt, stauen sich die Anfragen des Aufrufers, bis auch er hängt, und so geht es allen vor ihm.</translation>
    </message>
    <message>
        <source>Give up after a stated time, or stop calling a failing target, in the code or in the service mesh.</source>
        <translation>Geben Sie nach einer angegebenen Zeit auf oder hören Sie auf, ein ausfallendes Ziel aufzurufen, im Code oder im Service Mesh.</translation>
    </message>
    <message>
        <source>%1 does not say after what time %2 gives up.</source>
        <translation>%1 sagt nicht, nach welcher Zeit %2 aufgibt.</translation>
    </message>
    <message>
        <source>%1 has no timeout and does not say whether %2 stops calling when %3 fails.</source>
        <translation>%1 hat keinen Timeout und sagt nicht, ob %2 aufhört aufzurufen, wenn %3 ausfällt.</translation>
    </message>
    <message>
        <source>%1 waits for %2 without a timeout and goes on calling it while it fails.</source>
        <translation>%1 wartet auf %2 ohne Timeout und ruft es weiter auf, während es ausfällt.</translation>
    </message>
    <message>
        <source>Give up after %1</source>
        <translation>Nach %1 aufgeben</translation>
    </message>
    <message>
        <source>Add a circuit breaker</source>
        <translation>Einen Circuit Breaker hinzufügen</translation>
    </message>
    <message>
        <source>Wide blast radius</source>
        <translation>Großer Wirkungskreis eines Ausfalls</translation>
    </message>
    <message>
        <source>More than half of all workloads wait for one component, directly or through others, and none of them is said to do without.</source>
        <translation>Mehr als die Hälfte aller Workloads wartet auf eine Komponente, direkt oder über andere, und von keinem ist angegeben, dass er ohne sie auskommt.</translation>
    </message>
    <message>
        <source>When it fails, most of the platform fails with it.</source>
        <translation>Wenn sie ausfällt, fällt der größte Teil der Plattform mit aus.</translation>
    </message>
    <message>
        <source>Split it into cells or bulkheads that fail one at a time, or give those that wait for it a cache, a queue or a fallback.</source>
        <translation>Teilen Sie sie in Zellen oder Bulkheads, die einzeln ausfallen, oder geben Sie denen, die darauf warten, einen Cache, eine Queue oder einen Fallback.</translation>
    </message>
    <message>
        <source>Entry without authentication or authorization</source>
        <translation>Eingang ohne Authentifizierung oder Autorisierung</translation>
    </message>
    <message>
        <source>Requests from outside reach a workload, and nobody on the way asks who sent them or what they may do.</source>
        <translation>Anfragen von außen erreichen einen Workload, und niemand auf dem Weg fragt, wer sie gesendet hat oder was er darf.</translation>
    </message>
    <message>
        <source>Whoever finds the address can use the platform as anyone.</source>
        <translation>Wer die Adresse findet, kann die Plattform als beliebige Person nutzen.</translation>
    </message>
    <message>
        <source>Let the gateway authenticate callers with an identity provider and check what they may do.</source>
        <translation>Lassen Sie das Gateway Aufrufer über einen Identitätsanbieter authentifizieren und prüfen, was sie dürfen.</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authorization.</source>
        <translation>Anfragen von außen kommen bei %1 an und erreichen %2 ohne Autorisierung.</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authentication.</source>
        <translation>Anfragen von außen kommen bei %1 an und erreichen %2 ohne Authentifizierung.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authorization.</source>
        <translation>%1 nimmt Anfragen von außen ohne Autorisierung an.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authentication.</source>
        <translation>%1 nimmt Anfragen von außen ohne Authentifizierung an.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say whether it checks what callers may do.</source>
        <translation>%1 nimmt Anfragen von außen an und sagt nicht, ob es prüft, was Aufrufer dürfen.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how callers prove who they are.</source>
        <translation>%1 nimmt Anfragen von außen an und sagt nicht, wie Aufrufer nachweisen, wer sie sind.</translation>
    </message>
    <message>
        <source>Let %1 authenticate and authorize</source>
        <translation>%1 authentifizieren und autorisieren lassen</translation>
    </message>
    <message>
        <source>Entry without a rate limit</source>
        <translation>Eingang ohne Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Requests from outside, sign-ins among them, reach a workload as fast as the caller likes.</source>
        <translation>Anfragen von außen, darunter Anmeldungen, erreichen einen Workload so schnell, wie der Aufrufer will.</translation>
    </message>
    <message>
        <source>Passwords can be guessed without end, and one client can use up what is meant for all.</source>
        <translation>Passwörter können endlos geraten werden, und ein Client kann verbrauchen, was für alle gedacht ist.</translation>
    </message>
    <message>
        <source>Limit requests and failed sign-ins for each caller at the entry.</source>
        <translation>Begrenzen Sie am Eingang Anfragen und fehlgeschlagene Anmeldungen je Aufrufer.</translation>
    </message>
    <message>
        <source>Nobody limits the requests that arrive at %1.</source>
        <translation>Niemand begrenzt die Anfragen, die bei %1 ankommen.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how many.</source>
        <translation>%1 nimmt Anfragen von außen an und sagt nicht, wie viele.</translation>
    </message>
    <message>
        <source>Limit to 100 requests in a second</source>
        <translation>Auf 100 Anfragen je Sekunde begrenzen</translation>
    </message>
    <message>
        <source>Secrets in the clear or without a store</source>
        <translation>Secrets im Klartext oder ohne Speicher</translation>
    </message>
    <message>
        <source>A password or key stands readable in a configuration, or workloads use secrets that no secrets store keeps.</source>
        <translation>Ein Passwort oder Schlüssel steht lesbar in einer Konfiguration, oder Workloads nutzen Secrets, die kein Secrets-Speicher verwahrt.</translation>
    </message>
    <message>
        <source>Everyone who can read the repository or the settings holds the key, and nobody can rotate it.</source>
        <translation>Jeder, der das Repository oder die Einstellungen lesen kann, hat den Schlüssel, und niemand kann ihn rotieren.</translation>
    </message>
    <message>
        <source>Keep secrets in a secrets store and hand them out at run time by name.</source>
        <translation>Verwahren Sie Secrets in einem Secrets-Speicher und geben Sie sie zur Laufzeit über ihren Namen aus.</translation>
    </message>
    <message>
        <source>The setting %1 of %2 is a secret in the clear.</source>
        <translation>Die Einstellung %1 von %2 ist ein Secret im Klartext.</translation>
    </message>
    <message>
        <source>%1 holds a secret in the clear.</source>
        <translation>%1 enthält ein Secret im Klartext.</translation>
    </message>
    <message>
        <source>No secrets store keeps the secrets of %1.</source>
        <translation>Kein Secrets-Speicher verwahrt die Secrets von %1.</translation>
    </message>
    <message>
        <source>Add a secrets store</source>
        <translation>Einen Secrets-Speicher hinzufügen</translation>
    </message>
    <message>
        <source>Hand it out by name</source>
        <translation>Über seinen Namen ausgeben</translation>
    </message>
    <message>
        <source>Different protection classes on one runtime</source>
        <translation>Verschiedene Schutzklassen auf einer Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Components with restricted data run in one cluster with components that the internet reaches or that handle public data, without an isolated namespace.</source>
        <translation>Komponenten mit streng vertraulichen Daten laufen ohne abgeschotteten Namespace in einem Cluster mit Komponenten, die das Internet erreicht oder die öffentliche Daten verarbeiten.</translation>
    </message>
    <message>
        <source>A container that breaks out, or a host that is taken over, takes the restricted data with it.</source>
        <translation>Ein ausbrechender Container oder ein übernommener Host nimmt die streng vertraulichen Daten mit.</translation>
    </message>
    <message>
        <source>Move one side to a cluster of its own, or isolate its namespace by network policies and a pod security level.</source>
        <translation>Verschieben Sie eine Seite in einen eigenen Cluster oder schotten Sie ihren Namespace durch Netzwerkrichtlinien und eine Pod-Sicherheitsstufe ab.</translation>
    </message>
    <message>
        <source>%1 runs %2 with restricted data beside %3.</source>
        <translation>%1 führt %2 mit streng vertraulichen Daten neben %3 aus.</translation>
    </message>
    <message>
        <source>No API gateway</source>
        <translation>Kein API-Gateway</translation>
    </message>
    <message>
        <source>A workload is called from outside, or a broker is open to the internet, without a gateway in between.</source>
        <translation>Ein Workload wird von außen aufgerufen, oder ein Broker ist zum Internet offen, ohne Gateway dazwischen.</translation>
    </message>
    <message>
        <source>Every one has to authenticate, limit and encrypt by itself, and it cannot be split or moved without telling the world.</source>
        <translation>Jeder muss selbst authentifizieren, begrenzen und verschlüsseln und kann nicht geteilt oder verschoben werden, ohne es aller Welt mitzuteilen.</translation>
    </message>
    <message>
        <source>Put a gateway in front of it and let requests from outside go through that alone.</source>
        <translation>Setzen Sie ein Gateway davor und lassen Sie Anfragen von außen nur durch dieses.</translation>
    </message>
    <message>
        <source>%1 is called by %2 without a gateway in between.</source>
        <translation>%1 wird von %2 ohne Gateway dazwischen aufgerufen.</translation>
    </message>
    <message>
        <source>%1 is open to the internet without a gateway in front.</source>
        <translation>%1 ist ohne vorgelagertes Gateway zum Internet offen.</translation>
    </message>
    <message>
        <source>Close it to the internet</source>
        <translation>Zum Internet schließen</translation>
    </message>
    <message>
        <source>Put %1 in front of it</source>
        <translation>%1 davorsetzen</translation>
    </message>
    <message>
        <source>No network policy</source>
        <translation>Keine Netzwerkrichtlinie</translation>
    </message>
    <message>
        <source>A workload in a cluster can be reached by everything else in it.</source>
        <translation>Ein Workload in einem Cluster kann von allem anderen darin erreicht werden.</translation>
    </message>
    <message>
        <source>Who breaks into one container can walk from there to every other.</source>
        <translation>Wer in einen Container einbricht, gelangt von dort in jeden anderen.</translation>
    </message>
    <message>
        <source>Refuse traffic by default in its namespace and allow what the design draws.</source>
        <translation>Verweigern Sie in seinem Namespace Verkehr standardmäßig und erlauben Sie, was der Entwurf zeichnet.</translation>
    </message>
    <message>
        <source>%1 does not say whether a network policy limits who may reach it.</source>
        <translation>%1 sagt nicht, ob eine Netzwerkrichtlinie begrenzt, wer es erreichen darf.</translation>
    </message>
    <message>
        <source>%1 enforces no network policies, so everything reaches %2.</source>
        <translation>%1 setzt keine Netzwerkrichtlinien durch, daher erreicht alles %2.</translation>
    </message>
    <message>
        <source>No network policy limits who may reach %1.</source>
        <translation>Keine Netzwerkrichtlinie begrenzt, wer %1 erreichen darf.</translation>
    </message>
    <message>
        <source>Limit who may reach it</source>
        <translation>Begrenzen, wer es erreichen darf</translation>
    </message>
    <message>
        <source>No web application firewall</source>
        <translation>Keine Web Application Firewall</translation>
    </message>
    <message>
        <source>Requests from the internet pass a gateway, and nobody on the way filters known attacks.</source>
        <translation>Anfragen aus dem Internet durchlaufen ein Gateway, und niemand auf dem Weg filtert bekannte Angriffe.</translation>
    </message>
    <message>
        <source>Every published hole of a library can be tried at once, before there was time to patch it.</source>
        <translation>Jede veröffentlichte Lücke einer Bibliothek kann sofort ausprobiert werden, bevor Zeit war, sie zu schließen.</translation>
    </message>
    <message>
        <source>Switch on a web application firewall at the edge.</source>
        <translation>Schalten Sie am Rand eine Web Application Firewall ein.</translation>
    </message>
    <message>
        <source>Nobody filters known attacks out of the requests that arrive at %1 from the internet.</source>
        <translation>Niemand filtert bekannte Angriffe aus den Anfragen, die bei %1 aus dem Internet ankommen.</translation>
    </message>
    <message>
        <source>%1 takes requests from the internet and does not say whether known attacks are filtered.</source>
        <translation>%1 nimmt Anfragen aus dem Internet an und sagt nicht, ob bekannte Angriffe gefiltert werden.</translation>
    </message>
    <message>
        <source>Filter known attacks</source>
        <translation>Bekannte Angriffe filtern</translation>
    </message>
    <message>
        <source>Data store open to the outside</source>
        <translation>Nach außen offener Datenspeicher</translation>
    </message>
    <message>
        <source>A data store is reached from the internet, from outside systems or people, or from a zone facing them.</source>
        <translation>Ein Datenspeicher wird aus dem Internet, von externen Systemen oder Personen oder aus einer ihnen zugewandten Zone erreicht.</translation>
    </message>
    <message>
        <source>One leaked password or one unpatched hole is then enough to take all data.</source>
        <translation>Ein durchgesickertes Passwort oder eine ungepatchte Lücke genügt dann, um alle Daten zu nehmen.</translation>
    </message>
    <message>
        <source>Reach it through a workload of your own, or by a private endpoint.</source>
        <translation>Erreichen Sie ihn über einen eigenen Workload oder einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>The data in %1 is reached from outside, by %2.</source>
        <translation>Die Daten in %1 werden von außen erreicht, durch %2.</translation>
    </message>
    <message>
        <source>The data store %1 is open to the internet.</source>
        <translation>Der Datenspeicher %1 ist zum Internet offen.</translation>
    </message>
    <message>
        <source>Make it reachable from inside only</source>
        <translation>Nur von innen erreichbar machen</translation>
    </message>
    <message>
        <source>Service registry that everyone may write</source>
        <translation>Service-Registry, in die jeder schreiben darf</translation>
    </message>
    <message>
        <source>A service registry takes registrations without asking who sends them.</source>
        <translation>Eine Service-Registry nimmt Registrierungen an, ohne zu fragen, wer sie sendet.</translation>
    </message>
    <message>
        <source>Whoever gets into the network can register as any service and is then sent its traffic.</source>
        <translation>Wer ins Netzwerk gelangt, kann sich als beliebiger Dienst registrieren und bekommt dann dessen Verkehr.</translation>
    </message>
    <message>
        <source>Let the registry authenticate those who register.</source>
        <translation>Lassen Sie die Registry diejenigen authentifizieren, die sich registrieren.</translation>
    </message>
    <message>
        <source>Everyone may register at %1.</source>
        <translation>Jeder darf sich bei %1 registrieren.</translation>
    </message>
    <message>
        <source>%1 does not say how those who register prove who they are.</source>
        <translation>%1 sagt nicht, wie sich Registrierende ausweisen.</translation>
    </message>
    <message>
        <source>Demand client certificates</source>
        <translation>Client-Zertifikate verlangen</translation>
    </message>
    <message>
        <source>Plaintext between services</source>
        <translation>Klartext zwischen Diensten</translation>
    </message>
    <message>
        <source>A gateway or workload talks to a workload in plaintext inside of one trust zone.</source>
        <translation>Ein Gateway oder Workload spricht innerhalb einer Vertrauenszone im Klartext mit einem Workload.</translation>
    </message>
    <message>
        <source>Whoever gets into the network reads and changes what the services tell each other.</source>
        <translation>Wer ins Netzwerk gelangt, liest und ändert, was die Dienste einander mitteilen.</translation>
    </message>
    <message>
        <source>Encrypt the traffic, best with mutual TLS of a service mesh.</source>
        <translation>Verschlüsseln Sie den Verkehr, am besten mit Mutual TLS eines Service Mesh.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted.</source>
        <translation>%1 sagt nicht, ob sie verschlüsselt ist.</translation>
    </message>
    <message>
        <source>%1 talks to %2 in plaintext.</source>
        <translation>%1 spricht mit %2 im Klartext.</translation>
    </message>
    <message>
        <source>Encrypt with mutual TLS</source>
        <translation>Mit Mutual TLS verschlüsseln</translation>
    </message>
    <message>
        <source>Call between services without authentication or authorization</source>
        <translation>Aufruf zwischen Diensten ohne Authentifizierung oder Autorisierung</translation>
    </message>
    <message>
        <source>A workload calls another, and the called one does not learn who it is or does not check what it may do.</source>
        <translation>Ein Workload ruft einen anderen auf, und der aufgerufene erfährt nicht, wer er ist, oder prüft nicht, was er darf.</translation>
    </message>
    <message>
        <source>One workload that was broken into can then do everything that the others can.</source>
        <translation>Ein einziger Workload, in den eingebrochen wurde, kann dann alles, was die anderen können.</translation>
    </message>
    <message>
        <source>Use mutual TLS of a mesh or tokens between workloads, and let the called one check what the caller may do.</source>
        <translation>Verwenden Sie Mutual TLS eines Mesh oder Tokens zwischen Workloads und lassen Sie den aufgerufenen prüfen, was der Aufrufer darf.</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 without authentication.</source>
        <translation>%1 nimmt Aufrufe von %2 ohne Authentifizierung an.</translation>
    </message>
    <message>
        <source>%1 does not check what %2 may do.</source>
        <translation>%1 prüft nicht, was %2 darf.</translation>
    </message>
    <message>
        <source>%1 does not say how %2 proves who it is.</source>
        <translation>%1 sagt nicht, wie %2 nachweist, wer es ist.</translation>
    </message>
    <message>
        <source>%1 does not say whether it checks what %2 may do.</source>
        <translation>%1 sagt nicht, ob es prüft, was %2 darf.</translation>
    </message>
    <message>
        <source>Check the caller&apos;s token</source>
        <translation>Das Token des Aufrufers prüfen</translation>
    </message>
    <message>
        <source>Function waits for a function</source>
        <translation>Funktion wartet auf eine Funktion</translation>
    </message>
    <message>
        <source>A function calls another one and waits for its answer.</source>
        <translation>Eine Funktion ruft eine andere auf und wartet auf ihre Antwort.</translation>
    </message>
    <message>
        <source>Both are paid while one only waits, their time limits add up, and a failure has to be handled twice.</source>
        <translation>Beide werden bezahlt, während eine nur wartet, ihre Zeitlimits addieren sich, und ein Ausfall muss zweimal behandelt werden.</translation>
    </message>
    <message>
        <source>Let the first function publish an event that starts the second, or lead both with a workflow.</source>
        <translation>Lassen Sie die erste Funktion ein Ereignis veröffentlichen, das die zweite startet, oder führen Sie beide mit einem Workflow.</translation>
    </message>
    <message>
        <source>Function %1 waits for function %2.</source>
        <translation>Funktion %1 wartet auf Funktion %2.</translation>
    </message>
    <message>
        <source>Functions exhaust a database</source>
        <translation>Funktionen erschöpfen eine Datenbank</translation>
    </message>
    <message>
        <source>More runs of a function can be open than the database accepts connections, and no pool stands between.</source>
        <translation>Es können mehr Läufe einer Funktion offen sein, als die Datenbank Verbindungen annimmt, und kein Pool steht dazwischen.</translation>
    </message>
    <message>
        <source>Under load each run opens a connection of its own; the database refuses the rest, those of other workloads included.</source>
        <translation>Unter Last öffnet jeder Lauf eine eigene Verbindung; die Datenbank weist die übrigen ab, auch die anderer Workloads.</translation>
    </message>
    <message>
        <source>Put a connection pool or proxy in front of the database, or limit the concurrency of the function.</source>
        <translation>Setzen Sie einen Verbindungspool oder Proxy vor die Datenbank oder begrenzen Sie die Nebenläufigkeit der Funktion.</translation>
    </message>
    <message>
        <source>%1 does not say whether a pool shares its connections among the runs of %2.</source>
        <translation>%1 sagt nicht, ob ein Pool seine Verbindungen unter den Läufen von %2 aufteilt.</translation>
    </message>
    <message>
        <source>%1 does not say how many connections it accepts.</source>
        <translation>%1 sagt nicht, wie viele Verbindungen es annimmt.</translation>
    </message>
    <message>
        <source>%1 does not say how many runs are allowed at the same time.</source>
        <translation>%1 sagt nicht, wie viele Läufe gleichzeitig erlaubt sind.</translation>
    </message>
    <message>
        <source>Put a connection pool in front</source>
        <translation>Einen Verbindungspool davorsetzen</translation>
    </message>
    <message>
        <source>Limit the runs of the function</source>
        <translation>Die Läufe der Funktion begrenzen</translation>
    </message>
    <message>
        <source>Function that starts itself</source>
        <translation>Funktion, die sich selbst startet</translation>
    </message>
    <message>
        <source>A function writes to the very source that starts it.</source>
        <translation>Eine Funktion schreibt in genau die Quelle, die sie startet.</translation>
    </message>
    <message>
        <source>Each run starts the next: it never ends, and the bill grows until somebody stops it.</source>
        <translation>Jeder Lauf startet den nächsten: Es endet nie, und die Rechnung wächst, bis jemand es stoppt.</translation>
    </message>
    <message>
        <source>Write to another queue, topic or bucket than the one that starts the function.</source>
        <translation>Schreiben Sie in eine andere Queue, ein anderes Topic oder einen anderen Bucket als den, der die Funktion startet.</translation>
    </message>
    <message>
        <source>%1 does not say whether it starts %2, which writes to %3 too.</source>
        <translation>%1 sagt nicht, ob es %2 startet, das auch in %3 schreibt.</translation>
    </message>
    <message>
        <source>%1 and %2 may use the same part of %3 or not.</source>
        <translation>%1 und %2 nutzen vielleicht denselben Teil von %3, vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 writes to %2, which starts it.</source>
        <translation>%1 schreibt in %2, das es startet.</translation>
    </message>
    <message>
        <source>%1 output</source>
        <translation>%1 Ausgabe</translation>
    </message>
    <message>
        <source>Write to another %1</source>
        <translation>In anderes Ziel schreiben: %1</translation>
    </message>
    <message>
        <source>Function with many operations</source>
        <translation>Funktion mit vielen Operationen</translation>
    </message>
    <message>
        <source>One function answers very many different operations.</source>
        <translation>Eine Funktion beantwortet sehr viele verschiedene Operationen.</translation>
    </message>
    <message>
        <source>All of them share its rights, its memory and its start-up time, and every change releases all of them.</source>
        <translation>Alle teilen ihre Rechte, ihren Arbeitsspeicher und ihre Startzeit, und jede Änderung veröffentlicht alle.</translation>
    </message>
    <message>
        <source>Split it into one function for each operation or for each small group of them.</source>
        <translation>Teilen Sie sie in eine Funktion je Operation oder je kleiner Gruppe davon auf.</translation>
    </message>
    <message>
        <source>Function outlives its gateway</source>
        <translation>Funktion überdauert ihr Gateway</translation>
    </message>
    <message>
        <source>A function may run longer than the gateway in front of it waits.</source>
        <translation>Eine Funktion darf länger laufen, als das Gateway vor ihr wartet.</translation>
    </message>
    <message>
        <source>The caller gets an error while the function goes on, is paid, and often does its work twice after a retry.</source>
        <translation>Der Aufrufer bekommt einen Fehler, während die Funktion weiterläuft, bezahlt wird und nach einer Wiederholung ihre Arbeit oft zweimal tut.</translation>
    </message>
    <message>
        <source>Shorten the time limit of the function, or answer at once and do the long work asynchronously.</source>
        <translation>Verkürzen Sie das Zeitlimit der Funktion oder antworten Sie sofort und erledigen Sie die lange Arbeit asynchron.</translation>
    </message>
    <message>
        <source>%1 does not say after what time a run is stopped.</source>
        <translation>%1 sagt nicht, nach welcher Zeit ein Lauf gestoppt wird.</translation>
    </message>
    <message>
        <source>%1 does not say how long %2 waits for %3.</source>
        <translation>%1 sagt nicht, wie lange %2 auf %3 wartet.</translation>
    </message>
    <message>
        <source>%1 may run for %2, but %3 gives up after %4.</source>
        <translation>%1 darf %2 laufen, aber %3 gibt nach %4 auf.</translation>
    </message>
    <message>
        <source>Stop it after %1</source>
        <translation>Nach %1 stoppen</translation>
    </message>
    <message>
        <source>Rule settings that cannot be used</source>
        <translation>Nicht nutzbare Regeleinstellungen</translation>
    </message>
    <message>
        <source>The profile, rule packs or levels that the design names cannot be read or understood.</source>
        <translation>Das Profil, die Regelpakete oder die Stufen, die der Entwurf nennt, können nicht gelesen oder verstanden werden.</translation>
    </message>
    <message>
        <source>The design is checked by the rules as they come, not by those that were agreed on.</source>
        <translation>Der Entwurf wird nach den mitgelieferten Regeln geprüft, nicht nach den vereinbarten.</translation>
    </message>
    <message>
        <source>Mend the section &apos;rules&apos; of the design file, or the file that it names.</source>
        <translation>Berichtigen Sie den Abschnitt „rules“ der Entwurfsdatei oder die Datei, die er nennt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects metrics; %n workload(s) run(s) unwatched.</source>
        <translation>
            <numerusform>Nichts im Entwurf sammelt Metriken; %n Workload läuft unbeobachtet.</numerusform>
            <numerusform>Nichts im Entwurf sammelt Metriken; %n Workloads laufen unbeobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects traces; %n workload(s) call(s) one another in the dark.</source>
        <translation>
            <numerusform>Nichts im Entwurf sammelt Traces; %n Workload ruft andere im Dunkeln auf.</numerusform>
            <numerusform>Nichts im Entwurf sammelt Traces; %n Workloads rufen einander im Dunkeln auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of one of the %n workload(s) reaches %1 % of them on average; many ways lead through %2.</source>
        <translation>
            <numerusform>Eine Änderung an dem %n Workload erreicht im Mittel %1 % davon; viele Wege führen über %2.</numerusform>
            <numerusform>Eine Änderung an einem der %n Workloads erreicht im Mittel %1 % von ihnen; viele Wege führen über %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 possible dependencies between the %n workload(s) exist.</source>
        <translation>
            <numerusform>%1 von %2 möglichen Abhängigkeiten bei %n Workload bestehen.</numerusform>
            <numerusform>%1 von %2 möglichen Abhängigkeiten zwischen den %n Workloads bestehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) wait for one another in circles, among them %1.</source>
        <translation>
            <numerusform>%n Komponente wartet im Kreis, darunter %1.</numerusform>
            <numerusform>%n Komponenten warten im Kreis aufeinander, darunter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n component(s) that depend(s) on it.</source>
        <translation>
            <numerusform>Von %1 hängt %n Komponente ab.</numerusform>
            <numerusform>Von %1 hängen %n Komponenten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n other component(s).</source>
        <translation>
            <numerusform>%1 wartet auf %n andere Komponente.</numerusform>
            <numerusform>%1 wartet auf %n andere Komponenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a hub: %n component(s) depend(s) on it and it depends on %2.</source>
        <translation>
            <numerusform>%1 ist ein Knotenpunkt: %n Komponente hängt davon ab, und es selbst hängt von %2 ab.</numerusform>
            <numerusform>%1 ist ein Knotenpunkt: %n Komponenten hängen davon ab, und es selbst hängt von %2 ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request waits through %n hop(s): %1.</source>
        <translation>
            <numerusform>Eine Anfrage wartet über %n Sprung: %1.</numerusform>
            <numerusform>Eine Anfrage wartet über %n Sprünge: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) share(s) the library &apos;%1&apos;: %2.</source>
        <translation>
            <numerusform>%n Workload nutzt die Bibliothek „%1“: %2.</numerusform>
            <numerusform>%n Workloads teilen sich die Bibliothek „%1“: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) rely/relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.</source>
        <translation>
            <numerusform>%n Komponente stützt sich auf %1, und worauf %1 sich stützt, ändert sich leichter (%2 von %3): %4.</numerusform>
            <numerusform>%n Komponenten stützen sich auf %1, und worauf %1 sich stützt, ändert sich leichter (%2 von %3): %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design names no owner for any of its %n component(s) that need(s) one.</source>
        <translation>
            <numerusform>Der Entwurf nennt keinen Eigentümer für seine %n Komponente, die einen braucht.</numerusform>
            <numerusform>Der Entwurf nennt für keine seiner %n Komponenten, die einen brauchen, einen Eigentümer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>its justification is shorter than %n character(s)</source>
        <translation>
            <numerusform>ihre Begründung ist kürzer als %n Zeichen</numerusform>
            <numerusform>ihre Begründung ist kürzer als %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n identity provider(s); %1 does not say which of the others it trusts.</source>
        <translation>
            <numerusform>Der Entwurf hat %n Identitätsanbieter; %1 sagt nicht, welchen der anderen er vertraut.</numerusform>
            <numerusform>Der Entwurf hat %n Identitätsanbieter; %1 sagt nicht, welchen der anderen er vertraut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) run(s) in clusters without a service mesh.</source>
        <translation>
            <numerusform>%n Workload läuft in Clustern ohne Service Mesh.</numerusform>
            <numerusform>%n Workloads laufen in Clustern ohne Service Mesh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s) wait for one another in circles: %2.</source>
        <translation>
            <numerusform>%1 von %n Workload warten im Kreis aufeinander: %2.</numerusform>
            <numerusform>%1 von %n Workloads warten im Kreis aufeinander: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 are the layers of one matter, split among %n team(s).</source>
        <translation>
            <numerusform>%1, %2 und %3 sind die Schichten einer Sache, aufgeteilt auf %n Team.</numerusform>
            <numerusform>%1, %2 und %3 sind die Schichten einer Sache, aufgeteilt auf %n Teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offers %n operation(s)</source>
        <translation>
            <numerusform>bietet %n Operation</numerusform>
            <numerusform>bietet %n Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>serves %n bounded context(s)</source>
        <translation>
            <numerusform>bedient %n Bounded Context</numerusform>
            <numerusform>bedient %n Bounded Contexts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owns %n entity(ies)</source>
        <translation>
            <numerusform>besitzt %n Entität</numerusform>
            <numerusform>besitzt %n Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and does not say whether it holds business logic.</source>
        <translation>
            <numerusform>%1 steht zwischen %2 von %n Workload und sagt nicht, ob es Geschäftslogik enthält.</numerusform>
            <numerusform>%1 steht zwischen %2 von %n Workloads und sagt nicht, ob es Geschäftslogik enthält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and holds business logic.</source>
        <translation>
            <numerusform>%1 steht zwischen %2 von %n Workload und enthält Geschäftslogik.</numerusform>
            <numerusform>%1 steht zwischen %2 von %n Workloads und enthält Geschäftslogik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n component(s) of the team %1 are %2; the rest of their work is with %3.</source>
        <translation>
            <numerusform>Die %n Komponente des Teams %1 ist %2; der Rest der Arbeit daran liegt bei %3.</numerusform>
            <numerusform>Alle %n Komponenten des Teams %1 sind %2; der Rest der Arbeit daran liegt bei %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects logs; %n workload(s) write(s) theirs for nobody.</source>
        <translation>
            <numerusform>Nichts im Entwurf sammelt Logs; %n Workload schreibt seine für niemanden.</numerusform>
            <numerusform>Nichts im Entwurf sammelt Logs; %n Workloads schreiben ihre für niemanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design shows how its %n workload(s) is/are doing, and nothing calls anybody.</source>
        <translation>
            <numerusform>Nichts im Entwurf zeigt, wie es seinem %n Workload geht, und nichts ruft jemanden.</numerusform>
            <numerusform>Nichts im Entwurf zeigt, wie es seinen %n Workloads geht, und nichts ruft jemanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has no dashboards that show how its %n workload(s) is/are doing.</source>
        <translation>
            <numerusform>Der Entwurf hat keine Dashboards, die zeigen, wie es seinem %n Workload geht.</numerusform>
            <numerusform>Der Entwurf hat keine Dashboards, die zeigen, wie es seinen %n Workloads geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design calls anybody when one of its %n workload(s) fails.</source>
        <translation>
            <numerusform>Nichts im Entwurf ruft jemanden, wenn sein %n Workload ausfällt.</numerusform>
            <numerusform>Nichts im Entwurf ruft jemanden, wenn einer seiner %n Workloads ausfällt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workload(s) that answer(s) requests from outside has an availability target.</source>
        <translation>
            <numerusform>Der %n Workload, der Anfragen von außen beantwortet, hat kein Verfügbarkeitsziel.</numerusform>
            <numerusform>Keiner der %n Workloads, die Anfragen von außen beantworten, hat ein Verfügbarkeitsziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n replica(s) of %1 stand(s) in the same zone.</source>
        <translation>
            <numerusform>Das %n Replikat von %1 steht in derselben Zone.</numerusform>
            <numerusform>Die %n Replikate von %1 stehen in derselben Zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %1 fails, %2 of %n workload(s) fail with it.</source>
        <translation>
            <numerusform>Wenn %1 ausfällt, fallen %2 von %n Workload mit aus.</numerusform>
            <numerusform>Wenn %1 ausfällt, fallen %2 von %n Workloads mit aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may run %2 times at once, but %3 accepts %n connection(s), and no pool shares them.</source>
        <translation>
            <numerusform>%1 kann %2-mal gleichzeitig laufen, aber %3 nimmt %n Verbindung an, und kein Pool teilt sie auf.</numerusform>
            <numerusform>%1 kann %2-mal gleichzeitig laufen, aber %3 nimmt %n Verbindungen an, und kein Pool teilt sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Function %1 answers %n operation(s).</source>
        <translation>
            <numerusform>Die Funktion %1 beantwortet %n Operation.</numerusform>
            <numerusform>Die Funktion %1 beantwortet %n Operationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>no finding</source>
        <translation>kein Befund</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>A brace of the message is not closed; write &apos;{{&apos; for a brace.</source>
        <translation>Eine Klammer der Meldung ist nicht geschlossen; schreiben Sie „{{“ für eine Klammer.</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; known are %2.</source>
        <translation>Unbekanntes Feld „{%1}“ der Meldung; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; did you mean &apos;{%2}&apos;?</source>
        <translation>Unbekanntes Feld „{%1}“ der Meldung; meinten Sie „{%2}“?</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>kein Container</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> on &apos;%1&apos;</source>
        <translation> an „%1“</translation>
    </message>
    <message>
        <source> asks for &apos;%1&apos;</source>
        <translation> fragt nach „%1“</translation>
    </message>
    <message>
        <source>The repair of %1 on &apos;%2&apos; leaves the finding there.</source>
        <translation>Die Reparatur von %1 an „%2“ lässt den Befund bestehen.</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>There is no rule pack in this folder.</source>
        <translation>In diesem Ordner ist kein Regelpaket.</translation>
    </message>
    <message>
        <source>There are %1 rule packs; at most %2 are read.</source>
        <translation>Es gibt %1 Regelpakete; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The pack &apos;%1&apos; is in &apos;%2&apos; already.</source>
        <translation>Das Paket „%1“ ist bereits in „%2“.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; known are %2.</source>
        <translation>Es gibt kein Profil „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Es gibt kein Profil „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path relative to the design; give others with &apos;--rules&apos;.</source>
        <translation>„%1“ ist kein Pfad relativ zum Entwurf; geben Sie andere mit „--rules“ an.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>Es gibt keine Umgebung „%1“ im Entwurf.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>Es gibt keine Umgebung „%1“ im Entwurf; meinten Sie „%2“?</translation>
    </message>
</context>
<context>
    <name>ScoreExport</name>
    <message>
        <source>Score workloads</source>
        <translation>Score-Workloads</translation>
    </message>
    <message>
        <source>One score.yaml for each workload, with the resources that it needs and overrides for each environment.</source>
        <translation>Eine score.yaml für jeden Workload, mit den Ressourcen, die er braucht, und Überschreibungen für jede Umgebung.</translation>
    </message>
    <message>
        <source>In some environments these are no containers, which Score cannot say: %1.</source>
        <translation>In einigen Umgebungen sind diese keine Container, was Score nicht ausdrücken kann: %1.</translation>
    </message>
    <message>
        <source>Stores and brokers are no workloads; the workloads ask for them as resources, which the platform provides: %1.</source>
        <translation>Speicher und Broker sind keine Workloads; die Workloads verlangen sie als Ressourcen, die die Plattform bereitstellt: %1.</translation>
    </message>
    <message>
        <source>These name no image, so &quot;.&quot; stands in for the one that the pipeline builds; give it with --image: %1.</source>
        <translation>Diese nennen kein Image, daher steht &quot;.&quot; für das, das die Pipeline baut; geben Sie es mit --image an: %1.</translation>
    </message>
    <message>
        <source>Secrets in the clear are not written; let a resource provide them and refer to its outputs: %1.</source>
        <translation>Secrets im Klartext werden nicht geschrieben; lassen Sie eine Ressource sie bereitstellen und verweisen Sie auf deren Ausgaben: %1.</translation>
    </message>
    <message>
        <source>The design names secrets, but not the variables that carry them; refer to the outputs of the resources where the code reads them: %1.</source>
        <translation>Der Entwurf nennt Secrets, aber nicht die Variablen, die sie tragen; verweisen Sie auf die Ausgaben der Ressourcen, wo der Code sie liest: %1.</translation>
    </message>
    <message>
        <source>Variables that refer to others by $(NAME) only work where Kubernetes runs the container: %1.</source>
        <translation>Variablen, die mit $(NAME) auf andere verweisen, funktionieren nur, wo Kubernetes den Container ausführt: %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the next component that way</source>
        <translation>Zur nächsten Komponente in dieser Richtung gehen</translation>
    </message>
    <message>
        <source>Add the next component that way to the selection</source>
        <translation>Die nächste Komponente in dieser Richtung zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Move the selection by a step of the grid</source>
        <translation>Die Auswahl um einen Rasterschritt verschieben</translation>
    </message>
    <message>
        <source>Move the selection by eight steps</source>
        <translation>Die Auswahl um acht Schritte verschieben</translation>
    </message>
    <message>
        <source>Go through the components</source>
        <translation>Die Komponenten durchgehen</translation>
    </message>
    <message>
        <source>Rename, or end a connection</source>
        <translation>Umbenennen oder eine Verbindung beenden</translation>
    </message>
    <message>
        <source>Hold it and drag to move the view</source>
        <translation>Halten und ziehen, um die Ansicht zu bewegen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Give up, or select nothing</source>
        <translation>Abbrechen oder nichts auswählen</translation>
    </message>
    <message>
        <source>This is no JSON file: %1.</source>
        <translation>Das ist keine JSON-Datei: %1.</translation>
    </message>
    <message>
        <source>This file holds no shortcuts that this version can read. Export some to see how it looks.</source>
        <translation>Diese Datei enthält keine Tastenkürzel, die diese Version lesen kann. Exportieren Sie welche, um zu sehen, wie sie aussieht.</translation>
    </message>
    <message>
        <source>“%1” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.</source>
        <translation>„%1“ ist keine Taste. Schreiben Sie etwa Ctrl+Shift+K oder mit zwei Anschlägen Ctrl+K, Ctrl+S.</translation>
    </message>
</context>
<context>
    <name>StandardCoverage</name>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastruktur als Code</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>Container und Orchestrierung</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Service Mesh</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>Überwachung und Protokollierung</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>%1 is not in the service mesh.</source>
        <translation>%1 ist nicht im Service Mesh.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>StructurizrExport</name>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr-Workspace</translation>
    </message>
    <message>
        <source>A C4 model in Structurizr&apos;s language: systems, containers, one deployment for each environment, and views of them.</source>
        <translation>Ein C4-Modell in der Sprache von Structurizr: Systeme, Container, ein Deployment für jede Umgebung und Sichten darauf.</translation>
    </message>
    <message>
        <source>In a C4 model nothing is connected with a place or with itself, so these connections are left out: %1.</source>
        <translation>In einem C4-Modell ist nichts mit einem Ort oder mit sich selbst verbunden, diese Verbindungen werden also ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>StructurizrImport</name>
    <message>
        <source>A workspace must be a map, not %1.</source>
        <translation>Ein Workspace muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>The workspace has no model.</source>
        <translation>Der Workspace hat kein Modell.</translation>
    </message>
    <message>
        <source>The model has no people and no software systems.</source>
        <translation>Das Modell hat keine Personen und keine Softwaresysteme.</translation>
    </message>
    <message>
        <source>Components are folded into their containers (%1): a design shows what runs by itself.</source>
        <translation>Komponenten gehen in ihren Containern auf (%1): Ein Entwurf zeigt, was für sich allein läuft.</translation>
    </message>
    <message>
        <source>Relationships of whole systems are left out (%1): their containers have the connections.</source>
        <translation>Beziehungen ganzer Systeme werden ausgelassen (%1): Ihre Container haben die Verbindungen.</translation>
    </message>
    <message>
        <source>Deployment nodes are not taken over (%1): say by hand where things stand.</source>
        <translation>Deployment-Knoten werden nicht übernommen (%1): Sagen Sie von Hand, was wo steht.</translation>
    </message>
    <message>
        <source>Custom elements are not taken over (%1).</source>
        <translation>Eigene Elemente werden nicht übernommen (%1).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>„%1“ muss eine Liste sein, nicht %2.</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; must be a map, not %2.</source>
        <translation>Ein Eintrag von „%1“ muss eine Zuordnung sein, nicht %2.</translation>
    </message>
    <message>
        <source>An element needs an id and a name.</source>
        <translation>Ein Element braucht eine ID und einen Namen.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is there twice.</source>
        <translation>Die ID „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>A relationship of &apos;%1&apos; leads to the id &apos;%2&apos;, which is no person, system or container.</source>
        <translation>Eine Beziehung von „%1“ führt zur ID „%2“, die keine Person, kein System und kein Container ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to &apos;%2&apos; is asynchronous, but no broker stands between them; it is taken for a call.</source>
        <translation>„%1“ zu „%2“ ist asynchron, aber kein Broker steht dazwischen; es gilt als Aufruf.</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr-Workspace</translation>
    </message>
    <message>
        <source>People, systems and containers of a C4 model, from the JSON of a Structurizr workspace.</source>
        <translation>Personen, Systeme und Container eines C4-Modells, aus dem JSON eines Structurizr-Workspace.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Structurizr workspace.</source>
        <translation>Die Datei wird übersprungen: Sie ist kein Structurizr-Workspace.</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one workspace, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>Die Datei wird übersprungen: Ein Entwurf hat einen Workspace, hier den von „%1“. Importieren Sie diesen für sich allein.</translation>
    </message>
    <message>
        <source>There is no Structurizr workspace to import.</source>
        <translation>Es gibt keinen Structurizr-Workspace zu importieren.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>TerraformExport</name>
    <message>
        <source>Only clusters of Kubernetes have a module: %1.</source>
        <translation>Nur Cluster von Kubernetes haben ein Modul: %1.</translation>
    </message>
    <message>
        <source>Networks inside of a network are parts of it, which its module makes by itself: %1.</source>
        <translation>Netzwerke innerhalb eines Netzwerks sind Teile davon, die dessen Modul selbst anlegt: %1.</translation>
    </message>
    <message>
        <source>These run in a cluster and not as a service of a cloud: %1.</source>
        <translation>Diese laufen in einem Cluster und nicht als Dienst einer Cloud: %1.</translation>
    </message>
    <message>
        <source>These run as something that their team operates and not as a service of a cloud: %1.</source>
        <translation>Diese laufen als etwas, das ihr Team betreibt, und nicht als Dienst einer Cloud: %1.</translation>
    </message>
    <message>
        <source>These stand at a site of one&apos;s own, which no provider of this target reaches: %1.</source>
        <translation>Diese stehen an einem eigenen Standort, den kein Provider dieses Ziels erreicht: %1.</translation>
    </message>
    <message>
        <source>Nothing says that these stand in AWS, Azure or Google Cloud, so they have no module: %1.</source>
        <translation>Nichts sagt, dass diese in AWS, Azure oder Google Cloud stehen, sie haben also kein Modul: %1.</translation>
    </message>
    <message>
        <source>%2 has no module for these kinds: %1.</source>
        <translation>%2 hat kein Modul für diese Arten: %1.</translation>
    </message>
    <message>
        <source>%2 has no module for the technologies of these; have them as something else or buy them elsewhere: %1.</source>
        <translation>%2 hat kein Modul für die Technologien von diesen; betreiben Sie sie als etwas anderes oder beziehen Sie sie anderswo: %1.</translation>
    </message>
    <message>
        <source>Names of queues, topics, buckets and the like that the clouds do not allow are changed: %1.</source>
        <translation>Namen von Queues, Topics, Buckets und dergleichen, die die Clouds nicht erlauben, werden geändert: %1.</translation>
    </message>
    <message>
        <source>Flow logs of Azure belong to the network watcher of the subscription and are left out: %1.</source>
        <translation>Flow-Logs von Azure gehören zum Network Watcher des Abonnements und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>These say that what they store is not encrypted; the modules encrypt it all the same: %1.</source>
        <translation>Diese sagen, dass ihre gespeicherten Daten nicht verschlüsselt sind; die Module verschlüsseln sie trotzdem: %1.</translation>
    </message>
    <message>
        <source>These networks name no private address range that is wide enough for their subnets, so one is assumed: %1.</source>
        <translation>Diese Netzwerke nennen keinen privaten Adressbereich, der groß genug für ihre Subnetze ist, daher wird einer angenommen: %1.</translation>
    </message>
    <message>
        <source>The cloud does not offer the versions of these; what it offers stands in for them: %1.</source>
        <translation>Die Cloud bietet die Versionen von diesen nicht an; an ihrer Stelle steht, was sie anbietet: %1.</translation>
    </message>
    <message>
        <source>The versions of these are no numbers, so others are assumed: %1.</source>
        <translation>Die Versionen von diesen sind keine Zahlen, daher werden andere angenommen: %1.</translation>
    </message>
    <message>
        <source>These name no version, so one is assumed: %1.</source>
        <translation>Diese nennen keine Version, daher wird eine angenommen: %1.</translation>
    </message>
    <message>
        <source>These do not say how much they store; the least space is assumed: %1.</source>
        <translation>Diese sagen nicht, wie viel sie speichern; angenommen wird der kleinste Speicherplatz: %1.</translation>
    </message>
    <message>
        <source>The clouds do not allow the names of these databases, so nobody makes them: %1.</source>
        <translation>Die Clouds erlauben die Namen dieser Datenbanken nicht, niemand legt sie also an: %1.</translation>
    </message>
    <message>
        <source>These clusters do not say of what type their nodes are; 4 cores with 16 GiB are assumed: %1.</source>
        <translation>Diese Cluster sagen nicht, von welchem Typ ihre Knoten sind; angenommen werden 4 Kerne mit 16 GiB: %1.</translation>
    </message>
    <message>
        <source>Designs say nothing of the keys of tables; a text named id is assumed: %1.</source>
        <translation>Entwürfe sagen nichts über die Schlüssel von Tabellen; angenommen wird ein Text namens id: %1.</translation>
    </message>
    <message>
        <source>No image of the design names these registries, so one repository named apps is made: %1.</source>
        <translation>Kein Image des Entwurfs nennt diese Registrys, daher wird ein Repository namens apps angelegt: %1.</translation>
    </message>
    <message>
        <source>AWS makes no topics, so these clusters start empty; the applications or a pipeline make them: %1.</source>
        <translation>AWS legt keine Topics an, diese Cluster beginnen also leer; die Anwendungen oder eine Pipeline legen sie an: %1.</translation>
    </message>
    <message>
        <source>Signing a zone needs steps at the registrar, so the modules leave these unsigned: %1.</source>
        <translation>Das Signieren einer Zone braucht Schritte beim Registrar, die Module lassen diese also unsigniert: %1.</translation>
    </message>
    <message>
        <source>These zones answer inside alone; on Azure the module makes a public zone: %1.</source>
        <translation>Diese Zonen antworten nur intern; auf Azure legt das Modul eine öffentliche Zone an: %1.</translation>
    </message>
    <message>
        <source>These stand behind a web application firewall; name its ARN and that of the certificate in terraform.tfvars: %1.</source>
        <translation>Diese stehen hinter einer Web Application Firewall; nennen Sie deren ARN und die des Zertifikats in terraform.tfvars: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; let the functions read them from the secrets store: %1.</source>
        <translation>Dies sind Secrets im Klartext, sie werden nicht geschrieben; lassen Sie die Funktionen sie aus dem Secrets-Speicher lesen: %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Diese Einstellungen können keine Variablen sein und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The technologies of these functions name no language that Azure knows; a program of their own is assumed: %1.</source>
        <translation>Die Technologien dieser Funktionen nennen keine Sprache, die Azure kennt; angenommen wird ein eigenes Programm: %1.</translation>
    </message>
    <message>
        <source>Placeholders in terraform.tfvars stand in for what the design does not say of these; fill them in: %1.</source>
        <translation>Platzhalter in terraform.tfvars stehen für das, was der Entwurf zu diesen nicht sagt; füllen Sie sie aus: %1.</translation>
    </message>
    <message>
        <source>The design does not say %1 for %2; terraform.tfvars holds a placeholder.</source>
        <translation>Der Entwurf sagt %1 für %2 nicht; terraform.tfvars enthält einen Platzhalter.</translation>
    </message>
    <message>
        <source>OpenTofu and Terraform</source>
        <translation>OpenTofu und Terraform</translation>
    </message>
    <message>
        <source>Modules for AWS, Azure and Google Cloud, and a root module for each environment.</source>
        <translation>Module für AWS, Azure und Google Cloud und ein Root-Modul für jede Umgebung.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where the state is kept; by the cloud of the design when nothing is said.</source>
        <translation>Wo der State liegt; wenn nichts gesagt ist, je nach Cloud des Entwurfs.</translation>
    </message>
    <message>
        <source>Bucket of the state</source>
        <translation>Bucket des State</translation>
    </message>
    <message>
        <source>Name of the bucket or storage account that keeps the state; made from the design&apos;s name when nothing is said.</source>
        <translation>Name des Buckets oder Speicherkontos, das den State hält; wenn nichts gesagt ist, aus dem Namen des Entwurfs gebildet.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>These are bought from a cloud in some environments only and have no module in the others: %1.</source>
        <translation>Diese werden nur in einigen Umgebungen von einer Cloud bezogen und haben in den anderen kein Modul: %1.</translation>
    </message>
    <message>
        <source>Nothing in this design is bought from AWS, Azure or Google Cloud, so there is nothing to write; place what is bought in a cloud.</source>
        <translation>Nichts in diesem Entwurf wird von AWS, Azure oder Google Cloud bezogen, es gibt also nichts zu schreiben; setzen Sie, was bezogen wird, in eine Cloud.</translation>
    </message>
    <message>
        <source>The state stays on the disk of whoever runs this, so only one person can; name a backend for a team.</source>
        <translation>Der State bleibt auf der Platte dessen, der dies ausführt, also kann es nur eine Person; nennen Sie für ein Team ein Backend.</translation>
    </message>
    <message>
        <source>The state is kept in %1 (%2), which has to be there before the first run.</source>
        <translation>Der State liegt in %1 (%2); das muss vor dem ersten Lauf vorhanden sein.</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>Keine Region des Entwurfs gibt ihren Code an, daher werden diese angenommen: %1.</translation>
    </message>
    <message>
        <source>Some services cannot make passwords of their own; theirs are made here and are kept in the state, so guard the state like a secret.</source>
        <translation>Einige Dienste können keine eigenen Passwörter erzeugen; ihre werden hier erzeugt und liegen im State, schützen Sie den State also wie ein Secret.</translation>
    </message>
    <message>
        <source>Some components stand in no network, so one is made for them: %1.</source>
        <translation>Einige Komponenten stehen in keinem Netzwerk, daher wird eines für sie angelegt: %1.</translation>
    </message>
</context>
<context>
    <name>TerraformImport</name>
    <message>
        <source>A Terraform state must be a map, not %1.</source>
        <translation>Ein Terraform-State muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>This is neither a Terraform state of version 4 nor the output of &apos;terraform show -json&apos;.</source>
        <translation>Das ist weder ein Terraform-State der Version 4 noch die Ausgabe von „terraform show -json“.</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 muss eine Liste sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 muss eine Zuordnung sein, nicht %2.</translation>
    </message>
    <message>
        <source>The state has version %1; version 4 is read. Let a current Terraform write it, or use &apos;terraform show -json&apos;.</source>
        <translation>Der State hat Version %1; gelesen wird Version 4. Lassen Sie ihn von einem aktuellen Terraform schreiben oder verwenden Sie „terraform show -json“.</translation>
    </message>
    <message>
        <source>&apos;resources&apos;</source>
        <translation>„resources“</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Eine Ressource</translation>
    </message>
    <message>
        <source>A resource has no type or no name.</source>
        <translation>Eine Ressource hat keinen Typ oder keinen Namen.</translation>
    </message>
    <message>
        <source>The instances of &apos;%1&apos;</source>
        <translation>Die Instanzen von „%1“</translation>
    </message>
    <message>
        <source>An instance of &apos;%1&apos;</source>
        <translation>Eine Instanz von „%1“</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Die Werte</translation>
    </message>
    <message>
        <source>A module</source>
        <translation>Ein Modul</translation>
    </message>
    <message>
        <source>The resources of a module</source>
        <translation>Die Ressourcen eines Moduls</translation>
    </message>
    <message>
        <source>The modules of a module</source>
        <translation>Die Module eines Moduls</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is no resource of a type that is known: databases, queues, clusters and their like of AWS, Azure and Google Cloud.</source>
        <translation>Es gibt keine Ressource eines bekannten Typs: Datenbanken, Queues, Cluster und dergleichen von AWS, Azure und Google Cloud.</translation>
    </message>
    <message>
        <source>Resources of type %1 are not imported (%2).</source>
        <translation>Ressourcen des Typs %1 werden nicht importiert (%2).</translation>
    </message>
    <message>
        <source>There are too many dependencies to follow them all; some connections are missing.</source>
        <translation>Es gibt zu viele Abhängigkeiten, um allen zu folgen; einige Verbindungen fehlen.</translation>
    </message>
    <message>
        <source>%1 needs %2 (%3)</source>
        <translation>%1 braucht %2 (%3)</translation>
    </message>
    <message>
        <source>Terraform state or plan</source>
        <translation>Terraform-State oder -Plan</translation>
    </message>
    <message>
        <source>Databases, queues, clusters, networks and more of AWS, Azure and Google Cloud, from a state or from &apos;terraform show -json&apos;.</source>
        <translation>Datenbanken, Queues, Cluster, Netzwerke und mehr von AWS, Azure und Google Cloud, aus einem State oder aus „terraform show -json“.</translation>
    </message>
    <message>
        <source>The file is skipped: it is neither a Terraform state nor the output of &apos;terraform show -json&apos;.</source>
        <translation>Die Datei wird übersprungen: Sie ist weder ein Terraform-State noch die Ausgabe von „terraform show -json“.</translation>
    </message>
    <message>
        <source>There is no Terraform state or plan to import.</source>
        <translation>Es gibt keinen Terraform-State oder -Plan zu importieren.</translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
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
        <translation>Version %1. Ein Studio für Plattformentwürfe: eine Topologie zusammenstellen, beim Zeichnen ihre Kopplung und Antimuster sehen, die Manifeste exportieren, die sie betreiben.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.</source>
        <translation>Apache License 2.0. Erstellt mit Qt %1, Graphviz, yaml-cpp und spdlog.</translation>
    </message>
    <message>
        <source>Open from address</source>
        <translation>Von Adresse öffnen</translation>
    </message>
    <message>
        <source>The design is shown read-only until you save a copy of it.</source>
        <translation>Der Entwurf wird schreibgeschützt angezeigt, bis Sie eine Kopie davon speichern.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Hoher Kontrast, Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Hoher Kontrast, Schwarz auf Weiß</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>If %1 fails</source>
        <translation>Wenn %1 ausfällt</translation>
    </message>
    <message>
        <source>If %1 components fail</source>
        <translation>Wenn %1 Komponenten ausfallen</translation>
    </message>
    <message>
        <source>Who is down, and who gets along?</source>
        <translation>Wer fällt aus, und wer kommt zurecht?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>down?</source>
        <translation>steht?</translation>
    </message>
    <message>
        <source>gets along</source>
        <translation>kommt zurecht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Down: cannot do without</source>
        <translation>Steht: kommt nicht ohne aus</translation>
    </message>
    <message>
        <source>Down, if it cannot do without</source>
        <translation>Steht, falls es nicht ohne auskommt</translation>
    </message>
    <message>
        <source>Gets along without</source>
        <translation>Kommt ohne zurecht</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2 before, 0 % while it lasts.</source>
        <translation>%1: vorher %2, 0 %, solange es dauert.</translation>
    </message>
    <message>
        <source>%1: %2 before; down unless it can do without, which is not stated.</source>
        <translation>%1: vorher %2; steht, sofern es nicht ohne auskommt, was nicht angegeben ist.</translation>
    </message>
    <message>
        <source>%1: %2 before; goes on with less.</source>
        <translation>%1: vorher %2; läuft mit weniger weiter.</translation>
    </message>
    <message>
        <source>%1: %2, untouched.</source>
        <translation>%1: %2, unberührt.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
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
        <translation>Kein gültiges YAML: Hier kann kein Wert beginnen.</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>Die Datei hat mehr als %1 Aliase.</translation>
    </message>
    <message>
        <source>An alias may not name the map or list that it stands in.</source>
        <translation>Ein Alias darf nicht die Zuordnung oder Liste nennen, in der es steht.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The aliases of the file expand to more than %1 values.</source>
        <translation>Die Aliase der Datei ergeben mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Die Datei hat mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation>Ein Schlüssel muss einfacher Text sein.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is there twice in the same map; remove or rename one.</source>
        <translation>Der Schlüssel „%1“ kommt in derselben Zuordnung zweimal vor; entfernen oder benennen Sie einen um.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it with that encoding.</source>
        <translation>Die Datei ist kein UTF-8-Text; speichern Sie sie in dieser Kodierung.</translation>
    </message>
    <message>
        <source>The file holds binary data, not YAML.</source>
        <translation>Die Datei enthält Binärdaten, kein YAML.</translation>
    </message>
    <message>
        <source>The file holds the control character 0x%1; remove it or write it as an escape in quotes.</source>
        <translation>Die Datei enthält das Steuerzeichen 0x%1; entfernen Sie es oder schreiben Sie es als Escape in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is nested too deep.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>Kein gültiges YAML: %1</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document; keep one.</source>
        <translation>Die Datei enthält mehr als ein YAML-Dokument; behalten Sie eines.</translation>
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
    <message>
        <source>&apos;%1&apos; must be true or false, not &apos;%2&apos;.</source>
        <translation>„%1“ muss true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>„%1“ braucht „%2“.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>groundplan::AccessibilityCommands</name>
    <message>
        <source>Select a component that has connections first.</source>
        <translation>Wählen Sie zuerst eine Komponente mit Verbindungen.</translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
</context>
<context>
    <name>groundplan::ArrangeCommands</name>
    <message>
        <source>The layout is locked: nothing can be moved or resized.</source>
        <translation>Die Anordnung ist gesperrt: Nichts kann verschoben oder in der Größe geändert werden.</translation>
    </message>
    <message>
        <source>The layout is unlocked.</source>
        <translation>Die Anordnung ist entsperrt.</translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>Alles ist schon an seinem Platz.</translation>
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
    <message>
        <source>The selected ones differ.</source>
        <translation>Die ausgewählten unterscheiden sich.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
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
        <source>This design is empty</source>
        <translation>Dieser Entwurf ist leer</translation>
    </message>
    <message>
        <source>The design is read-only.</source>
        <translation>Der Entwurf ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The layout is locked.</source>
        <translation>Die Anordnung ist gesperrt.</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Nothing of the design is in this view</source>
        <translation>Nichts vom Entwurf ist in dieser Ansicht</translation>
    </message>
    <message>
        <source>Choose another view, or change what this one shows.</source>
        <translation>Wählen Sie eine andere Ansicht oder ändern Sie, was diese zeigt.</translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceBar</name>
    <message>
        <source>Keep what is in the folder</source>
        <translation>Behalten, was im Ordner ist</translation>
    </message>
    <message>
        <source>Take what the design says</source>
        <translation>Nehmen, was der Entwurf sagt</translation>
    </message>
    <message>
        <source>Write both with marks</source>
        <translation>Beides mit Markierungen schreiben</translation>
    </message>
    <message>
        <source>This file is in the folder, but no export made it.</source>
        <translation>Diese Datei ist im Ordner, aber kein Export hat sie angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody edited this file by hand in %n place(s) that the design changed, too.</source>
        <translation>
            <numerusform>Jemand hat diese Datei von Hand an %n Stelle bearbeitet, die auch der Entwurf geändert hat.</numerusform>
            <numerusform>Jemand hat diese Datei von Hand an %n Stellen bearbeitet, die auch der Entwurf geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody edited this file by hand where the design changed, too.</source>
        <translation>Jemand hat diese Datei von Hand bearbeitet, wo auch der Entwurf sie geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>For all %n file(s) like this</source>
        <translation>
            <numerusform>Für %n Datei dieser Art</numerusform>
            <numerusform>Für alle %n Dateien dieser Art</numerusform>
        </translation>
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
    <name>groundplan::ComponentField</name>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>Choose a component.</source>
        <translation>Wählen Sie eine Komponente.</translation>
    </message>
    <message>
        <source>Several components are called &apos;%1&apos;; choose one from the list.</source>
        <translation>Mehrere Komponenten heißen „%1“; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>No component is called &apos;%1&apos;; choose one from the list.</source>
        <translation>Keine Komponente heißt „%1“; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>groundplan::ConditionReader</name>
    <message>
        <source>No kind of connection has an attribute &apos;%1&apos;</source>
        <translation>Keine Verbindungsart hat ein Attribut „%1“</translation>
    </message>
    <message>
        <source>No kind of component has an attribute &apos;%1&apos;</source>
        <translation>Keine Komponentenart hat ein Attribut „%1“</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan kinds&apos; lists them.</source>
        <translation>%1; „groundplan kinds“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount of &apos;%2&apos;.</source>
        <translation>„%1“ ist kein Betrag von „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos;</source>
        <translation>„%1“ ist kein Wert von „%2“</translation>
    </message>
    <message>
        <source>the condition on &apos;%1&apos;</source>
        <translation>die Bedingung an „%1“</translation>
    </message>
    <message>
        <source>The condition on &apos;%1&apos; is empty.</source>
        <translation>Die Bedingung an „%1“ ist leer.</translation>
    </message>
    <message>
        <source>&apos;where&apos; must be a map of attributes and their values, not %1.</source>
        <translation>„where“ muss eine Zuordnung von Attributen und ihren Werten sein, nicht %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a selector or a list of them, not %2.</source>
        <translation>„%1“ muss ein Selektor oder eine Liste davon sein, nicht %2.</translation>
    </message>
    <message>
        <source>a selector of components</source>
        <translation>ein Selektor von Komponenten</translation>
    </message>
    <message>
        <source>component kind</source>
        <translation>Komponentenart</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>a selector of connections</source>
        <translation>ein Selektor von Verbindungen</translation>
    </message>
    <message>
        <source>connection kind</source>
        <translation>Verbindungsart</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>&apos;at-least&apos; must not be more than &apos;at-most&apos;.</source>
        <translation>„at-least“ darf nicht größer als „at-most“ sein.</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>Eine Anforderung muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>A requirement speaks of one thing; &apos;%1&apos; and &apos;%2&apos; are two.</source>
        <translation>Eine Anforderung spricht von einer Sache; „%1“ und „%2“ sind zwei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that can be required here</source>
        <translation>„%1“ ist nichts, was hier gefordert werden kann</translation>
    </message>
    <message>
        <source>the requirement &apos;%1&apos;</source>
        <translation>die Anforderung „%1“</translation>
    </message>
    <message>
        <source>&apos;attribute&apos; must be the name of an attribute, not %1.</source>
        <translation>„attribute“ muss der Name eines Attributs sein, nicht %1.</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number, not &apos;%2&apos;.</source>
        <translation>„%1“ muss eine Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>A metric needs &apos;at-least&apos; or &apos;at-most&apos;.</source>
        <translation>Eine Kennzahl braucht „at-least“ oder „at-most“.</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingModel</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s)</source>
        <translation>
            <numerusform>%1: %n Komponente</numerusform>
            <numerusform>%1: %n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingPanel</name>
    <message>
        <source>By component</source>
        <translation>Nach Komponente</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>Nach System</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Figures of the whole design</source>
        <translation>Kennzahlen des ganzen Entwurfs</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie aussagt</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Ausfallsicherheit</translation>
    </message>
    <message>
        <source>Data cost</source>
        <translation>Datenkosten</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>Zeigen, was sich seit einem Schnappschuss oder gegenüber einem anderen Entwurf geändert hat.</translation>
    </message>
    <message>
        <source>Keep snapshot…</source>
        <translation>Schnappschuss festhalten…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>Die Kennzahlen in eine Datei schreiben, um später damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Die Tabelle filtern</translation>
    </message>
    <message>
        <source>Order of the matrix</source>
        <translation>Reihenfolge der Matrix</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>Partitioniert</translation>
    </message>
    <message>
        <source>Order by team</source>
        <translation>Nach Team ordnen</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Nach Name ordnen</translation>
    </message>
    <message>
        <source>Whoever depends stands above what it depends on; cycles become blocks.</source>
        <translation>Was abhängt, steht über dem, wovon es abhängt; Zyklen werden zu Blöcken.</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Kleinere Zellen</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Größere Zellen</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>the row depends on the column</source>
        <translation>die Zeile hängt von der Spalte ab</translation>
    </message>
    <message numerus="yes">
        <source>in a cycle (%n component(s))</source>
        <translation>
            <numerusform>in einem Zyklus (%n Komponente)</numerusform>
            <numerusform>in einem Zyklus (%n Komponenten)</numerusform>
        </translation>
    </message>
    <message>
        <source>in a cycle (none)</source>
        <translation>in einem Zyklus (keine)</translation>
    </message>
</context>
<context>
    <name>groundplan::CoverageView</name>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2, bis %3.</translation>
    </message>
    <message>
        <source>Coverage of the standard model</source>
        <translation>Abdeckung des Standardmodells</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Open a design to see how far it keeps to the standard model.</source>
        <translation>Öffnen Sie einen Entwurf, um zu sehen, wie weit er sich an das Standardmodell hält.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The design has nothing yet that the standard model asks something of.</source>
        <translation>Der Entwurf enthält noch nichts, von dem das Standardmodell etwas verlangt.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are met, or departed from with a reason.</source>
        <translation>%1 von %2 Teilen sind erfüllt oder es wird begründet von ihnen abgewichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a line to see why, and where on the canvas.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum, und wo auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>Abweichung: %1</translation>
    </message>
    <message>
        <source>The design has nothing that this part asks something of.</source>
        <translation>Der Entwurf enthält nichts, von dem dieser Teil etwas verlangt.</translation>
    </message>
    <message>
        <source>Not checked, by the profile: %1</source>
        <translation>Nicht geprüft, laut Profil: %1</translation>
    </message>
    <message>
        <source>What this part asks</source>
        <translation>Was dieser Teil verlangt</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Regeln:</translation>
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
        <translation>Es wird berechnet, was das Beheben aller bewirkt…</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s)</source>
        <translation>
            <numerusform>Löst %n Befund</numerusform>
            <numerusform>Löst %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>raises none.</source>
        <translation>erzeugt keinen.</translation>
    </message>
    <message numerus="yes">
        <source>raises %n:</source>
        <translation>
            <numerusform>erzeugt %n:</numerusform>
            <numerusform>erzeugt %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that a machine could fix is left of this rule.</source>
        <translation>Von dieser Regel ist nichts übrig, was eine Maschine beheben könnte.</translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation>Alles zusammen ist ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>The deviation cannot be removed</source>
        <translation>Die Abweichung kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The decision cannot be recorded</source>
        <translation>Die Entscheidung kann nicht festgehalten werden</translation>
    </message>
    <message>
        <source>Recorded as a decision of the design.</source>
        <translation>Als Entscheidung des Entwurfs festgehalten.</translation>
    </message>
    <message>
        <source>The deviation cannot be changed</source>
        <translation>Die Abweichung kann nicht geändert werden</translation>
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
    <message>
        <source>None of its parts</source>
        <translation>Keiner seiner Teile</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastruktur als Code</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>Container und Orchestrierung</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Service Mesh</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>Überwachung und Protokollierung</translation>
    </message>
    <message>
        <source>The part of the standard model that the design departs from here.</source>
        <translation>Der Teil des Standardmodells, von dem der Entwurf hier abweicht.</translation>
    </message>
    <message>
        <source>&amp;Standard model</source>
        <translation>&amp;Standardmodell</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationsPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Details of the deviation</source>
        <translation>Details der Abweichung</translation>
    </message>
    <message>
        <source>Adds an architecture decision record to the design that says what the deviation says.</source>
        <translation>Fügt dem Entwurf einen Architecture Decision Record hinzu, der sagt, was die Abweichung sagt.</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>The design deviates from nothing. Accept a problem as deviation to document one.</source>
        <translation>Der Entwurf weicht von nichts ab. Akzeptieren Sie ein Problem als Abweichung, um eine zu dokumentieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not count</source>
        <translation>
            <numerusform>%n davon zählt nicht</numerusform>
            <numerusform>%n davon zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a deviation to see what was agreed.</source>
        <translation>Wählen Sie eine Abweichung, um zu sehen, was vereinbart wurde.</translation>
    </message>
    <message>
        <source>It does not count: %1.</source>
        <translation>Sie zählt nicht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to accept any more; it can be removed.</source>
        <translation>Es gibt nichts mehr zu akzeptieren; sie kann entfernt werden.</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>groundplan::DifferenceView</name>
    <message>
        <source>The file in the folder</source>
        <translation>Die Datei im Ordner</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Was sich in der Datei ändert</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorherige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>groundplan::DragCommands</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
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
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
</context>
<context>
    <name>groundplan::EgressList</name>
    <message>
        <source>Between zones</source>
        <translation>Zwischen Zonen</translation>
    </message>
    <message>
        <source>Between regions</source>
        <translation>Zwischen Regionen</translation>
    </message>
    <message>
        <source>Over a private link</source>
        <translation>Über eine private Verbindung</translation>
    </message>
    <message>
        <source>Between clouds or sites</source>
        <translation>Zwischen Clouds oder Standorten</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>Über das Internet</translation>
    </message>
    <message>
        <source>Data that leaves a place</source>
        <translation>Daten, die einen Ort verlassen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>GB im Monat</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Price of a gigabyte: %1</source>
        <translation>Preis eines Gigabytes: %1</translation>
    </message>
    <message>
        <source>Price of a gigabyte, without free allowances and discounts.</source>
        <translation>Preis eines Gigabytes, ohne Freimengen und Rabatte.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Private Verbindung</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Rough prices</source>
        <translation>Ungefähre Preise</translation>
    </message>
    <message>
        <source>Go back to the prices that come with the program.</source>
        <translation>Zurück zu den Preisen, die mit dem Programm kommen.</translation>
    </message>
    <message>
        <source>volume not stated</source>
        <translation>Volumen nicht angegeben</translation>
    </message>
    <message>
        <source>State &apos;monthly-volume&apos;, or &apos;rate&apos; and &apos;payload&apos;, of the connection.</source>
        <translation>Geben Sie „monthly-volume“ oder „rate“ und „payload“ der Verbindung an.</translation>
    </message>
    <message>
        <source>No connection leaves a zone, region or cloud.</source>
        <translation>Keine Verbindung verlässt eine Zone, Region oder Cloud.</translation>
    </message>
    <message>
        <source>%1 %2 a month</source>
        <translation>%1 %2 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without volume</source>
        <translation>
            <numerusform>%1, %n ohne Volumen</numerusform>
            <numerusform>%1, %n ohne Volumen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EmptyHint</name>
    <message>
        <source>An empty canvas</source>
        <translation>Eine leere Zeichenfläche</translation>
    </message>
    <message>
        <source>Drag a kind here from the palette, or begin with one of these.</source>
        <translation>Ziehen Sie eine Art aus der Palette hierher oder beginnen Sie mit einem von diesen.</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportController</name>
    <message>
        <source>This file was changed meanwhile and needs a choice. Nothing was written.</source>
        <translation>Diese Datei wurde inzwischen geändert und braucht eine Wahl. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. F5 starts again.</source>
        <translation>Angehalten. F5 startet erneut.</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportDialog</name>
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
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the design</source>
        <translation>Im Entwurf festhalten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Writes targets and profile into the design, so that the whole team exports the same.</source>
        <translation>Schreibt Ziele und Profil in den Entwurf, damit das ganze Team dasselbe exportiert.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Commits the files to a git working tree.</source>
        <translation>Committet die Dateien in einen Arbeitsbaum von git.</translation>
    </message>
    <message>
        <source>The design says to export this way.</source>
        <translation>Der Entwurf sagt, dass so exportiert wird.</translation>
    </message>
    <message>
        <source>Not kept in the design.</source>
        <translation>Nicht im Entwurf festgehalten.</translation>
    </message>
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
    <message>
        <source>Choose what to export.</source>
        <translation>Wählen Sie, was exportiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Choose a folder to export them into.</source>
        <translation>
            <numerusform>%n Datei. Wählen Sie einen Ordner, in den sie exportiert wird.</numerusform>
            <numerusform>%n Dateien. Wählen Sie einen Ordner, in den sie exportiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>4 new</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a choice first.</source>
        <translation>
            <numerusform>%n Datei braucht zuerst eine Wahl.</numerusform>
            <numerusform>%n Dateien brauchen zuerst eine Wahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Bei: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportFilesModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 files differ from the folder.</source>
        <translation>%1 von %2 Dateien unterscheiden sich vom Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportProfileForm</name>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Clusters and images</source>
        <translation>Cluster und Images</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>One repository for all environments, or a folder for each environment that is a repository of its own.</source>
        <translation>Ein Repository für alle Umgebungen oder für jede Umgebung ein Ordner, der ein eigenes Repository ist.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Where the files will live: https://…, git@… or oci://…</source>
        <translation>Wo die Dateien liegen werden: https://…, git@… oder oci://…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Folder of the export within that repository; empty: its top.</source>
        <translation>Ordner des Exports innerhalb dieses Repositorys; leer: ganz oben.</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes-Version</translation>
    </message>
    <message>
        <source>Version of the clusters, such as 1.31; empty: the newest that the targets know.</source>
        <translation>Version der Cluster, etwa 1.31; leer: die neueste, die die Ziele kennen.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Container registry of images that name none.</source>
        <translation>Container-Registry für Images, die keine nennen.</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Namenspräfix</translation>
    </message>
    <message>
        <source>Put before the names of workloads.</source>
        <translation>Steht vor den Namen von Workloads.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Put on every object beside those of the design.</source>
        <translation>Stehen an jedem Objekt neben denen des Entwurfs.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of this target within the export; empty: its id when several targets are exported, else the top.</source>
        <translation>Ordner dieses Ziels innerhalb des Exports; leer: seine ID, wenn mehrere Ziele exportiert werden, sonst ganz oben.</translation>
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
    <name>groundplan::FileTabs</name>
    <message>
        <source>Contents of the file</source>
        <translation>Inhalt der Datei</translation>
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
        <source>Choose a file to see what is in it.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was darin steht.</translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was sich darin ändert.</translation>
    </message>
    <message>
        <source>The file is not compared with the folder yet.</source>
        <translation>Die Datei ist noch nicht mit dem Ordner verglichen.</translation>
    </message>
    <message>
        <source>Choose a folder to see what would change in it.</source>
        <translation>Wählen Sie einen Ordner, um zu sehen, was sich darin ändern würde.</translation>
    </message>
    <message>
        <source>Writing leaves it as it is.</source>
        <translation>Das Schreiben lässt sie, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Notes (%1, %n warning(s))</source>
        <translation>
            <numerusform>Hinweise (%1, %n Warnung)</numerusform>
            <numerusform>Hinweise (%1, %n Warnungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This comes from the design as a whole.</source>
        <translation>Das kommt aus dem Entwurf als Ganzem.</translation>
    </message>
    <message>
        <source>Line %1 comes from %2.</source>
        <translation>Zeile %1 kommt von %2.</translation>
    </message>
    <message>
        <source>The file comes from %1.</source>
        <translation>Die Datei kommt von %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::FilesView</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur, was sich unterscheidet</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>Dateien von</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Dateien des Exports</translation>
    </message>
    <message>
        <source>Files of everything</source>
        <translation>Dateien von allem</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Dateien von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No file differs from the folder.</source>
        <translation>Keine Datei unterscheidet sich vom Ordner.</translation>
    </message>
    <message>
        <source>No file fits the filter.</source>
        <translation>Keine Datei passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>groundplan::FindCommands</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es).</source>
        <translation>
            <numerusform>%n Treffer ersetzt.</numerusform>
            <numerusform>%n Treffer ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design changed meanwhile; try again.</source>
        <translation>Der Entwurf hat sich inzwischen geändert; versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>groundplan::FindPanel</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Labels of connections</source>
        <translation>Beschriftungen von Verbindungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
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
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>Im Entwurf suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorherige (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächste (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>Diese ersetzen und zur nächsten gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Replace all in one step that can be undone (Ctrl+Enter)</source>
        <translation>Alle in einem Schritt ersetzen, der sich rückgängig machen lässt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to look through</source>
        <translation>Welche Texte durchsucht werden</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>groundplan::FirstRunCommands</name>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Place components</source>
        <translation>Komponenten platzieren</translation>
    </message>
    <message>
        <source>Drag a kind from the palette onto the canvas. Or press %1 and type, for example “cart: service”.</source>
        <translation>Ziehen Sie eine Art aus der Palette auf die Zeichenfläche. Oder drücken Sie %1 und tippen Sie zum Beispiel „cart: service“.</translation>
    </message>
    <message>
        <source>Connect and check</source>
        <translation>Verbinden und prüfen</translation>
    </message>
    <message>
        <source>Drag from the edge of one card to another to connect them. What is questionable appears here while you draw, each with a reason and a fix.</source>
        <translation>Ziehen Sie vom Rand einer Karte zu einer anderen, um sie zu verbinden. Was fragwürdig ist, erscheint hier beim Zeichnen, jeweils mit Begründung und Abhilfe.</translation>
    </message>
    <message>
        <source>Lay out and export</source>
        <translation>Anordnen und exportieren</translation>
    </message>
    <message>
        <source>%1 finds a place for everything. %2 shows the manifests before anything is written.</source>
        <translation>%1 findet für alles einen Platz. %2 zeigt die Manifeste, bevor etwas geschrieben wird.</translation>
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
    <name>groundplan::GuideCommands</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
</context>
<context>
    <name>groundplan::GuidePanel</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search topics and rules</source>
        <translation>Themen und Regeln suchen</translation>
    </message>
    <message>
        <source>Page of the Guide</source>
        <translation>Seite des Leitfadens</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorHead</name>
    <message>
        <source>Read about this kind in the Guide</source>
        <translation>Im Leitfaden über diese Art lesen</translation>
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
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>%n weitere Art</numerusform>
            <numerusform>%n weitere Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
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
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
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
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
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
    <message>
        <source>What others have to know about it, in Markdown.</source>
        <translation>Was andere darüber wissen müssen, in Markdown.</translation>
    </message>
    <message>
        <source>Addresses of pages about it, or groundplan:ID for another component.</source>
        <translation>Adressen von Seiten darüber oder groundplan:ID für eine andere Komponente.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>„%1“ ist nicht im Entwurf.</translation>
    </message>
    <message>
        <source>Where it starts: type a part of a name or id.</source>
        <translation>Wo sie beginnt: Geben Sie einen Teil eines Namens oder einer ID ein.</translation>
    </message>
    <message>
        <source>Where it ends: type a part of a name or id.</source>
        <translation>Wo sie endet: Geben Sie einen Teil eines Namens oder einer ID ein.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The container that it stands in: type a part of a name or id; empty for none.</source>
        <translation>Der Container, in dem sie steht: Geben Sie einen Teil eines Namens oder einer ID ein; leer für keinen.</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyboardPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktionen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
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
        <source>The action gets no keys.</source>
        <translation>Die Aktion erhält keine Tasten.</translation>
    </message>
    <message>
        <source>The action gets the keys that it came with.</source>
        <translation>Die Aktion erhält ihre ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>None (changed)</source>
        <translation>Keine (geändert)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>Ursprünglich ohne Tasten.</translation>
    </message>
    <message>
        <source>It came with %1.</source>
        <translation>Ursprünglich %1.</translation>
    </message>
    <message>
        <source>On the canvas, always</source>
        <translation>Auf der Zeichenfläche, immer</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten von „%1“</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Click into the field, then press one or two strokes.</source>
        <translation>Klicken Sie in das Feld und drücken Sie dann ein oder zwei Anschläge.</translation>
    </message>
    <message>
        <source>%1 is taken on the canvas: %2</source>
        <translation>%1 ist auf der Zeichenfläche vergeben: %2</translation>
    </message>
    <message>
        <source>%1 calls “%2” already.</source>
        <translation>%1 ruft bereits „%2“ auf.</translation>
    </message>
    <message>
        <source>%1 collides with %2 of “%3”.</source>
        <translation>%1 kollidiert mit %2 von „%3“.</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutCommands</name>
    <message>
        <source>The layout failed</source>
        <translation>Die Anordnung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Layout cancelled.</source>
        <translation>Anordnung abgebrochen.</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet.</source>
        <translation>Beim Anordnen wird nur platziert, was noch keine Position hat.</translation>
    </message>
    <message>
        <source>Laying out finds a new place for everything.</source>
        <translation>Beim Anordnen erhält alles einen neuen Platz.</translation>
    </message>
    <message>
        <source>Everything has its place, and your positions are kept.</source>
        <translation>Alles hat seinen Platz, und Ihre Positionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>Alles anordnen</translation>
    </message>
    <message>
        <source>Nothing stands in &apos;%1&apos;.</source>
        <translation>In „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>Wählen Sie einen Container oder zwei oder mehr Komponenten, die am selben Ort stehen.</translation>
    </message>
    <message>
        <source>The layout is locked. Unlock it in the menu &apos;Arrange&apos; first.</source>
        <translation>Die Anordnung ist gesperrt. Entsperren Sie sie zuerst im Menü „Anordnen“.</translation>
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
        <source>Laid out.</source>
        <translation>Angeordnet.</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Place new components</source>
        <translation>Neue Komponenten platzieren</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n component(s); all others kept their places.</source>
        <translation>
            <numerusform>%n Komponente platziert; alle anderen blieben an ihrem Platz.</numerusform>
            <numerusform>%n Komponenten platziert; alle anderen blieben an ihrem Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>Alles ist schon an seinem Platz.</translation>
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
    <name>groundplan::LensCommands</name>
    <message>
        <source>Lens: environment</source>
        <translation>Linse: Umgebung</translation>
    </message>
    <message>
        <source>Show what is different in</source>
        <translation>Zeigen, was anders ist in</translation>
    </message>
</context>
<context>
    <name>groundplan::LensLegend</name>
    <message>
        <source>Legend of the lens</source>
        <translation>Legende der Linse</translation>
    </message>
    <message>
        <source>Look without a lens</source>
        <translation>Ohne Linse betrachten</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Diese auswählen</translation>
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
    <name>groundplan::LinkField</name>
    <message>
        <source>Open the link (Enter)</source>
        <translation>Den Verweis öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Remove the link (Delete)</source>
        <translation>Den Verweis entfernen (Entf)</translation>
    </message>
    <message>
        <source>Add link (https://…)</source>
        <translation>Verweis hinzufügen (https://…)</translation>
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
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
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
    <message>
        <source>Name (%1)</source>
        <translation>Name (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::MarkdownField</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show it as it is meant (Escape)</source>
        <translation>Formatiert zeigen (Escape)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the text (Enter, F2 or a double click)</source>
        <translation>Den Text ändern (Eingabe, F2 oder Doppelklick)</translation>
    </message>
    <message>
        <source>Headings, lists, tables and links in Markdown; groundplan:ID links to a component.</source>
        <translation>Überschriften, Listen, Tabellen und Verweise in Markdown; groundplan:ID verweist auf eine Komponente.</translation>
    </message>
</context>
<context>
    <name>groundplan::MatrixView</name>
    <message>
        <source>Dependency structure matrix</source>
        <translation>Abhängigkeitsstrukturmatrix</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 hängt von %2 ab</translation>
    </message>
    <message>
        <source>%1 does not depend on %2 directly</source>
        <translation>%1 hängt nicht direkt von %2 ab</translation>
    </message>
    <message numerus="yes">
        <source>Part of a cycle of %n</source>
        <translation>
            <numerusform>Teil eines Zyklus von %n</numerusform>
            <numerusform>Teil eines Zyklus von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here depends on anything.</source>
        <translation>Hier hängt nichts von irgendetwas ab.</translation>
    </message>
</context>
<context>
    <name>groundplan::MetricsCommands</name>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>The comparison failed</source>
        <translation>Der Vergleich ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Designs and snapshots (*.yaml *.yml *.json)</source>
        <translation>Entwürfe und Schnappschüsse (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>Die Kennzahlen festhalten</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Schnappschüsse (*.json)</translation>
    </message>
    <message>
        <source>The snapshot failed</source>
        <translation>Der Schnappschuss ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
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
    <name>groundplan::NoteList</name>
    <message>
        <source>Notes of the export</source>
        <translation>Hinweise zum Export</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Click to select what it is about.</source>
        <translation>Klicken Sie, um auszuwählen, worum es geht.</translation>
    </message>
    <message>
        <source>Nothing was left out or assumed.</source>
        <translation>Nichts wurde weggelassen oder angenommen.</translation>
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
    <name>groundplan::PackReader</name>
    <message>
        <source>This is not a rule pack: a map with the key &apos;rulepack: %1&apos; is expected.</source>
        <translation>Das ist kein Regelpaket: Erwartet wird eine Zuordnung mit dem Schlüssel „rulepack: %1“.</translation>
    </message>
    <message>
        <source>a rule pack</source>
        <translation>ein Regelpaket</translation>
    </message>
    <message>
        <source>The pack has version %1; this program knows version %2.</source>
        <translation>Das Paket hat Version %1; dieses Programm kennt Version %2.</translation>
    </message>
    <message>
        <source>&apos;pack&apos; must be a short name of lower-case letters, digits and dashes, not &apos;%1&apos;.</source>
        <translation>„pack“ muss ein kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pack of Groundplan&apos;s own; choose another name.</source>
        <translation>„%1“ ist ein Paket von Groundplan selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A rule pack needs &apos;rules&apos;, a map of rules by their ids.</source>
        <translation>Ein Regelpaket braucht „rules“, eine Zuordnung von Regeln nach ihren IDs.</translation>
    </message>
    <message>
        <source>The pack has %1 rules; at most %2 are read.</source>
        <translation>Das Paket hat %1 Regeln; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits and dashes.</source>
        <translation>„%1“ ist keine ID; verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>the rule &apos;%1&apos;</source>
        <translation>die Regel „%1“</translation>
    </message>
    <message>
        <source>The fix must be a sentence that ends with a period.</source>
        <translation>Die Behebung muss ein Satz sein, der mit einem Punkt endet.</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Stands against the rule of %1: %2.</source>
        <translation>Widerspricht der Regel von %1: %2.</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>Eine Anforderung muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; neither requires nor forbids anything.</source>
        <translation>Die Regel „%1“ fordert und verbietet nichts.</translation>
    </message>
    <message>
        <source>The whole design has no attribute to set; leave &apos;repair&apos; out.</source>
        <translation>Der ganze Entwurf hat kein Attribut, das gesetzt werden könnte; lassen Sie „repair“ weg.</translation>
    </message>
    <message>
        <source>the repair</source>
        <translation>die Reparatur</translation>
    </message>
    <message>
        <source>The repair needs &apos;set&apos;, a map of attributes and their values.</source>
        <translation>Die Reparatur braucht „set“, eine Zuordnung von Attributen und ihren Werten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an attribute of the catalog; a repair cannot set it.</source>
        <translation>„%1“ ist kein Attribut des Katalogs; eine Reparatur kann es nicht setzen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>&apos;tests&apos; must be a list, not %1.</source>
        <translation>„tests“ muss eine Liste sein, nicht %1.</translation>
    </message>
    <message>
        <source>The pack has %1 tests; at most %2 are read.</source>
        <translation>Das Paket hat %1 Tests; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>ein Test</translation>
    </message>
    <message>
        <source>A test needs a name.</source>
        <translation>Ein Test braucht einen Namen.</translation>
    </message>
    <message>
        <source>A test needs &apos;design&apos;, a map with components and connections.</source>
        <translation>Ein Test braucht „design“, eine Zuordnung mit Komponenten und Verbindungen.</translation>
    </message>
    <message>
        <source>A test needs &apos;expect&apos;, a list of findings; an empty one when there are none.</source>
        <translation>Ein Test braucht „expect“, eine Liste von Befunden; eine leere, wenn es keine gibt.</translation>
    </message>
</context>
<context>
    <name>groundplan::PaletteModel</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>groundplan::PalettePanel</name>
    <message>
        <source>Search kinds</source>
        <translation>Arten suchen</translation>
    </message>
    <message>
        <source>Search kinds and patterns</source>
        <translation>Arten und Muster suchen</translation>
    </message>
    <message>
        <source>Kinds of component and patterns</source>
        <translation>Arten von Komponenten und Muster</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternCommands</name>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>Der Entwurf ist schreibgeschützt; speichern Sie eine Kopie, um ihn zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes and none comes.</source>
        <translation>Kein Befund entfällt und keiner kommt hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s).</source>
        <translation>
            <numerusform>Behebt %n Befund.</numerusform>
            <numerusform>Behebt %n Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raises %n finding(s): %1</source>
        <translation>
            <numerusform>Löst %n Befund aus: %1</numerusform>
            <numerusform>Löst %n Befunde aus: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes.</source>
        <translation>Kein Befund entfällt.</translation>
    </message>
    <message>
        <source>None comes.</source>
        <translation>Keiner kommt hinzu.</translation>
    </message>
    <message>
        <source>The pattern cannot be inserted</source>
        <translation>Das Muster kann nicht eingefügt werden</translation>
    </message>
    <message numerus="yes">
        <source>Inserted %1: %n component(s).</source>
        <translation>
            <numerusform>%1 eingefügt: %n Komponente.</numerusform>
            <numerusform>%1 eingefügt: %n Komponenten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PatternDialog</name>
    <message>
        <source>Insert pattern</source>
        <translation>Muster einfügen</translation>
    </message>
    <message>
        <source>Search patterns</source>
        <translation>Muster suchen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Join it to what is selected: %1</source>
        <translation>Mit dem Ausgewählten verbinden: %1</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>No pattern has that in its name or description.</source>
        <translation>Kein Muster enthält das im Namen oder in der Beschreibung.</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Verwenden, wenn</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>Verhindert</translation>
    </message>
    <message>
        <source>Working out what it does to the findings…</source>
        <translation>Auswirkung auf die Befunde wird ermittelt…</translation>
    </message>
    <message>
        <source>Topics of the Guide</source>
        <translation>Themen des Leitfadens</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternForm</name>
    <message>
        <source>Names, parted by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternPicture</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureCommands</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
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
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Copied as picture.</source>
        <translation>Als Bild kopiert.</translation>
    </message>
    <message>
        <source>Copied as SVG alone: as PNG it would be too large.</source>
        <translation>Nur als SVG kopiert: Als PNG wäre es zu groß.</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Was sichtbar ist</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>Die Auswahl, in ihren Containern</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Name des Entwurfs</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>Aktive L&amp;inse</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>Aktive L&amp;inse: %1</translation>
    </message>
    <message>
        <source>&amp;Marks of findings</source>
        <translation>&amp;Markierungen der Befunde</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm; sharp at every size</source>
        <translation>%1 × %2 mm; in jeder Größe scharf</translation>
    </message>
</context>
<context>
    <name>groundplan::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>groundplan::Presentation</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintCommands</name>
    <message>
        <source>Save pages as PDF</source>
        <translation>Seiten als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>The design cannot be printed</source>
        <translation>Der Entwurf kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>The printer took no pages. Check that it is on and reachable.</source>
        <translation>Der Drucker hat keine Seiten angenommen. Prüfen Sie, ob er eingeschaltet und erreichbar ist.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>Die Datei kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Was sichtbar ist</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>Die Auswahl, in ihren Containern</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Fit to one page</source>
        <translation>Auf eine Seite einpassen</translation>
    </message>
    <message>
        <source>Fit to several pages</source>
        <translation>Auf mehrere Seiten einpassen</translation>
    </message>
    <message>
        <source>At a scale</source>
        <translation>In einem Maßstab</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>Seiten nebeneinander</translation>
    </message>
    <message>
        <source> across</source>
        <translation> nebeneinander</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>Seiten untereinander</translation>
    </message>
    <message>
        <source> down</source>
        <translation> untereinander</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Overlap of pages</source>
        <translation>Überlappung der Seiten</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>Aktive L&amp;inse</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>Aktive L&amp;inse: %1</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Name des Entwurfs</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Page n&amp;umbers</source>
        <translation>Seiten&amp;zahlen</translation>
    </message>
    <message>
        <source>&amp;Marks where pages overlap</source>
        <translation>Mar&amp;ken, wo Seiten überlappen</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassung</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>Ü&amp;berlappung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>That would be more than %1 pages. Choose a smaller scale or larger paper.</source>
        <translation>Das wären mehr als %1 Seiten. Wählen Sie einen kleineren Maßstab oder größeres Papier.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), at %1 % of the size on the screen</source>
        <translation>
            <numerusform>%n Seite, mit %1 % der Größe auf dem Bildschirm</numerusform>
            <numerusform>%n Seiten, mit %1 % der Größe auf dem Bildschirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PrintPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
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
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
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
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Nach Komponente</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By container</source>
        <translation>Nach Container</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>Probleme gruppieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n…</source>
        <translation>
            <numerusform>%n beheben…</numerusform>
            <numerusform>Alle %n beheben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixes every finding of this rule, after showing what that does.</source>
        <translation>Behebt jeden Befund dieser Regel, nachdem gezeigt wurde, was das bewirkt.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Show which rules are on.</source>
        <translation>Zeigen, welche Regeln eingeschaltet sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is/are switched off by this design</source>
        <translation>
            <numerusform>%n Regel ist von diesem Entwurf ausgeschaltet</numerusform>
            <numerusform>%n Regeln sind von diesem Entwurf ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and level</source>
        <translation>Beispiele und Stufe</translation>
    </message>
</context>
<context>
    <name>groundplan::PublishDialog</name>
    <message>
        <source>&amp;Push afterwards</source>
        <translation>Danach &amp;pushen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Publish manifests</source>
        <translation>Manifeste veröffentlichen</translation>
    </message>
    <message>
        <source>Exports into a git working tree and commits the generated files, and nothing else.</source>
        <translation>Exportiert in einen Arbeitsbaum von git und committet die erzeugten Dateien und sonst nichts.</translation>
    </message>
    <message>
        <source>A folder that git knows</source>
        <translation>Ein Ordner, den git kennt</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>Der Ordner selbst</translation>
    </message>
    <message>
        <source>The one that is checked out</source>
        <translation>Der, der ausgecheckt ist</translation>
    </message>
    <message>
        <source>It is made when there is no such branch.</source>
        <translation>Er wird angelegt, wenn es keinen solchen Branch gibt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Working tree</source>
        <translation>&amp;Arbeitsbaum</translation>
    </message>
    <message>
        <source>&amp;Folder in it</source>
        <translation>&amp;Ordner darin</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Branch</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>Arbeitsbaum</translation>
    </message>
</context>
<context>
    <name>groundplan::QuickAddField</name>
    <message>
        <source>Component to add</source>
        <translation>Hinzuzufügende Komponente</translation>
    </message>
    <message>
        <source>cart: service, or -&gt; db: postgres</source>
        <translation>cart: service, oder -&gt; db: postgres</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>No kind is called like that.</source>
        <translation>Keine Art heißt so.</translation>
    </message>
    <message>
        <source>Enter adds it, Tab adds it and goes on from it.</source>
        <translation>Eingabe fügt sie hinzu, Tab fügt sie hinzu und macht von ihr aus weiter.</translation>
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
    <name>groundplan::RegionCycle</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
</context>
<context>
    <name>groundplan::ResilienceList</name>
    <message>
        <source>Resilience of the entry points</source>
        <translation>Ausfallsicherheit der Eingänge</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Components at which requests of people and outside systems arrive.</source>
        <translation>Komponenten, bei denen Anfragen von Personen und externen Systemen ankommen.</translation>
    </message>
    <message>
        <source>What the dependencies that it cannot do without leave: the product of their availabilities.</source>
        <translation>Was die Abhängigkeiten übrig lassen, ohne die es nicht auskommt: das Produkt ihrer Verfügbarkeiten.</translation>
    </message>
    <message>
        <source>The availability that it aims at.</source>
        <translation>Die angestrebte Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which it may fail.</source>
        <translation>Minuten in 30 Tagen, in denen es ausfallen darf.</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which its dependencies will make it fail.</source>
        <translation>Minuten in 30 Tagen, in denen es seiner Abhängigkeiten wegen ausfallen wird.</translation>
    </message>
    <message>
        <source>What it waits for to answer one request, of its latency budget.</source>
        <translation>Worauf es wartet, um eine Anfrage zu beantworten, von seinem Latenzbudget.</translation>
    </message>
    <message>
        <source>What one request can become when everything behind it fails and is tried again.</source>
        <translation>Wozu eine Anfrage werden kann, wenn alles dahinter scheitert und erneut versucht wird.</translation>
    </message>
    <message>
        <source>No person or outside system calls anything: connect an actor to what it uses.</source>
        <translation>Keine Person und kein externes System ruft etwas auf: Verbinden Sie einen Akteur mit dem, was er nutzt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entry point(s)</source>
        <translation>
            <numerusform>Und %n weiterer Eingang</numerusform>
            <numerusform>Und %n weitere Eingänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Most attempts: %1</source>
        <translation>Meiste Versuche: %1</translation>
    </message>
    <message>
        <source>Slowest way: %1</source>
        <translation>Langsamster Weg: %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not stated in %n place(s)</source>
        <translation>
            <numerusform>„%1“ ist an %n Stelle nicht angegeben</numerusform>
            <numerusform>„%1“ ist an %n Stellen nicht angegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RuleCommands</name>
    <message>
        <source>The rules cannot be changed</source>
        <translation>Die Regeln können nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>groundplan::RuleTree</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>As the rule comes</source>
        <translation>Wie von der Regel vorgegeben</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt durch</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message numerus="yes">
        <source>It would have %n finding(s).</source>
        <translation>
            <numerusform>Sie hätte %n Befund.</numerusform>
            <numerusform>Sie hätte %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 von %2 eingeschaltet</translation>
    </message>
</context>
<context>
    <name>groundplan::Ruler</name>
    <message>
        <source>Ruler along the top</source>
        <translation>Lineal am oberen Rand</translation>
    </message>
    <message>
        <source>Ruler along the left</source>
        <translation>Lineal am linken Rand</translation>
    </message>
    <message>
        <source>Drag out of the ruler to make a guide</source>
        <translation>Aus dem Lineal ziehen, um eine Hilfslinie anzulegen</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesController</name>
    <message>
        <source>Add a rule pack</source>
        <translation>Regelpaket hinzufügen</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fewer</source>
        <translation>
            <numerusform>%n Befund weniger</numerusform>
            <numerusform>%n Befunde weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) more</source>
        <translation>
            <numerusform>%n Befund mehr</numerusform>
            <numerusform>%n Befunde mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) graver</source>
        <translation>
            <numerusform>%n Befund schwerer</numerusform>
            <numerusform>%n Befunde schwerer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graver</source>
        <translation>
            <numerusform>%n schwerer</numerusform>
            <numerusform>%n schwerer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) lighter</source>
        <translation>
            <numerusform>%n Befund leichter</numerusform>
            <numerusform>%n Befunde leichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter</source>
        <translation>
            <numerusform>%n leichter</numerusform>
            <numerusform>%n leichter</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding changes.</source>
        <translation>Kein Befund ändert sich.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>Rule packs and profiles (*.yaml *.yml)</source>
        <translation>Regelpakete und Profile (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesDialog</name>
    <message>
        <source>Profile from a file…</source>
        <translation>Profil aus einer Datei…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset levels</source>
        <translation>Stufen zurücksetzen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Where the levels count</source>
        <translation>Wo die Stufen gelten</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Environment %1 (gone)</source>
        <translation>Umgebung %1 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rule packs of your organisation</source>
        <translation>Regelpakete Ihrer Organisation</translation>
    </message>
    <message>
        <source>Packs of your organisation</source>
        <translation>Pakete Ihrer Organisation</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Alle Pakete</translation>
    </message>
    <message>
        <source>Which rules to show</source>
        <translation>Welche Regeln angezeigt werden</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier festgelegt</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Levels for</source>
        <translation>Stufen für</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Takes back all levels that are set here, for the scope that is shown.</source>
        <translation>Nimmt alle hier festgelegten Stufen für den angezeigten Geltungsbereich zurück.</translation>
    </message>
    <message>
        <source>Details of the rule</source>
        <translation>Einzelheiten der Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n ausgeschaltet</numerusform>
            <numerusform>%n ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>Auswirkung der Änderung wird ermittelt…</translation>
    </message>
    <message>
        <source>Save the design first: files are named from where it stands.</source>
        <translation>Speichern Sie zuerst den Entwurf: Dateien werden von seinem Speicherort aus benannt.</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>Jede Regel wie vorgegeben</translation>
    </message>
    <message>
        <source>No profile: every rule is on and weighs what it says of itself.</source>
        <translation>Kein Profil: Jede Regel ist eingeschaltet und wiegt so viel, wie sie von sich selbst angibt.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Nach %1.</translation>
    </message>
    <message>
        <source>Not set here</source>
        <translation>Hier nicht festgelegt</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation>Wie im Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n chosen</source>
        <translation>
            <numerusform>Stufe von %n gewählten</numerusform>
            <numerusform>Stufe von %n gewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the pack</source>
        <translation>Stufe des Pakets</translation>
    </message>
    <message>
        <source>Choose a rule to see what it asks for and why.</source>
        <translation>Wählen Sie eine Regel, um zu sehen, was sie verlangt und warum.</translation>
    </message>
    <message>
        <source>The level of a pack counts for all its rules that have none of their own.</source>
        <translation>Die Stufe eines Pakets gilt für alle seine Regeln, die keine eigene haben.</translation>
    </message>
    <message>
        <source>The level that you choose counts for all of them.</source>
        <translation>Die Stufe, die Sie wählen, gilt für alle.</translation>
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
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>It is off; it would have %n finding(s).</source>
        <translation>
            <numerusform>Sie ist ausgeschaltet; sie hätte %n Befund.</numerusform>
            <numerusform>Sie ist ausgeschaltet; sie hätte %n Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this design</source>
        <translation>
            <numerusform>%n Befund in diesem Entwurf</numerusform>
            <numerusform>%n Befunde in diesem Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer eingeschaltet</translation>
    </message>
    <message>
        <source>It tells of deviations that do not count.</source>
        <translation>Sie meldet Abweichungen, die nicht gelten.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>A design that it objects to</source>
        <translation>Ein Entwurf, den sie beanstandet</translation>
    </message>
    <message>
        <source>A design that it accepts</source>
        <translation>Ein Entwurf, den sie akzeptiert</translation>
    </message>
</context>
<context>
    <name>groundplan::SavedViewCommands</name>
    <message>
        <source>Select a container, or something in one.</source>
        <translation>Wählen Sie einen Container oder etwas in einem.</translation>
    </message>
    <message>
        <source>Hidden here, not deleted. Show everything again with Views, Show all.</source>
        <translation>Hier ausgeblendet, nicht gelöscht. Mit „Ansichten“, „Alles zeigen“ wird alles wieder gezeigt.</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>The view cannot be saved</source>
        <translation>Die Ansicht kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved in the design. What you move in it stays as it is elsewhere.</source>
        <translation>Im Entwurf gespeichert. Was Sie darin verschieben, bleibt anderswo, wie es ist.</translation>
    </message>
    <message>
        <source>The view cannot be changed</source>
        <translation>Die Ansicht kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The views cannot be changed</source>
        <translation>Die Ansichten können nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsCommands</name>
    <message>
        <source>Add a folder of kinds</source>
        <translation>Ordner mit Arten hinzufügen</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <source>Shortcuts (*.json);;All files (*)</source>
        <translation>Tastenkürzel (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be imported</source>
        <translation>Die Tastenkürzel können nicht importiert werden</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Tastenkürzel (*.json)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be exported</source>
        <translation>Die Tastenkürzel können nicht exportiert werden</translation>
    </message>
    <message>
        <source>Wrote the shortcuts to %1.</source>
        <translation>Tastenkürzel nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsDialog</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>Stan&amp;dardwerte dieser Seite</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Counts from the next start of Groundplan.</source>
        <translation>Gilt ab dem nächsten Start von Groundplan.</translation>
    </message>
    <message>
        <source>&amp;Open the designs of last time</source>
        <translation>Zuletzt geöffnete Entwürfe ö&amp;ffnen</translation>
    </message>
    <message>
        <source>At the start, when no file is given. Each window comes back where it stood.</source>
        <translation>Beim Start, wenn keine Datei angegeben ist. Jedes Fenster erscheint wieder an seinem Platz.</translation>
    </message>
    <message>
        <source>&amp;Unsaved work</source>
        <translation>&amp;Ungesicherte Arbeit</translation>
    </message>
    <message>
        <source>Keep at once</source>
        <translation>Sofort sichern</translation>
    </message>
    <message>
        <source>Keep after 2 seconds</source>
        <translation>Nach 2 Sekunden sichern</translation>
    </message>
    <message>
        <source>Keep after 10 seconds</source>
        <translation>Nach 10 Sekunden sichern</translation>
    </message>
    <message>
        <source>Keep after a minute</source>
        <translation>Nach einer Minute sichern</translation>
    </message>
    <message>
        <source>A copy for recovery is written that long after an edit. What is newer is lost if the computer stops.</source>
        <translation>So lange nach einer Änderung wird eine Kopie zur Wiederherstellung geschrieben. Was neuer ist, geht verloren, wenn der Rechner ausfällt.</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>&amp;Answers for deviations</source>
        <translation>&amp;Verantwortlich für Abweichungen</translation>
    </message>
    <message>
        <source>Stands as the owner in new deviations.</source>
        <translation>Steht in neuen Abweichungen als Verantwortlicher.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>Mit Ecken</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Gebogen</translation>
    </message>
    <message>
        <source>On the canvas and in pictures.</source>
        <translation>Auf der Zeichenfläche und in Bildern.</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>&amp;Raster zeigen</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid and to neighbours</source>
        <translation>Am Raster und an &amp;Nachbarn einrasten</translation>
    </message>
    <message>
        <source>Hold Alt while dragging for the opposite.</source>
        <translation>Halten Sie beim Ziehen Alt für das Gegenteil.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Panels, menus and lists open without moving, and the cursor does not blink.</source>
        <translation>Bedienfelder, Menüs und Listen öffnen sich ohne Bewegung, und die Einfügemarke blinkt nicht.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>&amp;Profile of new designs</source>
        <translation>&amp;Profil neuer Entwürfe</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>Jede Regel wie vorgegeben</translation>
    </message>
    <message>
        <source>What an empty design is checked by. Each design keeps its own choice: Design, Rules.</source>
        <translation>Wonach ein leerer Entwurf geprüft wird. Jeder Entwurf behält seine eigene Wahl: „Entwurf“, „Regeln“.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Kinds of your own are read from these folders when Groundplan starts, and from %1.</source>
        <translation>Eigene Arten werden beim Start von Groundplan aus diesen Ordnern gelesen und aus %1.</translation>
    </message>
    <message>
        <source>Folders of kinds</source>
        <translation>Ordner mit Arten</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Ordner &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
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
    <name>groundplan::TagField</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Only some of the selected bear it. Add it again to put it on all.</source>
        <translation>Nur einige der ausgewählten tragen es. Fügen Sie es erneut hinzu, um es allen zu geben.</translation>
    </message>
    <message>
        <source>Remove tag &apos;%1&apos;</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>groundplan::TargetList</name>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Mesh and traffic</source>
        <translation>Mesh und Verkehr</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>Ziele suchen</translation>
    </message>
    <message>
        <source>Targets of the export</source>
        <translation>Ziele des Exports</translation>
    </message>
    <message>
        <source>No target is chosen.</source>
        <translation>Kein Ziel ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) chosen</source>
        <translation>
            <numerusform>%n Ziel gewählt</numerusform>
            <numerusform>%n Ziele gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::TextMatchesModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>groundplan::Tour</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
    <name>groundplan::ViewBar</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Choose what of the design is shown</source>
        <translation>Wählen, was vom Entwurf gezeigt wird</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Ansichten verwalten …</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <source>Show the design from outside again</source>
        <translation>Den Entwurf wieder von außen zeigen</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>In %1 hineinsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n collapsed</source>
        <translation>
            <numerusform>%n zugeklappt</numerusform>
            <numerusform>%n zugeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all containers again</source>
        <translation>Alle Container wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n nicht gezeigt</numerusform>
            <numerusform>%n nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all components again</source>
        <translation>Alle Komponenten wieder zeigen</translation>
    </message>
    <message>
        <source>Keep in the view</source>
        <translation>In der Ansicht festhalten</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now</source>
        <translation>Die gespeicherte Ansicht auf das ändern, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>Zurück zur Ansicht</translation>
    </message>
    <message>
        <source>Show what the saved view says</source>
        <translation>Zeigen, was die gespeicherte Ansicht vorgibt</translation>
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
    <message>
        <source>Insert pattern: %1</source>
        <translation>Muster einfügen: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What it shows, for those who are presented with it</source>
        <translation>Was sie zeigt, für die, denen sie präsentiert wird</translation>
    </message>
    <message>
        <source>Also what these are &amp;connected with</source>
        <translation>Auch, womit diese &amp;verbunden sind</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Without overrides</source>
        <translation>Ohne Überschreibungen</translation>
    </message>
    <message>
        <source>As set for all views</source>
        <translation>Wie für alle Ansichten eingestellt</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>Mit Ecken</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Gebogen</translation>
    </message>
    <message>
        <source>&amp;Lay out as in the design</source>
        <translation>Wie im Entwurf &amp;anordnen</translation>
    </message>
    <message>
        <source>Give up the positions that only this view has</source>
        <translation>Die Positionen aufgeben, die nur diese Ansicht hat</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Be&amp;schreibung</translation>
    </message>
    <message>
        <source>Only &amp;kinds</source>
        <translation>Nur A&amp;rten</translation>
    </message>
    <message>
        <source>Only &amp;tags</source>
        <translation>Nur Schlagwor&amp;te</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>L&amp;inse</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>Lini&amp;en</translation>
    </message>
    <message>
        <source>&amp;Outline groups</source>
        <translation>Gru&amp;ppen umranden</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Looks into %1.</source>
        <translation>Sieht in %1 hinein.</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n chosen component(s).</source>
        <translation>
            <numerusform>Zeigt %n gewählte Komponente.</numerusform>
            <numerusform>Zeigt %n gewählte Komponenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n component(s).</source>
        <translation>
            <numerusform>Blendet %n Komponente aus.</numerusform>
            <numerusform>Blendet %n Komponenten aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapses %n container(s).</source>
        <translation>
            <numerusform>Klappt %n Container zu.</numerusform>
            <numerusform>Klappt %n Container zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n position(s) of its own.</source>
        <translation>
            <numerusform>Hat %n eigene Position.</numerusform>
            <numerusform>Hat %n eigene Positionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse, hide and move on the canvas, then choose Keep in the view.</source>
        <translation>Auf der Zeichenfläche zuklappen, ausblenden und verschieben, dann „In der Ansicht festhalten“ wählen.</translation>
    </message>
    <message>
        <source>There are no views yet. Save what is shown as one.</source>
        <translation>Es gibt noch keine Ansichten. Speichern Sie, was gezeigt wird, als Ansicht.</translation>
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
    <name>groundplan::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
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
