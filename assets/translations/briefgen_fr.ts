<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>F&amp;aits</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;New from articles…</source>
        <translation>&amp;Nouveau à partir d’articles…</translation>
    </message>
    <message>
        <source>New &amp;from a project…</source>
        <translation>Nouveau à partir d’un &amp;projet…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Open an earlier &amp;version…</source>
        <translation>Ouvrir une &amp;version antérieure…</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Ajouter des sources…</translation>
    </message>
    <message>
        <source>Add pas&amp;ted text</source>
        <translation>Ajouter le &amp;texte collé</translation>
    </message>
    <message>
        <source>&amp;Read a source again…</source>
        <translation>&amp;Relire une source…</translation>
    </message>
    <message>
        <source>&amp;Export brief</source>
        <translation>&amp;Exporter la note</translation>
    </message>
    <message>
        <source>Export &amp;options…</source>
        <translation>&amp;Options d’exportation…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Rechercher partout…</translation>
    </message>
    <message>
        <source>&amp;Find in dossier</source>
        <translation>&amp;Chercher dans le dossier</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Pa&amp;ge pictures</source>
        <translation>Mi&amp;niatures des pages</translation>
    </message>
    <message>
        <source>Pages &amp;larger</source>
        <translation>&amp;Agrandir les pages</translation>
    </message>
    <message>
        <source>Pages &amp;smaller</source>
        <translation>&amp;Réduire les pages</translation>
    </message>
    <message>
        <source>Pages fit the &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>Make the pages ane&amp;w</source>
        <translation>Refaire les &amp;pages</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Source text</source>
        <translation>Texte de la &amp;source</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>Re&amp;view proposed facts…</source>
        <translation>&amp;Vérifier les faits proposés…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Take decision back</source>
        <translation>&amp;Revenir sur la décision</translation>
    </message>
    <message>
        <source>&amp;Edit wording</source>
        <translation>&amp;Modifier le libellé</translation>
    </message>
    <message>
        <source>Other &amp;languages…</source>
        <translation>Autres &amp;langues…</translation>
    </message>
    <message>
        <source>&amp;Merge facts</source>
        <translation>&amp;Fusionner les faits</translation>
    </message>
    <message>
        <source>&amp;Split fact…</source>
        <translation>&amp;Scinder le fait…</translation>
    </message>
    <message>
        <source>They are the sa&amp;me thing</source>
        <translation>C’est la &amp;même chose</translation>
    </message>
    <message>
        <source>They are &amp;different things</source>
        <translation>Ce sont des choses &amp;différentes</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>À vérifier : &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>À vérifier : &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Meeting and header…</source>
        <translation>&amp;Réunion et en-tête…</translation>
    </message>
    <message>
        <source>&amp;Sides and sources…</source>
        <translation>&amp;Parties et sources…</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>&amp;Personnes…</translation>
    </message>
    <message>
        <source>&amp;Write a point</source>
        <translation>&amp;Rédiger un point</translation>
    </message>
    <message>
        <source>Add &amp;question…</source>
        <translation>Ajouter une &amp;question…</translation>
    </message>
    <message>
        <source>Add commitment…</source>
        <translation>Ajouter un engagement…</translation>
    </message>
    <message>
        <source>Add recommendation…</source>
        <translation>Ajouter une recommandation…</translation>
    </message>
    <message>
        <source>Add option…</source>
        <translation>Ajouter une option…</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>Ajouter un résultat…</translation>
    </message>
    <message>
        <source>Add c&amp;hart from data…</source>
        <translation>Ajouter un &amp;graphique à partir de données…</translation>
    </message>
    <message>
        <source>&amp;Tick everything</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>&amp;Untick everything</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;New brief…</source>
        <translation>&amp;Nouvelle note…</translation>
    </message>
    <message>
        <source>Dupli&amp;cate brief</source>
        <translation>&amp;Dupliquer la note</translation>
    </message>
    <message>
        <source>Brief s&amp;ettings…</source>
        <translation>&amp;Réglages de la note…</translation>
    </message>
    <message>
        <source>Chec&amp;k before sending…</source>
        <translation>&amp;Vérifier avant l’envoi…</translation>
    </message>
    <message>
        <source>Com&amp;pare briefs…</source>
        <translation>&amp;Comparer des notes…</translation>
    </message>
    <message>
        <source>Changed s&amp;ince an export…</source>
        <translation>Modifié depuis un e&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>Add a&amp;genda area…</source>
        <translation>Ajouter un t&amp;hème…</translation>
    </message>
    <message>
        <source>Remo&amp;ve agenda area</source>
        <translation>Retirer le thè&amp;me</translation>
    </message>
    <message>
        <source>Area &amp;up</source>
        <translation>Thème vers le &amp;haut</translation>
    </message>
    <message>
        <source>Area &amp;down</source>
        <translation>Thème vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Item up</source>
        <translation>É&amp;lément vers le haut</translation>
    </message>
    <message>
        <source>Ite&amp;m down</source>
        <translation>Élé&amp;ment vers le bas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple brief…</source>
        <translation>Ouvrir l’e&amp;xemple…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About briefgen</source>
        <translation>À &amp;propos de briefgen</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>What sources disagree on</source>
        <translation>Ce sur quoi les sources divergent</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see its wording and where it comes from.</source>
        <translation>Choisissez une ligne pour voir son libellé et sa provenance.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Wording in the brief</source>
        <translation>Libellé dans la note</translation>
    </message>
    <message>
        <source>Private note, not exported</source>
        <translation>Remarque privée, non exportée</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>Ajouter une remarque privée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Private note (not exported)</source>
        <translation>Remarque privée (non exportée)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take it out of the project; undo brings it back</source>
        <translation>Le retirer du projet ; l’annulation le rétablit</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Proposé : {words}</translation>
    </message>
    <message>
        <source>Projects (*.brief *.json);;All files (*)</source>
        <translation>Projets (*.brief *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles and notices ({endings});;All files (*)</source>
        <translation>Articles et communiqués ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Turns articles and press notices about a meeting into a policy brief, offline, with every fact traced to its place.</source>
        <translation>Transforme des articles et des communiqués sur une réunion en une note, hors ligne, chaque fait étant rattaché à son emplacement.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Icons from Lucide (ISC), fonts Liberation (OFL) and Droid (Apache 2.0), window by Qt for Python (LGPL 3).</source>
        <translation>Licence Apache 2.0. Icônes de Lucide (ISC), polices Liberation (OFL) et Droid (Apache 2.0), fenêtre réalisée avec Qt for Python (LGPL 3).</translation>
    </message>
    <message>
        <source>Projects (*.brief)</source>
        <translation>Projets (*.brief)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to {file}?</source>
        <translation>Enregistrer les modifications de {file} ?</translation>
    </message>
    <message>
        <source>If you don&apos;t save them, they are lost.</source>
        <translation>Si vous ne les enregistrez pas, elles seront perdues.</translation>
    </message>
    <message>
        <source>briefgen ended with unsaved changes in {file}.</source>
        <translation>briefgen s’est arrêté avec des modifications non enregistrées dans {file}.</translation>
    </message>
    <message>
        <source>They were kept. Recovering them can be undone.</source>
        <translation>Elles ont été conservées. Leur récupération peut être annulée.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>Ouvrir une version antérieure</translation>
    </message>
    <message>
        <source>As it was before the save of:</source>
        <translation>Telle qu’avant l’enregistrement du :</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Data of a chart</source>
        <translation>Données d’un graphique</translation>
    </message>
    <message>
        <source>Comma-separated data (*.csv *.txt *.tsv)</source>
        <translation>Données séparées par des virgules (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>What has changed since which export?</source>
        <translation>Ce qui a changé depuis quel export ?</translation>
    </message>
    <message>
        <source>Exported briefs (*.pdf *.docx *.md *.manifest.json);;All files (*)</source>
        <translation>Notes exportées (*.pdf *.docx *.md *.manifest.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read {file} again</source>
        <translation>Relire {file}</translation>
    </message>
    <message>
        <source>New project: where to keep it</source>
        <translation>Nouveau projet : où le conserver</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What you did is kept.</source>
        <translation>Une erreur qui ne devrait pas se produire est survenue. Votre travail est conservé.</translation>
    </message>
    <message>
        <source>Save the project, close briefgen and start it again. Please report this: the report holds versions and places in the program, nothing of your texts.</source>
        <translation>Enregistrez le projet, fermez briefgen et relancez-le. Merci de signaler ce problème : le rapport contient des versions et des emplacements dans le programme, rien de vos textes.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>About briefgen</source>
        <translation>À propos de briefgen</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>dans la note</translation>
    </message>
    <message>
        <source>partly in the brief</source>
        <translation>en partie dans la note</translation>
    </message>
    <message>
        <source>not in the brief</source>
        <translation>hors de la note</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add brief {name}</source>
        <translation>Ajouter la note {name}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} a été supprimé.</translation>
    </message>
    <message>
        <source>New brief, duplicate, settings, compare, remove</source>
        <translation>Nouvelle note, dupliquer, réglages, comparer, supprimer</translation>
    </message>
    <message>
        <source>Briefs of the project</source>
        <translation>Notes du projet</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Réunion sans titre</translation>
    </message>
    <message>
        <source>{ticked} of {all} in brief</source>
        <translation>{ticked} sur {all} dans la note</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was exported yet.</source>
        <translation>{file} est ouvert dans un autre programme. Rien n’a encore été exporté.</translation>
    </message>
    <message>
        <source>{file} was not written by this export, or was changed since.</source>
        <translation>{file} ne provient pas de cette exportation ou a été modifié depuis.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {file}.</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>Rien n’a été exporté. {why}</translation>
    </message>
    <message>
        <source>Exported {formats} to {folder}.</source>
        <translation>{formats} : exporté dans {folder}.</translation>
    </message>
    <message>
        <source>Not made: {why}</source>
        <translation>Non créé : {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s).</source>
        <translation>
            <numerusform>%n remarque.</numerusform>
            <numerusform>%n remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a (usual)</source>
        <translation>PDF/UA-1 et PDF/A-2a (habituel)</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4 (PDF 2.0)</source>
        <translation>PDF/UA-2 et PDF/A-4 (PDF 2.0)</translation>
    </message>
    <message>
        <source>Word templates (*.dotx *.docx)</source>
        <translation>Modèles Word (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>Options d’exportation</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>à côté du projet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>none: the house style&apos;s own</source>
        <translation>aucun : celui de la charte</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>PDF standard</source>
        <translation>Norme PDF</translation>
    </message>
    <message>
        <source>Attach what the brief shows to the PDF, as a project</source>
        <translation>Joindre au PDF ce que montre la note, sous forme de projet</translation>
    </message>
    <message>
        <source>What stays out at the release level into an annex of its own</source>
        <translation>Mettre dans une annexe ce que le niveau de diffusion retient</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the Word template</source>
        <translation>Choisir le modèle Word</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export brief repeats these choices.</source>
        <translation>« Exporter la note » répète ces choix.</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>Lu : {words}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Up to {what}</source>
        <translation>Jusqu’à {what}</translation>
    </message>
    <message>
        <source>{what} (as the type)</source>
        <translation>{what} (comme le type)</translation>
    </message>
    <message>
        <source>What is ticked in {brief}</source>
        <translation>Ce qui est coché dans {brief}</translation>
    </message>
    <message>
        <source>Header of {brief}</source>
        <translation>En-tête de {brief}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>UK Whitehall-like</source>
        <translation>Style Whitehall (Royaume-Uni)</translation>
    </message>
    <message>
        <source>US State-like</source>
        <translation>Style département d’État (États-Unis)</translation>
    </message>
    <message>
        <source>Canada-like</source>
        <translation>Style canadien</translation>
    </message>
    <message>
        <source>NZ Cabinet-like</source>
        <translation>Style du Cabinet néo-zélandais</translation>
    </message>
    <message>
        <source>Australian Defence-like</source>
        <translation>Style de la Défense australienne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Approve/disapprove</source>
        <translation>Approuver/refuser</translation>
    </message>
    <message>
        <source>Agreed/not agreed</source>
        <translation>D’accord/pas d’accord</translation>
    </message>
    <message>
        <source>Noted/please discuss</source>
        <translation>Pris note/à discuter</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>a eu lieu</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
    </message>
    <message>
        <source>Cost: low; Speed: by June</source>
        <translation>Coût : faible ; Délai : juin</translation>
    </message>
    <message>
        <source>Ferry line</source>
        <translation>Ligne de ferry</translation>
    </message>
    <message>
        <source>Year,Exports</source>
        <translation>Année,Exportations</translation>
    </message>
    <message>
        <source>2024-05-08, or 2024-05-08/2024-05-09</source>
        <translation>2024-05-08, ou 2024-05-08/2024-05-09</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>SOE-ren-sen</source>
        <translation>SEU-ren-sen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Spécimen</translation>
    </message>
    <message>
        <source>As the project: {what}</source>
        <translation>Comme le projet : {what}</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>par exemple {example}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An annex with the words of the sources</source>
        <translation>Une annexe avec le texte des sources</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>As the house style</source>
        <translation>Selon la charte</translation>
    </message>
    <message>
        <source>As the marking scheme</source>
        <translation>Selon le système de marquage</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>Selon le projet</translation>
    </message>
    <message>
        <source>As the type of brief</source>
        <translation>Selon le type de note</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Brief type</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Certain to come up</source>
        <translation>Sera certainement abordé</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Validée par</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>Sera abordé</translation>
    </message>
    <message>
        <source>Comments in Word</source>
        <translation>Commentaires dans Word</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Rédigée par</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything that was proposed</source>
        <translation>Tout ce qui a été proposé</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte graphique</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>If pressed</source>
        <translation>En cas d’insistance</translation>
    </message>
    <message>
        <source>In script</source>
        <translation>Dans son écriture</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>May come up</source>
        <translation>Pourrait être abordé</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New brief of the same facts</source>
        <translation>Nouvelle note des mêmes faits</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbered notes at the end</source>
        <translation>Notes numérotées à la fin</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Notre partie</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>Marquage des paragraphes</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Principal: speaks first</source>
        <translation>Chef de délégation : parle en premier</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Release level</source>
        <translation>Niveau de diffusion</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Said or done on</source>
        <translation>Dit ou fait le</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Sources show</source>
        <translation>Affichage des sources</translation>
    </message>
    <message>
        <source>Sources&apos; own words</source>
        <translation>Texte des sources</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>L’autre partie</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Toute la réunion</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Sous couvert de</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unlikely to come up</source>
        <translation>Ne sera sans doute pas abordé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Ce qu’il mesure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Filter facts</source>
        <translation>Filtrer les faits</translation>
    </message>
    <message>
        <source>Meeting and header</source>
        <translation>Réunion et en-tête</translation>
    </message>
    <message>
        <source>Sides and sources</source>
        <translation>Parties et sources</translation>
    </message>
    <message>
        <source>Dates and sides</source>
        <translation>Dates et parties</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Modifier : {what}</translation>
    </message>
    <message numerus="yes">
        <source>Also at %n other place(s) in this source.</source>
        <translation>
            <numerusform>Aussi à %n autre endroit de cette source.</numerusform>
            <numerusform>Aussi à %n autres endroits de cette source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mécanismes</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Side meeting</source>
        <translation>Réunion en marge</translation>
    </message>
    <message>
        <source>Side meetings</source>
        <translation>Réunions en marge</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Agenda area</source>
        <translation>Thème de l’ordre du jour</translation>
    </message>
    <message>
        <source>Add agenda area</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Agenda areas</source>
        <translation>Thèmes de l’ordre du jour</translation>
    </message>
    <message>
        <source>Our objective</source>
        <translation>Notre objectif</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>Nos objectifs</translation>
    </message>
    <message>
        <source>Their objective</source>
        <translation>Leur objectif</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>Leurs objectifs</translation>
    </message>
    <message>
        <source>Our ask</source>
        <translation>Notre demande</translation>
    </message>
    <message>
        <source>Our asks</source>
        <translation>Nos demandes</translation>
    </message>
    <message>
        <source>Their ask</source>
        <translation>Leur demande</translation>
    </message>
    <message>
        <source>Their asks</source>
        <translation>Leurs demandes</translation>
    </message>
    <message>
        <source>Point to make</source>
        <translation>Point à évoquer</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Points à évoquer</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>Si le sujet est abordé</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Watch out for</source>
        <translation>Points de vigilance</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Élément de langage pour la presse</translation>
    </message>
    <message>
        <source>Press lines</source>
        <translation>Éléments de langage pour la presse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Named as “{words}”</source>
        <translation>Désigné par « {words} »</translation>
    </message>
    <message>
        <source>{name} (in the source: “{words}”)</source>
        <translation>{name} (dans la source : « {words} »)</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>No longer in {source}</source>
        <translation>N’est plus dans {source}</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>doubtful reading</source>
        <translation>lecture douteuse</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (déduite)</translation>
    </message>
    <message>
        <source>This project has no brief yet.</source>
        <translation>Ce projet n’a pas encore de note.</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on %n thing(s). Choose at the facts.</source>
        <translation>
            <numerusform>Les sources divergent sur %n point. Choisissez auprès des faits.</numerusform>
            <numerusform>Les sources divergent sur %n points. Choisissez auprès des faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher le premier</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Source unique</translation>
    </message>
    <message>
        <source>(no wording)</source>
        <translation>(sans libellé)</translation>
    </message>
    <message>
        <source>Meeting facts</source>
        <translation>Faits sur la réunion</translation>
    </message>
    <message>
        <source>Points for the whole meeting</source>
        <translation>Points pour toute la réunion</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Preview of the brief</source>
        <translation>Aperçu de la note</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
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
        <source>Preferences (*.json)</source>
        <translation>Préférences (*.json)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Open the PDF after an export</source>
        <translation>Ouvrir le PDF après l’exportation</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the preferences to a file</source>
        <translation>Exporter les préférences dans un fichier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import preferences from a file</source>
        <translation>Importer les préférences d’un fichier</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Translations were made with care, but not yet reviewed by a native speaker.</source>
        <translation>Les traductions ont été faites avec soin, mais pas encore relues par un locuteur natif.</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importer les préférences</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) held back</source>
        <translation>
            <numerusform>%n élément retenu</numerusform>
            <numerusform>%n éléments retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Preparing to print…</source>
        <translation>Préparation de l’impression…</translation>
    </message>
    <message>
        <source>The brief was sent to the printer.</source>
        <translation>La note a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Look whether it is on, then print again.</source>
        <translation>L’imprimante n’accepte rien. Vérifiez qu’elle est allumée, puis réessayez.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}…</source>
        <translation>Impression de la page {number} sur {count}…</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>{file} stands where nothing can be written. Save it elsewhere to keep changes.</source>
        <translation>{file} se trouve à un endroit protégé en écriture. Enregistrez-le ailleurs pour conserver les modifications.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>{file} has unsaved changes from the last time.</source>
        <translation>{file} contient des modifications non enregistrées de la dernière fois.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Enregistrer par-dessus</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each save keeps one.</source>
        <translation>Il n’y a pas encore de version antérieure : chaque enregistrement en garde une.</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Revenir à une version antérieure</translation>
    </message>
    <message>
        <source>{file} is neither a project nor a text that is read. Read are: {endings}. Save it as one of these, or copy its words and paste them.</source>
        <translation>{file} n’est ni un projet ni un texte lisible. Sont lus : {endings}. Enregistrez-le dans l’un de ces formats, ou copiez et collez son texte.</translation>
    </message>
    <message>
        <source>Reading {number} of {count}…</source>
        <translation>Lecture {number} sur {count}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There are no words on the clipboard. Copy some.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez-en.</translation>
    </message>
    <message>
        <source>Wait until the other files are read, or cancel.</source>
        <translation>Attendez que les autres fichiers soient lus, ou annulez.</translation>
    </message>
    <message>
        <source>{texts} read, {facts} proposed.</source>
        <translation>{texts} lus, {facts} proposés.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>Non lus : {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Répondre à %n question</numerusform>
            <numerusform>Répondre à %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>Les vérifier</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was added.</source>
        <translation>La lecture a été annulée ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Copy this and send it with a few words on what you did. It holds versions and places in the program, nothing of your texts.</source>
        <translation>Copiez ceci et envoyez-le avec quelques mots sur ce que vous faisiez. Il contient des versions et des emplacements dans le programme, rien de vos textes.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Problems are written down in {file}</source>
        <translation>Les problèmes sont consignés dans {file}</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>{file} has changed since it was read.</source>
        <translation>{file} a changé depuis sa lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed since they were read.</source>
        <translation>
            <numerusform>%n source a changé depuis sa lecture.</numerusform>
            <numerusform>%n sources ont changé depuis leur lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was read again: {summary}</source>
        <translation>{file} a été relu : {summary}</translation>
    </message>
    <message>
        <source>Reading was cancelled; the source is as it was.</source>
        <translation>La lecture a été annulée ; la source est inchangée.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>A accept · R reject · E edit · Space in the brief · N next · P back · Ctrl+Z undo</source>
        <translation>A accepter · R rejeter · E modifier · Espace dans la note · N suivant · P précédent · Ctrl+Z annuler</translation>
    </message>
    <message>
        <source>Review proposed facts</source>
        <translation>Vérifier les faits proposés</translation>
    </message>
    <message>
        <source>In the brief</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>The help is written in English.</source>
        <translation>L’aide est rédigée en anglais.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
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
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Fact {number} of {count}</source>
        <translation>Fait {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>encore %n à décider</numerusform>
            <numerusform>encore %n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Stand by it (Ctrl+Return)</source>
        <translation>Le maintenir (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Keep it out of every brief (Ctrl+Backspace)</source>
        <translation>L’exclure de toute note (Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>Undecided again, as it was read</source>
        <translation>De nouveau indécis, tel qu’il a été lu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search facts, sources and commands</source>
        <translation>Rechercher des faits, des sources et des commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Tick or untick the chosen rows</source>
        <translation>Cocher ou décocher les lignes choisies</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Conserver la saisie</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>Attribuer ces touches</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Ces touches sont fixes.</translation>
    </message>
    <message>
        <source>New keys for: {action}</source>
        <translation>Nouvelles touches pour : {action}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Select words to make a fact of them. Marked words are facts already.</source>
        <translation>Sélectionnez des mots pour en faire un fait. Les mots surlignés sont déjà des faits.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Make a fact of this…</source>
        <translation>En faire un fait…</translation>
    </message>
    <message>
        <source>Made: {kind} “{words}”.</source>
        <translation>Créé : {kind} « {words} ».</translation>
    </message>
    <message>
        <source>Make a fact of this</source>
        <translation>En faire un fait</translation>
    </message>
    <message>
        <source>Put the cursor before the words that begin the second fact.</source>
        <translation>Placez le curseur devant les mots qui commencent le second fait.</translation>
    </message>
    <message>
        <source>Split fact</source>
        <translation>Scinder le fait</translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation>Texte du fait</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Ajouter des articles…</translation>
    </message>
    <message>
        <source>Open the sample brief</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Start with your source articles</source>
        <translation>Commencez par vos articles</translation>
    </message>
    <message>
        <source>Drop articles or a project here, or choose files. briefgen proposes the facts; you pick them.</source>
        <translation>Déposez ici des articles ou un projet, ou choisissez des fichiers. briefgen propose les faits ; vous choisissez.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} n’existe plus.</translation>
    </message>
    <message>
        <source>Take out of this list; the file stays</source>
        <translation>Retirer de cette liste ; le fichier reste</translation>
    </message>
    <message>
        <source>Take {file} out of the list</source>
        <translation>Retirer {file} de la liste</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Annuler le travail en cours</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Aucun projet ouvert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda area(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Barre principale</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Exporter la note</translation>
    </message>
    <message>
        <source>Write DOCX and PDF beside the project (Ctrl+E)</source>
        <translation>Écrire DOCX et PDF à côté du projet (Ctrl+E)</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Autres façons d’exporter</translation>
    </message>
    <message>
        <source>One brief</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Other brief</source>
        <translation>Autre note</translation>
    </message>
    <message>
        <source>Only in the one brief</source>
        <translation>Seulement dans la première note</translation>
    </message>
    <message>
        <source>Only in the other brief</source>
        <translation>Seulement dans l’autre note</translation>
    </message>
    <message>
        <source>Compare briefs</source>
        <translation>Comparer des notes</translation>
    </message>
    <message>
        <source>Tick in {brief}, too</source>
        <translation>Cocher aussi dans {brief}</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>Réglé autrement</translation>
    </message>
    <message>
        <source>Order of agenda areas</source>
        <translation>Ordre des thèmes</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>What is set otherwise</source>
        <translation>Ce qui est réglé autrement</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in both.</source>
        <translation>
            <numerusform>%n élément dans les deux.</numerusform>
            <numerusform>%n éléments dans les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) here only</source>
        <translation>
            <numerusform>%n élément ici seulement</numerusform>
            <numerusform>%n éléments ici seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Déplacer l’élément</translation>
    </message>
    <message>
        <source>Words of the new point</source>
        <translation>Texte du nouveau point</translation>
    </message>
    <message>
        <source>One point, then Ctrl+Enter</source>
        <translation>Un point, puis Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Write a point</source>
        <translation>Rédiger un point</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Sentence of {source}</source>
        <translation>Phrase de {source}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the sentence in the whole text</source>
        <translation>Montrer la phrase dans le texte entier</translation>
    </message>
    <message>
        <source>Open {source}</source>
        <translation>Ouvrir {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in sources</source>
        <translation>
            <numerusform>%n endroit dans les sources</numerusform>
            <numerusform>%n endroits dans les sources</numerusform>
        </translation>
    </message>
    <message>
        <source>What to cut first</source>
        <translation>À couper en premier</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) too long</source>
        <translation>
            <numerusform>%n section trop longue</numerusform>
            <numerusform>%n sections trop longues</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: {words}</source>
        <translation>Longueur : {words}</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>Omettre : {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n page(s)</source>
        <translation>
            <numerusform>{count} sur %n page</numerusform>
            <numerusform>{count} sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n word(s)</source>
        <translation>
            <numerusform>{count} sur %n mot</numerusform>
            <numerusform>{count} sur %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <source>{length}, {over} over</source>
        <translation>{length}, {over} de trop</translation>
    </message>
    <message>
        <source>{length}, {short} short</source>
        <translation>{length}, {short} de moins</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>Saisir des personnes</translation>
    </message>
    <message>
        <source>Name of somebody else</source>
        <translation>Nom d’une autre personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Personne n’est encore saisi.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n whom sources name</source>
        <translation>
            <numerusform>Saisir %n personne citée par les sources</numerusform>
            <numerusform>Saisir %n personnes citées par les sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick {what}, untick {other}</source>
        <translation>Cocher {what}, décocher {other}</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick {what}</source>
        <translation>Cocher {what}</translation>
    </message>
    <message>
        <source>Untick {what}</source>
        <translation>Décocher {what}</translation>
    </message>
    <message>
        <source>Order agenda areas</source>
        <translation>Ordonner les thèmes</translation>
    </message>
    <message>
        <source>Edit point</source>
        <translation>Modifier le point</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Modifier l’élément</translation>
    </message>
    <message>
        <source>Add brief {what}</source>
        <translation>Ajouter la note {what}</translation>
    </message>
    <message>
        <source>Add agenda area {what}</source>
        <translation>Ajouter le thème {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Ajouter {what}</translation>
    </message>
    <message>
        <source>Set {what}</source>
        <translation>Définir {what}</translation>
    </message>
    <message>
        <source>Copy brief to {what}</source>
        <translation>Copier la note vers {what}</translation>
    </message>
    <message>
        <source>Remove brief</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <source>Mark {what} as accepted</source>
        <translation>Marquer {what} comme acceptés</translation>
    </message>
    <message>
        <source>Mark {what} as rejected</source>
        <translation>Marquer {what} comme rejetés</translation>
    </message>
    <message>
        <source>Mark {what} as proposed</source>
        <translation>Marquer {what} comme proposés</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Trancher un désaccord</translation>
    </message>
    <message>
        <source>Open a conflict again</source>
        <translation>Rouvrir un désaccord</translation>
    </message>
    <message>
        <source>Call {what} the same</source>
        <translation>Dire identiques : {what}</translation>
    </message>
    <message>
        <source>Call {what} different</source>
        <translation>Dire différents : {what}</translation>
    </message>
    <message>
        <source>Explain {what}</source>
        <translation>Expliquer {what}</translation>
    </message>
    <message>
        <source>Make fact</source>
        <translation>Créer un fait</translation>
    </message>
    <message>
        <source>Correct fact</source>
        <translation>Corriger le fait</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>Fusionner {what}</translation>
    </message>
    <message>
        <source>Read {what} again</source>
        <translation>Relire {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>lecture incertaine</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>À vérifier avant l’envoi</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Points à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s). Choose one to see what it is about.</source>
        <translation>
            <numerusform>%n remarque. Choisissez-la pour voir de quoi il s’agit.</numerusform>
            <numerusform>%n remarques. Choisissez-en une pour voir de quoi il s’agit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Il n’y a rien à signaler.</translation>
    </message>
    <message>
        <source>Not laid out yet: no remarks.</source>
        <translation>Pas encore mise en page : aucune remarque.</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>Modifié depuis l’export</translation>
    </message>
    <message>
        <source>Since {file} was exported</source>
        <translation>Depuis l’export de {file}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Says something else</source>
        <translation>Dit autre chose</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) as they were.</source>
        <translation>
            <numerusform>%n élément inchangé.</numerusform>
            <numerusform>%n éléments inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Its manifest names items only: whether they were reworded is not known.</source>
        <translation>Son manifeste ne nomme que les éléments : on ignore s’ils ont été reformulés.</translation>
    </message>
    <message>
        <source>Unknown {what} {name}.</source>
        <translation>{what} inconnu : {name}.</translation>
    </message>
    <message>
        <source>Did you mean {name}? Available: {names}.</source>
        <translation>Vouliez-vous dire {name} ? Disponibles : {names}.</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>Disponibles : {names}.</translation>
    </message>
    <message>
        <source>agenda area</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>note</translation>
    </message>
    <message>
        <source>brief type</source>
        <translation>type de note</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>level of the marking scheme {name}</source>
        <translation>niveau du barème {name}</translation>
    </message>
    <message>
        <source>caveat of the marking scheme {name}</source>
        <translation>mention du barème {name}</translation>
    </message>
    <message>
        <source>The caveat {caveat} stands with {levels} only, not {level}.</source>
        <translation>La mention {caveat} ne va qu’avec {levels}, pas {level}.</translation>
    </message>
    <message>
        <source>{label} is on the agenda already.</source>
        <translation>{label} est déjà à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Change its place in the order instead.</source>
        <translation>Changez plutôt sa place dans l’ordre.</translation>
    </message>
    <message>
        <source>An agenda area needs a name.</source>
        <translation>Un thème a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Something stands under {label}.</source>
        <translation>Des éléments se trouvent sous {label}.</translation>
    </message>
    <message>
        <source>Put it under another agenda area first; what is not ticked is not printed.</source>
        <translation>Placez-les d’abord sous un autre thème ; ce qui n’est pas coché n’est pas imprimé.</translation>
    </message>
    <message>
        <source>Write it as 2024-05-08 or 2024-05-08/2024-05-09.</source>
        <translation>Écrivez 2024-05-08 ou 2024-05-08/2024-05-09.</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>Indiquez d’abord le premier jour.</translation>
    </message>
    <message>
        <source>A brief needs a name.</source>
        <translation>Une note a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a brief {name} already.</source>
        <translation>Il y a déjà une note {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A point needs a text.</source>
        <translation>Un point a besoin d’un texte.</translation>
    </message>
    <message>
        <source>A fact needs a text.</source>
        <translation>Un fait a besoin d’un texte.</translation>
    </message>
    <message>
        <source>An edited fact needs a text.</source>
        <translation>Un fait modifié a besoin d’un texte.</translation>
    </message>
    <message>
        <source>A person&apos;s name needs a text.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A figure needs its amount.</source>
        <translation>Un chiffre a besoin de son montant.</translation>
    </message>
    <message>
        <source>Write it as printed, such as 40,000.</source>
        <translation>Écrivez-le comme imprimé, par exemple 40,000.</translation>
    </message>
    <message>
        <source>Facts of several kinds are never the same: {kinds}.</source>
        <translation>Des faits de types différents ne sont jamais les mêmes : {kinds}.</translation>
    </message>
    <message>
        <source>Name facts of one kind.</source>
        <translation>Choisissez des faits d’un même type.</translation>
    </message>
    <message>
        <source>{first} is of the kind {kind}, {second} of the kind {other}.</source>
        <translation>{first} est du type {kind}, {second} du type {other}.</translation>
    </message>
    <message>
        <source>Facts of two kinds are not one; correct the kind first.</source>
        <translation>Deux types ne font pas un fait ; corrigez d’abord le type.</translation>
    </message>
    <message>
        <source>{id} is rejected.</source>
        <translation>{id} est rejeté.</translation>
    </message>
    <message>
        <source>Accept it, or name another one first.</source>
        <translation>Acceptez-le, ou commencez par un autre.</translation>
    </message>
    <message>
        <source>{id} was edited as a whole.</source>
        <translation>{id} a été modifié en entier.</translation>
    </message>
    <message>
        <source>Accept it, which takes that back; then split.</source>
        <translation>Acceptez-le, ce qui annule la modification, puis scindez.</translation>
    </message>
    <message>
        <source>One part of {text} ({id}) would hold no words.</source>
        <translation>Une partie de {text} ({id}) n’aurait pas de mots.</translation>
    </message>
    <message>
        <source>Split it between two words.</source>
        <translation>Scindez entre deux mots.</translation>
    </message>
    <message>
        <source>{text} is a fact of the kind {kind} already: {id} ({state}).</source>
        <translation>{text} est déjà un fait du type {kind} : {id} ({state}).</translation>
    </message>
    <message>
        <source>Accept it instead.</source>
        <translation>Acceptez-le plutôt.</translation>
    </message>
    <message>
        <source>Both languages of the brief are {language}.</source>
        <translation>Les deux langues de la note sont {language}.</translation>
    </message>
    <message>
        <source>Name another one beside it, or leave it out.</source>
        <translation>Choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>The marking scheme {name} does not have {markings}, which this project uses.</source>
        <translation>Le barème {name} n’a pas {markings}, que ce projet utilise.</translation>
    </message>
    <message>
        <source>Change these markings first.</source>
        <translation>Changez d’abord ces mentions.</translation>
    </message>
    <message>
        <source>Places on the agenda count from 1.</source>
        <translation>Les places de l’ordre du jour comptent à partir de 1.</translation>
    </message>
    <message>
        <source>A fact of the kind &apos;area&apos; names one agenda area.</source>
        <translation>Un fait de ce type désigne un seul thème.</translation>
    </message>
    <message>
        <source>Give its id.</source>
        <translation>Choisissez-le.</translation>
    </message>
    <message>
        <source>A fact of the kind {kind} has no {field}.</source>
        <translation>Un fait du type {kind} n’a pas ce champ : {field}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Il a : {names}.</translation>
    </message>
    <message>
        <source>The date has no days yet that could have a role.</source>
        <translation>La date n’a pas encore de jours auxquels donner un rôle.</translation>
    </message>
    <message>
        <source>Give its days.</source>
        <translation>Indiquez ses jours.</translation>
    </message>
    <message>
        <source>The project does not say who {side} is.</source>
        <translation>Le projet ne dit pas qui est {side}.</translation>
    </message>
    <message>
        <source>The project has no brief.</source>
        <translation>Le projet n’a pas de note.</translation>
    </message>
    <message>
        <source>One fact is always the same.</source>
        <translation>Un seul fait est toujours le même.</translation>
    </message>
    <message>
        <source>Name two or more.</source>
        <translation>Choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>{id} is a proposed fact.</source>
        <translation>{id} est un fait proposé.</translation>
    </message>
    <message>
        <source>Such facts are rejected, not removed.</source>
        <translation>De tels faits se rejettent, ils ne se retirent pas.</translation>
    </message>
    <message>
        <source>Merging takes two facts or more, each named once.</source>
        <translation>Il faut deux faits ou plus pour fusionner.</translation>
    </message>
    <message>
        <source>{code} is no language code.</source>
        <translation>{code} n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>Write one such as &apos;fr&apos; or &apos;pt-BR&apos;.</source>
        <translation>Écrivez par exemple « fr » ou « pt-BR ».</translation>
    </message>
    <message>
        <source>A place needs its source.</source>
        <translation>Un passage a besoin de sa source.</translation>
    </message>
    <message>
        <source>Give the source, or the text alone.</source>
        <translation>Indiquez la source, ou le texte seul.</translation>
    </message>
    <message>
        <source>{value} is no date. Write it as 2024-05-08.</source>
        <translation>{value} n’est pas une date. Écrivez 2024-05-08.</translation>
    </message>
    <message>
        <source>{value} is no time of day. Write it as 10:30.</source>
        <translation>{value} n’est pas une heure. Écrivez 10:30.</translation>
    </message>
    <message>
        <source>{value} names a time zone, which has a field of its own.</source>
        <translation>{value} indique un fuseau horaire, qui a son propre champ.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>{value} is no criterion. Write it as &apos;Cost: low&apos;.</source>
        <translation>{value} n’est pas un critère. Écrivez « Coût : faible ».</translation>
    </message>
    <message>
        <source>{value} is no day or interval.</source>
        <translation>{value} n’est ni un jour ni un intervalle.</translation>
    </message>
    <message>
        <source>{value} ends before it begins.</source>
        <translation>{value} finit avant de commencer.</translation>
    </message>
    <message>
        <source>Name the two sides under Sides and sources, or give a name.</source>
        <translation>Nommez les deux parties dans Parties et sources, ou donnez un nom.</translation>
    </message>
    <message>
        <source>Add one: Brief, New brief.</source>
        <translation>Ajoutez-en une : Note, Nouvelle note.</translation>
    </message>
    <message>
        <source>{file}: does not fit the project.</source>
        <translation>{file} : ne va pas avec le projet.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Un texte est nécessaire ici.</translation>
    </message>
    <message>
        <source>{name} has different titles: {titles}.</source>
        <translation>{name} a plusieurs titres : {titles}.</translation>
    </message>
    <message>
        <source>All are right: {name} holds each office</source>
        <translation>Tout est exact : {name} exerce chaque fonction</translation>
    </message>
    <message>
        <source>{name} stands on different sides: {sides}.</source>
        <translation>{name} figure dans plusieurs parties : {sides}.</translation>
    </message>
    <message>
        <source>All are right: {name} stands for each of them</source>
        <translation>Tout est exact : {name} représente chacune</translation>
    </message>
    <message>
        <source>{name} was appointed {days}.</source>
        <translation>{name} a été nommé : {days}.</translation>
    </message>
    <message>
        <source>All are right: {name} was appointed more than once</source>
        <translation>Tout est exact : {name} a été nommé plusieurs fois</translation>
    </message>
    <message>
        <source>All are right: {name} was {act} more than once</source>
        <translation>Tout est exact : {name}, plusieurs fois ({act})</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>conclu</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>ratifié</translation>
    </message>
    <message>
        <source>to expire</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>It is {day}</source>
        <translation>C’est le {day}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>It was planned</source>
        <translation>C’était prévu</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>Cela a eu lieu</translation>
    </message>
    <message>
        <source>“{text}” stands for {meanings}.</source>
        <translation>« {text} » désigne {meanings}.</translation>
    </message>
    <message>
        <source>All are right</source>
        <translation>Tout est exact</translation>
    </message>
    <message>
        <source>“{text}” is like “{meanings}”, but not enough to be sure.</source>
        <translation>« {text} » ressemble à « {meanings} », mais pas assez pour en être sûr.</translation>
    </message>
    <message>
        <source>It is the {name}</source>
        <translation>C’est : {name}</translation>
    </message>
    <message>
        <source>It is a name of its own</source>
        <translation>C’est un autre nom</translation>
    </message>
    <message>
        <source>The area is without {word} in one wording and with it in another: {texts}.</source>
        <translation>Le thème est sans {word} dans une formulation et avec dans une autre : {texts}.</translation>
    </message>
    <message>
        <source>Both are right: they speak of different things</source>
        <translation>Les deux sont exacts : il s’agit de choses différentes</translation>
    </message>
    <message>
        <source>One quotation has different words in different sources.</source>
        <translation>Une citation diffère selon les sources.</translation>
    </message>
    <message>
        <source>All are right: it was said more than once</source>
        <translation>Tout est exact : cela a été dit plusieurs fois</translation>
    </message>
    <message>
        <source>One quotation is given to {speakers}.</source>
        <translation>Une citation est attribuée à {speakers}.</translation>
    </message>
    <message>
        <source>All are right: each said it</source>
        <translation>Tout est exact : chacun l’a dit</translation>
    </message>
    <message>
        <source>The signing is on different days: {days}.</source>
        <translation>La signature est datée de jours différents : {days}.</translation>
    </message>
    <message>
        <source>The signing is at different places: {places}.</source>
        <translation>La signature a lieu à des endroits différents : {places}.</translation>
    </message>
    <message>
        <source>The next meeting is on different days: {days}.</source>
        <translation>La prochaine réunion est datée de jours différents : {days}.</translation>
    </message>
    <message>
        <source>The next meeting is at different places: {places}.</source>
        <translation>La prochaine réunion a lieu à des endroits différents : {places}.</translation>
    </message>
    <message>
        <source>Sources give different days for what seems one matter: {days}.</source>
        <translation>Les sources donnent des jours différents pour ce qui semble une même affaire : {days}.</translation>
    </message>
    <message>
        <source>Sources give different figures for what seems one matter: {figures}.</source>
        <translation>Les sources donnent des chiffres différents pour ce qui semble une même affaire : {figures}.</translation>
    </message>
    <message>
        <source>Different people sign for {side}: {people}.</source>
        <translation>Des personnes différentes signent pour {side} : {people}.</translation>
    </message>
    <message>
        <source>All are right: they sign different papers</source>
        <translation>Tout est exact : elles signent des documents différents</translation>
    </message>
    <message>
        <source>Use {reading}</source>
        <translation>Retenir {reading}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>nomination</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{one} and to {other}</source>
        <translation>{one} et à {other}</translation>
    </message>
    <message>
        <source>The days of the {role} differ: {days}.</source>
        <translation>Les jours diffèrent ({role}) : {days}.</translation>
    </message>
    <message>
        <source>When {name} was signed differs: {days}.</source>
        <translation>La signature de {name} est datée différemment : {days}.</translation>
    </message>
    <message>
        <source>When {name} was issued differs: {days}.</source>
        <translation>La publication de {name} est datée différemment : {days}.</translation>
    </message>
    <message>
        <source>When {name} was adopted differs: {days}.</source>
        <translation>L’adoption de {name} est datée différemment : {days}.</translation>
    </message>
    <message>
        <source>When {name} was concluded differs: {days}.</source>
        <translation>La conclusion de {name} est datée différemment : {days}.</translation>
    </message>
    <message>
        <source>When {name} was ratified differs: {days}.</source>
        <translation>La ratification de {name} est datée différemment : {days}.</translation>
    </message>
    <message>
        <source>When {name} expires differs: {days}.</source>
        <translation>La fin de {name} est datée différemment : {days}.</translation>
    </message>
    <message>
        <source>When {name} is in force differs: {days}.</source>
        <translation>L’entrée en vigueur de {name} est datée différemment : {days}.</translation>
    </message>
    <message>
        <source>All are right: they are of different things</source>
        <translation>Tout est exact : il s’agit de choses différentes</translation>
    </message>
    <message>
        <source>“{text}” was read as {day}, which is another day of the week. These fit: {days}.</source>
        <translation>« {text} » a été lu comme {day}, un autre jour de la semaine. Conviennent : {days}.</translation>
    </message>
    <message>
        <source>The source of {day} tells of the {role} of {days} as {told}, which it was not. Planned, or happened?</source>
        <translation>La source du {day} donne l’événement ({role}, {days}) comme {told}. Prévu, ou passé ?</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>Check name and folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation>{path} ne peut pas être lu : accès refusé.</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>Demandez l’accès à son propriétaire.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {fault}.</source>
        <translation>{path} ne peut pas être lu : {fault}.</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be read ({fault}).</source>
        <translation>{path} : lecture impossible ({fault}).</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be opened ({fault}).</source>
        <translation>{path} : ouverture impossible ({fault}).</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>Give the .brief file itself.</source>
        <translation>Indiquez le fichier .brief lui-même.</translation>
    </message>
    <message>
        <source>{path} is no file but a device or a channel.</source>
        <translation>{path} n’est pas un fichier, mais un périphérique ou un canal.</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project.</source>
        <translation>{path} : ce n’est pas un projet briefgen.</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project: it holds no {member}.</source>
        <translation>{path} : ce n’est pas un projet briefgen, il y manque {member}.</translation>
    </message>
    <message>
        <source>Open a .brief file, or add this file as a source.</source>
        <translation>Ouvrez un fichier .brief, ou ajoutez ce fichier comme source.</translation>
    </message>
    <message>
        <source>Its JSON has to begin with {words}.</source>
        <translation>Son JSON doit commencer par {words}.</translation>
    </message>
    <message>
        <source>{path}: {what} is damaged.</source>
        <translation>{path} : {what} est endommagé.</translation>
    </message>
    <message>
        <source>{path}: the file is cut off or damaged.</source>
        <translation>{path} : le fichier est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>{path}: the JSON is damaged: {fault}.</source>
        <translation>{path} : le JSON est endommagé : {fault}.</translation>
    </message>
    <message>
        <source>{path}: the JSON is nested too deeply.</source>
        <translation>{path} : le JSON est trop imbriqué.</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>Use a backup or fetch the file again.</source>
        <translation>Utilisez une sauvegarde ou récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path}: it has version {version} of the project format; this program reads up to {most}.</source>
        <translation>{path} : le format du projet est en version {version} ; ce programme lit jusqu’à {most}.</translation>
    </message>
    <message>
        <source>Install a newer version of briefgen.</source>
        <translation>Installez une version plus récente de briefgen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {fault}</source>
        <translation>{path} ne peut pas être écrit : {fault}</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>your quota on this disk is used up.</source>
        <translation>votre quota sur ce disque est épuisé.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <translation>le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>c’est un dossier.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indiquez un nom de fichier.</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder.</source>
        <translation>une partie du chemin est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <translation>le nom est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>writing is not permitted, or another program has it open.</source>
        <translation>l’écriture n’est pas permise, ou un autre programme l’a ouvert.</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>Fermez-le là, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was opened here.</source>
        <translation>{path} a été modifié par un autre programme depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Save over it: what stands there now is kept as an earlier version.</source>
        <translation>Enregistrez par-dessus : ce qui s’y trouve est gardé comme version antérieure.</translation>
    </message>
    <message>
        <source>{path} was opened by another briefgen just now.</source>
        <translation>{path} vient d’être ouvert par un autre briefgen.</translation>
    </message>
    <message>
        <source>{path} is open in another briefgen.</source>
        <translation>{path} est ouvert dans un autre briefgen.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, delete {lock}.</source>
        <translation>Fermez-le là. S’il n’est ouvert nulle part, supprimez {lock}.</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, open it here.</source>
        <translation>Fermez-le là. S’il n’est ouvert nulle part, ouvrez-le ici.</translation>
    </message>
    <message>
        <source>The unsaved changes of {file} were kept, but can&apos;t be read.</source>
        <translation>Les modifications non enregistrées de {file} ont été gardées, mais sont illisibles.</translation>
    </message>
    <message>
        <source>What was kept some seconds before is offered. What was kept lies in {path}.</source>
        <translation>Ce qui avait été gardé quelques secondes plus tôt est proposé. Le reste se trouve dans {path}.</translation>
    </message>
    <message>
        <source>The project is as it was saved last. What was kept lies in {path}.</source>
        <translation>Le projet est tel qu’enregistré la dernière fois. Ce qui a été gardé se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Nothing is ticked in the brief {brief}; there is nothing to export.</source>
        <translation>Rien n’est coché dans la note {brief} ; il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>The brief would give away what is not selected:</source>
        <translation>La note divulguerait ce qui n’est pas sélectionné :</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or reword what holds its words.</source>
        <translation>Rien n’a été écrit ; les fichiers antérieurs sont intacts. Cochez l’élément, ou reformulez ce qui contient ses mots.</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or give the project&apos;s file a name without its words.</source>
        <translation>Rien n’a été écrit ; les fichiers antérieurs sont intacts. Cochez l’élément, ou donnez au fichier du projet un nom sans ses mots.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>Aucun format n’est choisi.</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {fault}.</source>
        <translation>Échec inattendu : {fault}.</translation>
    </message>
    <message>
        <source>Every file in the folder is whole, old or new. Please report these words.</source>
        <translation>Tous les fichiers du dossier sont intacts, anciens ou nouveaux. Veuillez signaler ces mots.</translation>
    </message>
    <message>
        <source>The worker process ended without a result (code {code}).</source>
        <translation>Le processus de travail s’est terminé sans résultat (code {code}).</translation>
    </message>
    <message>
        <source>Try again; with a very large brief, close other programs first.</source>
        <translation>Réessayez ; pour une très grande note, fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
        <source>An annex holds what a release leaves out.</source>
        <translation>Une annexe contient ce qu’une diffusion laisse de côté.</translation>
    </message>
    <message>
        <source>{file}: was not exported on this computer, and does not say what it was made of.</source>
        <translation>{file} : n’a pas été exporté sur cet ordinateur et ne dit pas de quoi il est fait.</translation>
    </message>
    <message>
        <source>Take a PDF that carries what the brief shows, or put the manifest beside the file.</source>
        <translation>Prenez un PDF qui porte ce que montre la note, ou placez le manifeste à côté du fichier.</translation>
    </message>
    <message>
        <source>{path}: is no manifest of an export ({fault}).</source>
        <translation>{path} : n’est pas le manifeste d’un export ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no preferences of briefgen: {fault}.</source>
        <translation>{path} ne contient pas de préférences de briefgen : {fault}.</translation>
    </message>
    <message>
        <source>Export them under Edit, Preferences, on the other computer.</source>
        <translation>Exportez-les dans Édition, Préférences, sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>{file}: what it carries is damaged ({fault}).</source>
        <translation>{file} : ce qu’il porte est endommagé ({fault}).</translation>
    </message>
    <message>
        <source>{path}: {member} is in it twice.</source>
        <translation>{path} : {member} y figure deux fois.</translation>
    </message>
    <message>
        <source>{path}: its members overlap.</source>
        <translation>{path} : ses éléments se chevauchent.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>{file}: is no Word document.</source>
        <translation>{file} : n’est pas un document Word.</translation>
    </message>
    <message>
        <source>{file}: is no template.</source>
        <translation>{file} : n’est pas un modèle.</translation>
    </message>
    <message>
        <source>A template is a .dotx or .docx.</source>
        <translation>Un modèle est un .dotx ou .docx.</translation>
    </message>
    <message>
        <source>{file}: may hold macros.</source>
        <translation>{file} : peut contenir des macros.</translation>
    </message>
    <message>
        <source>{file}: holds macros.</source>
        <translation>{file} : contient des macros.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without them.</source>
        <translation>Enregistrez-le en .dotx sans macros.</translation>
    </message>
    <message>
        <source>Save it as a .dotx without macros.</source>
        <translation>Enregistrez-le en .dotx sans macros.</translation>
    </message>
    <message>
        <source>{file}: has {size} bytes; at most {most} are read.</source>
        <translation>{file} : {size} octets ; {most} au plus sont lus.</translation>
    </message>
    <message>
        <source>{file}: is too large to be a template.</source>
        <translation>{file} : trop grand pour un modèle.</translation>
    </message>
    <message>
        <source>{file}: lacks {member}; it is no Word template.</source>
        <translation>{file} : il y manque {member} ; ce n’est pas un modèle Word.</translation>
    </message>
    <message>
        <source>{file}: has no page set-up.</source>
        <translation>{file} : n’a pas de mise en page.</translation>
    </message>
    <message>
        <source>Open and save it in Word once.</source>
        <translation>Ouvrez-le et enregistrez-le une fois dans Word.</translation>
    </message>
    <message>
        <source>{file}: is no sound Word template.</source>
        <translation>{file} : n’est pas un modèle Word valide.</translation>
    </message>
    <message>
        <source>Export DOCX instead, or choose other wording.</source>
        <translation>Exportez en DOCX, ou reformulez.</translation>
    </message>
    <message>
        <source>Font file {file} is missing, damaged, or has no TrueType outlines.</source>
        <translation>Le fichier de police {file} manque, est endommagé ou n’est pas TrueType.</translation>
    </message>
    <message>
        <source>Font file {file} is missing or is no TrueType font.</source>
        <translation>Le fichier de police {file} manque ou n’est pas TrueType.</translation>
    </message>
    <message>
        <source>Put it back into the fonts folder, or correct its name in fonts.toml.</source>
        <translation>Remettez-le dans le dossier des polices, ou corrigez son nom dans fonts.toml.</translation>
    </message>
    <message>
        <source>Tick something in the tree.</source>
        <translation>Cochez quelque chose dans l’arborescence.</translation>
    </message>
    <message>
        <source>{file}: holds no text.</source>
        <translation>{file} : ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Give a file with the article in it.</source>
        <translation>Choisissez un fichier contenant l’article.</translation>
    </message>
    <message>
        <source>Print it into a new PDF, or copy its text into a file.</source>
        <translation>Imprimez-le dans un nouveau PDF, ou copiez son texte dans un fichier.</translation>
    </message>
    <message>
        <source>{file}: declares entities, which are not read.</source>
        <translation>{file} : déclare des entités, qui ne sont pas lues.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program.</source>
        <translation>Réenregistrez le document dans son programme.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} tags.</source>
        <translation>{file} : compte plus de {most} balises.</translation>
    </message>
    <message>
        <source>Cut it into parts, or copy the part about the meeting into a text file.</source>
        <translation>Divisez-le, ou copiez la partie sur la réunion dans un fichier texte.</translation>
    </message>
    <message>
        <source>{file}: its elements are nested too deep.</source>
        <translation>{file} : ses éléments sont trop imbriqués.</translation>
    </message>
    <message>
        <source>{file}: its parts are nested too deep.</source>
        <translation>{file} : ses parties sont trop imbriquées.</translation>
    </message>
    <message>
        <source>Copy its text into a plain text file.</source>
        <translation>Copiez son texte dans un fichier de texte brut.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} control words and texts.</source>
        <translation>{file} : compte plus de {most} mots de contrôle et textes.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} lines or {parts} parts.</source>
        <translation>{file} : compte plus de {most} lignes ou {parts} parties.</translation>
    </message>
    <message>
        <source>{file}: has more than {most} attachments.</source>
        <translation>{file} : compte plus de {most} pièces jointes.</translation>
    </message>
    <message>
        <source>Save those about the meeting as files and add them one by one.</source>
        <translation>Enregistrez celles sur la réunion et ajoutez-les une à une.</translation>
    </message>
    <message>
        <source>{file}: is encrypted.</source>
        <translation>{file} : est chiffré.</translation>
    </message>
    <message>
        <source>Open it in your mail program and save its text, or forward it unencrypted.</source>
        <translation>Ouvrez-le dans votre messagerie et enregistrez son texte, ou transférez-le non chiffré.</translation>
    </message>
    <message>
        <source>{file}: is no plain text (it holds binary data).</source>
        <translation>{file} : n’est pas du texte brut (données binaires).</translation>
    </message>
    <message>
        <source>Open it in its own program and save the text as UTF-8.</source>
        <translation>Ouvrez-le dans son programme et enregistrez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds more than {most} MB of text.</source>
        <translation>{file} : contient plus de {most} Mo de texte.</translation>
    </message>
    <message>
        <source>Copy the article into a text file.</source>
        <translation>Copiez l’article dans un fichier texte.</translation>
    </message>
    <message>
        <source>{file}: has tags with too many attributes.</source>
        <translation>{file} : des balises ont trop d’attributs.</translation>
    </message>
    <message>
        <source>{file}: has style sheets that take too long to follow.</source>
        <translation>{file} : ses feuilles de style prennent trop de temps à suivre.</translation>
    </message>
    <message>
        <source>{file}: only shows other pages in its frames.</source>
        <translation>{file} : ne fait que montrer d’autres pages dans ses cadres.</translation>
    </message>
    <message>
        <source>Open the page in the frame by itself and save that.</source>
        <translation>Ouvrez seule la page du cadre et enregistrez-la.</translation>
    </message>
    <message>
        <source>{file}: ended its reader: it is damaged, or takes more than {most} MB of memory to read.</source>
        <translation>{file} : a fait échouer la lecture : endommagé, ou plus de {most} Mo de mémoire.</translation>
    </message>
    <message>
        <source>{file}: takes longer than {seconds} seconds to read.</source>
        <translation>{file} : lecture de plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>{file}: takes more than {most} MB of memory to read.</source>
        <translation>{file} : lecture exigeant plus de {most} Mo de mémoire.</translation>
    </message>
    <message>
        <source>{file}: reading failed unexpectedly: {fault}.</source>
        <translation>{file} : échec inattendu de la lecture : {fault}.</translation>
    </message>
    <message>
        <source>Print the pages about the meeting into a new PDF, or copy their text into a file.</source>
        <translation>Imprimez les pages sur la réunion dans un nouveau PDF, ou copiez leur texte dans un fichier.</translation>
    </message>
    <message>
        <source>Please report these words. {what}</source>
        <translation>Veuillez signaler ces mots. {what}</translation>
    </message>
    <message>
        <source>{file}: files of the kind {ending} are not read.</source>
        <translation>{file} : les fichiers {ending} ne sont pas lus.</translation>
    </message>
    <message>
        <source>Save the text as plain text; read are: {endings}.</source>
        <translation>Enregistrez le texte en texte brut ; sont lus : {endings}.</translation>
    </message>
    <message>
        <source>{file}: is {what}, which is not read.</source>
        <translation>{file} : c’est {what}, format qui n’est pas lu.</translation>
    </message>
    <message>
        <source>{file}: is not {what}, though its name says so.</source>
        <translation>{file} : n’est pas {what}, malgré son nom.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an Outlook message (MSG)</source>
        <translation>un message Outlook (MSG)</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>un ancien document Word (DOC)</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>un ancien fichier Office</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un document Pages</translation>
    </message>
    <message>
        <source>a spreadsheet or presentation</source>
        <translation>un tableur ou une présentation</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>une archive web Safari</translation>
    </message>
    <message>
        <source>a briefgen project</source>
        <translation>un projet briefgen</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>du texte brut</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>une page web (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>une page web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>un document Word (DOCX)</translation>
    </message>
    <message>
        <source>an OpenDocument text (ODT)</source>
        <translation>un texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>du texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a mail (EML)</source>
        <translation>un courriel (EML)</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it, or type the part you need into a text file.</source>
        <translation>Passez-le à la reconnaissance de texte (OCR), ou tapez la partie utile dans un fichier texte.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>Open it in Outlook and drag it into a folder of another mail program to save it as .eml, or save it as text or HTML (File, Save as).</source>
        <translation>Ouvrez-le dans Outlook et enregistrez-le en texte ou HTML (Fichier, Enregistrer sous), ou en .eml par une autre messagerie.</translation>
    </message>
    <message>
        <source>Open it in its own program and copy the part about the meeting into a text file.</source>
        <translation>Ouvrez-le dans son programme et copiez la partie sur la réunion dans un fichier texte.</translation>
    </message>
    <message>
        <source>Open it in Pages and export it as Word or PDF (File, Export to).</source>
        <translation>Ouvrez-le dans Pages et exportez-le en Word ou PDF (Fichier, Exporter).</translation>
    </message>
    <message>
        <source>Copy the part about the meeting into a text file, or export it as PDF.</source>
        <translation>Copiez la partie sur la réunion dans un fichier texte, ou exportez en PDF.</translation>
    </message>
    <message>
        <source>Save the page as page source, or print it into a PDF.</source>
        <translation>Enregistrez la page comme source, ou imprimez-la en PDF.</translation>
    </message>
    <message>
        <source>Unpack it and give the files in it.</source>
        <translation>Décompressez-la et ajoutez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>Fetch it again; if it is plain text, let its name end in .txt.</source>
        <translation>Récupérez-le à nouveau ; si c’est du texte brut, nommez-le en .txt.</translation>
    </message>
    <message>
        <source>{file}: is a folder, not a file.</source>
        <translation>{file} : est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{file}: is no file but a device or a channel.</source>
        <translation>{file} : n’est pas un fichier, mais un périphérique ou un canal.</translation>
    </message>
    <message>
        <source>Save the text in a file.</source>
        <translation>Enregistrez le texte dans un fichier.</translation>
    </message>
    <message>
        <source>{file}: has {size} MB; the limit is {most} MB.</source>
        <translation>{file} : {size} Mo ; la limite est de {most} Mo.</translation>
    </message>
    <message>
        <source>Cut the text into parts, or keep only the part about the meeting.</source>
        <translation>Divisez le texte, ou ne gardez que la partie sur la réunion.</translation>
    </message>
    <message>
        <source>{file}: lies in more than {most} mails, one in another.</source>
        <translation>{file} : se trouve dans plus de {most} courriels imbriqués.</translation>
    </message>
    <message>
        <source>Save it as a file and add that.</source>
        <translation>Enregistrez-le comme fichier et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>{file}: holds no web page.</source>
        <translation>{file} : ne contient pas de page web.</translation>
    </message>
    <message>
        <source>Save the page as HTML and give that file.</source>
        <translation>Enregistrez la page en HTML et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file}: is cut off or damaged.</source>
        <translation>{file} : est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in its own program and save it anew.</source>
        <translation>Récupérez-le à nouveau, ou réenregistrez-le dans son programme.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password.</source>
        <translation>{file} : est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy without password.</source>
        <translation>Ouvrez-le dans son programme et enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>Save the document anew in its own program, or copy its text into a file.</source>
        <translation>Réenregistrez le document dans son programme, ou copiez son texte dans un fichier.</translation>
    </message>
    <message>
        <source>{file}: its characters can&apos;t be decoded.</source>
        <translation>{file} : ses caractères sont indéchiffrables.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation>Enregistrez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>{file}: holds pictures of pages, but no text.</source>
        <translation>{file} : contient des images de pages, mais pas de texte.</translation>
    </message>
    <message>
        <source>{file}: has {pages} pages; the limit is {most}.</source>
        <translation>{file} : {pages} pages ; la limite est de {most}.</translation>
    </message>
    <message>
        <source>{file}: is in the project already, as source {number} ({id}).</source>
        <translation>{file} : est déjà dans le projet, comme source {number} ({id}).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Relisez le fichier.</translation>
    </message>
    <message>
        <source>{file}: larger than 1 MB.</source>
        <translation>{file} : plus de 1 Mo.</translation>
    </message>
    <message>
        <source>Keep the rows to show.</source>
        <translation>Ne gardez que les lignes à montrer.</translation>
    </message>
    <message>
        <source>Open it as a project, or add the articles themselves.</source>
        <translation>Ouvrez-le comme projet, ou ajoutez les articles eux-mêmes.</translation>
    </message>
    <message>
        <source>1 ticked fact is a proposal that nobody has reviewed.</source>
        <translation>1 fait coché est une proposition que personne n’a revue.</translation>
    </message>
    <message>
        <source>{n} ticked facts are proposals that nobody has reviewed.</source>
        <translation>{n} faits cochés sont des propositions que personne n’a revues.</translation>
    </message>
    <message>
        <source>1 ticked fact is no longer in the source. Find another source, or untick.</source>
        <translation>1 fait coché n’est plus dans la source. Trouvez une autre source, ou décochez.</translation>
    </message>
    <message>
        <source>{n} ticked facts are no longer in the source. Find another source, or untick.</source>
        <translation>{n} faits cochés ne sont plus dans la source. Trouvez une autre source, ou décochez.</translation>
    </message>
    <message>
        <source>title or office</source>
        <translation>titre ou fonction</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>1 planned day has passed since the sources told of it. Look whether it took place.</source>
        <translation>1 jour prévu est passé depuis que les sources l’ont annoncé. Vérifiez s’il a eu lieu.</translation>
    </message>
    <message>
        <source>{n} planned days have passed since the sources told of it. Look whether it took place.</source>
        <translation>{n} jours prévus sont passés depuis que les sources les ont annoncés. Vérifiez s’ils ont eu lieu.</translation>
    </message>
    <message>
        <source>The text fills its {pages} nearly to the end; Word may need more.</source>
        <translation>Le texte remplit presque ses pages ({pages}) ; Word peut en demander plus.</translation>
    </message>
    <message>
        <source>{file} has changed since it was read as source {number}. Look at what both say, and untick what no longer holds.</source>
        <translation>{file} a changé depuis sa lecture comme source {number}. Comparez les deux, et décochez ce qui ne vaut plus.</translation>
    </message>
    <message>
        <source>The programme takes {minutes} minutes, the meeting lasts {lasts}.</source>
        <translation>Le programme prend {minutes} minutes, la réunion en dure {lasts}.</translation>
    </message>
    <message>
        <source>The columns differ in figures: {figures}.</source>
        <translation>Les colonnes diffèrent par leurs chiffres : {figures}.</translation>
    </message>
    <message>
        <source>The languages differ in figures: {figures}.</source>
        <translation>Les langues diffèrent dans les chiffres : {figures}.</translation>
    </message>
    <message>
        <source>A sentence of {over} Make two of it: {text}.</source>
        <translation>Phrase trop longue. {over} Faites-en deux : {text}.</translation>
    </message>
    <message>
        <source>A paragraph of {over} Part it by an empty line: {text}.</source>
        <translation>Paragraphe trop long. {over} Séparez-le par une ligne vide : {text}.</translation>
    </message>
    <message>
        <source>Your words differ from the source: {words}. Check them, or cite other facts.</source>
        <translation>Vos mots diffèrent de la source : {words}. Vérifiez-les, ou citez d’autres faits.</translation>
    </message>
    <message>
        <source>{signs} is in no font: this can go out in Word, not in a PDF. Word it otherwise, or put a font that has it into fonts/ of your configuration folder.</source>
        <translation>{signs} n’est dans aucune police : possible en Word, pas en PDF. Reformulez, ou ajoutez une police qui l’a dans fonts/ de votre dossier de configuration.</translation>
    </message>
    <message>
        <source>No other section says it: {text}. Say it there, or leave it out.</source>
        <translation>Aucune autre section ne le dit : {text}. Dites-le là, ou retirez-le.</translation>
    </message>
    <message>
        <source>Read as {encoding}, a guess: look at names with accents. To be sure, save the text as UTF-8 and add it again.</source>
        <translation>Lu comme {encoding}, une supposition : regardez les noms accentués. Pour être sûr, enregistrez le texte en UTF-8 et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>A name was given for no language; it has no words in {own}.</source>
        <translation>Un nom a été donné sans langue ; il n’a pas de texte en {own}.</translation>
    </message>
    <message>
        <source>There is no text in {own}; the one in {foreign} stands instead.</source>
        <translation>Pas de texte en {own} ; celui en {foreign} le remplace.</translation>
    </message>
    <message>
        <source>Invisible or control characters were left out of the wording.</source>
        <translation>Des caractères invisibles ou de contrôle ont été omis.</translation>
    </message>
    <message>
        <source>Added to the styles of {file}: {styles}.</source>
        <translation>Ajoutés aux styles de {file} : {styles}.</translation>
    </message>
    <message>
        <source>{file} has no style {style}; ours stands instead.</source>
        <translation>{file} n’a pas de style {style} ; le nôtre le remplace.</translation>
    </message>
    <message>
        <source>The attachment was left out. {fault}</source>
        <translation>La pièce jointe a été laissée de côté. {fault}</translation>
    </message>
    <message>
        <source>The file is {what}, whatever its name says, and was read as such.</source>
        <translation>Le fichier est {what}, quoi que dise son nom, et a été lu ainsi.</translation>
    </message>
    <message>
        <source>No text on page {pages}: empty, or a picture. Look whether something is missing.</source>
        <translation>Pas de texte à la page {pages} : vide, ou une image. Vérifiez s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so relative dates stay open. Give its date.</source>
        <translation>Le texte ne dit pas quand il a paru : les dates relatives restent ouvertes. Indiquez sa date.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}; {others} would fit as well.</source>
        <translation>La date du texte est déduite : {day} ; {others} conviendrait aussi.</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}.</source>
        <translation>La date du texte est déduite : {day}.</translation>
    </message>
    <message>
        <source>The text is in a language that is not known here: it was read, not analysed. Select text in the source to make facts of it.</source>
        <translation>Le texte est dans une langue inconnue ici : lu, non analysé. Sélectionnez du texte dans la source pour en faire des faits.</translation>
    </message>
    <message>
        <source>The text is in {language}: only known names, agenda areas and dates were looked for. Select text in the source to make facts of it.</source>
        <translation>Le texte est en {language} : seuls noms connus, thèmes et dates ont été cherchés. Sélectionnez du texte dans la source pour en faire des faits.</translation>
    </message>
    <message>
        <source>The text is in {language}: only dates and English names were looked for. Select text in the source to make facts of it.</source>
        <translation>Le texte est en {language} : seuls dates et noms anglais ont été cherchés. Sélectionnez du texte dans la source pour en faire des faits.</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>source {number}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}.</source>
        <translation>{length} : {more} au-delà de la limite de {limit}.</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}. Cut first: {cuts}.</source>
        <translation>{length} : {more} au-delà de la limite de {limit}. À couper d’abord : {cuts}.</translation>
    </message>
    <message>
        <source>{length}: {more} short of {limit}.</source>
        <translation>{length} : il manque {more} pour atteindre {limit}.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 phrase</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} phrases</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <source>Facts were looked for in the first {count} characters only. Select text behind them to make facts of it.</source>
        <translation>Les faits n’ont été cherchés que dans les {count} premiers caractères. Sélectionnez du texte au-delà pour en faire des faits.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>désaccord</translation>
    </message>
    <message>
        <source>The date {day} is inferred. Set it under Sides and sources.</source>
        <translation>La date du {day} est déduite. Fixez-la dans Parties et sources.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; a date hangs on it. Set it under Sides and sources.</source>
        <translation>La date du {day} est déduite ; une date en dépend. Fixez-la dans Parties et sources.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {n} dates hang on it. Set it under Sides and sources.</source>
        <translation>La date du {day} est déduite ; {n} dates en dépendent. Fixez-la dans Parties et sources.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fits too. Set it under Sides and sources.</source>
        <translation>La date du {day} est déduite ; {others} convient aussi. Fixez-la dans Parties et sources.</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fit too. Set it under Sides and sources.</source>
        <translation>La date du {day} est déduite ; {others} conviennent aussi. Fixez-la dans Parties et sources.</translation>
    </message>
    <message>
        <source>No date was found, so relative dates stay open. Set it under Sides and sources.</source>
        <translation>Aucune date trouvée : les dates relatives restent ouvertes. Fixez-la dans Parties et sources.</translation>
    </message>
    <message>
        <source>One is more than {limit} days old ({what}, of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>Un élément a plus de {limit} jours ({what}, du {day}). Ajoutez une source plus récente qui dit la même chose, ou décochez ce qui est passé.</translation>
    </message>
    <message>
        <source>{n} are more than {limit} days old ({what}, the oldest of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>{n} éléments ont plus de {limit} jours ({what}, le plus ancien du {day}). Ajoutez une source plus récente qui dit la même chose, ou décochez ce qui est passé.</translation>
    </message>
    <message>
        <source>{n} ticked facts say the same in other words: {text}. Merge them to print it once.</source>
        <translation>{n} faits cochés disent la même chose en d’autres mots : {text}. Fusionnez-les pour l’imprimer une seule fois.</translation>
    </message>
    <message>
        <source>A quotation was reworded, but prints as one. Accept it as it was, or write it as a point.</source>
        <translation>Une citation a été reformulée, mais s’imprime comme telle. Acceptez-la telle quelle, ou écrivez-en un point.</translation>
    </message>
    <message>
        <source>The title “{title}” is not where it is said to be. Untick it.</source>
        <translation>Le titre « {title} » n’est pas à l’endroit indiqué. Décochez-le.</translation>
    </message>
    <message>
        <source>The name “{name}” is not in the source. Untick it.</source>
        <translation>Le nom « {name} » n’est pas dans la source. Décochez-le.</translation>
    </message>
    <message>
        <source>The figure {figure} is not in “{text}”. Untick it.</source>
        <translation>Le chiffre {figure} n’est pas dans « {text} ». Décochez-le.</translation>
    </message>
    <message>
        <source>“{text}” does not print as its source has it. Untick it.</source>
        <translation>« {text} » ne s’imprime pas comme dans sa source. Décochez-le.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked. See both sides at the fact, and choose.</source>
        <translation>1 désaccord entre sources est ouvert ; ce qui est contesté n’est pas coché. Voyez les deux versions au fait, et choisissez.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked. See both sides at the facts, and choose.</source>
        <translation>{n} désaccords entre sources sont ouverts ; ce qui est contesté n’est pas coché. Voyez les deux versions aux faits, et choisissez.</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the fact, and choose.</source>
        <translation>1 désaccord entre sources est ouvert ; ce qui est contesté n’est pas coché, mais titres, parties et noms s’impriment dans toutes leurs versions. Voyez les deux versions au fait, et choisissez.</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the facts, and choose.</source>
        <translation>{n} désaccords entre sources sont ouverts ; ce qui est contesté n’est pas coché, mais titres, parties et noms s’impriment dans toutes leurs versions. Voyez les deux versions aux faits, et choisissez.</translation>
    </message>
    <message>
        <source>“{area}” is not in the brief: its wordings contradict each other. Choose at the fact.</source>
        <translation>« {area} » n’est pas dans la note : ses formulations se contredisent. Choisissez au fait.</translation>
    </message>
    <message>
        <source>{told} Choose at the fact.</source>
        <translation>{told} Choisissez au fait.</translation>
    </message>
    <message>
        <source>A choice was made here, but its facts have changed and it no longer applies.</source>
        <translation>Un choix a été fait ici, mais ses faits ont changé et il ne vaut plus.</translation>
    </message>
    <message>
        <source>The meeting does not end after its start. Correct that under Meeting and header.</source>
        <translation>La réunion ne finit pas après son début. Corrigez-le dans Réunion et en-tête.</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date, or make it the readout.</source>
        <translation>La note est du {day}, après la réunion du {over}. Corrigez sa date, ou faites-en le compte rendu.</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date.</source>
        <translation>La note est du {day}, après la réunion du {over}. Corrigez sa date.</translation>
    </message>
    <message>
        <source>The brief is of {day}, but uses sources of later days. Correct its date.</source>
        <translation>La note est du {day}, mais utilise des sources postérieures. Corrigez sa date.</translation>
    </message>
    <message>
        <source>“{name}” is not explained. Write its full name where it first stands, or add it to your terms.</source>
        <translation>« {name} » n’est pas expliqué. Écrivez son nom complet à la première mention, ou ajoutez-le à vos termes.</translation>
    </message>
    <message>
        <source>A question has no reply yet.</source>
        <translation>Une question n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>Left out: above the release level.</source>
        <translation>Écarté : au-dessus du niveau de diffusion.</translation>
    </message>
    <message>
        <source>Left out: above the release level ({ground}).</source>
        <translation>Écarté : au-dessus du niveau de diffusion ({ground}).</translation>
    </message>
    <message>
        <source>Left out: its words hold something above the release level.</source>
        <translation>Écarté : son texte contient un élément au-dessus du niveau de diffusion.</translation>
    </message>
    <message>
        <source>Goes out, though a fact that carries it does not. Does its wording tell it?</source>
        <translation>Est diffusé, alors qu’un fait qui le porte ne l’est pas. Son texte le révèle-t-il ?</translation>
    </message>
    <message>
        <source>{omitted} stands in the proof of a fact for what is not ticked inside it. Tick that too, or leave it out.</source>
        <translation>{omitted} remplace, dans la preuve d’un fait, ce qui n’y est pas coché. Cochez-le aussi, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Header, passages and fields of the meeting have no marking of their own and count as {level}, which is above the release level {release}. Lower the default marking or raise the release level.</source>
        <translation>L’en-tête, les passages et les champs de la réunion n’ont pas de marquage propre et comptent comme {level}, au-dessus du niveau de diffusion {release}. Abaissez le marquage par défaut ou relevez le niveau de diffusion.</translation>
    </message>
    <message>
        <source>{name}: {why} Say what is meant.</source>
        <translation>{name} : {why} Dites ce qui est visé.</translation>
    </message>
    <message>
        <source>May mean {name} (likeness {n} of 100).</source>
        <translation>Peut désigner {name} (ressemblance {n} sur 100).</translation>
    </message>
    <message>
        <source>Only a part of the wording is {name}.</source>
        <translation>Seule une partie du texte est {name}.</translation>
    </message>
    <message>
        <source>All that stands in it and around it tells it ({n} of 100).</source>
        <translation>Tout ce qu’il contient et tout ce qui l’entoure l’indique ({n} sur 100).</translation>
    </message>
    <message>
        <source>All words of its sentence tell it ({n} of 100).</source>
        <translation>Tous les mots de sa phrase l’indiquent ({n} sur 100).</translation>
    </message>
    <message>
        <source>The words of its sentence speak of {name}.</source>
        <translation>Les mots de sa phrase parlent de {name}.</translation>
    </message>
    <message>
        <source>No speaker is named beside it.</source>
        <translation>Personne n’est nommé à côté comme auteur de ces paroles.</translation>
    </message>
    <message>
        <source>A wording of translations for {name} ({source}).</source>
        <translation>Une formulation de traduction pour {name} ({source}).</translation>
    </message>
    <message>
        <source>The section “{title}” has no content; this type of brief asks for it.</source>
        <translation>La section « {title} » est vide ; ce type de note la demande.</translation>
    </message>
    <message>
        <source>A field of the meeting is left out with the facts it was taken from.</source>
        <translation>Un champ de la réunion est écarté avec les faits dont il vient.</translation>
    </message>
    <message>
        <source>Ticked, and no longer in the dossier: {n}.</source>
        <translation>Cochés, mais absents du dossier désormais : {n}.</translation>
    </message>
    <message>
        <source>Ticked, and without a section in this type of brief: {n}.</source>
        <translation>Cochés, mais sans section dans ce type de note : {n}.</translation>
    </message>
    <message>
        <source>This type of brief has no section for the passage {name}.</source>
        <translation>Ce type de note n’a pas de section pour le passage {name}.</translation>
    </message>
    <message>
        <source>Ticked dates that say nothing of what happened: {n}. Word or untick them.</source>
        <translation>Dates cochées qui ne disent rien de ce qui s’est passé : {n}. Reformulez-les ou décochez-les.</translation>
    </message>
    <message>
        <source>Ticked figures that don&apos;t say of what they are: {n}. Accept, word or untick them.</source>
        <translation>Chiffres cochés qui ne disent pas de quoi il s’agit : {n}. Acceptez-les, reformulez-les ou décochez-les.</translation>
    </message>
    <message>
        <source>Ticked, and for the internal version only: {n}.</source>
        <translation>Cochés, mais réservés à la version interne : {n}.</translation>
    </message>
    <message>
        <source>Points on matters unlikely to come up, which stay out: {n}. There only answers are given.</source>
        <translation>Points sur des sujets peu probables, laissés de côté : {n}. On n’y donne que des réponses.</translation>
    </message>
    <message>
        <source>“{text}” is not what the source says there. Untick it.</source>
        <translation>« {text} » n’est pas ce que dit la source à cet endroit. Décochez-le.</translation>
    </message>
    <message>
        <source>“{text}” does not mean {days}. Untick it.</source>
        <translation>« {text} » ne désigne pas {days}. Décochez-le.</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Autres langues…</translation>
    </message>
    <message>
        <source>Give the words in each language of your briefs</source>
        <translation>Donner le texte dans chaque langue de vos notes</translation>
    </message>
    <message>
        <source>only {language} has {figures}</source>
        <translation>seul le texte en {language} a {figures}</translation>
    </message>
    <message>
        <source>The figures differ: {what}.</source>
        <translation>Les chiffres diffèrent : {what}.</translation>
    </message>
    <message>
        <source>{keys} writes or moves: take Ctrl, Alt or a function key with it.</source>
        <translation>{keys} sert à écrire ou à se déplacer : ajoutez Ctrl, Alt ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>{keys} has its work in every text.</source>
        <translation>{keys} sert dans tous les textes.</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} ouvre un menu.</translation>
    </message>
    <message>
        <source>{keys} is taken: {action}.</source>
        <translation>{keys} est déjà pris : {action}.</translation>
    </message>
</context>
</TS>
