<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New from articles…</source>
        <translation>&amp;Nuevo a partir de artículos…</translation>
    </message>
    <message>
        <source>New &amp;from a project…</source>
        <translation>Nuevo a partir de un &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Open an earlier &amp;version…</source>
        <translation>Abrir una &amp;versión anterior…</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Añadir fuentes…</translation>
    </message>
    <message>
        <source>Add pas&amp;ted text</source>
        <translation>Añadir &amp;texto pegado</translation>
    </message>
    <message>
        <source>&amp;Read a source again…</source>
        <translation>&amp;Volver a leer una fuente…</translation>
    </message>
    <message>
        <source>&amp;Export brief</source>
        <translation>&amp;Exportar la nota</translation>
    </message>
    <message>
        <source>Export &amp;options…</source>
        <translation>&amp;Opciones de exportación…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar el proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Find in dossier</source>
        <translation>&amp;Buscar en el expediente</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Pa&amp;ge pictures</source>
        <translation>&amp;Miniaturas de páginas</translation>
    </message>
    <message>
        <source>Pages &amp;larger</source>
        <translation>&amp;Ampliar las páginas</translation>
    </message>
    <message>
        <source>Pages &amp;smaller</source>
        <translation>&amp;Reducir las páginas</translation>
    </message>
    <message>
        <source>Pages fit the &amp;width</source>
        <translation>Ajustar al a&amp;ncho</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Source text</source>
        <translation>Texto de la &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>Re&amp;view proposed facts…</source>
        <translation>Re&amp;visar los datos propuestos…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Take decision back</source>
        <translation>&amp;Retirar la decisión</translation>
    </message>
    <message>
        <source>&amp;Edit wording</source>
        <translation>&amp;Editar la redacción</translation>
    </message>
    <message>
        <source>&amp;Merge facts</source>
        <translation>&amp;Combinar los datos</translation>
    </message>
    <message>
        <source>&amp;Split fact…</source>
        <translation>&amp;Dividir el dato…</translation>
    </message>
    <message>
        <source>They are the sa&amp;me thing</source>
        <translation>Son la &amp;misma cosa</translation>
    </message>
    <message>
        <source>They are &amp;different things</source>
        <translation>Son cosas &amp;distintas</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>&amp;Siguiente por comprobar</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>&amp;Anterior por comprobar</translation>
    </message>
    <message>
        <source>&amp;Meeting and header…</source>
        <translation>&amp;Reunión y encabezado…</translation>
    </message>
    <message>
        <source>&amp;Sides and sources…</source>
        <translation>&amp;Partes y fuentes…</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>&amp;Personas…</translation>
    </message>
    <message>
        <source>&amp;Write a point</source>
        <translation>&amp;Escribir un punto</translation>
    </message>
    <message>
        <source>Add &amp;question…</source>
        <translation>Añadir &amp;pregunta…</translation>
    </message>
    <message>
        <source>Add commitment…</source>
        <translation>Añadir compromiso…</translation>
    </message>
    <message>
        <source>Add recommendation…</source>
        <translation>Añadir recomendación…</translation>
    </message>
    <message>
        <source>Add option…</source>
        <translation>Añadir opción…</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>Añadir resultado…</translation>
    </message>
    <message>
        <source>Add c&amp;hart from data…</source>
        <translation>Añadir &amp;gráfico a partir de datos…</translation>
    </message>
    <message>
        <source>&amp;Tick everything</source>
        <translation>&amp;Marcar todo</translation>
    </message>
    <message>
        <source>&amp;Untick everything</source>
        <translation>&amp;Desmarcar todo</translation>
    </message>
    <message>
        <source>&amp;New brief…</source>
        <translation>&amp;Nota nueva…</translation>
    </message>
    <message>
        <source>Dupli&amp;cate brief</source>
        <translation>&amp;Duplicar la nota</translation>
    </message>
    <message>
        <source>Brief s&amp;ettings…</source>
        <translation>A&amp;justes de la nota…</translation>
    </message>
    <message>
        <source>Com&amp;pare briefs…</source>
        <translation>&amp;Comparar notas…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>&amp;Quitar la nota</translation>
    </message>
    <message>
        <source>Area &amp;up</source>
        <translation>Subir el &amp;tema</translation>
    </message>
    <message>
        <source>Area &amp;down</source>
        <translation>&amp;Bajar el tema</translation>
    </message>
    <message>
        <source>&amp;Item up</source>
        <translation>Subir el &amp;elemento</translation>
    </message>
    <message>
        <source>Ite&amp;m down</source>
        <translation>Bajar el ele&amp;mento</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;About briefgen</source>
        <translation>&amp;Acerca de briefgen</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <source>What sources disagree on</source>
        <translation>En qué discrepan las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see its wording and where it comes from.</source>
        <translation>Elija una fila para ver su redacción y su procedencia.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Wording in the brief</source>
        <translation>Redacción en la nota</translation>
    </message>
    <message>
        <source>Private note, not exported</source>
        <translation>Nota privada, no se exporta</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>Añadir una nota privada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Private note (not exported)</source>
        <translation>Nota privada (no se exporta)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it out of the project; undo brings it back</source>
        <translation>Quitarlo del proyecto; deshacer lo recupera</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Propuesto: {words}</translation>
    </message>
    <message>
        <source>Projects (*.brief *.json);;All files (*)</source>
        <translation>Proyectos (*.brief *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Articles and notices ({endings});;All files (*)</source>
        <translation>Artículos y comunicados ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Turns articles and press notices about a meeting into a policy brief, offline, with every fact traced to its place.</source>
        <translation>Convierte artículos y comunicados sobre una reunión en una nota, sin conexión, con cada dato vinculado a su lugar.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Icons from Lucide (ISC), fonts Liberation (OFL) and Droid (Apache 2.0), window by Qt for Python (LGPL 3).</source>
        <translation>Licencia Apache 2.0. Iconos de Lucide (ISC), tipos de letra Liberation (OFL) y Droid (Apache 2.0), ventana con Qt for Python (LGPL 3).</translation>
    </message>
    <message>
        <source>Projects (*.brief)</source>
        <translation>Proyectos (*.brief)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to {file}?</source>
        <translation>¿Guardar los cambios de {file}?</translation>
    </message>
    <message>
        <source>If you don&apos;t save them, they are lost.</source>
        <translation>Si no los guarda, se perderán.</translation>
    </message>
    <message>
        <source>briefgen ended with unsaved changes in {file}.</source>
        <translation>briefgen se cerró con cambios sin guardar en {file}.</translation>
    </message>
    <message>
        <source>They were kept. Recovering them can be undone.</source>
        <translation>Se han conservado. La recuperación se puede deshacer.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>Abrir una versión anterior</translation>
    </message>
    <message>
        <source>As it was before the save of:</source>
        <translation>Tal como era antes de guardar el:</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Data of a chart</source>
        <translation>Datos de un gráfico</translation>
    </message>
    <message>
        <source>Comma-separated data (*.csv *.txt *.tsv)</source>
        <translation>Datos separados por comas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Read {file} again</source>
        <translation>Volver a leer {file}</translation>
    </message>
    <message>
        <source>New project: where to keep it</source>
        <translation>Proyecto nuevo: dónde guardarlo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What you did is kept.</source>
        <translation>Ha ocurrido un error que no debería. Su trabajo se ha conservado.</translation>
    </message>
    <message>
        <source>Save the project, close briefgen and start it again. Please report this: the report holds versions and places in the program, nothing of your texts.</source>
        <translation>Guarde el proyecto, cierre briefgen y vuelva a abrirlo. Informe de ello, por favor: el informe contiene versiones y lugares del programa, nada de sus textos.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>About briefgen</source>
        <translation>Acerca de briefgen</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>en la nota</translation>
    </message>
    <message>
        <source>partly in the brief</source>
        <translation>en parte en la nota</translation>
    </message>
    <message>
        <source>not in the brief</source>
        <translation>fuera de la nota</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Add brief {name}</source>
        <translation>Añadir la nota {name}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} se ha quitado.</translation>
    </message>
    <message>
        <source>New brief, duplicate, settings, compare, remove</source>
        <translation>Nota nueva, duplicar, ajustes, comparar, quitar</translation>
    </message>
    <message>
        <source>Briefs of the project</source>
        <translation>Notas del proyecto</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Reunión sin título</translation>
    </message>
    <message>
        <source>{ticked} of {all} in brief</source>
        <translation>{ticked} de {all} en la nota</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was exported yet.</source>
        <translation>{file} está abierto en otro programa. Aún no se ha exportado nada.</translation>
    </message>
    <message>
        <source>{file} was not written by this export, or was changed since.</source>
        <translation>{file} no procede de esta exportación o se ha modificado después.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>Ningún programa de este equipo abre {file}.</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>No se ha exportado nada. {why}</translation>
    </message>
    <message>
        <source>Exported {formats} to {folder}.</source>
        <translation>{formats}: exportado a {folder}.</translation>
    </message>
    <message>
        <source>Not made: {why}</source>
        <translation>No creado: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s).</source>
        <translation>
            <numerusform>%n observación.</numerusform>
            <numerusform>%n observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a (usual)</source>
        <translation>PDF/UA-1 y PDF/A-2a (habitual)</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4 (PDF 2.0)</source>
        <translation>PDF/UA-2 y PDF/A-4 (PDF 2.0)</translation>
    </message>
    <message>
        <source>Word templates (*.dotx *.docx)</source>
        <translation>Plantillas de Word (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>Opciones de exportación</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>junto al proyecto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>none: the house style&apos;s own</source>
        <translation>ninguna: la del estilo propio</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Plantilla de Word</translation>
    </message>
    <message>
        <source>PDF standard</source>
        <translation>Norma PDF</translation>
    </message>
    <message>
        <source>Attach what the brief shows to the PDF, as a project</source>
        <translation>Adjuntar al PDF lo que muestra la nota, como proyecto</translation>
    </message>
    <message>
        <source>What stays out at the release level into an annex of its own</source>
        <translation>Llevar a un anexo lo que retiene el nivel de difusión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the Word template</source>
        <translation>Elegir la plantilla de Word</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export brief (Ctrl+E) repeats these choices.</source>
        <translation>Exportar la nota (Ctrl+E) repite estas opciones.</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>Leído: {words}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % de certeza</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>por ejemplo {example}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>An annex with the words of the sources</source>
        <translation>Un anexo con el texto de las fuentes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>As the house style</source>
        <translation>Según el estilo propio</translation>
    </message>
    <message>
        <source>As the marking scheme</source>
        <translation>Según el sistema de marcado</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>Según el proyecto</translation>
    </message>
    <message>
        <source>As the type of brief</source>
        <translation>Según el tipo de nota</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Solicitada por</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Brief type</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Certain to come up</source>
        <translation>Se tratará con seguridad</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>Se tratará</translation>
    </message>
    <message>
        <source>Comments in Word</source>
        <translation>Comentarios en Word</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Redactada por</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Dibujado como</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything that was proposed</source>
        <translation>Todo lo propuesto</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo propio</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Cómo se imprime</translation>
    </message>
    <message>
        <source>If pressed</source>
        <translation>Si insisten</translation>
    </message>
    <message>
        <source>In script</source>
        <translation>En su escritura</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>May come up</source>
        <translation>Puede tratarse</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New brief of the same facts</source>
        <translation>Nota nueva con los mismos datos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>En absoluto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Numbered notes at the end</source>
        <translation>Notas numeradas al final</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Nuestra parte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>Marcas por párrafo</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Principal: speaks first</source>
        <translation>Principal: habla primero</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Release level</source>
        <translation>Nivel de difusión</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Said or done on</source>
        <translation>Dicho o hecho el</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Sources show</source>
        <translation>Mostrar las fuentes</translation>
    </message>
    <message>
        <source>Sources&apos; own words</source>
        <translation>Texto de las fuentes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>La otra parte</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>Las dos partes</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Toda la reunión</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unlikely to come up</source>
        <translation>Es poco probable que se trate</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Qué mide</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En la nota</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Filter facts</source>
        <translation>Filtrar datos</translation>
    </message>
    <message>
        <source>Meeting and header</source>
        <translation>Reunión y encabezado</translation>
    </message>
    <message>
        <source>Sides and sources</source>
        <translation>Partes y fuentes</translation>
    </message>
    <message>
        <source>Dates and sides</source>
        <translation>Fechas y partes</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Responder a las preguntas</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Cambiar: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Also at %n other place(s) in this source.</source>
        <translation>
            <numerusform>También en otro lugar (%n) de esta fuente.</numerusform>
            <numerusform>También en otros %n lugares de esta fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Side meeting</source>
        <translation>Reunión paralela</translation>
    </message>
    <message>
        <source>Side meetings</source>
        <translation>Reuniones paralelas</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Agenda area</source>
        <translation>Tema del orden del día</translation>
    </message>
    <message>
        <source>Agenda areas</source>
        <translation>Temas del orden del día</translation>
    </message>
    <message>
        <source>Our objective</source>
        <translation>Nuestro objetivo</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Nuestros objetivos</translation>
    </message>
    <message>
        <source>Their objective</source>
        <translation>Su objetivo</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>Sus objetivos</translation>
    </message>
    <message>
        <source>Our ask</source>
        <translation>Nuestra petición</translation>
    </message>
    <message>
        <source>Our asks</source>
        <translation>Nuestras peticiones</translation>
    </message>
    <message>
        <source>Their ask</source>
        <translation>Su petición</translation>
    </message>
    <message>
        <source>Their asks</source>
        <translation>Sus peticiones</translation>
    </message>
    <message>
        <source>Point to make</source>
        <translation>Punto que plantear</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Puntos que plantear</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>Si se plantea</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Watch out for</source>
        <translation>Atención a</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Mensaje para la prensa</translation>
    </message>
    <message>
        <source>Press lines</source>
        <translation>Mensajes para la prensa</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Named as “{words}”</source>
        <translation>Citado como «{words}»</translation>
    </message>
    <message>
        <source>{name} (in the source: “{words}”)</source>
        <translation>{name} (en la fuente: «{words}»)</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>No longer in {source}</source>
        <translation>Ya no está en {source}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>doubtful reading</source>
        <translation>lectura dudosa</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (inferida)</translation>
    </message>
    <message>
        <source>This project has no brief yet. Add one: briefgen brief PROJECT add NAME.</source>
        <translation>Este proyecto aún no tiene nota. Añada una: briefgen brief PROJECT add NAME.</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on %n thing(s). Choose at the facts.</source>
        <translation>
            <numerusform>Las fuentes discrepan en %n punto. Elija en los datos.</numerusform>
            <numerusform>Las fuentes discrepan en %n puntos. Elija en los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Fuente única</translation>
    </message>
    <message>
        <source>(no wording)</source>
        <translation>(sin redacción)</translation>
    </message>
    <message>
        <source>Meeting facts</source>
        <translation>Datos de la reunión</translation>
    </message>
    <message>
        <source>Points for the whole meeting</source>
        <translation>Puntos para toda la reunión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Preview of the brief</source>
        <translation>Vista previa de la nota</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
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
        <source>Preferences (*.json)</source>
        <translation>Preferencias (*.json)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Open the PDF after an export</source>
        <translation>Abrir el PDF tras la exportación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the preferences to a file</source>
        <translation>Exportar las preferencias a un archivo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import preferences from a file</source>
        <translation>Importar preferencias de un archivo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Translations were made with care, but not yet reviewed by a native speaker.</source>
        <translation>Las traducciones se hicieron con esmero, pero aún no las ha revisado un hablante nativo.</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Exportar preferencias</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) held back</source>
        <translation>
            <numerusform>%n elemento retenido</numerusform>
            <numerusform>%n elementos retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Preparing to print…</source>
        <translation>Preparando la impresión…</translation>
    </message>
    <message>
        <source>The brief was sent to the printer.</source>
        <translation>La nota se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Look whether it is on, then print again.</source>
        <translation>La impresora no responde. Compruebe que está encendida y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Se canceló la impresión.</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}…</source>
        <translation>Imprimiendo la página {number} de {count}…</translation>
    </message>
    <message>
        <source>{file} stands where nothing can be written. Save it elsewhere to keep changes.</source>
        <translation>{file} está donde no se puede escribir. Guárdelo en otro lugar para conservar los cambios.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>{file} has unsaved changes from the last time.</source>
        <translation>{file} tiene cambios sin guardar de la última vez.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Guardar encima</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each save keeps one.</source>
        <translation>Aún no hay versiones anteriores: cada vez que guarda se conserva una.</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Volver a una versión anterior</translation>
    </message>
    <message>
        <source>{file} is neither a project nor a text that is read. Read are: {endings}. Save it as one of these, or copy its words and paste them.</source>
        <translation>{file} no es un proyecto ni un texto que se pueda leer. Se leen: {endings}. Guárdelo en uno de estos formatos, o copie y pegue su texto.</translation>
    </message>
    <message>
        <source>Reading {number} of {count}…</source>
        <translation>Leyendo {number} de {count}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There are no words on the clipboard. Copy some.</source>
        <translation>No hay texto en el portapapeles. Copie alguno.</translation>
    </message>
    <message>
        <source>Wait until the other files are read, or cancel.</source>
        <translation>Espere a que se lean los demás archivos, o cancele.</translation>
    </message>
    <message>
        <source>{texts} read, {facts} proposed.</source>
        <translation>Leído: {texts}; propuesto: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>Sin leer: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Responder a %n pregunta</numerusform>
            <numerusform>Responder a %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>Revisarlos</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was added.</source>
        <translation>Se canceló la lectura; no se añadió nada.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Copy this and send it with a few words on what you did. It holds versions and places in the program, nothing of your texts.</source>
        <translation>Copie esto y envíelo con unas palabras sobre lo que hacía. Contiene versiones y lugares del programa, nada de sus textos.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Problems are written down in {file}</source>
        <translation>Los problemas se anotan en {file}</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Leyendo de nuevo…</translation>
    </message>
    <message>
        <source>{file} has changed since it was read.</source>
        <translation>{file} ha cambiado desde que se leyó.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed since they were read.</source>
        <translation>
            <numerusform>%n fuente ha cambiado desde que se leyó.</numerusform>
            <numerusform>%n fuentes han cambiado desde que se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was read again: {summary}</source>
        <translation>{file} se ha leído de nuevo: {summary}</translation>
    </message>
    <message>
        <source>Reading was cancelled; the source is as it was.</source>
        <translation>Se canceló la lectura; la fuente sigue igual.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editado por usted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>A accept · R reject · E edit · Space in the brief · N next · P back · Ctrl+Z undo</source>
        <translation>A aceptar · R rechazar · E editar · Espacio en la nota · N siguiente · P anterior · Ctrl+Z deshacer</translation>
    </message>
    <message>
        <source>Review proposed facts</source>
        <translation>Revisar los datos propuestos</translation>
    </message>
    <message>
        <source>In the brief</source>
        <translation>En la nota</translation>
    </message>
    <message>
        <source>The help is written in English.</source>
        <translation>La ayuda está escrita en inglés.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Fact {number} of {count}</source>
        <translation>Dato {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>queda %n por decidir</numerusform>
            <numerusform>quedan %n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Todo decidido</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Stand by it (Ctrl+Return)</source>
        <translation>Mantenerlo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Keep it out of every brief (Ctrl+Backspace)</source>
        <translation>Excluirlo de toda nota (Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>Undecided again, as it was read</source>
        <translation>Otra vez sin decidir, tal como se leyó</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search facts, sources and commands</source>
        <translation>Buscar datos, fuentes y órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Tick or untick the chosen rows</source>
        <translation>Marcar o desmarcar las filas elegidas</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Conservar lo escrito</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Select words to make a fact of them. Marked words are facts already.</source>
        <translation>Seleccione palabras para convertirlas en un dato. Las palabras resaltadas ya son datos.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texto de la fuente</translation>
    </message>
    <message>
        <source>Make a fact of this…</source>
        <translation>Convertir en dato…</translation>
    </message>
    <message>
        <source>Made: {kind} “{words}”.</source>
        <translation>Creado: {kind} «{words}».</translation>
    </message>
    <message>
        <source>Make a fact of this</source>
        <translation>Convertir en dato</translation>
    </message>
    <message>
        <source>Put the cursor before the words that begin the second fact.</source>
        <translation>Ponga el cursor delante de las palabras con que empieza el segundo dato.</translation>
    </message>
    <message>
        <source>Split fact</source>
        <translation>Dividir el dato</translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation>Texto del dato</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Añadir artículos…</translation>
    </message>
    <message>
        <source>Open the sample brief</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Start with your source articles</source>
        <translation>Empiece con sus artículos</translation>
    </message>
    <message>
        <source>Drop articles or a project here, or choose files. briefgen proposes the facts; you pick them.</source>
        <translation>Suelte aquí artículos o un proyecto, o elija archivos. briefgen propone los datos; usted elige.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} ya no existe.</translation>
    </message>
    <message>
        <source>Take out of this list; the file stays</source>
        <translation>Quitar de esta lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>Take {file} out of the list</source>
        <translation>Quitar {file} de la lista</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda area(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Exportar la nota</translation>
    </message>
    <message>
        <source>Write DOCX and PDF beside the project (Ctrl+E)</source>
        <translation>Escribir DOCX y PDF junto al proyecto (Ctrl+E)</translation>
    </message>
    <message>
        <source>One brief</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Other brief</source>
        <translation>Otra nota</translation>
    </message>
    <message>
        <source>Only in the one brief</source>
        <translation>Solo en una nota</translation>
    </message>
    <message>
        <source>Only in the other brief</source>
        <translation>Solo en la otra nota</translation>
    </message>
    <message>
        <source>Compare briefs</source>
        <translation>Comparar notas</translation>
    </message>
    <message>
        <source>Tick in {brief}, too</source>
        <translation>Marcar también en {brief}</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>Con otros ajustes</translation>
    </message>
    <message>
        <source>What is set otherwise</source>
        <translation>Lo que tiene otros ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in both.</source>
        <translation>
            <numerusform>%n elemento en ambas.</numerusform>
            <numerusform>%n elementos en ambas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) here only</source>
        <translation>
            <numerusform>%n elemento solo aquí</numerusform>
            <numerusform>%n elementos solo aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Mover el elemento</translation>
    </message>
    <message>
        <source>Words of the new point</source>
        <translation>Texto del punto nuevo</translation>
    </message>
    <message>
        <source>One point, then Ctrl+Enter</source>
        <translation>Un punto y luego Ctrl+Intro</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Añadir el punto</translation>
    </message>
    <message>
        <source>Write a point</source>
        <translation>Escribir un punto</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>Sentence of {source}</source>
        <translation>Frase de {source}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the sentence in the whole text (Ctrl+T)</source>
        <translation>Mostrar la frase en el texto completo (Ctrl+T)</translation>
    </message>
    <message>
        <source>Open {source}</source>
        <translation>Abrir {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in sources</source>
        <translation>
            <numerusform>%n lugar en las fuentes</numerusform>
            <numerusform>%n lugares en las fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>What to cut first</source>
        <translation>Qué recortar primero</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) too long</source>
        <translation>
            <numerusform>%n sección demasiado larga</numerusform>
            <numerusform>%n secciones demasiado largas</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: {words}</source>
        <translation>Longitud: {words}</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>Omitir: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n page(s)</source>
        <translation>
            <numerusform>{count} de %n página</numerusform>
            <numerusform>{count} de %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n word(s)</source>
        <translation>
            <numerusform>{count} de %n palabra</numerusform>
            <numerusform>{count} de %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>{length}, {over} over</source>
        <translation>{length}, sobran {over}</translation>
    </message>
    <message>
        <source>{length}, {short} short</source>
        <translation>{length}, faltan {short}</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>Introducir personas</translation>
    </message>
    <message>
        <source>Name of somebody else</source>
        <translation>Nombre de otra persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Aún no se ha introducido a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n whom sources name</source>
        <translation>
            <numerusform>Introducir a %n persona que citan las fuentes</numerusform>
            <numerusform>Introducir a %n personas que citan las fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick {what}, untick {other}</source>
        <translation>Marcar {what}, desmarcar {other}</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Tick {what}</source>
        <translation>Marcar {what}</translation>
    </message>
    <message>
        <source>Untick {what}</source>
        <translation>Desmarcar {what}</translation>
    </message>
    <message>
        <source>Order agenda areas</source>
        <translation>Ordenar los temas</translation>
    </message>
    <message>
        <source>Edit point</source>
        <translation>Editar el punto</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar la persona</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Editar el elemento</translation>
    </message>
    <message>
        <source>Add brief {what}</source>
        <translation>Añadir la nota {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Añadir {what}</translation>
    </message>
    <message>
        <source>Set {what}</source>
        <translation>Definir {what}</translation>
    </message>
    <message>
        <source>Copy brief to {what}</source>
        <translation>Copiar la nota a {what}</translation>
    </message>
    <message>
        <source>Remove brief</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <source>Mark {what} as accepted</source>
        <translation>Marcar {what}: aceptado</translation>
    </message>
    <message>
        <source>Mark {what} as rejected</source>
        <translation>Marcar {what}: rechazado</translation>
    </message>
    <message>
        <source>Mark {what} as proposed</source>
        <translation>Marcar {what}: propuesto</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Resolver un conflicto</translation>
    </message>
    <message>
        <source>Open a conflict again</source>
        <translation>Reabrir un conflicto</translation>
    </message>
    <message>
        <source>Call {what} the same</source>
        <translation>Declarar iguales: {what}</translation>
    </message>
    <message>
        <source>Call {what} different</source>
        <translation>Declarar distintos: {what}</translation>
    </message>
    <message>
        <source>Explain {what}</source>
        <translation>Explicar {what}</translation>
    </message>
    <message>
        <source>Make fact</source>
        <translation>Crear un dato</translation>
    </message>
    <message>
        <source>Correct fact</source>
        <translation>Corregir el dato</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>Combinar {what}</translation>
    </message>
    <message>
        <source>Read {what} again</source>
        <translation>Volver a leer {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>leído con dudas</translation>
    </message>
</context>
</TS>
