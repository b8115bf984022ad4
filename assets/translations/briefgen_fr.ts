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
        <source>Com&amp;pare briefs…</source>
        <translation>&amp;Comparer des notes…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>&amp;Supprimer la note</translation>
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
        <source>Export brief (Ctrl+E) repeats these choices.</source>
        <translation>Exporter la note (Ctrl+E) répète ces choix.</translation>
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
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
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
        <source>By</source>
        <translation>Par</translation>
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
        <source>This project has no brief yet. Add one: briefgen brief PROJECT add NAME.</source>
        <translation>Ce projet n’a pas encore de note. Ajoutez-en une : briefgen brief PROJECT add NAME.</translation>
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
        <source> or </source>
        <translation> ou </translation>
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
    <message>
        <source>Main</source>
        <translation>Barre principale</translation>
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
        <source>Show the sentence in the whole text (Ctrl+T)</source>
        <translation>Afficher la phrase dans le texte entier (Ctrl+T)</translation>
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
</context>
</TS>
