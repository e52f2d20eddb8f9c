<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>&amp;Vue thématique</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Conception</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Start an empty design.</source>
        <translation>Commencer une conception vide.</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nouveau à partir d&apos;un &amp;modèle</translation>
    </message>
    <message>
        <source>Start from a prepared design.</source>
        <translation>Partir d&apos;une conception préparée.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Ouvrir une autre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a design from a file.</source>
        <translation>Ouvrir une conception depuis un fichier.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>Open a design that was open lately.</source>
        <translation>Ouvrir une conception ouverte récemment.</translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>Open a worked example.</source>
        <translation>Ouvrir un exemple complet.</translation>
    </message>
    <message>
        <source>Open from &amp;address…</source>
        <translation>Ouvrir depuis une &amp;adresse…</translation>
    </message>
    <message>
        <source>Open a design from the web, read-only.</source>
        <translation>Ouvrir une conception du web, en lecture seule.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the design to its file.</source>
        <translation>Écrire la conception dans son fichier.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the design to another file and go on with that.</source>
        <translation>Écrire la conception dans un autre fichier et continuer avec celui-ci.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Write a copy and go on with this file.</source>
        <translation>Écrire une copie et continuer avec ce fichier.</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>&amp;Importer des manifestes…</translation>
    </message>
    <message>
        <source>Make a design of Kubernetes manifests.</source>
        <translation>Faire une conception à partir de manifestes Kubernetes.</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>Importer un &amp;dossier de manifestes…</translation>
    </message>
    <message>
        <source>Make a design of all manifests in a folder.</source>
        <translation>Faire une conception à partir de tous les manifestes d&apos;un dossier.</translation>
    </message>
    <message>
        <source>&amp;Export manifests…</source>
        <translation>Ex&amp;porter les manifestes…</translation>
    </message>
    <message>
        <source>Show what an export would write, then write it.</source>
        <translation>Montrer ce qu&apos;un export écrirait, puis l&apos;écrire.</translation>
    </message>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>Exporter l&apos;ima&amp;ge…</translation>
    </message>
    <message>
        <source>Write the drawing as SVG, PNG or PDF.</source>
        <translation>Écrire le dessin en SVG, PNG ou PDF.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows.</source>
        <translation>Fermer toutes les fenêtres.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>Revenir sur la dernière modification.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Take the selection out and keep it for pasting.</source>
        <translation>Retirer la sélection et la garder pour la coller.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Keep the selection for pasting, here or elsewhere.</source>
        <translation>Garder la sélection pour la coller, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Insert what was copied.</source>
        <translation>Insérer ce qui a été copié.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Put a copy beside the selection.</source>
        <translation>Placer une copie à côté de la sélection.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove the selection with all that stands in it.</source>
        <translation>Retirer la sélection avec tout ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all components and connections.</source>
        <translation>Sélectionner tous les composants et connexions.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Give the selected component another name.</source>
        <translation>Donner un autre nom au composant sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>&amp;Grouper…</translation>
    </message>
    <message>
        <source>Put the selected components into a team, system or mesh.</source>
        <translation>Mettre les composants sélectionnés dans une équipe, un système ou un mesh.</translation>
    </message>
    <message>
        <source>Add &amp;component</source>
        <translation>Ajouter un &amp;composant</translation>
    </message>
    <message>
        <source>Search the palette for a kind to place.</source>
        <translation>Chercher dans la palette un type à placer.</translation>
    </message>
    <message>
        <source>&amp;Quick add</source>
        <translation>Ajout &amp;rapide</translation>
    </message>
    <message>
        <source>Type what to add: &apos;cart: service&apos;, or &apos;-&gt; db: postgres&apos; to connect it with the selection.</source>
        <translation>Tapez ce qu&apos;il faut ajouter : « cart: service », ou « -&gt; db: postgres » pour le connecter à la sélection.</translation>
    </message>
    <message>
        <source>&amp;Pattern…</source>
        <translation>&amp;Modèle…</translation>
    </message>
    <message>
        <source>Insert a prepared shape: choose, answer its questions, see what it does to the findings.</source>
        <translation>Insérer une forme préparée : choisir, répondre à ses questions, voir son effet sur les constats.</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Palette de co&amp;mmandes</translation>
    </message>
    <message>
        <source>Find any command, kind or component by name.</source>
        <translation>Trouver une commande, un type ou un composant par son nom.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Show it larger.</source>
        <translation>Afficher plus grand.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show more of it.</source>
        <translation>En afficher davantage.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>Zoom to 100 %.</source>
        <translation>Zoom à 100 %.</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>&amp;Tout ajuster</translation>
    </message>
    <message>
        <source>Show the whole design.</source>
        <translation>Afficher toute la conception.</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajuster la &amp;sélection</translation>
    </message>
    <message>
        <source>Show the selection as large as possible.</source>
        <translation>Afficher la sélection aussi grande que possible.</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>Show or hide the palette.</source>
        <translation>Afficher ou masquer la palette.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Arb&amp;orescence</translation>
    </message>
    <message>
        <source>Show or hide the outline.</source>
        <translation>Afficher ou masquer l&apos;arborescence.</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Afficher ou masquer l&apos;inspecteur.</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;roblèmes</translation>
    </message>
    <message>
        <source>Show or hide the problems.</source>
        <translation>Afficher ou masquer les problèmes.</translation>
    </message>
    <message>
        <source>De&amp;viations</source>
        <translation>É&amp;carts</translation>
    </message>
    <message>
        <source>Show or hide the register of deviations.</source>
        <translation>Afficher ou masquer le registre des écarts.</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>&amp;Couplage</translation>
    </message>
    <message>
        <source>Show or hide coupling, resilience and cost.</source>
        <translation>Afficher ou masquer le couplage, la résilience et les coûts.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show or hide the undo history.</source>
        <translation>Afficher ou masquer l&apos;historique des annulations.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Show or hide the Guide.</source>
        <translation>Afficher ou masquer le Guide.</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme.</source>
        <translation>Suivre le thème du système.</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Sombre sur clair.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème som&amp;bre</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Clair sur sombre.</translation>
    </message>
    <message>
        <source>&amp;Without a lens</source>
        <translation>&amp;Sans vue thématique</translation>
    </message>
    <message>
        <source>Show the design as it is.</source>
        <translation>Afficher la conception telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>&amp;Développeur</translation>
    </message>
    <message>
        <source>What to build on, and how to reach it.</source>
        <translation>Sur quoi construire, et comment l&apos;atteindre.</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Exploitant</translation>
    </message>
    <message>
        <source>What will wake somebody up at night.</source>
        <translation>Ce qui réveillera quelqu&apos;un la nuit.</translation>
    </message>
    <message>
        <source>&amp;Executive</source>
        <translation>D&amp;irection</translation>
    </message>
    <message>
        <source>What the business depends on, and what it costs.</source>
        <translation>De quoi l&apos;activité dépend, et ce que cela coûte.</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>Sé&amp;curité</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way.</source>
        <translation>Qui entre, et ce qui peut être lu en chemin.</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>D&amp;onnées</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential it is.</source>
        <translation>Quelles données sont où, et à quel point elles sont confidentielles.</translation>
    </message>
    <message>
        <source>&amp;Team ownership</source>
        <translation>&amp;Responsabilité des équipes</translation>
    </message>
    <message>
        <source>Who answers for what.</source>
        <translation>Qui répond de quoi.</translation>
    </message>
    <message>
        <source>S&amp;ystems</source>
        <translation>S&amp;ystèmes</translation>
    </message>
    <message>
        <source>Which parts belong together.</source>
        <translation>Quelles parties vont ensemble.</translation>
    </message>
    <message>
        <source>&amp;Coupling heat</source>
        <translation>&amp;Intensité du couplage</translation>
    </message>
    <message>
        <source>Where everything hangs together.</source>
        <translation>Là où tout se tient.</translation>
    </message>
    <message>
        <source>Cost o&amp;f change</source>
        <translation>Coût du c&amp;hangement</translation>
    </message>
    <message>
        <source>How far a change or a failure reaches.</source>
        <translation>Jusqu&apos;où porte un changement ou une panne.</translation>
    </message>
    <message>
        <source>E&amp;nvironment…</source>
        <translation>E&amp;nvironnement…</translation>
    </message>
    <message>
        <source>What is different in one environment.</source>
        <translation>Ce qui diffère dans un environnement.</translation>
    </message>
    <message>
        <source>&amp;What if this fails?</source>
        <translation>&amp;Et si ceci tombe en panne ?</translation>
    </message>
    <message>
        <source>Show what becomes of the others when the selection fails.</source>
        <translation>Montrer ce que deviennent les autres quand la sélection tombe en panne.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>Select, move and resize.</source>
        <translation>Sélectionner, déplacer et redimensionner.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Drag from one card to another to connect them.</source>
        <translation>Faire glisser d&apos;une carte à une autre pour les connecter.</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>Drag the view.</source>
        <translation>Faire glisser la vue.</translation>
    </message>
    <message>
        <source>Lay out left to &amp;right</source>
        <translation>Disposer de &amp;gauche à droite</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing to the right.</source>
        <translation>Trouver une place à tout, en allant vers la droite.</translation>
    </message>
    <message>
        <source>Lay out top to &amp;bottom</source>
        <translation>Disposer de &amp;haut en bas</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing down.</source>
        <translation>Trouver une place à tout, en allant vers le bas.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next finding.</source>
        <translation>Aller au constat suivant.</translation>
    </message>
    <message>
        <source>Compare &amp;figures…</source>
        <translation>Comparer les &amp;chiffres…</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>Montrer ce qui a changé depuis un instantané, ou par rapport à une autre conception.</translation>
    </message>
    <message>
        <source>&amp;Keep figures…</source>
        <translation>C&amp;onserver les chiffres…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>Écrire les chiffres dans un fichier, pour les comparer plus tard.</translation>
    </message>
    <message>
        <source>Read about what is selected, or search the Guide.</source>
        <translation>Se documenter sur ce qui est sélectionné, ou chercher dans le Guide.</translation>
    </message>
    <message>
        <source>Standard &amp;model</source>
        <translation>&amp;Modèle standard</translation>
    </message>
    <message>
        <source>Show how far the design keeps to the standard model.</source>
        <translation>Montrer dans quelle mesure la conception suit le modèle standard.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All shortcuts on one page.</source>
        <translation>Tous les raccourcis sur une page.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d&apos;a&amp;ccueil</translation>
    </message>
    <message>
        <source>Recent files, samples and templates.</source>
        <translation>Fichiers récents, exemples et modèles.</translation>
    </message>
    <message>
        <source>&amp;About Groundplan</source>
        <translation>À &amp;propos de Groundplan</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version et licence.</translation>
    </message>
    <message>
        <source>Lines with &amp;corners</source>
        <translation>Lignes à &amp;angles</translation>
    </message>
    <message>
        <source>Draw connections level and upright.</source>
        <translation>Dessiner les connexions à l&apos;horizontale et à la verticale.</translation>
    </message>
    <message>
        <source>C&amp;urved lines</source>
        <translation>Lignes co&amp;urbes</translation>
    </message>
    <message>
        <source>Draw connections in bows.</source>
        <translation>Dessiner les connexions en courbes.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>Choose the profile, rule packs and levels that the design is checked by.</source>
        <translation>Choisir le profil, les paquets de règles et les niveaux selon lesquels la conception est vérifiée.</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>V&amp;ues</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organiser</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Lay the drawing on pages, look at them, then print them or save them as PDF.</source>
        <translation>Répartir le dessin sur des pages, les regarder, puis les imprimer ou les enregistrer en PDF.</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Cop&amp;ier comme image</translation>
    </message>
    <message>
        <source>Copy the drawing of the selection, or of the whole design, as SVG and PNG.</source>
        <translation>Copier le dessin de la sélection, ou de toute la conception, en SVG et PNG.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Recherc&amp;her…</translation>
    </message>
    <message>
        <source>Find a text anywhere in the design.</source>
        <translation>Rechercher un texte partout dans la conception.</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Rechercher et rem&amp;placer…</translation>
    </message>
    <message>
        <source>Replace a text, one by one or everywhere.</source>
        <translation>Remplacer un texte, un par un ou partout.</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Go to the next place where the text was found.</source>
        <translation>Aller au prochain endroit où le texte a été trouvé.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher &amp;le précédent</translation>
    </message>
    <message>
        <source>Go to the place before.</source>
        <translation>Aller à l&apos;endroit précédent.</translation>
    </message>
    <message>
        <source>Filter the &amp;outline</source>
        <translation>&amp;Filtrer l&apos;arborescence</translation>
    </message>
    <message>
        <source>Show only what has a text in its name in the outline.</source>
        <translation>N&apos;afficher dans l&apos;arborescence que ce dont le nom contient un texte.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Réglag&amp;es…</translation>
    </message>
    <message>
        <source>Language, appearance, checking, catalog and keyboard.</source>
        <translation>Langue, apparence, vérification, catalogue et clavier.</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>Remplir l&apos;écran avec la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>Gri&amp;lle</translation>
    </message>
    <message>
        <source>Show or hide the dots of the grid.</source>
        <translation>Afficher ou masquer les points de la grille.</translation>
    </message>
    <message>
        <source>Rulers and g&amp;uides</source>
        <translation>Règles grad&amp;uées et repères</translation>
    </message>
    <message>
        <source>Show or hide the rulers; drag guides out of them for cards to snap to.</source>
        <translation>Afficher ou masquer les règles graduées ; tirez-en des repères auxquels les cartes s&apos;alignent.</translation>
    </message>
    <message>
        <source>Add upright guide</source>
        <translation>Ajouter un repère vertical</translation>
    </message>
    <message>
        <source>Draw a guide at the left of the selection, or in the middle of the view.</source>
        <translation>Tracer un repère à gauche de la sélection, ou au milieu de l&apos;affichage.</translation>
    </message>
    <message>
        <source>Add level guide</source>
        <translation>Ajouter un repère horizontal</translation>
    </message>
    <message>
        <source>Draw a guide at the top of the selection, or in the middle of the view.</source>
        <translation>Tracer un repère en haut de la sélection, ou au milieu de l&apos;affichage.</translation>
    </message>
    <message>
        <source>Remove all guides</source>
        <translation>Retirer tous les repères</translation>
    </message>
    <message>
        <source>Take all guides of this design away.</source>
        <translation>Enlever tous les repères de cette conception.</translation>
    </message>
    <message>
        <source>Next part of the windo&amp;w</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Go from toolbar to canvas to panels.</source>
        <translation>Aller de la barre d&apos;outils à la zone de dessin, puis aux panneaux.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Go from panels to canvas to toolbar.</source>
        <translation>Aller des panneaux à la zone de dessin, puis à la barre d&apos;outils.</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>Connexion suivante</translation>
    </message>
    <message>
        <source>Select the next connection of the selected component, clockwise.</source>
        <translation>Sélectionner la connexion suivante du composant sélectionné, dans le sens horaire.</translation>
    </message>
    <message>
        <source>Previous connection</source>
        <translation>Connexion précédente</translation>
    </message>
    <message>
        <source>Select the connection before, counter-clockwise.</source>
        <translation>Sélectionner la connexion précédente, dans le sens antihoraire.</translation>
    </message>
    <message>
        <source>Other end of the connection</source>
        <translation>Autre extrémité de la connexion</translation>
    </message>
    <message>
        <source>Go to what the selected connection leads to.</source>
        <translation>Aller à ce à quoi mène la connexion sélectionnée.</translation>
    </message>
    <message>
        <source>Texts at 100 %</source>
        <translation>Textes à 100 %</translation>
    </message>
    <message>
        <source>Texts as large as the system has them.</source>
        <translation>Textes à la taille du système.</translation>
    </message>
    <message>
        <source>Texts at 125 %</source>
        <translation>Textes à 125 %</translation>
    </message>
    <message>
        <source>Larger texts in menus, panels and dialogs.</source>
        <translation>Textes plus grands dans les menus, panneaux et boîtes de dialogue.</translation>
    </message>
    <message>
        <source>Texts at 150 %</source>
        <translation>Textes à 150 %</translation>
    </message>
    <message>
        <source>Large texts in menus, panels and dialogs.</source>
        <translation>Grands textes dans les menus, panneaux et boîtes de dialogue.</translation>
    </message>
    <message>
        <source>Texts at 200 %</source>
        <translation>Textes à 200 %</translation>
    </message>
    <message>
        <source>Texts of double size in menus, panels and dialogs.</source>
        <translation>Textes de taille double dans les menus, panneaux et boîtes de dialogue.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
        <source>What is arranged jumps to its place instead of gliding there.</source>
        <translation>Ce qui est disposé saute à sa place au lieu d&apos;y glisser.</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast, white on black</source>
        <translation>Contraste élevé, blanc sur &amp;noir</translation>
    </message>
    <message>
        <source>The strongest contrast on black.</source>
        <translation>Le contraste le plus fort sur fond noir.</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Contraste élevé, noir sur bl&amp;anc</translation>
    </message>
    <message>
        <source>The strongest contrast on white.</source>
        <translation>Le contraste le plus fort sur fond blanc.</translation>
    </message>
    <message>
        <source>&amp;Whole design</source>
        <translation>&amp;Toute la conception</translation>
    </message>
    <message>
        <source>Show the design as it is, without a saved view.</source>
        <translation>Afficher la conception telle quelle, sans vue enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Keep what is shown, and how, under a name in the design.</source>
        <translation>Conserver ce qui est affiché, et comment, sous un nom dans la conception.</translation>
    </message>
    <message>
        <source>&amp;Keep in the view</source>
        <translation>&amp;Conserver dans la vue</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now.</source>
        <translation>Remplacer la vue enregistrée par ce qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>&amp;Gérer les vues…</translation>
    </message>
    <message>
        <source>Rename, order, filter and delete saved views.</source>
        <translation>Renommer, ordonner, filtrer et supprimer les vues enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Step through the saved views on the full screen.</source>
        <translation>Parcourir les vues enregistrées en plein écran.</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>Draw the container as one card.</source>
        <translation>Dessiner le conteneur comme une seule carte.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>Show what is in the container again.</source>
        <translation>Afficher de nouveau ce qui se trouve dans le conteneur.</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>Tout rep&amp;lier</translation>
    </message>
    <message>
        <source>Draw the innermost containers as one card each.</source>
        <translation>Dessiner chacun des conteneurs les plus internes comme une seule carte.</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>Tout dépl&amp;ier</translation>
    </message>
    <message>
        <source>Open all containers again.</source>
        <translation>Rouvrir tous les conteneurs.</translation>
    </message>
    <message>
        <source>Look &amp;into</source>
        <translation>&amp;Voir l&apos;intérieur</translation>
    </message>
    <message>
        <source>Show what is in the container, with what it is connected with.</source>
        <translation>Afficher ce qui se trouve dans le conteneur, avec ce à quoi cela est connecté.</translation>
    </message>
    <message>
        <source>Look &amp;out</source>
        <translation>V&amp;oir l&apos;extérieur</translation>
    </message>
    <message>
        <source>Show what is around the container.</source>
        <translation>Afficher ce qui entoure le conteneur.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Leave the selection out of what is shown.</source>
        <translation>Exclure la sélection de ce qui est affiché.</translation>
    </message>
    <message>
        <source>Show onl&amp;y this</source>
        <translation>&amp;N&apos;afficher que ceci</translation>
    </message>
    <message>
        <source>Leave everything else out of what is shown.</source>
        <translation>Exclure tout le reste de ce qui est affiché.</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Show all components again.</source>
        <translation>Afficher de nouveau tous les composants.</translation>
    </message>
    <message>
        <source>&amp;No outlines</source>
        <translation>&amp;Sans contours</translation>
    </message>
    <message>
        <source>Do not outline groups.</source>
        <translation>Ne pas entourer les groupes.</translation>
    </message>
    <message>
        <source>Outline &amp;teams</source>
        <translation>Entourer les é&amp;quipes</translation>
    </message>
    <message>
        <source>Draw an outline around what each team answers for.</source>
        <translation>Tracer un contour autour de ce dont chaque équipe répond.</translation>
    </message>
    <message>
        <source>Outline s&amp;ystems</source>
        <translation>Entourer les s&amp;ystèmes</translation>
    </message>
    <message>
        <source>Draw an outline around each system.</source>
        <translation>Tracer un contour autour de chaque système.</translation>
    </message>
    <message>
        <source>Outline mes&amp;hes</source>
        <translation>Entourer les mes&amp;hes</translation>
    </message>
    <message>
        <source>Draw an outline around each service mesh.</source>
        <translation>Tracer un contour autour de chaque service mesh.</translation>
    </message>
    <message>
        <source>Lay out &amp;everything</source>
        <translation>&amp;Tout disposer</translation>
    </message>
    <message>
        <source>Find a place for everything, wherever it was put.</source>
        <translation>Trouver une place à tout, où que cela ait été mis.</translation>
    </message>
    <message>
        <source>Keep my &amp;positions</source>
        <translation>&amp;Conserver mes positions</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet. Comes on by itself once something was put by hand.</source>
        <translation>La disposition ne place que ce qui n&apos;a pas encore de position. S&apos;active automatiquement dès qu&apos;un élément a été placé à la main.</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>A&amp;ligner à gauche</translation>
    </message>
    <message>
        <source>Bring the left sides of the selection to one line.</source>
        <translation>Amener les côtés gauches de la sélection sur une ligne.</translation>
    </message>
    <message>
        <source>Align &amp;centre</source>
        <translation>Aligner au c&amp;entre</translation>
    </message>
    <message>
        <source>Bring the middles of the selection one below the other.</source>
        <translation>Amener les milieux de la sélection l&apos;un sous l&apos;autre.</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Bring the right sides of the selection to one line.</source>
        <translation>Amener les côtés droits de la sélection sur une ligne.</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Aligner e&amp;n haut</translation>
    </message>
    <message>
        <source>Bring the upper sides of the selection to one line.</source>
        <translation>Amener les côtés supérieurs de la sélection sur une ligne.</translation>
    </message>
    <message>
        <source>Align &amp;middle</source>
        <translation>Aligner au &amp;milieu</translation>
    </message>
    <message>
        <source>Bring the middles of the selection side by side.</source>
        <translation>Amener les milieux de la sélection côte à côte.</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Bring the lower sides of the selection to one line.</source>
        <translation>Amener les côtés inférieurs de la sélection sur une ligne.</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Répartir hori&amp;zontalement</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal.</source>
        <translation>Égaliser les espaces de gauche à droite.</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal.</source>
        <translation>Égaliser les espaces de haut en bas.</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>Même la&amp;rgeur</translation>
    </message>
    <message>
        <source>Give the selected containers the width of the first one.</source>
        <translation>Donner aux conteneurs sélectionnés la largeur du premier.</translation>
    </message>
    <message>
        <source>Same h&amp;eight</source>
        <translation>Même ha&amp;uteur</translation>
    </message>
    <message>
        <source>Give the selected containers the height of the first one.</source>
        <translation>Donner aux conteneurs sélectionnés la hauteur du premier.</translation>
    </message>
    <message>
        <source>&amp;Fit to contents</source>
        <translation>A&amp;juster au contenu</translation>
    </message>
    <message>
        <source>Draw the borders of the selected containers close around what stands in them.</source>
        <translation>Tracer les bords des conteneurs sélectionnés au plus près de ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>T&amp;idy up</source>
        <translation>Mettre en &amp;ordre</translation>
    </message>
    <message>
        <source>Set the selection, or everything, on the grid and apart from each other, moving as little as possible.</source>
        <translation>Placer la sélection, ou tout, sur la grille et à distance les uns des autres, en déplaçant le moins possible.</translation>
    </message>
    <message>
        <source>Lay out selection left to right</source>
        <translation>Disposer la sélection de gauche à droite</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing to the right.</source>
        <translation>Trouver de nouvelles places aux composants sélectionnés, ou à ce qui se trouve dans le conteneur sélectionné, en allant vers la droite.</translation>
    </message>
    <message>
        <source>Lay out selection top to bottom</source>
        <translation>Disposer la sélection de haut en bas</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing down.</source>
        <translation>Trouver de nouvelles places aux composants sélectionnés, ou à ce qui se trouve dans le conteneur sélectionné, en allant vers le bas.</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>Verrouiller la dis&amp;position</translation>
    </message>
    <message>
        <source>Keep drags and arrow keys from moving or resizing anything.</source>
        <translation>Empêcher la souris et les flèches de déplacer ou redimensionner quoi que ce soit.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>See in three steps how to begin.</source>
        <translation>Voir en trois étapes comment commencer.</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>M&amp;odifier les raccourcis…</translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation>Donner d&apos;autres touches aux actions.</translation>
    </message>
    <message>
        <source>Show exported files of the selection</source>
        <translation>Afficher les fichiers exportés de la sélection</translation>
    </message>
    <message>
        <source>Show what an export writes for the selected components and connections.</source>
        <translation>Montrer ce qu&apos;un export écrit pour les composants et connexions sélectionnés.</translation>
    </message>
</context>
<context>
    <name>AdmissionExport</name>
    <message>
        <source>Admission policies of Kubernetes</source>
        <translation>Politiques d&apos;admission de Kubernetes</translation>
    </message>
    <message>
        <source>Validating admission policies that insist on what the design promises, without anything to install.</source>
        <translation>Politiques d&apos;admission de validation qui exigent ce que la conception promet, sans rien à installer.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>Si les violations sont refusées ou seulement signalées ; enforce-last ne les refuse que dans le dernier environnement.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, il n&apos;y a donc rien à exiger.</translation>
    </message>
    <message>
        <source>Clusters before Kubernetes 1.30 know these policies as a beta; switch on ValidatingAdmissionPolicy and admissionregistration.k8s.io/v1beta1.</source>
        <translation>Les clusters antérieurs à Kubernetes 1.30 connaissent ces politiques en bêta ; activez ValidatingAdmissionPolicy et admissionregistration.k8s.io/v1beta1.</translation>
    </message>
    <message>
        <source>These policies cannot tell the date, so exceptions for deviations stay until the design is exported again; &apos;groundplan check&apos; reports a deviation from the day after its end.</source>
        <translation>Ces politiques ne connaissent pas la date : les exceptions pour des écarts restent donc jusqu&apos;au prochain export de la conception ; « groundplan check » signale un écart dès le lendemain de sa fin.</translation>
    </message>
</context>
<context>
    <name>ArgoCdExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, il n&apos;y a donc rien à synchroniser ; placez des workloads dans un cluster.</translation>
    </message>
    <message>
        <source>Register these clusters in Argo CD under these names before applying the applications: %1.</source>
        <translation>Enregistrez ces clusters dans Argo CD sous ces noms avant d&apos;appliquer les applications : %1.</translation>
    </message>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>A project that allows no more than the manifests hold, and application sets over environments and clusters.</source>
        <translation>Un projet qui n&apos;autorise rien de plus que ce que les manifestes contiennent, et des ApplicationSets sur les environnements et les clusters.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>One set for all environments and clusters, or one application for each.</source>
        <translation>Un seul ensemble pour tous les environnements et clusters, ou une application pour chacun.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Branch, tag or commit that is applied; empty: the branch that the design names, else main.</source>
        <translation>Branche, tag ou commit appliqué ; vide : la branche que la conception nomme, sinon main.</translation>
    </message>
    <message>
        <source>Approve the last environment</source>
        <translation>Approuver le dernier environnement</translation>
    </message>
    <message>
        <source>Whether somebody has to start a change in the last environment by hand.</source>
        <translation>Si quelqu&apos;un doit lancer à la main un changement dans le dernier environnement.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source> from %1 to %2</source>
        <translation> de %1 à %2</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> d&apos;au moins %1</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation> d&apos;au plus %1</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be %2, not &apos;%3&apos;.</source>
        <translation>L&apos;attribut « %1 » doit être %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>text of the form %1</source>
        <translation>du texte de la forme %1</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 2s or 5m</source>
        <translation>une durée comme 500ms, 2s ou 5m</translation>
    </message>
    <message>
        <source>a size such as 512Mi or 20Gi</source>
        <translation>une taille comme 512Mi ou 20Gi</translation>
    </message>
    <message>
        <source>an amount of processor such as 250m or 2</source>
        <translation>une quantité de processeur comme 250m ou 2</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>un pourcentage de 0 à 100</translation>
    </message>
    <message>
        <source>a date such as 2027-09-30</source>
        <translation>une date comme 2027-09-30</translation>
    </message>
    <message>
        <source>an address such as https://example.org</source>
        <translation>une adresse comme https://example.org</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a map of texts</source>
        <translation>une table de textes</translation>
    </message>
    <message>
        <source>Write one NAME=value per line; &apos;%1&apos; has no name.</source>
        <translation>Écrivez un NOM=valeur par ligne ; « %1 » n&apos;a pas de nom.</translation>
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
        <translation>Catalogue Backstage</translation>
    </message>
    <message>
        <source>A location and the entities that it names: domain, systems, components, resources, APIs and teams.</source>
        <translation>Une Location et les entités qu&apos;elle nomme : domaine, systèmes, composants, ressources, API et équipes.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>The stage that components are in which have no day of retirement.</source>
        <translation>L&apos;étape à laquelle se trouvent les composants qui n&apos;ont pas de date de retrait.</translation>
    </message>
    <message>
        <source>Some entities have no team, and an entity needs an owner, so a group &apos;nobody&apos; owns them.</source>
        <translation>Certaines entités n&apos;ont pas d&apos;équipe, or une entité a besoin d&apos;un propriétaire ; un groupe « nobody » les possède donc.</translation>
    </message>
    <message>
        <source>A design does not know the operations of an API, so its definition is empty; put the real one in its place: %1.</source>
        <translation>Une conception ne connaît pas les opérations d&apos;une API, sa définition est donc vide ; mettez la vraie à sa place : %1.</translation>
    </message>
</context>
<context>
    <name>BackstageImport</name>
    <message>
        <source>There is no Component and no Resource among the entities.</source>
        <translation>Il n&apos;y a ni Component ni Resource parmi les entités.</translation>
    </message>
    <message>
        <source>Domains are not taken over (%1): a design has systems and teams.</source>
        <translation>Les domaines ne sont pas repris (%1) : une conception a des systèmes et des équipes.</translation>
    </message>
    <message>
        <source>The library &apos;%1&apos; is left out: it does not run by itself.</source>
        <translation>La bibliothèque « %1 » est omise : elle ne s&apos;exécute pas seule.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; of &apos;%2&apos; says nothing that is known; it is taken for %3.</source>
        <translation>Le type « %1 » de « %2 » ne dit rien de connu ; il est pris pour %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is owned by a person; a design knows teams alone.</source>
        <translation>« %1 » appartient à une personne ; une conception ne connaît que des équipes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; consumes the API &apos;%2&apos;, which nothing in the files provides.</source>
        <translation>« %1 » consomme l&apos;API « %2 », que rien dans les fichiers ne fournit.</translation>
    </message>
    <message>
        <source>consumes the API %1 (%2)</source>
        <translation>consomme l&apos;API %1 (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which is not in the files.</source>
        <translation>« %1 » nomme « %2 », qui n&apos;est pas dans les fichiers.</translation>
    </message>
    <message>
        <source>What &apos;%1&apos; says of &apos;%2&apos; is not taken over: &apos;%2&apos; is no component of the design.</source>
        <translation>Ce que « %1 » dit de « %2 » n&apos;est pas repris : « %2 » n&apos;est pas un composant de la conception.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Groups that are no teams and own nothing are left out (%1).</source>
        <translation>Les groupes qui ne sont pas des équipes et ne possèdent rien sont omis (%1).</translation>
    </message>
    <message>
        <source>Entities of kind %1 are not imported (%2).</source>
        <translation>Les entités de type %1 ne sont pas importées (%2).</translation>
    </message>
    <message>
        <source>Backstage catalog</source>
        <translation>Catalogue Backstage</translation>
    </message>
    <message>
        <source>Components, resources, APIs, systems and teams of the entities of a Backstage catalog.</source>
        <translation>Composants, ressources, API, systèmes et équipes des entités d&apos;un catalogue Backstage.</translation>
    </message>
    <message>
        <source>The file is skipped: it holds no entities of Backstage.</source>
        <translation>Le fichier est ignoré : il ne contient aucune entité Backstage.</translation>
    </message>
    <message>
        <source>An entity must be a map, not %1.</source>
        <translation>Une entité doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>The document is skipped: it is no entity of Backstage.</source>
        <translation>Le document est ignoré : ce n&apos;est pas une entité Backstage.</translation>
    </message>
    <message>
        <source>The entity has no kind.</source>
        <translation>L&apos;entité n&apos;a pas de type.</translation>
    </message>
    <message>
        <source>The %1 has no name.</source>
        <translation>%1 n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>The spec of &apos;%1&apos; must be a map, not %2.</source>
        <translation>La spec de « %1 » doit être une table, et non %2.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1 « %2 » est défini plusieurs fois ; sa première définition compte.</translation>
    </message>
    <message>
        <source>There is no entity of Backstage to import.</source>
        <translation>Il n&apos;y a aucune entité Backstage à importer.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>This is not a baseline: a map with the key &apos;groundplan-baseline: %1&apos; is expected.</source>
        <translation>Ce n&apos;est pas une référence (baseline) : une table avec la clé « groundplan-baseline: %1 » est attendue.</translation>
    </message>
    <message>
        <source>The baseline has version %1; this program knows version %2.</source>
        <translation>La référence est en version %1 ; ce programme connaît la version %2.</translation>
    </message>
    <message>
        <source>&apos;findings&apos; must be a list, not %1.</source>
        <translation>« findings » doit être une liste, et non %1.</translation>
    </message>
    <message>
        <source>An entry of a baseline needs &apos;fingerprint&apos; and &apos;rule&apos;.</source>
        <translation>Une entrée de référence a besoin de « fingerprint » et de « rule ».</translation>
    </message>
    <message>
        <source>The fingerprint &apos;%1&apos; is there twice; give a &apos;count&apos; instead.</source>
        <translation>L&apos;empreinte « %1 » figure deux fois ; indiquez plutôt un « count ».</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 over %4</source>
        <translation>%1 %2 %3 via %4</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n réplica</numerusform>
            <numerusform>%n réplicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n component(s)</source>
        <translation>
            <numerusform>contient %n composant</numerusform>
            <numerusform>contient %n composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to the other end.</source>
        <translation>Entrée mène à l&apos;autre extrémité.</translation>
    </message>
    <message>
        <source>Arrow keys go to neighbours, ] and [ through the connections.</source>
        <translation>Les flèches mènent aux voisins, ] et [ parcourent les connexions.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Aller à l&apos;autre extrémité</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observabilité</translation>
    </message>
    <message>
        <source>People and outside</source>
        <translation>Personnes et extérieur</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;.</source>
        <translation>Clé inconnue « %1 ».</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be a map.</source>
        <translation>L&apos;attribut « %1 » doit être une table.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no known type.</source>
        <translation>L&apos;attribut « %1 » n&apos;a pas de type connu.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no help text.</source>
        <translation>L&apos;attribut « %1 » n&apos;a pas de texte d&apos;aide.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; is an enum without values.</source>
        <translation>L&apos;attribut « %1 » est une énumération sans valeurs.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has a pattern that is not a regular expression.</source>
        <translation>L&apos;attribut « %1 » a un motif qui n&apos;est pas une expression régulière.</translation>
    </message>
    <message>
        <source>A kind needs an id of lower-case letters, digits and dashes.</source>
        <translation>Un type a besoin d&apos;un identifiant en minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; needs a name and a description.</source>
        <translation>Le type « %1 » a besoin d&apos;un nom et d&apos;une description.</translation>
    </message>
    <message>
        <source>There is no attribute set &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de groupe d&apos;attributs « %1 ».</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; has no known category.</source>
        <translation>Le type « %1 » n&apos;a pas de catégorie connue.</translation>
    </message>
    <message>
        <source>Connection kind &apos;%1&apos; has no known style.</source>
        <translation>Le type de connexion « %1 » n&apos;a pas de style connu.</translation>
    </message>
    <message>
        <source>A catalog file must be a map.</source>
        <translation>Un fichier de catalogue doit être une table.</translation>
    </message>
    <message>
        <source>&apos;exports&apos; of kind &apos;%1&apos; must be a map of targets.</source>
        <translation>« exports » du type « %1 » doit être une table de cibles.</translation>
    </message>
    <message>
        <source>What target &apos;%1&apos; is told of kind &apos;%2&apos; must be a map.</source>
        <translation>Ce qui est indiqué à la cible « %1 » sur le type « %2 » doit être une table.</translation>
    </message>
</context>
<context>
    <name>CatalogData</name>
    <message>
        <source>Common</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>What every component can say about itself.</source>
        <translation>Ce que chaque composant peut dire de lui-même.</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Product, language or framework behind this component, such as PostgreSQL or Java.</source>
        <translation>Produit, langage ou framework derrière ce composant, comme PostgreSQL ou Java.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the product or of the released software.</source>
        <translation>Version du produit ou du logiciel publié.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Person, team or department that answers for this component.</source>
        <translation>Personne, équipe ou service qui répond de ce composant.</translation>
    </message>
    <message>
        <source>Run for other teams</source>
        <translation>Exploité pour d&apos;autres équipes</translation>
    </message>
    <message>
        <source>Whether other teams use this component by design, as they use a platform. No: its team has it for itself.</source>
        <translation>Si d&apos;autres équipes utilisent ce composant à dessein, comme on utilise une plateforme. Non : son équipe l&apos;a pour elle seule.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>How much the business suffers while this component is down.</source>
        <translation>À quel point l&apos;activité souffre quand ce composant est en panne.</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>How changes reach this component: from code, by hand or by its vendor.</source>
        <translation>Comment les changements arrivent à ce composant : depuis du code, à la main ou par son fournisseur.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Where the source code or the infrastructure code of this component lives.</source>
        <translation>Où se trouve le code source ou le code d&apos;infrastructure de ce composant.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>What this component costs in a month, in the currency of the design.</source>
        <translation>Ce que ce composant coûte par mois, dans la devise de la conception.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>What has been agreed with somebody outside.</source>
        <translation>Ce qui a été convenu avec un tiers.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Company that runs the system.</source>
        <translation>Entreprise qui exploite le système.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the system is reached.</source>
        <translation>Où le système est joignable.</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>Accord de traitement des données</translation>
    </message>
    <message>
        <source>Whether a contract covers the regulated data handed over.</source>
        <translation>Si un contrat couvre les données réglementées transmises.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Countries or regions in which the provider keeps data.</source>
        <translation>Pays ou régions où le fournisseur conserve les données.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Requests that the contract allows, such as 1000/min.</source>
        <translation>Requêtes que le contrat autorise, par exemple 1000/min.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>How clients reach a database.</source>
        <translation>Comment les clients atteignent une base de données.</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nom de la base</translation>
    </message>
    <message>
        <source>Name of the database or schema that clients open.</source>
        <translation>Nom de la base ou du schéma que les clients ouvrent.</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Limite de connexions</translation>
    </message>
    <message>
        <source>Connections that the database accepts at the same time.</source>
        <translation>Connexions que la base accepte en même temps.</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>Pool de connexions</translation>
    </message>
    <message>
        <source>Whether a pool or proxy in front shares connections among clients.</source>
        <translation>Si un pool ou un proxy placé devant partage les connexions entre les clients.</translation>
    </message>
    <message>
        <source>Business entities</source>
        <translation>Entités métier</translation>
    </message>
    <message>
        <source>Number of business entities stored here.</source>
        <translation>Nombre d&apos;entités métier stockées ici.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Périphérie</translation>
    </message>
    <message>
        <source>How requests are received and passed on.</source>
        <translation>Comment les requêtes sont reçues et transmises.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Name under which the component is reached.</source>
        <translation>Nom sous lequel le composant est joignable.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Path prefix that is passed on.</source>
        <translation>Préfixe de chemin qui est transmis.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the component accepts encrypted traffic and holds the certificate.</source>
        <translation>Si le composant accepte du trafic chiffré et détient le certificat.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d&apos;expiration</translation>
    </message>
    <message>
        <source>Time after which a request is given up.</source>
        <translation>Temps après lequel une requête est abandonnée.</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Pare-feu applicatif web</translation>
    </message>
    <message>
        <source>Whether requests are filtered for known attacks.</source>
        <translation>Si les requêtes sont filtrées contre les attaques connues.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>How the platform learns that an instance is ready and alive.</source>
        <translation>Comment la plateforme apprend qu&apos;une instance est prête et vivante.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Kind of check that the platform runs against each instance.</source>
        <translation>Type de contrôle que la plateforme exécute sur chaque instance.</translation>
    </message>
    <message>
        <source>Readiness path</source>
        <translation>Chemin de readiness</translation>
    </message>
    <message>
        <source>Path that answers when the instance can take traffic.</source>
        <translation>Chemin qui répond quand l&apos;instance peut recevoir du trafic.</translation>
    </message>
    <message>
        <source>Liveness path</source>
        <translation>Chemin de liveness</translation>
    </message>
    <message>
        <source>Path that answers while the instance need not be restarted.</source>
        <translation>Chemin qui répond tant que l&apos;instance n&apos;a pas besoin d&apos;être redémarrée.</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>Temps de démarrage</translation>
    </message>
    <message>
        <source>How long an instance may take to start before checks count.</source>
        <translation>Temps qu&apos;une instance peut mettre à démarrer avant que les contrôles comptent.</translation>
    </message>
    <message>
        <source>Shutdown time</source>
        <translation>Temps d&apos;arrêt</translation>
    </message>
    <message>
        <source>How long an instance may finish its work before it is stopped.</source>
        <translation>Temps dont une instance dispose pour finir son travail avant d&apos;être arrêtée.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>A machine that runs software outside of containers.</source>
        <translation>Une machine qui exécute des logiciels hors conteneurs.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Operating system and its version.</source>
        <translation>Système d&apos;exploitation et sa version.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Processor cores of the machine.</source>
        <translation>Cœurs de processeur de la machine.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Main memory of the machine.</source>
        <translation>Mémoire principale de la machine.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Disk space of the machine.</source>
        <translation>Espace disque de la machine.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Number of equal machines that share the work; one when nothing is stated.</source>
        <translation>Nombre de machines égales qui se partagent le travail ; une si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Several zones</source>
        <translation>Plusieurs zones</translation>
    </message>
    <message>
        <source>Whether the machines are spread over more than one zone.</source>
        <translation>Si les machines sont réparties sur plus d&apos;une zone.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Whether the machine can be restored from a copy.</source>
        <translation>Si la machine peut être restaurée à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Point de reprise</translation>
    </message>
    <message>
        <source>Most recent work that may be lost in a disaster.</source>
        <translation>Travail le plus récent qui peut être perdu lors d&apos;un sinistre.</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Temps de reprise</translation>
    </message>
    <message>
        <source>Time within which the machine has to be available again.</source>
        <translation>Temps dans lequel la machine doit être de nouveau disponible.</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Image de conteneur</translation>
    </message>
    <message>
        <source>The image that runs and how it is started.</source>
        <translation>L&apos;image exécutée et la façon dont elle est démarrée.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest.</source>
        <translation>Image de conteneur avec un tag ou un digest figé.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Replaces the entry point of the image.</source>
        <translation>Remplace le point d&apos;entrée de l&apos;image.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Arguments handed to the command.</source>
        <translation>Arguments passés à la commande.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Plain environment variables. Secret values do not belong here.</source>
        <translation>Variables d&apos;environnement simples. Les valeurs secrètes n&apos;ont pas leur place ici.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Names of the secrets that are mounted or injected, never their values.</source>
        <translation>Noms des secrets montés ou injectés, jamais leurs valeurs.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Identity under which the workload talks to the platform.</source>
        <translation>Identité sous laquelle le workload parle à la plateforme.</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>S&apos;exécute en root</translation>
    </message>
    <message>
        <source>Whether the process runs with user id 0.</source>
        <translation>Si le processus s&apos;exécute avec l&apos;identifiant utilisateur 0.</translation>
    </message>
    <message>
        <source>Read-only root file system</source>
        <translation>Système de fichiers racine en lecture seule</translation>
    </message>
    <message>
        <source>Whether the container cannot change its own files.</source>
        <translation>Si le conteneur ne peut pas modifier ses propres fichiers.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilégié</translation>
    </message>
    <message>
        <source>Whether the container has the rights of the host.</source>
        <translation>Si le conteneur a les droits de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>When the component leaves support and when it leaves the platform.</source>
        <translation>Quand le composant n&apos;est plus pris en charge et quand il quitte la plateforme.</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de support</translation>
    </message>
    <message>
        <source>Day on which the vendor or the maintainers stop supporting the technology.</source>
        <translation>Jour où le fournisseur ou les mainteneurs cessent de prendre en charge la technologie.</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Day on which this component is planned to be switched off.</source>
        <translation>Jour où l&apos;arrêt de ce composant est prévu.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Dernière revue</translation>
    </message>
    <message>
        <source>Day on which the facts given here were last confirmed.</source>
        <translation>Jour où les faits indiqués ici ont été confirmés pour la dernière fois.</translation>
    </message>
    <message>
        <source>Can be moved</source>
        <translation>Peut être déplacé</translation>
    </message>
    <message>
        <source>Whether other providers offer the same, or it can run elsewhere as it is.</source>
        <translation>Si d&apos;autres fournisseurs offrent la même chose, ou s&apos;il peut s&apos;exécuter ailleurs tel quel.</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilité</translation>
    </message>
    <message>
        <source>Whether this component has to be able to move to another provider.</source>
        <translation>Si ce composant doit pouvoir passer chez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Managed service</source>
        <translation>Service géré</translation>
    </message>
    <message>
        <source>How a supporting service of the platform is run.</source>
        <translation>Comment un service de support de la plateforme est exploité.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Environnement d&apos;exécution</translation>
    </message>
    <message>
        <source>What the service runs in.</source>
        <translation>Dans quoi le service s&apos;exécute.</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest, where the service runs as one.</source>
        <translation>Image de conteneur avec un tag ou un digest figé, quand le service s&apos;exécute ainsi.</translation>
    </message>
    <message>
        <source>Identity under which the service talks to the platform.</source>
        <translation>Identité sous laquelle le service parle à la plateforme.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Number of instances that run; one when nothing is stated.</source>
        <translation>Nombre d&apos;instances qui s&apos;exécutent ; une si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Whether the instances are spread over more than one zone.</source>
        <translation>Si les instances sont réparties sur plus d&apos;une zone.</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>How messages are kept and delivered.</source>
        <translation>Comment les messages sont conservés et livrés.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>How often a message can reach its consumer.</source>
        <translation>Combien de fois un message peut atteindre son consommateur.</translation>
    </message>
    <message>
        <source>Keeps order</source>
        <translation>Conserve l&apos;ordre</translation>
    </message>
    <message>
        <source>Whether messages arrive in the order in which they were sent.</source>
        <translation>Si les messages arrivent dans l&apos;ordre où ils ont été envoyés.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>File de lettres mortes</translation>
    </message>
    <message>
        <source>Whether messages that cannot be processed are set aside.</source>
        <translation>Si les messages qui ne peuvent pas être traités sont mis de côté.</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>Logique métier</translation>
    </message>
    <message>
        <source>Whether messages are transformed or steered here by rules of the business.</source>
        <translation>Si les messages sont transformés ou dirigés ici selon des règles métier.</translation>
    </message>
    <message>
        <source>Topics or queues</source>
        <translation>Topics ou files</translation>
    </message>
    <message>
        <source>Names of the topics or queues kept here.</source>
        <translation>Noms des topics ou des files conservés ici.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Parts of a topic that are consumed in parallel.</source>
        <translation>Parties d&apos;un topic consommées en parallèle.</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Facteur de réplication</translation>
    </message>
    <message>
        <source>Copies kept of each message.</source>
        <translation>Copies conservées de chaque message.</translation>
    </message>
    <message>
        <source>Publishers are checked</source>
        <translation>Les éditeurs sont contrôlés</translation>
    </message>
    <message>
        <source>Whether publishing and subscribing need a permission.</source>
        <translation>Si publier et s&apos;abonner nécessitent une permission.</translation>
    </message>
    <message>
        <source>Network zone</source>
        <translation>Zone réseau</translation>
    </message>
    <message>
        <source>Trust and addresses of a network or a trust zone.</source>
        <translation>Confiance et adresses d&apos;un réseau ou d&apos;une zone de confiance.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How far traffic inside this zone is trusted.</source>
        <translation>À quel point le trafic interne à cette zone est jugé fiable.</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Plage d&apos;adresses</translation>
    </message>
    <message>
        <source>Address range in CIDR notation, such as 10.20.0.0/16.</source>
        <translation>Plage d&apos;adresses en notation CIDR, par exemple 10.20.0.0/16.</translation>
    </message>
    <message>
        <source>Denies by default</source>
        <translation>Refuse par défaut</translation>
    </message>
    <message>
        <source>Whether traffic is refused unless a policy allows it.</source>
        <translation>Si le trafic est refusé sauf si une politique l&apos;autorise.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>How good the component has to be and how good it promises to be.</source>
        <translation>Le niveau que le composant doit atteindre et celui qu&apos;il promet.</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Objectif de disponibilité</translation>
    </message>
    <message>
        <source>Share of time or of requests in which the component has to work.</source>
        <translation>Part du temps ou des requêtes pendant laquelle le composant doit fonctionner.</translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation>Disponibilité promise</translation>
    </message>
    <message>
        <source>Availability that the component or its vendor promises.</source>
        <translation>Disponibilité que le composant ou son fournisseur promet.</translation>
    </message>
    <message>
        <source>Availability of an instance</source>
        <translation>Disponibilité d&apos;une instance</translation>
    </message>
    <message>
        <source>Availability of one instance on its own; that of the component follows from it and the number of replicas.</source>
        <translation>Disponibilité d&apos;une seule instance ; celle du composant en découle, avec le nombre de réplicas.</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Budget de latence</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 requests have to be answered.</source>
        <translation>Temps dans lequel 99 requêtes sur 100 doivent recevoir une réponse.</translation>
    </message>
    <message>
        <source>Alerts on its target</source>
        <translation>Alerte sur son objectif</translation>
    </message>
    <message>
        <source>Whether somebody is called when the availability target is in danger.</source>
        <translation>Si quelqu&apos;un est appelé quand l&apos;objectif de disponibilité est en danger.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where a container of other components is and who provides it.</source>
        <translation>Où se trouve un conteneur d&apos;autres composants et qui le fournit.</translation>
    </message>
    <message>
        <source>Company or department that runs this place, such as a cloud provider.</source>
        <translation>Entreprise ou service qui exploite ce lieu, comme un fournisseur cloud.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account, subscription or project of the provider in which this place is kept.</source>
        <translation>Compte, abonnement ou projet du fournisseur qui contient ce lieu.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Region code, city or building of this place.</source>
        <translation>Code de région, ville ou bâtiment de ce lieu.</translation>
    </message>
    <message>
        <source>Compliance scope</source>
        <translation>Périmètre de conformité</translation>
    </message>
    <message>
        <source>Regulations and standards that apply to what stands here, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>Réglementations et normes qui s&apos;appliquent à ce qui se trouve ici, comme PCI-DSS, GDPR ou HIPAA.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two-letter code of the country in which data kept here rests.</source>
        <translation>Code à deux lettres du pays où reposent les données conservées ici.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Who may reach the component and what it guards.</source>
        <translation>Qui peut atteindre le composant et ce qu&apos;il protège.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>From where the component can be reached.</source>
        <translation>D&apos;où le composant est joignable.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>How callers prove who they are.</source>
        <translation>Comment les appelants prouvent qui ils sont.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Whether callers are checked for the right to do what they ask.</source>
        <translation>Si l&apos;on vérifie que les appelants ont le droit de faire ce qu&apos;ils demandent.</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>Connexion multifacteur</translation>
    </message>
    <message>
        <source>Whether administrators need a second factor.</source>
        <translation>Si les administrateurs ont besoin d&apos;un second facteur.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Requests allowed per caller and time, such as 100/s.</source>
        <translation>Requêtes autorisées par appelant et par temps, par exemple 100/s.</translation>
    </message>
    <message>
        <source>Network policy</source>
        <translation>Politique réseau</translation>
    </message>
    <message>
        <source>Whether a policy limits who may open a connection to the component.</source>
        <translation>Si une politique limite qui peut ouvrir une connexion vers le composant.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Highest protection class of the data handled here.</source>
        <translation>Classe de protection la plus élevée des données traitées ici.</translation>
    </message>
    <message>
        <source>Regulated data</source>
        <translation>Données réglementées</translation>
    </message>
    <message>
        <source>Regulated data handled here, such as PAN, PHI or personal-data.</source>
        <translation>Données réglementées traitées ici, comme PAN, PHI ou personal-data.</translation>
    </message>
    <message>
        <source>Regulations and standards that apply, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>Réglementations et normes applicables, comme PCI-DSS, GDPR ou HIPAA.</translation>
    </message>
    <message>
        <source>Secrets in the clear</source>
        <translation>Secrets en clair</translation>
    </message>
    <message>
        <source>Whether passwords or keys stand readable in the code or the configuration.</source>
        <translation>Si des mots de passe ou des clés sont lisibles dans le code ou la configuration.</translation>
    </message>
    <message>
        <source>Sign-in attempts are limited</source>
        <translation>Les tentatives de connexion sont limitées</translation>
    </message>
    <message>
        <source>Whether repeated failed sign-ins are slowed down or refused.</source>
        <translation>Si les échecs de connexion répétés sont ralentis ou refusés.</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Résilience</translation>
    </message>
    <message>
        <source>How a component protects itself and others when it passes on work.</source>
        <translation>Comment un composant se protège et protège les autres quand il transmet du travail.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Whether it stops calling targets that keep failing, whichever they are; a connection that says so itself wins.</source>
        <translation>S&apos;il cesse d&apos;appeler les cibles qui échouent sans cesse, quelles qu&apos;elles soient ; une connexion qui le dit elle-même l&apos;emporte.</translation>
    </message>
    <message>
        <source>Spreads its calls</source>
        <translation>Répartit ses appels</translation>
    </message>
    <message>
        <source>Whether it spreads what it passes on over the instances of its targets.</source>
        <translation>S&apos;il répartit ce qu&apos;il transmet sur les instances de ses cibles.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Processor time and memory that one instance asks for and may use.</source>
        <translation>Temps processeur et mémoire qu&apos;une instance demande et peut utiliser.</translation>
    </message>
    <message>
        <source>Processor request</source>
        <translation>Requête processeur</translation>
    </message>
    <message>
        <source>Processor time set aside for one instance.</source>
        <translation>Temps processeur réservé à une instance.</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>Limite processeur</translation>
    </message>
    <message>
        <source>Processor time that one instance may use at most.</source>
        <translation>Temps processeur qu&apos;une instance peut utiliser au plus.</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Requête mémoire</translation>
    </message>
    <message>
        <source>Memory set aside for one instance.</source>
        <translation>Mémoire réservée à une instance.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite mémoire</translation>
    </message>
    <message>
        <source>Memory at which one instance is stopped.</source>
        <translation>Mémoire à laquelle une instance est arrêtée.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>How many instances run and where they are spread.</source>
        <translation>Combien d&apos;instances s&apos;exécutent et où elles sont réparties.</translation>
    </message>
    <message>
        <source>Number of instances that run when nothing scales them; one when nothing is stated.</source>
        <translation>Nombre d&apos;instances qui s&apos;exécutent quand rien ne les met à l&apos;échelle ; une si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Least replicas</source>
        <translation>Réplicas minimum</translation>
    </message>
    <message>
        <source>Fewest instances that automatic scaling keeps.</source>
        <translation>Le moins d&apos;instances que conserve la mise à l&apos;échelle automatique.</translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation>Réplicas maximum</translation>
    </message>
    <message>
        <source>Most instances that automatic scaling starts.</source>
        <translation>Le plus d&apos;instances que démarre la mise à l&apos;échelle automatique.</translation>
    </message>
    <message>
        <source>Target processor use</source>
        <translation>Utilisation processeur cible</translation>
    </message>
    <message>
        <source>Average processor use that automatic scaling aims at.</source>
        <translation>Utilisation moyenne du processeur que vise la mise à l&apos;échelle automatique.</translation>
    </message>
    <message>
        <source>Least available</source>
        <translation>Minimum disponible</translation>
    </message>
    <message>
        <source>Instances that must stay up during maintenance of the hosts.</source>
        <translation>Instances qui doivent rester actives pendant la maintenance des hôtes.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement progressif</translation>
    </message>
    <message>
        <source>How a new version takes over from the old one.</source>
        <translation>Comment une nouvelle version prend le relais de l&apos;ancienne.</translation>
    </message>
    <message>
        <source>Served port</source>
        <translation>Port servi</translation>
    </message>
    <message>
        <source>The port at which the component answers.</source>
        <translation>Le port auquel le composant répond.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port at which the component listens.</source>
        <translation>Port sur lequel le composant écoute.</translation>
    </message>
    <message>
        <source>Published port</source>
        <translation>Port publié</translation>
    </message>
    <message>
        <source>Port under which others reach the component, where it differs from the one at which it listens.</source>
        <translation>Port par lequel les autres atteignent le composant, quand il diffère de celui sur lequel il écoute.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocol spoken at the port.</source>
        <translation>Protocole parlé sur le port.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>What the software tells about itself while it runs.</source>
        <translation>Ce que le logiciel dit de lui-même pendant qu&apos;il s&apos;exécute.</translation>
    </message>
    <message>
        <source>Emits logs</source>
        <translation>Émet des logs</translation>
    </message>
    <message>
        <source>Whether the component writes logs that a collector can read.</source>
        <translation>Si le composant écrit des logs qu&apos;un collecteur peut lire.</translation>
    </message>
    <message>
        <source>Emits metrics</source>
        <translation>Émet des métriques</translation>
    </message>
    <message>
        <source>Whether the component offers measurements of itself.</source>
        <translation>Si le composant offre des mesures de lui-même.</translation>
    </message>
    <message>
        <source>Emits traces</source>
        <translation>Émet des traces</translation>
    </message>
    <message>
        <source>Whether the component takes part in distributed traces.</source>
        <translation>Si le composant prend part aux traces distribuées.</translation>
    </message>
    <message>
        <source>Metrics path</source>
        <translation>Chemin des métriques</translation>
    </message>
    <message>
        <source>Path at which the measurements are read.</source>
        <translation>Chemin où les mesures sont lues.</translation>
    </message>
    <message>
        <source>Sanitised logs</source>
        <translation>Logs expurgés</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before a log line is written.</source>
        <translation>Si les données personnelles et secrètes sont retirées avant qu&apos;une ligne de log soit écrite.</translation>
    </message>
    <message>
        <source>How data is kept</source>
        <translation>Comment les données sont conservées</translation>
    </message>
    <message>
        <source>Space that one instance keeps for data.</source>
        <translation>Espace qu&apos;une instance garde pour les données.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>Name of the class of disk or of object storage.</source>
        <translation>Nom de la classe de disque ou de stockage objet.</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>Chiffré au repos</translation>
    </message>
    <message>
        <source>Whether the stored data is encrypted.</source>
        <translation>Si les données stockées sont chiffrées.</translation>
    </message>
    <message>
        <source>Whether the data is copied regularly to a separate place.</source>
        <translation>Si les données sont copiées régulièrement vers un lieu séparé.</translation>
    </message>
    <message>
        <source>Time within which the data has to be available again.</source>
        <translation>Temps dans lequel les données doivent être de nouveau disponibles.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>How long data or messages are kept.</source>
        <translation>Combien de temps les données ou les messages sont conservés.</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Plusieurs régions</translation>
    </message>
    <message>
        <source>Whether the data is promised to survive the loss of a region.</source>
        <translation>S&apos;il est promis que les données survivent à la perte d&apos;une région.</translation>
    </message>
    <message>
        <source>Countries or regions that the data must not leave.</source>
        <translation>Pays ou régions que les données ne doivent pas quitter.</translation>
    </message>
    <message>
        <source>Deployment unit</source>
        <translation>Unité de déploiement</translation>
    </message>
    <message>
        <source>Name shared with workloads and stores that run in the same container, pod or machine. Empty when it runs alone.</source>
        <translation>Nom partagé avec les workloads et magasins qui s&apos;exécutent dans le même conteneur, pod ou machine. Vide s&apos;il s&apos;exécute seul.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Shape and boundaries of software that the organisation runs.</source>
        <translation>Forme et limites d&apos;un logiciel exploité par l&apos;organisation.</translation>
    </message>
    <message>
        <source>What the software runs in.</source>
        <translation>Dans quoi le logiciel s&apos;exécute.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Technical layer, only where the workload is limited to one.</source>
        <translation>Couche technique, seulement si le workload se limite à une.</translation>
    </message>
    <message>
        <source>Release unit</source>
        <translation>Unité de livraison</translation>
    </message>
    <message>
        <source>Name shared by workloads that can only be released together.</source>
        <translation>Nom partagé par des workloads qui ne peuvent être publiés qu&apos;ensemble.</translation>
    </message>
    <message>
        <source>Name shared by workloads that run in the same container, pod or machine. Empty when each runs alone.</source>
        <translation>Nom partagé par les workloads qui s&apos;exécutent dans le même conteneur, pod ou machine. Vide si chacun s&apos;exécute seul.</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>Whether the workload only supports another one beside which it runs.</source>
        <translation>Si le workload ne fait qu&apos;assister un autre, à côté duquel il s&apos;exécute.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Number of distinct API operations or commands offered.</source>
        <translation>Nombre d&apos;opérations d&apos;API ou de commandes distinctes offertes.</translation>
    </message>
    <message>
        <source>Bounded contexts</source>
        <translation>Contextes délimités</translation>
    </message>
    <message>
        <source>Number of business domains whose rules live in this workload.</source>
        <translation>Nombre de domaines métier dont les règles vivent dans ce workload.</translation>
    </message>
    <message>
        <source>Number of business entities that this workload owns.</source>
        <translation>Nombre d&apos;entités métier que possède ce workload.</translation>
    </message>
    <message>
        <source>Shared domain libraries</source>
        <translation>Bibliothèques métier partagées</translation>
    </message>
    <message>
        <source>Libraries with business rules that other workloads use too.</source>
        <translation>Bibliothèques contenant des règles métier que d&apos;autres workloads utilisent aussi.</translation>
    </message>
    <message>
        <source>Legacy facade</source>
        <translation>Façade de l&apos;existant</translation>
    </message>
    <message>
        <source>Whether this component is the adapter that hides a legacy system from the others.</source>
        <translation>Si ce composant est l&apos;adaptateur qui cache un système hérité aux autres.</translation>
    </message>
    <message>
        <source>Mesh proxy</source>
        <translation>Proxy de mesh</translation>
    </message>
    <message>
        <source>Whether the traffic of the workload passes through a proxy of the service mesh.</source>
        <translation>Si le trafic du workload passe par un proxy du service mesh.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Whether events are stored with the data and published from there, so that neither is lost.</source>
        <translation>Si les événements sont stockés avec les données et publiés de là, pour que rien ne se perde.</translation>
    </message>
    <message>
        <source>Saga</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>Whether writes to several stores are coordinated by compensating steps.</source>
        <translation>Si les écritures dans plusieurs magasins sont coordonnées par des étapes de compensation.</translation>
    </message>
    <message>
        <source>Authenticates</source>
        <translation>S&apos;authentifie</translation>
    </message>
    <message>
        <source>A component or a person proves its identity or fetches credentials.</source>
        <translation>Un composant ou une personne prouve son identité ou récupère des identifiants.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Protocol by which identity is proven.</source>
        <translation>Protocole par lequel l&apos;identité est prouvée.</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Fédération</translation>
    </message>
    <message>
        <source>Whether the identity provider trusts another one.</source>
        <translation>Si le fournisseur d&apos;identité fait confiance à un autre.</translation>
    </message>
    <message>
        <source>Protocol spoken over this connection.</source>
        <translation>Protocole parlé sur cette connexion.</translation>
    </message>
    <message>
        <source>Port of the target.</source>
        <translation>Port de la cible.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>How the traffic is protected, where the protocol does not say it already.</source>
        <translation>Comment le trafic est protégé, quand le protocole ne le dit pas déjà.</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Version de TLS</translation>
    </message>
    <message>
        <source>Oldest version of TLS that is accepted, where the traffic is encrypted by it.</source>
        <translation>Plus ancienne version de TLS acceptée, quand le trafic est chiffré ainsi.</translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation>Comment l&apos;appelant prouve qui il est.</translation>
    </message>
    <message>
        <source>Whether the caller is checked for the right to do what it asks.</source>
        <translation>Si l&apos;on vérifie que l&apos;appelant a le droit de faire ce qu&apos;il demande.</translation>
    </message>
    <message>
        <source>Time after which the caller gives up.</source>
        <translation>Temps après lequel l&apos;appelant abandonne.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Further attempts after a failed one.</source>
        <translation>Autres essais après un échec.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Whether the caller can do without the target for a while.</source>
        <translation>Si l&apos;appelant peut se passer de la cible un moment.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Whether the caller cannot work without this connection.</source>
        <translation>Si l&apos;appelant ne peut pas fonctionner sans cette connexion.</translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation>Appels par requête</translation>
    </message>
    <message>
        <source>How often the target is called to answer one request.</source>
        <translation>Combien de fois la cible est appelée pour répondre à une requête.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Average number of requests or messages in a second.</source>
        <translation>Nombre moyen de requêtes ou de messages par seconde.</translation>
    </message>
    <message>
        <source>Latency (99 %)</source>
        <translation>Latence (99 %)</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 exchanges end as the caller sees it, with all that the target itself waits for.</source>
        <translation>Temps dans lequel 99 échanges sur 100 se terminent du point de vue de l&apos;appelant, avec tout ce que la cible elle-même attend.</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Lien privé</translation>
    </message>
    <message>
        <source>Whether the traffic stays off the public internet.</source>
        <translation>Si le trafic reste hors de l&apos;internet public.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Where an importer found this connection.</source>
        <translation>Où un importateur a trouvé cette connexion.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>One component asks another and waits for the answer.</source>
        <translation>Un composant interroge un autre et attend la réponse.</translation>
    </message>
    <message>
        <source>Path prefix at the target.</source>
        <translation>Préfixe de chemin chez la cible.</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Abandonne</translation>
    </message>
    <message>
        <source>Whether the caller gives up at some time, where the timeout itself is not known.</source>
        <translation>Si l&apos;appelant finit par abandonner, quand le délai d&apos;expiration lui-même n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Retried by</source>
        <translation>Répété par</translation>
    </message>
    <message>
        <source>Who repeats a failed attempt: the code of the caller or the proxy of the mesh.</source>
        <translation>Qui répète un essai échoué : le code de l&apos;appelant ou le proxy du mesh.</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Budget de tentatives</translation>
    </message>
    <message>
        <source>Share of the traffic that repeated attempts may add.</source>
        <translation>Part du trafic que les essais répétés peuvent ajouter.</translation>
    </message>
    <message>
        <source>Whether the caller stops calling a target that keeps failing.</source>
        <translation>Si l&apos;appelant cesse d&apos;appeler une cible qui échoue sans cesse.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>En même temps</translation>
    </message>
    <message>
        <source>Whether the call is made at the same time as others of the caller, instead of after them.</source>
        <translation>Si l&apos;appel est fait en même temps que d&apos;autres de l&apos;appelant, plutôt qu&apos;après eux.</translation>
    </message>
    <message>
        <source>Operations used</source>
        <translation>Opérations utilisées</translation>
    </message>
    <message>
        <source>Number of the operations of the target that the caller uses.</source>
        <translation>Nombre d&apos;opérations de la cible que l&apos;appelant utilise.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Average size of one request with its answer, or of one message.</source>
        <translation>Taille moyenne d&apos;une requête avec sa réponse, ou d&apos;un message.</translation>
    </message>
    <message>
        <source>Monthly volume</source>
        <translation>Volume mensuel</translation>
    </message>
    <message>
        <source>Data carried in a month.</source>
        <translation>Données transportées en un mois.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Availability of the connection itself, as measured or promised.</source>
        <translation>Disponibilité de la connexion elle-même, mesurée ou promise.</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>How the caller finds the target.</source>
        <translation>Comment l&apos;appelant trouve la cible.</translation>
    </message>
    <message>
        <source>Regulated data carried, such as PAN, PHI or personal-data.</source>
        <translation>Données réglementées transportées, comme PAN, PHI ou personal-data.</translation>
    </message>
    <message>
        <source>Consumes</source>
        <translation>Consomme</translation>
    </message>
    <message>
        <source>A component takes messages or events from a queue or a stream. Drawn from the consumer to the broker.</source>
        <translation>Un composant prend des messages ou des événements dans une file ou un flux. Tracé du consommateur vers le broker.</translation>
    </message>
    <message>
        <source>Topic or queue</source>
        <translation>Topic ou file</translation>
    </message>
    <message>
        <source>Name of the topic, the queue or the subject.</source>
        <translation>Nom du topic, de la file ou du sujet.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Name of the event or the command carried.</source>
        <translation>Nom de l&apos;événement ou de la commande transporté.</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Groupe de consommateurs</translation>
    </message>
    <message>
        <source>Name under which several instances share the messages.</source>
        <translation>Nom sous lequel plusieurs instances se partagent les messages.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Whether each message starts the consumer.</source>
        <translation>Si chaque message démarre le consommateur.</translation>
    </message>
    <message>
        <source>How often a message can arrive.</source>
        <translation>Combien de fois un message peut arriver.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotent</translation>
    </message>
    <message>
        <source>Whether processing the same message twice does no harm.</source>
        <translation>Si traiter deux fois le même message ne fait pas de mal.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>A component needs another in a way that no other connection tells.</source>
        <translation>Un composant a besoin d&apos;un autre d&apos;une façon qu&apos;aucune autre connexion n&apos;exprime.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why the one needs the other.</source>
        <translation>Pourquoi l&apos;un a besoin de l&apos;autre.</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>Déploie</translation>
    </message>
    <message>
        <source>A delivery component brings code</source>
        <translation>Un composant de livraison apporte du code</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Whether changes are applied by themselves or after a click.</source>
        <translation>Si les changements sont appliqués d&apos;eux-mêmes ou après un clic.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Whether the target fetches the change or is handed it.</source>
        <translation>Si la cible va chercher le changement ou le reçoit.</translation>
    </message>
    <message>
        <source>Source path</source>
        <translation>Chemin source</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the desired state.</source>
        <translation>Dossier du dépôt qui contient l&apos;état voulu.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Whether a person has to agree before the change is applied.</source>
        <translation>Si une personne doit donner son accord avant que le changement soit appliqué.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Whether the delivered artefact is signed and the signature is checked.</source>
        <translation>Si l&apos;artefact livré est signé et la signature vérifiée.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Time between two runs.</source>
        <translation>Temps entre deux exécutions.</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>Observe</translation>
    </message>
    <message>
        <source>An observability component watches a component or a whole place</source>
        <translation>Un composant d&apos;observabilité surveille un composant ou un lieu entier</translation>
    </message>
    <message>
        <source>What is observed: metrics, logs, traces, events or profiles. Empty means whatever the observing component keeps.</source>
        <translation>Ce qui est observé : metrics, logs, traces, events ou profiles. Vide signifie tout ce que conserve le composant observateur.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Share of the traces that is kept.</source>
        <translation>Part des traces qui est conservée.</translation>
    </message>
    <message>
        <source>How long the signals are kept.</source>
        <translation>Combien de temps les signaux sont conservés.</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publie</translation>
    </message>
    <message>
        <source>A component hands messages or events to a queue or a stream and goes on.</source>
        <translation>Un composant remet des messages ou des événements à une file ou un flux et continue.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>A component reads data from a store.</source>
        <translation>Un composant lit des données dans un magasin.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Tables, collections, indexes, buckets or keys that are used.</source>
        <translation>Tables, collections, index, buckets ou clés utilisés.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>How the data is reached.</source>
        <translation>Comment les données sont atteintes.</translation>
    </message>
    <message>
        <source>Whether each change of the data starts the reader.</source>
        <translation>Si chaque changement des données démarre le lecteur.</translation>
    </message>
    <message>
        <source>Replicates</source>
        <translation>Réplique</translation>
    </message>
    <message>
        <source>A store copies its data to another store or to a backup.</source>
        <translation>Un magasin copie ses données vers un autre magasin ou vers une sauvegarde.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>How the copy is kept up to date.</source>
        <translation>Comment la copie est tenue à jour.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Whether changes travel one way or both ways.</source>
        <translation>Si les changements vont dans un sens ou dans les deux.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>How far the target may be behind.</source>
        <translation>De combien la cible peut être en retard.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Achemine</translation>
    </message>
    <message>
        <source>A component on the way of a request passes it on.</source>
        <translation>Un composant sur le chemin d&apos;une requête la transmet.</translation>
    </message>
    <message>
        <source>Host name for which requests are passed on.</source>
        <translation>Nom d&apos;hôte pour lequel les requêtes sont transmises.</translation>
    </message>
    <message>
        <source>Share of traffic</source>
        <translation>Part du trafic</translation>
    </message>
    <message>
        <source>Share of the requests that takes this route.</source>
        <translation>Part des requêtes qui prend cette route.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>A component writes data to a store; reading it back is included.</source>
        <translation>Un composant écrit des données dans un magasin ; la relecture est comprise.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Nombre d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>How many people or devices act in this role.</source>
        <translation>Combien de personnes ou d&apos;appareils agissent dans ce rôle.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How they reach the platform, such as browser or mobile app.</source>
        <translation>Comment ils atteignent la plateforme, par exemple navigateur ou application mobile.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>From where they reach the platform.</source>
        <translation>D&apos;où ils atteignent la plateforme.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Whether the role may change the platform itself.</source>
        <translation>Si le rôle peut modifier la plateforme elle-même.</translation>
    </message>
    <message>
        <source>Whether signing in needs a second factor.</source>
        <translation>Si la connexion demande un second facteur.</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Calls the people on duty when something needs them.</source>
        <translation>Appelle les personnes d&apos;astreinte quand quelque chose a besoin d&apos;elles.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Ways in which people are called, such as pager, chat or mail.</source>
        <translation>Moyens d&apos;appeler les personnes, comme le pager, la messagerie ou le courriel.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Time after which the next person is called.</source>
        <translation>Temps après lequel la personne suivante est appelée.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>Passerelle d&apos;API</translation>
    </message>
    <message>
        <source>The front door of the APIs; it checks</source>
        <translation>La porte d&apos;entrée des API ; elle contrôle</translation>
    </message>
    <message>
        <source>What the gateway runs in.</source>
        <translation>Dans quoi la passerelle s&apos;exécute.</translation>
    </message>
    <message>
        <source>Whether the gateway is the adapter that hides a legacy system from the others.</source>
        <translation>Si la passerelle est l&apos;adaptateur qui cache un système hérité aux autres.</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out in the gateway.</source>
        <translation>Si des règles métier sont exécutées dans la passerelle.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Keeps who did what and when in a form that cannot be changed afterwards.</source>
        <translation>Conserve qui a fait quoi et quand, sous une forme qui ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Immuable</translation>
    </message>
    <message>
        <source>Whether entries cannot be changed or deleted before their time.</source>
        <translation>Si les entrées ne peuvent être ni modifiées ni supprimées avant leur terme.</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>Entrées signées</translation>
    </message>
    <message>
        <source>Whether each entry is chained or signed so that a gap shows.</source>
        <translation>Si chaque entrée est chaînée ou signée pour qu&apos;un manque se voie.</translation>
    </message>
    <message>
        <source>Backup vault</source>
        <translation>Coffre de sauvegarde</translation>
    </message>
    <message>
        <source>Keeps copies apart from what they were made of.</source>
        <translation>Conserve les copies à l&apos;écart de ce dont elles sont issues.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Time between two copies.</source>
        <translation>Temps entre deux copies.</translation>
    </message>
    <message>
        <source>Whether copies cannot be changed or deleted before their time.</source>
        <translation>Si les copies ne peuvent être ni modifiées ni supprimées avant leur terme.</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Hors site</translation>
    </message>
    <message>
        <source>Whether copies are kept in another region or site.</source>
        <translation>Si les copies sont conservées dans une autre région ou sur un autre site.</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>Restauration testée</translation>
    </message>
    <message>
        <source>Day on which a copy was last brought back as a test.</source>
        <translation>Jour où une copie a été restaurée à titre d&apos;essai pour la dernière fois.</translation>
    </message>
    <message>
        <source>Batch host</source>
        <translation>Hôte de traitements par lots</translation>
    </message>
    <message>
        <source>A machine that works through files or tables in batches</source>
        <translation>Une machine qui traite des fichiers ou des tables par lots</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>When batches start, as a cron expression or in words.</source>
        <translation>Quand les lots démarrent, en expression cron ou en mots.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>Product that starts the batches.</source>
        <translation>Produit qui démarre les lots.</translation>
    </message>
    <message>
        <source>Service window</source>
        <translation>Plage de service</translation>
    </message>
    <message>
        <source>Hours in which the host can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>Heures auxquelles l&apos;hôte peut être utilisé, par exemple Mon-Fri 06:00-22:00.</translation>
    </message>
    <message>
        <source>Names of the secrets that the batches use, never their values.</source>
        <translation>Noms des secrets que les lots utilisent, jamais leurs valeurs.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Keeps copies of data in memory for quick reading.</source>
        <translation>Garde des copies de données en mémoire pour une lecture rapide.</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Éviction</translation>
    </message>
    <message>
        <source>What is thrown away when the memory is full.</source>
        <translation>Ce qui est jeté quand la mémoire est pleine.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie (TTL)</translation>
    </message>
    <message>
        <source>How long entries are kept.</source>
        <translation>Combien de temps les entrées sont conservées.</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistant</translation>
    </message>
    <message>
        <source>Whether entries survive a restart.</source>
        <translation>Si les entrées survivent à un redémarrage.</translation>
    </message>
    <message>
        <source>Content delivery network</source>
        <translation>Réseau de diffusion de contenu</translation>
    </message>
    <message>
        <source>Keeps copies of content near its readers.</source>
        <translation>Garde des copies du contenu près de ses lecteurs.</translation>
    </message>
    <message>
        <source>Company that runs the network.</source>
        <translation>Entreprise qui exploite le réseau.</translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation>Durée de cache</translation>
    </message>
    <message>
        <source>How long content is kept when its origin says nothing.</source>
        <translation>Combien de temps le contenu est conservé quand son origine ne dit rien.</translation>
    </message>
    <message>
        <source>Origin shield</source>
        <translation>Bouclier d&apos;origine</translation>
    </message>
    <message>
        <source>Whether one layer of the network asks the origin on behalf of all others.</source>
        <translation>Si une couche du réseau interroge l&apos;origine pour le compte de toutes les autres.</translation>
    </message>
    <message>
        <source>Signed addresses</source>
        <translation>Adresses signées</translation>
    </message>
    <message>
        <source>Whether content is handed out for signed addresses alone.</source>
        <translation>Si le contenu n&apos;est remis que pour des adresses signées.</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>Pipeline de CI</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Construit</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps of the pipeline in their order.</source>
        <translation>Étapes du pipeline dans leur ordre.</translation>
    </message>
    <message>
        <source>Image scanning</source>
        <translation>Analyse des images</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses before they are released.</source>
        <translation>Si les images sont examinées à la recherche de failles connues avant leur publication.</translation>
    </message>
    <message>
        <source>Image signing</source>
        <translation>Signature des images</translation>
    </message>
    <message>
        <source>Whether released images are signed.</source>
        <translation>Si les images publiées sont signées.</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Nomenclature (SBOM)</translation>
    </message>
    <message>
        <source>Whether each release lists what it is made of.</source>
        <translation>Si chaque version indique de quoi elle est faite.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>A public or private cloud in which regions</source>
        <translation>Un cloud public ou privé dans lequel des régions</translation>
    </message>
    <message>
        <source>Budget for leaving data</source>
        <translation>Budget des données sortantes</translation>
    </message>
    <message>
        <source>What data that leaves this cloud may cost in a month, in the currency of the prices (US dollars as we ship them).</source>
        <translation>Ce que les données qui quittent ce cloud peuvent coûter par mois, dans la devise des prix (dollars américains à la livraison).</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Machines under one orchestrator that places containers on them.</source>
        <translation>Des machines sous un orchestrateur qui y place des conteneurs.</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrateur</translation>
    </message>
    <message>
        <source>Software that places containers on the machines of the cluster.</source>
        <translation>Logiciel qui place les conteneurs sur les machines du cluster.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Number of machines in the cluster.</source>
        <translation>Nombre de machines du cluster.</translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation>Nœuds maximum</translation>
    </message>
    <message>
        <source>Most machines that automatic scaling adds.</source>
        <translation>Le plus de machines qu&apos;ajoute la mise à l&apos;échelle automatique.</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Type de nœud</translation>
    </message>
    <message>
        <source>Type of the machines, such as 8 cores with 32 GiB.</source>
        <translation>Type des machines, par exemple 8 cœurs avec 32 GiB.</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>Politiques réseau</translation>
    </message>
    <message>
        <source>Whether the cluster enforces network policies.</source>
        <translation>Si le cluster applique les politiques réseau.</translation>
    </message>
    <message>
        <source>Whether the state of the cluster, secrets included, is stored encrypted.</source>
        <translation>Si l&apos;état du cluster, secrets compris, est stocké chiffré.</translation>
    </message>
    <message>
        <source>Audit logging</source>
        <translation>Journalisation d&apos;audit</translation>
    </message>
    <message>
        <source>Whether changes made through the control plane are recorded.</source>
        <translation>Si les changements faits par le plan de contrôle sont enregistrés.</translation>
    </message>
    <message>
        <source>Control plane exposure</source>
        <translation>Exposition du plan de contrôle</translation>
    </message>
    <message>
        <source>From where the control plane can be reached.</source>
        <translation>D&apos;où le plan de contrôle est joignable.</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <source>Keeps the settings of workloads in one place and hands them out.</source>
        <translation>Conserve les réglages des workloads à un seul endroit et les distribue.</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Registre de conteneurs</translation>
    </message>
    <message>
        <source>Keeps the images and other artefacts that are deployed.</source>
        <translation>Conserve les images et les autres artefacts déployés.</translation>
    </message>
    <message>
        <source>Name that stands before the images, such as registry.example.com.</source>
        <translation>Nom placé devant les images, par exemple registry.example.com.</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses.</source>
        <translation>Si les images sont examinées à la recherche de failles connues.</translation>
    </message>
    <message>
        <source>Whether images carry signatures.</source>
        <translation>Si les images portent des signatures.</translation>
    </message>
    <message>
        <source>Immutable tags</source>
        <translation>Tags immuables</translation>
    </message>
    <message>
        <source>Whether a tag cannot be moved to another image.</source>
        <translation>Si un tag ne peut pas être déplacé vers une autre image.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Shows measurements</source>
        <translation>Montre des mesures</translation>
    </message>
    <message>
        <source>Name under which the dashboards are reached.</source>
        <translation>Nom sous lequel les tableaux de bord sont joignables.</translation>
    </message>
    <message>
        <source>Kept as code</source>
        <translation>Conservés comme code</translation>
    </message>
    <message>
        <source>Whether the dashboards are kept in a repository.</source>
        <translation>Si les tableaux de bord sont conservés dans un dépôt.</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>Entrepôt de données</translation>
    </message>
    <message>
        <source>Keeps history from many sources for reports and analysis.</source>
        <translation>Conserve l&apos;historique de nombreuses sources pour les rapports et l&apos;analyse.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>How old the data may be.</source>
        <translation>Âge que les données peuvent avoir.</translation>
    </message>
    <message>
        <source>Can be rebuilt</source>
        <translation>Peut être reconstruit</translation>
    </message>
    <message>
        <source>Whether the data can be made again from another store.</source>
        <translation>Si les données peuvent être refaites à partir d&apos;un autre magasin.</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>Portail développeur</translation>
    </message>
    <message>
        <source>One place in which developers find services</source>
        <translation>Un lieu où les développeurs trouvent des services</translation>
    </message>
    <message>
        <source>Name under which developers reach the portal.</source>
        <translation>Nom sous lequel les développeurs atteignent le portail.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Names of the starting points offered for new components.</source>
        <translation>Noms des points de départ proposés pour de nouveaux composants.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Turns names into addresses and can steer traffic between places.</source>
        <translation>Traduit les noms en adresses et peut diriger le trafic entre les lieux.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Name of the zone that is served, such as example.com.</source>
        <translation>Nom de la zone servie, par exemple example.com.</translation>
    </message>
    <message>
        <source>How long answers may be kept.</source>
        <translation>Combien de temps les réponses peuvent être conservées.</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Aiguillage</translation>
    </message>
    <message>
        <source>How an answer is chosen among several.</source>
        <translation>Comment une réponse est choisie parmi plusieurs.</translation>
    </message>
    <message>
        <source>Signed zone</source>
        <translation>Zone signée</translation>
    </message>
    <message>
        <source>Whether answers carry signatures.</source>
        <translation>Si les réponses portent des signatures.</translation>
    </message>
    <message>
        <source>From where names can be asked.</source>
        <translation>D&apos;où les noms peuvent être demandés.</translation>
    </message>
    <message>
        <source>Document database</source>
        <translation>Base de données documentaire</translation>
    </message>
    <message>
        <source>Keeps nested documents without a fixed table structure.</source>
        <translation>Conserve des documents imbriqués sans structure de table fixe.</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Fragments (shards)</translation>
    </message>
    <message>
        <source>Parts over which the documents are spread.</source>
        <translation>Parties sur lesquelles les documents sont répartis.</translation>
    </message>
    <message>
        <source>Egress gateway</source>
        <translation>Passerelle de sortie</translation>
    </message>
    <message>
        <source>The one way out</source>
        <translation>La seule sortie</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hôtes autorisés</translation>
    </message>
    <message>
        <source>Names that may be called through this way out.</source>
        <translation>Noms qui peuvent être appelés par cette sortie.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Adresses fixes</translation>
    </message>
    <message>
        <source>Addresses that others see as the source.</source>
        <translation>Adresses que les autres voient comme source.</translation>
    </message>
    <message>
        <source>Whether plain traffic is encrypted on its way out.</source>
        <translation>Si le trafic en clair est chiffré en sortant.</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Flux d&apos;événements</translation>
    </message>
    <message>
        <source>Keeps events in order so that many consumers can read them</source>
        <translation>Conserve les événements dans l&apos;ordre pour que de nombreux consommateurs puissent les lire</translation>
    </message>
    <message>
        <source>Schema registry</source>
        <translation>Registre de schémas</translation>
    </message>
    <message>
        <source>Whether the form of events is registered and checked.</source>
        <translation>Si la forme des événements est enregistrée et contrôlée.</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Système externe</translation>
    </message>
    <message>
        <source>A system of somebody else that the platform talks to.</source>
        <translation>Un système d&apos;un tiers avec lequel la plateforme communique.</translation>
    </message>
    <message>
        <source>Hours in which the system can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>Heures auxquelles le système peut être utilisé, par exemple Mon-Fri 06:00-22:00.</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Feature flags</translation>
    </message>
    <message>
        <source>Switches behaviour on and off without a release.</source>
        <translation>Active et désactive des comportements sans nouvelle version.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Where it is decided whether a flag is on.</source>
        <translation>Où l&apos;on décide si un flag est actif.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Filters traffic at a border</source>
        <translation>Filtre le trafic à une frontière</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>What is filtered, such as packets, web or encrypted traffic.</source>
        <translation>Ce qui est filtré, par exemple les paquets, le web ou le trafic chiffré.</translation>
    </message>
    <message>
        <source>Whether web requests are filtered for known attacks.</source>
        <translation>Si les requêtes web sont filtrées contre les attaques connues.</translation>
    </message>
    <message>
        <source>Whether suspicious traffic is stopped or only reported.</source>
        <translation>Si le trafic suspect est arrêté ou seulement signalé.</translation>
    </message>
    <message>
        <source>Requests allowed per sender and time, such as 1000/min.</source>
        <translation>Requêtes autorisées par émetteur et par temps, par exemple 1000/min.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Code that the provider starts for each event or request.</source>
        <translation>Du code que le fournisseur démarre pour chaque événement ou requête.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Entry point inside the code.</source>
        <translation>Point d&apos;entrée dans le code.</translation>
    </message>
    <message>
        <source>How the function is invoked.</source>
        <translation>Comment la fonction est invoquée.</translation>
    </message>
    <message>
        <source>Time after which a run is stopped.</source>
        <translation>Temps après lequel une exécution est arrêtée.</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concurrence</translation>
    </message>
    <message>
        <source>Runs that are allowed at the same time.</source>
        <translation>Exécutions autorisées en même temps.</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Gardées chaudes</translation>
    </message>
    <message>
        <source>Instances that are kept started to avoid waiting.</source>
        <translation>Instances gardées démarrées pour éviter l&apos;attente.</translation>
    </message>
    <message>
        <source>Event, path or schedule that starts the function.</source>
        <translation>Événement, chemin ou planification qui démarre la fonction.</translation>
    </message>
    <message>
        <source>Whether the provider runs the function in more than one zone.</source>
        <translation>Si le fournisseur exécute la fonction dans plus d&apos;une zone.</translation>
    </message>
    <message>
        <source>GitOps controller</source>
        <translation>Contrôleur GitOps</translation>
    </message>
    <message>
        <source>Compares what runs with what a repository asks for and makes up the difference.</source>
        <translation>Compare ce qui s&apos;exécute à ce qu&apos;un dépôt demande et comble la différence.</translation>
    </message>
    <message>
        <source>Corrects drift</source>
        <translation>Corrige la dérive</translation>
    </message>
    <message>
        <source>Whether changes made by hand are taken back.</source>
        <translation>Si les changements faits à la main sont annulés.</translation>
    </message>
    <message>
        <source>Time between two comparisons.</source>
        <translation>Temps entre deux comparaisons.</translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation>Base de données graphe</translation>
    </message>
    <message>
        <source>Keeps things and the relations between them.</source>
        <translation>Conserve des choses et les relations entre elles.</translation>
    </message>
    <message>
        <source>Infrastructure state</source>
        <translation>État de l&apos;infrastructure</translation>
    </message>
    <message>
        <source>Infrastructure code at work</source>
        <translation>Du code d&apos;infrastructure à l&apos;œuvre</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Whether two runs at the same time are prevented.</source>
        <translation>Si deux exécutions simultanées sont empêchées.</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Gestion des versions</translation>
    </message>
    <message>
        <source>Whether earlier states can be brought back.</source>
        <translation>Si des états antérieurs peuvent être rétablis.</translation>
    </message>
    <message>
        <source>Drift detection</source>
        <translation>Détection de dérive</translation>
    </message>
    <message>
        <source>Time between two searches for changes made by hand.</source>
        <translation>Temps entre deux recherches de changements faits à la main.</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the infrastructure code.</source>
        <translation>Dossier du dépôt qui contient le code d&apos;infrastructure.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d&apos;identité</translation>
    </message>
    <message>
        <source>Signs in people and workloads and vouches for them.</source>
        <translation>Authentifie les personnes et les workloads et se porte garant d&apos;eux.</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out here besides signing in.</source>
        <translation>Si des règles métier sont exécutées ici en plus de la connexion.</translation>
    </message>
    <message>
        <source>Name under which people sign in.</source>
        <translation>Nom sous lequel les personnes se connectent.</translation>
    </message>
    <message>
        <source>Sign-in protocols</source>
        <translation>Protocoles de connexion</translation>
    </message>
    <message>
        <source>Protocols offered, such as OIDC, SAML or LDAP.</source>
        <translation>Protocoles offerts, comme OIDC, SAML ou LDAP.</translation>
    </message>
    <message>
        <source>Federated with</source>
        <translation>Fédéré avec</translation>
    </message>
    <message>
        <source>Other identity providers that are trusted.</source>
        <translation>Autres fournisseurs d&apos;identité auxquels il est fait confiance.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Durée de session</translation>
    </message>
    <message>
        <source>Time after which people have to sign in again.</source>
        <translation>Temps après lequel les personnes doivent se reconnecter.</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>The point at which requests from outside enter a cluster.</source>
        <translation>Le point où les requêtes de l&apos;extérieur entrent dans un cluster.</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Classe d&apos;Ingress</translation>
    </message>
    <message>
        <source>Name of the class that selects the controller.</source>
        <translation>Nom de la classe qui sélectionne le contrôleur.</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Émetteur de certificats</translation>
    </message>
    <message>
        <source>Who issues and renews the certificates.</source>
        <translation>Qui émet et renouvelle les certificats.</translation>
    </message>
    <message>
        <source>VPN or interconnect</source>
        <translation>VPN ou interconnexion</translation>
    </message>
    <message>
        <source>A private link between networks</source>
        <translation>Un lien privé entre réseaux</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Kind of the link.</source>
        <translation>Type de lien.</translation>
    </message>
    <message>
        <source>Company that runs the link.</source>
        <translation>Entreprise qui exploite le lien.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>Capacity of the link, such as 10 Gbit/s.</source>
        <translation>Capacité du lien, par exemple 10 Gbit/s.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Time that a packet takes there and back.</source>
        <translation>Temps que met un paquet pour l&apos;aller et le retour.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Number of independent lines.</source>
        <translation>Nombre de lignes indépendantes.</translation>
    </message>
    <message>
        <source>How the link itself protects what it carries.</source>
        <translation>Comment le lien lui-même protège ce qu&apos;il transporte.</translation>
    </message>
    <message>
        <source>Price per gigabyte</source>
        <translation>Prix par gigaoctet</translation>
    </message>
    <message>
        <source>What a gigabyte over the link costs, in the currency of the design.</source>
        <translation>Ce que coûte un gigaoctet sur le lien, dans la devise de la conception.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>A program that runs once to its end</source>
        <translation>Un programme qui s&apos;exécute une fois jusqu&apos;à sa fin</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Achèvements</translation>
    </message>
    <message>
        <source>Runs that have to succeed.</source>
        <translation>Exécutions qui doivent réussir.</translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation>Exécutions simultanées.</translation>
    </message>
    <message>
        <source>Further attempts after a failed run.</source>
        <translation>Autres essais après une exécution échouée.</translation>
    </message>
    <message>
        <source>Key-value store</source>
        <translation>Magasin clé-valeur</translation>
    </message>
    <message>
        <source>Keeps values or wide rows under a key and spreads them over many machines.</source>
        <translation>Conserve des valeurs ou des lignes larges sous une clé et les répartit sur de nombreuses machines.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>What a reader sees right after a write.</source>
        <translation>Ce qu&apos;un lecteur voit juste après une écriture.</translation>
    </message>
    <message>
        <source>Legacy system</source>
        <translation>Système hérité</translation>
    </message>
    <message>
        <source>An old application that still carries business and can hardly be changed.</source>
        <translation>Une application ancienne qui porte encore l&apos;activité et peut à peine être modifiée.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Whether the system stays for now, or is being replaced piece by piece.</source>
        <translation>Si le système reste pour l&apos;instant ou est remplacé pièce par pièce.</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Effort de changement</translation>
    </message>
    <message>
        <source>How hard it is to change the system.</source>
        <translation>À quel point il est difficile de modifier le système.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur de charge</translation>
    </message>
    <message>
        <source>Spreads connections over equal targets and leaves out the broken ones.</source>
        <translation>Répartit les connexions sur des cibles égales et écarte celles en panne.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Whether connections or single requests are spread.</source>
        <translation>Si l&apos;on répartit des connexions ou des requêtes individuelles.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Area in which targets may stand.</source>
        <translation>Zone où les cibles peuvent se trouver.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Keeps log lines and makes them searchable.</source>
        <translation>Conserve les lignes de log et permet d&apos;y chercher.</translation>
    </message>
    <message>
        <source>Whether lines cannot be changed or deleted before their time.</source>
        <translation>Si les lignes ne peuvent être ni modifiées ni supprimées avant leur terme.</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before lines are kept.</source>
        <translation>Si les données personnelles et secrètes sont retirées avant que les lignes soient conservées.</translation>
    </message>
    <message>
        <source>Mainframe</source>
        <translation>Mainframe</translation>
    </message>
    <message>
        <source>A central machine with transaction and batch programs</source>
        <translation>Une machine centrale avec des programmes transactionnels et par lots</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Capacity of the machine, such as 4200 MIPS.</source>
        <translation>Capacité de la machine, par exemple 4200 MIPS.</translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation>Sous-systèmes</translation>
    </message>
    <message>
        <source>Subsystems in use, such as CICS, IMS or Db2.</source>
        <translation>Sous-systèmes utilisés, comme CICS, IMS ou Db2.</translation>
    </message>
    <message>
        <source>Hours in which transactions are accepted, such as Mon-Sat 05:00-23:00.</source>
        <translation>Heures auxquelles les transactions sont acceptées, par exemple Mon-Sat 05:00-23:00.</translation>
    </message>
    <message>
        <source>How hard it is to change the programs.</source>
        <translation>À quel point il est difficile de modifier les programmes.</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>File de messages</translation>
    </message>
    <message>
        <source>Hands each message to one of the workers that wait for it.</source>
        <translation>Remet chaque message à l&apos;un des workers qui l&apos;attendent.</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Temps de traitement</translation>
    </message>
    <message>
        <source>Time a consumer has before the message is handed to another.</source>
        <translation>Temps dont dispose un consommateur avant que le message soit remis à un autre.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Collects and keeps measurements of the platform.</source>
        <translation>Collecte et conserve les mesures de la plateforme.</translation>
    </message>
    <message>
        <source>Time between two measurements.</source>
        <translation>Temps entre deux mesures.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>A part of a cluster with its own names</source>
        <translation>Une partie d&apos;un cluster avec ses propres noms</translation>
    </message>
    <message>
        <source>Pod security</source>
        <translation>Sécurité des pods</translation>
    </message>
    <message>
        <source>Level of the pod security standard that is enforced.</source>
        <translation>Niveau du standard de sécurité des pods qui est appliqué.</translation>
    </message>
    <message>
        <source>Whether traffic into the namespace is refused unless a policy allows it.</source>
        <translation>Si le trafic entrant dans le namespace est refusé sauf si une politique l&apos;autorise.</translation>
    </message>
    <message>
        <source>Mesh injection</source>
        <translation>Injection du mesh</translation>
    </message>
    <message>
        <source>Whether workloads started here get a proxy of the service mesh.</source>
        <translation>Si les workloads démarrés ici reçoivent un proxy du service mesh.</translation>
    </message>
    <message>
        <source>Processor quota</source>
        <translation>Quota de processeur</translation>
    </message>
    <message>
        <source>Processor time that all members together may use.</source>
        <translation>Temps processeur que tous les membres ensemble peuvent utiliser.</translation>
    </message>
    <message>
        <source>Memory quota</source>
        <translation>Quota de mémoire</translation>
    </message>
    <message>
        <source>Memory that all members together may use.</source>
        <translation>Mémoire que tous les membres ensemble peuvent utiliser.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>A virtual or physical network whose members can reach each other.</source>
        <translation>Un réseau virtuel ou physique dont les membres peuvent se joindre.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Sous-réseaux</translation>
    </message>
    <message>
        <source>Names or address ranges of the parts of the network.</source>
        <translation>Noms ou plages d&apos;adresses des parties du réseau.</translation>
    </message>
    <message>
        <source>Flow logs</source>
        <translation>Journaux de flux</translation>
    </message>
    <message>
        <source>Whether the connections made in the network are recorded.</source>
        <translation>Si les connexions établies dans le réseau sont enregistrées.</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Stockage objet</translation>
    </message>
    <message>
        <source>Keeps files as objects in buckets.</source>
        <translation>Conserve des fichiers comme objets dans des buckets.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Names of the buckets.</source>
        <translation>Noms des buckets.</translation>
    </message>
    <message>
        <source>Whether overwritten and deleted objects can be brought back.</source>
        <translation>Si les objets écrasés et supprimés peuvent être rétablis.</translation>
    </message>
    <message>
        <source>Object lock</source>
        <translation>Verrou d&apos;objets</translation>
    </message>
    <message>
        <source>Whether objects cannot be changed for a set time.</source>
        <translation>Si les objets ne peuvent pas être modifiés pendant une durée fixée.</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>Site sur place</translation>
    </message>
    <message>
        <source>A data centre</source>
        <translation>Un centre de données</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>Site de secours</translation>
    </message>
    <message>
        <source>Site that takes over when this one is lost.</source>
        <translation>Site qui prend le relais quand celui-ci est perdu.</translation>
    </message>
    <message>
        <source>Policy engine</source>
        <translation>Moteur de politiques</translation>
    </message>
    <message>
        <source>Decides by written rules what may be deployed or done.</source>
        <translation>Décide, selon des règles écrites, ce qui peut être déployé ou fait.</translation>
    </message>
    <message>
        <source>Whether violations are stopped or only reported.</source>
        <translation>Si les violations sont arrêtées ou seulement signalées.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Names of the policies in force.</source>
        <translation>Noms des politiques en vigueur.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>A geographic region of a cloud</source>
        <translation>Une région géographique d&apos;un cloud</translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation>Région jumelée</translation>
    </message>
    <message>
        <source>Region that takes over when this one is lost.</source>
        <translation>Région qui prend le relais quand celle-ci est perdue.</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Base de données relationnelle</translation>
    </message>
    <message>
        <source>Tables with transactions</source>
        <translation>Des tables avec des transactions</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>Réplicas de lecture</translation>
    </message>
    <message>
        <source>Copies that answer reads alone.</source>
        <translation>Copies qui ne répondent qu&apos;aux lectures.</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>Logiciel en tant que service</translation>
    </message>
    <message>
        <source>A product rented over the internet</source>
        <translation>Un produit loué sur internet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>What the product is used for.</source>
        <translation>À quoi sert le produit.</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>Job planifié</translation>
    </message>
    <message>
        <source>A program that is started by the clock and runs to its end.</source>
        <translation>Un programme démarré par l&apos;horloge et qui s&apos;exécute jusqu&apos;à sa fin.</translation>
    </message>
    <message>
        <source>Cron expression of five fields, such as 0 2 * * 1-5.</source>
        <translation>Expression cron à cinq champs, par exemple 0 2 * * 1-5.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone of the schedule, such as Europe/Berlin.</source>
        <translation>Fuseau horaire de la planification, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>What happens when a run is due while the last one still works.</source>
        <translation>Ce qui se passe quand une exécution est due alors que la précédente travaille encore.</translation>
    </message>
    <message>
        <source>Instances that share one run.</source>
        <translation>Instances qui se partagent une exécution.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Finds documents by their words</source>
        <translation>Trouve des documents par leurs mots</translation>
    </message>
    <message>
        <source>Parts over which an index is spread.</source>
        <translation>Parties sur lesquelles un index est réparti.</translation>
    </message>
    <message>
        <source>Whether the index can be made again from another store.</source>
        <translation>Si l&apos;index peut être refait à partir d&apos;un autre magasin.</translation>
    </message>
    <message>
        <source>Secrets store</source>
        <translation>Magasin de secrets</translation>
    </message>
    <message>
        <source>Keeps passwords</source>
        <translation>Conserve les mots de passe</translation>
    </message>
    <message>
        <source>Key protection</source>
        <translation>Protection des clés</translation>
    </message>
    <message>
        <source>What guards the master key.</source>
        <translation>Ce qui protège la clé maîtresse.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Time after which secrets are replaced.</source>
        <translation>Temps après lequel les secrets sont remplacés.</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Audité</translation>
    </message>
    <message>
        <source>Whether every access is recorded.</source>
        <translation>Si chaque accès est enregistré.</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Service mesh</translation>
    </message>
    <message>
        <source>Proxies and their control plane that encrypt</source>
        <translation>Des proxys et leur plan de contrôle qui chiffrent</translation>
    </message>
    <message>
        <source>Mutual TLS</source>
        <translation>TLS mutuel</translation>
    </message>
    <message>
        <source>Whether members accept only encrypted and authenticated traffic.</source>
        <translation>Si les membres n&apos;acceptent que du trafic chiffré et authentifié.</translation>
    </message>
    <message>
        <source>Whether policies decide which workload may call which.</source>
        <translation>Si des politiques décident quel workload peut appeler lequel.</translation>
    </message>
    <message>
        <source>Default timeout</source>
        <translation>Délai d&apos;expiration par défaut</translation>
    </message>
    <message>
        <source>Time after which the proxies give up a request.</source>
        <translation>Temps après lequel les proxys abandonnent une requête.</translation>
    </message>
    <message>
        <source>Default retries</source>
        <translation>Tentatives par défaut</translation>
    </message>
    <message>
        <source>Further attempts that the proxies make by themselves.</source>
        <translation>Autres essais que les proxys font d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Whether the proxies stop calling a target that keeps failing.</source>
        <translation>Si les proxys cessent d&apos;appeler une cible qui échoue sans cesse.</translation>
    </message>
    <message>
        <source>Whether the proxies take part in distributed traces.</source>
        <translation>Si les proxys prennent part aux traces distribuées.</translation>
    </message>
    <message>
        <source>Whether the proxies offer measurements.</source>
        <translation>Si les proxys offrent des mesures.</translation>
    </message>
    <message>
        <source>Service registry</source>
        <translation>Registre de services</translation>
    </message>
    <message>
        <source>Knows which instances of a service run and where; services register here and find each other.</source>
        <translation>Sait quelles instances d&apos;un service s&apos;exécutent et où ; les services s&apos;y enregistrent et s&apos;y trouvent.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>A long-running program that answers requests over the network.</source>
        <translation>Un programme de longue durée qui répond à des requêtes sur le réseau.</translation>
    </message>
    <message>
        <source>Requests that one instance works on at the same time.</source>
        <translation>Requêtes qu&apos;une instance traite en même temps.</translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation>Dépôt source</translation>
    </message>
    <message>
        <source>Keeps code and desired state with their history.</source>
        <translation>Conserve le code et l&apos;état voulu avec leur historique.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Branch that holds the released state.</source>
        <translation>Branche qui contient l&apos;état publié.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the repository mainly holds.</source>
        <translation>Ce que le dépôt contient principalement.</translation>
    </message>
    <message>
        <source>Branch protection</source>
        <translation>Protection de branche</translation>
    </message>
    <message>
        <source>Whether changes need a review before they are merged.</source>
        <translation>Si les changements ont besoin d&apos;une revue avant d&apos;être fusionnés.</translation>
    </message>
    <message>
        <source>Signed commits</source>
        <translation>Commits signés</translation>
    </message>
    <message>
        <source>Whether changes carry the signature of their author.</source>
        <translation>Si les changements portent la signature de leur auteur.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>People who build or run a part of the platform.</source>
        <translation>Des personnes qui construisent ou exploitent une partie de la plateforme.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>How many people belong to the team.</source>
        <translation>Combien de personnes font partie de l&apos;équipe.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Mail address or channel at which the team is reached.</source>
        <translation>Adresse électronique ou canal où l&apos;équipe est joignable.</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Whether the team can be reached at any hour.</source>
        <translation>Si l&apos;équipe est joignable à toute heure.</translation>
    </message>
    <message>
        <source>Whether the team may change the platform itself.</source>
        <translation>Si l&apos;équipe peut modifier la plateforme elle-même.</translation>
    </message>
    <message>
        <source>Telemetry collector</source>
        <translation>Collecteur de télémétrie</translation>
    </message>
    <message>
        <source>Gathers signals from workloads and places and hands them to the stores.</source>
        <translation>Rassemble les signaux des workloads et des lieux et les remet aux magasins.</translation>
    </message>
    <message>
        <source>What is gathered: metrics, logs, traces, events or profiles.</source>
        <translation>Ce qui est rassemblé : metrics, logs, traces, events ou profiles.</translation>
    </message>
    <message>
        <source>Whether it runs on every machine, in one place or beside each workload.</source>
        <translation>S&apos;il s&apos;exécute sur chaque machine, à un seul endroit ou à côté de chaque workload.</translation>
    </message>
    <message>
        <source>Share of the traces that is passed on.</source>
        <translation>Part des traces qui est transmise.</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed on the way.</source>
        <translation>Si les données personnelles et secrètes sont retirées en chemin.</translation>
    </message>
    <message>
        <source>Time-series database</source>
        <translation>Base de séries temporelles</translation>
    </message>
    <message>
        <source>Keeps measurements with their time</source>
        <translation>Conserve des mesures avec leur heure</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Time between two values of a series.</source>
        <translation>Temps entre deux valeurs d&apos;une série.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Keeps the way of single requests through the platform.</source>
        <translation>Conserve le trajet de requêtes individuelles à travers la plateforme.</translation>
    </message>
    <message>
        <source>Share of the requests whose way is kept.</source>
        <translation>Part des requêtes dont le trajet est conservé.</translation>
    </message>
    <message>
        <source>Trust zone</source>
        <translation>Zone de confiance</translation>
    </message>
    <message>
        <source>An area whose members are trusted alike; traffic across its border has to be protected.</source>
        <translation>Une zone dont les membres bénéficient de la même confiance ; le trafic qui franchit sa frontière doit être protégé.</translation>
    </message>
    <message>
        <source>Border is filtered</source>
        <translation>La frontière est filtrée</translation>
    </message>
    <message>
        <source>Whether a firewall or a policy filters what crosses the border.</source>
        <translation>Si un pare-feu ou une politique filtre ce qui franchit la frontière.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Software that runs on a machine of its own instead of in a container.</source>
        <translation>Un logiciel qui s&apos;exécute sur sa propre machine plutôt que dans un conteneur.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Type de machine</translation>
    </message>
    <message>
        <source>Type of the machine in the words of its provider.</source>
        <translation>Type de la machine dans les termes de son fournisseur.</translation>
    </message>
    <message>
        <source>Machine image</source>
        <translation>Image de machine</translation>
    </message>
    <message>
        <source>Image from which the machine is made.</source>
        <translation>Image à partir de laquelle la machine est créée.</translation>
    </message>
    <message>
        <source>Plain settings of the software. Secret values do not belong here.</source>
        <translation>Réglages simples du logiciel. Les valeurs secrètes n&apos;ont pas leur place ici.</translation>
    </message>
    <message>
        <source>Names of the secrets that the software uses, never their values.</source>
        <translation>Noms des secrets que le logiciel utilise, jamais leurs valeurs.</translation>
    </message>
    <message>
        <source>Web front end</source>
        <translation>Frontal web</translation>
    </message>
    <message>
        <source>Pages or an app bundle served to the browsers and devices of people.</source>
        <translation>Des pages ou une application servies aux navigateurs et aux appareils des personnes.</translation>
    </message>
    <message>
        <source>Name under which people reach it.</source>
        <translation>Nom sous lequel les personnes l&apos;atteignent.</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Where pages are put together.</source>
        <translation>Où les pages sont assemblées.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>A long-running program that works off messages or tasks instead of answering requests.</source>
        <translation>Un programme de longue durée qui traite des messages ou des tâches au lieu de répondre à des requêtes.</translation>
    </message>
    <message>
        <source>Messages or tasks that one instance works on at the same time.</source>
        <translation>Messages ou tâches qu&apos;une instance traite en même temps.</translation>
    </message>
    <message>
        <source>Target queue length</source>
        <translation>Longueur de file cible</translation>
    </message>
    <message>
        <source>Messages per instance that automatic scaling aims at.</source>
        <translation>Messages par instance que vise la mise à l&apos;échelle automatique.</translation>
    </message>
    <message>
        <source>An isolated data centre of a region that fails on its own.</source>
        <translation>Un centre de données isolé d&apos;une région, qui tombe en panne seul.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>Port des métriques</translation>
    </message>
    <message>
        <source>Port at which the measurements are read, where it is another one than that of requests.</source>
        <translation>Port sur lequel les mesures sont lues, s&apos;il diffère de celui des requêtes.</translation>
    </message>
</context>
<context>
    <name>CatalogValues</name>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>infrastructure as code</source>
        <translation>infrastructure as code</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>bare metal</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>serverless</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>managé</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>au plus une fois</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>au moins une fois</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>exactement une fois</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>dmz</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>basique</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>mutual tls</source>
        <translation>TLS mutuel</translation>
    </message>
    <message>
        <source>oidc</source>
        <translation>OIDC</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>progressif</translation>
    </message>
    <message>
        <source>recreate</source>
        <translation>recréation</translation>
    </message>
    <message>
        <source>blue green</source>
        <translation>blue-green</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canary</translation>
    </message>
    <message>
        <source>user interface</source>
        <translation>interface utilisateur</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>logique</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
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
        <translation>certificat client</translation>
    </message>
    <message>
        <source>api key</source>
        <translation>clé d&apos;API</translation>
    </message>
    <message>
        <source>workload identity</source>
        <translation>identité du workload</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>mesh</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>adresse fixe</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>automatic with pruning</source>
        <translation>automatique avec nettoyage</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>pull</translation>
    </message>
    <message>
        <source>push</source>
        <translation>push</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>change data capture</source>
        <translation>capture des changements de données</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>synchrone</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchrone</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>par lots</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>sens unique</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>deux sens</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>moins récemment utilisé</translation>
    </message>
    <message>
        <source>least frequently used</source>
        <translation>moins fréquemment utilisé</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
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
        <translation>pondéré</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>location</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>basculement</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloquer</translation>
    </message>
    <message>
        <source>report</source>
        <translation>signaler</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>dedicated line</source>
        <translation>ligne dédiée</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>peering</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>transit</translation>
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
        <translation>forte</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>bornée</translation>
    </message>
    <message>
        <source>eventual</source>
        <translation>à terme</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>régional</translation>
    </message>
    <message>
        <source>global</source>
        <translation>mondial</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilégié</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>de base</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>imposer</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>autoriser</translation>
    </message>
    <message>
        <source>forbid</source>
        <translation>interdire</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>software</source>
        <translation>logiciel</translation>
    </message>
    <message>
        <source>hardware module</source>
        <translation>module matériel</translation>
    </message>
    <message>
        <source>key service</source>
        <translation>service de clés</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>permissive</source>
        <translation>permissif</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>application code</source>
        <translation>code applicatif</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>infrastructure code</source>
        <translation>code d&apos;infrastructure</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>sidecar</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statique</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds no components.</source>
        <translation>Le presse-papiers ne contient aucun composant.</translation>
    </message>
</context>
<context>
    <name>CodeOwnersExport</name>
    <message>
        <source>Code owners</source>
        <translation>Propriétaires du code</translation>
    </message>
    <message>
        <source>CODEOWNERS for the repository of the export and for those of the components, after the teams of the design.</source>
        <translation>CODEOWNERS pour le dépôt de l&apos;export et pour ceux des composants, d&apos;après les équipes de la conception.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organisation or group that the teams belong to on the code host; empty takes it from the address of a repository.</source>
        <translation>L&apos;organisation ou le groupe auquel appartiennent les équipes sur l&apos;hébergeur de code ; vide : tiré de l&apos;adresse d&apos;un dépôt.</translation>
    </message>
    <message>
        <source>Team for the rest</source>
        <translation>Équipe pour le reste</translation>
    </message>
    <message>
        <source>Id of the team that owns what no team&apos;s components stand behind; empty takes the team of most of what runs the platform.</source>
        <translation>Identifiant de l&apos;équipe qui possède ce qui ne vient des composants d&apos;aucune équipe ; vide : l&apos;équipe de la plus grande part de ce qui fait tourner la plateforme.</translation>
    </message>
    <message>
        <source>Code hosts read CODEOWNERS at the top of a repository alone: move it there, or set &apos;export: { folders: { codeowners: &quot;&quot; } }&apos;.</source>
        <translation>Les hébergeurs de code ne lisent CODEOWNERS qu&apos;à la racine d&apos;un dépôt : déplacez-le là, ou définissez « export: { folders: { codeowners: &quot;&quot; } } ».</translation>
    </message>
    <message>
        <source>No repository of the design tells the organisation on the code host, so the owners are bare team names; set the option &apos;organisation&apos;.</source>
        <translation>Aucun dépôt de la conception n&apos;indique l&apos;organisation sur l&apos;hébergeur de code, les propriétaires sont donc de simples noms d&apos;équipes ; définissez l&apos;option « organisation ».</translation>
    </message>
    <message>
        <source>The design names no team, so CODEOWNERS has no owners; give components a team.</source>
        <translation>La conception ne nomme aucune équipe, CODEOWNERS n&apos;a donc pas de propriétaires ; donnez une équipe aux composants.</translation>
    </message>
    <message>
        <source>The teams have to be known to the code host by these names, with the right to write: %1.</source>
        <translation>L&apos;hébergeur de code doit connaître les équipes sous ces noms, avec le droit d&apos;écriture : %1.</translation>
    </message>
    <message>
        <source>No team owns these: %1.</source>
        <translation>Aucune équipe ne possède ceux-ci : %1.</translation>
    </message>
    <message>
        <source>No exported file comes from %1 of the components that have a team.</source>
        <translation>Aucun fichier exporté ne vient de %1 des composants qui ont une équipe.</translation>
    </message>
</context>
<context>
    <name>ComposeExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;export a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing of the design runs as a container, so there is no composition.</source>
        <translation>Rien dans la conception ne s&apos;exécute en conteneur, il n&apos;y a donc pas de composition.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Ces réglages ne peuvent pas être des variables et sont omis : %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; .env holds a value for this machine instead: %1.</source>
        <translation>Ce sont des secrets en clair, ils ne sont pas écrits ; .env contient à leur place une valeur pour cette machine : %1.</translation>
    </message>
    <message>
        <source>Each secret of these is a variable of the same name in capitals; rename those that the software calls otherwise: %1.</source>
        <translation>Chaque secret de ceux-ci est une variable du même nom en majuscules ; renommez ceux que le logiciel appelle autrement : %1.</translation>
    </message>
    <message>
        <source>Compose does not translate ports, so other services reach these at the port at which they listen: %1.</source>
        <translation>Compose ne traduit pas les ports, les autres services atteignent donc ceux-ci sur le port où ils écoutent : %1.</translation>
    </message>
    <message>
        <source>Health checks of workloads need a shell with wget, curl or nc in their images; without these, set the option &quot;health-checks&quot; to products.</source>
        <translation>Les contrôles de santé des workloads ont besoin d&apos;un shell avec wget, curl ou nc dans leurs images ; sans cela, réglez l&apos;option « health-checks » sur products.</translation>
    </message>
    <message>
        <source>Versions of images that the design does not name are those that were current when Groundplan was made; raise them in the design.</source>
        <translation>Les versions d&apos;images que la conception ne nomme pas sont celles qui étaient actuelles à la création de Groundplan ; relevez-les dans la conception.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>One file that runs the platform on a laptop, with local products for managed services.</source>
        <translation>Un fichier qui exécute la plateforme sur un ordinateur portable, avec des produits locaux à la place des services managés.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Id of the environment whose settings are used; empty: none.</source>
        <translation>Identifiant de l&apos;environnement dont les réglages sont utilisés ; vide : aucun.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Whether only supporting parts stand in profiles, or each system in one too.</source>
        <translation>Si seules les parties d&apos;assistance sont dans des profils, ou si chaque système l&apos;est aussi.</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Ports publiés</translation>
    </message>
    <message>
        <source>Whether all parts are reached from the machine, or only those that people and partners use.</source>
        <translation>Si toutes les parties sont joignables depuis la machine, ou seulement celles qu&apos;utilisent des personnes et des partenaires.</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Contrôles de santé</translation>
    </message>
    <message>
        <source>Whether workloads are checked too, for which their images need a shell with wget, curl or nc.</source>
        <translation>Si les workloads sont contrôlés aussi ; leurs images ont alors besoin d&apos;un shell avec wget, curl ou nc.</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Remplaçants</translation>
    </message>
    <message>
        <source>Whether something answers in place of systems of others.</source>
        <translation>Si quelque chose répond à la place des systèmes de tiers.</translation>
    </message>
    <message>
        <source>The design has no environment &apos;%1&apos;; name one of its own in the option &apos;environment&apos; of target &apos;compose&apos;.</source>
        <translation>La conception n&apos;a pas d&apos;environnement « %1 » ; nommez l&apos;un des siens dans l&apos;option « environment » de la cible « compose ».</translation>
    </message>
    <message>
        <source>The design does not say what these are; a usual product is run: %1.</source>
        <translation>La conception n&apos;indique pas ce que sont ceux-ci ; un produit courant est exécuté : %1.</translation>
    </message>
    <message>
        <source>Products that run anywhere stand in for these: %1.</source>
        <translation>Des produits qui s&apos;exécutent partout tiennent lieu de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>No product that runs on a laptop stands in for the technology of these: %1.</source>
        <translation>Aucun produit exécutable sur un ordinateur portable ne tient lieu de la technologie de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>Stand-ins for systems of others were not asked for: %1.</source>
        <translation>Aucun remplaçant n&apos;a été demandé pour les systèmes de tiers : %1.</translation>
    </message>
    <message>
        <source>No workload calls these, so nothing stands in for them: %1.</source>
        <translation>Aucun workload n&apos;appelle ceux-ci, rien n&apos;en tient donc lieu : %1.</translation>
    </message>
    <message>
        <source>WireMock stands in for these in the profile &quot;stand-ins&quot;; put the answers that callers expect into stand-ins/NAME: %1.</source>
        <translation>WireMock tient lieu de ceux-ci dans le profil « stand-ins » ; mettez dans stand-ins/NAME les réponses que les appelants attendent : %1.</translation>
    </message>
    <message>
        <source>These do not run as containers, and no image of them is named: %1.</source>
        <translation>Ceux-ci ne s&apos;exécutent pas en conteneur, et aucune image n&apos;en est nommée : %1.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Ceux-ci ne nomment pas d&apos;image ; example.invalid/NAME:0.0.0 en tient lieu : %1.</translation>
    </message>
    <message>
        <source>These name no image, so nothing can be run for them: %1.</source>
        <translation>Ceux-ci ne nomment pas d&apos;image, rien ne peut donc être exécuté pour eux : %1.</translation>
    </message>
    <message>
        <source>Services that call each other in a circle cannot wait for each other; these do not: %1.</source>
        <translation>Des services qui s&apos;appellent en cercle ne peuvent pas s&apos;attendre les uns les autres ; ceux-ci ne le font pas : %1.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>environment %1=%2</source>
        <translation>environnement %1=%2</translation>
    </message>
    <message>
        <source>argument %1%2</source>
        <translation>argument %1%2</translation>
    </message>
    <message>
        <source>argument %1 %2</source>
        <translation>argument %1 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built from &apos;%2&apos;; the name of its image is not known.</source>
        <translation>« %1 » est construit à partir de « %2 » ; le nom de son image n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The variables that &apos;%1&apos; takes from &apos;env_file&apos; are not read: such files hold secrets.</source>
        <translation>Les variables que « %1 » prend dans « env_file » ne sont pas lues : de tels fichiers contiennent des secrets.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps data in the volume %2; Compose does not say how large it is.</source>
        <translation>« %1 » conserve des données dans le volume %2 ; Compose n&apos;en indique pas la taille.</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>La valeur de %1 de « %2 » ressemble à un secret et est omise ; référencez-la depuis un magasin de secrets.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the networks %2; it stands in the first one.</source>
        <translation>« %1 » est dans les réseaux %2 ; il est placé dans le premier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;, which is not in the files.</source>
        <translation>« %1 » a besoin de « %2 », qui n&apos;est pas dans les fichiers.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Services of Compose files, several merged in one, with the connections that their settings name.</source>
        <translation>Services de fichiers Compose, plusieurs fusionnés en un, avec les connexions que leurs réglages nomment.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Compose file.</source>
        <translation>Le fichier est ignoré : ce n&apos;est pas un fichier Compose.</translation>
    </message>
    <message>
        <source>There is no Compose file to import: a map with &apos;services&apos;.</source>
        <translation>Il n&apos;y a pas de fichier Compose à importer : une table avec « services ».</translation>
    </message>
    <message>
        <source>There is no service in the Compose file.</source>
        <translation>Il n&apos;y a pas de service dans le fichier Compose.</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 doit être une table, et non %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>A Compose file</source>
        <translation>Un fichier Compose</translation>
    </message>
    <message>
        <source>Files that &apos;include&apos; names are not read; hand them in as well.</source>
        <translation>Les fichiers que « include » nomme ne sont pas lus ; fournissez-les aussi.</translation>
    </message>
    <message>
        <source>&apos;networks&apos;</source>
        <translation>« networks »</translation>
    </message>
    <message>
        <source>&apos;services&apos;</source>
        <translation>« services »</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos;</source>
        <translation>Le service « %1 »</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends itself, or too many others.</source>
        <translation>Le service « %1 » s&apos;étend lui-même, ou en étend trop d&apos;autres.</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos;, which is not there.</source>
        <translation>Le service « %1 » étend « %2 », qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos; of &apos;%3&apos;, which is not among the files.</source>
        <translation>Le service « %1 » étend « %2 » de « %3 », qui n&apos;est pas parmi les fichiers.</translation>
    </message>
    <message>
        <source>Too many maps are merged into one here; at most %1 are.</source>
        <translation>Trop de tables sont fusionnées en une seule ici ; %1 au plus sont permises.</translation>
    </message>
</context>
<context>
    <name>ConditionReader</name>
    <message>
        <source>The rule &apos;%1&apos; needs either &apos;select&apos; or &apos;select-connections&apos;.</source>
        <translation>La règle « %1 » a besoin de « select » ou de « select-connections ».</translation>
    </message>
    <message>
        <source>&apos;select&apos; must be a selector or &apos;design&apos;, not &apos;%1&apos;.</source>
        <translation>« select » doit être un sélecteur ou « design », et non « %1 ».</translation>
    </message>
</context>
<context>
    <name>CrossplaneExport</name>
    <message>
        <source>Read replicas are not part of the composition and are left out: %1.</source>
        <translation>Les réplicas de lecture ne font pas partie de la composition et sont omis : %1.</translation>
    </message>
    <message>
        <source>Order is not part of the composition, so these queues do not keep it: %1.</source>
        <translation>L&apos;ordre ne fait pas partie de la composition, ces files ne le gardent donc pas : %1.</translation>
    </message>
    <message>
        <source>Placeholders stand in for the networks of these databases; name them in the options of this target: %1.</source>
        <translation>Des valeurs provisoires tiennent lieu des réseaux de ces bases de données ; nommez-les dans les options de cette cible : %1.</translation>
    </message>
    <message>
        <source>Crossplane</source>
        <translation>Crossplane</translation>
    </message>
    <message>
        <source>Databases, buckets and queues of AWS and Google Cloud as objects of Kubernetes, for Crossplane 2.</source>
        <translation>Bases de données, buckets et files d&apos;AWS et de Google Cloud sous forme d&apos;objets Kubernetes, pour Crossplane 2.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Sous-réseaux</translation>
    </message>
    <message>
        <source>Ids of the subnets of AWS that databases stand in.</source>
        <translation>Identifiants des sous-réseaux d&apos;AWS où se trouvent les bases de données.</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Groupes de sécurité</translation>
    </message>
    <message>
        <source>Ids of the security groups of AWS that let clients reach databases.</source>
        <translation>Identifiants des groupes de sécurité d&apos;AWS qui laissent les clients atteindre les bases de données.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network of Google Cloud that databases answer in, as projects/PROJECT/global/networks/NAME.</source>
        <translation>Réseau de Google Cloud dans lequel répondent les bases de données, sous la forme projects/PROJECT/global/networks/NAME.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so nobody asks for databases, buckets or queues.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, personne ne demande donc de bases de données, de buckets ni de files.</translation>
    </message>
    <message>
        <source>There are compositions for relational databases and buckets of AWS and Google Cloud and for queues of AWS; these have none: %1.</source>
        <translation>Il y a des compositions pour les bases relationnelles et les buckets d&apos;AWS et de Google Cloud et pour les files d&apos;AWS ; ceux-ci n&apos;en ont pas : %1.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload that could ask for these: %1.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload qui pourrait demander ceux-ci : %1.</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>Aucune région de la conception ne donne son code, celles-ci sont donc supposées : %1.</translation>
    </message>
    <message>
        <source>Crossplane 2 and a ClusterProviderConfig named default, with the credentials of each cloud, have to be in the cluster first.</source>
        <translation>Crossplane 2 et un ClusterProviderConfig nommé default, avec les identifiants d&apos;accès de chaque cloud, doivent d&apos;abord être dans le cluster.</translation>
    </message>
</context>
<context>
    <name>DecisionsExport</name>
    <message>
        <source>Decisions and deviations</source>
        <translation>Décisions et écarts</translation>
    </message>
    <message>
        <source>One Markdown record for each decision, as MADR lays them out, with an index, and the ledger of accepted deviations.</source>
        <translation>Un document Markdown pour chaque décision, dans la forme de MADR, avec un index, et le registre des écarts acceptés.</translation>
    </message>
    <message>
        <source>No decision and no deviation concerns %1 of the components.</source>
        <translation>Aucune décision et aucun écart ne concerne %1 des composants.</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>« %1 » n&apos;est pas dans la conception.</translation>
    </message>
    <message>
        <source>The id of &apos;%1&apos; cannot change.</source>
        <translation>L&apos;identifiant de « %1 » ne peut pas changer.</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>Un identifiant ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>L&apos;identifiant « %1 » est déjà utilisé ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation>« %1 » se trouve dans « %2 », qui n&apos;est pas dans la conception.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>« %1 » ne peut pas se trouver dans lui-même.</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; ends at &apos;%2&apos;, which is not in the design.</source>
        <translation>La connexion « %1 » aboutit à « %2 », qui n&apos;est pas dans la conception.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; still has children or connections.</source>
        <translation>« %1 » a encore des enfants ou des connexions.</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits, dashes, dots and underscores.</source>
        <translation>« %1 » n&apos;est pas un identifiant ; utilisez des minuscules, chiffres, tirets, points et tirets bas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>« %1 » doit être une table, et non %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; is kept as it is.</source>
        <translation>La clé inconnue « %1 » est gardée telle quelle.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;%2&apos; is kept as it is.</source>
        <translation>La clé inconnue « %1 » de « %2 » est gardée telle quelle.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be text, not %2.</source>
        <translation>« %1 » doit être du texte, et non %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>« %1 » doit être une liste de textes, et non %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not of %2.</source>
        <translation>« %1 » doit être une liste de textes, et non de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a date such as 2027-09-30, not &apos;%2&apos;.</source>
        <translation>« %1 » doit être une date comme 2027-09-30, et non « %2 ».</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;; &apos;groundplan kinds&apos; lists the known ones.</source>
        <translation>Type de composant inconnu « %1 » ; « groundplan kinds » donne la liste des types connus.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind.</source>
        <translation>« %1 » n&apos;a pas de type.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is a component&apos;s already; choose another one.</source>
        <translation>L&apos;identifiant « %1 » est déjà celui d&apos;un composant ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;; &apos;groundplan kinds --connections&apos; lists the known ones.</source>
        <translation>Type de connexion inconnu « %1 » ; « groundplan kinds --connections » donne la liste des types connus.</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; needs &apos;from&apos; and &apos;to&apos;.</source>
        <translation>La connexion « %1 » a besoin de « from » et de « to ».</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>Un groupe est une équipe, un système ou un mesh, et non « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind: team, system or mesh.</source>
        <translation>« %1 » n&apos;a pas de type : team, system ou mesh.</translation>
    </message>
    <message>
        <source>The overrides of &apos;%1&apos; must be a map.</source>
        <translation>Les surcharges de « %1 » doivent être une table.</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; names no rule.</source>
        <translation>L&apos;écart « %1 » ne nomme aucune règle.</translation>
    </message>
    <message>
        <source>&apos;resolved&apos; must be true or false.</source>
        <translation>« resolved » doit être true ou false.</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be numbers between -10000000 and 10000000.</source>
        <translation>La position de « %1 » doit être faite de nombres entre -10000000 et 10000000.</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be [x, y] or [x, y, width, height].</source>
        <translation>La position de « %1 » doit être [x, y] ou [x, y, largeur, hauteur].</translation>
    </message>
    <message>
        <source>The size of &apos;%1&apos; must be above 0.</source>
        <translation>La taille de « %1 » doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>There is a position for &apos;%1&apos;, which is not in the design; it is dropped.</source>
        <translation>Il y a une position pour « %1 », qui n&apos;est pas dans la conception ; elle est abandonnée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 entries; at most %3 are read.</source>
        <translation>« %1 » a %2 entrées ; %3 au plus sont lues.</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: the key &apos;groundplan: %1&apos; is missing.</source>
        <translation>Ce n&apos;est pas une conception Groundplan : la clé « groundplan: %1 » manque.</translation>
    </message>
    <message>
        <source>The format version must be an integer from 1, not &apos;%1&apos;.</source>
        <translation>La version du format doit être un entier à partir de 1, et non « %1 ».</translation>
    </message>
    <message>
        <source>The file has format version %1; this program knows up to %2. Use a newer Groundplan.</source>
        <translation>Le fichier est au format version %1 ; ce programme connaît jusqu&apos;à %2. Utilisez un Groundplan plus récent.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in more than %2 containers.</source>
        <translation>« %1 » se trouve dans plus de %2 conteneurs.</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: a map with the key &apos;groundplan&apos; is expected, not %1.</source>
        <translation>Ce n&apos;est pas une conception Groundplan : une table avec la clé « groundplan » est attendue, et non %1.</translation>
    </message>
    <message>
        <source>The file is empty; a design starts with &apos;groundplan: %1&apos;.</source>
        <translation>Le fichier est vide ; une conception commence par « groundplan: %1 ».</translation>
    </message>
    <message>
        <source>&apos;rules&apos; must be a map, not %1.</source>
        <translation>« rules » doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; known are %2.</source>
        <translation>Clé inconnue « %1 » de « rules » ; les clés connues sont %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Clé inconnue « %1 » de « rules » ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not of %2.</source>
        <translation>« %1 » doit être une liste de chemins, et non de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not %2.</source>
        <translation>« %1 » doit être une liste de chemins, et non %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map of rules and their levels, not %2.</source>
        <translation>« %1 » doit être une table de règles et de leurs niveaux, et non %2.</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>Le niveau de « %1 » doit être l&apos;un de %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>Il n&apos;y a pas d&apos;environnement « %1 » dans la conception.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>Il n&apos;y a pas d&apos;environnement « %1 » dans la conception ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;; an environment&apos;s rules have only &apos;set&apos;.</source>
        <translation>Clé inconnue « %1 » ; les règles d&apos;un environnement n&apos;ont que « set ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>« %1 » doit être l&apos;une des valeurs %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>View &apos;%1&apos; names &apos;%2&apos;, which is not in the design.</source>
        <translation>La vue « %1 » nomme « %2 », qui n&apos;est pas dans la conception.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false.</source>
        <translation>« %1 » doit être true ou false.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;show&apos;; known are %2.</source>
        <translation>Clé inconnue « %1 » de « show » ; les clés connues sont %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;export&apos; is kept as it is.</source>
        <translation>La clé inconnue « %1 » de « export » est gardée telle quelle.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a folder within the export, without &apos;..&apos;, not &apos;%2&apos;.</source>
        <translation>« %1 » doit être un dossier dans l&apos;export, sans « .. », et non « %2 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not of %2.</source>
        <translation>« %1 » doit être une liste de cibles, et non de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not %2.</source>
        <translation>« %1 » doit être une liste de cibles, et non %2.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 MiB.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L&apos;entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C&apos;est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>La sortie standard ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit : %1.</translation>
    </message>
    <message>
        <source>There is no file in the folder that fits %1.</source>
        <translation>Aucun fichier du dossier ne correspond à %1.</translation>
    </message>
    <message>
        <source>More than %1 files are not read at once.</source>
        <translation>Plus de %1 fichiers ne sont pas lus d&apos;un coup.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MiB together.</source>
        <translation>Les fichiers dépassent ensemble %1 MiB.</translation>
    </message>
</context>
<context>
    <name>DocumentationExport</name>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>All that the design says, as Markdown pages and as one page for a browser, with pictures and a search.</source>
        <translation>Tout ce que dit la conception, en pages Markdown et en une page pour le navigateur, avec des images et une recherche.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Markdown pages, one page for a browser, or both.</source>
        <translation>Des pages Markdown, une page pour le navigateur, ou les deux.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;export a été arrêté.</translation>
    </message>
    <message>
        <source>Some components have no place on the canvas, so the picture has them in rows; arrange the design for a better one.</source>
        <translation>Certains composants n&apos;ont pas de place sur le canevas, l&apos;image les montre donc en rangées ; disposez la conception pour une meilleure image.</translation>
    </message>
</context>
<context>
    <name>DotExport</name>
    <message>
        <source>Graphviz diagrams</source>
        <translation>Diagrammes Graphviz</translation>
    </message>
    <message>
        <source>The design and each of its systems in the language of Graphviz, with places as clusters.</source>
        <translation>La conception et chacun de ses systèmes dans le langage de Graphviz, avec les lieux comme clusters.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>Où mènent les lignes : LR de gauche à droite, TB de haut en bas.</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 is in the design, but not in the files.</source>
        <translation>%1 est dans la conception, mais pas dans les fichiers.</translation>
    </message>
    <message>
        <source>%1 is in the files, but not in the design.</source>
        <translation>%1 est dans les fichiers, mais pas dans la conception.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is %3 in the design, %4 in the files.</source>
        <translation>%1 : « %2 » vaut %3 dans la conception, %4 dans les fichiers.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>Type de composant inconnu « %1 ».</translation>
    </message>
    <message>
        <source>A component of kind &apos;%1&apos; cannot stand in &apos;%2&apos; (%3).</source>
        <translation>Un composant de type « %1 » ne peut pas se trouver dans « %2 » (%3).</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>A deviation must name the rule that it deviates from.</source>
        <translation>Un écart doit nommer la règle dont il s&apos;écarte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a deviation.</source>
        <translation>« %1 » ne peut pas être l&apos;identifiant d&apos;un écart.</translation>
    </message>
    <message>
        <source>Add deviation from %1</source>
        <translation>Ajouter un écart à %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be connected to itself.</source>
        <translation>« %1 » ne peut pas être connecté à lui-même.</translation>
    </message>
    <message>
        <source>Nothing can run from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>Rien ne peut aller de « %1 » à « %2 ».</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>Type de connexion inconnu « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>« %1 » ne peut pas aller de « %2 » à « %3 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are connected like that already.</source>
        <translation>« %1 » et « %2 » sont déjà connectés ainsi.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Connecter %1 à %2</translation>
    </message>
    <message>
        <source>Change deviation %1</source>
        <translation>Modifier l&apos;écart %1</translation>
    </message>
    <message>
        <source>Remove deviation %1</source>
        <translation>Retirer l&apos;écart %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>toute la conception</translation>
    </message>
    <message>
        <source>Accept &apos;%1&apos; on %2</source>
        <translation>Accepter « %1 » sur %2</translation>
    </message>
    <message>
        <source>The design deviates from the rule &apos;%1&apos;.</source>
        <translation>La conception s&apos;écarte de la règle « %1 ».</translation>
    </message>
    <message>
        <source>The design deviates from the standard model (%1), rule &apos;%2&apos;.</source>
        <translation>La conception s&apos;écarte du modèle standard (%1), règle « %2 ».</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>Mesure compensatoire : %1</translation>
    </message>
    <message>
        <source>%1 answers for it until %2.</source>
        <translation>%1 en répond jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approuvé par %1.</translation>
    </message>
    <message>
        <source>Tracked in %1.</source>
        <translation>Suivi dans %1.</translation>
    </message>
    <message>
        <source>Record decision %1</source>
        <translation>Consigner la décision %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>Un groupe est une équipe, un système ou un mesh, et non « %1 ».</translation>
    </message>
    <message>
        <source>Take %1 out of its %2</source>
        <translation>Retirer %1 de son groupe (%2)</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>Mettre %1 dans %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a %2 already.</source>
        <translation>« %1 » existe déjà comme groupe (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a group.</source>
        <translation>« %1 » ne peut pas être l&apos;identifiant d&apos;un groupe.</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Déplacer %1 dans %2</translation>
    </message>
    <message>
        <source>Move %1 to the top level</source>
        <translation>Déplacer %1 au niveau supérieur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>« %1 » ne peut pas se trouver dans lui-même.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>« %1 » ne peut pas se trouver dans « %2 ».</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Type a name, or a name and a kind: &apos;cart: service&apos;.</source>
        <translation>Tapez un nom, ou un nom et un type : « cart: service ».</translation>
    </message>
    <message>
        <source>A name is missing after the arrow.</source>
        <translation>Il manque un nom après la flèche.</translation>
    </message>
    <message>
        <source>Select the component that the arrow starts from.</source>
        <translation>Sélectionnez le composant d&apos;où part la flèche.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n component(s)</source>
        <translation>
            <numerusform>Ajouter %n composant</numerusform>
            <numerusform>Ajouter %n composants</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing before the colon.</source>
        <translation>Il manque un nom avant les deux-points.</translation>
    </message>
    <message>
        <source>No kind of component is called anything like &apos;%1&apos;.</source>
        <translation>Aucun type de composant n&apos;a un nom proche de « %1 ».</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Supprimer %n élément</numerusform>
            <numerusform>Supprimer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>« %1 » n&apos;a pas d&apos;attribut « %2 ».</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
    <message>
        <source>The design has no field &apos;%1&apos;.</source>
        <translation>La conception n&apos;a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>Change %1 of the design</source>
        <translation>Modifier %1 de la conception</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no field &apos;%2&apos;.</source>
        <translation>« %1 » n&apos;a pas de champ « %2 ».</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Select two or more components to align, none within another.</source>
        <translation>Sélectionnez au moins deux composants à aligner, dont aucun n&apos;est dans un autre.</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>Aligner %1</translation>
    </message>
    <message>
        <source>Select three or more components to distribute, none within another.</source>
        <translation>Sélectionnez au moins trois composants à répartir, dont aucun n&apos;est dans un autre.</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>Répartir %1</translation>
    </message>
    <message>
        <source>Select two or more containers to make them the same size.</source>
        <translation>Sélectionnez au moins deux conteneurs pour leur donner la même taille.</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>Même largeur</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>Même hauteur</translation>
    </message>
    <message>
        <source>Select a container to fit it to what stands in it.</source>
        <translation>Sélectionnez un conteneur pour l&apos;ajuster à ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Fit %1 to the contents</source>
        <translation>Ajuster %1 au contenu</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>Deviation of %1</source>
        <translation>Écart de %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Décision %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commentaire sur %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>The expression is not right at character %1: %2.</source>
        <translation>L&apos;expression n&apos;est pas correcte au caractère %1 : %2.</translation>
    </message>
    <message>
        <source>The expression takes too long; make it simpler.</source>
        <translation>L&apos;expression prend trop de temps ; simplifiez-la.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Replace &apos;%1&apos; by &apos;%2&apos;</source>
        <translation>Remplacer « %1 » par « %2 »</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Tapez ce qu&apos;il faut rechercher.</translation>
    </message>
    <message>
        <source>The text of &apos;%1&apos; is another one by now; search again.</source>
        <translation>Le texte de « %1 » a changé entre-temps ; relancez la recherche.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.</source>
        <translation>« %1 » ne peut pas être un identifiant : les identifiants sont faits de minuscules, de chiffres et, à l&apos;intérieur, de tirets, de tirets bas ou de points.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>L&apos;identifiant « %1 » est déjà utilisé ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Rename ids</source>
        <translation>Renommer des identifiants</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de vue « %1 ».</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Add view %1</source>
        <translation>Ajouter la vue %1</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>Modifier la vue %1</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Supprimer la vue %1</translation>
    </message>
    <message>
        <source>Change views</source>
        <translation>Modifier les vues</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos; of &apos;%3&apos;. %4</source>
        <translation>« %1 » ne peut pas figurer dans « %2 » de « %3 ». %4</translation>
    </message>
    <message>
        <source>Change export profile</source>
        <translation>Modifier le profil d&apos;export</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>La cible « %1 » n&apos;a pas d&apos;option « %2 ».</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>La cible « %1 » n&apos;a pas d&apos;option « %2 » ; vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; it knows %3.</source>
        <translation>La cible « %1 » n&apos;a pas d&apos;option « %2 » ; elle connaît %3.</translation>
    </message>
    <message>
        <source>Option &apos;%1&apos; of target &apos;%2&apos;: %3</source>
        <translation>Option « %1 » de la cible « %2 » : %3</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; there are %2.</source>
        <translation>Il n&apos;y a pas de cible d&apos;export « %1 » ; il y a %2.</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Il n&apos;y a pas de cible d&apos;export « %1 » ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>The targets &apos;%1&apos; and &apos;%2&apos; both write %3; give each a folder of its own under &apos;export: { folders: … }&apos;.</source>
        <translation>Les cibles « %1 » et « %2 » écrivent toutes deux %3 ; donnez à chacune son propre dossier sous « export: { folders: … } ».</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;export a été arrêté.</translation>
    </message>
    <message>
        <source>Two files of the export have the same path, %1; please report this.</source>
        <translation>Deux fichiers de l&apos;export ont le même chemin, %1 ; veuillez le signaler.</translation>
    </message>
    <message>
        <source>The catalog does not know the kinds of these: %1.</source>
        <translation>Le catalogue ne connaît pas les types de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>People and systems outside of the platform are not rendered: %1.</source>
        <translation>Les personnes et systèmes hors de la plateforme ne sont pas rendus : %1.</translation>
    </message>
    <message>
        <source>These places are only where other components stand: %1.</source>
        <translation>Ces lieux ne sont que ceux où se trouvent d&apos;autres composants : %1.</translation>
    </message>
    <message>
        <source>A provider runs these, so this target has nothing to write for them: %1.</source>
        <translation>Un fournisseur exploite ceux-ci, cette cible n&apos;a donc rien à écrire pour eux : %1.</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>Ceux-ci s&apos;exécutent autrement qu&apos;en conteneur : %1.</translation>
    </message>
    <message>
        <source>This target has no form for these kinds: %1.</source>
        <translation>Cette cible n&apos;a pas de forme pour ces types : %1.</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n.</source>
        <translation>
            <numerusform>%n retiré.</numerusform>
            <numerusform>%n retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits by hand were merged in %n file(s).</source>
        <translation>
            <numerusform>Des modifications manuelles ont été fusionnées dans %n fichier.</numerusform>
            <numerusform>Des modifications manuelles ont été fusionnées dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) edited by hand stay as they are.</source>
        <translation>
            <numerusform>%n fichier modifié à la main reste tel quel.</numerusform>
            <numerusform>%n fichiers modifiés à la main restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold marks that somebody has to decide.</source>
        <translation>
            <numerusform>%n fichier contient des marques que quelqu&apos;un doit trancher.</numerusform>
            <numerusform>%n fichiers contiennent des marques que quelqu&apos;un doit trancher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPublishing</name>
    <message numerus="yes">
        <source>%n file(s) need a choice first. Nothing was committed.</source>
        <translation>
            <numerusform>%n fichier demande d&apos;abord un choix. Aucun commit n&apos;a été fait.</numerusform>
            <numerusform>%n fichiers demandent d&apos;abord un choix. Aucun commit n&apos;a été fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; there was nothing to commit.</source>
        <translation>La branche %1 contient exactement les mêmes fichiers ; il n&apos;y avait rien à commiter.</translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; it was pushed to %2.</source>
        <translation>La branche %1 contient exactement les mêmes fichiers ; elle a été poussée vers %2.</translation>
    </message>
    <message numerus="yes">
        <source>Committed %n file(s) to branch %1 as %2.</source>
        <translation>
            <numerusform>%n fichier commité sur la branche %1 : %2.</numerusform>
            <numerusform>%n fichiers commités sur la branche %1 : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed to %1.</source>
        <translation>Poussé vers %1.</translation>
    </message>
    <message>
        <source>Update manifests</source>
        <translation>Mettre à jour les manifestes</translation>
    </message>
    <message>
        <source>Update manifests of %1</source>
        <translation>Mettre à jour les manifestes de %1</translation>
    </message>
</context>
<context>
    <name>ExportState</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>disparaît</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>pas à nous</translation>
    </message>
    <message>
        <source>The folder holds the very same file.</source>
        <translation>Le dossier contient exactement le même fichier.</translation>
    </message>
    <message>
        <source>The folder has no such file yet.</source>
        <translation>Le dossier n&apos;a pas encore ce fichier.</translation>
    </message>
    <message>
        <source>The design changed since the last export; nobody else changed the file.</source>
        <translation>La conception a changé depuis le dernier export ; personne d&apos;autre n&apos;a modifié le fichier.</translation>
    </message>
    <message>
        <source>Somebody edited the file by hand; the edits stay.</source>
        <translation>Quelqu&apos;un a modifié le fichier à la main ; ses modifications restent.</translation>
    </message>
    <message>
        <source>Somebody edited the same lines by hand that the design changed.</source>
        <translation>Quelqu&apos;un a modifié à la main les mêmes lignes que la conception a changées.</translation>
    </message>
    <message>
        <source>An earlier export made it, this one does not; it is removed.</source>
        <translation>Un export antérieur l&apos;a créé, celui-ci non ; il est retiré.</translation>
    </message>
    <message>
        <source>It is no longer exported, but somebody edited it by hand; it stays.</source>
        <translation>Il n&apos;est plus exporté, mais quelqu&apos;un l&apos;a modifié à la main ; il reste.</translation>
    </message>
    <message>
        <source>The file is there, but no export made it.</source>
        <translation>Le fichier est là, mais aucun export ne l&apos;a créé.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The path leads out of the export folder.</source>
        <translation>Le chemin mène hors du dossier d&apos;export.</translation>
    </message>
    <message>
        <source>This is a link; exports do not write through links. Remove it or choose another folder.</source>
        <translation>C&apos;est un lien ; les exports n&apos;écrivent pas à travers les liens. Retirez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>Un dossier se trouve là où un fichier doit être écrit.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Un fichier se trouve là où un dossier est nécessaire.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was changed.</source>
        <translation>Le dossier ne peut pas être créé : %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Nothing was changed.</source>
        <translation>Le fichier ne peut pas être écrit : %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C&apos;est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>L&apos;export a été arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Another export writes into this folder; try again when it is done.</source>
        <translation>Un autre export écrit dans ce dossier ; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>Somebody changed this file during the export. Nothing was changed; export again.</source>
        <translation>Quelqu&apos;un a modifié ce fichier pendant l&apos;export. Rien n&apos;a été modifié par l&apos;export ; exportez de nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Nothing was changed.</source>
        <translation>Le fichier ne peut pas être remplacé : %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Export again to complete what was begun.</source>
        <translation>Le fichier ne peut pas être remplacé : %1. Exportez de nouveau pour achever ce qui a été commencé.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted before it changed anything; what it left was removed.</source>
        <translation>Un export antérieur a été interrompu avant d&apos;avoir modifié quoi que ce soit ; ce qu&apos;il a laissé a été retiré.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted while it replaced files; it was completed.</source>
        <translation>Un export antérieur a été interrompu pendant qu&apos;il remplaçait des fichiers ; il a été achevé.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted, and the folder changed since; the rest of it was dropped.</source>
        <translation>Un export antérieur a été interrompu, et le dossier a changé depuis ; le reste en a été abandonné.</translation>
    </message>
    <message>
        <source>A newer version of Groundplan exported into this folder; use that one.</source>
        <translation>Une version plus récente de Groundplan a exporté dans ce dossier ; utilisez celle-là.</translation>
    </message>
    <message>
        <source>Edits by hand are merged with git, which is not installed.</source>
        <translation>Les modifications manuelles sont fusionnées avec git, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Il n&apos;y a pas de place pour des fichiers temporaires.</translation>
    </message>
    <message>
        <source>git did not merge: %1.</source>
        <translation>git n&apos;a pas fusionné : %1.</translation>
    </message>
    <message>
        <source>git cannot merge this file: %1</source>
        <translation>git ne peut pas fusionner ce fichier : %1</translation>
    </message>
    <message>
        <source>Somebody changed this folder during the export. Nothing was changed; export again.</source>
        <translation>Quelqu&apos;un a modifié ce dossier pendant l&apos;export. Rien n&apos;a été modifié par l&apos;export ; exportez de nouveau.</translation>
    </message>
    <message>
        <source>It still holds the marks of an earlier conflict; decide them first.</source>
        <translation>Il contient encore les marques d&apos;un conflit antérieur ; tranchez-les d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>FluxExport</name>
    <message>
        <source>The design says that changes are applied by hand; Flux has no such mode, so the objects are suspended: resume them to apply.</source>
        <translation>La conception indique que les changements sont appliqués à la main ; Flux n&apos;a pas ce mode, les objets sont donc suspendus : reprenez-les pour appliquer.</translation>
    </message>
    <message>
        <source>Flux takes back what somebody changed by hand, although the design says that the controller does not.</source>
        <translation>Flux annule ce que quelqu&apos;un a changé à la main, bien que la conception indique que le contrôleur ne le fait pas.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to apply; place workloads in a cluster.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, il n&apos;y a donc rien à appliquer ; placez des workloads dans un cluster.</translation>
    </message>
    <message>
        <source>Bootstrap Flux in each cluster with its folder: %1.</source>
        <translation>Amorcez Flux dans chaque cluster avec son dossier (bootstrap) : %1.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>A source and ordered Kustomizations with health checks for each cluster in each environment.</source>
        <translation>Une source et des Kustomizations ordonnées avec contrôles de santé pour chaque cluster dans chaque environnement.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Branch that is applied, or tag of an OCI artifact; empty: the branch that the design names, else main, or the tag latest.</source>
        <translation>Branche appliquée, ou tag d&apos;un artefact OCI ; vide : la branche que la conception nomme, sinon main, ou le tag latest.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Time between two comparisons where the design&apos;s controller says none.</source>
        <translation>Temps entre deux comparaisons quand le contrôleur de la conception n&apos;en indique pas.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d&apos;expiration</translation>
    </message>
    <message>
        <source>How long a change may take until all is up.</source>
        <translation>Durée maximale d&apos;un changement jusqu&apos;à ce que tout soit en marche.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name of the Secret in flux-system with the credentials of the source; empty: none is needed.</source>
        <translation>Nom du Secret dans flux-system avec les identifiants d&apos;accès à la source ; vide : aucun n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Account as which Flux applies, for clusters that several teams share; empty: its own.</source>
        <translation>Compte sous lequel Flux applique, pour les clusters que plusieurs équipes partagent ; vide : le sien.</translation>
    </message>
    <message>
        <source>Version of OCIRepository</source>
        <translation>Version d&apos;OCIRepository</translation>
    </message>
    <message>
        <source>API version of the source that is an OCI artifact: v1 from Flux 2.6 on.</source>
        <translation>Version d&apos;API de la source quand elle est un artefact OCI : v1 à partir de Flux 2.6.</translation>
    </message>
</context>
<context>
    <name>GitOpsExport</name>
    <message>
        <source>Neither the export profile nor a GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.</source>
        <translation>Ni le profil d&apos;export ni un contrôleur GitOps ou dépôt source de la conception n&apos;indique où se trouvent les manifestes ; %1 en tient lieu.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A list is expected.</source>
        <translation>Une liste est attendue.</translation>
    </message>
    <message>
        <source>A word is expected.</source>
        <translation>Un mot est attendu.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a topic of the Guide.</source>
        <translation>Clé inconnue « %1 » dans une rubrique du Guide.</translation>
    </message>
    <message>
        <source>A topic of the Guide begins with front matter between two lines of &apos;---&apos;.</source>
        <translation>Une rubrique du Guide commence par un en-tête entre deux lignes « --- ».</translation>
    </message>
    <message>
        <source>The front matter of a topic is a map.</source>
        <translation>L&apos;en-tête d&apos;une rubrique est une table.</translation>
    </message>
    <message>
        <source>The topic has no title.</source>
        <translation>La rubrique n&apos;a pas de titre.</translation>
    </message>
    <message>
        <source>The topic stands in no known section: &apos;%1&apos;.</source>
        <translation>La rubrique ne se trouve dans aucune section connue : « %1 ».</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>The standard model</source>
        <translation>Le modèle standard</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Anti-patterns</source>
        <translation>Anti-modèles</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Cas limites</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>The words of Groundplan</source>
        <translation>Le vocabulaire de Groundplan</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <source>switched off by the profile</source>
        <translation>désactivée par le profil</translation>
    </message>
    <message>
        <source>What.</source>
        <translation>Quoi.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Que faire.</translation>
    </message>
    <message>
        <source>Thresholds.</source>
        <translation>Seuils.</translation>
    </message>
    <message>
        <source>Sources.</source>
        <translation>Sources.</translation>
    </message>
    <message>
        <source>Controls.</source>
        <translation>Mesures.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>HelmExport</name>
    <message>
        <source>Helm charts</source>
        <translation>Charts Helm</translation>
    </message>
    <message>
        <source>One Helm chart for each cluster, with values for each environment; the same objects as the Kubernetes manifests.</source>
        <translation>Un chart Helm pour chaque cluster, avec des valeurs pour chaque environnement ; les mêmes objets que les manifestes Kubernetes.</translation>
    </message>
    <message>
        <source>Chart version</source>
        <translation>Version des charts</translation>
    </message>
    <message>
        <source>Version of the charts, such as 1.4.0.</source>
        <translation>Version des charts, par exemple 1.4.0.</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Version de la plateforme</translation>
    </message>
    <message>
        <source>Version of what the charts install.</source>
        <translation>Version de ce que les charts installent.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there are no charts; place workloads in a cluster.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, il n&apos;y a donc pas de charts ; placez des workloads dans un cluster.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;export a été arrêté.</translation>
    </message>
    <message>
        <source>The charts make the namespaces of their objects; release them into a namespace of their own.</source>
        <translation>Les charts créent les namespaces de leurs objets ; placez leurs releases dans un namespace à part.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 of &apos;%2&apos; is left out: %3</source>
        <translation>%1 de « %2 » est omis : %3</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>Inventory as tables</source>
        <translation>Inventaire en tableaux</translation>
    </message>
    <message>
        <source>All components, connections and differences of environments as comma-separated tables for spreadsheets and databases.</source>
        <translation>Tous les composants, connexions et différences entre environnements en tableaux CSV pour tableurs et bases de données.</translation>
    </message>
</context>
<context>
    <name>IstioExport</name>
    <message>
        <source>No namespace of the design is in an Istio mesh, so there is nothing to write; give workloads a mesh whose technology is Istio.</source>
        <translation>Aucun namespace de la conception n&apos;est dans un mesh Istio, il n&apos;y a donc rien à écrire ; donnez aux workloads un mesh dont la technologie est Istio.</translation>
    </message>
    <message>
        <source>Ambient mode needs namespaces with the labels istio.io/dataplane-mode: ambient and istio.io/use-waypoint: waypoint; the target &apos;kubernetes&apos; writes them.</source>
        <translation>Le mode ambient a besoin de namespaces avec les labels istio.io/dataplane-mode: ambient et istio.io/use-waypoint: waypoint ; la cible « kubernetes » les écrit.</translation>
    </message>
    <message>
        <source>These are in no namespace of an Istio mesh: %1.</source>
        <translation>Ceux-ci ne sont dans aucun namespace d&apos;un mesh Istio : %1.</translation>
    </message>
    <message>
        <source>These meshes do not insist on mutual TLS, so all namespaces take plain traffic; that is meant to end: %1.</source>
        <translation>Ces meshes n&apos;exigent pas le TLS mutuel, tous les namespaces acceptent donc du trafic en clair ; cela doit prendre fin : %1.</translation>
    </message>
    <message>
        <source>These meshes say that they do not decide who may call whom; the policies for it are written all the same: %1.</source>
        <translation>Ces meshes indiquent qu&apos;ils ne décident pas qui peut appeler qui ; les politiques pour cela sont écrites tout de même : %1.</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; label their pods with sidecar.istio.io/inject: &quot;false&quot;: %1.</source>
        <translation>Ceux-ci indiquent ne pas avoir de proxy alors que leur namespace leur en donne un ; ajoutez à leurs pods le label sidecar.istio.io/inject: &quot;false&quot; : %1.</translation>
    </message>
    <message>
        <source>Istio&apos;s ingress gateway carries these by a Gateway and a VirtualService; leave out the Ingress that the target &apos;kubernetes&apos; writes for them: %1.</source>
        <translation>La passerelle d&apos;entrée d&apos;Istio porte ceux-ci par une Gateway et un VirtualService ; laissez de côté l&apos;Ingress que la cible « kubernetes » écrit pour eux : %1.</translation>
    </message>
    <message>
        <source>These need a certificate in the namespace of the ingress gateway, in a Secret of that name: %1.</source>
        <translation>Ceux-ci ont besoin d&apos;un certificat dans le namespace de la passerelle d&apos;entrée, dans un Secret de ce nom : %1.</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>Les contrôleurs de ceux-ci ne sont pas dans le mesh, ce vers quoi ils acheminent accepte donc du trafic en clair : %1.</translation>
    </message>
    <message>
        <source>It is not known under which identity the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-principals&apos;: %1.</source>
        <translation>On ne sait pas sous quelle identité les contrôleurs de ceux-ci appellent ; une identité inventée en tient lieu, à nommer dans l&apos;option « entry-principals » : %1.</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these identities (option &apos;entry-principals&apos;): %1.</source>
        <translation>Les contrôleurs de ceux-ci sont censés appeler sous ces identités (option « entry-principals ») : %1.</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>Le mesh ne porte pas UDP ; seules des politiques réseau protègent ceux-ci : %1.</translation>
    </message>
    <message>
        <source>These end only when their proxy does; Istio needs native sidecars for that (its default from Kubernetes 1.29 and Istio 1.27 on): %1.</source>
        <translation>Ceux-ci ne se terminent que si leur proxy le fait ; il faut à Istio des sidecars natifs pour cela (son réglage par défaut à partir de Kubernetes 1.29 et d&apos;Istio 1.27) : %1.</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>Ceux-ci acceptent du trafic en clair sur le port des appelants sans proxy : %1.</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>Il n&apos;est pas dit qui répète les appels échoués vers ceux-ci, le mesh ne le fait donc pas : %1.</translation>
    </message>
    <message>
        <source>These are outside of the cluster and neither they nor a connection name a port; they get no ServiceEntry: %1.</source>
        <translation>Ceux-ci sont hors du cluster et ni eux ni une connexion ne nomment de port ; ils n&apos;ont pas de ServiceEntry : %1.</translation>
    </message>
    <message>
        <source>The design does not say where these are; NAME.example.invalid stands in for it, and who calls them is not fenced in. Name them in the option &apos;hosts&apos; (COMPONENT or ENVIRONMENT/COMPONENT): %1.</source>
        <translation>La conception n&apos;indique pas où se trouvent ceux-ci ; NAME.example.invalid en tient lieu, et ceux qui les appellent ne sont pas limités. Nommez-les dans l&apos;option « hosts » (COMPONENT ou ENVIRONMENT/COMPONENT) : %1.</translation>
    </message>
    <message>
        <source>The egress gateway passes on encrypted traffic alone; these are reached past it: %1.</source>
        <translation>La passerelle de sortie ne transmet que du trafic chiffré ; ceux-ci sont atteints sans passer par elle : %1.</translation>
    </message>
    <message>
        <source>Istio&apos;s chart is expected to have installed these as istio-egressgateway in istio-system: %1.</source>
        <translation>Le chart d&apos;Istio est censé avoir installé ceux-ci sous le nom istio-egressgateway dans istio-system : %1.</translation>
    </message>
    <message>
        <source>These may reach any host, since not all that they reach has a known place: %1.</source>
        <translation>Ceux-ci peuvent atteindre tout hôte, car tout ce qu&apos;ils atteignent n&apos;a pas un lieu connu : %1.</translation>
    </message>
    <message>
        <source>Several outside systems answer at the same port without TLS from the first byte; Istio tells them apart with DNS capture (ISTIO_META_DNS_CAPTURE, the default in ambient mode).</source>
        <translation>Plusieurs systèmes externes répondent sur le même port sans TLS dès le premier octet ; Istio les distingue avec la capture DNS (ISTIO_META_DNS_CAPTURE, par défaut en mode ambient).</translation>
    </message>
    <message>
        <source>These share a service account with another workload, so the mesh cannot tell them apart: %1.</source>
        <translation>Ceux-ci partagent un compte de service avec un autre workload, le mesh ne peut donc pas les distinguer : %1.</translation>
    </message>
    <message>
        <source>Istio</source>
        <translation>Istio</translation>
    </message>
    <message>
        <source>Mutual TLS, who may call whom, timeouts, retries, circuit breakers and ways out, for the namespaces of an Istio mesh.</source>
        <translation>TLS mutuel, qui peut appeler qui, délais d&apos;expiration, nouvelles tentatives, disjoncteurs et sorties, pour les namespaces d&apos;un mesh Istio.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Whether each workload has a proxy beside it, or nodes and waypoints carry the traffic.</source>
        <translation>Si chaque workload a un proxy à côté de lui, ou si les nœuds et les waypoints portent le trafic.</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>Version de l&apos;API</translation>
    </message>
    <message>
        <source>Version of Istio&apos;s kinds; v1 needs Istio 1.22 or newer.</source>
        <translation>Version des types d&apos;Istio ; v1 demande Istio 1.22 ou plus récent.</translation>
    </message>
    <message>
        <source>Unknown hosts</source>
        <translation>Hôtes inconnus</translation>
    </message>
    <message>
        <source>Whether workloads may reach hosts that the design does not name.</source>
        <translation>Si les workloads peuvent atteindre des hôtes que la conception ne nomme pas.</translation>
    </message>
    <message>
        <source>Trust domain</source>
        <translation>Domaine de confiance</translation>
    </message>
    <message>
        <source>First part of the identities of the mesh.</source>
        <translation>Première partie des identités du mesh.</translation>
    </message>
    <message>
        <source>Identities of entries</source>
        <translation>Identités des entrées</translation>
    </message>
    <message>
        <source>Identities under which the controllers of entries call, such as cluster.local/ns/ingress-nginx/sa/ingress-nginx.</source>
        <translation>Identités sous lesquelles les contrôleurs des entrées appellent, par exemple cluster.local/ns/ingress-nginx/sa/ingress-nginx.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Where outside systems and managed databases are: component, or environment/component, to host name.</source>
        <translation>Où se trouvent les systèmes externes et les bases de données managées : composant, ou environnement/composant, vers nom d&apos;hôte.</translation>
    </message>
</context>
<context>
    <name>KedaExport</name>
    <message>
        <source>These take no messages from a queue or a stream in a cluster, so they do not scale by events: %1.</source>
        <translation>Ceux-ci ne prennent pas de messages d&apos;une file ou d&apos;un flux dans un cluster, ils ne sont donc pas mis à l&apos;échelle selon des événements : %1.</translation>
    </message>
    <message>
        <source>No workload in a cluster takes messages from a queue or stream that KEDA can look into.</source>
        <translation>Aucun workload d&apos;un cluster ne prend de messages d&apos;une file ou d&apos;un flux que KEDA peut consulter.</translation>
    </message>
    <message>
        <source>KEDA has no scaler for the technology of these, or the design does not name it: %1.</source>
        <translation>KEDA n&apos;a pas de scaler pour la technologie de ceux-ci, ou la conception ne la nomme pas : %1.</translation>
    </message>
    <message>
        <source>The design does not say these parameters of scalers; stand-ins are written, fill them in: %1.</source>
        <translation>La conception n&apos;indique pas ces paramètres de scalers ; des valeurs provisoires sont écrites, complétez-les : %1.</translation>
    </message>
    <message>
        <source>Provide a Secret with these keys; its name is that of the TriggerAuthentication which refers to it: %1.</source>
        <translation>Fournissez un Secret avec ces clés ; son nom est celui de la TriggerAuthentication qui y renvoie : %1.</translation>
    </message>
    <message>
        <source>KEDA looks into the queues of these with the identity that its operator has at the provider; allow it to: %1.</source>
        <translation>KEDA consulte les files de ceux-ci avec l&apos;identité que son opérateur a chez le fournisseur ; autorisez-la à le faire : %1.</translation>
    </message>
    <message>
        <source>The scaler for Pub/Sub still works but no longer changes; KEDA recommends metrics of the provider instead: %1.</source>
        <translation>Le scaler pour Pub/Sub fonctionne encore mais n&apos;évolue plus ; KEDA recommande à la place les métriques du fournisseur : %1.</translation>
    </message>
    <message>
        <source>These do not say how many messages one instance is meant for; the usual numbers of the scalers are assumed: %1.</source>
        <translation>Ceux-ci n&apos;indiquent pas pour combien de messages une instance est prévue ; les nombres habituels des scalers sont supposés : %1.</translation>
    </message>
    <message>
        <source>These do not say how many instances there may be at most; ten are assumed: %1.</source>
        <translation>Ceux-ci n&apos;indiquent pas combien d&apos;instances il peut y avoir au plus ; dix sont supposées : %1.</translation>
    </message>
    <message>
        <source>KEDA starts these jobs, so the Job of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA démarre ces jobs, le Job du même nom dans les manifestes de Kubernetes simple ne doit donc pas être appliqué : %1.</translation>
    </message>
    <message>
        <source>KEDA scales these, so the HorizontalPodAutoscaler of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA met ceux-ci à l&apos;échelle, le HorizontalPodAutoscaler du même nom dans les manifestes de Kubernetes simple ne doit donc pas être appliqué : %1.</translation>
    </message>
    <message>
        <source>KEDA</source>
        <translation>KEDA</translation>
    </message>
    <message>
        <source>Scaled objects and jobs for workloads that take messages from queues and streams.</source>
        <translation>ScaledObjects et ScaledJobs pour les workloads qui prennent des messages de files et de flux.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Only what takes messages, or also workloads that scale by load alone.</source>
        <translation>Seulement ce qui prend des messages, ou aussi les workloads mis à l&apos;échelle selon la seule charge.</translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation>Adresse de Prometheus</translation>
    </message>
    <message>
        <source>Where requests are counted, such as http://prometheus.observability:9090; empty: requests scale nothing.</source>
        <translation>Où les requêtes sont comptées, par exemple http://prometheus.observability:9090 ; vide : les requêtes ne mettent rien à l&apos;échelle.</translation>
    </message>
    <message>
        <source>Query of requests</source>
        <translation>Expression des requêtes</translation>
    </message>
    <message>
        <source>Requests per second of a workload; NAME and NAMESPACE stand for its own.</source>
        <translation>Requêtes par seconde d&apos;un workload ; NAME et NAMESPACE tiennent lieu des siens.</translation>
    </message>
    <message>
        <source>Start of the working hours</source>
        <translation>Début des heures de travail</translation>
    </message>
    <message>
        <source>Cron expression; with an end, workloads stop outside of these hours unless messages wait. Empty: they never stop.</source>
        <translation>Expression cron ; avec une fin, les workloads s&apos;arrêtent hors de ces heures sauf si des messages attendent. Vide : ils ne s&apos;arrêtent jamais.</translation>
    </message>
    <message>
        <source>End of the working hours</source>
        <translation>Fin des heures de travail</translation>
    </message>
    <message>
        <source>Cron expression of the end.</source>
        <translation>Expression cron de la fin.</translation>
    </message>
    <message>
        <source>Time zone of the working hours</source>
        <translation>Fuseau horaire des heures de travail</translation>
    </message>
    <message>
        <source>Name from the database of time zones, such as Europe/Berlin.</source>
        <translation>Nom dans la base des fuseaux horaires, par exemple Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>KnativeExport</name>
    <message>
        <source>These run as functions outside of a cluster, most likely in the service of a provider; the option &quot;functions: all&quot; brings them here: %1.</source>
        <translation>Ceux-ci s&apos;exécutent comme fonctions hors d&apos;un cluster, très probablement dans le service d&apos;un fournisseur ; l&apos;option « functions: all » les amène ici : %1.</translation>
    </message>
    <message>
        <source>These are no functions; the manifests of plain Kubernetes hold them: %1.</source>
        <translation>Ceux-ci ne sont pas des fonctions ; les manifestes de Kubernetes simple les contiennent : %1.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a function, so there is nothing for Knative; place functions in a cluster.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de fonction, il n&apos;y a donc rien pour Knative ; placez des fonctions dans un cluster.</translation>
    </message>
    <message>
        <source>The cluster needs Knative Serving, and Knative Eventing with its Kafka source where events start functions; requests may come from the namespace %1, which the option &quot;gateway-namespace&quot; sets.</source>
        <translation>Le cluster a besoin de Knative Serving, et de Knative Eventing avec sa source Kafka là où des événements démarrent des fonctions ; les requêtes peuvent venir du namespace %1, que l&apos;option « gateway-namespace » définit.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Ceux-ci ne nomment pas d&apos;image ; example.invalid/NAME:0.0.0 en tient lieu : %1.</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>Les images de ceux-ci n&apos;ont pas de tag, ce qui s&apos;exécute peut donc changer sans qu&apos;on le voie : %1.</translation>
    </message>
    <message>
        <source>These may run longer than the ten minutes that Knative allows by default; raise max-revision-timeout-seconds in config-defaults: %1.</source>
        <translation>Ceux-ci peuvent s&apos;exécuter plus longtemps que les dix minutes que Knative autorise par défaut ; relevez max-revision-timeout-seconds dans config-defaults : %1.</translation>
    </message>
    <message>
        <source>These have to answer requests, since Knative starts them by one instead of running them to their end: %1.</source>
        <translation>Ceux-ci doivent répondre à des requêtes, car Knative les démarre par une requête au lieu de les exécuter jusqu&apos;au bout : %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Ces réglages ne peuvent pas être des variables et sont omis : %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in the Secret NAME-settings: %1.</source>
        <translation>Ce sont des secrets en clair, ils ne sont pas écrits ; les manifestes les attendent dans le Secret NAME-settings : %1.</translation>
    </message>
    <message>
        <source>Command lines of these hold secrets in the clear; *** stands for them: %1.</source>
        <translation>Les lignes de commande de ceux-ci contiennent des secrets en clair ; *** en tient lieu : %1.</translation>
    </message>
    <message>
        <source>Pods call these; let those through to the gateway of Knative in their network policies: %1.</source>
        <translation>Des pods appellent ceux-ci ; laissez-les passer vers la passerelle de Knative dans leurs politiques réseau : %1.</translation>
    </message>
    <message>
        <source>The design does not say where these are reached; kafka.example.invalid:9092 stands in for the address: %1.</source>
        <translation>La conception n&apos;indique pas où ceux-ci sont joignables ; kafka.example.invalid:9092 tient lieu d&apos;adresse : %1.</translation>
    </message>
    <message>
        <source>Provide the Secret NAME-kafka with user, password, saslType and ca.crt, as far as the source names them, for: %1.</source>
        <translation>Fournissez le Secret NAME-kafka avec user, password, saslType et ca.crt, dans la mesure où la source les nomme, pour : %1.</translation>
    </message>
    <message>
        <source>Knative itself delivers what is published here; publishers send CloudEvents to the address in K_SINK: %1.</source>
        <translation>Knative lui-même livre ce qui est publié ici ; les éditeurs envoient des CloudEvents à l&apos;adresse dans K_SINK : %1.</translation>
    </message>
    <message>
        <source>Messages that these cannot process are set aside by design; name a dead-letter sink: %1.</source>
        <translation>Les messages que ceux-ci ne peuvent pas traiter sont mis de côté selon la conception ; nommez une destination de lettres mortes : %1.</translation>
    </message>
    <message>
        <source>Knative</source>
        <translation>Knative</translation>
    </message>
    <message>
        <source>Functions as services that scale to zero, and the sources and triggers that start them.</source>
        <translation>Des fonctions comme services réduits à zéro au repos, et les sources et triggers qui les démarrent.</translation>
    </message>
    <message>
        <source>Runs per instance</source>
        <translation>Exécutions par instance</translation>
    </message>
    <message>
        <source>Requests that one instance of a function works on at the same time.</source>
        <translation>Requêtes qu&apos;une instance d&apos;une fonction traite en même temps.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Only those that stand in a cluster, or also those that stand elsewhere, which then run in the first cluster.</source>
        <translation>Seulement celles qui se trouvent dans un cluster, ou aussi celles qui se trouvent ailleurs, alors exécutées dans le premier cluster.</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>Eventing</translation>
    </message>
    <message>
        <source>Whether queues, streams and schedules start functions through Knative Eventing.</source>
        <translation>Si des files, flux et planifications démarrent des fonctions par Knative Eventing.</translation>
    </message>
    <message>
        <source>Namespace of the gateway</source>
        <translation>Namespace de la passerelle</translation>
    </message>
    <message>
        <source>Namespace of the networking layer that leads requests to functions.</source>
        <translation>Namespace de la couche réseau qui mène les requêtes aux fonctions.</translation>
    </message>
</context>
<context>
    <name>KubernetesExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there are no manifests; place workloads in a cluster.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, il n&apos;y a donc pas de manifestes ; placez des workloads dans un cluster.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The configuration that %1 states replaces the whole, so these settings are gone there: %2.</source>
        <translation>La configuration indiquée par %1 remplace l&apos;ensemble, ces réglages y disparaissent donc : %2.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Ceux-ci ne nomment pas d&apos;image ; example.invalid/NAME:0.0.0 en tient lieu : %1.</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>Les images de ceux-ci n&apos;ont pas de tag, ce qui s&apos;exécute peut donc changer sans qu&apos;on le voie : %1.</translation>
    </message>
    <message>
        <source>These do not say what they need; 100m of processor and 128Mi of memory are assumed: %1.</source>
        <translation>Ceux-ci n&apos;indiquent pas leurs besoins ; 100m de processeur et 128Mi de mémoire sont supposés : %1.</translation>
    </message>
    <message>
        <source>These are called but do not say at which port they listen, so nobody can reach them: %1.</source>
        <translation>Ceux-ci sont appelés mais n&apos;indiquent pas sur quel port ils écoutent, personne ne peut donc les atteindre : %1.</translation>
    </message>
    <message>
        <source>These do not say when they run, so they are suspended: %1.</source>
        <translation>Ceux-ci n&apos;indiquent pas quand ils s&apos;exécutent, ils sont donc suspendus : %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Ces réglages ne peuvent pas être des variables et sont omis : %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in Secrets, and *** stands in command lines: %1.</source>
        <translation>Ce sont des secrets en clair, ils ne sont pas écrits ; les manifestes les attendent dans des Secrets, et *** figure dans les lignes de commande : %1.</translation>
    </message>
    <message>
        <source>These say that they run as root; the manifests forbid it all the same: %1.</source>
        <translation>Ceux-ci indiquent s&apos;exécuter en root ; les manifestes l&apos;interdisent tout de même : %1.</translation>
    </message>
    <message>
        <source>These connections lead from one cluster to another; give their targets an address that the other cluster reaches: %1.</source>
        <translation>Ces connexions mènent d&apos;un cluster à un autre ; donnez à leurs cibles une adresse que l&apos;autre cluster atteint : %1.</translation>
    </message>
    <message>
        <source>Install %1 with its CNI plugin: the namespaces refuse the rights that its init container needs.</source>
        <translation>Installez %1 avec son plugin CNI : les namespaces refusent les droits dont son conteneur d&apos;initialisation a besoin.</translation>
    </message>
    <message>
        <source>The namespaces are not prepared for the mesh %1; do that as its manual says.</source>
        <translation>Les namespaces ne sont pas préparés pour le mesh %1 ; faites-le selon son manuel.</translation>
    </message>
    <message>
        <source>People and systems outside of the platform have no manifests: %1.</source>
        <translation>Les personnes et systèmes hors de la plateforme n&apos;ont pas de manifestes : %1.</translation>
    </message>
    <message>
        <source>Functions are not rendered by this target: %1.</source>
        <translation>Les fonctions ne sont pas rendues par cette cible : %1.</translation>
    </message>
    <message>
        <source>These run outside of a Kubernetes cluster: %1.</source>
        <translation>Ceux-ci s&apos;exécutent hors d&apos;un cluster Kubernetes : %1.</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>Ceux-ci s&apos;exécutent autrement qu&apos;en conteneur : %1.</translation>
    </message>
    <message>
        <source>These name no image, so they are expected to be installed by a chart or operator of their own: %1.</source>
        <translation>Ceux-ci ne nomment pas d&apos;image ; ils sont donc censés être installés par leur propre chart ou opérateur : %1.</translation>
    </message>
    <message>
        <source>Kubernetes with Kustomize</source>
        <translation>Kubernetes avec Kustomize</translation>
    </message>
    <message>
        <source>Manifests as a Kustomize base and one overlay for each environment.</source>
        <translation>Manifestes sous forme de base Kustomize et d&apos;un overlay par environnement.</translation>
    </message>
    <message>
        <source>Path in the secrets store</source>
        <translation>Chemin dans le magasin de secrets</translation>
    </message>
    <message>
        <source>Put before NAMESPACE/SECRET to find a secret in the store, such as shop/.</source>
        <translation>Placé devant NAMESPACE/SECRET pour trouver un secret dans le magasin, par exemple shop/.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>How requests enter: by an Ingress, or by a Gateway with routes of the Gateway API.</source>
        <translation>Comment les requêtes entrent : par un Ingress, ou par une Gateway avec des routes de la Gateway API.</translation>
    </message>
    <message>
        <source>Gateway class</source>
        <translation>Classe de Gateway</translation>
    </message>
    <message>
        <source>Class of the Gateways; empty: that of the ingress.</source>
        <translation>Classe des Gateways ; vide : celle de l&apos;Ingress.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Whether secrets are only referred to, or fetched by the External Secrets Operator.</source>
        <translation>Si les secrets sont seulement référencés, ou récupérés par l&apos;External Secrets Operator.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Magasin de secrets</translation>
    </message>
    <message>
        <source>Name of the store of the External Secrets Operator that holds the secrets.</source>
        <translation>Nom du magasin de l&apos;External Secrets Operator qui contient les secrets.</translation>
    </message>
    <message>
        <source>Kind of secret store</source>
        <translation>Type de magasin de secrets</translation>
    </message>
    <message>
        <source>Whether one store serves the cluster or each namespace has its own.</source>
        <translation>Si un seul magasin sert le cluster ou si chaque namespace a le sien.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>Class of volumes for stores that name none; empty: the default of the cluster.</source>
        <translation>Classe de volumes pour les magasins qui n&apos;en nomment pas ; vide : celle par défaut du cluster.</translation>
    </message>
    <message>
        <source>Limit ranges</source>
        <translation>LimitRanges</translation>
    </message>
    <message>
        <source>Whether each namespace gives containers that state no resources some.</source>
        <translation>Si chaque namespace donne des ressources aux conteneurs qui n&apos;en indiquent pas.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Whether namespaces have the quotas that they state, quotas computed from their members where they state none, or none.</source>
        <translation>Si les namespaces ont les quotas qu&apos;ils indiquent, des quotas calculés d&apos;après leurs membres s&apos;ils n&apos;en indiquent pas, ou aucun.</translation>
    </message>
    <message>
        <source>Lifetime of finished jobs</source>
        <translation>Durée de vie des jobs terminés</translation>
    </message>
    <message>
        <source>When a finished job is removed; a GitOps controller then runs it again. Empty: never.</source>
        <translation>Quand un job terminé est retiré ; un contrôleur GitOps l&apos;exécute alors de nouveau. Vide : jamais.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;export a été arrêté.</translation>
    </message>
    <message>
        <source>These do not say how much they store; 10Gi are assumed: %1.</source>
        <translation>Ceux-ci n&apos;indiquent pas combien ils stockent ; 10Gi sont supposés : %1.</translation>
    </message>
    <message>
        <source>A Deployment knows neither canary nor blue-green rollouts, so these roll: %1.</source>
        <translation>Un Deployment ne connaît ni déploiement canary ni blue-green, ceux-ci sont donc déployés progressivement : %1.</translation>
    </message>
    <message>
        <source>These share a pod or a machine with others by the design; here each has pods of its own: %1.</source>
        <translation>Selon la conception, ceux-ci partagent un pod ou une machine avec d&apos;autres ; ici, chacun a ses propres pods : %1.</translation>
    </message>
    <message>
        <source>Kubernetes before 1.30 has no pause before stopping, so the last requests of these may fail: %1.</source>
        <translation>Kubernetes avant 1.30 n&apos;a pas de pause avant l&apos;arrêt, les dernières requêtes de ceux-ci peuvent donc échouer : %1.</translation>
    </message>
    <message>
        <source>These name no class; name-your-gateway-class stands in for it in their Gateways: %1.</source>
        <translation>Ceux-ci ne nomment pas de classe ; name-your-gateway-class en tient lieu dans leurs Gateways : %1.</translation>
    </message>
    <message>
        <source>These labels of the export profile are not legal or are set by Groundplan itself, and are left out: %1.</source>
        <translation>Ces labels du profil d&apos;export ne sont pas valides ou sont définis par Groundplan lui-même, et sont omis : %1.</translation>
    </message>
    <message>
        <source>The names of workloads and of their Services begin with the prefix of the profile; settings that name a Service must do so too.</source>
        <translation>Les noms des workloads et de leurs Services commencent par le préfixe du profil ; les réglages qui nomment un Service doivent le faire aussi.</translation>
    </message>
    <message>
        <source>Install the External Secrets Operator and set up the %1 &quot;%2&quot; before applying the manifests.</source>
        <translation>Installez l&apos;External Secrets Operator et configurez le %1 « %2 » avant d&apos;appliquer les manifestes.</translation>
    </message>
    <message>
        <source>Install the Gateway API, version 1.5 or newer for TLS routes, and a controller for it before applying the manifests.</source>
        <translation>Installez la Gateway API, version 1.5 ou plus récente pour les routes TLS, et un contrôleur pour elle avant d&apos;appliquer les manifestes.</translation>
    </message>
</context>
<context>
    <name>KubernetesImport</name>
    <message>
        <source>There is no workload in the manifests.</source>
        <translation>Il n&apos;y a pas de workload dans les manifestes.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is a test of a release, no part of the platform; it is skipped.</source>
        <translation>%1 « %2 » est un test d&apos;une release, pas une partie de la plateforme ; ignoré.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; has no containers; it is skipped.</source>
        <translation>%1 « %2 » n&apos;a pas de conteneurs ; ignoré.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The Service &apos;%1&apos; selects no workload of the manifests.</source>
        <translation>Le Service « %1 » ne sélectionne aucun workload des manifestes.</translation>
    </message>
    <message>
        <source>The Ingress &apos;%1&apos; routes to the Service &apos;%2&apos;, which is not in the manifests.</source>
        <translation>L&apos;Ingress « %1 » achemine vers le Service « %2 », qui n&apos;est pas dans les manifestes.</translation>
    </message>
    <message>
        <source>ingress %1: %2%3 to %4 (%5)</source>
        <translation>ingress %1 : %2%3 vers %4 (%5)</translation>
    </message>
    <message>
        <source>The HorizontalPodAutoscaler &apos;%1&apos; scales &apos;%2&apos;, which is not in the manifests.</source>
        <translation>Le HorizontalPodAutoscaler « %1 » met à l&apos;échelle « %2 », qui n&apos;est pas dans les manifestes.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; names &apos;%3&apos;, which is not in the manifests (%4).</source>
        <translation>%1 de « %2 » nomme « %3 », qui n&apos;est pas dans les manifestes (%4).</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuration</translation>
    </message>
    <message>
        <source>Objects of kind %1 are not imported (%2).</source>
        <translation>Les objets de type %1 ne sont pas importés (%2).</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>Manifestes Kubernetes</translation>
    </message>
    <message>
        <source>Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.</source>
        <translation>Workloads, services et ingress de manifestes Kubernetes, avec les connexions qu&apos;ils nomment.</translation>
    </message>
    <message>
        <source>The kustomization is not rendered (%1); import the output of &apos;kustomize build&apos; to see one environment as it runs.</source>
        <translation>La kustomization n&apos;est pas rendue (%1) ; importez la sortie de « kustomize build » pour voir un environnement tel qu&apos;il s&apos;exécute.</translation>
    </message>
    <message>
        <source>The file is skipped: it is a template of a Helm chart; import the output of &apos;helm template&apos;.</source>
        <translation>Le fichier est ignoré : c&apos;est un modèle de chart Helm ; importez la sortie de « helm template ».</translation>
    </message>
    <message>
        <source>The file is skipped: %1</source>
        <translation>Le fichier est ignoré : %1</translation>
    </message>
    <message>
        <source>There is no Kubernetes object to import.</source>
        <translation>Il n&apos;y a aucun objet Kubernetes à importer.</translation>
    </message>
    <message>
        <source>The file is skipped: it is a Compose file, not a Kubernetes manifest.</source>
        <translation>Le fichier est ignoré : c&apos;est un fichier Compose, pas un manifeste Kubernetes.</translation>
    </message>
    <message>
        <source>The document is skipped: it is no Kubernetes object (no apiVersion and kind).</source>
        <translation>Le document est ignoré : ce n&apos;est pas un objet Kubernetes (ni apiVersion ni kind).</translation>
    </message>
    <message>
        <source>The %1 has no name; it is skipped.</source>
        <translation>%1 n&apos;a pas de nom ; ignoré.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1 « %2 » est défini plusieurs fois ; sa première définition compte.</translation>
    </message>
    <message>
        <source>, from config map %1</source>
        <translation>, de la config map %1</translation>
    </message>
    <message>
        <source>env %1 in container %2%3</source>
        <translation>env %1 dans le conteneur %2%3</translation>
    </message>
    <message>
        <source>env %1=%2 in container %3%4</source>
        <translation>env %1=%2 dans le conteneur %3%4</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>La valeur de %1 de « %2 » ressemble à un secret et est omise ; référencez-la depuis un magasin de secrets.</translation>
    </message>
    <message>
        <source>env %1 in container %2, from secret %3</source>
        <translation>env %1 dans le conteneur %2, du secret %3</translation>
    </message>
    <message>
        <source>argument %1 in container %2</source>
        <translation>argument %1 dans le conteneur %2</translation>
    </message>
    <message>
        <source>config map %1, %2, line %3</source>
        <translation>config map %1, %2, ligne %3</translation>
    </message>
    <message>
        <source>config map %1, %2</source>
        <translation>config map %1, %2</translation>
    </message>
</context>
<context>
    <name>KyvernoExport</name>
    <message>
        <source>Kyverno policies</source>
        <translation>Politiques Kyverno</translation>
    </message>
    <message>
        <source>Cluster policies that insist on what the design promises, with its deviations as exceptions that end.</source>
        <translation>Politiques de cluster qui exigent ce que la conception promet, avec ses écarts comme exceptions qui prennent fin.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>Si les violations sont refusées ou seulement signalées ; enforce-last ne les refuse que dans le dernier environnement.</translation>
    </message>
    <message>
        <source>Namespace of exceptions</source>
        <translation>Namespace des exceptions</translation>
    </message>
    <message>
        <source>The one namespace in which Kyverno looks for exceptions.</source>
        <translation>Le seul namespace dans lequel Kyverno cherche des exceptions.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, il n&apos;y a donc rien à exiger.</translation>
    </message>
    <message>
        <source>The policies need Kyverno 1.13 or newer.</source>
        <translation>Les politiques demandent Kyverno 1.13 ou plus récent.</translation>
    </message>
    <message>
        <source>Switch exceptions on in Kyverno for the namespace %1 (features.policyExceptions). Kyverno deletes each on the day after its deviation ends; a GitOps controller puts it back, for Kyverno to delete again, until the design says otherwise and is exported again.</source>
        <translation>Activez dans Kyverno les exceptions pour le namespace %1 (features.policyExceptions). Kyverno supprime chacune le lendemain de la fin de son écart ; un contrôleur GitOps la remet, Kyverno la supprime encore, jusqu&apos;à ce que la conception dise autre chose et soit exportée de nouveau.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>The positions cannot be understood.</source>
        <translation>Les positions ne peuvent pas être comprises.</translation>
    </message>
    <message>
        <source>Graphviz could not lay out the design; is its plugin &apos;dot_layout&apos; installed?</source>
        <translation>Graphviz n&apos;a pas pu disposer la conception ; son plugin « dot_layout » est-il installé ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a container of the design.</source>
        <translation>« %1 » n&apos;est pas un conteneur de la conception.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a component of the design.</source>
        <translation>« %1 » n&apos;est pas un composant de la conception.</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>Sélectionnez un conteneur, ou au moins deux composants qui se trouvent au même endroit.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>Mettre en ordre %1</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Cost of change</source>
        <translation>Coût du changement</translation>
    </message>
    <message>
        <source>How far does a change or a failure reach?</source>
        <translation>Jusqu&apos;où porte un changement ou une panne ?</translation>
    </message>
    <message>
        <source>The design is too large to follow every dependency.</source>
        <translation>La conception est trop grande pour suivre chaque dépendance.</translation>
    </message>
    <message>
        <source>reaches everything</source>
        <translation>atteint tout</translation>
    </message>
    <message>
        <source>reaches half of it</source>
        <translation>en atteint la moitié</translation>
    </message>
    <message>
        <source>reaches nothing else</source>
        <translation>n&apos;atteint rien d&apos;autre</translation>
    </message>
    <message>
        <source>Coupling heat</source>
        <translation>Intensité du couplage</translation>
    </message>
    <message>
        <source>Where does everything hang together?</source>
        <translation>Où tout se tient-il ?</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>%1 voisins</translation>
    </message>
    <message>
        <source>about half as many</source>
        <translation>environ moitié moins</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>presque aucun</translation>
    </message>
    <message>
        <source>Connections that close a cycle</source>
        <translation>Connexions qui ferment un cycle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential is it?</source>
        <translation>Quelles données sont où, et à quel point sont-elles confidentielles ?</translation>
    </message>
    <message>
        <source>Restricted · carries regulated data</source>
        <translation>Restreint · porte des données réglementées</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>What do I build on, and how do I reach it?</source>
        <translation>Sur quoi est-ce que je construis, et comment l&apos;atteindre ?</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Data stores</source>
        <translation>Magasins de données</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>Files et flux</translation>
    </message>
    <message>
        <source>Systems of others</source>
        <translation>Systèmes de tiers</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What is different in one environment?</source>
        <translation>Qu&apos;est-ce qui diffère dans un environnement ?</translation>
    </message>
    <message>
        <source>The design has no environments.</source>
        <translation>La conception n&apos;a pas d&apos;environnements.</translation>
    </message>
    <message>
        <source>Differs in %1</source>
        <translation>Diffère dans %1</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>What does the business depend on, and what does it cost?</source>
        <translation>De quoi l&apos;activité dépend-elle, et que cela coûte-t-il ?</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>People and systems of others</source>
        <translation>Personnes et systèmes de tiers</translation>
    </message>
    <message>
        <source>Stated cost: %1 a month.</source>
        <translation>Coût indiqué : %1 par mois.</translation>
    </message>
    <message>
        <source>Open findings: %1 errors, %2 warnings; accepted: %3.</source>
        <translation>Constats ouverts : %1 erreurs, %2 avertissements ; acceptés : %3.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Exploitant</translation>
    </message>
    <message>
        <source>What will wake me up at night?</source>
        <translation>Qu&apos;est-ce qui me réveillera la nuit ?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Warnings on operation</source>
        <translation>Avertissements d&apos;exploitation</translation>
    </message>
    <message>
        <source>Errors on operation</source>
        <translation>Erreurs d&apos;exploitation</translation>
    </message>
    <message>
        <source>Team ownership</source>
        <translation>Responsabilité des équipes</translation>
    </message>
    <message>
        <source>Who answers for what, and who has to agree with whom?</source>
        <translation>Qui répond de quoi, et qui doit s&apos;accorder avec qui ?</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way?</source>
        <translation>Qui entre, et que peut-on lire en chemin ?</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sans connexion authentifiée</translation>
    </message>
    <message>
        <source>Reached from the internet · plaintext</source>
        <translation>Joint depuis internet · en clair</translation>
    </message>
    <message>
        <source>Reached by partners</source>
        <translation>Joint par des partenaires</translation>
    </message>
    <message>
        <source>Reached from inside · encrypted</source>
        <translation>Joint de l&apos;intérieur · chiffré</translation>
    </message>
    <message>
        <source>Connections in plaintext: %1; not stated: %2.</source>
        <translation>Connexions en clair : %1 ; non indiqué : %2.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Which parts belong together, and where do they touch?</source>
        <translation>Quelles parties vont ensemble, et où se touchent-elles ?</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>Aucun système</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement : %1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>&apos;%1&apos; is no link: write https://…, http://…, mailto:… or groundplan:ID.</source>
        <translation>« %1 » n&apos;est pas un lien : écrivez https://…, http://…, mailto:… ou groundplan:ID.</translation>
    </message>
</context>
<context>
    <name>LinkerdExport</name>
    <message>
        <source>No namespace of the design is in a Linkerd mesh, so there is nothing to write; give workloads a mesh whose technology is Linkerd.</source>
        <translation>Aucun namespace de la conception n&apos;est dans un mesh Linkerd, il n&apos;y a donc rien à écrire ; donnez aux workloads un mesh dont la technologie est Linkerd.</translation>
    </message>
    <message>
        <source>Ports that the design does not name follow the default of the cluster; annotate namespaces with config.linkerd.io/default-inbound-policy: deny to close them too.</source>
        <translation>Les ports que la conception ne nomme pas suivent le réglage par défaut du cluster ; annotez les namespaces avec config.linkerd.io/default-inbound-policy: deny pour les fermer aussi.</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; annotate their pods with linkerd.io/inject: disabled: %1.</source>
        <translation>Ceux-ci indiquent ne pas avoir de proxy alors que leur namespace leur en donne un ; annotez leurs pods avec linkerd.io/inject: disabled : %1.</translation>
    </message>
    <message>
        <source>These are in no namespace of a Linkerd mesh: %1.</source>
        <translation>Ceux-ci ne sont dans aucun namespace d&apos;un mesh Linkerd : %1.</translation>
    </message>
    <message>
        <source>Linkerd encrypts between all that have a proxy without being told: %1.</source>
        <translation>Linkerd chiffre, sans qu&apos;on le lui demande, entre tous ceux qui ont un proxy : %1.</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>Les contrôleurs de ceux-ci ne sont pas dans le mesh, ce vers quoi ils acheminent accepte donc du trafic en clair : %1.</translation>
    </message>
    <message>
        <source>It is not known under which account the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-accounts&apos;: %1.</source>
        <translation>On ne sait pas sous quel compte les contrôleurs de ceux-ci appellent ; un compte inventé en tient lieu, à nommer dans l&apos;option « entry-accounts » : %1.</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these accounts (option &apos;entry-accounts&apos;): %1.</source>
        <translation>Les contrôleurs de ceux-ci sont censés appeler sous ces comptes (option « entry-accounts ») : %1.</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>Le mesh ne porte pas UDP ; seules des politiques réseau protègent ceux-ci : %1.</translation>
    </message>
    <message>
        <source>Callers of one namespace wait for different times for these; Linkerd knows one time for all of them, so the strictest holds: %1.</source>
        <translation>Des appelants d&apos;un même namespace attendent ceux-ci pendant des durées différentes ; Linkerd connaît une seule durée pour tous, la plus stricte s&apos;applique donc : %1.</translation>
    </message>
    <message>
        <source>Circuit breakers are an annotation of the Service, balancer.linkerd.io/failure-accrual: consecutive; add it to those of: %1.</source>
        <translation>Les disjoncteurs sont une annotation du Service, balancer.linkerd.io/failure-accrual: consecutive ; ajoutez-la à ceux de : %1.</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>Ceux-ci acceptent du trafic en clair sur le port des appelants sans proxy : %1.</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>Il n&apos;est pas dit qui répète les appels échoués vers ceux-ci, le mesh ne le fait donc pas : %1.</translation>
    </message>
    <message>
        <source>Callers are let in by port; that they use a path alone is not enforced: %1.</source>
        <translation>Les appelants sont admis par port ; qu&apos;ils n&apos;utilisent qu&apos;un chemin n&apos;est pas imposé : %1.</translation>
    </message>
    <message>
        <source>Linkerd</source>
        <translation>Linkerd</translation>
    </message>
    <message>
        <source>Who may call whom, timeouts and retries, for the namespaces of a Linkerd mesh.</source>
        <translation>Qui peut appeler qui, délais d&apos;expiration et nouvelles tentatives, pour les namespaces d&apos;un mesh Linkerd.</translation>
    </message>
    <message>
        <source>Version of Server</source>
        <translation>Version de Server</translation>
    </message>
    <message>
        <source>Version of the kind Server; v1beta3 needs Linkerd 2.16 or newer.</source>
        <translation>Version du type Server ; v1beta3 demande Linkerd 2.16 ou plus récent.</translation>
    </message>
    <message>
        <source>Accounts of entries</source>
        <translation>Comptes des entrées</translation>
    </message>
    <message>
        <source>Namespace and service account of the controllers of entries, such as ingress-nginx/ingress-nginx.</source>
        <translation>Namespace et compte de service des contrôleurs des entrées, par exemple ingress-nginx/ingress-nginx.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>(picture)</source>
        <translation>(image)</translation>
    </message>
    <message>
        <source>(picture: %1)</source>
        <translation>(image : %1)</translation>
    </message>
    <message>
        <source>The rest is shown when you edit it.</source>
        <translation>Le reste est affiché quand vous le modifiez.</translation>
    </message>
</context>
<context>
    <name>MermaidExport</name>
    <message>
        <source>Mermaid diagrams</source>
        <translation>Diagrammes Mermaid</translation>
    </message>
    <message>
        <source>The design and each of its systems as Mermaid flowcharts, which many repositories and wikis show by themselves.</source>
        <translation>La conception et chacun de ses systèmes en flowcharts Mermaid, que beaucoup de dépôts et de wikis affichent d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>Où mènent les lignes : LR de gauche à droite, TB de haut en bas.</translation>
    </message>
    <message>
        <source>The design has %1 connections; Mermaid draws at most 500 unless its setting maxEdges is raised where it is shown.</source>
        <translation>La conception a %1 connexions ; Mermaid en dessine 500 au plus, sauf si son réglage maxEdges est relevé là où le diagramme est affiché.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Workloads that depend on one another or stand alone.</source>
        <translation>Workloads qui dépendent les uns des autres ou restent seuls.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Pairs of services of which one depends on the other.</source>
        <translation>Paires de services dont l&apos;un dépend de l&apos;autre.</translation>
    </message>
    <message>
        <source>Propagation cost</source>
        <translation>Coût de propagation</translation>
    </message>
    <message>
        <source>Share of all services that a change of an average one can reach.</source>
        <translation>Part de tous les services qu&apos;un changement d&apos;un service moyen peut atteindre.</translation>
    </message>
    <message>
        <source>Density (SCF)</source>
        <translation>Densité (SCF)</translation>
    </message>
    <message>
        <source>Share of all possible dependencies between services that exist.</source>
        <translation>Part des dépendances possibles entre services qui existent.</translation>
    </message>
    <message>
        <source>Core size</source>
        <translation>Taille du noyau</translation>
    </message>
    <message>
        <source>Services in the largest cycle: each of them can break every other.</source>
        <translation>Services du plus grand cycle : chacun peut casser tous les autres.</translation>
    </message>
    <message>
        <source>Core share</source>
        <translation>Part du noyau</translation>
    </message>
    <message>
        <source>Share of the services that are in the largest cycle.</source>
        <translation>Part des services qui sont dans le plus grand cycle.</translation>
    </message>
    <message>
        <source>Cyclicity</source>
        <translation>Cyclicité</translation>
    </message>
    <message>
        <source>Share of the services that are in some cycle.</source>
        <translation>Part des services qui sont dans un cycle.</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>Plus longue chaîne</translation>
    </message>
    <message>
        <source>Connections in a row, from the first component to the last that it depends on.</source>
        <translation>Connexions à la suite, du premier composant au dernier dont il dépend.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Synchronous calls in a row, all of which wait for the last.</source>
        <translation>Appels synchrones à la suite, qui attendent tous le dernier.</translation>
    </message>
    <message>
        <source>Widest blast radius</source>
        <translation>Plus grand rayon d&apos;impact</translation>
    </message>
    <message>
        <source>Components that the failure of one of them can reach, at most.</source>
        <translation>Composants que la panne de l&apos;un d&apos;eux peut atteindre, au plus.</translation>
    </message>
    <message>
        <source>This is not a price table: a map with the key &apos;prices&apos; is expected.</source>
        <translation>Ce n&apos;est pas une table de prix : une table avec la clé « prices » est attendue.</translation>
    </message>
    <message>
        <source>The price table has a format version other than 1; use a newer Groundplan.</source>
        <translation>La table de prix a une version de format autre que 1 ; utilisez un Groundplan plus récent.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a price table.</source>
        <translation>Clé inconnue « %1 » dans une table de prix.</translation>
    </message>
    <message>
        <source>&apos;per-gigabyte&apos; is missing: a map with the prices.</source>
        <translation>« per-gigabyte » manque : une table avec les prix.</translation>
    </message>
    <message>
        <source>Unknown boundary &apos;%1&apos;; there are zone, region, private-link, cloud and internet.</source>
        <translation>Frontière inconnue « %1 » ; il y a zone, region, private-link, cloud et internet.</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; is missing.</source>
        <translation>Le prix de « %1 » manque.</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; must be a number from 0.</source>
        <translation>Le prix de « %1 » doit être un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number.</source>
        <translation>« %1 » doit être un nombre.</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>JSON non valide : %1.</translation>
    </message>
    <message>
        <source>This is not a snapshot of metrics that this version can read.</source>
        <translation>Ce n&apos;est pas un instantané de métriques que cette version peut lire.</translation>
    </message>
</context>
<context>
    <name>MicroToscaImport</name>
    <message>
        <source>routers pass on what they get</source>
        <translation>les routeurs transmettent ce qu&apos;ils reçoivent</translation>
    </message>
    <message>
        <source>nothing else can set it off</source>
        <translation>rien d&apos;autre ne peut le déclencher</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which uses it too, calls it</source>
        <translation>« %1 », qui l&apos;utilise aussi, l&apos;appelle</translation>
    </message>
    <message>
        <source>requests reach it</source>
        <translation>des requêtes l&apos;atteignent</translation>
    </message>
    <message>
        <source>microTOSCA does not say of which sort a data store is, nor whether it is read or written: all are taken for relational databases that are written.</source>
        <translation>microTOSCA n&apos;indique ni de quelle sorte est un magasin de données, ni s&apos;il est lu ou écrit : tous sont pris pour des bases relationnelles écrites.</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; belongs to &apos;%2&apos; is not taken over: computes are no components.</source>
        <translation>Le fait que « %1 » appartienne à « %2 » n&apos;est pas repris : les « compute » ne sont pas des composants.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand at the edge; this is left out.</source>
        <translation>« %1 » ne peut pas se trouver en périphérie ; ceci est omis.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Whoever uses &apos;%1&apos; from outside</source>
        <translation>Quiconque utilise « %1 » de l&apos;extérieur</translation>
    </message>
    <message>
        <source>The edge &apos;%1&apos; became clients on the internet that call its members.</source>
        <translation>La périphérie « %1 » est devenue des clients sur internet qui appellent ses membres.</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; is deployed on &apos;%2&apos; is not taken over.</source>
        <translation>Le fait que « %1 » soit déployé sur « %2 » n&apos;est pas repris.</translation>
    </message>
    <message>
        <source>Nothing is deployed on &apos;%1&apos;; it is left out.</source>
        <translation>Rien n&apos;est déployé sur « %1 » ; il est omis.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; interacts with itself; this is left out.</source>
        <translation>« %1 » interagit avec lui-même ; ceci est omis.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot interact with &apos;%2&apos;; this is left out.</source>
        <translation>« %1 » ne peut pas interagir avec « %2 » ; ceci est omis.</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to consume, as %3.</source>
        <translation>Il n&apos;est pas dit si « %1 » publie vers « %2 » ou en consomme : supposé consommer, car %3.</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to publish, as %3.</source>
        <translation>Il n&apos;est pas dit si « %1 » publie vers « %2 » ou en consomme : supposé publier, car %3.</translation>
    </message>
    <message>
        <source>How &apos;%1&apos; finds its target is not taken over: routes do not say it.</source>
        <translation>La façon dont « %1 » trouve sa cible n&apos;est pas reprise : les acheminements ne l&apos;indiquent pas.</translation>
    </message>
    <message>
        <source>Timeout, circuit breaker and discovery towards &apos;%1&apos; are not taken over: they are of calls alone.</source>
        <translation>Délai d&apos;expiration, disjoncteur et découverte envers « %1 » ne sont pas repris : ils ne concernent que les appels.</translation>
    </message>
    <message>
        <source>microTOSCA topology</source>
        <translation>Topologie microTOSCA</translation>
    </message>
    <message>
        <source>Services, brokers, routers, data stores, teams and the edge of a microTOSCA topology, as microFreshener reads it.</source>
        <translation>Services, brokers, routeurs, magasins de données, équipes et périphérie d&apos;une topologie microTOSCA, telle que microFreshener la lit.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no microTOSCA topology.</source>
        <translation>Le fichier est ignoré : ce n&apos;est pas une topologie microTOSCA.</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one topology, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>Le fichier est ignoré : une conception a une seule topologie, ici celle de « %1 ». Importez celle-ci à part.</translation>
    </message>
    <message>
        <source>There is no microTOSCA topology to import.</source>
        <translation>Il n&apos;y a pas de topologie microTOSCA à importer.</translation>
    </message>
    <message>
        <source>A topology</source>
        <translation>Une topologie</translation>
    </message>
    <message>
        <source>There is no &apos;topology_template&apos;.</source>
        <translation>Il n&apos;y a pas de « topology_template ».</translation>
    </message>
    <message>
        <source>&apos;topology_template&apos;</source>
        <translation>« topology_template »</translation>
    </message>
    <message>
        <source>&apos;node_types&apos;</source>
        <translation>« node_types »</translation>
    </message>
    <message>
        <source>&apos;relationship_templates&apos;</source>
        <translation>« relationship_templates »</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 doit être une table, et non %2.</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 doit être une liste, et non %2.</translation>
    </message>
    <message>
        <source>%1 must be a name, not %2.</source>
        <translation>%1 doit être un nom, et non %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not taken over.</source>
        <translation>« %1 » n&apos;est pas repris.</translation>
    </message>
    <message>
        <source>There is no node &apos;%1&apos;%2.</source>
        <translation>Il n&apos;y a pas de nœud « %1 »%2.</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; is near</source>
        <translation> ; « %1 » est proche</translation>
    </message>
    <message>
        <source>There is no &apos;node_templates&apos;.</source>
        <translation>Il n&apos;y a pas de « node_templates ».</translation>
    </message>
    <message>
        <source>&apos;node_templates&apos;</source>
        <translation>« node_templates »</translation>
    </message>
    <message>
        <source>The key of a node</source>
        <translation>La clé d&apos;un nœud</translation>
    </message>
    <message>
        <source>The node &apos;%1&apos;</source>
        <translation>Le nœud « %1 »</translation>
    </message>
    <message>
        <source>The type of &apos;%1&apos;</source>
        <translation>Le type de « %1 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>« %1 » est omis : son type « %2 » n&apos;est pas de microTOSCA.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is taken for its base &apos;%2&apos;.</source>
        <translation>Le type « %1 » est pris pour sa base « %2 ».</translation>
    </message>
    <message>
        <source>The requirements of &apos;%1&apos;</source>
        <translation>Les exigences de « %1 »</translation>
    </message>
    <message>
        <source>A requirement of &apos;%1&apos;</source>
        <translation>Une exigence de « %1 »</translation>
    </message>
    <message>
        <source>The requirement &apos;%1&apos; of &apos;%2&apos; is not taken over.</source>
        <translation>L&apos;exigence « %1 » de « %2 » n&apos;est pas reprise.</translation>
    </message>
    <message>
        <source>The target of &apos;%1&apos; in &apos;%2&apos;</source>
        <translation>La cible de « %1 » dans « %2 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is left out: &apos;%3&apos; is not of microTOSCA.</source>
        <translation>« %1 » de « %2 » est omis : « %3 » n&apos;est pas de microTOSCA.</translation>
    </message>
    <message>
        <source>The relationship of &apos;%1&apos;</source>
        <translation>La relation de « %1 »</translation>
    </message>
    <message>
        <source>The relationship template &apos;%1&apos;</source>
        <translation>Le modèle de relation « %1 »</translation>
    </message>
    <message>
        <source>There is no relationship template &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de modèle de relation « %1 ».</translation>
    </message>
    <message>
        <source>The relationship type &apos;%1&apos; is taken for &apos;micro.relationships.InteractsWith&apos;.</source>
        <translation>Le type de relation « %1 » est pris pour « micro.relationships.InteractsWith ».</translation>
    </message>
    <message>
        <source>The properties of an interaction</source>
        <translation>Les propriétés d&apos;une interaction</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false; it is not taken over.</source>
        <translation>« %1 » n&apos;est ni true ni false ; ce n&apos;est pas repris.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be deployed on &apos;%2&apos;, which is no compute; this is left out.</source>
        <translation>« %1 » ne peut pas être déployé sur « %2 », qui n&apos;est pas un « compute » ; ceci est omis.</translation>
    </message>
    <message>
        <source>&apos;groups&apos;</source>
        <translation>« groups »</translation>
    </message>
    <message>
        <source>The key of a group</source>
        <translation>La clé d&apos;un groupe</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos;</source>
        <translation>Le groupe « %1 »</translation>
    </message>
    <message>
        <source>The members of &apos;%1&apos;</source>
        <translation>Les membres de « %1 »</translation>
    </message>
    <message>
        <source>microTOSCA has no type of group &apos;%1&apos;.</source>
        <translation>microTOSCA n&apos;a pas de type de groupe « %1 ».</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>Le groupe « %1 » est omis : son type « %2 » n&apos;est pas de microTOSCA.</translation>
    </message>
    <message>
        <source>A member of &apos;%1&apos;</source>
        <translation>Un membre de « %1 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a group; the members of a group are nodes.</source>
        <translation>« %1 » est un groupe ; les membres d&apos;un groupe sont des nœuds.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named twice as a member of &apos;%2&apos;.</source>
        <translation>« %1 » est nommé deux fois comme membre de « %2 ».</translation>
    </message>
    <message>
        <source>The member &apos;%1&apos; of &apos;%2&apos; is left out: it is not of microTOSCA.</source>
        <translation>Le membre « %1 » de « %2 » est omis : il n&apos;est pas de microTOSCA.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>microTOSCA has no type &apos;%1&apos;%2.</source>
        <translation>microTOSCA n&apos;a pas de type « %1 »%2.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is derived from itself, or too often.</source>
        <translation>Le type « %1 » est dérivé de lui-même, ou trop de fois.</translation>
    </message>
</context>
<context>
    <name>MicrosecendImport</name>
    <message>
        <source>The diagram must be a map with &apos;services&apos; and &apos;information_flows&apos;, not %1.</source>
        <translation>Le diagramme doit être une table avec « services » et « information_flows », et non %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>« %1 » doit être une liste, et non %2.</translation>
    </message>
    <message>
        <source>There is no service in the diagram.</source>
        <translation>Il n&apos;y a pas de service dans le diagramme.</translation>
    </message>
    <message>
        <source>What the diagram does not show is stated as not there: such a diagram shows all that was found in the code.</source>
        <translation>Ce que le diagramme ne montre pas est indiqué comme absent : un tel diagramme montre tout ce qui a été trouvé dans le code.</translation>
    </message>
    <message>
        <source>A node without a name is skipped.</source>
        <translation>Un nœud sans nom est ignoré.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice; the second one is skipped.</source>
        <translation>« %1 » y figure deux fois ; le second est ignoré.</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; is skipped: there is no node &apos;%3&apos;.</source>
        <translation>Le flux de « %1 » à « %2 » est ignoré : il n&apos;y a pas de nœud « %3 ».</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to itself is skipped.</source>
        <translation>Le flux de « %1 » vers lui-même est ignoré.</translation>
    </message>
    <message>
        <source>Flow from %1 to %2</source>
        <translation>Flux de %1 à %2</translation>
    </message>
    <message>
        <source>Dataflow diagram of microservices</source>
        <translation>Diagramme de flux de données de microservices</translation>
    </message>
    <message>
        <source>Services, outside entities and flows of a dataflow diagram in JSON, as microSecEnD and Code2DFD write them.</source>
        <translation>Services, entités externes et flux d&apos;un diagramme de flux de données en JSON, tels que microSecEnD et Code2DFD les écrivent.</translation>
    </message>
    <message>
        <source>The file holds no dataflow diagram; it is skipped.</source>
        <translation>Le fichier ne contient pas de diagramme de flux de données ; il est ignoré.</translation>
    </message>
    <message>
        <source>One diagram is imported at a time; &apos;%1&apos; is another one.</source>
        <translation>Un seul diagramme est importé à la fois ; « %1 » en est un autre.</translation>
    </message>
    <message>
        <source>There is no dataflow diagram in the files: a map with &apos;services&apos; and &apos;information_flows&apos;.</source>
        <translation>Il n&apos;y a pas de diagramme de flux de données dans les fichiers : une table avec « services » et « information_flows ».</translation>
    </message>
</context>
<context>
    <name>ObservabilityExport</name>
    <message>
        <source>Monitoring, logs and traces</source>
        <translation>Supervision, journaux et traces</translation>
    </message>
    <message>
        <source>Monitors, alerts on objectives, dashboards, collectors, log agents and runbooks.</source>
        <translation>Moniteurs, alertes sur objectifs, tableaux de bord, collecteurs, agents de journaux et runbooks.</translation>
    </message>
    <message>
        <source>Names of metrics</source>
        <translation>Noms des métriques</translation>
    </message>
    <message>
        <source>By which names requests are counted: those of OpenTelemetry, of Istio&apos;s proxies, or of the Prometheus client libraries.</source>
        <translation>Sous quels noms les requêtes sont comptées : ceux d&apos;OpenTelemetry, des proxies d&apos;Istio ou des bibliothèques clientes de Prometheus.</translation>
    </message>
    <message>
        <source>Buckets of durations</source>
        <translation>Intervalles des durées</translation>
    </message>
    <message>
        <source>Upper bounds in seconds of the histograms of durations; empty: those that the libraries use by default.</source>
        <translation>Limites supérieures, en secondes, des histogrammes de durées ; vide : celles que les bibliothèques utilisent par défaut.</translation>
    </message>
    <message>
        <source>Days of an objective</source>
        <translation>Jours d&apos;un objectif</translation>
    </message>
    <message>
        <source>The period over which objectives hold.</source>
        <translation>La période sur laquelle valent les objectifs.</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>File la plus longue</translation>
    </message>
    <message>
        <source>Messages that may wait for a consumer that does not say how many it aims at.</source>
        <translation>Messages qui peuvent attendre un consommateur qui n&apos;indique pas combien il en vise.</translation>
    </message>
    <message>
        <source>Suffix of dead-letter queues</source>
        <translation>Suffixe des files de lettres mortes</translation>
    </message>
    <message>
        <source>What the name of a dead-letter queue adds to that of its queue or topic.</source>
        <translation>Ce que le nom d&apos;une file de lettres mortes ajoute à celui de sa file ou de son topic.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Who configures Prometheus: its operator, by objects, or files in ConfigMaps.</source>
        <translation>Qui configure Prometheus : son opérateur, par des objets, ou des fichiers dans des ConfigMaps.</translation>
    </message>
    <message>
        <source>Labels for the operator</source>
        <translation>Labels pour l&apos;opérateur</translation>
    </message>
    <message>
        <source>Labels by which the Prometheus operator selects monitors and rules, such as release: kube-prometheus-stack.</source>
        <translation>Labels par lesquels l&apos;opérateur Prometheus sélectionne moniteurs et règles, par exemple release: kube-prometheus-stack.</translation>
    </message>
    <message>
        <source>Version of AlertmanagerConfig</source>
        <translation>Version d&apos;AlertmanagerConfig</translation>
    </message>
    <message>
        <source>Version of the API of alert routes; v1beta1 needs the operator&apos;s conversion webhook.</source>
        <translation>Version de l&apos;API des routes d&apos;alertes ; v1beta1 demande le webhook de conversion de l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Whether dashboards for Grafana are written.</source>
        <translation>Si des tableaux de bord pour Grafana sont écrits.</translation>
    </message>
    <message>
        <source>Address of Grafana</source>
        <translation>Adresse de Grafana</translation>
    </message>
    <message>
        <source>Where the dashboards are read; empty: the host of the dashboards component.</source>
        <translation>Où les tableaux de bord sont lus ; vide : l&apos;hôte du composant des tableaux de bord.</translation>
    </message>
    <message>
        <source>Address of runbooks</source>
        <translation>Adresse des runbooks</translation>
    </message>
    <message>
        <source>Address that the export&apos;s folder is read at; empty: the repository of the export profile.</source>
        <translation>Adresse où le dossier de l&apos;export est lu ; vide : le dépôt du profil d&apos;export.</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collecteur</translation>
    </message>
    <message>
        <source>How the OpenTelemetry Collector is run: by manifests, by its operator, or not by this target.</source>
        <translation>Comment l&apos;OpenTelemetry Collector est exécuté : par des manifestes, par son opérateur, ou pas par cette cible.</translation>
    </message>
    <message>
        <source>Sampling of whole traces</source>
        <translation>Échantillonnage de traces entières</translation>
    </message>
    <message>
        <source>Whether failed and slow requests are always kept when only a share of the traces is.</source>
        <translation>Si les requêtes échouées et lentes sont toujours gardées quand seule une part des traces l&apos;est.</translation>
    </message>
    <message>
        <source>Log agent</source>
        <translation>Agent de journaux</translation>
    </message>
    <message>
        <source>Who reads the log files of the machines; design: the collector where it gathers logs, else Fluent Bit.</source>
        <translation>Qui lit les fichiers journaux des machines ; design : le collecteur s&apos;il rassemble des journaux, sinon Fluent Bit.</translation>
    </message>
    <message>
        <source>Elastic&apos;s operator</source>
        <translation>Opérateur d&apos;Elastic</translation>
    </message>
    <message>
        <source>Whether Elasticsearch as a log store is run by Elastic&apos;s operator.</source>
        <translation>Si Elasticsearch, comme magasin de journaux, est exécuté par l&apos;opérateur d&apos;Elastic.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to observe; place workloads in a cluster.</source>
        <translation>Aucun cluster de la conception n&apos;exécute de workload, il n&apos;y a donc rien à observer ; placez des workloads dans un cluster.</translation>
    </message>
    <message>
        <source>These have an objective, but no proxy of the mesh counts their requests, so nothing watches it: %1.</source>
        <translation>Ceux-ci ont un objectif, mais aucun proxy du mesh ne compte leurs requêtes, rien ne le surveille donc : %1.</translation>
    </message>
    <message>
        <source>These have an objective, but do not say that they emit metrics of requests at a port, so nothing watches it: %1.</source>
        <translation>Ceux-ci ont un objectif, mais n&apos;indiquent pas qu&apos;ils émettent des métriques de requêtes sur un port, rien ne le surveille donc : %1.</translation>
    </message>
    <message>
        <source>No bucket of the histogram ends at the latency budget, so the alert counts by another one; add one, or state the option &apos;buckets&apos;: %1.</source>
        <translation>Aucun intervalle de l&apos;histogramme ne finit au budget de latence, l&apos;alerte compte donc selon un autre ; ajoutez-en un, ou indiquez l&apos;option « buckets » : %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>The error budgets of these are so large that not even all requests burn them fast; some alerts are left out: %1.</source>
        <translation>Les budgets d&apos;erreur de ceux-ci sont si grands que même la totalité des requêtes ne les consomme pas vite ; certaines alertes sont omises : %1.</translation>
    </message>
    <message>
        <source>These promise all or nothing, which leaves no error budget to watch: %1.</source>
        <translation>Ceux-ci promettent tout ou rien, ce qui ne laisse aucun budget d&apos;erreur à surveiller : %1.</translation>
    </message>
    <message>
        <source>These do not say whether they emit metrics, so their measurements are not read: %1.</source>
        <translation>Ceux-ci n&apos;indiquent pas s&apos;ils émettent des métriques, leurs mesures ne sont donc pas lues : %1.</translation>
    </message>
    <message>
        <source>These speak gRPC at the port at which their measurements are read; state metrics-port where they offer them elsewhere: %1.</source>
        <translation>Ceux-ci parlent gRPC sur le port où leurs mesures sont lues ; indiquez metrics-port s&apos;ils les offrent ailleurs : %1.</translation>
    </message>
    <message>
        <source>These emit metrics, but have no port to read them from; have them pushed to the collector: %1.</source>
        <translation>Ceux-ci émettent des métriques, mais n&apos;ont pas de port où les lire ; faites-les pousser vers le collecteur : %1.</translation>
    </message>
    <message>
        <source>Nobody answers for these, so their alerts go to the team &apos;unowned&apos;: %1.</source>
        <translation>Personne ne répond de ceux-ci, leurs alertes vont donc à l&apos;équipe « unowned » : %1.</translation>
    </message>
    <message>
        <source>These run outside of the cluster; take over the alerts of their provider: %1.</source>
        <translation>Ceux-ci s&apos;exécutent hors du cluster ; reprenez les alertes de leur fournisseur : %1.</translation>
    </message>
    <message>
        <source>The design has no store for %1; add one, so that they have somewhere to go.</source>
        <translation>La conception n&apos;a pas de magasin pour %1 ; ajoutez-en un pour leur donner une destination.</translation>
    </message>
    <message>
        <source>This target does not know how to hand signals to these; name their technology: %1.</source>
        <translation>Cette cible ne sait pas comment remettre des signaux à ceux-ci ; nommez leur technologie : %1.</translation>
    </message>
    <message>
        <source>Nobody says where these are reached; put their addresses in: %1.</source>
        <translation>Personne n&apos;indique où ceux-ci sont joignables ; renseignez leurs adresses : %1.</translation>
    </message>
    <message>
        <source>Provide the Secret %1 with the keys %2 in the namespaces of the agents, so that they may write to %3.</source>
        <translation>Fournissez le Secret %1 avec les clés %2 dans les namespaces des agents, pour qu&apos;ils puissent écrire vers %3.</translation>
    </message>
    <message>
        <source>These take signals at a port that their Services do not offer; state it on the connection from the collector: %1.</source>
        <translation>Ceux-ci acceptent des signaux sur un port que leurs Services n&apos;offrent pas ; indiquez-le sur la connexion depuis le collecteur : %1.</translation>
    </message>
    <message>
        <source>Start these with --web.enable-remote-write-receiver, so that the collector may write to them: %1.</source>
        <translation>Démarrez ceux-ci avec --web.enable-remote-write-receiver, pour que le collecteur puisse y écrire : %1.</translation>
    </message>
    <message>
        <source>No connection lets %2 read these, so network policies refuse it; draw &apos;observes&apos; from it to them or to the place around them: %1.</source>
        <translation>Aucune connexion ne laisse %2 lire ceux-ci, les politiques réseau le refusent donc ; tracez « observes » de lui vers eux ou vers le lieu qui les entoure : %1.</translation>
    </message>
    <message>
        <source>The proxies of these refuse readers that are not in the mesh; exclude the port of the measurements from it, or let the proxies hand them on: %1.</source>
        <translation>Les proxies de ceux-ci refusent les lecteurs qui ne sont pas dans le mesh ; excluez-en le port des mesures, ou laissez les proxies les transmettre : %1.</translation>
    </message>
    <message>
        <source>The design has no OpenTelemetry Collector in the cluster, so none is configured; workloads have to hand their traces to the store themselves.</source>
        <translation>La conception n&apos;a pas d&apos;OpenTelemetry Collector dans le cluster, aucun n&apos;est donc configuré ; les workloads doivent remettre eux-mêmes leurs traces au magasin.</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_ENDPOINT of the workloads to http://%1.%2.svc:4317, or 4318 for HTTP.</source>
        <translation>Réglez OTEL_EXPORTER_OTLP_ENDPOINT des workloads sur http://%1.%2.svc:4317, ou 4318 pour HTTP.</translation>
    </message>
    <message>
        <source>These have nowhere to hand signals to and are not written: %1.</source>
        <translation>Ceux-ci n&apos;ont nulle part où remettre des signaux et ne sont pas écrits : %1.</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs; the log agent drops a few fields, complete the list: %1.</source>
        <translation>Les données de ceux-ci sont protégées et peuvent apparaître dans leurs journaux ; l&apos;agent de journaux retire quelques champs, complétez la liste : %1.</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs, which nobody cleans: %1.</source>
        <translation>Les données de ceux-ci sont protégées et peuvent apparaître dans leurs journaux, que personne ne nettoie : %1.</translation>
    </message>
    <message>
        <source>The log agent reads the log files of the machines, which pod security allows in privileged namespaces only: set &apos;pod-security: privileged&apos; for the namespace %1.</source>
        <translation>L&apos;agent de journaux lit les fichiers journaux des machines, ce que la sécurité des pods n&apos;autorise que dans les namespaces privilégiés : définissez « pod-security: privileged » pour le namespace %1.</translation>
    </message>
    <message>
        <source>These name no version; %2 is assumed: %1.</source>
        <translation>Ceux-ci ne nomment pas de version ; %2 est supposée : %1.</translation>
    </message>
    <message>
        <source>Install Elastic&apos;s operator (ECK); it makes the user of the Secret %1-es-elastic-user.</source>
        <translation>Installez l&apos;opérateur d&apos;Elastic (ECK) ; il crée l&apos;utilisateur du Secret %1-es-elastic-user.</translation>
    </message>
    <message>
        <source>This target runs these with their configuration; list it in the export profile, so that the target &apos;kubernetes&apos; leaves them to it: %1.</source>
        <translation>Cette cible exécute ceux-ci avec leur configuration ; ajoutez-la au profil d&apos;export, pour que la cible « kubernetes » les lui laisse : %1.</translation>
    </message>
    <message>
        <source>These have dashboards and alerts of their vendors, so none are written: %1.</source>
        <translation>Ceux-ci ont des tableaux de bord et alertes de leurs éditeurs, aucun n&apos;est donc écrit : %1.</translation>
    </message>
    <message>
        <source>No Elasticsearch of the cluster stands behind these; check the address that they name: %1.</source>
        <translation>Aucun Elasticsearch du cluster ne se trouve derrière ceux-ci ; vérifiez l&apos;adresse qu&apos;ils nomment : %1.</translation>
    </message>
    <message>
        <source>The design has no alerting component, so nobody is told; alerts have no routes.</source>
        <translation>La conception n&apos;a pas de composant d&apos;alerte, personne n&apos;est donc prévenu ; les alertes n&apos;ont pas de routes.</translation>
    </message>
    <message>
        <source>Routes of alerts are written for the Prometheus operator only.</source>
        <translation>Les routes d&apos;alertes ne sont écrites que pour l&apos;opérateur Prometheus.</translation>
    </message>
    <message>
        <source>Provide the Secret alert-receivers in the namespace %1: a key TEAM-page and TEAM-ticket for each team, and everybody-else, each with the address of a webhook; or replace the receivers.</source>
        <translation>Fournissez le Secret alert-receivers dans le namespace %1 : une clé TEAM-page et TEAM-ticket pour chaque équipe, et everybody-else, chacune avec l&apos;adresse d&apos;un webhook ; ou remplacez les receivers.</translation>
    </message>
    <message>
        <source>Mount the ConfigMaps with rules into Prometheus and name them under rule_files; workloads are read by your own scrape configuration, with the labels namespace and job.</source>
        <translation>Montez les ConfigMaps avec les règles dans Prometheus et nommez-les sous rule_files ; les workloads sont lus par votre propre configuration de scrape, avec les labels namespace et job.</translation>
    </message>
    <message>
        <source>Install the Prometheus operator and kube-state-metrics; let it select the monitors, rules and routes of all namespaces, and set its alertmanagerConfigMatcherStrategy to None, so that routes hold for alerts of all namespaces.</source>
        <translation>Installez l&apos;opérateur Prometheus et kube-state-metrics ; laissez-le sélectionner les moniteurs, règles et routes de tous les namespaces, et réglez son alertmanagerConfigMatcherStrategy sur None, pour que les routes valent pour les alertes de tous les namespaces.</translation>
    </message>
    <message>
        <source>Nobody says where the runbooks are read; https://runbooks.example.invalid stands in for it. State the repository of the export profile or the option &apos;runbook-url&apos;.</source>
        <translation>Personne n&apos;indique où les runbooks sont lus ; https://runbooks.example.invalid en tient lieu. Indiquez le dépôt du profil d&apos;export ou l&apos;option « runbook-url ».</translation>
    </message>
    <message>
        <source>The design has no dashboards component; the dashboards are for Grafana.</source>
        <translation>La conception n&apos;a pas de composant de tableaux de bord ; les tableaux de bord sont pour Grafana.</translation>
    </message>
    <message>
        <source>These do not read the dashboards, which are for Grafana: %1.</source>
        <translation>Ceux-ci ne lisent pas les tableaux de bord, qui sont pour Grafana : %1.</translation>
    </message>
    <message>
        <source>The queues of these connections are not watched: say topic and consumer group, and a technology that this target knows (Kafka, RabbitMQ): %1.</source>
        <translation>Les files de ces connexions ne sont pas surveillées : indiquez le topic et le groupe de consommateurs, et une technologie que cette cible connaît (Kafka, RabbitMQ) : %1.</translation>
    </message>
    <message>
        <source>These are rules for a controller rather than pods; watch the controller: %1.</source>
        <translation>Ceux-ci sont des règles pour un contrôleur plutôt que des pods ; surveillez le contrôleur : %1.</translation>
    </message>
</context>
<context>
    <name>OpenSloExport</name>
    <message>
        <source>Service level objectives</source>
        <translation>Objectifs de niveau de service</translation>
    </message>
    <message>
        <source>Objectives, indicators and alert policies in the form of OpenSLO, from the targets that components state.</source>
        <translation>Objectifs, indicateurs et politiques d&apos;alerte dans la forme d&apos;OpenSLO, d&apos;après les objectifs que les composants indiquent.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Whose metrics the indicators read: those of the mesh where there is one, or always those of OpenTelemetry.</source>
        <translation>De qui les indicateurs lisent les métriques : celles du mesh s&apos;il y en a un, ou toujours celles d&apos;OpenTelemetry.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The time over which a target counts, such as 28d or 4w.</source>
        <translation>Le temps sur lequel compte un objectif, par exemple 28d ou 4w.</translation>
    </message>
    <message>
        <source>Option &apos;window&apos; of target &apos;openslo&apos; has to be a duration such as 28d.</source>
        <translation>L&apos;option « window » de la cible « openslo » doit être une durée comme 28d.</translation>
    </message>
    <message>
        <source>What answers no requests at a port has no share of good requests, so no indicator is written: %1.</source>
        <translation>Ce qui ne répond à aucune requête sur un port n&apos;a pas de part de bonnes requêtes, aucun indicateur n&apos;est donc écrit : %1.</translation>
    </message>
    <message>
        <source>A target of 100 % leaves no room for a single failure, so no objective is written; state a lower one: %1.</source>
        <translation>Un objectif de 100 % ne laisse place à aucun échec, aucun objectif n&apos;est donc écrit ; indiquez-en un plus bas : %1.</translation>
    </message>
    <message>
        <source>Their metrics are assumed to be those that OpenTelemetry&apos;s instrumentation for servers records: %1.</source>
        <translation>Leurs métriques sont supposées être celles que l&apos;instrumentation d&apos;OpenTelemetry pour serveurs enregistre : %1.</translation>
    </message>
    <message>
        <source>No workload of a cluster states an availability target or a latency budget, so there are no objectives.</source>
        <translation>Aucun workload d&apos;un cluster n&apos;indique d&apos;objectif de disponibilité ni de budget de latence, il n&apos;y a donc pas d&apos;objectifs.</translation>
    </message>
    <message>
        <source>These have a target, but no metrics of their own in a cluster; their provider tells how well they do: %1.</source>
        <translation>Ceux-ci ont un objectif, mais pas de métriques propres dans un cluster ; leur fournisseur indique s&apos;ils vont bien : %1.</translation>
    </message>
    <message>
        <source>No component for alerting says how people are called, so &apos;email&apos; stands in for it.</source>
        <translation>Aucun composant d&apos;alerte n&apos;indique comment les personnes sont appelées, « email » en tient donc lieu.</translation>
    </message>
    <message>
        <source>Some alerts have no team, so they go to a target &apos;nobody&apos;; give their components a team.</source>
        <translation>Certaines alertes n&apos;ont pas d&apos;équipe, elles vont donc à une cible « nobody » ; donnez une équipe à leurs composants.</translation>
    </message>
    <message>
        <source>Connect these notification targets to real addresses where the objectives are evaluated: %1.</source>
        <translation>Reliez ces cibles de notification à de vraies adresses là où les objectifs sont évalués : %1.</translation>
    </message>
</context>
<context>
    <name>PackTest</name>
    <message>
        <source>an expectation</source>
        <translation>une attente</translation>
    </message>
    <message>
        <source>An expectation names the rule of a &apos;finding&apos; or of a &apos;question&apos;.</source>
        <translation>Une attente nomme la règle d&apos;un « finding » ou d&apos;une « question ».</translation>
    </message>
    <message>
        <source>rule of this pack</source>
        <translation>règle de ce paquet</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; needs &apos;each&apos;.</source>
        <translation>« {item} » a besoin de « each ».</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>Un composant ou une connexion de type « %1 » n&apos;a pas d&apos;attribut « %2 ».</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>Type de composant inconnu « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>« %1 » ne peut pas se trouver dans « %2 ».</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>Type de connexion inconnu « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>« %1 » ne peut pas aller de « %2 » à « %3 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a text.</source>
        <translation>« %1 » a besoin d&apos;un texte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is yes or no.</source>
        <translation>« %1 » vaut oui ou non.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3.</source>
        <translation>« %1 » est un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2.</source>
        <translation>« %1 » est l&apos;une des valeurs %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 to %3 different entries, parted by commas.</source>
        <translation>« %1 » a besoin de %2 à %3 entrées différentes, séparées par des virgules.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; it has %3.</source>
        <translation>Le modèle « %1 » n&apos;a pas de paramètre « %2 » ; il a %3.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Le modèle « %1 » n&apos;a pas de paramètre « %2 » ; vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; known are %3.</source>
        <translation>Inconnu : %1 « %2 » ; les valeurs connues sont %3.</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Inconnu : %1 « %2 » ; vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text.</source>
        <translation>« %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>« %1 » doit être une liste de textes, et non %2.</translation>
    </message>
    <message>
        <source>There is no base &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de base « %1 ».</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>A pattern needs &apos;%1&apos;.</source>
        <translation>Un modèle a besoin de « %1 ».</translation>
    </message>
    <message>
        <source>&apos;parameters&apos; must be a map, not %1.</source>
        <translation>« parameters » doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a parameter.</source>
        <translation>« %1 » ne peut pas être le nom d&apos;un paramètre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>« %1 » doit être une table, et non %2.</translation>
    </message>
    <message>
        <source>type of parameter</source>
        <translation>type de paramètre</translation>
    </message>
    <message>
        <source>key of a parameter</source>
        <translation>clé d&apos;un paramètre</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>Le paramètre « %1 » a besoin de « %2 ».</translation>
    </message>
    <message>
        <source>&apos;components&apos; must be a map of 1 to %1 parts.</source>
        <translation>« components » doit être une table de 1 à %1 parties.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; before this one.</source>
        <translation>Il n&apos;y a pas de partie « %1 » avant celle-ci.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made for each of &apos;%2&apos;: what stands in it must be, too.</source>
        <translation>« %1 » est créé pour chaque élément de « %2 » : ce qui s&apos;y trouve doit l&apos;être aussi.</translation>
    </message>
    <message>
        <source>&apos;connections&apos; must be a map, not %1.</source>
        <translation>« connections » doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; for &apos;%2&apos;.</source>
        <translation>Il n&apos;y a pas de partie « %1 » pour « %2 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a part: lower-case letters, digits and dashes.</source>
        <translation>« %1 » ne peut pas être le nom d&apos;une partie : minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>There is no set of fields &apos;%1&apos;; known are %2.</source>
        <translation>Il n&apos;y a pas de jeu de champs « %1 » ; les jeux connus sont %2.</translation>
    </message>
    <message>
        <source>&apos;each&apos; needs a parameter that is a list.</source>
        <translation>« each » a besoin d&apos;un paramètre qui soit une liste.</translation>
    </message>
    <message>
        <source>&apos;takes-over&apos; needs a part before this one that something selected can stand in for.</source>
        <translation>« takes-over » a besoin d&apos;une partie avant celle-ci qu&apos;un élément sélectionné puisse remplacer.</translation>
    </message>
    <message>
        <source>&apos;at&apos; must be a column and a row, both from 0.</source>
        <translation>« at » doit être une colonne et une ligne, toutes deux à partir de 0.</translation>
    </message>
    <message>
        <source>The part &apos;%1&apos; needs a kind.</source>
        <translation>La partie « %1 » a besoin d&apos;un type.</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Un composant ou une connexion de type « %1 » n&apos;a pas d&apos;attribut « %2 » ; vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes.</source>
        <translation>Un champ est un texte, un nombre, oui ou non, ou une liste. Un texte qui commence par un paramètre fictif a besoin de guillemets.</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de paramètre « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no choice &apos;%2&apos;.</source>
        <translation>« %1 » n&apos;a pas de choix « %2 ».</translation>
    </message>
    <message>
        <source>&apos;if&apos; needs a boolean parameter, or a choice and one of its values.</source>
        <translation>« if » a besoin d&apos;un paramètre booléen, ou d&apos;un choix et d&apos;une de ses valeurs.</translation>
    </message>
    <message>
        <source>The file is neither a pattern nor sets of fields for patterns.</source>
        <translation>Le fichier n&apos;est ni un modèle ni un ensemble de jeux de champs pour des modèles.</translation>
    </message>
    <message>
        <source>There is no pattern &apos;%1&apos; that these texts belong to.</source>
        <translation>Il n&apos;y a pas de modèle « %1 » auquel ces textes appartiennent.</translation>
    </message>
    <message>
        <source>set of fields</source>
        <translation>ensemble de champs</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>The text lacks %1, which the English one has.</source>
        <translation>Il manque au texte %1, que le texte anglais a.</translation>
    </message>
    <message>
        <source>The text has %1, which the English one does not have.</source>
        <translation>Le texte a %1, que le texte anglais n&apos;a pas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 texts, in English it has %3.</source>
        <translation>« %1 » a %2 textes, en anglais il y en a %3.</translation>
    </message>
    <message>
        <source>The default of &apos;%1&apos; is the same in every language.</source>
        <translation>La valeur par défaut de « %1 » est la même dans toutes les langues.</translation>
    </message>
    <message>
        <source>In English there is no &apos;%1&apos; here.</source>
        <translation>En anglais, il n&apos;y a pas de « %1 » ici.</translation>
    </message>
    <message>
        <source>key of a parameter&apos;s texts</source>
        <translation>clé des textes d&apos;un paramètre</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>text of a part</source>
        <translation>texte d&apos;une partie</translation>
    </message>
    <message>
        <source>The texts of a pattern are a map, not %1.</source>
        <translation>Les textes d&apos;un modèle sont une table, et non %1.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>key of a pattern&apos;s texts</source>
        <translation>clé des textes d&apos;un modèle</translation>
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
        <translation>Un workflow qui valide la conception, vérifie que les exports y correspondent, et prévoit une place pour construire chaque image.</translation>
    </message>
    <message>
        <source>Set the repository variables GROUNDPLAN_PACKAGE_URL (where your package of Groundplan is) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>Définissez les variables de dépôt GROUNDPLAN_PACKAGE_URL (où se trouve votre paquet de Groundplan) et, une fois les étapes de construction adaptées, BUILD_IMAGES à true.</translation>
    </message>
    <message>
        <source>The workflow reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>Le workflow lit la conception dans platform.groundplan.yaml ; l&apos;option « design » nomme un autre chemin.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>A pipeline that validates the design, checks that the exports match it, and has a place for building each image.</source>
        <translation>Un pipeline qui valide la conception, vérifie que les exports y correspondent, et prévoit une place pour construire chaque image.</translation>
    </message>
    <message>
        <source>Set the CI variables GROUNDPLAN_IMAGE (an image that holds groundplan and kustomize) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>Définissez les variables CI GROUNDPLAN_IMAGE (une image qui contient groundplan et kustomize) et, une fois les étapes de construction adaptées, BUILD_IMAGES à true.</translation>
    </message>
    <message>
        <source>The pipeline reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>Le pipeline lit la conception dans platform.groundplan.yaml ; l&apos;option « design » nomme un autre chemin.</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Fichier de conception</translation>
    </message>
    <message>
        <source>Path of the design file within the repository.</source>
        <translation>Chemin du fichier de conception dans le dépôt.</translation>
    </message>
    <message>
        <source>Build images</source>
        <translation>Construire les images</translation>
    </message>
    <message>
        <source>Whether the pipeline has a job for each image that the team builds.</source>
        <translation>Si le pipeline a un job pour chaque image que l&apos;équipe construit.</translation>
    </message>
    <message>
        <source>The export profile puts files into the folder %1, but this file is only found at the top of the repository: export this target there, with -t %2 -o . at the top.</source>
        <translation>Le profil d’export place les fichiers dans le dossier %1, mais ce fichier n’est trouvé qu’à la racine du dépôt : exportez cette cible là, avec -t %2 -o . à la racine.</translation>
    </message>
</context>
<context>
    <name>PlantUmlExport</name>
    <message>
        <source>C4 diagrams in PlantUML</source>
        <translation>Diagrammes C4 en PlantUML</translation>
    </message>
    <message>
        <source>The design and each of its systems as C4 container diagrams for PlantUML, whose own library holds all that they include.</source>
        <translation>La conception et chacun de ses systèmes en diagrammes de conteneurs C4 pour PlantUML, dont la propre bibliothèque contient tout ce qu&apos;ils incluent.</translation>
    </message>
    <message>
        <source>The diagrams need PlantUML 1.2022.0 or newer.</source>
        <translation>Les diagrammes demandent PlantUML 1.2022.0 ou plus récent.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>&apos;%1&apos; cannot be switched off: it tells of deviations that do not count.</source>
        <translation>« %1 » ne peut pas être désactivée : elle signale les écarts qui ne comptent pas.</translation>
    </message>
    <message>
        <source>There is no rule or pack &apos;%1&apos;</source>
        <translation>Il n&apos;y a ni règle ni paquet « %1 »</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;</source>
        <translation>Il n&apos;y a pas de règle « %1 »</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan rules&apos; lists them.</source>
        <translation>%1 ; « groundplan rules » en donne la liste.</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1 ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>Le niveau de « %1 » doit être l&apos;un de %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>Rules and their levels must be a map, not %1.</source>
        <translation>Les règles et leurs niveaux doivent être une table, et non %1.</translation>
    </message>
    <message>
        <source>Text is expected here, not %1.</source>
        <translation>Du texte est attendu ici, et non %1.</translation>
    </message>
    <message>
        <source>This is not a profile: a map with the key &apos;profile&apos; is expected.</source>
        <translation>Ce n&apos;est pas un profil : une table avec la clé « profile » est attendue.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile; use lower-case letters, digits and dashes.</source>
        <translation>« %1 » n&apos;est pas un nom de profil ; utilisez des minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de paquet « %1 ».</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Il n&apos;y a pas de paquet « %1 » ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; known are %2.</source>
        <translation>Clé inconnue « %1 » d&apos;un profil ; les clés connues sont %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; did you mean &apos;%2&apos;?</source>
        <translation>Clé inconnue « %1 » d&apos;un profil ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; needs a name and a description.</source>
        <translation>Le profil « %1 » a besoin d&apos;un nom et d&apos;une description.</translation>
    </message>
</context>
<context>
    <name>PolicyExport</name>
    <message>
        <source>These do not keep what others do, and no deviation accepts that; the policies leave them out: %1.</source>
        <translation>Ceux-ci ne respectent pas ce que d&apos;autres respectent, et aucun écart ne l&apos;accepte ; les politiques les laissent de côté : %1.</translation>
    </message>
    <message>
        <source>The deviations of these lack a justification of 20 letters, an owner or an end, so they except nothing: %1.</source>
        <translation>Aux écarts de ceux-ci il manque une justification de 20 lettres, un responsable ou une fin, ils n&apos;exemptent donc rien : %1.</translation>
    </message>
    <message>
        <source>Containers that prepare a pod for the mesh run as root unless its CNI plugin does that; use the plugin of: %1.</source>
        <translation>Les conteneurs qui préparent un pod pour le mesh s&apos;exécutent en root, sauf si son plugin CNI s&apos;en charge ; utilisez le plugin de : %1.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <translation>
            <numerusform>%1 Et %n autre semblable.</numerusform>
            <numerusform>%1 Et %n autres semblables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2, jusqu&apos;au %3.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Docker&apos;s settings name the credential helper &apos;%1&apos;, which is not installed.</source>
        <translation>Les réglages de Docker nomment l&apos;assistant d&apos;identification « %1 », qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>The credential helper &apos;%1&apos; did not answer.</source>
        <translation>L&apos;assistant d&apos;identification « %1 » n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>This is no JSON object; &apos;docker login&apos; writes one.</source>
        <translation>Ce n&apos;est pas un objet JSON ; « docker login » en écrit un.</translation>
    </message>
    <message>
        <source>No branch is checked out; name one with &apos;--branch&apos;.</source>
        <translation>Aucune branche n&apos;est extraite ; nommez-en une avec « --branch ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for a branch.</source>
        <translation>« %1 » n&apos;est pas un nom de branche.</translation>
    </message>
    <message>
        <source>git cannot switch to the branch &apos;%1&apos;: %2</source>
        <translation>git ne peut pas passer à la branche « %1 » : %2</translation>
    </message>
    <message>
        <source>Publishing needs git, which is not installed.</source>
        <translation>La publication a besoin de git, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is no git working tree: %1</source>
        <translation>Ce n&apos;est pas un arbre de travail git : %1</translation>
    </message>
    <message>
        <source>The path leads into the folder of git itself.</source>
        <translation>Le chemin mène dans le dossier de git lui-même.</translation>
    </message>
    <message>
        <source>The path leads out of the git working tree.</source>
        <translation>Le chemin mène hors de l&apos;arbre de travail git.</translation>
    </message>
    <message>
        <source>A merge or rebase is under way in this working tree; finish it first.</source>
        <translation>Un merge ou un rebase est en cours dans cet arbre de travail ; terminez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Other changes are staged in this working tree; commit or unstage them first.</source>
        <translation>D&apos;autres changements sont indexés dans cet arbre de travail ; commitez-les ou désindexez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>This file was changed by hand, and that is not committed; commit or discard it first.</source>
        <translation>Ce fichier a été modifié à la main, et cela n&apos;est pas commité ; commitez ou annulez d&apos;abord la modification.</translation>
    </message>
    <message>
        <source>The files are written, but git did not commit them: %1</source>
        <translation>Les fichiers sont écrits, mais git ne les a pas commités : %1</translation>
    </message>
    <message>
        <source>There is no remote to push to; name one with &apos;--remote&apos;.</source>
        <translation>Il n&apos;y a pas de dépôt distant vers lequel pousser ; nommez-en un avec « --remote ».</translation>
    </message>
    <message>
        <source>The export is committed, but git did not push it: %1</source>
        <translation>L&apos;export est commité, mais git ne l&apos;a pas poussé : %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of an artifact; write oci://HOST/REPOSITORY:TAG, the repository in small letters.</source>
        <translation>« %1 » n&apos;est pas l&apos;adresse d&apos;un artefact ; écrivez oci://HOST/REPOSITORY:TAG, le dépôt en minuscules.</translation>
    </message>
    <message>
        <source>The registry sends on to %1, which is not encrypted.</source>
        <translation>Le registre renvoie vers %1, qui n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>La publication a été arrêtée.</translation>
    </message>
    <message>
        <source>The registry does not answer: %1.</source>
        <translation>Le registre ne répond pas : %1.</translation>
    </message>
    <message>
        <source>The registry asks for a way to sign in that is not known here.</source>
        <translation>Le registre demande un mode de connexion qui n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The registry wants to know who pushes; sign in with &apos;docker login %1&apos; first.</source>
        <translation>Le registre veut savoir qui pousse ; connectez-vous d&apos;abord avec « docker login %1 ».</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>Check &apos;docker login %1&apos;.</source>
        <translation>Vérifiez « docker login %1 ».</translation>
    </message>
    <message>
        <source>The registry refuses %1 (status %2).</source>
        <translation>Le registre refuse %1 (statut %2).</translation>
    </message>
    <message>
        <source>to say what it holds</source>
        <translation>d&apos;indiquer ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>an upload</source>
        <translation>un envoi</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>l&apos;artefact</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>This design is empty.</source>
        <translation>Cette conception est vide.</translation>
    </message>
    <message>
        <source>The scale of a picture has to be greater than 0.</source>
        <translation>L&apos;échelle d&apos;une image doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. Use a scale of at most %5, or SVG.</source>
        <translation>L&apos;image ferait %1 × %2 pixels ; %3 par côté et %4 mégapixels au plus sont possibles. Utilisez une échelle d&apos;au plus %5, ou SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; use a smaller scale, or SVG.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour l&apos;image ; utilisez une échelle plus petite, ou SVG.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nobody collects the logs of %1.</source>
        <translation>Personne ne collecte les logs de %1.</translation>
    </message>
    <message>
        <source>Nobody collects the metrics of %1.</source>
        <translation>Personne ne collecte les métriques de %1.</translation>
    </message>
    <message>
        <source>Nobody collects the traces of %1.</source>
        <translation>Personne ne collecte les traces de %1.</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; accepts nothing: &apos;%2&apos; finds nothing there.</source>
        <translation>L&apos;écart « %1 » n&apos;accepte rien : « %2 » n&apos;y trouve rien.</translation>
    </message>
    <message>
        <source>Changes propagate far</source>
        <translation>Les changements se propagent loin</translation>
    </message>
    <message>
        <source>A change of one workload can reach a large part of all others.</source>
        <translation>Un changement d&apos;un workload peut atteindre une grande partie de tous les autres.</translation>
    </message>
    <message>
        <source>Nobody can foresee what a change breaks, so every release needs a test of everything.</source>
        <translation>Personne ne peut prévoir ce qu&apos;un changement casse, chaque version demande donc un test de tout.</translation>
    </message>
    <message>
        <source>Cut the dependencies of the workload that most others reach: with events, a facade, or data of their own.</source>
        <translation>Coupez les dépendances du workload que la plupart des autres atteignent : par des événements, une façade ou leurs propres données.</translation>
    </message>
    <message>
        <source>Chatty connection</source>
        <translation>Connexion bavarde</translation>
    </message>
    <message>
        <source>One request makes many calls over the same connection.</source>
        <translation>Une requête fait de nombreux appels sur la même connexion.</translation>
    </message>
    <message>
        <source>Each call pays network time and can fail; together they make a slow and fragile request.</source>
        <translation>Chaque appel coûte du temps réseau et peut échouer ; ensemble, ils font une requête lente et fragile.</translation>
    </message>
    <message>
        <source>Offer one coarser operation or a batch, or keep a copy of the data where it is read.</source>
        <translation>Offrez une opération plus grossière ou un lot, ou gardez une copie des données là où elles sont lues.</translation>
    </message>
    <message>
        <source>%1 does not say how many calls a request makes.</source>
        <translation>%1 n&apos;indique pas combien d&apos;appels fait une requête.</translation>
    </message>
    <message>
        <source>%1 makes %2 calls for one request.</source>
        <translation>%1 fait %2 appels pour une requête.</translation>
    </message>
    <message>
        <source>Dense coupling</source>
        <translation>Couplage dense</translation>
    </message>
    <message>
        <source>A large part of all possible dependencies between workloads exists.</source>
        <translation>Une grande partie des dépendances possibles entre workloads existe.</translation>
    </message>
    <message>
        <source>When everything talks to everything, the boundaries between workloads do not separate anything.</source>
        <translation>Quand tout parle à tout, les frontières entre workloads ne séparent rien.</translation>
    </message>
    <message>
        <source>Review the boundaries: merge what always changes together, and cut what merely shares data.</source>
        <translation>Revoyez les frontières : fusionnez ce qui change toujours ensemble, et coupez ce qui ne partage que des données.</translation>
    </message>
    <message>
        <source>Dependency cycle</source>
        <translation>Cycle de dépendances</translation>
    </message>
    <message>
        <source>Components call one another in a circle, each waiting for the next.</source>
        <translation>Des composants s&apos;appellent en cercle, chacun attendant le suivant.</translation>
    </message>
    <message>
        <source>They can only be deployed, tested and scaled together, and one slow member stalls all of them.</source>
        <translation>Ils ne peuvent être déployés, testés et mis à l&apos;échelle qu&apos;ensemble, et un membre lent les bloque tous.</translation>
    </message>
    <message>
        <source>Make one call of the cycle asynchronous, or move what both sides need into a component of its own.</source>
        <translation>Rendez un appel du cycle asynchrone, ou déplacez ce dont les deux côtés ont besoin dans un composant à part.</translation>
    </message>
    <message>
        <source>%1 wait for one another in a circle.</source>
        <translation>%1 s&apos;attendent en cercle.</translation>
    </message>
    <message>
        <source>Excessive fan-in</source>
        <translation>Fan-in excessif</translation>
    </message>
    <message>
        <source>Very many components depend on one workload.</source>
        <translation>De très nombreux composants dépendent d&apos;un seul workload.</translation>
    </message>
    <message>
        <source>Its failure, slowness or change of contract hits all of them at once.</source>
        <translation>Sa panne, sa lenteur ou un changement de son contrat les touche tous à la fois.</translation>
    </message>
    <message>
        <source>Cache its answers near the callers, split it by caller group, or isolate the callers with bulkheads.</source>
        <translation>Mettez ses réponses en cache près des appelants, découpez-le par groupe d&apos;appelants, ou isolez les appelants par des cloisons (bulkheads).</translation>
    </message>
    <message>
        <source>Excessive fan-out</source>
        <translation>Fan-out excessif</translation>
    </message>
    <message>
        <source>One workload calls very many others and waits for them.</source>
        <translation>Un workload en appelle de très nombreux autres et les attend.</translation>
    </message>
    <message>
        <source>It is as slow as the slowest and as available as all of them together.</source>
        <translation>Il est aussi lent que le plus lent et aussi disponible que tous réunis.</translation>
    </message>
    <message>
        <source>Put an aggregator or backend for frontend in between, or let it listen to events instead of asking.</source>
        <translation>Placez un agrégateur ou un backend for frontend entre eux, ou laissez-le écouter des événements au lieu de demander.</translation>
    </message>
    <message>
        <source>Call to a fixed address</source>
        <translation>Appel à une adresse fixe</translation>
    </message>
    <message>
        <source>A workload finds another by an address that is written down.</source>
        <translation>Un workload en trouve un autre par une adresse inscrite en dur.</translation>
    </message>
    <message>
        <source>The target cannot be moved, scaled or replaced without a change in every caller.</source>
        <translation>La cible ne peut être déplacée, mise à l&apos;échelle ou remplacée sans changer chaque appelant.</translation>
    </message>
    <message>
        <source>Find the target through the platform or a registry, or put a router in front of it.</source>
        <translation>Trouvez la cible par la plateforme ou un registre, ou placez un routeur devant elle.</translation>
    </message>
    <message>
        <source>%1 does not say how %2 finds %3.</source>
        <translation>%1 n&apos;indique pas comment %2 trouve %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 at a fixed address.</source>
        <translation>%1 appelle %2 à une adresse fixe.</translation>
    </message>
    <message>
        <source>Find it through a registry</source>
        <translation>Le trouver par un registre</translation>
    </message>
    <message>
        <source>Closer to another team</source>
        <translation>Plus proche d&apos;une autre équipe</translation>
    </message>
    <message>
        <source>A component has more connections with another team than with its own, and is not run for others by design.</source>
        <translation>Un composant a plus de connexions avec une autre équipe qu&apos;avec la sienne, et n&apos;est pas exploité à dessein pour d&apos;autres.</translation>
    </message>
    <message>
        <source>Every change has to be agreed between two teams, though one of them could make it alone.</source>
        <translation>Chaque changement doit être convenu entre deux équipes, alors que l&apos;une d&apos;elles pourrait le faire seule.</translation>
    </message>
    <message>
        <source>Give it to the team that it works with, or move the boundary between the two.</source>
        <translation>Donnez-le à l&apos;équipe avec laquelle il travaille, ou déplacez la frontière entre les deux.</translation>
    </message>
    <message>
        <source>%1 has more connections with the team %2 (%3) than with its own (%4).</source>
        <translation>%1 a plus de connexions avec l&apos;équipe %2 (%3) qu&apos;avec la sienne (%4).</translation>
    </message>
    <message>
        <source>Give it to the team %1</source>
        <translation>Le donner à l&apos;équipe %1</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>A workload has about as many callers as it calls, and many of both.</source>
        <translation>Un workload a à peu près autant d&apos;appelants qu&apos;il en appelle, et beaucoup des deux.</translation>
    </message>
    <message>
        <source>Every change passes through it, and its failure reaches in both directions.</source>
        <translation>Chaque changement passe par lui, et sa panne porte dans les deux directions.</translation>
    </message>
    <message>
        <source>Split it by responsibility, or put a facade or events between it and one of its sides.</source>
        <translation>Découpez-le par responsabilité, ou placez une façade ou des événements entre lui et l&apos;un de ses côtés.</translation>
    </message>
    <message>
        <source>Long synchronous chain</source>
        <translation>Longue chaîne synchrone</translation>
    </message>
    <message>
        <source>A request passes through a long chain of workloads that each wait for the next.</source>
        <translation>Une requête passe par une longue chaîne de workloads dont chacun attend le suivant.</translation>
    </message>
    <message>
        <source>Latency adds up, availability multiplies, and retries at every hop turn a hiccup into a storm.</source>
        <translation>La latence s&apos;additionne, la disponibilité se multiplie, et les nouvelles tentatives à chaque saut font d&apos;un hoquet une tempête.</translation>
    </message>
    <message>
        <source>Cut the chain with an event or a queue, or let the caller gather what it needs in parallel.</source>
        <translation>Coupez la chaîne par un événement ou une file, ou laissez l&apos;appelant rassembler en parallèle ce dont il a besoin.</translation>
    </message>
    <message>
        <source>Mutual calls</source>
        <translation>Appels mutuels</translation>
    </message>
    <message>
        <source>Two workloads call each other and wait.</source>
        <translation>Deux workloads s&apos;appellent l&apos;un l&apos;autre et attendent.</translation>
    </message>
    <message>
        <source>Neither can start, answer or be released without the other: they are one program with a network in the middle.</source>
        <translation>Aucun ne peut démarrer, répondre ou être publié sans l&apos;autre : c&apos;est un seul programme avec un réseau au milieu.</translation>
    </message>
    <message>
        <source>Let one side answer with events, or move what both need into a third workload.</source>
        <translation>Laissez un côté répondre par des événements, ou déplacez ce dont les deux ont besoin dans un troisième workload.</translation>
    </message>
    <message>
        <source>%1 and %2 call each other.</source>
        <translation>%1 et %2 s&apos;appellent l&apos;un l&apos;autre.</translation>
    </message>
    <message>
        <source>Shared domain library</source>
        <translation>Bibliothèque métier partagée</translation>
    </message>
    <message>
        <source>Several workloads share a library that holds business rules.</source>
        <translation>Plusieurs workloads partagent une bibliothèque qui contient des règles métier.</translation>
    </message>
    <message>
        <source>A change of the rules has to be released in all of them at the same time.</source>
        <translation>Un changement des règles doit être publié dans tous en même temps.</translation>
    </message>
    <message>
        <source>Copy the little that each needs, give the rules to one workload, or let versions of the library live side by side.</source>
        <translation>Copiez le peu dont chacun a besoin, confiez les règles à un seul workload, ou laissez cohabiter des versions de la bibliothèque.</translation>
    </message>
    <message>
        <source>Unstable dependency</source>
        <translation>Dépendance instable</translation>
    </message>
    <message>
        <source>A workload that others rely on depends on workloads that change more easily than it does.</source>
        <translation>Un workload sur lequel d&apos;autres s&apos;appuient dépend de workloads qui changent plus facilement que lui.</translation>
    </message>
    <message>
        <source>Changes of its targets reach it, and through it all that rely on it.</source>
        <translation>Les changements de ses cibles l&apos;atteignent, et à travers lui tous ceux qui s&apos;appuient sur lui.</translation>
    </message>
    <message>
        <source>Turn the dependency around: let the less stable side depend on an interface or on events of the other.</source>
        <translation>Inversez la dépendance : faites dépendre le côté le moins stable d&apos;une interface ou d&apos;événements de l&apos;autre.</translation>
    </message>
    <message>
        <source>Writes to several stores</source>
        <translation>Écrit dans plusieurs magasins</translation>
    </message>
    <message>
        <source>A workload writes to several data stores, and no saga coordinates the writes.</source>
        <translation>Un workload écrit dans plusieurs magasins de données, et aucune saga ne coordonne les écritures.</translation>
    </message>
    <message>
        <source>When one write fails, the others stay: the stores contradict each other, and no transaction takes them back.</source>
        <translation>Quand une écriture échoue, les autres restent : les magasins se contredisent, et aucune transaction ne revient en arrière.</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga with compensating steps, or leave each store to a workload of its own.</source>
        <translation>Coordonnez les écritures par une saga avec des étapes de compensation, ou laissez chaque magasin à son propre workload.</translation>
    </message>
    <message>
        <source>%1 writes to %2, and no saga keeps them together.</source>
        <translation>%1 écrit dans %2, et aucune saga ne les garde cohérents.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and does not say whether a saga keeps them together.</source>
        <translation>%1 écrit dans %2 et n&apos;indique pas si une saga les garde cohérents.</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga</source>
        <translation>Coordonner les écritures par une saga</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Double écriture</translation>
    </message>
    <message>
        <source>A workload writes to a data store and publishes messages, with nothing that keeps the two together.</source>
        <translation>Un workload écrit dans un magasin de données et publie des messages, sans rien qui garde les deux cohérents.</translation>
    </message>
    <message>
        <source>When it dies between the two, the data says one thing and the messages another, and nobody notices.</source>
        <translation>S&apos;il meurt entre les deux, les données disent une chose et les messages une autre, et personne ne le remarque.</translation>
    </message>
    <message>
        <source>Store the message with the data and publish it from there (outbox), or capture the changes of the store.</source>
        <translation>Stockez le message avec les données et publiez-le de là (outbox), ou capturez les changements du magasin.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3 without an outbox.</source>
        <translation>%1 écrit dans %2 et publie vers %3 sans outbox.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3, and does not say whether an outbox keeps the two together.</source>
        <translation>%1 écrit dans %2 et publie vers %3, et n&apos;indique pas si une outbox garde les deux cohérents.</translation>
    </message>
    <message>
        <source>Publish from an outbox</source>
        <translation>Publier depuis une outbox</translation>
    </message>
    <message>
        <source>Data of another team</source>
        <translation>Données d&apos;une autre équipe</translation>
    </message>
    <message>
        <source>A workload reads or writes the tables of a data store that another team develops on.</source>
        <translation>Un workload lit ou écrit les tables d&apos;un magasin de données sur lequel une autre équipe développe.</translation>
    </message>
    <message>
        <source>The owning team cannot change its tables without breaking software that it does not know.</source>
        <translation>L&apos;équipe propriétaire ne peut pas changer ses tables sans casser des logiciels qu&apos;elle ne connaît pas.</translation>
    </message>
    <message>
        <source>Ask a workload of the owning team, or read a view or a stream of changes that it publishes.</source>
        <translation>Interrogez un workload de l&apos;équipe propriétaire, ou lisez une vue ou un flux de changements qu&apos;elle publie.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 belongs to the team %2, but is used directly by %3.</source>
        <translation>%1 appartient à l&apos;équipe %2, mais est utilisé directement par %3.</translation>
    </message>
    <message>
        <source>Read a view that the owner publishes</source>
        <translation>Lire une vue que le propriétaire publie</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>Interroger plutôt %1</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>A data store that is not backed up, or for which nobody said how much work may be lost.</source>
        <translation>Un magasin de données qui n&apos;est pas sauvegardé, ou pour lequel personne n&apos;a dit combien de travail peut être perdu.</translation>
    </message>
    <message>
        <source>A deleted table, a faulty release or an extortionist takes the data for good; replicas repeat the loss.</source>
        <translation>Une table supprimée, une version défectueuse ou un extorqueur emporte les données pour de bon ; les réplicas répètent la perte.</translation>
    </message>
    <message>
        <source>Back it up to a separate place and agree on a recovery point.</source>
        <translation>Sauvegardez-le dans un lieu séparé et convenez d&apos;un point de reprise.</translation>
    </message>
    <message>
        <source>The data in %1 is not backed up.</source>
        <translation>Les données de %1 ne sont pas sauvegardées.</translation>
    </message>
    <message>
        <source>%1 does not say whether its data is backed up.</source>
        <translation>%1 n&apos;indique pas si ses données sont sauvegardées.</translation>
    </message>
    <message>
        <source>%1 is backed up, but does not say how much work may be lost.</source>
        <translation>%1 est sauvegardé, mais n&apos;indique pas combien de travail peut être perdu.</translation>
    </message>
    <message>
        <source>Copy it to %1 every day</source>
        <translation>Le copier chaque jour vers %1</translation>
    </message>
    <message>
        <source>Back it up every day</source>
        <translation>Le sauvegarder chaque jour</translation>
    </message>
    <message>
        <source>Orphaned topic</source>
        <translation>Topic orphelin</translation>
    </message>
    <message>
        <source>A queue or event stream, or a topic of it, that nobody publishes to or nobody consumes.</source>
        <translation>Une file ou un flux d&apos;événements, ou l&apos;un de ses topics, vers lequel personne ne publie ou que personne ne consomme.</translation>
    </message>
    <message>
        <source>Messages pile up for nobody, or somebody waits for messages that never come; often a name is misspelt.</source>
        <translation>Des messages s&apos;accumulent pour personne, ou quelqu&apos;un attend des messages qui ne viennent jamais ; souvent un nom est mal écrit.</translation>
    </message>
    <message>
        <source>Connect the missing side, or remove what nobody needs.</source>
        <translation>Connectez le côté manquant, ou retirez ce dont personne n&apos;a besoin.</translation>
    </message>
    <message>
        <source>Nobody publishes to %1, and nobody consumes from it.</source>
        <translation>Personne ne publie vers %1, et personne n&apos;en consomme.</translation>
    </message>
    <message>
        <source>Nobody consumes what is published to %1.</source>
        <translation>Personne ne consomme ce qui est publié vers %1.</translation>
    </message>
    <message>
        <source>Nobody publishes what is consumed from %1.</source>
        <translation>Personne ne publie ce qui est consommé depuis %1.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2, and nobody publishes %3.</source>
        <translation>Dans %1, personne ne consomme %2, et personne ne publie %3.</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2.</source>
        <translation>Dans %1, personne ne consomme %2.</translation>
    </message>
    <message>
        <source>In %1, nobody publishes %2.</source>
        <translation>Dans %1, personne ne publie %2.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Base de données partagée</translation>
    </message>
    <message>
        <source>Several workloads read or write the same data store.</source>
        <translation>Plusieurs workloads lisent ou écrivent le même magasin de données.</translation>
    </message>
    <message>
        <source>Its schema becomes a contract that nobody wrote: no owner can change it, and one can corrupt the data of all.</source>
        <translation>Son schéma devient un contrat que personne n&apos;a écrit : aucun propriétaire ne peut le changer, et l&apos;un peut corrompre les données de tous.</translation>
    </message>
    <message>
        <source>Give each its own store and share by an interface or events, or let one workload own the data.</source>
        <translation>Donnez à chacun son propre magasin et partagez par une interface ou des événements, ou confiez les données à un seul workload.</translation>
    </message>
    <message>
        <source>%1 is shared by %2.</source>
        <translation>%1 est partagé par %2.</translation>
    </message>
    <message>
        <source>Data stored in the clear</source>
        <translation>Données stockées en clair</translation>
    </message>
    <message>
        <source>Confidential or regulated data rests where it is not encrypted.</source>
        <translation>Des données confidentielles ou réglementées reposent là où elles ne sont pas chiffrées.</translation>
    </message>
    <message>
        <source>A lost disk, a copied snapshot or a stolen backup is then a breach that has to be reported.</source>
        <translation>Un disque perdu, un instantané copié ou une sauvegarde volée est alors une violation à déclarer.</translation>
    </message>
    <message>
        <source>Encrypt it at rest, with a key from a key service.</source>
        <translation>Chiffrez-les au repos, avec une clé d&apos;un service de clés.</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted and does not say whether entries are written to disk.</source>
        <translation>%1 conserve %2 sans chiffrement et n&apos;indique pas si les entrées sont écrites sur disque.</translation>
    </message>
    <message>
        <source>%1 keeps %2 and is not encrypted at rest.</source>
        <translation>%1 conserve %2 et n&apos;est pas chiffré au repos.</translation>
    </message>
    <message>
        <source>%1 keeps %2 and does not say whether it is encrypted at rest.</source>
        <translation>%1 conserve %2 et n&apos;indique pas s&apos;il est chiffré au repos.</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest and does not say how confidential its data is.</source>
        <translation>%1 n&apos;est pas chiffré au repos et n&apos;indique pas à quel point ses données sont confidentielles.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted at rest.</source>
        <translation>%1 n&apos;indique pas s&apos;il est chiffré au repos.</translation>
    </message>
    <message>
        <source>Encrypt it at rest</source>
        <translation>Le chiffrer au repos</translation>
    </message>
    <message>
        <source>confidential data</source>
        <translation>des données confidentielles</translation>
    </message>
    <message>
        <source>restricted data</source>
        <translation>des données restreintes</translation>
    </message>
    <message>
        <source>regulated data (%1)</source>
        <translation>des données réglementées (%1)</translation>
    </message>
    <message>
        <source>Cluster without GitOps</source>
        <translation>Cluster sans GitOps</translation>
    </message>
    <message>
        <source>Nothing reconciles the cluster with its declared state.</source>
        <translation>Rien ne réconcilie le cluster avec son état déclaré.</translation>
    </message>
    <message>
        <source>Changes made by hand stay unseen, and nobody can rebuild the cluster from the repository.</source>
        <translation>Les changements faits à la main restent invisibles, et personne ne peut reconstruire le cluster depuis le dépôt.</translation>
    </message>
    <message>
        <source>Add a GitOps controller that deploys to the cluster.</source>
        <translation>Ajoutez un contrôleur GitOps qui déploie dans le cluster.</translation>
    </message>
    <message>
        <source>No GitOps controller reconciles %1.</source>
        <translation>Aucun contrôleur GitOps ne réconcilie %1.</translation>
    </message>
    <message>
        <source>Let %1 deploy to it</source>
        <translation>Laisser %1 y déployer</translation>
    </message>
    <message>
        <source>Image without a fixed version</source>
        <translation>Image sans version fixe</translation>
    </message>
    <message>
        <source>A container image is named without a version, or by a tag that moves.</source>
        <translation>Une image de conteneur est nommée sans version, ou par un tag qui bouge.</translation>
    </message>
    <message>
        <source>Two instances can run different software, and nobody can go back to what ran before.</source>
        <translation>Deux instances peuvent exécuter des logiciels différents, et personne ne peut revenir à ce qui s&apos;exécutait avant.</translation>
    </message>
    <message>
        <source>Name the image by a version tag that is never reused, or by its digest.</source>
        <translation>Nommez l&apos;image par un tag de version jamais réutilisé, ou par son digest.</translation>
    </message>
    <message>
        <source>%1 does not say which image it runs.</source>
        <translation>%1 n&apos;indique pas quelle image il exécute.</translation>
    </message>
    <message>
        <source>%1 runs the image %2 without a version.</source>
        <translation>%1 exécute l&apos;image %2 sans version.</translation>
    </message>
    <message>
        <source>%1 runs the image %2, whose tag moves.</source>
        <translation>%1 exécute l&apos;image %2, dont le tag bouge.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Personne n&apos;en répond</translation>
    </message>
    <message>
        <source>No person or team is named that answers for a component.</source>
        <translation>Aucune personne ni équipe n&apos;est nommée pour répondre d&apos;un composant.</translation>
    </message>
    <message>
        <source>When it fails or has to be patched, everybody waits for somebody else.</source>
        <translation>Quand il tombe en panne ou doit être corrigé, chacun attend quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Name an owner, or give it or the place that it stands in to a team.</source>
        <translation>Nommez un responsable, ou confiez-le, ou le lieu où il se trouve, à une équipe.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for %1.</source>
        <translation>Personne n&apos;est nommé pour répondre de %1.</translation>
    </message>
    <message>
        <source>Not made from code</source>
        <translation>Non issu de code</translation>
    </message>
    <message>
        <source>Something is set up by hand instead of from infrastructure code.</source>
        <translation>Quelque chose est mis en place à la main plutôt que par du code d&apos;infrastructure.</translation>
    </message>
    <message>
        <source>Nobody can rebuild it, review its changes, or tell how it differs from the other environments.</source>
        <translation>Personne ne peut le reconstruire, revoir ses changements ou dire en quoi il diffère des autres environnements.</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code and let a pipeline or controller create it.</source>
        <translation>Décrivez-le en code d&apos;infrastructure et laissez un pipeline ou un contrôleur le créer.</translation>
    </message>
    <message>
        <source>%1 is set up by hand.</source>
        <translation>%1 est mis en place à la main.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is made from code or by hand.</source>
        <translation>%1 n&apos;indique pas s&apos;il est issu de code ou fait à la main.</translation>
    </message>
    <message>
        <source>Let %1 create it</source>
        <translation>Laisser %1 le créer</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code</source>
        <translation>Le décrire en code d&apos;infrastructure</translation>
    </message>
    <message>
        <source>Runs in production alone</source>
        <translation>Ne s&apos;exécute qu&apos;en production</translation>
    </message>
    <message>
        <source>A component runs in production, but in no environment before it.</source>
        <translation>Un composant s&apos;exécute en production, mais dans aucun environnement avant elle.</translation>
    </message>
    <message>
        <source>It is tried out for the first time where it must not fail.</source>
        <translation>Il est essayé pour la première fois là où il ne doit pas tomber en panne.</translation>
    </message>
    <message>
        <source>Run it in at least one environment before production too.</source>
        <translation>Exécutez-le aussi dans au moins un environnement avant la production.</translation>
    </message>
    <message>
        <source>%1 runs in %2 alone.</source>
        <translation>%1 ne s&apos;exécute que dans %2.</translation>
    </message>
    <message>
        <source>Run it in %1 too</source>
        <translation>L&apos;exécuter aussi dans %1</translation>
    </message>
    <message>
        <source>Pipeline pushes into a cluster</source>
        <translation>Un pipeline pousse dans un cluster</translation>
    </message>
    <message>
        <source>A build pipeline changes a cluster by itself.</source>
        <translation>Un pipeline de construction modifie un cluster lui-même.</translation>
    </message>
    <message>
        <source>The pipeline holds the keys of the cluster, and what runs may differ from what the repository says.</source>
        <translation>Le pipeline détient les clés du cluster, et ce qui s&apos;exécute peut différer de ce que dit le dépôt.</translation>
    </message>
    <message>
        <source>Let the pipeline change the repository, and a GitOps controller in the cluster fetch it from there.</source>
        <translation>Laissez le pipeline modifier le dépôt, et un contrôleur GitOps du cluster l&apos;y récupérer.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is handed the change or fetches it.</source>
        <translation>%1 n&apos;indique pas si %2 reçoit le changement ou va le chercher.</translation>
    </message>
    <message>
        <source>The pipeline %1 pushes changes into %2.</source>
        <translation>Le pipeline %1 pousse des changements dans %2.</translation>
    </message>
    <message>
        <source>Let %1 deploy to it instead</source>
        <translation>Laisser plutôt %1 y déployer</translation>
    </message>
    <message>
        <source>Resources half stated</source>
        <translation>Ressources à moitié indiquées</translation>
    </message>
    <message>
        <source>A container states some of its resources, but not what it is promised and where it is stopped.</source>
        <translation>Un conteneur indique une partie de ses ressources, mais pas ce qui lui est promis ni où il est arrêté.</translation>
    </message>
    <message>
        <source>The scheduler places it blindly, and one leaking instance takes the memory of its neighbours.</source>
        <translation>L&apos;ordonnanceur le place à l&apos;aveugle, et une instance qui fuit prend la mémoire de ses voisines.</translation>
    </message>
    <message>
        <source>State the processor time and memory that an instance asks for, and the memory at which it is stopped.</source>
        <translation>Indiquez le temps processeur et la mémoire qu&apos;une instance demande, et la mémoire à laquelle elle est arrêtée.</translation>
    </message>
    <message>
        <source>%1 does not say what resources it needs.</source>
        <translation>%1 n&apos;indique pas de quelles ressources il a besoin.</translation>
    </message>
    <message>
        <source>processor request</source>
        <translation>requête processeur</translation>
    </message>
    <message>
        <source>memory request</source>
        <translation>requête mémoire</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite mémoire</translation>
    </message>
    <message>
        <source>%1 states no %2.</source>
        <translation>%1 n&apos;indique pas : %2.</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> ni </translation>
    </message>
    <message>
        <source>State the missing resources</source>
        <translation>Indiquer les ressources manquantes</translation>
    </message>
    <message>
        <source>there is no rule &apos;%1&apos;</source>
        <translation>il n&apos;y a pas de règle « %1 »</translation>
    </message>
    <message>
        <source>its subject &apos;%1&apos; is not in the design</source>
        <translation>son sujet « %1 » n&apos;est pas dans la conception</translation>
    </message>
    <message>
        <source>it has no owner</source>
        <translation>il n&apos;a pas de responsable</translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation>il n&apos;a pas de date d&apos;expiration</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>il a expiré le %1</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Tout corriger : %1</translation>
    </message>
    <message>
        <source>Use events over %1 instead</source>
        <translation>Utiliser plutôt des événements via %1</translation>
    </message>
    <message>
        <source>Let %1 observe it</source>
        <translation>Laisser %1 l&apos;observer</translation>
    </message>
    <message>
        <source>Many calls between providers</source>
        <translation>Nombreux appels entre fournisseurs</translation>
    </message>
    <message>
        <source>A caller waits very often for a component that runs with another provider.</source>
        <translation>Un appelant attend très souvent un composant qui s&apos;exécute chez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Each call pays the way between the providers in milliseconds and in money, and an outage of the link stops both sides.</source>
        <translation>Chaque appel paie le trajet entre les fournisseurs en millisecondes et en argent, et une panne du lien arrête les deux côtés.</translation>
    </message>
    <message>
        <source>Keep a copy of the data near the caller, send events, or move the two together.</source>
        <translation>Gardez une copie des données près de l&apos;appelant, envoyez des événements, ou rapprochez les deux.</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider and does not say how often.</source>
        <translation>%1 appelle %2 chez un autre fournisseur et n&apos;indique pas combien de fois.</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider %3 times a second.</source>
        <translation>%1 appelle %2 chez un autre fournisseur %3 fois par seconde.</translation>
    </message>
    <message>
        <source>Data outside of where it has to stay</source>
        <translation>Données hors de leur lieu obligatoire</translation>
    </message>
    <message>
        <source>Data that has to stay in certain countries rests elsewhere: the store itself, a copy of it, or logs of it.</source>
        <translation>Des données qui doivent rester dans certains pays reposent ailleurs : le magasin lui-même, une copie ou des logs.</translation>
    </message>
    <message>
        <source>A copy in the wrong country breaks the law and contracts even when nobody reads it.</source>
        <translation>Une copie dans le mauvais pays enfreint la loi et les contrats même si personne ne la lit.</translation>
    </message>
    <message>
        <source>Move the store or the copy into a place that is allowed, or stop copying.</source>
        <translation>Déplacez le magasin ou la copie dans un lieu autorisé, ou cessez de copier.</translation>
    </message>
    <message>
        <source>%1 receives data that has to stay in %2 and does not say where it keeps it.</source>
        <translation>%1 reçoit des données qui doivent rester dans %2 et n&apos;indique pas où il les conserve.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2; %3 keeps it in %4.</source>
        <translation>Les données de %1 doivent rester dans %2 ; %3 les conserve dans %4.</translation>
    </message>
    <message>
        <source>%1 keeps data that has to stay in %2; the design does not say in which country %3 is.</source>
        <translation>%1 conserve des données qui doivent rester dans %2 ; la conception n&apos;indique pas dans quel pays se trouve %3.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and rests in %3.</source>
        <translation>Les données de %1 doivent rester dans %2 et reposent dans %3.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and is copied to %3 in %4.</source>
        <translation>Les données de %1 doivent rester dans %2 et sont copiées vers %3 dans %4.</translation>
    </message>
    <message>
        <source>Data that leaves costs more than planned</source>
        <translation>Les données sortantes coûtent plus que prévu</translation>
    </message>
    <message>
        <source>What leaves a cloud in a month costs more than its budget for that.</source>
        <translation>Ce qui quitte un cloud en un mois coûte plus que le budget prévu pour cela.</translation>
    </message>
    <message>
        <source>Providers charge for data that leaves; nobody sees the bill in the diagram until it arrives.</source>
        <translation>Les fournisseurs facturent les données sortantes ; personne ne voit la facture dans le diagramme avant qu&apos;elle arrive.</translation>
    </message>
    <message>
        <source>Keep together what exchanges much data, cache or compress it, serve it from a content delivery network, or raise the budget.</source>
        <translation>Gardez ensemble ce qui échange beaucoup de données, mettez-les en cache ou compressez-les, servez-les depuis un réseau de diffusion de contenu, ou augmentez le budget.</translation>
    </message>
    <message>
        <source>What leaves %1 costs about %2 a month; %3 is planned.</source>
        <translation>Ce qui quitte %1 coûte environ %2 par mois ; %3 sont prévus.</translation>
    </message>
    <message>
        <source>%1 leaves %2, which has a budget for that, and does not say how much it carries.</source>
        <translation>%1 quitte %2, qui a un budget pour cela, et n&apos;indique pas combien de données sont transportées.</translation>
    </message>
    <message>
        <source>Promise of several regions with one store</source>
        <translation>Promesse de plusieurs régions avec un seul magasin</translation>
    </message>
    <message>
        <source>A store is promised to survive the loss of a region, and nothing copies it to another one.</source>
        <translation>Il est promis qu&apos;un magasin survit à la perte d&apos;une région, et rien ne le copie dans une autre.</translation>
    </message>
    <message>
        <source>When the region is lost, so is the data, whatever was promised.</source>
        <translation>Quand la région est perdue, les données le sont aussi, quoi qu&apos;on ait promis.</translation>
    </message>
    <message>
        <source>Copy the store to another region, or take the promise back.</source>
        <translation>Copiez le magasin dans une autre région, ou retirez la promesse.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and no copy of it is drawn; the design does not say whether its provider runs it.</source>
        <translation>%1 est promis survivre à la perte d&apos;une région, et aucune copie n&apos;est tracée ; la conception n&apos;indique pas si son fournisseur l&apos;exploite.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and nothing copies it.</source>
        <translation>%1 est promis survivre à la perte d&apos;une région, et rien ne le copie.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region; its copy %2 stands in the same one.</source>
        <translation>%1 est promis survivre à la perte d&apos;une région ; sa copie %2 se trouve dans la même.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Copy it to %1</source>
        <translation>Le copier vers %1</translation>
    </message>
    <message>
        <source>Portable component tied to one provider</source>
        <translation>Composant portable lié à un seul fournisseur</translation>
    </message>
    <message>
        <source>A component that has to be able to move to another provider cannot, or needs something that only its provider offers.</source>
        <translation>Un composant qui doit pouvoir passer chez un autre fournisseur ne le peut pas, ou a besoin de ce que seul son fournisseur offre.</translation>
    </message>
    <message>
        <source>Moving it then means rewriting it, at the moment when there is the least time for that.</source>
        <translation>Le déplacer revient alors à le réécrire, au moment où l&apos;on en a le moins le temps.</translation>
    </message>
    <message>
        <source>Use something that other providers offer too, or hide it behind an interface of your own.</source>
        <translation>Utilisez quelque chose que d&apos;autres fournisseurs offrent aussi, ou cachez-le derrière votre propre interface.</translation>
    </message>
    <message>
        <source>%1 has to be able to move and cannot.</source>
        <translation>%1 doit pouvoir être déplacé et ne le peut pas.</translation>
    </message>
    <message>
        <source>%1 has to be able to move and needs %2, which cannot.</source>
        <translation>%1 doit pouvoir être déplacé et a besoin de %2, qui ne le peut pas.</translation>
    </message>
    <message>
        <source>%1 has to be able to move; the design does not say whether %2 can.</source>
        <translation>%1 doit pouvoir être déplacé ; la conception n&apos;indique pas si %2 le peut.</translation>
    </message>
    <message>
        <source>Providers joined over the public internet</source>
        <translation>Fournisseurs reliés par l&apos;internet public</translation>
    </message>
    <message>
        <source>A connection between two providers goes over the public internet, without a private link or a tunnel.</source>
        <translation>Une connexion entre deux fournisseurs passe par l&apos;internet public, sans lien privé ni tunnel.</translation>
    </message>
    <message>
        <source>Others share the way: it can be watched and disturbed, and nobody promises how fast it is.</source>
        <translation>D&apos;autres partagent le chemin : il peut être observé et perturbé, et personne ne promet sa rapidité.</translation>
    </message>
    <message>
        <source>Lead the connection over a private link, an interconnect or a tunnel.</source>
        <translation>Faites passer la connexion par un lien privé, une interconnexion ou un tunnel.</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another over the public internet.</source>
        <translation>%1 va d&apos;un fournisseur à un autre par l&apos;internet public.</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another and does not say whether over a private link.</source>
        <translation>%1 va d&apos;un fournisseur à un autre et n&apos;indique pas si c&apos;est par un lien privé.</translation>
    </message>
    <message>
        <source>Lead it over a private link</source>
        <translation>La faire passer par un lien privé</translation>
    </message>
    <message>
        <source>Several identity providers that do not know each other</source>
        <translation>Plusieurs fournisseurs d&apos;identité qui ne se connaissent pas</translation>
    </message>
    <message>
        <source>The platform has more than one identity provider, and they do not trust one another.</source>
        <translation>La plateforme a plus d&apos;un fournisseur d&apos;identité, et ils ne se font pas confiance.</translation>
    </message>
    <message>
        <source>People keep two accounts; whoever is locked out of one still gets in through the other.</source>
        <translation>Les personnes ont deux comptes ; qui est exclu de l&apos;un entre encore par l&apos;autre.</translation>
    </message>
    <message>
        <source>Let the identity providers trust one of them, or keep one alone.</source>
        <translation>Faites en sorte que les fournisseurs d&apos;identité fassent confiance à l&apos;un d&apos;eux, ou n&apos;en gardez qu&apos;un.</translation>
    </message>
    <message>
        <source>%1 and %2 do not trust one another.</source>
        <translation>%1 et %2 ne se font pas confiance.</translation>
    </message>
    <message>
        <source>Promise that hangs on a service window</source>
        <translation>Promesse suspendue à une plage de service</translation>
    </message>
    <message>
        <source>A component with an availability target waits for a legacy system that works at certain hours alone.</source>
        <translation>Un composant avec un objectif de disponibilité attend un système hérité qui ne fonctionne qu&apos;à certaines heures.</translation>
    </message>
    <message>
        <source>Outside of these hours the promise is broken, however well the caller itself runs.</source>
        <translation>Hors de ces heures, la promesse est rompue, si bien que fonctionne l&apos;appelant lui-même.</translation>
    </message>
    <message>
        <source>Put a queue or a cache between them, or state what the caller does while the system is closed.</source>
        <translation>Placez une file ou un cache entre eux, ou indiquez ce que fait l&apos;appelant quand le système est fermé.</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which does not say at which hours it works.</source>
        <translation>%1 est suspendu à %2, qui n&apos;indique pas à quelles heures il fonctionne.</translation>
    </message>
    <message>
        <source>%1 promises %2 % and waits for %3, which works %4.</source>
        <translation>%1 promet %2 % et attend %3, qui fonctionne %4.</translation>
    </message>
    <message>
        <source>State that the caller can do without it for a while</source>
        <translation>Indiquer que l&apos;appelant peut s&apos;en passer un moment</translation>
    </message>
    <message>
        <source>Data of a legacy system used directly</source>
        <translation>Données d&apos;un système hérité utilisées directement</translation>
    </message>
    <message>
        <source>A workload reads or writes a store that belongs to a legacy system.</source>
        <translation>Un workload lit ou écrit un magasin qui appartient à un système hérité.</translation>
    </message>
    <message>
        <source>The store&apos;s layout becomes a contract that nobody wrote down: the legacy system can no longer change, and the workload breaks when it does.</source>
        <translation>La structure du magasin devient un contrat que personne n&apos;a écrit : le système hérité ne peut plus changer, et le workload casse quand il change.</translation>
    </message>
    <message>
        <source>Read a stream of changes or a view that the legacy system publishes, and write through an interface that it or a facade offers.</source>
        <translation>Lisez un flux de changements ou une vue que le système hérité publie, et écrivez par une interface que lui ou une façade offre.</translation>
    </message>
    <message>
        <source>%1 uses %2, which belongs to the legacy system %3.</source>
        <translation>%1 utilise %2, qui appartient au système hérité %3.</translation>
    </message>
    <message>
        <source>Use an interface of its owner</source>
        <translation>Utiliser une interface de son propriétaire</translation>
    </message>
    <message>
        <source>Follow its stream of changes</source>
        <translation>Suivre son flux de changements</translation>
    </message>
    <message>
        <source>Read a view that its owner publishes</source>
        <translation>Lire une vue que son propriétaire publie</translation>
    </message>
    <message>
        <source>Replacement without an end</source>
        <translation>Remplacement sans fin</translation>
    </message>
    <message>
        <source>A legacy system that is being replaced has no day on which it is switched off, or that day has passed.</source>
        <translation>Un système hérité en cours de remplacement n&apos;a pas de jour d&apos;arrêt, ou ce jour est passé.</translation>
    </message>
    <message>
        <source>Old and new run side by side for years: everything is built, paid for and secured twice.</source>
        <translation>L&apos;ancien et le nouveau cohabitent des années : tout est construit, payé et sécurisé deux fois.</translation>
    </message>
    <message>
        <source>State the day of its retirement and plan what has to move until then, or state that the system is kept.</source>
        <translation>Indiquez le jour de son retrait et planifiez ce qui doit migrer d&apos;ici là, ou indiquez que le système est conservé.</translation>
    </message>
    <message>
        <source>%1 was to be switched off on %2 and is still there.</source>
        <translation>%1 devait être arrêté le %2 et est toujours là.</translation>
    </message>
    <message>
        <source>%1 is being replaced, and no day is set on which it is switched off.</source>
        <translation>%1 est en cours de remplacement, et aucun jour d&apos;arrêt n&apos;est fixé.</translation>
    </message>
    <message>
        <source>%1 stands behind a facade; the design does not say whether it is kept or replaced.</source>
        <translation>%1 se trouve derrière une façade ; la conception n&apos;indique pas s&apos;il est conservé ou remplacé.</translation>
    </message>
    <message>
        <source>Legacy system without a facade</source>
        <translation>Système hérité sans façade</translation>
    </message>
    <message>
        <source>A workload talks to a legacy system directly.</source>
        <translation>Un workload parle directement à un système hérité.</translation>
    </message>
    <message>
        <source>The old model leaks into the new code, and the legacy system cannot be replaced piece by piece.</source>
        <translation>L&apos;ancien modèle s&apos;infiltre dans le nouveau code, et le système hérité ne peut pas être remplacé pièce par pièce.</translation>
    </message>
    <message>
        <source>Put an anti-corruption layer in between: one service that alone talks to the legacy system.</source>
        <translation>Placez une couche anticorruption entre eux : un service qui parle seul au système hérité.</translation>
    </message>
    <message>
        <source>%1 talks to the legacy system %2 directly.</source>
        <translation>%1 parle directement au système hérité %2.</translation>
    </message>
    <message>
        <source>%1 facade</source>
        <translation>Façade de %1</translation>
    </message>
    <message>
        <source>Put a facade in front of %1</source>
        <translation>Placer une façade devant %1</translation>
    </message>
    <message>
        <source>Facade with a single replica</source>
        <translation>Façade à réplica unique</translation>
    </message>
    <message>
        <source>A facade in front of a legacy system runs once.</source>
        <translation>Une façade devant un système hérité s&apos;exécute une seule fois.</translation>
    </message>
    <message>
        <source>All that needs the legacy system is down while the facade restarts or is rolled out.</source>
        <translation>Tout ce qui a besoin du système hérité est en panne pendant que la façade redémarre ou est déployée.</translation>
    </message>
    <message>
        <source>Run at least two replicas of the facade, in different zones.</source>
        <translation>Exécutez au moins deux réplicas de la façade, dans des zones différentes.</translation>
    </message>
    <message>
        <source>All traffic to %1 passes through %2, which does not say how many replicas run.</source>
        <translation>Tout le trafic vers %1 passe par %2, qui n&apos;indique pas combien de réplicas s&apos;exécutent.</translation>
    </message>
    <message>
        <source>Traffic to %1 passes through %2, which runs once.</source>
        <translation>Le trafic vers %1 passe par %2, qui s&apos;exécute une seule fois.</translation>
    </message>
    <message>
        <source>Run two replicas</source>
        <translation>Exécuter deux réplicas</translation>
    </message>
    <message>
        <source>Unsupported technology within reach of the internet</source>
        <translation>Technologie non prise en charge à portée d&apos;internet</translation>
    </message>
    <message>
        <source>A component whose technology is no longer supported can be reached from the internet, directly or by way of others.</source>
        <translation>Un composant dont la technologie n&apos;est plus prise en charge est joignable depuis internet, directement ou par d&apos;autres.</translation>
    </message>
    <message>
        <source>Holes that are found from now on stay open, and everybody can try them.</source>
        <translation>Les failles trouvées désormais restent ouvertes, et tout le monde peut les essayer.</translation>
    </message>
    <message>
        <source>Upgrade it, switch it off, or isolate it behind a facade that passes on what it knows alone.</source>
        <translation>Mettez-le à niveau, arrêtez-le, ou isolez-le derrière une façade qui ne transmet que ce qu&apos;elle connaît.</translation>
    </message>
    <message>
        <source>%1 is unsupported since %2 and can be reached from the internet%3.</source>
        <translation>%1 n&apos;est plus pris en charge depuis le %2 et est joignable depuis internet%3.</translation>
    </message>
    <message>
        <source> by way of %1</source>
        <translation> par %1</translation>
    </message>
    <message>
        <source>Retries at two layers</source>
        <translation>Nouvelles tentatives à deux niveaux</translation>
    </message>
    <message>
        <source>The code of a caller and the proxies of its mesh both repeat failed attempts.</source>
        <translation>Le code d&apos;un appelant et les proxys de son mesh répètent tous deux les essais échoués.</translation>
    </message>
    <message>
        <source>Attempts multiply: a target in trouble gets many times its load at the worst moment.</source>
        <translation>Les essais se multiplient : une cible en difficulté reçoit plusieurs fois sa charge au pire moment.</translation>
    </message>
    <message>
        <source>Retry at one layer alone: leave it to the mesh, or switch it off there.</source>
        <translation>Ne répétez qu&apos;à un seul niveau : laissez-le au mesh, ou désactivez-le là.</translation>
    </message>
    <message>
        <source>%1 does not say how often its proxies repeat a failed attempt.</source>
        <translation>%1 n&apos;indique pas combien de fois ses proxys répètent un essai échoué.</translation>
    </message>
    <message>
        <source>%1 does not say whether the caller or the mesh repeats failed attempts.</source>
        <translation>%1 n&apos;indique pas si l&apos;appelant ou le mesh répète les essais échoués.</translation>
    </message>
    <message>
        <source>%1 makes %2 attempts, and %3 makes %4 of each: up to %5 calls.</source>
        <translation>%1 fait %2 essais, et %3 en fait %4 de chacun : jusqu&apos;à %5 appels.</translation>
    </message>
    <message>
        <source>Leave the retries to the mesh</source>
        <translation>Laisser les nouvelles tentatives au mesh</translation>
    </message>
    <message>
        <source>Plain traffic out of the mesh</source>
        <translation>Trafic en clair hors du mesh</translation>
    </message>
    <message>
        <source>A member of a service mesh talks in plain text to something outside of it.</source>
        <translation>Un membre d&apos;un service mesh parle en clair à quelque chose d&apos;extérieur.</translation>
    </message>
    <message>
        <source>The protection of the mesh ends at its border: what was encrypted until there can be read and changed from there on.</source>
        <translation>La protection du mesh s&apos;arrête à sa frontière : ce qui était chiffré jusque-là peut être lu et modifié au-delà.</translation>
    </message>
    <message>
        <source>Encrypt the connection, lead it through an egress gateway, or take the target into the mesh.</source>
        <translation>Chiffrez la connexion, faites-la passer par une passerelle de sortie, ou intégrez la cible au mesh.</translation>
    </message>
    <message>
        <source>%1 leaves the mesh and does not say whether it is encrypted.</source>
        <translation>%1 quitte le mesh et n&apos;indique pas s&apos;il y a chiffrement.</translation>
    </message>
    <message>
        <source>%1 in the mesh %2 talks to %3 outside of it in plain text.</source>
        <translation>%1 dans le mesh %2 parle en clair à %3 à l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Encrypt it with TLS</source>
        <translation>La chiffrer avec TLS</translation>
    </message>
    <message>
        <source>Take %1 into the mesh</source>
        <translation>Intégrer %1 au mesh</translation>
    </message>
    <message>
        <source>No service mesh</source>
        <translation>Aucun service mesh</translation>
    </message>
    <message>
        <source>Many workloads share clusters without a service mesh.</source>
        <translation>De nombreux workloads partagent des clusters sans service mesh.</translation>
    </message>
    <message>
        <source>Encryption, identity, retries and measurements of their calls are left to each team, and differ.</source>
        <translation>Chiffrement, identité, nouvelles tentatives et mesures de leurs appels sont laissés à chaque équipe, et diffèrent.</translation>
    </message>
    <message>
        <source>Add a service mesh, or record a deviation that says what takes its place.</source>
        <translation>Ajoutez un service mesh, ou consignez un écart qui dit ce qui en tient lieu.</translation>
    </message>
    <message>
        <source>Add a service mesh for all of them</source>
        <translation>Ajouter un service mesh pour tous</translation>
    </message>
    <message>
        <source>Mesh without strict encryption</source>
        <translation>Mesh sans chiffrement strict</translation>
    </message>
    <message>
        <source>A service mesh lets plain traffic through.</source>
        <translation>Un service mesh laisse passer du trafic en clair.</translation>
    </message>
    <message>
        <source>Whoever reaches the network can call a member without proving who they are.</source>
        <translation>Quiconque atteint le réseau peut appeler un membre sans prouver qui il est.</translation>
    </message>
    <message>
        <source>Set mutual TLS of the mesh to strict.</source>
        <translation>Réglez le TLS mutuel du mesh sur strict.</translation>
    </message>
    <message>
        <source>%1 does not say whether it enforces mutual TLS.</source>
        <translation>%1 n&apos;indique pas s&apos;il impose le TLS mutuel.</translation>
    </message>
    <message>
        <source>%1 lets plain traffic through: mutual TLS is %2.</source>
        <translation>%1 laisse passer du trafic en clair : le TLS mutuel est %2.</translation>
    </message>
    <message>
        <source>Enforce mutual TLS</source>
        <translation>Imposer le TLS mutuel</translation>
    </message>
    <message>
        <source>Mesh member without a proxy</source>
        <translation>Membre du mesh sans proxy</translation>
    </message>
    <message>
        <source>A workload belongs to a service mesh, but its traffic does not pass through a proxy.</source>
        <translation>Un workload appartient à un service mesh, mais son trafic ne passe pas par un proxy.</translation>
    </message>
    <message>
        <source>Policies, encryption and measurements of the mesh do not reach it, though everybody believes they do.</source>
        <translation>Les politiques, le chiffrement et les mesures du mesh ne l&apos;atteignent pas, alors que tout le monde le croit.</translation>
    </message>
    <message>
        <source>Let the workload have a proxy of the mesh, or take it out of the mesh.</source>
        <translation>Donnez au workload un proxy du mesh, ou retirez-le du mesh.</translation>
    </message>
    <message>
        <source>%1 belongs to a mesh, but does not say whether it has a proxy.</source>
        <translation>%1 appartient à un mesh, mais n&apos;indique pas s&apos;il a un proxy.</translation>
    </message>
    <message>
        <source>%1 stands in a place of the mesh, but has no proxy.</source>
        <translation>%1 se trouve dans un lieu du mesh, mais n&apos;a pas de proxy.</translation>
    </message>
    <message>
        <source>%1 belongs to the mesh %2, but has no proxy.</source>
        <translation>%1 appartient au mesh %2, mais n&apos;a pas de proxy.</translation>
    </message>
    <message>
        <source>Give it a proxy</source>
        <translation>Lui donner un proxy</translation>
    </message>
    <message>
        <source>Distributed monolith</source>
        <translation>Monolithe distribué</translation>
    </message>
    <message>
        <source>Workloads can only be released together, or half of all workloads wait for one another in circles.</source>
        <translation>Des workloads ne peuvent être publiés qu&apos;ensemble, ou la moitié de tous les workloads s&apos;attendent en cercles.</translation>
    </message>
    <message>
        <source>It has the costs of a distributed system and the rigidity of a monolith.</source>
        <translation>Il a les coûts d&apos;un système distribué et la rigidité d&apos;un monolithe.</translation>
    </message>
    <message>
        <source>Give each workload a contract that it can keep while it is released alone, and turn calls of the circle into events.</source>
        <translation>Donnez à chaque workload un contrat qu&apos;il peut tenir en étant publié seul, et transformez les appels du cercle en événements.</translation>
    </message>
    <message>
        <source>%1 can only be released together.</source>
        <translation>%1 ne peuvent être publiés qu&apos;ensemble.</translation>
    </message>
    <message>
        <source>Release each by itself</source>
        <translation>Publier chacun séparément</translation>
    </message>
    <message>
        <source>Cut by layers</source>
        <translation>Découpé par couches</translation>
    </message>
    <message>
        <source>User interface, logic and data of one matter are three workloads of different teams.</source>
        <translation>Interface, logique et données d&apos;un même sujet sont trois workloads d&apos;équipes différentes.</translation>
    </message>
    <message>
        <source>Each change of the business passes through all three teams and three releases.</source>
        <translation>Chaque changement métier traverse les trois équipes et trois versions.</translation>
    </message>
    <message>
        <source>Cut by business matter instead: one team owns the slice from its pages to its data.</source>
        <translation>Découpez plutôt par sujet métier : une équipe possède la tranche, de ses pages à ses données.</translation>
    </message>
    <message>
        <source>Give all three to one team</source>
        <translation>Donner les trois à une seule équipe</translation>
    </message>
    <message>
        <source>Mega service</source>
        <translation>Méga-service</translation>
    </message>
    <message>
        <source>One workload offers very many operations, owns very many entities, or serves more than one bounded context.</source>
        <translation>Un workload offre de très nombreuses opérations, possède de très nombreuses entités ou sert plus d&apos;un contexte délimité.</translation>
    </message>
    <message>
        <source>It is a monolith in disguise: every team changes it, and all of it is released and scaled at once.</source>
        <translation>C&apos;est un monolithe déguisé : chaque équipe le modifie, et tout est publié et mis à l&apos;échelle d&apos;un coup.</translation>
    </message>
    <message>
        <source>Split it along its bounded contexts, one workload and one data store each.</source>
        <translation>Découpez-le selon ses contextes délimités, avec un workload et un magasin de données chacun.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers.</source>
        <translation>%1 n&apos;indique pas combien d&apos;opérations il offre.</translation>
    </message>
    <message>
        <source>Nano service</source>
        <translation>Nano-service</translation>
    </message>
    <message>
        <source>A workload offers one operation to one caller of the same team.</source>
        <translation>Un workload offre une seule opération à un seul appelant de la même équipe.</translation>
    </message>
    <message>
        <source>It costs a network call, a deployment and a night on duty, and separates nothing.</source>
        <translation>Il coûte un appel réseau, un déploiement et une nuit d&apos;astreinte, et ne sépare rien.</translation>
    </message>
    <message>
        <source>Merge it into its caller.</source>
        <translation>Fusionnez-le avec son appelant.</translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers to %2, its only caller.</source>
        <translation>%1 n&apos;indique pas combien d&apos;opérations il offre à %2, son seul appelant.</translation>
    </message>
    <message>
        <source>%1 offers a single operation, to %2 alone.</source>
        <translation>%1 offre une seule opération, à %2 seul.</translation>
    </message>
    <message>
        <source>Merge it into %1</source>
        <translation>Le fusionner dans %1</translation>
    </message>
    <message>
        <source>Business logic in the middle</source>
        <translation>Logique métier au milieu</translation>
    </message>
    <message>
        <source>A broker or gateway between most workloads carries out rules of the business.</source>
        <translation>Un broker ou une passerelle entre la plupart des workloads exécute des règles métier.</translation>
    </message>
    <message>
        <source>It becomes the monolith that all changes pass through, owned by a team that knows none of the business.</source>
        <translation>Il devient le monolithe par lequel passent tous les changements, aux mains d&apos;une équipe qui ne connaît rien du métier.</translation>
    </message>
    <message>
        <source>Move the rules into the workloads at the ends, and let the middle only pass on.</source>
        <translation>Déplacez les règles dans les workloads aux extrémités, et laissez le milieu ne faire que transmettre.</translation>
    </message>
    <message>
        <source>Keep it free of business logic</source>
        <translation>Le garder sans logique métier</translation>
    </message>
    <message>
        <source>Several workloads in one container</source>
        <translation>Plusieurs workloads dans un conteneur</translation>
    </message>
    <message>
        <source>Several main workloads, data stores or brokers run in the same container, pod or machine.</source>
        <translation>Plusieurs workloads principaux, magasins de données ou brokers s&apos;exécutent dans le même conteneur, pod ou machine.</translation>
    </message>
    <message>
        <source>They scale, restart and fail together, and the platform cannot tell which of them needs what.</source>
        <translation>Ils se mettent à l&apos;échelle, redémarrent et tombent en panne ensemble, et la plateforme ne sait pas lequel a besoin de quoi.</translation>
    </message>
    <message>
        <source>Give each main workload and each store a container of its own; only sidecars may share one.</source>
        <translation>Donnez à chaque workload principal et à chaque magasin son propre conteneur ; seuls les sidecars peuvent en partager un.</translation>
    </message>
    <message>
        <source>%1 run together in &apos;%2&apos;.</source>
        <translation>%1 s&apos;exécutent ensemble dans « %2 ».</translation>
    </message>
    <message>
        <source>Run each by itself</source>
        <translation>Exécuter chacun séparément</translation>
    </message>
    <message>
        <source>Team of a single layer</source>
        <translation>Équipe d&apos;une seule couche</translation>
    </message>
    <message>
        <source>All that a team owns is of one technical layer, and other teams own the rest.</source>
        <translation>Tout ce qu&apos;une équipe possède relève d&apos;une seule couche technique, et d&apos;autres équipes possèdent le reste.</translation>
    </message>
    <message>
        <source>The team can finish nothing alone: each feature waits for the teams of the other layers.</source>
        <translation>L&apos;équipe ne peut rien finir seule : chaque fonctionnalité attend les équipes des autres couches.</translation>
    </message>
    <message>
        <source>Form teams around business matters that own their pages, logic and data.</source>
        <translation>Formez des équipes autour de sujets métier qui possèdent leurs pages, leur logique et leurs données.</translation>
    </message>
    <message>
        <source>user interfaces</source>
        <translation>des interfaces utilisateur</translation>
    </message>
    <message>
        <source>data</source>
        <translation>des données</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>de la logique</translation>
    </message>
    <message>
        <source>Blind cluster or region</source>
        <translation>Cluster ou région aveugle</translation>
    </message>
    <message>
        <source>Workloads run in a cluster, region or site of which no logs, metrics or traces arrive anywhere.</source>
        <translation>Des workloads s&apos;exécutent dans un cluster, une région ou un site dont aucun log, métrique ou trace n&apos;arrive nulle part.</translation>
    </message>
    <message>
        <source>The whole place can fail or be taken over without anybody noticing.</source>
        <translation>Le lieu entier peut tomber en panne ou être pris sans que personne ne le remarque.</translation>
    </message>
    <message>
        <source>Let a collector observe the place and send what it sees to the central stores.</source>
        <translation>Laissez un collecteur observer le lieu et envoyer ce qu&apos;il voit aux magasins centraux.</translation>
    </message>
    <message>
        <source>No logs, metrics or traces of what runs in %1 are collected (workloads: %2).</source>
        <translation>Aucun log, métrique ou trace de ce qui s&apos;exécute dans %1 n&apos;est collecté (workloads : %2).</translation>
    </message>
    <message>
        <source>No central log store</source>
        <translation>Aucun magasin de logs central</translation>
    </message>
    <message>
        <source>The design has workloads, but nothing that keeps their logs.</source>
        <translation>La conception a des workloads, mais rien qui conserve leurs logs.</translation>
    </message>
    <message>
        <source>Logs vanish with the instance that wrote them, and what concerns several workloads cannot be put together.</source>
        <translation>Les logs disparaissent avec l&apos;instance qui les a écrits, et ce qui concerne plusieurs workloads ne peut être rassemblé.</translation>
    </message>
    <message>
        <source>Add a log store and let it, or a collector that feeds it, observe the clusters.</source>
        <translation>Ajoutez un magasin de logs et laissez-le, ou un collecteur qui l&apos;alimente, observer les clusters.</translation>
    </message>
    <message>
        <source>%1 does not say whether logs are sent to %2.</source>
        <translation>%1 n&apos;indique pas si des logs sont envoyés à %2.</translation>
    </message>
    <message>
        <source>%1 collects logs, but nothing in the design keeps them.</source>
        <translation>%1 collecte des logs, mais rien dans la conception ne les conserve.</translation>
    </message>
    <message>
        <source>No dashboards or alerts</source>
        <translation>Aucun tableau de bord ou alerte</translation>
    </message>
    <message>
        <source>The design has workloads but no dashboards or nothing that calls people, or a target that nobody is alerted on.</source>
        <translation>La conception a des workloads mais pas de tableaux de bord, ou rien qui appelle des personnes, ou un objectif sur lequel personne n&apos;est alerté.</translation>
    </message>
    <message>
        <source>Signals that nobody looks at and that wake nobody do not shorten an outage.</source>
        <translation>Des signaux que personne ne regarde et qui ne réveillent personne n&apos;abrègent aucune panne.</translation>
    </message>
    <message>
        <source>Add dashboards and alerting, and alert on every availability target.</source>
        <translation>Ajoutez des tableaux de bord et des alertes, et alertez sur chaque objectif de disponibilité.</translation>
    </message>
    <message>
        <source>Nobody is called when the target of %1, %2 %, is in danger.</source>
        <translation>Personne n&apos;est appelé quand l&apos;objectif de %1, %2 %, est en danger.</translation>
    </message>
    <message>
        <source>%1 has a target of %2 % and does not say whether somebody is called when it is in danger.</source>
        <translation>%1 a un objectif de %2 % et n&apos;indique pas si quelqu&apos;un est appelé quand il est en danger.</translation>
    </message>
    <message>
        <source>Alert on its target</source>
        <translation>Alerter sur son objectif</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>Ajouter ce qui manque</translation>
    </message>
    <message>
        <source>Logs not collected</source>
        <translation>Logs non collectés</translation>
    </message>
    <message>
        <source>A workload whose logs nobody collects.</source>
        <translation>Un workload dont personne ne collecte les logs.</translation>
    </message>
    <message>
        <source>After an incident nobody can tell what happened, and an attacker leaves no trace.</source>
        <translation>Après un incident, personne ne peut dire ce qui s&apos;est passé, et un attaquant ne laisse pas de trace.</translation>
    </message>
    <message>
        <source>Let a collector of the log store observe the workload or the cluster around it.</source>
        <translation>Laissez un collecteur du magasin de logs observer le workload ou le cluster qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation>Aucune supervision</translation>
    </message>
    <message>
        <source>A workload whose metrics nobody collects.</source>
        <translation>Un workload dont personne ne collecte les métriques.</translation>
    </message>
    <message>
        <source>Its users find out about an outage before its operators do, and nothing shows what to scale.</source>
        <translation>Ses utilisateurs découvrent une panne avant ses exploitants, et rien ne montre ce qu&apos;il faut mettre à l&apos;échelle.</translation>
    </message>
    <message>
        <source>Add a metrics component that observes the workload or the cluster around it.</source>
        <translation>Ajoutez un composant de métriques qui observe le workload ou le cluster qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>No service level objective</source>
        <translation>Aucun objectif de niveau de service</translation>
    </message>
    <message>
        <source>A workload that answers people or systems outside has no availability target.</source>
        <translation>Un workload qui répond à des personnes ou à des systèmes extérieurs n&apos;a pas d&apos;objectif de disponibilité.</translation>
    </message>
    <message>
        <source>Nobody can say whether it works well enough, how often to alert, or how many replicas are worth their price.</source>
        <translation>Personne ne peut dire s&apos;il fonctionne assez bien, quand alerter, ni combien de réplicas valent leur prix.</translation>
    </message>
    <message>
        <source>Agree with its users on an availability target and state it.</source>
        <translation>Convenez d&apos;un objectif de disponibilité avec ses utilisateurs et indiquez-le.</translation>
    </message>
    <message>
        <source>%1 answers requests from outside without an availability target.</source>
        <translation>%1 répond à des requêtes de l&apos;extérieur sans objectif de disponibilité.</translation>
    </message>
    <message>
        <source>Aim at %1 % availability</source>
        <translation>Viser %1 % de disponibilité</translation>
    </message>
    <message>
        <source>No health probes</source>
        <translation>Aucune sonde de santé</translation>
    </message>
    <message>
        <source>A long-running workload that the platform does not ask whether it is ready and alive.</source>
        <translation>Un workload de longue durée auquel la plateforme ne demande pas s&apos;il est prêt et vivant.</translation>
    </message>
    <message>
        <source>Requests go to instances that cannot answer yet, and those that hang are never restarted.</source>
        <translation>Des requêtes vont à des instances qui ne peuvent pas encore répondre, et celles qui se figent ne sont jamais redémarrées.</translation>
    </message>
    <message>
        <source>Offer a readiness and a liveness check and let the platform ask them.</source>
        <translation>Offrez un contrôle de readiness et un contrôle de liveness et laissez la plateforme les interroger.</translation>
    </message>
    <message>
        <source>The platform never asks %1 whether it is ready and alive.</source>
        <translation>La plateforme ne demande jamais à %1 s&apos;il est prêt et vivant.</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is ready, but not whether it is alive.</source>
        <translation>%1 indique comment on lui demande s&apos;il est prêt, mais pas s&apos;il est vivant.</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is alive, but not whether it is ready.</source>
        <translation>%1 indique comment on lui demande s&apos;il est vivant, mais pas s&apos;il est prêt.</translation>
    </message>
    <message>
        <source>%1 is probed over HTTP, but does not say at which paths.</source>
        <translation>%1 est sondé en HTTP, mais n&apos;indique pas à quels chemins.</translation>
    </message>
    <message>
        <source>%1 does not say how the platform asks whether it is ready and alive.</source>
        <translation>%1 n&apos;indique pas comment la plateforme demande s&apos;il est prêt et vivant.</translation>
    </message>
    <message>
        <source>Probe it over %1</source>
        <translation>Le sonder via %1</translation>
    </message>
    <message>
        <source>No distributed tracing</source>
        <translation>Aucun traçage distribué</translation>
    </message>
    <message>
        <source>A workload that takes part in calls between workloads, and whose traces nobody collects.</source>
        <translation>Un workload qui prend part à des appels entre workloads et dont personne ne collecte les traces.</translation>
    </message>
    <message>
        <source>Nobody can see where the time of a slow request goes once it crosses a process.</source>
        <translation>Personne ne voit où passe le temps d&apos;une requête lente dès qu&apos;elle franchit un processus.</translation>
    </message>
    <message>
        <source>Add a trace store and a telemetry collector that observes the workload or the cluster around it.</source>
        <translation>Ajoutez un magasin de traces et un collecteur de télémétrie qui observe le workload ou le cluster qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>Regulated data in logs</source>
        <translation>Données réglementées dans les logs</translation>
    </message>
    <message>
        <source>A workload handles regulated data, and neither it nor what collects its logs removes that data from them.</source>
        <translation>Un workload traite des données réglementées, et ni lui ni ce qui collecte ses logs n&apos;en retire ces données.</translation>
    </message>
    <message>
        <source>Card numbers and patient records end up in a store that many may search and nobody deletes from.</source>
        <translation>Des numéros de carte et des dossiers de patients finissent dans un magasin que beaucoup peuvent fouiller et où personne n&apos;efface.</translation>
    </message>
    <message>
        <source>Remove personal and secret data before a log line is written, or in the collector.</source>
        <translation>Retirez les données personnelles et secrètes avant qu&apos;une ligne de log soit écrite, ou dans le collecteur.</translation>
    </message>
    <message>
        <source>%1 handles %2, and its logs are kept in %3 as they are.</source>
        <translation>%1 traite %2, et ses logs sont conservés tels quels dans %3.</translation>
    </message>
    <message>
        <source>%1 keeps logs of workloads with regulated data and does not say whether they are sanitised.</source>
        <translation>%1 conserve les logs de workloads avec des données réglementées et n&apos;indique pas s&apos;ils sont expurgés.</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say whether its logs are sanitised.</source>
        <translation>%1 traite %2 et n&apos;indique pas si ses logs sont expurgés.</translation>
    </message>
    <message>
        <source>Sanitise its logs</source>
        <translation>Expurger ses logs</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for.</source>
        <translation>La conception n&apos;indique pas « %1 » de %2, que « %3 » demande.</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for to judge %4.</source>
        <translation>La conception n&apos;indique pas « %1 » de %2, que « %3 » demande pour juger %4.</translation>
    </message>
    <message>
        <source>Administration without a second factor</source>
        <translation>Administration sans second facteur</translation>
    </message>
    <message>
        <source>Somebody who may change the platform signs in with one factor alone.</source>
        <translation>Quelqu&apos;un qui peut modifier la plateforme se connecte avec un seul facteur.</translation>
    </message>
    <message>
        <source>One phished password is enough to take over the platform.</source>
        <translation>Un seul mot de passe hameçonné suffit pour prendre la plateforme.</translation>
    </message>
    <message>
        <source>Demand a second factor of everybody who administers the platform.</source>
        <translation>Exigez un second facteur de tous ceux qui administrent la plateforme.</translation>
    </message>
    <message>
        <source>%1 administers the platform and signs in without a second factor.</source>
        <translation>%1 administre la plateforme et se connecte sans second facteur.</translation>
    </message>
    <message>
        <source>%1 administers %2, which asks for no second factor.</source>
        <translation>%1 administre %2, qui ne demande pas de second facteur.</translation>
    </message>
    <message>
        <source>%1 administers the platform; the design does not say whether with a second factor.</source>
        <translation>%1 administre la plateforme ; la conception n&apos;indique pas si c&apos;est avec un second facteur.</translation>
    </message>
    <message>
        <source>Demand a second factor</source>
        <translation>Exiger un second facteur</translation>
    </message>
    <message>
        <source>Health data in the clear</source>
        <translation>Données de santé en clair</translation>
    </message>
    <message>
        <source>Health data rests or travels without encryption.</source>
        <translation>Des données de santé reposent ou voyagent sans chiffrement.</translation>
    </message>
    <message>
        <source>A lost disk or a tapped line is then a breach that has to be reported. Encryption is an addressable safeguard: what takes its place has to be documented and justified.</source>
        <translation>Un disque perdu ou une ligne écoutée est alors une violation à déclarer. Le chiffrement est une mesure « addressable » : ce qui en tient lieu doit être documenté et justifié.</translation>
    </message>
    <message>
        <source>Encrypt the data at rest and on the way, or record a deviation that names the safeguard in its place.</source>
        <translation>Chiffrez les données au repos et en transit, ou consignez un écart qui nomme la mesure qui en tient lieu.</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted.</source>
        <translation>%1 conserve %2 sans chiffrement.</translation>
    </message>
    <message>
        <source>%1 handles %2, which %3 carries in plaintext.</source>
        <translation>%1 traite %2, que %3 transporte en clair.</translation>
    </message>
    <message>
        <source>%1 is not encrypted and does not say whether it carries health data.</source>
        <translation>%1 n&apos;est pas chiffré et n&apos;indique pas si des données de santé sont transportées.</translation>
    </message>
    <message>
        <source>%1 may carry health data and does not say whether it is encrypted.</source>
        <translation>%1 peut transporter des données de santé et n&apos;indique pas s&apos;il y a chiffrement.</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>Chiffrer la connexion</translation>
    </message>
    <message>
        <source>Regulated component without an audit trail</source>
        <translation>Composant réglementé sans piste d&apos;audit</translation>
    </message>
    <message>
        <source>A component that handles card or health data, or that stands in the scope of a regulation, leaves no trail in a store whose entries cannot be changed.</source>
        <translation>Un composant qui traite des données de carte ou de santé, ou qui relève d&apos;une réglementation, ne laisse pas de piste dans un magasin dont les entrées ne peuvent être modifiées.</translation>
    </message>
    <message>
        <source>After a breach nobody can prove who saw what, and whoever broke in removes the traces.</source>
        <translation>Après une violation, personne ne peut prouver qui a vu quoi, et l&apos;intrus efface les traces.</translation>
    </message>
    <message>
        <source>Send its audit events to a store that refuses changes and deletions.</source>
        <translation>Envoyez ses événements d&apos;audit à un magasin qui refuse modifications et suppressions.</translation>
    </message>
    <message>
        <source>%1 keeps the trail of regulated components and does not say whether it can be changed.</source>
        <translation>%1 conserve la piste de composants réglementés et n&apos;indique pas si elle peut être modifiée.</translation>
    </message>
    <message>
        <source>%1 %2 and leaves no audit trail.</source>
        <translation>%1 %2 et ne laisse pas de piste d&apos;audit.</translation>
    </message>
    <message>
        <source>%1 %2, and its trail in %3 can be changed.</source>
        <translation>%1 %2, et sa piste dans %3 peut être modifiée.</translation>
    </message>
    <message>
        <source>Make its trail unchangeable</source>
        <translation>Rendre sa piste immuable</translation>
    </message>
    <message>
        <source>handles %1</source>
        <translation>traite %1</translation>
    </message>
    <message>
        <source>is in the scope of %1</source>
        <translation>relève de %1</translation>
    </message>
    <message>
        <source>Card data in plaintext over a public network</source>
        <translation>Données de carte en clair sur un réseau public</translation>
    </message>
    <message>
        <source>Card data goes over a network that others share, without TLS 1.2 or newer.</source>
        <translation>Des données de carte passent par un réseau que d&apos;autres partagent, sans TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Whoever is on the way reads card numbers; older versions of TLS can be broken.</source>
        <translation>Quiconque est sur le chemin lit les numéros de carte ; les anciennes versions de TLS peuvent être cassées.</translation>
    </message>
    <message>
        <source>Encrypt the connection with TLS 1.2 or newer, or lead it over a private link and encrypt it there too.</source>
        <translation>Chiffrez la connexion avec TLS 1.2 ou plus récent, ou faites-la passer par un lien privé et chiffrez-la là aussi.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network in plaintext.</source>
        <translation>%1 transporte %2 en clair sur un réseau public.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network with TLS %3.</source>
        <translation>%1 transporte %2 sur un réseau public avec TLS %3.</translation>
    </message>
    <message>
        <source>%1 does not say whether it carries card data over a public network.</source>
        <translation>%1 n&apos;indique pas si des données de carte sont transportées sur un réseau public.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network and does not say whether it is encrypted.</source>
        <translation>%1 transporte %2 sur un réseau public et n&apos;indique pas s&apos;il y a chiffrement.</translation>
    </message>
    <message>
        <source>Encrypt it with TLS 1.3</source>
        <translation>La chiffrer avec TLS 1.3</translation>
    </message>
    <message>
        <source>Outside processor without an agreement</source>
        <translation>Sous-traitant externe sans accord</translation>
    </message>
    <message>
        <source>Regulated data goes to another company, and no agreement on its processing is stated.</source>
        <translation>Des données réglementées vont à une autre entreprise, et aucun accord sur leur traitement n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Without a contract the data must not leave, and nobody outside has to protect, return or delete it.</source>
        <translation>Sans contrat, les données ne doivent pas sortir, et personne à l&apos;extérieur n&apos;est tenu de les protéger, de les rendre ou de les supprimer.</translation>
    </message>
    <message>
        <source>Sign the agreement that the regulation asks for (data processing, business associate) and state it, or stop sending the data.</source>
        <translation>Signez l&apos;accord que la réglementation demande (traitement des données, business associate) et indiquez-le, ou cessez d&apos;envoyer les données.</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say what of it %3 takes to %4.</source>
        <translation>%1 traite %2 et n&apos;indique pas ce que %3 en transmet à %4.</translation>
    </message>
    <message>
        <source>%1 receives %2 without an agreement on its processing.</source>
        <translation>%1 reçoit %2 sans accord sur leur traitement.</translation>
    </message>
    <message>
        <source>%1 receives %2; the design does not say whether an agreement covers that.</source>
        <translation>%1 reçoit %2 ; la conception n&apos;indique pas si un accord le couvre.</translation>
    </message>
    <message>
        <source>Regulated data flows not reviewed for a year</source>
        <translation>Flux de données réglementées non revus depuis un an</translation>
    </message>
    <message>
        <source>A component in the scope of a regulation was last reviewed more than twelve months ago.</source>
        <translation>Un composant qui relève d&apos;une réglementation a été revu pour la dernière fois il y a plus de douze mois.</translation>
    </message>
    <message>
        <source>Assessors and people on call trust a diagram that no longer shows where the data flows.</source>
        <translation>Les auditeurs et les personnes d&apos;astreinte se fient à un diagramme qui ne montre plus où vont les données.</translation>
    </message>
    <message>
        <source>Review the data flows and state the day, on the component or on a place around it.</source>
        <translation>Revoyez les flux de données et indiquez le jour, sur le composant ou sur un lieu qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>%1 was last reviewed on %2.</source>
        <translation>%1 a été revu pour la dernière fois le %2.</translation>
    </message>
    <message>
        <source>The design does not say when the regulated data flows of %1 were last reviewed.</source>
        <translation>La conception n&apos;indique pas quand les flux de données réglementées de %1 ont été revus pour la dernière fois.</translation>
    </message>
    <message>
        <source>Card data outside of the declared scope</source>
        <translation>Données de carte hors du périmètre déclaré</translation>
    </message>
    <message>
        <source>Card data reaches a component that is not declared to handle it.</source>
        <translation>Des données de carte atteignent un composant qui n&apos;est pas déclaré les traiter.</translation>
    </message>
    <message>
        <source>Whatever stores, processes or passes on card data belongs to the cardholder data environment; what is left out is neither segmented nor assessed.</source>
        <translation>Tout ce qui stocke, traite ou transmet des données de carte appartient à l&apos;environnement des données de titulaires de carte ; ce qui est omis n&apos;est ni segmenté ni évalué.</translation>
    </message>
    <message>
        <source>Declare that the component handles card data and move it into the zone of the cardholder data environment, or send it a token instead.</source>
        <translation>Déclarez que le composant traite des données de carte et déplacez-le dans la zone de l&apos;environnement des données de titulaires de carte, ou envoyez-lui plutôt un jeton.</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3, and %2 is not declared to handle it.</source>
        <translation>%1 atteint %2 par %3, et %2 n&apos;est pas déclaré les traiter.</translation>
    </message>
    <message>
        <source>%1 handles card data and does not say what %2 carries of it.</source>
        <translation>%1 traite des données de carte et n&apos;indique pas ce que %2 en transporte.</translation>
    </message>
    <message>
        <source>Declare that it handles card data</source>
        <translation>Déclarer qu&apos;il traite des données de carte</translation>
    </message>
    <message>
        <source>Slower than its budget</source>
        <translation>Plus lent que son budget</translation>
    </message>
    <message>
        <source>What a component waits for takes longer than its own latency budget: one of its targets alone, or those together that it calls one after the other.</source>
        <translation>Ce qu&apos;un composant attend dure plus longtemps que son propre budget de latence : une de ses cibles à elle seule, ou l&apos;ensemble de celles qu&apos;il appelle l&apos;une après l&apos;autre.</translation>
    </message>
    <message>
        <source>The budget is spent before the component has done any work of its own.</source>
        <translation>Le budget est dépensé avant que le composant ait fait le moindre travail.</translation>
    </message>
    <message>
        <source>Call targets at the same time, keep answers in a cache, leave the slow part to an event, or grant more time.</source>
        <translation>Appelez les cibles en même temps, gardez les réponses dans un cache, laissez la partie lente à un événement, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but %3 alone takes %4.</source>
        <translation>%1 doit répondre en %2, mais %3 à lui seul prend %4.</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but the calls that it makes one after the other take %3.</source>
        <translation>%1 doit répondre en %2, mais les appels qu&apos;il fait l&apos;un après l&apos;autre prennent %3.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without the answer, on which its budget of %3 hangs.</source>
        <translation>%1 n&apos;indique pas si %2 peut se passer de la réponse, dont dépend son budget de %3.</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2, on which its budget of %3 hangs.</source>
        <translation>%1 n&apos;indique pas si l&apos;appel est fait en même temps que les autres de %2, ce dont dépend son budget de %3.</translation>
    </message>
    <message>
        <source>Call them at the same time</source>
        <translation>Les appeler en même temps</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>Accorder %1</translation>
    </message>
    <message>
        <source>No dead-letter queue</source>
        <translation>Aucune file de lettres mortes</translation>
    </message>
    <message>
        <source>A component consumes messages, and those that it cannot process are not set aside.</source>
        <translation>Un composant consomme des messages, et ceux qu&apos;il ne peut pas traiter ne sont pas mis de côté.</translation>
    </message>
    <message>
        <source>One broken message is delivered again and again, blocks those behind it, or is lost without a trace.</source>
        <translation>Un message défectueux est livré encore et encore, bloque ceux qui suivent, ou se perd sans trace.</translation>
    </message>
    <message>
        <source>Set aside messages that fail several times, watch their number, and decide who looks at them.</source>
        <translation>Mettez de côté les messages qui échouent plusieurs fois, surveillez leur nombre, et décidez qui les examine.</translation>
    </message>
    <message>
        <source>%1 does not say what becomes of messages that %2 cannot process.</source>
        <translation>%1 n&apos;indique pas ce que deviennent les messages que %2 ne peut pas traiter.</translation>
    </message>
    <message>
        <source>Messages of %1 that %2 cannot process are not set aside.</source>
        <translation>Les messages de %1 que %2 ne peut pas traiter ne sont pas mis de côté.</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>Ajouter une file de lettres mortes</translation>
    </message>
    <message>
        <source>Target that its dependencies cannot carry</source>
        <translation>Objectif que les dépendances ne peuvent pas porter</translation>
    </message>
    <message>
        <source>The availabilities of all that a component cannot do without, multiplied, are below its own availability target. A promised availability counts before a target, and covers what stands behind it.</source>
        <translation>Les disponibilités de tout ce dont un composant ne peut pas se passer, multipliées, sont inférieures à son propre objectif de disponibilité. Une disponibilité promise compte avant un objectif, et couvre ce qui se trouve derrière.</translation>
    </message>
    <message>
        <source>The target will be missed even if the component itself never fails.</source>
        <translation>L&apos;objectif sera manqué même si le composant lui-même ne tombe jamais en panne.</translation>
    </message>
    <message>
        <source>Do without a dependency for a while (asynchronously, from a cache, with a fallback), make it redundant, or promise less.</source>
        <translation>Passez-vous d&apos;une dépendance un moment (de façon asynchrone, par un cache, avec un repli), rendez-la redondante, ou promettez moins.</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, but what it cannot do without leaves %3 %: %4.</source>
        <translation>%1 vise %2 %, mais ce dont il ne peut pas se passer laisse %3 % : %4.</translation>
    </message>
    <message>
        <source>%1 does not say what availability it promises; %2 depends on it.</source>
        <translation>%1 n&apos;indique pas quelle disponibilité il promet ; %2 en dépend.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3, on which its target of %4 % hangs.</source>
        <translation>%1 n&apos;indique pas si %2 peut se passer de %3, dont dépend son objectif de %4 %.</translation>
    </message>
    <message>
        <source>Aim at %1 %</source>
        <translation>Viser %1 %</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Dependency without an extra nine</source>
        <translation>Dépendance sans neuf supplémentaire</translation>
    </message>
    <message>
        <source>A component that users reach cannot do without another one whose availability is not one nine above its own target: more than a tenth of what may fail is spent on that one alone.</source>
        <translation>Un composant que des utilisateurs atteignent ne peut pas se passer d&apos;un autre dont la disponibilité n&apos;est pas d&apos;un neuf au-dessus de son propre objectif : plus d&apos;un dixième de ce qui peut échouer est dépensé pour lui seul.</translation>
    </message>
    <message>
        <source>With a handful of such dependencies nothing is left for failures of the component itself.</source>
        <translation>Avec une poignée de telles dépendances, il ne reste rien pour les pannes du composant lui-même.</translation>
    </message>
    <message>
        <source>Make the dependency better by one nine, or let the component do without it for a while.</source>
        <translation>Améliorez la dépendance d&apos;un neuf, ou laissez le composant s&apos;en passer un moment.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3.</source>
        <translation>%1 n&apos;indique pas si %2 peut se passer de %3.</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, which asks %3 % of what it cannot do without: %4.</source>
        <translation>%1 vise %2 %, ce qui demande %3 % à ce dont il ne peut pas se passer : %4.</translation>
    </message>
    <message>
        <source>Retries that multiply</source>
        <translation>Nouvelles tentatives qui se multiplient</translation>
    </message>
    <message>
        <source>The attempts of all hops on the way of one request, multiplied, come to more than a target in trouble can take. Hops with a retry budget count by what the budget lets through.</source>
        <translation>Les essais de tous les sauts sur le chemin d&apos;une requête, multipliés, dépassent ce qu&apos;une cible en difficulté peut supporter. Les sauts avec un budget de tentatives comptent pour ce que le budget laisse passer.</translation>
    </message>
    <message>
        <source>Three attempts at each of five hops turn one request into 243, just when the last target is already down.</source>
        <translation>Trois essais à chacun de cinq sauts font d&apos;une requête 243, juste quand la dernière cible est déjà en panne.</translation>
    </message>
    <message>
        <source>Retry at one hop alone, next to what fails, and limit retries to a share of the traffic.</source>
        <translation>Ne répétez qu&apos;à un seul saut, au plus près de ce qui échoue, et limitez les nouvelles tentatives à une part du trafic.</translation>
    </message>
    <message>
        <source>One request becomes up to %1 attempts at %2: %3.</source>
        <translation>Une requête devient jusqu&apos;à %1 essais chez %2 : %3.</translation>
    </message>
    <message>
        <source>Retry at the last hop alone</source>
        <translation>Ne répéter qu&apos;au dernier saut</translation>
    </message>
    <message>
        <source>Only one way to another place</source>
        <translation>Un seul chemin vers un autre lieu</translation>
    </message>
    <message>
        <source>A critical connection without a fallback leads to another site, another cloud or an outside system, and the design has no other way between what it joins. Inside of one place the network is taken to be redundant.</source>
        <translation>Une connexion critique sans repli mène à un autre site, un autre cloud ou un système externe, et la conception n&apos;a pas d&apos;autre chemin entre ce qu&apos;elle relie. À l&apos;intérieur d&apos;un lieu, le réseau est supposé redondant.</translation>
    </message>
    <message>
        <source>Links between places fail more often than anything inside of them, and nothing gets around this one.</source>
        <translation>Les liens entre lieux tombent plus souvent en panne que tout ce qui s&apos;y trouve, et rien ne contourne celui-ci.</translation>
    </message>
    <message>
        <source>Add another way, or a fallback that answers while the link is down.</source>
        <translation>Ajoutez un autre chemin, ou un repli qui répond quand le lien est en panne.</translation>
    </message>
    <message>
        <source>%1 does not say what happens while %2 cannot be reached.</source>
        <translation>%1 n&apos;indique pas ce qui se passe quand %2 est injoignable.</translation>
    </message>
    <message>
        <source>Nothing gets around the connection from %1 to %2, and there is no fallback.</source>
        <translation>Rien ne contourne la connexion de %1 à %2, et il n&apos;y a pas de repli.</translation>
    </message>
    <message>
        <source>Answer from a fallback</source>
        <translation>Répondre par un repli</translation>
    </message>
    <message>
        <source>Single replica</source>
        <translation>Réplica unique</translation>
    </message>
    <message>
        <source>A workload or gateway is stated to run only once, and its criticality is not low. Those that all requests pass through are told of by the rule on critical paths.</source>
        <translation>Un workload ou une passerelle est indiqué ne s&apos;exécuter qu&apos;une fois, et sa criticité n&apos;est pas faible. Ceux par lesquels passent toutes les requêtes relèvent de la règle sur les chemins critiques.</translation>
    </message>
    <message>
        <source>Every update, every restart and every lost machine interrupts it.</source>
        <translation>Chaque mise à jour, chaque redémarrage et chaque machine perdue l&apos;interrompt.</translation>
    </message>
    <message>
        <source>Run at least two replicas, and let maintenance leave one of them alone; or state that its criticality is low.</source>
        <translation>Exécutez au moins deux réplicas, et faites que la maintenance en épargne un ; ou indiquez que sa criticité est faible.</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run.</source>
        <translation>%1 n&apos;indique pas combien de réplicas s&apos;exécutent.</translation>
    </message>
    <message>
        <source>%1 runs only once.</source>
        <translation>%1 ne s&apos;exécute qu&apos;une fois.</translation>
    </message>
    <message>
        <source>State that its criticality is low</source>
        <translation>Indiquer que sa criticité est faible</translation>
    </message>
    <message>
        <source>Single replica on a critical path</source>
        <translation>Réplica unique sur un chemin critique</translation>
    </message>
    <message>
        <source>Every way from an entry to some data passes through a component that runs only once.</source>
        <translation>Tout chemin d&apos;une entrée à certaines données passe par un composant qui ne s&apos;exécute qu&apos;une fois.</translation>
    </message>
    <message>
        <source>When that one instance restarts, is updated or dies, the platform is down.</source>
        <translation>Quand cette unique instance redémarre, est mise à jour ou meurt, la plateforme est en panne.</translation>
    </message>
    <message>
        <source>Run at least two replicas, in different zones.</source>
        <translation>Exécutez au moins deux réplicas, dans des zones différentes.</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run, and requests cannot get around it.</source>
        <translation>%1 n&apos;indique pas combien de réplicas s&apos;exécutent, et les requêtes ne peuvent pas le contourner.</translation>
    </message>
    <message>
        <source>%1 runs once, and requests cannot get around it.</source>
        <translation>%1 s&apos;exécute une seule fois, et les requêtes ne peuvent pas le contourner.</translation>
    </message>
    <message>
        <source>All replicas in one zone</source>
        <translation>Tous les réplicas dans une seule zone</translation>
    </message>
    <message>
        <source>A component runs several times, and all its replicas, or all machines of its cluster, stand in the same zone.</source>
        <translation>Un composant s&apos;exécute plusieurs fois, et tous ses réplicas, ou toutes les machines de son cluster, se trouvent dans la même zone.</translation>
    </message>
    <message>
        <source>A zone fails as a whole: power, cooling, network. The replicas then fail together.</source>
        <translation>Une zone tombe en panne d&apos;un bloc : électricité, refroidissement, réseau. Les réplicas tombent alors ensemble.</translation>
    </message>
    <message>
        <source>Spread the machines of the cluster and the replicas over at least two zones.</source>
        <translation>Répartissez les machines du cluster et les réplicas sur au moins deux zones.</translation>
    </message>
    <message>
        <source>The machines of %1 stand in one zone, and so do the replicas of all that runs there.</source>
        <translation>Les machines de %1 se trouvent dans une seule zone, tout comme les réplicas de tout ce qui s&apos;y exécute.</translation>
    </message>
    <message>
        <source>All replicas of what runs in %1 stand in this one zone.</source>
        <translation>Tous les réplicas de ce qui s&apos;exécute dans %1 se trouvent dans cette seule zone.</translation>
    </message>
    <message>
        <source>%1 does not say whether its machines stand in several zones.</source>
        <translation>%1 n&apos;indique pas si ses machines se trouvent dans plusieurs zones.</translation>
    </message>
    <message>
        <source>%1 does not say whether its replicas stand in several zones.</source>
        <translation>%1 n&apos;indique pas si ses réplicas se trouvent dans plusieurs zones.</translation>
    </message>
    <message>
        <source>Spread over several zones</source>
        <translation>Répartir sur plusieurs zones</translation>
    </message>
    <message>
        <source>Waits for the slowest of many</source>
        <translation>Attend le plus lent parmi beaucoup</translation>
    </message>
    <message>
        <source>A component makes so many calls at the same time, and needs all the answers, that more than 5 % of its own requests meet one of the slowest 1 %: 1 - 0.99^n.</source>
        <translation>Un composant fait tant d&apos;appels en même temps, et a besoin de toutes les réponses, que plus de 5 % de ses propres requêtes rencontrent l&apos;un des 1 % les plus lents : 1 - 0,99^n.</translation>
    </message>
    <message>
        <source>What is rare at one target is usual for who asks many: of 100 calls, 63 % of the requests meet a slow one.</source>
        <translation>Ce qui est rare chez une cible est courant pour qui en interroge beaucoup : sur 100 appels, 63 % des requêtes en rencontrent un lent.</translation>
    </message>
    <message>
        <source>Answer without those that are late, send a second request after a while and take the first answer, or ask fewer targets.</source>
        <translation>Répondez sans les retardataires, envoyez une seconde requête après un moment et prenez la première réponse, ou interrogez moins de cibles.</translation>
    </message>
    <message>
        <source>%1 waits for %2 answers at the same time: %3 % of its requests meet one of the slowest 1 %.</source>
        <translation>%1 attend %2 réponses en même temps : %3 % de ses requêtes rencontrent l&apos;un des 1 % les plus lents.</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2.</source>
        <translation>%1 n&apos;indique pas si l&apos;appel est fait en même temps que les autres de %2.</translation>
    </message>
    <message>
        <source>Answer without those that are late</source>
        <translation>Répondre sans les retardataires</translation>
    </message>
    <message>
        <source>Waits longer than its caller</source>
        <translation>Attend plus longtemps que son appelant</translation>
    </message>
    <message>
        <source>A component waits for a target that it needs, all attempts together, at least as long as one of its own callers waits for it.</source>
        <translation>Un composant attend une cible dont il a besoin, tous essais compris, au moins aussi longtemps que l&apos;un de ses propres appelants l&apos;attend.</translation>
    </message>
    <message>
        <source>The caller has gone while the work goes on: an answer for nobody, and a retry on top of it.</source>
        <translation>L&apos;appelant est parti alors que le travail continue : une réponse pour personne, et une nouvelle tentative par-dessus.</translation>
    </message>
    <message>
        <source>Derive the timeouts from the outside in: each component gives up before its callers do.</source>
        <translation>Déduisez les délais d&apos;expiration de l&apos;extérieur vers l&apos;intérieur : chaque composant abandonne avant ses appelants.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 needs the answer; it waits longer for it than %3 waits for %2.</source>
        <translation>%1 n&apos;indique pas si %2 a besoin de la réponse ; il l&apos;attend plus longtemps que %3 n&apos;attend %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>indéfiniment</translation>
    </message>
    <message>
        <source>%1 waits %2 for %3, but %4 gives up after %5.</source>
        <translation>%1 attend %2 pour %3, mais %4 abandonne après %5.</translation>
    </message>
    <message>
        <source>Give up before %1 does</source>
        <translation>Abandonner avant %1</translation>
    </message>
    <message>
        <source>Call without timeout and circuit breaker</source>
        <translation>Appel sans délai d&apos;expiration ni disjoncteur</translation>
    </message>
    <message>
        <source>A component waits for another one for ever, and goes on calling it while it fails. A timeout of zero means none.</source>
        <translation>Un composant en attend un autre indéfiniment, et continue de l&apos;appeler alors qu&apos;il est en panne. Un délai de zéro signifie aucun.</translation>
    </message>
    <message>
        <source>When the target hangs, the requests of the caller pile up until it hangs as well, and so do all before it.</source>
        <translation>Quand la cible se fige, les requêtes de l&apos;appelant s&apos;accumulent jusqu&apos;à ce qu&apos;il se fige aussi, et ainsi de tous ceux qui le précèdent.</translation>
    </message>
    <message>
        <source>Give up after a stated time, or stop calling a failing target, in the code or in the service mesh.</source>
        <translation>Abandonnez après un temps indiqué, ou cessez d&apos;appeler une cible en panne, dans le code ou dans le service mesh.</translation>
    </message>
    <message>
        <source>%1 does not say after what time %2 gives up.</source>
        <translation>%1 n&apos;indique pas après combien de temps %2 abandonne.</translation>
    </message>
    <message>
        <source>%1 has no timeout and does not say whether %2 stops calling when %3 fails.</source>
        <translation>%1 n&apos;a pas de délai d&apos;expiration et n&apos;indique pas si %2 cesse d&apos;appeler quand %3 est en panne.</translation>
    </message>
    <message>
        <source>%1 waits for %2 without a timeout and goes on calling it while it fails.</source>
        <translation>%1 attend %2 sans délai d&apos;expiration et continue de l&apos;appeler alors qu&apos;il est en panne.</translation>
    </message>
    <message>
        <source>Give up after %1</source>
        <translation>Abandonner après %1</translation>
    </message>
    <message>
        <source>Add a circuit breaker</source>
        <translation>Ajouter un disjoncteur</translation>
    </message>
    <message>
        <source>Wide blast radius</source>
        <translation>Grand rayon d&apos;impact</translation>
    </message>
    <message>
        <source>More than half of all workloads wait for one component, directly or through others, and none of them is said to do without.</source>
        <translation>Plus de la moitié de tous les workloads attendent un seul composant, directement ou par d&apos;autres, et aucun n&apos;est indiqué pouvoir s&apos;en passer.</translation>
    </message>
    <message>
        <source>When it fails, most of the platform fails with it.</source>
        <translation>Quand il tombe en panne, la plus grande partie de la plateforme tombe avec lui.</translation>
    </message>
    <message>
        <source>Split it into cells or bulkheads that fail one at a time, or give those that wait for it a cache, a queue or a fallback.</source>
        <translation>Découpez-le en cellules ou cloisons qui tombent une à une, ou donnez à ceux qui l&apos;attendent un cache, une file ou un repli.</translation>
    </message>
    <message>
        <source>Entry without authentication or authorization</source>
        <translation>Entrée sans authentification ni autorisation</translation>
    </message>
    <message>
        <source>Requests from outside reach a workload, and nobody on the way asks who sent them or what they may do.</source>
        <translation>Des requêtes de l&apos;extérieur atteignent un workload, et personne en chemin ne demande qui les a envoyées ni ce qui lui est permis.</translation>
    </message>
    <message>
        <source>Whoever finds the address can use the platform as anyone.</source>
        <translation>Quiconque trouve l&apos;adresse peut utiliser la plateforme sous n&apos;importe quelle identité.</translation>
    </message>
    <message>
        <source>Let the gateway authenticate callers with an identity provider and check what they may do.</source>
        <translation>Laissez la passerelle authentifier les appelants avec un fournisseur d&apos;identité et vérifier ce qu&apos;ils peuvent faire.</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authorization.</source>
        <translation>Des requêtes de l&apos;extérieur arrivent à %1 et atteignent %2 sans autorisation.</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authentication.</source>
        <translation>Des requêtes de l&apos;extérieur arrivent à %1 et atteignent %2 sans authentification.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authorization.</source>
        <translation>%1 accepte des requêtes de l&apos;extérieur sans autorisation.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authentication.</source>
        <translation>%1 accepte des requêtes de l&apos;extérieur sans authentification.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say whether it checks what callers may do.</source>
        <translation>%1 accepte des requêtes de l&apos;extérieur et n&apos;indique pas s&apos;il vérifie ce que les appelants peuvent faire.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how callers prove who they are.</source>
        <translation>%1 accepte des requêtes de l&apos;extérieur et n&apos;indique pas comment les appelants prouvent qui ils sont.</translation>
    </message>
    <message>
        <source>Let %1 authenticate and authorize</source>
        <translation>Laisser %1 authentifier et autoriser</translation>
    </message>
    <message>
        <source>Entry without a rate limit</source>
        <translation>Entrée sans limite de débit</translation>
    </message>
    <message>
        <source>Requests from outside, sign-ins among them, reach a workload as fast as the caller likes.</source>
        <translation>Des requêtes de l&apos;extérieur, connexions comprises, atteignent un workload aussi vite que l&apos;appelant le veut.</translation>
    </message>
    <message>
        <source>Passwords can be guessed without end, and one client can use up what is meant for all.</source>
        <translation>Les mots de passe peuvent être devinés sans fin, et un seul client peut épuiser ce qui est destiné à tous.</translation>
    </message>
    <message>
        <source>Limit requests and failed sign-ins for each caller at the entry.</source>
        <translation>Limitez à l&apos;entrée les requêtes et les échecs de connexion de chaque appelant.</translation>
    </message>
    <message>
        <source>Nobody limits the requests that arrive at %1.</source>
        <translation>Personne ne limite les requêtes qui arrivent à %1.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how many.</source>
        <translation>%1 accepte des requêtes de l&apos;extérieur et n&apos;indique pas combien.</translation>
    </message>
    <message>
        <source>Limit to 100 requests in a second</source>
        <translation>Limiter à 100 requêtes par seconde</translation>
    </message>
    <message>
        <source>Secrets in the clear or without a store</source>
        <translation>Secrets en clair ou sans magasin</translation>
    </message>
    <message>
        <source>A password or key stands readable in a configuration, or workloads use secrets that no secrets store keeps.</source>
        <translation>Un mot de passe ou une clé est lisible dans une configuration, ou des workloads utilisent des secrets qu&apos;aucun magasin de secrets ne conserve.</translation>
    </message>
    <message>
        <source>Everyone who can read the repository or the settings holds the key, and nobody can rotate it.</source>
        <translation>Quiconque peut lire le dépôt ou les réglages détient la clé, et personne ne peut la renouveler.</translation>
    </message>
    <message>
        <source>Keep secrets in a secrets store and hand them out at run time by name.</source>
        <translation>Conservez les secrets dans un magasin de secrets et distribuez-les par leur nom à l&apos;exécution.</translation>
    </message>
    <message>
        <source>The setting %1 of %2 is a secret in the clear.</source>
        <translation>Le réglage %1 de %2 est un secret en clair.</translation>
    </message>
    <message>
        <source>%1 holds a secret in the clear.</source>
        <translation>%1 contient un secret en clair.</translation>
    </message>
    <message>
        <source>No secrets store keeps the secrets of %1.</source>
        <translation>Aucun magasin de secrets ne conserve les secrets de %1.</translation>
    </message>
    <message>
        <source>Add a secrets store</source>
        <translation>Ajouter un magasin de secrets</translation>
    </message>
    <message>
        <source>Hand it out by name</source>
        <translation>Le distribuer par son nom</translation>
    </message>
    <message>
        <source>Different protection classes on one runtime</source>
        <translation>Classes de protection différentes sur un même environnement d&apos;exécution</translation>
    </message>
    <message>
        <source>Components with restricted data run in one cluster with components that the internet reaches or that handle public data, without an isolated namespace.</source>
        <translation>Des composants avec des données restreintes s&apos;exécutent dans un même cluster que des composants joignables depuis internet ou traitant des données publiques, sans namespace isolé.</translation>
    </message>
    <message>
        <source>A container that breaks out, or a host that is taken over, takes the restricted data with it.</source>
        <translation>Un conteneur qui s&apos;échappe, ou un hôte qui est pris, emporte les données restreintes.</translation>
    </message>
    <message>
        <source>Move one side to a cluster of its own, or isolate its namespace by network policies and a pod security level.</source>
        <translation>Déplacez un côté dans son propre cluster, ou isolez son namespace par des politiques réseau et un niveau de sécurité des pods.</translation>
    </message>
    <message>
        <source>%1 runs %2 with restricted data beside %3.</source>
        <translation>%1 exécute %2 avec des données restreintes à côté de %3.</translation>
    </message>
    <message>
        <source>No API gateway</source>
        <translation>Aucune passerelle d&apos;API</translation>
    </message>
    <message>
        <source>A workload is called from outside, or a broker is open to the internet, without a gateway in between.</source>
        <translation>Un workload est appelé de l&apos;extérieur, ou un broker est ouvert sur internet, sans passerelle entre eux.</translation>
    </message>
    <message>
        <source>Every one has to authenticate, limit and encrypt by itself, and it cannot be split or moved without telling the world.</source>
        <translation>Chacun doit authentifier, limiter et chiffrer lui-même, et ne peut être découpé ou déplacé sans prévenir tout le monde.</translation>
    </message>
    <message>
        <source>Put a gateway in front of it and let requests from outside go through that alone.</source>
        <translation>Placez une passerelle devant lui et faites passer les requêtes de l&apos;extérieur par elle seule.</translation>
    </message>
    <message>
        <source>%1 is called by %2 without a gateway in between.</source>
        <translation>%1 est appelé par %2 sans passerelle entre eux.</translation>
    </message>
    <message>
        <source>%1 is open to the internet without a gateway in front.</source>
        <translation>%1 est ouvert sur internet sans passerelle devant.</translation>
    </message>
    <message>
        <source>Close it to the internet</source>
        <translation>Le fermer à internet</translation>
    </message>
    <message>
        <source>Put %1 in front of it</source>
        <translation>Placer %1 devant</translation>
    </message>
    <message>
        <source>No network policy</source>
        <translation>Aucune politique réseau</translation>
    </message>
    <message>
        <source>A workload in a cluster can be reached by everything else in it.</source>
        <translation>Un workload d&apos;un cluster peut être atteint par tout le reste du cluster.</translation>
    </message>
    <message>
        <source>Who breaks into one container can walk from there to every other.</source>
        <translation>Qui s&apos;introduit dans un conteneur peut passer de là dans tous les autres.</translation>
    </message>
    <message>
        <source>Refuse traffic by default in its namespace and allow what the design draws.</source>
        <translation>Refusez le trafic par défaut dans son namespace et autorisez ce que la conception trace.</translation>
    </message>
    <message>
        <source>%1 does not say whether a network policy limits who may reach it.</source>
        <translation>%1 n&apos;indique pas si une politique réseau limite qui peut l&apos;atteindre.</translation>
    </message>
    <message>
        <source>%1 enforces no network policies, so everything reaches %2.</source>
        <translation>%1 n&apos;applique aucune politique réseau, tout atteint donc %2.</translation>
    </message>
    <message>
        <source>No network policy limits who may reach %1.</source>
        <translation>Aucune politique réseau ne limite qui peut atteindre %1.</translation>
    </message>
    <message>
        <source>Limit who may reach it</source>
        <translation>Limiter qui peut l&apos;atteindre</translation>
    </message>
    <message>
        <source>No web application firewall</source>
        <translation>Aucun pare-feu applicatif web</translation>
    </message>
    <message>
        <source>Requests from the internet pass a gateway, and nobody on the way filters known attacks.</source>
        <translation>Des requêtes d&apos;internet passent par une passerelle, et personne en chemin ne filtre les attaques connues.</translation>
    </message>
    <message>
        <source>Every published hole of a library can be tried at once, before there was time to patch it.</source>
        <translation>Chaque faille publiée d&apos;une bibliothèque peut être essayée aussitôt, avant qu&apos;on ait eu le temps de la corriger.</translation>
    </message>
    <message>
        <source>Switch on a web application firewall at the edge.</source>
        <translation>Activez un pare-feu applicatif web en périphérie.</translation>
    </message>
    <message>
        <source>Nobody filters known attacks out of the requests that arrive at %1 from the internet.</source>
        <translation>Personne ne filtre les attaques connues dans les requêtes qui arrivent à %1 depuis internet.</translation>
    </message>
    <message>
        <source>%1 takes requests from the internet and does not say whether known attacks are filtered.</source>
        <translation>%1 accepte des requêtes d&apos;internet et n&apos;indique pas si les attaques connues sont filtrées.</translation>
    </message>
    <message>
        <source>Filter known attacks</source>
        <translation>Filtrer les attaques connues</translation>
    </message>
    <message>
        <source>Data store open to the outside</source>
        <translation>Magasin de données ouvert sur l&apos;extérieur</translation>
    </message>
    <message>
        <source>A data store is reached from the internet, from outside systems or people, or from a zone facing them.</source>
        <translation>Un magasin de données est atteint depuis internet, par des systèmes ou personnes externes, ou depuis une zone qui leur fait face.</translation>
    </message>
    <message>
        <source>One leaked password or one unpatched hole is then enough to take all data.</source>
        <translation>Un seul mot de passe divulgué ou une seule faille non corrigée suffit alors pour prendre toutes les données.</translation>
    </message>
    <message>
        <source>Reach it through a workload of your own, or by a private endpoint.</source>
        <translation>Passez par votre propre workload, ou par un point d&apos;accès privé.</translation>
    </message>
    <message>
        <source>The data in %1 is reached from outside, by %2.</source>
        <translation>Les données de %1 sont atteintes de l&apos;extérieur, par %2.</translation>
    </message>
    <message>
        <source>The data store %1 is open to the internet.</source>
        <translation>Le magasin de données %1 est ouvert sur internet.</translation>
    </message>
    <message>
        <source>Make it reachable from inside only</source>
        <translation>Le rendre joignable de l&apos;intérieur seulement</translation>
    </message>
    <message>
        <source>Service registry that everyone may write</source>
        <translation>Registre de services où tout le monde peut écrire</translation>
    </message>
    <message>
        <source>A service registry takes registrations without asking who sends them.</source>
        <translation>Un registre de services accepte les enregistrements sans demander qui les envoie.</translation>
    </message>
    <message>
        <source>Whoever gets into the network can register as any service and is then sent its traffic.</source>
        <translation>Quiconque entre dans le réseau peut s&apos;enregistrer comme n&apos;importe quel service et reçoit alors son trafic.</translation>
    </message>
    <message>
        <source>Let the registry authenticate those who register.</source>
        <translation>Laissez le registre authentifier ceux qui s&apos;enregistrent.</translation>
    </message>
    <message>
        <source>Everyone may register at %1.</source>
        <translation>Tout le monde peut s&apos;enregistrer dans %1.</translation>
    </message>
    <message>
        <source>%1 does not say how those who register prove who they are.</source>
        <translation>%1 n&apos;indique pas comment ceux qui s&apos;enregistrent prouvent qui ils sont.</translation>
    </message>
    <message>
        <source>Demand client certificates</source>
        <translation>Exiger des certificats clients</translation>
    </message>
    <message>
        <source>Plaintext across a trust boundary</source>
        <translation>Texte en clair à travers une frontière de confiance</translation>
    </message>
    <message>
        <source>A connection leaves one trust zone for another without encryption.</source>
        <translation>Une connexion quitte une zone de confiance pour une autre sans chiffrement.</translation>
    </message>
    <message>
        <source>Whoever sits in between reads and changes what flows, passwords included.</source>
        <translation>Quiconque se trouve entre les deux lit et modifie ce qui passe, mots de passe compris.</translation>
    </message>
    <message>
        <source>Use an encrypted protocol (https, grpcs, TLS) on the connection.</source>
        <translation>Utilisez un protocole chiffré (https, grpcs, TLS) sur la connexion.</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary and does not say whether it is encrypted.</source>
        <translation>%1 franchit une frontière de confiance et n&apos;indique pas s&apos;il y a chiffrement.</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary in plaintext (%2).</source>
        <translation>%1 franchit une frontière de confiance en clair (%2).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>Chiffrer avec TLS</translation>
    </message>
    <message>
        <source>Plaintext between services</source>
        <translation>Texte en clair entre services</translation>
    </message>
    <message>
        <source>A gateway or workload talks to a workload in plaintext inside of one trust zone.</source>
        <translation>Une passerelle ou un workload parle en clair à un workload à l&apos;intérieur d&apos;une zone de confiance.</translation>
    </message>
    <message>
        <source>Whoever gets into the network reads and changes what the services tell each other.</source>
        <translation>Quiconque entre dans le réseau lit et modifie ce que les services se disent.</translation>
    </message>
    <message>
        <source>Encrypt the traffic, best with mutual TLS of a service mesh.</source>
        <translation>Chiffrez le trafic, de préférence avec le TLS mutuel d&apos;un service mesh.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted.</source>
        <translation>%1 n&apos;indique pas s&apos;il y a chiffrement.</translation>
    </message>
    <message>
        <source>%1 talks to %2 in plaintext.</source>
        <translation>%1 parle à %2 en clair.</translation>
    </message>
    <message>
        <source>Encrypt with mutual TLS</source>
        <translation>Chiffrer avec le TLS mutuel</translation>
    </message>
    <message>
        <source>Call between services without authentication or authorization</source>
        <translation>Appel entre services sans authentification ni autorisation</translation>
    </message>
    <message>
        <source>A workload calls another, and the called one does not learn who it is or does not check what it may do.</source>
        <translation>Un workload en appelle un autre, et l&apos;appelé n&apos;apprend pas qui il est ou ne vérifie pas ce qui lui est permis.</translation>
    </message>
    <message>
        <source>One workload that was broken into can then do everything that the others can.</source>
        <translation>Un seul workload compromis peut alors faire tout ce que les autres peuvent.</translation>
    </message>
    <message>
        <source>Use mutual TLS of a mesh or tokens between workloads, and let the called one check what the caller may do.</source>
        <translation>Utilisez le TLS mutuel d&apos;un mesh ou des jetons entre workloads, et laissez l&apos;appelé vérifier ce que l&apos;appelant peut faire.</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 without authentication.</source>
        <translation>%1 accepte les appels de %2 sans authentification.</translation>
    </message>
    <message>
        <source>%1 does not check what %2 may do.</source>
        <translation>%1 ne vérifie pas ce que %2 peut faire.</translation>
    </message>
    <message>
        <source>%1 does not say how %2 proves who it is.</source>
        <translation>%1 n&apos;indique pas comment %2 prouve qui il est.</translation>
    </message>
    <message>
        <source>%1 does not say whether it checks what %2 may do.</source>
        <translation>%1 n&apos;indique pas s&apos;il vérifie ce que %2 peut faire.</translation>
    </message>
    <message>
        <source>Check the caller&apos;s token</source>
        <translation>Vérifier le jeton de l&apos;appelant</translation>
    </message>
    <message>
        <source>Function waits for a function</source>
        <translation>Une fonction attend une fonction</translation>
    </message>
    <message>
        <source>A function calls another one and waits for its answer.</source>
        <translation>Une fonction en appelle une autre et attend sa réponse.</translation>
    </message>
    <message>
        <source>Both are paid while one only waits, their time limits add up, and a failure has to be handled twice.</source>
        <translation>Les deux sont payées alors que l&apos;une ne fait qu&apos;attendre, leurs limites de temps s&apos;additionnent, et une panne doit être traitée deux fois.</translation>
    </message>
    <message>
        <source>Let the first function publish an event that starts the second, or lead both with a workflow.</source>
        <translation>Laissez la première fonction publier un événement qui démarre la seconde, ou pilotez les deux par un workflow.</translation>
    </message>
    <message>
        <source>Function %1 waits for function %2.</source>
        <translation>La fonction %1 attend la fonction %2.</translation>
    </message>
    <message>
        <source>Functions exhaust a database</source>
        <translation>Des fonctions épuisent une base de données</translation>
    </message>
    <message>
        <source>More runs of a function can be open than the database accepts connections, and no pool stands between.</source>
        <translation>Plus d&apos;exécutions d&apos;une fonction peuvent être ouvertes que la base n&apos;accepte de connexions, et aucun pool ne se trouve entre elles.</translation>
    </message>
    <message>
        <source>Under load each run opens a connection of its own; the database refuses the rest, those of other workloads included.</source>
        <translation>Sous charge, chaque exécution ouvre sa propre connexion ; la base refuse les autres, y compris celles d&apos;autres workloads.</translation>
    </message>
    <message>
        <source>Put a connection pool or proxy in front of the database, or limit the concurrency of the function.</source>
        <translation>Placez un pool de connexions ou un proxy devant la base, ou limitez la concurrence de la fonction.</translation>
    </message>
    <message>
        <source>%1 does not say whether a pool shares its connections among the runs of %2.</source>
        <translation>%1 n&apos;indique pas si un pool partage ses connexions entre les exécutions de %2.</translation>
    </message>
    <message>
        <source>%1 does not say how many connections it accepts.</source>
        <translation>%1 n&apos;indique pas combien de connexions il accepte.</translation>
    </message>
    <message>
        <source>%1 does not say how many runs are allowed at the same time.</source>
        <translation>%1 n&apos;indique pas combien d&apos;exécutions simultanées sont autorisées.</translation>
    </message>
    <message>
        <source>Put a connection pool in front</source>
        <translation>Placer un pool de connexions devant</translation>
    </message>
    <message>
        <source>Limit the runs of the function</source>
        <translation>Limiter les exécutions de la fonction</translation>
    </message>
    <message>
        <source>Function that starts itself</source>
        <translation>Fonction qui se démarre elle-même</translation>
    </message>
    <message>
        <source>A function writes to the very source that starts it.</source>
        <translation>Une fonction écrit dans la source même qui la démarre.</translation>
    </message>
    <message>
        <source>Each run starts the next: it never ends, and the bill grows until somebody stops it.</source>
        <translation>Chaque exécution démarre la suivante : cela ne finit jamais, et la facture grimpe jusqu&apos;à ce que quelqu&apos;un l&apos;arrête.</translation>
    </message>
    <message>
        <source>Write to another queue, topic or bucket than the one that starts the function.</source>
        <translation>Écrivez dans une autre file, un autre topic ou un autre bucket que celui qui démarre la fonction.</translation>
    </message>
    <message>
        <source>%1 does not say whether it starts %2, which writes to %3 too.</source>
        <translation>%1 n&apos;indique pas s&apos;il démarre %2, qui écrit aussi dans %3.</translation>
    </message>
    <message>
        <source>%1 and %2 may use the same part of %3 or not.</source>
        <translation>%1 et %2 utilisent peut-être la même partie de %3, ou non.</translation>
    </message>
    <message>
        <source>%1 writes to %2, which starts it.</source>
        <translation>%1 écrit dans %2, qui le démarre.</translation>
    </message>
    <message>
        <source>%1 output</source>
        <translation>Sortie de %1</translation>
    </message>
    <message>
        <source>Write to another %1</source>
        <translation>Écrire ailleurs : %1</translation>
    </message>
    <message>
        <source>Function with many operations</source>
        <translation>Fonction à nombreuses opérations</translation>
    </message>
    <message>
        <source>One function answers very many different operations.</source>
        <translation>Une seule fonction répond à de très nombreuses opérations différentes.</translation>
    </message>
    <message>
        <source>All of them share its rights, its memory and its start-up time, and every change releases all of them.</source>
        <translation>Toutes partagent ses droits, sa mémoire et son temps de démarrage, et chaque changement les publie toutes.</translation>
    </message>
    <message>
        <source>Split it into one function for each operation or for each small group of them.</source>
        <translation>Découpez-la en une fonction par opération ou par petit groupe d&apos;opérations.</translation>
    </message>
    <message>
        <source>Function outlives its gateway</source>
        <translation>La fonction dure plus que sa passerelle</translation>
    </message>
    <message>
        <source>A function may run longer than the gateway in front of it waits.</source>
        <translation>Une fonction peut s&apos;exécuter plus longtemps que la passerelle devant elle n&apos;attend.</translation>
    </message>
    <message>
        <source>The caller gets an error while the function goes on, is paid, and often does its work twice after a retry.</source>
        <translation>L&apos;appelant reçoit une erreur alors que la fonction continue, est payée, et fait souvent son travail deux fois après une nouvelle tentative.</translation>
    </message>
    <message>
        <source>Shorten the time limit of the function, or answer at once and do the long work asynchronously.</source>
        <translation>Réduisez la limite de temps de la fonction, ou répondez tout de suite et faites le long travail de façon asynchrone.</translation>
    </message>
    <message>
        <source>%1 does not say after what time a run is stopped.</source>
        <translation>%1 n&apos;indique pas après combien de temps une exécution est arrêtée.</translation>
    </message>
    <message>
        <source>%1 does not say how long %2 waits for %3.</source>
        <translation>%1 n&apos;indique pas combien de temps %2 attend %3.</translation>
    </message>
    <message>
        <source>%1 may run for %2, but %3 gives up after %4.</source>
        <translation>%1 peut s&apos;exécuter pendant %2, mais %3 abandonne après %4.</translation>
    </message>
    <message>
        <source>Stop it after %1</source>
        <translation>L&apos;arrêter après %1</translation>
    </message>
    <message>
        <source>Rule settings that cannot be used</source>
        <translation>Réglages de règles inutilisables</translation>
    </message>
    <message>
        <source>The profile, rule packs or levels that the design names cannot be read or understood.</source>
        <translation>Le profil, les paquets de règles ou les niveaux que la conception nomme ne peuvent être lus ou compris.</translation>
    </message>
    <message>
        <source>The design is checked by the rules as they come, not by those that were agreed on.</source>
        <translation>La conception est contrôlée par les règles d&apos;origine, pas par celles qui ont été convenues.</translation>
    </message>
    <message>
        <source>Mend the section &apos;rules&apos; of the design file, or the file that it names.</source>
        <translation>Corrigez la section « rules » du fichier de conception, ou le fichier qu&apos;elle nomme.</translation>
    </message>
    <message>
        <source>Deviation that does not count</source>
        <translation>Écart qui ne compte pas</translation>
    </message>
    <message>
        <source>A deviation is incomplete, expired, or speaks of something that is not there.</source>
        <translation>Un écart est incomplet, expiré, ou parle de quelque chose qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It silences nothing: the finding that it was to accept is open again, and nobody may have noticed.</source>
        <translation>Il ne fait rien taire : le constat qu&apos;il devait accepter est de nouveau ouvert, et personne ne l&apos;a peut-être remarqué.</translation>
    </message>
    <message>
        <source>Complete or renew the deviation, or remove it.</source>
        <translation>Complétez ou renouvelez l&apos;écart, ou retirez-le.</translation>
    </message>
    <message>
        <source>The deviation &apos;%1&apos; does not count: %2.</source>
        <translation>L&apos;écart « %1 » ne compte pas : %2.</translation>
    </message>
    <message>
        <source>Remove the deviation</source>
        <translation>Retirer l&apos;écart</translation>
    </message>
    <message>
        <source>Workload outside of containers and orchestration</source>
        <translation>Workload hors conteneurs et orchestration</translation>
    </message>
    <message>
        <source>A workload runs outside of an orchestrated cluster, and no deviation says why.</source>
        <translation>Un workload s&apos;exécute hors d&apos;un cluster orchestré, et aucun écart ne dit pourquoi.</translation>
    </message>
    <message>
        <source>Scheduling, healing, rollout and policy of the platform do not reach it; somebody does all that by hand.</source>
        <translation>L&apos;ordonnancement, la réparation, le déploiement et les politiques de la plateforme ne l&apos;atteignent pas ; quelqu&apos;un fait tout cela à la main.</translation>
    </message>
    <message>
        <source>Move it into a cluster, or record a deviation that justifies where it runs.</source>
        <translation>Déplacez-le dans un cluster, ou consignez un écart qui justifie l&apos;endroit où il s&apos;exécute.</translation>
    </message>
    <message>
        <source>%1 runs outside of containers and orchestration.</source>
        <translation>%1 s&apos;exécute hors conteneurs et orchestration.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects metrics; %n workload(s) run(s) unwatched.</source>
        <translation>
            <numerusform>Rien dans la conception ne collecte de métriques ; %n workload s&apos;exécute sans surveillance.</numerusform>
            <numerusform>Rien dans la conception ne collecte de métriques ; %n workloads s&apos;exécutent sans surveillance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects traces; %n workload(s) call(s) one another in the dark.</source>
        <translation>
            <numerusform>Rien dans la conception ne collecte de traces ; %n workload fait ses appels dans le noir.</numerusform>
            <numerusform>Rien dans la conception ne collecte de traces ; %n workloads s&apos;appellent dans le noir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of one of the %n workload(s) reaches %1 % of them on average; many ways lead through %2.</source>
        <translation>
            <numerusform>Un changement du %n workload en atteint %1 % en moyenne ; de nombreux chemins passent par %2.</numerusform>
            <numerusform>Un changement de l&apos;un des %n workloads en atteint %1 % en moyenne ; de nombreux chemins passent par %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 possible dependencies between the %n workload(s) exist.</source>
        <translation>
            <numerusform>%1 des %2 dépendances possibles pour %n workload existent.</numerusform>
            <numerusform>%1 des %2 dépendances possibles entre les %n workloads existent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) wait for one another in circles, among them %1.</source>
        <translation>
            <numerusform>%n composant s&apos;attend lui-même en cercle, à savoir %1.</numerusform>
            <numerusform>%n composants s&apos;attendent en cercles, parmi eux %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n component(s) that depend(s) on it.</source>
        <translation>
            <numerusform>%n composant dépend de %1.</numerusform>
            <numerusform>%n composants dépendent de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n other component(s).</source>
        <translation>
            <numerusform>%1 attend %n autre composant.</numerusform>
            <numerusform>%1 attend %n autres composants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a hub: %n component(s) depend(s) on it and it depends on %2.</source>
        <translation>
            <numerusform>%1 est un hub : %n composant en dépend et il dépend de %2.</numerusform>
            <numerusform>%1 est un hub : %n composants en dépendent et il dépend de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request waits through %n hop(s): %1.</source>
        <translation>
            <numerusform>Une requête attend à travers %n saut : %1.</numerusform>
            <numerusform>Une requête attend à travers %n sauts : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) share(s) the library &apos;%1&apos;: %2.</source>
        <translation>
            <numerusform>%n workload utilise la bibliothèque partagée « %1 » : %2.</numerusform>
            <numerusform>%n workloads partagent la bibliothèque « %1 » : %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) rely/relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.</source>
        <translation>
            <numerusform>%n composant s&apos;appuie sur %1, et ce sur quoi %1 s&apos;appuie change plus facilement (%2 sur %3) : %4.</numerusform>
            <numerusform>%n composants s&apos;appuient sur %1, et ce sur quoi %1 s&apos;appuie change plus facilement (%2 sur %3) : %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design names no owner for any of its %n component(s) that need(s) one.</source>
        <translation>
            <numerusform>La conception ne nomme pas de responsable pour son %n composant qui en a besoin.</numerusform>
            <numerusform>La conception ne nomme de responsable pour aucun de ses %n composants qui en ont besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message numerus="yes">
        <source>its justification is shorter than %n character(s)</source>
        <translation>
            <numerusform>sa justification fait moins de %n caractère</numerusform>
            <numerusform>sa justification fait moins de %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n identity provider(s); %1 does not say which of the others it trusts.</source>
        <translation>
            <numerusform>La conception a %n fournisseur d&apos;identité ; %1 n&apos;indique pas auxquels des autres il fait confiance.</numerusform>
            <numerusform>La conception a %n fournisseurs d&apos;identité ; %1 n&apos;indique pas auxquels des autres il fait confiance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) run(s) in clusters without a service mesh.</source>
        <translation>
            <numerusform>%n workload s&apos;exécute dans des clusters sans service mesh.</numerusform>
            <numerusform>%n workloads s&apos;exécutent dans des clusters sans service mesh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s) wait for one another in circles: %2.</source>
        <translation>
            <numerusform>%1 workload sur %n s&apos;attend lui-même en cercle : %2.</numerusform>
            <numerusform>%1 workloads sur %n s&apos;attendent en cercles : %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 are the layers of one matter, split among %n team(s).</source>
        <translation>
            <numerusform>%1, %2 et %3 sont les couches d&apos;un même sujet, réparties sur %n équipe.</numerusform>
            <numerusform>%1, %2 et %3 sont les couches d&apos;un même sujet, réparties entre %n équipes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offers %n operation(s)</source>
        <translation>
            <numerusform>offre %n opération</numerusform>
            <numerusform>offre %n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>serves %n bounded context(s)</source>
        <translation>
            <numerusform>sert %n contexte délimité</numerusform>
            <numerusform>sert %n contextes délimités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owns %n entity(ies)</source>
        <translation>
            <numerusform>possède %n entité</numerusform>
            <numerusform>possède %n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and does not say whether it holds business logic.</source>
        <translation>
            <numerusform>%1 se trouve entre %2 workload sur %n et n&apos;indique pas s&apos;il contient de la logique métier.</numerusform>
            <numerusform>%1 se trouve entre %2 workloads sur %n et n&apos;indique pas s&apos;il contient de la logique métier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and holds business logic.</source>
        <translation>
            <numerusform>%1 se trouve entre %2 workload sur %n et contient de la logique métier.</numerusform>
            <numerusform>%1 se trouve entre %2 workloads sur %n et contient de la logique métier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n component(s) of the team %1 are %2; the rest of their work is with %3.</source>
        <translation>
            <numerusform>Le %n composant de l&apos;équipe %1 est de nature %2 ; le reste de son travail est chez %3.</numerusform>
            <numerusform>Les %n composants de l&apos;équipe %1 sont tous %2 ; le reste de leur travail est chez %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects logs; %n workload(s) write(s) theirs for nobody.</source>
        <translation>
            <numerusform>Rien dans la conception ne collecte de logs ; %n workload écrit les siens pour personne.</numerusform>
            <numerusform>Rien dans la conception ne collecte de logs ; %n workloads écrivent les leurs pour personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design shows how its %n workload(s) is/are doing, and nothing calls anybody.</source>
        <translation>
            <numerusform>Rien dans la conception ne montre comment va son %n workload, et rien n&apos;appelle personne.</numerusform>
            <numerusform>Rien dans la conception ne montre comment vont ses %n workloads, et rien n&apos;appelle personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has no dashboards that show how its %n workload(s) is/are doing.</source>
        <translation>
            <numerusform>La conception n&apos;a pas de tableaux de bord qui montrent comment va son %n workload.</numerusform>
            <numerusform>La conception n&apos;a pas de tableaux de bord qui montrent comment vont ses %n workloads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design calls anybody when one of its %n workload(s) fails.</source>
        <translation>
            <numerusform>Rien dans la conception n&apos;appelle quelqu&apos;un quand son %n workload tombe en panne.</numerusform>
            <numerusform>Rien dans la conception n&apos;appelle quelqu&apos;un quand l&apos;un de ses %n workloads tombe en panne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workload(s) that answer(s) requests from outside has an availability target.</source>
        <translation>
            <numerusform>Le %n workload qui répond à des requêtes de l&apos;extérieur n&apos;a pas d&apos;objectif de disponibilité.</numerusform>
            <numerusform>Aucun des %n workloads qui répondent à des requêtes de l&apos;extérieur n&apos;a d&apos;objectif de disponibilité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n replica(s) of %1 stand(s) in the same zone.</source>
        <translation>
            <numerusform>Le %n réplica de %1 se trouve dans une seule zone.</numerusform>
            <numerusform>Les %n réplicas de %1 se trouvent dans la même zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %1 fails, %2 of %n workload(s) fail with it.</source>
        <translation>
            <numerusform>Quand %1 tombe en panne, %2 workload sur %n tombe avec lui.</numerusform>
            <numerusform>Quand %1 tombe en panne, %2 workloads sur %n tombent avec lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may run %2 times at once, but %3 accepts %n connection(s), and no pool shares them.</source>
        <translation>
            <numerusform>%1 peut s&apos;exécuter %2 fois à la fois, mais %3 accepte %n connexion, et aucun pool ne la partage.</numerusform>
            <numerusform>%1 peut s&apos;exécuter %2 fois à la fois, mais %3 accepte %n connexions, et aucun pool ne les partage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Function %1 answers %n operation(s).</source>
        <translation>
            <numerusform>La fonction %1 répond à %n opération.</numerusform>
            <numerusform>La fonction %1 répond à %n opérations.</numerusform>
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
        <translation>aucun constat</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s&apos;applique pas</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>A brace of the message is not closed; write &apos;{{&apos; for a brace.</source>
        <translation>Une accolade du message n&apos;est pas fermée ; écrivez « {{ » pour une accolade.</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; known are %2.</source>
        <translation>Champ inconnu « {%1} » du message ; les champs connus sont %2.</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; did you mean &apos;{%2}&apos;?</source>
        <translation>Champ inconnu « {%1} » du message ; vouliez-vous dire « {%2} » ?</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>aucun conteneur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source> on &apos;%1&apos;</source>
        <translation> sur « %1 »</translation>
    </message>
    <message>
        <source> asks for &apos;%1&apos;</source>
        <translation> demande « %1 »</translation>
    </message>
    <message>
        <source>The repair of %1 on &apos;%2&apos; leaves the finding there.</source>
        <translation>La réparation de %1 sur « %2 » laisse le constat en place.</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>There is no rule pack in this folder.</source>
        <translation>Il n&apos;y a pas de paquet de règles dans ce dossier.</translation>
    </message>
    <message>
        <source>There are %1 rule packs; at most %2 are read.</source>
        <translation>Il y a %1 paquets de règles ; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>The pack &apos;%1&apos; is in &apos;%2&apos; already.</source>
        <translation>Le paquet « %1 » est déjà dans « %2 ».</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; known are %2.</source>
        <translation>Il n&apos;y a pas de profil « %1 » ; les profils connus sont %2.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Il n&apos;y a pas de profil « %1 » ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path relative to the design; give others with &apos;--rules&apos;.</source>
        <translation>« %1 » n&apos;est pas un chemin relatif à la conception ; indiquez-en d&apos;autres avec « --rules ».</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>Il n&apos;y a pas d&apos;environnement « %1 » dans la conception.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>Il n&apos;y a pas d&apos;environnement « %1 » dans la conception ; vouliez-vous dire « %2 » ?</translation>
    </message>
</context>
<context>
    <name>ScoreExport</name>
    <message>
        <source>Score workloads</source>
        <translation>Workloads Score</translation>
    </message>
    <message>
        <source>One score.yaml for each workload, with the resources that it needs and overrides for each environment.</source>
        <translation>Un score.yaml pour chaque workload, avec les ressources dont il a besoin et des surcharges pour chaque environnement.</translation>
    </message>
    <message>
        <source>In some environments these are no containers, which Score cannot say: %1.</source>
        <translation>Dans certains environnements, ceux-ci ne sont pas des conteneurs, ce que Score ne peut pas exprimer : %1.</translation>
    </message>
    <message>
        <source>Stores and brokers are no workloads; the workloads ask for them as resources, which the platform provides: %1.</source>
        <translation>Les magasins et brokers ne sont pas des workloads ; les workloads les demandent comme ressources, que la plateforme fournit : %1.</translation>
    </message>
    <message>
        <source>These name no image, so &quot;.&quot; stands in for the one that the pipeline builds; give it with --image: %1.</source>
        <translation>Ceux-ci ne nomment pas d&apos;image, « . » tient donc lieu de celle que le pipeline construit ; donnez-la avec --image : %1.</translation>
    </message>
    <message>
        <source>Secrets in the clear are not written; let a resource provide them and refer to its outputs: %1.</source>
        <translation>Les secrets en clair ne sont pas écrits ; laissez une ressource les fournir et renvoyez à ses sorties : %1.</translation>
    </message>
    <message>
        <source>The design names secrets, but not the variables that carry them; refer to the outputs of the resources where the code reads them: %1.</source>
        <translation>La conception nomme des secrets, mais pas les variables qui les portent ; renvoyez aux sorties des ressources là où le code les lit : %1.</translation>
    </message>
    <message>
        <source>Variables that refer to others by $(NAME) only work where Kubernetes runs the container: %1.</source>
        <translation>Les variables qui renvoient à d&apos;autres par $(NAME) ne fonctionnent que là où Kubernetes exécute le conteneur : %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the next component that way</source>
        <translation>Aller au composant suivant dans cette direction</translation>
    </message>
    <message>
        <source>Add the next component that way to the selection</source>
        <translation>Ajouter à la sélection le composant suivant dans cette direction</translation>
    </message>
    <message>
        <source>Move the selection by a step of the grid</source>
        <translation>Déplacer la sélection d&apos;un pas de la grille</translation>
    </message>
    <message>
        <source>Move the selection by eight steps</source>
        <translation>Déplacer la sélection de huit pas</translation>
    </message>
    <message>
        <source>Go through the components</source>
        <translation>Parcourir les composants</translation>
    </message>
    <message>
        <source>Rename, or end a connection</source>
        <translation>Renommer, ou terminer une connexion</translation>
    </message>
    <message>
        <source>Hold it and drag to move the view</source>
        <translation>Maintenir et faire glisser pour déplacer l&apos;affichage</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Give up, or select nothing</source>
        <translation>Abandonner, ou ne rien sélectionner</translation>
    </message>
    <message>
        <source>This is no JSON file: %1.</source>
        <translation>Ce n&apos;est pas un fichier JSON : %1.</translation>
    </message>
    <message>
        <source>This file holds no shortcuts that this version can read. Export some to see how it looks.</source>
        <translation>Ce fichier ne contient aucun raccourci que cette version peut lire. Exportez-en pour voir à quoi il ressemble.</translation>
    </message>
    <message>
        <source>“%1” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.</source>
        <translation>« %1 » n&apos;est pas une touche. Écrivez par exemple Ctrl+Shift+K, ou en deux frappes Ctrl+K, Ctrl+S.</translation>
    </message>
</context>
<context>
    <name>StandardCoverage</name>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastructure en tant que code</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>Conteneurs et orchestration</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Service mesh</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>Supervision et journalisation</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>%1 is not in the service mesh.</source>
        <translation>%1 n&apos;est pas dans le service mesh.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>S&apos;écarte</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respecté</translation>
    </message>
</context>
<context>
    <name>StructurizrExport</name>
    <message>
        <source>Structurizr workspace</source>
        <translation>Workspace Structurizr</translation>
    </message>
    <message>
        <source>A C4 model in Structurizr&apos;s language: systems, containers, one deployment for each environment, and views of them.</source>
        <translation>Un modèle C4 dans le langage de Structurizr : systèmes, conteneurs, un déploiement pour chaque environnement, et leurs vues.</translation>
    </message>
    <message>
        <source>In a C4 model nothing is connected with a place or with itself, so these connections are left out: %1.</source>
        <translation>Dans un modèle C4, rien n&apos;est connecté à un lieu ni à soi-même, ces connexions sont donc omises : %1.</translation>
    </message>
</context>
<context>
    <name>StructurizrImport</name>
    <message>
        <source>A workspace must be a map, not %1.</source>
        <translation>Un workspace doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>The workspace has no model.</source>
        <translation>Le workspace n&apos;a pas de modèle.</translation>
    </message>
    <message>
        <source>The model has no people and no software systems.</source>
        <translation>Le modèle n&apos;a ni personnes ni systèmes logiciels.</translation>
    </message>
    <message>
        <source>Components are folded into their containers (%1): a design shows what runs by itself.</source>
        <translation>Les composants sont repliés dans leurs conteneurs (%1) : une conception montre ce qui s&apos;exécute seul.</translation>
    </message>
    <message>
        <source>Relationships of whole systems are left out (%1): their containers have the connections.</source>
        <translation>Les relations de systèmes entiers sont omises (%1) : leurs conteneurs ont les connexions.</translation>
    </message>
    <message>
        <source>Deployment nodes are not taken over (%1): say by hand where things stand.</source>
        <translation>Les nœuds de déploiement ne sont pas repris (%1) : indiquez à la main où les choses se trouvent.</translation>
    </message>
    <message>
        <source>Custom elements are not taken over (%1).</source>
        <translation>Les éléments personnalisés ne sont pas repris (%1).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>« %1 » doit être une liste, et non %2.</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; must be a map, not %2.</source>
        <translation>Une entrée de « %1 » doit être une table, et non %2.</translation>
    </message>
    <message>
        <source>An element needs an id and a name.</source>
        <translation>Un élément a besoin d&apos;un identifiant et d&apos;un nom.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is there twice.</source>
        <translation>L&apos;identifiant « %1 » existe deux fois.</translation>
    </message>
    <message>
        <source>A relationship of &apos;%1&apos; leads to the id &apos;%2&apos;, which is no person, system or container.</source>
        <translation>Une relation de « %1 » mène à l&apos;identifiant « %2 », qui n&apos;est ni une personne, ni un système, ni un conteneur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to &apos;%2&apos; is asynchronous, but no broker stands between them; it is taken for a call.</source>
        <translation>« %1 » vers « %2 » est asynchrone, mais aucun broker ne se trouve entre eux ; c&apos;est pris pour un appel.</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Workspace Structurizr</translation>
    </message>
    <message>
        <source>People, systems and containers of a C4 model, from the JSON of a Structurizr workspace.</source>
        <translation>Personnes, systèmes et conteneurs d&apos;un modèle C4, depuis le JSON d&apos;un workspace Structurizr.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Structurizr workspace.</source>
        <translation>Le fichier est ignoré : ce n&apos;est pas un workspace Structurizr.</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one workspace, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>Le fichier est ignoré : une conception a un seul workspace, ici celui de « %1 ». Importez celui-ci à part.</translation>
    </message>
    <message>
        <source>There is no Structurizr workspace to import.</source>
        <translation>Il n&apos;y a pas de workspace Structurizr à importer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>TerraformExport</name>
    <message>
        <source>Only clusters of Kubernetes have a module: %1.</source>
        <translation>Seuls les clusters Kubernetes ont un module : %1.</translation>
    </message>
    <message>
        <source>Networks inside of a network are parts of it, which its module makes by itself: %1.</source>
        <translation>Les réseaux à l&apos;intérieur d&apos;un réseau en sont des parties, que son module crée lui-même : %1.</translation>
    </message>
    <message>
        <source>These run in a cluster and not as a service of a cloud: %1.</source>
        <translation>Ceux-ci s&apos;exécutent dans un cluster et non comme service d&apos;un cloud : %1.</translation>
    </message>
    <message>
        <source>These run as something that their team operates and not as a service of a cloud: %1.</source>
        <translation>Ceux-ci s&apos;exécutent comme quelque chose que leur équipe exploite et non comme service d&apos;un cloud : %1.</translation>
    </message>
    <message>
        <source>These stand at a site of one&apos;s own, which no provider of this target reaches: %1.</source>
        <translation>Ceux-ci se trouvent sur votre propre site, qu&apos;aucun provider de cette cible n&apos;atteint : %1.</translation>
    </message>
    <message>
        <source>Nothing says that these stand in AWS, Azure or Google Cloud, so they have no module: %1.</source>
        <translation>Rien n&apos;indique que ceux-ci se trouvent dans AWS, Azure ou Google Cloud, ils n&apos;ont donc pas de module : %1.</translation>
    </message>
    <message>
        <source>%2 has no module for these kinds: %1.</source>
        <translation>%2 n&apos;a pas de module pour ces types : %1.</translation>
    </message>
    <message>
        <source>%2 has no module for the technologies of these; have them as something else or buy them elsewhere: %1.</source>
        <translation>%2 n&apos;a pas de module pour les technologies de ceux-ci ; prenez-les sous une autre forme ou achetez-les ailleurs : %1.</translation>
    </message>
    <message>
        <source>Names of queues, topics, buckets and the like that the clouds do not allow are changed: %1.</source>
        <translation>Les noms de files, topics, buckets et autres que les clouds n&apos;autorisent pas sont changés : %1.</translation>
    </message>
    <message>
        <source>Flow logs of Azure belong to the network watcher of the subscription and are left out: %1.</source>
        <translation>Les journaux de flux d&apos;Azure appartiennent au Network Watcher de l&apos;abonnement et sont omis : %1.</translation>
    </message>
    <message>
        <source>These say that what they store is not encrypted; the modules encrypt it all the same: %1.</source>
        <translation>Ceux-ci indiquent que ce qu&apos;ils stockent n&apos;est pas chiffré ; les modules le chiffrent tout de même : %1.</translation>
    </message>
    <message>
        <source>These networks name no private address range that is wide enough for their subnets, so one is assumed: %1.</source>
        <translation>Ces réseaux ne nomment pas de plage d&apos;adresses privées assez large pour leurs sous-réseaux, une plage est donc supposée : %1.</translation>
    </message>
    <message>
        <source>The cloud does not offer the versions of these; what it offers stands in for them: %1.</source>
        <translation>Le cloud n&apos;offre pas les versions de ceux-ci ; ce qu&apos;il offre en tient lieu : %1.</translation>
    </message>
    <message>
        <source>The versions of these are no numbers, so others are assumed: %1.</source>
        <translation>Les versions de ceux-ci ne sont pas des nombres, d&apos;autres sont donc supposées : %1.</translation>
    </message>
    <message>
        <source>These name no version, so one is assumed: %1.</source>
        <translation>Ceux-ci ne nomment pas de version, une version est donc supposée : %1.</translation>
    </message>
    <message>
        <source>These do not say how much they store; the least space is assumed: %1.</source>
        <translation>Ceux-ci n&apos;indiquent pas combien ils stockent ; l&apos;espace le plus petit est supposé : %1.</translation>
    </message>
    <message>
        <source>The clouds do not allow the names of these databases, so nobody makes them: %1.</source>
        <translation>Les clouds n&apos;autorisent pas les noms de ces bases de données, personne ne les crée donc : %1.</translation>
    </message>
    <message>
        <source>These clusters do not say of what type their nodes are; 4 cores with 16 GiB are assumed: %1.</source>
        <translation>Ces clusters n&apos;indiquent pas le type de leurs nœuds ; 4 cœurs avec 16 GiB sont supposés : %1.</translation>
    </message>
    <message>
        <source>Designs say nothing of the keys of tables; a text named id is assumed: %1.</source>
        <translation>Les conceptions ne disent rien des clés des tables ; un texte nommé id est supposé : %1.</translation>
    </message>
    <message>
        <source>No image of the design names these registries, so one repository named apps is made: %1.</source>
        <translation>Aucune image de la conception ne nomme ces registres, un dépôt nommé apps est donc créé : %1.</translation>
    </message>
    <message>
        <source>AWS makes no topics, so these clusters start empty; the applications or a pipeline make them: %1.</source>
        <translation>AWS ne crée pas de topics, ces clusters démarrent donc vides ; les applications ou un pipeline les créent : %1.</translation>
    </message>
    <message>
        <source>Signing a zone needs steps at the registrar, so the modules leave these unsigned: %1.</source>
        <translation>Signer une zone demande des étapes chez le registraire, les modules laissent donc celles-ci sans signature : %1.</translation>
    </message>
    <message>
        <source>These zones answer inside alone; on Azure the module makes a public zone: %1.</source>
        <translation>Ces zones ne répondent qu&apos;à l&apos;intérieur ; sur Azure, le module crée une zone publique : %1.</translation>
    </message>
    <message>
        <source>These stand behind a web application firewall; name its ARN and that of the certificate in terraform.tfvars: %1.</source>
        <translation>Ceux-ci se trouvent derrière un pare-feu applicatif web ; nommez son ARN et celui du certificat dans terraform.tfvars : %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; let the functions read them from the secrets store: %1.</source>
        <translation>Ce sont des secrets en clair, ils ne sont pas écrits ; laissez les fonctions les lire dans le magasin de secrets : %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Ces réglages ne peuvent pas être des variables et sont omis : %1.</translation>
    </message>
    <message>
        <source>The technologies of these functions name no language that Azure knows; a program of their own is assumed: %1.</source>
        <translation>Les technologies de ces fonctions ne nomment aucun langage qu&apos;Azure connaît ; un programme propre est supposé : %1.</translation>
    </message>
    <message>
        <source>Placeholders in terraform.tfvars stand in for what the design does not say of these; fill them in: %1.</source>
        <translation>Des valeurs provisoires dans terraform.tfvars tiennent lieu de ce que la conception n&apos;indique pas de ceux-ci ; complétez-les : %1.</translation>
    </message>
    <message>
        <source>The design does not say %1 for %2; terraform.tfvars holds a placeholder.</source>
        <translation>La conception n&apos;indique pas %1 pour %2 ; terraform.tfvars contient une valeur provisoire.</translation>
    </message>
    <message>
        <source>OpenTofu and Terraform</source>
        <translation>OpenTofu et Terraform</translation>
    </message>
    <message>
        <source>Modules for AWS, Azure and Google Cloud, and a root module for each environment.</source>
        <translation>Modules pour AWS, Azure et Google Cloud, et un module racine pour chaque environnement.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where the state is kept; by the cloud of the design when nothing is said.</source>
        <translation>Où l&apos;état est conservé ; selon le cloud de la conception si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Bucket of the state</source>
        <translation>Bucket de l&apos;état</translation>
    </message>
    <message>
        <source>Name of the bucket or storage account that keeps the state; made from the design&apos;s name when nothing is said.</source>
        <translation>Nom du bucket ou du compte de stockage qui conserve l&apos;état ; formé à partir du nom de la conception si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;export a été arrêté.</translation>
    </message>
    <message>
        <source>These are bought from a cloud in some environments only and have no module in the others: %1.</source>
        <translation>Ceux-ci ne sont achetés à un cloud que dans certains environnements et n&apos;ont pas de module dans les autres : %1.</translation>
    </message>
    <message>
        <source>Nothing in this design is bought from AWS, Azure or Google Cloud, so there is nothing to write; place what is bought in a cloud.</source>
        <translation>Rien dans cette conception n&apos;est acheté à AWS, Azure ou Google Cloud, il n&apos;y a donc rien à écrire ; placez dans un cloud ce qui est acheté.</translation>
    </message>
    <message>
        <source>The state stays on the disk of whoever runs this, so only one person can; name a backend for a team.</source>
        <translation>L&apos;état reste sur le disque de celui qui exécute ceci, une seule personne peut donc le faire ; nommez un backend pour une équipe.</translation>
    </message>
    <message>
        <source>The state is kept in %1 (%2), which has to be there before the first run.</source>
        <translation>L&apos;état est conservé dans %1 (%2), qui doit exister avant la première exécution.</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>Aucune région de la conception ne donne son code, celles-ci sont donc supposées : %1.</translation>
    </message>
    <message>
        <source>Some services cannot make passwords of their own; theirs are made here and are kept in the state, so guard the state like a secret.</source>
        <translation>Certains services ne peuvent pas créer leurs propres mots de passe ; ils sont créés ici et conservés dans l&apos;état, protégez donc l&apos;état comme un secret.</translation>
    </message>
    <message>
        <source>Some components stand in no network, so one is made for them: %1.</source>
        <translation>Certains composants ne sont dans aucun réseau, un réseau est donc créé pour eux : %1.</translation>
    </message>
</context>
<context>
    <name>TerraformImport</name>
    <message>
        <source>A Terraform state must be a map, not %1.</source>
        <translation>Un état Terraform doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>This is neither a Terraform state of version 4 nor the output of &apos;terraform show -json&apos;.</source>
        <translation>Ce n&apos;est ni un état Terraform de version 4 ni la sortie de « terraform show -json ».</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 doit être une liste, et non %2.</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 doit être une table, et non %2.</translation>
    </message>
    <message>
        <source>The state has version %1; version 4 is read. Let a current Terraform write it, or use &apos;terraform show -json&apos;.</source>
        <translation>L&apos;état a la version %1 ; la version 4 est lue. Faites-le écrire par un Terraform actuel, ou utilisez « terraform show -json ».</translation>
    </message>
    <message>
        <source>&apos;resources&apos;</source>
        <translation>« resources »</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Une ressource</translation>
    </message>
    <message>
        <source>A resource has no type or no name.</source>
        <translation>Une ressource n&apos;a pas de type ou pas de nom.</translation>
    </message>
    <message>
        <source>The instances of &apos;%1&apos;</source>
        <translation>Les instances de « %1 »</translation>
    </message>
    <message>
        <source>An instance of &apos;%1&apos;</source>
        <translation>Une instance de « %1 »</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Les valeurs</translation>
    </message>
    <message>
        <source>A module</source>
        <translation>Un module</translation>
    </message>
    <message>
        <source>The resources of a module</source>
        <translation>Les ressources d&apos;un module</translation>
    </message>
    <message>
        <source>The modules of a module</source>
        <translation>Les modules d&apos;un module</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There is no resource of a type that is known: databases, queues, clusters and their like of AWS, Azure and Google Cloud.</source>
        <translation>Il n&apos;y a aucune ressource d&apos;un type connu : bases de données, files, clusters et semblables d&apos;AWS, Azure et Google Cloud.</translation>
    </message>
    <message>
        <source>Resources of type %1 are not imported (%2).</source>
        <translation>Les ressources de type %1 ne sont pas importées (%2).</translation>
    </message>
    <message>
        <source>There are too many dependencies to follow them all; some connections are missing.</source>
        <translation>Il y a trop de dépendances pour les suivre toutes ; certaines connexions manquent.</translation>
    </message>
    <message>
        <source>%1 needs %2 (%3)</source>
        <translation>%1 a besoin de %2 (%3)</translation>
    </message>
    <message>
        <source>Terraform state or plan</source>
        <translation>État ou plan Terraform</translation>
    </message>
    <message>
        <source>Databases, queues, clusters, networks and more of AWS, Azure and Google Cloud, from a state or from &apos;terraform show -json&apos;.</source>
        <translation>Bases de données, files, clusters, réseaux et plus d&apos;AWS, Azure et Google Cloud, depuis un état ou « terraform show -json ».</translation>
    </message>
    <message>
        <source>The file is skipped: it is neither a Terraform state nor the output of &apos;terraform show -json&apos;.</source>
        <translation>Le fichier est ignoré : ce n&apos;est ni un état Terraform ni la sortie de « terraform show -json ».</translation>
    </message>
    <message>
        <source>There is no Terraform state or plan to import.</source>
        <translation>Il n&apos;y a ni état ni plan Terraform à importer.</translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Groundplan</source>
        <translation>À propos de Groundplan</translation>
    </message>
    <message>
        <source>Version %1. A studio for platform designs: compose a topology, see its coupling and anti-patterns while you draw, export the manifests that run it.</source>
        <translation>Version %1. Un studio de conception de plateformes : composez une topologie, voyez son couplage et ses antimodèles pendant que vous dessinez, exportez les manifestes qui l&apos;exécutent.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.</source>
        <translation>Licence Apache 2.0. Construit avec Qt %1, Graphviz, yaml-cpp et spdlog.</translation>
    </message>
    <message>
        <source>Open from address</source>
        <translation>Ouvrir depuis une adresse</translation>
    </message>
    <message>
        <source>The design is shown read-only until you save a copy of it.</source>
        <translation>La conception est affichée en lecture seule jusqu&apos;à ce que vous en enregistriez une copie.</translation>
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
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Contraste élevé, blanc sur noir</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Contraste élevé, noir sur blanc</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>If %1 fails</source>
        <translation>Si %1 tombe en panne</translation>
    </message>
    <message>
        <source>If %1 components fail</source>
        <translation>Si %1 composants tombent en panne</translation>
    </message>
    <message>
        <source>Who is down, and who gets along?</source>
        <translation>Qui est en panne, et qui s&apos;en sort ?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>défaillant</translation>
    </message>
    <message>
        <source>down</source>
        <translation>à l&apos;arrêt</translation>
    </message>
    <message>
        <source>down?</source>
        <translation>à l&apos;arrêt ?</translation>
    </message>
    <message>
        <source>gets along</source>
        <translation>s&apos;en sort</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Down: cannot do without</source>
        <translation>À l&apos;arrêt : ne peut pas s&apos;en passer</translation>
    </message>
    <message>
        <source>Down, if it cannot do without</source>
        <translation>À l&apos;arrêt, s&apos;il ne peut pas s&apos;en passer</translation>
    </message>
    <message>
        <source>Gets along without</source>
        <translation>S&apos;en sort sans</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1: %2 before, 0 % while it lasts.</source>
        <translation>%1 : %2 avant, 0 % tant que cela dure.</translation>
    </message>
    <message>
        <source>%1: %2 before; down unless it can do without, which is not stated.</source>
        <translation>%1 : %2 avant ; à l&apos;arrêt sauf s&apos;il peut s&apos;en passer, ce qui n&apos;est pas indiqué.</translation>
    </message>
    <message>
        <source>%1: %2 before; goes on with less.</source>
        <translation>%1 : %2 avant ; continue avec moins.</translation>
    </message>
    <message>
        <source>%1: %2, untouched.</source>
        <translation>%1 : %2, intact.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>a map</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>Not valid YAML: no value can start here.</source>
        <translation>YAML non valide : aucune valeur ne peut commencer ici.</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>Le fichier a plus de %1 alias.</translation>
    </message>
    <message>
        <source>An alias may not name the map or list that it stands in.</source>
        <translation>Un alias ne peut pas nommer la table ou la liste où il se trouve.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>Le fichier est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The aliases of the file expand to more than %1 values.</source>
        <translation>Les alias du fichier donnent plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Le fichier a plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation>Une clé doit être du texte simple.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is there twice in the same map; remove or rename one.</source>
        <translation>La clé « %1 » figure deux fois dans la même table ; retirez-en ou renommez-en une.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 MiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it with that encoding.</source>
        <translation>Le fichier n&apos;est pas du texte UTF-8 ; enregistrez-le dans cet encodage.</translation>
    </message>
    <message>
        <source>The file holds binary data, not YAML.</source>
        <translation>Le fichier contient des données binaires, pas du YAML.</translation>
    </message>
    <message>
        <source>The file holds the control character 0x%1; remove it or write it as an escape in quotes.</source>
        <translation>Le fichier contient le caractère de contrôle 0x%1 ; retirez-le ou écrivez-le comme séquence d&apos;échappement entre guillemets.</translation>
    </message>
    <message>
        <source>The file is nested too deep.</source>
        <translation>Le fichier est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>YAML non valide : %1</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document; keep one.</source>
        <translation>Le fichier contient plus d&apos;un document YAML ; n&apos;en gardez qu&apos;un.</translation>
    </message>
</context>
<context>
    <name>groundplan</name>
    <message>
        <source>&apos;%1&apos; must be true or false, not &apos;%2&apos;.</source>
        <translation>« %1 » doit être true ou false, et non « %2 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>« %1 » a besoin de « %2 ».</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Synchrone</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Structurel</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>groundplan::AccessibilityCommands</name>
    <message>
        <source>Select a component that has connections first.</source>
        <translation>Sélectionnez d&apos;abord un composant qui a des connexions.</translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Sélectionnez d&apos;abord une seule connexion.</translation>
    </message>
</context>
<context>
    <name>groundplan::ArrangeCommands</name>
    <message>
        <source>The layout is locked: nothing can be moved or resized.</source>
        <translation>La disposition est verrouillée : rien ne peut être déplacé ni redimensionné.</translation>
    </message>
    <message>
        <source>The layout is unlocked.</source>
        <translation>La disposition est déverrouillée.</translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>Tout est déjà à sa place.</translation>
    </message>
</context>
<context>
    <name>groundplan::AttributeEditor</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut : %1</translation>
    </message>
    <message>
        <source>The selected ones differ.</source>
        <translation>Les éléments sélectionnés diffèrent.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Divers</translation>
    </message>
</context>
<context>
    <name>groundplan::BannerArea</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>groundplan::Canvas</name>
    <message>
        <source>Design canvas</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélectionné : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>« %1 » ne peut pas se trouver dans « %2 ».</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Choose a target with the arrow keys, Enter connects, Escape cancels</source>
        <translation>Choisissez une cible avec les flèches, Entrée connecte, Échap annule</translation>
    </message>
    <message>
        <source>Enter connects to %1</source>
        <translation>Entrée connecte à %1</translation>
    </message>
    <message>
        <source>This design is empty</source>
        <translation>Cette conception est vide</translation>
    </message>
    <message>
        <source>The design is read-only.</source>
        <translation>La conception est en lecture seule.</translation>
    </message>
    <message>
        <source>The layout is locked.</source>
        <translation>La disposition est verrouillée.</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Nothing of the design is in this view</source>
        <translation>Rien de la conception n&apos;est dans cette vue</translation>
    </message>
    <message>
        <source>Choose another view, or change what this one shows.</source>
        <translation>Choisissez une autre vue, ou modifiez ce que celle-ci affiche.</translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceBar</name>
    <message>
        <source>Keep what is in the folder</source>
        <translation>Garder ce qui est dans le dossier</translation>
    </message>
    <message>
        <source>Take what the design says</source>
        <translation>Prendre ce que dit la conception</translation>
    </message>
    <message>
        <source>Write both with marks</source>
        <translation>Écrire les deux avec des marques</translation>
    </message>
    <message>
        <source>This file is in the folder, but no export made it.</source>
        <translation>Ce fichier est dans le dossier, mais aucun export ne l&apos;a créé.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody edited this file by hand in %n place(s) that the design changed, too.</source>
        <translation>
            <numerusform>Quelqu&apos;un a modifié ce fichier à la main à %n endroit que la conception a changé aussi.</numerusform>
            <numerusform>Quelqu&apos;un a modifié ce fichier à la main à %n endroits que la conception a changés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody edited this file by hand where the design changed, too.</source>
        <translation>Quelqu&apos;un a modifié ce fichier à la main là où la conception a changé aussi.</translation>
    </message>
    <message numerus="yes">
        <source>For all %n file(s) like this</source>
        <translation>
            <numerusform>Pour le %n fichier de ce genre</numerusform>
            <numerusform>Pour les %n fichiers de ce genre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceField</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>groundplan::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command, a kind to add or a component to go to</source>
        <translation>Tapez une commande, un type à ajouter ou un composant où aller</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>groundplan::ComponentField</name>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Rechercher des composants</translation>
    </message>
    <message>
        <source>Choose a component.</source>
        <translation>Choisissez un composant.</translation>
    </message>
    <message>
        <source>Several components are called &apos;%1&apos;; choose one from the list.</source>
        <translation>Plusieurs composants s&apos;appellent « %1 » ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No component is called &apos;%1&apos;; choose one from the list.</source>
        <translation>Aucun composant ne s&apos;appelle « %1 » ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ConditionReader</name>
    <message>
        <source>No kind of connection has an attribute &apos;%1&apos;</source>
        <translation>Aucun type de connexion n&apos;a d&apos;attribut « %1 »</translation>
    </message>
    <message>
        <source>No kind of component has an attribute &apos;%1&apos;</source>
        <translation>Aucun type de composant n&apos;a d&apos;attribut « %1 »</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan kinds&apos; lists them.</source>
        <translation>%1 ; « groundplan kinds » en donne la liste.</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1 ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount of &apos;%2&apos;.</source>
        <translation>« %1 » n&apos;est pas une quantité de « %2 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos;</source>
        <translation>« %1 » n&apos;est pas une valeur de « %2 »</translation>
    </message>
    <message>
        <source>the condition on &apos;%1&apos;</source>
        <translation>la condition sur « %1 »</translation>
    </message>
    <message>
        <source>The condition on &apos;%1&apos; is empty.</source>
        <translation>La condition sur « %1 » est vide.</translation>
    </message>
    <message>
        <source>&apos;where&apos; must be a map of attributes and their values, not %1.</source>
        <translation>« where » doit être une table d&apos;attributs et de leurs valeurs, et non %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a selector or a list of them, not %2.</source>
        <translation>« %1 » doit être un sélecteur ou une liste de sélecteurs, et non %2.</translation>
    </message>
    <message>
        <source>a selector of components</source>
        <translation>un sélecteur de composants</translation>
    </message>
    <message>
        <source>component kind</source>
        <translation>type de composant</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>trait</translation>
    </message>
    <message>
        <source>a selector of connections</source>
        <translation>un sélecteur de connexions</translation>
    </message>
    <message>
        <source>connection kind</source>
        <translation>type de connexion</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>&apos;at-least&apos; must not be more than &apos;at-most&apos;.</source>
        <translation>« at-least » ne doit pas dépasser « at-most ».</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>Une exigence doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>A requirement speaks of one thing; &apos;%1&apos; and &apos;%2&apos; are two.</source>
        <translation>Une exigence parle d&apos;une seule chose ; « %1 » et « %2 » en sont deux.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that can be required here</source>
        <translation>« %1 » n&apos;est rien qui puisse être exigé ici</translation>
    </message>
    <message>
        <source>the requirement &apos;%1&apos;</source>
        <translation>l&apos;exigence « %1 »</translation>
    </message>
    <message>
        <source>&apos;attribute&apos; must be the name of an attribute, not %1.</source>
        <translation>« attribute » doit être le nom d&apos;un attribut, et non %1.</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrique</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number, not &apos;%2&apos;.</source>
        <translation>« %1 » doit être un nombre, et non « %2 ».</translation>
    </message>
    <message>
        <source>A metric needs &apos;at-least&apos; or &apos;at-most&apos;.</source>
        <translation>Une métrique a besoin de « at-least » ou de « at-most ».</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>direction</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingModel</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s)</source>
        <translation>
            <numerusform>%1 : %n composant</numerusform>
            <numerusform>%1 : %n composants</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingPanel</name>
    <message>
        <source>By component</source>
        <translation>Par composant</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>Par système</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas est mieux</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut est mieux</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Figures of the whole design</source>
        <translation>Chiffres de toute la conception</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il signifie</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Résilience</translation>
    </message>
    <message>
        <source>Data cost</source>
        <translation>Coût des données</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>Montrer ce qui a changé depuis un instantané, ou par rapport à une autre conception.</translation>
    </message>
    <message>
        <source>Keep snapshot…</source>
        <translation>Conserver l&apos;instantané…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>Écrire les chiffres dans un fichier, pour les comparer plus tard.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Order of the matrix</source>
        <translation>Ordre de la matrice</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>Partitionné</translation>
    </message>
    <message>
        <source>Order by team</source>
        <translation>Trier par équipe</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Whoever depends stands above what it depends on; cycles become blocks.</source>
        <translation>Ce qui dépend se trouve au-dessus de ce dont il dépend ; les cycles deviennent des blocs.</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Cellules plus petites</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Cellules plus grandes</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé à %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>the row depends on the column</source>
        <translation>la ligne dépend de la colonne</translation>
    </message>
    <message numerus="yes">
        <source>in a cycle (%n component(s))</source>
        <translation>
            <numerusform>dans un cycle (%n composant)</numerusform>
            <numerusform>dans un cycle (%n composants)</numerusform>
        </translation>
    </message>
    <message>
        <source>in a cycle (none)</source>
        <translation>dans un cycle (aucun)</translation>
    </message>
</context>
<context>
    <name>groundplan::CoverageView</name>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2, jusqu&apos;au %3.</translation>
    </message>
    <message>
        <source>Coverage of the standard model</source>
        <translation>Couverture du modèle standard</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Open a design to see how far it keeps to the standard model.</source>
        <translation>Ouvrez une conception pour voir dans quelle mesure elle suit le modèle standard.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>The design has nothing yet that the standard model asks something of.</source>
        <translation>La conception n&apos;a encore rien à quoi le modèle standard demande quelque chose.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are met, or departed from with a reason.</source>
        <translation>%1 points sur %2 sont respectés, ou font l&apos;objet d&apos;un écart motivé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a line to see why, and where on the canvas.</source>
        <translation>Choisissez une ligne pour voir pourquoi, et où dans la zone de dessin.</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>Écart : %1</translation>
    </message>
    <message>
        <source>The design has nothing that this part asks something of.</source>
        <translation>La conception n&apos;a rien à quoi ce point demande quelque chose.</translation>
    </message>
    <message>
        <source>Not checked, by the profile: %1</source>
        <translation>Non vérifié, selon le profil : %1</translation>
    </message>
    <message>
        <source>What this part asks</source>
        <translation>Ce que ce point demande</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Règles :</translation>
    </message>
</context>
<context>
    <name>groundplan::DateField</name>
    <message>
        <source>Not set (YYYY-MM-DD)</source>
        <translation>Non défini (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignCommands</name>
    <message>
        <source>Working out what fixing all of them does…</source>
        <translation>Calcul de ce que fait la correction de tous…</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s)</source>
        <translation>
            <numerusform>Résout %n constat</numerusform>
            <numerusform>Résout %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>raises none.</source>
        <translation>n&apos;en soulève aucun.</translation>
    </message>
    <message numerus="yes">
        <source>raises %n:</source>
        <translation>
            <numerusform>en soulève %n :</numerusform>
            <numerusform>en soulève %n :</numerusform>
        </translation>
    </message>
    <message>
        <source>The fix failed</source>
        <translation>La correction a échoué</translation>
    </message>
    <message>
        <source>Nothing that a machine could fix is left of this rule.</source>
        <translation>Il ne reste rien de cette règle qu&apos;une machine puisse corriger.</translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation>Le tout est une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>The deviation cannot be added</source>
        <translation>L&apos;écart ne peut pas être ajouté</translation>
    </message>
    <message>
        <source>The deviation cannot be removed</source>
        <translation>L&apos;écart ne peut pas être retiré</translation>
    </message>
    <message>
        <source>The decision cannot be recorded</source>
        <translation>La décision ne peut pas être consignée</translation>
    </message>
    <message>
        <source>Recorded as a decision of the design.</source>
        <translation>Consigné comme décision de la conception.</translation>
    </message>
    <message>
        <source>The deviation cannot be changed</source>
        <translation>L&apos;écart ne peut pas être modifié</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignSession</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Groundplan; this version would lose parts of it.</source>
        <translation>Le fichier a été écrit par une version plus récente de Groundplan ; cette version en perdrait des parties.</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationDialog</name>
    <message>
        <source>Accept as deviation</source>
        <translation>Accepter comme écart</translation>
    </message>
    <message>
        <source>Why the finding is acceptable here, in at least %1 characters</source>
        <translation>Pourquoi le constat est acceptable ici, en au moins %1 caractères</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation>Qui l&apos;a accepté</translation>
    </message>
    <message>
        <source>Where the work to end it is tracked</source>
        <translation>Où est suivi le travail pour y mettre fin</translation>
    </message>
    <message>
        <source>What limits the damage meanwhile</source>
        <translation>Ce qui limite les dégâts entre-temps</translation>
    </message>
    <message>
        <source>None of its parts</source>
        <translation>Aucune de ses parties</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastructure en tant que code</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>Conteneurs et orchestration</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Service mesh</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>Supervision et journalisation</translation>
    </message>
    <message>
        <source>The part of the standard model that the design departs from here.</source>
        <translation>La partie du modèle standard dont la conception s&apos;écarte ici.</translation>
    </message>
    <message>
        <source>Accept deviation</source>
        <translation>Accepter l&apos;écart</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>&amp;Approbateur</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>&amp;Standard model</source>
        <translation>Modèle &amp;standard</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Expire le</translation>
    </message>
    <message>
        <source>The finding is kept and shown as accepted until the deviation expires.</source>
        <translation>Le constat est conservé et affiché comme accepté jusqu&apos;à l&apos;expiration de l&apos;écart.</translation>
    </message>
    <message numerus="yes">
        <source>The justification needs %n more character(s).</source>
        <translation>
            <numerusform>La justification a besoin de %n caractère de plus.</numerusform>
            <numerusform>La justification a besoin de %n caractères de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name an owner.</source>
        <translation>Nommez un responsable.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Garder les modifications</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationsPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Details of the deviation</source>
        <translation>Détails de l&apos;écart</translation>
    </message>
    <message>
        <source>Adds an architecture decision record to the design that says what the deviation says.</source>
        <translation>Ajoute à la conception un enregistrement de décision d&apos;architecture qui dit ce que dit l&apos;écart.</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>The design deviates from nothing. Accept a problem as deviation to document one.</source>
        <translation>La conception ne s&apos;écarte de rien. Acceptez un problème comme écart pour en documenter un.</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n écart</numerusform>
            <numerusform>%n écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not count</source>
        <translation>
            <numerusform>dont %n ne compte pas</numerusform>
            <numerusform>dont %n ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a deviation to see what was agreed.</source>
        <translation>Choisissez un écart pour voir ce qui a été convenu.</translation>
    </message>
    <message>
        <source>It does not count: %1.</source>
        <translation>Il ne compte pas : %1.</translation>
    </message>
    <message>
        <source>There is nothing to accept any more; it can be removed.</source>
        <translation>Il n&apos;y a plus rien à accepter ; il peut être retiré.</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>Modèle standard</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
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
        <translation>Le fichier dans le dossier</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Ce qui change dans le fichier</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Changement précédent (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Changement suivant (F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Changement %1 sur %2</translation>
    </message>
</context>
<context>
    <name>groundplan::DragCommands</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EditCommands</name>
    <message numerus="yes">
        <source>Copied %n component(s).</source>
        <translation>
            <numerusform>%n composant copié.</numerusform>
            <numerusform>%n composants copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organiser</translation>
    </message>
</context>
<context>
    <name>groundplan::EgressList</name>
    <message>
        <source>Between zones</source>
        <translation>Entre zones</translation>
    </message>
    <message>
        <source>Between regions</source>
        <translation>Entre régions</translation>
    </message>
    <message>
        <source>Over a private link</source>
        <translation>Par un lien privé</translation>
    </message>
    <message>
        <source>Between clouds or sites</source>
        <translation>Entre clouds ou sites</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>Par internet</translation>
    </message>
    <message>
        <source>Data that leaves a place</source>
        <translation>Données qui quittent un lieu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>Go par mois</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Price of a gigabyte: %1</source>
        <translation>Prix d&apos;un gigaoctet : %1</translation>
    </message>
    <message>
        <source>Price of a gigabyte, without free allowances and discounts.</source>
        <translation>Prix d&apos;un gigaoctet, hors franchises et remises.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Lien privé</translation>
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
        <translation>Prix approximatifs</translation>
    </message>
    <message>
        <source>Go back to the prices that come with the program.</source>
        <translation>Revenir aux prix fournis avec le programme.</translation>
    </message>
    <message>
        <source>volume not stated</source>
        <translation>volume non indiqué</translation>
    </message>
    <message>
        <source>State &apos;monthly-volume&apos;, or &apos;rate&apos; and &apos;payload&apos;, of the connection.</source>
        <translation>Indiquez « monthly-volume », ou « rate » et « payload », de la connexion.</translation>
    </message>
    <message>
        <source>No connection leaves a zone, region or cloud.</source>
        <translation>Aucune connexion ne quitte une zone, une région ou un cloud.</translation>
    </message>
    <message>
        <source>%1 %2 a month</source>
        <translation>%1 %2 par mois</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without volume</source>
        <translation>
            <numerusform>%1, %n sans volume</numerusform>
            <numerusform>%1, %n sans volume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EmptyHint</name>
    <message>
        <source>An empty canvas</source>
        <translation>Une zone de dessin vide</translation>
    </message>
    <message>
        <source>Drag a kind here from the palette, or begin with one of these.</source>
        <translation>Faites glisser ici un type depuis la palette, ou commencez par l&apos;un de ceux-ci.</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportController</name>
    <message>
        <source>This file was changed meanwhile and needs a choice. Nothing was written.</source>
        <translation>Ce fichier a été modifié entre-temps et demande un choix. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. F5 starts again.</source>
        <translation>Arrêté. F5 recommence.</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export manifests</source>
        <translation>Exporter les manifestes</translation>
    </message>
    <message>
        <source>Choose the folder to export into</source>
        <translation>Choisir le dossier d&apos;export</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>Exporter dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the design</source>
        <translation>Garder dans la conception</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Writes targets and profile into the design, so that the whole team exports the same.</source>
        <translation>Écrit les cibles et le profil dans la conception, pour que toute l&apos;équipe exporte la même chose.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Commits the files to a git working tree.</source>
        <translation>Commite les fichiers dans un arbre de travail git.</translation>
    </message>
    <message>
        <source>The design says to export this way.</source>
        <translation>La conception dit d&apos;exporter ainsi.</translation>
    </message>
    <message>
        <source>Not kept in the design.</source>
        <translation>Pas gardé dans la conception.</translation>
    </message>
    <message>
        <source>Planning the export…</source>
        <translation>Planification de l&apos;export…</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Comparaison avec le dossier…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>Choisissez quoi exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Choose a folder to export them into.</source>
        <translation>
            <numerusform>%n fichier. Choisissez un dossier où l&apos;exporter.</numerusform>
            <numerusform>%n fichiers. Choisissez un dossier où les exporter.</numerusform>
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
            <numerusform>%n fichier demande d&apos;abord un choix.</numerusform>
            <numerusform>%n fichiers demandent d&apos;abord un choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Emplacement : %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportFilesModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 files differ from the folder.</source>
        <translation>%1 fichiers sur %2 diffèrent du dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportProfileForm</name>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Clusters and images</source>
        <translation>Clusters et images</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>One repository for all environments, or a folder for each environment that is a repository of its own.</source>
        <translation>Un dépôt pour tous les environnements, ou un dossier pour chaque environnement qui est son propre dépôt.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Where the files will live: https://…, git@… or oci://…</source>
        <translation>Où les fichiers se trouveront : https://…, git@… ou oci://…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Folder of the export within that repository; empty: its top.</source>
        <translation>Dossier de l&apos;export dans ce dépôt ; vide : sa racine.</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Version de Kubernetes</translation>
    </message>
    <message>
        <source>Version of the clusters, such as 1.31; empty: the newest that the targets know.</source>
        <translation>Version des clusters, par exemple 1.31 ; vide : la plus récente que les cibles connaissent.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Container registry of images that name none.</source>
        <translation>Registre de conteneurs des images qui n&apos;en nomment pas.</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Préfixe des noms</translation>
    </message>
    <message>
        <source>Put before the names of workloads.</source>
        <translation>Placé devant les noms des workloads.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Put on every object beside those of the design.</source>
        <translation>Mis sur chaque objet, en plus de ceux de la conception.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of this target within the export; empty: its id when several targets are exported, else the top.</source>
        <translation>Dossier de cette cible dans l&apos;export ; vide : son identifiant si plusieurs cibles sont exportées, sinon la racine.</translation>
    </message>
</context>
<context>
    <name>groundplan::FileCommands</name>
    <message>
        <source>None of the files is in a format that can be imported.</source>
        <translation>Aucun des fichiers n&apos;est dans un format importable.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nouvelle conception</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>L&apos;exemple ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Ouvrir une conception</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Conceptions (*.groundplan.yaml *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Fetching %1 …</source>
        <translation>Récupération de %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The address cannot be opened</source>
        <translation>L&apos;adresse ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>%1 a été modifié par un autre programme. L&apos;écraser ?</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml)</source>
        <translation>Conceptions (*.groundplan.yaml)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Copie enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sinon, elles sont perdues.</translation>
    </message>
    <message>
        <source>Import all manifests of a folder</source>
        <translation>Importer tous les manifestes d&apos;un dossier</translation>
    </message>
    <message>
        <source>Import manifests</source>
        <translation>Importer des manifestes</translation>
    </message>
    <message>
        <source>Manifests (%1);;All files (*)</source>
        <translation>Manifestes (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>L&apos;importation a échoué</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n component(s).</source>
        <translation>
            <numerusform>%n composant importé.</numerusform>
            <numerusform>%n composants importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n remarque.</numerusform>
            <numerusform>%n remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Afficher les remarques</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Remarques d&apos;importation</translation>
    </message>
    <message>
        <source>What the import left out or guessed:</source>
        <translation>Ce que l&apos;importation a omis ou deviné :</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Groundplan. It is shown as well as this version can, and is read-only.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Groundplan. Il est affiché aussi bien que cette version le peut, en lecture seule.</translation>
    </message>
    <message>
        <source>Opened from %1, read-only.</source>
        <translation>Ouvert depuis %1, en lecture seule.</translation>
    </message>
    <message>
        <source>Save a copy to edit…</source>
        <translation>Enregistrer une copie pour modifier…</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n place(s) that this version does not understand. They are kept as they are.</source>
        <translation>
            <numerusform>Le fichier a %n endroit que cette version ne comprend pas. Il est gardé tel quel.</numerusform>
            <numerusform>Le fichier a %n endroits que cette version ne comprend pas. Ils sont gardés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What was not understood:</source>
        <translation>Ce qui n&apos;a pas été compris :</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Save to write it again.</source>
        <translation>%1 a été retiré ou renommé. Enregistrez pour l&apos;écrire de nouveau.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reloading loses your unsaved changes.</source>
        <translation>%1 a été modifié par un autre programme. Le recharger perd vos modifications non enregistrées.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
</context>
<context>
    <name>groundplan::FileTabs</name>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Choisissez un fichier pour voir son contenu.</translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation>Choisissez un fichier pour voir ce qui y change.</translation>
    </message>
    <message>
        <source>The file is not compared with the folder yet.</source>
        <translation>Le fichier n&apos;est pas encore comparé avec le dossier.</translation>
    </message>
    <message>
        <source>Choose a folder to see what would change in it.</source>
        <translation>Choisissez un dossier pour voir ce qui y changerait.</translation>
    </message>
    <message>
        <source>Writing leaves it as it is.</source>
        <translation>L&apos;écriture le laisse tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Notes (%1, %n warning(s))</source>
        <translation>
            <numerusform>Remarques (%1, %n avertissement)</numerusform>
            <numerusform>Remarques (%1, %n avertissements)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Remarques (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This comes from the design as a whole.</source>
        <translation>Ceci vient de la conception dans son ensemble.</translation>
    </message>
    <message>
        <source>Line %1 comes from %2.</source>
        <translation>La ligne %1 vient de %2.</translation>
    </message>
    <message>
        <source>The file comes from %1.</source>
        <translation>Le fichier vient de %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::FilesView</name>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>Fichiers de</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Fichiers de l&apos;export</translation>
    </message>
    <message>
        <source>Files of everything</source>
        <translation>Fichiers de tout</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Fichiers de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No file differs from the folder.</source>
        <translation>Aucun fichier ne diffère du dossier.</translation>
    </message>
    <message>
        <source>No file fits the filter.</source>
        <translation>Aucun fichier ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>groundplan::FindCommands</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es).</source>
        <translation>
            <numerusform>%n occurrence remplacée.</numerusform>
            <numerusform>%n occurrences remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design changed meanwhile; try again.</source>
        <translation>La conception a changé entre-temps ; réessayez.</translation>
    </message>
</context>
<context>
    <name>groundplan::FindPanel</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Labels of connections</source>
        <translation>Libellés des connexions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>Rechercher dans la conception</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>Remplacer celui-ci et aller au suivant (Entrée)</translation>
    </message>
    <message>
        <source>Replace all in one step that can be undone (Ctrl+Enter)</source>
        <translation>Tout remplacer en une étape annulable (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to look through</source>
        <translation>Textes à parcourir</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs : %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>groundplan::FirstRunCommands</name>
    <message>
        <source>New design</source>
        <translation>Nouvelle conception</translation>
    </message>
    <message>
        <source>Place components</source>
        <translation>Placer des composants</translation>
    </message>
    <message>
        <source>Drag a kind from the palette onto the canvas. Or press %1 and type, for example “cart: service”.</source>
        <translation>Faites glisser un type de la palette vers la zone de dessin. Ou appuyez sur %1 et tapez, par exemple, « cart: service ».</translation>
    </message>
    <message>
        <source>Connect and check</source>
        <translation>Connecter et vérifier</translation>
    </message>
    <message>
        <source>Drag from the edge of one card to another to connect them. What is questionable appears here while you draw, each with a reason and a fix.</source>
        <translation>Faites glisser du bord d&apos;une carte à une autre pour les connecter. Ce qui est discutable apparaît ici pendant que vous dessinez, avec chaque fois une raison et une correction.</translation>
    </message>
    <message>
        <source>Lay out and export</source>
        <translation>Disposer et exporter</translation>
    </message>
    <message>
        <source>%1 finds a place for everything. %2 shows the manifests before anything is written.</source>
        <translation>%1 trouve une place à tout. %2 montre les manifestes avant que rien ne soit écrit.</translation>
    </message>
</context>
<context>
    <name>groundplan::GroupDialog</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>None: take out of all groups of this kind</source>
        <translation>Aucun : retirer de tous les groupes de ce type</translation>
    </message>
    <message numerus="yes">
        <source>Put %n component(s) into a group. A new name makes a new group.</source>
        <translation>
            <numerusform>Mettre %n composant dans un groupe. Un nouveau nom crée un nouveau groupe.</numerusform>
            <numerusform>Mettre %n composants dans un groupe. Un nouveau nom crée un nouveau groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>groundplan::GuideCommands</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>groundplan::GuidePanel</name>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>Modèle standard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Search topics and rules</source>
        <translation>Rechercher des rubriques et des règles</translation>
    </message>
    <message>
        <source>Page of the Guide</source>
        <translation>Page du Guide</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle : %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorHead</name>
    <message>
        <source>Read about this kind in the Guide</source>
        <translation>Lire dans le Guide ce qui concerne ce type</translation>
    </message>
    <message>
        <source>Unnamed design</source>
        <translation>Conception sans nom</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>%n autre type</numerusform>
            <numerusform>%n autres types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorPanel</name>
    <message>
        <source>Find attribute</source>
        <translation>Rechercher un attribut</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Autorisé : %1.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How people call this platform.</source>
        <translation>Comment on appelle cette plateforme.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What this platform is for.</source>
        <translation>À quoi sert cette plateforme.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>How people call it; without a name its id is shown.</source>
        <translation>Comment on l&apos;appelle ; sans nom, son identifiant est affiché.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What it is, from the catalog.</source>
        <translation>Ce que c&apos;est, d&apos;après le catalogue.</translation>
    </message>
    <message>
        <source>What it does, in one line.</source>
        <translation>Ce qu&apos;il fait, en une ligne.</translation>
    </message>
    <message>
        <source>The team that owns it; several with commas.</source>
        <translation>L&apos;équipe qui en est responsable ; plusieurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>The bounded context that it belongs to.</source>
        <translation>Le contexte délimité auquel il appartient.</translation>
    </message>
    <message>
        <source>The service mesh that it is part of.</source>
        <translation>Le service mesh dont il fait partie.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Free words to find it by; several with commas.</source>
        <translation>Mots libres pour le retrouver ; plusieurs, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>What the one end does with the other.</source>
        <translation>Ce que l&apos;une des extrémités fait avec l&apos;autre.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>What the drawing says along the line.</source>
        <translation>Ce que le dessin indique le long du trait.</translation>
    </message>
    <message>
        <source>What goes over it, in one line.</source>
        <translation>Ce qui y passe, en une ligne.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>What others have to know about it, in Markdown.</source>
        <translation>Ce que les autres doivent en savoir, en Markdown.</translation>
    </message>
    <message>
        <source>Addresses of pages about it, or groundplan:ID for another component.</source>
        <translation>Adresses de pages à son sujet, ou groundplan:ID pour un autre composant.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>« %1 » n&apos;est pas dans la conception.</translation>
    </message>
    <message>
        <source>Where it starts: type a part of a name or id.</source>
        <translation>Où elle commence : tapez une partie d&apos;un nom ou d&apos;un identifiant.</translation>
    </message>
    <message>
        <source>Where it ends: type a part of a name or id.</source>
        <translation>Où elle finit : tapez une partie d&apos;un nom ou d&apos;un identifiant.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>The container that it stands in: type a part of a name or id; empty for none.</source>
        <translation>Le conteneur où il se trouve : tapez une partie d&apos;un nom ou d&apos;un identifiant ; vide pour aucun.</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Niveau supérieur</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyboardPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Rechercher des actions ou des touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The action gets no keys.</source>
        <translation>L&apos;action n&apos;aura plus de touches.</translation>
    </message>
    <message>
        <source>The action gets the keys that it came with.</source>
        <translation>L&apos;action reprend ses touches d&apos;origine.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>None (changed)</source>
        <translation>Aucune (modifié)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>À l&apos;origine, sans touches.</translation>
    </message>
    <message>
        <source>It came with %1.</source>
        <translation>À l&apos;origine : %1.</translation>
    </message>
    <message>
        <source>On the canvas, always</source>
        <translation>Dans la zone de dessin, toujours</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de « %1 »</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Ces touches ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Click into the field, then press one or two strokes.</source>
        <translation>Cliquez dans le champ, puis faites une ou deux frappes.</translation>
    </message>
    <message>
        <source>%1 is taken on the canvas: %2</source>
        <translation>%1 est déjà pris dans la zone de dessin : %2</translation>
    </message>
    <message>
        <source>%1 calls “%2” already.</source>
        <translation>%1 déclenche déjà « %2 ».</translation>
    </message>
    <message>
        <source>%1 collides with %2 of “%3”.</source>
        <translation>%1 entre en conflit avec %2 de « %3 ».</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutCommands</name>
    <message>
        <source>The layout failed</source>
        <translation>La disposition a échoué</translation>
    </message>
    <message>
        <source>Layout cancelled.</source>
        <translation>Disposition annulée.</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet.</source>
        <translation>La disposition ne place que ce qui n&apos;a pas encore de position.</translation>
    </message>
    <message>
        <source>Laying out finds a new place for everything.</source>
        <translation>La disposition trouve une nouvelle place à tout.</translation>
    </message>
    <message>
        <source>Everything has its place, and your positions are kept.</source>
        <translation>Tout a sa place, et vos positions sont conservées.</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>Tout disposer</translation>
    </message>
    <message>
        <source>Nothing stands in &apos;%1&apos;.</source>
        <translation>Rien ne se trouve dans « %1 ».</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>Sélectionnez un conteneur, ou au moins deux composants qui se trouvent au même endroit.</translation>
    </message>
    <message>
        <source>The layout is locked. Unlock it in the menu &apos;Arrange&apos; first.</source>
        <translation>La disposition est verrouillée. Déverrouillez-la d&apos;abord dans le menu « Organiser ».</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Disposition en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Laid out.</source>
        <translation>Disposé.</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Disposer la sélection</translation>
    </message>
    <message>
        <source>Place new components</source>
        <translation>Placer les nouveaux composants</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Disposer</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n component(s); all others kept their places.</source>
        <translation>
            <numerusform>%n composant placé ; tous les autres ont gardé leur place.</numerusform>
            <numerusform>%n composants placés ; tous les autres ont gardé leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>Tout est déjà à sa place.</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutProcess</name>
    <message>
        <source>The layout takes too long and was given up.</source>
        <translation>La disposition prend trop de temps et a été abandonnée.</translation>
    </message>
    <message>
        <source>The program &apos;groundplan&apos;, which does the layout, cannot be started.</source>
        <translation>Le programme « groundplan », qui fait la disposition, ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>The layout was cancelled.</source>
        <translation>La disposition a été annulée.</translation>
    </message>
    <message>
        <source>The layout program crashed; nothing was changed.</source>
        <translation>Le programme de disposition a planté ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The layout failed: %1</source>
        <translation>La disposition a échoué : %1</translation>
    </message>
</context>
<context>
    <name>groundplan::LensCommands</name>
    <message>
        <source>Lens: environment</source>
        <translation>Vue thématique : environnement</translation>
    </message>
    <message>
        <source>Show what is different in</source>
        <translation>Montrer ce qui diffère dans</translation>
    </message>
</context>
<context>
    <name>groundplan::LensLegend</name>
    <message>
        <source>Legend of the lens</source>
        <translation>Légende de la vue thématique</translation>
    </message>
    <message>
        <source>Look without a lens</source>
        <translation>Regarder sans vue thématique</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Les sélectionner</translation>
    </message>
</context>
<context>
    <name>groundplan::LineField</name>
    <message>
        <source>Not set (%1)</source>
        <translation>Non défini (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::LinkField</name>
    <message>
        <source>Open the link (Enter)</source>
        <translation>Ouvrir le lien (Entrée)</translation>
    </message>
    <message>
        <source>Remove the link (Delete)</source>
        <translation>Retirer le lien (Suppr)</translation>
    </message>
    <message>
        <source>Add link (https://…)</source>
        <translation>Ajouter un lien (https://…)</translation>
    </message>
</context>
<context>
    <name>groundplan::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>À l&apos;ouverture</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historique des annulations</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>La conception est en lecture seule ; enregistrez une copie pour la modifier.</translation>
    </message>
    <message>
        <source>Click where it is to stand, Escape to cancel.</source>
        <translation>Cliquez là où il doit se trouver, Échap pour annuler.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (lecture seule)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Emplacement : %1</translation>
    </message>
</context>
<context>
    <name>groundplan::MapField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name.</source>
        <translation>« %1 » n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>Nom (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::MarkdownField</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show it as it is meant (Escape)</source>
        <translation>L&apos;afficher mis en forme (Échap)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the text (Enter, F2 or a double click)</source>
        <translation>Modifier le texte (Entrée, F2 ou double clic)</translation>
    </message>
    <message>
        <source>Headings, lists, tables and links in Markdown; groundplan:ID links to a component.</source>
        <translation>Titres, listes, tableaux et liens en Markdown ; groundplan:ID renvoie à un composant.</translation>
    </message>
</context>
<context>
    <name>groundplan::MatrixView</name>
    <message>
        <source>Dependency structure matrix</source>
        <translation>Matrice de structure des dépendances</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 dépend de %2</translation>
    </message>
    <message>
        <source>%1 does not depend on %2 directly</source>
        <translation>%1 ne dépend pas directement de %2</translation>
    </message>
    <message numerus="yes">
        <source>Part of a cycle of %n</source>
        <translation>
            <numerusform>Fait partie d&apos;un cycle de %n</numerusform>
            <numerusform>Fait partie d&apos;un cycle de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here depends on anything.</source>
        <translation>Rien ici ne dépend de quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>groundplan::MetricsCommands</name>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>The comparison failed</source>
        <translation>La comparaison a échoué</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Designs and snapshots (*.yaml *.yml *.json)</source>
        <translation>Conceptions et instantanés (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>Conserver les chiffres</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Instantanés (*.json)</translation>
    </message>
    <message>
        <source>The snapshot failed</source>
        <translation>L&apos;instantané a échoué</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
</context>
<context>
    <name>groundplan::Minimap</name>
    <message>
        <source>Overview of the design</source>
        <translation>Vue d&apos;ensemble de la conception</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Cliquez ou faites glisser pour déplacer la vue</translation>
    </message>
</context>
<context>
    <name>groundplan::NoteList</name>
    <message>
        <source>Notes of the export</source>
        <translation>Remarques de l&apos;export</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>Click to select what it is about.</source>
        <translation>Cliquez pour sélectionner ce dont il s&apos;agit.</translation>
    </message>
    <message>
        <source>Nothing was left out or assumed.</source>
        <translation>Rien n&apos;a été omis ni supposé.</translation>
    </message>
</context>
<context>
    <name>groundplan::OutlinePanel</name>
    <message>
        <source>Search components</source>
        <translation>Rechercher des composants</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>Arborescence de la conception</translation>
    </message>
</context>
<context>
    <name>groundplan::PackReader</name>
    <message>
        <source>This is not a rule pack: a map with the key &apos;rulepack: %1&apos; is expected.</source>
        <translation>Ce n&apos;est pas un paquet de règles : une table avec la clé « rulepack: %1 » est attendue.</translation>
    </message>
    <message>
        <source>a rule pack</source>
        <translation>un paquet de règles</translation>
    </message>
    <message>
        <source>The pack has version %1; this program knows version %2.</source>
        <translation>Le paquet est en version %1 ; ce programme connaît la version %2.</translation>
    </message>
    <message>
        <source>&apos;pack&apos; must be a short name of lower-case letters, digits and dashes, not &apos;%1&apos;.</source>
        <translation>« pack » doit être un nom court en minuscules, chiffres et tirets, et non « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pack of Groundplan&apos;s own; choose another name.</source>
        <translation>« %1 » est un paquet de Groundplan lui-même ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A rule pack needs &apos;rules&apos;, a map of rules by their ids.</source>
        <translation>Un paquet de règles a besoin de « rules », une table de règles par identifiant.</translation>
    </message>
    <message>
        <source>The pack has %1 rules; at most %2 are read.</source>
        <translation>Le paquet a %1 règles ; %2 au plus sont lues.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits and dashes.</source>
        <translation>« %1 » n&apos;est pas un identifiant ; utilisez des minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>the rule &apos;%1&apos;</source>
        <translation>la règle « %1 »</translation>
    </message>
    <message>
        <source>The fix must be a sentence that ends with a period.</source>
        <translation>Le correctif doit être une phrase terminée par un point.</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>Stands against the rule of %1: %2.</source>
        <translation>Contredit la règle de %1 : %2.</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>Une exigence doit être une table, et non %1.</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; neither requires nor forbids anything.</source>
        <translation>La règle « %1 » n&apos;exige ni n&apos;interdit rien.</translation>
    </message>
    <message>
        <source>The whole design has no attribute to set; leave &apos;repair&apos; out.</source>
        <translation>La conception entière n&apos;a pas d&apos;attribut à définir ; omettez « repair ».</translation>
    </message>
    <message>
        <source>the repair</source>
        <translation>la réparation</translation>
    </message>
    <message>
        <source>The repair needs &apos;set&apos;, a map of attributes and their values.</source>
        <translation>La réparation a besoin de « set », une table d&apos;attributs et de leurs valeurs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an attribute of the catalog; a repair cannot set it.</source>
        <translation>« %1 » n&apos;est pas un attribut du catalogue ; une réparation ne peut pas le définir.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>&apos;tests&apos; must be a list, not %1.</source>
        <translation>« tests » doit être une liste, et non %1.</translation>
    </message>
    <message>
        <source>The pack has %1 tests; at most %2 are read.</source>
        <translation>Le paquet a %1 tests ; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>un test</translation>
    </message>
    <message>
        <source>A test needs a name.</source>
        <translation>Un test a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A test needs &apos;design&apos;, a map with components and connections.</source>
        <translation>Un test a besoin de « design », une table avec des composants et des connexions.</translation>
    </message>
    <message>
        <source>A test needs &apos;expect&apos;, a list of findings; an empty one when there are none.</source>
        <translation>Un test a besoin de « expect », une liste de constats ; vide quand il n&apos;y en a pas.</translation>
    </message>
</context>
<context>
    <name>groundplan::PaletteModel</name>
    <message>
        <source>Patterns</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>groundplan::PalettePanel</name>
    <message>
        <source>Search kinds and patterns</source>
        <translation>Rechercher des types et des modèles</translation>
    </message>
    <message>
        <source>Search kinds</source>
        <translation>Rechercher des types</translation>
    </message>
    <message>
        <source>Kinds of component and patterns</source>
        <translation>Types de composants et modèles</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternCommands</name>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>La conception est en lecture seule ; enregistrez une copie pour la modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes and none comes.</source>
        <translation>Aucun constat ne disparaît et aucun n&apos;apparaît.</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s).</source>
        <translation>
            <numerusform>Résout %n constat.</numerusform>
            <numerusform>Résout %n constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raises %n finding(s): %1</source>
        <translation>
            <numerusform>Soulève %n constat : %1</numerusform>
            <numerusform>Soulève %n constats : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes.</source>
        <translation>Aucun constat ne disparaît.</translation>
    </message>
    <message>
        <source>None comes.</source>
        <translation>Aucun n&apos;apparaît.</translation>
    </message>
    <message>
        <source>The pattern cannot be inserted</source>
        <translation>Le modèle ne peut pas être inséré</translation>
    </message>
    <message numerus="yes">
        <source>Inserted %1: %n component(s).</source>
        <translation>
            <numerusform>%1 inséré : %n composant.</numerusform>
            <numerusform>%1 inséré : %n composants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PatternDialog</name>
    <message>
        <source>Insert pattern</source>
        <translation>Insérer un modèle</translation>
    </message>
    <message>
        <source>Search patterns</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Join it to what is selected: %1</source>
        <translation>Le relier à ce qui est sélectionné : %1</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>No pattern has that in its name or description.</source>
        <translation>Aucun modèle n&apos;a cela dans son nom ou sa description.</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>À utiliser quand</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce qu&apos;il coûte</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>Empêche</translation>
    </message>
    <message>
        <source>Working out what it does to the findings…</source>
        <translation>Calcul de son effet sur les constats…</translation>
    </message>
    <message>
        <source>Topics of the Guide</source>
        <translation>Sujets du Guide</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternForm</name>
    <message>
        <source>Names, parted by commas</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternPicture</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureCommands</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter l&apos;image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>The picture cannot be exported</source>
        <translation>L&apos;image ne peut pas être exportée</translation>
    </message>
    <message>
        <source>Pictures are written as .svg, .png or .pdf.</source>
        <translation>Les images sont écrites en .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>Copied as picture.</source>
        <translation>Copié comme image.</translation>
    </message>
    <message>
        <source>Copied as SVG alone: as PNG it would be too large.</source>
        <translation>Copié en SVG seulement : en PNG, ce serait trop grand.</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter l&apos;image</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>La sélection, dans ses conteneurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Fond &amp;transparent</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Nom de la conception</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>&amp;Vue thématique utilisée</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>&amp;Vue thématique utilisée : %1</translation>
    </message>
    <message>
        <source>&amp;Marks of findings</source>
        <translation>Marques des &amp;constats</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Éten&amp;due</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>Éch&amp;elle</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 mm; sharp at every size</source>
        <translation>%1 × %2 mm ; net à toutes les tailles</translation>
    </message>
</context>
<context>
    <name>groundplan::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>groundplan::Presentation</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintCommands</name>
    <message>
        <source>Save pages as PDF</source>
        <translation>Enregistrer les pages en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>The design cannot be printed</source>
        <translation>La conception ne peut pas être imprimée</translation>
    </message>
    <message>
        <source>The printer took no pages. Check that it is on and reachable.</source>
        <translation>L&apos;imprimante n&apos;a accepté aucune page. Vérifiez qu&apos;elle est allumée et joignable.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>Le fichier ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>La sélection, dans ses conteneurs</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Fit to one page</source>
        <translation>Ajuster à une page</translation>
    </message>
    <message>
        <source>Fit to several pages</source>
        <translation>Ajuster à plusieurs pages</translation>
    </message>
    <message>
        <source>At a scale</source>
        <translation>À une échelle donnée</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>Pages en largeur</translation>
    </message>
    <message>
        <source> across</source>
        <translation> en largeur</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>Pages en hauteur</translation>
    </message>
    <message>
        <source> down</source>
        <translation> en hauteur</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Overlap of pages</source>
        <translation>Recouvrement des pages</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>&amp;Vue thématique utilisée</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>&amp;Vue thématique utilisée : %1</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Nom de la conception</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Page n&amp;umbers</source>
        <translation>N&amp;uméros de page</translation>
    </message>
    <message>
        <source>&amp;Marks where pages overlap</source>
        <translation>&amp;Marques de recouvrement des pages</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Ét&amp;endue</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustement</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>É&amp;chelle</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>&amp;Recouvrement</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>That would be more than %1 pages. Choose a smaller scale or larger paper.</source>
        <translation>Cela ferait plus de %1 pages. Choisissez une échelle plus petite ou un papier plus grand.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), at %1 % of the size on the screen</source>
        <translation>
            <numerusform>%n page, à %1 % de la taille à l&apos;écran</numerusform>
            <numerusform>%n pages, à %1 % de la taille à l&apos;écran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PrintPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsModel</name>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Niveau supérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n question ouverte</numerusform>
            <numerusform>%n questions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted as deviation</source>
        <translation>
            <numerusform>%n accepté comme écart</numerusform>
            <numerusform>%n acceptés comme écart</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsPanel</name>
    <message>
        <source>Filter by text, component, rule</source>
        <translation>Filtrer par texte, composant, règle</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Par composant</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>By container</source>
        <translation>Par conteneur</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>Regrouper les problèmes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Détails du problème</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked</source>
        <translation>
            <numerusform>%n règle contrôlée</numerusform>
            <numerusform>%n règles contrôlées</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Choose a problem to see why it matters and what to do.</source>
        <translation>Choisissez un problème pour voir pourquoi il compte et que faire.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Answer in the inspector</source>
        <translation>Répondre dans l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Accept as deviation…</source>
        <translation>Accepter comme écart…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n…</source>
        <translation>
            <numerusform>Corriger %n…</numerusform>
            <numerusform>Corriger les %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixes every finding of this rule, after showing what that does.</source>
        <translation>Corrige chaque constat de cette règle, après avoir montré ce que cela fait.</translation>
    </message>
    <message>
        <source>Show which rules are on.</source>
        <translation>Montrer quelles règles sont activées.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is/are switched off by this design</source>
        <translation>
            <numerusform>%n règle est désactivée par cette conception</numerusform>
            <numerusform>%n règles sont désactivées par cette conception</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and level</source>
        <translation>Exemples et niveau</translation>
    </message>
</context>
<context>
    <name>groundplan::PublishDialog</name>
    <message>
        <source>&amp;Push afterwards</source>
        <translation>&amp;Pousser ensuite</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Publish manifests</source>
        <translation>Publier les manifestes</translation>
    </message>
    <message>
        <source>Exports into a git working tree and commits the generated files, and nothing else.</source>
        <translation>Exporte dans un arbre de travail git et commite les fichiers générés, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>A folder that git knows</source>
        <translation>Un dossier que git connaît</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>Le dossier lui-même</translation>
    </message>
    <message>
        <source>The one that is checked out</source>
        <translation>Celle qui est extraite</translation>
    </message>
    <message>
        <source>It is made when there is no such branch.</source>
        <translation>Elle est créée si cette branche n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Working tree</source>
        <translation>Arbre de &amp;travail</translation>
    </message>
    <message>
        <source>&amp;Folder in it</source>
        <translation>&amp;Dossier dans celui-ci</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>Arbre de travail</translation>
    </message>
</context>
<context>
    <name>groundplan::QuickAddField</name>
    <message>
        <source>Component to add</source>
        <translation>Composant à ajouter</translation>
    </message>
    <message>
        <source>cart: service, or -&gt; db: postgres</source>
        <translation>cart: service, ou -&gt; db: postgres</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>No kind is called like that.</source>
        <translation>Aucun type ne s&apos;appelle ainsi.</translation>
    </message>
    <message>
        <source>Enter adds it, Tab adds it and goes on from it.</source>
        <translation>Entrée l&apos;ajoute, Tab l&apos;ajoute et continue à partir de lui.</translation>
    </message>
</context>
<context>
    <name>groundplan::RecoveryJournal</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>Les modifications non enregistrées ne peuvent pas être gardées pour récupération : %1</translation>
    </message>
</context>
<context>
    <name>groundplan::RegionCycle</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barre d&apos;état</translation>
    </message>
</context>
<context>
    <name>groundplan::ResilienceList</name>
    <message>
        <source>Resilience of the entry points</source>
        <translation>Résilience des points d&apos;entrée</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Point d&apos;entrée</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d&apos;erreur</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Components at which requests of people and outside systems arrive.</source>
        <translation>Composants où arrivent les requêtes des personnes et des systèmes externes.</translation>
    </message>
    <message>
        <source>What the dependencies that it cannot do without leave: the product of their availabilities.</source>
        <translation>Ce que laissent les dépendances dont il ne peut pas se passer : le produit de leurs disponibilités.</translation>
    </message>
    <message>
        <source>The availability that it aims at.</source>
        <translation>La disponibilité qu&apos;il vise.</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which it may fail.</source>
        <translation>Minutes en 30 jours pendant lesquelles il peut être en panne.</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which its dependencies will make it fail.</source>
        <translation>Minutes en 30 jours pendant lesquelles ses dépendances le mettront en panne.</translation>
    </message>
    <message>
        <source>What it waits for to answer one request, of its latency budget.</source>
        <translation>Ce qu&apos;il attend pour répondre à une requête, sur son budget de latence.</translation>
    </message>
    <message>
        <source>What one request can become when everything behind it fails and is tried again.</source>
        <translation>Ce qu&apos;une requête peut devenir quand tout ce qui suit échoue et est réessayé.</translation>
    </message>
    <message>
        <source>No person or outside system calls anything: connect an actor to what it uses.</source>
        <translation>Aucune personne ni aucun système externe n&apos;appelle quoi que ce soit : connectez un acteur à ce qu&apos;il utilise.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entry point(s)</source>
        <translation>
            <numerusform>Et %n autre point d&apos;entrée</numerusform>
            <numerusform>Et %n autres points d&apos;entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Most attempts: %1</source>
        <translation>Essais maximum : %1</translation>
    </message>
    <message>
        <source>Slowest way: %1</source>
        <translation>Chemin le plus lent : %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not stated in %n place(s)</source>
        <translation>
            <numerusform>« %1 » n&apos;est pas indiqué à %n endroit</numerusform>
            <numerusform>« %1 » n&apos;est pas indiqué à %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RuleCommands</name>
    <message>
        <source>The rules cannot be changed</source>
        <translation>Les règles ne peuvent pas être modifiées</translation>
    </message>
</context>
<context>
    <name>groundplan::RuleTree</name>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>As the rule comes</source>
        <translation>Niveau d&apos;origine de la règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message numerus="yes">
        <source>It would have %n finding(s).</source>
        <translation>
            <numerusform>Elle aurait %n constat.</numerusform>
            <numerusform>Elle aurait %n constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 sur %2 activées</translation>
    </message>
</context>
<context>
    <name>groundplan::Ruler</name>
    <message>
        <source>Ruler along the top</source>
        <translation>Règle graduée du haut</translation>
    </message>
    <message>
        <source>Ruler along the left</source>
        <translation>Règle graduée de gauche</translation>
    </message>
    <message>
        <source>Drag out of the ruler to make a guide</source>
        <translation>Faites glisser hors de la règle graduée pour créer un repère</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesController</name>
    <message>
        <source>Add a rule pack</source>
        <translation>Ajouter un paquet de règles</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Choisir un profil</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fewer</source>
        <translation>
            <numerusform>%n constat de moins</numerusform>
            <numerusform>%n constats de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) more</source>
        <translation>
            <numerusform>%n constat de plus</numerusform>
            <numerusform>%n constats de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) graver</source>
        <translation>
            <numerusform>%n constat plus grave</numerusform>
            <numerusform>%n constats plus graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graver</source>
        <translation>
            <numerusform>%n plus grave</numerusform>
            <numerusform>%n plus graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) lighter</source>
        <translation>
            <numerusform>%n constat moins grave</numerusform>
            <numerusform>%n constats moins graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter</source>
        <translation>
            <numerusform>%n moins grave</numerusform>
            <numerusform>%n moins graves</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding changes.</source>
        <translation>Aucun constat ne change.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1 : %2</translation>
    </message>
    <message>
        <source>Rule packs and profiles (*.yaml *.yml)</source>
        <translation>Paquets de règles et profils (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesDialog</name>
    <message>
        <source>Profile from a file…</source>
        <translation>Profil depuis un fichier…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset levels</source>
        <translation>Réinitialiser les niveaux</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Where the levels count</source>
        <translation>Où les niveaux s&apos;appliquent</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>Environment %1 (gone)</source>
        <translation>Environnement %1 (disparu)</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Utiliser ces règles</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rule packs of your organisation</source>
        <translation>Paquets de règles de votre organisation</translation>
    </message>
    <message>
        <source>Packs of your organisation</source>
        <translation>Paquets de votre organisation</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Rechercher des règles</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Tous les paquets</translation>
    </message>
    <message>
        <source>Which rules to show</source>
        <translation>Règles à afficher</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Définies ici</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Avec constats</translation>
    </message>
    <message>
        <source>Levels for</source>
        <translation>Niveaux pour</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Takes back all levels that are set here, for the scope that is shown.</source>
        <translation>Annule tous les niveaux définis ici, pour la portée affichée.</translation>
    </message>
    <message>
        <source>Details of the rule</source>
        <translation>Détails de la règle</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n désactivée</numerusform>
            <numerusform>%n désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>Calcul de ce que cela change…</translation>
    </message>
    <message>
        <source>Save the design first: files are named from where it stands.</source>
        <translation>Enregistrez d&apos;abord la conception : les fichiers sont nommés à partir de son emplacement.</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>Chaque règle à son niveau d&apos;origine</translation>
    </message>
    <message>
        <source>No profile: every rule is on and weighs what it says of itself.</source>
        <translation>Aucun profil : chaque règle est activée et a le niveau qu&apos;elle indique elle-même.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>D&apos;après %1.</translation>
    </message>
    <message>
        <source>Not set here</source>
        <translation>Non défini ici</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation>Comme dans la conception</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n chosen</source>
        <translation>
            <numerusform>Niveau de %n règle choisie</numerusform>
            <numerusform>Niveau des %n règles choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the pack</source>
        <translation>Niveau du paquet</translation>
    </message>
    <message>
        <source>Choose a rule to see what it asks for and why.</source>
        <translation>Choisissez une règle pour voir ce qu&apos;elle demande et pourquoi.</translation>
    </message>
    <message>
        <source>The level of a pack counts for all its rules that have none of their own.</source>
        <translation>Le niveau d&apos;un paquet s&apos;applique à toutes ses règles qui n&apos;en ont pas en propre.</translation>
    </message>
    <message>
        <source>The level that you choose counts for all of them.</source>
        <translation>Le niveau que vous choisissez s&apos;applique à toutes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>It is off; it would have %n finding(s).</source>
        <translation>
            <numerusform>Elle est désactivée ; elle aurait %n constat.</numerusform>
            <numerusform>Elle est désactivée ; elle aurait %n constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this design</source>
        <translation>
            <numerusform>%n constat dans cette conception</numerusform>
            <numerusform>%n constats dans cette conception</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>En soi</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours activée</translation>
    </message>
    <message>
        <source>It tells of deviations that do not count.</source>
        <translation>Elle signale les écarts qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>A design that it objects to</source>
        <translation>Une conception qu&apos;elle refuse</translation>
    </message>
    <message>
        <source>A design that it accepts</source>
        <translation>Une conception qu&apos;elle accepte</translation>
    </message>
</context>
<context>
    <name>groundplan::SavedViewCommands</name>
    <message>
        <source>Select a container, or something in one.</source>
        <translation>Sélectionnez un conteneur, ou quelque chose qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Hidden here, not deleted. Show everything again with Views, Show all.</source>
        <translation>Masqué ici, non supprimé. Affichez tout de nouveau avec Vues, Tout afficher.</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>The view cannot be saved</source>
        <translation>La vue ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>Saved in the design. What you move in it stays as it is elsewhere.</source>
        <translation>Enregistrée dans la conception. Ce que vous y déplacez reste inchangé ailleurs.</translation>
    </message>
    <message>
        <source>The view cannot be changed</source>
        <translation>La vue ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>The views cannot be changed</source>
        <translation>Les vues ne peuvent pas être modifiées</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsCommands</name>
    <message>
        <source>Add a folder of kinds</source>
        <translation>Ajouter un dossier de types</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importer des raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts (*.json);;All files (*)</source>
        <translation>Raccourcis (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be imported</source>
        <translation>Les raccourcis ne peuvent pas être importés</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exporter les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Raccourcis (*.json)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be exported</source>
        <translation>Les raccourcis ne peuvent pas être exportés</translation>
    </message>
    <message>
        <source>Wrote the shortcuts to %1.</source>
        <translation>Raccourcis écrits dans %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsDialog</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher des réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>Valeurs par &amp;défaut de cette page</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Counts from the next start of Groundplan.</source>
        <translation>Prend effet au prochain démarrage de Groundplan.</translation>
    </message>
    <message>
        <source>&amp;Open the designs of last time</source>
        <translation>R&amp;ouvrir les dernières conceptions</translation>
    </message>
    <message>
        <source>At the start, when no file is given. Each window comes back where it stood.</source>
        <translation>Au démarrage, quand aucun fichier n&apos;est indiqué. Chaque fenêtre revient où elle était.</translation>
    </message>
    <message>
        <source>&amp;Unsaved work</source>
        <translation>Travail non &amp;enregistré</translation>
    </message>
    <message>
        <source>Keep at once</source>
        <translation>Conserver aussitôt</translation>
    </message>
    <message>
        <source>Keep after 2 seconds</source>
        <translation>Conserver après 2 secondes</translation>
    </message>
    <message>
        <source>Keep after 10 seconds</source>
        <translation>Conserver après 10 secondes</translation>
    </message>
    <message>
        <source>Keep after a minute</source>
        <translation>Conserver après une minute</translation>
    </message>
    <message>
        <source>A copy for recovery is written that long after an edit. What is newer is lost if the computer stops.</source>
        <translation>Une copie de récupération est écrite dans ce délai après une modification. Ce qui est plus récent est perdu si l&apos;ordinateur s&apos;arrête.</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Équipe ou personne</translation>
    </message>
    <message>
        <source>&amp;Answers for deviations</source>
        <translation>&amp;Répond des écarts</translation>
    </message>
    <message>
        <source>Stands as the owner in new deviations.</source>
        <translation>Figure comme responsable dans les nouveaux écarts.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>À angles</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>On the canvas and in pictures.</source>
        <translation>Dans la zone de dessin et dans les images.</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Afficher la &amp;grille</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid and to neighbours</source>
        <translation>&amp;Aligner sur la grille et sur les voisins</translation>
    </message>
    <message>
        <source>Hold Alt while dragging for the opposite.</source>
        <translation>Maintenez Alt en faisant glisser pour l&apos;inverse.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
        <source>Panels, menus and lists open without moving, and the cursor does not blink.</source>
        <translation>Les panneaux, menus et listes s&apos;ouvrent sans mouvement, et le curseur ne clignote pas.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>&amp;Profile of new designs</source>
        <translation>&amp;Profil des nouvelles conceptions</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>Chaque règle à son niveau d&apos;origine</translation>
    </message>
    <message>
        <source>What an empty design is checked by. Each design keeps its own choice: Design, Rules.</source>
        <translation>Ce selon quoi une conception vide est vérifiée. Chaque conception garde son propre choix : Conception, Règles.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Kinds of your own are read from these folders when Groundplan starts, and from %1.</source>
        <translation>Vos propres types sont lus dans ces dossiers au démarrage de Groundplan, et dans %1.</translation>
    </message>
    <message>
        <source>Folders of kinds</source>
        <translation>Dossiers de types</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>groundplan::StartPage</name>
    <message>
        <source>Design a platform, see its coupling while you draw, export the manifests that run it.</source>
        <translation>Concevez une plateforme, voyez son couplage pendant que vous dessinez, exportez les manifestes qui l&apos;exécutent.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nouvelle conception</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open from address…</source>
        <translation>Ouvrir depuis une adresse…</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>Importer des manifestes…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>groundplan::TagField</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>Only some of the selected bear it. Add it again to put it on all.</source>
        <translation>Seuls certains éléments sélectionnés la portent. Ajoutez-la de nouveau pour la mettre sur tous.</translation>
    </message>
    <message>
        <source>Remove tag &apos;%1&apos;</source>
        <translation>Retirer l&apos;étiquette « %1 »</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
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
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Mesh and traffic</source>
        <translation>Mesh et trafic</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observabilité</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>Rechercher des cibles</translation>
    </message>
    <message>
        <source>Targets of the export</source>
        <translation>Cibles de l&apos;export</translation>
    </message>
    <message>
        <source>No target is chosen.</source>
        <translation>Aucune cible n&apos;est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) chosen</source>
        <translation>
            <numerusform>%n cible choisie</numerusform>
            <numerusform>%n cibles choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::TextMatchesModel</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>groundplan::Tour</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>groundplan::UrlFetcher</name>
    <message>
        <source>Only addresses that start with https:// can be opened.</source>
        <translation>Seules les adresses qui commencent par https:// peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Le téléchargement a été annulé.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 MiB.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is %1: %2.</source>
        <translation>Le serveur ne peut pas prouver qu&apos;il est %1 : %2.</translation>
    </message>
    <message>
        <source>The server redirects to an address without encryption.</source>
        <translation>Le serveur redirige vers une adresse sans chiffrement.</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times.</source>
        <translation>Le serveur redirige plus de %1 fois.</translation>
    </message>
    <message>
        <source>The server did not answer for %1 seconds.</source>
        <translation>Le serveur n&apos;a pas répondu pendant %1 secondes.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Il n&apos;y a pas de serveur nommé %1.</translation>
    </message>
    <message>
        <source>The server %1 refuses the connection.</source>
        <translation>Le serveur %1 refuse la connexion.</translation>
    </message>
    <message>
        <source>The server has no such file (404).</source>
        <translation>Le serveur n&apos;a pas ce fichier (404).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Le serveur a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>The file cannot be fetched: %1.</source>
        <translation>Le fichier ne peut pas être récupéré : %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewBar</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Choose what of the design is shown</source>
        <translation>Choisir ce qui est affiché de la conception</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Gérer les vues…</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Niveau supérieur</translation>
    </message>
    <message>
        <source>Show the design from outside again</source>
        <translation>Afficher de nouveau la conception de l&apos;extérieur</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Voir l&apos;intérieur de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n collapsed</source>
        <translation>
            <numerusform>%n replié</numerusform>
            <numerusform>%n repliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all containers again</source>
        <translation>Rouvrir tous les conteneurs</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n non affiché</numerusform>
            <numerusform>%n non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all components again</source>
        <translation>Afficher de nouveau tous les composants</translation>
    </message>
    <message>
        <source>Keep in the view</source>
        <translation>Conserver dans la vue</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now</source>
        <translation>Remplacer la vue enregistrée par ce qui est affiché maintenant</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>Revenir à la vue</translation>
    </message>
    <message>
        <source>Show what the saved view says</source>
        <translation>Afficher ce que dit la vue enregistrée</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewCommands</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Insert pattern: %1</source>
        <translation>Insérer un modèle : %1</translation>
    </message>
    <message>
        <source>Go to · %1</source>
        <translation>Aller à · %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What it shows, for those who are presented with it</source>
        <translation>Ce qu&apos;elle montre, pour ceux à qui elle est présentée</translation>
    </message>
    <message>
        <source>Also what these are &amp;connected with</source>
        <translation>Aussi ce à quoi ils sont &amp;connectés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Without overrides</source>
        <translation>Sans surcharges</translation>
    </message>
    <message>
        <source>As set for all views</source>
        <translation>Comme réglé pour toutes les vues</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>À angles</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>&amp;Lay out as in the design</source>
        <translation>Disposer comme d&amp;ans la conception</translation>
    </message>
    <message>
        <source>Give up the positions that only this view has</source>
        <translation>Abandonner les positions propres à cette vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Descr&amp;iption</translation>
    </message>
    <message>
        <source>Only &amp;kinds</source>
        <translation>Uniquement les &amp;types</translation>
    </message>
    <message>
        <source>Only &amp;tags</source>
        <translation>Uniquement les éti&amp;quettes</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Uniquement : %1</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>&amp;Vue thématique</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Envi&amp;ronnement</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Outline groups</source>
        <translation>C&amp;ontours des groupes</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Looks into %1.</source>
        <translation>Montre l&apos;intérieur de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n chosen component(s).</source>
        <translation>
            <numerusform>Affiche %n composant choisi.</numerusform>
            <numerusform>Affiche %n composants choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n component(s).</source>
        <translation>
            <numerusform>Masque %n composant.</numerusform>
            <numerusform>Masque %n composants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapses %n container(s).</source>
        <translation>
            <numerusform>Replie %n conteneur.</numerusform>
            <numerusform>Replie %n conteneurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n position(s) of its own.</source>
        <translation>
            <numerusform>A %n position propre.</numerusform>
            <numerusform>A %n positions propres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse, hide and move on the canvas, then choose Keep in the view.</source>
        <translation>Repliez, masquez et déplacez dans la zone de dessin, puis choisissez Conserver dans la vue.</translation>
    </message>
    <message>
        <source>There are no views yet. Save what is shown as one.</source>
        <translation>Il n&apos;y a pas encore de vues. Enregistrez-en une à partir de ce qui est affiché.</translation>
    </message>
</context>
<context>
    <name>groundplan::Workspace</name>
    <message>
        <source>A design that was never saved</source>
        <translation>Une conception jamais enregistrée</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Restaurer le travail non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Groundplan did not end properly. %n design(s) with unsaved changes can be restored:</source>
        <translation>
            <numerusform>Groundplan ne s&apos;est pas terminé correctement. %n conception avec des modifications non enregistrées peut être restaurée :</numerusform>
            <numerusform>Groundplan ne s&apos;est pas terminé correctement. %n conceptions avec des modifications non enregistrées peuvent être restaurées :</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Redemander plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
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
        <translation>Zoom en pour cent</translation>
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
        <translation>Studio de conception pour architectes de plateforme</translation>
    </message>
    <message>
        <source>Designs to open.</source>
        <translation>Conceptions à ouvrir.</translation>
    </message>
</context>
</TS>
