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
        <source>Select &amp;all shown</source>
        <translation>Seleccionar &amp;todo lo mostrado</translation>
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
        <source>Make the pages ane&amp;w</source>
        <translation>&amp;Rehacer las páginas</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
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
        <source>Other &amp;languages…</source>
        <translation>Otros &amp;idiomas…</translation>
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
        <source>Chec&amp;k before sending…</source>
        <translation>Compro&amp;bar antes de enviar…</translation>
    </message>
    <message>
        <source>Com&amp;pare briefs…</source>
        <translation>&amp;Comparar notas…</translation>
    </message>
    <message>
        <source>Changed s&amp;ince an export…</source>
        <translation>Cambios desde una exportac&amp;ión…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>&amp;Quitar la nota</translation>
    </message>
    <message>
        <source>Add a&amp;genda area…</source>
        <translation>Añadir un t&amp;ema…</translation>
    </message>
    <message>
        <source>Remo&amp;ve agenda area</source>
        <translation>&amp;Quitar el tema</translation>
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
        <source>Open the sa&amp;mple brief…</source>
        <translation>Abrir el e&amp;jemplo…</translation>
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
        <source>What has changed since which export?</source>
        <translation>¿Cambios desde qué exportación?</translation>
    </message>
    <message>
        <source>Exported briefs (*.pdf *.docx *.md *.manifest.json);;All files (*)</source>
        <translation>Notas exportadas (*.pdf *.docx *.md *.manifest.json);;Todos los archivos (*)</translation>
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
        <source>Export brief repeats these choices.</source>
        <translation>«Exportar la nota» repite estas opciones.</translation>
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
        <source>Up to {what}</source>
        <translation>Hasta {what}</translation>
    </message>
    <message>
        <source>{what} (as the type)</source>
        <translation>{what} (como el tipo)</translation>
    </message>
    <message>
        <source>What is ticked in {brief}</source>
        <translation>Lo marcado en {brief}</translation>
    </message>
    <message>
        <source>Header of {brief}</source>
        <translation>Encabezado de {brief}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sobrio</translation>
    </message>
    <message>
        <source>UK Whitehall-like</source>
        <translation>Estilo Whitehall (Reino Unido)</translation>
    </message>
    <message>
        <source>US State-like</source>
        <translation>Estilo Departamento de Estado (EE. UU.)</translation>
    </message>
    <message>
        <source>Canada-like</source>
        <translation>Estilo canadiense</translation>
    </message>
    <message>
        <source>NZ Cabinet-like</source>
        <translation>Estilo del Gabinete de Nueva Zelandia</translation>
    </message>
    <message>
        <source>Australian Defence-like</source>
        <translation>Estilo de Defensa de Australia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Approve/disapprove</source>
        <translation>Aprobar/rechazar</translation>
    </message>
    <message>
        <source>Agreed/not agreed</source>
        <translation>De acuerdo/en desacuerdo</translation>
    </message>
    <message>
        <source>Noted/please discuss</source>
        <translation>Enterado/a tratar</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>sucedido</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % de certeza</translation>
    </message>
    <message>
        <source>Cost: low; Speed: by June</source>
        <translation>Coste: bajo; Plazo: junio</translation>
    </message>
    <message>
        <source>Ferry line</source>
        <translation>Línea de ferry</translation>
    </message>
    <message>
        <source>Year,Exports</source>
        <translation>Año,Exportaciones</translation>
    </message>
    <message>
        <source>2024-05-08, or 2024-05-08/2024-05-09</source>
        <translation>2024-05-08, o 2024-05-08/2024-05-09</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>SOE-ren-sen</source>
        <translation>SÉ-ren-sen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>As the project: {what}</source>
        <translation>Como el proyecto: {what}</translation>
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
        <source>By when</source>
        <translation>Plazo</translation>
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
        <source>Number</source>
        <translation>Número</translation>
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
        <source>Still open</source>
        <translation>Pendiente</translation>
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
        <source>Add agenda area</source>
        <translation>Añadir un tema</translation>
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
        <source>This project has no brief yet.</source>
        <translation>Este proyecto aún no tiene ninguna nota.</translation>
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
        <source>Shortcuts…</source>
        <translation>Atajos…</translation>
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
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
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
        <source>Open it all the same</source>
        <translation>Abrir de todos modos</translation>
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
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>Asignar estas teclas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Estas teclas son fijas.</translation>
    </message>
    <message>
        <source>New keys for: {action}</source>
        <translation>Teclas nuevas para: {action}</translation>
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
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
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
        <source>More ways to export</source>
        <translation>Otras formas de exportar</translation>
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
        <source>Order of agenda areas</source>
        <translation>Orden de los temas</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Situación a</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
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
        <source>Show the sentence in the whole text</source>
        <translation>Mostrar la frase en el texto completo</translation>
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
        <source>Add agenda area {what}</source>
        <translation>Añadir el tema {what}</translation>
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
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Comprobar antes de enviar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s). Choose one to see what it is about.</source>
        <translation>
            <numerusform>%n observación. Elíjala para ver de qué se trata.</numerusform>
            <numerusform>%n observaciones. Elija una para ver de qué se trata.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>No hay nada que observar.</translation>
    </message>
    <message>
        <source>Not laid out yet: no remarks.</source>
        <translation>Aún sin maquetar: no hay observaciones.</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>Cambios desde la exportación</translation>
    </message>
    <message>
        <source>Since {file} was exported</source>
        <translation>Desde que se exportó {file}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Says something else</source>
        <translation>Dice otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) as they were.</source>
        <translation>
            <numerusform>%n elemento sin cambios.</numerusform>
            <numerusform>%n elementos sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Its manifest names items only: whether they were reworded is not known.</source>
        <translation>Su manifiesto solo nombra los elementos: no se sabe si se reformularon.</translation>
    </message>
    <message>
        <source>Unknown {what} {name}.</source>
        <translation>{what} desconocido: {name}.</translation>
    </message>
    <message>
        <source>Did you mean {name}? Available: {names}.</source>
        <translation>¿Quiso decir {name}? Disponibles: {names}.</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>Disponibles: {names}.</translation>
    </message>
    <message>
        <source>agenda area</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>brief type</source>
        <translation>tipo de nota</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>level of the marking scheme {name}</source>
        <translation>nivel del esquema {name}</translation>
    </message>
    <message>
        <source>caveat of the marking scheme {name}</source>
        <translation>advertencia del esquema {name}</translation>
    </message>
    <message>
        <source>The caveat {caveat} stands with {levels} only, not {level}.</source>
        <translation>La advertencia {caveat} va solo con {levels}, no con {level}.</translation>
    </message>
    <message>
        <source>{label} is on the agenda already.</source>
        <translation>{label} ya está en el orden del día.</translation>
    </message>
    <message>
        <source>Change its place in the order instead.</source>
        <translation>Cambie su lugar en el orden.</translation>
    </message>
    <message>
        <source>An agenda area needs a name.</source>
        <translation>Un tema necesita un nombre.</translation>
    </message>
    <message>
        <source>Something stands under {label}.</source>
        <translation>Hay elementos bajo {label}.</translation>
    </message>
    <message>
        <source>Put it under another agenda area first; what is not ticked is not printed.</source>
        <translation>Póngalos antes bajo otro tema; lo no marcado no se imprime.</translation>
    </message>
    <message>
        <source>Write it as 2024-05-08 or 2024-05-08/2024-05-09.</source>
        <translation>Escriba 2024-05-08 o 2024-05-08/2024-05-09.</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>Indique primero el primer día.</translation>
    </message>
    <message>
        <source>A brief needs a name.</source>
        <translation>Una nota necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a brief {name} already.</source>
        <translation>Ya hay una nota {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>A point needs a text.</source>
        <translation>Un punto necesita un texto.</translation>
    </message>
    <message>
        <source>A fact needs a text.</source>
        <translation>Un dato necesita un texto.</translation>
    </message>
    <message>
        <source>An edited fact needs a text.</source>
        <translation>Un dato editado necesita un texto.</translation>
    </message>
    <message>
        <source>A person&apos;s name needs a text.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>A figure needs its amount.</source>
        <translation>Una cifra necesita su valor.</translation>
    </message>
    <message>
        <source>Write it as printed, such as 40,000.</source>
        <translation>Escríbalo como está impreso, p. ej. 40,000.</translation>
    </message>
    <message>
        <source>Facts of several kinds are never the same: {kinds}.</source>
        <translation>Datos de clases distintas nunca son lo mismo: {kinds}.</translation>
    </message>
    <message>
        <source>Name facts of one kind.</source>
        <translation>Elija datos de una misma clase.</translation>
    </message>
    <message>
        <source>{first} is of the kind {kind}, {second} of the kind {other}.</source>
        <translation>{first} es de la clase {kind}, {second} de la clase {other}.</translation>
    </message>
    <message>
        <source>Facts of two kinds are not one; correct the kind first.</source>
        <translation>Datos de dos clases no son uno; corrija antes la clase.</translation>
    </message>
    <message>
        <source>{id} is rejected.</source>
        <translation>{id} está rechazado.</translation>
    </message>
    <message>
        <source>Accept it, or name another one first.</source>
        <translation>Acéptelo o empiece por otro.</translation>
    </message>
    <message>
        <source>{id} was edited as a whole.</source>
        <translation>{id} se editó entero.</translation>
    </message>
    <message>
        <source>Accept it, which takes that back; then split.</source>
        <translation>Acéptelo, lo que lo deshace, y luego divida.</translation>
    </message>
    <message>
        <source>One part of {text} ({id}) would hold no words.</source>
        <translation>Una parte de {text} ({id}) no tendría palabras.</translation>
    </message>
    <message>
        <source>Split it between two words.</source>
        <translation>Divídalo entre dos palabras.</translation>
    </message>
    <message>
        <source>{text} is a fact of the kind {kind} already: {id} ({state}).</source>
        <translation>{text} ya es un dato de la clase {kind}: {id} ({state}).</translation>
    </message>
    <message>
        <source>Accept it instead.</source>
        <translation>Acéptelo en su lugar.</translation>
    </message>
    <message>
        <source>Both languages of the brief are {language}.</source>
        <translation>Los dos idiomas de la nota son {language}.</translation>
    </message>
    <message>
        <source>Name another one beside it, or leave it out.</source>
        <translation>Elija otro o ninguno.</translation>
    </message>
    <message>
        <source>The marking scheme {name} does not have {markings}, which this project uses.</source>
        <translation>El esquema {name} no tiene {markings}, que usa este proyecto.</translation>
    </message>
    <message>
        <source>Change these markings first.</source>
        <translation>Cambie antes esas marcas.</translation>
    </message>
    <message>
        <source>Places on the agenda count from 1.</source>
        <translation>Los lugares del orden del día cuentan desde 1.</translation>
    </message>
    <message>
        <source>A fact of the kind &apos;area&apos; names one agenda area.</source>
        <translation>Un dato de este tipo nombra un solo tema.</translation>
    </message>
    <message>
        <source>Give its id.</source>
        <translation>Elíjalo.</translation>
    </message>
    <message>
        <source>A fact of the kind {kind} has no {field}.</source>
        <translation>Un dato de la clase {kind} no tiene {field}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Tiene: {names}.</translation>
    </message>
    <message>
        <source>The date has no days yet that could have a role.</source>
        <translation>La fecha aún no tiene días a los que dar un papel.</translation>
    </message>
    <message>
        <source>Give its days.</source>
        <translation>Indique sus días.</translation>
    </message>
    <message>
        <source>The project does not say who {side} is.</source>
        <translation>El proyecto no dice quién es {side}.</translation>
    </message>
    <message>
        <source>The project has no brief.</source>
        <translation>El proyecto no tiene ninguna nota.</translation>
    </message>
    <message>
        <source>One fact is always the same.</source>
        <translation>Un solo dato es siempre el mismo.</translation>
    </message>
    <message>
        <source>Name two or more.</source>
        <translation>Elija dos o más.</translation>
    </message>
    <message>
        <source>{id} is a proposed fact.</source>
        <translation>{id} es un dato propuesto.</translation>
    </message>
    <message>
        <source>Such facts are rejected, not removed.</source>
        <translation>Tales datos se rechazan, no se quitan.</translation>
    </message>
    <message>
        <source>Merging takes two facts or more, each named once.</source>
        <translation>Para unir hacen falta dos datos o más.</translation>
    </message>
    <message>
        <source>{code} is no language code.</source>
        <translation>{code} no es un código de idioma.</translation>
    </message>
    <message>
        <source>Write one such as &apos;fr&apos; or &apos;pt-BR&apos;.</source>
        <translation>Escriba uno como «fr» o «pt-BR».</translation>
    </message>
    <message>
        <source>A place needs its source.</source>
        <translation>Un pasaje necesita su fuente.</translation>
    </message>
    <message>
        <source>Give the source, or the text alone.</source>
        <translation>Indique la fuente o solo el texto.</translation>
    </message>
    <message>
        <source>{value} is no date. Write it as 2024-05-08.</source>
        <translation>{value} no es una fecha. Escriba 2024-05-08.</translation>
    </message>
    <message>
        <source>{value} is no time of day. Write it as 10:30.</source>
        <translation>{value} no es una hora. Escriba 10:30.</translation>
    </message>
    <message>
        <source>{value} names a time zone, which has a field of its own.</source>
        <translation>{value} indica una zona horaria, que tiene su propio campo.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} no es ni sí ni no.</translation>
    </message>
    <message>
        <source>{value} is no criterion. Write it as &apos;Cost: low&apos;.</source>
        <translation>{value} no es un criterio. Escriba «Coste: bajo».</translation>
    </message>
    <message>
        <source>{value} is no day or interval.</source>
        <translation>{value} no es un día ni un intervalo.</translation>
    </message>
    <message>
        <source>{value} ends before it begins.</source>
        <translation>{value} termina antes de empezar.</translation>
    </message>
    <message>
        <source>Name the two sides under Sides and sources, or give a name.</source>
        <translation>Nombre las dos partes en Partes y fuentes o dé un nombre.</translation>
    </message>
    <message>
        <source>Add one: Brief, New brief.</source>
        <translation>Añada una: Nota, Nueva nota.</translation>
    </message>
    <message>
        <source>{file}: does not fit the project.</source>
        <translation>{file}: no encaja en el proyecto.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Aquí hace falta un texto.</translation>
    </message>
    <message>
        <source>{name} has different titles: {titles}.</source>
        <translation>{name} tiene títulos distintos: {titles}.</translation>
    </message>
    <message>
        <source>All are right: {name} holds each office</source>
        <translation>Todo es correcto: {name} ocupa cada cargo</translation>
    </message>
    <message>
        <source>{name} stands on different sides: {sides}.</source>
        <translation>{name} figura en partes distintas: {sides}.</translation>
    </message>
    <message>
        <source>All are right: {name} stands for each of them</source>
        <translation>Todo es correcto: {name} representa a cada una</translation>
    </message>
    <message>
        <source>{name} was appointed {days}.</source>
        <translation>{name} fue nombrado: {days}.</translation>
    </message>
    <message>
        <source>All are right: {name} was appointed more than once</source>
        <translation>Todo es correcto: {name} fue nombrado varias veces</translation>
    </message>
    <message>
        <source>All are right: {name} was {act} more than once</source>
        <translation>Todo es correcto: {name}, más de una vez ({act})</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoptado</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluido</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>ratificado</translation>
    </message>
    <message>
        <source>to expire</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>It is {day}</source>
        <translation>Es el {day}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>It was planned</source>
        <translation>Estaba previsto</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>Ha sucedido</translation>
    </message>
    <message>
        <source>“{text}” stands for {meanings}.</source>
        <translation>«{text}» designa {meanings}.</translation>
    </message>
    <message>
        <source>All are right</source>
        <translation>Todo es correcto</translation>
    </message>
    <message>
        <source>“{text}” is like “{meanings}”, but not enough to be sure.</source>
        <translation>«{text}» se parece a «{meanings}», pero no lo bastante para estar seguro.</translation>
    </message>
    <message>
        <source>It is the {name}</source>
        <translation>Es: {name}</translation>
    </message>
    <message>
        <source>It is a name of its own</source>
        <translation>Es otro nombre</translation>
    </message>
    <message>
        <source>The area is without {word} in one wording and with it in another: {texts}.</source>
        <translation>El tema está sin {word} en una redacción y con ello en otra: {texts}.</translation>
    </message>
    <message>
        <source>Both are right: they speak of different things</source>
        <translation>Ambos son correctos: hablan de cosas distintas</translation>
    </message>
    <message>
        <source>One quotation has different words in different sources.</source>
        <translation>Una cita difiere según las fuentes.</translation>
    </message>
    <message>
        <source>All are right: it was said more than once</source>
        <translation>Todo es correcto: se dijo más de una vez</translation>
    </message>
    <message>
        <source>One quotation is given to {speakers}.</source>
        <translation>Una cita se atribuye a {speakers}.</translation>
    </message>
    <message>
        <source>All are right: each said it</source>
        <translation>Todo es correcto: cada uno lo dijo</translation>
    </message>
    <message>
        <source>The signing is on different days: {days}.</source>
        <translation>La firma tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>The signing is at different places: {places}.</source>
        <translation>La firma tiene lugares distintos: {places}.</translation>
    </message>
    <message>
        <source>The next meeting is on different days: {days}.</source>
        <translation>La próxima reunión tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>The next meeting is at different places: {places}.</source>
        <translation>La próxima reunión tiene lugares distintos: {places}.</translation>
    </message>
    <message>
        <source>Sources give different days for what seems one matter: {days}.</source>
        <translation>Las fuentes dan fechas distintas para lo que parece un mismo asunto: {days}.</translation>
    </message>
    <message>
        <source>Sources give different figures for what seems one matter: {figures}.</source>
        <translation>Las fuentes dan cifras distintas para lo que parece un mismo asunto: {figures}.</translation>
    </message>
    <message>
        <source>Different people sign for {side}: {people}.</source>
        <translation>Personas distintas firman por {side}: {people}.</translation>
    </message>
    <message>
        <source>All are right: they sign different papers</source>
        <translation>Todo es correcto: firman documentos distintos</translation>
    </message>
    <message>
        <source>Use {reading}</source>
        <translation>Usar {reading}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>nombramiento</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{one} and to {other}</source>
        <translation>{one} y a {other}</translation>
    </message>
    <message>
        <source>The days of the {role} differ: {days}.</source>
        <translation>Los días difieren ({role}): {days}.</translation>
    </message>
    <message>
        <source>When {name} was signed differs: {days}.</source>
        <translation>La firma de {name} tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>When {name} was issued differs: {days}.</source>
        <translation>La emisión de {name} tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>When {name} was adopted differs: {days}.</source>
        <translation>La adopción de {name} tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>When {name} was concluded differs: {days}.</source>
        <translation>La conclusión de {name} tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>When {name} was ratified differs: {days}.</source>
        <translation>La ratificación de {name} tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>When {name} expires differs: {days}.</source>
        <translation>El vencimiento de {name} tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>When {name} is in force differs: {days}.</source>
        <translation>La entrada en vigor de {name} tiene fechas distintas: {days}.</translation>
    </message>
    <message>
        <source>All are right: they are of different things</source>
        <translation>Todo es correcto: se trata de cosas distintas</translation>
    </message>
    <message>
        <source>“{text}” was read as {day}, which is another day of the week. These fit: {days}.</source>
        <translation>«{text}» se leyó como {day}, otro día de la semana. Encajan: {days}.</translation>
    </message>
    <message>
        <source>The source of {day} tells of the {role} of {days} as {told}, which it was not. Planned, or happened?</source>
        <translation>La fuente del {day} da el hecho ({role}, {days}) como {told}. ¿Previsto o sucedido?</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>Check name and folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation>{path} no se puede leer: sin permiso.</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>Pida acceso a su propietario.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {fault}.</source>
        <translation>{path} no se puede leer: {fault}.</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be read ({fault}).</source>
        <translation>{path}: no se puede leer ({fault}).</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be opened ({fault}).</source>
        <translation>{path}: no se puede abrir ({fault}).</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>Give the .brief file itself.</source>
        <translation>Indique el propio archivo .brief.</translation>
    </message>
    <message>
        <source>{path} is no file but a device or a channel.</source>
        <translation>{path} no es un archivo, sino un dispositivo o canal.</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} supera {size} MB.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project.</source>
        <translation>{path}: no es un proyecto de briefgen.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project: it holds no {member}.</source>
        <translation>{path}: no es un proyecto de briefgen, falta {member}.</translation>
    </message>
    <message>
        <source>Open a .brief file, or add this file as a source.</source>
        <translation>Abra un archivo .brief o añada este archivo como fuente.</translation>
    </message>
    <message>
        <source>Its JSON has to begin with {words}.</source>
        <translation>Su JSON debe empezar por {words}.</translation>
    </message>
    <message>
        <source>{path}: {what} is damaged.</source>
        <translation>{path}: {what} está dañado.</translation>
    </message>
    <message>
        <source>{path}: the file is cut off or damaged.</source>
        <translation>{path}: el archivo está cortado o dañado.</translation>
    </message>
    <message>
        <source>{path}: the JSON is damaged: {fault}.</source>
        <translation>{path}: el JSON está dañado: {fault}.</translation>
    </message>
    <message>
        <source>{path}: the JSON is nested too deeply.</source>
        <translation>{path}: el JSON está demasiado anidado.</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>Use una copia de seguridad.</translation>
    </message>
    <message>
        <source>Use a backup or fetch the file again.</source>
        <translation>Use una copia de seguridad u obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>{path}: it has version {version} of the project format; this program reads up to {most}.</source>
        <translation>{path}: el formato del proyecto es de la versión {version}; este programa lee hasta {most}.</translation>
    </message>
    <message>
        <source>Install a newer version of briefgen.</source>
        <translation>Instale una versión más reciente de briefgen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {fault}</source>
        <translation>{path} no se puede escribir: {fault}</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>your quota on this disk is used up.</source>
        <translation>su cuota en este disco está agotada.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Libere espacio allí.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <translation>el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>es una carpeta.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder.</source>
        <translation>una parte de la ruta es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <translation>el nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>writing is not permitted, or another program has it open.</source>
        <translation>no se permite escribir, u otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>Ciérrelo allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was opened here.</source>
        <translation>{path} fue modificado por otro programa desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Save over it: what stands there now is kept as an earlier version.</source>
        <translation>Guarde encima: lo que hay ahora se conserva como versión anterior.</translation>
    </message>
    <message>
        <source>{path} was opened by another briefgen just now.</source>
        <translation>{path} acaba de abrirse en otro briefgen.</translation>
    </message>
    <message>
        <source>{path} is open in another briefgen.</source>
        <translation>{path} está abierto en otro briefgen.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, delete {lock}.</source>
        <translation>Ciérrelo allí. Si no está abierto en ninguna parte, borre {lock}.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, open it here.</source>
        <translation>Ciérrelo allí. Si no está abierto en ninguna parte, ábralo aquí.</translation>
    </message>
    <message>
        <source>The unsaved changes of {file} were kept, but can&apos;t be read.</source>
        <translation>Los cambios sin guardar de {file} se conservaron, pero no se pueden leer.</translation>
    </message>
    <message>
        <source>What was kept some seconds before is offered. What was kept lies in {path}.</source>
        <translation>Se ofrece lo conservado unos segundos antes. Lo demás está en {path}.</translation>
    </message>
    <message>
        <source>The project is as it was saved last. What was kept lies in {path}.</source>
        <translation>El proyecto está como se guardó la última vez. Lo conservado está en {path}.</translation>
    </message>
    <message>
        <source>Nothing is ticked in the brief {brief}; there is nothing to export.</source>
        <translation>No hay nada marcado en la nota {brief}; no hay nada que exportar.</translation>
    </message>
    <message>
        <source>The brief would give away what is not selected:</source>
        <translation>La nota revelaría lo que no está seleccionado:</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or reword what holds its words.</source>
        <translation>No se escribió nada; los archivos anteriores siguen igual. Marque el elemento o reformule lo que contiene sus palabras.</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or give the project&apos;s file a name without its words.</source>
        <translation>No se escribió nada; los archivos anteriores siguen igual. Marque el elemento o dé al archivo del proyecto un nombre sin sus palabras.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>No se eligió ningún formato.</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {fault}.</source>
        <translation>Fallo inesperado: {fault}.</translation>
    </message>
    <message>
        <source>Every file in the folder is whole, old or new. Please report these words.</source>
        <translation>Todos los archivos de la carpeta están completos, antiguos o nuevos. Comunique estas palabras.</translation>
    </message>
    <message>
        <source>The worker process ended without a result (code {code}).</source>
        <translation>El proceso de trabajo terminó sin resultado (código {code}).</translation>
    </message>
    <message>
        <source>Try again; with a very large brief, close other programs first.</source>
        <translation>Inténtelo de nuevo; con una nota muy grande, cierre antes otros programas.</translation>
    </message>
    <message>
        <source>An annex holds what a release leaves out.</source>
        <translation>Un anexo contiene lo que una difusión deja fuera.</translation>
    </message>
    <message>
        <source>{file}: was not exported on this computer, and does not say what it was made of.</source>
        <translation>{file}: no se exportó en este equipo y no dice de qué está hecho.</translation>
    </message>
    <message>
        <source>Take a PDF that carries what the brief shows, or put the manifest beside the file.</source>
        <translation>Tome un PDF que lleve lo que muestra la nota o ponga el manifiesto junto al archivo.</translation>
    </message>
    <message>
        <source>{path}: is no manifest of an export ({fault}).</source>
        <translation>{path}: no es el manifiesto de una exportación ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no preferences of briefgen: {fault}.</source>
        <translation>{path} no contiene preferencias de briefgen: {fault}.</translation>
    </message>
    <message>
        <source>Export them under Edit, Preferences, on the other computer.</source>
        <translation>Expórtelas en Edición, Preferencias, en el otro equipo.</translation>
    </message>
    <message>
        <source>{file}: what it carries is damaged ({fault}).</source>
        <translation>{file}: lo que lleva está dañado ({fault}).</translation>
    </message>
    <message>
        <source>{path}: {member} is in it twice.</source>
        <translation>{path}: {member} está dos veces.</translation>
    </message>
    <message>
        <source>{path}: its members overlap.</source>
        <translation>{path}: sus elementos se solapan.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>{file}: is no Word document.</source>
        <translation>{file}: no es un documento de Word.</translation>
    </message>
    <message>
        <source>{file}: is no template.</source>
        <translation>{file}: no es una plantilla.</translation>
    </message>
    <message>
        <source>A template is a .dotx or .docx.</source>
        <translation>Una plantilla es .dotx o .docx.</translation>
    </message>
    <message>
        <source>{file}: may hold macros.</source>
        <translation>{file}: puede contener macros.</translation>
    </message>
    <message>
        <source>{file}: holds macros.</source>
        <translation>{file}: contiene macros.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without them.</source>
        <translation>Guárdelo como .dotx sin ellas.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without macros.</source>
        <translation>Guárdelo como .dotx sin macros.</translation>
    </message>
    <message>
        <source>{file}: has {size} bytes; at most {most} are read.</source>
        <translation>{file}: tiene {size} bytes; se leen {most} como máximo.</translation>
    </message>
    <message>
        <source>{file}: is too large to be a template.</source>
        <translation>{file}: demasiado grande para una plantilla.</translation>
    </message>
    <message>
        <source>{file}: lacks {member}; it is no Word template.</source>
        <translation>{file}: falta {member}; no es una plantilla de Word.</translation>
    </message>
    <message>
        <source>{file}: has no page set-up.</source>
        <translation>{file}: no tiene configuración de página.</translation>
    </message>
    <message>
        <source>Open and save it in Word once.</source>
        <translation>Ábralo y guárdelo una vez en Word.</translation>
    </message>
    <message>
        <source>{file}: is no sound Word template.</source>
        <translation>{file}: no es una plantilla de Word válida.</translation>
    </message>
    <message>
        <source>Export DOCX instead, or choose other wording.</source>
        <translation>Exporte en DOCX o reformule.</translation>
    </message>
    <message>
        <source>Font file {file} is missing, damaged, or has no TrueType outlines.</source>
        <translation>El archivo de fuente {file} falta, está dañado o no es TrueType.</translation>
    </message>
    <message>
        <source>Font file {file} is missing or is no TrueType font.</source>
        <translation>El archivo de fuente {file} falta o no es TrueType.</translation>
    </message>
    <message>
        <source>Put it back into the fonts folder, or correct its name in fonts.toml.</source>
        <translation>Devuélvalo a la carpeta de fuentes o corrija su nombre en fonts.toml.</translation>
    </message>
    <message>
        <source>Tick something in the tree.</source>
        <translation>Marque algo en el árbol.</translation>
    </message>
    <message>
        <source>{file}: holds no text.</source>
        <translation>{file}: no contiene texto.</translation>
    </message>
    <message>
        <source>Give a file with the article in it.</source>
        <translation>Elija un archivo con el artículo.</translation>
    </message>
    <message>
        <source>Print it into a new PDF, or copy its text into a file.</source>
        <translation>Imprímalo en un PDF nuevo o copie su texto en un archivo.</translation>
    </message>
    <message>
        <source>{file}: declares entities, which are not read.</source>
        <translation>{file}: declara entidades, que no se leen.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program.</source>
        <translation>Guarde de nuevo el documento en su programa.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} tags.</source>
        <translation>{file}: tiene más de {most} etiquetas.</translation>
    </message>
    <message>
        <source>Cut it into parts, or copy the part about the meeting into a text file.</source>
        <translation>Divídalo o copie la parte sobre la reunión en un archivo de texto.</translation>
    </message>
    <message>
        <source>{file}: its elements are nested too deep.</source>
        <translation>{file}: sus elementos están demasiado anidados.</translation>
    </message>
    <message>
        <source>{file}: its parts are nested too deep.</source>
        <translation>{file}: sus partes están demasiado anidadas.</translation>
    </message>
    <message>
        <source>Copy its text into a plain text file.</source>
        <translation>Copie su texto en un archivo de texto sin formato.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} control words and texts.</source>
        <translation>{file}: tiene más de {most} palabras de control y textos.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} lines or {parts} parts.</source>
        <translation>{file}: tiene más de {most} líneas o {parts} partes.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} attachments.</source>
        <translation>{file}: tiene más de {most} adjuntos.</translation>
    </message>
    <message>
        <source>Save those about the meeting as files and add them one by one.</source>
        <translation>Guarde los que tratan de la reunión y añádalos uno a uno.</translation>
    </message>
    <message>
        <source>{file}: is encrypted.</source>
        <translation>{file}: está cifrado.</translation>
    </message>
    <message>
        <source>Open it in your mail program and save its text, or forward it unencrypted.</source>
        <translation>Ábralo en su programa de correo y guarde el texto, o reenvíelo sin cifrar.</translation>
    </message>
    <message>
        <source>{file}: is no plain text (it holds binary data).</source>
        <translation>{file}: no es texto sin formato (contiene datos binarios).</translation>
    </message>
    <message>
        <source>Open it in its own program and save the text as UTF-8.</source>
        <translation>Ábralo en su programa y guarde el texto como UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds more than {most} MB of text.</source>
        <translation>{file}: contiene más de {most} MB de texto.</translation>
    </message>
    <message>
        <source>Copy the article into a text file.</source>
        <translation>Copie el artículo en un archivo de texto.</translation>
    </message>
    <message>
        <source>{file}: has tags with too many attributes.</source>
        <translation>{file}: tiene etiquetas con demasiados atributos.</translation>
    </message>
    <message>
        <source>{file}: has style sheets that take too long to follow.</source>
        <translation>{file}: sus hojas de estilo tardan demasiado en seguirse.</translation>
    </message>
    <message>
        <source>{file}: only shows other pages in its frames.</source>
        <translation>{file}: solo muestra otras páginas en sus marcos.</translation>
    </message>
    <message>
        <source>Open the page in the frame by itself and save that.</source>
        <translation>Abra por separado la página del marco y guárdela.</translation>
    </message>
    <message>
        <source>{file}: ended its reader: it is damaged, or takes more than {most} MB of memory to read.</source>
        <translation>{file}: interrumpió la lectura: está dañado o requiere más de {most} MB de memoria.</translation>
    </message>
    <message>
        <source>{file}: takes longer than {seconds} seconds to read.</source>
        <translation>{file}: tarda más de {seconds} segundos en leerse.</translation>
    </message>
    <message>
        <source>{file}: takes more than {most} MB of memory to read.</source>
        <translation>{file}: requiere más de {most} MB de memoria.</translation>
    </message>
    <message>
        <source>{file}: reading failed unexpectedly: {fault}.</source>
        <translation>{file}: la lectura falló de forma inesperada: {fault}.</translation>
    </message>
    <message>
        <source>Print the pages about the meeting into a new PDF, or copy their text into a file.</source>
        <translation>Imprima en un PDF nuevo las páginas sobre la reunión o copie su texto en un archivo.</translation>
    </message>
    <message>
        <source>Please report these words. {what}</source>
        <translation>Comunique estas palabras. {what}</translation>
    </message>
    <message>
        <source>{file}: files of the kind {ending} are not read.</source>
        <translation>{file}: los archivos {ending} no se leen.</translation>
    </message>
    <message>
        <source>Save the text as plain text; read are: {endings}.</source>
        <translation>Guarde el texto sin formato; se leen: {endings}.</translation>
    </message>
    <message>
        <source>{file}: is {what}, which is not read.</source>
        <translation>{file}: es {what}, que no se lee.</translation>
    </message>
    <message>
        <source>{file}: is not {what}, though its name says so.</source>
        <translation>{file}: no es {what}, aunque su nombre lo diga.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an Outlook message (MSG)</source>
        <translation>un mensaje de Outlook (MSG)</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>un documento antiguo de Word (DOC)</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>un archivo antiguo de Office</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un documento de Pages</translation>
    </message>
    <message>
        <source>a spreadsheet or presentation</source>
        <translation>una hoja de cálculo o presentación</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>un archivo web de Safari</translation>
    </message>
    <message>
        <source>a briefgen project</source>
        <translation>un proyecto de briefgen</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una página web (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>una página web guardada (MHTML)</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>un documento de Word (DOCX)</translation>
    </message>
    <message>
        <source>an OpenDocument text (ODT)</source>
        <translation>un texto OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a mail (EML)</source>
        <translation>un correo (EML)</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it, or type the part you need into a text file.</source>
        <translation>Pásele reconocimiento de texto (OCR) o escriba la parte necesaria en un archivo de texto.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Ábralo en Word o LibreOffice y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>Open it in Outlook and drag it into a folder of another mail program to save it as .eml, or save it as text or HTML (File, Save as).</source>
        <translation>Ábralo en Outlook y guárdelo como texto o HTML (Archivo, Guardar como), o como .eml en otro programa de correo.</translation>
    </message>
    <message>
        <source>Open it in its own program and copy the part about the meeting into a text file.</source>
        <translation>Ábralo en su programa y copie la parte sobre la reunión en un archivo de texto.</translation>
    </message>
    <message>
        <source>Open it in Pages and export it as Word or PDF (File, Export to).</source>
        <translation>Ábralo en Pages y expórtelo como Word o PDF (Archivo, Exportar).</translation>
    </message>
    <message>
        <source>Copy the part about the meeting into a text file, or export it as PDF.</source>
        <translation>Copie la parte sobre la reunión en un archivo de texto o expórtelo como PDF.</translation>
    </message>
    <message>
        <source>Save the page as page source, or print it into a PDF.</source>
        <translation>Guarde la página como código fuente o imprímala en PDF.</translation>
    </message>
    <message>
        <source>Unpack it and give the files in it.</source>
        <translation>Descomprímalo y añada los archivos que contiene.</translation>
    </message>
    <message>
        <source>Fetch it again; if it is plain text, let its name end in .txt.</source>
        <translation>Obténgalo de nuevo; si es texto sin formato, póngale el final .txt.</translation>
    </message>
    <message>
        <source>{file}: is a folder, not a file.</source>
        <translation>{file}: es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>{file}: is no file but a device or a channel.</source>
        <translation>{file}: no es un archivo, sino un dispositivo o canal.</translation>
    </message>
    <message>
        <source>Save the text in a file.</source>
        <translation>Guarde el texto en un archivo.</translation>
    </message>
    <message>
        <source>{file}: has {size} MB; the limit is {most} MB.</source>
        <translation>{file}: tiene {size} MB; el límite es {most} MB.</translation>
    </message>
    <message>
        <source>Cut the text into parts, or keep only the part about the meeting.</source>
        <translation>Divida el texto o conserve solo la parte sobre la reunión.</translation>
    </message>
    <message>
        <source>{file}: lies in more than {most} mails, one in another.</source>
        <translation>{file}: está dentro de más de {most} correos, uno en otro.</translation>
    </message>
    <message>
        <source>Save it as a file and add that.</source>
        <translation>Guárdelo como archivo y añádalo.</translation>
    </message>
    <message>
        <source>{file}: holds no web page.</source>
        <translation>{file}: no contiene una página web.</translation>
    </message>
    <message>
        <source>Save the page as HTML and give that file.</source>
        <translation>Guarde la página como HTML y elija ese archivo.</translation>
    </message>
    <message>
        <source>{file}: is cut off or damaged.</source>
        <translation>{file}: está cortado o dañado.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in its own program and save it anew.</source>
        <translation>Obténgalo de nuevo o guárdelo otra vez en su programa.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password.</source>
        <translation>{file}: está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy without password.</source>
        <translation>Ábralo en su programa y guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program, or copy its text into a file.</source>
        <translation>Guarde de nuevo el documento en su programa o copie su texto en un archivo.</translation>
    </message>
    <message>
        <source>{file}: its characters can&apos;t be decoded.</source>
        <translation>{file}: sus caracteres no se pueden descifrar.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation>Guarde el texto como UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds pictures of pages, but no text.</source>
        <translation>{file}: contiene imágenes de páginas, pero no texto.</translation>
    </message>
    <message>
        <source>{file}: has {pages} pages; the limit is {most}.</source>
        <translation>{file}: tiene {pages} páginas; el límite es {most}.</translation>
    </message>
    <message>
        <source>{file}: is in the project already, as source {number} ({id}).</source>
        <translation>{file}: ya está en el proyecto, como fuente {number} ({id}).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Déjelo fuera.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>{file}: larger than 1 MB.</source>
        <translation>{file}: más de 1 MB.</translation>
    </message>
    <message>
        <source>Keep the rows to show.</source>
        <translation>Conserve las filas que se muestran.</translation>
    </message>
    <message>
        <source>Open it as a project, or add the articles themselves.</source>
        <translation>Ábralo como proyecto o añada los propios artículos.</translation>
    </message>
    <message>
        <source>1 ticked fact is a proposal that nobody has reviewed.</source>
        <translation>1 dato marcado es una propuesta que nadie ha revisado.</translation>
    </message>
    <message>
        <source>{n} ticked facts are proposals that nobody has reviewed.</source>
        <translation>{n} datos marcados son propuestas que nadie ha revisado.</translation>
    </message>
    <message>
        <source>1 ticked fact is no longer in the source. Find another source, or untick.</source>
        <translation>1 dato marcado ya no está en la fuente. Busque otra fuente o desmarque.</translation>
    </message>
    <message>
        <source>{n} ticked facts are no longer in the source. Find another source, or untick.</source>
        <translation>{n} datos marcados ya no están en la fuente. Busque otra fuente o desmarque.</translation>
    </message>
    <message>
        <source>title or office</source>
        <translation>título o cargo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>1 planned day has passed since the sources told of it. Look whether it took place.</source>
        <translation>1 día previsto ha pasado desde que lo anunciaron las fuentes. Compruebe si tuvo lugar.</translation>
    </message>
    <message>
        <source>{n} planned days have passed since the sources told of it. Look whether it took place.</source>
        <translation>{n} días previstos han pasado desde que los anunciaron las fuentes. Compruebe si tuvieron lugar.</translation>
    </message>
    <message>
        <source>The text fills its {pages} nearly to the end; Word may need more.</source>
        <translation>El texto casi llena sus páginas ({pages}); Word puede necesitar más.</translation>
    </message>
    <message>
        <source>{file} has changed since it was read as source {number}. Look at what both say, and untick what no longer holds.</source>
        <translation>{file} ha cambiado desde que se leyó como fuente {number}. Compare ambas y desmarque lo que ya no vale.</translation>
    </message>
    <message>
        <source>The programme takes {minutes} minutes, the meeting lasts {lasts}.</source>
        <translation>El programa ocupa {minutes} minutos; la reunión dura {lasts}.</translation>
    </message>
    <message>
        <source>The columns differ in figures: {figures}.</source>
        <translation>Las columnas difieren en cifras: {figures}.</translation>
    </message>
    <message>
        <source>The languages differ in figures: {figures}.</source>
        <translation>Los idiomas difieren en las cifras: {figures}.</translation>
    </message>
    <message>
        <source>A sentence of {over} Make two of it: {text}.</source>
        <translation>Frase demasiado larga. {over} Haga dos: {text}.</translation>
    </message>
    <message>
        <source>A paragraph of {over} Part it by an empty line: {text}.</source>
        <translation>Párrafo demasiado largo. {over} Divídalo con una línea vacía: {text}.</translation>
    </message>
    <message>
        <source>Your words differ from the source: {words}. Check them, or cite other facts.</source>
        <translation>Sus palabras difieren de la fuente: {words}. Compruébelas o cite otros datos.</translation>
    </message>
    <message>
        <source>{signs} is in no font: this can go out in Word, not in a PDF. Word it otherwise, or put a font that has it into fonts/ of your configuration folder.</source>
        <translation>{signs} no está en ninguna fuente tipográfica: vale en Word, no en PDF. Reformule o ponga una que lo tenga en fonts/ de su carpeta de configuración.</translation>
    </message>
    <message>
        <source>No other section says it: {text}. Say it there, or leave it out.</source>
        <translation>Ninguna otra sección lo dice: {text}. Dígalo allí o quítelo.</translation>
    </message>
    <message>
        <source>Read as {encoding}, a guess: look at names with accents. To be sure, save the text as UTF-8 and add it again.</source>
        <translation>Leído como {encoding}, una suposición: mire los nombres con acentos. Para estar seguro, guarde el texto como UTF-8 y añádalo otra vez.</translation>
    </message>
    <message>
        <source>A name was given for no language; it has no words in {own}.</source>
        <translation>Se dio un nombre sin idioma; no tiene texto en {own}.</translation>
    </message>
    <message>
        <source>There is no text in {own}; the one in {foreign} stands instead.</source>
        <translation>No hay texto en {own}; figura el de {foreign}.</translation>
    </message>
    <message>
        <source>Invisible or control characters were left out of the wording.</source>
        <translation>Se omitieron caracteres invisibles o de control.</translation>
    </message>
    <message>
        <source>Added to the styles of {file}: {styles}.</source>
        <translation>Añadidos a los estilos de {file}: {styles}.</translation>
    </message>
    <message>
        <source>{file} has no style {style}; ours stands instead.</source>
        <translation>{file} no tiene el estilo {style}; figura el nuestro.</translation>
    </message>
    <message>
        <source>The attachment was left out. {fault}</source>
        <translation>El adjunto se dejó fuera. {fault}</translation>
    </message>
    <message>
        <source>The file is {what}, whatever its name says, and was read as such.</source>
        <translation>El archivo es {what}, diga lo que diga su nombre, y se leyó así.</translation>
    </message>
    <message>
        <source>No text on page {pages}: empty, or a picture. Look whether something is missing.</source>
        <translation>Sin texto en la página {pages}: vacía o una imagen. Compruebe si falta algo.</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so relative dates stay open. Give its date.</source>
        <translation>El texto no dice cuándo se publicó: las fechas relativas quedan abiertas. Indique su fecha.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}; {others} would fit as well.</source>
        <translation>La fecha del texto se dedujo: {day}; {others} también encajaría.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}.</source>
        <translation>La fecha del texto se dedujo: {day}.</translation>
    </message>
    <message>
        <source>The text is in a language that is not known here: it was read, not analysed. Select text in the source to make facts of it.</source>
        <translation>El texto está en un idioma desconocido aquí: leído, no analizado. Seleccione texto en la fuente para crear datos.</translation>
    </message>
    <message>
        <source>The text is in {language}: only known names, agenda areas and dates were looked for. Select text in the source to make facts of it.</source>
        <translation>El texto está en {language}: solo se buscaron nombres conocidos, temas y fechas. Seleccione texto en la fuente para crear datos.</translation>
    </message>
    <message>
        <source>The text is in {language}: only dates and English names were looked for. Select text in the source to make facts of it.</source>
        <translation>El texto está en {language}: solo se buscaron fechas y nombres ingleses. Seleccione texto en la fuente para crear datos.</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>fuente {number}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}.</source>
        <translation>{length}: {more} por encima del límite de {limit}.</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}. Cut first: {cuts}.</source>
        <translation>{length}: {more} por encima del límite de {limit}. Recorte primero: {cuts}.</translation>
    </message>
    <message>
        <source>{length}: {more} short of {limit}.</source>
        <translation>{length}: faltan {more} para {limit}.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} frases</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <source>Facts were looked for in the first {count} characters only. Select text behind them to make facts of it.</source>
        <translation>Los datos solo se buscaron en los primeros {count} caracteres. Seleccione texto más allá para crear datos.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>desacuerdo</translation>
    </message>
    <message>
        <source>The date {day} is inferred. Set it under Sides and sources.</source>
        <translation>La fecha del {day} es deducida. Fíjela en Partes y fuentes.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; a date hangs on it. Set it under Sides and sources.</source>
        <translation>La fecha del {day} es deducida; de ella depende una fecha. Fíjela en Partes y fuentes.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {n} dates hang on it. Set it under Sides and sources.</source>
        <translation>La fecha del {day} es deducida; de ella dependen {n} fechas. Fíjela en Partes y fuentes.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fits too. Set it under Sides and sources.</source>
        <translation>La fecha del {day} es deducida; {others} también encaja. Fíjela en Partes y fuentes.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fit too. Set it under Sides and sources.</source>
        <translation>La fecha del {day} es deducida; {others} también encajan. Fíjela en Partes y fuentes.</translation>
    </message>
    <message>
        <source>No date was found, so relative dates stay open. Set it under Sides and sources.</source>
        <translation>No se halló fecha: las fechas relativas quedan abiertas. Fíjela en Partes y fuentes.</translation>
    </message>
    <message>
        <source>One is more than {limit} days old ({what}, of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>Un elemento tiene más de {limit} días ({what}, del {day}). Añada una fuente más reciente que diga lo mismo o desmarque lo pasado.</translation>
    </message>
    <message>
        <source>{n} are more than {limit} days old ({what}, the oldest of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>{n} elementos tienen más de {limit} días ({what}, el más antiguo del {day}). Añada una fuente más reciente que diga lo mismo o desmarque lo pasado.</translation>
    </message>
    <message>
        <source>{n} ticked facts say the same in other words: {text}. Merge them to print it once.</source>
        <translation>{n} datos marcados dicen lo mismo con otras palabras: {text}. Combínelos para imprimirlo una sola vez.</translation>
    </message>
    <message>
        <source>A quotation was reworded, but prints as one. Accept it as it was, or write it as a point.</source>
        <translation>Una cita se reformuló, pero se imprime como cita. Acéptela como era o escríbala como punto.</translation>
    </message>
    <message>
        <source>The title “{title}” is not where it is said to be. Untick it.</source>
        <translation>El título «{title}» no está donde se dice. Desmárquelo.</translation>
    </message>
    <message>
        <source>The name “{name}” is not in the source. Untick it.</source>
        <translation>El nombre «{name}» no está en la fuente. Desmárquelo.</translation>
    </message>
    <message>
        <source>The figure {figure} is not in “{text}”. Untick it.</source>
        <translation>La cifra {figure} no está en «{text}». Desmárquela.</translation>
    </message>
    <message>
        <source>“{text}” does not print as its source has it. Untick it.</source>
        <translation>«{text}» no se imprime como está en su fuente. Desmárquelo.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked. See both sides at the fact, and choose.</source>
        <translation>1 conflicto entre fuentes está abierto; lo discutido empieza sin marcar. Vea ambas versiones en el dato y elija.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked. See both sides at the facts, and choose.</source>
        <translation>{n} conflictos entre fuentes están abiertos; lo discutido empieza sin marcar. Vea ambas versiones en los datos y elija.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the fact, and choose.</source>
        <translation>1 conflicto entre fuentes está abierto; lo discutido empieza sin marcar, pero los cargos, partes y nombres se imprimen en todas sus versiones. Vea ambas versiones en el dato y elija.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the facts, and choose.</source>
        <translation>{n} conflictos entre fuentes están abiertos; lo discutido empieza sin marcar, pero los cargos, partes y nombres se imprimen en todas sus versiones. Vea ambas versiones en los datos y elija.</translation>
    </message>
    <message>
        <source>“{area}” is not in the brief: its wordings contradict each other. Choose at the fact.</source>
        <translation>«{area}» no está en la nota: sus redacciones se contradicen. Elija en el dato.</translation>
    </message>
    <message>
        <source>{told} Choose at the fact.</source>
        <translation>{told} Elija en el dato.</translation>
    </message>
    <message>
        <source>A choice was made here, but its facts have changed and it no longer applies.</source>
        <translation>Aquí se eligió, pero sus datos han cambiado y ya no vale.</translation>
    </message>
    <message>
        <source>The meeting does not end after its start. Correct that under Meeting and header.</source>
        <translation>La reunión no termina después de empezar. Corríjalo en Reunión y encabezado.</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date, or make it the readout.</source>
        <translation>La nota es del {day}, posterior a la reunión del {over}. Corrija su fecha o conviértala en el informe posterior.</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date.</source>
        <translation>La nota es del {day}, posterior a la reunión del {over}. Corrija su fecha.</translation>
    </message>
    <message>
        <source>The brief is of {day}, but uses sources of later days. Correct its date.</source>
        <translation>La nota es del {day}, pero usa fuentes posteriores. Corrija su fecha.</translation>
    </message>
    <message>
        <source>“{name}” is not explained. Write its full name where it first stands, or add it to your terms.</source>
        <translation>«{name}» no se explica. Escriba su nombre completo en la primera mención o añádalo a sus términos.</translation>
    </message>
    <message>
        <source>A question has no reply yet.</source>
        <translation>Una pregunta aún no tiene respuesta.</translation>
    </message>
    <message>
        <source>Left out: above the release level.</source>
        <translation>Omitido: por encima del nivel de difusión.</translation>
    </message>
    <message>
        <source>Left out: above the release level ({ground}).</source>
        <translation>Omitido: por encima del nivel de difusión ({ground}).</translation>
    </message>
    <message>
        <source>Left out: its words hold something above the release level.</source>
        <translation>Omitido: su texto contiene algo por encima del nivel de difusión.</translation>
    </message>
    <message>
        <source>Goes out, though a fact that carries it does not. Does its wording tell it?</source>
        <translation>Se difunde, aunque un hecho que lo sustenta no. ¿Lo revela su texto?</translation>
    </message>
    <message>
        <source>{omitted} stands in the proof of a fact for what is not ticked inside it. Tick that too, or leave it out.</source>
        <translation>{omitted} sustituye, en la prueba de un hecho, lo que no está marcado en ella. Márquelo también o déjelo fuera.</translation>
    </message>
    <message>
        <source>Header, passages and fields of the meeting have no marking of their own and count as {level}, which is above the release level {release}. Lower the default marking or raise the release level.</source>
        <translation>El encabezado, los pasajes y los campos de la reunión no tienen marca propia y cuentan como {level}, por encima del nivel de difusión {release}. Baje la marca por defecto o suba el nivel de difusión.</translation>
    </message>
    <message>
        <source>{name}: {why} Say what is meant.</source>
        <translation>{name}: {why} Diga a qué se refiere.</translation>
    </message>
    <message>
        <source>May mean {name} (likeness {n} of 100).</source>
        <translation>Puede referirse a {name} (semejanza {n} de 100).</translation>
    </message>
    <message>
        <source>Only a part of the wording is {name}.</source>
        <translation>Solo una parte del texto es {name}.</translation>
    </message>
    <message>
        <source>All that stands in it and around it tells it ({n} of 100).</source>
        <translation>Todo lo que contiene y lo que lo rodea lo indica ({n} de 100).</translation>
    </message>
    <message>
        <source>All words of its sentence tell it ({n} of 100).</source>
        <translation>Todas las palabras de su frase lo indican ({n} de 100).</translation>
    </message>
    <message>
        <source>The words of its sentence speak of {name}.</source>
        <translation>Las palabras de su frase hablan de {name}.</translation>
    </message>
    <message>
        <source>No speaker is named beside it.</source>
        <translation>No se nombra al lado a quien lo dice.</translation>
    </message>
    <message>
        <source>A wording of translations for {name} ({source}).</source>
        <translation>Una forma de traducción de {name} ({source}).</translation>
    </message>
    <message>
        <source>The section “{title}” has no content; this type of brief asks for it.</source>
        <translation>La sección «{title}» no tiene contenido; este tipo de nota la pide.</translation>
    </message>
    <message>
        <source>A field of the meeting is left out with the facts it was taken from.</source>
        <translation>Un campo de la reunión se omite con los hechos de los que procede.</translation>
    </message>
    <message>
        <source>Ticked, and no longer in the dossier: {n}.</source>
        <translation>Marcados, pero ya no están en el expediente: {n}.</translation>
    </message>
    <message>
        <source>Ticked, and without a section in this type of brief: {n}.</source>
        <translation>Marcados, pero sin sección en este tipo de nota: {n}.</translation>
    </message>
    <message>
        <source>This type of brief has no section for the passage {name}.</source>
        <translation>Este tipo de nota no tiene sección para el pasaje {name}.</translation>
    </message>
    <message>
        <source>Ticked dates that say nothing of what happened: {n}. Word or untick them.</source>
        <translation>Fechas marcadas que no dicen qué ocurrió: {n}. Redáctelas o desmárquelas.</translation>
    </message>
    <message>
        <source>Ticked figures that don&apos;t say of what they are: {n}. Accept, word or untick them.</source>
        <translation>Cifras marcadas que no dicen de qué son: {n}. Acéptelas, redáctelas o desmárquelas.</translation>
    </message>
    <message>
        <source>Ticked, and for the internal version only: {n}.</source>
        <translation>Marcados, pero solo para la versión interna: {n}.</translation>
    </message>
    <message>
        <source>Points on matters unlikely to come up, which stay out: {n}. There only answers are given.</source>
        <translation>Puntos sobre asuntos poco probables, que quedan fuera: {n}. Ahí solo se dan respuestas.</translation>
    </message>
    <message>
        <source>“{text}” is not what the source says there. Untick it.</source>
        <translation>«{text}» no es lo que dice ahí la fuente. Desmárquelo.</translation>
    </message>
    <message>
        <source>“{text}” does not mean {days}. Untick it.</source>
        <translation>«{text}» no designa {days}. Desmárquelo.</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Otros idiomas…</translation>
    </message>
    <message>
        <source>Give the words in each language of your briefs</source>
        <translation>Dar el texto en cada idioma de sus notas</translation>
    </message>
    <message>
        <source>only {language} has {figures}</source>
        <translation>solo el texto en {language} tiene {figures}</translation>
    </message>
    <message>
        <source>The figures differ: {what}.</source>
        <translation>Las cifras difieren: {what}.</translation>
    </message>
    <message>
        <source>{keys} writes or moves: take Ctrl, Alt or a function key with it.</source>
        <translation>{keys} sirve para escribir o moverse: añada Ctrl, Alt o use una tecla de función.</translation>
    </message>
    <message>
        <source>{keys} has its work in every text.</source>
        <translation>{keys} ya se usa en todos los textos.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} abre un menú.</translation>
    </message>
    <message>
        <source>{keys} is taken: {action}.</source>
        <translation>{keys} ya está en uso: {action}.</translation>
    </message>
</context>
</TS>
