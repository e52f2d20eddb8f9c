<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>&amp;Lente</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Start an empty design.</source>
        <translation>Empezar un diseño vacío.</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nuevo desde &amp;plantilla</translation>
    </message>
    <message>
        <source>Start from a prepared design.</source>
        <translation>Empezar por un diseño preparado.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Abrir otra ventana.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a design from a file.</source>
        <translation>Abrir un diseño de un archivo.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a design that was open lately.</source>
        <translation>Abrir un diseño usado hace poco.</translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation>Abrir &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open a worked example.</source>
        <translation>Abrir un ejemplo completo.</translation>
    </message>
    <message>
        <source>Open from &amp;address…</source>
        <translation>Abrir desde &amp;dirección…</translation>
    </message>
    <message>
        <source>Open a design from the web, read-only.</source>
        <translation>Abrir un diseño de la web, de solo lectura.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the design to its file.</source>
        <translation>Escribir el diseño en su archivo.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Write the design to another file and go on with that.</source>
        <translation>Escribir el diseño en otro archivo y seguir con él.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>Write a copy and go on with this file.</source>
        <translation>Escribir una copia y seguir con este archivo.</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>&amp;Importar manifiestos…</translation>
    </message>
    <message>
        <source>Make a design of Kubernetes manifests.</source>
        <translation>Crear un diseño a partir de manifiestos de Kubernetes.</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>Importar una carpe&amp;ta de manifiestos…</translation>
    </message>
    <message>
        <source>Make a design of all manifests in a folder.</source>
        <translation>Crear un diseño con todos los manifiestos de una carpeta.</translation>
    </message>
    <message>
        <source>&amp;Export manifests…</source>
        <translation>E&amp;xportar manifiestos…</translation>
    </message>
    <message>
        <source>Show what an export would write, then write it.</source>
        <translation>Mostrar lo que escribiría una exportación y escribirlo después.</translation>
    </message>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>Exportar i&amp;magen…</translation>
    </message>
    <message>
        <source>Write the drawing as SVG, PNG or PDF.</source>
        <translation>Escribir el dibujo como SVG, PNG o PDF.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Cerrar esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows.</source>
        <translation>Cerrar todas las ventanas.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>Anular la última edición.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Volver a hacer lo que se anuló.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Take the selection out and keep it for pasting.</source>
        <translation>Quitar la selección y guardarla para pegarla.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Keep the selection for pasting, here or elsewhere.</source>
        <translation>Guardar la selección para pegarla aquí o en otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Insert what was copied.</source>
        <translation>Insertar lo copiado.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>Put a copy beside the selection.</source>
        <translation>Poner una copia junto a la selección.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove the selection with all that stands in it.</source>
        <translation>Quitar la selección con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all components and connections.</source>
        <translation>Seleccionar todos los componentes y conexiones.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Give the selected component another name.</source>
        <translation>Dar otro nombre al componente seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>A&amp;grupar…</translation>
    </message>
    <message>
        <source>Put the selected components into a team, system or mesh.</source>
        <translation>Poner los componentes seleccionados en un equipo, un sistema o una malla.</translation>
    </message>
    <message>
        <source>Add &amp;component</source>
        <translation>Añadir &amp;componente</translation>
    </message>
    <message>
        <source>Search the palette for a kind to place.</source>
        <translation>Buscar en la paleta un tipo que colocar.</translation>
    </message>
    <message>
        <source>&amp;Quick add</source>
        <translation>Añadir &amp;rápido</translation>
    </message>
    <message>
        <source>Type what to add: &apos;cart: service&apos;, or &apos;-&gt; db: postgres&apos; to connect it with the selection.</source>
        <translation>Escriba qué añadir: &apos;cart: service&apos;, o &apos;-&gt; db: postgres&apos; para conectarlo con la selección.</translation>
    </message>
    <message>
        <source>&amp;Pattern…</source>
        <translation>&amp;Patrón…</translation>
    </message>
    <message>
        <source>Insert a prepared shape: choose, answer its questions, see what it does to the findings.</source>
        <translation>Insertar una forma preparada: elegirla, responder a sus preguntas y ver qué hace con los hallazgos.</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Paleta de &amp;comandos</translation>
    </message>
    <message>
        <source>Find any command, kind or component by name.</source>
        <translation>Encontrar por su nombre cualquier comando, tipo o componente.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Show it larger.</source>
        <translation>Mostrarlo más grande.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show more of it.</source>
        <translation>Mostrar más.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño re&amp;al</translation>
    </message>
    <message>
        <source>Zoom to 100 %.</source>
        <translation>Zoom al 100 %.</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>Ajus&amp;tar todo</translation>
    </message>
    <message>
        <source>Show the whole design.</source>
        <translation>Mostrar el diseño entero.</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajustar &amp;selección</translation>
    </message>
    <message>
        <source>Show the selection as large as possible.</source>
        <translation>Mostrar la selección lo más grande posible.</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Paleta</translation>
    </message>
    <message>
        <source>Show or hide the palette.</source>
        <translation>Mostrar u ocultar la paleta.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Show or hide the outline.</source>
        <translation>Mostrar u ocultar el esquema.</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Mostrar u ocultar el inspector.</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;roblemas</translation>
    </message>
    <message>
        <source>Show or hide the problems.</source>
        <translation>Mostrar u ocultar los problemas.</translation>
    </message>
    <message>
        <source>De&amp;viations</source>
        <translation>Des&amp;viaciones</translation>
    </message>
    <message>
        <source>Show or hide the register of deviations.</source>
        <translation>Mostrar u ocultar el registro de desviaciones.</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>&amp;Acoplamiento</translation>
    </message>
    <message>
        <source>Show or hide coupling, resilience and cost.</source>
        <translation>Mostrar u ocultar acoplamiento, resiliencia y coste.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show or hide the undo history.</source>
        <translation>Mostrar u ocultar el historial de deshacer.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Show or hide the Guide.</source>
        <translation>Mostrar u ocultar la Guía.</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Tema del s&amp;istema</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme.</source>
        <translation>Seguir el tema del sistema.</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Oscuro sobre claro.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Claro sobre oscuro.</translation>
    </message>
    <message>
        <source>&amp;Without a lens</source>
        <translation>&amp;Sin lente</translation>
    </message>
    <message>
        <source>Show the design as it is.</source>
        <translation>Mostrar el diseño tal como es.</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>&amp;Desarrollador</translation>
    </message>
    <message>
        <source>What to build on, and how to reach it.</source>
        <translation>Sobre qué construir y cómo llegar a ello.</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operador</translation>
    </message>
    <message>
        <source>What will wake somebody up at night.</source>
        <translation>Qué despertará a alguien por la noche.</translation>
    </message>
    <message>
        <source>&amp;Executive</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>What the business depends on, and what it costs.</source>
        <translation>De qué depende el negocio y cuánto cuesta.</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Seguridad</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way.</source>
        <translation>Quién entra y qué se puede leer por el camino.</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>D&amp;atos</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential it is.</source>
        <translation>Qué datos hay, dónde están y cuán confidenciales son.</translation>
    </message>
    <message>
        <source>&amp;Team ownership</source>
        <translation>&amp;Propiedad de los equipos</translation>
    </message>
    <message>
        <source>Who answers for what.</source>
        <translation>Quién responde de qué.</translation>
    </message>
    <message>
        <source>S&amp;ystems</source>
        <translation>S&amp;istemas</translation>
    </message>
    <message>
        <source>Which parts belong together.</source>
        <translation>Qué partes van juntas.</translation>
    </message>
    <message>
        <source>&amp;Coupling heat</source>
        <translation>Mapa de a&amp;coplamiento</translation>
    </message>
    <message>
        <source>Where everything hangs together.</source>
        <translation>Dónde depende todo de todo.</translation>
    </message>
    <message>
        <source>Cost o&amp;f change</source>
        <translation>Coste del ca&amp;mbio</translation>
    </message>
    <message>
        <source>How far a change or a failure reaches.</source>
        <translation>Hasta dónde llega un cambio o un fallo.</translation>
    </message>
    <message>
        <source>E&amp;nvironment…</source>
        <translation>E&amp;ntorno…</translation>
    </message>
    <message>
        <source>What is different in one environment.</source>
        <translation>Qué es distinto en un entorno.</translation>
    </message>
    <message>
        <source>&amp;What if this fails?</source>
        <translation>¿&amp;Qué pasa si esto falla?</translation>
    </message>
    <message>
        <source>Show what becomes of the others when the selection fails.</source>
        <translation>Mostrar qué les ocurre a los demás cuando falla la selección.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Select, move and resize.</source>
        <translation>Seleccionar, mover y cambiar de tamaño.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Drag from one card to another to connect them.</source>
        <translation>Arrastrar de una tarjeta a otra para conectarlas.</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Mano</translation>
    </message>
    <message>
        <source>Drag the view.</source>
        <translation>Arrastrar la vista.</translation>
    </message>
    <message>
        <source>Lay out left to &amp;right</source>
        <translation>Disponer de izquierda a &amp;derecha</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing to the right.</source>
        <translation>Buscar un sitio para todo, con el flujo hacia la derecha.</translation>
    </message>
    <message>
        <source>Lay out top to &amp;bottom</source>
        <translation>Disponer de arriba a&amp;bajo</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing down.</source>
        <translation>Buscar un sitio para todo, con el flujo hacia abajo.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next finding.</source>
        <translation>Ir al hallazgo siguiente.</translation>
    </message>
    <message>
        <source>Compare &amp;figures…</source>
        <translation>Comparar ci&amp;fras…</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>Mostrar qué cambió desde una instantánea o frente a otro diseño.</translation>
    </message>
    <message>
        <source>&amp;Keep figures…</source>
        <translation>&amp;Conservar cifras…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>Escribir las cifras en un archivo para compararlas después.</translation>
    </message>
    <message>
        <source>Read about what is selected, or search the Guide.</source>
        <translation>Leer sobre lo seleccionado o buscar en la Guía.</translation>
    </message>
    <message>
        <source>Standard &amp;model</source>
        <translation>&amp;Modelo estándar</translation>
    </message>
    <message>
        <source>Show how far the design keeps to the standard model.</source>
        <translation>Mostrar hasta qué punto el diseño sigue el modelo estándar.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>All shortcuts on one page.</source>
        <translation>Todos los atajos en una página.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>Recent files, samples and templates.</source>
        <translation>Archivos recientes, ejemplos y plantillas.</translation>
    </message>
    <message>
        <source>&amp;About Groundplan</source>
        <translation>&amp;Acerca de Groundplan</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versión y licencia.</translation>
    </message>
    <message>
        <source>Lines with &amp;corners</source>
        <translation>Líneas con es&amp;quinas</translation>
    </message>
    <message>
        <source>Draw connections level and upright.</source>
        <translation>Dibujar las conexiones en horizontal y en vertical.</translation>
    </message>
    <message>
        <source>C&amp;urved lines</source>
        <translation>Líneas c&amp;urvas</translation>
    </message>
    <message>
        <source>Draw connections in bows.</source>
        <translation>Dibujar las conexiones en arco.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>Choose the profile, rule packs and levels that the design is checked by.</source>
        <translation>Elegir el perfil, los paquetes de reglas y los niveles con los que se comprueba el diseño.</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Vis&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Lay the drawing on pages, look at them, then print them or save them as PDF.</source>
        <translation>Distribuir el dibujo en páginas, verlas y luego imprimirlas o guardarlas como PDF.</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the drawing of the selection, or of the whole design, as SVG and PNG.</source>
        <translation>Copiar el dibujo de la selección, o de todo el diseño, como SVG y PNG.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find a text anywhere in the design.</source>
        <translation>Buscar un texto en cualquier parte del diseño.</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Buscar y &amp;reemplazar…</translation>
    </message>
    <message>
        <source>Replace a text, one by one or everywhere.</source>
        <translation>Reemplazar un texto, uno a uno o en todas partes.</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place where the text was found.</source>
        <translation>Ir al siguiente lugar en que se encontró el texto.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place before.</source>
        <translation>Ir al lugar anterior.</translation>
    </message>
    <message>
        <source>Filter the &amp;outline</source>
        <translation>Filtrar el &amp;esquema</translation>
    </message>
    <message>
        <source>Show only what has a text in its name in the outline.</source>
        <translation>Mostrar en el esquema solo lo que tiene un texto en su nombre.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Language, appearance, checking, catalog and keyboard.</source>
        <translation>Idioma, apariencia, comprobación, catálogo y teclado.</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>Llenar la pantalla con la ventana.</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>Show or hide the dots of the grid.</source>
        <translation>Mostrar u ocultar los puntos de la cuadrícula.</translation>
    </message>
    <message>
        <source>Rulers and g&amp;uides</source>
        <translation>Reglas y g&amp;uías</translation>
    </message>
    <message>
        <source>Show or hide the rulers; drag guides out of them for cards to snap to.</source>
        <translation>Mostrar u ocultar las reglas; de ellas se arrastran guías a las que se ajustan las tarjetas.</translation>
    </message>
    <message>
        <source>Add upright guide</source>
        <translation>Añadir guía vertical</translation>
    </message>
    <message>
        <source>Draw a guide at the left of the selection, or in the middle of the view.</source>
        <translation>Trazar una guía a la izquierda de la selección o en el centro de la vista.</translation>
    </message>
    <message>
        <source>Add level guide</source>
        <translation>Añadir guía horizontal</translation>
    </message>
    <message>
        <source>Draw a guide at the top of the selection, or in the middle of the view.</source>
        <translation>Trazar una guía en la parte superior de la selección o en el centro de la vista.</translation>
    </message>
    <message>
        <source>Remove all guides</source>
        <translation>Quitar todas las guías</translation>
    </message>
    <message>
        <source>Take all guides of this design away.</source>
        <translation>Quitar todas las guías de este diseño.</translation>
    </message>
    <message>
        <source>Next part of the windo&amp;w</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Go from toolbar to canvas to panels.</source>
        <translation>Ir de la barra de herramientas al lienzo y a los paneles.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Go from panels to canvas to toolbar.</source>
        <translation>Ir de los paneles al lienzo y a la barra de herramientas.</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>Conexión siguiente</translation>
    </message>
    <message>
        <source>Select the next connection of the selected component, clockwise.</source>
        <translation>Seleccionar la conexión siguiente del componente seleccionado, en sentido horario.</translation>
    </message>
    <message>
        <source>Previous connection</source>
        <translation>Conexión anterior</translation>
    </message>
    <message>
        <source>Select the connection before, counter-clockwise.</source>
        <translation>Seleccionar la conexión anterior, en sentido antihorario.</translation>
    </message>
    <message>
        <source>Other end of the connection</source>
        <translation>Otro extremo de la conexión</translation>
    </message>
    <message>
        <source>Go to what the selected connection leads to.</source>
        <translation>Ir a donde lleva la conexión seleccionada.</translation>
    </message>
    <message>
        <source>Texts at 100 %</source>
        <translation>Textos al 100 %</translation>
    </message>
    <message>
        <source>Texts as large as the system has them.</source>
        <translation>Textos del tamaño que usa el sistema.</translation>
    </message>
    <message>
        <source>Texts at 125 %</source>
        <translation>Textos al 125 %</translation>
    </message>
    <message>
        <source>Larger texts in menus, panels and dialogs.</source>
        <translation>Textos mayores en menús, paneles y diálogos.</translation>
    </message>
    <message>
        <source>Texts at 150 %</source>
        <translation>Textos al 150 %</translation>
    </message>
    <message>
        <source>Large texts in menus, panels and dialogs.</source>
        <translation>Textos grandes en menús, paneles y diálogos.</translation>
    </message>
    <message>
        <source>Texts at 200 %</source>
        <translation>Textos al 200 %</translation>
    </message>
    <message>
        <source>Texts of double size in menus, panels and dialogs.</source>
        <translation>Textos de tamaño doble en menús, paneles y diálogos.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir &amp;movimiento</translation>
    </message>
    <message>
        <source>What is arranged jumps to its place instead of gliding there.</source>
        <translation>Lo que se organiza salta a su sitio en vez de deslizarse hasta él.</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast, white on black</source>
        <translation>Al&amp;to contraste, blanco sobre negro</translation>
    </message>
    <message>
        <source>The strongest contrast on black.</source>
        <translation>El mayor contraste sobre negro.</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Alto contraste, &amp;negro sobre blanco</translation>
    </message>
    <message>
        <source>The strongest contrast on white.</source>
        <translation>El mayor contraste sobre blanco.</translation>
    </message>
    <message>
        <source>&amp;Whole design</source>
        <translation>Diseño &amp;entero</translation>
    </message>
    <message>
        <source>Show the design as it is, without a saved view.</source>
        <translation>Mostrar el diseño tal cual, sin vista guardada.</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>Keep what is shown, and how, under a name in the design.</source>
        <translation>Conservar en el diseño, con un nombre, lo que se muestra y cómo.</translation>
    </message>
    <message>
        <source>&amp;Keep in the view</source>
        <translation>&amp;Conservar en la vista</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now.</source>
        <translation>Cambiar la vista guardada a lo que se muestra ahora.</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Ad&amp;ministrar vistas…</translation>
    </message>
    <message>
        <source>Rename, order, filter and delete saved views.</source>
        <translation>Renombrar, ordenar, filtrar y eliminar vistas guardadas.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Step through the saved views on the full screen.</source>
        <translation>Recorrer las vistas guardadas a pantalla completa.</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>Con&amp;traer</translation>
    </message>
    <message>
        <source>Draw the container as one card.</source>
        <translation>Dibujar el contenedor como una sola tarjeta.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>E&amp;xpandir</translation>
    </message>
    <message>
        <source>Show what is in the container again.</source>
        <translation>Mostrar de nuevo lo que hay en el contenedor.</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>Contraer to&amp;do</translation>
    </message>
    <message>
        <source>Draw the innermost containers as one card each.</source>
        <translation>Dibujar los contenedores más internos como una tarjeta cada uno.</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>Expandir t&amp;odo</translation>
    </message>
    <message>
        <source>Open all containers again.</source>
        <translation>Abrir de nuevo todos los contenedores.</translation>
    </message>
    <message>
        <source>Look &amp;into</source>
        <translation>Mirar de&amp;ntro</translation>
    </message>
    <message>
        <source>Show what is in the container, with what it is connected with.</source>
        <translation>Mostrar lo que hay en el contenedor, con aquello a lo que está conectado.</translation>
    </message>
    <message>
        <source>Look &amp;out</source>
        <translation>Mirar a&amp;fuera</translation>
    </message>
    <message>
        <source>Show what is around the container.</source>
        <translation>Mostrar lo que hay alrededor del contenedor.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>Leave the selection out of what is shown.</source>
        <translation>Dejar la selección fuera de lo que se muestra.</translation>
    </message>
    <message>
        <source>Show onl&amp;y this</source>
        <translation>Mostrar &amp;solo esto</translation>
    </message>
    <message>
        <source>Leave everything else out of what is shown.</source>
        <translation>Dejar todo lo demás fuera de lo que se muestra.</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Mostr&amp;ar todo</translation>
    </message>
    <message>
        <source>Show all components again.</source>
        <translation>Mostrar de nuevo todos los componentes.</translation>
    </message>
    <message>
        <source>&amp;No outlines</source>
        <translation>&amp;Sin contornos</translation>
    </message>
    <message>
        <source>Do not outline groups.</source>
        <translation>No trazar contornos de grupos.</translation>
    </message>
    <message>
        <source>Outline &amp;teams</source>
        <translation>Contornos de &amp;equipos</translation>
    </message>
    <message>
        <source>Draw an outline around what each team answers for.</source>
        <translation>Trazar un contorno alrededor de lo que tiene a su cargo cada equipo.</translation>
    </message>
    <message>
        <source>Outline s&amp;ystems</source>
        <translation>Contornos de s&amp;istemas</translation>
    </message>
    <message>
        <source>Draw an outline around each system.</source>
        <translation>Trazar un contorno alrededor de cada sistema.</translation>
    </message>
    <message>
        <source>Outline mes&amp;hes</source>
        <translation>Contornos de &amp;mallas</translation>
    </message>
    <message>
        <source>Draw an outline around each service mesh.</source>
        <translation>Trazar un contorno alrededor de cada malla de servicios.</translation>
    </message>
    <message>
        <source>Lay out &amp;everything</source>
        <translation>&amp;Disponer todo</translation>
    </message>
    <message>
        <source>Find a place for everything, wherever it was put.</source>
        <translation>Buscar un sitio para todo, se haya puesto donde se haya puesto.</translation>
    </message>
    <message>
        <source>Keep my &amp;positions</source>
        <translation>Conservar mis &amp;posiciones</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet. Comes on by itself once something was put by hand.</source>
        <translation>La disposición coloca solo lo que aún no tiene posición. Se activa sola en cuanto se coloca algo a mano.</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Bring the left sides of the selection to one line.</source>
        <translation>Llevar los lados izquierdos de la selección a una línea.</translation>
    </message>
    <message>
        <source>Align &amp;centre</source>
        <translation>Alinear al &amp;centro</translation>
    </message>
    <message>
        <source>Bring the middles of the selection one below the other.</source>
        <translation>Poner los centros de la selección uno debajo de otro.</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Bring the right sides of the selection to one line.</source>
        <translation>Llevar los lados derechos de la selección a una línea.</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinear a&amp;rriba</translation>
    </message>
    <message>
        <source>Bring the upper sides of the selection to one line.</source>
        <translation>Llevar los lados superiores de la selección a una línea.</translation>
    </message>
    <message>
        <source>Align &amp;middle</source>
        <translation>Alinear al &amp;medio</translation>
    </message>
    <message>
        <source>Bring the middles of the selection side by side.</source>
        <translation>Poner los centros de la selección uno al lado de otro.</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Bring the lower sides of the selection to one line.</source>
        <translation>Llevar los lados inferiores de la selección a una línea.</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Distribuir &amp;horizontalmente</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal.</source>
        <translation>Igualar los espacios de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Distribuir &amp;verticalmente</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal.</source>
        <translation>Igualar los espacios de arriba abajo.</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>Mismo &amp;ancho</translation>
    </message>
    <message>
        <source>Give the selected containers the width of the first one.</source>
        <translation>Dar a los contenedores seleccionados el ancho del primero.</translation>
    </message>
    <message>
        <source>Same h&amp;eight</source>
        <translation>Mismo a&amp;lto</translation>
    </message>
    <message>
        <source>Give the selected containers the height of the first one.</source>
        <translation>Dar a los contenedores seleccionados el alto del primero.</translation>
    </message>
    <message>
        <source>&amp;Fit to contents</source>
        <translation>A&amp;justar al contenido</translation>
    </message>
    <message>
        <source>Draw the borders of the selected containers close around what stands in them.</source>
        <translation>Ceñir los bordes de los contenedores seleccionados a lo que hay en ellos.</translation>
    </message>
    <message>
        <source>T&amp;idy up</source>
        <translation>Orde&amp;nar</translation>
    </message>
    <message>
        <source>Set the selection, or everything, on the grid and apart from each other, moving as little as possible.</source>
        <translation>Poner la selección, o todo, en la cuadrícula y sin solaparse, moviendo lo menos posible.</translation>
    </message>
    <message>
        <source>Lay out selection left to right</source>
        <translation>Disponer selección de izquierda a derecha</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing to the right.</source>
        <translation>Buscar sitios nuevos para los componentes seleccionados, o para lo que hay en el contenedor seleccionado, hacia la derecha.</translation>
    </message>
    <message>
        <source>Lay out selection top to bottom</source>
        <translation>Disponer selección de arriba abajo</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing down.</source>
        <translation>Buscar sitios nuevos para los componentes seleccionados, o para lo que hay en el contenedor seleccionado, hacia abajo.</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>Blo&amp;quear disposición</translation>
    </message>
    <message>
        <source>Keep drags and arrow keys from moving or resizing anything.</source>
        <translation>Impedir que al arrastrar o con las teclas de flecha se mueva o cambie de tamaño algo.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>See in three steps how to begin.</source>
        <translation>Ver en tres pasos cómo empezar.</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;Cambiar atajos…</translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation>Dar otras teclas a las acciones.</translation>
    </message>
    <message>
        <source>Show exported files of the selection</source>
        <translation>Mostrar los archivos exportados de la selección</translation>
    </message>
    <message>
        <source>Show what an export writes for the selected components and connections.</source>
        <translation>Muestra lo que una exportación escribe para los componentes y las conexiones seleccionados.</translation>
    </message>
</context>
<context>
    <name>AdmissionExport</name>
    <message>
        <source>Admission policies of Kubernetes</source>
        <translation>Políticas de admisión de Kubernetes</translation>
    </message>
    <message>
        <source>Validating admission policies that insist on what the design promises, without anything to install.</source>
        <translation>Políticas de admisión validadoras que exigen lo que el diseño promete, sin instalar nada.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>Si las infracciones se rechazan o solo se notifican; enforce-last las rechaza únicamente en el último entorno.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que no hay nada que exigir.</translation>
    </message>
    <message>
        <source>Clusters before Kubernetes 1.30 know these policies as a beta; switch on ValidatingAdmissionPolicy and admissionregistration.k8s.io/v1beta1.</source>
        <translation>Los clústeres anteriores a Kubernetes 1.30 conocen estas políticas como beta; active ValidatingAdmissionPolicy y admissionregistration.k8s.io/v1beta1.</translation>
    </message>
    <message>
        <source>These policies cannot tell the date, so exceptions for deviations stay until the design is exported again; &apos;groundplan check&apos; reports a deviation from the day after its end.</source>
        <translation>Estas políticas no conocen la fecha, así que las excepciones por desviaciones permanecen hasta que el diseño se exporte de nuevo; &apos;groundplan check&apos; señala una desviación desde el día siguiente a su fin.</translation>
    </message>
</context>
<context>
    <name>ArgoCdExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que no hay nada que sincronizar; coloque cargas de trabajo en un clúster.</translation>
    </message>
    <message>
        <source>Register these clusters in Argo CD under these names before applying the applications: %1.</source>
        <translation>Registre estos clústeres en Argo CD con estos nombres antes de aplicar las aplicaciones: %1.</translation>
    </message>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>A project that allows no more than the manifests hold, and application sets over environments and clusters.</source>
        <translation>Un proyecto que no permite más de lo que contienen los manifiestos, y conjuntos de aplicaciones por entornos y clústeres.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>One set for all environments and clusters, or one application for each.</source>
        <translation>Un solo conjunto para todos los entornos y clústeres, o una aplicación para cada uno.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Branch, tag or commit that is applied; empty: the branch that the design names, else main.</source>
        <translation>Rama, etiqueta o commit que se aplica; vacío: la rama que nombra el diseño o, si no la hay, main.</translation>
    </message>
    <message>
        <source>Approve the last environment</source>
        <translation>Aprobar el último entorno</translation>
    </message>
    <message>
        <source>Whether somebody has to start a change in the last environment by hand.</source>
        <translation>Si alguien tiene que iniciar a mano un cambio en el último entorno.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source> from %1 to %2</source>
        <translation> de %1 a %2</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> de al menos %1</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation> de como máximo %1</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be %2, not &apos;%3&apos;.</source>
        <translation>El atributo &apos;%1&apos; debe ser %2, no &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text of the form %1</source>
        <translation>texto de la forma %1</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 2s or 5m</source>
        <translation>una duración como 500ms, 2s o 5m</translation>
    </message>
    <message>
        <source>a size such as 512Mi or 20Gi</source>
        <translation>un tamaño como 512Mi o 20Gi</translation>
    </message>
    <message>
        <source>an amount of processor such as 250m or 2</source>
        <translation>una cantidad de procesador como 250m o 2</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>un porcentaje de 0 a 100</translation>
    </message>
    <message>
        <source>a date such as 2027-09-30</source>
        <translation>una fecha como 2027-09-30</translation>
    </message>
    <message>
        <source>an address such as https://example.org</source>
        <translation>una dirección como https://example.org</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a map of texts</source>
        <translation>un mapa de textos</translation>
    </message>
    <message>
        <source>Write one NAME=value per line; &apos;%1&apos; has no name.</source>
        <translation>Escriba un NOMBRE=valor por línea; &apos;%1&apos; no tiene nombre.</translation>
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
        <translation>Catálogo de Backstage</translation>
    </message>
    <message>
        <source>A location and the entities that it names: domain, systems, components, resources, APIs and teams.</source>
        <translation>Una ubicación y las entidades que nombra: dominio, sistemas, componentes, recursos, API y equipos.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>The stage that components are in which have no day of retirement.</source>
        <translation>La etapa en que están los componentes que no tienen fecha de retirada.</translation>
    </message>
    <message>
        <source>Some entities have no team, and an entity needs an owner, so a group &apos;nobody&apos; owns them.</source>
        <translation>Algunas entidades no tienen equipo y una entidad necesita un propietario, así que pertenecen al grupo &apos;nobody&apos;.</translation>
    </message>
    <message>
        <source>A design does not know the operations of an API, so its definition is empty; put the real one in its place: %1.</source>
        <translation>Un diseño no conoce las operaciones de una API, así que su definición está vacía; ponga la real en su lugar: %1.</translation>
    </message>
</context>
<context>
    <name>BackstageImport</name>
    <message>
        <source>There is no Component and no Resource among the entities.</source>
        <translation>No hay ningún Component ni ningún Resource entre las entidades.</translation>
    </message>
    <message>
        <source>Domains are not taken over (%1): a design has systems and teams.</source>
        <translation>Los dominios no se adoptan (%1): un diseño tiene sistemas y equipos.</translation>
    </message>
    <message>
        <source>The library &apos;%1&apos; is left out: it does not run by itself.</source>
        <translation>La biblioteca &apos;%1&apos; se omite: no se ejecuta por sí sola.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; of &apos;%2&apos; says nothing that is known; it is taken for %3.</source>
        <translation>El tipo &apos;%1&apos; de &apos;%2&apos; no dice nada conocido; se toma por %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is owned by a person; a design knows teams alone.</source>
        <translation>&apos;%1&apos; pertenece a una persona; un diseño solo conoce equipos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; consumes the API &apos;%2&apos;, which nothing in the files provides.</source>
        <translation>&apos;%1&apos; consume la API &apos;%2&apos;, que nada en los archivos proporciona.</translation>
    </message>
    <message>
        <source>consumes the API %1 (%2)</source>
        <translation>consume la API %1 (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which is not in the files.</source>
        <translation>&apos;%1&apos; nombra &apos;%2&apos;, que no está en los archivos.</translation>
    </message>
    <message>
        <source>What &apos;%1&apos; says of &apos;%2&apos; is not taken over: &apos;%2&apos; is no component of the design.</source>
        <translation>Lo que &apos;%1&apos; dice de &apos;%2&apos; no se adopta: &apos;%2&apos; no es un componente del diseño.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Groups that are no teams and own nothing are left out (%1).</source>
        <translation>Los grupos que no son equipos y no poseen nada se omiten (%1).</translation>
    </message>
    <message>
        <source>Entities of kind %1 are not imported (%2).</source>
        <translation>Las entidades de tipo %1 no se importan (%2).</translation>
    </message>
    <message>
        <source>Backstage catalog</source>
        <translation>Catálogo de Backstage</translation>
    </message>
    <message>
        <source>Components, resources, APIs, systems and teams of the entities of a Backstage catalog.</source>
        <translation>Componentes, recursos, API, sistemas y equipos de las entidades de un catálogo de Backstage.</translation>
    </message>
    <message>
        <source>The file is skipped: it holds no entities of Backstage.</source>
        <translation>El archivo se omite: no contiene entidades de Backstage.</translation>
    </message>
    <message>
        <source>An entity must be a map, not %1.</source>
        <translation>Una entidad debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>The document is skipped: it is no entity of Backstage.</source>
        <translation>El documento se omite: no es una entidad de Backstage.</translation>
    </message>
    <message>
        <source>The entity has no kind.</source>
        <translation>La entidad no tiene kind.</translation>
    </message>
    <message>
        <source>The %1 has no name.</source>
        <translation>El %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>The spec of &apos;%1&apos; must be a map, not %2.</source>
        <translation>El spec de &apos;%1&apos; debe ser un mapa, no %2.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>El %1 &apos;%2&apos; está definido más de una vez; cuenta su primera definición.</translation>
    </message>
    <message>
        <source>There is no entity of Backstage to import.</source>
        <translation>No hay ninguna entidad de Backstage que importar.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>This is not a baseline: a map with the key &apos;groundplan-baseline: %1&apos; is expected.</source>
        <translation>Esto no es una línea base: se espera un mapa con la clave &apos;groundplan-baseline: %1&apos;.</translation>
    </message>
    <message>
        <source>The baseline has version %1; this program knows version %2.</source>
        <translation>La línea base tiene la versión %1; este programa conoce la versión %2.</translation>
    </message>
    <message>
        <source>&apos;findings&apos; must be a list, not %1.</source>
        <translation>&apos;findings&apos; debe ser una lista, no %1.</translation>
    </message>
    <message>
        <source>An entry of a baseline needs &apos;fingerprint&apos; and &apos;rule&apos;.</source>
        <translation>Una entrada de una línea base necesita &apos;fingerprint&apos; y &apos;rule&apos;.</translation>
    </message>
    <message>
        <source>The fingerprint &apos;%1&apos; is there twice; give a &apos;count&apos; instead.</source>
        <translation>La huella &apos;%1&apos; aparece dos veces; indique en su lugar un &apos;count&apos;.</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 over %4</source>
        <translation>%1 %2 %3 por %4</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo %1</translation>
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
            <numerusform>contiene %n componente</numerusform>
            <numerusform>contiene %n componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to the other end.</source>
        <translation>Intro va al otro extremo.</translation>
    </message>
    <message>
        <source>Arrow keys go to neighbours, ] and [ through the connections.</source>
        <translation>Las teclas de flecha van a los vecinos; ] y [ recorren las conexiones.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Ir al otro extremo</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas de trabajo</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observabilidad</translation>
    </message>
    <message>
        <source>People and outside</source>
        <translation>Personas y exterior</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;.</source>
        <translation>Clave desconocida &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be a map.</source>
        <translation>El atributo &apos;%1&apos; debe ser un mapa.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no known type.</source>
        <translation>El atributo &apos;%1&apos; no tiene un tipo conocido.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no help text.</source>
        <translation>El atributo &apos;%1&apos; no tiene texto de ayuda.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; is an enum without values.</source>
        <translation>El atributo &apos;%1&apos; es una enumeración sin valores.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has a pattern that is not a regular expression.</source>
        <translation>El atributo &apos;%1&apos; tiene un patrón que no es una expresión regular.</translation>
    </message>
    <message>
        <source>A kind needs an id of lower-case letters, digits and dashes.</source>
        <translation>Un tipo necesita un id de minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; needs a name and a description.</source>
        <translation>El tipo &apos;%1&apos; necesita un nombre y una descripción.</translation>
    </message>
    <message>
        <source>There is no attribute set &apos;%1&apos;.</source>
        <translation>No existe el conjunto de atributos &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; has no known category.</source>
        <translation>El tipo &apos;%1&apos; no tiene una categoría conocida.</translation>
    </message>
    <message>
        <source>Connection kind &apos;%1&apos; has no known style.</source>
        <translation>El tipo de conexión &apos;%1&apos; no tiene un estilo conocido.</translation>
    </message>
    <message>
        <source>A catalog file must be a map.</source>
        <translation>Un archivo de catálogo debe ser un mapa.</translation>
    </message>
    <message>
        <source>&apos;exports&apos; of kind &apos;%1&apos; must be a map of targets.</source>
        <translation>&apos;exports&apos; del tipo &apos;%1&apos; debe ser un mapa de destinos.</translation>
    </message>
    <message>
        <source>What target &apos;%1&apos; is told of kind &apos;%2&apos; must be a map.</source>
        <translation>Lo que se indica al destino &apos;%1&apos; sobre el tipo &apos;%2&apos; debe ser un mapa.</translation>
    </message>
</context>
<context>
    <name>CatalogData</name>
    <message>
        <source>Common</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>What every component can say about itself.</source>
        <translation>Lo que todo componente puede decir de sí mismo.</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Product, language or framework behind this component, such as PostgreSQL or Java.</source>
        <translation>Producto, lenguaje o framework detrás de este componente, como PostgreSQL o Java.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version of the product or of the released software.</source>
        <translation>Versión del producto o del software publicado.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Person, team or department that answers for this component.</source>
        <translation>Persona, equipo o departamento que responde de este componente.</translation>
    </message>
    <message>
        <source>Run for other teams</source>
        <translation>Operado para otros equipos</translation>
    </message>
    <message>
        <source>Whether other teams use this component by design, as they use a platform. No: its team has it for itself.</source>
        <translation>Si otros equipos usan este componente a propósito, como se usa una plataforma. No: su equipo lo tiene para sí.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticidad</translation>
    </message>
    <message>
        <source>How much the business suffers while this component is down.</source>
        <translation>Cuánto sufre el negocio mientras este componente está caído.</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Gestionado por</translation>
    </message>
    <message>
        <source>How changes reach this component: from code, by hand or by its vendor.</source>
        <translation>Cómo llegan los cambios a este componente: desde código, a mano o por su proveedor.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Where the source code or the infrastructure code of this component lives.</source>
        <translation>Dónde está el código fuente o el código de infraestructura de este componente.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>What this component costs in a month, in the currency of the design.</source>
        <translation>Lo que cuesta este componente al mes, en la moneda del diseño.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>What has been agreed with somebody outside.</source>
        <translation>Lo que se ha acordado con alguien externo.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Company that runs the system.</source>
        <translation>Empresa que opera el sistema.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the system is reached.</source>
        <translation>Dónde se accede al sistema.</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>Acuerdo de tratamiento de datos</translation>
    </message>
    <message>
        <source>Whether a contract covers the regulated data handed over.</source>
        <translation>Si un contrato cubre los datos regulados que se entregan.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Countries or regions in which the provider keeps data.</source>
        <translation>Países o regiones en que el proveedor guarda los datos.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Requests that the contract allows, such as 1000/min.</source>
        <translation>Solicitudes que permite el contrato, como 1000/min.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>How clients reach a database.</source>
        <translation>Cómo acceden los clientes a una base de datos.</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>Name of the database or schema that clients open.</source>
        <translation>Nombre de la base de datos o del esquema que abren los clientes.</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Límite de conexiones</translation>
    </message>
    <message>
        <source>Connections that the database accepts at the same time.</source>
        <translation>Conexiones que la base de datos acepta al mismo tiempo.</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>Pool de conexiones</translation>
    </message>
    <message>
        <source>Whether a pool or proxy in front shares connections among clients.</source>
        <translation>Si un pool o proxy delante reparte las conexiones entre los clientes.</translation>
    </message>
    <message>
        <source>Business entities</source>
        <translation>Entidades de negocio</translation>
    </message>
    <message>
        <source>Number of business entities stored here.</source>
        <translation>Número de entidades de negocio guardadas aquí.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>How requests are received and passed on.</source>
        <translation>Cómo se reciben y se transmiten las solicitudes.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Name under which the component is reached.</source>
        <translation>Nombre con el que se accede al componente.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Path prefix that is passed on.</source>
        <translation>Prefijo de ruta que se transmite.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the component accepts encrypted traffic and holds the certificate.</source>
        <translation>Si el componente acepta tráfico cifrado y tiene el certificado.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Time after which a request is given up.</source>
        <translation>Tiempo tras el cual se abandona una solicitud.</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Firewall de aplicaciones web</translation>
    </message>
    <message>
        <source>Whether requests are filtered for known attacks.</source>
        <translation>Si las solicitudes se filtran contra ataques conocidos.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>How the platform learns that an instance is ready and alive.</source>
        <translation>Cómo sabe la plataforma que una instancia está lista y viva.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Kind of check that the platform runs against each instance.</source>
        <translation>Clase de comprobación que la plataforma hace a cada instancia.</translation>
    </message>
    <message>
        <source>Readiness path</source>
        <translation>Ruta de disponibilidad (readiness)</translation>
    </message>
    <message>
        <source>Path that answers when the instance can take traffic.</source>
        <translation>Ruta que responde cuando la instancia puede recibir tráfico.</translation>
    </message>
    <message>
        <source>Liveness path</source>
        <translation>Ruta de vida (liveness)</translation>
    </message>
    <message>
        <source>Path that answers while the instance need not be restarted.</source>
        <translation>Ruta que responde mientras la instancia no necesita reiniciarse.</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>Tiempo de arranque</translation>
    </message>
    <message>
        <source>How long an instance may take to start before checks count.</source>
        <translation>Cuánto puede tardar una instancia en arrancar antes de que cuenten las comprobaciones.</translation>
    </message>
    <message>
        <source>Shutdown time</source>
        <translation>Tiempo de parada</translation>
    </message>
    <message>
        <source>How long an instance may finish its work before it is stopped.</source>
        <translation>Cuánto puede tardar una instancia en terminar su trabajo antes de ser detenida.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>A machine that runs software outside of containers.</source>
        <translation>Una máquina que ejecuta software fuera de contenedores.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Operating system and its version.</source>
        <translation>Sistema operativo y su versión.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Processor cores of the machine.</source>
        <translation>Núcleos de procesador de la máquina.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Main memory of the machine.</source>
        <translation>Memoria principal de la máquina.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Disk space of the machine.</source>
        <translation>Espacio en disco de la máquina.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Number of equal machines that share the work; one when nothing is stated.</source>
        <translation>Número de máquinas iguales que se reparten el trabajo; una si no se indica nada.</translation>
    </message>
    <message>
        <source>Several zones</source>
        <translation>Varias zonas</translation>
    </message>
    <message>
        <source>Whether the machines are spread over more than one zone.</source>
        <translation>Si las máquinas están repartidas en más de una zona.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Con copia de seguridad</translation>
    </message>
    <message>
        <source>Whether the machine can be restored from a copy.</source>
        <translation>Si la máquina se puede restaurar desde una copia.</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Punto de recuperación</translation>
    </message>
    <message>
        <source>Most recent work that may be lost in a disaster.</source>
        <translation>Trabajo más reciente que se puede perder en un desastre.</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Tiempo de recuperación</translation>
    </message>
    <message>
        <source>Time within which the machine has to be available again.</source>
        <translation>Tiempo en que la máquina debe volver a estar disponible.</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Imagen de contenedor</translation>
    </message>
    <message>
        <source>The image that runs and how it is started.</source>
        <translation>La imagen que se ejecuta y cómo se arranca.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest.</source>
        <translation>Imagen de contenedor con una etiqueta o un digest fijos.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Replaces the entry point of the image.</source>
        <translation>Sustituye el punto de entrada de la imagen.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Arguments handed to the command.</source>
        <translation>Argumentos que se pasan al comando.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Plain environment variables. Secret values do not belong here.</source>
        <translation>Variables de entorno en claro. Los valores secretos no van aquí.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Names of the secrets that are mounted or injected, never their values.</source>
        <translation>Nombres de los secretos montados o inyectados, nunca sus valores.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Identity under which the workload talks to the platform.</source>
        <translation>Identidad con la que la carga de trabajo habla con la plataforma.</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Se ejecuta como root</translation>
    </message>
    <message>
        <source>Whether the process runs with user id 0.</source>
        <translation>Si el proceso se ejecuta con el id de usuario 0.</translation>
    </message>
    <message>
        <source>Read-only root file system</source>
        <translation>Sistema de archivos raíz de solo lectura</translation>
    </message>
    <message>
        <source>Whether the container cannot change its own files.</source>
        <translation>Si el contenedor no puede cambiar sus propios archivos.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiado</translation>
    </message>
    <message>
        <source>Whether the container has the rights of the host.</source>
        <translation>Si el contenedor tiene los derechos del host.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>When the component leaves support and when it leaves the platform.</source>
        <translation>Cuándo el componente pierde el soporte y cuándo deja la plataforma.</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vida</translation>
    </message>
    <message>
        <source>Day on which the vendor or the maintainers stop supporting the technology.</source>
        <translation>Día en que el proveedor o los mantenedores dejan de dar soporte a la tecnología.</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Day on which this component is planned to be switched off.</source>
        <translation>Día en que está previsto apagar este componente.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Day on which the facts given here were last confirmed.</source>
        <translation>Día en que se confirmaron por última vez los datos indicados aquí.</translation>
    </message>
    <message>
        <source>Can be moved</source>
        <translation>Se puede trasladar</translation>
    </message>
    <message>
        <source>Whether other providers offer the same, or it can run elsewhere as it is.</source>
        <translation>Si otros proveedores ofrecen lo mismo o puede ejecutarse en otro sitio tal como está.</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilidad</translation>
    </message>
    <message>
        <source>Whether this component has to be able to move to another provider.</source>
        <translation>Si este componente debe poder trasladarse a otro proveedor.</translation>
    </message>
    <message>
        <source>Managed service</source>
        <translation>Servicio gestionado</translation>
    </message>
    <message>
        <source>How a supporting service of the platform is run.</source>
        <translation>Cómo se opera un servicio de apoyo de la plataforma.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message>
        <source>What the service runs in.</source>
        <translation>En qué se ejecuta el servicio.</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest, where the service runs as one.</source>
        <translation>Imagen de contenedor con una etiqueta o un digest fijos, si el servicio se ejecuta así.</translation>
    </message>
    <message>
        <source>Identity under which the service talks to the platform.</source>
        <translation>Identidad con la que el servicio habla con la plataforma.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Number of instances that run; one when nothing is stated.</source>
        <translation>Número de instancias que se ejecutan; una si no se indica nada.</translation>
    </message>
    <message>
        <source>Whether the instances are spread over more than one zone.</source>
        <translation>Si las instancias están repartidas en más de una zona.</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>How messages are kept and delivered.</source>
        <translation>Cómo se guardan y entregan los mensajes.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>How often a message can reach its consumer.</source>
        <translation>Cuántas veces puede llegar un mensaje a su consumidor.</translation>
    </message>
    <message>
        <source>Keeps order</source>
        <translation>Mantiene el orden</translation>
    </message>
    <message>
        <source>Whether messages arrive in the order in which they were sent.</source>
        <translation>Si los mensajes llegan en el orden en que se enviaron.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>Whether messages that cannot be processed are set aside.</source>
        <translation>Si se apartan los mensajes que no se pueden procesar.</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>Lógica de negocio</translation>
    </message>
    <message>
        <source>Whether messages are transformed or steered here by rules of the business.</source>
        <translation>Si aquí los mensajes se transforman o dirigen según reglas de negocio.</translation>
    </message>
    <message>
        <source>Topics or queues</source>
        <translation>Temas o colas</translation>
    </message>
    <message>
        <source>Names of the topics or queues kept here.</source>
        <translation>Nombres de los temas o colas guardados aquí.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Parts of a topic that are consumed in parallel.</source>
        <translation>Partes de un tema que se consumen en paralelo.</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Factor de replicación</translation>
    </message>
    <message>
        <source>Copies kept of each message.</source>
        <translation>Copias que se guardan de cada mensaje.</translation>
    </message>
    <message>
        <source>Publishers are checked</source>
        <translation>Se comprueba a quien publica</translation>
    </message>
    <message>
        <source>Whether publishing and subscribing need a permission.</source>
        <translation>Si publicar y suscribirse exige un permiso.</translation>
    </message>
    <message>
        <source>Network zone</source>
        <translation>Zona de red</translation>
    </message>
    <message>
        <source>Trust and addresses of a network or a trust zone.</source>
        <translation>Confianza y direcciones de una red o una zona de confianza.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>How far traffic inside this zone is trusted.</source>
        <translation>Hasta qué punto se confía en el tráfico dentro de esta zona.</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Rango de direcciones</translation>
    </message>
    <message>
        <source>Address range in CIDR notation, such as 10.20.0.0/16.</source>
        <translation>Rango de direcciones en notación CIDR, como 10.20.0.0/16.</translation>
    </message>
    <message>
        <source>Denies by default</source>
        <translation>Deniega por defecto</translation>
    </message>
    <message>
        <source>Whether traffic is refused unless a policy allows it.</source>
        <translation>Si el tráfico se rechaza salvo que una política lo permita.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>How good the component has to be and how good it promises to be.</source>
        <translation>Lo bueno que debe ser el componente y lo bueno que promete ser.</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Objetivo de disponibilidad</translation>
    </message>
    <message>
        <source>Share of time or of requests in which the component has to work.</source>
        <translation>Parte del tiempo o de las solicitudes en que el componente debe funcionar.</translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation>Disponibilidad prometida</translation>
    </message>
    <message>
        <source>Availability that the component or its vendor promises.</source>
        <translation>Disponibilidad que promete el componente o su proveedor.</translation>
    </message>
    <message>
        <source>Availability of an instance</source>
        <translation>Disponibilidad de una instancia</translation>
    </message>
    <message>
        <source>Availability of one instance on its own; that of the component follows from it and the number of replicas.</source>
        <translation>Disponibilidad de una instancia por sí sola; la del componente se deduce de ella y del número de réplicas.</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>Presupuesto de latencia</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 requests have to be answered.</source>
        <translation>Tiempo en que deben responderse 99 de cada 100 solicitudes.</translation>
    </message>
    <message>
        <source>Alerts on its target</source>
        <translation>Alerta sobre su objetivo</translation>
    </message>
    <message>
        <source>Whether somebody is called when the availability target is in danger.</source>
        <translation>Si se avisa a alguien cuando peligra el objetivo de disponibilidad.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where a container of other components is and who provides it.</source>
        <translation>Dónde está un contenedor de otros componentes y quién lo proporciona.</translation>
    </message>
    <message>
        <source>Company or department that runs this place, such as a cloud provider.</source>
        <translation>Empresa o departamento que opera este lugar, como un proveedor de nube.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account, subscription or project of the provider in which this place is kept.</source>
        <translation>Cuenta, suscripción o proyecto del proveedor en que se mantiene este lugar.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Region code, city or building of this place.</source>
        <translation>Código de región, ciudad o edificio de este lugar.</translation>
    </message>
    <message>
        <source>Compliance scope</source>
        <translation>Ámbito de cumplimiento</translation>
    </message>
    <message>
        <source>Regulations and standards that apply to what stands here, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>Normativas y estándares aplicables a lo que está aquí, como PCI-DSS, GDPR o HIPAA.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two-letter code of the country in which data kept here rests.</source>
        <translation>Código de dos letras del país en que reposan los datos guardados aquí.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Who may reach the component and what it guards.</source>
        <translation>Quién puede acceder al componente y qué protege este.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>From where the component can be reached.</source>
        <translation>Desde dónde se puede acceder al componente.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>How callers prove who they are.</source>
        <translation>Cómo demuestran quiénes son los que llaman.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Whether callers are checked for the right to do what they ask.</source>
        <translation>Si se comprueba que quienes llaman tienen derecho a hacer lo que piden.</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>Inicio de sesión multifactor</translation>
    </message>
    <message>
        <source>Whether administrators need a second factor.</source>
        <translation>Si los administradores necesitan un segundo factor.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de tasa</translation>
    </message>
    <message>
        <source>Requests allowed per caller and time, such as 100/s.</source>
        <translation>Solicitudes permitidas por llamante y tiempo, como 100/s.</translation>
    </message>
    <message>
        <source>Network policy</source>
        <translation>Política de red</translation>
    </message>
    <message>
        <source>Whether a policy limits who may open a connection to the component.</source>
        <translation>Si una política limita quién puede abrir una conexión al componente.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Highest protection class of the data handled here.</source>
        <translation>Clase de protección más alta de los datos tratados aquí.</translation>
    </message>
    <message>
        <source>Regulated data</source>
        <translation>Datos regulados</translation>
    </message>
    <message>
        <source>Regulated data handled here, such as PAN, PHI or personal-data.</source>
        <translation>Datos regulados tratados aquí, como PAN, PHI o personal-data.</translation>
    </message>
    <message>
        <source>Regulations and standards that apply, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>Normativas y estándares aplicables, como PCI-DSS, GDPR o HIPAA.</translation>
    </message>
    <message>
        <source>Secrets in the clear</source>
        <translation>Secretos en claro</translation>
    </message>
    <message>
        <source>Whether passwords or keys stand readable in the code or the configuration.</source>
        <translation>Si hay contraseñas o claves legibles en el código o la configuración.</translation>
    </message>
    <message>
        <source>Sign-in attempts are limited</source>
        <translation>Los intentos de inicio de sesión se limitan</translation>
    </message>
    <message>
        <source>Whether repeated failed sign-ins are slowed down or refused.</source>
        <translation>Si los inicios de sesión fallidos repetidos se frenan o se rechazan.</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliencia</translation>
    </message>
    <message>
        <source>How a component protects itself and others when it passes on work.</source>
        <translation>Cómo se protege un componente a sí mismo y a otros cuando pasa trabajo.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Whether it stops calling targets that keep failing, whichever they are; a connection that says so itself wins.</source>
        <translation>Si deja de llamar a los destinos que no paran de fallar, sean cuales sean; prevalece una conexión que lo diga por sí misma.</translation>
    </message>
    <message>
        <source>Spreads its calls</source>
        <translation>Reparte sus llamadas</translation>
    </message>
    <message>
        <source>Whether it spreads what it passes on over the instances of its targets.</source>
        <translation>Si reparte lo que transmite entre las instancias de sus destinos.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Processor time and memory that one instance asks for and may use.</source>
        <translation>Tiempo de procesador y memoria que una instancia pide y puede usar.</translation>
    </message>
    <message>
        <source>Processor request</source>
        <translation>Solicitud de procesador</translation>
    </message>
    <message>
        <source>Processor time set aside for one instance.</source>
        <translation>Tiempo de procesador reservado para una instancia.</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>Límite de procesador</translation>
    </message>
    <message>
        <source>Processor time that one instance may use at most.</source>
        <translation>Tiempo de procesador que una instancia puede usar como máximo.</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Solicitud de memoria</translation>
    </message>
    <message>
        <source>Memory set aside for one instance.</source>
        <translation>Memoria reservada para una instancia.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Memory at which one instance is stopped.</source>
        <translation>Memoria con la que se detiene una instancia.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>How many instances run and where they are spread.</source>
        <translation>Cuántas instancias se ejecutan y dónde se reparten.</translation>
    </message>
    <message>
        <source>Number of instances that run when nothing scales them; one when nothing is stated.</source>
        <translation>Número de instancias que se ejecutan cuando nada las escala; una si no se indica nada.</translation>
    </message>
    <message>
        <source>Least replicas</source>
        <translation>Réplicas mínimas</translation>
    </message>
    <message>
        <source>Fewest instances that automatic scaling keeps.</source>
        <translation>Mínimo de instancias que mantiene el escalado automático.</translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation>Réplicas máximas</translation>
    </message>
    <message>
        <source>Most instances that automatic scaling starts.</source>
        <translation>Máximo de instancias que arranca el escalado automático.</translation>
    </message>
    <message>
        <source>Target processor use</source>
        <translation>Uso de procesador objetivo</translation>
    </message>
    <message>
        <source>Average processor use that automatic scaling aims at.</source>
        <translation>Uso medio de procesador al que apunta el escalado automático.</translation>
    </message>
    <message>
        <source>Least available</source>
        <translation>Disponibles como mínimo</translation>
    </message>
    <message>
        <source>Instances that must stay up during maintenance of the hosts.</source>
        <translation>Instancias que deben seguir activas durante el mantenimiento de los hosts.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Despliegue gradual</translation>
    </message>
    <message>
        <source>How a new version takes over from the old one.</source>
        <translation>Cómo releva una versión nueva a la anterior.</translation>
    </message>
    <message>
        <source>Served port</source>
        <translation>Puerto servido</translation>
    </message>
    <message>
        <source>The port at which the component answers.</source>
        <translation>El puerto en que responde el componente.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port at which the component listens.</source>
        <translation>Puerto en que escucha el componente.</translation>
    </message>
    <message>
        <source>Published port</source>
        <translation>Puerto publicado</translation>
    </message>
    <message>
        <source>Port under which others reach the component, where it differs from the one at which it listens.</source>
        <translation>Puerto por el que otros acceden al componente, si es distinto del puerto en que escucha.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol spoken at the port.</source>
        <translation>Protocolo que se habla en el puerto.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>What the software tells about itself while it runs.</source>
        <translation>Lo que el software cuenta de sí mismo mientras se ejecuta.</translation>
    </message>
    <message>
        <source>Emits logs</source>
        <translation>Emite registros</translation>
    </message>
    <message>
        <source>Whether the component writes logs that a collector can read.</source>
        <translation>Si el componente escribe registros que un recolector puede leer.</translation>
    </message>
    <message>
        <source>Emits metrics</source>
        <translation>Emite métricas</translation>
    </message>
    <message>
        <source>Whether the component offers measurements of itself.</source>
        <translation>Si el componente ofrece mediciones de sí mismo.</translation>
    </message>
    <message>
        <source>Emits traces</source>
        <translation>Emite trazas</translation>
    </message>
    <message>
        <source>Whether the component takes part in distributed traces.</source>
        <translation>Si el componente participa en trazas distribuidas.</translation>
    </message>
    <message>
        <source>Metrics path</source>
        <translation>Ruta de métricas</translation>
    </message>
    <message>
        <source>Path at which the measurements are read.</source>
        <translation>Ruta en que se leen las mediciones.</translation>
    </message>
    <message>
        <source>Sanitised logs</source>
        <translation>Registros saneados</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before a log line is written.</source>
        <translation>Si se quitan los datos personales y secretos antes de escribir una línea de registro.</translation>
    </message>
    <message>
        <source>How data is kept</source>
        <translation>Cómo se guardan los datos</translation>
    </message>
    <message>
        <source>Space that one instance keeps for data.</source>
        <translation>Espacio que una instancia reserva para datos.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Clase de almacenamiento</translation>
    </message>
    <message>
        <source>Name of the class of disk or of object storage.</source>
        <translation>Nombre de la clase de disco o de almacenamiento de objetos.</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>Cifrado en reposo</translation>
    </message>
    <message>
        <source>Whether the stored data is encrypted.</source>
        <translation>Si los datos guardados están cifrados.</translation>
    </message>
    <message>
        <source>Whether the data is copied regularly to a separate place.</source>
        <translation>Si los datos se copian con regularidad a un lugar separado.</translation>
    </message>
    <message>
        <source>Time within which the data has to be available again.</source>
        <translation>Tiempo en que los datos deben volver a estar disponibles.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>How long data or messages are kept.</source>
        <translation>Cuánto tiempo se guardan los datos o mensajes.</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Varias regiones</translation>
    </message>
    <message>
        <source>Whether the data is promised to survive the loss of a region.</source>
        <translation>Si se promete que los datos sobreviven a la pérdida de una región.</translation>
    </message>
    <message>
        <source>Countries or regions that the data must not leave.</source>
        <translation>Países o regiones que los datos no deben abandonar.</translation>
    </message>
    <message>
        <source>Deployment unit</source>
        <translation>Unidad de despliegue</translation>
    </message>
    <message>
        <source>Name shared with workloads and stores that run in the same container, pod or machine. Empty when it runs alone.</source>
        <translation>Nombre común con las cargas de trabajo y almacenes que se ejecutan en el mismo contenedor, pod o máquina. Vacío si se ejecuta solo.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Shape and boundaries of software that the organisation runs.</source>
        <translation>Forma y límites del software que opera la organización.</translation>
    </message>
    <message>
        <source>What the software runs in.</source>
        <translation>En qué se ejecuta el software.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Technical layer, only where the workload is limited to one.</source>
        <translation>Capa técnica, solo si la carga de trabajo se limita a una.</translation>
    </message>
    <message>
        <source>Release unit</source>
        <translation>Unidad de publicación</translation>
    </message>
    <message>
        <source>Name shared by workloads that can only be released together.</source>
        <translation>Nombre común de las cargas de trabajo que solo se pueden publicar juntas.</translation>
    </message>
    <message>
        <source>Name shared by workloads that run in the same container, pod or machine. Empty when each runs alone.</source>
        <translation>Nombre común de las cargas de trabajo que se ejecutan en el mismo contenedor, pod o máquina. Vacío si cada una se ejecuta sola.</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>Whether the workload only supports another one beside which it runs.</source>
        <translation>Si la carga de trabajo solo apoya a otra junto a la que se ejecuta.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Number of distinct API operations or commands offered.</source>
        <translation>Número de operaciones de API o comandos distintos que se ofrecen.</translation>
    </message>
    <message>
        <source>Bounded contexts</source>
        <translation>Contextos delimitados</translation>
    </message>
    <message>
        <source>Number of business domains whose rules live in this workload.</source>
        <translation>Número de dominios de negocio cuyas reglas residen en esta carga de trabajo.</translation>
    </message>
    <message>
        <source>Number of business entities that this workload owns.</source>
        <translation>Número de entidades de negocio que posee esta carga de trabajo.</translation>
    </message>
    <message>
        <source>Shared domain libraries</source>
        <translation>Bibliotecas de dominio compartidas</translation>
    </message>
    <message>
        <source>Libraries with business rules that other workloads use too.</source>
        <translation>Bibliotecas con reglas de negocio que usan también otras cargas de trabajo.</translation>
    </message>
    <message>
        <source>Legacy facade</source>
        <translation>Fachada del sistema heredado</translation>
    </message>
    <message>
        <source>Whether this component is the adapter that hides a legacy system from the others.</source>
        <translation>Si este componente es el adaptador que oculta a los demás un sistema heredado.</translation>
    </message>
    <message>
        <source>Mesh proxy</source>
        <translation>Proxy de la malla</translation>
    </message>
    <message>
        <source>Whether the traffic of the workload passes through a proxy of the service mesh.</source>
        <translation>Si el tráfico de la carga de trabajo pasa por un proxy de la malla de servicios.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Whether events are stored with the data and published from there, so that neither is lost.</source>
        <translation>Si los eventos se guardan con los datos y se publican desde ahí, para que no se pierda ninguno.</translation>
    </message>
    <message>
        <source>Saga</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>Whether writes to several stores are coordinated by compensating steps.</source>
        <translation>Si las escrituras en varios almacenes se coordinan con pasos de compensación.</translation>
    </message>
    <message>
        <source>Authenticates</source>
        <translation>Autentica</translation>
    </message>
    <message>
        <source>A component or a person proves its identity or fetches credentials.</source>
        <translation>Un componente o una persona demuestra su identidad u obtiene credenciales.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Protocol by which identity is proven.</source>
        <translation>Protocolo con el que se demuestra la identidad.</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Federación</translation>
    </message>
    <message>
        <source>Whether the identity provider trusts another one.</source>
        <translation>Si el proveedor de identidad confía en otro.</translation>
    </message>
    <message>
        <source>Protocol spoken over this connection.</source>
        <translation>Protocolo que se habla en esta conexión.</translation>
    </message>
    <message>
        <source>Port of the target.</source>
        <translation>Puerto del destino.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>How the traffic is protected, where the protocol does not say it already.</source>
        <translation>Cómo se protege el tráfico, si el protocolo no lo dice ya.</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versión de TLS</translation>
    </message>
    <message>
        <source>Oldest version of TLS that is accepted, where the traffic is encrypted by it.</source>
        <translation>Versión más antigua de TLS que se acepta, si el tráfico se cifra con él.</translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation>Cómo demuestra el llamante quién es.</translation>
    </message>
    <message>
        <source>Whether the caller is checked for the right to do what it asks.</source>
        <translation>Si se comprueba que el llamante tiene derecho a hacer lo que pide.</translation>
    </message>
    <message>
        <source>Time after which the caller gives up.</source>
        <translation>Tiempo tras el cual desiste el llamante.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Further attempts after a failed one.</source>
        <translation>Más intentos después de uno fallido.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Whether the caller can do without the target for a while.</source>
        <translation>Si el llamante puede prescindir del destino durante un rato.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Whether the caller cannot work without this connection.</source>
        <translation>Si el llamante no puede funcionar sin esta conexión.</translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation>Llamadas por solicitud</translation>
    </message>
    <message>
        <source>How often the target is called to answer one request.</source>
        <translation>Cuántas veces se llama al destino para responder una solicitud.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Average number of requests or messages in a second.</source>
        <translation>Número medio de solicitudes o mensajes por segundo.</translation>
    </message>
    <message>
        <source>Latency (99 %)</source>
        <translation>Latencia (99 %)</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 exchanges end as the caller sees it, with all that the target itself waits for.</source>
        <translation>Tiempo en que terminan 99 de cada 100 intercambios tal como los ve el llamante, con todo lo que espera el propio destino.</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Enlace privado</translation>
    </message>
    <message>
        <source>Whether the traffic stays off the public internet.</source>
        <translation>Si el tráfico no pasa por la internet pública.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Where an importer found this connection.</source>
        <translation>Dónde encontró un importador esta conexión.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llama</translation>
    </message>
    <message>
        <source>One component asks another and waits for the answer.</source>
        <translation>Un componente pregunta a otro y espera la respuesta.</translation>
    </message>
    <message>
        <source>Path prefix at the target.</source>
        <translation>Prefijo de ruta en el destino.</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Desiste</translation>
    </message>
    <message>
        <source>Whether the caller gives up at some time, where the timeout itself is not known.</source>
        <translation>Si el llamante desiste en algún momento, cuando no se conoce el propio tiempo de espera.</translation>
    </message>
    <message>
        <source>Retried by</source>
        <translation>Reintenta</translation>
    </message>
    <message>
        <source>Who repeats a failed attempt: the code of the caller or the proxy of the mesh.</source>
        <translation>Quién repite un intento fallido: el código del llamante o el proxy de la malla.</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Presupuesto de reintentos</translation>
    </message>
    <message>
        <source>Share of the traffic that repeated attempts may add.</source>
        <translation>Parte del tráfico que pueden añadir los intentos repetidos.</translation>
    </message>
    <message>
        <source>Whether the caller stops calling a target that keeps failing.</source>
        <translation>Si el llamante deja de llamar a un destino que no para de fallar.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Al mismo tiempo</translation>
    </message>
    <message>
        <source>Whether the call is made at the same time as others of the caller, instead of after them.</source>
        <translation>Si la llamada se hace al mismo tiempo que otras del llamante, en vez de después de ellas.</translation>
    </message>
    <message>
        <source>Operations used</source>
        <translation>Operaciones usadas</translation>
    </message>
    <message>
        <source>Number of the operations of the target that the caller uses.</source>
        <translation>Número de operaciones del destino que usa el llamante.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Average size of one request with its answer, or of one message.</source>
        <translation>Tamaño medio de una solicitud con su respuesta, o de un mensaje.</translation>
    </message>
    <message>
        <source>Monthly volume</source>
        <translation>Volumen mensual</translation>
    </message>
    <message>
        <source>Data carried in a month.</source>
        <translation>Datos transportados en un mes.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Availability of the connection itself, as measured or promised.</source>
        <translation>Disponibilidad de la propia conexión, medida o prometida.</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>How the caller finds the target.</source>
        <translation>Cómo encuentra el llamante el destino.</translation>
    </message>
    <message>
        <source>Regulated data carried, such as PAN, PHI or personal-data.</source>
        <translation>Datos regulados transportados, como PAN, PHI o personal-data.</translation>
    </message>
    <message>
        <source>Consumes</source>
        <translation>Consume</translation>
    </message>
    <message>
        <source>A component takes messages or events from a queue or a stream. Drawn from the consumer to the broker.</source>
        <translation>Un componente toma mensajes o eventos de una cola o un flujo. Se dibuja del consumidor al broker.</translation>
    </message>
    <message>
        <source>Topic or queue</source>
        <translation>Tema o cola</translation>
    </message>
    <message>
        <source>Name of the topic, the queue or the subject.</source>
        <translation>Nombre del tema, de la cola o del asunto.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Name of the event or the command carried.</source>
        <translation>Nombre del evento o comando transportado.</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Grupo de consumidores</translation>
    </message>
    <message>
        <source>Name under which several instances share the messages.</source>
        <translation>Nombre con el que varias instancias se reparten los mensajes.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Whether each message starts the consumer.</source>
        <translation>Si cada mensaje arranca el consumidor.</translation>
    </message>
    <message>
        <source>How often a message can arrive.</source>
        <translation>Cuántas veces puede llegar un mensaje.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotente</translation>
    </message>
    <message>
        <source>Whether processing the same message twice does no harm.</source>
        <translation>Si procesar dos veces el mismo mensaje no hace daño.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>A component needs another in a way that no other connection tells.</source>
        <translation>Un componente necesita a otro de una forma que ninguna otra conexión expresa.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why the one needs the other.</source>
        <translation>Por qué uno necesita al otro.</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>Despliega</translation>
    </message>
    <message>
        <source>A delivery component brings code</source>
        <translation>Un componente de entrega lleva código</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Whether changes are applied by themselves or after a click.</source>
        <translation>Si los cambios se aplican solos o tras un clic.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Whether the target fetches the change or is handed it.</source>
        <translation>Si el destino recoge el cambio o se le entrega.</translation>
    </message>
    <message>
        <source>Source path</source>
        <translation>Ruta de origen</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the desired state.</source>
        <translation>Carpeta del repositorio que contiene el estado deseado.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Whether a person has to agree before the change is applied.</source>
        <translation>Si una persona debe dar su acuerdo antes de aplicar el cambio.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Whether the delivered artefact is signed and the signature is checked.</source>
        <translation>Si el artefacto entregado está firmado y la firma se comprueba.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Time between two runs.</source>
        <translation>Tiempo entre dos ejecuciones.</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>Observa</translation>
    </message>
    <message>
        <source>An observability component watches a component or a whole place</source>
        <translation>Un componente de observabilidad vigila un componente o un lugar entero</translation>
    </message>
    <message>
        <source>What is observed: metrics, logs, traces, events or profiles. Empty means whatever the observing component keeps.</source>
        <translation>Qué se observa: métricas, registros, trazas, eventos o perfiles. Vacío significa lo que guarde el componente que observa.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Share of the traces that is kept.</source>
        <translation>Parte de las trazas que se guarda.</translation>
    </message>
    <message>
        <source>How long the signals are kept.</source>
        <translation>Cuánto tiempo se guardan las señales.</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publica</translation>
    </message>
    <message>
        <source>A component hands messages or events to a queue or a stream and goes on.</source>
        <translation>Un componente entrega mensajes o eventos a una cola o un flujo y sigue su curso.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>A component reads data from a store.</source>
        <translation>Un componente lee datos de un almacén.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Tables, collections, indexes, buckets or keys that are used.</source>
        <translation>Tablas, colecciones, índices, buckets o claves que se usan.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>How the data is reached.</source>
        <translation>Cómo se accede a los datos.</translation>
    </message>
    <message>
        <source>Whether each change of the data starts the reader.</source>
        <translation>Si cada cambio de los datos arranca el lector.</translation>
    </message>
    <message>
        <source>Replicates</source>
        <translation>Replica</translation>
    </message>
    <message>
        <source>A store copies its data to another store or to a backup.</source>
        <translation>Un almacén copia sus datos a otro almacén o a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>How the copy is kept up to date.</source>
        <translation>Cómo se mantiene al día la copia.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Whether changes travel one way or both ways.</source>
        <translation>Si los cambios viajan en un sentido o en los dos.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>How far the target may be behind.</source>
        <translation>Cuánto puede ir por detrás el destino.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Enruta</translation>
    </message>
    <message>
        <source>A component on the way of a request passes it on.</source>
        <translation>Un componente en el camino de una solicitud la transmite.</translation>
    </message>
    <message>
        <source>Host name for which requests are passed on.</source>
        <translation>Nombre de host para el que se transmiten solicitudes.</translation>
    </message>
    <message>
        <source>Share of traffic</source>
        <translation>Parte del tráfico</translation>
    </message>
    <message>
        <source>Share of the requests that takes this route.</source>
        <translation>Parte de las solicitudes que toma esta ruta.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>A component writes data to a store; reading it back is included.</source>
        <translation>Un componente escribe datos en un almacén; incluye volver a leerlos.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Número de usuarios</translation>
    </message>
    <message>
        <source>How many people or devices act in this role.</source>
        <translation>Cuántas personas o dispositivos actúan en este papel.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How they reach the platform, such as browser or mobile app.</source>
        <translation>Cómo llegan a la plataforma, por ejemplo por navegador o aplicación móvil.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>From where they reach the platform.</source>
        <translation>Desde dónde llegan a la plataforma.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Whether the role may change the platform itself.</source>
        <translation>Si este papel puede cambiar la propia plataforma.</translation>
    </message>
    <message>
        <source>Whether signing in needs a second factor.</source>
        <translation>Si iniciar sesión exige un segundo factor.</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Calls the people on duty when something needs them.</source>
        <translation>Avisa a las personas de guardia cuando algo las necesita.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Ways in which people are called, such as pager, chat or mail.</source>
        <translation>Formas de avisar a las personas, como busca, chat o correo.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalado de avisos</translation>
    </message>
    <message>
        <source>Time after which the next person is called.</source>
        <translation>Tiempo tras el cual se avisa a la persona siguiente.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>Gateway de API</translation>
    </message>
    <message>
        <source>The front door of the APIs; it checks</source>
        <translation>La puerta principal de las API; comprueba</translation>
    </message>
    <message>
        <source>What the gateway runs in.</source>
        <translation>En qué se ejecuta el gateway.</translation>
    </message>
    <message>
        <source>Whether the gateway is the adapter that hides a legacy system from the others.</source>
        <translation>Si el gateway es el adaptador que oculta a los demás un sistema heredado.</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out in the gateway.</source>
        <translation>Si en el gateway se ejecutan reglas de negocio.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Keeps who did what and when in a form that cannot be changed afterwards.</source>
        <translation>Guarda quién hizo qué y cuándo de una forma que no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Inmutable</translation>
    </message>
    <message>
        <source>Whether entries cannot be changed or deleted before their time.</source>
        <translation>Si las entradas no se pueden cambiar ni borrar antes de tiempo.</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>Entradas firmadas</translation>
    </message>
    <message>
        <source>Whether each entry is chained or signed so that a gap shows.</source>
        <translation>Si cada entrada está encadenada o firmada de modo que se note un hueco.</translation>
    </message>
    <message>
        <source>Backup vault</source>
        <translation>Bóveda de copias</translation>
    </message>
    <message>
        <source>Keeps copies apart from what they were made of.</source>
        <translation>Guarda las copias aparte de aquello de lo que se hicieron.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Time between two copies.</source>
        <translation>Tiempo entre dos copias.</translation>
    </message>
    <message>
        <source>Whether copies cannot be changed or deleted before their time.</source>
        <translation>Si las copias no se pueden cambiar ni borrar antes de tiempo.</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Fuera del sitio</translation>
    </message>
    <message>
        <source>Whether copies are kept in another region or site.</source>
        <translation>Si las copias se guardan en otra región u otro sitio.</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>Restauración probada</translation>
    </message>
    <message>
        <source>Day on which a copy was last brought back as a test.</source>
        <translation>Día en que se restauró por última vez una copia como prueba.</translation>
    </message>
    <message>
        <source>Batch host</source>
        <translation>Host de lotes</translation>
    </message>
    <message>
        <source>A machine that works through files or tables in batches</source>
        <translation>Una máquina que procesa archivos o tablas por lotes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>When batches start, as a cron expression or in words.</source>
        <translation>Cuándo empiezan los lotes, como expresión cron o en palabras.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Product that starts the batches.</source>
        <translation>Producto que inicia los lotes.</translation>
    </message>
    <message>
        <source>Service window</source>
        <translation>Ventana de servicio</translation>
    </message>
    <message>
        <source>Hours in which the host can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>Horas en que se puede usar el host, como Mon-Fri 06:00-22:00.</translation>
    </message>
    <message>
        <source>Names of the secrets that the batches use, never their values.</source>
        <translation>Nombres de los secretos que usan los lotes, nunca sus valores.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Keeps copies of data in memory for quick reading.</source>
        <translation>Guarda copias de datos en memoria para leerlas deprisa.</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Expulsión</translation>
    </message>
    <message>
        <source>What is thrown away when the memory is full.</source>
        <translation>Qué se descarta cuando la memoria está llena.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>How long entries are kept.</source>
        <translation>Cuánto tiempo se guardan las entradas.</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistente</translation>
    </message>
    <message>
        <source>Whether entries survive a restart.</source>
        <translation>Si las entradas sobreviven a un reinicio.</translation>
    </message>
    <message>
        <source>Content delivery network</source>
        <translation>Red de distribución de contenido</translation>
    </message>
    <message>
        <source>Keeps copies of content near its readers.</source>
        <translation>Guarda copias del contenido cerca de sus lectores.</translation>
    </message>
    <message>
        <source>Company that runs the network.</source>
        <translation>Empresa que opera la red.</translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation>Tiempo en caché</translation>
    </message>
    <message>
        <source>How long content is kept when its origin says nothing.</source>
        <translation>Cuánto se guarda el contenido si su origen no dice nada.</translation>
    </message>
    <message>
        <source>Origin shield</source>
        <translation>Escudo de origen</translation>
    </message>
    <message>
        <source>Whether one layer of the network asks the origin on behalf of all others.</source>
        <translation>Si una capa de la red pregunta al origen en nombre de todas las demás.</translation>
    </message>
    <message>
        <source>Signed addresses</source>
        <translation>Direcciones firmadas</translation>
    </message>
    <message>
        <source>Whether content is handed out for signed addresses alone.</source>
        <translation>Si el contenido solo se entrega a direcciones firmadas.</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>Pipeline de CI</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Steps of the pipeline in their order.</source>
        <translation>Pasos del pipeline en su orden.</translation>
    </message>
    <message>
        <source>Image scanning</source>
        <translation>Análisis de imágenes</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses before they are released.</source>
        <translation>Si se buscan debilidades conocidas en las imágenes antes de publicarlas.</translation>
    </message>
    <message>
        <source>Image signing</source>
        <translation>Firma de imágenes</translation>
    </message>
    <message>
        <source>Whether released images are signed.</source>
        <translation>Si las imágenes publicadas se firman.</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Lista de materiales</translation>
    </message>
    <message>
        <source>Whether each release lists what it is made of.</source>
        <translation>Si cada publicación enumera de qué está hecha.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>A public or private cloud in which regions</source>
        <translation>Una nube pública o privada en la que regiones</translation>
    </message>
    <message>
        <source>Budget for leaving data</source>
        <translation>Presupuesto para datos salientes</translation>
    </message>
    <message>
        <source>What data that leaves this cloud may cost in a month, in the currency of the prices (US dollars as we ship them).</source>
        <translation>Lo que pueden costar al mes los datos que salen de esta nube, en la moneda de los precios (dólares de EE. UU. en los que incluimos).</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Machines under one orchestrator that places containers on them.</source>
        <translation>Máquinas bajo un orquestador que coloca contenedores en ellas.</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orquestador</translation>
    </message>
    <message>
        <source>Software that places containers on the machines of the cluster.</source>
        <translation>Software que coloca contenedores en las máquinas del clúster.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Number of machines in the cluster.</source>
        <translation>Número de máquinas del clúster.</translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation>Nodos máximos</translation>
    </message>
    <message>
        <source>Most machines that automatic scaling adds.</source>
        <translation>Máximo de máquinas que añade el escalado automático.</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Tipo de nodo</translation>
    </message>
    <message>
        <source>Type of the machines, such as 8 cores with 32 GiB.</source>
        <translation>Tipo de las máquinas, como 8 núcleos con 32 GiB.</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>Políticas de red</translation>
    </message>
    <message>
        <source>Whether the cluster enforces network policies.</source>
        <translation>Si el clúster aplica políticas de red.</translation>
    </message>
    <message>
        <source>Whether the state of the cluster, secrets included, is stored encrypted.</source>
        <translation>Si el estado del clúster, secretos incluidos, se guarda cifrado.</translation>
    </message>
    <message>
        <source>Audit logging</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Whether changes made through the control plane are recorded.</source>
        <translation>Si se registran los cambios hechos a través del plano de control.</translation>
    </message>
    <message>
        <source>Control plane exposure</source>
        <translation>Exposición del plano de control</translation>
    </message>
    <message>
        <source>From where the control plane can be reached.</source>
        <translation>Desde dónde se puede acceder al plano de control.</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>Servidor de configuración</translation>
    </message>
    <message>
        <source>Keeps the settings of workloads in one place and hands them out.</source>
        <translation>Guarda los ajustes de las cargas de trabajo en un solo lugar y los reparte.</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Registro de contenedores</translation>
    </message>
    <message>
        <source>Keeps the images and other artefacts that are deployed.</source>
        <translation>Guarda las imágenes y otros artefactos que se despliegan.</translation>
    </message>
    <message>
        <source>Name that stands before the images, such as registry.example.com.</source>
        <translation>Nombre que precede a las imágenes, como registry.example.com.</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses.</source>
        <translation>Si se buscan debilidades conocidas en las imágenes.</translation>
    </message>
    <message>
        <source>Whether images carry signatures.</source>
        <translation>Si las imágenes llevan firmas.</translation>
    </message>
    <message>
        <source>Immutable tags</source>
        <translation>Etiquetas inmutables</translation>
    </message>
    <message>
        <source>Whether a tag cannot be moved to another image.</source>
        <translation>Si una etiqueta no se puede mover a otra imagen.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Shows measurements</source>
        <translation>Muestra mediciones</translation>
    </message>
    <message>
        <source>Name under which the dashboards are reached.</source>
        <translation>Nombre con el que se accede a los paneles.</translation>
    </message>
    <message>
        <source>Kept as code</source>
        <translation>Guardados como código</translation>
    </message>
    <message>
        <source>Whether the dashboards are kept in a repository.</source>
        <translation>Si los paneles se guardan en un repositorio.</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>Almacén de datos analítico</translation>
    </message>
    <message>
        <source>Keeps history from many sources for reports and analysis.</source>
        <translation>Guarda el historial de muchas fuentes para informes y análisis.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frescura</translation>
    </message>
    <message>
        <source>How old the data may be.</source>
        <translation>Qué antigüedad pueden tener los datos.</translation>
    </message>
    <message>
        <source>Can be rebuilt</source>
        <translation>Se puede reconstruir</translation>
    </message>
    <message>
        <source>Whether the data can be made again from another store.</source>
        <translation>Si los datos se pueden volver a crear desde otro almacén.</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>Portal de desarrolladores</translation>
    </message>
    <message>
        <source>One place in which developers find services</source>
        <translation>Un único sitio en que los desarrolladores encuentran servicios</translation>
    </message>
    <message>
        <source>Name under which developers reach the portal.</source>
        <translation>Nombre con el que los desarrolladores acceden al portal.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Names of the starting points offered for new components.</source>
        <translation>Nombres de los puntos de partida que se ofrecen para componentes nuevos.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Turns names into addresses and can steer traffic between places.</source>
        <translation>Convierte nombres en direcciones y puede dirigir el tráfico entre lugares.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Name of the zone that is served, such as example.com.</source>
        <translation>Nombre de la zona que se sirve, como example.com.</translation>
    </message>
    <message>
        <source>How long answers may be kept.</source>
        <translation>Cuánto tiempo se pueden conservar las respuestas.</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Direccionamiento</translation>
    </message>
    <message>
        <source>How an answer is chosen among several.</source>
        <translation>Cómo se elige una respuesta entre varias.</translation>
    </message>
    <message>
        <source>Signed zone</source>
        <translation>Zona firmada</translation>
    </message>
    <message>
        <source>Whether answers carry signatures.</source>
        <translation>Si las respuestas llevan firmas.</translation>
    </message>
    <message>
        <source>From where names can be asked.</source>
        <translation>Desde dónde se pueden consultar nombres.</translation>
    </message>
    <message>
        <source>Document database</source>
        <translation>Base de datos documental</translation>
    </message>
    <message>
        <source>Keeps nested documents without a fixed table structure.</source>
        <translation>Guarda documentos anidados sin una estructura de tablas fija.</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Parts over which the documents are spread.</source>
        <translation>Partes entre las que se reparten los documentos.</translation>
    </message>
    <message>
        <source>Egress gateway</source>
        <translation>Gateway de salida</translation>
    </message>
    <message>
        <source>The one way out</source>
        <translation>La única salida</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hosts permitidos</translation>
    </message>
    <message>
        <source>Names that may be called through this way out.</source>
        <translation>Nombres que se pueden llamar por esta salida.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Direcciones fijas</translation>
    </message>
    <message>
        <source>Addresses that others see as the source.</source>
        <translation>Direcciones que los demás ven como origen.</translation>
    </message>
    <message>
        <source>Whether plain traffic is encrypted on its way out.</source>
        <translation>Si el tráfico en claro se cifra al salir.</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Flujo de eventos</translation>
    </message>
    <message>
        <source>Keeps events in order so that many consumers can read them</source>
        <translation>Guarda eventos en orden para que muchos consumidores puedan leerlos</translation>
    </message>
    <message>
        <source>Schema registry</source>
        <translation>Registro de esquemas</translation>
    </message>
    <message>
        <source>Whether the form of events is registered and checked.</source>
        <translation>Si la forma de los eventos se registra y se comprueba.</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Sistema externo</translation>
    </message>
    <message>
        <source>A system of somebody else that the platform talks to.</source>
        <translation>Un sistema de otra organización con el que habla la plataforma.</translation>
    </message>
    <message>
        <source>Hours in which the system can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>Horas en que se puede usar el sistema, como Mon-Fri 06:00-22:00.</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>Feature flags</translation>
    </message>
    <message>
        <source>Switches behaviour on and off without a release.</source>
        <translation>Activa y desactiva comportamientos sin publicar una versión.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Where it is decided whether a flag is on.</source>
        <translation>Dónde se decide si un flag está activo.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Filters traffic at a border</source>
        <translation>Filtra el tráfico en una frontera</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>What is filtered, such as packets, web or encrypted traffic.</source>
        <translation>Qué se filtra, como paquetes, web o tráfico cifrado.</translation>
    </message>
    <message>
        <source>Whether web requests are filtered for known attacks.</source>
        <translation>Si las solicitudes web se filtran contra ataques conocidos.</translation>
    </message>
    <message>
        <source>Whether suspicious traffic is stopped or only reported.</source>
        <translation>Si el tráfico sospechoso se detiene o solo se notifica.</translation>
    </message>
    <message>
        <source>Requests allowed per sender and time, such as 1000/min.</source>
        <translation>Solicitudes permitidas por emisor y tiempo, como 1000/min.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Code that the provider starts for each event or request.</source>
        <translation>Código que el proveedor arranca por cada evento o solicitud.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Manejador</translation>
    </message>
    <message>
        <source>Entry point inside the code.</source>
        <translation>Punto de entrada dentro del código.</translation>
    </message>
    <message>
        <source>How the function is invoked.</source>
        <translation>Cómo se invoca la función.</translation>
    </message>
    <message>
        <source>Time after which a run is stopped.</source>
        <translation>Tiempo tras el cual se detiene una ejecución.</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concurrencia</translation>
    </message>
    <message>
        <source>Runs that are allowed at the same time.</source>
        <translation>Ejecuciones permitidas al mismo tiempo.</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Mantenidas en caliente</translation>
    </message>
    <message>
        <source>Instances that are kept started to avoid waiting.</source>
        <translation>Instancias que se mantienen arrancadas para evitar esperas.</translation>
    </message>
    <message>
        <source>Event, path or schedule that starts the function.</source>
        <translation>Evento, ruta o programación que arranca la función.</translation>
    </message>
    <message>
        <source>Whether the provider runs the function in more than one zone.</source>
        <translation>Si el proveedor ejecuta la función en más de una zona.</translation>
    </message>
    <message>
        <source>GitOps controller</source>
        <translation>Controlador GitOps</translation>
    </message>
    <message>
        <source>Compares what runs with what a repository asks for and makes up the difference.</source>
        <translation>Compara lo que se ejecuta con lo que pide un repositorio y corrige la diferencia.</translation>
    </message>
    <message>
        <source>Corrects drift</source>
        <translation>Corrige la deriva</translation>
    </message>
    <message>
        <source>Whether changes made by hand are taken back.</source>
        <translation>Si se revierten los cambios hechos a mano.</translation>
    </message>
    <message>
        <source>Time between two comparisons.</source>
        <translation>Tiempo entre dos comparaciones.</translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation>Base de datos de grafos</translation>
    </message>
    <message>
        <source>Keeps things and the relations between them.</source>
        <translation>Guarda cosas y las relaciones entre ellas.</translation>
    </message>
    <message>
        <source>Infrastructure state</source>
        <translation>Estado de la infraestructura</translation>
    </message>
    <message>
        <source>Infrastructure code at work</source>
        <translation>Código de infraestructura en funcionamiento</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Whether two runs at the same time are prevented.</source>
        <translation>Si se impiden dos ejecuciones al mismo tiempo.</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Versionado</translation>
    </message>
    <message>
        <source>Whether earlier states can be brought back.</source>
        <translation>Si se pueden recuperar estados anteriores.</translation>
    </message>
    <message>
        <source>Drift detection</source>
        <translation>Detección de deriva</translation>
    </message>
    <message>
        <source>Time between two searches for changes made by hand.</source>
        <translation>Tiempo entre dos búsquedas de cambios hechos a mano.</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the infrastructure code.</source>
        <translation>Carpeta del repositorio que contiene el código de infraestructura.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>Signs in people and workloads and vouches for them.</source>
        <translation>Inicia la sesión de personas y cargas de trabajo y responde de ellas.</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out here besides signing in.</source>
        <translation>Si aquí se ejecutan reglas de negocio además del inicio de sesión.</translation>
    </message>
    <message>
        <source>Name under which people sign in.</source>
        <translation>Nombre con el que las personas inician sesión.</translation>
    </message>
    <message>
        <source>Sign-in protocols</source>
        <translation>Protocolos de inicio de sesión</translation>
    </message>
    <message>
        <source>Protocols offered, such as OIDC, SAML or LDAP.</source>
        <translation>Protocolos que se ofrecen, como OIDC, SAML o LDAP.</translation>
    </message>
    <message>
        <source>Federated with</source>
        <translation>Federado con</translation>
    </message>
    <message>
        <source>Other identity providers that are trusted.</source>
        <translation>Otros proveedores de identidad en los que se confía.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Duración de la sesión</translation>
    </message>
    <message>
        <source>Time after which people have to sign in again.</source>
        <translation>Tiempo tras el cual las personas deben volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>The point at which requests from outside enter a cluster.</source>
        <translation>El punto en que las solicitudes de fuera entran en un clúster.</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Clase de ingress</translation>
    </message>
    <message>
        <source>Name of the class that selects the controller.</source>
        <translation>Nombre de la clase que elige el controlador.</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Emisor de certificados</translation>
    </message>
    <message>
        <source>Who issues and renews the certificates.</source>
        <translation>Quién emite y renueva los certificados.</translation>
    </message>
    <message>
        <source>VPN or interconnect</source>
        <translation>VPN o interconexión</translation>
    </message>
    <message>
        <source>A private link between networks</source>
        <translation>Un enlace privado entre redes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind of the link.</source>
        <translation>Clase del enlace.</translation>
    </message>
    <message>
        <source>Company that runs the link.</source>
        <translation>Empresa que opera el enlace.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Capacity of the link, such as 10 Gbit/s.</source>
        <translation>Capacidad del enlace, como 10 Gbit/s.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Time that a packet takes there and back.</source>
        <translation>Tiempo que tarda un paquete en ir y volver.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Number of independent lines.</source>
        <translation>Número de líneas independientes.</translation>
    </message>
    <message>
        <source>How the link itself protects what it carries.</source>
        <translation>Cómo protege el propio enlace lo que transporta.</translation>
    </message>
    <message>
        <source>Price per gigabyte</source>
        <translation>Precio por gigabyte</translation>
    </message>
    <message>
        <source>What a gigabyte over the link costs, in the currency of the design.</source>
        <translation>Lo que cuesta un gigabyte por el enlace, en la moneda del diseño.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>A program that runs once to its end</source>
        <translation>Un programa que se ejecuta una vez hasta el final</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Finalizaciones</translation>
    </message>
    <message>
        <source>Runs that have to succeed.</source>
        <translation>Ejecuciones que deben terminar bien.</translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation>Ejecuciones al mismo tiempo.</translation>
    </message>
    <message>
        <source>Further attempts after a failed run.</source>
        <translation>Más intentos después de una ejecución fallida.</translation>
    </message>
    <message>
        <source>Key-value store</source>
        <translation>Almacén clave-valor</translation>
    </message>
    <message>
        <source>Keeps values or wide rows under a key and spreads them over many machines.</source>
        <translation>Guarda valores o filas anchas bajo una clave y los reparte entre muchas máquinas.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistencia</translation>
    </message>
    <message>
        <source>What a reader sees right after a write.</source>
        <translation>Qué ve un lector justo después de una escritura.</translation>
    </message>
    <message>
        <source>Legacy system</source>
        <translation>Sistema heredado</translation>
    </message>
    <message>
        <source>An old application that still carries business and can hardly be changed.</source>
        <translation>Una aplicación antigua que aún sostiene negocio y apenas se puede cambiar.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Whether the system stays for now, or is being replaced piece by piece.</source>
        <translation>Si el sistema se queda por ahora o se está sustituyendo pieza a pieza.</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Esfuerzo de cambio</translation>
    </message>
    <message>
        <source>How hard it is to change the system.</source>
        <translation>Lo difícil que es cambiar el sistema.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>Spreads connections over equal targets and leaves out the broken ones.</source>
        <translation>Reparte las conexiones entre destinos iguales y excluye los averiados.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Whether connections or single requests are spread.</source>
        <translation>Si se reparten conexiones o solicitudes sueltas.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Area in which targets may stand.</source>
        <translation>Área en que pueden estar los destinos.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Keeps log lines and makes them searchable.</source>
        <translation>Guarda líneas de registro y permite buscarlas.</translation>
    </message>
    <message>
        <source>Whether lines cannot be changed or deleted before their time.</source>
        <translation>Si las líneas no se pueden cambiar ni borrar antes de tiempo.</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before lines are kept.</source>
        <translation>Si se quitan los datos personales y secretos antes de guardar las líneas.</translation>
    </message>
    <message>
        <source>Mainframe</source>
        <translation>Mainframe</translation>
    </message>
    <message>
        <source>A central machine with transaction and batch programs</source>
        <translation>Una máquina central con programas de transacciones y por lotes</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Capacity of the machine, such as 4200 MIPS.</source>
        <translation>Capacidad de la máquina, como 4200 MIPS.</translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation>Subsistemas</translation>
    </message>
    <message>
        <source>Subsystems in use, such as CICS, IMS or Db2.</source>
        <translation>Subsistemas en uso, como CICS, IMS o Db2.</translation>
    </message>
    <message>
        <source>Hours in which transactions are accepted, such as Mon-Sat 05:00-23:00.</source>
        <translation>Horas en que se aceptan transacciones, como Mon-Sat 05:00-23:00.</translation>
    </message>
    <message>
        <source>How hard it is to change the programs.</source>
        <translation>Lo difícil que es cambiar los programas.</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Cola de mensajes</translation>
    </message>
    <message>
        <source>Hands each message to one of the workers that wait for it.</source>
        <translation>Entrega cada mensaje a uno de los workers que lo esperan.</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Tiempo de procesamiento</translation>
    </message>
    <message>
        <source>Time a consumer has before the message is handed to another.</source>
        <translation>Tiempo que tiene un consumidor antes de que el mensaje se entregue a otro.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Collects and keeps measurements of the platform.</source>
        <translation>Recoge y guarda mediciones de la plataforma.</translation>
    </message>
    <message>
        <source>Time between two measurements.</source>
        <translation>Tiempo entre dos mediciones.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>A part of a cluster with its own names</source>
        <translation>Una parte de un clúster con nombres propios</translation>
    </message>
    <message>
        <source>Pod security</source>
        <translation>Seguridad de los pods</translation>
    </message>
    <message>
        <source>Level of the pod security standard that is enforced.</source>
        <translation>Nivel del estándar de seguridad de pods que se aplica.</translation>
    </message>
    <message>
        <source>Whether traffic into the namespace is refused unless a policy allows it.</source>
        <translation>Si el tráfico hacia el namespace se rechaza salvo que una política lo permita.</translation>
    </message>
    <message>
        <source>Mesh injection</source>
        <translation>Inyección de la malla</translation>
    </message>
    <message>
        <source>Whether workloads started here get a proxy of the service mesh.</source>
        <translation>Si las cargas de trabajo que arrancan aquí reciben un proxy de la malla de servicios.</translation>
    </message>
    <message>
        <source>Processor quota</source>
        <translation>Cuota de procesador</translation>
    </message>
    <message>
        <source>Processor time that all members together may use.</source>
        <translation>Tiempo de procesador que todos los miembros juntos pueden usar.</translation>
    </message>
    <message>
        <source>Memory quota</source>
        <translation>Cuota de memoria</translation>
    </message>
    <message>
        <source>Memory that all members together may use.</source>
        <translation>Memoria que todos los miembros juntos pueden usar.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>A virtual or physical network whose members can reach each other.</source>
        <translation>Una red virtual o física cuyos miembros pueden comunicarse entre sí.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>Names or address ranges of the parts of the network.</source>
        <translation>Nombres o rangos de direcciones de las partes de la red.</translation>
    </message>
    <message>
        <source>Flow logs</source>
        <translation>Registros de flujo</translation>
    </message>
    <message>
        <source>Whether the connections made in the network are recorded.</source>
        <translation>Si se registran las conexiones hechas en la red.</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Almacén de objetos</translation>
    </message>
    <message>
        <source>Keeps files as objects in buckets.</source>
        <translation>Guarda archivos como objetos en buckets.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Names of the buckets.</source>
        <translation>Nombres de los buckets.</translation>
    </message>
    <message>
        <source>Whether overwritten and deleted objects can be brought back.</source>
        <translation>Si se pueden recuperar los objetos sobrescritos y borrados.</translation>
    </message>
    <message>
        <source>Object lock</source>
        <translation>Bloqueo de objetos</translation>
    </message>
    <message>
        <source>Whether objects cannot be changed for a set time.</source>
        <translation>Si los objetos no se pueden cambiar durante un tiempo fijado.</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>Sitio local</translation>
    </message>
    <message>
        <source>A data centre</source>
        <translation>Un centro de datos</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>Sitio de reserva</translation>
    </message>
    <message>
        <source>Site that takes over when this one is lost.</source>
        <translation>Sitio que toma el relevo cuando se pierde este.</translation>
    </message>
    <message>
        <source>Policy engine</source>
        <translation>Motor de políticas</translation>
    </message>
    <message>
        <source>Decides by written rules what may be deployed or done.</source>
        <translation>Decide con reglas escritas qué se puede desplegar o hacer.</translation>
    </message>
    <message>
        <source>Whether violations are stopped or only reported.</source>
        <translation>Si las infracciones se impiden o solo se notifican.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Names of the policies in force.</source>
        <translation>Nombres de las políticas en vigor.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>A geographic region of a cloud</source>
        <translation>Una región geográfica de una nube</translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation>Región emparejada</translation>
    </message>
    <message>
        <source>Region that takes over when this one is lost.</source>
        <translation>Región que toma el relevo cuando se pierde esta.</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Base de datos relacional</translation>
    </message>
    <message>
        <source>Tables with transactions</source>
        <translation>Tablas con transacciones</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>Réplicas de lectura</translation>
    </message>
    <message>
        <source>Copies that answer reads alone.</source>
        <translation>Copias que solo responden lecturas.</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>Software como servicio</translation>
    </message>
    <message>
        <source>A product rented over the internet</source>
        <translation>Un producto alquilado por internet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>What the product is used for.</source>
        <translation>Para qué se usa el producto.</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>Trabajo programado</translation>
    </message>
    <message>
        <source>A program that is started by the clock and runs to its end.</source>
        <translation>Un programa que arranca el reloj y se ejecuta hasta el final.</translation>
    </message>
    <message>
        <source>Cron expression of five fields, such as 0 2 * * 1-5.</source>
        <translation>Expresión cron de cinco campos, como 0 2 * * 1-5.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time zone of the schedule, such as Europe/Berlin.</source>
        <translation>Zona horaria de la programación, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>What happens when a run is due while the last one still works.</source>
        <translation>Qué ocurre si toca una ejecución mientras la anterior aún trabaja.</translation>
    </message>
    <message>
        <source>Instances that share one run.</source>
        <translation>Instancias que se reparten una ejecución.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>Finds documents by their words</source>
        <translation>Encuentra documentos por sus palabras</translation>
    </message>
    <message>
        <source>Parts over which an index is spread.</source>
        <translation>Partes entre las que se reparte un índice.</translation>
    </message>
    <message>
        <source>Whether the index can be made again from another store.</source>
        <translation>Si el índice se puede volver a crear desde otro almacén.</translation>
    </message>
    <message>
        <source>Secrets store</source>
        <translation>Almacén de secretos</translation>
    </message>
    <message>
        <source>Keeps passwords</source>
        <translation>Guarda contraseñas</translation>
    </message>
    <message>
        <source>Key protection</source>
        <translation>Protección de claves</translation>
    </message>
    <message>
        <source>What guards the master key.</source>
        <translation>Qué protege la clave maestra.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Time after which secrets are replaced.</source>
        <translation>Tiempo tras el cual se sustituyen los secretos.</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>Whether every access is recorded.</source>
        <translation>Si se registra cada acceso.</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Malla de servicios</translation>
    </message>
    <message>
        <source>Proxies and their control plane that encrypt</source>
        <translation>Proxies y su plano de control que cifran</translation>
    </message>
    <message>
        <source>Mutual TLS</source>
        <translation>TLS mutuo</translation>
    </message>
    <message>
        <source>Whether members accept only encrypted and authenticated traffic.</source>
        <translation>Si los miembros solo aceptan tráfico cifrado y autenticado.</translation>
    </message>
    <message>
        <source>Whether policies decide which workload may call which.</source>
        <translation>Si unas políticas deciden qué carga de trabajo puede llamar a cuál.</translation>
    </message>
    <message>
        <source>Default timeout</source>
        <translation>Tiempo de espera por defecto</translation>
    </message>
    <message>
        <source>Time after which the proxies give up a request.</source>
        <translation>Tiempo tras el cual los proxies abandonan una solicitud.</translation>
    </message>
    <message>
        <source>Default retries</source>
        <translation>Reintentos por defecto</translation>
    </message>
    <message>
        <source>Further attempts that the proxies make by themselves.</source>
        <translation>Más intentos que los proxies hacen por su cuenta.</translation>
    </message>
    <message>
        <source>Whether the proxies stop calling a target that keeps failing.</source>
        <translation>Si los proxies dejan de llamar a un destino que no para de fallar.</translation>
    </message>
    <message>
        <source>Whether the proxies take part in distributed traces.</source>
        <translation>Si los proxies participan en trazas distribuidas.</translation>
    </message>
    <message>
        <source>Whether the proxies offer measurements.</source>
        <translation>Si los proxies ofrecen mediciones.</translation>
    </message>
    <message>
        <source>Service registry</source>
        <translation>Registro de servicios</translation>
    </message>
    <message>
        <source>Knows which instances of a service run and where; services register here and find each other.</source>
        <translation>Sabe qué instancias de un servicio se ejecutan y dónde; los servicios se registran aquí y se encuentran entre sí.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>A long-running program that answers requests over the network.</source>
        <translation>Un programa de larga duración que responde solicitudes por la red.</translation>
    </message>
    <message>
        <source>Requests that one instance works on at the same time.</source>
        <translation>Solicitudes en las que trabaja una instancia al mismo tiempo.</translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation>Repositorio de código</translation>
    </message>
    <message>
        <source>Keeps code and desired state with their history.</source>
        <translation>Guarda el código y el estado deseado con su historial.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Branch that holds the released state.</source>
        <translation>Rama que contiene el estado publicado.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What the repository mainly holds.</source>
        <translation>Qué contiene sobre todo el repositorio.</translation>
    </message>
    <message>
        <source>Branch protection</source>
        <translation>Protección de ramas</translation>
    </message>
    <message>
        <source>Whether changes need a review before they are merged.</source>
        <translation>Si los cambios necesitan una revisión antes de fusionarse.</translation>
    </message>
    <message>
        <source>Signed commits</source>
        <translation>Commits firmados</translation>
    </message>
    <message>
        <source>Whether changes carry the signature of their author.</source>
        <translation>Si los cambios llevan la firma de su autor.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>People who build or run a part of the platform.</source>
        <translation>Personas que construyen u operan una parte de la plataforma.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>How many people belong to the team.</source>
        <translation>Cuántas personas forman parte del equipo.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Mail address or channel at which the team is reached.</source>
        <translation>Dirección de correo o canal en que se localiza al equipo.</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>Whether the team can be reached at any hour.</source>
        <translation>Si se puede localizar al equipo a cualquier hora.</translation>
    </message>
    <message>
        <source>Whether the team may change the platform itself.</source>
        <translation>Si el equipo puede cambiar la propia plataforma.</translation>
    </message>
    <message>
        <source>Telemetry collector</source>
        <translation>Recolector de telemetría</translation>
    </message>
    <message>
        <source>Gathers signals from workloads and places and hands them to the stores.</source>
        <translation>Recoge señales de cargas de trabajo y lugares y las entrega a los almacenes.</translation>
    </message>
    <message>
        <source>What is gathered: metrics, logs, traces, events or profiles.</source>
        <translation>Qué se recoge: métricas, registros, trazas, eventos o perfiles.</translation>
    </message>
    <message>
        <source>Whether it runs on every machine, in one place or beside each workload.</source>
        <translation>Si se ejecuta en cada máquina, en un solo lugar o junto a cada carga de trabajo.</translation>
    </message>
    <message>
        <source>Share of the traces that is passed on.</source>
        <translation>Parte de las trazas que se transmite.</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed on the way.</source>
        <translation>Si se quitan por el camino los datos personales y secretos.</translation>
    </message>
    <message>
        <source>Time-series database</source>
        <translation>Base de datos de series temporales</translation>
    </message>
    <message>
        <source>Keeps measurements with their time</source>
        <translation>Guarda mediciones con su hora</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Time between two values of a series.</source>
        <translation>Tiempo entre dos valores de una serie.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Keeps the way of single requests through the platform.</source>
        <translation>Guarda el camino de solicitudes sueltas a través de la plataforma.</translation>
    </message>
    <message>
        <source>Share of the requests whose way is kept.</source>
        <translation>Parte de las solicitudes cuyo camino se guarda.</translation>
    </message>
    <message>
        <source>Trust zone</source>
        <translation>Zona de confianza</translation>
    </message>
    <message>
        <source>An area whose members are trusted alike; traffic across its border has to be protected.</source>
        <translation>Un área en cuyos miembros se confía por igual; el tráfico que cruza su frontera debe protegerse.</translation>
    </message>
    <message>
        <source>Border is filtered</source>
        <translation>La frontera se filtra</translation>
    </message>
    <message>
        <source>Whether a firewall or a policy filters what crosses the border.</source>
        <translation>Si un firewall o una política filtra lo que cruza la frontera.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Software that runs on a machine of its own instead of in a container.</source>
        <translation>Software que se ejecuta en una máquina propia en vez de en un contenedor.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Tipo de máquina</translation>
    </message>
    <message>
        <source>Type of the machine in the words of its provider.</source>
        <translation>Tipo de la máquina en palabras de su proveedor.</translation>
    </message>
    <message>
        <source>Machine image</source>
        <translation>Imagen de máquina</translation>
    </message>
    <message>
        <source>Image from which the machine is made.</source>
        <translation>Imagen de la que se crea la máquina.</translation>
    </message>
    <message>
        <source>Plain settings of the software. Secret values do not belong here.</source>
        <translation>Ajustes en claro del software. Los valores secretos no van aquí.</translation>
    </message>
    <message>
        <source>Names of the secrets that the software uses, never their values.</source>
        <translation>Nombres de los secretos que usa el software, nunca sus valores.</translation>
    </message>
    <message>
        <source>Web front end</source>
        <translation>Frontend web</translation>
    </message>
    <message>
        <source>Pages or an app bundle served to the browsers and devices of people.</source>
        <translation>Páginas o una aplicación que se sirve a los navegadores y dispositivos de las personas.</translation>
    </message>
    <message>
        <source>Name under which people reach it.</source>
        <translation>Nombre con el que las personas acceden a él.</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Renderizado</translation>
    </message>
    <message>
        <source>Where pages are put together.</source>
        <translation>Dónde se componen las páginas.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>A long-running program that works off messages or tasks instead of answering requests.</source>
        <translation>Un programa de larga duración que procesa mensajes o tareas en vez de responder solicitudes.</translation>
    </message>
    <message>
        <source>Messages or tasks that one instance works on at the same time.</source>
        <translation>Mensajes o tareas en que trabaja una instancia al mismo tiempo.</translation>
    </message>
    <message>
        <source>Target queue length</source>
        <translation>Longitud de cola objetivo</translation>
    </message>
    <message>
        <source>Messages per instance that automatic scaling aims at.</source>
        <translation>Mensajes por instancia a los que apunta el escalado automático.</translation>
    </message>
    <message>
        <source>An isolated data centre of a region that fails on its own.</source>
        <translation>Un centro de datos aislado de una región que falla por separado.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Responsabilidad</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>Puerto de métricas</translation>
    </message>
    <message>
        <source>Port at which the measurements are read, where it is another one than that of requests.</source>
        <translation>Puerto en el que se leen las mediciones, si no es el de las solicitudes.</translation>
    </message>
</context>
<context>
    <name>CatalogValues</name>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>infrastructure as code</source>
        <translation>infraestructura como código</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>servidor físico</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>serverless</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>gestionado</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>como máximo una vez</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>al menos una vez</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>exactamente una vez</translation>
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
        <translation>interno</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>básico</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>mutual tls</source>
        <translation>TLS mutuo</translation>
    </message>
    <message>
        <source>oidc</source>
        <translation>OIDC</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>gradual</translation>
    </message>
    <message>
        <source>recreate</source>
        <translation>recrear</translation>
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
        <translation>interfaz de usuario</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>lógica</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
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
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>api key</source>
        <translation>clave de API</translation>
    </message>
    <message>
        <source>workload identity</source>
        <translation>identidad de carga de trabajo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>malla</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>dirección fija</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>automatic with pruning</source>
        <translation>automático con limpieza</translation>
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
        <translation>directo</translation>
    </message>
    <message>
        <source>change data capture</source>
        <translation>captura de datos modificados</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interfaz</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>síncrono</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asíncrono</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>por lotes</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>en un sentido</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>el menos reciente</translation>
    </message>
    <message>
        <source>least frequently used</source>
        <translation>el menos usado</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>el más antiguo</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
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
        <translation>ponderado</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>conmutación por error</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>report</source>
        <translation>notificar</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>dedicated line</source>
        <translation>línea dedicada</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>peering</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>tránsito</translation>
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
        <translation>fuerte</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>acotado</translation>
    </message>
    <message>
        <source>eventual</source>
        <translation>eventual</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>con sustitución</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
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
        <translation>privileged</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>exigir</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>permitir</translation>
    </message>
    <message>
        <source>forbid</source>
        <translation>prohibir</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>sustituir</translation>
    </message>
    <message>
        <source>software</source>
        <translation>software</translation>
    </message>
    <message>
        <source>hardware module</source>
        <translation>módulo de hardware</translation>
    </message>
    <message>
        <source>key service</source>
        <translation>servicio de claves</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>permissive</source>
        <translation>permisivo</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>application code</source>
        <translation>código de la aplicación</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>infrastructure code</source>
        <translation>código de infraestructura</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>sidecar</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estático</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds no components.</source>
        <translation>El portapapeles no contiene componentes.</translation>
    </message>
</context>
<context>
    <name>CodeOwnersExport</name>
    <message>
        <source>Code owners</source>
        <translation>Propietarios del código</translation>
    </message>
    <message>
        <source>CODEOWNERS for the repository of the export and for those of the components, after the teams of the design.</source>
        <translation>CODEOWNERS para el repositorio de la exportación y para los de los componentes, según los equipos del diseño.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The organisation or group that the teams belong to on the code host; empty takes it from the address of a repository.</source>
        <translation>La organización o el grupo al que pertenecen los equipos en el servidor de código; vacío: se toma de la dirección de un repositorio.</translation>
    </message>
    <message>
        <source>Team for the rest</source>
        <translation>Equipo para el resto</translation>
    </message>
    <message>
        <source>Id of the team that owns what no team&apos;s components stand behind; empty takes the team of most of what runs the platform.</source>
        <translation>Id del equipo al que pertenece lo que no procede de componentes de ningún equipo; vacío: el equipo de la mayor parte de lo que ejecuta la plataforma.</translation>
    </message>
    <message>
        <source>Code hosts read CODEOWNERS at the top of a repository alone: move it there, or set &apos;export: { folders: { codeowners: &quot;&quot; } }&apos;.</source>
        <translation>Los servidores de código solo leen CODEOWNERS en la raíz de un repositorio: muévalo allí o ponga &apos;export: { folders: { codeowners: &quot;&quot; } }&apos;.</translation>
    </message>
    <message>
        <source>No repository of the design tells the organisation on the code host, so the owners are bare team names; set the option &apos;organisation&apos;.</source>
        <translation>Ningún repositorio del diseño indica la organización en el servidor de código, así que los propietarios son nombres de equipo sin más; ponga la opción &apos;organisation&apos;.</translation>
    </message>
    <message>
        <source>The design names no team, so CODEOWNERS has no owners; give components a team.</source>
        <translation>El diseño no nombra ningún equipo, así que CODEOWNERS no tiene propietarios; dé un equipo a los componentes.</translation>
    </message>
    <message>
        <source>The teams have to be known to the code host by these names, with the right to write: %1.</source>
        <translation>El servidor de código tiene que conocer los equipos por estos nombres, con permiso de escritura: %1.</translation>
    </message>
    <message>
        <source>No team owns these: %1.</source>
        <translation>Ningún equipo es propietario de estos: %1.</translation>
    </message>
    <message>
        <source>No exported file comes from %1 of the components that have a team.</source>
        <translation>Ningún archivo exportado procede de %1 de los componentes que tienen un equipo.</translation>
    </message>
</context>
<context>
    <name>ComposeExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>Nothing of the design runs as a container, so there is no composition.</source>
        <translation>Nada del diseño se ejecuta como contenedor, así que no hay composición.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Estos ajustes no pueden ser variables y se omiten: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; .env holds a value for this machine instead: %1.</source>
        <translation>Estos son secretos en claro y no se escriben; en su lugar, .env contiene un valor para esta máquina: %1.</translation>
    </message>
    <message>
        <source>Each secret of these is a variable of the same name in capitals; rename those that the software calls otherwise: %1.</source>
        <translation>Cada uno de estos secretos es una variable con el mismo nombre en mayúsculas; cambie el nombre de los que el software llama de otro modo: %1.</translation>
    </message>
    <message>
        <source>Compose does not translate ports, so other services reach these at the port at which they listen: %1.</source>
        <translation>Compose no traduce puertos, así que otros servicios acceden a estos en el puerto en que escuchan: %1.</translation>
    </message>
    <message>
        <source>Health checks of workloads need a shell with wget, curl or nc in their images; without these, set the option &quot;health-checks&quot; to products.</source>
        <translation>Las comprobaciones de salud de las cargas de trabajo necesitan una shell con wget, curl o nc en sus imágenes; si no la tienen, ponga la opción &quot;health-checks&quot; en products.</translation>
    </message>
    <message>
        <source>Versions of images that the design does not name are those that were current when Groundplan was made; raise them in the design.</source>
        <translation>Las versiones de imágenes que el diseño no nombra son las vigentes cuando se creó Groundplan; súbalas en el diseño.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>One file that runs the platform on a laptop, with local products for managed services.</source>
        <translation>Un archivo que ejecuta la plataforma en un portátil, con productos locales en lugar de servicios gestionados.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Id of the environment whose settings are used; empty: none.</source>
        <translation>Id del entorno cuyos ajustes se usan; vacío: ninguno.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Whether only supporting parts stand in profiles, or each system in one too.</source>
        <translation>Si solo las partes auxiliares están en perfiles o también cada sistema está en uno.</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Puertos publicados</translation>
    </message>
    <message>
        <source>Whether all parts are reached from the machine, or only those that people and partners use.</source>
        <translation>Si se accede a todas las partes desde la máquina o solo a las que usan personas y socios.</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Comprobaciones de salud</translation>
    </message>
    <message>
        <source>Whether workloads are checked too, for which their images need a shell with wget, curl or nc.</source>
        <translation>Si también se comprueban las cargas de trabajo, cuyas imágenes necesitan para ello una shell con wget, curl o nc.</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Sustitutos</translation>
    </message>
    <message>
        <source>Whether something answers in place of systems of others.</source>
        <translation>Si algo responde en lugar de los sistemas de terceros.</translation>
    </message>
    <message>
        <source>The design has no environment &apos;%1&apos;; name one of its own in the option &apos;environment&apos; of target &apos;compose&apos;.</source>
        <translation>El diseño no tiene ningún entorno &apos;%1&apos;; indique uno de los suyos en la opción &apos;environment&apos; del destino &apos;compose&apos;.</translation>
    </message>
    <message>
        <source>The design does not say what these are; a usual product is run: %1.</source>
        <translation>El diseño no dice qué son estos; se ejecuta un producto habitual: %1.</translation>
    </message>
    <message>
        <source>Products that run anywhere stand in for these: %1.</source>
        <translation>Productos que se ejecutan en cualquier sitio sustituyen a estos: %1.</translation>
    </message>
    <message>
        <source>No product that runs on a laptop stands in for the technology of these: %1.</source>
        <translation>Ningún producto que se ejecute en un portátil sustituye a la tecnología de estos: %1.</translation>
    </message>
    <message>
        <source>Stand-ins for systems of others were not asked for: %1.</source>
        <translation>No se pidieron sustitutos para sistemas de terceros: %1.</translation>
    </message>
    <message>
        <source>No workload calls these, so nothing stands in for them: %1.</source>
        <translation>Ninguna carga de trabajo llama a estos, así que nada los sustituye: %1.</translation>
    </message>
    <message>
        <source>WireMock stands in for these in the profile &quot;stand-ins&quot;; put the answers that callers expect into stand-ins/NAME: %1.</source>
        <translation>WireMock sustituye a estos en el perfil &quot;stand-ins&quot;; ponga en stand-ins/NAME las respuestas que esperan quienes los llaman: %1.</translation>
    </message>
    <message>
        <source>These do not run as containers, and no image of them is named: %1.</source>
        <translation>Estos no se ejecutan como contenedores y no se indica ninguna imagen de ellos: %1.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Estos no indican imagen; example.invalid/NAME:0.0.0 ocupa su lugar: %1.</translation>
    </message>
    <message>
        <source>These name no image, so nothing can be run for them: %1.</source>
        <translation>Estos no indican imagen, así que no se puede ejecutar nada para ellos: %1.</translation>
    </message>
    <message>
        <source>Services that call each other in a circle cannot wait for each other; these do not: %1.</source>
        <translation>Los servicios que se llaman en círculo no pueden esperarse unos a otros; estos no lo hacen: %1.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>environment %1=%2</source>
        <translation>entorno %1=%2</translation>
    </message>
    <message>
        <source>argument %1%2</source>
        <translation>argumento %1%2</translation>
    </message>
    <message>
        <source>argument %1 %2</source>
        <translation>argumento %1 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built from &apos;%2&apos;; the name of its image is not known.</source>
        <translation>&apos;%1&apos; se construye a partir de &apos;%2&apos;; no se conoce el nombre de su imagen.</translation>
    </message>
    <message>
        <source>The variables that &apos;%1&apos; takes from &apos;env_file&apos; are not read: such files hold secrets.</source>
        <translation>Las variables que &apos;%1&apos; toma de &apos;env_file&apos; no se leen: esos archivos contienen secretos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps data in the volume %2; Compose does not say how large it is.</source>
        <translation>&apos;%1&apos; guarda datos en el volumen %2; Compose no dice qué tamaño tiene.</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>El valor de %1 de &apos;%2&apos; parece un secreto y se omite; haga referencia a él desde un almacén de secretos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the networks %2; it stands in the first one.</source>
        <translation>&apos;%1&apos; está en las redes %2; se coloca en la primera.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;, which is not in the files.</source>
        <translation>&apos;%1&apos; necesita &apos;%2&apos;, que no está en los archivos.</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Services of Compose files, several merged in one, with the connections that their settings name.</source>
        <translation>Servicios de archivos Compose, varios combinados en uno, con las conexiones que nombran sus ajustes.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Compose file.</source>
        <translation>El archivo se omite: no es un archivo Compose.</translation>
    </message>
    <message>
        <source>There is no Compose file to import: a map with &apos;services&apos;.</source>
        <translation>No hay ningún archivo Compose que importar: un mapa con &apos;services&apos;.</translation>
    </message>
    <message>
        <source>There is no service in the Compose file.</source>
        <translation>No hay ningún servicio en el archivo Compose.</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 debe ser un mapa, no %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>A Compose file</source>
        <translation>Un archivo Compose</translation>
    </message>
    <message>
        <source>Files that &apos;include&apos; names are not read; hand them in as well.</source>
        <translation>Los archivos que nombra &apos;include&apos; no se leen; aporte también esos archivos.</translation>
    </message>
    <message>
        <source>&apos;networks&apos;</source>
        <translation>&apos;networks&apos;</translation>
    </message>
    <message>
        <source>&apos;services&apos;</source>
        <translation>&apos;services&apos;</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos;</source>
        <translation>El servicio &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends itself, or too many others.</source>
        <translation>El servicio &apos;%1&apos; se extiende a sí mismo o a demasiados otros.</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos;, which is not there.</source>
        <translation>El servicio &apos;%1&apos; extiende &apos;%2&apos;, que no existe.</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos; of &apos;%3&apos;, which is not among the files.</source>
        <translation>El servicio &apos;%1&apos; extiende &apos;%2&apos; de &apos;%3&apos;, que no está entre los archivos.</translation>
    </message>
    <message>
        <source>Too many maps are merged into one here; at most %1 are.</source>
        <translation>Aquí se combinan demasiados mapas en uno; se combinan %1 como máximo.</translation>
    </message>
</context>
<context>
    <name>ConditionReader</name>
    <message>
        <source>The rule &apos;%1&apos; needs either &apos;select&apos; or &apos;select-connections&apos;.</source>
        <translation>La regla &apos;%1&apos; necesita &apos;select&apos; o &apos;select-connections&apos;.</translation>
    </message>
    <message>
        <source>&apos;select&apos; must be a selector or &apos;design&apos;, not &apos;%1&apos;.</source>
        <translation>&apos;select&apos; debe ser un selector o &apos;design&apos;, no &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>CrossplaneExport</name>
    <message>
        <source>Read replicas are not part of the composition and are left out: %1.</source>
        <translation>Las réplicas de lectura no forman parte de la composición y se omiten: %1.</translation>
    </message>
    <message>
        <source>Order is not part of the composition, so these queues do not keep it: %1.</source>
        <translation>El orden no forma parte de la composición, así que estas colas no lo mantienen: %1.</translation>
    </message>
    <message>
        <source>Placeholders stand in for the networks of these databases; name them in the options of this target: %1.</source>
        <translation>Marcadores ocupan el lugar de las redes de estas bases de datos; indíquelas en las opciones de este destino: %1.</translation>
    </message>
    <message>
        <source>Crossplane</source>
        <translation>Crossplane</translation>
    </message>
    <message>
        <source>Databases, buckets and queues of AWS and Google Cloud as objects of Kubernetes, for Crossplane 2.</source>
        <translation>Bases de datos, buckets y colas de AWS y Google Cloud como objetos de Kubernetes, para Crossplane 2.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>Ids of the subnets of AWS that databases stand in.</source>
        <translation>Ids de las subredes de AWS en las que están las bases de datos.</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Grupos de seguridad</translation>
    </message>
    <message>
        <source>Ids of the security groups of AWS that let clients reach databases.</source>
        <translation>Ids de los grupos de seguridad de AWS que dejan a los clientes acceder a las bases de datos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network of Google Cloud that databases answer in, as projects/PROJECT/global/networks/NAME.</source>
        <translation>Red de Google Cloud en la que responden las bases de datos, como projects/PROJECT/global/networks/NAME.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so nobody asks for databases, buckets or queues.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que nadie pide bases de datos, buckets ni colas.</translation>
    </message>
    <message>
        <source>There are compositions for relational databases and buckets of AWS and Google Cloud and for queues of AWS; these have none: %1.</source>
        <translation>Hay composiciones para bases de datos relacionales y buckets de AWS y Google Cloud y para colas de AWS; estos no tienen ninguna: %1.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload that could ask for these: %1.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo que pueda pedir estos: %1.</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>Ninguna región del diseño indica su código, así que se suponen estos: %1.</translation>
    </message>
    <message>
        <source>Crossplane 2 and a ClusterProviderConfig named default, with the credentials of each cloud, have to be in the cluster first.</source>
        <translation>Crossplane 2 y un ClusterProviderConfig llamado default, con las credenciales de cada nube, tienen que estar antes en el clúster.</translation>
    </message>
</context>
<context>
    <name>DecisionsExport</name>
    <message>
        <source>Decisions and deviations</source>
        <translation>Decisiones y desviaciones</translation>
    </message>
    <message>
        <source>One Markdown record for each decision, as MADR lays them out, with an index, and the ledger of accepted deviations.</source>
        <translation>Un registro Markdown por cada decisión, con la estructura de MADR, con un índice y la lista de desviaciones aceptadas.</translation>
    </message>
    <message>
        <source>No decision and no deviation concerns %1 of the components.</source>
        <translation>Ninguna decisión ni desviación afecta a %1 de los componentes.</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>&apos;%1&apos; no está en el diseño.</translation>
    </message>
    <message>
        <source>The id of &apos;%1&apos; cannot change.</source>
        <translation>El id de &apos;%1&apos; no puede cambiar.</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>Un id no debe estar vacío.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>El id &apos;%1&apos; ya está en uso; elija otro.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation>&apos;%1&apos; está en &apos;%2&apos;, que no está en el diseño.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>&apos;%1&apos; no puede estar dentro de sí mismo.</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; ends at &apos;%2&apos;, which is not in the design.</source>
        <translation>La conexión &apos;%1&apos; termina en &apos;%2&apos;, que no está en el diseño.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; still has children or connections.</source>
        <translation>&apos;%1&apos; aún tiene hijos o conexiones.</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits, dashes, dots and underscores.</source>
        <translation>&apos;%1&apos; no es un id; use minúsculas, cifras, guiones, puntos y guiones bajos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>&apos;%1&apos; debe ser un mapa, no %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; is kept as it is.</source>
        <translation>La clave desconocida &apos;%1&apos; se conserva tal cual.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;%2&apos; is kept as it is.</source>
        <translation>La clave desconocida &apos;%1&apos; de &apos;%2&apos; se conserva tal cual.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be text, not %2.</source>
        <translation>&apos;%1&apos; debe ser texto, no %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>&apos;%1&apos; debe ser una lista de textos, no %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not of %2.</source>
        <translation>&apos;%1&apos; debe ser una lista de textos, no de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a date such as 2027-09-30, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; debe ser una fecha como 2027-09-30, no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;; &apos;groundplan kinds&apos; lists the known ones.</source>
        <translation>Tipo de componente desconocido &apos;%1&apos;; &apos;groundplan kinds&apos; enumera los conocidos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind.</source>
        <translation>&apos;%1&apos; no tiene tipo.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is a component&apos;s already; choose another one.</source>
        <translation>El id &apos;%1&apos; ya es de un componente; elija otro.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;; &apos;groundplan kinds --connections&apos; lists the known ones.</source>
        <translation>Tipo de conexión desconocido &apos;%1&apos;; &apos;groundplan kinds --connections&apos; enumera los conocidos.</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; needs &apos;from&apos; and &apos;to&apos;.</source>
        <translation>La conexión &apos;%1&apos; necesita &apos;from&apos; y &apos;to&apos;.</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>Un grupo es un equipo, un sistema o una malla, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind: team, system or mesh.</source>
        <translation>&apos;%1&apos; no tiene tipo: equipo, sistema o malla.</translation>
    </message>
    <message>
        <source>The overrides of &apos;%1&apos; must be a map.</source>
        <translation>Los valores propios del entorno de &apos;%1&apos; deben ser un mapa.</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; names no rule.</source>
        <translation>La desviación &apos;%1&apos; no nombra ninguna regla.</translation>
    </message>
    <message>
        <source>&apos;resolved&apos; must be true or false.</source>
        <translation>&apos;resolved&apos; debe ser verdadero o falso.</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be numbers between -10000000 and 10000000.</source>
        <translation>La posición de &apos;%1&apos; debe constar de números entre -10000000 y 10000000.</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be [x, y] or [x, y, width, height].</source>
        <translation>La posición de &apos;%1&apos; debe ser [x, y] o [x, y, ancho, alto].</translation>
    </message>
    <message>
        <source>The size of &apos;%1&apos; must be above 0.</source>
        <translation>El tamaño de &apos;%1&apos; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>There is a position for &apos;%1&apos;, which is not in the design; it is dropped.</source>
        <translation>Hay una posición para &apos;%1&apos;, que no está en el diseño; se descarta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 entries; at most %3 are read.</source>
        <translation>&apos;%1&apos; tiene %2 entradas; se leen %3 como máximo.</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: the key &apos;groundplan: %1&apos; is missing.</source>
        <translation>Esto no es un diseño de Groundplan: falta la clave &apos;groundplan: %1&apos;.</translation>
    </message>
    <message>
        <source>The format version must be an integer from 1, not &apos;%1&apos;.</source>
        <translation>La versión del formato debe ser un entero a partir de 1, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The file has format version %1; this program knows up to %2. Use a newer Groundplan.</source>
        <translation>El archivo tiene la versión de formato %1; este programa conoce hasta la %2. Use un Groundplan más reciente.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in more than %2 containers.</source>
        <translation>&apos;%1&apos; está dentro de más de %2 contenedores.</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: a map with the key &apos;groundplan&apos; is expected, not %1.</source>
        <translation>Esto no es un diseño de Groundplan: se espera un mapa con la clave &apos;groundplan&apos;, no %1.</translation>
    </message>
    <message>
        <source>The file is empty; a design starts with &apos;groundplan: %1&apos;.</source>
        <translation>El archivo está vacío; un diseño empieza por &apos;groundplan: %1&apos;.</translation>
    </message>
    <message>
        <source>&apos;rules&apos; must be a map, not %1.</source>
        <translation>&apos;rules&apos; debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; known are %2.</source>
        <translation>Clave desconocida &apos;%1&apos; de &apos;rules&apos;; se conocen %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Clave desconocida &apos;%1&apos; de &apos;rules&apos;; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not of %2.</source>
        <translation>&apos;%1&apos; debe ser una lista de rutas, no de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not %2.</source>
        <translation>&apos;%1&apos; debe ser una lista de rutas, no %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map of rules and their levels, not %2.</source>
        <translation>&apos;%1&apos; debe ser un mapa de reglas y sus niveles, no %2.</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>El nivel de &apos;%1&apos; debe ser uno de %2, no &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>No hay ningún entorno &apos;%1&apos; en el diseño.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>No hay ningún entorno &apos;%1&apos; en el diseño; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;; an environment&apos;s rules have only &apos;set&apos;.</source>
        <translation>Clave desconocida &apos;%1&apos;; las reglas de un entorno solo tienen &apos;set&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; debe ser uno de %2, no &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>View &apos;%1&apos; names &apos;%2&apos;, which is not in the design.</source>
        <translation>La vista &apos;%1&apos; nombra &apos;%2&apos;, que no está en el diseño.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false.</source>
        <translation>&apos;%1&apos; debe ser true o false.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;show&apos;; known are %2.</source>
        <translation>Clave desconocida &apos;%1&apos; de &apos;show&apos;; se conocen %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;export&apos; is kept as it is.</source>
        <translation>La clave desconocida &apos;%1&apos; de &apos;export&apos; se conserva tal cual.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a folder within the export, without &apos;..&apos;, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; debe ser una carpeta dentro de la exportación, sin &apos;..&apos;, no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not of %2.</source>
        <translation>&apos;%1&apos; debe ser una lista de destinos, no de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not %2.</source>
        <translation>&apos;%1&apos; debe ser una lista de destinos, no %2.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n componente</numerusform>
            <numerusform>%n componentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>There is no file in the folder that fits %1.</source>
        <translation>No hay en la carpeta ningún archivo que se ajuste a %1.</translation>
    </message>
    <message>
        <source>More than %1 files are not read at once.</source>
        <translation>No se leen más de %1 archivos a la vez.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MiB together.</source>
        <translation>Los archivos ocupan en total más de %1 MiB.</translation>
    </message>
</context>
<context>
    <name>DocumentationExport</name>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>All that the design says, as Markdown pages and as one page for a browser, with pictures and a search.</source>
        <translation>Todo lo que dice el diseño, como páginas Markdown y como una página para el navegador, con imágenes y búsqueda.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Markdown pages, one page for a browser, or both.</source>
        <translation>Páginas Markdown, una página para el navegador o ambas.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>Some components have no place on the canvas, so the picture has them in rows; arrange the design for a better one.</source>
        <translation>Algunos componentes no tienen lugar en el lienzo, así que la imagen los muestra en filas; ordene el diseño para obtener una mejor.</translation>
    </message>
</context>
<context>
    <name>DotExport</name>
    <message>
        <source>Graphviz diagrams</source>
        <translation>Diagramas de Graphviz</translation>
    </message>
    <message>
        <source>The design and each of its systems in the language of Graphviz, with places as clusters.</source>
        <translation>El diseño y cada uno de sus sistemas en el lenguaje de Graphviz, con los lugares como clusters.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>Hacia dónde van las líneas: LR de izquierda a derecha, TB de arriba abajo.</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 is in the design, but not in the files.</source>
        <translation>%1 está en el diseño, pero no en los archivos.</translation>
    </message>
    <message>
        <source>%1 is in the files, but not in the design.</source>
        <translation>%1 está en los archivos, pero no en el diseño.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is %3 in the design, %4 in the files.</source>
        <translation>%1: &apos;%2&apos; es %3 en el diseño, %4 en los archivos.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>Tipo de componente desconocido &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A component of kind &apos;%1&apos; cannot stand in &apos;%2&apos; (%3).</source>
        <translation>Un componente del tipo &apos;%1&apos; no puede estar en &apos;%2&apos; (%3).</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>A deviation must name the rule that it deviates from.</source>
        <translation>Una desviación debe nombrar la regla de la que se desvía.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a deviation.</source>
        <translation>&apos;%1&apos; no puede ser el id de una desviación.</translation>
    </message>
    <message>
        <source>Add deviation from %1</source>
        <translation>Añadir desviación de %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be connected to itself.</source>
        <translation>&apos;%1&apos; no se puede conectar consigo mismo.</translation>
    </message>
    <message>
        <source>Nothing can run from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>Nada puede ir de &apos;%1&apos; a &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>Tipo de conexión desconocido &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; no puede ir de &apos;%2&apos; a &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are connected like that already.</source>
        <translation>&apos;%1&apos; y &apos;%2&apos; ya están conectados así.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Conectar %1 con %2</translation>
    </message>
    <message>
        <source>Change deviation %1</source>
        <translation>Cambiar la desviación %1</translation>
    </message>
    <message>
        <source>Remove deviation %1</source>
        <translation>Quitar la desviación %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>el diseño entero</translation>
    </message>
    <message>
        <source>Accept &apos;%1&apos; on %2</source>
        <translation>Aceptar &apos;%1&apos; en %2</translation>
    </message>
    <message>
        <source>The design deviates from the rule &apos;%1&apos;.</source>
        <translation>El diseño se desvía de la regla &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The design deviates from the standard model (%1), rule &apos;%2&apos;.</source>
        <translation>El diseño se desvía del modelo estándar (%1), regla &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>Control compensatorio: %1</translation>
    </message>
    <message>
        <source>%1 answers for it until %2.</source>
        <translation>%1 responde de ello hasta el %2.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Aprobado por %1.</translation>
    </message>
    <message>
        <source>Tracked in %1.</source>
        <translation>Seguimiento en %1.</translation>
    </message>
    <message>
        <source>Record decision %1</source>
        <translation>Registrar la decisión %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>Un grupo es un equipo, un sistema o una malla, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Take %1 out of its %2</source>
        <translation>Sacar %1 de su %2</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>Poner %1 en %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a %2 already.</source>
        <translation>&apos;%1&apos; ya es un %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a group.</source>
        <translation>&apos;%1&apos; no puede ser el id de un grupo.</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Move %1 to the top level</source>
        <translation>Mover %1 al nivel superior</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>&apos;%1&apos; no puede estar dentro de sí mismo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; no puede estar en &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Type a name, or a name and a kind: &apos;cart: service&apos;.</source>
        <translation>Escriba un nombre, o un nombre y un tipo: &apos;cart: service&apos;.</translation>
    </message>
    <message>
        <source>A name is missing after the arrow.</source>
        <translation>Falta un nombre después de la flecha.</translation>
    </message>
    <message>
        <source>Select the component that the arrow starts from.</source>
        <translation>Seleccione el componente del que parte la flecha.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n component(s)</source>
        <translation>
            <numerusform>Añadir %n componente</numerusform>
            <numerusform>Añadir %n componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing before the colon.</source>
        <translation>Falta un nombre antes de los dos puntos.</translation>
    </message>
    <message>
        <source>No kind of component is called anything like &apos;%1&apos;.</source>
        <translation>Ningún tipo de componente se llama de forma parecida a &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Eliminar %n elemento</numerusform>
            <numerusform>Eliminar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; no tiene el atributo &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>The design has no field &apos;%1&apos;.</source>
        <translation>El diseño no tiene el campo &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Change %1 of the design</source>
        <translation>Cambiar %1 del diseño</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no field &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; no tiene el campo &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Cambiar reglas</translation>
    </message>
    <message>
        <source>Select two or more components to align, none within another.</source>
        <translation>Seleccione dos o más componentes para alinear, ninguno dentro de otro.</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>Alinear %1</translation>
    </message>
    <message>
        <source>Select three or more components to distribute, none within another.</source>
        <translation>Seleccione tres o más componentes para distribuir, ninguno dentro de otro.</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>Distribuir %1</translation>
    </message>
    <message>
        <source>Select two or more containers to make them the same size.</source>
        <translation>Seleccione dos o más contenedores para darles el mismo tamaño.</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>Mismo ancho</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>Mismo alto</translation>
    </message>
    <message>
        <source>Select a container to fit it to what stands in it.</source>
        <translation>Seleccione un contenedor para ajustarlo a lo que hay en él.</translation>
    </message>
    <message>
        <source>Fit %1 to the contents</source>
        <translation>Ajustar %1 al contenido</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>Deviation of %1</source>
        <translation>Desviación de %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decisión %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentario sobre %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>The expression is not right at character %1: %2.</source>
        <translation>La expresión no es correcta en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>The expression takes too long; make it simpler.</source>
        <translation>La expresión tarda demasiado; simplifíquela.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message>
        <source>Replace &apos;%1&apos; by &apos;%2&apos;</source>
        <translation>Reemplazar &apos;%1&apos; por &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Escriba lo que quiere buscar.</translation>
    </message>
    <message>
        <source>The text of &apos;%1&apos; is another one by now; search again.</source>
        <translation>El texto de &apos;%1&apos; ya es otro; busque de nuevo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.</source>
        <translation>&apos;%1&apos; no puede ser un id: los ids son letras minúsculas, cifras y, en el interior, guiones, guiones bajos o puntos.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>El id &apos;%1&apos; ya está en uso; elija otro.</translation>
    </message>
    <message>
        <source>Rename ids</source>
        <translation>Renombrar ids</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;.</source>
        <translation>No existe la vista &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>Add view %1</source>
        <translation>Añadir vista %1</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>Cambiar vista %1</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Eliminar vista %1</translation>
    </message>
    <message>
        <source>Change views</source>
        <translation>Cambiar vistas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos; of &apos;%3&apos;. %4</source>
        <translation>&apos;%1&apos; no puede estar en &apos;%2&apos; de &apos;%3&apos;. %4</translation>
    </message>
    <message>
        <source>Change export profile</source>
        <translation>Cambiar perfil de exportación</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>El destino &apos;%1&apos; no tiene ninguna opción &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>El destino &apos;%1&apos; no tiene ninguna opción &apos;%2&apos;; ¿quería decir &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; it knows %3.</source>
        <translation>El destino &apos;%1&apos; no tiene ninguna opción &apos;%2&apos;; conoce %3.</translation>
    </message>
    <message>
        <source>Option &apos;%1&apos; of target &apos;%2&apos;: %3</source>
        <translation>Opción &apos;%1&apos; del destino &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; there are %2.</source>
        <translation>No existe el destino de exportación &apos;%1&apos;; existen %2.</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>No existe el destino de exportación &apos;%1&apos;; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>The targets &apos;%1&apos; and &apos;%2&apos; both write %3; give each a folder of its own under &apos;export: { folders: … }&apos;.</source>
        <translation>Los destinos &apos;%1&apos; y &apos;%2&apos; escriben ambos %3; dé a cada uno su propia carpeta en &apos;export: { folders: … }&apos;.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>Two files of the export have the same path, %1; please report this.</source>
        <translation>Dos archivos de la exportación tienen la misma ruta, %1; notifique este error.</translation>
    </message>
    <message>
        <source>The catalog does not know the kinds of these: %1.</source>
        <translation>El catálogo no conoce los tipos de estos: %1.</translation>
    </message>
    <message>
        <source>People and systems outside of the platform are not rendered: %1.</source>
        <translation>Las personas y los sistemas fuera de la plataforma no se generan: %1.</translation>
    </message>
    <message>
        <source>These places are only where other components stand: %1.</source>
        <translation>Estos lugares solo son donde están otros componentes: %1.</translation>
    </message>
    <message>
        <source>A provider runs these, so this target has nothing to write for them: %1.</source>
        <translation>Un proveedor ejecuta estos, así que este destino no tiene nada que escribir para ellos: %1.</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>Estos no se ejecutan como contenedor: %1.</translation>
    </message>
    <message>
        <source>This target has no form for these kinds: %1.</source>
        <translation>Este destino no tiene ninguna forma para estos tipos: %1.</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>Se escribió %n archivo en %1.</numerusform>
            <numerusform>Se escribieron %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n.</source>
        <translation>
            <numerusform>Se quitó %n.</numerusform>
            <numerusform>Se quitaron %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits by hand were merged in %n file(s).</source>
        <translation>
            <numerusform>Se combinaron los cambios hechos a mano en %n archivo.</numerusform>
            <numerusform>Se combinaron los cambios hechos a mano en %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) edited by hand stay as they are.</source>
        <translation>
            <numerusform>%n archivo editado a mano queda como está.</numerusform>
            <numerusform>%n archivos editados a mano quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold marks that somebody has to decide.</source>
        <translation>
            <numerusform>%n archivo contiene marcas que alguien tiene que resolver.</numerusform>
            <numerusform>%n archivos contienen marcas que alguien tiene que resolver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPublishing</name>
    <message numerus="yes">
        <source>%n file(s) need a choice first. Nothing was committed.</source>
        <translation>
            <numerusform>%n archivo necesita antes una decisión. No se hizo ningún commit.</numerusform>
            <numerusform>%n archivos necesitan antes una decisión. No se hizo ningún commit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; there was nothing to commit.</source>
        <translation>La rama %1 contiene exactamente los mismos archivos; no había nada de que hacer commit.</translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; it was pushed to %2.</source>
        <translation>La rama %1 contiene exactamente los mismos archivos; se hizo push de ella a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Committed %n file(s) to branch %1 as %2.</source>
        <translation>
            <numerusform>Se hizo commit de %n archivo en la rama %1 como %2.</numerusform>
            <numerusform>Se hizo commit de %n archivos en la rama %1 como %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed to %1.</source>
        <translation>Se hizo push a %1.</translation>
    </message>
    <message>
        <source>Update manifests</source>
        <translation>Actualizar manifiestos</translation>
    </message>
    <message>
        <source>Update manifests of %1</source>
        <translation>Actualizar manifiestos de %1</translation>
    </message>
</context>
<context>
    <name>ExportState</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>desaparece</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>The folder holds the very same file.</source>
        <translation>La carpeta contiene exactamente el mismo archivo.</translation>
    </message>
    <message>
        <source>The folder has no such file yet.</source>
        <translation>La carpeta aún no tiene ese archivo.</translation>
    </message>
    <message>
        <source>The design changed since the last export; nobody else changed the file.</source>
        <translation>El diseño cambió desde la última exportación; nadie más cambió el archivo.</translation>
    </message>
    <message>
        <source>Somebody edited the file by hand; the edits stay.</source>
        <translation>Alguien editó el archivo a mano; los cambios se conservan.</translation>
    </message>
    <message>
        <source>Somebody edited the same lines by hand that the design changed.</source>
        <translation>Alguien editó a mano las mismas líneas que cambió el diseño.</translation>
    </message>
    <message>
        <source>An earlier export made it, this one does not; it is removed.</source>
        <translation>Lo creó una exportación anterior, esta no; se quita.</translation>
    </message>
    <message>
        <source>It is no longer exported, but somebody edited it by hand; it stays.</source>
        <translation>Ya no se exporta, pero alguien lo editó a mano; se conserva.</translation>
    </message>
    <message>
        <source>The file is there, but no export made it.</source>
        <translation>El archivo existe, pero no lo creó ninguna exportación.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The path leads out of the export folder.</source>
        <translation>La ruta sale de la carpeta de exportación.</translation>
    </message>
    <message>
        <source>This is a link; exports do not write through links. Remove it or choose another folder.</source>
        <translation>Esto es un enlace; las exportaciones no escriben a través de enlaces. Quítelo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>Hay una carpeta donde debe escribirse un archivo.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Hay un archivo donde se necesita una carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was changed.</source>
        <translation>No se puede crear la carpeta: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Nothing was changed.</source>
        <translation>No se puede escribir el archivo: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>La exportación se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another export writes into this folder; try again when it is done.</source>
        <translation>Otra exportación escribe en esta carpeta; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Somebody changed this file during the export. Nothing was changed; export again.</source>
        <translation>Alguien cambió este archivo durante la exportación. No se cambió nada; exporte de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Nothing was changed.</source>
        <translation>No se puede sustituir el archivo: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Export again to complete what was begun.</source>
        <translation>No se puede sustituir el archivo: %1. Exporte de nuevo para completar lo empezado.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted before it changed anything; what it left was removed.</source>
        <translation>Una exportación anterior se interrumpió antes de cambiar nada; lo que dejó se quitó.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted while it replaced files; it was completed.</source>
        <translation>Una exportación anterior se interrumpió mientras sustituía archivos; se completó.</translation>
    </message>
    <message>
        <source>An earlier export was interrupted, and the folder changed since; the rest of it was dropped.</source>
        <translation>Una exportación anterior se interrumpió y la carpeta ha cambiado desde entonces; el resto se descartó.</translation>
    </message>
    <message>
        <source>A newer version of Groundplan exported into this folder; use that one.</source>
        <translation>Una versión más reciente de Groundplan exportó a esta carpeta; use esa.</translation>
    </message>
    <message>
        <source>Edits by hand are merged with git, which is not installed.</source>
        <translation>Los cambios hechos a mano se combinan con git, que no está instalado.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>git did not merge: %1.</source>
        <translation>git no hizo la combinación: %1.</translation>
    </message>
    <message>
        <source>git cannot merge this file: %1</source>
        <translation>git no puede combinar este archivo: %1</translation>
    </message>
    <message>
        <source>Somebody changed this folder during the export. Nothing was changed; export again.</source>
        <translation>Alguien cambió esta carpeta durante la exportación. No se cambió nada; exporte de nuevo.</translation>
    </message>
    <message>
        <source>It still holds the marks of an earlier conflict; decide them first.</source>
        <translation>Aún contiene las marcas de un conflicto anterior; resuélvalas antes.</translation>
    </message>
</context>
<context>
    <name>FluxExport</name>
    <message>
        <source>The design says that changes are applied by hand; Flux has no such mode, so the objects are suspended: resume them to apply.</source>
        <translation>El diseño dice que los cambios se aplican a mano; Flux no tiene ese modo, así que los objetos están suspendidos: reanúdelos para aplicar.</translation>
    </message>
    <message>
        <source>Flux takes back what somebody changed by hand, although the design says that the controller does not.</source>
        <translation>Flux revierte lo que alguien cambió a mano, aunque el diseño dice que el controlador no lo hace.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to apply; place workloads in a cluster.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que no hay nada que aplicar; coloque cargas de trabajo en un clúster.</translation>
    </message>
    <message>
        <source>Bootstrap Flux in each cluster with its folder: %1.</source>
        <translation>Haga el bootstrap de Flux en cada clúster con su carpeta: %1.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>A source and ordered Kustomizations with health checks for each cluster in each environment.</source>
        <translation>Un origen y Kustomizations ordenadas con comprobaciones de salud para cada clúster en cada entorno.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Branch that is applied, or tag of an OCI artifact; empty: the branch that the design names, else main, or the tag latest.</source>
        <translation>Rama que se aplica o etiqueta de un artefacto OCI; vacío: la rama que nombra el diseño o, si no la hay, main, o bien la etiqueta latest.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Time between two comparisons where the design&apos;s controller says none.</source>
        <translation>Tiempo entre dos comparaciones si el controlador del diseño no indica ninguno.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>How long a change may take until all is up.</source>
        <translation>Cuánto puede tardar un cambio hasta que todo está en marcha.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Name of the Secret in flux-system with the credentials of the source; empty: none is needed.</source>
        <translation>Nombre del Secret en flux-system con las credenciales del origen; vacío: no hace falta ninguno.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Account as which Flux applies, for clusters that several teams share; empty: its own.</source>
        <translation>Cuenta con la que aplica Flux, para clústeres que comparten varios equipos; vacío: la suya propia.</translation>
    </message>
    <message>
        <source>Version of OCIRepository</source>
        <translation>Versión de OCIRepository</translation>
    </message>
    <message>
        <source>API version of the source that is an OCI artifact: v1 from Flux 2.6 on.</source>
        <translation>Versión de API del origen que es un artefacto OCI: v1 a partir de Flux 2.6.</translation>
    </message>
</context>
<context>
    <name>GitOpsExport</name>
    <message>
        <source>Neither the export profile nor a GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.</source>
        <translation>Ni el perfil de exportación ni un controlador GitOps o repositorio de código del diseño dicen dónde están los manifiestos; %1 ocupa su lugar.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A list is expected.</source>
        <translation>Se espera una lista.</translation>
    </message>
    <message>
        <source>A word is expected.</source>
        <translation>Se espera una palabra.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a topic of the Guide.</source>
        <translation>Clave desconocida &apos;%1&apos; en un tema de la Guía.</translation>
    </message>
    <message>
        <source>A topic of the Guide begins with front matter between two lines of &apos;---&apos;.</source>
        <translation>Un tema de la Guía empieza con un encabezado (front matter) entre dos líneas de &apos;---&apos;.</translation>
    </message>
    <message>
        <source>The front matter of a topic is a map.</source>
        <translation>El encabezado (front matter) de un tema es un mapa.</translation>
    </message>
    <message>
        <source>The topic has no title.</source>
        <translation>El tema no tiene título.</translation>
    </message>
    <message>
        <source>The topic stands in no known section: &apos;%1&apos;.</source>
        <translation>El tema no está en ninguna sección conocida: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plataforma</translation>
    </message>
    <message>
        <source>The standard model</source>
        <translation>El modelo estándar</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Anti-patterns</source>
        <translation>Antipatrones</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Casos límite</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>The words of Groundplan</source>
        <translation>Las palabras de Groundplan</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>Más reglas</translation>
    </message>
    <message>
        <source>switched off by the profile</source>
        <translation>desactivada por el perfil</translation>
    </message>
    <message>
        <source>What.</source>
        <translation>Qué.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>Thresholds.</source>
        <translation>Umbrales.</translation>
    </message>
    <message>
        <source>Sources.</source>
        <translation>Fuentes.</translation>
    </message>
    <message>
        <source>Controls.</source>
        <translation>Controles.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>HelmExport</name>
    <message>
        <source>Helm charts</source>
        <translation>Charts de Helm</translation>
    </message>
    <message>
        <source>One Helm chart for each cluster, with values for each environment; the same objects as the Kubernetes manifests.</source>
        <translation>Un chart de Helm por cada clúster, con valores para cada entorno; los mismos objetos que los manifiestos de Kubernetes.</translation>
    </message>
    <message>
        <source>Chart version</source>
        <translation>Versión del chart</translation>
    </message>
    <message>
        <source>Version of the charts, such as 1.4.0.</source>
        <translation>Versión de los charts, como 1.4.0.</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Versión de la plataforma</translation>
    </message>
    <message>
        <source>Version of what the charts install.</source>
        <translation>Versión de lo que instalan los charts.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there are no charts; place workloads in a cluster.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que no hay charts; coloque cargas de trabajo en un clúster.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>The charts make the namespaces of their objects; release them into a namespace of their own.</source>
        <translation>Los charts crean los namespaces de sus objetos; instálelos en un namespace propio.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 of &apos;%2&apos; is left out: %3</source>
        <translation>%1 de &apos;%2&apos; se omite: %3</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>Inventory as tables</source>
        <translation>Inventario en tablas</translation>
    </message>
    <message>
        <source>All components, connections and differences of environments as comma-separated tables for spreadsheets and databases.</source>
        <translation>Todos los componentes, conexiones y diferencias de entornos como tablas separadas por comas para hojas de cálculo y bases de datos.</translation>
    </message>
</context>
<context>
    <name>IstioExport</name>
    <message>
        <source>No namespace of the design is in an Istio mesh, so there is nothing to write; give workloads a mesh whose technology is Istio.</source>
        <translation>Ningún namespace del diseño está en una malla Istio, así que no hay nada que escribir; dé a las cargas de trabajo una malla cuya tecnología sea Istio.</translation>
    </message>
    <message>
        <source>Ambient mode needs namespaces with the labels istio.io/dataplane-mode: ambient and istio.io/use-waypoint: waypoint; the target &apos;kubernetes&apos; writes them.</source>
        <translation>El modo ambient necesita namespaces con las etiquetas istio.io/dataplane-mode: ambient e istio.io/use-waypoint: waypoint; las escribe el destino &apos;kubernetes&apos;.</translation>
    </message>
    <message>
        <source>These are in no namespace of an Istio mesh: %1.</source>
        <translation>Estos no están en ningún namespace de una malla Istio: %1.</translation>
    </message>
    <message>
        <source>These meshes do not insist on mutual TLS, so all namespaces take plain traffic; that is meant to end: %1.</source>
        <translation>Estas mallas no exigen TLS mutuo, así que todos los namespaces aceptan tráfico en claro; eso debería terminar: %1.</translation>
    </message>
    <message>
        <source>These meshes say that they do not decide who may call whom; the policies for it are written all the same: %1.</source>
        <translation>Estas mallas dicen que no deciden quién puede llamar a quién; las políticas para ello se escriben de todos modos: %1.</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; label their pods with sidecar.istio.io/inject: &quot;false&quot;: %1.</source>
        <translation>Estos dicen que no tienen proxy aunque su namespace les da uno; ponga en sus pods la etiqueta sidecar.istio.io/inject: &quot;false&quot;: %1.</translation>
    </message>
    <message>
        <source>Istio&apos;s ingress gateway carries these by a Gateway and a VirtualService; leave out the Ingress that the target &apos;kubernetes&apos; writes for them: %1.</source>
        <translation>El gateway de entrada de Istio conduce estos mediante un Gateway y un VirtualService; prescinda del Ingress que el destino &apos;kubernetes&apos; escribe para ellos: %1.</translation>
    </message>
    <message>
        <source>These need a certificate in the namespace of the ingress gateway, in a Secret of that name: %1.</source>
        <translation>Estos necesitan un certificado en el namespace del gateway de entrada, en un Secret con ese nombre: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>Los controladores de estos no están en la malla, así que aquello a lo que enrutan acepta tráfico en claro: %1.</translation>
    </message>
    <message>
        <source>It is not known under which identity the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-principals&apos;: %1.</source>
        <translation>No se sabe con qué identidad llaman los controladores de estos; una inventada ocupa su lugar y debe indicarse en la opción &apos;entry-principals&apos;: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these identities (option &apos;entry-principals&apos;): %1.</source>
        <translation>Se espera que los controladores de estos llamen con estas identidades (opción &apos;entry-principals&apos;): %1.</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>La malla no transporta UDP; solo las políticas de red protegen estos: %1.</translation>
    </message>
    <message>
        <source>These end only when their proxy does; Istio needs native sidecars for that (its default from Kubernetes 1.29 and Istio 1.27 on): %1.</source>
        <translation>Estos solo terminan cuando lo hace su proxy; Istio necesita para ello sidecars nativos (su valor predeterminado a partir de Kubernetes 1.29 e Istio 1.27): %1.</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>Estos aceptan tráfico en claro en el puerto de quienes llaman sin proxy: %1.</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>No se dice quién repite las llamadas fallidas a estos, así que la malla no lo hace: %1.</translation>
    </message>
    <message>
        <source>These are outside of the cluster and neither they nor a connection name a port; they get no ServiceEntry: %1.</source>
        <translation>Estos están fuera del clúster y ni ellos ni una conexión indican un puerto; no reciben ServiceEntry: %1.</translation>
    </message>
    <message>
        <source>The design does not say where these are; NAME.example.invalid stands in for it, and who calls them is not fenced in. Name them in the option &apos;hosts&apos; (COMPONENT or ENVIRONMENT/COMPONENT): %1.</source>
        <translation>El diseño no dice dónde están estos; NAME.example.invalid ocupa su lugar y quien los llama no queda acotado. Indíquelos en la opción &apos;hosts&apos; (COMPONENT o ENVIRONMENT/COMPONENT): %1.</translation>
    </message>
    <message>
        <source>The egress gateway passes on encrypted traffic alone; these are reached past it: %1.</source>
        <translation>El gateway de salida solo deja pasar tráfico cifrado; a estos se accede sin pasar por él: %1.</translation>
    </message>
    <message>
        <source>Istio&apos;s chart is expected to have installed these as istio-egressgateway in istio-system: %1.</source>
        <translation>Se espera que el chart de Istio haya instalado estos como istio-egressgateway en istio-system: %1.</translation>
    </message>
    <message>
        <source>These may reach any host, since not all that they reach has a known place: %1.</source>
        <translation>Estos pueden acceder a cualquier host, porque no se conoce el lugar de todo aquello a lo que acceden: %1.</translation>
    </message>
    <message>
        <source>Several outside systems answer at the same port without TLS from the first byte; Istio tells them apart with DNS capture (ISTIO_META_DNS_CAPTURE, the default in ambient mode).</source>
        <translation>Varios sistemas externos responden en el mismo puerto sin TLS desde el primer byte; Istio los distingue con la captura de DNS (ISTIO_META_DNS_CAPTURE, predeterminada en el modo ambient).</translation>
    </message>
    <message>
        <source>These share a service account with another workload, so the mesh cannot tell them apart: %1.</source>
        <translation>Estos comparten una cuenta de servicio con otra carga de trabajo, así que la malla no puede distinguirlos: %1.</translation>
    </message>
    <message>
        <source>Istio</source>
        <translation>Istio</translation>
    </message>
    <message>
        <source>Mutual TLS, who may call whom, timeouts, retries, circuit breakers and ways out, for the namespaces of an Istio mesh.</source>
        <translation>TLS mutuo, quién puede llamar a quién, tiempos de espera, reintentos, cortacircuitos y salidas, para los namespaces de una malla Istio.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Whether each workload has a proxy beside it, or nodes and waypoints carry the traffic.</source>
        <translation>Si cada carga de trabajo tiene un proxy al lado o si nodos y waypoints transportan el tráfico.</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>Version of Istio&apos;s kinds; v1 needs Istio 1.22 or newer.</source>
        <translation>Versión de los tipos de Istio; v1 necesita Istio 1.22 o posterior.</translation>
    </message>
    <message>
        <source>Unknown hosts</source>
        <translation>Hosts desconocidos</translation>
    </message>
    <message>
        <source>Whether workloads may reach hosts that the design does not name.</source>
        <translation>Si las cargas de trabajo pueden acceder a hosts que el diseño no nombra.</translation>
    </message>
    <message>
        <source>Trust domain</source>
        <translation>Dominio de confianza</translation>
    </message>
    <message>
        <source>First part of the identities of the mesh.</source>
        <translation>Primera parte de las identidades de la malla.</translation>
    </message>
    <message>
        <source>Identities of entries</source>
        <translation>Identidades de las entradas</translation>
    </message>
    <message>
        <source>Identities under which the controllers of entries call, such as cluster.local/ns/ingress-nginx/sa/ingress-nginx.</source>
        <translation>Identidades con las que llaman los controladores de las entradas, como cluster.local/ns/ingress-nginx/sa/ingress-nginx.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Where outside systems and managed databases are: component, or environment/component, to host name.</source>
        <translation>Dónde están los sistemas externos y las bases de datos gestionadas: componente, o entorno/componente, y su nombre de host.</translation>
    </message>
</context>
<context>
    <name>KedaExport</name>
    <message>
        <source>These take no messages from a queue or a stream in a cluster, so they do not scale by events: %1.</source>
        <translation>Estos no reciben mensajes de una cola o un stream en un clúster, así que no escalan por eventos: %1.</translation>
    </message>
    <message>
        <source>No workload in a cluster takes messages from a queue or stream that KEDA can look into.</source>
        <translation>Ninguna carga de trabajo en un clúster recibe mensajes de una cola o un stream que KEDA pueda consultar.</translation>
    </message>
    <message>
        <source>KEDA has no scaler for the technology of these, or the design does not name it: %1.</source>
        <translation>KEDA no tiene scaler para la tecnología de estos, o el diseño no la nombra: %1.</translation>
    </message>
    <message>
        <source>The design does not say these parameters of scalers; stand-ins are written, fill them in: %1.</source>
        <translation>El diseño no indica estos parámetros de scalers; se escriben valores de relleno, complételos: %1.</translation>
    </message>
    <message>
        <source>Provide a Secret with these keys; its name is that of the TriggerAuthentication which refers to it: %1.</source>
        <translation>Proporcione un Secret con estas claves; su nombre es el del TriggerAuthentication que hace referencia a él: %1.</translation>
    </message>
    <message>
        <source>KEDA looks into the queues of these with the identity that its operator has at the provider; allow it to: %1.</source>
        <translation>KEDA consulta las colas de estos con la identidad que su operador tiene en el proveedor; autorícela a ello: %1.</translation>
    </message>
    <message>
        <source>The scaler for Pub/Sub still works but no longer changes; KEDA recommends metrics of the provider instead: %1.</source>
        <translation>El scaler para Pub/Sub aún funciona, pero ya no evoluciona; KEDA recomienda en su lugar métricas del proveedor: %1.</translation>
    </message>
    <message>
        <source>These do not say how many messages one instance is meant for; the usual numbers of the scalers are assumed: %1.</source>
        <translation>Estos no dicen para cuántos mensajes está pensada una instancia; se suponen los números habituales de los scalers: %1.</translation>
    </message>
    <message>
        <source>These do not say how many instances there may be at most; ten are assumed: %1.</source>
        <translation>Estos no dicen cuántas instancias puede haber como máximo; se suponen diez: %1.</translation>
    </message>
    <message>
        <source>KEDA starts these jobs, so the Job of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA inicia estos trabajos, así que el Job del mismo nombre en los manifiestos de Kubernetes no debe aplicarse: %1.</translation>
    </message>
    <message>
        <source>KEDA scales these, so the HorizontalPodAutoscaler of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA escala estos, así que el HorizontalPodAutoscaler del mismo nombre en los manifiestos de Kubernetes no debe aplicarse: %1.</translation>
    </message>
    <message>
        <source>KEDA</source>
        <translation>KEDA</translation>
    </message>
    <message>
        <source>Scaled objects and jobs for workloads that take messages from queues and streams.</source>
        <translation>Objetos y trabajos escalados para cargas de trabajo que reciben mensajes de colas y streams.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Only what takes messages, or also workloads that scale by load alone.</source>
        <translation>Solo lo que recibe mensajes, o también las cargas de trabajo que escalan únicamente por carga.</translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation>Dirección de Prometheus</translation>
    </message>
    <message>
        <source>Where requests are counted, such as http://prometheus.observability:9090; empty: requests scale nothing.</source>
        <translation>Dónde se cuentan las solicitudes, como http://prometheus.observability:9090; vacío: las solicitudes no escalan nada.</translation>
    </message>
    <message>
        <source>Query of requests</source>
        <translation>Consulta de solicitudes</translation>
    </message>
    <message>
        <source>Requests per second of a workload; NAME and NAMESPACE stand for its own.</source>
        <translation>Solicitudes por segundo de una carga de trabajo; NAME y NAMESPACE representan los suyos.</translation>
    </message>
    <message>
        <source>Start of the working hours</source>
        <translation>Inicio del horario de trabajo</translation>
    </message>
    <message>
        <source>Cron expression; with an end, workloads stop outside of these hours unless messages wait. Empty: they never stop.</source>
        <translation>Expresión cron; con un fin, las cargas de trabajo se detienen fuera de este horario salvo que haya mensajes esperando. Vacío: no se detienen nunca.</translation>
    </message>
    <message>
        <source>End of the working hours</source>
        <translation>Fin del horario de trabajo</translation>
    </message>
    <message>
        <source>Cron expression of the end.</source>
        <translation>Expresión cron del fin.</translation>
    </message>
    <message>
        <source>Time zone of the working hours</source>
        <translation>Zona horaria del horario de trabajo</translation>
    </message>
    <message>
        <source>Name from the database of time zones, such as Europe/Berlin.</source>
        <translation>Nombre de la base de datos de zonas horarias, como Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>KnativeExport</name>
    <message>
        <source>These run as functions outside of a cluster, most likely in the service of a provider; the option &quot;functions: all&quot; brings them here: %1.</source>
        <translation>Estos se ejecutan como funciones fuera de un clúster, probablemente en el servicio de un proveedor; la opción &quot;functions: all&quot; los trae aquí: %1.</translation>
    </message>
    <message>
        <source>These are no functions; the manifests of plain Kubernetes hold them: %1.</source>
        <translation>Estos no son funciones; los contienen los manifiestos de Kubernetes: %1.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a function, so there is nothing for Knative; place functions in a cluster.</source>
        <translation>Ningún clúster del diseño ejecuta una función, así que no hay nada para Knative; coloque funciones en un clúster.</translation>
    </message>
    <message>
        <source>The cluster needs Knative Serving, and Knative Eventing with its Kafka source where events start functions; requests may come from the namespace %1, which the option &quot;gateway-namespace&quot; sets.</source>
        <translation>El clúster necesita Knative Serving, y Knative Eventing con su origen de Kafka si hay eventos que inician funciones; las solicitudes pueden venir del namespace %1, que fija la opción &quot;gateway-namespace&quot;.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Estos no indican imagen; example.invalid/NAME:0.0.0 ocupa su lugar: %1.</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>Las imágenes de estos no tienen etiqueta, así que lo que se ejecuta puede cambiar sin que se vea: %1.</translation>
    </message>
    <message>
        <source>These may run longer than the ten minutes that Knative allows by default; raise max-revision-timeout-seconds in config-defaults: %1.</source>
        <translation>Estos pueden ejecutarse más de los diez minutos que Knative permite de forma predeterminada; suba max-revision-timeout-seconds en config-defaults: %1.</translation>
    </message>
    <message>
        <source>These have to answer requests, since Knative starts them by one instead of running them to their end: %1.</source>
        <translation>Estos tienen que responder solicitudes, porque Knative los inicia con una en lugar de ejecutarlos hasta el final: %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Estos ajustes no pueden ser variables y se omiten: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in the Secret NAME-settings: %1.</source>
        <translation>Estos son secretos en claro y no se escriben; los manifiestos los esperan en el Secret NAME-settings: %1.</translation>
    </message>
    <message>
        <source>Command lines of these hold secrets in the clear; *** stands for them: %1.</source>
        <translation>Las líneas de comandos de estos contienen secretos en claro; *** ocupa su lugar: %1.</translation>
    </message>
    <message>
        <source>Pods call these; let those through to the gateway of Knative in their network policies: %1.</source>
        <translation>Hay pods que llaman a estos; déjelos pasar hasta el gateway de Knative en sus políticas de red: %1.</translation>
    </message>
    <message>
        <source>The design does not say where these are reached; kafka.example.invalid:9092 stands in for the address: %1.</source>
        <translation>El diseño no dice dónde se accede a estos; kafka.example.invalid:9092 ocupa el lugar de la dirección: %1.</translation>
    </message>
    <message>
        <source>Provide the Secret NAME-kafka with user, password, saslType and ca.crt, as far as the source names them, for: %1.</source>
        <translation>Proporcione el Secret NAME-kafka con user, password, saslType y ca.crt, en la medida en que el origen los nombre, para: %1.</translation>
    </message>
    <message>
        <source>Knative itself delivers what is published here; publishers send CloudEvents to the address in K_SINK: %1.</source>
        <translation>El propio Knative entrega lo que se publica aquí; quienes publican envían CloudEvents a la dirección de K_SINK: %1.</translation>
    </message>
    <message>
        <source>Messages that these cannot process are set aside by design; name a dead-letter sink: %1.</source>
        <translation>Según el diseño, los mensajes que estos no pueden procesar se apartan; indique un destino de mensajes fallidos: %1.</translation>
    </message>
    <message>
        <source>Knative</source>
        <translation>Knative</translation>
    </message>
    <message>
        <source>Functions as services that scale to zero, and the sources and triggers that start them.</source>
        <translation>Funciones como servicios que escalan a cero, y los orígenes y triggers que las inician.</translation>
    </message>
    <message>
        <source>Runs per instance</source>
        <translation>Ejecuciones por instancia</translation>
    </message>
    <message>
        <source>Requests that one instance of a function works on at the same time.</source>
        <translation>Solicitudes que una instancia de una función atiende al mismo tiempo.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Only those that stand in a cluster, or also those that stand elsewhere, which then run in the first cluster.</source>
        <translation>Solo las que están en un clúster, o también las que están en otra parte, que entonces se ejecutan en el primer clúster.</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>Eventing</translation>
    </message>
    <message>
        <source>Whether queues, streams and schedules start functions through Knative Eventing.</source>
        <translation>Si colas, streams y planificaciones inician funciones mediante Knative Eventing.</translation>
    </message>
    <message>
        <source>Namespace of the gateway</source>
        <translation>Namespace del gateway</translation>
    </message>
    <message>
        <source>Namespace of the networking layer that leads requests to functions.</source>
        <translation>Namespace de la capa de red que conduce las solicitudes a las funciones.</translation>
    </message>
</context>
<context>
    <name>KubernetesExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there are no manifests; place workloads in a cluster.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que no hay manifiestos; coloque cargas de trabajo en un clúster.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The configuration that %1 states replaces the whole, so these settings are gone there: %2.</source>
        <translation>La configuración que indica %1 sustituye al conjunto, así que estos ajustes desaparecen allí: %2.</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>Estos no indican imagen; example.invalid/NAME:0.0.0 ocupa su lugar: %1.</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>Las imágenes de estos no tienen etiqueta, así que lo que se ejecuta puede cambiar sin que se vea: %1.</translation>
    </message>
    <message>
        <source>These do not say what they need; 100m of processor and 128Mi of memory are assumed: %1.</source>
        <translation>Estos no dicen lo que necesitan; se suponen 100m de procesador y 128Mi de memoria: %1.</translation>
    </message>
    <message>
        <source>These are called but do not say at which port they listen, so nobody can reach them: %1.</source>
        <translation>A estos se los llama, pero no dicen en qué puerto escuchan, así que nadie puede acceder a ellos: %1.</translation>
    </message>
    <message>
        <source>These do not say when they run, so they are suspended: %1.</source>
        <translation>Estos no dicen cuándo se ejecutan, así que quedan suspendidos: %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Estos ajustes no pueden ser variables y se omiten: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in Secrets, and *** stands in command lines: %1.</source>
        <translation>Estos son secretos en claro y no se escriben; los manifiestos los esperan en Secrets, y *** los sustituye en las líneas de comandos: %1.</translation>
    </message>
    <message>
        <source>These say that they run as root; the manifests forbid it all the same: %1.</source>
        <translation>Estos dicen que se ejecutan como root; los manifiestos lo prohíben de todos modos: %1.</translation>
    </message>
    <message>
        <source>These connections lead from one cluster to another; give their targets an address that the other cluster reaches: %1.</source>
        <translation>Estas conexiones van de un clúster a otro; dé a sus destinos una dirección a la que llegue el otro clúster: %1.</translation>
    </message>
    <message>
        <source>Install %1 with its CNI plugin: the namespaces refuse the rights that its init container needs.</source>
        <translation>Instale %1 con su plugin CNI: los namespaces niegan los derechos que necesita su contenedor de inicio.</translation>
    </message>
    <message>
        <source>The namespaces are not prepared for the mesh %1; do that as its manual says.</source>
        <translation>Los namespaces no están preparados para la malla %1; hágalo como indica su manual.</translation>
    </message>
    <message>
        <source>People and systems outside of the platform have no manifests: %1.</source>
        <translation>Las personas y los sistemas fuera de la plataforma no tienen manifiestos: %1.</translation>
    </message>
    <message>
        <source>Functions are not rendered by this target: %1.</source>
        <translation>Este destino no genera funciones: %1.</translation>
    </message>
    <message>
        <source>These run outside of a Kubernetes cluster: %1.</source>
        <translation>Estos se ejecutan fuera de un clúster de Kubernetes: %1.</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>Estos no se ejecutan como contenedor: %1.</translation>
    </message>
    <message>
        <source>These name no image, so they are expected to be installed by a chart or operator of their own: %1.</source>
        <translation>Estos no indican imagen, así que se espera que los instale un chart o un operador propio: %1.</translation>
    </message>
    <message>
        <source>Kubernetes with Kustomize</source>
        <translation>Kubernetes con Kustomize</translation>
    </message>
    <message>
        <source>Manifests as a Kustomize base and one overlay for each environment.</source>
        <translation>Manifiestos como base de Kustomize y un overlay por cada entorno.</translation>
    </message>
    <message>
        <source>Path in the secrets store</source>
        <translation>Ruta en el almacén de secretos</translation>
    </message>
    <message>
        <source>Put before NAMESPACE/SECRET to find a secret in the store, such as shop/.</source>
        <translation>Se antepone a NAMESPACE/SECRET para encontrar un secreto en el almacén, como shop/.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>How requests enter: by an Ingress, or by a Gateway with routes of the Gateway API.</source>
        <translation>Cómo entran las solicitudes: por un Ingress o por un Gateway con rutas de la Gateway API.</translation>
    </message>
    <message>
        <source>Gateway class</source>
        <translation>Clase de Gateway</translation>
    </message>
    <message>
        <source>Class of the Gateways; empty: that of the ingress.</source>
        <translation>Clase de los Gateways; vacío: la del ingress.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Whether secrets are only referred to, or fetched by the External Secrets Operator.</source>
        <translation>Si solo se hace referencia a los secretos o si los obtiene el External Secrets Operator.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Almacén de secretos</translation>
    </message>
    <message>
        <source>Name of the store of the External Secrets Operator that holds the secrets.</source>
        <translation>Nombre del almacén del External Secrets Operator que contiene los secretos.</translation>
    </message>
    <message>
        <source>Kind of secret store</source>
        <translation>Tipo de almacén de secretos</translation>
    </message>
    <message>
        <source>Whether one store serves the cluster or each namespace has its own.</source>
        <translation>Si un solo almacén sirve al clúster o cada namespace tiene el suyo.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Clase de almacenamiento</translation>
    </message>
    <message>
        <source>Class of volumes for stores that name none; empty: the default of the cluster.</source>
        <translation>Clase de los volúmenes de almacenes que no indican ninguna; vacío: la predeterminada del clúster.</translation>
    </message>
    <message>
        <source>Limit ranges</source>
        <translation>Rangos de límites</translation>
    </message>
    <message>
        <source>Whether each namespace gives containers that state no resources some.</source>
        <translation>Si cada namespace da recursos a los contenedores que no indican ninguno.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Whether namespaces have the quotas that they state, quotas computed from their members where they state none, or none.</source>
        <translation>Si los namespaces tienen las cuotas que indican, cuotas calculadas a partir de sus miembros si no indican ninguna, o ninguna.</translation>
    </message>
    <message>
        <source>Lifetime of finished jobs</source>
        <translation>Vida de los trabajos terminados</translation>
    </message>
    <message>
        <source>When a finished job is removed; a GitOps controller then runs it again. Empty: never.</source>
        <translation>Cuándo se quita un trabajo terminado; un controlador GitOps lo ejecuta entonces de nuevo. Vacío: nunca.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>These do not say how much they store; 10Gi are assumed: %1.</source>
        <translation>Estos no dicen cuánto almacenan; se suponen 10Gi: %1.</translation>
    </message>
    <message>
        <source>A Deployment knows neither canary nor blue-green rollouts, so these roll: %1.</source>
        <translation>Un Deployment no conoce despliegues canary ni blue-green, así que estos se actualizan de forma gradual: %1.</translation>
    </message>
    <message>
        <source>These share a pod or a machine with others by the design; here each has pods of its own: %1.</source>
        <translation>Según el diseño, estos comparten un pod o una máquina con otros; aquí cada uno tiene sus propios pods: %1.</translation>
    </message>
    <message>
        <source>Kubernetes before 1.30 has no pause before stopping, so the last requests of these may fail: %1.</source>
        <translation>Kubernetes anterior a 1.30 no tiene pausa antes de detener, así que las últimas solicitudes de estos pueden fallar: %1.</translation>
    </message>
    <message>
        <source>These name no class; name-your-gateway-class stands in for it in their Gateways: %1.</source>
        <translation>Estos no indican clase; name-your-gateway-class ocupa su lugar en sus Gateways: %1.</translation>
    </message>
    <message>
        <source>These labels of the export profile are not legal or are set by Groundplan itself, and are left out: %1.</source>
        <translation>Estas etiquetas del perfil de exportación no son válidas o las pone el propio Groundplan, y se omiten: %1.</translation>
    </message>
    <message>
        <source>The names of workloads and of their Services begin with the prefix of the profile; settings that name a Service must do so too.</source>
        <translation>Los nombres de las cargas de trabajo y de sus Services empiezan por el prefijo del perfil; los ajustes que nombran un Service también deben llevarlo.</translation>
    </message>
    <message>
        <source>Install the External Secrets Operator and set up the %1 &quot;%2&quot; before applying the manifests.</source>
        <translation>Instale el External Secrets Operator y configure el %1 &quot;%2&quot; antes de aplicar los manifiestos.</translation>
    </message>
    <message>
        <source>Install the Gateway API, version 1.5 or newer for TLS routes, and a controller for it before applying the manifests.</source>
        <translation>Instale la Gateway API, versión 1.5 o posterior para rutas TLS, y un controlador para ella antes de aplicar los manifiestos.</translation>
    </message>
</context>
<context>
    <name>KubernetesImport</name>
    <message>
        <source>There is no workload in the manifests.</source>
        <translation>No hay ninguna carga de trabajo en los manifiestos.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is a test of a release, no part of the platform; it is skipped.</source>
        <translation>El %1 &apos;%2&apos; es una prueba de una publicación, no parte de la plataforma; se omite.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; has no containers; it is skipped.</source>
        <translation>El %1 &apos;%2&apos; no tiene contenedores; se omite.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>The Service &apos;%1&apos; selects no workload of the manifests.</source>
        <translation>El Service &apos;%1&apos; no selecciona ninguna carga de trabajo de los manifiestos.</translation>
    </message>
    <message>
        <source>The Ingress &apos;%1&apos; routes to the Service &apos;%2&apos;, which is not in the manifests.</source>
        <translation>El Ingress &apos;%1&apos; enruta al Service &apos;%2&apos;, que no está en los manifiestos.</translation>
    </message>
    <message>
        <source>ingress %1: %2%3 to %4 (%5)</source>
        <translation>ingress %1: %2%3 a %4 (%5)</translation>
    </message>
    <message>
        <source>The HorizontalPodAutoscaler &apos;%1&apos; scales &apos;%2&apos;, which is not in the manifests.</source>
        <translation>El HorizontalPodAutoscaler &apos;%1&apos; escala &apos;%2&apos;, que no está en los manifiestos.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; names &apos;%3&apos;, which is not in the manifests (%4).</source>
        <translation>%1 de &apos;%2&apos; nombra &apos;%3&apos;, que no está en los manifiestos (%4).</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuración</translation>
    </message>
    <message>
        <source>Objects of kind %1 are not imported (%2).</source>
        <translation>Los objetos de tipo %1 no se importan (%2).</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>Manifiestos de Kubernetes</translation>
    </message>
    <message>
        <source>Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.</source>
        <translation>Cargas de trabajo, servicios e ingresses de manifiestos de Kubernetes, con las conexiones que nombran.</translation>
    </message>
    <message>
        <source>The kustomization is not rendered (%1); import the output of &apos;kustomize build&apos; to see one environment as it runs.</source>
        <translation>La kustomization no se genera (%1); importe la salida de &apos;kustomize build&apos; para ver un entorno tal como se ejecuta.</translation>
    </message>
    <message>
        <source>The file is skipped: it is a template of a Helm chart; import the output of &apos;helm template&apos;.</source>
        <translation>El archivo se omite: es una plantilla de un chart de Helm; importe la salida de &apos;helm template&apos;.</translation>
    </message>
    <message>
        <source>The file is skipped: %1</source>
        <translation>El archivo se omite: %1</translation>
    </message>
    <message>
        <source>There is no Kubernetes object to import.</source>
        <translation>No hay ningún objeto de Kubernetes que importar.</translation>
    </message>
    <message>
        <source>The file is skipped: it is a Compose file, not a Kubernetes manifest.</source>
        <translation>El archivo se omite: es un archivo Compose, no un manifiesto de Kubernetes.</translation>
    </message>
    <message>
        <source>The document is skipped: it is no Kubernetes object (no apiVersion and kind).</source>
        <translation>El documento se omite: no es un objeto de Kubernetes (sin apiVersion ni kind).</translation>
    </message>
    <message>
        <source>The %1 has no name; it is skipped.</source>
        <translation>El %1 no tiene nombre; se omite.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>El %1 &apos;%2&apos; está definido más de una vez; cuenta su primera definición.</translation>
    </message>
    <message>
        <source>, from config map %1</source>
        <translation>, de config map %1</translation>
    </message>
    <message>
        <source>env %1 in container %2%3</source>
        <translation>env %1 en el contenedor %2%3</translation>
    </message>
    <message>
        <source>env %1=%2 in container %3%4</source>
        <translation>env %1=%2 en el contenedor %3%4</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>El valor de %1 de &apos;%2&apos; parece un secreto y se omite; haga referencia a él desde un almacén de secretos.</translation>
    </message>
    <message>
        <source>env %1 in container %2, from secret %3</source>
        <translation>env %1 en el contenedor %2, del secreto %3</translation>
    </message>
    <message>
        <source>argument %1 in container %2</source>
        <translation>argumento %1 en el contenedor %2</translation>
    </message>
    <message>
        <source>config map %1, %2, line %3</source>
        <translation>config map %1, %2, línea %3</translation>
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
        <translation>Políticas de Kyverno</translation>
    </message>
    <message>
        <source>Cluster policies that insist on what the design promises, with its deviations as exceptions that end.</source>
        <translation>Políticas de clúster que exigen lo que el diseño promete, con sus desviaciones como excepciones que terminan.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>Si las infracciones se rechazan o solo se notifican; enforce-last las rechaza únicamente en el último entorno.</translation>
    </message>
    <message>
        <source>Namespace of exceptions</source>
        <translation>Namespace de las excepciones</translation>
    </message>
    <message>
        <source>The one namespace in which Kyverno looks for exceptions.</source>
        <translation>El único namespace en el que Kyverno busca excepciones.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que no hay nada que exigir.</translation>
    </message>
    <message>
        <source>The policies need Kyverno 1.13 or newer.</source>
        <translation>Las políticas necesitan Kyverno 1.13 o posterior.</translation>
    </message>
    <message>
        <source>Switch exceptions on in Kyverno for the namespace %1 (features.policyExceptions). Kyverno deletes each on the day after its deviation ends; a GitOps controller puts it back, for Kyverno to delete again, until the design says otherwise and is exported again.</source>
        <translation>Active las excepciones en Kyverno para el namespace %1 (features.policyExceptions). Kyverno borra cada una al día siguiente del fin de su desviación; un controlador GitOps la repone y Kyverno vuelve a borrarla, hasta que el diseño diga otra cosa y se exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>The positions cannot be understood.</source>
        <translation>Las posiciones no se entienden.</translation>
    </message>
    <message>
        <source>Graphviz could not lay out the design; is its plugin &apos;dot_layout&apos; installed?</source>
        <translation>Graphviz no pudo disponer el diseño; ¿está instalado su plugin &apos;dot_layout&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a container of the design.</source>
        <translation>&apos;%1&apos; no es un contenedor del diseño.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a component of the design.</source>
        <translation>&apos;%1&apos; no es un componente del diseño.</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>Seleccione un contenedor, o dos o más componentes que estén en el mismo lugar.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>Ordenar %1</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Cost of change</source>
        <translation>Coste del cambio</translation>
    </message>
    <message>
        <source>How far does a change or a failure reach?</source>
        <translation>¿Hasta dónde llega un cambio o un fallo?</translation>
    </message>
    <message>
        <source>The design is too large to follow every dependency.</source>
        <translation>El diseño es demasiado grande para seguir todas las dependencias.</translation>
    </message>
    <message>
        <source>reaches everything</source>
        <translation>llega a todo</translation>
    </message>
    <message>
        <source>reaches half of it</source>
        <translation>llega a la mitad</translation>
    </message>
    <message>
        <source>reaches nothing else</source>
        <translation>no llega a nada más</translation>
    </message>
    <message>
        <source>Coupling heat</source>
        <translation>Mapa de acoplamiento</translation>
    </message>
    <message>
        <source>Where does everything hang together?</source>
        <translation>¿Dónde depende todo de todo?</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>%1 vecinos</translation>
    </message>
    <message>
        <source>about half as many</source>
        <translation>más o menos la mitad</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>casi ninguno</translation>
    </message>
    <message>
        <source>Connections that close a cycle</source>
        <translation>Conexiones que cierran un ciclo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential is it?</source>
        <translation>¿Qué datos hay, dónde están y cuán confidenciales son?</translation>
    </message>
    <message>
        <source>Restricted · carries regulated data</source>
        <translation>Restringidos · transporta datos regulados</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidenciales</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internos</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Públicos</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>What do I build on, and how do I reach it?</source>
        <translation>¿Sobre qué construyo y cómo llego a ello?</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas de trabajo</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Data stores</source>
        <translation>Almacenes de datos</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>Colas y flujos</translation>
    </message>
    <message>
        <source>Systems of others</source>
        <translation>Sistemas de otros</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What is different in one environment?</source>
        <translation>¿Qué es distinto en un entorno?</translation>
    </message>
    <message>
        <source>The design has no environments.</source>
        <translation>El diseño no tiene entornos.</translation>
    </message>
    <message>
        <source>Differs in %1</source>
        <translation>Difiere en %1</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What does the business depend on, and what does it cost?</source>
        <translation>¿De qué depende el negocio y cuánto cuesta?</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>People and systems of others</source>
        <translation>Personas y sistemas de otros</translation>
    </message>
    <message>
        <source>Stated cost: %1 a month.</source>
        <translation>Coste indicado: %1 al mes.</translation>
    </message>
    <message>
        <source>Open findings: %1 errors, %2 warnings; accepted: %3.</source>
        <translation>Hallazgos abiertos: %1 errores, %2 advertencias; aceptados: %3.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>What will wake me up at night?</source>
        <translation>¿Qué me despertará por la noche?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Warnings on operation</source>
        <translation>Advertencias de operación</translation>
    </message>
    <message>
        <source>Errors on operation</source>
        <translation>Errores de operación</translation>
    </message>
    <message>
        <source>Team ownership</source>
        <translation>Propiedad de los equipos</translation>
    </message>
    <message>
        <source>Who answers for what, and who has to agree with whom?</source>
        <translation>¿Quién responde de qué y quién debe ponerse de acuerdo con quién?</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way?</source>
        <translation>¿Quién entra y qué se puede leer por el camino?</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>Reached from the internet · plaintext</source>
        <translation>Accesible desde internet · en claro</translation>
    </message>
    <message>
        <source>Reached by partners</source>
        <translation>Accesible para socios</translation>
    </message>
    <message>
        <source>Reached from inside · encrypted</source>
        <translation>Accesible desde dentro · cifrado</translation>
    </message>
    <message>
        <source>Connections in plaintext: %1; not stated: %2.</source>
        <translation>Conexiones en claro: %1; sin indicar: %2.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Which parts belong together, and where do they touch?</source>
        <translation>¿Qué partes van juntas y dónde se tocan?</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>Sin sistema</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>&apos;%1&apos; is no link: write https://…, http://…, mailto:… or groundplan:ID.</source>
        <translation>&apos;%1&apos; no es un enlace: escriba https://…, http://…, mailto:… o groundplan:ID.</translation>
    </message>
</context>
<context>
    <name>LinkerdExport</name>
    <message>
        <source>No namespace of the design is in a Linkerd mesh, so there is nothing to write; give workloads a mesh whose technology is Linkerd.</source>
        <translation>Ningún namespace del diseño está en una malla Linkerd, así que no hay nada que escribir; dé a las cargas de trabajo una malla cuya tecnología sea Linkerd.</translation>
    </message>
    <message>
        <source>Ports that the design does not name follow the default of the cluster; annotate namespaces with config.linkerd.io/default-inbound-policy: deny to close them too.</source>
        <translation>Los puertos que el diseño no nombra siguen el valor predeterminado del clúster; ponga en los namespaces la anotación config.linkerd.io/default-inbound-policy: deny para cerrarlos también.</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; annotate their pods with linkerd.io/inject: disabled: %1.</source>
        <translation>Estos dicen que no tienen proxy aunque su namespace les da uno; ponga en sus pods la anotación linkerd.io/inject: disabled: %1.</translation>
    </message>
    <message>
        <source>These are in no namespace of a Linkerd mesh: %1.</source>
        <translation>Estos no están en ningún namespace de una malla Linkerd: %1.</translation>
    </message>
    <message>
        <source>Linkerd encrypts between all that have a proxy without being told: %1.</source>
        <translation>Linkerd cifra entre todos los que tienen proxy sin que se le indique: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>Los controladores de estos no están en la malla, así que aquello a lo que enrutan acepta tráfico en claro: %1.</translation>
    </message>
    <message>
        <source>It is not known under which account the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-accounts&apos;: %1.</source>
        <translation>No se sabe con qué cuenta llaman los controladores de estos; una inventada ocupa su lugar y debe indicarse en la opción &apos;entry-accounts&apos;: %1.</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these accounts (option &apos;entry-accounts&apos;): %1.</source>
        <translation>Se espera que los controladores de estos llamen con estas cuentas (opción &apos;entry-accounts&apos;): %1.</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>La malla no transporta UDP; solo las políticas de red protegen estos: %1.</translation>
    </message>
    <message>
        <source>Callers of one namespace wait for different times for these; Linkerd knows one time for all of them, so the strictest holds: %1.</source>
        <translation>Quienes llaman a estos desde un mismo namespace esperan tiempos distintos; Linkerd conoce un solo tiempo para todos, así que rige el más estricto: %1.</translation>
    </message>
    <message>
        <source>Circuit breakers are an annotation of the Service, balancer.linkerd.io/failure-accrual: consecutive; add it to those of: %1.</source>
        <translation>Los cortacircuitos son una anotación del Service, balancer.linkerd.io/failure-accrual: consecutive; añádala a los de: %1.</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>Estos aceptan tráfico en claro en el puerto de quienes llaman sin proxy: %1.</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>No se dice quién repite las llamadas fallidas a estos, así que la malla no lo hace: %1.</translation>
    </message>
    <message>
        <source>Callers are let in by port; that they use a path alone is not enforced: %1.</source>
        <translation>A quienes llaman se los deja entrar por puerto; que solo usen una ruta no se impone: %1.</translation>
    </message>
    <message>
        <source>Linkerd</source>
        <translation>Linkerd</translation>
    </message>
    <message>
        <source>Who may call whom, timeouts and retries, for the namespaces of a Linkerd mesh.</source>
        <translation>Quién puede llamar a quién, tiempos de espera y reintentos, para los namespaces de una malla Linkerd.</translation>
    </message>
    <message>
        <source>Version of Server</source>
        <translation>Versión de Server</translation>
    </message>
    <message>
        <source>Version of the kind Server; v1beta3 needs Linkerd 2.16 or newer.</source>
        <translation>Versión del tipo Server; v1beta3 necesita Linkerd 2.16 o posterior.</translation>
    </message>
    <message>
        <source>Accounts of entries</source>
        <translation>Cuentas de las entradas</translation>
    </message>
    <message>
        <source>Namespace and service account of the controllers of entries, such as ingress-nginx/ingress-nginx.</source>
        <translation>Namespace y cuenta de servicio de los controladores de las entradas, como ingress-nginx/ingress-nginx.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>(picture)</source>
        <translation>(imagen)</translation>
    </message>
    <message>
        <source>(picture: %1)</source>
        <translation>(imagen: %1)</translation>
    </message>
    <message>
        <source>The rest is shown when you edit it.</source>
        <translation>El resto se muestra al editarlo.</translation>
    </message>
</context>
<context>
    <name>MermaidExport</name>
    <message>
        <source>Mermaid diagrams</source>
        <translation>Diagramas de Mermaid</translation>
    </message>
    <message>
        <source>The design and each of its systems as Mermaid flowcharts, which many repositories and wikis show by themselves.</source>
        <translation>El diseño y cada uno de sus sistemas como diagramas de flujo de Mermaid, que muchos repositorios y wikis muestran por sí mismos.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>Hacia dónde van las líneas: LR de izquierda a derecha, TB de arriba abajo.</translation>
    </message>
    <message>
        <source>The design has %1 connections; Mermaid draws at most 500 unless its setting maxEdges is raised where it is shown.</source>
        <translation>El diseño tiene %1 conexiones; Mermaid dibuja 500 como máximo, salvo que se suba su ajuste maxEdges donde se muestra.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Workloads that depend on one another or stand alone.</source>
        <translation>Cargas de trabajo que dependen unas de otras o están solas.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Pairs of services of which one depends on the other.</source>
        <translation>Pares de servicios en los que uno depende del otro.</translation>
    </message>
    <message>
        <source>Propagation cost</source>
        <translation>Coste de propagación</translation>
    </message>
    <message>
        <source>Share of all services that a change of an average one can reach.</source>
        <translation>Parte de todos los servicios a la que puede llegar un cambio de un servicio medio.</translation>
    </message>
    <message>
        <source>Density (SCF)</source>
        <translation>Densidad (SCF)</translation>
    </message>
    <message>
        <source>Share of all possible dependencies between services that exist.</source>
        <translation>Parte de todas las dependencias posibles entre servicios que existe.</translation>
    </message>
    <message>
        <source>Core size</source>
        <translation>Tamaño del núcleo</translation>
    </message>
    <message>
        <source>Services in the largest cycle: each of them can break every other.</source>
        <translation>Servicios del ciclo más grande: cada uno puede romper a todos los demás.</translation>
    </message>
    <message>
        <source>Core share</source>
        <translation>Parte del núcleo</translation>
    </message>
    <message>
        <source>Share of the services that are in the largest cycle.</source>
        <translation>Parte de los servicios que está en el ciclo más grande.</translation>
    </message>
    <message>
        <source>Cyclicity</source>
        <translation>Ciclicidad</translation>
    </message>
    <message>
        <source>Share of the services that are in some cycle.</source>
        <translation>Parte de los servicios que está en algún ciclo.</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>Cadena más larga</translation>
    </message>
    <message>
        <source>Connections in a row, from the first component to the last that it depends on.</source>
        <translation>Conexiones seguidas, del primer componente al último del que depende.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Synchronous calls in a row, all of which wait for the last.</source>
        <translation>Llamadas síncronas seguidas que esperan todas a la última.</translation>
    </message>
    <message>
        <source>Widest blast radius</source>
        <translation>Mayor radio de impacto</translation>
    </message>
    <message>
        <source>Components that the failure of one of them can reach, at most.</source>
        <translation>Componentes a los que puede llegar el fallo de uno de ellos, como máximo.</translation>
    </message>
    <message>
        <source>This is not a price table: a map with the key &apos;prices&apos; is expected.</source>
        <translation>Esto no es una tabla de precios: se espera un mapa con la clave &apos;prices&apos;.</translation>
    </message>
    <message>
        <source>The price table has a format version other than 1; use a newer Groundplan.</source>
        <translation>La tabla de precios tiene una versión de formato distinta de 1; use un Groundplan más reciente.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a price table.</source>
        <translation>Clave desconocida &apos;%1&apos; en una tabla de precios.</translation>
    </message>
    <message>
        <source>&apos;per-gigabyte&apos; is missing: a map with the prices.</source>
        <translation>Falta &apos;per-gigabyte&apos;: un mapa con los precios.</translation>
    </message>
    <message>
        <source>Unknown boundary &apos;%1&apos;; there are zone, region, private-link, cloud and internet.</source>
        <translation>Frontera desconocida &apos;%1&apos;; existen zone, region, private-link, cloud e internet.</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; is missing.</source>
        <translation>Falta el precio de &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; must be a number from 0.</source>
        <translation>El precio de &apos;%1&apos; debe ser un número a partir de 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number.</source>
        <translation>&apos;%1&apos; debe ser un número.</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>JSON no válido: %1.</translation>
    </message>
    <message>
        <source>This is not a snapshot of metrics that this version can read.</source>
        <translation>Esto no es una instantánea de métricas que esta versión pueda leer.</translation>
    </message>
</context>
<context>
    <name>MicroToscaImport</name>
    <message>
        <source>routers pass on what they get</source>
        <translation>los routers transmiten lo que reciben</translation>
    </message>
    <message>
        <source>nothing else can set it off</source>
        <translation>nada más puede activarlo</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which uses it too, calls it</source>
        <translation>&apos;%1&apos;, que también lo usa, lo llama</translation>
    </message>
    <message>
        <source>requests reach it</source>
        <translation>le llegan solicitudes</translation>
    </message>
    <message>
        <source>microTOSCA does not say of which sort a data store is, nor whether it is read or written: all are taken for relational databases that are written.</source>
        <translation>microTOSCA no dice de qué clase es un almacén de datos ni si se lee o se escribe: todos se toman por bases de datos relacionales en las que se escribe.</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; belongs to &apos;%2&apos; is not taken over: computes are no components.</source>
        <translation>No se recoge que &apos;%1&apos; pertenece a &apos;%2&apos;: los computes no son componentes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand at the edge; this is left out.</source>
        <translation>&apos;%1&apos; no puede estar en el borde; se omite.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Whoever uses &apos;%1&apos; from outside</source>
        <translation>Quienes usan &apos;%1&apos; desde fuera</translation>
    </message>
    <message>
        <source>The edge &apos;%1&apos; became clients on the internet that call its members.</source>
        <translation>El borde &apos;%1&apos; se convirtió en clientes de internet que llaman a sus miembros.</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; is deployed on &apos;%2&apos; is not taken over.</source>
        <translation>No se recoge que &apos;%1&apos; se despliega en &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Nothing is deployed on &apos;%1&apos;; it is left out.</source>
        <translation>Nada se despliega en &apos;%1&apos;; se omite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; interacts with itself; this is left out.</source>
        <translation>&apos;%1&apos; interactúa consigo mismo; se omite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot interact with &apos;%2&apos;; this is left out.</source>
        <translation>&apos;%1&apos; no puede interactuar con &apos;%2&apos;; se omite.</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to consume, as %3.</source>
        <translation>No se dice si &apos;%1&apos; publica en &apos;%2&apos; o consume de él: se supone que consume, ya que %3.</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to publish, as %3.</source>
        <translation>No se dice si &apos;%1&apos; publica en &apos;%2&apos; o consume de él: se supone que publica, ya que %3.</translation>
    </message>
    <message>
        <source>How &apos;%1&apos; finds its target is not taken over: routes do not say it.</source>
        <translation>No se recoge cómo &apos;%1&apos; encuentra su destino: las rutas no lo dicen.</translation>
    </message>
    <message>
        <source>Timeout, circuit breaker and discovery towards &apos;%1&apos; are not taken over: they are of calls alone.</source>
        <translation>No se recogen el tiempo de espera, el disyuntor ni el descubrimiento hacia &apos;%1&apos;: solo son de las llamadas.</translation>
    </message>
    <message>
        <source>microTOSCA topology</source>
        <translation>Topología microTOSCA</translation>
    </message>
    <message>
        <source>Services, brokers, routers, data stores, teams and the edge of a microTOSCA topology, as microFreshener reads it.</source>
        <translation>Servicios, brokers, routers, almacenes de datos, equipos y el borde de una topología microTOSCA, tal como la lee microFreshener.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no microTOSCA topology.</source>
        <translation>El archivo se omite: no es una topología microTOSCA.</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one topology, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>El archivo se omite: un diseño tiene una topología, aquí la de &apos;%1&apos;. Importe esta por separado.</translation>
    </message>
    <message>
        <source>There is no microTOSCA topology to import.</source>
        <translation>No hay ninguna topología microTOSCA que importar.</translation>
    </message>
    <message>
        <source>A topology</source>
        <translation>Una topología</translation>
    </message>
    <message>
        <source>There is no &apos;topology_template&apos;.</source>
        <translation>Falta &apos;topology_template&apos;.</translation>
    </message>
    <message>
        <source>&apos;topology_template&apos;</source>
        <translation>&apos;topology_template&apos;</translation>
    </message>
    <message>
        <source>&apos;node_types&apos;</source>
        <translation>&apos;node_types&apos;</translation>
    </message>
    <message>
        <source>&apos;relationship_templates&apos;</source>
        <translation>&apos;relationship_templates&apos;</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 debe ser un mapa, no %2.</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 debe ser una lista, no %2.</translation>
    </message>
    <message>
        <source>%1 must be a name, not %2.</source>
        <translation>%1 debe ser un nombre, no %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not taken over.</source>
        <translation>&apos;%1&apos; no se recoge.</translation>
    </message>
    <message>
        <source>There is no node &apos;%1&apos;%2.</source>
        <translation>No existe el nodo &apos;%1&apos;%2.</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; is near</source>
        <translation>; &apos;%1&apos; se le parece</translation>
    </message>
    <message>
        <source>There is no &apos;node_templates&apos;.</source>
        <translation>Falta &apos;node_templates&apos;.</translation>
    </message>
    <message>
        <source>&apos;node_templates&apos;</source>
        <translation>&apos;node_templates&apos;</translation>
    </message>
    <message>
        <source>The key of a node</source>
        <translation>La clave de un nodo</translation>
    </message>
    <message>
        <source>The node &apos;%1&apos;</source>
        <translation>El nodo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The type of &apos;%1&apos;</source>
        <translation>El tipo de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>&apos;%1&apos; se omite: su tipo &apos;%2&apos; no es de microTOSCA.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is taken for its base &apos;%2&apos;.</source>
        <translation>El tipo &apos;%1&apos; se toma por su base &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The requirements of &apos;%1&apos;</source>
        <translation>Los requisitos de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>A requirement of &apos;%1&apos;</source>
        <translation>Un requisito de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The requirement &apos;%1&apos; of &apos;%2&apos; is not taken over.</source>
        <translation>El requisito &apos;%1&apos; de &apos;%2&apos; no se recoge.</translation>
    </message>
    <message>
        <source>The target of &apos;%1&apos; in &apos;%2&apos;</source>
        <translation>El destino de &apos;%1&apos; en &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is left out: &apos;%3&apos; is not of microTOSCA.</source>
        <translation>&apos;%1&apos; de &apos;%2&apos; se omite: &apos;%3&apos; no es de microTOSCA.</translation>
    </message>
    <message>
        <source>The relationship of &apos;%1&apos;</source>
        <translation>La relación de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The relationship template &apos;%1&apos;</source>
        <translation>La plantilla de relación &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is no relationship template &apos;%1&apos;.</source>
        <translation>No existe la plantilla de relación &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The relationship type &apos;%1&apos; is taken for &apos;micro.relationships.InteractsWith&apos;.</source>
        <translation>El tipo de relación &apos;%1&apos; se toma por &apos;micro.relationships.InteractsWith&apos;.</translation>
    </message>
    <message>
        <source>The properties of an interaction</source>
        <translation>Las propiedades de una interacción</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false; it is not taken over.</source>
        <translation>&apos;%1&apos; no es ni verdadero ni falso; no se recoge.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be deployed on &apos;%2&apos;, which is no compute; this is left out.</source>
        <translation>&apos;%1&apos; no se puede desplegar en &apos;%2&apos;, que no es un compute; se omite.</translation>
    </message>
    <message>
        <source>&apos;groups&apos;</source>
        <translation>&apos;groups&apos;</translation>
    </message>
    <message>
        <source>The key of a group</source>
        <translation>La clave de un grupo</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos;</source>
        <translation>El grupo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The members of &apos;%1&apos;</source>
        <translation>Los miembros de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>microTOSCA has no type of group &apos;%1&apos;.</source>
        <translation>microTOSCA no tiene el tipo de grupo &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>El grupo &apos;%1&apos; se omite: su tipo &apos;%2&apos; no es de microTOSCA.</translation>
    </message>
    <message>
        <source>A member of &apos;%1&apos;</source>
        <translation>Un miembro de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a group; the members of a group are nodes.</source>
        <translation>&apos;%1&apos; es un grupo; los miembros de un grupo son nodos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named twice as a member of &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; se nombra dos veces como miembro de &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The member &apos;%1&apos; of &apos;%2&apos; is left out: it is not of microTOSCA.</source>
        <translation>El miembro &apos;%1&apos; de &apos;%2&apos; se omite: no es de microTOSCA.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>microTOSCA has no type &apos;%1&apos;%2.</source>
        <translation>microTOSCA no tiene el tipo &apos;%1&apos;%2.</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is derived from itself, or too often.</source>
        <translation>El tipo &apos;%1&apos; deriva de sí mismo o demasiadas veces.</translation>
    </message>
</context>
<context>
    <name>MicrosecendImport</name>
    <message>
        <source>The diagram must be a map with &apos;services&apos; and &apos;information_flows&apos;, not %1.</source>
        <translation>El diagrama debe ser un mapa con &apos;services&apos; e &apos;information_flows&apos;, no %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>&apos;%1&apos; debe ser una lista, no %2.</translation>
    </message>
    <message>
        <source>There is no service in the diagram.</source>
        <translation>No hay ningún servicio en el diagrama.</translation>
    </message>
    <message>
        <source>What the diagram does not show is stated as not there: such a diagram shows all that was found in the code.</source>
        <translation>Lo que el diagrama no muestra se indica como inexistente: un diagrama así muestra todo lo que se encontró en el código.</translation>
    </message>
    <message>
        <source>A node without a name is skipped.</source>
        <translation>Se omite un nodo sin nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice; the second one is skipped.</source>
        <translation>&apos;%1&apos; aparece dos veces; el segundo se omite.</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; is skipped: there is no node &apos;%3&apos;.</source>
        <translation>El flujo de &apos;%1&apos; a &apos;%2&apos; se omite: no existe el nodo &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to itself is skipped.</source>
        <translation>El flujo de &apos;%1&apos; a sí mismo se omite.</translation>
    </message>
    <message>
        <source>Flow from %1 to %2</source>
        <translation>Flujo de %1 a %2</translation>
    </message>
    <message>
        <source>Dataflow diagram of microservices</source>
        <translation>Diagrama de flujo de datos de microservicios</translation>
    </message>
    <message>
        <source>Services, outside entities and flows of a dataflow diagram in JSON, as microSecEnD and Code2DFD write them.</source>
        <translation>Servicios, entidades externas y flujos de un diagrama de flujo de datos en JSON, tal como los escriben microSecEnD y Code2DFD.</translation>
    </message>
    <message>
        <source>The file holds no dataflow diagram; it is skipped.</source>
        <translation>El archivo no contiene ningún diagrama de flujo de datos; se omite.</translation>
    </message>
    <message>
        <source>One diagram is imported at a time; &apos;%1&apos; is another one.</source>
        <translation>Se importa un diagrama cada vez; &apos;%1&apos; es otro.</translation>
    </message>
    <message>
        <source>There is no dataflow diagram in the files: a map with &apos;services&apos; and &apos;information_flows&apos;.</source>
        <translation>No hay ningún diagrama de flujo de datos en los archivos: un mapa con &apos;services&apos; e &apos;information_flows&apos;.</translation>
    </message>
</context>
<context>
    <name>ObservabilityExport</name>
    <message>
        <source>Monitoring, logs and traces</source>
        <translation>Monitorización, registros y trazas</translation>
    </message>
    <message>
        <source>Monitors, alerts on objectives, dashboards, collectors, log agents and runbooks.</source>
        <translation>Monitores, alertas sobre objetivos, paneles, colectores, agentes de registros y runbooks.</translation>
    </message>
    <message>
        <source>Names of metrics</source>
        <translation>Nombres de métricas</translation>
    </message>
    <message>
        <source>By which names requests are counted: those of OpenTelemetry, of Istio&apos;s proxies, or of the Prometheus client libraries.</source>
        <translation>Con qué nombres se cuentan las solicitudes: los de OpenTelemetry, los de los proxies de Istio o los de las bibliotecas cliente de Prometheus.</translation>
    </message>
    <message>
        <source>Buckets of durations</source>
        <translation>Intervalos de duraciones</translation>
    </message>
    <message>
        <source>Upper bounds in seconds of the histograms of durations; empty: those that the libraries use by default.</source>
        <translation>Límites superiores en segundos de los histogramas de duraciones; vacío: los que usan las bibliotecas de forma predeterminada.</translation>
    </message>
    <message>
        <source>Days of an objective</source>
        <translation>Días de un objetivo</translation>
    </message>
    <message>
        <source>The period over which objectives hold.</source>
        <translation>El periodo para el que valen los objetivos.</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Cola más larga</translation>
    </message>
    <message>
        <source>Messages that may wait for a consumer that does not say how many it aims at.</source>
        <translation>Mensajes que pueden esperar a un consumidor que no dice a cuántos aspira.</translation>
    </message>
    <message>
        <source>Suffix of dead-letter queues</source>
        <translation>Sufijo de colas de mensajes fallidos</translation>
    </message>
    <message>
        <source>What the name of a dead-letter queue adds to that of its queue or topic.</source>
        <translation>Lo que el nombre de una cola de mensajes fallidos añade al de su cola o topic.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Who configures Prometheus: its operator, by objects, or files in ConfigMaps.</source>
        <translation>Quién configura Prometheus: su operador, mediante objetos, o archivos en ConfigMaps.</translation>
    </message>
    <message>
        <source>Labels for the operator</source>
        <translation>Etiquetas para el operador</translation>
    </message>
    <message>
        <source>Labels by which the Prometheus operator selects monitors and rules, such as release: kube-prometheus-stack.</source>
        <translation>Etiquetas por las que el operador de Prometheus selecciona monitores y reglas, como release: kube-prometheus-stack.</translation>
    </message>
    <message>
        <source>Version of AlertmanagerConfig</source>
        <translation>Versión de AlertmanagerConfig</translation>
    </message>
    <message>
        <source>Version of the API of alert routes; v1beta1 needs the operator&apos;s conversion webhook.</source>
        <translation>Versión de la API de las rutas de alertas; v1beta1 necesita el webhook de conversión del operador.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Whether dashboards for Grafana are written.</source>
        <translation>Si se escriben paneles para Grafana.</translation>
    </message>
    <message>
        <source>Address of Grafana</source>
        <translation>Dirección de Grafana</translation>
    </message>
    <message>
        <source>Where the dashboards are read; empty: the host of the dashboards component.</source>
        <translation>Dónde se leen los paneles; vacío: el host del componente de paneles.</translation>
    </message>
    <message>
        <source>Address of runbooks</source>
        <translation>Dirección de los runbooks</translation>
    </message>
    <message>
        <source>Address that the export&apos;s folder is read at; empty: the repository of the export profile.</source>
        <translation>Dirección en la que se lee la carpeta de la exportación; vacío: el repositorio del perfil de exportación.</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Colector</translation>
    </message>
    <message>
        <source>How the OpenTelemetry Collector is run: by manifests, by its operator, or not by this target.</source>
        <translation>Cómo se ejecuta el OpenTelemetry Collector: mediante manifiestos, mediante su operador o no con este destino.</translation>
    </message>
    <message>
        <source>Sampling of whole traces</source>
        <translation>Muestreo de trazas completas</translation>
    </message>
    <message>
        <source>Whether failed and slow requests are always kept when only a share of the traces is.</source>
        <translation>Si las solicitudes fallidas y lentas se guardan siempre cuando solo se guarda una parte de las trazas.</translation>
    </message>
    <message>
        <source>Log agent</source>
        <translation>Agente de registros</translation>
    </message>
    <message>
        <source>Who reads the log files of the machines; design: the collector where it gathers logs, else Fluent Bit.</source>
        <translation>Quién lee los archivos de registro de las máquinas; design: el colector si recoge registros; si no, Fluent Bit.</translation>
    </message>
    <message>
        <source>Elastic&apos;s operator</source>
        <translation>Operador de Elastic</translation>
    </message>
    <message>
        <source>Whether Elasticsearch as a log store is run by Elastic&apos;s operator.</source>
        <translation>Si el operador de Elastic ejecuta Elasticsearch como almacén de registros.</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to observe; place workloads in a cluster.</source>
        <translation>Ningún clúster del diseño ejecuta una carga de trabajo, así que no hay nada que observar; coloque cargas de trabajo en un clúster.</translation>
    </message>
    <message>
        <source>These have an objective, but no proxy of the mesh counts their requests, so nothing watches it: %1.</source>
        <translation>Estos tienen un objetivo, pero ningún proxy de la malla cuenta sus solicitudes, así que nada lo vigila: %1.</translation>
    </message>
    <message>
        <source>These have an objective, but do not say that they emit metrics of requests at a port, so nothing watches it: %1.</source>
        <translation>Estos tienen un objetivo, pero no dicen que emitan métricas de solicitudes en un puerto, así que nada lo vigila: %1.</translation>
    </message>
    <message>
        <source>No bucket of the histogram ends at the latency budget, so the alert counts by another one; add one, or state the option &apos;buckets&apos;: %1.</source>
        <translation>Ningún intervalo del histograma termina en el presupuesto de latencia, así que la alerta cuenta con otro; añada uno o indique la opción &apos;buckets&apos;: %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>The error budgets of these are so large that not even all requests burn them fast; some alerts are left out: %1.</source>
        <translation>Los presupuestos de errores de estos son tan grandes que ni siquiera todas las solicitudes los consumen deprisa; algunas alertas se omiten: %1.</translation>
    </message>
    <message>
        <source>These promise all or nothing, which leaves no error budget to watch: %1.</source>
        <translation>Estos prometen todo o nada, lo que no deja presupuesto de errores que vigilar: %1.</translation>
    </message>
    <message>
        <source>These do not say whether they emit metrics, so their measurements are not read: %1.</source>
        <translation>Estos no dicen si emiten métricas, así que no se leen sus mediciones: %1.</translation>
    </message>
    <message>
        <source>These speak gRPC at the port at which their measurements are read; state metrics-port where they offer them elsewhere: %1.</source>
        <translation>Estos hablan gRPC en el puerto en el que se leen sus mediciones; indique metrics-port si las ofrecen en otro: %1.</translation>
    </message>
    <message>
        <source>These emit metrics, but have no port to read them from; have them pushed to the collector: %1.</source>
        <translation>Estos emiten métricas, pero no tienen puerto en el que leerlas; haga que las envíen al colector: %1.</translation>
    </message>
    <message>
        <source>Nobody answers for these, so their alerts go to the team &apos;unowned&apos;: %1.</source>
        <translation>Nadie responde de estos, así que sus alertas van al equipo &apos;unowned&apos;: %1.</translation>
    </message>
    <message>
        <source>These run outside of the cluster; take over the alerts of their provider: %1.</source>
        <translation>Estos se ejecutan fuera del clúster; adopte las alertas de su proveedor: %1.</translation>
    </message>
    <message>
        <source>The design has no store for %1; add one, so that they have somewhere to go.</source>
        <translation>El diseño no tiene almacén para %1; añada uno, para que tengan adónde ir.</translation>
    </message>
    <message>
        <source>This target does not know how to hand signals to these; name their technology: %1.</source>
        <translation>Este destino no sabe cómo entregar señales a estos; indique su tecnología: %1.</translation>
    </message>
    <message>
        <source>Nobody says where these are reached; put their addresses in: %1.</source>
        <translation>Nadie dice dónde se accede a estos; ponga sus direcciones: %1.</translation>
    </message>
    <message>
        <source>Provide the Secret %1 with the keys %2 in the namespaces of the agents, so that they may write to %3.</source>
        <translation>Proporcione el Secret %1 con las claves %2 en los namespaces de los agentes, para que puedan escribir en %3.</translation>
    </message>
    <message>
        <source>These take signals at a port that their Services do not offer; state it on the connection from the collector: %1.</source>
        <translation>Estos reciben señales en un puerto que sus Services no ofrecen; indíquelo en la conexión desde el colector: %1.</translation>
    </message>
    <message>
        <source>Start these with --web.enable-remote-write-receiver, so that the collector may write to them: %1.</source>
        <translation>Inicie estos con --web.enable-remote-write-receiver, para que el colector pueda escribir en ellos: %1.</translation>
    </message>
    <message>
        <source>No connection lets %2 read these, so network policies refuse it; draw &apos;observes&apos; from it to them or to the place around them: %1.</source>
        <translation>Ninguna conexión deja que %2 lea estos, así que las políticas de red lo rechazan; dibuje &apos;observes&apos; desde ahí hasta ellos o hasta el lugar que los rodea: %1.</translation>
    </message>
    <message>
        <source>The proxies of these refuse readers that are not in the mesh; exclude the port of the measurements from it, or let the proxies hand them on: %1.</source>
        <translation>Los proxies de estos rechazan a los lectores que no están en la malla; excluya de ella el puerto de las mediciones o haga que los proxies las transmitan: %1.</translation>
    </message>
    <message>
        <source>The design has no OpenTelemetry Collector in the cluster, so none is configured; workloads have to hand their traces to the store themselves.</source>
        <translation>El diseño no tiene un OpenTelemetry Collector en el clúster, así que no se configura ninguno; las cargas de trabajo tienen que entregar ellas mismas sus trazas al almacén.</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_ENDPOINT of the workloads to http://%1.%2.svc:4317, or 4318 for HTTP.</source>
        <translation>Ponga OTEL_EXPORTER_OTLP_ENDPOINT de las cargas de trabajo en http://%1.%2.svc:4317, o 4318 para HTTP.</translation>
    </message>
    <message>
        <source>These have nowhere to hand signals to and are not written: %1.</source>
        <translation>Estos no tienen adónde entregar señales y no se escriben: %1.</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs; the log agent drops a few fields, complete the list: %1.</source>
        <translation>Los datos de estos están protegidos y pueden aparecer en sus registros; el agente de registros descarta unos pocos campos, complete la lista: %1.</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs, which nobody cleans: %1.</source>
        <translation>Los datos de estos están protegidos y pueden aparecer en sus registros, que nadie limpia: %1.</translation>
    </message>
    <message>
        <source>The log agent reads the log files of the machines, which pod security allows in privileged namespaces only: set &apos;pod-security: privileged&apos; for the namespace %1.</source>
        <translation>El agente de registros lee los archivos de registro de las máquinas, lo que la seguridad de pods solo permite en namespaces privileged: ponga &apos;pod-security: privileged&apos; para el namespace %1.</translation>
    </message>
    <message>
        <source>These name no version; %2 is assumed: %1.</source>
        <translation>Estos no indican versión; se supone %2: %1.</translation>
    </message>
    <message>
        <source>Install Elastic&apos;s operator (ECK); it makes the user of the Secret %1-es-elastic-user.</source>
        <translation>Instale el operador de Elastic (ECK); crea el usuario del Secret %1-es-elastic-user.</translation>
    </message>
    <message>
        <source>This target runs these with their configuration; list it in the export profile, so that the target &apos;kubernetes&apos; leaves them to it: %1.</source>
        <translation>Este destino ejecuta estos con su configuración; inclúyalo en el perfil de exportación, para que el destino &apos;kubernetes&apos; se los deje: %1.</translation>
    </message>
    <message>
        <source>These have dashboards and alerts of their vendors, so none are written: %1.</source>
        <translation>Estos tienen paneles y alertas propios de sus fabricantes, así que no se escribe ninguno: %1.</translation>
    </message>
    <message>
        <source>No Elasticsearch of the cluster stands behind these; check the address that they name: %1.</source>
        <translation>Ningún Elasticsearch del clúster está detrás de estos; compruebe la dirección que indican: %1.</translation>
    </message>
    <message>
        <source>The design has no alerting component, so nobody is told; alerts have no routes.</source>
        <translation>El diseño no tiene componente de alertas, así que no se avisa a nadie; las alertas no tienen rutas.</translation>
    </message>
    <message>
        <source>Routes of alerts are written for the Prometheus operator only.</source>
        <translation>Las rutas de alertas se escriben solo para el operador de Prometheus.</translation>
    </message>
    <message>
        <source>Provide the Secret alert-receivers in the namespace %1: a key TEAM-page and TEAM-ticket for each team, and everybody-else, each with the address of a webhook; or replace the receivers.</source>
        <translation>Proporcione el Secret alert-receivers en el namespace %1: una clave TEAM-page y TEAM-ticket para cada equipo, y everybody-else, cada una con la dirección de un webhook; o sustituya los receptores.</translation>
    </message>
    <message>
        <source>Mount the ConfigMaps with rules into Prometheus and name them under rule_files; workloads are read by your own scrape configuration, with the labels namespace and job.</source>
        <translation>Monte los ConfigMaps con reglas en Prometheus e indíquelos en rule_files; las cargas de trabajo las lee su propia configuración de scrape, con las etiquetas namespace y job.</translation>
    </message>
    <message>
        <source>Install the Prometheus operator and kube-state-metrics; let it select the monitors, rules and routes of all namespaces, and set its alertmanagerConfigMatcherStrategy to None, so that routes hold for alerts of all namespaces.</source>
        <translation>Instale el operador de Prometheus y kube-state-metrics; haga que seleccione los monitores, las reglas y las rutas de todos los namespaces y ponga su alertmanagerConfigMatcherStrategy en None, para que las rutas valgan para alertas de todos los namespaces.</translation>
    </message>
    <message>
        <source>Nobody says where the runbooks are read; https://runbooks.example.invalid stands in for it. State the repository of the export profile or the option &apos;runbook-url&apos;.</source>
        <translation>Nadie dice dónde se leen los runbooks; https://runbooks.example.invalid ocupa su lugar. Indique el repositorio del perfil de exportación o la opción &apos;runbook-url&apos;.</translation>
    </message>
    <message>
        <source>The design has no dashboards component; the dashboards are for Grafana.</source>
        <translation>El diseño no tiene componente de paneles; los paneles son para Grafana.</translation>
    </message>
    <message>
        <source>These do not read the dashboards, which are for Grafana: %1.</source>
        <translation>Estos no leen los paneles, que son para Grafana: %1.</translation>
    </message>
    <message>
        <source>The queues of these connections are not watched: say topic and consumer group, and a technology that this target knows (Kafka, RabbitMQ): %1.</source>
        <translation>Las colas de estas conexiones no se vigilan: indique topic y grupo de consumidores, y una tecnología que este destino conozca (Kafka, RabbitMQ): %1.</translation>
    </message>
    <message>
        <source>These are rules for a controller rather than pods; watch the controller: %1.</source>
        <translation>Estos son reglas para un controlador y no pods; vigile el controlador: %1.</translation>
    </message>
</context>
<context>
    <name>OpenSloExport</name>
    <message>
        <source>Service level objectives</source>
        <translation>Objetivos de nivel de servicio</translation>
    </message>
    <message>
        <source>Objectives, indicators and alert policies in the form of OpenSLO, from the targets that components state.</source>
        <translation>Objetivos, indicadores y políticas de alerta en la forma de OpenSLO, a partir de los objetivos que indican los componentes.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Whose metrics the indicators read: those of the mesh where there is one, or always those of OpenTelemetry.</source>
        <translation>De quién son las métricas que leen los indicadores: las de la malla si la hay, o siempre las de OpenTelemetry.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The time over which a target counts, such as 28d or 4w.</source>
        <translation>El tiempo para el que cuenta un objetivo, como 28d o 4w.</translation>
    </message>
    <message>
        <source>Option &apos;window&apos; of target &apos;openslo&apos; has to be a duration such as 28d.</source>
        <translation>La opción &apos;window&apos; del destino &apos;openslo&apos; tiene que ser una duración como 28d.</translation>
    </message>
    <message>
        <source>What answers no requests at a port has no share of good requests, so no indicator is written: %1.</source>
        <translation>Lo que no responde solicitudes en un puerto no tiene proporción de solicitudes buenas, así que no se escribe indicador: %1.</translation>
    </message>
    <message>
        <source>A target of 100 % leaves no room for a single failure, so no objective is written; state a lower one: %1.</source>
        <translation>Un objetivo del 100 % no deja margen para un solo fallo, así que no se escribe; indique uno más bajo: %1.</translation>
    </message>
    <message>
        <source>Their metrics are assumed to be those that OpenTelemetry&apos;s instrumentation for servers records: %1.</source>
        <translation>Se supone que sus métricas son las que registra la instrumentación de OpenTelemetry para servidores: %1.</translation>
    </message>
    <message>
        <source>No workload of a cluster states an availability target or a latency budget, so there are no objectives.</source>
        <translation>Ninguna carga de trabajo de un clúster indica un objetivo de disponibilidad o un presupuesto de latencia, así que no hay objetivos.</translation>
    </message>
    <message>
        <source>These have a target, but no metrics of their own in a cluster; their provider tells how well they do: %1.</source>
        <translation>Estos tienen un objetivo, pero no métricas propias en un clúster; su proveedor dice cómo les va: %1.</translation>
    </message>
    <message>
        <source>No component for alerting says how people are called, so &apos;email&apos; stands in for it.</source>
        <translation>Ningún componente de alertas dice cómo se llama a las personas, así que &apos;email&apos; ocupa su lugar.</translation>
    </message>
    <message>
        <source>Some alerts have no team, so they go to a target &apos;nobody&apos;; give their components a team.</source>
        <translation>Algunas alertas no tienen equipo, así que van a un destino &apos;nobody&apos;; dé un equipo a sus componentes.</translation>
    </message>
    <message>
        <source>Connect these notification targets to real addresses where the objectives are evaluated: %1.</source>
        <translation>Conecte estos destinos de notificación con direcciones reales donde se evalúen los objetivos: %1.</translation>
    </message>
</context>
<context>
    <name>PackTest</name>
    <message>
        <source>an expectation</source>
        <translation>una expectativa</translation>
    </message>
    <message>
        <source>An expectation names the rule of a &apos;finding&apos; or of a &apos;question&apos;.</source>
        <translation>Una expectativa nombra la regla de un &apos;finding&apos; o de una &apos;question&apos;.</translation>
    </message>
    <message>
        <source>rule of this pack</source>
        <translation>regla de este paquete</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; needs &apos;each&apos;.</source>
        <translation>&apos;{item}&apos; necesita &apos;each&apos;.</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>Un componente o una conexión de tipo &apos;%1&apos; no tiene el atributo &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>Tipo de componente desconocido &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; no puede estar en &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>Tipo de conexión desconocido &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; no puede ir de &apos;%2&apos; a &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a text.</source>
        <translation>&apos;%1&apos; necesita un texto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is yes or no.</source>
        <translation>&apos;%1&apos; es sí o no.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3.</source>
        <translation>&apos;%1&apos; es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2.</source>
        <translation>&apos;%1&apos; es uno de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 to %3 different entries, parted by commas.</source>
        <translation>&apos;%1&apos; necesita de %2 a %3 entradas distintas, separadas por comas.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; it has %3.</source>
        <translation>El patrón &apos;%1&apos; no tiene el parámetro &apos;%2&apos;; tiene %3.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>El patrón &apos;%1&apos; no tiene el parámetro &apos;%2&apos;; ¿quería decir &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; known are %3.</source>
        <translation>No se conoce %1 &apos;%2&apos;; se conocen %3.</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>No se conoce %1 &apos;%2&apos;; ¿quería decir &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text.</source>
        <translation>&apos;%1&apos; debe ser un texto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>&apos;%1&apos; debe ser una lista de textos, no %2.</translation>
    </message>
    <message>
        <source>There is no base &apos;%1&apos;.</source>
        <translation>No existe la base &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>A pattern needs &apos;%1&apos;.</source>
        <translation>Un patrón necesita &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;parameters&apos; must be a map, not %1.</source>
        <translation>&apos;parameters&apos; debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a parameter.</source>
        <translation>&apos;%1&apos; no puede ser el nombre de un parámetro.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>&apos;%1&apos; debe ser un mapa, no %2.</translation>
    </message>
    <message>
        <source>type of parameter</source>
        <translation>el tipo de parámetro</translation>
    </message>
    <message>
        <source>key of a parameter</source>
        <translation>la clave de un parámetro</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>El parámetro &apos;%1&apos; necesita &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;components&apos; must be a map of 1 to %1 parts.</source>
        <translation>&apos;components&apos; debe ser un mapa de 1 a %1 partes.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; before this one.</source>
        <translation>No hay ninguna parte &apos;%1&apos; antes de esta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made for each of &apos;%2&apos;: what stands in it must be, too.</source>
        <translation>&apos;%1&apos; se crea para cada elemento de &apos;%2&apos;: lo que contiene también debe crearse así.</translation>
    </message>
    <message>
        <source>&apos;connections&apos; must be a map, not %1.</source>
        <translation>&apos;connections&apos; debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; for &apos;%2&apos;.</source>
        <translation>No hay ninguna parte &apos;%1&apos; para &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a part: lower-case letters, digits and dashes.</source>
        <translation>&apos;%1&apos; no puede ser el nombre de una parte: use minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>There is no set of fields &apos;%1&apos;; known are %2.</source>
        <translation>No existe el conjunto de campos &apos;%1&apos;; se conocen %2.</translation>
    </message>
    <message>
        <source>&apos;each&apos; needs a parameter that is a list.</source>
        <translation>&apos;each&apos; necesita un parámetro que sea una lista.</translation>
    </message>
    <message>
        <source>&apos;takes-over&apos; needs a part before this one that something selected can stand in for.</source>
        <translation>&apos;takes-over&apos; necesita una parte anterior a esta a la que pueda sustituir algo seleccionado.</translation>
    </message>
    <message>
        <source>&apos;at&apos; must be a column and a row, both from 0.</source>
        <translation>&apos;at&apos; debe ser una columna y una fila, ambas a partir de 0.</translation>
    </message>
    <message>
        <source>The part &apos;%1&apos; needs a kind.</source>
        <translation>La parte &apos;%1&apos; necesita un tipo.</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>Un componente o una conexión de tipo &apos;%1&apos; no tiene el atributo &apos;%2&apos;; ¿quería decir &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes.</source>
        <translation>Un campo es texto, un número, sí o no, o una lista. Un texto que empieza por un marcador necesita comillas.</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;.</source>
        <translation>No existe el parámetro &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no choice &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; no tiene la opción &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;if&apos; needs a boolean parameter, or a choice and one of its values.</source>
        <translation>&apos;if&apos; necesita un parámetro booleano, o una elección y uno de sus valores.</translation>
    </message>
    <message>
        <source>The file is neither a pattern nor sets of fields for patterns.</source>
        <translation>El archivo no es ni un patrón ni conjuntos de campos para patrones.</translation>
    </message>
    <message>
        <source>There is no pattern &apos;%1&apos; that these texts belong to.</source>
        <translation>No existe el patrón &apos;%1&apos; al que pertenecen estos textos.</translation>
    </message>
    <message>
        <source>set of fields</source>
        <translation>conjunto de campos</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>The text lacks %1, which the English one has.</source>
        <translation>Al texto le falta %1, que el inglés tiene.</translation>
    </message>
    <message>
        <source>The text has %1, which the English one does not have.</source>
        <translation>El texto tiene %1, que el inglés no tiene.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 texts, in English it has %3.</source>
        <translation>&apos;%1&apos; tiene %2 textos, en inglés tiene %3.</translation>
    </message>
    <message>
        <source>The default of &apos;%1&apos; is the same in every language.</source>
        <translation>El valor predeterminado de &apos;%1&apos; es el mismo en todos los idiomas.</translation>
    </message>
    <message>
        <source>In English there is no &apos;%1&apos; here.</source>
        <translation>En inglés no hay &apos;%1&apos; aquí.</translation>
    </message>
    <message>
        <source>key of a parameter&apos;s texts</source>
        <translation>clave de los textos de un parámetro</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>text of a part</source>
        <translation>texto de una parte</translation>
    </message>
    <message>
        <source>The texts of a pattern are a map, not %1.</source>
        <translation>Los textos de un patrón son un mapa, no %1.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>key of a pattern&apos;s texts</source>
        <translation>clave de los textos de un patrón</translation>
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
        <translation>Un workflow que valida el diseño, comprueba que las exportaciones coinciden con él y tiene un lugar para construir cada imagen.</translation>
    </message>
    <message>
        <source>Set the repository variables GROUNDPLAN_PACKAGE_URL (where your package of Groundplan is) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>Ponga en el repositorio las variables GROUNDPLAN_PACKAGE_URL (dónde está su paquete de Groundplan) y, cuando los pasos de construcción sean suyos, BUILD_IMAGES en true.</translation>
    </message>
    <message>
        <source>The workflow reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>El workflow lee el diseño de platform.groundplan.yaml; la opción &apos;design&apos; indica otra ruta.</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>A pipeline that validates the design, checks that the exports match it, and has a place for building each image.</source>
        <translation>Un pipeline que valida el diseño, comprueba que las exportaciones coinciden con él y tiene un lugar para construir cada imagen.</translation>
    </message>
    <message>
        <source>Set the CI variables GROUNDPLAN_IMAGE (an image that holds groundplan and kustomize) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>Ponga las variables de CI GROUNDPLAN_IMAGE (una imagen que contiene groundplan y kustomize) y, cuando los pasos de construcción sean suyos, BUILD_IMAGES en true.</translation>
    </message>
    <message>
        <source>The pipeline reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>El pipeline lee el diseño de platform.groundplan.yaml; la opción &apos;design&apos; indica otra ruta.</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>Archivo de diseño</translation>
    </message>
    <message>
        <source>Path of the design file within the repository.</source>
        <translation>Ruta del archivo de diseño dentro del repositorio.</translation>
    </message>
    <message>
        <source>Build images</source>
        <translation>Construir imágenes</translation>
    </message>
    <message>
        <source>Whether the pipeline has a job for each image that the team builds.</source>
        <translation>Si el pipeline tiene un job por cada imagen que construye el equipo.</translation>
    </message>
    <message>
        <source>The export profile puts files into the folder %1, but this file is only found at the top of the repository: export this target there, with -t %2 -o . at the top.</source>
        <translation>El perfil de exportación pone los archivos en la carpeta %1, pero este archivo solo se encuentra en la raíz del repositorio: exporte este destino allí, con -t %2 -o . en la raíz.</translation>
    </message>
</context>
<context>
    <name>PlantUmlExport</name>
    <message>
        <source>C4 diagrams in PlantUML</source>
        <translation>Diagramas C4 en PlantUML</translation>
    </message>
    <message>
        <source>The design and each of its systems as C4 container diagrams for PlantUML, whose own library holds all that they include.</source>
        <translation>El diseño y cada uno de sus sistemas como diagramas de contenedores C4 para PlantUML, cuya propia biblioteca contiene todo lo que incluyen.</translation>
    </message>
    <message>
        <source>The diagrams need PlantUML 1.2022.0 or newer.</source>
        <translation>Los diagramas necesitan PlantUML 1.2022.0 o posterior.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>&apos;%1&apos; cannot be switched off: it tells of deviations that do not count.</source>
        <translation>&apos;%1&apos; no se puede desactivar: informa de las desviaciones que no cuentan.</translation>
    </message>
    <message>
        <source>There is no rule or pack &apos;%1&apos;</source>
        <translation>No existe la regla ni el paquete &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;</source>
        <translation>No existe la regla &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan rules&apos; lists them.</source>
        <translation>%1; &apos;groundplan rules&apos; las enumera.</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>El nivel de &apos;%1&apos; debe ser uno de %2, no &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>Rules and their levels must be a map, not %1.</source>
        <translation>Las reglas y sus niveles deben ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>Text is expected here, not %1.</source>
        <translation>Aquí se espera texto, no %1.</translation>
    </message>
    <message>
        <source>This is not a profile: a map with the key &apos;profile&apos; is expected.</source>
        <translation>Esto no es un perfil: se espera un mapa con la clave &apos;profile&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile; use lower-case letters, digits and dashes.</source>
        <translation>&apos;%1&apos; no es un nombre de perfil; use minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;.</source>
        <translation>No existe el paquete &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>No existe el paquete &apos;%1&apos;; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; known are %2.</source>
        <translation>Clave desconocida &apos;%1&apos; de un perfil; se conocen %2.</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; did you mean &apos;%2&apos;?</source>
        <translation>Clave desconocida &apos;%1&apos; de un perfil; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; needs a name and a description.</source>
        <translation>El perfil &apos;%1&apos; necesita un nombre y una descripción.</translation>
    </message>
</context>
<context>
    <name>PolicyExport</name>
    <message>
        <source>These do not keep what others do, and no deviation accepts that; the policies leave them out: %1.</source>
        <translation>Estos no cumplen lo que cumplen otros y ninguna desviación lo acepta; las políticas los dejan fuera: %1.</translation>
    </message>
    <message>
        <source>The deviations of these lack a justification of 20 letters, an owner or an end, so they except nothing: %1.</source>
        <translation>A las desviaciones de estos les falta una justificación de 20 letras, un responsable o un fin, así que no eximen de nada: %1.</translation>
    </message>
    <message>
        <source>Containers that prepare a pod for the mesh run as root unless its CNI plugin does that; use the plugin of: %1.</source>
        <translation>Los contenedores que preparan un pod para la malla se ejecutan como root salvo que lo haga su plugin CNI; use el plugin de: %1.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Whole design</source>
        <translation>Diseño entero</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <translation>
            <numerusform>%1 Y %n más como este.</numerusform>
            <numerusform>%1 Y %n más como este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2, hasta el %3.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Docker&apos;s settings name the credential helper &apos;%1&apos;, which is not installed.</source>
        <translation>Los ajustes de Docker nombran el asistente de credenciales &apos;%1&apos;, que no está instalado.</translation>
    </message>
    <message>
        <source>The credential helper &apos;%1&apos; did not answer.</source>
        <translation>El asistente de credenciales &apos;%1&apos; no respondió.</translation>
    </message>
    <message>
        <source>This is no JSON object; &apos;docker login&apos; writes one.</source>
        <translation>Esto no es un objeto JSON; &apos;docker login&apos; escribe uno.</translation>
    </message>
    <message>
        <source>No branch is checked out; name one with &apos;--branch&apos;.</source>
        <translation>No hay ninguna rama activa; indique una con &apos;--branch&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for a branch.</source>
        <translation>&apos;%1&apos; no es un nombre válido de rama.</translation>
    </message>
    <message>
        <source>git cannot switch to the branch &apos;%1&apos;: %2</source>
        <translation>git no puede cambiar a la rama &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>Publishing needs git, which is not installed.</source>
        <translation>Publicar necesita git, que no está instalado.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>This is no git working tree: %1</source>
        <translation>Esto no es un árbol de trabajo de git: %1</translation>
    </message>
    <message>
        <source>The path leads into the folder of git itself.</source>
        <translation>La ruta entra en la carpeta del propio git.</translation>
    </message>
    <message>
        <source>The path leads out of the git working tree.</source>
        <translation>La ruta sale del árbol de trabajo de git.</translation>
    </message>
    <message>
        <source>A merge or rebase is under way in this working tree; finish it first.</source>
        <translation>Hay un merge o rebase en curso en este árbol de trabajo; termínelo antes.</translation>
    </message>
    <message>
        <source>Other changes are staged in this working tree; commit or unstage them first.</source>
        <translation>Hay otros cambios preparados en este árbol de trabajo; haga commit de ellos o retírelos antes del área de preparación.</translation>
    </message>
    <message>
        <source>This file was changed by hand, and that is not committed; commit or discard it first.</source>
        <translation>Este archivo se cambió a mano sin hacer commit; haga commit o descarte el cambio antes.</translation>
    </message>
    <message>
        <source>The files are written, but git did not commit them: %1</source>
        <translation>Los archivos están escritos, pero git no hizo commit de ellos: %1</translation>
    </message>
    <message>
        <source>There is no remote to push to; name one with &apos;--remote&apos;.</source>
        <translation>No hay ningún remoto al que hacer push; indique uno con &apos;--remote&apos;.</translation>
    </message>
    <message>
        <source>The export is committed, but git did not push it: %1</source>
        <translation>La exportación tiene su commit, pero git no hizo push: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of an artifact; write oci://HOST/REPOSITORY:TAG, the repository in small letters.</source>
        <translation>&apos;%1&apos; no es una dirección de un artefacto; escriba oci://HOST/REPOSITORY:TAG, con el repositorio en minúsculas.</translation>
    </message>
    <message>
        <source>The registry sends on to %1, which is not encrypted.</source>
        <translation>El registro redirige a %1, que no está cifrado.</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>La publicación se detuvo.</translation>
    </message>
    <message>
        <source>The registry does not answer: %1.</source>
        <translation>El registro no responde: %1.</translation>
    </message>
    <message>
        <source>The registry asks for a way to sign in that is not known here.</source>
        <translation>El registro pide una forma de iniciar sesión que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The registry wants to know who pushes; sign in with &apos;docker login %1&apos; first.</source>
        <translation>El registro quiere saber quién hace push; inicie sesión antes con &apos;docker login %1&apos;.</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>iniciar sesión</translation>
    </message>
    <message>
        <source>Check &apos;docker login %1&apos;.</source>
        <translation>Compruebe &apos;docker login %1&apos;.</translation>
    </message>
    <message>
        <source>The registry refuses %1 (status %2).</source>
        <translation>El registro rechaza %1 (estado %2).</translation>
    </message>
    <message>
        <source>to say what it holds</source>
        <translation>decir qué contiene</translation>
    </message>
    <message>
        <source>an upload</source>
        <translation>una carga</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>el artefacto</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>This design is empty.</source>
        <translation>Este diseño está vacío.</translation>
    </message>
    <message>
        <source>The scale of a picture has to be greater than 0.</source>
        <translation>La escala de una imagen debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. Use a scale of at most %5, or SVG.</source>
        <translation>La imagen tendría %1 × %2 píxeles; son posibles como máximo %3 por lado y %4 megapíxeles. Use una escala de %5 como máximo, o SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; use a smaller scale, or SVG.</source>
        <translation>No hay memoria suficiente para la imagen; use una escala menor, o SVG.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nobody collects the logs of %1.</source>
        <translation>Nadie recoge los registros de %1.</translation>
    </message>
    <message>
        <source>Nobody collects the metrics of %1.</source>
        <translation>Nadie recoge las métricas de %1.</translation>
    </message>
    <message>
        <source>Nobody collects the traces of %1.</source>
        <translation>Nadie recoge las trazas de %1.</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; accepts nothing: &apos;%2&apos; finds nothing there.</source>
        <translation>La desviación &apos;%1&apos; no acepta nada: &apos;%2&apos; no encuentra nada ahí.</translation>
    </message>
    <message>
        <source>Changes propagate far</source>
        <translation>Los cambios se propagan lejos</translation>
    </message>
    <message>
        <source>A change of one workload can reach a large part of all others.</source>
        <translation>Un cambio de una carga de trabajo puede llegar a gran parte de todas las demás.</translation>
    </message>
    <message>
        <source>Nobody can foresee what a change breaks, so every release needs a test of everything.</source>
        <translation>Nadie puede prever qué rompe un cambio, así que cada publicación exige probarlo todo.</translation>
    </message>
    <message>
        <source>Cut the dependencies of the workload that most others reach: with events, a facade, or data of their own.</source>
        <translation>Corte las dependencias de la carga de trabajo a la que más llegan las demás: con eventos, una fachada o datos propios.</translation>
    </message>
    <message>
        <source>Chatty connection</source>
        <translation>Conexión parlanchina</translation>
    </message>
    <message>
        <source>One request makes many calls over the same connection.</source>
        <translation>Una solicitud hace muchas llamadas por la misma conexión.</translation>
    </message>
    <message>
        <source>Each call pays network time and can fail; together they make a slow and fragile request.</source>
        <translation>Cada llamada cuesta tiempo de red y puede fallar; juntas hacen una solicitud lenta y frágil.</translation>
    </message>
    <message>
        <source>Offer one coarser operation or a batch, or keep a copy of the data where it is read.</source>
        <translation>Ofrezca una operación más gruesa o un lote, o mantenga una copia de los datos donde se leen.</translation>
    </message>
    <message>
        <source>%1 does not say how many calls a request makes.</source>
        <translation>%1 no dice cuántas llamadas hace una solicitud.</translation>
    </message>
    <message>
        <source>%1 makes %2 calls for one request.</source>
        <translation>%1 hace %2 llamadas por una solicitud.</translation>
    </message>
    <message>
        <source>Dense coupling</source>
        <translation>Acoplamiento denso</translation>
    </message>
    <message>
        <source>A large part of all possible dependencies between workloads exists.</source>
        <translation>Existe gran parte de todas las dependencias posibles entre cargas de trabajo.</translation>
    </message>
    <message>
        <source>When everything talks to everything, the boundaries between workloads do not separate anything.</source>
        <translation>Cuando todo habla con todo, las fronteras entre cargas de trabajo no separan nada.</translation>
    </message>
    <message>
        <source>Review the boundaries: merge what always changes together, and cut what merely shares data.</source>
        <translation>Revise las fronteras: una lo que siempre cambia junto y corte lo que solo comparte datos.</translation>
    </message>
    <message>
        <source>Dependency cycle</source>
        <translation>Ciclo de dependencias</translation>
    </message>
    <message>
        <source>Components call one another in a circle, each waiting for the next.</source>
        <translation>Unos componentes se llaman en círculo y cada uno espera al siguiente.</translation>
    </message>
    <message>
        <source>They can only be deployed, tested and scaled together, and one slow member stalls all of them.</source>
        <translation>Solo se pueden desplegar, probar y escalar juntos, y un miembro lento los frena a todos.</translation>
    </message>
    <message>
        <source>Make one call of the cycle asynchronous, or move what both sides need into a component of its own.</source>
        <translation>Haga asíncrona una llamada del ciclo, o pase lo que ambos lados necesitan a un componente propio.</translation>
    </message>
    <message>
        <source>%1 wait for one another in a circle.</source>
        <translation>%1 se esperan unos a otros en círculo.</translation>
    </message>
    <message>
        <source>Excessive fan-in</source>
        <translation>Fan-in excesivo</translation>
    </message>
    <message>
        <source>Very many components depend on one workload.</source>
        <translation>Muchísimos componentes dependen de una sola carga de trabajo.</translation>
    </message>
    <message>
        <source>Its failure, slowness or change of contract hits all of them at once.</source>
        <translation>Su fallo, su lentitud o un cambio de su contrato los golpea a todos a la vez.</translation>
    </message>
    <message>
        <source>Cache its answers near the callers, split it by caller group, or isolate the callers with bulkheads.</source>
        <translation>Guarde sus respuestas en caché cerca de los llamantes, divídala por grupos de llamantes o aísle a los llamantes con mamparos.</translation>
    </message>
    <message>
        <source>Excessive fan-out</source>
        <translation>Fan-out excesivo</translation>
    </message>
    <message>
        <source>One workload calls very many others and waits for them.</source>
        <translation>Una carga de trabajo llama a muchísimas otras y las espera.</translation>
    </message>
    <message>
        <source>It is as slow as the slowest and as available as all of them together.</source>
        <translation>Es tan lenta como la más lenta y tan disponible como todas ellas juntas.</translation>
    </message>
    <message>
        <source>Put an aggregator or backend for frontend in between, or let it listen to events instead of asking.</source>
        <translation>Ponga en medio un agregador o un backend para frontend, o haga que escuche eventos en vez de preguntar.</translation>
    </message>
    <message>
        <source>Call to a fixed address</source>
        <translation>Llamada a una dirección fija</translation>
    </message>
    <message>
        <source>A workload finds another by an address that is written down.</source>
        <translation>Una carga de trabajo encuentra a otra por una dirección escrita a mano.</translation>
    </message>
    <message>
        <source>The target cannot be moved, scaled or replaced without a change in every caller.</source>
        <translation>El destino no se puede mover, escalar ni sustituir sin un cambio en cada llamante.</translation>
    </message>
    <message>
        <source>Find the target through the platform or a registry, or put a router in front of it.</source>
        <translation>Encuentre el destino mediante la plataforma o un registro, o ponga un router delante.</translation>
    </message>
    <message>
        <source>%1 does not say how %2 finds %3.</source>
        <translation>%1 no dice cómo encuentra %2 a %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 at a fixed address.</source>
        <translation>%1 llama a %2 en una dirección fija.</translation>
    </message>
    <message>
        <source>Find it through a registry</source>
        <translation>Encontrarlo mediante un registro</translation>
    </message>
    <message>
        <source>Closer to another team</source>
        <translation>Más cerca de otro equipo</translation>
    </message>
    <message>
        <source>A component has more connections with another team than with its own, and is not run for others by design.</source>
        <translation>Un componente tiene más conexiones con otro equipo que con el suyo, y no se opera a propósito para otros.</translation>
    </message>
    <message>
        <source>Every change has to be agreed between two teams, though one of them could make it alone.</source>
        <translation>Cada cambio debe acordarse entre dos equipos, aunque uno de ellos podría hacerlo solo.</translation>
    </message>
    <message>
        <source>Give it to the team that it works with, or move the boundary between the two.</source>
        <translation>Déselo al equipo con el que trabaja, o mueva la frontera entre los dos.</translation>
    </message>
    <message>
        <source>%1 has more connections with the team %2 (%3) than with its own (%4).</source>
        <translation>%1 tiene más conexiones con el equipo %2 (%3) que con el suyo (%4).</translation>
    </message>
    <message>
        <source>Give it to the team %1</source>
        <translation>Dárselo al equipo %1</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Concentrador</translation>
    </message>
    <message>
        <source>A workload has about as many callers as it calls, and many of both.</source>
        <translation>Una carga de trabajo tiene más o menos tantos llamantes como destinos llama, y muchos de ambos.</translation>
    </message>
    <message>
        <source>Every change passes through it, and its failure reaches in both directions.</source>
        <translation>Todo cambio pasa por ella y su fallo llega en ambas direcciones.</translation>
    </message>
    <message>
        <source>Split it by responsibility, or put a facade or events between it and one of its sides.</source>
        <translation>Divídala por responsabilidades, o ponga una fachada o eventos entre ella y uno de sus lados.</translation>
    </message>
    <message>
        <source>Long synchronous chain</source>
        <translation>Cadena síncrona larga</translation>
    </message>
    <message>
        <source>A request passes through a long chain of workloads that each wait for the next.</source>
        <translation>Una solicitud pasa por una larga cadena de cargas de trabajo en la que cada una espera a la siguiente.</translation>
    </message>
    <message>
        <source>Latency adds up, availability multiplies, and retries at every hop turn a hiccup into a storm.</source>
        <translation>La latencia se suma, la disponibilidad se multiplica y los reintentos en cada salto convierten un tropiezo en una tormenta.</translation>
    </message>
    <message>
        <source>Cut the chain with an event or a queue, or let the caller gather what it needs in parallel.</source>
        <translation>Corte la cadena con un evento o una cola, o haga que el llamante reúna en paralelo lo que necesita.</translation>
    </message>
    <message>
        <source>Mutual calls</source>
        <translation>Llamadas mutuas</translation>
    </message>
    <message>
        <source>Two workloads call each other and wait.</source>
        <translation>Dos cargas de trabajo se llaman una a otra y esperan.</translation>
    </message>
    <message>
        <source>Neither can start, answer or be released without the other: they are one program with a network in the middle.</source>
        <translation>Ninguna puede arrancar, responder ni publicarse sin la otra: son un solo programa con una red en medio.</translation>
    </message>
    <message>
        <source>Let one side answer with events, or move what both need into a third workload.</source>
        <translation>Haga que un lado responda con eventos, o pase lo que ambas necesitan a una tercera carga de trabajo.</translation>
    </message>
    <message>
        <source>%1 and %2 call each other.</source>
        <translation>%1 y %2 se llaman mutuamente.</translation>
    </message>
    <message>
        <source>Shared domain library</source>
        <translation>Biblioteca de dominio compartida</translation>
    </message>
    <message>
        <source>Several workloads share a library that holds business rules.</source>
        <translation>Varias cargas de trabajo comparten una biblioteca que contiene reglas de negocio.</translation>
    </message>
    <message>
        <source>A change of the rules has to be released in all of them at the same time.</source>
        <translation>Un cambio de las reglas debe publicarse en todas ellas al mismo tiempo.</translation>
    </message>
    <message>
        <source>Copy the little that each needs, give the rules to one workload, or let versions of the library live side by side.</source>
        <translation>Copie lo poco que necesita cada una, dé las reglas a una sola carga de trabajo o deje que convivan versiones de la biblioteca.</translation>
    </message>
    <message>
        <source>Unstable dependency</source>
        <translation>Dependencia inestable</translation>
    </message>
    <message>
        <source>A workload that others rely on depends on workloads that change more easily than it does.</source>
        <translation>Una carga de trabajo en la que otros se apoyan depende de cargas de trabajo que cambian más fácilmente que ella.</translation>
    </message>
    <message>
        <source>Changes of its targets reach it, and through it all that rely on it.</source>
        <translation>Los cambios de sus destinos le llegan, y a través de ella llegan a todos los que se apoyan en ella.</translation>
    </message>
    <message>
        <source>Turn the dependency around: let the less stable side depend on an interface or on events of the other.</source>
        <translation>Invierta la dependencia: haga que el lado menos estable dependa de una interfaz o de eventos del otro.</translation>
    </message>
    <message>
        <source>Writes to several stores</source>
        <translation>Escrituras en varios almacenes</translation>
    </message>
    <message>
        <source>A workload writes to several data stores, and no saga coordinates the writes.</source>
        <translation>Una carga de trabajo escribe en varios almacenes de datos y ninguna saga coordina las escrituras.</translation>
    </message>
    <message>
        <source>When one write fails, the others stay: the stores contradict each other, and no transaction takes them back.</source>
        <translation>Si una escritura falla, las demás quedan: los almacenes se contradicen y ninguna transacción las revierte.</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga with compensating steps, or leave each store to a workload of its own.</source>
        <translation>Coordine las escrituras con una saga de pasos de compensación, o deje cada almacén a una carga de trabajo propia.</translation>
    </message>
    <message>
        <source>%1 writes to %2, and no saga keeps them together.</source>
        <translation>%1 escribe en %2 y ninguna saga los mantiene en concordancia.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and does not say whether a saga keeps them together.</source>
        <translation>%1 escribe en %2 y no dice si una saga los mantiene en concordancia.</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga</source>
        <translation>Coordinar las escrituras con una saga</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Escritura doble</translation>
    </message>
    <message>
        <source>A workload writes to a data store and publishes messages, with nothing that keeps the two together.</source>
        <translation>Una carga de trabajo escribe en un almacén de datos y publica mensajes, sin nada que mantenga ambos en concordancia.</translation>
    </message>
    <message>
        <source>When it dies between the two, the data says one thing and the messages another, and nobody notices.</source>
        <translation>Si muere entre los dos pasos, los datos dicen una cosa y los mensajes otra, y nadie lo nota.</translation>
    </message>
    <message>
        <source>Store the message with the data and publish it from there (outbox), or capture the changes of the store.</source>
        <translation>Guarde el mensaje con los datos y publíquelo desde ahí (outbox), o capture los cambios del almacén.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3 without an outbox.</source>
        <translation>%1 escribe en %2 y publica en %3 sin un outbox.</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3, and does not say whether an outbox keeps the two together.</source>
        <translation>%1 escribe en %2 y publica en %3, y no dice si un outbox mantiene ambos en concordancia.</translation>
    </message>
    <message>
        <source>Publish from an outbox</source>
        <translation>Publicar desde un outbox</translation>
    </message>
    <message>
        <source>Data of another team</source>
        <translation>Datos de otro equipo</translation>
    </message>
    <message>
        <source>A workload reads or writes the tables of a data store that another team develops on.</source>
        <translation>Una carga de trabajo lee o escribe las tablas de un almacén de datos que desarrolla otro equipo.</translation>
    </message>
    <message>
        <source>The owning team cannot change its tables without breaking software that it does not know.</source>
        <translation>El equipo propietario no puede cambiar sus tablas sin romper software que no conoce.</translation>
    </message>
    <message>
        <source>Ask a workload of the owning team, or read a view or a stream of changes that it publishes.</source>
        <translation>Pregunte a una carga de trabajo del equipo propietario, o lea una vista o un flujo de cambios que este publique.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 belongs to the team %2, but is used directly by %3.</source>
        <translation>%1 pertenece al equipo %2, pero lo usa directamente %3.</translation>
    </message>
    <message>
        <source>Read a view that the owner publishes</source>
        <translation>Leer una vista que publica el propietario</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>Preguntar a %1 en su lugar</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>A data store that is not backed up, or for which nobody said how much work may be lost.</source>
        <translation>Un almacén de datos sin copia de seguridad, o del que nadie dijo cuánto trabajo se puede perder.</translation>
    </message>
    <message>
        <source>A deleted table, a faulty release or an extortionist takes the data for good; replicas repeat the loss.</source>
        <translation>Una tabla borrada, una versión defectuosa o un extorsionador se llevan los datos para siempre; las réplicas repiten la pérdida.</translation>
    </message>
    <message>
        <source>Back it up to a separate place and agree on a recovery point.</source>
        <translation>Haga copias de seguridad en un lugar separado y acuerde un punto de recuperación.</translation>
    </message>
    <message>
        <source>The data in %1 is not backed up.</source>
        <translation>Los datos de %1 no tienen copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 does not say whether its data is backed up.</source>
        <translation>%1 no dice si sus datos tienen copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is backed up, but does not say how much work may be lost.</source>
        <translation>%1 tiene copia de seguridad, pero no dice cuánto trabajo se puede perder.</translation>
    </message>
    <message>
        <source>Copy it to %1 every day</source>
        <translation>Copiarlo en %1 cada día</translation>
    </message>
    <message>
        <source>Back it up every day</source>
        <translation>Hacer una copia de seguridad cada día</translation>
    </message>
    <message>
        <source>Orphaned topic</source>
        <translation>Tema huérfano</translation>
    </message>
    <message>
        <source>A queue or event stream, or a topic of it, that nobody publishes to or nobody consumes.</source>
        <translation>Una cola o un flujo de eventos, o un tema suyo, en que nadie publica o del que nadie consume.</translation>
    </message>
    <message>
        <source>Messages pile up for nobody, or somebody waits for messages that never come; often a name is misspelt.</source>
        <translation>Los mensajes se acumulan para nadie, o alguien espera mensajes que nunca llegan; a menudo un nombre está mal escrito.</translation>
    </message>
    <message>
        <source>Connect the missing side, or remove what nobody needs.</source>
        <translation>Conecte el lado que falta, o quite lo que nadie necesita.</translation>
    </message>
    <message>
        <source>Nobody publishes to %1, and nobody consumes from it.</source>
        <translation>Nadie publica en %1 y nadie consume de él.</translation>
    </message>
    <message>
        <source>Nobody consumes what is published to %1.</source>
        <translation>Nadie consume lo que se publica en %1.</translation>
    </message>
    <message>
        <source>Nobody publishes what is consumed from %1.</source>
        <translation>Nadie publica lo que se consume de %1.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2, and nobody publishes %3.</source>
        <translation>En %1, nadie consume %2 y nadie publica %3.</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2.</source>
        <translation>En %1, nadie consume %2.</translation>
    </message>
    <message>
        <source>In %1, nobody publishes %2.</source>
        <translation>En %1, nadie publica %2.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Base de datos compartida</translation>
    </message>
    <message>
        <source>Several workloads read or write the same data store.</source>
        <translation>Varias cargas de trabajo leen o escriben el mismo almacén de datos.</translation>
    </message>
    <message>
        <source>Its schema becomes a contract that nobody wrote: no owner can change it, and one can corrupt the data of all.</source>
        <translation>Su esquema se vuelve un contrato que nadie escribió: ningún dueño puede cambiarlo y uno puede corromper los datos de todos.</translation>
    </message>
    <message>
        <source>Give each its own store and share by an interface or events, or let one workload own the data.</source>
        <translation>Dé a cada una su propio almacén y comparta mediante una interfaz o eventos, o haga que una carga de trabajo posea los datos.</translation>
    </message>
    <message>
        <source>%1 is shared by %2.</source>
        <translation>%1 lo comparten %2.</translation>
    </message>
    <message>
        <source>Data stored in the clear</source>
        <translation>Datos guardados en claro</translation>
    </message>
    <message>
        <source>Confidential or regulated data rests where it is not encrypted.</source>
        <translation>Datos confidenciales o regulados reposan donde no están cifrados.</translation>
    </message>
    <message>
        <source>A lost disk, a copied snapshot or a stolen backup is then a breach that has to be reported.</source>
        <translation>Un disco perdido, una instantánea copiada o una copia de seguridad robada es entonces una brecha que hay que notificar.</translation>
    </message>
    <message>
        <source>Encrypt it at rest, with a key from a key service.</source>
        <translation>Cífrelos en reposo, con una clave de un servicio de claves.</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted and does not say whether entries are written to disk.</source>
        <translation>%1 guarda %2 sin cifrar y no dice si las entradas se escriben en disco.</translation>
    </message>
    <message>
        <source>%1 keeps %2 and is not encrypted at rest.</source>
        <translation>%1 guarda %2 y no está cifrado en reposo.</translation>
    </message>
    <message>
        <source>%1 keeps %2 and does not say whether it is encrypted at rest.</source>
        <translation>%1 guarda %2 y no dice si está cifrado en reposo.</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest and does not say how confidential its data is.</source>
        <translation>%1 no está cifrado en reposo y no dice cuán confidenciales son sus datos.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted at rest.</source>
        <translation>%1 no dice si está cifrado en reposo.</translation>
    </message>
    <message>
        <source>Encrypt it at rest</source>
        <translation>Cifrarlo en reposo</translation>
    </message>
    <message>
        <source>confidential data</source>
        <translation>datos confidenciales</translation>
    </message>
    <message>
        <source>restricted data</source>
        <translation>datos restringidos</translation>
    </message>
    <message>
        <source>regulated data (%1)</source>
        <translation>datos regulados (%1)</translation>
    </message>
    <message>
        <source>Cluster without GitOps</source>
        <translation>Clúster sin GitOps</translation>
    </message>
    <message>
        <source>Nothing reconciles the cluster with its declared state.</source>
        <translation>Nada reconcilia el clúster con su estado declarado.</translation>
    </message>
    <message>
        <source>Changes made by hand stay unseen, and nobody can rebuild the cluster from the repository.</source>
        <translation>Los cambios hechos a mano pasan inadvertidos y nadie puede reconstruir el clúster desde el repositorio.</translation>
    </message>
    <message>
        <source>Add a GitOps controller that deploys to the cluster.</source>
        <translation>Añada un controlador GitOps que despliegue en el clúster.</translation>
    </message>
    <message>
        <source>No GitOps controller reconciles %1.</source>
        <translation>Ningún controlador GitOps reconcilia %1.</translation>
    </message>
    <message>
        <source>Let %1 deploy to it</source>
        <translation>Hacer que %1 despliegue en él</translation>
    </message>
    <message>
        <source>Image without a fixed version</source>
        <translation>Imagen sin versión fija</translation>
    </message>
    <message>
        <source>A container image is named without a version, or by a tag that moves.</source>
        <translation>Una imagen de contenedor se indica sin versión o con una etiqueta que se mueve.</translation>
    </message>
    <message>
        <source>Two instances can run different software, and nobody can go back to what ran before.</source>
        <translation>Dos instancias pueden ejecutar software distinto, y nadie puede volver a lo que se ejecutaba antes.</translation>
    </message>
    <message>
        <source>Name the image by a version tag that is never reused, or by its digest.</source>
        <translation>Indique la imagen con una etiqueta de versión que no se reutilice nunca, o con su digest.</translation>
    </message>
    <message>
        <source>%1 does not say which image it runs.</source>
        <translation>%1 no dice qué imagen ejecuta.</translation>
    </message>
    <message>
        <source>%1 runs the image %2 without a version.</source>
        <translation>%1 ejecuta la imagen %2 sin versión.</translation>
    </message>
    <message>
        <source>%1 runs the image %2, whose tag moves.</source>
        <translation>%1 ejecuta la imagen %2, cuya etiqueta se mueve.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecutar %1</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Nadie responde de él</translation>
    </message>
    <message>
        <source>No person or team is named that answers for a component.</source>
        <translation>No se nombra ninguna persona o equipo que responda de un componente.</translation>
    </message>
    <message>
        <source>When it fails or has to be patched, everybody waits for somebody else.</source>
        <translation>Cuando falla o hay que parchearlo, todos esperan a que lo haga otro.</translation>
    </message>
    <message>
        <source>Name an owner, or give it or the place that it stands in to a team.</source>
        <translation>Nombre un responsable, o asígnelo a un equipo, a él o al lugar en que está.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for %1.</source>
        <translation>No se nombra a nadie que responda de %1.</translation>
    </message>
    <message>
        <source>Not made from code</source>
        <translation>No creado desde código</translation>
    </message>
    <message>
        <source>Something is set up by hand instead of from infrastructure code.</source>
        <translation>Algo se monta a mano en vez de desde código de infraestructura.</translation>
    </message>
    <message>
        <source>Nobody can rebuild it, review its changes, or tell how it differs from the other environments.</source>
        <translation>Nadie puede reconstruirlo, revisar sus cambios ni saber en qué difiere de los demás entornos.</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code and let a pipeline or controller create it.</source>
        <translation>Descríbalo en código de infraestructura y haga que lo cree un pipeline o un controlador.</translation>
    </message>
    <message>
        <source>%1 is set up by hand.</source>
        <translation>%1 se monta a mano.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is made from code or by hand.</source>
        <translation>%1 no dice si se crea desde código o a mano.</translation>
    </message>
    <message>
        <source>Let %1 create it</source>
        <translation>Hacer que %1 lo cree</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code</source>
        <translation>Describirlo en código de infraestructura</translation>
    </message>
    <message>
        <source>Runs in production alone</source>
        <translation>Solo se ejecuta en producción</translation>
    </message>
    <message>
        <source>A component runs in production, but in no environment before it.</source>
        <translation>Un componente se ejecuta en producción, pero en ningún entorno anterior.</translation>
    </message>
    <message>
        <source>It is tried out for the first time where it must not fail.</source>
        <translation>Se prueba por primera vez donde no debe fallar.</translation>
    </message>
    <message>
        <source>Run it in at least one environment before production too.</source>
        <translation>Ejecútelo también en al menos un entorno antes de producción.</translation>
    </message>
    <message>
        <source>%1 runs in %2 alone.</source>
        <translation>%1 solo se ejecuta en %2.</translation>
    </message>
    <message>
        <source>Run it in %1 too</source>
        <translation>Ejecutarlo también en %1</translation>
    </message>
    <message>
        <source>Pipeline pushes into a cluster</source>
        <translation>Un pipeline empuja cambios a un clúster</translation>
    </message>
    <message>
        <source>A build pipeline changes a cluster by itself.</source>
        <translation>Un pipeline de compilación cambia un clúster por sí mismo.</translation>
    </message>
    <message>
        <source>The pipeline holds the keys of the cluster, and what runs may differ from what the repository says.</source>
        <translation>El pipeline tiene las llaves del clúster, y lo que se ejecuta puede diferir de lo que dice el repositorio.</translation>
    </message>
    <message>
        <source>Let the pipeline change the repository, and a GitOps controller in the cluster fetch it from there.</source>
        <translation>Haga que el pipeline cambie el repositorio y que un controlador GitOps del clúster lo recoja de ahí.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is handed the change or fetches it.</source>
        <translation>%1 no dice si a %2 se le entrega el cambio o lo recoge.</translation>
    </message>
    <message>
        <source>The pipeline %1 pushes changes into %2.</source>
        <translation>El pipeline %1 empuja cambios a %2.</translation>
    </message>
    <message>
        <source>Let %1 deploy to it instead</source>
        <translation>Hacer que en su lugar %1 despliegue en él</translation>
    </message>
    <message>
        <source>Resources half stated</source>
        <translation>Recursos indicados a medias</translation>
    </message>
    <message>
        <source>A container states some of its resources, but not what it is promised and where it is stopped.</source>
        <translation>Un contenedor indica algunos de sus recursos, pero no lo que se le promete ni dónde se detiene.</translation>
    </message>
    <message>
        <source>The scheduler places it blindly, and one leaking instance takes the memory of its neighbours.</source>
        <translation>El planificador lo coloca a ciegas, y una instancia con fugas se lleva la memoria de sus vecinos.</translation>
    </message>
    <message>
        <source>State the processor time and memory that an instance asks for, and the memory at which it is stopped.</source>
        <translation>Indique el tiempo de procesador y la memoria que pide una instancia, y la memoria con la que se detiene.</translation>
    </message>
    <message>
        <source>%1 does not say what resources it needs.</source>
        <translation>%1 no dice qué recursos necesita.</translation>
    </message>
    <message>
        <source>processor request</source>
        <translation>solicitud de procesador</translation>
    </message>
    <message>
        <source>memory request</source>
        <translation>solicitud de memoria</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>límite de memoria</translation>
    </message>
    <message>
        <source>%1 states no %2.</source>
        <translation>%1 no indica %2.</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> ni </translation>
    </message>
    <message>
        <source>State the missing resources</source>
        <translation>Indicar los recursos que faltan</translation>
    </message>
    <message>
        <source>there is no rule &apos;%1&apos;</source>
        <translation>no existe la regla &apos;%1&apos;</translation>
    </message>
    <message>
        <source>its subject &apos;%1&apos; is not in the design</source>
        <translation>su objeto &apos;%1&apos; no está en el diseño</translation>
    </message>
    <message>
        <source>it has no owner</source>
        <translation>no tiene responsable</translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation>no tiene fecha de caducidad</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Corregir todo: %1</translation>
    </message>
    <message>
        <source>Use events over %1 instead</source>
        <translation>Usar en su lugar eventos por %1</translation>
    </message>
    <message>
        <source>Let %1 observe it</source>
        <translation>Hacer que %1 lo observe</translation>
    </message>
    <message>
        <source>Many calls between providers</source>
        <translation>Muchas llamadas entre proveedores</translation>
    </message>
    <message>
        <source>A caller waits very often for a component that runs with another provider.</source>
        <translation>Un llamante espera muy a menudo a un componente que se ejecuta en otro proveedor.</translation>
    </message>
    <message>
        <source>Each call pays the way between the providers in milliseconds and in money, and an outage of the link stops both sides.</source>
        <translation>Cada llamada paga el camino entre los proveedores en milisegundos y en dinero, y una caída del enlace detiene ambos lados.</translation>
    </message>
    <message>
        <source>Keep a copy of the data near the caller, send events, or move the two together.</source>
        <translation>Mantenga una copia de los datos cerca del llamante, envíe eventos o junte los dos.</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider and does not say how often.</source>
        <translation>%1 llama a %2 en otro proveedor y no dice cuántas veces.</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider %3 times a second.</source>
        <translation>%1 llama a %2 en otro proveedor %3 veces por segundo.</translation>
    </message>
    <message>
        <source>Data outside of where it has to stay</source>
        <translation>Datos fuera de donde deben quedarse</translation>
    </message>
    <message>
        <source>Data that has to stay in certain countries rests elsewhere: the store itself, a copy of it, or logs of it.</source>
        <translation>Datos que deben quedarse en ciertos países reposan en otra parte: el propio almacén, una copia suya o sus registros.</translation>
    </message>
    <message>
        <source>A copy in the wrong country breaks the law and contracts even when nobody reads it.</source>
        <translation>Una copia en el país equivocado infringe la ley y los contratos aunque nadie la lea.</translation>
    </message>
    <message>
        <source>Move the store or the copy into a place that is allowed, or stop copying.</source>
        <translation>Mueva el almacén o la copia a un lugar permitido, o deje de copiar.</translation>
    </message>
    <message>
        <source>%1 receives data that has to stay in %2 and does not say where it keeps it.</source>
        <translation>%1 recibe datos que deben quedarse en %2 y no dice dónde los guarda.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2; %3 keeps it in %4.</source>
        <translation>Los datos de %1 deben quedarse en %2; %3 los guarda en %4.</translation>
    </message>
    <message>
        <source>%1 keeps data that has to stay in %2; the design does not say in which country %3 is.</source>
        <translation>%1 guarda datos que deben quedarse en %2; el diseño no dice en qué país está %3.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and rests in %3.</source>
        <translation>Los datos de %1 deben quedarse en %2 y reposan en %3.</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and is copied to %3 in %4.</source>
        <translation>Los datos de %1 deben quedarse en %2 y se copian a %3 en %4.</translation>
    </message>
    <message>
        <source>Data that leaves costs more than planned</source>
        <translation>Los datos salientes cuestan más de lo previsto</translation>
    </message>
    <message>
        <source>What leaves a cloud in a month costs more than its budget for that.</source>
        <translation>Lo que sale de una nube al mes cuesta más que su presupuesto para ello.</translation>
    </message>
    <message>
        <source>Providers charge for data that leaves; nobody sees the bill in the diagram until it arrives.</source>
        <translation>Los proveedores cobran por los datos que salen; nadie ve la factura en el diagrama hasta que llega.</translation>
    </message>
    <message>
        <source>Keep together what exchanges much data, cache or compress it, serve it from a content delivery network, or raise the budget.</source>
        <translation>Mantenga junto lo que intercambia muchos datos, use caché o compresión, sírvalos desde una red de distribución de contenido o aumente el presupuesto.</translation>
    </message>
    <message>
        <source>What leaves %1 costs about %2 a month; %3 is planned.</source>
        <translation>Lo que sale de %1 cuesta unos %2 al mes; están previstos %3.</translation>
    </message>
    <message>
        <source>%1 leaves %2, which has a budget for that, and does not say how much it carries.</source>
        <translation>%1 sale de %2, que tiene un presupuesto para ello, y no dice cuánto transporta.</translation>
    </message>
    <message>
        <source>Promise of several regions with one store</source>
        <translation>Promesa de varias regiones con un solo almacén</translation>
    </message>
    <message>
        <source>A store is promised to survive the loss of a region, and nothing copies it to another one.</source>
        <translation>Se promete que un almacén sobrevive a la pérdida de una región y nada lo copia a otra.</translation>
    </message>
    <message>
        <source>When the region is lost, so is the data, whatever was promised.</source>
        <translation>Cuando se pierde la región se pierden los datos, se haya prometido lo que se haya prometido.</translation>
    </message>
    <message>
        <source>Copy the store to another region, or take the promise back.</source>
        <translation>Copie el almacén a otra región, o retire la promesa.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and no copy of it is drawn; the design does not say whether its provider runs it.</source>
        <translation>Se promete que %1 sobrevive a la pérdida de una región y no hay ninguna copia dibujada; el diseño no dice si lo opera su proveedor.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and nothing copies it.</source>
        <translation>Se promete que %1 sobrevive a la pérdida de una región y nada lo copia.</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region; its copy %2 stands in the same one.</source>
        <translation>Se promete que %1 sobrevive a la pérdida de una región; su copia %2 está en la misma.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Copy it to %1</source>
        <translation>Copiarlo a %1</translation>
    </message>
    <message>
        <source>Portable component tied to one provider</source>
        <translation>Componente portable atado a un proveedor</translation>
    </message>
    <message>
        <source>A component that has to be able to move to another provider cannot, or needs something that only its provider offers.</source>
        <translation>Un componente que debe poder trasladarse a otro proveedor no puede, o necesita algo que solo ofrece el suyo.</translation>
    </message>
    <message>
        <source>Moving it then means rewriting it, at the moment when there is the least time for that.</source>
        <translation>Trasladarlo significa entonces reescribirlo, justo cuando menos tiempo hay para ello.</translation>
    </message>
    <message>
        <source>Use something that other providers offer too, or hide it behind an interface of your own.</source>
        <translation>Use algo que ofrezcan también otros proveedores, u ocúltelo tras una interfaz propia.</translation>
    </message>
    <message>
        <source>%1 has to be able to move and cannot.</source>
        <translation>%1 debe poder trasladarse y no puede.</translation>
    </message>
    <message>
        <source>%1 has to be able to move and needs %2, which cannot.</source>
        <translation>%1 debe poder trasladarse y necesita %2, que no puede.</translation>
    </message>
    <message>
        <source>%1 has to be able to move; the design does not say whether %2 can.</source>
        <translation>%1 debe poder trasladarse; el diseño no dice si %2 puede.</translation>
    </message>
    <message>
        <source>Providers joined over the public internet</source>
        <translation>Proveedores unidos por la internet pública</translation>
    </message>
    <message>
        <source>A connection between two providers goes over the public internet, without a private link or a tunnel.</source>
        <translation>Una conexión entre dos proveedores pasa por la internet pública, sin enlace privado ni túnel.</translation>
    </message>
    <message>
        <source>Others share the way: it can be watched and disturbed, and nobody promises how fast it is.</source>
        <translation>Otros comparten el camino: se puede vigilar y perturbar, y nadie promete su velocidad.</translation>
    </message>
    <message>
        <source>Lead the connection over a private link, an interconnect or a tunnel.</source>
        <translation>Lleve la conexión por un enlace privado, una interconexión o un túnel.</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another over the public internet.</source>
        <translation>%1 va de un proveedor a otro por la internet pública.</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another and does not say whether over a private link.</source>
        <translation>%1 va de un proveedor a otro y no dice si por un enlace privado.</translation>
    </message>
    <message>
        <source>Lead it over a private link</source>
        <translation>Llevarla por un enlace privado</translation>
    </message>
    <message>
        <source>Several identity providers that do not know each other</source>
        <translation>Varios proveedores de identidad que no se conocen</translation>
    </message>
    <message>
        <source>The platform has more than one identity provider, and they do not trust one another.</source>
        <translation>La plataforma tiene más de un proveedor de identidad y no confían unos en otros.</translation>
    </message>
    <message>
        <source>People keep two accounts; whoever is locked out of one still gets in through the other.</source>
        <translation>Las personas tienen dos cuentas; a quien se le cierra una todavía entra por la otra.</translation>
    </message>
    <message>
        <source>Let the identity providers trust one of them, or keep one alone.</source>
        <translation>Haga que los proveedores de identidad confíen en uno de ellos, o conserve solo uno.</translation>
    </message>
    <message>
        <source>%1 and %2 do not trust one another.</source>
        <translation>%1 y %2 no confían uno en otro.</translation>
    </message>
    <message>
        <source>Promise that hangs on a service window</source>
        <translation>Promesa que depende de una ventana de servicio</translation>
    </message>
    <message>
        <source>A component with an availability target waits for a legacy system that works at certain hours alone.</source>
        <translation>Un componente con objetivo de disponibilidad espera a un sistema heredado que solo funciona a ciertas horas.</translation>
    </message>
    <message>
        <source>Outside of these hours the promise is broken, however well the caller itself runs.</source>
        <translation>Fuera de esas horas la promesa se incumple, por bien que funcione el propio llamante.</translation>
    </message>
    <message>
        <source>Put a queue or a cache between them, or state what the caller does while the system is closed.</source>
        <translation>Ponga una cola o una caché entre ambos, o indique qué hace el llamante mientras el sistema está cerrado.</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which does not say at which hours it works.</source>
        <translation>%1 depende de %2, que no dice a qué horas funciona.</translation>
    </message>
    <message>
        <source>%1 promises %2 % and waits for %3, which works %4.</source>
        <translation>%1 promete %2 % y espera a %3, que funciona %4.</translation>
    </message>
    <message>
        <source>State that the caller can do without it for a while</source>
        <translation>Indicar que el llamante puede prescindir de él un rato</translation>
    </message>
    <message>
        <source>Data of a legacy system used directly</source>
        <translation>Datos de un sistema heredado usados directamente</translation>
    </message>
    <message>
        <source>A workload reads or writes a store that belongs to a legacy system.</source>
        <translation>Una carga de trabajo lee o escribe un almacén que pertenece a un sistema heredado.</translation>
    </message>
    <message>
        <source>The store&apos;s layout becomes a contract that nobody wrote down: the legacy system can no longer change, and the workload breaks when it does.</source>
        <translation>La estructura del almacén se vuelve un contrato que nadie escribió: el sistema heredado ya no puede cambiar, y la carga de trabajo se rompe cuando lo hace.</translation>
    </message>
    <message>
        <source>Read a stream of changes or a view that the legacy system publishes, and write through an interface that it or a facade offers.</source>
        <translation>Lea un flujo de cambios o una vista que publique el sistema heredado, y escriba mediante una interfaz que ofrezca él o una fachada.</translation>
    </message>
    <message>
        <source>%1 uses %2, which belongs to the legacy system %3.</source>
        <translation>%1 usa %2, que pertenece al sistema heredado %3.</translation>
    </message>
    <message>
        <source>Use an interface of its owner</source>
        <translation>Usar una interfaz de su propietario</translation>
    </message>
    <message>
        <source>Follow its stream of changes</source>
        <translation>Seguir su flujo de cambios</translation>
    </message>
    <message>
        <source>Read a view that its owner publishes</source>
        <translation>Leer una vista que publica su propietario</translation>
    </message>
    <message>
        <source>Replacement without an end</source>
        <translation>Sustitución sin final</translation>
    </message>
    <message>
        <source>A legacy system that is being replaced has no day on which it is switched off, or that day has passed.</source>
        <translation>Un sistema heredado que se está sustituyendo no tiene día de apagado, o ese día ya pasó.</translation>
    </message>
    <message>
        <source>Old and new run side by side for years: everything is built, paid for and secured twice.</source>
        <translation>Lo viejo y lo nuevo conviven durante años: todo se construye, se paga y se protege dos veces.</translation>
    </message>
    <message>
        <source>State the day of its retirement and plan what has to move until then, or state that the system is kept.</source>
        <translation>Indique el día de su retirada y planifique qué debe trasladarse hasta entonces, o indique que el sistema se mantiene.</translation>
    </message>
    <message>
        <source>%1 was to be switched off on %2 and is still there.</source>
        <translation>%1 debía apagarse el %2 y sigue ahí.</translation>
    </message>
    <message>
        <source>%1 is being replaced, and no day is set on which it is switched off.</source>
        <translation>%1 se está sustituyendo y no se ha fijado el día en que se apaga.</translation>
    </message>
    <message>
        <source>%1 stands behind a facade; the design does not say whether it is kept or replaced.</source>
        <translation>%1 está tras una fachada; el diseño no dice si se mantiene o se sustituye.</translation>
    </message>
    <message>
        <source>Legacy system without a facade</source>
        <translation>Sistema heredado sin fachada</translation>
    </message>
    <message>
        <source>A workload talks to a legacy system directly.</source>
        <translation>Una carga de trabajo habla directamente con un sistema heredado.</translation>
    </message>
    <message>
        <source>The old model leaks into the new code, and the legacy system cannot be replaced piece by piece.</source>
        <translation>El modelo antiguo se filtra en el código nuevo y el sistema heredado no se puede sustituir pieza a pieza.</translation>
    </message>
    <message>
        <source>Put an anti-corruption layer in between: one service that alone talks to the legacy system.</source>
        <translation>Ponga en medio una capa anticorrupción: un único servicio que hable con el sistema heredado.</translation>
    </message>
    <message>
        <source>%1 talks to the legacy system %2 directly.</source>
        <translation>%1 habla directamente con el sistema heredado %2.</translation>
    </message>
    <message>
        <source>%1 facade</source>
        <translation>Fachada de %1</translation>
    </message>
    <message>
        <source>Put a facade in front of %1</source>
        <translation>Poner una fachada delante de %1</translation>
    </message>
    <message>
        <source>Facade with a single replica</source>
        <translation>Fachada con una sola réplica</translation>
    </message>
    <message>
        <source>A facade in front of a legacy system runs once.</source>
        <translation>Una fachada delante de un sistema heredado se ejecuta una sola vez.</translation>
    </message>
    <message>
        <source>All that needs the legacy system is down while the facade restarts or is rolled out.</source>
        <translation>Todo lo que necesita el sistema heredado está caído mientras la fachada se reinicia o se despliega.</translation>
    </message>
    <message>
        <source>Run at least two replicas of the facade, in different zones.</source>
        <translation>Ejecute al menos dos réplicas de la fachada, en zonas distintas.</translation>
    </message>
    <message>
        <source>All traffic to %1 passes through %2, which does not say how many replicas run.</source>
        <translation>Todo el tráfico a %1 pasa por %2, que no dice cuántas réplicas se ejecutan.</translation>
    </message>
    <message>
        <source>Traffic to %1 passes through %2, which runs once.</source>
        <translation>El tráfico a %1 pasa por %2, que se ejecuta una sola vez.</translation>
    </message>
    <message>
        <source>Run two replicas</source>
        <translation>Ejecutar dos réplicas</translation>
    </message>
    <message>
        <source>Unsupported technology within reach of the internet</source>
        <translation>Tecnología sin soporte al alcance de internet</translation>
    </message>
    <message>
        <source>A component whose technology is no longer supported can be reached from the internet, directly or by way of others.</source>
        <translation>Un componente cuya tecnología ya no tiene soporte es accesible desde internet, directamente o a través de otros.</translation>
    </message>
    <message>
        <source>Holes that are found from now on stay open, and everybody can try them.</source>
        <translation>Los agujeros que se encuentren desde ahora quedan abiertos, y cualquiera puede probarlos.</translation>
    </message>
    <message>
        <source>Upgrade it, switch it off, or isolate it behind a facade that passes on what it knows alone.</source>
        <translation>Actualícelo, apáguelo o aíslelo tras una fachada que solo transmita lo que conoce.</translation>
    </message>
    <message>
        <source>%1 is unsupported since %2 and can be reached from the internet%3.</source>
        <translation>%1 no tiene soporte desde el %2 y es accesible desde internet%3.</translation>
    </message>
    <message>
        <source> by way of %1</source>
        <translation> a través de %1</translation>
    </message>
    <message>
        <source>Retries at two layers</source>
        <translation>Reintentos en dos capas</translation>
    </message>
    <message>
        <source>The code of a caller and the proxies of its mesh both repeat failed attempts.</source>
        <translation>El código de un llamante y los proxies de su malla repiten ambos los intentos fallidos.</translation>
    </message>
    <message>
        <source>Attempts multiply: a target in trouble gets many times its load at the worst moment.</source>
        <translation>Los intentos se multiplican: un destino en apuros recibe muchas veces su carga en el peor momento.</translation>
    </message>
    <message>
        <source>Retry at one layer alone: leave it to the mesh, or switch it off there.</source>
        <translation>Reintente en una sola capa: déjelo a la malla, o desactívelo en ella.</translation>
    </message>
    <message>
        <source>%1 does not say how often its proxies repeat a failed attempt.</source>
        <translation>%1 no dice cuántas veces repiten sus proxies un intento fallido.</translation>
    </message>
    <message>
        <source>%1 does not say whether the caller or the mesh repeats failed attempts.</source>
        <translation>%1 no dice si repite los intentos fallidos el llamante o la malla.</translation>
    </message>
    <message>
        <source>%1 makes %2 attempts, and %3 makes %4 of each: up to %5 calls.</source>
        <translation>%1 hace %2 intentos y %3 hace %4 de cada uno: hasta %5 llamadas.</translation>
    </message>
    <message>
        <source>Leave the retries to the mesh</source>
        <translation>Dejar los reintentos a la malla</translation>
    </message>
    <message>
        <source>Plain traffic out of the mesh</source>
        <translation>Tráfico en claro fuera de la malla</translation>
    </message>
    <message>
        <source>A member of a service mesh talks in plain text to something outside of it.</source>
        <translation>Un miembro de una malla de servicios habla en claro con algo de fuera.</translation>
    </message>
    <message>
        <source>The protection of the mesh ends at its border: what was encrypted until there can be read and changed from there on.</source>
        <translation>La protección de la malla acaba en su frontera: lo que hasta ahí iba cifrado se puede leer y cambiar desde ahí.</translation>
    </message>
    <message>
        <source>Encrypt the connection, lead it through an egress gateway, or take the target into the mesh.</source>
        <translation>Cifre la conexión, llévela por un gateway de salida o incluya el destino en la malla.</translation>
    </message>
    <message>
        <source>%1 leaves the mesh and does not say whether it is encrypted.</source>
        <translation>%1 sale de la malla y no dice si está cifrada.</translation>
    </message>
    <message>
        <source>%1 in the mesh %2 talks to %3 outside of it in plain text.</source>
        <translation>%1, en la malla %2, habla en claro con %3, que está fuera de ella.</translation>
    </message>
    <message>
        <source>Encrypt it with TLS</source>
        <translation>Cifrarla con TLS</translation>
    </message>
    <message>
        <source>Take %1 into the mesh</source>
        <translation>Incluir %1 en la malla</translation>
    </message>
    <message>
        <source>No service mesh</source>
        <translation>Sin malla de servicios</translation>
    </message>
    <message>
        <source>Many workloads share clusters without a service mesh.</source>
        <translation>Muchas cargas de trabajo comparten clústeres sin una malla de servicios.</translation>
    </message>
    <message>
        <source>Encryption, identity, retries and measurements of their calls are left to each team, and differ.</source>
        <translation>El cifrado, la identidad, los reintentos y las mediciones de sus llamadas quedan a cargo de cada equipo, y difieren.</translation>
    </message>
    <message>
        <source>Add a service mesh, or record a deviation that says what takes its place.</source>
        <translation>Añada una malla de servicios, o registre una desviación que diga qué la sustituye.</translation>
    </message>
    <message>
        <source>Add a service mesh for all of them</source>
        <translation>Añadir una malla de servicios para todas ellas</translation>
    </message>
    <message>
        <source>Mesh without strict encryption</source>
        <translation>Malla sin cifrado estricto</translation>
    </message>
    <message>
        <source>A service mesh lets plain traffic through.</source>
        <translation>Una malla de servicios deja pasar tráfico en claro.</translation>
    </message>
    <message>
        <source>Whoever reaches the network can call a member without proving who they are.</source>
        <translation>Quien llega a la red puede llamar a un miembro sin demostrar quién es.</translation>
    </message>
    <message>
        <source>Set mutual TLS of the mesh to strict.</source>
        <translation>Ponga el TLS mutuo de la malla en modo estricto.</translation>
    </message>
    <message>
        <source>%1 does not say whether it enforces mutual TLS.</source>
        <translation>%1 no dice si exige TLS mutuo.</translation>
    </message>
    <message>
        <source>%1 lets plain traffic through: mutual TLS is %2.</source>
        <translation>%1 deja pasar tráfico en claro: el TLS mutuo es %2.</translation>
    </message>
    <message>
        <source>Enforce mutual TLS</source>
        <translation>Exigir TLS mutuo</translation>
    </message>
    <message>
        <source>Mesh member without a proxy</source>
        <translation>Miembro de la malla sin proxy</translation>
    </message>
    <message>
        <source>A workload belongs to a service mesh, but its traffic does not pass through a proxy.</source>
        <translation>Una carga de trabajo pertenece a una malla de servicios, pero su tráfico no pasa por un proxy.</translation>
    </message>
    <message>
        <source>Policies, encryption and measurements of the mesh do not reach it, though everybody believes they do.</source>
        <translation>Las políticas, el cifrado y las mediciones de la malla no llegan a ella, aunque todos crean que sí.</translation>
    </message>
    <message>
        <source>Let the workload have a proxy of the mesh, or take it out of the mesh.</source>
        <translation>Dé a la carga de trabajo un proxy de la malla, o sáquela de la malla.</translation>
    </message>
    <message>
        <source>%1 belongs to a mesh, but does not say whether it has a proxy.</source>
        <translation>%1 pertenece a una malla, pero no dice si tiene proxy.</translation>
    </message>
    <message>
        <source>%1 stands in a place of the mesh, but has no proxy.</source>
        <translation>%1 está en un lugar de la malla, pero no tiene proxy.</translation>
    </message>
    <message>
        <source>%1 belongs to the mesh %2, but has no proxy.</source>
        <translation>%1 pertenece a la malla %2, pero no tiene proxy.</translation>
    </message>
    <message>
        <source>Give it a proxy</source>
        <translation>Darle un proxy</translation>
    </message>
    <message>
        <source>Distributed monolith</source>
        <translation>Monolito distribuido</translation>
    </message>
    <message>
        <source>Workloads can only be released together, or half of all workloads wait for one another in circles.</source>
        <translation>Unas cargas de trabajo solo se pueden publicar juntas, o la mitad de todas las cargas de trabajo se esperan en círculos.</translation>
    </message>
    <message>
        <source>It has the costs of a distributed system and the rigidity of a monolith.</source>
        <translation>Tiene los costes de un sistema distribuido y la rigidez de un monolito.</translation>
    </message>
    <message>
        <source>Give each workload a contract that it can keep while it is released alone, and turn calls of the circle into events.</source>
        <translation>Dé a cada carga de trabajo un contrato que pueda mantener al publicarse sola, y convierta en eventos llamadas del círculo.</translation>
    </message>
    <message>
        <source>%1 can only be released together.</source>
        <translation>%1 solo se pueden publicar juntas.</translation>
    </message>
    <message>
        <source>Release each by itself</source>
        <translation>Publicar cada una por separado</translation>
    </message>
    <message>
        <source>Cut by layers</source>
        <translation>Corte por capas</translation>
    </message>
    <message>
        <source>User interface, logic and data of one matter are three workloads of different teams.</source>
        <translation>La interfaz, la lógica y los datos de un mismo asunto son tres cargas de trabajo de equipos distintos.</translation>
    </message>
    <message>
        <source>Each change of the business passes through all three teams and three releases.</source>
        <translation>Cada cambio del negocio pasa por los tres equipos y por tres publicaciones.</translation>
    </message>
    <message>
        <source>Cut by business matter instead: one team owns the slice from its pages to its data.</source>
        <translation>Corte por asuntos de negocio: un equipo posee la porción desde sus páginas hasta sus datos.</translation>
    </message>
    <message>
        <source>Give all three to one team</source>
        <translation>Dar las tres a un equipo</translation>
    </message>
    <message>
        <source>Mega service</source>
        <translation>Megaservicio</translation>
    </message>
    <message>
        <source>One workload offers very many operations, owns very many entities, or serves more than one bounded context.</source>
        <translation>Una carga de trabajo ofrece muchísimas operaciones, posee muchísimas entidades o sirve a más de un contexto delimitado.</translation>
    </message>
    <message>
        <source>It is a monolith in disguise: every team changes it, and all of it is released and scaled at once.</source>
        <translation>Es un monolito disfrazado: todos los equipos la cambian, y toda ella se publica y escala a la vez.</translation>
    </message>
    <message>
        <source>Split it along its bounded contexts, one workload and one data store each.</source>
        <translation>Divídala por sus contextos delimitados, con una carga de trabajo y un almacén de datos por cada uno.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers.</source>
        <translation>%1 no dice cuántas operaciones ofrece.</translation>
    </message>
    <message>
        <source>Nano service</source>
        <translation>Nanoservicio</translation>
    </message>
    <message>
        <source>A workload offers one operation to one caller of the same team.</source>
        <translation>Una carga de trabajo ofrece una sola operación a un solo llamante del mismo equipo.</translation>
    </message>
    <message>
        <source>It costs a network call, a deployment and a night on duty, and separates nothing.</source>
        <translation>Cuesta una llamada de red, un despliegue y una noche de guardia, y no separa nada.</translation>
    </message>
    <message>
        <source>Merge it into its caller.</source>
        <translation>Fusiónela con su llamante.</translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers to %2, its only caller.</source>
        <translation>%1 no dice cuántas operaciones ofrece a %2, su único llamante.</translation>
    </message>
    <message>
        <source>%1 offers a single operation, to %2 alone.</source>
        <translation>%1 ofrece una sola operación, solo a %2.</translation>
    </message>
    <message>
        <source>Merge it into %1</source>
        <translation>Fusionarla con %1</translation>
    </message>
    <message>
        <source>Business logic in the middle</source>
        <translation>Lógica de negocio en el medio</translation>
    </message>
    <message>
        <source>A broker or gateway between most workloads carries out rules of the business.</source>
        <translation>Un broker o gateway situado entre la mayoría de las cargas de trabajo ejecuta reglas de negocio.</translation>
    </message>
    <message>
        <source>It becomes the monolith that all changes pass through, owned by a team that knows none of the business.</source>
        <translation>Se vuelve el monolito por el que pasan todos los cambios, a cargo de un equipo que no conoce el negocio.</translation>
    </message>
    <message>
        <source>Move the rules into the workloads at the ends, and let the middle only pass on.</source>
        <translation>Pase las reglas a las cargas de trabajo de los extremos y deje que el medio solo transmita.</translation>
    </message>
    <message>
        <source>Keep it free of business logic</source>
        <translation>Mantenerlo libre de lógica de negocio</translation>
    </message>
    <message>
        <source>Several workloads in one container</source>
        <translation>Varias cargas de trabajo en un contenedor</translation>
    </message>
    <message>
        <source>Several main workloads, data stores or brokers run in the same container, pod or machine.</source>
        <translation>Varias cargas de trabajo principales, almacenes de datos o brokers se ejecutan en el mismo contenedor, pod o máquina.</translation>
    </message>
    <message>
        <source>They scale, restart and fail together, and the platform cannot tell which of them needs what.</source>
        <translation>Escalan, se reinician y fallan juntos, y la plataforma no sabe cuál necesita qué.</translation>
    </message>
    <message>
        <source>Give each main workload and each store a container of its own; only sidecars may share one.</source>
        <translation>Dé a cada carga de trabajo principal y a cada almacén un contenedor propio; solo los sidecars pueden compartirlo.</translation>
    </message>
    <message>
        <source>%1 run together in &apos;%2&apos;.</source>
        <translation>%1 se ejecutan juntos en &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Run each by itself</source>
        <translation>Ejecutar cada uno por separado</translation>
    </message>
    <message>
        <source>Team of a single layer</source>
        <translation>Equipo de una sola capa</translation>
    </message>
    <message>
        <source>All that a team owns is of one technical layer, and other teams own the rest.</source>
        <translation>Todo lo que posee un equipo es de una capa técnica, y otros equipos poseen el resto.</translation>
    </message>
    <message>
        <source>The team can finish nothing alone: each feature waits for the teams of the other layers.</source>
        <translation>El equipo no puede terminar nada solo: cada función espera a los equipos de las otras capas.</translation>
    </message>
    <message>
        <source>Form teams around business matters that own their pages, logic and data.</source>
        <translation>Forme equipos en torno a asuntos de negocio que posean sus páginas, su lógica y sus datos.</translation>
    </message>
    <message>
        <source>user interfaces</source>
        <translation>interfaces de usuario</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>lógica</translation>
    </message>
    <message>
        <source>Blind cluster or region</source>
        <translation>Clúster o región a ciegas</translation>
    </message>
    <message>
        <source>Workloads run in a cluster, region or site of which no logs, metrics or traces arrive anywhere.</source>
        <translation>En un clúster, una región o un sitio se ejecutan cargas de trabajo cuyos registros, métricas o trazas no llegan a ninguna parte.</translation>
    </message>
    <message>
        <source>The whole place can fail or be taken over without anybody noticing.</source>
        <translation>El lugar entero puede fallar o ser tomado sin que nadie lo note.</translation>
    </message>
    <message>
        <source>Let a collector observe the place and send what it sees to the central stores.</source>
        <translation>Haga que un recolector observe el lugar y envíe lo que ve a los almacenes centrales.</translation>
    </message>
    <message>
        <source>No logs, metrics or traces of what runs in %1 are collected (workloads: %2).</source>
        <translation>No se recogen registros, métricas ni trazas de lo que se ejecuta en %1 (cargas de trabajo: %2).</translation>
    </message>
    <message>
        <source>No central log store</source>
        <translation>Sin almacén central de registros</translation>
    </message>
    <message>
        <source>The design has workloads, but nothing that keeps their logs.</source>
        <translation>El diseño tiene cargas de trabajo, pero nada que guarde sus registros.</translation>
    </message>
    <message>
        <source>Logs vanish with the instance that wrote them, and what concerns several workloads cannot be put together.</source>
        <translation>Los registros desaparecen con la instancia que los escribió, y no se puede reunir lo que afecta a varias cargas de trabajo.</translation>
    </message>
    <message>
        <source>Add a log store and let it, or a collector that feeds it, observe the clusters.</source>
        <translation>Añada un almacén de registros y haga que él, o un recolector que lo alimente, observe los clústeres.</translation>
    </message>
    <message>
        <source>%1 does not say whether logs are sent to %2.</source>
        <translation>%1 no dice si los registros se envían a %2.</translation>
    </message>
    <message>
        <source>%1 collects logs, but nothing in the design keeps them.</source>
        <translation>%1 recoge registros, pero nada en el diseño los guarda.</translation>
    </message>
    <message>
        <source>No dashboards or alerts</source>
        <translation>Sin paneles ni alertas</translation>
    </message>
    <message>
        <source>The design has workloads but no dashboards or nothing that calls people, or a target that nobody is alerted on.</source>
        <translation>El diseño tiene cargas de trabajo pero no paneles o nada que avise a personas, o un objetivo del que no se alerta a nadie.</translation>
    </message>
    <message>
        <source>Signals that nobody looks at and that wake nobody do not shorten an outage.</source>
        <translation>Las señales que nadie mira y que no despiertan a nadie no acortan una caída.</translation>
    </message>
    <message>
        <source>Add dashboards and alerting, and alert on every availability target.</source>
        <translation>Añada paneles y alertas, y alerte sobre cada objetivo de disponibilidad.</translation>
    </message>
    <message>
        <source>Nobody is called when the target of %1, %2 %, is in danger.</source>
        <translation>No se avisa a nadie cuando peligra el objetivo de %1, %2 %.</translation>
    </message>
    <message>
        <source>%1 has a target of %2 % and does not say whether somebody is called when it is in danger.</source>
        <translation>%1 tiene un objetivo de %2 % y no dice si se avisa a alguien cuando peligra.</translation>
    </message>
    <message>
        <source>Alert on its target</source>
        <translation>Alertar sobre su objetivo</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>Añadir lo que falta</translation>
    </message>
    <message>
        <source>Logs not collected</source>
        <translation>Registros sin recoger</translation>
    </message>
    <message>
        <source>A workload whose logs nobody collects.</source>
        <translation>Una carga de trabajo cuyos registros no recoge nadie.</translation>
    </message>
    <message>
        <source>After an incident nobody can tell what happened, and an attacker leaves no trace.</source>
        <translation>Tras un incidente nadie sabe qué pasó, y un atacante no deja rastro.</translation>
    </message>
    <message>
        <source>Let a collector of the log store observe the workload or the cluster around it.</source>
        <translation>Haga que un recolector del almacén de registros observe la carga de trabajo o el clúster que la rodea.</translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation>Sin monitorización</translation>
    </message>
    <message>
        <source>A workload whose metrics nobody collects.</source>
        <translation>Una carga de trabajo cuyas métricas no recoge nadie.</translation>
    </message>
    <message>
        <source>Its users find out about an outage before its operators do, and nothing shows what to scale.</source>
        <translation>Sus usuarios se enteran de una caída antes que sus operadores, y nada muestra qué hay que escalar.</translation>
    </message>
    <message>
        <source>Add a metrics component that observes the workload or the cluster around it.</source>
        <translation>Añada un componente de métricas que observe la carga de trabajo o el clúster que la rodea.</translation>
    </message>
    <message>
        <source>No service level objective</source>
        <translation>Sin objetivo de nivel de servicio</translation>
    </message>
    <message>
        <source>A workload that answers people or systems outside has no availability target.</source>
        <translation>Una carga de trabajo que responde a personas o sistemas externos no tiene objetivo de disponibilidad.</translation>
    </message>
    <message>
        <source>Nobody can say whether it works well enough, how often to alert, or how many replicas are worth their price.</source>
        <translation>Nadie puede decir si funciona lo bastante bien, cuándo alertar ni cuántas réplicas valen su precio.</translation>
    </message>
    <message>
        <source>Agree with its users on an availability target and state it.</source>
        <translation>Acuerde con sus usuarios un objetivo de disponibilidad e indíquelo.</translation>
    </message>
    <message>
        <source>%1 answers requests from outside without an availability target.</source>
        <translation>%1 responde solicitudes de fuera sin objetivo de disponibilidad.</translation>
    </message>
    <message>
        <source>Aim at %1 % availability</source>
        <translation>Apuntar a una disponibilidad del %1 %</translation>
    </message>
    <message>
        <source>No health probes</source>
        <translation>Sin sondas de salud</translation>
    </message>
    <message>
        <source>A long-running workload that the platform does not ask whether it is ready and alive.</source>
        <translation>Una carga de trabajo de larga duración a la que la plataforma no pregunta si está lista y viva.</translation>
    </message>
    <message>
        <source>Requests go to instances that cannot answer yet, and those that hang are never restarted.</source>
        <translation>Las solicitudes van a instancias que aún no pueden responder, y las colgadas no se reinician nunca.</translation>
    </message>
    <message>
        <source>Offer a readiness and a liveness check and let the platform ask them.</source>
        <translation>Ofrezca comprobaciones de disponibilidad y de vida y haga que la plataforma las consulte.</translation>
    </message>
    <message>
        <source>The platform never asks %1 whether it is ready and alive.</source>
        <translation>La plataforma nunca pregunta a %1 si está lista y viva.</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is ready, but not whether it is alive.</source>
        <translation>%1 dice cómo se le pregunta si está lista, pero no si está viva.</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is alive, but not whether it is ready.</source>
        <translation>%1 dice cómo se le pregunta si está viva, pero no si está lista.</translation>
    </message>
    <message>
        <source>%1 is probed over HTTP, but does not say at which paths.</source>
        <translation>%1 se sondea por HTTP, pero no dice en qué rutas.</translation>
    </message>
    <message>
        <source>%1 does not say how the platform asks whether it is ready and alive.</source>
        <translation>%1 no dice cómo pregunta la plataforma si está lista y viva.</translation>
    </message>
    <message>
        <source>Probe it over %1</source>
        <translation>Sondearla por %1</translation>
    </message>
    <message>
        <source>No distributed tracing</source>
        <translation>Sin trazas distribuidas</translation>
    </message>
    <message>
        <source>A workload that takes part in calls between workloads, and whose traces nobody collects.</source>
        <translation>Una carga de trabajo que participa en llamadas entre cargas de trabajo y cuyas trazas no recoge nadie.</translation>
    </message>
    <message>
        <source>Nobody can see where the time of a slow request goes once it crosses a process.</source>
        <translation>Nadie ve en qué se va el tiempo de una solicitud lenta en cuanto cruza un proceso.</translation>
    </message>
    <message>
        <source>Add a trace store and a telemetry collector that observes the workload or the cluster around it.</source>
        <translation>Añada un almacén de trazas y un recolector de telemetría que observe la carga de trabajo o el clúster que la rodea.</translation>
    </message>
    <message>
        <source>Regulated data in logs</source>
        <translation>Datos regulados en registros</translation>
    </message>
    <message>
        <source>A workload handles regulated data, and neither it nor what collects its logs removes that data from them.</source>
        <translation>Una carga de trabajo trata datos regulados, y ni ella ni lo que recoge sus registros quita esos datos de ellos.</translation>
    </message>
    <message>
        <source>Card numbers and patient records end up in a store that many may search and nobody deletes from.</source>
        <translation>Números de tarjeta e historiales de pacientes acaban en un almacén en el que muchos pueden buscar y del que nadie borra.</translation>
    </message>
    <message>
        <source>Remove personal and secret data before a log line is written, or in the collector.</source>
        <translation>Quite los datos personales y secretos antes de escribir una línea de registro, o en el recolector.</translation>
    </message>
    <message>
        <source>%1 handles %2, and its logs are kept in %3 as they are.</source>
        <translation>%1 trata %2, y sus registros se guardan en %3 tal cual.</translation>
    </message>
    <message>
        <source>%1 keeps logs of workloads with regulated data and does not say whether they are sanitised.</source>
        <translation>%1 guarda registros de cargas de trabajo con datos regulados y no dice si están saneados.</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say whether its logs are sanitised.</source>
        <translation>%1 trata %2 y no dice si sus registros están saneados.</translation>
    </message>
    <message>
        <source>Sanitise its logs</source>
        <translation>Sanear sus registros</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for.</source>
        <translation>El diseño no indica &apos;%1&apos; de %2, que pide &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for to judge %4.</source>
        <translation>El diseño no indica &apos;%1&apos; de %2, que &apos;%3&apos; pide para juzgar %4.</translation>
    </message>
    <message>
        <source>Administration without a second factor</source>
        <translation>Administración sin segundo factor</translation>
    </message>
    <message>
        <source>Somebody who may change the platform signs in with one factor alone.</source>
        <translation>Alguien que puede cambiar la plataforma inicia sesión con un solo factor.</translation>
    </message>
    <message>
        <source>One phished password is enough to take over the platform.</source>
        <translation>Una contraseña robada por phishing basta para tomar la plataforma.</translation>
    </message>
    <message>
        <source>Demand a second factor of everybody who administers the platform.</source>
        <translation>Exija un segundo factor a todo el que administre la plataforma.</translation>
    </message>
    <message>
        <source>%1 administers the platform and signs in without a second factor.</source>
        <translation>%1 administra la plataforma e inicia sesión sin segundo factor.</translation>
    </message>
    <message>
        <source>%1 administers %2, which asks for no second factor.</source>
        <translation>%1 administra %2, que no pide segundo factor.</translation>
    </message>
    <message>
        <source>%1 administers the platform; the design does not say whether with a second factor.</source>
        <translation>%1 administra la plataforma; el diseño no dice si con un segundo factor.</translation>
    </message>
    <message>
        <source>Demand a second factor</source>
        <translation>Exigir un segundo factor</translation>
    </message>
    <message>
        <source>Health data in the clear</source>
        <translation>Datos de salud en claro</translation>
    </message>
    <message>
        <source>Health data rests or travels without encryption.</source>
        <translation>Datos de salud reposan o viajan sin cifrado.</translation>
    </message>
    <message>
        <source>A lost disk or a tapped line is then a breach that has to be reported. Encryption is an addressable safeguard: what takes its place has to be documented and justified.</source>
        <translation>Un disco perdido o una línea pinchada es entonces una brecha que hay que notificar. El cifrado es una salvaguarda «addressable»: lo que la sustituya debe documentarse y justificarse.</translation>
    </message>
    <message>
        <source>Encrypt the data at rest and on the way, or record a deviation that names the safeguard in its place.</source>
        <translation>Cifre los datos en reposo y en tránsito, o registre una desviación que nombre la salvaguarda que lo sustituye.</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted.</source>
        <translation>%1 guarda %2 sin cifrar.</translation>
    </message>
    <message>
        <source>%1 handles %2, which %3 carries in plaintext.</source>
        <translation>%1 trata %2, que %3 transporta en claro.</translation>
    </message>
    <message>
        <source>%1 is not encrypted and does not say whether it carries health data.</source>
        <translation>%1 no está cifrada y no dice si transporta datos de salud.</translation>
    </message>
    <message>
        <source>%1 may carry health data and does not say whether it is encrypted.</source>
        <translation>%1 puede transportar datos de salud y no dice si está cifrada.</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>Cifrar la conexión</translation>
    </message>
    <message>
        <source>Regulated component without an audit trail</source>
        <translation>Componente regulado sin rastro de auditoría</translation>
    </message>
    <message>
        <source>A component that handles card or health data, or that stands in the scope of a regulation, leaves no trail in a store whose entries cannot be changed.</source>
        <translation>Un componente que trata datos de tarjetas o de salud, o que está en el ámbito de una normativa, no deja rastro en un almacén cuyas entradas no se puedan cambiar.</translation>
    </message>
    <message>
        <source>After a breach nobody can prove who saw what, and whoever broke in removes the traces.</source>
        <translation>Tras una brecha nadie puede probar quién vio qué, y quien entró borra las huellas.</translation>
    </message>
    <message>
        <source>Send its audit events to a store that refuses changes and deletions.</source>
        <translation>Envíe sus eventos de auditoría a un almacén que rechace cambios y borrados.</translation>
    </message>
    <message>
        <source>%1 keeps the trail of regulated components and does not say whether it can be changed.</source>
        <translation>%1 guarda el rastro de componentes regulados y no dice si se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 %2 and leaves no audit trail.</source>
        <translation>%1 %2 y no deja rastro de auditoría.</translation>
    </message>
    <message>
        <source>%1 %2, and its trail in %3 can be changed.</source>
        <translation>%1 %2, y su rastro en %3 se puede cambiar.</translation>
    </message>
    <message>
        <source>Make its trail unchangeable</source>
        <translation>Hacer inmutable su rastro</translation>
    </message>
    <message>
        <source>handles %1</source>
        <translation>trata %1</translation>
    </message>
    <message>
        <source>is in the scope of %1</source>
        <translation>está en el ámbito de %1</translation>
    </message>
    <message>
        <source>Card data in plaintext over a public network</source>
        <translation>Datos de tarjetas en claro por una red pública</translation>
    </message>
    <message>
        <source>Card data goes over a network that others share, without TLS 1.2 or newer.</source>
        <translation>Datos de tarjetas pasan por una red que otros comparten, sin TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Whoever is on the way reads card numbers; older versions of TLS can be broken.</source>
        <translation>Quien está en el camino lee los números de tarjeta; las versiones antiguas de TLS se pueden romper.</translation>
    </message>
    <message>
        <source>Encrypt the connection with TLS 1.2 or newer, or lead it over a private link and encrypt it there too.</source>
        <translation>Cifre la conexión con TLS 1.2 o posterior, o llévela por un enlace privado y cífrela también ahí.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network in plaintext.</source>
        <translation>%1 transporta %2 en claro por una red pública.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network with TLS %3.</source>
        <translation>%1 transporta %2 por una red pública con TLS %3.</translation>
    </message>
    <message>
        <source>%1 does not say whether it carries card data over a public network.</source>
        <translation>%1 no dice si transporta datos de tarjetas por una red pública.</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network and does not say whether it is encrypted.</source>
        <translation>%1 transporta %2 por una red pública y no dice si está cifrada.</translation>
    </message>
    <message>
        <source>Encrypt it with TLS 1.3</source>
        <translation>Cifrarla con TLS 1.3</translation>
    </message>
    <message>
        <source>Outside processor without an agreement</source>
        <translation>Encargado externo sin acuerdo</translation>
    </message>
    <message>
        <source>Regulated data goes to another company, and no agreement on its processing is stated.</source>
        <translation>Datos regulados van a otra empresa y no se indica ningún acuerdo sobre su tratamiento.</translation>
    </message>
    <message>
        <source>Without a contract the data must not leave, and nobody outside has to protect, return or delete it.</source>
        <translation>Sin contrato los datos no deben salir, y nadie de fuera tiene que protegerlos, devolverlos ni borrarlos.</translation>
    </message>
    <message>
        <source>Sign the agreement that the regulation asks for (data processing, business associate) and state it, or stop sending the data.</source>
        <translation>Firme el acuerdo que pide la normativa (tratamiento de datos, business associate) e indíquelo, o deje de enviar los datos.</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say what of it %3 takes to %4.</source>
        <translation>%1 trata %2 y no dice qué parte lleva %3 a %4.</translation>
    </message>
    <message>
        <source>%1 receives %2 without an agreement on its processing.</source>
        <translation>%1 recibe %2 sin un acuerdo sobre su tratamiento.</translation>
    </message>
    <message>
        <source>%1 receives %2; the design does not say whether an agreement covers that.</source>
        <translation>%1 recibe %2; el diseño no dice si un acuerdo lo cubre.</translation>
    </message>
    <message>
        <source>Regulated data flows not reviewed for a year</source>
        <translation>Flujos de datos regulados sin revisar desde hace un año</translation>
    </message>
    <message>
        <source>A component in the scope of a regulation was last reviewed more than twelve months ago.</source>
        <translation>Un componente en el ámbito de una normativa se revisó por última vez hace más de doce meses.</translation>
    </message>
    <message>
        <source>Assessors and people on call trust a diagram that no longer shows where the data flows.</source>
        <translation>Los auditores y las personas de guardia confían en un diagrama que ya no muestra por dónde van los datos.</translation>
    </message>
    <message>
        <source>Review the data flows and state the day, on the component or on a place around it.</source>
        <translation>Revise los flujos de datos e indique el día, en el componente o en un lugar que lo rodee.</translation>
    </message>
    <message>
        <source>%1 was last reviewed on %2.</source>
        <translation>%1 se revisó por última vez el %2.</translation>
    </message>
    <message>
        <source>The design does not say when the regulated data flows of %1 were last reviewed.</source>
        <translation>El diseño no dice cuándo se revisaron por última vez los flujos de datos regulados de %1.</translation>
    </message>
    <message>
        <source>Card data outside of the declared scope</source>
        <translation>Datos de tarjetas fuera del ámbito declarado</translation>
    </message>
    <message>
        <source>Card data reaches a component that is not declared to handle it.</source>
        <translation>Llegan datos de tarjetas a un componente que no declara tratarlos.</translation>
    </message>
    <message>
        <source>Whatever stores, processes or passes on card data belongs to the cardholder data environment; what is left out is neither segmented nor assessed.</source>
        <translation>Lo que guarda, procesa o transmite datos de tarjetas pertenece al entorno de datos de titulares; lo que se deja fuera no se segmenta ni se evalúa.</translation>
    </message>
    <message>
        <source>Declare that the component handles card data and move it into the zone of the cardholder data environment, or send it a token instead.</source>
        <translation>Declare que el componente trata datos de tarjetas y páselo a la zona del entorno de datos de titulares, o envíele un token en su lugar.</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3, and %2 is not declared to handle it.</source>
        <translation>%1 llega a %2 por %3, y %2 no declara tratarlo.</translation>
    </message>
    <message>
        <source>%1 handles card data and does not say what %2 carries of it.</source>
        <translation>%1 trata datos de tarjetas y no dice qué parte transporta %2.</translation>
    </message>
    <message>
        <source>Declare that it handles card data</source>
        <translation>Declarar que trata datos de tarjetas</translation>
    </message>
    <message>
        <source>Slower than its budget</source>
        <translation>Más lento que su presupuesto</translation>
    </message>
    <message>
        <source>What a component waits for takes longer than its own latency budget: one of its targets alone, or those together that it calls one after the other.</source>
        <translation>Lo que un componente espera tarda más que su propio presupuesto de latencia: uno solo de sus destinos, o juntos los que llama uno tras otro.</translation>
    </message>
    <message>
        <source>The budget is spent before the component has done any work of its own.</source>
        <translation>El presupuesto se agota antes de que el componente haya hecho trabajo propio.</translation>
    </message>
    <message>
        <source>Call targets at the same time, keep answers in a cache, leave the slow part to an event, or grant more time.</source>
        <translation>Llame a los destinos al mismo tiempo, guarde respuestas en una caché, deje la parte lenta a un evento o conceda más tiempo.</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but %3 alone takes %4.</source>
        <translation>%1 debe responder en %2, pero solo %3 ya tarda %4.</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but the calls that it makes one after the other take %3.</source>
        <translation>%1 debe responder en %2, pero las llamadas que hace una tras otra tardan %3.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without the answer, on which its budget of %3 hangs.</source>
        <translation>%1 no dice si %2 puede prescindir de la respuesta, de la que depende su presupuesto de %3.</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2, on which its budget of %3 hangs.</source>
        <translation>%1 no dice si la llamada se hace al mismo tiempo que las demás de %2, de lo que depende su presupuesto de %3.</translation>
    </message>
    <message>
        <source>Call them at the same time</source>
        <translation>Llamarlos al mismo tiempo</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>Conceder %1</translation>
    </message>
    <message>
        <source>No dead-letter queue</source>
        <translation>Sin cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>A component consumes messages, and those that it cannot process are not set aside.</source>
        <translation>Un componente consume mensajes y los que no puede procesar no se apartan.</translation>
    </message>
    <message>
        <source>One broken message is delivered again and again, blocks those behind it, or is lost without a trace.</source>
        <translation>Un mensaje defectuoso se entrega una y otra vez, bloquea a los que van detrás o se pierde sin rastro.</translation>
    </message>
    <message>
        <source>Set aside messages that fail several times, watch their number, and decide who looks at them.</source>
        <translation>Aparte los mensajes que fallan varias veces, vigile su número y decida quién los mira.</translation>
    </message>
    <message>
        <source>%1 does not say what becomes of messages that %2 cannot process.</source>
        <translation>%1 no dice qué pasa con los mensajes que %2 no puede procesar.</translation>
    </message>
    <message>
        <source>Messages of %1 that %2 cannot process are not set aside.</source>
        <translation>Los mensajes de %1 que %2 no puede procesar no se apartan.</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>Añadir una cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>Target that its dependencies cannot carry</source>
        <translation>Objetivo que sus dependencias no pueden sostener</translation>
    </message>
    <message>
        <source>The availabilities of all that a component cannot do without, multiplied, are below its own availability target. A promised availability counts before a target, and covers what stands behind it.</source>
        <translation>Las disponibilidades de todo lo imprescindible para un componente, multiplicadas, quedan por debajo de su propio objetivo de disponibilidad. Una disponibilidad prometida cuenta antes que un objetivo y cubre lo que hay detrás.</translation>
    </message>
    <message>
        <source>The target will be missed even if the component itself never fails.</source>
        <translation>El objetivo se incumplirá aunque el propio componente no falle nunca.</translation>
    </message>
    <message>
        <source>Do without a dependency for a while (asynchronously, from a cache, with a fallback), make it redundant, or promise less.</source>
        <translation>Prescinda de una dependencia durante un rato (de forma asíncrona, con una caché o con una alternativa), hágala redundante o prometa menos.</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, but what it cannot do without leaves %3 %: %4.</source>
        <translation>%1 apunta a %2 %, pero lo que le es imprescindible deja %3 %: %4.</translation>
    </message>
    <message>
        <source>%1 does not say what availability it promises; %2 depends on it.</source>
        <translation>%1 no dice qué disponibilidad promete; %2 depende de ello.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3, on which its target of %4 % hangs.</source>
        <translation>%1 no dice si %2 puede prescindir de %3, de lo que depende su objetivo de %4 %.</translation>
    </message>
    <message>
        <source>Aim at %1 %</source>
        <translation>Apuntar a %1 %</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Dependency without an extra nine</source>
        <translation>Dependencia sin un nueve más</translation>
    </message>
    <message>
        <source>A component that users reach cannot do without another one whose availability is not one nine above its own target: more than a tenth of what may fail is spent on that one alone.</source>
        <translation>Un componente al que llegan los usuarios no puede prescindir de otro cuya disponibilidad no está un nueve por encima de su propio objetivo: más de una décima parte de lo que puede fallar se gasta solo en ese.</translation>
    </message>
    <message>
        <source>With a handful of such dependencies nothing is left for failures of the component itself.</source>
        <translation>Con un puñado de dependencias así no queda nada para los fallos del propio componente.</translation>
    </message>
    <message>
        <source>Make the dependency better by one nine, or let the component do without it for a while.</source>
        <translation>Mejore la dependencia en un nueve, o haga que el componente prescinda de ella durante un rato.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3.</source>
        <translation>%1 no dice si %2 puede prescindir de %3.</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, which asks %3 % of what it cannot do without: %4.</source>
        <translation>%1 apunta a %2 %, lo que exige %3 % de lo que le es imprescindible: %4.</translation>
    </message>
    <message>
        <source>Retries that multiply</source>
        <translation>Reintentos que se multiplican</translation>
    </message>
    <message>
        <source>The attempts of all hops on the way of one request, multiplied, come to more than a target in trouble can take. Hops with a retry budget count by what the budget lets through.</source>
        <translation>Los intentos de todos los saltos en el camino de una solicitud, multiplicados, superan lo que aguanta un destino en apuros. Los saltos con presupuesto de reintentos cuentan por lo que este deja pasar.</translation>
    </message>
    <message>
        <source>Three attempts at each of five hops turn one request into 243, just when the last target is already down.</source>
        <translation>Tres intentos en cada uno de cinco saltos convierten una solicitud en 243, justo cuando el último destino ya está caído.</translation>
    </message>
    <message>
        <source>Retry at one hop alone, next to what fails, and limit retries to a share of the traffic.</source>
        <translation>Reintente en un solo salto, junto a lo que falla, y limite los reintentos a una parte del tráfico.</translation>
    </message>
    <message>
        <source>One request becomes up to %1 attempts at %2: %3.</source>
        <translation>Una solicitud se convierte en hasta %1 intentos en %2: %3.</translation>
    </message>
    <message>
        <source>Retry at the last hop alone</source>
        <translation>Reintentar solo en el último salto</translation>
    </message>
    <message>
        <source>Only one way to another place</source>
        <translation>Un solo camino a otro lugar</translation>
    </message>
    <message>
        <source>A critical connection without a fallback leads to another site, another cloud or an outside system, and the design has no other way between what it joins. Inside of one place the network is taken to be redundant.</source>
        <translation>Una conexión crítica sin alternativa lleva a otro sitio, a otra nube o a un sistema externo, y el diseño no tiene otro camino entre lo que une. Dentro de un lugar se supone que la red es redundante.</translation>
    </message>
    <message>
        <source>Links between places fail more often than anything inside of them, and nothing gets around this one.</source>
        <translation>Los enlaces entre lugares fallan más a menudo que nada de lo que hay dentro, y nada rodea este.</translation>
    </message>
    <message>
        <source>Add another way, or a fallback that answers while the link is down.</source>
        <translation>Añada otro camino, o una alternativa que responda mientras el enlace está caído.</translation>
    </message>
    <message>
        <source>%1 does not say what happens while %2 cannot be reached.</source>
        <translation>%1 no dice qué ocurre mientras no se puede acceder a %2.</translation>
    </message>
    <message>
        <source>Nothing gets around the connection from %1 to %2, and there is no fallback.</source>
        <translation>Nada rodea la conexión de %1 a %2 y no hay alternativa.</translation>
    </message>
    <message>
        <source>Answer from a fallback</source>
        <translation>Responder desde una alternativa</translation>
    </message>
    <message>
        <source>Single replica</source>
        <translation>Réplica única</translation>
    </message>
    <message>
        <source>A workload or gateway is stated to run only once, and its criticality is not low. Those that all requests pass through are told of by the rule on critical paths.</source>
        <translation>Se indica que una carga de trabajo o un gateway se ejecuta una sola vez, y su criticidad no es baja. De los que atraviesan todas las solicitudes informa la regla de los caminos críticos.</translation>
    </message>
    <message>
        <source>Every update, every restart and every lost machine interrupts it.</source>
        <translation>Cada actualización, cada reinicio y cada máquina perdida lo interrumpe.</translation>
    </message>
    <message>
        <source>Run at least two replicas, and let maintenance leave one of them alone; or state that its criticality is low.</source>
        <translation>Ejecute al menos dos réplicas y haga que el mantenimiento respete una de ellas; o indique que su criticidad es baja.</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run.</source>
        <translation>%1 no dice cuántas réplicas se ejecutan.</translation>
    </message>
    <message>
        <source>%1 runs only once.</source>
        <translation>%1 se ejecuta una sola vez.</translation>
    </message>
    <message>
        <source>State that its criticality is low</source>
        <translation>Indicar que su criticidad es baja</translation>
    </message>
    <message>
        <source>Single replica on a critical path</source>
        <translation>Réplica única en un camino crítico</translation>
    </message>
    <message>
        <source>Every way from an entry to some data passes through a component that runs only once.</source>
        <translation>Todos los caminos de una entrada a ciertos datos pasan por un componente que se ejecuta una sola vez.</translation>
    </message>
    <message>
        <source>When that one instance restarts, is updated or dies, the platform is down.</source>
        <translation>Cuando esa única instancia se reinicia, se actualiza o muere, la plataforma está caída.</translation>
    </message>
    <message>
        <source>Run at least two replicas, in different zones.</source>
        <translation>Ejecute al menos dos réplicas, en zonas distintas.</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run, and requests cannot get around it.</source>
        <translation>%1 no dice cuántas réplicas se ejecutan, y las solicitudes no pueden rodearlo.</translation>
    </message>
    <message>
        <source>%1 runs once, and requests cannot get around it.</source>
        <translation>%1 se ejecuta una sola vez y las solicitudes no pueden rodearlo.</translation>
    </message>
    <message>
        <source>All replicas in one zone</source>
        <translation>Todas las réplicas en una zona</translation>
    </message>
    <message>
        <source>A component runs several times, and all its replicas, or all machines of its cluster, stand in the same zone.</source>
        <translation>Un componente se ejecuta varias veces y todas sus réplicas, o todas las máquinas de su clúster, están en la misma zona.</translation>
    </message>
    <message>
        <source>A zone fails as a whole: power, cooling, network. The replicas then fail together.</source>
        <translation>Una zona falla entera: electricidad, refrigeración, red. Las réplicas fallan entonces juntas.</translation>
    </message>
    <message>
        <source>Spread the machines of the cluster and the replicas over at least two zones.</source>
        <translation>Reparta las máquinas del clúster y las réplicas entre al menos dos zonas.</translation>
    </message>
    <message>
        <source>The machines of %1 stand in one zone, and so do the replicas of all that runs there.</source>
        <translation>Las máquinas de %1 están en una zona, y también las réplicas de todo lo que se ejecuta allí.</translation>
    </message>
    <message>
        <source>All replicas of what runs in %1 stand in this one zone.</source>
        <translation>Todas las réplicas de lo que se ejecuta en %1 están en esta única zona.</translation>
    </message>
    <message>
        <source>%1 does not say whether its machines stand in several zones.</source>
        <translation>%1 no dice si sus máquinas están en varias zonas.</translation>
    </message>
    <message>
        <source>%1 does not say whether its replicas stand in several zones.</source>
        <translation>%1 no dice si sus réplicas están en varias zonas.</translation>
    </message>
    <message>
        <source>Spread over several zones</source>
        <translation>Repartir entre varias zonas</translation>
    </message>
    <message>
        <source>Waits for the slowest of many</source>
        <translation>Espera al más lento de muchos</translation>
    </message>
    <message>
        <source>A component makes so many calls at the same time, and needs all the answers, that more than 5 % of its own requests meet one of the slowest 1 %: 1 - 0.99^n.</source>
        <translation>Un componente hace tantas llamadas al mismo tiempo, y necesita todas las respuestas, que más del 5 % de sus propias solicitudes topan con una del 1 % más lento: 1 - 0.99^n.</translation>
    </message>
    <message>
        <source>What is rare at one target is usual for who asks many: of 100 calls, 63 % of the requests meet a slow one.</source>
        <translation>Lo que es raro en un destino es habitual para quien pregunta a muchos: con 100 llamadas, el 63 % de las solicitudes topa con una lenta.</translation>
    </message>
    <message>
        <source>Answer without those that are late, send a second request after a while and take the first answer, or ask fewer targets.</source>
        <translation>Responda sin las que llegan tarde, envíe una segunda solicitud al cabo de un rato y tome la primera respuesta, o pregunte a menos destinos.</translation>
    </message>
    <message>
        <source>%1 waits for %2 answers at the same time: %3 % of its requests meet one of the slowest 1 %.</source>
        <translation>%1 espera %2 respuestas al mismo tiempo: el %3 % de sus solicitudes topa con una del 1 % más lento.</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2.</source>
        <translation>%1 no dice si la llamada se hace al mismo tiempo que las demás de %2.</translation>
    </message>
    <message>
        <source>Answer without those that are late</source>
        <translation>Responder sin las que llegan tarde</translation>
    </message>
    <message>
        <source>Waits longer than its caller</source>
        <translation>Espera más que su llamante</translation>
    </message>
    <message>
        <source>A component waits for a target that it needs, all attempts together, at least as long as one of its own callers waits for it.</source>
        <translation>Un componente espera a un destino que necesita, con todos los intentos juntos, al menos tanto como uno de sus propios llamantes lo espera a él.</translation>
    </message>
    <message>
        <source>The caller has gone while the work goes on: an answer for nobody, and a retry on top of it.</source>
        <translation>El llamante ya se ha ido mientras el trabajo sigue: una respuesta para nadie, y encima un reintento.</translation>
    </message>
    <message>
        <source>Derive the timeouts from the outside in: each component gives up before its callers do.</source>
        <translation>Derive los tiempos de espera de fuera hacia dentro: cada componente desiste antes que sus llamantes.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 needs the answer; it waits longer for it than %3 waits for %2.</source>
        <translation>%1 no dice si %2 necesita la respuesta; la espera más tiempo del que %3 espera a %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>%1 waits %2 for %3, but %4 gives up after %5.</source>
        <translation>%1 espera %2 a %3, pero %4 desiste tras %5.</translation>
    </message>
    <message>
        <source>Give up before %1 does</source>
        <translation>Desistir antes que %1</translation>
    </message>
    <message>
        <source>Call without timeout and circuit breaker</source>
        <translation>Llamada sin tiempo de espera ni disyuntor</translation>
    </message>
    <message>
        <source>A component waits for another one for ever, and goes on calling it while it fails. A timeout of zero means none.</source>
        <translation>Un componente espera a otro para siempre y sigue llamándolo mientras falla. Un tiempo de espera de cero significa ninguno.</translation>
    </message>
    <message>
        <source>When the target hangs, the requests of the caller pile up until it hangs as well, and so do all before it.</source>
        <translation>Cuando el destino se cuelga, las solicitudes del llamante se acumulan hasta que también se cuelga, y lo mismo todos los anteriores.</translation>
    </message>
    <message>
        <source>Give up after a stated time, or stop calling a failing target, in the code or in the service mesh.</source>
        <translation>Desista tras un tiempo indicado, o deje de llamar a un destino que falla, en el código o en la malla de servicios.</translation>
    </message>
    <message>
        <source>%1 does not say after what time %2 gives up.</source>
        <translation>%1 no dice tras cuánto tiempo desiste %2.</translation>
    </message>
    <message>
        <source>%1 has no timeout and does not say whether %2 stops calling when %3 fails.</source>
        <translation>%1 no tiene tiempo de espera y no dice si %2 deja de llamar cuando %3 falla.</translation>
    </message>
    <message>
        <source>%1 waits for %2 without a timeout and goes on calling it while it fails.</source>
        <translation>%1 espera a %2 sin tiempo de espera y sigue llamándolo mientras falla.</translation>
    </message>
    <message>
        <source>Give up after %1</source>
        <translation>Desistir tras %1</translation>
    </message>
    <message>
        <source>Add a circuit breaker</source>
        <translation>Añadir un disyuntor</translation>
    </message>
    <message>
        <source>Wide blast radius</source>
        <translation>Radio de impacto amplio</translation>
    </message>
    <message>
        <source>More than half of all workloads wait for one component, directly or through others, and none of them is said to do without.</source>
        <translation>Más de la mitad de las cargas de trabajo espera a un componente, directamente o a través de otras, y de ninguna se dice que pueda prescindir de él.</translation>
    </message>
    <message>
        <source>When it fails, most of the platform fails with it.</source>
        <translation>Cuando falla, falla con él la mayor parte de la plataforma.</translation>
    </message>
    <message>
        <source>Split it into cells or bulkheads that fail one at a time, or give those that wait for it a cache, a queue or a fallback.</source>
        <translation>Divídalo en celdas o mamparos que fallen de uno en uno, o dé a quienes lo esperan una caché, una cola o una alternativa.</translation>
    </message>
    <message>
        <source>Entry without authentication or authorization</source>
        <translation>Entrada sin autenticación ni autorización</translation>
    </message>
    <message>
        <source>Requests from outside reach a workload, and nobody on the way asks who sent them or what they may do.</source>
        <translation>Llegan solicitudes de fuera a una carga de trabajo y nadie por el camino pregunta quién las envió ni qué puede hacer.</translation>
    </message>
    <message>
        <source>Whoever finds the address can use the platform as anyone.</source>
        <translation>Quien encuentra la dirección puede usar la plataforma como cualquiera.</translation>
    </message>
    <message>
        <source>Let the gateway authenticate callers with an identity provider and check what they may do.</source>
        <translation>Haga que el gateway autentique a los llamantes con un proveedor de identidad y compruebe qué pueden hacer.</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authorization.</source>
        <translation>Las solicitudes de fuera llegan a %1 y alcanzan %2 sin autorización.</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authentication.</source>
        <translation>Las solicitudes de fuera llegan a %1 y alcanzan %2 sin autenticación.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authorization.</source>
        <translation>%1 acepta solicitudes de fuera sin autorización.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authentication.</source>
        <translation>%1 acepta solicitudes de fuera sin autenticación.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say whether it checks what callers may do.</source>
        <translation>%1 acepta solicitudes de fuera y no dice si comprueba qué pueden hacer los llamantes.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how callers prove who they are.</source>
        <translation>%1 acepta solicitudes de fuera y no dice cómo demuestran quiénes son los llamantes.</translation>
    </message>
    <message>
        <source>Let %1 authenticate and authorize</source>
        <translation>Hacer que %1 autentique y autorice</translation>
    </message>
    <message>
        <source>Entry without a rate limit</source>
        <translation>Entrada sin límite de tasa</translation>
    </message>
    <message>
        <source>Requests from outside, sign-ins among them, reach a workload as fast as the caller likes.</source>
        <translation>Las solicitudes de fuera, inicios de sesión incluidos, llegan a una carga de trabajo tan rápido como quiera el llamante.</translation>
    </message>
    <message>
        <source>Passwords can be guessed without end, and one client can use up what is meant for all.</source>
        <translation>Se pueden adivinar contraseñas sin fin, y un solo cliente puede agotar lo que es para todos.</translation>
    </message>
    <message>
        <source>Limit requests and failed sign-ins for each caller at the entry.</source>
        <translation>Limite en la entrada las solicitudes y los inicios de sesión fallidos de cada llamante.</translation>
    </message>
    <message>
        <source>Nobody limits the requests that arrive at %1.</source>
        <translation>Nadie limita las solicitudes que llegan a %1.</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how many.</source>
        <translation>%1 acepta solicitudes de fuera y no dice cuántas.</translation>
    </message>
    <message>
        <source>Limit to 100 requests in a second</source>
        <translation>Limitar a 100 solicitudes por segundo</translation>
    </message>
    <message>
        <source>Secrets in the clear or without a store</source>
        <translation>Secretos en claro o sin almacén</translation>
    </message>
    <message>
        <source>A password or key stands readable in a configuration, or workloads use secrets that no secrets store keeps.</source>
        <translation>Una contraseña o clave está legible en una configuración, o las cargas de trabajo usan secretos que no guarda ningún almacén de secretos.</translation>
    </message>
    <message>
        <source>Everyone who can read the repository or the settings holds the key, and nobody can rotate it.</source>
        <translation>Todo el que puede leer el repositorio o los ajustes tiene la clave, y nadie puede rotarla.</translation>
    </message>
    <message>
        <source>Keep secrets in a secrets store and hand them out at run time by name.</source>
        <translation>Guarde los secretos en un almacén de secretos y entréguelos por nombre en tiempo de ejecución.</translation>
    </message>
    <message>
        <source>The setting %1 of %2 is a secret in the clear.</source>
        <translation>El ajuste %1 de %2 es un secreto en claro.</translation>
    </message>
    <message>
        <source>%1 holds a secret in the clear.</source>
        <translation>%1 contiene un secreto en claro.</translation>
    </message>
    <message>
        <source>No secrets store keeps the secrets of %1.</source>
        <translation>Ningún almacén de secretos guarda los secretos de %1.</translation>
    </message>
    <message>
        <source>Add a secrets store</source>
        <translation>Añadir un almacén de secretos</translation>
    </message>
    <message>
        <source>Hand it out by name</source>
        <translation>Entregarlo por nombre</translation>
    </message>
    <message>
        <source>Different protection classes on one runtime</source>
        <translation>Clases de protección distintas en un mismo entorno de ejecución</translation>
    </message>
    <message>
        <source>Components with restricted data run in one cluster with components that the internet reaches or that handle public data, without an isolated namespace.</source>
        <translation>Componentes con datos restringidos se ejecutan en un clúster junto a componentes accesibles desde internet o que tratan datos públicos, sin un namespace aislado.</translation>
    </message>
    <message>
        <source>A container that breaks out, or a host that is taken over, takes the restricted data with it.</source>
        <translation>Un contenedor que se escapa, o un host tomado, se lleva consigo los datos restringidos.</translation>
    </message>
    <message>
        <source>Move one side to a cluster of its own, or isolate its namespace by network policies and a pod security level.</source>
        <translation>Pase uno de los lados a un clúster propio, o aísle su namespace con políticas de red y un nivel de seguridad de pods.</translation>
    </message>
    <message>
        <source>%1 runs %2 with restricted data beside %3.</source>
        <translation>%1 ejecuta %2 con datos restringidos junto a %3.</translation>
    </message>
    <message>
        <source>No API gateway</source>
        <translation>Sin gateway de API</translation>
    </message>
    <message>
        <source>A workload is called from outside, or a broker is open to the internet, without a gateway in between.</source>
        <translation>Se llama desde fuera a una carga de trabajo, o un broker está abierto a internet, sin un gateway en medio.</translation>
    </message>
    <message>
        <source>Every one has to authenticate, limit and encrypt by itself, and it cannot be split or moved without telling the world.</source>
        <translation>Cada uno debe autenticar, limitar y cifrar por su cuenta, y no se puede dividir ni mover sin decírselo al mundo.</translation>
    </message>
    <message>
        <source>Put a gateway in front of it and let requests from outside go through that alone.</source>
        <translation>Ponga un gateway delante y haga que las solicitudes de fuera pasen solo por él.</translation>
    </message>
    <message>
        <source>%1 is called by %2 without a gateway in between.</source>
        <translation>A %1 lo llama %2 sin un gateway en medio.</translation>
    </message>
    <message>
        <source>%1 is open to the internet without a gateway in front.</source>
        <translation>%1 está abierto a internet sin un gateway delante.</translation>
    </message>
    <message>
        <source>Close it to the internet</source>
        <translation>Cerrarlo a internet</translation>
    </message>
    <message>
        <source>Put %1 in front of it</source>
        <translation>Poner %1 delante</translation>
    </message>
    <message>
        <source>No network policy</source>
        <translation>Sin política de red</translation>
    </message>
    <message>
        <source>A workload in a cluster can be reached by everything else in it.</source>
        <translation>Todo lo demás del clúster puede acceder a una carga de trabajo.</translation>
    </message>
    <message>
        <source>Who breaks into one container can walk from there to every other.</source>
        <translation>Quien entra en un contenedor puede pasar desde ahí a todos los demás.</translation>
    </message>
    <message>
        <source>Refuse traffic by default in its namespace and allow what the design draws.</source>
        <translation>Rechace por defecto el tráfico en su namespace y permita lo que dibuja el diseño.</translation>
    </message>
    <message>
        <source>%1 does not say whether a network policy limits who may reach it.</source>
        <translation>%1 no dice si una política de red limita quién puede acceder a ella.</translation>
    </message>
    <message>
        <source>%1 enforces no network policies, so everything reaches %2.</source>
        <translation>%1 no aplica políticas de red, así que todo llega a %2.</translation>
    </message>
    <message>
        <source>No network policy limits who may reach %1.</source>
        <translation>Ninguna política de red limita quién puede acceder a %1.</translation>
    </message>
    <message>
        <source>Limit who may reach it</source>
        <translation>Limitar quién puede acceder</translation>
    </message>
    <message>
        <source>No web application firewall</source>
        <translation>Sin firewall de aplicaciones web</translation>
    </message>
    <message>
        <source>Requests from the internet pass a gateway, and nobody on the way filters known attacks.</source>
        <translation>Las solicitudes de internet pasan por un gateway y nadie por el camino filtra ataques conocidos.</translation>
    </message>
    <message>
        <source>Every published hole of a library can be tried at once, before there was time to patch it.</source>
        <translation>Cada agujero publicado de una biblioteca se puede probar al instante, antes de que haya tiempo de parchearlo.</translation>
    </message>
    <message>
        <source>Switch on a web application firewall at the edge.</source>
        <translation>Active un firewall de aplicaciones web en el borde.</translation>
    </message>
    <message>
        <source>Nobody filters known attacks out of the requests that arrive at %1 from the internet.</source>
        <translation>Nadie filtra ataques conocidos en las solicitudes que llegan a %1 desde internet.</translation>
    </message>
    <message>
        <source>%1 takes requests from the internet and does not say whether known attacks are filtered.</source>
        <translation>%1 acepta solicitudes de internet y no dice si se filtran los ataques conocidos.</translation>
    </message>
    <message>
        <source>Filter known attacks</source>
        <translation>Filtrar ataques conocidos</translation>
    </message>
    <message>
        <source>Data store open to the outside</source>
        <translation>Almacén de datos abierto al exterior</translation>
    </message>
    <message>
        <source>A data store is reached from the internet, from outside systems or people, or from a zone facing them.</source>
        <translation>Se accede a un almacén de datos desde internet, desde sistemas o personas externos, o desde una zona expuesta a ellos.</translation>
    </message>
    <message>
        <source>One leaked password or one unpatched hole is then enough to take all data.</source>
        <translation>Una contraseña filtrada o un agujero sin parchear basta entonces para llevarse todos los datos.</translation>
    </message>
    <message>
        <source>Reach it through a workload of your own, or by a private endpoint.</source>
        <translation>Acceda a él mediante una carga de trabajo propia o por un endpoint privado.</translation>
    </message>
    <message>
        <source>The data in %1 is reached from outside, by %2.</source>
        <translation>A los datos de %1 accede desde fuera %2.</translation>
    </message>
    <message>
        <source>The data store %1 is open to the internet.</source>
        <translation>El almacén de datos %1 está abierto a internet.</translation>
    </message>
    <message>
        <source>Make it reachable from inside only</source>
        <translation>Hacerlo accesible solo desde dentro</translation>
    </message>
    <message>
        <source>Service registry that everyone may write</source>
        <translation>Registro de servicios en el que cualquiera escribe</translation>
    </message>
    <message>
        <source>A service registry takes registrations without asking who sends them.</source>
        <translation>Un registro de servicios acepta inscripciones sin preguntar quién las envía.</translation>
    </message>
    <message>
        <source>Whoever gets into the network can register as any service and is then sent its traffic.</source>
        <translation>Quien entra en la red puede inscribirse como cualquier servicio y recibe entonces su tráfico.</translation>
    </message>
    <message>
        <source>Let the registry authenticate those who register.</source>
        <translation>Haga que el registro autentique a quienes se inscriben.</translation>
    </message>
    <message>
        <source>Everyone may register at %1.</source>
        <translation>Cualquiera puede inscribirse en %1.</translation>
    </message>
    <message>
        <source>%1 does not say how those who register prove who they are.</source>
        <translation>%1 no dice cómo demuestran quiénes son los que se inscriben.</translation>
    </message>
    <message>
        <source>Demand client certificates</source>
        <translation>Exigir certificados de cliente</translation>
    </message>
    <message>
        <source>Plaintext across a trust boundary</source>
        <translation>Tráfico en claro a través de una frontera de confianza</translation>
    </message>
    <message>
        <source>A connection leaves one trust zone for another without encryption.</source>
        <translation>Una conexión pasa de una zona de confianza a otra sin cifrado.</translation>
    </message>
    <message>
        <source>Whoever sits in between reads and changes what flows, passwords included.</source>
        <translation>Quien esté en medio lee y cambia lo que circula, contraseñas incluidas.</translation>
    </message>
    <message>
        <source>Use an encrypted protocol (https, grpcs, TLS) on the connection.</source>
        <translation>Use un protocolo cifrado (https, grpcs, TLS) en la conexión.</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary and does not say whether it is encrypted.</source>
        <translation>%1 cruza una frontera de confianza y no dice si está cifrada.</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary in plaintext (%2).</source>
        <translation>%1 cruza una frontera de confianza en claro (%2).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>Cifrar con TLS</translation>
    </message>
    <message>
        <source>Plaintext between services</source>
        <translation>Tráfico en claro entre servicios</translation>
    </message>
    <message>
        <source>A gateway or workload talks to a workload in plaintext inside of one trust zone.</source>
        <translation>Un gateway o una carga de trabajo habla en claro con una carga de trabajo dentro de una misma zona de confianza.</translation>
    </message>
    <message>
        <source>Whoever gets into the network reads and changes what the services tell each other.</source>
        <translation>Quien entra en la red lee y cambia lo que se dicen los servicios.</translation>
    </message>
    <message>
        <source>Encrypt the traffic, best with mutual TLS of a service mesh.</source>
        <translation>Cifre el tráfico, mejor con TLS mutuo de una malla de servicios.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted.</source>
        <translation>%1 no dice si está cifrada.</translation>
    </message>
    <message>
        <source>%1 talks to %2 in plaintext.</source>
        <translation>%1 habla en claro con %2.</translation>
    </message>
    <message>
        <source>Encrypt with mutual TLS</source>
        <translation>Cifrar con TLS mutuo</translation>
    </message>
    <message>
        <source>Call between services without authentication or authorization</source>
        <translation>Llamada entre servicios sin autenticación ni autorización</translation>
    </message>
    <message>
        <source>A workload calls another, and the called one does not learn who it is or does not check what it may do.</source>
        <translation>Una carga de trabajo llama a otra, y la llamada no sabe quién es o no comprueba qué puede hacer.</translation>
    </message>
    <message>
        <source>One workload that was broken into can then do everything that the others can.</source>
        <translation>Una carga de trabajo comprometida puede hacer entonces todo lo que pueden las demás.</translation>
    </message>
    <message>
        <source>Use mutual TLS of a mesh or tokens between workloads, and let the called one check what the caller may do.</source>
        <translation>Use TLS mutuo de una malla o tokens entre cargas de trabajo, y haga que la llamada compruebe qué puede hacer el llamante.</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 without authentication.</source>
        <translation>%1 acepta llamadas de %2 sin autenticación.</translation>
    </message>
    <message>
        <source>%1 does not check what %2 may do.</source>
        <translation>%1 no comprueba qué puede hacer %2.</translation>
    </message>
    <message>
        <source>%1 does not say how %2 proves who it is.</source>
        <translation>%1 no dice cómo demuestra %2 quién es.</translation>
    </message>
    <message>
        <source>%1 does not say whether it checks what %2 may do.</source>
        <translation>%1 no dice si comprueba qué puede hacer %2.</translation>
    </message>
    <message>
        <source>Check the caller&apos;s token</source>
        <translation>Comprobar el token del llamante</translation>
    </message>
    <message>
        <source>Function waits for a function</source>
        <translation>Una función espera a otra función</translation>
    </message>
    <message>
        <source>A function calls another one and waits for its answer.</source>
        <translation>Una función llama a otra y espera su respuesta.</translation>
    </message>
    <message>
        <source>Both are paid while one only waits, their time limits add up, and a failure has to be handled twice.</source>
        <translation>Se pagan ambas mientras una solo espera, sus límites de tiempo se suman y un fallo debe tratarse dos veces.</translation>
    </message>
    <message>
        <source>Let the first function publish an event that starts the second, or lead both with a workflow.</source>
        <translation>Haga que la primera función publique un evento que arranque la segunda, o dirija ambas con un flujo de trabajo.</translation>
    </message>
    <message>
        <source>Function %1 waits for function %2.</source>
        <translation>La función %1 espera a la función %2.</translation>
    </message>
    <message>
        <source>Functions exhaust a database</source>
        <translation>Las funciones agotan una base de datos</translation>
    </message>
    <message>
        <source>More runs of a function can be open than the database accepts connections, and no pool stands between.</source>
        <translation>Puede haber abiertas más ejecuciones de una función que conexiones acepta la base de datos, y no hay un pool en medio.</translation>
    </message>
    <message>
        <source>Under load each run opens a connection of its own; the database refuses the rest, those of other workloads included.</source>
        <translation>Bajo carga cada ejecución abre su propia conexión; la base de datos rechaza el resto, incluidas las de otras cargas de trabajo.</translation>
    </message>
    <message>
        <source>Put a connection pool or proxy in front of the database, or limit the concurrency of the function.</source>
        <translation>Ponga un pool de conexiones o un proxy delante de la base de datos, o limite la concurrencia de la función.</translation>
    </message>
    <message>
        <source>%1 does not say whether a pool shares its connections among the runs of %2.</source>
        <translation>%1 no dice si un pool reparte sus conexiones entre las ejecuciones de %2.</translation>
    </message>
    <message>
        <source>%1 does not say how many connections it accepts.</source>
        <translation>%1 no dice cuántas conexiones acepta.</translation>
    </message>
    <message>
        <source>%1 does not say how many runs are allowed at the same time.</source>
        <translation>%1 no dice cuántas ejecuciones se permiten al mismo tiempo.</translation>
    </message>
    <message>
        <source>Put a connection pool in front</source>
        <translation>Poner un pool de conexiones delante</translation>
    </message>
    <message>
        <source>Limit the runs of the function</source>
        <translation>Limitar las ejecuciones de la función</translation>
    </message>
    <message>
        <source>Function that starts itself</source>
        <translation>Función que se arranca a sí misma</translation>
    </message>
    <message>
        <source>A function writes to the very source that starts it.</source>
        <translation>Una función escribe en la misma fuente que la arranca.</translation>
    </message>
    <message>
        <source>Each run starts the next: it never ends, and the bill grows until somebody stops it.</source>
        <translation>Cada ejecución arranca la siguiente: no termina nunca, y la factura crece hasta que alguien la detiene.</translation>
    </message>
    <message>
        <source>Write to another queue, topic or bucket than the one that starts the function.</source>
        <translation>Escriba en una cola, un tema o un bucket distinto del que arranca la función.</translation>
    </message>
    <message>
        <source>%1 does not say whether it starts %2, which writes to %3 too.</source>
        <translation>%1 no dice si arranca %2, que también escribe en %3.</translation>
    </message>
    <message>
        <source>%1 and %2 may use the same part of %3 or not.</source>
        <translation>%1 y %2 pueden usar o no la misma parte de %3.</translation>
    </message>
    <message>
        <source>%1 writes to %2, which starts it.</source>
        <translation>%1 escribe en %2, que la arranca.</translation>
    </message>
    <message>
        <source>%1 output</source>
        <translation>Salida de %1</translation>
    </message>
    <message>
        <source>Write to another %1</source>
        <translation>Escribir en otro %1</translation>
    </message>
    <message>
        <source>Function with many operations</source>
        <translation>Función con muchas operaciones</translation>
    </message>
    <message>
        <source>One function answers very many different operations.</source>
        <translation>Una sola función responde a muchísimas operaciones distintas.</translation>
    </message>
    <message>
        <source>All of them share its rights, its memory and its start-up time, and every change releases all of them.</source>
        <translation>Todas comparten sus derechos, su memoria y su tiempo de arranque, y cada cambio las publica todas.</translation>
    </message>
    <message>
        <source>Split it into one function for each operation or for each small group of them.</source>
        <translation>Divídala en una función por operación o por cada grupo pequeño de operaciones.</translation>
    </message>
    <message>
        <source>Function outlives its gateway</source>
        <translation>La función dura más que su gateway</translation>
    </message>
    <message>
        <source>A function may run longer than the gateway in front of it waits.</source>
        <translation>Una función puede ejecutarse más tiempo del que espera el gateway que tiene delante.</translation>
    </message>
    <message>
        <source>The caller gets an error while the function goes on, is paid, and often does its work twice after a retry.</source>
        <translation>El llamante recibe un error mientras la función sigue, se paga y a menudo hace su trabajo dos veces tras un reintento.</translation>
    </message>
    <message>
        <source>Shorten the time limit of the function, or answer at once and do the long work asynchronously.</source>
        <translation>Acorte el límite de tiempo de la función, o responda enseguida y haga el trabajo largo de forma asíncrona.</translation>
    </message>
    <message>
        <source>%1 does not say after what time a run is stopped.</source>
        <translation>%1 no dice tras cuánto tiempo se detiene una ejecución.</translation>
    </message>
    <message>
        <source>%1 does not say how long %2 waits for %3.</source>
        <translation>%1 no dice cuánto espera %2 a %3.</translation>
    </message>
    <message>
        <source>%1 may run for %2, but %3 gives up after %4.</source>
        <translation>%1 puede ejecutarse durante %2, pero %3 desiste tras %4.</translation>
    </message>
    <message>
        <source>Stop it after %1</source>
        <translation>Detenerla tras %1</translation>
    </message>
    <message>
        <source>Rule settings that cannot be used</source>
        <translation>Ajustes de reglas que no se pueden usar</translation>
    </message>
    <message>
        <source>The profile, rule packs or levels that the design names cannot be read or understood.</source>
        <translation>El perfil, los paquetes de reglas o los niveles que nombra el diseño no se pueden leer o entender.</translation>
    </message>
    <message>
        <source>The design is checked by the rules as they come, not by those that were agreed on.</source>
        <translation>El diseño se comprueba con las reglas de serie, no con las acordadas.</translation>
    </message>
    <message>
        <source>Mend the section &apos;rules&apos; of the design file, or the file that it names.</source>
        <translation>Corrija la sección &apos;rules&apos; del archivo de diseño, o el archivo que nombra.</translation>
    </message>
    <message>
        <source>Deviation that does not count</source>
        <translation>Desviación que no cuenta</translation>
    </message>
    <message>
        <source>A deviation is incomplete, expired, or speaks of something that is not there.</source>
        <translation>Una desviación está incompleta, ha caducado o habla de algo que no está ahí.</translation>
    </message>
    <message>
        <source>It silences nothing: the finding that it was to accept is open again, and nobody may have noticed.</source>
        <translation>No silencia nada: el hallazgo que debía aceptar vuelve a estar abierto, y quizá nadie lo ha notado.</translation>
    </message>
    <message>
        <source>Complete or renew the deviation, or remove it.</source>
        <translation>Complete o renueve la desviación, o quítela.</translation>
    </message>
    <message>
        <source>The deviation &apos;%1&apos; does not count: %2.</source>
        <translation>La desviación &apos;%1&apos; no cuenta: %2.</translation>
    </message>
    <message>
        <source>Remove the deviation</source>
        <translation>Quitar la desviación</translation>
    </message>
    <message>
        <source>Workload outside of containers and orchestration</source>
        <translation>Carga de trabajo fuera de contenedores y orquestación</translation>
    </message>
    <message>
        <source>A workload runs outside of an orchestrated cluster, and no deviation says why.</source>
        <translation>Una carga de trabajo se ejecuta fuera de un clúster orquestado y ninguna desviación dice por qué.</translation>
    </message>
    <message>
        <source>Scheduling, healing, rollout and policy of the platform do not reach it; somebody does all that by hand.</source>
        <translation>La planificación, la recuperación, el despliegue y las políticas de la plataforma no llegan a ella; alguien hace todo eso a mano.</translation>
    </message>
    <message>
        <source>Move it into a cluster, or record a deviation that justifies where it runs.</source>
        <translation>Pásela a un clúster, o registre una desviación que justifique dónde se ejecuta.</translation>
    </message>
    <message>
        <source>%1 runs outside of containers and orchestration.</source>
        <translation>%1 se ejecuta fuera de contenedores y orquestación.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects metrics; %n workload(s) run(s) unwatched.</source>
        <translation>
            <numerusform>Nada en el diseño recoge métricas; %n carga de trabajo se ejecuta sin vigilancia.</numerusform>
            <numerusform>Nada en el diseño recoge métricas; %n cargas de trabajo se ejecutan sin vigilancia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects traces; %n workload(s) call(s) one another in the dark.</source>
        <translation>
            <numerusform>Nada en el diseño recoge trazas; %n carga de trabajo se llama a ciegas.</numerusform>
            <numerusform>Nada en el diseño recoge trazas; %n cargas de trabajo se llaman a ciegas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of one of the %n workload(s) reaches %1 % of them on average; many ways lead through %2.</source>
        <translation>
            <numerusform>Un cambio de la única carga de trabajo (%n) llega de media al %1 % de ellas; muchos caminos pasan por %2.</numerusform>
            <numerusform>Un cambio de una de las %n cargas de trabajo llega de media al %1 % de ellas; muchos caminos pasan por %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 possible dependencies between the %n workload(s) exist.</source>
        <translation>
            <numerusform>Existen %1 de %2 dependencias posibles con %n carga de trabajo.</numerusform>
            <numerusform>Existen %1 de %2 dependencias posibles entre las %n cargas de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) wait for one another in circles, among them %1.</source>
        <translation>
            <numerusform>%n componente espera en círculo, entre ellos %1.</numerusform>
            <numerusform>%n componentes se esperan unos a otros en círculos, entre ellos %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n component(s) that depend(s) on it.</source>
        <translation>
            <numerusform>%1 tiene %n componente que depende de ella.</numerusform>
            <numerusform>%1 tiene %n componentes que dependen de ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n other component(s).</source>
        <translation>
            <numerusform>%1 espera a otro componente (%n).</numerusform>
            <numerusform>%1 espera a otros %n componentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a hub: %n component(s) depend(s) on it and it depends on %2.</source>
        <translation>
            <numerusform>%1 es un concentrador: %n componente depende de ella y ella depende de %2.</numerusform>
            <numerusform>%1 es un concentrador: %n componentes dependen de ella y ella depende de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request waits through %n hop(s): %1.</source>
        <translation>
            <numerusform>Una solicitud espera a lo largo de %n salto: %1.</numerusform>
            <numerusform>Una solicitud espera a lo largo de %n saltos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) share(s) the library &apos;%1&apos;: %2.</source>
        <translation>
            <numerusform>%n carga de trabajo usa la biblioteca compartida &apos;%1&apos;: %2.</numerusform>
            <numerusform>%n cargas de trabajo comparten la biblioteca &apos;%1&apos;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) rely/relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.</source>
        <translation>
            <numerusform>%n componente se apoya en %1, y aquello en lo que se apoya %1 cambia más fácilmente (%2 de %3): %4.</numerusform>
            <numerusform>%n componentes se apoyan en %1, y aquello en lo que se apoya %1 cambia más fácilmente (%2 de %3): %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design names no owner for any of its %n component(s) that need(s) one.</source>
        <translation>
            <numerusform>El diseño no nombra responsable para el componente (%n) que necesita uno.</numerusform>
            <numerusform>El diseño no nombra responsable para ninguno de los %n componentes que necesitan uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message numerus="yes">
        <source>its justification is shorter than %n character(s)</source>
        <translation>
            <numerusform>su justificación tiene menos de %n carácter</numerusform>
            <numerusform>su justificación tiene menos de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n identity provider(s); %1 does not say which of the others it trusts.</source>
        <translation>
            <numerusform>El diseño tiene %n proveedor de identidad; %1 no dice en cuál de los demás confía.</numerusform>
            <numerusform>El diseño tiene %n proveedores de identidad; %1 no dice en cuál de los demás confía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) run(s) in clusters without a service mesh.</source>
        <translation>
            <numerusform>%n carga de trabajo se ejecuta en clústeres sin malla de servicios.</numerusform>
            <numerusform>%n cargas de trabajo se ejecutan en clústeres sin malla de servicios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s) wait for one another in circles: %2.</source>
        <translation>
            <numerusform>%1 de %n carga de trabajo se esperan en círculos: %2.</numerusform>
            <numerusform>%1 de %n cargas de trabajo se esperan en círculos: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 are the layers of one matter, split among %n team(s).</source>
        <translation>
            <numerusform>%1, %2 y %3 son las capas de un mismo asunto, a cargo de %n equipo.</numerusform>
            <numerusform>%1, %2 y %3 son las capas de un mismo asunto, repartidas entre %n equipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offers %n operation(s)</source>
        <translation>
            <numerusform>ofrece %n operación</numerusform>
            <numerusform>ofrece %n operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>serves %n bounded context(s)</source>
        <translation>
            <numerusform>sirve a %n contexto delimitado</numerusform>
            <numerusform>sirve a %n contextos delimitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owns %n entity(ies)</source>
        <translation>
            <numerusform>posee %n entidad</numerusform>
            <numerusform>posee %n entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and does not say whether it holds business logic.</source>
        <translation>
            <numerusform>%1 está entre %2 de %n carga de trabajo y no dice si contiene lógica de negocio.</numerusform>
            <numerusform>%1 está entre %2 de %n cargas de trabajo y no dice si contiene lógica de negocio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and holds business logic.</source>
        <translation>
            <numerusform>%1 está entre %2 de %n carga de trabajo y contiene lógica de negocio.</numerusform>
            <numerusform>%1 está entre %2 de %n cargas de trabajo y contiene lógica de negocio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n component(s) of the team %1 are %2; the rest of their work is with %3.</source>
        <translation>
            <numerusform>El único componente (%n) del equipo %1 es %2; el resto de su trabajo está en %3.</numerusform>
            <numerusform>Los %n componentes del equipo %1 son todos %2; el resto de su trabajo está en %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects logs; %n workload(s) write(s) theirs for nobody.</source>
        <translation>
            <numerusform>Nada en el diseño recoge registros; %n carga de trabajo escribe los suyos para nadie.</numerusform>
            <numerusform>Nada en el diseño recoge registros; %n cargas de trabajo escriben los suyos para nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design shows how its %n workload(s) is/are doing, and nothing calls anybody.</source>
        <translation>
            <numerusform>Nada en el diseño muestra cómo está su %n carga de trabajo, y nada avisa a nadie.</numerusform>
            <numerusform>Nada en el diseño muestra cómo están sus %n cargas de trabajo, y nada avisa a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has no dashboards that show how its %n workload(s) is/are doing.</source>
        <translation>
            <numerusform>El diseño no tiene paneles que muestren cómo está su %n carga de trabajo.</numerusform>
            <numerusform>El diseño no tiene paneles que muestren cómo están sus %n cargas de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design calls anybody when one of its %n workload(s) fails.</source>
        <translation>
            <numerusform>Nada en el diseño avisa a nadie cuando falla su %n carga de trabajo.</numerusform>
            <numerusform>Nada en el diseño avisa a nadie cuando falla una de sus %n cargas de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workload(s) that answer(s) requests from outside has an availability target.</source>
        <translation>
            <numerusform>%n carga de trabajo responde solicitudes de fuera y no tiene objetivo de disponibilidad.</numerusform>
            <numerusform>Ninguna de las %n cargas de trabajo que responden solicitudes de fuera tiene objetivo de disponibilidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n replica(s) of %1 stand(s) in the same zone.</source>
        <translation>
            <numerusform>La %n réplica de %1 está en la misma zona.</numerusform>
            <numerusform>Las %n réplicas de %1 están en la misma zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %1 fails, %2 of %n workload(s) fail with it.</source>
        <translation>
            <numerusform>Cuando %1 falla, falla con él %2 de %n carga de trabajo.</numerusform>
            <numerusform>Cuando %1 falla, fallan con él %2 de %n cargas de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may run %2 times at once, but %3 accepts %n connection(s), and no pool shares them.</source>
        <translation>
            <numerusform>%1 puede ejecutarse %2 veces a la vez, pero %3 acepta %n conexión y ningún pool la reparte.</numerusform>
            <numerusform>%1 puede ejecutarse %2 veces a la vez, pero %3 acepta %n conexiones y ningún pool las reparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Function %1 answers %n operation(s).</source>
        <translation>
            <numerusform>La función %1 responde a %n operación.</numerusform>
            <numerusform>La función %1 responde a %n operaciones.</numerusform>
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
        <translation>sin hallazgo</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pregunta abierta</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>A brace of the message is not closed; write &apos;{{&apos; for a brace.</source>
        <translation>Una llave del mensaje no está cerrada; escriba &apos;{{&apos; para una llave.</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; known are %2.</source>
        <translation>Campo desconocido &apos;{%1}&apos; del mensaje; se conocen %2.</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; did you mean &apos;{%2}&apos;?</source>
        <translation>Campo desconocido &apos;{%1}&apos; del mensaje; ¿quería decir &apos;{%2}&apos;?</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>ningún contenedor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> on &apos;%1&apos;</source>
        <translation> en &apos;%1&apos;</translation>
    </message>
    <message>
        <source> asks for &apos;%1&apos;</source>
        <translation> pide &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The repair of %1 on &apos;%2&apos; leaves the finding there.</source>
        <translation>La reparación de %1 en &apos;%2&apos; deja el hallazgo ahí.</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>There is no rule pack in this folder.</source>
        <translation>No hay ningún paquete de reglas en esta carpeta.</translation>
    </message>
    <message>
        <source>There are %1 rule packs; at most %2 are read.</source>
        <translation>Hay %1 paquetes de reglas; se leen %2 como máximo.</translation>
    </message>
    <message>
        <source>The pack &apos;%1&apos; is in &apos;%2&apos; already.</source>
        <translation>El paquete &apos;%1&apos; ya está en &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; known are %2.</source>
        <translation>No existe el perfil &apos;%1&apos;; se conocen %2.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>No existe el perfil &apos;%1&apos;; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path relative to the design; give others with &apos;--rules&apos;.</source>
        <translation>&apos;%1&apos; no es una ruta relativa al diseño; indique otras con &apos;--rules&apos;.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>No hay ningún entorno &apos;%1&apos; en el diseño.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>No hay ningún entorno &apos;%1&apos; en el diseño; ¿quería decir &apos;%2&apos;?</translation>
    </message>
</context>
<context>
    <name>ScoreExport</name>
    <message>
        <source>Score workloads</source>
        <translation>Cargas de trabajo de Score</translation>
    </message>
    <message>
        <source>One score.yaml for each workload, with the resources that it needs and overrides for each environment.</source>
        <translation>Un score.yaml por cada carga de trabajo, con los recursos que necesita y ajustes propios de cada entorno.</translation>
    </message>
    <message>
        <source>In some environments these are no containers, which Score cannot say: %1.</source>
        <translation>En algunos entornos estos no son contenedores, lo que Score no puede expresar: %1.</translation>
    </message>
    <message>
        <source>Stores and brokers are no workloads; the workloads ask for them as resources, which the platform provides: %1.</source>
        <translation>Los almacenes y brokers no son cargas de trabajo; las cargas de trabajo los piden como recursos, que proporciona la plataforma: %1.</translation>
    </message>
    <message>
        <source>These name no image, so &quot;.&quot; stands in for the one that the pipeline builds; give it with --image: %1.</source>
        <translation>Estos no indican imagen, así que &quot;.&quot; ocupa el lugar de la que construye el pipeline; indíquela con --image: %1.</translation>
    </message>
    <message>
        <source>Secrets in the clear are not written; let a resource provide them and refer to its outputs: %1.</source>
        <translation>Los secretos en claro no se escriben; haga que los proporcione un recurso y haga referencia a sus salidas: %1.</translation>
    </message>
    <message>
        <source>The design names secrets, but not the variables that carry them; refer to the outputs of the resources where the code reads them: %1.</source>
        <translation>El diseño nombra secretos, pero no las variables que los llevan; haga referencia a las salidas de los recursos donde el código los lee: %1.</translation>
    </message>
    <message>
        <source>Variables that refer to others by $(NAME) only work where Kubernetes runs the container: %1.</source>
        <translation>Las variables que hacen referencia a otras con $(NAME) solo funcionan donde Kubernetes ejecuta el contenedor: %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the next component that way</source>
        <translation>Ir al componente siguiente en esa dirección</translation>
    </message>
    <message>
        <source>Add the next component that way to the selection</source>
        <translation>Añadir a la selección el componente siguiente en esa dirección</translation>
    </message>
    <message>
        <source>Move the selection by a step of the grid</source>
        <translation>Mover la selección un paso de la cuadrícula</translation>
    </message>
    <message>
        <source>Move the selection by eight steps</source>
        <translation>Mover la selección ocho pasos</translation>
    </message>
    <message>
        <source>Go through the components</source>
        <translation>Recorrer los componentes</translation>
    </message>
    <message>
        <source>Rename, or end a connection</source>
        <translation>Renombrar, o terminar una conexión</translation>
    </message>
    <message>
        <source>Hold it and drag to move the view</source>
        <translation>Mantener pulsada y arrastrar para mover la vista</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Give up, or select nothing</source>
        <translation>Desistir, o no seleccionar nada</translation>
    </message>
    <message>
        <source>This is no JSON file: %1.</source>
        <translation>Esto no es un archivo JSON: %1.</translation>
    </message>
    <message>
        <source>This file holds no shortcuts that this version can read. Export some to see how it looks.</source>
        <translation>Este archivo no contiene atajos que esta versión pueda leer. Exporte algunos para ver cómo es.</translation>
    </message>
    <message>
        <source>“%1” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.</source>
        <translation>“%1” no es una tecla. Escríbala como Ctrl+Shift+K, o con dos pulsaciones como Ctrl+K, Ctrl+S.</translation>
    </message>
</context>
<context>
    <name>StandardCoverage</name>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infraestructura como código</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>Contenedores y orquestación</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Malla de servicios</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>Monitorización y registros</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Diseño entero</translation>
    </message>
    <message>
        <source>%1 is not in the service mesh.</source>
        <translation>%1 no está en la malla de servicios.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Se desvía</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
</context>
<context>
    <name>StructurizrExport</name>
    <message>
        <source>Structurizr workspace</source>
        <translation>Workspace de Structurizr</translation>
    </message>
    <message>
        <source>A C4 model in Structurizr&apos;s language: systems, containers, one deployment for each environment, and views of them.</source>
        <translation>Un modelo C4 en el lenguaje de Structurizr: sistemas, contenedores, un despliegue por cada entorno y vistas de ellos.</translation>
    </message>
    <message>
        <source>In a C4 model nothing is connected with a place or with itself, so these connections are left out: %1.</source>
        <translation>En un modelo C4 nada se conecta con un lugar ni consigo mismo, así que estas conexiones se omiten: %1.</translation>
    </message>
</context>
<context>
    <name>StructurizrImport</name>
    <message>
        <source>A workspace must be a map, not %1.</source>
        <translation>Un workspace debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>The workspace has no model.</source>
        <translation>El workspace no tiene modelo.</translation>
    </message>
    <message>
        <source>The model has no people and no software systems.</source>
        <translation>El modelo no tiene personas ni sistemas de software.</translation>
    </message>
    <message>
        <source>Components are folded into their containers (%1): a design shows what runs by itself.</source>
        <translation>Los componentes se integran en sus contenedores (%1): un diseño muestra lo que se ejecuta por sí mismo.</translation>
    </message>
    <message>
        <source>Relationships of whole systems are left out (%1): their containers have the connections.</source>
        <translation>Las relaciones de sistemas enteros se omiten (%1): las conexiones las tienen sus contenedores.</translation>
    </message>
    <message>
        <source>Deployment nodes are not taken over (%1): say by hand where things stand.</source>
        <translation>Los nodos de despliegue no se adoptan (%1): indique a mano dónde está cada cosa.</translation>
    </message>
    <message>
        <source>Custom elements are not taken over (%1).</source>
        <translation>Los elementos personalizados no se adoptan (%1).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>&apos;%1&apos; debe ser una lista, no %2.</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; must be a map, not %2.</source>
        <translation>Una entrada de &apos;%1&apos; debe ser un mapa, no %2.</translation>
    </message>
    <message>
        <source>An element needs an id and a name.</source>
        <translation>Un elemento necesita un id y un nombre.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is there twice.</source>
        <translation>El id &apos;%1&apos; aparece dos veces.</translation>
    </message>
    <message>
        <source>A relationship of &apos;%1&apos; leads to the id &apos;%2&apos;, which is no person, system or container.</source>
        <translation>Una relación de &apos;%1&apos; lleva al id &apos;%2&apos;, que no es una persona, un sistema ni un contenedor.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to &apos;%2&apos; is asynchronous, but no broker stands between them; it is taken for a call.</source>
        <translation>De &apos;%1&apos; a &apos;%2&apos; es asíncrono, pero no hay ningún broker entre ambos; se toma por una llamada.</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Workspace de Structurizr</translation>
    </message>
    <message>
        <source>People, systems and containers of a C4 model, from the JSON of a Structurizr workspace.</source>
        <translation>Personas, sistemas y contenedores de un modelo C4, a partir del JSON de un workspace de Structurizr.</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Structurizr workspace.</source>
        <translation>El archivo se omite: no es un workspace de Structurizr.</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one workspace, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>El archivo se omite: un diseño tiene un solo workspace, aquí el de &apos;%1&apos;. Importe este por separado.</translation>
    </message>
    <message>
        <source>There is no Structurizr workspace to import.</source>
        <translation>No hay ningún workspace de Structurizr que importar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>TerraformExport</name>
    <message>
        <source>Only clusters of Kubernetes have a module: %1.</source>
        <translation>Solo los clústeres de Kubernetes tienen módulo: %1.</translation>
    </message>
    <message>
        <source>Networks inside of a network are parts of it, which its module makes by itself: %1.</source>
        <translation>Las redes dentro de una red son partes de ella, que su módulo crea por sí mismo: %1.</translation>
    </message>
    <message>
        <source>These run in a cluster and not as a service of a cloud: %1.</source>
        <translation>Estos se ejecutan en un clúster y no como servicio de una nube: %1.</translation>
    </message>
    <message>
        <source>These run as something that their team operates and not as a service of a cloud: %1.</source>
        <translation>Estos se ejecutan como algo que opera su equipo y no como servicio de una nube: %1.</translation>
    </message>
    <message>
        <source>These stand at a site of one&apos;s own, which no provider of this target reaches: %1.</source>
        <translation>Estos están en un emplazamiento propio, al que no llega ningún proveedor de este destino: %1.</translation>
    </message>
    <message>
        <source>Nothing says that these stand in AWS, Azure or Google Cloud, so they have no module: %1.</source>
        <translation>Nada dice que estos estén en AWS, Azure o Google Cloud, así que no tienen módulo: %1.</translation>
    </message>
    <message>
        <source>%2 has no module for these kinds: %1.</source>
        <translation>%2 no tiene módulo para estos tipos: %1.</translation>
    </message>
    <message>
        <source>%2 has no module for the technologies of these; have them as something else or buy them elsewhere: %1.</source>
        <translation>%2 no tiene módulo para las tecnologías de estos; téngalos como otra cosa o contrátelos en otra parte: %1.</translation>
    </message>
    <message>
        <source>Names of queues, topics, buckets and the like that the clouds do not allow are changed: %1.</source>
        <translation>Se cambian los nombres de colas, topics, buckets y similares que las nubes no permiten: %1.</translation>
    </message>
    <message>
        <source>Flow logs of Azure belong to the network watcher of the subscription and are left out: %1.</source>
        <translation>Los registros de flujo de Azure pertenecen al network watcher de la suscripción y se omiten: %1.</translation>
    </message>
    <message>
        <source>These say that what they store is not encrypted; the modules encrypt it all the same: %1.</source>
        <translation>Estos dicen que lo que almacenan no está cifrado; los módulos lo cifran de todos modos: %1.</translation>
    </message>
    <message>
        <source>These networks name no private address range that is wide enough for their subnets, so one is assumed: %1.</source>
        <translation>Estas redes no indican un rango de direcciones privadas con amplitud para sus subredes, así que se supone uno: %1.</translation>
    </message>
    <message>
        <source>The cloud does not offer the versions of these; what it offers stands in for them: %1.</source>
        <translation>La nube no ofrece las versiones de estos; lo que ofrece ocupa su lugar: %1.</translation>
    </message>
    <message>
        <source>The versions of these are no numbers, so others are assumed: %1.</source>
        <translation>Las versiones de estos no son números, así que se suponen otras: %1.</translation>
    </message>
    <message>
        <source>These name no version, so one is assumed: %1.</source>
        <translation>Estos no indican versión, así que se supone una: %1.</translation>
    </message>
    <message>
        <source>These do not say how much they store; the least space is assumed: %1.</source>
        <translation>Estos no dicen cuánto almacenan; se supone el espacio mínimo: %1.</translation>
    </message>
    <message>
        <source>The clouds do not allow the names of these databases, so nobody makes them: %1.</source>
        <translation>Las nubes no permiten los nombres de estas bases de datos, así que nadie las crea: %1.</translation>
    </message>
    <message>
        <source>These clusters do not say of what type their nodes are; 4 cores with 16 GiB are assumed: %1.</source>
        <translation>Estos clústeres no dicen de qué tipo son sus nodos; se suponen 4 núcleos con 16 GiB: %1.</translation>
    </message>
    <message>
        <source>Designs say nothing of the keys of tables; a text named id is assumed: %1.</source>
        <translation>Los diseños no dicen nada de las claves de las tablas; se supone un texto llamado id: %1.</translation>
    </message>
    <message>
        <source>No image of the design names these registries, so one repository named apps is made: %1.</source>
        <translation>Ninguna imagen del diseño nombra estos registros, así que se crea un repositorio llamado apps: %1.</translation>
    </message>
    <message>
        <source>AWS makes no topics, so these clusters start empty; the applications or a pipeline make them: %1.</source>
        <translation>AWS no crea topics, así que estos clústeres empiezan vacíos; los crean las aplicaciones o un pipeline: %1.</translation>
    </message>
    <message>
        <source>Signing a zone needs steps at the registrar, so the modules leave these unsigned: %1.</source>
        <translation>Firmar una zona requiere pasos en el registrador, así que los módulos dejan estas sin firmar: %1.</translation>
    </message>
    <message>
        <source>These zones answer inside alone; on Azure the module makes a public zone: %1.</source>
        <translation>Estas zonas responden solo internamente; en Azure el módulo crea una zona pública: %1.</translation>
    </message>
    <message>
        <source>These stand behind a web application firewall; name its ARN and that of the certificate in terraform.tfvars: %1.</source>
        <translation>Estos están detrás de un cortafuegos de aplicaciones web; indique su ARN y el del certificado en terraform.tfvars: %1.</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; let the functions read them from the secrets store: %1.</source>
        <translation>Estos son secretos en claro y no se escriben; haga que las funciones los lean del almacén de secretos: %1.</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>Estos ajustes no pueden ser variables y se omiten: %1.</translation>
    </message>
    <message>
        <source>The technologies of these functions name no language that Azure knows; a program of their own is assumed: %1.</source>
        <translation>Las tecnologías de estas funciones no indican un lenguaje que Azure conozca; se supone un programa propio: %1.</translation>
    </message>
    <message>
        <source>Placeholders in terraform.tfvars stand in for what the design does not say of these; fill them in: %1.</source>
        <translation>En terraform.tfvars hay marcadores en lugar de lo que el diseño no dice de estos; complételos: %1.</translation>
    </message>
    <message>
        <source>The design does not say %1 for %2; terraform.tfvars holds a placeholder.</source>
        <translation>El diseño no indica %1 para %2; terraform.tfvars contiene un marcador.</translation>
    </message>
    <message>
        <source>OpenTofu and Terraform</source>
        <translation>OpenTofu y Terraform</translation>
    </message>
    <message>
        <source>Modules for AWS, Azure and Google Cloud, and a root module for each environment.</source>
        <translation>Módulos para AWS, Azure y Google Cloud, y un módulo raíz por cada entorno.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where the state is kept; by the cloud of the design when nothing is said.</source>
        <translation>Dónde se guarda el estado; si no se indica nada, según la nube del diseño.</translation>
    </message>
    <message>
        <source>Bucket of the state</source>
        <translation>Bucket del estado</translation>
    </message>
    <message>
        <source>Name of the bucket or storage account that keeps the state; made from the design&apos;s name when nothing is said.</source>
        <translation>Nombre del bucket o de la cuenta de almacenamiento que guarda el estado; si no se indica nada, se forma con el nombre del diseño.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>These are bought from a cloud in some environments only and have no module in the others: %1.</source>
        <translation>Estos se contratan a una nube solo en algunos entornos y no tienen módulo en los demás: %1.</translation>
    </message>
    <message>
        <source>Nothing in this design is bought from AWS, Azure or Google Cloud, so there is nothing to write; place what is bought in a cloud.</source>
        <translation>Nada en este diseño se contrata a AWS, Azure o Google Cloud, así que no hay nada que escribir; coloque en una nube lo que se contrata.</translation>
    </message>
    <message>
        <source>The state stays on the disk of whoever runs this, so only one person can; name a backend for a team.</source>
        <translation>El estado se queda en el disco de quien ejecuta esto, así que solo puede hacerlo una persona; indique un backend para un equipo.</translation>
    </message>
    <message>
        <source>The state is kept in %1 (%2), which has to be there before the first run.</source>
        <translation>El estado se guarda en %1 (%2), que tiene que existir antes de la primera ejecución.</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>Ninguna región del diseño indica su código, así que se suponen estos: %1.</translation>
    </message>
    <message>
        <source>Some services cannot make passwords of their own; theirs are made here and are kept in the state, so guard the state like a secret.</source>
        <translation>Algunos servicios no pueden crear contraseñas por sí mismos; las suyas se crean aquí y se guardan en el estado, así que proteja el estado como un secreto.</translation>
    </message>
    <message>
        <source>Some components stand in no network, so one is made for them: %1.</source>
        <translation>Algunos componentes no están en ninguna red, así que se crea una para ellos: %1.</translation>
    </message>
</context>
<context>
    <name>TerraformImport</name>
    <message>
        <source>A Terraform state must be a map, not %1.</source>
        <translation>Un estado de Terraform debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>This is neither a Terraform state of version 4 nor the output of &apos;terraform show -json&apos;.</source>
        <translation>Esto no es ni un estado de Terraform de versión 4 ni la salida de &apos;terraform show -json&apos;.</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 debe ser una lista, no %2.</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 debe ser un mapa, no %2.</translation>
    </message>
    <message>
        <source>The state has version %1; version 4 is read. Let a current Terraform write it, or use &apos;terraform show -json&apos;.</source>
        <translation>El estado tiene la versión %1; se lee la versión 4. Haga que lo escriba un Terraform actual o use &apos;terraform show -json&apos;.</translation>
    </message>
    <message>
        <source>&apos;resources&apos;</source>
        <translation>&apos;resources&apos;</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Un recurso</translation>
    </message>
    <message>
        <source>A resource has no type or no name.</source>
        <translation>Un recurso no tiene tipo o no tiene nombre.</translation>
    </message>
    <message>
        <source>The instances of &apos;%1&apos;</source>
        <translation>Las instancias de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>An instance of &apos;%1&apos;</source>
        <translation>Una instancia de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Los valores</translation>
    </message>
    <message>
        <source>A module</source>
        <translation>Un módulo</translation>
    </message>
    <message>
        <source>The resources of a module</source>
        <translation>Los recursos de un módulo</translation>
    </message>
    <message>
        <source>The modules of a module</source>
        <translation>Los módulos de un módulo</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>There is no resource of a type that is known: databases, queues, clusters and their like of AWS, Azure and Google Cloud.</source>
        <translation>No hay ningún recurso de un tipo conocido: bases de datos, colas, clústeres y similares de AWS, Azure y Google Cloud.</translation>
    </message>
    <message>
        <source>Resources of type %1 are not imported (%2).</source>
        <translation>Los recursos de tipo %1 no se importan (%2).</translation>
    </message>
    <message>
        <source>There are too many dependencies to follow them all; some connections are missing.</source>
        <translation>Hay demasiadas dependencias para seguirlas todas; faltan algunas conexiones.</translation>
    </message>
    <message>
        <source>%1 needs %2 (%3)</source>
        <translation>%1 necesita %2 (%3)</translation>
    </message>
    <message>
        <source>Terraform state or plan</source>
        <translation>Estado o plan de Terraform</translation>
    </message>
    <message>
        <source>Databases, queues, clusters, networks and more of AWS, Azure and Google Cloud, from a state or from &apos;terraform show -json&apos;.</source>
        <translation>Bases de datos, colas, clústeres, redes y más de AWS, Azure y Google Cloud, a partir de un estado o de &apos;terraform show -json&apos;.</translation>
    </message>
    <message>
        <source>The file is skipped: it is neither a Terraform state nor the output of &apos;terraform show -json&apos;.</source>
        <translation>El archivo se omite: no es ni un estado de Terraform ni la salida de &apos;terraform show -json&apos;.</translation>
    </message>
    <message>
        <source>There is no Terraform state or plan to import.</source>
        <translation>No hay ningún estado ni plan de Terraform que importar.</translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Groundplan</source>
        <translation>Acerca de Groundplan</translation>
    </message>
    <message>
        <source>Version %1. A studio for platform designs: compose a topology, see its coupling and anti-patterns while you draw, export the manifests that run it.</source>
        <translation>Versión %1. Un estudio para diseños de plataformas: componga una topología, vea su acoplamiento y sus antipatrones mientras dibuja y exporte los manifiestos que la ejecutan.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.</source>
        <translation>Licencia Apache 2.0. Creado con Qt %1, Graphviz, yaml-cpp y spdlog.</translation>
    </message>
    <message>
        <source>Open from address</source>
        <translation>Abrir desde dirección</translation>
    </message>
    <message>
        <source>The design is shown read-only until you save a copy of it.</source>
        <translation>El diseño se muestra en modo de solo lectura hasta que guarde una copia.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Alto contraste, blanco sobre negro</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Alto contraste, negro sobre blanco</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>If %1 fails</source>
        <translation>Si %1 falla</translation>
    </message>
    <message>
        <source>If %1 components fail</source>
        <translation>Si fallan %1 componentes</translation>
    </message>
    <message>
        <source>Who is down, and who gets along?</source>
        <translation>¿Quién cae y quién se las arregla?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>down?</source>
        <translation>¿caído?</translation>
    </message>
    <message>
        <source>gets along</source>
        <translation>se las arregla</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>Down: cannot do without</source>
        <translation>Caído: no puede prescindir de ello</translation>
    </message>
    <message>
        <source>Down, if it cannot do without</source>
        <translation>Caído, si no puede prescindir de ello</translation>
    </message>
    <message>
        <source>Gets along without</source>
        <translation>Se las arregla sin ello</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1: %2 before, 0 % while it lasts.</source>
        <translation>%1: %2 antes, 0 % mientras dure.</translation>
    </message>
    <message>
        <source>%1: %2 before; down unless it can do without, which is not stated.</source>
        <translation>%1: %2 antes; caído salvo que pueda prescindir de ello, lo que no se indica.</translation>
    </message>
    <message>
        <source>%1: %2 before; goes on with less.</source>
        <translation>%1: %2 antes; sigue con menos.</translation>
    </message>
    <message>
        <source>%1: %2, untouched.</source>
        <translation>%1: %2, sin cambios.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Not valid YAML: no value can start here.</source>
        <translation>YAML no válido: aquí no puede empezar ningún valor.</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>El archivo tiene más de %1 alias.</translation>
    </message>
    <message>
        <source>An alias may not name the map or list that it stands in.</source>
        <translation>Un alias no puede nombrar el mapa o la lista en que está.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>El archivo tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The aliases of the file expand to more than %1 values.</source>
        <translation>Los alias del archivo se expanden a más de %1 valores.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>El archivo tiene más de %1 valores.</translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation>Una clave debe ser texto simple.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is there twice in the same map; remove or rename one.</source>
        <translation>La clave &apos;%1&apos; aparece dos veces en el mismo mapa; quite una o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it with that encoding.</source>
        <translation>El archivo no es texto UTF-8; guárdelo con esa codificación.</translation>
    </message>
    <message>
        <source>The file holds binary data, not YAML.</source>
        <translation>El archivo contiene datos binarios, no YAML.</translation>
    </message>
    <message>
        <source>The file holds the control character 0x%1; remove it or write it as an escape in quotes.</source>
        <translation>El archivo contiene el carácter de control 0x%1; quítelo o escríbalo como secuencia de escape entre comillas.</translation>
    </message>
    <message>
        <source>The file is nested too deep.</source>
        <translation>El archivo tiene un anidamiento demasiado profundo.</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>YAML no válido: %1</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document; keep one.</source>
        <translation>El archivo contiene más de un documento YAML; deje uno.</translation>
    </message>
</context>
<context>
    <name>groundplan</name>
    <message>
        <source>&apos;%1&apos; must be true or false, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; debe ser verdadero o falso, no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; necesita &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Síncrona</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrona</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Estructural</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
</context>
<context>
    <name>groundplan::AccessibilityCommands</name>
    <message>
        <source>Select a component that has connections first.</source>
        <translation>Seleccione primero un componente que tenga conexiones.</translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Seleccione primero una conexión.</translation>
    </message>
</context>
<context>
    <name>groundplan::ArrangeCommands</name>
    <message>
        <source>The layout is locked: nothing can be moved or resized.</source>
        <translation>La disposición está bloqueada: no se puede mover ni cambiar de tamaño nada.</translation>
    </message>
    <message>
        <source>The layout is unlocked.</source>
        <translation>La disposición está desbloqueada.</translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>Todo está ya en su sitio.</translation>
    </message>
</context>
<context>
    <name>groundplan::AttributeEditor</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Valor por defecto: %1</translation>
    </message>
    <message>
        <source>The selected ones differ.</source>
        <translation>Los seleccionados difieren.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>groundplan::BannerArea</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>groundplan::Canvas</name>
    <message>
        <source>Design canvas</source>
        <translation>Lienzo del diseño</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; no puede estar en &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar el tamaño de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Choose a target with the arrow keys, Enter connects, Escape cancels</source>
        <translation>Elija un destino con las teclas de flecha; Intro conecta, Escape cancela</translation>
    </message>
    <message>
        <source>Enter connects to %1</source>
        <translation>Intro conecta con %1</translation>
    </message>
    <message>
        <source>This design is empty</source>
        <translation>Este diseño está vacío</translation>
    </message>
    <message>
        <source>The design is read-only.</source>
        <translation>El diseño es de solo lectura.</translation>
    </message>
    <message>
        <source>The layout is locked.</source>
        <translation>La disposición está bloqueada.</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Pegar aquí</translation>
    </message>
    <message>
        <source>Nothing of the design is in this view</source>
        <translation>Nada del diseño está en esta vista</translation>
    </message>
    <message>
        <source>Choose another view, or change what this one shows.</source>
        <translation>Elija otra vista o cambie lo que muestra esta.</translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceBar</name>
    <message>
        <source>Keep what is in the folder</source>
        <translation>Conservar lo que hay en la carpeta</translation>
    </message>
    <message>
        <source>Take what the design says</source>
        <translation>Tomar lo que dice el diseño</translation>
    </message>
    <message>
        <source>Write both with marks</source>
        <translation>Escribir ambos con marcas</translation>
    </message>
    <message>
        <source>This file is in the folder, but no export made it.</source>
        <translation>Este archivo está en la carpeta, pero no lo creó ninguna exportación.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody edited this file by hand in %n place(s) that the design changed, too.</source>
        <translation>
            <numerusform>Alguien editó a mano este archivo en %n lugar que el diseño también cambió.</numerusform>
            <numerusform>Alguien editó a mano este archivo en %n lugares que el diseño también cambió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody edited this file by hand where the design changed, too.</source>
        <translation>Alguien editó a mano este archivo donde el diseño también cambió.</translation>
    </message>
    <message numerus="yes">
        <source>For all %n file(s) like this</source>
        <translation>
            <numerusform>Para %n archivo como este</numerusform>
            <numerusform>Para los %n archivos como este</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>groundplan::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command, a kind to add or a component to go to</source>
        <translation>Escriba un comando, un tipo que añadir o un componente al que ir</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>groundplan::ComponentField</name>
    <message>
        <source>Go to it</source>
        <translation>Ir a él</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>Choose a component.</source>
        <translation>Elija un componente.</translation>
    </message>
    <message>
        <source>Several components are called &apos;%1&apos;; choose one from the list.</source>
        <translation>Varios componentes se llaman &apos;%1&apos;; elija uno de la lista.</translation>
    </message>
    <message>
        <source>No component is called &apos;%1&apos;; choose one from the list.</source>
        <translation>Ningún componente se llama &apos;%1&apos;; elija uno de la lista.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ConditionReader</name>
    <message>
        <source>No kind of connection has an attribute &apos;%1&apos;</source>
        <translation>Ningún tipo de conexión tiene el atributo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>No kind of component has an attribute &apos;%1&apos;</source>
        <translation>Ningún tipo de componente tiene el atributo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan kinds&apos; lists them.</source>
        <translation>%1; &apos;groundplan kinds&apos; los enumera.</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount of &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; no es una cantidad de &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos;</source>
        <translation>&apos;%1&apos; no es un valor de &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the condition on &apos;%1&apos;</source>
        <translation>la condición sobre &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The condition on &apos;%1&apos; is empty.</source>
        <translation>La condición sobre &apos;%1&apos; está vacía.</translation>
    </message>
    <message>
        <source>&apos;where&apos; must be a map of attributes and their values, not %1.</source>
        <translation>&apos;where&apos; debe ser un mapa de atributos y sus valores, no %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a selector or a list of them, not %2.</source>
        <translation>&apos;%1&apos; debe ser un selector o una lista de selectores, no %2.</translation>
    </message>
    <message>
        <source>a selector of components</source>
        <translation>un selector de componentes</translation>
    </message>
    <message>
        <source>component kind</source>
        <translation>tipo de componente</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>rasgo</translation>
    </message>
    <message>
        <source>a selector of connections</source>
        <translation>un selector de conexiones</translation>
    </message>
    <message>
        <source>connection kind</source>
        <translation>tipo de conexión</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>&apos;at-least&apos; must not be more than &apos;at-most&apos;.</source>
        <translation>&apos;at-least&apos; no debe ser mayor que &apos;at-most&apos;.</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>Un requisito debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>A requirement speaks of one thing; &apos;%1&apos; and &apos;%2&apos; are two.</source>
        <translation>Un requisito trata de una sola cosa; &apos;%1&apos; y &apos;%2&apos; son dos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that can be required here</source>
        <translation>&apos;%1&apos; no es nada que se pueda exigir aquí</translation>
    </message>
    <message>
        <source>the requirement &apos;%1&apos;</source>
        <translation>el requisito &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;attribute&apos; must be the name of an attribute, not %1.</source>
        <translation>&apos;attribute&apos; debe ser el nombre de un atributo, no %1.</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; debe ser un número, no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A metric needs &apos;at-least&apos; or &apos;at-most&apos;.</source>
        <translation>Una métrica necesita &apos;at-least&apos; o &apos;at-most&apos;.</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingModel</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s)</source>
        <translation>
            <numerusform>%1: %n componente</numerusform>
            <numerusform>%1: %n componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingPanel</name>
    <message>
        <source>By component</source>
        <translation>Por componente</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>Por sistema</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>menos es mejor</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más es mejor</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Terminar comparación</translation>
    </message>
    <message>
        <source>Figures of the whole design</source>
        <translation>Cifras del diseño entero</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Diseño entero</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Acoplamiento</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliencia</translation>
    </message>
    <message>
        <source>Data cost</source>
        <translation>Coste de datos</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>Mostrar qué cambió desde una instantánea o frente a otro diseño.</translation>
    </message>
    <message>
        <source>Keep snapshot…</source>
        <translation>Conservar instantánea…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>Escribir las cifras en un archivo para compararlas después.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrar la tabla</translation>
    </message>
    <message>
        <source>Order of the matrix</source>
        <translation>Orden de la matriz</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>Particionada</translation>
    </message>
    <message>
        <source>Order by team</source>
        <translation>Ordenar por equipo</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Whoever depends stands above what it depends on; cycles become blocks.</source>
        <translation>Quien depende está por encima de aquello de lo que depende; los ciclos se vuelven bloques.</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Celdas más pequeñas</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Celdas más grandes</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparado con %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>the row depends on the column</source>
        <translation>la fila depende de la columna</translation>
    </message>
    <message numerus="yes">
        <source>in a cycle (%n component(s))</source>
        <translation>
            <numerusform>en un ciclo (%n componente)</numerusform>
            <numerusform>en un ciclo (%n componentes)</numerusform>
        </translation>
    </message>
    <message>
        <source>in a cycle (none)</source>
        <translation>en un ciclo (ninguno)</translation>
    </message>
</context>
<context>
    <name>groundplan::CoverageView</name>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2, hasta el %3.</translation>
    </message>
    <message>
        <source>Coverage of the standard model</source>
        <translation>Cobertura del modelo estándar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Open a design to see how far it keeps to the standard model.</source>
        <translation>Abra un diseño para ver hasta qué punto sigue el modelo estándar.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The design has nothing yet that the standard model asks something of.</source>
        <translation>El diseño aún no tiene nada a lo que el modelo estándar pida algo.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are met, or departed from with a reason.</source>
        <translation>De %2 partes, %1 se cumplen o tienen una desviación justificada.</translation>
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
        <translation>Elija una línea para ver por qué, y dónde en el lienzo.</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>Desviación: %1</translation>
    </message>
    <message>
        <source>The design has nothing that this part asks something of.</source>
        <translation>El diseño no tiene nada a lo que esta parte pida algo.</translation>
    </message>
    <message>
        <source>Not checked, by the profile: %1</source>
        <translation>Sin comprobar, por el perfil: %1</translation>
    </message>
    <message>
        <source>What this part asks</source>
        <translation>Qué pide esta parte</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Reglas:</translation>
    </message>
</context>
<context>
    <name>groundplan::DateField</name>
    <message>
        <source>Not set (YYYY-MM-DD)</source>
        <translation>Sin definir (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignCommands</name>
    <message>
        <source>Working out what fixing all of them does…</source>
        <translation>Calculando qué produce corregirlos todos…</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s)</source>
        <translation>
            <numerusform>Resuelve %n hallazgo</numerusform>
            <numerusform>Resuelve %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>raises none.</source>
        <translation>no genera ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>raises %n:</source>
        <translation>
            <numerusform>genera %n:</numerusform>
            <numerusform>genera %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>The fix failed</source>
        <translation>Falló la corrección</translation>
    </message>
    <message>
        <source>Nothing that a machine could fix is left of this rule.</source>
        <translation>De esta regla no queda nada que una máquina pueda corregir.</translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation>Todo ello es un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>The deviation cannot be added</source>
        <translation>No se puede añadir la desviación</translation>
    </message>
    <message>
        <source>The deviation cannot be removed</source>
        <translation>No se puede quitar la desviación</translation>
    </message>
    <message>
        <source>The decision cannot be recorded</source>
        <translation>No se puede registrar la decisión</translation>
    </message>
    <message>
        <source>Recorded as a decision of the design.</source>
        <translation>Registrada como decisión del diseño.</translation>
    </message>
    <message>
        <source>The deviation cannot be changed</source>
        <translation>No se puede cambiar la desviación</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignSession</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Groundplan; this version would lose parts of it.</source>
        <translation>El archivo lo escribió una versión más reciente de Groundplan; esta versión perdería partes de él.</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationDialog</name>
    <message>
        <source>Accept as deviation</source>
        <translation>Aceptar como desviación</translation>
    </message>
    <message>
        <source>Why the finding is acceptable here, in at least %1 characters</source>
        <translation>Por qué es aceptable aquí el hallazgo, en al menos %1 caracteres</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de ello</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation>Quién dio su acuerdo</translation>
    </message>
    <message>
        <source>Where the work to end it is tracked</source>
        <translation>Dónde se sigue el trabajo para acabar con ello</translation>
    </message>
    <message>
        <source>What limits the damage meanwhile</source>
        <translation>Qué limita el daño mientras tanto</translation>
    </message>
    <message>
        <source>None of its parts</source>
        <translation>Ninguna de sus partes</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infraestructura como código</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>Contenedores y orquestación</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>Malla de servicios</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>Monitorización y registros</translation>
    </message>
    <message>
        <source>The part of the standard model that the design departs from here.</source>
        <translation>La parte del modelo estándar de la que el diseño se aparta aquí.</translation>
    </message>
    <message>
        <source>Accept deviation</source>
        <translation>Aceptar desviación</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>El diseño entero</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justificación</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>&amp;Aprobador</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Control</translation>
    </message>
    <message>
        <source>&amp;Standard model</source>
        <translation>&amp;Modelo estándar</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>The finding is kept and shown as accepted until the deviation expires.</source>
        <translation>El hallazgo se conserva y se muestra como aceptado hasta que caduque la desviación.</translation>
    </message>
    <message numerus="yes">
        <source>The justification needs %n more character(s).</source>
        <translation>
            <numerusform>La justificación necesita %n carácter más.</numerusform>
            <numerusform>La justificación necesita %n caracteres más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name an owner.</source>
        <translation>Nombre un responsable.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conservar cambios</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationsPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Registrar decisión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Details of the deviation</source>
        <translation>Detalles de la desviación</translation>
    </message>
    <message>
        <source>Adds an architecture decision record to the design that says what the deviation says.</source>
        <translation>Añade al diseño un registro de decisión de arquitectura que dice lo que dice la desviación.</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Diseño entero</translation>
    </message>
    <message>
        <source>The design deviates from nothing. Accept a problem as deviation to document one.</source>
        <translation>El diseño no se desvía de nada. Acepte un problema como desviación para documentar una.</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n desviación</numerusform>
            <numerusform>%n desviaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not count</source>
        <translation>
            <numerusform>%n de ellas no cuenta</numerusform>
            <numerusform>%n de ellas no cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a deviation to see what was agreed.</source>
        <translation>Elija una desviación para ver lo acordado.</translation>
    </message>
    <message>
        <source>It does not count: %1.</source>
        <translation>No cuenta: %1.</translation>
    </message>
    <message>
        <source>There is nothing to accept any more; it can be removed.</source>
        <translation>Ya no hay nada que aceptar; se puede quitar.</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>Modelo estándar</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
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
        <translation>El archivo en la carpeta</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Lo que cambia en el archivo</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Cambio anterior (Mayús+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Cambio siguiente (F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
</context>
<context>
    <name>groundplan::DragCommands</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n componente</numerusform>
            <numerusform>%n componentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EditCommands</name>
    <message numerus="yes">
        <source>Copied %n component(s).</source>
        <translation>
            <numerusform>Se copió %n componente.</numerusform>
            <numerusform>Se copiaron %n componentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
</context>
<context>
    <name>groundplan::EgressList</name>
    <message>
        <source>Between zones</source>
        <translation>Entre zonas</translation>
    </message>
    <message>
        <source>Between regions</source>
        <translation>Entre regiones</translation>
    </message>
    <message>
        <source>Over a private link</source>
        <translation>Por un enlace privado</translation>
    </message>
    <message>
        <source>Between clouds or sites</source>
        <translation>Entre nubes o sitios</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>Por internet</translation>
    </message>
    <message>
        <source>Data that leaves a place</source>
        <translation>Datos que salen de un lugar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Frontera</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>GB al mes</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Price of a gigabyte: %1</source>
        <translation>Precio de un gigabyte: %1</translation>
    </message>
    <message>
        <source>Price of a gigabyte, without free allowances and discounts.</source>
        <translation>Precio de un gigabyte, sin cuotas gratuitas ni descuentos.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Enlace privado</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Rough prices</source>
        <translation>Precios aproximados</translation>
    </message>
    <message>
        <source>Go back to the prices that come with the program.</source>
        <translation>Volver a los precios que trae el programa.</translation>
    </message>
    <message>
        <source>volume not stated</source>
        <translation>volumen sin indicar</translation>
    </message>
    <message>
        <source>State &apos;monthly-volume&apos;, or &apos;rate&apos; and &apos;payload&apos;, of the connection.</source>
        <translation>Indique &apos;monthly-volume&apos;, o &apos;rate&apos; y &apos;payload&apos;, de la conexión.</translation>
    </message>
    <message>
        <source>No connection leaves a zone, region or cloud.</source>
        <translation>Ninguna conexión sale de una zona, región o nube.</translation>
    </message>
    <message>
        <source>%1 %2 a month</source>
        <translation>%1 %2 al mes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without volume</source>
        <translation>
            <numerusform>%1, %n sin volumen</numerusform>
            <numerusform>%1, %n sin volumen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EmptyHint</name>
    <message>
        <source>An empty canvas</source>
        <translation>Un lienzo vacío</translation>
    </message>
    <message>
        <source>Drag a kind here from the palette, or begin with one of these.</source>
        <translation>Arrastre aquí un tipo desde la paleta o empiece con uno de estos.</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportController</name>
    <message>
        <source>This file was changed meanwhile and needs a choice. Nothing was written.</source>
        <translation>Este archivo cambió entretanto y necesita una decisión. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped. F5 starts again.</source>
        <translation>Detenido. F5 empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export manifests</source>
        <translation>Exportar manifiestos</translation>
    </message>
    <message>
        <source>Choose the folder to export into</source>
        <translation>Elija la carpeta a la que exportar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>Exportar a la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the design</source>
        <translation>Conservar en el diseño</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Writes targets and profile into the design, so that the whole team exports the same.</source>
        <translation>Escribe los destinos y el perfil en el diseño, para que todo el equipo exporte lo mismo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Commits the files to a git working tree.</source>
        <translation>Hace commit de los archivos en un árbol de trabajo de git.</translation>
    </message>
    <message>
        <source>The design says to export this way.</source>
        <translation>El diseño dice que se exporte así.</translation>
    </message>
    <message>
        <source>Not kept in the design.</source>
        <translation>No está guardado en el diseño.</translation>
    </message>
    <message>
        <source>Planning the export…</source>
        <translation>Planificando la exportación…</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Comparando con la carpeta…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>Elija qué exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Choose a folder to export them into.</source>
        <translation>
            <numerusform>%n archivo. Elija una carpeta a la que exportarlo.</numerusform>
            <numerusform>%n archivos. Elija una carpeta a la que exportarlos.</numerusform>
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
            <numerusform>%n archivo necesita antes una decisión.</numerusform>
            <numerusform>%n archivos necesitan antes una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>En: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportFilesModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 files differ from the folder.</source>
        <translation>%1 de %2 archivos difieren de la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportProfileForm</name>
    <message>
        <source>Layout</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Clusters and images</source>
        <translation>Clústeres e imágenes</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>One repository for all environments, or a folder for each environment that is a repository of its own.</source>
        <translation>Un repositorio para todos los entornos, o una carpeta por cada entorno que es un repositorio propio.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Where the files will live: https://…, git@… or oci://…</source>
        <translation>Dónde estarán los archivos: https://…, git@… u oci://…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Folder of the export within that repository; empty: its top.</source>
        <translation>Carpeta de la exportación dentro de ese repositorio; vacío: su raíz.</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versión de Kubernetes</translation>
    </message>
    <message>
        <source>Version of the clusters, such as 1.31; empty: the newest that the targets know.</source>
        <translation>Versión de los clústeres, como 1.31; vacío: la más reciente que conocen los destinos.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Container registry of images that name none.</source>
        <translation>Registro de contenedores de las imágenes que no indican ninguno.</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Prefijo de nombres</translation>
    </message>
    <message>
        <source>Put before the names of workloads.</source>
        <translation>Se antepone a los nombres de las cargas de trabajo.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Put on every object beside those of the design.</source>
        <translation>Se ponen en cada objeto además de las del diseño.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of this target within the export; empty: its id when several targets are exported, else the top.</source>
        <translation>Carpeta de este destino dentro de la exportación; vacío: su id si se exportan varios destinos; si no, la raíz.</translation>
    </message>
</context>
<context>
    <name>groundplan::FileCommands</name>
    <message>
        <source>None of the files is in a format that can be imported.</source>
        <translation>Ninguno de los archivos está en un formato que se pueda importar.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nuevo diseño</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>No se puede abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Abrir diseño</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Diseños (*.groundplan.yaml *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Fetching %1 …</source>
        <translation>Obteniendo %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The address cannot be opened</source>
        <translation>No se puede abrir la dirección</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Cambiado en el disco</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>Otro programa ha cambiado %1. ¿Sobrescribirlo?</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>No se puede guardar %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml)</source>
        <translation>Diseños (*.groundplan.yaml)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>De lo contrario se perderán.</translation>
    </message>
    <message>
        <source>Import all manifests of a folder</source>
        <translation>Importar todos los manifiestos de una carpeta</translation>
    </message>
    <message>
        <source>Import manifests</source>
        <translation>Importar manifiestos</translation>
    </message>
    <message>
        <source>Manifests (%1);;All files (*)</source>
        <translation>Manifiestos (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>Falló la importación</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n component(s).</source>
        <translation>
            <numerusform>Se importó %n componente.</numerusform>
            <numerusform>Se importaron %n componentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n nota.</numerusform>
            <numerusform>%n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notas de la importación</translation>
    </message>
    <message>
        <source>What the import left out or guessed:</source>
        <translation>Lo que la importación omitió o supuso:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Groundplan. It is shown as well as this version can, and is read-only.</source>
        <translation>Este archivo lo escribió una versión más reciente de Groundplan. Se muestra lo mejor que puede esta versión y es de solo lectura.</translation>
    </message>
    <message>
        <source>Opened from %1, read-only.</source>
        <translation>Abierto desde %1, solo lectura.</translation>
    </message>
    <message>
        <source>Save a copy to edit…</source>
        <translation>Guardar una copia para editar…</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n place(s) that this version does not understand. They are kept as they are.</source>
        <translation>
            <numerusform>El archivo tiene %n lugar que esta versión no entiende. Se conserva tal cual.</numerusform>
            <numerusform>El archivo tiene %n lugares que esta versión no entiende. Se conservan tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>What was not understood:</source>
        <translation>Lo que no se entendió:</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Save to write it again.</source>
        <translation>%1 se eliminó o cambió de nombre. Guarde para volver a escribirlo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reloading loses your unsaved changes.</source>
        <translation>Otro programa ha cambiado %1. Si lo recarga, perderá sus cambios sin guardar.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
</context>
<context>
    <name>groundplan::FileTabs</name>
    <message>
        <source>Contents of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Elija un archivo para ver qué contiene.</translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation>Elija un archivo para ver qué cambia en él.</translation>
    </message>
    <message>
        <source>The file is not compared with the folder yet.</source>
        <translation>El archivo aún no se ha comparado con la carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder to see what would change in it.</source>
        <translation>Elija una carpeta para ver qué cambiaría en ella.</translation>
    </message>
    <message>
        <source>Writing leaves it as it is.</source>
        <translation>La escritura lo deja como está.</translation>
    </message>
    <message numerus="yes">
        <source>Notes (%1, %n warning(s))</source>
        <translation>
            <numerusform>Notas (%1, %n advertencia)</numerusform>
            <numerusform>Notas (%1, %n advertencias)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This comes from the design as a whole.</source>
        <translation>Esto procede del diseño en su conjunto.</translation>
    </message>
    <message>
        <source>Line %1 comes from %2.</source>
        <translation>La línea %1 procede de %2.</translation>
    </message>
    <message>
        <source>The file comes from %1.</source>
        <translation>El archivo procede de %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::FilesView</name>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>Archivos de</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Archivos de la exportación</translation>
    </message>
    <message>
        <source>Files of everything</source>
        <translation>Archivos de todo</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Archivos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No file differs from the folder.</source>
        <translation>Ningún archivo difiere de la carpeta.</translation>
    </message>
    <message>
        <source>No file fits the filter.</source>
        <translation>Ningún archivo coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>groundplan::FindCommands</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es).</source>
        <translation>
            <numerusform>Se reemplazó %n coincidencia.</numerusform>
            <numerusform>Se reemplazaron %n coincidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design changed meanwhile; try again.</source>
        <translation>El diseño cambió entretanto; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>groundplan::FindPanel</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Labels of connections</source>
        <translation>Rótulos de conexiones</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>Buscar en el diseño</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Diseño entero</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>Reemplazar este e ir al siguiente (Intro)</translation>
    </message>
    <message>
        <source>Replace all in one step that can be undone (Ctrl+Enter)</source>
        <translation>Reemplazar todo en un paso que se puede deshacer (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to look through</source>
        <translation>En qué textos buscar</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
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
        <translation>Nuevo diseño</translation>
    </message>
    <message>
        <source>Place components</source>
        <translation>Colocar componentes</translation>
    </message>
    <message>
        <source>Drag a kind from the palette onto the canvas. Or press %1 and type, for example “cart: service”.</source>
        <translation>Arrastre un tipo de la paleta al lienzo. O pulse %1 y escriba, por ejemplo, “cart: service”.</translation>
    </message>
    <message>
        <source>Connect and check</source>
        <translation>Conectar y comprobar</translation>
    </message>
    <message>
        <source>Drag from the edge of one card to another to connect them. What is questionable appears here while you draw, each with a reason and a fix.</source>
        <translation>Arrastre del borde de una tarjeta a otra para conectarlas. Lo cuestionable aparece aquí mientras dibuja, cada cosa con un motivo y una corrección.</translation>
    </message>
    <message>
        <source>Lay out and export</source>
        <translation>Disponer y exportar</translation>
    </message>
    <message>
        <source>%1 finds a place for everything. %2 shows the manifests before anything is written.</source>
        <translation>%1 busca un sitio para todo. %2 muestra los manifiestos antes de que se escriba nada.</translation>
    </message>
</context>
<context>
    <name>groundplan::GroupDialog</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>None: take out of all groups of this kind</source>
        <translation>Ninguno: sacar de todos los grupos de este tipo</translation>
    </message>
    <message numerus="yes">
        <source>Put %n component(s) into a group. A new name makes a new group.</source>
        <translation>
            <numerusform>Poner %n componente en un grupo. Un nombre nuevo crea un grupo nuevo.</numerusform>
            <numerusform>Poner %n componentes en un grupo. Un nombre nuevo crea un grupo nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>groundplan::GuideCommands</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>groundplan::GuidePanel</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>Modelo estándar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search topics and rules</source>
        <translation>Buscar temas y reglas</translation>
    </message>
    <message>
        <source>Page of the Guide</source>
        <translation>Página de la Guía</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorHead</name>
    <message>
        <source>Read about this kind in the Guide</source>
        <translation>Leer sobre este tipo en la Guía</translation>
    </message>
    <message>
        <source>Unnamed design</source>
        <translation>Diseño sin nombre</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>%n tipo más</numerusform>
            <numerusform>%n tipos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n componente</numerusform>
            <numerusform>%n componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorPanel</name>
    <message>
        <source>Find attribute</source>
        <translation>Buscar atributo</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Permitido: %1.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How people call this platform.</source>
        <translation>Cómo llaman las personas a esta plataforma.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What this platform is for.</source>
        <translation>Para qué sirve esta plataforma.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>How people call it; without a name its id is shown.</source>
        <translation>Cómo lo llaman las personas; sin nombre se muestra su id.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it is, from the catalog.</source>
        <translation>Qué es, según el catálogo.</translation>
    </message>
    <message>
        <source>What it does, in one line.</source>
        <translation>Qué hace, en una línea.</translation>
    </message>
    <message>
        <source>The team that owns it; several with commas.</source>
        <translation>El equipo al que pertenece; si son varios, con comas.</translation>
    </message>
    <message>
        <source>The bounded context that it belongs to.</source>
        <translation>El contexto delimitado al que pertenece.</translation>
    </message>
    <message>
        <source>The service mesh that it is part of.</source>
        <translation>La malla de servicios de la que forma parte.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Free words to find it by; several with commas.</source>
        <translation>Palabras libres para encontrarlo; si son varias, con comas.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What the one end does with the other.</source>
        <translation>Qué hace un extremo con el otro.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>What the drawing says along the line.</source>
        <translation>Lo que dice el dibujo a lo largo de la línea.</translation>
    </message>
    <message>
        <source>What goes over it, in one line.</source>
        <translation>Qué pasa por ella, en una línea.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>What others have to know about it, in Markdown.</source>
        <translation>Lo que otros deben saber de ello, en Markdown.</translation>
    </message>
    <message>
        <source>Addresses of pages about it, or groundplan:ID for another component.</source>
        <translation>Direcciones de páginas sobre ello, o groundplan:ID para otro componente.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>&apos;%1&apos; no está en el diseño.</translation>
    </message>
    <message>
        <source>Where it starts: type a part of a name or id.</source>
        <translation>Dónde empieza: escriba parte de un nombre o id.</translation>
    </message>
    <message>
        <source>Where it ends: type a part of a name or id.</source>
        <translation>Dónde termina: escriba parte de un nombre o id.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>The container that it stands in: type a part of a name or id; empty for none.</source>
        <translation>El contenedor en el que está: escriba parte de un nombre o id; vacío para ninguno.</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Nivel superior</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyboardPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Tomarla de ahí</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Buscar acciones o teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The action gets no keys.</source>
        <translation>La acción se queda sin teclas.</translation>
    </message>
    <message>
        <source>The action gets the keys that it came with.</source>
        <translation>La acción recupera las teclas con las que venía.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>None (changed)</source>
        <translation>Ninguna (cambiado)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiado)</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>Venía sin teclas.</translation>
    </message>
    <message>
        <source>It came with %1.</source>
        <translation>Venía con %1.</translation>
    </message>
    <message>
        <source>On the canvas, always</source>
        <translation>En el lienzo, siempre</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de “%1”</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Estas teclas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Click into the field, then press one or two strokes.</source>
        <translation>Haga clic en el campo y luego pulse una o dos combinaciones.</translation>
    </message>
    <message>
        <source>%1 is taken on the canvas: %2</source>
        <translation>%1 está ocupado en el lienzo: %2</translation>
    </message>
    <message>
        <source>%1 calls “%2” already.</source>
        <translation>%1 ya llama a “%2”.</translation>
    </message>
    <message>
        <source>%1 collides with %2 of “%3”.</source>
        <translation>%1 choca con %2 de “%3”.</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutCommands</name>
    <message>
        <source>The layout failed</source>
        <translation>Falló la disposición</translation>
    </message>
    <message>
        <source>Layout cancelled.</source>
        <translation>Disposición cancelada.</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet.</source>
        <translation>La disposición coloca solo lo que aún no tiene posición.</translation>
    </message>
    <message>
        <source>Laying out finds a new place for everything.</source>
        <translation>La disposición busca un sitio nuevo para todo.</translation>
    </message>
    <message>
        <source>Everything has its place, and your positions are kept.</source>
        <translation>Todo tiene su sitio y se conservan sus posiciones.</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>Disponer todo</translation>
    </message>
    <message>
        <source>Nothing stands in &apos;%1&apos;.</source>
        <translation>No hay nada en &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>Seleccione un contenedor, o dos o más componentes que estén en el mismo lugar.</translation>
    </message>
    <message>
        <source>The layout is locked. Unlock it in the menu &apos;Arrange&apos; first.</source>
        <translation>La disposición está bloqueada. Desbloquéela primero en el menú &apos;Organizar&apos;.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Disponiendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Laid out.</source>
        <translation>Dispuesto.</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Disponer selección</translation>
    </message>
    <message>
        <source>Place new components</source>
        <translation>Colocar componentes nuevos</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Disponer</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n component(s); all others kept their places.</source>
        <translation>
            <numerusform>Se colocó %n componente; todos los demás conservan su sitio.</numerusform>
            <numerusform>Se colocaron %n componentes; todos los demás conservan su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>Todo está ya en su sitio.</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutProcess</name>
    <message>
        <source>The layout takes too long and was given up.</source>
        <translation>La disposición tarda demasiado y se abandonó.</translation>
    </message>
    <message>
        <source>The program &apos;groundplan&apos;, which does the layout, cannot be started.</source>
        <translation>No se puede iniciar el programa &apos;groundplan&apos;, que hace la disposición.</translation>
    </message>
    <message>
        <source>The layout was cancelled.</source>
        <translation>Se canceló la disposición.</translation>
    </message>
    <message>
        <source>The layout program crashed; nothing was changed.</source>
        <translation>El programa de disposición se cerró inesperadamente; no se cambió nada.</translation>
    </message>
    <message>
        <source>The layout failed: %1</source>
        <translation>Falló la disposición: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::LensCommands</name>
    <message>
        <source>Lens: environment</source>
        <translation>Lente: entorno</translation>
    </message>
    <message>
        <source>Show what is different in</source>
        <translation>Mostrar lo que es distinto en</translation>
    </message>
</context>
<context>
    <name>groundplan::LensLegend</name>
    <message>
        <source>Legend of the lens</source>
        <translation>Leyenda de la lente</translation>
    </message>
    <message>
        <source>Look without a lens</source>
        <translation>Ver sin lente</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Seleccionarlos</translation>
    </message>
</context>
<context>
    <name>groundplan::LineField</name>
    <message>
        <source>Not set (%1)</source>
        <translation>Sin definir (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::LinkField</name>
    <message>
        <source>Open the link (Enter)</source>
        <translation>Abrir el enlace (Intro)</translation>
    </message>
    <message>
        <source>Remove the link (Delete)</source>
        <translation>Quitar el enlace (Supr)</translation>
    </message>
    <message>
        <source>Add link (https://…)</source>
        <translation>Añadir enlace (https://…)</translation>
    </message>
</context>
<context>
    <name>groundplan::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historial de deshacer</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>El diseño es de solo lectura; guarde una copia para editarlo.</translation>
    </message>
    <message>
        <source>Click where it is to stand, Escape to cancel.</source>
        <translation>Haga clic donde deba estar; Escape cancela.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>En: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::MapField</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name.</source>
        <translation>&apos;%1&apos; no tiene nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice.</source>
        <translation>&apos;%1&apos; aparece dos veces.</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>Nombre (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::MarkdownField</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Show it as it is meant (Escape)</source>
        <translation>Mostrarlo con formato (Escape)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change the text (Enter, F2 or a double click)</source>
        <translation>Cambiar el texto (Intro, F2 o doble clic)</translation>
    </message>
    <message>
        <source>Headings, lists, tables and links in Markdown; groundplan:ID links to a component.</source>
        <translation>Títulos, listas, tablas y enlaces en Markdown; groundplan:ID enlaza con un componente.</translation>
    </message>
</context>
<context>
    <name>groundplan::MatrixView</name>
    <message>
        <source>Dependency structure matrix</source>
        <translation>Matriz de estructura de dependencias</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 depende de %2</translation>
    </message>
    <message>
        <source>%1 does not depend on %2 directly</source>
        <translation>%1 no depende directamente de %2</translation>
    </message>
    <message numerus="yes">
        <source>Part of a cycle of %n</source>
        <translation>
            <numerusform>Parte de un ciclo de %n</numerusform>
            <numerusform>Parte de un ciclo de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here depends on anything.</source>
        <translation>Aquí nada depende de nada.</translation>
    </message>
</context>
<context>
    <name>groundplan::MetricsCommands</name>
    <message>
        <source>Coupling</source>
        <translation>Acoplamiento</translation>
    </message>
    <message>
        <source>The comparison failed</source>
        <translation>Falló la comparación</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Designs and snapshots (*.yaml *.yml *.json)</source>
        <translation>Diseños e instantáneas (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>Conservar las cifras</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Instantáneas (*.json)</translation>
    </message>
    <message>
        <source>The snapshot failed</source>
        <translation>Falló la instantánea</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::Minimap</name>
    <message>
        <source>Overview of the design</source>
        <translation>Vista general del diseño</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Haga clic o arrastre para mover la vista</translation>
    </message>
</context>
<context>
    <name>groundplan::NoteList</name>
    <message>
        <source>Notes of the export</source>
        <translation>Notas de la exportación</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Click to select what it is about.</source>
        <translation>Haga clic para seleccionar aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Nothing was left out or assumed.</source>
        <translation>No se omitió ni se supuso nada.</translation>
    </message>
</context>
<context>
    <name>groundplan::OutlinePanel</name>
    <message>
        <source>Search components</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>Esquema del diseño</translation>
    </message>
</context>
<context>
    <name>groundplan::PackReader</name>
    <message>
        <source>This is not a rule pack: a map with the key &apos;rulepack: %1&apos; is expected.</source>
        <translation>Esto no es un paquete de reglas: se espera un mapa con la clave &apos;rulepack: %1&apos;.</translation>
    </message>
    <message>
        <source>a rule pack</source>
        <translation>un paquete de reglas</translation>
    </message>
    <message>
        <source>The pack has version %1; this program knows version %2.</source>
        <translation>El paquete tiene la versión %1; este programa conoce la versión %2.</translation>
    </message>
    <message>
        <source>&apos;pack&apos; must be a short name of lower-case letters, digits and dashes, not &apos;%1&apos;.</source>
        <translation>&apos;pack&apos; debe ser un nombre corto de minúsculas, cifras y guiones, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pack of Groundplan&apos;s own; choose another name.</source>
        <translation>&apos;%1&apos; es un paquete propio de Groundplan; elija otro nombre.</translation>
    </message>
    <message>
        <source>A rule pack needs &apos;rules&apos;, a map of rules by their ids.</source>
        <translation>Un paquete de reglas necesita &apos;rules&apos;, un mapa de reglas por sus ids.</translation>
    </message>
    <message>
        <source>The pack has %1 rules; at most %2 are read.</source>
        <translation>El paquete tiene %1 reglas; se leen %2 como máximo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits and dashes.</source>
        <translation>&apos;%1&apos; no es un id; use minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>the rule &apos;%1&apos;</source>
        <translation>la regla &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The fix must be a sentence that ends with a period.</source>
        <translation>La corrección debe ser una frase que termine en punto.</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>Stands against the rule of %1: %2.</source>
        <translation>Contradice la regla de %1: %2.</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>Un requisito debe ser un mapa, no %1.</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; neither requires nor forbids anything.</source>
        <translation>La regla &apos;%1&apos; no exige ni prohíbe nada.</translation>
    </message>
    <message>
        <source>The whole design has no attribute to set; leave &apos;repair&apos; out.</source>
        <translation>El diseño entero no tiene ningún atributo que definir; omita &apos;repair&apos;.</translation>
    </message>
    <message>
        <source>the repair</source>
        <translation>la reparación</translation>
    </message>
    <message>
        <source>The repair needs &apos;set&apos;, a map of attributes and their values.</source>
        <translation>La reparación necesita &apos;set&apos;, un mapa de atributos y sus valores.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an attribute of the catalog; a repair cannot set it.</source>
        <translation>&apos;%1&apos; no es un atributo del catálogo; una reparación no puede definirlo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>&apos;tests&apos; must be a list, not %1.</source>
        <translation>&apos;tests&apos; debe ser una lista, no %1.</translation>
    </message>
    <message>
        <source>The pack has %1 tests; at most %2 are read.</source>
        <translation>El paquete tiene %1 pruebas; se leen %2 como máximo.</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>una prueba</translation>
    </message>
    <message>
        <source>A test needs a name.</source>
        <translation>Una prueba necesita un nombre.</translation>
    </message>
    <message>
        <source>A test needs &apos;design&apos;, a map with components and connections.</source>
        <translation>Una prueba necesita &apos;design&apos;, un mapa con componentes y conexiones.</translation>
    </message>
    <message>
        <source>A test needs &apos;expect&apos;, a list of findings; an empty one when there are none.</source>
        <translation>Una prueba necesita &apos;expect&apos;, una lista de hallazgos; vacía si no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>groundplan::PaletteModel</name>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
</context>
<context>
    <name>groundplan::PalettePanel</name>
    <message>
        <source>Search kinds and patterns</source>
        <translation>Buscar tipos y patrones</translation>
    </message>
    <message>
        <source>Search kinds</source>
        <translation>Buscar tipos</translation>
    </message>
    <message>
        <source>Kinds of component and patterns</source>
        <translation>Tipos de componente y patrones</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternCommands</name>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>El diseño es de solo lectura; guarde una copia para editarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes and none comes.</source>
        <translation>No desaparece ningún hallazgo ni aparece ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s).</source>
        <translation>
            <numerusform>Resuelve %n hallazgo.</numerusform>
            <numerusform>Resuelve %n hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raises %n finding(s): %1</source>
        <translation>
            <numerusform>Produce %n hallazgo: %1</numerusform>
            <numerusform>Produce %n hallazgos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes.</source>
        <translation>No desaparece ningún hallazgo.</translation>
    </message>
    <message>
        <source>None comes.</source>
        <translation>No aparece ninguno.</translation>
    </message>
    <message>
        <source>The pattern cannot be inserted</source>
        <translation>No se puede insertar el patrón</translation>
    </message>
    <message numerus="yes">
        <source>Inserted %1: %n component(s).</source>
        <translation>
            <numerusform>Se insertó %1: %n componente.</numerusform>
            <numerusform>Se insertó %1: %n componentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PatternDialog</name>
    <message>
        <source>Insert pattern</source>
        <translation>Insertar patrón</translation>
    </message>
    <message>
        <source>Search patterns</source>
        <translation>Buscar patrones</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Join it to what is selected: %1</source>
        <translation>Unirlo a lo seleccionado: %1</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>No pattern has that in its name or description.</source>
        <translation>Ningún patrón tiene eso en su nombre o su descripción.</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Úselo cuando</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>Evita</translation>
    </message>
    <message>
        <source>Working out what it does to the findings…</source>
        <translation>Calculando qué hace con los hallazgos…</translation>
    </message>
    <message>
        <source>Topics of the Guide</source>
        <translation>Temas de la Guía</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternForm</name>
    <message>
        <source>Names, parted by commas</source>
        <translation>Nombres, separados por comas</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternPicture</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureCommands</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>The picture cannot be exported</source>
        <translation>No se puede exportar la imagen</translation>
    </message>
    <message>
        <source>Pictures are written as .svg, .png or .pdf.</source>
        <translation>Las imágenes se escriben como .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Copied as picture.</source>
        <translation>Copiado como imagen.</translation>
    </message>
    <message>
        <source>Copied as SVG alone: as PNG it would be too large.</source>
        <translation>Copiado solo como SVG: como PNG sería demasiado grande.</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>El diseño entero</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>La selección, en sus contenedores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Fondo &amp;transparente</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Nombre del diseño</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>L&amp;ente en uso</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>L&amp;ente en uso: %1</translation>
    </message>
    <message>
        <source>&amp;Marks of findings</source>
        <translation>&amp;Marcas de hallazgos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Ám&amp;bito</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>E&amp;scala</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 mm; sharp at every size</source>
        <translation>%1 × %2 mm; nítido a cualquier tamaño</translation>
    </message>
</context>
<context>
    <name>groundplan::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
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
        <translation>Guardar páginas como PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>The design cannot be printed</source>
        <translation>No se puede imprimir el diseño</translation>
    </message>
    <message>
        <source>The printer took no pages. Check that it is on and reachable.</source>
        <translation>La impresora no aceptó ninguna página. Compruebe que esté encendida y accesible.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>No se puede escribir el archivo. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>El diseño entero</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>La selección, en sus contenedores</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Fit to one page</source>
        <translation>Ajustar a una página</translation>
    </message>
    <message>
        <source>Fit to several pages</source>
        <translation>Ajustar a varias páginas</translation>
    </message>
    <message>
        <source>At a scale</source>
        <translation>A escala</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>Páginas a lo ancho</translation>
    </message>
    <message>
        <source> across</source>
        <translation> a lo ancho</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>Páginas a lo alto</translation>
    </message>
    <message>
        <source> down</source>
        <translation> a lo alto</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Overlap of pages</source>
        <translation>Solapamiento de páginas</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>L&amp;ente en uso</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>L&amp;ente en uso: %1</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Nombre del diseño</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Page n&amp;umbers</source>
        <translation>Números de pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Marks where pages overlap</source>
        <translation>&amp;Marcas donde se solapan las páginas</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Ám&amp;bito</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juste</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>Pág&amp;inas</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>E&amp;scala</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>Solapamien&amp;to</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>That would be more than %1 pages. Choose a smaller scale or larger paper.</source>
        <translation>Serían más de %1 páginas. Elija una escala menor o un papel más grande.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), at %1 % of the size on the screen</source>
        <translation>
            <numerusform>%n página, al %1 % del tamaño en pantalla</numerusform>
            <numerusform>%n páginas, al %1 % del tamaño en pantalla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PrintPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsModel</name>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Nivel superior</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n pregunta abierta</numerusform>
            <numerusform>%n preguntas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted as deviation</source>
        <translation>
            <numerusform>%n aceptado como desviación</numerusform>
            <numerusform>%n aceptados como desviación</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsPanel</name>
    <message>
        <source>Filter by text, component, rule</source>
        <translation>Filtrar por texto, componente, regla</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>Por componente</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>By container</source>
        <translation>Por contenedor</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>Agrupar problemas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalles del problema</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked</source>
        <translation>
            <numerusform>%n regla comprobada</numerusform>
            <numerusform>%n reglas comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>Choose a problem to see why it matters and what to do.</source>
        <translation>Elija un problema para ver por qué importa y qué hacer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Answer in the inspector</source>
        <translation>Responder en el inspector</translation>
    </message>
    <message>
        <source>Accept as deviation…</source>
        <translation>Aceptar como desviación…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n…</source>
        <translation>
            <numerusform>Corregir %n…</numerusform>
            <numerusform>Corregir los %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixes every finding of this rule, after showing what that does.</source>
        <translation>Corrige todos los hallazgos de esta regla, después de mostrar qué produce.</translation>
    </message>
    <message>
        <source>Show which rules are on.</source>
        <translation>Mostrar qué reglas están activadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is/are switched off by this design</source>
        <translation>
            <numerusform>Este diseño desactiva %n regla</numerusform>
            <numerusform>Este diseño desactiva %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and level</source>
        <translation>Ejemplos y nivel</translation>
    </message>
</context>
<context>
    <name>groundplan::PublishDialog</name>
    <message>
        <source>&amp;Push afterwards</source>
        <translation>Hacer &amp;push después</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Publish manifests</source>
        <translation>Publicar manifiestos</translation>
    </message>
    <message>
        <source>Exports into a git working tree and commits the generated files, and nothing else.</source>
        <translation>Exporta a un árbol de trabajo de git y hace commit de los archivos generados, y de nada más.</translation>
    </message>
    <message>
        <source>A folder that git knows</source>
        <translation>Una carpeta que git conoce</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>La propia carpeta</translation>
    </message>
    <message>
        <source>The one that is checked out</source>
        <translation>La que está activa</translation>
    </message>
    <message>
        <source>It is made when there is no such branch.</source>
        <translation>Se crea si no existe esa rama.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Working tree</source>
        <translation>Árbol de &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Folder in it</source>
        <translation>&amp;Carpeta en él</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Rama</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>Árbol de trabajo</translation>
    </message>
</context>
<context>
    <name>groundplan::QuickAddField</name>
    <message>
        <source>Component to add</source>
        <translation>Componente que añadir</translation>
    </message>
    <message>
        <source>cart: service, or -&gt; db: postgres</source>
        <translation>cart: service, o -&gt; db: postgres</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>No kind is called like that.</source>
        <translation>Ningún tipo se llama así.</translation>
    </message>
    <message>
        <source>Enter adds it, Tab adds it and goes on from it.</source>
        <translation>Intro lo añade; Tab lo añade y continúa desde él.</translation>
    </message>
</context>
<context>
    <name>groundplan::RecoveryJournal</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>No se pueden conservar los cambios sin guardar para su recuperación: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::RegionCycle</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barra de estado</translation>
    </message>
</context>
<context>
    <name>groundplan::ResilienceList</name>
    <message>
        <source>Resilience of the entry points</source>
        <translation>Resiliencia de los puntos de entrada</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Presupuesto de errores</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Components at which requests of people and outside systems arrive.</source>
        <translation>Componentes a los que llegan solicitudes de personas y sistemas externos.</translation>
    </message>
    <message>
        <source>What the dependencies that it cannot do without leave: the product of their availabilities.</source>
        <translation>Lo que dejan las dependencias que le son imprescindibles: el producto de sus disponibilidades.</translation>
    </message>
    <message>
        <source>The availability that it aims at.</source>
        <translation>La disponibilidad a la que apunta.</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which it may fail.</source>
        <translation>Minutos en 30 días en que puede fallar.</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which its dependencies will make it fail.</source>
        <translation>Minutos en 30 días en que sus dependencias lo harán fallar.</translation>
    </message>
    <message>
        <source>What it waits for to answer one request, of its latency budget.</source>
        <translation>Lo que espera para responder una solicitud, de su presupuesto de latencia.</translation>
    </message>
    <message>
        <source>What one request can become when everything behind it fails and is tried again.</source>
        <translation>En qué puede convertirse una solicitud cuando todo lo que hay detrás falla y se reintenta.</translation>
    </message>
    <message>
        <source>No person or outside system calls anything: connect an actor to what it uses.</source>
        <translation>Ninguna persona ni sistema externo llama a nada: conecte un actor con lo que usa.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entry point(s)</source>
        <translation>
            <numerusform>Y %n punto de entrada más</numerusform>
            <numerusform>Y %n puntos de entrada más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Most attempts: %1</source>
        <translation>Máximo de intentos: %1</translation>
    </message>
    <message>
        <source>Slowest way: %1</source>
        <translation>Camino más lento: %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not stated in %n place(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; no se indica en %n lugar</numerusform>
            <numerusform>&apos;%1&apos; no se indica en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RuleCommands</name>
    <message>
        <source>The rules cannot be changed</source>
        <translation>No se pueden cambiar las reglas</translation>
    </message>
</context>
<context>
    <name>groundplan::RuleTree</name>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>As the rule comes</source>
        <translation>Como viene la regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message numerus="yes">
        <source>It would have %n finding(s).</source>
        <translation>
            <numerusform>Tendría %n hallazgo.</numerusform>
            <numerusform>Tendría %n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 de %2 activadas</translation>
    </message>
</context>
<context>
    <name>groundplan::Ruler</name>
    <message>
        <source>Ruler along the top</source>
        <translation>Regla superior</translation>
    </message>
    <message>
        <source>Ruler along the left</source>
        <translation>Regla izquierda</translation>
    </message>
    <message>
        <source>Drag out of the ruler to make a guide</source>
        <translation>Arrastre desde la regla para crear una guía</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesController</name>
    <message>
        <source>Add a rule pack</source>
        <translation>Añadir un paquete de reglas</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Elegir un perfil</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fewer</source>
        <translation>
            <numerusform>%n hallazgo menos</numerusform>
            <numerusform>%n hallazgos menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) more</source>
        <translation>
            <numerusform>%n hallazgo más</numerusform>
            <numerusform>%n hallazgos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) graver</source>
        <translation>
            <numerusform>%n hallazgo más grave</numerusform>
            <numerusform>%n hallazgos más graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graver</source>
        <translation>
            <numerusform>%n más grave</numerusform>
            <numerusform>%n más graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) lighter</source>
        <translation>
            <numerusform>%n hallazgo más leve</numerusform>
            <numerusform>%n hallazgos más leves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter</source>
        <translation>
            <numerusform>%n más leve</numerusform>
            <numerusform>%n más leves</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding changes.</source>
        <translation>No cambia ningún hallazgo.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>Rule packs and profiles (*.yaml *.yml)</source>
        <translation>Paquetes de reglas y perfiles (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesDialog</name>
    <message>
        <source>Profile from a file…</source>
        <translation>Perfil desde un archivo…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset levels</source>
        <translation>Restablecer niveles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Where the levels count</source>
        <translation>Dónde valen los niveles</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>El diseño entero</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>Environment %1 (gone)</source>
        <translation>Entorno %1 (ya no existe)</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Rule packs of your organisation</source>
        <translation>Paquetes de reglas de su organización</translation>
    </message>
    <message>
        <source>Packs of your organisation</source>
        <translation>Paquetes de su organización</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Buscar reglas</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>Which rules to show</source>
        <translation>Qué reglas mostrar</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Definidas aquí</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Con hallazgos</translation>
    </message>
    <message>
        <source>Levels for</source>
        <translation>Niveles para</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Takes back all levels that are set here, for the scope that is shown.</source>
        <translation>Anula todos los niveles definidos aquí, para el ámbito que se muestra.</translation>
    </message>
    <message>
        <source>Details of the rule</source>
        <translation>Detalles de la regla</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n desactivada</numerusform>
            <numerusform>%n desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>Calculando qué cambia con eso…</translation>
    </message>
    <message>
        <source>Save the design first: files are named from where it stands.</source>
        <translation>Guarde primero el diseño: los archivos se nombran a partir de su ubicación.</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>Cada regla como viene</translation>
    </message>
    <message>
        <source>No profile: every rule is on and weighs what it says of itself.</source>
        <translation>Sin perfil: todas las reglas están activadas y tienen la gravedad que ellas mismas indican.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Según %1.</translation>
    </message>
    <message>
        <source>Not set here</source>
        <translation>Sin definir aquí</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation>Como en el diseño</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n chosen</source>
        <translation>
            <numerusform>Nivel de %n elegida</numerusform>
            <numerusform>Nivel de las %n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the pack</source>
        <translation>Nivel del paquete</translation>
    </message>
    <message>
        <source>Choose a rule to see what it asks for and why.</source>
        <translation>Elija una regla para ver qué pide y por qué.</translation>
    </message>
    <message>
        <source>The level of a pack counts for all its rules that have none of their own.</source>
        <translation>El nivel de un paquete vale para todas sus reglas que no tienen uno propio.</translation>
    </message>
    <message>
        <source>The level that you choose counts for all of them.</source>
        <translation>El nivel que elija vale para todas ellas.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>It is off; it would have %n finding(s).</source>
        <translation>
            <numerusform>Está desactivada; tendría %n hallazgo.</numerusform>
            <numerusform>Está desactivada; tendría %n hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this design</source>
        <translation>
            <numerusform>%n hallazgo en este diseño</numerusform>
            <numerusform>%n hallazgos en este diseño</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De por sí</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Siempre activada</translation>
    </message>
    <message>
        <source>It tells of deviations that do not count.</source>
        <translation>Informa de las desviaciones que no valen.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>A design that it objects to</source>
        <translation>Un diseño que rechaza</translation>
    </message>
    <message>
        <source>A design that it accepts</source>
        <translation>Un diseño que acepta</translation>
    </message>
</context>
<context>
    <name>groundplan::SavedViewCommands</name>
    <message>
        <source>Select a container, or something in one.</source>
        <translation>Seleccione un contenedor, o algo que esté en uno.</translation>
    </message>
    <message>
        <source>Hidden here, not deleted. Show everything again with Views, Show all.</source>
        <translation>Oculto aquí, no eliminado. Muestre todo de nuevo con Vistas, Mostrar todo.</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>The view cannot be saved</source>
        <translation>No se puede guardar la vista</translation>
    </message>
    <message>
        <source>Saved in the design. What you move in it stays as it is elsewhere.</source>
        <translation>Guardada en el diseño. Lo que mueva en ella queda como está en lo demás.</translation>
    </message>
    <message>
        <source>The view cannot be changed</source>
        <translation>No se puede cambiar la vista</translation>
    </message>
    <message>
        <source>The views cannot be changed</source>
        <translation>No se pueden cambiar las vistas</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsCommands</name>
    <message>
        <source>Add a folder of kinds</source>
        <translation>Añadir una carpeta de tipos</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importar atajos</translation>
    </message>
    <message>
        <source>Shortcuts (*.json);;All files (*)</source>
        <translation>Atajos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be imported</source>
        <translation>No se pueden importar los atajos</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exportar atajos</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Atajos (*.json)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be exported</source>
        <translation>No se pueden exportar los atajos</translation>
    </message>
    <message>
        <source>Wrote the shortcuts to %1.</source>
        <translation>Se escribieron los atajos en %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsDialog</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>Ninguna preferencia se llama así.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>&amp;Valores predeterminados de esta página</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Counts from the next start of Groundplan.</source>
        <translation>Vale a partir del próximo inicio de Groundplan.</translation>
    </message>
    <message>
        <source>&amp;Open the designs of last time</source>
        <translation>Abrir los diseños de la última ve&amp;z</translation>
    </message>
    <message>
        <source>At the start, when no file is given. Each window comes back where it stood.</source>
        <translation>Al iniciar, si no se indica ningún archivo. Cada ventana vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>&amp;Unsaved work</source>
        <translation>&amp;Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Keep at once</source>
        <translation>Conservar al instante</translation>
    </message>
    <message>
        <source>Keep after 2 seconds</source>
        <translation>Conservar tras 2 segundos</translation>
    </message>
    <message>
        <source>Keep after 10 seconds</source>
        <translation>Conservar tras 10 segundos</translation>
    </message>
    <message>
        <source>Keep after a minute</source>
        <translation>Conservar tras un minuto</translation>
    </message>
    <message>
        <source>A copy for recovery is written that long after an edit. What is newer is lost if the computer stops.</source>
        <translation>Pasado ese tiempo tras una edición se escribe una copia de recuperación. Lo más reciente se pierde si el equipo se detiene.</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Equipo o persona</translation>
    </message>
    <message>
        <source>&amp;Answers for deviations</source>
        <translation>&amp;Responde de las desviaciones</translation>
    </message>
    <message>
        <source>Stands as the owner in new deviations.</source>
        <translation>Figura como responsable en las desviaciones nuevas.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>Con esquinas</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>On the canvas and in pictures.</source>
        <translation>En el lienzo y en las imágenes.</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Mostrar la c&amp;uadrícula</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid and to neighbours</source>
        <translation>&amp;Ajustar a la cuadrícula y a los vecinos</translation>
    </message>
    <message>
        <source>Hold Alt while dragging for the opposite.</source>
        <translation>Mantenga Alt al arrastrar para lo contrario.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir &amp;movimiento</translation>
    </message>
    <message>
        <source>Panels, menus and lists open without moving, and the cursor does not blink.</source>
        <translation>Los paneles, menús y listas se abren sin moverse y el cursor no parpadea.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>&amp;Profile of new designs</source>
        <translation>&amp;Perfil de los diseños nuevos</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>Cada regla como viene</translation>
    </message>
    <message>
        <source>What an empty design is checked by. Each design keeps its own choice: Design, Rules.</source>
        <translation>Con qué se comprueba un diseño vacío. Cada diseño conserva su propia elección: Diseño, Reglas.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Kinds of your own are read from these folders when Groundplan starts, and from %1.</source>
        <translation>Los tipos propios se leen de estas carpetas al iniciar Groundplan, y de %1.</translation>
    </message>
    <message>
        <source>Folders of kinds</source>
        <translation>Carpetas de tipos</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>groundplan::StartPage</name>
    <message>
        <source>Design a platform, see its coupling while you draw, export the manifests that run it.</source>
        <translation>Diseñe una plataforma, vea su acoplamiento mientras dibuja y exporte los manifiestos que la ejecutan.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nuevo diseño</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open from address…</source>
        <translation>Abrir desde dirección…</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>Importar manifiestos…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>groundplan::TagField</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>Only some of the selected bear it. Add it again to put it on all.</source>
        <translation>Solo la llevan algunos de los seleccionados. Añádala de nuevo para ponerla a todos.</translation>
    </message>
    <message>
        <source>Remove tag &apos;%1&apos;</source>
        <translation>Quitar etiqueta &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
</context>
<context>
    <name>groundplan::TargetList</name>
    <message>
        <source>Workloads</source>
        <translation>Cargas de trabajo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Mesh and traffic</source>
        <translation>Malla y tráfico</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observabilidad</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infraestructura</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En esta máquina</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>Buscar destinos</translation>
    </message>
    <message>
        <source>Targets of the export</source>
        <translation>Destinos de la exportación</translation>
    </message>
    <message>
        <source>No target is chosen.</source>
        <translation>No hay ningún destino elegido.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) chosen</source>
        <translation>
            <numerusform>%n destino elegido</numerusform>
            <numerusform>%n destinos elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::TextMatchesModel</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>groundplan::Tour</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>groundplan::UrlFetcher</name>
    <message>
        <source>Only addresses that start with https:// can be opened.</source>
        <translation>Solo se pueden abrir direcciones que empiecen por https://.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Se canceló la descarga.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is %1: %2.</source>
        <translation>El servidor no puede demostrar que es %1: %2.</translation>
    </message>
    <message>
        <source>The server redirects to an address without encryption.</source>
        <translation>El servidor redirige a una dirección sin cifrado.</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times.</source>
        <translation>El servidor redirige más de %1 veces.</translation>
    </message>
    <message>
        <source>The server did not answer for %1 seconds.</source>
        <translation>El servidor no respondió durante %1 segundos.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>No existe ningún servidor llamado %1.</translation>
    </message>
    <message>
        <source>The server %1 refuses the connection.</source>
        <translation>El servidor %1 rechaza la conexión.</translation>
    </message>
    <message>
        <source>The server has no such file (404).</source>
        <translation>El servidor no tiene ese archivo (404).</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>El servidor respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The file cannot be fetched: %1.</source>
        <translation>No se puede obtener el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewBar</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Choose what of the design is shown</source>
        <translation>Elegir qué parte del diseño se muestra</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Diseño entero</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Administrar vistas…</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <source>Show the design from outside again</source>
        <translation>Mostrar de nuevo el diseño desde fuera</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Mirar dentro de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n collapsed</source>
        <translation>
            <numerusform>%n contraído</numerusform>
            <numerusform>%n contraídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all containers again</source>
        <translation>Abrir de nuevo todos los contenedores</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n no mostrado</numerusform>
            <numerusform>%n no mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all components again</source>
        <translation>Mostrar de nuevo todos los componentes</translation>
    </message>
    <message>
        <source>Keep in the view</source>
        <translation>Conservar en la vista</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now</source>
        <translation>Cambiar la vista guardada a lo que se muestra ahora</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>Volver a la vista</translation>
    </message>
    <message>
        <source>Show what the saved view says</source>
        <translation>Mostrar lo que dice la vista guardada</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewCommands</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Insert pattern: %1</source>
        <translation>Insertar patrón: %1</translation>
    </message>
    <message>
        <source>Go to · %1</source>
        <translation>Ir a · %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What it shows, for those who are presented with it</source>
        <translation>Lo que muestra, para aquellos a quienes se presenta</translation>
    </message>
    <message>
        <source>Also what these are &amp;connected with</source>
        <translation>También aquello a lo que están &amp;conectados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Without overrides</source>
        <translation>Sin valores propios del entorno</translation>
    </message>
    <message>
        <source>As set for all views</source>
        <translation>Como en todas las vistas</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>Con esquinas</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>&amp;Lay out as in the design</source>
        <translation>&amp;Disponer como en el diseño</translation>
    </message>
    <message>
        <source>Give up the positions that only this view has</source>
        <translation>Renunciar a las posiciones que solo tiene esta vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Desc&amp;ripción</translation>
    </message>
    <message>
        <source>Only &amp;kinds</source>
        <translation>Solo &amp;tipos</translation>
    </message>
    <message>
        <source>Only &amp;tags</source>
        <translation>Solo eti&amp;quetas</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>&amp;Lente</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Ent&amp;orno</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>Líne&amp;as</translation>
    </message>
    <message>
        <source>&amp;Outline groups</source>
        <translation>Contornos de &amp;grupos</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Looks into %1.</source>
        <translation>Mira dentro de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n chosen component(s).</source>
        <translation>
            <numerusform>Muestra %n componente elegido.</numerusform>
            <numerusform>Muestra %n componentes elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n component(s).</source>
        <translation>
            <numerusform>Oculta %n componente.</numerusform>
            <numerusform>Oculta %n componentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapses %n container(s).</source>
        <translation>
            <numerusform>Contrae %n contenedor.</numerusform>
            <numerusform>Contrae %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n position(s) of its own.</source>
        <translation>
            <numerusform>Tiene %n posición propia.</numerusform>
            <numerusform>Tiene %n posiciones propias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse, hide and move on the canvas, then choose Keep in the view.</source>
        <translation>Contraiga, oculte y mueva en el lienzo y luego elija Conservar en la vista.</translation>
    </message>
    <message>
        <source>There are no views yet. Save what is shown as one.</source>
        <translation>Aún no hay vistas. Guarde como vista lo que se muestra.</translation>
    </message>
</context>
<context>
    <name>groundplan::Workspace</name>
    <message>
        <source>A design that was never saved</source>
        <translation>Un diseño que no se guardó nunca</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>Restaurar trabajo sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>Groundplan did not end properly. %n design(s) with unsaved changes can be restored:</source>
        <translation>
            <numerusform>Groundplan no terminó correctamente. Se puede restaurar %n diseño con cambios sin guardar:</numerusform>
            <numerusform>Groundplan no terminó correctamente. Se pueden restaurar %n diseños con cambios sin guardar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Preguntar más tarde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
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
        <translation>Zoom en porcentaje</translation>
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
        <translation>Estudio de diseño para arquitectos de plataformas</translation>
    </message>
    <message>
        <source>Designs to open.</source>
        <translation>Diseños que abrir.</translation>
    </message>
</context>
</TS>
